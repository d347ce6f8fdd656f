"""Truth and files of 槲湾区水务局, January to May 2025; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY, YEAR = "2025-01/2025-05", "2024-01/2024-05", "2025-05-31", "2025-12-31"
RATE = (f"{SPAN}|2025-05|{TODAY}", f"{BEFORE}|2024-05|2024-05-31")
DAY = datetime.date
SAME = {"万立方米": "万m3", "立方米": "m3", "公里": "km", "万吨": "万t", "吨": "t"}
# item, unit, May, five months, last year's five months
FLASH = [
    "一、城镇供水",
    ("自来水供水量", "万立方米", 512.4, 2436.8, 2398.5),
    ("自来水售水量", "万立方米", 441, 2105.6, 2050.3),
    ("供水水质综合合格率", "%", 99.86, 99.82, 99.71),
    "二、排水与污水处理",
    ("污水处理量", "万吨", 468.5, 2287.4, 2195),
    ("污泥无害化处置量", "吨", 3260, 15840, 15120),
    ("再生水利用量", "万吨", 96.3, 461.2, 402.6),
    "三、用水管理",
    ("用水总量", "万立方米", 588, 2810, 2865),
    ("计划用水户核定", "户", 12, 186, 172),
    "四、规费征收",
    ("污水处理费", "万元", 402.6, 1985.3, 1926.4),
    ("水土保持补偿费", "万元", 8.6, 46.9, 52.3),
    "五、河湖与执法",
    ("河长巡河", "人次", 812, 3946, 3758),
    ("水政执法检查", "次", 46, 218, 205),
    ("水事投诉办理", "件", 31, 142, 167),
]
# item, unit, sign, 2024 whole, goal, end of May, last year's May, limit as in the cell, due, office, status
GOALS = [
    (
        "自来水供水量",
        "万立方米",
        ">=",
        5960,
        5750,
        2436.8,
        None,
        "全年",
        YEAR,
        "供水节水科",
        "顺利",
    ),
    ("供水管网漏损率", "%", "<=", 9.3, 8.6, 8.9, 9.4, "全年", YEAR, "供水节水科", "顺利"),
    (
        "供水水质综合合格率",
        "%",
        ">=",
        99.74,
        99.5,
        99.82,
        None,
        "全年",
        YEAR,
        "供水节水科",
        "顺利|已完成",
    ),
    ("用水总量", "万立方米", "<=", 7020, 7200, 2810, None, "全年", YEAR, "供水节水科", "顺利"),
    (
        "万元GDP用水量",
        "立方米",
        "<=",
        21.6,
        21,
        20.3,
        22.1,
        "全年",
        YEAR,
        "供水节水科",
        "顺利|已完成",
    ),
    ("污水处理量", "万吨", ">=", 5480, 5400, 2287.4, None, "全年", YEAR, "排水科", "顺利"),
    ("生活污水集中收集率", "%", ">=", 74.2, 78, 74.6, 73.9, "全年", YEAR, "排水科", "滞后"),
    ("再生水利用量", "万吨", ">=", 1032, 1400, 461.2, None, "全年", YEAR, "排水科", "滞后"),
    ("雨污混接点改造", "处", ">=", 168, 210, 121, 98, "11月30日", "2025-11-30", "排水科", "顺利"),
    (
        "排水管网检测修复",
        "公里",
        ">=",
        52.4,
        60,
        16.8,
        18.9,
        "10月底",
        "2025-10-31",
        "排水科",
        "滞后",
    ),
    ("易涝积水点整治", "处", ">=", 9, 11, 8, 5, DAY(2025, 5, 31), TODAY, "防汛科", "逾期"),
    ("防汛排涝演练", "场", ">=", 14, 10, 12, 11, "5月底", TODAY, "防汛科", "已完成"),
    ("污水处理费", "万元", ">=", 4720, 4700, 1985.3, None, "全年", YEAR, "财务科", "顺利"),
    ("水土保持补偿费", "万元", ">=", 118, 150, 46.9, None, "全年", YEAR, "财务科", "滞后"),
    ("河长巡河", "人次", ">=", 9050, 9000, 3946, None, "全年", YEAR, "河湖科", "顺利"),
    ("水政执法检查", "次", ">=", 500, 500, 218, None, "全年", YEAR, "执法大队", "顺利"),
]
# deed, what, amount, unit, done, last year's May, node as in the cell, due, office, status
DEEDS = [
    (
        "老旧小区二次供水改造",
        "泵房和水箱更新",
        24,
        "个",
        11,
        9,
        "9月底",
        "2025-09-30",
        "供水节水科",
        "滞后",
    ),
    (
        "一户一表改造",
        "水表出户",
        3600,
        "户",
        2150,
        1880,
        "10月31日",
        "2025-10-31",
        "区供水公司",
        "顺利",
    ),
    ("滨水步道贯通", "断点打通和铺装", 6.5, "公里", 6.5, 4.2, "年底", YEAR, "河湖科", "已完成"),
    ("公共直饮水点建设", "公园和车站布点", 40, "处", 22, 15, "年底", YEAR, "区供水公司", "顺利"),
]
CHANGED = {"一户一表改造": 4000}
PLACES = ("临江街道", "文塔街道", "新埠街道", "东堰街道", "大圩镇", "青渚镇")
# measure, unit, tasks by place, done, last year, status
STREETS = [
    (
        "排水许可核发",
        "户",
        (90, 80, 75, 65, 60, 50),
        (48, 39, 33, 30, 26, 20),
        (36, 31, 28, 25, 21, 17),
        "顺利",
    ),
    (
        "河道清淤",
        "万立方米",
        (2.5, 2, 3.2, 2.8, 4.5, 3.5),
        (0.9, 0.5, 1.1, 0.8, 1.3, 1),
        (1.1, 0.9, 1.3, 1, 1.6, 1.3),
        "滞后",
    ),
    (
        "节水器具更换",
        "套",
        (1200, 1000, 900, 800, 700, 600),
        (1280, 1010, 930, 790, 710, 590),
        (900, 780, 700, 610, 530, 460),
        "已完成",
    ),
]
# measure, unit, plan of 2024 and 2025, the five months of 2025, the twelve of 2024, status
MONTHS = [
    (
        "排涝泵站抽排量",
        "万立方米",
        (None, None),
        (86, 92, 143, 168, 215),
        (80, 95, 138, 176, 242, 455, 612, 388, 201, 120, 84, 79),
        "",
    ),
    (
        "雨水箅清掏",
        "座",
        (22000, 24000),
        (1650, 1480, 2260, 2540, 2870),
        (1500, 1420, 2080, 2310, 2640, 2700, 2510, 2200, 1850, 1400, 1100, 990),
        "顺利",
    ),
    (
        "管道疏通养护",
        "公里",
        (400, 450),
        (21.5, 18, 29.6, 33.4, 36.5),
        (26.4, 22.1, 31.8, 35, 38.7, 41.2, 39.5, 40.1, 37.3, 33, 30.6, 28.8),
        "滞后",
    ),
]
# told in words only: name, unit, goal, done, last year, status
PROSE = [
    ("节水型企业创建", "家", 10, 5, 4, "顺利"),
    ("应急抢险队伍拉练", "次", 6, 1, 2, "滞后"),
    ("涉水网上办件", "件", None, 1860, 1540, ""),
]
# works, kind, unit, whole, plan, done, begun, state
PROJECTS = [
    ("临江片区雨污分流改造", "续建", "区排水公司", 18600, 6800, 2950, "2023年10月", "支管施工"),
    ("槲湾净水厂深度处理", "续建", "区供水公司", 12400, 5200, 2380, "2024年3月", "滤池主体完工"),
    ("大圩河水系连通", "续建", "区河湖中心", 7300, 3100, 1260, "2024年9月", "闸站基础施工"),
    ("文塔老旧管网更新", "新建", "区供水公司", 4650, 2400, 870, "2025年2月", "管沟开挖"),
    ("青渚调蓄池", "新建", "区排水公司", 8900, 2900, 640, "2025年4月", "围护桩施工"),
]
# matter, office, limit as written, due, how far, verdict, status
TASKS = [
    (
        "编制供水应急预案",
        "供水节水科",
        "3月31日",
        "2025-03-31",
        "预案经区政府同意印发",
        "完结",
        "已完成",
    ),
    (
        "汛前排水设施体检",
        "防汛科",
        "4月底",
        "2025-04-30",
        "泵站、闸门逐一体检，隐患清零",
        "完结",
        "已完成",
    ),
    (
        "排水管网地理信息建库",
        "排水科",
        "2025年12月底",
        YEAR,
        "外业采集过半，与计划相符",
        "有序",
        "顺利",
    ),
    (
        "污水处理费收支清算",
        "财务科",
        "5月20日",
        "2025-05-20",
        "运营单位对账有分歧，清算未完成",
        "脱期",
        "逾期",
    ),
    (
        "河湖管理范围界桩补设",
        "河湖科",
        "8月31日",
        "2025-08-31",
        "桩体未采购到位，仅完成放样",
        "迟缓",
        "滞后",
    ),
    (
        "再生水管网规划修编",
        "供水节水科",
        "2025年9月30日",
        "2025-09-30",
        "征求意见稿已发，按节点推进",
        "有序",
        "顺利",
    ),
    (
        "大圩河沿岸违建拆除",
        "执法大队",
        "2025.4.15",
        "2025-04-15",
        "2户未签补偿协议，未能拆除",
        "脱期",
        "逾期",
    ),
    (
        "节水型机关复评",
        "办公室",
        "6月30日",
        "2025-06-30",
        "自评材料已报市局，等候现场复评",
        "有序",
        "顺利",
    ),
    (
        "地下水取水井封填",
        "供水节水科",
        "10月31日",
        "2025-10-31",
        "多数产权单位不配合，封填没有展开",
        "迟缓",
        "滞后",
    ),
    ("防汛物资仓库搬迁", "防汛科", "2025.5.10", "2025-05-10", "物资全部入新库", "完结", "已完成"),
    (
        "十五五水务规划前期研究",
        "规划建设科",
        "2026年3月底",
        "2026-03-31",
        "课题已立项，按节点推进",
        "有序",
        "顺利",
    ),
    (
        "水务法治宣传进社区",
        "执法大队",
        "3月底",
        "2025-03-31",
        "宣传周活动结束，各社区均已覆盖",
        "完结",
        "已完成",
    ),
]
# source, what, office, limit, how far, verdict, day, closed
PROBLEMS = [
    (
        "区委巡察",
        "供水公司采购合同拆分",
        "区供水公司",
        DAY(2025, 4, 30),
        "制度修订，责任人受处理",
        "通过",
        DAY(2025, 4, 25),
        "yes",
    ),
    (
        "区委巡察",
        "工程尾款拖欠",
        "规划建设科",
        DAY(2025, 5, 15),
        "尾款仍有部分未付",
        "未通过",
        None,
        "no",
    ),
    (
        "市生态环境督察",
        "新埠街道雨水口晴天排污",
        "排水科",
        DAY(2025, 3, 31),
        "混接点封堵，复查无污水",
        "通过",
        DAY(2025, 3, 28),
        "yes",
    ),
    (
        "市生态环境督察",
        "污泥转运联单不全",
        "排水科",
        DAY(2025, 6, 30),
        "补录进行中",
        "待验",
        None,
        "no",
    ),
    (
        "安全检查",
        "青渚泵站配电房渗水",
        "区排水公司",
        DAY(2025, 2, 28),
        "屋面重做防水",
        "通过",
        DAY(2025, 3, 6),
        "yes",
    ),
    (
        "安全检查",
        "有限空间作业未配气体检测仪",
        "区排水公司",
        DAY(2025, 1, 20),
        "检测仪配齐并培训",
        "通过",
        DAY(2025, 1, 17),
        "yes",
    ),
    (
        "市民热线",
        "文塔街道水压偏低",
        "区供水公司",
        DAY(2025, 9, 30),
        "加压设备招标中",
        "待验",
        None,
        "no",
    ),
    (
        "市民热线",
        "东堰街道井盖异响",
        "排水科",
        DAY(2025, 5, 6),
        "井盖更换",
        "通过",
        DAY(2025, 5, 4),
        "yes",
    ),
    (
        "专项审计",
        "水费减免无审批手续",
        "财务科",
        DAY(2025, 4, 20),
        "手续尚在补办",
        "未通过",
        None,
        "no",
    ),
]
NOW_TWO = {"再生水利用量": "461.2|416.2", "雨污混接点改造": "121|112"}
PRIOR_TWO = {"水土保持补偿费": "52.3|53.2"}


def _total(parts):
    return round(sum(parts), 6)


def _flash():
    return [f for f in FLASH if not isinstance(f, str)]


def _rows():
    aims = {g[0]: g for g in GOALS}
    for name, unit, _, now, old in _flash():
        g = aims.get(name)
        tail = (None, "", now, old, "", "", "水务快报")
        if g is not None:
            tail = (g[4], g[2], now, old, g[8], g[10], "考核台账|水务快报")
        yield name, SAME.get(unit, unit), *tail
    told = {f[0] for f in _flash()}
    for name, unit, sign, _, aim, now, old, _, due, _, status in GOALS:
        if name not in told:
            yield name, SAME.get(unit, unit), aim, sign, now, old, due, status, "考核台账"
    for name, _, aim, unit, now, old, _, due, _, status in DEEDS:
        aim = CHANGED.get(name, aim)
        yield name, SAME.get(unit, unit), aim, ">=", now, old, due, status, "考核台账|补充通知"
    for name, unit, tasks, done, old, status in STREETS:
        yield (
            name,
            SAME.get(unit, unit),
            _total(tasks),
            ">=",
            _total(done),
            _total(old),
            YEAR,
            status,
            "街镇分解",
        )
    for name, unit, plans, now, old, status in MONTHS:
        yield (
            name,
            SAME.get(unit, unit),
            plans[1],
            ">=",
            _total(now),
            _total(old[:5]),
            YEAR,
            status,
            "设施养护分月",
        )
    for name, unit, aim, now, old, status in PROSE:
        yield name, unit, aim, ">=", now, old, YEAR, status, "工作小结|补充通知"


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for row in _rows():
        name, unit, _, _, now, old, *_ = row
        at = RATE if unit in ("%", "m3") else (SPAN, BEFORE)
        book.indicator(row, at, NOW_TWO.get(name, now), PRIOR_TWO.get(name, old))
    for goal in GOALS:
        unit = SAME.get(goal[1], goal[1])
        book.fact(goal[0], "2024|2024-12|2024-12-31", goal[3], unit, "actual", "考核台账")
    for name, unit, plans, _, old, _ in MONTHS:
        book.fact(name, "2024", _total(old), SAME.get(unit, unit), "actual", "设施养护分月")
        if plans[0] is not None:
            book.fact(name, "2024", plans[0], SAME.get(unit, unit), "target", "设施养护分月")
    book.fact("再生水利用量", SPAN, 416.2, "万t", "actual", "工作小结（冲突）", "yes")
    book.fact("雨污混接点改造", SPAN, 112, "处", "actual", "工作小结（冲突）", "yes")
    book.fact("水土保持补偿费", BEFORE, 53.2, "万元", "actual", "工作小结（冲突）", "yes")
    for name, _, _, _, plan, done, _, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", "", done, "", "重点工程", "本年计划", "yes")
    for kind in ("续建", "新建", ""):
        picked = [p for p in PROJECTS if kind in p[1]]
        names = f"{kind}小计|{kind}项目|重点工程" if kind else "合计|重点工程|投资完成"
        plan, done = _total(p[4] for p in picked), _total(p[5] for p in picked)
        book.target(names, plan, ">=", "万元", "", done, "", "重点工程", "只是列入的工程", "yes")
    for name, office, _, due, _, _, status in TASKS:
        book.task(name, office, due, status, "督办通报")
    for _, what, office, due, _, _, _, closed in PROBLEMS:
        book.problem(what, office, due.isoformat(), closed, TODAY, "问题整改验收表")
    book.add(
        "conflicts", "再生水利用量", SPAN, "461.2万吨|416.2万吨", "水务快报、考核台账|工作小结"
    )
    book.add("conflicts", "雨污混接点改造", SPAN, "121处|112处", "考核台账|工作小结")
    book.add("conflicts", "水土保持补偿费", BEFORE, "52.3万元|53.2万元", "水务快报|工作小结")
    for name, table, value, unit, why in (
        ("一户一表改造", "targets", 3600, "户", "补充通知已调整为4000"),
        ("自来水供水量", "targets", 5960, "万m3", "2024年全年实绩"),
        ("污水处理量", "targets", 5480, "万t", "2024年全年实绩"),
        ("雨污混接点改造", "targets", 168, "处", "2024年全年实绩"),
        ("雨水箅清掏", "targets", 22000, "座", "2024年的计划"),
        ("管道疏通养护", "targets", 400, "km", "2024年的计划"),
        ("管道疏通养护", "year_on_year", 36.5, "km", "5月当月"),
        ("雨水箅清掏", "year_on_year", 2870, "座", "5月当月"),
        ("自来水供水量", "year_on_year", 512.4, "万m3", "5月当月"),
        ("污水处理费", "year_on_year", 402.6, "万元", "5月当月"),
        ("河长巡河", "year_on_year", 812, "人次", "5月当月"),
        ("排水许可核发", "targets", 90, "户", "临江街道的任务"),
        ("河道清淤", "targets", 4.5, "万m3", "大圩镇的任务"),
        ("节水器具更换", "year_on_year", 1280, "套", "临江街道的完成数"),
        ("节水型企业创建", "targets", 14, "家", "2026年的打算"),
    ):
        book.never(name, table, value, unit, why)
    book.write()


def flash():
    """Write the flash report: sections one below another, units in brackets after the names."""
    rows = [
        ["槲湾区水务快报（2025年第5期）"],
        ["统计区间：2025年1月1日至5月31日", "", "", "", "", "仅供内部参阅"],
    ]
    rows.append(["项目", "当月数", "累计数", "去年累计数", "累计增减", "累计增减%"])
    merges = [(0, 0, 0, 5)]
    for row in FLASH:
        if isinstance(row, str):
            merges.append((len(rows), len(rows), 0, 5))
            rows.append([row])
            continue
        name, unit, month, now, old = row
        more = round(now - old, 2)
        rate = "—" if unit == "%" else f"{100 * (now / old - 1):+.1f}"
        rows.append([f"  {name}（{unit}）", month, now, old, more, rate])
    rows += [
        ["附注：累计数与去年累计数均为1—5月。", "", "", "", "", ""],
        ["编发：局综合统计岗 季晚舟"],
    ]
    old_book(LEDGERS / "水务快报2025年第5期.xls", "快报", rows, merges)


def goals():
    """Write the sheet of goals: two tables in one sheet, and last year's May on another."""
    out = openpyxl.Workbook()
    rows = [["表一  定量指标"]]
    rows.append(
        ["科室", "考核指标", "2024年全年实绩", "2025年目标值", "截至5月末", "单位", "达标期限"]
    )
    merges, last = ["A2:G2"], ""
    start = 4
    for name, unit, sign, whole, aim, now, _, limit, _, office, _ in GOALS:
        shown = f"不高于{aim}" if sign == "<=" else aim
        row = len(rows) + 2
        if office != last and last:
            merges += [f"A{start}:A{row - 1}"] if row - 1 > start else []
            start = row
        rows.append(["" if office == last else office, name, whole, shown, now, unit, limit])
        last = office
    rows += [[""], ["表二  为民实事"]]
    merges.append(f"A{len(rows) + 1}:G{len(rows) + 1}")
    rows.append(["实事名称", "建设内容", "任务量", "计量", "现已完成", "完成节点", "责任单位"])
    rows += [[d[0], d[1], d[2], d[3], d[4], d[6], d[8]] for d in DEEDS]
    rows.append(["备注：期限未注明年份的均指2025年；“不高于”为控制性指标。"])
    merges.append(f"A{len(rows) + 1}:G{len(rows) + 1}")
    title = "槲湾区水务局2025年目标考核台账（5月）"
    ws = sheet(out, "考核台账", title, rows, 7, merges, (3, 3), True)
    ws.column_dimensions["A"].width = ws.column_dimensions["B"].width = 26
    for row in ws.iter_rows(4, ws.max_row, 7, 7):
        if isinstance(row[0].value, datetime.date):
            row[0].number_format = 'm"月"d"日"'
    told = {f[0] for f in _flash()}
    rows = [["指标", "单位", "2025年1-5月", "2024年1-5月"]]
    rows += [[g[0], g[1], g[5], g[6]] for g in GOALS if g[0] not in told]
    rows += [[d[0], d[3], d[4], d[5]] for d in DEEDS]
    sheet(out, "同期对照", "工程量与比率指标同期对照", rows, 4, (), (2, 2))
    save(out, LEDGERS / "2025年目标考核台账（5月）.xlsx")


