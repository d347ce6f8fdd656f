"""Truth and files of 砚桥市水务局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-05", "2024-01/2024-05"
YEAR, TODAY = "2025-12-31", "2025-05-31"
UNITS = {"万立方米": "万m3", "亿立方米": "亿m3", "平方公里": "km2", "公里": "km", "吨": "t"}
# name as written, unit, the five months of 2025, January to May, the same of 2024
FLOWS = [
    ("城市供水总量", "万立方米", (828, 792, 864, 878, 924), 4286, 4152),
    ("  其中：居民生活用水", "万立方米", (462, 448, 455, 466, 484), 2315, 2240),
    ("  其中：生产经营用水", "万立方米", (232, 214, 262, 264, 274), 1246, 1218),
    ("  其中：公共服务及其他用水", "万立方米", (134, 130, 147, 148, 166), 725, 694),
    ("售水量", "万立方米", (746, 714, 779, 792, 833), 3864, 3718),
    ("污水处理量", "万立方米", (764, 738, 782, 804, 837), 3925, 3764),
    ("再生水利用量", "万立方米", (112, 108, 122, 128, 142), 612, 548),
    ("污泥处置量", "吨", (3620, 3480, 3740, 3850, 3960), 18650, 17920),
    ("COD削减量", "吨", (1310, 1265, 1372, 1420, 1473), 6840, 6515),
    ("全市用水总量", "万立方米", (2960, 2880, 3420, 3610, 3970), 16840, 17120),
    ("雨水管渠清疏", "公里", (22.6, 28.4, 71.2, 88.5, 75.7), 286.4, 258.7),
    ("供水管网改造", "公里", (2.1, 1.6, 4.3, 5.2, 5.4), 18.6, 16.2),
    ("雨污分流改造", "公里", (2.4, 2, 5.1, 5.7, 6.2), 21.4, 24.8),
    ("排水管网检测", "公里", (14, 12, 21, 24, 25), 96, 88.5),
    ("智能水表换装", "只", (2150, 1680, 3120, 3450, 3800), 14200, 11850),
    ("水费收入", "万元", (1590, 1520, 1620, 1660, 1730), 8120, 7856),
    ("污水处理费征收", "万元", (682, 655, 690, 708, 725), 3460, 3328),
    ("水资源税入库", "万元", (146, 0, 0, 340, 0), 486, 452),
    ("水务投资完成额", "万元", (4200, 4650, 6480, 7220, 6050), 28600, 25300),
    ("向上争取资金", "万元", (0, 1850, 1200, 2100, 1200), 6350, 7120),
    ("计划用水户核定", "户", (84, 96, 138, 0, 0), 318, 296),
    ("河道清淤", "公里", (1.2, 1.6, 3.1, 3.4, 3.5), 12.8, 11.4),
    ("市级河长巡河", "次", (26, 22, 31, 32, 34), 145, 132),
    ("河湖“四乱”问题整治", "处", (2, 3, 5, 4, 5), 19, 23),
    ("水行政执法巡查", "次", (46, 41, 57, 60, 64), 268, 241),
    ("水行政处罚案件", "件", (1, 0, 2, 3, 1), 7, 9),
    ("供水热线受理", "件", (1180, 1065, 1010, 1020, 1045), 5320, 5610),
]
# name, unit, end of May, end of April, end of May 2024
POINTS = [
    ("供水水质综合合格率", "%", 99.8, 99.7, 99.6),
    ("公共供水管网漏损率", "%", 8.6, 8.7, 9.3),
    ("城市生活污水集中收集率", "%", 76.4, 76.1, 73.8),
    ("再生水利用率", "%", 15.6, 15.3, 14.6),
    ("污泥无害化处置率", "%", 100, 99.6, 98.5),
    ("城市河道水质优良比例", "%", 88.9, 86.1, 83.3),
]
NOW = {"市级河长巡河": "145|154", "污泥处置量": "18650|18560"}
OLD = {"供水热线受理": "5610|5160"}
EITHER, HELD = "顺利|滞后", "顺利|已完成"
MAY, NOVEMBER, OCTOBER = "2025-05-31", "2025-11-30", "2025-10-31"
# kind; rows: name, unit, goal as written, weight, ends of March, June, September, done January to
# May, due as written, due, office, status
GOALS = [
    (
        "投资与收费",
        [
            (
                "水务投资完成额",
                "亿元",
                "6.8",
                6,
                0.9,
                3.2,
                5.1,
                2.86,
                "12月底",
                YEAR,
                "计划财务处",
                "顺利",
            ),
            (
                "向上争取资金",
                "亿元",
                "1.8",
                4,
                0.4,
                1,
                1.4,
                0.635,
                "12月底",
                YEAR,
                "计划财务处",
                "滞后",
            ),
            (
                "水费收入",
                "亿元",
                "1.92",
                3,
                0.44,
                0.9,
                1.42,
                0.812,
                "12月底",
                YEAR,
                "供水管理处",
                "顺利",
            ),
            (
                "污水处理费征收",
                "万元",
                "8000",
                3,
                1900,
                3950,
                6000,
                3460,
                "12月底",
                YEAR,
                "排水管理处",
                "顺利",
            ),
            (
                "水资源税入库",
                "万元",
                "1200",
                3,
                270,
                560,
                880,
                486,
                "12月底",
                YEAR,
                "水资源处",
                "顺利",
            ),
        ],
    ),
    (
        "供水保障",
        [
            (
                "供水管网改造",
                "公里",
                "45",
                5,
                8,
                28,
                40,
                18.6,
                "10月底",
                OCTOBER,
                "供水管理处",
                "滞后",
            ),
            (
                "老旧小区二次供水改造",
                "个",
                "24",
                5,
                4,
                15,
                24,
                9,
                "9月底",
                "2025-09-30",
                "供水管理处",
                "滞后",
            ),
            (
                "智能水表换装",
                "万只",
                "3.2",
                3,
                0.6,
                1.6,
                2.4,
                1.42,
                "12月底",
                YEAR,
                "供水管理处",
                "顺利",
            ),
            (
                "供水水质综合合格率",
                "%",
                "≥99.5",
                4,
                "/",
                "/",
                "/",
                99.8,
                "12月底",
                YEAR,
                "供水管理处",
                HELD,
            ),
            (
                "公共供水管网漏损率",
                "%",
                "≤8.8",
                4,
                "/",
                "/",
                "/",
                8.6,
                "12月底",
                YEAR,
                "供水管理处",
                HELD,
            ),
        ],
    ),
    (
        "排水与污水治理",
        [
            (
                "雨污分流改造",
                "公里",
                "60",
                5,
                10,
                34,
                50,
                21.4,
                "12月底",
                YEAR,
                "排水管理处",
                "滞后",
            ),
            (
                "排水管网检测",
                "公里",
                "210",
                3,
                40,
                110,
                170,
                96,
                "11月底",
                NOVEMBER,
                "排水管理处",
                "顺利",
            ),
            (
                "雨水管渠清疏",
                "公里",
                "280",
                3,
                90,
                280,
                280,
                286.4,
                "5月底",
                MAY,
                "排水管理处",
                "已完成",
            ),
            ("城区易涝点整治", "处", "8", 5, 2, 8, 8, 6, "5月底", MAY, "排水管理处", "逾期"),
            (
                "城市生活污水集中收集率",
                "%",
                "≥78",
                4,
                "/",
                "/",
                "/",
                76.4,
                "12月底",
                YEAR,
                "排水管理处",
                EITHER,
            ),
            (
                "污泥无害化处置率",
                "%",
                "≥99",
                3,
                "/",
                "/",
                "/",
                100,
                "12月底",
                YEAR,
                "排水管理处",
                HELD,
            ),
            (
                "新增海绵城市达标面积",
                "平方公里",
                "4",
                3,
                0.4,
                1.8,
                3,
                0.9,
                "12月底",
                YEAR,
                "海绵办",
                "滞后",
            ),
        ],
    ),
    (
        "水资源节约",
        [
            (
                "全市用水总量",
                "亿立方米",
                "≤4.2",
                4,
                0.98,
                2.08,
                3.2,
                1.684,
                "12月底",
                YEAR,
                "水资源处",
                "顺利",
            ),
            (
                "再生水利用率",
                "%",
                "≥16",
                3,
                "/",
                "/",
                "/",
                15.6,
                "12月底",
                YEAR,
                "水资源处",
                EITHER,
            ),
            ("节水型小区创建", "个", "15", 2, 2, 8, 12, 7, "11月底", NOVEMBER, "节水办", "顺利"),
            (
                "计划用水户核定",
                "户",
                "300",
                2,
                300,
                "/",
                "/",
                318,
                "3月底",
                "2025-03-31",
                "节水办",
                "已完成",
            ),
        ],
    ),
    (
        "河湖与防汛",
        [
            (
                "城市河道水质优良比例",
                "%",
                "≥86",
                3,
                "/",
                "/",
                "/",
                88.9,
                "12月底",
                YEAR,
                "河湖处",
                HELD,
            ),
            ("河道清淤", "公里", "26", 3, 4, 13, 20, 12.8, "12月底", YEAR, "河湖处", "顺利"),
            ("市级河长巡河", "次", "360", 3, 85, 175, 265, 145, "12月底", YEAR, "河湖处", "顺利"),
            (
                "河湖“四乱”问题整治",
                "处",
                "36",
                3,
                8,
                22,
                34,
                19,
                "10月底",
                OCTOBER,
                "河湖处",
                "顺利",
            ),
            (
                "水行政执法巡查",
                "次",
                "620",
                3,
                140,
                320,
                470,
                268,
                "12月底",
                YEAR,
                "执法支队",
                "顺利",
            ),
            ("防汛应急演练", "场", "10", 3, 2, 10, 10, 10, "5月底", MAY, "防汛处", "已完成"),
            (
                "排涝泵站检修",
                "座",
                "32",
                5,
                18,
                32,
                32,
                29,
                "4月30日",
                "2025-04-30",
                "防汛处",
                "逾期",
            ),
        ],
    ),
]
# place: goal and done of pipes, of thrifty housing estates, of the four disorders
PLACES = [
    ("市直", 16, 7.2, 5, 3, 4, 3),
    ("砚北区", 9, 3.9, 4, 2, 9, 5),
    ("石桥区", 7, 2.6, 3, 1, 8, 4),
    ("清平县", 8, 3.1, 2, 1, 8, 4),
    ("云河县", 5, 1.8, 1, 0, 7, 3),
]
SPREAD = (("供水管网改造", "km"), ("节水型小区创建", "个"), ("河湖“四乱”问题整治", "处"))
# project, where, whole investment in 亿元, plan of 2025, May, January to May, what hinders
PROJECTS = [
    ("城东净水厂扩建工程", "砚北区", 4.2, 22000, 2050, 9800, ""),
    ("老城区雨污分流二期", "市直", 2.6, 16000, 1280, 6150, "管线迁改慢"),
    ("南湖污水处理厂提标", "石桥区", 1.9, 12000, 1100, 5450, ""),
    ("砚江左岸堤防提升", "石桥区", 1.5, 9000, 860, 3900, "征迁未完"),
    ("供水管网漏损治理", "市直", 0.9, 6000, 520, 2250, ""),
    ("智慧水务平台", "市直", 0.45, 3000, 240, 1050, ""),
]
# task, office, what is to be reached, hand-over as written, due, where it stands, lamp, status
TASKS = [
    (
        "城东净水厂扩建",
        "供水管理处",
        "主体结构封顶",
        "2025年9月30日",
        "2025-09-30",
        "清水池浇筑完成",
        "绿灯",
        "顺利",
    ),
    (
        "老城区雨污分流二期",
        "排水管理处",
        "主干管贯通",
        "2025年11月30日",
        NOVEMBER,
        "管线迁改拖延",
        "黄灯",
        "滞后",
    ),
    (
        "南湖污水处理厂提标",
        "排水管理处",
        "通水调试",
        "2025年12月15日",
        "2025-12-15",
        "设备招标完成",
        "绿灯",
        "顺利",
    ),
    (
        "砚江左岸堤防提升",
        "建设管理处",
        "汛前达到度汛断面",
        "2025年4月30日",
        "2025-04-30",
        "仍有缺口未合龙",
        "红灯",
        "逾期",
    ),
    (
        "排水防涝应急预案修订",
        "防汛处",
        "印发实施",
        "2025年4月15日",
        "2025-04-15",
        "已印发",
        "蓝灯",
        "已完成",
    ),
    (
        "水厂反恐防范达标",
        "安全监督处",
        "通过市级验收",
        "2025年5月20日",
        "2025-05-20",
        "围墙周界报警未装",
        "红灯",
        "逾期",
    ),
    (
        "供水价格成本监审",
        "计划财务处",
        "出具监审结论",
        "2025年5月15日",
        "2025-05-15",
        "结论已出",
        "蓝灯",
        "已完成",
    ),
    (
        "智慧水务平台上线",
        "信息中心",
        "试运行",
        "2025年10月底",
        OCTOBER,
        "数据接入中",
        "绿灯",
        "顺利",
    ),
    (
        "地下水超采区机井封填",
        "水资源处",
        "封填到位",
        "2025年8月底",
        "2025-08-31",
        "仅启动两个镇",
        "黄灯",
        "滞后",
    ),
    (
        "排水许可“一件事”改革",
        "行政审批处",
        "上线运行",
        "2025年3月底",
        "2025-03-31",
        "已上线",
        "蓝灯",
        "已完成",
    ),
    (
        "砚江幸福河湖建设",
        "河湖处",
        "通过省级复核",
        "2025年12月底",
        YEAR,
        "护岸施工有序",
        "绿灯",
        "顺利",
    ),
    (
        "水务“十五五”规划编制",
        "计划财务处",
        "报市政府审定",
        "2026年3月底",
        "2026-03-31",
        "初稿完成",
        "绿灯",
        "顺利",
    ),
]
# how found, problem, office, demand, asked for, done on, state
PROBLEMS = [
    (
        "中央环保督察",
        "南湖排口雨天溢流",
        "排水管理处",
        "建设调蓄池",
        (2025, 11, 30),
        None,
        "正在整改",
    ),
    (
        "中央环保督察",
        "污泥临时堆场未硬化",
        "排水管理处",
        "硬化并加盖",
        (2025, 4, 30),
        (2025, 4, 26),
        "完成整改",
    ),
    ("中央环保督察", "石桥河沿线违建占河", "河湖处", "拆除恢复", (2025, 5, 15), None, "正在整改"),
    (
        "安全生产巡查",
        "城西泵站配电室无应急照明",
        "防汛处",
        "加装照明",
        (2025, 3, 31),
        (2025, 3, 18),
        "完成整改",
    ),
    (
        "安全生产巡查",
        "加氯间泄漏报警器失灵",
        "供水管理处",
        "更换校验",
        (2025, 3, 20),
        (2025, 3, 19),
        "完成整改",
    ),
    (
        "安全生产巡查",
        "有限空间作业台账缺失",
        "安全监督处",
        "补建台账",
        (2025, 5, 20),
        None,
        "未整改",
    ),
    (
        "12345热线",
        "幸福里小区夜间停水",
        "供水管理处",
        "更换加压泵",
        (2025, 6, 30),
        None,
        "正在整改",
    ),
    (
        "12345热线",
        "文昌路井盖异响",
        "排水管理处",
        "更换防沉降井盖",
        (2025, 5, 10),
        (2025, 5, 6),
        "完成整改",
    ),
    ("审计", "水资源税代征台账不符", "水资源处", "核对更正", (2025, 7, 31), None, "正在整改"),
]
REPORT = """砚桥市水务局关于2025年1—5月重点工作完成情况的通报
各县（区）水务局，局属各单位：
现将1—5月重点工作完成情况通报如下。
# 一、总体情况
1—5月，全市完成水务投资2.86亿元，同比增长13.0%；向上争取资金6350万元，同比下降10.8%。城市供水总量4286万立方米，同比增长3.2%；污水处理量3925万立方米；污泥处置量18560吨。
# 二、分项情况
（一）管网建设。供水管网改造18.6公里，同比增加2.4公里；雨污分流改造21.4公里，同比减少3.4公里，进度滞后；排水管网检测96公里。
（二）供水服务。公共供水管网漏损率8.6%，比上年同期下降0.7个百分点；供水热线受理5320件。
（三）防汛排涝。雨水管渠清疏286.4公里，已超额完成；城区易涝点整治6处，尚有2处未完工；排涝泵站检修29座，逾期未完成。
（四）河湖管护。市级河长巡河154次，河湖“四乱”问题整治19处；城市河道水质优良比例88.9%。
# 三、下步要求
各单位要对照目标倒排工期。2026年初步安排水务投资7.5亿元，供水管网改造50公里，再生水利用率提高到18%。"""
EARLIER = """砚桥市水务局关于2024年1—5月重点工作完成情况的通报
各县（区）水务局，局属各单位：
现将2024年1—5月重点工作完成情况通报如下。
1—5月，全市完成水务投资2.53亿元，向上争取资金7120万元。城市供水总量4152万立方米，售水量3718万立方米，污水处理量3764万立方米。
供水管网改造16.2公里，雨污分流改造24.8公里，排水管网检测88.5公里。
市级河长巡河132次，水行政执法巡查241次；供水热线受理5160件。
2024年全年计划完成水务投资6.2亿元，供水管网改造40公里。
砚桥市水务局
2024年6月7日"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _base(unit):
    return UNITS.get(unit, unit)


