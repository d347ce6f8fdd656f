"""Truth and files of 泺安市水资源节约中心, eight months; place, people and figures are invented: python make.py."""

import csv
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
NOW, OLD, TODAY, YEAR = "2025-01/2025-08", "2024-01/2024-08", "2025-08-31", "2025-12-31"
FLOW = (NOW, OLD)
POINT = ("2025-08|2025-08-31|2025-01/2025-08", "2024-08|2024-08-31|2024-01/2024-08")
BOTH = "顺利|已完成"
# fmt: off
# kind, name in the sheet of goals, unit there, goal there, name in the month's sheets, unit there, factor, unit of the truth,
# goal, sign, figure, last year's, day as written, due, office, status, right names
GOALS = [
    ("控制类", "用水总量", "亿立方米", 6.85, "用水总量", "万立方米", "万m3", 68500, "<=", 42150, 43280, "年底", YEAR, "水资源科", "顺利", "用水总量"),
    ("控制类", "工业用水量", "万立方米", "≤15200", "其中：工业用水量", "万立方米", "万m3", 15200, "<=", 9280, 9660, "年底", YEAR, "水资源科", "顺利", "工业用水量|工业用水"),
    ("控制类", "农业用水量", "万立方米", "≤34600", "　　　农业用水量", "万立方米", "万m3", 34600, "<=", 21050, 21840, "年底", YEAR, "水资源科", "顺利", "农业用水量|农业用水"),
    ("控制类", "地下水开采量", "万立方米", 9800, "地下水开采量", "万立方米", "万m3", 9800, "<=", 7640, 7350, "年底", YEAR, "地下水科", "滞后", "地下水开采量"),
    ("控制类", "万元GDP用水量", "立方米", "≤23.8", "万元GDP用水量", "立方米", "m3", 23.8, "<=", 22.6, 23.9, "年底", YEAR, "水资源科", BOTH, "万元GDP用水量"),
    ("控制类", "万元工业增加值用水量", "立方米", "≤12.4", "万元工业增加值用水量", "立方米", "m3", 12.4, "<=", 13.2, 13.4, "年底", YEAR, "水资源科", "滞后", "万元工业增加值用水量"),
    ("控制类", "公共供水管网漏损率", "%", 8.5, "公共供水管网漏损率", "%", "%", 8.5, "<=", 8.2, 8.7, "年底", YEAR, "供水节水科", BOTH, "公共供水管网漏损率|管网漏损率"),
    ("任务类", "农田灌溉水有效利用系数", "", "≥0.652", "", "", "1", 0.652, ">=", None, None, "年底", YEAR, "农业节水科", "未报|不能判定", "农田灌溉水有效利用系数"),
    ("任务类", "非常规水利用量", "万立方米", 5200, "非常规水利用量", "万立方米", "万m3", 5200, ">=", 3710, 3270, "年底", YEAR, "供水节水科", "顺利", "非常规水利用量"),
    ("任务类", "再生水利用率", "%", "≥52", "再生水利用率", "%", "%", 52, ">=", 53.4, 50.6, "年底", YEAR, "供水节水科", BOTH, "再生水利用率"),
    ("任务类", "节水型企业创建", "家", 24, "节水型企业创建", "家", "家", 24, ">=", 18, 15, "年底", YEAR, "创建科", "顺利", "节水型企业创建|节水型企业"),
    ("任务类", "节水型居民小区创建", "个", 30, "节水型居民小区创建", "个", "个", 30, ">=", 11, 14, "11月底", "2025-11-30", "创建科", "滞后", "节水型居民小区创建|节水型居民小区|节水型小区"),
    ("任务类", "公共机构节水型单位创建", "家", 18, "公共机构节水型单位创建", "家", "家", 18, ">=", 18, 13, "8月底", TODAY, "创建科", "已完成", "公共机构节水型单位创建|公共机构节水型单位"),
    ("任务类", "供水管网改造", "公里", 85, "供水管网改造长度", "公里", "km", 85, ">=", 61.6, 52.3, "年底", YEAR, "供水节水科", "顺利", "供水管网改造"),
    ("任务类", "节水器具推广", "套", 12000, "节水器具推广", "套", "套", 12000, ">=", 8940, 8120, "年底", YEAR, "创建科", "顺利", "节水器具推广|节水器具"),
    ("任务类", "下达计划用水户数", "户", 1350, "下达计划用水户数", "户", "户", 1350, ">=", 1350, 1296, "3月底", "2025-03-31", "水资源科", "已完成", "下达计划用水户数|计划用水户"),
    ("任务类", "用水户水平衡测试", "家", 40, "用水户水平衡测试", "家", "家", 40, ">=", 24, 29, "10月底", "2025-10-31", "供水节水科", "滞后", "用水户水平衡测试|水平衡测试"),
    ("任务类", "取水许可电子证照换发", "件", 320, "取水许可电子证照换发", "件", "件", 320, ">=", 262, 205, "年底", YEAR, "水资源科", "顺利", "取水许可电子证照换发|电子证照换发"),
    ("任务类", "自备井封填", "眼", 150, "自备井封填", "眼", "眼", 150, ">=", 131, 118, "8月31日", TODAY, "地下水科", "逾期", "自备井封填"),
]
# only in the month's sheets: name, unit as written, unit, figure, last year's, right names, a point of time
FREE = [
    ("　　　生活用水量", "万立方米", "万m3", 8930, 8815, "生活用水量|生活用水", 0), ("　　　生态环境补水量", "万立方米", "万m3", 2890, 2965, "生态环境补水量|生态补水", 0),
    ("平均降水量", "毫米", "mm", 592.4, 548.1, "平均降水量", 0), ("浅层地下水平均埋深", "米", "m", 6.42, 6.75, "浅层地下水平均埋深|地下水平均埋深", 1),
]
SINGLE = {"浅层地下水平均埋深", "万元GDP用水量", "万元工业增加值用水量", "公共供水管网漏损率", "再生水利用率"}
# rate, what is counted, all, those that stand, goal, last year's, office, status, right names
RATES = [
    ("计划用水覆盖率", "户", 1406, 1350, 95, 94.3, "水资源科", BOTH, "计划用水覆盖率"),
    ("取水计量设施安装率", "处", 640, 626, 98, 93.2, "水资源科", "顺利", "取水计量设施安装率"),
    ("水源地水质监测达标率", "次", 116, 112, 95, 94.8, "供水节水科", BOTH, "水源地水质监测达标率|水质监测达标率"),
    ("节水载体复查合格率", "个", 52, 45, 95, 86.1, "创建科", "滞后", "节水载体复查合格率|复查合格率"),
]
# code, name, unit as written, unit, goal, figure, last year's, status; only in the export
EXPORT = [
    ("JS_PUBLICITY_CNT", "节水宣传活动", "场次", "场次", 60, 47, 41, "顺利"), ("JS_OVERPLAN_FEE", "超计划加价水费征收", "万元", "万元", 420, 308.4, 265.2, "顺利"),
    ("JS_RAIN_FACILITY", "雨水集蓄设施建设", "处", "处", 25, 9, 12, "滞后"), ("JS_SMART_METER", "智能水表更换", "只", "只", 46000, 33850, 29600, "顺利"),
]
# county; goal and figure of 用水总量 (万m3), of 节水器具推广 (套), of 节水型居民小区 (个)
COUNTIES = [
    ("泺东区", 9200, 5580, 2600, 2140, 7, 3), ("泺西区", 8600, 5390, 2300, 1685, 6, 2), ("澜口区", 11300, 6870, 1900, 1520, 5, 1), ("青垒县", 14800, 9240, 1700, 1190, 4, 2),
    ("陶丘县", 13700, 8460, 1900, 1435, 5, 2), ("柳泉市", 10900, 6610, 1600, 1170, 3, 1),
]
MEASURES = [("用水总量", "万立方米", "万m3", 1), ("节水器具推广", "套", "套", 3), ("节水型居民小区创建", "个", "个", 5)]
# task, office, helping, day as written, due, how far, state, status
TASKS = [
    ("节水型城市复查迎检", "创建科", "供水节水科", "2025-10-31", "2025-10-31", "自查报告已报省厅，迎检资料按计划整理", "正常推进", "顺利"),
    ("地下水超采区治理方案修编", "地下水科", "水资源科", "2025-06-30", "2025-06-30", "方案经市政府批复印发", "已办结", "已完成"),
    ("取用水监管平台升级", "信息科", "水资源科", "2025-07-31", "2025-07-31", "软件已部署，尚未组织验收", "超期未办结", "逾期"),
    ("再生水纳入统一配置实施意见", "供水节水科", "", "2025-09-30", "2025-09-30", "征求意见结束，已报司法局审查", "正常推进", "顺利"),
    ("高耗水行业用水定额对标", "水资源科", "", "2025-11-30", "2025-11-30", "企业填报进展缓慢", "进度滞后", "滞后"),
    ("世界水日中国水周宣传", "办公室", "各科室", "2025-03-28", "2025-03-28", "系列活动全部结束", "已办结", "已完成"),
    ("老旧小区二次供水设施移交", "供水节水科", "泺东区、泺西区", "2025-08-31", TODAY, "仍有小区产权资料未移交", "超期未办结", "逾期"),
    ("合同节水管理试点", "创建科", "", "2025-12-31", YEAR, "试点合同已签订，改造施工进行中", "正常推进", "顺利"),
    ("水效领跑者申报", "创建科", "", "2025-05-31", "2025-05-31", "申报材料已按时报送", "已办结", "已完成"),
    ("农业灌溉机井计量改造", "农业节水科", "青垒县、陶丘县", "2025-12-20", "2025-12-20", "受汛期影响施工停滞，明显落后", "进度滞后", "滞后"),
    ("水资源税取水信息核定", "水资源科", "", "2026-01-31", "2026-01-31", "按季核定，平稳开展", "正常推进", "顺利"),
    ("非常规水水源调查评价", "供水节水科", "地下水科", "2025-10-20", "2025-10-20", "外业调查完成，正在编写报告", "正常推进", "顺利"),
]
# source, problem, office, day as written, due, how far, day struck off, closed
PROBLEMS = [
    ("省厅督查", "两家洗浴企业无证取用地下水", "地下水科", "2025年4月20日", "2025-04-20", "已封停取水井", "2025年4月16日", "yes"),
    ("省厅督查", "部分计划用水户超计划未累进加价", "水资源科", "2025年6月30日", "2025-06-30", "加价水费尚在追缴", "", "no"),
    ("省厅督查", "再生水厂出水计量数据不连续", "供水节水科", "2025年7月15日", "2025-07-15", "更换流量计并通过比对", "2025年7月11日", "yes"),
    ("省厅督查", "柳泉市自备井封填档案缺失", "地下水科", "2025年8月15日", "2025-08-15", "档案未补齐", "", "no"),
    ("市委巡察", "节水奖补资金拨付不及时", "财务科", "2025年5月31日", "2025-05-31", "全部拨付到位", "2025年5月27日", "yes"),
    ("市委巡察", "固定资产账实不符", "财务科", "2025年10月31日", "2025-10-31", "正在盘点", "", "no"),
    ("市委巡察", "科室内控制度更新滞后", "办公室", "2025年8月31日", "2025-08-31", "修订稿未印发", "", "no"),
    ("自查", "节水型企业复查资料保存不完整", "创建科", "2025年6月15日", "2025-06-15", "已补充归档", "2025年6月13日", "yes"),
    ("自查", "水平衡测试报告审查周期过长", "供水节水科", "2025年11月30日", "2025-11-30", "正在压缩审查流程", "", "no"),
]
SHARE = [0.09, 0.18, 0.29, 0.42, 0.56, 0.71, 0.86, 1]
RAIN = [0.012, 0.031, 0.068, 0.129, 0.224, 0.386, 0.738, 1]
# fmt: on


