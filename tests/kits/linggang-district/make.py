"""Truth and files of 泠港区水务局; place, people and figures are invented: python make.py."""

import csv
import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import THIN, Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, FIRST, SECOND = (
    "2025-01/2025-06",
    "2024-01/2024-06",
    "2025-01/2025-03",
    "2025-04/2025-06",
)
YEAR, TODAY = "2025-12-31", "2025-06-30"
UNITS = {
    "万立方米": "万m3",
    "平方公里": "km2",
    "公里": "km",
    "立方米": "m3",
    "毫克/升": "mg/L|毫克/升",
}
UNITS["公顷"] = "公顷|hm2"
# csv of the reporting system: name, unit, January to June, January to June of 2024
MONTHS = [
    ("水务投资完成额", "万元", (4600, 4900, 6700, 8700, 9600, 11200), 40300),
    ("  排水工程投资", "万元", (2300, 2450, 3350, 4350, 4800, 5600), 19800),
    ("  供水工程投资", "万元", (1380, 1470, 2010, 2610, 2880, 3360), 12500),
    ("  河道工程投资", "万元", (920, 980, 1340, 1740, 1920, 2240), 8000),
    ("自来水供水量", "万立方米", (805, 742, 868, 890, 934, 961), 5085),
    ("用水总量", "万立方米", (930, 880, 1000, 985, 1020, 1045), 5938),
    ("  居民生活用水量", "万立方米", (402, 398, 410, 415, 428, 437), 2452),
    ("  工业用水量", "万立方米", (268, 232, 285, 280, 290, 298), 1705),
    ("  公共服务用水量", "万立方米", (180, 172, 198, 190, 197, 203), 1118),
    ("  生态环境补水量", "万立方米", (80, 78, 107, 100, 105, 107), 663),
    ("污水处理量", "万立方米", (690, 640, 712, 730, 762, 788), 4186),
    ("再生水利用量", "万立方米", (205, 190, 224, 242, 259, 271), 1240),
    ("污泥处置量", "吨", (3120, 2860, 3240, 3310, 3420, 3480), 18960),
    ("排水管网清疏", "公里", (62, 58, 90, 92, 96, 98), 452),
    ("雨污混错接改造", "处", (18, 20, 24, 36, 44, 48), 148),
    ("新建污水管网", "公里", (1.1, 1.2, 1.9, 2.5, 2.7, 2.9), 15.6),
    ("老旧供水管网改造", "公里", (1.4, 1.5, 2.2, 2.9, 3.2, 3.5), 11.8),
    ("二次供水设施改造", "个", (1, 2, 3, 3, 3, 3), 21),
    ("污水处理费征收额", "万元", (430, 410, 470, 505, 515, 525), 2690),
    ("区级河长巡河", "次", (58, 56, 72, 68, 70, 76), 372),
    ("河道保洁打捞垃圾", "吨", (210, 196, 238, 264, 290, 318), 1684),
    ("水务行政执法检查", "户次", (72, 68, 96, 88, 92, 94), 463),
    ("查处涉水违法案件", "件", (2, 1, 4, 3, 5, 4), 24),
    ("受理供水热线", "件", (640, 588, 702, 715, 760, 842), 4480),
    ("核发排水许可证", "件", (14, 11, 20, 19, 23, 22), 96),
]
NOW = {"区级河长巡河": "400|410", "污泥处置量": "19430|19340"}
OLD = {"老旧供水管网改造": "11.8|12.8"}
# two tables side by side: name, unit, end of June, end of June 2024
WATER = [
    ("城区供水水质综合合格率", "%", 99.8, 99.6),
    ("公共供水管网漏损率", "%", 8.2, 9.1),
    ("供水服务热线办结率", "%", 98.9, 97.6),
    ("万元工业增加值用水量", "立方米", 13.9, 14.8),
]
DRAIN = [
    ("污水集中处理率", "%", 98.1, 97.2),
    ("污水处理厂进水BOD浓度", "毫克/升", 101.4, 96.2),
    ("再生水利用率", "%", 32.2, 29.6),
    ("国省考断面水质达标率", "%", 100, 100),
]
POINTS = {row[0] for row in (*WATER, *DRAIN)}
# goals: group, rows: name, unit, year's goal as written, goal, sign, half's node, first and second
# quarter, January to June, weight, office, due as written, due, status
GOALS = [
    (
        "一、排水与污水治理",
        [
            (
                "雨污混错接改造",
                "处",
                320,
                320,
                ">=",
                160,
                62,
                128,
                190,
                5,
                "排水科",
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "新建污水管网",
                "公里",
                36,
                36,
                ">=",
                18,
                4.2,
                8.1,
                12.3,
                6,
                "排水科",
                "12月底",
                YEAR,
                "滞后",
            ),
            (
                "排水管网清疏",
                "公里",
                850,
                850,
                ">=",
                425,
                210,
                286,
                496,
                3,
                "排水科",
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "污水集中处理率",
                "%",
                "≥97.5",
                97.5,
                ">=",
                97.5,
                97.8,
                98.1,
                98.1,
                4,
                "排水科",
                "12月底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "污水处理厂进水BOD浓度",
                "毫克/升",
                "≥105",
                105,
                ">=",
                100,
                98.6,
                101.4,
                101.4,
                4,
                "排水科",
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "再生水利用率",
                "%",
                "≥31",
                31,
                ">=",
                31,
                30.3,
                32.2,
                32.2,
                4,
                "排水科",
                "12月底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "易涝积水点整治",
                "处",
                16,
                16,
                ">=",
                16,
                6,
                7,
                13,
                5,
                "排水科",
                "5月底",
                "2025-05-31",
                "逾期",
            ),
            (
                "污水处理费征收额",
                "万元",
                5200,
                5200,
                ">=",
                2600,
                1310,
                1545,
                2855,
                3,
                "财务科",
                "12月底",
                YEAR,
                "顺利",
            ),
        ],
    ),
    (
        "二、供水与节水",
        [
            (
                "城区供水水质综合合格率",
                "%",
                "≥99.5",
                99.5,
                ">=",
                99.5,
                99.7,
                99.8,
                99.8,
                5,
                "供水科",
                "12月底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "公共供水管网漏损率",
                "%",
                "≤8.5",
                8.5,
                "<=",
                8.8,
                8.9,
                8.2,
                8.2,
                5,
                "供水科",
                "12月底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "老旧供水管网改造",
                "公里",
                24,
                24,
                ">=",
                12,
                5.1,
                9.6,
                14.7,
                4,
                "供水科",
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "二次供水设施改造",
                "个",
                40,
                40,
                ">=",
                20,
                6,
                9,
                15,
                4,
                "供水科",
                "12月底",
                YEAR,
                "滞后",
            ),
            (
                "供水服务热线办结率",
                "%",
                "≥98",
                98,
                ">=",
                98,
                98.4,
                98.9,
                98.9,
                2,
                "供水科",
                "12月底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "用水总量",
                "万立方米",
                "≤12600",
                12600,
                "<=",
                "≤6300",
                2810,
                3050,
                5860,
                5,
                "节水办",
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "万元工业增加值用水量",
                "立方米",
                "≤14.5",
                14.5,
                "<=",
                "≤14.5",
                14.1,
                13.9,
                13.9,
                3,
                "节水办",
                "12月底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "节水型居民小区创建",
                "个",
                30,
                30,
                ">=",
                15,
                8,
                10,
                18,
                2,
                "节水办",
                "11月底",
                "2025-11-30",
                "顺利",
            ),
            (
                "计划用水管理户数",
                "户",
                460,
                460,
                ">=",
                230,
                172,
                120,
                292,
                2,
                "节水办",
                "12月底",
                YEAR,
                "顺利",
            ),
        ],
    ),
    (
        "三、河湖管护",
        [
            (
                "河道生态治理",
                "公里",
                18,
                18,
                ">=",
                9,
                3.2,
                3.4,
                6.6,
                5,
                "河湖科",
                "12月底",
                YEAR,
                "滞后",
            ),
            (
                "国省考断面水质达标率",
                "%",
                100,
                100,
                ">=",
                100,
                100,
                100,
                100,
                6,
                "河湖科",
                "12月底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "区级河长巡河",
                "次",
                720,
                720,
                ">=",
                360,
                186,
                214,
                400,
                2,
                "河湖科",
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "入河排污口整治",
                "个",
                45,
                45,
                ">=",
                45,
                20,
                25,
                45,
                4,
                "河湖科",
                "6月底",
                TODAY,
                "已完成",
            ),
            (
                "水土流失治理面积",
                "公顷",
                60,
                60,
                ">=",
                30,
                14,
                22,
                36,
                2,
                "河湖科",
                "12月底",
                YEAR,
                "顺利",
            ),
        ],
    ),
    (
        "四、安全、执法与投资",
        [
            (
                "防汛泵站检修",
                "座",
                28,
                28,
                ">=",
                28,
                22,
                6,
                28,
                4,
                "防御科",
                "4月底",
                "2025-04-30",
                "已完成",
            ),
            ("水闸安全鉴定", "座", 9, 9, ">=", 9, 3, 4, 7, 3, "防御科", "6月底", TODAY, "逾期"),
            (
                "防汛应急演练",
                "场",
                12,
                12,
                ">=",
                12,
                4,
                9,
                13,
                2,
                "防御科",
                "6月底",
                TODAY,
                "已完成",
            ),
            (
                "水务行政执法检查",
                "户次",
                900,
                900,
                ">=",
                450,
                236,
                274,
                510,
                2,
                "执法大队",
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "水务投资完成额",
                "亿元",
                8.4,
                8.4,
                ">=",
                4.2,
                1.62,
                2.95,
                4.57,
                4,
                "计划科",
                "12月底",
                YEAR,
                "顺利",
            ),
        ],
    ),
]
# streets: goals and done of wrong joints, of saving communities, of flooded spots
STREETS = [
    ("江口街道", 70, 44, 7, 5, 4, 3),
    ("北塘街道", 62, 37, 6, 4, 3, 3),
    ("滨河街道", 58, 33, 6, 3, 3, 2),
    ("南埠街道", 50, 30, 4, 2, 2, 2),
    ("云栈街道", 45, 26, 4, 2, 2, 1),
    ("沙洲镇", 35, 20, 3, 2, 2, 2),
]
# kind, projects: name, whole, plan, first quarter, second quarter, state
PROJECTS = [
    (
        "排水类",
        [
            ("江口片区污水管网完善工程", 42600, 18500, 3100, 5600, "管道敷设"),
            ("雨污分流改造工程（三期）", 31500, 14200, 2900, 5350, "立管改造"),
            ("滨河泵站扩建工程", 19800, 9300, 2100, 3800, "主体封顶"),
        ],
    ),
    (
        "供水类",
        [
            ("老旧供水管网更新工程", 28700, 15000, 3060, 5450, "管道更换"),
            ("二次供水设施提升工程", 16400, 10000, 1800, 3400, "设备安装"),
        ],
    ),
    (
        "河道类",
        [
            ("泠水河生态治理工程", 23900, 11000, 2140, 3900, "护岸施工"),
            ("北塘涌综合整治工程", 12100, 6000, 1100, 2000, "清淤收尾"),
        ],
    ),
]
DAY = datetime.date
# tasks: name, office, others, due as written, due, progress, state, status
TASKS = [
    (
        "江口片区污水管网完善工程建设",
        "排水科",
        "江口街道",
        "2025年12月底",
        YEAR,
        "管道敷设过半",
        "正常推进",
        "顺利",
    ),
    (
        "雨污分流三期立管改造",
        "排水科",
        "各街道",
        "2025年11月底",
        "2025-11-30",
        "受住户协调影响，进场晚",
        "进度滞后",
        "滞后",
    ),
    (
        "排水户分级分类名录建立",
        "排水科",
        "执法大队",
        DAY(2025, 5, 31),
        "2025-05-31",
        "名录已建立并公布",
        "已完成",
        "已完成",
    ),
    (
        "云栈水厂深度处理工艺改造",
        "供水科",
        "区供水公司",
        DAY(2025, 6, 15),
        "2025-06-15",
        "设备未到货，未通水",
        "超期未完",
        "逾期",
    ),
    (
        "供水突发事件应急预案修编",
        "供水科",
        "—",
        DAY(2025, 4, 30),
        "2025-04-30",
        "已修编并备案",
        "已完成",
        "已完成",
    ),
    (
        "节水宣传进校园活动",
        "节水办",
        "区教育局",
        "2025年10月底",
        "2025-10-31",
        "按计划开展",
        "正常推进",
        "顺利",
    ),
    (
        "泠水河碧道样板段建设",
        "河湖科",
        "滨河街道",
        "2025年9月底",
        "2025-09-30",
        "绿道基础完成，步道铺装",
        "正常推进",
        "顺利",
    ),
    (
        "河道管理范围内违法建筑拆除",
        "河湖科",
        "执法大队",
        DAY(2025, 6, 30),
        "2025-06-30",
        "剩余一处涉诉未拆",
        "超期未完",
        "逾期",
    ),
    (
        "防汛物资仓库搬迁",
        "防御科",
        "办公室",
        DAY(2025, 3, 31),
        "2025-03-31",
        "已搬迁启用",
        "已完成",
        "已完成",
    ),
    (
        "智慧水务平台二期建设",
        "信息中心",
        "各科室",
        "2025年12月20日",
        "2025-12-20",
        "招标流标一次，重新招标",
        "进度滞后",
        "滞后",
    ),
]
# cards: name, number, head, office, ordered, due as written, due, told, state, status
CARDS = [
    (
        "沙洲镇自来水厂关停并网",
        "督〔2025〕7号",
        "容志恒",
        "供水科",
        "2025年3月10日",
        "2025年6月20日",
        "2025-06-20",
        "并网管道已通水，旧水厂已关停。",
        "已办结",
        "已完成",
    ),
    (
        "南埠街道暗涵溯源排查",
        "督〔2025〕11号",
        "容志恒",
        "排水科",
        "2025年4月22日",
        "2025年8月31日",
        "2025-08-31",
        "暗涵机器人检测按计划进行，正在编制报告。",
        "正常推进",
        "顺利",
    ),
]
# problems: text, source, office, due as written, due, progress, state, closed
PROBLEMS = [
    (
        "滨河路污水井冒溢",
        "省环保督察",
        "排水科",
        "2025/3/31",
        "2025-03-31",
        "已更换管段",
        "已销号",
        "yes",
    ),
    (
        "云栈工业园雨水口晴天排污",
        "省环保督察",
        "排水科",
        "2025/6/20",
        "2025-06-20",
        "查明源头，改造未完",
        "未销号",
        "no",
    ),
    (
        "北塘涌两侧堆放建筑垃圾",
        "市河长办暗访",
        "河湖科",
        "2025.4.30",
        "2025-04-30",
        "已清运",
        "已销号",
        "yes",
    ),
    (
        "泠水河滨河段护栏缺损",
        "市河长办暗访",
        "河湖科",
        "2025.7.15",
        "2025-07-15",
        "采购中",
        "未销号",
        "no",
    ),
    (
        "沙洲泵站值班制度执行不严",
        "防汛检查",
        "防御科",
        "2025年4月15日",
        "2025-04-15",
        "已通报并整改",
        "已销号",
        "yes",
    ),
    (
        "南埠水闸启闭机故障",
        "防汛检查",
        "防御科",
        "2025年5月31日",
        "2025-05-31",
        "配件未到",
        "未销号",
        "no",
    ),
    (
        "政府采购合同公示不及时",
        "审计",
        "财务科",
        "2025年6月底",
        "2025-06-30",
        "已全部公示",
        "已销号",
        "yes",
    ),
    (
        "污水处理费减免手续缺失",
        "审计",
        "财务科",
        "2025年9月底",
        "2025-09-30",
        "正在补办",
        "未销号",
        "no",
    ),
    (
        "江口小区高层水压偏低",
        "12345热线",
        "供水科",
        "2025年12月底",
        "2025-12-31",
        "列入二次供水改造计划",
        "未销号",
        "no",
    ),
]
SUMMARY = """泠港区水务局2025年上半年工作总结及下半年工作思路
上半年，区水务局坚持系统治水，各项工作有序推进，现将有关情况汇报如下：
# 一、主要指标完成情况
上半年完成水务投资4.57亿元，同比增长13.4%，占全年计划的54.4%。主要指标见下表：
@0
# 二、重点工作
（一）排水提质增效。污水处理量4322万立方米，污水集中处理率98.1%；改造雨污混错接190处，清疏排水管网496公里；处置污泥19340吨。新建污水管网12.3公里，进度滞后。
（二）供水安全优质。自来水供水量5200万立方米，城区供水水质综合合格率99.8%，公共供水管网漏损率8.2%，比去年同期下降0.9个百分点；改造老旧供水管网14.7公里。
（三）河湖长制。区级河长巡河410次，打捞河道垃圾1516吨，整治入河排污口45个；水土流失治理面积36公顷。
（四）防汛与执法。检修防汛泵站28座，组织防汛应急演练13场，开展执法检查510户次，查处涉水违法案件19件。
# 三、存在问题
易涝积水点整治还剩3处未完成，水闸安全鉴定还有2座未完成，二次供水设施改造进度滞后。
# 四、下半年及明年思路
下半年要确保完成全年任务。初步考虑，2026年安排水务投资9.1亿元，新建污水管网40公里，公共供水管网漏损率控制在8%以内。"""
NOTICE = """泠港区水务局关于做好台风防御工作的紧急通知
各科室、下属单位：
据气象部门预报，近期可能有台风影响我区。请做好以下工作：
一、严格落实24小时值班和领导带班制度。
二、加强泵站、水闸、在建工地巡查，发现险情及时处置。
三、提前预降内河水位，备足抢险物资。
区水务局办公室
2025年7月4日"""


