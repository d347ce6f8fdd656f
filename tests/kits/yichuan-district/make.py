"""Truth and files of 沂川区水务局 for the first half of 2025; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-06", "2024-01/2024-06", "2025-12-31", "2025-06-30"
AT, THEN = f"{SPAN}|2025-06|2025-06-30", f"{BEFORE}|2024-06|2024-06-30"
# a part; or name, unit as written, unit, way, goal, by half a year, done, last half, last year, office, remark, due, status
BOOK = [
    ("工程建设",),
    (
        "水务工程投资",
        "亿元",
        "亿元",
        "正向",
        6.8,
        3.1,
        3.42,
        2.95,
        6.25,
        "计划科",
        "",
        YEAR,
        "顺利",
    ),
    (
        "雨污管网改造",
        "公里",
        "km",
        "正向",
        85,
        40,
        26.5,
        33.2,
        78.4,
        "排水科",
        "受轨道交通施工影响",
        YEAR,
        "滞后",
    ),
    (
        "城区积水点整治",
        "处",
        "处",
        "正向",
        14,
        14,
        12,
        10,
        11,
        "排水科",
        "6月底前完成",
        "2025-06-30",
        "逾期",
    ),
    ("农村供水管网更新", "公里", "km", "正向", 120, 55, 63, 48, 109.5, "供水科", "", YEAR, "顺利"),
    (
        "新增雨水调蓄能力",
        "万立方米",
        "万m3",
        "正向",
        1.8,
        0.6,
        0.95,
        0.5,
        1.6,
        "排水科",
        "",
        YEAR,
        "顺利",
    ),
    ("供水节水",),
    (
        "全区用水总量",
        "万立方米",
        "万m3",
        "逆向",
        15800,
        7600,
        7240,
        7455,
        15420,
        "水资源科",
        "控制性指标",
        YEAR,
        "顺利",
    ),
    (
        "公共供水管网漏损率",
        "%",
        "%",
        "逆向",
        8.2,
        "—",
        7.9,
        8.6,
        8.4,
        "供水科",
        "控制性指标",
        YEAR,
        "顺利|已完成",
    ),
    (
        "万元GDP用水量",
        "立方米",
        "m3",
        "逆向",
        19.5,
        "—",
        18.7,
        20.3,
        20.1,
        "水资源科",
        "控制性指标",
        YEAR,
        "顺利|已完成",
    ),
    ("再生水利用率", "%", "%", "正向", 52, 50, 51.4, 47.6, 48.9, "排水科", "", YEAR, "顺利"),
    ("农村供水水质合格率", "%", "%", "正向", 96, "—", 93.2, 92.9, 93, "供水科", "", YEAR, "滞后"),
    ("节水载体建设", "个", "个", "正向", 22, 10, 6, 9, 20, "节水办", "评审未完成", YEAR, "滞后"),
    ("居民户表改造", "户", "户", "正向", 9600, 4500, 5120, 4280, 8950, "供水科", "", YEAR, "顺利"),
    (
        "水资源税入库",
        "万元",
        "万元",
        "正向",
        2100,
        1000,
        1186,
        1093,
        2042,
        "水资源科",
        "",
        YEAR,
        "顺利",
    ),
    ("水环境治理",),
    (
        "城区污水集中处理率",
        "%",
        "%",
        "正向",
        98.5,
        98.5,
        98.7,
        98.2,
        98.3,
        "排水科",
        "",
        YEAR,
        "顺利|已完成",
    ),
    ("污水处理量", "万吨", "万t", "正向", 5200, 2550, 2706, 2590, 5140, "排水科", "", YEAR, "顺利"),
    ("河道综合整治", "公里", "km", "正向", 32, 15, 17.6, 12.8, 29.5, "河湖科", "", YEAR, "顺利"),
    (
        "河湖“四乱”问题整改",
        "处",
        "处",
        "正向",
        46,
        30,
        38,
        41,
        52,
        "河湖科",
        "9月底前完成",
        "2025-09-30",
        "顺利",
    ),
    (
        "水土流失治理",
        "平方公里",
        "km2",
        "正向",
        11.5,
        5,
        3.1,
        4.6,
        10.8,
        "水保科",
        "春季植树任务顺延",
        YEAR,
        "滞后",
    ),
    ("区级河长巡河", "次", "次", "正向", 620, 310, 356, 334, 655, "河湖科", "", YEAR, "顺利"),
    ("安全监管",),
    (
        "小型水库除险加固",
        "座",
        "座",
        "正向",
        5,
        5,
        5,
        4,
        4,
        "工管科",
        "5月底前完成",
        "2025-05-31",
        "已完成",
    ),
    (
        "防汛抢险队伍培训",
        "人次",
        "人次",
        "正向",
        800,
        800,
        865,
        742,
        742,
        "防汛科",
        "6月15日前完成",
        "2025-06-15",
        "已完成",
    ),
    ("水行政执法检查", "次", "次", "正向", 480, 240, 262, 251, 506, "政策法规科", "", YEAR, "顺利"),
    (
        "排水设施隐患整改率",
        "%",
        "%",
        "正向",
        100,
        "—",
        96.2,
        95.8,
        97.5,
        "排水科",
        "",
        YEAR,
        "滞后",
    ),
]
# measure, unit as written, unit, status; then by street: task, done, last half
MEASURES = [
    ("村内沟渠清淤", "公里", "km", "顺利"),
    ("小微水体整治", "处", "处", "滞后"),
    ("村级供水水费收缴", "万元", "万元", "顺利"),
]
STREETS = [
    ("城关街道", (18, 12, 10), (32, 14, 16), (148, 84, 76)),
    ("东坡街道", (26, 15, 14), (40, 15, 18), (126, 71, 63)),
    ("柳泉镇", (38, 24, 21), (46, 13, 19), (132, 69, 62)),
    ("大河滩镇", (42, 25, 22), (50, 17, 21), (122, 66, 61)),
    ("马鞍山镇", (36, 22, 19), (42, 15, 18), (112, 62, 56)),
]
# month by month: sewage, water used again, water sold, sludge; this year and last
MONTHS = [
    (438, 421, 218, 196, 512, 494, 0.31, 0.29),
    (402, 388, 205, 184, 468, 452, 0.28, 0.26),
    (446, 430, 226, 201, 516, 498, 0.32, 0.31),
    (455, 436, 238, 208, 534, 515, 0.32, 0.30),
    (471, 452, 248, 218, 562, 541, 0.34, 0.32),
    (494, 463, 256, 226, 588, 562, 0.35, 0.33),
]
SERIES = [
    ("污水处理量", "万吨", "万t"),
    ("再生水利用量", "万m³", "万m3"),
    ("自来水售水量", "万m³", "万m3"),
    ("污泥处置量", "万吨", "万t"),
]
# sort, project, whole, plan of 2025, plan of the half, done in the half, done in June, done since the start, how it stands
PROJECTS = [
    ("续建", "沂川河下游综合治理工程", 46200, 16800, 8200, 9350, 1820, 31600, "右岸堤防全线贯通"),
    ("续建", "城北污水处理厂扩建工程", 38500, 14200, 6800, 7620, 1380, 22900, "生物池主体完工"),
    ("续建", "城乡供水一体化三期", 25600, 11500, 5200, 6140, 1150, 14800, "敷设主管18公里"),
    ("新建", "老城区雨污分流改造（一标段）", 19800, 12600, 5300, 4860, 760, 4860, "完成管网11公里"),
    ("新建", "柳泉调蓄池工程", 13400, 8300, 3700, 4180, 690, 4180, "基坑支护完成"),
    ("新建", "马鞍山中型水库增容工程", 9700, 4600, 1800, 2050, 430, 2050, "导流洞开工"),
]
# task, what of it, office, person, day as written, due, progress, verdict, status
TASKS = [
    (
        "城北污水处理厂扩建通水",
        "新增日处理能力4万吨",
        "排水科",
        "范志强",
        "12月底",
        YEAR,
        "生物池主体完工，设备已订货",
        "达序时",
        "顺利",
    ),
    (
        "汛前河道阻水障碍清除",
        "清除阻水障碍物",
        "河湖科",
        "葛长青",
        "5月底",
        "2025-05-31",
        "31处障碍全部清除",
        "完成",
        "已完成",
    ),
    (
        "地下水超采区机井封填",
        "封填自备井",
        "水资源科",
        "于海燕",
        "9月底",
        "2025-09-30",
        "封填12眼，余40眼权属未理清",
        "滞后序时",
        "滞后",
    ),
    (
        "供水应急备用水源并网",
        "柳泉水源地并网",
        "供水科",
        "曲振宇",
        "6月20日前",
        "2025-06-20",
        "联络管穿越铁路手续未批",
        "超期",
        "逾期",
    ),
    (
        "智慧排水一张图上线",
        "管网普查数据入库",
        "信息科",
        "邹晓东",
        "三季度末",
        "2025-09-30",
        "数据入库86%，平台测试中",
        "达序时",
        "顺利",
    ),
    (
        "防洪预案和调度方案修编",
        "修编预案6个",
        "防汛科",
        "丛培军",
        "4月底",
        "2025-04-30",
        "6个预案均已批复",
        "完成",
        "已完成",
    ),
    (
        "海绵城市示范项目验收",
        "验收示范项目3个",
        "排水科",
        "范志强",
        "上半年",
        "2025-06-30",
        "3个项目通过验收",
        "完成",
        "已完成",
    ),
    (
        "水利工程确权划界扫尾",
        "完成水库划界",
        "工管科",
        "姜立波",
        "6月底",
        "2025-06-30",
        "2座水库界桩未埋设",
        "超期",
        "逾期",
    ),
    (
        "农村供水价格调整听证",
        "召开听证会",
        "供水科",
        "曲振宇",
        "10月15日前",
        "2025-10-15",
        "成本监审报告已出具",
        "达序时",
        "顺利",
    ),
    (
        "生态流量监测站建设",
        "建站4处",
        "水资源科",
        "于海燕",
        "11月底",
        "2025-11-30",
        "用地预审退回，尚未开工",
        "滞后序时",
        "滞后",
    ),
    (
        "节水宣传进机关",
        "宣传周活动",
        "节水办",
        "宫丽",
        "3月底",
        "2025-03-31",
        "活动按期举办",
        "完成",
        "已完成",
    ),
    (
        "水旱灾害防御值守",
        "24小时值班值守",
        "防汛科",
        "丛培军",
        "全年",
        YEAR,
        "值守正常，无漏岗",
        "达序时",
        "顺利",
    ),
    (
        "水务“十五五”规划编制",
        "形成规划文本",
        "计划科",
        "毕春光",
        "2026年3月底",
        "2026-03-31",
        "规划初稿征求意见",
        "达序时",
        "顺利",
    ),
]
# level, problem, found, office, due, measure, closed on
PROBLEMS = [
    (
        "省级督导",
        "柳泉镇供水站消毒间未设报警装置",
        (3, 11),
        "供水科",
        (4, 30),
        "安装二氧化氯报警器2套",
        (4, 24),
    ),
    ("省级督导", "沂川河橡胶坝管理房漏水", (3, 11), "工管科", (5, 15), "更换屋面防水", (5, 9)),
    (
        "省级督导",
        "排水许可现场核查流于形式",
        (3, 12),
        "排水科",
        (6, 20),
        "制度稿已起草，待会签",
        None,
    ),
    ("市级巡查", "大河滩镇段河滩种植高秆作物", (4, 8), "河湖科", (5, 31), "清除26亩", (5, 28)),
    (
        "市级巡查",
        "马鞍山水库测压管堵塞3根",
        (4, 8),
        "工管科",
        (6, 30),
        "已疏通1根，其余待钻孔",
        None,
    ),
    ("市级巡查", "入河排污口标识牌缺失", (4, 9), "水资源科", (7, 31), "标识牌招标中", None),
    ("区纪委", "工程变更审批材料不全", (2, 20), "计划科", (3, 31), "补齐材料7份", (3, 27)),
    ("区纪委", "应急物资仓库账物不符", (2, 20), "防汛科", (5, 10), "重新盘点，差额待核销", None),
    (
        "12345热线",
        "东坡街道三里庄夜间停水",
        (5, 6),
        "供水科",
        (9, 30),
        "泵站更换水泵设计完成",
        None,
    ),
    ("12345热线", "青年路雨水篦子破损", (5, 19), "排水科", (5, 25), "更换篦子8个", (5, 22)),
]
# names, unit, goal, done, last half, status: in the report only
PROSE = [("老旧泵站改造", "座", 6, 4, 3, "顺利"), ("水务科技培训", "期", 15, 5, 8, "滞后")]
TWO = {"区级河长巡河": "356|365", "农村供水管网更新": "63|66"}
OLD = {"河道综合整治": "12.8|13.5"}
AIM = {"雨污管网改造": "85|92"}


def _sum(m, k):
    return sum(s[1 + m][k] for s in STREETS)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for name, *rest in BOOK:
        if not rest:
            continue
        _, unit, way, goal, stage, now, old, whole, _, _, due, status = rest
        rate = unit in ("%", "m3")
        at = (AT, THEN) if rate else (SPAN, BEFORE)
        row = (
            name,
            unit,
            goal,
            "<=" if way == "逆向" else ">=",
            now,
            old,
            due,
            status,
            "综合考核表",
        )
        book.indicator(row, at, TWO.get(name, now), OLD.get(name, old))
        if name in AIM:
            book.rows["targets"][-1][2] = AIM[name]
        book.fact(
            name,
            "2024|2024-12|2024-12-31" if rate else "2024",
            whole,
            unit,
            "actual",
            "综合考核表",
            "yes" if whole == old else "",
        )
        if stage != "—":
            book.fact(
                name,
                f"{SPAN}|2025-06|2025-06-30",
                stage,
                unit,
                "target|milestone|context",
                "综合考核表",
                "yes",
            )
            if stage != goal:
                book.never(name, "targets", stage, unit, "上半年序时目标，不是全年目标")
        book.never(name, "year_on_year", whole, unit, "2024年全年数") if whole not in (
            old,
            now,
        ) else None
    book.fact("雨污管网改造", "2025|2025-12|2025-12-31", 92, "km", "target", "工作要点（冲突）")
    book.fact("区级河长巡河", SPAN, 365, "次", "actual", "汇报（冲突）")
    book.fact("农村供水管网更新", SPAN, 66, "km", "actual", "汇报（冲突）")
    book.fact("河道综合整治", BEFORE, 13.5, "km", "actual", "汇报（冲突）")
    for m, (name, _, unit, status) in enumerate(MEASURES):
        row = (name, unit, _sum(m, 0), ">=", _sum(m, 1), _sum(m, 2), YEAR, status, "镇街表全区列")
        book.indicator(row, (SPAN, BEFORE), _sum(m, 1), _sum(m, 2))
        for street, *cells in STREETS:
            for value, role, time in zip(
                cells[m], ("target", "actual", "actual"), ("2025", SPAN, BEFORE), strict=True
            ):
                book.fact(f"{street}|{name}", time, value, unit, role, "镇街表", "yes")
            book.never(name, "targets", cells[m][0], unit, f"{street}的任务，不是全区的")
            book.never(name, "year_on_year", cells[m][1], unit, f"{street}的完成，不是全区的")
    for k, (name, _, unit) in enumerate(SERIES):
        now, old = (round(sum(m[2 * k + side] for m in MONTHS), 2) for side in (0, 1))
        if k:
            book.indicator(
                (name, unit, None, "", now, old, "", "", "月度数据"), (SPAN, BEFORE), now, old
            )
        for n, month in enumerate(MONTHS, 1):
            for side, year in enumerate((2025, 2024)):
                book.fact(
                    name, f"{year}-{n:02d}", month[2 * k + side], unit, "actual", "月度数据", "yes"
                )
        book.never(name, "year_on_year", MONTHS[5][2 * k], unit, "6月一个月的数")
    for name, unit, goal, now, old, status in PROSE:
        book.indicator(
            (name, unit, goal, ">=", now, old, YEAR, status, "汇报"), (SPAN, BEFORE), now, old
        )
    for _, project, whole, plan, half, done, june, ever, _ in PROJECTS:
        book.target(
            project, plan, ">=", "万元", "", done, "", "投资完成表", "项目的年度计划", "yes"
        )
        for value, role in (
            (whole, "target|context|actual"),
            (plan, "target"),
            (half, "target|milestone"),
            (done, "actual"),
            (june, "actual"),
            (ever, "actual"),
        ):
            book.fact(project, f"2025|{SPAN}|2025-06", value, "万元", role, "投资完成表", "yes")
        book.never("水务工程投资", "targets", plan, "万元", f"{project}的计划")
        book.never("水务工程投资", "year_on_year", done, "万元", f"{project}的完成")
    for kind in ("续建", "新建"):
        mine = [p for p in PROJECTS if p[0] == kind]
        plan, done = (sum(p[k] for p in mine) for k in (3, 5))
        book.target(
            f"{kind}项目|{kind}小计",
            plan,
            ">=",
            "万元",
            "",
            done,
            "",
            "投资完成表",
            "小计行",
            "yes",
        )
        book.never("水务工程投资", "targets", plan, "万元", f"{kind}小计")
        book.never("水务工程投资", "year_on_year", done, "万元", f"{kind}小计")
    for name, goal, now, unit in (
        ("地下水超采区机井封填|封填自备井", 52, 12, "眼"),
        ("防洪预案和调度方案修编|修编预案", 6, 6, "个"),
        ("海绵城市示范项目验收|验收示范项目", 3, 3, "个"),
        ("生态流量监测站建设|建站", 4, "", "处"),
    ):
        book.target(name, goal, ">=", unit, "", now, "", "攻坚任务", "任务自带的数", "yes")
    for task, _, office, person, _, due, _, _, status in TASKS:
        book.task(task, f"{office}|{person}", due, status, "攻坚任务")
    for _, problem, _, office, due, _, shut in PROBLEMS:
        day = datetime.date(2025, *due).isoformat()
        book.problem(problem, office, day, "yes" if shut else "no", TODAY, "销号台账")
    book.add("conflicts", "区级河长巡河", SPAN, "356次|365次", "综合考核表|汇报")
    book.add("conflicts", "农村供水管网更新", SPAN, "63公里|66公里", "综合考核表|汇报")
    book.add("conflicts", "河道综合整治", BEFORE, "12.8公里|13.5公里", "综合考核表|汇报")
    book.add("conflicts", "雨污管网改造", "2025（目标）", "85公里|92公里", "综合考核表|工作要点")
    for name, value, unit, why in (
        ("水务工程投资", 7.2, "亿元", "2026年的打算"),
        ("再生水利用率", 55, "%", "2026年的打算"),
        ("水务工程投资", 15.32, "亿元", "总投资不是年度目标"),
        ("雨污管网改造", 30, "km", "三季度的打算"),
    ):
        book.never(name, "targets", value, unit, why)
    book.write()


def marks():
    """Write the marks of the district: two heads, a goal by half a year, the half and the whole of last year."""
    out = openpyxl.Workbook()
    top = [
        "序号",
        "考核指标",
        "单位",
        "指标属性",
        "2025年目标",
        "",
        "上半年实际值",
        "达序时情况",
        "2024年实绩",
        "",
        "牵头科室",
        "备注",
    ]
    low = ["", "", "", "", "全年", "上半年序时", "", "", "上半年", "全年", "", ""]
    rows, n = [["汇总科室：计划科　　　　　　　　　　　数据时点：2025年6月30日"], top, low], 0
    parts = []
    for name, *rest in BOOK:
        if not rest:
            parts.append(len(rows) + 2)
            rows.append([f"（{'一二三四'[len(parts) - 1]}）{name}"])
            continue
        written, unit, way, goal, stage, now, old, whole, office, note, _, _ = rest
        n += 1
        if stage == "—":
            verdict = "—"
        elif way == "逆向":
            verdict = "低于控制数" if now <= stage else "超控制数"
        else:
            verdict = f"{100 * now / stage:.1f}%" if unit != "%" else f"{now - stage:+.1f}个百分点"
        rows.append([n, name, written, way, goal, stage, now, verdict, old, whole, office, note])
    rows.append(["备注：未注明完成时间的指标，均为2025年12月底前完成；逆向指标为不超过目标值。"])
    spans = [f"{c}3:{c}4" for c in "ABCDGHKL"] + ["E3:F3", "I3:J3"] + [f"A{r}:L{r}" for r in parts]
    sheet(
        out,
        "综合考核",
        "2025年沂川区水务局综合考核指标上半年进展情况表",
        rows,
        12,
        spans,
        (3, 4),
        True,
    )
    save(out, LEDGERS / "2025年综合考核指标进展（上半年）.xlsx")


def streets():
    """Write the towns across, three rows of each measure, the district first, as BIFF."""
    rows = [
        ["各镇街重点水务工作进展一览表（2025年上半年）"],
        ["指标", "单位", "类别", "全区", *[s[0] for s in STREETS]],
    ]
    merges = [(0, 0, 0, 8)]
    for m, (name, written, *_) in enumerate(MEASURES):
        merges += [(len(rows), len(rows) + 3, c, c) for c in (0, 1)]
        for k, kind in enumerate(("年度任务", "1—6月完成", "去年同期")):
            rows.append(
                [
                    name if not k else "",
                    written if not k else "",
                    kind,
                    _sum(m, k),
                    *[s[1 + m][k] for s in STREETS],
                ]
            )
        rows.append(
            [
                "",
                "",
                "完成比例",
                *[
                    f"{100 * d / t:.1f}%"
                    for t, d in [(_sum(m, 0), _sum(m, 1)), *[s[1 + m][:2] for s in STREETS]]
                ],
            ]
        )
    rows.append(["注：任务均须于年底前完成。"])
    old_book(LEDGERS / "镇街水务工作进展一览表.xls", "一览表", rows, merges)


def months():
    """Write months down and two years beside one another as ragged csv."""
    top, low = ["月份"], [""]
    for name, written, _ in SERIES:
        top += [f"{name}（{written}）", ""]
        low += ["2025年", "2024年"]
    rows = [["沂川区污水处理及供水月度数据"], top, low]
    rows += [[f"{n}月", *m] for n, m in enumerate(MONTHS, 1)]
    rows.append(["1-6月合计", *[round(sum(m[k] for m in MONTHS), 2) for k in range(8)]])
    rows.append(["数据来源：各水厂、污水厂月报"])
    ragged(LEDGERS / "供排水月度数据（2024-2025）.csv", rows)


def projects():
    """Write the projects under their sort, the total first, each sort with its sum."""
    out = openpyxl.Workbook()
    heads = [
        "项目类别",
        "工程名称",
        "总投资",
        "2025年投资计划",
        "其中：上半年计划",
        "1—6月完成投资",
        "其中：6月份",
        "开工以来累计",
        "完成年计划%",
        "工程进展",
    ]

    def line(first, second, mine):
        s = [sum(p[k] for p in mine) for k in range(2, 8)]
        return [first, second, *s, round(100 * s[3] / s[1], 1), ""]

    rows, merges = (
        [["单位：万元　　　　　截至2025年6月30日"], heads, line("合计", "", PROJECTS)],
        ["A4:B4"],
    )
    for kind in ("续建", "新建"):
        mine = [p for p in PROJECTS if p[0] == kind]
        first = len(rows) + 2
        rows.append(line(kind, "小计", mine))
        rows += [["", *p[1:8], round(100 * p[5] / p[3], 1), p[8]] for p in mine]
        merges.append(f"A{first}:A{len(rows) + 1}")
    sheet(out, "6月", "沂川区2025年水务工程建设投资完成情况表", rows, 10, merges, (3, 3), True)
    save(out, LEDGERS / "水务工程投资完成情况（6月）.xlsx")


def problems():
    """Write the problems with the day each was found, is due and was struck off, as real days."""
    out = openpyxl.Workbook()
    heads = [
        "序号",
        "督导层级",
        "发现日期",
        "问题描述",
        "承办科室",
        "限改日期",
        "整改措施及成效",
        "销号日期",
    ]
    rows = [heads]
    for n, (level, problem, found, office, due, measure, shut) in enumerate(PROBLEMS, 1):
        days = [datetime.date(2025, *d) if d else None for d in (found, due, shut)]
        rows.append([n, level, days[0], problem, office, days[1], measure, days[2]])
    ws = sheet(
        out, "销号台账", "督导检查发现问题整改销号台账（2025年6月30日）", rows, 8, (), (2, 2), True
    )
    for row in ws.iter_rows(3, ws.max_row):
        for c in (2, 5, 7):
            row[c].number_format = "yyyy/m/d"
    save(out, LEDGERS / "督导问题整改销号台账.xlsx")


REPORT = """沂川区水务局2025年上半年工作情况汇报