def streets():
    """Write the tasks by place as a csv of two head rows, the district first."""
    heads, below = ["街道（镇）"], [""]
    for name, unit, *_ in STREETS:
        heads += [f"{name}（{unit}）", "", ""]
        below += ["全年任务", "1-5月", "去年1-5月"]
    sets = [s for row in STREETS for s in row[2:5]]
    rows = [
        ["槲湾区水务任务街镇分解及落实情况"],
        heads,
        below,
        ["全区", *[_total(s) for s in sets]],
    ]
    rows += [[place, *[s[n] for s in sets]] for n, place in enumerate(PLACES)]
    rows.append(["数据截至5月31日，各街镇水务站填报"])
    ragged(LEDGERS / "街镇任务分解（1-5月）.csv", rows)


def months():
    """Write two years of upkeep side by side, months down, the plan first and the year's sum last."""
    out = openpyxl.Workbook()
    heads, below, merges = ["月份"], [""], ["A2:A3"]
    for n, (name, unit, *_) in enumerate(MONTHS):
        heads += [f"{name}（{unit}）", ""]
        below += ["2024年", "2025年"]
        merges.append(f"{'BDF'[n]}2:{'CEG'[n]}2")
    rows = [heads, below]
    rows.append(["全年计划", *["—" if p is None else p for m in MONTHS for p in m[2]]])
    for k in range(12):
        rows.append(
            [f"{k + 1}月", *[v for m in MONTHS for v in (m[4][k], m[3][k] if k < 5 else "")]]
        )
        if k == 4:
            rows.append(
                ["1-5月小计", *[v for m in MONTHS for v in (_total(m[4][:5]), _total(m[3]))]]
            )
    rows.append(["全年合计", *[v for m in MONTHS for v in (_total(m[4]), "")]])
    sheet(out, "分月", "槲湾区排水设施养护分月统计", rows, 7, merges, (2, 3), True)
    save(out, LEDGERS / "排水设施养护分月统计.xlsx")


