"""Truth and files of 槭岭县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, HALF = "2024", "2023", "2024-01/2024-06"
TODAY = YEAR = "2024-12-31"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "—": "1"}
FORM, REPORT, MONTHS = "填报汇总", "统计年报", "供水月报"
NOW = {"河道清淤疏浚": "43.6|46.3", "水行政执法巡查": "628|682"}
OLD = {"水费收入": "1486|1468"}
# names above times above plan and result, places down:
# name, unit, by place: half plan, done, year plan, done
PLACES = ("城关镇", "枫桥镇", "石门镇", "柳坪乡", "云岭乡")
WORKS = [
    (
        "水土流失治理面积",
        "平方公里",
        ((3, 3.4, 8, 8.6), (4, 3.1, 9, 9.4), (2, 2.2, 6, 6.5), (3, 2.6, 7, 7.1), (2, 1.9, 5, 5.2)),
    ),
    (
        "高标准灌溉渠道衬砌",
        "公里",
        (
            (5, 4.2, 12, 10.4),
            (6, 5.1, 14, 12.3),
            (4, 3.6, 9, 7.5),
            (3, 2.8, 8, 6.9),
            (3, 1.7, 7, 5.1),
        ),
    ),
    ("山塘整治", "座", ((4, 4, 10, 10), (3, 5, 9, 11), (2, 2, 8, 8), (4, 3, 7, 7), (2, 2, 6, 6))),
]
# plan and result above times:
# name, unit, half plan, year plan, half done, year done, last year's, sign, office
PLANS = [
    ("用水总量", "万立方米", "", "≤16200", 6820, 15460, 15720, "<=", "水资源股"),
    ("万元工业增加值用水量", "立方米", "", "≤24", "—", 22.3, 24.6, "<=", "水资源股"),
    ("农田灌溉水有效利用系数", "—", "", "０.５６８", "—", 0.571, 0.565, ">=", "水资源股"),
    ("再生水利用量", "万立方米", 130, 300, 118, 264, 241, ">=", "水资源股"),
    ("农村自来水普及率", "%", "95.2", "96", 95.4, 96.4, 94.9, ">=", "供水股"),
    ("规模化供水工程服务人口比例", "%", 62, "６５", 61.8, 63.1, 60.7, ">=", "供水股"),
    ("水质检测", "批次", 240, 480, 252, 516, 462, ">=", "供水股"),
    ("水费收入", "万元", 700, 1500, 716, 1542, 1486, ">=", "供水股"),
]
# names across, the rows say plan or result and the time:
# name, unit, half plan, year plan, done by quarter, last year's, due, office
TURNED = [
    ("水利投资完成", "亿元", 1.5, 3.6, (0.62, 1.58, 2.71, 3.74), 3.42, "12月31日", "规计股"),
    ("上级补助资金到位", "万元", 4000, 9000, (2150, 4680, 7320, 9640), 8860, "12月31日", "规计股"),
    ("专项债券资金支付", "万元", 2000, 5000, (360, 1180, 2260, 3480), 2940, "12月31日", "规计股"),
    ("水资源税征收", "万元", 210, 430, (98.5, 216.4, 334.2, 452.8), 421.6, "12月31日", "规计股"),
    ("政府采购执行", "项", 8, 16, (3, 7, 12, 16), 14, "11月30日", "规计股"),
]
# told in words: name, unit, goal in words, goal, progress in words, done, last year's,
# due as written, due, office
WORDS = [
    (
        "河道清淤疏浚",
        "公里",
        "全年清淤４０公里以上",
        40,
        "累计清淤43.6公里，较上年多6.2公里",
        43.6,
        37.4,
        "12月底",
        YEAR,
        "河湖股",
    ),
    (
        "河湖“四乱”问题清理",
        "处",
        "清理不少于50处",
        50,
        "清理57处，全部销账",
        57,
        None,
        "10月底",
        "2024-10-31",
        "河湖股",
    ),
    (
        "水行政执法巡查",
        "次",
        "开展巡查600次",
        600,
        "共巡查628次",
        628,
        583,
        "12月底",
        YEAR,
        "执法队",
    ),
    (
        "山洪灾害监测站点检修",
        "个",
        "汛前检修112个站点",
        112,
        "112个站点全部检修到位",
        112,
        None,
        "4月15日",
        "2024-04-15",
        "防御股",
    ),
    (
        "基层防汛责任人培训",
        "人次",
        "培训1200人次",
        1200,
        "分6期培训1315人次",
        1315,
        1140,
        "5月底",
        "2024-05-31",
        "防御股",
    ),
    (
        "小型水库标准化创建",
        "座",
        "建成18座",
        18,
        "建成13座，另有5座资料待补",
        13,
        None,
        "11月底",
        "2024-11-30",
        "运管股",
    ),
    ("水库白蚁防治", "座", "防治35座", 35, "实际防治37座", 37, 31, "9月底", "2024-09-30", "运管股"),
    (
        "节水型小区创建",
        "个",
        "创建9个",
        9,
        "创成6个，其余3个未通过验收",
        6,
        None,
        "12月20日",
        "2024-12-20",
        "水资源股",
    ),
]
# report: name as written, unit, last year's, quarters of this year (or None), year
STATS = [
    ("一、水利建设", "", None, None, None),
    ("防洪工程投资", "万元", 12360, (2310, 3460, 4120, 3370), 13260),
    ("灌溉工程投资", "万元", 9240, (1640, 2760, 3180, 2460), 10040),
    ("除险加固水库", "座", 6, (0, 2, 3, 3), 8),
    ("二、取用水", "", None, None, None),
    ("农业用水量", "万立方米", 10260, (1140, 3260, 4210, 1280), 9890),
    ("工业用水量", "万立方米", 2480, (584, 612, 648, 606), 2450),
    ("居民生活用水量", "万立方米", 2210, (536, 562, 622, 560), 2280),
    ("生态环境补水量", "万立方米", 770, (150, 210, 280, 200), 840),
    ("取水许可证保有量", "本", 318, None, 336),
    ("三、工程与管理", "", None, None, None),
    ("排灌机电井维修", "眼", 128, (22, 46, 51, 25), 144),
    ("泵站技术改造", "座", 9, (1, 2, 3, 1), 7),
    ("行政处罚案件", "件", 26, (5, 6, 9, 3), 23),
    ("水土保持方案审批", "件", 74, (15, 22, 26, 18), 81),
    ("河湖长巡查", "人次", 9460, (2310, 2540, 2680, 2450), 9980),
    ("水利科普活动", "场", 15, (6, 4, 3, 5), 18),
]
# months: name, unit, twelve of 2024, twelve of 2023
SERIES = [
    (
        "城区供水量",
        "万立方米",
        (62, 55, 64, 66, 71, 74, 82, 84, 75, 69, 65, 63),
        (60, 54, 62, 64, 68, 72, 79, 80, 72, 67, 63, 61),
    ),
    (
        "乡镇供水量",
        "万立方米",
        (31, 28, 32, 33, 36, 38, 42, 43, 38, 35, 33, 31),
        (29, 27, 30, 31, 34, 36, 39, 41, 36, 33, 31, 30),
    ),
    (
        "制水耗电量",
        "万千瓦时",
        (20.4, 18.2, 20.8, 21.5, 23.1, 24.2, 26.6, 27.1, 24.3, 22.4, 21.1, 20.5),
        (20.9, 18.8, 21.2, 22, 23.4, 24.8, 27.1, 27.6, 24.9, 23.1, 21.7, 21),
    ),
    (
        "用户报修办理",
        "件",
        (88, 74, 79, 83, 91, 97, 112, 118, 95, 84, 80, 86),
        (94, 81, 86, 88, 97, 104, 121, 126, 101, 90, 87, 92),
    ),
]
# project, nature, total, before 2024, plan 2024, done 2024, paid 2024, progress
PROJECTS = [
    ("槭水河防洪治理工程", "续建", 9800, 4200, 3600, 3710, 3420, "堤防完成8.2公里"),
    ("石门水库除险加固工程", "新建", 2600, 0, 2100, 2145, 1980, "主体完工"),
    ("枫桥灌区续建改造工程", "续建", 7400, 3100, 3000, 2260, 1870, "衬砌21公里"),
    ("城乡供水管网延伸工程", "新建", 3200, 0, 1900, 1930, 1760, "铺管46公里"),
]
# task, office, person, due as written, due, progress, word, status
TASKS = [
    (
        "槭水河二期堤防验收",
        "规计股",
        "傅长庚",
        "2024年10月底",
        "2024-10-31",
        "10月22日通过竣工验收",
        "办结",
        "已完成",
    ),
    (
        "县级水网规划编制",
        "规计股",
        "傅长庚",
        datetime.date(2024, 9, 30),
        "2024-09-30",
        "9月18日县政府批复",
        "办结",
        "已完成",
    ),
    (
        "水利工程尾款清算",
        "规计股",
        "苗季青",
        "2024年12月15日",
        "2024-12-15",
        "尚有3个标段未清算",
        "未办结",
        "逾期",
    ),
    (
        "取水口核查登记整改",
        "水资源股",
        "卓如松",
        "2024年6月底",
        "2024-06-30",
        "全部完成，6月20日报市局备案",
        "办结",
        "已完成",
    ),
    (
        "水权交易平台接入",
        "水资源股",
        "卓如松",
        "2024年11月底",
        "2024-11-30",
        "接口未调通，未接入",
        "未办结",
        "逾期",
    ),
    (
        "柳坪水厂投运",
        "供水股",
        "尤婉",
        datetime.date(2024, 8, 31),
        "2024-08-31",
        "8月26日正式供水",
        "办结",
        "已完成",
    ),
    (
        "农村供水水价成本监审",
        "供水股",
        "尤婉",
        "2024年12月底",
        "2024-12-31",
        "12月10日出具监审结论",
        "办结",
        "已完成",
    ),
    (
        "小水电生态流量监管平台建设",
        "运管股",
        "裘大年",
        "2024年7月底",
        "2024-07-31",
        "7月29日上线运行",
        "办结",
        "已完成",
    ),
    (
        "水库移民后扶项目审计",
        "运管股",
        "裘大年",
        "2024年10月15日",
        "2024-10-15",
        "审计未出报告",
        "未办结",
        "逾期",
    ),
    (
        "防汛物资仓库扩建",
        "防御股",
        "宓小康",
        "2024年5月20日",
        "2024-05-20",
        "5月16日交付使用",
        "办结",
        "已完成",
    ),
    (
        "河湖健康评价",
        "河湖股",
        "柯蓝",
        "2024年11月20日",
        "2024-11-20",
        "11月8日成果通过评审",
        "办结",
        "已完成",
    ),
    (
        "示范河段创建申报",
        "河湖股",
        "柯蓝",
        "2024年9月15日",
        "2024-09-15",
        "9月12日报送市河长办",
        "办结",
        "已完成",
    ),
]
# problem, source, office, due as written, due, what was done, closed on, closed
PROBLEMS = [
    ("石门水库溢洪道杂物未清理", "汛前检查", "运管股", "2024-04-30", "清理完毕", "4月26日", "yes"),
    (
        "云岭乡供水站无应急电源",
        "汛前检查",
        "供水股",
        "2024-05-31",
        "配发柴油发电机2台",
        "5月28日",
        "yes",
    ),
    (
        "水位自动测报设备3处离线",
        "汛前检查",
        "防御股",
        "2024-05-15",
        "更换模块后恢复",
        "5月13日",
        "yes",
    ),
    ("枫桥灌区工程变更手续不全", "审计", "规计股", "2024-09-30", "补办中，尚缺设计审批", "", "no"),
    ("质保金超期未退还", "审计", "规计股", "2024-08-31", "退还186万元", "8月20日", "yes"),
    ("2家企业无证取水", "市级暗访", "水资源股", "2024-07-31", "已立案并补办许可", "7月30日", "yes"),
    (
        "柳坪乡河道内堆放砂石",
        "市级暗访",
        "河湖股",
        "2024-10-31",
        "业主拒不清运，移送执法",
        "",
        "no",
    ),
    ("施工弃渣未入指定弃渣场", "市级暗访", "执法队", "2025-03-31", "正在编制清运方案", "", "no"),
    ("水厂消毒记录不连续", "信访", "供水股", "2024-06-30", "完善制度并抽查合格", "6月25日", "yes"),
]
SUMMARY = """槭岭县水利局2024年工作总结
# 一、主要成效
全年水利投资完成3.74亿元，上级补助资金到位9640万元，水资源税征收452.8万元。用水总量15460万立方米，万元工业增加值用水量22.3立方米。
全县治理水土流失面积36.8平方公里，整治山塘42座；河道清淤疏浚46.3公里，清理河湖“四乱”问题57处。
水行政执法巡查628次，农村自来水普及率达到96.4%。
# 二、存在问题
专项债券资金支付慢，节水型小区创建还差3个。
# 三、2025年打算
2025年水利投资完成4.2亿元，农村自来水普及率达到97.5%，水土流失治理面积40平方公里。"""
NOTE = """水行政执法2024年工作情况
一、全年开展水行政执法巡查682次，出动车辆310台次。
二、办结行政处罚案件23件，无复议撤销。
三、与公安、自然资源部门建立线索移送制度。
"""
LAST = """槭岭县农村供水2023年情况简报
2023年，全县水费收入1468万元，农村自来水普及率94.9%，水质检测462批次。
"""


def _unit(unit):
    return UNITS.get(unit, unit)


def _at(name, unit, year="2024"):
    point = unit in ("%", "1", "m3") or name == "取水许可证保有量"
    return f"{year}|{year}-12|{year}-12-31" if point else year


def _half(book, name, unit, goal, now):
    """Add the plan of the half year, which may be shown as a goal of its own or left out."""
    unit = _unit(unit)
    at = HALF + "|2024-06|2024-06-30" if unit == "%" else HALF
    status = _verdict(goal, now, ">=")
    book.target(name, goal, ">=", unit, "2024-06-30", now, status, FORM, "上半年计划", "yes")
    book.fact(name, at, goal, unit, "target", FORM)
    book.fact(name, at, now, unit, "actual", FORM)


def _goal(word):
    return float(
        str(word).translate(str.maketrans("０１２３４５６７８９", "0123456789")).strip("≤")
    )


def _total(rows, at):
    return round(sum(row[at] for row in rows), 1)


def _verdict(goal, now, sign):
    return "已完成" if (now <= goal if sign == "<=" else now >= goal) else "逾期"


def _one(book, name, unit, goal, sign, due, now, old, source):
    """Add a goal with its figure and, where told, last year's."""
    unit = _unit(unit)
    names = f"{name}|{name.replace('面积', '')}" if name == "水土流失治理面积" else name
    book.target(names, goal, sign, unit, due, NOW.get(name, now), _verdict(goal, now, sign), source)
    book.fact(names, f"2024|{due[:7]}|{due}", goal, unit, "target", source)
    book.fact(names, _at(name, unit), now, unit, "actual", source)
    if old is not None:
        times = _at(name, unit), _at(name, unit, "2023")
        book.year(names, NOW.get(name, now), unit, OLD.get(name, old), source, at=times)
        book.fact(names, times[1], old, unit, "actual", source)


