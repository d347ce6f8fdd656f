"""Truth and files of 柳溪县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR = "2024-01/2024-11", "2023-01/2023-11", "2024-12-31"
TODAY = "2024-11-30"
UNITS = {"公顷": "hm2", "公里": "km", "万立方米": "万m3"}
# section, rows: name, plan, month, cumulative, last year's, unit where the table has a unit column
MONEY = [
    (
        "投资",
        [
            ("水利建设投资", 26500, 2310, 24180, 21950),
            ("其中：防洪工程", "—", 910, 9900, 8720),
            ("其中：农村供水工程", "—", 760, 7430, 6980),
        ],
    ),
    (
        "资金和规费",
        [
            ("上级补助资金到位", 9800, 450, 9120, 8460),
            ("农业水费收入", 620, 38, 571, 548),
            ("水土保持补偿费", 210, 14, 168, 175),
        ],
    ),
]
AREA = [
    (
        "水土保持",
        [("新增水土流失治理面积", 3200, 210, 3050, 2870), ("其中：坡耕地治理", "/", 40, 620, 575)],
    ),
    ("灌溉", [("新增节水灌溉面积", 450, 30, 362, 398), ("恢复灌溉面积", 800, 0, 812, 740)]),
]
MIXED = [
    (
        "河湖",
        [("河道清淤长度", 32, 2.6, 29.4, 27.8, "公里"), ("清理河湖“四乱”", 45, 3, 45, 52, "处")],
    ),
    (
        "供水",
        [
            ("农村供水工程维修", 28, 2, 26, 24, "处"),
            ("农村集中供水量", "/", 86, 942, 918, "万立方米"),
        ],
    ),
    (
        "执法和防汛",
        [("水政执法检查", 180, 15, 171, 166, "次"), ("防汛演练", 14, 0, 16, 12, "场次")],
    ),
]
STATUS = {
    "水利建设投资": "顺利",
    "上级补助资金到位": "顺利",
    "农业水费收入": "顺利|滞后",
    "水土保持补偿费": "滞后",
    "新增水土流失治理面积": "顺利",
    "新增节水灌溉面积": "滞后",
    "恢复灌溉面积": "已完成",
    "河道清淤长度": "顺利",
    "清理河湖“四乱”": "已完成",
    "农村供水工程维修": "顺利",
    "水政执法检查": "顺利",
    "防汛演练": "已完成",
}
TWO = {"农业水费收入": "571|517", "河道清淤长度": "29.4|30.6"}
MONTHS = {
    "柳溪河治理工程": [210, 180, 620, 810, 930, 980, 1020, 890, 860, 780, 740],
    "中型灌区改造工程": [120, 90, 310, 420, 480, 510, 530, 470, 460, 440, 430],
    "农村供水保障工程": [260, 240, 610, 720, 780, 790, 810, 800, 870, 790, 760],
    "病险水库除险加固工程": [40, 30, 150, 190, 220, 240, 250, 210, 200, 180, 170],
    "其他零星工程": [80, 60, 190, 250, 280, 290, 310, 290, 330, 300, 210],
}
MONTHS23 = {
    "柳溪河治理工程": [190, 150, 540, 760, 820, 870, 900, 830, 780, 720, 690, 610],
    "中型灌区改造工程": [110, 80, 280, 390, 430, 460, 480, 430, 410, 400, 390, 350],
    "农村供水保障工程": [240, 210, 570, 680, 730, 750, 760, 740, 800, 760, 740, 620],
    "病险水库除险加固工程": [30, 30, 120, 150, 180, 190, 200, 170, 150, 130, 120, 100],
    "其他零星工程": [70, 60, 180, 240, 270, 280, 300, 280, 310, 290, 210, 260],
}
WATER = {
    "农业用水": [1250, 2470, 2690, 970],
    "工业用水": [330, 345, 360, 235],
    "生活用水": [470, 495, 530, 325],
    "生态用水": [80, 110, 145, 85],
}
# name, unit, goal as written, goal, sign, readings at the quarters' and November's end, last year's, office, day as written, due, status
GOALS = [
    ("一、投资和水资源", None),
    (
        "水利建设投资",
        "亿元",
        2.65,
        2.65,
        ">=",
        (0.319, 1.108, 1.938, 2.418),
        2.195,
        "规划建设股",
        "12月底",
        YEAR,
        "",
    ),
    (
        "用水总量",
        "亿立方米",
        "控制在1.28以内",
        1.28,
        "<=",
        (0.213, 0.555, 0.9275, 1.089),
        1.112,
        "水资源股",
        "12月底",
        YEAR,
        "顺利",
    ),
    ("节水载体创建", "家", 5, 5, ">=", (0, 1, 3, 5), 3, "水资源股", "11月底", TODAY, "已完成"),
    (
        "取水许可电子证照换发",
        "件",
        "320",
        320,
        ">=",
        (60, 150, 248, 301),
        "—",
        "水资源股",
        "11月30日",
        TODAY,
        "逾期",
    ),
    ("二、供水和灌溉", None),
    (
        "农村自来水普及率",
        "%",
        "≥92",
        92,
        ">=",
        (90.4, 90.7, 91.0, 91.2),
        90.1,
        "供水股",
        "12月底",
        YEAR,
        "滞后",
    ),
    (
        "乡镇供水水质合格率",
        "%",
        "≥95",
        95,
        ">=",
        (93.8, 94.6, 95.2, 95.4),
        93.5,
        "供水股",
        "12月底",
        YEAR,
        "顺利|已完成",
    ),
    (
        "饮用水水源地水质达标率",
        "%",
        "100%",
        100,
        ">=",
        (100, 100, 100, 100),
        100,
        "供水股",
        "12月底",
        YEAR,
        "顺利|已完成",
    ),
    (
        "农田灌溉水有效利用系数",
        "",
        "不低于0.545",
        0.545,
        ">=",
        ("—", "—", "—", 0.546),
        0.541,
        "供水股",
        "12月底",
        YEAR,
        "顺利|已完成",
    ),
    ("三、安全和移民", None),
    (
        "病险水库除险加固",
        "座",
        "3座",
        3,
        ">=",
        (0, 1, 2, 2),
        4,
        "安全股",
        "10月底",
        "2024-10-31",
        "逾期",
    ),
    (
        "小型水库安全监测设施建设",
        "座",
        62,
        62,
        ">=",
        (10, 24, 45, 51),
        "—",
        "安全股",
        "12月20日",
        "2024-12-20",
        "滞后",
    ),
    ("生产安全事故", "起", 0, 0, "<=", (0, 0, 0, 0), 0, "安全股", "全年", YEAR, "顺利|已完成"),
    (
        "水库移民补助资金发放",
        "万元",
        386.4,
        386.4,
        ">=",
        (96.6, 193.2, 289.8, 386.4),
        372.6,
        "移民股",
        "12月10日前",
        "2024-12-10",
        "已完成",
    ),
]
# office, tasks: task, goal, node as written, due, progress, mark, status
TASKS = [
    (
        "规划建设股",
        [
            (
                "柳溪河治理工程",
                "完成堤防11公里",
                "2025年3月底",
                "2025-03-31",
                "完成堤防8.7公里，占79%",
                "按序时推进",
                "顺利",
            ),
            (
                "中型灌区改造工程",
                "衬砌渠道26公里",
                "12月20日",
                "2024-12-20",
                "完成19公里，占73%",
                "滞后于序时",
                "滞后",
            ),
        ],
    ),
    (
        "供水股",
        [
            (
                "农村供水保障工程",
                "新建水厂2座",
                "2024年11月20日",
                "2024-11-20",
                "2座水厂已通水",
                "已办结",
                "已完成",
            ),
            (
                "冬季供水防冻排查",
                "排查118个村",
                "12月5日前",
                "2024-12-05",
                "已排查112个村",
                "按序时推进",
                "顺利",
            ),
        ],
    ),
    (
        "水资源股",
        [
            (
                "取水许可电子证照换发",
                "换发320件",
                "11月30日",
                TODAY,
                "换发301件",
                "滞后于序时",
                "逾期",
            ),
            (
                "用水统计直报培训",
                "培训2期",
                "10月25日",
                "2024-10-25",
                "2期已办完",
                "已办结",
                "已完成",
            ),
        ],
    ),
    (
        "河湖股",
        [
            (
                "河道采砂规划修编",
                "取得市局批复",
                datetime.date(2024, 8, 31),
                "2024-08-31",
                "评审通过，待批复",
                "滞后于序时",
                "逾期",
            ),
            (
                "杏花溪幸福河湖建设",
                "建成1条",
                "年底前",
                YEAR,
                "主体完工，正在绿化",
                "按序时推进",
                "顺利",
            ),
        ],
    ),
    (
        "安全股",
        [
            (
                "水库大坝安全鉴定",
                "完成9座",
                "9月底",
                "2024-09-30",
                "9座全部完成",
                "已办结",
                "已完成",
            ),
            (
                "水利安全生产标准化评审",
                "二级达标",
                "2025年6月底",
                "2025-06-30",
                "材料已报",
                "按序时推进",
                "顺利",
            ),
        ],
    ),
    (
        "办公室",
        [
            (
                "县水利志续修",
                "完成初稿",
                "2025年底",
                "2025-12-31",
                "",
                "未启动",
                "顺利|滞后|未报|不能判定",
            )
        ],
    ),
]
# problem, office, found, due as written, due, progress, done as written, closed
PROBLEMS = [
    (
        "杏花水库左坝肩散浸",
        "安全股",
        "2024/3/18",
        "2024/5/31",
        "2024-05-31",
        "灌浆处理完毕",
        "完成",
        "yes",
    ),
    (
        "柳溪河3处阻水便桥未拆除",
        "河湖股",
        "2024/4/9",
        "2024/6/20",
        "2024-06-20",
        "拆除2处，1处村民有异议",
        "未完成",
        "no",
    ),
    (
        "2023年结余资金52.3万元未及时清理",
        "办公室",
        "2024/5/6",
        "2024/7/31",
        "2024-07-31",
        "已上缴",
        "完成",
        "yes",
    ),
    ("双桥镇水厂加药间无通风设备", "供水股", "2024/6/11", "立行立改", "", "已安装", "完成", "yes"),
    (
        "4家洗车场无证取水",
        "水资源股",
        "2024/7/2",
        "2024/11/30",
        "2024-11-30",
        "关停3家",
        "未完成",
        "no",
    ),
    (
        "中型灌区改造工程现场安全员不到岗",
        "规划建设股",
        "2024/8/15",
        "2024/8/25",
        "2024-08-25",
        "已约谈施工单位并到岗",
        "完成",
        "yes",
    ),
    (
        "松岗村供水管网老化漏水",
        "供水股",
        "2024/9/3",
        "2025/4/30",
        "2025-04-30",
        "纳入明年计划",
        "未完成",
        "no",
    ),
    ("巡河记录补填现象", "河湖股", "2024/9/20", "长期坚持", "", "已建立抽查制度", "未完成", "no"),
    (
        "防汛物资台账与实物不符",
        "安全股",
        "2024/10/8",
        "2024/10/31",
        "2024-10-31",
        "已重新盘点",
        "完成",
        "yes",
    ),
]


def _flat(table, unit):
    for _, rows in table:
        for name, plan, month, done, old, *own in rows:
            yield (
                name.removeprefix("其中："),
                plan,
                month,
                done,
                old,
                UNITS.get(own[0], own[0]) if own else unit,
            )


def _bulletin_truth(book):
    for name, plan, month, done, old, unit in (
        *_flat(MONEY, "万元"),
        *_flat(AREA, "hm2"),
        *_flat(MIXED, ""),
    ):
        now, source = TWO.get(name, done), "统计月报"
        names = {"农村供水工程": "农村供水工程|农村供水保障工程", "防洪工程": "防洪工程"}.get(
            name, name
        )
        if isinstance(plan, (int, float)):
            book.target(names, plan, ">=", unit, YEAR, now, STATUS[name], source)
            book.fact(names, "2024", plan, unit, "target", source)
        prior = "21950|22050" if name == "水利建设投资" else old
        book.year(names, now, unit, prior, source)
        book.fact(names, "2024-11", month, unit, "actual", source)
        book.fact(names, SPAN, done, unit, "actual", source)
        book.fact(names, BEFORE, old, unit, "actual", source)


def _months_truth(book):
    for name, months in MONTHS.items():
        names = "农村供水工程|农村供水保障工程" if name == "农村供水保障工程" else name
        old, source = MONTHS23[name], "分月统计"
        for m, value in enumerate(months, 1):
            if not (m == 11 and "供水" in name):
                book.fact(names, f"2024-{m:02d}", value, "万元", "actual", source)
        for m, value in enumerate(old, 1):
            book.fact(names, f"2023-{m:02d}", value, "万元", "actual", "2023年分月csv")
        book.fact(names, "2023", sum(old), "万元", "actual", "2023年分月csv")
        if "供水" in name:
            continue
        book.fact(names, SPAN, sum(months), "万元", "actual", source)
        book.fact(names, BEFORE, sum(old[:11]), "万元", "actual", "2023年分月csv")
        book.year(
            names,
            sum(months),
            "万元",
            sum(old[:11]),
            "分月统计+2023年分月csv",
            "",
            "yes" if "其他" in name else "",
        )
    for m in range(10):
        book.fact(
            "水利建设投资|合计",
            f"2024-{m + 1:02d}",
            sum(v[m] for v in MONTHS.values()),
            "万元",
            "actual",
            "分月统计合计",
        )
    spans = ["2024-01/2024-03", "2024-04/2024-06", "2024-07/2024-09", "2024-10/2024-11"]
    for name, parts in WATER.items():
        for span, value in zip(spans, parts, strict=True):
            book.fact(f"{name}|{name}量", span, value, "万m3", "actual", "分季用水")
        book.fact(f"{name}|{name}量", SPAN, sum(parts), "万m3", "actual", "分季用水")
    for k in (1, 2, 3):
        book.fact(
            "用水总量",
            spans[k],
            sum(v[k] for v in WATER.values()),
            "万m3",
            "actual",
            "分季用水合计",
        )


def _goals_truth(book):
    for name, unit, *rest in GOALS:
        if unit is None:
            continue
        _, goal, sign, readings, old, _, _, due, status = rest
        unit = {"亿立方米": "亿m3", "": "1"}.get(unit, unit)
        rate = unit in ("%", "1")
        here, there = ("|2024-11|2024-11-30", "|2023-11|2023-11-30") if rate else ("", "")
        for month, value in zip(("03", "06", "09"), readings, strict=False):
            if value != "—":
                book.fact(
                    name,
                    f"2024-01/2024-{month}" + (f"|2024-{month}" if rate else ""),
                    value,
                    unit,
                    "actual",
                    "目标任务书",
                )
        if not status:
            continue
        book.target(name, goal, sign, unit, due, readings[3], status, "目标任务书")
        book.fact(name, f"2024|{due[:7]}", goal, unit, "target", "目标任务书")
        book.fact(name, SPAN + here, readings[3], unit, "actual", "目标任务书")
        if old != "—":
            book.year(name, readings[3], unit, old, "目标任务书", at=(SPAN + here, BEFORE + there))
            book.fact(name, BEFORE + there, old, unit, "actual", "目标任务书")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _bulletin_truth(book)
    _months_truth(book)
    _goals_truth(book)
    book.fact("农业水费收入", SPAN, 517, "万元", "actual", "汇报（冲突）")
    book.fact("河道清淤长度", SPAN, 30.6, "km", "actual", "汇报（冲突）")
    book.fact("水利建设投资|合计", BEFORE, 22050, "万元", "actual", "2023年分月csv（冲突）")
    for name, goal, unit in (
        ("堤防|柳溪河治理工程", 11, "km"),
        ("衬砌渠道|中型灌区改造工程", 26, "km"),
        ("水厂|农村供水保障工程", 2, "座"),
        ("冬季供水防冻排查", 118, "个|村"),
        ("水库大坝安全鉴定", 9, "座"),
        ("幸福河湖建设", 1, "条"),
        ("用水统计直报培训", 2, "期"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "推进台账", "任务内的目标", "yes")
    for office, tasks in TASKS:
        for task, _goal, _node, due, _progress, _mark, status in tasks:
            book.task(task, office, due, status, "推进台账")
    for problem, office, _found, _written, due, _progress, _done, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "销号台账csv")
    book.add("conflicts", "河道清淤长度|河道清淤", SPAN, "29.4km|30.6km", "统计月报|汇报")
    book.add("conflicts", "农业水费收入", SPAN, "571万元|517万元", "统计月报|汇报")
    book.add(
        "conflicts",
        "水利建设投资",
        BEFORE,
        "21950万元|22050万元",
        "统计月报、目标任务书|2023年分月csv合计",
    )
    for name, figure, unit, why in (
        ("水利建设投资", 2.9, "亿元", "2025年的目标"),
        ("农村自来水普及率", 93, "%", "2025年的目标"),
        ("病险水库除险加固", 4, "座", "2025年的目标"),
        ("新增节水灌溉面积", 88, "hm2", "与计划的差额"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, figure, unit, why in (
        ("水利建设投资", 23990, "万元", "2023年全年"),
        ("水利建设投资", 2310, "万元", "11月当月"),
        ("农业水费收入", 38, "万元", "11月当月"),
        ("河道清淤长度", 2.6, "km", "11月当月"),
        ("用水总量", 1615, "万m3", "10至11月两个月"),
    ):
        book.never(name, "year_on_year", figure, unit, why)
    book.write()


def _table(title, unit, table, own):
    heads = [
        "类别",
        "指标名称",
        *(["计量单位"] if own else []),
        "全年计划",
        "本月",
        "本月止累计",
        "去年同期累计",
        "增减%",
    ]
    width = len(heads)
    lines = [f'<table border="1"><tr><td colspan="{width}" align="center"><b>{title}</b></td></tr>']
    lines.append(f'<tr><td colspan="{width}" align="right">{unit}</td></tr>')
    lines.append("<tr>" + "".join(f"<th>{h}</th>" for h in heads) + "</tr>")
    for section, rows in table:
        for n, (name, plan, month, done, old, *units) in enumerate(rows):
            first = f'<td rowspan="{len(rows)}">{section}</td>' if not n else ""
            name = name.replace("其中：", "&nbsp;&nbsp;其中：")
            cells = [
                name,
                *units,
                plan,
                month,
                f"{done:,}",
                f"{old:,}",
                f"{100 * (done / old - 1):.1f}",
            ]
            lines.append("<tr>" + first + "".join(f"<td>{c}</td>" for c in cells) + "</tr>")
    return "\n".join([*lines, "</table><br/>"])


def office_system():
    """Write the bulletin as the office system exports it: HTML named .xls."""
    head = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/></head><body>'
    parts = [head, "<p>柳溪县水利局水利统计月报（2024年11月）　　填报日期：2024-12-04</p>"]
    parts += [
        _table("表一　投资与资金", "单位：万元", MONEY, False),
        _table("表二　治理与灌溉面积", "单位：公顷", AREA, False),
        _table("表三　其他", "", MIXED, True),
    ]
    parts.append("<p>制表：唐小满　审核：柏志强</p></body></html>")
    path = LEDGERS / "2024年/水利统计月报（11月）.xls"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(parts), encoding="utf-8")


def months():
    """Write the months and quarters of 2024 across, and those of 2023 as a ragged csv."""
    out = openpyxl.Workbook()
    heads = ["项目", *[f"{m}月" for m in range(1, 13)], "合计"]
    rows = [["单位：万元", *[""] * 11, "截至2024年11月30日"], heads]
    rows += [[name, *values, "", sum(values)] for name, values in MONTHS.items()]
    sums = [sum(v[m] for v in MONTHS.values()) for m in range(11)]
    rows += [["合计", *sums, "", sum(sums)], ["注：12月数据待报。"]]
    sheet(
        out, "投资分月", "柳溪县2024年水利建设投资分月完成情况", rows, 14, ["A2:C2"], (3, 3), True
    )
    rows = [
        ["", "", "", "", "", "单位：万立方米"],
        ["用水类别", "一季度", "二季度", "三季度", "10—11月", "合计"],
    ]
    rows += [[name, *parts, sum(parts)] for name, parts in WATER.items()]
    total = [sum(v[k] for v in WATER.values()) for k in range(4)]
    rows.append(["用水总量", *total, sum(total)])
    sheet(out, "用水分季", "柳溪县2024年分季度用水量", rows, 6, (), (3, 3))
    save(out, LEDGERS / "2024年/分月分季统计.xlsx")
    rows = [
        ["柳溪县2023年水利建设投资分月完成情况"],
        ["填报：规划建设股", "", "", "单位：万元"],
        ["项目", *[f"{m}月" for m in range(1, 12)], "1-11月累计", "12月", "全年"],
    ]
    for name, values in MONTHS23.items():
        rows.append([name, *values[:11], f"{sum(values[:11]):,}", values[11], f"{sum(values):,}"])
    sums = [sum(v[m] for v in MONTHS23.values()) for m in range(12)]
    rows += [
        ["合计", *[f"{s:,}" for s in sums[:11]], f"{sum(sums[:11]):,}", sums[11], f"{sum(sums):,}"],
        [],
        ["制表人：唐小满"],
    ]
    ragged(LEDGERS / "2023年/2023年水利投资分月.csv", rows)


def goals():
    """Write the year's goals with section rows and readings by quarter."""
    out = openpyxl.Workbook()
    heads = [
        "序号",
        "目标内容",
        "单位",
        "全年目标",
        "完成进度（累计）",
        "",
        "",
        "",
        "去年同期",
        "牵头股室",
        "办结时限",
    ]
    rows = [heads, ["", "", "", "", "一季度末", "二季度末", "三季度末", "11月底", "", "", ""]]
    merges, n = ["E2:H2", *[f"{c}2:{c}3" for c in "ABCDIJK"]], 0
    for name, unit, *rest in GOALS:
        if unit is None:
            rows.append([name])
            merges.append(f"A{len(rows) + 1}:K{len(rows) + 1}")
            continue
        n += 1
        goal, _, _, readings, old, office, written, _, _ = rest
        rows.append([n, name, unit, goal, *readings, old, office, written])
    rows += [["备注：完成进度为年初以来累计数。"], ["填表人：唐小满", "", "", "", "分管领导签字："]]
    sheet(out, "目标任务", "柳溪县水利局2024年目标管理任务书", rows, 11, merges, (2, 3), True)
    save(out, LEDGERS / "2024年/目标管理任务书.xlsx")


