"""Truth and files of 槿湖区水务局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
YEAR = "2024-12-31"
UNITS = {
    "亿立方米": "亿m3",
    "万立方米": "万m3",
    "平方公里": "km2",
    "公里": "km",
    "立方米": "m3",
    "万吨": "万t",
    "吨": "t",
    "": "1",
}
QUARTERS = ("2024-01/2024-03", "2024-04/2024-06", "2024-07/2024-09", "2024-10/2024-12")
# yearly ledger: name as written, unit, four quarters, the year, 2023; or a section
LEDGER = [
    ("一、投资和规费",),
    ("水务建设投资", "万元", (3120, 5460, 6180, 5490), 20250, 18640),
    ("其中：排水防涝", "万元", (1180, 2240, 2560, 2130), 8110, 7350),
    ("供水设施", "万元", (860, 1390, 1530, 1360), 5140, 4870),
    ("河道水环境", "万元", (1080, 1830, 2090, 2000), 7000, 6420),
    ("向上争取资金", "万元", (1240, 1680, 1150, 1560), 5630, 5980),
    ("水资源费征缴", "万元", (128.6, 141.2, 153.4, 137.5), 560.7, 538.3),
    ("污水处理费征收", "万元", (386, 402, 431, 418), 1637, 1562),
    ("二、用水",),
    ("用水总量", "万立方米", (1712, 2246, 2538, 1894), 8390, 8615),
    ("其中：农业灌溉用水", "万立方米", (412, 886, 1104, 508), 2910, 3120),
    ("工业用水", "万立方米", (628, 655, 672, 640), 2595, 2660),
    ("城乡生活用水", "万立方米", (572, 596, 645, 634), 2447, 2403),
    ("生态补水", "万立方米", (100, 109, 117, 112), 438, 432),
    ("三、供水排水",),
    ("自来水供水量", "万立方米", (1086, 1142, 1235, 1168), 4631, 4507),
    ("农村自来水普及率", "%", None, 99.1, 98.6),
    ("公共供水管网漏损率", "%", None, 8.7, 9.3),
    ("污水集中处理量", "万吨", (1325, 1418, 1507, 1436), 5686, 5528),
    ("城镇污水集中收集率", "%", None, 86.4, 83.9),
    ("再生水利用量", "万立方米", (268, 301, 324, 319), 1212, 1086),
    ("再生水利用率", "%", None, 21.3, 19.6),
    ("排水管网新建改造", "公里", (3.2, 6.8, 8.1, 5.4), 23.5, 20.8),
    ("雨污混接点整治", "个", (46, 71, 83, 52), 252, 218),
    ("积水点整治", "处", (2, 6, 3, 1), 12, 9),
    ("排水许可核发", "件", (31, 36, 42, 35), 144, 131),
    ("四、河湖与水土保持",),
    ("河道清淤", "公里", (4.1, 7.6, 5.2, 8.4), 25.3, 28.7),
    ("漂浮物打捞", "吨", (410, 685, 842, 533), 2470, 2615),
    ("区级河长巡河", "人次", (228, 246, 259, 251), 984, 937),
    ("河湖“四乱”问题整改", "个", (8, 11, 6, 4), 29, 36),
    ("新增高效节水面积", "亩", (0, 850, 1120, 930), 2900, 2650),
    ("水土流失治理面积", "平方公里", (0.8, 1.9, 2.4, 1.7), 6.8, 6.3),
    ("五、防汛与执法",),
    ("防汛演练", "次", (3, 7, 0, 0), 10, 8),
    ("汛期预警发布", "条", (0, 38, 57, 6), 101, 86),
    ("区管水库年末蓄水量", "万立方米", None, 1346, 1298),
    ("水行政执法巡查", "次", (96, 118, 127, 109), 450, 421),
    ("水事案件查处", "起", (3, 5, 4, 2), 14, 17),
]
# what is right where two files differ
NOW = {"区级河长巡河": "984|948", "河道清淤": "25.3|25.9"}
OLD = {"污水处理费征收": "1562|1526"}
# goals: group, rows: name, unit, plan as written, goal, sign, end of September, of December,
# office, due as written, due, weight, marks, status
GOALS = [
    (
        "投资保障",
        [
            (
                "水务建设投资",
                "亿元",
                2,
                2,
                ">=",
                1.476,
                2.025,
                "建设管理科",
                "12月底",
                YEAR,
                6,
                6,
                "已完成",
            ),
            (
                "向上争取资金",
                "万元",
                6000,
                6000,
                ">=",
                4070,
                5630,
                "计划财务科",
                "12月底",
                YEAR,
                5,
                4.7,
                "逾期",
            ),
            (
                "水资源费征缴",
                "万元",
                550,
                550,
                ">=",
                423.2,
                560.7,
                "水资源科",
                "12月底",
                YEAR,
                3,
                3,
                "已完成",
            ),
            (
                "污水处理费征收",
                "万元",
                1600,
                1600,
                ">=",
                1219,
                1637,
                "计划财务科",
                "12月底",
                YEAR,
                3,
                3,
                "已完成",
            ),
        ],
    ),
    (
        "节水管理",
        [
            (
                "用水总量",
                "亿立方米",
                "不超过0.86",
                0.86,
                "<=",
                0.6496,
                0.839,
                "水资源科",
                "12月底",
                YEAR,
                4,
                4,
                "已完成",
            ),
            (
                "万元GDP用水量",
                "立方米",
                "不超过38.5",
                38.5,
                "<=",
                "/",
                37.6,
                "水资源科",
                "12月底",
                YEAR,
                3,
                3,
                "已完成",
            ),
            (
                "万元工业增加值用水量",
                "立方米",
                "不超过23",
                23,
                "<=",
                "/",
                24.8,
                "水资源科",
                "12月底",
                YEAR,
                3,
                2,
                "逾期",
            ),
            (
                "农田灌溉水有效利用系数",
                "",
                "不低于0.585",
                0.585,
                ">=",
                "/",
                0.587,
                "农村水利科",
                "12月底",
                YEAR,
                3,
                3,
                "已完成",
            ),
            (
                "再生水利用率",
                "%",
                "22",
                22,
                ">=",
                21,
                21.3,
                "排水科",
                "12月底",
                YEAR,
                4,
                3.5,
                "逾期",
            ),
            (
                "计划用水覆盖率",
                "%",
                "98",
                98,
                ">=",
                97.5,
                98.6,
                "水资源科",
                "12月底",
                YEAR,
                2,
                2,
                "已完成",
            ),
        ],
    ),
    (
        "供水排水",
        [
            (
                "城镇污水集中收集率",
                "%",
                "86",
                86,
                ">=",
                85.2,
                86.4,
                "排水科",
                "12月底",
                YEAR,
                4,
                4,
                "已完成",
            ),
            (
                "公共供水管网漏损率",
                "%",
                "不超过9",
                9,
                "<=",
                9.1,
                8.7,
                "供水科",
                "12月底",
                YEAR,
                4,
                4,
                "已完成",
            ),
            (
                "农村自来水普及率",
                "%",
                "99",
                99,
                ">=",
                98.9,
                99.1,
                "供水科",
                "12月底",
                YEAR,
                4,
                4,
                "已完成",
            ),
            (
                "出厂水水质合格率",
                "%",
                "100",
                100,
                ">=",
                100,
                100,
                "供水科",
                "12月底",
                YEAR,
                4,
                4,
                "已完成",
            ),
            (
                "二次供水设施改造",
                "处",
                16,
                16,
                ">=",
                12,
                14,
                "供水科",
                "10月底",
                "2024-10-31",
                3,
                2.6,
                "逾期",
            ),
            (
                "排水管网新建改造",
                "公里",
                24,
                24,
                ">=",
                18.1,
                23.5,
                "排水科",
                "11月底",
                "2024-11-30",
                5,
                4.9,
                "逾期",
            ),
            (
                "雨污混接点整治",
                "个",
                240,
                240,
                ">=",
                200,
                252,
                "排水科",
                "12月底",
                YEAR,
                4,
                4,
                "已完成",
            ),
            ("积水点整治", "处", 12, 12, ">=", 11, 12, "排水科", "12月底", YEAR, 3, 3, "已完成"),
            (
                "城市污水处理厂提标改造",
                "座",
                2,
                2,
                ">=",
                1,
                1,
                "排水科",
                "9月底",
                "2024-09-30",
                5,
                2.5,
                "逾期",
            ),
        ],
    ),
    (
        "河湖生态",
        [
            (
                "河道清淤",
                "公里",
                25,
                25,
                ">=",
                16.9,
                25.3,
                "河道科",
                "12月底",
                YEAR,
                4,
                4,
                "已完成",
            ),
            (
                "区级河长巡河",
                "人次",
                900,
                900,
                ">=",
                733,
                984,
                "河长办",
                "12月底",
                YEAR,
                3,
                3,
                "已完成",
            ),
            (
                "幸福河湖创建",
                "条",
                2,
                2,
                ">=",
                1,
                2,
                "河长办",
                "11月底",
                "2024-11-30",
                4,
                4,
                "已完成",
            ),
            (
                "新增高效节水面积",
                "万亩",
                0.32,
                0.32,
                ">=",
                0.197,
                0.29,
                "农村水利科",
                "11月底",
                "2024-11-30",
                3,
                2.7,
                "逾期",
            ),
            (
                "水土流失治理面积",
                "平方公里",
                6.5,
                6.5,
                ">=",
                5.1,
                6.8,
                "农村水利科",
                "12月底",
                YEAR,
                3,
                3,
                "已完成",
            ),
        ],
    ),
    (
        "安全智慧",
        [
            ("防汛演练", "次", 8, 8, ">=", 10, 10, "防汛科", "6月底", "2024-06-30", 2, 2, "已完成"),
            (
                "水行政执法巡查",
                "次",
                420,
                420,
                ">=",
                341,
                450,
                "执法大队",
                "12月底",
                YEAR,
                3,
                3,
                "已完成",
            ),
            (
                "水利工程标准化管理达标",
                "处",
                5,
                5,
                ">=",
                4,
                5,
                "建设管理科",
                "10月底",
                "2024-10-31",
                3,
                3,
                "已完成",
            ),
            (
                "智慧水务感知设备安装",
                "套",
                260,
                260,
                ">=",
                260,
                260,
                "信息中心",
                "8月底",
                "2024-08-31",
                3,
                3,
                "已完成",
            ),
        ],
    ),
]
# next year's goals: name, unit, what is done this year, what is meant
NEXT = [
    ("水务建设投资", "亿元", 2.025, 2.3),
    ("向上争取资金", "万元", 5630, 6200),
    ("再生水利用率", "%", 21.3, 23.5),
    ("城镇污水集中收集率", "%", 86.4, 88),
    ("排水管网新建改造", "公里", 23.5, 26),
    ("雨污混接点整治", "个", 252, 210),
    ("河道清淤", "公里", 25.3, 30),
    ("水土流失治理面积", "平方公里", 6.8, 7),
]
# class, projects: project, whole investment, plan of the year, done in the year, what it looks like
PROJECTS = [
    (
        "排水防涝",
        [
            ("东渡片区雨污分流改造", 8600, 3600, 3720, "管网改造9公里"),
            ("沙浦泵站扩建", 5400, 2800, 2760, "泵房主体完工"),
            ("积水点改造项目", 1700, 1600, 1630, "全部完工"),
        ],
    ),
    (
        "供水设施",
        [
            ("老旧供水管网更新", 6200, 3000, 2950, "更新管网12.4公里"),
            ("二次供水改造项目", 2400, 2200, 2190, "改造小区14处"),
        ],
    ),
    (
        "河道水环境",
        [
            ("柳堰河综合整治", 9800, 4300, 4480, "整治河段5.1公里"),
            ("大泽镇水系连通", 4100, 2500, 2520, "连通1处"),
        ],
    ),
]
# street or town: plan and done of wrong joints, of dredging, marks
STREETS = [
    ("槿湖街道", 60, 64, 3.2, 3.3, 96.5),
    ("临湖街道", 52, 55, 2.8, 2.8, 95.2),
    ("东渡街道", 48, 48, 3.5, 3.6, 94.1),
    ("柳堰镇", 30, 32, 5.5, 5.6, 95.8),
    ("沙浦镇", 28, 30, 4.6, 4.7, 93.6),
    ("大泽镇", 22, 23, 5.4, 5.3, 91.4),
]
# task, what is asked, office, due as written, due, progress, mark, status
TASKS = [
    (
        "东渡片区雨污分流改造",
        "改造管网9公里",
        "排水科",
        "2024年11月30日",
        "2024-11-30",
        "改造管网9公里",
        "完成",
        "已完成",
    ),
    (
        "沙浦泵站扩建",
        "泵房主体完工",
        "建设管理科",
        "2024年12月20日",
        "2024-12-20",
        "12月15日主体完工",
        "完成",
        "已完成",
    ),
    (
        "柳堰河综合整治",
        "整治河段6.5公里",
        "河道科",
        "2025年5月底",
        "2025-05-31",
        "已整治5.1公里",
        "正常推进",
        "顺利",
    ),
    (
        "老旧供水管网更新",
        "更新管网14公里",
        "供水科",
        "2024年10月底",
        "2024-10-31",
        "更新12.4公里，两处路段未取得挖掘许可",
        "未完成",
        "逾期",
    ),
    (
        "城市污水处理厂提标改造",
        "2座投入运行",
        "排水科",
        "2024年9月30日",
        "2024-09-30",
        "1座投运，1座设备未到货",
        "未完成",
        "逾期",
    ),
    (
        "智慧水务平台一期",
        "平台上线",
        "信息中心",
        "2024.8.31",
        "2024-08-31",
        "8月26日上线运行",
        "完成",
        "已完成",
    ),
    (
        "水资源公报编制",
        "编制并公开发布",
        "水资源科",
        "2024/7/31",
        "2024-07-31",
        "已在区政府网站发布",
        "完成",
        "已完成",
    ),
    (
        "用水单位水平衡测试",
        "测试用水单位24户",
        "水资源科",
        "2024年11月底",
        "2024-11-30",
        "测试24户",
        "完成",
        "已完成",
    ),
    (
        "大泽镇水系连通",
        "连通水系3处",
        "建设管理科",
        "2025年3月31日",
        "2025-03-31",
        "连通1处，电力管线迁改受阻",
        "进度滞后",
        "滞后",
    ),
    (
        "河道管理范围划定复核",
        "复核河道17条",
        "河道科",
        "2024年12月31日",
        YEAR,
        "复核15条",
        "未完成",
        "逾期",
    ),
    (
        "排水户分级分类建档",
        "建档1260户",
        "排水科",
        "2024年6月底",
        "2024-06-30",
        "全部建档",
        "完成",
        "已完成",
    ),
    (
        "防洪排涝规划修编",
        "报区政府审批",
        "计划财务科",
        "2025年9月底",
        "2025-09-30",
        "",
        "未启动",
        "滞后|未报|不能判定",
    ),
]
# problem, where found, office, what is asked, due as written, due, result, done or not, closed
PROBLEMS = [
    (
        "临湖街道3处雨水口被封堵",
        "市级排水检查",
        "排水科",
        "疏通并恢复",
        "2024年5月20日",
        "2024-05-20",
        "5月18日恢复",
        "是",
        "yes",
    ),
    (
        "沙浦镇2条河道水质反复",
        "区人大视察",
        "河道科",
        "活水循环治理",
        "2024年9月30日",
        "2024-09-30",
        "1条已达标，1条仍在治理",
        "否",
        "no",
    ),
    (
        "污水提升泵站备用电源缺失",
        "安全生产检查",
        "排水科",
        "配齐备用电源",
        datetime.date(2024, 6, 15),
        "2024-06-15",
        "已配置发电机",
        "是",
        "yes",
    ),
    (
        "供水抢修工程款结算滞后",
        "区审计局",
        "计划财务科",
        "完成结算",
        "2024年11月底",
        "2024-11-30",
        "尚有2笔未结算",
        "否",
        "no",
    ),
    (
        "工程监理日志填写不规范",
        "区委巡察",
        "建设管理科",
        "规范填写",
        "2024年8月31日",
        "2024-08-31",
        "已组织培训并补正",
        "是",
        "yes",
    ),
    (
        "柳堰镇自备井未按期封停6口",
        "省水资源督查",
        "水资源科",
        "全部封停",
        "2024年12月20日",
        "2024-12-20",
        "已封停4口",
        "否",
        "no",
    ),
    (
        "东渡街道老小区水压偏低",
        "12345热线",
        "供水科",
        "改造增压设备",
        "2025年4月底",
        "2025-04-30",
        "已完成设计",
        "否",
        "no",
    ),
    (
        "防汛物资台账与库存不符",
        "市防指抽查",
        "防汛科",
        "清点更正",
        datetime.date(2024, 4, 30),
        "2024-04-30",
        "账实已一致",
        "是",
        "yes",
    ),
    (
        "河道保洁船只老旧",
        "区政协提案",
        "河道科",
        "更新保洁船",
        "2025年6月30日",
        "2025-06-30",
        "正在采购",
        "否",
        "no",
    ),
    ("沿河餐饮油污入河", "群众来电", "排水科", "加强巡查劝导", "长期", "", "每周巡查", "否", "no"),
]
# the yearly table of 2023: 2022, 2023
LAST = {
    "水务建设投资": (17210, 18640),
    "向上争取资金": (5420, 5980),
    "水资源费征缴": (521.5, 538.3),
    "污水处理费征收": (1478, 1526),
    "用水总量": (8740, 8615),
    "自来水供水量": (4386, 4507),
    "公共供水管网漏损率": (10.1, 9.3),
    "城镇污水集中收集率": (80.6, 83.9),
    "再生水利用量": (968, 1086),
    "排水管网新建改造": (18.4, 20.8),
    "雨污混接点整治": (196, 218),
    "河道清淤": (26.9, 28.7),
    "区级河长巡河": (902, 937),
    "新增高效节水面积": (2480, 2650),
    "水行政执法巡查": (408, 421),
}
SUMMARY = """槿湖区水务局2024年工作总结
2024年，区水务局紧扣区委、区政府中心工作，统筹水安全、水资源、水环境，全年工作取得新的进展。现总结如下。
# 一、全年工作回顾
（一）抓投入，项目建设提速。全年完成水务建设投资2.025亿元，同比增长8.6%。向上争取资金5630万元，比上年减少350万元，离年度目标差370万元。征缴水资源费560.7万元，征收污水处理费1637万元。
（二）抓节水，用水效率提高。全区用水总量0.839亿立方米，同比下降2.6%。万元GDP用水量37.6立方米，计划用水覆盖率98.6%，再生水利用率21.3%，未达到年度目标。
（三）抓供排水，服务能力增强。自来水供水量4631万立方米；农村自来水普及率99.1%；公共供水管网漏损率降到8.7%。新建改造排水管网23.5公里，整治雨污混接点252个、积水点12处，城镇污水集中收集率86.4%。
（四）抓河湖，水环境持续改善。区级河长巡河948人次，整改河湖“四乱”问题29个；完成河道清淤25.9公里，打捞漂浮物2470吨；创建幸福河湖2条，治理水土流失面积6.8平方公里。
（五）抓防汛，安全底线守牢。开展防汛演练10次，发布汛期预警101条；水行政执法巡查450次，查处水事案件14起。
# 二、存在的不足
城市污水处理厂提标改造只完成1座，二次供水设施改造还差2处，老旧供水管网更新没有按期完成。
# 三、2025年打算
2025年，计划完成水务建设投资2.3亿元，向上争取资金6200万元，城镇污水集中收集率达到88%，再生水利用率达到23.5%，新建改造排水管网26公里。"""
NOTICE = """关于2024年度镇街水务重点任务完成情况的通报
各镇人民政府、街道办事处：
根据年度考核安排，现将2024年度各镇街水务重点任务完成情况通报如下。
@0
从完成情况看，多数镇街完成了年度任务，大泽镇河道清淤没有达到年度计划。
请各镇街认真总结经验，查找不足，谋划好来年工作。
槿湖区水务局
2025年1月6日"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _base(unit):
    return UNITS.get(unit, unit)


