"""Truth and files of 柘岭水库灌区管理中心, ten months of 2025; all invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY, YEAR = "2025-01/2025-10", "2024-01/2024-10", "2025-10-31", "2025-12-31"
MONTH = "2025-10"
# name, more names, unit (written, plain), goal (written, plain), sign, October, ten months,
# last year's, due as written, due, office, status; a row of one cell opens a section
GOALS = [
    ("一、供水与水费",),
    (
        "总干渠引水量",
        "引水量",
        "万m³",
        "万m3",
        18600,
        18600,
        ">=",
        960,
        17240,
        16480,
        "12月底",
        YEAR,
        "供水调度科",
        "顺利",
    ),
    (
        "农业灌溉供水量",
        "灌溉供水量|农业供水量",
        "万m³",
        "万m3",
        14500,
        14500,
        ">=",
        610,
        13650,
        13120,
        "12月底",
        YEAR,
        "供水调度科",
        "顺利",
    ),
    (
        "城镇原水供水量",
        "原水供水量",
        "万m³",
        "万m3",
        3200,
        3200,
        ">=",
        238,
        2385,
        2510,
        "12月底",
        YEAR,
        "供水经营科",
        "滞后",
    ),
    (
        "水费收缴率",
        "收缴率",
        "%",
        "%",
        "96以上",
        96,
        ">=",
        None,
        93.1,
        92.6,
        "12月底",
        YEAR,
        "财务科",
        "滞后",
    ),
    (
        "移动支付缴费",
        "移动支付",
        "笔",
        "笔",
        "—",
        None,
        ">=",
        1420,
        18640,
        15230,
        "",
        "",
        "财务科",
        "",
    ),
    ("二、用水效率",),
    (
        "灌溉水有效利用系数",
        "农田灌溉水有效利用系数|灌溉水利用系数",
        "",
        "1",
        "0.545以上",
        0.545,
        ">=",
        None,
        0.548,
        0.539,
        "12月底",
        YEAR,
        "供水调度科",
        "顺利|已完成",
    ),
    (
        "亩均灌溉用水量",
        "亩均用水量",
        "m³/亩",
        "m3",
        "430以下",
        430,
        "<=",
        None,
        346,
        357,
        "12月底",
        YEAR,
        "供水调度科",
        "顺利|已完成",
    ),
    (
        "泵站用电量",
        "用电量",
        "万kW·h",
        "万kWh",
        "不超过240",
        240,
        "<=",
        11.4,
        181,
        192,
        "12月底",
        YEAR,
        "机电科",
        "顺利",
    ),
    ("三、工程管护",),
    (
        "骨干渠道完好率",
        "渠道完好率",
        "%",
        "%",
        "92以上",
        92,
        ">=",
        None,
        92.6,
        91.2,
        "11月底",
        "2025-11-30",
        "工程管理科",
        "顺利|已完成",
    ),
    (
        "渠道清淤",
        "清淤",
        "km",
        "km",
        260,
        260,
        ">=",
        31.5,
        268.5,
        241,
        "10月底",
        TODAY,
        "工程管理科",
        "已完成",
    ),
    (
        "闸门启闭机检修",
        "启闭机检修|闸门检修",
        "台套",
        "台套",
        180,
        180,
        ">=",
        12,
        171,
        165,
        "10月底",
        TODAY,
        "机电科",
        "逾期",
    ),
    (
        "量水设施安装",
        "量水设施",
        "处",
        "处",
        140,
        110,
        ">=",
        6,
        74,
        68,
        "12月底",
        YEAR,
        "信息中心",
        "滞后",
    ),
    (
        "管理范围划界",
        "划界",
        "km",
        "km",
        85,
        85,
        ">=",
        0,
        85,
        62,
        "9月底",
        "2025-09-30",
        "水政科",
        "已完成",
    ),
    ("四、投资与经费",),
    (
        "续建配套改造投资",
        "续建配套投资|改造投资",
        "万元",
        "万元",
        6200,
        6200,
        ">=",
        465,
        5486,
        4730,
        "12月底",
        YEAR,
        "项目办",
        "顺利",
    ),
    (
        "争取上级资金",
        "上级资金",
        "万元",
        "万元",
        3500,
        3500,
        ">=",
        380,
        3620,
        2980,
        "12月底",
        YEAR,
        "项目办",
        "已完成",
    ),
    (
        "维修养护经费支出",
        "维修养护经费|维养经费",
        "元",
        "元",
        11500000,
        11500000,
        ">=",
        816000,
        8164000,
        9052000,
        "12月底",
        YEAR,
        "财务科",
        "滞后",
    ),
    ("五、安全与队伍",),
    (
        "安全隐患整改率",
        "隐患整改率",
        "%",
        "%",
        100,
        100,
        ">=",
        None,
        97.8,
        98.1,
        "12月底",
        YEAR,
        "安监科",
        "滞后",
    ),
    (
        "职工业务培训",
        "业务培训",
        "人次",
        "人次",
        360,
        360,
        ">=",
        44,
        342,
        318,
        "11月底",
        "2025-11-30",
        "办公室",
        "顺利",
    ),
]
# name, unit as written, unit, goal, October, ten months, last year's, money spent, status
UPKEEP = [
    ("渠道衬砌修复", "平方米", "m2", 18600, 1450, 16240, 14980, 284.2, "顺利"),
    ("渡槽止水处理", "座", "座", 14, 1, 8, 11, 46.8, "滞后"),
    ("生产桥维修", "座", "座", 22, 3, 22, 19, 61.5, "已完成"),
    ("渠堤除草", "公里", "km", 640, 72, 602, 588, 38.6, "顺利"),
]
# project, approved, of this year, done, how far
PROJECTS = [
    ("东支渠节水改造工程", 2860, 2150, 1785, "剩2.1公里未衬砌"),
    ("总干渠七号隧洞加固", 3420, 2400, 2216, "二衬完成"),
    ("梅岗泵站机组更新", 1180, 980, 865, "3台机组安装完毕"),
    ("灌区信息化提升", 1240, 670, 620, "设备到货"),
]
MEASURES = [
    ("实灌面积", "万亩", "万亩", "顺利"),
    ("计收水费", "万元", "万元", "滞后"),
    ("人工巡渠", "公里", "km", "顺利"),
]
# station: goal, ten months, last year's of each measure
STATIONS = [
    ("渠首管理所", (8.2, 8.0, 7.9), (410, 330, 361), (4200, 3920, 3810)),
    ("梅岗管理所", (9.6, 9.3, 9.1), (520, 385, 446), (5100, 4790, 4655)),
    ("双塘管理所", (7.4, 7.2, 7.3), (390, 262, 305), (4300, 4050, 3960)),
    ("鹤洲管理所", (6.8, 6.6, 6.4), (350, 228, 262), (3800, 3540, 3490)),
    ("大圩管理所", (6.6, 6.5, 6.2), (310, 215, 232), (3600, 3415, 3320)),
]
# name, unit as written, unit, goal, ten months, last year's twelve months, status
RESERVOIR = [
    (
        "入库水量",
        "万m³",
        "万m3",
        None,
        (310, 265, 480, 1120, 2460, 3980, 5210, 4360, 1830, 720),
        (296, 281, 455, 1075, 2310, 4120, 4985, 4470, 1760, 695, 402, 318),
        "",
    ),
    (
        "坝后电站发电量",
        "万kWh",
        "万kWh",
        1450,
        (48, 42, 66, 98, 142, 186, 224, 218, 156, 104),
        (52, 47, 70, 104, 150, 198, 236, 205, 148, 98, 62, 50),
        "顺利",
    ),
    (
        "大坝巡查",
        "次",
        "次",
        620,
        (46, 44, 50, 54, 58, 62, 66, 66, 58, 52),
        (44, 42, 48, 52, 56, 60, 64, 64, 55, 50, 46, 45),
        "顺利",
    ),
    (
        "水质采样",
        "份",
        "份",
        130,
        (6, 6, 8, 9, 10, 11, 11, 10, 8, 7),
        (8, 8, 9, 10, 11, 11, 12, 11, 9, 8, 8, 8),
        "滞后",
    ),
]
# name, names, unit, goal, ten months, last year's, due, status, source
PROSE = [
    (
        "安全防护网安装|防护网安装|渠道安全防护网",
        "m",
        12000,
        11600,
        8200,
        "2025-11-30",
        "顺利",
        "通知+总结",
    ),
    ("水法规宣传进村|水法规宣传", "场", 60, 63, 52, YEAR, "已完成", "总结"),
]
# task, office, helpers, day as written, due, how it stands, mark, status
TASKS = [
    (
        "2025年春灌用水计划编制",
        "供水调度科",
        "各管理所",
        "3月20日前",
        "2025-03-20",
        "计划已批复下达",
        "办结",
        "已完成",
    ),
    (
        "总干渠冬春岁修",
        "工程管理科",
        "渠首管理所",
        "4月10日前",
        "2025-04-10",
        "岁修渠段全部恢复通水",
        "办结",
        "已完成",
    ),
    (
        "水库汛期调度方案报批",
        "水库管理处",
        "供水调度科",
        "4月底前",
        "2025-04-30",
        "市局已批复",
        "办结",
        "已完成",
    ),
    (
        "节水灌溉宣传月活动",
        "办公室",
        "各管理所",
        "5月底前",
        "2025-05-31",
        "活动结束",
        "办结",
        "已完成",
    ),
    (
        "用水户协会换届指导",
        "供水调度科",
        "各管理所",
        "6月底前",
        "2025-06-30",
        "26个协会换届完毕",
        "办结",
        "已完成",
    ),
    (
        "东支渠节水改造主体完工",
        "项目办",
        "工程管理科",
        "9月底前",
        "2025-09-30",
        "尚有2.1公里没有衬砌",
        "未办结",
        "逾期",
    ),
    (
        "灌区标准化管理自评",
        "工程管理科",
        "安监科",
        "10月15日前",
        "2025-10-15",
        "自评材料待补签章",
        "基本办结",
        "逾期",
    ),
    (
        "冬灌前险工渠段处理",
        "工程管理科",
        "双塘管理所",
        "11月20日前",
        "2025-11-20",
        "6段险工已处理4段",
        "正常推进",
        "顺利",
    ),
    (
        "量水设施联网调试",
        "信息中心",
        "各管理所",
        "11月底前",
        "2025-11-30",
        "平台已接入，逐站调试",
        "正常推进",
        "顺利",
    ),
    (
        "历年水费陈欠催收",
        "财务科",
        "供水经营科",
        "12月20日前",
        "2025-12-20",
        "两个乡镇未签还款协议",
        "推进偏慢",
        "滞后",
    ),
    ("管理所办公用房确权", "办公室", "水政科", "年底前", YEAR, "", "未启动", "滞后|未报|不能判定"),
    (
        "数字孪生灌区初步设计",
        "信息中心",
        "项目办",
        "2026年3月底前",
        "2026-03-31",
        "外业测量结束",
        "正常推进",
        "顺利",
    ),
]
# found by, problem, office, day as written, due, what was done, mark, closed
PROBLEMS = [
    (
        "省水利厅飞检",
        "七号隧洞安全帽佩戴不规范",
        "项目办",
        "立即",
        "",
        "已现场纠正并开展班前教育",
        "闭环",
        "yes",
    ),
    (
        "省水利厅飞检",
        "东支渠混凝土试块留置不足",
        "项目办",
        "2025年5月15日",
        "2025-05-15",
        "补做回弹检测合格",
        "闭环",
        "yes",
    ),
    (
        "市审计局",
        "维养合同未履行比价程序",
        "财务科",
        "2025年6月30日",
        "2025-06-30",
        "修订采购办法并备案",
        "闭环",
        "yes",
    ),
    (
        "市审计局",
        "预付工程款长期挂账",
        "财务科",
        "2025年9月30日",
        "2025-09-30",
        "三笔已核销一笔",
        "未闭环",
        "no",
    ),
    (
        "汛前检查",
        "溢洪道交通桥护栏锈损",
        "水库管理处",
        "2025年4月20日",
        "2025-04-20",
        "护栏更换完成",
        "闭环",
        "yes",
    ),
    (
        "汛前检查",
        "水库备用柴油发电机无法启动",
        "水库管理处",
        "2025年4月10日",
        "2025-04-10",
        "更换电瓶后试机正常",
        "闭环",
        "yes",
    ),
    (
        "群众来信",
        "鹤洲支渠尾水农田受淹",
        "鹤洲管理所",
        "2025年8月31日",
        "2025-08-31",
        "退水口改造方案在编",
        "未闭环",
        "no",
    ),
    (
        "群众来信",
        "大圩片放水时间不公开",
        "大圩管理所",
        "2025年7月10日",
        "2025-07-10",
        "放水计划已在村务栏公示",
        "闭环",
        "yes",
    ),
    (
        "巡察反馈",
        "值班记录代签",
        "办公室",
        "2025年10月20日",
        "2025-10-20",
        "通报批评并改为电子签到",
        "闭环",
        "yes",
    ),
    (
        "巡察反馈",
        "闲置管理房未盘活",
        "办公室",
        "2025年12月31日",
        "2025-12-31",
        "两处已挂牌招租",
        "未闭环",
        "no",
    ),
]
TOLD = {"渠道清淤": "268.5|286.5", "争取上级资金": "3620|3602"}
TOLD_BEFORE = {"城镇原水供水量": "2510|2501"}


def _sum(m, k):
    return round(sum(t[1 + m][k] for t in STATIONS), 6)


def _rows():
    for g in GOALS:
        if len(g) > 1:
            yield g[0], f"{g[0]}|{g[1]}", g[3], g[5], g[6], g[8], g[9], g[11], g[13], "目标考核台账"
    for name, _, unit, goal, _, now, old, _, status in UPKEEP:
        yield name, name, unit, goal, ">=", now, old, YEAR, status, "维养进度"
    for m, (name, _, unit, status) in enumerate(MEASURES):
        yield name, name, unit, _sum(m, 0), ">=", _sum(m, 1), _sum(m, 2), YEAR, status, "管理所统计"
    for name, _, unit, goal, now, old, status in RESERVOIR:
        yield name, name, unit, goal, ">=", sum(now), sum(old[:10]), YEAR, status, "水库月统计"
    for names, unit, goal, now, old, due, status, source in PROSE:
        yield names, names, unit, goal, ">=", now, old, due, status, source


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for name, names, unit, goal, sign, now, old, due, status, source in _rows():
        actual, prior = TOLD.get(name, now), TOLD_BEFORE.get(name, old)
        book.indicator(
            (names, unit, goal, sign, now, old, due, status, source), (SPAN, BEFORE), actual, prior
        )
    for g in GOALS:
        if len(g) > 1 and g[7] is not None:
            book.fact(f"{g[0]}|{g[1]}", MONTH, g[7], g[3], "actual", "目标考核台账")
    for name, _, unit, _, month, *_ in UPKEEP:
        book.fact(name, MONTH, month, unit, "actual", "维养进度")
    for name, _, unit, _, now, _, _ in RESERVOIR:
        book.fact(name, "2025-07", now[6], unit, "actual", "水库月统计")
        book.fact(name, MONTH, now[9], unit, "actual", "水库月统计")
    for name, _, plan, done, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", "", done, "", "专项工程", "投资", "yes")
    total = [sum(p[k] for p in PROJECTS) for k in (2, 3)]
    book.target(
        "合计|专项工程|专项工程投资|投资",
        total[0],
        ">=",
        "万元",
        "",
        total[1],
        "",
        "专项工程",
        "投资合计",
        "yes",
    )
    for task, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点工作推进表")
    for p in PROBLEMS:
        book.problem(p[1], p[2], p[4], p[7], TODAY, "问题整改表")
    book.add("conflicts", "渠道清淤", SPAN, "268.5km|286.5km", "目标考核台账|总结")
    book.add("conflicts", "争取上级资金", SPAN, "3620万元|3602万元", "目标考核台账|总结")
    book.add("conflicts", "城镇原水供水量", BEFORE, "2510万m3|2501万m3", "目标考核台账|总结")
    for name, table, value, unit, why in (
        ("量水设施安装", "targets", 140, "处", "年初下达数，7月调整为110处"),
        ("总干渠引水量", "targets", 18800, "万m3", "2026年的计划"),
        ("水费收缴率", "targets", 97, "%", "2026年的计划"),
        ("续建配套改造投资", "targets", 7000, "万元", "2026年的计划"),
        ("实灌面积", "targets", 9.6, "万亩", "梅岗管理所的任务"),
        ("计收水费", "targets", 520, "万元", "梅岗管理所的任务"),
        ("人工巡渠", "year_on_year", 4050, "km", "双塘管理所的完成数"),
        ("坝后电站发电量", "year_on_year", 1396, "万kWh", "另加去年11、12月的数"),
        ("坝后电站发电量", "targets", 1420, "万kWh", "上年全年实际，不是目标"),
        ("渠道衬砌修复", "targets", 284.2, "万元", "已支付经费，不是工程量"),
        ("渠道清淤", "targets", 31.5, "km", "当月数"),
    ):
        book.never(name, table, value, unit, why)
    book.write()


def _change(now, old, unit):
    return f"{now - old:+.1f}个百分点" if unit == "%" else f"{100 * (now / old - 1):+.1f}%"


def goals_book():
    """Write the assessment ledger: sections, the unit beside the name."""
    out = openpyxl.Workbook()
    rows = [
        ["填报部门：办公室（考核办）", "", "", "", "数据截止：2025年10月31日"],
        ["考核项目", "年度任务", "完成数", "", "上年1—10月", "与上年比", "责任部门", "时限"],
        ["", "", "10月", "1—10月", "", "", "", ""],
    ]
    merges = ["A2:D2", "E2:H2", "A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:G4", "H3:H4"]
    for g in GOALS:
        if len(g) == 1:
            rows.append([g[0]])
            merges.append(f"A{len(rows) + 1}:H{len(rows) + 1}")
            continue
        label = f"{g[0]}（{g[2]}）" if g[2] else g[0]
        month = "—" if g[7] is None else g[7]
        rows.append([label, g[4], month, g[8], g[9], _change(g[8], g[9], g[3]), g[12], g[10]])
    rows.append(
        ["注：年度任务为年初下达数；“以上”“以下”含本数；维修养护经费支出按财务账以元填列。"]
    )
    merges.append(f"A{len(rows) + 1}:H{len(rows) + 1}")
    ws = sheet(
        out, "1-10月", "柘岭水库灌区管理中心2025年目标管理考核台账", rows, 8, merges, (3, 4), True
    )
    ws.column_dimensions["A"].width = 28
    save(out, LEDGERS / "目标管理考核台账（2025年1-10月）.xlsx")


def stations():
    """Write the matrix by station, the sum first, a head of three storeys."""
    rows = [["各管理所灌溉服务情况统计表（2025年10月31日）"], ["单位"], [""], [""]]
    merges = [(0, 0, 0, 9), (1, 3, 0, 0), (1, 1, 1, 6), (1, 1, 7, 9)]
    rows[1] += ["灌溉收费", "", "", "", "", "", "渠道管护", "", ""]
    for m, (name, wrote, _, _) in enumerate(MEASURES):
        rows[2] += [f"{name}（{wrote}）", "", ""]
        rows[3] += ["2025年计划", "1-10月实际", "去年同期"]
        merges.append((2, 2, 1 + 3 * m, 3 + 3 * m))
    rows += [["全灌区", *[_sum(m, k) for m in range(3) for k in range(3)]]]
    rows += [[t[0], *t[1], *t[2], *t[3]] for t in STATIONS]
    rows += [["填表：许小满", "", "", "", "复核：方兆林"]]
    old_book(LEDGERS / "各管理所灌溉服务统计10月.xls", "10月", rows, merges)


def reservoir():
    """Write the reservoir's months downwards, in two years, each with its own foot."""
    head = ["月份", *[f"{m[0]}（{m[1]}）" for m in RESERVOIR]]
    rows = [["柘岭水库2025年运行月统计"], head]
    rows += [[f"{k + 1}月", *[m[4][k] for m in RESERVOIR]] for k in range(10)]
    rows += [["11月"], ["12月"], ["1-10月累计", *[sum(m[4]) for m in RESERVOIR]]]
    rows += [["全年计划", *["—" if m[3] is None else m[3] for m in RESERVOIR]]]
    ragged(LEDGERS / "水库运行月统计2025.csv", rows)
    rows = [["柘岭水库2024年运行月统计"], head]
    rows += [[f"{k + 1}月", *[m[5][k] for m in RESERVOIR]] for k in range(10)]
    rows += [["1-10月累计", *[sum(m[5][:10]) for m in RESERVOIR]]]
    rows += [[f"{k + 1}月", *[m[5][k] for m in RESERVOIR]] for k in (10, 11)]
    rows += [["全年合计", *[sum(m[5]) for m in RESERVOIR]]]
    ragged(LEDGERS / "2024年" / "水库运行月统计2024.csv", rows)


