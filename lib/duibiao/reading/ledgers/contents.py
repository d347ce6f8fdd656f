"""What the cells below a head say of their column where the head's words are unknown."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from duibiao.reading.ledgers import days, headers, labels, spans, states, worded
from duibiao.reading.ledgers.columns import Column, replaced
from duibiao.reading.ledgers.figures import SCORED, figure_of, target_of
from duibiao.reading.ledgers.heading import is_plain_figure
from duibiao.reading.quantities.unit_words import unit_named
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.periods import Period

NEARLY = 0.75
"""The share of a column's cells that must be of one kind."""
FEWEST = 2
LONG = 5
"""Characters that the name of a task or problem has at least, on average."""
_OFFICE = re.compile(
    r".{1,12}(?:[科股室处队部所站局司办]|中心|办公室|委员会|公司)(?:[（(].{1,6}[)）])?"
)
_LEADER = re.compile(
    r"(?![省市县区州盟旗镇乡街本我总分各])[\u4e00-\u9fff]副?(?:[局厅总科处股]|主任|书记|[市县区]长|局长)"
)
"""Whom people call by surname and post: 刘局, 何总."""
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_TO_DO = re.compile("任务|事项|督办|督查|责任清单|要点|大事|要事|实事|重点工作")
_WRONG = re.compile("问题|隐患|缺陷")
_MENDED = re.compile("整改|整治|销号|销账|核销|闭环")
_ACTS = re.compile("督改|责任|牵头|承办|主办|主责|整改|落实|办理|实施|承担")
_AMOUNT = re.compile(r"(?:工程|任务|工作|应\w{1,3})?(?:数量?|规模|总量|总数|量)")
_TIMED = re.compile(r"[月日号/-]|\d{4}\.|\.\d+\.|年|季|旬|汛")

_MOST = "上限 上限值 控制性 控制类 不高于 不超过 不大于 至多 ≤ 负向 逆向"
_LEAST = "下限 下限值 不低于 不少于 不小于 至少 ≥ 正向"
LIMITS = dict.fromkeys(_MOST.split(), "max") | dict.fromkeys(_LEAST.split(), "min")
"""What a column of natures makes of a plain target."""

LEGEND = 8
"""Characters that a text has at least which says what words stand for."""
NOTES = 6
"""Rows at a list's end in which its legend may stand."""
Rows = Sequence[Sequence[Cell]]
Test = Callable[[str], bool]


def in_list(columns: list[Column], body: Rows, kind: str, about: str) -> list[Column]:
    """Return the columns of a list with those of unknown heads that its cells explain.

    Days are due days, words for a state tell how things stand, offices answer for the row; and
    where no head names the tasks, and the title, in `about`, speaks of such, the first column of
    words that differ does. What is told of them at length is their progress.
    """
    columns = _answering(_not_yet_done(_due_by_then(columns, body), body, kind))
    notes = (cell.text for row in body[-NOTES:] for cell in row[:2] if len(cell.text) > LEGEND)
    marks = {mark for note in notes for mark in states.legend(note, kind)}
    known = test_of(kind)
    tests: tuple[tuple[str, Test], ...] = (
        ("due", is_day),
        (_state_of(kind), lambda text: text in marks or known(text)),
        ("unit", is_office),
    )
    for means, test in tests:
        columns = _settled(columns, body, means, test)
    main = kind.removesuffix("s")
    heads = "".join(word for column in columns for word in column.words)
    listed = _speaks_of_wrong(heads, about) if main == "problem" else _TO_DO.search(about)
    if listed and not any(c.means == main for c in columns):
        columns = _settled(columns, body, main, _is_named, differing=True)
    told = any(c.means in {"progress", "status"} for c in columns)
    return columns if told or main == "problem" else _settled(columns, body, "progress", _is_told)


def _due_by_then(columns: list[Column], body: Rows) -> list[Column]:
    """Below 时间节点 a day alone is the due day, where no other column holds one."""
    if any(c.means == "due" for c in columns):
        return columns
    nodes = [c for c in columns if c.means == "schedule" and _mostly(_texts(c, body), is_day)]
    return replaced(columns, [replace(c, means="due") for c in nodes[:1]])


def _answering(columns: list[Column]) -> list[Column]:
    """Where heads say who is to act, 属地 and the like only say where."""
    whose = [c for c in columns if c.means == "unit"]
    acting = [c for c in whose if _ACTS.search("".join(c.words))]
    where = {c.number for c in whose if c not in acting} if acting else set()
    return [replace(c, means="ignore") if c.number in where else c for c in columns]


