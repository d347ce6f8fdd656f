"""Task and problem ledgers."""

from __future__ import annotations

from pathlib import Path

import pytest
from ledger_files import delimited, rows_of, workbook

from duibiao.reading.ledgers import read_contents, read_problems, read_tasks, states
from duibiao.reading.ledgers.forms import read_forms
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


@pytest.mark.parametrize(
    ("shares", "read"), [((8, 1, 25), ["8", "1%", "25"]), ((0.8, 1, 1), ["0.8", "1", "1"])]
)
def test_one_beside_percentages_is_one_per_cent(
    tmp_path: Path, shares: tuple[float, ...], read: list[str]
) -> None:
    """It was all of the task; beside fractions it is."""
    rows = [["重点工作", "完成进度（%）"], *zip("甲乙丙", shares, strict=True)]
    path = workbook(tmp_path / "tasks.xlsx", rows)
    assert list(read_tasks(path)[0]["progress"]) == read


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
    frame, _ = read_tasks(path)
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
    frame, _ = read_tasks(delimited(tmp_path / "tasks.csv", rows))
    assert rows_of(frame, *rows[0]) == [tuple(rows[1])]
    assert frame["location"].tolist() == ["row 2"]


def test_a_day_that_is_none_costs_no_other_task_its_place(tmp_path: Path) -> None:
    """2024-02-30 and a word for a day are told with cell and remedy; the tasks keep the rest."""
    rows = [
        ["任务", "责任单位", "开始", "完成时限"],
        ["A", "甲", "2024-02-30", "2024-05-01"],
        ["", "乙", "2024-01-01", "2024-03"],
        ["B", "丙", "2024-01-01", "尽快"],
        ["C", "丁", "2024-01-01", "2024-06"],
    ]
    frame, told = read_tasks(delimited(tmp_path / "tasks.csv", rows))
    assert rows_of(frame, "task", "start", "due", "note") == [
        ("A", "", "2024-05-01", "开始：2024-02-30（认不出是哪一天，未采用）"),
        ("B", "2024-01-01", "", "完成时限：尽快（认不出是哪一天，未采用）"),
        ("C", "2024-01-01", "2024-06", ""),
    ]
    assert rows_of(told, "source", "location", "code", "found") == [
        ("tasks.csv", "C2", "day_unread", "2024-02-30"),
        ("tasks.csv", "A3", "task_without_name", "乙 | 2024-01-01 | 2024-03"),
        ("tasks.csv", "D4", "day_unread", "尽快"),
    ]
    assert "应如2023-06-30" in told["note"][0]


def test_a_share_dated_on_a_day_that_is_none_is_told(tmp_path: Path) -> None:
    """Progress and schedule of the row are left out with their cell named, the task stays."""
    rows = [
        ["task", "due", "schedule", "progress"],
        ["A", "2024-12", "2024-06-31:50%;2024-12:100%", "2024-02-30:20%"],
        ["B", "2024-12", "2024-06:50%;2024-12:100%", "2024-02-29:20%"],
    ]
    frame, told = read_tasks(delimited(tmp_path / "tasks.csv", rows))
    assert rows_of(frame, "task", "schedule", "progress") == [
        ("A", "", ""),
        ("B", "2024-06:50%;2024-12:100%", "2024-02-29:20%"),
    ]
    assert rows_of(told, "location", "code") == [("C2", "day_unread"), ("D2", "day_unread")]


