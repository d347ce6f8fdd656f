"""The times that a sentence names, each with how far it governs."""

from __future__ import annotations

import re
from typing import NamedTuple

from duibiao.reading.prose import dates, time_scope
from duibiao.reading.prose.coverage import OPENS, count, covers, is_relative
from duibiao.reading.prose.dates import WHEN, Calendar
from duibiao.vocabulary.periods import parse

_DEED = re.compile("(?:计划|实际|应)?(?:安排|完成|投资|投入|实施|开工|到位|下达)")
_HINT = re.compile("[年月季半目当迄冬五“]")
_BEFORE = (
    "据",
    "即",
    "回顾",
    "展望",
    "截至",
    "截止到",
    "截止至",
    "截止",
    "到",
    "至",
    "自",
    "从",
    "在",
    "于",
)
_AGAINST = ("比", "较", "与", "同", "低于", "高于", "优于")
_TASKS = ("任务", "目标", "计划", "指标", "总任务", "工作")
_IS = ("是", "为", "达到")
_JOINTS = frozenset("、和及")


_WHOLE_OF = re.compile("(?:总?[^，。；：、0-9目任计指预]{1,5}量)?的")  # 占全年降水量的68%
# （责任单位：河湖科；完成时限：6月底） is the deadline of all that stands before it.
_LIMIT, LIMIT = re.compile("(?:时限|期限|完成时间)[：为]$"), 6


_NUMBERED = re.compile(
    r"\s*(?:[一二三四五六七八九十]{1,3}(?:、|是)|（?[一二三四五六七八九十0-9]{1,3}）|[0-9]{1,2}[.．、]|【[^】]{1,12}】|[从就][^，。；]{2,12}(?:看|来[说讲]|而言)，)\s*"
)
# 上年结转项目 are this year's work.
_LEFT_OVER = re.compile("(?:度)?(?:结转|遗留|未完|续建)")
_WHICH = re.compile("(?:[建修]成|修建|投运|开工|立项|下达)?的")
_SAID = re.compile("20[0-9]{2}|十[一二三四五]五")
_MONTHS = re.compile("(?<![0-9])(?:[0-9]{1,2}、){1,11}$")
_QUARTERS = re.compile("(?:[一二三]、){1,3}$")
# 春灌自3月12日开闸，至6月5日结束，引水…: the season that its figures are of.
_BEGUN = re.compile(
    "[^，。；0-9]{0,4}(?:开[始灌闸机启]|启动|启用|放水|[引供]水|通水|(?:进?入|进入主?)汛期?)"
    "(?:[^，。；0-9]{0,4}，)?[^，。；0-9]{0,6}"
)
_OVER = re.compile(
    "[^，。；0-9]{0,6}(?:结束|停[灌水机止]|[关落]闸|出汛|完[成毕])[^，。；0-9]{0,4}[，；。]"
)


class When(NamedTuple):
    """A time the text names: what a figure done covers, by when a figure to be reached is due.

    `whole` tells a bare year; `strong` that it opens a clause and governs what follows, up to the
    offset `until`: within brackets no further than they reach. `leads` tells that it stands before
    its clause, and is no part of a name in it; `own` is where the one figure stands that it is
    the time of, -1 when there is none; `clause` where its clause begins; `deadline` that it says
    by when; `ends` that it is the end of a month, quarter or year, `said` that it names its year.
    """

    start: int
    end: int
    covers: str
    due: str
    whole: bool
    strong: bool
    compared: bool
    until: int
    leads: bool
    own: int
    clause: int
    deadline: bool
    ends: bool = False
    said: bool = False