def plain(name):
    """Return a name of the month's sheets without what stands before it."""
    return name.removeprefix("其中：").strip("　")


def built(name, whole, month):
    """Return a figure from the year's start to a month; the whole is that of August."""
    if plain(name) in SINGLE:
        return round(
            whole + (7 - month) * 0.01 * whole * (-0.2 if "利用率" in name else 0.15),
            2 if "埋深" in name else 1,
        )
    if name == "下达计划用水户数":
        return [0, 860, 1350][min(month, 2)] if whole == 1350 else [0, 790, 1296][min(month, 2)]
    told = whole * (RAIN if name == "平均降水量" else SHARE)[month]
    return round(told, 1) if isinstance(whole, float) else round(told)


def rate(row):
    """Return the rate of a row of RATES."""
    return round(100 * row[3] / row[2], 2)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, NOW, OLD)
    src = "目标任务书、月报"
    two, aims = (
        {"供水管网改造": "61.6|63.1", "节水器具推广": "8940|9140"},
        {"节水型企业创建": "24|26"},
    )
    for g in GOALS:
        _, name, _, _, shown, _, unit, goal, sign, now, old, _, due, _, status, names = g
        at = POINT if name in SINGLE else FLOW
        act = "" if now is None else two.get(name, now)
        book.target(names, aims.get(name, goal), sign, unit, due, act, status, src)
        book.fact(names, f"2025|{due[:7]}|{due}", goal, unit, "target", src)
        if now is None:
            continue
        book.fact(names, at[0], now, unit, "actual", "月报")
        book.year(names, act, unit, old, "月报", at=at)
        book.fact(names, at[1], old, unit, "actual", "月报")
        if name not in SINGLE and name != "下达计划用水户数":
            month = round(now - built(shown, now, 6), 1)
            book.fact(names, "2025-08", month, unit, "actual", "月报", "yes")
            book.never(name, "year_on_year", month, unit, "8月当月的数")
            if name in ("用水总量", "供水管网改造", "自备井封填"):
                book.never(name, "targets", built(shown, now, 6), unit, "1—7月的数")
    for row in RATES:
        name, _, all_, stand, goal, old, _, status, names = row
        line = (names, "%", goal, ">=", rate(row), old, YEAR, status, "达标情况表")
        book.indicator(line, POINT, rate(row), old)
        book.never(name, "targets", all_, "个", "总数，是率的分母")
        book.never(name, "year_on_year", stand, "个", "达标数，是率的分子")
    for _, name, _, unit, goal, now, old, status in EXPORT:
        line = (name, unit, goal, ">=", now, old, YEAR, status, "平台导出")
        book.indicator(line, FLOW, now, old)
        book.never(name, "targets", round(100 * now / goal, 1), "%", "完成率")
    for _name, _, unit, now, old, names, point in FREE:
        at = POINT if point else FLOW
        book.year(names, now, unit, old, "月报", at=at)
        book.fact(names, at[0], now, unit, "actual", "月报")
    book.fact("供水管网改造", NOW, 63.1, "km", "actual", "工作情况（冲突）")
    book.fact("节水器具推广|节水器具", NOW, 9140, "套", "actual", "县区表（冲突）")
    book.fact(
        "节水型企业创建|节水型企业",
        "2025|2025-12|2025-12-31",
        26,
        "家",
        "target",
        "工作情况（冲突）",
    )
    book.add("conflicts", "供水管网改造", NOW, "61.6公里|63.1公里", "月报|工作情况")
    book.add("conflicts", "节水器具推广|节水器具", NOW, "8940套|9140套", "月报|县区表合计")
    book.add(
        "conflicts", "节水型企业创建|节水型企业", "2025（目标）", "24家|26家", "目标任务书|工作情况"
    )
    for task, office, _, _, due, _, state, status in TASKS:
        book.task(task, office, due, status, f"督办导出（{state}）")
    for where, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, f"问题整改表（{where}）")
    for county in COUNTIES:
        for name, _, unit, k in MEASURES:
            book.never(name, "targets", county[k], unit, f"{county[0]}的目标")
            book.never(name, "year_on_year", county[k + 1], unit, f"{county[0]}的完成数")
    for name, goal, unit in (
        ("用水总量", 6.8, "亿m3"),
        ("再生水利用率", 55, "%"),
        ("供水管网改造", 90, "km"),
    ):
        book.never(name, "targets", goal, unit, "2026年的目标")
    for name, whole, unit in (
        ("用水总量", 6.712, "亿m3"),
        ("节水型企业创建", 25, "家"),
        ("非常规水利用量", 4986, "万m3"),
    ):
        book.never(name, "year_on_year", whole, unit, "2024年全年的数")
        book.never(name, "targets", whole, unit, "2024年全年的数")
    book.write()


