"""Truth and files of 措岭县水务局, a plateau county's bureau at the third quarter; all invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import datetime

import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
YEAR, TODAY = "2025-12-31", "2025-09-30"
FORM, FLASH, INVEST = "考核细则自查表", "统计快报", "投资月报"
GROUPS = {"项目投资": "25%", "供水保障": "20%", "水资源管理": "15%", "河湖管护": "15%", "水土保持与灌溉": "15%", "防灾与执法": "10%"}  # fmt: skip
A, B, C, D, E, F = GROUPS
ABOVE, EACH = "达到目标得满分，每低1个百分点扣0.5分", "按完成比例计分"
# fmt: off
# group, names, unit, goal, sign, goal as written, points, how scored, office, due as written, due, flow?, month, to date, last year, status
ROWS = [
    (A, "水务固定资产投资|固定资产投资", "亿元", 3.2, ">=", "3.2亿元", 10, "按完成比例计分，低于80%不得分", "项目办", "12月底", YEAR, 1, 0.312, 2.486, 2.194, "顺利"),
    (A, "争取上级资金|上级资金", "万元", 15000, ">=", "15000万元", 7, EACH, "规划股", "12月底", YEAR, 1, 620, 16240, "13860", "已完成"),
    (A, "项目资金支付率|资金支付率", "%", 85, ">=", "≥85%", 5, "每低1个百分点扣0.2分", "财务股", "12月底", YEAR, 0, None, 55.2, 54.6, "滞后"),
    (A, "新开工项目", "个", 9, ">=", "9个", 3, "每少1个扣0.5分", "项目办", "8月底", "2025-08-31", 1, 0, 7, 6, "逾期"),
    (B, "农村自来水普及率", "%", 90, ">=", "90%以上", 4, ABOVE, "供水站", "12月底", YEAR, 0, None, 86.4, 86.1, "滞后"),
    (B, "农村集中供水率|集中供水率", "%", 93, ">=", "93%以上", 3, ABOVE, "供水站", "12月底", YEAR, 0, None, 93.6, 92.2, "顺利|已完成"),
    (B, "农村供水水质达标率|水质达标率", "%", 92, ">=", "≥92%", 3, ABOVE, "供水站", "12月底", YEAR, 0, None, 90.1, 90, "滞后"),
    (B, "维修养护农村供水工程|农村供水工程维修养护", "处", 60, ">=", "60处", 3, EACH, "供水站", "10月底", "2025-10-31", 1, 5, 58, 52, "顺利"),
    (B, "新建改造供水管道|供水管道", "km", 85, ">=", "85公里", 3, EACH, "供水站", "12月底", YEAR, 1, 6.4, 41.2, 63.5, "滞后"),
    (B, "农村水费收缴率|水费收缴率", "%", 95, ">=", "≥95%", 2, ABOVE, "供水站", "12月底", YEAR, 0, None, 95.8, 93.1, "顺利|已完成"),
    (B, "新建千人以上供水工程|千人以上供水工程", "处", 3, ">=", "3处", 2, "每少1处扣1分", "供水站", "12月底", YEAR, 1, 0, 1, 2, "滞后"),
    (C, "用水总量", "亿m3", 0.62, "<=", "≤0.62亿m³", 4, "超过控制数不得分", "水资源股", "12月底", YEAR, 1, 0.0486, 0.412, 0.421, "顺利"),
    (C, "万元GDP用水量", "m3", 71, "<=", "≤71m³", 3, "超过控制数不得分", "水资源股", "12月底", YEAR, 0, None, 68.5, 72.3, "顺利|已完成"),
    (C, "农田灌溉水有效利用系数", "1", 0.515, ">=", "≥0.515", 3, "未达到不得分", "农水股", "12月底", YEAR, 0, None, "", None, "未报"),
    (C, "取水口在线计量率", "%", 100, ">=", "100%", 3, ABOVE, "水资源股", "6月底", "2025-06-30", 0, None, 96.5, 88.2, "逾期"),
    (C, "水资源税征收|水资源税", "万元", 420, ">=", "420万元", 2, EACH, "水资源股", "12月底", YEAR, 1, 41, 338, 312.5, "顺利"),
    (D, "河湖长巡河", "人次", 4800, ">=", "4800人次", 3, EACH, "河湖股", "12月底", YEAR, 1, 432, 3920, 3745, "顺利"),
    (D, "清理整治“四乱”问题|“四乱”问题|四乱", "处", 40, ">=", "40处", 3, "每少1处扣0.2分", "河湖股", "9月底", TODAY, 1, 2, 40, 47, "已完成"),
    (D, "地表水考核断面达标率|断面达标率", "%", 100, ">=", "100%", 3, "1个断面不达标扣3分", "河湖股", "12月底", YEAR, 0, None, 100, 100, "顺利|已完成"),
    (D, "河道治理长度|治理河道", "km", 26, ">=", "26公里", 3, EACH, "河湖股", "11月底", "2025-11-30", 1, 2.1, 17.3, 20.4, "滞后"),
    (D, "小水电站生态流量达标率|生态流量达标率", "%", 95, ">=", "≥95%", 3, ABOVE, "水资源股", "12月底", YEAR, 0, None, 97.2, 94, "顺利|已完成"),
    (E, "水土流失治理面积", "km2", 48, ">=", "48平方公里", 4, EACH, "水保站", "12月底", YEAR, 1, 5.4, 37.6, 35.2, "顺利"),
    (E, "新增高效节水灌溉面积|高效节水灌溉", "万亩", 1.5, ">=", "1.5万亩", 4, EACH, "农水股", "12月底", YEAR, 1, 0.15, 1.18, 0.96, "顺利"),
    (E, "饲草料地灌溉面积", "万亩", 0.8, ">=", "0.8万亩", 4, EACH, "农水股", "8月底", "2025-08-31", 1, 0, 0.72, 0.65, "逾期"),
    (E, "渠道维修衬砌", "km", 120, ">=", "120公里", 3, EACH, "农水股", "10月31日", "2025-10-31", 1, 9.5, 112, 104.5, "顺利"),
    (F, "山洪灾害防御演练", "场次", 20, ">=", "20场次", 2, "每少1场扣0.2分", "防汛办", "6月底", "2025-06-30", 1, 0, 23, 18, "已完成"),
    (F, "病险水库除险加固", "座", 2, ">=", "2座", 3, "每少1座扣1.5分", "项目办", "10月31日", "2025-10-31", 1, 0, 1, 2, "滞后"),
    (F, "水行政执法检查|执法检查", "次", 240, ">=", "240次", 3, EACH, "执法队", "12月底", YEAR, 1, 24, 206, 198, "顺利"),
    (F, "安全隐患整改率|隐患整改率", "%", 100, ">=", "100%", 2, ABOVE, "执法队", "12月底", YEAR, 0, None, 98.7, 98.5, "滞后"),
]
# What only the flash report tells: names, unit, flow?, month, to date, last year.
MORE = [
    ("水土保持补偿费", "万元", 1, 12.1, 96.4, 88.7),
    ("山洪灾害预警信息|预警信息", "条", 1, 6, 64, 71),
    ("查处水事违法案件|水事违法案件", "件", 1, 1, 7, 9),
    ("小水电发电量|发电量", "万kW·h", 1, 1510, 12860, 13240),
    ("农村供水受益人口|受益人口", "万人", 0, None, 6.82, 6.64),
]
# The flash report's own units: name -> unit, times.
ITS_UNIT = {"水务固定资产投资": ("万元", 10000), "用水总量": ("万m³", 10000), "新增高效节水灌溉面积": ("亩", 10000), "饲草料地灌溉面积": ("亩", 10000)}
BEFORE = {"争取上级资金": 13680}
# part, project, kind, term, whole, central, province, county, since its start, September, to date, paid, how far, next month
PROJECTS = [
    ("一、防洪减灾", "措岭河县城段防洪治理工程", "续建", "2024—2026", 12600, 5000, 2000, 800, 9420, 640, 6240, 3600, "左岸堤防成形", "右岸基础开挖"),
    ("一、防洪减灾", "病险水库除险加固工程", "新建", "2025", 2150, 1400, 400, 200, 1400, 160, 1400, 800, "一座完工", "第二座开工"),
    ("一、防洪减灾", "玛柯小流域综合治理工程", "新建", "2025—2026", 3400, 1800, 500, 300, 2280, 330, 2280, 1100, "谷坊、林草措施施工", "继续施工"),
    ("二、供水与灌溉", "牧区供水巩固提升工程（二期）", "续建", "2024—2025", 8900, 4000, 1600, 800, 6150, 820, 4980, 2700, "管道敷设近尾声", "入户安装"),
    ("二、供水与灌溉", "热曲灌区续建配套工程", "续建", "2024—2026", 9600, 3600, 1000, 600, 5860, 410, 4310, 2200, "干渠衬砌", "支渠衬砌"),
    ("二、供水与灌溉", "县城第二水源工程", "续建", "2024—2026", 21000, 4500, 2500, 1000, 11650, 760, 5650, 3323, "隧洞掘进", "隧洞掘进"),
]
# task, what is asked, leader, office, day as written, due, how far, word, status
TASKS = [
    ("措岭河县城段防洪治理", "新建堤防8公里", "罗建华", "项目办", "12月底", YEAR, "完成堤防6.4公里，施工正常", "正常", "顺利"),
    ("县城第二水源工程", "隧洞贯通", "泽仁", "供水站", "2026年8月底", "2026-08-31", "隧洞涌水，落后计划两个月", "迟缓", "滞后"),
    ("牧区供水巩固提升（二期）", "供水入户", "泽仁", "供水站", "10月底", "2025-10-31", "主管道敷设完毕，正在入户", "正常", "顺利"),
    ("汛前水毁工程修复", "水毁点全部修复", "罗建华", "防汛办", "5月31日", "2025-05-31", "全部修复", "已完结", "已完成"),
    ("病险水库除险加固", "两座水库完工", "罗建华", "项目办", "10月31日", "2025-10-31", "一座完工，一座未开工", "迟缓", "滞后"),
    ("取水口在线计量安装", "应装尽装", "向秋萍", "水资源股", "6月底", "2025-06-30", "偏远站点未安装", "迟缓", "逾期"),
    ("水电站生态流量核定", "完成批复", "向秋萍", "水资源股", "2025.8.31", "2025-08-31", "县政府已批复", "已完结", "已完成"),
    ("水利“十五五”规划编制", "形成送审稿", "泽仁", "规划股", "2026-03-31", "2026-03-31", "初稿征求意见", "正常", "顺利"),
    ("玛柯小流域综合治理", "年度措施完工", "罗建华", "水保站", "11月底", "2025-11-30", "谷坊完成，林草措施施工中", "正常", "顺利"),
]
# The same for what the county handed down: task, office, day as written, due, how far, word, status
HANDED = [
    ("牧民集中点安全饮水", "供水站", "9月底前", TODAY, "集中点全部通水", "已办结", "已完成"),
    ("河道采砂专项整治", "河湖股", "2025年7月31日", "2025-07-31", "联合执法后尚有采砂点未清场", "超期", "逾期"),
    ("农业水价综合改革", "农水股", "2025年12月20日", "2025-12-20", "分水协议已签，计量设施按计划安装", "按计划", "顺利"),
    ("高寒供水管道防冻改造", "供水站", "2025年10月15日", "2025-10-15", "保温材料未到货，进度滞后", "滞后", "滞后"),
]
# from, problem, office, day as written, due, how far, closed
AUDIT = [
    ("县委巡察", "水利资金滞留186万元未及时拨付", "财务股", "2025-06-30", "2025-06-30", "已拨付到施工单位", "是"),
    ("县委巡察", "工程变更未履行审批手续", "项目办", "8月31日", "2025-08-31", "正在补办", "否"),
    ("审计", "水资源税代征台账不清", "水资源股", "2025年9月30日", TODAY, "台账复核中", "否"),
    ("审计", "已完工项目档案未移交", "项目办", "12月底", YEAR, "整理装订中", "否"),
    ("县委巡察", "公务用车登记不规范", "办公室", "立行立改", "", "已规范", "是"),
]
HAZARD = [
    ("热曲水库溢洪道边墙裂缝", "水管站", "5月20日", "2025-05-20", "复查合格，已销号", "yes"),
    ("二水厂加氯间无通风设施", "供水站", "7月底", "2025-07-31", "风机未安装，未销号", "no"),
    ("淤地坝警示标志缺失", "水保站", "2025.6.15", "2025-06-15", "复查合格，已销号", "yes"),
]
ECOLOGY = [
    ("玛柯河弃渣侵占河道", "河湖股", "2025年10月31日", "2025-10-31", "正在清运，未完成整改", "no"),
    ("2座水电站生态流量下泄不足", "水资源股", "2026年3月底", "2026-03-31", "整改中", "no"),
]
TOWNS = ("曲科镇", "玛柯乡", "热尔乡", "岗隆乡", "措麦乡")
BY_TOWN = [
    ("河湖长巡河", "人次", 3920, (1080, 845, 760, 655, 580)),
    ("农村自来水普及率", "%", 86.4, (92.5, 88.2, 85.1, 83.4, 79.6)),
    ("水土流失治理面积", "平方公里", 37.6, (6.8, 12.4, 7.9, 5.2, 5.3)),
    ("维修养护农村供水工程", "处", 58, (14, 13, 12, 10, 9)),
]
LATER = [("水务固定资产投资", 3.6, "亿元"), ("农村自来水普及率", 92, "%"), ("水土流失治理面积", 52, "km2")]
ONLY = [("投入抢险物资|抢险物资", 38.6, "万元"), ("转移危险区群众|转移群众", 412, "人"), ("节水宣传", 31, "场次"), ("办理取水许可|取水许可", 17, "件")]
# fmt: on

SUMMARY = """措岭县水务局2025年前三季度工作总结
今年以来，县水务局围绕高原水网建设，抓项目、保供水、强监管，前三季度工作情况如下。
# 一、前三季度工作情况
（一）项目投资。1—9月完成水务固定资产投资2.486亿元，同比增长13.3%；争取上级资金16240万元，提前完成全年任务。新开工项目7个，还差2个；项目资金支付率55.2%，支付偏慢。
（二）供水保障。农村自来水普及率86.4%，比上年同期提高0.3个百分点；农村集中供水率93.6%。维修养护农村供水工程56处，新建改造供水管道41.2公里。受益人口6.82万人。
（三）水资源管理。1—9月用水总量4120万立方米，万元GDP用水量68.5立方米，征收水资源税338万元。办理取水许可17件，开展节水宣传31场次。
（四）河湖管护。河湖长巡河3920人次，清理整治“四乱”问题40处，治理河道18.3公里，小水电站生态流量达标率97.2%。
（五）水土保持与灌溉。水土流失治理面积37.6平方公里；新增高效节水灌溉面积11800亩，渠道维修衬砌112公里。
（六）防灾与执法。投入抢险物资38.6万元，转移危险区群众412人，开展山洪灾害防御演练23场次，水行政执法检查206次，安全隐患整改率98.7%。
# 二、存在问题
一是高寒地区施工期短，供水管道建设落后；二是县级配套到位慢；三是基层管水力量不足。
# 三、2026年打算
2026年，力争完成水务固定资产投资3.6亿元，农村自来水普及率达到92%，水土流失治理面积52平方公里。"""

HAND = """县政府督办事项和生态环保督察反馈问题进展情况
县政府督查室：
现将我局承办的督办事项和省级生态环保督察反馈问题截至9月30日的进展报告如下。
# 一、督办事项
@0
# 二、督察反馈问题
@1
措岭县水务局，2025年9月30日"""

NOTICE = """措岭县水务局办公室
关于做好三季度考核自查的通知

