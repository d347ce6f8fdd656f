"""Truth and files of 沐云湖水利工程管理处 for the first half of 2024; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2024-01/2024-06", "2023-01/2023-06", "2024-12-31", "2024-06-30"
AT, THEN = f"{SPAN}|2024-06|2024-06-30", f"{BEFORE}|2023-06|2023-06-30"
# fmt: off
# a part; or name, unit as written, unit, sign, goal at first, goal set later, done, last half, day as written, due, remark, status
BOOK = [
    ("一、湖泊管护（湖泊科）",),
    ("湖区巡查", "次", "次", ">=", 480, None, 268, 251, "年底", YEAR, "", "顺利"),
    ("网围清拆面积", "亩", "亩", ">=", 1200, None, 690, 540, "年底", YEAR, "", "顺利"),
    ("水草打捞量", "万吨", "万t", ">=", 3.6, None, 1.42, 1.65, "年底", YEAR, "水草长势偏晚", "滞后"),
    ("退圩还湖面积", "km²", "km2", ">=", 2.4, None, 1.31, 0.95, "年底", YEAR, "", "顺利"),
    ("涉湖违建拆除", "处", "处", ">=", 16, 20, 16, 11, "6月底", "2024-06-30", "卫星图斑新增4处", "逾期"),
    ("二、工程运行（工管科）",),
    ("工程设备完好率", "%", "%", ">=", 97, None, 97.8, 96.9, "年底", YEAR, "", "顺利|已完成"),
    ("堤防养护", "公里", "km", ">=", 86, None, 47.5, 44.2, "年底", YEAR, "", "顺利"),
    ("堤岸绿化补植", "万株", "万株", ">=", 4.5, None, 4.6, 3.9, "3月底", "2024-03-31", "", "已完成"),
    ("白蚁防治", "处", "处", ">=", 64, 58, 58, 52, "5月底", "2024-05-31", "6处随堤防加固取消", "已完成"),
    ("涵闸维修", "座", "座", ">=", 22, None, 8, 10, "年底", YEAR, "经费5月下达", "滞后"),
    ("泵站机组大修", "台", "台", ">=", 6, None, 5, 4, "4月30日前", "2024-04-30", "3号机返厂", "逾期"),
    ("三、水量水质（调度中心）",),
    ("引江补湖水量", "亿m³", "亿m3", ">=", 3.8, None, 2.06, 1.88, "年底", YEAR, "", "顺利"),
    ("生态水位保证率", "%", "%", ">=", 95, None, 96.1, 94.3, "年底", YEAR, "", "顺利|已完成"),
    ("湖体总磷浓度", "mg/L", "mg/L", "<=", 0.08, None, 0.072, 0.083, "年底", YEAR, "", "顺利|已完成"),
    ("原水供水量", "万m³", "万m3", ">=", 2600, None, 1412, 1365, "年底", YEAR, "", "顺利"),
    ("闸站用电量", "万kWh", "万kWh", "<=", 420, None, 196, 203, "年底", YEAR, "控制项", "顺利"),
    ("四、水政执法（水政支队）",),
    ("水上执法巡航里程", "公里", "km", ">=", 9600, None, 5210, 4980, "年底", YEAR, "", "顺利"),
    ("涉水案件办结率", "%", "%", ">=", 95, None, 90.9, 92.3, "年底", YEAR, "2起申请复议", "滞后"),
    ("采砂船舶核查", "艘次", "艘次", ">=", 300, None, 118, 146, "年底", YEAR, "", "滞后"),
    ("五、经营和队伍（财供科、组织人事科）",),
    ("水费征收", "万元", "万元", ">=", 980, None, 553, 521, "年底", YEAR, "", "顺利"),
    ("资产出租收入", "万元", "万元", ">=", 210, None, 79.6, 101.5, "年底", YEAR, "两处门面空置", "滞后"),
    ("职工技能培训", "人次", "人次", ">=", 360, None, 204, 188, "年底", YEAR, "", "顺利"),
]
# the half a year before of these stands only in last year's paper
APART = {"涵闸维修", "采砂船舶核查", "职工技能培训"}
# measure, unit as written, unit, status; then by station: plan, first quarter, second quarter, last half
MEASURES = [("堤防保洁面积", "万m²", "万m2", "顺利"), ("观测设施测读", "点次", "点次", "顺利"), ("河面漂浮物清理", "吨", "t", "滞后")]
STATIONS = [
    ("北闸管理所", (64, 15.2, 20.1, 32.6), (2880, 760, 842, 1498), (420, 62, 98, 185)), ("南闸管理所", (58, 13.8, 18.4, 29.7), (2640, 702, 781, 1405), (380, 55, 86, 170)),
    ("东堤管理所", (82, 19.6, 26.5, 41.3), (1960, 516, 570, 1032), (310, 44, 71, 138)), ("西堤管理所", (76, 17.9, 24.3, 38.8), (1820, 480, 525, 960), (290, 41, 66, 127)),
]
# name, unit as written, unit, months, last half
MONTHS = [
    ("引江补湖水量", "万m³", "万m3", (2860, 2540, 3180, 3620, 4350, 4050), 18800),
    ("泄洪排涝水量", "万m³", "万m3", (0, 120, 460, 980, 1740, 5260), 7215),
    ("船闸过闸船舶", "艘次", "艘次", (1460, 980, 1820, 1960, 2015, 1890), 9640),
    ("船闸通行费", "万元", "万元", (48.6, 32.5, 60.4, 65.8, 67.2, 62.9), 322.8),
    ("闸站用电量", "万kWh", "万kWh", (24.5, 22.8, 29.6, 33.7, 42.1, 43.3), 203),
]
LEVEL = (3.12, 3.08, 3.15, 3.22, 3.28, 3.41, 3.36)
# sort, project, approved, arrived, done, paid, how it stands
PROJECTS = [
    ("岁修", "北闸启闭机更新", 286, 200, 158.4, 132, "设备到货，安装2台"), ("岁修", "东堤迎湖侧护坡整修", 342, 240, 205.6, 168, "完成护坡1.9公里"),
    ("岁修", "南闸上下游翼墙修补", 118, 80, 47.2, 36, "水下检查完成"), ("防汛急办", "西堤渗漏段灌浆", 165, 165, 165, 148.5, "完工"),
    ("防汛急办", "备用电源改造", 74, 74, 74, 66.6, "完工"), ("信息化", "湖区视频监控补点", 96, 60, 28.8, 20, "立杆完成"),
]
# line, task, office, helping, day as written, due, how it stands, verdict, status
TASKS = [
    ("湖泊", "湖泊保护规划修编报批", "湖泊科", "水政支队", "三季度末", "2024-09-30", "规划文本已经厅里审查，修改后即可上报", "正常", "顺利"),
    ("湖泊", "西岸生态缓冲带一期", "湖泊科", "西堤管理所", "二季度", "2024-06-30", "缓冲带栽植到位并移交养护", "已收官", "已完成"),
    ("湖泊", "退渔安置遗留户协商", "湖泊科", "财供科", "6月20日", "2024-06-20", "尚有3户未签协议，节点已过", "到期未成", "逾期"),
    ("工程", "北闸安全鉴定", "工管科", "北闸管理所", "10月底", "2024-10-31", "现场检测结束，正在复核计算", "正常", "顺利"),
    ("工程", "标准化管理单位创建申报", "工管科", "各管理所", "二季度", "2024-06-30", "申报材料已报省厅并受理", "已收官", "已完成"),
    ("工程", "水闸注册登记信息更新", "工管科", "办公室", "4月底", "2024-04-30", "两座水闸资料退回，没有更新完", "到期未成", "逾期"),
    ("调度", "防洪调度方案修订", "调度中心", "工管科", "5月1日前", "2024-05-01", "方案已批复下发", "已收官", "已完成"),
    ("调度", "数字孪生沐云湖建设", "调度中心", "信息中心", "年内", YEAR, "因招标两次流标，合同未签", "落后", "滞后"),
    ("水政", "湖区采砂专项打击", "水政支队", "各管理所", "年内", YEAR, "开展夜间联合行动9次，按方案推进", "正常", "顺利"),
    ("水政", "水法宣传教育基地布展", "水政支队", "办公室", "3月22日前", "2024-03-22", "“世界水日”前布展开放", "已收官", "已完成"),
    ("经营", "闲置房产盘活", "财供科", "办公室", "11月底", "2024-11-30", "仅完成评估，招租方案迟迟未定", "落后", "滞后"),
    ("经营", "事业单位改革定岗", "组织人事科", "办公室", "2025年一季度", "2025-03-31", "岗位说明书编制过半，进度正常", "正常", "顺利"),
]
# who looked, problem, office, day as written, due, measures, how it ended
PROBLEMS = [
    ("省厅汛前检查", "南闸2号门止水橡皮老化漏水", "南闸管理所", "4月25日", "2024-04-25", "更换止水橡皮12米", "已闭环"),
    ("省厅汛前检查", "防汛仓库编织袋储备不足", "办公室", "5月10日", "2024-05-10", "补购编织袋2万条", "已闭环"),
    ("省厅汛前检查", "东堤背水坡雨淋沟未修复", "东堤管理所", "5月31日", "2024-05-31", "修复4处，还剩2处未修", "未闭环"),
    ("省厅汛前检查", "柴油发电机试车记录不全", "北闸管理所", "4月20日", "2024-04-20", "补齐记录并规范格式", "已闭环"),
    ("市应急局抽查", "船闸下游引航道警示灯失效", "北闸管理所", "6月15日", "2024-06-15", "灯具采购中", "未闭环"),
    ("市应急局抽查", "油料库消防器材过期", "办公室", "6月10日", "2024-06-10", "更换灭火器26具", "已闭环"),
    ("纪检专项检查", "公车维修票据不规范", "财供科", "7月31日", "2024-07-31", "正在逐笔核对", "未闭环"),
    ("纪检专项检查", "小额工程询价程序缺失", "工管科", "9月30日", "2024-09-30", "制度修订征求意见", "未闭环"),
    ("处安委会", "泵站高压室绝缘垫破损", "西堤管理所", "5月20日", "2024-05-20", "更换绝缘垫18平方米", "已闭环"),
]
# names, unit, goal, done, last half, status: in the summary only
PROSE = [("科普研学接待", "人次", 6000, 3380, 2950, "顺利"), ("水文化展示点建设", "处", 5, 2, 3, "滞后")]
TWO = {"湖区巡查": "268|286", "水费征收": "553|535"}
OLD = {"堤防养护": "44.2|42.4"}
# fmt: on


def _sum(m, *ks):
    return round(sum(s[1 + m][k] for s in STATIONS for k in ks), 2)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for name, *rest in BOOK:
        if not rest:
            continue
        _, unit, sign, first, later, now, old, _, due, _, status = rest
        at = (AT, THEN) if unit in ("%", "mg/L") else (SPAN, BEFORE)
        goal = first if later is None else later
        book.indicator(
            (name, unit, goal, sign, now, old, due, status, "半年检查表"),
            at,
            TWO.get(name, now),
            OLD.get(name, old),
        )
        if later is not None:
            book.fact(
                name,
                f"2024|{due[:7]}|{due}",
                first,
                unit,
                "target|context",
                "半年检查表年初下达",
                "yes",
            )
            book.never(name, "targets", first, unit, "年初下达，年中已调整")
    book.fact("湖区巡查", SPAN, 286, "次", "actual", "总结（冲突）")
    book.fact("水费征收", SPAN, 535, "万元", "actual", "总结（冲突）")
    book.fact("堤防养护", BEFORE, 42.4, "km", "actual", "2023年上半年情况（冲突）")
    for m, (name, _, unit, status) in enumerate(MEASURES):
        now, old = _sum(m, 1, 2), _sum(m, 3)
        book.indicator(
            (name, unit, _sum(m, 0), ">=", now, old, YEAR, status, "管理所表合计行"),
            (SPAN, BEFORE),
            now,
            old,
        )
        for k, time in ((1, "2024-01/2024-03|2024-Q1"), (2, "2024-04/2024-06|2024-Q2")):
            book.fact(name, time, _sum(m, k), unit, "actual", "管理所表合计行", "yes")
            book.never(name, "year_on_year", _sum(m, k), unit, "一个季度的数，不是上半年")
        for station, *cells in STATIONS:
            plan, one, two, past = cells[m]
            half = round(one + two, 2)
            for value, role, time in (
                (plan, "target", "2024"),
                (one, "actual", "2024-01/2024-03|2024-Q1"),
                (two, "actual", "2024-04/2024-06|2024-Q2"),
                (half, "actual", SPAN),
                (past, "actual", BEFORE),
            ):
                book.fact(f"{station}|{name}", time, value, unit, role, "管理所表", "yes")
            book.never(name, "targets", plan, unit, f"{station}的计划，不是全处的")
            book.never(name, "year_on_year", half, unit, f"{station}的完成，不是全处的")
    goals = {b[0] for b in BOOK}
    for name, _, unit, parts, old in MONTHS:
        now = round(sum(parts), 1)
        if name not in goals:
            book.indicator(
                (name, unit, None, "", now, old, "", "", "运行月报"), (SPAN, BEFORE), now, old
            )
        for n, part in enumerate(parts, 1):
            book.fact(name, f"2024-{n:02d}", part, unit, "actual", "运行月报", "yes")
        book.never(name, "year_on_year", parts[5], unit, "6月一个月的数")
    at = (f"2024-06|2024-06-30|{SPAN}", f"2023-06|2023-06-30|{BEFORE}")
    book.year("月末湖水位|湖水位", LEVEL[5], "m", LEVEL[6], "运行月报", "水位，不要求", "yes", at)
    for n, part in enumerate(LEVEL[:6], 1):
        book.fact(
            "月末湖水位|湖水位",
            f"2024-{n:02d}|2024-{n:02d}-{(31, 29, 31, 30, 31, 30)[n - 1]}",
            part,
            "m",
            "actual",
            "运行月报",
            "yes",
        )
    for name, unit, goal, now, old, status in PROSE:
        book.indicator(
            (name, unit, goal, ">=", now, old, YEAR, status, "总结"), (SPAN, BEFORE), now, old
        )
    for _, project, *money, _ in PROJECTS:
        book.target(
            project, money[0], ">=", "万元", "", money[2], "", "项目经费表", "批复经费", "yes"
        )
        for value, role in zip(
            money,
            ("target|context|actual", "actual|context", "actual", "actual|context"),
            strict=True,
        ):
            book.fact(
                project, f"2024|{SPAN}|2024-06|2024-06-30", value, "万元", role, "项目经费表", "yes"
            )
    total = [round(sum(p[k] for p in PROJECTS), 1) for k in (2, 4)]
    book.target(
        "维修项目合计|合计|维修养护和急办项目经费",
        total[0],
        ">=",
        "万元",
        "",
        total[1],
        "",
        "项目经费表合计行",
        "批复经费",
        "yes",
    )
    for _, task, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "大事清单")
    for _, problem, office, _, due, _, end in PROBLEMS:
        book.problem(
            problem, office, due, "yes" if end == "已闭环" else "no", TODAY, "检查问题通报"
        )
    book.add("conflicts", "湖区巡查", SPAN, "268次|286次", "半年检查表|总结")
    book.add("conflicts", "水费征收", SPAN, "553万元|535万元", "半年检查表|总结")
    book.add("conflicts", "堤防养护", BEFORE, "44.2公里|42.4公里", "半年检查表|2023年上半年情况")
    for name, value, unit, why in (
        ("涵闸维修", 14, "座", "下半年的打算"),
        ("水草打捞量", 2.18, "万t", "余下的部分"),
        ("湖区巡查", 450, "次", "2023年的计划"),
        ("堤防养护", 80, "km", "2023年的计划"),
        ("水费征收", 940, "万元", "2023年的计划"),
    ):
        book.never(name, "targets", value, unit, why)
    book.write()


def check_sheet():
    """Write the goals with their units in the cells, the goal set later beside the first."""
    out = openpyxl.Workbook()
    top = ["工作要素", "2024年指标", "", "上半年", "", "去年上半年", "时间节点", "情况说明"]
    low = ["", "年初下达", "年中调整", "实绩", "占比", "", "", ""]
    rows, parts = (
        [["检查单位：处考核办", "", "", "", "", "", "检查日期：2024年7月4日", ""], top, low],
        [],
    )
    for name, *rest in BOOK:
        if not rest:
            rows.append([name])
            parts.append(f"A{len(rows) + 1}:H{len(rows) + 1}")
            continue
        unit, _, sign, first, later, now, old, day, _, note, _ = rest
        mark = "≤" if sign == "<=" else "≥" if unit == "%" else ""
        goal = first if later is None else later
        share = "" if unit in ("%", "mg/L") else f"{100 * now / goal:.1f}%"
        rows.append(
            [
                name,
                f"{mark}{first}{unit}",
                "" if later is None else f"{later}{unit}",
                f"{now}{unit}",
                share,
                "" if name in APART else f"{old}{unit}",
                day,
                note,
            ]
        )
    rows.append(["注：年中调整栏为空的，仍按年初下达数考核；占比为实绩占现行指标的比重。"])
    spans = ["A3:A4", "B3:C3", "D3:E3", "F3:F4", "G3:G4", "H3:H4", *parts]
    sheet(
        out,
        "半年检查",
        "沐云湖水利工程管理处2024年目标管理半年检查表",
        rows,
        8,
        spans,
        (3, 4),
        True,
    )
    rows, merges, first = (
        [["条线", "序号", "事项", "承办部门", "协办", "完成节点", "上半年落实情况", "评估"]],
        [],
        3,
    )
    for n, t in enumerate(TASKS):
        new = not n or TASKS[n - 1][0] != t[0]
        rows.append([t[0] if new else "", n + 1, t[1], t[2], t[3], t[4], t[6], t[7]])
        if n + 1 == len(TASKS) or TASKS[n + 1][0] != t[0]:
            merges.append(f"A{first}:A{n + 3}")
            first = n + 4
    rows.append(
        ["评估说明：已收官—事项办完；正常—合乎计划；落后—慢于计划；到期未成—节点已到而没有办完。"]
    )
    sheet(out, "大事清单", "2024年全处大事清单半年评估（截至6月30日）", rows, 8, merges, (2, 2))
    save(out, LEDGERS / "2024年目标管理半年检查.xlsx")


def stations():
    """Write three tables under one another as BIFF, the stations down, the office's own sum last."""
    rows, merges = [["2024年上半年管理所日常管护工作量统计"]], [(0, 0, 0, 6)]
    for m, (name, written, *_) in enumerate(MEASURES):
        rows.append([f"表{'一二三'[m]}　{name}", "", "", "", "", f"单位：{written}"])
        rows.append(
            ["管理所", "全年计划量", "一季度", "二季度", "上半年小计", "占计划", "2023年上半年"]
        )
        for station, *cells in STATIONS:
            plan, one, two, past = cells[m]
            rows.append(
                [
                    station,
                    plan,
                    one,
                    two,
                    round(one + two, 2),
                    f"{100 * (one + two) / plan:.1f}%",
                    past,
                ]
            )
        half = _sum(m, 1, 2)
        rows.append(
            [
                "全处合计",
                _sum(m, 0),
                _sum(m, 1),
                _sum(m, 2),
                half,
                f"{100 * half / _sum(m, 0):.1f}%",
                _sum(m, 3),
            ]
        )
        rows.append([])
    rows.append(["统计：工管科　　　　2024年7月2日"])
    old_book(LEDGERS / "管理所日常管护工作量（上半年）.xls", "工作量", rows, merges)


