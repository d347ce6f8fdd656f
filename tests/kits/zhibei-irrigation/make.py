"""Truth and files of 枳陂灌区事务中心; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-09", "2024-01/2024-09"
TODAY, YEAR = "2025-09-30", "2025-12-31"
STATE = "2025-09|2025-09-30|2025-01/2025-09", "2024-09|2024-09-30|2024-01/2024-09"
UNITS = {"亿立方米": "亿m3", "万立方米": "万m3", "公里": "km", "—": "1"}
DUTY, REPORT, STATIONS, MONEY = "目标任务分解表", "运行月报", "管理站进度", "投资月报"
GOOD, SLOW, DONE, LATE = "顺利", "滞后", "已完成", "逾期"
WELL, MUTE = "顺利|已完成", "未报|不能判定"
NOW = {"水费征收": "2865|2910", "渠道清淤": "152|158"}
OLD = {"灌溉面积": "84.6|86.2"}
POINTS = ("水费收缴率", "渠系水利用系数", "供水保证率")
# goals: name, unit, year's goal, plan by quarter (from January), done, office, due as written, due,
# status, remark
GOALS = [
    ("灌溉引水总量", "亿立方米", "≤4.60", None, 3.12, "供水科", "12月底", YEAR, GOOD, "控制数"),
    ("灌溉面积", "万亩", 92, (20, 60, 92, 92), 81, "供水科", "12月底", YEAR, SLOW, ""),
    (
        "灌溉水有效利用系数",
        "—",
        0.552,
        None,
        "年底测算",
        "供水科",
        "12月底",
        YEAR,
        MUTE,
        "第三方测算",
    ),
    ("供水保证率", "%", 85, None, 91.3, "供水科", "12月底", YEAR, WELL, ""),
    ("水质监测", "次", 48, (12, 24, 36, 48), 37, "供水科", "12月底", YEAR, GOOD, ""),
    (
        "渠道衬砌",
        "公里",
        60,
        (15, 25, 32, 60),
        34,
        "工程科",
        "12月底",
        YEAR,
        GOOD,
        "四季度停水后集中施工",
    ),
    ("渠道清淤", "公里", 180, (60, 120, 140, 180), 152, "工程科", "12月底", YEAR, GOOD, ""),
    ("水闸维修改造", "座", 24, (6, 14, 20, 24), 21, "工程科", "12月底", YEAR, GOOD, ""),
    (
        "建设投资完成",
        "亿元",
        2.6,
        (0.3, 1, 1.8, 2.6),
        1.536,
        "工程科",
        "12月底",
        YEAR,
        SLOW,
        "见投资月报",
    ),
    (
        "新增节水灌溉面积",
        "万亩",
        3.2,
        (0.4, 1.2, 2.3, 3.2),
        2.42,
        "工程科",
        "12月底",
        YEAR,
        GOOD,
        "",
    ),
    ("渠道绿化", "公里", 26, (18, 26, 26, 26), 27.5, "工程科", "6月底", "2025-06-30", DONE, ""),
    ("标准化管理工程创建", "处", 5, (0, 1, 3, 5), 3, "工程科", "11月底", "2025-11-30", GOOD, ""),
    (
        "量测水设施安装",
        "处",
        320,
        (40, 120, 240, 320),
        165,
        "信息科",
        "12月底",
        YEAR,
        SLOW,
        "设备到货晚",
    ),
    ("信息化站点改造", "处", 40, (10, 25, 40, 40), 32, "信息科", "8月31日", "2025-08-31", LATE, ""),
    ("水费征收", "万元", 3600, (300, 1200, 2700, 3600), 2865, "财务科", "12月底", YEAR, GOOD, ""),
    ("水费收缴率", "%", 96, None, 97.1, "财务科", "12月底", YEAR, WELL, ""),
    ("综合经营收入", "万元", 1250, (250, 600, 920, 1250), 742, "财务科", "12月底", YEAR, SLOW, ""),
    (
        "水力发电量",
        "万千瓦时",
        2100,
        (300, 900, 1700, 2100),
        1764,
        "电站",
        "12月底",
        YEAR,
        GOOD,
        "",
    ),
    ("干渠巡查", "次", 1080, (270, 540, 810, 1080), 868, "安监科", "12月底", YEAR, GOOD, ""),
    ("安全隐患整改", "处", 75, (20, 40, 60, 75), 63, "安监科", "12月底", YEAR, GOOD, ""),
    ("安全生产培训", "人次", 600, (150, 300, 450, 600), 388, "安监科", "12月底", YEAR, SLOW, ""),
    ("防汛抢险演练", "场", 4, (1, 4, 4, 4), 4, "安监科", "5月31日", "2025-05-31", DONE, ""),
    ("用水户协会规范化建设", "个", 18, (3, 8, 14, 18), 9, "供水科", "12月底", YEAR, SLOW, ""),
]
# next year's: name, unit, goal
NEXT = [
    ("渠道衬砌", "公里", 55),
    ("水费征收", "万元", 3800),
    ("干渠巡查", "次", 1100),
    ("水力发电量", "万千瓦时", 2250),
]
# month's report: section, or name, unit, September, last September, from January, last year's
MONTHLY = [
    "一、引水与灌溉",
    ("灌溉引水总量", "万立方米", 3260, 3540, 31200, 33150),
    ("斗口供水量", "万立方米", 2150, 2310, 20620, 21540),
    ("生态补水量", "万立方米", 420, 380, 2860, 2540),
    ("城镇工业供水量", "万立方米", 180, 172, 1586, 1524),
    ("灌溉面积", "万亩", 6.4, 7.1, 81, 84.6),
    ("面平均降水量", "毫米", 62.4, 71.5, 486.3, 538.7),
    ("渠系水利用系数", "—", None, None, 0.596, 0.588),
    ("供水保证率", "%", None, None, 91.3, 88.6),
    "二、收入与支出",
    ("水费征收", "万元", 412, 386, 2865, 2640),
    ("水费收缴率", "%", None, None, 97.1, 95.4),
    ("综合经营收入", "万元", 85, 96, 742, 798),
    ("水力发电量", "万千瓦时", 236, 214, 1764, 1652),
    ("泵站电费支出", "万元", 48, 52, 396, 421),
    ("维修养护经费支出", "万元", 62, 58, 528, 495),
    "三、工程与管理",
    ("渠道衬砌", "公里", 3.5, 4.2, 34, 29.6),
    ("渠道清淤", "公里", 5, 6, 152, 138),
    ("水闸维修改造", "座", 2, 3, 21, 18),
    ("干渠巡查", "次", 96, 90, 868, 815),
    ("水政案件查处", "件", 3, 4, 26, 31),
    ("用水投诉办理", "件", 9, 14, 118, 143),
]
# stations: name, fees asked, got, last year's; ditches asked, done, last year's; quarrels, last's
PLACES = [
    ("渠首管理站", 480, 392, 365, 30, 26, 22, 6, 8),
    ("东干管理站", 920, 741, 684, 55, 44, 40, 12, 14),
    ("西干管理站", 860, 676, 618, 50, 41, 37, 11, 15),
    ("南支管理站", 740, 569, 531, 42, 35, 29, 10, 12),
    ("石佛管理站", 600, 487, 442, 33, 26, 23, 8, 9),
]
# projects: name, sort, office, whole sum, done to the end of 2024, plan 2025, September, from
# January, arrived, paid, progress, status
PROJECTS = [
    (
        "总干渠续建配套与现代化改造",
        "续建",
        "工程科",
        21600,
        9200,
        9000,
        860,
        7420,
        7900,
        6850,
        "衬砌21.6公里，建筑物37座",
        GOOD,
    ),
    (
        "东干渠隧洞加固",
        "新建",
        "工程科",
        6800,
        0,
        5200,
        310,
        2260,
        3100,
        1980,
        "完成进口段320米",
        SLOW,
    ),
    (
        "石佛泵站更新改造",
        "续建",
        "工程科",
        5400,
        2600,
        2800,
        240,
        2310,
        2500,
        2150,
        "1至4号机组安装就位",
        GOOD,
    ),
    (
        "数字孪生灌区先行先试",
        "新建",
        "信息科",
        4300,
        0,
        3400,
        95,
        1180,
        1700,
        860,
        "量测水设施安装165处",
        SLOW,
    ),
    ("渠首枢纽除险加固", "新建", "工程科", 7900, 0, 4200, 120, 1090, 1600, 940, "围堰合龙", SLOW),
    (
        "灌区生态渠段整治",
        "新建",
        "工程科",
        1800,
        0,
        1400,
        130,
        1100,
        1150,
        1020,
        "完成护坡4.8公里",
        GOOD,
    ),
]
# tasks: office, task, help, due as written, due, progress, mark, status
TASKS = [
    (
        "工程科",
        "总干渠一期完工验收",
        "财务科",
        datetime.date(2025, 6, 30),
        "2025-06-30",
        "6月25日验收通过",
        "√",
        DONE,
    ),
    (
        "工程科",
        "2026年度项目前期工作",
        "财务科",
        "11月底",
        "2025-11-30",
        "可研已送审",
        "○",
        "顺利|不能判定",
    ),
    (
        "工程科",
        "工程维修养护定额修订",
        "",
        datetime.date(2025, 7, 31),
        "2025-07-31",
        "送审稿未定稿",
        "×",
        LATE,
    ),
    (
        "供水科",
        "灌区用水计划编制下达",
        "各管理站",
        "3月15日",
        "2025-03-15",
        "3月11日印发",
        "√",
        DONE,
    ),
    ("供水科", "取水许可证延续换发", "", "8月底", "2025-08-31", "8月19日领取新证", "√", DONE),
    (
        "供水科",
        "水权分配到协会",
        "各管理站",
        datetime.date(2025, 9, 20),
        "2025-09-20",
        "3个乡镇方案未签字，没有完成",
        "×",
        LATE,
    ),
    ("财务科", "水价成本调查", "供水科", "5月底", "2025-05-31", "报告已报市发改委", "√", DONE),
    ("财务科", "固定资产清查", "", "12月20日", "2025-12-20", "账实核对过半", "○", "顺利|不能判定"),
    ("信息科", "调度中心机房搬迁", "", "4月底", "2025-04-30", "4月22日切换运行", "√", DONE),
    (
        "安监科",
        "渠首应急预案备案",
        "",
        datetime.date(2025, 5, 20),
        "2025-05-20",
        "5月16日完成备案",
        "√",
        DONE,
    ),
    (
        "安监科",
        "临渠村庄防溺水护栏加装",
        "各管理站",
        "6月20日",
        "2025-06-20",
        "6月18日全部装完",
        "√",
        DONE,
    ),
    ("办公室", "职工档案数字化", "", "10月31日", "2025-10-31", "未启动", "—", "滞后|未报|不能判定"),
]
# problems: problem, found by, measure, office, person, due as written, due, state, closing day, closed
PROBLEMS = [
    (
        "东干渠3处渡槽伸缩缝渗漏",
        "汛前检查",
        "更换止水带",
        "工程科",
        "鲍远山",
        datetime.date(2025, 4, 30),
        "2025-04-30",
        "已完成整改",
        "2025.4.26",
        "yes",
    ),
    (
        "渠首启闭机房配电柜无防护",
        "汛前检查",
        "加装防护栏",
        "安监科",
        "麻小英",
        datetime.date(2025, 4, 20),
        "2025-04-20",
        "已完成整改",
        "2025.4.17",
        "yes",
    ),
    (
        "隧洞加固项目农民工工资专户未开设",
        "市水利局稽察",
        "督促施工单位开户",
        "工程科",
        "鲍远山",
        datetime.date(2025, 7, 15),
        "2025-07-15",
        "已完成整改",
        "2025.7.9",
        "yes",
    ),
    (
        "数字孪生项目变更未报批",
        "市水利局稽察",
        "补办变更手续",
        "信息科",
        "屈一鸣",
        datetime.date(2025, 8, 31),
        "2025-08-31",
        "正在整改",
        "",
        "no",
    ),
    (
        "水费票据存根缺号",
        "审计",
        "逐本核对登记",
        "财务科",
        "景素梅",
        "2025年6月底",
        "2025-06-30",
        "已完成整改",
        "2025.6.24",
        "yes",
    ),
    (
        "多种经营场地租金长期未收",
        "审计",
        "发函催收、诉讼",
        "财务科",
        "景素梅",
        "2025年9月15日",
        "2025-09-15",
        "正在整改",
        "",
        "no",
    ),
    (
        "南支管理站巡渠记录代签",
        "内部督查",
        "约谈站长，重新培训",
        "安监科",
        "麻小英",
        "2025年5月底",
        "2025-05-31",
        "已完成整改",
        "2025.5.27",
        "yes",
    ),
    (
        "西干渠保护范围内违建鱼塘",
        "群众举报",
        "联合乡镇拆除",
        "供水科",
        "谈守田",
        "2025年11月底",
        "2025-11-30",
        "正在整改",
        "",
        "no",
    ),
    (
        "石佛泵站吊装作业无方案",
        "安全检查",
        "停工补方案",
        "安监科",
        "麻小英",
        "2025年8月10日",
        "2025-08-10",
        "已完成整改",
        "2025.8.7",
        "yes",
    ),
]
SUMMARY = """枳陂灌区事务中心2025年前三季度工作总结

