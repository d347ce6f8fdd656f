"""Units that stand around a table: above it or in a note below, for all of it or by name."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from duibiao.reading.ledgers import headers, labels
from duibiao.reading.ledgers.heading import distinct
from duibiao.reading.quantities.unit_words import is_counted, unit_named
from duibiao.reading.workbooks.sheets import Cell

MOST_TEXTS = 2
"""Texts in a line below a table: 单位：万元 | 填报：规划股."""
_CLAUSES = re.compile(r"[,，;；、。（）()【】]|\s{2,}|\s(?=[^\s：:]{1,6}[：:])")
_JOINT = re.compile(r"(?:的?(?:计量)?单位)?(?:均|都|统一)?[:：为是以按\-－—\s]*$")
_NAME = re.compile(r"[\u4e00-\u9fff]{2,8}")
_OF_TABLE = re.compile(r"^[本上以]?[表中内上述]+")
_LAST = re.compile(r"[:：\s]")


def units(titles: Sequence[str], body: list[list[Cell]]) -> tuple[str, dict[str, str]]:
    """Return the unit told for all of a table, "" for none, and those told for a name each: of
    `单位：水位m，蓄水量万m³`, `水量：万m³  金额：万元`, `注：投资单位为亿元`.

    Of a title that gives several without names, `单位：万立方米、万元`, each is of its measure.
    """
    above = list(reversed(titles))
    told = [_of_text(text) for text in (*above, *_notes(body))]
    named: dict[str, str] = {}
    for _, own in told:
        named = own | named
    wholes = [whole for whole, _ in told]
    found = (*wholes[: len(above)], *map(headers.bracketed_unit, above), *wholes[len(above) :])
    about = (unit for name, unit in named.items() if any(name in title for title in titles))
    return next(filter(None, found), "") or next(about, "") * (len(named) == 1), named


def _of_text(text: str) -> tuple[str, dict[str, str]]:
    """Return the unit that a text tells for all, and those it tells for a name each. One that it
    tells for nothing but 金额 is for all that is no measure of another kind."""
    bare = unit_named(text.strip())
    if bare and not is_counted(bare):
        return bare, {}
    told = [(name, unit) for name, unit in _told(text) if unit != "%"]
    named = {name: unit for name, unit in told if name}
    alone = [unit for name, unit in told if not name or set(named) == {"金额"}]
    several = len(alone) > 1 or (named and "金额" not in named)
    return "" if several or not alone else alone[0], (_by_measure(alone) | named)


def _notes(body: list[list[Cell]]) -> list[str]:
    """Return the texts of the lines below a table, the last first, and of one between it and its
    heads that only tells a unit."""
    lead = [text for row in body[:1] for text in distinct(row)][:1]
    alone = [text for text in lead if headers.TITLE_UNIT.fullmatch(text.strip("（()）"))]
    lines = (distinct(row) for row in reversed(body))
    below = itertools.takewhile(lambda texts: len(texts) <= MOST_TEXTS, lines)
    return [text for texts in below for text in texts] + alone


def _told(text: str) -> Iterator[tuple[str, str]]:
    """Return each unit that a text tells with the name it is for, "" for no name."""
    listed = False
    for clause in _CLAUSES.split(text):
        name, unit, joined = _parts(clause.removesuffix("计").strip())
        told = listed or "单位" in clause
        if not unit or not (joined or (told and not is_counted(unit))):
            continue
        listed = True
        if not name or _NAME.fullmatch(name):
            yield name, unit


def _parts(clause: str) -> tuple[str, str, bool]:
    """Return the name before a unit at the end of a clause, that, and whether a word or sign says
    that it is one: 单位, a colon, 以 of 以万吨计."""
    for n in range(len(clause)):
        if unit := unit_named(clause[n:]):
            joint = _JOINT.search(clause[:n])
            said = joint[0] if joint else ""
            ahead = clause[: n - len(said)]
            name = _OF_TABLE.sub("", _LAST.split(ahead)[-1])
            return name, unit, bool(said) or "单位" in clause[n:]
    return "", "", False


def _by_measure(told: list[str]) -> dict[str, str]:
    """Return what each of several units alone can only measure: `单位：万立方米、万元`."""
    measures = labels.MEASURES.items()
    found = {name: unit for unit in told for name, m in measures if m.units.fullmatch(unit)}
    return found if len(found) == len(told) > 1 else {}
