"""Truth and files of 棠坞县水利局; place, people and figures are invented: python make.py."""

import csv
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import datetime

import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY, YEAR = "2025-01/2025-06", "2024-01/2024-06", "2025-06-30", "2025-12-31"
OK, HELD, SLOW, LATE, DONE = "顺利", "顺利|已完成", "滞后", "逾期", "已完成"
UNITS = {
    "公里": "km",
    "万立方米": "万m3",
    "亿立方米": "亿m3",
    "毫米": "mm",
    "立方米": "m3",
    "平方公里": "km2",
    "公顷": "hm2",
    "": "1",
}
# fmt: off
# code, names of the truth, name in the sheets, unit, goal as written, goal, sign, 2024, 2024 to June, 2025 to June, due, status,
# of the hidden sheet: goal of 2024, 2023 to June
ROWS = [
    ("一、投资与资金",),
    ("TZ01", "水利建设投资|水利投资", "水利建设投资", "万元", 18000, 18000, ">=", 17250, 8940, 9860, YEAR, OK, 17000, 8310),
    ("TZ011", "中央投资|中央预算内投资", "其中：中央投资", "万元", "", None, "", 7420, 3850, 4200, "", "", "", 3560),
    ("TZ012", "地方配套投资|地方投资", "　　　地方配套投资", "万元", "", None, "", 9830, 5090, 5660, "", "", "", 4750),
    ("TZ02", "争取上级资金|上级资金", "争取上级资金", "万元", "8600", 8600, ">=", 8120, 3050, 3280, YEAR, SLOW, 8000, 2910),
    ("TZ03", "水资源税征收额|水资源税", "水资源税征收额", "万元", 520, 520, ">=", 506, 262, 278, YEAR, OK, 495, 251),
    ("TZ04", "移民后扶资金兑付|后扶资金兑付", "移民后扶资金兑付", "万元", 640, 640, ">=", 624, 310, 352, YEAR, OK, 624, 305),
    ("二、水资源管理",),
    ("SZ01", "用水总量", "用水总量", "亿立方米", "≤1.24", 1.24, "<=", 1.217, 0.598, 0.576, YEAR, OK, "≤1.26", 0.612),
    ("SZ02", "万元工业增加值用水量", "万元工业增加值用水量", "立方米", "≤24", 24, "<=", 24.6, 23.9, 22.8, YEAR, HELD, "≤26", 25.3),
    ("SZ03", "农田灌溉水有效利用系数|灌溉水有效利用系数", "农田灌溉水有效利用系数", "", "≥0.585", 0.585, ">=", 0.577, 0.574, 0.578, YEAR, SLOW, "≥0.576", 0.569),
    ("SZ04", "取水在线计量率|在线计量率", "取水在线计量率", "%", "≥90", 90, ">=", 84.0, 80.5, 88.6, YEAR, OK, "≥83", 72.4),
    ("三、河湖管护",),
    ("HH01", "河湖长巡河", "河湖长巡河", "人次", 7200, 7200, ">=", 7056, 3690, 3815, YEAR, OK, 7000, 3548),
    ("HH02", "清理“四乱”问题|“四乱”问题", "清理“四乱”问题", "个", 40, 40, ">=", 38, 19, 24, YEAR, OK, 36, 17),
    ("HH03", "河道治理", "河道治理长度", "公里", 32, 32, ">=", 29.5, 14.1, 12.4, YEAR, SLOW, 29, 13.2),
    ("HH04", "考核断面水质达标率|水质达标率", "考核断面水质达标率", "%", 100, 100, ">=", 100, 91.7, 100, YEAR, HELD, 100, 91.7),
    ("四、农村供水",),
    ("GS01", "农村自来水普及率|自来水普及率", "农村自来水普及率", "%", "97以上", 97, ">=", 95.6, 95.0, 96.4, YEAR, OK, "95.5以上", 93.9),
    ("GS02", "规模化供水工程服务人口比例|规模化供水", "规模化供水工程服务人口比例", "%", "72以上", 72, ">=", 68.2, 66.9, 68.9, YEAR, SLOW, "68以上", 62.7),
    ("GS03", "供水工程维修养护", "供水工程维修养护", "处", 60, 60, ">=", 57, 28, 34, YEAR, OK, 55, 26),
    ("GS04", "农村水费收缴率|水费收缴率", "农村水费收缴率", "%", "98以上", 98, ">=", 98.1, 97.4, 98.6, YEAR, HELD, "97以上", 96.8),
    ("五、水土保持与灌溉",),
    ("SB01", "新增水土流失治理面积|水土流失治理面积", "新增水土流失治理面积", "平方公里", 45, 45, ">=", 43.2, 21.6, 23.8, YEAR, OK, 42, 20.3),
    ("SB02", "水土保持林营造|水土保持林", "水土保持林营造", "公顷", 900, 900, ">=", 860, 478, 520, YEAR, OK, 850, 452),
    ("GG01", "新增高效节水灌溉面积|高效节水灌溉面积", "新增高效节水灌溉面积", "万亩", 1.6, 1.6, ">=", 1.5, 0.71, 0.62, YEAR, SLOW, 1.45, 0.66),
    ("六、水旱灾害防御",),
    ("FY01", "病险水库除险加固|水库除险加固", "病险水库除险加固", "座", "8座", 8, ">=", 7, 3, 6, "2025-10-31", OK, 7, 2),
    ("FY02", "山洪灾害防御演练|山洪演练", "山洪灾害防御演练", "场次", 30, 30, ">=", 31, 27, 32, "2025-06-15", DONE, 28, 25),
    ("FY03", "防汛物资储备|物资储备", "防汛物资储备金额", "万元", 260, 260, ">=", 250, 245, 232, "2025-05-31", LATE, 250, 236),
    ("FY04", "水毁工程修复|水毁修复", "水毁工程修复", "处", 22, 22, ">=", 19, 17, 22, "2025-04-30", DONE, 19, 15),
    ("FY05", "水库蓄水量|蓄水量", "水库蓄水量", "万立方米", "—", None, "", 7015, 6520, 6840, "", "", "—", 6705),
    ("七、执法监督",),
    ("ZF01", "水行政执法巡查|执法巡查", "水行政执法巡查", "次", 480, 480, ">=", 468, 241, 262, YEAR, OK, 450, 229),
    ("ZF02", "水事案件查办|案件查办", "水事案件查办", "件", "—", None, "", 24, 16, 13, "", "", "—", 18),
    ("ZF03", "安全隐患整改率|隐患整改率", "安全隐患整改率", "%", 100, 100, ">=", 96.9, 95.4, 97.2, YEAR, SLOW, 100, 94.1),
]
DAYS = {YEAR: "12月底", "2025-10-31": "10月底", "2025-06-15": "6月15日前", "2025-05-31": "5月底前", "2025-04-30": "4月30日前", "": ""}
# months across
MONTHS = [
    ("TZ01", (760, 640, 1580, 2020, 2340, 2520)),
    ("TZ03", (44, 38, 45, 47, 51, 53)),
    ("HH01", (602, 548, 640, 662, 684, 679)),
    ("GS03", (3, 2, 6, 8, 8, 7)),
    ("ZF01", (38, 32, 45, 47, 49, 51)),
]
# of the system's file: code, names, unit as coded, unit, June, June's end, last year
EXPORT = [
    ("HH01", "河湖长巡河", "人次", 679, 3815, 3690),
    ("GS03", "供水工程维修养护", "处", 7, 36, 28),
    ("ZF01", "水行政执法巡查", "次", 51, 262, 241),
    ("QX01", "累计降雨量", "毫米", 168.2, 786.5, 702.3),
    ("GS05", "农村水厂供水量", "万立方米", 96.4, 542.8, 518.6),
    ("DL01", "水电站发电量", "万千瓦时", 812, 3640, 3912),
    ("FY06", "预警短信发送", "条", 2860, 9420, 8150),
]
NAMES = {"QX01": "累计降雨量|降雨量", "GS05": "农村水厂供水量|水厂供水量", "DL01": "水电站发电量|发电量", "FY06": "预警短信发送|预警短信"}
TWO = {"HH01": 3851, "SB01": 24.8, "GS03": 36}
TOWNS = [("城关镇", 912, 6, 7, 3.2), ("上坞镇", 806, 5, 6, 4.9), ("白茅镇", 764, 5, 8, 5.4), ("青石乡", 698, 4, 6, 6.1), ("杉林乡", 635, 4, 7, 4.2)]
PROJECTS = [
    ("棠溪河中小河流治理", 6800, 4200, 1860, "护岸完成四成"),
    ("上坞水库除险加固", 3900, 3000, 2150, "大坝防渗墙完工"),
    ("白茅灌区续建配套", 8200, 5400, 2430, "干渠衬砌中"),
    ("城乡供水管网延伸", 7600, 3600, 2180, "主管铺设中"),
    ("青石小流域综合治理", 2300, 1800, 1240, "坡面工程过半"),
]
# task, office, helping, due as written, due, progress, state, status
TASKS = [
    ("上坞水库大坝加固主体施工", "水库站", "项目办", "2025.9.30", "2025-09-30", "防渗墙已完工，形象进度78%", "正常", OK),
    ("棠溪河护岸工程", "河湖股", "项目办", "12月31日", YEAR, "形象进度38%，受征迁影响", "偏慢", SLOW),
    ("白茅灌区干渠衬砌", "农水股", "灌区所", "2025.11.30", "2025-11-30", "形象进度62%", "正常", OK),
    ("汛前水利设施安全检查", "防御股", "各水利站", "4月15日", "2025-04-15", "检查及整改全部结束", "办结", DONE),
    ("山洪灾害监测预警设施维护", "防御股", "信息站", "5月31日", "2025-05-31", "两处雨量站配件未到", "未办结", LATE),
    ("水库防洪抢险预案审批", "水库站", "防御股", "4月30日", "2025-04-30", "4月24日全部批复", "办结", DONE),
    ("取水口监测计量设施接入", "水资源股", "信息站", "10月31日", "2025-10-31", "已接入约76%", "正常", OK),
    ("农村水厂运行管理标准化", "供水站", "各水厂", "上半年", TODAY, "一家水厂未验收，基本完成", "未办结", LATE),
    ("河道采砂规划修编", "河湖股", "水政大队", "2026年1月底", "2026-01-31", "形象进度65%，通过初审", "正常", OK),
    ("水土保持方案审批提速", "水保站", "审批窗口", "6月30日", TODAY, "流程再造完成并上线", "办结", DONE),
    ("农业水价综合改革验收", "农水股", "财务股", "12月31日", YEAR, "尚未启动", "未启动", "滞后|未报|不能判定"),
    ("水库日常巡查", "水库站", "各水利站", "长期", "", "按频次开展巡查", "正常", OK),
]
# source, problem, unit, due, kept as a real date or words, progress, closed as written, closed
PROBLEMS = [
    ("县委巡察", "项目资料归档不及时", "项目办", "2025-03-31", True, "补齐归档", "是", "yes"),
    ("审计", "结余资金未及时上缴财政", "财务股", "2025-05-31", True, "已上缴一部分", "否", "no"),
    ("省厅稽察", "白茅灌区隐蔽工程影像缺失", "农水股", "2025-04-30", True, "补充影像并约谈监理", "是", "yes"),
    ("安全检查", "上坞水库值守人员夜间脱岗", "水库站", "", "立即整改", "通报批评并调整人员", "是", "yes"),
    ("群众举报", "棠溪河左岸倾倒建筑垃圾", "水政大队", "2025-06-15", True, "清运过半", "否", "no"),
    ("省厅稽察", "青石小流域苗木成活率偏低", "水保站", "2025-11-30", "11月底", "秋季补植", "否", "no"),
    ("安全检查", "杉林乡水厂加药间未配备防护用品", "供水站", "2025-05-15", True, "已配齐", "是", "yes"),
    ("县委巡察", "公务用车维修审批手续不全", "办公室", "2025-06-10", True, "完善审批单", "是", "yes"),
    ("河长令", "渔网拦河影响行洪", "河湖股", TODAY, True, "尚有一处未拆", "否", "no"),
]
# fmt: on
LINES = [r for r in ROWS if len(r) > 1]
CODED = {r[0]: r for r in LINES}
STOCKS = ("FY05", "FY03")


