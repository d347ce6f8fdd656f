"""Truth and files of 碧澜峡水利枢纽管理局; all of it is invented: python make.py."""

import csv
import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, EARLIER = "2025", "2024", "2023"
TODAY = "2025-12-31"
UNITS = {
    "亿千瓦时": "亿kWh",
    "万千瓦时": "万kWh",
    "万立方米": "万m3",
    "亿立方米": "亿m3",
    "平方米": "m2",
    "米": "m",
    "元/立方米": "元/m3",
    "万吨": "万t",
    "吨": "t",
}
QUARTERS = ("2025-01/2025-03", "2025-04/2025-06", "2025-07/2025-09", "2025-10/2025-12")
DAY = datetime.date
# goals: chapter, rows: name, unit, 2024, goal as written, goal, sign, office, due as written, due,
# the four quarters one by one (not added up), the year, weight, points lost, status
GOALS = [
    (
        "（一）发电与供水",
        """发电量;亿千瓦时;12.34;12.6;12.6;>=;发电处;12月31日;2025-12-31;2.46;3.72;4.18;2.75;13.11;8;0;已完成
上网电量;亿千瓦时;12.08;12.3;12.3;>=;发电处;12月31日;2025-12-31;2.41;3.645;4.095;2.69;12.84;6;0;已完成
发电收入;万元;30850;32500;32500;>=;计财处;12月31日;2025-12-31;5904;8928;10032;6600;31464;5;0.5;逾期
综合厂用电率;%;1.21;不高于1.20;1.2;<=;发电处;12月31日;2025-12-31;1.18;1.12;1.09;1.15;1.13;4;0;已完成
水能利用提高率;%;5.1;不低于5;5;>=;水情调度中心;12月31日;2025-12-31;—;—;—;—;5.8;4;0;已完成
机组等效可用系数;%;93.8;不低于93;93;>=;发电处;12月31日;2025-12-31;—;—;—;—;94.6;4;0;已完成
原水供水量;万立方米;8064;8200;8200;>=;供水处;12月31日;2025-12-31;1920;2105;2236;2059;8320;6;0;已完成
原水水费收缴率;%;95.2;98%;98;>=;计财处;12月20日;2025-12-20;90.4;93.2;95.1;96.3;96.3;4;1;逾期
单方原水成本;元/立方米;0.219;控制在0.215内;0.215;<=;供水处;12月31日;2025-12-31;—;—;—;—;0.208;3;0;已完成""",
    ),
    (
        "（二）航运",
        """过闸货运量;万吨;1548;1600;1600;>=;航运处;12月31日;2025-12-31;352;428;461;418;1659;6;0;已完成
船闸运行闸次;闸次;5128;5,200;5200;>=;航运处;12月31日;2025-12-31;1180;1420;1510;1395;5505;4;0;已完成
船闸通航保证率;%;98.2;98%以上;98;>=;航运处;12月31日;2025-12-31;99.2;98.6;98.8;99;98.9;4;0;已完成
船舶平均待闸时间;小时;7.4;不高于6;6;<=;航运处;12月31日;2025-12-31;6.2;7.3;7.1;6.6;6.8;3;1;逾期""",
    ),
    (
        "（三）工程安全与库区",
        """大坝监测设施完好率;%;95.8;96%以上;96;>=;工程处;11月30日;2025-11-30;96.1;96.4;97;97.5;97.5;4;0;已完成
水工建筑物巡查;次;1426;1400;1400;>=;工程处;12月31日;2025-12-31;352;372;388;366;1478;3;0;已完成
生态流量保障率;%;99.1;不低于99;99;>=;水情调度中心;12月31日;2025-12-31;99.4;99.7;99.8;99.5;99.6;4;0;已完成
库区漂浮物清理;吨;5360;4600;4600;>=;库区处;12月31日;2025-12-31;620;1480;2196;690;4986;3;0;已完成
库区违法占用清退;处;21;30;30;>=;库区处;9月30日;2025-09-30;6;9;7;2;24;4;2;逾期
生产安全责任事故;起;0;0;0;<=;安全处;12月31日;2025-12-31;0;0;0;0;0;5;0;已完成""",
    ),
    (
        "（四）经营管理",
        """维修养护经费执行;万元;2615;2860;2860;>=;计财处;12月31日;2025-12-31;416;702;868;754;2740;4;0.3;逾期
技改投资完成;万元;4720;5,400;5400;>=;工程处;12月31日;2025-12-31;640;1480;1905;1620;5645;5;0;已完成
争取上级补助资金;万元;2450;3000;3000;>=;计财处;10月31日;2025-10-31;900;1200;560;0;2660;4;0.5;逾期
职工安全培训;人次;668;640;640;>=;安全处;11月30日;2025-11-30;148;206;231;127;712;3;0;已完成""",
    ),
]
NAMES = {
    "发电量": "发电量|年发电量",
    "维修养护经费执行": "维修养护经费执行|维修养护经费",
    "技改投资完成": "技改投资完成|技改投资",
    "库区漂浮物清理": "库区漂浮物清理|漂浮物清理|库区漂浮物清理量",
    "争取上级补助资金": "争取上级补助资金|上级补助资金",
}
# what is right where two files differ
NOW = {"库区漂浮物清理": "4986|4968", "船闸运行闸次": "5505|5550"}
OLD = {"发电收入": "30850|30580"}
# yearbook: name, unit, December 2025, year, December 2024, 2024, 2023
BOOK = [
    ("发电量", "万千瓦时", 8150, 131100, 7720, 123400, 118600),
    ("上网电量", "万千瓦时", 7970, 128400, 7550, 120800, 116000),
    ("弃水电量", "万千瓦时", 0, 3460, 0, 4120, 5230),
    ("发电收入", "万元", 1956, 31464, 1885, 30850, 29640),
    ("入库水量", "亿立方米", 11.2, 286.4, 10.6, 271.5, 259.8),
    ("原水供水量", "万立方米", 672, 8320, 651, 8064, 7915),
    ("过闸货运量", "万吨", 136, 1659, 128, 1548, 1472),
    ("过闸船舶", "艘次", 1420, 17680, 1366, 16540, 15890),
    ("船闸运行闸次", "闸次", 458, 5505, 431, 5128, 4986),
    ("库区漂浮物清理", "吨", 168, 4986, 185, 5360, 5720),
    ("水情信息发布", "条", 96, 2468, 90, 2215, 2134),
    ("年末库水位", "米", None, 153.42, None, 152.86, 153.1),
    ("年末蓄水量", "万立方米", None, 64350, None, 62180, 63120),
]
POINTS = ("年末库水位", "年末蓄水量")
MONTHS = {
    "发电量": """7620 7380 9600 10450 12380 14370 15260 14180 12360 10150 9200 8150""",
    "上网电量": """7465 7230 9405 10240 12130 14080 14950 13890 12110 9930 9000 7970""",
    "原水供水量": """628 596 696 688 705 712 748 755 733 704 683 672""",
    "过闸货运量": """118 96 138 141 144 143 152 156 153 145 137 136""",
    "入库水量": """9.8 9.5 14.6 22.4 31.8 42.6 48.3 40.2 27.5 16.9 11.6 11.2""",
}
SETS = [
    ("1号机组", 33200, 31100, 5126),
    ("2号机组", 32650, 30900, 5048),
    ("3号机组", 33050, 31050, 5093),
    ("4号机组", 32200, 30350, 4967),
]
USERS = [("澜城水务公司", 3600, 3685), ("峡口水厂", 2800, 2790), ("临港工业园", 1800, 1845)]
# upkeep: item, unit, amount planned, done, done in 2024, last day, office, state, status
UPKEEP = [
    ("泄洪闸门防腐", "扇", 18, 18, 16, DAY(2025, 10, 31), "工程处", "完工", "已完成"),
    ("启闭机钢丝绳更换", "根", 24, 20, 22, DAY(2025, 9, 30), "工程处", "欠4根，厂家停产", "逾期"),
    ("坝面伸缩缝修补", "米", 3600, 3820, 3450, DAY(2025, 11, 15), "工程处", "完工", "已完成"),
    ("船闸浮式系船柱检修", "个", 32, 32, 30, DAY(2025, 12, 10), "航运处", "完工", "已完成"),
    (
        "库岸护坡修复",
        "平方米",
        8600,
        3870,
        7900,
        DAY(2026, 5, 31),
        "库区处",
        "跨年，进度慢",
        "滞后",
    ),
    ("水情观测房改造", "座", 10, 9, 8, DAY(2026, 3, 31), "水情调度中心", "跨年", "顺利"),
]
# projects: name, estimate, to the end of 2024, plan of 2025, done in 2025
PROJECTS = [
    ("1号机组增容改造", 6800, 2100, 1900, 2040),
    ("船闸输水系统改造", 4600, 900, 1500, 1465),
    ("大坝安全监测系统升级", 2200, 600, 900, 1010),
    ("智慧枢纽平台", 3100, 1100, 800, 830),
    ("库区垃圾处置码头", 1500, 200, 300, 300),
]
# tasks: task, office, due as written, due, state in September, in December, remark, status
TASKS = """1号机组增容改造并网;发电处;2025年12月15日;2025-12-15;按期;办结;12月9日并网;已完成
船闸输水系统改造通水试验;航运处;2026年4月底;2026-04-30;按期;按期;廊道施工过半;顺利
大坝安全监测系统升级验收;工程处;D2025-11-30;2025-11-30;按期;延期;数据比测未满;逾期
智慧枢纽平台二期开发;水情调度中心;D2026-06-30;2026-06-30;按期;落后;需求变更两次;滞后
汛前检查和度汛方案报批;安全处;4月底;2025-04-30;办结;办结;—;已完成
库区垃圾处置码头投用;库区处;2025年10月底;2025-10-31;按期;办结;10月22日投用;已完成
原水供水协议续签;计财处;12月25日;2025-12-25;按期;延期;水价未谈拢;逾期
泄洪预警广播联网;水情调度中心;5月20日;2025-05-20;办结;办结;—;已完成
库区界桩补设;库区处;9月30日;2025-09-30;延期;办结;10月17日补完;已完成
船闸大修备件采购;航运处;2025年12月底;2025-12-31;按期;延期;进口件未到港;逾期
移民信访积案化解;综合处;D2025-11-15;2025-11-15;落后;基本办结;余1件待签字;逾期
枢纽志编纂;综合处;2026年3月底;2026-03-31;按期;按期;初稿送审;顺利
下年度检修计划编报;发电处;12月10日;2025-12-10;未办;办结;12月5日报出;已完成"""
# problems: problem, found by, office, due as written, due, what was done, closed, on which day
PROBLEMS = """左岸灌浆廊道排水孔淤堵;流域机构督查;工程处;2025.4.30;2025-04-30;已疏通;是;2025.4.24
2号弧门侧止水漏水;汛前检查;工程处;2025.5.15;2025-05-15;更换止水;是;2025.5.12
库区养殖网箱反弹;媒体曝光;库区处;2025.8.31;2025-08-31;拆除过半，养殖户阻挠;否;
船闸上游靠船墩护舷缺失;海事部门通报;航运处;2025.10.15;2025-10-15;材料在途;否;
发电机层消防通道堆物;消防检查;安全处;立行立改;;当日清理;是;2025.6.3
原水计量表超期未检;市场监管抽查;供水处;2025.7.31;2025-07-31;送检换表;是;2025.7.29
工程档案移交不完整;内部审计;综合处;2025.12.31;2025-12-31;移交八成;否;
下游警示广播盲区;水行政主管部门暗访;水情调度中心;2026.2.28;2026-02-28;方案已定;否;
职工值班记录代签;纪检抽查;综合处;2025.9.10;2025-09-10;通报批评;是;2025.9.5
尾水渠右岸冲刷;日常巡查;工程处;2026年4月底;2026-04-30;汛后施工;否;"""
# likes: name, unit, ours, ours of 2024, the other's, the aim for 2026
LIKES = [
    ("综合厂用电率", "%", 1.13, 1.21, 0.98, 1.08),
    ("水能利用提高率", "%", 5.8, 5.1, 6.4, 6.2),
    ("机组等效可用系数", "%", 94.6, 93.8, 96.2, 95),
    ("船闸通航保证率", "%", 98.9, 98.2, 99.4, 99.1),
    ("船舶平均待闸时间", "小时", 6.8, 7.4, 4.5, 5.5),
    ("原水水费收缴率", "%", 96.3, 95.2, 99.2, 98.5),
]


