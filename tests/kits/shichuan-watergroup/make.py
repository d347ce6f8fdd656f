"""Truth and files of 莳川市水务集团有限公司; all of it is invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR = "2025", "2024", "2025-12-31"
END, LAST_END = "2025|2025-12|2025-12-31", "2024|2024-12|2024-12-31"
HALF, THIRD = "2025-01/2025-06", "2025-01/2025-09"
UNITS = {"万立方米": "万m3", "公里": "km"}
RATING, WALL, MONEY, MONTHS = "考核自评表", "挂图作战表", "财务快报", "生产月度表"
NOW = {"老旧管网改造": "52.3|53.2", "员工技能培训": "356|365"}
OLD = {"工程安装": "7410|7140"}
# kind, name, unit as written, unit, done, goal as written, goal, sign, last year's (None: not
# told), rank, points, scored, office, status
RATED = [
    (
        "经济效益",
        "营业收入",
        "亿元",
        "亿元",
        4.36,
        "4.2亿元",
        4.2,
        ">=",
        4.12,
        "／",
        8,
        8,
        "财务部",
        "已完成",
    ),
    (
        "",
        "利润总额",
        "万元",
        "万元",
        2860,
        "不低于3000万元",
        3000,
        ">=",
        2715,
        "／",
        8,
        7.6,
        "财务部",
        "逾期",
    ),
    ("", "资产负债率", "%", "%", 58.4, "≤60%", 60, "<=", 59.1, "／", 5, 5, "财务部", "已完成"),
    (
        "",
        "应收账款余额",
        "万元",
        "万元",
        3150,
        "不超过2900万元",
        2900,
        "<=",
        3480,
        "／",
        5,
        4,
        "财务部",
        "逾期",
    ),
    ("", "水费回收率", "%", "%", 98.6, "≥98%", 98, ">=", 97.6, 4, 6, 6, "营销部", "已完成"),
    (
        "供水生产",
        "供水总量",
        "万立方米",
        "万m3",
        8640,
        "8500万立方米",
        8500,
        ">=",
        8412,
        "／",
        5,
        5,
        "供水公司",
        "已完成",
    ),
    (
        "",
        "售水量",
        "万立方米",
        "万m3",
        7690,
        "7600万立方米",
        7600,
        ">=",
        7455,
        "／",
        5,
        5,
        "供水公司",
        "已完成",
    ),
    ("", "管网漏损率", "%", "%", 8.5, "≤9%", 9, "<=", 9.6, 6, 6, 6, "供水公司", "已完成"),
    ("", "产销差率", "%", "%", 11, "不高于10%", 10, "<=", 11.4, "／", 4, 3, "供水公司", "逾期"),
    (
        "",
        "水质综合合格率",
        "%",
        "%",
        99.9,
        "≥99.5%",
        99.5,
        ">=",
        99.8,
        3,
        6,
        6,
        "水质中心",
        "已完成",
    ),
    (
        "",
        "出厂水压",
        "MPa",
        "MPa",
        0.32,
        "0.28—0.36MPa",
        "0.28|0.36|0.28—0.36",
        "",
        0.31,
        "／",
        2,
        2,
        "供水公司",
        "",
    ),
    (
        "排水治污",
        "污水处理量",
        "万吨",
        "万吨",
        6120,
        "6000万吨",
        6000,
        ">=",
        5890,
        "／",
        5,
        5,
        "排水公司",
        "已完成",
    ),
    (
        "",
        "污水集中处理率",
        "%",
        "%",
        97.8,
        "97%以上",
        97,
        ">=",
        96.4,
        5,
        6,
        6,
        "排水公司",
        "已完成",
    ),
    ("", "污泥无害化处置率", "%", "%", 100, "100%", 100, ">=", 100, 1, 4, 4, "排水公司", "已完成"),
    (
        "",
        "再生水利用量",
        "万吨",
        "万吨",
        905,
        "不低于1000万吨",
        1000,
        ">=",
        846,
        7,
        4,
        3.6,
        "排水公司",
        "逾期",
    ),
    (
        "优质服务",
        "热线办结率",
        "%",
        "%",
        99.6,
        "≥99%",
        99,
        ">=",
        None,
        2,
        4,
        4,
        "客服中心",
        "已完成",
    ),
    (
        "",
        "客户满意度",
        "分",
        "分",
        94.6,
        "不少于92分",
        92,
        ">=",
        93.1,
        4,
        4,
        4,
        "客服中心",
        "已完成",
    ),
]
# name, unit, goals by stage, done by stage, last year's, status; stages are those of WORK_STAGES
WORK = [
    ("新建供水管网", "公里", (8, 20, 34, 46), (7.6, 20.8, 35.1, 48.5), 41.2, "已完成"),
    ("老旧管网改造", "公里", (10, 28, 45, 60), (8.4, 24.1, 39.6, 52.3), 47.8, "逾期"),
    ("雨污分流改造", "公里", (4, 11, 18, 25), (4.2, 11.6, 18.9, 25.6), None, "已完成"),
    ("智能水表更换", "万只", (0.6, 1.7, 2.7, 3.5), (0.65, 1.82, 2.86, 3.72), 3.15, "已完成"),
    ("二次供水泵房改造", "座", (3, 8, 13, 18), (2, 6, 10, 14), None, "逾期"),
]
# name as written, name, unit, done half and year, goals as written, goal, sign, last year's, status
SAFE = [
    ("安全生产检查（次）", "安全生产检查", "次", (51, 104), (48, 96), 96, ">=", 98, "已完成"),
    ("应急演练（场）", "应急演练", "场", (6, 12), (6, 12), 12, ">=", 12, "已完成"),
    (
        "重大隐患整改率",
        "重大隐患整改率",
        "%",
        ("100%", "100%"),
        ("100%", "100%"),
        100,
        ">=",
        None,
        "已完成",
    ),
    (
        "吨水电耗（千瓦时/吨）",
        "吨水电耗",
        "千瓦时/吨",
        (0.302, 0.298),
        ("≤0.31", "≤0.31"),
        0.31,
        "<=",
        0.305,
        "已完成",
    ),
]
# name, unit, done, goal as written, goal, sign, last year's, status
STAFF = [
    ("员工技能培训", "人次", 356, "３２０", 320, ">=", 331, "已完成"),
    ("用水报装办理时间", "天", 3.2, "不超过4", 4, "<=", 3.8, "已完成"),
    ("入户抄表率", "%", 96.2, "≥98", 98, ">=", None, "逾期"),
]
# as written, names, done, December, last year's; the first of each part is its total
FLASH = [
    ("营业收入合计", "营业收入|营业收入合计", 43600, 3920, 41200),
    ("  自来水销售", "自来水销售|自来水销售收入", 18260, 1610, 17430),
    ("  污水处理服务费", "污水处理服务费", 12940, 1130, 12380),
    ("  工程安装", "工程安装|工程安装收入", 7680, 770, 7410),
    ("  再生水销售", "再生水销售|再生水销售收入", 1120, 96, 1010),
    ("  其他业务", "其他业务|其他业务收入", 3600, 314, 2970),
    ("成本费用合计", "成本费用|成本费用合计", 40740, 3705, 38485),
    ("  电费", "电费", 6120, 552, 6240),
    ("  药剂费", "药剂费", 1380, 121, 1315),
    ("  人工成本", "人工成本", 11260, 1180, 10980),
    ("  折旧摊销", "折旧摊销", 13400, 1124, 12350),
    ("  维修费", "维修费", 3180, 288, 3180),
    ("  其他费用", "其他费用", 5400, 440, 4420),
]
# the edition of 2024: 2024, December 2024, 2023
LAST = [
    ("营业收入合计", 41200, 3710, 39640),
    ("  自来水销售", 17430, 1540, 16980),
    ("  污水处理服务费", 12380, 1085, 11920),
    ("  工程安装", 7140, 702, 6850),
    ("成本费用合计", 38485, 3490, 37260),
]
# name, unit, plan, done, last year's
SERIES = [
    ("供水总量", "万立方米", 8500, 8640, 8412),
    ("售水量", "万立方米", 7600, 7690, 7455),
    ("污水处理量", "万吨", 6000, 6120, 5890),
    ("再生水利用量", "万吨", 1000, 905, 846),
]
BRANCHES = ["城东公司", "城西公司", "莳南公司", "开发区公司"]
# name, unit, goals, done
SPREAD = [
    ("售水量", "万立方米", (2800, 2120, 1520, 1160), (2860, 2140, 1510, 1180)),
    ("老旧管网改造", "公里", (20, 18, 13, 9), (18.4, 15.2, 11.5, 7.2)),
    ("智能水表更换", "万只", (1.2, 1, 0.75, 0.55), (1.3, 1.02, 0.8, 0.6)),
    ("安全生产检查", "次", (30, 26, 22, 18), (34, 28, 24, 18)),
]
# project, whole, done, plan
PROJECTS = [
    ("第二水厂深度处理改造", 21600, 8300, 8000),
    ("原水管线复线工程", 35400, 10900, 11000),
    ("城南污水厂提标改造", 18200, 4600, 6500),
    ("老城片区管网更新", 12800, 5900, 6000),
    ("智慧水务平台二期", 2600, 1350, 1300),
]
BUILD, RUN, CORP = "工程建设部", "运营管理部", "综合财务部"
# office, task, person, due as written, due, progress, state, status
TASKS = [
    (
        BUILD,
        "第二水厂深度处理改造",
        "",
        "2025年9月底",
        "2025-09-30",
        "9月18日投运",
        "办结",
        "已完成",
    ),
    (
        BUILD,
        "原水管线复线工程",
        "",
        "2026年6月30日",
        "2026-06-30",
        "管道敷设过半",
        "按序推进",
        "顺利",
    ),
    (
        BUILD,
        "老城片区分区计量",
        "",
        "2025年10月底",
        "2025-10-31",
        "尚有两个分区未装表",
        "超期",
        "逾期",
    ),
    (BUILD, "城南污水厂提标改造", "", "2026年底", "2026-12-31", "土建施工缓慢", "滞后", "滞后"),
    (RUN, "智慧水务平台二期上线", "薛景和", "12月15日", "2025-12-15", "", "办结", "已完成"),
    (RUN, "水质化验室扩项认证", "薛景和", "11月底", "2025-11-30", "", "未办结，超期", "逾期"),
    (RUN, "管网压力监测点加密", "苗若川", "12月31日", YEAR, "", "办结", "已完成"),
    (RUN, "营业厅适老化改造", "苗若川", "6月底", "2025-06-30", "", "办结", "已完成"),
    (RUN, "备用水源切换演练", "耿向南", "5月20日", "2025-05-20", "", "办结", "已完成"),
    (CORP, "水价调整成本监审", "", "2026年3月底", "2026-03-31", "", "按序推进", "顺利"),
    (CORP, "存量债务置换", "", "2025年11月15日", "2025-11-15", "", "超期未完成", "逾期"),
    (CORP, "国企改革深化提升评估", "", "2025年12月20日", "2025-12-20", "", "办结", "已完成"),
]
# number, origin, problem, office, due, state
PROBLEMS = [
    (
        "莳水督〔2025〕1号",
        "市国资委审计",
        "招标代理费超标准列支",
        "财务部",
        "2025-06-30",
        "已销（6月20日）",
    ),
    ("莳水督〔2025〕2号", "市国资委审计", "闲置泵房未及时盘活", "资产部", "2025-12-31", "未销"),
    (
        "莳水督〔2025〕3号",
        "省住建厅检查",
        "城西水厂加氯间报警器失灵",
        "供水公司",
        "2025-05-15",
        "已销（5月9日）",
    ),
    (
        "莳水督〔2025〕4号",
        "省住建厅检查",
        "污泥转运联单填写不全",
        "排水公司",
        "2025-08-31",
        "已销（9月12日）",
    ),
    (
        "莳水督〔2025〕5号",
        "市纪委通报",
        "报装工程转包审核不严",
        "工程建设部",
        "2025-10-31",
        "未销（补充材料）",
    ),
    (
        "莳水督〔2025〕6号",
        "热线集中反映",
        "莳南片区夜间低压断水",
        "供水公司",
        "2025-07-31",
        "已销（7月28日）",
    ),
    ("莳水督〔2025〕7号", "热线集中反映", "水表更换后估抄未退费", "营销部", "2025-11-30", "未销"),
    ("莳水督〔2025〕8号", "环保督察", "城南厂雨天溢流口直排", "排水公司", "2026-06-30", "未销"),
    (
        "莳水督〔2025〕9号",
        "安全大检查",
        "液氯库应急喷淋管锈蚀",
        "安全环保部",
        "2025-04-30",
        "已销（4月27日）",
    ),
]
SUMMARY = """莳川市水务集团有限公司2025年度工作报告
2025年，集团上下紧扣保供水、治污水、提效益，各项工作稳步推进。
# 一、经营情况
全年实现营业收入4.36亿元，同比增长5.8%，其中自来水销售18260万元，增长4.8%；利润总额2860万元，较2024年增长5.3%，离考核目标还差140万元。成本费用40740万元，维修费与上年持平。年末资产负债率58.4%，应收账款余额3150万元。
# 二、生产和建设
供水总量8640万立方米，售水量7690万立方米，管网漏损率降至8.5%，产销差率11%。污水处理量6120万吨，再生水利用量905万吨。新建供水管网48.5公里，老旧管网改造53.2公里，二次供水泵房改造14座，智能水表更换3.72万只。开展员工技能培训365人次，组织应急演练12场。
# 三、问题
产销差率和应收账款余额未控制到位；入户抄表率96.2%，未到98%；水质化验室扩项认证没有按期取证。
# 四、2026年安排
2026年力争实现营业收入4.7亿元、利润总额3300万元，管网漏损率控制在8%以内，老旧管网改造70公里。
综合财务部
2026年1月9日"""
NOTICE = """董事会办公室关于年度考核自评材料的说明
各部门、各子公司：
　　一、自评数统一为２０２５年１—１２月数，上年数为２０２４年年报数。
　　二、得分由考核小组复核，自评得分不作为绩效兑现依据。
　　三、出厂水压为区间控制，高于、低于区间均扣分。
　　四、请于２０２６年１月１５日前报综合财务部，联系电话：０５７０—８８１２３４５。
董事会办公室
２０２６年１月５日
"""


def _base(unit):
    return UNITS.get(unit, unit)


def _at(name, unit):
    point = unit in ("%", "MPa", "分", "千瓦时/吨", "天") or name == "应收账款余额"
    return (END, LAST_END) if point else (SPAN, BEFORE)


def _goal(book, name, goal, sign, unit, now, status, source):
    optional = "" if sign else "yes"
    book.target(name, goal, sign, unit, YEAR, NOW.get(name, now), status, source, "", optional)
    if sign:
        book.fact(name, "2025|2025-12|2025-12-31", goal, unit, "target", source)


def _growth(book, name, now, unit, old, source):
    at, key = _at(name, unit), name.split("|")[0]
    book.fact(name, at[0], now, unit, "actual", source)
    if old is not None:
        book.year(name, NOW.get(key, now), unit, OLD.get(key, old), source, at=at)
        book.fact(name, at[1], old, unit, "actual", source)


def _rated(book):
    for _, name, _, unit, now, _, goal, sign, old, *_, status in RATED:
        _goal(book, name, goal, sign, unit, now, status, RATING)
        if name != "营业收入":
            _growth(book, name, now, unit, old, RATING)


def _walled(book):
    for name, unit, goals, done, old, status in WORK:
        unit = _base(unit)
        _goal(book, name, goals[-1], ">=", unit, done[-1], status, WALL)
        _growth(book, name, done[-1], unit, old, WALL)
        for span, value in zip(("2025-01/2025-03", HALF, THIRD), done, strict=False):
            book.fact(name, span, value, unit, "actual", WALL)
    for _, name, unit, done, _, goal, sign, old, status in SAFE:
        now = 100 if unit == "%" else done[1]
        _goal(book, name, goal, sign, unit, now, status, WALL)
        _growth(book, name, now, unit, old, WALL)
        half = 100 if unit == "%" else done[0]
        book.fact(name, f"{HALF}|2025-06|2025-06-30", half, unit, "actual", WALL)
    for name, unit, now, _, goal, sign, old, status in STAFF:
        _goal(book, name, goal, sign, unit, now, status, WALL)
        _growth(book, name, now, unit, old, WALL)


def _share(total, weights):
    parts = [round(total * w / sum(weights)) for w in weights[:-1]]
    return [*parts, total - sum(parts)]


def _months(plan, done, old):
    return (
        _share(plan, (7, 6, 8, 8, 9, 9, 10, 10, 9, 8, 8, 8)),
        _share(done, (71, 60, 79, 80, 90, 92, 104, 106, 91, 80, 76, 77)),
        _share(old, (70, 62, 78, 79, 88, 90, 102, 103, 92, 82, 78, 76)),
    )


def _flows(book):
    for name, unit, *sums in SERIES:
        _, done, old = _months(*sums)
        for month, (value, prior) in enumerate(zip(done, old, strict=True), 1):
            at = f"2025-{month:02d}", f"2024-{month:02d}"
            unit = _base(unit)
            book.fact(name, at[0], value, unit, "actual", MONTHS)
            book.fact(name, at[1], prior, unit, "actual", MONTHS)
            book.year(name, value, unit, prior, MONTHS, "单月同比", "yes", at)


def _never(book):
    for name, figure, unit, why in (
        ("营业收入", 4.7, "亿元", "2026年的目标"),
        ("利润总额", 3300, "万元", "2026年的目标"),
        ("管网漏损率", 8, "%", "2026年的目标"),
        ("老旧管网改造", 70, "km", "2026年的目标"),
        ("利润总额", 140, "万元", "还差的数"),
        ("利润总额", 7.6, "", "自评得分"),
        ("再生水利用量", 4, "", "分值"),
        ("供水总量", _months(*SERIES[0][2:])[0][11], "万m3", "12月当月的计划"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, unit, goals, done in SPREAD:
        for branch, goal, now in zip(BRANCHES, goals, done, strict=True):
            book.never(name, "targets", goal, _base(unit), f"{branch}的目标，不是集团的")
            book.never(name, "year_on_year", now, _base(unit), f"{branch}的完成数，不是集团的")
    for name, figure, unit, why in (
        ("营业收入|营业收入合计", 39640, "万元", "2023年的数"),
        ("自来水销售", 41.9, "%", "占收入的比例"),
        ("营业收入", 105.8, "%", "以比例充数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for _, name, now, month, old in FLASH:
        _growth(book, name, now, "万元", old, MONEY)
        book.fact(name, "2025-12", month, "万元", "actual", MONEY)
    _rated(book)
    _walled(book)
    _flows(book)
    book.fact("老旧管网改造", SPAN, 53.2, "km", "actual", "年度报告（冲突）")
    book.fact("员工技能培训", SPAN, 365, "人次", "actual", "年度报告（冲突）")
    for name, _, now, plan in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "项目表", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "项目表")
        book.fact(name, SPAN, now, "万元", "actual", "项目表")
    for office, task, person, _, due, _, _, status in TASKS:
        book.task(task, f"{office}|{person}" if person else office, due, status, "重点任务")
    for _, _, problem, office, due, state in PROBLEMS:
        closed = "yes" if state.startswith("已销") else "no"
        book.problem(problem, office, due, closed, YEAR, "督办单")
    book.add("conflicts", "老旧管网改造", SPAN, "52.3km|53.2km", "挂图作战表|年度报告")
    book.add("conflicts", "员工技能培训", SPAN, "356人次|365人次", "挂图作战表|年度报告")
    book.add(
        "conflicts",
        "工程安装|工程安装收入",
        BEFORE,
        "7410万元|7140万元",
        "2025年财务快报|2024年财务快报",
    )
    _never(book)
    book.write()


def _joined(value, unit):
    return "／" if value is None else f"{value}{unit}"


def rating():
    """Write the self-rating: the year stands in the middle head only, done before goal."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：莳川市水务集团有限公司"],
        ["类别", "考核指标", "指标值", "", "", "", "评分", "", "责任部门"],
        ["", "", "2025年", "", "2024年", "", "分值", "自评得分", ""],
        ["", "", "完成", "目标", "完成", "全省位次", "", "", ""],
    ]
    merges = ["C3:F3", "G3:H3", "C4:D4", "E4:F4", "G4:G5", "H4:H5", "A3:A5", "B3:B5", "I3:I5"]
    start = None
    for kind, name, shown, _, now, wrote, _, _, old, rank, points, got, office, _ in RATED:
        at = len(rows) + 2
        if kind:
            if start:
                merges.append(f"A{start}:A{at - 1}")
            start = at
        rows.append(
            [
                kind,
                name,
                _joined(now, shown),
                wrote,
                _joined(old, shown),
                rank,
                points,
                got,
                office,
            ]
        )
    merges.append(f"A{start}:A{len(rows) + 1}")
    sums = [round(sum(r[k] for r in RATED), 1) for k in (10, 11)]
    rows.append(["合计", "", "", "", "", "", *sums, ""])
    rows.append(
        [
            "注：未注明时限的指标考核时点均为2025年12月31日；党建13分由党群部另行计分；"
            "总得分85—95分为良好，95分以上为优秀。"
        ]
    )
    sheet(out, "自评", "年度经营业绩考核自评表", rows, 9, merges, (3, 5), True)
    rows = [
        ["", "", "", "", "", "单位：万元"],
        ["项目", "投资情况", "", "", "", "备注"],
        ["", "2025年", "", "", "总投资", ""],
        ["", "完成", "占比（%）", "计划", "", ""],
    ]
    sums = [sum(p[k] for p in PROJECTS) for k in (1, 2, 3)]
    rows.append(["合计", sums[1], 100, sums[2], sums[0], ""])
    for name, whole, now, plan in PROJECTS:
        rows.append([name, now, round(100 * now / sums[1], 1), plan, whole, ""])
    rows.append(["注：占比为各项目完成数占合计的比例。"])
    sheet(
        out,
        "重点项目",
        "集团重点项目投资情况",
        rows,
        6,
        ("B3:E3", "B4:D4", "E4:E5", "A3:A5", "F3:F5"),
        (3, 5),
    )
    save(out, LEDGERS / "经营业绩考核自评.xlsx")


