"""What is told of a task: deeds, verdicts and days, each as what it says and no more."""

from __future__ import annotations

from pathlib import Path

import pytest
from ledger_files import workbook

from duibiao.reading.ledgers import read_contents


@pytest.mark.parametrize(
    ("task", "head", "told", "state"),
    [
        ("安全生产大检查", "进展情况", "检查工作已完成并通报", "已完成"),
        ("西河治理工程可研批复并开工", "进展情况", "可研已完成", "进展不明"),
        ("推进5座水库除险加固，2座水闸建设", "进展情况", "水闸建设已完成", "顺利"),
        ("南河改造初步设计、招标、施工", "进展情况", "招标工作已完成", "顺利"),
        ("东渠改造", "进展情况", "未推进", "未启动"),
        ("东渠改造", "进展情况", "未进行竣工验收", "未办结"),
        ("东渠改造", "进展情况", "12/0", "进展不明"),
        ("险工险段排查", "进展情况", "4月16日完成", "已完成"),
        ("供用水合同签订", "进展情况", "3月12日全部签订", "已完成"),
        ("财政绩效自评", "进展情况", "4月27日报送", "已完成"),
        ("水库除险加固", "进展情况", "3月2日上报方案", "进展不明"),
        ("东渠改造", "进展情况", "3月20日召开动员会", "顺利"),
        ("东渠改造", "进展情况", "计划9月30日完成", "未办结"),
    ],
)
def test_a_deed_is_all_of_a_task_only_where_it_is(
    task: str, head: str, told: str, state: str, tmp_path: Path
) -> None:
    """A part that the task names is not the whole; what is only not checked has begun."""
    rows = [["2024年重点工作清单"], ["序号", "工作任务", "责任单位", "完成时限", head]]
    path = workbook(tmp_path / "a.xlsx", [*rows, [1, task, "工程科", "9月底", told]])
    assert list(read_contents(path).tasks["progress"]) == [state]


@pytest.mark.parametrize(
    ("told", "due"),
    [
        ("计划11月30日前完工。目前衬砌进入收尾阶段，进展正常。", "2024-11-30"),
        ("6月30日前完成招标；9月30日前开工；进展正常", "2024-09-30"),
        ("3月底前已完成，验收合格", ""),
    ],
)
def test_a_day_in_a_sentence_is_due_where_it_asks(told: str, due: str, tmp_path: Path) -> None:
    """The last day that is asked for counts; one by which a thing was done asks for nothing."""
    heads = ["序号", "工作任务", "责任单位", "时限要求及落实情况"]
    rows = [["2024年重点工作清单"], heads, [1, "东渠改造", "工程科", told]]
    assert list(read_contents(workbook(tmp_path / "a.xlsx", rows)).tasks["due"]) == [due]


@pytest.mark.parametrize(
    ("deed", "verdict", "state"),
    [("已通过专家评审", "按期推进", "顺利"), ("已建成投用", "正常", "已完成")],
)
def test_a_verdict_counts_above_a_deed_that_may_be_a_part(
    deed: str, verdict: str, state: str, tmp_path: Path
) -> None:
    """After what is built and handed over nothing is left, whatever the verdict."""
    heads = ["序号", "督办事项", "承办单位", "办结时限", "推进情况", "督办结论"]
    rows = [["2024年督办台账"], heads, [1, "规划编制", "河湖股", "10月底", deed, verdict]]
    tasks = read_contents(workbook(tmp_path / "a.xlsx", rows)).tasks
    assert list(tasks["progress"]) == [state]
