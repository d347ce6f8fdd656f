"""What a reader sees before scrolling, at a desk and on a phone, in a real browser."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import browser
from duibiao.presentation import page
from in_process import run
from measure_pages import DESK, HIGH, PHONE, Seen, sheets, windows

pytestmark = [pytest.mark.browser, browser.needs_browser]
REPORTS = [
    ("indicator_cleanup", "tengchong"),
    ("year_on_year", "tianjin"),
    ("target_gaps", "leizhou-canal"),
    ("benchmark", "tianjin"),
    ("supervision", "leizhou-canal"),
]
each_report = pytest.mark.parametrize(("notebook", "bureau"), REPORTS)
LONGEST = 12
"""No report is longer than so many screens of a phone before a fold is opened."""


@cache
def html(notebook: str, bureau: str) -> str:
    """A report of the shipped data."""
    return page.render(run(notebook, bureau=bureau, period="2023", language="zh")[0])


def seen(notebook: str, bureau: str, scratch: Path) -> dict[int, Seen]:
    """How a report looks in windows of both widths."""
    file = scratch / "report.html"
    file.write_text(html(notebook, bureau), encoding="utf-8")
    return windows(file, scratch, DESK, PHONE)


@each_report
def test_the_first_screen_holds_the_first_chart_or_table(
    notebook: str, bureau: str, tmp_path: Path
) -> None:
    """It begins where at least an eighth of the screen is left for it."""
    found = seen(notebook, bureau, tmp_path)
    assert all(0 < one.first <= HIGH * 7 / 8 for one in found.values()), found


@each_report
def test_nothing_is_cut_or_too_small_to_read(notebook: str, bureau: str, tmp_path: Path) -> None:
    """No text beyond the right edge, none in a chart under 11 pixels."""
    found = seen(notebook, bureau, tmp_path)
    assert {width: (one.cut, one.wide, one.small) for width, one in found.items()} == {
        DESK: (0, 0, 0),
        PHONE: (0, 0, 0),
    }


@each_report
def test_a_report_is_read_in_a_few_screens_of_a_phone(
    notebook: str, bureau: str, tmp_path: Path
) -> None:
    """Long lists fold."""
    assert seen(notebook, bureau, tmp_path)[PHONE].screens <= LONGEST


@pytest.mark.parametrize("bureau", ["tianjin", "leizhou-canal", "tengchong"])
def test_the_leader_s_page_is_one_sheet_of_paper(bureau: str, tmp_path: Path) -> None:
    """With trends, with problems, with little of either."""
    file = tmp_path / "leader.html"
    file.write_text(html("leader", bureau), encoding="utf-8")
    assert sheets(file, tmp_path) == 1
