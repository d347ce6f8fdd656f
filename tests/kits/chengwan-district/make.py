"""Truth and files of 澄湾区水务局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY = "2025-01/2025-10", "2024-01/2024-10", "2025-10-31"
YEAR = "2025-12-31"
OK, HELD, SLOW, LATE, DONE = "顺利", "顺利|已完成", "滞后", "逾期", "已完成"
UNITS = {"公里": "km", "万立方米": "万m3", "亿立方米": "亿m3", "毫米": "mm", "立方米": "m3"}
# fmt: off
# names of the truth, name in the sheets, unit, goal as written, goal, sign, nodes, October's end, last year, (September alone, October alone) or
# (end of August, end of September) of a rate, due as written, due, section office, status
GOALS = [
    ("雨污水管网新建改造|雨污水管网", "雨污水管网新建改造长度", "公里", 42, 42, ">=", (6, 18, 32), 38.6, 30.2, (4.2, 3.8), "12月底", YEAR, "建设管理科", OK),
    ("排水管网清淤疏浚|管网清淤", "排水管网清淤疏浚", "公里", "560", 560, ">=", (100, 260, 420), 486, 452, (52, 48), "12月底", YEAR, "排水管理科", OK),
    ("易涝积水点整治|易涝点整治", "易涝积水点整治", "处", "12处", 12, ">=", (2, 6, 12), 9, 7, (1, 0), "9月30日前", "2025-09-30", "防汛排涝科", LATE),
    ("雨水口改造", "雨水口改造", "座", 1500, 1500, ">=", (250, 700, 1200), 1040, 980, (110, 95), "12月底", YEAR, "排水管理科", SLOW),
    ("排水户许可发证|排水许可发证", "排水户许可发证", "户", 900, 900, ">=", (200, 450, 700), 812, 690, (84, 76), "12月底", YEAR, "行政审批科", OK),
    ("防汛排涝演练", "防汛排涝演练", "场次", 24, 24, ">=", (6, 24, 24), 26, 22, (0, 0), "6月30日前", "2025-06-30", "防汛排涝科", DONE),
    ("排涝泵站检修", "排涝泵站检修", "座", 35, 35, ">=", (20, 35, 35), 35, 33, (0, 0), "5月底前", "2025-05-31", "防汛排涝科", DONE),
    ("城市生活污水集中收集率|污水集中收集率", "城市生活污水集中收集率", "%", "78以上", 78, ">=", None, 76.9, 75.3, (76.4, 76.6), "12月底", YEAR, "排水管理科", SLOW),
    ("污水处理率", "城市污水处理率", "%", "≥97.5", 97.5, ">=", None, 98.2, 97.6, (98.0, 98.1), "12月底", YEAR, "排水管理科", HELD),
    ("污水处理量", "污水处理量", "万立方米", 5800, 5800, ">=", (1350, 2800, 4300), 4896, 4620, (492, 486), "12月底", YEAR, "排水管理科", OK),
    ("污泥无害化处置率", "污泥无害化处置率", "%", 100, 100, ">=", None, 100, 100, (100, 100), "12月底", YEAR, "排水管理科", HELD),
    ("再生水利用率", "再生水利用率", "%", "25以上", 25, ">=", None, 24.6, 21.0, (23.9, 24.2), "12月底", YEAR, "供水节水科", OK),
    ("公共供水管网漏损率|供水管网漏损率", "公共供水管网漏损率", "%", "≤8.5", 8.5, "<=", None, 8.1, 8.9, (8.3, 8.2), "12月底", YEAR, "供水节水科", HELD),
    ("供水管网更新改造|供水管网改造", "供水管网更新改造", "公里", 26, 26, ">=", (4, 12, 20), 17.2, 15.8, (1.9, 1.6), "12月底", YEAR, "供水节水科", SLOW),
    ("用水总量", "全区用水总量", "亿立方米", "控制在1.32以内", 1.32, "<=", (0.3, 0.65, 1.0), 1.065, 1.082, (0.112, 0.104), "12月底", YEAR, "供水节水科", OK),
    ("万元GDP用水量|万元地区生产总值用水量", "万元GDP用水量", "立方米", "28以下", 28, "<=", None, 26.4, 27.5, (26.9, 26.6), "12月底", YEAR, "供水节水科", HELD),
    ("节水型小区创建|节水型小区", "节水型小区创建", "个", 16, 16, ">=", (2, 6, 10), 9, 10, (2, 1), "12月底", YEAR, "供水节水科", SLOW),
    ("考核断面水质优良比例|水质优良比例", "市级以上考核断面水质优良比例", "%", "90以上", 90, ">=", None, 91.7, 83.3, (91.7, 91.7), "12月底", YEAR, "河湖管理科", HELD),
    ("河道生态修复", "河道生态修复长度", "公里", 14, 14, ">=", (2, 6, 10), 12.1, 9.4, (1.5, 1.3), "12月底", YEAR, "河湖管理科", OK),
    ("河湖长巡河", "河湖长巡河", "人次", "9600人次", 9600, ">=", (2400, 4800, 7200), 8312, 8105, (846, 812), "12月底", YEAR, "河湖管理科", OK),
    ("河湖“四乱”问题清理|“四乱”问题清理", "河湖“四乱”问题清理", "处", 30, 30, ">=", (5, 14, 24), 28, 22, (3, 2), "11月底", "2025-11-30", "河湖管理科", OK),
    ("涉水违法案件办结率|违法案件办结率", "涉水违法案件办结率", "%", 100, 100, ">=", None, 96.2, 95.0, (95.6, 95.8), "12月底", YEAR, "水政监察大队", SLOW),
    ("水务固定资产投资|水务投资", "水务固定资产投资", "万元", "3.6", 36000, ">=", (5000, 15000, 26000), 30500, 28200, (3260, 3120), "12月底", YEAR, "计划财务科", OK),
    ("争取上级补助资金|上级补助资金", "争取上级补助资金", "万元", 7500, 7500, ">=", (1500, 3500, 5500), 4980, 5860, (410, 360), "12月底", YEAR, "计划财务科", SLOW),
    ("污水处理费征收额|污水处理费", "污水处理费征收额", "万元", 4200, 4200, ">=", (1000, 2050, 3150), 3586, 3402, (352, 347), "12月底", YEAR, "计划财务科", OK),
    ("12345工单按期办结率|工单按期办结率", "12345工单按期办结率", "%", "98以上", 98, ">=", None, 99.1, 98.4, (98.9, 99.0), "12月底", YEAR, "办公室", HELD),
]
# of the bulletin only: names, name in the sheets, unit, October's end, last year, (September, October)
PLAIN = [
    ("中央补助资金|中央资金", "其中：中央补助资金", "万元", 2130, 2600, (180, 150)),
    ("市级补助资金|市级资金", "　　　市级补助资金", "万元", 2850, 3260, (230, 210)),
    ("自来水供水量|供水量", "自来水供水量", "万立方米", 6120, 5984, (648, 612)),
    ("再生水利用量", "再生水利用量", "万立方米", 1180, 1016, (124, 122)),
    ("面平均降雨量|平均降雨量|降雨量", "面平均降雨量", "毫米", 1186.4, 1052.7, (96.2, 41.5)),
    ("积水抢险出动|抢险出动", "积水抢险出动", "人次", 1320, 1544, (86, 24)),
    ("涉水投诉受理|涉水投诉", "涉水投诉受理", "件", 362, 418, (33, 29)),
]
SECTIONS = [
    ("一、资金投入", ["水务固定资产投资", "争取上级补助资金", "其中：中央补助资金", "　　　市级补助资金", "污水处理费征收额"]),
    ("二、排水防涝", ["面平均降雨量", "雨污水管网新建改造长度", "排水管网清淤疏浚", "易涝积水点整治", "雨水口改造", "排水户许可发证", "防汛排涝演练", "排涝泵站检修", "积水抢险出动"]),
    ("三、污水处理", ["城市生活污水集中收集率", "城市污水处理率", "污水处理量", "污泥无害化处置率", "再生水利用率", "再生水利用量"]),
    ("四、供水节水", ["自来水供水量", "公共供水管网漏损率", "供水管网更新改造", "全区用水总量", "万元GDP用水量", "节水型小区创建"]),
    ("五、河湖管理与执法", ["市级以上考核断面水质优良比例", "河道生态修复长度", "河湖长巡河", "河湖“四乱”问题清理", "涉水违法案件办结率", "涉水投诉受理", "12345工单按期办结率"]),
]
TWO = {"雨污水管网新建改造长度": 36.8, "河道生态修复长度": 12.7, "污水处理费征收额": 3568}
PLACES = ["东关街道", "南塘街道", "北闸街道", "石桥镇", "柳荫镇"]
SHARED = [
    ("雨水口改造", "座", 1500, 1040, ((420, 310), (360, 255), (310, 205), (230, 150), (180, 120))),
    ("排水户许可发证", "户", 900, 812, ((290, 271), (240, 222), (170, 148), (120, 102), (80, 69))),
    ("排水管网清淤疏浚", "公里", 560, 486, ((165, 150), (140, 121), (115, 97), (80, 68), (60, 50))),
    ("节水型小区创建", "个", 16, 9, ((5, 3), (4, 2), (3, 2), (2, 1), (2, 1))),
]
# group, project, nature, total, plan, October, ten months, progress in words, unit
PROJECTS = [
    ("一、排水防涝类", "东关片区雨污分流改造工程", "续建", 21600, 9800, 860, 8920, "管网敷设完成，路面恢复中", "区排水公司"),
    ("一、排水防涝类", "北闸排涝泵站扩容工程", "新建", 9400, 5200, 410, 3710, "泵房主体封顶", "区城建集团"),
    ("二、污水处理类", "南塘污水处理厂提标改造工程", "新建", 26800, 11000, 1080, 9650, "生化池改造完成", "区排水公司"),
    ("二、污水处理类", "石桥镇污水管网延伸工程", "新建", 4300, 3000, 240, 2480, "主管敷设过半", "石桥镇政府"),
    ("三、供水及河湖类", "老城区供水管网更新工程", "续建", 7600, 4000, 280, 2640, "完成三个街区", "澄湾自来水公司"),
    ("三、供水及河湖类", "石桥河生态缓冲带工程", "新建", 5100, 3000, 250, 3100, "护岸完工，绿化补植", "区河道中心"),
]
# task, content, office, due as written, due, progress, words, state, status
TASKS = [
    ("排水单元达标创建行动", "住宅小区、企事业单位内部管网排查整改", "排水管理科", "12月底", YEAR, 0.86, "已验收达标单元八成以上", "序时推进", OK),
    ("东关片区雨污分流改造", "完成管网敷设及路面恢复", "建设管理科", "2025年11月30日", "2025-11-30", 0.95, "剩余路面恢复", "序时推进", OK),
    ("积水点“一点一策”治理", "按批次完成方案确定的工程措施", "防汛排涝科", "9月30日", "2025-09-30", 0.75, "三处受管线迁改影响未完工", "进度滞后", LATE),
    ("南塘污水处理厂提标", "完成主体工程并通水调试", "建设管理科", "2026年6月底", "2026-06-30", 0.68, "生化池改造完成，设备进场", "序时推进", OK),
    ("老旧供水管道更新", "更换灰口铸铁管及老旧阀门", "供水节水科", "12月底", YEAR, 0.60, "道路开挖审批较慢", "进度偏慢", SLOW),
    ("智慧水务平台二期", "接入泵站、液位监测数据", "信息中心", "8月31日", "2025-08-31", 1.0, "8月22日通过验收", "已完成", DONE),
    ("汛前隐患大排查", "泵站、闸门、下穿通道全覆盖检查", "防汛排涝科", "4月底", "2025-04-30", 1.0, "隐患全部闭环", "已完成", DONE),
    ("节水型机关复核", "复核区级机关并上报资料", "供水节水科", "10月31日", TODAY, 0.95, "资料已汇总，尚未上报", "基本完成", LATE),
    ("石桥河缓冲带建设", "护岸、植被及步道", "河湖管理科", "12月15日", "2025-12-15", 0.92, "护岸完工，绿化补植", "序时推进", OK),
    ("排水防涝预案修编", "修编并报区政府印发", "防汛排涝科", "5月31日前", "2025-05-31", 1.0, "5月19日印发", "已完成", DONE),
    ("水务“十五五”规划编制", "形成送审稿", "计划财务科", "2026年3月底", "2026-03-31", 0.75, "征求意见稿已形成", "序时推进", OK),
    ("入河排口溯源", "查清来源并建档立牌", "河湖管理科", "11月底", "2025-11-30", 0, "招标流标，重新挂网", "未启动", "滞后|未报|不能判定"),
    ("节水宣传进社区", "结合世界水日、节水宣传周开展", "供水节水科", "长期", "", None, "常态化开展", "持续推进", OK),
]
# source, problem, place, unit, due as written, due, progress, state, date, closed
PROBLEMS = [
    ("12345热线", "南塘街道望江巷雨天污水冒溢", "南塘街道", "排水管理科", "2025/3/31", "2025-03-31", "更换管道并清淤", "已办结", "2025/3/26", "yes"),
    ("市级督查", "北闸泵站2号机组长期停用", "北闸街道", "防汛排涝科", "2025年5月20日", "2025-05-20", "机组大修后恢复运行", "已办结", "2025/5/18", "yes"),
    ("来信来访", "柳荫镇居民反映自来水水压不足", "柳荫镇", "供水节水科", "2025年9月30日", "2025-09-30", "增压泵房施工中", "办理中", "", "no"),
    ("省环保督察", "石桥河支流两处排口晴天排水", "石桥镇", "河湖管理科", "2025年8月31日", "2025-08-31", "封堵1处，另1处待改造", "办理中", "", "no"),
    ("区人大", "建设路下穿通道积水预警设备离线", "东关街道", "信息中心", "2025年6月10日", "2025-06-10", "设备已更换并联网", "已办结", "2025/6/9", "yes"),
    ("审计", "污水处理费滞纳金未足额追缴", "区级", "计划财务科", "2025年12月31日", YEAR, "已下达催缴通知", "办理中", "", "no"),
    ("市级督查", "工地泥浆水直排市政雨水管", "东关街道", "水政监察大队", "2025年7月15日", "2025-07-15", "立案处罚，管道已冲洗", "已办结", "2025/7/11", "yes"),
    ("12345热线", "柳荫湖岸边围网养殖未清除", "柳荫镇", "河湖管理科", "2025年10月31日", TODAY, "清除约七成", "办理中", "", "no"),
    ("安全检查", "供水加压站消毒间通风设施缺失", "北闸街道", "供水节水科", "2025年11月20日", "2025-11-20", "设备采购中", "办理中", "", "no"),
    ("来信来访", "排水施工后路面恢复不平整", "南塘街道", "建设管理科", "立即办理", "", "路面重新摊铺", "已办结", "2025/4/2", "yes"),
]
SEWAGE = {"合计": [482, 426, 478, 496, 502, 510, 520, 504, 492, 486], "第一污水处理厂": [260, 228, 256, 268, 270, 276, 281, 272, 265, 262],
    "南塘污水处理厂": [170, 154, 172, 176, 180, 181, 185, 180, 176, 174], "石桥污水处理站": [52, 44, 50, 52, 52, 53, 54, 52, 51, 50]}
# fmt: on
RATES = ("%", "立方米")
AUGUST = SEWAGE["合计"][7]
MONTH_DAYS = {8: 31, 9: 30, 10: 31}


def _steps(row, rate):
    """Return per month (8, 9, 10): the month alone, the year so far, last year's."""
    now, old, parts = row
    if rate:
        gap = (0.4, 0.2, 0)
        return (
            {
                m: ("—", v, round(old - g, 1))
                for m, v, g in zip((8, 9, 10), (*parts, now), gap, strict=True)
            }
            if old != 100
            else {m: ("—", v, 100) for m, v in zip((8, 9, 10), (*parts, now), strict=True)}
        )
    digits = 0 if all(isinstance(x, int) for x in (now, old, *parts)) else 3
    sep, octo = round(now - parts[1], digits), now
    aug = round(sep - parts[0], digits)
    whole = parts == (0, 0)
    past = [
        old if whole else round(old * f, min(digits, 3) if now < 2 else min(digits, 1))
        for f in (0.8, 0.9)
    ]
    if digits == 0:
        sep, aug, past = int(sep), int(aug), [int(p) for p in past]
    first = (
        AUGUST
        if row == (4896, 4620, (492, 486))
        else round(parts[0] * 1.1, min(digits, 1) if now > 2 else 3)
    )
    first = int(first) if digits == 0 else first
    return {8: (first, aug, past[0]), 9: (parts[0], sep, past[1]), 10: (parts[1], octo, old)}