def _aim(written):
    sign = "<=" if written.startswith("≤") else ">="
    return sign, float(written.lstrip("≤≥"))


def _rows():
    for _, rows in GOALS:
        yield from rows


def _months(book):
    for written, unit, months, now, old in FLOWS:
        name, unit = _plain(written), _base(unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), "运行月报")
        for n, value in enumerate(months, 1):
            book.fact(name, f"2025-{n:02d}", value, unit, "actual", "运行月报")
        book.fact(name, SPAN, now, unit, "actual", "运行月报")
        book.fact(name, BEFORE, old, unit, "actual", "运行月报")
        if months[4]:
            book.never(name, "year_on_year", months[4], unit, "5月一个月的数")
    for name, unit, now, april, old in POINTS:
        here, there = f"{SPAN}|2025-05|{TODAY}", f"{BEFORE}|2024-05|2024-05-31"
        book.year(name, now, unit, old, "运行月报", at=(here, there))
        book.fact(name, here, now, unit, "actual", "运行月报")
        book.fact(name, "2025-01/2025-04|2025-04|2025-04-30", april, unit, "actual", "运行月报")
        book.fact(name, there, old, unit, "actual", "运行月报")
        book.never(name, "year_on_year", april, unit, "4月末的数")


def _aims(book):
    told = {_plain(row[0]) for row in FLOWS} | {row[0] for row in POINTS}
    ends = (("2025-03", "31"), ("2025-06", "30"), ("2025-09", "30"))
    for name, written, aim, weight, *stages, now, _, due, _, status in _rows():
        unit, (sign, goal) = _base(written), _aim(aim)
        right = NOW.get(name, now)
        book.target(name, goal, sign, unit, due, right, status, "考核表")
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", "考核表")
        at = f"{SPAN}|2025-05|{TODAY}" if unit == "%" else SPAN
        book.fact(name, at, now, unit, "actual", "考核表", "yes" if name in told else "")
        for (month, day), value in zip(ends, stages, strict=True):
            if value == "/":
                continue
            when = f"2025-01/{month}|{month}|{month}-{day}"
            book.fact(name, when, value, unit, "target|milestone|context", "考核表", "yes")
            if value != goal:
                book.never(name, "targets", value, unit, "季度节点，不是年度目标")
        book.never(name, "targets", weight, "分", "权重")


