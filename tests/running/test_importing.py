"""`duibiao import bulletin`: a table of provinces is checked, compared, and asked about."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from small_house import ROOT, make_home

import forked
from duibiao.indicators.bulletins.held import held
from duibiao.indicators.bulletins.table import read_table
from duibiao.vocabulary import catalogue

sys.path.insert(0, str(ROOT / "tests" / "reading"))
from test_documents_pdf import pdf

HEADS = [
    ["表6 2024年各省级行政区供水量和用水量（单位：亿立方米）"],
    ["省级行政区", "供水量", "", "", "", "用水量", "", "", "", ""],
    [
        "",
        "地表水",
        "地下水",
        "其他",
        "供水总量",
        "生活",
        "工业",
        "农业",
        "人工生态环境补水",
        "用水总量",
    ],
]
MERGED = ("B2:E2", "F2:J2", "A2:A3")
ROWS = [
    ["全国", 50.0, 14.9, 5.1, 70.0, 23.0, 8.3, 11.0, 27.7, 70.0],
    ["北 京", 15.2, 12.3, 12.9, 40.4, 18.9, 2.9, 2.5, 16.1, 40.4],
    ["天津", 34.8, 2.6, -7.8, 29.6, 4.1, 5.4, 8.5, 11.6, 29.6],
]
"""Figures of two regions, made up, and their sum: enough for every check."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A workbook with the ledgers of two provinces."""
    return make_home(tmp_path / "book", ("beijing", "tianjin"))


def sheet(path: Path, rows: list[list[object]], year: str = "2024") -> Path:
    """Write the bulletin's table as an xlsx with merged heads."""
    book = openpyxl.Workbook()
    for row in [[HEADS[0][0].replace("2024", year)], *HEADS[1:], *rows]:
        book.active.append(row)
    for block in MERGED:
        book.active.merge_cells(block)
    book.save(path)
    return path


def run(home: Path, *arguments: object, answer: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command in a workbook, with an answer typed."""
    return forked.duibiao(home, "import", "bulletin", *arguments, given=answer)


def ledger(home: Path, name: str) -> dict[tuple[str, str], dict[str, str]]:
    """A ledger's rows by indicator and period."""
    with (home / "data/ledgers" / name).open(encoding="utf-8", newline="") as file:
        return {(row["indicator"], row["period"]): row for row in csv.DictReader(file)}


def test_a_figure_of_the_first_row_is_no_year(tmp_path: Path) -> None:
    """Of a table without a year in its heads the file's name tells it."""
    rows = [["全国", 2015, *ROWS[0][2:]], *ROWS[1:]]
    path = sheet(tmp_path / "2024年公报.xlsx", rows, year="")
    assert read_table(path, catalogue.load(ROOT)).years == {"2024"}


def test_a_table_of_a_new_year_goes_into_the_ledgers_with_its_source(home: Path) -> None:
    """27 figures; Beijing's total of 2024 is 40.4, told with the sheet's row."""
    table = sheet(home / "bulletin.xlsx", ROWS)
    done = run(home, table, "--year", "2024", "--source", "2024年中国水资源公报")
    assert done.returncode == 0, done.stderr
    assert "新增 27 个，替换 0 个，保留台账原数 0 个，相同 0 个" in done.stdout
    row = ledger(home, "beijing/bulletin.csv")["water_use_total", "2024"]
    assert (row["value"], row["unit"], row["source"]) == ("40.4", "亿m3", "2024年中国水资源公报")
    assert row["location"] == "Sheet!第5行"
    assert ("water_supply_other", "2024") in ledger(home, "tianjin/bulletin.csv")
    again = run(home, table, "--year", "2024")
    assert "新增 0 个，替换 0 个，保留台账原数 0 个，相同 27 个" in again.stdout


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        ((1, 7), 9.5, "北京市 用水总量：各部分之和 47.4，表中合计 40.4"),
        ((0, 1), 60.0, "全国 地表水供水量：各部分之和 50.0，表中合计 60"),
        ((1, 4), 41.4, "北京市：供水总量 41.4，用水总量 40.4"),
        ((1, 9), 4.04, "北京市 用水总量：4.04，上年 40.7，疑差10倍"),
    ],
)
def test_a_table_that_does_not_add_up_is_refused_whole(
    home: Path, place: tuple[int, int], value: float, told: str
) -> None:
    """Parts, provinces against the nation, supply against use, ten times the year before."""
    rows = [list(row) for row in ROWS]
    rows[place[0]][place[1]] = value
    done = run(home, sheet(home / "bulletin.xlsx", rows), "--year", "2024")
    assert done.returncode == 2
    assert told in done.stderr and "没有写入" in done.stderr
    assert not (home / "data/ledgers/beijing/bulletin.csv").exists()


@pytest.mark.parametrize(("answer", "value"), [("n\n", "40.7"), ("", "40.7"), ("y\n", "40.4")])
def test_what_the_ledgers_say_otherwise_is_told_and_replaced_only_with_a_yes(
    home: Path, answer: str, value: str
) -> None:
    """Beijing 2023 is 40.7 in its ledger; without an answer it stays."""
    table = sheet(home / "bulletin.xlsx", ROWS, "2023")
    done = run(home, table, "--year", "2023", answer=answer)
    assert done.returncode == 0, done.stderr
    assert "北京市 用水总量：台账 40.7（water.csv:10），公报 40.4" in done.stdout
    row = ledger(home, "beijing/water.csv")["water_use_total", "2023"]
    assert row["value"] == value
    assert ("原为 40.7 亿m3" in row["note"]) == (value == "40.4")
    others = dict(ledger(ROOT, "beijing/water.csv"))
    changed = {key for key, row in ledger(home, "beijing/water.csv").items() if row != others[key]}
    assert (("water_use_total", "2023") in changed) == (value == "40.4")
    assert {period for _, period in changed} <= {"2023"}