ALL = {g[1]: (g[0], g[2], _steps(g[7:10], g[2] in RATES), g[2] in RATES) for g in GOALS}
ALL |= {p[1]: (p[0], p[2], _steps(p[3:6], False), False) for p in PLAIN}


def _due(due):
    return f"2025|{due[:7]}|{due}|2025-01/{due[:7]}"


def _either(shown, value):
    return f"{value:g}|{TWO[shown]:g}" if shown in TWO else value


def _bulletin_truth(book):
    for shown, (names, unit, steps, rate) in ALL.items():
        unit = UNITS.get(unit, unit)
        for month, (alone, cum, past) in steps.items():
            here, there = f"2025-01/2025-{month:02}", f"2024-01/2024-{month:02}"
            if rate:
                here += f"|2025-{month:02}|2025-{month:02}-{MONTH_DAYS[month]}"
                there += f"|2024-{month:02}|2024-{month:02}-{MONTH_DAYS[month]}"
            else:
                book.fact(names, f"2025-{month:02}", alone, unit, "actual", f"简报{month}月")
            book.fact(names, here, cum, unit, "actual", f"简报{month}月")
            book.fact(names, there, past, unit, "actual", f"简报{month}月")
            if month == 10:
                book.year(names, _either(shown, cum), unit, past, "简报10月", at=(here, there))


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for names, shown, unit, _, goal, sign, nodes, now, _, _, _, due, _, status in GOALS:
        unit = UNITS.get(unit, unit)
        book.target(names, goal, sign, unit, due, _either(shown, now), status, "目标分解表")
        book.fact(names, _due(due), goal, unit, "target", "目标分解表")
        for month, node in zip(("03", "06", "09"), nodes or (), strict=False):
            book.fact(names, f"2025-01/2025-{month}", node, unit, "target", "目标分解表", "yes")
        if nodes and nodes[1] != goal:
            book.never(names.split("|")[0], "targets", nodes[1], unit, "上半年节点，不是全年目标")
    book.target("排水示范小区创建|排水示范小区", 20, ">=", "个", YEAR, 17, OK, "工作报告")
    book.target("海绵城市达标面积比例|海绵城市", 45, ">=", "%", YEAR, "", "未报", "工作报告")
    book.fact(
        "排水示范小区创建|排水示范小区", "2025|2025-12|2025-12-31", 20, "个", "target", "工作报告"
    )
    book.fact("排水示范小区创建|排水示范小区", SPAN, 17, "个", "actual", "工作报告")
    book.fact(
        "海绵城市达标面积比例|海绵城市", "2025|2025-12|2025-12-31", 45, "%", "target", "工作报告"
    )
    _bulletin_truth(book)
    for month, value in enumerate(SEWAGE["合计"][:7], 1):
        book.fact("污水处理量|合计", f"2025-{month:02}", value, "万m3", "actual", "简报分月")
    for shown, value in TWO.items():
        names, unit, _, _ = ALL[shown]
        book.fact(names, SPAN, value, UNITS.get(unit, unit), "actual", "工作报告（冲突）")
    for _, name, _, total, plan, month, cum, _, _ in PROJECTS:
        names = f"{name}|{name.removesuffix('工程')}"
        book.target(names, plan, ">=", "万元", YEAR, cum, "", "项目表", "项目的年度计划", "yes")
        book.fact(names, "2025|2025-12|2025-12-31", plan, "万元", "target", "项目表")
        book.fact(names, "2025-10", month, "万元", "actual", "项目表")
        book.fact(names, SPAN, cum, "万元", "actual", "项目表")
        book.fact(names, "", total, "万元", "target|actual|context", "项目表", "yes")
    for task, _, office, _, due, _, _, _, status in TASKS:
        book.task(task, office, due, status, "工作任务推进表")
    for _, problem, _, unit, _, due, _, _, _, closed in PROBLEMS:
        book.problem(problem, unit, due, closed, TODAY, "信访督查台账")
    book.add(
        "conflicts",
        "雨污水管网新建改造|雨污水管网",
        SPAN,
        "38.6km|36.8km",
        "简报10月、分解表|工作报告",
    )
    book.add("conflicts", "河道生态修复", SPAN, "12.1km|12.7km", "简报10月、分解表|工作报告")
    book.add(
        "conflicts",
        "污水处理费征收额|污水处理费",
        SPAN,
        "3586万元|3568万元",
        "简报10月、分解表|工作报告",
    )
    for name, unit, _, _, places in SHARED:
        for place, (goal, _) in zip(PLACES[:2], places, strict=False):
            book.never(name, "targets", goal, UNITS.get(unit, unit), f"{place}的任务，不是全区的")
    for name, goal, unit in (
        ("雨污水管网新建改造", 50, "km"),
        ("易涝积水点整治", 10, "处"),
        ("公共供水管网漏损率", 8, "%"),
    ):
        book.never(name, "targets", goal, unit, "2026年的打算")
    book.never("涉水投诉受理", "year_on_year", 29, "件", "10月一个月的数")
    book.never("水务固定资产投资", "targets", 84.7, "%|万元", "完成率")
    book.write()


