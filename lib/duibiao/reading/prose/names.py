"""The name of a figure, as the head of a column would say it: object, verb, measure."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from duibiao.reading.lexicons import alternation, group, table
from duibiao.reading.quantities import Quantity

LONGEST, SHORT = 26, 6
MEASURES = {
    "money": ("money_tail", "额"),
    "length": ("length_tail", "长度"),
    "area": ("", "面积"),
    "volume": ("volume_tail", "量"),
    "mass": ("volume_tail", "量"),
    "energy": ("volume_tail", "量"),
    "power": ("volume_tail", "容量"),
    "flow": ("volume_tail", "量"),
    "score": ("", "得分"),
}
COUNTS = {"人": "人数", "名": "人数", "位": "人数", "家": "数", "人次": "人次", "场次": "场次", "户次": "户次"}

_BRACKETED = re.compile(r"（[^（）]{0,60}）$")
_PARENS = re.compile(r"（[^（）]{0,60}）")
_STOP = re.compile(r"[，。；：、（）！？,;:\n ]")
_HARD_STOP = re.compile(r"[，。；：（）！？,;:\n]")
_PLACEHOLDER = re.compile(r"[XＸx×某]{2,}[、和]?|[XＸx×]+(?=[市县区省乡镇村])")


class Name(NamedTuple):
    """A name in its parts: what is counted, what was done to it."""

    object: str
    verb: str
    text: str


@cache
def _verbs() -> tuple[re.Pattern[str], dict[str, str]]:
    verbs = table("verbs")
    classes = dict(zip(verbs["word"], verbs["class"], strict=True))
    return re.compile(alternation(classes)), classes


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(f"(?:[、，：\\s]|{alternation(group('lead'))})++")


@cache
def _trail() -> re.Pattern[str]:
    reverse = alternation(word[::-1] for word in group("trail"))
    return re.compile(f"(?:[、，\\s]|{reverse})++")


def strip(text: str) -> str:
    """Return a phrase without the connectives and adverbs at both its ends."""
    lead = _lead().match(text)
    if lead:
        text = text[lead.end() :]
    trail = _trail().match(text[::-1])
    return text[: len(text) - trail.end()] if trail else text


def left_of(text: str, start: int, end: int) -> str:
    """Return the words of a clause before its figure, looking through a bracket between them."""
    phrase = text[start:end]
    return _PARENS.sub("", phrase)


def right_of(text: str, start: int, limit: int) -> str:
    """Return the noun after a figure: to the next mark, verb or figure."""
    phrase = text[start : min(limit, start + LONGEST)]
    stop = _STOP.search(phrase)
    phrase = phrase[: stop.start()] if stop else phrase
    return phrase.removeprefix("的")


def split(phrase: str) -> tuple[str, str]:
    """Return what a phrase is about and its verb: `征收水土保持补偿费` -> (水土保持补偿费, 征收)."""
    pattern, classes = _verbs()
    phrase = _PLACEHOLDER.sub("", phrase)
    parts: list[str] = []
    verbs: list[str] = []
    end = 0
    for match in pattern.finditer(phrase):
        between = phrase[end : match.start()]
        if between.strip("、和及与并了"):
            parts.append(between.strip("、"))
            if verbs and not parts[:-1]:
                pass
        if classes[match[0]] == "light":
            end = match.end()
            continue
        if match.end() == len(phrase) or not _noun_like(phrase, match):
            verbs.append(match[0])
            end = match.end()
        else:
            end = match.start()
            parts.append(match[0])
            end = match.end()
    parts.append(phrase[end:])
    return strip("".join(parts)), "".join(dict.fromkeys(verbs))


def _noun_like(phrase: str, match: re.Match[str]) -> bool:
    """Whether a verb stands within a noun: `取水口`, `计量设施`, `供水管网`, `培训班`."""
    return match.start() > 0 and phrase[match.start() - 1] not in "、，了已共" and match.start() > 0


def compose(
    text: str, figure: Quantity, kind: str, left: str, right: str, previous: Name | None
) -> Name:
    """Return the name of a figure from the words on its two sides and the figure before it."""
    before, verb = split(strip(left))
    after = strip(right) if _counts(figure) or not before else ""
    if figure.unit in ("次", "场", "人次", "场次") and before:
        after = ""
    topic = f"{before}{after}" if after not in before else before
    if previous and not verb and _shares_verb(figure, before, kind):
        verb = previous.verb
    if previous and len(topic) < SHORT and _leans(kind, topic):
        topic = f"{previous.object}{topic}" if topic not in previous.object else previous.object
    return Name(topic, verb, finish(topic, verb, figure, kind))


def _counts(figure: Quantity) -> bool:
    return figure.measure in ("count", "zero", "time", "length", "money", "area", "volume")


def _shares_verb(figure: Quantity, before: str, kind: str) -> bool:
    return kind == "level" and bool(before) and not before.endswith(("率", "总投资"))


def _leans(kind: str, topic: str) -> bool:
    return kind in ("share", "growth", "of_target", "delta") or not topic or topic.startswith("问题")


def finish(topic: str, verb: str, figure: Quantity, kind: str) -> str:
    """Return topic, verb and measure as one name."""
    name = f"{topic}{verb}" if verb and verb not in topic else topic
    name = name[-LONGEST:] if len(name) > LONGEST else name
    if kind == "rank":
        return name if name.endswith(("位次", "名次")) else f"{name}位次"
    if kind == "growth":
        return f"{name}同比增速"
    if kind == "of_target":
        return f"{name}目标完成率"
    if figure.unit in ("%", "‰") or figure.measure == "coefficient":
        return name if name.endswith(group("share_tail")) else f"{name}率"
    if kind == "delta":
        return f"{name}变化量"
    return f"{name}{_suffix(name, figure)}"


def _suffix(name: str, figure: Quantity) -> str:
    if figure.measure in MEASURES:
        tails, suffix = MEASURES[figure.measure]
        if name.endswith(suffix) or (tails and name.endswith(group(tails)) and tails != "money_tail"):
            return ""
        if name.endswith(("总投资", "完成投资", "收入", "产值", "金额")):
            return ""
        return suffix
    if figure.measure == "zero":
        return "数"
    return COUNTS.get(figure.unit, f"{figure.unit}数")
