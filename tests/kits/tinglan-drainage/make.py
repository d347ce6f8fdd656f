"""Truth and files of 汀岚县供排水管理处: a quarterly ledger beside a monthly one; all invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
YEAR = "2024-12-31"
END = "2024|2024-12|2024-12-31"
QUARTERS = ("2024-01/2024-03", "2024-04/2024-06", "2024-07/2024-09", "2024-10/2024-12")
SHARES = (78, 74, 79, 81, 85, 88, 92, 93, 86, 83, 80, 81)
LEDGER, MONTHLY, BOOK = "季度进度台账", "供排水月度运行台账", "目标任务书"


def spread(total, digits):
    """Spread a year's figure over its months; the last month takes what is left."""
    months = [round(total * share / 1000, digits) for share in SHARES[:-1]]
    return [*months, round(total - sum(months), digits)]


def by_quarter(months):
    """Return the four quarters of twelve months."""
    return [round(sum(months[n : n + 3]), 2) for n in range(0, 12, 3)]


# fmt: off
# What the monthly ledger tells: names, unit, digits, 2024, 2023.
MONTHS = [
    ("城乡供水总量|供水总量", "万m3", 1, 3214.6, 3068.4),
    ("售水量", "万m3", 1, 2862.3, 2770.8),
    ("居民售水量|居民用水|居民", "万m3", 1, 1786.4, 1721.5),
    ("非居民售水量|非居民用水|非居民", "万m3", 1, 1075.9, 1049.3),
    ("污水处理量", "万m3", 1, 2561.8, 2388.2),
    ("水费实收|水费收入", "万元", 1, 6642.5, 6388.7),
    ("污水处理费|污水处理费征收", "万元", 2, 2206.4, 2071.3),
    ("供水管道抢修|管道抢修|抢修", "次", 0, 312, 358),
    ("热线受理工单|热线工单", "件", 0, 8650, 9120),
]
SPREAD = {m[0]: (spread(m[3], m[2]), spread(m[4], m[2])) for m in MONTHS}
for year in (0, 1):
    whole, homes = SPREAD["售水量"][year], SPREAD["居民售水量|居民用水|居民"][year]
    SPREAD["非居民售水量|非居民用水|非居民"][year][:] = [round(a - b, 1) for a, b in zip(whole, homes, strict=True)]
