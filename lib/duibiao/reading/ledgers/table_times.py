"""The time of a table: what its titles, its notes, its heads and its rows tell of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from duibiao.reading.ledgers import headers, labels, spans
from duibiao.reading.ledgers.column_times import MONTH_END
from duibiao.reading.ledgers.columns import only_year
from duibiao.reading.ledgers.heading import distinct
from duibiao.reading.quantities.written_figures import narrow
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.periods import Period, month, months, since_january, year

MANY_TEXTS = 4
"""Texts of a row from which on it is no title and no note."""
_CITED = re.compile(r"^.{0,6}依据\s*[:：].*|《[^《》]*》(?:[（(][^（()）]*[)）])?")
"""What a line above a table cites tells no time of its figures: 调整依据：…的函》（9月）."""
_LAST_YEAR = re.compile(
    r"[上去]年(?:同[期时]段?|实绩|数据?)?(?:[为指系是即]|均为)\s*(20\d\d)年?度?"
)


@dataclass(frozen=True)
class Around:
    """What may tell a table's time: the lines of its titles, all texts above it, those that stood
    above before it was rearranged, the sheet's name, the levels of its heads and its body.

    `looks_back` tells that it holds what was done, `beside` that others stand beside it.
    """

    lines: Sequence[Sequence[str]]
    titles: Sequence[str]
    over: Sequence[str]
    above: Sequence[str]
    name: str
    levels: list[tuple[str, ...]]
    body: list[list[Cell]]
    looks_back: bool
    beside: bool

    @cached_property
    def about(self) -> list[str]:
        """The titles from the nearest on, without notes and what they cite, that in which the table
        was made last."""
        made = {text for line in self.lines for text in _made_on(line)}
        plain = [_CITED.sub("", text) for text in reversed(self.titles) if not labels.is_note(text)]
        about = [_LAST_YEAR.sub(_as_this_year, title) for title in plain]
        return sorted(about, key=made.__contains__)


def told(around: Around, fallback: Period | None) -> Period | None:
    """Return the time that the texts around a table tell, else its `fallback`; None for neither."""
    about, over, body = around.about, around.over, around.body
    found = _observed([*about, *over]) or _first_period([*about, around.name])
    found = found or (_first_period(over) if around.beside else None)
    found = found or (first_part(about, fallback) if fallback and fallback.is_year else fallback)
    found = _in_part(found, about, [*around.above, *over], body, around.looks_back)
    found = found or _of_corner(around.levels)
    own = part_alone(about[0], year(found.year)) if about and found else None
    return _in_season(own or found, about, body)


def settled(around: Around, said: Period | None, heads: list[str]) -> Period | None:
    """Return the time of a table of which `said` is told: else the only year of its heads or rows,
    up to the day or in the months that a title names."""
    period = said or only_year(heads)
    if said is None and period is not None:
        period = first_part(around.about, period)
    period = period or _by_days(around.about, around.body)
    return _up_to_day(around.about, period or _year_of_rows(around.levels, around.body))


_AS_OF = re.compile(
    r"(?:[（(](?:截[至止]到?)?|(?:截[至止]|统计|数据|更新)[^\d（）()]{0,8}(?:20\d\d年)?)"
    r"(\d{1,2})月(?:份|(\d{1,2})日)?(?:止|更新)?(?:[）)]|(?<=日)|$)"
)
LATE = 28
"""A day from which on a month counts as over."""


def _as_this_year(told: re.Match[str]) -> str:
    """Return the year of a table that tells which one its 上年 is: 上年为2024年同期."""
    return f"本年为{int(told[1]) + 1}年"


def _of_corner(levels: list[tuple[str, ...]]) -> Period | None:
    """Return the time that stands in the corner above the names: 2024年10月 | 单位 | 实际."""
    corner = "".join(levels[0]) if levels else ""
    found, rest = spans.find(corner)
    return found if found and not rest else None


def part_alone(line: str, whole: Period) -> Period | None:
    """Return the part of a year that a line tells and nothing else: 乙、1—4月, 二季度."""
    found = _SECTION.fullmatch(line)
    span, rest = spans.find(found[1], whole) if found else (None, "")
    return span if span and span.months < 12 and _NO_MORE.fullmatch(rest) else None


_SECTION = re.compile(
    r"\s*(?:[（(]?[甲乙丙丁一二三四五六七八九\d]{1,2}[）)、.．]|表\S[:：、\s])?\s*(\d{1,2}(?:月|[-—–~～至]).*|[第一二三四上下前].*)"
)
_NO_MORE = re.compile(r"份?(?:当月|累计|完成|情况|数)*")


def _in_season(told: Period | None, about: Sequence[str], body: list[list[Cell]]) -> Period | None:
    """Return, of a year whose title names a season, the months that a note gives the season:
    汛期：5月1日至9月30日."""
    named = next((found[0] for text in about if (found := _SEASON.search(text))), SPAN_NOTED)
    if told is not None and not told.is_year:
        return told
    notes = (text for row in body if len(texts := distinct(row)) < MANY_TEXTS for text in texts)
    months_of = (spans.find(text, told)[0] for text in notes if named in text or SPAN_NOTED in text)
    return next((found for found in months_of if found and found.months > 1), told)


SPAN_NOTED = "统计时段"
_SEASON = re.compile(r"主?汛期|[春夏秋冬]灌|灌溉期|供暖期|采暖期")
_BY_THEN = re.compile(r"[月季][底末]?(?:之|以)?前")
"""What is due tells no time of a table's figures: 3月底前开工项目."""


