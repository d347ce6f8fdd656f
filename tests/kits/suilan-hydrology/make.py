"""Truth and files of 绥澜市水文水资源中心; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet
from openpyxl.styles import Font

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-06", "2024-01/2024-06", "2025-12-31", "2025-06-30"
AT, THEN = f"{SPAN}|2025-06|2025-06-30", f"{BEFORE}|2024-06|2024-06-30"
# fmt: off
# section, name, unit as written, unit, goal as written, goal, sign, the year 2024, January to June, the same months of 2024, status, office,
# last year's goal as written, the year 2023
GOALS = [
    ("一、用水总量和强度双控", "用水总量", "亿m³", "亿m3", "≤18.60", 18.6, "<=", 17.92, 8.74, 8.91, "顺利", "水资源科", "≤18.90", 18.05),
    ("一、用水总量和强度双控", "非常规水源利用量", "万m³", "万m3", 9800, 9800, ">=", 9120, 4980, 4410, "顺利", "水资源科", 9000, 8560),
    ("一、用水总量和强度双控", "万元地区生产总值用水量", "m³", "m3", "≤52.8", 52.8, "<=", 54.6, 51.9, 53.7, "顺利|已完成", "水资源科", "≤55.5", 57.2),
    ("一、用水总量和强度双控", "万元工业增加值用水量", "m³", "m3", "≤24.5", 24.5, "<=", 26.8, 26.4, 27.4, "滞后", "水资源科", "≤27.0", 28.3),
    ("一、用水总量和强度双控", "农田灌溉水有效利用系数", "/", "1", "≥0.568", 0.568, ">=", 0.563, None, None, "未报|不能判定", "水资源科", "≥0.562", 0.558),
    ("一、用水总量和强度双控", "地下水开采量", "万m³", "万m3", "≤6200", 6200, "<=", 6035, 2870, 3015, "顺利", "水资源科", "≤6400", 6190),
    ("二、水资源保护监测", "重点河湖生态流量达标率", "%", "%", "≥90", 90, ">=", 92.5, 93.3, 91.7, "顺利|已完成", "水质科", "≥90", 90.8),
    ("二、水资源保护监测", "水功能区水质达标率", "%", "%", "≥92", 92, ">=", 89.1, 89.6, 88.4, "滞后", "水质科", "≥90", 87.9),
    ("二、水资源保护监测", "地下水监测井水位回升占比", "%", "%", "≥60", 60, ">=", 57.4, 63.5, 58.2, "顺利|已完成", "水质科", "≥55", 55.1),
    ("二、水资源保护监测", "水质监测采样", "点次", "点次", 1320, 1320, ">=", 1298, 540, 566, "滞后", "水质科", 1300, 1276),
    ("二、水资源保护监测", "水生态监测断面", "个", "个", 28, 28, ">=", 24, 15, 12, "顺利", "水质科", 24, 20),
    ("三、水文测报", "洪水预报合格率", "%", "%", "≥85", 85, ">=", 86.3, 88.4, 86.1, "顺利|已完成", "水情科", "≥85", 85.2),
    ("三、水文测报", "水情信息到报率", "%", "%", "≥99", 99, ">=", 99.4, 99.6, 99.3, "顺利|已完成", "水情科", "≥99", 99.1),
    ("三、水文测报", "水文情报预报产品发布", "期", "期", 240, 240, ">=", 226, 128, 117, "顺利", "水情科", 220, 209),
    ("三、水文测报", "流量测验合格率", "%", "%", "≥98", 98, ">=", 98.3, 98.9, 98.2, "顺利|已完成", "站网科", "≥98", 97.9),
    ("三、水文测报", "遥测雨量站巡检", "站次", "站次", 1480, 1480, ">=", 1402, 762, 668, "顺利", "运维科", 1400, 1365),
    ("四、站网建设和运行", "地下水监测井维护", "眼", "眼", 218, 218, ">=", 205, 126, 104, "顺利", "运维科", 205, 192),
    ("四、站网建设和运行", "水文缆道改造", "处", "处", 9, 9, ">=", 8, 3, 4, "滞后", "站网科", 8, 7),
    ("四、站网建设和运行", "水文基础设施投资", "万元", "万元", "3,860", 3860, ">=", "3,615", "2,015", "1,722", "顺利", "站网科", "3,600", "3,380"),
    ("四、站网建设和运行", "墒情站土壤参数率定", "站", "站", 64, 64, ">=", None, 36, None, "顺利", "站网科", None, None),
]
COUNTIES = ["东浦区", "鹤滩区", "罗坪县", "茶亭县", "沙洲县", "青石市"]
# name, unit, then for 2025 and 2024 the goals and the results of the counties
CHECKS = [
    ("取用水监督检查", "户次", ([90, 75, 80, 65, 60, 50], [52, 41, 45, 35, 32, 28]), ([80, 70, 75, 60, 55, 40], [45, 36, 38, 31, 27, 24]), "顺利"),
    ("取水计量设施安装", "套", ([80, 65, 70, 55, 45, 35], [43, 33, 37, 28, 22, 18]), ([75, 60, 65, 50, 40, 30], [38, 31, 33, 26, 20, 16]), "顺利"),
    ("超许可取水问题整改", "户", ([14, 9, 13, 11, 10, 7], [12, 8, 10, 9, 7, 6]), ([11, 9, 10, 9, 7, 6], [9, 7, 8, 7, 6, 4]), "顺利"),
]
WATER = [
    ("用水总量", "万m³", [42000, 31000, 38500, 29000, 24500, 21000], [19850, 14200, 18350, 13500, 11600, 9900]),
    ("非常规水源利用量", "万m³", [2600, 2100, 1500, 1300, 1200, 1100], [1370, 1105, 705, 640, 560, 510]),
]
# names, unit, goal, due, done, last year, status: in prose only
PROSE = [
    ("汛前检查测站|开展汛前检查|汛前检查", "处", 46, "2025-03-31", 46, 44, "已完成"),
    ("水文应急监测演练|应急监测演练", "场", 8, TODAY, 6, 5, "逾期"),
    ("水文勘测技能培训|勘测技能培训", "人次", 300, YEAR, 168, 152, "顺利"),
]
# task, what the year asks, office, day as written, due, progress, state, status
TASKS = [
    ("国家基本水文站提档升级", "完成4处水文站提档升级", "站网科", "11月底", "2025-11-30", "4处全部开工，土建完成58%", "序时推进", "顺利"),
    ("汛前准备工作检查", "46处测站检查全覆盖", "水情科", "3月31日前", "2025-03-31", "检查46处，发现问题31个，全部交办", "已完成", "已完成"),
    ("暴雨洪水预报方案修订", "修订重要断面预报方案18套", "水情科", "5月底", "2025-05-31", "18套修订完成并通过审查", "已完成", "已完成"),
    ("水资源公报编制", "编制并发布2024年度公报", "水资源科", "6月20日", "2025-06-20", "6月12日发布", "已完成", "已完成"),
    ("取水口监测计量质量抽查", "抽查取水口120个", "水资源科", "9月底", "2025-09-30", "已抽查88个", "序时推进", "顺利"),
    ("地下水水位变化通报", "每季度通报一次", "水质科", "每季度", "", "已通报2期", "序时推进", "顺利"),
    ("水文数据汇交平台建设", "平台建成并验收", "信息科", "6月底", TODAY, "数据接口未全部打通，仍在试运行，未验收", "逾期未完成", "逾期"),
    ("老旧遥测设备更新", "更新雨量站遥测设备85套", "运维科", "10月31日", "2025-10-31", "第一次招标流标，正在重新招标", "滞后", "滞后"),
    ("应急监测队伍能力建设", "开展应急监测演练8场", "水情科", "6月底", TODAY, "开展6场，另2场因连续降雨推迟", "逾期未完成", "逾期"),
    ("水质实验室资质扩项", "取得扩项证书", "水质科", "2025年12月", "2025-12-31", "申请材料已受理，等待现场评审", "序时推进", "顺利"),
    ("水文站房消防改造", "改造站房12处", "办公室", "8月底", "2025-08-31", "资金未下达，尚未启动", "未启动", "滞后|未报|不能判定"),
]
# day found, station, problem, office, day as written, due, what was done, state, closed
PROBLEMS = [
    ("2025.3.6", "罗坪水文站", "罗坪水文站缆道主索锈蚀", "站网科", "2025.5.15", "2025-05-15", "主索已更换并通过荷载试验", "已完成", "yes"),
    ("2025.3.11", "茶亭水文站", "茶亭站自记水位井淤积", "运维科", "2025.4.30", "2025-04-30", "清淤1.2米，水位比测合格", "已完成", "yes"),
    ("2025.3.18", "东浦水文站", "东浦站2架流速仪超期未检定", "站网科", "2025.5.31", "2025-05-31", "已送检1架，另1架待送", "整改中", "no"),
    ("2025.4.9", "水质实验室", "危险化学品领用台账登记不全", "水质科", "2025.6.20", "2025-06-20", "台账已补齐，双人双锁落实", "已完成", "yes"),
    ("2025.4.22", "沙洲水文站", "沙洲站浮标投放器损坏", "站网科", "2025.6.30", TODAY, "配件已到货，尚未安装", "整改中", "no"),
    ("2025.5.7", "雨量站", "9处雨量站周边遮挡物未清除", "运维科", "2025.7.31", "2025-07-31", "已清除4处", "整改中", "no"),
    ("2025.5.20", "水情值班室", "汛期值班记录漏签", "水情科", "立行立改", "", "当日补签并通报", "已完成", "yes"),
    ("2025.5.28", "中心机关", "资料档案室屋面渗漏", "办公室", "2025.9.30", "2025-09-30", "维修方案已定", "整改中", "no"),
    ("2025.4.28", "地下水监测井", "2眼监测井井口保护装置缺失", "运维科", "2025.6.10", "2025-06-10", "已恢复1眼", "整改中", "no"),
]
# fmt: on
ACTUAL = {"非常规水源利用量": "4980|4890", "水质监测采样": "540|504"}
GOAL = {"地下水开采量": "6200|6020"}
WITHIN = {"%", "m3", "1"}


def number(value):
    """Return a cell's figure."""
    return float(value.strip("≥≤").replace(",", "")) if isinstance(value, str) else value


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    source = "半年监测表"
    for _, name, _, unit, _, goal, sign, whole, now, old, status, _, past, _ in GOALS:
        whole, now, old, past = map(number, (whole, now, old, past))
        here, there = (AT, THEN) if unit in WITHIN else (SPAN, BEFORE)
        actual = ACTUAL.get(name, "" if now is None else now)
        book.target(name, GOAL.get(name, goal), sign, unit, YEAR, actual, status, source)
        book.fact(name, f"2025|2025-12|{YEAR}", goal, unit, "target", source)
        if now is not None:
            book.fact(name, here, now, unit, "actual", source)
        if whole is not None:
            book.fact(name, "2024|2024-12|2024-12-31", whole, unit, "actual", source)
        if old is not None:
            book.year(name, actual, unit, old, source + "+2024年半年监测表", at=(here, there))
            book.fact(name, there, old, unit, "actual", "2024年半年监测表")
        if (
            past is not None
            and past != goal
            and name
            in (
                "用水总量",
                "非常规水源利用量",
                "水质监测采样",
                "遥测雨量站巡检",
                "水文基础设施投资",
            )
        ):
            book.never(name, "targets", past, unit, "2024年的目标，不是2025年的")
        if name in ("用水总量", "非常规水源利用量", "地下水开采量"):
            book.never(name, "year_on_year", whole, unit, "2024年全年实际，不是上半年的数")
    source = "分县区完成情况"
    for name, unit, (goals, done), (_, past), status in CHECKS:
        book.target(name, sum(goals), ">=", unit, YEAR, sum(done), status, source)
        book.year(name, sum(done), unit, sum(past), source)
        book.fact(name, f"2025|2025-12|{YEAR}", sum(goals), unit, "target", source)
        book.fact(name, SPAN, sum(done), unit, "actual", source)
        book.fact(name, BEFORE, sum(past), unit, "actual", source)
        book.never(name, "targets", goals[0], unit, "东浦区的目标，不是全市的")
        book.never(name, "year_on_year", done[2], unit, "罗坪县的实绩，不是全市的")
    book.never("取用水监督检查", "targets", 380, "户次", "2024年的目标，不是2025年的")
    book.never("用水总量", "targets", 42000, "万m3", "东浦区的目标，不是全市的")
    book.never("非常规水源利用量", "targets", 2600, "万m3", "东浦区的目标，不是全市的")
    book.fact("非常规水源利用量", SPAN, 4890, "万m3", "actual", source + "（冲突）")
    book.fact("水质监测采样", SPAN, 504, "点次", "actual", "总结（冲突）")
    book.fact("地下水开采量", f"2025|2025-12|{YEAR}", 6020, "万m3", "target", "工作要点（冲突）")
    for names, unit, goal, due, now, old, status in PROSE:
        book.target(names, goal, ">=", unit, due, now, status, "工作要点+总结")
        book.year(names, now, unit, old, "总结")
        book.fact(
            names, f"2025|{due[:7]}|{due}|2025-01/{due[:7]}", goal, unit, "target", "工作要点"
        )
        book.fact(
            names,
            f"{SPAN}|2025-01/2025-03|2025-03" if due < TODAY else SPAN,
            now,
            unit,
            "actual",
            "总结",
        )
        book.fact(
            names,
            f"{BEFORE}|2024-01/2024-03|2024-03" if due < TODAY else BEFORE,
            old,
            unit,
            "actual",
            "总结",
        )
    for name, goal, unit in (
        ("国家基本水文站提档升级|水文站提档升级", 4, "处"),
        ("汛前准备工作检查|测站检查全覆盖", 46, "处"),
        ("暴雨洪水预报方案修订|重要断面预报方案", 18, "套"),
        ("取水口监测计量质量抽查|抽查取水口", 120, "个"),
        ("老旧遥测设备更新|雨量站遥测设备", 85, "套"),
        ("水文站房消防改造|改造站房", 12, "处"),
        ("应急监测队伍能力建设|应急监测演练", 8, "场"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "重点工作推进台账", "任务内的目标", "yes")
    for task, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点工作推进台账")
    for _, _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "检查问题清单")
    book.add(
        "conflicts", "非常规水源利用量", SPAN, "4980万m3|4890万m3", "半年监测表|分县区完成情况合计"
    )
    book.add("conflicts", "水质监测采样", SPAN, "540点次|504点次", "半年监测表|总结")
    book.add(
        "conflicts", "地下水开采量", "2025（目标）", "6200万m3|6020万m3", "半年监测表|工作要点"
    )
    book.never("水质监测采样", "targets", 780, "点次", "下半年的打算")
    book.never("水文基础设施投资", "targets", 4200, "万元", "2026年的打算")
    book.never("水文缆道改造", "targets", 6, "处", "剩余数")
    book.write()


