"""Truth and files of 枫源县水土保持站; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
YEAR = "2024-12-31"
# fmt: off
# part, names, unit written, unit, goal written, goal, sign, December, year written, year, last year, office, due written, due, status
GOALS = [
    ("综合治理", "新增水土流失治理面积|水土流失治理面积", "平方公里 ", "km2", 42, 42, ">=", 2.6, 43.5, 43.5, 39.8, "治理股", "12月31日前", YEAR, "已完成"),
    ("综合治理", "坡改梯", "亩", "亩", 3150, 3150, ">=", 120, 3210, 3210, 2860, "治理股", "11月底", "2024-11-30", "已完成"),
    ("综合治理", "水土保持林", "亩", "亩", "6,600", 6600, ">=", "—", "6,750", 6750, "6,120", "治理股", "10月底", "2024-10-31", "已完成"),
    ("综合治理", "经果林", "亩", "亩", "2,400", 2400, ">=", 75, "2,175", 2175, "2,310", "治理股", "12月31日前", YEAR, "逾期"),
    ("综合治理", "封禁治理", "亩", "亩", "18,000", 18000, ">=", "—", "18,300", 18300, "16,500", "治理股", "9月底", "2024-09-30", "已完成"),
    ("综合治理", "生产道路", "公里", "km", 15, 15, ">=", 0.9, 15.8, 15.8, 13.2, "治理股", "12月31日前", YEAR, "已完成"),
    ("综合治理", "沟道整治", "公里", "km", 9.5, 9.5, ">=", 0.6, 8.1, 8.1, 7.4, "治理股", "12月31日前", YEAR, "逾期"),
    ("综合治理", "蓄水池窖", "口", "口", 60, 60, ">=", 3, 64, 64, 55, "治理股", "11月底", "2024-11-30", "已完成"),
    ("综合治理", "生态清洁小流域", "条", "条", 3, 3, ">=", 1, 3, 3, 2, "治理股", "12月20日前", "2024-12-20", "已完成"),
    ("监督管理", "水土保持补偿费征收|征收水土保持补偿费|水土保持补偿费", "万元", "万元", 680, 680, ">=", 88.5, 712.4, 712.4, 645.8, "监督股", "12月31日前", YEAR, "已完成"),
    ("监督管理", "生产建设项目监督检查|监督检查", "个次", "个次", 120, 120, ">=", 9, 138, 138, 112, "监督股", "12月31日前", YEAR, "已完成"),
    ("监督管理", "水土保持方案审批办结率|方案审批办结率", "%", "%", "100%", 100, ">=", "—", "100%", 100, "100%", "监督股", "12月31日前", YEAR, "已完成"),
    ("监督管理", "水土保持设施验收报备率|验收报备率", "%", "%", "≥90%", 90, ">=", "—", "86.5%", 86.5, "84.2%", "监督股", "12月31日前", YEAR, "逾期"),
    ("资金项目", "水土保持投资|水土保持总投资", "万元", "万元", 5200, 5200, ">=", 410, "5，386", 5386, 4915, "计财股", "12月31日前", YEAR, "已完成"),
    ("资金项目", "争取上级资金", "万元", "万元", 3600, 3600, ">=", 0, 3150, 3150, 3420, "计财股", "10月底", "2024-10-31", "逾期"),
    ("资金项目", "社会资本投入", "万元", "万元", 900, 900, ">=", 62, "９５５", 955, 810, "计财股", "12月31日前", YEAR, "已完成"),
    ("能力建设", "水土保持宣传", "场次", "场次", 20, 20, ">=", 1, 23, 23, 18, "综合股", "12月31日前", YEAR, "已完成"),
    ("能力建设", "业务培训", "人次", "人次", 260, 260, ">=", 0, 284, 284, 231, "综合股", "11月底", "2024-11-30", "已完成"),
    ("能力建设", "“三公”经费支出|三公经费支出|三公”经费支出", "万元", "万元", "≤8.5", 8.5, "<=", 0.6, 7.9, 7.9, 8.2, "计财股", "12月31日前", YEAR, "已完成"),
    ("能力建设", "安全生产事故", "起", "起", 0, 0, "<=", 0, 0, 0, 0, "综合股", "12月31日前", YEAR, "已完成"),
]
# names, kind, unit written, unit, 2020, 2021, 2022, 2023, goal 2024 written, goal, sign, 2024, goal 2025 written, goal 2025, status
PLAN = [
    ("水土保持率", "约束性", "%", "%", 72.6, 73.5, 74.8, 75.9, "76.5", 76.5, ">=", 76.8, "77.2", 77.2, "已完成"),
    ("水土流失面积", "预期性", "km²", "km2", 566.2, 547.4, 520.9, 499.3, "≤486", 486, "<=", 481.6, "≤474", 474, "已完成"),
    ("中度及以上侵蚀面积占比|中度及以上侵蚀占比", "预期性", "%", "%", 29.8, 28.1, 26.0, 24.1, "≤22", 22, "<=", 22.9, "≤20", 20, "逾期"),
    ("疑似违规图斑查处率|违规图斑查处率", "约束性", "%", "%", 81.0, 84.5, 87.7, 90.4, "≥95", 95, ">=", 93.1, "≥98", 98, "逾期"),
    ("林草覆盖率", "预期性", "%", "%", 66.1, 66.7, 67.3, 67.9, "≥68", 68, ">=", 68.4, "≥69", 69, "已完成"),
]
# name, goal, sign, unit, due, year, status: told only in the two papers
TOLD = [
    ("水土保持示范村", 6, "个", "2024-11-30", 6, "已完成"),
    ("监测站点改造", 5, "处", "2024-10-31", 3, "逾期"),
    ("水土保持碳汇交易|碳汇交易", 2, "单", YEAR, 2, "已完成"),
    ("水土保持信息|编发水土保持信息", 60, "条", YEAR, 51, "逾期"),
]
# written, names, unit, four quarters, year, last year, last year's true alternatives
WATCH = [
    ("审批水土保持方案", "审批水土保持方案|水土保持方案审批", "件", (11, 14, 9, 12), 46, 41),
    ("方案批复防治责任范围", "方案批复防治责任范围|防治责任范围", "公顷", (62.5, 88.4, 51.2, 70.9), 273, 248.6),
    ("征收水土保持补偿费", "", "万元", (121.6, 205.3, 168.7, 216.8), 712.4, 654.8),
    ("生产建设项目监督检查", "", "个次", (25, 41, 38, 34), 138, 112),
    ("下发整改意见书", "下发整改意见书|整改意见书", "份", (14, 19, 17, 10), 60, 52),
    ("自主验收报备项目", "自主验收报备项目|自主验收报备", "个", (6, 9, 8, 9), 32, 27),
    ("立案查处违法案件", "立案查处违法案件|违法案件", "起", (1, 2, 0, 1), 4, 6),
    ("遥感图斑现场核查", "遥感图斑现场核查|图斑现场核查", "个", (0, 86, 0, 75), 161, 148),
]
# project, place, planned and done: terraces, wood, fruit, closed land (hm2); money planned and spent
CENTRAL = [
    ("青石沟小流域", "石门镇", (60, 120, 40, 300), (62, 124, 38, 306), 810, 792),
    ("大坪河小流域", "大坪乡", (50, 100, 45, 280), (52, 103, 36, 284), 760, 711),
    ("柳树湾小流域", "枫林镇", (40, 90, 30, 240), (40, 92, 31, 250), 640, 640),
]
PROVINCE = [
    ("黄泥坡小流域", "黄泥乡", (35, 80, 25, 230), (36, 81, 24, 232), 520, 503),
    ("冯家沟小流域", "石门镇", (25, 50, 20, 150), (24, 50, 16, 148), 390, 352),
]
KINDS = ("坡改梯", "水土保持林", "经果林", "封禁治理")
# station, rain of the year and of last year, erosion of both
STATIONS = [("青石沟径流小区", 1402.5, 1258.0, 861, 940), ("大坪卡口站", 1371.8, 1230.6, 905, 987), ("枫林气象园", 1384.9, 1236.5, 760, 827)]
MEAN = ("年降水量|平均降水量", 1386.4, 1241.7, "土壤侵蚀模数", 842, 918)
# task, office, with, due written, due, progress, mark, status
TASKS = [
    ("水土保持规划中期评估", "综合股", "治理股", "2024年9月30日", "2024-09-30", "评估报告已通过专家评审并报县政府", "已办结", "已完成"),
    ("大坪河小流域项目竣工验收", "治理股", "计财股", "2024年11月30日", "2024-11-30", "单位工程已验收，竣工决算审计未出具", "未办结", "逾期"),
    ("水土保持区域评估报告编制", "监督股", "", "8月底", "2024-08-31", "开发区区域评估已批复", "已办结", "已完成"),
    ("补偿费历年欠缴清缴", "监督股", "计财股", "12月31日", YEAR, "仍有两家企业未缴清", "未办结", "逾期"),
    ("国家水土保持示范县申报", "综合股", "治理股", datetime.date(2025, 5, 31), "2025-05-31", "申报材料完成初稿，正征求意见", "正常推进", "顺利"),
    ("监测点自动化升级", "监测股", "", "2024年10月31日", "2024-10-31", "设备已到货，大坪卡口站尚未安装", "未办结", "逾期"),
    ("水土流失动态监测成果复核", "监测股", "", "6月底", "2024-06-30", "复核意见已上报省监测总站", "已办结", "已完成"),
    ("信用监管“两单”制度建立", "监督股", "综合股", "三季度末", "2024-09-30", "制度已印发执行", "已办结", "已完成"),
    ("冯家沟淤地坝安全隐患处置", "治理股", "", datetime.date(2024, 5, 20), "2024-05-20", "坝坡已修复，汛前完成", "已办结", "已完成"),
    ("水土保持科技示范园二期", "治理股", "综合股", "2025年10月底", "2025-10-31", "用地手续未批，施工图未审查", "进度滞后", "滞后"),
    ("档案数字化整理", "综合股", "", "2025年3月底", "2025-03-31", "扫描录入按计划开展", "正常推进", "顺利"),
    ("水土保持志编纂", "综合股", "", "2025年12月底", "2025-12-31", "", "未启动", "滞后|未报|不能判定"),
]
# from, problem, measure, office, head, due written, due, progress, struck off, closed
PROBLEMS = [
    ("省水利厅", "弃渣场未批先弃2处", "责令停止并补办手续", "监督股", "贺从文", "2024.6.30", "2024-06-30", "手续已补办", "已销号（2024.6.21）", "yes"),
    ("省水利厅", "部分项目水土保持监测季报缺失", "补报季报", "监测股", "蒋雨", "2024.7.31", "2024-07-31", "缺失季报全部补齐", "已销号（2024.7.26）", "yes"),
    ("市水利局", "青石沟梯田田坎垮塌", "返工砌筑", "治理股", "欧阳林", "2024.9.30", "2024-09-30", "返工完成一半，雨后再次垮塌", "未销号", "no"),
    ("市水利局", "经果林苗木成活率偏低", "补植补种", "治理股", "欧阳林", "2025.3.31", "2025-03-31", "已签订补植合同", "未销号", "no"),
    ("县审计局", "补偿费未及时足额入库", "核对入库", "计财股", "唐静", "2024.8.15", "2024-08-15", "已全部入库", "已销号（2024.8.9）", "yes"),
    ("县审计局", "工程质保金超期未退", "清理退付", "计财股", "唐静", "2024.10.31", "2024-10-31", "尚有一家施工单位账户冻结未退", "未销号", "no"),
    ("县纪委监委", "项目监理日志后补", "约谈监理单位", "治理股", "欧阳林", "立即整改", "", "已约谈并扣减监理费", "已销号（2024.4.18）", "yes"),
    ("群众来信", "黄泥坡施工便道扬尘扰民", "洒水覆盖", "治理股", "欧阳林", "2024年5月10日", "2024-05-10", "已落实洒水降尘", "已销号（2024.5.8）", "yes"),
    ("市水利局", "验收核查档案不规范", "补充完善", "监督股", "贺从文", "2024年11月底", "2024-11-30", "资料已补，待市局复核", "未销号", "no"),
]
# fmt: on
BOTH = {"生产道路": "15.8|16.4"}
BEFORE = {"水土保持补偿费征收": "645.8|654.8"}
SHEET = "目标任务完成情况"


def _number(value):
    return float(value.replace(",", "").strip("%")) if isinstance(value, str) else value


def _goal(book, row):
    _, names, _, unit, _, goal, sign, month, _, done, old, _, _, due, status = row
    first, old = names.split("|")[0], _number(old)
    target = "260|300" if first == "业务培训" else goal
    if first == "业务培训":
        status, due = "已完成|逾期", "2024-11-30"
    book.target(names, target, sign, unit, due, BOTH.get(first, done), status, SHEET)
    book.year(names, BOTH.get(first, done), unit, BEFORE.get(first, old), SHEET)
    book.fact(names, f"2024|{due[:7]}|{due}", goal, unit, "target", SHEET)
    book.fact(names, "2024|2024-12-31", done, unit, "actual", SHEET)
    book.fact(names, "2023", old, unit, "actual", SHEET)
    if month != "—":
        book.fact(names, "2024-12|2024-12/2024-12", month, unit, "actual", SHEET)
        if _number(month) not in (0, _number(goal)):
            book.never(names, "year_on_year", month, unit, "12月当月数，不是全年")


def _plan(book, row):
    names, _, _, unit, _, _, _, old, _, goal, sign, done, _, later, status = row
    here = "2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31"
    book.target(names, goal, sign, unit, YEAR, done, status, "规划指标监测表")
    book.target(
        names, later, sign, unit, "2025-12-31", done, "", "规划指标监测表", "2025年规划目标", "yes"
    )
    book.year(names, done, unit, old, "规划指标监测表", at=here)
    book.fact(names, here[0], goal, unit, "target", "规划指标监测表")
    book.fact(names, here[0], done, unit, "actual", "规划指标监测表")
    book.fact(names, here[1], old, unit, "actual", "规划指标监测表")


def _projects(book):
    every = CENTRAL + PROVINCE
    names = "治理面积|小流域综合治理|措施面积|合计|小计"
    plan, done = (sum(sum(p[k]) for p in every) for k in (2, 3))
    money = [sum(p[k] for p in every) for k in (4, 5)]
    book.target(names, plan, ">=", "hm2", "", done, "", "项目进度表合计", "", "yes")
    book.target(
        "计划投资|完成投资|项目投资|投资|合计",
        money[0],
        ">=|<=",
        "万元",
        "",
        money[1],
        "",
        "项目进度表合计",
        "",
        "yes",
    )
    for k, kind in enumerate(KINDS):
        book.fact(kind, "2024", sum(p[2][k] for p in every), "hm2", "target", "项目进度表合计")
        book.fact(kind, "2024", sum(p[3][k] for p in every), "hm2", "actual", "项目进度表合计")
        for part, label in ((CENTRAL, "中央资金项目小计"), (PROVINCE, "省级资金项目小计")):
            total = sum(p[2][k] for p in part)
            book.never(kind, "targets", total, "hm2", f"{label}，不是全县的")
        for p in every:
            book.never(kind, "targets", p[2][k], "hm2", f"{p[0]}的数，不是全县的")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, "2024", "2023")
    for row in GOALS:
        _goal(book, row)
    for row in PLAN:
        _plan(book, row)
    for names, goal, unit, due, done, status in TOLD:
        book.target(names, goal, ">=", unit, due, done, status, "工作要点、总结")
        book.fact(names, f"2024|{due[:7]}|{due}", goal, unit, "target", "工作要点")
        book.fact(names, "2024|2024-12|2024-12-31", done, unit, "actual", "总结")
    quarters = "2024-01/2024-03", "2024-04/2024-06", "2024-07/2024-09", "2024-10/2024-12"
    for written, names, unit, parts, done, old in WATCH:
        unit = "hm2" if unit == "公顷" else unit
        if names:
            book.year(names, done, unit, old, "监管统计表")
            book.fact(names, "2024", done, unit, "actual", "监管统计表")
            book.fact(names, "2023", old, unit, "actual", "监管统计表")
        for at, part in zip(quarters, parts, strict=True):
            book.fact(names or written, at, part, unit, "actual", "监管统计表")
            if part:
                book.never(names or written, "year_on_year", part, unit, "一个季度的数")
    _projects(book)
    rain, now, old, soil, worn, before = MEAN
    for names, value, prior, unit in ((rain, now, old, "mm"), (soil, worn, before, "t/km2")):
        book.year(names, value, unit, prior, "监测站点表全县平均")
        book.fact(names, "2024", value, unit, "actual", "监测站点表全县平均")
        book.fact(names, "2023", prior, unit, "actual", "监测站点表全县平均")
    for name, wet, _, loss, _ in STATIONS:
        book.never(rain, "year_on_year", wet, "mm", f"{name}的数，不是全县的")
        book.never(soil, "year_on_year", loss, "t/km2", f"{name}的数，不是全县的")
    book.fact("生产道路", "2024", 16.4, "km", "actual", "总结（冲突）")
    book.fact(
        "征收水土保持补偿费|水土保持补偿费", "2023", 654.8, "万元", "actual", "监管统计表（冲突）"
    )
    book.fact("业务培训", "2024|2024-11|2024-11-30", 300, "人次", "target", "工作要点（冲突）")
    for task, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点工作督办清单")
    for _, problem, _, office, _, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, YEAR, "反馈问题整改销号表")
    book.add("conflicts", "生产道路", "2024", "15.8km|16.4km", f"{SHEET}|总结")
    book.add(
        "conflicts",
        "水土保持补偿费征收|征收水土保持补偿费|水土保持补偿费",
        "2023",
        "645.8万元|654.8万元",
        f"{SHEET}|监管统计表",
    )
    book.add("conflicts", "业务培训", "2024（target）", "260人次|300人次", f"{SHEET}|工作要点")
    for name, goal, unit in (
        ("新增水土流失治理面积", 45, "km2"),
        ("水土保持补偿费征收", 720, "万元"),
        ("生态清洁小流域", 4, "条"),
        ("争取上级资金", 3800, "万元"),
    ):
        book.never(name, "targets", goal, unit, "2025年的打算")
    book.never("监测站点改造", "targets", 2, "处", "未完工的部分")
    book.never("争取上级资金", "targets", 450, "万元", "与任务的差额")
    book.never("经果林", "targets", 225, "亩", "与任务的差额")
    book.write()


def goals():
    """Write the goals, the month beside the running total."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：枫源县水土保持站", *[""] * 8, "填报时间：2025年1月3日"],
        ["类别", "序号", "目标任务", "单位", "2023年完成", "2024年任务", "2024年完成", "", "完成任务％", "较上年±％", "牵头股室", "时限要求"],
        ["", "", "", "", "", "", "12月", "1—12月累计", "", "", "", ""],
    ]  # fmt: skip
    merges = ["A2:D2", "G3:H3", *[f"{c}3:{c}4" for c in "ABCDEFIJKL"]]
    at, n = 5, 0
    for part in dict.fromkeys(g[0] for g in GOALS):
        start = at
        for row in [g for g in GOALS if g[0] == part]:
            _, names, written, unit, goal, aim, sign, month, shown, done, old, office, day, _, _ = (
                row
            )
            n += 1
            name, before = names.split("|")[0], _number(old)
            share = round(100 * done / aim, 1) if sign == ">=" else "—"
            share = 58.3 if name == "沟道整治" else share
            if unit == "%":
                grown = f"{done - before:+.1f}个百分点"
            else:
                grown = f"{100 * (done / before - 1):+.1f}" if before else "—"
            cells = [name, written, old, goal, month, shown, share, grown, office, day]
            rows.append([part if at == start else "", n, *cells])
            at += 1
        merges.append(f"A{start}:A{at - 1}")
    rows += [
        [""],
        [
            "注：1．“≤”为控制数，不计算完成率；2．坡改梯、水土保持林、经果林、封禁治理含小流域综合治理项目全部措施面积。"
        ],
        ["审核：周为民", "", "", "", "", "", "制表：夏青"],
    ]
    sheet(
        out,
        "年终",
        "枫源县水土保持站2024年度目标任务完成情况统计表",
        rows,
        12,
        merges,
        (3, 4),
        True,
    )
    save(out, LEDGERS / "2024年目标任务完成情况（年终定稿）.xlsx")