def test_days_in_the_wrong_order_are_told_and_not_reckoned_with(tmp_path: Path) -> None:
    """A start after the due day, and a problem put right before it was found; a month may hold."""
    tasks, told = read_tasks(
        delimited(
            tmp_path / "tasks.csv",
            [
                ["任务", "开始", "完成时限"],
                ["A", "2024-07-01", "2024-06-30"],
                ["B", "2024-06-15", "2024-06"],
            ],
        )
    )
    assert rows_of(tasks, "start", "due") == [("", "2024-06-30"), ("2024-06-15", "2024-06")]
    assert rows_of(told, "location", "code", "found") == [("B2", "day_disordered", "2024-07-01")]
    problems, told = read_problems(
        delimited(
            tmp_path / "problems.csv",
            [
                ["问题", "发现时间", "整改完成时间", "销号时间"],
                ["渗漏", "2024-05-10", "2024-04-20", "2024-05"],
                ["裂缝", "2024年13月", "2024-05-20", ""],
            ],
        )
    )
    assert rows_of(problems, "problem", "found", "rectified", "closed") == [
        ("渗漏", "2024-05-10", "", "2024-05"),
        ("裂缝", "", "2024-05-20", ""),
    ]
    assert rows_of(told, "location", "code") == [
        ("C2", "day_disordered"),
        ("B3", "day_unread"),
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
    frame, _ = read_tasks(path)
    assert frame[["due", "progress", "note"]].values.tolist() == [
        ["", "顺利", "完成时限：立行立改；是否完成：进行中"],
        ["2023-06-30", "80%", "是否完成：否"],
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
    frame, _ = read_tasks(delimited(tmp_path / "tasks.csv", rows))
    assert frame["progress"].tolist() == ["2023-05-31:100%", "已完成", "顺利"]


def test_a_list_up_to_a_day_dates_what_it_tells(tmp_path: Path) -> None:
    """截至10月31日 above the heads is the day of every share and state, in the title's year."""
    rows = [
        ["某局2024年重点工作清单（截至10月31日）", "", ""],
        ["任务", "完成时限", "完成进度"],
        ["A", "2024-12", "60%"],
        ["B", "2024-12", "已完成"],
    ]
    frame, _ = read_tasks(delimited(tmp_path / "tasks.csv", rows))
    assert frame["progress"].tolist() == ["2024-10-31:60%", "2024-10-31:已完成"]


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
    frame, _ = read_problems(delimited(tmp_path / "problems.csv", rows))
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


def test_lists_are_told_by_heads_and_bodies_whatever_the_file_is_called(tmp_path: Path) -> None:
    """A list of tasks and one of problems stand in one workbook beside a table of figures."""
    path = workbook(
        tmp_path / "12月材料.xlsx",
        [
            ["序号", "工作内容", "牵头领导", "主办股室", "办理时限", "推进情况", "亮灯情况"],
            [1, "灌区量测水设施安装", "周局长", "灌溉股", "2024年9月底", "基本完成", "黄灯"],
            [2, "山塘整治", "周局长", "工程股", "长期", "已办结，通过验收", "绿灯"],
            [3, "水权交易试点", "吴局长", "水资源股", "12月20日", None, "红灯"],
        ],
    )
    tasks = read_contents(path).tasks
    assert rows_of(tasks, "task", "unit", "owner", "due", "progress") == [
        ("灌区量测水设施安装", "灌溉股", "", "2024-09", "顺利"),
        ("山塘整治", "工程股", "", "", "已完成"),
        ("水权交易试点", "水资源股", "", "2024-12-20", "滞后"),
    ]
    listed = delimited(
        tmp_path / "清单.csv",
        [
            ["检查发现的问题", "整改责任人", "整改期限", "整改状态", "是否闭环"],
            ["护栏缺失", "钱五", "2024-08-31", "已整改", "√"],
            ["台账不全", "钱五", "2024-08-31", "已整改", "否"],
        ],
    )
    problems = read_contents(listed).problems
    assert rows_of(problems, "problem", "owner", "due", "closed") == [
        ("护栏缺失", "钱五", "2024-08-31", "yes"),
        ("台账不全", "钱五", "2024-08-31", ""),
    ]


def test_the_form_of_a_month_dates_what_it_says(tmp_path: Path) -> None:
    """督查表（2024年10月） tells where its tasks stand at the end of October."""
    path = workbook(
        tmp_path / "督查表.xlsx",
        [
            ["重点工作督查表（2024年10月）"],
            ["工作内容", "责任科室", "完成时限", "完成情况"],
            ["渠道清淤", "工程科", "11月30日", "滞后"],
        ],
    )
    assert rows_of(read_contents(path).tasks, "due", "progress") == [
        ("2024-11-30", "2024-10-31:滞后")
    ]


def test_a_table_of_targets_in_numbers_is_no_list_of_tasks(tmp_path: Path) -> None:
    """重点任务 beside 目标值 in numbers is a target sheet."""
    path = workbook(
        tmp_path / "2024年任务.xlsx",
        [
            ["重点任务", "单位", "目标值", "完成值", "责任科室", "完成时限"],
            ["河道清淤", "公里", 20, 18, "工程科", "12月底"],
            ["新建泵站", "座", 2, 1, "工程科", "10月底"],
        ],
    )
    found = read_contents(path)
    assert len(found.tasks) == 0
    assert {"河道清淤", "新建泵站"} <= set(found.readings["name"])


@pytest.mark.parametrize(
    ("narrative", "state"),
    [
        ("方案已印发，任务已完成。", "已完成"),
        ("设备全部安装，均已完成", "已完成"),
        ("台账按节点整理，正常推进。", "顺利"),
        ("每月检查，持续推进。", "顺利"),
        ("应整改31处，尚有5处，未按期完成。", "滞后"),
        ("材料未汇总，进度滞后约1个月。", "滞后"),
        ("设备流标一次，较计划晚40天", "滞后"),
        ("经费未落实，未启动", "未启动"),
        ("一期已完成，尚有二期未验收", "顺利"),
        ("24处中19处完工，其余5处正在安装", "未办结"),
    ],
)
def test_a_narrative_tells_how_a_task_stands(tmp_path: Path, narrative: str, state: str) -> None:
    """The clause that says it, wherever it stands; what leaves it open is not guessed."""
    rows = [["工作事项", "完成时限", "进展情况"], ["A", "2024年9月底", narrative]]
    assert list(read_tasks(delimited(tmp_path / "a.csv", rows))[0]["progress"]) == [state]


def test_a_delay_in_the_narrative_stands_above_a_word_that_it_goes_on(tmp_path: Path) -> None:
    """在办, but 进度滞后; 已办结 stands whatever is told beside it."""
    rows = [
        ["督查事项", "完成时限", "进展情况", "状态"],
        ["A", "10月底", "受征地影响，进度滞后", "在办"],
        ["B", "10月底", "并入热线，持续推进", "已办结"],
        ["C", "10月底", "路基同步施工", "在办"],
    ]
    frame, _ = read_tasks(delimited(tmp_path / "2024.csv", rows))
    assert list(frame["progress"]) == ["滞后", "已完成", "顺利"]


def test_marks_mean_what_the_note_below_the_list_says(tmp_path: Path) -> None:
    """◇ and ◆ are nobody's signs until a note explains them; 〃 repeats the owner above."""
    rows = [
        ["工作任务", "牵头科室", "完成时限", "推进情况"],
        ["A", "水资源科", "11月底", "◇"],
        ["B", "〃", "11月底", "◆"],
        ["注：◇按序时推进；◆进度滞后。“〃”表示同上。", "", "", ""],
    ]
    frame, _ = read_tasks(delimited(tmp_path / "2024.csv", rows))
    assert rows_of(frame, "unit", "progress") == [("水资源科", "顺利"), ("水资源科", "滞后")]


def test_a_red_lamp_stands_above_not_begun(tmp_path: Path) -> None:
    """The office itself calls it behind, though its time is not over."""
    rows = [["重点任务", "完成时限", "进度", "亮灯"], ["A", "2025年3月31日", "未启动", "红灯"]]
    assert list(read_tasks(delimited(tmp_path / "a.csv", rows))[0]["progress"]) == ["滞后"]


def test_a_danger_that_was_accepted_is_closed(tmp_path: Path) -> None:
    """验收状态 closes: 已验收, and 未完成 does not."""
    rows = [
        ["隐患描述", "整改期限", "整改完成日期", "验收状态"],
        ["A", "2024-05-01", "2024-04-20", "已验收"],
        ["B", "2024-05-01", "", "未完成"],
    ]
    frame, _ = read_problems(delimited(tmp_path / "a.csv", rows))
    assert list(frame["closed"]) == ["2024-04-20", ""]


def test_a_day_beside_things_not_yet_done_is_their_due_day(tmp_path: Path) -> None:
    """办结时间 that stands beside 进展缓慢 and 未启动 asks for it."""
    path = workbook(
        tmp_path / "清单.xlsx",
        [
            ["2025年重点工作清单（8月31日更新）"],
            ["编号", "重点工作", "承办股室", "办结时间", "销号状态"],
            [1, "管网铺设工程建设", "供水中心", "2025年12月20日", "进展缓慢"],
            [2, "采砂规划修编报批", "河湖股", "2025年10月底", "未启动"],
            [3, "测报设施建设任务", "防御股", "2025年5月底", "已办结"],
        ],
    )
    tasks, _ = read_tasks(path)
    assert tasks["due"].tolist() == ["2025-12-20", "2025-10", "2025-05"]


def test_a_day_beside_lamps_that_are_not_blue_is_a_due_day(tmp_path: Path) -> None:
    """交账时间 sounds like done; the lamps say that most is not."""
    path = workbook(
        tmp_path / "清单.xlsx",
        [
            ["2025年重点任务清单（截至2025年5月31日）"],
            ["攻坚任务", "主攻处室", "交账时间", "亮灯"],
            ["净水厂扩建工程", "供水处", "2025年9月30日", "绿灯"],
            ["雨污分流二期工程", "排水处", "2025年11月30日", "黄灯"],
            ["应急预案修订印发", "防汛处", "2025年4月15日", "蓝灯"],
        ],
    )
    tasks, _ = read_tasks(path)
    assert tasks["due"].tolist() == ["2025-09-30", "2025-11-30", "2025-04-15"]


def test_a_share_keeps_the_word_beside_it(tmp_path: Path) -> None:
    """Of a task due next year nobody can tell the pace; its lamp tells how it goes."""
    path = workbook(
        tmp_path / "亮灯.xlsx",
        [
            ["重点工作亮灯管理表"],
            ["重点工作", "牵头科室", "完成时限", "进度", "亮灯"],
            ["划界成果复核工作", "河湖科", "2026年3月底", "70%", "绿灯"],
        ],
    )
    tasks, _ = read_tasks(path)
    assert tasks["progress"].tolist() == ["70% 顺利"]


def test_a_list_of_complaints_is_one_of_problems(tmp_path: Path) -> None:
    """问题来源 beside 问题描述 makes it one, though nothing is called 整改; 属地 is not who acts."""
    path = workbook(
        tmp_path / "台账.xlsx",
        [
            ["某局信访及督查台账（截至2025年10月31日）"],
            ["问题来源", "问题描述", "属地", "承办科室", "办理期限", "办结情况"],
            ["热线", "望江巷雨天污水冒溢", "南塘街道", "排水科", "2025/3/31", "已办结"],
            ["督查", "水泵机组长期停用", "北闸街道", "防汛科", "2025/5/20", "办理中"],
        ],
    )
    problems, _ = read_problems(path)
    assert rows_of(problems, "problem", "unit") == [
        ("望江巷雨天污水冒溢", "排水科"),
        ("水泵机组长期停用", "防汛科"),
    ]


def test_a_row_that_counts_under_another_head_is_no_problem(tmp_path: Path) -> None:
    """合计 under 问题来源 counts: 已销号5个，未销号4个."""
    path = workbook(
        tmp_path / "整改.xlsx",
        [
            ["稽察发现问题整改台账"],
            ["问题来源", "问题描述", "责任股室", "整改期限", "销号情况"],
            ["稽察", "堤防工程影像资料缺失", "规计股", "2024-05-20", "已销号"],
            ["审计", "水资源费减免依据不足", "水资源股", "2024-09-30", "未销号"],
            ["合计", "已销号1个，未销号1个", None, None, None],
        ],
    )
    problems, _ = read_problems(path)
    assert len(problems) == 2


def test_papers_still_to_be_put_in_order_are_left_to_do() -> None:
    """已完工，验收资料整理中 is as good as done, and not done."""
    assert states.progress("已完工，验收资料整理中") == "nearly"
    assert states.progress("已完工，绿化已完成") == "done"


def test_the_workbooks_own_list_of_problems_is_one(tmp_path: Path) -> None:
    """Heads in English (found, rectified, closed) make a list of problems as Chinese ones do."""
    head = ["problem", "unit", "found", "due", "rectified", "closed", "relapsed"]
    row = ["堤防护栏松动两处", "管理所", "2023-03-16", "2023-04-30", "2023-04-18", "2023-04-25", ""]
    path = delimited(tmp_path / "problems.csv", [head, row])
    assert set(read_forms(path)["sort"]) == {"problems"}


def test_a_tick_says_what_the_word_above_it_says(tmp_path: Path) -> None:
    """√ under 未销号 is a problem still open."""
    path = workbook(
        tmp_path / "整改清单.xlsx",
        [
            ["涉水问题整改清单（2025年6月30日）"],
            ["问题表述", "责任股室", "整改时限", "销号情况", None],
            [None, None, None, "已销号", "未销号"],
            ["河岸堆放弃渣", "河湖股", "2025-04-30", "√", None],
            ["取水口未装计量", "水资源股", "2025-05-31", None, "√"],
        ],
        ["A2:A3", "B2:B3", "C2:C3", "D2:E2"],
    )
    assert read_problems(path)[0]["closed"].tolist() == ["yes", ""]


@pytest.mark.parametrize("heads", [("6月评价", "5月评价"), ("本月评价", "上月评价")])
def test_how_things_stood_in_the_last_month_counts(heads: tuple[str, str], tmp_path: Path) -> None:
    """6月评价 stands above 5月评价, in whatever order they are told, as of the title's day."""
    path = workbook(
        tmp_path / "调度表.xlsx",
        [
            ["重点工作调度表（2025年6月30日）"],
            ["调度事项", "牵头股室", "办结时限", *heads],
            ["责任牌更新", "管理股", "6月底", "已办结", "缓慢"],
            ["复评迎检", "水资源股", "10月底", "缓慢", "正常"],
        ],
    )
    told = read_tasks(path)[0]["progress"].tolist()
    assert told == ["2025-06-30:已完成", "2025-06-30:滞后"]


def test_heads_under_groups_are_read_with_them(tmp_path: Path) -> None:
    """问题 over 具体情形, 整改 over 期限, 验收 over 结论 and 日期."""
    path = workbook(
        tmp_path / "问题整改验收表.xlsx",
        [
            ["问题整改验收表（2025年5月31日）"],
            ["问题", None, "整改", None, None, "验收", None],
            ["编号", "具体情形", "责任科室（单位）", "期限", "进展", "结论", "日期"],
            [1, "采购合同拆分", "供水公司", "2025-04-30", "制度已修订", "通过", "2025-04-25"],
            [2, "工程尾款拖欠", "建设科", "2025-05-15", "尾款仍未付清", "未通过", None],
        ],
        ["A2:B2", "C2:E2", "F2:G2"],
    )
    problems, _ = read_problems(path)
    assert rows_of(problems, "problem", "unit", "due", "closed") == [
        ("采购合同拆分", "供水公司", "2025-04-30", "2025-04-25"),
        ("工程尾款拖欠", "建设科", "2025-05-15", ""),
    ]


def test_whoever_is_called_by_surname_and_post_leads_and_the_office_owns(tmp_path: Path) -> None:
    """分管 holds 刘局, 股室 the office that answers; a clerk's 销 closes a problem, 未 does not."""
    tasks = [
        ["2024年重点任务（截至10月31日）"],
        ["号", "重点任务", "分管", "股室", "办结时限", "状态"],
        [1, "堤防缺口封堵", "刘局", "规财股", "2024年4月底", "已完成"],
        [2, "管网贯通通水", "何总", "农水股", "11月底", "滞后"],
    ]
    problems = [
        ["2024年查出来的问题"],
        ["号", "问题", "股室", "改好时限", "目前情况", "销账"],
        [1, "溢洪道堆放杂物", "运管股", "5月31日", "5月23日清完", "销"],
        [2, "弃土压占河道", "河长办", "8月31日", "清了一半", "未"],
    ]
    found = read_contents(workbook(tmp_path / "a.xlsx", tasks)).tasks
    assert rows_of(found, "unit") == [("规财股",), ("农水股",)]
    listed = read_contents(workbook(tmp_path / "b.xlsx", problems)).problems
    assert [(unit, bool(closed)) for unit, closed in rows_of(listed, "unit", "closed")] == [
        ("运管股", True),
        ("河长办", False),
    ]


def test_a_sentence_tells_that_a_thing_was_done_on_a_day() -> None:
    """How it runs since then, or that it is planned by a day, is something else."""
    assert states.in_sentence("6.2公里管道10月18日全线完工，已移交养护单位使用。") == "done"
    assert states.in_sentence("8处于6月10日全部整治完毕，汛期运行正常。") == "done"
    assert states.in_sentence("计划10月18日完工。") != "done"


def test_a_legend_explains_words_as_well_as_marks() -> None:
    """What the office says of its own words counts; a note on figures explains none."""
    told = states.legend("结论说明：“续办”为时限未到、按计划推进；未启为尚未启动；√已完成。")
    assert told == {"续办": "smooth", "未启": "not_begun", "√": "done"}
    assert states.legend("说明：上年数为2022年数；表三各项为全年完成量。") == {}


@pytest.mark.parametrize("gap", [[], [None]])
def test_a_list_in_two_halves_of_a_page_is_read_to_its_end(tmp_path: Path, gap: list[None]) -> None:
    """The same heads again beside it go on with the list, the right half being shorter."""
    heads = ["序号", "重点事项", "责任股室", "时限", "亮灯"]
    rows = [
        ["重点事项调度表（2024年10月31日）"],
        [*heads, *gap, *heads],
        [1, "水库除险加固", "建设股", "12月31日", "绿灯", *gap, 3, "防洪规划报批", "规划股"],
        [2, "灌区节水改造", "农水股", "10月15日", "红灯"],
    ]
    rows[2] += ["11月底", "黄灯"]
    found, told = read_tasks(workbook(tmp_path / "a.xlsx", rows))
    assert rows_of(found, "task", "unit", "due") == [
        ("水库除险加固", "建设股", "2024-12-31"),
        ("灌区节水改造", "农水股", "2024-10-15"),
        ("防洪规划报批", "规划股", "2024-11"),
    ]
    assert told.empty


@pytest.mark.parametrize("head", ["时间节点", "进度安排", "节点安排"])
def test_a_day_alone_below_a_schedule_is_the_due_day(tmp_path: Path, head: str) -> None:
    """时间节点 over 6月底 says by when, not how far one is to be by then."""
    rows = [
        ["2024年重点工作完成情况"],
        ["工作内容", head, "完成情况"],
        ["编制供水规划", "2025年3月底", "按序推进"],
        ["清理历史欠费", "2024年11月15日", "超期未完成"],
    ]
    found = read_tasks(workbook(tmp_path / "a.xlsx", rows))[0]
    assert list(found["due"]) == ["2025-03", "2024-11-15"]


def test_progress_problems_and_plans_in_one_column_are_progress(tmp_path: Path) -> None:
    """What the next step is to prevent or to finish says nothing of how things stand."""
    head = "目前完成情况、存在问题及下一步工作措施"
    told = "32个村的管网正在改造。下一步，我局将倒排工期，防止进度滞后，争取今年全部完工。"
    rows = [
        ["2025年一季度重点工作落实情况统计表"],
        ["序号", "牵头单位", "工作任务", head, "备注"],
        [1, "供水科", "做好农村自来水管网改造", told, None],
        [2, "建管科", "开工建设城东水厂", "正在开展施工图审查，计划6月开工。", None],
    ]
    tasks = read_contents(workbook(tmp_path / "a.xlsx", rows, ["A1:E1"])).tasks
    assert tasks["progress"].tolist() == ["2025-03-31:顺利"] * 2


def test_only_a_question_about_the_end_tells_how_a_task_stands(tmp_path: Path) -> None:
    """是 under 是否面商 says that people met, under 是否办结 that all is done."""
    rows = [
        ["2024年建议提案办理台账"],
        ["序号", "案由", "承办股室", "办理情况", "是否面商", "是否办结"],
        [1, "关于改造管网的建议", "供水股", "已纳入改造计划，正在实施", "是", "否"],
        [2, "关于整治采砂的提案", "河湖股", "问题已解决", "否", "是"],
    ]
    path = workbook(tmp_path / "a.xlsx", rows, ["A1:F1"])
    assert read_contents(path).tasks["progress"].tolist() == ["未启动", "已完成"]
    path = workbook(tmp_path / "b.xlsx", [row[:5] for row in rows], ["A1:E1"])
    assert read_contents(path).tasks["progress"].tolist() == ["顺利", "已完成"]
