"""What the words beside a figure call it, before anything is borrowed from further away."""

from __future__ import annotations

import re
from functools import cache

from duibiao.reading.lexicons import group
from duibiao.reading.prose.naming import SHORT
from duibiao.reading.prose.phrases import (
    Measured,
    Phrase,
    held,
    noun,
    strip,
    strip_end,
    tidy,
    verbs,
)

ACTS = frozenset({"次", "场", "人次", "场次", "轮", "期", "班次", "轮次"})

# 沟渠1260条、长685公里: the length of the same.
EXTENTS = frozenset({"长", "全长", "总长", "长度", "总长度", "共长"})

_JOINT = re.compile("[和及与]")
_LIGHT = ("组织", "开展", "举办", "进行", "举行", "召开")
_LEFT_OVER = frozenset({"剩余", "余下", "剩下", "其余", "全部"})
_JOINTS = ("、", "和", "及", "与")
_LIST_ENDS = (*_JOINTS, "等")
_COMPARED = re.compile(r"(?:比|较|与|同)[^，。；]{1,16}$")
_AGAINST = frozenset("比较与同")
_REFERENCE = re.compile(
    r"^[比较与同](?:“?十[一二三四五]五”?(?:期?末|期间|时期)?|20[0-9]{2}年|上年|去年|前年|往年|常年|多年|历年|年初|上月|上期)?(?:度|末|底)?(?:同期)?(?:的|平均)?"
    r"|^.*(?:目标|任务|计划|指标|水平|平均|均值|进度|要求|同期)$"
)
_OUT_OF = re.compile(r"^[已约均]{0,2}占(?!比)(?:到|了|全部)?([^，。；0-9]{2,14})$")
_DONE_TO = re.compile(
    r"([^，。；、：（）0-9]{1,8}?)(?:开展|进行|实施)了?([^，。；、：（）0-9]{2,14})"
)
ONLY_ASKED = re.compile(
    "(?:(?:年度|阶段性?|[近中远]期|总体|预期|奋斗)*目标[值数]?[为是]?|争取|(?:实际|现状|完成|指标)值[为是]?)"
)
"""What says of a share no more than that it is aimed at, or what it is."""
STRIVEN = re.compile("(?:力争|争取|确保|必保|冲刺)(?:达到?|完成|实现|突破|超过)?")
TOWARDS = ("对", "向", "为", "与")


# 恢复水库40.5米正常蓄水位: what a figure in metres is the height of.
_HEIGHT = re.compile("[^，。；、（0-9的]{0,4}(?:水位|高程|埋深)")
_GOAL = re.compile("(?:年度|全年|目标)?(?:任务|目标|计划)")
_STEPPED = re.compile(
    "(?P<thing>[^，。；：]{2,}?)分(?:[一二两三四五六][年步期批]|年度?|步|期|批)(?P<act>[一-龥]{2,4})"
)
_REACHED = re.compile(
    "(?P<measure>[^，。；：]{2,}?)的?(?:[分按](?:[一二两三四五六]|年度?|步|期|阶段|批|别)[^，。；：]*"
    "|(?:分?(?:年度|阶段性?|[近中远]期|总体|预期|奋斗))*目标[值数]?(?:任务|要求)?[为是]?(?:如下)?"
    "|(?:完成|变化|实现)?情况(?:如下)?|(?:要|将|应)?(?:逐[步年]|稳步|持续|不断|进一步)[^，。；：]{2,6})?"
)


@held
def phrase_of(figure: Measured, left: str, own: Phrase, right: str) -> Phrase:
    """Return a figure's phrase between the words on its left, also as `own`, and on its right."""
    if left.endswith(TOWARDS) and (done := _DONE_TO.match(right)):
        thing, act = done[1], done[2]
        return Phrase("", "", f"{thing}{act}" if act in verbs()[1] else f"{act}{thing}")
    if figure.unit == "m" and (height := _HEIGHT.match(right)):
        return Phrase("", "", f"{own.object.removesuffix('恢复')}{height[0]}")
    listed = left.endswith(_JOINTS)
    asked = left.endswith(_LIGHT)  # 各县至少组织2次实战演练
    left_over = own.verb and own.object in _LEFT_OVER  # 完成剩余18公里渠道清淤
    after = noun(right) if listed or left_over or _takes_noun(figure, own, asked) else ""
    if not after or after in EXTENTS or (own.object and _GOAL.fullmatch(after)):
        return settled(own)
    if left.endswith(_LIST_ENDS) or "、" in own.object or after.startswith(own.object):
        return Phrase(own.subject, own.verb, after)
    last = _JOINT.split(own.object)[-1]
    return Phrase(own.subject, own.verb, f"{last}{after}")