一、主要工作
前三季度，灌溉引水3.12亿立方米，完成灌溉面积81万亩（去年同期86.2万亩），水费征收2910万元。完成建设投资1.536亿元，去年同期1.682亿元，东干渠隧洞加固、渠首枢纽除险加固两个项目进度偏慢。
农业水价综合改革面积全年计划25万亩，前三季度已落实21.5万亩。全年计划开展节水宣传30场，已开展26场。
群众投工1.46万工日，去年同期1.32万工日；接待参观学习62批次，去年同期55批次。

二、存在问题
量测水设施安装滞后，信息化站点改造未按期完成，综合经营收入下降。

三、下一步打算
四季度抢抓停水期，完成渠道衬砌26公里。2026年计划完成建设投资2.8亿元，灌溉面积稳定在93万亩。
"""
BRIEF = """工程科简报（第9期）
1—9月，全灌区渠道清淤158公里，出动挖掘机412台班；水闸维修改造21座。
"""


def _unit(unit):
    return UNITS.get(unit, unit)


def _number(goal):
    return float(str(goal).strip("≤"))


def _sum(rows, at):
    return sum(row[at] for row in rows)


def _goals(book):
    """Add the goals of the letter; their plan by quarter is the measure of their pace."""
    for name, unit, goal, _, now, _, _, due, status, _ in GOALS:
        sign = "<=" if str(goal).startswith("≤") else ">="
        done = "" if isinstance(now, str) else NOW.get(name, now)
        names = {"建设投资完成": "建设投资完成|建设投资|完成建设投资|合计"}.get(name, name)
        book.target(names, _number(goal), sign, _unit(unit), due, done, status, DUTY)
        book.fact(names, f"2025|{due[:7]}|{due}", _number(goal), _unit(unit), "target", DUTY)
        if done != "" and name not in [row[0] for row in MONTHLY]:
            book.fact(names, SPAN, now, _unit(unit), "actual", DUTY)


def _report(book):
    """Add the month's report; the growth of the month alone may be shown too."""
    for row in MONTHLY:
        if isinstance(row, str):
            continue
        name, unit, month, past, now, old = row
        at = STATE if name in POINTS else (SPAN, BEFORE)
        book.year(name, NOW.get(name, now), _unit(unit), OLD.get(name, old), REPORT, at=at)
        book.fact(name, at[0], now, _unit(unit), "actual", REPORT)
        book.fact(name, at[1], old, _unit(unit), "actual", REPORT)
        if month is not None:
            times = "2025-09", "2024-09"
            book.year(name, month, _unit(unit), past, REPORT, "当月", "yes", times)
            book.fact(name, times[0], month, _unit(unit), "actual", REPORT)
            book.fact(name, times[1], past, _unit(unit), "actual", REPORT)


