"""What a report says of a target, from the office's file to the words, rows in either order."""

from __future__ import annotations

import pytest
from office_cases import Office, Rows, actual, both_orders, target

from duibiao.indicators.book import Book, open_book
from duibiao.presentation import desk
from duibiao.vocabulary import words

OCTOBER = "2023-01/2023-10"
LEVEL = {"indicator": "水库水位", "unit": "米"}
PLACE = {"indicator": "综合考核位次", "unit": "位", "kind": "rank"}
MONTHS = [actual(100, f"2023-{month:02d}") for month in range(1, 11) if month != 5]
SHARE = {"unit": "%", "kind": "of_target"}
COVERED = {"indicator": "农村自来水普及率", "unit": "%"}
FIT = {"indicator": "水质合格率", "unit": "%"}
AREA = {"indicator": "高效节水灌溉面积", "unit": "万亩"}
LEAK = {"indicator": "管网漏损率", "unit": "%"}

PLAN = {"indicator": "规划编制完成件数", "unit": "件"}
POWER = {"indicator": "水力发电量", "unit": "万kWh"}
HEAD = {"indicator": "人均用水量", "unit": "m3/人"}
CHANGED = {"indicator": "地下水开采量变化率", "unit": "%", "kind": "delta", "base_period": "2020"}
SINCE = {"indicator": "万元国内生产总值用水量较2020年下降率", "unit": "%"}
FALL = {"indicator": "万元国内生产总值用水量下降率", "unit": "%"}
USED = {"indicator": "万元国内生产总值用水量", "unit": "m3/万元"}
FALLS = [actual(3, "2021", **FALL), actual(4, "2022", **FALL)]
PLANNED = [target(3.4343, str(n), **FALL) for n in range(2021, 2026)]

