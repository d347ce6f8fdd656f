"""Sentences put together at random: roles, periods and names are those that their words say."""

from itertools import cycle

import pytest
from composed_prose import Composed

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
