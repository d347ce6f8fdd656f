"""Truth and files of 翁塘县水务局, January to August 2025; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-08", "2024-01/2024-08", "2025-12-31", "2025-08-31"
AT, THEN = f"{SPAN}|2025-08|2025-08-31", f"{BEFORE}|2024-08|2024-08-31"
# fmt: off
# a part; or name as written, unit as written, unit, goal as written, goal, sign, done, last year, whole last year (only in the csv), office, day, due, remark, status
BOOK = [
    ("项目资金",),
    ("完成水务投资", "亿元", "亿元", 5.6, 5.6, ">=", 3.92, 3.41, 5.18, "规建股", "12月末", YEAR, "", "顺利"),
    ("其中：中央和省级资金", "亿元", "亿元", 2.1, 2.1, ">=", 1.12, 1.24, None, "规建股", "12月末", YEAR, "第二批资金未下达", "滞后"),
    ("　　　企业自筹资金", "亿元", "亿元", "/", None, "", 0.64, 0.58, None, "规建股", "/", "", "不设任务", ""),
    ("水资源税征缴", "万元", "万元", 680, 680, ">=", 486, 452, 663, "水资源股", "12月末", YEAR, "", "顺利"),
    ("水土保持补偿费征缴", "元", "元", "2,400,000", 2400000, ">=", 1203600, 1318500, None, "水保站", "12月末", YEAR, "本行按元填报", "滞后"),
    ("城乡供水",),
    ("农村供水保障工程", "处", "处", 26, 26, ">=", 26, 19, 24, "供水股", "8月末", "2025-08-31", "", "已完成"),
    ("供水管网改造", "公里", "km", "84（调整后）", 84, ">=", 44, 39.5, 81.2, "供水股", "12月末", YEAR, "见水发〔2025〕31号", "滞后"),
    ("农村自来水普及率", "%", "%", "不低于94.5", 94.5, ">=", 93.1, 92.6, None, "供水股", "12月末", YEAR, "", "滞后"),
    ("县城供水水质合格率", "%", "%", "不低于99", 99, ">=", 99.6, 99.3, None, "供水股", "12月末", YEAR, "", "顺利|已完成"),
    ("公共供水管网漏损率", "%", "%", "不高于9.5", 9.5, "<=", 9.1, 10.2, None, "供水股", "12月末", YEAR, "", "顺利|已完成"),
    ("水资源节约",),
    ("用水总量", "万m³", "万m3", "不高于11800", 11800, "<=", 7120, 7246, 11460, "水资源股", "12月末", YEAR, "", "顺利"),
    ("万元工业增加值用水量", "m³", "m3", "不高于38", 38, "<=", 35.6, 37.9, None, "水资源股", "12月末", YEAR, "", "顺利|已完成"),
    ("取水监测计量设施安装", "套", "套", 140, 140, ">=", 103, 88, 132, "水资源股", "11月末", "2025-11-30", "", "顺利"),
    ("农田灌溉水有效利用系数", "", "1", "不低于0.512", 0.512, ">=", 0.505, 0.503, None, "农水股", "12月末", YEAR, "", "滞后"),
    ("河湖水保",),
    ("水土流失综合治理", "km²", "km2", 42, 42, ">=", 30.6, 27.5, 41.3, "水保站", "12月末", YEAR, "", "顺利"),
    ("河道管理范围清障", "处", "处", 38, 38, ">=", 34, 29, 40, "河湖股", "7月末", "2025-07-31", "4处涉及坟地未迁", "逾期"),
    ("县乡村三级河长巡查", "人次", "人次", 21000, 21000, ">=", 15230, 14680, 21640, "河湖股", "12月末", YEAR, "", "顺利"),
    ("小水电站生态流量达标率", "%", "%", 100, 100, ">=", 97.4, 96.8, None, "水资源股", "12月末", YEAR, "", "滞后"),
    ("安全监管",),
    ("病险水库治理", "座", "座", 7, 7, ">=", 5, 6, 8, "水库站", "6月末", "2025-06-30", "2座待蓄水鉴定", "逾期"),
    ("山塘整治", "口", "口", 30, 30, ">=", 22, 17, 28, "水库站", "12月末", YEAR, "", "顺利"),
    ("水库安全巡检", "座次", "座次", 1900, 1900, ">=", 1336, 1284, 1902, "水库站", "12月末", YEAR, "", "顺利"),
    ("防汛物资储备", "万元", "万元", 120, 120, ">=", 131, 112, 126, "防办", "4月末", "2025-04-30", "", "已完成"),
]
# last year's figure of these stands in the csv alone
APART = {"河道管理范围清障", "山塘整治", "水库安全巡检"}
# measure, unit as written, unit, status; then by town: task, done, last year
MEASURES = [("小型水利设施管护", "处", "处", "顺利"), ("农业水价综合改革面积", "亩", "亩", "滞后"), ("农户水费收缴", "万元", "万元", "顺利")]
TOWNS = [
    ("翁塘街道", (64, 48, 41), (2400, 1300, 1850), (86.5, 64.2, 58.8)), ("甘溪镇", (82, 60, 54), (4200, 2050, 2600), (62.4, 45.9, 40.6)),
    ("摆所镇", (75, 55, 47), (3800, 1900, 2350), (54.8, 40.1, 37.5)), ("岩脚乡", (58, 42, 39), (3100, 1480, 1700), (38.6, 27.6, 24.9)),
    ("龙井布依族乡", (61, 45, 40), (2900, 1360, 1640), (41.2, 30.4, 27.7)),
]
# project, whole, plan of 2025, January to July, August, how it stands
PROJECTS = [
    ("甘溪中型水库工程", 68500, 21000, 12860, 1540, "大坝填筑至642米高程"), ("县城第三水厂及配套管网", 24800, 9600, 6120, 830, "清水池封顶"),
    ("摆所河防洪治理", 7900, 4800, 2950, 390, "完成护岸6.4公里"), ("龙井片区人畜饮水提升", 5600, 3900, 2460, 310, "管沟开挖完成"),
    ("病险水库治理打捆项目", 3200, 2700, 1690, 205, "5座完工"),
]
# task, who of the county leads, office, day as written, due, how it stands, status
TASKS = [
    ("甘溪水库移民安置点建设", "罗时权", "移民股", "2025年10月底", "2025-10-31", "安置房主体全部封顶，正在进行室内装修，按计划推进。", "顺利"),
    ("县城备用水源应急连通", "王启碧", "供水股", "2025年6月底", "2025-06-30", "输水管已全线贯通并通过验收，该事项已办结。", "已完成"),
    ("水库大坝安全鉴定", "罗时权", "水库站", "2025年7月底", "2025-07-31", "鉴定报告尚未批复，已超期一个月，仍未办结。", "逾期"),
    ("取水口整治回头看", "杨再芳", "水资源股", "2025年8月20日", "2025-08-20", "57个取水口整治到位，任务完成。", "已完成"),
    ("水价成本监审", "王启碧", "供水股", "2025年11月底", "2025-11-30", "发改部门尚未受理，资料反复退回，工作滞后。", "滞后"),
    ("智慧水务平台二期", "杨再芳", "信息中心", "2025年12月底", YEAR, "感知设备安装完成七成，平台开发同步推进，进展顺利。", "顺利"),
    ("山洪沟防洪治理前期", "罗时权", "规建股", "2025年5月底", "2025-05-31", "可研及初设均已获批，工作全部完成。", "已完成"),
    ("乡镇污水处理设施移交", "吴秀忠", "排水股", "2025年8月15日", "2025-08-15", "还有岩脚乡未签移交协议，未按时完成。", "逾期"),
    ("河湖健康评价", "杨再芳", "河湖股", "2025年9月底", "2025-09-30", "3条河流外业采样结束，报告正在编写，能按期完成。", "顺利"),
    ("“十五五”水安全保障规划", "吴秀忠", "规建股", "2026年3月底", "2026-03-31", "规划大纲已通过评审，文本编制有序推进。", "顺利"),
    ("水利工程确权登记", "吴秀忠", "水库站", "2025年12月15日", "2025-12-15", "受权属争议影响，仅完成测绘，明显慢于计划。", "滞后"),
    ("主汛期值班备勤", "吴秀忠", "防办", "2025年8月31日", "2025-08-31", "主汛期平稳度过，值班备勤任务已完成。", "已完成"),
]
# where from, problem, office, day as written, due, how it stands, all put right
PROBLEMS = [
    ("省生态环保督察", "甘溪水库取水口未设隔离网", "水库站", "2025/5/31", "2025-05-31", "隔离网320米已装", "是"),
    ("省生态环保督察", "岩脚乡集镇污水直排", "排水股", "2025/7/31", "2025-07-31", "截污管敷设过半", "否"),
    ("省生态环保督察", "龙井河采砂坑未回填", "河湖股", "2025/10/31", "2025-10-31", "回填方案已报批", "否"),
    ("州水务局稽察", "摆所河项目监理日志缺页", "规建股", "2025/6/15", "2025-06-15", "监理单位已补齐", "是"),
    ("州水务局稽察", "农村供水工程台账数据不准", "供水股", "2025/6/30", "2025-06-30", "台账重新核定", "是"),
    ("州水务局稽察", "山塘放水设施锈死9口", "水库站", "2025/8/20", "2025-08-20", "更换6口，尚余3口", "否"),
    ("县委巡察", "工程质保金长期未退", "财务室", "2025/4/30", "2025-04-30", "退还质保金48万元", "是"),
    ("县委巡察", "临聘人员管理混乱", "办公室", "2025/9/30", "2025-09-30", "清理方案待审议", "否"),
    ("县长信箱", "翁塘街道新寨组水压不足", "供水股", "2025/7/15", "2025-07-15", "加压泵已投用", "是"),
]
# names, unit, goal, done, last year, status: in the summary only
PROSE = [("取用水执法检查", "次", 240, 178, 162, "顺利"), ("水务业务培训", "期", 18, 9, 12, "滞后")]
TWO = {"县乡村三级河长巡查": "15230|15320", "水土流失综合治理": "30.6|32.4"}
OLD = {"取水监测计量设施安装": "88|86"}
# fmt: on


def _sum(m, k):
    return round(sum(t[1 + m][k] for t in TOWNS), 1)


def _name(written):
    return written.replace("其中：", "").strip("　")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for written, *rest in BOOK:
        if not rest:
            continue
        _, unit, _, goal, sign, now, old, whole, _, _, due, _, status = rest
        name = _name(written)
        names = f"{name}|{written.strip('　')}" if "其中" in written else name
        at = (AT, THEN) if unit in ("%", "m3", "1") or name == "防汛物资储备" else (SPAN, BEFORE)
        book.indicator(
            (names, unit, goal, sign, now, old, due, status, "调度表"),
            at,
            TWO.get(name, now),
            OLD.get(name, old),
        )
        if unit == "1":
            book.rows["year_on_year"][-1][8] = ""
        if whole is not None:
            book.fact(name, "2024", whole, unit, "actual", "2024年数据")
            book.never(name, "year_on_year", whole, unit, "2024年全年数")
            book.never(name, "targets", whole, unit, "2024年全年数")
    book.fact("县乡村三级河长巡查", SPAN, 15320, "人次", "actual", "总结（冲突）")
    book.fact("水土流失综合治理", SPAN, 32.4, "km2", "actual", "总结（冲突）")
    book.fact("取水监测计量设施安装", BEFORE, 86, "套", "actual", "2024年数据（冲突）")
    for m, (name, _, unit, status) in enumerate(MEASURES):
        row = (name, unit, _sum(m, 0), ">=", _sum(m, 1), _sum(m, 2), YEAR, status, "乡镇附表全县行")
        book.indicator(row, (SPAN, BEFORE), _sum(m, 1), _sum(m, 2))
        for town, *cells in TOWNS:
            for value, role, time in zip(
                cells[m], ("target", "actual", "actual"), ("2025", SPAN, BEFORE), strict=True
            ):
                book.fact(f"{town}|{name}", time, value, unit, role, "乡镇附表", "yes")
            book.never(name, "targets", cells[m][0], unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", cells[m][1], unit, f"{town}的完成，不是全县的")
    for name, unit, goal, now, old, status in PROSE:
        book.indicator(
            (name, unit, goal, ">=", now, old, YEAR, status, "总结"), (SPAN, BEFORE), now, old
        )
    for project, whole, plan, past, month, _ in PROJECTS:
        book.target(
            project, plan, ">=", "万元", "", past + month, "", "项目月报", "项目的年度计划", "yes"
        )
        for value, role in (
            (whole, "target|context|actual"),
            (plan, "target"),
            (past, "actual"),
            (month, "actual"),
            (past + month, "actual"),
        ):
            book.fact(
                project,
                f"2025|{SPAN}|2025-08|2025-01/2025-07",
                value,
                "万元",
                role,
                "项目月报",
                "yes",
            )
        book.never("完成水务投资|水务投资", "targets", plan, "万元", f"{project}的计划")
        book.never(
            "完成水务投资|水务投资", "year_on_year", past + month, "万元", f"{project}的完成"
        )
    total = sum(p[2] for p in PROJECTS), sum(p[3] + p[4] for p in PROJECTS)
    book.target(
        "重点项目合计|合计|水务建设项目",
        total[0],
        ">=",
        "万元",
        "",
        total[1],
        "",
        "项目月报合计行",
        "不是全县水务投资",
        "yes",
    )
    book.never("完成水务投资|水务投资", "targets", total[0], "万元", "五个项目的合计，不是全县")
    for task, lead, office, _, due, _, status in TASKS:
        book.task(task, f"{office}|{lead}", due, status, "督办事项")
    book.target(
        "取水口整治回头看|取水口整治", 57, ">=", "个", "", 57, "", "督办事项", "由进展推得", "yes"
    )
    for _, problem, office, _, due, _, shut in PROBLEMS:
        book.problem(problem, office, due, "yes" if shut == "是" else "no", TODAY, "问题清单")
    book.add("conflicts", "县乡村三级河长巡查", SPAN, "15230人次|15320人次", "调度表|总结")
    book.add("conflicts", "水土流失综合治理", SPAN, "30.6km²|32.4km²", "调度表|总结")
    book.add("conflicts", "取水监测计量设施安装", BEFORE, "88套|86套", "调度表|2024年数据")
    for name, value, unit, why in (
        ("供水管网改造", 96, "km", "调整前的任务"),
        ("完成水务投资", 6.2, "亿元", "2026年的打算"),
        ("水土流失综合治理", 45, "km2", "2026年的打算"),
        ("山塘整治", 8, "口", "余下的任务"),
        ("完成水务投资", 11, "亿元", "项目总投资，不是年度任务"),
    ):
        book.never(name, "targets", value, unit, why)
    book.write()


def main_sheet():
    """Write the goals: the part merged down in the first column, this year's three columns under one head."""
    out = openpyxl.Workbook()
    top = [
        "板块",
        "编号",
        "目标事项",
        "单位",
        "2025年",
        "",
        "",
        "2024年8月末",
        "较上年（%）",
        "承办股室",
        "办结期限",
        "情况备注",
    ]
    low = ["", "", "", "", "全年应完成", "8月末已完成", "已完成占比", "", "", "", "", ""]
    rows = [["制表：局办公室", *[""] * 9, "调度时点：8月31日"], top, low]
    n, starts = 0, []
    part = ""
    for name, *rest in BOOK:
        if not rest:
            part = name
            starts.append(len(rows) + 2)
            continue
        written, unit, shown, goal, sign, now, old, _, office, day, _, note, _ = rest
        inner = name.startswith(("其中", "　"))
        n += not inner
        share = f"{100 * now / goal:.1f}%" if sign == ">=" and unit not in ("%", "1") else "/"
        change = (
            "/"
            if name in APART
            else f"{now - old:+.1f}个百分点"
            if unit == "%"
            else round(100 * (now / old - 1), 1)
        )
        told = f"{now:,}" if unit in ("元", "人次") else now
        before = "见附件2" if name in APART else f"{old:,}" if unit in ("元", "人次") else old
        rows.append(
            [
                part,
                "" if inner else n,
                name,
                written,
                shown,
                told,
                share,
                before,
                change,
                office,
                day,
                note,
            ]
        )
        part = ""
    ends = [s - 1 for s in starts[1:]] + [len(rows) + 1]
    rows.append(["备注：“/”表示不设任务或不计算；“不高于”“不低于”均含本数。"])
    spans = (
        [f"{c}3:{c}4" for c in "ABCDHIJKL"]
        + ["E3:G3"]
        + [f"A{a}:A{b}" for a, b in zip(starts, ends, strict=True)]
    )
    sheet(out, "8月调度", "翁塘县水务局2025年重点目标8月份调度表", rows, 12, spans, (3, 4), True)
    save(out, LEDGERS / "附件1：2025年重点目标调度（8月）.xlsx")