def months():
    """Write the months across as ragged csv, last year's half in the last column."""
    rows = [
        ["沐云湖闸站运行月报汇总", "", "2024年6月"],
        ["项目", *[f"{n}月" for n in range(1, 7)], "上半年累计", "上年上半年"],
    ]
    rows += [[f"{m[0]}（{m[1]}）", *m[3], round(sum(m[3]), 1), m[4]] for m in MONTHS]
    rows.append(["月末湖水位（米）", *LEVEL[:6], "—", LEVEL[6]])
    rows.append(["注：月末湖水位上年数为2023年6月30日8时水位。"])
    ragged(LEDGERS / "闸站运行月报汇总（2024年6月）.csv", rows)


def projects():
    """Write the money of the works, each sort with its name merged down, the sum first."""
    out = openpyxl.Workbook()
    heads = ["类别", "项目名称", "批复经费", "已下达", "完成工作量", "已支付", "支付率", "现场进展"]

    def line(first, second, money, how):
        return [first, second, *money, f"{100 * money[3] / money[1]:.1f}%", how]

    rows = [["单位：万元", "", "", "", "", "", "", "2024年6月底"], heads]
    rows.append(
        line("合　计", "", [round(sum(p[k] for p in PROJECTS), 1) for k in range(2, 6)], "")
    )
    merges, first = ["A4:B4"], 5
    for n, p in enumerate(PROJECTS):
        new = not n or PROJECTS[n - 1][0] != p[0]
        rows.append(line(p[0] if new else "", p[1], p[2:6], p[6]))
        if n + 1 == len(PROJECTS) or PROJECTS[n + 1][0] != p[0]:
            merges += [f"A{first}:A{n + 5}"] * (first < n + 5)
            first = n + 6
    sheet(out, "经费", "2024年维修养护和急办项目经费执行表", rows, 8, merges, (3, 3), True)
    save(out, LEDGERS / "2024年维修养护项目经费执行（6月）.xlsx")


