"""Ids in the reader's words, from the catalogue; what it does not know stays as written."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from time import monotonic
from typing import Any

from duibiao.indicators.observations import JOIN
from duibiao.vocabulary import catalogue, places
from duibiao.vocabulary.amounts import symbol
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.words import say

IN_PER_CENT = ("growth", "of_target")  # Kinds of figures in per cent whatever their unit
CALCULATION = "calc:"  # How the source of a derived figure begins in a ledger
IDENT = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+")
RAISED = re.compile(r"m([23])(?![\w.])", re.ASCII)
SQUARE = re.compile(r"(?<=\d)km2(?![\w/])", re.ASCII)
LESS = re.compile(r"(?<![^\s(（])-(?=[\d ])")
ROW = re.compile(r"\brow (\d+)")
CHARACTERS = re.compile(r"(?:字符|characters) (\d+)–\d+")


def indicator(key: object) -> str:
    """Return an indicator's name."""
    return _told(key, Catalogue.name)


def of_row(row: Mapping[str, Any]) -> str:
    """Return what a row's indicator is called, else its own `name`; of a growth or share of target
    also of which amount."""
    key, named = str(row.get("indicator", "")), row.get("name")
    known = indicator(key)
    if known == key:
        return named if isinstance(named, str) and named else known
    kind = row.get("kind")
    found = _catalogue()
    if kind in IN_PER_CENT and row.get("unit") == "%" != (found.unit(key) if found else ""):
        return say("show.named_kind", name=known, kind=say(f"show.kind_{kind}"))
    return known


def own(text: object) -> str:
    """Return an office's own word for a task, unit or place in the reader's language."""
    return _told(text, Catalogue.own)


def _told(key: object, word: Callable[[Catalogue, object], str]) -> str:
    """Return the catalogue's word; without a catalogue the id itself."""
    found = _catalogue()
    return word(found, key) if found else str(key)


def theme(key: object) -> str:
    """Return a theme's name; what has none is something else."""
    return _told(key, Catalogue.theme_name) if key else say("show.theme_other")


def theme_place(key: object) -> int:
    """Return a theme's place in reports."""
    found = _catalogue()
    return found.theme_order(key) if found else 0


def bureau(key: object) -> str:
    """Return a bureau's name."""
    return _told(key, Catalogue.bureau_name)


def source(text: object) -> str:
    """Return what a source is called; of a calculation, the names of what it is made from."""
    return JOIN.join(_source(part) for part in str(text).split(JOIN))


def _source(part: str) -> str:
    if not part.startswith(CALCULATION):
        return part
    return say("show.worked_out", how=without_ids(part.removeprefix(CALCULATION).strip()))


def without_ids(text: str) -> str:
    """Return text with the ids of indicators in it as their names."""
    return IDENT.sub(lambda match: indicator(match[0]), text)


def spoken(text: str) -> str:
    """Return a claim as people write it: the id it begins with as a name, m3 as m³, −1.5%."""
    named = re.sub(r"^[a-z]\w*", lambda match: indicator(match[0]), text, flags=re.ASCII)
    named = LESS.sub("\N{MINUS SIGN}", named)
    named = SQUARE.sub(lambda match: unit(match[0]), named)
    return RAISED.sub(lambda match: f"m{'²³'[int(match[1]) - 2]}", named)


def location(text: object) -> str:
    """Return a place in a source in the reader's words: `row 12` gives 第12行, 字符 9–12 第9字."""
    told = ROW.sub(lambda match: say("show.row", number=match[1]), str(text))
    return CHARACTERS.sub(lambda match: say("show.character", number=match[1]), told)


def unit(key: object) -> str:
    """Return a unit as it is shown: `亿m3` gives `亿m³`; the dimensionless unit shows nothing."""
    if str(key) in ("", "1", "nan", "None"):
        return ""
    return own(_told(str(key), lambda found, unit: symbol(str(unit), found.units)))


def after_figure(key: object) -> str:
    """Return a unit as it stands after a figure: one that begins with a number in brackets."""
    shown = unit(key)
    return f"({shown})" if shown[:1].isdigit() else shown


def _catalogue() -> Catalogue | None:
    return _seen(places.named(), int(monotonic()))


@lru_cache(maxsize=1)
def _seen(home: str, second: int) -> Catalogue | None:
    """Look at the catalogue's files once a second; one that is broken leaves ids as they are."""
    try:
        return catalogue.load()
    except (FileNotFoundError, DataFaults):
        return None
