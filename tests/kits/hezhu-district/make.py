"""Truth and files of 鹤渚区水务局, the whole of 2024; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY = "2024", "2023", "2024-12-31"
AT, THEN = "2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31"
# fmt: off
# table 1 of the yearbook: name, name in the assessment ("" same), unit as written, unit, 2024, 2023
WATER = [
    ("公共供水总量", "", "万立方米", "万m3", 10486, 10215),
    ("售水量", "", "万立方米", "万m3", 9548, 9262),
    ("公共供水管网漏损率", "供水管网漏损率", "%", "%", 8.1, 8.9),
    ("供水水质综合合格率", "", "%", "%", 99.8, 99.7),
    ("二次供水设施改造", "", "处", "处", 28, 22),
    ("污水处理量", "", "万吨", "万t", 7862, 7540),
    ("城区污水集中处理率", "城区污水处理率", "%", "%", 97.3, 96.6),
    ("污泥无害化处置率", "", "%", "%", 96.9, 96.2),
    ("再生水利用量", "", "万立方米", "万m3", 2415, 2180),
    ("再生水利用率", "", "%", "%", 30.7, 28.9),
    ("用水总量", "", "万立方米", "万m3", 12860, 13010),
    ("万元工业增加值用水量", "", "立方米/万元", "m3", 16.2, 16.8),
    ("地下水开采量", "", "万立方米", "万m3", 238, 271),
    ("节水型居民小区创建", "节水型小区", "个", "个", 17, 12),
    ("污水处理费征收", "污水处理费", "元", "元", 36482500, 35174000),
]
# table 2: name, name in the assessment, unit, 2023, 2024
WORKS = [
    ("水务固定资产投资", "", "万元", 48210, 53460),
    ("  其中:排水设施投资", "", "万元", 19640, 21380),
    ("       供水设施投资", "", "万元", 11890, 12750),
    ("争取上级补助资金", "", "万元", 11420, 10860),
    ("污水管网新建改造", "", "公里", 41.5, 47.2),
    ("雨污混接点改造", "", "处", 265, 298),
    ("城市内涝积水点整治", "内涝积水点整治", "处", 7, 9),
    ("雨水管网清淤疏通", "", "公里", 366, 412),
    ("排涝泵站维修", "", "座", 11, 12),
    ("河湖长巡查", "", "人次", 9815, 10324),
    ("地表水考核断面水质优良比例", "", "%", 87.5, 100),
    ("防汛排涝演练", "", "场次", 9, 12),
    ("水行政执法检查", "", "次", 241, 268),
    ("水事行政处罚案件", "", "件", 23, 18),
]
# name in the yearbook: unit here, figures per unit, goal of January, goal revised, sign, share of the quarters, office, day as written, due, status
ASSESSED = [
    ("水务固定资产投资", "亿元", 10000, 52000, None, ">=", (14, 27, 30, 29), "建设科", "年底", "2024-12-31", "已完成"),
    ("争取上级补助资金", "万元", 1, 12000, None, ">=", (20, 30, 25, 25), "计财科", "年底", "2024-12-31", "逾期"),
    ("污水处理费征收", "万元", 10000, 35000000, None, ">=", (24, 25, 26, 25), "计财科", "年底", "2024-12-31", "已完成"),
    ("用水总量", "亿立方米", 10000, 13200, None, "<=", (22, 25, 28, 25), "节水办", "年底", "2024-12-31", "已完成"),
    ("万元工业增加值用水量", "立方米", 1, 15.5, None, "<=", None, "节水办", "年底", "2024-12-31", "逾期"),
    ("地下水开采量", "万立方米", 1, 260, None, "<=", (24, 26, 27, 23), "节水办", "年底", "2024-12-31", "已完成"),
    ("再生水利用量", "万立方米", 1, 2300, None, ">=", (21, 25, 28, 26), "排水科", "年底", "2024-12-31", "已完成"),
    ("再生水利用率", "%", 1, 30, None, ">=", None, "排水科", "年底", "2024-12-31", "已完成"),
    ("节水型居民小区创建", "个", 1, 15, None, ">=", (6, 29, 35, 30), "节水办", "11月30日", "2024-11-30", "已完成"),
    ("公共供水管网漏损率", "%", 1, 8.5, None, "<=", None, "供水科", "年底", "2024-12-31", "已完成"),
    ("供水水质综合合格率", "%", 1, 99.5, None, ">=", None, "供水科", "年底", "2024-12-31", "已完成"),
    ("二次供水设施改造", "处", 1, 24, 28, ">=", (11, 32, 36, 21), "供水科", "10月31日", "2024-10-31", "已完成"),
    ("城区污水集中处理率", "%", 1, 97, None, ">=", None, "排水科", "年底", "2024-12-31", "已完成"),
    ("污泥无害化处置率", "%", 1, 98, None, ">=", None, "排水科", "年底", "2024-12-31", "逾期"),
    ("污水管网新建改造", "公里", 1, 52, 46, ">=", (15, 26, 32, 27), "排水科", "年底", "2024-12-31", "已完成"),
    ("雨污混接点改造", "处", 1, 320, None, ">=", (18, 28, 30, 24), "排水科", "11月30日", "2024-11-30", "逾期"),
    ("城市内涝积水点整治", "处", 1, 9, None, ">=", (45, 55, 0, 0), "防汛科", "5月31日", "2024-05-31", "已完成"),
    ("雨水管网清淤疏通", "公里", 1, 380, None, ">=", (30, 35, 20, 15), "防汛科", "年底", "2024-12-31", "已完成"),
    ("排涝泵站维修", "座", 1, 14, None, ">=", (50, 42, 8, 0), "防汛科", "4月30日", "2024-04-30", "逾期"),
    ("防汛排涝演练", "场次", 1, 10, None, ">=", (17, 83, 0, 0), "防汛科", "6月30日", "2024-06-30", "已完成"),
    ("河湖长巡查", "人次", 1, 9600, None, ">=", (23, 27, 26, 24), "河湖科", "年底", "2024-12-31", "已完成"),
    ("地表水考核断面水质优良比例", "%", 1, 100, None, ">=", None, "河湖科", "年底", "2024-12-31", "已完成"),
    ("水行政执法检查", "次", 1, 240, None, ">=", (22, 28, 27, 23), "法规科", "年底", "2024-12-31", "已完成"),
]
# measure, unit, status; then by town: task, done, last year's
MEASURES = [("排水户排查整治", "户", "已完成"), ("雨污分流小区改造", "个", "逾期"), ("小微水体治理", "处", "已完成")]
TOWNS = [
    ("鹤鸣街道", (420, 436, 350), (18, 16, 12), (10, 11, 9)), ("渚口街道", (380, 392, 310), (15, 14, 11), (12, 12, 10)),
    ("望塔街道", (350, 355, 290), (14, 14, 10), (15, 16, 12)), ("桥东街道", (310, 318, 260), (12, 10, 9), (14, 14, 11)),
    ("青沙镇", (260, 262, 210), (8, 7, 6), (30, 33, 25)), ("芦荡镇", (180, 187, 150), (5, 5, 4), (35, 38, 29)),
]
# project, whole, plan of 2024, done by the end of 2023, done in 2024, where it stands
PROJECTS = [
    ("鹤渚净水厂二期工程", 46800, 12500, 18600, 12860, "设备联动调试"), ("城东污水主干管改造", 18200, 7600, 5200, 7340, "顶管贯通4.1公里"),
    ("渚口排涝站重建工程", 12600, 6800, 1900, 6950, "主厂房封顶"), ("青沙河水环境治理", 9400, 4300, 3600, 4410, "岸坡绿化完成"),
    ("老旧小区雨污分流改造", 7700, 3900, 0, 3520, "路面恢复中"),
]
# task, leading office, helping offices, day as written, due, mark, how it stands, status
TASKS = [
    ("鹤渚净水厂二期联动调试", "建设科", "供水科", "2025年3月31日", "2025-03-31", "正常推进", "单机调试结束，正进行联动调试", "顺利"),
    ("渚口排涝站重建主体完工", "建设科", "防汛科", "2024年12月20日", "2024-12-20", "已完成", "主体结构通过验收", "已完成"),
    ("城东污水主干管贯通", "排水科", "建设科", "2024年10月31日", "2024-10-31", "逾期未完成", "穿铁路段许可未取得，尚有一段未贯通", "逾期"),
    ("供水管网分区计量平台上线", "供水科", "信息中心", "2024年9月30日", "2024-09-30", "已完成", "平台上线运行", "已完成"),
    ("排水管网普查入库", "排水科", "信息中心", "2025年6月30日", "2025-06-30", "推进滞后", "普查单位进场晚两个月，入库工作明显落后于计划", "滞后"),
    ("节水型社会建设复核", "节水办", "各街镇", "2024年11月15日", "2024-11-15", "已完成", "通过省级复核", "已完成"),
    ("下穿立交智能警示系统", "防汛科", "信息中心", "2024年5月20日", "2024-05-20", "已完成", "全部下穿立交装设到位", "已完成"),
    ("青沙河健康评价", "河湖科", "青沙镇", "2024年8月31日", "2024-08-31", "逾期未完成", "评价报告两次评审均未通过", "逾期"),
    ("水务综合执法改革方案", "法规科", "办公室", "2024年12月31日", "2024-12-31", "基本完成", "方案送审稿已报区委编办，尚待批复", "逾期"),
    ("芦荡镇水厂并网切换", "供水科", "芦荡镇", "2024年7月底", "2024-07-31", "已完成", "切换完成，原水厂关停", "已完成"),
    ("污泥干化处置中心选址", "排水科", "计财科", "2025年9月底", "2025-09-30", "正常推进", "两处备选场址完成比选", "顺利"),
    ("“十五五”水务规划思路研究", "计财科", "各科室", "2025年5月底", "2025-05-31", "正常推进", "思路报告已征求意见", "顺利"),
    ("河湖岸线复划", "河湖科", "各街镇", "2025年4月底", "2025-04-30", "推进滞后", "测绘成果返工，进度落后", "滞后"),
]
# channel, problem, office, day as written, due, how it stands, mark
PROBLEMS = [
    ("市环保督察", "桥东街道雨水口晴天排污", "排水科", "2024年6月30日", "2024-06-30", "溯源封堵混接点，已无晴天排水", "完成整改"),
    ("市环保督察", "城东污水厂进水浓度偏低", "排水科", "2025年6月30日", "2025-06-30", "正在排查外水入渗", "正在整改"),
    ("市环保督察", "青沙河支流存在黑臭反弹", "河湖科", "2024年9月30日", "2024-09-30", "清淤后透明度仍不达标", "正在整改"),
    ("区委巡察", "工程变更审批程序不规范", "建设科", "2024年5月31日", "2024-05-31", "修订变更管理办法", "完成整改"),
    ("区委巡察", "往来款长期挂账", "计财科", "2024年12月20日", "2024-12-20", "清理过半，余款待对方确认", "正在整改"),
    ("区审计局", "净水厂二期多计工程款", "建设科", "2024年8月15日", "2024-08-15", "核减款项已扣回", "完成整改"),
    ("区审计局", "污水处理费滞纳金未足额收取", "计财科", "2025年3月31日", "2025-03-31", "已发催缴通知", "正在整改"),
    ("市水务局飞检", "渚口泵站配电房消防器材过期", "防汛科", "2024年4月20日", "2024-04-20", "器材全部更换", "完成整改"),
    ("市水务局飞检", "二次供水水箱清洗记录不全", "供水科", "2024年7月31日", "2024-07-31", "补齐记录并建档", "完成整改"),
    ("区人大代表建议", "望塔街道老旧小区水压偏低", "供水科", "2024年11月30日", "2024-11-30", "加压设备到货，尚未安装", "正在整改"),
]
# names, unit, goal, done, last year's, status: in the summary only
PROSE = [("节水宣传进社区", "场", 60, 68, 55, "已完成"), ("水务干部培训", "期", 12, 10, 11, "逾期")]
TWO = {"雨水管网清淤疏通": (412, 421), "河湖长巡查": (10324, 10243)}
OLD = {"再生水利用量": (2180, 2108)}
# rows of last year's yearbook, and 2022
PAST = [
    ("公共供水总量", 9987), ("公共供水管网漏损率", 9.6), ("污水处理量", 7215), ("再生水利用量", 1896), ("用水总量", 13140),
    ("地下水开采量", 305), ("水务固定资产投资", 44350), ("争取上级补助资金", 10230), ("污水管网新建改造", 37.6), ("河湖长巡查", 9340),
    ("水事行政处罚案件", 27),
]
# fmt: on
SHORT = {"公里": "km"}


def _clean(name):
    return name.replace("其中:", "").strip()


ROWS = {r[0]: (r[1], r[3], r[4], r[5], r[2]) for r in WATER}
ROWS |= {_clean(r[0]): (r[1], SHORT.get(r[2], r[2]), r[4], r[3], r[2]) for r in WORKS}


def _both(pair):
    return "|".join(str(p) for p in pair)


def _names(name):
    other = ROWS[name][0]
    return f"{name}|{other}" if other else name


def _sum(m, k):
    return sum(t[1 + m][k] for t in TOWNS)


def _quarters(total, share):
    """Split a figure by the shares of the quarters; the last quarter takes the rest."""
    digits = 0 if isinstance(total, int) else 4 if total < 10 else 2 if total > 1000 else 1
    parts = [round(total * s / 100, digits) for s in share[:3]]
    return [*parts, round(total - sum(parts), digits)]


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    goals = {r[0]: (r[3] if r[4] is None else r[4], r[5], r[9], r[10]) for r in ASSESSED}
    for name, (_, unit, now, old, _) in ROWS.items():
        goal, sign, due, status = goals.get(name, (None, "", "", ""))
        at = (AT, THEN) if unit in ("%", "m3") else (SPAN, BEFORE)
        book.indicator(
            (_names(name), unit, goal, sign, now, old, due, status, "年报和考核表"),
            at,
            _both(TWO.get(name, (now,))),
            _both(OLD.get(name, (old,))),
        )
        if name in TWO:
            book.fact(_names(name), SPAN, TWO[name][1], unit, "actual", "总结（冲突）")
            book.add("conflicts", _names(name), SPAN, _both(TWO[name]), "年报|总结")
        if name in OLD:
            book.fact(_names(name), BEFORE, OLD[name][1], unit, "actual", "2023年年报（冲突）")
            book.add("conflicts", _names(name), BEFORE, _both(OLD[name]), "2024年年报|2023年年报")
    for name, older in PAST:
        unit = ROWS[name][1]
        time = "2022|2022-12|2022-12-31"
        book.fact(_names(name), time, older, unit, "actual", "2023年年报", "yes")
        book.never(_names(name), "year_on_year", older, unit, "2022年的数")
        book.never(_names(name), "targets", older, unit, "2022年的数")
    for name, _, _, first, revised, *_ in ASSESSED:
        if revised is not None:
            unit = ROWS[name][1]
            book.never(_names(name), "targets", first, unit, "调整前的目标")
            book.fact(_names(name), "2024|2024-12", first, unit, "target", "考核表年初目标", "yes")
    for m, (name, unit, status) in enumerate(MEASURES):
        row = (name, unit, _sum(m, 0), ">=", _sum(m, 1), _sum(m, 2), TODAY, status, "街镇表全区列")
        book.indicator(row, (SPAN, BEFORE), _sum(m, 1), _sum(m, 2))
        for town, *cells in TOWNS:
            for value, role, time in zip(
                cells[m], ("target", "actual", "actual"), (SPAN, SPAN, BEFORE), strict=True
            ):
                book.fact(f"{town}|{name}", time, value, unit, role, "街镇表", "yes")
            book.never(name, "targets", cells[m][0], unit, f"{town}的任务，不是全区的")
            book.never(name, "year_on_year", cells[m][1], unit, f"{town}的完成，不是全区的")
    for name, unit, goal, now, old, status in PROSE:
        row = (name, unit, goal, ">=", now, old, TODAY, status, "总结")
        book.indicator(row, (SPAN, BEFORE), now, old)
    invest = "水务固定资产投资"
    for name, whole, plan, past, done, _ in PROJECTS:
        note = "项目的年度计划"
        book.target(name, plan, ">=", "万元", "", done, "", "项目表", note, "yes")
        for value, role in (
            (whole, "target|context|actual"),
            (plan, "target"),
            (past, "actual"),
            (done, "actual"),
            (past + done, "actual"),
        ):
            book.fact(name, "2024|2023|2024-12-31|2023-12-31", value, "万元", role, "项目表", "yes")
        book.never(invest, "targets", plan, "万元", f"{name}的计划")
        book.never(invest, "year_on_year", done, "万元", f"{name}的完成")
    whole, plan, _, done = (sum(p[k] for p in PROJECTS) for k in range(1, 5))
    names = "重点水务工程合计|合计|重点水务工程投资"
    note = "五个项目，不是全区"
    book.target(names, plan, ">=", "万元", "", done, "", "项目表合计行", note, "yes")
    book.never(invest, "targets", plan, "万元", "五个项目的计划合计，不是全区")
    book.never(invest, "year_on_year", done, "万元", "五个项目的完成合计，不是全区")
    book.never(invest, "targets", whole, "万元", "项目总投资合计")
    for task, office, helpers, _, due, _, _, status in TASKS:
        book.task(task, f"{office}|{office}、{helpers}", due, status, "重点工作督办表")
    for _, problem, office, _, due, _, mark in PROBLEMS:
        book.problem(problem, office, due, "yes" if mark == "完成整改" else "no", TODAY, "整改情况")
    for name, value, unit, why in (
        (invest, 56000, "万元", "2025年的打算"),
        (_names("公共供水管网漏损率"), 7.9, "%", "2025年的打算"),
        ("再生水利用率", 32, "%", "2025年的打算"),
        ("雨污混接点改造", 22, "处", "余下的任务"),
        ("争取上级补助资金", 1140, "万元", "距目标的差数"),
        ("用水总量", 1.32, "万m3", "单位是亿立方米"),
    ):
        book.never(name, "targets", value, unit, why)
    book.write()


def yearbook():
    """Write two tables of the yearbook on one sheet: this year first in one, last year first in the other."""
    out = openpyxl.Workbook()
    rows = [
        ["综合机关：鹤渚区水务局", "", "", "", "", "", "2025年1月10日"],
        ["表一  供水、排水与节约用水"],
        ["指标名称", "代码", "计量单位", "2024年", "2023年", "增减", "增减率（%）"],
        ["甲", "乙", "丙", 1, 2, 3, 4],
    ]
    for n, (name, _, written, unit, now, old) in enumerate(WATER, 1):
        gap = round(now - old, 2)
        rate = "—" if unit == "%" else round(100 * (now / old - 1), 1)
        label = f"{gap:+.1f}个百分点" if unit == "%" else gap
        told = [f"{now:,}", f"{old:,}", f"{gap:,}"] if unit == "元" else [now, old, label]
        rows.append([name, f"W{n:02d}", written, *told, rate])
    rows += [[], ["表二  水务建设与河湖管护"]]
    second = len(rows) + 1
    rows.append(["项目", "", "单位", "上年实绩", "本年实绩", "本年比上年（%）", "附注"])
    for name, _, unit, old, now in WORKS:
        rate = f"{now - old:+.1f}个百分点" if unit == "%" else round(100 * (now / old - 1), 1)
        rows.append(
            [name, "", unit, old, now, rate, "全社会口径" if name == "水务固定资产投资" else ""]
        )
    rows.append(["审核：沈立群", "", "", "制表：陶婉", "", "", "电话：0000-6123408"])
    merges = ["A3:G3", f"A{second}:G{second}"]
    merges += [f"A{r}:B{r}" for r in range(second + 1, second + 2 + len(WORKS))]
    sheet(out, "年报", "鹤渚区水务统计年报（2024年）", rows, 7, merges, (4, 5), True)
    save(out, LEDGERS / "鹤渚区水务统计年报（2024年）.xlsx")


def past_yearbook():
    """Write rows of last year's yearbook as ragged csv."""
    rows = [
        ["鹤渚区水务统计年报（2023年）主要指标"],
        ["指标名称", "计量单位", "2023年实绩", "2022年实绩"],
    ]
    for name, older in PAST:
        _, _, _, old, written = ROWS[name]
        rows.append([name, written, OLD.get(name, (0, old))[1], older])
    rows.append(["注：2023年全年数据，2024年1月上报"])
    ragged(LEDGERS / "鹤渚区水务统计年报（2023年）主要指标.csv", rows)