def bulletin():
    """Write the bulletin: a sheet each for August to October, and one with months across."""
    out = openpyxl.Workbook()
    for month in (10, 9, 8):
        last = MONTH_DAYS[month]
        rows = [
            ["编报：澄湾区水务局计划财务科", "", "", "", "", f"数据截至2025年{month}月{last}日"],
            ["指 标", "单位", "2025年", "", f"2024年1—{month}月", "同比增减（%）"],
            ["", "", f"{month}月", f"1—{month}月累计", "", ""],
        ]
        merges = ["A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4"]
        for title, members in SECTIONS:
            rows.append([title, "", "", "", "", ""])
            merges.append(f"A{len(rows) + 1}:F{len(rows) + 1}")
            for shown in members:
                _, unit, steps, _ = ALL[shown]
                alone, cum, past = steps[month]
                if unit == "%":
                    grown = f"{cum - past:+.1f}个百分点" if cum != past else "持平"
                else:
                    grown = round(100 * (cum / past - 1), 1)
                if month == 10 and shown == "污水处理量":
                    grown = 16.0
                if month == 10 and shown == "河湖长巡河":
                    cum = "8，312"
                rows.append([shown, unit, alone, cum, past, grown])
        rows += [
            ["", "", "", "", "", ""],
            ["注：1.“—”为不按月统计；2.投资为在建项目完成投资，与重点项目投资进度表口径一致。"],
            ["制表：梁禾", "", "复核：闻川"],
        ]
        sheet(
            out,
            f"{month}月",
            f"澄湾区水务运行简报（2025年{month}月）",
            rows,
            6,
            merges,
            (3, 4),
            month == 10,
        )
    rows = [["单位：万立方米"], ["厂站", *[f"{m}月" for m in range(1, 13)], "1—10月合计"]]
    for name in ("第一污水处理厂", "南塘污水处理厂", "石桥污水处理站", "合计"):
        rows.append([name, *SEWAGE[name], "", "", sum(SEWAGE[name])])
    sheet(out, "污水分月", "2025年各污水处理厂（站）污水处理量", rows, 14, ["A2:N2"], (3, 3))
    save(out, LEDGERS / "水务运行简报（2025年8—10月）.xlsx")


