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
        ("完成水利固定资产投资12亿元。", "水利固定资产投资"),
        ("农田灌溉水有效利用系数提高至0.59。", "农田灌溉水有效利用系数"),
        ("城市供水水质合格率保持在99%以上。", "城市供水水质合格率"),
        ("完成6座水库运行管护标准化建设。", "水库运行管护标准化建设座数"),
        ("对13家单位开展意识形态专项督查。", "意识形态专项督查单位家数"),
        ("立案查处水事违法行为1192件。", "水事违法行为立案查处件数"),
        ("提拔副处级领导干部8人。", "副处级领导干部提拔人数"),
        ("开展青年志愿服务活动60场次。", "青年志愿服务活动场次"),
        ("疏浚河道7.3公里。", "河道疏浚长度"),
        ("力争河长制工作进入全省第一方阵。", "河长制工作全省方阵位次"),
        ("万元GDP用水量较上年下降6.3%。", "万元GDP用水量较上年增幅"),
        ("全国用水总量为5998.2亿m³。", "全国用水总量"),
        ("下达《事故隐患整改通知单》45份。", "事故隐患整改通知单下达份数"),
        ("投资1.9亿元，对城区河道进行治理。", "城区河道治理投资"),
        ("投入资金2亿元，建成城南防洪堤。", "城南防洪堤资金投入额"),
        ("累计投资3.2亿元建成城北供水工程。", "城北供水工程投资"),
        ("汛期累计降雨512毫米。", "降雨量"),
        ("比2022年水土流失面积减少186平方公里。", "水土流失面积减少"),
        ("水位保证率较上年提高3.2个百分点。", "水位保证率较上年提高"),
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


def test_the_value_of_a_year_before_has_the_name_of_the_one_it_follows() -> None:
    """上年同期为10亿元 is no figure of its own name."""
    told = "完成水利固定资产投资11.45亿元，上年同期为10.61亿元。自来水普及率94.8%，去年同期93.1%。"
    assert names(told) == ["水利固定资产投资"] * 2 + ["自来水普及率"] * 2


def test_a_bare_rate_borrows_what_it_is_a_rate_of() -> None:
    """`办结率` alone says nothing; it takes the object before it."""
    assert names("受理群众信访件36件，办结率100%。")[1] == "群众信访件办结率"


@pytest.mark.parametrize(
    ("goal", "name"),
    [
        ("计划", "渠道新建计划完成率"),
        ("任务", "渠道新建任务完成率"),
        ("目标任务", "渠道新建目标完成率"),
    ],
)
def test_completion_is_called_as_the_text_calls_it(goal: str, name: str) -> None:
    """`占计划的` is no share of a target."""
    assert names(f"新建渠道36公里，占{goal}的90%。")[1] == name


def test_an_act_alone_takes_the_object_before_it() -> None:
    """`已完成` says nothing of its own; what is done is called as it would be without a task."""
    found = names("水土流失治理任务15平方公里，目前已完成13.5平方公里。")
    assert found[1] == "水土流失治理面积"


def test_a_slogan_heading_lends_no_topic() -> None:
    """What a heading exhorts to is not what is counted."""
    text = "某市水务局2023年工作总结\n（一）狠抓作风。新开工项目6个。"
    assert names(text) == ["水利项目新开工个数"]


def test_another_object_keeps_its_own_name() -> None:
    """A new verb with its own object borrows nothing from the clause before."""
    assert names("修复堤防3公里，储备冲锋舟7艘。")[1] == "冲锋舟储备艘数"


def test_a_share_of_a_whole_names_both() -> None:
    """`占…的` makes a ratio of the figure before to the whole."""
    assert names("农业用水量142亿立方米，占用水总量的59.6%。")[1] == "农业用水量占用水总量比例"


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
    assert found[2:] == ["水库除险加固年度计划完成率", "河流治理年度计划完成率"]