各股室、站、队：
一、请对照《2025年度水务工作考核细则》逐项自查，10月12日前报办公室，自查得分低于85分的要说明原因。
二、新增高效节水灌溉面积全年任务1.5万亩不变，四季度要抢抓封冻前施工期。
三、各单位要核对快报和总结数据，水行政执法检查数以执法队台账为准，为206次。
                                   2025年9月28日
"""


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, "2025-01/2025-09", "2024-01/2024-09")
    for row in ROWS:
        indicator(book, row)
    for names, unit, flow, month, now, old in MORE:
        here, there = times(flow)
        book.indicator((names, unit, None, "", now, old, "", "", FLASH), (here, there), now, old)
        if month is not None:
            book.fact(names, "2025-09", month, unit, "actual", FLASH)
    figures(book)
    works(book)
    never(book)
    book.write()


def times(flow):
    """Return the times under which a figure of this year and of last year may stand."""
    if flow:
        return "2025-01/2025-09", "2024-01/2024-09"
    return tuple(f"{y}-01/{y}-09|{y}-09|{y}-09-30" for y in (2025, 2024))


def indicator(book, row):
    """Add a goal of the form with its figures; what no quarter measures is unreported."""
    _, names, unit, goal, sign, _, _, _, _, _, due, flow, month, now, old, status = row
    at = times(flow)
    if now == "":
        book.target(names, goal, sign, unit, due, "", status, FORM)
        book.fact(names, f"2025|{due[:7]}|{due}", goal, unit, "target", FORM)
        return
    right = {"河道治理长度": "17.3|18.3", "维修养护农村供水工程": "58|56"}
    first = names.split("|")[0]
    prior = "13860|13680" if first in BEFORE else old
    told = (names, unit, goal, sign, now, old, due, status, FORM)
    book.indicator(told, at, right.get(first, now), prior)
    if month is not None:
        book.fact(names, "2025-09", month, unit, "actual", FLASH)


def figures(book):
    """Add the figures of the prose and of the projects, and the conflicts."""
    pairs = [("河道治理长度|治理河道", 18.3, "km"), ("维修养护农村供水工程", 56, "处"), *ONLY]
    for name, value, unit in pairs:
        book.fact(name, "2025-01/2025-09", value, unit, "actual", "总结")
    book.fact("争取上级资金|上级资金", "2024-01/2024-09", 13680, "万元", "actual", "2024年快报")
    for name, unit, _, first in before():
        plain = unit.replace("m³", "m3").replace("平方公里", "km2").replace("公里", "km")
        when = "2023-01/2023-09|2023-09|2023-09-30"
        book.fact(name, when, first, plain, "actual", "2024年快报", "yes")
    for p in PROJECTS:
        plan, done = sum(p[5:8]), p[10]
        book.target(p[1], plan, ">=", "万元", "", done, "", INVEST, "项目的年度计划", "yes")
        book.fact(p[1], "2025", plan, "万元", "target", INVEST, "yes")
        book.fact(p[1], "2025-01/2025-09", done, "万元", "actual", INVEST, "yes")
        book.fact(p[1], "2025-09", p[9], "万元", "actual", INVEST, "yes")
    note = "任务的要求"
    book.target("堤防|防洪治理", 8, ">=", "km", YEAR, 6.4, "", "重点工作", note, "yes")
    for name, value, unit in LATER:
        book.fact(name, "2026", value, unit, "target", "总结")
    add = book.add
    names = "维修养护农村供水工程|农村供水工程维修养护"
    add("conflicts", "河道治理长度|治理河道", book.period, "17.3km|18.3km", "细则、快报|总结")
    add("conflicts", names, book.period, "58处|56处", "细则、快报、分乡镇表|总结")
    add("conflicts", "争取上级资金|上级资金", book.prior, "13860万元|13680万元", "2025年快报|2024年快报")  # fmt: skip


def works(book):
    """Add tasks and problems of the workbook and of the paper."""
    for task, _, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "清单合册")
    for task, office, _, due, _, _, status in HANDED:
        book.task(task, office, due, status, "督办事项进展")
    for _, problem, office, _, due, _, closed in AUDIT:
        book.problem(problem, office, due, "yes" if closed == "是" else "no", TODAY, "清单合册")
    for problem, office, _, due, _, closed in HAZARD:
        book.problem(problem, office, due, closed, TODAY, "清单合册")
    for problem, office, _, due, _, closed in ECOLOGY:
        book.problem(problem, office, due, closed, TODAY, "督察反馈问题")


def never(book):
    """Add what must not appear."""
    for name, value, unit in LATER:
        book.never(name, "targets", value, unit, "2026年的打算")
    for p in PROJECTS:
        book.never(p[1], "targets", p[4], "万元", "概算总投资，不是年度计划")
    for name, unit, _, values in BY_TOWN:
        for town, value in zip(TOWNS, values, strict=True):
            book.never(name, "year_on_year", value, unit, f"{town}的数，不是全县的")
    for name, table, value, unit, why in (
        ("水务固定资产投资", "targets", 57650, "万元", "概算总投资"),
        ("水务固定资产投资", "targets", 20300, "万元", "计划中的中央部分"),
        ("水务固定资产投资", "year_on_year", 36760, "万元", "自开工累计"),
        ("水务固定资产投资", "year_on_year", 3120, "万元", "9月当月"),
        ("自查得分", "targets", 85, "分", "说明原因的分数线"),
        ("争取上级资金", "targets", 7, "万元", "分值"),
        ("河湖长巡河", "targets", 3, "人次", "分值"),
        ("维修养护农村供水工程", "targets", 3, "处", "分值"),
        ("新开工项目", "year_on_year", 2, "个", "与任务的差额"),
        ("用水总量", "year_on_year", 486, "万m3", "9月当月"),
        ("河湖长巡河", "year_on_year", 432, "人次", "9月当月"),
    ):
        book.never(name, table, value, unit, why)


def scored(row):
    """Return the office's own mark, by hand as it were: all points, or less where it is behind."""
    return row[6] if row[15] in ("顺利", "已完成", "顺利|已完成") else round(row[6] * 0.8, 1)


