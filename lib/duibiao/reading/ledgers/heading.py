"""Which rows of a sheet are the heading of a table, and how deep it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby, pairwise

from duibiao.reading.ledgers import head_times, headers, labels, spans
from duibiao.reading.quantities.unit_words import unit_named
from duibiao.reading.quantities.written_figures import read_figure
from duibiao.reading.workbooks.sheets import Cell, Sheet
from duibiao.vocabulary.periods import months

DEEPEST_HEADING = 4
FEWEST_HEADS = 2
MANY_KNOWN = 2
"""Known heads that bear out one row of heads, two in three of all, under an unknown corner."""
SOME_MONTH = months(2000, 6, 2000, 6)
BELOW = 10
"""Rows looked at below a head to see what its column holds."""

_CAPTION = re.compile(
    r"(?:[填制上]报|填表|编制|报送|统计|截[至止]|数据|制[表定]|报告期|有效期|批准|备案|密级).{0,6}\s*[:：].+"
    r"|.{0,3}(?:单位|日期|时间|部门|[表文编]\s*号)\s*[:：].+"
)
"""What stands above a table, as `填报单位：某县水利局` does, is no head of a column."""

_ASKS_TIME = re.compile(r"(?:填报|所属|统计|报告|报送|数据)\S{0,2}(?:月份|年度|年月|期间?|时段)$")
_ASKS_DAY = re.compile(r"(?:日期|时间)$")

_LIKE_A_YEAR = re.compile(r"\D{0,2}((?:19|20)\d\d)")
Row = Sequence[Cell]


def is_heading(rows: list[list[Cell]], number: int, ledger: str, first: bool) -> bool:
    """A heading names a label column and holds no figures; a second one is mostly known words."""
    texts = _words_of(rows[number])
    if not texts or _is_filled_in(texts, ledger) or are_units(texts) or _is_of_a_form(rows, number):
        return False
    heads = [_head(text, ledger) for text in texts]
    known = sum(1 for head in heads if head.known or head.unit)
    means = [head.means for head in heads]
    goals = means.count("target") > 1 and "unit" in means
    labelled = goals or any(head.means in headers.LABELS for head in heads)
    own = [n for n, code in enumerate(means) if code != "number"][:1]
    asked = (n for n, code in enumerate(means) if code in {"target", "nature"})
    naming = (texts[n] for n in (*asked, *(n for n in own if means[n] == "owner")))
    wide = len(texts) > FEWEST_HEADS or all(head.unit for head in heads[1:])
    first_names = texts[:1] if means[0] in {"unit", "", "ignore"} and wide else []
    labelled = labelled or any(_are_names(rows, number, text) for text in (*first_names, *naming))
    labelled = labelled or (len(texts) > FEWEST_HEADS and _are_places(rows, number, texts[0]))
    enough = first or (known >= FEWEST_HEADS and 2 * known > len(texts) and not _is_day(heads))
    cornered = corner_of(rows, number, ledger, first) is not None
    return (labelled and enough) or (cornered and not _below_heads(rows, number))


def _head(text: str, ledger: str) -> headers.Head:
    """Return what a head says, of one that nobody knows the time it names: 上年本月征收."""
    head = headers.read(text, ledger, spans.SOME_YEAR)
    told = head_times.of((text,), SOME_MONTH) if head.means is None else None
    return head._replace(period=told.period) if told else head


def _are_names(rows: list[list[Cell]], number: int, head: str) -> bool:
    """Whether words stand under 单位 that are no units, or under 考核目标 that are no figures: they
    say whose the figures are, or what is to be reached."""
    names = _named_below(rows, number, head)
    return len(names) > 1 and not any(unit_named(t) or is_plain_figure(t) for t in names)


def _named_below(rows: list[list[Cell]], number: int, head: str) -> set[str]:
    column = next(n for n, cell in enumerate(rows[number]) if cell.text == head)
    below = [row[column].text for row in rows[number + 1 : number + BELOW]]
    return {text for text in below if text not in {"", head}}


def _are_places(rows: list[list[Cell]], number: int, head: str) -> bool:
    """Whether nearly all that stands under a head, whatever its word, are places or their sum."""
    names = _named_below(rows, number, head)
    told = sum(map(labels.is_place, names))
    return head.isalnum() and len(names) > FEWEST_HEADS and told >= len(names) - 1


def _below_heads(rows: list[list[Cell]], number: int) -> bool:
    """Whether a row with a filled corner stands under one of words as wide: that has the heads."""
    above = distinct(rows[number - 1]) if number else []
    wide = len(above) > max(FEWEST_HEADS, len(distinct(rows[number])) - 2)
    own = number and rows[number][0].text not in {"", rows[number - 1][0].text}
    return wide and bool(own) and not any(map(is_plain_figure, above))


def begins_above(rows: list[list[Cell]], number: int) -> bool:
    """Whether the row above goes with a heading and has no figure: it fills the corner that the
    heading leaves blank or has in common with it, or tells what heads said several times are of."""
    row, above = rows[number], rows[number - 1] if number else []
    texts = [text for text in distinct(above) if not _CAPTION.fullmatch(text)]
    if any(map(is_sentence, texts)):
        return False
    corner = bool(above) and bool(above[0].text) and row[0].text in {"", above[0].text}
    groups = len(distinct(row)) < len([cell for cell in row if cell.text]) and len(texts) > 1
    told = len(texts) > FEWEST_HEADS if corner else groups and not above[0].text
    return told and not any(map(is_plain_figure, texts))


def wordy_rows(rows: list[list[Cell]]) -> list[int]:
    """Return the rows of several words and no figures, by number: each may be a heading."""
    return [number for number, row in enumerate(rows) if _words_of(row)]


def _words_of(row: Row) -> list[str]:
    """Return the texts of a row that holds no figures; none for one that cannot be a heading."""
    for cell in reversed(row):  # figures stand on the right
        if cell.text and is_plain_figure(cell.text):
            return []
    texts = [text for text in distinct(row) if not _CAPTION.fullmatch(text)]
    years = {found[1] for text in texts if (found := _LIKE_A_YEAR.fullmatch(text))}
    in_turn = len(years) > 1 and all(int(b) - int(a) == 1 for a, b in pairwise(sorted(years)))
    if years and not in_turn and any(map(unit_named, texts[1:])):
        return []  # 水费收入 | 万元 | 2000 | 近2000
    bare = [int(text) for text in texts if text.isdigit() and len(text) == len("2024")]
    if bare and bare not in (sorted(bare), sorted(bare, reverse=True)):
        return []  # 累计完成 | 1921 | 2033 | 1930
    return texts if len(texts) >= FEWEST_HEADS else []


def _is_filled_in(texts: list[str], ledger: str) -> bool:
    """Whether a row is of a form's head, filled in (`填报日期 | 2025年1月10日`), or of a list."""
    if ledger != "figures" and any(spans.is_bare_day(text) for text in texts):
        return True
    pairs = list(pairwise(texts))
    timed = bool(_ASKS_TIME.match(texts[-2]) and spans.find(texts[-1])[0])
    return timed or any(_ASKS_DAY.search(a) and spans.is_bare_day(b) for a, b in pairs)


