"""Truth and files of 澄浦市水利局, the first half of 2025; all invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY, YEAR = "2025-01/2025-06", "2024-01/2024-06", "2025-06-30", "2025-12-31"
MONTH = "2025-06"
# code, name, further names, unit as written, unit, June, half year, last year's
FIRST = [
    ("A01", "水利固定资产投资", "固定资产投资|水利投资", "万元", "万元", 18420, 78650, 69420),
    (
        "A02",
        "争取中央和省级资金",
        "争取上级资金|中央和省级资金",
        "万元",
        "万元",
        4260,
        31860,
        28740,
    ),
    ("A03", "水土保持补偿费征收", "水土保持补偿费", "万元", "万元", 174, 986, 1124),
    ("B01", "用水总量", "全市用水总量", "万立方米", "万m3", 11260, 55240, 56180),
    ("B02", "其中：农业用水", "农业用水", "万立方米", "万m3", 7480, 33620, 34580),
    ("B03", "工业用水", "工业用水", "万立方米", "万m3", 1710, 9860, 10020),
    ("B04", "生活用水", "生活用水", "万立方米", "万m3", 1560, 8920, 8790),
    ("B05", "生态用水", "生态用水", "万立方米", "万m3", 510, 2840, 2790),
    ("B06", "非常规水利用量", "非常规水利用|非常规水", "万立方米", "万m3", 465, 2680, 2410),
    ("B07", "取水许可证核发", "取水许可证|取水许可", "件", "件", 21, 136, 128),
    ("B08", "取水口监督检查", "取水口检查", "个次", "个次", 66, 356, 322),
]
# the second table, the year before first
SECOND = [
    ("农村自来水普及率", "自来水普及率", "%", "%", 96.9, 97.8),
    ("规模化供水人口覆盖率", "规模化供水", "%", "%", 74.3, 74.9),
    ("农村供水工程维修养护", "维修养护农村供水工程|维修养护", "处", "处", 136, 148),
    ("病险水库除险加固", "除险加固", "座", "座", 18, 21),
    ("防汛应急演练", "应急演练|演练", "场", "场", 58, 67),
    ("山洪灾害预警发布", "山洪灾害预警", "条", "条", 365, 412),
    ("水库标准化管理创建", "标准化管理创建|标准化管理", "座", "座", 15, 12),
    ("小水电生态流量达标率", "生态流量达标率", "%", "%", 97.1, 98.4),
    ("生产建设项目水保检查", "水保检查|水土保持检查", "个", "个", 97, 118),
]
# name: goal as written, goal, unit, sign, the goal hoped for, office, day as written, due, status
GOALS = {
    "水利固定资产投资": (
        "14.6亿元",
        14.6,
        "亿元",
        ">=",
        "15.2亿元",
        "规划财务科",
        "全年",
        YEAR,
        "顺利",
    ),
    "争取中央和省级资金": (
        "5.2亿元",
        5.2,
        "亿元",
        ">=",
        "5.5亿元",
        "规划财务科",
        "全年",
        YEAR,
        "顺利",
    ),
    "水土保持补偿费征收": ("2600万元", 2600, "万元", ">=", "—", "水土保持科", "全年", YEAR, "滞后"),
    "用水总量": ("不超过12.8亿立方米", 12.8, "亿m3", "<=", "—", "水资源科", "全年", YEAR, "顺利"),
    "非常规水利用量": (
        "6800万立方米以上",
        6800,
        "万m3",
        ">=",
        "7200万立方米",
        "水资源科",
        "全年",
        YEAR,
        "滞后",
    ),
    "取水口监督检查": (
        "620个次",
        620,
        "个次",
        ">=",
        "—",
        "水资源科",
        "11月底",
        "2025-11-30",
        "顺利",
    ),
    "农村自来水普及率": (
        "97.5%以上",
        97.5,
        "%",
        ">=",
        "98.2%",
        "农村水利科",
        "全年",
        YEAR,
        "顺利|已完成",
    ),
    "规模化供水人口覆盖率": ("78%以上", 78, "%", ">=", "—", "农村水利科", "全年", YEAR, "滞后"),
    "农村供水工程维修养护": ("260处", 260, "处", ">=", "—", "农村水利科", "全年", YEAR, "顺利"),
    "病险水库除险加固": ("24座", 24, "座", ">=", "—", "运行管理科", "6月底", TODAY, "逾期"),
    "防汛应急演练": (
        "60场",
        60,
        "场",
        ">=",
        "—",
        "水旱灾害防御科",
        "5月底",
        "2025-05-31",
        "已完成",
    ),
    "水库标准化管理创建": ("40座", 40, "座", ">=", "45座", "运行管理科", "全年", YEAR, "滞后"),
    "小水电生态流量达标率": (
        "98%以上",
        98,
        "%",
        ">=",
        "—",
        "水资源科",
        "全年",
        YEAR,
        "顺利|已完成",
    ),
    "生产建设项目水保检查": ("210个", 210, "个", ">=", "—", "水土保持科", "全年", YEAR, "顺利"),
}
COUNTIES = ("澄东区", "荆湾区", "云坪县", "石渡县", "葭溪县", "岚口市")
# name, further names, unit as written, unit, tasks by county, done, last year's, status
MATRIX = [
    (
        "新增水土流失治理面积",
        "水土流失治理面积|水土流失治理",
        "km²",
        "km2",
        (12, 18, 46, 38, 36, 30),
        (5, 8, 24, 21, 19, 17),
        (5, 7, 22, 19, 18, 16),
        "顺利",
    ),
    (
        "高效节水灌溉面积",
        "高效节水灌溉",
        "万亩",
        "万亩",
        (0.4, 0.9, 1.5, 1.3, 1.2, 1.1),
        (0.1, 0.2, 0.5, 0.4, 0.4, 0.3),
        (0.2, 0.3, 0.5, 0.4, 0.4, 0.4),
        "滞后",
    ),
    (
        "河道治理长度",
        "河道治理",
        "km",
        "km",
        (8, 12, 22, 20, 18, 16),
        (5.2, 6.8, 12.4, 11.6, 10.2, 8.6),
        (4.1, 5.9, 11.2, 10.4, 9.8, 8.2),
        "顺利",
    ),
    (
        "农业水价综合改革面积",
        "水价综合改革|农业水价综合改革",
        "万亩",
        "万亩",
        (1.2, 3.4, 5.6, 5.2, 4.6, 4),
        (0.6, 2.1, 3.4, 3.1, 2.7, 2.3),
        (0.5, 1.8, 2.9, 2.8, 2.4, 2.1),
        "顺利",
    ),
]
# name, further names, unit, goal, day as written, due, two quarters, last four, status
RIVERS = [
    (
        "市级河湖长巡河",
        "河湖长巡河|河长巡河|巡河",
        "人次",
        4200,
        "12月",
        YEAR,
        (1120, 1286),
        (1065, 1198, 1240, 1102),
        "顺利",
    ),
    (
        "河湖“四乱”问题整治",
        "四乱|四乱问题|河湖“四乱”",
        "处",
        150,
        "12月",
        YEAR,
        (22, 31),
        (34, 38, 29, 25),
        "滞后",
    ),
    (
        "妨碍河道行洪问题清理",
        "行洪问题|妨碍行洪",
        "处",
        38,
        "5月",
        "2025-05-31",
        (21, 17),
        (18, 14, 5, 3),
        "已完成",
    ),
    ("幸福河湖建设", "幸福河湖", "条", 10, "12月", YEAR, (1, 1), (1, 2, 3, 4), "滞后"),
    ("河湖健康评价", "健康评价", "个", 18, "6月", TODAY, (6, 9), (4, 8, 3, 3), "逾期"),
    (
        "采砂执法检查",
        "采砂执法|采砂检查",
        "次",
        320,
        "12月",
        YEAR,
        (84, 97),
        (78, 88, 92, 80),
        "顺利",
    ),
]
# names, unit, goal, half year, last year's, due, status
PROSE = [
    ("节水型单位创建|节水型单位", "家", 45, 31, 26, "2025-10-31", "顺利"),
    ("水利职业技能培训|职业技能培训|技能培训", "人次", 1200, 430, 512, YEAR, "滞后"),
]
# project, county, whole, of this year, June, half year
PROJECTS = [
    ("澄江干流堤防提升工程", "澄东区、荆湾区", 68000, 26000, 2860, 14320),
    ("云坪水库扩容工程", "云坪县", 43500, 18000, 1640, 8170),
    ("石渡城乡供水一体化二期", "石渡县", 29800, 14500, 1530, 8040),
    ("葭溪灌区续建配套", "葭溪县", 17600, 9200, 960, 4980),
    ("岚口引调水连通工程", "岚口市", 38200, 12000, 720, 3650),
]
# task, office, day, how it stands, mark, status
TASKS = [
    ("一、上半年应办结事项",),
    (
        "全市水旱灾害防御工作会议筹备",
        "水旱灾害防御科",
        (2025, 3, 31),
        "会议于3月26日召开",
        "已办结",
        "已完成",
    ),
    (
        "县级山洪灾害防御预案修编",
        "水旱灾害防御科",
        (2025, 4, 30),
        "六个县（市、区）预案全部印发",
        "已办结",
        "已完成",
    ),
    (
        "小型水库管护责任人公示",
        "运行管理科",
        (2025, 4, 15),
        "责任人名单已登报公示",
        "已办结",
        "已完成",
    ),
    (
        "市级水网建设规划报批",
        "规划财务科",
        (2025, 5, 31),
        "专家审查意见尚未修改到位",
        "超期未结",
        "逾期",
    ),
    (
        "取用水管理专项整治“回头看”",
        "水资源科",
        (2025, 6, 20),
        "台账已建，两县的整改材料未交齐",
        "基本办结",
        "逾期",
    ),
    ("水利安全生产月活动", "监督科", (2025, 6, 30), "活动全部结束并报送总结", "已办结", "已完成"),
    ("二、年内推进事项",),
    (
        "农村供水水质化验室标准化改造",
        "农村水利科",
        (2025, 9, 30),
        "8个化验室改造完成5个",
        "按序推进",
        "顺利",
    ),
    (
        "澄江干流堤防征迁扫尾",
        "建设管理科",
        (2025, 8, 31),
        "荆湾区两个村未签协议",
        "推进缓慢",
        "滞后",
    ),
    (
        "水资源税改革信息核定",
        "水资源科",
        (2025, 10, 31),
        "取用水户信息核定过半",
        "按序推进",
        "顺利",
    ),
    ("河湖岸线保护利用规划修订", "河湖管理科", (2025, 11, 30), "完成初稿", "按序推进", "顺利"),
    ("农业水权交易试点", "农村水利科", (2025, 12, 20), "", "未启动", "滞后|未报|不能判定"),
    ("三、跨年度事项",),
    (
        "澄浦市“十五五”水安全保障规划编制",
        "规划财务科",
        (2026, 3, 31),
        "专题研究报告通过评审",
        "按序推进",
        "顺利",
    ),
    ("市水利数据中心二期", "信息中心", (2026, 6, 30), "立项批复晚了三个月", "推进缓慢", "滞后"),
]
# problem, found by, county, office, day as written, due, what was done, mark of closing, closed
PROBLEMS = [
    (
        "荆湾区一处码头侵占河道岸线",
        "长江委暗访",
        "荆湾区",
        "河湖管理科",
        "2025/4/30",
        "2025-04-30",
        "临时设施拆除并复绿",
        "2025/4/25",
        "yes",
    ),
    (
        "云坪县小型水库溢洪道被堵",
        "省水利厅督查",
        "云坪县",
        "运行管理科",
        "2025/5/10",
        "2025-05-10",
        "清障完成",
        "2025/5/8",
        "yes",
    ),
    (
        "石渡县供水厂加氯记录造假",
        "省水利厅督查",
        "石渡县",
        "农村水利科",
        "2025/5/31",
        "2025-05-31",
        "处理责任人2名并换装在线加氯仪",
        "2025/5/30",
        "yes",
    ),
    (
        "葭溪县项目资金拨付率低于40%",
        "市审计局",
        "葭溪县",
        "规划财务科",
        "2025/6/15",
        "2025-06-15",
        "已拨至65%，余款待验收",
        "未销号",
        "no",
    ),
    (
        "岚口市无证取水企业3家",
        "取用水专项检查",
        "岚口市",
        "水资源科",
        "2025/6/30",
        "2025-06-30",
        "2家补证，1家仍在封堵",
        "未销号",
        "no",
    ),
    (
        "澄东区水土保持方案未批先建",
        "遥感监管",
        "澄东区",
        "水土保持科",
        "2025/3/31",
        "2025-03-31",
        "方案已补批并处罚",
        "2025/3/28",
        "yes",
    ),
    (
        "水行政处罚案卷缺送达回证",
        "市司法局评查",
        "市本级",
        "政策法规科",
        "2025/6/10",
        "2025-06-10",
        "全部补正",
        "2025/6/9",
        "yes",
    ),
    (
        "云坪水库扩容工程监理人员不到位",
        "质量监督",
        "云坪县",
        "建设管理科",
        "2025/7/31",
        "2025-07-31",
        "已发停工整改通知",
        "未销号",
        "no",
    ),
    (
        "局机关公务用车台账不清",
        "巡察组反馈",
        "市本级",
        "办公室",
        "2025/12/31",
        "2025-12-31",
        "正在逐车核对",
        "未销号",
        "no",
    ),
]
TOLD = {"农村供水工程维修养护": "148|143", "采砂执法检查": "181|187"}
TOLD_BEFORE = {"防汛应急演练": "58|53"}


def _part(values):
    return round(sum(values), 6)


def _rows():
    """Yield name, names, unit of the figure, half year, last year's and source."""
    for _, name, more, _, unit, _, now, old in FIRST:
        yield name, f"{name}|{more}", unit, now, old, "统计快报"
    for name, more, _, unit, old, now in SECOND:
        yield name, f"{name}|{more}", unit, now, old, "统计快报"


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for name, names, unit, now, old, source in _rows():
        actual, prior = TOLD.get(name, now), TOLD_BEFORE.get(name, old)
        book.indicator(
            (names, unit, None, ">=", now, old, "", "", source), (SPAN, BEFORE), actual, prior
        )
        if name in GOALS:
            _, goal, goal_unit, sign, _, _, _, due, status = GOALS[name]
            if goal_unit != unit:
                actual = round(now / 1e4, 6)
            book.target(
                names, goal, sign, goal_unit, due, actual, status, "目标任务分解表+统计快报"
            )
            book.fact(names, f"2025|{due[:7]}|{due}", goal, goal_unit, "target", "目标任务分解表")
    for _, name, more, _, unit, month, *_ in FIRST:
        book.fact(f"{name}|{more}", MONTH, month, unit, "actual", "统计快报")
    _more(book)
    _lists(book)
    _never(book)
    book.write()


