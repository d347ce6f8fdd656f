"""Truth and files of 荻浦县水利局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, HALF = "2025-01/2025-07", "2024-01/2024-07", "2025-01/2025-06"
YEAR, TODAY = "2025-12-31", "2025-07-31"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "—": "1"}
LEDGER, TABLE, PLAN = "水利统计月报", "年度指标推进表", "项目进度表"
# name as written, unit, July, January to July, July of 2024, January to July of 2024
STATISTICS = """水利投资及规费
完成水利投资|万元|2860|18640|2540|16920
　其中：重点工程|万元|2050|13280|1790|11850
　　　　面上工程|万元|810|5360|750|5070
上级补助资金到位|万元|620|6480|580|5930
水资源税|万元|28.7|196.4|26.9|184.2
水土保持补偿费|万元|9.6|71.5|12.4|83.7
水资源管理
取用水总量|万立方米|1930|9870|2010|10240
　其中：农业用水|万立方米|1380|6450|1465|6830
　　　　工业用水|万立方米|205|1418|201|1396
　　　　城乡生活用水|万立方米|262|1562|255|1534
　　　　生态补水|万立方米|83|440|89|480
办理取水许可|件|3|24|4|29
计划用水户考核|户|6|58|5|52
农村供水
农村集中供水率|%||97.1||96.3
农饮水水质合格率|%||94.6||92.8
供水管道更新|公里|6.3|41.8|5.2|36.4
农饮工程维修|处|5|33|6|37
农田水利和水土保持
水土流失综合治理|平方公里|2.7|17.6|2.4|16.2
渠系维修改造|公里|4.8|29.4|4.1|26.7
小型农田水利设施修复|处|11|76|9|68
改善灌溉面积|亩|900|5900|820|6400
河湖管护
河长巡河|人次|412|2786|395|2650
河道清淤|公里|1.9|12.3|1.6|10.8
河湖“四乱”整治|处|4|35|6|42
防汛与安全
水库月末蓄水量|万立方米||3645||3890
发布山洪预警|次|18|74|15|66
转移危险区群众|人|326|1184|210|952
防汛应急演练|场|1|15|0|13
水利工程安全检查|次|19|128|17|116
查处水事违法案件|起|1|7|2|9"""
# name, unit, goal as written, goal, sign, June, July, last year (or 账), office, due as written, due, status, remark
GOALS = """#一、项目资金
完成水利投资|亿元|3|3|>=|账|账|账|规划建设股|12月底|2025-12-31|顺利|
上级补助资金到位|亿元|1|1|>=|账|账|账|规划建设股|12月底|2025-12-31|顺利|
水资源税|万元|310|310|>=|账|账|账|水政水资源股|12月底|2025-12-31|顺利|税务代征
水土保持补偿费|万元|160|160|>=|账|账|账|水土保持站|12月底|2025-12-31|滞后|矿山项目停工，征收减少
移民后扶资金兑付|万元|268.5|268.5|>=|268.5|268.5||移民工作股|6月底|2025-06-30|已完成|
#二、水资源管理
取用水总量|亿立方米|≤1.85|1.85|<=|账|账|账|水政水资源股|12月底|2025-12-31|顺利|控制数
万元地区生产总值用水量|立方米|≤62|62|<=|61.4|61.1|63.4|水政水资源股|12月底|2025-12-31|顺利#已完成|控制数
农田灌溉水有效利用系数|—|0.572|0.572|>=|0.574|0.575|0.566|农村水利股|12月底|2025-12-31|顺利#已完成|
取水监测计量安装|处|96|96|>=|88|91||水政水资源股|6月底|2025-06-30|逾期|剩余5处正在选址
#三、农村供水
农村集中供水率|%|97.5|97.5|>=|96.9|账|账|农村供水股|12月底|2025-12-31|顺利#滞后|
农饮水水质合格率|%|94以上|94|>=|94.2|账|账|农村供水股|12月底|2025-12-31|顺利#已完成|
水费收缴率|%|96|96|>=|94.1|94.8|93.5|农村供水股|12月底|2025-12-31|滞后#顺利|
供水管道更新|公里|65|65|>=|账|账|账|农村供水股|12月底|2025-12-31|顺利|去年计划60公里
农饮工程维修|处|44|44|>=|账|账|账|农村供水股|10月底|2025-10-31|顺利|
规范化水厂创建|座|3|3|>=|1|1||农村供水股|12月底|2025-12-31|滞后|2座待验收
#四、农田水利和水土保持
水土流失综合治理|平方公里|25|25|>=|账|账|账|水土保持站|11月底|2025-11-30|顺利|
渠系维修改造|公里|60|60|>=|账|账|账|农村水利股|12月底|2025-12-31|滞后|灌溉期停工
小型农田水利设施修复|处|120|120|>=|账|账|账|农村水利股|12月底|2025-12-31|顺利|
改善灌溉面积|万亩|1.2|1.2|>=|账|账|账|农村水利股|12月底|2025-12-31|滞后|
#五、河湖管护
河长巡河|人次|4500|4500|>=|账|账|账|河湖管理股|12月底|2025-12-31|顺利|
河道清淤|公里|12|12|>=|账|账|账|河湖管理股|7月底|2025-07-31|已完成|
河湖“四乱”整治|处|40|40|>=|账|账|账|河湖管理股|9月底|2025-09-30|顺利|
水美乡村河段建设|公里|8|8|>=|2.4|3.1||河湖管理股|12月底|2025-12-31|滞后|
#六、防汛与安全
病险水库除险加固|座|4|4|>=|3|3||运行管理股|5月底|2025-05-31|逾期|大坞水库未完工
水库安全鉴定|座|9|9|>=|7|9||运行管理股|7月底|2025-07-31|已完成|
防汛应急演练|场|12|12|>=|账|账|账|水旱灾害防御中心|5月底|2025-05-31|已完成|
水利工程安全检查|次|200|200|>=|账|账|账|质量安全股|12月底|2025-12-31|顺利|
水利工程划界|处|18|18|>=|10|12||运行管理股|12月底|2025-12-31|顺利|"""
# project, whole, to 2024, plan, July, January to July, look; the sort before them
PROJECTS = {
    "重点工程": """荻溪治理工程|21500|8200|8000|760|5140|堤防填筑至桩号3+200
