"""Where a text's headings, paragraphs and sentences are, and what each section speaks of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from duibiao.reading.lexicons import worded, words

REPORT, PLAN = "report", "plan"
TITLE_LENGTH, TITLE_LINES, HEADING_LENGTH, SENTENCE_LENGTH = 60, 3, 60, 1000

_LINE = re.compile(r"[^\r\n]+")
# Text sites leave marks such as `##begin##` before a heading.
_MARK = re.compile(
    r"[ \t#*]*(?:[A-Za-z]{1,16}#{1,6})?(?:"
    r"(?P<chapter>第[一二三四五六七八九十]{1,3}[章节篇]|第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}、)"
    r"|(?P<part>（[一二三四五六七八九十]{1,3}）|[㈠-㈩])"
    r"|(?P<point>[0-9]{1,2}(?:[、．]|\.(?![0-9])))"
    r"|(?P<tech>[0-9]{1,2}(?:\.[0-9]{1,2}){0,2})(?=[ \u3000]+[一-龥][^，。；：\n0-9]{1,18}$)"
    r"|(?P<sub>（[0-9]{1,2}）|[①-⑳]))[ ]*",
    re.MULTILINE,
)
_BRACKETED = re.compile(" *【([^【】]{2,20})】")  # 【河湖“展新颜”】 heads what follows
_NUMBER = "[一二三四五六七八九十]"
_ORDINAL = f"{_NUMBER}{{1,2}}(?:是|(?=要(?![求素点件])))|第{_NUMBER}，|首先，|其次，"  # 一要抓整改
_ITEM = re.compile(_ORDINAL)
_LATER_ITEM = re.compile(rf"[。！？；]({_ORDINAL})")
_AHEAD = re.compile(r"\s*(?:下一步|下一阶段|下步|下阶段|下半年|接下来|明年|今后)[，：]")
_RUN_ON_TITLE = re.compile(
    r"[^，。；：\n]{4,40}?(?:总结|计划|要点|方案|汇报|报告|安排|思路|打算|公报|通报)"
)
_DEPTHS = {"chapter": 1, "part": 2, "point": 3, "sub": 4}
_STOP = re.compile(r"[。：；\n]")
_ITEM_STOP = re.compile(r"[。：；，\n]")
# A title that asks for work: 关于做好2025年冬春农田水利建设工作的通知.
_ASKING = r"关于{asked}[^\n]*的(?:紧急|补充)?(?:通知|意见)"
# What a part of a report is headed by that is a plan for certain.
PLANS = re.compile("20[0-9]{2}|[下今明来]|[一二三四]季度|打算|计划|安排|思路|要求")
# 一、上半年工作稳中有进
_PART = re.compile("(?:今年)?(?:上半年|前三季度|今年以来|1[-—至]{1,2}1?[0-9]月)[^，任目]*$")
_NEXT = re.compile("20[0-9]{2}|下[一步半阶月]|[明来]年|今[后年]|[一二三四]季度")
# A line that is a time heads what happened then, as in a chronicle.
_TIME = re.compile("(?:(?:20|19)[0-9]{2}年)?(?:1?[0-9]月)?(?<=.)")
_FULFILLED = re.compile("^(?!确保|力争|推动|争取).*(?:圆满|全面|超额|提前|顺利|如期)完成$")
_YEAR, _AMISS = re.compile("20[0-9]{2}"), re.compile("问题|不足|困难|短板|形势|差距")
_QUARTER = re.compile("(?P<half>[上下])半年|前?(?P<quarter>[一二三四1-4])季度")
_RUNS_ON = tuple("及和暨与（—-")
# 一、1—8月，完成投资4.6亿元: a sentence and no heading; 二、突出重点，做好2026年各项工作 is one.
_TELLS_FIGURES = re.compile("，(?!(?:[^0-9]|20[0-9]{2}年)*$)")


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of text under a chain of headings; `kind` is `report`, `plan` or empty."""

    start: int
    headings: tuple[str, ...]
    kind: str
    year_heading: str

    @property
    def title(self) -> str:
        """The innermost heading."""
        return self.headings[-1] if self.headings else ""