def _others(book):
    """Add the stations' total, the projects and what only the summary tells."""
    row = (
        "斗渠整修",
        "条",
        _sum(PLACES, 4),
        ">=",
        _sum(PLACES, 5),
        _sum(PLACES, 6),
        YEAR,
        GOOD,
        STATIONS,
    )
    book.indicator(row, (SPAN, BEFORE), row[4], row[5])
    row = (
        "水事纠纷调解|调解水事纠纷",
        "起",
        None,
        "",
        _sum(PLACES, 7),
        _sum(PLACES, 8),
        "",
        "",
        STATIONS,
    )
    book.indicator(row, (SPAN, BEFORE), row[4], row[5])
    for name, fee, _, _, ditches, *_ in PLACES:
        book.never("水费征收", "targets", fee, "万元", f"{name}的任务，不是全灌区的")
        book.never("斗渠整修", "targets", ditches, "条", f"{name}的任务，不是全灌区的")
    for name, _, _, _, _, plan, month, now, _, paid, _, status in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, f"{now}|{paid}", status, MONEY, "项目", "yes")
        book.fact(name, "2025|2025-12|2025-12-31", plan, "万元", "target", MONEY)
        book.fact(name, SPAN, now, "万元", "actual", MONEY)
        book.fact(name, "2025-09", month, "万元", "actual", MONEY)
    plan, now = _sum(PROJECTS, 5), _sum(PROJECTS, 7)
    names = "合计|建设投资|投资完成"
    book.target(names, plan, ">=", "万元", YEAR, now, SLOW, MONEY, "项目合计", "yes")
    for sort in ("续建", "新建"):
        chosen = [p for p in PROJECTS if p[1] == sort]
        plan, now = _sum(chosen, 5), _sum(chosen, 7)
        status = GOOD if sort == "续建" else SLOW
        book.target(
            f"{sort}项目小计|{sort}项目",
            plan,
            ">=",
            "万元",
            YEAR,
            now,
            status,
            MONEY,
            "小计",
            "yes",
        )
    source = "总结"
    for names, unit, goal, now in (
        ("农业水价综合改革面积|农业水价综合改革", "万亩", 25, 21.5),
        ("节水宣传|开展节水宣传|节水宣传活动", "场", 30, 26),
    ):
        row = names, unit, goal, ">=", now, None, YEAR, GOOD, source
        book.indicator(row, (SPAN, BEFORE), now, "")
    for names, unit, now, old in (
        ("建设投资完成|完成建设投资|建设投资", "亿元", 1.536, 1.682),
        ("群众投工|投工", "万工日", 1.46, 1.32),
        ("接待参观学习|参观学习", "批次", 62, 55),
    ):
        book.year(names, now, unit, old, source)
        book.fact(names, SPAN, now, unit, "actual", source)
        book.fact(names, BEFORE, old, unit, "actual", source)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _goals(book)
    _report(book)
    _others(book)
    for office, task, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点任务清单")
    for problem, _, _, office, _, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "整改台账")
    book.add("conflicts", "水费征收", SPAN, "2865万元|2910万元", "目标分解、月报|总结")
    book.add("conflicts", "渠道清淤", SPAN, "152km|158km", "目标分解、月报|简报")
    book.add("conflicts", "灌溉面积", BEFORE, "84.6万亩|86.2万亩", "月报|总结")
    book.fact("水费征收", SPAN, 2910, "万元", "actual", "总结（冲突）")
    book.fact("渠道清淤", SPAN, 158, "km", "actual", "简报（冲突）")
    book.fact("灌溉面积", BEFORE, 86.2, "万亩", "actual", "总结（冲突）")
    for name, unit, goal in NEXT:
        book.never(name, "targets", goal, _unit(unit), "2026年的申报目标")
    for name, figure, unit, why in (
        ("建设投资完成", 2.8, "亿元", "2026年的打算"),
        ("灌溉面积", 93, "万亩", "2026年的打算"),
        ("渠道衬砌", 26, "km", "四季度的打算"),
        ("总干渠续建配套与现代化改造", 21600, "万元", "总投资"),
        ("东干渠隧洞加固", 6800, "万元", "总投资"),
    ):
        book.never(name, "targets", figure, unit, why)
    book.write()