_ASKS = re.compile(
    r"(?:项目|任务|事项|单位|工程)名称|(?:主管|实施|申报|填报|建设|责任|预算|项目)(?:主管)?(?:部门|单位|法人)"
    r"|(?:项目)?(?:负责|联系|填报|填表)人(?:[及和]?\w{0,2}电话)?|联系电话|起止时间|(?:项目)?(?:类别|属性|性质)"
)
_FILLED = re.compile(
    r"\S{2,}(?:局|厅|处|科|股|室|站|所|院|中心|公司|办|委|会|政府|总队|支队)(?:\S{0,6}[）)])?|\S{0,4}?[\d\s—-]{7,}"
)


def _is_of_a_form(rows: list[list[Cell]], number: int) -> bool:
    """Whether a row asks and is filled in, as the head of a form does: 主管部门 | 某县水利局 |
    实施单位 | 某某灌区中心, or is the first of such."""
    texts = [text for text, _ in groupby(cell.text for cell in rows[number] if cell.text)]
    if not all(map(_ASKS.fullmatch, texts[::2])):
        return False
    below = number + 1 < len(rows) and len(texts) == FEWEST_HEADS
    told = texts[1::2]
    heads = any(headers.read(t).known or headers.read(t, "tasks").known for t in told)
    filled = any(map(_FILLED.fullmatch, told)) and not heads
    return filled or (below and _is_of_a_form(rows, number + 1))


