"""Truth and files of 北濑县水务局, January to September 2025; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet
from openpyxl.styles import Font

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-09", "2024-01/2024-09", "2025-12-31", "2025-09-30"
AT, THEN = f"{SPAN}|{TODAY}", f"{BEFORE}|2024-09-30"
# name, unit as written, unit, plan, nine months, last year's twelve months, status
MONTHS = [
    (
        "农田灌溉供水量",
        "万m³",
        "万m3",
        5200,
        (210, 260, 480, 620, 590, 540, 560, 520, 390),
        (198, 245, 452, 601, 575, 522, 548, 509, 380, 310, 240, 220),
        "顺利",
    ),
    (
        "灌区渠道清淤",
        "km",
        "km",
        120,
        (6.2, 8.5, 14.6, 16.8, 15.3, 12.4, 9.8, 8.6, 6.2),
        (5.8, 7.9, 12.5, 14.2, 13.6, 11.9, 9.4, 7.7, 5.0, 9.5, 10.2, 6.8),
        "顺利",
    ),
    (
        "小型泵站检修",
        "台",
        "台",
        60,
        (2, 1, 4, 5, 4, 3, 5, 4, 4),
        (3, 3, 5, 6, 5, 4, 6, 5, 4, 5, 4, 3),
        "滞后",
    ),
    (
        "农村供水水质抽检",
        "份",
        "份",
        360,
        (30, 28, 34, 33, 35, 32, 36, 34, 33),
        (26, 24, 30, 30, 31, 28, 32, 30, 29, 28, 27, 25),
        "顺利",
    ),
    (
        "农业水费收缴",
        "万元",
        "万元",
        480,
        (28.5, 22.4, 35.6, 41.2, 38.8, 36.5, 33.7, 30.9, 24.4),
        (31.2, 26.8, 38.4, 44.5, 40.1, 39.2, 36.6, 33.8, 27.4, 45.2, 50.6, 64.2),
        "滞后",
    ),
    (
        "山塘巡查",
        "次",
        "次",
        1800,
        (150, 140, 168, 172, 180, 176, 182, 178, 174),
        (142, 133, 160, 165, 172, 170, 174, 171, 168, 150, 146, 139),
        "顺利",
    ),
    (
        "泵站用电量",
        "万kWh",
        "万kWh",
        None,
        (18.6, 16.2, 24.8, 30.5, 29.7, 27.4, 28.8, 26.1, 21.9),
        (17.9, 15.8, 23.6, 29.4, 28.9, 26.7, 27.5, 25.4, 20.8, 17, 15, 14),
        "",
    ),
]
# name, unit as written, unit, goals by quarter, done by quarter, goal of the year, nine months, last year, sign, status
QUARTERS = [
    (
        "县城供水量",
        "万m³",
        "万m3",
        (400, 420, 430, 430),
        (405, 428, 442),
        1680,
        1275,
        1231,
        ">=",
        "顺利",
    ),
    (
        "污水处理量",
        "万m³",
        "万m3",
        (300, 310, 315, 315),
        (308, 322, 335),
        1240,
        965,
        921,
        ">=",
        "顺利",
    ),
    ("供水管网改造", "km", "km", (6, 8, 8, 8), (3.1, 4.4, 5.0), 30, 12.5, 16.2, ">=", "滞后"),
    (
        "新增供水用户",
        "户",
        "户",
        (600, 600, 600, 600),
        (640, 655, 690),
        2400,
        1985,
        1790,
        ">=",
        "顺利",
    ),
    (
        "水表轮换",
        "只",
        "只",
        (2000, 2000, 2000, 2000),
        (2450, 2860, 2950),
        8000,
        8260,
        5430,
        ">=",
        "已完成",
    ),
    (
        "管网漏损率",
        "%",
        "%",
        ("≤9.5", "≤9.5", "≤9.5", "≤9.5"),
        (9.6, 9.4, 9.2),
        9.5,
        9.4,
        10.1,
        "<=",
        "顺利|已完成",
    ),
]
# name, unit as written, unit, goal as written, goal, sign, nine months, more or less, digits, status
GROWTHS = [
    ("用水总量", "亿立方米", "亿m3", "≤2.45", 2.45, "<=", 1.62, -0.05, 2, "顺利"),
    ("水资源费征收", "万元", "万元", "320", 320, ">=", 263, 21, 0, "顺利"),
    ("取水许可核查", "户", "户", "150", 150, ">=", 88, -14, 0, "滞后"),
    ("万元GDP用水量", "立方米", "m3", "≤58", 58, "<=", 55.6, -2.1, 1, "顺利|已完成"),
    ("水土保持补偿费", "万元", "万元", "150", 150, ">=", 171.5, 32.5, 1, "已完成"),
    ("水土流失治理面积", "平方公里", "km2", "14", 14, ">=", 11.6, 1.3, 1, "顺利"),
    ("重要水功能区水质达标率", "%", "%", "≥95", 95, ">=", 96.8, 1.2, 1, "顺利|已完成"),
    ("水事违法案件查处", "起", "起", "—", None, "", 12, 3, 0, ""),
]
TOWNS = ["那塘镇", "石浪镇", "加棉镇", "东榆镇", "南丰岭乡", "椰岗乡"]
# name, unit, tasks, done, last year, status
BULLETIN = [
    (
        "农村自来水入户",
        "户",
        (420, 380, 450, 360, 300, 290),
        (372, 344, 361, 318, 232, 219),
        (310, 352, 298, 286, 214, 205),
        "顺利",
    ),
    (
        "水利设施管护",
        "处",
        (85, 72, 90, 66, 54, 53),
        (70, 61, 78, 57, 44, 40),
        (66, 58, 71, 49, 41, 39),
        "顺利",
    ),
    (
        "高效节水灌溉面积",
        "亩",
        (1200, 1500, 900, 1100, 800, 700),
        (610, 720, 520, 560, 390, 300),
        (540, 690, 480, 610, 350, 330),
        "滞后",
    ),
]
# names, unit, goal, sign, nine months, last year, due, status: goals in the letter of duty, figures in words
LETTER = [
    ("水利固定资产投资", "亿元", 3.6, ">=", 2.95, 2.61, YEAR, "顺利"),
    ("争取上级资金", "亿元", 1.2, ">=", 0.68, 0.74, YEAR, "滞后"),
    ("病险水库除险加固", "座", 6, ">=", 3, 4, YEAR, "滞后"),
    ("水毁工程修复", "处", 18, ">=", 15, 22, "2025-06-30", "逾期"),
    ("防汛应急演练", "场", 12, ">=", 13, 10, "2025-05-31", "已完成"),
    ("农村自来水普及率", "%", 96, ">=", 95.1, 94.2, YEAR, "滞后"),
    ("节水宣传进校园", "场", 40, ">=", 43, 35, YEAR, "已完成"),
]
# task, office, office as written, day, day as written, share done, trouble, next, status
D = datetime.date
TASKS = [
    (
        "加棉灌区续建配套改造",
        "农村水利股",
        "农村水利股",
        "2025-12-31",
        "12月底前",
        0.88,
        "",
        "抓紧支渠衬砌收尾",
        "顺利",
    ),
    (
        "县城水厂取水口迁建",
        "供水排水股",
        "供水排水股",
        "2025-08-31",
        D(2025, 8, 31),
        0.92,
        "电力迁改没有完成，未能按期通水",
        "协调供电部门9月通电",
        "逾期",
    ),
    (
        "小型水库雨水情测报设施建设",
        "水旱灾害防御股",
        "水旱灾害防御股",
        "2025-05-31",
        D(2025, 5, 31),
        1,
        "",
        "",
        "已完成",
    ),
    (
        "县级水网规划编制报批",
        "规划计划股",
        "规划计划股",
        "2025-11-30",
        "2025年11月30日",
        0.35,
        "基础资料收集慢，进度滞后",
        "10月底前拿出初稿",
        "滞后",
    ),
    (
        "取水口监测计量全覆盖",
        "水政水资源股",
        "水政水资源股",
        "2025-06-30",
        "2025.6.30",
        1,
        "无",
        "加强运行维护",
        "已完成",
    ),
    (
        "规模以上取水户水平衡测试",
        "水政水资源股",
        "〃",
        "2025-10-31",
        D(2025, 10, 31),
        0.95,
        "剩1户待测",
        "10月中旬测完",
        "顺利",
    ),
    (
        "河湖管理范围划界复核",
        "河湖管理股",
        "河湖管理股",
        "2025-12-31",
        "12月底前",
        0.45,
        "测绘单位进场晚，进度滞后",
        "增派测量小组",
        "滞后",
    ),
    (
        "饮用水水源地警示标志设置",
        "供水排水股",
        "供水排水股",
        "2025-07-31",
        "7月底前",
        1,
        "",
        "",
        "已完成",
    ),
    (
        "椰岗水库除险加固",
        "工程建设股",
        "工程建设股",
        "2026-04-30",
        D(2026, 4, 30),
        0.25,
        "征地补偿没有谈拢，进度明显滞后",
        "报请县政府协调",
        "滞后",
    ),
    (
        "石浪河中小河流治理",
        "工程建设股",
        "〃",
        "2025-12-20",
        D(2025, 12, 20),
        0.9,
        "",
        "完成护坡绿化",
        "顺利",
    ),
    (
        "汛前安全大检查",
        "水旱灾害防御股",
        "水旱灾害防御股",
        "2025-04-15",
        "4月15日",
        1,
        "",
        "",
        "已完成",
    ),
    (
        "水利工程确权登记",
        "规划计划股",
        "规划计划股",
        "2025-09-15",
        "2025年9月15日",
        0.8,
        "2座水库权属有争议",
        "10月再次会商",
        "逾期",
    ),
]
# water, kind, before, after, office, day as written, due, mark, closed
FOUR = [
    (
        "石浪河",
        "乱占",
        "河滩地搭建鸡棚约120㎡",
        "鸡棚已拆除，河滩已复绿",
        "石浪镇",
        "2025年4月30日",
        "2025-04-30",
        "已销号",
        "yes",
    ),
    (
        "加棉溪",
        "乱堆",
        "岸边堆放建筑弃土约300方",
        "弃土清运完毕",
        "加棉镇",
        D(2025, 5, 31),
        "2025-05-31",
        "已销号",
        "yes",
    ),
    (
        "那塘河",
        "乱建",
        "护岸内违规建设简易厂房",
        "拆了一半，业主不配合",
        "那塘镇",
        D(2025, 8, 31),
        "2025-08-31",
        "未销号",
        "no",
    ),
    (
        "东榆水库",
        "乱占",
        "库区围网养鱼",
        "围网已拆除",
        "东榆镇",
        "2025年6月30日",
        "2025-06-30",
        "已销号",
        "yes",
    ),
    (
        "椰岗溪",
        "乱采",
        "夜间偷采河砂形成坑槽",
        "坑槽尚未回填",
        "椰岗乡",
        "2025年12月15日",
        "2025-12-15",
        "未销号",
        "no",
    ),
]
# problem, office, day as written, due, state, closed
DANGERS = [
    ("椰岗水库溢洪道导墙开裂", "工程建设股", "2025.6.30", "2025-06-30", "已整改", "yes"),
    ("县城水厂加氯间报警器失灵", "供水排水股", "2025.5.15", "2025-05-15", "已整改", "yes"),
    ("加棉泵站配电柜无防护围栏", "农村水利股", "2025.9.20", "2025-09-20", "整改中", "no"),
    ("南丰岭山塘坝脚渗水", "农村水利股", "2025.11.30", "2025-11-30", "整改中", "no"),
]
NOW_TWO = {"灌区渠道清淤": "98.4|98.9", "农村自来水入户": "1846|1864"}
OLD_TWO = {"县城供水量": "1231|1213"}


def _r(x):
    return round(x, 4)


def _rows():
    for name, _, unit, plan, now, old, status in MONTHS:
        yield (
            name,
            unit,
            plan,
            ">=",
            _r(sum(now)),
            _r(sum(old[:9])),
            YEAR,
            status,
            "农村水利股月度台账",
        )
    for name, _, unit, _, _, goal, now, old, sign, status in QUARTERS:
        yield name, unit, goal, sign, now, old, YEAR, status, "供水排水股季度对照表"
    for name, _, unit, _, goal, sign, now, more, _, status in GROWTHS:
        yield name, unit, goal, sign, now, _r(now - more), YEAR, status, "水政水资源股同比表"
    for name, unit, tasks, done, old, status in BULLETIN:
        yield name, unit, sum(tasks), ">=", sum(done), sum(old), YEAR, status, "9月通报合计"
    for name, unit, goal, sign, now, old, due, status in LETTER:
        yield name, unit, goal, sign, now, old, due, status, "责任状|进展情况"


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for row in _rows():
        name, now, old = row[0], row[4], row[5]
        book.indicator(row, (AT, THEN), NOW_TWO.get(name, now), OLD_TWO.get(name, old))
    book.target(
        "农田灌溉水有效利用系数",
        0.575,
        ">=",
        "1",
        YEAR,
        "",
        "未报|不能判定",
        "责任状",
        "年底测算，尚无数",
    )
    book.fact("农田灌溉水有效利用系数", "2025|2025-12|2025-12-31", 0.575, "1", "target", "责任状")
    for task, office, _, due, *_, status in TASKS:
        book.task(task, office, due, status, "重点任务推进表")
    for water, _, what, _, office, _, due, _, closed in FOUR:
        book.problem(f"{what}|{water}{what}", office, due, closed, TODAY, "四乱")
    for what, office, _, due, _, closed in DANGERS:
        book.problem(what, office, due, closed, TODAY, "安全隐患")
    book.add("conflicts", "灌区渠道清淤", SPAN, "98.4km|98.9km", "农村水利股月度台账|总结")
    book.add("conflicts", "农村自来水入户", SPAN, "1846户|1864户", "9月通报合计|总结")
    book.add("conflicts", "县城供水量", BEFORE, "1231万m3|1213万m3", "供水排水股季度对照表|总结")
    for name, table, value, unit, why in (
        ("农村自来水入户", "targets", 450, "户", "加棉镇的任务"),
        ("高效节水灌溉面积", "targets", 1500, "亩", "石浪镇的任务"),
        ("水利设施管护", "year_on_year", 78, "处", "加棉镇的完成"),
        ("农村自来水入户", "targets", 83.9, "%", "完成率"),
        ("县城供水量", "targets", 430, "万m3", "一个季度的目标"),
        ("水表轮换", "targets", 2000, "只", "一个季度的目标"),
        ("灌区渠道清淤", "year_on_year", 114.5, "km", "上年全年"),
        ("农业水费收缴", "targets", 478, "万元", "上年全年"),
        ("山塘巡查", "year_on_year", 182, "次", "7月的数"),
        ("水利固定资产投资", "targets", 4.1, "亿元", "2026年的打算"),
        ("争取上级资金", "targets", 1.5, "亿元", "2026年的打算"),
        ("水资源费征收", "year_on_year", 21, "万元", "增减量"),
    ):
        book.never(name, table, value, unit, why)
    book.write()


def months():
    """Write the months down and the indicators across, last year on a sheet of its own."""
    out = openpyxl.Workbook()
    names = ["月份", *[f"{m[0]}\n（{m[1]}）" for m in MONTHS]]
    rows = [["填报股室：农村水利股", "", "", "", "", "2025年10月8日"], names]
    rows += [["2025年计划", *["—" if m[3] is None else m[3] for m in MONTHS]]]
    rows += [[f"{k + 1}月", *[m[4][k] for m in MONTHS]] for k in range(9)]
    rows += [[f"{k}月"] for k in (10, 11, 12)]
    rows += [["1-9月累计", *[_r(sum(m[4])) for m in MONTHS]]]
    rows += [["上年同期", *[_r(sum(m[5][:9])) for m in MONTHS]]]
    rows += [[], ["注：计划数以责任状和股室分解为准；泵站用电量不下达计划。"]]
    ws = sheet(out, "2025年", "北濑县农村水利业务月度统计台账（2025年）", rows, 8, (), (3, 3), True)
    ws["C8"] = "１５．３"
    ws["F13"] = "24.4 "
    ws["B17"] = "4,170"
    for r in (14, 15, 16):
        ws.row_dimensions[r].hidden = True
    ws.freeze_panes = "B4"
    rows = [["填报股室：农村水利股"], names]
    rows += [[f"{k + 1}月", *[m[5][k] for m in MONTHS]] for k in range(12)]
    rows += [["全年合计", *[_r(sum(m[5])) for m in MONTHS]]]
    sheet(out, "2024年", "北濑县农村水利业务月度统计台账（2024年）", rows, 8, (), (3, 3))
    save(out, LEDGERS / "农村水利股月度台账.xlsx")


def quarters():
    """Write the blocks of the quarters side by side."""
    rows = [["供水排水工作季度目标完成对照表（2025年）"], ["填报：供水排水股　　截至9月30日"]]
    heads, below, merges = (
        ["序号", "指标", "计量单位"],
        ["", "", ""],
        [(0, 0, 0, 14), (1, 1, 0, 14)],
    )
    merges += [(2, 3, c, c) for c in (0, 1, 2, 14)]
    for k, q in enumerate("一二三四"):
        heads += [f"{q}季度", ""]
        below += ["目标", "完成"]
        merges.append((2, 2, 3 + 2 * k, 4 + 2 * k))
    heads += ["累计", "", "", "上年1-9月"]
    below += ["全年目标", "1-9月完成", "完成率%", ""]
    merges.append((2, 2, 11, 13))
    rows += [heads, below]
    for n, (name, wrote, _, goals, done, goal, now, old, sign, _) in enumerate(QUARTERS, 1):
        cells = [n, name, wrote]
        for k in range(4):
            cells += [goals[k], done[k] if k < 3 else ""]
        rate = "—" if sign == "<=" else round(100 * now / goal, 1)
        rows.append([*cells, f"≤{goal}" if sign == "<=" else goal, now, rate, old])
    rows += [[""], ["说明：管网漏损率按当期测算，累计数为1-9月平均。"]]
    old_book(LEDGERS / "供水排水股2025年季度目标对照表.xls", "对照表", rows, merges)


def growth():
    """Write the figures with the growth and the difference only."""
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "截至2025年9月30日"],
        [
            "序号",
            "指标代码",
            "指标名称",
            "单位",
            "年度控制（目标）数",
            "2025年1-9月",
            "比上年同期",
            "",
            "备注",
        ],
        ["", "", "", "", "", "", "增减量", "同比±%", ""],
    ]
    for n, (name, wrote, unit, shown, _, _, now, more, _, _) in enumerate(GROWTHS, 1):
        rate = "—" if unit == "%" else round(100 * (now / (now - more) - 1), 1)
        rows.append(
            [
                n,
                f"SZ{n:02d}",
                name,
                wrote,
                shown,
                now,
                more,
                rate,
                "增减为百分点" if unit == "%" else "",
            ]
        )
    rows += [["审核：符启明", "", "", "", "", "制表：王海霞"]]
    ws = sheet(
        out,
        "1-9月",
        "水政水资源主要指标完成情况表",
        rows,
        9,
        ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:F4", "G3:H3", "I3:I4"],
        (3, 4),
        True,
    )
    ws.column_dimensions["B"].hidden = True
    ws.column_dimensions["C"].width = 26
    save(out, LEDGERS / "水政水资源股1-9月指标.xlsx")


def bulletin():
    """Write the bulletin by town with its ranks, three tables on one sheet."""
    out = openpyxl.Workbook()
    rows, bold = [["（2025年第9期）　截至2025年9月30日"]], []
    for k, (name, unit, tasks, done, old, _) in enumerate(BULLETIN):
        rows += [[], [f"表{'一二三'[k]}　{name}完成情况（单位：{unit}）"]]
        rows += [["乡镇", "年度任务", "1-9月完成", "完成率（%）", "排名", "上年同期"]]
        bold.append(len(rows) + 1)
        rates = [d / t for d, t in zip(done, tasks, strict=True)]
        for i, town in enumerate(TOWNS):
            rank = 1 + sum(r > rates[i] + 1e-9 for r in rates)
            rows.append([town, tasks[i], done[i], round(100 * rates[i], 1), rank, old[i]])
        rows.append(
            ["合计", sum(tasks), sum(done), round(100 * sum(done) / sum(tasks), 1), "—", sum(old)]
        )
    rows += [[], ["抄送：县委办、县政府办，各乡镇人民政府。"]]
    ws = sheet(out, "通报", "全县水务重点工作进度通报", rows, 6, (), (3, 2), True)
    for r in bold:
        for cell in ws[r]:
            cell.font = Font(bold=True)
    save(out, LEDGERS / "全县水务重点工作进度通报（9月）.xlsx")


LETTER_TEXT = """北濑县水务局2025年度目标责任状
为确保完成县委、县政府下达的各项目标任务，县水务局与县政府签订本责任状。责任期限为2025年1月1日至12月31日。
# 一、投资和资金
（一）全年完成水利固定资产投资3.6亿元。
（二）全年争取上级资金1.2亿元。
# 二、工程建设
（一）年内完成病险水库除险加固6座。
（二）6月30日前完成水毁工程修复18处。
（三）全年完成供水管网改造30km。
# 三、水旱灾害防御
5月31日前组织防汛应急演练12场。
# 四、农村供水和节水
（一）农村自来水普及率年底达到96%。
（二）农田灌溉水有效利用系数年底达到0.575以上（年底统一测算）。
（三）用水总量控制在2.45亿立方米以内，管网漏损率控制在9.5%以内。
（四）全年开展节水宣传进校园40场。
# 五、考核
年度考核结果作为评先评优的依据。
责任单位：北濑县水务局　　签订日期：2025年1月20日"""

PROGRESS = """2025年度目标责任状1—9月进展情况
按照县政府督查室要求，现将责任状1—9月进展情况报告如下。
# 一、投资和资金
1—9月完成水利固定资产投资2.95亿元，占全年目标的81.9%，去年同期为2.61亿元。1—9月争取上级资金0.68亿元，去年同期为0.74亿元，主要是中央专项批次减少。
# 二、工程建设
1—9月完成病险水库除险加固3座，去年同期完成4座。1—9月完成水毁工程修复15处，还有3处因连续降雨没有按期完工，去年同期修复22处。
# 三、水旱灾害防御
1—9月组织防汛应急演练13场，去年同期10场，提前完成任务。
# 四、农村供水和节水
1—9月农村自来水普及率为95.1%，去年同期为94.2%。1—9月开展节水宣传进校园43场，去年同期35场。农田灌溉水有效利用系数待年底测算。"""

SUMMARY = """<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>北濑县水务局2025年前三季度工作总结</title>
<style>body{font-family:仿宋}td{border:1px solid #000}</style></head><body>
<h1>北濑县水务局2025年前三季度工作总结</h1>
<p>今年以来，县水务局认真落实县委、县政府部署，各项工作有序推进。</p>
<h2>一、农村水利</h2>
<p>1—9月完成灌区渠道清淤98.9km，山塘巡查1520次，农业水费收缴292万元，收缴进度偏慢。</p>
<p>1—9月全县农村自来水入户1864户，石浪镇、那塘镇进度靠前。</p>
<h2>二、城乡供水</h2>
<p>1—9月县城供水量1275万m³，去年同期为1213万m³。水表轮换8260只，超额完成全年任务。</p>
<h2>三、水资源管理</h2>
<table><tr><td>指标</td><td>单位</td><td>1-9月</td></tr>
<tr><td>用水总量</td><td>亿立方米</td><td>1.62</td></tr>
<tr><td>水资源费征收</td><td>万元</td><td>263</td></tr></table>
<h2>四、存在的问题</h2>
<p>一是泵站检修、管网改造推进不快；二是个别“四乱”问题销号慢。</p>
<h2>五、下一步打算</h2>
<p>2026年计划完成水利固定资产投资4.1亿元，争取上级资金1.5亿元。</p>
<p style="text-align:right">北濑县水务局<br>2025年10月11日</p>
</body></html>
"""


def lists():
    """Write the tasks, and the problems with what was before and after."""
    out = openpyxl.Workbook()
    rows = [
        ["截至2025年9月30日"],
        ["序号", "重点任务", "责任股室", "完成时限", "完成百分比", "存在问题", "下步打算"],
    ]
    rows += [[n, t[0], t[2], t[4], t[5], t[6], t[7]] for n, t in enumerate(TASKS, 1)]
    rows += [["注：完成时限未写年份的均为2025年。"]]
    ws = sheet(
        out, "重点任务", "北濑县水务局2025年重点任务推进表", rows, 7, ["A2:G2"], (3, 3), True
    )
    for r in range(4, 4 + len(TASKS)):
        ws.cell(r, 4).number_format = "yyyy/m/d"
        ws.cell(r, 5).number_format = "0%"
    ws.column_dimensions["B"].width = 30
    save(out, LEDGERS / "2025年重点任务推进表.xlsx")
    out = openpyxl.Workbook()
    rows = [["序号", "河湖名称", "类型", "整改前", "整改后", "责任单位", "整改时限", "销号情况"]]
    rows += [[n, *f[:6], f[7]] for n, f in enumerate(FOUR, 1)]
    ws = sheet(out, "四乱", "河湖“四乱”问题整改台账（截至9月底）", rows, 8, (), (2, 2), True)
    for r in range(3, 3 + len(FOUR)):
        ws.cell(r, 7).number_format = "yyyy/m/d"
    rows = [
        ["序号", "隐患内容", "整改前（照片）", "整改后（照片）", "责任股室", "整改时限", "整改状态"]
    ]
    rows += [
        [n, d[0], "见附件", "见附件" if d[5] == "yes" else "", d[1], d[2], d[4]]
        for n, d in enumerate(DANGERS, 1)
    ]
    sheet(out, "安全隐患", "水利工程安全隐患排查整改台账（截至9月底）", rows, 7, (), (2, 2))
    save(out, LEDGERS / "问题整改台账.xlsx")


if __name__ == "__main__":
    truth()
    months()
    quarters()
    growth()
    bulletin()
    lists()
    paper(DOCUMENTS / "2025年度目标责任状.docx", LETTER_TEXT.split("\n"))
    paper(DOCUMENTS / "目标责任状1—9月进展情况.docx", PROGRESS.split("\n"))
    (DOCUMENTS / "2025年前三季度工作总结.html").write_text(SUMMARY, encoding="utf-8")
