"""Truth and files of 泮塘区水务局, which keeps every month's file and last year's beside; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2024-01/2024-07", "2023-01/2023-07", "2024-12-31", "2024-07-31"
AT, THEN = f"{SPAN}|2024-07|2024-07-31", f"{BEFORE}|2023-07|2023-07-31"
# fmt: off
# name, unit as written, unit, plan as written, plan, sign, done to May, June, July, last year's name, to last July, all of 2023, plan of 2023, office, status
ROWS = [
    ("水利投资", "万元", "万元", 42000, 42000, ">=", (17800, 22300, 26600), "水利投资", 23900, 40150, 39000, "建管科", "顺利"),
    ("其中：政府专项债券", "万元", "万元", 15000, 15000, ">=", (5200, 6400, 7100), "其中：政府专项债券", 7600, 13800, 14000, "建管科", "滞后"),
    ("农村供水工程改造", "处", "处", 24, 24, ">=", (9, 12, 15), "农村供水工程改造", 13, 22, 22, "供水科", "顺利"),
    ("农村自来水普及率", "%", "%", "≥95", 95, ">=", (93.9, 94.0, 94.1), "农村自来水普及率", 93.2, 93.8, "≥94", "供水科", "滞后"),
    ("城乡供水水质合格率", "%", "%", "≥98", 98, ">=", (98.1, 98.3, 98.4), "城乡供水水质合格率", 97.2, 97.6, "≥97.5", "供水科", "顺利|已完成"),
    ("供水管网漏损率", "%", "%", "≤9.5", 9.5, "<=", (9.9, 9.7, 9.6), "供水管网漏损率", 10.4, 10.2, "≤10", "供水科", "顺利"),
    ("用水总量", "万立方米", "万m3", "≤36500", 36500, "<=", (13900, 17600, 20400), "用水总量", 20900, 35200, "≤36800", "水资源科", "顺利"),
    ("高标准农田灌排配套", "万亩", "万亩", 1.8, 1.8, ">=", (0.6, 0.9, 1.1), "高标准农田灌排配套", 0.95, 1.6, 1.6, "农水科", "顺利"),
    ("水土流失治理面积", "平方公里", "km2", 26, 26, ">=", (6.2, 8.5, 11.4), "水土流失治理面积", 12.8, 24.1, 24, "农水科", "滞后"),
    ("河道清淤", "公里", "km", 45, 45, ">=", (19, 25, 29.5), "河道清淤", 24.6, 41, 40, "河湖科", "顺利"),
    ("“四乱”问题整治", "处", "处", 32, 32, ">=", (20, 25, 28), "“四乱”问题整治", 31, 47, 45, "河湖科", "顺利"),
    ("河长巡河", "人次", "人次", 8400, 8400, ">=", (3520, 4260, 5010), "河长巡河", 4870, 8290, 8200, "河湖科", "顺利"),
    ("病险水闸改造", "座", "座", 6, 6, ">=", (1, 1, 2), "病险水闸改造", 3, 5, 5, "建管科", "滞后"),
    ("水费收入", "万元", "万元", 2900, 2900, ">=", (1130, 1400, 1760), "水费收入", 1640, 2810, 2750, "供水科", "顺利"),
    ("水资源税", "万元", "万元", 760, 760, ">=", (250, 308, 361), "水资源税", 402, 716, 700, "水资源科", "滞后"),
    ("水行政检查", "次", "次", 360, 360, ">=", (150, 190, 226), "水行政检查", 210, 342, 330, "执法队", "顺利"),
    ("防汛物资补充", "万元", "万元", 180, 180, ">=", (180, 180, 180), "防汛物资补充", 165, 165, 160, "防御科", "已完成"),
    ("安全生产事故", "起", "起", 0, 0, "<=", (0, 0, 0), "安全生产事故", 1, 1, 0, "安监科", "顺利|已完成"),
]
# task, office, June: day, told, state; July: day, told, state; due, status; None: not on June's list
TASKS = [
    ("泮塘河碧道二期", "河湖科", ("10月底", "完成步道6.1公里", "正常"), ("10月底", "完成步道7.8公里，占总长的74%", "正常"), "2024-10-31", "顺利"),
    ("镇级水厂并网", "供水科", ("7月底", "3座水厂完成管道对接", "正常"), ("9月底", "3座水厂完成对接，1座受征地影响，经区政府同意延期", "正常"), "2024-09-30", "顺利"),
    ("病险水闸改造", "建管科", ("12月底", "1座完工，2座在建", "滞后"), ("12月底", "2座完工，2座在建，2座未开工", "滞后"), YEAR, "滞后"),
    ("汛前水毁修复", "防御科", ("4月底", "26处全部修复", "完成"), ("4月底", "26处全部修复", "完成"), "2024-04-30", "已完成"),
    ("取水口规范整治", "水资源科", ("6月底", "应整治118个，完成102个", "滞后"), ("6月底", "应整治118个，已全部完成", "完成"), "2024-06-30", "已完成"),
    ("水库移民后扶项目验收", "移民办", ("7月15日", "资料已报市局", "正常"), ("7月15日", "市局现场核查未通过，正在整改", "超期"), "2024-07-15", "逾期"),
    ("智慧排涝系统", "防御科", ("2025年3月底", "完成招标", "正常"), ("2025年3月底", "完成招标，设备已进场", "正常"), "2025-03-31", "顺利"),
    ("水务综合执法改革", "执法队", ("5月底", "方案未批复", "超期"), ("5月底", "方案未批复", "超期"), "2024-05-31", "逾期"),
    ("农业灌溉机井封填", "水资源科", ("8月31日", "封填21眼", "正常"), ("8月31日", "封填34眼，剩余3眼", "正常"), "2024-08-31", "顺利"),
    ("强降雨后堤防隐患排查", "防御科", None, ("7月25日", "堤防162公里排查完毕，隐患9处已处置", "完成"), "2024-07-25", "已完成"),
    ("幸福河湖创建", "河湖科", ("11月底", "1条通过初验", "正常"), ("11月底", "2条通过初验，1条正在整改", "正常"), "2024-11-30", "顺利"),
]
# problem, office, day as written, due, last time, this time, state, closed
PROBLEMS = [
    ("南涌水闸启闭设备锈蚀", "建管科", "2024-05-31", "2024-05-31", "正在采购", "设备更换完成", "已销号", "yes"),
    ("碧道二期施工扬尘控制不到位", "河湖科", "2024-06-20", "2024-06-20", "整改中", "加装喷淋，复查合格", "已销号", "yes"),
    ("4家用水户超计划用水未预警", "水资源科", "2024-07-20", "2024-07-20", "未整改", "已下达预警3家", "未销号", "no"),
    ("沙尾村供水管网爆管频发", "供水科", "2024-10-31", "2024-10-31", "编制方案", "更换管道1.2公里", "未销号", "no"),
    ("东堤23+100处渗漏", "防御科", "2024-06-30", "2024-06-30", "灌浆处理", "灌浆完成，汛期无渗漏", "已销号", "yes"),
    ("公务车辆定点维修手续不全", "办公室", "立行立改", "", "已补办", "已补办", "已销号", "yes"),
    ("水利工程款拖欠农民工工资隐患", "建管科", "2024-07-31", TODAY, "正在协调", "拨付进度款320万元，尾款未付", "未销号", "no"),
    ("河道保洁外包考核流于形式", "河湖科", "2024-08-31", "2024-08-31", "修订办法", "办法已印发，未执行", "未销号", "no"),
]
# fmt: on
TWO = {"河道清淤": "29.5|25.9"}


def _number(value):
    return float(value.strip("≥≤")) if isinstance(value, str) else value


def truth():
    """Write what any right reading shows: July counts, last year's same months stand in a file of their own."""
    book = Truth(HERE, SPAN, BEFORE)
    for shown, _, unit, _, goal, sign, done, _, old, whole, past, _, status in ROWS:
        name, rate = shown.removeprefix("其中："), unit == "%"
        here, there = (AT, THEN) if rate else (SPAN, BEFORE)
        names = {
            "“四乱”问题整治": "“四乱”问题整治|四乱",
            "政府专项债券": "政府专项债券|专项债券",
        }.get(name, name)
        actual = TWO.get(name, done[2])
        before = {"水费收入": "1640|1604"}.get(name, old)
        book.target(
            names,
            {"河道清淤": "45|42"}.get(name, goal),
            sign,
            unit,
            YEAR,
            actual,
            status,
            "2024年1-7月表",
        )
        book.year(names, actual, unit, before, "2024年1-7月表+2023年1-7月csv", at=(here, there))
        book.fact(names, "2024|2024-12", goal, unit, "target", "2024年1-7月表")
        for month, value in zip(("05", "06", "07"), done, strict=True):
            book.fact(
                names,
                f"2024-01/2024-{month}" + (f"|2024-{month}" if rate else ""),
                value,
                unit,
                "actual",
                f"2024年1-{int(month)}月表",
            )
        book.fact(names, there, old, unit, "actual", "2023年1-7月csv")
        book.fact(names, "2023|2023-12", whole, unit, "actual", "2023年全年表")
        book.fact(names, "2023|2023-12", _number(past), unit, "target", "2023年全年表", "yes")
        if _number(past) != goal:
            book.never(names, "targets", _number(past), unit, "2023年的计划")
    summary = "2023年总结的2024年计划+简报"
    book.target("幸福河湖|建成幸福河湖", 3, ">=", "条", "", 2, "顺利|滞后", summary)
    book.target("水利信息化投入", 650, ">=", "万元", YEAR, 268, "滞后", summary)
    book.fact("幸福河湖|建成幸福河湖", "2024|2024-12", 3, "条", "target", summary)
    book.fact("水利信息化投入", "2024|2024-12", 650, "万元", "target", summary)
    book.fact("水利信息化投入", SPAN, 268, "万元", "actual", summary)
    book.fact("河道清淤", SPAN, 25.9, "km", "actual", "简报（冲突）")
    book.fact("河道清淤", "2024|2024-12", 42, "km", "target", "2023年总结的2024年计划（冲突）")
    book.fact("水费收入", BEFORE, 1604, "万元", "actual", "简报（冲突）")
    for name, goal, unit in (
        ("汛前水毁修复", 26, "处"),
        ("取水口规范整治|取水口", 118, "个"),
        ("强降雨后堤防隐患排查", 162, "km"),
        ("农业灌溉机井封填", 37, "眼"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "重点任务", "由进展推得", "yes")
    for task, office, _, _, due, status in TASKS:
        book.task(task, office, due, status, "重点任务6、7月，以7月为准")
    for problem, office, _, due, _, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题台账")
    book.add("conflicts", "河道清淤", SPAN, "29.5km|25.9km", "1-7月表|简报")
    book.add("conflicts", "水费收入", BEFORE, "1640万元|1604万元", "2023年1-7月csv|简报")
    book.add("conflicts", "河道清淤", "2024（目标）", "45km|42km", "1-7月表|2023年总结")
    for name, table, figure, unit, why in (
        ("水资源税", "targets", 399, "万元", "与计划的差额"),
        ("水利投资", "targets", 4300, "万元", "8月的打算"),
        ("“四乱”问题整治", "year_on_year", 3, "处", "比去年同期的减少数"),
    ):
        book.never(name, table, figure, unit, why)
    book.write()


def month(k, year="2024"):
    """Return the rows of one month's file."""
    rows = [
        [f"统计时段：1—{k + 5}月", "", "", "", "", "责任人：各科室"],
        ["序号", "指标", "单位", "年计划", "累计完成", "占计划（%）", "责任科室"],
    ]
    n = 0
    for shown, written, unit, plan, goal, _, done, *_, office, _ in ROWS:
        n += not shown.startswith("其中")
        share = f"{100 * done[k] / goal:.1f}" if goal and unit != "%" else "—"
        rows.append(
            ["" if shown.startswith("其中") else n, shown, written, plan, done[k], share, office]
        )
    return rows


def ledgers():
    """Write the same form for three months, once as BIFF, and two files of last year."""
    for k in (0, 2):
        out = openpyxl.Workbook()
        sheet(
            out,
            "完成情况",
            f"泮塘区水务局2024年1—{k + 5}月主要指标完成情况",
            month(k),
            7,
            (),
            (3, 3),
            True,
        )
        save(out, LEDGERS / f"2024年/2024年1-{k + 5}月主要指标完成情况.xlsx")
    old_book(
        LEDGERS / "2024年/2024年1-6月主要指标完成情况.xls",
        "完成情况",
        [["泮塘区水务局2024年1—6月主要指标完成情况"], *month(1)],
        [(0, 0, 0, 6)],
    )
    rows = [
        ["泮塘区水务局2023年1-7月指标快报"],
        ["科室", "指标名称", "1-7月累计", "计量单位", "备注"],
    ]
    for _, written, _unit, *_, other, old, _, _, office, _ in ROWS:
        shown, told = (f"{old / 10000:g}", "亿元") if other == "水利投资" else (old, written)
        rows.append([office, other, shown, told, ""])
    ragged(LEDGERS / "2023年/2023年1-7月指标快报.csv", rows)
    out = openpyxl.Workbook()
    rows = [["序号", "指标", "单位", "2023年计划", "全年完成", "是否完成"]]
    for n, (shown, written, _, _, _, sign, _, _, _, whole, past, _, _) in enumerate(ROWS, 1):
        met = whole <= _number(past) if sign == "<=" else whole >= _number(past)
        rows.append([n, shown, written, past, whole, "是" if met else "否"])
    sheet(out, "2023", "泮塘区水务局2023年度主要指标完成情况", rows, 6, (), (2, 2), True)
    save(out, LEDGERS / "2023年/2023年全年完成情况.xlsx")


def works():
    """Write the tasks of two months, the later list with one task more and one day put off, and the problems."""
    for k, name in ((2, "6月"), (3, "7月")):
        out = openpyxl.Workbook()
        heads = ["序号", "重点任务", "责任科室", "完成时限", "工作进展", "状态"]
        rows = [
            [f"截至2024年{name}底"],
            heads if k == 3 else [heads[0], *heads[2:3], heads[1], *heads[3:]],
        ]
        n = 0
        for t in TASKS:
            if t[k] is None:
                continue
            n += 1
            rows.append([n, t[0], t[1], *t[k]] if k == 3 else [n, t[1], t[0], *t[k]])
        sheet(out, name, f"2024年重点任务推进情况（{name}）", rows, 6, (), (3, 3), True)
        save(out, LEDGERS / f"重点任务/重点任务推进情况（{name}）.xlsx")
    out = openpyxl.Workbook()
    rows = [
        ["序号", "问题", "责任科室", "整改时限", "上次进展", "本次进展", "销号状态"],
        *[[n, p[0], p[1], p[2], p[4], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)],
    ]
    sheet(out, "问题", "督查检查问题整改台账（7月更新）", rows, 7, (), (2, 2), True)
    save(out, LEDGERS / "督查检查问题整改台账.xlsx")


BRIEF = """泮塘区水务工作简报
2024年第7期　　泮塘区水务局办公室　　2024年8月5日
1—7月，全区水务工作平稳推进。完成水利投资2.66亿元，同比增长11.3%；其中政府专项债券7100万元。水费收入1760万元，去年同期1604万元。征收水资源税361万元，距年度计划还差399万元。
河道清淤25.9公里，整治“四乱”问题28处，比去年同期减少3处；河长巡河5010人次。建成幸福河湖2条。水利信息化投入268万元。
水土流失治理面积11.4平方公里，病险水闸改造2座，进度均滞后。农村自来水普及率94.1%，供水管网漏损率9.6%。
8月，计划完成水利投资4300万元。"""

SUMMARY = """泮塘区水务局2023年工作总结
一、2023年工作
2023年，全区完成水利投资40150万元，完成年度计划的102.9%。农村自来水普及率93.8%，供水管网漏损率10.2%。河道清淤41公里，整治“四乱”问题47处。水费收入2810万元，水资源税716万元。
二、2024年工作计划
2024年，计划完成水利投资4.2亿元，农村自来水普及率达到95%以上，供水管网漏损率控制在9.5%以内，河道清淤42公里，建成幸福河湖3条，水利信息化投入650万元。
"""

if __name__ == "__main__":
    truth()
    ledgers()
    works()
    paper(DOCUMENTS / "水务工作简报2024年第7期.docx", BRIEF.split("\n"))
    (DOCUMENTS / "泮塘区水务局2023年工作总结.txt").write_text(SUMMARY, encoding="utf-8")
