"""Tasks: whose, by which day, and which of them are asked about."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from office_cases import Office

from duibiao.analysis.supervision.tasks import chase_list, task_results
from duibiao.presentation import desk

LEDGER = """任务,责任单位,完成时限,完成进度
水库除险加固,项目股,2024-10,60%
规划前期工作,计划股,2025-06-30,
取水口整改,水资源股,2024-09-30,已完成
隐患排查,安全股,2024-09-30,基本完成
长远规划,计划股,2027-12-31,
"""
WELLS = {"北乡新打机井3眼": "完成1眼", "南乡新打机井3眼": "完成3眼"}


def test_tasks_have_an_owner_a_day_and_a_place_of_their_own(office: Office) -> None:
    """Due today is overdue, next year's runs, what is done is never chased, 基本完成 is not done."""
    path = Path(office.home, "data", "ledgers", office.bureau, "tasks.csv")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(LEDGER, encoding="utf-8")
    tasks = desk.supervision(office.book("2024-01/2024-10"))
    told = task_results(tasks).set_index("task")[["owner", "due", "status"]]
    assert told.loc["水库除险加固"].tolist() == ["项目股", "2024-10-31", "overdue"]
    assert told.loc["规划前期工作"].tolist() == ["计划股", "2025-06-30", "on_track"]
    assert told.loc["取水口整改", "status"] == "achieved"
    assert told.loc["隐患排查", "status"] == "overdue"
    assert "长远规划" not in told.index
    assert "取水口整改" not in set(chase_list(tasks)["task"])


def test_all_of_a_task_reported_done_and_one_of_three_is_a_conflict(office: Office) -> None:
    """100 % beside 完成1眼 of 3 is asked about; 100 % beside 完成3眼 is done."""
    path = Path(office.home, "data", "ledgers", office.bureau, "tasks.csv")
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [f"{name},水利站,2024-12-31,2024-10-31:100%,{told}" for name, told in WELLS.items()]
    path.write_text(
        "\n".join(["任务,责任单位,完成时限,完成进度,佐证材料", *rows]), encoding="utf-8"
    )
    tasks = desk.supervision(office.book("2024-01/2024-10")).set_index("task")
    assert tasks["status"].to_dict() == {
        "北乡新打机井3眼": "undecidable",
        "南乡新打机井3眼": "achieved",
    }
    assert "所报完成率与完成数（任务的33.3%）对不上" in tasks.loc["北乡新打机井3眼", "reason"]
    assert chase_list(tasks.reset_index())["task"].tolist() == ["北乡新打机井3眼"]


def test_a_task_in_the_sheets_of_two_months_is_one_and_counts_as_it_stood(office: Office) -> None:
    """Ten months see 60 %, the year sees it done; a list of the year's end tells nothing of June."""
    book = openpyxl.Workbook()
    for month, share in ((10, "60%"), (12, "已完成")):
        sheet = book.active if month == 10 else book.create_sheet()
        sheet.title = f"{month}月"
        sheet.append([f"某局2024年重点工作清单（截至{month}月31日）"])
        sheet.append(["序号", "任务", "责任单位", "完成时限", "完成进度"])
        sheet.append([1, "水库除险加固", "项目股", "2024-12-31", share])
        sheet.append([2, "渠道清淤", "项目股", "2024-12-31", share])
    path = Path(office.home, "data", "ledgers", office.bureau, "tasks.xlsx")
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
    told = {
        period: desk.supervision(office.book(period)).set_index("task")
        for period in ("2024-01/2024-06", "2024-01/2024-10", "2024")
    }
    assert [len(tasks) for tasks in told.values()] == [2, 2, 2]
    assert [tasks.at["渠道清淤", "status"] for tasks in told.values()] == [
        *("unreported", "behind", "achieved"),
    ]