def _more(book):
    for name, more, _, unit, plan, now, old, status in MATRIX:
        row = (
            f"{name}|{more}",
            unit,
            _part(plan),
            ">=",
            _part(now),
            _part(old),
            YEAR,
            status,
            "县区进展表",
        )
        book.indicator(row, (SPAN, BEFORE), _part(now), _part(old))
    for name, more, unit, goal, _, due, now, old, status in RIVERS:
        half, last = sum(now), sum(old[:2])
        row = (f"{name}|{more}", unit, goal, ">=", half, last, due, status, "河湖长制台账")
        book.indicator(row, (SPAN, BEFORE), TOLD.get(name, half), last)
        book.fact(f"{name}|{more}", "2025-01/2025-03", now[0], unit, "actual", "河湖长制台账")
        book.fact(f"{name}|{more}", "2025-04/2025-06", now[1], unit, "actual", "河湖长制台账")
    for names, unit, goal, now, old, due, status in PROSE:
        book.indicator(
            (names, unit, goal, ">=", now, old, due, status, "通知+总结"), (SPAN, BEFORE), now, old
        )
    for name, _, _, plan, _, done in PROJECTS:
        book.target(name, plan, ">=", "万元", "", done, "", "项目投资计划", "年度投资", "yes")
    total = [sum(p[k] for p in PROJECTS) for k in (3, 5)]
    book.target(
        "合计|项目投资|重大项目投资|重大水利项目",
        total[0],
        ">=",
        "万元",
        "",
        total[1],
        "",
        "项目投资计划",
        "合计",
        "yes",
    )