def works():
    """Write the works as a page named .xls, with subtotals by kind."""
    heads = (
        "工程",
        "责任单位",
        "总投资",
        "2025年计划",
        "1-5月完成",
        "完成占比",
        "开工时间",
        "现状",
    )
    lines = [
        "<html><head><meta charset='utf-8'></head><body><p>槲湾区2025年重点水务工程投资进度</p>"
    ]
    lines.append("<p>单位：万元</p><table border='1'>")
    lines.append("<tr>" + "".join(f"<th>{h}</th>" for h in heads) + "</tr>")

    def line(*cells):
        lines.append("<tr>" + "".join(f"<td>{c}</td>" for c in cells) + "</tr>")

    for kind, head in (("续建", "一、续建"), ("新建", "二、新建"), ("", "")):
        picked = [p for p in PROJECTS if kind in p[1]]
        sums = [_total(p[k] for p in picked) for k in (3, 4, 5)]
        if kind:
            line(f"{head}小计", "", *sums, f"{sums[2] / sums[1]:.1%}", "", "")
            for name, _, unit, whole, plan, done, begun, state in picked:
                line(name, unit, whole, plan, done, f"{done / plan:.1%}", begun, state)
        else:
            line("合计", "", *sums, f"{sums[2] / sums[1]:.1%}", "", "")
    lines.append("</table></body></html>")
    (LEDGERS / "重点水务工程投资进度.xls").write_bytes("\r\n".join(lines).encode("utf-8"))