M = {m[0].split("|")[0]: by_quarter(SPREAD[m[0]][0]) for m in MONTHS}
SEWAGE = [*M["污水处理量"][:3], round(M["污水处理量"][3] - 45, 1)]
# section, names, unit, goal, sign, goal as written, due, due as written, flow?, quarters, 2024, 2023, right 2024, right 2023, status, office
S1, S2, S3 = "供水保障", "排水治污", "投资与安全"
ROWS = [
    (S1, "城乡供水总量|供水总量", "万m3", 3150, ">=", "3150万m³以上", YEAR, "12月底", 1, M["城乡供水总量"], 3214.6, 3068.4, None, None, "已完成", "供水科"),
    (S1, "售水量", "万m3", 2830, ">=", "2830万m³", YEAR, "12月底", 1, M["售水量"], 2862.3, 2770.8, None, None, "已完成", "营业收费科"),
    (S1, "水费实收|水费收入", "万元", 6800, ">=", "6800万元", YEAR, "12月底", 1, M["水费实收"], 6642.5, 6388.7, None, None, "逾期", "营业收费科"),
    (S1, "出厂水水质合格率", "%", 99.5, ">=", "不低于99.5%", YEAR, "全年", 0, [99.7, 99.6, 99.7, 99.8], 99.8, 99.6, None, None, "已完成", "水质监测站"),
    (S1, "管网末梢水水质合格率|末梢水水质合格率", "%", 98, ">=", "不低于98%", YEAR, "全年", 0, [98.1, 98.2, 98.4, 98.6], 98.6, 97.9, None, None, "已完成", "水质监测站"),
    (S1, "公共供水管网漏损率|管网漏损率", "%", 9, "<=", "控制在9%以内", YEAR, "12月底", 0, [9.3, 9.1, 8.9, 8.7], 8.7, 9.4, None, None, "已完成", "管网科"),
    (S1, "制水单位电耗|单位电耗", "kW·h/m3", 0.42, "<=", "不超过0.42千瓦时/m³", YEAR, "12月底", 0, [0.421, 0.415, 0.409, 0.405], 0.405, 0.428, None, None, "已完成", "供水科"),
    (S1, "农村自来水普及率", "%", 96, ">=", "达到96%", YEAR, "12月底", 0, [94.7, 94.9, 95.1, 95.3], 95.3, 94.6, None, None, "逾期", "供水科"),
    (S1, "规模化供水覆盖农村人口比例|规模化供水", "%", 70, ">=", "达到70%", YEAR, "12月底", 0, [67.0, 68.8, 70.4, 71.5], 71.5, 66.2, None, None, "已完成", "供水科"),
    (S1, "新建改造供水管网|供水管网", "km", 62, ">=", "62公里", YEAR, "12月底", 1, [9.6, 18.2, 21.4, 15.6], 64.8, 55.3, "64.8|68.4", None, "已完成", "管网科"),
    (S1, "智能水表更换", "只", 12000, ">=", "1.2万只", "2024-11-30", "11月底前", 1, [2150, 3860, 4120, 2730], 12860, 10450, None, None, "已完成", "营业收费科"),
    (S1, "新增供水用户", "户", 3600, ">=", "3600户", YEAR, "12月底", 1, [705, 918, 1012, 780], 3415, 3720, "3415|3451", None, "逾期", "营业收费科"),
    (S1, "二次供水设施改造", "处", 18, ">=", "18处", "2024-10-31", "10月31日", 1, [2, 7, 8, 1], 18, 14, None, None, "已完成", "供水科"),
    (S1, "水质检测样品|检测样品", "份", 2400, ">=", "不少于2400份", YEAR, "全年", 1, [612, 648, 670, 638], 2568, 2412, None, None, "已完成", "水质监测站"),
    (S2, "污水处理量", "万m3", 2400, ">=", "2400万m³", YEAR, "12月底", 1, SEWAGE, 2516.8, 2388.2, "2516.8|2561.8", None, "已完成", "排水科"),
    (S2, "污水处理费|污水处理费征收", "万元", 2150, ">=", "2150万元", YEAR, "12月底", 1, M["污水处理费"], 2206.4, 2071.3, None, None, "已完成", "营业收费科"),
    (S2, "城镇污水处理率|污水处理率", "%", 96, ">=", "96%以上", YEAR, "12月底", 0, [96.0, 96.3, 96.5, 96.8], 96.8, 95.9, None, None, "已完成", "排水科"),
    (S2, "污水厂进水BOD浓度|进水BOD浓度", "mg/L", 90, ">=", "90mg/L以上", YEAR, "12月底", 0, [83, 84, 85, 86], 86, 82, None, None, "逾期", "排水科"),
    (S2, "新建改造污水管网|污水管网", "km", 40, ">=", "40公里", "2024-12-20", "12月20日", 1, [5.8, 12.4, 13.9, 9.6], 41.7, 36.5, None, None, "已完成", "工程科"),
    (S2, "雨污分流改造小区|雨污分流改造", "个", 22, ">=", "22个", "2024-11-30", "11月底前", 1, [3, 6, 7, 3], 19, 16, None, None, "逾期", "排水科"),
    (S2, "排水管道清淤疏浚|排水管道清淤", "km", 180, ">=", "180公里", YEAR, "12月底", 1, [38.5, 66.2, 52.3, 39.5], 196.5, 172.4, None, None, "已完成", "排水科"),
    (S2, "城区易涝点整治|易涝点整治", "处", 9, ">=", "9处", "2024-05-31", "汛前（5月底）", 1, [2, 7, 0, 0], 9, 7, None, None, "已完成", "排水科"),
    (S2, "污泥无害化处置率", "%", 100, ">=", "100%", YEAR, "全年", 0, [100, 100, 100, 100], 100, 100, None, None, "已完成", "排水科"),
    (S2, "再生水利用率", "%", 25, ">=", "25%以上", YEAR, "12月底", 0, [23.4, 24.6, 25.5, 26.1], 26.1, 22.8, None, None, "已完成", "排水科"),
    (S3, "供排水固定资产投资|供排水投资", "亿元", 1.85, ">=", "1.85亿元", YEAR, "12月底", 1, [0.286, 0.527, 0.614, 0.499], 1.926, 1.684, None, "1.684|1.648", "已完成", "工程科"),
    (S3, "争取上级资金|上级资金", "万元", 7500, ">=", "7500万元", "2024-11-30", "11月底前", 1, [1800, 2560, 2300, 1200], 7860, 7240, None, None, "已完成", "财务科"),
    (S3, "供水热线工单办结率|工单办结率", "%", 99, ">=", "99%以上", YEAR, "全年", 0, [98.9, 99.0, 99.1, 99.2], 99.2, 98.7, None, None, "已完成", "综合办"),
    (S3, "生产安全责任事故", "起", 1, "<=", "不超过1起", YEAR, "全年", 1, [0, 0, 0, 0], 0, 1, None, None, "已完成", "安全科"),
    (S3, "核发排水许可证|排水许可证", "件", None, "", "", "", "", 1, [18, 25, 22, 21], 86, 74, None, None, "", "排水科"),
]
LATER = [("农村自来水普及率", 97, "%", "97%"), ("公共供水管网漏损率", 8.5, "%", "8.5%以内"), ("新建改造供水管网", 70, "km", "70公里"), ("供排水固定资产投资", 2.1, "亿元", "2.1亿元")]
# project, content, whole, plan, done, term, how far
PROJECTS = [
    ("城北水厂扩建工程", "扩建制水规模", 9800, 5200, 5960, "2023—2025", "滤池主体封顶，设备陆续到货"),
    ("老旧供水管网更新改造", "主干管、支管更新", 6400, 4100, 5080, "2024", "完工通水"),
    ("县城排水防涝补短板", "易涝点整治、泵站改造", 5200, 3000, 3120, "2023—2024", "完工"),
    ("雨污分流改造（二期）", "小区雨污分流", 4300, 2600, 2180, "2024", "部分小区未完工"),
    ("农村水厂标准化改造", "水厂工艺提升", 2750, 1900, 2050, "2024", "完工"),
    ("污泥处置中心建设", "污泥干化处置", 3600, 1700, 870, "2024—2025", "用地手续办理中"),
]
TOWNS = [("云塘镇", 42100, 41300), ("石鼓镇", 38600, 37400), ("青坪镇", 35200, 33500), ("竹湾乡", 28400, 26200), ("梅岭乡", 21500, 19800), ("沙溪镇", 40200, 38100)]
# task, office, day as written, due, how far, word, status
TASKS = [
    ("城北水厂扩建工程", "工程科", "2025年6月底", "2025-06-30", "滤池主体封顶，工艺设备陆续到货", "按期推进", "顺利"),
    ("老旧供水管网更新改造", "管网科", "12月20日", "2024-12-20", "改造全部完工并通水", "办结", "已完成"),
    ("县城排水防涝补短板", "排水科", "5月31日", "2024-05-31", "易涝点汛前全部整治到位", "办结", "已完成"),
    ("小区雨污分流改造", "排水科", "11月底", "2024-11-30", "西苑、建设等小区立管改造未完", "未办结", "逾期"),
    ("供水智能调度平台建设", "信息中心", "2024年10月31日", "2024-10-31", "平台试运行，尚未组织验收", "基本完成", "逾期"),
    ("农村水厂标准化改造", "供水科", "2024年9月底", "2024-09-30", "改造任务全部完成并通过县级验收", "办结", "已完成"),
    ("污泥处置中心建设", "工程科", "2025年12月", "2025-12-31", "用地手续未批，落后于计划", "推进缓慢", "滞后"),
    ("城乡供水同价改革", "营业收费科", "2024年12月底", YEAR, "方案已报县政府，未批复", "未办结", "逾期"),
    ("水质检测实验室扩项认证", "水质监测站", "2024.8.31", "2024-08-31", "已取得资质认定证书", "办结", "已完成"),
    ("供水突发事件应急演练", "安全科", "6月底前", "2024-06-30", "6月12日组织综合演练", "办结", "已完成"),
    ("排水许可清理规范", "排水科", "2025年3月底", "2025-03-31", "重点排水户逐户核查中，按序时推进", "按期推进", "顺利"),
    ("“十五五”供排水规划编制", "综合办", "2025-09-30", "2025-09-30", "未启动，待经费落实", "未启动", "滞后|未报|不能判定"),
]
# channel, problem, office, day as written, due, how far, day struck off
PROBLEMS = [
    ("安全检查", "城南加压泵站值守记录缺失", "安全科", "2024/3/31", "2024-03-31", "补充值守制度并抽查", "2024/3/20"),
    ("群众信访", "3个小区二次供水水箱未按期清洗", "供水科", "2024年6月15日", "2024-06-15", "已清洗消毒", "2024/6/10"),
    ("生态环境部门", "污水处理厂在线监测数据异常", "排水科", "2024/7/31", "2024-07-31", "更换探头并比对合格", "2024/8/9"),
    ("审计", "供水三期项目结算超概算未报批", "工程科", "2024年10月底", "2024-10-31", "正在补办报批", ""),
    ("巡察", "水费减免审批手续不全", "营业收费科", "2024/9/30", "2024-09-30", "手续补齐", "2024/9/26"),
    ("河长办交办", "沿河4处污水直排口未封堵", "排水科", "2024/11/30", "2024-11-30", "封堵3处，余1处待管道接通", ""),
    ("水质抽检", "农村水厂消毒设备故障停用", "供水科", "2024/12/15", "2024-12-15", "配件未到，临时投药", ""),
    ("12345热线", "老城区高层水压不足投诉集中", "管网科", "2025年6月30日", "2025-06-30", "加压方案已编制", ""),
    ("安全检查", "应急物资库存与账面不符", "安全科", "立行立改", "", "盘点后已账实相符", "2024/4/18"),
    ("审计", "污水管网资产未入账", "财务科", "2025/3/31", "2025-03-31", "正在清查登记", ""),
]
ONLY = [("出动抢修人员|抢修人员", 1860, "人次"), ("节水宣传活动|节水宣传", 26, "场"), ("供水服务人口|服务人口", 41.3, "万人"), ("夜间巡线", 2140, "km")]
# fmt: on