def goals():
    """Write the goals, which have no figures of the year beside them, only last year's whole year."""
    out = openpyxl.Workbook()
    last = {"用水总量": 6.712, "节水型企业创建": 25, "非常规水利用量": 4986}
    rows = [
        [
            "序号",
            "类别",
            "指标名称",
            "计量单位",
            "2024年完成",
            "2025年目标值",
            "完成时限",
            "责任科室",
        ]
    ]
    merges, first = [], 3
    for n, g in enumerate(GOALS):
        kind = g[0] if not n or GOALS[n - 1][0] != g[0] else ""
        rows.append([n + 1, kind, g[1], g[2], last.get(g[1], ""), g[3], g[11], g[13]])
        if n + 1 == len(GOALS) or GOALS[n + 1][0] != g[0]:
            merges.append(f"B{first}:B{n + 3}")
            first = n + 4
    rows.append(["注：控制类指标不得突破目标值，任务类指标不得低于目标值。"])
    sheet(out, "目标任务", "泺安市水资源节约中心2025年度目标任务书", rows, 8, merges, (2, 2), True)
    save(out, LEDGERS / "2025年度目标任务书.xlsx")


def months():
    """Write eight sheets of one form: the month, the year so far and last year's so far."""
    out = openpyxl.Workbook()
    lines = [(g[4], g[5], g[9], g[10]) for g in GOALS if g[9] is not None]
    lines[3:3] = [(f[0], f[1], f[3], f[4]) for f in FREE[:2]]
    lines += [(f[0], f[1], f[3], f[4]) for f in FREE[2:]]
    for month in range(8):
        rows = [
            ["填报单位：泺安市水资源节约中心"],
            ["指标", "单位", "本月", "累计", "上年同期累计", "同比（%）"],
        ]
        for name, unit, now, old in lines:
            here, there = built(name, now, month), built(name, old, month)
            before = built(name, now, month - 1) if month else 0
            single = plain(name) in SINGLE
            if single and unit == "%":
                change = f"{here - there:+.1f}个百分点"
            else:
                change = round(100 * (here / there - 1), 1) if there else "—"
            rows.append(
                [name, unit, "—" if single else round(here - before, 1), here, there, change]
            )
        title = f"泺安市水资源节约月报（2025年{month + 1}月）"
        sheet(out, f"{month + 1}月", title, rows, 6, (), (3, 3), not month)
    save(out, LEDGERS / "2025年水资源节约月报.xlsx")