def _ledger():
    for row in LEDGER:
        if len(row) > 1:
            yield _plain(row[0]), *row[1:]


def _at(name, unit, year):
    point = unit in ("%", "1") or name.endswith("蓄水量")
    return f"{year}|{year}-12|{year}-12-31" if point else str(year)


def _never_marks(book):
    for _, rows in GOALS:
        for name, unit, _, goal, _, _, _, _, _, _, weight, marks, _ in rows:
            for figure, why in {weight: "权重", marks: "得分"}.items():
                if figure != goal:
                    book.never(name, "targets", figure, _base(unit), why)


def _never(book):
    for name, unit, _, goal in NEXT:
        book.never(name, "targets", goal, _base(unit), "2025年的安排")
    _never_marks(book)
    for place, *figures in STREETS:
        for k, (name, unit) in enumerate((("雨污混接点整治", "个"), ("河道清淤", "km"))):
            goal, done = figures[2 * k : 2 * k + 2]
            book.never(name, "targets", goal, unit, f"{place}的任务，不是全区的")
            book.never(name, "year_on_year", done, unit, f"{place}的完成数，不是全区的")
    for name, unit, quarters, *_ in _ledger():
        if quarters and quarters[3]:
            book.never(name, "year_on_year", quarters[3], _base(unit), "四季度当季")
    for kind, rows in PROJECTS:
        plan, now = sum(r[2] for r in rows), sum(r[3] for r in rows)
        book.never("水务建设投资", "targets", plan, "万元", f"{kind}的小计")
        book.never("水务建设投资", "year_on_year", now, "万元", f"{kind}的小计")
    for name, table, figure, unit, why in (
        ("水务建设投资", "targets", 38200, "万元", "项目总投资"),
        ("向上争取资金", "targets", 370, "万元", "还差的数"),
        ("向上争取资金", "year_on_year", 350, "万元", "减少的数"),
    ):
        book.never(name, table, figure, unit, why)


