"""Truth and files of 莳溪县农村供水与水资源管理办公室; all of it is invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import xlwt
from office import Truth, home, old_book, paper, ragged

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2023", "2022"
TODAY = "2023-12-31"
STATE = (
    "2023|2023-12|2023-12-31|2023-01/2023-12",
    "2022|2022-12|2022-12-31|2022-01/2022-12",
)
UNITS = {"万立方米": "万m3", "立方米": "m3", "公里": "km", "—": "1"}
# yearbook, two sheets: code, name as written, unit, this year, last year (or a section)
SUPPLY = [
    ("01", "农村供水保障投资", "万元", 4386, 3950),
    ("02", "    其中：管网延伸改造投资", "万元", 2160, 1985),
    ("03", "农村供水总人口", "万人", 31.62, 31.37),
    ("04", "农村集中供水工程处数", "处", 187, 203),
    ("05", "农村自来水普及率", "%", 95.6, 94.1),
    ("06", "规模化供水工程覆盖人口比例", "%", 60.4, 57.3),
    ("07", "农村供水水质达标率", "%", 93.5, 90.2),
    ("08", "新建改造供水管网", "公里", 124.6, 102.3),
    ("09", "农村供水工程维修养护", "处", 46, 41),
    ("10", "一户一表改造", "户", 6125, 5310),
    ("11", "水质检测批次", "批次", 1318, 1176),
    ("12", "供水管护员培训", "人次", 346, 290),
]
RESOURCE = [
    ("13", "用水总量", "万立方米", 9612, 9744),
    ("14", "    其中：农业用水", "万立方米", 6320, 6491),
    ("15", "          工业用水", "万立方米", 1180, 1165),
    ("16", "          生活用水", "万立方米", 1734, 1716),
    ("17", "          生态用水", "万立方米", 378, 372),
    ("18", "地下水开采量", "万立方米", 438, 411),
    ("19", "非常规水利用量", "万立方米", 158.2, 131.5),
    ("20", "万元工业增加值用水量", "立方米", 34.7, 37.2),
    ("21", "农田灌溉水有效利用系数", "—", 0.551, 0.543),
    ("22", "水资源费征收额", "元", 3014000, 2768000),
    ("23", "取用水监督检查", "户次", 82, 69),
    ("24", "节水型单位创建", "个", 10, 8),
    ("25", "节水宣传活动", "场次", 11, 9),
]
# quarterly: name, unit, the four quarters, the year, last year
QUARTERS = [
    ("农村供水量", "万立方米", 312, 348, 391, 335, 1386, 1342),
    ("应收水费", "万元", 343.6, 386.9, 438.2, 373.8, 1542.5, 1471.2),
    ("实收水费", "万元", 318.4, 362.7, 419.5, 361.7, 1462.3, 1378.5),
    ("维修养护资金支出", "万元", 41.5, 68.3, 92.7, 65.5, 268, 240),
    ("受理供水投诉", "件", 87, 104, 139, 82, 412, 455),
]
# goals: name, unit, goal as written, goal, sign, done as written, done, due as written, due,
# office, points, own marks, plan of 2024, status
GOALS = [
    (
        "农村供水保障投资",
        "万元",
        "4200",
        4200,
        ">=",
        "4386",
        4386,
        "12月底",
        TODAY,
        "工程股",
        6,
        6,
        "4500",
        "已完成",
    ),
    (
        "农村自来水普及率",
        "%",
        "95%以上",
        95,
        ">=",
        "95.6%",
        95.6,
        "12月底",
        TODAY,
        "供水管理股",
        10,
        10,
        "96%",
        "已完成",
    ),
    (
        "规模化供水工程覆盖人口比例",
        "%",
        "62",
        62,
        ">=",
        "60.4",
        60.4,
        "12月底",
        TODAY,
        "供水管理股",
        6,
        4.5,
        "65",
        "逾期",
    ),
    (
        "农村供水水质达标率",
        "%",
        "不低于92%",
        92,
        ">=",
        "93.5%",
        93.5,
        "12月底",
        TODAY,
        "水质检测室",
        7,
        7,
        "",
        "已完成",
    ),
    (
        "新建改造供水管网",
        "公里",
        "１１８",
        118,
        ">=",
        "124.6",
        124.6,
        "11月底",
        "2023-11-30",
        "工程股",
        5,
        5,
        "110",
        "已完成",
    ),
    (
        "农村供水工程维修养护",
        "处",
        "46",
        46,
        ">=",
        "46",
        46,
        "10月底",
        "2023-10-31",
        "供水管理股",
        4,
        4,
        "",
        "已完成",
    ),
    (
        "一户一表改造",
        "户",
        "6800",
        6800,
        ">=",
        "6125",
        6125,
        "12月底",
        TODAY,
        "工程股",
        5,
        3.5,
        "5000",
        "逾期",
    ),
    (
        "水源保护区划定",
        "处",
        "23",
        23,
        ">=",
        "23",
        23,
        "6月底",
        "2023-06-30",
        "水资源股",
        3,
        3,
        "",
        "已完成",
    ),
    (
        "水费收缴率",
        "%",
        "96",
        96,
        ">=",
        "94.8",
        94.8,
        "12月底",
        TODAY,
        "财务室",
        4,
        3,
        "97",
        "逾期",
    ),
    (
        "供水投诉办结率",
        "%",
        "100%",
        100,
        ">=",
        "100%",
        100,
        "12月底",
        TODAY,
        "供水管理股",
        3,
        3,
        "",
        "已完成",
    ),
    (
        "应急供水演练",
        "次",
        "4次",
        4,
        ">=",
        "3次",
        3,
        "9月底",
        "2023-09-30",
        "办公室",
        2,
        1,
        "",
        "逾期",
    ),
    (
        "水质检测批次",
        "批次",
        "1240",
        1240,
        ">=",
        "1318",
        1318,
        "12月底",
        TODAY,
        "水质检测室",
        4,
        4,
        "",
        "已完成",
    ),
    (
        "用水总量",
        "万立方米",
        "控制在9850以内",
        9850,
        "<=",
        "9612",
        9612,
        "12月底",
        TODAY,
        "水资源股",
        8,
        8,
        "9800",
        "已完成",
    ),
    (
        "万元工业增加值用水量",
        "立方米",
        "≤36",
        36,
        "<=",
        "34.7",
        34.7,
        "12月底",
        TODAY,
        "水资源股",
        4,
        4,
        "",
        "已完成",
    ),
    (
        "农田灌溉水有效利用系数",
        "—",
        "0.548",
        0.548,
        ">=",
        "0.551",
        0.551,
        "12月底",
        TODAY,
        "水资源股",
        4,
        4,
        "",
        "已完成",
    ),
    (
        "地下水开采量",
        "万立方米",
        "≤420",
        420,
        "<=",
        "438",
        438,
        "12月底",
        TODAY,
        "水资源股",
        4,
        0,
        "",
        "逾期",
    ),
    (
        "取水计量设施安装",
        "套",
        "64",
        64,
        ">=",
        "64",
        64,
        "10月底",
        "2023-10-31",
        "水资源股",
        3,
        3,
        "",
        "已完成",
    ),
    (
        "水资源费征收额",
        "万元",
        "285",
        285,
        ">=",
        "301.4",
        301.4,
        "12月底",
        TODAY,
        "财务室",
        4,
        4,
        "",
        "已完成",
    ),
    (
        "节水型单位创建",
        "个",
        "12",
        12,
        ">=",
        "10",
        10,
        "12月底",
        TODAY,
        "水资源股",
        3,
        2,
        "",
        "逾期",
    ),
    ("节水宣传活动", "场次", "8", 8, ">=", "11", 11, "12月底", TODAY, "办公室", 2, 2, "", "已完成"),
    (
        "取用水监督检查",
        "户次",
        "75",
        75,
        ">=",
        "82",
        82,
        "12月底",
        TODAY,
        "水资源股",
        3,
        3,
        "",
        "已完成",
    ),
    (
        "单村水厂标准化改造",
        "座",
        "30",
        30,
        ">=",
        "24",
        24,
        "2024年6月底",
        "2024-06-30",
        "工程股",
        3,
        3,
        "",
        "顺利",
    ),
    (
        "水源监测站建设",
        "个",
        "16",
        16,
        ">=",
        "9",
        9,
        "2024年3月底",
        "2024-03-31",
        "水资源股",
        3,
        1.5,
        "",
        "滞后",
    ),
]
# goals told in the summary alone: name, unit, goal, sign, done, status
TOLD = [
    ("供水管护员培训", "人次", 320, ">=", 346, "已完成"),
    ("非常规水利用量", "万m3", 150, ">=", 158.2, "已完成"),
]
# what last year's reading is where only the goals' notes tell it
NOTED = {"水费收缴率": 93.7, "供水投诉办结率": 98.6}
NOW = {"新建改造供水管网": "124.6|126.4", "水质检测批次": "1318|1308"}
OLD = {"农村供水保障投资": "3950|3590"}
# last year's yearbook: 2022 as then told, and 2021
LAST = {
    "农村供水保障投资": (3590, 3320),
    "农村自来水普及率": (94.1, 92.7),
    "规模化供水工程覆盖人口比例": (57.3, 54.8),
    "新建改造供水管网": (102.3, 95.6),
    "一户一表改造": (5310, 4780),
    "用水总量": (9744, 9815),
    "水资源费征收额": (2768000, 2654000),
}
# town: due and done of pipes (km), of meters (households), of upkeep (places)
TOWNS = [
    ("莳溪镇", 22, 23.8, 1450, 1360, 8, 8),
    ("桥背镇", 18, 19.2, 1120, 1015, 7, 7),
    ("石陂镇", 16, 17.1, 980, 870, 6, 6),
    ("长岗乡", 14, 14.3, 760, 660, 5, 5),
    ("东坑乡", 13, 13.9, 690, 610, 4, 4),
    ("老街镇", 11, 11.8, 620, 585, 6, 6),
    ("高排乡", 10, 10.4, 510, 445, 4, 4),
    ("坪溪乡", 8, 8.2, 390, 340, 3, 3),
    ("茶亭乡", 6, 5.9, 280, 240, 3, 3),
]
DAY = datetime.date
# source, task, wish, office, due as written, due, day it was done, progress, mark, status
TASKS = [
    (
        "县人大建议第14号",
        "解决石陂村季节性缺水的建议",
        "新建水源接入管",
        "供水管理股",
        DAY(2023, 8, 31),
        "2023-08-31",
        DAY(2023, 8, 18),
        "已通水",
        "已办结",
        "已完成",
    ),
    (
        "县人大建议第22号",
        "更换老街片老旧供水管道的建议",
        "更换全部铸铁管",
        "工程股",
        DAY(2023, 9, 30),
        "2023-09-30",
        "",
        "更换约三分之二，余下道路未获准开挖",
        "办理中",
        "逾期",
    ),
    (
        "县人大建议第31号",
        "加强小水厂消毒设备管护的建议",
        "落实专人管护",
        "水质检测室",
        DAY(2023, 7, 31),
        "2023-07-31",
        DAY(2023, 7, 26),
        "各厂已定专人",
        "已办结",
        "已完成",
    ),
    (
        "县人大建议第37号",
        "规范农村供水价格的建议",
        "完成成本监审",
        "财务室",
        DAY(2023, 12, 31),
        "2023-12-31",
        "",
        "成本资料报发改局，尚未批复",
        "办理中",
        "逾期",
    ),
    (
        "县人大建议第45号",
        "建设东坑备用水源的建议",
        "备用水源通水",
        "工程股",
        "2024年10月底",
        "2024-10-31",
        "",
        "初步设计已批复，正在招标",
        "按期办理",
        "顺利",
    ),
    (
        "主题教育实事",
        "开展农村供水问题大走访",
        "走遍行政村",
        "办公室",
        "2023年10月底",
        "2023-10-31",
        DAY(2023, 10, 20),
        "走访结束，问题已登记",
        "已办结",
        "已完成",
    ),
    (
        "主题教育实事",
        "为独居老人检修户内水管",
        "应修尽修",
        "供水管理股",
        DAY(2023, 11, 30),
        "2023-11-30",
        DAY(2023, 11, 22),
        "检修完毕",
        "已办结",
        "已完成",
    ),
    (
        "主题教育实事",
        "公布全天供水服务电话",
        "入户张贴",
        "办公室",
        DAY(2023, 6, 30),
        "2023-06-30",
        DAY(2023, 6, 12),
        "张贴到户",
        "已办结",
        "已完成",
    ),
    (
        "主题教育专项整治",
        "清理供水工程结余资金",
        "全部清缴",
        "财务室",
        DAY(2023, 11, 30),
        "2023-11-30",
        "",
        "尚有一笔未缴",
        "办理中",
        "逾期",
    ),
    (
        "主题教育专项整治",
        "建立取水户“一户一档”",
        "档案齐全",
        "水资源股",
        DAY(2023, 12, 15),
        "2023-12-15",
        DAY(2023, 12, 8),
        "建档完成",
        "已办结",
        "已完成",
    ),
    (
        "主题教育调研成果",
        "农村供水高质量发展规划编制",
        "报县政府",
        "供水管理股",
        "2024年3月底",
        "2024-03-31",
        "",
        "初稿完成，征求意见",
        "按期办理",
        "顺利",
    ),
    (
        "主题教育调研成果",
        "水质检测室资质认定",
        "取得证书",
        "水质检测室",
        "2024年6月底",
        "2024-06-30",
        "",
        "",
        "未启动",
        "滞后|未报|不能判定",
    ),
]
# source, problem, measure, office, due as written, due, what was done, mark, closed
PROBLEMS = [
    (
        "群众反映",
        "桥背水厂夜间无人值守",
        "实行轮班",
        "供水管理股",
        "2023年9月底",
        "2023-09-30",
        "已排班并装监控",
        "已到位",
        "yes",
    ),
    (
        "自查",
        "部分取水户台账与现场不符",
        "逐户核对",
        "水资源股",
        "2023年10月31日",
        "2023-10-31",
        "核对改正完毕",
        "已到位",
        "yes",
    ),
    (
        "人大代表意见",
        "长岗村供水管道裸露易冻",
        "埋管保温",
        "工程股",
        "2023年11月底",
        "2023-11-30",
        "保温材料到货，未施工",
        "未到位",
        "no",
    ),
    (
        "群众反映",
        "水质检测结果公开不及时",
        "按月公开",
        "水质检测室",
        "2023-8-31",
        "2023-08-31",
        "已按月公开",
        "已到位",
        "yes",
    ),
    (
        "上级指出",
        "水费票据开具不规范",
        "统一票据",
        "财务室",
        "2023年10月15日",
        "2023-10-15",
        "已换用电子票据",
        "已到位",
        "yes",
    ),
    (
        "上级指出",
        "水源保护区界桩缺失",
        "补设界桩",
        "水资源股",
        "2023.12.20",
        "2023-12-20",
        "界桩已订制，尚未埋设",
        "未到位",
        "no",
    ),
    (
        "自查",
        "到基层调研走过场",
        "带题调研",
        "办公室",
        "长期",
        "",
        "已订调研制度",
        "长期坚持",
        "no",
    ),
    (
        "上级指出",
        "个别项目招标资料归档不全",
        "补齐归档",
        "工程股",
        "2024年1月底",
        "2024-01-31",
        "正在补齐",
        "未到位",
        "no",
    ),
    (
        "人大代表意见",
        "来电登记后回访率低",
        "专人回访",
        "办公室",
        "2023年9月15日",
        "2023-09-15",
        "已逐件回访",
        "已到位",
        "yes",
    ),
]
SUMMARY = """莳溪县农村供水与水资源管理办公室2023年工作总结

    2023年，我办按照县委、县政府部署，扎实开展主题教育，认真办理人大代表建议，农村供水和水资源管理各项工作取得新成效。