古渡水库扩容增效|16800|3600|6200|520|3850|坝体加高完成一半
城乡供水提升（二期）|9400|2100|4600|430|2690|管网铺设中
沙岭灌区改造|7300|2500|3200|340|1600|受灌溉影响""",
    "面上工程": """小型水库维修养护|3100|0|3000|330|2080|
水毁修复工程|2900|0|2800|270|1860|
小流域综合治理|2400|0|2200|210|1420|""",
}
TOWNS = [
    ("荻浦镇", 15, 10.2, 6, 4.5, 10, 9),
    ("沙岭镇", 14, 9.1, 5, 3.6, 8, 7),
    ("古渡乡", 12, 7.4, 5, 3.4, 7, 6),
    ("枫垟镇", 11, 7.0, 4, 2.8, 6, 5),
    ("双坑乡", 8, 4.9, 3, 2.0, 5, 5),
    ("云坪乡", 5, 3.2, 2, 1.3, 4, 3),
]
SHARED = (("供水管道更新", "km"), ("水土流失综合治理", "km2"), ("河湖“四乱”整治", "处"))
# task, content, leader, office, due as written, due, progress, mark, status
TASKS = """荻溪治理工程主体施工|完成堤防6.5公里|蒋文斌|规划建设股|2025年12月底|2025-12-31|完成堤防4.2公里|按计划推进|顺利
古渡水库扩容增效|完成坝体加高|蒋文斌|规划建设股|2026年3月底|2026-03-31|坝体加高完成一半|按计划推进|顺利
城乡供水提升工程（二期）管网铺设|铺设管网38公里|余秀兰|农村供水股|2025年11月底|2025-11-30|铺设27公里|按计划推进|顺利
沙岭灌区渠首改造|完成渠首闸改造|余秀兰|农村水利股|2025年10月底|2025-10-31|仅完成闸室开挖|进度偏慢|滞后
大坞水库除险加固|汛前完工|方启明|运行管理股|2025年5月底|2025-05-31|溢洪道仍在浇筑|未按期完成|逾期
汛前安全大检查|检查水库68座|方启明|质量安全股|2025年3月底|2025-03-31|检查水库68座|已完成|已完成
山洪灾害预警广播检修|检修广播154台|方启明|水旱灾害防御中心|2025年4月底|2025-04-30|检修154台|已完成|已完成
取水在线监测补点|补齐96处监测点|蒋文斌|水政水资源股|2025年6月底|2025-06-30|已装91处|未按期完成|逾期
水资源论证区域评估|完成开发区评估报告|蒋文斌|水政水资源股|2025年5月底|2025-05-31|报告已批复|已完成|已完成
水美乡村河段景观打造|建成河段8公里|汪小军|河湖管理股|2025年12月底|2025-12-31|建成3.1公里，资金未到位|进度偏慢|滞后
河湖健康评价|评价河流9条|汪小军|河湖管理股|2025年10月底|2025-10-31|外业完成|按计划推进|顺利
农村供水突发事件预案修订|预案印发|余秀兰|农村供水股|2025年7月15日|2025-07-15|征求意见中|未按期完成|逾期
县级水网规划报批|规划上报市局|蒋文斌|规划建设股|2026年6月底|2026-06-30||尚未启动|滞后#未报#不能判定"""
# problem, from, measure, office, due as written, due, progress, mark, closed
PROBLEMS = """古渡水库管理房无备用电源|市局汛前检查|购置发电机|运行管理股|4月25日|2025-04-25|4月22日已购置到位|已整改|yes
双坑乡供水站药剂过期|市局汛前检查|更换药剂并建账|农村供水股|5月10日|2025-05-10|已更换|已整改|yes
荻溪右岸砂石堆放占用河道|河长巡河发现|清理砂石、恢复岸线|河湖管理股|7月20日|2025-07-20|清理约一半，业主拖延|整改中|no
沙岭灌区项目监理日志不全|审计反馈|补齐资料|农村水利股|6月15日|2025-06-15|资料已补齐|已整改|yes
两个项目质保金未按期退还|审计反馈|清退质保金|规划建设股|8月31日|2025-08-31|已退1个|整改中|no
水利工程招标资料归档迟|县委巡察|集中归档|规划建设股|7月10日|2025-07-10|归档尚缺3个项目|整改中|no
水政执法文书使用不规范|县委巡察|培训并评查案卷|水政水资源股|6月30日|2025-06-30|已培训并评查|已整改|yes
枫垟镇下垟村用水高峰停水|群众信访|新建高位水池|农村供水股|10月31日|2025-10-31|水池正在施工|整改中|no
采石场水土保持措施缺失|省厅遥感图斑|限期补建挡墙|水土保持站|9月15日|2025-09-15|挡墙完成六成|整改中|no
云坪乡山塘坝坡塌陷|群众信访|回填夯实|农村水利股|7月5日|2025-07-05|7月3日完工|已整改|yes"""
# July of 2024 and January to July, as told then; the same of 2023
LAST = """完成水利投资|万元|2540|16920|15380
上级补助资金到位|万元|580|5390|5120
水资源税|万元|26.9|184.2|177.6
取用水总量|万立方米|2010|10240|10160
供水管道更新|公里|5.2|36.4|31.7
农饮工程维修|处|6|37|34
水土流失综合治理|平方公里|2.4|16.2|15.5
渠系维修改造|公里|4.1|26.7|25.3
河长巡河|人次|395|2650|2488
水利工程安全检查|次|17|116|109"""
# what is right where two files differ
NOW = {"河长巡河": "2786|2768", "渠系维修改造": "29.4|24.9"}
OLD = {"上级补助资金到位": "5930|5390"}
SUMMARY = """荻浦县水利局2025年前7个月工作总结
今年来，县水利局对照年度指标，统筹抓好防汛、供水和项目建设，现将前7个月工作总结如下。
# 一、主要工作
（一）项目建设。1—7月，全县完成水利投资1.864亿元，同比增长10.2%，占年度目标3亿元的62.1%；上级补助资金到位6480万元。移民后扶资金兑付268.5万元，全部到户。
（二）水资源管理。1—7月取用水总量9870万立方米，同比下降3.6%，其中农业用水6450万立方米；征收水资源税196.4万元。取水监测计量安装91处，还差5处。
（三）农村供水。农村集中供水率97.1%，农饮水水质合格率94.6%；供水管道更新41.8公里，农饮工程维修33处。
（四）农田水利和水土保持。渠系维修改造24.9公里；改善灌溉面积5900亩；水土流失综合治理17.6平方公里。
（五）河湖管护。各级河长巡河2768人次，河湖“四乱”整治35处，河道清淤12.3公里。
（六）防汛安全。发布山洪预警74次，转移危险区群众1184人，开展防汛应急演练15场、水利工程安全检查128次。
# 二、主要问题
大坞水库除险加固未在汛前完工；水土保持补偿费只完成年度目标的44.7%；沙岭灌区改造进展慢。
# 三、下步安排
一是盯紧滞后指标，逐项倒排工期；二是抓好秋冬修水利；三是谋划明年工作，2026年拟完成水利投资3.4亿元，供水管道更新72公里，水土流失综合治理27平方公里。"""
NOTICE = """关于做好当前水库安全度汛工作的紧急通知
各乡镇人民政府、局属各单位：
据气象部门预报，8月上旬我县有强降雨过程。现就有关工作通知如下：
一、落实责任。水库“三个责任人”要上岗到位，每日巡查不少于2次。
二、控制水位。各水库严格执行汛限水位，不得擅自超蓄。
三、及时报告。险情应在30分钟内报县水旱灾害防御中心，电话0000-7216035。
荻浦县水利局
2025年8月1日"""