def goals():
    """Write the decomposition by quarter."""
    out = openpyxl.Workbook()
    rows = [
        [
            "编号",
            "目标内容",
            "计量单位",
            "分解节点（累计）",
            "",
            "",
            "",
            "10月底实绩",
            "完成全年（%）",
            "达标时限",
            "牵头科室",
            "备注",
        ],
        ["", "", "", "一季度", "上半年", "前三季度", "全年", "", "", "", "", ""],
    ]
    for n, (_, shown, unit, written, goal, sign, nodes, now, _, _, day, _, office, _) in enumerate(
        GOALS, 1
    ):
        steps, done, note = list(nodes or ("—",) * 3), "", ""
        if nodes and sign == ">=":
            done = round(100 * now / goal, 1)
        if shown == "水务固定资产投资":
            steps, now, unit = [v / 10000 for v in steps], now / 10000, "亿元"
        if shown == "排涝泵站检修":
            now = "３５"
        if shown == "排水户许可发证":
            now = "812户"
        if sign == "<=":
            note = "控制性指标"
        rows.append([n, shown, unit, *steps, written, now, done, day, office, note])
    rows += [[""], ["说明：节点和实绩均为年初以来累计数；“以上”“以下”“以内”含本数。"]]
    merges = [*[f"{c}2:{c}3" for c in "ABCHIJKL"], "D2:G2"]
    sheet(
        out,
        "目标分解",
        "澄湾区水务局2025年度目标任务分解及完成情况表",
        rows,
        12,
        merges,
        (2, 3),
        True,
    )
    save(out, LEDGERS / "2025年目标分解（10月更新）.xlsx")