一、主要工作
    （一）农村供水。全年完成农村供水保障投资4386万元，比上年增长11.0%，其中管网延伸改造投资2160万元。新建改造供水管网126.4公里，一户一表改造6125户，比目标数少675户。农村自来水普及率达到95.6%，规模化供水工程覆盖人口比例60.4%。水质检测1308批次，农村供水水质达标率93.5%。年初县里要求2023年供水管护员培训320人次，实际培训346人次。
    （二）水费收缴。全年应收水费1542.5万元，实收水费1462.3万元，水费收缴率94.8%，比上年的93.7%有所提高。
    （三）水资源管理。用水总量9612万立方米，控制在指标以内；地下水开采量438万立方米，超出控制指标18万立方米。2023年非常规水利用量目标为150万立方米，全年完成158.2万立方米。征收水资源费301.4万元。
    （四）主题教育和建议办理。承办县人大代表建议5件，已办结2件。

二、存在问题
    一户一表改造受资金影响未完成目标；老街片管道更换慢；地下水开采超指标。

三、2024年打算
    2024年计划完成农村供水保障投资4500万元，农村自来水普及率达到96%，一户一表改造5000户，用水总量控制在9800万立方米以内。

                              2024年1月8日
"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _base(unit):
    return UNITS.get(unit, unit)


