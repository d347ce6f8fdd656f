"""The name of a figure, as the head of a column would say it: topic, object, verb, measure."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from duibiao.reading.lexicons import alternation, group, table
from duibiao.reading.prose.passages import Surroundings
from duibiao.reading.quantities import Quantity

LONGEST, SHORT, TOPIC = 28, 4, 16
MEASURES = {
    "money": ("money_whole", "额"),
    "length": ("length_tail", "长度"),
    "area": ("area_tail", "面积"),
    "volume": ("volume_tail", "量"),
    "mass": ("volume_tail", "量"),
    "energy": ("volume_tail", "量"),
    "power": ("volume_tail", "容量"),
    "flow": ("volume_tail", "量"),
    "score": ("score_tail", "得分"),
}
COUNTS = {"名": "人数", "位": "人数", "人次": "人次", "场次": "场次", "户次": "户次", "星": "星级"}
BARE = frozenset({"项目", "工程", "总投资", "投资", "完成投资", "", "问题", "资金"})
ACTS = frozenset({"次", "场", "人次", "场次", "轮", "期", "班次", "轮次"})

_ASIDES = re.compile(r"（[^（）]{0,60}）|《[^《》]{0,60}》|[XＸx×]{2,}[、和]?|[XＸx×]+(?=[市县区省乡镇村])")
_DATES = re.compile(r"(?:截至|截止)?(?:[0-9]{4}年)?度?(?:[0-9]{1,2}[-—－–~至])?(?:[0-9]{1,2}月份?底?)?(?:以来|期间)?|[今去]年以来")
_STOP = re.compile(r"[，。；：（）！？,;:\n ]")
_LIST_END = re.compile(r"(?:[、和及与]|以及|等)$")
_CLAUSE_OF = re.compile(r"[，；：。,;:]")


class Phrase(NamedTuple):
    """A clause taken apart: who or what, the verbs, and what they act on."""

    subject: str
    verb: str
    object: str


class Name(NamedTuple):
    """A figure's name, the topic it lends to the figures after it, and its verb."""

    text: str
    topic: str
    verb: str
    borrowed: bool = False


@cache
def _verbs() -> tuple[re.Pattern[str], dict[str, str]]:
    verbs = table("verbs")
    classes = dict(zip(verbs["word"], verbs["class"], strict=True))
    refused = dict(zip(verbs["word"], verbs["not_before"], strict=True))
    return re.compile(alternation(classes, refused)), classes


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(f"(?:[、，：\\s]|{alternation(group('lead'))})++")


@cache
def _trail() -> re.Pattern[str]:
    return re.compile(f"(?:[、，\\s]|{alternation(word[::-1] for word in group('trail'))})++")


@cache
def _adverb() -> re.Pattern[str]:
    return re.compile(f"(?:{alternation(group('adverb'))})$")


def strip(text: str) -> str:
    """Return a phrase without the connectives and adverbs at both its ends."""
    lead = _lead().match(text)
    if lead:
        text = text[lead.end() :]
    return strip_end(text)


def strip_end(text: str) -> str:
    """Return a phrase without the function words at its end."""
    trail = _trail().match(text[::-1])
    return text[: len(text) - trail.end()] if trail else text


def parse(phrase: str) -> Phrase:
    """Take a clause apart: `全市共征收水土保持补偿费` -> (``, 征收, 水土保持补偿费)."""
    pattern, classes = _verbs()
    for match in pattern.finditer(phrase):
        subject = phrase[: match.start()]
        marked = not subject or bool(_adverb().search(subject))
        if not marked and classes[match[0]] == "core":
            continue
        verbs, end = _chain(phrase, match)
        rest = strip(phrase[end:])
        if not rest:
            return Phrase(_head(strip(subject)), "", "".join(verbs))
        return Phrase(_head(strip(subject)), "".join(verbs), rest)
    return Phrase("", "", strip(phrase))


def _head(subject: str) -> str:
    """Return a subject without a long attribute: `不涉及占地的供水管道` -> 供水管道."""
    return subject.rpartition("的")[2] if len(subject) > TOPIC // 2 else subject


