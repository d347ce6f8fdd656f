"""Truth and files of 墨溪水库灌区管理处, the whole year 2025; place, people and figures are invented: python make.py."""

import datetime
import html
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR = "2025", "2024", "2025-12-31"
AT, THEN = "2025|2025-12|2025-12-31", "2024|2024-12|2024-12-31"
FIRST, SECOND = "2025-01/2025-06", "2025-07/2025-12"
# group, name, unit as written, unit, which way as written, goal of January, revised goal, first half, second half, year, last year,
# office, day as written, due, status
BOOK = [
    (
        "一、供水灌溉",
        "农业灌溉供水量",
        "万m³",
        "万m3",
        "不低于",
        15200,
        None,
        6480,
        9106,
        15586,
        14930,
        "灌溉供水科",
        "年末",
        YEAR,
        "已完成",
    ),
    (
        "一、供水灌溉",
        "实灌面积",
        "万亩",
        "万亩",
        "不低于",
        26.5,
        None,
        None,
        None,
        26.9,
        26.32,
        "灌溉供水科",
        "年末",
        YEAR,
        "已完成",
    ),
    (
        "一、供水灌溉",
        "城乡原水供应量",
        "万m³",
        "万m3",
        "不低于",
        3650,
        None,
        1762,
        1828,
        3590,
        3544,
        "经营发展科",
        "年末",
        YEAR,
        "逾期",
    ),
    (
        "一、供水灌溉",
        "灌溉水有效利用系数",
        "—",
        "1",
        "不低于",
        0.556,
        None,
        None,
        None,
        0.558,
        0.551,
        "灌溉供水科",
        "年末",
        YEAR,
        "已完成",
    ),
    (
        "一、供水灌溉",
        "亩均灌溉用水量",
        "m³/亩",
        "m3/亩",
        "不高于",
        580,
        None,
        None,
        None,
        579.4,
        567.2,
        "灌溉供水科",
        "年末",
        YEAR,
        "已完成",
    ),
    (
        "一、供水灌溉",
        "用水计划执行率",
        "%",
        "%",
        "不低于",
        96,
        None,
        None,
        None,
        95.1,
        94.3,
        "灌溉供水科",
        "年末",
        YEAR,
        "逾期",
    ),
    (
        "二、水费与经营",
        "水费实收额",
        "万元",
        "万元",
        "不低于",
        1080,
        None,
        402.6,
        665.8,
        1068.4,
        1031.7,
        "计财科",
        "年末",
        YEAR,
        "逾期",
    ),
    (
        "二、水费与经营",
        "水费收缴率",
        "%",
        "%",
        "不低于",
        95,
        None,
        None,
        None,
        95.7,
        94.6,
        "计财科",
        "年末",
        YEAR,
        "已完成",
    ),
    (
        "二、水费与经营",
        "发电量",
        "万kW·h",
        "万kWh",
        "不低于",
        1900,
        1700,
        688.5,
        1043.7,
        1732.2,
        1895.6,
        "电站",
        "年末",
        YEAR,
        "已完成",
    ),
    (
        "二、水费与经营",
        "单方供水成本",
        "元/m³",
        "元/m3",
        "不高于",
        0.148,
        None,
        None,
        None,
        0.152,
        0.15,
        "计财科",
        "年末",
        YEAR,
        "逾期",
    ),
    (
        "二、水费与经营",
        "历史欠费清收",
        "万元",
        "万元",
        "不低于",
        60,
        None,
        12.3,
        34.5,
        46.8,
        38.5,
        "计财科",
        "10月31日",
        "2025-10-31",
        "逾期",
    ),
    (
        "三、工程管护",
        "骨干渠道完好率",
        "%",
        "%",
        "不低于",
        91,
        None,
        None,
        None,
        92.3,
        90.4,
        "工程管理科",
        "年末",
        YEAR,
        "已完成",
    ),
    (
        "三、工程管护",
        "闸门启闭设备完好率",
        "%",
        "%",
        "不低于",
        97,
        None,
        None,
        None,
        96.2,
        95.5,
        "工程管理科",
        "9月30日",
        "2025-09-30",
        "逾期",
    ),
    (
        "三、工程管护",
        "水雨情自动测报站",
        "处",
        "处",
        "不低于",
        48,
        None,
        None,
        None,
        51,
        39,
        "信息化中心",
        "11月30日",
        "2025-11-30",
        "已完成",
    ),
    (
        "三、工程管护",
        "渠道巡护里程",
        "km",
        "km",
        "不低于",
        31000,
        None,
        15240,
        16880,
        32120,
        30460,
        "工程管理科",
        "年末",
        YEAR,
        "已完成",
    ),
    (
        "三、工程管护",
        "大坝监测设施完好率",
        "%",
        "%",
        "不低于",
        100,
        None,
        None,
        None,
        100,
        98.6,
        "枢纽管理站",
        "年末",
        YEAR,
        "已完成",
    ),
    (
        "四、建设与资金",
        "灌区现代化改造投资",
        "万元",
        "万元",
        "不低于",
        8600,
        9200,
        3105,
        6238,
        9343,
        7266,
        "建设科",
        "年末",
        YEAR,
        "已完成",
    ),
    (
        "四、建设与资金",
        "上级补助资金到位",
        "万元",
        "万元",
        "不低于",
        6400,
        None,
        2850,
        3270,
        6120,
        5935,
        "计财科",
        "年末",
        YEAR,
        "逾期",
    ),
    (
        "五、安全与队伍",
        "生产安全责任事故",
        "起",
        "起",
        "不高于",
        0,
        None,
        0,
        0,
        0,
        0,
        "安全监督科",
        "年末",
        YEAR,
        "已完成",
    ),
    (
        "五、安全与队伍",
        "职工技能培训",
        "人次",
        "人次",
        "不低于",
        320,
        None,
        128,
        219,
        347,
        305,
        "组织人事科",
        "年末",
        YEAR,
        "已完成",
    ),
    (
        "五、安全与队伍",
        "水事违法行为查处",
        "起",
        "起",
        "据实统计",
        None,
        None,
        5,
        7,
        12,
        16,
        "水政科",
        "",
        "",
        "",
    ),
]
# name, unit as written, unit, planned, done, last year, office, day, status
UPKEEP = [
    ("干支渠清淤", "km", "km", 72, 74.6, 68.3, "工程管理科", datetime.date(2025, 12, 15), "已完成"),
    ("渠道防渗衬砌", "m", "m", 18500, 16240, 15870, "建设科", datetime.date(2025, 11, 30), "逾期"),
    ("渡槽隧洞维修", "座", "座", 9, 9, 7, "工程管理科", datetime.date(2025, 10, 20), "已完成"),
    ("量水堰槽改造", "处", "处", 36, 29, 22, "信息化中心", datetime.date(2025, 12, 25), "逾期"),
    (
        "安全警示标牌更新",
        "块",
        "块",
        260,
        268,
        240,
        "安全监督科",
        datetime.date(2025, 9, 15),
        "已完成",
    ),
]
# where the money of upkeep comes from: arranged, spent, spent last year (万元)
MONEY = [("财政补助资金", 560, 552.3, 498.6), ("水费自筹资金", 240, 231.5, 226.9)]
# station, irrigated area, water allotted, water, fees due, paid, paid last year
STATIONS = [
    ("石陂管理站", 6.9, 3900, 4012, 288.4, 278.1, 268.3),
    ("下汾管理站", 5.9, 3350, 3448, 246.9, 236.4, 229.6),
    ("塔山管理站", 5.4, 3050, 3106, 222.5, 214.3, 206.4),
    ("黄沙管理站", 4.7, 2640, 2715, 194.6, 185.2, 179.1),
    ("东埠管理站", 4.0, 2260, 2305, 163.8, 154.4, 148.3),
]
# name, unit as written, unit, the twelve months, last year, whether its growth is told by the months only
MONTHS = [
    (
        "农业灌溉供水量",
        "万立方米",
        "万m3",
        (310, 380, 760, 1350, 1690, 1990, 2480, 2360, 1846, 1120, 780, 520),
        14930,
        False,
    ),
    (
        "城乡原水供应量",
        "万立方米",
        "万m3",
        (286, 272, 291, 295, 306, 312, 326, 330, 309, 295, 286, 282),
        3544,
        False,
    ),
    ("工业供水量", "万立方米", "万m3", (62, 55, 64, 66, 68, 70, 71, 72, 69, 67, 65, 63), 816, True),
    (
        "生态补水量",
        "万立方米",
        "万m3",
        (40, 40, 45, 60, 75, 80, 95, 110, 100, 85, 60, 50),
        765,
        True,
    ),
    (
        "发电量",
        "万千瓦时",
        "万kWh",
        (45.2, 38.6, 80.4, 142.3, 176.8, 205.2, 268.4, 252.7, 201.5, 141.6, 102.3, 77.2),
        1859.6,
        False,
    ),
]
# name, unit as written, unit, mean of many years, last year, this year, optional
WATER = [
    ("坝址年降雨量", "毫米", "mm", 1648, 1785.2, 1436.5, ""),
    ("年入库水量", "万方", "万m3", 27400, 29860, 23150, ""),
    ("年弃水量", "万方", "万m3", 2600, 3420, 1180, ""),
    ("年末蓄水量", "万方", "万m3", 9800, 10240, 8960, ""),
    ("年内最高库水位", "米", "m", 96.2, 97.15, 95.48, "yes"),
]
# kind, task, office, helping, day, state in September, state in December, how it stands, status
TASKS = [
    (
        "建设类",
        "南干渠续建配套工程完工验收",
        "建设科",
        "计财科",
        (2025, 11, 20),
        "序时推进",
        "办结",
        "11月14日通过验收",
        "已完成",
    ),
    (
        "建设类",
        "北干渠倒虹吸改建",
        "建设科",
        "石陂管理站",
        (2025, 12, 10),
        "进度偏慢",
        "超期未办结",
        "管身段尚余2节未浇筑",
        "逾期",
    ),
    (
        "建设类",
        "数字孪生灌区二期",
        "信息化中心",
        "灌溉供水科",
        (2026, 6, 30),
        "序时推进",
        "序时推进",
        "平台开发按计划实施",
        "顺利",
    ),
    (
        "建设类",
        "水库坝后绿化提升",
        "枢纽管理站",
        "办公室",
        (2026, 4, 30),
        "序时推进",
        "进度偏慢",
        "苗木采购流标一次",
        "滞后",
    ),
    (
        "管理类",
        "水库汛期调度运用计划报批",
        "枢纽管理站",
        "灌溉供水科",
        (2025, 3, 31),
        "办结",
        "办结",
        "市水利局3月22日批复",
        "已完成",
    ),
    (
        "管理类",
        "灌区取水许可延续",
        "水政科",
        "",
        (2025, 8, 31),
        "办结",
        "办结",
        "新证有效期五年",
        "已完成",
    ),
    (
        "管理类",
        "渠道管护范围界桩补埋",
        "水政科",
        "各管理站",
        (2025, 10, 31),
        "进度偏慢",
        "超期未办结",
        "黄沙段未埋设",
        "逾期",
    ),
    (
        "管理类",
        "水价成本监审资料报送",
        "计财科",
        "经营发展科",
        (2025, 9, 30),
        "基本办结",
        "办结",
        "发改部门已受理",
        "已完成",
    ),
    (
        "管理类",
        "农业用水精准补贴发放",
        "灌溉供水科",
        "计财科",
        (2025, 12, 20),
        "未启动",
        "基本办结",
        "还有1个协会未兑付",
        "逾期",
    ),
    (
        "队伍类",
        "闸门运行工技能竞赛",
        "组织人事科",
        "工程管理科",
        (2025, 6, 15),
        "办结",
        "办结",
        "选拔一等奖1名",
        "已完成",
    ),
    (
        "队伍类",
        "档案数字化整理",
        "办公室",
        "",
        (2025, 12, 31),
        "序时推进",
        "办结",
        "案卷全部扫描入库",
        "已完成",
    ),
    (
        "队伍类",
        "灌区史志编纂",
        "办公室",
        "各科室",
        (2026, 12, 31),
        "序时推进",
        "序时推进",
        "初稿篇目已审定",
        "顺利",
    ),
]
# who found it, problem, office, day as written, due, how it stands, closed as written, closed
PROBLEMS = [
    (
        "省水利厅飞检",
        "溢洪道右侧边墙裂缝渗水",
        "枢纽管理站",
        "2025.4.30",
        "2025-04-30",
        "灌浆处理完毕",
        "已销号（4月26日）",
        "yes",
    ),
    (
        "省水利厅飞检",
        "应急预案未按新规修订",
        "安全监督科",
        "2025.6.15",
        "2025-06-15",
        "新预案已备案",
        "已销号（6月10日）",
        "yes",
    ),
    (
        "省水利厅飞检",
        "放空洞闸门止水老化",
        "枢纽管理站",
        "2025.11.30",
        "2025-11-30",
        "止水橡皮已到货，未更换",
        "未销号",
        "no",
    ),
    (
        "市水利局督导",
        "下汾支渠涵洞淤堵",
        "工程管理科",
        "2025.5.20",
        "2025-05-20",
        "已疏通",
        "已销号（5月18日）",
        "yes",
    ),
    (
        "市水利局督导",
        "巡渠记录代签",
        "组织人事科",
        "立即整改",
        "",
        "约谈2人，重新培训",
        "已销号（7月3日）",
        "yes",
    ),
    (
        "市水利局督导",
        "东埠泵站配电柜无接地",
        "安全监督科",
        "2025.9.10",
        "2025-09-10",
        "正在采购",
        "未销号",
        "no",
    ),
    (
        "审计组",
        "工程质保金超期未退",
        "计财科",
        "2025.8.31",
        "2025-08-31",
        "已退还3家",
        "已销号（8月29日）",
        "yes",
    ),
    ("审计组", "固定资产账实不符", "计财科", "2026.3.31", "2026-03-31", "盘点中", "未销号", "no"),
    (
        "群众来电",
        "塔山村渠边护栏倒伏",
        "工程管理科",
        "2025.12.31",
        "2025-12-31",
        "待施工",
        "未销号",
        "no",
    ),
    (
        "群众来电",
        "黄沙斗渠末端不来水",
        "灌溉供水科",
        "2025.7.15",
        "2025-07-15",
        "轮灌制度已调整",
        "已销号（7月12日）",
        "yes",
    ),
]
# told by the summary only: name, unit, goal, done, last year, status
PROSE = [
    ("用水者协会规范化建设", "家", 22, 23, 19, "已完成"),
    ("节水灌溉技术培训班", "期", 16, 12, 15, "逾期"),
]
# next year's goals in the summary
AHEAD = [
    ("农业灌溉供水量", 15400, "万m3"),
    ("水费实收额", 1120, "万元"),
    ("灌区现代化改造投资", 9800, "万元"),
    ("灌溉水有效利用系数", 0.562, "1"),
    ("渠道防渗衬砌", 20000, "m"),
]
# the name's figures of this year, and of last year, where the files differ
TWO = {"渠道巡护里程": "32120|32210", "职工技能培训": "347|374", "干支渠清淤": "74.6|76.4"}
OLD = {"发电量": "1895.6|1859.6"}


