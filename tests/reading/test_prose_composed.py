"""Sentences put together at random: roles, periods and names are those that their words say."""

from itertools import cycle

import pytest
from composed_prose import Composed, named_rates

from duibiao.reading.lexicons import table
from duibiao.reading.prose import extract

SUMMARY = "某县水利局2024年工作总结\n一、工作情况\n"
# Verbs that are of the number (增加), end in a word that is one, or hold another one's noun.
_OTHER = frozenset(
    [
        "完成",
        "评比",
        "增加",
        "减少",
        "节约",
        "补充",
        "核减",
        "扣减",
        "压减",
        "精简",
        "恢复",
        "评为",
        "结对",
        "晋升",
        "降等",
        "收到",
        "发现",
        "新增",
        "举办了",
        "取得",
        "签约",
        "惠及",
        "计量",
        "罚款",
        "下达",
        "供水",
        "灌溉",
        "占用",
        "监测",
    ]
)
ACTS = tuple(
    word
    for word, kind in zip(table("verbs")["word"], table("verbs")["class"], strict=True)
    if kind in ("strong", "core") and len(word) > 1 and word not in _OTHER
)
THINGS = (
    ("河道", "公里", "长度"),
    ("水闸", "座", "座数"),
    ("小型水库", "座", "座数"),
    ("农村供水工程", "处", "处数"),
    ("山塘", "口", "口数"),
    ("入河排污口", "个", "个数"),
)
ORDERS = (
    "{act}{thing}87{unit}",
    "{act}87{unit}{thing}",
    "{thing}{act}87{unit}",
    "{thing}已{act}87{unit}",
    "{thing}{act}完成87{unit}",
    "{thing}{act}年度任务87{unit}",
    "{thing}{act}全年目标87{unit}",
    "完成{thing}{act}87{unit}",
    "完成{thing}{act}任务87{unit}",
    "完成87{unit}{thing}{act}",
    "完成87{unit}{thing}的{act}",
    "对87{unit}{thing}进行{act}",
    "全县累计{act}{thing}87{unit}",
    "6月底前完成{thing}{act}87{unit}",
)
RATES = ("斗口计量率", "自来水普及率", "渠道完好率", "水费收缴率", "农村供水规模化率")
TOLD_RATES = (
    ("{}分两步走：2024年12月底达到50%，2025年12月底达到80%。", "{} {}"),
    ("{}情况：2023年95%，2024年96.5%。", "{} {}"),
    ("{}由2023年的62%提高到2024年的71%。", "{} {}"),
    ("{}目标值为95%，实际值为96.5%。", "{} {}"),
    ("{}年度目标95%，目前已达96.5%。", "{} {}"),
    ("{}确保95%，力争97%。", "{} {}"),
    ("{}96.5%，上年为95%。", "{} {}"),
    ("{}达到96.5%，较上年提高1.5个百分点。", "{} {}较上年提高"),
    ("全县{}被提高到96.5%。", "{}"),
    ("将{}提高到96.5%，在全市排名第3位。", "{} {}全市名次"),
    ("城区和农村{}分别为98%、95%。", "城区{} 农村{}"),
    ("{}达到96.5%，其中城区98%、农村95%。", "{} 城区{} 农村{}"),
    ("{}达到96.5%，高于全市平均水平2.1个百分点。", "{} {}高于全市平均水平"),
)
RANKED = ("位列全市", "获全市", "在全市排名", "全市排名", "位居全市")
PLACES = (
    "{}。",
    "完成水利投资3.2亿元，{}。",
    "开展巡查32次，检查点位21个，{}。",
    "新增供水人口2万人；{}。",
)


def test_composed_sentences_say_when_and_whether_it_is_done() -> None:
    """Of 700 texts in ten frames next to no figure is read otherwise, and none surely so."""
    found = [Composed(seed) for seed in range(700)]
    wrong = [(meant, one, text.text) for text in found for meant, one in text.wrong()]
    assert [one for one in wrong if one[1] is None or one[1].confidence == "high"] == []
    assert len(wrong) <= sum(len(text.meant) for text in found) / 200, wrong


@pytest.mark.parametrize("order", ORDERS)
def test_a_name_is_the_same_in_every_order(order: str) -> None:
    """Verb, object and measure in any order and place are one name; a quarter of the verbs each."""
    wrong, acts = [], ACTS[ORDERS.index(order) % 4 :: 4]
    for act, (thing, unit, measure), place in zip(acts, cycle(THINGS), cycle(PLACES), strict=False):
        said = place.format(order.format(act=act, thing=thing, unit=unit))
        names = [one.indicator for one in extract(SUMMARY + said) if one.value == 87]
        if names != [f"{thing}{act}{measure}"]:
            wrong.append((said, names))
    assert len(wrong) <= len(acts) // 50, wrong


@pytest.mark.parametrize(("told", "meant"), TOLD_RATES)
def test_a_rate_has_its_own_name_in_every_construction(told: str, meant: str) -> None:
    """Steps, parts, goals, ranks and years before are of the rate, whatever the heading is."""
    for rate, heading in zip(RATES, cycle(("智慧灌区建设", "考核")), strict=False):
        text = f"{SUMMARY}（一）{heading}。{told.replace('{}', rate)}"
        assert [one.indicator for one in extract(text)] == meant.replace("{}", rate).split(), text


@pytest.mark.parametrize("verb", RANKED)
def test_a_rank_is_of_its_work_among_whom(verb: str) -> None:
    """The verb that tells a rank is no part of its name, and the year before has the same."""
    for work in ("节水考核", "水土保持目标责任考核"):
        found = extract(f"{SUMMARY}{work}{verb}第2名，上年为第5名。")
        assert [one.indicator for one in found] == [f"{work}全市名次"] * 2


@pytest.mark.parametrize(
    ("verb", "thing", "unit", "name"),
    [
        ("整治", "河道", "公里", "河道整治长度"),
        ("新建", "水闸", "座", "水闸新建座数"),
        ("新增", "灌溉面积", "万亩", "新增灌溉面积"),
    ],
)
def test_what_is_striven_for_and_what_is_done_in_steps_is_of_the_same(
    verb: str, thing: str, unit: str, name: str
) -> None:
    """The second goal has act and object of the first, no heading's; 力争 is not sure."""
    title = "某县水利局2025年工作要点\n（一）智慧灌区建设。"
    for told in (
        f"确保{verb}{thing}12{unit}，力争15{unit}。",
        f"{thing}分两年{verb}：2025年12{unit}，2026年15{unit}。",
    ):
        found = extract(title + told)
        assert [one.indicator for one in found] == [name] * 2
        assert found[1].confidence != "high" or "力争" not in told


@pytest.mark.parametrize("due", ["应收{}412万元", "{}应收412万元"])
def test_what_is_paid_of_what_is_due_names_its_fee(due: str) -> None:
    """实收 and 实收率 alone are of nothing."""
    found = extract(f"{SUMMARY}{due.format('水资源费')}，实收376万元，实收率91%。")
    assert [one.indicator for one in found][1:] == ["实收水资源费", "水资源费实收率"]


def test_a_rate_keeps_its_name_in_every_construction() -> None:
    """Steps, goals near and far, pairs, places and 分别 are of the rate, and of no heading."""
    told = [named_rates(seed) for seed in range(120)]
    assert [(text, read) for text, meant, read in told if read != meant] == []
