"""Truth and files of 澄埠市供水集团; place, people and figures are invented: python make.py."""

import csv
import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, HALF = "2025-01/2025-07", "2024-01/2024-07", "2025-01/2025-06"
YEAR, TODAY = "2025-12-31", "2025-07-31"
UNITS = {"万立方米": "万m3", "公里": "km"}
# months below each other: name, unit, January to July of 2025, of 2024, the whole of 2024
SALES = [
    ("供水量", "万立方米", 5780, 5520, 9610, 0),
    ("售水量", "万立方米", 5180, 4905, 8546, 0),
    ("居民生活用水", "万立方米", 3264, 3118, 5420, 0),
    ("非居民用水", "万立方米", 1916, 1787, 3126, 0),
    ("水费应收", "万元", 10080, 9620, 16740, 0),
    ("水费实收", "万元", 9930, 9410, 16430, 0),
]
PIPES = [
    ("漏点修复", "处", 548, 512, 880, 0),
    ("爆管抢修", "次", 63, 78, 131, 0),
    ("更换老旧管网", "公里", 29.4, 24.6, 40.8, 1),
    ("新装户表", "户", 3720, 3415, 5870, 0),
    ("智能水表更换", "只", 16800, 18450, 31200, 0),
    ("热线受理", "件", 9460, 10120, 17280, 0),
    ("水质检测", "项次", 6640, 6280, 10790, 0),
]
# months across: the same
COSTS = [
    ("购原水量", "万立方米", 6015, 5760, None, 0),
    ("制水用电量", "万千瓦时", 1482, 1436, None, 0),
    ("净水药剂消耗", "吨", 826, 808, None, 0),
    ("营业收入", "万元", 19200, 17850, None, 0),
    ("利润总额", "万元", 930, 1012, None, 0),
    ("工程施工产值", "万元", 2760, 3140, None, 0),
    ("代征污水处理费", "万元", 4215, 3986, None, 0),
]
SOLD = (126, 118, 138, 141, 147, 157, 173)
WEIGHTS = {0: (126, 118, 138, 141, 147, 158, 172), 1: (129, 114, 136, 143, 149, 156, 173)}
REST = (176, 158, 147, 139, 135)
# rates: name, unit, end of June, end of July, end of July of 2024, end of 2024
RATES = [
    ("管网漏损率", "%", 8.71, 8.62, 9.14, 9.05),
    ("产销差率", "%", 10.51, 10.38, 11.14, 11.07),
    ("水质综合合格率", "%", 99.84, 99.86, 99.79, 99.81),
    ("水费回收率", "%", 98.39, 98.51, 97.82, 98.15),
    ("管网压力合格率", "%", 98.6, 98.7, 98.1, 98.3),
    ("客户满意率", "%", 96.7, 96.9, 95.8, 96.2),
    ("抄表到户率", "%", 90.8, 91.2, 88.4, 89.3),
    ("热线工单及时办结率", "%", 99.2, 99.3, 98.6, 98.9),
    ("泵站设备完好率", "%", 98.9, 99.1, 98.4, 98.7),
    ("用水户总数", "万户", 38.42, 38.51, 37.46, 37.93),
    ("清水池期末存水", "万立方米", 12.6, 12.9, 12.2, 12.4),
]
NOW = {"漏点修复": "548|584", "新装户表": "3720|3702"}
OLD = {"水费实收": "9410|9140"}
# goals: name|unit|weight|goal|as revised|as written|sign|due as written|due|office|June|July|status
GOALS = [
    "供水量|万立方米|4|9800||9800|>=|年底|12-31|生产运行部|4786|5780|顺利",
    "售水量|万立方米|5|8700||8700|>=|年底|12-31|营销公司|4283|5180|顺利",
    "营业收入|亿元|5|3.2||3.2|>=|年底|12-31|财务部|1.5898|1.92|顺利",
    "利润总额|万元|5|1800|1500|1800|>=|年底|12-31|财务部|770|930|顺利",
    "水费实收|万元|4|16500||16500|>=|年底|12-31|营销公司|8212|9930|顺利",
    "工程施工产值|万元|3|6000||6000|>=|12月31日|12-31|安装公司|2286|2760|滞后",
    "固定资产投资|万元|4|14800||14800|>=|年底|12-31|工程部|7650|8980|顺利",
    "管网漏损率|%|6|9||≤9.0|<=|年底|12-31|管网部|8.71|8.62|顺利/已完成",
    "产销差率|%|5|11||不高于11|<=|年底|12-31|营销公司|10.51|10.38|顺利/已完成",
    "水质综合合格率|%|6|99.5||≥99.5|>=|全年|12-31|水质监测中心|99.84|99.86|顺利/已完成",
    "水费回收率|%|4|98||≥98|>=|年底|12-31|营销公司|98.39|98.51|顺利/已完成",
    "管网压力合格率|%|3|98||≥98|>=|全年|12-31|生产运行部|98.6|98.7|顺利/已完成",
    "客户满意率|%|4|96||96以上|>=|年底|12-31|客服中心|96.7|96.9|顺利/已完成",
    "抄表到户率|%|3|93||93|>=|年底|12-31|营销公司|90.8|91.2|顺利/滞后",
    "热线工单及时办结率|%|3|99||≥99|>=|全年|12-31|客服中心|99.2|99.3|顺利/已完成",
    "更换老旧管网|公里|4|42|48|42|>=|年底|12-31|管网部|24.3|29.4|顺利",
    "漏点修复|处|3|900||900|>=|年底|12-31|管网部|455|548|顺利",
    "新装户表|户|3|6000||6000|>=|年底|12-31|安装公司|3081|3720|顺利",
    "智能水表更换|万只|4|3.5||3.5|>=|12月底|12-31|营销公司|1.391|1.68|滞后",
    "水质检测|项次|3|11000||11000|>=|年底|12-31|水质监测中心|5498|6640|顺利",
    "二次供水泵房改造|座|4|24||24|>=|6月底|06-30|工程部|21|22|逾期",
    "老旧小区户表改造|个|3|18||18|>=|10月底|10-31|安装公司|11|13|顺利",
    "消火栓检修|个|2|1500||1500|>=|6月30日|06-30|管网部|1512|1512|已完成",
    "清水池清洗|座|2|16||16|>=|7月底|07-31|生产运行部|12|16|已完成",
    "供水应急演练|次|2|6||6|>=|年底|12-31|安全部|4|4|顺利",
    "安全生产培训|人次|2|1200||1200|>=|年底|12-31|安全部|690|760|顺利",
    "独立计量小区建设|个|4|30||30|>=|9月30日|09-30|管网部|15|18|滞后",
]
# branches: sales, money received, leaks mended, meters put in: goal, figure
PLACES = ("城东分公司", "城西分公司", "江南分公司", "高新分公司")
BRANCHES = [
    ("售水量", "万立方米", (2700, 1610), (2300, 1372), (2100, 1246), (1600, 952)),
    ("水费实收", "万元", (5100, 3080), (4400, 2640), (3950, 2375), (3050, 1835)),
    ("漏点修复", "处", (290, 176), (250, 154), (210, 128), (150, 90)),
    ("新装户表", "户", (1700, 1060), (1500, 940), (1600, 985), (1200, 735)),
]
# projects: name, whole sum, plan of 2025, July, January to July, stage
PROJECTS = [
    ("城东水厂扩建", 21600, 6200, 560, 3790, "沉淀池封顶"),
    ("江南片区主干管复线", 8900, 3600, 320, 2180, "管道敷设9.2公里"),
    ("老旧管网更新改造", 7400, 2800, 250, 1730, "开挖23条路段"),
    ("智慧水务平台二期", 3200, 1200, 110, 700, "完成机房部署"),
    ("二次供水泵房改造项目", 1900, 1000, 90, 580, "22座通水"),
]
# tasks: name|demand|office|due as written|due|progress|mark|status
TASKS = [
    "城东水厂扩建|主体结构封顶|工程部|2025年12月底|2025-12-31|沉淀池封顶，滤池施工中|推进有序|顺利",
    "江南片区主干管复线|完成穿江段|工程部|11月30日前|2025-11-30|顶管井已完成|推进有序|顺利",
    "二次供水泵房改造|全部通水移交|工程部|6月底|2025-06-30|尚有2座未移交|逾期未完|逾期",
    "独立计量小区建设|建成并接入平台|管网部|三季度末|2025-09-30|流量计供货慢|进度落后|滞后",
    "迎峰度夏供水保障方案|编制并演练|生产运行部|2025.5.31|2025-05-31|5月下发|已完结|已完成",
    "水质在线监测点布设|新增点位联网|水质监测中心|DATE|2025-07-15|全部联网|已完结|已完成",
    "营业厅一网通办改造|业务线上办理|客服中心|二季度|2025-06-30|上线运行|已完结|已完成",
    "大用户用水稽查|逐户核查|营销公司|7月20日|2025-07-20|还有一批没查|逾期未完|逾期",
    "智慧水务平台二期|平台上线|信息中心|2026年3月底|2026-03-31|机房部署完成|推进有序|顺利",
    "水价成本监审资料申报|报送发改部门|财务部|4月底前|2025-04-30|已报送|已完结|已完成",
    "消防取水口整治|逐口挂牌|管网部|10月中旬|2025-10-20|挂牌过半|推进有序|顺利",
    "应急备用水源并网|联合调度|生产运行部|年内|2025-12-31|未招标|未动工|滞后/未报/不能判定",
    "安全标准化复评|通过复评|安全部|8月31日|2025-08-31|自评结束，待专家进场|推进有序|顺利",
]
# problems: day found|problem|office|due as written|due|deed|closed?|day closed
PROBLEMS = [
    "2025-02-18|城西加压站值班脱岗|安全部|2025-03-10|2025-03-10|通报并补训|是|2025-03-05",
    "2025-03-06|三号清水池通气孔未加防虫网|生产运行部|2025-03-31|2025-03-31|加装|是|2025-03-20",
    "4月9日|江南片区两处阀门井无盖|管网部|4月20日|2025-04-20|换新井盖|是|4月15日",
    "4月9日|老旧小区二次供水无消毒记录|水质监测中心|5月底|2025-05-31|建档|是|5月22日",
    "5月14日|工程变更单补签不规范|工程部|6月30日|2025-06-30|还有3单未补|否|",
    "5月14日|采购询价文件缺页|综合部|2025年6月15日|2025-06-15|补齐|是|2025年6月11日",
    "6月3日|高新区部分路段水压不足|生产运行部|10月底|2025-10-31|增压站选址|否|",
    "6月20日|水费滞纳金减免无审批|营销公司|7月底|2025-07-31|制度在会签|否|",
    "2025/7/2|氯库泄漏报警仪超检|安全部|2025/7/12|2025-07-12|重新检定|是|2025/7/10",
    "2025/7/16|施工围挡占道被投诉|安装公司|2025/8/15|2025-08-15|调整围挡|否|",
]
ANALYSIS = """澄埠市供水集团2025年1—7月经营分析
集团各部门紧扣年度责任目标，1—7月生产经营总体平稳。
# 一、主要指标
供水量5780万立方米，同比增长4.7%；售水量5180万立方米，同比增长5.6%。营业收入1.92亿元，利润总额930万元。
水费实收9930万元，比上年同期的9140万元增加较多。
1—7月漏点修复584处，更换老旧管网29.4公里，新装户表3702户。
管网漏损率8.62%，水质综合合格率99.86%，抄表到户率91.2%。
# 二、存在问题
工程施工产值、智能水表更换落后于时间进度，二次供水泵房改造还有2座未完成。
# 三、下步打算
抓好高峰供水。2026年计划供水量10200万立方米，更换老旧管网55公里，管网漏损率控制在8.5%以内。"""
NOTICE = """澄埠市供水集团有限公司关于调整2025年度两项责任目标的通知
各部门、各分公司：
经集团董事会研究，对2025年度责任目标调整如下：
利润总额由1800万元调整为1500万元，责任部门财务部；更换老旧管网由42公里调整为48公里，责任部门管网部。
其他指标不作调整。
联系人：倪海燕，电话：0000-8860127。
澄埠市供水集团有限公司
2025年7月4日"""