def plans():
    """Write the plan's indicators, years across, and the stations on a second sheet."""
    out = openpyxl.Workbook()
    rows = [
        ["指标", "属性", "计量单位", "2020年（基期）", "实际值", "", "", "2024年", "", "2025年规划目标"],
        ["", "", "", "", "2021年", "2022年", "2023年", "年度目标", "实际值", ""],
        *[[r[0].split("|")[0], r[1], r[2], *r[4:8], r[8], r[11], r[12]] for r in PLAN],
        ["注：2024年实际值依据省动态监测成果，截至2024年12月31日。"],
    ]  # fmt: skip
    merges = ["E2:G2", "H2:I2", *[f"{c}2:{c}3" for c in "ABCDJ"]]
    title = "枫源县“十四五”水土保持规划主要指标年度监测表"
    sheet(out, "规划指标", title, rows, 10, merges, (2, 3), True)
    rows = [
        ["监测站点", "年降水量（mm）", "", "土壤侵蚀模数[t/(km²·a)]", "", "备注"],
        ["", "2024年", "2023年", "2024年", "2023年", ""],
        *[[*s, "7月停测6天" if s[0].startswith("大坪") else ""] for s in STATIONS],
        ["全县平均", MEAN[1], MEAN[2], MEAN[4], MEAN[5], ""],
    ]
    merges = ["B2:C2", "D2:E2", "A2:A3", "F2:F3"]
    sheet(out, "监测站点", "2024年水土保持监测站点观测成果", rows, 6, merges, (2, 3))
    save(out, LEDGERS / "规划指标监测及站点观测.xlsx")


