"""How a figure is read: stages in order, each with what it assigns and what it requires."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from duibiao.reading.lexicons import words
from duibiao.reading.prose import (
    bodies,
    calendar,
    carried,
    confidence,
    covered_periods,
    cues,
    kinds,
    lending,
    lists,
    passages,
    roles,
    themes,
)
from duibiao.reading.prose.dates import is_of_years, is_season, last_year, span
from duibiao.reading.prose.doc import DASH, LEAD, NOUGHTS, Doc, Figure, Sentence
from duibiao.reading.prose.matters import matter
from duibiao.reading.prose.record import Decision
from duibiao.reading.prose.sections import PLAN, REPORT
from duibiao.reading.prose.times import When
from duibiao.reading.prose.times import times as times_of
from duibiao.reading.quantities import Quantity

# What is amiss is so at the end of the years that are looked back on.
_AMISS = re.compile("清醒地?(?:认识|看)到|存在(?:不少|一些)?[^，。]{0,6}(?:问题|短板|不足)")
_TELLS = re.compile(
    "(?:不足之处|(?:主要|存在)的?(?:主要)?(?:问题|不足|困难))(?:有|是|主要是)?[：，]"
)
_UNITLESS = frozenset({"rank", "zero", "coefficient"})
# 4200万元中央预算内资金已于2024年2月下达
_PAID = re.compile("[^，。；：（）0-9]{0,12}已[于在](?:20[0-9]{2}年)?[0-9]{1,2}月")
_COMPARED = re.compile(
    "[较比][^，。；（）0-9]{0,6}(?:20[0-9]{2}年)?(?:[0-9]{1,2}月)?[^，。；（）0-9]{0,8}（为?$"
)
_GOAL = re.compile("计划|任务|目标|指标")
_DEED = re.compile("已|完成|累计|开展|新增|投入|发现|整改|未")
_ADDED = re.compile("累计|新增|实际|[已共](?![达有])")
_STOP = re.compile("[，；。]")
_DAY = re.compile("[0-9]日$")
_WEATHER = re.compile(
    "(?:气象|水文)[^。]{0,28}预|预..[^，。；]{0,14}(?:降[雨水]|雨量|水位|洪[水峰])"
)
_NEXT = re.compile("下一?[步阶]|打算|安排|计划")
_AHEAD = re.compile("明年|来年|今冬明春|新的一年")
_DONE_ON = re.compile("[^，。；：（）0-9]{0,10}已[于在]")
_MARKS = ("，首次突破", "，历史性突破")  # 71亿元，首次突破70亿元
# 2021—2023年完成18亿元，占规划总投资32亿元的58%
_OF_PLAN = ("规划总投资", "规划投资", "规划估算总投资")
_OF_GOAL = ("目标", "任务", "计划", "指标")
AFTER = 8
"""How far behind a figure it may be called the task of a year (`19条的年度任务`)."""


class Stage(NamedTuple):
    """A step of the reader: what it assigns, what it requires, what it does to a sentence."""

    name: str
    assigns: tuple[str, ...]
    requires: tuple[str, ...]
    run: Callable[[Sentence], None]


def times(sentence: Sentence) -> None:
    """Find the times that a sentence names, and the period of what it does not date."""
    doc = sentence.doc
    _date(sentence)
    start, end = sentence.passage.start, sentence.passage.end
    figures = lists.shared_bounds(doc.plain, start, sentence.passage.figures)
    sentence.passage = sentence.passage._replace(figures=figures)
    base = calendar.span_ahead(sentence.section, doc.about, sentence.default)
    sentence.unsaid = base != sentence.default
    sentence.times = times_of(doc.plain, start, end, doc.about, base)
    if sentence.times:
        sentence.dealt = lists.dates(doc.plain, sentence.times, figures)
        if dealt := sentence.dealt.values():
            sentence.times = [when for when in sentence.times if when not in dealt]
        sentence.times = lists.together(doc.plain, sentence.times)
    before, start = sentence.before, sentence.passage.start
    if before and before.around.opened:  # 资金7万元（第一批已于3月下达）。其中，青县…
        before = before.lender
    if before and before.around.passage.end == start and doc.plain.startswith("其中", start):
        going = before.told("period")
        sentence.default, sentence.carried = going, going != sentence.default


def _date(sentence: Sentence) -> None:
    """Set a sentence's period and section where it names no time."""
    doc, passage, about = sentence.doc, sentence.passage, sentence.doc.about
    sentence.own = sentence.default = default = calendar.section_period(passage.section, about)
    if about.year and carried.planned(doc.plain, doc.openings, passage.start):
        section, period = replace(passage.section, kind=PLAN), str(about.year)
    elif period := carried.carried(doc, passage.start, default):
        section = carried.section_in(passage.section, period, about)
    elif passage.section.kind == PLAN and (due := _aimed(sentence)):
        section, period = passage.section, due
    elif passage.section.kind == PLAN != doc.layout.kind and _TELLS.match(doc.plain, passage.start):
        section, period = replace(passage.section, kind=REPORT), about.period
    elif (is_of_years(default) or passage.section.kind == PLAN) and _AMISS.search(
        doc.plain, passage.start, passage.figures[0].start
    ):
        section = replace(passage.section, kind=REPORT)
        period = str(last_year(default)) if is_of_years(default) else default
    else:
        return
    sentence.default, sentence.carried = period, True
    sentence.passage = passage._replace(section=section)
    sentence.own = calendar.section_period(section, about)


