"""How far a time governs, and which figure it belongs to alone."""

from __future__ import annotations

import re
from functools import cache

from duibiao.reading.lexicons import branches, group, worded

NO_BOUND, REACH, LONGEST_WORD = 1 << 62, 400, 8
_SEASONS = frozenset("期季灌段间来周日旬时核评")
# 1961年以来最严重 says how rare a thing was, not since when figures count.
RARE = re.compile("(?:同期)?(?:最|第|首|罕|少见|未有|历史)")
# 2025年底前…，…；2026年6月底前…，…: each deadline governs to its semicolon.
_LED = re.compile("；(?:20[0-9]{2}年)?(?:年?底|[0-9]{1,2}月[^，；。]{0,4}|[一二三四]季度末?)前")
# The figure a time belongs to: 较去年的4300万元, 占全年计划4.5亿元.
_PAST_VALUE = re.compile(
    r"(?:同期)?(?:的|（为?)?(?=[-－]?[0-9]|[一二三四五六七八九]成)"
    r"|[^，。；、：（）0-9]{1,10}(?=[0-9][0-9.]*[^，。；：（）0-9]{1,6}相比)"
)
# 普及率2020年底为89.3%，2024年底为95.1%: each value has its own time.
_OF_ITSELF = re.compile("[仅只]?[为是](?=[0-9])")
# 提高到2025年底的95.1%: the new value has its own time.
_NEW_VALUE = re.compile(r"的(?=[0-9]|[一二三四五六七八九]成)")
_TASK_VALUE = re.compile(r"(?:计划|目标|任务)(?:(?!明年)[^，。；、0-9]){0,8}(?<!的)(?=[0-9])")
_MULTIPLE = re.compile(r"(?:全年|同期)?的[0-9.]+(?:倍|%)")
# 始建于1958年 tells of the canal, and nothing of its figures.
_FOUNDED = ("建于", "立于", "始于", "成于", "工于", "运于", "产于", "设于", "办于")
# 10座水闸，确保12月底前全部完工: the deadline is of the clause before.
_FINISHED = re.compile(
    r"(?:实现|完成)?[^，。；：、0-9]{0,8}(?:完工|竣工|完成|建成|通水|投用|投产|开工|贯通|验收|投入使用|销号)(?=[，。；])"
)
# 到2025年底还存在不少短板：…；… is told as of a day.
_STILL = re.compile("[，]?(?:我[省市县区])?(?:还|仍|尚|依然)")
# 去年完成的投资中，政府投资占86%: the parts are of its time, what has become of it (已整改) is not.
_OF_THESE = re.compile("中，(?![已仍还尚现])")
_LEADS_ON = re.compile(r"，(?:并|且|确保|力争|争取|预计|计划|要|须|于|在){0,3}$")


_EVENT = "[^，。；、：0-9]{0,14}{event}(?!以来)[^，。；：0-9]{0,12}(?=[，；])"
# 去年完成的8座 tells of its own clause, not of what became of them, and of nothing where a verb
# comes after it (去年开工的项目完成投资3亿元); what such a whole consists of (包括) is of its time.
_ATTRIBUTE = (
    "度?[^，。；、：0-9的]{0,6}{doing|event}[^，。；、：0-9的]{0,4}的"
    "(?:(?=[^，。；：0-9]{1,20}(?:完成|累计|实现|达到|已))|(?=[^，。；：]{1,20}，?已)"
    "|[^，。；：]{0,60}(?![，：]?(?:其中|包括|含)|[^，。；：]))"
)
# A task with a figure of its own, or a deed without one, and the clauses that say what comes of it.
_TASK = (
    "[^，。；、：（）0-9][^，。；：（）0-9]{0,160}[0-9][^，。；]{0,160}"
    "(?:，{outcome}[^，。；]{0,160}){0,8}"
)
_DEED = "[^，。；：（）0-9]{3,120}(?=[，；。])(?:，{outcome}[^，。；]{0,80}){0,6}"
_SPEAKER = re.compile("(?:[^，。；：\n]{1,8}[某局长者人员]|[问答])：")
_CLAUSE_MARK = re.compile("[，；：]")
_MARK = re.compile(r"[，；：。、（）\n]")
_LAST_MARK = re.compile(r".*[，；：。、（）\n]", re.DOTALL)
# 是2025年市级民生实事: of which year the thing is.
_KIND_OF = re.compile("(?!的)[^，。；、：0-9]{2,20}[，。；]")
# 大坝安全鉴定项目、2022年险工险段除险加固工程等17个项目: of which year the thing in a list is.
_IN_LIST = re.compile("度?[^，。；、：0-9]{2,40}(?:工程|项目)等")
_BY = ("之前", "以前", "前", "汛前")


@cache
def _acting() -> re.Pattern[str]:
    return re.compile(branches(word[::-1] for word in group("acting")))


