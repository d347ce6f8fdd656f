"""What each figure is counted by: told by the ledger, its name and note, or the catalogue."""

import re
from collections.abc import Iterable, Iterator

import pandas as pd

from duibiao.vocabulary import bases
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.frame_cells import cells

CONSTANT = re.compile(r"(?:可比价|不变价)格?(?:口径)?(?:计算)?[，,]?[^，,。；;]*$")
"""How a sentence says before a figure that it is at constant prices."""
WITHOUT = re.compile(r"不(?:含|包括|包含)([\u4e00-\u9fff]{2,12})")
TOLD_IN = ("basis", "name", "note", "quote", "start", "source", "indicator", "kind")


def with_basis(frame: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return the frame with `basis`: as written, else as its words say, else the indicator's."""
    rows = list(cells(frame, *TOLD_IN))
    apart = {part for row in rows for text in row[:3] for part in WITHOUT.findall(str(text))}
    return frame.assign(basis=pd.array(list(_bases(rows, apart, catalogue)), dtype="str"))


def _bases(
    rows: Iterable[tuple[object, ...]], apart: set[str], catalogue: Catalogue
) -> Iterator[str]:
    for given, name, note, quote, start, source, indicator, kind in rows:
        said = bases.understood(str(given)) if given else _said(str(name), str(note), apart)
        at_constant = isinstance(start, int) and CONSTANT.search(str(quote)[:start])
        prose = "constant" if at_constant else ""
        published = "bulletin" if "水资源公报" in str(source) else ""
        of_indicator = catalogue.basis(indicator) if kind in {"level", "share"} else ""
        yield bases.joined(said, prose, published, of_indicator)


def _said(name: str, note: str, apart: set[str]) -> str:
    """Return the basis of a name and a remark; what is in, only where a row leaves it out."""
    parts = bases.told(note).split("|")
    noted = (p for p in parts if not p.startswith("含") or p.removeprefix("含") in apart)
    return bases.joined(bases.told(name), "|".join(noted))