def _aimed(sentence: Sentence) -> str:
    """Return by when the aims of its section are due, where its heading calls them so."""
    doc, section, start = sentence.doc, sentence.section, sentence.passage.start
    if not doc.about.plans or not any("目标" in one for one in section.headings):
        return ""
    return carried.aimed(doc, start)


def figures(sentence: Sentence) -> None:
    """Find the figures of a sentence with the words around them, and say how they are written."""
    plain, aside = sentence.doc.plain, None
    for index, quantity in enumerate(sentence.passage.figures):
        dated = covered_periods.last_end(sentence.times, quantity.start) if sentence.times else 0
        around = passages.surroundings(plain, sentence.passage, index, dated)
        sort = kinds.judge(quantity, around.before, around.after)
        if index and plain.startswith(_MARKS, sentence.passage.figures[index - 1].end):
            sort = kinds.CONTEXT
        if sort == kinds.NOTHING:
            sentence.figures.append(None)
            continue
        around = passages.over(around, aside) if aside else around
        aside = around if sort == kinds.CONTEXT else None
        lead = max(around.clause, quantity.start - LEAD), quantity.start
        figure = Figure(quantity, around, sort, quantity.value, quantity.bound, lead)
        if sentence.doc.explained:
            figure.decisions |= _written(sentence.doc.text, quantity)
        sentence.figures.append(figure)
        sentence.told.append(figure)


def _written(text: str, figure: Quantity) -> dict[str, Decision]:
    """Return value, unit and bound as they are written."""
    at = figure.start, figure.end
    rule = "range" if figure.ranged else "characters" if figure.chinese else "digits"
    bound = "none" if figure.bound == "exact" else "word"
    unit = "none" if figure.measure in _UNITLESS else "word"
    return {
        "value": Decision(str(figure.value), f"value_{'guess' if figure.vague else rule}", *at),
        "unit": Decision(unit_of(text, figure), f"unit_{unit}", *at),
        "bound": Decision(figure.bound, f"bound_{bound}", *at),
    }


def unit_of(text: str, figure: Quantity) -> str:
    """Return the unit; brackets in it (`台（套）`) as the text writes them."""
    if figure.measure != "count" or "(" not in figure.unit:
        return figure.unit
    opened = max(text.rfind(mark, figure.start, figure.end) for mark in "(（")
    start = opened - figure.unit.index("(")
    return text[start : start + len(figure.unit)]


