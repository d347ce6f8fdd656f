"""Every word of a group in the constructions it stands in: no word is known and yet misread."""

from collections.abc import Iterable
from decimal import Decimal
from itertools import product

import pytest

from duibiao.reading.lexicons import group, pairs
from duibiao.reading.prose import extract

SUMMARY = "某县水利局2023年工作总结\n一、工作情况\n"
PLAN = "某县水利局2023年工作计划\n"
TOLD = "某县水利局2023年工作总结\n一、2023年工作情况\n建成水闸1座。\n二、"
TASKS = ("年度任务", "年度计划", "目标任务", "年度目标", "全年任务", "下达任务")
DONE = ("完工", "竣工", "建成", "完成", "通水", "投用", "投产", "交付", "销号")
BASES = (
    "多年均值",
    "多年平均",
    "常年",
    "2020年",
    "“十三五”末",
    "2019年",
    "历年平均",
    "近十年平均",
    "前年",
)
UP = ("增长", "增加", "提高", "偏多", "上升", "提速", "多")
DOWN = ("下降", "减少", "降低", "偏少", "回落", "下滑", "压减", "缩减", "精简", "少")
BODIES = ("全省", "全市", "全国", "全州")
REVISED = ("调整为", "调减至", "核减为", "核减到", "下调为", "变更为", "修订为", "改为", "调低到")
NUMBERS = {"3亿5千万": 350_000_000, "12万3千": 123_000, "4个亿": 400_000_000, "3点5亿": 350_000_000}
NUMBERS |= {"1.2×10^8": 120_000_000, "1亿2000万": 120_000_000, "3千6百万": 36_000_000}
SHARES = {"九成八": "98", "近九成": "90", "八成五": "85", "七成半": "75", "百分之八十五": "85"}


def read(text: str, *fields: str) -> list[tuple[object, ...]]:
    """These fields of every figure of a text."""
    return [tuple(getattr(record, field) for field in fields) for record in extract(text)]


def wrong(words: Iterable[str], template: str, *expected: tuple[object, ...]) -> dict[str, object]:
    """What is read otherwise than as value, role and year expected, by word."""
    told = {word: read(template.format(word), "value", "role", "period") for word in words}
    return {word: found for word, found in told.items() if found != list(expected)}


@pytest.mark.parametrize(
    ("name", "template", "expected"),
    [
        ("quota", "水利{}25亿元。", (2_500_000_000, "target", "2023")),
        ("left", "{}25座水库6月底前完工。", (25, "target", "2023-06")),
        ("left", "{}25座未整治。", (25, "actual", "2023")),
        ("scope", "{}：新建泵站25座。", (25, "target", "2023")),
        ("assign", "市局{}河道整治任务25公里。", (25, "target", "2023")),
        ("finish", "{}河道整治25公里。", (25, "actual", "2023")),
        ("neutral", "落实{}要求，整治河道25公里。", (25, "actual", "2023")),
        ("rank_verb", "水资源考核{}全省第25。", (25, "actual", "2023")),
        ("rank_noun", "水资源考核进入全省第二{}。", (2, "actual", "2023")),
        ("zero", "全年实现零{}。", (0, "actual", "2023")),
        ("coefficient", "灌溉水有效利用{}达到0.58。", (Decimal("0.58"), "actual", "2023")),
        ("duration", "全局职工{}25余天。", (25, "context", "2023")),
    ],
)
def test_a_word_of_a_group_is_read_in_a_summary(
    name: str, template: str, expected: tuple[object, ...]
) -> None:
    """What the group stands for holds for each of its words."""
    assert wrong(group(name), SUMMARY + template, expected) == {}


