"""Truth and files of 榆河灌区管理中心, the year 2024; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY, YEAR = "2024", "2023", "2024-12-31", "2024-12-31"
STATE = ("2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31")
N = None
A, B, C = (0.1, 0.34, 0.36), (0.27, 0.31, 0.22), (0.22, 0.26, 0.27)
# names (goal's, then result's), unit as written, unit, sign, goal as written, goal, done, last year, shares of quarters, points, due as written, due, office, status
GROUPS = [
    (
        "灌溉供水",
        [
            (
                "渠首引水量",
                "万立方米",
                "万m3",
                ">=",
                "31500以上",
                31500,
                31860,
                32400,
                A,
                8,
                "全年",
                YEAR,
                "供水管理科",
                "已完成",
            ),
            (
                "灌溉面积",
                "万亩次",
                "万亩次",
                ">=",
                168.5,
                168.5,
                171.2,
                165.8,
                A,
                6,
                "全年",
                YEAR,
                "供水管理科",
                "已完成",
            ),
            (
                "渠系水利用系数",
                "—",
                "1",
                ">=",
                "≥0.612",
                0.612,
                0.618,
                0.609,
                N,
                4,
                "全年",
                YEAR,
                "供水管理科",
                "已完成",
            ),
            (
                "亩均灌溉用水量",
                "立方米/亩",
                "m3/亩",
                "<=",
                "≤385",
                385,
                379.6,
                391,
                N,
                4,
                "全年",
                YEAR,
                "供水管理科",
                "已完成",
            ),
            (
                "农业灌溉水费收入",
                "万元",
                "万元",
                ">=",
                4860,
                4860,
                4712,
                4590,
                A,
                8,
                "12月20日前",
                "2024-12-20",
                "财务科",
                "逾期",
            ),
            (
                "水费收缴率",
                "%",
                "%",
                ">=",
                98,
                98,
                98.6,
                97.4,
                N,
                4,
                "全年",
                YEAR,
                "财务科",
                "已完成",
            ),
            (
                "非农业供水量",
                "万立方米",
                "万m3",
                ">=",
                2150,
                2150,
                2236,
                2084,
                C,
                4,
                "全年",
                YEAR,
                "供水管理科",
                "已完成",
            ),
            (
                "非农业供水收入",
                "万元",
                "万元",
                ">=",
                1290,
                1290,
                1318,
                1206,
                C,
                4,
                "全年",
                YEAR,
                "财务科",
                "已完成",
            ),
        ],
    ),
    (
        "工程管护",
        [
            (
                "骨干渠道岁修清淤",
                "公里",
                "km",
                ">=",
                218,
                218,
                221.5,
                205.6,
                B,
                5,
                "11月底",
                "2024-11-30",
                "工程管理科",
                "已完成",
            ),
            (
                "渠道衬砌改造",
                "公里",
                "km",
                ">=",
                24,
                24,
                19.6,
                26.3,
                B,
                5,
                "11月底",
                "2024-11-30",
                "规划建设科",
                "逾期",
            ),
            (
                "渠系建筑物维修",
                "座",
                "座",
                ">=",
                132,
                132,
                132,
                118,
                B,
                4,
                "10月底",
                "2024-10-31",
                "工程管理科",
                "已完成",
            ),
            (
                "测控一体化闸门安装|测控一体化闸门",
                "套",
                "套",
                ">=",
                86,
                86,
                71,
                64,
                B,
                4,
                "12月底",
                YEAR,
                "信息中心",
                "逾期",
            ),
            (
                "渠道绿化植树",
                "株",
                "株",
                ">=",
                12000,
                12000,
                12650,
                11300,
                (0.3, 0.4, 0.1),
                2,
                "12月底",
                YEAR,
                "工程管理科",
                "已完成",
            ),
            (
                "工程设备完好率",
                "%",
                "%",
                ">=",
                95,
                95,
                94.1,
                93.8,
                N,
                4,
                "12月底",
                YEAR,
                "机电科",
                "逾期",
            ),
        ],
    ),
    (
        "安全生产",
        [
            (
                "安全生产培训",
                "人次",
                "人次",
                ">=",
                900,
                900,
                936,
                872,
                C,
                3,
                "全年",
                YEAR,
                "安全监督科",
                "已完成",
            ),
            (
                "安全隐患整改率",
                "%",
                "%",
                ">=",
                100,
                100,
                97.2,
                98.1,
                N,
                4,
                "全年",
                YEAR,
                "安全监督科",
                "逾期",
            ),
            (
                "防汛应急演练",
                "场次",
                "场次",
                ">=",
                6,
                6,
                7,
                5,
                (0.15, 0.57, 0.14),
                2,
                "8月底",
                "2024-08-31",
                "安全监督科",
                "已完成",
            ),
        ],
    ),
    (
        "综合经营与内部管理",
        [
            (
                "水电站发电量",
                "万千瓦时",
                "万kWh",
                ">=",
                3400,
                3400,
                3216,
                3327,
                A,
                5,
                "全年",
                YEAR,
                "机电科",
                "逾期",
            ),
            (
                "综合经营收入",
                "万元",
                "万元",
                ">=",
                760,
                760,
                802,
                738,
                C,
                4,
                "全年",
                YEAR,
                "财务科",
                "已完成",
            ),
            (
                "“三公”经费支出|三公经费支出",
                "万元",
                "万元",
                "<=",
                "控制在32以内",
                32,
                28.4,
                30.9,
                C,
                3,
                "全年",
                YEAR,
                "办公室",
                "已完成",
            ),
            (
                "用水户协会规范化建设",
                "个",
                "个",
                ">=",
                12,
                12,
                12,
                9,
                B,
                3,
                "12月底",
                YEAR,
                "供水管理科",
                "已完成",
            ),
            (
                "水利信息稿件采用",
                "篇",
                "篇",
                ">=",
                120,
                120,
                134,
                109,
                C,
                2,
                "全年",
                YEAR,
                "办公室",
                "已完成",
            ),
            (
                "标准化管理站创建",
                "个",
                "个",
                ">=",
                4,
                4,
                2,
                3,
                (0, 0.5, 0),
                3,
                "12月底",
                YEAR,
                "办公室",
                "逾期",
            ),
        ],
    ),
]
PLAIN = [("灌区有效灌溉面积", "万亩", "万亩", 62.8, 62.5), ("年末在职职工", "人", "人", 486, 493)]
MEASURES = [
    ("斗口供水量", "万m³", "万m3", "已完成"),
    ("节水灌溉推广面积", "万亩", "万亩", "逾期"),
    ("斗农渠整修", "km", "km", "已完成"),
]
# station, then of each measure plan, done, last year
STATIONS = [
    ("渠首管理站", (2100, 2156, 2080), (3.6, 3.4, 3.5), (22, 23.5, 20.4)),
    ("东干管理站", (5400, 5512, 5360), (9.8, 8.9, 9.4), (46, 47.2, 43.1)),
    ("西干管理站", (4900, 4836, 4795), (8.7, 7.6, 8.3), (41, 40.6, 38.8)),
    ("柳湾管理站", (4300, 4395, 4218), (7.5, 6.8, 7.2), (38, 39.8, 36.2)),
    ("石咀管理站", (3600, 3688, 3547), (6.4, 5.7, 6.1), (33, 34.1, 31.5)),
    ("下滩管理站", (2700, 2741, 2650), (4.5, 3.9, 4.2), (25, 25.3, 24.0)),
]
PROSE = ("节水宣传进校园", "场", 20, 24, 18)
# name, whole investment, central, local, plan, done, since the start, how far
PROJECTS = [
    (
        "榆河灌区续建配套与现代化改造（二期）",
        21800,
        15200,
        6600,
        7200,
        6450,
        14900,
        "东干渠3标段衬砌收尾，西干渠完成70%",
    ),
    ("王家崖泵站更新改造", 4650, 2800, 1850, 2900, 2960, 4310, "机组安装完毕，厂房装修"),
    ("东二支渠改线工程", 1780, 0, 1780, 1780, 1780, 1780, "完工"),
    ("灌区数字孪生平台（一期）", 1360, 900, 460, 1360, 1015, 1015, "硬件到场，软件联调"),
]
D = datetime.date
# matter, office, day as written, due, how far, status
TASKS = [
    (
        "编制灌区“十五五”现代化改造规划",
        "规划建设科",
        D(2025, 6, 30),
        "2025-06-30",
        "规划大纲已通过评审，正在编写规划报告，进度符合计划安排。",
        "顺利",
    ),
    (
        "东二支渠改线工程建设",
        "工程管理科",
        D(2024, 11, 20),
        "2024-11-20",
        "改线渠道11月15日全线通水，工程已完工。",
        "已完成",
    ),
    (
        "制定水费计收管理办法",
        "财务科",
        D(2024, 5, 31),
        "2024-05-31",
        "办法经主任办公会审定，5月22日已印发执行。",
        "已完成",
    ),
    (
        "农业供水成本监审",
        "供水管理科",
        "9月底前",
        "2024-09-30",
        "成本资料8月报市发改委，监审报告至今尚未出具，未能按期完成。",
        "逾期",
    ),
    (
        "灌区数字孪生平台（一期）上线",
        "信息中心",
        D(2024, 12, 31),
        "2024-12-31",
        "硬件全部到场，软件模块还在联调，没有按期上线。",
        "逾期",
    ),
    (
        "渠道安全警示牌更新",
        "安全监督科",
        "4月底前",
        "2024-04-30",
        "更新警示牌432块，全部安装到位，任务已完成。",
        "已完成",
    ),
    (
        "王家崖泵站机组大修",
        "机电科",
        D(2024, 3, 15),
        "2024-03-15",
        "3台机组大修已完成，试运行正常，春灌前投入使用。",
        "已完成",
    ),
    (
        "水利工程划界确权登记",
        "工程管理科",
        "2025年3月底",
        "2025-03-31",
        "早期权属资料缺失，目前只办理了两成，推进缓慢。",
        "滞后",
    ),
    (
        "事业单位岗位聘用",
        "人事科",
        "10月31日前",
        "2024-10-31",
        "岗位聘用已完成并报市人社局备案。",
        "已完成",
    ),
    (
        "职工周转房维修",
        "办公室",
        "8月底前",
        "2024-08-31",
        "屋面防水做完，室内水电改造因资金不足仍未完工。",
        "逾期",
    ),
    (
        "总干渠防冻胀试验段观测",
        "供水管理科",
        D(2025, 4, 20),
        "2025-04-20",
        "试验段已铺设，各项观测按计划正常开展。",
        "顺利",
    ),
]
# source, problem, office, day, how far, word and day of closing, closed
PROBLEMS = [
    (
        "市审计局",
        "往来账款长期挂账",
        "财务科",
        D(2024, 6, 30),
        "清理往来款46笔，已全部核销或收回",
        "2024.6.20已销号",
        "yes",
    ),
    (
        "",
        "水费票据管理不规范",
        "财务科",
        D(2024, 8, 31),
        "修订票据领用制度，统一换用电子票据",
        "已销号（8月15日）",
        "yes",
    ),
    (
        "市安委办",
        "西干渠跨渠桥护栏破损",
        "工程管理科",
        D(2024, 4, 30),
        "更换护栏180米",
        "2024年4月26日销号",
        "yes",
    ),
    (
        "",
        "泵站配电室绝缘垫老化",
        "机电科",
        D(2024, 5, 15),
        "绝缘垫全部更换",
        "已销号 5月10日",
        "yes",
    ),
    (
        "省水利厅稽察",
        "合同变更手续不完备",
        "规划建设科",
        D(2024, 10, 31),
        "补办变更审批3份，另有2份待设计单位确认",
        "未销号",
        "no",
    ),
    (
        "",
        "质量检测频次不足",
        "规划建设科",
        D(2024, 9, 30),
        "委托第三方补检36组",
        "2024.9.28已销号",
        "yes",
    ),
    (
        "市委巡察",
        "渠道管理范围违章建筑未清理",
        "工程管理科",
        D(2024, 11, 30),
        "拆除9处，剩2处正在走执法程序",
        "未销号（剩2处）",
        "no",
    ),
    (
        "",
        "值班制度执行不严",
        "办公室",
        D(2024, 7, 15),
        "通报3个站，完善值班抽查制度",
        "7月12日已销号",
        "yes",
    ),
    (
        "群众反映",
        "三支渠末端配水不及时",
        "供水管理科",
        D(2025, 3, 31),
        "正在改造分水口",
        "整改中",
        "no",
    ),
    (
        "",
        "量水设施读数不准",
        "供水管理科",
        D(2025, 2, 28),
        "已校核21处，余下8处冬季停水后校核",
        "未销号",
        "no",
    ),
]
TWO = {"渠首引水量": "31860|31680", "水电站发电量": "3216|3126"}
ROWS = [row for _, rows in GROUPS for row in rows]


def _sum(m, k):
    return round(sum(t[1 + m][k] for t in STATIONS), 2)


def _rows():
    for names, _, unit, sign, _, goal, now, old, parts, _, _, due, _, status in ROWS:
        yield (
            (names, unit, goal, sign, now, old, due, status, "责任书、统计表、2023年统计表"),
            parts is None,
        )
    for name, _, unit, now, old in PLAIN:
        yield (name, unit, None, ">=", now, old, "", "", "统计表、2023年统计表"), True
    for m, (name, _, unit, status) in enumerate(MEASURES):
        yield (
            (
                name,
                unit,
                _sum(m, 0),
                ">=",
                _sum(m, 1),
                _sum(m, 2),
                YEAR,
                status,
                "各站完成情况、2023年csv",
            ),
            False,
        )
    name, unit, goal, now, old = PROSE
    yield (name, unit, goal, ">=", now, old, YEAR, "已完成", "工作总结"), False


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for row, state in _rows():
        names, now, old = row[0], row[4], row[5]
        prior = "2084|2048" if names == "非农业供水量" else old
        book.indicator(row, STATE if state else (SPAN, BEFORE), TWO.get(names, now), prior)
    book.fact("渠首引水量", SPAN, 31680, "万m3", "actual", "工作总结（冲突）", "yes")
    book.fact("水电站发电量", SPAN, 3126, "万kWh", "actual", "工作总结（冲突）", "yes")
    for name, _, _, _, plan, done, *_ in PROJECTS:
        book.target(name, plan, ">=", "万元", "", done, "", "项目表", "年度投资", "yes")
    book.target(
        "合计|项目投资|年度计划投资|年度投资|完成投资",
        sum(p[4] for p in PROJECTS),
        ">=",
        "万元",
        "",
        sum(p[5] for p in PROJECTS),
        "",
        "项目表",
        "",
        "yes",
    )
    for t in TASKS:
        book.task(t[0], t[1], t[3], t[5], "督办台账")
    for p in PROBLEMS:
        book.problem(p[1], p[2], p[3].isoformat(), p[6], TODAY, "问题整改清单")
    book.add("conflicts", "渠首引水量", SPAN, "31860万立方米|31680万立方米", "统计表|工作总结")
    book.add("conflicts", "水电站发电量", SPAN, "3216万千瓦时|3126万千瓦时", "统计表|工作总结")
    book.add(
        "conflicts", "非农业供水量", BEFORE, "2084万立方米|2048万立方米", "2023年统计表|工作总结"
    )
    for row in (
        ("水电站发电量", "targets", 3600, "万kWh", "年初目标，8月已调整"),
        ("渠首引水量", "targets", 32000, "万m3", "2025年的目标"),
        ("农业灌溉水费收入", "targets", 5000, "万元", "2025年的目标"),
        ("渠道衬砌改造", "targets", 30, "km", "2025年的目标"),
        ("渠首引水量", "targets", 8, "万m3", "分值"),
        ("综合经营收入", "targets", 4, "万元", "分值"),
        ("渠首引水量", "year_on_year", 3186, "万m3", "一季度"),
        ("非农业供水量", "year_on_year", _quarters(ROWS[6])[3], "万m3", "四季度"),
        ("渠首引水量", "year_on_year", 13030, "万m3", "夏灌"),
        ("灌溉面积", "year_on_year", 70.2, "万亩次", "夏灌"),
        ("斗口供水量", "targets", 5400, "万m3", "东干管理站的计划"),
        ("斗口供水量", "year_on_year", 4836, "万m3", "西干管理站的完成"),
        ("节水灌溉推广面积", "targets", 9.8, "万亩", "东干管理站的计划"),
        ("斗农渠整修", "year_on_year", 47.2, "km", "东干管理站的完成"),
        ("斗口供水量", "year_on_year", 101.4, "%", "完成率"),
    ):
        book.never(*row)
    book.write()


def _quarters(row):
    now, parts = row[6], row[8]
    if parts is None:
        return ["", "", "", ""]
    places = 0 if isinstance(now, int) else 1
    told = [round(now * part, places) for part in parts]
    told = [int(t) if not places else t for t in told]
    return [*told, round(now - sum(told), places) if places else now - sum(told)]


def statistics():
    """Write this year's figures by quarter, without goals and without last year."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：榆河灌区管理中心", "", "", "", "", "", "2025年1月6日"],
        ["指标名称", "计量单位", "分季度完成", "", "", "", "全年"],
        ["", "", "一季度", "二季度", "三季度", "四季度", ""],
    ]
    for n, (group, members) in enumerate(GROUPS):
        rows.append(["一二三四"[n] + "、" + group])
        for r in members:
            whole = f"{r[6]:,}" if r[0] in ("渠道绿化植树", "农业灌溉水费收入") else r[6]
            rows.append(
                ["  " + r[0].split("|")[-1 if "闸门" in r[0] else 0], r[1], *_quarters(r), whole]
            )
        rows.append([])
    rows.append(["五、基本情况"])
    rows += [["  " + p[0], p[1], "", "", "", "", p[3]] for p in PLAIN]
    rows += [
        ["说明：系数、比率类指标只统计全年；水费收入为实收数。"],
        ["单位负责人：冯国栋", "", "统计负责人：马晓云", "", "", "填表人：丁洁"],
    ]
    ws = sheet(
        out,
        "年报",
        "2024年度灌区主要指标完成情况统计表",
        rows,
        7,
        ["A3:A4", "B3:B4", "C3:F3", "G3:G4"],
        (3, 4),
        True,
    )
    ws.column_dimensions["A"].width = 30
    rows = [
        ["灌季", "起止日期", "引水量（万立方米）", "灌溉面积（万亩次）"],
        ["春灌", "3月16日-4月28日", 4560, 24.6],
        ["夏灌", "5月6日-7月20日", 13030, 70.2],
        ["秋灌", "7月25日-9月10日", 7898, 42.1],
        ["冬灌", "10月20日-11月25日", 6372, 34.3],
    ]
    sheet(out, "分灌季", "2024年分灌季引水灌溉情况", rows, 4, (), (2, 2))
    save(out, LEDGERS / "2024年度灌区主要指标统计表.xlsx")