def projects():
    """Write the projects as BIFF with a sub-total for each purse."""
    kinds = [*KINDS, "合计"]
    rows = [
        ["2024年小流域综合治理项目措施完成情况表"],
        ["截至2024年12月31日", *[""] * 10, "单位：公顷、万元"],
        ["项目名称", "所在乡镇", "计划措施面积", "", "", "", "", "完成措施面积", "", "", "", "", "计划投资", "完成投资"],
        ["", "", *kinds, *kinds, "", ""],
    ]  # fmt: skip

    def line(label, place, part):
        plan = [sum(p[2][k] for p in part) for k in range(4)]
        done = [sum(p[3][k] for p in part) for k in range(4)]
        spent = [sum(p[k] for p in part) for k in (4, 5)]
        return [label, place, *plan, sum(plan), *done, sum(done), *spent]

    for label, part in (("中央资金项目小计", CENTRAL), ("省级资金项目小计", PROVINCE)):
        rows += [line(p[0], p[1], [p]) for p in part]
        rows.append(line(label, "", part))
    rows.append(line("合计", "", CENTRAL + PROVINCE))
    rows.append(["说明：封禁治理含补植。"])
    merges = [(0, 0, 0, 13), (2, 2, 2, 6), (2, 2, 7, 11), *[(2, 3, c, c) for c in (0, 1, 12, 13)]]
    old_book(LEDGERS / "小流域项目措施进度（12月）.xls", "12月底", rows, merges)