def _goal_truth(book):
    told = {row[0] for row in _ledger()}
    for _, rows in GOALS:
        for name, unit, _, goal, sign, autumn, now, _, _, due, _, _, status in rows:
            unit = _base(unit)
            book.target(name, goal, sign, unit, due, NOW.get(name, now), status, "考核自评表")
            book.fact(name, f"2024|{due[:7]}|{due}", goal, unit, "target", "考核自评表")
            if autumn != "/":
                when = "2024-01/2024-09"
                when += "|2024-09|2024-09-30" if unit == "%" else ""
                book.fact(name, when, autumn, unit, "actual", "考核自评表")
            if name not in told:
                book.fact(name, _at(name, unit, 2024), now, unit, "actual", "考核自评表")


def _ledger_truth(book):
    for name, unit, quarters, now, old in _ledger():
        unit = _base(unit)
        here, there = _at(name, unit, 2024), _at(name, unit, 2023)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), "统计台账", at=(here, there))
        for when, value in zip(QUARTERS, quarters or (), strict=False):
            book.fact(name, when, value, unit, "actual", "统计台账")
        book.fact(name, here, now, unit, "actual", "统计台账")
        book.fact(name, there, old, unit, "actual", "统计台账")
        if name in LAST:
            before, last = LAST[name]
            book.fact(name, _at(name, unit, 2022), before, unit, "actual", "2023年统计表")
            if last != old:
                book.fact(name, there, last, unit, "actual", "2023年统计表（冲突）")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, "2024", "2023")
    _ledger_truth(book)
    _goal_truth(book)
    for name, unit, _, goal in NEXT:
        book.fact(name, "2025|2025-12|2025-12-31", goal, _base(unit), "target", "2025年安排", "yes")
    book.fact("区级河长巡河", "2024", 948, "人次", "actual", "总结（冲突）")
    book.fact("河道清淤", "2024", 25.9, "km", "actual", "总结（冲突）")
    for kind, rows in PROJECTS:
        plan, now = sum(r[2] for r in rows), sum(r[3] for r in rows)
        for name, _, goal, done, _ in [*rows, (f"{kind}|{kind}小计", 0, plan, now, "")]:
            book.target(
                name, goal, ">=", "万元", YEAR, done, "", "项目投资表", "项目年度计划", "yes"
            )
        for name, _, goal, done, _ in rows:
            book.fact(name, "2024", goal, "万元", "target", "项目投资表")
            book.fact(name, "2024", done, "万元", "actual", "项目投资表")
    for name, goal, unit, due, now in (
        ("东渡片区雨污分流改造|改造管网", 9, "km", "2024-11-30", 9),
        ("柳堰河综合整治|整治河段", 6.5, "km", "2025-05-31", 5.1),
        ("老旧供水管网更新|更新管网", 14, "km", "2024-10-31", 12.4),
        ("用水单位水平衡测试|测试用水单位", 24, "户", "2024-11-30", 24),
        ("大泽镇水系连通|连通水系", 3, "处", "2025-03-31", 1),
        ("河道管理范围划定复核|复核河道", 17, "条", YEAR, 15),
        ("排水户分级分类建档|建档", 1260, "户", "2024-06-30", ""),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "督办台账", "任务内的目标", "yes")
    for task, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "督办台账")
    for problem, _, office, _, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, YEAR, "整改清单")
    book.add("conflicts", "区级河长巡河", "2024", "984人次|948人次", "统计台账、考核自评表|总结")
    book.add("conflicts", "河道清淤", "2024", "25.3km|25.9km", "统计台账、考核自评表、通报|总结")
    book.add(
        "conflicts", "污水处理费征收", "2023", "1562万元|1526万元", "2024年统计台账|2023年统计表"
    )
    _never(book)
    book.write()


