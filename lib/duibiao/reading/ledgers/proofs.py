"""Columns settled by arithmetic: rates and differences of others, whatever their heads say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import permutations, product

from duibiao.reading.ledgers import headers, labels, spans
from duibiao.reading.ledgers.columns import COUNTED, NEARLY, Column, replaced
from duibiao.reading.ledgers.figures import ROUND, value_of
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.periods import Period, joined, year

FEWEST = 3
"""Rows that must agree: fewer may do so by chance."""
LOOKED_AT = 60
"""Rows tried: a relation that holds in these holds below, too."""

SCALES = (1.0, 1e4, 1e-4, 1e8, 1e-8)
"""Between 万元 and 元, 亿元 and 万元."""
SMALL = 5.0
"""What is no more than this may be a fraction, of which no whole digit can be rounded off."""

Rows = Sequence[Sequence[Cell]]
Values = list[float | None]
Made = Callable[[float, float], float]
RELATIONS: tuple[tuple[str, Made], ...] = (
    ("of_target", lambda done, goal: done / goal * 100),
    ("growth", lambda now, then: (now - then) / abs(then) * 100),
)
MADE = dict(RELATIONS)
DIFFERENCE: tuple[str, Made] = ("delta", lambda one, other: one - other)
_MADE_OF = MADE | dict([DIFFERENCE])


def proven(columns: list[Column], body: Rows) -> list[Column]:
    """Return the columns with those that are rates of two others as such.

    Left alone are columns that name what they measure beside places: 漏损率 is a figure of its
    own. A difference is one only where the head says nothing else: 本月 is 累计 less what was
    there before.
    """
    columns = [_of_its_goal(column, columns, body) for column in columns]
    by_row = any(column.means == "indicator" for column in columns)
    columns = _as_worded(_of_rates(columns, body) if by_row else columns, body)
    open_ones = [c for c in columns if c.words and c.means in COUNTED and (by_row or not c.name)]
    if len(open_ones) < FEWEST:
        return columns
    measured = [c for c in columns if c.words and (c in open_ones or c.means == "target")]
    values = {c.number: _values(c, body) for c in measured}
    settled = []
    for column in open_ones:
        others = [values[c.number] for c in measured if c is not column]
        means = _relation(column, values[column.number], others)
        if means:
            settled.append(replace(column, means=means))
    return replaced(columns, settled)


_WORDED = {
    "delta": re.compile(
        r"(?:[比较与].{1,8}?)?[下尚还仍]?[增减差欠余剩超短][收减加长缴额数量欠余下少多亏]*(?:计划|任务|目标|指标)?"
    ),
    "of_target": re.compile(r".*(?:占.*|完成.*(?:计划|任务|目标)|(?:计划|任务|目标).*完成).*"),
}
"""Heads that propose what the rows must prove: 下欠, 增收额, 已灌占任务; 产销差 names something."""


def _as_worded(columns: list[Column], body: Rows) -> list[Column]:
    """Return the columns whose heads speak of a difference (下欠, 增收额) or a share of a target
    (已灌占任务) as such where their rows prove it, whatever names stand in them."""
    counted = [c for c in columns if c.words and c.means in _MEASURED and not c.place]
    asked = [c for c in columns if c.means == "schedule"]
    values = {c.number: _values(c, body) for c in (*counted, *asked)}
    told = []
    for column in counted:
        others = [c for c in (*counted, *asked) if c is not column]
        for means, words in _WORDED.items():
            if not words.fullmatch(headers.without_brackets(column.words[-1])):
                continue
            goals = (
                {"target", "schedule"} if means == "of_target" else set(_MEASURED | {"schedule"})
            )
            pairs = ((a, b) for a, b in permutations(others, 2) if b.means in goals)
            both = ((values[a.number], values[b.number]) for a, b in pairs)
            made = (_near(values[column.number], a, b, _MADE_OF[means]) for a, b in both)
            if any(_holds(list(rows)) for rows in made):
                told.append(replace(column, means=means, name="", doubt=""))
    return replaced(columns, told)


def _of_rates(columns: list[Column], body: Rows) -> list[Column]:
    """Return, where the rows are named as rates, the columns a rate is made of as no figures of
    theirs, and the rate as what was reached: 达标率 of 达标数 and 总数.
    """
    names = next(c for c in columns if c.means == "indicator")
    texts = [row[names.number].text for row in body if row[names.number].text]
    rates = [c for c in columns if c.words and labels.is_ratio(_head(c)) and c.means != "target"]
    rates = [c for c in rates if not _OF_GOAL.search(_head(c))]
    if not labels.are_ratios(texts):
        return columns
    counts = [c for c in columns if c.words and c.means in COUNTED and c not in rates]
    for rate in rates:
        values = _values(rate, body)
        for one, other in permutations(counts, 2):
            made = _near(values, _values(one, body), _values(other, body), RELATIONS[0][1])
            if _holds(list(made)):
                aside = {one.number, other.number}
                told = replace(rate, means="actual", unit="%", name="")
                columns = [replace(c, means="ignore") if c.number in aside else c for c in columns]
                return [told if c is rate else c for c in columns]
    return columns


_OF_GOAL = re.compile(r"[完达]成|进度|进展")


def _head(column: Column) -> str:
    return _SIGN.sub("", column.words[-1])


_SIGN = re.compile(r"\s*[（(]?[%％‰][)）]?$")


def _of_its_goal(column: Column, columns: list[Column], body: Rows) -> Column:
    """Return a rate under the head of a 目标 and a 实绩 as their share, where the rows say so."""
    if column.means not in COUNTED or len(column.words) < 2:
        return column
    beside = [c for c in columns if c is not column and c.words[:-1] == column.words[:-1]]
    goals = [c for c in beside if c.means == "target"]
    share = replace(column, means="of_target", name="")
    if not goals:
        return column
    done = [c for c in beside if c.means in COUNTED]
    return share if is_made_of(share, done, goals, body) else column


def explained(columns: list[Column], body: Rows, base: Period | None) -> list[Column]:
    """Return the columns of named rows with those of unknown words as what a stated rate proves
    them to be: what 完成率 is the share of is the target of the year of `base`, what it is made of
    was done.
    """
    if not any(column.means == "indicator" for column in columns):
        return columns
    for rate in [c for c in columns if c.means in _MADE_OF]:
        columns = _explained_by(rate, columns, body, base)
    return _left_over(columns, body, base)


def _left_over(columns: list[Column], body: Rows, base: Period | None) -> list[Column]:
    """Return two columns of unknown words as what was asked for and done where a third tells what
    is left of the one: 应交数, 已交数 and 余数."""
    rests = [c for c in columns if c.words and _LEFT.search(c.words[-1]) and c.means != "delta"]
    unknown = [c for c in columns if c not in rests and c.words and _is_unknown(c, body)]
    for rest in rests:
        values = _values(rest, body)
        for goal, done in permutations(unknown, 2):
            asked, made = _values(goal, body), _values(done, body)
            left = _near(values, asked, made, lambda one, other: max(one - other, 0))
            if _holds(list(left)) and any(values):
                told = _as_below(replace(rest, means="of_target"), goal, base)
                own = replace(done, means="actual", name="")
                return replaced(columns, [told, own, replace(rest, means="ignore", name="")])
    return columns


_LEFT = re.compile(r"余|欠|剩|未[完办做]|还差|尚差")


def timed(columns: list[Column], body: Rows, base: Period | None) -> list[Column]:
    """Return 同期 and the like with the time that a stated growth or difference proves, else their
    size: a year before that of the figure that grew from them, the table's where its head has none.
    """
    then = [c for c in columns if c.span[:5] == "prior" and not _DATED.search("".join(c.words))]
    if any(c.told and c.span == "prior" for c in columns):
        then = [c for c in then if c.span != "prior_year"]
    now = [c for c in columns if c.means in COUNTED and c.span[:5] != "prior" and not c.place]
    changes = [c for c in columns if c.means in {"growth", "delta"}] if then else []
    for change, means in product(changes, ("growth", "delta")):
        pairs = ((n, t) for n, t in product(now, then) if n.name == t.name)
        as_told = replace(change, means=means)
        made = [(n, t) for n, t in pairs if is_made_of(as_told, [n], [t], body)]
        if len(made) == 1:
            return replaced(columns, _a_year_before(*made[0], base))
    now = [c for c in now if not c.period or not base or c.period.year == base.year]
    if any(c.means == "target" for c in columns):  # 上年水平 beside the year's goal is the year's
        then = [c for c in then if c.span == "prior"]
    if len(then) == 1 and (near := _of_its_size(then[0], now, body)):
        return replaced(columns, _a_year_before(near, then[0], base))
    return columns


def _a_year_before(now: Column, then: Column, base: Period | None) -> list[Column]:
    grown = now.period or base
    return [replace(then, period=grown.before())] if grown else []


def _of_its_size(then: Column, now: Sequence[Column], body: Rows) -> Column | None:
    """Return which figure is that of last year's span: the only one there is, or of the month's and
    that since January the one nearer to it in nearly all rows where the two lie far apart."""
    columns = [c for c in now if c.name == then.name and _counts(c, body)]
    if len(columns) != 2:
        return columns[0] if len(columns) == len(now) == 1 else None
    rows = zip(*(_values(c, body) for c in (then, *columns)), strict=True)
    full = [row for row in rows if all(value and value > 0 for value in row)]
    apart = [row for row in full if max(row[1:]) >= APART * min(row[1:])]
    first = [max(t, a) / min(t, a) < max(t, b) / min(t, b) for t, a, b in apart]
    if _holds(first):
        return columns[0]
    return columns[1] if _holds([not one for one in first]) else None


APART = 2.0
"""How many times the figure since January is that of its last month, where they can be told."""


_DATED = re.compile(r"\d|全年|年[末底]")


_WHOLE = re.compile(r"(?:20\d\d年)?全年(?:数|量|额)?")


def _explained_by(
    rate: Column, columns: list[Column], body: Rows, base: Period | None
) -> list[Column]:
    open_ones = [c for c in columns if c is not rate and c.words and _is_unknown(c, body)]
    if rate.means == "of_target" and not any(_is_below(rate, c) for c in columns):
        whole = [c for c in columns if _WHOLE.fullmatch("".join(c.words)) and _is_whole_year(c)]
        done = [c for c in columns if _is_done(c) and c not in whole]
        if whole and is_made_of(rate, done, whole, body):
            return replaced(columns, [_as_below(rate, whole[0], base)])
    below = [c for c in columns if c not in open_ones and _is_below(rate, c)]
    above = [c for c in columns if c not in open_ones and _is_done(c)]
    if not open_ones or is_made_of(rate, above, below, body):
        return columns
    for column in open_ones:
        if is_made_of(rate, [column], below, body):
            like = [c for c in open_ones if c.name == column.name]
            told = [replace(c, means="actual", name="") for c in like]
            return replaced(columns, told)
        if is_made_of(rate, above, [column], body):
            return replaced(columns, [_as_below(rate, column, base)])
    return columns


def _is_whole_year(column: Column) -> bool:
    """Whether a head says nothing but the year: 全年 may hold its goal."""
    return column.means in {"", "actual"} and not column.name and not column.place


def _is_unknown(column: Column, body: Rows) -> bool:
    """Whether the words of a column of figures name nothing that anybody knows."""
    named = column.means in {None, "", "actual"} and bool(column.name)
    return named and not column.place and not column.doubt and _counts(column, body)


def _is_done(column: Column) -> bool:
    return column.means in {"actual", ""} and not column.name and column.span[:5] != "prior"


def _is_below(rate: Column, column: Column) -> bool:
    """Whether a column is what such a rate is reckoned on: the target, or last year's figure."""
    if rate.means == "of_target":
        return column.means == "target"
    return column.means == "actual" and column.span[:5] == "prior" and not column.name