def find_kinds(sentence: Sentence) -> None:
    """Say what sort of number each figure is, and give what fell its sign."""
    plain, quantities = sentence.doc.plain, sentence.passage.figures
    kind, sign = "", 1
    for figure in sentence.told:
        one, clause, index = figure.quantity, figure.around.clause, figure.around.number
        joined = index > 0 and lists.follows(plain, quantities[index - 1], one)
        if not (joined and kind in kinds.CHANGES):
            kind = kinds.kind(plain, one, clause, quantities[index - 1] if index else None)
            sign = kinds.sign(plain, one, kind, clause)
        by_unit = one.measure in ("rank", "points")
        words = figure.place if by_unit else figure.lead
        rule = f"kind_{one.measure if by_unit else kind}"
        figure.decisions["kind"] = Decision(kind, rule, *words)
        figure.earlier = kinds.is_earlier(plain, one, clause)
        if sign < 0 <= one.value:
            figure.value = -one.value
            figure.overrule(
                "value", f"{figure.value.normalize():f}", "value_of_a_fall", figure.place
            )


def find_roles(sentence: Sentence) -> None:
    """Say of each figure whether it is done, to be done, or none of the bureau's."""
    doc, passage, kind = sentence.doc, sentence.passage, sentence.section.kind
    planned = int(sentence.default[:4] or 0) if kind == PLAN else None
    found = cues.cues(doc.plain, passage.start, passage.end, doc.about.year, planned)
    said = roles.roles(doc.plain, passage.start, found, passage.figures, kind)
    said = _revised(sentence, _of_others(sentence, _parted(doc.plain, passage.figures, said)))
    for figure, role in zip(sentence.figures, said, strict=True):
        if figure is None:
            continue
        if kind == PLAN and (paid := _PAID.match(doc.plain, figure.quantity.end)):
            role = role.over(roles.ACTUAL, "role_done", *paid.span())
        if kind == PLAN and role.rule == "role_forecast" and _is_foreseen(sentence, role.start):
            role = role._replace(value=roles.ACTUAL)
        figure.decisions["role"] = _role(role, figure, kind)
        if figure.decisions["role"].rule == "role_forecast":
            figure.doubts.append("forecast")
            if figure.quantity.bound == "exact":
                figure.bound = "approx"
                figure.overrule("bound", "approx", "bound_forecast", figure.place)


def _is_foreseen(sentence: Sentence, cue: int) -> bool:
    """Whether a forecast is of the weather, or in a report of its own year: no goal either."""
    doc = sentence.doc
    of_year = sentence.section.kind != doc.layout.kind and doc.plain.startswith("全年", cue + 2)
    return of_year or _WEATHER.search(doc.plain, max(0, cue - LEAD), cue + LEAD) is not None


def _parted(text: str, found: tuple[Quantity, ...], said: list[Decision]) -> list[Decision]:
    """Return the roles, that of a task where the next figure tells how much of it is done."""
    for index, (figure, following) in enumerate(pairwise(found)):
        alike = figure.unit == following.unit
        if task := alike and cues.task_of(text, figure, following):
            said[index] = said[index].over(roles.TARGET, "role_part_done", *task)
        part = following.measure == "ratio" and said[index].rule in ("role_scope", "role_quota")
        if part and text[figure.end : following.start] == "，占":  # 其中银行贷款9.3亿元，占75%
            said[index + 1] = said[index]
    return said


def _revised(sentence: Sentence, said: list[Decision]) -> list[Decision]:
    """Return the roles, none for a goal that the text replaces: the new one counts."""
    plain, passage, before = sentence.doc.plain, sentence.passage, sentence.before
    if not cues.REPLACES.search(plain, passage.start, passage.end + LEAD):
        return said
    new = {before.replaced} if before else set[int]()
    for index, figure in enumerate(sentence.figures):
        if figure is None:
            continue
        start, role = figure.quantity.start, said[index]
        if start in new:
            said[index] = role = Decision(roles.TARGET, roles.REVISED, start - LEAD, start)
        if words := cues.replaced(plain, figure.quantity, role.value):
            said[index] = role.over(roles.CONTEXT, "role_goal_replaced", *words)
            figure.earlier, figure.replaced = True, words[1]
            new.add(figure.replaced)
    last = max(new, default=0)
    since = min((f.quantity.end for f in sentence.told if f.replaced), default=0)
    ends = (one.end for one in passage.figures if one.end < since)
    told = max(ends, default=passage.start)  # what was done before may be of that time, too
    sentence.times = [
        when
        for when in sentence.times
        if not since <= when.start < last
        and not (told <= when.start < since and _of_change(plain, when, since))
    ]
    return said