def goals():
    """Write the letter of goals with its plan by quarter, and next year's on a sheet of their own."""
    out = openpyxl.Workbook()
    heads = [
        "序号",
        "目标任务",
        "单位",
        "年度目标",
        "季度计划（自年初累计）",
        "",
        "",
        "",
        "9月底完成情况",
    ]
    rows = [
        [*heads, "责任科室", "完成时限", "备注"],
        ["", "", "", "", "一季度", "二季度", "三季度", "四季度", "", "", "", ""],
    ]
    for n, (name, unit, goal, plan, now, office, due, _, _, remark) in enumerate(GOALS, 1):
        rows.append([n, name, unit, goal, *(plan or ["—"] * 4), now, office, due, remark])
    rows.append(["注：带“≤”的为控制指标，其余为不低于；季度计划“—”的不分季考核；时限均为2025年。"])
    merges = ["E2:H2", *[f"{c}2:{c}3" for c in "ABCDIJKL"]]
    sheet(
        out,
        "2025目标",
        "枳陂灌区事务中心2025年目标任务分解及完成情况表",
        rows,
        12,
        merges,
        (2, 3),
        True,
    )
    rows = [["序号", "目标任务", "单位", "2026年目标"]]
    rows += [[n, *row] for n, row in enumerate(NEXT, 1)]
    sheet(out, "2026申报", "2026年目标任务申报表（征求意见）", rows, 4, (), (2, 2))
    save(out, LEDGERS / "目标任务/2025年目标任务分解表（三季度）.xlsx")