def _sum(k):
    return round(sum(s[k] for s in STATIONS), 1)


def _goal(b):
    return b[5] if b[6] is None else b[6]


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for _, name, _, unit, way, first, revised, one, two, now, old, _, _, due, status in BOOK:
        at = (AT, THEN) if unit in ("%", "1", "m3/亩", "元/m3", "处") else (SPAN, BEFORE)
        goal, sign = first if revised is None else revised, "<=" if way == "不高于" else ">="
        book.indicator(
            (name, unit, goal, sign, now, old, due, status, "目标考核结算表"),
            at,
            TWO.get(name, now),
            OLD.get(name, old),
        )
        for time, value in ((FIRST, one), (SECOND, two)):
            if value is not None:
                book.fact(name, time, value, unit, "actual", "目标考核结算表")
                if value:
                    book.never(name, "year_on_year", value, unit, "半年的数，不是全年的")
        if revised is not None:
            book.never(name, "targets", first, unit, "调整前的目标")
            book.fact(name, "2025|2025-12|2025-12-31", first, unit, "target", "调整前的目标", "yes")
    for name, _, unit, plan, now, old, _, day, status in UPKEEP:
        row = (name, unit, plan, ">=", now, old, f"{day}", status, "维修养护表")
        book.indicator(row, (SPAN, BEFORE), TWO.get(name, now), old)
    money = [
        *MONEY,
        (
            "合计|维修养护资金|维修养护经费",
            *[round(sum(m[k] for m in MONEY), 1) for k in (1, 2, 3)],
        ),
    ]
    for name, plan, now, old in money:
        book.target(
            name, plan, "", "万元", "", now, "", "维修养护表附表", "年度安排也可当目标", "yes"
        )
        book.year(name, now, "万元", old, "维修养护表附表", "", "yes")
        for time, value, role in (
            (SPAN, plan, "target"),
            (SPAN, now, "actual"),
            (BEFORE, old, "actual"),
        ):
            book.fact(name, time, value, "万元", role, "维修养护表附表", "yes")
    for name, unit, goal, now, old, status in PROSE:
        book.indicator(
            (name, unit, goal, ">=", now, old, YEAR, status, "总结"), (SPAN, BEFORE), now, old
        )
    for name, _, unit, months, old, alone in MONTHS:
        for n, value in enumerate(months, 1):
            book.fact(name, f"2025-{n:02d}", value, unit, "actual", "供水发电月统计")
        if alone:
            total = round(sum(months), 1)
            book.indicator(
                (name, unit, None, "", total, old, "", "", "供水发电月统计"),
                (SPAN, BEFORE),
                total,
                old,
            )
    book.fact("发电量", BEFORE, 1859.6, "万kWh", "actual", "供水发电月统计（冲突）")
    for name, _, unit, mean, old, now, need in WATER:
        here, there = (AT, THEN) if name == "年末蓄水量" else (SPAN, BEFORE)
        book.year(name, now, unit, old, "水库运行年报", "", need, (here, there))
        book.fact(name, here, now, unit, "actual", "水库运行年报", need)
        book.fact(name, there, old, unit, "actual", "水库运行年报", need)
        book.never(name, "year_on_year", mean, unit, "多年均值")
    for station, area, plan, water, owe, paid, past in STATIONS:
        rows = (
            (SPAN, area, "万亩", "actual"),
            (SPAN, plan, "万m3", "target"),
            (SPAN, water, "万m3", "actual"),
        )
        for time, value, unit, role in (
            *rows,
            (SPAN, owe, "万元", "actual|context"),
            (SPAN, paid, "万元", "actual"),
            (BEFORE, past, "万元", "actual"),
        ):
            book.fact(station, time, value, unit, role, "管理站水费台账", "yes")
        book.fact(
            station, SPAN, round(100 * paid / owe, 1), "%", "actual", "管理站水费台账收缴率", "yes"
        )
        book.fact(
            station,
            AT,
            round(owe - paid, 1),
            "万元",
            "actual|context",
            "管理站水费台账年末欠费",
            "yes",
        )
        book.never("农业灌溉供水量", "targets", plan, "万m3", f"{station}的核定水量，不是全处的")
        book.never("农业灌溉供水量", "year_on_year", water, "万m3", f"{station}的数，不是全处的")
        book.never(
            "水费实收额|实收水费", "year_on_year", paid, "万元", f"{station}的数，不是全处的"
        )
        book.never("实灌面积", "year_on_year", area, "万亩", f"{station}的数，不是全处的")
    book.never("水费实收额|应收水费", "targets", _sum(4), "万元", "应收不是目标")
    book.never(
        "水费实收额|历史欠费清收",
        "targets",
        round(_sum(4) - _sum(5), 1),
        "万元",
        "当年欠费余额不是目标",
    )
    book.year(
        "实收水费|实收|全处水费实收",
        _sum(5),
        "万元",
        _sum(6),
        "管理站水费台账全处行",
        "与结算表同一数",
        "yes",
    )
    book.target(
        "实供水量|核定水量|供水量",
        _sum(2),
        "",
        "万m3",
        "",
        _sum(3),
        "",
        "管理站水费台账全处行",
        "配水额度，与目标同数",
        "yes",
    )
    book.fact(
        "应收水费|水费应收", SPAN, _sum(4), "万元", "actual|context", "管理站水费台账全处行", "yes"
    )
    for name, value, unit in (
        ("渠道巡护里程", 32210, "km"),
        ("职工技能培训", 374, "人次"),
        ("干支渠清淤", 76.4, "km"),
    ):
        book.fact(name, SPAN, value, unit, "actual", "总结（冲突）")
        book.add(
            "conflicts", name, SPAN, f"{TWO[name].split('|')[0]}{unit}|{value}{unit}", "台账|总结"
        )
    book.add(
        "conflicts",
        "发电量",
        BEFORE,
        "1895.6万kWh|1859.6万kWh",
        "目标考核结算表上年数|供水发电月统计上年全年",
    )
    for name, value, unit in AHEAD:
        book.fact(
            name, "2026|2026-12|2026-12-31", value, unit, "target", "总结（2026年打算）", "yes"
        )
        book.never(name, "targets", value, unit, "2026年的目标")
    book.never("渠道防渗衬砌", "targets", 2260, "m", "未完成的部分")
    for _, task, office, _, day, _, _, _, status in TASKS:
        book.task(task, office, f"{datetime.date(*day)}", status, "重点工作推进表（12月末）")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, YEAR, "问题销号清单")
    book.write()