SAID = [
    pytest.param(
        [
            target(5, unit="%", kind="growth"),
            actual(1000, "2022-01/2022-10"),
            actual(980, OCTOBER),
        ],
        "滞后",
        "项目资金争取额增速：−2%，目标5%（年底），差7个百分点",
        "应达|今后每月",
        id="growth is no sum that time brings nearer",
    ),
    pytest.param(
        [target(1200), *MONTHS],
        "不能判定",
        "已报数合计900万元，缺5月的数，请补报，才能对照目标1,200万元",
        "界线",
        id="a missing month that decides is asked for",
    ),
    pytest.param(
        [target(1000), *MONTHS],
        "顺利",
        "为目标1,000万元的90%，应达83.3%，进度正常，还差100万元，比计划提前0.8个月，缺5月的数",
        "界线",
        id="a missing month that decides nothing is told",
    ),
    pytest.param(
        [actual(1600, OCTOBER), actual(80, OCTOBER, **SHARE)],
        "不能判定",
        "为目标约2,000万元（反推）的80%，请补写完成时限",
        "到期，",
        id="a share of a target without its time is not overdue",
    ),
    pytest.param(
        [actual(1600, OCTOBER), actual(80, OCTOBER, note="完成全年目标的80%", **SHARE)],
        "顺利",
        "应达83.3%，基本达到序时进度",
        "到期，",
        id="a share of the year's target is paced by the year",
    ),
    pytest.param(
        [target(3, bound="max", **PLACE), actual(5, OCTOBER, **PLACE)],
        "滞后",
        "综合考核位次：列第5位，要求前3位（年底），差2位",
        "超出",
        id="places are lacking, not too many",
    ),
    pytest.param(
        [
            target(40.3, bound="min", **LEVEL),
            target(40.5, bound="max", **LEVEL),
            actual(40.62, "2023-10", **LEVEL),
        ],
        "滞后",
        "水库水位：2023年10月为40.62米，要求40.3—40.5米（年底），在区间外0.12米",
        "还差",
        id="above a band nothing is lacking",
    ),
    pytest.param(
        [target(1000, "2023-01/2023-06"), actual(900, "2023-01/2023-06")],
        "逾期",
        "2023年6月底到期",
        "1—6月底",
        id="a span is due on its last day",
    ),
    pytest.param(
        [target(1000, "2021/2025"), actual(150, "2021"), actual(180, "2022")],
        "滞后",
        "2025年底到期，今后每年需完成",
        "时期|提高",
        id="a sum over years is done, not raised",
    ),
    pytest.param(
        [
            target(98, "2025", **COVERED),
            actual(93, "2021", **COVERED),
            actual(94, "2022", **COVERED),
        ],
        "滞后",
        "比2021年的93%提高1个百分点，到目标98%共应提高5个百分点，完成20%，应完成25%",
        "不低于",
        id="a rate for the plan's end is on its way from the first reading",
    ),
    pytest.param(
        [target(9, "2025", **LEAK), actual(12, "2022", **LEAK)],
        "不能判定",
        "没有可比的基期（2020年）数，请补报，才能判断进度，2022年为12%，距目标9%还差3个百分点",
        "比要求",
        id="a rate for the plan's end with one reading has a gap and no pace",
    ),
    pytest.param(
        [target(100, "2022"), actual(80, "2022"), target(200), actual(190, OCTOBER)],
        "顺利",
        "上年目标100万元未完成",
        "结转",
        id="this year's goal tells that last year's was missed",
    ),
    pytest.param(
        [target(2000), actual(1600, OCTOBER), actual(90, OCTOBER, **SHARE)],
        "顺利",
        "文中写完成90%，按所列目标和完成数为80%，请核对",
        "反推",
        id="a stated share that is not theirs is told",
    ),
    pytest.param(
        [
            target(90, bound="min", **FIT),
            actual(88, "2023-09", **FIT),
            actual(91, "2023-10", **FIT),
        ],
        "顺利",
        "其间2023年9月为88%，不符合要求",
        "滞后",
        id="a month that broke what must hold is told",
    ),
    pytest.param(
        [
            target(1.2, due="2023-11-30", owner="农村水利股", **AREA),
            actual(0.96, OCTOBER, **AREA),
        ],
        "滞后",
        "完成0.96万亩，目标1.2万亩（11月底），差0.24万亩，由农村水利股负责",
        "尚有",
        id="the headline has the thing, figure, target, time, gap and owner",
    ),
    pytest.param(
        [target(0.2, "2025", **AREA), actual(0.01, OCTOBER, **AREA)],
        "未开始",
        "为目标0.2万亩的5%，按2025年的目标还没有到开始的时间",
        "滞后|进度正常",
        id="a goal of a later year has not begun",
    ),
    pytest.param(
        [target(9, bound="max", **LEAK), actual(9.5, "2023-10", **LEAK)],
        "滞后",
        "2023年10月为9.5%，比要求（不超过9%）高0.5个百分点",
        "少0.5",
        id="a level above its cap is too much",
    ),
    pytest.param(
        [target(2000, note="省厅"), target(2500, note="市局"), actual(1900, OCTOBER)],
        "顺利",
        "同期另有目标2,500万元（市局），请核定以哪个为准",
        "逾期",
        id="the goal of another authority is told with its name",
    ),
    pytest.param(
        [
            target(96, schedule="2023-06:92%;2023-12:96%", rule="floor", **COVERED),
            actual(93, "2023-10", **COVERED),
        ],
        "顺利",
        "2023年10月为93%，达到本阶段要求92%，全年要求为96%",
        "滞后|还差",
        id="a level asked by stages is held against the last that is over",
    ),
    pytest.param(
        [target(1, rule="done", **PLAN), actual(0, OCTOBER, **PLAN)],
        "顺利",
        "2023年1—10月为0件，尚未办结，2023年底到期",
        "滞后|还差",
        id="what is to be done by a day to come is not behind",
    ),
    pytest.param(
        [
            target(400, "2025", base_period="2018", bound="max", **HEAD),
            actual(430, "2018", **HEAD),
            actual(412, "2022", **HEAD),
        ],
        "不能判定",
        "2022年为412m³/人，与基期口径不同、不可比，请按新口径核定基期，再对照目标400m³/人",
        "还差|顺利",
        id="a base across a break measures nothing",
    ),
    pytest.param(
        [
            target(9, "2023-06", base_period="2020", rule="improve", **LEAK),
            actual(12, "2020", **LEAK),
            actual(10, "2023-06", **LEAK),
        ],
        "逾期",
        "2023年6月底到期，由2020年的12%到2023年6月的10%，距目标9%还差1个百分点",
        "今后每",
        id="a way not made when due",
    ),
    pytest.param(
        [
            target(9, "2023-06", base_period="2020", rule="improve", **LEAK),
            actual(12, "2020", **LEAK),
            actual(10.5, "2021", **LEAK),
        ],
        "未报",
        "没有读到2023年6月底的数，2021年为10.5%，距目标9%还差1.5个百分点",
        "逾期",
        id="a figure of years before the due day is no miss",
    ),
    pytest.param(
        [
            target(7, "2024", base_period="2020", rule="improve", **LEAK),
            actual(12, "2020", **LEAK),
            actual(8.5, "2023-10", **LEAK),
        ],
        "顺利",
        "到目标7%共应降低5个百分点，完成70%，应完成70.8%，基本达到序时进度，还差1.5个百分点",
        "进度正常|落后",
        id="nearly on its way",
    ),
    pytest.param(
        [target(-16, "2025", **CHANGED), actual(-12, "2022", **CHANGED)],
        "顺利",
        "2022年为−12%，为目标−16%的75%，应达40%，进度正常，还差4个百分点",
        "滞后|减少−",
        id="a fall since a base year on its pace",
    ),
    pytest.param(
        [target(-16, "2025", **CHANGED), actual(-4, "2022", **CHANGED)],
        "滞后",
        "2022年为−4%，为目标−16%的25%，应达40%，慢15个百分点，还差12个百分点",
        "正常",
        id="a fall since a base year too slow",
    ),
    pytest.param(
        [target(5, "2025", bound="max", **CHANGED), actual(6, "2022", **CHANGED)],
        "滞后",
        "2022年为6%，比要求（不超过5%）高1个百分点",
        "正常|应达",
        id="a rise since a base year past its limit is not on its way",
    ),
    pytest.param(
        [target(100, "2022"), actual(80, "2022"), actual(25, OCTOBER)],
        "逾期",
        "比目标100万元少20万元，上年结转，2023年1—10月另完成25万元，是否计入上年目标请核定",
        "逾期完成|105",
        id="this year's sum is not last year's done late",
    ),
    pytest.param(
        [target(9000, "2025"), actual(2000, "2022"), actual(1500, OCTOBER)],
        "未开始",
        "目标9,000万元，还没有开始，2025年底到期，如为2021年至2025年累计，请写明起止年",
        "滞后|未报",
        id="a sum of the plan's last year has not begun",
    ),
    pytest.param(
        [target(9000, "2021/2025"), actual(2000, "2022"), actual(1500, "2021")],
        "顺利",
        "2021—2022年完成3,500万元，为目标9,000万元的38.9%，应达40%，基本达到序时进度",
        "缺|核定",
        id="a plan's sum is that of its years",
    ),
    pytest.param(
        [target(9000, "2021/2025"), actual(2000, "2022")],
        "不能判定",
        "2022年已报数合计2,000万元，缺2021年的数",
        "滞后",
        id="a year that is missing in a plan's sum is asked for",
    ),
    pytest.param(
        [
            target(2000),
            actual(110, "2023-01/2023-02"),
            actual(100, "2022-01/2022-02"),
            actual(2000, "2022"),
        ],
        "顺利",
        "为目标2,000万元的5.5%，应达5%，进度正常，还差1,890万元，按上年同期占全年的5%衡量（按时间为16.7%）",
        "滞后",
        id="a sum that begins slowly every year is held against last year's months",
    ),
    pytest.param(
        [target(16, "2025", **SINCE), *FALLS],
        "顺利",
        "2022年为6.88%，为目标16%的43%，应达40%",
        "没有可与要求",
        id="falls of every year since the base make the fall since then",
    ),
    pytest.param(
        [target(16, "2025", **SINCE), *FALLS, *PLANNED],
        "顺利",
        "应达42.2%，进度正常，还差9.12个百分点，2025年底到期，书面计划到此时为6.751%",
        "滞后",
        id="falls planned for every year are the plan",
    ),
    pytest.param(
        [target(16, "2025", **SINCE), actual(60, "2020", **USED), actual(53, "2022", **USED)],
        "不能判定",
        "2022年只有现价的11.67%，对照目标16%需要可比价的数",
        "顺利|滞后",
        id="levels at current prices make no fall at constant ones",
    ),
    pytest.param(
        [
            target(94.5, bound="min", **COVERED),
            actual(92.1, OCTOBER, **COVERED),
            actual(0.3, OCTOBER, kind="delta", **COVERED),
        ],
        "滞后",
        "2023年1—10月为92.1%，比要求（不低于94.5%）低2.4个百分点",
        "比2022|91.8|其间",
        id="a rise of a rate is no rate",
    ),
    pytest.param(
        [
            target(96.5, bound="min", **COVERED),
            actual(95, "2022-10", **COVERED),
            actual(96, "2023-10", **COVERED),
        ],
        "滞后",
        "比2022年10月的95%提高1个百分点，到目标96.5%共应提高1.5个百分点，完成66.7%，应完成85.7%",
        "83.3",
        id="twelve of fourteen months have gone since last October",
    ),
    pytest.param(
        [target(50, due="2023-06-30"), actual(60, "2023-01/2023-09")],
        "已完成",
        "为目标50万元的120%，达到要求，没有2023年6月30日前的数，是否按期达到请核实",
        "逾期",
        id="whether it was met in time no figure shows",
    ),
    pytest.param(
        [target(50, due="2023-06-30"), actual(55, "2023-01/2023-05"), actual(60, OCTOBER)],
        "已完成",
        "达到要求",
        "没有当时的数",
        id="what was met in May was met by June",
    ),
    pytest.param(
        [target(50, due="2023-06-30"), actual(52, "2023-01/2023-06"), actual(49, OCTOBER)],
        "不能判定",
        "累计数前后不一，请核定：2023年1—10月为49万元，目标50万元，此前2023年1—6月报52万元，已达到",
        "逾期",
        id="a sum met in time and lowered later is asked about",
    ),
    pytest.param(
        [
            target(95, "2023-06", rule="improve", base_period="2022", **COVERED),
            *(actual(v, p, **COVERED) for v, p in ((90, "2022"), (96, "2023-06"), (94, "2023-09"))),
        ],
        "已完成",
        "2023年6月的96%，达到目标95%，此后2023年9月为94%",
        "逾期",
        id="a rate met in time stays met",
    ),
    pytest.param(
        [target(3), actual(1, OCTOBER), actual(100, OCTOBER, **SHARE)],
        "不能判定",
        "所报完成率与完成数对不上，请核对：2023年1—10月为1万元，目标3万元",
        "滞后|还差",
        id="all of it done and one of three is a conflict",
    ),
    pytest.param(
        [target(100), actual(80, OCTOBER), actual(70, OCTOBER, **SHARE)],
        "不能判定",
        "文中写完成70%，按所列目标和完成数为80%，请核对",
        "顺利",
        id="a share that is behind beside a figure that is not",
    ),
    pytest.param(
        [target(100), actual(20, OCTOBER), actual(30, OCTOBER, **SHARE)],
        "滞后",
        "文中写完成30%，按所列目标和完成数为20%，请核对",
        "不能判定",
        id="two tellings that are both behind leave it behind",
    ),
    pytest.param(
        [target(500), actual(80, OCTOBER, **SHARE)],
        "顺利",
        "2023年1—10月完成400万元，为目标500万元的80%",
        "未报",
        id="a share alone tells how much of the target is done",
    ),
    pytest.param(
        [target(500), actual(300, "2023")],
        "不能判定",
        "2023年的300万元请写明截至几月，才能对照目标500万元",
        "未报|逾期",
        id="a figure of the year in the midst of it is no silence",
    ),
    pytest.param(
        [target(500), actual(450, "2023-01/2023-11"), actual(500, "2023")],
        "未报",
        "没有读到与目标500万元对应的数，2023年底到期",
        "已完成",
        id="a year whose later months are told is over, and says nothing of its midst",
    ),
    pytest.param(
        [
            target(16, "2024", rule="improve", base_period="2020", **LEAK),
            actual(20, "2020", **LEAK),
            actual(17, "2023-10", **LEAK),
        ],
        "顺利",
        "比2020年的20%降低3个百分点，到目标16%共应降低4个百分点，完成75%，应完成70.8%",
        "未开始",
        id="what a plan asks for at the next year's end is told this year",
    ),
    pytest.param(
        [
            target(1200),
            actual(1000, OCTOBER),
            *(actual(40, f"2022-{month:02d}") for month in range(1, 11)),
            *(actual(300, f"2022-{month:02d}") for month in (11, 12)),
        ],
        "顺利",
        "还差200万元，上年同期占全年的40%",
        "衡量",
        id="last year's months are told beside the time",
    ),
    pytest.param(
        [
            target(90, bound="min", **FIT),
            actual(88, "2023-01/2023-06", **FIT),
            actual(95, "2023-09", **FIT),
            actual(91, OCTOBER, **FIT),
        ],
        "顺利",
        "比2023年1—6月提高3个百分点",
        "比2023年9月|下降",
        id="a move is told between figures of one kind of span",
    ),
    pytest.param(
        [
            *(target(1000, **POWER), actual(880, OCTOBER, **POWER)),
            *(actual(v, p, **POWER) for v, p in ((950, "2022"), (890, "2022-01/2022-10"))),
            *(actual(v, p, **POWER) for v, p in ((1000, "2021"), (940, "2021-01/2021-10"))),
        ],
        "滞后",
        "应达93.7%，慢5.7个百分点，还差120万千瓦时",
        "进度正常",
        id="a season that came back paces the sum",
    ),
]