SUMMARY = """汀岚县供排水管理处2024年工作总结
2024年，我处围绕“供好水、治好污、排好涝”，统筹城乡供排水各项工作，主要情况如下。
# 一、供水保障
全年供水服务人口41.3万人，城乡供水总量3214.6万立方米，同比增长4.8%；售水量2862.3万立方米，其中居民用水1786.4万立方米。新建改造供水管网68.4公里，完成二次供水设施改造18处，更换智能水表12860只。公共供水管网漏损率降至8.7%，比上年下降0.7个百分点；管网末梢水水质合格率98.6%。农村自来水普及率95.3%，距年度目标还差0.7个百分点。出动抢修人员1860人次，夜间巡线2140公里，开展节水宣传活动26场。
# 二、排水治污
新建改造污水管网41.7公里，排水管道清淤疏浚196.5公里，城区易涝点整治9处。城镇污水处理率96.8%，再生水利用率26.1%，污泥无害化处置率保持100%。受立管改造协调难影响，雨污分流改造完成19个小区，未完成年度任务。
# 三、投资与收费
完成供排水固定资产投资1.926亿元，上年为1.648亿元。争取上级资金7860万元，比上年增加620万元。水费实收6642.5万元，较年度任务少157.5万元；征收污水处理费2206.4万元。
# 四、存在问题
一是污水厂进水浓度偏低；二是水费回收不及预期；三是农村供水末端管护薄弱。
# 五、2025年安排
2025年，农村自来水普及率达到97%，公共供水管网漏损率控制在8.5%以内，新建改造供水管网70公里，完成供排水固定资产投资2.1亿元。"""