def names(name):
    """Return the names under which a figure may stand."""
    return NAMES.get(name, name)


def code(unit):
    """Return a unit as the truth writes it."""
    return UNITS.get(unit, unit)


def number(value):
    """Return a written figure as a number, other words as they are."""
    if not value.replace(".", "").isdigit():
        return value
    return float(value) if "." in value else int(value)


def table(lines):
    """Return lines of cells."""
    return [line.split(";") for line in lines.splitlines()]


def day(written):
    """Return a due day as it stands in the cell: a date where it is marked by D."""
    return DAY.fromisoformat(written[1:]) if written.startswith("D") else written


def rate(new, old, unit=""):
    """Return the growth as the yearbook writes it."""
    if unit == "%":
        return f"{new - old:+.1f}个百分点"
    return round(100 * (new / old - 1), 1) if old else "—"


def goal_book():
    """Write how the letter of goals was kept: quarters one by one, last year's before the goal."""
    rows = [
        ["签订单位：碧澜峡水利枢纽管理局        考核期：2025年1月1日—12月31日"],
        [
            "编号",
            "目标内容",
            "计量单位",
            "2024年实绩",
            "2025年核定目标",
            "责任处室",
            "完成期限",
            "各季实绩（当季数）",
            "",
            "",
            "",
            "年终实绩",
            "兑现率%",
            "分值",
            "扣分",
        ],
        [*[""] * 7, "一", "二", "三", "四", "", "", "", ""],
    ]
    merges = [f"{c}3:{c}4" for c in "ABCDEFGLMNO"] + ["H3:K3"]
    count = 0
    for chapter, lines in GOALS:
        rows.append([chapter])
        merges.append(f"A{len(rows) + 1}:O{len(rows) + 1}")
        for name, unit, old, written, goal, sign, office, due, _, *at, weight, lost, _ in table(
            lines
        ):
            count += 1
            year = float(at[4])
            share = round(100 * year / float(goal), 1) if sign == ">=" else "—"
            cells = [number(one) for one in at]
            rows.append(
                [
                    f"MB-{count:02d}",
                    name,
                    unit,
                    number(old),
                    number(written),
                    office,
                    due,
                    *cells,
                    share,
                    int(weight),
                    number(lost),
                ]
            )
    rows.append(["", "合计", *[""] * 11, 100, 5.3])
    rows.append(["注：流量指标各季为当季数；百分率和待闸时间各季为季末（当季）数；“—”为按年统计。"])
    book = openpyxl.Workbook()
    title = "2025年度经营管理目标责任书兑现情况表"
    sheet(book, "兑现表", title, rows, 15, merges, (3, 4), True)
    rows = [
        ["指标", "单位", "本局2025年", "本局2024年", "云栈枢纽2025年", "差距", "2026年奋斗目标"]
    ]
    for name, unit, ours, old, other, aim in LIKES:
        rows.append([name, unit, ours, old, other, round(ours - other, 2), aim])
    sheet(book, "同类对照", "与云栈水利枢纽主要指标对照", rows, 7, (), (2, 2))
    save(book, LEDGERS / "目标责任书兑现（2025年度）.xlsx")


