"""Truth and files of 湄澜区水务局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, HALF = "2025-01/2025-09", "2024-01/2024-09", "2025-01/2025-06"
QUARTERS = ("2025-01/2025-03", "2025-04/2025-06", "2025-07/2025-09")
YEAR, TODAY = "2025-12-31", "2025-09-30"
UNITS = {"万立方米": "万m3", "公里": "km", "立方米": "m3"}
LEDGER, TABLE, PLAN = "季度统计台账", "高质量考核指标表", "工程投资表"
# sheet, name as written, unit, first, second, third quarter (or the reading at the end), last year's
STATISTICS = {
    "资金和供水": """水务工程投资|万元|8200|12600|14350|31800
  #政府投资|万元|6100|9300|10500|23950
  #社会投资|万元|2100|3300|3850|7850
市级以上补助资金|万元|1200|2450|3150|6050
水资源税|万元|186.5|214.3|228.7|588.4
污水处理费征收|万元|1420|1510|1630|4380
自来水供水量|万立方米|1860|2040|2310|6080
自来水售水量|万立方米|1650|1812|2058|5360
供水管网漏损率|%|||11.1|12.4
水质综合合格率|%|||99.8|99.6
老旧供水管网改造|公里|5.2|9.6|11.4|23.5
节水器具推广|套|850|1240|1310|3100
节水型小区创建|个|3|6|8|14
用水总量|万立方米|3120|4260|4480|12150""",
    "排水和河湖": """污水处理量|万立方米|1590|1730|1900|5060
污水集中收集率|%|||73.6|70.9
污泥处置量|吨|4200|4450|4700|12900
雨污管网新建|公里|4.1|7.3|8.2|17.8
排水管道清淤|公里|62|118|96|254
雨污混接点改造|处|18|41|46|92
排水许可核发|件|46|58|61|152
河道巡查|次|1260|1410|1482|3960
河道综合整治|公里|1.4|2.8|2.6|7.9
水面漂浮物打捞|吨|210|365|428|1085
区考断面达标率|%|||91.7|87.5
“四乱”问题销号|个|6|14|12|38""",
    "防汛和执法": """防汛演练|次|2|11|5|16
