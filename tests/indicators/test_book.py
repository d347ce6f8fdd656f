"""Opening a book: names checked first, files read once, frames one's own."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import docx
import pandas as pd
import pytest

from duibiao.indicators.book import UnknownName, load_peers, open_book, unread
from duibiao.indicators.cleanup_table import indicator_cleanup
from duibiao.indicators.data_until import running_span
from duibiao.indicators.document_contents import _period_above
from duibiao.vocabulary import words
from duibiao.vocabulary.faults import DataFaults

LEDGER = """\
indicator,period,value,unit,role
项目资金争取额,2022,2800,万元,actual
项目资金争取额,2023,3209,万元,actual
项目资金争取额,2023,3000,万元,target
用水总量,2023,2.5,亿m3,actual
用水总量,2021/2025,3,亿m3,target
"""


@pytest.fixture(autouse=True)
def chinese() -> None:
    """Every test begins in Chinese."""
    words.use("zh")


def put(home: Path, bureau: str, text: str = LEDGER, name: str = "指标.csv") -> Path:
    """Write a ledger of a bureau."""
    path = home / "data" / "ledgers" / bureau / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_book_holds_all_periods_of_its_bureau(own_home: Path) -> None:
    """The observations of every year are there; the day it speaks of is the period's last."""
    put(own_home, "linhe")
    book = open_book("linhe", "2023", home=own_home)
    assert (len(book.observations), book.as_of) == (5, date(2023, 12, 31))


def test_a_bureau_may_be_given_by_its_name(own_home: Path) -> None:
    """临河区水利局 is as good as linhe."""
    assert open_book("临河区水利局", "2023年上半年", home=own_home).bureau == "linhe"


@pytest.mark.parametrize(
    ("given", "near"),
    [
        ({"bureau": "linhee"}, "linhe"),
        ({"period": "2023-13"}, "2023-01/2023-10"),
        ({"theme": "resorces"}, "resources"),
        ({"as_of": "31.12.2023"}, "2023-10-31"),
    ],
)
def test_a_misspelt_name_ends_with_the_nearest(
    own_home: Path, given: dict[str, str], near: str
) -> None:
    """A wrong bureau, period, theme or day is refused, and a right one told."""
    with pytest.raises(UnknownName, match=near):
        open_book(**({"bureau": "linhe", "period": "2023", "home": own_home} | given))  # type: ignore[arg-type]


def test_a_bureau_without_files_opens_empty(own_home: Path) -> None:
    """No ledger and no document is an empty book, not an error."""
    book = open_book("linhe", "2023", home=own_home)
    assert (len(book.observations), len(book.log), len(book.claims)) == (0, 0, 0)
    assert len(indicator_cleanup(book)) == 0


def test_changing_a_frame_leaves_the_next_book_alone(own_home: Path) -> None:
    """An analyst may overwrite a value in one book; the next one opened has the ledger's."""
    put(own_home, "linhe")
    mine = open_book("linhe", "2023", home=own_home).observations
    mine.loc[:, "value"] = 0.0
    assert open_book("linhe", "2023", home=own_home).observations["value"].min() == 2.5


def test_an_edited_ledger_is_read_anew(own_home: Path) -> None:
    """A warm process sees the change, and the data version tells of it."""
    path = put(own_home, "linhe")
    before = open_book("linhe", "2023", home=own_home)
    path.write_text(LEDGER.replace("3209", "3210"), encoding="utf-8")
    os.utime(path, ns=(1, 1))
    after = open_book("linhe", "2023", home=own_home)
    assert after.data_version != before.data_version
    assert after.observations["value"].tolist() == [3, 2.5, 2800, 3000, 3210]


def test_the_data_version_knows_bytes_not_dates(own_home: Path) -> None:
    """Touching a file changes nothing; the version can be had without reading the book."""
    path = put(own_home, "linhe")
    before = open_book("linhe", "2023", home=own_home).data_version
    os.utime(path, ns=(10**18, 10**18))
    assert open_book("linhe", "2022", home=own_home).data_version == before


def test_another_bureaus_file_leaves_the_version_alone(own_home: Path) -> None:
    """A report is made anew only when its own figures change."""
    put(own_home, "linhe")
    before = open_book("linhe", "2023", home=own_home).data_version
    put(own_home, "shanqu")
    assert open_book("linhe", "2023", home=own_home).data_version == before