def year_book():
    """Write the yearbook with months down, sets and users of raw water."""
    rows = [
        ["编制：水情调度中心", "", "", "", "", "", "2026年1月6日"],
        ["指标", "计量单位", "2025年", "", "2024年", "", "全年增减%"],
        ["", "", "12月", "全年", "12月", "全年", ""],
    ]
    for name, unit, month, year, before, old, _ in BOOK:
        cells = ["—" if one is None else one for one in (month, year, before, old)]
        rows.append([name, unit, *cells, rate(year, old)])
    rows.append(["说明：年末库水位、年末蓄水量为12月31日8时数。"])
    book = openpyxl.Workbook()
    merges = ("A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:G4")
    sheet(book, "总表", "碧澜峡枢纽发电供水通航年报（2025年）", rows, 7, merges, (3, 4), True)
    units = {row[0]: row[1] for row in BOOK}
    rows = [["月份", *[f"{name}（{units[name]}）" for name in MONTHS]]]
    columns = [[number(one) for one in told.split()] for told in MONTHS.values()]
    rows += [[f"{n}月", *at] for n, at in enumerate(zip(*columns, strict=True), 1)]
    rows.append(["全年合计", *[round(sum(column), 2) for column in columns]])
    rows.append(["上年合计", *[row[5] for name in MONTHS for row in BOOK if row[0] == name]])
    sheet(book, "分月", "2025年分月运行情况", rows, 6, (), (2, 2))
    rows = [["机组", "2025年发电量", "2024年发电量", "增减%", "运行小时（h）"]]
    rows += [[name, now, old, rate(now, old), hours] for name, now, old, hours in SETS]
    rows.append(["全厂", 131100, 123400, rate(131100, 123400), "—"])
    sheet(book, "分机组", "分机组发电情况（万千瓦时）", rows, 5, (), (2, 2))
    rows = [["用水单位", "年计划", "实供", "完成率%"]]
    rows += [[name, plan, done, round(100 * done / plan, 1)] for name, plan, done in USERS]
    rows.append(["合计", 8200, 8320, 101.5])
    sheet(book, "原水用户", "原水供应计划执行（万立方米）", rows, 4, (), (2, 2))
    save(book, LEDGERS / "年报/发电供水通航年报2025.xlsx")