def streets():
    """Write the table with places across."""
    out = openpyxl.Workbook()
    cols = ["全区", *PLACES]
    rows = [
        ["序号", "工作内容", "单位", *[x for c in cols for x in (c, "")], "备注"],
        ["", "", "", *["任务", "完成"] * len(cols), ""],
    ]
    for n, (name, unit, goal, now, places) in enumerate(SHARED, 1):
        rows.append([n, name, unit, goal, now, *[v for pair in places for v in pair], ""])
    rows.append(["注：任务为全年任务，完成为1—10月累计；由各街道（镇）水管站报送。"])
    merges = [
        "A2:A3",
        "B2:B3",
        "C2:C3",
        "P2:P3",
        *[f"{a}2:{b}2" for a, b in ("DE", "FG", "HI", "JK", "LM", "NO")],
    ]
    sheet(
        out,
        "街镇",
        "澄湾区各街道（镇）排水节水任务完成情况（截至2025年10月底）",
        rows,
        16,
        merges,
        (2, 3),
        True,
    )
    save(out, LEDGERS / "街道（镇）任务完成情况.xlsx")


def projects():
    """Write the projects as an old workbook, with sub-totals by sort."""
    heads = [
        "序号",
        "项目名称",
        "建设性质",
        "总投资",
        "2025年计划投资",
        "10月完成",
        "1—10月完成",
        "占年度计划（%）",
        "形象进度",
        "实施单位",
    ]
    rows = [
        ["澄湾区水务重点项目投资进度表"],
        ["2025年10月", "", "", "", "", "", "", "", "", "单位：万元"],
        heads,
    ]

    def line(label, some, *tail):
        sums = [sum(p[k] for p in some) for k in (3, 4, 5, 6)]
        return ["", label, "", *sums, round(100 * sums[3] / sums[1], 1), *tail]

    n, groups = 0, dict.fromkeys(p[0] for p in PROJECTS)
    for group in groups:
        some = [p for p in PROJECTS if p[0] == group]
        rows.append([group])
        for _, name, nature, total, plan, month, cum, words, unit in some:
            n += 1
            rows.append(
                [n, name, nature, total, plan, month, cum, round(100 * cum / plan, 1), words, unit]
            )
        rows.append(line("小计", some))
    rows += [line("合计", PROJECTS), ["注：完成投资含工程费、设备购置费，不含征地拆迁。"]]
    old_book(LEDGERS / "重点项目投资进度表10月.xls", "项目", rows, [(0, 0, 0, 9)])


