"""Cards, in which labels and values alternate along each row, as tables of one row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from duibiao.reading.ledgers import headers
from duibiao.reading.ledgers.contents import is_time
from duibiao.reading.ledgers.heading import is_plain_figure
from duibiao.reading.ledgers.labels import is_coefficient, is_place, is_ratio, measure_of
from duibiao.reading.quantities.unit_words import unit_named
from duibiao.reading.quantities.written_figures import read_figure
from duibiao.reading.workbooks.sheets import EMPTY, Cell, Place, Sheet

FEWEST = 3
"""Rows of pairs, and figures among their values, that a card has at least."""
PAIRS = 2
"""Pairs that most of its rows hold: a list of names and figures has one."""
MOST = 2000
"""Rows of a sheet looked at: cards are short."""
_SUBJECT = re.compile(r"[\u4e00-\u9fff]{0,6}(?:(?<!单位)名称|[站户厂库渠闸]名|[用取排]水户|企业)")
_DATED = re.compile(
    r"(?:统计|观测|监测|填报|数据|报告|截[至止])\w{0,4}(?:日期|时间|年[度份]|月份|期间?)$"
)
_NO_VALUE = re.compile(
    r"编[号码]|代码|电话|手机|传真|邮编|日期|时间|年份|坐标|经度|纬度|编制|型号|工期"
)
_OF_A_PERSON = re.compile(r"姓\s*名|性\s*别|籍贯|民族|学历|职\s*[务称]|政治面貌|身份证号?码?")
_CALLED = re.compile(r"[^\W\d]{0,6}(?:电话|手机|传真)(?:号码?)?[:：]?")
_NUMBER = re.compile(r"(?!20\d\d[-—–])[\d—–\-（）() ]{7,}")
_DAY = re.compile(r"(?:20\d\d[年./-])?\d{1,2}[月./-](?:\d{1,2}日?|[底末])?[之以]?前?")
_TELLS = re.compile("(?<!其中)[:：][^）)]*[^:：）)\\s]")
"""What a line says itself: 统计年度：2023年."""
WHOSE, OWN = "单位", "合计"
"""The head above what a card is about, and what stands there where it names nothing."""
Pair = tuple[Place, Place]


def unfolded(sheet: Sheet, rows: Sequence[Sequence[Cell]]) -> list[Sheet]:
    """Return the cards of a sheet's filled `rows` as sheets with their labels for heads, and what
    else it holds; none where it holds no card.

    The figures belong to what the card's own 名称 names, and are of the time that it tells.
    """
    blocks = [*_blocks(rows)]
    found = [block for block in blocks if _is_card(rows, block)]
    signed = {n for block in blocks for n in _of_contacts(rows, block)}
    if not (found or signed):
        return []
    taken = signed | {place[0] for block in found for pair in block for place in pair}
    left = [[EMPTY] * len(row) if n in taken else row for n, row in enumerate(sheet.rows)]
    rest = replace(sheet, rows=left)
    cards = [_card(sheet, rows, block) for block in found]
    return [*cards, rest] if any(any(is_plain_figure(c.text) for c in r) for r in left) else cards


def _blocks(rows: Sequence[Sequence[Cell]]) -> Iterator[list[Pair]]:
    """Yield the pairs of rows below each other that hold nothing else."""
    for full, block in groupby(map(_pairs, rows, range(MOST)), key=bool):
        lines = list(block)
        wide = {label[1] for pairs in lines if len(pairs) >= PAIRS for label, _ in pairs}
        told = [pair for pairs in lines for pair in pairs if pair[0][1] in wide]  # 备注 | 在册数
        if full and told:
            yield told


def _pairs(row: Sequence[Cell], number: int) -> list[Pair]:
    """Return where labels and their values stand in a row, without the group before them."""
    told = [n for n, cell in enumerate(row) if cell.text and (not n or cell != row[n - 1])]
    told = told[len(told) % 2 :] if len(told) > 2 else told
    pairs = list(zip(told[::2], told[1::2], strict=False))
    worded = all(_is_label(row[label].text) for label, _ in pairs)
    return [((number, a), (number, b)) for a, b in pairs] if worded and len(told) > 1 else []


def _is_label(text: str) -> bool:
    told = is_plain_figure(text) or _TELLS.search(text) or _DAY.fullmatch(text)
    return not (told or is_time(text))


def _is_card(rows: Sequence[Sequence[Cell]], block: list[Pair]) -> bool:
    """Whether pairs are a card's: labels that differ, in columns of their own, figures of several
    units among the values."""
    lines = {label[0] for label, _ in block}
    labels = [rows[n][k].text for (n, k), _ in block]
    values = [rows[n][k] for _, (n, k) in block]
    apart = not {k for (_, k), _ in block} & {k for _, (_, k) in block}
    figures = [cell for cell in values if _figure(cell)]
    units = {_unit(label, cell) for label, cell in zip(labels, values, strict=True)}
    return (
        apart
        and not any(headers.read(cell.text).means in headers.MEASURES for cell in values)
        and not any(map(_OF_A_PERSON.fullmatch, labels))
        and 2 * sum(map(is_place, labels)) < len(labels)
        and not any(
            _figure(cell) and headers.read(text).means in headers.LABELS
            for text, cell in zip(labels, values, strict=True)
        )
        and len(lines) >= FEWEST
        and len(block) >= PAIRS * len(lines) - 1
        and len(set(labels)) == len(labels)
        and len(figures) >= FEWEST
        and len(units - {""}) > 1
    )


def _of_contacts(rows: Sequence[Sequence[Cell]], block: list[Pair]) -> set[int]:
    """Return which of a few rows of pairs tell whom to call: 联系人 | 白露 | 电话 | 0000-653011."""
    lines = {label[0] for label, _ in block}
    called = (
        _CALLED.fullmatch(_cell(rows, a).text) and _NUMBER.fullmatch(_cell(rows, b).text)
        for a, b in block
    )
    if len(lines) > FEWEST or not any(called):
        return set()
    below = rows[max(lines) + 1] if max(lines) + 1 < len(rows) else ()
    heads = sum(bool(cell.text) for cell in below) > PAIRS  # the last line heads a table
    return lines - {max(lines)} if heads and len(lines) > 1 else lines


def _figure(cell: Cell) -> bool:
    found = read_figure(cell.text)
    return cell.number is not None or (found is not None and found.value is not None)


def _unit(label: str, cell: Cell) -> str:
    told = next(filter(None, map(unit_named, headers.in_brackets(label))), "")
    found = read_figure(cell.text) if cell.number is None else None
    return told or (found.unit if found else "%" * cell.percent)


def _card(sheet: Sheet, rows: Sequence[Sequence[Cell]], block: list[Pair]) -> Sheet:
    """Return a card as a table of one row, whose heads are its labels: what it is about, else the
    office's own total."""
    said = [(_cell(rows, label).text.rstrip(":： "), label, value) for label, value in block]
    subject = next((value for text, _, value in said if _SUBJECT.fullmatch(text)), None)
    kept = [one for one in said if not _NO_VALUE.search(headers.without_brackets(one[0]))]
    kept = [one for one in kept if not _DATED.search(one[0])]
    kept = [one for one in kept if _figure(_cell(rows, one[2])) and _measures(rows, one)]
    first = block[0][0]
    about = (_cell(rows, subject), subject) if subject else _named_above(rows, first)
    heads = [(Cell(WHOSE), first), *((_cell(rows, label), label) for _, label, _ in kept)]
    figures = [about, *((_cell(rows, value), value) for _, _, value in kept)]
    titles = [cell.text for row in sheet.rows[: first[0]] for cell in row if cell.text]
    titles += [
        f"{text}：{_cell(rows, value).text}" for text, _, value in said if _DATED.search(text)
    ]
    return sheet.rearranged([heads, figures], titles)


def _named_above(rows: Sequence[Sequence[Cell]], first: Place) -> tuple[Cell, Place]:
    """Return what a line above a card says that it is about, 水库名称：双塘水库; the office's own
    total where none does."""
    for n in range(first[0]):
        for k, cell in enumerate(rows[n]):
            if named := _SAID_ABOVE.fullmatch(cell.text.strip()):
                return Cell(named[1]), (n, k)
    return Cell(OWN), first


_SAID_ABOVE = re.compile(rf"(?:{_SUBJECT.pattern})\s*[:：]\s*(\S{{2,}})")


def _measures(rows: Sequence[Sequence[Cell]], said: tuple[str, Place, Place]) -> bool:
    """Whether a unit, or what a label is called, says that a figure measures something."""
    text, _, value = said
    return bool(
        _unit(text, _cell(rows, value))
        or is_ratio(text)
        or is_coefficient(text)
        or measure_of(text)
    )


def _cell(rows: Sequence[Sequence[Cell]], place: Place) -> Cell:
    return rows[place[0]][place[1]]