def _change(now, old, unit):
    if now is None:
        return "/"
    if unit == "%":
        return f"{now - old:+.1f}个百分点"
    return round(100 * (now / old - 1), 1)


def report():
    """Write the month's report: this month and the sum since January, each with last year's."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：供水科、财务科、工程科", "", "", "", "", "", "", "2025年10月4日报"],
        ["指标", "单位", "9月", "", "", "1-9月累计", "", ""],
        ["", "", "本年", "上年", "同比%", "本年", "上年", "同比%"],
    ]
    for row in MONTHLY:
        if isinstance(row, str):
            rows.append([row])
            continue
        name, unit, month, past, now, old = row
        shown = ["/" if value is None else value for value in (month, past)]
        rows.append(
            [name, unit, *shown, _change(month, past, unit), now, old, _change(now, old, unit)]
        )
    rows.append(["注：系数、比率为期末数，不统计当月；灌溉面积按亩次折实灌面积。"])
    merges = ["A2:G2", "A3:A4", "B3:B4", "C3:E3", "F3:H3"]
    sheet(out, "月报", "枳陂灌区2025年9月运行管理情况月报", rows, 8, merges, (3, 4), True)
    save(out, LEDGERS / "月报/运行管理月报202509.xlsx")
    rows = [
        ["各管理站2025年任务进度（截至9月30日）"],
        ["管理站", "水费征收（万元）", "", "", "斗渠整修（条）", "", "", "水事纠纷调解（起）", ""],
        [
            "",
            "全年任务",
            "已完成",
            "上年同期",
            "全年任务",
            "已完成",
            "上年同期",
            "本年",
            "上年同期",
        ],
        ["全灌区", *[_sum(PLACES, k) for k in range(1, 9)]],
        *[list(place) for place in PLACES],
        ["制表：谈守田"],
    ]
    ragged(LEDGERS / "月报/管理站进度.csv", rows)


def _project(number, name, sort, office, cells, told):
    """Return a row of the investment report: the share of the plan stands after the sum."""
    whole, before, plan, month, now, came, paid = cells
    share = round(100 * now / plan, 1)
    return [number, name, sort, office, whole, before, plan, month, now, share, came, paid, told]


def _month(out, month, projects, first):
    """Add the sheet of a month: the total, then each sort with its subtotal and its projects."""
    heads = ["序号", "项目名称", "建设性质", "责任科室", "总投资", "截至2024年底累计完成"]
    rows = [
        ["填报：工程科", "", "", "", "", "", "", "", "", "", "", "单位：万元"],
        [*heads, "2025年投资", "", "", "", "资金", "", "形象进度"],
        [
            "",
            "",
            "",
            "",
            "",
            "",
            "年度计划",
            f"{month}月完成",
            f"1-{month}月完成",
            "完成比例%",
            "到位",
            "支付",
            "",
        ],
        _project("", "合　计", "", "", [_sum(projects, k) for k in range(3, 10)], ""),
    ]
    for mark, sort in (("一", "续建"), ("二", "新建")):
        chosen = [p for p in projects if p[1] == sort]
        rows.append(
            _project(mark, f"{sort}项目小计", "", "", [_sum(chosen, k) for k in range(3, 10)], "")
        )
        for n, (name, _, office, *cells, told, _) in enumerate(chosen, 1):
            rows.append(_project(n, name, sort, office, cells, told))
    rows.append([f"说明：到位、支付为2025年1-{month}月数。"])
    merges = ["A2:D2", "L2:M2", "G3:J3", "K3:L3", *[f"{c}3:{c}4" for c in "ABCDEFM"]]
    title = f"枳陂灌区水利建设投资完成情况月报表（2025年{month}月）"
    sheet(out, f"{month}月", title, rows, 13, merges, (3, 4), first)


def _august():
    """Return the projects as August's sheet told them."""
    month = (710, 290, 260, 120, 150, 140)
    return [
        (*p[:6], m, p[7] - p[6], p[8] - 100, p[9] - 80, "", p[11])
        for p, m in zip(PROJECTS, month, strict=True)
    ]


