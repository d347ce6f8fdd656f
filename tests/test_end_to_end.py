"""From data to pages, as a new user would: the real command, real files, a real browser."""

from __future__ import annotations

import csv
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

import forked
from browser import Visit, needs_browser, visit

ROOT = Path(__file__).parents[1]
ASKED = """
bureaus: tengchong
periods: 2023
notebooks: target_gaps
include:
  - {bureau: jiangsu, period: 2020, notebook: target_gaps}
  - {bureau: tianjin, period: 2023, notebook: year_on_year}
"""
pytestmark = pytest.mark.kernel


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two bureaus' target gaps and one comparison, built for real."""
    out = tmp_path_factory.mktemp("reports")
    (out / "asked.yml").write_text(ASKED, encoding="utf-8")
    asked = ("build", str(out / "asked.yml"), "--out", str(out))
    done = forked.duibiao(ROOT, *asked, needs=forked.held(ROOT))
    assert done.returncode == 0, done.stdout + done.stderr
    return out


@pytest.fixture(scope="module")
def visited(reports: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Visit]:
    """What opening a page of the reports gave, each opened once."""
    scratch = tmp_path_factory.mktemp("visits")
    return cache(lambda page: visit(reports / page, scratch))


def rows(path: Path) -> list[dict[str, str]]:
    """A result file as a spreadsheet reads it."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def test_winter_storage_of_tengchong_passed_its_task(reports: Path) -> None:
    """6636 万m³ were stored against 6415.36 万m³ asked for: 220.64 more."""
    found = rows(reports / "2023/tengchong/target_gaps.csv")
    row = next(row for row in found if row["indicator"] == "winter_storage")
    assert (row["target"], row["actual"], row["status"]) == ("6415.36", "6636", "achieved")
    assert float(row["gap"]) == pytest.approx(-220.64)


def test_jiangsu_s_bulletin_total_is_not_judged_by_its_assessed_cap(reports: Path) -> None:
    """572.0 亿m³ of the bulletin under a cap of 524.15 亿m³ by assessment: of two bases, no gap."""
    found = rows(reports / "2020/jiangsu/target_gaps.csv")
    row = next(row for row in found if row["due"] == "2020-12-31" and row["rule"] == "cap")
    assert (row["target"], row["actual"], row["comparator"]) == ("524.15", "572", "<=")
    assert (row["gap"], row["status"]) == ("", "undecidable")


def test_use_of_tianjin_from_2022_to_2023_is_the_ledgers(reports: Path) -> None:
    """The change in the report is that of the two rows in the data file."""
    ledger = rows(ROOT / "data/ledgers/tianjin/water.csv")
    use = {
        row["period"]: float(row["value"])
        for row in ledger
        if row["indicator"] == "water_use_total" and row.get("role", "actual") in ("", "actual")
    }
    found = rows(reports / "2023/tianjin/year_on_year.csv")
    row = next(row for row in found if row["indicator"] == "water_use_total")
    assert float(row["value"]) == use["2023"]
    assert float(row["prior_value"]) == use["2022"]
    assert float(row["change"]) == pytest.approx(use["2023"] - use["2022"])
    growth = (use["2023"] / use["2022"] - 1) * 100
    assert float(row["growth_percent"]) == pytest.approx(growth, abs=0.005)


@needs_browser
@pytest.mark.browser
@pytest.mark.parametrize(
    "page",
    ["2023/tengchong/target_gaps.html", "2020/jiangsu/target_gaps.html", "index.html"],
)
def test_pages_open_offline_without_a_sound(visited: Callable[[str], Visit], page: str) -> None:
    """No console message, nothing asked of any network."""
    seen = visited(page)
    assert seen.console == []
    assert seen.requests == []


@needs_browser
@pytest.mark.browser
def test_the_browser_would_notice_a_request(tmp_path: Path) -> None:
    """The check above can fail: a picture from elsewhere is seen."""
    page = tmp_path / "fetching.html"
    page.write_text('<img src="http://picture.example/p.png">', encoding="utf-8")
    assert visit(page, tmp_path).requests == ["http://picture.example/p.png"]


@needs_browser
@pytest.mark.browser
def test_a_leader_sees_the_lights(visited: Callable[[str], Visit]) -> None:
    """Status words stand on the page and in the index, beside the bureau's name."""
    page = visited("2023/tengchong/target_gaps.html").dom
    assert "腾冲市水务局" in page
    assert "已完成" in page
    index = visited("index.html").dom
    assert "腾冲市水务局" in index
    assert "target_gaps.html" in index


def test_a_misspelt_bureau_ends_before_anything_runs(tmp_path: Path) -> None:
    """The message names the nearest bureau; no report folder is made."""
    asked = ("--bureau", "tengchogn", "--out", tmp_path / "reports")
    done = forked.duibiao(ROOT, "build", *asked)
    assert done.returncode == 2
    assert "tengchong" in done.stderr
    assert not (tmp_path / "reports").exists()


def test_a_misspelt_period_ends_with_what_is_understood(tmp_path: Path) -> None:
    """The message shows how periods are written."""
    asked = ("--period", "20233", "--out", tmp_path / "reports")
    done = forked.duibiao(ROOT, "build", *asked)
    assert done.returncode == 2
    assert "2023H1" in done.stderr or "2023" in done.stderr