def wall():
    """Write the wall chart, two rows to an indicator, a table with its own head to each office."""
    out = openpyxl.Workbook()
    rows = [
        ["（2025年12月31日）"],
        ["一、工程建设部"],
        ["序号", "指标", "单位", "行次", "2025年累计", "", "", "", "2024年全年"],
        ["", "", "", "", "一季度", "上半年", "前三季度", "全年", ""],
    ]
    merges = ["E4:H4", *[f"{c}4:{c}5" for c in "ABCDI"]]
    for n, (name, unit, goals, done, old, _) in enumerate(WORK, 1):
        at = len(rows) + 2
        rows.append([n, name, unit, "目标", *goals, "／" if old is None else old])
        rows.append(["", "", "", "完成", *done, ""])
        merges += [f"{c}{at}:{c}{at + 1}" for c in "ABCI"]
    rows += [
        [],
        ["二、安全环保部"],
        ["序号", "指标", "", "", "上半年", "1—12月", "上年完成", "备注"],
    ]
    for n, (shown, _, _, done, wrote, _, _, old, _) in enumerate(SAFE, 1):
        at = len(rows) + 2
        rows.append([n, shown, "", "完成", *done, "／" if old is None else old, ""])
        rows.append(["", "", "", "目标", *wrote, "", ""])
        merges += [f"A{at}:A{at + 1}", f"B{at}:C{at + 1}", f"G{at}:G{at + 1}"]
    rows += [
        [],
        ["三、人力资源部、客服中心"],
        ["序号", "指标", "单位", "本年完成", "上年完成", "本年目标", "同比"],
    ]
    for n, (name, unit, now, wrote, _, _, old, _) in enumerate(STAFF, 1):
        word = "／" if old is None else _words(now, old)
        rows.append([n, name, unit, now, "／" if old is None else old, wrote, word])
    rows.append(["说明：目标时限均为2025年12月底；“／”为上年未统计。"])
    sheet(out, "挂图作战", "莳川水务集团2025年重点指标挂图作战表", rows, 9, merges, (3, 5), True)
    months = [f"{m}月" for m in range(1, 13)]
    rows = [["指标", "单位", "", *months, "全年"]]
    merges = []
    for name, unit, *sums in SERIES:
        at = len(rows) + 2
        for word, line, total in zip(
            ("计划", "实绩", "上年实绩"), _months(*sums), sums, strict=True
        ):
            first = word == "计划"
            rows.append([name if first else "", unit if first else "", word, *line, total])
        merges += [f"{c}{at}:{c}{at + 2}" for c in "AB"]
    sheet(out, "生产月度", "2025年生产指标月度计划与实绩", rows, 16, merges, (2, 2))
    rows = [["督办编号", "问题由来", "督办问题", "承办部门", "限办日期", "销号情况"]]
    for number, origin, problem, office, due, state in PROBLEMS:
        rows.append([number, origin, problem, office, datetime.date.fromisoformat(due), state])
    ws = sheet(out, "督办问题", "集团督办问题登记表", rows, 6, (), (2, 2))
    for (cell,) in ws.iter_rows(3, ws.max_row, 5, 5):
        cell.number_format = 'yyyy"年"m"月"d"日"'
    save(out, LEDGERS / "挂图作战与生产月度.xlsx")