def _months(total, weights, places):
    out = [round(total * w / sum(weights), places or None) for w in weights[:-1]]
    return [*out, round(total - sum(out), places or None)]


def _series(row):
    """Return the months of 2025, the first seven of 2024 and the rest of 2024 (where told)."""
    name, _, now, old, whole, places = row
    first = SOLD if name in ("售水量", "水费实收") else WEIGHTS[0]
    rest = _months(whole - old, REST, places) if whole else []
    return _months(now, first, places), _months(old, WEIGHTS[1], places), rest


# the months of the parts are what is left, so that each month adds up
def _table(rows):
    held = {row[0]: list(_series(row)) for row in rows}
    if "售水量" in held:
        held["非居民用水"] = [
            [a - b for a, b in zip(*pair, strict=True)]
            for pair in zip(held["售水量"], held["居民生活用水"], strict=True)
        ]
    return held


def _number(written):
    try:
        value = float(written)
    except ValueError:
        return written
    return int(value) if value.is_integer() else value


def _spans(name, unit):
    if unit == "%" or name in {r[0] for r in RATES}:
        return (
            f"{SPAN}|2025-07|{TODAY}",
            f"{BEFORE}|2024-07|2024-07-31",
            f"{HALF}|2025-06|2025-06-30",
        )
    return SPAN, BEFORE, HALF