def _change(now, old, unit):
    if unit == "%":
        return f"{now - old:+.1f}个百分点"
    return f"{100 * (now / old - 1):+.1f}%" if old else "持平"


def goals():
    """Write the settled goals: sections, heads of three storeys, goals of January beside revised ones."""
    out = openpyxl.Workbook()
    rows = [
        ["编报：办公室", "", "", "", "", "", "", "", "", "", "", "", "结算日：2025年12月31日"],
        [
            "编码",
            "考核事项",
            "计量单位",
            "目标下达",
            "",
            "",
            "2025年度执行",
            "",
            "",
            "2024年度",
            "比上年增减",
            "归口科室",
            "兑现期限",
        ],
        ["", "", "", "口径", "下达数", "", "分段", "", "全年", "全年", "", "", ""],
        ["", "", "", "", "年初", "调整后", "上半年", "下半年", "", "", "", "", ""],
    ]
    spans = [f"{c}3:{c}5" for c in "ABCKLM"] + [
        "D3:F3",
        "G3:I3",
        "D4:D5",
        "E4:F4",
        "G4:H4",
        "I4:I5",
        "J4:J5",
    ]
    for n, b in enumerate(BOOK, 1):
        group, name, written, unit, way, first, revised, one, two, now, old, office, day, *_ = b
        if n == 1 or BOOK[n - 2][0] != group:
            rows.append([group])
            spans.append(f"A{len(rows) + 1}:M{len(rows) + 1}")
        cells = ["—" if v is None else v for v in (first, revised, one, two)]
        if name == "渠道巡护里程":
            now = f"{now:,}"
        rows.append(
            [
                f"MX{n:02d}",
                name,
                written,
                way,
                *cells,
                now,
                old,
                _change(b[9], old, unit),
                office,
                day,
            ]
        )
    rows.append(
        ["说明：“调整后”空缺（—）的，按年初下达数兑现；“年末”即12月31日；“据实统计”不设目标。"]
    )
    sheet(out, "结算", "墨溪水库灌区管理处2025年度目标考核结算表", rows, 13, spans, (3, 5), True)
    save(out, LEDGERS / "2025年度目标考核结算表.xlsx")