def is_sentence(text: str) -> bool:
    """Whether a text is a sentence, which no head is."""
    plain = headers.without_brackets(text)
    commas = len(re.findall("[，,；;]", plain))
    return len(plain) >= SENTENCE and (plain.endswith("。") or commas > 2)


SENTENCE = 12
"""Characters that a sentence has at least."""


def _is_day(heads: list[headers.Head]) -> bool:
    """Whether a row only says when: `日期 | 2023-10-31`."""
    return len(heads) == FEWEST_HEADS and all(head.means in {"period", ""} for head in heads)


def corner_of(rows: list[list[Cell]], number: int, ledger: str, first: bool = True) -> int | None:
    """Return the column of names under a corner left blank, or under a word nobody knows.

    All heads beside it say something, of a sheet's first table nearly all, and figures stand
    below them.
    """
    texts = [cell.text for cell in rows[number]]
    filled = [n for n, text in enumerate(texts) if text]
    group = texts[filled[0]] if filled and groups_below(rows, number, filled[0]) else ""
    filled = [n for n in filled if texts[n] != group]
    if ledger != "figures" or not filled:
        return None
    heads = [_head(texts[n], ledger) for n in filled]
    named = _is_name(rows, number, filled[0], heads[0])
    filled, heads, column = filled[named:], heads[named:], filled[0] - (not named)
    below, units = _below(rows, number, column)
    if below is None or is_plain_figure(below[column].text):
        return None
    if {cell.text for cell in below[:column]} - {"", group, below[column].text * bool(group)}:
        return None
    beside = named or any(labels.is_total(texts[n]) for n in filled)
    told = named or spans.find(below[column].text, spans.SOME_YEAR)[0] is not None
    said = [units or (told and _is_told(h)) or (beside and labels.is_place(h.name)) for h in heads]
    enough = _are_measures(list(zip(heads, said, strict=True)), named, first)
    figures = any(is_plain_figure(below[n].text) for n in filled if below[n].text)
    return column if len(filled) >= FEWEST_HEADS and enough and figures else None


def groups_below(rows: list[list[Cell]], number: int, column: int) -> bool:
    """Whether a head goes on beside the rows of figures below it, whose names stand behind."""
    below = rows[number + 1 : number + 3]
    text = rows[number][column].text
    goes_on = all(row[column].text == text for row in below)
    return len(below) > 1 and goes_on and all(map(_holds_figures, below))


def _is_name(rows: list[list[Cell]], number: int, column: int, head: headers.Head) -> bool:
    """Whether a head nobody knows is that of names, not the first of figures by a blank corner."""
    below = _below(rows, number, column)[0] if column else None
    figured = below is not None and is_plain_figure(below[column].text)
    return _is_unknown(head) and not (column and (figured or labels.is_place(head.name)))


def _are_measures(pairs: list[tuple[headers.Head, bool]], named: bool, first: bool) -> bool:
    """Whether all heads, of a sheet's first table nearly all, say something, and some what is
    measured; each comes with whether what stands beside or below it says so."""
    measures = sum(bool(h.period) or h.means in headers.MEASURES or told for h, told in pairs)
    known = sum(head.known or told or bool(head.period) for head, told in pairs)
    most = first and known >= MANY_KNOWN and 3 * known >= 2 * len(pairs)
    return measures > named and (most or known == len(pairs))


def _below(rows: list[list[Cell]], number: int, column: int) -> tuple[Row | None, bool]:
    """Return the first row of names below a head, and whether one of units stands between them."""
    units = number + 1 < len(rows) and are_units([cell.text for cell in rows[number + 1]])
    head = rows[number][column].text if column >= 0 else ""
    others = range(number + 1 + units, len(rows)) if column >= 0 else ()
    named = (rows[n] for n in others if rows[n][column].text not in {"", head})
    return next((row for row in named if len(distinct(row)) > 1), None), units


def _is_unknown(head: headers.Head) -> bool:
    """Whether a head is a word that says neither what its column holds, nor when, nor in what."""
    return head.means is None and not head.unit and head.period is None


def _is_told(head: headers.Head) -> bool:
    """Whether a head that has a name of its own says by its unit or its word what it holds."""
    return bool(head.unit) or labels.is_ratio(head.name)