def form():
    """Write the year's assessment form: group and weight merged over their rows, points, rule, self-check."""
    rows = [
        ["考核对象：县水务局各股室站队", *[""] * 8, "自查截至：2025年9月30日", "", ""],
        ["考核类别", "权重", "项次", "考核指标", "年度目标值", "分值", "评分标准", "责任股站", "完成时限", "自查情况", "", ""],
        [*[""] * 9, "三季度末完成值", "上年同期值", "自查预估得分"],
    ]  # fmt: skip
    merges = ["J3:L3", *[f"{c}3:{c}4" for c in "ABCDEFGHI"]]
    for group, weight in GROUPS.items():
        start = len(rows) + 2
        for row in [r for r in ROWS if r[0] == group]:
            head = [group, weight] if len(rows) + 2 == start else ["", ""]
            done, old = [told(v, row[2]) for v in row[13:15]]
            mark = scored(row) if row[13] != "" else "—"
            rows.append([*head, len(rows) - 2, row[1].split("|")[0], row[5], row[6], row[7], row[8], row[9], done, old, mark])  # fmt: skip
        merges += [f"{c}{start}:{c}{len(rows) + 1}" for c in "AB"]
    marks = round(sum(scored(r) for r in ROWS if r[13] != ""), 1)
    rows.append(["合计", "100%", "", "", "", sum(r[6] for r in ROWS), *[""] * 5, marks])
    rows.append(["说明：1.目标值为全年目标；2.时限均为2025年；3.灌溉水有效利用系数年底测算，三季度不填；4.评分标准中的百分点为扣分尺度。"])  # fmt: skip
    out = openpyxl.Workbook()
    title = "措岭县水务局2025年度水务工作考核细则及三季度自查表"
    sheet(out, "考核细则", title, rows, 12, merges, (3, 4), True)
    save(out, LEDGERS / "2025年度水务工作考核细则（三季度自查）.xlsx")


