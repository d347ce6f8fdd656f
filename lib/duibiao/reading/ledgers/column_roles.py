"""What columns hold beside each other: names, owners, goals, receipts, measures."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from duibiao.reading.ledgers import headers, labels, spans
from duibiao.reading.ledgers.columns import COUNTED, NEARLY, Column, replaced
from duibiao.reading.quantities.unit_words import unit_named
from duibiao.reading.quantities.written_figures import read_figure
from duibiao.reading.workbooks.sheets import Cell
from duibiao.vocabulary.periods import Period


def of_one_unit(columns: list[Column]) -> list[Column]:
    """What was done has the unit that only the head of the targets tells: 任务（万元）."""
    asked = {c.unit for c in columns if c.means == "target" and not c.name}
    if len(asked) != 1 or "%" in asked or any(c.means == "unit" for c in columns):
        return columns
    done = [c for c in columns if c.means == "actual" and not c.name]
    if any(c.unit for c in done):
        return columns
    return [replace(c, unit=next(iter(asked))) if c in done else c for c in columns]


_OTHERS = re.compile(
    r"标杆|先进(?:单位|县|市|区|水平)|对标(?:单位|县|市|区|值|对象)|(?:全[国省市县区]|行业|平均)平均|平均(?:水平|值|数)"
)


def of_others(columns: list[Column]) -> list[Column]:
    """A column of the benchmark, or of what all reach on average, holds none of the office's."""
    told = []
    for column in columns:
        words = [word for word in column.words if _OTHERS.search(word)]
        if words and column.means not in {"ignore", "indicator", "rank", "note", "delta"}:
            rest = [word for word in column.words if word not in words]
            place = spans.find(rest[-1])[1] if rest else words[-1]
            whose = labels.clean(place) or words[-1]
            column = replace(column, means="approved", name="", place=whose)
        told.append(column)
    return told


_RECEIVED = re.compile(r"到位|到账|实到|支付|支出|拨付|拨款|付款")


def received(columns: list[Column]) -> list[Column]:
    """Money that came in or was paid is not what was done, where that stands beside it.

    It is kept under its own head, judged by nothing, as what a project is approved for is.
    """
    open_ones = [c for c in columns if c.means in {"actual", None} and c.words]
    came = [c for c in open_ones if _coming(c) and not labels.is_ratio(c.name)]
    asked = any(c.means == "target" for c in columns)
    done = [c for c in columns if c.means == "actual" and c not in came]
    done = [c for c in done if asked or "完成" in "".join(c.words)]
    done = [c for c in done if not c.unit or c.unit.endswith("元")]
    alike = len({(c.period, c.span, c.name) for c in came}) < len(came)
    if not done and alike:  # both are kept apart, each under its own head
        known = (c for c in came if c.means == "actual")
        return replaced(columns, [replace(c, name=_noun(c) or _receipt(c)) for c in known])
    if not done:
        return columns
    return [
        replace(c, means="approved", name=c.name if c.means is None else c.name + _receipt(c))
        if c in came
        else c
        for c in columns
    ]


def _receipt(column: Column) -> str:
    return headers.without_brackets(_coming(column))


_MONEY_IN = re.compile(rf"(?:资金|投资)?(?:{_RECEIVED.pattern})(?:资金|投资|金额)?(?:情况)?")


def _coming(column: Column) -> str:
    """Return the word of a head that says that money came in or was paid, "" for none."""
    last = column.words[-1]
    above = filter(_MONEY_IN.fullmatch, map(headers.without_brackets, column.words))
    return last if _RECEIVED.search(last) else next(above, "")