def watch():
    """Write the supervision of building projects, quarters across, as csv."""
    rows = [
        ["枫源县2024年生产建设项目水土保持监管情况统计表"],
        [
            "项目",
            "单位",
            "一季度",
            "二季度",
            "三季度",
            "四季度",
            "全年合计",
            "上年全年",
            "增减",
            "增减%",
        ],
    ]
    for written, _, unit, parts, done, old in WATCH:
        more, rate = f"{done - old:+.1f}".removesuffix(".0"), f"{100 * (done / old - 1):.1f}%"
        rows.append([written, unit, *parts, done, old, more, rate])
    rows += [[], ["注：图斑核查每年两批，分别在二、四季度开展。"], ["监督股", "填表人：贺从文"]]
    ragged(LEDGERS / "监管统计表-2024四季度.csv", rows)


def works():
    """Write the tasks and the problems."""
    out = openpyxl.Workbook()
    rows = [
        ["编号", "督办事项", "牵头股室", "配合股室", "要求办结时间", "12月底进展情况", "办理状态"],
        *[[f"DB-{n:02d}", t[0], t[1], t[2], t[3], t[5], t[6]] for n, t in enumerate(TASKS, 1)],
        ["", "共12项：已办结5项，正常推进2项，进度滞后1项，未办结3项，未启动1项"],
    ]
    ws = sheet(out, "督办", "县水土保持站2024年重点工作督办清单", rows, 7, (), (2, 2), True)
    for row in ws.iter_rows(3, ws.max_row, 5, 5):
        if isinstance(row[0].value, datetime.date):
            row[0].number_format = "yyyy/m/d"
    save(out, LEDGERS / "重点工作督办清单（水保站）.xlsx")
    out = openpyxl.Workbook()
    rows = [
        ["截止日期：2024年12月31日"],
        ["序号", "反馈单位", "存在问题", "整改措施", "责任股室", "责任人", "整改期限", "整改进展", "销号情况"],
    ]  # fmt: skip
    rows += [[n, p[0], p[1], p[2], p[3], p[4], p[5], p[7], p[8]] for n, p in enumerate(PROBLEMS, 1)]
    sheet(out, "销号表", "各级检查反馈问题整改销号表", rows, 9, ["A2:I2"], (3, 3), True)
    save(out, LEDGERS / "检查反馈问题整改销号表.xlsx")


