"""Tables as an office types them: word and sentence of a target, rows in either order."""

from __future__ import annotations

import re

import pytest
from office_cases import Office

from duibiao.presentation import desk, show

HEAD = "指标,单位,期间,目标,完成,备注\n"
REMARK = "8月县政府批准由30公里调整为25公里"
REVISED = "河道清淤长度,公里,2024年,60,,年初下达\n河道清淤长度,公里,2024年,45,,8月县政府批准调整\n"
TYPED = [
    pytest.param(
        "指标,单位,年度目标,全年完成\n河湖长制考核,,全市第一方阵,第5名\n",
        "2024",
        "不能判定",
        "2024年列第5位，要求（第一方阵），没有写明各方阵（梯队）是第几至第几名，请写明",
        "第1位|差4位",
        id="a place answers no tier",
    ),
    pytest.param(
        "指标,单位,年度目标,全年完成\n河湖长制考核,,前3名,第一方阵\n",
        "2024",
        "不能判定",
        "2024年列第一方阵，要求（前3位）",
        "达到",
        id="a tier answers no place",
    ),
    pytest.param(
        HEAD + "节水考核,,2024年,第一梯队,,\n节水考核,,2024年,,第二梯队,\n",
        "2024",
        "逾期",
        "节水考核：列第二梯队，要求第一梯队（年底）",
        "位|方阵",
        id="a tier keeps its word",
    ),
    pytest.param(
        HEAD + REVISED + "河道清淤长度,公里,2024年1—6月,,28,\n",
        "2024-01/2024-06",
        "滞后",
        "目标60公里的46.7%，应达50%，慢3.3个百分点，还差32公里，今后每月需完成5.333公里，"
        "此前每月完成4.667公里，2024年8月起目标改为45公里（8月县政府批准调整）",
        "目标45公里的",
        id="a revision does not count before its notice",
    ),
    pytest.param(
        HEAD + REVISED + "河道清淤长度,公里,2024年1—9月,,36,\n",
        "2024-01/2024-09",
        "顺利",
        "目标45公里的80%，应达75%，进度正常，还差9公里，比计划提前0.6个月，"
        "8月县政府批准调整；目标由60公里调整而来",
        "起目标改为",
        id="a revision counts from its notice on",
    ),
    pytest.param(
        "指标,单位,年初目标,调整后目标,全年完成\n河道清淤长度,公里,60,45,46\n",
        "2024",
        "已完成",
        "目标45公里的102.2%，达到要求，目标由60公里调整而来",
        "60公里的",
        id="a revised column tells the first",
    ),
    pytest.param(
        "指标,单位,原目标,调整后目标,1—6月完成,备注\n河道清淤长度,公里,60,45,30,8月县政府批准调整\n",
        "2024-01/2024-06",
        "顺利",
        "目标60公里的50%",
        "目标45公里的",
        id="a column revised in August counts from August on",
    ),
    pytest.param(
        HEAD + "再生水用水量,万立方米,2024年,300,,\n再生水利用量,万立方米,2024年,,320,\n",
        "2024",
        "不能判定",
        "2024年再生水利用量为320万m³，是否就是目标300万m³的数，请核定",
        "不超过|未报",
        id="of water used again more is better",
    ),
    pytest.param(
        HEAD + "管网压力,兆帕,2024年,0.28～0.36,,\n管网压力,兆帕,2024年9月,,0.31,\n",
        "2024-01/2024-09",
        "顺利",
        "2024年9月为0.31兆帕，目前符合要求（0.28—0.36兆帕）",
        "未报",
        id="a pressure does not add up",
    ),
    pytest.param(
        HEAD + "再生水利用量,万立方米,2026年,900,,三年行动\n再生水利用量,万立方米,2024年,,410,\n",
        "2024",
        "未开始",
        "2026年底到期，如为几年累计，请写明起止年",
        "未报",
        id="a goal of a later year is told",
    ),
    pytest.param(
        HEAD
        + "用水总量（考核口径）,亿立方米,2024年,≤2.1,,\n用水总量（公报）,亿立方米,2024年,,2.15,\n",
        "2024",
        "不能判定",
        "2024年只有公报口径的2.15亿m³，对照要求（不超过2.1亿m³）需要考核口径的数",
        "未报|超出",
        id="a bracket may say 公报 alone",
    ),
    pytest.param(
        HEAD + "水闸维修,座,2024年,20,,\n水闸维修,处,2024年,,20,\n",
        "2024",
        "不能判定",
        "2024年为20处，与目标20座的单位不同，是否一回事，请核定",
        "未报|已完成",
        id="another measure word is asked about",
    ),
    pytest.param(
        HEAD + "水土保持考核得分,分,2024年,≥90,,\n水土保持考核得分,分,2024年1—9月,,66,\n",
        "2024-01/2024-09",
        "滞后",
        "2024年1—9月为66分，比要求（不低于90分）低24分",
        "应达|序时",
        id="a score does not add up",
    ),
    pytest.param(
        HEAD + "新增节水面积,万亩,2021—2025年,8,,\n新增节水面积,万亩,2021—2023年,,4.5,\n"
        "新增节水面积,万亩,2024年,,1.7,\n",
        "2024",
        "顺利",
        "2021—2024年完成6.2万亩，为目标8万亩的77.5%，应达80%",
        "滞后",
        id="a year is added to the plan's earlier years",
    ),
    pytest.param(
        HEAD
        + "机井封填,眼,2024年,50,,\n机井封填,眼,2024年1—8月,,40,\n机井封填,眼,2024年1—9月,,36,\n",
        "2024-01/2024-09",
        "顺利",
        "此前2024年1—8月报40眼，累计数变小，请核对",
        "正常",
        id="a running total that falls is told",
    ),
    pytest.param(
        HEAD + "经营利润,万元,2024年,-50,,\n经营利润,万元,2024年1—9月,,-80,\n",
        "2024-01/2024-09",
        "滞后",
        "2024年1—9月为−80万元，比目标−50万元少30万元",
        "累计数变小",
        id="a loss is no total that falls",
    ),
    pytest.param(
        HEAD + f"河道清淤长度,公里,2024年,25,,{REMARK}\n河道清淤长度,公里,2024年1—6月,,14,\n",
        "2024-01/2024-06",
        "滞后",
        f"为目标30公里的46.7%，应达50%，慢3.3个百分点，还差16公里，今后每月需完成2.667公里，"
        f"此前每月完成2.333公里，2024年8月起目标改为25公里（{REMARK}）",
        "目标25公里的",
        id="a revision told in a remark does not count before its month",
    ),
    pytest.param(
        HEAD + "河道清淤长度,公里,2024年,30,,8月县政府批准调减为25公里\n"
        "河道清淤长度,公里,2024年1—9月,,24,\n",
        "2024-01/2024-09",
        "顺利",
        "为目标25公里的96%，应达75%，进度正常，还差1公里，比计划提前2.5个月，"
        "8月县政府批准调减为25公里 原目标30公里",
        "目标30公里的",
        id="a goal that a remark changes is told with the new one",
    ),
    pytest.param(
        HEAD + "万元地区生产总值用水量较2020年下降率,%,2024年,13,,\n"
        "万元地区生产总值用水量,立方米,2020年,,60,\n"
        "万元地区生产总值用水量,立方米,2024年,,51.5,\n",
        "2024",
        "不能判定",
        "2024年只有现价的14.17%，对照目标13%需要可比价的数",
        "达到",
        id="levels at current prices settle no fall at constant ones",
    ),
    pytest.param(
        HEAD + "河道清淤长度,公里,2024年,1000,,\n河道清淤长度,公里,2024年1—9月,,300余,\n",
        "2024-01/2024-09",
        "滞后",
        "完成300余公里，目标1,000公里（年底），差700公里",
        "以上|确数",
        id="300 and some are less than 400",
    ),
    pytest.param(
        HEAD + "河道清淤长度,公里,2024年,750,,\n河道清淤长度,公里,2024年,,近1000,\n",
        "2024",
        "已完成",
        "2024年完成近1,000公里",
        "确数",
        id="nearly 1,000 are more than 750",
    ),
]
NOTICE = """关于调整2024年目标任务的通知
经县政府2024年8月12日研究同意，河道清淤长度年度目标由30公里调整为25公里，水费收入年度目标由6850万元调整为7100万元。
"""