def _indicators(book):
    for rows, source in ((SALES, "产销"), (PIPES, "管网客服"), (COSTS, "成本效益")):
        held = _table(rows)
        for name, unit, now, old, *_ in rows:
            unit = UNITS.get(unit, unit)
            book.year(name, NOW.get(name, now), unit, OLD.get(name, old), source)
            book.fact(name, SPAN, now, unit, "actual", source)
            book.fact(name, BEFORE, old, unit, "actual", source)
            for n, figure in enumerate(held[name][0], 1):
                book.fact(name, f"2025-{n:02d}", figure, unit, "actual", source, "yes")
    for name, unit, june, now, old, _ in RATES:
        unit = UNITS.get(unit, unit)
        here, there, mid = _spans(name, unit)
        book.year(name, now, unit, old, "运行指标", at=(here, there))
        book.fact(name, mid, june, unit, "actual", "运行指标")
        book.fact(name, here, now, unit, "actual", "运行指标")
        book.fact(name, there, old, unit, "actual", "运行指标")


def _goals(book):
    told = {r[0] for r in SALES + PIPES + COSTS + RATES}
    for row in GOALS:
        name, unit, _, first, new, _, sign, _, day, _, june, now, status = row.split("|")
        unit, due, goal = UNITS.get(unit, unit), f"2025-{day}", new or first
        here, _, mid = _spans(name, unit)
        right = NOW.get(name, now)
        book.target(name, goal, sign, unit, due, right, status.replace("/", "|"), "责任目标考核表")
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", "责任目标考核表")
        if name not in {r[0] for r in RATES}:
            book.fact(name, mid, june, unit, "actual", "责任目标考核表")
        if name not in told:
            book.fact(name, here, now, unit, "actual", "责任目标考核表")