@lru_cache(maxsize=16384)
def is_plain_figure(text: str) -> bool:
    """Whether a text is a figure, and no period."""
    figure = read_figure(text)
    return figure is not None and figure.value is not None and not spans.find(text)[0]


def distinct(row: Row) -> list[str]:
    """Return the texts of a row, each once."""
    return list(dict.fromkeys(cell.text for cell in row if cell.text))


def depth_of(sheet: Sheet, rows: list[list[Cell]], start: int, ledger: str) -> int:
    """Return how many rows the heading has: those its merged cells cover, or that go on below."""
    covered = [
        bottom
        for top, _, bottom, _ in sheet.merged
        if top <= start <= bottom and not _is_group(rows, start, bottom)
    ]
    bare = _bare_below(rows, start) if ledger == "figures" else 0
    depth = min(max(max(covered, default=start) - start, bare) + 1, DEEPEST_HEADING)
    while depth < DEEPEST_HEADING and start + depth < len(rows):
        above, row = rows[start : start + depth], start + depth
        times = [headers.read(text).period for text in distinct(above[-1])[1:]]
        years = bool(times) and None not in times
        again = years and is_heading(rows, row, ledger, first=False)
        if not (again or _are_groups(above[-1], rows[row]) or _goes_on(above, rows[row], ledger)):
            break
        depth += 1
    return depth


def _is_group(rows: list[list[Cell]], start: int, bottom: int) -> bool:
    """Whether what a cell merged down from a head covers are rows of figures: it groups these."""
    below = rows[start + 1 : bottom + 1]
    return len(below) > 1 and any(map(_holds_figures, below))


def _holds_figures(row: Row) -> bool:
    return sum(is_plain_figure(cell.text) for cell in row) > 1


def _bare_below(rows: list[list[Cell]], start: int) -> int:
    """Return how many rows of words below a head leave its corner blank, up to a row that fills it
    and has figures: levels of the head that nothing merges."""
    corner = next((n for n, cell in enumerate(rows[start]) if cell.text), 0)
    for number in range(start + 1, min(start + DEEPEST_HEADING + 1, len(rows))):
        texts = distinct(rows[number])
        figures = any(map(is_plain_figure, texts))
        if rows[number][corner].text:
            return number - start - 1 if figures else 0
        if figures or not texts or sum(bool(c.text) for c in rows[number]) < FEWEST_HEADS:
            return 0
    return 0


def _are_groups(above: Row, row: Row) -> bool:
    """Whether every head but those that go on below stands over several: 问题, 整改 and 验收."""
    runs = [list(run) for _, run in groupby(range(len(above)), lambda n: above[n].text)]
    heads = [run for run in runs if above[run[0]].text]
    texts = distinct(row)
    wider = len(texts) > len(heads) > 1 and not any(map(is_plain_figure, texts))
    once = len(distinct(above)) == len(heads)
    alone = [run[0] for run in heads if len(run) == 1]
    return wider and once and all(row[n].text == above[n].text for n in alone)


def _goes_on(above: list[list[Cell]], row: Row, ledger: str) -> bool:
    """Without merged cells, a lower level leaves the labels blank and stands below gaps."""
    texts = [cell.text for cell in row]
    filled = [n for n, text in enumerate(texts) if text]
    if are_units(texts):
        return True
    if not filled or filled[0] == 0 or any(is_plain_figure(texts[n]) for n in filled):
        return False
    heads = [headers.read(texts[n], ledger, spans.SOME_YEAR) for n in filled]
    if all(head.known for head in heads):
        return True
    split = any(_covers_more(above[-1], n) for n in filled)
    return split and any(head.known for head in heads)


def are_units(texts: list[str]) -> bool:
    """Whether a row tells the units of the heads above: 计量单位 | 户 | 份 | 万元."""
    told = [text for text in texts[1:] if text]
    units = [unit_named(text) or (len(text) == 1 and not text.isdigit()) for text in told]
    return len(told) > 1 and all(units) and headers.read(texts[0]).means == "unit"


def _covers_more(above: Row, column: int) -> bool:
    """Whether the heading above a column is blank or reaches over its neighbour, too."""
    text = above[column].text
    beside = [above[n].text for n in (column - 1, column + 1) if 0 <= n < len(above)]
    return not text or text in beside