def put(office: Office, table: str, document: str = "") -> None:
    """Write a ledger, and a document beside it."""
    for kind, name, text in (
        ("ledgers", "2024年目标.csv", table),
        ("documents", "文.txt", document),
    ):
        path = office.home / "data" / kind / office.bureau / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("months", "says"),
    [
        (6, ["30公里的50%", "8月起目标改为25公里", "6,850万元的72.9%", "8月起目标改为7,100万元"]),
        (9, ["25公里的60%", "由30公里调整而来", "7,100万元的70.4%", "由6,850万元调整而来"]),
    ],
)
def test_a_notice_changes_each_goal_it_tells_from_its_month_on(
    months: int, says: list[str], office: Office
) -> None:
    """Two goals in one sentence of August: in June the old ones count, in September the new."""
    head = f"指标,单位,年度目标,1—{months}月完成\n"
    put(office, head + "河道清淤长度,公里,30,15\n水费收入,万元,6850,4995\n", NOTICE)
    said = office.gaps(f"2024-01/2024-0{months}")["reason"].str.cat()
    assert [one for one in says if one not in said] == []


def test_a_goal_changed_in_a_text_alone_is_the_later_one(office: Office) -> None:
    """由30公里调整为25公里, 24 done: 25 counts, and 30 is told."""
    put(
        office,
        HEAD,
        "2024年1—9月工作小结\n今年河道清淤任务由30公里调整为25公里，截至9月底已完成24公里。\n",
    )
    [row] = office.gaps("2024-01/2024-09").to_dict("records")
    assert (row["target"], row["actual"], row["status"]) == (25.0, 24.0, "on_track")
    assert row["reason"].endswith("目标由30公里调整而来。")


