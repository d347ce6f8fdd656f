"""Truth and files of 蒲岭市水利局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-06", "2024-01/2024-06"
QUARTER = ("2025-04/2025-06", "2024-04/2024-06")
YEAR, TODAY = "2025-12-31", "2025-06-30"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "—": "1"}
RATES = ("%", "1")
NOW = {"市级河长巡河": "133|153", "农村供水管网改造": "158|185"}
OLD = {"水土流失治理面积": "94.6|96.4"}
# report: name | unit | second quarter | January to June | the same two of last year
REPORT = """\
水利投资与规费
水利建设投资|万元|141000|236000|128600|214500
其中：防洪减灾|万元|62500|104300|57900|96800
水资源配置|万元|51200|85400|45300|75200
水生态修复|万元|27300|46300|25400|42500
争取上级资金|万元|39200|68500|35600|61800
水资源税入库|万元|2680|5210|2510|4925
水土保持补偿费|万元|186|342|205|381
水资源开发利用
用水总量|万立方米|35100|62800|36400|64500
其中：农业|万立方米|20900|36200|22000|37800
工业|万立方米|5200|9900|5400|10250
生活|万立方米|6300|11900|6150|11600
生态|万立方米|2700|4800|2850|4850
再生水利用量|万立方米|1540|2960|1390|2680
再生水利用率|%|…|33.4|…|30.1
公共供水管网漏损率|%|…|8.1|…|8.9
城乡供水与农田灌溉
城市供水水质综合合格率|%|…|99.7|…|99.4
农村自来水普及率|%|…|97.6|…|96.4
农村饮水水质达标率|%|…|95.2|…|93.1
农村供水管网改造|公里|91|158|84|146
中型灌区改造面积|亩|19000|31000|24500|43000
高效节水灌溉发展面积|亩|22000|35000|20500|32400
河湖管护与水土保持
水土流失治理面积|平方公里|63.5|101|58.2|94.6
河道岸线整治|公里|12.6|21|15.8|27.5
市级河长巡河|人次|74|133|69|124
河湖“清四乱”整改|处|52|96|47|88
安全与监管
防汛抢险演练|场|15|21|13|19
水行政执法检查|次|436|812|402|765
水事违法案件立案|起|17|29|21|36
取水许可审批|件|34|61|38|67
洪水预警发布|期|6|7|4|5"""
# months of two years: name | unit, then six figures of 2025 and six of 2024
MONTHS = """\
城区公共供水量|万立方米|642|588|651|663|694|702|618|571|632|640|671|688
城区污水处理量|万立方米|556|512|563|571|598|609|531|496|540|552|574|592"""
# goals: name | unit | sign | goal of the city | revised | own | January to June | due | office |
# status
GOALS = """\
项目投资
水利建设投资|亿元|>=|42|45|48|23.6|12月31日|规划计划科|顺利
争取上级资金|亿元|>=|12||13|6.85|12月31日|规划计划科|顺利
水资源税入库|万元|>=|9800||10000|5210|12月31日|水资源管理科|顺利
水资源管理
用水总量|亿立方米|<=|13.6||13.4|6.28|12月31日|水资源管理科|顺利
万元地区生产总值用水量|立方米|<=|38||37.5|36.9|12月31日|水资源管理科|顺利或已完成
万元工业增加值用水量|立方米|<=|21.5|20.8|20.5|20.2|12月31日|水资源管理科|顺利或已完成
再生水利用率|%|>=|32||33|33.4|12月31日|节水办|顺利或已完成
公共供水管网漏损率|%|<=|8.5||8.3|8.1|12月31日|节水办|顺利或已完成
节水型企业创建|家|>=|25|20|22|12|12月31日|节水办|顺利
取水口监测计量覆盖|处|>=|180||185|163|6月30日|水资源管理科|逾期
城乡供水与灌溉
农村自来水普及率|%|>=|97.5||97.8|97.6|12月31日|农村水利水电科|顺利或已完成
农村供水管网改造|公里|>=|320|280|300|158|12月31日|农村水利水电科|顺利
农村饮水水质达标率|%|>=|94||95|95.2|12月31日|农村水利水电科|顺利或已完成
城市供水水质综合合格率|%|>=|99||99.5|99.7|12月31日|城市供水科|顺利或已完成
中型灌区改造面积|万亩|>=|9.5||10|3.1|12月31日|农村水利水电科|滞后
高效节水灌溉发展面积|万亩|>=|6|5.4|5.6|3.5|10月31日|农村水利水电科|顺利
农田灌溉水有效利用系数|—|>=|0.58||0.582|0.581|12月31日|农村水利水电科|顺利或已完成
河湖与水土保持
水土流失治理面积|平方公里|>=|185||190|101|12月31日|水土保持科|顺利
水土保持率|%|>=|83.2||83.4|83.3|12月31日|水土保持科|顺利或已完成
幸福河湖创建|条|>=|8||9|2|12月31日|河湖科|滞后
河湖“清四乱”整改|处|>=|96||96|96|6月30日|河湖科|已完成
河道岸线整治|公里|>=|58|52|55|21|12月31日|河湖科|滞后
市级河长巡河|人次|>=|240||250|133|12月31日|河长制工作科|顺利
安全与执法
病险水库除险加固|座|>=|14|12|13|7|12月31日|运行管理科|顺利
水库雨水情测报设施|座|>=|60||62|51|5月31日|运行管理科|逾期
防汛抢险演练|场|>=|18||20|21|6月30日|水旱灾害防御科|已完成
水行政执法检查|次|>=|1500||1600|812|12月31日|水政监察支队|顺利"""
DISTRICTS = ("临溪区", "东埠区", "岭阳县", "石津县", "云岗县")
# indicator | unit, then goal and done of each district
SPREAD = """\
水土流失治理面积|平方公里|22|13|18|9.5|52|29|48|25.5|45|24
农村供水管网改造|公里|40|23|36|21|72|41|68|38|64|35
高效节水灌溉发展面积|万亩|0.6|0.4|0.5|0.3|1.6|1.1|1.5|0.9|1.2|0.8
河道岸线整治|公里|8|3.5|7|3|14|5.5|12|5|11|4
河湖“清四乱”整改|处|17|17|14|14|25|25|22|22|18|18"""
# project | who | whole | done before | plan of the year | done | paid | state
PROJECTS = """\
蒲河城区段防洪提升工程|市水利工程建设中心|268000|96000|112000|58600|51200|续建
东岭水库除险加固工程|市水库管理中心|42000|15000|21000|11400|9800|续建
引岭入城水资源配置工程|市水务投资公司|386000|128000|148000|76400|70500|续建
城乡供水一体化三期|市水务投资公司|126000|38000|62000|33800|28600|续建
石津中型灌区改造|石津县水利局|58000|12000|34000|12800|10900|续建
蒲河水生态修复|市河湖保护中心|94000|21000|45000|26200|22700|续建
云岗生态清洁小流域|云岗县水利局|36000|0|28000|16800|12300|新建"""
# task | content | leader | office | due | due day | progress | mark | status
TASKS = """\
蒲河城区段防洪提升工程|主汛期前完成左岸堤防合龙|韩志国|规划计划科|2025年6月15日|2025-06-15|左岸尚余120米未合龙|▲|逾期
引岭入城水资源配置工程|隧洞全线贯通|韩志国|规划计划科|2026年3月31日|2026-03-31|隧洞掘进过半|◐|顺利
城乡供水一体化三期|三座水厂并网|孟秀兰|农村水利水电科|2025年12月31日|2025-12-31|两座水厂主体封顶|◐|顺利
石津中型灌区改造|完成年度渠道衬砌|孟秀兰|农村水利水电科|2025年11月30日|2025-11-30|招标流标，5月才开工|△|滞后
城区内涝点整治移交|完成移交手续|孟秀兰|城市供水科|2025年4月30日|2025-04-30|移交完毕|●|已完成
全市用水统计名录更新|名录入库|郭建民|水资源管理科|2025年3月31日|2025-03-31|名录已入库|●|已完成
水资源刚性约束实施方案|印发实施方案|郭建民|水资源管理科|2025年5月31日|2025-05-31|已印发|●|已完成
蒲河流域生态补偿机制|签订补偿协议|郭建民|河湖科|2025年9月30日|2025-09-30|协议文本已会签|◐|顺利
河湖名录复核|公布复核名录|郭建民|河湖科|2025年6月30日|2025-06-30|两县数据未报齐|▲|逾期
水库蓝线划定|完成38座划定|韩志国|运行管理科|2025年10月31日|2025-10-31|已划定9座|△|滞后
防汛会商系统升级|系统上线|田雨生|水旱灾害防御科|2025年5月15日|2025-05-15|已上线运行|●|已完成
抗旱应急水源井检修|检修64眼|田雨生|水旱灾害防御科|2025年8月31日|2025-08-31|检修41眼|◐|顺利
水文化展馆布展|完成布展|田雨生|办公室|2026年5月31日|2026-05-31||○|滞后|未报|不能判定"""
# problem | source | office | measure | due | due day | closing day | remark
PROBLEMS = """\
东岭水库白蚁隐患未处理|水利部流域机构检查|运行管理科|灌浆处置|2025年4月30日|2025-04-30|2025年4月22日|
岭阳县水源地隔离网破损|水利部流域机构检查|水资源管理科|修复隔离网|2025年5月31日|2025-05-31|2025年5月29日|
石津县小水电泄放流量不足|省级环保督察|农村水利水电科|加装泄放设施|2025年6月20日|2025-06-20||设备已到货
蒲河东埠段倾倒建筑垃圾|省级环保督察|河湖科|清运复绿|2025年3月31日|2025-03-31|2025年3月18日|
云岗县弃渣场拦挡不到位|省级环保督察|水土保持科|增设拦挡墙|2025年9月30日|2025-09-30||正在施工
水利专项资金沉淀|市委巡察|规划计划科|统筹使用|2025年6月30日|2025-06-30||尚余一笔未清
工程招标文件设置不当条款|市委巡察|规划计划科|修订范本|2025年5月15日|2025-05-15|2025年5月12日|
执法文书归档不规范|市司法局评查|水政监察支队|补正归档|2025年7月31日|2025-07-31||补正过半
临溪区老旧小区二次供水浑浊|12345热线|城市供水科|清洗水箱|2025年5月20日|2025-05-20|2025年5月16日|
城郊自备井未封停|12345热线|水资源管理科|封停12眼|2025年8月31日|2025-08-31||已封停7眼"""
SUMMARY = """蒲岭市水利局2025年上半年工作总结
上半年，全市水利系统认真落实市委、市政府部署，各项工作取得阶段性成效。
# 一、上半年工作回顾
（一）水利投资较快增长。上半年完成水利建设投资23.6亿元，同比增长10.0%；争取上级资金6.85亿元，同比增长10.8%。
（二）水资源管理持续从严。用水总量6.28亿立方米，较上年同期减少1700万立方米；再生水利用率33.4%，公共供水管网漏损率8.1%。水资源税入库5210万元。
（三）城乡供水有效保障。农村自来水普及率97.6%，农村供水管网改造185公里；高效节水灌溉发展面积3.5万亩；中型灌区改造面积3.1万亩，同比下降27.9%。
（四）河湖面貌不断改善。市级河长巡河153人次，河湖“清四乱”整改96处；水土流失治理面积101平方公里；河道岸线整治21公里，进度落后。
（五）安全底线牢牢守住。开展防汛抢险演练21场，发布洪水预警7期，水行政执法检查812次。
# 二、存在的主要问题
一是中型灌区改造、幸福河湖创建进度慢；二是取水口监测计量覆盖差17处，水库雨水情测报设施差9座。
# 三、下半年工作安排
下半年要紧盯市定目标抓落实，并谋划好明年工作。2026年拟安排水利建设投资50亿元，水土流失治理面积200平方公里，农村自来水普及率达到98%。"""
NOTICE = """蒲岭市水利局关于开展水利工程安全度汛检查的通知