def _lists(book):
    for t in TASKS:
        if len(t) > 1:
            book.task(t[0], t[1], datetime.date(*t[2]).isoformat(), t[5], "重点工作台账")
    for p in PROBLEMS:
        book.problem(p[0], p[3], p[5], p[8], TODAY, "问题整改销号清单")
    book.add("conflicts", "农村供水工程维修养护", SPAN, "148处|143处", "统计快报|总结")
    book.add("conflicts", "采砂执法检查", SPAN, "181次|187次", "河湖长制台账|总结")
    book.add("conflicts", "防汛应急演练", BEFORE, "58场|53场", "统计快报|总结")


def _never(book):
    for name, table, value, unit, why in (
        ("水利固定资产投资", "targets", 15.2, "亿元", "力争目标，考核以确保目标为准"),
        ("争取中央和省级资金", "targets", 5.5, "亿元", "力争目标"),
        ("非常规水利用量", "targets", 7200, "万m3", "力争目标"),
        ("农村自来水普及率", "targets", 98.2, "%", "力争目标"),
        ("水库标准化管理创建", "targets", 45, "座", "力争目标"),
        ("新增水土流失治理面积", "targets", 46, "km2", "云坪县的任务"),
        ("河道治理长度", "targets", 22, "km", "云坪县的任务"),
        ("河道治理长度", "year_on_year", 11.6, "km", "石渡县的完成"),
        ("市级河湖长巡河", "year_on_year", 1286, "人次", "二季度的数"),
        ("市级河湖长巡河", "year_on_year", 4605, "人次", "上年全年"),
        ("农村供水工程维修养护", "targets", 118, "处", "下半年要做的数"),
        ("用水总量", "year_on_year", 11260, "万m3", "6月的数"),
    ):
        book.never(name, table, value, unit, why)