def last_year():
    """Write last year's yearbook, a csv with a title row."""
    path = LEDGERS / "年报/发电供水通航年报2024.csv"
    rows = [
        ["碧澜峡枢纽发电供水通航年报（2024年）"],
        ["指标", "计量单位", "2024年全年", "2023年全年", "增减%"],
    ]
    for name, unit, _, _, _, old, older in BOOK:
        told = 30580 if name == "发电收入" else old
        rows.append([name, unit, told, older, rate(told, older)])
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows(rows)


def works_books():
    """Write upkeep (BIFF, real dates) and projects (total first)."""
    rows = [
        ["2025年水工设施检修养护工程量完成表"],
        [
            "序号",
            "养护内容",
            "单位",
            "计划工程量",
            "完成工程量",
            "2024年完成",
            "应完工日期",
            "实施处室",
            "情况",
        ],
    ]
    rows += [[n, *item[:8]] for n, item in enumerate(UPKEEP, 1)]
    old_book(LEDGERS / "工程/检修养护工程量（2025）.xls", "检修养护", rows, ((0, 0, 0, 8),))
    rows = [
        ["单位：万元"],
        ["项目", "概算", "至2024年底完成", "2025年计划", "2025年完成", "年计划完成率"],
    ]
    total = [sum(project[n] for project in PROJECTS) for n in range(1, 5)]
    for name, *at in [("技改项目合计", *total), *PROJECTS]:
        rows.append([name, *at, f"{100 * at[3] / at[2]:.1f}%"])
    book = openpyxl.Workbook()
    sheet(book, "技改", "2025年技术改造项目资金使用表", rows, 6, (), (3, 3), True)
    save(book, LEDGERS / "工程/技改项目资金使用表.xlsx")


