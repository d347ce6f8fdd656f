"""Truth and files of 澜湾区水务局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from office import Truth, home, old_book, paper, ragged

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY = "2024", "2023", "2024-12-31"
BASE = {"公里": "km", "亿立方米": "亿m3", "万立方米": "万m3", "立方米": "m3"}
# The yearbook. key: names, chapter, name as written, unit, December, the year, the year before
BOOK = {
    "use": ("用水总量", 0, "用水总量", "亿立方米", 0.121, 1.57, 1.59),
    "gdp": (
        "万元GDP用水量|万元国内生产总值用水量|万元地区生产总值用水量",
        0,
        "万元地区生产总值用水量",
        "立方米",
        None,
        15.9,
        16.8,
    ),
    "industry": ("万元工业增加值用水量", 0, "万元工业增加值用水量", "立方米", None, 11.6, 12.0),
    "unit": ("节水型小区创建|节水型小区", 0, "节水型小区创建", "个", 4, 21, 15),
    "users": (
        "计划用水管理户数|计划用水户|计划用水管理",
        0,
        "计划用水管理户数",
        "户",
        None,
        "1,286",
        "1,243",
    ),
    "fee": ("水资源费征收额|水资源费", 0, "水资源费征收额", "万元", 96, "1,287", "1,402"),
    "supply": ("城市公共供水量|公共供水量", 1, "城市公共供水量", "万立方米", 798, "9,860", "9,642"),
    "leak": (
        "城市公共供水管网漏损率|供水管网漏损率|管网漏损率",
        1,
        "城市公共供水管网漏损率",
        "%",
        None,
        7.5,
        8.1,
    ),
    "quality": (
        "供水水质综合合格率|水质综合合格率",
        1,
        "供水水质综合合格率",
        "%",
        None,
        99.86,
        99.81,
    ),
    "second": ("二次供水设施改造|二次供水", 1, "居民住宅二次供水设施改造", "处", 2, 63, 48),
    "pipe": ("老旧供水管网改造|老旧管网改造", 1, "老旧供水管网改造", "公里", 3.1, 41.2, 28.6),
    "hotline": ("供水服务热线办结率|热线办结率", 1, "供水服务热线办结率", "%", None, 99.2, 98.5),
    "sewage": ("污水处理量|城镇污水处理量", 1, "城镇污水处理量", "万立方米", 672, "8,125", "7,934"),
    "treat": ("城镇污水集中处理率|污水集中处理率", 1, "城镇污水集中处理率", "%", None, 97.6, 96.9),
    "sewer": (
        "污水管网新建改造|新建改造污水管网|污水管网",
        1,
        "污水管网新建改造",
        "公里",
        2.8,
        42.3,
        51.0,
    ),
    "reuse": ("再生水利用率", 1, "再生水利用率", "%", None, 26.1, 24.5),
    "sewfee": ("污水处理费征收额|污水处理费", 1, "污水处理费征收额", "万元", 561, "6,840", "6,512"),
    "mixed": ("雨污混接点整治|雨污混接点|混接点整治", 1, "雨污混接点整治", "个", 0, 320, 275),
    "rain": ("雨水管网清疏|雨水管渠清疏", 1, "雨水管网清疏", "公里", 12.4, 296.5, 268),
    "invest": (
        "水务工程建设投资|水务建设投资|水务投资",
        2,
        "水务工程建设投资",
        "万元",
        "9,120",
        "86,500",
        "74,800",
    ),
    "section": (
        "河道水质优良断面比例|水质优良断面比例|水质优良",
        2,
        "河道水质优良断面比例",
        "%",
        None,
        85.7,
        78.6,
    ),
    "dredge": ("河道清淤疏浚|河道清淤", 2, "河道清淤疏浚", "公里", 1.2, 24.8, 19.5),
    "patrol": ("河湖长巡河|巡河", 2, "河湖长巡河", "次", 842, "10,215", "9,874"),
    "four": ("河湖“四乱”问题清理|四乱", 2, "河湖“四乱”问题清理", "处", 0, 35, 41),
    "flood": ("易涝积水点整治|积水点整治", 2, "易涝积水点整治", "处", 0, 9, 7),
    "sluice": ("水闸泵站维修养护|泵站维修养护", 2, "水闸泵站维修养护", "座", 1, 26, 24),
    "drill": ("防汛应急演练|应急演练", 2, "防汛应急演练", "场", 0, 14, 11),
    "law": ("水政执法巡查|执法巡查", 2, "水政执法巡查", "次", 47, 548, 503),
    "case": ("查处水事违法案件|水事违法案件|违法案件", 2, "查处水事违法案件", "件", 1, 17, 22),
    "accident": ("生产安全责任事故|安全责任事故", 2, "生产安全责任事故", "起", 0, 0, 1),
}
RATES = {k for k, row in BOOK.items() if row[4] is None}
CHAPTERS = [
    "表一　水资源管理与节约用水",
    "表二　供水、排水与再生水",
    "表三　工程建设、河湖管护与安全",
]
# key or names, sort, wording, goal written, goal, sign, unit, done written, done, office, due written, due, status, remark
GOALS = [
    (
        "invest",
        "工程建设",
        "水务工程建设投资",
        "8.2亿元",
        8.2,
        ">=",
        "亿元",
        "8.65亿元",
        8.65,
        "工程建设科",
        "12月31日",
        TODAY,
        "已完成",
        "",
    ),
    (
        "sewer",
        "",
        "污水管网新建改造",
        "48公里",
        48,
        ">=",
        "公里",
        "42.3公里",
        42.3,
        "工程建设科",
        "12月31日",
        TODAY,
        "逾期",
        "管线迁改影响",
    ),
    (
        "sluice",
        "",
        "水闸泵站维修养护",
        "26座",
        26,
        ">=",
        "座",
        "26座",
        26,
        "工程管理所",
        "10月31日",
        "2024-10-31",
        "已完成",
        "",
    ),
    (
        "use",
        "水资源管理",
        "用水总量",
        "≤1.62亿立方米",
        1.62,
        "<=",
        "亿立方米",
        "1.57亿立方米",
        1.57,
        "水资源科",
        "12月31日",
        TODAY,
        "已完成",
        "",
    ),
    (
        "gdp",
        "",
        "万元地区生产总值用水量",
        "≤16.5立方米",
        16.5,
        "<=",
        "立方米",
        "15.9立方米",
        15.9,
        "水资源科",
        "12月31日",
        TODAY,
        "已完成",
        "",
    ),
    (
        "industry",
        "",
        "万元工业增加值用水量",
        "≤11.2立方米",
        11.2,
        "<=",
        "立方米",
        "11.6立方米",
        11.6,
        "水资源科",
        "12月31日",
        TODAY,
        "逾期",
        "新增高耗水项目1个",
    ),
    (
        "unit",
        "",
        "节水型小区创建",
        "18个",
        18,
        ">=",
        "个",
        "21个",
        21,
        "水资源科",
        "11月30日",
        "2024-11-30",
        "已完成",
        "",
    ),
    (
        "fee",
        "",
        "水资源费征收额",
        "1350万元",
        1350,
        ">=",
        "万元",
        "1287万元",
        1287,
        "水资源科",
        "12月31日",
        TODAY,
        "逾期",
        "",
    ),
    (
        "leak",
        "供水管理",
        "城市公共供水管网漏损率",
        "≤7.8%",
        7.8,
        "<=",
        "%",
        "7.5%",
        7.5,
        "供水管理科",
        "12月31日",
        TODAY,
        "已完成",
        "",
    ),
    (
        "quality",
        "",
        "供水水质综合合格率",
        "≥99.5%",
        99.5,
        ">=",
        "%",
        "99.86%",
        99.86,
        "供水管理科",
        "12月31日",
        TODAY,
        "已完成",
        "",
    ),
    (
        "second",
        "",
        "居民住宅二次供水设施改造",
        "60处",
        60,
        ">=",
        "处",
        "63处",
        63,
        "供水管理科",
        "11月30日",
        "2024-11-30",
        "已完成",
        "",
    ),
    (
        "pipe",
        "",
        "老旧供水管网改造",
        "35公里",
        40,
        ">=",
        "公里",
        "41.2公里",
        41.2,
        "供水管理科",
        "12月31日",
        TODAY,
        "已完成",
        "8月调整为40公里",
    ),
    (
        "hotline",
        "",
        "供水服务热线办结率",
        "≥98％",
        98,
        ">=",
        "%",
        "99.2％",
        99.2,
        "供水管理科",
        "12月31日",
        TODAY,
        "已完成",
        "",
    ),
    (
        "treat",
        "排水管理",
        "城镇污水集中处理率",
        "≥97%",
        97,
        ">=",
        "%",
        "97.6%",
        97.6,
        "排水管理科",
        "12月31日",
        TODAY,
        "已完成",
        "",
    ),
    (
        "reuse",
        "",
        "再生水利用率",
        "≥28%",
        28,
        ">=",
        "%",
        "26.1%",
        26.1,
        "排水管理科",
        "12月31日",
        TODAY,
        "逾期",
        "配套管网未贯通",
    ),
    (
        "mixed",
        "",
        "雨污混接点整治",
        "320个",
        320,
        ">=",
        "个",
        "320个",
        320,
        "排水管理科",
        "10月31日",
        "2024-10-31",
        "已完成",
        "",
    ),
    (
        "rain",
        "",
        "雨水管网清疏",
        "280公里",
        280,
        ">=",
        "公里",
        "296.5公里",
        296.5,
        "排水管理科",
        "12月31日",
        TODAY,
        "已完成",
        "",
    ),
    (
        "section",
        "河湖管护",
        "河道水质优良断面比例",
        "≥80%",
        80,
        ">=",
        "%",
        "85.7%",
        85.7,
        "河湖科",
        "12月31日",
        TODAY,
        "已完成",
        "",
    ),
    (
        "dredge",
        "",
        "河道清淤疏浚",
        "22公里",
        22,
        ">=",
        "公里",
        "24.8公里",
        24.8,
        "河湖科",
        "11月30日",
        "2024-11-30",
        "已完成",
        "",
    ),
    (
        "patrol",
        "",
        "河湖长巡河",
        "9600次",
        9600,
        ">=",
        "次",
        "10215次",
        10215,
        "河湖科",
        "12月31日",
        TODAY,
        "已完成",
        "",
    ),
    (
        "four",
        "",
        "河湖“四乱”问题清理",
        "35处",
        35,
        ">=",
        "处",
        "35处",
        35,
        "河湖科",
        "9月30日",
        "2024-09-30",
        "已完成",
        "",
    ),
    (
        "flood",
        "防汛与安全",
        "易涝积水点整治",
        "9处",
        9,
        ">=",
        "处",
        "9处",
        9,
        "防汛办",
        "6月30日",
        "2024-06-30",
        "已完成",
        "",
    ),
    (
        "drill",
        "",
        "防汛应急演练",
        "12场",
        12,
        ">=",
        "场",
        "14场",
        14,
        "防汛办",
        "12月31日",
        TODAY,
        "已完成",
        "",
    ),
    (
        "防汛抢险队伍集训|队伍集训",
        "",
        "防汛抢险队伍集训",
        "450人次",
        450,
        ">=",
        "人次",
        "",
        "",
        "防汛办",
        "12月31日",
        TODAY,
        "未报|逾期",
        "数据待区应急部门核定",
    ),
    (
        "law",
        "",
        "水政执法巡查",
        "520次",
        520,
        ">=",
        "次",
        "548次",
        548,
        "政策法规科",
        "12月31日",
        TODAY,
        "已完成",
        "",
    ),
    (
        "accident",
        "",
        "生产安全责任事故",
        "0起",
        0,
        "<=",
        "起",
        "0起",
        0,
        "安全监督科",
        "12月31日",
        TODAY,
        "已完成",
        "",
    ),
    (
        "群众满意度|满意度",
        "满意度",
        "群众满意度",
        "≥92%",
        92,
        ">=",
        "%",
        "94.3%",
        94.3,
        "办公室",
        "12月31日",
        TODAY,
        "已完成",
        "第三方测评",
    ),
]
PLACES = ["临港街道", "南洲街道", "望海街道", "沙头镇", "新圩镇"]
BY_PLACE = [
    ("雨污混接点整治", "个", [80, 70, 60, 55, 55], [80, 72, 60, 56, 52]),
    ("雨水管网清疏", "公里", [75, 60, 55, 50, 40], [80.5, 62, 58, 53, 43]),
    ("河湖长巡河", "次", [2200, 2000, 1900, 1800, 1700], [2350, 2105, 2010, 1940, 1810]),
]
# name, builder, total, up to 2023, plan of 2024, done in 2024, paid in 2024, stage
PROJECTS = [
    ("滨江污水处理厂提标改造工程", "区排水公司", 28600, 9400, 14000, 14600, 13100, "12月通水"),
    ("澜湾泵站迁建工程", "区工程管理所", 9800, 600, 4500, 4720, 3900, "主体结构完成"),
    ("老旧供水管网更新改造项目", "区自来水公司", 15200, 5100, 6800, 7050, 6300, "年度任务完成"),
    ("再生水厂配套管网工程", "区排水公司", 6400, 1200, 4200, 3150, 2900, "管网完成6.2公里"),
    ("沙头河水系连通整治工程", "区水务建设中心", 11300, 2600, 5200, 5480, 4700, "清淤护岸完成"),
]
# office, task, measure, due written or a real date, due, progress, verdict, status
TASKS = [
    (
        "排水管理科",
        "滨江污水处理厂提标改造",
        "完成提标并通水运行",
        datetime.date(2024, 12, 31),
        TODAY,
        "12月18日通水运行",
        "办结",
        "已完成",
    ),
    (
        "排水管理科",
        "雨污混接点整治攻坚",
        "整治混接点320个",
        datetime.date(2024, 10, 31),
        "2024-10-31",
        "320个全部整治",
        "办结",
        "已完成",
    ),
    (
        "排水管理科",
        "再生水厂配套管网建设",
        "建成配套管网8公里",
        "2024年12月31日",
        TODAY,
        "完成6.2公里，余1.8公里因道路开挖许可未批",
        "未办结",
        "逾期",
    ),
    (
        "供水管理科",
        "老旧供水管网改造年度任务",
        "按调整后计划完成",
        "2024年12月31日",
        TODAY,
        "完成年度任务",
        "办结",
        "已完成",
    ),
    (
        "供水管理科",
        "供水价格成本监审",
        "取得监审结论",
        "2024年11月30日",
        "2024-11-30",
        "资料已报区发改局，待出具结论",
        "未办结",
        "逾期",
    ),
    (
        "工程建设科",
        "澜湾泵站迁建",
        "建成投运",
        datetime.date(2025, 9, 30),
        "2025-09-30",
        "主体结构完成，进度符合计划",
        "跨年实施",
        "顺利",
    ),
    (
        "防汛办",
        "汛前易涝积水点整治",
        "整治积水点9处",
        datetime.date(2024, 6, 30),
        "2024-06-30",
        "9处全部完工",
        "办结",
        "已完成",
    ),
    (
        "信息中心",
        "智慧水务平台二期建设",
        "平台建成并终验",
        "2024年12月20日",
        "2024-12-20",
        "平台试运行，未终验",
        "基本办结",
        "逾期",
    ),
    (
        "河湖科",
        "河湖健康评价",
        "完成5条河道评价",
        "2024年11月30日",
        "2024-11-30",
        "5条评价报告均已印发",
        "办结",
        "已完成",
    ),
    (
        "水资源科",
        "节水型社会建设复核",
        "通过市级复核",
        datetime.date(2024, 9, 30),
        "2024-09-30",
        "9月12日通过复核",
        "办结",
        "已完成",
    ),
    (
        "规划科",
        "“十五五”水务规划前期研究",
        "形成专题报告",
        "2025年6月30日",
        "2025-06-30",
        "调研阶段完成，正在编写专题",
        "跨年实施",
        "顺利",
    ),
    (
        "安全监督科",
        "水务安全生产大检查",
        "检查全覆盖并闭环",
        "2024年12月底",
        TODAY,
        "检查和复查全部完成",
        "办结",
        "已完成",
    ),
]
# who found it, problem, office, due written, due, progress, verdict, closed
PROBLEMS = [
    (
        "市水务局",
        "临港街道雨水管错接入河",
        "排水管理科",
        "2024年7月31日",
        "2024-07-31",
        "已改接并封堵",
        "完成整改",
        "yes",
    ),
    (
        "区防指",
        "南洲泵站格栅除污机故障停用",
        "工程管理所",
        "2024年9月30日",
        "2024-09-30",
        "设备已更换",
        "完成整改",
        "yes",
    ),
    (
        "市水务局",
        "3户企业未批先建取水井",
        "水资源科",
        "2024年11月30日",
        "2024-11-30",
        "2户已封井，1户在办理处罚程序",
        "尚未完成",
        "no",
    ),
    (
        "区河长办",
        "沙头河管理范围内搭建棚屋6处",
        "河湖科",
        "2024/10/31",
        "2024-10-31",
        "全部拆除",
        "完成整改",
        "yes",
    ),
    (
        "区审计局",
        "工程变更审批程序不规范",
        "工程建设科",
        "2024年12月31日",
        TODAY,
        "制度已起草，未印发",
        "尚未完成",
        "no",
    ),
    (
        "区应急局",
        "供水应急物资储备不足",
        "供水管理科",
        "2025年1月31日",
        "2025-01-31",
        "采购合同已签",
        "尚未完成",
        "no",
    ),
    (
        "12345热线",
        "污水检查井盖缺失14座",
        "排水管理科",
        "立即整改",
        "",
        "井盖已补齐",
        "完成整改",
        "yes",
    ),
    (
        "省厅督导",
        "2个项目水土保持设施未验收即投产",
        "水资源科",
        "2025年3月31日",
        "2025-03-31",
        "1个已组织验收",
        "尚未完成",
        "no",
    ),
    (
        "区审计局",
        "固定资产账实不符",
        "财务科",
        "2024年8月31日",
        "2024-08-31",
        "已盘点调账",
        "完成整改",
        "yes",
    ),
]


def number(value):
    """Return a figure as written by a hand as a number."""
    return float(value.replace(",", "")) if isinstance(value, str) and value else value


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    csv, html = "2024年度绩效目标完成情况.csv", "水务统计年报.xls"
    goals = {g[0]: g for g in GOALS}
    clash = {"sewer": "42.3|43.6", "fee": "1287|1278"}
    for key, (names, _, _, unit, december, now, old) in BOOK.items():
        unit, now, old = BASE.get(unit, unit), number(now), number(old)
        at = ("2024|2024-01/2024-12", "2023|2023-01/2023-12")
        if key in RATES:
            at = (at[0] + "|2024-12|2024-12-31", at[1] + "|2023-12|2023-12-31")
        actual, prior = clash.get(key, now), "19.5|19.1" if key == "dredge" else old
        if key in goals:
            g = goals[key]
            goal_unit = BASE.get(g[6], g[6])
            book.target(
                names, g[4], g[5], goal_unit, g[11], clash.get(key, g[8]), g[12], f"{csv}；{html}"
            )
            book.fact(
                names,
                f"2024|{g[11][:7]}|{g[11]}",
                g[4],
                goal_unit,
                "target",
                csv if key != "pipe" else "调整通知",
            )
        book.year(names, actual, unit, prior, html, at=at)
        book.fact(names, at[0], now, unit, "actual", html)
        book.fact(names, at[1], old, unit, "actual", html)
        if december is not None:
            book.fact(names, "2024-12", number(december), unit, "actual", html)
    for g in GOALS:
        if g[0] not in BOOK:
            unit = BASE.get(g[6], g[6])
            book.target(g[0], g[4], g[5], unit, g[11], g[8], g[12], csv)
            book.fact(g[0], f"2024|{g[11][:7]}|{g[11]}", g[4], unit, "target", csv)
            if g[8] != "":
                book.fact(
                    g[0], "2024|2024-01/2024-12|2024-12|2024-12-31", g[8], unit, "actual", csv
                )
    book.fact(BOOK["pipe"][0], "2024", 35, "km", "target", csv, "yes")
    book.never("老旧供水管网改造", "targets", 35, "km", "年中已调整为40公里")
    year = "2024|2024-01/2024-12"
    book.fact(BOOK["sewer"][0], year, 43.6, "km", "actual", "总结（冲突）")
    book.fact(BOOK["fee"][0], year, 1278, "万元", "actual", "总结附表（冲突）")
    book.fact(BOOK["dredge"][0], "2023|2023-01/2023-12", 19.1, "km", "actual", "总结（冲突）")
    for name, unit, plans, dones in BY_PLACE:
        unit = BASE.get(unit, unit)
        for place, plan, done in zip(PLACES, plans, dones, strict=True):
            book.never(name, "targets", plan, unit, f"{place}的任务，不是全区的")
            book.never(name, "year_on_year", done, unit, f"{place}的完成，不是全区的")
            book.fact(place + name, "2024", plan, unit, "target", "街镇任务", "yes")
            book.fact(place + name, "2024", done, unit, "actual", "街镇任务", "yes")
        book.never(name, "targets", 2 * sum(plans), unit, "合计重复相加")
    source = "重点工程建设进度（12月）.xls"
    for name, _, total, past, plan, done, paid, _ in PROJECTS:
        short = name.removesuffix("工程").removesuffix("项目")
        names, ok = f"{name}|{short}", "已完成" if done >= plan else "逾期"
        book.target(names, plan, ">=", "万元", TODAY, done, ok, source, "项目年度计划", "yes")
        book.fact(names, "2024", plan, "万元", "target", source)
        book.fact(names, year, done, "万元", "actual", source)
        for figure in (total, past, paid):
            book.fact(names, "", figure, "万元", "actual|target|context", source, "yes")
        book.never(name, "targets", total, "万元", "总投资不是年度目标")
    sums = [sum(p[k] for p in PROJECTS) for k in range(2, 7)]
    book.target(
        "重点工程|重点工程建设|合计",
        sums[2],
        ">=",
        "万元",
        TODAY,
        sums[3],
        "已完成",
        source,
        "",
        "yes",
    )
    for figure in (*sums[:2], *sums[3:]):  # the plan of the year may stand under a name of its own
        book.never(
            "水务工程建设投资", "targets", figure, "万元", "重点工程合计，不是全区的投资目标"
        )
    for name, goal, unit in (
        ("混接点|雨污混接点整治攻坚", 320, "个"),
        ("配套管网|再生水厂配套管网建设", 8, "km"),
        ("积水点|汛前易涝积水点整治", 9, "处"),
        ("河道评价|河湖健康评价", 5, "条"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "重点任务", "任务内的目标", "yes")
    for office, task, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点任务督办表.xls")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "检查发现问题整改情况报告.docx")
    for name, value, unit in (
        ("应急排水抢险|出动抢险人员|抢险人员", 2150, "人次"),
        ("罚款|行政罚款", 41.5, "万元"),
        ("培训|业务培训", 11, "期"),
    ):
        book.fact(name, year, value, unit, "actual", "总结")
    book.add(
        "conflicts", "污水管网新建改造|新建改造污水管网", SPAN, "42.3km|43.6km", "绩效表、年报|总结"
    )
    book.add(
        "conflicts", "水资源费征收额|水资源费", SPAN, "1287万元|1278万元", "绩效表、年报|总结附表"
    )
    book.add("conflicts", "河道清淤疏浚|河道清淤", BEFORE, "19.5km|19.1km", "年报|总结")
    for name, goal, unit in (
        ("水务工程建设投资", 9, "亿元"),
        ("老旧供水管网改造", 45, "km"),
        ("再生水利用率", 30, "%"),
        ("节水型小区创建", 20, "个"),
    ):
        book.never(name, "targets", goal, unit, "2025年的目标")
        book.fact(name, "2025", goal, unit, "target", "总结")
    book.write()


def goals():
    """Write the goals as a ragged csv: the sort only on its first row, units in the cells."""
    rows = [
        ["澜湾区水务局2024年度绩效目标完成情况表"],
        ["填报单位：澜湾区水务局", "", "", "", "", "", "", "填报日期：2025年1月6日"],
        [],
        [
            "序号",
            "指标类别",
            "绩效指标",
            "年度指标值",
            "全年实际完成值",
            "完成率",
            "责任科室",
            "完成时限",
            "备注",
        ],
    ]
    for n, (
        key,
        sort,
        wording,
        goal,
        aim,
        sign,
        unit,
        done_text,
        done,
        office,
        when,
        _,
        _,
        remark,
    ) in enumerate(GOALS, 1):
        share = "" if sign == "<=" or unit == "%" or done == "" else f"{100 * done / aim:.1f}%"
        if key == "patrol":
            share = "104.6%"  # a slip: it is 106.4%
        rows.append([n, sort, wording, goal, done_text, share, office, when, remark])
    rows += [
        [],
        ["备注：1.完成率=全年实际完成值÷年度指标值；2.率值指标和控制性指标不计算完成率。"],
        ["填报人：骆小婷", "", "", "审核人：方志远"],
    ]
    ragged(LEDGERS / "2024年度绩效目标完成情况.csv", rows)


def yearbook():
    """Write the yearbook as an office system saves it: HTML named .xls, three tables."""
    out = [
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>',
        '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
        "<title>水务统计年报</title></head><body>",
    ]
    for c, chapter in enumerate(CHAPTERS):
        out += [
            '<table border="1">',
            f'<tr><td colspan="7" align="center"><b>澜湾区水务统计年报（2024年）　{chapter}</b></td></tr>',
        ]
        out.append(
            '<tr><td rowspan="2">指标名称</td><td rowspan="2">计量单位</td><td colspan="2">2024年</td><td rowspan="2">2023年<br>1—12月</td><td colspan="2">同比</td></tr>'
        )
        out.append("<tr><td>12月</td><td>1—12月</td><td>增减量</td><td>增减（%）</td></tr>")
        for key, (_, chapter_no, name, unit, december, now, old) in BOOK.items():
            if chapter_no != c:
                continue
            new, past = number(now), number(old)
            change = f"{new - past:.6f}".rstrip("0").rstrip(".")
            rise = "—" if unit == "%" else f"{100 * (new / past - 1):.1f}"
            if key == "supply":
                rise = "3.2"  # a slip: it is 2.3
            cells = [name, unit, "—" if december is None else december, now, old, change, rise]
            out.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
        out += ["</table>", "<br>"]
    out += ["<p>说明：比率类指标为全年数；—表示不适用。</p>", "</body></html>"]
    (LEDGERS / "水务统计年报.xls").write_bytes("\r\n".join(out).encode("gb18030"))


def works():
    """Write projects, places and tasks as BIFF books."""
    rows = [
        ["2024年澜湾区水务重点工程建设进度表（截至12月31日）", *[""] * 8],
        ["", "", "", "", "", "", "", "", "单位：万元"],
        [
            "序号",
            "工程名称",
            "建设单位",
            "总投资",
            "截至2023年底\n完成投资",
            "2024年",
            "",
            "",
            "形象进度",
        ],
        ["", "", "", "", "", "计划投资", "完成投资", "支付资金", ""],
    ]
    rows += [[n, *p] for n, p in enumerate(PROJECTS, 1)]
    rows.append(["合计", "", "", *[sum(p[k] for p in PROJECTS) for k in range(2, 7)], ""])
    end = len(rows) - 1
    merges = [
        (0, 0, 0, 8),
        *[(2, 3, c, c) for c in (0, 1, 2, 3, 4, 8)],
        (2, 2, 5, 7),
        (end, end, 0, 2),
    ]
    old_book(LEDGERS / "重点工程建设进度（12月）.xls", "工程进度", rows, merges)
    rows = [
        ["2024年各街镇水务任务完成情况", *[""] * 8],
        [""],
        ["任务名称", "单位", "类别", "全区", *PLACES],
    ]
    merges = [(0, 0, 0, 8)]
    for name, unit, plans, dones in BY_PLACE:
        top = len(rows)
        merges += [(top, top + 1, 0, 0), (top, top + 1, 1, 1)]
        rows.append([name, unit, "计划", sum(plans), *plans])
        rows.append(["", "", "完成", round(sum(dones), 4), *dones])
    rows.append(["注：新圩镇混接点整治缺口由南洲街道、沙头镇调剂。"])
    old_book(LEDGERS / "街镇任务完成情况.xls", "街镇", rows, merges)
    rows = [
        ["澜湾区水务局2024年重点任务督办表", *[""] * 6],
        ["主办科室", "序号", "重点任务", "任务要求", "完成期限", "年末进展", "督办结论"],
    ]
    merges = [(0, 0, 0, 6)]
    for n, (office, task, measure, when, _, progress, verdict, _) in enumerate(TASKS, 1):
        first = n == 1 or TASKS[n - 2][0] != office
        if first and (same := sum(t[0] == office for t in TASKS)) > 1:
            merges.append((len(rows), len(rows) + same - 1, 0, 0))
        rows.append([office if first else "", n, task, measure, when, progress, verdict])
    old_book(LEDGERS / "重点任务督办表.xls", "督办", rows, merges)


SUMMARY = """澜湾区水务局2024年工作总结及2025年工作计划
2024年，区水务局围绕建设韧性水城，统筹推进供水、排水、河湖管护和防汛各项工作。
# 一、2024年工作情况
（一）工程建设。全年完成水务工程建设投资8.65亿元，同比增长15.6%。新建改造污水管网43.6公里。滨江污水处理厂提标改造工程于12月通水。
（二）供水保障。老旧供水管网改造41.2公里，居民住宅二次供水设施改造63处，供水水质综合合格率99.86%，城市公共供水管网漏损率降至7.5%。
（三）排水治理。城镇污水集中处理率97.6%，完成雨污混接点整治320个，雨水管网清疏296.5公里。
（四）河湖管护。河道清淤疏浚24.8公里，上年为19.1公里；河道水质优良断面比例85.7%，比上年提高7.1个百分点；清理河湖“四乱”问题35处。
（五）防汛安全。整治易涝积水点9处，开展防汛应急演练14场，出动抢险人员2150人次。
（六）依法治水。开展水政执法巡查548次，查处水事违法案件17件，罚款41.5万元；举办业务培训11期。
附：主要指标完成情况
@0
# 二、存在不足
再生水配套管网建设滞后，排水管网底数仍需进一步摸清。
# 三、2025年工作计划
2025年，计划完成水务工程建设投资9亿元，老旧供水管网改造45公里，再生水利用率达到30%，节水型小区创建20个。"""
ATTACHED = [
    ["指标", "单位", "2024年", "2023年"],
    ["用水总量", "亿立方米", "1.57", "1.59"],
    ["城市公共供水量", "万立方米", "9860", "9642"],
    ["再生水利用率", "%", "26.1", "24.5"],
    ["水资源费征收额", "万元", "1278", "1402"],
]
REPORT = """澜湾区水务局关于2024年检查发现问题整改情况的报告
区政府督查室：
现将2024年各级检查发现问题的整改情况报告如下（截至2024年12月31日）。
@0
下一步，我局将继续跟踪督促，确保问题整改到位。
澜湾区水务局
2025年1月8日"""
NOTICE = """澜湾区水务局文件
澜水务〔2024〕57号
关于调整2024年度部分绩效目标的通知
各科室、局属各单位：
根据区政府常务会议精神，结合上半年实施情况，经局党组研究，决定对2024年度部分绩效目标作如下调整：
一、老旧供水管网改造由35公里调整为40公里，责任科室为供水管理科，完成时限为12月31日。
二、其他绩效目标不变。
请有关科室抓好落实。
澜湾区水务局
2024年8月12日
"""


if __name__ == "__main__":
    truth()
    goals()
    yearbook()
    works()
    paper(
        DOCUMENTS / "澜湾区水务局2024年工作总结及2025年工作计划.docx",
        SUMMARY.split("\n"),
        [ATTACHED],
    )
    found = [["序号", "检查单位", "问题描述", "责任科室", "整改期限", "落实情况", "整改结论"]]
    found += [[str(n), *p[:4], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    paper(DOCUMENTS / "检查发现问题整改情况报告.docx", REPORT.split("\n"), [found])
    (DOCUMENTS / "关于调整2024年度部分绩效目标的通知.txt").write_text(NOTICE, encoding="utf-8")
