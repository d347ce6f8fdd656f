"""Truth and files of 霁川市水利局, the whole year 2024; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR = "2024", "2023", "2024-12-31"
AT, THEN = "2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31"
DUES = {"12月底": YEAR, "11月底": "2024-11-30", "10月底": "2024-10-31"}
# fmt: off
# class; name as written, names, unit, weight, goal as written, goal, sign, done, last year, 2025, office, day, remark, status
MARKS = [
    ("工程建设（30分）",),
    ("水利固定资产投资（亿元）", "水利固定资产投资", "亿元", 8, 58, 58, ">=", 60.45, 53.28, 62, "规划计划科", "12月底", "", "已完成"),
    ("其中：中央和省级资金（亿元）", "中央和省级资金|其中：中央和省级资金", "亿元", "", 21, 21, ">=", 22.36, 19.84, "", "规划计划科", "12月底", "", "已完成"),
    ("新建改造小型泵站（处）", "新建改造小型泵站", "处", 5, 45, 45, ">=", 47, 39, 50, "建设与管理科", "11月底", "", "已完成"),
    ("病险山塘整治（口）", "病险山塘整治", "口", 5, 160, 160, ">=", 138, 172, 150, "建设与管理科", "11月底", "龙坪县22口招标流标，转2025年实施", "逾期"),
    ("中小河流治理长度（公里）", "中小河流治理长度|中小河流治理", "km", 6, "72（原84，霁水函〔2024〕61号调减）", 72, ">=", 73.6, 66.9, 70, "建设与管理科", "12月底", "", "已完成"),
    ("大中型灌区渠系衬砌（公里）", "大中型灌区渠系衬砌", "km", 6, 135, 135, ">=", 141.2, 128.4, 140, "农村水利科", "12月底", "", "已完成"),
    ("农村水利（25分）",),
    ("农村自来水普及率（%）", "农村自来水普及率", "%", 7, 93.5, 93.5, ">=", 94.1, 92.6, 95, "农村水利科", "12月底", "", "已完成"),
    ("规模化供水覆盖人口比例（%）", "规模化供水覆盖人口比例", "%", 6, 68, 68, ">=", 65.2, 63.7, 70, "农村水利科", "12月底", "两处水厂延期通水", "逾期"),
    ("农村水费收缴率（%）", "农村水费收缴率", "%", 6, 95, 95, ">=", 96.3, 94.8, "", "农村水利科", "12月底", "", "已完成"),
    ("新增高效节水灌溉面积（万亩）", "新增高效节水灌溉面积", "万亩", 6, 4.2, 4.2, ">=", 4.35, 3.86, 4.5, "农村水利科", "11月底", "", "已完成"),
    ("水资源管理（20分）",),
    ("用水总量（亿立方米）", "用水总量", "亿m3", 6, "≤24.60", 24.6, "<=", 23.87, 24.12, "≤24.80", "水资源科", "12月底", "", "已完成"),
    ("万元工业增加值用水量（立方米）", "万元工业增加值用水量", "m3", 5, "≤31.5", 31.5, "<=", 32.4, 33.6, "≤30.5", "水资源科", "12月底", "两家火电企业冷却水量增加", "逾期"),
    ("农田灌溉水有效利用系数", "农田灌溉水有效利用系数", "1", 4, "≥0.562", 0.562, ">=", 0.566, 0.557, "≥0.570", "农村水利科", "12月底", "", "已完成"),
    ("取水在线计量率（%）", "取水在线计量率", "%", 5, 90, 90, ">=", 92.5, 86.4, 95, "水资源科", "12月底", "", "已完成"),
    ("河湖与水保（25分）",),
    ("河湖“四乱”问题清理（处）", "河湖“四乱”问题清理", "处", 6, 118, 118, ">=", 118, 146, "", "河湖管理科", "10月底", "", "已完成"),
    ("河道采砂监管巡查（次）", "河道采砂监管巡查", "次", 5, 520, 520, ">=", 566, 498, "", "河湖管理科", "12月底", "", "已完成"),
    ("水土流失综合治理面积（平方公里）", "水土流失综合治理面积", "km2", 7, 96, 96, ">=", 98.7, 91.5, 100, "水土保持科", "12月底", "", "已完成"),
    ("生态流量达标率（%）", "生态流量达标率", "%", 4, 95, 95, ">=", 96.8, 95.9, "", "水资源科", "12月底", "", "已完成"),
    ("水行政许可办结（件）", "水行政许可办结", "件", 3, "——", None, "", 684, 651, "", "政务服务科", "——", "不设目标，按投诉数扣分", ""),
]
# name, unit as written, unit, state of a day, quick figure, last year, mean of ten years
QUICK = [
    ("全市平均降水量", "毫米", "mm", False, 1486.2, 1322.7, 1405.8), ("水资源总量", "亿立方米", "亿m3", False, 92.4, 78.3, 86.1),
    ("年末水库蓄水量", "亿立方米", "亿m3", True, 8.64, 7.92, 8.15), ("水力发电量", "亿千瓦时", "亿kWh", False, 6.28, 5.71, ""),
    ("农村供水总量", "万立方米", "万m3", False, 14260, 13985, ""), ("堤防总长度", "公里", "km", True, 1862, 1835, ""),
    ("工程供水量", "亿立方米", "亿m3", False, 19.6, 19.9, ""), ("水土保持方案审批", "件", "件", False, 212, 236, ""),
]
# measure, unit as written, unit, status
MEASURES = [("移民后扶资金拨付", "万元", "万元", "已完成"), ("沟渠清淤疏浚", "公里", "km", "逾期"), ("农村饮水工程维修养护", "处", "处", "已完成")]
# county, then task, done, last year of each measure
COUNTIES = [
    ("霁阳区", (1850, 1912, 1740), (220, 231, 205), (26, 28, 24)), ("云塘区", (1420, 1455, 1390), (180, 166, 174), (21, 22, 23)),
    ("龙坪县", (3260, 3318, 3105), (460, 352, 418), (48, 51, 45)), ("大源县", (2980, 3044, 2862), (410, 415, 389), (43, 43, 40)),
    ("丹江县", (2640, 2702, 2588), (380, 301, 366), (39, 42, 37)), ("石鼓市", (2150, 2196, 2077), (310, 288, 296), (33, 35, 31)),
]
# name, unit, goal, done, last year, status: in the summary only
PROSE = [("数字化小型水库建设", "座", 22, 24, 15, "已完成"), ("水利普法宣传", "场", 60, 51, 46, "逾期")]
# project, place, total, since the start, plan of 2024, done in 2024, how far
PROJECTS = [
    ("金盘水库扩容工程", "龙坪县", 126800, 74350, 28000, 29460, "大坝填筑至设计高程，灌浆完成九成"), ("霁江左岸防洪堤提升", "霁阳区", 48200, 39720, 16500, 17080, "堤身全线贯通，闸站设备安装"),
    ("丹江灌区现代化改造", "丹江县", 35600, 18840, 12000, 10150, "总干渠完成21公里"), ("城区第二水源连通", "云塘区", 62400, 22600, 15000, 15320, "输水管铺设18.6公里"),
    ("石鼓涝区排涝能力建设", "石鼓市", 21900, 20870, 8600, 8740, "主体完工，准备单位工程验收"),
]
# item, lead, person, day as written, due, how it stands, status
TASKS = [
    ("编制霁川市水网建设规划", "规划计划科", "贺知远", "2024年6月底", "2024-06-30", "规划已由市政府印发实施。", "已完成"),
    ("推动金盘水库扩容移民搬迁安置", "移民安置科", "尹向荣", "2025年9月底", "2025-09-30", "已签约412户、搬迁367户，搬迁进度快于计划。", "顺利"),
    ("出台农村供水水价指导意见", "农村水利科", "谭松", "2024年8月底", "2024-08-31", "送审稿仍在征求发改部门意见，尚未出台。", "逾期"),
    ("建立霁江流域水量调度机制", "水资源科", "陆文清", "2024年10月底", "2024-10-31", "调度方案已批复，机制建立并运行。", "已完成"),
    ("完成水旱灾害风险普查成果应用", "水旱灾害防御科", "范建军", "2024年4月底", "2024-04-30", "已完成，成果接入市级平台。", "已完成"),
    ("整治沿江码头违规占用岸线", "河湖管理科", "戴明", "2024年12月底", YEAR, "应整治9处，还有2处未拆除。", "逾期"),
    ("开展小水电分类整改销号", "农村水利科", "谭松", "2024年11月底", "2024-11-30", "全部完成整改并通过省级复核。", "已完成"),
    ("建设丹江灌区数字孪生平台", "信息中心", "苏立", "2025年6月底", "2025-06-30", "软件招标两次流标，进度明显滞后。", "滞后"),
    ("修订霁川市节约用水管理办法", "政策法规科", "黎静", "2024年9月底", "2024-09-30", "办法经市政府常务会议审议通过，已公布施行。", "已完成"),
    ("组建市级抗旱服务队伍", "水旱灾害防御科", "范建军", "2024年5月底", "2024-05-31", "队伍已组建，人员、装备均到位，任务完成。", "已完成"),
    ("清理拖欠水利工程账款", "财务审计科", "蒋敏", "2024年12月20日前", "2024-12-20", "石鼓市一笔工程款未支付，未按期完成。", "逾期"),
    ("推进水利工程标准化管理创建", "建设与管理科", "欧阳平", "2025年12月底", "2025-12-31", "已按计划完成首批36处创建，其余正有序推进。", "顺利"),
]
# problem, where from, measures, department, day as written, due, finished, closed
PROBLEMS = [
    ("龙坪县3座小水库放水设施锈蚀失灵", "省厅汛前检查", "更换启闭设备", "建设与管理科", "2024.4.30", "2024-04-30", "是", "yes"),
    ("部分县市区取水台账与平台数据不一致", "水资源考核反馈", "逐户核对补录", "水资源科", "2024.9.30", "2024-09-30", "是", "yes"),
    ("丹江县水土保持补偿费征收不到位", "审计反馈", "追缴欠费", "水土保持科", "2024.11.30", "2024-11-30", "否，尚欠46万元", "no"),
    ("霁江左岸施工围堰影响行洪", "汛期暗访", "限期拆除围堰", "河湖管理科", "2024.5.20", "2024-05-20", "是", "yes"),
    ("农村水厂消毒设备运行记录缺失", "水质抽检通报", "建立运行台账", "农村水利科", "2024.7.31", "2024-07-31", "是", "yes"),
    ("移民后扶项目验收资料不齐", "审计反馈", "补齐资料并组织验收", "移民安置科", "2024.12.15", "2024-12-15", "否，验收未组织", "no"),
    ("应急物资仓库消防设施过期", "安全生产督导", "更换灭火器材", "水旱灾害防御科", "2024.8.15", "2024-08-15", "是", "yes"),
    ("石鼓市河道管理范围内堆放弃渣", "河长办交办", "清运弃渣恢复岸线", "河湖管理科", "2025.3.31", "2025-03-31", "否，已清运一半", "no"),
    ("质量监督档案未按项目归档", "巡察反馈", "整理归档", "质量监督站", "2024.10.31", "2024-10-31", "是", "yes"),
]
# fmt: on
TWO = {"新建改造小型泵站": "47|49"}
GOALS = {"取水在线计量率": "90|92"}


def _sum(m, k):
    return round(sum(c[1 + m][k] for c in COUNTIES), 2)


def _rate(unit):
    return unit in ("%", "m3", "1")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    rows = []
    for m in MARKS:
        if len(m) > 1:
            _, names, unit, _, _, goal, sign, now, old, _, _, day, _, status = m
            rows.append((names, unit, goal, sign, now, old, DUES.get(day, ""), status, "自评表"))
    for m, (name, _, unit, status) in enumerate(MEASURES):
        rows.append(
            (name, unit, _sum(m, 0), ">=", _sum(m, 1), _sum(m, 2), YEAR, status, "县市区通报")
        )
    for name, unit, goal, now, old, status in PROSE:
        rows.append((name, unit, goal, ">=", now, old, "", status, "总结"))
    for row in rows:
        name, unit, goal, sign, now, old, due, status, source = row
        at = (AT, THEN) if _rate(unit) else (SPAN, BEFORE)
        actual, prior = TWO.get(name, now), "172|168" if name == "病险山塘整治" else old
        if goal is not None:
            book.target(name, GOALS.get(name, goal), sign, unit, due, actual, status, source)
            book.fact(name, AT, goal, unit, "target", source)
        book.fact(name, at[0], now, unit, "actual", source)
        book.year(name, actual, unit, prior, source, at=at)
        if unit == "1":
            book.rows["year_on_year"][-1][8] = ""
        book.fact(name, at[1], old, unit, "actual", source)
    for name, _, unit, state, now, old, mean in QUICK:
        at = (AT, THEN) if state else (SPAN, BEFORE)
        book.year(name, now, unit, old, "快报", at=at)
        book.fact(name, AT, now, unit, "actual", "快报")
        book.fact(name, THEN, old, unit, "actual", "快报")
        if mean:
            book.never(name, "year_on_year", mean, unit, "近十年均值")
    book.fact("新建改造小型泵站", SPAN, 49, "处", "actual", "总结（冲突）")
    book.fact("取水在线计量率", AT, 92, "%", "target", "总结（冲突）")
    book.fact("病险山塘整治", BEFORE, 168, "口", "actual", "快报（冲突）")
    for m in MARKS:
        if len(m) > 1 and m[9] != "":
            ahead = float(str(m[9]).strip("≤≥"))
            book.never(m[1], "targets", ahead, m[2], "2025年初步安排")
            book.fact(m[1], "2025|2025-12|2025-12-31", ahead, m[2], "target", "自评表", "yes")
    book.never("中小河流治理长度|中小河流治理", "targets", 84, "km", "调整前的目标")
    for m, (name, _, unit, _) in enumerate(MEASURES):
        book.never(name, "targets", COUNTIES[2][1 + m][0], unit, "龙坪县的任务，不是全市")
        book.never(name, "year_on_year", COUNTIES[4][1 + m][1], unit, "丹江县的完成，不是全市")
    for name, _, _, begun, plan, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", "", now, "", "项目表", "各项目", "yes")
        book.never("水利固定资产投资", "year_on_year", begun, "万元", f"{name}自开工累计")
    total = [sum(p[k] for p in PROJECTS) for k in (2, 3, 4, 5)]
    book.target(
        "市级重点水利项目|重点水利项目投资|合计|年度计划投资",
        total[2], ">=", "万元", "", total[3], "", "项目表合计", "不是全市投资", "yes",
    )  # fmt: skip
    book.never("水利固定资产投资", "targets", total[2], "万元", "五个项目合计，不是全市")
    for name, goal, unit, now in (
        ("整治沿江码头违规占用岸线", 9, "处", 7),
        ("推进水利工程标准化管理创建", 36, "处", 36),
    ):
        book.target(name, goal, ">=", unit, "", now, "", "重点工作", "由落实情况推得", "yes")
    for task, office, _, _, due, _, status in TASKS:
        book.task(task, office, due, status, "重点工作落实情况")
    for problem, _, _, office, _, due, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, YEAR, "问题整改清单")
    book.add("conflicts", "新建改造小型泵站", SPAN, "47处|49处", "自评表|总结")
    book.add("conflicts", "取水在线计量率", "2024（目标）", "90%|92%", "自评表|总结")
    book.add("conflicts", "病险山塘整治", BEFORE, "172口|168口", "自评表|快报")
    book.write()


def marks():
    """Write the office's rating of itself: class merged down, two head rows, next year's column last."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：霁川市水利局", *[""] * 8, "填报日期：2025年1月2日"],
        ["类别", "考核事项", "权重", "2024年度", "", "", "2023年实绩", "较上年", "2025年初步安排", "承办科室", "节点要求", "未达标说明"],
        ["", "", "", "目标任务", "实绩", "完成程度", "", "", "", "", "", ""],
    ]  # fmt: skip
    merges = [*[f"{c}3:{c}4" for c in "ABCGHIJKL"], "D3:F3"]
    first, kind = 5, ""
    for n, m in enumerate(MARKS):
        if len(m) == 1:
            kind = m[0]
            continue
        written, _, unit, weight, goal, aim, sign, now, old, ahead, office, day, why, _ = m
        far = f"{100 * now / aim:.1f}%" if aim and sign == ">=" and not _rate(unit) else ""
        step = f"{now - old:+.1f}个百分点" if unit == "%" else f"{100 * (now / old - 1):+.1f}%"
        rows.append([kind, written, weight, goal, now, far, old, step, ahead, office, day, why])
        kind = ""
        if n + 1 == len(MARKS) or len(MARKS[n + 1]) == 1:
            merges.append(f"A{first}:A{len(rows) + 1}")
            first = len(rows) + 2
    rows.append(["合计", "", 100, *[""] * 9])
    rows.append(
        [
            "说明：1.目标任务以市绩效办核定数为准；2.标“≤”的为控制性指标；3.2025年安排数未经批准，仅供参考。"
        ]
    )
    sheet(out, "自评", "2024年度市直部门绩效考核事项自评情况表", rows, 12, merges, (3, 4), True)
    save(out, LEDGERS / "霁川市水利局2024年度绩效考核自评表.xlsx")