def _not_yet_done(columns: list[Column], body: Rows, kind: str) -> list[Column]:
    """A day on which a thing was done that stands beside things not yet done is its due day."""
    ended = {"tasks": "done", "problems": "rectified"}[kind]
    days_of = [c for c in columns if c.means == ended and "实际" not in "".join(c.words)]
    told = [
        c for c in columns if c.means in {_state_of(kind), "status", "progress", "standing", "lamp"}
    ]
    if len(days_of) != 1 or not told or any(c.means == "due" for c in columns):
        return columns
    number = days_of[0].number
    dated = [row for row in body if row[number].text]
    open_still = [row for row in dated if _goes_on([row[c.number].text for c in told], kind)]
    if len(open_still) < FEWEST:
        return columns
    return [replace(c, means="due") if c.number == number else c for c in columns]


def _goes_on(texts: list[str], kind: str) -> bool:
    """Whether what is told of a row says that it is not yet done."""
    told = states.progress if kind == "tasks" else states.closing
    return any(told(text) in {"nearly", "smooth", "behind", "not_begun", "open"} for text in texts)


def _speaks_of_wrong(heads: str, about: str) -> bool:
    """Whether heads name what is wrong, or a title does and heads how it is put right."""
    return bool(_WRONG.search(heads) or (_WRONG.search(about) and _MENDED.search(heads)))


def named(columns: list[Column], body: Rows, main: str) -> list[Column]:
    """Return the columns of a list with the one that names its rows, whatever its head: of those
    that nobody knows the first of words that differ, else the first of words at all."""
    told = _settled(columns, body, main, _is_named, differing=True)
    if told is not columns:
        return told
    texts = {column.number: _texts(column, body) for column in columns if column.words}
    worded = [n for n, cells in texts.items() if _mostly(cells, _is_named)]
    first = max(worded, key=lambda n: (len(set(texts[n])), -n), default=None)
    return [replace(c, means=main, name="") if c.number == first else c for c in columns]


def of_figures(columns: list[Column], body: Rows, base: Period | None) -> list[Column]:
    """Return the columns of a table of figures with those of unknown heads that hold days, offices
    behind the names, the numbers of the rows, or words: these are no figures.
    """
    columns = _of_one_place(_of_a_form(_deeper(columns, body), body), body)
    columns = _limiting(_told_apart(_owned(_of_standards(columns, body, base), body), body), body)
    columns = _settled(_with_units(columns, body), body, "unit", _is_unit)
    columns = _shares(_bounded(_by_units(columns, body), body, base), body)
    if not any(column.means == "target" for column in columns):
        columns = _settled(columns, body, "period", is_time)
    columns = _settled(columns, body, "due", is_day)
    columns = _asked(_before_done(columns, base), body)
    labelled = next((c.number for c in columns if c.means in {"indicator", "entity"}), None)
    if labelled is not None and not any(c.means == "owner" for c in columns):
        behind = _settled(columns[labelled + 1 :], body, "owner", is_office)
        columns = [*columns[: labelled + 1], *behind]
    told = []
    for column in columns:
        texts = _texts(column, body) if column.means in {None, "actual"} and column.words else []
        if not texts:
            told.append(column)
        elif labelled is not None and column.number < labelled and _counts_up(texts):
            told.append(replace(column, means="number", name=""))
        elif _mostly(texts, _is_in_words if _may_count(column) else _is_worded) and (
            _HOW_FAR.search(column.words[-1]) if column.means else column.period
        ):
            told.append(replace(column, means="note", name=""))
        else:
            told.append(column)
    return told


