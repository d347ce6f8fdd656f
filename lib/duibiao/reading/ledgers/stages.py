"""Columns of stages: quarters, months and days side by side, told apart by what their rows say.

Words propose and arithmetic decides whether such columns hold what was done in each stage, what was
done up to its end, or what the plan asks for by then.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from duibiao.reading.ledgers import labels
from duibiao.reading.ledgers.column_times import undated
from duibiao.reading.ledgers.columns import NEARLY, Column, replaced
from duibiao.reading.ledgers.figures import value_of
from duibiao.reading.ledgers.headers import RELATIVE
from duibiao.reading.ledgers.proofs import is_made_of
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.periods import Period, joined, months

_STAGE = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)年)?(?:截至|截止|至)?(?:(?P<from>\d{1,2})月?[-—–~～至](?P<to>\d{1,2})月(?:份|底|末)?|(?P<quarter>第?[一二三四1-4])季度?|(?P<half>上半年)|(?P<three>前三季度)"
    r"|(?P<month>\d{1,2})月(?:份|(?P<end>底|末|\d{1,2}日))?|(?P<year_end>年底|年末))(?P<by>前)?止?(?P<rest>\D*)"
)
_APART = ("同", "比", "当月", "本月", "单月")
_QUARTER = re.compile("[一二三四1-4]")
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4}
_DUE = re.compile(r"[应须需](?:完成|达到?|实现)")
_PLANNED = re.compile(rf"要求|计划|安排|目标|节点|任务|{_DUE.pattern}")
_DONE = re.compile(r"完成|进度|进展|实际|实绩|执行|累计|形象|情况")
_REACHED = re.compile(r"完成|实际|实绩|执行|进展")
_IN_BRACKETS = re.compile(r"[（(][^（）()]*[）)]")
BY_THEN = "要求"
"""What 3月底前完成 says of a stage: what is asked for by then."""
_BY_THE_END = re.compile(r"(?:\d月|季度?)[末底]")
_SO_FAR = re.compile(r"累计|截至|截止|止$")
_TOTAL = re.compile(r"累计|合计|全年|总计|小计|年度")
_BARE_TOTAL = re.compile(r"合计|总计|累计|小计|共计|全年")
LIKE_A_TARGET = (0.1, 1.6)
"""What is done over what is to be done, in any row of an ordinary year."""
PERCENT = (0.0, 160.0)
ROUNDING = 0.006

Rows = Sequence[Sequence[Cell]]


@dataclass(frozen=True)
class Stage:
    """A column of a stage: the months it covers, and what its heading says beside them."""

    column: Column
    first: int
    last: int
    said: str
    under: tuple[str, ...]
    """The heading's other levels: what is shared by the stages of one run."""
    year: int = 0
    """The year its own heading names, 0 for that of the table."""

    def span(self, base: Period, running: bool) -> Period:
        """Return the months it covers, from January on where it holds a running total."""
        year = self.year or base.year
        return months(year, 1 if running else self.first, year, self.last)

    @property
    def is_end(self) -> bool:
        """Whether it is the end of a month, up to which figures run: 2月底."""
        return self.first == self.last and "累计" in self.said

    @property
    def is_month(self) -> bool:
        """Whether it is a month alone."""
        return self.first == self.last and "累计" not in self.said

    @property
    def planned(self) -> bool:
        """Whether the heading speaks of what is to be done by then."""
        if self.column.means == "target":
            return True
        reached = _REACHED.search(self.said) and not _DUE.search(self.said)
        return bool(_PLANNED.search(self.said)) and not reached


def settled(columns: list[Column], body: Rows, base: Period | None) -> list[Column]:
    """Return the columns with stages as what they are: schedule, running total or each one's own.

    `base` is the table's period, whose year the stages are of; without it nothing is settled.
    """
    if base is None:
        return columns
    stages = [stage for column in columns if (stage := _stage(column))]
    for group in _groups([replace(s, year=0) if s.year == base.year else s for s in stages]):
        columns = _with_group(columns, group, body, base)
    columns = _whole_of_schedule(columns, body, base)
    columns = _since_january(_by_then(columns, base), body, base)
    columns = _in_step(_totals(_levels(columns, body), body, base), body, base)
    return _beside_results(columns, base)


_BARE = re.compile(r"[^年月季\d]*$")
_TIMED = re.compile(
    r"(?!(?:20\d\d|本)年度?$)(?:20\d\d年|本年)?(?:[本当]月|[本当]季度?|\d{1,2}(?:[-—–~～至]\d{1,2})?月份?|第?[一二三四1-4]季度?|[上下]半年)?"
    r"(?:[止]?累计)?(?:完成)?(?:情况)?"
)