def times(text: str, start: int, end: int, about: Calendar, base: str) -> list[When]:
    """Return the times a sentence names, in order; months without a year take the one before."""
    found: list[When] = []
    if not _HINT.search(text, start, end):
        return found
    year = spoken = dates.last_year(base) or about.year
    stated = _this_year(about, spoken)
    lent = 0
    if base == about.period and about.first != about.year:  # 今年, 年底 in a plan of years
        stated = spoken = year = about.first
    if (about.plans and dates.is_season(base)) or base[:7] >= about.period[-7:] > base[:4]:
        stated = spoken = int(base[:4])
    for match in WHEN.finditer(text, start, end):
        relative = is_relative(match)
        spoken = stated if lent and "；" in text[lent : match.start()] else spoken
        that = match["whole"] or match["relative"] == "当年"
        named_just_now = match["relative"] == "当年" and found and found[-1].said
        assumed = year if named_just_now else spoken if that else stated if relative else year
        if not relative and (match["month"] or match["month1"]):
            assumed = _of_next_month(match, about) or _across_new_year(match, base) or assumed
        when, named = _read(text, match, start, about, assumed)
        year = (
            year
            if when and (when.compared or (match["relative"] and when.own >= 0))
            else named or year
        )
        if when:
            years = match["recent"] or match["recent2"]
            if (
                years
                and dates.is_of_years(base)
                and not (about.plans and base == about.period)
                and count(years) == int(base[5:]) - int(base[:4]) + 1
            ):
                when = when._replace(covers=base, due=base)
            told = [w.covers for w in found if w.whole and w.covers.isdigit()] if years else []
            if years and len(told) == count(years):  # 2022年、2023年、2024年分别…，三年累计
                row = f"{min(told)}/{max(told)}"
                when = when._replace(covers=row, due=row)
            when = _beside(text, when, found, about)
            found += [*_row(text, match, when), when]
            own = match["year"] or match["dy"] or match["hy"] or match["relative"]
            if own and when.strong and not when.compared:
                spoken, lent = named, relative * when.end
    return _seasons(text, found) if len(found) > 1 else found


def _seasons(text: str, found: list[When]) -> list[When]:
    """Return the times, the day a season began on and that it ended on as one."""
    out = found[:1]
    for when in found[1:]:
        first = out[-1]
        begins = first.end - 2 * text.endswith("开始", 0, first.end)
        begun = first.due[4:5] == "-" and _BEGUN.fullmatch(text, begins, when.start)
        over = _OVER.match(text, when.end) if begun and first.due < when.due else None
        if over:
            spell = f"{first.due[:7]}/{when.due[-7:]}"
            out[-1] = first._replace(
                end=over.end() - 1,
                covers=spell,
                due=spell,
                strong=True,
                leads=True,
                until=time_scope.NO_BOUND,
                deadline=False,
            )
        else:
            out.append(when)
    return out


def _this_year(about: Calendar, year: int | None) -> int | None:
    """Return what 今年 is where a sentence's own is `year`: when a text was written, if it says."""
    if about.congress:  # 一年来，…去年完成
        return about.year
    ends = about.signed and str(year) > about.signed and not about.plans  # a plan ends a report
    said = about.written or (about.signed if ends else "")
    return int(said[:4]) if said else year


def _beside(text: str, when: When, found: list[When], about: Calendar) -> When:
    """Return a time as those `found` before it in its sentence make it."""
    if when.whole and text.startswith("同期", when.end):
        near = [one for one in found if "；" not in text[one.end : when.start]]
        when = _same_months(when, near, about)
    if found and _continues(text, found[-1], when):
        when = when._replace(strong=found[-1].strong, leads=found[-1].leads)
    began = found and text.endswith(("开始", "以来"), 0, found[-1].end)
    if began and when.covers[:8] == f"{found[-1].covers[:4]}-01/":  # 从10月开始，截至11月底
        when = when._replace(covers=f"{found[-1].covers[:7]}/{when.covers[-7:]}")
    return when


def _of_next_month(match: re.Match[str], about: Calendar) -> int | None:
    """Return the year of the month that a title plans for (`12月份工作情况及2026年1月份安排`)."""
    plan, told = about.plan, match["month"] or match["month1"]
    planned = plan[4:5] == "-" and dates.month(told) == int(plan[5:7])
    return int(plan[:4]) if planned else None


def _across_new_year(match: re.Match[str], base: str) -> int | None:
    """Return the year of a month within a span over new year (`2025年11月—2026年3月`)."""
    if base[4:5] != "-" or base[:4] == base[8:12] or not base[8:12]:
        return None
    first = dates.month(match["month"] or match["month1"]) >= int(base[5:7])
    return int(base[:4] if first else base[8:12])


def _same_months(when: When, found: list[When], about: Calendar) -> When:
    """Return the year of a `同期` as the months told before, else the document's."""
    spoken = [one.covers for one in reversed(found) if not one.compared]
    later = (
        (months, years)
        for months in (*spoken, about.period)
        if "-" in months and (years := (dates.last_year(months) or 0) - int(when.covers)) > 0
    )
    months, years = next(later, ("", 0))
    if not months:
        return when
    same = str(parse(months).before(years))
    return when._replace(covers=same, due=same, whole=False)