def planned(columns: list[Column], body: Rows, titles: Sequence[str]) -> list[Column]:
    """Return the figures of a sheet that says that it holds plans as targets: a note does
    (以上均为计划数), or a title where neither it nor a head tells what was done. So is what
    stands for months after those that are told as done, beside targets.
    """
    texts = ({cell.text for cell in row if cell.text} for row in body)
    noted = any(len(told) == 1 and _ALL_PLANNED.search(told.pop()) for told in texts)
    heads = "".join(word for column in columns for word in column.words)
    named = [PLANNERS.sub("", title) for title in titles]
    asked = any(c.means == "target" for c in columns)
    shared = any(c.means == "target" and c.period and c.period.months < 12 for c in columns)
    plan = _SHARED_OUT if asked else _PLAN
    titled = any(map(plan.search, named)) and not _REACHED.search("".join(named) + heads)
    nearest = named[-1] if len(named) > 1 else ""
    titled = titled or bool(_PLANS_BELOW.fullmatch(nearest) and not _REACHED.search(heads))
    done = [c for c in columns if _REPORTED.search("".join(c.words))]
    until = max((c.period.last for c in done if c.period and c.means == "actual"), default=None)
    told = []
    for column in columns:
        open_yet = column.means in {"", "actual"}
        at_all = column.means == "schedule" and (shared or not asked)
        at_all = at_all or (column.means is None and bool(column.name))
        ahead = open_yet and asked and _is_ahead(column.period, until)
        plans = ahead or ((noted or titled) and (open_yet or at_all))
        plans = plans or (column.means is None and column.name.endswith("任务"))
        plans = plans and bool(column.words) and column not in done
        if plans and _mostly(_texts(column, body), is_plain_figure):
            column = replace(column, means="target", doubt="", planned=not noted)
        told.append(column)
    return told


def _is_ahead(span: Period | None, until: date | None) -> bool:
    """Whether months are still to come after a day of their year."""
    if span is None or until is None or span.months >= 12:
        return False
    return span.year == until.year and span.first > until


_REPORTED = re.compile(r"完成|实际|实绩|已|实[供灌引收用做交办]")
_ALL_PLANNED = re.compile(
    r"(?:以上|上述|[本上]?表[中内]?|各(?:列|月|季度?|阶段))[^。；;]{0,8}[为是]\w{0,6}(?:计划|目标|任务)[值数量]?(?!完成)"
)
_PLAN = re.compile(r"目标|计划|任务|指标(?:分解|分配|下达)|控制指标表?$")
_PLANS_BELOW = re.compile(
    r"\s*(?:附?表\s*\S|[（(]?[一二三四五六七八九十甲乙丙丁\d]+[）)、.．]).{0,16}"
    r"(?:任务|计划|目标)[（(]?(?:下达|分解|分配|安排)?[）)]?表?\s*(?:[（(].{1,12}[）)])?"
)
"""A title of a block below another title that says that it plans: 表一 建设任务（下达）."""
_SHARED_OUT = re.compile(r"(?:目标|计划|任务|指标)\w{0,4}(?:下达|分解|分配|安排)|计划表?$")
PLANNERS = re.compile(r"(?:计划|规划)[^\W\d]{0,4}[科股处室部]|[^\W\d]{0,4}计划[科股处室部]")
"""Offices that bear the word without planning what stands in the table: 计划财务科."""
_REACHED = re.compile(
    r"完成|实际|实绩|监测|落实|进度(?!计划|安排)|进展|执行|情况|现状|基[期准]|统计|跟踪|占(?!比)|实[供灌引收用做交办]|考核|对照|对比|[已累]|截[至止]|达到|同期|上年|去年|同比"
)


def _deeper(columns: list[Column], body: Rows) -> list[Column]:
    """Words in the column behind 指标 that has no head are names, too: 其中： | 工业取水量."""
    names = {c.number + 1 for c in columns if c.means == "indicator"}
    bare = [c for c in columns if c.number in names and not c.words]
    deeper = [c for c in bare if _mostly(_texts(c, body), _is_named)]
    return replaced(columns, [replace(c, means="indicator") for c in deeper])


def valued(columns: list[Column], titles: Sequence[str]) -> list[Column]:
    """水量 with no other column of figures is what the title says, beside names; so is 指标值 where
    the title tells of results: 运行指标, 公报. 现存数量 is told by its head."""
    figures = [c for c in columns if c.means in _VALUED and c.words]
    if len(figures) != 1:
        return columns
    only, about = figures[0], "".join(titles)
    if only.means is None and labels.is_stock(only.words[-1]):
        return replaced(columns, [replace(only, means="", proven=True)])
    if not any(c.means == "indicator" for c in columns):
        return columns
    told = _RESULTS.search(about) and not _ASKING.search(about)
    asked = only.means == "target" and told and _BARE_VALUE.fullmatch(only.words[-1])
    bare = only.means is None and only.name in labels.MEASURES
    return replaced(columns, [replace(only, means="", span="", name="")] if asked or bare else [])


_VALUED = frozenset({None, "", "actual", "target", "schedule"})
_BARE_VALUE = re.compile(r"指标(?:数?值|数)")
_RESULTS = re.compile(r"运行|完成|统计|公报|监测|年报|月报|季报|快报|实绩|现状")
_ASKING = re.compile(r"目标|任务|计划|考核|绩效|评价|自评|规划|分解")