@pytest.mark.parametrize(
    ("name", "sayings"),
    [
        (
            "河道整治长度",
            (
                "完成河道整治12公里。",
                "整治河道12公里。",
                "完成12公里河道整治。",
                "河道整治12公里。",
            ),
        ),
        (
            "小型水库除险加固座数",
            ("除险加固小型水库6座。", "完成6座小型水库的除险加固。", "小型水库除险加固6座。"),
        ),
        (
            "水土流失治理面积",
            ("治理水土流失面积20平方公里。", "完成水土流失治理面积20平方公里。"),
        ),
        ("新增节水灌溉面积", ("新增节水灌溉面积2万亩。", "节水灌溉面积新增2万亩。")),
        ("水利投资", ("完成水利投资8亿元。", "水利投资完成8亿元。", "水利完成投资8亿元。")),
        (
            "白石水库工程完成投资",
            ("白石水库工程完成投资2亿元。", "完成白石水库工程投资2亿元。"),
        ),
        ("中央资金争取额", ("共争取到中央资金2亿元。", "中央资金争取2亿元。")),
    ],
)
def test_one_thing_has_one_name_in_the_wordings_of_two_years(
    name: str, sayings: tuple[str, ...]
) -> None:
    """Names are what this year's figure and last year's are matched by."""
    assert [names(said) for said in sayings] == [[name]] * len(sayings)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "降水量1204毫米，折合降水总量63亿立方米，比多年平均偏少9%。",
            ["降水量", "降水总量", "降水量较多年平均距平"],
        ),
        (
            "工业用水3亿立方米（其中冷却水1亿立方米），占用水总量的17%。",
            ["工业用水量", "冷却水量", "工业用水占用水总量比例"],
        ),
        (
            "“三公”经费支出23万元；印发文件96件，较去年减少12%；会议24个，压减15%。",
            ["“三公”经费支出额", "文件印发件数", "文件较上年增幅", "会议个数", "会议压减率"],
        ),
        (
            "市委巡察反馈的4个方面36个问题，已整改34个，整改率94%。",
            [
                "市委巡察反馈方面个数",
                "市委巡察反馈问题个数",
                "市委巡察反馈问题整改个数",
                "市委巡察反馈问题整改率",
            ],
        ),
        ("新建泵站2座、水闸3座。", ["泵站新建座数", "水闸新建座数"]),
        (
            "规划总投资90亿元，其中防洪减灾58亿元，农村供水16亿元，其他16亿元。",
            ["规划总投资", "防洪减灾投资", "农村供水投资", "其他投资"],
        ),
        ("达标水功能区35个，达标率92%。", ["水功能区达标个数", "水功能区达标率"]),
        (
            "水利项目完成投资37亿元，占年度计划的71%，低于时序进度11个百分点。",
            ["水利项目完成投资", "水利项目投资年度计划完成率", "水利项目投资低于时序进度"],
        ),
        ("梅雨量420毫米，为常年的1.6倍。", ["梅雨量", "梅雨量为常年倍数"]),
        (
            "未编制预案的工程9处，未开展鉴定的水闸15座。",
            ["未编制预案的工程处数", "未开展鉴定的水闸座数"],
        ),
        (
            "供水能力、堤防达标率分别达到15亿立方米和81%。",
            ["供水能力", "堤防达标率"],
        ),
        ("（一）下半年确保完成投资4亿元。", ["水利完成投资"]),
        ("（一）农村供水。改造管网3公里。", ["农村供水管网改造长度"]),
        (
            "小型水库9座，其中小（1）型2座、小（2）型7座。",
            ["小型水库座数", "小（1）型水库座数", "小（2）型水库座数"],
        ),
        ("有效灌溉面积3万亩，受益乡镇7个。", ["有效灌溉面积", "受益乡镇个数"]),
        ("现行农业水价0.1元/立方米。", ["农业水价"]),
        ("各县至少组织2次实战演练。", ["县实战演练次数"]),
        ("松阳县、景宁县巡河率为82%、79%。", ["松阳县巡河率", "景宁县巡河率"]),
        ("应配执法人员48名，实有31名。", ["应配执法人员人数", "执法人员实有人数"]),
        ("水费收缴率：柏河市、青柯县分别为91%、88%。", ["柏河市水费收缴率", "青柯县水费收缴率"]),
        (
            "（一）梅坑水库工程。加固堤防3公里。",
            ["梅坑水库堤防加固长度"],
        ),
        ("（一）石梁镇：新建渠道3公里。", ["石梁镇渠道新建长度"]),
        ("（一）病险水库工程。加固堤防3公里。", ["堤防加固长度"]),
        ("堤防7公里，保护人口3万人。", ["堤防长度", "保护人口"]),
        ("转移群众3人，水库拦洪5立方米。", ["群众转移人数", "水库拦洪量"]),
        (
            "农业用水5立方米、生活用水3立方米，分别占总用水量的62%和38%。",
            ["农业用水量", "生活用水量", "农业用水占比", "生活用水占比"],
        ),
        (
            "农业、生活、人工生态环境补水分别为5立方米、3立方米、2立方米。",
            ["农业用水量", "生活用水量", "人工生态环境补水量"],
        ),
        (
            "栗山县降水量最大，为1592毫米，湖东区最小，为1207毫米。",
            ["栗山县降水量", "湖东区降水量"],
        ),
        ("河湖长386名累计巡河2万次。", ["河湖长人数", "河湖长巡河次数"]),
    ],
)
def test_a_figure_takes_its_own_object_and_no_neighbours(text: str, expected: list[str]) -> None:
    """Restatements, brackets, semicolons, parts and marks each lend what is theirs."""
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("全市完成120公里河道轮疏。", "河道轮疏长度"),
        ("实现人员“零伤亡”。", "人员伤亡数"),
        ("万元国内生产总值（当年价）用水量60立方米。", "万元国内生产总值用水量"),
        ("下达的整改通知45份。", "整改通知下达份数"),
        ("再生水利用量1.4亿立方米。", "再生水利用量"),
        ("“四抓一打通”项目完成投资2亿元。", "“四抓一打通”项目完成投资"),
        ("党组书记讲党课4次。", "党组书记讲党课次数"),
        ("启动白沙小流域治理（投资350万元）。", "白沙小流域治理投资"),
    ],
)
def test_a_name_is_whole(text: str, name: str) -> None:
    """Nothing is cut from a word, and the object is found on either side of the number."""
    assert names(text) == [name]