def is_made_of(rate: Column, above: Sequence[Column], below: Sequence[Column], body: Rows) -> bool:
    """Whether a rate is that of one of the figures above to one of those below, by its rows."""
    made, rates = _MADE_OF[str(rate.means)], _values(rate, body)
    pairs = product(*([_values(c, body) for c in columns] for columns in (above, below)))
    return any(_holds(list(_near(rates, one, other, made))) for one, other in pairs)


def rows_borne(rate: Column, done: Sequence[Column], goal: Column, body: Rows) -> int:
    """Return in how many rows a rate is that of one of the figures done to a goal."""
    made, rates, asked = _MADE_OF[str(rate.means)], _values(rate, body), _values(goal, body)
    return max((sum(_near(rates, _values(one, body), asked, made)) for one in done), default=0)


def _as_below(rate: Column, column: Column, base: Period | None) -> Column:
    period = rate.period or column.period or base
    if rate.means == "of_target":
        whole = year(period.year) if period else None
        parts = (spans.find(word, whole)[0] for word in column.words)
        part = next((found for found in parts if found and found.months < 12), None)
        if part:  # 占前三季度目标% of 前三季度应完成
            return replace(column, means="schedule", name="", period=part)
        return replace(column, means="target", name="", period=whole)
    early = base is not None and column.period is not None and column.period.year < base.year
    dated = early or any(map(str.isdigit, "".join(column.words)))
    then = column.period if dated else period.before() if period else None
    return replace(column, means="actual", span="prior", name="", period=then)