def _change(now, old, unit):
    return f"{now - old:+.1f}个百分点" if unit == "%" else f"{100 * (now / old - 1):+.1f}%"


def bulletin():
    """Write the bulletin: two tables in one sheet, each with a head of its own."""
    out = openpyxl.Workbook()
    rows = [["编报单位：澄浦市水利局规划财务科", "", "", "", "", "", "2025年7月3日"]]
    rows += [["表一  投资、资金与水资源"]]
    rows += [["代码", "指标名称", "单位", "6月", "1—6月", "上年同期", "同比"]]
    rows += [[f[0], f[1], f[3], f[5], f[6], f[7], _change(f[6], f[7], f[4])] for f in FIRST]
    rows += [[], ["表二  供水、防御与监管"]]
    rows += [["指标", "计量单位", "2024年1—6月", "2025年1—6月", "增减"]]
    rows += [[s[0], s[2], s[4], s[5], _change(s[5], s[4], s[3])] for s in SECOND]
    rows += [["说明：本快报只列完成数，年度目标见目标任务分解表。"]]
    ws = sheet(
        out, "快报", "澄浦市水利统计快报（2025年1—6月）", rows, 7, ["A2:F2", "A3:G3"], (4, 4), True
    )
    ws.column_dimensions["B"].width = 24
    ws.column_dimensions["A"].width = 26
    save(out, LEDGERS / "澄浦市水利统计快报（2025年6月）.xlsx")