def _lines(block):
    return [line.split("|") for line in block.split("\n")]


def _number(cell):
    try:
        value = float(cell)
    except ValueError:
        return cell
    return int(value) if value.is_integer() else value


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _statistics():
    for name, unit, *cells in (row for row in _lines(STATISTICS) if len(row) > 1):
        yield _plain(name), unit, *[_number(c) for c in cells]


def _goals():
    """Yield each goal with the ledger's figures in the goal's own unit, or a section alone."""
    told = {row[0]: row[2:] for row in _statistics()}
    for name, *rest in _lines(GOALS):
        if not rest:
            continue
        unit, written, goal, sign, *cells = rest
        half, now, old = (_number(c) for c in cells[:3])
        if now == "账":
            scale = 1e4 if unit[0] == "亿" or unit == "万亩" else 1
            month, now, _, old = told[name]
            if half == "账":
                half = _number(round((now - month) / scale, 4))
            now, old = (_number(round(v / scale, 4)) for v in (now, old))
        yield name, unit, written, float(goal), sign, half, now, old, *cells[3:]


def _spans(name, unit):
    if unit in ("%", "1") or name.startswith(("万元地区", "水库月末")):
        return [f"{s}|{s[-7:]}|{s[-7:]}-{d}" for s, d in ((SPAN, 31), (BEFORE, 31), (HALF, 30))]
    return SPAN, BEFORE, HALF


