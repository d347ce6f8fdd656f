"""Every shipped report again from its own CSV: no figure that cannot be worked out from it.

The reports are those of `params/default.yml`, of each bureau in one year. Each figure is recomputed by the plain arithmetic of
the method pages, not by the code that made it, and each figure of a page is found in the CSV.
"""

from __future__ import annotations

import io
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pandas as pd
import pytest
from bs4 import BeautifulSoup, Tag

from duibiao.analysis.benchmark.field import indicator_name
from duibiao.presentation import facts, page
from duibiao.presentation.views import VIEWS, head
from duibiao.running.planning import params, plan, workbook
from duibiao.vocabulary import catalogue, periods
from in_process import ROOT, run

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?(?:e-?\d+)?")
ON_TRACK = 0.95
IN_PER_CENT = {"growth": "增幅", "of_target": "完成比例"}
"""What is told of an amount in per cent, as the page calls it."""
SHARES = ("progress", "expected_progress")
HOLDING = ("floor", "cap")
NEAR = "先后难分"
"""How a place is told that no unit is clearly better than."""
REPORTED = "按报告计，不是测得"
"""How the reason of a goal tells that a task list, not a figure, has it done."""
FEWEST = {
    "target_gaps": 150,
    "year_on_year": 350,
    "benchmark": 250,
    "supervision": 50,
    "indicator_cleanup": 1000,
    "page": 2100,
}
"""So many figures at least are recomputed; a test that checks nothing would be no test."""


@dataclass(frozen=True)
class Report:
    """A report's notebook, bureau, the last day of its period, its CSV as read, and its page."""

    notebook: str
    bureau: str
    last: date
    rows: tuple[dict[str, str], ...]
    html: str


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> list[Report]:
    """The shipped reports, run once, without their charts."""
    known = workbook.load(ROOT, tmp_path_factory.mktemp("reports"))
    asked, sheet = params.read(ROOT / "params" / "default.yml")
    wanted = plan.plan(asked, known, sheet).wanted.items()
    return [_report(one, given) for one, given in wanted if _is_checked(one)]


def _is_checked(one: plan.Report) -> bool:
    """Whether a report is recomputed: of a bureau one year, of the demonstration one month too."""
    year = "2021" if one.bureau in ("tianjin", "jiangsu", "xinjiang") else "2023"
    return one.notebook in FEWEST and one.period in (year, "2024", "2024-01/2024-10")


def _report(one: plan.Report, given: dict[str, str]) -> Report:
    executed, _ = run(one.notebook, **given)
    fact = next(f for f in facts.each(executed) if f.get("name") == one.notebook and "csv" in f)
    return Report(
        one.notebook,
        one.bureau,
        periods.parse(one.period).last,
        read(fact["csv"]),
        page.render(executed),
    )


def read(csv: str) -> tuple[dict[str, str], ...]:
    """The rows of a CSV, every cell as text."""
    frame = pd.read_csv(io.StringIO(csv), dtype=str, keep_default_na=False)
    return tuple(frame.to_dict("records"))


def figure(text: str) -> float:
    """A cell as a number, NaN when it is empty."""
    return float(text) if text else math.nan


def same(one: float, other: float) -> bool:
    """Whether two numbers agree to the twelve digits of a CSV."""
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9 * max(1.0, abs(other)))


def by_due(row: dict[str, str]) -> bool:
    """Whether the due date has come."""
    return bool(row["due"]) and row["as_of"] >= row["due"]


