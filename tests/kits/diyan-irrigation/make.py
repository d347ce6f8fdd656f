"""Truth and files of 荻堰灌区管理处; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, HALF = "2025-01/2025-08", "2024-01/2024-08", "2025-01/2025-06"
YEAR, TODAY = "2025-12-31", "2025-08-31"
UNITS = {"万立方米": "万m3", "公里": "km", "—": "1", "立方米": "m3"}
FORM, FLASH, LOG = "科室调度表", "统计快报", "运行月报"
NOW = {"渠道巡护": "1260|1620", "闸门启闭机保养": "86|68"}
OLD = {"农业水费实收": "582|528"}
STATIONS = ("渠首站", "东干渠站", "西干渠站", "尾水站")
# times above names above plan and result, stations down: name, unit, sign, last year's, status,
# by station: year plan, plan of January to August, done
SUPPLY = [
    (
        "灌溉供水量",
        "万立方米",
        5720,
        "顺利",
        ((2000, 1700, 1720), (2600, 2150, 2210), (2200, 1850, 1862), (1200, 1000, 1008)),
    ),
    (
        "农业水费实收",
        "万元",
        582,
        "滞后",
        ((240, 180, 128), (320, 230, 151), (260, 190, 117), (140, 100, 64)),
    ),
    (
        "灌溉面积",
        "万亩",
        21.2,
        "已完成",
        ((5.4, 5.4, 5.5), (7.2, 7.2, 7.3), (6.3, 6.3, 6.4), (2.7, 2.7, 2.8)),
    ),
]
# plan and result above times: name, unit, year plan, plan to August, done in August, to August,
# last year's, status
BUILT = [
    ("干支渠衬砌", "公里", "３６", 26, 4.2, 28.4, 22.6, "顺利"),
    ("渠系建筑物改造", "座", 90, 64, 5, 38, 51, "滞后"),
    ("田间计量设施安装", "套", 240, 160, 26, 184, 132, "顺利"),
    ("工程投资完成", "万元", 4800, 3200, 460, 3640, 3120, "顺利"),
    ("中央资金支付", "万元", 3600, 2400, 120, 1380, 1760, "滞后"),
    ("竣工验收项目", "个", 6, 4, 0, 6, 3, "已完成"),
]
# months down, names above plan and result:
# name, unit, year plan, plans and results by month, status
MONTHLY = [
    (
        "渠首引水量",
        "万立方米",
        9800,
        (180, 260, 620, 980, 1360, 1480, 1620, 1300),
        (172, 268, 640, 1010, 1395, 1502, 1668, 1345),
        "顺利",
    ),
    (
        "生态补水量",
        "万立方米",
        720,
        (40, 50, 60, 70, 80, 80, 70, 50),
        (22, 28, 31, 40, 44, 48, 41, 26),
        "滞后",
    ),
    (
        "泵站提水量",
        "万立方米",
        1500,
        (20, 30, 90, 150, 220, 260, 280, 200),
        (21, 31, 94, 156, 228, 268, 290, 212),
        "顺利",
    ),
]
# the other sections: section, name as written, unit, goal as written, goal, sign, done, June,
# last year's, due as written, due, status
OTHERS = [
    (
        "水资源科",
        "农业取水总量",
        "万立方米",
        "不超过10600",
        10600,
        "<=",
        6180,
        3420,
        6350,
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "水资源科",
        "灌溉水有效利用系数",
        "—",
        "不低于0.535",
        0.535,
        ">=",
        0.541,
        "—",
        0.532,
        "年底",
        YEAR,
        "顺利|已完成",
    ),
    (
        "水资源科",
        "亩均灌溉用水量",
        "立方米",
        "控制在３４０以内",
        340,
        "<=",
        318,
        "—",
        329,
        "年底",
        YEAR,
        "顺利|已完成",
    ),
    (
        "水资源科",
        "取用水计量率",
        "%",
        "达到92",
        92,
        ">=",
        93.5,
        91.2,
        88.4,
        "年底",
        YEAR,
        "顺利|已完成",
    ),
    (
        "财务科",
        "供水成本支出",
        "万元",
        "不突破1560",
        1560,
        "<=",
        962,
        705,
        948,
        "年底",
        YEAR,
        "顺利",
    ),
    ("财务科", "综合经营收入", "万元", "260以上", 260, ">=", 196, 142, 178, "年底", YEAR, "顺利"),
    (
        "财务科",
        "历史欠费清收",
        "万元",
        "120",
        120,
        ">=",
        43.6,
        30.2,
        66,
        "11月底",
        "2025-11-30",
        "滞后",
    ),
    ("财务科", "奖补资金兑付", "万元", "75", 75, ">=", 75, 20, 68, "7月底", "2025-07-31", "已完成"),
]
# told in words: section, name, unit, what is asked, goal, what is done, done, due, status
WORDS = [
    (
        "工管科",
        "渠道清淤",
        "公里",
        "全年清淤150公里，12月底前完成",
        150,
        "截至8月底清淤118公里",
        118,
        YEAR,
        "顺利",
    ),
    (
        "工管科",
        "渠道巡护",
        "次",
        "全年巡护1800次，12月底前完成",
        1800,
        "截至8月底巡护1260次",
        1260,
        YEAR,
        "顺利",
    ),
    (
        "工管科",
        "闸门启闭机保养",
        "台",
        "6月底前保养60台",
        60,
        "6月20日前保养86台",
        86,
        "2025-06-30",
        "已完成",
    ),
    (
        "信息科",
        "视频监控点建设",
        "处",
        "8月底前建成60处",
        60,
        "建成47处，其余设备未到货",
        47,
        "2025-08-31",
        "逾期",
    ),
    (
        "信息科",
        "水位流量监测站建设",
        "个",
        "12月20日前建成40个",
        40,
        "已建成31个",
        31,
        "2025-12-20",
        "顺利",
    ),
    (
        "党办",
        "节水宣传活动",
        "场",
        "11月底前开展18场",
        18,
        "已开展19场",
        19,
        "2025-11-30",
        "已完成",
    ),
    (
        "党办",
        "职工技能培训",
        "人次",
        "10月底前培训320人次",
        320,
        "仅培训96人次",
        96,
        "2025-10-31",
        "滞后",
    ),
]
# report: name, unit, August, August of 2024, to August, the same of 2024
STATS = [
    ("供水与水费", "", None, None, None, None),
    ("粮食作物供水量", "万立方米", 760, 742, 4960, 4820),
    ("经济作物供水量", "万立方米", 236, 218, 1840, 1900),
    ("城镇供水量", "万立方米", 62, 58, 468, 442),
    ("农业水费应收", "万元", 98, 96, 712, 684),
    ("城镇水费收入", "万元", 15.8, 14.6, 118.4, 110.6),
    ("养护与运行", "", None, None, None, None),
    ("渠道除草", "公里", 46, 41, 412, 386),
    ("渗漏点处理", "处", 14, 19, 128, 146),
    ("设备检修", "台次", 36, 32, 274, 251),
    ("泵站用电量", "万千瓦时", 46.2, 44.8, 286.4, 271.5),
    ("应急抢修", "次", 3, 5, 21, 27),
    ("服务与管理", "", None, None, None, None),
    ("用水户协会培训", "人次", 120, 0, 860, 740),
    ("用水投诉办理", "件", 8, 11, 57, 72),
    ("水事纠纷调处", "起", 1, 2, 12, 16),
    ("安全检查", "次", 9, 8, 76, 69),
    ("发现隐患", "条", 6, 9, 64, 71),
]
# monthly log, months across: name, unit, of 2025, of 2024
LOGS = [
    (
        "东干渠过水量",
        "万立方米",
        (60, 88, 210, 330, 462, 498, 556, 448),
        (58, 84, 206, 318, 455, 486, 541, 436),
    ),
    (
        "西干渠过水量",
        "万立方米",
        (48, 74, 182, 284, 396, 428, 474, 382),
        (50, 78, 188, 292, 410, 440, 486, 392),
    ),
    ("支渠开闸", "次", (12, 18, 46, 62, 84, 92, 104, 78), (11, 17, 42, 60, 79, 88, 97, 74)),
]
# project, total, plan of the year, arrived, done, paid, progress
PROJECTS = [
    ("东干渠续建配套改造", 5200, 2400, 2000, 1920, 760, "衬砌14.6公里"),
    ("渠首闸除险加固", 1800, 1200, 1000, 960, 340, "闸室完工"),
    ("西干渠信息化改造", 900, 700, 500, 280, 120, "设备到货一半"),
    ("尾水泵站更新", 650, 500, 400, 480, 160, "机组安装完毕"),
]
# section, task, who, due as written, due, progress, status
TASKS = [
    ("工管科", "东干渠春修", "郝连山", "3月底", "2025-03-31", "3月24日完工", "已完成"),
    ("工管科", "渠首闸自动化改造", "郝连山", "7月底", "2025-07-31", "控制柜未安装，未完成", "逾期"),
    ("工管科", "险工险段排查", "郝连山", "4月20日", "2025-04-20", "4月16日完成", "已完成"),
    (
        "工管科",
        "灌区标准化管理评价",
        "郝连山",
        "11月底",
        "2025-11-30",
        "资料上报，进度正常",
        "顺利",
    ),
    ("供水科", "年度供用水合同签订", "阎雪", "3月15日", "2025-03-15", "3月12日全部签订", "已完成"),
    ("供水科", "夏灌轮灌方案印发", "阎雪", "5月10日", "2025-05-10", "5月6日印发", "已完成"),
    (
        "供水科",
        "用水户协会规范化建设",
        "阎雪",
        "10月底",
        "2025-10-31",
        "只启动3家，进度滞后",
        "滞后",
    ),
    (
        "财务科",
        "农业水价成本核定",
        "申屠敏",
        "8月15日",
        "2025-08-15",
        "发改部门退回补充，未完成",
        "逾期",
    ),
    ("财务科", "财政绩效自评", "申屠敏", "4月底", "2025-04-30", "4月27日报送", "已完成"),
    (
        "信息科",
        "数字孪生灌区先行先试",
        "厉飞",
        "12月15日",
        "2025-12-15",
        "平台联调，进度正常",
        "顺利",
    ),
    ("信息科", "网络安全等级测评", "厉飞", "9月底", "2025-09-30", "测评机构未定，进度滞后", "滞后"),
    ("党办", "灌区志编纂出版", "白露", "6月底", "2025-06-30", "6月18日出版", "已完成"),
]
# problem, section, found on, due, what was done, mark, closed
PROBLEMS = [
    ("东干渠12号闸止水老化漏水", "工管科", "3月8日", "2025-04-30", "更换止水橡皮", "☑", "yes"),
    ("西干渠边坡滑塌30米", "工管科", "6月22日", "2025-08-20", "临时支护，未永久修复", "☐", "no"),
    ("渠首站备用电源不能启动", "工管科", "4月11日", "2025-05-15", "更换蓄电池后正常", "☑", "yes"),
    ("尾水站水费票据未及时缴销", "财务科", "2月26日", "2025-03-31", "票据全部缴销", "☑", "yes"),
    ("固定资产账实不符", "财务科", "5月19日", "2025-10-31", "正在逐件核对", "☐", "no"),
    ("东干渠站超计划供水", "供水科", "5月27日", "2025-06-30", "调减后续配水指标", "☑", "yes"),
    ("部分农户水量公示不及时", "供水科", "7月3日", "2025-07-31", "只补公示一半", "☐", "no"),
    ("流量计6台数据漂移", "信息科", "4月2日", "2025-05-31", "重新率定", "☑", "yes"),
    ("机房空调故障", "信息科", "7月15日", "2025-07-25", "维修恢复", "☑", "yes"),
]
SUMMARY = """荻堰灌区管理处2025年1—8月工作汇报
# 一、供水情况
1—8月，渠首引水量8000万立方米，灌溉供水量6800万立方米，灌溉面积22万亩，农业水费实收460万元。
# 二、工程情况
干支渠衬砌28.4公里，渠系建筑物改造38座，工程投资完成3640万元；渠道清淤118公里，渠道巡护1620次。
# 三、问题和打算
中央资金支付慢，视频监控点建设还差13处。谋划2026年灌溉供水量8200万立方米，干支渠衬砌40公里。"""
NOTE = """关于闸门启闭机保养情况的说明
各管理站：
今年1—8月，我处对闸门启闭机保养68台，保养记录已归档。请各站继续加强日常检查。
荻堰灌区管理处工管科
2025年9月2日
"""
LAST = """2024年1—8月水费收缴通报（摘要）
2024年1—8月，全灌区农业水费实收528万元，农业水费应收684万元。请各站抓紧催收。
"""


def _unit(unit):
    return UNITS.get(unit, unit)


def _sum(rows, at):
    return round(sum(row[at] for row in rows), 1)


def _at(unit):
    """Return the times of a figure of this year and of last year."""
    if unit in ("%", "—", "立方米"):
        return SPAN + "|2025-08|2025-08-31", BEFORE + "|2024-08|2024-08-31"
    return SPAN, BEFORE


def _one(book, name, unit, goal, sign, due, now, old, status):
    """Add a goal with its figure and, where told, last year's."""
    here, there = _at(unit)
    unit = _unit(unit)
    book.target(name, goal, sign, unit, due, NOW.get(name, now), status, FORM)
    book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", FORM)
    book.fact(name, here, now, unit, "actual", FORM)
    if old is not None:
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), FORM, at=(here, there))
        book.fact(name, there, old, unit, "actual", FORM)