def _base(unit):
    return UNITS.get(unit, unit)


def _truth_figures(book):
    for name, unit, month, now, month_old, old in _statistics():
        unit = _base(unit)
        here, there, _ = _spans(name, unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), LEDGER, at=(here, there))
        for span, value in (("2025-07", month), ("2024-07", month_old)):
            if value != "":
                book.fact(name, span, value, unit, "actual", LEDGER)
        book.fact(name, here, now, unit, "actual", LEDGER)
        book.fact(name, there, old, unit, "actual", LEDGER)
    told = {row[0] for row in _statistics()}
    for name, unit, _, goal, sign, half, now, old, _, _, due, status, _ in _goals():
        unit = _base(unit)
        here, there, june = _spans(name, unit)
        status = status.replace("#", "|")
        book.target(name, goal, sign, unit, due, NOW.get(name, now), status, TABLE)
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", TABLE)
        book.fact(name, june, half, unit, "actual", TABLE)
        if name not in told:
            book.fact(name, here, now, unit, "actual", TABLE)
            if old != "":
                book.year(name, now, unit, old, TABLE, at=(here, there))
                book.fact(name, there, old, unit, "actual", TABLE)
    book.fact("河长巡河", SPAN, 2768, "人次", "actual", "总结（冲突）")
    book.fact("渠系维修改造", SPAN, 24.9, "km", "actual", "总结（冲突）")