各县（区）水利局，局属各单位：

当前已进入主汛期，为确保水利工程安全度汛，决定开展专项检查，现通知如下。
一、检查范围。全市水库、堤防、水闸和在建涉水工程。
二、检查方式。各县（区）自查，市局派三个组抽查。
三、有关要求。对发现的隐患建立清单，明确责任人和整改措施，确保应急预案、队伍、物资到位。

联系人：田雨生

蒲岭市水利局
2025年7月2日
"""
# last year's report: name | unit | second quarter | January to June | January to June of 2023
LAST = """\
水利建设投资|万元|128600|214500|198700
争取上级资金|万元|35600|61800|57400
用水总量|万立方米|36400|64500|65200
农村供水管网改造|公里|84|146|131
水土流失治理面积|平方公里|58.2|96.4|88.7
河道岸线整治|公里|15.8|27.5|24.3
市级河长巡河|人次|69|124|118
水行政执法检查|次|402|765|729"""


def _number(cell):
    try:
        value = float(cell)
    except ValueError:
        return cell
    return int(value) if value.is_integer() else value


def _lines(block, cut=-1):
    return [[_number(c) for c in line.split("|", cut)] for line in block.split("\n")]


def _plain(name):
    return name.removeprefix("其中：")


def _names(name):
    kind = _plain(name)
    if kind in ("防洪减灾", "水资源配置", "水生态修复"):
        return f"{kind}|{kind}投资|水利建设投资（{kind}）"
    if kind in ("农业", "工业", "生活", "生态"):
        return f"{kind}|{kind}用水|{kind}用水量|用水总量（{kind}）"
    return kind


def _day(node):
    month, day = node.removesuffix("日").split("月")
    return f"2025-{int(month):02d}-{int(day):02d}"


def _spans(name, unit):
    if unit in RATES or name.startswith("万元"):
        return f"{SPAN}|2025-06|{TODAY}", f"{BEFORE}|2024-06|2024-06-30"
    return SPAN, BEFORE


def _report_truth(book):
    source, told = "统计报表", set()
    for row in _lines(REPORT):
        if len(row) == 1:
            continue
        name, unit, quarter, now, old_quarter, old = row
        names, unit = _names(name), UNITS.get(unit, unit)
        told.add(name)
        here, there = _spans(name, unit)
        book.year(names, NOW.get(name, now), unit, OLD.get(name, old), source, at=(here, there))
        book.fact(names, here, now, unit, "actual", source)
        book.fact(names, there, old, unit, "actual", source)
        if quarter != "…":
            book.year(names, quarter, unit, old_quarter, source, "本季", "yes", QUARTER)
            book.fact(names, QUARTER[0], quarter, unit, "actual", source)
            book.fact(names, QUARTER[1], old_quarter, unit, "actual", source)
    for name, _, *figures in _lines(MONTHS):
        new, old = figures[:6], figures[6:]
        book.year(name, sum(new), "万m3", sum(old), "分月情况", at=(SPAN, BEFORE))
        book.fact(name, SPAN, sum(new), "万m3", "actual", "分月情况")
        book.fact(name, BEFORE, sum(old), "万m3", "actual", "分月情况")
        for month in range(6):
            at = (f"2025-{month + 1:02d}", f"2024-{month + 1:02d}")
            book.year(name, new[month], "万m3", old[month], "分月情况", "当月", "yes", at)
            book.fact(name, at[0], new[month], "万m3", "actual", "分月情况")
            book.fact(name, at[1], old[month], "万m3", "actual", "分月情况")
    return told


def _goals_truth(book, told):
    source = "目标考核表"
    for row in _lines(GOALS):
        if len(row) == 1:
            continue
        name, unit, sign, first, revised, own, now, node, _, status = row
        unit, due = UNITS.get(unit, unit), _day(node)
        goal = first if revised == "" else revised
        status = status.replace("或", "|")
        book.target(name, goal, sign, unit, due, NOW.get(name, now), status, source)
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", source)
        if name not in told:
            book.fact(name, _spans(name, unit)[0], now, unit, "actual", source)
        if own != goal:
            book.never(name, "targets", own, unit, "自定目标，不作考核依据")
        if revised != "":
            book.never(name, "targets", first, unit, "调整前的目标")


def _never(book):
    for name, figure, unit, why in (
        ("水利建设投资", 50, "亿元", "2026年的安排"),
        ("水土流失治理面积", 200, "km2", "2026年的安排"),
        ("农村自来水普及率", 98, "%", "2026年的目标"),
        ("水利建设投资", 1010000, "万元", "项目总投资"),
        ("水利建设投资", 310000, "万元", "以前年度完成"),
        ("取水口监测计量覆盖", 17, "处", "还差的数"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, figure, unit, why in (
        ("水利建设投资", 206000, "万元", "支付数"),
        ("用水总量", 1700, "万m3", "减少的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)
    for name, unit, *figures in _lines(SPREAD):
        unit = UNITS.get(unit, unit)
        for k, place in enumerate(DISTRICTS):
            book.never(name, "targets", figures[2 * k], unit, f"{place}的目标，不是全市的")
            book.never(name, "year_on_year", figures[2 * k + 1], unit, f"{place}的完成数")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _goals_truth(book, _report_truth(book))
    book.fact("市级河长巡河", SPAN, 153, "人次", "actual", "总结（冲突）")
    book.fact("农村供水管网改造", SPAN, 185, "km", "actual", "总结（冲突）")
    book.fact("水土流失治理面积", BEFORE, 96.4, "km2", "actual", "2024年报表（冲突）")
    for name, _, _, _, plan, now, paid, _ in _lines(PROJECTS):
        book.target(name, plan, ">=", "万元", YEAR, now, "", "投资表", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "投资表")
        book.fact(name, SPAN, now, "万元", "actual", "投资表")
        book.fact(f"{name}支付|{name}", SPAN, paid, "万元", "actual", "投资表", "yes")
    for name, goal, unit, due, now in (
        ("水库蓝线划定", 38, "座", "2025-10-31", 9),
        ("抗旱应急水源井检修", 64, "眼", "2025-08-31", 41),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "重点任务", "任务内的目标", "yes")
    for task, _, _, office, _, due, _, _, status in _lines(TASKS, 8):
        book.task(task, office, due, status, "重点任务台账")
    for problem, _, office, _, _, due, closing, _ in _lines(PROBLEMS):
        book.problem(problem, office, due, "yes" if closing else "no", TODAY, "问题销号台账")
    book.add("conflicts", "市级河长巡河", SPAN, "133人次|153人次", "报表、考核表|总结")
    book.add("conflicts", "农村供水管网改造", SPAN, "158km|185km", "报表、考核表|总结")
    book.add("conflicts", "水土流失治理面积", BEFORE, "94.6km2|96.4km2", "报表|2024年报表")
    _never(book)
    book.write()


def _rate(now, old, unit):
    return f"{now - old:+.1f}个点" if unit == "%" else round(100 * (now / old - 1), 1)


def goals():
    """Write the sheet of goals: the city's, as revised, and the bureau's own."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：蒲岭市水利局", "", "", "", "", "", "", "", "", "填报时间：2025年7月4日"],
        [
            "考核类别",
            "序号",
            "考核内容",
            "单位",
            "市定目标",
            "",
            "自定目标",
            "上半年实际完成",
            "占市定目标比重（%）",
            "截止时间",
            "责任科室",
        ],
        ["", "", "", "", "年初确定", "调整后", "", "", "", "", ""],
    ]
    merges = ["E3:F3", *[f"{c}3:{c}4" for c in "ABCDGHIJK"]]
    start, n, group = 0, 0, ""
    for row in _lines(GOALS):
        if len(row) == 1:
            if group:
                merges.append(f"A{start}:A{len(rows) + 1}")
            group, start = row[0], len(rows) + 2
            continue
        name, unit, sign, first, revised, own, now, node, office, _ = row
        n += 1
        goal = first if revised == "" else revised
        share = "—" if sign == "<=" or unit in ("%", "—") else round(100 * now / goal, 1)
        cap = "≤" if sign == "<=" else ""
        cells = [f"{cap}{g}" if cap and g != "" else g for g in (first, revised, own)]
        head = group if len(rows) + 2 == start else ""
        rows.append([head, n, name, unit, *cells, now, share, node, office])
    merges.append(f"A{start}:A{len(rows) + 1}")
    rows.append(
        [
            "注：市定目标经市政府同意调整的以“调整后”为准，未调整的留空；自定目标仅供内部参考，不作为考核依据。"
        ]
    )
    sheet(
        out,
        "目标考核",
        "蒲岭市水利局2025年度目标考核进展表（1—6月）",
        rows,
        11,
        merges,
        (3, 4),
        True,
    )
    save(out, LEDGERS / "2025年度目标考核进展表.xlsx")