def last_year():
    """Write the year before as ragged csv, eight months beside twelve."""
    rows = [["附件2：2024年主要水务数据"], ["事项", "计量", "2024年1—8月", "2024年1—12月"]]
    for name, *rest in BOOK:
        if rest and rest[7] is not None:
            rows.append(
                [_name(name), rest[0], OLD.get(name, "|").split("|")[1] or rest[6], rest[7]]
            )
    rows.append(["来源：2024年8月、12月调度表"])
    ragged(LEDGERS / "附件2：2024年主要水务数据.csv", rows)


def towns():
    """Write the towns down as BIFF, the county first, three columns of each measure."""
    top, low = ["序号", "乡镇（街道）"], ["", ""]
    for name, written, *_ in MEASURES:
        top += [f"{name}（{written}）", "", "", ""]
        low += ["下达数", "落实数", "落实率（%）", "上年同月累计"]
    rows = [["各乡镇（街道）水务任务落实情况"], ["（2025年1—8月）"], top, low]

    def line(no, place, cells):
        told = []
        for aim, done, old in cells:
            told += [aim, done, round(100 * done / aim, 1), old]
        return [no, place, *told]

    rows.append(line("", "全县", [[_sum(m, k) for k in range(3)] for m in range(3)]))
    rows += [line(n, t[0], t[1:]) for n, t in enumerate(TOWNS, 1)]
    rows.append(["注：下达数为全年任务，12月底前落实到位。"])
    merges = [
        (0, 0, 0, 13),
        (1, 1, 0, 13),
        (2, 3, 0, 0),
        (2, 3, 1, 1),
        (2, 2, 2, 5),
        (2, 2, 6, 9),
        (2, 2, 10, 13),
    ]
    old_book(LEDGERS / "附件3：乡镇任务落实情况.xls", "Sheet1", rows, merges)


