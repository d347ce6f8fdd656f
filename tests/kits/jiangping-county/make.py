"""Truth and files of 绛坪县水务局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
TODAY = YEAR = "2025-12-31"
UNITS = {
    "万立方米": "万m3",
    "亿立方米": "亿m3",
    "平方公里": "km2",
    "公里": "km",
    "立方米": "m3",
    "/": "1",
}
POINTS = ("水库年末蓄水量",)
BOOK, PLAN, WORK = "统计年报", "目标任务完成情况表", "工作报告"
# the yearbook: name as written, unit, 2025, 2024 (or a section)
YEARLY = [
    ("一、建设投资和收入",),
    ("水务建设投资", "万元", 36420, 32850),
    ("    其中：防洪减灾工程", "万元", 12860, 11240),
    ("          供水保障工程", "万元", 10450, 9680),
    ("          农田灌溉工程", "万元", 7310, 6920),
    ("          水生态修复工程", "万元", 5800, 5010),
    ("上级补助资金", "万元", 21680, 19740),
    ("水资源税征收额", "万元", 612.4, 588.6),
    ("污水处理费收入", "万元", 486.5, 452.3),
    ("二、水资源节约利用",),
    ("全县总用水量", "万立方米", 16840, 17260),
    ("    其中：农业用水量", "万立方米", 11320, 11760),
    ("          工业用水量", "万立方米", 2180, 2245),
    ("          生活用水量", "万立方米", 2690, 2615),
    ("          生态用水量", "万立方米", 650, 640),
    ("万元国内生产总值用水量", "立方米", 52.3, 55.8),
    ("万元工业增加值用水量", "立方米", 24.6, 26.1),
    ("农田灌溉水有效利用系数", "/", 0.576, 0.569),
    ("再生水利用率", "%", 21.8, 19.5),
    ("三、城乡供水和排水",),
    ("城乡供水总量", "万立方米", 2845, 2760),
    ("农村自来水普及率", "%", 97.2, 96.1),
    ("供水管网漏损率", "%", 9.6, 10.4),
    ("供水水质合格率", "%", 99.1, 98.7),
    ("城区生活污水集中处理率", "%", 96.8, 95.9),
    ("供水管网改造", "公里", 31.5, 27.8),
    ("四、河湖保护和水土保持",),
    ("水土流失治理面积", "平方公里", 38.6, 35.2),
    ("河道清障整治", "公里", 26.4, 29.7),
    ("县级河湖长巡查", "次", 342, 318),
    ("河湖突出问题整改", "个", 58, 66),
    ("五、农田灌溉和灾害防御",),
    ("新增改善灌溉面积", "万亩", 1.35, 1.22),
    ("喷滴灌面积", "亩", 5600, 5150),
    ("水库年末蓄水量", "万立方米", 7420, 7085),
    ("防汛抢险演练", "场", 32, 28),
    ("六、监督管理",),
    ("监督检查项目", "个", 124, 113),
    ("水行政处罚案件", "件", 17, 21),
]
# last year's own report, 2024 as then told and 2023, for the rows it had
LAST = [
    ("水务建设投资", 32850, 30120),
    ("上级补助资金", 19470, 18260),
    ("污水处理费收入", 452.3, 437.9),
    ("全县总用水量", 17260, 17395),
    ("农业用水量", 11760, 11905),
    ("工业用水量", 2245, 2288),
    ("城乡供水总量", 2760, 2684),
    ("农村自来水普及率", 96.1, 95.0),
    ("供水管网漏损率", 10.4, 11.1),
    ("水土流失治理面积", 35.2, 33.6),
    ("河道清障整治", 29.7, 25.5),
    ("河湖突出问题整改", 66, 71),
    ("喷滴灌面积", 5150, 4780),
    ("防汛抢险演练", 28, 25),
]
NOW = {"县级河湖长巡查": "342|362", "河道清障整治": "26.4|26.9"}
OLD = {"上级补助资金": "19740|19470"}
JH, SZY, GPS, HHB, NTS, AQF, STB, ZD, YX = (
    "计划建设科",
    "水资源科",
    "供排水科",
    "河湖保护科",
    "农田水利科",
    "安全防御科",
    "水土保持站",
    "水政大队",
    "运行管理科",
)
# goals: name, goal as written, unit, goal, sign, result, due as written, due, office, told, status
GOALS = [
    ("水务建设投资", "3.5", "亿元", 3.5, ">=", 3.642, "12月底", YEAR, JH, "完成", "已完成"),
    (
        "上级补助资金",
        "22000",
        "万元",
        22000,
        ">=",
        21680,
        "12月底",
        YEAR,
        JH,
        "差320万元，1笔省级资金下年到账",
        "逾期",
    ),
    ("水资源税征收额", "600", "万元", 600, ">=", 612.4, "12月底", YEAR, SZY, "完成", "已完成"),
    (
        "污水处理费收入",
        "500",
        "万元",
        500,
        ">=",
        486.5,
        "12月底",
        YEAR,
        GPS,
        "未完成，2家企业欠缴",
        "逾期",
    ),
    (
        "全县总用水量",
        "≤1.72",
        "亿立方米",
        1.72,
        "<=",
        1.684,
        "12月底",
        YEAR,
        SZY,
        "控制在指标内",
        "已完成",
    ),
    (
        "万元国内生产总值用水量",
        "≤53",
        "立方米",
        53,
        "<=",
        52.3,
        "12月底",
        YEAR,
        SZY,
        "控制在指标内",
        "已完成",
    ),
    (
        "万元工业增加值用水量",
        "≤25",
        "立方米",
        25,
        "<=",
        24.6,
        "12月底",
        YEAR,
        SZY,
        "控制在指标内",
        "已完成",
    ),
    (
        "农田灌溉水有效利用系数",
        "≥0.575",
        "/",
        0.575,
        ">=",
        0.576,
        "12月底",
        YEAR,
        NTS,
        "完成",
        "已完成",
    ),
    (
        "再生水利用率",
        "≥23",
        "%",
        23,
        ">=",
        21.8,
        "12月底",
        YEAR,
        GPS,
        "未完成，回用管线未贯通",
        "逾期",
    ),
    ("节水型小区创建", "8", "个", 8, ">=", 8, "11月底", "2025-11-30", SZY, "完成", "已完成"),
    ("农村自来水普及率", "≥97", "%", 97, ">=", 97.2, "12月底", YEAR, GPS, "完成", "已完成"),
    ("规模化供水人口比例", "≥75", "%", 75, ">=", 76.4, "12月底", YEAR, GPS, "完成", "已完成"),
    ("供水管网漏损率", "≤9.2", "%", 9.2, "<=", 9.6, "12月底", YEAR, GPS, "高于控制值", "逾期"),
    ("供水水质合格率", "≥99", "%", 99, ">=", 99.1, "12月底", YEAR, GPS, "完成", "已完成"),
    ("城区生活污水集中处理率", "≥96", "%", 96, ">=", 96.8, "12月底", YEAR, GPS, "完成", "已完成"),
    ("供水管网改造", "30", "公里", 30, ">=", 31.5, "10月底", "2025-10-31", GPS, "完成", "已完成"),
    ("水土流失治理面积", "38", "平方公里", 38, ">=", 38.6, "12月底", YEAR, STB, "完成", "已完成"),
    (
        "河道清障整治",
        "28",
        "公里",
        28,
        ">=",
        26.4,
        "12月底",
        YEAR,
        HHB,
        "未完成，梅溪下游段未实施",
        "逾期",
    ),
    ("县级河湖长巡查", "336", "次", 336, ">=", 342, "12月底", YEAR, HHB, "完成", "已完成"),
    ("河湖突出问题整改", "55", "个", 55, ">=", 58, "9月底", "2025-09-30", HHB, "完成", "已完成"),
    (
        "河道岸线划界",
        "160",
        "公里",
        160,
        ">=",
        148,
        "12月底",
        YEAR,
        HHB,
        "未完成，2个乡镇成果待核",
        "逾期",
    ),
    ("新增改善灌溉面积", "1.3", "万亩", 1.3, ">=", 1.35, "12月底", YEAR, NTS, "完成", "已完成"),
    (
        "喷滴灌面积",
        "6000",
        "亩",
        6000,
        ">=",
        5600,
        "11月底",
        "2025-11-30",
        NTS,
        "未完成，尚差400亩",
        "逾期",
    ),
    ("小型水库安全鉴定", "12", "座", 12, ">=", 12, "8月底", "2025-08-31", YX, "完成", "已完成"),
    ("病险水闸改造", "5", "座", 5, ">=", 4, "6月底", "2025-06-30", YX, "未完成，1座在建", "逾期"),
    ("防汛抢险演练", "30", "场", 30, ">=", 32, "6月底", "2025-06-30", AQF, "完成", "已完成"),
    ("监督检查项目", "120", "个", 120, ">=", 124, "12月底", YEAR, ZD, "完成", "已完成"),
]
# projects: name, kind, total, plan, done in 2025, done since the start, paid, progress
PROJECTS = [
    ("绛河城区段防洪堤工程", "续建", 18600, 9500, 9960, 15200, 8940, "堤防主体完工"),
    ("城乡供水水源置换工程", "续建", 22400, 9000, 9350, 17600, 8460, "输水管线贯通"),
    ("石门灌区现代化改造工程", "续建", 13800, 7000, 7180, 10900, 6350, "干渠衬砌完成"),
    ("城区排水管网更新工程", "续建", 7600, 4500, 4630, 6100, 4020, "主管道铺设完成"),
    ("梅溪生态清洁流域工程", "续建", 5200, 3000, 3120, 4300, 2760, "护岸及湿地施工"),
    ("零星水利工程", "新建", 2180, 2000, 2180, 2180, 1870, "全部完工"),
]
# towns: plan and done of erosion, drip irrigation, clearing
TOWNS = [
    ("城关镇", 8, 8.3, 1000, 960, 7, 6.8),
    ("石门镇", 7, 7.2, 1500, 1470, 6, 5.9),
    ("梅溪镇", 6, 6.1, 1200, 1040, 5, 3.9),
    ("柳沟镇", 6, 6.0, 900, 850, 4, 4.1),
    ("东原乡", 6, 5.9, 800, 790, 3.5, 3.3),
    ("后塬乡", 5, 5.1, 600, 490, 2.5, 2.4),
]
MEASURES = (("水土流失治理面积", "km2"), ("喷滴灌面积", "亩"), ("河道清障整治", "km"))
# tasks: name, aim, office, person, due as written, due, progress, state, status
TASKS = [
    (
        "绛河城区段防洪堤工程",
        "汛前主体完工",
        JH,
        "崔建民",
        "2025年5月31日",
        "2025-05-31",
        "5月26日主体完工",
        "完成",
        "已完成",
    ),
    (
        "城乡供水水源置换工程",
        "通水运行",
        JH,
        "崔建民",
        "2026年3月底",
        "2026-03-31",
        "管线贯通，正在试压",
        "正常推进",
        "顺利",
    ),
    (
        "石门灌区现代化改造工程",
        "衬砌干渠26公里",
        NTS,
        "闫秀芳",
        datetime.date(2025, 12, 15),
        "2025-12-15",
        "衬砌26公里，已完工验收",
        "完成",
        "已完成",
    ),
    (
        "城区排水管网更新工程",
        "更新管网14公里",
        GPS,
        "常志远",
        "2025年10月31日",
        "2025-10-31",
        "10月20日完工",
        "完成",
        "已完成",
    ),
    (
        "梅溪生态清洁流域工程",
        "完成护岸7公里",
        STB,
        "侯俊杰",
        "2025年11月30日",
        "2025-11-30",
        "完成护岸5.6公里",
        "滞后",
        "逾期",
    ),
    (
        "中水回用管线工程",
        "铺设管线9公里",
        GPS,
        "常志远",
        "2025年9月底",
        "2025-09-30",
        "铺设6公里，铁路穿越未批",
        "滞后",
        "逾期",
    ),
    (
        "病险水闸改造",
        "改造5座",
        YX,
        "申国栋",
        "2025年6月底",
        "2025-06-30",
        "完成4座，1座在建",
        "滞后",
        "逾期",
    ),
    (
        "水旱灾害防御预案修编",
        "修编县乡预案",
        AQF,
        "郝永强",
        "2025年4月30日",
        "2025-04-30",
        "4月25日批复",
        "完成",
        "已完成",
    ),
    (
        "山洪沟治理前期工作",
        "完成初步设计批复",
        AQF,
        "郝永强",
        "2026年6月底",
        "2026-06-30",
        "初设报告已送审",
        "正常推进",
        "顺利",
    ),
    (
        "水资源税取水口核查",
        "核查取水口213个",
        SZY,
        "樊丽君",
        datetime.date(2025, 7, 31),
        "2025-07-31",
        "213个全部核查",
        "完成",
        "已完成",
    ),
    (
        "岸线划界成果上图",
        "划界160公里",
        HHB,
        "卫东升",
        "2025年12月底",
        "2025-12-31",
        "完成148公里",
        "基本完成",
        "逾期",
    ),
    (
        "县级水网规划",
        "印发实施",
        JH,
        "崔建民",
        "2025年8月底",
        "2025-08-31",
        "8月19日县政府印发",
        "完成",
        "已完成",
    ),
    (
        "水权交易试点",
        "完成首单交易",
        SZY,
        "樊丽君",
        "2026年12月底",
        "2026-12-31",
        "",
        "未启动",
        "滞后|未报|不能判定",
    ),
]
# problems: text, source, measure, office, due as written, due, progress, closed told, closed
PROBLEMS = [
    (
        "绛河东桥下游滩地种植高秆作物",
        "省级暗访",
        "清除高秆作物",
        HHB,
        "2025年5月31日",
        "2025-05-31",
        "已全部清除",
        "已销号（5月27日）",
        "yes",
    ),
    (
        "柳沟水库溢洪道堆放杂物",
        "汛前检查",
        "清理并设警示牌",
        YX,
        "2025年4月20日",
        "2025-04-20",
        "已清理",
        "已销号（4月16日）",
        "yes",
    ),
    (
        "后塬乡3处供水点余氯不达标",
        "省级暗访",
        "更换消毒设备",
        GPS,
        "2025年7月31日",
        "2025-07-31",
        "更换2处，1处设备未到货",
        "未销号",
        "no",
    ),
    (
        "水土保持补偿费漏征4笔",
        "审计",
        "追缴入库",
        STB,
        "2025年9月30日",
        "2025-09-30",
        "4笔全部追缴",
        "已销号（9月18日）",
        "yes",
    ),
    (
        "排水管网项目招标资料归档不全",
        "县委巡察",
        "补齐归档",
        JH,
        "2025年6月30日",
        "2025-06-30",
        "已补齐",
        "已销号（6月24日）",
        "yes",
    ),
    (
        "石门灌区计量设施损坏21套",
        "市局督导",
        "维修更换",
        NTS,
        "2025年11月30日",
        "2025-11-30",
        "更换15套",
        "未销号",
        "no",
    ),
    (
        "城区两处排水口雨污混流",
        "生态环保督察",
        "改造截流井",
        GPS,
        "2026年5月底",
        "2026-05-31",
        "已完成设计",
        "未销号",
        "no",
    ),
    (
        "2家企业超许可取水",
        "市局督导",
        "责令整改并处罚",
        SZY,
        "2025年8月31日",
        "2025-08-31",
        "已处罚整改到位",
        "已销号（8月22日）",
        "yes",
    ),
    (
        "乡镇水管员巡查记录不规范",
        "县委巡察",
        "加强培训，长期坚持",
        YX,
        "长期",
        "",
        "已培训2期",
        "未销号",
        "no",
    ),
]
REPORT = """绛坪县水务局2025年工作报告

