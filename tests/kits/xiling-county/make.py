"""Truth and files of 汐岭县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, HALF = "2025-01/2025-09", "2024-01/2024-09", "2025-01/2025-06"
YEAR, TODAY, JUNE = "2025-12-31", "2025-09-30", "2025-06-30"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "亿立方米": "亿m3"}
NOW = {"县级河长巡河": "561|651", "灌区渠道清淤": "141|144"}
OLD = {"中央和省级补助资金到位": "7350|7530"}
FORM, CROSS, MONTHS = "目标任务推进表", "主要指标对照表", "分月台账"
# office; name, unit, goal as written, goal, sign, due as written, due, June, September,
# last year's, status
GOALS = [
    (
        "规划股",
        "水利固定资产投资",
        "亿元",
        4.2,
        4.2,
        ">=",
        "12月底",
        YEAR,
        2.05,
        3.36,
        3.08,
        "顺利",
    ),
    (
        "规划股",
        "中央和省级补助资金到位",
        "万元",
        9600,
        9600,
        ">=",
        "12月底",
        YEAR,
        5800,
        8160,
        7350,
        "顺利",
    ),
    (
        "规划股",
        "水利专项债券支付",
        "万元",
        5000,
        5000,
        ">=",
        "12月底",
        YEAR,
        1500,
        2450,
        3100,
        "滞后",
    ),
    (
        "水资源股",
        "用水总量",
        "亿立方米",
        "≤2.1",
        2.1,
        "<=",
        "12月底",
        YEAR,
        0.92,
        1.468,
        1.512,
        "顺利",
    ),
    (
        "水资源股",
        "万元GDP用水量",
        "立方米",
        "≤48",
        48,
        "<=",
        "12月底",
        YEAR,
        46.9,
        46.2,
        49.1,
        "顺利|已完成",
    ),
    (
        "水资源股",
        "水资源税征收",
        "万元",
        "５２０",
        520,
        ">=",
        "12月底",
        YEAR,
        250,
        431,
        398,
        "顺利",
    ),
    (
        "水资源股",
        "取水在线计量率",
        "%",
        92,
        92,
        ">=",
        "12月底",
        YEAR,
        91.2,
        93.5,
        88.4,
        "顺利|已完成",
    ),
    (
        "农水股",
        "农村自来水普及率",
        "%",
        97,
        97,
        ">=",
        "12月底",
        YEAR,
        95.9,
        96.4,
        95.1,
        "顺利|滞后",
    ),
    ("农水股", "新建改建农村供水工程", "处", 24, 24, ">=", "12月底", YEAR, 13, 20, 17, "顺利"),
    (
        "农水股",
        "高效节水灌溉面积",
        "万亩",
        1.6,
        1.6,
        ">=",
        "11月底",
        "2025-11-30",
        0.7,
        0.96,
        1.05,
        "滞后",
    ),
    (
        "农水股",
        "灌区渠道清淤",
        "公里",
        150,
        150,
        ">=",
        "10月底",
        "2025-10-31",
        118,
        141,
        136,
        "顺利",
    ),
    (
        "农水股",
        "农业水费收缴率",
        "%",
        90,
        90,
        ">=",
        "12月底",
        YEAR,
        90.4,
        91.6,
        89.7,
        "顺利|已完成",
    ),
    (
        "水保站",
        "水土流失治理面积",
        "平方公里",
        36,
        36,
        ">=",
        "12月底",
        YEAR,
        19,
        29.7,
        27.4,
        "顺利",
    ),
    (
        "水保站",
        "水土保持补偿费",
        "万元",
        "２４０",
        240,
        ">=",
        "12月底",
        YEAR,
        121,
        205.6,
        231.2,
        "顺利",
    ),
    ("河湖股", "河道岸线整治", "公里", 28, 28, ">=", "12月底", YEAR, 11, 17.1, 21.6, "滞后"),
    ("河湖股", "河湖“四乱”销号", "处", 60, 60, ">=", "9月底", TODAY, 41, 60, 52, "已完成"),
    ("河湖股", "县级河长巡河", "人次", "７２０", 720, ">=", "12月底", YEAR, 372, 561, 540, "顺利"),
    ("防御股", "水旱灾害防御演练", "场", 20, 20, ">=", "6月底", JUNE, 21, 21, 18, "已完成"),
]
# name, cell of plan and progress, unit, plan, done, office, due as written, due, status
CELLS = [
    ("小型水库除险加固", "计划12座，已完成9座", "座", 12, 9, "建管股", "6月底", JUNE, "逾期"),
    ("水库大坝安全鉴定", "计划15座，已完成15座", "座", 15, 15, "建管股", "9月底", TODAY, "已完成"),
    ("山塘整治", "计划40口，已完成34口", "口", 40, 34, "建管股", "12月底", YEAR, "顺利"),
    ("病险水闸改造", "计划6座，已完成2座，余4座在建", "座", 6, 2, "建管股", "12月底", YEAR, "滞后"),
    (
        "取水监测计量设施安装",
        "计划96套，已安装88套",
        "套",
        96,
        88,
        "水资源股",
        "8月底",
        "2025-08-31",
        "逾期",
    ),
    (
        "生产建设项目水保检查",
        "计划45次，已开展39次",
        "次",
        45,
        39,
        "水保站",
        "12月底",
        YEAR,
        "顺利",
    ),
    (
        "水行政执法巡查",
        "计划３２０次，已开展２６８次",
        "次",
        320,
        268,
        "执法队",
        "12月底",
        YEAR,
        "顺利",
    ),
    ("生态清洁小流域治理", "计划3条，已完成1条", "条", 3, 1, "水保站", "12月底", YEAR, "滞后"),
]
# the page of two halves: name, unit, January to September, the same of last year
LEFT = [
    ("中央和省级补助资金到位", "万元", 8160, 7350),
    ("水利专项债券支付", "万元", 2450, 3100),
    ("农村自来水普及率", "%", 96.4, 95.1),
    ("新建改建农村供水工程", "处", 20, 17),
    ("高效节水灌溉面积", "亩", 9600, 10500),
    ("灌区渠道清淤", "公里", 141, 136),
    ("农业水费收缴率", "%", 91.6, 89.7),
    ("水土流失治理面积", "平方公里", 29.7, 27.4),
    ("河道岸线整治", "公里", 17.1, 21.6),
]
RIGHT = [
    ("县级河长巡河", "人次", 561, 540),
    ("河湖“四乱”销号", "处", 60, 52),
    ("水旱灾害防御演练", "场", 21, 18),
    ("山洪灾害预警发布", "条", 426, 388),
    ("水行政执法巡查", "次", 268, 251),
    ("水事违法案件立案", "件", 14, 17),
    ("取水许可证核发", "本", 46, 51),
    ("9月末水库蓄水量", "万立方米", 5830, 6120),
    ("小水电生态流量达标率", "%", 98.8, 97.1),
]
# months down: name, unit, whole and first half of 2025, whole and first half of 2024, digits
SERIES = [
    ("水利固定资产投资", "万元", 33600, 20500, 30800, 18700, 0),
    ("水资源税征收", "万元", 431, 250, 398, 236, 1),
    ("水土保持补偿费", "万元", 205.6, 121, 231.2, 139, 1),
    ("用水总量", "万立方米", 14680, 9200, 15120, 9470, 0),
    ("农业用水", "万立方米", 9620, 5950, 10110, 6240, 0),
    ("工业用水", "万立方米", 1850, 1220, 1790, 1180, 0),
    ("生活用水", "万立方米", 2390, 1540, 2310, 1490, 0),
    ("生态补水", "万立方米", 820, 490, 910, 560, 0),
    ("水电站发电量", "万千瓦时", 8460, 5320, 7980, 5010, 0),
]
# project, kind, whole investment, done before, plan of the year, September,
# January to September, state
PROJECTS = [
    ("汐水河右岸堤防提升工程", "续建", 31200, 11800, 14600, 1580, 11920, "堤身填筑至设计高程"),
    ("石楠水库扩容工程", "续建", 27500, 8400, 10800, 1260, 8640, "溢洪道浇筑"),
    ("县域供水管网联通工程", "续建", 14300, 3900, 7200, 820, 5870, "铺管42公里"),
    ("枫桥灌区续建配套", "新建", 9800, "－", 5600, 560, 4280, "总干渠开挖"),
    ("北溪水系连通工程", "新建", 4600, "－", 2600, 260, 1870, "清障完成"),
    ("零星水利设施维修", "新建", 1200, "－", 1200, 120, 1020, "／"),
]
TOWNS = ["汐岭镇", "石楠镇", "枫桥镇", "北溪乡", "桐坑乡", "大畈乡"]
# name, unit, base unit, goals and results by town
PLACES = [
    ("水土流失治理面积", "平方公里", "km2", (9, 7, 6, 6, 5, 3), (7.6, 5.9, 5.1, 4.6, 4.1, 2.4)),
    (
        "高效节水灌溉面积",
        "亩",
        "亩",
        (4200, 3600, 3200, 2200, 1700, 1100),
        (2600, 2200, 1900, 1300, 1000, 600),
    ),
    ("新建改建农村供水工程", "处", "处", (6, 5, 4, 4, 3, 2), (5, 4, 4, 3, 2, 2)),
]
# task, content, office, due as written, due, progress, mark, status
TASKS = [
    (
        "汐水河右岸堤防提升工程",
        "完成主体工程",
        "规划股",
        "2025年12月底",
        YEAR,
        "堤身填筑至设计高程",
        "正常推进",
        "顺利",
    ),
    (
        "石楠水库扩容工程",
        "大坝通过蓄水阶段验收",
        "规划股",
        "2026年6月30日",
        "2026-06-30",
        "溢洪道浇筑",
        "正常推进",
        "顺利",
    ),
    (
        "县水网规划修编",
        "报批",
        "规划股",
        "2025年8月31日",
        "2025-08-31",
        "市局反馈意见尚未改完",
        "进度滞后",
        "逾期",
    ),
    (
        "取用水专项整治",
        "整治问题31个",
        "水资源股",
        datetime.date(2025, 6, 20),
        "2025-06-20",
        "全部整治到位",
        "已办结",
        "已完成",
    ),
    (
        "水权交易试点",
        "完成首单交易",
        "水资源股",
        "2025年11月底",
        "2025-11-30",
        "买卖双方已签意向",
        "正常推进",
        "顺利",
    ),
    (
        "县域供水管网联通工程",
        "铺设主管52公里",
        "农水股",
        "2025年12月20日",
        "2025-12-20",
        "铺设主管30公里，征地受阻",
        "进度滞后",
        "滞后",
    ),
    (
        "枫桥灌区续建配套",
        "完成总干渠衬砌",
        "农水股",
        datetime.date(2026, 3, 31),
        "2026-03-31",
        "总干渠开挖",
        "正常推进",
        "顺利",
    ),
    (
        "农业水价综合改革",
        "出台精准补贴办法",
        "农水股",
        "2025年5月底",
        "2025-05-31",
        "办法已印发",
        "已办结",
        "已完成",
    ),
    (
        "小型水库除险加固",
        "12座全部完工",
        "建管股",
        "2025年6月底",
        JUNE,
        "9座完工",
        "进度滞后",
        "逾期",
    ),
    (
        "水库标准化管理",
        "创建省级示范2座",
        "建管股",
        "2025年10月31日",
        "2025-10-31",
        "2座已通过市级初评",
        "正常推进",
        "顺利",
    ),
    (
        "山洪灾害监测站点更新",
        "更新站点58个",
        "防御股",
        "2025年4月10日",
        "2025-04-10",
        "更新完毕",
        "已办结",
        "已完成",
    ),
    (
        "幸福河湖（北溪）创建",
        "编制实施方案",
        "河湖股",
        "2025年12月31日",
        YEAR,
        "",
        "尚未启动",
        "滞后|未报|不能判定",
    ),
]
# source; problem, office, measure, due as written, due, progress, struck off
PROBLEMS = [
    (
        "一、省水利厅暗访发现",
        [
            (
                "大畈乡两座山塘巡查记录后补",
                "建管股",
                "重建巡查台账",
                "2025年4月30日",
                "2025-04-30",
                "台账已重建",
                "是",
            ),
            (
                "石楠镇取水泵站无证取水",
                "水资源股",
                "补办取水许可",
                "2025年8月15日",
                "2025-08-15",
                "材料尚在补正",
                "否",
            ),
            (
                "汐水河桐坑段护坡坍塌未修",
                "河湖股",
                "修复护坡120米",
                "2025年10月底",
                "2025-10-31",
                "已进场",
                "否",
            ),
        ],
    ),
    (
        "二、县纪委专项监督",
        [
            (
                "水利工程质量保证金退还不及时",
                "规划股",
                "全部退还",
                "2025年6月底",
                JUNE,
                "已退还",
                "是",
            ),
            (
                "农村饮水维修资金拨付慢",
                "农水股",
                "拨付到位",
                "2025年9月30日",
                TODAY,
                "还有2个乡未拨",
                "否",
            ),
            (
                "执法案卷归档不规范",
                "执法队",
                "重新归档",
                "2025年5月20日",
                "2025-05-20",
                "归档完毕",
                "是",
            ),
        ],
    ),
    (
        "三、人大代表建议和群众来信",
        [
            (
                "北溪乡坑口村夏季供水时断时续",
                "农水股",
                "新打水源井",
                "2025年7月31日",
                "2025-07-31",
                "井已打成，泵未装",
                "否",
            ),
            (
                "枫桥镇河道乱倒建筑垃圾",
                "河湖股",
                "清运并设卡",
                "2025年3月31日",
                "2025-03-31",
                "已清运",
                "是",
            ),
            (
                "弃土场水保措施不到位",
                "水保站",
                "补植并设挡墙",
                "2025年11月30日",
                "2025-11-30",
                "挡墙在砌",
                "否",
            ),
        ],
    ),
]
SUMMARY = """汐岭县水利局2025年前三季度工作总结
今年以来，全局上下紧扣年初确定的目标，克服春旱夏涝，水利各项工作取得较好进展。现将1—9月情况总结如下。
# 一、工作完成情况
（一）投资与资金。1—9月完成水利固定资产投资3.36亿元，同比增长9.1%；中央和省级补助资金到位8160万元；水利专项债券支付2450万元，进度偏慢。
（二）水资源管理。1—9月用水总量1.468亿立方米，比上年同期减少440万立方米。取水在线计量率93.5%，征收水资源税431万元，核发取水许可证46本。
（三）农村水利。农村自来水普及率96.4%，新建改建农村供水工程20处；灌区渠道清淤144公里；高效节水灌溉面积9600亩，距全年任务还差6400亩。
（四）水土保持和河湖。水土流失治理面积29.7平方公里，水土保持补偿费205.6万元，同比下降11.1%。县级河长巡河651人次，河湖“四乱”销号60处。
（五）防御和监管。发布山洪灾害预警426条，开展水旱灾害防御演练21场，水事违法案件立案14件。9月末水库蓄水量约5830万立方米。
# 二、主要问题
小型水库除险加固未能按期完工，取水监测计量设施安装还差8套，河道岸线整治进度偏慢。
# 三、明年初步打算
2026年计划完成水利固定资产投资4.8亿元，水土流失治理面积40平方公里，农村自来水普及率达到98%。"""
NOTICE = """汐岭县水利局关于做好今冬明春水利建设准备工作的通知
各乡镇水利站，局属各单位：
为抓住冬春有利时机，加快水利建设，现将有关准备工作通知如下。
一、摸清底数。各站要对渠道、山塘、泵站逐处查看，分类登记。
二、备足力量。施工单位要提前组织人员机械，保证工期。
三、守住底线。严格落实安全生产责任，严禁冒险作业。
联系人：邵子衡，电话：0000-7310246。
汐岭县水利局
2025年10月9日"""


def _base(unit):
    return UNITS.get(unit, unit)


def _spans(name, unit):
    if unit == "%" or name.startswith(("万元GDP", "9月末")):
        return (
            f"{SPAN}|2025-09|2025-09-30",
            f"{BEFORE}|2024-09|2024-09-30",
            f"{HALF}|2025-06|2025-06-30",
        )
    return SPAN, BEFORE, HALF


def _share(total, weights, digits):
    parts = [round(total * w / sum(weights), digits) for w in weights[:-1]]
    return [*parts, round(total - sum(parts), digits)]


def _months():
    """Return for each series nine months of 2025 and twelve of 2024; water in all is a sum."""
    out = {}
    for name, _, now, half, old, last, digits in SERIES:
        here = _share(half, (12, 11, 15, 18, 21, 23), digits) + _share(
            now - half, (9, 8, 7), digits
        )
        there = _share(last, (11, 12, 15, 19, 20, 23), digits) + _share(
            old - last, (8, 9, 7), digits
        )
        there += [round((old - last) * share, digits) for share in (0.31, 0.35, 0.42)]
        out[name] = here, there
    out["水利固定资产投资"] = (
        [1800, 2100, 3200, 3900, 4300, 5200, 4100, 4400, 4600],
        out["水利固定资产投资"][1],
    )
    uses = [out[n] for n in ("农业用水", "工业用水", "生活用水", "生态补水")]
    out["用水总量"] = tuple(
        [sum(u[y][m] for u in uses) for m in range(len(uses[0][y]))] for y in (0, 1)
    )
    return out


def _indicators(book):
    months = _months()
    for name, unit, now, _, old, _, _ in SERIES:
        unit = _base(unit)
        here, there = months[name]
        assert abs(sum(here) - now) < 1e-6 and abs(sum(there[:9]) - old) < 1e-6
        book.year(name, now, unit, old, MONTHS)
        book.fact(name, SPAN, now, unit, "actual", MONTHS)
        book.fact(name, BEFORE, old, unit, "actual", MONTHS)
        for month in range(9):
            at = f"2025-{month + 1:02d}", f"2024-{month + 1:02d}"
            note = "单月同比"
            book.year(name, here[month], unit, there[month], MONTHS, note, "yes", at)
        for year, row in (("2025", here), ("2024", there)):
            for month, value in enumerate(row, 1):
                book.fact(name, f"{year}-{month:02d}", value, unit, "actual", MONTHS)
    for name, unit, now, old in LEFT + RIGHT:
        unit = _base(unit)
        here, there, _ = _spans(name, unit)
        names = f"{name}|水库蓄水量" if name.startswith("9月末") else name
        book.year(names, NOW.get(name, now), unit, OLD.get(name, old), CROSS, at=(here, there))
        book.fact(names, here, now, unit, "actual", CROSS)
        book.fact(names, there, old, unit, "actual", CROSS)


def _goal_rows(book):
    told = {row[0] for row in [*LEFT, *RIGHT, *SERIES]}
    for _, name, unit, _, goal, sign, _, due, half, now, old, status in GOALS:
        unit = _base(unit)
        here, there, june = _spans(name, unit)
        book.target(name, goal, sign, unit, due, NOW.get(name, now), status, FORM)
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", FORM)
        book.fact(name, june, half, unit, "actual", FORM)
        if name not in told:
            book.fact(name, here, now, unit, "actual", FORM)
            book.year(name, now, unit, old, FORM, at=(here, there))
            book.fact(name, there, old, unit, "actual", FORM)
    for name, _, unit, goal, now, _, _, due, status in CELLS:
        book.target(name, goal, ">=", unit, due, now, status, FORM)
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", FORM)
        if name not in told:
            book.fact(name, SPAN, now, unit, "actual", FORM)


def _never(book):
    for name, figure, unit, why in (
        ("水利固定资产投资", 4.8, "亿元", "2026年的计划"),
        ("农村自来水普及率", 98, "%", "2026年的目标"),
        ("水土流失治理面积", 40, "km2", "2026年的目标"),
        ("水利固定资产投资", 88600, "万元", "项目总投资"),
        ("高效节水灌溉面积", 6400, "亩", "还差的数"),
        ("取水监测计量设施安装", 8, "套", "还差的数"),
        ("病险水闸改造", 4, "座", "在建的数"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, _, unit, goals, done in PLACES:
        for town, goal, now in zip(TOWNS, goals, done, strict=True):
            book.never(name, "targets", goal, unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", now, unit, f"{town}的完成数，不是全县的")
    for name, figure, unit, why in (
        ("用水总量", 440, "万m3", "减少的数"),
        ("水利固定资产投资", 80, "%", "占全年的比例"),
        ("新建改建农村供水工程", 83.3, "%", "占全年的比例"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


# label, value, unit, base unit of the card
CARD = [
    ("注册登记水库", 46, "座", "座"),
    ("水库总库容", 9120, "万立方米", "万m3"),
    ("在册山塘", 318, "口", "口"),
    ("堤防长度", 142.6, "公里", "km"),
    ("农村集中供水工程", 127, "处", "处"),
    ("设计灌溉面积", 23.4, "万亩", "万亩"),
    ("小水电站", 19, "座", "座"),
    ("在职干部职工", 86, "人", "人"),
]


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _indicators(book)
    _goal_rows(book)
    book.fact("县级河长巡河", SPAN, 651, "人次", "actual", "总结（冲突）")
    book.fact("灌区渠道清淤", SPAN, 144, "km", "actual", "总结（冲突）")
    for name, value, _, unit in CARD:
        book.fact(
            name, f"2025-09-30|2025-09|{SPAN}|2025", value, unit, "actual", "基本情况卡", "yes"
        )
    for name, _, _, _, plan, month, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "项目表", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "项目表")
        book.fact(name, "2025-09", month, "万元", "actual", "项目表")
        book.fact(name, SPAN, now, "万元", "actual", "项目表")
    for name, goal, unit, due, now in (
        ("取用水专项整治|整治问题", 31, "个", "2025-06-20", ""),
        ("县域供水管网联通工程|铺设主管", 52, "km", "2025-12-20", 30),
        ("小型水库除险加固", 12, "座", JUNE, 9),
        ("水库标准化管理|创建省级示范", 2, "座", "2025-10-31", ""),
        ("山洪灾害监测站点更新|更新站点", 58, "个", "2025-04-10", ""),
        ("汐水河桐坑段护坡坍塌未修|修复护坡", 120, "米", "2025-10-31", ""),
    ):
        if name != "小型水库除险加固":
            book.target(name, goal, ">=", unit, due, now, "", "任务、问题", "任务内的目标", "yes")
    for task, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点任务")
    for _, rows in PROBLEMS:
        for problem, office, _, _, due, _, mark in rows:
            book.problem(problem, office, due, {"是": "yes", "否": "no"}[mark], TODAY, "问题清单")
    book.add("conflicts", "县级河长巡河|巡河", SPAN, "561人次|651人次", "对照表、推进表|总结")
    book.add("conflicts", "灌区渠道清淤", SPAN, "141km|144km", "对照表、推进表|总结")
    book.add(
        "conflicts", "中央和省级补助资金到位", BEFORE, "7350万元|7530万元", "2025年表|2024年表"
    )
    _never(book)
    book.write()


def goals():
    """Write the goals under a head of three storeys and, below, plan and progress in one cell."""
    out = openpyxl.Workbook()
    rows = [
        ["编制单位：汐岭县水利局", "", "", "", "", "", "", "统计截止：2025年9月30日", "", "", ""],
        ["一、定量指标"],
        [
            "责任股室",
            "指标名称",
            "计量单位",
            "全年目标",
            "完成情况",
            "",
            "",
            "上年同期",
            "完成时限",
            "内码",
            "备注",
        ],
        ["", "", "", "", "上半年", "1—9月", "", "", "", "", ""],
        ["", "", "", "", "", "累计", "占全年", "", "", "", ""],
    ]
    merges = ["A3:K3", "E4:G4", "E5:E6", "F5:G5", *[f"{c}4:{c}6" for c in "ABCDHIJK"]]
    first = len(rows) + 2
    start, last = first, None
    for n, (office, name, unit, shown, goal, sign, node, _, half, now, old, _) in enumerate(GOALS):
        at = first + n
        if office != last and n:
            merges.append(f"A{start}:A{at - 1}")
            start = at
        share = "／" if sign == "<=" or unit == "%" else round(now / goal, 4)
        rows.append(
            [
                office if office != last else "",
                name,
                unit,
                shown,
                half,
                now,
                share,
                old,
                node,
                3601 + n,
                "",
            ]
        )
        last = office
    rows[first - 2][10] = "含债券项目"
    ends = first + len(GOALS) - 1
    if start != ends:
        merges.append(f"A{start}:A{ends}")
    rows += [
        [],
        ["二、定量工程任务（计划与进展合填一栏）"],
        ["序号", "工程任务", "计划与进展", "", "", "", "责任股室", "", "完成时限", "", ""],
    ]
    below = len(rows) + 1
    for n, (name, cell, _, _, _, office, node, _, _) in enumerate(CELLS, 1):
        rows.append([n, name, cell, "", "", "", office, "", node, "", ""])
    for row in range(below, below + len(CELLS) + 1):
        merges += [f"C{row}:F{row}", f"G{row}:H{row}"]
    rows += [
        ["注：１．完成时限均为2025年；２．“占全年”=累计÷全年目标；３．“／”为不计算。"],
        ["填表人：卢 芸　　审核人：邵子衡"],
    ]
    ws = sheet(
        out,
        "推进表",
        "汐岭县水利局2025年目标任务推进情况表（三季度）",
        rows,
        11,
        merges,
        (3, 6),
        True,
    )
    ws.column_dimensions["J"].hidden = True
    for row in range(first, ends + 1):
        ws.cell(row, 7).number_format = "0.0%"
    save(out, LEDGERS / "2025年三季度目标任务推进情况表.xlsx")


def ledger():
    """Write months down under the years, the page of two halves, and the card."""
    out = openpyxl.Workbook()
    months = _months()
    count = len(SERIES)
    rows = [
        ["月份", "2025年", *[""] * (count - 1), "2024年", *[""] * (count - 1)],
        ["", *[f"{name}（{unit}）" for name, unit, *_ in SERIES] * 2],
    ]
    for month in range(9):
        rows.append(
            [
                f"{month + 1}月",
                *[months[s[0]][0][month] for s in SERIES],
                *[months[s[0]][1][month] for s in SERIES],
            ]
        )
    rows.append(["1—9月合计", *[s[2] for s in SERIES], *[s[4] for s in SERIES]])
    for month in (9, 10, 11):
        rows.append([f"{month + 1}月", *["－"] * count, *[months[s[0]][1][month] for s in SERIES]])
    rows.append(["说明：用水总量为农业、工业、生活用水和生态补水之和；“－”为尚未到报告期。"])
    ends = openpyxl.utils.get_column_letter(count + 1)
    nexts, stop = (openpyxl.utils.get_column_letter(k) for k in (count + 2, 2 * count + 1))
    sheet(
        out,
        "分月",
        "汐岭县水利统计分月台账",
        rows,
        2 * count + 1,
        ("A2:A3", f"B2:{ends}2", f"{nexts}2:{stop}2"),
        (2, 3),
        True,
    )
    heads = ["指标名称", "计量单位", "1—9月", "上年同期"]
    rows = [["报告期：2025年1—9月", "", "", "", "", "", "", ""], heads * 2]
    rows += [[*left, *right] for left, right in zip(LEFT, RIGHT, strict=True)]
    sheet(out, "对照", "汐岭县主要水利指标对照表", rows, 8, (), (3, 3))
    rows = [
        ["登记单位", "汐岭县水利局", "登记日期", "2025年9月30日"],
        ["法定代表人", "邵子衡", "联系电话", "0000-7310246"],
    ]
    cells = [(f"{name}（{unit}）", value) for name, value, unit, _ in CARD]
    rows += [[*cells[k], *cells[k + 1]] for k in range(0, len(cells), 2)]
    rows.append(["备　　注", "数据以水利普查更新库为准", "", ""])
    sheet(
        out,
        "基本情况卡",
        "汐岭县水利设施基本情况登记卡",
        rows,
        4,
        (f"B{len(rows) + 1}:D{len(rows) + 1}",),
        (2, 1),
    )
    save(out, LEDGERS / "统计" / "2025年水利统计台账.xlsx")
    ragged(
        LEDGERS / "统计" / "2024年1-9月主要指标.csv",
        [
            ["汐岭县2024年1-9月主要水利指标"],
            ["指标名称", "计量单位", "2024年1-9月"],
            ["中央和省级补助资金到位", "万元", 7530],
            *[[name, unit, old] for name, unit, _, old in LEFT[3:6] + RIGHT[:2]],
            ["制表：卢芸"],
        ],
    )


def places():
    """Write the goals with towns across and, in another book, the projects with their total."""
    out = openpyxl.Workbook()
    rows, merges = [["指标", "计量单位", "项　目", *TOWNS, "全　县"]], []
    for name, unit, _, goal, done in PLACES:
        start = len(rows) + 2
        whole = sum(goal), round(sum(done), 1)
        rows.append([name, unit, "年度任务", *goal, whole[0]])
        rows.append(["", "", "累计完成", *done, whole[1]])
        rows.append(
            [
                "",
                "",
                "完成率",
                *[round(d / g, 4) for g, d in zip(goal, done, strict=True)],
                round(whole[1] / whole[0], 4),
            ]
        )
        merges += [f"A{start}:A{start + 2}", f"B{start}:B{start + 2}"]
    ws = sheet(out, "乡镇", "2025年1—9月各乡镇水利任务完成情况", rows, 10, merges, (2, 2), True)
    for row in (5, 8, 11):
        for cell in ws[row][3:]:
            cell.number_format = "0.0%"
    save(out, LEDGERS / "各乡镇任务完成情况（1-9月）.xlsx")
    out = openpyxl.Workbook()
    rows = [
        ["项目名称", "性质", "总投资", "至2024年底完成", "2025年", "", "", "形象进度"],
        ["", "", "", "", "年度计划", "9月完成", "1—9月完成", ""],
    ]
    rows += [list(p) for p in PROJECTS]
    sums = [sum(p[k] for p in PROJECTS if p[k] != "－") for k in range(2, 7)]
    rows.append(["合　　计", "", *sums, ""])
    merges = ["E2:G2", *[f"{c}2:{c}3" for c in "ABCDH"]]
    sheet(
        out,
        "项目",
        "汐岭县2025年水利项目投资完成情况表（单位：万元）",
        rows,
        8,
        merges,
        (2, 3),
        True,
    )
    save(out, LEDGERS / "2025年水利项目投资完成情况.xlsx")


def works():
    """Write the tasks as BIFF with the office merged over its rows, and the problems by section."""
    rows = [["汐岭县水利局2025年度重点任务清单"], ["（进展截至2025年9月30日）"]]
    rows.append(["责任股室", "序号", "任务名称", "目标要求", "完成时限", "进展情况", "进展评价"])
    merges, start, last = [(0, 0, 0, 6), (1, 1, 0, 6)], 3, None
    for n, (task, content, office, node, _, progress, mark, _) in enumerate(TASKS, 1):
        at = len(rows)
        if last not in (None, office):
            if at - start > 1:
                merges.append((start, at - 1, 0, 0))
            start = at
        rows.append([office if office != last else "", n, task, content, node, progress, mark])
        last = office
    rows.append(["进展评价：已办结、正常推进、进度滞后、尚未启动"])
    old_book(LEDGERS / "2025年度重点任务清单.xls", "任务清单", rows, merges)
    out = openpyxl.Workbook()
    rows, merges, n = (
        [["序号", "问题", "责任股室", "整改措施", "整改时限", "整改进展", "是否销号"]],
        [],
        0,
    )
    for source, lines in PROBLEMS:
        rows.append([source])
        merges.append(f"A{len(rows) + 1}:G{len(rows) + 1}")
        for problem, office, measure, node, _, progress, mark in lines:
            n += 1
            rows.append([n, problem, office, measure, node, progress, mark])
    sheet(out, "问题清单", "汐岭县水利局问题整改清单（9月底）", rows, 7, merges, (2, 2), True)
    save(out, LEDGERS / "问题整改清单.xlsx")


if __name__ == "__main__":
    truth()
    goals()
    ledger()
    places()
    works()
    paper(DOCUMENTS / "2025年前三季度工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "冬春水利准备通知.txt").write_text(NOTICE, encoding="utf-8")