def _of_change(plain: str, when: When, goal: int) -> bool:
    """Whether a time before a replaced goal tells when that was (`8月，经批准`)."""
    if when.deadline and "截" not in plain[max(0, when.start - 3) : when.start]:
        return False
    own = "/" in when.covers and "，" not in plain[when.end : goal]
    return "-" in when.covers and not own and not plain.startswith(_OF_GOAL, when.end)


def _of_others(sentence: Sentence, said: list[Decision]) -> list[Decision]:
    """Return the roles, none for what a larger body's figure is."""
    plain, found = sentence.doc.plain, sentence.passage.figures
    start = sentence.passage.start
    if not bodies.WHOLE.search(plain, start, found[-1].start):
        return said
    for index, figure in enumerate(found):
        if body := bodies.other(plain, start, figure, sentence.doc.level):
            said[index] = said[index].over(roles.CONTEXT, "role_of_another_body", *body)
    return said


def _role(role: Decision, figure: Figure, section: str) -> Decision:
    """Return the role of a figure of this kind, where its sentence gives it `role`."""
    if roles.CONTEXT in (figure.sort, role.value):
        return role.over(roles.CONTEXT, "role_no_figure_of_the_bureau")
    if figure.earlier:
        return role.over(roles.ACTUAL, "role_value_before_a_change")
    text, (start, end) = figure.around.text, figure.place
    beside = text[end : end + 1] == "）"  # 比2025年提前批（1.31亿元）增长
    if beside and (compared := _COMPARED.search(text, max(0, start - 24), start)):
        goal = _GOAL.search(compared[0]) is not None  # 较计划（3.8亿方）少引
        return role.over(roles.TARGET if goal else roles.ACTUAL, "role_value_before_a_change")
    told = figure.told("kind") in ("of_target", "delta") and section != PLAN
    return role.over(roles.ACTUAL, "role_change_told") if told else role


def find_periods(sentence: Sentence) -> None:
    """Say what time each figure covers or is due in; past and future overrule roles."""
    before = None
    for figure in sentence.told:
        period, dated = _period(sentence, figure)
        period, dated = _timed(sentence, figure, period, dated)
        if period == sentence.doc.about.period and _is_so_far(sentence, figure):
            period = span(int(period[:4]), 1, int(period[-2:]))
        if is_of_years(period) and figure.told("role") == roles.ACTUAL:
            period = _risen(figure, before, period)
        before = figure
        if dated and "-01/" in period and _is_stock(sentence, figure, period):
            period = period.rpartition("/")[2]
        figure.dated = dated
        figure.decisions["period"] = _dating(sentence, figure, period)


def _risen(figure: Figure, before: Figure | None, years: str) -> str:
    """Return the year before some years for what a rate rose from, their last for what it is."""
    if figure.earlier:
        return str(int(years[:4]) - 1)
    rose = before is not None and before.earlier and before.quantity.unit == figure.quantity.unit
    return str(last_year(years)) if rose else years


def _is_so_far(sentence: Sentence, figure: Figure) -> bool:
    """Whether a month's report tells the sum since January (累计), or the share that is."""
    month = sentence.doc.about.period
    named = any(when.covers in (month, "") for when in sentence.times)
    if len(month) != len("2025-09") or not named or figure.told("role") != roles.ACTUAL:
        return False
    kind, lender = figure.told("kind"), figure.lender
    if kind == "of_target" and lender:
        return lender.told("period")[5:7] == "01"
    led = sentence.doc.plain[figure.around.clause : figure.quantity.start]
    return kind == "level" and "累计" in led and "月" not in led


