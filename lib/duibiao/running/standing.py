"""How the reports stand: what the journal says of each, and which have gone stale since."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from duibiao.running.planning.freshness import Freshness
from duibiao.running.planning.plan import House
from duibiao.running.reports.job import Job, Report
from duibiao.running.reports.journal import Entry
from duibiao.vocabulary.words import say

STALE = "stale"


@dataclass(frozen=True)
class Standing:
    """How one report stands: the `state` of its last run or `stale`, why and when.

    `lights`, `bottom_line` and `empty` (no table and no chart) are those of the page that is
    published, `others` bureaus whose books it rests on too.

    `published` says whether there is a good page to open, of this or an earlier run.
    """

    report: Report
    state: str
    reason: str = ""
    at: str = ""
    seconds: float = 0.0
    published: bool = False
    lights: dict[str, Any] = field(default_factory=dict)
    bottom_line: str = ""
    others: tuple[str, ...] = ()
    empty: bool = False


def standings(house: House, known: Freshness) -> list[Standing]:
    """Return how every report in the journal stands, in order of period and bureau."""
    found = (_standing(key, known, house) for key in known.latest)
    return sorted(found, key=lambda s: (s.report.period, s.report.bureau, s.report.notebook))


def _standing(key: str, known: Freshness, house: House) -> Standing:
    report, last, good = Report.of(key), known.latest[key], known.good.get(key, {})
    state, reason = str(last["state"]), str(last.get("reason", ""))
    if state == "succeeded":
        stale = _stale(report, good, known, house)
        state, reason = (STALE, stale) if stale else (state, reason)
    at, seconds = str(last["at"]), float(last.get("seconds", 0))
    lights, line = good.get("lights", {}), str(good.get("bottom_line", ""))
    others, empty = tuple(good.get("others", ())), bool(good.get("empty"))
    return Standing(report, state, reason, at, seconds, bool(good), lights, line, others, empty)


def _stale(report: Report, good: Entry, known: Freshness, house: House) -> str:
    notebook = house.notebooks.get(report.notebook)
    if notebook is None or notebook.broken:
        return say("running.why_notebook_gone")
    told = good["inputs"]["parameters"]
    job = Job(report, str(notebook.path), told, str(known.out), str(known.home))
    return known.missing(job) or known.changed(job, notebook)
