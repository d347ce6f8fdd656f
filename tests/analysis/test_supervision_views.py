"""Whom to chase, the Gantt frame, what moved, and the canal administration's plan."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pandas as pd
import pytest
from openpyxl import Workbook
from supervision_cases import CATALOGUE, judged, task

from duibiao.analysis.supervision.problems import problems
from duibiao.analysis.supervision.tasks import (
    GANTT_COLUMNS,
    chase_list,
    gantt,
    moved,
    remarks,
    supervision,
)
from duibiao.analysis.supervision.words import due_words
from duibiao.reading.ledgers.supervision import read_problems, read_tasks
from duibiao.vocabulary.periods import parse

EXAMPLE = Path(__file__).parents[2] / "data" / "ledgers" / "leizhou-canal"
YEAR = [
    task(task="逾期", due="2023-06", progress="2023-06-01:80%"),
    task(task="滞后", progress="2023-09-01:30%"),
    task(task="顺利", progress="2023-09-20:80%"),
    task(task="未报", unit="乙科"),
    task(task="缺证", unit="乙科", progress="2023-09-01:100%", evidence=""),
    task(task="将到期", unit="乙科", due="2023-10-15", progress="2023-09-20:95%"),
    task(task="未更新", unit="乙科", progress="2023-05-01:80%"),
    task(task="已完成", unit="乙科", progress="2023-09-01:100%"),
]


def test_the_chase_list_has_the_gravest_first() -> None:
    """What is on track or done, with proof or without, is left out."""
    found = chase_list(judged("2023-09-30", *YEAR))
    assert found[["unit", "task", "days"]].values.tolist() == [
        ["甲科", "逾期", 92],
        ["甲科", "滞后", -92],
        ["乙科", "未报", -92],
        ["乙科", "将到期", -15],
        ["乙科", "未更新", -92],
    ]


def test_the_gantt_frame_goes_phase_by_phase_in_time() -> None:
    """Phases by their first due day; tasks without a due day have no bar."""
    rows = [
        task(task="丙", phase="总结", start="2023-12-01"),
        task(task="甲", phase="动员", due="2023-02"),
        task(task="乙", phase="实施", due="2023-11"),
        task(task="丁", phase="实施", due=""),
    ]
    found = gantt(judged("2023-09-30", *rows))
    assert list(found.columns) == GANTT_COLUMNS
    assert found["task"].tolist() == ["甲", "乙", "丙"]
    assert found.loc[0, ["start_day", "due_day"]].tolist() == [date(2023, 1, 1), date(2023, 2, 28)]


def move(progress: str, before: str, after: str, **more: str) -> list[object]:
    """Return kind, statuses and change of one task between two days."""
    ledger = pd.DataFrame([task(progress=progress, **more)])
    found = moved(
        ledger, "jia", parse("2023"), *map(date.fromisoformat, (before, after)), CATALOGUE
    )
    return found[["kind", "status_before", "status_after"]].values.tolist()


@pytest.mark.parametrize(
    ("progress", "before", "after", "expected"),
    [
        (
            "2023-06-30:50%;2023-07-31:100%",
            "2023-06-30",
            "2023-07-31",
            ["completed", "on_track", "achieved"],
        ),
        (
            "2023-06-30:50%;2023-07-31:60%",
            "2023-06-30",
            "2023-07-31",
            ["advanced", "on_track", "on_track"],
        ),
        (
            "2023-06-30:50%;2023-07-31:52%",
            "2023-06-30",
            "2023-07-31",
            ["behind", "on_track", "behind"],
        ),
        (
            "2023-06-30:30%;2023-07-31:60%",
            "2023-06-30",
            "2023-07-31",
            ["recovered", "behind", "on_track"],
        ),
        (
            "2023-06-30:50%;2023-07-31:40%",
            "2023-06-30",
            "2023-07-31",
            ["relapsed", "on_track", "behind"],
        ),
        ("2023-12-20:97%", "2023-12-30", "2024-01-31", ["overdue", "on_track", "overdue"]),
    ],
)
def test_what_moved_between_two_months(
    progress: str, before: str, after: str, expected: list[str]
) -> None:
    """Finished, on, fallen behind, caught up, taken back, overdue."""
    assert move(progress, before, after) == [expected]


def test_a_first_list_moves_nothing_and_a_first_report_beside_others_does() -> None:
    """What stood before the first list nobody told."""
    first = "2023-07-31:60%"
    assert move(first, "2023-06-30", "2023-07-31") == []
    ledger = pd.DataFrame([task(progress=first), task(task="乙", progress="2023-06-30:50%")])
    days = date(2023, 6, 30), date(2023, 7, 31)
    found = moved(ledger, "jia", parse("2023"), *days, CATALOGUE)
    assert found["kind"].tolist() == ["first_report"]


def test_what_stands_still_is_not_listed() -> None:
    """No new reading, same light."""
    assert move("2023-06-30:100%", "2023-07-31", "2023-08-31") == []


def test_a_move_is_told_before_and_after() -> None:
    """Status and share on both days."""
    ledger = pd.DataFrame([task(progress="2023-06-30:50%;2023-07-31:100%")])
    found = moved(ledger, "jia", parse("2023"), date(2023, 6, 30), date(2023, 7, 31), CATALOGUE)
    assert found["reason"].tolist() == ["新完成：顺利（50%）→已完成（100%）"]
    assert found["change"].tolist() == [0.5]


@pytest.fixture(scope="module")
def example() -> pd.DataFrame:
    """Return the canal administration's task ledger as it is shipped."""
    return read_tasks(EXAMPLE / "tasks.csv")[0]