def months():
    """Write the months of water and power as a page of an office system, named .xls."""
    heads = ["项目", "单位", *[f"{n}月" for n in range(1, 13)], "全年", "上年全年", "增减(%)"]
    rows = [heads]
    for name, written, _, values, old, _ in MONTHS:
        total = round(sum(values), 1)
        rows.append([name, written, *values, total, old, f"{100 * (total / old - 1):.1f}"])
    lines = [
        '<html><head><meta charset="utf-8"><title>供水发电</title></head><body><table border="1">'
    ]
    lines.append(
        f'<tr><td colspan="{len(heads)}" align="center"><b>墨溪灌区2025年供水与发电逐月统计</b></td></tr>'
    )
    for n, row in enumerate(rows):
        tag = "td" if n else "th"
        lines.append(
            "<tr>" + "".join(f"<{tag}>{html.escape(str(v))}</{tag}>" for v in row) + "</tr>"
        )
    lines.append(
        f'<tr><td colspan="{len(heads)}">统计口径：渠首及电站计量断面；制表 邱晓棠　审核 熊立诚</td></tr>'
    )
    (LEDGERS / "2025年供水发电逐月统计.xls").write_text(
        "\n".join([*lines, "</table></body></html>"]) + "\n", encoding="utf-8"
    )