def test_the_work_of_a_heading_names_what_is_told_of_it() -> None:
    """`该工程` and 总库容 say nothing alone."""
    text = "某县水利局2023年工作计划\n1.新建青沟流域防洪工程。该工程总投资5.2亿元，治理河长18公里。"
    assert names(text)[0] == "青沟流域防洪工程总投资"


def test_a_share_of_a_plan_belongs_to_what_its_sentence_is_about() -> None:
    """A clause on why it is late stands between the project and its figure."""
    found = names("北区引水项目受汛期影响，仅完成年度计划的55%。")
    assert found == ["北区引水项目年度计划完成率"]


def test_a_place_after_a_rate_is_that_rates() -> None:
    """The figure before is not spelt out in the name of the place."""
    found = names("办理热线工单520件，满意率95%，在市直单位中排名第三。")
    assert found[2].startswith("热线工单满意率") and found[2].endswith("名次")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "供水量2.5亿立方米，其中地表1.6亿立方米、地下0.9亿立方米。",
            ["供水量", "地表供水量", "地下供水量"],
        ),
        (
            "治理面积12万亩，其中城东5万亩、城西7万亩。",
            ["治理面积", "城东治理面积", "城西治理面积"],
        ),
    ],
)
def test_parts_take_what_the_name_of_their_whole_ends_with(told: str, expected: list[str]) -> None:
    """地表 alone measures nothing."""
    assert names(f"某县2023年工作总结\n{told}") == expected


@pytest.mark.parametrize(
    "words",
    [
        "机井智能计量率分三步推进，2024年底达到60%，2025年底达到75%，2026年底达到90%。",
        "机井智能计量率分两年实现：2024年60%，2025年75%；2026年90%。",
        "机井智能计量率年度目标：2024年底60%，2025年底75%，力争80%。",
        "机井智能计量率近期目标为60%，中期目标为75%，远期目标为90%。",
        "机井智能计量率逐年提升，2024年达到60%，2025年达到75%，争取达到80%。",
    ],
)
@pytest.mark.parametrize("heading", ["灌区建设", "智慧灌区", "机井"])
def test_a_rate_reached_in_steps_keeps_its_name(heading: str, words: str) -> None:
    """The words of its own sentence name it, no heading and no sentence of another section."""
    above = "某县水利局2024年工作方案\n一、目标\n（一）供水。供水保证率达到95%。\n"
    assert names(f"{above}（二）{heading}。{words}")[1:] == ["机井智能计量率"] * 3


def test_a_rank_striven_for_is_doubted_and_says_its_work_once() -> None:
    """What stands beside a rank asked firmly is of the same 考核, and not sure."""
    text = "某县水利局2024年工作方案\n（一）考核。{}考核确保全省前5名，力争{}。"
    for work in ("节水", "灌区标准化管理"):
        rank, tier = extract(text.format(work, "进入第一方阵"))
        assert (rank.indicator, tier.indicator) == (
            f"{work}考核全省名次",
            f"{work}考核全省方阵位次",
        )
        assert (rank.confidence, tier.confidence) == ("high", "medium")
        rank, better = extract(text.format(work, "第1名"))
        assert (better.indicator, better.confidence) == (rank.indicator, "medium")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("建成灌区3.2万亩，其中新建2万亩、改造1.2万亩。", "灌区改造面积"),
        ("2024年改造供水管网12公里，2025年改造15公里。", "供水管网改造长度"),
        ("全县河湖问题排查出32个。", "河湖问题排查个数"),
        ("完成水利建设投资5亿元，投资完成率居全省第6。", "水利建设投资完成率全省名次"),
        ("我县综合得分93.2分，在全市11个县区中排名第三。", "综合得分名次"),
    ],
)
def test_a_deed_told_again_keeps_its_thing(text: str, found: str) -> None:
    """改造 beside 新建, a deed of another year and a rank are of what was told before."""
    assert names(text)[-1] == found


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("对渠道清淤35公里。", "渠道清淤长度"),
        ("我县对农村供水工程维修养护38处。", "农村供水工程维修养护处数"),
        ("对外供水120万立方米。", "对外供水量"),
        ("对口帮扶村5个。", "对口帮扶村个数"),
    ],
)
def test_what_a_deed_is_done_to_has_no_word_for_it(sentence: str, name: str) -> None:
    """对 before an object is no part of its name; in 对外 and 对口 it is."""
    assert names(f"某县水利局2025年工作总结\n{sentence}") == [name]