def _words(now, old):
    if now == old:
        return "持平"
    return f"{'增长' if now > old else '下降'}{abs(100 * (now / old - 1)):.1f}%"


def _flash(path, year, lines):
    rows = [
        ["财务快报"],
        [f"{year}年12月", "", "", "", "", "金额单位：万元"],
        ["项目", "完成数", "占比%", "其中：12月", "同期数", "同比"],
    ]
    total = 1
    for shown, now, month, old in lines:
        if not shown.startswith(" "):
            total = now
        rows.append([shown, now, round(100 * now / total, 1), month, old, _words(now, old)])
    rows.append(
        [
            f"注：本表“完成数”为{year}年1—12月累计数，“同期数”为{year - 1}年1—12月累计数，"
            "占比为占各合计的比例。"
        ]
    )
    rows.append(["制表：戚可心", "", "", "", "复核：尚明礼"])
    old_book(path, "快报", rows, [(0, 0, 0, 5)])


def flashes():
    """Write the finance report of this year and of last as BIFF."""
    lines = [(shown, now, month, old) for shown, _, now, month, old in FLASH]
    _flash(LEDGERS / "财务快报202512.xls", 2025, lines)
    _flash(LEDGERS / "2024年/财务快报202412.xls", 2024, LAST)


def branches():
    """Write the branches across, goal and done as rows, the group first."""
    rows = [
        ["各分公司2025年任务完成情况"],
        ["指标", "单位", "", "集团合计", *BRANCHES],
    ]
    for name, unit, goals, done in SPREAD:
        rows.append([name, unit, "目标", round(sum(goals), 2), *goals])
        rows.append(["", "", "完成", round(sum(done), 2), *done])
        rates = [f"{100 * d / g:.1f}%" for g, d in zip(goals, done, strict=True)]
        rows.append(["", "", "完成率", f"{100 * sum(done) / sum(goals):.1f}%", *rates])
    rows.append(["运营管理部制表"])
    ragged(LEDGERS / "分公司完成情况.csv", rows)


def papers():
    """Write the tasks, a table of each office with its own head, and the two texts."""
    one = [["序号", "重点任务", "完成时限", "目前进展", "状态"]]
    two = [["责任人", "事项", "办理结果", "要求办结时间"]]
    three = [["工作内容", "时间节点", "完成情况"]]
    for office, task, person, node, _, progress, state, _ in TASKS:
        if office == BUILD:
            one.append([str(len(one)), task, node, progress, state])
        elif office == RUN:
            two.append([person, task, state, node])
        else:
            three.append([task, node, state])
    lines = [
        "莳川水务集团2025年度重点任务办理情况",
        "截至2025年12月31日，集团重点任务办理情况如下，未注明年份的均为2025年。",
        f"# 一、{BUILD}",
        "@0",
        f"# 二、{RUN}",
        "@1",
        f"# 三、{CORP}",
        "@2",
    ]
    paper(DOCUMENTS / "重点任务办理情况.docx", lines, [one, two, three])
    paper(DOCUMENTS / "2025年度工作报告.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "自评材料说明.txt").write_text(NOTICE, encoding="gb18030")


if __name__ == "__main__":
    truth()
    rating()
    wall()
    flashes()
    branches()
    papers()