def _forms(book):
    for name, unit, rows in WORKS:
        _one(book, name, unit, _total(rows, 2), ">=", YEAR, _total(rows, 3), None, FORM)
        _half(book, name, unit, _total(rows, 0), _total(rows, 1))
        for place, row in zip(PLACES, rows, strict=True):
            book.never(name, "targets", row[2], _unit(unit), f"{place}的任务，不是全县的")
    for name, unit, first, goal, half, now, old, sign, _ in PLANS:
        _one(book, name, unit, _goal(goal), sign, YEAR, now, old, FORM)
        if first != "":
            _half(book, name, unit, float(first), half)
        elif half != "—":
            book.fact(name, HALF, half, _unit(unit), "actual", FORM)
    for name, unit, first, goal, done, old, due, _ in TURNED:
        day = "2024-11-30" if due.startswith("11") else YEAR
        _one(book, name, unit, goal, ">=", day, done[3], old, FORM)
        _half(book, name, unit, first, done[1])
        for at, figure in zip(
            ("2024-Q1|2024-01/2024-03", "2024-01/2024-09"), done[::2], strict=True
        ):
            book.fact(name, at, figure, unit, "actual", FORM)
    for name, unit, _, goal, _, now, old, _, due, *_ in WORDS:
        told = None if name == "河道清淤疏浚" else old
        _one(book, name, unit, goal, ">=", due, now, told, FORM)
        if name == "河道清淤疏浚":
            book.year(
                name, NOW[name], unit.replace("公里", "km"), old, FORM, "上年数由增减推得", "yes"
            )