@pytest.mark.parametrize(
    ("head", "goal"), [("年度目标", "80%"), ("年底目标", "完成80%以上"), ("目标进度", "80%")]
)
def test_a_task_that_is_to_be_80_percent_is_held_against_80(
    office: Office, head: str, goal: str
) -> None:
    """54 % after ten of twelve months where 66.7 is due; 80 % is done, and never what was done."""
    path = Path(office.home, "data", "ledgers", office.bureau, "tasks.csv")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f"任务,责任单位,完成时限,{head},完成进度\n"
        f"水库除险加固,项目股,2024-12-31,{goal},54%\n渠道清淤,农水股,2024-12-31,{goal},80%\n",
        encoding="utf-8",
    )
    told = desk.supervision(office.book("2024-01/2024-10")).set_index("task")
    assert told.loc["水库除险加固", ["status", "goal"]].tolist() == ["behind", 0.8]
    assert "应完成66.7%" in told.at["水库除险加固", "reason"]
    assert told.at["渠道清淤", "reason"].startswith(
        "清单（未注明日期）报告完成80%；已达到要求的80%"
    )


def test_a_planned_share_without_its_day_stops_no_report(office: Office) -> None:
    """计划进度 80%: of which day is not told, so it stays a note."""
    path = Path(office.home, "data", "ledgers", office.bureau, "tasks.csv")
    path.parent.mkdir(parents=True, exist_ok=True)
    head = "任务,责任单位,完成时限,计划进度,完成进度\n"
    path.write_text(head + "水库除险加固,项目股,2024-12-31,80%,90%\n", encoding="utf-8")
    row = desk.supervision(office.book("2024-01/2024-10")).iloc[0]
    assert (row.status, row.goal, row.note) == ("on_track", 1.0, "计划进度：80%")


def test_a_schedule_that_falls_is_asked_about_and_stops_no_other_task(office: Office) -> None:
    """What is done or silent stands so; of a share nobody can say whether it is enough."""
    path = Path(office.home, "data", "ledgers", office.bureau, "tasks.csv")
    path.parent.mkdir(parents=True, exist_ok=True)
    falls = "2024-06-30:60%;2024-09-30:40%;2024-12-31:100%"
    rows = (
        *(f"水库除险加固,项目股,2024-12-31,{falls},2024-10-31:70%", f"引水,项目股,,{falls},50%"),
        *(f"渠道清淤,农水股,2024-12-31,{falls},已完成", f"水闸维修,农水股,2024-09-30,{falls},"),
        "渡槽加固,农水股,2024-12-31,2024-06-30:60%;2024-12-31:100%,2024-10-31:50%",
    )
    told = "\n".join(["任务,责任单位,完成时限,进度计划,完成进度", *rows])
    path.write_text(told, encoding="utf-8")
    tasks = desk.supervision(office.book("2024-01/2024-10"))
    assert dict(zip(tasks["task"], tasks["status"], strict=True)) == {
        "水库除险加固": "undecidable",
        "引水": "undecidable",
        "渠道清淤": "achieved",
        "水闸维修": "overdue",
        "渡槽加固": "behind",
    }
    page = desk.table(chase_list(tasks), "chase").html
    assert f"期限为2024年12月31日；分阶段计划（{falls}）不是逐步增加的累计比例" in page
    assert desk.supervision_summary(tasks, office.book("2024-01/2024-10")).words


def test_an_amount_told_in_words_is_what_was_done(office: Office) -> None:
    """完成30座 of 30 is done, 完成12座 is 40 %, 拟完成30座 is not done; words that cannot be read are
    asked about, due or not."""
    path = Path(office.home, "data", "ledgers", office.bureau, "tasks.csv")
    path.parent.mkdir(parents=True, exist_ok=True)
    said = {"山塘整治30座": "完成30座", "水闸维修30座": "完成12座", "渡槽加固30座": "拟完成30座"}
    said["闸门除锈"] = "详见专题报告"
    rows = [f"{name},农水股,2024-09-30,{told}" for name, told in said.items()]
    path.write_text("\n".join(["任务,责任单位,完成时限,完成进度", *rows]), encoding="utf-8")
    tasks = desk.supervision(office.book("2024-01/2024-09")).set_index("task")
    assert tasks["status"].to_dict() == dict(
        zip(said, ("achieved", "overdue", "overdue", "undecidable"), strict=True)
    )
    assert "报告完成40%" in tasks.at["水闸维修30座", "reason"]
    assert "未报完成" in tasks.at["渡槽加固30座", "reason"]
    assert "所报情况读不出是否已完成，请核实" in tasks.at["闸门除锈", "reason"]