易涝点整治|处|2|5|2|7
防汛抢险出动|人次|0|640|1180|1540
水务执法检查|次|142|176|188|471
水事案件办结|件|3|5|4|15
工地排水抽查|个|38|52|55|128""",
}
# sort, name, unit, goal as written, goal, sign, half, now, last year's (or 账), office, due as written, due, status, remark
GOALS = """资金保障|水务工程投资|亿元|4.4|4.4|>=|账|账|账|计划建设科|12月|2025-12-31|顺利|
资金保障|市级以上补助资金|亿元|0.85|0.85|>=|账|账|账|计划建设科|12月|2025-12-31|顺利|
资金保障|水资源税|万元|800|800|>=|账|账|账|水资源管理科|12月|2025-12-31|顺利|
资金保障|污水处理费征收|万元|5800|5800|>=|账|账|账|排水管理科|12月|2025-12-31|顺利|2024年目标5500万元
节水供水|用水总量|亿立方米|不超过1.75|1.75|<=|账|账|账|水资源管理科|12月|2025-12-31|顺利|上限
节水供水|万元工业增加值用水量|立方米|不高于14.5|14.5|<=|14.2|14.1|15|水资源管理科|12月|2025-12-31|顺利#已完成|上限
节水供水|供水管网漏损率|%|不高于10.8|10.8|<=|11.5|账|账|供水科|12月|2025-12-31|顺利#滞后|上限
节水供水|水质综合合格率|%|不低于99.5|99.5|>=|99.7|账|账|供水科|12月|2025-12-31|顺利#已完成|
节水供水|老旧供水管网改造|公里|32|32|>=|账|账|账|供水科|12月|2025-12-31|顺利|
节水供水|二次供水设施改造|个|16|16|>=|8|13|—|供水科|9月|2025-09-30|逾期|3个小区居民意见未统一
节水供水|节水型小区创建|个|20|20|>=|账|账|账|水资源管理科|11月|2025-11-30|顺利|
节水供水|节水器具推广|套|4200|4200|>=|账|账|账|水资源管理科|12月|2025-12-31|顺利|
排水治污|污水集中收集率|%|75|75|>=|72.1|账|账|排水管理科|12月|2025-12-31|滞后#顺利|
排水治污|污水处理厂出水达标率|%|100|100|>=|100|100|100|排水管理科|12月|2025-12-31|顺利#已完成|
排水治污|雨污管网新建|公里|32|32|>=|账|账|账|排水管理科|12月|2025-12-31|滞后|道路占掘许可办理慢
排水治污|排水管道清淤|公里|260|260|>=|账|账|账|排水管理科|8月|2025-08-31|已完成|
排水治污|雨污混接点改造|处|180|180|>=|账|账|账|排水管理科|12月|2025-12-31|滞后|
河湖管护|河道综合整治|公里|11|11|>=|账|账|账|河湖管理科|12月|2025-12-31|滞后|
河湖管护|河道巡查|次|5200|5200|>=|账|账|账|河湖管理科|12月|2025-12-31|顺利|
河湖管护|区考断面达标率|%|不低于90|90|>=|90|账|账|河湖管理科|12月|2025-12-31|顺利#已完成|
河湖管护|“四乱”问题销号|个|34|34|>=|账|账|账|河湖管理科|10月|2025-10-31|顺利|
河湖管护|生态清洁小流域建设|条|3|3|>=|0|1|—|河湖管理科|12月|2025-12-31|滞后|
安全执法|防汛演练|次|15|15|>=|账|账|账|防汛办|6月|2025-06-30|已完成|
安全执法|易涝点整治|处|12|12|>=|账|账|账|防汛办|6月|2025-06-30|逾期|3处与道路改造同步实施
安全执法|水库塘坝安全评估|座|7|7|>=|4|7|—|工程管理科|9月|2025-09-30|已完成|
安全执法|水务执法检查|次|640|640|>=|账|账|账|水政执法大队|12月|2025-12-31|顺利|
安全执法|工地排水抽查|个|180|180|>=|账|账|账|水政执法大队|12月|2025-12-31|顺利|
安全执法|智慧水务感知点建设|个|240|240|>=|120|188|—|信息中心|12月|2025-12-31|顺利|"""
# project, owner, whole, plan, to the end of August, September, January to September, look
PROJECTS = """湄河西岸排水主干管|排水公司|18600|9400|6650|950|7600|顶管完成七成
城南污水处理厂扩建|排水公司|26000|13200|9180|1270|10450|生化池封顶
老旧管网更新|自来水公司|12800|8600|6100|880|6980|
澜湖水环境治理|河湖中心|9500|6300|4090|530|4620|清淤船数量不足
易涝点改造|市政所|4200|3900|2930|420|3350|
泵站自动化改造|泵站管理所|2900|2600|1900|250|2150|设备调试"""
TOWNS = {
    "城东街道": (45, 28, 8, 6.7, 5, 5),
    "城南街道": (40, 22, 7, 5.9, 5, 4),
    "澜湖街道": (38, 23, 7, 5.6, 4, 3),
    "新埠街道": (32, 18, 6, 4.8, 3, 3),
    "湾头镇": (25, 14, 4, 3.2, 3, 2),
}
SHARED = (("雨污混接点改造", "处"), ("老旧供水管网改造", "km"), ("节水型小区创建", "个"))
# task, what it asks, office, help, due as written, due, progress, mark, status
TASKS = """湄河西岸排水主干管建设|敷设主干管7.8公里|计划建设科|排水公司|2025年12月|2025-12-31|已敷设6.1公里|序时推进|顺利
城南污水处理厂扩建工程|具备通水条件|排水管理科|排水公司|2026年6月|2026-06-30|生化池封顶，设备招标完成|序时推进|顺利
澜湖底泥清淤|清淤12万立方米|河湖管理科|河湖中心|2025年11月|2025-11-30|清淤5.3万立方米，船机不足|进展缓慢|滞后
老城区易涝点改造|汛前完成12处|防汛办|市政所|2025年6月|2025-06-30|9处完工，3处在施工|逾期未完|逾期
泵站汛前检修|检修泵站34座|防汛办|泵站管理所|2025年4月|2025-04-30|34座全部检修|办结|已完成
防汛物资储备库扩容|新库投入使用|防汛办|区应急局|2025年5月|2025-05-31|5月20日投用|办结|已完成
二次供水泵房移交|完成16个小区移交|供水科|自来水公司|2025年9月|2025-09-30|移交13个|逾期未完|逾期
高耗水行业用水审计|审计企业15家|水资源管理科|区工信局|2025年8月|2025-08-31|15家审计报告出齐|办结|已完成
排水户分类管理建档|餐饮、洗车等排水户全部建档|排水管理科|各街道|2025年10月|2025-10-31|建档率九成|序时推进|顺利
入河排口溯源整治|整治排口46个|河湖管理科|生态环境局|2025年8月|2025-08-31|整治39个|逾期未完|逾期
幸福河湖示范段打造|通过市级验收|河湖管理科|湾头镇|2025年12月|2025-12-31|景观工程完工，资料整编中|序时推进|顺利
智慧水务平台二期|平台上线试运行|信息中心|区大数据局|2025年11月|2025-11-30|软件需求仍未确认|进展缓慢|滞后
水务“十五五”规划编制|规划送审稿|计划建设科|—|2026年3月|2026-03-31||未启动|滞后#未报#不能判定"""
# source, problem, office, due (a real date), progress, mark, closed
PROBLEMS = """中央环保督察|新埠河沿岸2处雨水口晴天排污|排水管理科|2025-06-30|混接点已改造，封堵到位|完成|yes
中央环保督察|湾头镇污水管网未通到3个自然村|排水管理科|2025-12-31|主管已施工60%|未完成|no
中央环保督察|城南污水厂污泥转运联单不全|排水管理科|2025-05-31|联单补齐|完成|yes
市水务局检查|澜湖闸启闭机锈蚀|工程管理科|2025-08-15|厂家未到货|未完成|no
市水务局检查|泵站操作规程未上墙|防汛办|2025-04-30|4月18日已上墙|完成|yes
区纪委监督|招标代理费支付无依据|计划建设科|2025-07-31|已补签合同|完成|yes
区纪委监督|公务用车油耗登记缺失|办公室|2025-09-20|登记系统尚在开发|未完成|no
人大代表建议|城东老小区水压低|供水科|2025-11-30|加压泵房已招标|未完成|no
人大代表建议|澜湖步道照明损坏|河湖管理科|2025-08-31|灯具已更换|完成|yes
12345工单|望江路雨后积水|防汛办|2025-10-31|雨水管疏通，改造待批|未完成|no"""
# the report of September 2024: the three quarters and the sum, that of 2023
LAST = """水务工程投资|万元|7300|11400|13100|29650
市级以上补助资金|万元|1150|2150|3200|5810
用水总量|万立方米|3180|4390|4580|12300
自来水供水量|万立方米|1820|2000|2260|5950
老旧供水管网改造|公里|4.6|8.7|10.2|21.4
污水处理量|万立方米|1560|1680|1820|4890
排水管道清淤|公里|58|109|87|241
河道巡查|次|1210|1340|1410|3790
水务执法检查|次|131|164|176|455"""
# what is right where two files differ
NOW = {"河道巡查": "4152|4125", "排水管道清淤": "276|267"}
OLD = {"市级以上补助资金": "6050|6500"}
SUMMARY = """湄澜区水务局2025年前三季度工作小结

一、总体情况
今年前三季度，全区水务工程投资完成3.515亿元，同比增长10.5%，完成年度目标4.4亿元的79.9%；市级以上补助资金到位6800万元。水资源税629.5万元，同比增长7.0%。
二、分项工作
供水方面：自来水供水量6210万立方米，同比增加130万立方米；供水管网漏损率11.1%；水质综合合格率99.8%；老旧供水管网改造26.2公里；节水型小区创建17个。
排水方面：污水处理量5220万立方米；污水集中收集率73.6%；雨污管网新建19.6公里；排水管道清淤267公里；雨污混接点改造105处。
河湖方面：河道巡查4125次；河道综合整治6.8公里；“四乱”问题销号32个；区考断面达标率91.7%。
安全方面：防汛演练18次，防汛抢险出动1820人次，水务执法检查506次，水事案件办结12件。
三、存在问题
一是二次供水设施改造离目标还差3个；二是易涝点整治只完成9处，未在汛前完成12处任务；三是雨污管网新建进度偏慢。
四、第四季度及明年打算
第四季度确保年度任务完成。2026年计划完成水务工程投资5亿元，雨污管网新建36公里，污水集中收集率达到78%。
湄澜区水务局
2025年10月11日
"""
NOTICE = """湄澜区水务局重点督办事项进展通报（2025年第三期）
各科室、局属各单位：
现将截至9月30日的重点督办事项进展情况通报如下。13件督办事项中，办结3件，序时推进4件，进展缓慢2件，逾期未完3件，未启动1件。
# 督办事项进展表
@0
请逾期未完事项的责任科室于10月15日前书面说明原因。
湄澜区水务局办公室
2025年10月9日"""


