"""Truth and files of 砚川市水利局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR = "2024-01/2024-09", "2023-01/2023-09", "2024-12-31"
COUNTIES = ["汀口区", "白石区", "北坪县", "青岩县", "柳坪县", "东岭市", "高新区"]
BY_COUNTY = [
    (
        "水利固定资产投资",
        "万元",
        [24000, 18000, 32000, 21000, 15000, 27000, 9000],
        [19850, 14260, 25130, 13940, 12480, 21190, 7650],
        [18300, 13120, 22650, 14480, 11020, 18490, 6140],
    ),
    (
        "新增水土流失治理面积",
        "平方公里",
        [28, 20, 46, 40, 30, 36, 5],
        [22.4, 15.1, 38.2, 27.3, 25.6, 27.9, 4.1],
        [20.6, 14.3, 35.5, 28.1, 23.0, 25.2, 3.1],
    ),
    (
        "恢复改善灌溉面积",
        "万亩",
        [1.2, 0.8, 2.5, 2.0, 1.5, 1.8, 0.2],
        [0.86, 0.52, 1.62, 1.05, 0.98, 1.11, 0.06],
        None,
    ),
]
TAP = ([97, 98, 93, 92, 94, 95, 99], [97.2, 98.1, 92.4, 91.1, 94.3, 94.9, 99.0])
UNITS = {"平方公里": "km2", "公里": "km", "亿立方米": "亿m3", "立方米": "m3", "—": "1"}
# name, unit, nature, direction, goal as written, goal, sign, done, last year, office, node as written, due, status
ASSESSED = [
    (
        "用水总量",
        "亿立方米",
        "约束性",
        "上限",
        12.6,
        12.6,
        "<=",
        8.92,
        9.05,
        "水资源科",
        "12月31日",
        YEAR,
        "顺利",
    ),
    (
        "万元国内生产总值用水量",
        "立方米",
        "约束性",
        "上限",
        "控制在48以内",
        48,
        "<=",
        46.3,
        48.9,
        "水资源科",
        "12月31日",
        YEAR,
        "顺利|已完成",
    ),
    (
        "万元工业增加值用水量",
        "立方米",
        "约束性",
        "上限",
        26.5,
        26.5,
        "<=",
        27.1,
        28.4,
        "节约用水办公室",
        "12月31日",
        YEAR,
        "滞后",
    ),
    (
        "农田灌溉水有效利用系数",
        "—",
        "预期性",
        "下限",
        "0.561",
        0.561,
        ">=",
        0.563,
        0.555,
        "农村水利科",
        "12月31日",
        YEAR,
        "顺利|已完成",
    ),
    (
        "重要河流断面水质优良比例",
        "%",
        "约束性",
        "下限",
        "≥92",
        92,
        ">=",
        93.3,
        90.0,
        "河长制工作科",
        "12月31日",
        YEAR,
        "顺利|已完成",
    ),
    (
        "水土保持率",
        "%",
        "预期性",
        "下限",
        "不低于78.5",
        78.5,
        ">=",
        77.8,
        77.2,
        "水土保持科",
        "12月31日",
        YEAR,
        "滞后",
    ),
    (
        "农村自来水普及率",
        "%",
        "约束性",
        "下限",
        95,
        95,
        ">=",
        94.8,
        93.2,
        "农村水利科",
        "12月31日",
        YEAR,
        "顺利",
    ),
    (
        "城市公共供水管网漏损率",
        "%",
        "约束性",
        "上限",
        8.5,
        8.5,
        "<=",
        8.9,
        9.6,
        "节约用水办公室",
        "12月31日",
        YEAR,
        "滞后",
    ),
    (
        "再生水利用率",
        "%",
        "预期性",
        "下限",
        "≥30",
        30,
        ">=",
        29.2,
        25.4,
        "节约用水办公室",
        "12月31日",
        YEAR,
        "顺利",
    ),
    (
        "水利固定资产投资",
        "亿元",
        "预期性",
        "下限",
        14.6,
        14.6,
        ">=",
        11.45,
        10.42,
        "规划计划科",
        "12月31日",
        YEAR,
        "顺利",
    ),
    (
        "争取上级资金",
        "万元",
        "预期性",
        "下限",
        "68,000",
        68000,
        ">=",
        "52,300",
        "47,600",
        "规划计划科",
        "12月31日",
        YEAR,
        "顺利",
    ),
    (
        "水资源税征收额",
        "万元",
        "预期性",
        "下限",
        5200,
        5200,
        ">=",
        3480,
        3655,
        "水资源科",
        "12月31日",
        YEAR,
        "滞后",
    ),
    (
        "病险水库除险加固",
        "座",
        "约束性",
        "下限",
        24,
        24,
        ">=",
        15,
        18,
        "水库运行科",
        "10月底",
        "2024-10-31",
        "滞后",
    ),
    (
        "中小河流治理长度",
        "公里",
        "约束性",
        "下限",
        86,
        86,
        ">=",
        66.5,
        58.2,
        "规划计划科",
        "12月31日",
        YEAR,
        "顺利",
    ),
    (
        "新增水土流失治理面积",
        "平方公里",
        "约束性",
        "下限",
        205,
        205,
        ">=",
        160.6,
        149.8,
        "水土保持科",
        "12月31日",
        YEAR,
        "顺利",
    ),
    (
        "山洪灾害防治非工程措施项目",
        "个",
        "预期性",
        "下限",
        7,
        7,
        ">=",
        7,
        5,
        "水旱灾害防御科",
        "6月底",
        "2024-06-30",
        "已完成",
    ),
    (
        "生产安全责任事故",
        "起",
        "约束性",
        "上限",
        0,
        0,
        "<=",
        0,
        1,
        "监督科",
        "12月31日",
        YEAR,
        "顺利|已完成",
    ),
    (
        "取水口计量设施安装率",
        "%",
        "约束性",
        "下限",
        100,
        100,
        ">=",
        96.8,
        88.0,
        "水资源科",
        "9月30日",
        "2024-09-30",
        "逾期",
    ),
    (
        "水行政执法案件结案率",
        "%",
        "预期性",
        "下限",
        "95以上",
        95,
        ">=",
        95.6,
        93.8,
        "政策法规科",
        "12月31日",
        YEAR,
        "顺利|已完成",
    ),
    (
        "小型水库标准化管理达标",
        "座",
        "预期性",
        "下限",
        130,
        130,
        ">=",
        98,
        85,
        "水库运行科",
        "12月31日",
        YEAR,
        "顺利",
    ),
    (
        "水利工程质量抽检合格率",
        "%",
        "预期性",
        "下限",
        "98以上",
        98,
        ">=",
        98.4,
        97.9,
        "监督科",
        "12月31日",
        YEAR,
        "顺利|已完成",
    ),
    (
        "干部职工培训",
        "人次",
        "预期性",
        "下限",
        600,
        600,
        ">=",
        "—",
        "—",
        "人事科",
        "12月31日",
        YEAR,
        "未报",
    ),
]
# name, place, total, up to 2023, plan, arrived, September, January to September, paid, stage, leader
PROJECTS = [
    (
        "砚湖水库工程",
        "北坪县",
        186000,
        41200,
        42000,
        35600,
        3860,
        32150,
        28900,
        "大坝浇筑至高程486米",
        "孟庆山",
    ),
    (
        "北坪灌区续建配套与现代化改造",
        "北坪县",
        26400,
        6900,
        18000,
        14200,
        1720,
        13260,
        11050,
        "完成渠道衬砌38公里，占64%",
        "陆文静",
    ),
    (
        "汀河城区段防洪治理",
        "汀口区",
        15800,
        5200,
        8600,
        7300,
        640,
        5480,
        4900,
        "完成堤防6.2公里",
        "石建华",
    ),
    (
        "城乡供水一体化（东岭片区）",
        "东岭市",
        33500,
        9800,
        14000,
        12600,
        1510,
        11020,
        9600,
        "主管网完成71公里，水厂封顶",
        "陆文静",
    ),
    (
        "小型水库除险加固打包项目",
        "各县区",
        7200,
        0,
        7200,
        6500,
        580,
        4390,
        3870,
        "15座完工，9座在建",
        "孟庆山",
    ),
]
# task, measure, lead, helping, node as written, due, progress, mark, status
TASKS = [
    (
        "砚湖水库工程建设",
        "大坝浇筑、移民安置",
        "重大项目建设办",
        "北坪县政府",
        "2026年12月底",
        "2026-12-31",
        "大坝浇筑至高程486米，年度投资完成76.5%",
        "正常",
        "顺利",
    ),
    (
        "北坪灌区现代化改造",
        "衬砌渠道59公里",
        "农村水利科",
        "北坪县水利局",
        "2024年12月31日",
        YEAR,
        "完成38公里，占64%",
        "正常",
        "顺利",
    ),
    (
        "汀河城区段防洪治理主体完工",
        "新建堤防7.6公里",
        "河长制工作科",
        "汀口区水利局",
        "9月底",
        "2024-09-30",
        "完成堤防6.2公里，剩余1.4公里受管线迁改影响",
        "滞后",
        "逾期",
    ),
    (
        "小型病险水库除险加固",
        "24座全部完工",
        "水库运行科",
        "各县区水利局",
        "10月底",
        "2024-10-31",
        "已完成15座，占62.5%",
        "滞后",
        "滞后",
    ),
    (
        "山洪灾害防治非工程措施建设",
        "7个县区项目验收",
        "水旱灾害防御科",
        "市水文中心",
        "6月底",
        "2024-06-30",
        "7个项目全部通过验收",
        "完成",
        "已完成",
    ),
    (
        "取水口计量设施安装",
        "应装尽装",
        "水资源科",
        "各县区水利局",
        "9月30日",
        "2024-09-30",
        "剩余41户未安装",
        "滞后",
        "逾期",
    ),
    (
        "河湖健康评价",
        "完成河流14条",
        "河长制工作科",
        "/",
        "11月15日前",
        "2024-11-15",
        "11条已形成评价报告",
        "正常",
        "顺利",
    ),
    (
        "水利发展“十五五”规划编制",
        "形成规划纲要",
        "规划计划科",
        "各科室",
        "2025年12月",
        "2025-12-31",
        "已完成基本思路",
        "正常",
        "顺利",
    ),
    (
        "小水电站安全隐患排查",
        "62座全覆盖",
        "水电管理科",
        "/",
        "2024.5.31",
        "2024-05-31",
        "62座全部排查完毕",
        "完成",
        "已完成",
    ),
    (
        "水权交易改革试点",
        "出台方案并首单成交",
        "政策法规科",
        "水资源科",
        "2024年8月底",
        "2024-08-31",
        "方案已报省厅，待批复",
        "基本完成",
        "逾期",
    ),
    (
        "节水型社会达标县复核",
        "复核3个县区",
        "节约用水办公室",
        "/",
        "四季度",
        YEAR,
        "",
        "未启动",
        "滞后|未报|不能判定",
    ),
    (
        "安全生产治本攻坚三年行动",
        "隐患动态清零",
        "监督科",
        "各科室",
        "长期",
        "",
        "排查隐患96条，整改91条",
        "持续推进",
        "顺利",
    ),
]
# problem, unit, due as written, due, progress, closing, closed
PROBLEMS = [
    (
        "东沟水库溢洪道被杂物堵塞",
        "东岭市水利局",
        "2024.6.15",
        "2024-06-15",
        "已清理",
        "已销号",
        "yes",
    ),
    (
        "北坪灌区2标段质量检测资料缺失",
        "监督科",
        "2024.7.31",
        "2024-07-31",
        "资料补齐，待复核",
        "未销号",
        "no",
    ),
    (
        "汀河右岸堆放建筑垃圾约1200立方米",
        "汀口区水利局",
        "2024年8月20日",
        "2024-08-20",
        "已清运",
        "已销号",
        "yes",
    ),
    (
        "3家企业未按规定缴纳水资源税",
        "水资源科",
        "2024年9月30日",
        "2024-09-30",
        "2家已补缴",
        "未销号",
        "no",
    ),
    ("青岩县山洪预警广播故障14套", "水旱灾害防御科", "立行立改", "", "全部修复", "已销号", "yes"),
    (
        "砚湖水库项目临时用地手续不全",
        "重大项目建设办",
        "2024年11月底",
        "2024-11-30",
        "正在办理",
        "未销号",
        "no",
    ),
    (
        "白石区2个生产建设项目未编报水土保持方案",
        "水土保持科",
        "2024-05-31",
        "2024-05-31",
        "方案已批复",
        "已销号",
        "yes",
    ),
    (
        "农村饮水水质检测频次不足",
        "农村水利科",
        "2025年3月31日",
        "2025-03-31",
        "已签检测协议",
        "未销号",
        "no",
    ),
]


def _number(value):
    return float(value.replace(",", "")) if isinstance(value, str) else value


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    source = "考核指标+通报"
    for name, unit, *_, goal, sign, done, old, _office, _node, due, status in ASSESSED:
        unit = UNITS.get(unit, unit)
        now = "" if done == "—" else _number(done)
        now = {"中小河流治理长度": "66.5|68.5", "争取上级资金": "52300|53100"}.get(name, now)
        book.target(name, goal, sign, unit, due, now, status, source)
        rate = unit in ("%", "1", "m3")
        here, there = ("|2024-09|2024-09-30", "|2023-09|2023-09-30") if rate else ("", "")
        book.fact(name, f"2024|{due[:7]}", goal, unit, "target", source)
        if done == "—":
            continue
        before = "10.42|10.61" if name == "水利固定资产投资" else _number(old)
        book.year(name, now, unit, before, source, at=(SPAN + here, BEFORE + there))
        book.fact(name, SPAN + here, _number(done), unit, "actual", source)
        book.fact(name, BEFORE + there, _number(old), unit, "actual", source)
    book.target("恢复改善灌溉面积", 10, ">=", "万亩", YEAR, 6.2, "滞后", "通报全市合计")
    book.fact("恢复改善灌溉面积", "2024", 10, "万亩", "target", "通报全市合计")
    book.fact("恢复改善灌溉面积", SPAN, 6.2, "万亩", "actual", "通报全市合计")
    book.fact("中小河流治理长度", SPAN, 68.5, "km", "actual", "总结（冲突）")
    book.fact("争取上级资金", SPAN, 53100, "万元", "actual", "总结（冲突）")
    book.fact("水利固定资产投资", BEFORE, 10.61, "亿元", "actual", "总结（冲突）")
    book.never("恢复改善灌溉面积", "targets", 3.8, "万亩", "与目标的差额")
    for name, unit, goals, dones, olds in BY_COUNTY:
        unit = UNITS.get(unit, unit)
        for county, goal, done in zip(COUNTIES, goals, dones, strict=True):
            book.never(name, "targets", goal, unit, f"{county}的目标，不是全市的")
            book.fact(county + name, "2024", goal, unit, "target", "通报", "yes")
            book.fact(county + name, SPAN, done, unit, "actual", "通报", "yes")
            if olds:
                book.never(name, "year_on_year", done, unit, f"{county}的完成，不是全市的")
        book.never(name, "targets", 2 * sum(goals), unit, "合计重复相加")
    for name, _place, total, past, plan, arrived, month, done, paid, _stage, _leader in PROJECTS:
        short = name.removesuffix("工程").removesuffix("打包项目")
        names = name if short == name else f"{name}|{short}"
        ok = "顺利" if done / plan > 0.72 else "滞后"
        book.target(names, plan, ">=", "万元", YEAR, done, ok, "投资月报", "项目年度计划", "yes")
        book.fact(names, "2024", plan, "万元", "target", "投资月报")
        book.fact(names, SPAN, done, "万元", "actual", "投资月报")
        book.fact(names, "2024-09", month, "万元", "actual", "投资月报")
        for figure in (total, past, arrived, paid):
            book.fact(names, "", figure, "万元", "actual|target|context", "投资月报", "yes")
        book.never(name, "targets", total, "万元", "总投资不是年度目标")
    book.target(
        "市级重点水利项目|合计", 89800, ">=", "万元", YEAR, 66300, "顺利", "投资月报合计", "", "yes"
    )
    for figure in (268900, 89800, 66300, 8310):
        book.never(
            "水利固定资产投资", "targets", figure, "万元", "市级重点项目合计，不是全市投资目标"
        )
    for name, goal, unit in (
        ("堤防|汀河城区段防洪治理主体完工", 7.6, "km"),
        ("衬砌渠道|北坪灌区现代化改造", 59, "km"),
        ("河湖健康评价", 14, "条"),
        ("小水电站安全隐患排查", 62, "座"),
        ("节水型社会达标县复核", 3, "个"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "任务表", "任务内的目标", "yes")
    for task, _measure, lead, _helping, _node, due, _progress, _mark, status in TASKS:
        book.task(task, lead, due, status, "任务分解")
    for problem, unit, _written, due, _progress, _word, closed in PROBLEMS:
        book.problem(problem, unit, due, closed, "2024-09-30", "督查交办问题")
    book.add("conflicts", "中小河流治理长度|中小河流治理", SPAN, "66.5km|68.5km", "考核指标|总结")
    book.add("conflicts", "争取上级资金", SPAN, "52300万元|53100万元", "考核指标|总结")
    book.add(
        "conflicts", "水利固定资产投资", BEFORE, "104200万元|106100万元", "考核指标、通报|总结"
    )
    for name, goal, unit in (
        ("水利固定资产投资", 16.5, "亿元"),
        ("病险水库除险加固", 18, "座"),
        ("农村自来水普及率", 96, "%"),
    ):
        book.never(name, "targets", goal, unit, "2025年的目标")
        book.fact(name, "2025", goal, unit, "target", "总结")
    book.never("节水型高校建设", "targets", 4, "所|个", "隐藏行，已撤销")
    book.write()


def bulletin():
    """Write the monthly bulletin by county, the total first."""
    out = openpyxl.Workbook()
    heads = [["（数据截至2024年9月30日）"], ["县区"], [""]]
    merges = ["A2:Q2", "A3:A4"]
    for k, (name, unit, *_) in enumerate(BY_COUNTY):
        heads[1] += [f"{name}（{unit}）", "", "", ""]
        heads[2] += ["年度目标", "1—9月完成", "完成率%", "排名"]
        merges.append(f"{'BFJ'[k]}3:{'EIM'[k]}3")
    heads[1] += ["农村自来水普及率（%）", "", "", ""]
    heads[2] += ["年度目标", "9月底", "差距", "排名"]
    merges.append("N3:Q3")
    total = ["全市合计"]
    for _, _, goals, dones, _ in BY_COUNTY:
        goal, done = round(sum(goals), 4), round(sum(dones), 4)
        total += [goal, done, round(100 * done / goal, 1), "—"]
    total += [95, 94.8, -0.2, "—"]
    rows = [*heads, total]
    for c, county in enumerate(COUNTIES):
        row = [county]
        for _, unit, goals, dones, _ in BY_COUNTY:
            rates = [d / g for d, g in zip(dones, goals, strict=True)]
            shown = f"{dones[c]:,}" if unit == "万元" else dones[c]
            row += [goals[c], shown, round(100 * rates[c], 1), 1 + sum(r > rates[c] for r in rates)]
        gaps = [round(d - g, 1) for g, d in zip(*TAP, strict=True)]
        row += [TAP[0][c], TAP[1][c], gaps[c], 1 + sum(g > gaps[c] for g in gaps)]
        rows.append(row)
    rows += [
        ["注：1.排名按完成率（普及率按差距）由高到低；2.投资为统计联网直报口径。"],
        ["填报人：何晓岚", "", "", "审核：孟庆山"],
    ]
    sheet(
        out,
        "通报",
        "砚川市2024年水利重点工作分县区进展通报（第9期）",
        rows,
        17,
        merges,
        (3, 4),
        True,
    )
    rows = [
        ["县区", "投资（万元）", "", "", "水土流失治理（平方公里）", "", ""],
        ["", "2024年1-9月", "2023年1-9月", "增减%", "2024年1-9月", "2023年1-9月", "增减%"],
    ]
    held = [BY_COUNTY[0], BY_COUNTY[1]]
    for c, county in enumerate([*COUNTIES, "全市"]):
        row = [county]
        for *_, dones, olds in held:
            new, old = (
                (round(sum(dones), 1), round(sum(olds), 1))
                if county == "全市"
                else (dones[c], olds[c])
            )
            row += [new, old, round(100 * (new / old - 1), 1)]
        rows.append(row)
    sheet(out, "同比", "分县区完成情况与上年同期对比", rows, 7, ["A2:A3", "B2:D2", "E2:G2"], (2, 3))
    save(out, LEDGERS / "水利重点工作分县区通报（9月）.xlsx")


def projects():
    """Write the monthly investment report as BIFF."""
    heads = [
        "序号",
        "项目名称",
        "所在县区",
        "总投资",
        "截至2023年底累计完成",
        "2024年计划投资",
        "到位资金",
        "2024年完成投资",
        "",
        "占年度计划%",
        "累计支付",
        "支付率%",
        "形象进度",
        "包联领导",
    ]
    rows = [
        ["砚川市市级重点水利项目投资完成月报（2024年9月）"],
        ["报送单位：市水利局规划计划科", *[""] * 10, "单位：万元"],
        heads,
        [*[""] * 7, "9月", "1-9月", *[""] * 5],
    ]
    for n, (name, place, total, past, plan, arrived, month, done, paid, stage, leader) in enumerate(
        PROJECTS, 1
    ):
        rows.append(
            [
                n,
                name,
                place,
                total,
                past,
                plan,
                arrived,
                month,
                done,
                round(100 * done / plan, 1),
                paid,
                round(100 * paid / arrived, 1),
                stage,
                leader,
            ]
        )
    sums = [sum(p[k] for p in PROJECTS) for k in range(2, 9)]
    total, past, plan, arrived, month, done, paid = sums
    rows.append(
        [
            "",
            "合计",
            "",
            total,
            past,
            plan,
            arrived,
            month,
            done,
            round(100 * done / plan, 1),
            paid,
            round(100 * paid / arrived, 1),
        ]
    )
    rows.append(["注：本表只统计市级重点项目，县区自建项目不在内。"])
    merges = [(0, 0, 0, 13), (2, 2, 7, 8), *[(2, 3, c, c) for c in range(14) if c not in (7, 8)]]
    old_book(LEDGERS / "市级重点水利项目投资月报_202409.xls", "月报", rows, merges)


def assessed():
    """Write the sheet of assessed indicators with a hidden column and a hidden row."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：砚川市水利局", *[""] * 8, "统计截止：2024年9月30日"],
        [
            "序号",
            "指标代码",
            "指标名称",
            "单位",
            "属性",
            "控制方向",
            "2024年目标",
            "1—9月实绩",
            "上年同期",
            "责任科室",
            "时间节点",
        ],
    ]
    for n, (name, unit, nature, way, goal, _, _, done, old, office, node, _, _) in enumerate(
        ASSESSED, 1
    ):
        rows.append([n, f"SL{n:02d}", name, unit, nature, way, goal, done, old, office, node])
    rows.append(
        [
            "",
            "SL99",
            "节水型高校建设（撤销）",
            "所",
            "预期性",
            "下限",
            4,
            1,
            "",
            "节约用水办公室",
            "12月31日",
        ]
    )
    rows.append(["说明：“上限”为不得突破，“下限”为不得低于；“—”为未统计。"])
    ws = sheet(
        out,
        "考核指标",
        "砚川市水利局2024年度绩效考核指标完成情况（三季度）",
        rows,
        11,
        ["A2:C2"],
        (3, 3),
        True,
    )
    ws.column_dimensions["B"].hidden = True
    ws.row_dimensions[4 + len(ASSESSED)].hidden = True
    out.create_sheet("Sheet2")
    save(out, LEDGERS / "绩效考核指标（三季度）.xlsx")