def ledger():
    """Write the ledger of the year by quarters, and the yearly table of 2023 as BIFF."""
    rows = [
        ["填报单位：槿湖区水务局计划财务科", "", "", "", "", "", "填报日期：2025年1月8日"],
        ["指标", "计量单位", "2024年", "", "", "", "", "2023年全年", "增减（%）"],
        ["", "", "一季度", "二季度", "三季度", "四季度", "全年", "", ""],
    ]
    for row in LEDGER:
        if len(row) == 1:
            rows.append([row[0]])
            continue
        name, unit, quarters, now, old = row
        change = f"{now - old:+.1f}个百分点" if unit == "%" else round(100 * (now / old - 1), 1)
        rows.append([name, unit, *(quarters or "////"), now, old, change])
    rows.append(["备注：“/”为按年统计的指标；各季度为当季数，不累加。"])
    merges = ["G2:I2", "C3:G3", "A3:A4", "B3:B4", "H3:H4", "I3:I4"]
    out = openpyxl.Workbook()
    sheet(out, "统计台账", "槿湖区2024年水务统计台账", rows, 9, merges, (3, 4), True)
    save(out, LEDGERS / "槿湖区2024年水务统计台账.xlsx")
    rows = [
        ["槿湖区2023年水务统计主要指标"],
        ["填报日期：2024年1月9日"],
        ["序号", "指标", "计量单位", "2023年", "2022年", "增减（%）"],
    ]
    units = {row[0]: row[1] for row in _ledger()}
    for n, (name, (before, last)) in enumerate(LAST.items(), 1):
        change = round(100 * (last / before - 1), 1)
        if units[name] == "%":
            change = f"{last - before:+.1f}个百分点"
        rows.append([n, name, units[name], last, before, change])
    old_book(LEDGERS / "2023年水务统计主要指标.xls", "主要指标", rows, [(0, 0, 0, 5)])