def _of_a_form(columns: list[Column], body: Rows) -> list[Column]:
    """Below 单位名称 | 某供水站 stand names with figures in units of their own, done or to do."""
    told = [c for c in columns if c.words]
    if [c.means for c in told] != ["entity", None] or told[1].unit or told[1].period:
        return columns
    found = (figure_of(row[told[1].number]) for row in body)
    if len({figure.unit for figure in found if figure} - {""}) < FEWEST:
        return columns
    names, figures = (replace(c, name="") for c in told)
    figures = replace(figures, means="actual", doubt="head_in_doubt")
    return replaced(columns, [replace(names, means="indicator"), figures])


def _of_standards(columns: list[Column], body: Rows, base: Period | None) -> list[Column]:
    """Return a column of rules of scores that name the goal first as the targets, where none other
    is: 达到85%得满分，每低1个百分点扣0.4分 under 评分标准."""
    rules = [c for c in columns if c.means in {"ignore", None} and _RULE.search("".join(c.words))]
    if any(c.means == "target" for c in columns) or len(rules) != 1:
        return columns
    if not _mostly(_texts(rules[0], body), lambda text: bool(SCORED.search(text))):
        return columns
    return replaced(columns, [_goal(rules[0], base)])


_RULE = re.compile(
    r"(?:评分|考核|评价|计分|考评|赋分)(?:标准|办法|细则|规则|要求)|[扣得]分(?:标准|办法)"
)


RUN_BY = re.compile("[管属责]|在(?!线)|[供受](?![水电])|对应")
"""In the head of what only says who runs the thing beside it: 管理站 beside 水库."""


def _of_one_place(columns: list[Column], body: Rows) -> list[Column]:
    """Of 河流 beside 水文站, each row's figures belong to what tells more of the rows apart."""
    whose = [c for c in columns if c.means == "entity"]
    if len(whose) < 2:
        return columns
    told = {c.number: _texts(c, body) for c in whose}
    texts = {n: [text for text in told[n] if not labels.is_total(text)] for n in told}
    runs = {c.number for c in whose if RUN_BY.search("".join(c.words))}
    own = max(whose, key=lambda c: (len(set(texts[c.number])), c.number not in runs, c.number))
    return replaced(columns, [replace(c, means="section") for c in whose if c is not own])


def _told_apart(columns: list[Column], body: Rows) -> list[Column]:
    """Words under an unknown head that tell the rows of one place apart say of what they are."""
    whose = [c.number for c in columns if c.means == "entity"]
    if len(whose) != 1 or any(c.means == "indicator" for c in columns):
        return columns
    rows = [row for row in body if row[whose[0]].text and not labels.is_total(row[whose[0]].text)]
    for column in columns:
        unknown = column.means is None and column.words and not (column.unit or column.period)
        if unknown and _mostly(_texts(column, rows), _is_named):
            told = {(row[whose[0]].text, row[column.number].text) for row in rows}
            places = len({row[whose[0]].text for row in rows})
            if places < len(rows) == len(told):
                return replaced(columns, [replace(column, means="section", name="")])
    return columns


def _limiting(columns: list[Column], body: Rows) -> list[Column]:
    """Return a column that holds 不低于 and 不高于, 口径 or unknown, as what bounds the goals."""
    return [
        replace(c, means="nature", name="")
        if c.means in {"basis", None} and _mostly(_texts(c, body), LIMITS.__contains__)
        else c
        for c in columns
    ]


def _owned(columns: list[Column], body: Rows) -> list[Column]:
    """Beside names under an unknown head, 科室 says who answers for them, not whose they are."""
    whose = [c for c in columns if c.means == "entity"]
    offices = [c for c in whose if _mostly(_texts(c, body), _is_within)]
    named = any(
        c.means is None and c.words and _mostly(_texts(c, body), _is_named) for c in columns
    )
    if len(whose) != 1 or not offices or not named:
        return columns
    return [replace(c, means="owner") if c is whose[0] else c for c in columns]


def _by_units(columns: list[Column], body: Rows) -> list[Column]:
    """Where rows have units of their own they are measures: 工程名称 beside 公里, 座 and 万元."""
    whose = [c for c in columns if c.means == "entity"]
    units = {text for c in columns if c.means == "unit" for text in _texts(c, body)}
    named = any(c.name or c.means == "indicator" for c in columns)
    if len(whose) != 1 or named or len(units) < FEWEST or not all(map(_is_unit, units)):
        return columns
    return [replace(c, means="indicator") if c is whose[0] else c for c in columns]