def _never(book):
    for name, figure, unit, why in (
        ("利润总额", 1800, "万元", "年初目标，已调整"),
        ("更换老旧管网", 42, "km", "年初目标，已调整"),
        ("供水量", 10200, "万m3", "2026年的计划"),
        ("更换老旧管网", 55, "km", "2026年的计划"),
        ("管网漏损率", 8.5, "%", "2026年的计划"),
        ("固定资产投资", 43000, "万元", "项目总投资"),
        ("管网漏损率", 6, "%", "权重"),
        ("水质综合合格率", 6, "%", "权重"),
    ):
        book.never(name, "targets", figure, unit, why)
    held = _table(SALES) | _table(PIPES)
    for row in SALES + PIPES:
        unit = UNITS.get(row[1], row[1])
        book.never(row[0], "year_on_year", held[row[0]][0][-1], unit, "7月当月")
        book.never(row[0], "year_on_year", row[4], unit, "2024年全年")
    for name, unit, *pairs in BRANCHES:
        unit = UNITS.get(unit, unit)
        for place, (goal, done) in zip(PLACES, pairs, strict=True):
            book.never(name, "targets", goal, unit, f"{place}的任务，不是集团的")
            book.never(name, "year_on_year", done, unit, f"{place}的完成数，不是集团的")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _indicators(book)
    _goals(book)
    book.fact("漏点修复", SPAN, 584, "处", "actual", "经营分析（冲突）")
    book.fact("新装户表", SPAN, 3702, "户", "actual", "经营分析（冲突）")
    book.fact("水费实收", BEFORE, 9140, "万元", "actual", "经营分析（冲突）")
    for name, _, plan, month, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "在建项目", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "在建项目")
        book.fact(name, "2025-07", month, "万元", "actual", "在建项目")
        book.fact(name, SPAN, now, "万元", "actual", "在建项目")
    for row in TASKS:
        task, _, office, _, due, _, _, status = row.split("|")
        book.task(task, office, due.replace("/", "|"), status.replace("/", "|"), "督办事项")
    for row in PROBLEMS:
        _, problem, office, _, due, _, mark, _ = row.split("|")
        book.problem(problem, office, due, "yes" if mark == "是" else "no", TODAY, "问题台账")
    book.add("conflicts", "漏点修复", SPAN, "548处|584处", "月报、考核表|经营分析")
    book.add("conflicts", "新装户表", SPAN, "3720户|3702户", "月报、考核表|经营分析")
    book.add("conflicts", "水费实收", BEFORE, "9410万元|9140万元", "月报|经营分析")
    _never(book)
    book.write()