def _truth_projects(book):
    for rows in PROJECTS.values():
        for name, _, _, plan, month, now, _ in _lines(rows):
            plan, month, now = float(plan), float(month), float(now)
            book.target(name, plan, ">=", "万元", YEAR, now, "", PLAN, "项目年度计划", "yes")
            book.fact(name, "2025", plan, "万元", "target", PLAN)
            book.fact(name, "2025-07", month, "万元", "actual", PLAN)
            book.fact(name, SPAN, now, "万元", "actual", PLAN)
    for name, goal, unit, due, now in (
        ("荻溪治理工程主体施工|完成堤防|堤防", 6.5, "km", "2025-12-31", 4.2),
        ("城乡供水提升工程（二期）管网铺设|铺设管网", 38, "km", "2025-11-30", 27),
        ("汛前安全大检查|检查水库", 68, "座", "2025-03-31", 68),
        ("山洪灾害预警广播检修|检修广播", 154, "台", "2025-04-30", 154),
        ("取水在线监测补点|监测点", 96, "处", "2025-06-30", 91),
        ("水美乡村河段景观打造|建成河段", 8, "km", "2025-12-31", 3.1),
        ("河湖健康评价|评价河流", 9, "条", "2025-10-31", ""),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "工作清单", "任务内的目标", "yes")


