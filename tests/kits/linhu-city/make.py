"""Truth and files of 临湖市水务局, all its lists in one workbook; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import MIDDLE, THIN, Truth, home, paper, save
from openpyxl.styles import Font, PatternFill

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2024-01/2024-08", "2023-01/2023-08", "2024-12-31", "2024-08-31"
AT, THEN = f"{SPAN}|2024-08|2024-08-31", f"{BEFORE}|2023-08|2023-08-31"
# fmt: off
# name as shown, unit as written, unit, goal as written, goal, sign, two quarters and two months, last year, office, status
MONEY = [
    ("水利投资", "万元", "万元", 86000, 86000, ">=", [15800, 24600, 9900, 9500], 54300, "规划处", "顺利"),
    ("其中：中央投资", "万元", "万元", 32000, 32000, ">=", [5900, 8800, 3600, 3500], 19600, "规划处", "顺利"),
    ("　　　地方投资", "万元", "万元", 54000, 54000, ">=", [9900, 15800, 6300, 6000], 34700, "规划处", "顺利"),
    ("水资源税", "万元", "万元", 5200, 5200, ">=", [880, 1010, 360, 345], 2810, "水资源处", "滞后"),
    ("污水处理费", "万元", "万元", 3900, 3900, ">=", [960, 1010, 345, 350], 2540, "排水处", "顺利"),
    ("规费小计", "万元", "万元", 9100, 9100, ">=", [1840, 2020, 705, 695], 5350, "", ""),
]
WATER = [
    ("用水总量", "万m³", "万m3", "≤98500", 98500, "<=", [17600, 24200, 10700, 10400], 63800, "水资源处", "顺利"),
    ("城市供水量", "万m³", "万m3", "—", None, "", [3260, 3480, 1290, 1320], 9080, "供水处", ""),
    ("再生水利用量", "万m³", "万m3", 5400, 5400, ">=", [820, 1010, 370, 360], 2310, "排水处", "滞后"),
    ("河湖生态补水量", "万m³", "万m3", 3000, 3000, ">=", [460, 780, 420, 450], 1850, "河湖处", "顺利"),
]
WORKS = [
    ("病险水库除险加固", "座", "座", 15, 15, ">=", [2, 3, 2, 1], 7, "建管处", "滞后"),
    ("中小河流治理", "公里", "km", 64, 64, ">=", [12.5, 19.4, 7.3, 6.6], 38.9, "建管处", "顺利"),
    ("农村供水管网延伸", "公里", "km", 120, 120, ">=", [21, 38, 14, 12], 76, "供水处", "顺利"),
    ("新增节水灌溉面积", "万亩", "万亩", 2.4, 2.4, ">=", [0.3, 0.5, 0.2, 0.15], 1.32, "农水处", "滞后"),
    ("河湖长巡河", "人次", "人次", "15,000", 15000, ">=", ["3,420", "4,080", "1,390", "1,410"], "9,860", "河湖处", "顺利"),
    ("水政执法检查", "次", "次", 600, 600, ">=", [140, 165, 58, 61], 398, "执法支队", "顺利"),
    ("防汛演练", "场", "场", 24, 24, ">=", [3, 19, 3, 1], 22, "防御中心", "已完成"),
]
# name, end of 2023, end of last August, end of this August, goal, sign, status; shares under a percent format
RATES = [
    ("农村自来水普及率", 0.923, 0.918, 0.931, 0.94, ">=", "滞后"),
    ("公共供水管网漏损率", 0.094, 0.096, 0.092, 0.085, "<=", "滞后"),
    ("城市污水处理率", 0.972, 0.971, 0.978, 0.975, ">=", "顺利|已完成"),
    ("水质优良断面比例", 0.917, 0.896, 0.938, 0.917, ">=", "顺利|已完成"),
    ("水旱灾害防御预警发布率", 1, 0.985, 1, 1, ">=", "顺利|已完成"),
    ("农村生活污水治理率", 0.38, "—", "—", 0.45, ">=", "未报"),
]
# kind, name, nature, total, since the start, plan, done, stage
PROJECTS = [
    ("防洪工程", "临湖大堤加固（三期）", "续建", 48200, 31600, 14000, 10150, "完成堤身加培9.6公里"),
    ("防洪工程", "青渡河城区段治理", "新建", 12600, 5240, 8000, 5240, "完成护岸4.1公里，占58%"),
    ("供水工程", "东部水厂及配套管网", "续建", 36500, 27800, 12000, 8320, "水厂设备安装，管网铺设85公里"),
    ("供水工程", "应急备用水源", "新建", 9800, 1180, 6000, 1180, "正在进行取水头部施工"),
    ("灌区工程", "双塘灌区现代化改造", "续建", 21000, 12950, 9500, 6870, "完成渠道衬砌31公里"),
]
# task, office, day as written, due, plan by month, done by month, lamp, status; per cent of the work
TASKS = [
    ("临湖大堤加固（三期）", "建管处", "2025年6月", "2025-06-30", [30, 32, 36, 40, 44, 48, 51, 54, 58, 62, 65, 68], [30, 33, 36, 41, 45, 49, 52, 55], "绿灯", "顺利"),
    ("青渡河城区段治理", "建管处", "12月底", YEAR, [5, 10, 18, 26, 36, 46, 55, 64, 73, 82, 91, 100], [5, 8, 15, 22, 31, 40, 49, 58], "黄灯", "滞后"),
    ("东部水厂通水", "供水处", "10月底", "2024-10-31", [40, 45, 52, 60, 68, 76, 84, 90, 95, 100, "", ""], [41, 46, 53, 61, 69, 78, 86, 92], "绿灯", "顺利"),
    ("应急备用水源", "供水处", "12月31日", YEAR, [0, 0, 10, 20, 32, 44, 55, 66, 76, 85, 93, 100], [0, 0, 0, 4, 8, 12, 16, 20], "红灯", "滞后"),
    ("排涝泵站标准化改造", "防御中心", "5月底", "2024-05-31", [20, 40, 60, 80, 100, "", "", "", "", "", "", ""], [20, 38, 61, 85, 100, 100, 100, 100], "绿灯（完成）", "已完成"),
    ("双塘灌区现代化改造", "农水处", "11月底", "2024-11-30", [35, 38, 45, 52, 60, 68, 75, 82, 88, 94, 100, ""], [35, 38, 46, 54, 62, 70, 77, 83], "绿灯", "顺利"),
    ("智慧水务平台一期验收", "信息中心", "7月31日", "2024-07-31", [50, 60, 70, 80, 90, 95, 100, "", "", "", "", ""], [48, 55, 63, 70, 78, 84, 90, 93], "红灯", "逾期"),
    ("城区积水点整治", "排水处", "6月15日前", "2024-06-15", [10, 25, 50, 75, 90, 100, "", "", "", "", "", ""], [10, 26, 52, 77, 95, 100, 100, 100], "绿灯（完成）", "已完成"),
    ("供水特许经营协议修订", "供水处", "8月底", TODAY, [0, 10, 20, 40, 55, 70, 85, 100, "", "", "", ""], [0, 10, 15, 25, 40, 50, 60, 70], "红灯", "逾期"),
    ("水务执法基地建设", "执法支队", "2025年3月底", "2025-03-31", [0, 0, 0, 0, 5, 10, 15, 20, 30, 40, 50, 60], [0, 0, 0, 0, 0, 0, 0, 0], "黄灯（未启动）", "滞后|未报|不能判定"),
]
# where from, problem, office, day as written, due, told, state, closed
PROBLEMS = [
    ("省级暗访", "双塘灌区3号渡槽栏杆缺失", "农水处", "5月20日", "2024-05-20", "已补装栏杆86米", "已销号", "yes"),
    ("省级暗访", "青渡河施工便道未设警示标志", "建管处", "6月10日", "2024-06-10", "标志已设置", "已销号", "yes"),
    ("市纪委", "污水处理费代征手续费超标准支付", "排水处", "7月31日", "2024-07-31", "多付款项收回9.2万元，剩余3.1万元未收回", "未销号", "no"),
    ("审计反馈", "东部水厂概算调整未报批", "供水处", "8月20日", "2024-08-20", "调概报告已报发改委", "未销号", "no"),
    ("汛前检查", "南湖泵站2号机组轴承异响", "防御中心", "4月25日", "2024-04-25", "更换轴承，试机正常", "已销号", "yes"),
    ("群众信访", "东湖里小区二次供水水箱锈蚀", "供水处", "立行立改", "", "水箱已更换不锈钢内胆", "已销号", "yes"),
    ("审计反馈", "2个项目竣工决算未编制", "规划处", "12月31日", YEAR, "1个项目决算已送审", "未销号", "no"),
    ("省级暗访", "河长公示牌信息更新不及时27块", "河湖处", "2025年1月底", "2025-01-31", "更新19块", "未销号", "no"),
]
# fmt: on
TWO = {"中小河流治理": "45.8|48.5", "河湖生态补水量": "2110|2011"}


def _number(value):
    return float(value.replace(",", "")) if isinstance(value, str) else value


def _parts(parts):
    return [_number(part) for part in parts]


def _flows_truth(book):
    source = "主要指标"
    for shown, _, unit, _, goal, sign, parts, old, _, status in MONEY + WATER + WORKS:
        name, parts, old = shown.removeprefix("其中：").strip("　"), _parts(parts), _number(old)
        may = "yes" if "小计" in name else ""
        total = round(sum(parts), 4)
        actual, before = TWO.get(name, total), {"水利投资": "54300|53400"}.get(name, old)
        if goal is not None:
            book.target(name, goal, sign, unit, YEAR, actual, status, source, "", may)
            book.fact(name, "2024|2024-12", goal, unit, "target", source, may)
        book.year(name, actual, unit, before, source, "", may)
        book.fact(name, SPAN, total, unit, "actual", source, may)
        book.fact(name, BEFORE, old, unit, "actual", source, may)
        for period, part in zip(
            ("2024-01/2024-03", "2024-04/2024-06", "2024-07", "2024-08"), parts, strict=True
        ):
            book.fact(name, period, part, unit, "actual", source, may)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _flows_truth(book)
    for name, end, old, now, goal, sign, status in RATES:
        source, told = "比率指标", now != "—"
        book.target(
            name,
            round(100 * goal, 4),
            sign,
            "%",
            YEAR,
            round(100 * now, 4) if told else "",
            status,
            source,
        )
        book.fact(name, "2024|2024-12|2024-12-31", round(100 * goal, 4), "%", "target", source)
        book.fact(name, "2023|2023-12|2023-12-31", round(100 * end, 4), "%", "actual", source)
        if told:
            book.year(name, round(100 * now, 4), "%", round(100 * old, 4), source, at=(AT, THEN))
            book.fact(name, AT, round(100 * now, 4), "%", "actual", source)
            book.fact(name, THEN, round(100 * old, 4), "%", "actual", source)
    for _, name, _, total, since, plan, done, _ in PROJECTS:
        names = f"{name}|{name.split('（')[0]}"
        book.target(names, plan, ">=", "万元", YEAR, done, "", "项目表", "项目年度计划", "yes")
        book.fact(names, "2024", plan, "万元", "target", "项目表")
        book.fact(names, SPAN, done, "万元", "actual", "项目表")
        book.never(name, "targets", total, "万元", "总投资不是年度目标")
        book.never(name, "targets", since, "万元", "开工以来累计不是目标")
    for kind, plan, done in (
        ("防洪工程|小计", 22000, 15390),
        ("供水工程|小计", 18000, 9500),
        ("灌区工程|小计", 9500, 6870),
        ("合计|重点项目", 49500, 31760),
    ):
        book.target(kind, plan, ">=", "万元", YEAR, done, "", "项目表小计", "", "yes")
    for figure in (49500, 31760, 128100):
        book.never("水利投资", "targets", figure, "万元", "重点项目合计，不是全市投资目标")
    book.fact("中小河流治理", SPAN, 48.5, "km", "actual", "汇报（冲突）")
    book.fact("河湖生态补水量|生态补水", SPAN, 2011, "万m3", "actual", "汇报（冲突）")
    book.fact("水利投资", BEFORE, 5.34, "亿元", "actual", "汇报（冲突）")
    for task, office, _, due, _, _, _, status in TASKS:
        book.task(f"{task}|{task.split('（')[0]}", office, due, status, "三色任务")
    for task, figure in (
        ("临湖大堤加固（三期）", 54),
        ("青渡河城区段治理", 64),
        ("东部水厂通水", 90),
        ("应急备用水源", 66),
        ("双塘灌区现代化改造", 82),
    ):
        book.never(task, "targets", figure, "%", "8月计划进度，不是目标")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题清单")
    book.add("conflicts", "中小河流治理", SPAN, "45.8km|48.5km", "主要指标|汇报")
    book.add("conflicts", "河湖生态补水量|生态补水量", SPAN, "2110万m3|2011万m3", "主要指标|汇报")
    book.add("conflicts", "水利投资", BEFORE, "54300万元|5.34亿元", "主要指标|汇报")
    for name, figure, unit, why in (
        ("水利投资", 2.62, "亿元", "与目标的差额"),
        ("病险水库除险加固", 7, "座", "剩余数"),
        ("水利投资", 9.2, "亿元", "2025年的打算"),
    ):
        book.never(name, "targets", figure, unit, why)
    book.write()


def put(ws, row, cells, bold=False):
    """Write one row of cells with borders."""
    for c, value in enumerate(cells, 1):
        cell = ws.cell(row, c, None if value == "" else value)
        cell.border, cell.alignment = THIN, MIDDLE
        cell.font = Font(bold=bold)


def head(ws, title, width):
    """Write a merged title."""
    ws.append([title])
    ws.merge_cells(start_row=1, end_row=1, start_column=1, end_column=width)
    ws["A1"].font, ws["A1"].alignment = Font(bold=True, size=16), MIDDLE


def cover(book):
    """Write the cover, the list of contents and the notes that an office puts before its tables."""
    ws = book.active
    ws.title = "封面"
    ws["C6"], ws["C9"], ws["C12"] = (
        "临湖市水务局2024年8月份重点工作调度材料",
        "（截至2024年8月31日）",
        "二〇二四年九月三日",
    )
    ws = book.create_sheet("目录")
    for row in (
        ["目　录"],
        ["1.主要指标完成情况", "第1页"],
        ["2.比率类指标", "第2页"],
        ["3.重点项目投资", "第3页"],
        ["4.三色管理任务", "第4页"],
        ["5.问题整改清单", "第6页"],
    ):
        ws.append(row)


def flows(book):
    """Write three tables under one another, each with its unit above it."""
    ws = book.create_sheet("1主要指标")
    head(ws, "临湖市水务局2024年主要指标完成情况表", 11)
    row = 3
    for part, unit, table in (
        ("一、资金类", "单位：万元", MONEY),
        ("二、水量类", "单位：万立方米", WATER),
        ("三、工程和管理类", "", WORKS),
    ):
        ws.cell(row, 1, part).font = Font(bold=True)
        ws.cell(row, 10, unit or None)
        heads = [
            "序号",
            "指标名称",
            *(["计量单位"] if not unit else []),
            "年度目标",
            "一季度",
            "二季度",
            "7月",
            "8月",
            "1—8月累计",
            "上年同期累计",
            "责任单位",
        ]
        put(ws, row + 1, heads, True)
        row, n = row + 2, 0
        for shown, written, _, goal, _, _, parts, old, office, _ in table:
            plain = not shown.startswith(("其中", "　", "规费"))
            n += plain
            total = round(sum(_parts(parts)), 4)
            total = f"{total:,.0f}" if isinstance(parts[0], str) else total
            put(
                ws,
                row,
                [
                    n if plain else "",
                    shown,
                    *([written] if not unit else []),
                    goal,
                    *parts,
                    total,
                    old,
                    office,
                ],
                "小计" in shown,
            )
            row += 1
        row += 1
    ws.cell(row, 1, "填报说明：年度目标以临水〔2024〕12号文件为准；水量为快报数。").font = Font(
        color="FFFF0000"
    )


def rates(book):
    """Write the rates as shares under a percent format."""
    ws = book.create_sheet("2比率类指标")
    head(ws, "比率类指标完成情况", 7)
    put(
        ws,
        2,
        ["序号", "指标", "2023年末", "2023年8月末", "2024年8月末", "2024年目标", "备注"],
        True,
    )
    for n, (name, end, old, now, goal, sign, _) in enumerate(RATES, 1):
        put(
            ws,
            n + 2,
            [
                n,
                name,
                end,
                old,
                now,
                goal,
                "越低越好" if sign == "<=" else "年底统计" if now == "—" else "",
            ],
        )
        for c in range(3, 7):
            ws.cell(n + 2, c).number_format = "0.0%"


def projects(book):
    """Write the projects with a subtotal of each kind."""
    ws = book.create_sheet("3重点项目")
    head(ws, "2024年重点水务项目投资完成情况", 9)
    ws["H2"] = "单位：万元"
    put(
        ws,
        3,
        [
            "项目类别",
            "项目名称",
            "建设性质",
            "总投资",
            "开工以来累计完成",
            "2024年计划",
            "1—8月完成",
            "完成率",
            "形象进度",
        ],
        True,
    )
    row, kinds = 4, list(dict.fromkeys(p[0] for p in PROJECTS))
    for kind in [*kinds, None]:
        mine = [p for p in PROJECTS if kind in (None, p[0])]
        for p in mine if kind else []:
            put(ws, row, [kind, *p[1:7], f"{100 * p[6] / p[5]:.1f}%", p[7]])
            row += 1
        sums = [sum(p[k] for p in mine) for k in (3, 4, 5, 6)]
        put(
            ws,
            row,
            [
                "小计" if kind else "合计",
                f"{len(mine)}个",
                "",
                *sums,
                f"{100 * sums[3] / sums[2]:.1f}%",
                "",
            ],
            True,
        )
        row += 1


def lamps(book):
    """Write two rows of a task, the plan and the work done by month, with a lamp over both."""
    ws = book.create_sheet("4三色管理")
    head(ws, "2024年重点工作三色管理表（8月）", 18)
    put(
        ws,
        2,
        [
            "序号",
            "重点工作",
            "责任单位",
            "完成时限",
            "进度（%）",
            *[f"{m}月" for m in range(1, 13)],
            "亮灯",
        ],
        True,
    )
    colours = {"绿": "FF92D050", "黄": "FFFFFF00", "红": "FFFF0000"}
    for n, (task, office, day, _, plan, done, lamp, _) in enumerate(TASKS, 1):
        row = 2 * n + 1
        put(ws, row, [n, task, office, day, "计划", *plan, lamp])
        put(ws, row + 1, ["", "", "", "", "实际", *done, *[""] * 4, ""])
        for c in (1, 2, 3, 4, 18):
            ws.merge_cells(start_row=row, end_row=row + 1, start_column=c, end_column=c)
        ws.cell(row, 18).fill = PatternFill("solid", fgColor=colours[lamp[0]])
    ws.cell(
        2 * len(TASKS) + 3,
        1,
        "注：绿灯为达到计划进度，黄灯为落后计划10个百分点以内或未启动，红灯为严重落后或超期。",
    )


def faults(book):
    """Write the list of problems."""
    ws = book.create_sheet("5问题清单")
    head(ws, "各类检查反馈问题整改清单", 8)
    put(
        ws,
        2,
        [
            "序号",
            "问题来源",
            "问题描述",
            "整改责任单位",
            "整改期限",
            "整改进展",
            "整改状态",
            "备注",
        ],
        True,
    )
    for n, (source, problem, office, day, _, told, state, _) in enumerate(PROBLEMS, 1):
        put(ws, n + 2, [n, source, problem, office, day, told, state, ""])
    ws.cell(len(PROBLEMS) + 3, 1, "整改期限未注明年份的均为2024年。")


REPORT = """临湖市水务局2024年1—8月重点工作情况汇报
市政府：按照要求，现将1—8月重点工作情况汇报如下。
# 一、主要指标
1—8月，完成水利投资5.98亿元，上年同期5.34亿元，距年度目标还差2.62亿元；其中中央投资2.18亿元。征收水资源税2595万元，同比下降7.7%。用水总量6.29亿立方米，再生水利用量2560万立方米，河湖生态补水量2011万立方米。
# 二、工程建设
病险水库除险加固8座，剩余7座正在施工；中小河流治理48.5公里；农村供水管网延伸85公里；新增节水灌溉面积1.15万亩，进度偏慢。
# 三、管理工作
河湖长巡河10300人次，水政执法检查424次，防汛演练26场。农村自来水普及率93.1%，公共供水管网漏损率9.2%，城市污水处理率97.8%，水质优良断面比例93.8%。
# 四、三色管理情况
10项重点工作中，绿灯5项、黄灯2项、红灯3项。
# 五、2025年谋划
2025年，力争水利投资达到9.2亿元。"""

if __name__ == "__main__":
    truth()
    out = openpyxl.Workbook()
    for part in (cover, flows, rates, projects, lamps, faults):
        part(out)
    save(out, LEDGERS / "临湖市水务局2024年8月份重点工作调度材料.xlsx")
    paper(DOCUMENTS / "2024年1—8月重点工作情况汇报.docx", REPORT.split("\n"))