def _ledgers(book):
    for name, unit, old, quarters, now in STATS:
        if old is None:
            continue
        times = _at(name, unit), _at(name, unit, "2023")
        book.year(name, now, _unit(unit), old, REPORT, at=times)
        book.fact(name, times[0], now, _unit(unit), "actual", REPORT)
        book.fact(name, times[1], old, _unit(unit), "actual", REPORT)
        for n, figure in enumerate(quarters or (), 1):
            book.fact(name, f"2024-Q{n}", figure, _unit(unit), "actual", REPORT)
    for name, unit, new, old in SERIES:
        now, then = round(sum(new), 1), round(sum(old), 1)
        book.year(name, now, _unit(unit), then, MONTHS)
        for year, row, total in ((SPAN, new, now), (BEFORE, old, then)):
            book.fact(name, year, total, _unit(unit), "actual", MONTHS)
            for n, figure in enumerate(row, 1):
                book.fact(name, f"{year}-{n:02d}", figure, _unit(unit), "actual", MONTHS)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _forms(book)
    _ledgers(book)
    for name, *_, plan, done, paid, _ in PROJECTS:
        state = _verdict(plan, done, ">=")
        book.target(
            name, plan, ">=", "万元", YEAR, f"{done}|{paid}", state, "项目表", "项目年度计划", "yes"
        )
        book.fact(name, SPAN, plan, "万元", "target", "项目表")
        book.fact(name, SPAN, done, "万元", "actual", "项目表")
    book.target(
        "合计|水利项目投资|投资",
        10600,
        ">=",
        "万元",
        YEAR,
        10045,
        "逾期",
        "项目表",
        "项目合计",
        "yes",
    )
    for task, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点事项")
    for problem, _, office, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题台账")
    book.add("conflicts", "河道清淤疏浚", SPAN, "43.6km|46.3km", "填报汇总|总结")
    book.add("conflicts", "水行政执法巡查", SPAN, "628次|682次", "填报汇总、总结|执法情况")
    book.add("conflicts", "水费收入", BEFORE, "1486万元|1468万元", "填报汇总|2023年简报")
    book.fact("河道清淤疏浚", SPAN, 46.3, "km", "actual", "总结（冲突）")
    book.fact("水行政执法巡查", SPAN, 682, "次", "actual", "执法情况（冲突）")
    book.fact("水费收入", BEFORE, 1468, "万元", "actual", "2023年简报（冲突）")
    for name, figure, unit, why in (
        ("水利投资完成", 4.2, "亿元", "2025年的打算"),
        ("农村自来水普及率", 97.5, "%", "2025年的打算"),
        ("水土流失治理面积", 40, "km2", "2025年的打算"),
        ("槭水河防洪治理工程", 9800, "万元", "总投资"),
        ("专项债券资金支付", 69.6, "万元", "完成率"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, figure, unit, why in (
        ("防洪工程投资", 3370, "万元", "四季度当季"),
        ("农业用水量", 1280, "万m3", "四季度当季"),
        ("城区供水量", 63, "万m3", "12月当月"),
    ):
        book.never(name, "year_on_year", figure, unit, why)
    book.write()


def forms():
    """Write four sheets, each by another hand under another head, and a card below the last."""
    out = openpyxl.Workbook()
    top, mid, low = ["乡　镇"], [""], [""]
    for name, unit, _ in WORKS:
        top += [f"{name}（{unit}）", "", "", ""]
        mid += ["上半年", "", "全年", ""]
        low += ["计划", "实际"] * 2
    every = [[_total(rows, k) for k in range(4)] for *_, rows in WORKS]
    lines = [["全　县", *[v for four in every for v in four]]]
    lines += [[p, *(v for *_, rows in WORKS for v in rows[n])] for n, p in enumerate(PLACES)]
    merges = [
        "A2:A4",
        "B2:E2",
        "F2:I2",
        "J2:M2",
        *[f"{a}3:{b}3" for a, b in ("BC", "DE", "FG", "HI", "JK", "LM")],
    ]
    rows = [
        top,
        mid,
        low,
        *lines,
        ["填表：柯蓝　　注：上半年、全年均为自年初累计；乡镇数由乡镇水利站上报。"],
    ]
    sheet(
        out,
        "农水水保（柯蓝）",
        "2024年农水水保任务乡镇分解及完成情况",
        rows,
        13,
        merges,
        (2, 4),
        True,
    )
    rows = [
        ["序号", "指标名称", "单位", "计　划", "", "实　际", "", "", "填报股室"],
        ["", "", "", "上半年", "全年", "上半年", "全年", "上年全年", ""],
    ]
    for n, (name, unit, first, goal, half, now, old, _, office) in enumerate(PLANS, 1):
        rows.append([n, name, unit, first, goal, half, now, old, office])
    rows.append(
        ["注：“—”为半年不核算；全年计划带“≤”的为上限，其余为下限；期限均为2024年12月31日。"]
    )
    merges = ["D2:E2", "F2:H2", "A2:A3", "B2:B3", "C2:C3", "I2:I3", "I4:I7", "I8:I11"]
    rows[3][8] = rows[4][8] = rows[5][8] = rows[7][8] = rows[8][8] = rows[9][8] = ""
    sheet(
        out,
        "用水供水（卓、尤）",
        "水资源管理和农村供水指标计划执行表（2024年度）",
        rows,
        9,
        merges,
        (2, 3),
    )
    rows = [
        ["项　目", "", *[t[0] for t in TURNED]],
        ["计量单位", "", *[t[1] for t in TURNED]],
        ["计划", "上半年", *[t[2] for t in TURNED]],
        ["", "全年", *[t[3] for t in TURNED]],
        ["实际", "一季度", *[t[4][0] for t in TURNED]],
        ["", "上半年", *[t[4][1] for t in TURNED]],
        ["", "前三季度", *[t[4][2] for t in TURNED]],
        ["", "全年", *[t[4][3] for t in TURNED]],
        ["全年完成率", "", *[f"{100 * t[4][3] / t[3]:.1f}%" for t in TURNED]],
        ["2023年实际", "", *[t[5] for t in TURNED]],
        ["完成期限", "", *[t[6] for t in TURNED]],
        ["责任股室", "", *[t[7] for t in TURNED]],
    ]
    merges = ["A4:A5", "A6:A9", *[f"A{r}:B{r}" for r in (2, 3, 10, 11, 12, 13)]]
    sheet(out, "资金（苗）", "2024年水利投资及资金指标", rows, 7, merges, (2, 2))
    rows = [["股室", "事项", "单位", "目标任务", "年底进展", "2023年完成", "时限"]]
    for name, unit, goal, _, told, _, old, due, _, office, *_ in WORDS:
        past = "" if old is None or name == "河道清淤疏浚" else old
        rows.append([office, name, unit, goal, told, past, due])
    rows += [
        ["注：本表按文字填报，时限均为2024年；空格为上年未统计。"],
        [],
        ["附：股室联系卡"],
        ["牵头股室", "规计股", "联系人", "苗季青", "电话", "0000-3317205", ""],
        ["报送日期", "2025年1月6日", "在编人数", "47人", "", "", ""],
    ]
    sheet(out, "其他事项（文字）", "河湖、防御、运管等股室重点指标完成情况", rows, 7, (), (2, 2))
    save(out, LEDGERS / "各股室2024年指标填报汇总（原样并表）.xlsx")


def ledgers():
    """Write the year's report as BIFF, the months as csv and the projects."""
    rows = [
        ["槭岭县水利综合统计年报"],
        ["2024年", "", "", "", "", "", "", "", "槭岭县水利局"],
        ["指标", "单位", "上年实绩", "本年实绩", "", "", "", "", "比上年±%"],
        ["", "", "", "合计", "一季度", "二季度", "三季度", "四季度", ""],
    ]
    for name, unit, old, quarters, now in STATS:
        if old is None:
            rows.append([name])
        else:
            rows.append(
                [name, unit, old, now, *(quarters or ["—"] * 4), round(100 * (now / old - 1), 1)]
            )
    rows.append(["说明：各季为当季数；“—”为年末一次统计。"])
    merges = [(0, 0, 0, 8), (2, 2, 3, 7), *[(2, 3, c, c) for c in (0, 1, 2, 8)]]
    old_book(LEDGERS / "统计/综合统计年报2024.xls", "年报", rows, merges)
    rows = [
        ["供水月报（2024年1—12月）"],
        ["指标", "单位", "年份", "全年", *[f"{m}月" for m in range(1, 13)]],
    ]
    for name, unit, new, old in SERIES:
        rows.append([name, unit, "2024年", round(sum(new), 1), *new])
        rows.append(["", "", "2023年", round(sum(old), 1), *old])
    ragged(LEDGERS / "统计/供水月报.csv", rows)
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "", "", "（万元）"],
        ["项目", "性质", "总投资", "至2023年底累计完成", "2024年", "", "", "形象进度"],
        ["", "", "", "", "计划", "实际完成", "实际支付", ""],
        ["合　计", "", *[sum(p[k] for p in PROJECTS) for k in range(2, 7)], ""],
        *[list(p) for p in PROJECTS],
    ]
    merges = ["E3:G3", *[f"{c}3:{c}4" for c in "ABCDH"]]
    sheet(out, "项目", "槭岭县2024年重点水利项目投资情况", rows, 8, merges, (3, 4), True)
    save(out, LEDGERS / "重点水利项目投资情况.xlsx")