def _continues(text: str, before: When, when: When) -> bool:
    """Whether a time goes on with the row before it: `1月、2月`, `一季度5次、二季度6次`."""
    between = text[before.end : when.start]
    return between in _JOINTS or (between[-1:] == "、" and "，" not in between)


def _row(text: str, match: re.Match[str], last: When) -> list[When]:
    """Return the months, or quarters, before the one that a row ends with: `9、10、11月`."""
    form = _MONTHS if match["month"] else _QUARTERS if match["half"] else None
    row = form.search(text, max(0, match.start() - 24), match.start()) if form else None
    found = re.compile("[^、]+").finditer(text, *row.span()) if row else ()
    out, year = list[When](), last.due[:4]
    for one in found:
        first = 3 * "一二三".find(one[0]) + 1 if match["half"] else int(one[0])
        spell = dates.span(int(year), first, first + 2 * bool(match["half"]))
        out.append(last._replace(start=one.start(), end=one.end(), covers=spell, due=spell))
    return out


def _read(
    text: str, match: re.Match[str], start: int, about: Calendar, base: int | None
) -> tuple[When | None, int | None]:
    """Return a time that counts from the year `base` where it names none, and the year it names."""
    spell, due, whole, named = covers(text, match, about, base)
    told = int(about.period[:4]) - 1 if about.plans and about.year else about.year
    attribute = spell is not None and time_scope.is_attribute(text, match, start, told)
    numbered = _NUMBERED.fullmatch(text, start, match.start())  # 一、2024年，我县…
    before = "" if numbered else text[max(start, match.start() - 3) : match.start()]
    beyond = match["whole"] and before.endswith("超")  # 超年度计划1600万元 is of what was done
    share = match["whole"] and before.endswith("占") and _WHOLE_OF.match(text, match.end())
    if (
        spell is None
        or attribute
        or _is_kind(text, match)
        or share
        or beyond
        or _LEFT_OVER.match(text, match.end())
        or (match["after"] == "以来" and time_scope.RARE.match(text, match.end()))
    ):
        return None, None
    compared = before.endswith(_AGAINST) or text.startswith(("相比", "）相比"), match.end())
    compared = compared or (before.endswith(_IS) and time_scope.is_multiple(text, match))
    leads = not compared and (not before or before.endswith(_BEFORE) or before[-1] in OPENS)
    leads = leads and not (match["whole"] or "").startswith("年度")
    summed = (match["recent"] or match["recent2"]) and text.startswith("累计", match.end())
    strong = (
        leads
        or bool(summed)
        or (not compared and _is_whole_year(text, match))
        or bool(match["event"])
    )
    past = named is not None and about.year is not None and named < about.year
    opens = leads and not before.endswith(("于", "在"))
    ahead = named is not None and named > max(about.year or named, base or 0)
    until = time_scope.reach(text, match, start, opens, past, ahead)
    if opens and match["year"] and named == about.year and not match["after"]:
        until = max(until, time_scope.NO_BOUND)
    own = time_scope.own(text, match, compared)
    clause, due_by = time_scope.clause_start(text, start, match), time_scope.is_deadline(match)
    if _LIMIT.search(text, max(start, match.start() - LIMIT), match.start()):
        clause, due_by, until = start, True, time_scope.NO_BOUND
    span = match.span()
    ends, said = text[match.end() - 1] in "底末", _SAID.search(match[0]) is not None
    return When(
        *span, spell, due, whole, strong, compared, until, leads, own, clause, due_by, ends, said
    ), named


def _is_kind(text: str, match: re.Match[str]) -> bool:
    """Whether it tells which thing is meant: `2023年以前建成的还有15处`."""
    owed = text[match.start() - 2 : match.start()] in ("应于", "应在")  # 应于8月底开工的3个标段
    earlier = match["after"] in ("以前", "之前") or owed
    return earlier and _WHICH.match(text, match.end()) is not None


def _is_whole_year(text: str, match: re.Match[str]) -> bool:
    """Whether it is 全年 of figures to come, not of a task, or a year with its deed."""
    if match["relative"] and _DEED.match(text, match.end()):
        return True
    if match["year"] and text.startswith("实际", match.end()):
        return True
    if not match["whole"] or "汛" in match["whole"]:
        return False
    return not text[match.end() : match.end() + 4].startswith(_TASKS)