2025年，县水务局坚持以人民为中心，紧紧围绕年度目标任务，统筹发展和安全，各项水务工作取得新进展。现报告如下。

一、2025年工作完成情况

（一）水务建设。全年完成水务建设投资3.642亿元，同比增长10.9%，完成年度目标3.5亿元的104.1%。到位上级补助资金21680万元，与22000万元的目标还差320万元。绛河城区段防洪堤工程汛前主体完工，城乡供水水源置换工程输水管线全线贯通。

（二）节水管水。全县总用水量1.684亿立方米，控制在1.72亿立方米的指标以内，比上年减少420万立方米。万元国内生产总值用水量52.3立方米，万元工业增加值用水量24.6立方米，农田灌溉水有效利用系数0.576。征收水资源税612.4万元，创建节水型小区8个。再生水利用率21.8%，没有达到23%的目标。

（三）城乡供排水。城乡供水总量2845万立方米，农村自来水普及率97.2%，规模化供水人口比例由上年的74.1%提高到76.4%。改造供水管网31.5公里，供水管网漏损率降至9.6%，供水水质合格率99.1%，城区生活污水集中处理率96.8%。污水处理费收入486.5万元。

（四）河湖和水土保持。县级河湖长巡查362次，整改河湖突出问题58个，河道清障整治26.9公里，水土流失治理面积38.6平方公里。