@dataclass(frozen=True, slots=True)
class Layout:
    """A text's title, kind and sections in order; `guessed` that it does not say its kind."""

    title: str
    kind: str
    sections: tuple[Section, ...]
    starts: tuple[int, ...]
    guessed: bool

    def begins(self, offset: int) -> int:
        """Return where the section begins that `offset` stands in."""
        return self.starts[bisect_right(self.starts, offset) - 1]

    def section(self, offset: int) -> Section:
        """Return the section that `offset` stands in."""
        return self.sections[bisect_right(self.starts, offset) - 1]


def heading_kind(text: str, depth: int) -> str:
    """Return what a heading announces: `report`, `plan` or empty when it does not say."""
    names = ("report_heading", "plan_heading") if depth <= 1 else ("report_part", "plan_part")
    if depth == 0 and worded(f"{_ASKING}|{{proposal}}").search(text):
        return PLAN
    if (depth == 1 and _FULFILLED.search(text)) or (depth and text.endswith("预测")):
        return REPORT
    if words(names[0]).search(text):
        return "" if depth == 0 and words(names[1]).search(text) else REPORT
    if depth == 0 and words("report_title").search(text):
        return REPORT
    planned = words(names[1]).search(text) or (depth == 0 and words("plan_title").search(text))
    return PLAN if planned else ""


def _said(heading: str, depth: int, before: str, title: str, first: int) -> str:
    """Return what a heading announces; `first` is the first year of all chapters."""
    said = heading_kind(heading, depth) or (REPORT if depth == 1 and _PART.match(heading) else "")
    if said == REPORT or depth > 2 or _TIME.fullmatch(heading):
        return said
    if 0 < _quarter(title) < _quarter(heading) and words("task_heading").search(heading):
        return PLAN
    year, told = _year(heading), max(_year(before), _year(title))
    own = year == told and worded("工作报告|{speech}").search(title) is not None
    if depth <= 1 and (0 < told < year or (own and 0 < first < year)):
        return PLAN
    if year and (heading.endswith("年工作") or words("task_heading").search(heading)):
        return PLAN if own or 0 < told < year or year > _year(before) > 0 else said
    if depth <= 1 and words("measure_heading").search(heading) and _AMISS.search(before):
        return PLAN
    if depth > 1 or heading_kind(before, depth) != REPORT:
        return said
    tasks = words("task_heading").search(heading) and words("told_heading").search(before)
    return PLAN if tasks else said


def _year(words: str) -> int:
    """Return the first year that words name, 0 for none."""
    found = _YEAR.search(words)
    return int(found[0]) if found else 0


def _quarter(words: str) -> int:
    """Return the last quarter of the part of a year that words name first, 0 for none."""
    found = _QUARTER.search(words)
    if not found:
        return 0
    return (
        2 + 2 * (found["half"] == "下")
        if found["half"]
        else "01234一二三四".index(found["quarter"]) % 4 or 4
    )


def lay_out(text: str) -> Layout:
    """Return the layout of normalised text."""
    title = _title(text)
    told = _document_kind(text, title)
    kind = told or REPORT
    sections = [Section(0, (), kind, "")]
    above = [(0, sections[0])]
    before = dict[int, str]()
    headings = list(_headings(text, len(title)))
    ends = max(
        (start for start, depth, one in headings if depth == 1 and _NEXT.search(one)), default=0
    )
    amiss = max((at for at, depth, one in headings if depth == 1 and _AMISS.search(one)), default=0)
    years = [_year(heading) for _, depth, heading in headings if depth == 1]
    first = min(filter(None, years), default=0)
    for start, depth, heading in headings:
        while above[-1][0] >= depth:
            above.pop()
        parent = above[-1][1]
        asked = PLAN if heading.startswith("要") else ""  # 一要抓整改
        last = before.get(depth, "") if start >= ends else ""
        said = _said(heading, depth, last, title, first) if depth < 5 else asked
        if told == REPORT and depth == 1 and start < amiss and not _NEXT.search(heading):
            said = said and REPORT  # what is planned comes after what is amiss
        before = {level: words for level, words in before.items() if level < depth}
        before[depth] = heading
        sure = said and (told or said == REPORT or _NEXT.search(heading))
        dated = heading if sure else parent.year_heading
        section = Section(start, (*parent.headings, heading), said or parent.kind, dated)
        above.append((depth, section))
        sections.append(section)
    starts = tuple(section.start for section in sections)
    return Layout(title, kind, tuple(sections), starts, not told)


