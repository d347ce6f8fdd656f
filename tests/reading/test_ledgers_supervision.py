"""Task and problem ledgers."""

from __future__ import annotations

from pathlib import Path

import pytest
from ledger_files import delimited, rows_of, workbook

from duibiao.reading.ledgers import read_problems, read_tasks
from duibiao.reading.ledgers.supervision import PROBLEM_COLUMNS, TASK_COLUMNS
from duibiao.vocabulary.faults import DataFaults

HEADS = [
    *(
        "序号",
        "类别",
        "重点任务",
        "责任单位",
        "责任人",
        "交办时间",
        "完成时限",
        "完成率",
        "进展情况",
    ),
    *("佐证材料", "备注"),
]


def test_a_task_ledger_in_chinese_headings(tmp_path: Path) -> None:
    """Days become canonical, a narrative goes to the note, merged themes hold for their rows."""
    path = workbook(
        tmp_path / "tasks.xlsx",
        [
            ["2023年重点任务台账"],
            HEADS,
            [
                1,
                "防汛",
                "水库除险",
                "建管科",
                "李四",
                "2023.3.1",
                "2023年12月底前",
                0.4,
                "已招标",
                "合同",
            ],
            [
                2,
                None,
                "河道清淤",
                "河湖科",
                "王五",
                "3月5日",
                "年底前",
                "12/17",
                None,
                None,
                "缺资金",
            ],
            ["注：按月更新"],
        ],
        ["A1:K1", "B3:B4"],
        {"H3": "0%"},
    )
    frame = read_tasks(path)
    assert list(frame.columns) == list(TASK_COLUMNS)
    assert rows_of(
        frame, "task", "theme", "unit", "owner", "start", "due", "progress", "location"
    ) == [
        ("水库除险", "防汛", "建管科", "李四", "2023-03-01", "2023-12", "40%", "台账!A3"),
        ("河道清淤", "防汛", "河湖科", "王五", "2023-03-05", "2023", "12/17", "台账!A4"),
    ]
    assert rows_of(frame, "evidence", "note", "source") == [
        ("合同", "进展情况：已招标", "tasks.xlsx"),
        ("", "缺资金", "tasks.xlsx"),
    ]


def test_the_workbooks_own_csv_reads_back_as_written(tmp_path: Path) -> None:
    """Columns named as the contract names them are taken as they are."""
    rows = [
        [
            "task",
            "theme",
            "unit",
            "owner",
            "start",
            "due",
            "schedule",
            "progress",
            "phase",
            "indicator",
            "source",
        ],
        [
            "A",
            "safety",
            "科",
            "人",
            "2023-01-21",
            "2023-12",
            "2023-06:50%;2023-12:100%",
            "2023-06-30:40%;2023-09-30:70%",
            "准备",
            "隐患整改数",
            "方案",
        ],
    ]
    frame = read_tasks(delimited(tmp_path / "tasks.csv", rows))
    assert rows_of(frame, *rows[0]) == [tuple(rows[1])]
    assert frame["location"].tolist() == ["row 2"]


def test_days_that_are_none_and_nameless_tasks_are_told_together(tmp_path: Path) -> None:
    """2024-02-30 and a word for a day, each with its row and heading."""
    rows = [
        ["任务", "责任单位", "开始", "完成时限"],
        ["A", "甲", "2024-02-30", "2024-05-01"],
        ["", "乙", "2024-01-01", "尽快"],
    ]
    with pytest.raises(DataFaults) as refused:
        read_tasks(delimited(tmp_path / "tasks.csv", rows))
    assert [(f.code, f.row, f.column, f.found) for f in refused.value.faults] == [
        ("day", 2, "开始", "2024-02-30"),
        ("day", 3, "完成时限", "尽快"),
        ("no_task", 3, "任务", "乙 | 2024-01-01 | 尽快"),
    ]


def test_what_is_said_of_a_task_in_words_is_kept(tmp_path: Path) -> None:
    """A due date in words is none and told; a status that is no share is told, not lost."""
    path = workbook(
        tmp_path / "任务2023年.xlsx",
        [
            ["任务名称", "完成时限", "进度", "是否完成", "办结时间"],
            ["甲", "立行立改", None, "进行中", None],
            ["乙", "2023-06-30", "80%", "否", None],
            ["丙", "每季度", "已完成", "是", "2023-06-25"],
        ],
    )
    frame = read_tasks(path)
    assert frame[["due", "progress", "note"]].values.tolist() == [
        ["", "", "完成时限：立行立改；是否完成：进行中"],
        ["2023-06-30", "80%", "否"],
        ["", "2023-06-25:100%", "完成时限：每季度"],
    ]


def test_a_task_told_done_on_a_day_is_whole_on_that_day(tmp_path: Path) -> None:
    """实际完成时间 is the day of 100 %; 状态 counts where there is no progress."""
    rows = [
        ["任务", "完成时限", "状态", "实际完成时间"],
        ["A", "2023-06", "", "2023-05-31"],
        ["B", "2023-06", "已完成", ""],
        ["C", "2023-06", "推进中", "—"],
    ]
    frame = read_tasks(delimited(tmp_path / "tasks.csv", rows))
    assert frame["progress"].tolist() == ["2023-05-31:100%", "已完成", ""]


def test_a_problem_ledger(tmp_path: Path) -> None:
    """Found, due, rectified, closed and relapsed are days; no relapse is empty."""
    rows = [
        [
            "问题",
            "问题类别",
            "整改责任单位",
            "发现时间",
            "整改时限",
            "整改完成时间",
            "销号时间",
            "是否反弹",
        ],
        ["护栏松动", "安全", "管理所", "2023/3/16", "2023-04-30", "20230418", "—", "否"],
    ]
    frame = read_problems(delimited(tmp_path / "problems.csv", rows))
    assert list(frame.columns) == list(PROBLEM_COLUMNS)
    columns = ("problem", "theme", "unit", "found", "due", "rectified", "closed", "relapsed")
    assert rows_of(frame, *columns) == [
        ("护栏松动", "安全", "管理所", "2023-03-16", "2023-04-30", "2023-04-18", "", "")
    ]


def test_an_indicator_ledger_is_no_task_ledger(tmp_path: Path) -> None:
    """The message says which column is looked for."""
    rows = [["指标名", "数值"], ["a", "1"]]
    with pytest.raises(DataFaults, match=r"no_tasks.*“任务”"):
        read_tasks(delimited(tmp_path / "tasks.csv", rows))
