"""Truth and files of 云汀区供水节水服务中心; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
YEAR = "2024-12-31"
UNITS = {"万立方米": "万m3", "亿立方米": "亿m3", "公里": "km", "立方米": "m3"}
# fmt: off
# name, unit, goal at the start, revised, goal that counts, sign, done, last year, office, due as written, due, status
GOALS = [
    ("城市供水量", "万立方米", 4200, "—", 4200, ">=", 4286, 4105, "供水管理科", "12月底", YEAR, "已完成"),
    ("供水管网漏损率", "%", "≤9.0", "—", 9, "<=", 9.3, 10.1, "管网科", "12月底", YEAR, "逾期"),
    ("水质综合合格率", "%", "≥99.5", "—", 99.5, ">=", 99.7, 99.4, "水质科", "12月底", YEAR, "已完成"),
    ("老旧供水管网改造", "公里", 30, 24, 24, ">=", 24.6, 18.2, "管网科", "12月底", YEAR, "已完成"),
    ("二次供水设施改造", "处", 16, 12, 12, ">=", 11, 9, "管网科", "11月30日", "2024-11-30", "逾期"),
    ("一户一表改造", "户", "8,000", "6,500", 6500, ">=", "6,512", "5,240", "营业科", "10月底", "2024-10-31", "已完成"),
    ("水费回收率", "%", "≥97", "—", 97, ">=", 97.6, 96.8, "营业科", "12月底", YEAR, "已完成"),
    ("供水水费收入", "万元", 9600, 9300, 9300, ">=", 9358, 9012, "财务科", "12月底", YEAR, "已完成"),
    ("节水型单位创建", "家", 20, "—", 20, ">=", 21, 17, "节水科", "9月30日", "2024-09-30", "已完成"),
    ("节水型小区创建", "个", 12, "—", 12, ">=", 10, 9, "节水科", "12月底", YEAR, "逾期"),
    ("节水宣传活动", "场次", 24, "—", 24, ">=", 26, 22, "节水科", "12月底", YEAR, "已完成"),
    ("再生水利用量", "万立方米", 560, 600, 600, ">=", 583, 512, "节水科", "12月底", YEAR, "逾期"),
    ("智能水表安装", "只", 15000, "—", 15000, ">=", "15,230", "11,860", "营业科", "12月15日", "2024-12-15", "已完成"),
    ("供水投诉处理及时率", "%", "不低于98", "—", 98, ">=", 98.9, 98.2, "客服中心", "12月底", YEAR, "已完成"),
    ("责任性停水事故", "起", "控制在3起以内", "—", 3, "<=", 2, 4, "安全科", "12月底", YEAR, "已完成"),
    ("应急供水演练", "次", 2, "—", 2, ">=", 2, 2, "安全科", "6月底", "2024-06-30", "已完成"),
]
# part, name, unit, goal as written, goal, sign, done, last year, points, own points, why points were lost, status
RATED = [
    ("用水总量和强度", "用水总量", "亿立方米", "≤0.72", 0.72, "<=", 0.693, 0.701, 15, 15, "", "已完成"),
    ("用水总量和强度", "万元GDP用水量", "立方米", "≤38.5", 38.5, "<=", 37.9, 39.6, 15, 15, "", "已完成"),
    ("用水总量和强度", "地下水开采量", "万立方米", "≤315", 315, "<=", 318, 326, 10, 8, "超控制数3万立方米", "逾期"),
    ("节约用水", "供水管网漏损率", "%", "≤9.0", 9, "<=", 9.3, 10.1, 10, 8.5, "高于目标0.3个百分点", ""),
    ("节约用水", "再生水利用率", "%", "≥28", 28, ">=", 28.4, 25.9, 10, 10, "", "已完成"),
    ("节约用水", "计划用水覆盖率", "%", "100%", 100, ">=", 98.6, 96.0, 10, 9, "7户未下达计划", "逾期"),
    ("节约用水", "节水型高校占比", "%", "≥60", 60, ">=", 66.7, 50.0, 10, 10, "", "已完成"),
    ("取水管理", "取水计量监控率", "%", "≥95", 95, ">=", 96.2, 92.5, 10, 10, "", "已完成"),
    ("取水管理", "用水统计上报率", "%", "100", 100, ">=", 100, 100, 10, 10, "", "已完成"),
]
# user, trade, permitted, planned, used, used last year
USERS = [
    ("云汀热电有限公司", "工业", 420, 380, 366, 371), ("宏达纸业有限公司", "工业", 360, 310, 322.5, 305), ("绿源食品厂", "工业", 120, 95, 88.4, 90.2),
    ("区第二人民医院", "服务业", 60, 48, 45.1, 44.6), ("云汀大学", "服务业", 90, 76, 71.8, 73), ("表面处理产业园", "工业", 150, 130, 118.2, 126.4),
    ("沿河灌区管理所", "农业", "2,600", "2,200", "2,085", "2,160"), ("城南洗车行", "服务业", 8, 6, 6.9, 5.8), ("东湖度假村", "服务业", 40, 32, 27.6, 29.5), ("永兴化工有限公司", "工业", 210, 180, 172.3, 168.9),
]
# plant, size, people, supplied, last year, pass rate of the water leaving it, leakage
PLANTS = [
    ("第一水厂", 6, 21.5, 1520, 1490, 99.9, 8.8), ("第二水厂", 5, 18.2, 1286, 1240, 99.8, 9.1), ("城南水厂", 3, 11.6, 880, 845, 99.7, 9.6),
    ("东湖水厂", 2, 6.1, 412, 360, 99.5, 10.2), ("石桥水厂", 0.8, 2.9, 188, 170, 99.2, 11.4),
]
NEXT = [("供水管网漏损率", "%", "≤8.8", 8.8, 9.3), ("水质综合合格率", "%", "≥99.6", 99.6, 99.7), ("老旧供水管网改造", "公里", 28, 28, 24.6), ("供水水费收入", "万元", 9800, 9800, 9358), ("再生水利用量", "万立方米", 650, 650, 583), ("节水型小区创建", "个", 14, 14, 10)]
# task, unit, leader, day as written, due, progress, mark, status
TASKS = [
    ("城北片区老旧管网改造", "管网科", "邵伟民", datetime.date(2024, 12, 31), YEAR, "24.6公里全部通水", "办结", "已完成"),
    ("二次供水设施改造", "管网科", "邵伟民", "11月30日", "2024-11-30", "已完成11处，占91.7%", "正在办理", "逾期"),
    ("智能水表推广", "营业科", "顾芳", "12月15日前", "2024-12-15", "安装15230只", "办结", "已完成"),
    ("节水型城市复查迎检", "节水科", "顾芳", "2024年10月20日", "2024-10-20", "通过复查", "办结", "已完成"),
    ("东湖水厂深度处理工程", "工程科", "邵伟民", "2025年9月底", "2025-09-30", "膜车间主体完工，占总量46%", "正在办理", "顺利"),
    ("供水价格成本监审", "财务科", "顾芳", "2024.8.31", "2024-08-31", "资料已报，等待审核意见", "正在办理", "逾期"),
    ("供水应急预案修订", "安全科", "丁立", "6月底", "2024-06-30", "已印发", "办结", "已完成"),
    ("DMA分区计量建设", "信息科", "丁立", datetime.date(2025, 6, 30), "2025-06-30", "建成21个分区，占70%", "正在办理", "顺利"),
    ("水源地标志牌更换", "水质科", "丁立", "三季度", "2024-09-30", "46块全部更换", "办结", "已完成"),
    ("客服热线系统升级", "客服中心", "顾芳", "年底", YEAR, "已上线试运行，未验收", "基本办结", "逾期"),
    ("阀门井盖普查", "管网科", "邵伟民", "2025年3月底", "2025-03-31", "—", "未启动", "顺利|滞后|未报|不能判定"),
]
# who found it, problem, office, due as written, due, progress, tick, day of closing, closed
PROBLEMS = [
    ("市供水督查组", "石桥水厂加氯间泄氯报警器失灵", "安全科", "2024年4月15日", "2024-04-15", "已更换", "√", "2024.4.12", "yes"),
    ("市供水督查组", "部分二次供水水箱未按期清洗", "水质科", "2024年6月30日", "2024-06-30", "23处已清洗", "√", "2024.6.25", "yes"),
    ("省节水办", "3户超计划用水未加价征收", "节水科", "2024年9月底", "2024-09-30", "已征收2户", "×", "", "no"),
    ("区审计局", "管网改造项目结算滞后", "工程科", "2024-12-31", YEAR, "2个标段未报审", "×", "", "no"),
    ("12345热线", "福安里小区水压不足", "管网科", "2024/7/10", "2024-07-10", "增设加压泵", "√", "2024.7.8", "yes"),
    ("区人大", "供水服务大厅无适老窗口", "客服中心", "立行立改", "", "已设置", "√", "2024.5.9", "yes"),
    ("市供水督查组", "第二水厂沉淀池排泥不畅", "工程科", "2025年2月28日", "2025-02-28", "方案已定", "×", "", "no"),
    ("区应急局", "危化品库房无防爆灯", "安全科", "2024.11.20", "2024-11-20", "灯具未到货", "×", "", "no"),
    ("省节水办", "节水型单位档案缺失6家", "节水科", "2024年10月31日", "2024-10-31", "已补齐", "√", "2024.10.30", "yes"),
]
# fmt: on
TWO = {"老旧供水管网改造": "24.6|26.4", "供水水费收入": "9358|9385"}
REVISED = [g for g in GOALS if g[3] != "—"]


def _number(value):
    return float(value.replace(",", "")) if isinstance(value, str) else value


def _one(book, name, unit, goal, sign, done, old, due, status, source):
    unit = UNITS.get(unit, unit)
    now, before = TWO.get(name, _number(done)), _number(old)
    book.target(name, goal, sign, unit, due, now, status, source)
    book.year(name, now, unit, "326|336" if name == "地下水开采量" else before, source)
    book.fact(name, f"2024|{due[:7]}", goal, unit, "target", source)
    book.fact(name, "2024|2024-12|2024-12-31", _number(done), unit, "actual", source)
    book.fact(name, "2023", before, unit, "actual", source)


def _objects(book):
    total = [round(sum(_number(u[k]) for u in USERS), 1) for k in (2, 3, 4, 5)]
    names = "取水户取水量|取水户|实际取水量|实际用水量|合计"
    book.target(
        names,
        total[1],
        "<=|>=",
        "万m3",
        "",
        total[2],
        "",
        "取水户台账合计",
        "合计计划当上限",
        "yes",
    )
    book.year(names, total[2], "万m3", total[3], "取水户台账合计", "", "yes")
    for period, figure in (
        ("", total[0]),
        ("2024", total[1]),
        ("2024", total[2]),
        ("2023", total[3]),
    ):
        book.fact(names, period, figure, "万m3", "actual|target", "取水户台账合计", "yes")
    for user, _trade, permitted, planned, used, before in USERS:
        for figure in (permitted, planned):
            book.never(
                "用水总量|取水量|计划取水量",
                "targets",
                _number(figure),
                "万m3",
                f"{user}的数，不是全区的",
            )
        book.never(
            "用水总量|取水量|实际取水量",
            "year_on_year",
            _number(used),
            "万m3",
            f"{user}的数，不是全区的",
        )
        for period, figure in (("2024", planned), ("2024", used), ("2023", before)):
            book.fact(user, period, _number(figure), "万m3", "actual|target", "取水户台账", "yes")
    for plant, _size, _people, now, before, _passed, leak in PLANTS:
        book.never("城市供水量|供水量", "year_on_year", now, "万m3", f"{plant}的数，不是全区的")
        book.never("供水管网漏损率|漏损率", "year_on_year", leak, "%", f"{plant}的数，不是全区的")
        for period, figure in (("2024", now), ("2023", before)):
            book.fact(plant + "供水量", period, figure, "万m3", "actual", "水厂表", "yes")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, "2024", "2023")
    for name, unit, start, revised, goal, sign, done, old, _, _, due, status in GOALS:
        _one(book, name, unit, goal, sign, done, old, due, status, "目标责任书")
        if revised != "—":
            start, unit = _number(start), UNITS.get(unit, unit)
            book.never(name, "targets", start, unit, "年初目标，已调整")
            book.fact(name, "2024", start, unit, "target|context", "目标责任书（年初）", "yes")
    for _part, name, unit, _written, goal, sign, done, old, points, own, _why, status in RATED:
        if status:
            _one(book, name, unit, goal, sign, done, old, YEAR, status, "自评表")
        for figure in {points, own} - {goal}:
            book.never(
                name, "targets", figure, f"分|{UNITS.get(unit, unit)}", "分值或自评分，不是指标数"
            )
    _objects(book)
    book.fact("老旧供水管网改造", "2024", 26.4, "km", "actual", "总结（冲突）")
    book.fact("供水水费收入", "2024", 9385, "万元", "actual", "总结（冲突）")
    book.fact("地下水开采量", "2023", 336, "万m3", "actual", "总结（冲突）")
    for name, unit, _written, goal, _done in NEXT:
        book.never(name, "targets", goal, UNITS.get(unit, unit), "2025年的目标")
        book.fact(name, "2025", goal, UNITS.get(unit, unit), "target", "2025年目标表")
    for name, goal, unit in (("DMA分区计量建设", 30, "个"), ("水源地标志牌更换", 46, "块")):
        book.target(name, goal, ">=", unit, "", "", "", "任务表", "由进展推得", "yes")
    for task, office, _leader, _day, due, _progress, _mark, status in TASKS:
        book.task(task, office, due, status, "重点任务表")
    for _who, problem, office, _written, due, _progress, _tick, _day, closed in PROBLEMS:
        book.problem(problem, office, due, closed, YEAR, "督查问题台账")
    book.add(
        "conflicts",
        "老旧供水管网改造|老旧管网改造",
        "2024",
        "24.6km|26.4km",
        "目标责任书、任务表|总结",
    )
    book.add("conflicts", "供水水费收入|水费收入", "2024", "9358万元|9385万元", "目标责任书|总结")
    book.add("conflicts", "地下水开采量", "2023", "326万m3|336万m3", "自评表|总结")
    book.never("地下水开采量", "targets", 3, "万m3", "超出的部分")
    book.never("再生水利用量", "targets", 17, "万m3", "与目标的差额")
    book.write()


def objects():
    """Write the ledger of water users and the plants."""
    out = openpyxl.Workbook()
    heads = [
        "序号",
        "取水户名称",
        "取水许可证编号",
        "行业",
        "许可水量",
        "2024年",
        "",
        "2023年实际",
        "是否超计划",
        "备注",
    ]
    rows = [
        ["填报科室：节水科", *[""] * 7, "单位：万立方米"],
        heads,
        ["", "", "", "", "", "计划用水", "实际用水", "", "", ""],
    ]
    for n, (user, trade, permitted, planned, used, before) in enumerate(USERS, 1):
        over = _number(used) > _number(planned)
        rows.append(
            [
                n,
                user,
                f"D4309{n:04d}S2021",
                trade,
                permitted,
                planned,
                used,
                before,
                "是" if over else "否",
                "加价征收" if over else "",
            ]
        )
    total = [round(sum(_number(u[k]) for u in USERS), 1) for k in (2, 3, 4, 5)]
    rows += [
        ["合计", "", "", "", *total, "2户", ""],
        ["注：许可水量、计划用水均以取水许可证和下达文件为准。"],
    ]
    merges = [
        "F3:G3",
        "A15:D15",
        *[f"{c}3:{c}4" for c in "ABCDEHIJ"],
    ]
    sheet(out, "取水户", "云汀区2024年取水户计划用水管理台账", rows, 10, merges, (3, 4), True)
    heads = [
        "水厂名称",
        "设计规模（万m³/d）",
        "供水人口（万人）",
        "2024年供水量（万m³）",
        "2023年供水量（万m³）",
        "出厂水合格率（%）",
        "漏损率（%）",
    ]
    total = [round(sum(p[k] for p in PLANTS), 1) for k in (1, 2, 3, 4)]
    rows = [heads, *[list(p) for p in PLANTS], ["合计", *total, "—", "—"]]
    sheet(out, "水厂", "水厂运行情况表（2024年）", rows, 7, (), (2, 2))
    save(out, LEDGERS / "取水户和水厂台账（2024）.xlsx")


def rated():
    """Write the self-rating, its points between the goal and the result."""
    out = openpyxl.Workbook()
    rows = [
        ["自评单位：云汀区供水节水服务中心（盖章）"],
        [
            "考核内容",
            "序号",
            "考核指标",
            "单位",
            "目标值",
            "分值",
            "完成值",
            "上年值",
            "自评分",
            "扣分原因",
        ],
    ]
    merges, start = [], 4
    for n, (part, name, unit, written, _, _, done, old, points, own, why, _) in enumerate(RATED, 1):
        first = n == 1 or RATED[n - 2][0] != part
        if first and n > 1:
            merges.append(f"A{start}:A{n + 2}")
        start = n + 3 if first else start
        rows.append([part if first else "", n, name, unit, written, points, done, old, own, why])
    merges.append(f"A{start}:A{len(RATED) + 3}")
    rows.append(
        ["合计", "", "", "", "", sum(r[8] for r in RATED), "", "", sum(r[9] for r in RATED), ""]
    )
    rows.append(["评分说明：90分以上为优秀，80—90分为良好。"])
    sheet(out, "自评", "2024年度最严格水资源管理制度考核自评表", rows, 10, merges, (3, 3), True)
    save(out, LEDGERS / "最严格水资源管理考核自评表.xlsx")


def goals():
    """Write the revised goals of this year and those of the next."""
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "目标名称",
            "单位",
            "2024年目标",
            "",
            "2024年完成",
            "2023年完成",
            "责任科室",
            "完成期限",
            "说明",
        ],
        ["", "", "", "年初", "调整后", "", "", "", "", ""],
    ]
    for n, (name, unit, start, revised, _, _, done, old, office, day, _, _) in enumerate(GOALS, 1):
        rows.append(
            [
                n,
                name,
                unit,
                start,
                revised,
                done,
                old,
                office,
                day,
                "云供节〔2024〕38号调整" if revised != "—" else "",
            ]
        )
    rows.append(["注：“—”为未调整，仍按年初目标考核。"])
    sheet(
        out,
        "2024年",
        "云汀区供水节水服务中心2024年目标责任书执行情况",
        rows,
        10,
        ["D2:E2", *[f"{c}2:{c}3" for c in "ABCFGHIJ"]],
        (2, 3),
        True,
    )
    rows = [
        ["目标名称", "单位", "2025年目标", "2024年完成"],
        *[[n, u, written, done] for n, u, written, _, done in NEXT],
    ]
    sheet(out, "2025年目标", "2025年主要目标（初稿）", rows, 4, (), (2, 2))
    save(out, LEDGERS / "目标责任书（含调整）.xlsx")


def works():
    """Write the tasks as BIFF with real dates and the problems with ticks."""
    rows = [
        ["云汀区供水节水服务中心2024年重点任务办理情况（12月）"],
        ["序号", "任务名称", "承办单位", "责任领导", "办结时限", "目前进展", "办理情况"],
    ]
    rows += [[n, t[0], t[1], t[2], t[3], t[5], t[6]] for n, t in enumerate(TASKS, 1)]
    rows += [["", "小计：11项，办结5项，基本办结1项，正在办理4项，未启动1项。"]]
    old_book(LEDGERS / "重点任务办理情况（12月）.xls", "12月", rows, [(0, 0, 0, 6)])
    out = openpyxl.Workbook()
    rows = [
        ["更新日期：2024年12月31日"],
        [
            "序号",
            "检查单位",
            "督查发现问题",
            "责任科室",
            "整改时限",
            "整改情况",
            "是否销号",
            "销号时间",
        ],
    ]
    rows += [[n, p[0], p[1], p[2], p[3], p[5], p[6], p[7]] for n, p in enumerate(PROBLEMS, 1)]
    rows.append(["填表：林一帆", "", "", "", "审核：丁立"])
    sheet(out, "督查问题", "督查发现问题整改台账", rows, 8, ["A2:H2"], (3, 3), True)
    save(out, LEDGERS / "督查发现问题整改台账.xlsx")


SUMMARY = """云汀区供水节水服务中心2024年工作总结
2024年，中心全力保障城乡供水安全，深入推进节约用水，现总结如下。
# 一、供水保障
全年城市供水量4286万立方米，比上年增长4.4%。水质综合合格率99.7%。改造老旧供水管网26.4公里，改造二次供水设施11处，一户一表改造6512户。供水管网漏损率由10.1%降至9.3%，未达到9.0%以内的目标。实现供水水费收入9385万元，水费回收率97.6%。
# 二、节约用水
全区用水总量0.693亿立方米，万元GDP用水量37.9立方米。地下水开采量318万立方米，上年为336万立方米，超控制数3万立方米。再生水利用量583万立方米，距调整后的目标还差17万立方米。创建节水型单位21家、节水型小区10个，开展节水宣传活动26场次。
# 三、安全运行
全年发生责任性停水事故2起，比上年减少2起。开展应急供水演练2次。
# 四、2025年安排
2025年，供水管网漏损率控制在8.8%以内，改造老旧供水管网28公里，供水水费收入达到9800万元，再生水利用量达到650万立方米，创建节水型小区14个。"""

NOTICE = """关于调整2024年度部分目标任务的通知
云供节〔2024〕38号
各科室：经中心主任办公会研究，决定对2024年度部分目标任务作如下调整。
一、老旧供水管网改造由30公里调整为24公里。
二、二次供水设施改造由16处调整为12处，一户一表改造由8000户调整为6500户。
三、供水水费收入由9600万元调整为9300万元。
四、再生水利用量由560万立方米调整为600万立方米。
其他目标不变。本通知自2024年7月15日起执行。"""


if __name__ == "__main__":
    truth()
    objects()
    rated()
    goals()
    works()
    paper(DOCUMENTS / "供水节水服务中心2024年工作总结.docx", SUMMARY.split("\n"))
    notice = DOCUMENTS / "关于调整2024年度部分目标任务的通知.txt"
    notice.write_text(NOTICE, encoding="utf-8")
