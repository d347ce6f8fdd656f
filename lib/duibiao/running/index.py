"""The pages at the top of the reports: the index and one page per bureau, from the journal."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from duibiao.running.publish import write_text
from duibiao.running.standing import Standing
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import parse

if TYPE_CHECKING:
    import pandas as pd


def write(out: Path, found: list[Standing], catalogue: Catalogue) -> None:
    """Write `index.html` and `<bureau>.html` anew, each at once or not at all."""
    from duibiao.presentation import index

    write_text(out / "index.html", index.index(table(found, catalogue)))
    for bureau, own in groupby(sorted(found, key=_bureau), key=_bureau):
        page = index.bureau_page(table(list(own), catalogue))
        write_text(out / f"{bureau}.html", page)


def table(found: list[Standing], catalogue: Catalogue) -> pd.DataFrame:
    """Return one row per report with the columns of `presentation.index.INDEX_COLUMNS`."""
    import pandas as pd

    from duibiao.presentation.index import INDEX_COLUMNS

    return pd.DataFrame([_row(standing, catalogue) for standing in found], columns=INDEX_COLUMNS)


def _row(standing: Standing, catalogue: Catalogue) -> dict[str, object]:
    report = standing.report
    return {
        "notebook": report.notebook,
        "bureau": report.bureau,
        "bureau_name": catalogue.bureau_name(report.bureau),
        "level": str(catalogue.bureaus["level"].get(report.bureau, "")),
        "period": report.period,
        "period_label": parse(report.period).label(),
        "state": standing.state,
        "href": f"{report.key}.html" if standing.published else "",
        "lights": standing.lights,
        "bottom_line": standing.bottom_line,
        "reason": standing.reason,
    }


def _bureau(standing: Standing) -> str:
    return standing.report.bureau