def last_year():
    """Write last year's figures: a BIFF table of two blocks side by side, and a csv of stations."""
    told = [(r[0].split("|")[-1 if "闸门" in r[0] else 0], r[1], r[7]) for r in ROWS] + [
        (p[0], p[1], p[4]) for p in PLAIN
    ]
    half = (len(told) + 1) // 2
    rows = [
        ["榆河灌区2023年度主要指标统计表"],
        ["报告期：2023年1-12月", "", "", "", "", "制表：丁洁"],
        ["指标名称", "计量单位", "本年实际"] * 2,
    ]
    for i in range(half):
        rows.append([*told[i], *(told[half + i] if half + i < len(told) else ("", "", ""))])
    old_book(LEDGERS / "2023年/2023年度主要指标统计表.xls", "统计表", rows, [(0, 0, 0, 5)])
    rows = [["2023年各站供水灌溉统计"], ["站名", *[f"{m[0]}（{m[1]}）" for m in MEASURES]]]
    rows += [[t[0], t[1][2], t[2][2], t[3][2]] for t in STATIONS]
    rows += [["合计", *[_sum(m, 2) for m in range(3)]]]
    ragged(LEDGERS / "2023年/2023年各站供水灌溉统计.csv", rows)


def stations():
    """Write the export of stations as the office system does: HTML under the name of a workbook."""

    def line(name, cells):
        told = "".join(f'<td x:num style="text-align:right">{c}</td>' for c in cells)
        return f"<tr><td>{name}</td>{told}</tr>"

    def figures(pick):
        cells = []
        for m in range(3):
            goal, now = pick(m, 0), pick(m, 1)
            cells += [f"{goal:g}", f"{now:g}", f"{100 * now / goal:.1f}%"]
        return cells

    head = "".join(f'<th colspan="3">{m[0]}（{m[1]}）</th>' for m in MEASURES)
    rows = [
        '<tr><td colspan="10" align="center"><b>2024年度各管理站供水灌溉任务完成情况</b></td></tr>'
    ]
    rows += [
        '<tr><td colspan="10">统计期间：2024-01-01 至 2024-12-31&nbsp;&nbsp;单位：见表头</td></tr>'
    ]
    rows += [
        f'<tr><th rowspan="2">管理站</th>{head}</tr>',
        "<tr>" + "<th>年计划</th><th>全年完成</th><th>完成率</th>" * 3 + "</tr>",
    ]
    rows += [line("全灌区", figures(_sum))]
    rows += [line("&nbsp;&nbsp;" + t[0], figures(lambda m, k, t=t: t[1 + m][k])) for t in STATIONS]
    rows += [
        '<tr><td colspan="10">导出人：dingjie&nbsp;&nbsp;导出时间：2025-01-03 09:12:40</td></tr>'
    ]
    page = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>导出</title></head>'
    page += '<body><table border="1">\n' + "\n".join(rows) + "\n</table></body></html>\n"
    (LEDGERS / "各管理站供水灌溉完成情况_20250103.xls").write_text(page, encoding="utf-8")