def projects():
    """Write the projects, the sum last."""
    out = openpyxl.Workbook()
    heads = [
        "序号",
        "建设项目",
        "概算总投资",
        "今年拟完成投资",
        "截至7月底",
        "8月当月",
        "截至8月底",
        "占拟完成（%）",
        "现场情况",
    ]
    rows = [[*[""] * 7, "单位：万元"], heads]
    for n, (name, whole, plan, past, month, how) in enumerate(PROJECTS, 1):
        rows.append(
            [
                n,
                name,
                whole,
                plan,
                past,
                month,
                past + month,
                round(100 * (past + month) / plan, 1),
                how,
            ]
        )
    s = [sum(p[k] for p in PROJECTS) for k in range(1, 5)]
    rows.append(["总计", "", *s, s[2] + s[3], round(100 * (s[2] + s[3]) / s[1], 1), ""])
    sheet(out, "投资", "2025年水务建设重点项目投资月报（8月）", rows, 9, ["A9:B9"], (3, 3), True)
    save(out, LEDGERS / "附件4：重点项目投资月报（8月）.xlsx")


def problems():
    """Write the problems, the source merged down, yes or no at the end."""
    out = openpyxl.Workbook()
    rows, merges, first = (
        [["来源", "编码", "具体问题", "整改主体", "应改完日期", "目前情况", "是否改完"]],
        [],
        3,
    )
    for n, p in enumerate(PROBLEMS):
        new = not n or PROBLEMS[n - 1][0] != p[0]
        rows.append([p[0] if new else "", f"2025-{n + 1:02d}", p[1], p[2], p[3], p[5], p[6]])
        if n + 1 == len(PROBLEMS) or PROBLEMS[n + 1][0] != p[0]:
            merges += [f"A{first}:A{n + 3}"] * (first < n + 3)
            first = n + 4
    sheet(out, "清单", "水务领域问题整改清单（截至2025年8月31日）", rows, 7, merges, (2, 2), True)
    save(out, LEDGERS / "附件5：问题整改清单.xlsx")