def _never(book):
    for name, figure, unit, why in (
        ("水务投资完成额", 7.5, "亿元", "2026年的安排"),
        ("供水管网改造", 50, "km", "2026年的安排"),
        ("再生水利用率", 18, "%", "2026年的安排"),
        ("水务投资完成额", 6.2, "亿元", "2024年的计划"),
        ("供水管网改造", 40, "km", "2024年的计划"),
        ("水务投资完成额", 11.55, "亿元", "总投资，不是年度目标"),
    ):
        book.never(name, "targets", figure, unit, why)
    for place, *cells in PLACES:
        for k, (name, unit) in enumerate(SPREAD):
            goal, done = cells[2 * k], cells[2 * k + 1]
            book.never(name, "targets", goal, unit, f"{place}的任务，不是全市的")
            if done:
                book.never(name, "year_on_year", done, unit, f"{place}的完成数，不是全市的")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _months(book)
    _aims(book)
    book.fact("市级河长巡河", SPAN, 154, "次", "actual", "通报（冲突）")
    book.fact("污泥处置量", SPAN, 18560, "t", "actual", "通报（冲突）")
    book.fact("供水热线受理", BEFORE, 5160, "件", "actual", "2024年通报（冲突）")
    for name, _, _, plan, month, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "项目调度表", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "项目调度表")
        book.fact(name, "2025-05", month, "万元", "actual", "项目调度表")
        book.fact(name, SPAN, now, "万元", "actual", "项目调度表")
    for task, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "挂图作战清单")
    for _, problem, office, _, due, _, state in PROBLEMS:
        shut = "yes" if state == "完成整改" else "no"
        day = datetime.date(*due).isoformat()
        book.problem(problem, office, day, shut, TODAY, "整改台账")
    book.add("conflicts", "市级河长巡河|河长巡河", SPAN, "145次|154次", "运行月报、考核表|通报")
    book.add("conflicts", "污泥处置量", SPAN, "18650t|18560t", "运行月报|通报")
    book.add("conflicts", "供水热线受理", BEFORE, "5610件|5160件", "2025年月报|2024年通报")
    _never(book)
    book.write()