def _times(code, unit):
    if unit in ("%", "") or code in ("SZ02", *STOCKS):
        return (
            f"{SPAN}|2025-06|{TODAY}",
            f"{BEFORE}|2024-06|2024-06-30",
            "2024|2024-12|2024-12-31|2024-01/2024-12",
        )
    return SPAN, BEFORE, "2024|2024-01/2024-12"


def _either(code, value):
    return f"{value:g}|{TWO[code]:g}" if code in TWO else value


def _due(due):
    return f"2025|{due[:7]}|{due}|2025-01/{due[:7]}"


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    source = "统计手册汇总表"
    for code, names, _, unit, _, goal, sign, full, old, now, due, status, _, _ in LINES:
        unit = UNITS.get(unit, unit)
        here, there, whole = _times(code, unit if unit != "1" else "")
        if goal is not None:
            book.target(names, goal, sign, unit, due, _either(code, now), status, source)
            book.fact(names, _due(due), goal, unit, "target", source)
        book.year(names, _either(code, now), unit, old, source, at=(here, there))
        book.fact(names, here, now, unit, "actual", source)
        book.fact(names, there, old, unit, "actual", source)
        book.fact(names, whole, full, unit, "actual", source)
    for code, names in NAMES.items():
        _, _, unit, month, now, old = next(e for e in EXPORT if e[0] == code)
        unit = UNITS.get(unit, unit)
        book.year(names, now, unit, old, "系统导出csv")
        book.fact(names, "2025-06", month, unit, "actual", "系统导出csv")
        book.fact(names, SPAN, now, unit, "actual", "系统导出csv")
        book.fact(names, BEFORE, old, unit, "actual", "系统导出csv")
    for code, months in MONTHS:
        names, unit = CODED[code][1], CODED[code][3]
        for n, value in enumerate(months, 1):
            book.fact(names, f"2025-{n:02}", value, unit, "actual", "统计手册表2")
    for code, value in TWO.items():
        names, unit = CODED[code][1], CODED[code][3]
        book.fact(names, SPAN, value, UNITS.get(unit, unit), "actual", "工作总结或csv（冲突）")
    notice = "通知+工作总结"
    for names, goal, unit, now, status in (
        ("小水电站生态流量达标率|生态流量达标率", 95, "%", "", "未报"),
        ("节水型单位创建|节水型单位", 12, "家", 8, OK),
        ("供水水质抽检|水质抽检", 400, "份", 152, SLOW),
        ("幸福河湖建设|幸福河湖", 3, "条", "", "未报"),
    ):
        book.target(names, goal, ">=", unit, YEAR, now, status, notice)
        book.fact(names, _due(YEAR), goal, unit, "target", notice)
        if now:
            book.fact(names, SPAN, now, unit, "actual", "工作总结")
    for name, total, plan, now, _ in PROJECTS:
        names = f"{name}工程|{name}"
        book.target(
            names, plan, ">=", "万元", YEAR, now, "", "统计手册表4", "项目的年度计划", "yes"
        )
        book.fact(names, _due(YEAR), plan, "万元", "target", "统计手册表4")
        book.fact(names, SPAN, now, "万元", "actual", "统计手册表4")
        book.fact(names, "", total, "万元", "target|actual|context", "统计手册表4", "yes")
    for task, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点工作调度单")
    for _, problem, unit, due, _, _, _, closed in PROBLEMS:
        book.problem(problem, unit, due, closed, TODAY, "问题清单")
    book.add("conflicts", "河湖长巡河", SPAN, "3815人次|3851人次", "统计手册、csv|工作总结")
    book.add(
        "conflicts",
        "新增水土流失治理面积|水土流失治理面积",
        SPAN,
        "23.8km2|24.8km2",
        "统计手册|工作总结",
    )
    book.add("conflicts", "供水工程维修养护", SPAN, "34处|36处", "统计手册|系统导出csv")
    for code in (
        "TZ01",
        "TZ02",
        "TZ03",
        "HH01",
        "HH02",
        "HH03",
        "GS03",
        "SB01",
        "SB02",
        "GG01",
        "ZF01",
    ):
        names, unit, goal = CODED[code][1], CODED[code][3], CODED[code][12]
        book.never(
            names.split("|")[0], "targets", goal, UNITS.get(unit, unit), "隐藏表里2024年的目标"
        )
    for code in ("TZ01", "HH03", "SB01", "GS03", "ZF02"):
        names, unit, full = CODED[code][1], CODED[code][3], CODED[code][7]
        book.never(
            names.split("|")[0], "year_on_year", full, UNITS.get(unit, unit), "上年全年数，不是本期"
        )
    for name, month, unit in (("水电站发电量", 812, "万千瓦时"), ("水行政执法巡查", 51, "次")):
        book.never(name, "year_on_year", month, unit, "6月一个月的数")
    book.never("水利建设投资", "targets", 54.8, "%|万元", "完成率")
    book.never("水利建设投资", "targets", 20000, "万元", "2026年的打算")
    book.never("新增水土流失治理面积", "targets", 48, "km2", "2026年的打算")
    book.never("节水型单位创建", "targets", 2, "家", "一个乡镇的任务")
    book.write()