def _staged(book, name, unit, plan, now):
    """Add the plan of January to August, which may be shown as a goal due today or left out."""
    status = "已完成" if now >= plan else "逾期|滞后"
    book.target(name, plan, ">=", _unit(unit), TODAY, now, status, FORM, "1—8月计划", "yes")
    book.fact(name, SPAN, plan, _unit(unit), "target", FORM)


def _forms(book):
    for name, unit, old, status, rows in SUPPLY:
        now = _sum(rows, 2)
        _one(book, name, unit, _sum(rows, 0), ">=", YEAR, now, old, status)
        _staged(book, name, unit, _sum(rows, 1), now)
        for station, row in zip(STATIONS, rows, strict=True):
            book.never(name, "targets", row[0], _unit(unit), f"{station}的计划，不是全处的")
    for name, unit, goal, stage, month, now, old, status in BUILT:
        goal = float(str(goal).replace("３６", "36"))
        _one(book, name, unit, goal, ">=", YEAR, now, old, status)
        _staged(book, name, unit, stage, now)
        book.fact(name, "2025-08", month, _unit(unit), "actual", FORM)
    for name, unit, goal, plans, done, status in MONTHLY:
        _one(book, name, unit, goal, ">=", YEAR, sum(done), None, status)
        _staged(book, name, unit, sum(plans), sum(done))
        for n, (plan, now) in enumerate(zip(plans, done, strict=True), 1):
            book.fact(name, f"2025-{n:02d}", plan, _unit(unit), "target", FORM)
            book.fact(name, f"2025-{n:02d}", now, _unit(unit), "actual", FORM)
    for _, name, unit, _, goal, sign, now, june, old, _, due, status in OTHERS:
        _one(book, name, unit, goal, sign, due, now, old, status)
        if june != "—":
            at = HALF + "|2025-06|2025-06-30" if unit == "%" else HALF
            book.fact(name, at, june, _unit(unit), "actual", FORM)
    for _, name, unit, _, goal, _, now, due, status in WORDS:
        _one(book, name, unit, goal, ">=", due, now, None, status)