def goals():
    """Write the self-rating of the year's goals and, in a second sheet, next year's."""
    rows = [
        [
            "目标类别",
            "考核指标",
            "计量单位",
            "年度计划数",
            "完成数",
            "",
            "完成率",
            "责任科室",
            "时限要求",
            "权重",
            "自评得分",
        ],
        ["", "", "", "", "截至9月底", "截至12月底", "", "", "", "", ""],
    ]
    merges = ["E2:F2", *[f"{c}2:{c}3" for c in "ABCDGHIJK"]]
    for group, lines in GOALS:
        start = len(rows) + 2
        for k, (name, unit, plan, goal, sign, autumn, now, office, node, _, *marks, _) in enumerate(
            lines
        ):
            share = "—" if sign == "<=" or unit in ("%", "") else f"{100 * now / goal:.1f}%"
            rows.append(
                [
                    group if not k else "",
                    name,
                    unit or "/",
                    plan,
                    autumn,
                    now,
                    share,
                    office,
                    node,
                    *marks,
                ]
            )
        merges.append(f"A{start}:A{start + len(lines) - 1}")
    total = [round(sum(r[k] for _, lines in GOALS for r in lines), 1) for k in (10, 11)]
    rows.append(["总分", *[""] * 8, *total])
    rows.append(["备注：时限要求均指2024年；完成数为1月起累计。"])
    out = openpyxl.Workbook()
    title = "槿湖区水务局2024年度目标考核自评表"
    sheet(out, "2024年自评", title, rows, 11, merges, (2, 3), True)
    rows = [["序号", "指标", "单位", "2024年完成", "2025年安排"]]
    rows += [[n, *line] for n, line in enumerate(NEXT, 1)]
    sheet(out, "2025年安排", "槿湖区水务局2025年主要目标初步安排", rows, 5, (), (2, 2))
    save(out, LEDGERS / "2024年度目标考核自评表.xlsx")