def tasks():
    """Write the progress of the tasks."""
    out = openpyxl.Workbook()
    rows = [
        ["更新日期：2025年10月31日"],
        ["序号", "重点工作", "具体举措", "责任科室", "完成期限", "进度", "推进情况", "推进状态"],
    ]
    for n, (task, content, office, day, _, share, words, state, _) in enumerate(TASKS, 1):
        rows.append([n, task, content, office, day, "—" if share is None else share, words, state])
    rows.append(["注：未注明年份的为2025年。"])
    ws = sheet(
        out, "推进表", "澄湾区水务局2025年重点工作任务推进表", rows, 8, ["A2:H2"], (3, 3), True
    )
    for row in ws.iter_rows(4, 3 + len(TASKS), 6, 6):
        row[0].number_format = "0%"
    save(out, LEDGERS / "工作任务推进表（10月）.xlsx")


def problems():
    """Write the list of complaints and inspections as a csv."""
    rows = [["澄湾区水务局信访及督查问题台账（截至2025年10月31日）"]]
    rows.append(
        [
            "序号",
            "问题来源",
            "问题描述",
            "属地",
            "承办科室",
            "办理期限",
            "办理情况",
            "办结情况",
            "办结日期",
        ]
    )
    rows += [[n, *p[:5], p[6], p[7], p[8]] for n, p in enumerate(PROBLEMS, 1)]
    rows.append(["注：超期未办结的纳入月度通报"])
    ragged(LEDGERS / "信访督查问题台账.csv", rows)


