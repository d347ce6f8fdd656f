"""Truth and files of 平汀市城市排水有限公司; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
import xlwt
from office import Truth, home, paper, save, sheet
from openpyxl.styles import Font, PatternFill

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2024-01/2024-06", "2023-01/2023-06", "2024-12-31", "2024-06-30"
# fmt: off
# section, rows: name, unit as written, unit, plan as written, plan, sign, months of 2024, months of 2023, cumulative where it is no sum (2024, 2023, the year 2023), status
MONTHLY = [
    ("一、污水处理", [
        ("污水处理量", "万m³", "万m3", 19800, 19800, ">=", None, None, None, "顺利"),
        ("其中：城东污水处理厂", "万m³", "万m3", 9200, 9200, ">=", [742, 698, 765, 771, 803, 812], [721, 672, 741, 748, 779, 790, 801, 806, 768, 752, 733, 741], None, ""),
        ("城西污水处理厂", "万m³", "万m3", 6400, 6400, ">=", [512, 478, 530, 536, 561, 568], [498, 462, 515, 520, 543, 551, 560, 566, 533, 521, 508, 515], None, ""),
        ("滨江污水处理厂", "万m³", "万m3", 4200, 4200, ">=", [331, 308, 346, 352, 369, 374], [318, 296, 333, 339, 355, 361, 366, 369, 348, 340, 330, 335], None, ""),
        ("化学需氧量削减量", "吨", "t", 38500, 38500, ">=", [3215, 3020, 3310, 3345, 3480, 3520], [3120, 2915, 3214, 3260, 3372, 3405, 3410, 3422, 3306, 3241, 3150, 3188], None, "顺利"),
        ("出水水质达标率", "%", "%", "≥99.5", 99.5, ">=", [100, 100, 99.8, 100, 99.7, 99.9], [99.4, 99.7, 99.5, 99.8, 99.4, 99.8, 99.6, 99.5, 99.7, 99.8, 99.9, 99.8], (99.9, 99.6, 99.7), "顺利|已完成"),
        ("污水处理单位电耗", "kWh/m³", "kWh/m3", "≤0.29", 0.29, "<=", [0.291, 0.289, 0.287, 0.286, 0.284, 0.285], [0.298, 0.297, 0.295, 0.293, 0.291, 0.29, 0.289, 0.288, 0.29, 0.291, 0.292, 0.293], (0.287, 0.294, 0.292), "顺利|已完成"),
        ("总用电量", "万kWh", "万kWh", "≤5800", 5800, "<=", [461.2, 425.8, 471.3, 474.1, 491.9, 499.7], [457.8, 424.6, 468.1, 471.2, 488.4, 493.7, 500.2, 502.9, 481.4, 470.6, 458.8, 465.2], None, "顺利"),
        ("药剂费", "万元", "万元", "控制在1860以内", 1860, "<=", [186, 172, 181, 190, 194, 197], [158, 149, 161, 165, 171, 174, 176, 178, 169, 166, 162, 165], None, "滞后"),
    ]),
    ("二、污泥处置", [
        ("污泥处置量", "吨", "t", 92000, 92000, ">=", [7420, 6980, 7650, 7710, 7980, 8060], [7210, 6740, 7380, 7460, 7710, 7790, 7840, 7905, 7620, 7480, 7310, 7395], None, "顺利"),
        ("污泥资源化利用率", "%", "%", "≥85", 85, ">=", [80.6, 80.9, 81.2, 81.5, 81.9, 82.1], [79.5, 79.8, 80.1, 80.4, 80.6, 80.8, 80.9, 81, 80.7, 80.6, 80.5, 80.4], (81.4, 80.2, 80.4), "滞后"),
    ]),
    ("三、管网运行", [
        ("管网养护长度", "km", "km", 1680, 1680, ">=", [118, 96, 146, 158, 167, 171], [108, 90, 139, 150, 158, 163, 166, 168, 152, 147, 138, 131], None, "顺利"),
        ("清掏检查井", "座", "座", 48000, 48000, ">=", [2860, 2240, 3420, 3610, 3750, 3820], [2950, 2310, 3530, 3720, 3880, 3960, 3990, 4010, 3850, 3720, 3540, 3480], None, "滞后"),
        ("泵站排水量", "万m³", "万m3", "—", None, "", [386, 298, 512, 798, 1126, 1384], [402, 316, 498, 765, 1088, 1342, 1460, 1395, 980, 612, 420, 377], None, ""),
        ("路面塌陷处置", "起", "起", "/", None, "", [2, 1, 3, 4, 6, 5], [3, 2, 4, 5, 7, 6, 8, 7, 5, 3, 2, 2], None, ""),
    ]),
    ("四、经营收入", [
        ("污水处理服务费收入", "万元", "万元", "29,600", 29600, ">=", [2410, 2265, 2488, 2505, 2610, 2642], [2336, 2190, 2411, 2430, 2530, 2561, 2580, 2590, 2495, 2440, 2375, 2402], None, "顺利"),
        ("应收账款回收率", "%", "%", "≥95", 95, ">=", [86.2, 87.1, 88, 88.4, 89.6, 90.1], [89.1, 89.7, 90.2, 90.6, 90.9, 91.1, 91.5, 92, 92.4, 93.1, 93.8, 94.6], (88.6, 90.3, 92.1), "滞后"),
    ]),
]
# kind, name, unit as written, unit, weight, goal as written, goal, sign, half, done, last year, points, office, status
KPI = [
    ("经济效益", "营业收入", "万元", "万元", 15, 42000, 42000, ">=", 20500, 21260, 19830, 15, "财务部", "顺利"),
    ("经济效益", "利润总额", "万元", "万元", 15, 3600, 3600, ">=", 1700, 1890, 1745, 15, "财务部", "顺利"),
    ("经济效益", "研发投入", "万元", "万元", 5, 850, 850, ">=", 400, 452, 388, 5, "技术中心", "顺利"),
    ("民生任务", "污水处理量", "万吨", "万t", 10, 19800, 19800, ">=", 9850, 9856, 9542, 10, "生产运行部", ""),
    ("民生任务", "新建污水管网", "公里", "km", 10, 45, 45, ">=", 20, 16.8, 14.2, 8.4, "工程建设部", "滞后"),
    ("民生任务", "雨污分流改造小区", "个", "个", 10, 60, 60, ">=", 25, 31, 22, 10, "工程建设部", "顺利"),
    ("民生任务", "城市生活污水集中收集率", "%", "%", 10, "≥78", 78, ">=", 76.5, 76.9, 74.8, 10, "管网管理部", "顺利"),
    ("民生任务", "进厂BOD5浓度", "mg/L", "mg/L", 5, "≥105", 105, ">=", 103, 104.2, 98.6, 5, "管网管理部", "顺利"),
    ("内部管理", "客户投诉处理及时率", "%", "%", 5, "98%以上", 98, ">=", "98%", "98.7%", "97.9%", 5, "客服中心", "顺利|已完成"),
    ("内部管理", "智慧排水平台接入泵站", "座", "座", 5, 68, 68, ">=", 40, 24, "—", 3, "信息中心", "滞后"),
    ("内部管理", "职工培训", "人次", "人次", 5, "1500", 1500, ">=", 700, "812", "756", 5, "人力资源部", "顺利"),
    ("约束性指标", "安全生产责任事故", "起", "起", 5, "0", 0, "<=", "0", "0", "0", 5, "安全环保部", "顺利|已完成"),
]
# project, year's task, office, day as written, due, progress, lamp, trouble, status
TASKS = [
    ("城西污水处理厂三期扩建", "土建主体完成，设备安装60%", "工程建设部", datetime.date(2025, 3, 31), "2025-03-31", "生化池主体封顶，设备安装完成35%，占总进度58%", "绿", "", "顺利"),
    ("滨江厂精确曝气改造", "6月底前投用", "技术中心", datetime.date(2024, 6, 30), TODAY, "2组生化池完成安装调试，剩余2组未改造", "红", "设备到货延迟", "逾期"),
    ("春江路污水主干管修复", "非开挖修复3.2公里", "管网管理部", "5月底", "2024-05-31", "3.2公里全部修复并通水", "绿（完成）", "", "已完成"),
    ("汛前泵站检修", "42座泵站检修到位", "生产运行部", "4月20日前", "2024-04-20", "42座全部完成检修", "绿（完成）", "", "已完成"),
    ("易涝点整治", "整治6处", "工程建设部", "2024.5.31", "2024-05-31", "完成5处，解放桥下穿因管线迁改未完工", "红", "燃气管线迁改", "逾期"),
    ("雨污分流改造（二批）", "完成60个小区", "工程建设部", "12月10日", "2024-12-10", "完成31个小区，在建18个", "绿", "", "顺利"),
    ("污泥干化焚烧项目", "取得核准批复并完成招标", "工程建设部", "三季度末", "2024-09-30", "已完成立项，环评尚未批复，招标文件正在编制", "黄", "环评公示有异议", "滞后"),
    ("智慧排水平台二期", "接入68座泵站", "信息中心", "年底", YEAR, "已接入24座，进度滞后", "黄", "通信光缆未到位", "滞后"),
    ("排水管网健康检测", "检测580公里", "管网管理部", "11月底", "2024-11-30", "已检测334公里", "绿", "", "顺利"),
    ("特许经营协议续签", "完成续签", "法务部", "6月15日", "2024-06-15", "协议文本已报市住建局，待批", "红", "", "逾期"),
    ("污水处理价格调整听证", "召开听证会", "财务部", "10月", "2024-10-31", "未启动", "灰（未启动）", "", "滞后|未报|不能判定|顺利"),
    ("防汛应急队伍建设", "常态化演练", "安全环保部", "长期", "", "已组建4支80人队伍，开展演练6次", "绿", "", "顺利"),
]
# day, what, grade, office, due as written, due, how, closed as written, closed
PROBLEMS = [
    ("2024-02-21", "城东厂脱水机房硫化氢报警器失效", "一般", "城东厂", "2024-03-05", "2024-03-05", "已更换3台", "已闭环", "yes"),
    ("2024-03-12", "4号泵站格栅间临边防护缺失", "一般", "管网管理部", "2024/3/25", "2024-03-25", "已加装护栏", "已闭环", "yes"),
    ("2024-03-28", "城西厂进水在线仪表数据缺失率偏高", "一般", "城西厂", "4月30日", "2024-04-30", "仪表更换，比对合格", "已闭环", "yes"),
    ("2024-04-16", "春江路施工围挡占用盲道", "一般", "工程建设部", "立行立改", "", "当日已清退", "已闭环", "yes"),
    ("2024-04-22", "滨江厂危废暂存间未分区", "较大", "滨江厂", "2024-05-20", "2024-05-20", "分区改造完成60%", "未闭环", "no"),
    ("2024-05-14", "有限空间作业审批记录不全", "较大", "安全环保部", "6月14日", "2024-06-14", "已补充制度，抽查仍有缺项", "未闭环", "no"),
    ("2024-05-30", "解放桥泵站双回路电源未接通", "较大", "生产运行部", "2024年8月31日", "2024-08-31", "供电方案已批", "未闭环", "no"),
    ("2024-06-11", "污泥运输车辆滴漏污染路面", "一般", "城东厂", "2024-06-25", "2024-06-25", "更换密闭车厢6辆", "已闭环", "yes"),
    ("2024-06-19", "12处检查井防坠网破损", "一般", "管网管理部", "7月10日前", "2024-07-10", "已更换5处", "未闭环", "no"),
]
# fmt: on
RATES = {"出水水质达标率", "污水处理单位电耗", "污泥资源化利用率", "应收账款回收率"}


def plants(year):
    """Return the months of the three plants added up."""
    rows = [r for r in MONTHLY[0][1] if r[0].endswith("厂")]
    return [sum(month) for month in zip(*[r[6 if year == 2024 else 7] for r in rows], strict=True)]


def lines():
    """Yield every row of the monthly report with its months and its cumulative figures."""
    for _, rows in MONTHLY:
        for name, written, unit, plan, goal, sign, now, old, own, status in rows:
            now, old = now or plants(2024), old or plants(2023)
            sums = own or (round(sum(now), 1), round(sum(old[:6]), 1), round(sum(old), 1))
            yield (
                name.removeprefix("其中："),
                written,
                unit,
                plan,
                goal,
                sign,
                now,
                old,
                sums,
                status,
            )


def _monthly_truth(book):
    source = "生产运行月报"
    for name, _, unit, _, goal, sign, now, old, sums, status in lines():
        rate, plant = name in RATES, "yes" if name.endswith("厂") else ""
        here, there = ("|2024-06|2024-06-30", "|2023-06|2023-06-30") if rate else ("", "")
        actual = {"管网养护长度": "856|865"}.get(name, sums[0])
        before = {"污泥处置量": "44290|44920"}.get(name, sums[1])
        names = {"污水处理服务费收入": "污水处理服务费收入|污水处理服务费"}.get(name, name)
        if goal is not None:
            book.target(names, goal, sign, unit, YEAR, actual, status, source, "", plant)
            book.fact(names, "2024|2024-12", goal, unit, "target", source, plant)
        book.year(names, actual, unit, before, source, "", plant, at=(SPAN + here, BEFORE + there))
        book.year(names, now[5], unit, old[5], source, "6月当月", "yes", at=("2024-06", "2023-06"))
        book.fact(names, SPAN + here, sums[0], unit, "actual", source, plant)
        book.fact(names, BEFORE + there, sums[1], unit, "actual", source, plant)
        for m, value in enumerate(now, 1):
            book.fact(names, f"2024-{m:02d}", value, unit, "actual", source, plant)
        for m, value in enumerate(old, 1):
            book.fact(names, f"2023-{m:02d}", value, unit, "actual", source + "2023年页", plant)
        book.fact(
            names,
            "2023|2023-12" if rate else "2023",
            sums[2],
            unit,
            "actual",
            source + "2023年页",
            plant,
        )


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _monthly_truth(book)
    source = "业绩责任书"
    for _, name, _, unit, weight, _, goal, sign, half, done, old, points, _, status in KPI:
        number = [float(str(v).strip("%")) if v != "—" else None for v in (half, done, old)]
        twice = "yes" if name == "污水处理量" else ""
        now = {"营业收入": "21260|21620"}.get(name, number[1])
        wanted = {"新建污水管网": "45|48"}.get(name, goal)
        rate = unit in ("%", "mg/L")
        here, there = ("|2024-06|2024-06-30", "|2023-06|2023-06-30") if rate else ("", "")
        book.target(name, wanted, sign, unit, YEAR, now, status, source, "", twice)
        book.fact(name, "2024|2024-12", goal, unit, "target", source, twice)
        book.fact(name, SPAN + here, number[1], unit, "actual", source, twice)
        if number[2] is not None:
            book.year(
                name, now, unit, number[2], source, "", twice, at=(SPAN + here, BEFORE + there)
            )
            book.fact(name, BEFORE + there, number[2], unit, "actual", source, twice)
        if number[0] not in (goal, None):
            book.never(name, "targets", number[0], unit, "上半年的阶段目标，不是全年目标")
            book.fact(name, SPAN + here, number[0], unit, "target", source, "yes")
        for figure in {weight, points} - {goal}:
            book.never(name, "targets", figure, f"分|{unit}", "权重或自评得分")
    for name, figure, unit in (("管网养护长度", 865, "km"), ("营业收入", 2.162, "亿元")):
        book.fact(name, SPAN, figure, unit, "actual", "总结（冲突）")
    book.fact("污泥处置量", BEFORE, 44920, "t", "actual", "总结（冲突）")
    book.fact("新建污水管网", "2024|2024-12", 48, "km", "target", "通知（冲突）")
    notice = "通知+总结"
    book.target("易涝点整治|整治易涝点", 6, ">=", "处", "2024-05-31", 5, "逾期", notice)
    book.target("管网健康检测覆盖率", 60, ">=", "%", YEAR, 34.5, "顺利|滞后", notice)
    book.fact(
        "易涝点整治|整治易涝点|城区易涝点整治", "2024-05|2024-05-31|2024", 6, "处", "target", notice
    )
    book.fact("易涝点整治|整治易涝点|城区易涝点整治", SPAN, 5, "处", "actual", notice)
    book.fact("管网健康检测覆盖率", "2024|2024-12", 60, "%", "target", notice)
    book.fact("管网健康检测覆盖率", f"{SPAN}|2024-06|2024-06-30", 34.5, "%", "actual", notice)
    for name, goal, unit in (
        ("春江路污水主干管修复|非开挖修复", 3.2, "km"),
        ("汛前泵站检修|泵站检修", 42, "座"),
        ("雨污分流改造（二批）", 60, "个"),
        ("智慧排水平台二期", 68, "座"),
        ("排水管网健康检测|管网健康检测", 580, "km"),
        ("城西污水处理厂三期扩建|设备安装", 60, "%"),
        ("易涝点整治", 6, "处"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "双周报", "任务内的目标", "yes")
    for task, _what, office, _day, due, _progress, _lamp, _trouble, status in TASKS:
        book.task(task, office, due, status, "双周报")
    for _day, problem, _grade, office, _written, due, _how, _told, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "隐患台账")
    book.add("conflicts", "管网养护长度|养护管网", SPAN, "856km|865km", "月报|总结")
    book.add("conflicts", "营业收入", SPAN, "21260万元|2.162亿元", "业绩责任书|总结表格")
    book.add("conflicts", "污泥处置量", BEFORE, "44290吨|44920吨", "月报|总结")
    book.add("conflicts", "新建污水管网", "2024（目标）", "45公里|48公里", "业绩责任书|通知")
    book.never("新建污水管网", "targets", 28.2, "km", "下半年的打算")
    book.never("清掏检查井", "targets", 28300, "座", "与计划的差额")
    book.never("污水处理量", "year_on_year", 314, "万m3", "比上年增加的数")
    book.write()


def monthly():
    """Write the wide report: months across, this year, the year before, growth; the months of 2023 on a second sheet."""
    out = openpyxl.Workbook()
    top = [
        "序号",
        "指标名称",
        "年度计划",
        "2024年完成",
        *[""] * 6,
        "上年同期",
        "",
        "同比（±%）",
        "",
        "完成计划（%）",
    ]
    low = [
        "",
        "",
        "",
        *[f"{m}月" for m in range(1, 7)],
        "1—6月累计",
        "6月",
        "1—6月累计",
        "6月",
        "累计",
        "",
    ]
    rows, merges = (
        [["编制部门：生产运行部", *[""] * 13, "2024年7月5日"], top, low],
        ["A2:D2", "D3:J3", "K3:L3", "M3:N3", "A3:A4", "B3:B4", "C3:C4", "O3:O4"],
    )
    told, n, titles = {name: rest for name, *rest in lines()}, 0, set()
    for section, group in MONTHLY:
        rows.append([section])
        merges.append(f"A{len(rows) + 1}:O{len(rows) + 1}")
        titles.add(len(rows) + 1)
        for row in group:
            name = row[0]
            written, _, plan, goal, _sign, now, old, sums, _ = told[name.removeprefix("其中：")]
            rate, part = name in RATES, name.endswith("厂")
            n += not part
            shown = (
                "" if part and "其中" in name else "　　　" if part else ""
            ) + f"{name}（{written}）"
            up = [
                round(100 * (a / b - 1), 1) if not rate else round(a - b, 3)
                for a, b in ((now[5], old[5]), (sums[0], sums[1]))
            ]
            share = f"{100 * sums[0] / goal:.1f}" if goal and not rate else "—"
            rows.append(
                ["" if part else n, shown, plan, *now, sums[0], old[5], sums[1], *up, share]
            )
    rows += [
        ["注：比率类指标累计为加权平均，同比为增减百分点（单位电耗为增减绝对值）。"],
        ["总经理：贺章", "", "", "部门负责人：姜立", "", "", "", "制表：童欣"],
    ]
    ws = sheet(
        out,
        "2024年6月",
        "平汀市城市排水有限公司生产运行月报（2024年6月）",
        rows,
        15,
        merges,
        (3, 4),
        True,
    )
    for r in titles:
        ws[f"A{r}"].font = Font(bold=True)
    ws[f"A{len(rows)}"].font = Font(color="FFFF0000")
    wide = "１２３４５６７８９"
    heads = [
        "指标名称",
        "计量单位",
        *[f"{c}月" for c in wide],
        "１０月",
        "１１月",
        "１２月",
        "全年",
    ]
    rows = [
        heads,
        *[[name, written, *old, sums[2]] for name, written, _, _, _, _, _, old, sums, _ in lines()],
    ]
    sheet(out, "2023年分月", "2023年生产运行分月统计表", rows, 15, (), (2, 2))
    save(out, LEDGERS / "生产运行月报（2024年6月）.xlsx")


def rated():
    """Write the contract on results with weights, stage goals and subtotals of points."""
    out = openpyxl.Workbook()
    heads = [
        "类别",
        "序号",
        "考核指标",
        "单位",
        "权重",
        "年度目标",
        "上半年目标",
        "上半年完成",
        "上年同期",
        "自评得分",
        "责任部门",
    ]
    rows, merges, start, n = (
        [["被考核单位：平汀市城市排水有限公司　　考核期：2024年1—6月"], heads],
        ["A2:K2"],
        4,
        0,
    )
    for k, (
        kind,
        name,
        written,
        _,
        weight,
        goal,
        _,
        _,
        half,
        done,
        old,
        points,
        office,
        _,
    ) in enumerate(KPI):
        n += 1  # noqa: SIM113
        rows.append(
            [
                kind if len(rows) + 2 == start else "",
                n,
                name,
                written,
                weight,
                goal,
                half,
                done,
                old,
                points,
                office,
            ]
        )
        if k + 1 == len(KPI) or KPI[k + 1][0] != kind:
            rows.append(
                [
                    "",
                    "小计",
                    "",
                    "",
                    sum(r[4] for r in KPI if r[0] == kind),
                    "",
                    "",
                    "",
                    "",
                    sum(r[11] for r in KPI if r[0] == kind),
                    "",
                ]
            )
            merges += [f"A{start}:A{len(rows) + 1}", f"B{len(rows) + 1}:D{len(rows) + 1}"]
            start = len(rows) + 2
    rows.append(
        [
            "合计",
            "",
            "",
            "",
            sum(r[4] for r in KPI),
            "",
            "",
            "",
            "",
            round(sum(r[11] for r in KPI), 1),
            "",
        ]
    )
    sheet(out, "自评", "2024年度经营业绩责任书上半年自评表", rows, 11, merges, (3, 3), True)
    save(out, LEDGERS / "经营业绩责任书（上半年自评）.xlsx")


def works():
    """Write the fortnightly report as BIFF with coloured lamps and the dangers as xlsx."""
    book = xlwt.Workbook(encoding="utf-8")
    ws = book.add_sheet("6月下旬")
    day = xlwt.easyxf(num_format_str="yyyy.m.d")
    colours = {"绿": "light_green", "红": "red", "黄": "yellow", "灰": "gray25"}
    lamps = {c: xlwt.easyxf(f"pattern: pattern solid, fore_colour {v}") for c, v in colours.items()}
    ws.write_merge(0, 0, 0, 7, "重点项目（工作）推进双周报（2024年6月下旬）")
    for c, head in enumerate(
        [
            "序号",
            "项目（工作）名称",
            "年度任务",
            "责任部门",
            "计划完成时间",
            "形象进度",
            "预警",
            "存在困难",
        ]
    ):
        ws.write(1, c, head)
    for r, (task, what, office, written, _, progress, lamp, trouble, _) in enumerate(TASKS, 2):
        for c, value in enumerate([r - 1, task, what, office, written, progress, lamp, trouble]):
            style = day if isinstance(value, datetime.date) else lamps[value[0]] if c == 6 else None
            if value != "":
                ws.write(r, c, value, *([style] if style else []))
    ws.write_merge(
        len(TASKS) + 2,
        len(TASKS) + 2,
        0,
        7,
        "备注：绿—按计划或已完成，黄—滞后，红—逾期未完成，灰—未启动。",
    )
    LEDGERS.mkdir(parents=True, exist_ok=True)
    book.save(str(LEDGERS / "重点项目双周报（6月下旬）.xls"))
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "检查日期",
            "隐患内容",
            "隐患等级",
            "整改责任部门",
            "整改时限",
            "整改措施及进展",
            "闭环情况",
        ]
    ]
    rows += [
        [n, datetime.date.fromisoformat(p[0]), p[1], p[2], p[3], p[4], p[6], p[7]]
        for n, p in enumerate(PROBLEMS, 1)
    ]
    ws = sheet(
        out, "隐患台账", "2024年安全环保隐患排查治理台账（1—6月）", rows, 8, (), (2, 2), True
    )
    for r, p in enumerate(PROBLEMS, 3):
        ws.cell(r, 8).fill = PatternFill(
            "solid", fgColor="FF92D050" if p[8] == "yes" else "FFFF0000"
        )
    save(out, LEDGERS / "安全环保隐患排查治理台账.xlsx")


SUMMARY = """平汀市城市排水有限公司2024年上半年工作总结
上半年，公司紧扣年度经营目标，统筹推进生产运行和项目建设，主要情况如下。
# 一、主要经营指标
@0
# 二、生产运行
1—6月，污水处理量9856万立方米，比去年同期增加314万立方米，增长3.3%；出水水质达标率99.9%；污水处理单位电耗0.287千瓦时/立方米，下降0.007千瓦时/立方米。处置污泥45800吨，去年同期污泥处置量44920吨。药剂费支出1120万元，已占全年控制数的60.2%，主要是除磷剂涨价。
# 三、管网和防汛
管网养护长度865公里，清掏检查井19700座，距年度计划还差28300座。管网健康检测覆盖率34.5%。城区易涝点整治完成5处，未按期完成6处的任务。泵站排水量4504万立方米，处置路面塌陷21起，同比减少6起。
# 四、工程建设
新建污水管网16.8公里，雨污分流改造小区31个，智慧排水平台接入泵站24座。
# 五、下半年工作
下半年，计划新建污水管网28.2公里，启动污水处理价格调整听证。"""

NOTICE = """关于下达2024年经营目标的通知
平排司〔2024〕9号
各部门、各厂：经董事会审议，现将2024年主要经营目标下达如下。
一、全年营业收入4.2亿元，利润总额3600万元。
二、全年污水处理量1.98亿立方米，出水水质达标率不低于99.5%，总用电量控制在5800万千瓦时以内。
三、全年新建污水管网48公里，雨污分流改造小区60个，管网健康检测覆盖率年底前达到60%以上。
四、5月31日前完成城区易涝点整治6处。
各部门要将目标分解到月、落实到人，每月5日前报送进展，完成情况与绩效挂钩。"""


def papers():
    """Write the summary, its table in 亿元, and the notice."""
    table = [
        ["指标", "单位", "上半年完成", "去年同期", "增长（%）"],
        ["营业收入", "亿元", "2.162", "1.983", "9.0"],
        ["利润总额", "万元", "1890", "1745", "8.3"],
        ["污水处理服务费收入", "亿元", "1.492", "1.4458", "3.2"],
    ]
    paper(DOCUMENTS / "排水公司2024年上半年工作总结.docx", SUMMARY.split("\n"), (table,))
    (DOCUMENTS / "关于下达2024年经营目标的通知.txt").write_text(NOTICE, encoding="gb18030")


if __name__ == "__main__":
    truth()
    monthly()
    rated()
    works()
    papers()