def stations():
    """Write water and fees by station as BIFF, the whole office first."""
    rows = [
        ["2025年各管理站供水及水费收缴台账"],
        ["填报：计财科　　截止2025年12月31日　　　　水量：万m³　金额：万元"],
    ]
    rows.append(["站别", "实灌面积（万亩）", "供水", "", "水费", "", "", "", "年末欠费"])
    rows.append(["", "", "核定水量", "实供水量", "应收", "实收", "上年实收", "收缴率（%）", ""])
    for s in [("全处", *[_sum(k) for k in range(1, 7)]), *STATIONS]:
        rows.append(
            [
                s[0],
                s[1],
                s[2],
                s[3],
                s[4],
                s[5],
                s[6],
                round(100 * s[5] / s[4], 1),
                round(s[4] - s[5], 1),
            ]
        )
    rows.append(["备注：核定水量为各站配水额度，仅供站际调配。"])
    merges = [
        (0, 0, 0, 8),
        (1, 1, 0, 8),
        (2, 3, 0, 0),
        (2, 3, 1, 1),
        (2, 2, 2, 3),
        (2, 2, 4, 7),
        (2, 3, 8, 8),
        (10, 10, 0, 8),
    ]
    old_book(LEDGERS / "各管理站供水及水费收缴台账.xls", "台账", rows, merges)


