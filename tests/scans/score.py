"""How well scanned pages are read: of each page the figures, how many with the value and unit that
are printed, and how many that are wrong and yet told with high confidence.

python tests/scans/score.py      # where the extra `scan` is installed; a minute or two
"""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pages

from duibiao.reading import prose
from duibiao.reading.documents import Document, read_document

UNIT = re.compile(r"[（(](.+?)[）)]")
HEAD = f"{'page':6}{'leans':>6}  {'drawn':12}{'figures':>8}{'value':>6}{'unit':>6}{'high':>6}{'wrong':>6}{'sure wrong':>11}{'least sure':>11}"


class Figure(NamedTuple):
    """A figure as read or printed: `confidence` is empty in a table, whose cells are only told."""

    value: str
    unit: str
    confidence: str = ""


class Score(NamedTuple):
    """A page's printed figures, those found by value and with their unit too, those told with high
    confidence, those that are not printed, and those of them told with high confidence.
    """

    figures: int
    values: int
    units: int
    high: int
    wrong: int
    sure_wrong: int


def read(document: Document) -> list[Figure]:
    """Return the figures of a recognised page: its sentences' records, a table's cells."""
    records = (
        prose.scanned(one, document.score(one.start, one.end))
        for one in prose.extract(document.text)
    )
    told = [Figure(str(one.value), one.unit, one.confidence) for one in records]
    return told or list(cells(document.text))


def printed(text: str) -> list[Figure]:
    """Return the figures of a page's text as it was drawn."""
    told = [Figure(str(one.value), one.unit) for one in prose.extract(text)]
    return told or list(cells(text))


def cells(text: str) -> Iterator[Figure]:
    """Yield the cells below a table's head, each with its row and its column's unit."""
    rows = [line.split("\t") for line in text.splitlines() if "\t" in line]
    units = [found and found[1] for found in map(UNIT.search, rows[0])] if rows else []
    for name, *row in rows[1:]:
        for value, unit in zip(row, units[1:], strict=False):
            yield Figure(f"{name} {value}", str(unit))


def score(found: list[Figure], wanted: list[Figure]) -> Score:
    """Hold what was read of a page against what is printed on it."""
    values = Counter(one.value for one in wanted) & Counter(one.value for one in found)
    whole = Counter(one[:2] for one in wanted) & Counter(one[:2] for one in found)
    right = {one[:2] for one in wanted}
    wrong = [one for one in found if one[:2] not in right]
    sure = [one for one in found if one.confidence == "high"]
    both = [one for one in wrong if one in sure]
    return Score(len(wanted), values.total(), whole.total(), len(sure), len(wrong), len(both))


def main() -> None:
    """Print the score by page and of all twelve."""
    scores = []
    print(HEAD)
    with tempfile.TemporaryDirectory() as folder:
        for page in pages.make(Path(folder)):
            document = read_document(page.path)
            scores.append(one := score(read(document), printed(page.text)))
            least = min(line[2] for line in document.scores)
            drawn = " ".join(filter(None, ("table" * page.table, "seal" * page.seal)))
            print(
                f"{page.path.stem:6}{page.angle:6}  {drawn:12}{one.figures:8}{one.values:6}"
                f"{one.units:6}{one.high:6}{one.wrong:6}{one.sure_wrong:11}{least:11.3f}"
            )
    whole = Score(*map(sum, zip(*scores, strict=True)))
    print(
        f"{len(scores)} pages{'':18}{whole.figures:8}{whole.values:6}{whole.units:6}{whole.high:6}"
        f"{whole.wrong:6}{whole.sure_wrong:11}   {whole.units / whole.figures:.3f} right"
    )


if __name__ == "__main__":
    main()