（五）灌溉和防御。新增改善灌溉面积1.35万亩，新建喷滴灌面积5600亩。开展防汛抢险演练32场，转移避险群众1260人次，全县安全度汛。水库年末蓄水量7420万立方米。

（六）监督管理。监督检查项目124个，查办水行政处罚案件17件。

二、存在的主要问题

一是中水回用、病险水闸改造等任务没有按期完成；二是供水管网漏损率仍高于控制目标；三是污水处理费征收难度较大；四是基层管护经费不足。

三、2026年主要目标

2026年，计划完成水务建设投资3.9亿元，争取上级补助资金24000万元；全县总用水量控制在1.71亿立方米以内；农村自来水普及率达到97.8%，供水管网漏损率降到9%以内；水土流失治理面积40平方公里，新建喷滴灌面积6500亩。

绛坪县水务局
2026年1月12日
"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _base(unit):
    return UNITS.get(unit, unit)


def _at(name, unit, year):
    """Return the year, and for a state its last month and day."""
    if unit in ("%", "1") or name in POINTS or name.startswith("万元"):
        return f"{year}|{year}-12|{year}-12-31"
    return year


def _yearly():
    for row in YEARLY:
        if len(row) > 1:
            yield _plain(row[0]), *row[1:]


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, "2025", "2024")
    told = set()
    for name, unit, now, old in _yearly():
        unit = _base(unit)
        told.add(name)
        at = _at(name, unit, "2025"), _at(name, unit, "2024")
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), BOOK, at=at)
        book.fact(name, at[0], now, unit, "actual", BOOK)
        book.fact(name, at[1], old, unit, "actual", BOOK)
    at = _at("", "%", "2025"), _at("", "%", "2024")
    book.year("规模化供水人口比例", 76.4, "%", 74.1, WORK, at=at)
    book.fact("规模化供水人口比例", at[1], 74.1, "%", "actual", WORK)
    for name, _, unit, goal, sign, now, _, due, _, _, status in GOALS:
        unit = _base(unit)
        book.target(name, goal, sign, unit, due, NOW.get(name, now), status, PLAN)
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", PLAN)
        if name not in told:
            book.fact(name, _at(name, unit, "2025"), now, unit, "actual", PLAN)
    book.fact("县级河湖长巡查", "2025", 362, "次", "actual", WORK + "（冲突）")
    book.fact("河道清障整治", "2025", 26.9, "km", "actual", WORK + "（冲突）")
    for name, _, _, plan, now, _, paid, _ in PROJECTS:
        names = f"{name}|{name.removesuffix('工程')}"
        book.target(names, plan, ">=", "万元", YEAR, now, "", "投资项目表", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "投资项目表")
        book.fact(name, "2025", now, "万元", "actual", "投资项目表")
        book.fact(name, "2025", paid, "万元", "paid|actual", "投资项目表", "yes")
    for name, goal, unit, due, now in (
        ("石门灌区现代化改造工程|衬砌干渠", 26, "km", "2025-12-15", 26),
        ("城区排水管网更新工程|更新管网", 14, "km", "2025-10-31", ""),
        ("梅溪生态清洁流域工程|完成护岸", 7, "km", "2025-11-30", 5.6),
        ("中水回用管线工程|铺设管线", 9, "km", "2025-09-30", 6),
        ("病险水闸改造", 5, "座", "2025-06-30", 4),
        ("水资源税取水口核查|核查取水口", 213, "个", "2025-07-31", ""),
        ("岸线划界成果上图|划界", 160, "km", YEAR, 148),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "重点任务清单", "任务内的目标", "yes")
    for task, _, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点任务清单")
    for problem, _, _, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改情况表")
    for name, year, values, sources in (
        ("县级河湖长巡查|河湖长巡查", "2025", "342次|362次", "年报、目标表|工作报告"),
        ("河道清障整治|清障整治", "2025", "26.4km|26.9km", "年报、目标表|工作报告"),
        ("上级补助资金|补助资金", "2024", "19740万元|19470万元", "2025年年报|2024年年报"),
    ):
        book.add("conflicts", name, year, values, sources)
    _never(book)
    book.write()


