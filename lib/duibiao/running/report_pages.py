"""How the reports stand by the journal, which have gone stale since, and the pages that tell it:
the index and one page per bureau.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from duibiao.running.planning.freshness import Freshness
from duibiao.running.reports.job import Job, Options, Report
from duibiao.running.reports.journal import Entry
from duibiao.running.reports.publish import other_language, place_of, write_text
from duibiao.vocabulary.catalogue import EXAMPLE, Catalogue
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import LANGUAGES, language, say, within

STALE = "stale"

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Standing:
    """How one report stands: the `state` of its last run or `stale`, and why.

    `last` is the journal's entry of its last run, `good` that of the page that is published, empty
    where there is none to open.
    """

    report: Report
    state: str
    reason: str
    last: Entry
    good: Entry


def standings(known: Freshness) -> list[Standing]:
    """Return how every report in the journal stands, in order of period and bureau."""
    found = (_standing(key, known) for key in known.latest)
    return sorted(found, key=lambda s: (s.report.period, s.report.bureau, s.report.notebook))


def _standing(key: str, known: Freshness) -> Standing:
    report, last, good = Report.of(key), known.latest[key], known.good.get(key, {})
    state, reason = str(last["state"]), str(last.get("reason", ""))
    if state == "succeeded" and (stale := _stale(report, good, known)):
        state, reason = STALE, stale
    return Standing(report, state, reason, last, good)


def _stale(report: Report, good: Entry, known: Freshness) -> str:
    notebook = known.house.notebooks.get(report.notebook)
    if notebook is None or notebook.broken:
        return say("running.why_notebook_gone")
    how = Options(known.snapshots.home, known.out)
    job = Job(report, str(notebook.path), good["inputs"]["parameters"], how)
    return known.reason(job)


def write(out: Path, found: list[Standing], catalogue: Catalogue) -> None:
    """Write `index.html` anew, and `<bureau>.html` where it has changed, each in one step."""
    from duibiao.presentation import index

    other, way = other_language(out)
    leads = f"{way}/index.html" if (other / "journal.jsonl").is_file() else ""
    write_text(out / "index.html", index.index(table(found, catalogue), other=leads))
    of_bureau = attrgetter("report.bureau")
    for bureau, told in groupby(sorted(found, key=of_bureau), key=of_bureau):
        own, page = list(told), out / f"{bureau}.html"
        html = index.bureau_page(table(own, catalogue))
        if not page.is_file() or page.read_text(encoding="utf-8") != html:
            write_text(page, html)
            _lead_on(out, own)
            with within(next(one for one in LANGUAGES if one != language())):
                _lead_on(other, own)


def _lead_on(out: Path, own: list[Standing]) -> None:
    """Bring the bars of a bureau's published pages up to date with what there is now."""
    from duibiao.presentation.bar import placed

    for standing in own:
        page = out / f"{standing.report.key}.html"
        if not page.is_file():
            continue
        html = page.read_text(encoding="utf-8")
        place = place_of(out, standing.report, page.with_suffix(".xlsx").is_file())
        if (led := placed(html, place)) != html:
            write_text(page, led)


def table(found: list[Standing], catalogue: Catalogue) -> pd.DataFrame:
    """Return one row per report with the columns of `presentation.index.INDEX_COLUMNS`."""
    import pandas as pd

    from duibiao.presentation.index import INDEX_COLUMNS

    return pd.DataFrame([_row(standing, catalogue) for standing in found], columns=INDEX_COLUMNS)


def _row(standing: Standing, catalogue: Catalogue) -> dict[str, object]:
    report, good = standing.report, standing.good
    return {
        "notebook": report.notebook,
        "bureau": report.bureau,
        "bureau_name": catalogue.bureau_name(report.bureau),
        "level": _level(report.bureau, catalogue),
        "period": report.period,
        "period_label": parse(report.period).label(),
        "state": "empty" if good.get("empty") and standing.state == "succeeded" else standing.state,
        "href": f"{report.key}.html" if good else "",
        "lights": good.get("lights", {}),
        "bottom_line": good.get("bottom_line", ""),
        "reason": standing.reason,
    }


def _level(bureau: str, catalogue: Catalogue) -> str:
    """Return a bureau's level; an invented one stands apart from those that exist."""
    if bureau not in catalogue.bureaus.index:
        return ""
    row = catalogue.bureaus.loc[bureau]
    return "example" if row["region"] == EXAMPLE else str(row["level"])