def _at(name, unit):
    state = unit in ("%", "1") or name.startswith(("万元", "农村供水总人口", "农村集中供水工程"))
    return STATE if state else (SPAN, BEFORE)


def _figures(book):
    rows = [(_plain(r[1]), *r[2:], "统计年报") for r in SUPPLY + RESOURCE]
    rows += [(r[0], r[1], r[6], r[7], "季度表") for r in QUARTERS]
    units = {g[0]: g[1] for g in GOALS}
    rows += [
        (name, units[name], {g[0]: g[6] for g in GOALS}[name], old, "目标完成表")
        for name, old in NOTED.items()
    ]
    for name, unit, now, old, source in rows:
        unit = _base(unit)
        at = _at(name, unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), source, at=at)
        book.fact(name, at[0], now, unit, "actual", source)
        book.fact(name, at[1], old, unit, "actual", source)
    for name, unit, *quarters, _, _ in QUARTERS:
        for n, value in enumerate(quarters, 1):
            months = f"2023-{3 * n - 2:02d}/2023-{3 * n:02d}"
            book.fact(
                name, f"{months}|2023Q{n}|2023-Q{n}", value, _base(unit), "actual", "季度表", "yes"
            )
    book.fact("新建改造供水管网", SPAN, 126.4, "km", "actual", "总结（冲突）")
    book.fact("水质检测批次|水质检测", SPAN, 1308, "批次", "actual", "总结（冲突）")