def _is_stock(sentence: Sentence, figure: Figure, period: str) -> bool:
    """Whether it is what there is on a day (`截至9月底，共有168处`), not what was done up to it."""
    plain, said = sentence.doc.plain, [w for w in sentence.times if w.covers == period]
    as_of = said and "截" in plain[max(0, said[0].start - len("截止到")) : said[0].start]
    if not as_of or figure.told("kind") not in ("level", "share"):
        return False
    if _ends_a_row_of_years(sentence, figure, period):
        return True
    if words("stock").search(figure.told("name")):
        return True
    told, lender = plain[said[0].end : figure.quantity.start], figure.lender
    if lender and lender.told("period") == period.rpartition("/")[2]:
        return not _DEED.search(plain, lender.quantity.end, figure.quantity.start)
    return bool(words("there_is").search(told)) and not _DEED.search(told)


def _ends_a_row_of_years(sentence: Sentence, figure: Figure, period: str) -> bool:
    """Whether it goes on from the years before, or is a share of such a figure."""
    if _ADDED.search(sentence.doc.plain, figure.around.clause, figure.quantity.start):
        return False
    alike = (one for one in sentence.told if one.quantity.unit == figure.quantity.unit)
    years = {one.told("period") for one in alike if one.quantity.end < figure.quantity.start}
    return any(year.isdigit() and year < period[:4] for year in years)


def _default(sentence: Sentence, figure: Figure) -> str:
    """Return the period of a figure where its sentence names none."""
    doc, default, role = sentence.doc, sentence.default, figure.asked
    plain, start, end = doc.plain, figure.quantity.start, figure.quantity.end
    if role == roles.TARGET:
        begin = max(sentence.passage.start, plain.rfind("；", 0, start))
        after = _STOP.split(plain[end : end + AFTER], 1)[0]
        return covered_periods.of_goal(plain[begin:end] + after, default, doc.about)
    if role != roles.ACTUAL:
        return default
    before = sentence.before
    if (
        before
        and before.told("role") == roles.TARGET
        and plain.startswith("其中", sentence.passage.start)
    ):
        return sentence.own  # 计划24座。其中，竹坪镇完工5座
    if sentence.section.kind == PLAN != doc.layout.kind:
        return doc.about.period
    looks_back = doc.about.plan or (doc.about.plans and default != doc.about.period)
    if looks_back and is_of_years(default) and figure.told("kind") == "share":
        return str(last_year(default))  # a rate at the end of the years looked back on
    if doc.about.plans and default == doc.about.period and (figure.earlier or is_of_years(default)):
        return doc.about.told  # what there is before the plan
    ahead = is_season(default) and doc.about.plans  # what there is before a winter to come
    return doc.about.signed or default if ahead else default


def _period(sentence: Sentence, figure: Figure) -> tuple[str, bool]:
    """Return the period of a figure and whether its sentence names it."""
    doc, default, role = sentence.doc, _default(sentence, figure), figure.asked
    clause, kind, one = figure.around.clause, figure.told("kind"), figure.quantity
    whole = doc.plain.endswith(_OF_PLAN, clause, one.start)
    if role == roles.TARGET and whole and is_of_years(doc.about.plan or doc.about.period):
        return doc.about.plan or doc.about.period, False
    planned = doc.about.plan and doc.plain.endswith("规划目标", clause, one.start)
    if role == roles.TARGET and planned:
        return doc.about.plan, False
    if when := sentence.dealt.get(one.start) or _done_on(sentence, one.end):
        return when.covers, True
    if figure.earlier and not figure.replaced and (base := _of_base(sentence, figure)):
        return base, True
    if figure.decisions["role"].rule == roles.REVISED:  # the day of that is not its own
        old = figure.lender
        return (old.told("period"), old.dated) if old else (default, False)
    times = sentence.times
    if figure.replaced:
        times = [w for w in times if w.start > one.end or not _of_change(doc.plain, w, one.start)]
    if not times:
        return default, False
    standing = kinds.is_standing(one, kind, doc.plain, clause)
    sort = "standing" if standing and not _is_due_first(sentence, one.start) else kind
    chosen = covered_periods.choose(times, figure.place, clause, role, sort, default, doc.about)
    asked = role == roles.TARGET and not chosen[1]
    if asked and (due := covered_periods.asked_by(doc.plain, times, one.end)):
        return due, True
    over = "-" in default and default == doc.about.period and not doc.about.plans
    if chosen[1] or role != roles.TARGET or not (sort == "share" or over):
        return chosen
    due = covered_periods.brought_about(doc.plain, times, one.start)
    return (due, True) if due else chosen