def as_csv(folder: Path) -> Path:
    """The table as a csv, group heads once, as a spreadsheet saves merged cells."""
    path = folder / "bulletin.csv"
    with path.open("w", encoding="gbk", newline="") as file:
        csv.writer(file).writerows([*HEADS, *ROWS])
    return path


def as_pdf(folder: Path) -> Path:
    """The table as a PDF: a line of text each row, heads above."""
    heads = "地表水 地下水 其他 总供水量 生活 工业 农业 人工生态环境补水 用水合计"
    lines = ["2024年各省级行政区供水量和用水量", heads, *(" ".join(map(str, row)) for row in ROWS)]
    drawn = [(40.0, 800.0 - 20 * at, text) for at, text in enumerate(lines)]
    return pdf(folder / "bulletin.pdf", [drawn])


def as_broken_pdf(folder: Path) -> Path:
    """The same with a name and a row of figures broken over lines, as in a page's last rows."""
    heads = "地表水 地下水 其他 供水总量 生活 工业 农业 人工生态环境补水 用水总量"
    cells = [str(cell) for row in ROWS for cell in row]
    cells[20:21] = ["天", "津"]
    cut = [" ".join(cells[:21]), " ".join(cells[21:25]), " ".join(cells[25:])]
    lines = ["2024年各省级行政区供水量和用水量", heads, *cut]
    drawn = [(40.0, 800.0 - 20 * at, text) for at, text in enumerate(lines)]
    return pdf(folder / "bulletin.pdf", [drawn])


@pytest.mark.parametrize("form", [as_csv, as_pdf, as_broken_pdf])
def test_a_table_is_read_from_other_forms_too(home: Path, form: Callable[[Path], Path]) -> None:
    """The same 27 figures from csv and from a PDF's text, whose totals are named otherwise."""
    done = run(home, form(home), "--year", "2024")
    assert "新增 27 个" in done.stdout, done.stdout + done.stderr


def test_tables_beside_each_other_are_both_read(home: Path) -> None:
    """Two provinces left, two right, as a printed page is filled."""
    heads, rows = ["省级行政区", "农业", "用水总量"], [["北京", 2.5, 40.4, "河北", 98.0, 186.0]]
    rows += [["天津", 8.5, 29.6, "山西", 40.0, 70.0]]
    path = home / "2024.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([heads + heads, *rows])
    done = run(home, path, "--year", "2024")
    assert "读出 8 个数：4 个地区" in done.stdout, done.stdout + done.stderr


def test_a_table_of_another_year_is_refused(home: Path) -> None:
    """Its title says 2022, the command 2024."""
    done = run(home, sheet(home / "bulletin.xlsx", ROWS, "2022"), "--year", "2024")
    assert done.returncode == 2
    assert "表上写的是2022年，命令里是2024年" in done.stderr


def test_a_column_nobody_knows_is_named(home: Path) -> None:
    """The others are read; nothing is left out unsaid."""
    path = home / "2024.csv"
    path.write_text("省份,地表水源,雨水集蓄\n北京,15.2,0.1\n天津,18.8,0.2\n", encoding="utf-8")
    done = run(home, path, "--year", "2024")
    assert "没有认出、因而没有读的列：雨水集蓄" in done.stderr
    assert "没有读到供水总量：各部分没有与合计核对过" in done.stderr
    assert "读出 2 个数：2 个地区，地表水供水量" in done.stdout


def test_a_file_without_provinces_is_refused_in_words(home: Path) -> None:
    """What is expected is said."""
    path = home / "other.csv"
    path.write_text("指标,数值\n用水总量,3\n", encoding="utf-8")
    done = run(home, path, "--year", "2024")
    assert done.returncode == 2 and "各行第一列是省份名称的表" in done.stderr


def test_a_leap_to_ten_times_is_told_and_taken_where_the_sums_hold(home: Path) -> None:
    """Ecological use of Hubei rose from 1.7 to 11.8 in 2020, and its total with it."""
    ledger_before = home / "data/ledgers/tianjin/water.csv"
    text = ledger_before.read_text(encoding="utf-8")
    assert "water_use_eco,2023,11.2" in text
    ledger_before.write_text(
        text.replace("water_use_eco,2023,11.2", "water_use_eco,2023,1.2"), "utf-8"
    )
    done = run(home, sheet(home / "bulletin.xlsx", ROWS), "--year", "2024")
    assert done.returncode == 0, done.stderr
    assert (
        "天津市水务局 人工生态环境补水量：11.6，上年 1.2，疑差10倍；合计相符，照收" in done.stdout
    )


@pytest.mark.parametrize("text", ["", "指标,数值\n用水总量,40.4\n"])
def test_a_ledger_of_another_form_holds_nothing_to_compare(tmp_path: Path, text: str) -> None:
    """What an office keeps beside the indicator ledgers is left alone."""
    (tmp_path / "beijing").mkdir()
    (tmp_path / "beijing" / "其他.csv").write_text(text, encoding="utf-8")
    assert held(tmp_path, ["beijing"], catalogue.load(ROOT)) == []