def rated(columns: list[Column], body: Rows) -> list[Column]:
    """Return the columns with rates of their own names, 收缴率, of the time of the only figures of
    which they are the share: since January, where those of the month stand beside."""
    open_ones = [c for c in columns if c.means in {None, "", "actual"} and c.words and not c.place]
    rates = [c for c in open_ones if labels.is_ratio(c.name) and c.period is None]
    others = [c for c in columns if c.means in _MEASURED and c not in rates and c.words]
    told = []
    for rate in rates:
        values = _values(rate, body)
        pairs = (
            (one, _values(one, body), _values(other, body))
            for one, other in permutations(others, 2)
        )
        made = MADE["of_target"]
        spans = {one.period for one, a, b in pairs if _holds(list(_near(values, a, b, made)))}
        if len(spans) == 1:
            told.append(replace(rate, period=spans.pop()))
    return replaced(columns, told)


def doubted(columns: list[Column], body: Rows) -> list[Column]:
    """Return the columns with targets and what was done in doubt where a rate of completion that is
    stated under their heading holds in fewer than half of the rows: one of them is misread."""
    unsure: set[int] = set()
    for rate in (c for c in columns if c.means == "of_target"):
        beside = [c for c in columns if c.place == rate.place]
        goals = [c for c in beside if c.means in {"target", "schedule"} or _is_by_now(c)]
        done = [c for c in beside if c.means in {"actual", ""}]
        if goals and done and _contradicts(rate, done, goals, body):
            own = [c for c in (*goals, *done) if c.words[:-1] == rate.words[:-1]]
            unsure |= {c.number for c in (own if len(rate.words) > 1 else (*goals, *done))}
    columns = [replace(c, doubt="rate_in_doubt") if c.number in unsure else c for c in columns]
    return _unexplained(_borne_out(columns, body), body)