def _of_base(sentence: Sentence, figure: Figure) -> str:
    """Return the period of the value before a change, where its sentence names one."""
    start = figure.quantity.start
    own = next((when.covers for when in sentence.times if when.own == start), "")
    dated = (one.told("period") for one in sentence.told if one.earlier and one.dated)
    return own or covered_periods.base(sentence.times, start) or next(dated, "")


def _is_due_first(sentence: Sentence, start: int) -> bool:
    """Whether a deadline stands first, so that all that follows is due (`7月底前，…并复检，…`)."""
    plain = sentence.doc.plain
    led = (w for w in sentence.times if w.deadline and w.leads and plain[w.end : w.end + 1] == "，")
    return any(when.end <= start and "；" not in plain[when.end : start] for when in led)


def _done_on(sentence: Sentence, end: int) -> When | None:
    """Return the time right after a figure: `已于5月20日拨付`, `83.3%（2020年）`."""
    when = next((when for when in sentence.times if end <= when.start), None)
    if when is None:
        return None
    between = sentence.doc.plain[end : when.start]
    alone = between == "（" and sentence.doc.plain.startswith("）", when.end)
    return when if alone or _DONE_ON.fullmatch(between) else None


def _timed(sentence: Sentence, figure: Figure, period: str, dated: bool) -> tuple[str, bool]:
    """Return the period and whether it is named; the role is set as the period has it."""
    doc, role = sentence.doc, figure.told("role")
    in_plan = sentence.section.kind == PLAN
    begins = doc.about.period if sentence.unsaid else sentence.own
    if doc.about.assumed and not (
        in_plan and calendar.of_heading(sentence.section.year_heading, None)
    ):
        return _of_next_year(sentence, figure, period), dated
    if role == roles.TARGET and dated and not in_plan and _is_done_by(sentence, figure, period):
        figure.overrule("role", roles.ACTUAL, "role_done")
        return _period(sentence, figure)
    past = covered_periods.is_past(period, begins) or covered_periods.is_over(period, doc.about)
    past = past or _is_since(sentence, figure)
    if role == roles.TARGET and dated and in_plan and past:
        figure.overrule("role", roles.ACTUAL, "role_before_the_plan")
        return _period(sentence, figure)
    if role != roles.ACTUAL or not sentence.times:
        return period, dated
    if in_plan and _is_as_of(sentence, figure, period):
        figure.overrule("role", roles.TARGET, "role_later_than_the_report")
        return period.rpartition("/")[2], dated
    later = doc.about.plans and not in_plan and period[:4] > str(doc.about.first)
    if dated and (later or covered_periods.is_ahead(period, doc.about)):
        foreseen = doc.plain.startswith("预测", figure.decisions["role"].start)
        if not foreseen and not _is_told(sentence, figure.quantity.start):
            figure.overrule("role", roles.TARGET, "role_later_than_the_report")
        return period, dated
    if in_plan:
        return period, dated
    counted = figure.told("kind") == "level"  # 形象进度80%，5月底完工: none of it is ahead
    if ahead := counted and covered_periods.still_ahead(
        doc.plain, sentence.times, figure.place, doc.about
    ):
        figure.overrule("role", roles.TARGET, "role_still_ahead")
        return ahead, True
    return period, dated