def works():
    """Write the tasks under 要求/结果 with the office merged, and the problems by source."""
    out = openpyxl.Workbook()
    rows = [
        ["股室", "事项", "要　求", "", "结　果", ""],
        ["", "", "完成时间", "经办人", "年末情况", "办理状态"],
    ]
    merges, start = ["C2:D2", "E2:F2", "A2:A3", "B2:B3"], 4
    for n, (task, office, person, due, _, told, word, _) in enumerate(TASKS):
        same = n and TASKS[n - 1][1] == office
        rows.append(["" if same else office, task, due, person, told, word])
        if n + 1 == len(TASKS) or TASKS[n + 1][1] != office:
            if n + 4 > start:
                merges.append(f"A{start}:A{n + 4}")
            start = n + 5
    ws = sheet(out, "重点事项", "2024年局重点事项办理情况", rows, 6, merges, (2, 3), True)
    for cell in ws["C"]:
        if getattr(cell, "is_date", False):
            cell.number_format = 'yyyy"年"m"月"d"日"'
    rows = [["来源", "编号", "问题", "责任股室", "整改期限", "整改情况", "销号时间"]]
    for n, (problem, source, office, due, told, closed, _) in enumerate(PROBLEMS, 1):
        day = datetime.date.fromisoformat(due)
        rows.append(
            [source, n, problem, office, f"{day.year}年{day.month}月{day.day}日", told, closed]
        )
    rows.append(["注：销号时间均为2024年，空白为未销号。"])
    sheet(out, "问题", "2024年检查发现问题整改台账", rows, 7, (), (2, 2))
    save(out, LEDGERS / "重点事项和问题台账.xlsx")


if __name__ == "__main__":
    truth()
    forms()
    ledgers()
    works()
    paper(DOCUMENTS / "2024年工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "水行政执法工作情况.txt").write_text(NOTE, encoding="utf-8")
    (DOCUMENTS / "2023年农村供水简报.txt").write_text(LAST, encoding="gb18030")