def upkeep():
    """Write the works of upkeep and, below on the same sheet, where the money comes from."""
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "", "", "截至2025年12月31日"],
        ["项次", "养护内容", "单位", "计划工程量", "实际完成", "上年完成", "完工期限", "实施科室"],
    ]
    rows += [[n, u[0], u[1], u[3], u[4], u[5], u[7], u[6]] for n, u in enumerate(UPKEEP, 1)]
    rows += [
        ["防渗衬砌剩余2260m，因冬灌停工。"],
        [],
        ["附：维修养护资金使用（万元）"],
        ["资金来源", "", "", "年度安排", "当年支出", "上年支出"],
    ]
    spans, last = (
        ["A9:H9", "A11:H11", "A12:C12"],
        [round(sum(m[k] for m in MONEY), 1) for k in (1, 2, 3)],
    )
    for m in [*MONEY, ("合计", *last)]:
        rows.append([m[0], "", "", m[1], m[2], m[3]])
        spans.append(f"A{len(rows) + 1}:C{len(rows) + 1}")
    ws = sheet(out, "养护", "渠系维修养护计划执行表（2025年）", rows, 8, spans, (3, 3), True)
    for row in range(4, 9):
        ws.cell(row, 7).number_format = "yyyy-mm-dd"
    save(out, LEDGERS / "渠系维修养护计划执行表.xlsx")