def _is_since(sentence: Sentence, figure: Figure) -> bool:
    """Whether only a plan's section asks for what was done since a time (`今年以来，新建6座`)."""
    start, plain = figure.quantity.start, sentence.doc.plain
    last = [w for w in sentence.times if w.end <= start and not w.compared][-1:]
    by_section = figure.decisions["role"].rule == "role_section_plans"
    return by_section and bool(last) and plain.endswith(("以来", "至今"), 0, last[0].end)


def _is_done_by(sentence: Sentence, figure: Figure, period: str) -> bool:
    """Whether a clause behind what was planned opens with a day that is over: `到10月底完成`."""
    plain, end = sentence.doc.plain, sentence.doc.about.period[-7:]
    said = [w for w in sentence.times if w.due == period and w.end <= figure.quantity.start]
    opens = said and plain[said[-1].start - 2 : said[-1].start] in ("，到", "，至", "；到", "；至")
    over = "-" in end and "-" in period and period[-7:] <= end
    return bool(opens and over and not said[-1].deadline)


def _of_next_year(sentence: Sentence, figure: Figure, period: str) -> str:
    """Return the period; 明年 and what is after the day a text is signed is ahead."""
    plain, start = sentence.doc.plain, figure.quantity.start
    said = [w for w in sentence.times if period in (w.covers, w.due) and w.end <= start]
    about, heading = sentence.doc.about, "".join(sentence.section.headings)
    signed, written, year = about.signed, about.written, str(about.year or "9999")
    ahead = any(_AHEAD.match(plain, when.start) for when in said)
    until = (
        len("2025-09") if figure.told("kind") == "level" else len("2025")
    )  # 四季度, in September
    later = "" < signed[:until] < period[:until]
    later = later or (year < period[:4] and _NEXT.search(heading) is not None)
    this = period == written[:4] and "" < written[5:] < "04"  # 今年, said in its first months
    ahead = ahead or (bool(said) and (later or this))
    if ahead and not _is_told(sentence, start):
        figure.overrule("role", roles.TARGET, "role_later_than_the_report")
    return period


def _is_told(sentence: Sentence, start: int) -> bool:
    """Whether words before a figure tell what is done, or its time is a day (`11月4日查实`)."""
    plain, last = sentence.doc.plain, [w for w in sentence.times if w.end <= start][-1:]
    on_a_day = last and not last[0].deadline and _DAY.search(plain[last[0].start : last[0].end])
    return bool(on_a_day) or roles.is_told(plain, sentence.passage.start, start)


def _is_as_of(sentence: Sentence, figure: Figure, period: str) -> bool:
    """Whether a plan tells what is to be as of a day not over yet (`截至2024年底，…≥80%`)."""
    role, about = figure.decisions["role"], sentence.doc.about
    if role.rule != "role_done" or sentence.doc.plain[role.start : role.start + 1] != "截":
        return False
    this_year = period in (str(about.year), f"{about.year}-12")
    bounded = figure.quantity.bound != "exact"
    return covered_periods.is_ahead(period, about) or (this_year and bounded)


def _dating(sentence: Sentence, figure: Figure, period: str) -> Decision:
    """Return the decision of a period: the nearest time that has it, else where it is from."""
    about, start = sentence.doc.about, figure.quantity.start
    if not sentence.doc.explained:
        return Decision(period, "period")
    if figure.dated:
        having = [when for when in sentence.times if period in (when.covers, when.due)]
        if having:
            before = [when for when in having if when.end <= start]
            when = before[-1] if before else having[0]
            return Decision(period, "period_named", when.start, when.end)
        return Decision(period, "period_of_the_report")
    if period == sentence.own:
        own = "period_heading" if period != about.period else "period_title"
        return Decision(period, "period_assumed" if about.assumed else own)
    return Decision(
        period, f"period_{'carried' if period == sentence.default else 'of_the_report'}"
    )