def _lines(block):
    return [line.split("|") for line in block.split("\n")]


def _number(cell):
    try:
        value = float(cell)
    except ValueError:
        return cell
    return int(value) if value.is_integer() else value


def _plain(name):
    return name.strip().removeprefix("#")


def _sum(quarters):
    return _number(round(sum(quarters), 4)) if quarters[0] != "" else quarters[2]


def _statistics():
    """Yield each name with its unit, quarters, the sum or reading, and last year's."""
    for block in STATISTICS.values():
        for name, unit, *cells in _lines(block):
            *quarters, old = (_number(c) for c in cells)
            yield _plain(name), unit, quarters, _sum(quarters), old


def _goals():
    told = {row[0]: row[2:] for row in _statistics()}
    for sort, name, unit, written, goal, sign, *cells in _lines(GOALS):
        half, now, old = (_number(c) for c in cells[:3])
        if now == "账":
            scale = 1e4 if unit[0] == "亿" else 1
            quarters, now, old = told[name]
            if half == "账":
                half = _number(round((quarters[0] + quarters[1]) / scale, 4))
            now, old = (_number(round(v / scale, 4)) for v in (now, old))
        yield sort, name, unit, written, float(goal), sign, half, now, old, *cells[3:]


def _spans(name, unit):
    if unit == "%" or name.startswith("万元工业"):
        return [f"{s}|{s[-7:]}|{s[-7:]}-30" for s in (SPAN, BEFORE, HALF)]
    return SPAN, BEFORE, HALF