def change(unit, now, old):
    """Return the change as the centre writes it."""
    if now is None or old is None:
        return "—"
    return f"{now - old:+.1f}个百分点" if unit == "%" else f"{100 * (now / old - 1):+.1f}%"


def half_years():
    """Write the sheet of indicators of this year, and last year's in BIFF with one column less."""
    out = openpyxl.Workbook()
    heads = [
        "序号",
        "指标名称",
        "计量单位",
        "2025年目标",
        "2024年实际",
        "2025年1-6月",
        "完成目标%",
        "同比增减",
        "责任科室",
    ]
    rows, bold, merges, part = (
        [["填报单位：绥澜市水文水资源中心", "", "", "", "", "", "", "截至2025年6月30日"], heads],
        [],
        ["A2:D2", "H2:I2"],
        None,
    )
    for n, (
        section,
        name,
        written,
        unit,
        goal,
        aim,
        _,
        whole,
        now,
        old,
        _,
        office,
        _,
        _,
    ) in enumerate(GOALS, 1):
        if section != part:
            part = section
            rows.append([section])
            bold.append(len(rows) + 1)
            merges.append(f"A{len(rows) + 1}:I{len(rows) + 1}")
        share = "—" if now is None or unit in WITHIN else round(100 * number(now) / aim, 1)
        cells = ["—" if v is None else v for v in (whole, now)]
        rows.append(
            [n, name, written, goal, *cells, share, change(unit, number(now), number(old)), office]
        )
    rows.append(
        [
            "注：1.率类和强度类指标不计算完成目标%；2.农田灌溉水有效利用系数年底测算；3.墒情站土壤参数率定为2025年新增指标。"
        ]
    )
    rows.append(["审核：乔砚秋", "", "", "制表：佟一帆", "", "", "报出日期：2025年7月7日"])
    ws = sheet(
        out,
        "2025年上半年",
        "绥澜市水资源管理和水文工作考核指标半年监测表（2025年）",
        rows,
        9,
        merges,
        (3, 3),
        True,
    )
    for r in bold:
        ws.cell(r, 1).font = Font(bold=True)
    ws.column_dimensions["B"].width = 30
    save(out, LEDGERS / "2025年考核指标半年监测表.xlsx")
    rows = [
        ["绥澜市水资源管理和水文工作考核指标半年监测表（2024年）"],
        ["填报单位：绥澜市水文水资源中心", "", "", "", "", "", "", "截至2024年6月30日"],
    ]
    rows.append(
        [
            "序号",
            "指标名称",
            "计量单位",
            "2024年目标",
            "2023年实际",
            "2024年1-6月",
            "完成目标%",
            "责任科室",
        ]
    )
    for n, (_, name, written, unit, _, _, _, _, _, old, _, office, past, before) in enumerate(
        [g for g in GOALS if g[12]], 1
    ):
        share = "—" if old is None or unit in WITHIN else round(100 * number(old) / number(past), 1)
        rows.append([n, name, written, past, before, "—" if old is None else old, share, office])
    old_book(
        LEDGERS / "上年资料/2024年考核指标半年监测表.xls", "2024年上半年", rows, [(0, 0, 0, 7)]
    )