POINTS = """枫源县水土保持站2024年工作要点
为做好2024年水土保持工作，制定本要点。
# 一、抓治理
全年新增水土流失治理面积42平方公里，其中坡改梯3150亩、水土保持林6600亩、经果林2400亩。建设生态清洁小流域3条。11月底前建成水土保持示范村6个。
# 二、抓监管
全年征收水土保持补偿费680万元，开展生产建设项目监督检查120个次，水土保持设施验收报备率达到90%以上。
# 三、抓监测
水土保持率达到76.5%。10月底前完成监测站点改造5处。
# 四、抓保障
10月底前争取上级资金3600万元。11月底前开展业务培训300人次。年底前完成水土保持碳汇交易2单，全年编发水土保持信息60条以上。"""

SUMMARY = """枫源县水土保持站2024年工作总结
2024年，全站干部职工围绕年度目标，扎实推进水土保持各项工作。
# 一、综合治理成效明显
全年新增水土流失治理面积43.5平方公里，同比增长9.3%，完成坡改梯3210亩、水土保持林6750亩、封禁治理1.83万亩。经果林完成2175亩，比任务少225亩。新修生产道路16.4公里，整治沟道8.1公里，建蓄水池窖64口。建成生态清洁小流域3条、水土保持示范村6个。水土保持率由75.9%提高到76.8%。
# 二、监督管理从严从实
全年审批水土保持方案46件，征收水土保持补偿费712.4万元，开展生产建设项目监督检查138个次，立案查处违法案件4起，比上年减少2起。水土保持设施验收报备率86.5%，上年为84.2%。疑似违规图斑查处率93.1%，未达到95%的目标。
# 三、资金和能力建设
完成水土保持投资5386万元，争取上级资金3150万元，与任务差450万元，社会资本投入955万元。监测站点改造完成3处，尚有2处未完工。实现水土保持碳汇交易2单，编发水土保持信息51条，开展水土保持宣传23场次、业务培训284人次。全年未发生安全生产事故。
# 四、2025年打算
2025年，新增水土流失治理面积45平方公里，征收水土保持补偿费720万元，建设生态清洁小流域4条，争取上级资金3800万元。"""


if __name__ == "__main__":
    truth()
    goals()
    plans()
    projects()
    watch()
    works()
    paper(DOCUMENTS / "2024年水土保持工作要点.docx", POINTS.split("\n"))
    paper(DOCUMENTS / "水土保持站2024年工作总结（报局办）.docx", SUMMARY.split("\n"))