def works():
    """Write the sheets of tasks and of problems."""
    out = openpyxl.Workbook()
    rows = [
        ["截至2024年9月30日"],
        [
            "序号",
            "重点任务",
            "主要内容",
            "牵头科室",
            "配合单位",
            "时间节点",
            "进展情况",
            "评价",
            "备注",
        ],
    ]
    rows += [[n, t[0], t[1], t[2], t[3], t[4], t[6], t[7], ""] for n, t in enumerate(TASKS, 1)]
    rows.append(["填报人：宋 蕾", "", "", "", "审核人：石建华"])
    sheet(out, "任务分解", "2024年全市水利重点任务分解落实情况表", rows, 9, ["A2:I2"], (3, 3), True)
    save(out, LEDGERS / "重点任务分解落实情况.xlsx")
    out = openpyxl.Workbook()
    rows = [["编号", "督查发现问题", "责任单位", "办结时限", "整改进展", "销号情况"]]
    rows += [[f"DC-{n:02d}", p[0], p[1], p[2], p[4], p[5]] for n, p in enumerate(PROBLEMS, 1)]
    rows.append(["合计8个，已销号4个。"])
    sheet(out, "交办清单", "市水利局督查交办问题清单（9月底）", rows, 6, (), (2, 2), True)
    save(out, LEDGERS / "督查交办问题清单.xlsx")