def target_faults(row: dict[str, str]) -> Iterator[tuple[str, bool]]:
    """What can be recomputed of a row of target_gaps.csv, each with whether it agrees."""
    target, actual, gap = (figure(row[c]) for c in ("target", "actual", "gap"))
    if math.isnan(actual):
        yield "status", row["status"] in _without_figure(row)
        yield "gap", math.isnan(gap)
        return
    if row["status"] == "undecidable" and math.isnan(gap):
        yield "gap", math.isnan(figure(row["progress"]))  # counted otherwise: nothing is reckoned
        return
    ways = {">=": target - actual, "<=": actual - target}
    away = [way for sign, way in ways.items() if sign in row["comparator"].split("|")]
    if away:
        yield "gap", any(same(gap, way) for way in away)
    progress, expected = figure(row["progress"]), figure(row["expected_progress"])
    from_last_year = row["rule"] in HOLDING and (row["unit"] in ("%", "1") or "/" in row["unit"])
    plain = row["rule"] not in ("improve", "rank", "band") and not from_last_year
    if plain and not math.isnan(progress):
        yield "progress", same(progress, actual / target)
    yield "status", _status_fits(row, gap, progress, expected)


def _without_figure(row: dict[str, str]) -> tuple[str, ...]:
    """What a goal without a figure may be: what a task list reports of it is told as reported."""
    over = row["rule"] == "done" and by_due(row)
    if "，按报告计：" in row["reason"]:
        return ("overdue",) if by_due(row) else ("on_track", "behind")
    told = REPORTED in row["reason"] and (by_due(row) or row["rule"] not in HOLDING)
    if told:
        return ("achieved",)
    return ("unreported", "undecidable", *(("overdue",) if over else ()))


def _status_fits(row: dict[str, str], gap: float, progress: float, expected: float) -> bool:
    met, status = gap <= 1e-9, row["status"]
    if status == "achieved":
        return met and (row["rule"] not in HOLDING or by_due(row))
    if status == "overdue":
        return not met and by_due(row)
    if status in ("on_track", "behind"):
        based = not same(progress, figure(row["actual"]) / (figure(row["target"]) or math.nan))
        if row["rule"] in HOLDING and based and not math.isnan(progress):
            return _way_fits(status, met, progress, expected)
        return _pace_fits(row["rule"], status, met, progress, expected)
    return status == "undecidable"


def _way_fits(status: str, met: bool, progress: float, expected: float) -> bool:
    """A rate that goes on from last year's is held against its share of the way, until it is met."""
    return (status == "on_track") == (met or progress >= expected * ON_TRACK * (1 - 1e-9))


def _pace_fits(rule: str, status: str, met: bool, progress: float, expected: float) -> bool:
    if rule in HOLDING:
        slow = not math.isnan(expected) and progress * ON_TRACK > expected * (1 + 1e-9)
        return (status == "on_track") == (met and not (rule == "cap" and slow))
    if met:
        return False
    if math.isnan(expected):
        return status == "behind" or rule == "done"
    return (status == "on_track") == (progress >= expected * ON_TRACK * (1 - 1e-9))


def change_faults(row: dict[str, str]) -> Iterator[tuple[str, bool]]:
    """What can be recomputed of a row of year_on_year.csv."""
    value, prior, change = (figure(row[c]) for c in ("value", "prior_value", "change"))
    growth = figure(row["growth_percent"])
    if row["comparable"] == "true":
        yield "change", same(change, value - prior)
        now, before = periods.parse(row["period"]), periods.parse(row["prior_period"])
        yield "prior_period", now.same_span(before) and before.last < now.last
    elif not math.isnan(change):
        yield "change", same(change, value - prior)
    if not math.isnan(growth):
        yield "growth", math.isclose(growth, 100 * (value - prior) / prior, rel_tol=1e-6)
    elif row["comparable"] == "true":
        yield "growth", row["unit"] in ("%", "‰", "1") or row["change_unit"] != row["unit"]


def place_faults(row: dict[str, str]) -> Iterator[tuple[str, bool]]:
    """What can be recomputed of a row of benchmark.csv."""
    if not row["rank"]:
        yield "gaps", not (row["best"] or row["gap_to_best"] or row["gap_to_next"])
        return
    value, best, rank = (figure(row[c]) for c in ("value", "best", "rank"))
    gap, step = figure(row["gap_to_best"]), figure(row["gap_to_next"])
    yield "gap_to_best", gap >= 0 and same(gap, abs(best - value))
    yield "rank", 1 <= rank <= figure(row["peers"]) + 1
    none_clearly_better = math.isnan(step) and (rank == 1 or NEAR in row["reason"])
    yield "gap_to_next", none_clearly_better or (rank > 1 and 0 < step <= gap * (1 + 1e-9))