@pytest.mark.parametrize(
    ("name", "title", "expected"),
    [
        ("plan_heading", TOLD + "{}\n整治河道25公里。", "target"),
        ("task_heading", TOLD + "2024年{}\n整治河道25公里。", "target"),
        ("measure_heading", TOLD + "存在问题\n缺水。\n三、{}\n整治河道25公里。", "target"),
        ("report_heading", "某县水利局2023年工作要点\n一、{}\n整治河道25公里。", "actual"),
        ("plan_title", "某县2023年水利{}\n整治河道25公里。", "target"),
        ("asked", "某县水利局关于{}2023年河道整治工作的通知\n整治河道25公里。", "target"),
        ("approved", SUMMARY + "工程{}2亿元，治理河道25公里。", "target"),
        ("report_title", "某县水利局{}2023年水利建设任务\n整治河道25公里。", "actual"),
        ("done", PLAN + "{}整治河道25公里。", "actual"),
        ("anew", PLAN + "已整治河道1公里，{}整治河道25公里。", "target"),
        ("service", PLAN + "6月底前完成改造，{}率达到25%。", "target"),
    ],
)
def test_a_heading_or_opening_says_what_is_done_and_what_planned(
    name: str, title: str, expected: str
) -> None:
    """Whichever of its words opens the section."""
    told = {word: read(title.format(word), "value", "role")[-1] for word in group(name)}
    assert {word: said for word, said in told.items() if said != (25, expected)} == {}


@pytest.mark.parametrize("template", ["{}全年整治河道25公里。", "{}2024年整治河道25公里。"])
def test_a_forecast_keeps_its_year_and_is_no_exact_figure(template: str) -> None:
    """预计, 预测, 可望 … of this year and of the next."""
    told = {word: read(SUMMARY + template.format(word), "bound", "period") for word in FORECASTS}
    year = "2024" if "2024" in template else "2023"
    assert {word: said for word, said in told.items() if said != [("approx", year)]} == {}


FORECASTS = group("forecast")


@pytest.mark.parametrize("held", ["控制在", "控制到", "控制为"])
def test_a_cap_is_done_where_the_months_are_over(held: str) -> None:
    """以内 says what may be, 截至 what was used."""
    over = ("截至10月底", "1—10月", "今年前10个月", "前十个月")
    report = "某县水利局2023年前三季度工作总结\n{}，用水总量" + held + "1.5亿立方米。"
    assert wrong(over, report, (150_000_000, "actual", "2023-01/2023-10")) == {}
    cap = SUMMARY + "{}总量" + held + "1.5亿立方米以内。"
    assert wrong(("用水", "取水"), cap, (150_000_000, "target", "2023")) == {}


@pytest.mark.parametrize(
    "template",
    [
        "新建泵站6座，已{}4座。",
        "6座水库除险加固，目前已{}4座。",
        "计划改造泵站6座，截至目前{}4座。",
        "改造泵站6座（已{}4座）。",
        "改造泵站6座，其中已{}4座。",
    ],
)
def test_a_part_done_makes_the_whole_a_task(template: str) -> None:
    """Six to be done, four done."""
    told = {act: read(SUMMARY + template.format(act), "value", "role") for act in DONE}
    assert [act for act in DONE if told[act] != [(6, "target"), (4, "actual")]] == []


def test_a_share_of_a_task_leaves_the_task_a_target() -> None:
    """完成年度任务36平方公里的87.5%, in every wording of both."""
    texts = [
        f"{SUMMARY}{verb}{task}36平方公里的87.5%。" for verb in ("完成", "占") for task in TASKS
    ]
    expected = [(36, "target", "level"), (Decimal("87.5"), "actual", "of_target")]
    assert [text for text in texts if read(text, "value", "role", "kind") != expected] == []


@pytest.mark.parametrize(("ways", "sign"), [(UP[:4], 1), (DOWN[:4], -1)])
def test_a_growth_is_over_the_base_that_is_named(ways: tuple[str, ...], sign: int) -> None:
    """Never over last year where another is told, and named by what it is over."""
    for base, way in product(BASES, ways):
        told = read(f"{SUMMARY}用水总量较{base}{way}16%。", "value", "kind", "indicator")
        name = f"用水总量较{base}{'增幅' if sign > 0 else '降幅'}"
        assert told == [(16 * sign, "growth", name)]


@pytest.mark.parametrize(("ways", "sign"), [(UP[:6], 1), (DOWN[:9], -1)])
def test_a_fall_is_less_than_nothing(ways: tuple[str, ...], sign: int) -> None:
    """By its word alone, and of the nearest figure."""
    for way in ways:
        told = read(f"{SUMMARY}河长286名，水费收入10866元，同比{way}3.2%。", "value", "indicator")
        assert told[2] == (sign * Decimal("3.2"), "水费收入同比增速")