def named_by_head(columns: list[Column], titles: list[str]) -> list[Column]:
    """Beside places, a measure without a name is of what its own head says, 同期 of what the only
    others are, else of the title; so is a name that only tells a deed which the title says whole:
    已改 and 征收 below 各区水资源税征收表."""
    title = _WHOSE.sub("", subject(titles))
    several = len({_noun(c) for c in columns if c.words and _noun(c) and _noun(c) in title}) > 1
    nouns = {c.number: _noun(c) for c in columns if not c.name or _DEED.fullmatch(c.name)}
    plain = [c for c in columns if c.name and c.number not in nouns]
    plain = [c for c in plain if c.means == "actual" or (c.period and c.means in {None, ""})]
    own = {c.name for c in plain}
    only = next(iter(own)) if len(own) == 1 else ""
    named = []
    for column in columns:
        noun = nouns.get(column.number, "")
        measured = column.means in {"", "actual", "target", "approved"} or column.name
        whole = title if noun in title and not several else noun
        if only and _is_of_only(column, noun, only, columns):
            column = replace(column, name=only)
        elif column.number in nouns and measured and whole:
            column = replace(column, name=whole, titled=whole == title)
        elif column.number in nouns and not column.name:
            column = titled([column], titles)[0]
        named.append(column)
    return named


def _is_of_only(column: Column, noun: str, only: str, columns: list[Column]) -> bool:
    """Whether a column is of the only thing told: 上年前三季度 and 发电计划 of 发电量."""
    if column.name:
        return column.means == "target" and len(column.name) > 1 and only.startswith(column.name)
    latest = max((c.period.year for c in columns if c.period), default=0)
    early = bool(column.period and column.period.year < latest)
    return not noun and (early or column.span.startswith("prior"))


def same_names(columns: list[Column], base: Period | None) -> list[Column]:
    """What was 实收 in the time before is 实收水费, where one column of this time is."""
    if base is None:
        return columns
    told = []
    for column in columns:
        early = column.span.startswith("prior") or (column.period and column.period < base.before())
        early = early or bool(column.period and column.period.year < base.year)
        like = {
            c.name for c in columns if c is not column and column.name and column.name in c.name
        }
        alone = early and len(like) == 1 and column.name not in like
        told.append(replace(column, name=like.pop()) if alone else column)
    return told


def paired(columns: list[Column]) -> list[Column]:
    """Under one heading, what is planned has the name of what is done beside it: 水量, 引水量;
    what is done has that of what is planned where it only says so: 完成处数 beside 计划处数."""
    told = list(columns)
    for n, (one, other) in enumerate(pairwise(columns)):
        together = one.words[:-1] == other.words[:-1] and one.means == "target"
        if together and other.means in {None, "actual"} and one.name != other.name:
            if _WAS_DONE.sub("", other.name) == one.name:
                told[n + 1] = replace(other, name=one.name, means="actual")
                continue
            same_end = other.name.endswith(one.name) and len(one.name) > 1
            told[n] = replace(one, name=other.name) if same_end else one
    return told


_WAS_DONE = re.compile(r"(?:实际|累计|已)?(?:完成|实现)(?!率)")

_MEASURE = re.compile(
    r"\w{0,2}期(?=[合总小累]计)|年度|全年|[今上去本]年|年初|[本当上]月|[本当上]季度?|季度|累计|实际|完成|下达|计划|目标|任务|预算|控制|同[期季月日]|情况|小计|合计|其\s*中|[:：]"
    r"|工程量|[值数]?[/／].*|[值数]$|^已"
)
_WHOSE = re.compile(r"^[\u4e00-\u9fff]{1,6}?[省市州县区旗](?=[\u4e00-\u9fff]{2})")
"""The place that a title begins with: 临川市水资源税征收."""
_DEED = re.compile(
    r"\W*|(?:(?:已|计划|实际|其中|全年|[今本]年|[本当]月|季度|合计)*(?:征[收缴]|收缴|入库|支付|拨付|更换|改造?|换|灌溉?|治理?|投入|建设|安装|维修|清淤|生产)?"
    r"(?:面积|长度)?[额数]?(?:[/／].*)?)"
)
"""A name that does not say of what: 已灌, 本月征收, 入库数/万元."""