NOTICE = """汀岚县供排水管理处办公室
关于2024年供排水运行调度情况的通报

各科室、站、各水厂：
现将全年运行调度情况通报如下。
一、供水。全年城乡供水总量3214.6万立方米，最高月供水出现在8月。全年新增供水用户3451户，未达到3600户的任务要求。
二、收费。水费实收6642.5万元，营业收费科要逐户建立欠费清单。
三、排水。污水厂进水BOD浓度86mg/L，低于90mg/L的要求；排水科要加快管网混错接排查。
四、要求。请各科室于2025年1月20日前报送2025年分月计划，逾期未报的在全处通报。
                              2024年12月31日
"""


def level(year, month):
    """Return the times under which a reading may stand."""
    last = {3: 31, 6: 30, 9: 30, 12: 31}[month]
    whole = f"{year}|" if month == 12 else ""
    return f"{whole}{year}-{month:02}|{year}-01/{year}-{month:02}|{year}-{month:02}-{last}"


def rows_of_quarters(book):
    """Add what the goals and the quarterly ledger tell."""
    for row in ROWS:
        names, unit, goal, sign, due, flow, quarters, now, old = *row[1:5], row[6], *row[8:12]
        at = ("2024", "2023") if flow else (level(2024, 12), level(2023, 12))
        facts = (names, unit, goal, sign, now, old, due, row[14], BOOK if goal else LEDGER)
        actual, prior = row[12] or now, row[13] or old
        book.indicator(facts, at, actual, prior)
        for n, value in enumerate(quarters):
            if flow or n < 3:
                when = QUARTERS[n] if flow else level(2024, 3 * n + 3) + "|" + QUARTERS[n]
                book.fact(names, when, value, unit, "actual", LEDGER)