def _with_units(columns: list[Column], body: Rows) -> list[Column]:
    """计算口径 over units of measure is the column of units where no other is; so is 单位 beside
    名称 below 指标."""
    if any(c.means == "unit" for c in columns):
        return columns
    told = [c for c in columns if c.means in {"basis", "note", "ignore"}]
    told += [c for c in columns if c.means == "indicator"][1:]
    units = [c for c in told if _mostly(_texts(c, body), _is_unit)]
    return replaced(columns, [replace(units[0], means="unit", name="")]) if units else columns


def _bounded(columns: list[Column], body: Rows, base: Period | None) -> list[Column]:
    """An unknown head over 不少于2350万立方米, 达到98.5%以上 asks, where no other does; so does
    要求 or 目标任务 behind names, over figures or over words that hold one: 全年清淤150公里."""
    names = [c.number for c in columns if c.means == "indicator"]
    if any(c.means == "target" for c in columns):
        return columns
    asking: dict[tuple[str, ...], Column] = {}
    for column in (c for c in columns if c.words):
        behind = bool(names) and column.number > names[0] and _asks_now(column.words[-1])
        known = column.means not in {None, "ignore", *(("indicator",) if behind else ())}
        if not known and _mostly(_texts(column, body), _asks if behind else _is_bounded):
            asking.setdefault(column.words, column)
    if len(asking) != 1:
        return columns
    return replaced(columns, [_goal(next(iter(asking.values())), base)])


def _asks_now(head: str) -> bool:
    """Whether a head asks for something of its own time, not of what comes: 下步工作计划."""
    return bool(_DEMAND.search(head)) and not _LATER.search(head)


_LATER = re.compile("下一?[步月季年]|下一?阶段|[明次来后]年|后续|今后|远期|中长期")


def _goal(column: Column, base: Period | None) -> Column:
    """Return a column under a head without a time as the goals of the year."""
    whole = column.period or headers.beside("year", base)
    return replace(column, means="target", name="", span="year", doubt="", period=whole)


_DEMAND = re.compile(r"(?:目标|任务|要求|计划|指标)(?:要求|任务|内容|值|数|量)?$")


def _asks(text: str) -> bool:
    """Whether a text is a goal: a figure, or words with one or several."""
    return bool(target_of(Cell(text)) or worded.asked(text) or worded.parts(text))


def _is_bounded(text: str) -> bool:
    """Whether a text asks for a least or a most."""
    asked = target_of(Cell(text))
    return len(asked) == 1 and asked[0].bound in {"min", "max"}


def _shares(columns: list[Column], body: Rows) -> list[Column]:
    """进度 beside goals and what was done is a share of them where all its cells are percent."""
    done = [c for c in columns if c.means == "actual" and not c.name]
    shares = [c for c in done if _PACE.search(c.words[-1]) and _all_percent(c, body)]
    if len(done) == len(shares) or not any(c.means == "target" for c in columns):
        return columns
    return replaced(columns, [replace(c, means="of_target") for c in shares])


_PACE = re.compile(r"进度|进展|比例?[%％]?$|[%％]")


def _all_percent(column: Column, body: Rows) -> bool:
    cells = [row[column.number] for row in body if row[column.number].text.strip("-—–/")]
    told = [cell for cell in cells if not labels.is_note(cell.text)]
    percent = column.unit == "%" or all(c.percent or c.text.endswith(("%", "％")) for c in told)
    return len(told) >= FEWEST and percent


def _before_done(columns: list[Column], base: Period | None) -> list[Column]:
    """年度投资 beside 完成投资 is what the year is to bring, where nothing else says so."""
    done = any(c.means == "actual" and _INVESTED.search("".join(c.words)) for c in columns)
    yearly = [c for c in columns if c.means is None and c.words and _OF_YEAR.fullmatch(c.words[-1])]
    if not done or len(yearly) != 1 or any(c.means == "target" for c in columns):
        return columns
    return replaced(columns, [_goal(yearly[0], base)])


_INVESTED = re.compile("完成.*(?:投资|资金)|(?:投资|资金).*完成")
_OF_YEAR = re.compile(r"(?:年度|全年|当年|本年)度?总?(?:投资|资金)[额数]?(?:[（(].{1,4}[)）])?")