def _noun(column: Column) -> str:
    """Return what is measured, by the heads without their words for plan, time and unit."""
    plain = [spans.find(word, spans.SOME_YEAR)[1] for word in column.words]
    outside = (headers.without_brackets(word) for word in plain)
    inside = (text for word in column.words for text in headers.in_brackets(word))
    nouns = [_MEASURE.sub("", word) for word in outside] + list(filter(labels.is_ratio, inside))
    nouns = [re.sub(r"\W", "", noun) for noun in nouns]
    return next((noun for noun in nouns if len(noun) > 1 and not unit_named(noun)), "")


def subject(titles: list[str]) -> str:
    """Return what the title nearest to a table says it is about, "" when none does."""
    told = (headers.TITLE_UNIT.sub("", t) for t in reversed(titles) if not unit_named(t))
    plain = (headers.without_brackets(spans.find(title)[1]) for title in told)
    bare = (title.replace("（）", "").replace("()", "") for title in plain)
    return next(filter(None, map(labels.subject, bare)), "")


def titled(columns: list[Column], titles: list[str]) -> list[Column]:
    """Of places with nothing but 计划 and 完成 beside them, the title says what was planned."""
    name = subject(titles)
    return [
        replace(column, name=name, titled=True)
        if name and (column.means in headers.MEASURES or (column.means == "" and column.period))
        else column
        for column in columns
    ]


def with_measures(column: Column, body: Iterable[Cell]) -> Column:
    """A column that holds little but 计划, 完成 and the like says what each row's figures are."""
    if column.means not in {None, "section", "nature", "basis", "indicator", "number"}:
        return column
    texts = [cell.text for cell in body if cell.text and not labels.is_note(cell.text)]
    known: set[str] = set()
    others = 0
    for text in texts:
        means = headers.beside_names(text, spans.SOME_YEAR).means
        if means in headers.MEASURES | {"ignore"}:
            known |= {text} if means != "ignore" else set()
            continue
        others += 1
        if others > max(len(texts) >= MANY_ROWS, (1 - NEARLY) * len(texts)):
            return column
    return replace(column, means="aspect") if len(known) > 1 else column


MANY_ROWS = 6
"""Rows of which one may be a signature that nobody knows."""
_STRETCH = re.compile(
    r"力争|奋[斗进]|挑战|争[取先优创]|冲[刺高]|激励|加压|赶超|跳[高一起]|[摸攀]高|创先|进位|拼搏|攻坚|突破|高线"
)
_ASKED_BY = re.compile(r"时限|期限|要求|截止|计划|节点")
_CONTENT = re.compile(r"(?:目标|工作|任务|实事)?内容")


def without_seconds(columns: list[Column]) -> list[Column]:
    """Set aside what stands beside the column that counts: the goal an office would like to reach
    (力争目标), the day on which a thing was done, and names once more as 目标内容.
    """
    aside: set[int] = set()
    for means, second in (("target", _STRETCH), ("indicator", _CONTENT)):
        like = [c for c in columns if c.means == means]
        late = {c.number for c in like if second.search("".join(c.words))}
        own = {c.period for c in like if c.number not in late}
        late = {c.number for c in like if c.number in late and c.period in own}
        aside |= late if len(late) < len(like) else set()
    days = [c for c in columns if c.means == "due"]
    asked = {c.number for c in days if _ASKED_BY.search("".join(c.words))}
    aside |= {c.number for c in days} - asked if asked else set()
    return [replace(c, means="ignore", name="") if c.number in aside else c for c in columns]


def without_numbers(
    columns: list[Column], body: list[list[Cell]], base: Period | None
) -> list[Column]:
    """A column of numbers holds no names: 目标任务 beside 考核事项 is what the year is to reach."""
    dated = [c for c in columns if c.means == "period"]
    figures = [c for c in dated if not _are_times(own := _texts(c, body)) and _are_numbers(own)]
    columns = [_of_numbers(c, base) if c in figures else c for c in columns]
    names = [c for c in columns if c.means in {"indicator", "entity", "section"}]
    numbers = [c for c in names if _are_numbers(_texts(c, body))]
    words = [c for c in columns if c.means is None and c.words and not c.unit and not c.period]
    words += [c for c in columns if c.means == "unit" and not any(map(unit_named, _texts(c, body)))]
    if not numbers or (len(numbers) == len(names) and not words):
        return columns
    return [_of_numbers(c, base) if c in numbers else c for c in columns]