def tasks():
    """Write the tasks as a table of a Word file; how each stands is told in sentences."""
    rows = [["序", "督办事项", "领办领导", "主办", "办结要求", "办理动态"]]
    rows += [[str(n), t[0], t[1], t[2], t[3], t[5]] for n, t in enumerate(TASKS, 1)]
    lines = [
        "水务督办专报（2025年第8期）",
        "现将局党组会议定事项截至8月31日的办理动态报告如下：",
        "@0",
        "翁塘县水务局办公室",
        "2025年9月2日",
    ]
    paper(DOCUMENTS / "水务督办专报第8期.docx", lines, [rows])


SUMMARY = """翁塘县水务局2025年前8月工作小结
今年以来，县水务局围绕“四新”“四化”部署，统筹抓好水网建设、城乡供水和河湖管护，各项工作平稳推进。
# 一、主要工作
（一）水网建设。1—8月完成水务投资3.92亿元，同比增长15.0%，占全年5.6亿元任务的70.0%；到位中央和省级资金1.12亿元，比上年同期减少0.12亿元。
（二）城乡供水。建成农村供水保障工程26处，改造供水管网44公里；农村自来水普及率93.1%，县城供水水质合格率99.6%。
（三）资源管理。用水总量7120万立方米，同比下降1.7%。取用水执法检查全年计划240次，前8月开展178次，上年同期162次。
（四）河湖水保。水土流失综合治理32.4平方公里；县乡村三级河长巡查15320人次。
（五）队伍建设。水务业务培训年初计划举办18期，已举办9期，上年同期为12期，因汛期任务重有所推后。
# 二、存在困难
病险水库治理还有2座未完成，河道管理范围清障还差4处。
# 三、下步安排
抓紧完成剩余8口山塘整治。2026年，初步安排完成水务投资6.2亿元，水土流失综合治理45平方公里。"""

NOTICE = """翁塘县水务局关于调整2025年部分目标任务的通知
水发〔2025〕31号

各股室、站所：
    因县城第三水厂配套管网线路变更，经局党组研究并报县政府同意，将供水管网改造年度任务由96公里调整为84公里，其他目标任务不变。请供水股抓紧组织实施，确保年底前完成。

                                        翁塘县水务局
                                        2025年7月9日
"""

if __name__ == "__main__":
    truth()
    main_sheet()
    last_year()
    towns()
    projects()
    problems()
    tasks()
    paper(DOCUMENTS / "2025年前8月工作小结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "关于调整2025年部分目标任务的通知.txt").write_text(NOTICE, encoding="utf-8")
