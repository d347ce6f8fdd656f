"""Truth and files of 渌湾县农村供水和水库移民服务中心; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet
from openpyxl.styles import Font

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-09", "2024-01/2024-09", "2025-12-31", "2025-09-30"
AT, THEN = f"{SPAN}|2025-09|2025-09-30", f"{BEFORE}|2024-09|2024-09-30"
# fmt: off
# kind, name, unit as written, unit, plan as written, plan, months of 2025, months of 2024, status; a rate's months are its level at the end of the month
MONTHLY = [
    ("农村供水", "农村供水工程新建改造", "处", "处", 24, 24, [0, 0, 2, 3, 3, 3, 3, 3, 2], [0, 0, 1, 2, 3, 3, 2, 3, 2], "顺利"),
    ("农村供水", "农村供水管网延伸", "公里", "km", 68, 68, [0, 1.2, 4.6, 7.8, 8.4, 9.2, 8.6, 8.1, 7.5], [0, 0.8, 3.9, 6.5, 7.2, 8.3, 7.9, 7.4, 6.8], "顺利"),
    ("农村供水", "农村供水量", "万立方米", "万m3", 1860, 1860, [142, 128, 146, 151, 158, 163, 172, 174, 165], [137, 124, 141, 146, 152, 157, 166, 168, 159], "顺利"),
    ("农村供水", "农村供水水质合格率", "%", "%", "≥96", 96, [95.2, 95.4, 95.6, 95.9, 96.1, 96.3, 96.4, 96.6, 96.8], [93.9, 94, 94.2, 94.5, 94.8, 95, 95.1, 95.3, 95.5], "顺利|已完成"),
    ("农村供水", "规模化供水工程覆盖人口比例", "%", "%", "≥72", 72, [67.1, 67.1, 67.3, 67.6, 67.8, 68, 68.2, 68.4, 68.5], [65.2, 65.2, 65.4, 65.6, 65.7, 65.9, 66, 66.1, 66.2], "滞后"),
    ("农村供水", "农村供水水费收入", "万元", "万元", 920, 920, [58, 52, 61, 65, 68, 72, 76, 75, 71], [55, 50, 60, 64, 69, 73, 78, 79, 74], "滞后"),
    ("水库移民", "移民后扶直补资金发放", "万元", "万元", 864, 864, [0, 0, 216.3, 0, 0, 215.8, 0, 0, 215.4], [0, 0, 218.6, 0, 0, 218.1, 0, 0, 217.7], "顺利"),
    ("水库移民", "移民实用技术培训", "人次", "人次", 1200, 1200, [0, 60, 140, 150, 160, 130, 120, 110, 120], [0, 50, 120, 130, 150, 120, 110, 100, 90], "顺利"),
    ("水库移民", "移民美丽家园建设村", "个", "个", 8, 8, [0, 0, 0, 1, 1, 0, 1, 1, 0], [0, 0, 0, 1, 1, 1, 1, 1, 0], "滞后"),
    ("水库移民", "移民产业扶持项目", "个", "个", 15, 15, [0, 0, 1, 2, 2, 2, 2, 2, 1], [0, 0, 1, 1, 2, 2, 2, 1, 1], "顺利"),
    ("水库移民", "移民信访办结", "件", "件", "/", None, [3, 2, 4, 3, 5, 2, 3, 4, 2], [4, 3, 5, 4, 6, 3, 4, 5, 3], ""),
    ("水土保持", "水土流失治理面积", "平方公里", "km2", 46, 46, [0, 0.6, 3.8, 5.2, 5.6, 4.8, 4.6, 5.4, 5], [0, 0.4, 3.5, 4.9, 5.1, 4.4, 4.2, 4.9, 4.6], "顺利"),
    ("水土保持", "坡耕地改造", "亩", "亩", 6500, 6500, [0, 0, 450, 820, 760, 540, 380, 420, 460], [0, 0, 520, 880, 810, 600, 430, 470, 490], "滞后"),
    ("水土保持", "生产建设项目水保方案审批", "件", "件", 52, 52, [4, 3, 5, 6, 5, 6, 5, 5, 4], [3, 3, 4, 5, 5, 5, 4, 5, 4], "顺利"),
    ("水土保持", "水土保持补偿费征收", "万元", "万元", 310, 310, [18, 15, 24, 28, 31, 29, 27, 30, 33], [20, 16, 26, 30, 33, 31, 30, 32, 34], "顺利"),
    ("综合", "农村水利和移民项目投资", "万元", "万元", 12600, 12600, [180, 280, 900, 1230, 1460, 1540, 1400, 1370, 1300], [150, 240, 760, 1080, 1290, 1350, 1240, 1210, 1170], "顺利"),
    ("综合", "安全隐患整改率", "%", "%", "≥98", 98, [97.5, 97.8, 98, 98.1, 98.2, 98.3, 98.4, 98.5, 98.6], [96, 96.2, 96.4, 96.5, 96.7, 96.8, 97, 97.1, 97.2], "顺利|已完成"),
]
# names, unit, goal, due, done, last year, status: in prose only
PROSE = [
    ("饮用水水源保护区标识|水源保护区标识设置|设置饮用水水源保护区标识", "处", 18, "2025-06-30", 18, 11, "已完成"),
    ("移民避险解困搬迁|避险解困搬迁", "户", 86, TODAY, 71, 54, "逾期"),
    ("生态清洁小流域|建成生态清洁小流域", "条", 3, "2025-11-30", 2, 1, "滞后"),
    ("供水水质检测|水样检测|检测水样", "份", 960, YEAR, 758, 702, "顺利"),
    ("水土保持宣传进校园|宣传进校园", "场", 12, TODAY, 12, 9, "已完成"),
    ("水土保持遥感图斑核查|遥感图斑核查|核查遥感图斑", "个", 132, "2025-08-31", 132, 118, "已完成"),
]
# part, project, kind, total, plan of the year, arrived, done since the start, done this year, paid, stage
PROJECTS = [
    ("一、农村供水", "西岭片区城乡供水一体化工程", "续建", 8600, 4200, 3500, 5120, 3320, 2890, "净水厂主体封顶，输水管铺设62%"),
    ("一、农村供水", "县城至石陂供水管网延伸工程", "续建", 3200, 1800, 1600, 1910, 1430, 1205, "铺设管道31公里"),
    ("一、农村供水", "小型供水工程标准化提升", "新建", 960, 960, 960, 745, 745, 610, "19处完工"),
    ("二、水库移民", "石陂库区美丽家园项目", "续建", 2150, 1500, 1300, 1405, 1010, 860, "4个村完工，2个村在建"),
    ("二、水库移民", "库区产业路工程", "新建", 1480, 1080, 1080, 870, 870, 730, "路基完成80%"),
    ("二、水库移民", "移民避险解困安置点", "续建", 2600, 1320, 1000, 1890, 960, 805, "安置房全部封顶，71户交房"),
    ("三、水土保持", "龙潭小流域综合治理", "新建", 1280, 860, 860, 690, 690, 540, "谷坊、护岸完工，造林完成75%"),
    ("三、水土保持", "坡耕地综合治理二期", "新建", 1350, 880, 600, 635, 635, 470, "梯田完成3830亩"),
]
# item, leader, office, day as written, due, progress, state, status
TASKS = [
    ("西岭水厂建设", "闵志远", "供水股", "2026年3月底", "2026-03-31", "净水厂主体封顶，设备采购合同已签订", "在办", "顺利"),
    ("小型供水工程标准化提升", "闵志远", "供水股", "11月底", "2025-11-30", "24处中19处完工，其余5处正在安装设备", "在办", "顺利"),
    ("农村供水水价成本监审", "郝英", "财务股", "6月底", "2025-06-30", "监审报告已批复", "已办结", "已完成"),
    ("供水服务热线并网", "闵志远", "供水股", "8月31日", "2025-08-31", "已并入县便民热线，正常受理", "已办结", "已完成"),
    ("移民避险解困安置房交付", "覃海", "移民股", "9月20日", "2025-09-20", "应交房86户，已交房71户", "超期", "逾期"),
    ("移民后扶资金审计整改", "郝英", "财务股", "7月底", "2025-07-31", "7个问题全部整改到位", "已办结", "已完成"),
    ("库区产业路建设", "覃海", "移民股", "12月20日", "2025-12-20", "路基完成80%，路面同步施工", "在办", "顺利"),
    ("坡耕地治理工程推进", "柏松", "水保股", "10月底", "2025-10-31", "受征地影响，进度滞后", "在办", "滞后"),
    ("遥感监管图斑核查销号", "柏松", "水保股", "8月底", "2025-08-31", "132个图斑全部核查完毕", "已办结", "已完成"),
    ("欠缴水土保持补偿费追缴", "柏松", "水保股", "9月15日", "2025-09-15", "应追缴42万元，到账26万元", "超期", "逾期"),
    ("移民信息档案数字化", "覃海", "办公室", "长期", "", "已录入1.2万人，按计划推进", "在办", "顺利"),
    ("石陂水库移民安置规划修编", "覃海", "移民股", "2025年12月", YEAR, "初稿完成，正在征求意见", "在办", "顺利"),
]
# problem, kind, office, day as written, due, told, ticked off, closed
PROBLEMS = [
    ("大坪水厂消毒间通风设施损坏", "供水", "供水股", "5月31日前", "2025-05-31", "已更换轴流风机2台", "是", "yes"),
    ("3个村供水工程未落实管护人员", "供水", "供水股", "6月30日前", "2025-06-30", "管护员已聘用并公示", "是", "yes"),
    ("移民培训签到表存在代签", "移民", "移民股", "7月15日前", "2025-07-15", "已约谈承办单位，核减费用", "是", "yes"),
    ("直补资金发放公示不及时", "移民", "移民股", "立行立改", "", "已在12个村补充公示", "是", "yes"),
    ("石陂美丽家园项目变更未履行审批程序", "移民", "移民股", "8月31日前", "2025-08-31", "变更资料已上报，尚未批复", "否", "no"),
    ("4个建设项目未缴水土保持补偿费", "水保", "水保股", "9月30日前", TODAY, "2个已缴，2个正在催缴", "否", "no"),
    ("龙潭小流域部分苗木成活率偏低", "水保", "水保股", "11月30日前", "2025-11-30", "已补植苗木，待秋后复查", "否", "no"),
    ("西岭片区管网工程试压记录缺失", "供水", "供水股", "9月10日前", "2025-09-10", "已重新试压，记录归档", "是", "yes"),
    ("项目资金支付凭证附件不全", "财务", "财务股", "10月20日前", "2025-10-20", "已补齐18份，剩余6份", "否", "no"),
]
# fmt: on
ACTUAL = {"移民实用技术培训": "990|909"}
OLD = {"水土流失治理面积": "32|34"}
GOAL = {"坡耕地改造": "6500|7500"}


def total(unit, months, upto):
    """Return the figure of the year so far: a sum, or a rate's last level."""
    return months[upto - 1] if unit == "%" else round(sum(months[:upto]), 2)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for _, name, _, unit, _, plan, new, past, status in MONTHLY:
        rate, source = unit == "%", "9月月报"
        now, old = total(unit, new, 9), total(unit, past, 9)
        here, there = (AT, THEN) if rate else (SPAN, BEFORE)
        actual, prior = ACTUAL.get(name, now), OLD.get(name, old)
        if plan is not None:
            book.target(name, GOAL.get(name, plan), ">=", unit, YEAR, actual, status, source)
            book.fact(name, f"2025|2025-12|{YEAR}", plan, unit, "target", source)
        book.year(name, actual, unit, prior, source, at=(here, there))
        if not rate:
            book.year(
                name,
                new[8],
                unit,
                past[8],
                "8月、9月月报",
                "9月当月",
                "yes",
                at=("2025-09", "2024-09"),
            )
        for m in range(1, 10):
            value, span = total(unit, new, m), "2025-01" if m == 1 else f"2025-01/2025-{m:02d}"
            if value:
                book.fact(
                    name,
                    f"{span}|2025-{m:02d}" if rate else span,
                    value,
                    unit,
                    "actual",
                    f"{m}月月报",
                )
            if new[m - 1] and m > 1 and not rate:
                book.fact(name, f"2025-{m:02d}", new[m - 1], unit, "actual", f"{m}月月报")
        book.fact(name, there, old, unit, "actual", source)
    for names, unit, goal, due, now, old, status in PROSE:
        book.target(names, goal, ">=", unit, due, now, status, "工作要点+总结")
        book.year(names, now, unit, old, "总结")
        book.fact(
            names, f"2025|{due[:7]}|{due}|2025-01/{due[:7]}", goal, unit, "target", "工作要点"
        )
        book.fact(
            names,
            SPAN if due >= TODAY else f"{SPAN}|2025-01/{due[:7]}|{due[:7]}",
            now,
            unit,
            "actual",
            "总结",
        )
        book.fact(
            names,
            BEFORE if due >= TODAY else f"{BEFORE}|2024-01/2024-{due[5:7]}|2024-{due[5:7]}",
            old,
            unit,
            "actual",
            "总结",
        )
    book.fact("移民实用技术培训", SPAN, 909, "人次", "actual", "总结（冲突）")
    book.fact("水土流失治理面积", BEFORE, 34, "km2", "actual", "总结（冲突）")
    book.fact("坡耕地改造", f"2025|2025-12|{YEAR}", 7500, "亩", "target", "工作要点（冲突）")
    source, invest = "项目投资进度表", "农村水利和移民项目投资"
    for _, name, _, whole, plan, *rest in PROJECTS:
        book.target(name, plan, ">=", "万元", "", rest[2], "", source, "项目的年度计划", "yes")
        if whole != plan:
            book.never(name, "targets", whole, "万元", "总投资不是年度目标")
    for part in dict.fromkeys(p[0] for p in PROJECTS):
        rows = [p for p in PROJECTS if p[0] == part]
        book.target(
            f"{part[2:]}|{part}|小计",
            sum(p[4] for p in rows),
            ">=",
            "万元",
            "",
            sum(p[7] for p in rows),
            "",
            source,
            "小计",
            "yes",
        )
    sums = [sum(p[k] for p in PROJECTS) for k in range(3, 9)]
    book.target(
        "合计|项目投资合计|年度计划投资",
        sums[1],
        ">=",
        "万元",
        "",
        sums[4],
        "",
        source,
        "合计，与月报的投资是一个数",
        "yes",
    )
    book.fact(f"{invest}|到位资金", SPAN, sums[2], "万元", "actual", source, "yes")
    book.fact(f"{invest}|支付资金", SPAN, sums[5], "万元", "actual", source, "yes")
    for figure, why in (
        (sums[0], "总投资不是年度目标"),
        (sums[2], "到位资金不是目标"),
        (sums[1] - sums[4], "与任务数的差额"),
    ):
        book.never(invest, "targets", figure, "万元", why)
    book.never(invest, "year_on_year", sums[3], "万元", "自开工累计，不是本年完成")
    for name, goal, unit in (
        ("移民避险解困安置房交付|交房", 86, "户"),
        ("遥感监管图斑核查销号|图斑", 132, "个"),
        ("欠缴水土保持补偿费追缴|追缴", 42, "万元"),
        ("小型供水工程标准化提升|标准化提升", 24, "处"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "督查台账", "由进展推得", "yes")
    for task, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "督查台账")
    for problem, _, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "检查问题整改情况报告")
    book.add("conflicts", "移民实用技术培训", SPAN, "990人次|909人次", "9月月报|总结")
    book.add("conflicts", "水土流失治理面积", BEFORE, "32km2|34km2", "9月月报|总结")
    book.add("conflicts", "坡耕地改造", "2025（目标）", "6500亩|7500亩", "月报|工作要点")
    book.never("农村供水水费收入", "targets", 322, "万元", "与任务数的差额")
    book.never("坡耕地改造", "targets", 1800, "亩", "四季度的打算")
    book.never("水土流失治理面积", "targets", 50, "km2", "2026年的打算")
    book.never("农村供水量", "targets", 75, "%|万m3", "时序进度要求，不是目标")
    book.write()