def assessed():
    """Write the assessment as BIFF: goals of January and revised ones, the quarters each for itself, then the year."""
    rows = [
        ["鹤渚区水务局2024年度绩效考核指标完成情况表"],
        ["（四季度填报）"],
        [
            "序号",
            "考核指标",
            "单位",
            "考核目标",
            "",
            "完成情况",
            "",
            "",
            "",
            "",
            "完成率",
            "主责科室",
            "完成期限",
        ],
        [
            "",
            "",
            "",
            "年初下达",
            "年中调整",
            "一季度",
            "二季度",
            "三季度",
            "四季度",
            "全年",
            "",
            "",
            "",
        ],
    ]
    for n, (name, unit, per, first, revised, sign, share, office, day, *_) in enumerate(
        ASSESSED, 1
    ):
        other, _, now, _, _ = ROWS[name]
        done, aim = (now / per, first / per) if per > 1 else (now, first)
        cap = sign == "<="
        mark = "≤" if cap else "≥" if share is None else ""
        goal = f"{mark}{aim:g}" if mark else aim
        parts = _quarters(done, share) if share else ["—"] * 4
        rate = f"{100 * now / (revised or first):.1f}%" if share and not cap else "—"
        rows.append([n, other or name, unit, goal, revised, *parts, done, rate, office, day])
    rows.append(
        [
            "说明：1.一至四季度为当季数；2.调整后的目标按“年中调整”列考核，未填的按年初下达考核；3.“—”为不按季统计。"
        ]
    )
    merges = [(0, 0, 0, 12), (1, 1, 0, 12), (2, 2, 3, 4), (2, 2, 5, 9)]
    merges += [(2, 3, c, c) for c in (0, 1, 2, 10, 11, 12)]
    old_book(LEDGERS / "2024年度绩效考核指标完成情况（四季度）.xls", "考核", rows, merges)


