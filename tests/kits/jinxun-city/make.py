"""Truth and files of 槿浔市水务局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import THIN, Truth, home, old_book, paper, ragged, save, sheet
from openpyxl.styles import Font

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR = "2024", "2023", "2024-12-31"
END, LAST_END = "2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km"}
NOW = {"市级河长巡河": "512|521", "新增水土流失治理面积": "151.2|152.1"}
OLD = {"污水管网新建": "92|95"}
FORM, AREAS, MONTHS, CARD = "目标责任一览表", "分县区对照", "供排水月报", "基本情况登记表"
# block one: name, unit, goal, sign, due, done, last year's, office, status
MONEY = [
    ("水务固定资产投资", "万元", 186000, ">=", YEAR, 192400, 171500, "计财科", "已完成"),
    ("争取上级补助资金", "万元", 32000, ">=", YEAR, 34150, 29800, "计财科", "已完成"),
    ("污水处理费征收", "万元", 14500, ">=", YEAR, 13920, 13610, "排水科", "逾期"),
    ("水资源税入库", "万元", 6800, ">=", YEAR, 7120, 6540, "水资源科", "已完成"),
    ("水土保持补偿费", "万元", 1200, ">=", YEAR, 1286, 1345, "水保科", "已完成"),
    ("自来水水费收入", "万元", 41000, ">=", YEAR, 39260, 38450, "供水科", "逾期"),
]
WATER = [
    ("用水总量", "万立方米", 48600, "<=", YEAR, 46820, 47950, "水资源科", "已完成"),
    ("再生水利用量", "万立方米", 5200, ">=", YEAR, 5460, 4780, "排水科", "已完成"),
    ("生态补水量", "万立方米", 3000, ">=", YEAR, 2680, 2950, "河湖科", "逾期"),
    ("地下水开采量", "万立方米", 1500, "<=", YEAR, 1380, 1620, "水资源科", "已完成"),
]
WORKS = [
    ("供水管网改造", "公里", 120, ">=", "2024-11-30", 134, "－", "供水科", "已完成"),
    ("污水管网新建", "公里", 85, ">=", YEAR, 71, 92, "排水科", "逾期"),
    ("一户一表改造", "万户", 2.4, ">=", YEAR, 2.52, "－", "供水科", "已完成"),
    ("河道清淤整治", "公里", 96, ">=", "2024-10-31", 103.5, 88.2, "河湖科", "已完成"),
    ("新增水土流失治理面积", "平方公里", 145, ">=", YEAR, 151.2, 138.6, "水保科", "已完成"),
    ("新增高效节水灌溉面积", "万亩", 6.5, ">=", "2024-11-30", 5.9, 6.1, "农水科", "逾期"),
    ("病险水库除险加固", "座", 18, ">=", "2024-06-30", 18, "－", "运管科", "已完成"),
    ("农村供水工程改造", "处", 64, ">=", YEAR, 66, 57, "农水科", "已完成"),
    ("市级河长巡河", "人次", 480, ">=", YEAR, 512, 466, "河湖科", "已完成"),
]
RATES = [
    ("供水水质合格率", "%", 99.5, ">=", YEAR, 99.8, 99.6, "供水科", "已完成"),
    ("供水管网漏损率", "%", 9, "<=", YEAR, 8.6, 9.4, "供水科", "已完成"),
    ("城市污水集中处理率", "%", 96, ">=", YEAR, 96.7, 95.9, "排水科", "已完成"),
    ("农村自来水普及率", "%", 95, ">=", YEAR, 94.2, 93.1, "农水科", "逾期"),
    ("再生水利用率", "%", 40, ">=", YEAR, 41.2, 37.2, "排水科", "已完成"),
    ("重要水功能区水质达标率", "%", 92, ">=", YEAR, 93.5, 91.8, "水资源科", "已完成"),
]
# in the Word table only
MORE = [
    ("水库大坝安全鉴定", "座", 26, ">=", "2024-09-30", 26, "－", "运管科", "已完成"),
    ("幸福河湖建设", "条", 8, ">=", YEAR, 7, "－", "河湖科", "逾期"),
]
NODES = {
    "2024-11-30": "11月底",
    "2024-10-31": "10月底",
    "2024-06-30": "6月底",
    YEAR: "12月底",
    "2024-09-30": "9月底",
}
PLACES = ["东浔区", "槿湖区", "石陂县", "云坞县"]
USES = [
    ("农业用水", (5200, 6100, 9040, 8300), (5400, 6350, 9350, 8600)),
    ("工业用水", (3600, 2980, 1450, 1150), (3550, 2950, 1460, 1160)),
    ("生活用水", (2300, 1900, 1120, 1000), (2230, 1860, 1100, 990)),
    ("生态补水量", (900, 760, 560, 460), (1000, 820, 620, 510)),
]
DONE = [
    ("新增水土流失治理面积", "平方公里", (18.4, 22.6, 56.2, 54), (17.2, 21.4, 51.6, 48.4)),
    ("新增高效节水灌溉面积", "万亩", (0.9, 1.2, 2, 1.8), (1, 1.3, 2, 1.8)),
    ("河道清淤整治", "公里", (24.5, 28, 26.4, 24.6), (21.2, 24, 22.5, 20.5)),
    ("农村供水工程改造", "处", (8, 12, 24, 22), (7, 10, 21, 19)),
]
# months down: name, unit, base unit, 2024, 2023
SERIES = [
    ("自来水供水量", "万立方米", "万m3", 16840, 16320),
    ("售水量", "万立方米", "万m3", 15390, 14790),
    ("污水处理量", "万吨", "万吨", 13250, 12840),
    ("污泥处置量", "吨", "吨", 38600, 37150),
    ("泵站用电量", "万千瓦时", "万千瓦时", 5260, 5185),
]
# the card: name, unit, base unit, end of the year, end of the last
STOCKS = [
    ("供水人口", "万人", "万人", 168.4, 165.9),
    ("供水管网长度", "公里", "km", 3260, 3154),
    ("用水户数", "万户", "万户", 61.2, 58.9),
    ("污水管网长度", "公里", "km", 2187, 2116),
    ("城市水厂", "座", "座", 9, "－"),
    ("污水处理厂", "座", "座", 7, "－"),
]
# project, whole investment in 亿元, plan, done
PROJECTS = [
    ("槿浔江综合治理二期", 18.6, 62000, 65800, "主河槽疏浚完毕"),
    ("城区第三水厂", 12.4, 45000, 46200, "调试运行"),
    ("老城雨污分流改造", 9.8, 33000, 31500, "交通导改影响工期"),
    ("石陂水库增容", 5.2, 24000, 25300, "大坝填筑"),
    ("云坞灌区现代化改造", 3.1, 14000, 14600, "／"),
    ("农村供水提标", 0.8, 8000, 9000, "全部通水"),
]
# task, office, person, due as written, due, progress, mark, status
TASKS = [
    ("城区第三水厂建设", "供水科", "钟以宁", "2024年12月底", YEAR, "已通水调试", "完成", "已完成"),
    (
        "老城雨污分流改造",
        "排水科",
        "麦启明",
        datetime.date(2025, 6, 30),
        "2025-06-30",
        "两个片区封管施工",
        "按序推进",
        "顺利",
    ),
    (
        "供水应急水源联调",
        "供水科",
        "钟以宁",
        "2024年5月31日",
        "2024-05-31",
        "联调成功",
        "完成",
        "已完成",
    ),
    (
        "排水管网普查建档",
        "排水科",
        "麦启明",
        "2024年9月30日",
        "2024-09-30",
        "普查到八成",
        "未按期",
        "逾期",
    ),
    (
        "用水权确权登记",
        "水资源科",
        "古丽芬",
        "2024年10月底",
        "2024-10-31",
        "发证完毕",
        "完成",
        "已完成",
    ),
    (
        "地下水超采区评价",
        "水资源科",
        "古丽芬",
        "2025年3月底",
        "2025-03-31",
        "初稿送专家",
        "按序推进",
        "顺利",
    ),
    (
        "槿浔江综合治理二期",
        "河湖科",
        "池向阳",
        "2025年12月31日",
        "2025-12-31",
        "主河槽疏浚完毕",
        "按序推进",
        "顺利",
    ),
    (
        "河湖管理范围划界复核",
        "河湖科",
        "池向阳",
        datetime.date(2024, 8, 31),
        "2024-08-31",
        "尚余两条河未复核",
        "未按期",
        "逾期",
    ),
    (
        "石陂水库增容",
        "运管科",
        "曹可立",
        "2025年11月30日",
        "2025-11-30",
        "移民搬迁滞后，大坝填筑慢",
        "滞后",
        "滞后",
    ),
    (
        "水库汛限水位复核",
        "运管科",
        "曹可立",
        "2024年4月10日",
        "2024-04-10",
        "复核完毕",
        "完成",
        "已完成",
    ),
    (
        "灌区量水设施建设",
        "农水科",
        "温子谦",
        "2024年12月20日",
        "2024-12-20",
        "设备未到货",
        "未按期",
        "逾期",
    ),
    (
        "水土保持规划修编",
        "水保科",
        "苏婉容",
        "2025年10月底",
        "2025-10-31",
        "",
        "未启动",
        "滞后|未报|不能判定",
    ),
]
# source, problem, office, due as written, due, progress, closed
PROBLEMS = [
    (
        "省级环保督察",
        "东浔区两处雨水口排污",
        "排水科",
        "2024年6月底",
        "2024-06-30",
        "已截污纳管",
        "已整改",
    ),
    (
        "省级环保督察",
        "云坞河沿岸养殖废水直排",
        "河湖科",
        "2024年10月31日",
        "2024-10-31",
        "剩余1户未清退",
        "整改中",
    ),
    (
        "省级环保督察",
        "污泥台账记录缺失",
        "排水科",
        "2024年5月15日",
        "2024-05-15",
        "台账补齐",
        "已整改",
    ),
    (
        "市委巡察",
        "水务工程招标文件审核不严",
        "计财科",
        "2024年9月30日",
        "2024-09-30",
        "制度已修订",
        "已整改",
    ),
    (
        "市委巡察",
        "水费欠缴清理缓慢",
        "供水科",
        "2025年6月30日",
        "2025-06-30",
        "欠费户已逐户发函",
        "整改中",
    ),
    ("市审计局", "专项资金结转未用完", "计财科", "2024年12月31日", YEAR, "已收回大部分", "整改中"),
    (
        "市审计局",
        "水资源税申报数据比对不及时",
        "水资源科",
        "2024年7月31日",
        "2024-07-31",
        "已建立按月比对",
        "已整改",
    ),
    (
        "省水利厅稽察",
        "石陂水库施工围堰未按图施工",
        "运管科",
        "2024年11月20日",
        "2024-11-20",
        "设计变更未批复",
        "整改中",
    ),
    (
        "省水利厅稽察",
        "弃渣场拦挡不到位",
        "水保科",
        "2025年3月31日",
        "2025-03-31",
        "挡墙完成六成",
        "整改中",
    ),
    (
        "12345热线",
        "槿湖区高层住宅水压偏低",
        "供水科",
        "2024年8月底",
        "2024-08-31",
        "加压泵已投用",
        "已整改",
    ),
]
SUMMARY = """槿浔市水务局2024年工作总结
2024年，全局上下聚焦年初确定的目标任务，统筹水安全、水资源、水环境和水生态，主要工作如下。
# 一、主要指标完成情况
（一）投资和资金。全年完成水务固定资产投资19.24亿元，占年度目标的103.4%，争取上级补助资金34150万元。污水处理费征收13920万元，未达年度目标。
（二）水资源。全年用水总量46820万立方米，比上年减少1130万立方米，控制在目标之内；再生水利用量5460万立方米，再生水利用率41.2%。
（三）供排水。自来水供水量16840万立方米，售水量15390万立方米，供水管网漏损率8.6%；污水处理量13250万吨，城市污水集中处理率96.7%。
（四）河湖和水保。河道清淤整治103.5公里，市级河长巡河521人次；新增水土流失治理面积151.2平方公里。
（五）农村水利。农村自来水普及率94.2%，农村供水工程改造66处，新增高效节水灌溉面积5.9万亩。
# 二、存在不足
污水管网新建71公里，距年度目标还差14公里；幸福河湖建设完成7条，还差1条。
# 三、2025年打算
2025年计划完成水务固定资产投资20.5亿元，新增水土流失治理面积150平方公里，供水管网漏损率控制在8.5%以内。"""
CIRCULAR = """关于2024年度水土保持目标完成情况的通报
各县（区）水务（水利）局：
按照年度目标责任制要求，市水务局对全市水土保持工作进行了核查。现将结果通报如下。
2024年，全市新增水土流失治理面积152.1平方公里，超额完成年度目标；水土保持补偿费1286万元。
希望各地巩固成果，抓好后续管护。
槿浔市水务局
2025年1月10日"""
LAST_YEAR = """槿浔市水务局2023年工作总结（摘要）
2023年，完成水务固定资产投资17.15亿元，争取上级补助资金29800万元。
污水管网新建95公里；河道清淤整治88.2公里；农村供水工程改造57处。
2023年用水总量47950万立方米，城市污水集中处理率95.9%。
2024年目标已另文下达。"""


def _base(unit):
    return UNITS.get(unit, unit)


def _at(unit):
    return (END, LAST_END) if unit == "%" else (SPAN, BEFORE)


def _shares(total, digits, seed):
    base = (78, 74, 80, 82, 86, 90, 96, 97, 90, 84, 79, 78)
    weights = [w + (m * (seed // 2)) % 7 for m, w in enumerate(base)]
    parts = [round(total * w / sum(weights), digits) for w in weights[:-1]]
    return [*parts, round(total - sum(parts), digits)]


def _areas():
    """Return rows by place: name, unit, 2024 and 2023; the water in all is the sum of its uses."""
    total = [tuple(sum(u[y][p] for u in USES) for p in range(4)) for y in (1, 2)]
    uses = [(name, "万立方米", here, there) for name, here, there in USES]
    return [("用水总量", "万立方米", *total), *uses, *DONE]


def _goal_rows(book):
    for name, unit, goal, sign, due, now, old, _, status in [*MONEY, *WATER, *WORKS, *RATES, *MORE]:
        unit = _base(unit)
        source = "补充说明" if name in [m[0] for m in MORE] else FORM
        here, there = _at(unit)
        book.target(name, goal, sign, unit, due, NOW.get(name, now), status, source)
        book.fact(name, f"2024|{due[:7]}|{due}", goal, unit, "target", source)
        book.fact(name, here, now, unit, "actual", source)
        if old != "－":
            book.year(name, NOW.get(name, now), unit, OLD.get(name, old), source, at=(here, there))
            book.fact(name, there, old, unit, "actual", source)


def _ledgers(book):
    for name, unit, here, there in _areas():
        if name in ("农业用水", "工业用水", "生活用水"):
            book.year(name, sum(here), _base(unit), sum(there), AREAS)
            book.fact(name, SPAN, sum(here), _base(unit), "actual", AREAS)
            book.fact(name, BEFORE, sum(there), _base(unit), "actual", AREAS)
    for n, (name, _, unit, now, old) in enumerate(SERIES):
        book.year(name, now, unit, old, MONTHS)
        book.fact(name, SPAN, now, unit, "actual", MONTHS)
        book.fact(name, BEFORE, old, unit, "actual", MONTHS)
        for month, value in enumerate(_shares(now, 0, n), 1):
            book.fact(name, f"2024-{month:02d}", value, unit, "actual", MONTHS)
    for name, _, unit, now, old in STOCKS:
        book.fact(name, END, now, unit, "actual", CARD)
        if old != "－":
            book.year(name, now, unit, old, CARD, at=(END, LAST_END))
            book.fact(name, LAST_END, old, unit, "actual", CARD)


def _never(book):
    for name, figure, unit, why in (
        ("水务固定资产投资", 20.5, "亿元", "2025年的计划"),
        ("新增水土流失治理面积", 150, "km2", "2025年的计划"),
        ("供水管网漏损率", 8.5, "%", "2025年的目标"),
        ("水务固定资产投资", 49.9, "亿元", "项目总投资"),
        ("污水管网新建", 14, "km", "还差的数"),
        ("用水总量", 8, "万m3", "权重不是目标"),
        ("污水处理费征收", 6, "万元", "权重不是目标"),
        ("农村自来水普及率", 5, "%", "权重不是目标"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, unit, here, _ in _areas():
        for place, value in zip(PLACES, here, strict=True):
            book.never(name, "year_on_year", value, _base(unit), f"{place}的数，不是全市的")
    for name, figure, unit, why in (
        ("用水总量", 1130, "万m3", "减少的数"),
        ("水务固定资产投资", 103.4, "%", "完成率"),
        ("污水处理费征收", 4.5, "万元", "考核得分"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _goal_rows(book)
    _ledgers(book)
    book.fact("市级河长巡河", SPAN, 521, "人次", "actual", "总结（冲突）")
    book.fact("新增水土流失治理面积", SPAN, 152.1, "km2", "actual", "通报（冲突）")
    book.fact("污水管网新建", BEFORE, 95, "km", "actual", "2023年总结（冲突）")
    for name, _, plan, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "项目表", "项目年度计划", "yes")
        book.fact(name, "2024", plan, "万元", "target", "项目表")
        book.fact(name, "2024", now, "万元", "actual", "项目表")
    for task, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点事项")
    for _, problem, office, _, due, _, mark in PROBLEMS:
        closed = {"已整改": "yes", "整改中": "no"}[mark]
        book.problem(problem, office, due, closed, YEAR, "问题台账")
    book.add("conflicts", "市级河长巡河|巡河", SPAN, "512人次|521人次", "一览表|总结")
    book.add(
        "conflicts",
        "新增水土流失治理面积|水土流失治理",
        SPAN,
        "151.2km2|152.1km2",
        "一览表、对照、总结|通报",
    )
    book.add("conflicts", "污水管网新建", BEFORE, "92km|95km", "一览表|2023年总结")
    _never(book)
    book.write()


def _block(rows, title, heads, lines):
    """Append a block with its title; return its first and last row in the sheet."""
    rows += [[], [title], *heads]
    first = len(rows) + 2
    rows += lines
    return first, len(rows) + 1


def goals():
    """Write four tables of different heads below each other, and a sheet of points."""
    out = openpyxl.Workbook()
    rows = [["填报单位：槿浔市水务局", "", "", "", "填报日期：2025年1月6日"]]
    money = [
        ["年度目标", *[m[2] for m in MONEY]],
        ["全年完成", *[m[5] for m in MONEY]],
        ["完成率", *[round(m[5] / m[2], 4) for m in MONEY]],
        ["上年完成", *[m[6] for m in MONEY]],
        ["责任科室", *[m[7] for m in MONEY]],
    ]
    a = _block(rows, "（一）资金类（单位：万元）", [["项　目", *[m[0] for m in MONEY]]], money)
    water = [[w[0], f"{'≤' if w[3] == '<=' else '≥'}{w[2]}", w[5], w[6], w[7]] for w in WATER]
    _block(
        rows,
        "（二）水量类（单位：万立方米）",
        [["指　标", "年度目标", "全年完成", "上年完成", "责任科室"]],
        water,
    )
    works = [[w[0], w[1], w[2], w[5], w[6], NODES[w[4]], w[7]] for w in WORKS]
    works[2][2] = "2.4万户"
    works[6][2:4] = ["１８", "１８"]
    heads = [
        ["指　标", "单位", "2024年", "", "2023年", "完成时限", "责任科室"],
        ["", "", "目标", "完成", "完成", "", ""],
    ]
    _block(rows, "（三）工程与管护类", heads, works)
    rates = [
        [r[0], round(r[2] / 100, 4), round(r[5] / 100, 4), round(r[6] / 100, 4), r[7]]
        for r in RATES
    ]
    rates[1][1] = "≤9%"
    d = _block(
        rows, "（四）效能类", [["指　标", "目标值", "实　绩", "上年实绩", "责任科室"]], rates
    )
    rows += [
        [
            "注：1.未注明时限的，完成时限均为2024年12月31日；2.“－”为上年未列入考核；3.另有2项指标见补充说明。"
        ],
        ["审核：古丽芬　　填表：丘小满"],
    ]
    ws = sheet(
        out, "一览表", "槿浔市水务局2024年度目标责任完成情况一览表", rows, 7, (), (3, 3), True
    )
    for cell in ws[a[0] + 2][1:]:
        cell.number_format = "0.0%"
    for row in range(d[0], d[1] + 1):
        for cell in ws[row][1:4]:
            cell.number_format = "0.0%"
    for row in ws.iter_rows(3, ws.max_row, 1, 1):
        if str(row[0].value or "").startswith("（"):
            row[0].font, row[0].border = Font(bold=True), THIN
    rows = [
        ["序号", "考核指标", "权重", "得分", "位次"],
        [1, "用水总量", 8, 8, 1],
        [2, "污水处理费征收", 6, 4.5, 9],
        [3, "农村自来水普及率", 5, 4.2, 7],
    ]
    sheet(out, "自评得分", "部分指标自评得分（丘小满计算）", rows, 5, (), (2, 2))
    save(out, LEDGERS / "2024年度目标责任完成情况一览表.xlsx")


def areas():
    """Write places above years with the city first, the card of two halves and the projects."""
    out = openpyxl.Workbook()
    rows = [
        ["指标", "计量单位", "全　市", "", *[c for place in PLACES for c in (place, "")]],
        ["", "", *["2024年", "2023年"] * 5],
    ]
    for name, unit, here, there in _areas()[:5]:
        pairs = [v for pair in zip(here, there, strict=True) for v in pair]
        rows.append([name, unit, round(sum(here), 1), round(sum(there), 1), *pairs])
    rows.append(["注：用水总量含农业、工业、生活用水和生态补水。"])
    merges = ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "I2:J2", "K2:L2"]
    sheet(out, "分县区", "槿浔市2024年分县区主要水务指标对照表", rows, 12, merges, (2, 3), True)
    rows = [
        ["县　区", *[c for name, unit, *_ in DONE for c in (f"{name}（{unit}）", "")]],
        ["", *["2024年", "2023年"] * 4],
    ]
    rows += [[place, *[d[y][p] for d in DONE for y in (2, 3)]] for p, place in enumerate(PLACES)]
    rows.append(["全　市", *[round(sum(d[y]), 1) for d in DONE for y in (2, 3)]])
    merges = ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:I2"]
    sheet(out, "工程分县区", "2024年各县区水利工程建设完成情况", rows, 9, merges, (2, 3))
    half = ["项　目", "2024年末", "2023年末"]
    rows = [["单位名称", "槿浔市水务局", "", "登记人", "丘小满", ""], half * 2]
    cells = [(f"{name}（{unit}）", now, old) for name, unit, _, now, old in STOCKS]
    rows += [[*cells[k], *cells[k + 1]] for k in range(0, len(cells), 2)]
    rows.append(["备　注", "城市水厂、污水处理厂上年末数未登记"])
    sheet(out, "登记表", "槿浔市供排水设施基本情况登记表", rows, 6, ("B2:C2", "E2:F2"), (2, 3))
    save(out, LEDGERS / "2024年水务统计对照.xlsx")
    rows = [
        ["槿浔市2024年水务重点项目投资表"],
        [
            "项目名称",
            "总投资（亿元）",
            "年度计划（万元）",
            "全年完成（万元）",
            "完成率",
            "形象进度",
        ],
    ]
    sums = [round(sum(p[k] for p in PROJECTS), 1) for k in (1, 2, 3)]
    rows.append(["合　计", *sums, f"{100 * sums[2] / sums[1]:.1f}%", ""])
    rows += [[*p[:4], f"{100 * p[3] / p[2]:.1f}%", p[4]] for p in PROJECTS]
    old_book(LEDGERS / "2024年重点项目投资.xls", "项目", rows, [(0, 0, 0, 5)])


def months():
    """Write months down and measures across as a csv."""
    columns = [_shares(now, 0, n) for n, (_, _, _, now, _) in enumerate(SERIES)]
    rows = [
        ["槿浔市2024年供排水生产月报"],
        ["月份", *[f"{name}（{unit}）" for name, unit, *_ in SERIES]],
    ]
    rows += [[f"{m + 1}月", *[int(c[m]) for c in columns]] for m in range(12)]
    rows.append(["2024年合计", *[s[3] for s in SERIES]])
    rows.append(["2023年合计", *[s[4] for s in SERIES]])
    rows.append(["制表：丘小满"])
    ragged(LEDGERS / "供排水生产月报（2024年）.csv", rows)


def works():
    """Write the tasks under a head of two storeys and the problems in a Word table."""
    out = openpyxl.Workbook()
    rows = [
        ["序号", "重点事项", "责任", "", "完成时限", "完成情况", ""],
        ["", "", "牵头科室", "责任人", "", "年末进展", "评价"],
    ]
    rows += [
        [n, task, office, person, node, progress, mark]
        for n, (task, office, person, node, _, progress, mark, _) in enumerate(TASKS, 1)
    ]
    rows.append(["评价分为：完成、按序推进、滞后、未按期、未启动"])
    merges = ["C2:D2", "F2:G2", "A2:A3", "B2:B3", "E2:E3"]
    ws = sheet(
        out,
        "重点事项",
        "槿浔市水务局2024年重点事项完成情况（截至12月31日）",
        rows,
        7,
        merges,
        (2, 3),
        True,
    )
    for row in ws.iter_rows(4, ws.max_row, 5, 5):
        if row[0].is_date:
            row[0].number_format = "yyyy/m/d"
    save(out, LEDGERS / "2024年重点事项完成情况.xlsx")
    table = [["序号", "问题来源", "存在问题", "责任科室", "整改时限", "整改进展", "整改结果"]]
    table += [
        [str(n), source, problem, office, node, progress, mark]
        for n, (source, problem, office, node, _, progress, mark) in enumerate(PROBLEMS, 1)
    ]
    lines = ["槿浔市水务局2024年问题整改台账", "数据截至2024年12月31日。", "@0"]
    paper(DOCUMENTS / "2024年问题整改台账.docx", lines, [table])
    table = [["指标", "年度目标", "全年完成", "完成时限", "责任科室"]]
    table += [[m[0], f"{m[2]}{m[1]}", f"{m[5]}{m[1]}", NODES[m[4]], m[7]] for m in MORE]
    lines = [
        "2024年度目标责任完成情况补充说明",
        "一览表之外的2项指标完成情况如下，时限均为2024年。",
        "@0",
    ]
    paper(DOCUMENTS / "目标责任补充说明.docx", lines, [table])


if __name__ == "__main__":
    truth()
    goals()
    areas()
    months()
    works()
    paper(DOCUMENTS / "2024年工作总结.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "水土保持目标完成情况通报.docx", CIRCULAR.split("\n"))
    (DOCUMENTS / "2023年工作总结（摘要）.txt").write_text(LAST_YEAR, encoding="utf-8")