SUMMARY = """砚川市水利局2024年前三季度工作总结
今年以来，市水利局围绕年初确定的目标任务，扎实推进各项工作。现将1—9月情况总结如下。
# 一、前三季度工作情况
（一）工程建设。1—9月，全市完成水利固定资产投资11.45亿元，上年同期为10.61亿元。砚湖水库工程大坝浇筑至高程486米。治理中小河流68.5公里。病险水库除险加固完工15座。
（二）资金争取。共争取上级资金5.31亿元。征收水资源税3480万元。
（三）水资源管理。全市用水总量8.92亿立方米；再生水利用率29.2%，较上年同期提高3.8个百分点；取水口计量设施安装率96.8%。
（四）农村水利和水土保持。农村自来水普及率94.8%，恢复改善灌溉面积6.2万亩，新增水土流失治理面积160.6平方公里。
（五）安全生产。未发生生产安全责任事故。
# 二、存在问题
一是汀河城区段防洪治理主体工程未按期完工。二是恢复改善灌溉面积进度偏慢，距年度目标差3.8万亩。
# 三、2025年工作思路
2025年，力争完成水利固定资产投资16.5亿元，完成病险水库除险加固18座，农村自来水普及率达到96%。"""


if __name__ == "__main__":
    truth()
    bulletin()
    projects()
    assessed()
    works()
    paper(DOCUMENTS / "砚川市水利局2024年前三季度工作总结.docx", SUMMARY.split("\n"))