def _goals(book):
    told = {_plain(r[1]) for r in SUPPLY + RESOURCE} | set(NOTED)
    for name, unit, _, goal, sign, _, done, _, due, _, points, _, plan, status in GOALS:
        unit = _base(unit)
        book.target(name, goal, sign, unit, due, NOW.get(name, done), status, "目标完成表")
        book.fact(name, f"2023|{due[:4]}|{due[:7]}|{due}", goal, unit, "target", "目标完成表")
        if name not in told:
            book.fact(name, _at(name, unit)[0], done, unit, "actual", "目标完成表")
        if points not in (goal, done):
            book.never(name, "targets", points, unit, "分值，不是目标")
        if plan:
            book.never(name, "targets", float(plan.strip("%")), unit, "2024年拟定数")
    for name, unit, goal, sign, done, status in TOLD:
        book.target(name, goal, sign, unit, TODAY, done, status, "总结、统计年报")
        book.fact(name, f"2023|2023-12|{TODAY}", goal, unit, "target", "总结")


def _never(book):
    for town, pipe, piped, meter, metered, keep, kept in TOWNS:
        for name, unit, goal, done in (
            ("新建改造供水管网", "km", pipe, piped),
            ("一户一表改造", "户", meter, metered),
            ("农村供水工程维修养护", "处", keep, kept),
        ):
            book.never(name, "targets", goal, unit, f"{town}应完成，不是全县的")
            book.never(name, "year_on_year", done, unit, f"{town}已完成，不是全县的")
    for name, table, figure, unit, why in (
        ("一户一表改造", "targets", 675, "户", "差额"),
        ("地下水开采量", "targets", 18, "万m3", "超出的数"),
        ("实收水费", "targets", 1542.5, "万元", "应收数，不是目标"),
        ("农村供水保障投资", "year_on_year", 4200, "万元", "目标数，不是完成数"),
        ("农村供水量", "year_on_year", 335, "万m3", "四季度一季的数"),
        ("实收水费", "year_on_year", 361.7, "万元", "四季度一季的数"),
        ("农村供水保障投资", "year_on_year", 3590, "万元", "2022年的数"),
        ("用水总量", "year_on_year", 9744, "万m3", "2022年的数"),
    ):
        book.never(name, table, figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _figures(book)
    _goals(book)
    for _, task, _, office, _, due, _, _, _, status in TASKS:
        book.task(task, office, due, status, "承办事项台账")
    for _, problem, _, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题清单")
    book.add(
        "conflicts",
        "新建改造供水管网",
        SPAN,
        "124.6km|126.4km",
        "统计年报、目标完成表、分乡镇|总结",
    )
    book.add(
        "conflicts", "水质检测批次|水质检测", SPAN, "1318批次|1308批次", "统计年报、目标完成表|总结"
    )
    book.add("conflicts", "农村供水保障投资", BEFORE, "3950万元|3590万元", "2023年年报|2022年年报")
    _never(book)
    book.write()


def _rate(now, old, unit):
    return f"{now - old:+.1f}个百分点" if unit == "%" else round(100 * (now / old - 1), 2)


def yearbook():
    """Write the yearbook of two sheets as BIFF, with the row of column numbers old forms have."""
    book = xlwt.Workbook(encoding="utf-8")
    bold, plain = xlwt.easyxf("font: bold on; align: horiz center"), xlwt.easyxf()
    for title, mark, rows in (("农村供水", "", SUPPLY), ("水资源", "（续表）", RESOURCE)):
        ws = book.add_sheet(title)
        ws.write_merge(0, 0, 0, 5, f"莳溪县农村供水水资源统计年报表{mark}", bold)
        ws.write_merge(1, 1, 0, 5, "2023年度")
        ws.write(2, 0, "填报单位（盖章）：县农村供水与水资源管理办公室")
        ws.write(2, 5, "表号：农供年1表")
        for c, head in enumerate(
            ["编号", "指标名称", "计量单位", "本年实际", "上年实际", "增长率（%）"]
        ):
            ws.write(3, c, head, bold)
        for c, head in enumerate(["甲", "乙", "丙", "1", "2", "3"]):
            ws.write(4, c, head, bold)
        for r, (code, name, unit, now, old) in enumerate(rows, 5):
            for c, cell in enumerate([code, name, unit, now, old, _rate(now, old, unit)]):
                ws.write(r, c, str(cell) if code in ("04", "23") and c == 3 else cell, plain)
        ws.write(len(rows) + 5, 0, "单位负责人：范永顺")
        ws.write(len(rows) + 5, 3, "填表人：蓝小翠")
        ws.write(len(rows) + 5, 5, "报出日期：2024年1月5日")
    LEDGERS.mkdir(parents=True, exist_ok=True)
    book.save(str(LEDGERS / "2023年农村供水水资源统计年报.xls"))
    told = {_plain(r[1]): r for r in SUPPLY + RESOURCE}
    rows = [
        ["莳溪县农村供水水资源统计年报表"],
        ["2022年度"],
        ["编号", "指标名称", "计量单位", "本年实际", "上年实际", "增长率（%）"],
    ]
    for name, (now, old) in LAST.items():
        code, _, unit, *_ = told[name]
        rows.append([code, name, unit, now, old, _rate(now, old, unit)])
    rows.append(["填表人：蓝小翠", "", "报出日期：2023年1月6日"])
    ragged(LEDGERS / "2022年/2022年统计年报.csv", rows)


def quarters():
    """Write the four quarters as the old software saves them: HTML in GB18030 named .xls."""
    lines = [
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>',
        '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
        "<style>td{mso-number-format:General}</style></head><body>",
        '<table border="1"><tr><td colspan="8" align="center"><b>2023年农村供水经营情况季度汇总表</b></td></tr>',
        '<tr><td colspan="5">填报单位：财务室</td><td colspan="3">导出日期：2024-01-04</td></tr>',
        '<tr><td rowspan="2">项&nbsp;目</td><td rowspan="2">计量单位</td><td colspan="5">本&nbsp;年</td>'
        '<td rowspan="2">上年全年</td></tr>',
        "<tr><td>一季度</td><td>二季度</td><td>三季度</td><td>四季度</td><td>全年</td></tr>",
    ]
    for row in QUARTERS:
        cells = "".join(
            f"<td>{cell:,}</td>" if isinstance(cell, (int, float)) else f"<td>{cell}</td>"
            for cell in row
        )
        lines.append(f"<tr>{cells}</tr>")
    lines.append('<tr><td colspan="8">注：各季度为当季发生数。</td></tr></table></body></html>')
    (LEDGERS / "农村供水经营季度汇总表.xls").write_bytes("\r\n".join(lines).encode("gb18030"))


def towns():
    """Write what each town was to do and did as a ragged csv, the county last."""
    rows = [
        ["2023年分乡镇农村供水工作完成情况"],
        ["乡镇", "管网新建改造（公里）", "", "一户一表改造（户）", "", "工程维修养护（处）"],
        ["", "应完成", "已完成", "应完成", "已完成", "应完成", "已完成"],
        *[list(t) for t in TOWNS],
        ["全县合计", *[round(sum(t[k] for t in TOWNS), 1) for k in range(1, 7)]],
        ["统计时间：2023年12月31日"],
    ]
    ragged(LEDGERS / "分乡镇完成情况.csv", rows)


def lists():
    """Write the tasks as BIFF with real dates and the problems as csv."""
    rows = [
        ["人大代表建议和主题教育承办事项台账"],
        ["截止2023年12月31日"],
        [
            "序号",
            "交办来源",
            "事项名称",
            "办理要求",
            "承办股室",
            "应办结日期",
            "实际办结日期",
            "办理情况",
            "办理状态",
        ],
    ]
    for n, t in enumerate(TASKS, 1):
        rows.append([n, *t[:5], *t[6:9]])
    rows.append(["注：办理状态分为已办结、按期办理、办理中、未启动。"])
    old_book(LEDGERS / "建议和主题教育事项台账.xls", "Sheet1", rows, [(0, 0, 0, 8), (1, 1, 0, 8)])
    rows = [
        ["主题教育检视问题清单"],
        [
            "序号",
            "问题来源",
            "查摆出的问题",
            "整改措施",
            "责任股室",
            "整改期限",
            "整改情况",
            "是否整改到位",
        ],
        *[[n, *p[:5], *p[6:8]] for n, p in enumerate(PROBLEMS, 1)],
        ["截至2023年12月31日"],
    ]
    ragged(LEDGERS / "主题教育问题清单.csv", rows)


def documents():
    """Write the goals as a Word table and the summary as text in GB18030."""
    grid = [
        [
            "序号",
            "考核内容",
            "单位",
            "目标数",
            "达成数",
            "完成期限",
            "责任股室",
            "分值",
            "自评得分",
            "2024年拟定数",
            "备注",
        ]
    ]
    for n, (name, unit, goal, _, _, done, _, node, _, office, points, marks, plan, _) in enumerate(
        GOALS, 1
    ):
        note = f"上年实际{NOTED[name]}%" if name in NOTED else ""
        grid.append(
            [str(n), name, unit, goal, done, node, office, str(points), str(marks), plan, note]
        )
    grid.append(
        [
            "",
            "合计",
            "",
            "",
            "",
            "",
            "",
            str(sum(g[10] for g in GOALS)),
            str(sum(g[11] for g in GOALS)),
            "",
            "",
        ]
    )
    lines = [
        "2023年度工作目标考核完成情况表",
        "单位：莳溪县农村供水与水资源管理办公室",
        "@0",
        "注：完成期限未注明年份的为2023年；达成数截至2023年12月31日。",
    ]
    paper(DOCUMENTS / "2023年度工作目标考核完成情况表.docx", lines, [grid])
    (DOCUMENTS / "2023年工作总结.txt").write_bytes(SUMMARY.replace("\n", "\r\n").encode("gb18030"))


if __name__ == "__main__":
    truth()
    yearbook()
    quarters()
    towns()
    lists()
    documents()