def _is_by_now(column: Column) -> bool:
    """Whether a column is left out that holds what was to be done by now: 序时任务."""
    return column.means == "ignore" and "序时" in "".join(column.words)


def _borne_out(columns: list[Column], body: Rows) -> list[Column]:
    """Return the columns with a goal that a rate of completion proves without a word that nothing
    else bears: 计划采购 beside 已采购."""
    done = [c for c in columns if _is_done(c)]
    rates = [c for c in columns if c.means == "of_target"]
    goals = (c for c in columns if c.means == "target" and not c.proven)
    named = [c for c in goals if c.name and not c.place]
    told = [c for c in named if any(is_made_of(rate, done, [c], body) for rate in rates)]
    by_row = any(column.means == "indicator" for column in columns)
    return replaced(columns, [replace(c, name="") for c in told] if by_row else [])


def _unexplained(columns: list[Column], body: Rows) -> list[Column]:
    """Return the columns of figures in doubt whose heads say what nobody knows: 余量, 初步安排.

    Where the rows are named and have their goals, units, rates or owners, or figures of several
    times, such words name no indicator of theirs, unless two columns share them or a unit stands
    with them.
    """
    means = {column.means for column in columns}
    bare = [c for c in columns if c.means in _MEASURED and c.period and not c.name]
    if "indicator" not in means or not (means & _BESIDE or len(bare) > 1):
        return columns
    times = Counter(column.name for column in columns)
    return [
        replace(c, name="", doubt="head_in_doubt")
        if (_is_odd(c, columns) or (c.name and times[c.name] == 1 and _is_unexplained(c)))
        and _counts(c, body)
        else c
        for c in columns
    ]


def _is_odd(column: Column, columns: list[Column]) -> bool:
    """Whether an unknown word stands under a head of targets beside a known one: that head does not
    say what it is."""
    if column.means != "target" or len(column.words) < 2 or column.proven:
        return False
    if _FIRST.match(column.words[-1]):  # 原定 beside 调整后
        return False
    own = headers.read(column.words[-1], "figures", spans.SOME_YEAR)
    beside = (c.words[-1] for c in columns if c is not column and c.words[:-1] == column.words[:-1])
    known = any(headers.read(word).means in {"target", "actual", "revised"} for word in beside)
    return known and own.means is None and not own.unit and own.period is None


_FIRST = re.compile(r"原|初|起始|年初")


def _is_unexplained(column: Column) -> bool:
    settled = column.place or column.doubt or column.proven or column.unit not in {"", "%", "‰"}
    settled = settled or (column.means is None and labels.is_ratio(column.name))
    return not settled and column.means in _MEASURED