def task_book():
    """Write the list of urged matters of September and of December in one workbook."""
    book = openpyxl.Workbook()
    rows = [["号", "督办事项", "处室", "限办时间", "办理状态"]]
    rows += [[n, t[0], t[1], day(t[2]), t[4]] for n, t in enumerate(table(TASKS), 1)]
    sheet(book, "三季度末", "局督办事项办理情况（2025年9月30日）", rows, 5, (), (2, 2), True)
    rows = [["号", "处室", "督办事项", "限办时间", "办理状态", "说明"]]
    rows += [[n, t[1], t[0], day(t[2]), t[5], t[6]] for n, t in enumerate(table(TASKS), 1)]
    rows.append(
        ["办理状态：办结、基本办结、按期（正常推进）、落后（滞后）、延期（到期未办结）、未办。"]
    )
    sheet(book, "年末", "局督办事项办理情况（2025年12月31日）", rows, 6, (), (2, 2))
    save(book, LEDGERS / "督办事项办理（三季度末、年末）.xlsx")


def problem_book():
    """Write the list of hidden dangers and problems."""
    rows = [
        ["截至2025年12月31日"],
        [
            "清单号",
            "隐患及问题",
            "查出方式",
            "责任处室",
            "限改日期",
            "整改结果",
            "是否闭环",
            "闭环日期",
        ],
    ]
    for n, (problem, found, office, written, _, done, closed, when) in enumerate(
        table(PROBLEMS), 1
    ):
        rows.append([f"YH{n:02d}", problem, found, office, written, done, closed, when])
    rows.append(["小结：共10项，已闭环5项，未闭环5项。"])
    book = openpyxl.Workbook()
    sheet(book, "清单", "安全隐患和检查问题闭环清单", rows, 8, (), (3, 3), True)
    save(book, LEDGERS / "隐患问题闭环清单（12月末）.xlsx")