def _base(unit):
    return UNITS.get(unit, unit)


def _truth_figures(book):
    for name, unit, quarters, now, old in _statistics():
        unit = _base(unit)
        here, there, _ = _spans(name, unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), LEDGER, at=(here, there))
        if quarters[0] != "":
            for span, value in zip(QUARTERS, quarters, strict=True):
                book.fact(name, span, value, unit, "actual", LEDGER)
        book.fact(name, here, now, unit, "actual", LEDGER)
        book.fact(name, there, old, unit, "actual", LEDGER)
    told = {row[0] for row in _statistics()}
    for _, name, unit, _, goal, sign, half, now, old, _, _, due, status, _ in _goals():
        unit = _base(unit)
        here, there, june = _spans(name, unit)
        status = status.replace("#", "|")
        book.target(name, goal, sign, unit, due, NOW.get(name, now), status, TABLE)
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", TABLE)
        book.fact(name, june, half, unit, "actual", TABLE)
        if name not in told:
            book.fact(name, here, now, unit, "actual", TABLE)
            if old != "—":
                book.year(name, now, unit, old, TABLE, at=(here, there))
                book.fact(name, there, old, unit, "actual", TABLE)
    book.fact("河道巡查", SPAN, 4125, "次", "actual", "小结（冲突）")
    book.fact("排水管道清淤", SPAN, 267, "km", "actual", "小结（冲突）")