def counties():
    """Write the matrix: three rows an indicator, the counties across, the city last."""
    rows = [["附件1  各县（市、区）水利重点任务进展（截至6月30日）"]]
    rows += [["指标", "分项", "市辖区", "", "县（市）", "", "", "", "全市"]]
    rows += [["", "", *COUNTIES, ""]]
    merges = [(0, 0, 0, 8), (1, 2, 0, 0), (1, 2, 1, 1), (1, 1, 2, 3), (1, 1, 4, 7), (1, 2, 8, 8)]
    for name, _, wrote, _, plan, now, old, _ in MATRIX:
        merges.append((len(rows), len(rows) + 2, 0, 0))
        rows.append([f"{name}（{wrote}）", "全年任务", *plan, _part(plan)])
        rows.append(["", "上半年完成", *now, _part(now)])
        rows.append(["", "去年上半年完成", *old, _part(old)])
    rows += [["制表：秦若愚", "", "", "", "审签：卢定波"]]
    old_book(LEDGERS / "附件1县区任务进展.xls", "附件1", rows, merges)


def rivers():
    """Write the river chief's quarters of two years, a sheet each."""
    out = openpyxl.Workbook()
    rows = [
        ["工作内容", "单位", "年度任务", "完成月份", "一季度", "二季度", "上半年", "占年度任务"]
    ]
    for name, _, unit, goal, day, _, now, _, _ in RIVERS:
        rows.append([name, unit, goal, day, *now, sum(now), f"{100 * sum(now) / goal:.1f}%"])
    sheet(out, "2025年", "2025年河湖长制工作季度台账", rows, 8, (), (2, 2), True)
    rows = [["工作内容", "单位", "一季度", "二季度", "上半年", "三季度", "四季度", "全年"]]
    for name, _, unit, _, _, _, _, old, _ in RIVERS:
        rows.append([name, unit, *old[:2], sum(old[:2]), *old[2:], sum(old)])
    sheet(out, "2024年", "2024年河湖长制工作季度台账", rows, 8, (), (2, 2))
    save(out, LEDGERS / "河湖长制工作季度台账.xlsx")