_MEASURED = COUNTED | {"target"}
_BESIDE = {"target", "unit", "of_target", "approved", "owner", "due"}


def _counts(column: Column, body: Rows) -> bool:
    """Whether a column holds little but figures."""
    filled = [row[column.number] for row in body[:LOOKED_AT] if row[column.number].text]
    return 2 * sum(value_of(cell) is not None for cell in filled) > len(filled)


def _contradicts(rate: Column, done: Sequence[Column], goals: Sequence[Column], body: Rows) -> bool:
    """Whether a rate is that of no target and no figure beside it, in most rows."""
    values = _values(rate, body)
    reached = [*(_values(one, body) for one in done), _sums(done, body)]
    pairs = [(one, _values(goal, body)) for one in reached for goal in goals]
    pairs += permutations([_values(one, body) for one in done], 2)  # 支付率 of what came in
    borne_out = []
    for n, value in enumerate(values):
        parts = [(one[n], goal[n]) for one, goal in pairs]
        quotients = [one / goal * 100 for one, goal in parts if one and goal]
        if value and quotients:
            borne_out.append(any(_is_rate(value, quotient) for quotient in quotients))
    return len(borne_out) > FEWEST and 2 * sum(borne_out) < len(borne_out)


def summed(columns: Sequence[Column], body: Rows) -> list[Column]:
    """Return the months or quarters from January on whose sum, that no column holds, is what a rate
    of the targets or of last year's figures speaks of; none where no rate proves it."""
    done = [c for c in columns if _is_done(c) and not (c.place or c.doubt) and c.period]
    parts = [c for c in done if c.period and c.period.months <= 3 and any(_values(c, body))]
    spans = [c.period for c in parts if c.period]
    whole, sums = joined(spans), _sums(parts, body)
    if len(spans) < 2 or whole is None or whole.first.month != 1:
        return []
    others = [_values(c, body) for c in columns if _is_done(c) and c not in parts]
    totals = (list(_near(values, sums, sums, lambda total, _: total)) for values in others)
    if any(c.period == whole for c in done) or any(map(_holds, totals)):
        return []
    for rate in (c for c in columns if c.means in MADE):
        beside = (_values(c, body) for c in columns if _is_below(rate, c))
        made, told = MADE[str(rate.means)], _values(rate, body)
        if any(_holds(list(_near(told, sums, other, made))) for other in beside):
            return parts
    return []


def _sums(columns: Sequence[Column], body: Rows) -> Values:
    """Return what months or quarters beside each other come to, row by row."""
    own = [_values(c, body) for c in columns if c.period and c.period.months <= 3]
    return [sum(filter(None, row)) or None for row in zip(*own, strict=True)] or [None] * len(body)


def _is_rate(value: float, quotient: float) -> bool:
    """Whether a stated rate is a quotient, rounded, as a fraction, across units or turned round."""
    told = (quotient, quotient / 100, 1e4 / quotient)
    near = max(abs(value) * 0.01, 0.51 if abs(value) > SMALL else 0.006)
    return any(abs(value - one * scale) <= near for one in told for scale in SCALES)


def _relation(column: Column, values: Values, others: Sequence[Values]) -> str:
    """Return what a column is of two others in nearly all rows, "" for none."""
    if len({value for value in values if value}) < FEWEST:
        return ""
    difference = column.means is None and not column.unit and column.period is None
    tried: tuple[tuple[str, Made], ...] = (*RELATIONS, DIFFERENCE) if difference else RELATIONS
    for means, made in tried:
        for one, other in permutations(others, 2):
            smaller = means != "delta" or _is_smaller(values, other)
            if smaller and _holds(list(_near(values, one, other, made))):
                return means
    return ""


def _is_smaller(values: Values, other: Values) -> bool:
    """Whether figures are mostly smaller than those taken off: what is left is the difference."""
    pairs = [(one, two) for one, two in zip(values, other, strict=True) if one and two]
    return 2 * sum(abs(one) < abs(two) for one, two in pairs) > len(pairs)


def _holds(rows: list[bool]) -> bool:
    return len(rows) >= FEWEST and sum(rows) >= NEARLY * len(rows)


def _near(values: Values, one: Values, other: Values, made: Made) -> Iterator[bool]:
    for value, first, second in zip(values, one, other, strict=True):
        if value is not None and first is not None and second:
            yield abs(made(first, second) - value) <= max(ROUND, abs(value) * 1e-6)


def _values(column: Column, body: Rows) -> Values:
    return [value_of(row[column.number]) for row in body[:LOOKED_AT]]