def counties():
    """Write the counties as BIFF, the city first, with share and rank beside."""
    top, low = ["县市区"], [""]
    for name, unit, _, _ in MEASURES:
        top += [f"{name}（{unit}）", "", "", "", ""]
        low += ["年任务", "实际完成", "完成率", "名次", "上年完成"]
    rows = [["2024年县市区水利工作主要任务完成情况通报表"], ["（1—12月）"], top, low]
    total = ["全市"]
    for m in range(3):
        a, b, c = (_sum(m, k) for k in range(3))
        total += [a, b, f"{100 * b / a:.1f}%", "", c]
    rows.append(total)
    ranks = [sorted(-c[1 + m][1] / c[1 + m][0] for c in COUNTIES) for m in range(3)]
    for c in COUNTIES:
        line = [c[0]]
        for m in range(3):
            a, b, old = c[1 + m]
            line += [a, b, f"{100 * b / a:.1f}%", ranks[m].index(-b / a) + 1, old]
        rows.append(line)
    rows.append(["注：完成率按实际完成/年任务计算；任务均须于12月底前完成。"])
    merges = [
        (0, 0, 0, 15),
        (1, 1, 0, 15),
        (2, 3, 0, 0),
        (2, 2, 1, 5),
        (2, 2, 6, 10),
        (2, 2, 11, 15),
    ]
    old_book(LEDGERS / "县市区任务完成情况通报（12月）.xls", "通报", rows, merges)