def rates():
    """Write the rates with what they are made of."""
    out = openpyxl.Workbook()
    rows = [
        ["截止日期：2025年8月31日　　完成时限均为2025年12月31日"],
        [
            "序号",
            "考核项目",
            "计数单位",
            "总数",
            "达标数",
            "达标率（%）",
            "年度目标（%）",
            "上年同期（%）",
            "责任科室",
        ],
    ]
    for n, row in enumerate(RATES, 1):
        rows.append([n, *row[:4], rate(row), *row[4:7]])
    sheet(out, "达标情况", "2025年节水管理达标情况统计表", rows, 9, (), (3, 3), True)
    save(out, LEDGERS / "节水管理达标情况（8月底）.xlsx")


def counties():
    """Write the counties with a goal, a figure and a rank for every measure, the city last."""
    out = openpyxl.Workbook()
    top, sub = ["县（市、区）"], [""]
    for name, unit, _, _ in MEASURES:
        top += [f"{name}（{unit}）", "", ""]
        sub += ["目标", "1—8月完成", "排名"]
    rows = [top, sub]
    for c in COUNTIES:
        line = [c[0]]
        for name, _, _, k in MEASURES:
            order = sorted((x[k + 1] / x[k] for x in COUNTIES), reverse=name != "用水总量")
            line += [c[k], c[k + 1], order.index(c[k + 1] / c[k]) + 1]
        rows.append(line)
    total = ["全市"]
    for _, _, _, k in MEASURES:
        total += [sum(c[k] for c in COUNTIES), sum(c[k + 1] for c in COUNTIES), "—"]
    rows.append(total)
    merges = ["A2:A3", "B2:D2", "E2:G2", "H2:J2"]
    sheet(
        out, "Sheet1", "各县（市、区）主要节水指标完成情况（1—8月）", rows, 10, merges, (2, 3), True
    )
    save(out, LEDGERS / "各县市区节水指标完成及排名.xlsx")