def _tr(cells, tag="td"):
    return (
        "<tr>"
        + "".join(
            f"<{tag}{c[1]}>{c[0]}</{tag}>" if isinstance(c, tuple) else f"<{tag}>{c}</{tag}>"
            for c in cells
        )
        + "</tr>"
    )


def upkeep():
    """Write the upkeep and the projects as the web system exports them: HTML named .xls."""
    tall, wide = ' rowspan="2"', ' colspan="4"'
    lines = ['<html><head><meta charset="utf-8"><title>维养进度</title></head><body>']
    lines += [
        '<table border="1">',
        _tr([("2025年工程维修养护进度表（1-10月）", ' colspan="8"')], "th"),
    ]
    lines += [
        _tr(
            [
                ("养护内容", tall),
                ("计量单位", tall),
                ("工程量", wide),
                ("去年1-10月完成", tall),
                ("已支付经费（万元）", tall),
            ],
            "th",
        )
    ]
    lines += [_tr(["全年计划", "10月完成", "累计完成", "完成比例"], "th")]
    for name, wrote, _, goal, month, now, old, money, _ in UPKEEP:
        lines.append(_tr([name, wrote, goal, month, now, f"{100 * now / goal:.1f}%", old, money]))
    lines += [_tr([("说明：经费合计不作考核。", ' colspan="8"')]), "</table><br>"]
    lines += ['<table border="1">', _tr([("专项工程投资完成表 单位：万元", ' colspan="6"')], "th")]
    lines += [_tr(["工程名称", "批复概算", "2025年安排", "1-10月完成", "完成率", "形象进度"], "th")]
    for name, whole, plan, done, far in PROJECTS:
        lines.append(_tr([name, whole, plan, done, f"{100 * done / plan:.1f}%", far]))
    total = [sum(p[k] for p in PROJECTS) for k in (1, 2, 3)]
    lines += [
        _tr(["合计", *total, f"{100 * total[2] / total[1]:.1f}%", ""]),
        "</table></body></html>",
    ]
    (LEDGERS / "维修养护进度10月.xls").write_text("\n".join(lines) + "\n", encoding="utf-8")