def task_faults(row: dict[str, str], last: date) -> Iterator[tuple[str, bool]]:
    """What can be recomputed of a row of supervision.csv at the end of a period."""
    late = (last - date.fromisoformat(row["due"])).days if row["due"] else -1
    days = 0 if row["status"] == "achieved" else max(late, 0)
    yield "days_overdue", figure(row["days_overdue"]) == days
    yield "status", (row["status"] == "overdue") == (late >= 0 and row["status"] != "achieved")
    if row["progress"]:
        yield "done", figure(row["progress"]) >= 1 or row["status"] != "achieved"


def unit_faults(row: dict[str, str]) -> Iterator[tuple[str, bool]]:
    """What can be told of a row of indicator_cleanup.csv from the catalogue alone."""
    known = catalogue.load(ROOT)
    yield "value", math.isfinite(figure(row["value"]))
    if known.unit(row["indicator"]) and row["kind"] in ("level", "share"):
        yield "unit", row["unit"] == known.unit(row["indicator"])
        yield "theme", row["theme"] == known.theme(row["indicator"])


def checks(report: Report) -> Iterator[tuple[str, bool, dict[str, str]]]:
    """Every recomputation of a report: which figure, whether it agrees, the row."""
    ways = {
        "target_gaps": target_faults,
        "year_on_year": change_faults,
        "benchmark": place_faults,
        "indicator_cleanup": unit_faults,
        "supervision": lambda row: task_faults(row, report.last),
    }
    for row in report.rows:
        yield from ((what, good, row) for what, good in ways[report.notebook](row))


@pytest.mark.parametrize("notebook", [name for name in FEWEST if name != "page"])
def test_every_figure_follows_from_the_csv(reports: list[Report], notebook: str) -> None:
    """Gaps, progress, changes, growth, places, days and statuses, row by row."""
    done = [check for r in reports if r.notebook == notebook for check in checks(r)]
    counts = Counter(what for what, _, _ in done)
    print(notebook, len(done), dict(counts))
    assert [(what, row) for what, good, row in done if not good] == []
    assert len(done) >= FEWEST[notebook]


def test_places_of_peers_agree_with_each_other(reports: list[Report]) -> None:
    """Of two bureaus with the same field the one nearer to the best has the better place."""
    fields: dict[tuple[str, ...], list[tuple[float, float]]] = {}
    for report in reports:
        for row in report.rows if report.notebook == "benchmark" else ():
            if row["rank"]:
                key = tuple(row[c] for c in ("indicator", "period", "peers", "best"))
                pair = (figure(row["gap_to_best"]), figure(row["rank"]))
                fields.setdefault(key, []).append(pair)
    shared = {key: sorted(pairs) for key, pairs in fields.items() if len(pairs) > 1}
    ranks = {key: [rank for _, rank in pairs] for key, pairs in shared.items()}
    assert {key: found for key, found in ranks.items() if found != sorted(found)} == {}
    assert len(shared) >= 8


def shown(cell: Tag) -> str:
    """What a cell shows, without the numbers of its notes."""
    for note in cell.select("sup"):
        note.extract()
    return cell.get_text().strip()


TIER = re.compile(r"第([一二三])(?:方阵|梯队)")
"""A tier, which the CSV has as its place."""


def agrees(text: str, column: str, csv: str) -> bool:
    """Whether a figure as shown is the CSV's, to the digits shown; a gap's sign is in its words."""
    found = NUMBER.search(TIER.sub(lambda tier: str("一二三".index(tier[1]) + 1), text))
    if not found or not csv:
        return not found and not csv
    digits = found[0].replace(",", "")
    value = abs(float(csv)) * (100 if column in SHARES else 1)
    places = len(digits.partition("e")[0].partition(".")[2])
    half = 0.5 * 10.0**-places if "e" not in digits else 1e-3 * value
    return abs(float(digits) - value) <= half * (1 + 1e-6) + 1e-11 * value