def _chain(phrase: str, first: re.Match[str]) -> tuple[list[str], int]:
    """Return the verbs that follow one another from `first` on, without the light ones."""
    pattern, classes = _verbs()
    verbs: list[str] = []
    match: re.Match[str] | None = first
    end = first.start()
    while match:
        if classes[match[0]] != "light":
            verbs.append(match[0])
        end = match.end()
        while end < len(phrase) and phrase[end] in "、和并了及":
            end += 1
        match = pattern.match(phrase, end)
    return verbs, end


@lru_cache(maxsize=2048)
def heading_topic(heading: str) -> str:
    """Return what a heading is about: `加强现代化灌区建设` -> 现代化灌区建设."""
    heading = _CLAUSE_OF.split(heading, maxsplit=1)[0].strip(" “”")
    for tail in group("heading_tail"):
        heading = heading.removesuffix(tail)
    phrase = parse(heading)
    topic = phrase.subject + phrase.object if phrase.object else phrase.subject
    return strip(topic) if len(topic) <= TOPIC else ""


def compose(
    figure: Quantity, kind: str, around: Surroundings, previous: Name | None, heading: str
) -> Name:
    """Return the name of a figure from the words around it, the name of the figure before it in its
    sentence, and the section's heading.
    """
    left = _ASIDES.sub("", around.before)
    if kind in ("growth", "delta"):
        left = _unchanged(left)
    if kind == "rank":
        return _rank(left, around, heading)
    if _is_rate(left):
        phrase = Phrase("", "", _rate(left))
    else:
        phrase = _with_right(figure, left, around.after)
    if previous and not phrase.verb and kind == "level" and phrase.object and not phrase.subject:
        phrase = phrase._replace(verb=_lend(previous, phrase))
    borrowed = _is_thin(phrase, figure, kind)
    if borrowed:
        phrase = phrase._replace(subject=_topic(previous, around.earlier, heading, phrase))
    return _finish(figure, kind, phrase)._replace(borrowed=borrowed)


@cache
def _change() -> re.Pattern[str]:
    return re.compile(f"(?:{alternation(word[::-1] for word in group('change'))})++")


def _unchanged(left: str) -> str:
    """Return the words before a change without those that tell it: `投资同比增` -> 投资."""
    left = strip_end(left)
    found = _change().match(left[::-1])
    return left[: len(left) - found.end()] if found else left


def _is_rate(left: str) -> bool:
    return strip_end(left).endswith(group("share_tail"))


def _rate(left: str) -> str:
    """Return the words of a rate without the verbs that lead to it."""
    phrase = strip(left)
    pattern, classes = _verbs()
    match = pattern.match(phrase)
    return strip(phrase[match.end() :]) if match and classes[match[0]] == "light" else phrase


def _with_right(figure: Quantity, left: str, right: str) -> Phrase:
    before = left.rstrip()
    listed = bool(_LIST_END.search(before))
    phrase = parse(strip_end(before))
    after = _noun(right) if _takes_noun(figure, phrase) else ""
    if not after:
        return phrase
    if listed or "、" in phrase.object or after.startswith(phrase.object):
        return phrase._replace(object=after)
    own = re.split("和|及|与", phrase.object)[-1]
    phrase = phrase._replace(object=own)
    return phrase._replace(object=f"{phrase.object}{after}")


def _takes_noun(figure: Quantity, phrase: Phrase) -> bool:
    if figure.unit in ACTS:
        return not (phrase.object or phrase.subject)
    return figure.measure in ("count", "zero") or not (phrase.object or phrase.subject)


def _noun(right: str) -> str:
    """Return the noun after a figure: to the next mark or the next predicate."""
    stop = _STOP.search(right)
    noun = (right[: stop.start()] if stop else right).removeprefix("的")
    pattern, classes = _verbs()
    for match in pattern.finditer(noun):
        if match.start() > 1 and _is_predicate(noun, match, classes[match[0]]):
            noun = noun[: match.start()]
            break
    noun = strip_end(noun.partition("、")[0]).removesuffix("工作")
    return noun[:LONGEST]


