"""Tables as an office types them: word and sentence of a target, rows in either order."""

from __future__ import annotations

import re

import pytest
from office_cases import Office

from duibiao.presentation import desk

HEAD = "指标,单位,期间,目标,完成,备注\n"
REVISED = "河道清淤长度,公里,2024年,60,,年初下达\n河道清淤长度,公里,2024年,45,,8月县政府批准调整\n"
TYPED = [
    pytest.param(
        "指标,单位,年度目标,全年完成\n河湖长制考核,,全市第一方阵,第5名\n",
        "2024",
        "不能判定",
        "2024年列第5位，要求（第一方阵），名次与方阵（梯队）怎样对应没有写明，不能判定",
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
        "节水考核：2024年列第二梯队，要求第一梯队（2024年底）",
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
        "按考核口径计，2024年只有公报口径的2.15亿m³，需要考核口径的数才能判定",
        "未报|超出",
        id="a bracket may say 公报 alone",
    ),
    pytest.param(
        HEAD + "水闸维修,座,2024年,20,,\n水闸维修,处,2024年,,20,\n",
        "2024",
        "不能判定",
        "2024年为20处，与目标20座的单位不同，是否一回事请核定",
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
]


@pytest.mark.parametrize(("table", "period", "word", "says", "never"), TYPED)
@pytest.mark.parametrize("turn", [1, -1])
def test_a_typed_target_is_told_so(
    table: str, period: str, word: str, says: str, never: str, turn: int, office: Office
) -> None:
    """The status's word, the clause that tells it, and the words that would be wrong."""
    head, *rows = table.splitlines()
    path = office.home / "data" / "ledgers" / office.bureau / "2024年目标.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([head, *rows[::turn]]), encoding="utf-8")
    gaps = office.gaps(period)
    said = gaps["reason"].str.cat() + desk.target_summary(gaps, office.book(period)).words
    assert gaps["status_word"].tolist() == [word]
    assert says in said
    assert not re.search(never, said)


def test_an_office_grades_lags_by_points(office: Office) -> None:
    """Within 10 points of the 75 due 顺利, within 30 滞后, beyond 严重滞后 and red on the page."""
    rows = ["河道清淤长度,公里,60,40", "水毁修复,处,30,19", "堤防加固,公里,40,14"]
    path = office.home / "data" / "ledgers" / office.bureau / "2024年目标.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(["指标,单位,年度目标,1—9月完成", *rows]), encoding="utf-8")
    gaps = desk.target_gaps(office.book("2024-01/2024-09"), on_track=10, far_behind=30)
    words = dict(zip(gaps["name"], gaps["status_word"], strict=True))
    assert words == {"堤防建设长度": "严重滞后", "河道疏浚长度": "顺利", "水毁修复": "滞后"}
    assert set(gaps["status"]) == {"behind", "on_track"}
    assert "严重滞后" in set(desk.lights(gaps)["light_word"])
    red = '<span class="s overdue"><i aria-hidden="true">■</i>严重滞后</span>'
    assert red in desk.table(gaps, "target_gaps").html