def test_one_impossible_day_in_a_task_ledger_leaves_the_other_tasks(own_home: Path) -> None:
    """The log names the cell and what was expected; the book holds both tasks."""
    put(own_home, "linhe", "任务,完成时限\n清淤,2024-02-30\n除险,2024-06\n", "tasks.csv")
    book = open_book("linhe", "2024", home=own_home)
    assert book.tasks[["task", "due"]].values.tolist() == [["清淤", ""], ["除险", "2024-06"]]
    told = book.log[["severity", "code", "source", "location", "found"]].values.tolist()
    assert told == [["refused", "day_unread", "tasks.csv", "B2", "2024-02-30"]]


def test_peers_come_in_one_frame(own_home: Path) -> None:
    """The observations of the others are told apart by their bureau."""
    put(own_home, "linhe")
    put(own_home, "shanqu", LEDGER.replace("3209", "1200"))
    peers = load_peers(open_book("linhe", "2023", home=own_home), ["shanqu", "linhe"])
    assert peers.groupby("bureau").size().to_dict() == {"linhe": 5, "shanqu": 5}


def test_the_clean_table_shows_what_concerns_the_period(own_home: Path) -> None:
    """The figures of 2023, its target, and the plan's target running in it; not those of 2022."""
    put(own_home, "linhe")
    table = indicator_cleanup(open_book("linhe", "2023", home=own_home))
    assert list(table.columns[:13]) == [
        "bureau",
        "theme",
        "indicator",
        "period",
        "value",
        "unit",
        "bound",
        "kind",
        "role",
        "source",
        "location",
        "quote",
        "flags",
    ]
    assert table[["indicator", "period", "role", "value"]].values.tolist() == [
        ["water_use", "2021/2025", "target", 3],
        ["water_use", "2023", "actual", 2.5],
        ["funds", "2023", "target", 3000],
        ["funds", "2023", "actual", 3209],
    ]


def test_last_years_figure_stands_in_the_clean_table_when_its_sources_differ(
    own_home: Path,
) -> None:
    """Year on year rests on it: 3000 and 3100 for 2022 concern the report of 2023."""
    put(
        own_home,
        "linhe",
        "indicator,period,value,unit\nfunds,2022,3000,万元\nfunds,2022,3100,万元\n",
    )
    put(own_home, "linhe", "indicator,period,value,unit\nfunds,2023,3200,万元\n", "b.csv")
    table = indicator_cleanup(open_book("linhe", "2023", home=own_home))
    assert table[["period", "value"]].values.tolist() == [["2022", 3000], ["2023", 3200]]


def test_a_theme_narrows_the_clean_table(own_home: Path) -> None:
    """Asked for water resources, the funds stay out."""
    put(own_home, "linhe")
    table = indicator_cleanup(open_book("linhe", "2023", theme="resources", home=own_home))
    assert set(table["indicator"]) == {"water_use"}


def test_faults_of_all_ledgers_come_at_once(own_home: Path) -> None:
    """Two broken ledgers give one message with both files."""
    put(own_home, "linhe", LEDGER.replace("3209", "若干"), "a.csv")
    put(own_home, "linhe", LEDGER.replace("3209", "许多"), "b.csv")
    with pytest.raises(DataFaults) as error:
        open_book("linhe", "2023", home=own_home)
    assert {fault.file for fault in error.value.faults} == {"a.csv", "b.csv"}


def test_a_document_feeds_the_same_table(own_home: Path) -> None:
    """A figure told in prose stands beside the ledger's with its place in the text."""
    folder = own_home / "data" / "documents" / "linhe"
    folder.mkdir(parents=True)
    text = "临河区水利局2023年工作总结\n全年开展巡河次数320次。\n"
    (folder / "2023总结.txt").write_text(text, encoding="utf-8")
    book = open_book("linhe", "2023", home=own_home)
    assert 320 in book.observations["value"].tolist()


def test_a_file_that_cannot_be_read_costs_itself_alone(own_home: Path) -> None:
    """One broken ledger of two: the book has the other's figures and the log the broken cell."""
    put(own_home, "linhe", name="a.csv")
    put(own_home, "linhe", LEDGER.replace("3209", "若干"), "b.csv")
    book = open_book("linhe", "2023", home=own_home)
    assert sorted(book.observations["value"]) == [2.5, 3, 2800, 3000, 3209]
    told = unread(book)[["severity", "source", "location", "found"]].values.tolist()
    assert told == [["refused", "b.csv", "3:value", "若干"]]


