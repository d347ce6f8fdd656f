"""The demonstration office's files: as many and as messy as `office.py` says, and consistent."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from pathlib import Path
from unittest import mock

import make_office
import office
import openpyxl
import pytest

from duibiao.analysis.benchmark.peers import compared
from duibiao.vocabulary import catalogue


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files, written anew; the old workbook only by name."""
    made = tmp_path_factory.mktemp("office")
    with mock.patch.object(make_office, "old_excel", lambda path, sheets: path.touch()):
        make_office.main(made)
    return made


def test_there_are_the_forms_an_office_keeps(folder: Path) -> None:
    """Eight ledgers, two summaries and a scan in xlsx, xls, csv, docx and pdf."""
    own = [path for kind in ("ledgers", "documents") for path in (folder / kind).iterdir()]
    kinds = sorted(path.suffix for path in own)
    assert kinds == [".csv", ".docx", ".pdf", ".pdf", ".xls", *[".xlsx"] * 6]


def test_there_are_about_60_indicators() -> None:
    """Those of the monthly report, those known once a year, and targets of no ledger."""
    measured = {**office.FLOWS, **office.SUMS, **office.STATES, **office.YEARLY}
    assert len(measured) + len(office.OWN_TARGETS) == 63


def test_there_are_35_targets_20_tasks_and_12_problems() -> None:
    """And twelve months of each of two years."""
    rows = make_office.targets()
    assert sum(isinstance(row[0], int) for row in rows if row) == 35
    assert (len(office.TASKS), len(office.PROBLEMS), len(make_office.monthly(2024))) == (20, 12, 12)


def test_two_sections_have_the_five_tasks_that_a_place_asks_for() -> None:
    """So that the demonstration's ranking is not empty."""
    counts = Counter(task[3] for task in office.TASKS)
    assert {name for name, count in counts.items() if count >= 5} == {"河湖管理股", "农村水利股"}


def test_the_shipped_files_are_those_that_the_generator_writes(folder: Path) -> None:
    """By name, and the csv to the byte."""
    shipped = Path(__file__).parents[2] / "data"
    for kind in ("ledgers", "documents"):
        made = {path.name for path in (folder / kind).iterdir()}
        assert {path.name for path in (shipped / kind / office.SLUG).iterdir()} == made
    table = "ledgers/yunting/问题整改台账.csv"
    assert (shipped / table).read_bytes() == (folder / "ledgers/问题整改台账.csv").read_bytes()


def test_a_made_up_office_is_nobody_s_peer() -> None:
    """Real counties are not held against it."""
    known = catalogue.load(Path(__file__).parents[2])
    counties = known.bureaus.index[known.bureaus["level"] == "county"]
    assert office.SLUG in counties
    made_up = {office.SLUG, *office.NEIGHBOURS}
    assert set(compared(office.SLUG, known)) == set(office.NEIGHBOURS)
    for bureau in set(counties) - made_up:
        assert not made_up & set(compared(str(bureau), known))


def test_the_neighbours_shipped_are_those_that_the_generator_writes(folder: Path) -> None:
    """To the byte."""
    for slug in office.NEIGHBOURS:
        name = f"{slug}/全市水利工作通报.csv"
        shipped = Path(__file__).parents[2] / "data" / "ledgers" / name
        assert shipped.read_bytes() == (folder / "neighbours" / name).read_bytes()


def test_no_month_of_a_flow_is_below_nothing() -> None:
    """Rounded months add up without a month that takes back."""
    for _, _, totals, weights in office.FLOWS.values():
        assert all(min(office.shared(total, weights)) >= 0 for total in totals)


def test_the_months_add_up_to_the_year() -> None:
    """31250 in twelve months, the projects' 31250, and the parts of the funds 8420."""
    assert sum(office.shared("31250", office.BUILD)) == 31250
    assert sum(project[4] for project in office.PROJECTS) == 31250
    funds = [office.FLOWS[name][2][2] for name in office.SUMS["争取上级资金"]]
    assert sum(map(Decimal, funds)) == 8420
    assert sum(town[5] for town in office.TOWNS) == office.COUNTY_TOWNS[5] == 47


def test_the_planted_conflict_and_slip_stand_in_the_files(folder: Path) -> None:
    """3.118 against 3.125 亿元 in the target sheet; May's total of use lacks the ecological part."""
    book = openpyxl.load_workbook(folder / "ledgers/2024年度目标任务分解表（定稿）.xlsx")
    first = next(row for row in book.active.iter_rows(values_only=True) if row[0] == 1)
    assert (first[1], first[2], first[-1]) == ("水利固定资产投资", "亿元", 3.118)
    may = openpyxl.load_workbook(folder / f"ledgers/{office.OFFICE}2024年水利统计月报.xlsx")["5月"]
    told = {str(row[1]).strip(): row[5] for row in may.iter_rows(values_only=True) if row[1]}
    parts = [told[name] for name in office.SUMS["用水总量"]]
    assert told["用水总量"] == sum(parts) - told["人工生态环境补水量"]