def report():
    """Write the report with the months across, and the rates at the end of the month."""
    out = openpyxl.Workbook()
    rows = [
        ["序号", "指标", "单位", "2025年", "", "", "", "", "", "去年1—5月", "同比增幅（%）"],
        ["", "", "", *[f"{n}月" for n in range(1, 6)], "1—5月累计", "", ""],
    ]
    n = 0
    for name, unit, months, now, old in FLOWS:
        part = name.startswith(" ")
        n += not part
        growth = round(100 * (now / old - 1), 1)
        rows.append(["" if part else n, name, unit, *months, now, old, growth])
    rows.append(["审核：柏永康", "", "", "", "", "制表：倪小舟"])
    merges = ["D2:I2", *[f"{c}2:{c}3" for c in "ABCJK"]]
    sheet(out, "运行量", "砚桥市水务运行统计月报（2025年5月）", rows, 11, merges, (2, 3), True)
    rows = [["指标", "单位", "5月末", "4月末", "上年5月末", "比上年增减（百分点）"]]
    for name, unit, now, april, old in POINTS:
        rows.append([name, unit, now, april, old, round(now - old, 1)])
    sheet(out, "运行率", "砚桥市水务运行质量指标（2025年5月末）", rows, 6, (), (2, 2))
    save(out, LEDGERS / "砚桥水务运行月报202505.xlsx")