def _never(book):
    for name, figure, unit, why in (
        ("完成水利投资", 3.4, "亿元", "2026年的打算"),
        ("供水管道更新", 72, "km", "2026年的打算"),
        ("水土流失综合治理", 27, "km2", "2026年的打算"),
        ("供水管道更新", 60, "km", "去年的计划"),
        ("完成水利投资", 63400, "万元", "项目总投资"),
        ("完成水利投资", 22000, "万元", "重点工程小计"),
        ("完成水利投资", 8000, "万元", "面上工程小计"),
        ("取水监测计量安装", 5, "处", "还差的数"),
        ("供水管道更新", 130, "km", "合计重复相加"),
    ):
        book.never(name, "targets", figure, unit, why)
    for town, *cells in TOWNS:
        for k, (name, unit) in enumerate(SHARED):
            book.never(name, "targets", cells[2 * k], unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", cells[2 * k + 1], unit, f"{town}的完成数，不是全县的")
    book.never("取用水总量", "year_on_year", 370, "万m3", "减少的数")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _truth_figures(book)
    _truth_projects(book)
    for task, _, _, office, _, due, _, _, status in _lines(TASKS):
        book.task(task, office, due, status.replace("#", "|"), "工作清单")
    for problem, _, _, office, _, due, _, _, closed in _lines(PROBLEMS):
        book.problem(problem, office, due, closed, TODAY, "问题整改台账")
    for name, span, values, sources in (
        ("河长巡河", SPAN, "2786人次|2768人次", "月报、指标表|总结"),
        ("渠系维修改造", SPAN, "29.4km|24.9km", "月报、指标表|总结"),
        ("上级补助资金到位", BEFORE, "5930万元|5390万元", "2025年月报|2024年月报"),
    ):
        book.add("conflicts", name, span, values, sources)
    _never(book)
    book.write()


def _rate(now, old, unit):
    return f"{now - old:+.1f}个百分点" if unit == "%" else round(100 * (now / old - 1), 1)


def statistics():
    """Write the monthly report with two years side by side, and last year's as a ragged csv."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：荻浦县水利局", "", "", "", "统计月份：2025年7月", "", "报送日期：2025年8月5日"],
        ["指标", "单位", "2025年", "", "2024年", "", "累计同比±%"],
        ["", "", "7月", "1—7月", "7月", "1—7月", ""],
    ]
    merges = ["A2:D2", "E2:F2", "C3:D3", "E3:F3", "A3:A4", "B3:B4", "G3:G4"]
    for row in _lines(STATISTICS):
        if len(row) == 1:
            rows.append(row)
            continue
        name, unit, *cells = row
        cells = [_number(c) for c in cells]
        rows.append([name, unit, *cells, _rate(cells[1], cells[3], unit)])
    rows += [["单位负责人：蒋文斌", "", "统计负责人：方启明", "", "填表人：舒婷"]]
    rows += [["注：比率类和时点类指标不填当月数。"]]
    sheet(out, "月报表", "荻浦县水利统计月报", rows, 7, merges, (3, 4), True)
    save(out, LEDGERS / "水利统计月报-2025年7月.xlsx")
    rows = [
        ["荻浦县水利统计月报"],
        ["填报单位：荻浦县水利局", "", "", "统计月份：2024年7月"],
        ["指标", "单位", "2024年7月", "2024年1—7月", "2023年1—7月", "累计同比±%"],
    ]
    for row in _lines(LAST):
        name, unit, month, now, old = (_number(c) for c in row)
        rows.append([name, unit, month, now, old, _rate(now, old, unit)])
    rows.append(["填表人：舒婷"])
    ragged(LEDGERS / "去年报表/水利统计月报-2024年7月.csv", rows)


def goals():
    """Write the goals as BIFF, sections as rows, units in brackets behind the names."""
    rows = [
        ["荻浦县水利局2025年度重点指标推进情况表"],
        ["（截至2025年7月31日）"],
        [
            "序号",
            "重点指标",
            "年度目标",
            "推进情况",
            "",
            "",
            "去年同期",
            "同比",
            "完成时限",
            "责任股室",
            "备注",
        ],
        ["", "", "", "上半年", "1-7月", "完成率", "", "", "", "", ""],
    ]
    merges = [
        (0, 0, 0, 10),
        (1, 1, 0, 10),
        (2, 2, 3, 5),
        *[(2, 3, c, c) for c in (0, 1, 2, 6, 7, 8, 9, 10)],
    ]
    ready, n = {row[0]: row for row in _goals()}, 0
    for name, *rest in _lines(GOALS):
        if not rest:
            merges.append((len(rows), len(rows), 0, 10))
            rows.append([name.removeprefix("#")])
            continue
        _, unit, written, goal, sign, half, now, old, office, node, _, _, remark = ready[name]
        n += 1
        share = "—" if sign == "<=" or unit in ("%", "—") else f"{100 * now / goal + 1e-9:.1f}%"
        growth = "" if old == "" else _rate(now, old, unit)
        growth = f"{growth:+.1f}%" if isinstance(growth, float) else growth
        label = name if unit == "—" else f"{name}（{unit}）"
        rows.append(
            [n, label, _number(written), half, now, share, old, growth, node, office, remark]
        )
    rows.append(["说明：带“≤”的为控制性指标；去年同期空白的为今年新增指标；完成时限均为2025年。"])
    old_book(LEDGERS / "2025年重点指标推进表（7月底）.xls", "7月底", rows, merges)


def towns():
    """Write the towns down with a unit row below the heads and the county first."""
    out = openpyxl.Workbook()
    rows = [
        ["乡镇", "供水管道更新", "", "水土流失综合治理", "", "河湖“四乱”整治", "", "备注"],
        ["", "计划", "完成", "计划", "完成", "计划", "完成", ""],
        ["", "公里", "公里", "平方公里", "平方公里", "处", "处", ""],
        ["全县合计", *[_number(round(sum(t[k] for t in TOWNS), 1)) for k in range(1, 7)], ""],
        *[[*t, ""] for t in TOWNS],
        ["数据由各乡镇报送，局各股室核实。"],
    ]
    merges = ["B2:C2", "D2:E2", "F2:G2", "A2:A4", "H2:H4"]
    title = "1-7月各乡镇水利任务完成情况"
    sheet(out, "乡镇", title, rows, 8, merges, (2, 4), True)
    rows = [
        ["单位：万元"],
        ["项目", "总投资", "至2024年底累计", "2025年", "", "", "", "工程形象"],
        ["", "", "", "年度计划", "7月完成", "1-7月完成", "完成率", ""],
    ]
    merges = ["A2:H2", "D3:G3", "A3:A4", "B3:B4", "C3:C4", "H3:H4"]
    total = [0] * 5
    for sort, block in PROJECTS.items():
        lines = [[_number(c) for c in row] for row in _lines(block)]
        part = [sum(row[k] for row in lines) for k in range(1, 6)]
        total = [a + b for a, b in zip(total, part, strict=True)]
        rows.append([f"{sort}小计", *part, f"{100 * part[4] / part[2]:.1f}%", ""])
        rows += [[*row[:6], f"{100 * row[5] / row[3]:.1f}%", row[6]] for row in lines]
    rows.append(["合计", *total, f"{100 * total[4] / total[2]:.1f}%", ""])
    sheet(out, "项目", "荻浦县2025年水利项目进度表（7月）", rows, 8, merges, (3, 4))
    save(out, LEDGERS / "乡镇任务和项目进度.xlsx")


def works():
    """Write the list of work as a workbook and the problems as a table of Word."""
    out = openpyxl.Workbook()
    rows = [
        ["填表时间：2025年8月4日"],
        [
            "序号",
            "重点工作",
            "目标要求",
            "分管领导",
            "责任股室",
            "完成时限",
            "目前进展",
            "推进状态",
        ],
    ]
    rows += [[n, *t[:5], *t[6:8]] for n, t in enumerate(_lines(TASKS), 1)]
    title = "荻浦县水利局2025年重点工作清单"
    sheet(out, "清单", title, rows, 8, ["A2:H2"], (3, 3), True)
    save(out, LEDGERS / "2025年重点工作清单.xlsx")
    table = [
        ["序号", "存在问题", "问题来源", "整改措施", "责任单位", "整改期限", "整改进展", "整改状态"]
    ]
    table += [[str(n), *p[:5], *p[6:8]] for n, p in enumerate(_lines(PROBLEMS), 1)]
    lines = [
        "荻浦县水利局问题整改台账",
        "截至2025年7月31日，整改期限均为2025年。",
        "@0",
        "填报人：舒婷",
    ]
    paper(DOCUMENTS / "问题整改台账（7月31日）.docx", lines, [table])


if __name__ == "__main__":
    truth()
    statistics()
    goals()
    towns()
    works()
    paper(DOCUMENTS / "荻浦县水利局前7个月工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "关于做好当前水库安全度汛工作的紧急通知.txt").write_text(
        NOTICE + "\n", encoding="utf-8"
    )