def told(value, unit):
    """Return a figure as the form writes it, with its unit in the cell."""
    if value in ("", None):
        return "—"
    return value if unit == "1" else f"{value}{unit.replace('m3', 'm³').replace('km2', '平方公里').replace('km', '公里')}"  # fmt: skip


def its_figures(row):
    """Return name, unit, month, to date and last year's figure as the flash report has them."""
    names, unit, month, now, old = row
    name = names.split("|")[0]
    plain = unit.replace("m3", "m³").replace("km2", "平方公里").replace("km", "公里")
    unit, scale = ITS_UNIT.get(name, (plain, 1))
    if now == "":
        return name, "—", "—", "", ""
    month = "—" if month is None else round(month * scale, 4)
    return name, unit, month, round(float(now) * scale, 4), round(float(old) * scale, 4)


LINES = [(r[1], r[2], *r[12:15]) for r in ROWS] + [(m[0], m[1], *m[3:]) for m in MORE]
FOOT = "注：率值为期末数，不报当月；用水总量为取用地表水、地下水之和。"


def grown(unit, now, old):
    """Return the change as the flash report tells it."""
    return round(now - old, 1) if unit == "%" else round(100 * (now / old - 1), 1)


def flash():
    """Write the flash report of September, BIFF."""
    rows = [
        ["措岭县水务统计快报（2025年9月）", *[""] * 6],
        ["填报单位：县水务局规划股", *[""] * 4, "报出日期：2025年10月8日", ""],
        ["代码", "统计指标", "计量单位", "本年实绩", None, "上年同期累计", "增减（%或百分点）"],
        [None, None, None, "9月", "1—9月", None, None],
    ]
    for n, row in enumerate(LINES, 1):
        name, unit, month, now, old = its_figures(row)
        told = ["—", "—", "年底测算"] if now == "" else [now, old, grown(unit, now, old)]
        rows.append([n, name, unit, month, *told])
    rows.append([FOOT, *[""] * 6])
    n = len(rows) - 1
    merges = [(0, 0, 0, 6), (2, 2, 3, 4), (n, n, 0, 6), *[(2, 3, c, c) for c in (0, 1, 2, 5, 6)]]
    for a, b, c, d in merges:
        for r in range(a, b + 1):
            for k in range(c, d + 1):
                if (r, k) != (a, c):
                    rows[r][k] = None
    old_book(LEDGERS / "水务统计快报（2025年9月）.xls", "快报", rows, merges)