def goals():
    """Write the goals with their weights and the ends of the quarters."""
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "", "", "", "", "", "", "考核满分100分"],
        [
            "类别",
            "考核指标",
            "计量单位",
            "权重（分）",
            "年度目标值",
            "一季度节点",
            "二季度节点",
            "三季度节点",
            "1—5月实绩",
            "完成率（%）",
            "完成时限",
            "责任处室",
        ],
    ]
    merges = []
    for group, lines in GOALS:
        start = len(rows) + 2
        for k, (name, unit, aim, weight, *stages, now, node, _, office, _) in enumerate(lines):
            sign, goal = _aim(aim)
            share = "/" if sign == "<=" or unit == "%" else round(100 * now / goal, 1)
            written = aim if aim[0] in "≤≥" else int(goal) if goal.is_integer() else goal
            head = "" if k else group
            rows.append(
                [head, name, unit, weight, written, *stages, now, share, node, office],
            )
        merges.append(f"A{start}:A{start + len(lines) - 1}")
    rows.append(["备注：节点为累计数，“/”表示不设节点；时限均为2025年。"])
    title = "2025年度市水务局绩效考核指标进展表（1—5月）"
    sheet(out, "考核指标", title, rows, 12, merges, (3, 3), True)
    save(out, LEDGERS / "绩效考核指标进展表.xlsx")


