"""Names of figures, as the head of a column would say them."""

import pytest

from duibiao.reading.prose import extract


def names(text: str) -> list[str]:
    """The names of a text's figures."""
    return [record.indicator for record in extract(text, "2023")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("征收水土保持补偿费386万元。", "水土保持补偿费征收额"),
        ("共争取项目资金3209万元。", "项目资金争取额"),
        ("查处8起未批先建案。", "未批先建案查处起数"),
        ("全市共排查整治一般隐患138处。", "一般隐患排查整治处数"),
        ("完成水利固定资产投资12亿元。", "水利固定资产投资完成额"),
        ("农田灌溉水有效利用系数提高至0.59。", "农田灌溉水有效利用系数"),
        ("城市供水水质合格率保持在99%以上。", "城市供水水质合格率"),
        ("完成6座水库运行管护标准化建设。", "水库运行管护标准化建设完成座数"),
        ("对13家单位开展意识形态专项督查。", "意识形态专项督查单位数"),
        ("立案查处水事违法行为1192件。", "水事违法行为立案查处件数"),
        ("提拔副处级领导干部8人。", "副处级领导干部提拔人数"),
        ("开展青年志愿服务活动60场次。", "青年志愿服务活动场次"),
        ("疏浚河道7.3公里。", "河道疏浚长度"),
        ("力争河长制工作进入全省第一方阵。", "河长制工作全省方阵位次"),
        ("万元GDP用水量较上年下降6.3%。", "万元GDP用水量同比增速"),
        ("全国用水总量为5998.2亿m³。", "全国用水总量"),
        ("下达《事故隐患整改通知单》45份。", "事故隐患整改通知单下达份数"),
        ("投资1.9亿元，对城区河道进行治理。", "城区河道治理投资"),
        ("投入资金2亿元，建成城南防洪堤。", "城南防洪堤资金投入额"),
        ("累计投资3.2亿元建成城北供水工程。", "城北供水工程投资"),
        ("汛期累计降雨512毫米。", "降雨量"),
        ("比2022年水土流失面积减少186平方公里。", "水土流失面积减少量"),
        ("水位保证率较上年提高3.2个百分点。", "水位保证率提高幅度"),
        ("尚有43座小型水库带病运行。", "小型水库座数"),
        ("城南排涝工程（二期）年度计划投资8000万元。", "城南排涝工程年度计划投资"),
    ],
)
def test_a_name_says_object_act_and_measure(text: str, name: str) -> None:
    """Verb and connectives around the figure become a name that stands alone."""
    assert names(text) == [name]


def test_a_list_shares_its_verb() -> None:
    """The second item borrows the verb of the first."""
    assert names("改建、维修干渠660公里，支渠1063公里。") == [
        "干渠改建维修长度",
        "支渠改建维修长度",
    ]


def test_parts_borrow_the_verb_of_their_whole() -> None:
    """After 其中 the parts are won as the whole was."""
    found = names("共争取资金3000万元，其中：中央资金2000万元、省级资金1000万元。")
    assert found[1:] == ["中央资金争取额", "省级资金争取额"]


def test_a_bare_rate_borrows_what_it_is_a_rate_of() -> None:
    """`办结率` alone says nothing; it takes the object before it."""
    assert names("受理群众信访件36件，办结率100%。")[1] == "群众信访件办结率"


@pytest.mark.parametrize(
    ("goal", "name"),
    [("计划", "渠道计划完成率"), ("任务", "渠道任务完成率"), ("目标任务", "渠道目标完成率")],
)
def test_completion_is_called_as_the_text_calls_it(goal: str, name: str) -> None:
    """`占计划的` is no share of a target."""
    assert names(f"新建渠道36公里，占{goal}的90%。")[1] == name


def test_an_act_alone_takes_the_object_before_it() -> None:
    """`已完成` says nothing of its own."""
    found = names("水土流失治理任务15平方公里，目前已完成13.5平方公里。")
    assert found[1] == "水土流失治理完成面积"


def test_a_slogan_heading_lends_no_topic() -> None:
    """What a heading exhorts to is not what is counted."""
    text = "某市水务局2023年工作总结\n（一）狠抓作风。新开工项目6个。"
    assert names(text) == ["项目新开工个数"]


def test_another_object_keeps_its_own_name() -> None:
    """A new verb with its own object borrows nothing from the clause before."""
    assert names("修复堤防3公里，储备冲锋舟7艘。")[1] == "冲锋舟储备艘数"


def test_a_share_of_a_whole_names_both() -> None:
    """`占…的` makes a ratio of the figure before to the whole."""
    assert names("农业用水量142亿立方米，占用水总量的59.6%。")[1] == "农业用水量占用水总量比重"


def test_each_gets_its_own_name_from_respectively() -> None:
    """`分别` deals out the topics in order."""
    found = names("万元GDP用水量和万元工业增加值用水量分别下降12%和16%。")
    assert found == ["万元GDP用水量同比增速", "万元工业增加值用水量同比增速"]


def test_a_bare_total_takes_the_heading() -> None:
    """`总投资` of a section on one project is that project's."""
    text = "某市水务局2023年工作总结\n（一）城区排涝项目稳步推进。总投资1.2亿元。"
    assert names(text) == ["城区排涝项目总投资"]


def test_shares_of_a_plan_go_back_to_their_figures() -> None:
    """`分别为` gives each figure before its own share."""
    found = names("完成水库除险加固6座、河流治理7.2公里，分别为年度计划的100%、130.9%。")
    assert found[2:] == ["水库除险加固计划完成率", "河流治理计划完成率"]
