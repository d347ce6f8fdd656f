"""What notices, letters and plans say in wordings of their own."""

import pytest

from duibiao.reading.prose import extract

CIRCULAR = "某市水利局关于2025年违法图斑查处情况的通报\n"
ADDED = "关于增列2025年水利任务的通知\n各县水利局：\n2025年增列下列任务：\n"
LETTER = "某县水利局关于2025年供水工程建设的督办函\n"
SUMMARY = "某县水利局2024年工作总结\n"
BREAKDOWN = "某区水务局2025年重点工作任务分解\n"
PLAN = "某市水利发展“十五五”规划（2026—2030年）\n"
WINTER = "某县人民政府办公室关于做好2025年冬季至2026年春季农田水利建设工作的通知\n"
SPEECH = "在全县防汛备汛会上的讲话\n某县水利局局长\n（2026年4月28日）\n"
HALF = "某县水利局2025年上半年工作总结\n"


@pytest.mark.parametrize(
    ("text", "figure", "kind", "role", "period"),
    [
        (f"{CIRCULAR}截至5月31日，复核5个。\n销号86个。\n2025年6月9日印发", 1, "level", "actual", "2025-01/2025-05"),
        (f"{CIRCULAR}截至8月底，复核5个。\n罚款57万元。\n2025年9月2日", 1, "level", "actual", "2025-01/2025-08"),
        (f"{CIRCULAR}销号86个。\n2025年6月9日印发", 0, "level", "actual", "2025"),
        (f"{BREAKDOWN}1.改造积水点12处（责任单位：排水所；完成时限：6月底）。", 0, "level", "target", "2025-06"),
        (f"{BREAKDOWN}2.加固海塘6公里，绿化3亩（完成时间：11月底）。", 1, "level", "target", "2025-11"),
        (f"{BREAKDOWN}3.清淤管道68公里（责任单位：排水所）。", 0, "level", "target", "2025"),
        (f"{PLAN}第二章 规划目标\n到2030年，基本建成安全体系。\n——节水。用水总量控制在22亿立方米以内。", 0, "level", "target", "2030"),
        (f"{PLAN}第三章 重点任务\n新建海塘52公里。", 0, "level", "target", "2026/2030"),
        (f"{PLAN}2026年6月底前完成改造，新增水量240万立方米；2027年底前完成扩建，新增水量90万立方米。", 0, "level", "target", "2026-06"),
        (f"{PLAN}2026年6月底前完成改造，新增水量240万立方米；2027年底前完成扩建，新增水量90万立方米。", 1, "level", "target", "2027"),
        (f"{WINTER}二、重点工作\n清淤沟渠46条。", 0, "level", "target", "2025/2026"),
        (f"{WINTER}二、重点工作\n今年汛期（6—8月）遭受强降雨，损毁设施327处。", 0, "level", "actual", "2025-06/2025-08"),
        (f"{WINTER}三、上年度建设情况\n2024年冬季至2025年春季完成投资2.5亿元。", 0, "level", "actual", "2024/2025"),
        (f"{SPEECH}一、肯定成绩\n去年，面对大旱，全年启动响应7次。", 0, "level", "actual", "2025"),
        (f"{SPEECH}一、肯定成绩\n查出问题25个。", 0, "level", "actual", "2026-04"),
        (f"{SPEECH}一、肯定成绩\n截至4月20日，完成修复34处。", 0, "level", "actual", "2026-01/2026-04"),
        (f"{SPEECH}三、压实责任\n二要抓工程。今年完成除险加固18座。", 0, "level", "target", "2026"),
        (f"{PLAN}第一章 发展形势\n到2025年底还存在不少短板：达标率只有61%；缺水人口2.9万人。", 1, "level", "actual", "2025"),
        (f"{SUMMARY}右岸堤防工程批复总投资2.9亿元，治理长度17公里，配套涵闸23座。", 2, "level", "target", "2024"),
        (f"{SUMMARY}右岸堤防工程批复总投资2.9亿元，完成投资1.2亿元。", 1, "level", "actual", "2024"),
        (f"{SUMMARY}形象进度八成左右，预计2025年5月底完工。", 0, "share", "actual", "2024"),
        (f"{SUMMARY}引水3.4亿方，较计划（3.8亿方）少引3400万方。", 1, "level", "target", "2024"),
        (f"{SUMMARY}在线率94%，没有达到98%的要求。", 1, "share", "target", "2024"),
        (f"{SUMMARY}提前完成下降20%的目标。", 0, "growth", "target", "2024"),
        (f"{SUMMARY}水价每方0.186元，较上年上调0.02元。", 1, "delta", "actual", "2024"),
        (f"{SUMMARY}维修资金1036万元，同比增加一成五。", 1, "growth", "actual", "2024"),
        (f"{SUMMARY}地下水位变幅为+1.27m。", 0, "delta", "actual", "2024"),
        (f"{SUMMARY}水利用系数0.631，较2023年提高0.012。", 1, "delta", "actual", "2024"),
        (f"{SUMMARY}汛期（6—9月）降水538毫米，占全年降水量的68.4%。", 1, "share", "actual", "2024-06/2024-09"),
        ("某县水利局答复\n一、2024年，我县衬砌渠道56公里。\n2025年5月20日", 0, "level", "actual", "2024"),
        ("某县水利工作会议纪要\n一、2025年1—8月，完成投资4.6亿元，占年度任务的71%。", 0, "level", "actual", "2025-01/2025-08"),
        (f"{ADDED}一、节水型单位创建45家，由水资源科牵头，10月底前完成。", 0, "level", "target", "2025-10"),
        (f"{ADDED}一、防护网安装1200米，10月底前完成招标，12月底前完工。", 0, "level", "target", "2025"),
        (f"{CIRCULAR}请各县于7月10日前将剩余47个问题整改到位。", 0, "level", "target", "2025-07"),
        ("某县防汛简报\n第12期\n某县防指　2025年7月18日\n【雨情】17日8时至18日8时，降雨68毫米。\n【水情】水库蓄水1.2亿立方米。", 1, "level", "actual", "2025-07"),
        ("某灌区2025年春灌简讯\n春灌自3月10日开闸，5月25日结束，引水1.1亿立方米。", 0, "level", "actual", "2025-03/2025-05"),
        ("某灌区2025年9月份工作简报\n9月份引水3860万方，累计引水2.4亿方，完成年计划的82%。", 1, "level", "actual", "2025-01/2025-09"),
        ("某灌区2025年9月份工作简报\n9月份引水3860万方，累计引水2.4亿方，完成年计划的82%。", 2, "of_target", "actual", "2025-01/2025-09"),
        ("某局2025年12月份工作情况及2026年1月份工作安排\n1月份计划：完成投资3500万元。", 0, "level", "target", "2026-01"),
        ("某市“十四五”水利发展规划评估报告\n2021—2023年完成投资18亿元，占规划总投资32亿元的58%。", 1, "level", "target", "2021/2025"),
        (f"{SUMMARY}安装率仅76%，距80%的要求还有差距。", 1, "share", "target", "2024"),
        (f"{SUMMARY}完成水库加固15座，超额完成年初12座的计划。", 1, "level", "target", "2024"),
        (f"{SUMMARY}治理水土流失68平方公里，是年度任务的1.14倍。", 1, "of_target", "actual", "2024"),
        (f"{SUMMARY}用水总量2.1亿立方米，低于控制指标0.12亿立方米。", 1, "delta", "actual", "2024"),
        (f"{SUMMARY}用水总量1.69亿立方米，低于控制指标1.78亿立方米。", 1, "level", "target", "2024"),
        (f"{SUMMARY}四、存在不足及2025年打算\n不足之处：一是储备不够，入库项目22个。", 0, "level", "actual", "2024"),
        (f"{SUMMARY}二、2025年打算\n抓好上年结转项目复工，10月底前5处工程完工。", 0, "level", "target", "2025-10"),
        (f"{SUMMARY}水库水位12.4米，较上月上涨5.2米。", 1, "delta", "actual", "2024"),
        (f"{SUMMARY}改造小区27个，比年度目标少5个。", 1, "delta", "actual", "2024"),
        (f"{SUMMARY}建成泵站6座，距目标还差2座。", 1, "delta", "actual", "2024"),
        ("某市水利局2024年三季度工作汇报\n现将1—9月工作汇报如下。\n一、工程\n治理河道18公里。", 0, "level", "actual", "2024-01/2024-09"),
        (f"{SUMMARY}与两县相比，降水量相差273毫米。", 0, "delta", "actual", "2024"),
        (f"{LETTER}工程应交付用地23.5亩，已交付16.7亩。", 0, "level", "target", "2025"),
        (f"{LETTER}工程应交付用地23.5亩，已交付16.7亩。", 1, "level", "actual", "2025"),
        (f"{LETTER}抽查应编报方案98个，实际编报81个。", 0, "level", "target", "2025"),
        (f"{LETTER}各站应配备安全员26人，实有14人。", 0, "level", "target", "2025"),
        (f"{SUMMARY}全年应收水费1486万元，实收1391万元。", 0, "level", "actual", "2024"),
        (f"{LETTER}补助资金3100万元已于5月20日拨付，支出912万元。", 0, "level", "actual", "2025-05"),
        (f"{LETTER}补助资金3100万元已于5月20日拨付，支出912万元。", 1, "level", "actual", "2025"),
        ("某市水利局关于下达2026年水利资金的通知\n本次下达1.46亿元，比2025年提前批（1.31亿元）增长11.5%。", 1, "level", "actual", "2026"),
        ("某市水利局2025年7月水情公报\n据气象台预测，8月份降水量115毫米左右。", 0, "level", "actual", "2025-08"),
        ("某市水利局2025年7月水情公报\n截至7月31日，水库蓄水量7.85亿立方米。", 0, "level", "actual", "2025-07"),
        (f"{HALF}4月1日入汛以来，降雨8场。启动应急响应5次。", 1, "level", "actual", "2025-04/2025-06"),
        (f"{HALF}三、下半年打算\n上半年完成71平方公里，10月底前完成140平方公里。", 1, "level", "target", "2025-10"),
    ],
)  # fmt: skip
def test_a_figure_has_the_time_and_the_role_that_its_wording_gives(
    text: str, figure: int, kind: str, role: str, period: str
) -> None:
    """Signatures, deadlines in brackets, chapters of aims, what is owed, caps fallen short of."""
    found = extract(text)[figure]
    assert (found.kind, found.role, found.period) == (kind, role, period)