BOOKS: dict[str, Book] = {}
"""The books of these cases that are open, for `test_patterns`."""


def told(office: Office) -> list[str]:
    """Return word and sentence of each target, and the report's first lines."""
    gaps = office.gaps(OCTOBER)
    rows = [f"{row.status_word}：{row.reason}" for row in gaps.itertuples()]
    return [*rows, desk.target_summary(gaps, office.book(OCTOBER)).words]


@pytest.mark.parametrize(("rows", "word", "says", "never"), SAID)
def test_a_target_is_told_so_and_not_otherwise(
    office: Office, rows: Rows, word: str, says: str, never: str, request: pytest.FixtureRequest
) -> None:
    """The status's word, the clause that tells it, and the words that would be wrong."""
    found = both_orders(office, rows[::-1], told)
    BOOKS[request.node.callspec.id] = office.book(OCTOBER)
    assert isinstance(found, list)
    assert found[0].startswith(f"{word}：")
    assert says in "".join(found)
    assert not [part for part in never.split("|") if part in "".join(found)]


def test_status_and_headline_do_not_hang_on_the_language(office: Office) -> None:
    """A rate that starts from nothing every year is paced in English too, and its gap told."""
    rate = {"indicator": "投资完成率", "unit": "%"}
    office.put(target(100, **rate), actual(60, "2023-10", **rate), target(2000), actual(1600))
    seen = []
    for language in ("zh", "en"):
        book = open_book("linhe", OCTOBER, home=office.home, language=language)
        gaps = desk.target_gaps(book)
        seen.append(gaps[["rule", "status"]].to_numpy().tolist())
        told = desk.target_summary(gaps, book).words
    words.use("zh")
    assert seen[0] == seen[1]
    assert "60% (2023-10), asked 100% by the end of the year, 40 points lacking" in told