def counties():
    """Write the counties' results: the whole city first on the sheets of checks, last on the sheet of water."""
    out = openpyxl.Workbook()
    for year, at in ((2025, 2), (2024, 3)):
        top, low, merges = ["县（市、区）"], [""], ["A3:A4"]
        for n, (name, unit, *_) in enumerate(CHECKS):
            top += [f"{name}（{unit}）", "", ""]
            low += ["目标", "实绩", "达标率（%）"]
            first, last = chr(66 + 3 * n), chr(68 + 3 * n)
            merges.append(f"{first}3:{last}3")
        rows = [[f"统计时段：{year}年1月1日至6月30日"], top, low]
        for k in range(-1, 6):
            cells = ["全市" if k < 0 else COUNTIES[k]]
            for check in CHECKS:
                goals, done = check[at]
                goal, result = (sum(goals), sum(done)) if k < 0 else (goals[k], done[k])
                cells += [goal, result, round(100 * result / goal, 1)]
            rows.append(cells)
        rows.append([f"说明：目标为{year}年全年目标，达标率＝实绩÷目标。"])
        ws = sheet(
            out,
            f"{year}年1-6月",
            f"{year}年上半年取用水监管分县（市、区）完成情况",
            rows,
            10,
            merges,
            (3, 4),
            year == 2025,
        )
        for cell in ws[5]:
            cell.font = Font(bold=True)
    rows = [
        ["单位：万m³", "", "", "", "", "", "2025年1-6月"],
        ["序号", "县（市、区）", "用水总量", "", "", "非常规水源利用量", "", ""],
        ["", "", "目标", "实绩", "占目标%", "目标", "实绩", "达标率%"],
    ]
    for k in range(7):
        cells = [k + 1, COUNTIES[k]] if k < 6 else ["合计", ""]
        for _, _, goals, done in WATER:
            goal, result = (goals[k], done[k]) if k < 6 else (sum(goals), sum(done))
            cells += [goal, result, round(100 * result / goal, 1)]
        rows.append(cells)
    sheet(
        out,
        "水量双控",
        "2025年上半年分县（市、区）水量控制情况",
        rows,
        8,
        ["A3:A4", "B3:B4", "C3:E3", "F3:H3", "A11:B11"],
        (3, 4),
    )
    save(out, LEDGERS / "分县区完成情况（2025年上半年）.xlsx")