def _truth_projects(book):
    for name, _, _, plan, august, month, now, _ in _lines(PROJECTS):
        plan, august, month, now = float(plan), float(august), float(month), float(now)
        book.target(name, plan, ">=", "万元", YEAR, now, "", PLAN, "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", PLAN)
        book.fact(name, "2025-01/2025-08", august, "万元", "actual", PLAN)
        book.fact(name, "2025-09", month, "万元", "actual", PLAN)
        book.fact(name, SPAN, now, "万元", "actual", PLAN)
    for name, goal, unit, due, now in (
        ("湄河西岸排水主干管建设|敷设主干管", 7.8, "km", "2025-12-31", 6.1),
        ("澜湖底泥清淤|清淤", 12, "万m3", "2025-11-30", 5.3),
        ("老城区易涝点改造|易涝点改造", 12, "处", "2025-06-30", 9),
        ("泵站汛前检修|检修泵站", 34, "座", "2025-04-30", 34),
        ("二次供水泵房移交|小区移交", 16, "个", "2025-09-30", 13),
        ("高耗水行业用水审计|审计企业", 15, "家", "2025-08-31", 15),
        ("入河排口溯源整治|整治排口", 46, "个", "2025-08-31", 39),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "督办通报", "任务内的目标", "yes")


def _never(book):
    for name, figure, unit, why in (
        ("水务工程投资", 5, "亿元", "2026年的计划"),
        ("雨污管网新建", 36, "km", "2026年的计划"),
        ("污水集中收集率", 78, "%", "2026年的计划"),
        ("污水处理费征收", 5500, "万元", "2024年的目标"),
        ("水务工程投资", 74000, "万元", "项目总投资"),
        ("二次供水设施改造", 3, "个", "还差的数"),
        ("雨污混接点改造", 360, "处", "合计重复相加"),
        ("水务工程投资", 4, "亿元", "权重，不是目标"),
        ("节水型小区创建", 3.5, "个", "权重，不是目标"),
    ):
        book.never(name, "targets", figure, unit, why)
    for town, cells in TOWNS.items():
        for k, (name, unit) in enumerate(SHARED):
            book.never(name, "targets", cells[2 * k], unit, f"{town}的任务，不是全区的")
            book.never(name, "year_on_year", cells[2 * k + 1], unit, f"{town}的完成数，不是全区的")
    book.never("自来水供水量", "year_on_year", 130, "万m3", "增加的数")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _truth_figures(book)
    _truth_projects(book)
    for task, _, office, _, _, due, _, _, status in _lines(TASKS):
        book.task(task, office, due, status.replace("#", "|"), "督办通报")
    for _, problem, office, due, _, _, closed in _lines(PROBLEMS):
        book.problem(problem, office, due, closed, TODAY, "问题清单")
    for name, span, values, sources in (
        ("河道巡查", SPAN, "4152次|4125次", "季度台账、考核指标表|小结"),
        ("排水管道清淤", SPAN, "276km|267km", "季度台账、考核指标表|小结"),
        ("市级以上补助资金", BEFORE, "6050万元|6500万元", "2025年台账|2024年台账"),
    ):
        book.add("conflicts", name, span, values, sources)
    _never(book)
    book.write()