def _of_numbers(column: Column, base: Period | None) -> Column:
    """Return a column of figures by its head: a place's, what is asked for, or what was done."""
    if column.means == "entity":
        return replace(column, means=None, name=column.words[-1])
    if not any(map(_ASKED.search, column.words)):
        return replace(column, means="actual", name="")
    whole = column.period
    whole = headers.beside("year", base) if whole in {None, base} else whole
    return replace(column, means="target", span="year", period=whole, name="")


_ASKED = re.compile(r"目标|任务|计划|指标|要求")


def _texts(column: Column, body: list[list[Cell]]) -> list[str]:
    return [row[column.number].text for row in body]


def _are_times(texts: list[str]) -> bool:
    """Whether a column may hold times: not numbers alone, or years, months and dates in digits."""
    filled = [text for text in texts if any(map(str.isdigit, text))]
    return not all(map(_PLAIN.fullmatch, filled)) or all(map(_TIME.fullmatch, filled))


_DIGIT = re.compile(r"\d")
_PLAIN = re.compile(r"-?[\d,]+(?:\.\d+)?%?")
_TIME = re.compile(r"(?:19|20)\d\d(?:\d\d)*|1?\d(?:\.0)?")


def _are_numbers(texts: list[str]) -> bool:
    filled = [text for text in texts if text]
    filled = filled if any(map(_DIGIT.search, filled)) else []  # 一所 is no number
    read = [text for text in filled if (figure := read_figure(text)) and figure.value is not None]
    return len(filled) > 1 and 3 * len(read) >= 2 * len(filled)


_HANDED_DOWN = re.compile(
    r"(?:国家|中央|部里|水利部|上级|[省市]厅?局?)(?:下达|分配|核定|确定|要求|目标)+[值数]?"
)
_OWN_GOAL = re.compile(
    r"(?:[省市县区局]级?自?|本级|自行?|内部)(?:定|控|分解)(?:目标|任务|计划)?[值数]?"
)


def of_own_level(columns: list[Column]) -> list[Column]:
    """Beside the goal an office set itself (省定), one handed down (国家下达) is told aside."""
    goals = [c for c in columns if c.means == "target" and c.words]
    own = [c for c in goals if _OWN_GOAL.fullmatch(headers.without_brackets(c.words[-1]))]
    down = [c for c in goals if _HANDED_DOWN.fullmatch(headers.without_brackets(c.words[-1]))]
    if not own or not down:
        return columns
    told = [*(replace(c, name="") for c in own), *(replace(c, means="ignore") for c in down)]
    return replaced(columns, told)


def without_attributes(columns: list[Column]) -> list[Column]:
    """A word before 目标 that nothing else bears says whose goal it is: 考评目标, 局定目标.

    Where what was done has no name of its own beside it, the goal has none either.
    """
    done = [c for c in columns if c.means in {"actual", ""} and not c.span.startswith("prior")]
    if not any(c.means == "indicator" for c in columns) or not any(not c.name for c in done):
        return columns
    others = {c.name for c in columns if c.means != "target"}
    bare = {c.number: c.name.rpartition("计划")[2] for c in columns}
    return [
        replace(c, name=bare[c.number] if bare[c.number] in others else "")
        if c.means == "target" and c.name and c.name not in others and not c.proven
        else c
        for c in columns
    ]


def named_by_targets(columns: list[Column], body: list[list[Cell]]) -> list[Column]:
    """考核目标 beside 目标值 holds names, where nothing else does and its cells are words."""
    goals = [column for column in columns if column.means == "target"]
    if not goals or any(column.means in {"indicator", "entity"} for column in columns):
        return columns
    names = [goal for goal in goals if _are_words(_texts(goal, body))]
    if len(goals) == 1 and any(map(str.isdigit, "".join(_texts(goals[0], body)))):
        return columns
    return replaced(columns, [replace(names[0], means="indicator")]) if names else columns