def test_a_deadline_that_is_not_told_is_not_high() -> None:
    """What a half-year's report plans without a day may be due at the year's end."""
    record = extract(f"{HALF}二、下半年工作安排\n完成水库除险加固6座。")[0]
    assert (record.confidence, record.reason) == ("medium", "due_assumed")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("完成水利投资6亿元，为年度计划8亿元的75%，同比增长3%。", ["水利投资", "水利投资", "水利投资计划完成率", "水利投资同比增速"]),
        ("完成水利投资6亿元，为全年8亿元任务的75%。", ["水利投资", "水利投资", "水利投资任务完成率"]),
        ("清淤沟渠56公里，其中机械清淤40公里，占省定任务80公里的70%。", ["沟渠清淤长度", "机械清淤长度", "沟渠清淤长度", "沟渠清淤任务完成率"]),
        ("全年清淤任务80公里，已完成56公里。", ["清淤长度", "清淤长度"]),
        ("整改率持续提升，靠后的有甲乡（38.5%）、乙镇（27.3%）。", ["甲乡整改率", "乙镇整改率"]),
        ("地下水资源量15亿立方米，其中平原区3亿立方米。", ["地下水资源量", "平原区地下水资源量"]),
        ("火电、钢铁、造纸等高耗水行业节水型企业建成率70%。", ["高耗水行业节水型企业建成率"]),
        ("供水人口29万人。", ["供水人口"]),
        ("降水量878毫米，占全年的68.3%。", ["降水量", "降水量占全年比重"]),
        ("售水量4049万立方米，比年初增加86万立方米。", ["售水量", "售水量较年初增加量"]),
    ],
)  # fmt: skip
def test_a_name_stands_alone(text: str, names: list[str]) -> None:
    """A task, a figure in brackets, a part and a difference say whose they are."""
    assert [record.indicator for record in extract(text, "2024")] == names
