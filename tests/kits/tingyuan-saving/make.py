"""Truth and files of 汀沅市节约用水事务中心, the first quarter of 2025; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-03", "2024-01/2024-03", "2025-12-31", "2025-03-31"
FLOW, PAST = f"{SPAN}|2025-Q1", f"{BEFORE}|2024-Q1"
AT = f"2025-03|2025-03-31|{SPAN}|2025-Q1"
THEN = f"2024-03|2024-03-31|{BEFORE}|2024-Q1"
GOAL = "2025|2025-12|2025-12-31"
# fmt: off
# section; name, unit as written, unit, goal as written, goal, sign, this quarter, the same before, all of 2024, office, leader, remark, status
CARD = [
    ("一、用水管控",),
    ("非居民计划用水户下达", "户", "户", "2400", 2400, ">=", 2436, 2298, 2315, "计划用水科", "常亦舟", "全部下达", "已完成"),
    ("超计划累进加价水费征收", "万元", "万元", "960", 960, ">=", 292, 251, 918, "计划用水科", "常亦舟", "快于序时", "顺利"),
    ("全市用水总量", "亿立方米", "亿m3", "不超过11.40", 11.4, "<=", 2.46, 2.53, 11.26, "水资源科", "陶衡", "可控", "顺利"),
    ("公共机构用水量", "万立方米", "万m3", "不超过2600", 2600, "<=", 788, 702, 2710, "计划用水科", "常亦舟", "用得偏快", "滞后"),
    ("万元地区生产总值用水量", "立方米", "m3", "不高于38.5", 38.5, "<=", 36.9, 39.2, 39.0, "水资源科", "陶衡", "可控", "顺利|已完成"),
    ("公共供水管网漏损率", "%", "%", "不高于8.5", 8.5, "<=", 8.7, 9.1, 9.0, "技术服务科", "华予安", "逐步下降", "顺利"),
    ("工业用水重复利用率", "%", "%", "不低于92", 92, ">=", 90.3, 90.2, 90.3, "技术服务科", "华予安", "提升不明显", "滞后"),
    ("二、节水载体建设",),
    ("节水型企业创建", "家", "家", "24", 24, ">=", 3, 5, 22, "载体建设科", "季雨桐", "慢于序时", "滞后"),
    ("节水型小区创建", "个", "个", "60", 60, ">=", 21, 14, 57, "载体建设科", "季雨桐", "快于序时", "顺利"),
    ("节水型单位复核", "家", "家", "120", 120, ">=", 44, 38, 116, "载体建设科", "季雨桐", "快于序时", "顺利"),
    ("水平衡测试", "家", "家", "85", 85, ">=", 12, 19, 81, "技术服务科", "华予安", "慢于序时", "滞后"),
    ("合同节水管理项目", "项", "项", "6", 6, ">=", 2, 1, 5, "技术服务科", "华予安", "快于序时", "顺利"),
    ("三、非常规水利用",),
    ("再生水利用量", "万立方米", "万m3", "8600", 8600, ">=", 2490, 2145, 8420, "非常规水科", "庄一鸣", "快于序时", "顺利"),
    ("再生水利用率", "%", "%", "不低于30", 30, ">=", 31.6, 28.4, 29.2, "非常规水科", "庄一鸣", "达标", "顺利|已完成"),
    ("雨水集蓄利用量", "万立方米", "万m3", "420", 420, ">=", 58, 66, 408, "非常规水科", "庄一鸣", "慢于序时", "滞后"),
    ("施工降水利用量", "万立方米", "万m3", "260", 260, ">=", 83, 71, 249, "非常规水科", "庄一鸣", "快于序时", "顺利"),
    ("四、监督与宣传",),
    ("节水执法检查", "家次", "家次", "520", 520, ">=", 168, 149, 506, "监督科", "卓远", "快于序时", "顺利"),
    ("节水宣传进校园", "场", "场", "80", 80, ">=", 26, 22, 77, "宣传教育科", "米可", "快于序时", "顺利"),
    ("节水器具推广", "套", "套", "15000", 15000, ">=", 2100, 3350, 14260, "宣传教育科", "米可", "慢于序时", "滞后"),
    ("用水统计直报率", "%", "%", "100", 100, ">=", 100, 98.6, 99.4, "水资源科", "陶衡", "达标", "顺利|已完成"),
    ("节水热线受理", "件", "件", "/", None, "", 214, 187, 842, "宣传教育科", "米可", "不设目标", ""),
]
# item, how many, unit, day as written, due, what came of it, in words, office, status
NODES = [
    ("智能水表更换", 4500, "只", "3月31日", "2025-03-31", 4630, "计划用水科", "已完成"), ("取水计量设施校准", 180, "台", "3月31日", "2025-03-31", 142, "水资源科", "逾期"),
    ("节水载体现场评估", 30, "家", "3月20日", "2025-03-20", 30, "载体建设科", "已完成"), ("重点用水户约谈", 15, "户", "2月28日", "2025-02-28", 15, "监督科", "已完成"),
]
# use, three months, the same three before; 万立方米
USES = [
    ("工业用水量", (2760, 2540, 3120), 8790), ("城镇生活用水量", (3180, 3020, 3160), 9120), ("农业灌溉用水量", (1120, 1380, 2370), 5430),
    ("河道外生态用水量", (360, 410, 520), 1280), ("建筑业用水量", (190, 160, 310), 680),
]
PLACES = ["沅阳区", "汀北区", "菱湖区", "望沙县"]
# name, unit as written, unit, state of a day, city now and before, then each place now and before
DISTRICTS = [
    ("城镇居民人均日用水量", "升", "L", True, (132, 135), ((138, 141), (134, 136), (129, 133), (121, 124))),
    ("节水器具普及率", "%", "%", True, (91.4, 89.7), ((94.6, 93.2), (92.3, 90.4), (89.8, 87.9), (86.1, 84.5))),
    ("用水户计量率", "%", "%", True, (96.2, 95.1), ((98.4, 97.6), (97, 96.2), (95.3, 93.8), (92.7, 91.4))),
    ("再生水厂供水量", "万立方米", "万m3", False, (2860, 2615), ((1120, 1044), (846, 772), (592, 535), (302, 264))),
    ("执行阶梯水价居民户数", "万户", "万户", True, (86.4, 84.9), ((34.2, 33.7), (25.6, 25.1), (15.9, 15.6), (10.7, 10.5))),
]
# user, district, plan and use of the quarter; 万立方米
USERS = [
    ("汀沅热电有限公司", "沅阳区", 310, 296.4), ("菱湖印染集团", "菱湖区", 184, 201.7), ("沅江纸业股份有限公司", "汀北区", 226, 219.5),
    ("汀沅大学", "沅阳区", 42, 39.8), ("望沙食品产业园", "望沙县", 67, 74.2), ("市第一人民医院", "沅阳区", 18.5, 17.1),
]
# item, host, helper, day as written, due, how it stands, verdict, status
TASKS = [
    ("编印年度用水计划汇编", "计划用水科", "水资源科", "2025年1月底", "2025-01-31", "汇编已印发各区县和重点用户", "已落地", "已完成"),
    ("修订居民生活用水定额地方标准", "技术服务科", "市标准院", "2025年9月底", "2025-09-30", "征求意见稿已挂网，工作节奏与计划一致", "正常推进", "顺利"),
    ("启用节水管理服务平台二期", "信息科", "技术服务科", "2025年3月15日", "2025-03-15", "系统压力测试未通过，仍未启用", "到期未果", "逾期"),
    ("组织世界水日主题活动", "宣传教育科", "各区县", "2025年3月22日", "2025-03-22", "活动已举办，线上线下参与3.2万人次", "已落地", "已完成"),
    ("建立高耗水行业准入清单", "水资源科", "监督科", "2025年6月底", "2025-06-30", "清单已报司法局审核，早于计划", "正常推进", "顺利"),
    ("实施汀北再生水管网延伸", "非常规水科", "汀北区水务局", "2025年11月底", "2025-11-30", "应铺设9公里，仅铺设0.6公里，管材未到", "进度偏慢", "滞后"),
    ("开展洗浴洗车业专项核查", "监督科", "市场监管局", "2025年2月底", "2025-02-28", "核查已收尾，台账已归档", "已落地", "已完成"),
    ("推行公共机构水效领跑者评选", "载体建设科", "机关事务局", "2025年10月底", "2025-10-31", "评选办法尚在酝酿", "尚未起步", "滞后|未报|不能判定"),
    ("核发节水载体奖补资金", "财务科", "载体建设科", "2025年3月底", "2025-03-31", "资金已全部拨付到位", "已落地", "已完成"),
    ("完成自备井封停计划制定", "水资源科", "各区县", "2025年3月20日", "2025-03-20", "望沙县未报送井位，计划未能制定", "到期未果", "逾期"),
    ("打造节水教育基地", "宣传教育科", "菱湖区水务局", "2025年8月底", "2025-08-31", "展陈设计落后于计划一个多月", "进度偏慢", "滞后"),
    ("开展供水企业漏控帮扶", "技术服务科", "各供水企业", "2025年12月底", YEAR, "首轮帮扶4家，安排有序", "正常推进", "顺利"),
]
# where from, problem, measure, department, day as written, due, progress, closed in words, closed
PROBLEMS = [
    ("省级节水监督检查", "部分用水单位原始记录不全", "补建用水台账", "计划用水科", "2025年2月20日", "2025-02-20", "29家单位台账已补建", "已闭环", "yes"),
    ("省级节水监督检查", "2家高尔夫球场未用再生水", "督促接入再生水", "非常规水科", "2025年3月25日", "2025-03-25", "1家已接入，1家未接入", "未闭环", "no"),
    ("省级节水监督检查", "水平衡测试报告质量不高", "组织专家复审", "技术服务科", "2025年3月10日", "2025-03-10", "报告全部复审退改", "已闭环", "yes"),
    ("市审计局专项审计", "加价水费收入未及时缴库", "清缴入库", "财务科", "2025年1月31日", "2025-01-31", "已足额缴库", "已闭环", "yes"),
    ("市审计局专项审计", "节水奖补资金滞留区县", "督促拨付", "财务科", "2025年3月31日", "2025-03-31", "望沙县尚有18万元未拨", "未闭环", "no"),
    ("市审计局专项审计", "平台二期合同条款不完整", "补签合同", "信息科", "2025年2月28日", "2025-02-28", "补充合同已签订", "已闭环", "yes"),
    ("12345热线转办", "菱湖公园喷灌漏水无人修", "更换破损管件", "监督科", "2025年1月20日", "2025-01-20", "管件已更换", "已闭环", "yes"),
    ("12345热线转办", "老旧小区二次供水水箱溢流", "改造浮球阀", "技术服务科", "2025年5月31日", "2025-05-31", "完成11处，余6处", "未闭环", "no"),
]
# fmt: on
TWO = {"节水执法检查": "168|186"}
GOALS = {"节水型小区创建": "60|55"}
PRIORS = {"再生水利用量": "2145|2154"}


def _rate(unit):
    return unit in ("%", "m3")


def _owned():
    return [c for c in CARD if len(c) > 1]


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for name, _, unit, _, goal, sign, now, old, whole, _, _, _, status in _owned():
        here, there = (AT, THEN) if _rate(unit) else (FLOW, PAST)
        actual, prior = TWO.get(name, now), PRIORS.get(name, old)
        if goal is not None:
            book.target(name, GOALS.get(name, goal), sign, unit, YEAR, actual, status, "管理卡")
            book.fact(name, GOAL, goal, unit, "target", "管理卡")
            if whole != goal:
                book.never(name, "targets", whole, unit, "2024年全年数")
        book.fact(name, here, now, unit, "actual", "管理卡")
        book.year(name, actual, unit, prior, "管理卡", at=(here, there))
        book.fact(name, there, old, unit, "actual", "管理卡")
        book.fact(name, "2024|2024-12|2024-12-31", whole, unit, "actual", "管理卡", "yes")
    for name, goal, unit, _, due, now, _, status in NODES:
        book.target(name, goal, ">=", unit, due, now, status, "节点任务")
        book.fact(name, f"2025|{due}|{due[:7]}|{SPAN}|2025-Q1", goal, unit, "target", "节点任务")
        book.fact(name, AT, now, unit, "actual", "节点任务")
    for name, parts, old in USES:
        book.year(name, sum(parts), "万m3", old, "分月csv", at=(FLOW, PAST))
        book.fact(name, FLOW, sum(parts), "万m3", "actual", "分月csv")
        book.fact(name, PAST, old, "万m3", "actual", "分月csv")
        for n, part in enumerate(parts, 1):
            book.fact(name, f"2025-{n:02d}", part, "万m3", "actual", "分月csv", "yes")
        book.never(name, "year_on_year", parts[2], "万m3", "3月当月数")
    book.year(
        "用水总量|总计", 24600, "万m3", 25300, "分月csv", "与管理卡同一数", "yes", (FLOW, PAST)
    )
    for name, _, unit, state, (now, old), parts in DISTRICTS:
        here, there = (AT, THEN) if state else (FLOW, PAST)
        book.year(name, now, unit, old, "分区表", at=(here, there))
        book.fact(name, here, now, unit, "actual", "分区表")
        book.fact(name, there, old, unit, "actual", "分区表")
        book.never(name, "year_on_year", parts[0][0], unit, "沅阳区的数")
        book.never(name, "year_on_year", parts[3][0], unit, "望沙县的数")
    for user, _, plan, used in USERS:
        book.never(user, "targets", plan, "万m3", "用水户的计划，不是中心的目标")
        book.never("用水总量|公共机构用水量", "year_on_year", used, "万m3", f"{user}的数")
    book.never("水平衡测试", "targets", 30, "家", "二季度的打算")
    book.fact("节水执法检查", FLOW, 186, "家次", "actual", "小结（冲突）")
    book.fact("节水型小区创建", GOAL, 55, "个", "target", "通知（冲突）")
    book.fact("再生水利用量", PAST, 2154, "万m3", "actual", "小结（冲突）")
    book.target(
        "实施汀北再生水管网延伸|再生水管网延伸",
        9, ">=", "km", "", 0.6, "", "责任清单", "由推进情况推得", "yes",
    )  # fmt: skip
    for task, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "责任清单")
    for _, problem, _, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "闭环台账")
    book.add("conflicts", "节水执法检查", SPAN, "168家次|186家次", "管理卡|小结")
    book.add("conflicts", "节水型小区创建", "2025（目标）", "60个|55个", "管理卡|通知")
    book.add("conflicts", "再生水利用量", BEFORE, "2145万立方米|2154万立方米", "管理卡|小结")
    book.write()


def card():
    """Write the card of goals; the quarter stands beside its base and beside the whole of last year."""
    out = openpyxl.Workbook()
    rows = [
        ["单位（盖章）：汀沅市节约用水事务中心", *[""] * 8, "2025年4月3日填"],
        ["序", "量化目标", "计量单位", "全年目标值", "第一季度", "", "", "2024年全年", "主管科室", "主管人", "序时研判"],
        ["", "", "", "", "本期", "上年同期", "增幅%", "", "", "", ""],
    ]  # fmt: skip
    merges = [*[f"{c}3:{c}4" for c in "ABCDHIJK"], "E3:G3"]
    n = 0
    for c in CARD:
        if len(c) == 1:
            rows.append([c[0]])
            merges.append(f"A{len(rows) + 1}:K{len(rows) + 1}")
            continue
        n += 1
        name, written, unit, goal, _, _, now, old, whole, office, leader, word, _ = c
        goal = float(goal) if goal.isdigit() else goal
        step = f"{now - old:+.1f}个点" if unit == "%" else round(100 * (now / old - 1), 1)
        rows.append([n, name, written, goal, now, old, step, whole, office, leader, word])
    rows.append(
        [
            "注：用水总量、公共机构用水量为全年控制数，一季度为1—3月累计；“增幅”中比率类指标为百分点。"
        ]
    )
    sheet(out, "管理卡", "2025年度目标管理卡（第一季度）", rows, 11, merges, (3, 4), True)
    save(out, LEDGERS / "2025年目标管理卡（一季度）.xlsx")


def districts():
    """Write indicators down and places across as BIFF, the city first."""
    top, low = ["项目", "单位", "全市", ""], ["", "", "今年一季度", "去年一季度"]
    for place in PLACES:
        top += [place, ""]
        low += ["今年一季度", "去年一季度"]
    rows = [["各区县节约用水主要数据（2025年一季度）"], top, low]
    for name, written, _, _, city, parts in DISTRICTS:
        rows.append([name, written, *city, *[v for p in parts for v in p]])
    rows.append(["说明：人均、比率、户数为季末数，再生水厂供水量为一季度累计数。"])
    merges = [
        (0, 0, 0, 11),
        (1, 2, 0, 0),
        (1, 2, 1, 1),
        *[(1, 1, c, c + 1) for c in range(2, 12, 2)],
    ]
    old_book(LEDGERS / "各区县节水数据一季度.xls", "分区", rows, merges)


def users():
    """Write the large users, whose plans are not goals of the office."""
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "单位：万立方米"],
        ["序号", "用水单位名称", "所属区县", "一季度计划水量", "一季度实际用水", "超（+）节（-）"],
        *[[n, *u, round(u[3] - u[2], 1)] for n, u in enumerate(USERS, 1)],
    ]
    plan, used = (round(sum(u[k] for u in USERS), 1) for k in (2, 3))
    rows.append(["", "合计", "", plan, used, round(used - plan, 1)])
    rows.append(["超计划2户，已发送预警通知。"])
    sheet(out, "重点户", "国控省控重点用水单位用水情况", rows, 6, (), (3, 3), True)
    save(out, LEDGERS / "重点用水单位用水情况（2025Q1）.xlsx")


def lists():
    """Write the list of duties and the list of problems, the source merged down."""
    out = openpyxl.Workbook()
    rows = [["序号", "重点事项", "主办", "协办", "时间安排", "一季度推进情况", "研判"]]
    rows += [[n, t[0], t[1], t[2], t[3], t[5], t[6]] for n, t in enumerate(TASKS, 1)]
    rows.append(["研判分五档：已落地、正常推进、进度偏慢、到期未果、尚未起步。"])
    sheet(out, "责任清单", "2025年节水重点事项责任清单及推进情况", rows, 7, (), (2, 2), True)
    rows, merges, first = (
        [["交办来源", "问题描述", "整治办法", "责任部门", "完成期限", "目前进展", "闭环情况"]],
        [],
        3,
    )
    for n, p in enumerate(PROBLEMS):
        new = not n or PROBLEMS[n - 1][0] != p[0]
        rows.append([p[0] if new else "", p[1], p[2], p[3], p[4], p[6], p[7]])
        if n + 1 == len(PROBLEMS) or PROBLEMS[n + 1][0] != p[0]:
            merges.append(f"A{first}:A{n + 3}")
            first = n + 4
    sheet(out, "问题闭环", "交办问题闭环管理台账（3月末）", rows, 7, merges, (2, 2))
    save(out, LEDGERS / "重点事项与交办问题.xlsx")


DIGEST = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>一季度工作小结</title></head><body>
<h1>汀沅市节约用水事务中心2025年一季度工作小结</h1>
<p>今年以来，中心按照全年安排，扎实开展节水各项工作，现将一季度情况小结如下。</p>
<h2>一、用水管控</h2>
<p>1—3月全市用水总量2.46亿立方米，同比下降2.8%，其中工业用水量8420万立方米。向非居民用户下达用水计划2436户，征收超计划累进加价水费292万元。公共供水管网漏损率8.7%，比上年同期下降0.4个百分点。</p>
<h2>二、载体和非常规水</h2>
<p>创建节水型小区21个、节水型企业3家，复核节水型单位44家。再生水利用量2490万立方米，上年同期为2154万立方米；施工降水利用量83万立方米。</p>
<h2>三、监督宣传</h2>
<p>一季度开展节水执法检查186家次，节水宣传进校园26场，推广节水器具2100套。</p>
<h2>四、下步打算</h2>
<p>二季度加快节水型企业创建，计划再完成水平衡测试30家。</p>
</body></html>
"""