def places():
    """Write the goals by place with ranks as BIFF, the city last, and the projects."""
    heads = ["县（区）"]
    for head in ("供水管网改造（公里）", "节水型小区创建（个）", "河湖“四乱”问题整治（处）"):
        heads += [head, "", ""]
    rows = [
        ["2025年1—5月各县（区）重点任务进展"],
        heads,
        ["", *["年度任务", "累计完成", "排名"] * 3],
    ]
    for name, *cells in PLACES:
        row = [name]
        for k in (0, 2, 4):
            share = [p[k + 2] / p[k + 1] for p in PLACES]
            rank = 1 + sum(s > cells[k + 1] / cells[k] for s in share)
            row += [cells[k], cells[k + 1], rank]
        rows.append(row)
    total = [round(sum(p[k] for p in PLACES), 1) for k in range(1, 7)]
    rows.append(["全市合计", *total[:2], "", *total[2:4], "", *total[4:], ""])
    merges = [(0, 0, 0, 9), (1, 2, 0, 0), (1, 1, 1, 3), (1, 1, 4, 6), (1, 1, 7, 9)]
    old_book(LEDGERS / "各县区重点任务进展.xls", "县区", rows, merges)
    out = openpyxl.Workbook()
    rows = [
        [
            "项目名称",
            "建设地点",
            "总投资（亿元）",
            "2025年计划投资（万元）",
            "5月完成（万元）",
            "1—5月完成（万元）",
            "存在问题",
        ],
        *[list(p) for p in PROJECTS],
        ["合计", "", *[round(sum(p[k] for p in PROJECTS), 2) for k in range(2, 6)], ""],
    ]
    title = "砚桥市2025年重点水务项目调度表（5月）"
    sheet(out, "项目调度", title, rows, 7, (), (2, 2), True)
    save(out, LEDGERS / "重点水务项目调度表.xlsx")


