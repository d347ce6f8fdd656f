"""What each figure is counted by: told by the ledger, its name and note, or the catalogue."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pandas as pd

from duibiao.vocabulary import bases
from duibiao.vocabulary.catalogue import Catalogue

CONSTANT = re.compile(r"(?:可比价|不变价)格?(?:口径)?(?:计算)?[，,]?[^，,。；;]*$")
"""How a sentence says before a figure that it is at constant prices."""
TOLD_IN = ("basis", "name", "note", "quote", "start", "source", "indicator", "kind")


def with_basis(frame: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return the frame with `basis`: as written, else as its words say, else the indicator's."""
    rows = zip(*(frame[column].tolist() for column in TOLD_IN), strict=True)
    return frame.assign(basis=pd.array(list(_bases(rows, catalogue)), dtype="str"))


def _bases(rows: Iterator[tuple[object, ...]], catalogue: Catalogue) -> Iterator[str]:
    for given, name, note, quote, start, source, indicator, kind in rows:
        said = bases.understood(str(given)) if given else _said(str(name), str(note))
        prose = _in_prose(str(quote), int(start)) if isinstance(start, int) else ""
        published = "bulletin" if "水资源公报" in str(source) else ""
        of_indicator = catalogue.basis(indicator) if kind in {"level", "share"} else ""
        yield bases.joined(said, prose, published, of_indicator)


def _in_prose(quote: str, start: int) -> str:
    return "constant" if CONSTANT.search(quote[:start]) else ""


def _said(name: str, note: str) -> str:
    """Return the basis that a name and a remark tell; what a remark says is counted in parts
    nothing.
    """
    noted = bases.told(note).split("|")
    return bases.joined(bases.told(name), "|".join(p for p in noted if not p.startswith("含")))