REPORT = """澄湾区水务局关于2025年1—10月工作情况的报告
区政府：现将今年以来水务工作情况报告如下。
# 一、工作进展
（一）排水防涝能力稳步提升。1—10月，新建改造雨污水管网36.8公里，清淤疏浚排水管网486公里，整治易涝积水点9处，改造雨水口1040座，核发排水许可812户。汛前完成35座排涝泵站检修，组织防汛排涝演练26场次。
（二）污水治理提质增效。处理污水4896万立方米，同比增长6.0%，城市污水处理率98.2%，城市生活污水集中收集率76.9%，较去年同期提高1.6个百分点。征收污水处理费3568万元。排水示范小区全年计划创建20个，截至10月底已创建17个。
（三）供水节水持续发力。公共供水管网漏损率降至8.1%，低于8.5%的控制目标；全区用水总量1.065亿立方米；更新改造供水管网17.2公里；再生水利用率24.6%。
（四）河湖面貌不断改善。市级以上考核断面水质优良比例91.7%，河道生态修复12.7公里，河湖长巡河8312人次，清理河湖“四乱”问题28处。
（五）项目资金加力争取。完成水务固定资产投资3.05亿元，争取上级补助资金4980万元。
# 二、存在问题
供水管网更新、节水型小区创建进度偏慢；部分积水点受管线迁改影响未按期完成；上级补助资金到位不及预期。
# 三、下步打算
年底前，建成区海绵城市达标面积比例达到45%以上。2026年，计划新建改造雨污水管网50公里，整治易涝积水点10处，公共供水管网漏损率控制在8%以内。"""

if __name__ == "__main__":
    truth()
    bulletin()
    goals()
    streets()
    projects()
    tasks()
    problems()
    paper(DOCUMENTS / "澄湾区水务局2025年1—10月工作情况报告.docx", REPORT.split("\n"))