def _grown(now, old, unit):
    if unit == "%":
        return f"{now - old:+.1f}个百分点"
    return round(100 * (now / old - 1), 1)


def _plain(book, name, rows, hidden=False):
    ws = book.create_sheet(name) if book.sheetnames != ["Sheet"] else book.active
    ws.title = name
    for row in rows:
        ws.append([None if c == "" else c for c in row])
    if hidden:
        ws.sheet_state = "hidden"


def _summary(book):
    heads = [
        "指标代码",
        "指标名称",
        "计量单位",
        "2024年",
        "",
        "2025年",
        "",
        "",
        "与上年同期比",
        "",
        "完成时限",
    ]
    under = [
        "",
        "",
        "",
        "全年",
        "1—6月",
        "年度目标",
        "1—6月",
        "完成（%）",
        "增减量",
        "增减（%）",
        "",
    ]
    rows = [
        ["综合机关：棠坞县水利局", "", "", "", "", "", "", "", "", "2025年6月", ""],
        heads,
        under,
    ]
    merges = [*[f"{c}3:{c}4" for c in "ABCK"], "D3:E3", "F3:H3", "I3:J3"]
    for row in ROWS:
        if len(row) == 1:
            if len(rows) > 3:
                rows.append([""])
            rows.append([row[0]])
            merges.append(f"A{len(rows) + 1}:K{len(rows) + 1}")
            continue
        code, _, shown, unit, written, goal, sign, full, old, now, due, *_ = row
        rate = unit in ("%", "") or code == "SZ02"
        done = round(100 * now / goal, 1) if goal and sign == ">=" and not rate else ""
        more = "" if unit == "%" else round(now - old, 3)
        grown = _grown(now, old, unit)
        if code == "SB02":
            grown = 0.88
        if code == "TZ01":
            now = "9,860"
        if code == "ZF01":
            now = "２６２"
        rows.append([code, shown, unit, full, old, written, now, done, more, grown, DAYS[due]])
    rows += [
        ["说明：水库蓄水量、防汛物资储备金额为期末数；其余除比率外均为1月至本月累计数。"],
        ["单位负责人：俞敬之", "", "", "统计负责人：柏岩", "", "", "", "填表人：罗素"],
    ]
    sheet(book, "1汇总表", "棠坞县水利主要指标汇总表", rows, 11, merges, (3, 4))