def reach(text: str, match: re.Match[str], start: int, opens: bool, past: bool, ahead: bool) -> int:
    """Return how far a time governs: its event, clause, task, bracket, semicolon or all to come."""
    dated = match["month"] or (past and (match["year"] or match["relative"]))
    if dated and not match["after"] and (event := worded(_EVENT).match(text, match.end())):
        return event.end()
    stop = text.find("；", match.end(), match.end() + REACH)
    stop = stop if stop >= 0 else NO_BOUND
    if is_deadline(match) and (until := _of_task(text, match, stop, ahead and opens)):
        return until
    which = opens and match["after"] in (None, "以来")
    told = worded(_ATTRIBUTE).match(text, match.end()) if which else None
    if told and not _OF_THESE.match(text, told.end() - 1):
        return told.end()
    if text[match.start() - 2 : match.start()] in _FOUNDED:
        return match.end()
    still = _STILL.match(text, match.end()) is not None
    if (still or text.startswith("截", match.start() - 2)) and not ahead:
        return NO_BOUND
    summed = match["recent2"] and text.startswith("新增", match.end())
    if (
        summed
        or (match["after"] == "以来" and not opens)
        or text.startswith("已于", match.start() - 2)
    ):
        mark = _MARK.search(text, match.end())
        return mark.start() if mark else len(text)
    if match["whole"] or (opens and _first(text, start, match.start())):
        return _bracket_end(text, match.start(), match.end())
    if opens and text[match.start() - 1] == "（":
        return _bracket_end(text, match.start(), match.end())
    return stop


def _of_task(text: str, match: re.Match[str], stop: int, all_that_comes: bool) -> int:
    """Return where a deadline's task ends, at `stop` where each has its own; 0 for none."""
    if _LED.match(text, stop) or _LED.match(text, match.start() - 1):
        return stop
    task = worded(_TASK).match(text, match.end()) or worded(_DEED).match(text, match.end())
    return task.end() if task and not all_that_comes else 0


def _first(text: str, start: int, offset: int) -> bool:
    """Whether no clause of the sentence comes before an offset, whoever speaks (`王某：去年`)."""
    speaks = _SPEAKER.match(text, start, offset)
    return _CLAUSE_MARK.search(text, speaks.end() if speaks else start, offset) is None


def clause_start(text: str, start: int, match: re.Match[str]) -> int:
    """Return where a time's clause begins, or that before it of which it only says when."""
    offset = match.start() - (text[match.start() - 1 : match.start()] == "（")
    if is_deadline(match) and _FINISHED.match(text, match.end()):
        led = _LEADS_ON.search(text, start, offset)
        offset = led.start() if led else offset
    mark = _LAST_MARK.match(text, start, offset)
    return mark.end() if mark else start


def is_deadline(match: re.Match[str]) -> bool:
    """Whether a time says by when: `6月底前`, `年底前`, `4月底完成` at the end of a clause."""
    if match["after"] in _BY:
        return True
    ends = match["day"] or match["year_tail"] or match["relative_tail"] or match["whole"] or ""
    return ends.endswith(("底", "末")) and _FINISHED.match(match.string, match.end()) is not None


def _bracket_end(text: str, start: int, end: int) -> int:
    """Return where a time's bracket closes, no bound for none or a season's months."""
    if text[start - 1 : start] != "（" or text[start - 2 : start - 1] in _SEASONS:
        return NO_BOUND
    close = text.find("）", end, end + 200)
    return close if close >= 0 else NO_BOUND


def own(text: str, match: re.Match[str], compared: bool) -> int:
    """Return where the figure stands that is the time's own (`较去年的4300万元`), -1 for none."""
    against = text[match.start() - 1] in "由从" or (compared and not is_multiple(text, match))
    value = _PAST_VALUE.match(text, match.end()) if against else None
    if value is None and text[match.start() - 1] in "到至为":
        value = _NEW_VALUE.match(text, match.end())
    if match["whole"]:
        value = _TASK_VALUE.match(text, match.end())
    elif match["year"] and value is None:
        value = _OF_ITSELF.match(text, match.end())
    return value.end() if value else -1


def is_multiple(text: str, match: re.Match[str]) -> bool:
    """Whether it is what a figure is a multiple of: `是2020年的1.8倍`."""
    return _MULTIPLE.match(text, match.end()) is not None


def is_attribute(text: str, match: re.Match[str], start: int, year: int | None) -> bool:
    """Whether a bare year tells which thing is acted on (`2022年度结转项目`), not when."""
    if not match["year"] or match["after"] or match["year_tail"] in ("底", "末", "初"):
        return False
    if text[match.start() - 1] == "是" and _KIND_OF.match(text, match.end()):
        return True
    if text[match.start() - 1] in "、和及" and _IN_LIST.match(text, match.end()):
        return True
    before = text[max(start, match.start() - LONGEST_WORD) : match.start()][::-1]
    later = year is not None and int(match["year"]) > year
    return _acting().match(before) is not None and not (later and _intends().match(before))


@cache
def _intends() -> re.Pattern[str]:
    return re.compile(branches(word[::-1] for word in (*group("aim"), *group("intend"))))