def _base(unit):
    return UNITS.get(unit, unit)


def _at(name, span):
    if name not in POINTS:
        return span
    month = span[-7:]
    return f"{span}|{month}|{month}-{31 if month.endswith('03') else 30}"


def _sum(figures):
    return round(sum(figures), 2)


def _growths(book):
    for written, unit, months, old in MONTHS:
        name, unit, now = written.strip(), _base(unit), _sum(months)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), "月度数据导出")
        book.fact(name, SPAN, now, unit, "actual", "月度数据导出")
        book.fact(name, BEFORE, old, unit, "actual", "月度数据导出")
        for n, figure in enumerate(months, 1):
            book.fact(name, f"2025-{n:02d}", figure, unit, "actual", "月度数据导出")
    for name, unit, now, old in (*WATER, *DRAIN):
        here, there = _at(name, SPAN), _at(name, BEFORE)
        book.year(name, now, _base(unit), old, "率类指标表", at=(here, there))
        book.fact(name, here, now, _base(unit), "actual", "率类指标表")
        book.fact(name, there, old, _base(unit), "actual", "率类指标表")
    book.fact("区级河长巡河", SPAN, 410, "次", "actual", "总结（冲突）")
    book.fact("污泥处置量", SPAN, 19340, "吨", "actual", "总结（冲突）")
    book.fact("老旧供水管网改造", BEFORE, 12.8, "km", "actual", "2024年表（冲突）")


