"""Reports gathered into a matrix: one row per bureau and period, one column per theme."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from duibiao.presentation import escape, names
from duibiao.presentation.house import look
from duibiao.vocabulary import catalogue
from duibiao.vocabulary.periods import is_period, parse
from duibiao.vocabulary.reports import TARGETS, place
from duibiao.vocabulary.statuses import counts_of
from duibiao.vocabulary.words import say_any

INDEX_COLUMNS = [
    *("notebook", "bureau", "bureau_name", "level", "period", "period_label"),
    *("state", "href", "lights", "bottom_line", "reason"),
]
LEVELS = ("example", *catalogue.LEVELS)
MET = ("achieved", "on_track")  # The first of STATUSES: what a reader counts as well


@dataclass(frozen=True)
class Entry:
    """One bureau in one period: its reports and the light of each theme."""

    bureau: str
    bureau_name: str
    level: str
    period: str
    period_label: str
    reports: list[dict[str, Any]]
    lights: dict[str, dict[str, Any]]

    @property
    def ident(self) -> str:
        """The row's place in the page, for deep links."""
        return escape.slug(f"{self.period.replace('/', '--')}--{self.bureau}")

    @property
    def year(self) -> int:
        """The year in which its period ends, 0 for what is no period."""
        return parse(self.period).year if is_period(self.period) else 0

    @property
    def lit_by(self) -> str:
        """The address of the report whose lights these are, `""` without one."""
        return link((_lit(self.reports) or {}).get("href") or "")

    @property
    def states(self) -> list[str]:
        """Which states its reports are in."""
        return sorted({str(report["state"]) for report in self.reports})


def entries(rows: pd.DataFrame) -> list[Entry]:
    """Return the matrix's rows, latest period first, bureaus in the order given.

    `rows` has INDEX_COLUMNS, one report a row; `lights` is the fact a report published:
    `{theme: {"light": code, <status code>: count, ...}}`.
    """
    groups: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for record in rows.to_dict("records"):
        row = {str(key): value for key, value in record.items()}
        groups.setdefault((str(row["period"]), str(row["bureau"])), []).append(row)
    order = {bureau: place for place, bureau in enumerate(dict.fromkeys(b for _, b in groups))}
    found = [_entry(reports) for reports in groups.values()]
    return sorted(found, key=lambda entry: (_latest_first(entry.period), order[entry.bureau]))


def themes_of(found: list[Entry]) -> list[str]:
    """Return the themes that hold a light anywhere, in the order of reports."""
    lit = {theme for entry in found for theme, light in entry.lights.items() if light["light"]}
    return sorted(lit, key=lambda theme: (names.theme_place(theme), theme))


def light_cell(light: Mapping[str, Any] | None, theme: str, target: str) -> str:
    """Return the cell of a theme: shape, how many targets are met of how many, linked to it at
    `target`; `data-n` holds the counts in the order of STATUSES."""
    if not light or not light["light"]:
        return "<td></td>"
    code = str(light["light"])
    counts = list(counts_of(light).values())
    met, total = sum(counts[: len(MET)]), sum(counts)
    figures = f" {met}/{total}" if total else ""
    told = ",".join(map(str, counts))
    shown = f"{look(code).shape}{figures}"
    if target:
        place = f"#theme-{escape.slug(theme)}" if theme else ""
        shown = f'<a href="{target}{place}">{shown}</a>'
    return f'<td class="{escape.slug(code)}" data-n="{told}">{shown}</td>'


def state_word(state: object) -> str:
    """Return a report's state in words."""
    return say_any(f"page.state_{state}", default=state)


def level_place(level: str) -> tuple[int, str]:
    """Return where a level stands: examples and the nation first, what is no level last."""
    return (LEVELS.index(level) if level in LEVELS else len(LEVELS), level)


def level_word(level: object) -> str:
    """Return a bureau's level in words."""
    return say_any(f"page.level_{level}", default=level)


def notebook_word(notebook: object) -> str:
    """Return what a notebook's reports are called in lists, else their title."""
    return say_any(f"page.notebook_{notebook}", f"desk.title_{notebook}", default=notebook)


def link(href: object) -> str:
    """Return an address within the reports folder; anything else gives nothing."""
    text = escape.plain(href)
    outside = ":" in text or "\\" in text or text.startswith(("/", "#", "?"))
    return "" if outside else escape.text(text)


def report_links(reports: Sequence[Mapping[str, Any]]) -> str:
    """Return links to a row's reports; when all are out of date that is said once, at the end."""
    stale = len(reports) > 1 and all(report["state"] == "stale" for report in reports)
    shown = [{**one, "state": "succeeded"} for one in reports[:-1]] if stale else reports[:-1]
    return " ".join(map(report_link, [*shown, *reports[-1:]]))


def report_link(report: Mapping[str, Any]) -> str:
    """Return a link to a report by its name, marked when it failed or is out of date."""
    word = escape.text(notebook_word(report["notebook"]))
    href = link(report["href"] or "")
    shown = f'<a href="{href}">{word}</a>' if href else f"<span>{word}</span>"
    if (state := str(report["state"])) == "succeeded":
        return shown
    reason, word_of_state = escape.text(report["reason"] or ""), escape.text(state_word(state))
    return f'{shown}<em class="{escape.slug(state)}" title="{reason}">{word_of_state}</em>'


def _entry(reports: list[dict[str, Any]]) -> Entry:
    ordered = sorted(reports, key=lambda report: place(report["notebook"]))
    keys = ("bureau", "bureau_name", "level", "period", "period_label")
    named = {key: str(ordered[0][key]) for key in keys}
    return Entry(**named, reports=ordered, lights=dict((_lit(ordered) or {}).get("lights", {})))


def _lit(reports: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Return the report with lights, the target report's first: they count targets, not tasks."""
    lit = sorted((r for r in reports if r["lights"]), key=lambda r: r["notebook"] != TARGETS)
    return next(iter(lit), None)


def _latest_first(period: str) -> tuple[int, int, str]:
    if not is_period(period):
        return (0, 0, period)
    found = parse(period)
    return (-found.last.toordinal(), found.first.toordinal(), period)