def _monthly(book):
    rows = [
        ["指标代码", "指标名称（单位）", "2025年", "", "", "", "", "", "", "2024年1—6月累计"],
        ["", "", "1月", "2月", "3月", "4月", "5月", "6月", "累计", ""],
    ]
    for code, months in MONTHS:
        row = CODED[code]
        rows.append([code, f"{row[2]}（{row[3]}）", *months, sum(months), row[8]])
    merges = ["A2:A3", "B2:B3", "C2:I2", "J2:J3"]
    sheet(book, "2分月表", "棠坞县部分指标分月完成情况", rows, 10, merges, (2, 3))


def _towns(book):
    rows = [
        [
            "乡镇",
            "河湖长巡河（人次）",
            "清理“四乱”问题（个）",
            "供水工程维修养护（处）",
            "新增水土流失治理面积（平方公里）",
        ]
    ]
    rows.append(["全县合计", *(round(sum(t[k] for t in TOWNS), 1) for k in (1, 2, 3, 4))])
    rows += [list(t) for t in TOWNS]
    rows.append(["注：2025年1—6月累计，由各乡镇水利站上报汇总。"])
    sheet(book, "3分乡镇", "2025年1—6月分乡镇主要指标完成情况", rows, 5, (), (2, 2))


def _projects(book):
    rows = [
        ["（截至2025年6月30日）　　　　　　　　　　　　　　　单位：万元"],
        ["序号", "工程名称", "概算总投资", "2025年计划", "1—6月完成", "完成计划（%）", "形象进度"],
    ]
    for n, (name, total, plan, now, words) in enumerate(PROJECTS, 1):
        rows.append([n, f"{name}工程", total, plan, now, round(100 * now / plan, 1), words])
    sums = [sum(p[k] for p in PROJECTS) for k in (1, 2, 3)]
    rows.append(["合　计", "", *sums, round(100 * sums[2] / sums[1], 1), ""])
    sheet(book, "4投资表", "水利工程投资完成情况", rows, 7, ["A2:G2"], (3, 3))