def lists():
    """Write tasks in a book, problems as a table of a document."""
    out = openpyxl.Workbook()
    rows = [["编号", "工作事项", "完成节点", "牵头部门", "协办部门", "10月末进展", "评定"]]
    rows += [[f"ZD-{n:02d}", t[0], t[3], t[1], t[2], t[5], t[6]] for n, t in enumerate(TASKS, 1)]
    sheet(out, "推进表", "2025年重点工作推进表（10月）", rows, 7, (), (2, 2), True)
    save(out, LEDGERS / "2025年重点工作推进表（10月）.xlsx")
    table = [["编号", "提出单位", "问题表现", "整改责任部门", "限期", "处理进展", "闭环情况"]]
    table += [[f"W{n}", *p[:4], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    lines = ["柘岭水库灌区管理中心问题整改闭环表", "截至2025年10月31日，由办公室督办。", "@0"]
    paper(DOCUMENTS / "问题整改闭环表.docx", lines, [table])


NOTICE = """关于调整部分年度目标任务的通知

各科室、各管理所：
根据上半年设备采购和安全生产工作情况，经2025年7月18日中心党委会研究，对年度目标任务调整如下：
一、量水设施安装年度任务由140处调整为110处，完成时限仍为12月底。
二、增加渠道安全防护网安装任务12000米，由安监科牵头，11月底前完成。
年终按调整后的任务考核，其他任务不变。

柘岭水库灌区管理中心
2025年7月21日
"""

SUMMARY = """柘岭水库灌区管理中心2025年1—10月工作总结
今年以来，中心抓供水、抓管护、抓项目，各项工作总体平稳。
# 一、灌溉供水
1—10月，总干渠引水量17240万m³，农业灌溉供水量13650万m³，同比增长4.0%。城镇原水供水量2385万m³，去年同期为2501万m³，主要是县城第二水源投用。灌溉水有效利用系数0.548。
# 二、工程管护和项目
完成渠道清淤286.5km，骨干渠道完好率92.6%。续建配套改造投资完成5486万元，争取上级资金3602万元。渠道安全防护网安装完成11600米，去年同期8200米。量水设施安装74处，与调整后的任务110处还差36处。
# 三、宣传和执法
水法规宣传进村年初计划60场，1—10月开展63场，去年同期52场。
# 四、2026年初步打算
2026年计划总干渠引水量18800万m³，水费收缴率达到97%，续建配套改造投资7000万元。"""

if __name__ == "__main__":
    truth()
    goals_book()
    stations()
    reservoir()
    upkeep()
    lists()
    DOCUMENTS.mkdir(parents=True, exist_ok=True)
    (DOCUMENTS / "关于调整部分年度目标任务的通知.txt").write_text(NOTICE, encoding="utf-8")
    paper(DOCUMENTS / "2025年1-10月工作总结.docx", SUMMARY.split("\n"))