def lists():
    """Write the tasks in BIFF and the problems as a ragged csv."""
    rows = [
        ["2025年重点工作推进台账（6月底）"],
        ["绥澜市水文水资源中心办公室", "", "", "", "", "", "2025.6.30"],
    ]
    rows.append(["序号", "工作任务", "年度要求", "牵头科室", "完成时限", "6月底进展", "推进状态"])
    rows += [[n, t[0], t[1], t[2], t[3], t[5], t[6]] for n, t in enumerate(TASKS, 1)]
    old_book(LEDGERS / "重点工作推进台账.xls", "推进台账", rows, [(0, 0, 0, 6)])
    rows = [
        ["测站及业务检查问题清单（截至2025年6月30日）"],
        [
            "序号",
            "检查日期",
            "检查对象",
            "问题描述",
            "整改责任科室",
            "整改期限",
            "整改进展",
            "完成情况",
        ],
    ]
    rows += [[n, p[0], p[1], p[2], p[3], p[4], p[6], p[7]] for n, p in enumerate(PROBLEMS, 1)]
    ragged(LEDGERS / "检查问题清单.csv", rows)


PLAN = """2025年水文水资源工作要点
2025年，全市水文水资源工作以支撑水资源刚性约束和洪水防御为主线，重点抓好以下工作。
# 一、汛期测报
3月底前完成汛前检查测站46处。6月底前开展水文应急监测演练8场。洪水预报合格率达到85%以上，水情信息到报率达到99%以上。
# 二、水资源监测评价
全市地下水开采量控制在6020万立方米以内，用水总量控制在18.6亿立方米以内。全年完成水质监测采样1320点次。
# 三、站网和队伍
全年改造水文缆道9处。全年完成水文勘测技能培训300人次。"""