def projects():
    """Write the money of the great projects as HTML named .xls, the sum first."""
    head = [
        "项目名称",
        "建设地点",
        "批复总投资",
        "2025年投资计划",
        "6月完成",
        "1-6月完成",
        "计划执行率",
    ]
    total = [sum(p[k] for p in PROJECTS) for k in (2, 3, 4, 5)]
    meta = "<meta http-equiv='Content-Type' content='text/html; charset=gb2312'>"
    lines = [f"<html><head>{meta}</head><body>"]
    lines += [
        "<table border=1>",
        "<tr><td colspan=7>重大水利项目投资计划执行情况表</td></tr>"
        "<tr><td colspan=7>单位：万元</td></tr>",
    ]
    body = [head, ["合计", "", *total, f"{100 * total[3] / total[1]:.1f}%"]]
    body += [[*p, f"{100 * p[5] / p[3]:.1f}%"] for p in PROJECTS]
    lines += ["<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in body]
    lines += ["</table></body></html>"]
    (LEDGERS / "重大项目投资计划执行6月.xls").write_text(
        "\r\n".join(lines) + "\r\n", encoding="gb18030", newline=""
    )


def lists():
    """Write the goals as a table of a document, tasks in sections, problems as a csv of a hand."""
    table = [["序号", "目标任务", "确保目标", "力争目标", "牵头科室", "完成时间"]]
    table += [
        [str(n), name, g[0], g[4], g[5], g[6]] for n, (name, g) in enumerate(GOALS.items(), 1)
    ]
    lines = [
        "澄浦市水利局2025年水利工作目标任务分解表",
        "各科室对照任务抓好落实。“以上”含本数；完成时间写“全年”的为12月31日；年终考核以确保目标为准，力争目标不作考核。",
        "@0",
    ]
    paper(DOCUMENTS / "2025年水利工作目标任务分解表.docx", lines, [table])
    out = openpyxl.Workbook()
    rows = [["序号", "事项", "办理时限", "主办科室", "办理情况", "办理状态"]]
    merges, n = [], 0
    for t in TASKS:
        if len(t) == 1:
            rows.append([t[0]])
            merges.append(f"A{len(rows) + 1}:F{len(rows) + 1}")
            continue
        n += 1
        rows.append([n, t[0], datetime.date(*t[2]), t[1], t[3], t[4]])
    ws = sheet(out, "台账", "市水利局2025年重点工作台账（6月30日）", rows, 6, merges, (2, 2), True)
    for row in ws.iter_rows(3, ws.max_row, 3, 3):
        row[0].number_format = "yyyy-mm-dd"
    save(out, LEDGERS / "2025年重点工作台账（6月）.xlsx")
    rows = [["澄浦市水利局问题整改销号清单（2025年6月30日）"]]
    rows += [
        ["编号", "发现问题", "问题来源", "所在地", "督办科室", "整改期限", "整改情况", "销号日期"]
    ]
    rows += [[n, *p[:5], p[6], p[7]] for n, p in enumerate(PROBLEMS, 1)]
    rows += [["注：销号日期栏填“未销号”的为正在整改。"]]
    ragged(LEDGERS / "问题整改销号清单.csv", rows)


NOTICE = """关于增列2025年两项水利工作任务的通知

各县（市、区）水利局，局机关各科室：
根据省水利厅部署，经局党组研究，2025年增列两项工作任务：
一、节水型单位创建45家，由水资源科牵头，10月底前完成。
二、水利职业技能培训1200人次，由人事科牵头，12月底前完成。
请于每季度末次月5日前报送进展，联系人：唐书云。

澄浦市水利局
2025年2月18日
"""

SUMMARY = """澄浦市水利局2025年上半年工作总结
上半年，市水利局全力扩投资、保供水、防风险，主要指标总体平稳。
# 一、投资和资金
上半年完成水利固定资产投资7.865亿元，同比增长13.3%，争取中央和省级资金31860万元。
# 二、水资源与节水
上半年用水总量5.524亿立方米，同比下降1.7%。节水型单位创建完成31家，去年同期26家。
# 三、供水与防御
农村自来水普及率97.8%。完成农村供水工程维修养护143处。防汛应急演练67场，去年同期53场。病险水库除险加固完成21座，尚有3座没有按期完工。
# 四、河湖与执法
采砂执法检查187次。市级河湖长巡河2406人次。
# 五、队伍建设
水利职业技能培训430人次，去年同期512人次，比计划进度慢。
# 六、下半年安排
下半年再完成农村供水工程维修养护118处以上，确保用水总量不突破12.8亿立方米。"""

if __name__ == "__main__":
    truth()
    bulletin()
    counties()
    rivers()
    projects()
    lists()
    DOCUMENTS.mkdir(parents=True, exist_ok=True)
    (DOCUMENTS / "关于增列2025年两项水利工作任务的通知.txt").write_text(NOTICE, encoding="gb18030")
    paper(DOCUMENTS / "2025年上半年工作总结.docx", SUMMARY.split("\n"))