def handbook():
    """Write the one book with its many sheets."""
    out = openpyxl.Workbook()
    cover = [
        [""],
        [""],
        ["", "棠坞县水利统计手册"],
        ["", "（2025年上半年）"],
        [""],
        ["", "编印单位：棠坞县水利局规划计财股"],
        ["", "编印日期：2025年7月8日"],
        ["", "内部资料　注意保存"],
    ]
    _plain(out, "封面", cover)
    index = [
        ["目　录"],
        ["表号", "表名", "报送股室"],
        ["表1", "水利主要指标汇总表", "规划计财股"],
        ["表2", "部分指标分月完成情况", "规划计财股"],
    ]
    index += [
        ["表3", "分乡镇主要指标完成情况", "河湖股、供水站"],
        ["表4", "水利工程投资完成情况", "项目办"],
        ["附1", "填表说明", ""],
        ["附2", "指标字典", ""],
    ]
    _plain(out, "目录", index)
    _summary(out)
    _monthly(out)
    _towns(out)
    _projects(out)
    told = [
        ["填表说明"],
        ["一、本手册数据由各股室、站（所）填报，规划计财股汇总。"],
        ["二、每月5日前报送上月数据，逾期未报的按上月数填列。"],
    ]
    told += [
        ["三、累计数从当年1月1日起算；比率类指标填期末值或累计平均值。"],
        ["四、“—”表示未下达目标；空格表示不适用。"],
        ["五、数据修订须经分管领导签字，保留2年备查。"],
    ]
    _plain(out, "填表说明", told)
    words = [["指标字典"], ["指标代码", "指标名称", "计量单位", "方向", "口径"]]
    for row in LINES:
        sense = {"<=": "逆向", ">=": "正向", "": "—"}[row[6]]
        words.append(
            [
                row[0],
                row[2].replace("其中：", "").strip("　"),
                row[3] or "无量纲",
                sense,
                "期末数" if row[0] in STOCKS else "",
            ]
        )
    _plain(out, "字典", words)
    heads = [
        ["2024年上半年水利主要指标（存档）"],
        [
            "指标代码",
            "指标名称",
            "计量单位",
            "2024年目标",
            "2024年1—6月",
            "2023年1—6月",
            "2024年全年",
        ],
    ]
    _plain(
        out, "2024年", heads + [[r[0], r[2], r[3], r[12], r[8], r[13], r[7]] for r in LINES], True
    )
    save(out, LEDGERS / "棠坞县水利统计手册（2025年上半年）定稿.xlsx")