def projects():
    """Write the list of projects with its sum."""
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "", "", "", "单位：万元"],
        [
            "序号",
            "项目名称",
            "总投资",
            "其中",
            "",
            "2024年计划投资",
            "2024年完成投资",
            "开工以来累计完成",
            "形象进度",
        ],
        ["", "", "", "中央", "地方", "", "", "", ""],
    ]
    rows += [[n, *p] for n, p in enumerate(PROJECTS, 1)]
    rows += [["", "合计", *[sum(p[k] for p in PROJECTS) for k in range(1, 7)], ""]]
    merges = ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:G4", "H3:H4", "I3:I4"]
    ws = sheet(out, "项目", "2024年灌区在建项目投资完成情况表", rows, 9, merges, (3, 4), True)
    ws.column_dimensions["B"].width = ws.column_dimensions["I"].width = 36
    save(out, LEDGERS / "2024年在建项目投资完成情况.xlsx")


def lists():
    """Write the tasks as sentences and the problems with word and day of closing in one cell."""
    out = openpyxl.Workbook()
    rows = [
        ["督办科室：办公室", "", "", "", "2024年12月31日"],
        ["序号", "督办事项", "责任科室", "办结时限", "截至目前进展情况"],
    ]
    rows += [[n, t[0], t[1], t[2], t[4]] for n, t in enumerate(TASKS, 1)]
    ws = sheet(out, "督办", "榆河灌区管理中心2024年重点工作督办台账", rows, 5, (), (3, 3), True)
    for r in range(4, ws.max_row + 1):
        ws.cell(r, 4).number_format = "yyyy/m/d"
    ws.column_dimensions["B"].width, ws.column_dimensions["E"].width = 34, 60
    save(out, LEDGERS / "2024年重点工作督办台账.xlsx")
    rows = [
        ["榆河灌区管理中心2024年检查反馈问题整改清单"],
        ["序号", "反馈单位", "存在问题", "责任科室", "整改期限", "整改措施及进展", "销号情况"],
    ]
    rows += [[n, *p[:6]] for n, p in enumerate(PROBLEMS, 1)]
    merges = [(0, 0, 0, 6)] + [(r, r + 1, 1, 1) for r in range(2, 12, 2)]
    old_book(LEDGERS / "2024年检查反馈问题整改清单.xls", "清单", rows, merges)