def papers():
    """Write the report and the notice of measures."""
    paper(
        DOCUMENTS / "碧澜峡水利枢纽管理局2025年工作报告（节录）.docx",
        [
            "碧澜峡水利枢纽管理局2025年工作报告（节录）",
            "2025年，全局上下围绕安全、绿色、高效运行，较好完成了年度任务。",
            "# 一、主要成效",
            "发电供水再上台阶。全年发电量13.11亿千瓦时，同比增长6.2%；上网电量12.84亿千瓦时；"
            "原水供水量8320万立方米，机组等效可用系数94.6%。",
            "航运保障有力。全年过闸货运量1659万吨，船闸运行闸次5550闸次，船闸通航保证率98.9%。",
            "库区治理见效。全年库区漂浮物清理4968吨，清退库区违法占用24处，生态流量保障率99.6%。",
            "改革提效。闸门远程集控率达到88.6%；盘活闲置资产收入198万元，未达到预期。",
            "# 二、不足",
            "发电收入、争取上级补助资金、原水水费收缴率没有完成目标，船舶平均待闸时间偏长。",
            "# 三、2026年安排",
            "2026年计划发电量12.9亿千瓦时，过闸货运量1720万吨，技改投资完成6100万元。",
        ],
    )
    DOCUMENTS.joinpath("关于印发2025年提质增效若干措施的通知.txt").write_text(
        "关于印发《2025年提质增效若干措施》的通知\n\n各处室、各中心：\n\n"
        "一、推进集中控制。9月底前，闸门远程集控率达到85%以上，由水情调度中心负责。\n"
        "二、盘活存量。12月底前，盘活闲置资产收入260万元，由计财处负责。\n"
        "三、压实责任。各处室每季度末报送进展，年底统一兑现。\n\n2025年2月18日\n",
        encoding="utf-8",
    )