def export():
    """Write what the system exports."""
    path = LEDGERS / "WR_STAT_EXPORT_20250703.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    heads = [
        "ADNM_行政区",
        "TM_统计月份",
        "IDX_CD_指标代码",
        "IDX_NM_指标名称",
        "UNIT_单位",
        "VAL_M_本月值",
        "VAL_CUM_本年累计",
        "VAL_LY_上年同期累计",
        "YOY_同比(%)",
        "ST_审核状态",
    ]
    rows = [
        ["棠坞县", "2025-06", c, name, unit, m, now, old, f"{100 * (now / old - 1):.2f}", "已审核"]
        for c, name, unit, m, now, old in EXPORT
    ]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows([heads, *rows])


def tasks():
    """Write the sheet of tasks."""
    out = openpyxl.Workbook()
    rows = [["序号", "工作任务", "主办股室", "协办单位", "办结时限", "目前进展", "调度意见"]]
    rows += [[n, t[0], t[1], t[2], t[3], t[5], t[6]] for n, t in enumerate(TASKS, 1)]
    rows += [[""], ["调度日期：2025年6月30日。未写年份的均为2025年。"]]
    sheet(out, "调度单", "棠坞县水利局2025年重点工作调度单（第6期）", rows, 7, (), (2, 2), True)
    save(out, LEDGERS / "重点工作调度单第6期.xlsx")