def rise(unit, now, old):
    """Return the growth as the centre writes it."""
    if unit == "%":
        return round(now - old, 1)
    return round(100 * (now / old - 1), 1) if old else "—"


def reports():
    """Write nine monthly reports: an older form up to June, a new one in BIFF from July on."""
    for m in range(1, 7):
        rows = [
            [
                "填报单位：渌湾县农村供水和水库移民服务中心",
                "",
                "",
                "",
                "",
                "",
                f"填报时间：2025年{m + 1}月3日",
            ]
        ]
        rows.append(
            [
                "序号",
                "指标名称",
                "计量单位",
                "年计划",
                "本月完成",
                "自年初累计",
                "上年同期累计",
                "增幅%",
                "完成年计划%",
            ]
        )
        for n, (_, name, written, unit, shown, plan, new, past, _) in enumerate(MONTHLY, 1):
            now, old = total(unit, new, m), total(unit, past, m)
            share = "—" if plan is None or unit == "%" else round(100 * now / plan, 1)
            rows.append(
                [
                    n,
                    name,
                    written,
                    shown,
                    "—" if unit == "%" else new[m - 1],
                    now,
                    old,
                    rise(unit, now, old),
                    share,
                ]
            )
        rows.append(["注：率类指标为月末数，增幅为百分点。", "", "", "", "", "", "填表人：欧阳静"])
        out = openpyxl.Workbook()
        ws = sheet(
            out,
            f"{m}月",
            f"农村供水和移民、水保工作月报（2025年{m}月）",
            rows,
            9,
            ["A2:D2", "G2:I2"],
            (3, 3),
            True,
        )
        ws.column_dimensions["B"].width = 30
        save(out, LEDGERS / f"2025年月报/2025年{m}月月报.xlsx")
    for m in range(7, 10):
        rows = [
            ["渌湾县农村供水和水库移民服务中心2025年重点指标月报表"],
            [f"报告期：2025年{m}月", "", "", "", "", "", "", f"报出日期：2025年{m + 1}月4日"],
        ]
        rows.append(
            [
                "类别",
                "指标名称",
                "单位",
                "任务数",
                "完成情况",
                "",
                "",
                "同比±%",
                "时序进度要求%",
                "完成任务%",
                "差额",
            ]
        )
        rows.append(["", "", "", "", "自年初累计", "其中：本月", "去年同期累计", "", "", "", ""])
        merges = [(0, 0, 0, 10), *[(2, 3, c, c) for c in (0, 1, 2, 3, 7, 8, 9, 10)], (2, 2, 4, 6)]
        kind, began = None, 0
        for kind_, name, written, unit, shown, plan, new, past, _ in MONTHLY:
            now, old = total(unit, new, m), total(unit, past, m)
            plain = plan is not None and unit != "%"
            ahead = (
                [round(100 * m / 12, 1), round(100 * now / plan, 1), round(plan - now, 2)]
                if plain
                else ["—", "—", "—"]
            )
            first = kind_ != kind
            if first:
                if kind:
                    merges.append((began, len(rows) - 1, 0, 0))
                kind, began = kind_, len(rows)
            rows.append(
                [
                    kind_ if first else "",
                    name,
                    written,
                    shown,
                    now,
                    "—" if unit == "%" else new[m - 1],
                    old,
                    rise(unit, now, old),
                    *ahead,
                ]
            )
        merges.append((began, len(rows) - 1, 0, 0))
        rows.append(["说明：差额＝任务数－自年初累计；率类指标为月末数，同比为增减百分点。"])
        old_book(LEDGERS / f"2025年月报/2025年{m}月月报.xls", "月报", rows, merges)