def truth_goals(t):
    """Add the goals with their quarters, and the two that stand in prose."""
    src = "兑现表"
    for _, lines in GOALS:
        for name, unit, old, _, goal, sign, office, _, due, *at, _, _, status in table(lines):
            told, unit = names(name), code(unit)
            point = unit in ("%", "小时")
            t.target(told, goal, sign, unit, due, NOW.get(name, at[4]), status, src, office)
            zero = "yes" if float(old) == 0 else ""
            t.year(told, NOW.get(name, at[4]), unit, OLD.get(name, old), src, optional=zero)
            t.fact(told, f"2025|{due[:7]}|{due}", goal, unit, "target", src)
            for quarter, value in zip(QUARTERS, at, strict=False):
                if value != "—":
                    when = f"{quarter}|{quarter[8:]}" if point else quarter
                    t.fact(told, when, value, unit, "actual", src)
            t.fact(told, "2025", at[4], unit, "actual", src)
            t.fact(told, "2024", old, unit, "actual", src)
    for name, unit, goal, due, now, status in (
        ("闸门远程集控率", "%", 85, "2025-09-30", 88.6, "已完成"),
        ("盘活闲置资产收入|闲置资产收入", "万元", 260, TODAY, 198, "逾期"),
    ):
        t.target(name, goal, ">=", unit, due, now, status, "措施通知+工作报告", "正文")
        t.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", "措施通知")
        t.fact(name, "2025", now, unit, "actual", "工作报告")


def truth_book(t):
    """Add the yearbooks of two years, months, sets and users."""
    src, known = "年报2025", {line[0] for _, lines in GOALS for line in table(lines)}
    for name, unit, month, year, before, old, older in BOOK:
        told, unit = names(name), code(unit)
        tail = ("|2025-12|2025-12-31", "|2024-12|2024-12-31") if name in POINTS else ("", "")
        if name not in known:
            t.year(told, year, unit, old, src, at=(SPAN + tail[0], BEFORE + tail[1]))
        if month is not None:
            t.fact(told, "2025-12", month, unit, "actual", src)
            t.fact(told, "2024-12", before, unit, "actual", src)
        t.fact(told, SPAN + tail[0], year, unit, "actual", src)
        t.fact(told, BEFORE + tail[1], old, unit, "actual", src)
        t.fact(told, EARLIER, older, unit, "actual", "年报2024")
        for n, value in enumerate(MONTHS.get(name, "").split(), 1):
            t.fact(told, f"2025-{n:02d}", value, unit, "actual", "年报2025（分月）")
    t.fact("发电收入", BEFORE, 30580, "万元", "actual", "年报2024")
    t.fact(names("库区漂浮物清理"), SPAN, 4968, "t", "actual", "工作报告")
    t.fact("船闸运行闸次", SPAN, 5550, "闸次", "actual", "工作报告")
    for name, now, old, hours in SETS:
        told = f"{name}发电量|{name}"
        t.year(told, now, "万kWh", old, "分机组", "一台机组的数", "yes")
        t.fact(told, SPAN, now, "万kWh", "actual", "分机组", "yes")
        t.fact(told, BEFORE, old, "万kWh", "actual", "分机组", "yes")
        t.fact(f"{name}运行小时|{name}", SPAN, hours, "h", "actual", "分机组", "yes")
    for name, plan, done in USERS:
        told = f"{name}原水供水量|{name}"
        t.target(told, plan, ">=", "万m3", TODAY, done, "", "原水用户", "用户的计划", "yes")
        t.fact(told, SPAN, plan, "万m3", "target", "原水用户", "yes")
        t.fact(told, SPAN, done, "万m3", "actual", "原水用户", "yes")