def _report_rows(year, block):
    rows = [
        [f"{year}年第二季度"],
        [
            "指标名称",
            "计量单位",
            f"{year}年",
            "",
            f"{year - 1}年",
            "",
            "累计增减（%）",
        ],
        ["", "", "本季", "累计", "本季", "累计", ""],
    ]
    for row in _lines(block):
        if len(row) == 1:
            rows.append([row[0]])
        else:
            name, unit, quarter, now, old_quarter, old = row
            name = name if _names(name) == name or "其中" in name else f"　　　{name}"
            rows.append([name, unit, quarter, now, old_quarter, old, _rate(now, old, unit)])
    return rows


def report():
    """Write the report of the quarter, the months and the districts; and last year's report."""
    out = openpyxl.Workbook()
    rows = _report_rows(2025, REPORT)
    rows.append(["说明：累计为1—6月；比率类指标为6月末数，“…”表示不填报；增减为累计同比。"])
    merges = ["A2:G2", "C3:D3", "E3:F3", "A3:A4", "B3:B4", "G3:G4"]
    sheet(out, "综合", "蒲岭市水利统计报表", rows, 7, merges, (3, 4), True)
    months = [f"{m}月" for m in range(1, 7)]
    rows = [["项目", "年份", *months, "1—6月合计"]]
    merges = []
    for name, unit, *figures in _lines(MONTHS):
        new, old = figures[:6], figures[6:]
        top = len(rows) + 2
        merges.append(f"A{top}:A{top + 2}")
        rows.append([f"{name}（{unit}）", "2025年", *new, sum(new)])
        rows.append(["", "2024年", *old, sum(old)])
        pairs = [*zip(new, old, strict=True), (sum(new), sum(old))]
        rows.append(["", "同比（%）", *[round(100 * (a / b - 1), 1) for a, b in pairs]])
    sheet(out, "分月", "2025年上半年城区供水和污水处理分月情况", rows, 9, merges, (2, 2))
    rows = [["指标", "单位"], ["", ""]]
    merges = ["A2:A3", "B2:B3"]
    for k, place in enumerate([*DISTRICTS, "全市"]):
        rows[0] += [place, ""]
        rows[1] += ["目标", "完成"]
        merges.append(f"{chr(67 + 2 * k)}2:{chr(68 + 2 * k)}2")
    for name, unit, *figures in _lines(SPREAD):
        rows.append([name, unit, *figures, *[round(sum(figures[k::2]), 2) for k in (0, 1)]])
    sheet(out, "分县区", "各县（区）2025年1—6月主要指标完成情况", rows, 14, merges, (2, 3))
    save(out, LEDGERS / "水利统计报表（2025年二季度）.xlsx")
    rows = [
        ["蒲岭市水利统计报表"],
        ["2024年第二季度"],
        ["指标名称", "计量单位", "2024年", "", "2023年累计", "累计增减（%）"],
        ["", "", "本季", "累计"],
    ]
    for name, unit, quarter, now, old in _lines(LAST):
        rows.append([name, unit, quarter, now, old, _rate(now, old, unit)])
    rows.append(["说明：累计为1—6月。"])
    ragged(LEDGERS / "2024年/水利统计报表2024年二季度.csv", rows)


