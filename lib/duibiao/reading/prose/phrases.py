"""Clauses taken apart into who, which verb and what."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from duibiao.reading.lexicons import alternation, branches, group, members, pairs, table, worded

LONGEST, TOPIC = 28, 16
_ASIDES = re.compile(
    r"(?<!小)（[^（）]{0,60}）|（[^（）]{3,60}）|《[^《》]{0,60}》|【[^【】]{0,20}】|[XＸx×]{2,}[、和]?|[XＸx×]+(?=[市县区省乡镇村])"
)
# 下达《整改通知书》45份: the title is what is counted.
_TITLED = re.compile(r"《([^《》]{1,20})》$")
_MARK = re.compile(
    r"\s*(?:[①-⑳]|—{1,2}|[0-9]{1,2}[.．、]|（[一二三四五六七八九十0-9]{1,3}）|[一二三四五六七八九十]{1,2}(?:是|、(?![二三][、季])))\s*"
)
_YEAR = r"(?:[0-9]{4}年?[-—－–~至])?[0-9]{4}年(?:年?[底末初]|度)?"
_MONTH = r"(?:[0-9]{1,2}月?[-—－–~至])?[0-9]{1,2}月(?:份|底|末|[0-9]{1,2}日)?"
_DATES = re.compile(
    rf"(?:截至|截止|(?<![达])到)?(?:{_YEAR}(?:{_MONTH})?|{_MONTH})(?:以来|期间|之?前|以前)?|[今去]年以来"
    r"|“?十[一二三四五]五”?(?:期间|时期|以来)|(?:开工|启动|开灌|实施)以来|年[底末]之?前|(?<=.)[今明去]年(?=计划|完成)|(?:[0-9]{1,2}日)?[0-9]{1,2}时|[0-9]{1,2}日(?:前后)?"
    r"|(?:过去|近|这)[两二三五十]年|第?(?:[一二三]、)*[一二三四]季度(?!末)"
)
_FROM = re.compile(r"[由从](?![^，。；、]*[引取调抽提购]水)[^，。；、]{0,8}$")
_OFFICE = re.compile(r"^[^，、的]{0,6}?(?:水务|水利)(?:局|厅|处|部门)(?:党组|党委)?(?!系统)")
_STOP = re.compile(r"[，。；：（）！？,;:\n ]")
_CLAUSE = re.compile(r"[，；：。,;:]")


# The same few words stand before and after most figures: what they say is kept.
held = lru_cache(maxsize=8192)
# 未编制预案的工程: what was not done says which thing, and is no act.
_UNDONE = re.compile("未(?!来)|没有|无法$|不得$|不$")
_MANNER = re.compile(r"(?<=..)(?:已经?|均已?|将|全部|全面|如期|陆续|顺利|有序)+(?=[^，。]{2})")
_AND_WHOLE = re.compile("(?<=..)[和及、](?:全[省市县区]|我[省市县区])")  # 农田灌溉和全市280万人
_RATES = frozenset("率度")
_RATED = "(?<=.){bare_rate}$"  # a rate told of the noun before it: 7个县 in 7个县支付率不足40%
# Where what is told of a noun begins: its predicate or a date.
_TOLD = "{predicate}|(?<![0-9])[0-9]{1,2}月|[须应将拟需]?于?20[0-9]{2}年|年底|[一二三四]季度"


class Measured(NamedTuple):
    """How a figure is counted, which is all of it that its name goes by; see `Quantity`."""

    unit: str
    measure: str
    chinese: bool


class Phrase(NamedTuple):
    """A clause taken apart: who or what, the verbs, and what they act on."""

    subject: str
    verb: str
    object: str

    @property
    def words(self) -> str:
        """Subject and object together."""
        return f"{self.subject}{self.object}"


@cache
def verbs() -> tuple[re.Pattern[str], dict[str, str]]:
    """Return the pattern of known verbs and each one's class: `light strong core noun`."""
    known = table("verbs")
    refused = dict(zip(known["word"], known["not_before"], strict=True))
    classes = dict(zip(known["word"], known["class"], strict=True))
    return re.compile(branches(classes, refused)), classes


@cache
def _lead() -> re.Pattern[str]:
    """Return the pattern of what may lead a phrase."""
    return re.compile(f"(?:[、，：\\s]|{alternation(group('lead'), pairs('parts', 'begins'))})++")


@cache
def _ending(name: str) -> re.Pattern[str]:
    """Return the pattern of a group's words on reversed text."""
    known = alternation((word[::-1] for word in group(name)), pairs("parts", "ends"))
    return re.compile(f"(?:[、，\\s]|{known})++")