def _rate(now, old, unit):
    return round(now - old, 1) if unit == "%" else round(100 * (now / old - 1), 1)


def statistics():
    """Write the ledger by quarter on three sheets, and last year's as BIFF."""
    out = openpyxl.Workbook()
    for k, (name, block) in enumerate(STATISTICS.items()):
        rows = [
            ["制表单位：湄澜区水务局", "", "", "", "", "", "2025年9月"],
            ["项目", "计量单位", "今年完成", "", "", "", "去年1—9月", "同比增长（%）"],
            ["", "", "一季度", "二季度", "三季度", "1—9月", "", ""],
        ]
        merges = ["A2:F2", "G2:H2", "C3:F3", "A3:A4", "B3:B4", "G3:G4", "H3:H4"]
        for row in _lines(block):
            label, unit, *cells = row
            *quarters, old = (_number(c) for c in cells)
            now = _sum(quarters)
            if quarters[0] == "":
                quarters = ["—"] * 3
            label = label.replace("  #", "    #")
            rows.append([label, unit, *quarters, now, old, _rate(now, old, unit)])
        note = "注：“#”表示其中主要项；百分比指标为9月末数，增长为百分点。"
        rows.append([note if k != 2 else "注：数据为快报口径。"])
        title = f"湄澜区水务季度统计台账（{name}）"
        sheet(out, name, title, rows, 8, merges, (3, 4), not k)
    save(out, LEDGERS / "水务季度统计台账2025.3Q.xlsx")
    rows = [
        ["湄澜区水务季度统计台账"],
        ["2024年9月"],
        ["项目", "计量单位", "今年完成", "", "", "", "去年1—9月", "同比增长（%）"],
        ["", "", "一季度", "二季度", "三季度", "1—9月", "", ""],
    ]
    merges = [(0, 0, 0, 7), (1, 1, 0, 7), (2, 2, 2, 5), *[(2, 3, c, c) for c in (0, 1, 6, 7)]]
    for name, unit, *cells in _lines(LAST):
        *quarters, old = (_number(c) for c in cells)
        now = _sum(quarters)
        rows.append([name, unit, *quarters, now, old, _rate(now, old, unit)])
    old_book(LEDGERS / "2024年/水务季度统计台账2024.3Q.xls", "台账", rows, merges)


def goals():
    """Write the goals by sort with two nodes under one head and weights beside, the streets behind."""
    out = openpyxl.Workbook()
    rows = [
        ["考核周期：2025年1—9月", *[""] * 9, "打印日期：2025年10月10日"],
        [
            "类别",
            "考核指标",
            "单位",
            "权重",
            "2025年目标值",
            "完成值",
            "",
            "目标完成率（%）",
            "去年同期值",
            "应完成月份",
            "责任科室",
            "说明",
        ],
        ["", "", "", "", "", "上半年", "前三季度", "", "", "", "", ""],
    ]
    merges = ["A2:J2", "K2:L2", "F3:G3", *[f"{c}3:{c}4" for c in "ABCDEHIJKL"]]
    last, start = None, 5
    for (
        sort,
        name,
        unit,
        written,
        goal,
        sign,
        half,
        now,
        old,
        office,
        node,
        _,
        _,
        remark,
    ) in _goals():
        here = len(rows) + 2
        if last and sort != last:
            merges.append(f"A{start}:A{here - 1}")
            start = here
        share = "/" if sign == "<=" or unit == "%" else round(100 * now / goal + 1e-9, 1)
        head = sort if sort != last else ""
        weight = 4 if name.startswith(("水务工程", "雨污", "污水集中")) else 3.5
        shown = [head, name, unit, weight, _number(written), half, now, share, old, node, office]
        rows.append([*shown, remark])
        last = sort
    merges.append(f"A{start}:A{len(rows) + 1}")
    rows.append(["备注：应完成月份指2025年当月月底前；“—”为无可比数。"])
    title = "湄澜区水务局高质量发展考核指标完成情况表"
    sheet(out, "前三季度", title, rows, 12, merges, (3, 4), True)
    save(out, LEDGERS / "高质量考核指标完成情况（前三季度）.xlsx")