def _rate(now, old):
    return round(100 * (now / old - 1), 1)


def _sales(out):
    """Months below each other, each measure under three rows of heads."""
    held, width = _table(SALES), 1 + 3 * len(SALES)
    tops = ["月份", "生产销售", *[""] * 11, "水费", *[""] * 5]
    names, years = [""], [""]
    for name, unit, *_ in SALES:
        names += [f"{name}（{unit}）", "", ""]
        years += ["2025年", "2024年", "同比%"]
    rows = [tops, names, years]
    for n in range(12):
        row = [f"{n + 1}月"]
        for name, *_ in SALES:
            new, old, rest = held[name]
            row += [new[n], old[n], _rate(new[n], old[n])] if n < 7 else ["", rest[n - 7], ""]
        rows.append(row)
        if n == 6:
            row = ["1-7月累计"]
            for _, _, now, last, *_ in SALES:
                row += [now, last, _rate(now, last)]
            rows.append(row)
    row = ["全年合计"]
    for r in SALES:
        row += ["", r[4], ""]
    rows += [row, ["制表：倪海燕", "", "", "审核：陆志刚"]]
    merges = ["A2:A4", "B2:M2", "N2:S2", "B3:D3", "E3:G3", "H3:J3", "K3:M3", "N3:P3", "Q3:S3"]
    sheet(out, "产销", "2025年供销水及水费月报", rows, width, merges, (2, 4), True)


def _pipes(out):
    """Months of this year, then of last, below each other; one measure a column."""
    held = _table(PIPES)
    rows = [["年度", "月份", *[f"{r[0]}（{r[1]}）" for r in PIPES]]]
    merges = ["A3:A10", "A11:A24"]
    for n in range(7):
        lines = [held[r[0]][0][n] for r in PIPES]
        rows.append(["2025年" if not n else "", f"{n + 1}月", *lines])
    rows.append(["", "1-7月合计", *[r[2] for r in PIPES]])
    for n in range(12):
        lines = [(held[r[0]][1] + held[r[0]][2])[n] for r in PIPES]
        rows.append(["2024年" if not n else "", f"{n + 1}月", *lines])
        if n == 6:
            rows.append(["", "1-7月合计", *[r[3] for r in PIPES]])
    rows.append(["", "全年合计", *[r[4] for r in PIPES]])
    rows.append(["填报：管网部、客服中心"])
    sheet(out, "管网客服", "管网维护与客户服务分月统计", rows, 9, merges, (2, 2))


def _costs(out):
    """Months across."""
    held = _table(COSTS)
    rows = [
        ["序号", "项目", "单位", "2025年", *[""] * 7, "上年1-7月", "增减%"],
        ["", "", "", *[f"{n}月" for n in range(1, 8)], "1-7月", "", ""],
    ]
    for n, row in enumerate(COSTS, 1):
        name, unit, now, old, *_ = row
        rows.append([n, name, unit, *held[name][0], now, old, _rate(now, old)])
    rows.append(["财务负责人：陆志刚"])
    merges = ["A2:A3", "B2:B3", "C2:C3", "D2:K2", "L2:L3", "M2:M3"]
    sheet(out, "成本效益", "2025年成本及效益分月情况", rows, 13, merges, (2, 3))


def report():
    """Write the monthly report: sales, pipes, costs, and what stands at a day."""
    out = openpyxl.Workbook()
    _sales(out)
    _pipes(out)
    _costs(out)
    rows = [
        ["指标", "单位", "2025年", "", "2024年", ""],
        ["", "", "6月末", "7月末", "7月末", "年末"],
    ]
    rows += [list(r) for r in RATES]
    rows.append(["注：管网漏损率为年初以来累计数。"])
    merges = ["A2:A3", "B2:B3", "C2:D2", "E2:F2"]
    sheet(out, "运行指标", "主要运行指标", rows, 6, merges, (2, 3))
    save(out, LEDGERS / "集团生产经营月报（2025年7月）.xlsx")