NOTICE = """关于下达2025年节水工作目标的通知
各区县水务局、中心各科室：
现将2025年节水工作主要目标通知如下：
1.全市用水总量不超过11.4亿立方米，公共供水管网漏损率不高于8.5%。
2.创建节水型企业24家，创建节水型小区55个，水平衡测试85家。
3.再生水利用量达到8600万立方米，雨水集蓄利用量420万立方米。
4.节水执法检查520家次。
以上目标于2025年12月31日前完成。
汀沅市节约用水事务中心
2025年1月10日
"""

if __name__ == "__main__":
    truth()
    card()
    districts()
    users()
    lists()
    table = [["节点事项", "数量", "单位", "应完成日期", "截至3月31日实际", "责任科室"]]
    table += [[n[0], n[1], n[2], n[3], n[5], n[6]] for n in NODES]
    paper(
        LEDGERS / "一季度节点任务核查单.docx",
        ["2025年一季度节点任务核查单", "核查时间：2025年4月1日", "@0", "核查人：中心办公室"],
        [table],
    )
    sums = [sum(u[1][k] for u in USES) for k in range(3)]
    ragged(
        LEDGERS / "分行业分月用水量（2025年1-3月）.csv",
        [
            ["汀沅市分行业分月用水量", "", "", "", "", "单位：万立方米"],
            ["行业用水", "1月", "2月", "3月", "1-3月累计", "2024年1-3月"],
            *[[u[0], *u[1], sum(u[1]), u[2]] for u in USES],
            ["总计", *sums, sum(sums), sum(u[2] for u in USES)],
        ],
    )
    DOCUMENTS.mkdir(parents=True, exist_ok=True)
    (DOCUMENTS / "2025年一季度工作小结.html").write_text(DIGEST, encoding="utf-8")
    (DOCUMENTS / "关于下达2025年节水工作目标的通知.txt").write_text(NOTICE, encoding="utf-8")