def _title(text: str) -> str:
    lines: list[str] = []
    for match in _LINE.finditer(text, 0, TITLE_LENGTH * 8):
        line = match[0].strip(" #*\t\ufeff")
        if (
            len(line) > TITLE_LENGTH
            or "。" in line
            or _MARK.match(line)
            or len(lines) == TITLE_LINES
            or (lines and ("：" in line or _TIME.fullmatch(line) or _is_heading_under(lines, line)))
        ):
            break
        if line:
            lines.append(line)
    return "\n".join(lines)


def _is_heading_under(title: list[str], line: str) -> bool:
    """Whether a line under a whole title is a heading already."""
    whole = any(_year(one) and words("title_end").search(one) for one in title)
    return whole and not line.startswith(_RUNS_ON) and _is_bare_heading(line)


def _document_kind(text: str, title: str) -> str:
    """Return what a text says it is, empty where it says nothing."""
    if not title and (start := _RUN_ON_TITLE.match(text)):
        title = start[0]
    kind = heading_kind(title, 0) if title else ""
    if kind or words("report_heading").search(title):
        return kind or REPORT
    opening = text[:600]
    told = words("report_opening").search(opening) is not None
    if words("plan_opening").search(opening) and not told:
        return PLAN
    return REPORT if told else ""


def _headings(text: str, after: int) -> Iterator[tuple[int, int, str]]:
    """Yield offset, depth (1 chapter … 5 item within a paragraph) and words of each heading."""
    heads = _column_heads(text)
    for line in _LINE.finditer(text, min(after, len(text))):
        start, end = line.span()
        if start in heads:
            continue
        if led := _led(text, start, end):
            depth, words, rest = led
            yield start, depth, words
            start = rest
        if first := _ITEM.match(text, start, end):
            yield start, 5, _words(text, first.end(), end, _ITEM_STOP)
        for item in _LATER_ITEM.finditer(text, start, end):
            yield item.start(1), 5, _words(text, item.end(), end, _ITEM_STOP)


def _led(text: str, start: int, end: int) -> tuple[int, str, int] | None:
    """Return depth and words of the heading that a line begins with, and where that ends."""
    if bracketed := _BRACKETED.match(text, start, end):
        return 1, bracketed[1], bracketed.end()
    if mark := _MARK.match(text, start, end):
        depth = _DEPTHS.get(mark.lastgroup or "") or 1 + mark[0].count(".")
        return depth, _words(text, mark.end(), end, _STOP), mark.end()
    line = text[start:end]
    if _TIME.fullmatch(line.strip()):
        return 1, line.strip(), end
    if _AHEAD.match(text, start, end):
        return 1, _words(text, start, end, _ITEM_STOP), start
    short = end - start <= TITLE_LENGTH // 2
    return (1, line.strip(" #*\t"), end) if short and _is_bare_heading(line) else None


def _column_heads(text: str) -> frozenset[int]:
    """Return where a pasted table's column heads stand: two lines or more that say no more."""
    found = list(worded(r"(?m)^[ \t]*{column_head}[ \t]*$").finditer(text))
    heads = set[int]()
    for one, other in pairwise(found):
        if not text[one.end() : other.start()].strip("\r\n"):
            heads |= {one.start(), other.start()}
    return frozenset(heads)


def _words(text: str, start: int, end: int, stop: re.Pattern[str]) -> str:
    limit = min(end, start + HEADING_LENGTH)
    found = stop.search(text, start, limit)
    words = text[start : found.start() if found else limit].strip()
    return words.partition("，")[0] if _TELLS_FIGURES.search(words) else words


def _is_bare_heading(line: str) -> bool:
    line = line.strip()
    if any(mark in line for mark in "，。；：、"):
        return False
    dated = _year(line) > 0 and words("task_heading").search(line) is not None
    return dated or bool(heading_kind(line, 1))