def _is_predicate(noun: str, match: re.Match[str], kind: str) -> bool:
    """Whether a verb after a figure tells something of what it counts, and is no part of its name."""
    following = noun[match.end() : match.end() + 1]
    return kind == "light" or following in ("了", "到") or noun[match.start() - 1] in "已共均将全先"


def _lend(previous: Name, phrase: Phrase) -> str:
    if phrase.object.endswith(group("no_verb")) or previous.verb in phrase.object:
        return ""
    return previous.verb


def _is_thin(phrase: Phrase, figure: Quantity, kind: str) -> bool:
    own = phrase.subject + phrase.object
    if own in BARE or (phrase.subject and phrase.subject in BARE):
        return True
    if kind in ("growth", "of_target", "delta", "share"):
        return len(own) <= SHORT + 2
    return len(own) <= SHORT and not phrase.subject and figure.measure == "count"


def _topic(previous: Name | None, clause_before: str, heading: str, phrase: Phrase) -> str:
    """Return what a thin name is about: the figure before it, the clause before, the heading."""
    own = phrase.subject + phrase.object
    topic = heading_topic(heading)
    if phrase.subject in BARE | {own} and own in BARE | {phrase.subject + "投资"} and topic.endswith(("项目", "工程")):
        return topic
    before = parse(strip(_ASIDES.sub("", _DATES.sub("", clause_before))))
    nearest = before.object or before.subject
    for topic in (
        previous.topic if previous else "",
        nearest if not previous and len(nearest) <= TOPIC else "",
        heading_topic(heading),
    ):
        if topic and not _overlap(topic, own):
            return topic
        if topic:
            return ""
    return phrase.subject


def _overlap(topic: str, own: str) -> bool:
    return any(own[index : index + 2] in topic for index in range(len(own) - 1))


def _finish(figure: Quantity, kind: str, phrase: Phrase) -> Name:
    subject, verb, thing = phrase
    topic = f"{subject}{thing}"
    if verb in topic:
        verb = ""
    if verb == "完成" and subject:
        body = f"{subject}{verb}{thing}"
    elif thing == "问题" and not subject:
        body = f"{verb}{thing}"
    else:
        body = f"{topic}{verb}"
    return Name(f"{body[-LONGEST:]}{_suffix(body, figure, kind)}", topic or body, verb)


def _suffix(name: str, figure: Quantity, kind: str) -> str:
    if kind == "growth":
        return "" if name.endswith(("增速", "增幅", "增长率")) else "同比增速"
    if kind == "of_target":
        return "目标完成率"
    if figure.unit in ("%", "‰") or figure.measure == "coefficient":
        return _share(name)
    if kind == "delta":
        return "变化量"
    if figure.measure in MEASURES:
        tails, suffix = MEASURES[figure.measure]
        return "" if name.endswith((suffix, *group(tails))) else suffix
    if figure.measure == "zero":
        return "数"
    return COUNTS.get(figure.unit, f"{figure.unit}数")


def _share(name: str) -> str:
    if name.endswith(group("share_tail")):
        return ""
    return "率" if name.endswith("完成") else "完成率" if not name else "占比"


_SCOPE = re.compile(r"(?:位列|位居|名列|排名|排在|在|列|居)?((?:全国|全省|全市|全县|全区|省|市|区|县|州|系统|同类)[^，。、]{0,6})$")


def _rank(left: str, around: Surroundings, heading: str) -> Name:
    """Return the name of a place won: the work, among whom, and `方阵位次` or `名次`."""
    words = _DATES.sub("", left).strip("“ ")
    scope = _SCOPE.search(words)
    among = scope[1] if scope else ""
    phrase = parse(strip(words[: scope.start()] if scope else words))
    work = phrase.subject or phrase.object
    if len(work) <= SHORT:
        before = parse(strip(_ASIDES.sub("", _DATES.sub("", around.earlier))))
        work = f"{before.subject or before.object or heading_topic(heading)}{work}"
    tail = "方阵位次" if around.after.startswith("方阵") else "位次" if around.after.startswith("品牌") else "名次"
    return Name(f"{work[-LONGEST:]}{strip_end(among)}{tail}", work, "")