def towns():
    """Write the streets across with goal and result under each, and the projects as csv."""
    out = openpyxl.Workbook()
    heads, below, merges = ["任务名称", "单位"], ["", ""], ["A2:A3", "B2:B3"]
    for k, town in enumerate([*TOWNS, "全区合计"]):
        heads += [town, ""]
        below += ["任务", "完成"]
        a, b = (openpyxl.utils.get_column_letter(3 + 2 * k + j) for j in (0, 1))
        merges.append(f"{a}2:{b}2")
    rows = [heads, below]
    for k, (name, unit) in enumerate(SHARED):
        cells = [c for town in TOWNS.values() for c in town[2 * k : 2 * k + 2]]
        whole = [_number(round(sum(cells[j::2]), 1)) for j in (0, 1)]
        rows.append([name, "公里" if unit == "km" else unit, *cells, *whole])
    rows.append(["说明：完成数截至2025年9月30日。"])
    title = "各街道（镇）水务任务完成情况（2025年1-9月）"
    sheet(out, "街道", title, rows, 14, merges, (2, 3), True)
    save(out, LEDGERS / "街道任务完成情况.xlsx")
    rows = [
        ["2025年区级水务工程投资完成情况（9月）"],
        ["", "", "", "", "", "", "", "", "单位：万元"],
        [
            "序号",
            "工程名称",
            "建设单位",
            "总投资",
            "本年计划",
            "上月末累计",
            "本月完成",
            "本年累计",
            "形象进度",
        ],
    ]
    lines = [[_number(c) for c in row] for row in _lines(PROJECTS)]
    rows += [[n, *row] for n, row in enumerate(lines, 1)]
    rows.append(["", "合计", "", *[sum(row[k] for row in lines) for k in range(2, 7)]])
    ragged(LEDGERS / "水务工程投资完成情况（9月）.csv", rows)


def problems():
    """Write the problems as BIFF with real dates, sources merged over their rows."""
    rows = [
        ["湄澜区水务局问题整改清单"],
        ["更新日期：2025年9月30日"],
        ["问题来源", "序号", "问题内容", "责任科室", "整改截止日期", "整改情况", "是否完成"],
    ]
    merges, last, start = [(0, 0, 0, 6), (1, 1, 0, 6)], None, 3
    for n, row in enumerate(_lines(PROBLEMS), 1):
        source, problem, office, due, progress, mark, _ = row
        if last and source != last:
            if len(rows) - 1 > start:
                merges.append((start, len(rows) - 1, 0, 0))
            start = len(rows)
        shown = source if source != last else ""
        day = datetime.date.fromisoformat(due)
        rows.append([shown, n, problem, office, day, progress, mark])
        last = source
    old_book(LEDGERS / "问题整改清单0930.xls", "问题", rows, merges)


if __name__ == "__main__":
    truth()
    statistics()
    goals()
    towns()
    problems()
    (DOCUMENTS).mkdir(parents=True, exist_ok=True)
    (DOCUMENTS / "前三季度工作小结.txt").write_text(SUMMARY, encoding="utf-8")
    heads = ["序号", "督办事项", "工作要求", "责任科室", "配合单位", "办结时限", "进展", "督办结论"]
    table = [heads, *[[str(n), *t[:5], *t[6:8]] for n, t in enumerate(_lines(TASKS), 1)]]
    paper(DOCUMENTS / "重点督办事项进展通报（第三期）.docx", NOTICE.split("\n"), [table])