def _beside_results(columns: list[Column], base: Period) -> list[Column]:
    """Return goals as of the time of what was done beside them under one time (累计 or 一季度 above
    计划 and 实际), where no goal of the year stands above their stages."""
    beside = {c.number: now for c in columns if (now := _result_of(c, columns))}
    goals = [c for c in columns if c.means == "target" and c.number not in beside]
    whole = any((c.period or base).is_year for c in goals)
    told = [c for c in columns if c.number in beside and (c.means == "target" or not whole)]
    own = (replace(c, means="target", doubt="") for c in told)
    return replaced(columns, [replace(c, period=beside[c.number].period) for c in own])


def _result_of(goal: Column, columns: list[Column]) -> Column | None:
    """Return what was done of a goal without a year of its own in the time above them both."""
    if goal.means not in {"target", "schedule"} or len(goal.words) < 2:
        return None
    for now in columns:
        pairs = list(zip(goal.words, now.words, strict=False))
        differ = [pair for pair in pairs if pair[0] != pair[1]]
        alike = len(goal.words) == len(now.words) and len(differ) == 1 and now.means == "actual"
        timed = any(_TIMED.fullmatch(one) for one, other in pairs if one == other)
        part = now.period is not None and now.period.months < 12
        part = part and "%" not in "".join(goal.words)  # shares of a goal that stands elsewhere
        if (
            alike
            and timed
            and part
            and _PLANNED.search(differ[0][0])
            and _BARE.match("".join(differ[0]))
        ):
            return now
    return None


def _whole_of_schedule(columns: list[Column], body: Rows, base: Period) -> list[Column]:
    """全年 behind what is to be done by each quarter, under one head, is the year's target; so is
    12月底 behind 9月底 where no row falls."""
    planned = [c for c in columns if c.means == "schedule" and c.period]
    if any(column.means == "target" for column in columns):
        return columns
    above, span = {c.words[:-1] for c in planned if len(c.words) > 1}, _year(base)
    whole = [c for c in columns if c.words[:-1] in above and _BARE_TOTAL.fullmatch(c.words[-1])]
    rows = [[v for c in planned if (v := value_of(row[c.number])) is not None] for row in body]
    rising = all(a <= b for row in rows for a, b in pairwise(row))
    ends = [c for c in planned if c.period == span and _BY_THE_END.search(c.words[-1])]
    ends = [c for c in ends if "%" not in "".join(c.words)]  # of a goal that stands elsewhere
    whole = whole or (ends if rising and len(planned) > 1 else [])
    told = [replace(c, means="target", name="", doubt="", period=span) for c in whole[:1]]
    return replaced(columns, told)