def _never(book):
    for name, value, unit in (
        ("水务建设投资", 3.9, "亿元"),
        ("上级补助资金", 24000, "万元"),
        ("全县总用水量", 1.71, "亿m3"),
        ("农村自来水普及率", 97.8, "%"),
        ("供水管网漏损率", 9, "%"),
        ("水土流失治理面积", 40, "km2"),
        ("喷滴灌面积", 6500, "亩"),
    ):
        book.never(name, "targets", value, unit, "2026年的目标")
    book.never("水务建设投资", "targets", sum(p[2] for p in PROJECTS), "万元", "项目总投资合计")
    book.never(
        "水务建设投资",
        "year_on_year",
        sum(p[5] for p in PROJECTS),
        "万元",
        "开工以来累计，不是本年的",
    )
    book.never("上级补助资金", "targets", 320, "万元", "差额")
    book.never("喷滴灌面积", "targets", 400, "亩", "差额")
    book.never("水土流失治理面积", "targets", 76, "km2", "合计重复相加")
    book.never("喷滴灌面积", "targets", 12000, "亩", "合计重复相加")
    book.never("全县总用水量", "year_on_year", 420, "万m3", "减少的数")
    book.never("水务建设投资", "year_on_year", 30120, "万元", "2023年的数")
    book.never("水务建设投资", "year_on_year", 32850, "万元", "上年数，不是本年的")
    book.never("水土流失治理面积", "year_on_year", 35.2, "km2", "上年数，不是本年的")
    for town, *figures in TOWNS:
        for k, (name, unit) in enumerate(MEASURES):
            plan, done = figures[2 * k : 2 * k + 2]
            book.never(name, "targets", plan, unit, f"{town}的计划，不是全县的")
            book.never(name, "year_on_year", done, unit, f"{town}的完成数，不是全县的")