def problems():
    """Write the problems under two storeys of heads, with real days."""
    out = openpyxl.Workbook()
    rows = [
        ["问题", "", "", "整改", "", "", "验收", ""],
        ["编号", "来源", "具体情形", "责任科室（单位）", "期限", "进展", "结论", "日期"],
    ]
    rows += [[n, p[0], p[1], p[2], p[3], p[4], p[5], p[6] or ""] for n, p in enumerate(PROBLEMS, 1)]
    rows.append(["填写说明：结论分通过、未通过、待验三种，只有“通过”才算整改完成。"])
    ws = sheet(
        out,
        "整改验收",
        "问题整改验收表（5月31日）",
        rows,
        8,
        ["A2:C2", "D2:F2", "G2:H2", "A13:H13"],
        (2, 3),
        True,
    )
    for row in ws.iter_rows(4, 12):
        row[4].number_format = row[7].number_format = "yyyy-mm-dd"
    ws.column_dimensions["C"].width = ws.column_dimensions["F"].width = 30
    save(out, LEDGERS / "问题整改验收表.xlsx")


SUMMARY = """槲湾区水务局2025年1—5月工作小结
今年以来，区水务局围绕保供水、防内涝、治污水三件大事，各项工作有序展开，小结如下。
# 一、工作进展
供水方面，1—5月自来水供水量2436.8万立方米，同比增长1.6%；供水管网漏损率降到8.9%。涉水网上办件1—5月1860件，去年同期1540件。
排水方面，1—5月污水处理量2287.4万吨，再生水利用量416.2万吨，完成雨污混接点改造112处，易涝积水点整治8处。
节水方面，1—5月用水总量2810万立方米；1—5月节水型企业创建5家，去年同期4家。
规费方面，1—5月征收水土保持补偿费46.9万元，去年同期53.2万元。
防汛方面，防汛排涝演练12场；应急抢险队伍拉练全年计划6次，1—5月完成1次，去年同期2次。
# 二、主要不足
生活污水集中收集率提升缓慢，排水管网检测修复和管道疏通养护欠账较多。
# 三、下阶段安排
抓紧汛期排水防涝，补齐滞后指标。同时谋划明年工作，2026年拟创建节水型企业14家。"""
NOTICE = [
    "关于补充下达2025年部分任务的通知",
    "各科室、局属单位：",
    "根据区政府民生实事调度会要求，现将2025年部分任务补充下达如下：",
    "一、一户一表改造由3600户调整为4000户，完成节点不变，由区供水公司落实。",
    "二、新增节水型企业创建任务，全年目标10家，12月底前完成，由供水节水科落实。",
    "三、其他任务仍按年初目标考核台账执行。",
    "槲湾区水务局",
    "2025年4月22日",
]

if __name__ == "__main__":
    truth()
    flash()
    goals()
    streets()
    months()
    works()
    problems()
    paper(DOCUMENTS / "2025年1-5月工作小结.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "关于补充下达2025年部分任务的通知.docx", NOTICE)
    grid = [["督办编号", "督办事项", "承办科室", "办结期限", "落实情况", "督办评价"]]
    grid += [[f"DB{n:02d}", t[0], t[1], t[2], t[4], t[5]] for n, t in enumerate(TASKS, 1)]
    lines = [
        "槲湾区水务局5月督办事项通报",
        "各科室：现将截至5月31日的督办事项落实情况通报如下，期限未写年份的为2025年。",
        "@0",
    ]
    lines.append(
        "督办评价：完结为已办完；有序为按期推进；迟缓为期限未到但进展慢；脱期为期限已过未办完。"
    )
    paper(DOCUMENTS / "5月督办事项通报.docx", lines, [grid])