def towns():
    """Write the towns across and the measures down, the district first."""
    out = openpyxl.Workbook()
    rows = [["工作内容", "单位", "项目", "全区", *(t[0] for t in TOWNS)]]
    merges = []
    for m, (name, unit, _) in enumerate(MEASURES):
        for k, label in enumerate(("年度任务", "全年完成", "上年完成")):
            part = [name, unit] if not k else ["", ""]
            rows.append([*part, label, _sum(m, k), *(t[1 + m][k] for t in TOWNS)])
        merges += [f"{c}{3 * m + 3}:{c}{3 * m + 5}" for c in "AB"]
    rows.append(["填报说明：年度任务均应于12月底前完成。"])
    title = "2024年街镇水务任务分解及完成情况"
    sheet(out, "街镇", title, rows, 4 + len(TOWNS), merges, (2, 2), True)
    save(out, LEDGERS / "街镇水务任务分解及完成情况.xlsx")


def projects():
    """Write the projects, the sum first, the unit in the title."""
    out = openpyxl.Workbook()
    heads = [
        "序号",
        "工程名称",
        "概算投资",
        "至上年底累计完成",
        "本年计划",
        "本年完成",
        "自开工累计完成",
        "本年完成率（%）",
        "形象进度",
    ]

    def line(no, name, whole, plan, past, done, how):
        return [no, name, whole, past, plan, done, past + done, round(100 * done / plan, 1), how]

    rows = [heads, line("", "合计", *(sum(p[k] for p in PROJECTS) for k in range(1, 5)), "")]
    rows += [line(n, *p) for n, p in enumerate(PROJECTS, 1)]
    title = "2024年重点水务工程投资进度表（单位：万元）"
    sheet(out, "进度", title, rows, 9, [], (2, 2), True)
    save(out, LEDGERS / "2024年重点水务工程投资进度表.xlsx")


