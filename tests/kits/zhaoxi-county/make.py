"""Truth and files of 棹溪县水利局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-11", "2024-01/2024-11"
YEAR, TODAY = "2025-12-31", "2025-11-30"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "亿立方米": "亿m3"}
BOOK, FLASH, BOARD = "一本账", "统计月报", "月调度表"
NOW = {"县级河长巡河": "568|586", "渠道清淤整治": "246|264"}
OLD = {"争取上级补助资金": "11060|11600"}
# two rows each: name, unit, goals by stage and year, done by stage, last year's, person, status
STAGED = [
    (
        "水利固定资产投资",
        "亿元",
        (0.8, 2.4, 4.1, 5, 5.6),
        (0.72, 2.31, 4.02, 5.184),
        4.73,
        "程砚秋",
        "顺利",
    ),
    (
        "争取上级补助资金",
        "万元",
        (3000, 6500, 9800, 11000, 12000),
        (3210, 7100, 10350, 12480),
        11060,
        "程砚秋",
        "已完成",
    ),
    (
        "水利专项债券支出",
        "万元",
        (500, 2000, 3600, 4600, 5000),
        (420, 1500, 2600, 3150),
        3980,
        "邬立成",
        "滞后",
    ),
    (
        "水资源税入库",
        "万元",
        (150, 310, 470, 560, 620),
        (158.4, 322.6, 489.1, 586.3),
        571.8,
        "邬立成",
        "顺利",
    ),
    (
        "水土保持补偿费征收",
        "万元",
        (60, 130, 200, 240, 260),
        (48, 96, 142, 168.5),
        203.6,
        "邬立成",
        "滞后",
    ),
]
# name as written, name, unit as written, unit, done, goal as written, goal, sign, last year's,
# change in words, due as written, due, status
SAVED = [
    (
        "用水总量",
        "用水总量|用水量合计",
        "亿立方米",
        "亿m3",
        1.842,
        "≤2.2",
        2.2,
        "<=",
        1.88,
        "下降2.0%",
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "非常规水利用量",
        "非常规水利用量",
        "万立方米",
        "万m3",
        412,
        "不低于380",
        380,
        ">=",
        365,
        "增长12.9%",
        "年底",
        YEAR,
        "已完成",
    ),
    (
        "万元工业增加值用水量（立方米）",
        "万元工业增加值用水量",
        "—",
        "m3",
        18.6,
        "≤20",
        20,
        "<=",
        19.8,
        "下降6.1%",
        "年底",
        YEAR,
        "顺利|已完成",
    ),
    (
        "农田灌溉水有效利用系数",
        "农田灌溉水有效利用系数",
        "—",
        "1",
        0.576,
        "≥0.572",
        0.572,
        ">=",
        0.568,
        "提高0.008",
        "年底",
        YEAR,
        "顺利|已完成",
    ),
    (
        "取水许可电子证照换发（套）",
        "取水许可电子证照换发",
        "—",
        "套",
        186,
        "180",
        180,
        ">=",
        "／",
        "／",
        "9月底前",
        "2025-09-30",
        "已完成",
    ),
    (
        "节水型单位创建",
        "节水型单位创建",
        "家",
        "家",
        14,
        "２０",
        20,
        ">=",
        14,
        "持平",
        "12月20日前",
        "2025-12-20",
        "滞后",
    ),
]
# kind; name as written, names, goal as written, goal, done, last year's, unit as written, unit,
# due as written, due, status, optional
SPLIT = [
    (
        "农村供水",
        "自来水普及率",
        "自来水普及率|农村自来水普及率|农村供水自来水普及率",
        97,
        97,
        97.3,
        96.1,
        "%",
        "%",
        "12月底",
        YEAR,
        "顺利|已完成",
        "",
    ),
    (
        "",
        "规模化工程覆盖人口比例",
        "规模化工程覆盖人口比例|农村供水规模化工程覆盖人口比例",
        "≥72",
        72,
        68.2,
        67.5,
        "%",
        "%",
        "12月底",
        YEAR,
        "滞后",
        "",
    ),
    (
        "",
        "供水保证率",
        "供水保证率|农村供水保证率|农村供水供水保证率",
        "90—95",
        "90|95|90—95",
        93,
        92,
        "%",
        "%",
        "12月底",
        YEAR,
        "",
        "yes",
    ),
    (
        "",
        "维修养护工程（处）",
        "维修养护工程|农村供水维修养护工程",
        65,
        65,
        62,
        58,
        "",
        "处",
        "12月底",
        YEAR,
        "顺利",
        "",
    ),
    (
        "农田灌溉",
        "新增高效节水面积",
        "新增高效节水面积|新增高效节水灌溉面积|农田灌溉新增高效节水面积",
        1.2,
        1.2,
        1.26,
        1.1,
        "万亩",
        "万亩",
        "11月底",
        TODAY,
        "已完成",
        "",
    ),
    (
        "",
        "渠道清淤整治",
        "渠道清淤整治|农田灌溉渠道清淤整治",
        "３６０",
        360,
        246,
        298,
        "公里",
        "km",
        "11月底",
        TODAY,
        "逾期",
        "",
    ),
    (
        "",
        "泵站改造（座）",
        "泵站改造|农田灌溉泵站改造",
        18,
        18,
        18,
        "—",
        "",
        "座",
        "10月底",
        "2025-10-31",
        "已完成",
        "",
    ),
]
# one list in two halves: name, unit, goal, done, last year's (in the month's report), status
LEFT = [
    ("新增水土流失治理面积", "平方公里", 42, 39.8, "顺利"),
    ("河湖“四乱”清理", "处", 80, 86, "已完成"),
    ("幸福河湖建设", "条", 3, 1, "滞后"),
    ("县级河长巡河", "人次", 600, 568, "顺利"),
]
RIGHT = [
    ("小型水库除险加固", "座", 9, 9, "已完成"),
    ("白蚁隐患治理", "处", 46, 31, "滞后"),
    ("山洪预警站点更新", "个", 58, 60, "已完成"),
    ("防汛演练", "场次", 24, 26, "已完成"),
]
# name, unit, plan of twelve months, done of eleven, office, status
BOARDED = [
    (
        "河道清淤疏浚",
        "公里",
        (2, 2, 4, 4, 3, 2, 2, 2, 3, 5, 4, 3),
        (1.8, 2.1, 4, 3.9, 3.2, 2, 1.6, 2.2, 3.1, 5.2, 4.3),
        "河湖水保股",
        "顺利",
    ),
    (
        "取用水户现场核查",
        "户",
        (8, 8, 12, 12, 12, 10, 10, 10, 12, 12, 12, 12),
        (6, 7, 8, 9, 8, 7, 8, 7, 9, 8, 8),
        "水资源节水股",
        "滞后",
    ),
    (
        "水政执法巡查",
        "次",
        (20,) * 12,
        (18, 22, 21, 20, 24, 26, 25, 23, 22, 21, 20),
        "政策法规股",
        "已完成",
    ),
    (
        "水库安全巡查",
        "座次",
        (90, 90, 90, 120, 150, 180, 180, 180, 120, 90, 90, 90),
        (90, 92, 90, 121, 152, 185, 182, 180, 124, 92, 90),
        "运行管理股",
        "顺利",
    ),
]
# as written, names, unit, this year, last, what it is a share of
MONTHLY = [
    ("用水量合计", "用水总量|用水量合计", "万立方米", 18420, 18800, 1),
    ("其中：农业用水", "农业用水", "万立方米", 12260, 12690, 1),
    ("      工业用水", "工业用水", "万立方米", 1986, 1934, 1),
    ("      生活用水", "生活用水", "万立方米", 2874, 2806, 1),
    ("      生态环境用水", "生态环境用水", "万立方米", 1300, 1370, 1),
    ("完成投资合计", "水利固定资产投资|完成投资合计|完成投资", "万元", 51840, 47300, 2),
    ("其中：防洪减灾工程", "防洪减灾工程", "万元", 17260, 16180, 2),
    ("      城乡供水工程", "城乡供水工程", "万元", 14880, 13050, 2),
    ("      灌溉排涝工程", "灌溉排涝工程", "万元", 12640, 11370, 2),
    ("      其他水利工程", "其他水利工程", "万元", 7060, 6700, 2),
    ("新增水土流失治理面积", "新增水土流失治理面积", "平方公里", 39.8, 37.2, 0),
    ("河湖“四乱”清理", "河湖“四乱”清理", "处", 86, 91, 0),
    ("县级河长巡河", "县级河长巡河", "人次", 568, 538, 0),
    ("防汛演练", "防汛演练", "场次", 26, 26, 0),
    ("小型水库除险加固", "小型水库除险加固", "座", 9, 7, 0),
    ("白蚁隐患治理", "白蚁隐患治理", "处", 31, 28, 0),
    ("农村水电发电量", "农村水电发电量", "万千瓦时", 6840, 6320, 0),
    ("农村集中供水量", "农村集中供水量", "万立方米", 1140, 1096, 0),
    ("水库蓄水量（11月末）", "水库蓄水量", "万立方米", 5260, 4985, 0),
    ("查处水事违法案件", "查处水事违法案件", "件", 12, 17, 0),
    ("办结信访投诉", "办结信访投诉", "件", 44, 39, 0),
]
# the edition of November 2024: name, unit, 2024, 2023
LAST = [
    ("用水量合计", "万立方米", 18800, 19120),
    ("完成投资合计", "万元", 47300, 44150),
    ("争取上级补助资金", "万元", 11600, 10240),
    ("新增水土流失治理面积", "平方公里", 37.2, 35.4),
    ("县级河长巡河", "人次", 538, 511),
    ("农村水电发电量", "万千瓦时", 6320, 6475),
    ("查处水事违法案件", "件", 17, 14),
]
# town; 亩 done, goal; km2 done, goal; 处 done, goal
TOWNS = [
    ("棹口镇", 3700, 3500, 10.6, 11, 16, 17),
    ("石篁镇", 2900, 2800, 9.7, 10, 14, 14),
    ("苎田乡", 2600, 2400, 8.1, 9, 13, 14),
    ("云坳乡", 1900, 1800, 6.6, 7, 10, 11),
    ("岩渡乡", 1500, 1500, 4.8, 5, 9, 9),
]
# project, whole investment, done, plan
PROJECTS = [
    ("棹溪干流防洪提升工程", 32600, 11860, 12500),
    ("石篁水库扩建工程", 41200, 9340, 12000),
    ("城乡供水一体化二期", 18800, 8120, 8000),
    ("棹溪灌区续建配套", 9600, 5240, 5500),
    ("小流域综合治理", 2400, 1910, 2000),
]
# task, office, due as written, due, lamp, status
TASKS = [
    ("棹溪干流防洪提升工程年度建设", "规划计财股", "12月31日", YEAR, "绿灯", "顺利"),
    ("石篁水库扩建工程截流", "规划计财股", "11月15日", "2025-11-15", "红灯", "逾期"),
    ("城乡供水一体化二期通水", "农水供水股", "10月31日", "2025-10-31", "蓝灯", "已完成"),
    ("棹溪灌区续建配套冬修施工", "农水供水股", "2026年3月底", "2026-03-31", "绿灯", "顺利"),
    ("水权交易平台上线", "水资源节水股", "12月20日", "2025-12-20", "黄灯", "滞后"),
    ("取水计量设施质量抽检", "水资源节水股", "8月底", "2025-08-31", "蓝灯", "已完成"),
    ("河道采砂规划编制报批", "河湖水保股", "9月30日", "2025-09-30", "红灯", "逾期"),
    ("小流域综合治理坡改梯", "河湖水保股", "12月底", YEAR, "黄灯", "滞后"),
    ("水库雨水情测报设施运维招标", "运行管理股", "6月底", "2025-06-30", "蓝灯", "已完成"),
    ("小型水库管护购买服务续签", "运行管理股", "12月25日", "2025-12-25", "绿灯", "顺利"),
    ("山洪危险区动态清单复核", "水旱灾害防御股", "4月15日", "2025-04-15", "蓝灯", "已完成"),
    ("涉水行政规范性文件清理", "政策法规股", "11月20日", "2025-11-20", "红灯", "逾期"),
]
# source, problem, office, leader, due as written, due, day it was closed
PROBLEMS = [
    (
        "省级河湖暗访",
        "棹口大桥下游滩地倾倒建筑垃圾",
        "河湖水保股",
        "龚知远",
        "2025.5.31",
        "2025-05-31",
        "2025.5.22",
    ),
    (
        "",
        "苎田乡拦河坝未下泄生态流量",
        "水资源节水股",
        "钱一舟",
        "2025.10.31",
        "2025-10-31",
        "／",
    ),
    (
        "水利部稽察",
        "石篁水库扩建监理日志补签",
        "规划计财股",
        "龚知远",
        "2025.7.31",
        "2025-07-31",
        "2025.7.29",
    ),
    ("", "灌区渠道衬砌厚度抽检不足", "农水供水股", "钱一舟", "2025.9.30", "2025-09-30", "／"),
    (
        "县委巡察",
        "工程质保金未按时清退",
        "规划计财股",
        "龚知远",
        "2025.8.31",
        "2025-08-31",
        "2025.9.16",
    ),
    ("", "公务油料领用登记不全", "办公室", "祝南屏", "2025.6.30", "2025-06-30", "2025.6.12"),
    (
        "县审计局审计",
        "水土保持补偿费应收未收",
        "河湖水保股",
        "龚知远",
        "2025.12.31",
        "2025-12-31",
        "／",
    ),
    (
        "",
        "乡镇水厂药剂采购未比价",
        "农水供水股",
        "钱一舟",
        "2025.11.15",
        "2025-11-15",
        "2025.11.10",
    ),
    (
        "汛前安全检查",
        "云坳乡两座山塘溢洪道淤堵",
        "水旱灾害防御股",
        "祝南屏",
        "2025.4.10",
        "2025-04-10",
        "2025.4.8",
    ),
    (
        "",
        "岩渡乡防汛仓库编织袋霉变",
        "水旱灾害防御股",
        "祝南屏",
        "2026.3.31",
        "2026-03-31",
        "／",
    ),
]
SUMMARY = """棹溪县水利局2025年1—11月工作情况汇报
县政府办：
按照要求，现将我局今年前11个月工作情况报告如下。
# 一、主要指标
1—11月，全县完成水利固定资产投资5.184亿元，同比增长9.6%；争取上级补助资金12480万元，已超额完成全年任务。水资源税入库586.3万元，增长2.5%。专项债券支出3150万元，仅完成全年的63%，水土保持补偿费征收168.5万元，较去年同期下降17.2%。
用水总量1.842亿立方米，同比下降2.0%，其中农业用水占66.6%。农村自来水普及率97.3%，较上年同期提高1.2个百分点。新增高效节水灌溉面积1.26万亩，渠道清淤整治264公里，受施工断水窗口影响未达任务要求。
新增水土流失治理面积39.8平方公里，清理河湖“四乱”86处，县级河长巡河586人次。防汛演练26场次，与上年持平。
# 二、主要困难
石篁水库扩建工程征地补偿未谈妥，截流节点已过；采砂规划尚未批复；幸福河湖仅建成1条。
# 三、明年打算
2026年拟完成水利固定资产投资6.4亿元，农村自来水普及率达到98%，新增水土流失治理面积45平方公里。
棹溪县水利局
2025年12月3日"""
NOTICE = """关于报送第四季度调度材料的通知
局属各股室、各乡镇水利站：
　　为做好年终收官，请于１２月５日前将一本账、月调度表和问题清单更新后送规划计财股（电话：０７００—５５２３１８６）。
　　一、数据统计至１１月３０日，填累计数，不填当月数。
　　二、红灯事项须另附说明，由股室负责人签字。
　　三、乡镇数据须与县级数据对得上。
棹溪县水利局办公室
２０２５年１２月１日
"""


def _base(unit):
    return UNITS.get(unit, unit)


def _at(name, unit):
    if unit in ("%", "1") or name.startswith(("万元工业", "水库蓄水量")):
        return (f"{SPAN}|2025-11|{TODAY}", f"{BEFORE}|2024-11|2024-11-30")
    return SPAN, BEFORE


def _goal(book, name, goal, sign, unit, due, now, status, source, optional=""):
    key = name.split("|")[0]
    book.target(name, goal, sign, unit, due, NOW.get(key, now), status, source, "", optional)
    if not optional:
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", source)


def _growth(book, name, now, unit, old, source):
    key = name.split("|")[0]
    at = _at(name, unit)
    book.year(name, NOW.get(key, now), unit, OLD.get(key, old), source, at=at)
    book.fact(name, at[0], now, unit, "actual", source)
    book.fact(name, at[1], old, unit, "actual", source)


def _staged(book):
    ends = "2025-01/2025-03", "2025-01/2025-06", "2025-01/2025-09", SPAN
    for name, unit, goals, done, old, _, status in STAGED:
        _goal(book, name, goals[-1], ">=", unit, YEAR, done[-1], status, BOOK)
        for span, value in zip(ends[:3], done, strict=False):
            book.fact(name, span, value, unit, "actual", BOOK)
        if name != "水利固定资产投资":
            _growth(book, name, done[-1], unit, old, BOOK)


def _offices(book):
    for _, name, _, unit, now, _, goal, sign, old, _, _, due, status in SAVED:
        _goal(book, name, goal, sign, unit, due, now, status, BOOK)
        if name.startswith("用水总量"):
            continue
        if old == "／":
            book.fact(name, SPAN, now, unit, "actual", BOOK)
        else:
            _growth(book, name, now, unit, old, BOOK)
    for _, _, name, _, goal, now, old, _, unit, _, due, status, optional in SPLIT:
        _goal(book, name, goal, "" if optional else ">=", unit, due, now, status, BOOK, optional)
        if old == "—":
            book.fact(name, SPAN, now, unit, "actual", BOOK)
        else:
            _growth(book, name, now, unit, old, BOOK)


def _lists(book):
    told = {row[0] for row in MONTHLY}
    for name, unit, goal, now, status in LEFT + RIGHT:
        unit = _base(unit)
        _goal(book, name, goal, ">=", unit, YEAR, now, status, BOOK)
        if name not in told:
            book.fact(name, SPAN, now, unit, "actual", BOOK)
    for name, unit, plan, done, _, status in BOARDED:
        unit = _base(unit)
        total = round(sum(done), 1)
        _goal(book, name, sum(plan), ">=", unit, YEAR, total, status, BOARD)
        book.fact(name, SPAN, total, unit, "actual", BOARD)
        for month, value in enumerate(done, 1):
            book.fact(name, f"2025-{month:02d}", value, unit, "actual", BOARD)


def _never(book):
    for name, figure, unit, why in (
        ("水利固定资产投资", 6.4, "亿元", "2026年的计划"),
        ("农村自来水普及率", 98, "%", "2026年的目标"),
        ("新增水土流失治理面积", 45, "km2", "2026年的目标"),
        ("水利固定资产投资", 104600, "万元", "项目总投资合计"),
        ("河道清淤疏浚", 3, "km", "12月当月的计划"),
        ("水库安全巡查", 180, "座次", "单月的计划"),
        ("用水总量", 83.7, "%", "占比"),
    ):
        book.never(name, "targets", figure, unit, why)
    names = (
        ("新增高效节水面积|新增高效节水灌溉面积", "亩"),
        ("新增水土流失治理面积", "km2"),
        ("维修养护工程|农村供水维修养护工程", "处"),
    )
    for town, *figures in TOWNS:
        for k, (name, unit) in enumerate(names):
            book.never(name, "targets", figures[2 * k + 1], unit, f"{town}的目标，不是全县的")
            book.never(name, "year_on_year", figures[2 * k], unit, f"{town}的完成数，不是全县的")
    for name, figure, unit, why in (
        ("农业用水", 66.6, "%", "占用水量的比例"),
        ("防洪减灾工程", 33.3, "%", "占投资的比例"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for _, name, unit, now, old, _ in MONTHLY:
        _growth(book, name, now, _base(unit), old, FLASH)
    _staged(book)
    _offices(book)
    _lists(book)
    book.fact("县级河长巡河", SPAN, 586, "人次", "actual", "汇报（冲突）")
    book.fact("渠道清淤整治", SPAN, 264, "km", "actual", "汇报（冲突）")
    for name, _, now, plan in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "项目表", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "项目表")
        book.fact(name, SPAN, now, "万元", "actual", "项目表")
    for task, office, _, due, _, status in TASKS:
        book.task(task, office, due, status, "红黄绿灯调度表")
    for _, problem, office, _, _, due, day in PROBLEMS:
        closed = "no" if day == "／" else "yes"
        book.problem(problem, office, due, closed, TODAY, "问题清单")
    book.add("conflicts", "县级河长巡河|巡河", SPAN, "568人次|586人次", "一本账、统计月报|汇报")
    book.add("conflicts", "渠道清淤整治", SPAN, "246km|264km", "一本账|汇报")
    book.add(
        "conflicts",
        "争取上级补助资金",
        BEFORE,
        "11060万元|11600万元",
        "一本账|2024年11月统计月报",
    )
    _never(book)
    book.write()


def accounts():
    """Write the one account: a table of each office below one another, each with its own head."""
    out = openpyxl.Workbook()
    merges = []
    rows = [["填报单位：棹溪县水利局", *[""] * 7, "统计时点：2025年11月30日"]]
    rows += [
        ["（一）规划计财股"],
        ["指标名称", "单位", "类别", "2025年累计", "", "", "", "", "上年1—11月", "责任人"],
        ["", "", "", "一季度", "上半年", "前三季度", "1—11月", "全年", "", ""],
    ]
    merges += ["D4:H4", *[f"{c}4:{c}5" for c in "ABCIJ"]]
    for name, unit, goals, done, old, person, _ in STAGED:
        at = len(rows) + 2
        rows.append([name, unit, "目标", *goals, "—", person])
        rows.append(["", "", "完成", *done, "—", old, ""])
        merges += [f"{c}{at}:{c}{at + 1}" for c in "ABJ"]
    rows += [
        [],
        ["（二）水资源节水股"],
        [
            "指标",
            "计量单位",
            "11月末完成",
            "完成率",
            "全年目标",
            "去年11月末",
            "同比情况",
            "时限",
        ],
    ]
    for name, _, shown, _, now, wrote, goal, sign, old, words, node, *_ in SAVED:
        rate = "—" if sign == "<=" or goal < 1 else f"{100 * now / goal:.1f}%"
        rows.append([name, shown, now, rate, wrote, old, words, node])
    rows += [
        [],
        ["（三）农水供水股"],
        ["类别", "指标", "目标数", "完成数", "上年数", "单位", "时限", "备注"],
    ]
    start = None
    for kind, name, _, wrote, _, now, old, shown, _, node, *_ in SPLIT:
        at = len(rows) + 2
        if kind:
            if start:
                merges.append(f"A{start}:A{at - 1}")
            start = at
        rows.append([kind, name, wrote, now, old, shown, node, ""])
    merges.append(f"A{start}:A{len(rows) + 1}")
    rows[-2][7] = "灌溉期不断水"
    rows += [
        [
            "注：本表“完成数”为1—11月累计数，“上年数”为上年1—11月累计数，“目标数”为2025年全年数；（三）表中括号内为单位。"
        ],
        [],
        ["（四）河湖水保股（左）、运行管理股和水旱灾害防御股（右）"],
        ["指标", "单位", "目标", "1—11月完成", "", "指标", "单位", "目标", "1—11月完成"],
    ]
    for left, right in zip(LEFT, RIGHT, strict=True):
        rows.append([*left[:4], "", *right[:4]])
    rows.append(["说明：（一）（四）表目标均为2025年全年目标，时限12月31日。"])
    sheet(out, "一本账", "棹溪县水利局2025年重点指标“一本账”", rows, 10, merges, (3, 5), True)
    rows = [
        ["单位：万元"],
        ["项目名称", "概算总投资", "2025年1—11月", "", "", ""],
        ["", "", "完成", "占年度计划%", "位次", "年度计划"],
    ]
    sums = [sum(p[k] for p in PROJECTS) for k in (1, 2, 3)]
    rows.append(["总　计", sums[0], sums[1], round(100 * sums[1] / sums[2], 1), "—", sums[2]])
    order = sorted(PROJECTS, key=lambda p: -p[2] / p[3])
    for p in PROJECTS:
        rows.append([p[0], p[1], p[2], round(100 * p[2] / p[3], 1), order.index(p) + 1, p[3]])
    sheet(
        out,
        "重点项目",
        "棹溪县重点水利项目投资完成情况",
        rows,
        6,
        ("A3:A4", "B3:B4", "C3:F3"),
        (3, 4),
    )
    save(out, LEDGERS / "重点指标一本账（11月）.xlsx")


def board():
    """Write the months across, plan above done, and the lamps in two halves."""
    out = openpyxl.Workbook()
    rows = [
        [
            "调度事项",
            "责任股室",
            "单位",
            "类型",
            *[f"{m}月" for m in range(1, 13)],
            "1—11月累计",
            "全年",
        ]
    ]
    merges = []
    for name, unit, plan, done, office, _ in BOARDED:
        at = len(rows) + 2
        rows.append([name, office, unit, "计划", *plan, sum(plan[:11]), sum(plan)])
        rows.append(["", "", "", "实绩", *done, "", round(sum(done), 1), ""])
        merges += [f"{c}{at}:{c}{at + 1}" for c in "ABC"]
    sheet(
        out,
        "月调度",
        "2025年重点事项月调度表（挂图作战）",
        rows,
        18,
        merges,
        (2, 2),
        True,
    )
    head = ["序号", "重点事项", "责任股室", "时限", "亮灯"]
    rows = [head * 2]
    half = len(TASKS) // 2
    for n in range(half):
        line = []
        for k in (n, n + half):
            line += [k + 1, TASKS[k][0], TASKS[k][1], TASKS[k][2], TASKS[k][4]]
        rows.append(line)
    rows.append(
        [
            "亮灯规则：蓝灯—已办结；绿灯—按序时推进；黄灯—进度滞后；红灯—到期未完成。未注明年份的时限均为2025年。"
        ]
    )
    sheet(
        out,
        "红黄绿灯",
        "棹溪县水利局重点事项红黄绿灯调度表（2025年11月30日）",
        rows,
        10,
        (),
        (2, 2),
    )
    rows = [
        ["问题清单", "", "", "责任清单", "", "时限清单", ""],
        ["序号", "来源", "具体问题", "责任股室", "分管领导", "整改时限", "销号日期"],
    ]
    merges = ["A2:C2", "D2:E2", "F2:G2"]
    start = None
    for n, (source, problem, office, leader, node, _, day) in enumerate(PROBLEMS, 1):
        at = len(rows) + 2
        if source:
            if start:
                merges.append(f"B{start}:B{at - 1}")
            start = at
        rows.append([n, source, problem, office, leader, node, day])
    merges.append(f"B{start}:B{len(rows) + 1}")
    rows.append(["注：“／”为尚未销号。"])
    sheet(
        out,
        "问题三张清单",
        "问题整改“三张清单”（清单制＋责任制＋时限制）",
        rows,
        7,
        merges,
        (2, 3),
    )
    save(out, LEDGERS / "月调度及亮灯.xlsx")


def _words(now, old):
    if now == old:
        return "持平"
    return f"{'增长' if now > old else '下降'}{abs(100 * (now / old - 1)):.1f}%"


def flash():
    """Write the month's report as BIFF under three storeys, and last year's as a ragged csv."""
    rows = [
        ["棹溪县水利统计月报表"],
        ["填报单位：棹溪县水利局", "", "", "", "", "2025年12月2日报"],
        ["指标名称", "计量单位", "累计数及构成", "", "", "", "对比"],
        ["", "", "2025年1—11月", "", "2024年1—11月", "", "同比"],
        ["", "", "数量", "占比（%）", "数量", "占比（%）", ""],
    ]
    totals = {}
    for shown, _, unit, now, old, part in MONTHLY:
        if part and part not in totals:
            totals[part] = now, old
        shares = ["—", "—"]
        if part:
            shares = [round(100 * v / t, 1) for v, t in zip((now, old), totals[part], strict=True)]
        rows.append([shown, unit, now, shares[0], old, shares[1], _words(now, old)])
    rows.append(["统计员：甘若兰", "", "", "", "", "审核：程砚秋"])
    merges = [
        (0, 0, 0, 6),
        (2, 4, 0, 0),
        (2, 4, 1, 1),
        (2, 2, 2, 5),
        (3, 3, 2, 3),
        (3, 3, 4, 5),
        (3, 4, 6, 6),
    ]
    old_book(LEDGERS / "水利统计月报2025-11.xls", "月报", rows, merges)
    rows = [
        ["棹溪县水利统计月报（2024年11月）"],
        ["指标名称", "计量单位", "2024年1—11月", "2023年1—11月", "同比"],
        *[[n, u, now, old, _words(now, old)] for n, u, now, old in LAST],
        ["统计员：甘若兰"],
    ]
    ragged(LEDGERS / "历史/水利统计月报2024-11.csv", rows)


def towns():
    """Write the towns as a csv: the county first, done before rate and goal."""
    rows = [
        ["分乡镇任务完成情况（截至11月30日）"],
        [
            "乡镇",
            "新增高效节水灌溉面积（亩）",
            "",
            "",
            "新增水土流失治理面积（平方公里）",
            "",
            "",
            "农村供水维修养护工程（处）",
            "",
            "",
        ],
        ["", *["完成", "完成率%", "目标"] * 3],
    ]
    county = ["全县", *[round(sum(t[k] for t in TOWNS), 1) for k in range(1, 7)]]
    for town, *f in [county, *TOWNS]:
        line = [town]
        for k in (0, 2, 4):
            line += [f[k], round(100 * f[k] / f[k + 1], 1), f[k + 1]]
        rows.append(line)
    rows.append(["制表：甘若兰", "", "2025.12.2"])
    ragged(LEDGERS / "分乡镇完成情况.csv", rows)


if __name__ == "__main__":
    truth()
    accounts()
    board()
    flash()
    towns()
    paper(DOCUMENTS / "1—11月工作情况汇报.docx", SUMMARY.split("\n"))
    (DOCUMENTS).mkdir(parents=True, exist_ok=True)
    (DOCUMENTS / "关于报送第四季度调度材料的通知.txt").write_text(NOTICE, encoding="utf-8")