def projects():
    """Write the progress of the projects, and the list of supervised items."""
    out = openpyxl.Workbook()
    top = [
        "序号",
        "项目名称",
        "建设性质",
        "总投资",
        "年度计划投资",
        "资金到位",
        "累计完成投资",
        "",
        "资金支付",
        "支付率（%）",
        "形象进度",
    ]
    low = ["", "", "", "", "", "", "自开工", "其中：本年", "", "", ""]
    rows, merges = (
        [["截至2025年9月30日", "", "", "", "", "", "", "", "单位：万元"], top, low],
        ["G3:H3", *[f"{c}3:{c}4" for c in "ABCDEFIJK"]],
    )
    bold, n = [], 0
    for part in dict.fromkeys(p[0] for p in PROJECTS):
        mine = [p for p in PROJECTS if p[0] == part]
        sums = [sum(p[k] for p in mine) for k in range(3, 9)]
        rows.append([part, "", "小计", *sums, round(100 * sums[5] / sums[2], 1), ""])
        bold.append(len(rows) + 1)
        for p in mine:
            n += 1
            rows.append([n, *p[1:9], round(100 * p[8] / p[5], 1), p[9]])
    sums = [sum(p[k] for p in PROJECTS) for k in range(3, 9)]
    rows.append(["合计", "", "", *sums, round(100 * sums[5] / sums[2], 1), ""])
    bold.append(len(rows) + 1)
    rows.append(["注：支付率＝资金支付÷资金到位。"])
    ws = sheet(
        out, "投资进度", "渌湾县2025年农村水利和移民项目投资进度表", rows, 11, merges, (3, 4), True
    )
    for r in bold:
        for cell in ws[r]:
            cell.font = Font(bold=True)
    ws.column_dimensions["B"].width = 30
    save(out, LEDGERS / "项目投资进度表（9月）.xlsx")
    out = openpyxl.Workbook()
    rows = [
        ["督查室：办公室", "", "", "", "", "", "截至2025年9月30日"],
        ["序号", "督查事项", "责任领导", "责任股室", "完成时限", "进展情况", "状态"],
    ]
    rows += [[n, t[0], t[1], t[2], t[3], t[5], t[6]] for n, t in enumerate(TASKS, 1)]
    rows.append(["状态分为：已办结、在办、超期。"])
    ws = sheet(out, "督查台账", "2025年重点事项督查台账", rows, 7, (), (3, 3), True)
    ws.column_dimensions["B"].width = 28
    ws.column_dimensions["F"].width = 40
    save(out, LEDGERS / "重点事项督查台账.xlsx")