def water():
    """Write the reservoir's year as ragged csv, last year before this year."""
    rows = [
        ["墨溪水库2025年运行年报"],
        ["要素", "计量", "多年均值", "2024年", "2025年", "比上年(%)"],
    ]
    rows += [[w[0], w[1], w[3], w[4], w[5], f"{100 * (w[5] / w[4] - 1):.1f}"] for w in WATER]
    rows.append(["注：本年属偏枯年份，均值系列为1981—2020年。"])
    rows.append(["填表：卢振宇", "", "", "日期：2026年1月4日"])
    ragged(LEDGERS / "墨溪水库运行年报.csv", rows)


def works():
    """Write the tasks with their state in September and in December and real dates."""
    out = openpyxl.Workbook()
    rows = [
        [
            "类别",
            "编号",
            "工作事项",
            "承办科室",
            "协办",
            "办结期限",
            "9月末状态",
            "12月末状态",
            "情况说明",
        ]
    ]
    spans, first = [], 3
    for n, t in enumerate(TASKS):
        new = not n or TASKS[n - 1][0] != t[0]
        rows.append(
            [t[0] if new else "", n + 1, t[1], t[2], t[3], datetime.date(*t[4]), t[5], t[6], t[7]]
        )
        if n + 1 == len(TASKS) or TASKS[n + 1][0] != t[0]:
            spans.append(f"A{first}:A{n + 3}")
            first = n + 4
    rows.append(
        ["状态分为：办结、基本办结、序时推进、进度偏慢、超期未办结、未启动。基本办结不计办结。"]
    )
    ws = sheet(out, "推进表", "墨溪灌区2025年重点工作推进表", rows, 9, spans, (2, 2), True)
    for row in range(3, 3 + len(TASKS)):
        ws.cell(row, 6).number_format = 'yyyy"年"m"月"d"日"'
    save(out, LEDGERS / "2025年重点工作推进表.xlsx")


