"""Truth and files of 棠浦市供排水集团有限公司; place, people and figures are invented: python make.py."""

import csv
import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet
from openpyxl.styles import Font

HERE, LEDGERS, DOCUMENTS = home(__file__)
YEAR = "2025-12-31"
END, LAST = "2025|2025-12|2025-12-31", "2024|2024-12|2024-12-31"
DAY = datetime.date
# fmt: off
# kind, name, unit, goal as written, goal, sign, done, last year, weight, points, office, status; names carry their unit in the sheet
SCORED = [
    ("生产运营", "供水总量", "万m3", "6,850", 6850, ">=", "6,942.6", "6,715.4", 8, 8, "供水部", "已完成"),
    ("生产运营", "产销差率", "%", "≤13.5", 13.5, "<=", 12.8, 14.1, 12, 12, "管网部", "已完成"),
    ("生产运营", "管网压力合格率", "%", "≥98", 98, ">=", 98.6, 97.9, 6, 6, "管网部", "已完成"),
    ("生产运营", "吨水电耗", "kWh/m3", "≤0.285", 0.285, "<=", 0.291, 0.298, 6, 4.5, "供水部", "逾期"),
    ("生产运营", "污水处理量", "万t", "5,200", 5200, ">=", "5,318", "5,126", 8, 8, "排水部", "已完成"),
    ("生产运营", "COD削减量", "t", "11,800", 11800, ">=", "12,046", "11,520", 6, 6, "排水部", "已完成"),
    ("经济效益", "营业收入", "万元", "38,600", 38600, ">=", "39,215", "36,840", 10, 10, "财务部", "已完成"),
    ("经济效益", "利润总额", "万元", "2,100", 2100, ">=", "1,985", "2,046", 12, 10.8, "财务部", "逾期"),
    ("经济效益", "水费回收率", "%", "≥98", 98, ">=", 97.2, 97.6, 10, 8.6, "营销部", "逾期"),
    ("经济效益", "资产负债率", "%", "≤62", 62, "<=", 60.8, 61.9, 5, 5, "财务部", "已完成"),
    ("经济效益", "固定资产投资", "万元", "15,800", 15800, ">=", "16,240", "14,360", 7, 7, "工程部", "已完成"),
    ("服务安全", "客户满意度", "分", "≥92", 92, ">=", 93.6, 91.8, 5, 5, "营销部", "已完成"),
    ("服务安全", "生产安全责任事故", "起", "0", 0, "<=", "0", "0", 5, 5, "安环部", "已完成"),
]
SHOWN = {"万m3": "万m³", "kWh/m3": "kWh/m³", "万t": "万吨", "t": "吨"}
# names, unit, goal, sign, due, done, last year, status: in prose only
PROSE = [
    ("新建改造供水管网|供水管网", "km", 85, ">=", YEAR, 88.6, 74.2, "已完成"),
    ("老旧小区二次供水改造|二次供水改造|改造老旧小区二次供水", "个", 32, ">=", YEAR, 27, 24, "逾期"),
    ("智能水表更换|更换智能水表|智能水表", "万只", 6.5, ">=", YEAR, 6.82, 5.1, "已完成"),
    ("管网水质综合合格率", "%", 99, ">=", YEAR, 99.7, 99.5, "已完成"),
    ("管网漏点修复|修复管网漏点|漏点", "处", 420, ">=", YEAR, 463, 398, "已完成"),
    ("消火栓维护|维护消火栓|维护市政消火栓", "座", 2600, ">=", YEAR, 2645, 2480, "已完成"),
    ("热线工单办结率|供水热线工单办结率", "%", 98, ">=", YEAR, 99.1, 98.4, "已完成"),
    ("雨水管网清淤|清淤雨水管网", "km", 310, ">=", YEAR, 322, 287, "已完成"),
    ("污水泵站自动化改造|改造污水泵站", "座", 14, ">=", "2025-10-31", 14, 9, "已完成"),
    ("水厂光伏发电量|光伏发电量", "万kWh", 180, ">=", YEAR, 168, 96, "逾期"),
    ("研发费用|投入研发费用", "万元", 420, ">=", YEAR, 446, 372, "已完成"),
]
# name, unit, months of 2025, the year 2024
RUN = [
    ("供水量", "万m3", [545.2, 508.6, 556.3, 562.8, 588.4, 604.7, 638.9, 645.1, 603.5, 578.2, 552.4, 558.5], 6715.4),
    ("售水量", "万m3", [474.8, 446.2, 485.1, 490.7, 512.6, 527.4, 556.8, 562.3, 526.9, 504.6, 481.7, 484.8], 5768.5),
    ("污水处理量", "万t", [412, 388, 426, 431, 452, 468, 497, 503, 461, 439, 418, 423], 5126),
    ("生产用电量", "万kWh", [158.9, 148.6, 162.1, 163.9, 171, 175.6, 185.4, 187.2, 175.3, 168.4, 160.9, 163], 2001.2),
]
PEAK = [18.6, 18.9, 19.1, 19.8, 20.6, 21.9, 24.2, 24.6, 22.3, 20.4, 19.5, 19.2]
# branch, sold, due, paid in, last year's rate
BRANCHES = [("城中营业所", 2210.5, 5120, 5007, 98.2), ("城南营业所", 1720.4, 3860, 3768, 97.9), ("北郊营业所", 1080.6, 2890, 2748, 95.8), ("开发区营业所", 1042.4, 2650, 2590.4, 97.5)]
# task, what, office, day as written, due, progress, done or not, status
TASKS = [
    ("第二水厂深度处理改造", "土建完工，设备安装40%", "工程部", "2026年6月底", "2026-06-30", "臭氧接触池结构完成，设备安装40%，按计划推进", "跨年", "顺利"),
    ("老旧小区二次供水泵房改造", "改造32个小区", "供水部", "12月底", "2025-12-31", "完成27个，5个小区因业主意见不一致未进场", "否", "逾期"),
    ("DMA分区计量建设", "建成46个计量分区", "管网部", "11月底", "2025-11-30", "46个分区全部建成投用", "是", "已完成"),
    ("污水泵站无人值守改造", "改造14座", "排水部", "10月底", "2025-10-31", "14座全部改造完成", "是", "已完成"),
    ("供水价格调整方案报批", "完成听证并报批", "财务部", "9月底", "2025-09-30", "成本监审已完成，听证会尚未召开", "否", "逾期"),
    ("水质检测中心资质复评审", "通过复评审", "水质中心", "8月31日", "2025-08-31", "8月14日通过复评审", "是", "已完成"),
    ("智慧水务调度平台二期", "完成开发并试运行", "信息部", "2026年3月底", "2026-03-31", "需求变更较多，进度滞后约两个月", "跨年", "滞后"),
    ("应急水源联络管建设", "建成通水", "工程部", "6月底", "2025-06-30", "6月18日通水", "是", "已完成"),
    ("国有资产清查", "形成清查报告", "财务部", "12月15日", "2025-12-15", "清查报告已报市国资委", "是", "已完成"),
    ("排水管网普查（三期）", "普查管网260公里", "排水部", "2026年11月底", "2026-11-30", "经费未落实，未启动", "跨年", "滞后|未报|不能判定"),
]
# found, problem, grade, unit, due, how, done on, state, closed
PROBLEMS = [
    (DAY(2025, 3, 4), "一水厂加氯间漏氯报警仪未按期校准", "一般", "一水厂", DAY(2025, 3, 20), "送检校准并更换探头", DAY(2025, 3, 15), "已验收", "yes"),
    (DAY(2025, 4, 8), "城东泵站配电室挡鼠板缺失", "一般", "排水部", DAY(2025, 4, 18), "加装挡鼠板", DAY(2025, 4, 11), "已验收", "yes"),
    (DAY(2025, 5, 12), "二水厂滤池廊道照明线路老化", "一般", "二水厂", DAY(2025, 5, 30), "更换线路120米", DAY(2025, 6, 4), "已验收", "yes"),
    (DAY(2025, 7, 3), "东郊污水厂沼气柜安全阀超期未检", "较大", "东郊污水厂", DAY(2025, 7, 31), "委托特检院校验", DAY(2025, 7, 28), "已验收", "yes"),
    (DAY(2025, 8, 6), "3台管网抢修车辆定位装置离线", "一般", "管网部", DAY(2025, 8, 20), "更换终端", DAY(2025, 8, 19), "已验收", "yes"),
    (DAY(2025, 9, 25), "西门加压站水箱人孔未上锁", "一般", "供水部", DAY(2025, 10, 15), "加装双锁", DAY(2025, 10, 9), "已验收", "yes"),
    (DAY(2025, 10, 30), "二水厂次氯酸钠储罐围堰破损", "较大", "二水厂", DAY(2025, 11, 30), "防腐材料未到货，正在采购", "", "未完成", "no"),
    (DAY(2025, 11, 18), "水质中心危化品库未接入视频监控", "一般", "水质中心", DAY(2025, 12, 31), "线路已敷设，摄像机未安装", "", "未完成", "no"),
    (DAY(2025, 12, 9), "春熙路排水箱涵内燃气管线穿越", "较大", "排水部", DAY(2026, 6, 30), "迁改方案已报燃气公司", "", "未完成", "no"),
]
# fmt: on
ACTUAL = {"营业收入": "39215|39125"}
OLD = {"固定资产投资": "14360|13460"}
GOAL = {"水费回收率": "98|98.5"}
NAMES = {"供水总量": "供水总量|供水量"}


