"""Which numbers are quantities at all, and which are dates, ordinals, articles or list marks."""

from __future__ import annotations

import re

from duibiao.reading.lexicons import worded
from duibiao.reading.quantities.grammar import LOOK_BACK

_LASTED = re.compile(r"(?:历时|耗时|用时|为期)了?(?:近|约)?$")


# How long a service takes or a machine runs is a figure of its own: 用时缩短至4.5小时.
TAKEN = re.compile(
    r"(?:(?:缩短|压缩|压减|缩减|精简)(?:了|到|至|为)?|延长[到至]|均(?:用时|耗时|提前)了?|(?:用时|时长|时限|耗时|天数|时数|时间)(?:(?:仅|约|均)?(?:为|达到?|是)|(?<=[复务理水电]时长)|[由从](?:原来的|原来)?)"
    r"|利用小时数?|开机|运行|通水|放水|停水)(?:（[^（）]{1,4}）)?(?:近|约|超过?)?$"
)
# 设备故障4小时内响应, 预警信息15分钟内直达
_DONE = "(?:响应|直达|送达|到位|整改到位|处置|修复|恢复供水)"
DONE, _WITHIN = re.compile(_DONE), re.compile(f"(?:(?<=内)|内){_DONE}")
_EVERY = re.compile(r"(?:每|各|至少|不少于)[^，。；、每]{0,8}$|人手$|人均$")
_A_TENTH = re.compile(
    "(?:不[足到]|[近约占仅]|超过?|[偏增减]?[多少]|增[长加]|下降|减少|提高|达到?)$"
)
_VAGUE = re.compile(r"^[两二三四五六七八九]{2}$")
_COUNTED_ONCE = frozenset("次场期轮名起座件篇册本份套") | {"场次", "人次"}
_NO_COUNT_AFTER = frozenset("漏落少留差丢这那每某何同统唯第了到于是为成如万和与及\n，。；、：（“")
_CLOSING = frozenset("，。；、：）")
_ALONE = frozenset("二零〇万亿")
_SCALES, _MORE_THAN = frozenset("百千"), ("逾", "超")
_ORDINAL = frozenset("第星周初之其礼统届前")
_NOT_AFTER = frozenset("第前=")
_JOINTS = frozenset("、和及与至")
_ORDINALS = re.compile(r"第[0-9]{1,3}(?:[、和及与至][0-9]{1,3})*[、和及与至]$")
_DEADLINE = (
    *("底前", "末前", "月前", "日前", "年前", "旬前", "汛前", "度前", "节前", "灌前", "期前"),
    *("目前", "当前", "此前", "日前", "以前", "之前", "提前"),
)


def is_duration(text: str, match: re.Match[str]) -> bool:
    """Whether a span of time is told as an effort (`连续奋战30余天`), and is no date or rota."""
    more = match["more"] or match["more2"] or match["more3"] or match["more4"]
    near = text[max(0, match.start() - LOOK_BACK) : match.start()]
    if _WITHIN.match(text, match.end()) and "工作日" not in match[0]:
        return True
    if TAKEN.search(near):
        return not match[0].endswith(("年", "月", "日")) or match[0].endswith("工作日")
    if match[0].endswith(("年", "月")):
        return bool(_LASTED.search(near))
    return bool(more) or bool(worded("{duration}了?(?:近|约|达)?$").search(near))


def is_ordinal(text: str, start: int) -> bool:
    """Whether the number at `start` says which one, and not how many by a deadline."""
    previous = text[start - 1 : start]
    if previous in _JOINTS:
        return _ORDINALS.search(text, max(0, start - LOOK_BACK), start) is not None
    if previous not in _NOT_AFTER:
        return False
    return not text[max(0, start - 2) : start].endswith(_DEADLINE)


def is_figure(text: str, match: re.Match[str], number: str, word: str, kind: str) -> bool:
    """Whether a number in characters counts: no article, ordinal or guess."""
    start = match.start()
    previous = text[start - 1 : start]
    if previous in _ORDINAL and text[start - 2 : start - 1] != "每":
        return previous == "前" and not is_ordinal(text, start)
    if kind == "tenths" and _A_TENTH.search(text, max(0, start - LOOK_BACK), start):
        return True
    if number == "一" and not match["tenth"]:
        if _is_one(text, match, word):
            return True
        near = text[max(0, start - LOOK_BACK) : start]
        return kind == "count" and bool(_EVERY.search(near)) and word in "次册本份遍轮回"
    more = match["more3"] or match["more4"] or previous in _MORE_THAN
    if number in _SCALES and not more:
        return False
    return number not in _ALONE and not _VAGUE.match(number)


def _is_one(text: str, match: re.Match[str], word: str) -> bool:
    """Whether `一` counts what stands before it: `应急演练一次，`, `学习资料一册。`"""
    return (
        word in _COUNTED_ONCE
        and text[match.start() - 1] not in _NO_COUNT_AFTER
        and text[match.end() : match.end() + 1] in _CLOSING
    )


def is_none(text: str, match: re.Match[str], kind: str) -> bool:
    """Whether a number in digits counts nothing: it says which, when, or opens a line (`2.5座`)."""
    before = text[match.start() - 1 : match.start()]
    if kind == "time":
        return is_ordinal(text, match.start()) or not is_duration(text, match)
    numbers = kind == "count" and "." in match["arabic"] and not match["scale"]
    opens = numbers and before in ("", "\n", "\u3000", " ")
    return is_ordinal(text, match.start()) or opens or (kind == "score" and before in ("时", "点"))