def projects():
    """Write the projects by class, each class with its sub-total."""
    rows = [
        ["", "", "", "", "", "", "单位：万元"],
        [
            "项目类别",
            "项目名称",
            "总投资",
            "2024年度计划",
            "2024年实际完成",
            "完成率（%）",
            "形象进度",
        ],
    ]
    merges, whole = [], [0, 0, 0]
    for kind, lines in PROJECTS:
        start = len(rows) + 2
        for k, (name, *money, state) in enumerate(lines):
            rate = round(100 * money[2] / money[1], 1)
            rows.append([kind if not k else "", name, *money, rate, state])
        total = [sum(line[k] for line in lines) for k in (1, 2, 3)]
        rows.append(["", "小计", *total, round(100 * total[2] / total[1], 1), ""])
        merges.append(f"A{start}:A{start + len(lines)}")
        whole = [a + b for a, b in zip(whole, total, strict=True)]
    rows.append(["合计", "", *whole, round(100 * whole[2] / whole[1], 1), ""])
    out = openpyxl.Workbook()
    title = "槿湖区2024年水务建设项目投资完成情况表"
    sheet(out, "项目投资", title, rows, 7, merges, (3, 3), True)
    save(out, LEDGERS / "水务建设项目投资完成情况表.xlsx")


def lists():
    """Write the tasks as a ragged csv and the problems as xlsx."""
    rows = [
        ["槿湖区水务局2024年重点任务督办台账"],
        ["督办科室：办公室", "", "更新日期：2024年12月31日"],
        ["序号", "任务名称", "任务要求", "主办科室", "办结时限", "办理进展", "办理状态"],
    ]
    rows += [[n, *t[:4], t[5], t[6]] for n, t in enumerate(TASKS, 1)]
    ragged(LEDGERS / "重点任务督办台账.csv", rows)
    rows = [
        ["序号", "问题内容", "发现渠道", "责任科室", "整改要求", "整改期限", "整改结果", "是否办结"]
    ]
    rows += [[n, *p[:5], p[6], p[7]] for n, p in enumerate(PROBLEMS, 1)]
    out = openpyxl.Workbook()
    title = "槿湖区水务局2024年问题整改清单（截至12月31日）"
    ws = sheet(out, "整改清单", title, rows, 8, (), (2, 2), True)
    for row in ws.iter_rows(3, ws.max_row, 6, 6):
        if row[0].is_date:
            row[0].number_format = "yyyy/m/d"
    save(out, LEDGERS / "2024年问题整改清单.xlsx")


def papers():
    """Write the summary, and the circular with its table by street and town."""
    ranks = sorted((s[5] for s in STREETS), reverse=True)
    rows = [
        [
            "镇街",
            "雨污混接点整治任务（个）",
            "雨污混接点整治完成（个）",
            "河道清淤任务（公里）",
            "河道清淤完成（公里）",
            "综合得分",
            "排名",
        ]
    ]
    rows += [[*s, ranks.index(s[5]) + 1] for s in STREETS]
    rows.append(["全区", *[round(sum(s[k] for s in STREETS), 1) for k in (1, 2, 3, 4)], "—", "—"])
    paper(DOCUMENTS / "2024年工作总结.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "镇街水务重点任务完成情况通报.docx", NOTICE.split("\n"), [rows])


if __name__ == "__main__":
    truth()
    ledger()
    goals()
    projects()
    lists()
    papers()