def _in_part(
    told: Period | None,
    about: Sequence[str],
    over: Sequence[str],
    body: list[list[Cell]],
    looks_back: bool,
) -> Period | None:
    """Return the time told of a table, of a year the part that a title, the day on which it was
    filled in or a note below tells."""
    if told is None or (looks_back and told.is_year):
        filled = _until_filled(over, about, looks_back)
        told = filled if filled and told in {None, year(filled.year)} else told
    if told is None or told.is_year:
        dateless = [t for t in about if not (spans.is_bare_day(t) or _BY_THEN.search(t))]
        told = first_part(dateless, told) if told else told
        told = _until_noted(body, told) or told
    return told


_MAKER = re.compile(r"(?:[填制上]报|填表|编制|报送|制表)(?!期)\w{0,4}\s*[:：]")


def _made_on(line: Sequence[str]) -> list[str]:
    """Return the month that stands beside who made a table, when it was: 制表：规划科 | 1月."""
    if not any(_MAKER.match(text) for text in line):
        return []
    return [text for text in line if spans.find(text)[0] and not spans.find(text)[1]]


def _first_period(texts: Sequence[str]) -> Period | None:
    """Return the period of the first text that names one; a bare day is when it was filled in."""
    named = (text for text in texts if not spans.is_bare_day(text))
    return next((found for text in named if (found := spans.find(text)[0])), None)


_OBSERVED = re.compile(
    r"(?:观测|监测|检测|测验|采样|测量)(?:日期|时间)\s*[:：]?\s*(20\d\d)年(\d{1,2})月\d{1,2}日.*"
    r"|(20\d\d)年(\d{1,2})月\d{1,2}日\s*\d{1,2}\s*[时点]"
)


def _observed(texts: Sequence[str]) -> Period | None:
    """Return the month of the day or hour at which things were observed: 9月20日8时."""
    found = next(filter(None, map(_OBSERVED.fullmatch, texts)), None)
    return month(int(found[1] or found[3]), int(found[2] or found[4])) if found else None


_FILLED = re.compile(r"(20\d\d)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?!\d)")
EARLY = 12
"""A day of a month up to which a form reports on the month before."""


def _until_filled(titles: Sequence[str], about: Sequence[str], looks_back: bool) -> Period | None:
    """Return the months over by the day on which a form was filled in, or those of that year which
    a title names; in the first days of a year the one before where the form `looks_back` on what
    was done, else None."""
    bare = " ".join(narrow(text) for text in titles if spans.is_bare_day(narrow(text)))
    found = _FILLED.search(bare)
    if found is None or not 1 <= int(found[2]) <= 12:
        return None
    last = int(found[2]) - (int(found[3]) <= EARLY)
    if not (last or looks_back):
        return None
    whole = year(int(found[1]) - (not last))
    part = first_part([text for text in about if not spans.is_bare_day(text)], whole)
    return part if part != whole else months(whole.year, 1, whole.year, last or 12)


