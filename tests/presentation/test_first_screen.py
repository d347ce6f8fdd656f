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
REPORTS = [
    ("indicator_cleanup", "tengchong"),
    ("year_on_year", "tianjin"),
    ("target_gaps", "leizhou-canal"),
    ("benchmark", "tianjin"),
    ("supervision", "yunting"),
]
each_report = pytest.mark.parametrize(("notebook", "bureau"), REPORTS)
Look = Callable[[str, str], dict[int, Seen]]
LONGEST = 12
"""No report is longer than so many screens of a phone before a fold is opened."""


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


def test_what_is_late_is_told_in_two_screens_of_a_desk_and_one_sheet(
    window: Tab, tmp_path: Path, seen: Look
) -> None:
    """Late tasks, open problems and the way to all else, without a fold opened."""
    assert seen("supervision", "leizhou-canal")[DESK].screens <= 2
    assert sheets(window, tmp_path / "report.html") == 1


@each_report
def test_a_report_is_read_in_a_few_screens_of_a_phone(
    notebook: str, bureau: str, seen: Look
) -> None:
    """Long lists fold."""
    assert seen(notebook, bureau)[PHONE].screens <= LONGEST


@pytest.mark.parametrize("bureau", ["yunting", "tianjin", "leizhou-canal", "tengchong"])
def test_the_leader_s_page_is_one_sheet_of_paper(bureau: str, window: Tab, tmp_path: Path) -> None:
    """With trends and problems, with either, with little of both."""
    file = tmp_path / "leader.html"
    file.write_text(html("leader", bureau), encoding="utf-8")
    assert sheets(window, file) == 1