def problems():
    """Write the list of problems as an old workbook with real dates."""
    rows = [
        ["棠坞县水利局巡察审计稽察问题整改清单"],
        ["更新时间：2025年6月30日"],
        [
            "序号",
            "检查类别",
            "存在问题",
            "整改责任单位",
            "整改期限",
            "整改落实情况",
            "是否整改到位",
        ],
    ]
    for n, (source, problem, unit, due, kept, words, told, _) in enumerate(PROBLEMS, 1):
        day = datetime.date.fromisoformat(due) if kept is True else kept
        rows.append([n, source, problem, unit, day, words, told])
    old_book(LEDGERS / "问题整改清单0630.xls", "整改清单", rows, [(0, 0, 0, 6), (1, 1, 0, 6)])


REPORT = """棠坞县水利局2025年上半年工作总结
今年以来，县水利局围绕年度目标，扎实推进各项工作。现将上半年工作总结如下。
# 一、上半年工作情况
一是投资进度加快。1—6月，完成水利建设投资9860万元，同比增长10.3%，其中中央投资4200万元。征收水资源税278万元，兑付移民后扶资金352万元。
二是水资源管理从严。全县用水总量0.576亿立方米，万元工业增加值用水量22.8立方米，取水在线计量率88.6%。上半年创建节水型单位8家。
三是河湖面貌改善。各级河湖长巡河3851人次，清理“四乱”问题24个，考核断面水质达标率100%。
四是供水保障有力。农村自来水普及率96.4%，比去年同期提高1.4个百分点；完成供水水质抽检152份；农村水费收缴率98.6%。
五是水土保持与灌溉有序开展。新增水土流失治理面积24.8平方公里，营造水土保持林520公顷，新增高效节水灌溉面积6200亩。
六是防汛备汛扎实。开展山洪灾害防御演练32场次，修复水毁工程22处，病险水库除险加固完成6座。
# 二、存在的困难
河道治理进展偏慢，上半年完成12.4公里；上级资金到位少；防汛物资储备未按期到位。
# 三、下半年及明年打算
下半年紧盯滞后项目，逐项调度销账。2026年，力争完成水利建设投资20000万元，新增水土流失治理面积48平方公里。
"""

NOTICE = """棠坞县水利局文件
棠水发〔2025〕9号

关于下达2025年水利工作目标任务的通知

局属各单位、机关各股室、各乡镇水利站：
为做好2025年水利工作，现将目标任务下达如下，请认真抓好落实。

一、年度目标
（一）全年完成水利建设投资18000万元，争取上级资金8600万元。
（二）用水总量控制在1.24亿立方米以内，年内创建节水型单位12家。
（三）年底前小水电站生态流量达标率达到95%以上。
（四）年底前完成幸福河湖建设3条，河道治理32公里。
（五）农村自来水普及率达到97%以上，全年开展供水水质抽检400份。
（六）新增水土流失治理面积45平方公里，新增高效节水灌溉面积1.6万亩。
（七）10月底前完成病险水库除险加固8座，6月15日前开展山洪灾害防御演练30场次。

二、工作要求
各单位于每月5日前报送进展，每季度末报送书面小结1份。城关镇水利站另须配合完成节水型单位2家的申报。

棠坞县水利局
2025年2月21日
"""

if __name__ == "__main__":
    truth()
    handbook()
    export()
    tasks()
    problems()
    paper(DOCUMENTS / "2025年上半年工作总结.docx", REPORT.strip().split("\n"))
    (DOCUMENTS / "关于下达2025年水利工作目标任务的通知.txt").write_text(NOTICE, encoding="utf-8")