_WHOLE_TOO = re.compile(r"[、和及与]全年|全年[、和及与]")
"""Part and whole that a note names together tell the time of neither: 上半年、全年均为累计."""


def _until_noted(body: list[list[Cell]], whole: Period | None) -> Period | None:
    """Return the months since January that a note below a table says its figures are of: 完成数
    截至2024年11月30日, “当前完成”为1—8月累计; None where none does."""
    notes = (distinct(row) for row in body)
    texts = [one for texts in notes if len(texts) < MANY_TEXTS for one in texts[:1]]
    for text in filter(labels.NOTED.match, texts):
        running = spans.is_running(text)
        base = whole or (spans.find(text)[0] if running else None)
        if base is None or spans.is_bare_day(text) or _WHOLE_TOO.search(text):
            continue
        found, rest = spans.find(text, base)
        found = spans.find(rest, base)[0] if found == base else found
        found = since_january(found) if found and running and found.months == 1 else found
        part = found is not None and found.first.month == 1 and 1 < found.months < 12
        if found and part and found.year == base.year:
            return found
    return None


def first_part(texts: Sequence[str], whole: Period) -> Period:
    """Return the part of a year that a text names without it (`1—9月`), else the whole.

    10月底 is a day, up to which things ran since January.
    """
    for text in texts:
        part = spans.find(text, whole)[0]
        if part == whole:
            part = spans.find(text.replace(f"{whole.year}年", "", 1), whole)[0]
        if part == whole or (part and part.year != whole.year):
            continue
        if part and part.months == 1 and MONTH_END.search(text):
            return since_january(part)
        if part:
            return part
    return whole


def _year_of_days(body: list[list[Cell]]) -> Period | None:
    """Return the year of most days that a table without any other names, those of 截止日期."""
    cells = (_FULL_DAY.match(cell.text) for row in body for cell in row)
    days = Counter(found[1] for found in cells if found)
    return year(int(days.most_common(1)[0][0])) if days else None


def _by_days(about: Sequence[str], body: list[list[Cell]]) -> Period | None:
    """Return the year of a table's days, of which a title may name the part that was over by then:
    9月份报表 filled in on 2025年10月3日."""
    whole = _year_of_days(body)
    part = first_part(about, whole) if whole else None
    filled = [found for row in body for cell in row for found in _FILLED.finditer(cell.text)]
    if part is None or part == whole or len(filled) != 1:
        return whole
    return part if part.last.month <= int(filled[0][2]) else part.before()


def _year_of_rows(levels: list[tuple[str, ...]], body: list[list[Cell]]) -> Period | None:
    """Return the last of the years that stand below 年 where the heads beside are parts of one."""
    heads = ["".join(words) for words in levels]
    own = next((n for n, head in enumerate(heads) if headers.read(head).means == "period"), None)
    if own is None:
        return None
    parts = [text for text in heads[own + 1 :] if spans.find(text, spans.SOME_YEAR)[0]]
    texts = [row[own].text for row in body if row[own].text]
    years = [told for text in texts if (told := spans.of_cell(text)[0]) and told.is_year]
    known = len(parts) > 1 and len(years) == len(texts)
    return max(years, key=lambda told: told.year) if known and years else None


_FULL_DAY = re.compile(r"(20\d\d)(?:年\d{1,2}月|([-/.])\d{1,2}\2)\d{1,2}")


def _up_to_day(texts: Sequence[str], whole: Period | None) -> Period | None:
    """Return a year up to the last day of a month, or the months, that a title gives beside it:
    （11月30日）, 统计截止时间：2024年11月30日, （11月）, （1—10月）.
    """
    if whole is None or not whole.is_year:
        return whole
    plain = [narrow(text) for text in texts]
    days = [found for text in plain for found in _AS_OF.finditer(text)]
    ends = [int(found[1]) for found in days if int(found[2] or LATE) >= LATE]
    if ends and ends[0] <= 12:
        return months(whole.year, 1, whole.year, ends[0])
    inner = (found[1] for text in plain for found in spans.IN_BRACKETS.finditer(text))
    parts = filter(None, (spans.find(text, whole)[0] for text in inner))
    return next((p for p in parts if 1 < p.months < 12 and p.year == whole.year), whole)