@pytest.mark.parametrize("tail", group("shared_tail"))
def test_what_is_dealt_out_shares_the_tail(tail: str) -> None:
    """农业、工业用水量分别为…: two names, each whole."""
    names = read(f"{SUMMARY}农业、工业{tail}分别为25%、3%。", "indicator")
    assert [name[:2] for (name,) in names] == ["农业", "工业"]
    assert all(tail in name for (name,) in names)


def test_what_is_dealt_out_shares_the_bound() -> None:
    """分别超过98%、85%, with every qualifier that stands before a number."""
    known = {word: bound for word, bound in pairs("qualifiers", "before").items() if word[1:]}
    words = {word: bound for word, bound in known.items() if word not in (">=", "<=")}
    told = {word: read(f"{SUMMARY}普及率、合格率分别{word}98%、85%。", "bound") for word in words}
    assert [word for word, bound in words.items() if told[word] != [(bound,), (bound,)]] == []


@pytest.mark.parametrize("mean", ["平均漏损率", "漏损率平均为", "漏损率", "平均为"])
def test_what_a_larger_body_has_is_context(mean: str) -> None:
    """全省平均9.2%，我县8.1%."""
    told = {body: read(f"{SUMMARY}{body}{mean}9.2%，我县8.1%。", "role") for body in BODIES}
    assert [body for body in BODIES if told[body] != [("context",), ("actual",)]] == []


@pytest.mark.parametrize(("written", "value"), NUMBERS.items())
def test_a_number_is_read_whole(written: str, value: int) -> None:
    """Of money and of water alike; a minus before it is its sign."""
    for words, unit in (("完成投资{}元", "元"), ("供水{}立方米", "m3"), ("调水{}方", "m3")):
        assert read(f"{SUMMARY}{words.format(written)}。", "value", "unit") == [(value, unit)]
    for minus in "-－−负":
        assert read(f"{SUMMARY}利润{minus}{written}元。", "value") == [(-value,)]


@pytest.mark.parametrize(("written", "value"), SHARES.items())
def test_tenths_are_read_whole(written: str, value: str) -> None:
    """九成八 is 98 %."""
    told = read(f"{SUMMARY}完成率达{written}。", "value", "unit")
    assert told == [(Decimal(value), "%")]


@pytest.mark.parametrize(
    "template",
    [
        "河道整治目标30公里，经批准{}25公里。",
        "年初下达河道整治任务30公里，9月{}25公里。",
        "河道整治任务由30公里{}25公里。",
        "全年拟整治河道30公里（后{}25公里）。",
        "年初确定的30公里河道整治任务，经研究{}25公里。",
        "省厅下达我县河道整治任务30公里。8月，{}25公里。",
        "将河道整治目标从原来的30公里{}25公里。",
        "河道整治目标30公里，因资金未到位，经市水利局同意，{}25公里。",
        "河道整治目标30公里；9月20日县政府常务会议研究决定{}25公里。",
    ],
)
def test_a_goal_that_is_replaced_is_none(template: str) -> None:
    """The new one counts; the old one is neither done nor asked for."""
    told = (30, "context", "2023"), (25, "target", "2023")
    assert wrong(REVISED, SUMMARY + template, *told) == {}


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("2023年8月，经县政府批准，河道整治目标由30公里{}25公里", "2023"),
        ("根据2022年3月市局文件，河道整治任务由30公里{}25公里", "2023"),
        ("9月份，河道整治目标30公里经批准{}25公里", "2023"),
        ("8月，整治沟渠3条，河道整治目标由30公里{}25公里", "2023"),
        ("截至9月底，河道整治目标由30公里{}25公里", "2023"),
        ("8月份任务由30公里{}25公里", "2023-08"),
        ("2023年8月，经批准，2024年河道整治目标由30公里{}25公里", "2024"),
    ],
)
def test_a_goal_is_of_its_own_time_not_of_its_change(words: str, period: str) -> None:
    """When it was changed, and by which paper, says nothing of when it is due."""
    for word in REVISED:
        told = read(f"{SUMMARY}{words.format(word)}。", "role", "period")[-2:]
        assert told == [("context", period), ("target", period)], word