def _since_january(columns: list[Column], body: Rows, base: Period) -> list[Column]:
    """In a quarter's or month's table with the year's targets, done is done since January where it
    comes to about that share of them: of a third quarter's, three quarters and not one. Goals that
    name no year are the month's own where nearly all of them is done in April."""
    if base.months > 3 or base.first.month == 1:
        return columns
    goals_of = {(c.period or _year(base)).months for c in columns if c.means == "target"}
    if (goals_of and goals_of != {12}) or _of_rates(columns, body):
        return columns
    done = [c for c in columns if c.means == "actual" and c.span != "month" and not c.place]
    own = [c for c in done if c.period in {None, base}]
    then = [c for c in columns if c.means == "actual" and c.period == base.before()]
    goals = [(_target(row, columns), row) for row in body]
    shares = sorted(
        value / goal
        for goal, row in goals
        for c in own
        if goal and (value := value_of(row[c.number])) is not None
    )
    half = (base.last.month + base.months) / 24
    if len(own) != 1 or len(shares) < 3 or shares[len(shares) // 2] < half:
        return columns
    early = base.last.month <= HALF_YEAR and not any(map(_yearly, columns))
    if early and shares[len(shares) // 2] > (1 + base.last.month / 12) / 2:
        return [replace(c, period=base, span="") if c.means == "target" else c for c in columns]
    now = months(base.year, 1, base.year, base.last.month)
    changed = [replace(own[0], period=now), *(replace(c, period=now.before()) for c in then)]
    return replaced(columns, changed)


def _of_rates(columns: list[Column], body: Rows) -> bool:
    """Whether most rows are rates: these stand near their goals in any month."""
    names = next((c.number for c in columns if c.means == "indicator"), None)
    texts = [row[names].text for row in body if row[names].text] if names is not None else []
    return labels.are_ratios(texts)


HALF_YEAR = 6
"""The last month whose table may tell by what is done whether its goals are its own."""


def _yearly(column: Column) -> bool:
    return column.means == "target" and "年" in "".join(column.words)


def _by_then(columns: list[Column], base: Period) -> list[Column]:
    """Beside the goal of the year, that of a part of it is what is to be done by then."""
    asked = [column for column in columns if column.means == "target"]
    goals = [c for c in asked if c.span != "revised"]
    whole = [c for c in asked if (c.period or base).months == 12 and c.period != base]
    if not whole and base.months != 12:
        return columns
    parts = [c for c in goals if c.period and _runs(c.period, _year(base)) and c.period.months < 12]
    rest = [c for c in goals if c not in (*parts, *whole)]
    parts += [c for c in rest if _BY_THE_END.search("".join(c.words))]
    if not whole and len(goals) == len(parts):
        return columns
    parts = _in_turn([c for c in goals if c not in whole], base) or parts
    return replaced(columns, [replace(c, means="schedule", name="") for c in parts])


def _in_turn(goals: list[Column], base: Period) -> list[Column]:
    """Return goals of parts of the year, one after another from January on, each as what is to be
    done up to its end: 一季度计划 to 四季度计划 beside 年度计划; none where they are not so."""
    timed = [(c.period, c) for c in goals if c.period and c.period.year == base.year]
    whole = joined([span for span, _ in timed])
    if len(timed) < 2 or whole is None or whole.first != base.first:
        return []
    return [replace(c, period=Period(whole.first, span.last)) for span, c in timed]


def _stage(column: Column) -> Stage | None:
    if labels.is_stock("".join(column.words)):
        return None
    if not column.words or column.means in {"target", "due", "owner", "note", "period", "ignore"}:
        return _planned_stage(column)
    return _read(column)


def _planned_stage(column: Column) -> Stage | None:
    return _read(column) if column.means == "target" and len(column.words) > 1 else None


def _read(column: Column) -> Stage | None:
    for level in range(len(column.words) - 1, -1, -1):
        text = _IN_BRACKETS.sub("", "".join(column.words[level].split()))
        quarter = _QUARTER.fullmatch(text) and any("季" in word for word in column.words[:level])
        found = _STAGE.fullmatch(f"{text}季度" if quarter else text)
        if found is not None and not found["rest"].startswith(_APART):
            others = (*column.words[:level], *column.words[level + 1 :])
            stage = _of(column, found, others)
            own = int(found["year"] or 0) or (column.period.year if column.period else 0)
            return replace(stage, year=own) if stage else None
    return None


def _of(column: Column, found: re.Match[str], others: tuple[str, ...]) -> Stage | None:
    """Return the stage that one level of a heading names, beside what the others say."""
    said = "".join(others) + (BY_THEN if found["by"] else found["rest"])
    said += "累计" if found["end"] or found["rest"][:1] in {"末", "底"} else ""
    if found["from"]:
        return Stage(column, int(found["from"]), int(found["to"]), said, others)
    if found["half"] or found["three"] or found["year_end"]:
        last = 6 if found["half"] else 9 if found["three"] else 12
        return Stage(column, 1, last, said + "累计", others)
    if found["quarter"]:
        digit = found["quarter"].removeprefix("第")
        quarter = _QUARTERS.get(digit) or int(digit)
        return Stage(column, 3 * quarter - 2, 3 * quarter, said, others)
    month = int(found["month"])
    return Stage(column, month, month, said, others) if 1 <= month <= 12 else None


def _groups(stages: list[Stage]) -> list[list[Stage]]:
    """Return runs of stages under one heading, or above one word, each later than the last."""
    groups: list[list[Stage]] = []
    open_runs: dict[tuple[str, ...], list[Stage]] = {}
    for stage in stages:
        shared = (*stage.under, str(stage.year))
        run = open_runs.get(shared)
        apart = run is None or stage.first > run[-1].last or stage.first == 1
        ends = (run[-1].is_end, stage.is_end) if run else (False, False)
        if ends[0] != ends[1] and all(s.first == s.last for s in [*(run or [])[-1:], stage]):
            run = None  # 截至2月底 beside 3月份, 9月完成 beside 截至10月末累计
        if run and apart and stage.last > run[-1].last and not _sums_up(stage, run[-1]):
            run.append(stage)
        else:
            open_runs[shared] = run = [stage]
            groups.append(run)
    return [group for group in groups if len(group) > 1]


def _sums_up(stage: Stage, before: Stage) -> bool:
    """Whether a stage since January stands behind a single month, as 1—8月 does behind 7月."""
    alone = before.first == before.last and not _SO_FAR.search(before.said)
    return alone and stage.first == 1 and stage.last > 1


def _with_group(
    columns: list[Column], group: list[Stage], body: Rows, base: Period
) -> list[Column]:
    if all(stage.planned for stage in group) and not _are_rated(group, columns, body):
        return replaced(columns, [_scheduled(stage, base) for stage in group])
    rows = [[value_of(row[stage.column.number]) for stage in group] for row in body]
    running = _is_running(rows, group, columns, body)
    doubt = "" if running is not None else "stage_in_doubt"
    return replaced(columns, [_done(stage, bool(running), doubt, base) for stage in group])


def _are_rated(group: list[Stage], columns: list[Column], body: Rows) -> bool:
    """Whether a stated share of the goal is that of one of the stages: they were done, whatever
    their head says (各节点累计 beside 占全年%)."""
    told = [c for c in columns if c.means == "of_target" or (c.means is None and c.unit == "%")]
    own = [stage.column for stage in group]
    goals = [c for c in columns if c.means == "target" and c not in own]
    return any(is_made_of(replace(c, means="of_target"), own, goals, body) for c in told)


def _scheduled(stage: Stage, base: Period) -> Column:
    until = stage.span(base, running=True)
    return replace(stage.column, means="schedule", name="", period=until)


def _done(stage: Stage, running: bool, doubt: str, base: Period) -> Column:
    column = stage.column
    span = stage.span(base, running)
    own = "" if _DONE.search(stage.said) else column.name
    means = column.means if column.means == "of_target" and column.unit else "actual"
    return replace(column, means=means, name=own, period=span, span="", carried=False, doubt=doubt)


def _is_running(
    rows: list[list[float | None]], group: list[Stage], columns: list[Column], body: Rows
) -> bool | None:
    """Whether stages hold running totals; None where two readings fit."""
    filled = [[v for v in row if v is not None] for row in rows]
    total = _total_beside(group, columns)
    if total is not None:
        ends = [value_of(row[total.number]) for row in body]
        told = _by_total(filled, ends)
        if told is not None:
            return told
    told = _by_goals(columns, body)
    if told is not None:
        return told
    if any(_SO_FAR.search(stage.said) for stage in group):
        return True
    several = [row for row in filled if len(row) > 1 and any(row)]
    rising = [row for row in several if all(b >= a for a, b in pairwise(row))]
    if not several or len(rising) < NEARLY * len(several):
        return False
    targets = [_target(row, columns) for row in body]
    told = _by_target(filled, targets)
    if told is not None:
        return told
    if any(_DONE.search(stage.said) for stage in group):
        return True
    return None if len(several) > 1 and len(group) > 2 else False


def _by_goals(columns: list[Column], body: Rows) -> bool | None:
    """Whether what is asked for by stages runs on to the goal of the year: what is done does, too;
    False where it adds up to it."""
    asked = [stage for c in columns if c.means in {"target", "schedule"} and (stage := _read(c))]
    rows = [[value_of(row[stage.column.number]) for stage in asked] for row in body]
    goals = [_target(row, [c for c in columns if not _read(c)]) for row in body]
    return _by_total([[v for v in row if v is not None] for row in rows], goals)


def _total_beside(group: list[Stage], columns: list[Column]) -> Column | None:
    """Return the column of what the stages come to: the next with such a word, or with the time
    that they make together (1—9月 behind three quarters)."""
    behind = group[-1].column.number + 1
    column = next((one for one in columns if one.number == behind), None)
    said = bool(column and column.words and _TOTAL.search("".join(column.words[-1:])))
    whole = _read(column) if column and "均" not in "".join(column.words) else None
    said = said or (
        whole is not None and (whole.first, whole.last) == (group[0].first, group[-1].last)
    )
    other = {"of_target", "growth", "delta", "rank"}
    told = column is not None and (column.means in other or column.span.startswith("prior"))
    return column if said and not told else None


def _by_total(rows: list[list[float]], ends: list[float | None]) -> bool | None:
    pairs = [(row, end) for row, end in zip(rows, ends, strict=True) if len(row) > 1 and end]
    adding = sum(_close(sum(row), end) for row, end in pairs)
    ending = sum(_close(row[-1], end) for row, end in pairs)
    if adding == ending:
        return None
    return ending > adding


def _by_target(rows: list[list[float]], targets: list[float | None]) -> bool | None:
    """What adds up far beyond the targets, while its last is near them, is a running total.

    What adds up to the targets themselves, while its last stays well below them, is each its own.
    """
    pairs = [(row, goal) for row, goal in zip(rows, targets, strict=True) if len(row) > 1 and goal]
    over = sum(sum(row) > LIKE_A_TARGET[1] * goal >= row[-1] for row, goal in pairs)
    own = sum(0.8 <= sum(row) / goal <= 1.2 and row[-1] <= 0.7 * goal for row, goal in pairs)
    return None if over == own else over > own


def _levels(columns: list[Column], body: Rows) -> list[Column]:
    """A column of 完成进度 whose figures are amounts beside the targets holds what was done."""
    changed = []
    for column in columns:
        named_so = column.means == "of_target" and not column.unit and column.words
        has_sign = "率" in "".join(column.words) or "%" in "".join(column.words)
        if named_so and not has_sign and _holds_amounts(column, columns, body):
            changed.append(replace(column, means="actual"))
    return replaced(columns, changed)


def _holds_amounts(column: Column, columns: list[Column], body: Rows) -> bool:
    if any(row[column.number].percent for row in body):
        return False
    pairs = [(value_of(row[column.number]), _target(row, columns)) for row in body]
    ratios = [v / goal for v, goal in pairs if v is not None and goal]
    like = [ratio for ratio in ratios if LIKE_A_TARGET[0] <= ratio <= LIKE_A_TARGET[1]]
    percent = [v for v, goal in pairs if v is not None and goal and PERCENT[0] <= v <= PERCENT[1]]
    return len(ratios) > 1 and len(like) >= NEARLY * len(ratios) and len(percent) < len(ratios)


def _totals(columns: list[Column], body: Rows, base: Period) -> list[Column]:
    """A total behind columns of months runs from the first of them to the last that is filled."""
    changed = []
    own = [
        (c.number, c.period)
        for c in columns
        if c.period and c.period.months <= 3 and c.means == "actual"
    ]
    for column in columns:
        before = [one for one in own if one[0] < column.number and one[1].year == base.year]
        if column.means in {"of_target", "growth", "delta", "rank"}:
            continue
        bare = bool(column.words) and bool(_BARE_TOTAL.fullmatch(column.words[-1]))
        column = replace(column, means="actual", name="") if bare and before else column
        said = column.means == "actual" and _TOTAL.search("".join(column.words[-1:]))
        each_its_own = len({span.first for _, span in before}) == len(before)
        if not said or len(before) < 3 or not each_its_own or column.span.startswith("prior"):
            continue
        yearly = "年" in column.words[-1]  # months without rain are 0, those to come are, too
        told = ((p, (value_of(row[n]) for row in body)) for n, p in before)
        filled = [p for p, own in told if any(v if not yearly else v is not None for v in own)]
        whole = column.period is None or column.period in {base, _year(base)}
        if filled and whole:
            first = min(p.first for _, p in before)
            last = max(p.last for p in filled)
            changed.append(replace(column, period=Period(first, last), carried=False))
    return replaced(columns, changed)


def _in_step(columns: list[Column], body: Rows, base: Period) -> list[Column]:
    """同期 beside running totals is the span of the last one that is filled, a year before; beside
    months or quarters alone that of all of them, as what is told of the target is."""
    filled = [
        column.period
        for column in columns
        if column.means == "actual" and column.period and column.period.year == base.year
        if any(value_of(row[column.number]) is not None for row in body)
    ]
    running = [span for span in filled if _runs(span, base)]
    if not running or base.months != 12:
        return columns
    now = max(running, key=lambda span: span.months)
    in_turn = [span.first for span in filled] == sorted({span.first for span in filled})
    changed = []
    if in_turn and len(filled) > 2:
        now = Period(now.first, filled[-1].last)
        relative = (c for c in columns if c.means in RELATIVE and c.period in {None, base})
        changed = [replace(c, period=now) for c in relative]
    early = [c for c in columns if c.span == "prior" and c.period in {None, base.before()}]
    then = [replace(c, period=now.before()) for c in undated(early, columns)]
    return replaced(columns, [*changed, *then])


def _runs(span: Period, base: Period) -> bool:
    return span.first == base.first and span.year == base.year


def _year(base: Period) -> Period:
    return months(base.year, 1, base.year, 12)


def _target(row: Sequence[Cell], columns: list[Column]) -> float | None:
    values = (value_of(row[c.number]) for c in columns if c.means == "target")
    return next((value for value in values if value), None)


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= ROUNDING * max(abs(one), abs(other))
