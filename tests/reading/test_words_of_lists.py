"""Days, states, names and told tasks, as lists and sentences put them into words."""

import pytest

from duibiao.reading.ledgers import days, headers, labels, states
from duibiao.vocabulary.periods import parse

THIS_YEAR = parse("2024-01/2024-10")


def last_day(text: str) -> str:
    """Return the last day of what a cell names, "" for none, `?` for a doubt."""
    try:
        named = days.read(text, THIS_YEAR)
    except days.DayError:
        return "?"
    return days.bounds(named)[1].isoformat() if named else ""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Q4", "2024-12-31"),
        ("次年2月底前", "2025-02-28"),
        ("24年8月底", "2024-08-31"),
        ("6.15", "2024-06-15"),
        ("7/5", "2024-07-05"),
        ("四月二十日前", "2024-04-20"),
        ("3月上旬", "2024-03-10"),
        ("9月中旬前", "2024-09-20"),
        ("2024.4.1-2024.7.31", "2024-07-31"),
        ("3月1日至5月20日", "2024-05-20"),
        ("4月底前形成初稿，8月底前报批", "2024-08-31"),
        ("3月启动，11月底完工", "2024-11-30"),
        ("原计划5月底，调整至7月底", "2024-07-31"),
        ("6月底（延至8月底）", "2024-08-31"),
        ("10月31日（省定11月30日）", "2024-10-31"),
        ("年底（12月20日前）", "2024-12-20"),
        ("2024年汛期前（5月31日前）", "2024-05-31"),
        ("每年12月底前", ""),
        ("全年持续推进", ""),
        ("根据资金情况", ""),
    ],
)
def test_a_day_is_read_however_it_is_put(text: str, day: str) -> None:
    """Of stages the last counts, of a put-off day the new one; what recurs has none."""
    assert last_day(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "9.1",
        "2024年汛前",
        "10月国庆节前",
        "6月30日后",
        "三年内",
        "自3月起",
        "已于9月20日完成",
        "2月30日前",
    ],
)
def test_a_day_in_doubt_is_asked_about(text: str) -> None:
    """9.1 may have been 9.10; what is before an event or was done on a day is no due day."""
    assert last_day(text) == "?"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("全面办结", "done"),
        ("已于6月3日出台", "done"),
        ("已正式投入运行", "done"),
        ("进入扫尾阶段", "nearly"),
        ("大部完工", "nearly"),
        ("大部分办结", "nearly"),
        ("已建成，正待验收", ""),
        ("已建成待验收", "nearly"),
        ("主体全部完成，尾工未清", "nearly"),
        ("抓紧实施", "smooth"),
        ("早于节点", "smooth"),
        ("按时序", "smooth"),
        ("报告正在编写，能按期完成", "smooth"),
        ("工程停建", "behind"),
        ("卡在征地", "behind"),
        ("恐难如期通水", "behind"),
        ("无法按期交付", "behind"),
        ("迟迟未批", "behind"),
        ("没有启动", "not_begun"),
        ("计划10月开工", "not_begun"),
        ("待方案批复后实施", "not_begun"),
    ],
)
def test_a_task_stands_as_its_words_are_put_together(text: str, state: str) -> None:
    """What is nearly done, stopped or awaited is told by the kind of its words."""
    assert (states.progress(text) or states.in_sentence(text)) == state


@pytest.mark.parametrize(
    "text",
    [
        "没有明显滞后",
        "停工后已复工",
        "已解除停工",
        "第一批已完工，第二批计划四季度启动",
        "已发布招标公告",
        "已下达计划",
        "收缴率达95%",
    ],
)
def test_words_that_tell_no_state_stay_in_doubt(text: str) -> None:
    """A denied lag, a hope and a first step say neither that all is well nor that it lags."""
    assert (states.progress(text) or states.in_sentence(text)) == ""


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("整改到位，经县级验收合格", "closed"),
        ("市局复核通过", "closed"),
        ("材料齐备，6月8日核销", "closed"),
        ("设施已修复，运行正常", "put_right"),
        ("违规取水口已封堵", "put_right"),
        ("已整改，待复核", "put_right"),
        ("已整改到位，持续加强巡查", "put_right"),
        ("已整改，9月又反弹", "open"),
        ("已清退4户，剩余2户", "open"),
        ("验收不合格", "open"),
        ("正在办理手续", "open"),
        ("基本整改到位", "open"),
        ("因诉讼搁置", "open"),
    ],
)
def test_a_problem_stands_as_its_clauses_tell(text: str, state: str) -> None:
    """A later clause that strikes it off counts above a deed, what is left above all."""
    assert states.closing(text) == state


@pytest.mark.parametrize(
    "text",
    [
        "经验收合格后销号",
        "督促整改到位",
        "防止反弹",
        "水质不合格问题已整改到位",
        "剩余0户",
        "部分销号",
    ],
)
def test_orders_and_wishes_close_no_problem(text: str) -> None:
    """What is to be, or did not come back, says nothing of how the problem stands."""
    assert states.closing(text) == ""


@pytest.mark.parametrize(
    ("text", "name", "unit"),
    [
        ("★管网覆盖率(%)", "管网覆盖率", "%"),
        ("⑵ 再生水利用", "再生水利用", ""),
        ("b) 装机容量（kW）", "装机容量", "kW"),
        ("B2 投诉办结率%", "投诉办结率", "%"),
        ("二、3. 灌溉水量", "灌溉水量", ""),
        ("五 供水量（万吨）", "供水量", "万吨"),
        ("Ⅲ.设施完好率", "设施完好率", ""),
        ("Ⅱ、Ⅲ类水质比例（%）", "Ⅱ、Ⅲ类水质比例", "%"),
        ("1. 10 公里渠道", "10公里渠道", ""),
        ("三 峡 水 库", "三峡水库", ""),
        ("清淤量（m³）☆", "清淤量", "m³"),
        ("引水量[2]（亿m³）", "引水量", "亿m³"),
        ("回收率（约束性指标）", "回收率", ""),
        ("渠道长度，km", "渠道长度", "km"),
        ("新增机井 单位：眼", "新增机井", "眼"),
        ("电耗〔kWh/千m³〕", "电耗", "kWh/千m³"),
        ("漏损率（%，越低越好）", "漏损率", "%"),
        ("达标率≥95%", "达标率", "%"),
        ("用水总量（控制在3.5亿立方米以内）", "用水总量", "亿立方米"),
        ("合格率（不低于）", "合格率", ""),
        ("降雨≥50mm站数", "降雨≥50mm站数", ""),
        ("年引水量（万m³）", "年引水量", "万m³"),
        ("合计（万元）", "合计", "万元"),
    ],
)
def test_a_name_stands_without_numbers_signs_unit_and_goal(text: str, name: str, unit: str) -> None:
    """What numbers, marks, measures or bounds a name is no part of it."""
    head = headers.read(text)
    assert (labels.clean(head.name or text), head.unit) == (name, unit)


def test_a_total_with_its_unit_adds_up() -> None:
    """合计（万m³） is a total, 合计（农村） one of a part."""
    assert labels.is_total("合计（万m³）")
    assert not labels.is_total("合计（农村）")