@pytest.mark.parametrize(
    "part",
    [
        "。其中老城区段方案{}25公里。",
        "，其中石桥段由土堤{}25公里护岸。",
        "，第二标段{}25公里。",
        "。城关镇{}25公里。",
        "，东片区项目经批准{}25公里。",
        "；经批准老城区段{}25公里。",
    ],
)
def test_a_part_that_changes_leaves_the_whole(part: str) -> None:
    """The goal holds, and what the part is now is not told as done without a doubt."""
    for word in REVISED:
        whole, new = extract(f"{SUMMARY}河道整治目标30公里{part.format(word)}")
        assert (whole.role, new.confidence) == ("target", "medium"), word


@pytest.mark.parametrize("ends", ["结束", "停灌", "停水", "全面结束", "关闸"])
def test_a_season_is_of_its_months(ends: str) -> None:
    """Its figures are of them, whatever part of the year the text is about."""
    for begins in ("开灌", "开闸", "启动", "开始", "开始放水", "开机"):
        for template in (
            "春灌自3月9日{}，至5月底{}，引水25亿方。",
            "春灌3月9日{}，5月6日{}，引水25亿方；",
        ):
            text = f"某县水利局2023年上半年工作总结\n{template.format(begins, ends)}"
            assert read(text, "role", "period") == [("actual", "2023-03/2023-05")], text


@pytest.mark.parametrize("years", ["五年来", "过去五年", "过去的五年", "五年间", "这五年来"])
def test_a_plan_looks_back_on_the_years_before_its_own(years: str) -> None:
    """What they brought is done, and what the coming years are to bring is not."""
    plan = "某市节水规划（2026—2030年）\n一、规划背景\n"
    for template in (
        "{}，全市累计投入25亿元。",
        "“十四五”时期成效明显。{}，我市先后治理河道25公里。",
        "{}累计完成投资25亿元。",
    ):
        told = read(plan + template.format(years), "role", "period")
        assert told == [("actual", "2021/2025")], template
    for ahead in ("今后五年", "未来五年", "五年内"):
        told = read(f"{plan}{ahead}，力争治理河道25公里。", "role", "period")
        assert told == [("target", "2026/2030")], ahead
    assert read(f"{plan}五年间累计将治理河道25公里。", "role") == [("target",)]


@pytest.mark.parametrize("rest", ["年底前", "四季度", "今年后两个月", "年内"])
def test_a_chapter_on_this_year_and_the_next_plans_both(rest: str) -> None:
    """Its parts say which; where they do not, none is high."""
    head = f"某县水利局2023年1—10月总结\n建成水闸1座。\n二、{rest}及2024年工作打算\n"
    parts = "（一）冲刺四季度。改造管网25公里。\n（二）明年工作。改造管网3公里。"
    assert read(head + parts, "period") == [("2023-01/2023-10",), ("2023",), ("2024",)]
    for record in extract(f"{head}（一）抓好项目。12月底前改造管网25公里，整治沟渠3条。")[1:]:
        assert record.confidence != "high"


def test_what_is_divided_is_named_by_its_own_words() -> None:
    """Not by those of the clause before; a class tells which things, a list of places whose."""
    told = {
        "用水总量1亿方，开采量3万方；甲耗水量、乙耗水量较2020年分别降3%、5%。": "乙耗水量较2020年降幅",
        "居前的是甲县、乙县，开工率分别为9%、8%；居后的是丙县、丁县，开工率分别为3%、2%。": "丁县开工率",
        "建成过闸流量5立方米/秒以上的水闸18座。": "水闸建成座数",
        "甲水库工程总投资3亿元，2021年开工以来累计完成投资2亿元。": "甲水库工程完成投资",
        "用水总量不突破红线，控制在4.1亿立方米以内。": "用水总量",
        "省级配套1.9亿元；市县财政安排1.1亿元；其余0.7亿元由贷款解决。": "其他资金",
        "城市公共供水1.6亿立方米。": "城市公共供水量",
        "水闸27座，其中已完工8座、在建16座。": "水闸在建座数",
        "泵站15处，已建成9处，停工6处。": "泵站停工处数",
        "今年检查水库8座、在建工程16个。": "在建工程检查个数",
    }
    assert {text: read(SUMMARY + text, "indicator")[-1][0] for text in told} == told