def before():
    """Return the lines of last year's flash report: name, unit, 2024, 2023."""
    for n, row in enumerate(LINES):
        name, unit, _, _, old = its_figures(row)
        if old == "":
            continue
        now, share = BEFORE.get(name, old), (0.91, 0.94, 1.04, 0.97)[n % 4]
        if unit == "%":
            yield name, unit, now, now if now == 100 else round(now - (0.8, 1.3, 2.1)[n % 3], 1)
            continue
        whole = unit in ("个", "处", "人次", "场次", "座", "次", "条", "件", "亩")
        yield name, unit, now, round(now * share) if whole else round(now * share, 1)


def flash_before():
    """Write last year's flash report, a plainer sheet: two years side by side, no month."""
    rows = [["指标名称", "单位", "2024年1—9月", "2023年1—9月", "同比增减"]]
    for name, unit, now, first in before():
        change = f"{100 * (now / first - 1):.1f}%"
        change = f"{now - first:+.1f}个百分点" if unit == "%" else change
        rows.append([name, unit, now, first, change])
    out = openpyxl.Workbook()
    sheet(out, "2024.9", "措岭县2024年前三季度水务统计快报", rows, 5, (), (2, 2), True)
    save(out, LEDGERS / "水务统计快报（2024年9月）.xlsx")


