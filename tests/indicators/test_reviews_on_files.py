"""Decisions of an analyst in a workbook folder: from what a report lists to what it then shows."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import duibiao as db
from duibiao.indicators.reviews import REVIEW_COLUMNS
from duibiao.vocabulary.places import HOME_VARIABLE

REPOSITORY = Path(__file__).parents[2]
LEDGER = """指标,期间,数值,单位
水利投资完成额,2022,10.0,亿元
水利投资完成额,2023,11.2,亿元
河湖长巡河次数,2023,1520,次
"""
SUMMARY = """腾冲市水务局2023年工作总结

2023年，全市完成水利投资11.8亿元，比上年增长18%。各级河湖长巡河1532次。
"""
KEEP = "水利投资完成额,,,2023年工作总结.txt（字符 31–37）,采用,,,,与决算一致,2024-01-08,李"
MERGE = "河湖长巡河次数,2023,,,合并,,,,差别是十二月补录的,2024-01-08,李"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workbook in which ledger and summary of a bureau differ twice."""
    for name in ("catalogue", "lexicons"):
        shutil.copytree(REPOSITORY / "data" / name, tmp_path / "data" / name)
    for name, text in (("ledgers", LEDGER), ("documents", SUMMARY)):
        folder = tmp_path / "data" / name / "tengchong"
        folder.mkdir(parents=True)
        file = "台账.csv" if name == "ledgers" else "2023年工作总结.txt"
        (folder / file).write_text(text, encoding="utf-8")
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    return tmp_path


def decide(home: Path, *rows: str) -> None:
    """Write the bureau's review file."""
    folder = home / "data" / "reviews"
    folder.mkdir(exist_ok=True)
    lines = [",".join(REVIEW_COLUMNS), *rows]
    (folder / "tengchong.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def figures(indicator: str) -> list[list[object]]:
    """Value, kind, source and flags of an indicator as the clean table of 2023 shows them."""
    frame = db.indicator_cleanup(db.open_book("tengchong", "2023"))
    return frame.loc[
        frame["indicator"] == indicator, ["value", "kind", "source", "flags"]
    ].values.tolist()


def test_of_two_that_differ_the_one_kept_is_reckoned_with(home: Path) -> None:
    """The source is copied from the list; other years and growth beside it stay as they were."""
    book = db.open_book("tengchong", "2023")
    doubts = book.log[book.log["code"] == "conflict"]
    assert "2023年工作总结.txt（字符 31–37）" in "".join(
        doubts["source"] + "（" + doubts["location"] + "）"
    )
    decide(home, KEEP)
    book = db.open_book("tengchong", "2023")
    assert [row[:3] for row in figures("water_conservancy_investment")] == [
        [18.0, "growth", "2023年工作总结.txt"],
        [11.8, "level", "2023年工作总结.txt"],
    ]
    pairs = db.year_on_year(book)
    change = pairs.loc[pairs["indicator"] == "water_conservancy_investment", "growth_percent"]
    assert change.tolist() == pytest.approx([18.0])
    reviewed = book.log[book.log["code"] == "reviewed"]
    assert reviewed[["found", "source", "note"]].values.tolist() == [
        ["11.8亿元", "2023年工作总结.txt", "采用：与决算一致（2024-01-08 李）"],
        ["11.2亿元", "台账.csv", "不采用：与决算一致（2024-01-08 李）"],
    ]


def test_two_that_are_merged_are_one_figure_with_both_sources(home: Path) -> None:
    """The first value stands, no conflict is left, and the evidence names ledger and summary."""
    decide(home, MERGE)
    [(value, _, source, flags)] = figures("chief_patrols")
    assert (value, source) == (1520, "台账.csv ； 2023年工作总结.txt")
    assert "conflict" not in flags
    log = db.open_book("tengchong", "2023").log
    about = log[log["indicator"] == "chief_patrols"]
    assert about[["code", "found"]].values.tolist() == [
        ["reviewed", "1520次"],
        ["reviewed", "1532次"],
    ]


def test_a_merger_of_what_is_told_once_is_told_to_be_in_vain(home: Path) -> None:
    """The summary was corrected since: nothing is left to merge, and the log says so."""
    decide(home, MERGE)
    path = home / "data" / "documents" / "tengchong" / "2023年工作总结.txt"
    path.write_text(SUMMARY.replace("各级河湖长巡河1532次。", ""), encoding="utf-8")
    log = db.open_book("tengchong", "2023").log
    assert log["code"].tolist().count("review_unmatched") == 1