def find_themes(sentence: Sentence) -> None:
    """Give each figure its theme: of its name, its section, the figure it leans on, its clause."""
    doc, passage = sentence.doc, sentence.passage
    section = themes.of_section(sentence.section.headings, doc.matter)
    title = themes.of_title(doc.matter, "".join(sentence.section.headings[:1]))
    prior, start = sentence.before, passage.start
    last = prior.told("theme") if prior and "\n" not in doc.plain[prior.place[1] : start] else ""
    for figure in sentence.told:
        own, theme, by = themes.of_words(figure.told("name"))
        if not theme:
            lender, kind, one = figure.lender, figure.told("kind"), figure.quantity
            bond = themes.bond(kind, one.unit, figure.around.before, figure.far)
            before = (lender.told("theme") if lender else "", bond)
            money = one.measure in ("money", "ratio", "points")
            theme, by = themes.choose(own, figure.around.words, section, title, before, money)
        if not theme:
            text = doc.text[passage.start : passage.end]
            theme, by = themes.best(themes.scores(text))[0], "theme_sentence"
        if not theme and last:
            theme, by = last, "theme_figure_before"
            figure.doubts.append("name_borrowed")
        last = theme
        figure.decisions["theme"] = Decision(theme, by, *figure.lead)
        said = _since_last_year(figure)
        figure.matter = matter(said.value, theme, sentence.section.headings, doc.matter)
        if figure.matter:
            said = said._replace(value=f"{figure.matter}{said.value}")
        figure.decisions["name"] = said


def _since_last_year(figure: Figure) -> Decision:
    """Return the name, of a change told since the year before with that (较2023年 in 2024)."""
    name, year = figure.decisions["name"], last_year(figure.told("period"))
    if figure.told("role") != roles.ACTUAL or not year or "较" not in name.value:
        return name
    return name._replace(value=name.value.replace(f"较{year - 1}年", "较上年"))


_BASE_TOLD = re.compile(r"(?:[去上前]年|20\d\d年)(?:同[期月]|[末底])?的?\Z")
"""Right before the value that a change begins at, its time: 由去年同期的0.561提高到0.568."""


def find_doubts(sentence: Sentence) -> None:
    """Say why the reading of each figure is not certain."""
    doc, passage = sentence.doc, sentence.passage
    misdated = doc.dashed and _is_misread(doc, passage.start, passage.end, DASH, "-")
    for figure in sentence.told:
        slip = doc.letters and _is_misread(doc, *figure.place, NOUGHTS, "0")
        forecast, figure.doubts = figure.doubts, confidence.reasons(figure, sentence)
        told = _BASE_TOLD.search(doc.plain, passage.start, figure.place[0])
        figure.doubts += ["earlier_value"] * (figure.earlier and not told) + forecast
        figure.doubts += ["misread"] * (slip or (figure.dated and misdated))
        figure.doubts += ["period_carried"] * (sentence.carried and not figure.dated)
        figure.doubts += confidence.of_decisions(figure, sentence)


def _is_misread(doc: Doc, start: int, end: int, given: str, meant: str) -> bool:
    """Whether a character of the text as given was read as another one that was `meant`."""
    read = zip(doc.text[start:end], doc.plain[start:end], strict=True)
    return any(one in given and plain == meant for one, plain in read)


PIPELINE = (
    Stage("times", ("times",), (), times),
    Stage("figures", ("value", "unit", "bound"), ("times",), figures),
    Stage("kinds", ("kind",), ("value",), find_kinds),
    Stage("roles", ("role",), ("bound", "kind", "times"), find_roles),
    Stage("names", ("name",), ("unit", "kind", "role"), lending.find_names),
    Stage("periods", ("period",), ("times", "kind", "role"), find_periods),
    Stage("themes", ("theme",), ("kind", "name"), find_themes),
    Stage("confidence", ("confidence",), ("role", "period", "name", "theme"), find_doubts),
)
"""In this order; a later stage overrules what an earlier one decided, and keeps it."""