def rows_of_months(book):
    """Add what the monthly ledger tells."""
    told = {row[1] for row in ROWS}
    for names, unit, _, now, old in MONTHS:
        if names not in told:
            book.year(names, now, unit, old, MONTHLY)
            book.fact(names, "2024", now, unit, "actual", MONTHLY)
            book.fact(names, "2023", old, unit, "actual", MONTHLY)
        last = (SPREAD[names][0][-1], unit, SPREAD[names][1][-1])
        at = ("2024-12", "2023-12")
        book.year(names, *last, MONTHLY, "12月当月", "yes", at=at)
        for year, months in zip((2024, 2023), SPREAD[names], strict=True):
            for n, value in enumerate(months, 1):
                book.fact(names, f"{year}-{n:02}", value, unit, "actual", MONTHLY)


def rows_of_others(book):
    """Add figures of the prose, next year's goals and the projects."""
    for names, value, unit in (
        ("新建改造供水管网|供水管网", 68.4, "km"),
        ("新增供水用户", 3451, "户"),
        ("污水处理量", 2561.8, "万m3"),
        *ONLY,
    ):
        book.fact(names, "2024", value, unit, "actual", "总结、通报、月度台账")
    book.fact("供排水固定资产投资|供排水投资", "2023", 1.648, "亿元", "actual", "总结")
    for name, value, unit, _ in LATER:
        book.fact(name, "2025|2025-12-31", value, unit, "target", BOOK + "下表")
        book.never(name, "targets", value, unit, "2025年的预安排")
    for name, _, whole, plan, done, _, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", "", done, "", "项目进度表", "项目的年度计划", "yes")
        book.fact(name, "2024", plan, "万元", "target", "项目进度表", "yes")
        book.fact(name, "2024", done, "万元", "actual", "项目进度表", "yes")
        book.never(name, "targets", whole, "万元", "项目总投资，不是年度计划")
    for name, value, unit in (("农村人口", 206000, "人"), ("通自来水人口", 196300, "人")):
        book.fact(name, END, value, unit, "actual", "分乡镇情况", "yes")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, "2024", "2023")
    rows_of_quarters(book)
    rows_of_months(book)
    rows_of_others(book)
    for task, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "督办单")
    for _, problem, office, _, due, _, struck in PROBLEMS:
        book.problem(problem, office, due, "yes" if struck else "no", YEAR, "整改销号清单")
    book.add("conflicts", "新建改造供水管网|供水管网", "2024", "64.8km|68.4km", "季度台账|总结")
    book.add("conflicts", "污水处理量", "2024", "2516.8万m3|2561.8万m3", "季度台账|月度台账")
    book.add("conflicts", "新增供水用户", "2024", "3415户|3451户", "季度台账|通报")
    book.add(
        "conflicts",
        "供排水固定资产投资|供排水投资",
        "2023",
        "1.684亿元|1.648亿元",
        "季度台账|总结",
    )
    for town, people, served in TOWNS:
        rate = round(100 * served / people, 1)
        book.never("农村自来水普及率", "year_on_year", rate, "%", f"{town}的数，不是全县的")
    never = (
        ("城乡供水总量", "year_on_year", M["城乡供水总量"][3], "万m3", "四季度当季数"),
        ("供排水固定资产投资", "targets", 32050, "万元", "六个项目的总投资"),
        ("水费实收", "targets", 157.5, "万元", "与任务的差额"),
        ("争取上级资金", "year_on_year", 620, "万元", "比上年的增加数"),
        ("争取上级资金", "year_on_year", 1200, "万元", "四季度当季数"),
        ("农村自来水普及率", "year_on_year", 0.7, "%", "与目标的差"),
        ("污水处理费", "year_on_year", 22064000, "万元", "单位是元"),
        ("新增供水用户", "year_on_year", 780, "户", "四季度当季数"),
    )
    for row in never:
        book.never(*row)
    book.write()