def goals():
    """Write the goals as BIFF with weights and scores."""
    rows = [
        ["2025年度经营责任目标考核表"],
        ["考核对象：各部门、子公司", "", "", "", "", "", "", "", "", "", "截至7月31日"],
        [
            "序号",
            "考核指标",
            "单位",
            "权重",
            "年度目标",
            "",
            "完成实绩",
            "",
            "完成进度",
            "完成时间",
            "责任部门",
            "自评分",
        ],
        ["", "", "", "", "原定", "调整后", "1-6月", "1-7月", "", "", "", ""],
    ]
    merges = [(0, 0, 0, 11), (1, 1, 0, 3), (2, 2, 4, 5), (2, 2, 6, 7)]
    merges += [(2, 3, c, c) for c in (0, 1, 2, 3, 8, 9, 10, 11)]
    for n, line in enumerate(GOALS, 1):
        name, unit, load, first, new, written, sign, due, _, office, june, now, status = line.split(
            "|"
        )
        rate = 100 * float(now) / float(new or first)
        share = "/" if sign == "<=" or unit == "%" else f"{rate:.1f}%"
        score = int(load) - (1 if status in ("滞后", "逾期") else 0)
        values = [_number(written), _number(new) or "/", _number(june), _number(now)]
        rows.append([n, name, unit, int(load), *values, share, due, office, score])
    loads = [int(line.split("|")[2]) for line in GOALS]
    rows.append(["", "合计", "", sum(loads), "", "", "", "", "", "", "", sum(loads) - 4])
    rows.append(["完成时间均指2025年。考核办：综合部    填表日期：2025年8月5日"])
    old_book(LEDGERS / "考核/2025年责任目标考核表（7月）.xls", "考核表", rows, merges)


def branches():
    """Write the branches across, the group last."""
    out = openpyxl.Workbook()
    heads, subs = ["指标", "单位"], ["", ""]
    for place in (*PLACES, "集团合计"):
        heads += [place, ""]
        subs += ["年度任务", "1-7月完成"]
    rows = [heads, subs]
    for name, unit, *pairs in BRANCHES:
        whole = [sum(p[k] for p in pairs) for k in (0, 1)]
        rows.append([name, unit, *[v for p in (*pairs, whole) for v in p]])
    rows.append(["制表：营销公司"])
    merges = ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "I2:J2", "K2:L2"]
    sheet(out, "分公司", "各分公司主要指标完成情况", rows, 12, merges, (2, 3), True)
    rows = [
        ["项目名称", "总投资（万元）", "2025年投资（万元）", "", "", "完成率", "形象进度"],
        ["", "", "计划", "7月", "1-7月", "", ""],
    ]
    for name, *figures, stage in PROJECTS:
        share = f"{100 * figures[3] / figures[1]:.1f}%"
        rows.append([name, *figures, share, stage])
    total = [sum(p[k] for p in PROJECTS) for k in range(1, 5)]
    rows.append(["合计", *total, f"{100 * total[3] / total[1]:.1f}%", ""])
    merges = ["A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3"]
    sheet(out, "在建项目", "在建供水工程投资完成情况", rows, 7, merges, (2, 3))
    save(out, LEDGERS / "分公司及在建项目.xlsx")


def works():
    """Write the tasks as a workbook and the problems as csv."""
    out = openpyxl.Workbook()
    rows = [
        ["编号", "督办事项", "目标要求", "承办部门", "要求完成时间", "截至7月底情况", "督办结果"]
    ]
    for n, line in enumerate(TASKS, 1):
        task, demand, office, node, _, progress, mark, _ = line.split("|")
        node = datetime.date(2025, 7, 15) if node == "DATE" else node
        rows.append([f"D{n:02d}", task, demand, office, node, progress, mark])
    rows.append(["督查室  2025年8月4日"])
    ws = sheet(out, "7月", "集团重点督办事项清单", rows, 7, (), (2, 2), True)
    for row in ws.iter_rows(3, ws.max_row, 5, 5):
        if row[0].is_date:
            row[0].number_format = 'yyyy"年"m"月"d"日"'
    save(out, LEDGERS / "督办/重点督办事项清单.xlsx")
    rows = [
        [
            "序号",
            "检查发现日期",
            "问题描述",
            "整改部门",
            "整改到期日",
            "整改措施及进展",
            "是否闭环",
            "闭环日期",
        ]
    ]
    for n, line in enumerate(PROBLEMS, 1):
        found, problem, office, node, _, deed, mark, day = line.split("|")
        rows.append([n, found, problem, office, node, deed, mark, day])
    path = LEDGERS / "安全/问题整改台账_202507.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows(rows)


if __name__ == "__main__":
    truth()
    report()
    goals()
    branches()
    works()
    paper(DOCUMENTS / "2025年1-7月经营分析.docx", ANALYSIS.split("\n"))
    paper(DOCUMENTS / "关于调整两项责任目标的通知.docx", NOTICE.split("\n"))