PLAN = """渌湾县农村供水和水库移民服务中心2025年工作要点
为做好2025年农村供水、水库移民和水土保持工作，制定本要点。
# 一、农村供水
6月底前设置饮用水水源保护区标识18处。全年检测水样960份。新建改造农村供水工程24处，延伸供水管网68公里。
# 二、水库移民
9月底前完成移民避险解困搬迁86户。全年发放移民后扶直补资金864万元。
# 三、水土保持
11月底前建成生态清洁小流域3条。8月底前核查遥感图斑132个。9月底前开展水土保持宣传进校园12场。全年完成坡耕地改造7500亩。"""

SUMMARY = """渌湾县农村供水和水库移民服务中心2025年前三季度工作总结
今年前三季度，中心围绕年度任务，统筹推进农村供水、水库移民和水土保持工作。
# 一、农村供水
1至9月，新建改造农村供水工程19处，延伸供水管网55.4公里，农村供水量1399万立方米，比去年同期增长3.6%。设置饮用水水源保护区标识18处，6月底前全部完成，去年同期11处。检测水样758份，去年同期702份，农村供水水质合格率96.8%，提高1.3个百分点。农村供水水费收入598万元，比任务数少322万元。
# 二、水库移民
完成移民避险解困搬迁71户，去年同期54户，距9月底完成86户的要求还差15户。发放移民后扶直补资金647.5万元。开展移民实用技术培训909人次。扶持移民产业项目12个。
# 三、水土保持
完成水土流失治理面积35平方公里，去年同期34平方公里。建成生态清洁小流域2条，去年同期1条。核查遥感图斑132个，去年同期118个。开展水土保持宣传进校园12场，去年同期9场。征收水土保持补偿费235万元，同比下降6.7%。
# 四、项目投资
农村水利和移民项目投资9660万元，占年度计划12600万元的76.7%。
# 五、存在问题
坡耕地改造3830亩，受征地影响进度偏慢；移民美丽家园建设村完成4个，进度滞后。
# 六、下步打算
四季度，计划完成坡耕地改造1800亩。2026年，计划完成水土流失治理面积50平方公里。"""

RECTIFY = """关于2025年农村供水和移民项目检查发现问题整改情况的报告
根据县纪委监委和县审计局反馈意见，中心逐条制定措施，现将截至2025年9月30日的整改情况报告如下。
@0
下一步，中心将对未销号问题每周调度，按期整改到位。"""

if __name__ == "__main__":
    truth()
    reports()
    projects()
    table = [["序号", "存在问题", "类别", "整改责任股室", "整改时限", "整改情况", "是否销号"]]
    table += [[str(n), p[0], p[1], p[2], p[3], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    paper(DOCUMENTS / "2025年工作要点.docx", PLAN.split("\n"))
    paper(DOCUMENTS / "2025年前三季度工作总结.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "检查发现问题整改情况报告.docx", RECTIFY.split("\n"), (table,))