def quick():
    """Write the quick report of statistics and, on a second sheet, the projects."""
    out = openpyxl.Workbook()
    rows = [
        ["指标名称", "单位", "2024年快报数", "2023年年报数", "增减量", "增长（%）", "近十年均值"]
    ]
    for name, unit, _, _, now, old, mean in [*QUICK, ("病险山塘整治", "口", "", "", 138, 168, "")]:
        rows.append(
            [name, unit, now, old, round(now - old, 2), round(100 * (now / old - 1), 1), mean]
        )
    rows.append(["注：快报数为初步统计，以年报审定数为准。"])
    sheet(out, "快报", "霁川市2024年水利统计快报", rows, 7, (), (2, 2), True)
    save(out, LEDGERS / "2024年水利统计快报.xlsx")
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "", "单位：万元"],
        ["项目名称", "所在地", "概算总投资", "开工以来累计完成", "2024年投资", "", "形象进度"],
        ["", "", "", "", "计划", "完成", ""],
        *PROJECTS,
        ["合计", "", *[sum(p[k] for p in PROJECTS) for k in (2, 3, 4, 5)], ""],
    ]
    merges = [*[f"{c}3:{c}4" for c in "ABCDG"], "E3:F3"]
    sheet(
        out, "项目", "市级重点水利项目建设进展（截至2024年12月31日）", rows, 7, merges, (3, 4), True
    )
    save(out, LEDGERS / "市级重点水利项目进展表.xlsx")