def _ledgers(book):
    for name, unit, month, past, now, old in STATS:
        if now is None:
            continue
        unit = _unit(unit)
        book.year(name, now, unit, old, FLASH)
        for at, figure in (
            ("2025-08", month),
            ("2024-08", past),
            (SPAN, now),
            (BEFORE, old),
        ):
            book.fact(name, at, figure, unit, "actual", FLASH)
        book.never(name, "year_on_year", round(now - old, 2), unit, "增减的数")
    for name, unit, new, old in LOGS:
        book.year(name, sum(new), _unit(unit), sum(old), LOG)
        for year, at, row in (("2025", SPAN, new), ("2024", BEFORE, old)):
            book.fact(name, at, sum(row), _unit(unit), "actual", LOG)
            for n, figure in enumerate(row, 1):
                book.fact(name, f"{year}-{n:02d}", figure, _unit(unit), "actual", LOG)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _forms(book)
    _ledgers(book)
    for name, _, plan, arrived, done, paid, _ in PROJECTS:
        book.target(
            name,
            plan,
            ">=",
            "万元",
            YEAR,
            f"{done}|{paid}|{arrived}",
            "",
            "项目表",
            "项目年度计划",
            "yes",
        )
        book.fact(name, "2025", plan, "万元", "target", "项目表")
        book.fact(name, SPAN, done, "万元", "actual", "项目表")
    name = "合计|项目资金|工程项目资金|投资|完成投资|工程项目"
    book.target(name, 4800, ">=", "万元", YEAR, "3640|1380|3900", "", "项目表", "合计", "yes")
    book.fact("工程投资完成|投资|合计", "2025", 4800, "万元", "target", "项目表")
    for office, task, _, _, due, _, status in TASKS:
        book.task(task, office, due, status, "重点任务")
    for problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题台账")
    book.add("conflicts", "渠道巡护", SPAN, "1260次|1620次", "科室调度表|汇报")
    book.add("conflicts", "闸门启闭机保养", SPAN, "86台|68台", "科室调度表|说明")
    book.add("conflicts", "农业水费实收", BEFORE, "582万元|528万元", "科室调度表|2024年通报")
    book.fact("渠道巡护", SPAN, 1620, "次", "actual", "汇报（冲突）")
    book.fact("闸门启闭机保养", SPAN, 68, "台", "actual", "说明（冲突）")
    book.fact("农业水费实收", BEFORE, 528, "万元", "actual", "2024年通报（冲突）")
    for name, figure, unit, why in (
        ("灌溉供水量", 8200, "万m3", "2026年的打算"),
        ("干支渠衬砌", 40, "km", "2026年的打算"),
        ("东干渠续建配套改造", 5200, "万元", "总投资"),
        ("视频监控点建设", 13, "处", "还差的数"),
        ("渠首引水量", 1300, "万m3", "8月当月的计划"),
        ("灌溉供水量", 16000, "万m3", "合计重复相加"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, figure, unit, why in (
        ("干支渠衬砌", 4.2, "km", "8月当月"),
        ("东干渠过水量", 448, "万m3", "8月当月"),
        ("灌溉供水量", 2210, "万m3", "东干渠站的，不是全处的"),
    ):
        book.never(name, "year_on_year", figure, unit, why)
    book.write()


def forms():
    """Write a sheet of each section, each under its own head."""
    out = openpyxl.Workbook()
    names = [f"{name}（{unit}）" for name, unit, *_ in SUPPLY]
    rows = [
        ["管理站", "2025年全年", "", "", "2025年1—8月", *[""] * 5, "2024年1—8月", "", ""],
        ["", *names, *[c for name in names for c in (name, "")], *names],
        ["", *["计划"] * 3, *["计划", "实际"] * 3, *["实际"] * 3],
        [
            "全　处",
            *[_sum(s[4], 0) for s in SUPPLY],
            *[_sum(s[4], k) for s in SUPPLY for k in (1, 2)],
            *[s[2] for s in SUPPLY],
        ],
    ]
    for n, station in enumerate(STATIONS):
        years = [s[4][n][0] for s in SUPPLY]
        rows.append([station, *years, *[s[4][n][k] for s in SUPPLY for k in (1, 2)], *["—"] * 3])
    rows.append(["供水科　阎雪　　注：1—8月为累计数；上年分站数未分列，以“—”表示。"])
    merges = ["A2:A4", "B2:D2", "E2:J2", "K2:M2", "E3:F3", "G3:H3", "I3:J3"]
    sheet(out, "供水科", "灌溉供水和水费任务分站执行情况", rows, 13, merges, (2, 4), True)
    rows = [
        ["建设内容", "单位", "计　划", "", "实　际", "", ""],
        ["", "", "全年", "1—8月", "8月", "1—8月", "上年1—8月"],
        *[[*row[:7]] for row in BUILT],
        ["注：期限均为2025年12月31日。填表人郝连山"],
    ]
    merges = ["A2:A3", "B2:B3", "C2:D2", "E2:G2"]
    sheet(
        out,
        "工管科（建设）",
        "2025年灌区建设任务计划与实际对照表（截至8月31日）",
        rows,
        7,
        merges,
        (2, 3),
    )
    rows = [
        ["", "", "", "", "", "", "单位：万立方米"],
        ["2025年", *[c for name, *_ in MONTHLY for c in (name, "")]],
        ["", *["计划", "实际"] * 3],
        ["全年", *[c for m in MONTHLY for c in (m[2], "")]],
        ["1—8月", *[c for m in MONTHLY for c in (sum(m[3]), sum(m[4]))]],
    ]
    rows += [[f"{k + 1}月", *[c for m in MONTHLY for c in (m[3][k], m[4][k])]] for k in range(8)]
    merges = ["A3:A4", "B3:C3", "D3:E3", "F3:G3"]
    sheet(out, "调度室", "引（提、补）水计划与实际", rows, 7, merges, (3, 4))
    head = ["指标", "全年要求", "单位", "完成时限", "6月底累计", "8月底累计", "上年8月底累计"]
    rows = []
    for section, mark in (
        ("水资源科", "一、水资源科（填表：阎雪）"),
        ("财务科", "二、财务科（填表：申屠敏）"),
    ):
        rows.append([mark])
        if section == "财务科":
            head = ["上年1—8月", "指标", "要求", "今年1—6月", "今年1—8月", "单位", "时限"]
        rows.append(head)
        for row in OTHERS:
            if row[0] == section:
                _, name, unit, word, _, _, now, june, old, due, *_ = row
                one = [name, word, unit, due, june, now, old]
                rows.append(
                    one if section == "水资源科" else [old, name, word, june, now, unit, due]
                )
        rows.append([])
    rows += [
        ["三、工管科、信息科、党办（文字填报）"],
        ["科室", "事项", "要求", "", "", "进展", ""],
    ]
    start = len(rows) + 2
    merges = [f"C{start - 1}:E{start - 1}", f"F{start - 1}:G{start - 1}"]
    for n, (section, name, _, word, _, told, *_) in enumerate(WORDS):
        same = n and WORDS[n - 1][0] == section
        rows.append(["" if same else section, name, word, "", "", told, ""])
        merges += [f"C{start + n}:E{start + n}", f"F{start + n}:G{start + n}"]
    merges += [f"A{start}:A{start + 2}", f"A{start + 3}:A{start + 4}", f"A{start + 5}:A{start + 6}"]
    rows += [
        [],
        ["灌区卡片"],
        ["单位名称", "荻堰灌区管理处", "联系人", "白露", "联系电话", "0000-6530118", ""],
        ["管理站", "4个", "在岗职工", "126人", "填报日期", "2025年9月2日", ""],
        ["注：累计均自1月1日起；时限、日期未写年份的均为2025年。"],
    ]
    sheet(out, "其他科室", "其他科室指标汇总", rows, 7, merges, (2, 1))
    save(out, LEDGERS / "2025年目标任务科室调度表（8月）.xlsx")


def ledgers():
    """Write the report as BIFF with times above years, the log as csv, and the projects."""
    rows = [
        ["荻堰灌区统计快报"],
        ["2025年8月", "", "", "", "", "", "制表：白露"],
        ["项　目", "单位", "8月当月", "", "1—8月累计", "", "累计增减", ""],
        ["", "", "2025年", "2024年", "2025年", "2024年", "绝对数", "±%"],
    ]
    for name, unit, month, past, now, old in STATS:
        if now is None:
            rows.append([name])
        else:
            rate = round(100 * (now / old - 1), 1)
            rows.append([name, unit, month, past, now, old, round(now - old, 2), rate])
    merges = [(0, 0, 0, 7), (2, 3, 0, 0), (2, 3, 1, 1), (2, 2, 2, 3), (2, 2, 4, 5), (2, 2, 6, 7)]
    old_book(LEDGERS / "快报/灌区统计快报202508.xls", "快报", rows, merges)
    rows = [
        ["干渠运行月报（1—8月）"],
        ["年份", "项目", "单位", *[f"{m}月" for m in range(1, 9)], "累计"],
    ]
    for year, at in (("2025年", 2), ("2024年", 3)):
        for n, row in enumerate(LOGS):
            rows.append(["" if n else year, row[0], row[1], *row[at], sum(row[at])])
    ragged(LEDGERS / "快报/干渠运行月报.csv", rows)
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "", "单位：万元"],
        ["项目名称", "总投资", "2025年计划", "2025年1—8月", "", "", "形象进度"],
        ["", "", "", "到位资金", "完成投资", "支付资金", ""],
        ["合计", *[sum(p[k] for p in PROJECTS) for k in range(1, 6)], ""],
        *[list(p) for p in PROJECTS],
    ]
    merges = ["D3:F3", *[f"{c}3:{c}4" for c in "ABCG"]]
    sheet(out, "项目", "2025年灌区工程项目资金情况", rows, 7, merges, (3, 4), True)
    rows = [
        ["问题", "", "整改", "", "", "是否销号"],
        ["具体问题", "发现时间", "责任科室", "期限", "措施及进展", ""],
    ]
    for problem, office, found, due, told, mark, _ in PROBLEMS:
        _, month, day = due.split("-")
        rows.append([problem, found, office, f"{int(month)}月{int(day)}日", told, mark])
    rows.append(["注：☑已销号，☐未销号；日期均为2025年。"])
    merges = ["A2:B2", "C2:E2", "F2:F3"]
    sheet(out, "问题", "荻堰灌区问题整改台账（截至2025年8月31日）", rows, 6, merges, (2, 3))
    save(out, LEDGERS / "项目资金和问题台账.xlsx")


if __name__ == "__main__":
    truth()
    forms()
    ledgers()
    lines = [
        "2025年重点任务办理情况（8月）",
        "截至2025年8月31日，各科室重点任务办理情况如下。",
        "@0",
    ]
    lines.append("注：完成时限均为2025年。")
    heads = ["科室", "任务", "经办人", "完成时限", "目前进展"]
    paper(DOCUMENTS / "重点任务办理情况.docx", lines, [[heads, *[[*t[:4], t[5]] for t in TASKS]]])
    paper(DOCUMENTS / "1—8月工作汇报.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "启闭机保养情况说明.txt").write_text(NOTE, encoding="utf-8")
    (DOCUMENTS / "2024年水费收缴通报.txt").write_text(LAST, encoding="gb18030")
