"""Truth and files of 沙禾县农村供水总站; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-03", "2024-01/2024-03", "2025-12-31", "2025-03-31"
AT, THEN = f"{SPAN}|2025-03|2025-03-31", f"{BEFORE}|2024-03|2024-03-31"
# fmt: off
# name, unit as written, unit, sign, to the end of each quarter, done, last year, office, status
GOALS = [
    ("一、工程建设", None),
    ("供水工程投资", "亿元", "亿元", ">=", [0.26, 0.67, 1.04, 1.5], 0.31, 0.24, "工程股", "顺利"),
    ("更新改造管网", "公里", "km", ">=", [8, 22, 38, 48], 10.6, 7.4, "工程股", "顺利"),
    ("新增供水入户", "户", "户", ">=", [400, 1200, 2000, 2600], 286, 320, "工程股", "滞后"),
    ("水厂标准化创建", "座", "座", ">=", [0, 1, 2, 4], 0, 0, "工程股", "顺利|不能判定"),
    ("智能水表安装", "只", "只", ">=", [3000, 6500, 9500, 12000], "3,260", "2,100", "信息股", "顺利"),
    ("二、生产经营", None),
    ("售水量", "万m³", "万m3", ">=", [390, 800, 1240, 1680], 402, 386, "经营股", "顺利"),
    ("水费收入", "万元", "万元", ">=", [800, 1680, 2640, 3600], 742, 731, "经营股", "滞后"),
    ("水费收缴率", "%", "%", ">=", ["≥92", "≥94", "≥95", "≥96"], 93.4, 91.8, "经营股", "顺利"),
    ("管网漏损率", "%", "%", "<=", ["≤14", "≤13.5", "≤13", "≤12.5"], 13.6, 14.2, "运行股", "顺利"),
    ("吨水电耗", "kWh/m³", "kWh/m3", "<=", ["≤0.42"] * 4, 0.413, 0.426, "运行股", "顺利|已完成"),
    ("三、水质和服务", None),
    ("水质检测合格率", "%", "%", ">=", ["≥95"] * 4, 95.8, 94.1, "水质股", "顺利|已完成"),
    ("农村自来水普及率", "%", "%", ">=", ["≥93.2", "≥93.5", "≥93.8", "≥94"], 92.6, 92.5, "工程股", "滞后|顺利"),
    ("水源地巡查", "次", "次", ">=", [120, 240, 360, 480], 118, 112, "水质股", "顺利"),
    ("维修抢修及时率", "%", "%", ">=", ["98%"] * 4, "98.9%", "97.6%", "运行股", "顺利|已完成"),
    ("应急供水演练", "场", "场", ">=", [0, 1, 2, 2], 1, 0, "运行股", "顺利"),
    ("职工培训", "人次", "人次", ">=", [60, 180, 280, 360], 96, 75, "办公室", "顺利"),
    ("安全责任事故", "起", "起", "<=", [0, 0, 0, 0], 0, 0, "安全股", "顺利|已完成"),
]
# name, unit as written, unit, months of 2024, months of 2025
MONTHS = [
    ("取水量", "万m3", "万m3", [168, 152, 160], [171, 158, 166]),
    ("制水量", "万m3", "万m3", [157, 142, 151], [158, 147, 160]),
    ("售水量", "万m3", "万m3", [134, 122, 130], [140, 128, 134]),
    ("用电量", "万千瓦时", "万kWh", [67.1, 60.4, 64.2], [65.2, 60.6, 66.2]),
    ("药剂用量", "吨", "t", [4.2, 3.8, 4.0], [4.1, 3.9, 4.1]),
    ("管网抢修", "次", "次", [58, 71, 49], [52, 60, 44]),
    ("水质检测", "份", "份", [120, 110, 130], [130, 118, 142]),
    ("热线受理", "件", "件", [312, 286, 301], [335, 290, 308]),
]
# station, to be paid, paid, paid last year, share last year, sold, leakage
STATIONS = [
    ("城关供水站", 168, 159.2, 156.8, 93.1, 84, 11.2), ("乌兰供水站", 142, 133.6, 131.2, 92.4, 72, 12.8), ("白音供水站", 118, 112.4, 110.5, 94.0, 61, 12.1), ("沙井供水站", 96, 88.9, 88.2, 91.2, 50, 14.4),
    ("红柳供水站", 88, 82.1, 80.9, 91.9, 45, 13.9), ("大青沟供水站", 74, 68.5, 67.3, 90.6, 38, 15.2), ("马场供水站", 62, 55.2, 54.4, 86.8, 30, 18.3), ("西滩供水站", 46.4, 42.1, 41.7, 89.9, 22, 16.7),
]
# task, lead, person, nodes of the quarters, day as written, due, progress, state, status
TASKS = [
    ("城东水厂扩建", "工程股", "包志刚", ["完成初设批复", "完成招标并开工", "主体完成50%", "主体完工"], "2026年6月", "2026-06-30", "初设已批复，正在招标", "序时推进", "顺利"),
    ("马场片区管网改造", "工程股", "包志刚", ["完成立项", "开工建设", "完成20公里", "全部完工"], "2025.10", "2025-10-31", "立项未批复，用地预审资料不全", "滞后", "滞后"),
    ("冬季冻管应急处置", "运行股", "赵海", ["抢修不过夜", "/", "/", "/"], "3月15日", "2025-03-15", "处置冻管312户，全部恢复供水", "已完成", "已完成"),
    ("千人以上水厂安全评估", "安全股", "韩雪", ["完成评估22座", "/", "/", "/"], "3月底", "2025-03-31", "完成19座，3座水厂检修未评估", "滞后", "逾期"),
    ("水价成本监审", "经营股", "魏东", ["提交成本资料", "出具监审报告", "/", "/"], "6月底", "2025-06-30", "成本资料已提交发改委", "序时推进", "顺利"),
    ("县域供水监管平台", "信息股", "韩雪", ["完成需求调研", "平台开发", "试运行", "验收"], "2025年12月20日", "2025-12-20", "需求调研完成，软件已进入开发", "提前推进", "顺利"),
    ("水源地标志标牌补设", "水质股", "赵海", ["补设64块", "/", "/", "/"], "2025/3/20", "2025-03-20", "64块全部安装", "已完成", "已完成"),
    ("供水站财务清查", "经营股", "魏东", ["清查8个站", "/", "/", "/"], "2月底", "2025-02-28", "完成6个站，马场、西滩站账目未移交", "滞后", "逾期"),
    ("农村供水条例宣传", "办公室", "魏东", ["世界水日集中宣传", "/", "/", "/"], "3月22日前", "2025-03-22", "已开展集中宣传8场，发放资料6000份", "已完成", "已完成"),
    ("红柳水厂净化工艺改造", "工程股", "包志刚", ["/", "完成设计", "设备采购", "改造完成"], "年底", "2025-12-31", "尚未启动", "未启动", "滞后|未报|不能判定|顺利"),
    ("老旧水表更换", "信息股", "韩雪", ["更换3000只", "更换6500只", "更换9500只", "更换12000只"], "11月底前", "2025-11-30", "已更换3260只", "序时推进", "顺利"),
    ("水费电子缴费推广", "经营股", "魏东", ["持续推广", "持续推广", "持续推广", "持续推广"], "长期", "", "电子缴费率达到71%", "序时推进", "顺利"),
]
# problem, station, day, due, told, state, closed
PROBLEMS = [
    ("大青沟水厂消毒剂余量不达标", "大青沟供水站", datetime.date(2025, 2, 20), "2025-02-20", "加药泵更换，复检合格", "整改完成", "yes"),
    ("马场供水站水源井围栏破损", "马场供水站", datetime.date(2025, 3, 10), "2025-03-10", "围栏修复42米", "整改完成", "yes"),
    ("西滩供水站收费票据未日清月结", "西滩供水站", datetime.date(2025, 3, 15), "2025-03-15", "正在补录1—2月票据", "整改中", "no"),
    ("沙井水厂清水池未按期清洗", "沙井供水站", "立即整改", "", "已清洗消毒", "整改完成", "yes"),
    ("12个村管网末梢压力不足", "工程股", datetime.date(2025, 6, 30), "2025-06-30", "已完成5个村增压泵安装", "整改中", "no"),
    ("乌兰水厂化验员无证上岗", "水质股", datetime.date(2025, 3, 31), "2025-03-31", "已报名培训，未取证", "整改中", "no"),
    ("城关站用户投诉登记不规范", "城关供水站", datetime.date(2025, 2, 28), "2025-02-28", "启用电子台账", "整改完成", "yes"),
    ("红柳水厂铁锰超标", "水质股", "2025年底", "2025-12-31", "工艺改造方案编制中", "整改中", "no"),
]
# fmt: on
TWO = {"更新改造管网": "10.6|12.6"}


def _number(value):
    return float(value.strip("≥≤%").replace(",", "")) if isinstance(value, str) else value


def _goals_truth(book):
    source = "目标分季表"
    for name, _, *rest in GOALS:
        if rest == []:
            continue
        unit, sign, steps, now, old, _, status = rest
        steps, now, old = [_number(step) for step in steps], _number(now), _number(old)
        rate = unit in ("%", "kWh/m3")
        here, there = (AT, THEN) if rate else (SPAN, BEFORE)
        actual, before = TWO.get(name, now), {"智能水表安装": "2100|2010"}.get(name, old)
        book.target(
            name,
            {"新增供水入户": "2600|2800"}.get(name, steps[3]),
            sign,
            unit,
            YEAR,
            actual,
            status,
            source,
        )
        book.year(name, actual, unit, before, source, at=(here, there))
        book.fact(name, "2025|2025-12", steps[3], unit, "target", source)
        book.fact(name, here, now, unit, "actual", source)
        book.fact(name, there, old, unit, "actual", source)
        for month, step in zip(("03", "06", "09"), steps[:3], strict=True):
            book.fact(
                name, f"2025-01/2025-{month}|2025-{month}", step, unit, "target", source, "yes"
            )
        for step in sorted({*steps[:3]} - {steps[3]}):
            book.never(name, "targets", step, unit, "分季目标，不是全年目标")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _goals_truth(book)
    for name, _, unit, old, now in MONTHS:
        source, sums = "分月csv", (round(sum(now), 2), round(sum(old), 2))
        if name != "售水量":
            book.year(name, {"管网抢修": "156|165"}.get(name, sums[0]), unit, sums[1], source)
            book.fact(name, SPAN, sums[0], unit, "actual", source)
            book.fact(name, BEFORE, sums[1], unit, "actual", source)
        book.year(name, now[2], unit, old[2], source, "3月当月", "yes", at=("2025-03", "2024-03"))
        for m in range(3):
            book.fact(name, f"2025-{m + 1:02d}", now[m], unit, "actual", source)
            book.fact(name, f"2024-{m + 1:02d}", old[m], unit, "actual", source)
    book.year("实收水费", 742, "万元", 731, "收缴通报全县行", "与水费收入同一数", "yes")
    due = round(sum(s[1] for s in STATIONS), 1)
    book.fact("应收水费", SPAN, due, "万元", "actual|context", "收缴通报", "yes")
    book.never("水费收入|实收水费|应收水费", "targets", due, "万元", "应收不是目标")
    for station, owed, paid, past, share, sold, leak in STATIONS:
        for name, value, unit in (
            ("水费收入|实收水费", paid, "万元"),
            ("售水量", sold, "万m3"),
            ("管网漏损率|漏损率", leak, "%"),
        ):
            book.never(name, "year_on_year", value, unit, f"{station}的数，不是全县的")
        book.never("水费收入|应收水费", "targets", owed, "万元", f"{station}的应收")
        for period, value, unit in (
            (SPAN, paid, "万元"),
            (BEFORE, past, "万元"),
            (SPAN, sold, "万m3"),
            (AT, leak, "%"),
            (THEN, share, "%"),
            (SPAN, owed, "万元"),
        ):
            book.fact(station, period, value, unit, "actual", "收缴通报", "yes")
    book.fact("更新改造管网", SPAN, 12.6, "km", "actual", "总结（冲突）")
    book.fact("智能水表安装|智能水表", BEFORE, 2010, "只", "actual", "总结（冲突）")
    book.fact("管网抢修", SPAN, 165, "次", "actual", "总结（冲突）")
    book.fact("新增供水入户", "2025|2025-12", 2800, "户", "target", "通知（冲突）")
    notice = "通知+总结"
    book.target("农村供水水价到位率|水价到位率", 85, ">=", "%", YEAR, 71.5, "顺利|滞后", notice)
    book.target("封填自备井|自备井封填", 36, ">=", "眼", "2025-03-31", 29, "逾期", notice)
    book.fact("农村供水水价到位率|水价到位率", "2025|2025-12", 85, "%", "target", notice)
    book.fact(
        "封填自备井|自备井封填",
        "2025-03|2025-03-31|2025|2025-01/2025-03",
        36,
        "眼",
        "target",
        notice,
    )
    for name, goal, unit in (
        ("千人以上水厂安全评估", 22, "座"),
        ("水源地标志标牌补设", 64, "块"),
        ("供水站财务清查", 8, "个"),
        ("老旧水表更换|更换水表", 12000, "只"),
        ("老旧水表更换|更换水表", 3000, "只"),
        ("马场片区管网改造", 20, "km"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "任务清单", "任务内的目标", "yes")
    for task, lead, _, _, _, due, _, _, status in TASKS:
        book.task(task, lead, due, status, "任务清单")
    for problem, who, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, who, due, closed, TODAY, "问题清单")
    book.add("conflicts", "更新改造管网", SPAN, "10.6公里|12.6公里", "目标分季表|总结")
    book.add("conflicts", "智能水表安装|智能水表", BEFORE, "2100只|2010只", "目标分季表|总结")
    book.add("conflicts", "新增供水入户", "2025（目标）", "2600户|2800户", "目标分季表|通知")
    book.never("水费收入", "targets", 58, "万元", "与一季度计划的差额")
    book.never("更新改造管网", "targets", 14, "km", "二季度的打算")
    book.never("新增供水入户", "targets", 900, "户", "二季度的打算")
    book.write()


def goals():
    """Write the goals by quarter, cumulative, with sections and mixed units."""
    out = openpyxl.Workbook()
    top = [
        "序号",
        "目标任务",
        "计量单位",
        "2025年目标（累计）",
        "",
        "",
        "",
        "一季度",
        "",
        "",
        "责任股室",
    ]
    low = [
        "",
        "",
        "",
        "一季度",
        "上半年",
        "前三季度",
        "全年",
        "完成",
        "上年同期",
        "占全年（%）",
        "",
    ]
    rows, merges, n = (
        [["填报日期：2025年4月3日", *[""] * 10], top, low],
        ["A2:D2", "D3:G3", "H3:J3", *[f"{c}3:{c}4" for c in "ABCK"]],
        0,
    )
    for name, written, *rest in GOALS:
        if rest == []:
            rows.append([name])
            merges.append(f"A{len(rows) + 1}:K{len(rows) + 1}")
            continue
        unit, _, steps, now, old, office, _ = rest
        n += 1
        year = _number(steps[3])
        share = round(100 * _number(now) / year, 1) if year and unit not in ("%", "kWh/m3") else "—"
        rows.append([n, name, written, *steps, now, old, share, office])
    rows.append(["备注：各季度目标均为累计数；比率类指标为期末数。"])
    sheet(
        out,
        "分季目标",
        "沙禾县农村供水总站2025年目标任务分季推进表",
        rows,
        11,
        merges,
        (3, 4),
        True,
    )
    save(out, LEDGERS / "2025年目标任务分季推进表（一季度）.xlsx")


def bulletin():
    """Write the bulletin on water fees, the county first, with ranks, and a short list below."""
    out = openpyxl.Workbook()
    heads = [
        "排名",
        "供水站",
        "应收水费",
        "实收水费",
        "收缴率（%）",
        "去年同期",
        "",
        "售水量（万m³）",
        "漏损率（%）",
    ]
    rows = [
        [*[""] * 7, "单位：万元", ""],
        heads,
        ["", "", "", "", "", "实收水费", "收缴率（%）", "", ""],
    ]
    ranked = sorted(STATIONS, key=lambda s: -s[2] / s[1])
    owed, paid, past = (round(sum(s[k] for s in STATIONS), 1) for k in (1, 2, 3))
    rows.append(
        [
            "—",
            "全县",
            owed,
            paid,
            round(100 * paid / owed, 1),
            past,
            91.8,
            sum(s[5] for s in STATIONS),
            13.6,
        ]
    )
    for n, (station, owe, pay, before, share, sold, leak) in enumerate(ranked, 1):
        rows.append([n, station, owe, pay, round(100 * pay / owe, 1), before, share, sold, leak])
    rows += [
        [""],
        ["", "前三名", "、".join(s[0] for s in ranked[:3])],
        ["", "后三名", "、".join(s[0] for s in ranked[-3:])],
        ["", "处理意见：对排名末位的供水站站长进行提醒谈话。"],
    ]
    sheet(
        out,
        "通报",
        "2025年一季度各供水站水费收缴情况通报",
        rows,
        9,
        ["F3:G3", *[f"{c}3:{c}4" for c in "ABCDEHI"]],
        (3, 4),
        True,
    )
    save(out, LEDGERS / "一季度水费收缴通报.xlsx")


def months():
    """Write the months of two years beside one another as a GB18030 csv."""
    heads = [
        "指标",
        "单位",
        "2024年1月",
        "2024年2月",
        "2024年3月",
        "2024年1-3月",
        "2025年1月",
        "2025年2月",
        "2025年3月",
        "2025年1-3月",
        "同比%",
    ]
    rows = [
        ["沙禾县农村供水总站生产运行分月统计"],
        ["制表：运行股", "", "", "", "", "", "", "", "", "2025-04-02"],
        heads,
    ]
    for name, written, _, old, now in MONTHS:
        a, b = round(sum(old), 2), round(sum(now), 2)
        rows.append([name, written, *old, a, *now, b, f"{100 * (b / a - 1):.1f}"])
    ragged(LEDGERS / "生产运行分月统计.csv", rows)


def works():
    """Write the tasks with their nodes by quarter and the problems as BIFF with real dates."""
    out = openpyxl.Workbook()
    heads = [
        "序号",
        "重点任务",
        "牵头股室",
        "责任人",
        "一季度节点",
        "二季度节点",
        "三季度节点",
        "四季度节点",
        "完成时限",
        "当前进展",
        "推进状态",
    ]
    rows = [
        heads,
        *[[n, t[0], t[1], t[2], *t[3], t[4], t[6], t[7]] for n, t in enumerate(TASKS, 1)],
    ]
    sheet(out, "任务清单", "2025年重点任务节点推进清单（截至3月31日）", rows, 11, (), (2, 2), True)
    save(out, LEDGERS / "重点任务节点推进清单.xlsx")
    rows = [
        ["供水安全检查问题清单（2025年一季度）"],
        ["序号", "存在问题", "整改单位", "整改完成时间", "整改情况", "状态"],
    ]
    rows += [[n, p[0], p[1], p[2], p[4], p[5]] for n, p in enumerate(PROBLEMS, 1)]
    old_book(LEDGERS / "供水安全检查问题清单.xls", "问题清单", rows, [(0, 0, 0, 5)])


SUMMARY = """沙禾县农村供水总站2025年一季度工作总结
一季度，总站坚持“保供水、提水质、降漏损”，主要工作如下。
# 一、工程建设
完成供水工程投资0.31亿元，同比增长29.2%。更新改造管网12.6公里，新增供水入户286户。安装智能水表3260只，去年同期2010只。受封冻影响，水厂标准化创建尚未启动。
# 二、生产经营
一季度制水量465万立方米，售水量402万立方米，管网漏损率13.6%，较去年同期下降0.6个百分点。实现水费收入742万元，比一季度计划少58万元，水费收缴率93.4%。管网抢修165次，热线受理933件。农村供水水价到位率71.5%。
# 三、水质和安全
水质检测390份，合格率95.8%。开展水源地巡查118次。封填自备井29眼，剩余7眼因群众不同意未封填。组织应急供水演练1场。
# 四、二季度打算
二季度，计划更新改造管网14公里，新增供水入户900户，启动水厂标准化创建。"""

NOTICE = """关于下达2025年农村供水目标任务的通知
各供水站、机关各股室：现将2025年主要目标任务通知如下。
一、供水工程投资1.5亿元，四个季度分别累计完成0.26、0.67、1.04、1.5亿元。
二、更新改造管网48公里，新增供水入户2800户，安装智能水表12000只。
三、全年售水量1680万立方米，水费收入3600万元，水费收缴率达到96%以上，管网漏损率控制在12.5%以内。
四、农村供水水价到位率年底前达到85%以上。
五、3月31日前封填自备井36眼。
请对照分季目标，按月调度，每季度通报1次。"""

if __name__ == "__main__":
    truth()
    goals()
    bulletin()
    months()
    works()
    paper(DOCUMENTS / "2025年一季度工作总结.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "关于下达2025年农村供水目标任务的通知.docx", NOTICE.split("\n"))