SUMMARY = """榆河灌区管理中心2024年工作总结
2024年，中心围绕保灌溉、强管护、促改革，较好完成了各项工作。现总结如下。
# 一、灌溉供水
全年渠首引水量31680万立方米，灌溉面积171.2万亩次。水费收缴率达到98.6%，比上年提高1.2个百分点。非农业供水量2236万立方米，上年为2048万立方米。受降雨偏多影响，农业灌溉水费收入未达到年度目标。
# 二、工程管护
骨干渠道岁修清淤221.5公里，渠道衬砌改造受征地影响，只完成19.6公里。
# 三、综合经营
水电站发电量3126万千瓦时，来水不均是少发的主要原因。
# 四、节水宣传
节水宣传进校园全年计划20场，实际开展24场，上年开展18场。
# 五、2025年工作打算
2025年计划完成渠首引水量32000万立方米，农业灌溉水费收入5000万元，渠道衬砌改造30公里。"""


def papers():
    """Write the letter of goals and the year's summary."""
    table, n = [["类别", "序号", "考核指标", "单位", "目标值", "分值", "完成时限", "责任科室"]], 0
    for group, members in GROUPS:
        for k, r in enumerate(members):
            n += 1
            table.append(
                [
                    "" if k else group,
                    str(n),
                    r[0].split("|")[0],
                    r[1],
                    r[4],
                    str(r[9]),
                    r[10],
                    r[12],
                ]
            )
    lines = [
        "榆河灌区管理中心2024年度目标管理责任书",
        "为全面完成市水务局下达的2024年度各项任务，现将目标任务分解如下：",
        "@0",
        "注：1.水电站发电量年初下达3600万千瓦时，8月经主任办公会研究调整为3400万千瓦时。2.其余5分为党建考核，另行下达。",
        "主任（签字）：        科室负责人（签字）：",
    ]
    paper(DOCUMENTS / "2024年度目标管理责任书.docx", lines, [table])
    paper(DOCUMENTS / "榆河灌区管理中心2024年工作总结.docx", SUMMARY.split("\n"))


if __name__ == "__main__":
    truth()
    statistics()
    last_year()
    stations()
    projects()
    lists()
    papers()