def problems():
    """Write the problems as a table of a Word file."""
    rows = [["编号", "检查来源", "发现的问题", "责任部门", "整改期限", "整改措施", "闭环情况"]]
    rows += [[f"{n:02d}", p[0], p[1], p[2], p[3], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    lines = [
        "关于上半年各类检查发现问题整改情况的通报",
        "各部门、各管理所：",
        "截至2024年6月30日，上半年各类检查共发现问题9个，已闭环5个，其余4个正在整改。具体情况如下：",
        "@0",
        "请未闭环问题的责任部门抓紧整改。",
        "沐云湖水利工程管理处安全科",
        "2024年7月3日",
    ]
    paper(DOCUMENTS / "上半年检查发现问题整改通报.docx", lines, [rows])


SUMMARY = """沐云湖水利工程管理处2024年上半年工作总结

上半年，全处上下围绕安全运行、湖泊保护和高质量发展，扎实推进年度目标任务，主要情况如下。
一、湖泊管护成效明显
组织湖区巡查286次，清拆网围690亩，退圩还湖1.31平方公里，同比增长37.9%。水草打捞量1.42万吨，余下2.18万吨集中在三季度打捞。
二、工程运行安全平稳
工程设备完好率97.8%，堤防养护47.5公里；泵站机组大修完成5台，3号机返厂未能在汛前修好。
三、水量调度科学精细
引江补湖水量2.06亿立方米，上年同期1.88亿立方米；生态水位保证率96.1%；闸站用电量196万千瓦时，同比下降3.4%。
四、经营管理稳中有进
水费征收535万元，资产出租收入79.6万元。船闸过闸船舶10125艘次，同比增长5.0%。
五、文化建设不断加强
科普研学接待年度目标6000人次，上半年接待3380人次，去年同期2950人次。水文化展示点建设全年计划5处，上半年建成2处，去年同期建成3处，选址协调较慢。
六、下半年打算
下半年完成涵闸维修14座，抓好泵站3号机回装，补齐涉湖违建拆除4处缺口。
"""

PAST = """沐云湖水利工程管理处2023年上半年目标完成情况
局考核办：
现将我处2023年上半年目标完成情况报告如下。
# 一、湖泊和工程
湖区巡查全年计划450次，上半年完成251次；堤防养护全年计划80公里，上半年完成42.4公里；涵闸维修上半年完成10座，白蚁防治52处。
# 二、执法和经营
采砂船舶核查上半年146艘次，水费征收全年计划940万元，上半年完成521万元。
# 三、队伍建设
职工技能培训上半年188人次。
沐云湖水利工程管理处
2023年7月6日"""

if __name__ == "__main__":
    truth()
    check_sheet()
    stations()
    months()
    projects()
    problems()
    paper(DOCUMENTS / "2023年上半年目标完成情况.docx", PAST.split("\n"))
    (DOCUMENTS / "2024年上半年工作总结.txt").write_text(SUMMARY, encoding="utf-8")