def works():
    """Write the problems to put right with real days, and the tasks as a table of Word."""
    out = openpyxl.Workbook()
    rows = [
        [
            "编号",
            "发现方式",
            "存在问题",
            "责任单位",
            "整改要求",
            "要求完成日期",
            "实际完成日期",
            "整改状态",
        ]
    ]
    for n, (found, problem, office, demand, due, done, state) in enumerate(PROBLEMS, 1):
        day = datetime.date(*done) if done else ""
        rows.append(
            [f"ZG-{n:02d}", found, problem, office, demand, datetime.date(*due), day, state]
        )
    title = "砚桥市水务局问题整改台账（截至2025年5月31日）"
    ws = sheet(out, "整改台账", title, rows, 8, (), (2, 2), True)
    for row in ws.iter_rows(3, ws.max_row, 6, 7):
        for cell in row:
            if cell.value:
                cell.number_format = "yyyy.m.d"
    save(out, LEDGERS / "问题整改台账（5月）.xlsx")
    table = [["编号", "攻坚任务", "主攻处室", "作战目标", "交账时间", "当前战况", "亮灯"]]
    table += [[str(n), *t[:4], t[5], t[6]] for n, t in enumerate(TASKS, 1)]
    lines = [
        "砚桥市水务局2025年重点任务“挂图作战”清单",
        "截至2025年5月31日",
        "@0",
        "亮灯说明：蓝灯为已完成，绿灯为正常推进，黄灯为进度滞后，红灯为超期未完成。",
    ]
    paper(DOCUMENTS / "重点任务挂图作战清单.docx", lines, [table])


if __name__ == "__main__":
    truth()
    report()
    goals()
    places()
    works()
    paper(DOCUMENTS / "2025年1-5月重点工作通报.docx", REPORT.split("\n"))
    old = DOCUMENTS / "2024年1-5月重点工作通报.txt"
    old.write_text(EARLIER, encoding="gb18030")