def _change(now, old, unit):
    change = round(now - old, 3)
    change = int(change) if change == int(change) else change
    return [change, "/" if unit == "%" else round(100 * (now / old - 1), 1)]


def yearbook():
    """Write the yearbook: indicators, projects, towns."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：绛坪县水务局", "", "", "", "填报日期：2026年1月8日"],
        ["指标名称", "计量单位", "本年", "上年", "增减", ""],
        ["", "", "", "", "绝对数", "%"],
        ["甲", "乙", 1, 2, "3=1-2", "4=3/2"],
    ]
    for name, *figures in YEARLY:
        if not figures:
            rows.append([name])
            continue
        unit, now, old = figures
        shown = f"{now:,}" if isinstance(now, int) and now >= 10000 else now
        rows.append([name, unit, shown, old, *_change(now, old, unit)])
    rows += [
        ["说明：1.“/”为无计量单位或不计算增减幅度，百分率指标的增减为百分点；"],
        ["      2.水库年末蓄水量为12月31日8时数；投资口径不含乡镇自筹。"],
        ["单位负责人：郭宏伟", "", "", "填表人：柴丽丽"],
    ]
    merges = ["A2:C2", "E2:F2", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3"]
    ws = sheet(out, "指标", "绛坪县2025年水务统计年报表", rows, 6, merges, (3, 5), True)
    ws.column_dimensions["A"].width = 34
    _projects(out)
    _towns(out)
    save(out, LEDGERS / "绛坪县2025年水务统计年报表.xlsx")


def _projects(out):
    rows = [
        ["", "", "", "", "", "", "", "", "单位：万元"],
        [
            "项目名称",
            "性质",
            "总投资",
            "2025年计划",
            "2025年完成",
            "完成计划%",
            "开工以来累计完成",
            "2025年支付",
            "年末形象进度",
        ],
    ]
    total = [sum(p[k] for p in PROJECTS) for k in range(2, 7)]
    for name, kind, whole, plan, now, since, paid, progress in [
        *PROJECTS,
        ("合    计", "", *total, ""),
    ]:
        rows.append(
            [name, kind, whole, plan, now, round(100 * now / plan, 1), since, paid, progress]
        )
    sheet(out, "项目", "绛坪县2025年水务建设项目投资完成情况表", rows, 9, (), (3, 3))


def _ranks(k):
    rates = [t[2 * k + 2] / t[2 * k + 1] for t in TOWNS]
    return [1 + sum(other > rate for other in rates) for rate in rates]


def _towns(out):
    rows = [
        [
            "序号",
            "乡镇",
            "水土流失治理面积（平方公里）",
            "",
            "",
            "",
            "喷滴灌面积（亩）",
            "",
            "",
            "",
            "河道清障整治（公里）",
            "",
            "",
            "",
        ],
        ["", "", *["计划", "完成", "完成率%", "位次"] * 3],
    ]
    total = ["合计", *[round(sum(t[k] for t in TOWNS), 1) for k in range(1, 7)]]
    ranks = [_ranks(k) for k in range(3)]
    for n, (town, *figures) in enumerate([*TOWNS, total]):
        last = n == len(TOWNS)
        cells = ["" if last else n + 1, town]
        for k in range(3):
            plan, done = figures[2 * k : 2 * k + 2]
            cells += [plan, done, round(100 * done / plan, 1), "" if last else ranks[k][n]]
        rows.append(cells)
    rows.append(["注：位次按完成率由高到低排列。"])
    merges = ["A2:A3", "B2:B3", "C2:F2", "G2:J2", "K2:N2"]
    sheet(out, "乡镇", "2025年水务重点工作分乡镇完成情况及位次表", rows, 14, merges, (2, 3))


def goals():
    """Write the goals beside the results."""
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "工作目标",
            "计量单位",
            "2025年目标值",
            "全年完成值",
            "完成率",
            "完成时限",
            "责任单位",
            "完成情况说明",
        ],
    ]
    for n, (name, goal, unit, aim, sign, now, node, _, office, told, _) in enumerate(GOALS, 1):
        share = "/" if sign == "<=" or unit in ("%", "/") else f"{100 * now / aim:.1f}%"
        value = (
            (float(goal) if "." in goal else int(goal)) if goal.replace(".", "").isdigit() else goal
        )
        rows.append([n, name, unit, value, now, share, node, office, told])
    rows += [
        [],
        [
            "注：“≥”为不低于，“≤”为不高于；完成时限均为2025年；完成率=全年完成值/目标值，控制类和比率类指标不计算。"
        ],
    ]
    ws = sheet(
        out,
        "目标完成",
        "绛坪县水务局2025年度目标任务完成情况表",
        rows,
        9,
        [f"A{len(rows) + 1}:I{len(rows) + 1}"],
        (2, 2),
        True,
    )
    ws.column_dimensions["B"].width = 28
    save(out, LEDGERS / "2025年度目标任务完成情况表.xlsx")


def tasks():
    """Write the list of tasks."""
    out = openpyxl.Workbook()
    rows = [
        ["填报时间：2025年12月31日"],
        ["序号", "重点任务", "任务要求", "责任单位", "责任人", "完成时间", "进展", "状态"],
    ]
    for n, (task, aim, office, person, node, _, progress, state, _) in enumerate(TASKS, 1):
        rows.append([n, task, aim, office, person, node, progress, state])
    ws = sheet(out, "任务清单", "绛坪县水务局2025年重点任务清单", rows, 8, ["A2:H2"], (3, 3), True)
    for row in ws.iter_rows(4, ws.max_row, 6, 6):
        if row[0].is_date:
            row[0].number_format = "yyyy-mm-dd"
    save(out, LEDGERS / "2025年重点任务清单.xlsx")


def last_year():
    """Write last year's report as a csv."""
    units = {name: unit for name, unit, *_ in _yearly()}
    rows = [
        ["绛坪县2024年水务统计年报表（摘要）"],
        ["指标名称", "计量单位", "本年", "上年", "增减%"],
    ]
    for name, now, old in LAST:
        rows.append([name, units[name], now, old, _change(now, old, units[name])[1]])
    rows.append(["填表人：柴丽丽", "2025年1月9日"])
    ragged(LEDGERS / "绛坪县2024年水务统计年报表（摘要）.csv", rows)


def problems():
    """Write the problems as a table of Word."""
    rows = [
        ["序号", "问题", "问题来源", "整改措施", "责任单位", "整改时限", "整改进展", "销号情况"]
    ]
    for n, (problem, source, measure, office, node, _, progress, mark, _) in enumerate(PROBLEMS, 1):
        rows.append([str(n), problem, source, measure, office, node, progress, mark])
    paper(
        DOCUMENTS / "2025年问题整改情况表.docx",
        [
            "绛坪县水务局2025年问题整改情况表",
            "截至2025年12月31日",
            "@0",
            "备注：整改时限为“长期”的，由责任单位持续推进，每半年报告一次。",
        ],
        [rows],
    )


if __name__ == "__main__":
    truth()
    yearbook()
    goals()
    tasks()
    last_year()
    problems()
    DOCUMENTS.mkdir(parents=True, exist_ok=True)
    (DOCUMENTS / "绛坪县水务局2025年工作报告.txt").write_text(
        REPORT, encoding="utf-8", newline="\r\n"
    )