def test_the_example_holds_the_plan(example: pd.DataFrame) -> None:
    """28 measures in seven themes and three phases."""
    assert example["measure"].str.partition("-")[0].astype(int).unique().tolist() == [*range(1, 29)]
    assert (example["theme"].nunique(), example["phase"].nunique()) == (7, 3)


def test_the_example_says_that_its_progress_is_made_up(example: pd.DataFrame) -> None:
    """On every row, in two columns, and so in the result file."""
    assert example["note"].str.contains("示例数据，非真实进度").all()
    found = supervision(example, "leizhou-canal", parse("2023"), date(2023, 9, 30), CATALOGUE)
    assert found["source"].str.contains("示例数据，非真实进度").all()
    assert remarks(found) == ["示例数据，非真实进度；责任单位和岗位亦为示例"]


def test_the_example_keeps_the_plans_dates_and_figures(example: pd.DataFrame) -> None:
    """Staffing by June and December, clean-up at 100, 80 and 100, stages of 50 and 80."""
    plan = example.set_index("measure")
    assert plan.loc[["15-1", "15-2"], "due"].tolist() == ["2023-06", "2023-12"]
    assert plan.loc[["5-1", "5-2", "5-3"], "schedule"].tolist() == [
        *("2023-12:100%", "2023-12:80%", "2023-12:100%"),
    ]
    assert plan.loc["17-2", "schedule"] == "2024-12:50%;2025-12:80%"
    assert "17" in plan.loc["7-1", "task"] and "7座" in plan.loc["9-1", "task"]
    assert "1300万元" in plan.loc["27", "task"] and "九成" in plan.loc["9-2", "task"]


def test_the_example_shows_every_status_in_september(example: pd.DataFrame) -> None:
    """A reader meets each word once."""
    found = supervision(example, "leizhou-canal", parse("2023"), date(2023, 9, 30), CATALOGUE)
    assert set(found["status"]) == {"achieved", "on_track", "behind", "overdue", "unreported"}


def test_the_example_has_problems_labelled_as_made_up() -> None:
    """The problem ledger says so too."""
    ledger, _ = read_problems(EXAMPLE / "problems.csv")
    found = problems(ledger, "leizhou-canal", parse("2023"), date(2023, 12, 31), CATALOGUE)
    assert found["source"].str.contains("示例数据，非真实问题").all()
    assert set(found["status"]) == {"overdue", "relapsed", "open", "rectified", "closed"}


def test_a_workbook_with_chinese_headings_is_supervised(tmp_path: Path) -> None:
    """A ledger as an office keeps it: merged title, its own headings, days as Excel keeps them."""
    book = Workbook()
    sheet = book.active
    sheet.append(["2023年重点任务台账"])
    sheet.append(["序号", "任务", "责任单位", "责任人", "完成时限", "进度"])
    sheet.append([1, "配齐中层干部", "人事科", "科长", datetime(2023, 6, 30), "85%"])
    sheet.append([2, "完善内控制度", "财务科", "科长", "2023年12月底", "已完成"])
    sheet.merge_cells("A1:F1")
    book.save(tmp_path / "tasks.xlsx")
    found = supervision(
        read_tasks(tmp_path / "tasks.xlsx")[0], "jia", parse("2023"), date(2023, 7, 10), CATALOGUE
    )
    assert found[["task", "unit", "due_day", "status", "days_overdue"]].values.tolist() == [
        ["配齐中层干部", "人事科", date(2023, 6, 30), "overdue", 10],
        ["完善内控制度", "财务科", date(2023, 12, 31), "achieved", 0],
    ]


@pytest.mark.parametrize(
    ("text", "due", "told"),
    [
        ("", date(2023, 12, 31), "2023年底"),
        ("2023年12月31日", date(2023, 12, 31), "2023年12月31日"),
        ("", date(2023, 6, 1), "2023年6月1日"),
        ("", date(2023, 6, 29), "2023年6月29日"),
    ],
)
def test_only_a_day_that_ends_a_month_unwritten_is_told_as_its_end(
    text: str, due: date, told: str
) -> None:
    """A list that says 年底 gives no day; one that gives the day is told with it."""
    assert due_words(text, due) == told