def shown(row):
    """Return how the quarterly ledger tells the change against last year."""
    unit, now, old = row[2], row[10], row[11]
    if unit == "%":
        return f"{now - old:+.1f}个百分点" if now != old else "持平"
    return f"{100 * (now / old - 1):+.1f}%" if now else "—"


def written(unit):
    """Return a unit as the office writes it."""
    return unit.replace("m3", "m³").replace("km", "公里").replace("kW·h", "千瓦时")


def quarterly():
    """Write the ledger by quarter: sections, the quarter's own figures, then the year's and last year's."""
    rows = [
        ["制表：综合办", *[""] * 9, "数据截止：2024年12月31日"],
        ["编号", "重点指标", "单位", "分季完成情况", "", "", "", "全年完成", "2023年全年", "较上年", "责任科室"],
        ["", "", "", "一季度", "二季度", "三季度", "四季度", "", "", "", ""],
    ]  # fmt: skip
    merges = ["D3:G3", *[f"{c}3:{c}4" for c in "ABCHIJK"]]
    section = ""
    for n, row in enumerate(ROWS, 1):
        if row[0] != section:
            section = row[0]
            sign = "一二三"[[S1, S2, S3].index(section)]
            rows.append([f"{sign}、{section}", *[""] * 10])
            merges.append(f"A{len(rows) + 1}:K{len(rows) + 1}")
        name = row[1].split("|")[0]
        rows.append([n, name, written(row[2]), *row[9], row[10], row[11], shown(row), row[15]])
    rows.append(
        ["注：率值、浓度、电耗各季填季末数，其余各季填当季数；漏损率为修正后数值。", *[""] * 10]
    )
    merges.append(f"A{len(rows) + 1}:K{len(rows) + 1}")
    out = openpyxl.Workbook()
    title = "汀岚县供排水管理处2024年重点指标季度进度台账"
    sheet(out, "季度进度", title, rows, 11, merges, (3, 4), True)
    save(out, LEDGERS / "2024年重点指标季度进度台账.xlsx")


def monthly():
    """Write the ledger by month: a row a month, what is measured across, one sheet a year."""
    out = openpyxl.Workbook()
    for year in (0, 1):
        told = 2024 - year
        rows = [
            ["单位：水量为万立方米；污水处理费为元；其余见表头", *[""] * 9],
            ["月份", "供水总量", "售水量", "", "", "污水处理量", "水费实收（万元）", "污水处理费（元）", "管道抢修（次）", "热线工单（件）"],
            ["", "", "小计", "居民", "非居民", *[""] * 5],
        ]  # fmt: skip
        for n in range(12):
            cells = [SPREAD[m[0]][year][n] for m in MONTHS]
            cells[6] = f"{round(cells[6] * 10000):,}"
            rows.append([f"{n + 1}月", *cells])
        cells = [m[3 + year] for m in MONTHS]
        cells[6] = f"{round(cells[6] * 10000):,}"
        rows.append(["全年合计", *cells])
        rows.append(["审核：梁工", *[""] * 7, "填表：小邱", ""])
        merges = ["C3:E3", *[f"{c}3:{c}4" for c in "ABFGHIJ"]]
        title = f"{told}年供排水运行情况月度台账"
        sheet(out, f"{told}年", title, rows, 10, merges, (3, 4), year == 0)
    save(out, LEDGERS / "供排水月度运行台账（2023—2024）.xlsx")


