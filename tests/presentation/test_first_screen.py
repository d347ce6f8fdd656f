"""What a reader sees before scrolling, at a desk and on a phone, in a real browser."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

import browser
from devtools import Tab
from duibiao.presentation import page
from in_process import run
from measure_pages import DESK, HIGH, PHONE, TABLETS, Seen, look, on_paper, sheets

pytestmark = [pytest.mark.browser, browser.needs_browser]
BARS = {
    ("leader", "yunting"): (2.5, 3.0, 1),
    ("target_gaps", "leizhou-canal"): (2.0, 3.0, 1),
    ("target_gaps", "yunting"): (3.0, 4.0, 2),
    ("year_on_year", "tianjin"): (3.5, 4.5, 3),
    ("benchmark", "tianjin"): (2.5, 3.0, 2),
    ("supervision", "yunting"): (2.0, 2.5, 1),
    ("supervision", "leizhou-canal"): (2.0, 3.0, 1),
    ("indicator_cleanup", "jinchang"): (3.0, 5.0, 2),
    ("national", "china"): (2.5, 3.0, 4),
}
"""How long a report may be, the hardest of each kind that is shipped: in screens of a desk and of a
phone, folds closed, and in sheets of A4."""
LARGEST = 250 * 1024
"""Bytes: no page is larger."""
each_report = pytest.mark.parametrize(("notebook", "bureau"), BARS)
Look = Callable[[str, str], dict[int, Seen]]


@cache
def html(notebook: str, bureau: str, language: str = "zh") -> str:
    """A report of the shipped data, the invented office's of its own year."""
    period = "2024" if bureau == "yunting" else "2023"
    return page.render(run(notebook, bureau=bureau, period=period, language=language)[0])


@pytest.fixture
def seen(window: Tab, tmp_path: Path) -> Look:
    """How a report looks in windows of both widths."""

    def looked(notebook: str, bureau: str) -> dict[int, Seen]:
        file = tmp_path / "report.html"
        file.write_text(html(notebook, bureau), encoding="utf-8")
        return look(window, file, DESK, PHONE, *TABLETS)

    return looked


@each_report
def test_the_first_screen_holds_the_first_chart_or_table(
    notebook: str, bureau: str, seen: Look
) -> None:
    """It begins where at least an eighth of the screen is left for it."""
    found = seen(notebook, bureau)
    assert all(0 < one.first <= HIGH * 7 / 8 for one in found.values()), found


@each_report
def test_nothing_is_cut_or_too_small_to_read(notebook: str, bureau: str, seen: Look) -> None:
    """No text beyond an edge, over another or squeezed thin at four widths; none under 11 pixels."""
    found = seen(notebook, bureau)
    assert {width: one.told for width, one in found.items() if one.faults or one.small} == {}


def test_a_wide_table_is_whole_on_paper_and_in_english(window: Tab, tmp_path: Path) -> None:
    """The ranks are the widest table, in English most: nothing is cut at a desk or on A4."""
    file = tmp_path / "benchmark.html"
    file.write_text(html("benchmark", "yunting", "en"), encoding="utf-8")
    seen = [look(window, file, DESK)[DESK], on_paper(window, file)]
    assert [one.told for one in seen if one.faults] == []


@each_report
def test_a_report_is_no_longer_than_its_kind_may_be(
    notebook: str, bureau: str, seen: Look, window: Tab, tmp_path: Path
) -> None:
    """Long lists fold, sources stand in one short list, the page stays light."""
    found, page = seen(notebook, bureau), tmp_path / "report.html"
    long = (found[DESK].screens, found[PHONE].screens, sheets(window, page))
    assert all(one <= bar for one, bar in zip(long, BARS[notebook, bureau], strict=True)), long
    assert page.stat().st_size <= LARGEST


@pytest.mark.parametrize("bureau", ["tianjin", "leizhou-canal", "tengchong"])
def test_the_leader_s_page_is_one_sheet_of_paper(bureau: str, window: Tab, tmp_path: Path) -> None:
    """With trends or problems or with little of both."""
    file = tmp_path / "leader.html"
    file.write_text(html("leader", bureau), encoding="utf-8")
    assert sheets(window, file) == 1