def number(value):
    """Return a cell's figure."""
    return float(value.replace(",", "")) if isinstance(value, str) else value


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, "2025", "2024")
    source = "考核指标完成情况表"
    for _, name, unit, _, goal, sign, done, past, weight, points, _, status in SCORED:
        done, past, names = number(done), number(past), NAMES.get(name, name)
        here, there = (END, LAST) if unit in ("%", "kWh/m3", "分") else ("2025", "2024")
        actual, before = ACTUAL.get(name, done), OLD.get(name, past)
        book.target(names, GOAL.get(name, goal), sign, unit, YEAR, actual, status, source)
        book.year(names, actual, unit, before, source, at=(here, there))
        book.fact(names, END, goal, unit, "target", source)
        book.fact(names, here, done, unit, "actual", source)
        book.fact(names, there, past, unit, "actual", source)
        if name in ("产销差率", "营业收入", "利润总额", "客户满意度"):
            book.never(name, "targets", weight, f"分|{unit}", "权重")
        if points != weight:
            book.never(name, "targets", points, f"分|{unit}", "得分")
    for names, unit, goal, sign, due, done, past, status in PROSE:
        here, there = (END, LAST) if unit == "%" else ("2025", "2024")
        book.target(names, goal, sign, unit, due, done, status, "目标通知+总结")
        book.year(names, done, unit, past, "总结", at=(here, there))
        book.fact(
            names, f"2025|{due[:7]}|{due}|2025-01/{due[:7]}", goal, unit, "target", "目标通知"
        )
        book.fact(
            names,
            here if due == YEAR else "2025|2025-01/2025-10|2025-10",
            done,
            unit,
            "actual",
            "总结",
        )
        book.fact(names, there, past, unit, "actual", "总结")
    source = "生产运行统计csv"
    for name, unit, months, past in RUN:
        names = {"供水量": "供水量|供水总量", "生产用电量": "生产用电量|用电量"}.get(name, name)
        if name in ("售水量", "生产用电量"):
            whole = round(sum(months), 1)
            book.year(names, whole, unit, past, source)
            book.fact(names, "2025", whole, unit, "actual", source)
            book.fact(names, "2024", past, unit, "actual", source)
        for m, value in enumerate(months, 1):
            book.fact(names, f"2025-{m:02d}", value, unit, "actual", source)
    book.year("最高日供水量", max(PEAK), "万m3/d", 23.8, source, "", "yes")
    for m, value in enumerate(PEAK, 1):
        book.fact("最高日供水量", f"2025-{m:02d}", value, "万m3/d", "actual", source, "yes")
    book.fact("营业收入", "2025", 3.9125, "亿元", "actual", "总结（冲突）")
    book.fact("固定资产投资", "2024", 13460, "万元", "actual", "总结（冲突）")
    book.fact("水费回收率", END, 98.5, "%", "target", "目标通知（冲突）")
    source = "各营业所水费回收情况"
    for name, figure in (
        ("应收水费", sum(b[2] for b in BRANCHES)),
        ("实收水费", round(sum(b[3] for b in BRANCHES), 1)),
    ):
        book.fact(name, "2025", figure, "万元", "actual", source, "yes")
    book.never("应收水费|水费", "targets", sum(b[2] for b in BRANCHES), "万元", "应收数不是目标")
    book.never("水费回收率", "year_on_year", 95.1, "%", "北郊营业所的数，不是集团的")
    book.never("售水量", "year_on_year", 2210.5, "万m3", "城中营业所的数，不是集团的")
    book.never("供水总量", "targets", 7050, "万m3", "2026年的打算")
    book.never("产销差率", "targets", 12, "%", "2026年的打算")
    book.never("营业收入", "targets", 4.1, "亿元", "2026年的打算")
    book.never("利润总额", "targets", 115, "万元", "与目标的差额")
    book.never("老旧小区二次供水改造", "targets", 5, "个", "剩余数")
    for name, goal, unit in (
        ("老旧小区二次供水泵房改造|二次供水泵房改造", 32, "个"),
        ("DMA分区计量建设|计量分区", 46, "个"),
        ("污水泵站无人值守改造|泵站无人值守改造", 14, "座"),
        ("排水管网普查（三期）|普查管网", 260, "km"),
        ("第二水厂深度处理改造|设备安装", 40, "%"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "重点工作完成情况", "任务内的目标", "yes")
    for task, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点工作完成情况")
    for _, problem, _, office, due, _, _, _, closed in PROBLEMS:
        book.problem(problem, office, due.isoformat(), closed, YEAR, "隐患排查治理台账")
    book.add("conflicts", "营业收入", "2025", "39215万元|3.9125亿元", "考核指标完成情况表|总结")
    book.add("conflicts", "固定资产投资", "2024", "14360万元|13460万元", "考核指标完成情况表|总结")
    book.add("conflicts", "水费回收率", "2025（目标）", "98%|98.5%", "考核指标完成情况表|目标通知")
    book.write()


def scored():
    """Write the assessment: two rows of heads, units in the names, weights and points beside."""
    out = openpyxl.Workbook()
    top = [
        "考核类别",
        "序号",
        "考核指标",
        "指标值",
        "",
        "",
        "完成率%",
        "增幅%",
        "权重",
        "得分",
        "责任部门",
    ]
    low = ["", "", "", "目标值", "完成值", "上年完成值", "", "", "", "", ""]
    rows = [
        [
            "填报单位（盖章）：棠浦市供排水集团有限公司",
            "",
            "",
            "",
            "",
            "",
            "",
            "填报日期：2026年1月8日",
        ],
        top,
        low,
    ]
    merges, kind, began = ["A2:E2", "H2:K2", "D3:F3", *[f"{c}3:{c}4" for c in "ABCGHIJK"]], None, 0
    for n, (
        part,
        name,
        unit,
        written,
        goal,
        sign,
        done,
        past,
        weight,
        points,
        office,
        _,
    ) in enumerate(SCORED, 1):
        if part != kind:
            if kind:
                merges.append(f"A{began}:A{len(rows) + 1}")
            kind, began = part, len(rows) + 2
        now, old = number(done), number(past)
        share = (
            round(100 * now / goal, 1)
            if goal and unit not in ("%", "kWh/m3", "分")
            else "达标"
            if (now <= goal if sign == "<=" else now >= goal)
            else "未达标"
        )
        rise = (
            round(now - old, 1) if unit == "%" else round(100 * (now / old - 1), 1) if old else "—"
        )
        rows.append(
            [
                part if began == len(rows) + 2 else "",
                n,
                f"{name}（{SHOWN.get(unit, unit)}）",
                written,
                done,
                past,
                share,
                rise,
                weight,
                points,
                office,
            ]
        )
    merges.append(f"A{began}:A{len(rows) + 1}")
    rows.append(
        [
            "合计",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            sum(s[8] for s in SCORED),
            round(sum(s[9] for s in SCORED), 1),
            "",
        ]
    )
    rows.append(["备注：增幅一栏，率类指标为增减百分点。", "", "", "", "", "", "", ""])
    rows.append(["总经理：施立恒", "", "", "财务负责人：骆敏", "", "", "", "制表：尚可"])
    ws = sheet(
        out,
        "考核指标",
        "棠浦市供排水集团有限公司2025年度考核指标完成情况表",
        rows,
        11,
        merges,
        (3, 4),
        True,
    )
    ws.column_dimensions["C"].width = 26
    ws[f"A{len(rows) - 1}"].font = Font(bold=True)
    save(out, LEDGERS / "2025年度考核指标完成情况表.xlsx")


def others():
    """Write the months of the year, the branches (BIFF named .et), the tasks and the dangers."""
    with (LEDGERS / "2025年生产运行统计.csv").open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.writer(file, lineterminator="\r\n")
        lines.writerow(
            [
                "月份",
                *[f"{name}（{SHOWN.get(unit, unit)}）" for name, unit, *_ in RUN],
                "最高日供水量（万m³/日）",
            ]
        )
        for m in range(12):
            lines.writerow([f"{m + 1}月", *[row[2][m] for row in RUN], PEAK[m]])
        lines.writerow(["全年", *[round(sum(row[2]), 1) for row in RUN], max(PEAK)])
        lines.writerow(["上年全年", *[row[3] for row in RUN], 23.8])
    rates = [round(100 * b[3] / b[2], 1) for b in BRANCHES]
    sums = [round(sum(b[k] for b in BRANCHES), 1) for k in (1, 2, 3)]
    rows = [
        ["2025年各营业所水费回收情况"],
        ["金额单位：万元", "", "", "", "", "", "2025年1月至12月"],
        ["营业所", "售水量（万m³）", "应收水费", "实收水费", "回收率%", "上年回收率%", "排名"],
    ]
    rows.append(["集团合计", *sums, round(100 * sums[2] / sums[1], 1), 97.6, "—"])
    rows += [
        [b[0], b[1], b[2], b[3], rate, b[4], 1 + sum(r > rate for r in rates)]
        for b, rate in zip(BRANCHES, rates, strict=True)
    ]
    old_book(LEDGERS / "各营业所水费回收情况.et", "Sheet1", rows, [(0, 0, 0, 6)])
    rows = [
        ["棠浦市供排水集团2025年重点工作完成情况"],
        ["企业管理部", "", "", "", "", "", "2025年12月31日"],
    ]
    rows.append(
        ["序号", "重点工作", "年度内容", "责任部门", "计划完成时间", "完成情况", "是否完成"]
    )
    rows += [[n, t[0], t[1], t[2], t[3], t[5], t[6]] for n, t in enumerate(TASKS, 1)]
    rows.append(["注：“跨年”为计划在2026年完成的工作。"])
    old_book(LEDGERS / "2025年重点工作完成情况.xls", "重点工作", rows, [(0, 0, 0, 6)])
    out = openpyxl.Workbook()
    rows = [
        ["编制部门：安环部", "", "", "", "", "", "", "", "截至2025年12月31日"],
        [
            "序号",
            "排查日期",
            "隐患描述",
            "隐患级别",
            "责任单位",
            "整改期限",
            "整改措施",
            "整改完成日期",
            "验收状态",
        ],
    ]
    rows += [[n, *p[:8]] for n, p in enumerate(PROBLEMS, 1)]
    ws = sheet(out, "隐患台账", "2025年安全生产隐患排查治理台账", rows, 9, (), (3, 3), True)
    for row in ws.iter_rows(4, ws.max_row):
        for cell in row:
            if cell.is_date:
                cell.number_format = "yyyy-mm-dd"
    for column, width in (("B", 12), ("C", 36), ("F", 12), ("G", 28), ("H", 14)):
        ws.column_dimensions[column].width = width
    save(out, LEDGERS / "安全生产隐患排查治理台账.xlsx")


NOTICE = """关于下达2025年度经营目标的通知
各部门、各厂所：
经集团董事会研究，现将2025年度主要经营目标下达如下，请认真组织落实。
# 一、供水
全年供水总量达到6850万立方米，产销差率控制在13.5%以内。新建改造供水管网85公里，老旧小区二次供水改造32个，更换智能水表6.5万只。管网水质综合合格率不低于99%。修复管网漏点420处，维护消火栓2600座。
# 二、排水
全年污水处理量达到5200万吨。雨水管网清淤310公里。10月底前完成污水泵站自动化改造14座。
# 三、经营和服务
营业收入达到3.86亿元，利润总额达到2100万元，水费回收率达到98.5%以上。水厂光伏发电量达到180万千瓦时，投入研发费用420万元。热线工单办结率达到98%以上。
请各部门于每季度末5日前报送完成情况。"""

SUMMARY = """棠浦市供排水集团有限公司2025年工作总结
2025年，集团紧扣年度经营目标，供水、排水和经营管理各项工作取得新进展。
# 一、供水保障
全年供水总量6942.6万立方米，比上年增长3.4%；产销差率12.8%，比上年下降1.3个百分点。新建改造供水管网88.6公里，上年为74.2公里，完成年度目标的104.2%。老旧小区二次供水改造27个，上年为24个，比年度目标少5个。更换智能水表6.82万只，上年为5.1万只。管网水质综合合格率99.7%，上年为99.5%。修复管网漏点463处，上年为398处。维护消火栓2645座，上年为2480座。
# 二、排水保障
全年污水处理量5318万吨，比上年增长3.7%。雨水管网清淤322公里，上年为287公里。完成污水泵站自动化改造14座，上年为9座。
# 三、经营管理
全年实现营业收入3.9125亿元；利润总额1985万元，比年度目标少115万元，主要受药剂和电力成本上涨影响。完成固定资产投资16240万元，上年为13460万元。水厂光伏发电量168万千瓦时，上年为96万千瓦时，因三厂光伏并网推迟未达到年度目标。投入研发费用446万元，上年为372万元。
# 四、客户服务
热线工单办结率99.1%，上年为98.4%。客户满意度93.6分。
# 五、存在问题
水费回收率97.2%，比上年下降0.4个百分点，北郊营业所欠费较多；吨水电耗仍高于控制目标。
# 六、2026年工作打算
2026年，计划供水总量达到7050万立方米，产销差率控制在12%以内，营业收入达到4.1亿元。"""

if __name__ == "__main__":
    truth()
    scored()
    others()
    paper(DOCUMENTS / "关于下达2025年度经营目标的通知.docx", NOTICE.split("\n"))
    paper(DOCUMENTS / "棠浦市供排水集团有限公司2025年工作总结.docx", SUMMARY.split("\n"))