SUMMARY = """绥澜市水文水资源中心2025年上半年工作总结
今年以来，中心围绕水文测报和水资源监测两条主线开展工作，总体进展平稳。
# 一、汛期测报
3月底前开展汛前检查46处，去年同期44处。上半年开展水文应急监测演练6场，去年同期5场，距6月底前8场的要求还差2场。洪水预报合格率88.4%，比去年同期提高2.3个百分点；发布水文情报预报产品128期，同比增长9.4%。
# 二、水资源监测评价
全市用水总量8.74亿立方米，同比下降1.9%；地下水开采量2870万立方米，比去年同期减少145万立方米。重点河湖生态流量达标率93.3%。完成水质监测采样504点次，受实验室搬迁影响进度偏慢。
# 三、站网和队伍
完成水文基础设施投资2015万元，去年同期1722万元。水文缆道改造3处，剩余6处安排在枯水期实施。水文勘测技能培训168人次，去年同期152人次。
# 四、存在问题
水功能区水质达标率89.6%，距92%的目标还差2.4个百分点。
# 五、下步打算
下半年，计划完成水质监测采样780点次。谋划2026年项目，力争2026年完成水文基础设施投资4200万元。"""

if __name__ == "__main__":
    truth()
    half_years()
    counties()
    lists()
    paper(DOCUMENTS / "2025年水文水资源工作要点.docx", PLAN.split("\n"))
    paper(DOCUMENTS / "绥澜市水文水资源中心2025年上半年工作总结.docx", SUMMARY.split("\n"))