def works():
    """Write the tasks, the office merged over its rows, and the problems as csv with a title."""
    out = openpyxl.Workbook()
    rows, merges, n = (
        [["牵头股室", "序号", "工作事项", "目标要求", "时间节点", "截至11月底进度", "推进状态"]],
        [],
        0,
    )
    for office, tasks in TASKS:
        start = len(rows) + 2
        for k, (task, goal, node, _, progress, mark, _) in enumerate(tasks):
            n += 1
            rows.append([office if not k else "", n, task, goal, node, progress, mark])
        if len(tasks) > 1:
            merges.append(f"A{start}:A{start + len(tasks) - 1}")
    rows.append(["注：时间节点未注明年份的均为2024年。"])
    ws = sheet(
        out,
        "推进台账",
        "柳溪县水利局2024年重点项目和重点工作推进台账",
        rows,
        7,
        merges,
        (2, 2),
        True,
    )
    for row in ws.iter_rows(3, ws.max_row, 5, 5):
        if row[0].is_date:
            row[0].number_format = "yyyy/m/d"
    save(out, LEDGERS / "重点工作推进台账.xlsx")
    rows = [
        ["柳溪县水利局问题整改销号台账", "", "", "", "截至2024年11月30日"],
        ["序号", "存在问题", "整改股室", "发现日期", "整改期限", "整改情况", "是否完成"],
    ]
    rows += [[n, p[0], p[1], p[2], p[3], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    ragged(LEDGERS / "问题整改销号台账.csv", rows)


SUMMARY = """柳溪县水利局2024年1—11月工作情况汇报
县政府办：按照要求，现将我局今年以来工作情况汇报如下。
# 一、工作进展
（一）投资与资金。截至11月底，完成水利建设投资2.418亿元，同比增长10.2%；上级补助资金到位9120万元；农业水费收入517万元。
（二）河湖治理。完成河道清淤30.6公里，清理河湖“四乱”45处。
（三）水土保持。新增水土流失治理面积3050公顷，恢复灌溉面积812公顷；新增节水灌溉面积362公顷，距全年计划还差88公顷。
（四）供水保障。农村自来水普及率91.2%，乡镇供水水质合格率95.4%，维修农村供水工程26处。
（五）安全度汛。开展防汛演练16场次，未发生生产安全事故。3座病险水库除险加固已完成2座。
# 二、下一步打算
2025年计划完成水利建设投资2.9亿元，农村自来水普及率达到93%，完成病险水库除险加固4座。"""


if __name__ == "__main__":
    truth()
    office_system()
    months()
    goals()
    works()
    paper(DOCUMENTS / "2024年1-11月工作情况汇报.docx", SUMMARY.split("\n"))