def invest():
    """Write the monthly report of investment: a head of three storeys, the total first, then parts."""
    rows = [
        ["编报：项目办", *[""] * 14, "单位：万元"],
        ["序号", "项目名称", "建设性质", "建设年限", "概算总投资", "2025年投资计划", "", "", "", "投资完成", "", "", "", "资金支付", "形象进度", "下月安排"],
        [*[""] * 5, "合计", "资金来源", "", "", "自开工累计", "其中：本年", "", "", "", "", ""],
        [*[""] * 6, "中央", "省级", "县级", "", "9月", "1—9月", "占计划（%）", "", "", ""],
    ]  # fmt: skip
    merges = ["F3:I3", "J3:M3", "G4:I4", "K4:M4", "F4:F5", "J4:J5"]
    merges += [f"{c}3:{c}5" for c in "ABCDENOP"]

    def line(head, projects, tail):
        sums = [sum(p[n] for p in projects) for n in range(4, 12) if n != 4]
        central, province, county, since, month, done, paid = sums
        plan = central + province + county
        whole = sum(p[4] for p in projects)
        return [*head, whole, plan, central, province, county, since, month, done, round(100 * done / plan, 1), paid, *tail]  # fmt: skip

    rows.append(line(["", "总计", "", ""], PROJECTS, ["", ""]))
    part = ""
    for n, p in enumerate(PROJECTS, 1):
        if p[0] != part:
            part = p[0]
            rows.append(line(["", part, "", ""], [q for q in PROJECTS if q[0] == part], ["", ""]))
        rows.append(line([n, *p[1:4]], [p], p[12:]))
    rows.append(["", "注：支付率=资金支付÷本年1—9月完成；总计与统计快报水务固定资产投资一致。"])
    out = openpyxl.Workbook()
    sheet(out, "月报", "2025年9月水务建设项目投资月报表", rows, 16, merges, (3, 5), True)
    save(out, LEDGERS / "水务项目投资月报（2025年9月）.xlsx")