def main_table(report: Report) -> list[dict[str, Tag]]:
    """The rows of a page's main table, each as its cells by their column."""
    start = report.html.find(f'<table id="t-{report.notebook}"')
    if start < 0:
        return []
    end = report.html.index("</table>", start)
    soup = BeautifulSoup(report.html[start:end], "html.parser")
    rows = [row.find_all(["th", "td"], recursive=False) for row in soup.select("tbody tr")]
    named = {head(report.notebook, column): column for column in VIEWS[report.notebook]}
    columns = [named[shown(cell)] for cell in soup.select("thead th")]
    bodies = [cells for cells in rows if cells[0].get("scope") != "rowgroup"]
    return [dict(zip(columns, cells, strict=True)) for cells in bodies]


def row_name(report: Report, row: dict[str, str]) -> str:
    """What the page calls a row of the CSV."""
    if report.notebook == "supervision":
        return row["task"]
    known = catalogue.load(ROOT)
    name = indicator_name(row["indicator"], known)
    of_amount = row["unit"] == "%" and known.unit(row["indicator"]) not in ("%", "")
    return f"{name}（{IN_PER_CENT[row.get('kind', 'growth')]}）" if of_amount else name


def figures_of(report: Report, cells: dict[str, Tag]) -> dict[str, str]:
    """The figures of a row of the page, by their column of the CSV."""
    return {
        column: shown(cell)
        for column, cell in cells.items()
        if "n" in cell.get("class", []) and column in report.rows[0]
    }


WHOLE = ("target_gaps", "supervision", "indicator_cleanup")
"""Reports whose main table shows every row of the CSV, or tells how many stand only there."""


def not_shown(report: Report) -> int:
    """How many rows the page says are only in the CSV, below its main table."""
    _, _, after = report.html.partition(f'<table id="t-{report.notebook}"')
    below = re.split("<h2|<table", after)[0]
    told = re.search(r'<p class="rest">.*?其余(\d+)项', below)
    return int(told[1]) if told else 0


def test_every_figure_of_a_page_is_in_its_csv(reports: list[Report]) -> None:
    """The main table of each page shows the rows of its CSV, figure by figure."""
    count, strangers, unseen = 0, [], []
    for report in reports:
        left = [(row_name(report, row), row) for row in report.rows]
        for cells in main_table(report):
            told = figures_of(report, cells)
            name = shown(next(iter(cells.values())))
            fits = (
                pair
                for pair in left
                if pair[0] == name and all(agrees(text, c, pair[1][c]) for c, text in told.items())
            )
            match = next(fits, None)
            if match is None:
                strangers.append((report.notebook, report.bureau, report.last, name, told))
            else:
                left.remove(match)
                count += sum(1 for text in told.values() if NUMBER.search(text))
        if report.notebook in WHOLE and len(left) != not_shown(report):
            unseen += left
    assert (strangers, unseen) == ([], [])
    assert count >= FEWEST["page"]


def test_a_wrong_figure_would_be_found(reports: list[Report]) -> None:
    """One changed figure in each kind of CSV, or on a page, is one fault."""
    wrong = {
        "target_gaps": "gap",
        "year_on_year": "change",
        "benchmark": "gap_to_best",
        "supervision": "days_overdue",
        "indicator_cleanup": "value",
    }
    for notebook, column in wrong.items():
        report = next(
            r for r in reports if r.notebook == notebook and any(x[column] for x in r.rows)
        )
        row = next(row for row in report.rows if row[column])
        bad = row | {column: "inf" if column == "value" else str(float(row[column]) + 7)}
        broken = Report(notebook, report.bureau, report.last, (bad,), report.html)
        assert all(good for _, good, _ in checks(Report(notebook, "", report.last, (row,), "")))
        assert not all(good for _, good, _ in checks(broken)), notebook
    assert agrees("差 354.8", "gap", "354.8") and not agrees("差 354.7", "gap", "354.8")
