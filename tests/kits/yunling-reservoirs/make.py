"""Truth and files of 云岭省大中型水库管理局; places, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
import xlwt
from office import MIDDLE, THIN, Truth, home, paper, save, sheet
from openpyxl.styles import Font

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2024-01/2024-10", "2023-01/2023-10", "2024-12-31", "2024-10-31"
AT, THEN = f"{SPAN}|2024-10|2024-10-31", f"{BEFORE}|2023-10|2023-10-31"
# fmt: off
DAMS = [("红崖水库", "临川州"), ("石门坎水库", "临川州"), ("澜沙水库", "普洱山市"), ("东风湖水库", "玉屏市"), ("木瓜冲水库", "玉屏市"), ("大寨水库", "昭南市")]
# measure, unit, plan, done, last year, October (None: no such column), status of the total
MEASURES = [
    ("供水量", "亿m3", [12.6, 8.4, 6.2, 5.1, 3.8, 2.9], [10.9, 7.3, 5.35, 4.42, 3.31, 2.52], [10.4, 7.12, 5.28, 4.3, 3.22, 2.48], None, "顺利"),
    ("发电量", "万kWh", [38500, 21600, 9800, 14200, 5400, None], [28600, 15900, 6900, 9480, 3510, None], [31900, 17400, 7560, 10420, 4010, None], [3120, 1745, 760, 1090, 402, None], "滞后"),
    ("灌溉面积", "万亩", [45, 38, 22.5, 18, 12.6, 9.4], [46.2, 38.5, 22.1, 18.3, 12.9, 9.4], [44.8, 37.6, 21.8, 17.5, 12.2, 9.1], None, "已完成"),
    ("水费收入", "万元", [5040, 3360, 2480, 2040, 1520, 1160], [4190, 2805, 1946, 1688, 1215, 926], [3986, 2710, 1902, 1650, 1188, 904], None, "顺利"),
]
# normal level, flood level, level of the day, storage, last year's, mean of many years
LEVELS = [(1286.5, 1284, 1284.92, 7.82, 7.35, 7.5), (1142, 1139.5, 1140.36, 5.46, 5.2, 5.3), (968.8, 966.2, 965.47, 3.12, 3.28, 3.2),
          (1518.2, 1516, 1517.05, 2.95, 2.76, 2.8), (1730.6, 1729, 1729.88, 1.88, 1.79, 1.8), (2011.4, 2010, 2010.73, 1.27, 1.22, 1.2)]
# name, unit, goal as written, goal, sign, done, last year, office, status
SAFETY = [
    ("大坝安全监测数据上报率", "%", "≥98", 98, ">=", 98.6, 97.2, "安全处", "顺利|已完成"),
    ("监测设施完好率", "%", "≥95", 95, ">=", 93.4, 92, "安全处", "滞后"),
    ("大坝巡视检查", "次", 2160, 2160, ">=", 1836, 1798, "运行处", "顺利"),
    ("闸门启闭试验", "次", 96, 96, ">=", 96, 92, "运行处", "已完成"),
    ("库区水质监测达标率", "%", 100, 100, ">=", 100, 98.3, "水资源处", "顺利|已完成"),
]
# part, names, what is asked, goal, sign, unit, office, leader, day as written, due, told, done, last year as written, last year, status
GOALS = [
    ("工程建设", "病险水库除险加固", "完成病险水库除险加固12座", 12, ">=", "座", "建设处", "杨建国", "10月底", TODAY, "已完工9座，占75%；其余3座主体完工，正在收尾", 9, "8座", 8, "逾期"),
    ("工程建设", "水利投资|完成水利投资", "全年完成水利投资6.8亿元", 6.8, ">=", "亿元", "建设处", "杨建国", "12月底", YEAR, "完成投资5.9亿元，占年度任务的86.8%", 5.9, "5.2亿元", 5.2, "顺利"),
    ("工程建设", "争取省级以上资金|省级以上资金", "争取省级以上资金3.2亿元", 3.2, ">=", "亿元", "计财处", "罗瑛", "12月底", YEAR, "已到位2.31亿元", 2.31, "2.6亿元", 2.6, "滞后"),
    ("工程建设", "雨水情测报站点|新建雨水情测报站点", "新建雨水情测报站点64处", 64, ">=", "处", "信息中心", "罗瑛", "11月30日", "2024-11-30", "建成58处，剩余6处正在安装", 58, "40处", 40, "顺利"),
    ("运行管理", "标准化管理水库|创建标准化管理水库", "创建标准化管理水库8座", 8, ">=", "座", "运行处", "段志明", "12月底", YEAR, "5座已通过省级验收", 5, "4座", 4, "滞后"),
    ("运行管理", "管理范围划界", "完成水库管理范围划界386公里", 386, ">=", "km", "政策法规处", "段志明", "9月底前", "2024-09-30", "386公里全部完成并公告", 386, "/", None, "已完成"),
    ("运行管理", "大坝安全鉴定", "完成大坝安全鉴定15座", 15, ">=", "座", "安全处", "段志明", "11月底", "2024-11-30", "已完成14座，1座待专家审查", 14, "11座", 11, "顺利"),
    ("运行管理", "库区漂浮物|清理库区漂浮物", "清理库区漂浮物不少于2.6万立方米", 2.6, ">=", "万m3", "运行处", "段志明", "12月底", YEAR, "清理2.38万立方米", 2.38, "2.2万立方米", 2.2, "顺利"),
    ("运行管理", "放流鱼苗|鱼类增殖放流", "增殖放流鱼苗120万尾", 120, ">=", "万尾", "水资源处", "罗瑛", "6月底", "2024-06-30", "放流126万尾", 126, "110万尾", 110, "已完成"),
    ("综合保障", "培训水库管理人员", "培训水库管理人员900人次", 900, ">=", "人次", "人事处", "罗瑛", "2024.9", "2024-09-30", "举办6期，培训1024人次", 1024, "868人次", 868, "已完成"),
    ("综合保障", "移民后扶项目完工率|后扶项目完工率", "移民后扶项目完工率达到90%以上", 90, ">=", "%", "移民处", "杨建国", "12月底", YEAR, "完工率87.5%", 87.5, "81%", 81, "滞后"),
    ("综合保障", "安全责任事故|安全生产责任事故", "安全生产责任事故控制为0起", 0, "<=", "起", "安全处", "段志明", "全年", YEAR, "0起", 0, "0起", 0, "顺利|已完成"),
]
# names, unit, goal as written, goal, done, last year, status: the notice sets them, the report tells
NOTICED = [
    ("供水保证率|水库供水保证率", "%", "≥97", 97, 97.8, 97.1, "顺利|已完成"),
    ("生态流量下泄达标率", "%", "100", 100, 99.1, 98.4, "滞后"),
    ("科普宣传活动|水利科普宣传活动", "场", "30", 30, 33, 27, "已完成"),
    ("接入智慧水库平台|智慧水库平台接入水库", "座", "22", 22, 15, None, "滞后"),
    ("用水户满意度", "%", "≥90", 90, None, None, "未报"),
]
# task, what, lead, helping, day as written, due, progress, colour, status
TASKS = [
    ("红崖水库大坝加高工程", "完成坝体加高至1289米", "建设处", "红崖水库管理处", 45808, "2025-05-31", "坝体加高至1287.4米，占总量62%", "绿", "顺利"),
    ("澜沙水库除险加固", "完工并投入使用", "建设处", "澜沙水库管理处", 45596, "2024-10-31", "溢洪道改造完成，输水洞衬砌剩余35米", "红", "逾期"),
    ("石门坎水库电站增效扩容", "2号机组投产", "计财处", "石门坎水库管理处", "9月底前", "2024-09-30", "2号机组安装完成，尚未通过启动验收", "红", "逾期"),
    ("水库管理范围划界", "划界386公里并公告", "政策法规处", "/", "2024.9", "2024-09-30", "已完成并公告", "绿（办结）", "已完成"),
    ("智慧水库平台建设", "22座水库接入", "信息中心", "各水库管理处", 45657, YEAR, "15座接入，受设备采购影响滞后", "黄", "滞后"),
    ("汛前安全检查", "6座水库全覆盖", "安全处", "运行处", "4月30日", "2024-04-30", "检查组对6座水库全部检查完毕", "绿（办结）", "已完成"),
    ("供水价格改革方案", "方案报省发改委", "计财处", "政策法规处", "2024年8月", "2024-08-31", "方案已完成测算，未上报", "红", "逾期"),
    ("东风湖水源地保护区标识", "更换标识牌85块", "水资源处", "东风湖水库管理处", "7月15日", "2024-07-15", "85块全部更换", "绿（办结）", "已完成"),
    ("水库调度规程修编", "6座全部批复", "运行处", "安全处", "11月底", "2024-11-30", "6座修编完成，5座已批复", "绿", "顺利"),
    ("木瓜冲灌区量水设施", "安装量水设施120处", "水资源处", "木瓜冲水库管理处", "12月15日", "2024-12-15", "安装61处，占50.8%", "黄", "滞后"),
    ("大寨水库旅游安全整治", "整治到位", "安全处", "大寨水库管理处", "长期", "", "已封堵野泳点4处，常态化巡查", "绿", "顺利"),
    ("“十五五”水库运行管理规划", "完成规划初稿", "计财处", "各处室", "2025年6月底", "2025-06-30", "—", "白（未启动）", "顺利|滞后|未报|不能判定"),
]
# problem, dam, who, day as written, due, told, result, closed
PROBLEMS = [
    ("红崖水库右岸坝肩观测房漏雨", "红崖水库", "红崖水库管理处", "2024年5月15日", "2024-05-15", "屋面防水已重做", "销号", "yes"),
    ("石门坎水库2号闸门止水橡皮老化", "石门坎水库", "石门坎水库管理处", "2024年6月10日", "2024-06-10", "止水已更换", "销号", "yes"),
    ("澜沙水库备用柴油发电机无法启动", "澜沙水库", "澜沙水库管理处", "立行立改", "", "更换电瓶，试机正常", "销号", "yes"),
    ("澜沙水库下游河道有2处违建", "澜沙水库", "政策法规处", "2024年8月31日", "2024-08-31", "拆除1处，另1处正在诉讼", "未销号", "no"),
    ("东风湖水库汛期值班脱岗1次", "东风湖水库", "东风湖水库管理处", "2024年6月20日", "2024-06-20", "已通报批评并完善制度", "销号", "yes"),
    ("木瓜冲水库渗流监测数据缺失3个月", "木瓜冲水库", "安全处", "2024年9月30日", "2024-09-30", "传感器到货，未安装", "未销号", "no"),
    ("大寨水库防汛物资储备不足", "大寨水库", "大寨水库管理处", "2024年11月30日", "2024-11-30", "已采购编织袋1.2万条", "未销号", "no"),
    ("红崖水库上坝道路塌方约120立方米", "红崖水库", "建设处", "2024年10月15日", "2024-10-15", "已清理并修建挡墙", "销号", "yes"),
    ("石门坎水库库区有网箱养殖16口", "石门坎水库", "水资源处", "2025年3月底", "2025-03-31", "已取缔9口", "未销号", "no"),
]
# fmt: on


def _sum(values):
    return round(sum(v for v in values if v), 4)


def _dams_truth(book):
    source = "运行统计表总计"
    for name, unit, plans, dones, olds, october, status in MEASURES:
        names = {"灌溉面积": "灌溉面积|实灌面积"}.get(name, name)
        now = {"发电量": "64390|64930"}.get(name, _sum(dones))
        before = {"供水量": "32.8|32.3"}.get(name, _sum(olds))
        book.target(names, _sum(plans), ">=", unit, YEAR, now, status, source)
        book.year(names, now, unit, before, source)
        book.fact(names, "2024|2024-12", _sum(plans), unit, "target", source)
        book.fact(names, SPAN, _sum(dones), unit, "actual", source)
        book.fact(names, BEFORE, _sum(olds), unit, "actual", source)
        book.never(name, "targets", 2 * _sum(plans), unit, "总计重复相加")
        if october:
            book.fact(names, "2024-10", _sum(october), unit, "actual", source)
        for (dam, _), plan, done, old in zip(DAMS, plans, dones, olds, strict=True):
            if plan:
                book.target(
                    f"{dam}|{dam}{name}",
                    plan,
                    ">=",
                    unit,
                    "",
                    done,
                    "",
                    "运行统计表",
                    "各水库",
                    "yes",
                )
                book.year(f"{dam}|{dam}{name}", done, unit, old, "运行统计表", "各水库", "yes")
                for period, value, role in (
                    ("2024", plan, "target"),
                    (SPAN, done, "actual"),
                    (BEFORE, old, "actual"),
                ):
                    book.fact(f"{dam}|{dam}{name}", period, value, unit, role, "运行统计表", "yes")
    stored, old, mean = (_sum(level[k] for level in LEVELS) for k in (3, 4, 5))
    book.year("蓄水量|水库蓄水量", stored, "亿m3", old, "水位库容表总计", at=(AT, THEN))
    book.fact("蓄水量|水库蓄水量", AT, stored, "亿m3", "actual", "水位库容表")
    book.fact("蓄水量|水库蓄水量", THEN, old, "亿m3", "actual", "水位库容表")
    book.never("蓄水量", "targets", mean, "亿m3", "多年平均不是目标")
    for (dam, _), (normal, flood, level, now, before, usual) in zip(DAMS, LEVELS, strict=True):
        book.year(
            f"{dam}|{dam}蓄水量", now, "亿m3", before, "水位库容表", "各水库", "yes", at=(AT, THEN)
        )
        for value, why in ((normal, "正常蓄水位"), (flood, "汛限水位"), (level, "当日水位")):
            book.never(f"水位|{why}", "targets", value, "m", f"{dam}的{why}，不是目标")
        for value, unit in (
            (normal, "m"),
            (flood, "m"),
            (level, "m"),
            (now, "亿m3"),
            (before, "亿m3"),
            (usual, "亿m3"),
        ):
            book.fact(dam, "", value, unit, "actual|context", "水位库容表", "yes")


def _row(book, names, goal, sign, unit, due, now, old, status, source):
    rate = unit == "%"
    here, there = (AT, THEN) if rate else (SPAN, BEFORE)
    actual = {"大坝巡视检查": "1836|1863"}.get(names, "" if now is None else now)
    wanted = {"病险水库除险加固": "12|14"}.get(names, goal)
    book.target(names, wanted, sign, unit, due, actual, status, source)
    book.fact(names, f"2024|{due[:7]}|{due}", goal, unit, "target", source)
    if now is not None:
        book.fact(names, here, now, unit, "actual", source)
    if old is not None:
        book.year(names, actual, unit, old, source, at=(here, there))
        book.fact(names, there, old, unit, "actual", source)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _dams_truth(book)
    for name, unit, _, goal, sign, done, old, _, status in SAFETY:
        _row(book, name, goal, sign, unit, YEAR, done, old, status, "安全监测表")
    for _, names, _, goal, sign, unit, _, _, _, due, _, done, _, old, status in GOALS:
        _row(book, names, goal, sign, unit, due, done, old, status, "目标责任分解")
    for names, unit, _, goal, done, old, status in NOTICED:
        _row(book, names, goal, ">=", unit, YEAR, done, old, status, "通知表格+汇报")
    book.fact("发电量", SPAN, 6.493, "亿kWh", "actual", "汇报（冲突）")
    book.fact("大坝巡视检查", SPAN, 1863, "次", "actual", "汇报（冲突）")
    book.fact("供水量", BEFORE, 32.3, "亿m3", "actual", "汇报（冲突）")
    book.fact("病险水库除险加固", "2024|2024-10|2024-10-31", 14, "座", "target", "通知（冲突）")
    for name, goal, unit in (
        ("水库管理范围划界", 386, "km"),
        ("智慧水库平台建设", 22, "座"),
        ("汛前安全检查", 6, "座"),
        ("标识牌|东风湖水源地保护区标识", 85, "块"),
        ("水库调度规程修编", 6, "座"),
        ("量水设施|木瓜冲灌区量水设施", 120, "处"),
        ("坝体加高|红崖水库大坝加高工程", 1289, "m"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "督办单", "任务内的目标", "yes")
    for task, _, lead, _, _, due, _, _, status in TASKS:
        book.task(task, lead, due, status, "督办单")
    for problem, _, who, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, who, due, closed, TODAY, "通报docx表格")
    book.add("conflicts", "发电量", SPAN, "64390万kWh|6.493亿kWh", "运行统计表|汇报")
    book.add("conflicts", "大坝巡视检查|巡视检查", SPAN, "1836次|1863次", "安全监测表|汇报")
    book.add("conflicts", "供水量", BEFORE, "32.8亿m3|32.3亿m3", "运行统计表|汇报")
    book.add(
        "conflicts",
        "病险水库除险加固|除险加固",
        "2024（目标）",
        "12座|14座",
        "目标责任分解|通知表格",
    )
    for name, table, figure, unit, why in (
        ("供水量", "targets", 40, "亿m3", "2025年的打算"),
        ("发电量", "targets", 92000, "万kWh", "2025年的打算"),
        ("病险水库除险加固", "targets", 10, "座", "2025年的打算"),
        ("水利投资", "targets", 0.9, "亿元", "与任务的差额"),
    ):
        book.never(name, table, figure, unit, why)
    book.write()


def dams():
    """Write the reservoirs down and the measures across, levels on a second sheet with another table below."""
    out = openpyxl.Workbook()
    top = [
        "序号",
        "水库名称",
        "所在州市",
        "供水量（亿m³）",
        "",
        "",
        "",
        "发电量（万kW·h）",
        "",
        "",
        "",
        "",
        "灌溉面积（万亩）",
        "",
        "",
        "水费收入（万元）",
        "",
        "",
        "备注",
    ]
    low = [
        "",
        "",
        "",
        "年计划",
        "1—10月",
        "去年同期",
        "同比增减%",
        "年计划",
        "10月",
        "1—10月",
        "去年同期",
        "完成年计划%",
        "年计划",
        "实灌",
        "去年同期",
        "年计划",
        "1—10月",
        "去年同期",
        "",
    ]
    rows = [
        ["填报单位：云岭省大中型水库管理局运行处", *[""] * 14, "统计截止：2024年10月31日"],
        top,
        low,
    ]
    names = [*DAMS, ("总计", "")]

    def cell(values, k):
        value = _sum(values) if k == len(DAMS) else values[k]
        return "—" if value is None else value

    for k, (dam, where) in enumerate(names):
        cells = []
        for name, _, plans, dones, olds, october, _ in MEASURES:
            plan, done, old = cell(plans, k), cell(dones, k), cell(olds, k)
            share = "—" if plan == "—" else round(100 * done / plan, 1)
            up = "—" if plan == "—" else round(100 * (done / old - 1), 1)
            cells += [plan, *([cell(october, k)] if october else []), done, old] + (
                [up] if name == "供水量" else [share] if october else []
            )
        rows.append(
            [
                "" if dam == "总计" else k + 1,
                dam,
                where,
                *cells,
                "无电站" if dam == "大寨水库" else "",
            ]
        )
    rows.append(
        ["注：1.大寨水库无电站；2.灌溉面积为大小春累计实灌面积；3.去年同期为2023年1—10月。"]
    )
    merges = [
        "A2:D2",
        "D3:G3",
        "H3:L3",
        "M3:O3",
        "P3:R3",
        *[f"{c}3:{c}4" for c in "ABCS"],
        "A11:C11",
    ]
    rows[9][0], rows[9][1] = "总计", ""
    ws = sheet(
        out,
        "供水发电灌溉",
        "全省大中型水库供水、发电、灌溉情况统计表（2024年1—10月）",
        rows,
        19,
        merges,
        (3, 4),
        True,
    )
    ws["A12"].font = Font(color="FFFF0000")
    heads = [
        "水库名称",
        "正常蓄水位（m）",
        "汛限水位（m）",
        "10月31日",
        "",
        "去年同期蓄水量（亿m³）",
        "多年平均蓄水量（亿m³）",
        "较去年同期（亿m³）",
    ]
    rows = [heads, ["", "", "", "水位（m）", "蓄水量（亿m³）", "", "", ""]]
    for (dam, _), (*level, now, old, mean) in zip(DAMS, LEVELS, strict=True):
        rows.append([dam, *level, now, old, mean, round(now - old, 2)])
    sums = [_sum(level[k] for level in LEVELS) for k in (3, 4, 5)]
    rows += [
        ["合计", "—", "—", "—", *sums, round(sums[0] - sums[1], 2)],
        [""],
        ["附表：大坝安全监测和运行检查情况（1—10月）"],
    ]
    rows.append(["指标", "单位", "年度目标", "1—10月完成", "去年同期", "责任处室"])
    rows += [[r[0], r[1], r[2], r[5], r[6], r[7]] for r in SAFETY]
    ws = sheet(
        out,
        "水位库容及安全",
        "全省大中型水库水位库容情况表",
        rows,
        8,
        ["D2:E2", *[f"{c}2:{c}3" for c in "ABCFGH"], "A12:F12"],
        (2, 3),
    )
    for c in ws[13][:6]:
        c.font, c.border, c.alignment = Font(bold=True), THIN, MIDDLE
    save(out, LEDGERS / "2024年1—10月水库运行情况统计表.xlsx")


def goals():
    """Write the goals as sentences in cells."""
    out = openpyxl.Workbook()
    heads = [
        "类别",
        "序号",
        "目标任务",
        "责任处室",
        "责任领导",
        "完成时限",
        "1—10月进展情况",
        "去年同期",
    ]
    rows, merges = [["云岭省大中型水库管理局　　2024年11月4日"], heads], ["A2:H2"]
    for part in dict.fromkeys(g[0] for g in GOALS):
        start = len(rows) + 2
        for g in (g for g in GOALS if g[0] == part):
            rows.append(
                [
                    part if len(rows) + 2 == start else "",
                    GOALS.index(g) + 1,
                    g[2],
                    g[6],
                    g[7],
                    g[8],
                    g[10],
                    g[12],
                ]
            )
        merges.append(f"A{start}:A{len(rows) + 1}")
    sheet(out, "目标分解", "2024年度目标任务分解及进展情况表", rows, 8, merges, (3, 3), True)
    save(out, LEDGERS / "年度目标任务分解及进展（10月）.xlsx")


def works():
    """Write the tasks as BIFF; some days are bare serial numbers."""
    book = xlwt.Workbook(encoding="utf-8")
    ws = book.add_sheet("督办")
    ws.write_merge(0, 0, 0, 8, "局重点督办事项清单（截至2024年10月31日）")
    fills = {"绿": "light_green", "红": "red", "黄": "yellow", "白": "white"}
    for c, head in enumerate(
        [
            "编号",
            "督办事项",
            "工作要求",
            "牵头处室",
            "配合单位",
            "办结时限",
            "办理进展",
            "预警等级",
            "备注",
        ]
    ):
        ws.write(1, c, head)
    for r, (task, what, lead, helping, day, _, progress, colour, _) in enumerate(TASKS, 2):
        for c, value in enumerate(
            [f"DB24-{r - 1:02d}", task, what, lead, helping, day, progress, colour]
        ):
            if c == 7:
                ws.write(
                    r,
                    c,
                    value,
                    xlwt.easyxf(f"pattern: pattern solid, fore_colour {fills[value[0]]}"),
                )
            else:
                ws.write(r, c, value)
    ws.write_merge(
        len(TASKS) + 2,
        len(TASKS) + 2,
        0,
        8,
        "说明：绿色为正常推进或办结，黄色为进度滞后，红色为超期未办结。",
    )
    LEDGERS.mkdir(parents=True, exist_ok=True)
    book.save(str(LEDGERS / "局重点督办事项清单.xls"))


REPORT = """云岭省大中型水库管理局2024年1—10月工作情况汇报
省水利厅：现将我局1—10月工作情况汇报如下。
# 一、供水和发电
1—10月，累计供水量33.8亿立方米，去年同期为32.3亿立方米；受来水偏枯影响，发电量6.493亿千瓦时，同比下降；实灌面积147.4万亩，实现水费收入12770万元。截至10月31日，水库蓄水量22.5亿立方米，较去年同期多0.9亿立方米。供水保证率97.8%，去年同期97.1%；生态流量下泄达标率99.1%，去年同期98.4%。
# 二、工程建设
完成水利投资5.9亿元，距年度任务还差0.9亿元；病险水库除险加固9座；新建雨水情测报站点58处。
# 三、安全管理
开展大坝巡视检查1863次，闸门启闭试验96次，监测设施完好率93.4%。接入智慧水库平台15座。
# 四、宣传教育
举办水利科普宣传活动33场，去年同期27场；培训水库管理人员1024人次。
# 五、2025年初步打算
2025年，计划供水量40亿立方米、发电量9.2亿千瓦时，病险水库除险加固10座。"""

NOTICE = """关于下达2024年度水库管理目标任务的通知
云水库〔2024〕6号
各处室、各水库管理处：现将2024年度目标任务下达给你们，请认真抓好落实，未注明时限的均于12月31日前完成。
@0
请各单位于每月5日前报送上月进展，一式2份。"""

BULLETIN = """关于2024年安全度汛检查发现问题整改情况的通报
2024年4月至9月，局安全度汛检查组对6座水库开展检查，共发现问题9个。截至10月31日，已销号5个，未销号4个，其中2个超期。具体情况如下。
@0
请有关单位加快整改，对超期未销号的问题，局将约谈主要负责人。"""


def papers():
    """Write the report, the notice with its table of goals, and the bulletin whose table is the list of problems."""
    paper(DOCUMENTS / "水库管理局2024年1—10月工作情况汇报.docx", REPORT.split("\n"))
    table = [
        ["序号", "目标名称", "计量单位", "2024年目标", "考核处室", "备注"],
        ["1", "供水量", "亿立方米", "39", "运行处", ""],
        ["2", "发电量", "万千瓦时", "89500", "运行处", ""],
        ["3", "病险水库除险加固", "座", "14", "建设处", "10月底前"],
    ]
    table += [
        [
            str(n),
            names.split("|")[-1] if "座" in unit or "场" in unit else names.split("|")[0],
            unit,
            goal,
            "综合处",
            "",
        ]
        for n, (names, unit, goal, *_) in enumerate(NOTICED, 4)
    ]
    paper(DOCUMENTS / "关于下达2024年度水库管理目标任务的通知.docx", NOTICE.split("\n"), (table,))
    table = [
        ["序号", "检查发现问题", "所属水库", "整改责任单位", "整改时限", "整改情况", "整改结果"]
    ]
    table += [[str(n), p[0], p[1], p[2], p[3], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    paper(
        DOCUMENTS / "关于2024年安全度汛检查发现问题整改情况的通报.docx",
        BULLETIN.split("\n"),
        (table,),
    )


if __name__ == "__main__":
    truth()
    dams()
    goals()
    works()
    papers()