def _takes_noun(figure: Measured, phrase: Phrase, asked: bool) -> bool:
    if figure.chinese and "每" in phrase.words:
        return True
    if figure.unit in ACTS or figure.measure not in ("count", "zero"):
        return not phrase.object and (not phrase.subject or phrase.verb != "" or asked)
    return True


def settled(phrase: Phrase) -> Phrase:
    """Return a phrase with its verbs as its object where it has none."""
    asked = phrase.subject and phrase.verb and _GOAL.fullmatch(phrase.object)
    if phrase.object and not asked:
        return phrase
    if phrase.verb == "新增":
        return Phrase("", phrase.verb, phrase.subject)
    if phrase.verb == "完成" or phrase.subject.endswith(group("area_tail")):
        return Phrase("", phrase.verb, phrase.subject)
    act = phrase.verb.removeprefix("完成").removesuffix("完成")
    return Phrase(phrase.subject, "", act or phrase.verb)


@held
def unchanged(left: str) -> str:
    """Return the words before a change without those that tell it: `投资同比增` -> 投资."""
    words = strip_end(left, "change")
    words = strip_end(strip_end(left), "change") if words == left else words
    own = strip(_COMPARED.sub("", words))
    if own or words[:1] not in _AGAINST:
        return own
    rest = strip(_REFERENCE.sub("", words))
    return rest if len(rest) >= SHORT else ""


@held
def asked_of(clause: str) -> str:
    """Return a measure without how it is to be reached (普及率分两年实现), empty for none."""
    found = _REACHED.fullmatch(strip(tidy(clause)))
    measure = rate(found["measure"]) if found else ""
    measure += "占比" * bool(found and found["measure"].endswith("占比"))
    return measure if measure.endswith(_measures()) else ""


@held
def stepped(clause: str) -> Phrase | None:
    """Return what is done in steps to what: 河道分三年整治：2024年12公里; None for none."""
    found = _STEPPED.fullmatch(strip(tidy(clause)))
    sort = verbs()[1].get(found["act"]) if found else None
    if found is None or sort is None:
        return None
    return Phrase("", found["act"] if sort in ("strong", "core") else "", strip(found["thing"]))


@cache
def _measures() -> tuple[str, ...]:
    tails = ("share_tail", "area_tail", "volume_tail", "length_tail", "money_tail")
    return tuple(word for name in tails for word in group(name))


@held
def rate(left: str) -> str:
    """Return the words of a rate without the verbs that lead to it."""
    phrase = strip(left)
    pattern, classes = verbs()
    match = pattern.match(phrase)
    led = match and match.end() < len(phrase) and classes[match[0]] == "light"
    return (
        strip(phrase[match.end() :]) if match and led and match.end() + 1 < len(phrase) else phrase
    )


@held
def whole_of(left: str) -> str:
    """Return the whole that a figure is a part of, as `占` names it; empty for none."""
    found = _OUT_OF.search(strip_end(left, "of_tail")) if "占" in left else None
    return found[1] if found else ""


def act_alone(own: Phrase, figure: Measured, right: str, verb: str) -> str:
    """Return the verb of a clause that has nothing else: 已完成, and 改造 behind 新建2万亩."""
    if own.words or figure.unit in ACTS:
        return ""
    pattern, classes = verbs()
    match = pattern.match(own.verb)
    again = "core" if own.verb == verb or (verb and own.verb == "改造") else "strong"
    alone = match is not None and classes[match[0]] in ("strong", again) and not noun(right)
    return own.verb if alone else ""