def test_an_error_inside_a_reader_costs_its_file_alone(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever a document makes the reader raise is a row of the log, and the ledger is read."""
    put(own_home, "linhe")
    folder = own_home / "data" / "documents" / "linhe"
    folder.mkdir(parents=True)
    (folder / "总结.txt").write_text("2023年投资4个亿。", encoding="utf-8")

    def failing(*_: object, **__: object) -> None:
        raise ZeroDivisionError("4个亿")

    monkeypatch.setattr("duibiao.indicators.document_contents.prose_reader.extract", failing)
    book = open_book("linhe", "2023", home=own_home)
    assert len(book.observations) == 5
    told = unread(book)[["source", "found"]].values.tolist()
    assert told == [["总结.txt", "ZeroDivisionError: 4个亿"]]


def test_files_in_subfolders_are_read_under_their_folders_names(own_home: Path) -> None:
    """2023年/指标.csv stands as such in the sources; its folder's year dates a table without one."""
    put(own_home, "linhe", "指标,单位,数值\n用水总量,亿m3,2.5\n", "2023年/用水.csv")
    book = open_book("linhe", "2023", home=own_home)
    told = book.observations[["indicator", "period", "value", "source"]].values.tolist()
    assert told == [["water_use", "2023", 2.5, "2023年/用水.csv"]]


def test_what_lies_among_the_files_and_is_not_read_is_told(own_home: Path) -> None:
    """A pipe, a folder named like a file, dangling and leading-out links, a subfolder's wps."""
    put(own_home, "linhe")
    folder = own_home / "data" / "ledgers" / "linhe"
    outside = own_home / "secret.csv"
    outside.write_text(LEDGER.replace("3209", "777"), encoding="utf-8")
    os.mkfifo(folder / "pipe.csv")
    (folder / "b.xlsx").mkdir()
    (folder / "c.csv").symlink_to(folder / "nothing.csv")
    (folder / "d.csv").symlink_to(outside)
    put(own_home, "linhe", "{}", "旧/e.json")
    book = open_book("linhe", "2023", home=own_home)
    assert set(unread(book)["source"]) == {"b.xlsx", "c.csv", "d.csv", "pipe.csv", "旧/e.json"}
    assert "777" not in book.log.to_csv()
    assert len(book.observations) == 5


def test_a_document_among_the_ledgers_is_read_as_a_document(own_home: Path) -> None:
    """An office drops all its files into one folder."""
    put(own_home, "linhe", "临河区水利局2023年工作总结\n全年开展巡河次数320次。\n", "总结.txt")
    book = open_book("linhe", "2023", home=own_home)
    assert book.observations["value"].tolist() == [320]


def test_a_table_in_a_document_is_read_as_a_ledger_is(own_home: Path) -> None:
    """Its figures have cells for places, and the prose around it is read as before."""
    table = "| 指标 | 单位 | 2023年 |\n|---|---|---|\n| 用水总量 | 亿m3 | 2.5 |\n"
    folder = own_home / "data" / "documents" / "linhe"
    folder.mkdir(parents=True)
    text = f"临河区水利局2023年工作总结\n\n全年开展巡河次数320次。\n\n{table}"
    (folder / "总结.md").write_text(text, encoding="utf-8")
    told = open_book("linhe", "2023", home=own_home).observations
    found = told[["indicator", "value", "location"]].values.tolist()
    assert ["water_use", 2.5, "表1!C2"] in found
    assert 320 in told["value"].tolist()


def test_a_table_in_a_document_that_is_not_read_is_told(own_home: Path) -> None:
    """Columns without a heading are no ledger: the log says so."""
    name, table = "总结.md", "| 甲 | 乙 |\n|---|---|\n| 12 | 13 |\n"
    folder = own_home / "data" / "documents" / "linhe"
    folder.mkdir(parents=True)
    (folder / name).write_text(f"临河区水利局2023年工作总结\n\n{table}", encoding="utf-8")
    log = open_book("linhe", "2023", home=own_home).log
    told = log[["code", "source", "location"]].values.tolist()
    assert ["sheet_not_understood", name, "表1!A1"] in told


def test_a_quotient_with_many_digits_is_fine_not_coarse(own_home: Path) -> None:
    """4.5000000001 and 4.9 are two figures: digits beyond the ninth make no step of 1; the table
    shows both, the one that does not count told as such."""
    head = "indicator,period,value,unit\n"
    put(own_home, "linhe", f"{head}用水总量,2023,4.5000000001,亿m3\n", "a.csv")
    put(own_home, "linhe", f"{head}用水总量,2023,4.9,亿m3\n", "b.csv")
    book = open_book("linhe", "2023", home=own_home)
    assert "conflict" in set(book.log["code"])
    table = indicator_cleanup(book)
    assert table["role"].tolist() == ["actual", "actual"]
    assert sorted("overruled" in flags for flags in table["flags"]) == [False, True]


BY_PLACE = "附件1 各区任务进展（截至6月30日）\n指标,分项,东区,西区,全市\n{rows}"
HALF = "指标,单位,2025年1—6月,2024年1—6月\n用水总量,万m3,{0},{1}\n"


@pytest.mark.parametrize(("beside", "told"), [("6月", {"2025", "2025-01/2025-06"}), ("8月", set())])
def test_a_title_without_a_year_has_that_of_the_other_files(
    own_home: Path, beside: str, told: set[str]
) -> None:
    """Where another file tells of the same months of the latest year; else it is asked for."""
    rows = "河道治理（km）,全年任务,8,12,20\n,上半年完成,5,6,11\n"
    put(own_home, "linhe", BY_PLACE.format(rows=rows), "附件1.csv")
    put(
        own_home,
        "linhe",
        HALF.format(5524, 5618).replace("6月", beside),
        f"2025年{beside}统计快报.csv",
    )
    frame = open_book("linhe", "2025-01/2025-06", home=own_home).observations
    assert set(frame.loc[frame["source"] == "附件1.csv", "period"].astype(str)) == told


@pytest.mark.parametrize(
    ("periods", "span"),
    [(["2023", "2024-01/2024-10"], "2024-01/2024-10"), (["2024-01"], "None"), ([], "None"),
     (["2024-03/2024-10"], "None"), (["2024", "2024-01/2024-06"], "None")],
)  # fmt: skip
def test_the_latest_year_runs_from_january_as_far_as_its_figures_do(
    periods: list[str], span: str
) -> None:
    """To the end of months that begin with it and are several; a full year has no such span."""
    own = {"role": "actual", "place": "", "flags": ""}
    rows = [{"indicator": str(n), "period": p} | own for n, p in enumerate(periods)]
    frame = pd.DataFrame(rows, columns=["indicator", "period", *own], dtype="str")
    assert str(running_span(frame)) == span


def test_a_year_runs_to_the_last_day_that_is_told_above_a_table() -> None:
    """Of two days the one nearer to it."""
    text = "某县2025年水利工作情况\n一季度截至2025年3月31日\n数据截至2025年6月30日\n"
    assert _period_above(text, len(text), ()) == "2025-01/2025-06"


def test_months_above_a_table_are_of_the_only_year_its_document_names(own_home: Path) -> None:
    """截至11月30日 above it, signed in December 2024."""
    document = docx.Document()
    document.add_paragraph("关于11月份专项工作进度的通报")
    document.add_paragraph("截至11月30日，全区完成情况如下。")
    table = document.add_table(rows=2, cols=5)
    heads = ("专项工作", "单位", "全年任务", "已完成", "上年同期")
    for row, cells in zip(table.rows, (heads, ("图斑核查", "个", "88", "85", "70")), strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.add_paragraph("某区水利局　2024年12月3日")
    folder = own_home / "data" / "documents" / "linhe"
    folder.mkdir(parents=True)
    document.save(str(folder / "11月专项工作进度通报.docx"))
    put(own_home, "linhe")
    frame = open_book("linhe", "2024-01/2024-11", home=own_home).observations
    own = frame[frame["source"] == "11月专项工作进度通报.docx"]
    assert dict(zip(own["value"], own["period"].astype(str), strict=True)) == {
        88.0: "2024",
        85.0: "2024-01/2024-11",
        70.0: "2023-01/2023-11",
    }