@pytest.mark.parametrize(("table", "period", "word", "says", "never"), TYPED)
@pytest.mark.parametrize("turn", [1, -1])
def test_a_typed_target_is_told_so(
    table: str, period: str, word: str, says: str, never: str, turn: int, office: Office
) -> None:
    """The status's word, the clause that tells it, and the words that would be wrong."""
    head, *rows = table.splitlines()
    put(office, "\n".join([head, *rows[::turn]]))
    gaps = office.gaps(period)
    said = gaps["reason"].str.cat() + desk.target_summary(gaps, office.book(period)).words
    assert gaps["status_word"].tolist() == [word]
    assert says in said
    assert not re.search(never, said)


def test_an_office_grades_lags_by_points(office: Office) -> None:
    """Within 10 points of the 75 due 顺利, within 30 滞后, beyond 严重滞后 and red on the page."""
    rows = ["河道清淤长度,公里,60,40", "水毁修复,处,30,19", "堤防加固,公里,40,14"]
    put(office, "\n".join(["指标,单位,年度目标,1—9月完成", *rows]))
    gaps = desk.target_gaps(office.book("2024-01/2024-09"), on_track=10, far_behind=30)
    words = dict(zip(gaps["name"], gaps["status_word"], strict=True))
    assert words == {"堤防建设长度": "严重滞后", "河道疏浚长度": "顺利", "水毁修复": "滞后"}
    assert set(gaps["status"]) == {"behind", "on_track"}
    assert "严重滞后" in show.lights(desk.lights(gaps)).html
    red = '<span class="s overdue"><i aria-hidden="true">■</i>严重滞后</span>'
    assert red in desk.table(gaps, "target_gaps").html


def test_tasks_are_graded_by_the_same_points(office: Office) -> None:
    """40 % where 75 are due is far behind in the list, its counts and its bottom line."""
    rows = [
        "堤防加固,工程科,2024-12-31,2024-09-30:40%",
        "水闸维修,工程科,2024-12-31,2024-09-30:60%",
    ]
    path = office.home / "data" / "ledgers" / office.bureau / "tasks.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(["任务,责任单位,完成时限,完成进度", *rows]), encoding="utf-8")
    book = office.book("2024-01/2024-09")
    tasks = desk.supervision(book, on_track=10, far_behind=30)
    assert tasks["status_word"].tolist() == ["严重滞后", "滞后"]
    assert "2项滞后（其中1项严重滞后）" in desk.supervision_summary(tasks, book).words


def test_more_accidents_are_worse_and_halves_round_up(office: Office) -> None:
    """Harm is known by its name; 3,100 of 3,200 is −3.13 %, as any spreadsheet has it."""
    head = "指标,单位,期间,完成\n"
    rows = "供水事故起数,起,2024年,3\n供水事故起数,起,2023年,2\n"
    put(office, f"{head}{rows}供水收入,万元,2024年,3100\n供水收入,万元,2023年,3200\n")
    yoy = desk.year_on_year(office.book("2024"))
    said = desk.yoy_summary(yoy, office.book("2024")).words
    assert "变差1项" in said and "（−3.13%）" in said