def tasks():
    """Write the tasks as the office system exports them: a web page named .xls."""
    heads = ["序号", "重点工作", "主办科室", "协办单位", "计划完成时间", "进度评价", "12月末进展"]
    lines = [
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
        "<title>督办</title></head><body><table border=1>",
        f'<tr><th colspan="{len(heads)}">鹤渚区水务局2024年重点工作督办表</th></tr>',
        "<tr>" + "".join(f"<th>{h}</th>" for h in heads) + "</tr>",
    ]
    for n, (task, office, helpers, day, _, mark, how, _) in enumerate(TASKS, 1):
        cells = [n, task, office, helpers, day, mark, how]
        lines.append("<tr>" + "".join(f"<td>{c}</td>" for c in cells) + "</tr>")
    lines.append("</table></body></html>\n")
    path = LEDGERS / "2024年重点工作督办表.xls"
    path.write_bytes("\r\n".join(lines).encode("gb18030"))


def problems():
    """Write the problems as a table of a Word file."""
    rows = [["编号", "发现渠道", "问题描述", "整改牵头科室", "整改期限", "整改成效", "整改状态"]]
    rows += [[str(n), p[0], p[1], p[2], p[3], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    lines = [
        "鹤渚区水务局2024年各类检查反馈问题整改情况报告",
        "区委督查室：现将我局各类检查反馈问题截至2024年12月31日的整改情况报告如下。",
        "@0",
        "下一步，我局将逐项盯办未完成事项，确保按期销号。",
        "鹤渚区水务局",
        "2025年1月6日",
    ]
    paper(DOCUMENTS / "检查反馈问题整改情况报告.docx", lines, [rows])


SUMMARY = """鹤渚区水务局2024年工作总结和2025年工作打算

2024年，区水务局聚焦供水安全、排水提质、河湖管护，较好完成了各项任务。

一、2024年工作情况
（一）水务建设扎实推进。全年完成水务固定资产投资5.346亿元，比上年增长10.9%；争取上级补助资金10860万元，较目标少1140万元。
（二）供水保障稳中向好。公共供水总量10486万立方米，增长2.7%；供水管网漏损率8.1%，比上年下降0.8个百分点；完成二次供水设施改造28处。
（三）排水提质增效。污水管网新建改造47.2公里，雨水管网清淤疏通421公里；城区污水处理率97.3%；雨污混接点改造298处，尚余22处转入下年实施。
（四）节水工作走深走实。用水总量1.286亿立方米，再生水利用率30.7%。节水宣传进社区年度计划60场，全年开展68场，上年开展55场。
（五）河湖面貌持续改善。河湖长巡查10243人次，地表水考核断面水质优良比例100%。
（六）队伍建设。水务干部培训年初计划12期，全年举办10期，上年举办11期。

二、存在的主要不足
污泥无害化处置率未达到考核目标，万元工业增加值用水量仍然偏高，排涝泵站维修未按期完成。

三、2025年工作打算
计划完成水务固定资产投资5.6亿元；供水管网漏损率控制在7.9%以内；再生水利用率提高到32%。
"""

NOTICE = """关于调整2024年部分绩效考核指标的通知
鹤水务〔2024〕52号
各科室、直属单位：
经区考核办同意，对2024年两项绩效考核指标作如下调整：
一、污水管网新建改造由52公里调整为46公里。
二、二次供水设施改造由24处调整为28处。
完成期限均不变，其他指标仍按年初下达执行。
鹤渚区水务局
2024年7月18日"""

if __name__ == "__main__":
    truth()
    yearbook()
    past_yearbook()
    assessed()
    towns()
    projects()
    tasks()
    problems()
    paper(DOCUMENTS / "关于调整2024年部分绩效考核指标的通知.docx", NOTICE.split("\n"))
    (DOCUMENTS / "2024年工作总结和2025年工作打算.txt").write_text(SUMMARY, encoding="utf-8")