def truth_works(t):
    """Add upkeep, projects, tasks and problems."""
    src = "检修养护"
    for name, unit, plan, done, old, last, office, _, status in UPKEEP:
        due, unit, now = last.isoformat(), code(unit), done
        t.target(name, plan, ">=", unit, due, now, status, src, office)
        t.year(name, done, unit, old, src)
        t.fact(name, f"2025|{due[:7]}|{due}|{due[:4]}", plan, unit, "target", src)
        t.fact(name, SPAN, done, unit, "actual", src)
        t.fact(name, BEFORE, old, unit, "actual", src)
    for name, whole, before, plan, done in PROJECTS:
        told = f"{name}|{name}项目"
        t.target(told, plan, ">=", "万元", TODAY, done, "", "技改", "项目年度计划", "yes")
        t.fact(told, SPAN, plan, "万元", "target", "技改")
        t.fact(told, SPAN, done, "万元", "actual", "技改")
        t.fact(f"{name}概算|{name}", "", whole, "万元", "target|actual|context", "技改", "yes")
        t.fact(told, BEFORE, before, "万元", "actual", "技改", "yes")
        t.never("技改投资完成", "targets", plan, "万元", f"{name}的计划，不是全局的")
        t.never("技改投资完成", "year_on_year", done, "万元", f"{name}的数，不是全局的")
    for task, office, _, due, _, _, _, status in table(TASKS):
        t.task(task, office, due, status, "督办事项（年末）")
    for problem, _, office, _, due, _, closed, _ in table(PROBLEMS):
        t.problem(problem, office, due, "yes" if closed == "是" else "no", TODAY, "闭环清单")


def truth_never(t):
    """Add next year's aims, the other office's figures and sums made twice."""
    for name, unit, _, _, other, aim in LIKES:
        told, unit = names(name), code(unit)
        t.fact(told, "2026", aim, unit, "target", "同类对照")
        t.fact(f"云栈枢纽{name}|云栈", SPAN, other, unit, "actual", "同类对照", "yes")
        t.never(told, "targets", aim, unit, "2026年奋斗目标")
        t.never(told, "year_on_year", other, unit, "云栈枢纽的数，不是本局的")
    for name, unit, goal in (
        ("发电量", "亿kWh", 12.9),
        ("过闸货运量", "万t", 1720),
        ("技改投资完成", "万元", 6100),
    ):
        t.fact(names(name), "2026", goal, unit, "target", "工作报告（2026年安排）")
        t.never(name, "targets", goal, unit, "2026年的安排")
    whole, before = (sum(project[n] for project in PROJECTS) for n in (1, 2))
    t.never("技改投资完成", "targets", whole, "万元", "概算合计")
    t.never("技改投资完成", "targets", 10800, "万元", "合计重复相加")
    t.never("技改投资完成", "year_on_year", before, "万元", "至2024年底累计，不是上年完成")
    t.never("原水供水量", "targets", 16400, "万m3", "合计重复相加")
    t.never("发电量", "year_on_year", 262200, "万kWh", "合计重复相加")


def once(rows):
    """Return the facts without those told twice, under numbers of their own."""
    told, kept = set(), []
    for _, name, period, value, unit, role, *rest in rows:
        scale = {"万": 1e4, "亿": 1e8}.get(unit[:1], 1)
        base = unit[1:] if scale > 1 else unit
        key = (name.split("|")[0], period.split("|")[0], f"{float(value) * scale:.6g}", base, role)
        if key not in told:
            kept.append([f"F{len(kept) + 1:03d}", name, period, value, unit, role, *rest])
        told.add(key)
    return kept


def truth():
    """Write what any right reading must show."""
    t = Truth(HERE, SPAN, BEFORE)
    truth_goals(t)
    truth_book(t)
    truth_works(t)
    truth_never(t)
    t.add("conflicts", names("库区漂浮物清理"), SPAN, "4986吨|4968吨", "兑现表、年报|工作报告")
    t.add("conflicts", "船闸运行闸次", SPAN, "5505闸次|5550闸次", "兑现表、年报|工作报告")
    t.add("conflicts", "发电收入", BEFORE, "30850万元|30580万元", "兑现表、年报2025|年报2024")
    t.rows["facts"] = once(t.rows["facts"])
    t.write()


if __name__ == "__main__":
    goal_book()
    year_book()
    last_year()
    works_books()
    task_book()
    problem_book()
    papers()
    truth()