def _goals(book):
    told = {row[0].strip() for row in MONTHS} | POINTS
    for _, rows in GOALS:
        for name, unit, _, goal, sign, _, first, second, now, *_, due, status in rows:
            unit = _base(unit)
            book.target(name, goal, sign, unit, due, NOW.get(name, now), status, "目标台账")
            book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", "目标台账")
            book.fact(name, _at(name, FIRST), first, unit, "actual", "目标台账")
            if name not in POINTS:
                book.fact(name, SECOND, second, unit, "actual", "目标台账")
            if name not in told:
                book.fact(name, SPAN, now, unit, "actual", "目标台账")


def _never(book):
    for name, figure, unit, why in (
        ("水务投资完成额", 9.1, "亿元", "2026年的计划"),
        ("新建污水管网", 40, "km", "2026年的计划"),
        ("公共供水管网漏损率", 8, "%", "2026年的目标"),
        ("水务投资完成额", 4, "亿元", "权重"),
        ("新建污水管网", 6, "km", "权重"),
        ("污水集中处理率", 4, "%", "权重"),
        ("水务投资完成额", 54.4, "%", "完成率"),
        ("易涝积水点整治", 3, "处", "剩下的数"),
        ("水闸安全鉴定", 2, "座", "剩下的数"),
        ("水务投资完成额", 175000, "万元", "项目总投资"),
        ("滨河泵站|设计流量", 24, "m3/s", "泵站卡片的设计流量，不是目标"),
    ):
        book.never(name, "targets", figure, unit, why)
    for street, joint, jointed, home_, homed, spot, spotted in STREETS:
        for name, unit, goal, done in (
            ("雨污混错接改造", "处", joint, jointed),
            ("节水型居民小区创建", "个", home_, homed),
            ("易涝积水点整治", "处", spot, spotted),
        ):
            book.never(name, "targets", goal, unit, f"{street}的任务，不是全区的")
            book.never(name, "year_on_year", done, unit, f"{street}的完成数，不是全区的")
    for name, figure, unit, why in (
        ("水务投资完成额", 11200, "万元", "6月当月"),
        ("水务投资完成额", 29500, "万元", "二季度单季"),
        ("用水总量", 1045, "万m3", "6月当月"),
        ("自来水供水量", 961, "万m3", "6月当月"),
        ("公共供水管网漏损率", 0.9, "%", "下降的百分点"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _growths(book)
    _goals(book)
    for _, rows in PROJECTS:
        for name, _, plan, first, second, _ in rows:
            now = first + second
            book.target(name, plan, ">=", "万元", YEAR, now, "", "投资表", "项目年度计划", "yes")
            book.fact(name, "2025", plan, "万元", "target", "投资表")
            book.fact(name, FIRST, first, "万元", "actual", "投资表")
            book.fact(name, SECOND, second, "万元", "actual", "投资表")
            book.fact(name, SPAN, now, "万元", "actual", "投资表")
    for task, office, _, _, due, *_, status in TASKS:
        book.task(task, office, due, status, "任务清单")
    for task, _, _, office, _, _, due, *_, status in CARDS:
        book.task(task, office, due, status, "督办单")
    for problem, _, office, _, due, *_, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题清单")
    book.add("conflicts", "区级河长巡河", SPAN, "400次|410次", "导出、目标台账|总结")
    book.add("conflicts", "污泥处置量|处置污泥", SPAN, "19430吨|19340吨", "导出|总结")
    book.add("conflicts", "老旧供水管网改造", BEFORE, "11.8km|12.8km", "2025年导出|2024年半年表")
    _never(book)
    book.write()


def goals():
    """Write the goals as BIFF under three rows of heads, in sections, with notes below."""
    rows = [
        ["泠港区水务局2025年度目标任务台账"],
        ["填报单位（盖章）：区水务局", *[""] * 6, "填报日期：2025年7月3日"],
        ["序号", "考核指标", "计量单位", "2025年度", *[""] * 5, "权重", "牵头科室", "完成时限"],
        ["", "", "", "目标", "", "完成情况", "", "", "占年度目标", "", "", ""],
        ["", "", "", "全年", "上半年节点", "一季度", "二季度", "上半年累计", "%", "", "", ""],
    ]
    merges = [(0, 0, 0, 11), (1, 1, 0, 3), (1, 1, 7, 11), (2, 2, 3, 8), (3, 3, 3, 4), (3, 3, 5, 7)]
    merges += [(2, 4, c, c) for c in (0, 1, 2, 9, 10, 11)]
    n = 0
    for section, lines in GOALS:
        merges.append((len(rows), len(rows), 0, 11))
        rows.append([section])
        for (
            name,
            unit,
            written,
            goal,
            sign,
            node,
            first,
            second,
            now,
            weight,
            office,
            node_,
            _,
            _,
        ) in lines:
            n += 1
            share = "—" if sign == "<=" or name in POINTS else round(100 * now / goal + 1e-9, 1)
            rows.append(
                [n, name, unit, written, node, first, second, now, share, weight, office, node_]
            )
    weights = sum(line[9] for _, lines in GOALS for line in lines)
    rows.append(["", "权重合计", *[""] * 7, weights, "", ""])
    for note in (
        "注：1.一季度、二季度为当季数，上半年累计为1—6月数；率、浓度和单耗类指标各列均为期末数。",
        "　　2.完成时限均为2025年；上半年节点为累计要求。",
    ):
        merges.append((len(rows), len(rows), 0, 11))
        rows.append([note])
    rows.append(["审核：岑伯勤", *[""] * 6, "填表：关敏仪"])
    old_book(LEDGERS / "区水务局目标任务台账（2025年上半年）.xls", "目标台账", rows, merges)


def months():
    """Write the export of the reporting system and last year's form."""
    path = LEDGERS / "月报导出_20250705.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    heads = ["指标名称", "计量单位", *[f"2025年{n}月" for n in range(1, 7)]]
    heads += ["2025年1-6月累计", "2024年1-6月累计", "同比增长(%)"]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file, lineterminator="\r\n")
        out.writerow(heads)
        for name, unit, figures, old in MONTHS:
            now = _sum(figures)
            out.writerow([name, unit, *figures, f"{now:.10g}", old, f"{100 * (now / old - 1):.1f}"])
    kept = [m for m in MONTHS if not m[0].startswith(" ")][:12]
    rows = [
        ["泠港区水务局主要业务指标半年表"],
        ["2024年1—6月"],
        ["指标", "单位", "2024年上半年"],
    ]
    for name, unit, _, old in kept:
        rows.append([name, unit, 12.8 if name == "老旧供水管网改造" else old])
    rows.append(["填表：关敏仪", "", "2024年7月4日"])
    merges = [(0, 0, 0, 2), (1, 1, 0, 2)]
    old_book(LEDGERS / "2024年/主要业务指标半年表（2024年）.xls", "半年表", rows, merges)


def _box(ws, top, left, rows):
    for r, row in enumerate(rows, top):
        for c, value in enumerate(row, left):
            cell = ws.cell(r, c, None if value == "" else value)
            cell.border = THIN


def rates():
    """Write two tables side by side under one title, and the card of a pumping station."""
    out = openpyxl.Workbook()
    lead = [["", "", "", "", "", "", "", "填报：关敏仪　2025年7月2日"]]
    ws = sheet(
        out, "率类指标", "泠港区水务局率类及强度指标对照表", lead, 9, ["H2:I2"], (3, 2), True
    )
    ws.cell(3, 1, "供水节水")
    ws.cell(3, 6, "排水河湖")
    ws.merge_cells("A3:D3")
    ws.merge_cells("F3:I3")
    heads = ["指标", "单位", "2025年6月末", "2024年6月末"]
    _box(ws, 4, 1, [heads, *[list(row) for row in WATER]])
    _box(ws, 4, 6, [heads, *[list(row) for row in DRAIN]])
    ws.cell(10, 1, "注：进水BOD浓度为当年1月至期末的平均值；其余为期末数。")
    ws.merge_cells("A10:I10")
    card = [
        ["泵站名称", "滨河泵站", "建成年份", 2009],
        ["设计流量（立方米/秒）", 24, "装机台数（台）", 4],
        ["总装机（千瓦）", 1600, "服务面积（平方公里）", 8.6],
        ["管理单位", "区排水管理所", "联系电话", "0000-8210467"],
    ]
    ws = out.create_sheet("泵站卡片")
    ws["A1"] = "排涝泵站基本情况卡"
    ws.merge_cells("A1:D1")
    _box(ws, 2, 1, card)
    save(out, LEDGERS / "率类指标及泵站卡片.xlsx")


def places():
    """Write the streets with the district first, and the projects by kind with sums."""
    out = openpyxl.Workbook()
    names = ("雨污混错接改造（处）", "节水型居民小区创建（个）", "易涝积水点整治（处）")
    rows = [
        ["", "", "", "", "", "", "", "截止时间：2025年6月30日"],
        ["街道（镇）", *[c for name in names for c in (name, "", "")]],
        ["", *(["年度任务", "上半年完成", "完成率%"] * 3)],
    ]
    total = ["全区", *[sum(s[k] for s in STREETS) for k in range(1, 7)]]
    for s in [total, *STREETS]:
        row = [s[0]]
        for k in (1, 3, 5):
            row += [s[k], s[k + 1], round(100 * s[k + 1] / s[k] + 1e-9, 1)]
        rows.append(row)
    rows.append(["注：易涝积水点整治由区水务局统筹，街道配合。"])
    merges = ["H2:J2", "A3:A4", "B3:D3", "E3:G3", "H3:J3"]
    title = "2025年上半年各街道（镇）水务任务完成情况表"
    sheet(out, "街道任务", title, rows, 10, merges, (3, 4), True)
    rows = [
        ["", "", "", "", "", "", "", "单位：万元"],
        ["类别", "项目名称", "总投资", "2025年计划投资", "2025年完成投资", "", "", "形象进度"],
        ["", "", "", "", "一季度", "二季度", "上半年", ""],
    ]
    merges = ["E3:G3", *[f"{c}3:{c}4" for c in "ABCDH"]]
    every = [p for _, lines in PROJECTS for p in lines]

    def summed(label, lines):
        sums = [sum(p[k] for p in lines) for k in range(1, 5)]
        return ["", label, *sums, sums[2] + sums[3], ""]

    for kind, lines in PROJECTS:
        top = len(rows) + 2
        for k, p in enumerate(lines):
            rows.append([kind if not k else "", *p[:5], p[3] + p[4], p[5]])
        rows.append(summed("小计", lines))
        merges.append(f"A{top}:A{top + len(lines)}")
    rows.append(summed("总计", every))
    title = "泠港区2025年水务项目投资完成情况表"
    sheet(out, "项目投资", title, rows, 8, merges, (3, 4))
    save(out, LEDGERS / "街道任务与项目投资.xlsx")


def works():
    """Write the tasks, two orders as cards, and the problems as a csv."""
    out = openpyxl.Workbook()
    rows = [
        ["序号", "工作任务", "责任分工", "", "办结时间", "推进情况", "状态"],
        ["", "", "牵头科室", "配合单位", "", "", ""],
    ]
    rows += [[n, *t[:4], t[5], t[6]] for n, t in enumerate(TASKS, 1)]
    rows.append(["注：状态分已完成、正常推进、进度滞后、超期未完四类。"])
    merges = ["C2:D2", *[f"{c}2:{c}3" for c in "ABEFG"]]
    title = "泠港区水务局2025年重点工作任务清单（截至6月30日）"
    ws = sheet(out, "任务清单", title, rows, 7, merges, (2, 3), True)
    for row in ws.iter_rows(4, ws.max_row, 5, 5):
        if row[0].is_date:
            row[0].number_format = "yyyy/m/d"
    ws, top = out.create_sheet("督办单"), 1
    for name, number, head, office, ordered, node, _, told, state, _ in CARDS:
        ws.cell(top, 1, "泠港区水务局督办单")
        ws.merge_cells(start_row=top, end_row=top, start_column=1, end_column=4)
        _box(
            ws,
            top + 1,
            1,
            [
                ["督办事项", name, "编号", number],
                ["分管领导", head, "承办科室", office],
                ["交办日期", ordered, "办结期限", node],
                ["办理情况", told, "办理状态", state],
            ],
        )
        top += 7
    save(out, LEDGERS / "重点工作任务清单及督办单.xlsx")
    rows = [["序号", "问题描述", "来源", "责任科室", "整改期限", "整改情况", "是否销号"]]
    for n, (problem, source, office, node, _, told, state, _) in enumerate(PROBLEMS, 1):
        rows.append([n, problem, source, office, node, told, state])
    rows.append(["导出时间：2025-07-01 09:12"])
    ragged(LEDGERS / "问题清单导出.csv", rows)


def papers():
    """Write the summary with its table, and a notice without figures to read."""
    table = [
        ["指标", "单位", "全年目标", "上半年完成", "完成率"],
        ["水务投资完成额", "亿元", "8.4", "4.57", "54.4%"],
        ["雨污混错接改造", "处", "320", "190", "59.4%"],
        ["新建污水管网", "公里", "36", "12.3", "34.2%"],
        ["老旧供水管网改造", "公里", "24", "14.7", "61.3%"],
        ["节水型居民小区创建", "个", "30", "18", "60.0%"],
    ]
    paper(DOCUMENTS / "2025年上半年工作总结.docx", SUMMARY.split("\n"), [table])
    paper(DOCUMENTS / "台风防御紧急通知.docx", NOTICE.split("\n"))


if __name__ == "__main__":
    truth()
    goals()
    months()
    rates()
    places()
    works()
    papers()