今年以来，区水务局聚焦“水安、水净、水美”，各项工作有序推进。
一、主要指标进展
上半年完成水务工程投资3.42亿元，同比增长15.9%，完成全年目标6.8亿元的50.3%。农村供水管网更新66公里，居民户表改造5120户。城区积水点整治12处，还有2处未完工。
全区用水总量7240万立方米，同比下降2.9%；公共供水管网漏损率7.9%，再生水利用率达51.4%，比去年同期提高3.8个百分点。
河道综合整治17.6公里，去年同期为13.5公里；区级河长巡河365次。水土流失治理3.1平方公里，进度偏慢。
老旧泵站改造全年计划6座，上半年已完成4座，去年同期完成3座；水务科技培训全年计划15期，上半年举办5期，去年同期8期。
二、存在问题
雨污管网改造受轨道交通施工影响仅完成26.5公里；节水载体建设完成6个。
三、下步打算
三季度完成雨污管网改造30公里以上，年底前确保完成全年任务。2026年初步考虑水务工程投资7.2亿元，再生水利用率达到55%。
"""

POINTS = """2025年全区水务工作要点
区委、区政府对水务工作提出明确要求，现提出2025年工作要点如下。
# 一、加快工程建设
全年完成水务工程投资6.8亿元，雨污管网改造92公里，农村供水管网更新120公里，汛前（6月底前）完成城区积水点整治14处。
# 二、严格用水管理
全区用水总量控制在1.58亿立方米以内，公共供水管网漏损率控制在8.2%以内，再生水利用率达到52%。
# 三、改善河湖面貌
河道综合整治32公里，水土流失治理11.5平方公里。"""


def tasks():
    """Write the hard tasks as a table of a Word file."""
    rows = [
        ["序号", "攻坚任务", "主要内容", "责任单位及责任人", "时间节点", "6月底进展", "推进评价"]
    ]
    rows += [
        [str(n), t[0], t[1], f"{t[2]} {t[3]}", t[4], t[6], t[7]] for n, t in enumerate(TASKS, 1)
    ]
    lines = [
        "沂川区水务局攻坚任务上半年推进情况通报",
        "各科室、单位：现将截至2025年6月30日的攻坚任务推进情况通报如下。",
        "@0",
        "说明：“达序时”指按计划推进，“滞后序时”指慢于计划，“超期”指时间节点已过仍未完成。",
        "沂川区水务局办公室",
        "2025年7月3日",
    ]
    paper(DOCUMENTS / "攻坚任务上半年推进情况通报.docx", lines, [rows])


if __name__ == "__main__":
    truth()
    marks()
    streets()
    months()
    projects()
    problems()
    tasks()
    paper(DOCUMENTS / "2025年全区水务工作要点.docx", POINTS.split("\n"))
    (DOCUMENTS / "2025年上半年工作情况汇报.txt").write_text(REPORT, encoding="utf-8")
