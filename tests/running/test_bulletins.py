"""The bulletin of a period, from the reports published for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from duibiao.running.commands.bulletins import bulletin
from duibiao.running.reports.journal import Journal
from duibiao.vocabulary.faults import DataFaults

TARGETS = """bureau,theme,indicator,unit,rule,target,comparator,due,actual,as_of,gap,progress,expected_progress,status,reason
tianjin,resources,water_use_total,亿m3,cap,42.2,<=,2030-12-31,32.7,2023-12-31,-9.5,0.774881516588,,on_track,余量9.5亿m³。
"""
LATE = """bureau,theme,indicator,unit,rule,target,comparator,due,actual,as_of,gap,progress,expected_progress,status,reason,owner
jinchang,resources,water_use_total,亿m3,cap,6,<=,2023-12-31,6.5,2023-12-31,0.5,1.08333,,overdue,超出0.5亿m³。,
jinchang,party,study_topics,个,reach,12,>=,2023-12-31,,2023-12-31,,,,unreported,没有数据。,党办
jinchang,party,study_group_sessions,次,reach,3,>=,2023-12-31,3,2023-12-31,0,1,1,achieved,达到要求。,
jinchang,party,study_group_sessions,次,reach,4,>=,2023-12-31,4,2023-12-31,0,1,1,achieved,达到要求。,
jinchang,party,study_group_sessions,次,reach,5,>=,2023-12-31,5,2023-12-31,0,1,1,achieved,达到要求。,
jinchang,party,study_group_sessions,次,reach,6,>=,2023-12-31,6,2023-12-31,0,1,1,achieved,达到要求。,
"""
TASKS = """bureau,theme,task,owner,due,indicator,progress,status,days_overdue,source,goal
tianjin,safety,安全标准化创建,工管科,2023-10,,0.857142857,overdue,61,工作方案第9条,0.9
tianjin,party,学习教育,党办,2023-12,,1,achieved,0,工作方案第1条,1
tianjin,party,党课,党办,2023-12,,1,achieved,0,工作方案第2条,1
tianjin,party,调研,党办,2023-12,,1,achieved,0,工作方案第3条,1
"""


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """Two bureaus' published targets and one's tasks."""
    for place, text in (
        ("tianjin/target_gaps.csv", TARGETS),
        ("tianjin/supervision.csv", TASKS),
        ("jinchang/target_gaps.csv", LATE),
        ("tengchong/target_gaps.csv", LATE.splitlines()[0] + "\n"),
    ):
        path = tmp_path / "reports" / "2023" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8-sig")
    return tmp_path / "reports"


def written(reports: Path, name: str = "b.docx") -> tuple[list[str], list[list[list[str]]]]:
    """The bulletin's paragraphs and the cells of its tables."""
    path = reports.parent / name
    assert bulletin("2023", path, None, str(reports)) == 0
    found = Document(str(path))
    cells = [[[cell.text for cell in row.cells] for row in table.rows] for table in found.tables]
    return [paragraph.text for paragraph in found.paragraphs], cells


def test_bureaus_stand_by_the_share_met_with_their_counts(reports: Path) -> None:
    """Four of Tianjin's five items are met, four of Jinchang's six; the nation is not ranked."""
    ranking = written(reports)[1][0]
    assert ranking[1] == ["1", "天津市水务局", "5", "3", "1", "0", "1", "0", "0", "80%"]
    assert ranking[2] == ["2", "金昌市水务局", "6", "4", "0", "0", "1", "1", "0", "67%"]


def test_what_is_late_stands_below_who_answers_for_it(reports: Path) -> None:
    """A target below its bureau, a task below its owner, each with its gap; why stands in reports."""
    rows = written(reports)[1][1]
    assert set(rows[1]) == {"责任单位：金昌市水务局"}
    assert rows[2][1:] == [
        "≤6亿m³",
        "6.5亿m³",
        "超0.5亿m³",
        "2023年底",
        "■逾期",
    ]
    assert set(rows[3]) == {"责任单位：天津市水务局 工管科"}
    assert rows[4][:4] == ["安全标准化创建", "90%", "85.7%", "差4.3个百分点"]
    assert rows[4][-1] == "■逾期"


def test_the_summary_counts_and_names(reports: Path) -> None:
    """How many of what, best and last, what is not reported, who has nothing to rank."""
    told = "\n".join(written(reports)[0])
    assert "2个单位共有11项（目标7项、督查任务4项）：7项已完成、1项顺利、2项逾期、1项未报。" in told
    assert "天津市水务局最高（80%），金昌市水务局最低（67%）" in told
    assert "涉及2个责任单位（责任人）" in told
    assert "未报的有1项：金昌市水务局1项" in told
    assert "不参加排列的单位：腾冲市水务局。" in told


def test_an_example_is_named_as_invented(reports: Path) -> None:
    """The demonstration office's figures leave as a Word file only with that said."""
    (reports / "2023/tengchong").rename(reports / "2023/yunting")
    told = "\n".join(written(reports)[0])
    assert "均系编造）：云汀县水利局（示例）。" in told


def test_a_report_whose_last_run_failed_is_named(reports: Path) -> None:
    """What was published before is used, and said to be."""
    Journal(reports).add(report="2023/jinchang/target_gaps", state="failed", reason="x")
    told = written(reports)[0]
    assert any("采用此前所发布内容" in line and "金昌市水务局目标差距" in line for line in told)


def test_the_same_reports_give_the_same_bytes(reports: Path) -> None:
    """Pictures and all."""
    written(reports, "one.docx")
    written(reports, "two.docx")
    one, two = ((reports.parent / f"{name}.docx").read_bytes() for name in ("one", "two"))
    assert one == two


def test_nothing_published_ends_with_what_to_do(reports: Path) -> None:
    """No file is written."""
    out = reports.parent / "none.docx"
    with pytest.raises(
        DataFaults, match=r"2022年没有已发布的目标或任务.*duibiao build --period 2022"
    ):
        bulletin("2022", out, None, str(reports))
    assert not out.exists()


def test_a_template_that_is_no_word_file_is_refused(reports: Path) -> None:
    """The message names it and says what is expected."""
    template = reports.parent / "own.docx"
    template.write_text("x")
    with pytest.raises(DataFaults, match=r"own\.docx.*Word"):
        bulletin("2023", reports.parent / "b.docx", template, str(reports))