def goals():
    """Write the goals of the year, and below them what is thought of for the next: BIFF."""
    rows = [["汀岚县供排水管理处2024年度目标任务书", *[""] * 5], ["类别", "序", "任务内容", "目标要求", "牵头科室", "完成时间"]]  # fmt: skip
    merges = [(0, 0, 0, 5)]
    for section in (S1, S2, S3):
        start = len(rows)
        for row in ROWS:
            if row[0] == section and row[3] is not None:
                head = section if len(rows) == start else ""
                rows.append([head, len(rows) - 1, row[1].split("|")[0], row[5], row[15], row[7]])
        merges.append((start, len(rows) - 1, 0, 0))
    rows += [[""] * 6, ["附：2025年目标预安排（供测算，不作2024年考核）", *[""] * 5]]
    merges.append((len(rows) - 1, len(rows) - 1, 0, 5))
    rows.append(["", "序", "任务内容", "2025年目标", "", ""])
    rows += [["", n, name, text, "", ""] for n, (name, _, _, text) in enumerate(LATER, 1)]
    old_book(LEDGERS / "2024年度目标任务书.xls", "目标任务", rows, merges)


def others():
    """Write projects, towns, tasks and problems."""
    out = openpyxl.Workbook()
    whole, plan, done = (sum(p[n] for p in PROJECTS) for n in (2, 3, 4))
    rows = [
        ["", "", "", "", "", "", "", "金额单位：万元"],
        ["项目", "主要建设内容", "总投资", "2024年计划投资", "2024年完成投资", "完成比例（%）", "建设年限", "工程进展"],
        ["合计（6个）", "", whole, plan, done, round(100 * done / plan, 1), "", ""],
        *[[*p[:5], round(100 * p[4] / p[3], 1), *p[5:]] for p in PROJECTS],
    ]  # fmt: skip
    sheet(out, "项目", "供排水建设项目进度表（2024年12月）", rows, 8, (), (3, 3), True)
    save(out, LEDGERS / "供排水建设项目进度表.xlsx")
    people, served = sum(t[1] for t in TOWNS), sum(t[2] for t in TOWNS)
    rows = [
        ["农村供水分乡镇情况（2024年底）"],
        ["乡镇", "农村人口（人）", "通自来水人口（人）", "农村自来水普及率（%）"],
    ]
    rows += [[t, p, s, round(100 * s / p, 1)] for t, p, s in TOWNS]
    rows += [
        ["全县", people, served, round(100 * served / people, 1)],
        ["来源：供水科年末入户核查"],
    ]
    ragged(LEDGERS / "农村供水分乡镇情况.csv", rows)
    rows = [["编号", "督办事项", "主办科室", "办结时限", "推进情况", "评定"]]
    rows += [[f"督{n:02}", t[0], t[1], t[2], t[4], t[5]] for n, t in enumerate(TASKS, 1)]
    lines = [
        "2024年重点事项督办单（12月底）",
        "未写年份的均为2024年。",
        "@0",
        "综合办督查，2024年12月31日",
    ]
    paper(DOCUMENTS / "2024年重点事项督办单（12月底）.docx", lines, [rows])
    heads = ["序号", "反映渠道", "问题表述", "承办科室", "限改日期", "整改进展", "销号日期"]
    rows = [heads, *[[str(n), *p[:4], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]]
    body = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>\n" for row in rows)
    html = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head>'
        '<body><table border="1">\n<tr><td colspan="7">供排水问题整改销号清单（截至2024年12月31日）</td></tr>\n'
        f'{body}<tr><td colspan="7">注：销号日期空白的为尚未销号。</td></tr>\n</table></body></html>\n'
    )
    (LEDGERS / "问题整改销号清单.xls").write_bytes(html.encode("gb18030"))


if __name__ == "__main__":
    truth()
    quarterly()
    monthly()
    goals()
    others()
    paper(DOCUMENTS / "汀岚县供排水管理处2024年工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "关于2024年供排水运行调度情况的通报.txt").write_text(NOTICE, encoding="utf-8")