def export():
    """Write the platform's csv: a code first, then the Chinese name."""
    path = LEDGERS / "节水平台指标导出_20250831.csv"
    rows = [
        [
            "indicator_code",
            "指标名称",
            "计量单位",
            "年度目标",
            "1-8月累计",
            "上年同期",
            "完成率",
            "截止日期",
        ]
    ]
    rows.append(["WU_TOTAL", "用水总量", "万立方米", 68500, 42150, 43280, "61.5%", "2025-12-31"])
    for code, name, unit, _, goal, now, old, _ in EXPORT:
        rows.append([code, name, unit, goal, now, old, f"{100 * now / goal:.1f}%", "2025-12-31"])
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows(rows)


def tasks():
    """Write the tasks as the office system exports them: HTML."""
    heads = ["编号", "督办事项", "承办科室", "协办单位", "办结时限", "办理情况", "办理状态"]
    rows = [[f"DB2025{n:03d}", *t[:4], *t[5:7]] for n, t in enumerate(TASKS, 1)]
    lines = [
        "<!DOCTYPE html>",
        '<html><head><meta charset="utf-8"><title>督办事项列表</title></head><body>',
    ]
    lines += ["<h3>督办事项列表（导出时间：2025-08-31 17:20）</h3>", '<table border="1">']
    lines.append("<tr>" + "".join(f"<th>{h}</th>" for h in heads) + "</tr>")
    lines += ["<tr>" + "".join(f"<td>{c or '&nbsp;'}</td>" for c in row) + "</tr>" for row in rows]
    lines += ["</table>", f"<p>共 {len(rows)} 条</p>", "</body></html>", ""]
    (LEDGERS / "督办事项导出.html").write_text("\n".join(lines), encoding="utf-8")