def money():
    """Write the investment report with the sheet of the month before."""
    out = openpyxl.Workbook()
    _month(out, 9, PROJECTS, True)
    _month(out, 8, _august(), False)
    save(out, LEDGERS / "投资/投资月报2025-09.xlsx")


def works():
    """Write the tasks with the office merged, and the problems as BIFF."""
    out = openpyxl.Workbook()
    rows = [["科室", "重点任务", "配合单位", "完成时限", "9月底进展", "评价"]]
    merges, start = [], 3
    for n, (office, task, also, due, _, told, mark, _) in enumerate(TASKS):
        same = n and TASKS[n - 1][0] == office
        rows.append(["" if same else office, task, also, due, told, mark])
        if n + 1 == len(TASKS) or TASKS[n + 1][0] != office:
            if n + 3 > start:
                merges.append(f"A{start}:A{n + 3}")
            start = n + 4
    rows.append(["注：√已完成　○推进中　×未按期完成　—未启动；时限均为2025年。"])
    ws = sheet(out, "清单", "2025年重点任务清单", rows, 6, merges, (2, 2), True)
    for cell in ws["D"]:
        if getattr(cell, "is_date", False):
            cell.number_format = "yyyy/m/d"
    save(out, LEDGERS / "目标任务/重点任务清单.xlsx")
    heads = [
        "序号",
        "存在问题",
        "问题来源",
        "整改措施",
        "责任科室",
        "责任人",
        "整改时限",
        "整改状态",
        "销号时间",
    ]
    rows = [["枳陂灌区事务中心问题整改台账"], ["截至2025年9月30日"], heads]
    for n, (problem, by, how, office, person, due, _, state, when, _) in enumerate(PROBLEMS, 1):
        rows.append([n, problem, by, how, office, person, due, state, when])
    old_book(LEDGERS / "问题整改台账.xls", "台账", rows, [(0, 0, 0, 8), (1, 1, 0, 8)])


if __name__ == "__main__":
    truth()
    goals()
    report()
    money()
    works()
    DOCUMENTS.mkdir(parents=True, exist_ok=True)
    (DOCUMENTS / "2025年前三季度工作总结.txt").write_text(SUMMARY, encoding="utf-8")
    (DOCUMENTS / "工程科简报第9期.txt").write_text(BRIEF, encoding="utf-8")