SUMMARY = """霁川市水利局2024年工作总结
一年来，我局围绕市委、市政府部署，抓项目、保供水、护河湖，各项工作取得新进展。
# 一、年度任务完成情况
水利固定资产投资完成60.45亿元，比上年增长13.5%。新建改造小型泵站49处，大中型灌区渠系衬砌141.2公里，中小河流治理73.6公里。病险山塘整治138口，尚差22口。
农村自来水普及率94.1%，农村水费收缴率96.3%。规模化供水覆盖人口比例65.2%，低于目标2.8个百分点。
用水总量23.87亿立方米，在控制数以内；取水在线计量率92.5%，超过92%的年度目标。
# 二、其他工作
数字化小型水库建设年度任务22座，实际建成24座，2023年为15座。水利普法宣传计划60场，实际开展51场，2023年为46场。
# 三、存在不足
万元工业增加值用水量32.4立方米，未控制在31.5立方米以内；沟渠清淤疏浚全市完成1753公里，未完成年度任务。
# 四、2025年安排
2025年拟完成水利固定资产投资62亿元，病险山塘整治150口，大中型灌区渠系衬砌140公里。"""

LETTER = """霁川市水利局关于调整2024年部分目标任务的函
霁水函〔2024〕61号
各县市区水利局：
因省级资金安排变化，经报市绩效办同意，将2024年中小河流治理长度由84公里调整为72公里，其余目标任务不变。
霁川市水利局
2024年7月18日
"""

if __name__ == "__main__":
    truth()
    marks()
    counties()
    quick()
    table = [["序号", "工作事项", "牵头科室（责任人）", "办结时限", "落实情况"]]
    table += [[str(n), t[0], f"{t[1]}（{t[2]}）", t[3], t[5]] for n, t in enumerate(TASKS, 1)]
    paper(
        LEDGERS / "2024年市委市政府交办重点工作落实情况.docx",
        ["2024年市委市政府交办重点工作落实情况表", "（截至2024年12月31日）", "@0"],
        [table],
    )
    ragged(
        LEDGERS / "2024年各类检查发现问题整改清单.csv",
        [
            ["霁川市水利局2024年各类检查发现问题整改清单"],
            [
                "序号",
                "存在的主要问题",
                "问题来源",
                "整改举措",
                "整改承担部门",
                "限期",
                "是否整改完毕",
            ],
            *[[n, *p[:5], p[6]] for n, p in enumerate(PROBLEMS, 1)],
        ],
    )
    paper(DOCUMENTS / "霁川市水利局2024年工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "关于调整2024年部分目标任务的函.txt").write_text(LETTER, encoding="utf-8")