SUMMARY = """泺安市水资源节约中心2025年1—8月工作情况
今年以来，中心坚持节水优先，强化用水总量和强度双控，各项工作总体平稳。
# 一、工作进展
（一）用水控制。1—8月全市用水总量4.215亿立方米，比上年同期下降2.6%；万元GDP用水量22.6立方米。地下水开采量7640万立方米，用量偏快，需引起重视。
（二）载体创建。全年创建节水型企业26家，已完成18家。节水型居民小区创建11个，进度滞后。
（三）供水节水。供水管网改造63.1公里，公共供水管网漏损率8.2%，再生水利用率53.4%。
（四）取用水管理。取水许可电子证照换发262件，自备井封填131眼，未按期完成。
# 二、下步打算
加快推进滞后事项。2026年初步安排：用水总量控制在6.8亿立方米以内，再生水利用率达到55%，供水管网改造90公里。"""
REPORT = """关于督查巡察反馈问题整改情况的报告
市水务局：
现将各类督查、巡察反馈及自查问题截至2025年8月31日的整改情况报告如下。
@0
下一步，中心将对未完成整改的问题逐项盯办。"""


def papers():
    """Write the summary and the report on the problems."""
    paper(DOCUMENTS / "2025年1-8月工作情况.docx", SUMMARY.split("\n"))
    rows = [["序号", "问题来源", "问题内容", "责任科室", "整改期限", "整改进展", "完成销号日期"]]
    rows += [[str(n), p[0], p[1], p[2], p[3], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    paper(DOCUMENTS / "问题整改情况报告.docx", REPORT.split("\n"), [rows])


if __name__ == "__main__":
    truth()
    months()
    goals()
    rates()
    counties()
    export()
    tasks()
    papers()