def projects():
    """Write the money of the projects as BIFF, the total last."""
    data = _lines(PROJECTS)
    rows = [
        ["蒲岭市重点水利工程投资完成情况表"],
        ["（2025年1—6月）", "", "", "", "", "", "", "", "单位：万元"],
        [
            "工程名称",
            "建设单位",
            "性质",
            "总投资",
            "以前年度完成",
            "本年计划",
            "本年完成",
            "完成年计划（%）",
            "本年支付",
        ],
    ]
    for name, who, whole, before, plan, now, paid, state in data:
        rows.append([name, who, state, whole, before, plan, now, round(100 * now / plan, 1), paid])
    total = [sum(p[k] for p in data) for k in range(2, 7)]
    rows.append(["合　计", "", "", *total[:4], round(100 * total[3] / total[2], 1), total[4]])
    merges = [(0, 0, 0, 8)]
    old_book(LEDGERS / "重点水利工程投资表.xls", "投资", rows, merges)


def works():
    """Write the tasks with signs and the problems with closing days."""
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "重点任务",
            "年度工作要求",
            "牵头领导",
            "责任科室",
            "完成时间",
            "6月底进展",
            "状态",
        ]
    ]
    rows += [[n, *t[:5], t[6], t[7]] for n, t in enumerate(_lines(TASKS, 8), 1)]
    rows.append(["图例：●已完成　◐正常推进　△进度滞后　▲逾期未完成　○尚未启动"])
    sheet(out, "任务", "蒲岭市水利局2025年重点任务台账（6月）", rows, 8, (), (2, 2), True)
    rows = [
        [
            "序号",
            "问题描述",
            "反馈来源",
            "整改科室",
            "整改举措",
            "整改时限",
            "销号时间",
            "备注",
        ]
    ]
    for n, row in enumerate(_lines(PROBLEMS), 1):
        rows.append([n, *row[:5], *row[6:]])
    rows.append(["注：“销号时间”为空的尚未销号。统计至2025年6月30日。"])
    sheet(out, "问题", "蒲岭市水利局问题销号台账", rows, 8, (), (2, 2))
    save(out, LEDGERS / "重点任务和问题台账.xlsx")


if __name__ == "__main__":
    truth()
    goals()
    report()
    projects()
    works()
    paper(DOCUMENTS / "2025年上半年工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "安全度汛检查通知.txt").write_text(NOTICE, encoding="utf-8")