def _are_words(texts: list[str]) -> bool:
    filled = [text for text in texts if text]
    return bool(filled) and not any(text[:1].isdigit() for text in filled)


def named_by_groups(columns: list[Column], body: list[list[Cell]]) -> list[Column]:
    """类别, 责任单位 or the month in the corner stands over names where nothing else does and each
    row tells another."""
    groups = [column for column in columns if column.means in {"section", "nature"}]
    first = next((c for c in columns if c.words and c.means != "number"), None)
    groups = groups or [c for c in (first,) if c and c.means == "owner"]
    groups = groups or [c for c in (first,) if c and c.means in {"", "ignore"} and not c.name]
    texts = [row[groups[0].number].text for row in body if len(groups) == 1]
    texts = [text for text in texts if not labels.is_note(text)]
    filled = [text for text in texts if text]
    if len(filled) < 2 or len(set(filled)) < len(filled) or any(map(read_figure, filled)):
        return columns
    places = 2 * sum(map(labels.is_place, filled)) > len(filled) or labels.are_things(filled)
    beside = [c for c in columns if c.words and c.means in {*COUNTED, "target"} and c not in groups]
    own = bool(beside) and all(c.name and c.means is None for c in beside)
    places = places or own or groups[0].means == "owner"
    times = [text for text in filled if spans.find(text, spans.SOME_YEAR)[0]]
    means = "period" if 3 * len(filled) <= 4 * len(times) else "entity" if places else "indicator"
    told = replace(groups[0], means=means, period=None)
    return [told if c is groups[0] else c for c in columns]


def with_owners(columns: list[Column], body: list[list[Cell]]) -> list[Column]:
    """A column 单位 before the names that holds no unit says whose the figures are."""
    names = [column.number for column in columns if column.means == "indicator"]
    for n, column in enumerate(columns):
        full = (r for r in body if not names or r[names[0]].text not in {"", r[n].text})  # no notes
        texts = {row[n].text for row in full if row[n].text}
        ahead = n < names[0] if names else bool(texts)
        if column.means == "unit" and ahead and not any(map(unit_named, texts)):
            columns[n] = column = replace(column, means="entity")
        if (
            column.means == "entity"
            and names
            and _are_offices(texts)
            and not _repeated(names[0], body)
        ):
            columns[n] = replace(column, means="owner")
    return columns


OFFICES = 0.75
"""The share of a column that are parts of an office: notes and titles below stand in it, too."""
_OFFICE = re.compile(r".{1,10}(?:[科股室处队部办]|中心|办公室|大队|支队)")
_BARE_NAME = re.compile(r"(?:单位|对象)?名称?")


def of_things(columns: list[Column], body: list[list[Cell]]) -> list[Column]:
    """Names of stations under a bare 名称 say whose the figures are; things with several units of
    their own are measured: 编织袋 in 万条, 土工布 in 平方米."""
    means = [column.means for column in columns]
    units = {row[c.number].text for c in columns if c.means == "unit" for row in body}
    measures = {labels.measured_in(unit_named(unit)) for unit in units if unit_named(unit)}
    several = len(measures) > 1
    told = []
    for column in columns:
        texts = [text for text in _texts(column, body) if text and not labels.is_note(text)]
        things = labels.are_things(texts)
        bare = column.means == "indicator" and _BARE_NAME.fullmatch("".join(column.words))
        if bare and things and "unit" not in means:
            column = replace(column, means="entity")
        elif column.means == "entity" and several and not things and "indicator" not in means:
            column = replace(column, means="indicator")
        told.append(column)
    return told


def _are_offices(texts: set[str]) -> bool:
    """Whether nearly all are parts of an office (供水科, 执法队), not places."""
    own = sum(bool(_OFFICE.fullmatch(text)) for text in texts)
    return bool(texts) and own >= OFFICES * len(texts)


def _repeated(names: int, body: list[list[Cell]]) -> bool:
    told = [row[names].text for row in body if row[names].text]
    return len(told) > 1 and 2 * len(set(told)) <= len(told)