@held
def tidy(text: str) -> str:
    """Return words without list marks, asides in brackets and book titles, and dates."""
    if "《" in text:
        text = _TITLED.sub(r"\1", text)
    text = _ASIDES.sub("", text)
    mark = _MARK.match(text)
    text = text[mark.end() :] if mark else text
    return _FROM.sub("", _DATES.sub("", text))


@held
def strip(text: str) -> str:
    """Return a phrase without the connectives and adverbs at both its ends."""
    lead = _lead().match(text)
    text = text[lead.end() :] if lead and text[lead.end() :] != "率" else text
    return strip_end(_TOWARDS.sub("", text))


_TOWARDS = re.compile("^对(?![口外内应比照标接象策账岸方])(?=[^，。；]{4})")  # 对渠道清淤


@held
def strip_end(text: str, name: str = "trail") -> str:
    """Return a phrase without the words of a group at its end."""
    trail = _ending(name).match(text[::-1])
    return text[: len(text) - trail.end()] if trail else text


@held
def parse(phrase: str) -> Phrase:
    """Take a clause apart: `全市共征收水土保持补偿费` -> (``, 征收, 水土保持补偿费)."""
    pattern, classes = verbs()
    for match in pattern.finditer(phrase):
        subject = phrase[: match.start()]
        kind = classes[match[0]]
        quoted = "“" in subject and subject.count("“") > subject.count("”")  # “四抓一打通”项目
        if quoted or _UNDONE.search(subject):
            continue
        if phrase.startswith("的", match.end()):
            rest = parse(phrase[match.end() + 1 :])
            return rest if subject or rest.verb else Phrase("", match[0], rest.object)
        inner = kind == "core" and subject.strip("、，") and not worded("{adverb}$").search(subject)
        # 扩建工程完成投资: a work, not what is done
        work = "完成" in phrase and phrase.startswith(("工程", "项目"), match.end())
        if kind == "noun" or inner or (work and "完成" in phrase[match.end() :]):
            continue
        chain, end = _chain(phrase, match)
        thing = strip(phrase[end:])
        if chain[:1] == ["完成"] and chain[1:] and thing == "投资":  # 完成修复投资1270万元
            chain, thing = chain[:1], f"{''.join(chain[1:])}{thing}"
        return Phrase(_head(strip(subject)), "".join(chain), thing)
    return Phrase("", "", strip(phrase))


def _head(subject: str) -> str:
    """Return a subject without the office itself and without a long attribute."""
    if "水" in subject:
        subject = _OFFICE.sub("", subject)
    return subject.rpartition("的")[2] if len(subject) > TOPIC // 2 else subject


def _chain(phrase: str, first: re.Match[str]) -> tuple[list[str], int]:
    """Return the verbs that follow one another from `first` on, without the light ones."""
    pattern, classes = verbs()
    chain: list[str] = []
    match: re.Match[str] | None = first
    end = first.start()
    while match and classes[match[0]] != "noun":
        if classes[match[0]] != "light":
            chain.append(match[0])
        end = match.end()
        while end < len(phrase) and phrase[end] in "、和并了及":
            end += 1
        end += phrase[end:] == "出"  # 排查出32个
        match = pattern.match(phrase, end)
    return chain, end


@held
def noun(after: str) -> str:
    """Return the noun that follows a figure: to the next mark or the next predicate."""
    after = _ASIDES.sub("", after)
    stop = _STOP.search(after)
    words = (after[: stop.start()] if stop else after).removeprefix("的")
    if words.startswith(group("no_noun")):
        return ""
    pattern, classes = verbs()
    for match in pattern.finditer(words):
        if match.start() > 1 and _is_predicate(words, match, classes[match[0]]):
            words = words[: match.start()]
            break
    words = _AND_WHOLE.split(words, maxsplit=1)[0]
    if told := worded(_TOLD).search(words, 1):
        words = words[: told.start()]
    words = _MANNER.sub("", strip_end(words.partition("、")[0]))
    words = strip_end(words, "noun_tail").removesuffix("工作")
    if words[-1:] in _RATES and (found := worded(_RATED).search(words)):
        words = words[: found.start()]
    return words[:LONGEST]


def _is_predicate(words: str, match: re.Match[str], kind: str) -> bool:
    """Whether a verb tells something of what is counted, and is no part of its name."""
    following = words[match.end() : match.end() + 1]
    return (
        kind == "light" or following in ("了", "到") or words[match.start() - 1] in "已共均将全先"
    )


@held
def heading_topic(heading: str) -> str:
    """Return what a heading is about: `加强现代化灌区建设` -> 现代化灌区建设."""
    heading = tidy(_CLAUSE.split(heading, maxsplit=1)[0]).strip()
    for tail in group("heading_tail"):
        heading = heading.removesuffix(tail)
    topic = strip(parse(heading).words)
    if topic in members("generic"):
        return ""
    return topic if len(topic) <= TOPIC and topic.count("“") == topic.count("”") else ""