def problems():
    """Write the list of problems as a table of a Word file."""
    rows = [["序", "检查来源", "问题描述", "整改牵头科室", "整改期限", "整改情况", "销号情况"]]
    rows += [[f"{n}", p[0], p[1], p[2], p[3], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    paper(
        DOCUMENTS / "检查发现问题销号清单（2025年12月31日）.docx",
        ["检查发现问题销号清单", "安全监督科汇总，截至2025年12月31日", "@0"],
        [rows],
    )


SUMMARY = """墨溪水库灌区管理处2025年工作总结
2025年，管理处面对来水偏枯的形势，精细调度、挖潜增效，主要工作情况如下。
# 一、全年工作情况
（一）保灌溉、保供水。全年农业灌溉供水量15586万立方米，同比增长4.4%；实灌面积26.9万亩；灌溉水有效利用系数0.558。城乡原水供应量3590万立方米，未完成年度目标。
（二）抓管护、强基础。渠道巡护里程32210公里，完成干支渠清淤76.4公里、渠道防渗衬砌16240米。骨干渠道完好率92.3%，比上年提高1.9个百分点。
（三）促建设、争资金。完成灌区现代化改造投资9343万元，同比增长28.6%；上级补助资金到位6120万元。
（四）收水费、降成本。水费实收额1068.4万元，收缴率95.7%；历史欠费清收46.8万元。
（五）强队伍、带群管。职工技能培训374人次。用水者协会规范化建设全年任务22家，实际完成23家，上年完成19家；节水灌溉技术培训班全年任务16期，实际举办12期，上年举办15期。
# 二、存在问题
闸门启闭设备完好率不高，单方供水成本偏高，部分渠段防渗衬砌结转下年。
# 三、2026年打算
农业灌溉供水量达到15400万立方米，水费实收额达到1120万元，灌溉水有效利用系数提高到0.562，完成灌区现代化改造投资9800万元、渠道防渗衬砌20000米。"""

NOTICE = """关于调整2025年度部分考核目标的通知
各科室、站：
经处务会研究并报市水利局同意，对2025年度部分考核目标作如下调整，其余目标不变。
@0
调整原因：发电量因来水偏枯调减；现代化改造投资因增发国债项目落地调增。
墨溪水库灌区管理处　　2025年9月18日"""


def papers():
    """Write the summary and the notice that revises two goals."""
    paper(DOCUMENTS / "墨溪水库灌区管理处2025年工作总结.docx", SUMMARY.split("\n"))
    rows = [["考核事项", "单位", "年初目标", "调整后目标"]]
    rows += [[b[1], b[2], b[5], b[6]] for b in BOOK if b[6] is not None]
    paper(DOCUMENTS / "关于调整2025年度部分考核目标的通知.docx", NOTICE.split("\n"), [rows])


if __name__ == "__main__":
    truth()
    for write in (goals, months, stations, upkeep, water, works, problems, papers):
        write()