def _asked(columns: list[Column], body: Rows) -> list[Column]:
    """Beside a due day and what was done, 数量 is what is to be done, if nothing else says so."""
    bare = [
        c
        for c in columns
        if c.means in {None, "actual"} and c.words and _AMOUNT.fullmatch(c.words[-1])
    ]
    means = {column.means for column in columns if column not in bare}
    if "target" in means or not {"due", "actual"} <= means or len(bare) != 1:
        return columns
    if not _mostly(_texts(bare[0], body), is_plain_figure):
        return columns
    return [replace(c, means="target", name="") if c is bare[0] else c for c in columns]


def _state_of(kind: str) -> str:
    return "status" if kind == "tasks" else "closed"


def test_of(kind: str) -> Test:
    """Return the test of a text that tells how a task, or a problem, stands."""
    return _is_state if kind == "tasks" else _is_closing


def _settled(
    columns: list[Column], body: Rows, means: str, test: Test, differing: bool = False
) -> list[Column]:
    """Give the first unknown column whose cells pass a meaning that no other column has."""
    if any(column.means == means for column in columns):
        return columns
    for n, column in enumerate(columns):
        if column.means is not None or not column.words:
            continue
        texts = _texts(column, body)
        if not _mostly(texts, test):
            continue
        if differing and (len(set(texts)) < NEARLY * len(texts) or _average(texts) < LONG):
            continue
        return [*columns[:n], replace(column, means=means, name=""), *columns[n + 1 :]]
    return columns


def _texts(column: Column, body: Rows) -> list[str]:
    texts = (row[column.number].text for row in body)
    return [text for text in texts if text.strip("-—–/") and not labels.is_note(text)]


def _mostly(texts: list[str], test: Test) -> bool:
    passed = sum(map(test, texts))
    return passed >= FEWEST and passed >= NEARLY * len(texts)


def _average(texts: list[str]) -> float:
    return sum(map(len, texts)) / len(texts)


def is_day(text: str) -> bool:
    """Whether a text names a day by which something is due."""
    if not _TIMED.search(text):
        return False
    try:
        return bool(days.read(text, spans.SOME_YEAR))
    except days.DayError:
        return False


def _is_state(text: str) -> bool:
    return bool(states.progress(text))


def _is_closing(text: str) -> bool:
    return bool(states.closing(text) or states.shut(text))


def _is_told(text: str) -> bool:
    return bool(states.in_sentence(text) or states.progress(text))


def _is_named(text: str) -> bool:
    return len(_CHINESE.findall(text)) >= FEWEST and not is_plain_figure(text)


def is_time(text: str) -> bool:
    """Whether a text is a month, a quarter or a year and nothing else."""
    time, rest = spans.find(text, spans.SOME_YEAR)
    return time is not None and not rest and not spans.is_bare_day(text)


def _is_unit(text: str) -> bool:
    return bool(unit_named(text))


def measured(columns: Sequence[Column], body: Rows) -> bool:
    """Whether units of measure stand in one column and figures in two others at least."""
    texts = [texts for column in columns if (texts := _texts(column, body))]
    figures = [one for one in texts if _mostly(one, is_plain_figure) and not _counts_up(one)]
    return len(figures) > 1 and any(_mostly(one, _is_unit) for one in texts)


def is_office(text: str) -> bool:
    """Whether a text names a part of an office."""
    return bool(_OFFICE.fullmatch(text)) and not _LEADER.fullmatch(text)


def _is_within(text: str) -> bool:
    """Whether a text names a part of an office that runs nothing of its own, as a station does."""
    return is_office(text) and not text.endswith(("站", "所", "公司"))


def _is_worded(text: str) -> bool:
    return len(text) > 1 and not is_plain_figure(text)


_HOW_FAR = re.compile("进展|进度|形象|情况|现状")
_SHAPE = "形象"


def _may_count(column: Column) -> bool:
    """Whether words below a head may tell how much was done; 形象进度 tells how things look."""
    return bool(column.means) and _SHAPE not in column.words[-1]


def _is_in_words(text: str) -> bool:
    """Whether a text tells how things stand without any figure: 主泵房完工."""
    return _is_worded(text) and not any(map(str.isdigit, text))


def _counts_up(texts: list[str]) -> bool:
    """Whether a column only numbers the rows: 1, 2, 3, some of them being heads of sections."""
    numbers = [int(text) for text in texts if text.isdigit()]
    return len(numbers) > FEWEST and numbers == list(range(1, len(numbers) + 1))