def lists():
    """Write the workbook of tasks and problems, each sheet with heads of its own."""
    out = openpyxl.Workbook()
    rows = [["第一部分", "重点工作", "见“重点工作”表"], ["第二部分", "巡察审计反馈问题", "见“巡察审计”表"], ["第三部分", "安全隐患", "见“安全隐患”表"], ["未写年份的时限均为2025年。"]]  # fmt: skip
    sheet(out, "目录", "措岭县水务局清单合册（2025年9月底）", rows, 3, (), (2, 1), True)
    rows = [["序", "工作事项", "年度要求", "包抓领导", "主办股站", "完成期限", "9月底进展", "状态"]]
    rows += [[n, *t[:5], t[6], t[7]] for n, t in enumerate(TASKS, 1)]
    rows[8][5] = datetime.date(2026, 3, 31)
    sheet(out, "重点工作", "2025年重点工作推进清单", rows, 8, (), (2, 2))
    rows = [["序号", "问题来源", "存在问题", "整改股站", "整改期限", "整改进展", "是否整改到位"]]
    rows += [[n, *a[:4], a[5], a[6]] for n, a in enumerate(AUDIT, 1)]
    rows[1][4] = datetime.date(2025, 6, 30)
    sheet(out, "巡察审计", "巡察审计反馈问题整改进展", rows, 7, (), (2, 2))
    rows = [["编号", "隐患部位及描述", "责任单位", "限期", "复查结果"]]
    rows += [[f"安{n}", *h[:3], h[4]] for n, h in enumerate(HAZARD, 1)]
    sheet(out, "安全隐患", "安全隐患排查治理表", rows, 5, (), (2, 2))
    save(out, LEDGERS / "重点工作及问题清单合册.xlsx")


def others():
    """Write the table by town and the papers."""
    rows = [["2025年1—9月主要指标分乡镇情况"], ["指标", "单位", "全县", *TOWNS]]
    rows += [[name, unit, whole, *values] for name, unit, whole, values in BY_TOWN]
    ragged(LEDGERS / "分乡镇情况（三季度）.csv", rows)
    tasks = [["督办事项", "承办股站", "办结时间", "目前进展", "评价"]]
    tasks += [[*h[:3], h[4], h[5]] for h in HANDED]
    found = [["反馈问题", "承办股站", "整改时限", "整改状态"], *[[*e[:3], e[4]] for e in ECOLOGY]]
    paper(DOCUMENTS / "督办事项和督察反馈问题进展（9月底）.docx", HAND.split("\n"), [tasks, found])
    paper(DOCUMENTS / "措岭县水务局2025年前三季度工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "关于做好三季度考核自查的通知.txt").write_text(NOTICE, encoding="utf-8")


if __name__ == "__main__":
    truth()
    form()
    flash()
    flash_before()
    invest()
    lists()
    others()
