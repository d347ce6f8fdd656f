"""Truth and files of 芷岸区水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2024", "2023"
YEAR, TODAY = "2024-12-31", "2024-12-31"
POINT, POINT_BEFORE = "2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31"
UNITS = {
    "万立方米": "万m3",
    "平方公里": "km2",
    "公里": "km",
    "立方米": "m3",
    "毫米": "mm",
}


def _table(lines):
    return [[c.rstrip() for c in line.split(";")] for line in lines.strip().splitlines()]


def _number(cell):
    try:
        value = float(cell)
    except ValueError:
        return cell
    return int(value) if value.is_integer() else value


# goals: kind, name, unit, at the start of the year, revised, figure, last year's, due as written,
# due day, office, status
GOALS = _table("""
投资与项目;水利建设投资;亿元;4.2;;4.386;3.915;12月底;2024-12-31;规划计划科;已完成
投资与项目;争取上级补助资金;万元;9600;;8740;9120;12月底;2024-12-31;规划计划科;逾期
投资与项目;水利工程用地报批;亩;320;;335;;6月底;2024-06-30;规划计划科;已完成
防洪排涝;堤防加固;公里;14;12;12.3;9.8;11月底;2024-11-30;工程建设科;已完成
防洪排涝;小型水库除险加固;座;4;;3;2;10月底;2024-10-31;工程建设科;逾期
防洪排涝;排涝泵站改造;座;6;;6;4;5月底;2024-05-31;工程建设科;已完成
防洪排涝;内涝积水点整治;处;11;;9;8;12月底;2024-12-31;河道管理科;逾期
防洪排涝;防汛应急演练;场次;15;;17;14;5月底;2024-05-31;防汛抗旱科;已完成
防洪排涝;防汛物资储备补充;万元;180;;186.4;;4月底;2024-04-30;防汛抗旱科;已完成
水资源与节水;用水总量;亿立方米;≤1.28;;1.2437;1.2719;12月底;2024-12-31;水资源科;已完成
水资源与节水;万元工业增加值用水量;立方米;≤28;;26.4;29.1;12月底;2024-12-31;水资源科;已完成
水资源与节水;再生水利用率;%;26;;24.3;22.9;12月底;2024-12-31;水资源科;逾期
水资源与节水;计划用水覆盖率;%;96;;97.2;95.4;12月底;2024-12-31;水资源科;已完成
水资源与节水;公共供水管网漏损率;%;≤9;;9.8;10.3;12月底;2024-12-31;水资源科;逾期
水资源与节水;地下水取水井封填;眼;30;;31;24;9月底;2024-09-30;水资源科;已完成
水资源与节水;节水载体创建;家;12;;12;;11月底;2024-11-30;水资源科;已完成
农村水利;农村自来水普及率;%;98;;98.4;97.5;12月底;2024-12-31;农村水利科;已完成
农村水利;标准化渠道建设;公里;46;40;41.7;37.2;12月底;2024-12-31;农村水利科;已完成
农村水利;新增节水灌溉面积;亩;6800;;7130;6120;11月底;2024-11-30;农村水利科;已完成
农村水利;农村应急备用水源建设;处;5;;2;3;9月底;2024-09-30;农村水利科;逾期
农村水利;标准化管理工程创建;处;22;;23;;12月底;2024-12-31;安全监督科;已完成
河湖与水保;新增水土流失治理面积;平方公里;13.5;;14.1;12.6;11月底;2024-11-30;水土保持科;已完成
河湖与水保;河道清淤疏浚;公里;58;;60.5;54.3;12月底;2024-12-31;河道管理科;已完成
河湖与水保;区级河长巡河;次;420;;446;431;12月底;2024-12-31;河道管理科;已完成
河湖与水保;涉河问题整改;个;75;;75;68;12月底;2024-12-31;河道管理科;已完成
河湖与水保;幸福河湖建设;条;3;2;2;1;12月底;2024-12-31;河道管理科;已完成
河湖与水保;生态护岸建设;公里;7.5;;5.9;6.3;12月底;2024-12-31;河道管理科;逾期
监督执法;水行政执法巡查;次;520;;548;503;12月底;2024-12-31;安全监督科;已完成
监督执法;水土保持监督检查项目;个;64;;66;59;12月底;2024-12-31;水土保持科;已完成
""")
# yearly report: name, unit, the four quarters, the year, last year
YEARLY = _table("""
水利建设投资;万元;6480;11260;12650;13470;43860;39150
水土保持补偿费;万元;62.5;71.2;58.9;84.1;276.7;254.8
用水总量;万立方米;2410;3505;3862;2660;12437;12719
  其中：农业;万立方米;940;2010;2330;1128;6408;6695
        工业;万立方米;612;628;641;635;2516;2588
        生活;万立方米;706;715;742;721;2884;2812
        生态环境;万立方米;152;152;149;176;629;624
新增节水灌溉面积;亩;900;2480;2150;1600;7130;6120
新增水土流失治理面积;平方公里;1.8;4.1;4.5;3.7;14.1;12.6
河道清淤疏浚;公里;9.6;18.2;14.4;18.3;60.5;54.3
区级河长巡河;次;104;113;117;112;446;431
水行政执法巡查;次;128;142;147;131;548;503
查处水事违法案件;起;2;4;5;3;14;17
降水量;毫米;188.4;412.7;365.2;121.5;1087.8;1213.6
期末水库蓄水量;万立方米;3120;3485;3610;3268;3268;3094
""")
USES = {
    "农业": "农业用水|用水总量农业|农业",
    "工业": "工业用水|用水总量工业|工业",
    "生活": "生活用水|用水总量生活|生活",
    "生态环境": "生态环境用水|用水总量生态环境|生态环境",
}
# what is right where two files differ
NOW = {"区级河长巡河": "446|464", "新增节水灌溉面积": "7130|7310"}
OLD = {"水土保持补偿费": "254.8|245.8"}
# report of 2023: name, unit, the quarters, the year, 2022
LAST = _table("""
水土保持补偿费;万元;55.1;64.3;52.6;73.8;245.8;231.4
用水总量;万立方米;2455;3590;3968;2706;12719;12866
河道清淤疏浚;公里;8.2;16.4;13.1;16.6;54.3;49.7
区级河长巡河;次;98;110;115;108;431;402
降水量;毫米;201.3;486.5;398.4;127.4;1213.6;1158.2
""")
# town: dredging goal and done, irrigation goal and done, points, rank
TOWNS = [
    ("芷水街道", 14, 14.6, 1800, 1920, 96.4, 1),
    ("江口镇", 12, 12.3, 1500, 1560, 94.8, 2),
    ("青潭镇", 11, 11.8, 1300, 1310, 93.1, 4),
    ("石塘镇", 9, 9.2, 1000, 1080, 93.7, 3),
    ("北干镇", 7, 7.1, 800, 810, 90.5, 6),
    ("平畈乡", 5, 5.5, 400, 450, 92.2, 5),
]
# project: nature, whole investment, plan of 2024, done in 2024, day of start, picture
PROJECTS = [
    ("芷水河防洪提升工程（二期）", "续建", 28600, 13000, 13650, "2023/9/12", "主体过半"),
    ("城南片区排水防涝工程", "新建", 17200, 9800, 9120, "2024/3/5", "管涵安装"),
    ("江口排涝泵站改造工程", "续建", 11900, 7600, 8340, "2023/10/20", "完工投运"),
    ("北干渠续建配套与改造", "新建", 13500, 5400, 5150, "2024/4/18", "征地滞后"),
    ("农村水利和水土保持小型工程", "打捆", 7300, 6200, 7600, "2024/2/26", "陆续完工"),
]
# task, office, others, due as written, due, how it went, verdict, status
TASKS = _table("""
芷水河防洪提升工程（二期）;规划计划科;工程建设科;2025年6月底前;2025-06-30;完成堤防填筑11.2公里;按期推进;顺利
江口排涝泵站改造;工程建设科;防汛抗旱科;2024年5月31日;2024-05-31;机组更新完毕并投运;已办结;已完成
石塘水库除险加固;工程建设科;石塘镇;2024年10月底;2024-10-31;输水隧洞尚未衬砌;超期未办结;逾期
城南片区内涝治理;河道管理科;芷水街道;2024年12月31日;2024-12-31;完成9处积水点整治;超期未办结;逾期
北干渠续建配套;农村水利科;北干镇;2025年4月底;2025-04-30;衬砌渠道7.4公里，征地未交;推进缓慢;滞后
农村应急备用水源建设;农村水利科;—;2024年9月底;2024-09-30;仅建成2处;超期未办结;逾期
节水型社会建设达标复核;水资源科;—;2024年11月30日;2024-11-30;通过省级复核;已办结;已完成
地下水取水井封填;水资源科;各镇街;2024年9月30日;2024-09-30;封填31眼;已办结;已完成
水利安全生产治本攻坚;安全监督科;各科室;2025年12月底;2025-12-31;排查整改按月开展;按期推进;顺利
河湖岸线保护与利用规划;河道管理科;规划计划科;2025年3月底;2025-03-31;规划文本已征求意见;按期推进;顺利
青潭小流域综合治理;水土保持科;青潭镇;2024年11月底;2024-11-30;完工验收;已办结;已完成
智慧水利平台建设;规划计划科;防汛抗旱科;2025年6月30日;2025-06-30;方案待批复;未启动;滞后|未报|不能判定
""")
# source, problem, office, due as written, due, progress, state, closed
PROBLEMS = _table("""
区委巡察;部分堤防管护协议到期未续签;河道管理科;2024年6月30日;2024-06-30;续签18份;已验收销号;yes
区委巡察;专项资金支付进度慢;规划计划科;2024年9月30日;2024-09-30;支付率升至91%;已验收销号;yes
区委巡察;水费收支公示不及时;农村水利科;2024年11月15日;2024-11-15;3个水厂仍未公示;尚未销号;no
市级督查;江口镇围堤种植影响行洪;河道管理科;2024年7月31日;2024-07-31;已清除1.6公里;已验收销号;yes
市级督查;应急备用水源建设滞后;农村水利科;2024年10月31日;2024-10-31;建成2处;尚未销号;no
市级督查;取水计量设施故障率偏高;水资源科;2025年3月31日;2025-03-31;更换设备;尚未销号;no
审计;施工合同变更手续不全;工程建设科;2024年8月20日;2024-08-20;补齐手续;已验收销号;yes
群众来信;平畈乡河道堆放建筑垃圾;河道管理科;2024年5月底;2024-05-31;清运完毕;已验收销号;yes
群众来信;城南片区雨后积水;河道管理科;2025年5月31日;2025-05-31;管涵施工;尚未销号;no
""")
SUMMARY = """芷岸区水利局2024年工作总结和2025年工作打算
一年来，区水利局在区委、区政府的领导下，围绕防洪安全、供水保障和河湖管护，较好完成了年度工作。
# 一、2024年工作情况
（一）工程建设。全年完成水利建设投资4.386亿元，比上年增长12.0%；争取上级补助资金8740万元，同比下降4.2%。加固堤防12.3公里，改造排涝泵站6座。
（二）水资源管理。全年用水总量12437万立方米，同比减少282万立方米；再生水利用率达到24.3%，比上年提高1.4个百分点；水土保持补偿费征收276.7万元。
（三）农村水利。农村自来水普及率98.4%；标准化渠道建设41.7公里；新增节水灌溉面积7310亩。
（四）河湖管理。区级河长巡河464次，整改涉河问题75个，河道清淤疏浚60.5公里；新增水土流失治理面积14.1平方公里。
（五）监督执法。水行政执法巡查548次，查处水事违法案件14起，上年为17起。
# 二、主要问题
再生水利用率、管网漏损率、生态护岸和应急备用水源没有达到年初目标，石塘水库除险加固进度滞后。
# 三、2025年打算
2025年计划完成水利建设投资4.6亿元，新增水土流失治理面积15平方公里，河道清淤疏浚62公里，农村自来水普及率保持98.5%以上，区级河长巡河450次。
芷岸区水利局
2025年1月9日"""
NOTICE = """关于2024年镇街重点水利工作完成情况的通报
各镇人民政府、街道办事处：
现将2024年全区重点水利工作完成情况通报如下。
一、河道清淤疏浚。全区60.5公里，超额完成。芷水街道14.6公里，江口镇12.3公里，青潭镇11.8公里，其余镇街详见附件。
二、节水灌溉。各镇街均完成任务，芷水街道、江口镇面积较大。
三、请各镇街认真总结经验，2025年任务另行下达。
附件：镇街任务完成统计表
芷岸区水利局
2025年1月13日"""
# goals of 2025 as first thought of: name, unit, figure of 2024, goal of 2025
NEXT = [
    ("水利建设投资", "亿元", 4.386, 4.6),
    ("新增水土流失治理面积", "平方公里", 14.1, 15),
    ("河道清淤疏浚", "公里", 60.5, 62),
    ("农村自来水普及率", "%", 98.4, 98.5),
    ("区级河长巡河", "次", 446, 450),
]
QUARTERS = ("2024-01/2024-03", "2024-04/2024-06", "2024-07/2024-09", "2024-10/2024-12")
QUARTER_ENDS = ("2024-03|2024-03-31", "2024-06|2024-06-30", "2024-09|2024-09-30", POINT)


def _base(unit):
    return UNITS.get(unit, unit)


def _plain(name):
    name = name.strip().removeprefix("其中：").strip()
    return USES.get(name, name)


def _is_rate(name, unit):
    return unit == "%" or name in ("期末水库蓄水量", "万元工业增加值用水量")


def _limit(written):
    return float(written.strip("≤"))


def _spans(name, unit):
    return (POINT, POINT_BEFORE) if _is_rate(name, unit) else (SPAN, BEFORE)


def _yearly_truth(book):
    source = "年报"
    for name, unit, *figures in YEARLY:
        name, unit = _plain(name), _base(unit)
        *quarters, now, old = [float(f) for f in figures]
        here, there = _spans(name, unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), source, at=(here, there))
        ends = QUARTER_ENDS if _is_rate(name, unit) else QUARTERS
        for at, value in zip(ends, quarters, strict=True):
            if at != here:
                book.fact(name, at, value, unit, "actual", source)
        book.fact(name, here, now, unit, "actual", source)
        book.fact(name, there, old, unit, "actual", source)


def _goals_truth(book):
    source = "对账表"
    told = {_plain(row[0]) for row in YEARLY}
    for _, name, unit, first, revised, now, old, _, due, _, status in GOALS:
        unit = _base(unit)
        sign = "<=" if first.startswith("≤") else ">="
        goal = _limit(revised or first)
        here, there = _spans(name, unit)
        book.target(name, goal, sign, unit, due, NOW.get(name, float(now)), status, source)
        book.fact(name, f"2024|{due[:7]}|{due}", goal, unit, "target", source)
        if name not in told:
            book.fact(name, here, float(now), unit, "actual", source)
            if old:
                book.year(name, float(now), unit, float(old), source, at=(here, there))
                book.fact(name, there, float(old), unit, "actual", source)


def _never(book):
    for name, unit, _, goal in NEXT:
        book.never(name, "targets", goal, _base(unit), "2025年的目标")
    for _, name, unit, first, revised, *_ in GOALS:
        if revised:
            book.never(name, "targets", float(first), _base(unit), "调整前的目标")
    book.never("水利建设投资", "targets", 78500, "万元", "项目总投资")
    for name, figure, unit in (
        ("水利建设投资", 13470, "万元"),
        ("用水总量", 2660, "万m3"),
        ("用水总量", 282, "万m3"),
        ("河道清淤疏浚", 18.3, "km"),
    ):
        book.never(name, "year_on_year", figure, unit, "四季度的数或增减的数")
    for town, *figures in TOWNS:
        for k, (name, unit) in enumerate((("河道清淤疏浚", "km"), ("新增节水灌溉面积", "亩"))):
            goal, done = figures[2 * k : 2 * k + 2]
            book.never(name, "targets", goal, unit, f"{town}的任务，不是全区的")
            book.never(name, "year_on_year", done, unit, f"{town}的完成数，不是全区的")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _yearly_truth(book)
    _goals_truth(book)
    book.fact("区级河长巡河", SPAN, 464, "次", "actual", "总结（冲突）")
    book.fact("新增节水灌溉面积", SPAN, 7310, "亩", "actual", "总结（冲突）")
    book.fact("水土保持补偿费", BEFORE, 245.8, "万元", "actual", "2023年年报（冲突）")
    for name, _, _, plan, now, *_ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "项目表", "项目年度计划", "yes")
        book.fact(name, "2024", plan, "万元", "target", "项目表")
        book.fact(name, SPAN, now, "万元", "actual", "项目表")
    for task, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "督办台账")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改台账")
    book.add("conflicts", "区级河长巡河|河长巡河", SPAN, "446次|464次", "年报、对账表|总结")
    book.add("conflicts", "新增节水灌溉面积", SPAN, "7130亩|7310亩", "年报、对账表|总结")
    book.add("conflicts", "水土保持补偿费", BEFORE, "254.8万元|245.8万元", "2024年年报|2023年年报")
    _never(book)
    book.write()


def yearly():
    """Write the yearly report by quarter, and last year's as a ragged csv."""
    out = openpyxl.Workbook()
    rows = [
        ["填报：芷岸区水利局办公室", "", "", "", "", "", "2025年1月6日"],
        ["指标名称", "计量单位", "2024年", "", "", "", "", "2023年", "比上年"],
        ["", "", "一季度", "二季度", "三季度", "四季度", "全年", "全年", "增减%"],
    ]
    for name, unit, *figures in YEARLY:
        now, old = float(figures[4]), float(figures[5])
        rows.append([name, unit, *[_number(f) for f in figures], round(100 * (now / old - 1), 1)])
    rows.append(["注：期末水库蓄水量为各季末数，全年栏填年末数；用水总量含再生水。"])
    merges = ["A2:F2", "G2:I2", "C3:G3", *[f"{c}3:{c}4" for c in "AB"]]
    title = "芷岸区2024年水利统计年报（主要指标）"
    sheet(out, "年报", title, rows, 9, merges, (3, 4), True)
    save(out, LEDGERS / "年报/2024年水利年报主要指标.xlsx")
    rows = [
        ["芷岸区2023年水利统计年报（主要指标）"],
        [
            "指标名称",
            "计量单位",
            "一季度",
            "二季度",
            "三季度",
            "四季度",
            "2023年全年",
            "2022年全年",
        ],
        *LAST,
        ["填报：芷岸区水利局办公室"],
    ]
    ragged(LEDGERS / "年报/2023年水利年报主要指标.csv", rows)


def goals():
    """Write the goals with the revised ones beside, then what is thought of for 2025."""
    out = openpyxl.Workbook()
    rows = [
        [
            "调整依据：区政府《关于调整部分年度目标的函》（9月），空白为不调整。",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
        ],
        [
            "类别",
            "序号",
            "目标任务",
            "目标值",
            "",
            "2024年实际完成",
            "2023年实际完成",
            "考评结果",
            "完成时限",
            "责任科室",
        ],
        ["", "", "", "年初下达", "调整为", "", "", "", "", ""],
    ]
    merges = ["A2:J2", "D3:E3", *[f"{c}3:{c}4" for c in "ABCFGHIJ"]]
    start = 5
    for n, row in enumerate(GOALS):
        kind, name, unit, first, revised, now, old, node, _, office, status = row
        lead = not n or GOALS[n - 1][0] != kind
        if lead and n:
            merges.append(f"A{start}:A{n + 4}")
        start = n + 5 if lead else start
        verdict = {"已完成": "达标", "逾期": "未达标"}[status]
        rows.append(
            [
                kind if lead else "",
                n + 1,
                f"{name}（{unit}）",
                _number(first),
                _number(revised),
                _number(now),
                _number(old) if old else "—",
                verdict,
                node,
                office,
            ]
        )
    merges.append(f"A{start}:A{len(GOALS) + 4}")
    rows.append(["说明：“考评结果”按年末数核定；完成时限均为2024年。"])
    title = "芷岸区水利局2024年度目标任务完成情况对账表"
    sheet(out, "年度对账", title, rows, 10, merges, (3, 4), True)
    rows = [
        ["序号", "指标", "单位", "2024年完成", "2025年目标（征求意见）"],
        *[[n, *r] for n, r in enumerate(NEXT, 1)],
    ]
    sheet(out, "2025年目标", "2025年水利主要目标建议", rows, 5, (), (2, 2))
    save(out, LEDGERS / "2024年度目标任务对账表.xlsx")


def towns():
    """Write the towns as a ragged csv, the district last."""
    rows = [
        ["附件：镇街任务完成统计表"],
        ["镇街", "河道清淤疏浚（公里）", "", "新增节水灌溉面积（亩）", "", "综合得分", "名次"],
        ["", "任务", "完成", "任务", "完成", "", ""],
        *[list(t) for t in TOWNS],
        ["全区合计", *[round(sum(t[k] for t in TOWNS), 1) for k in range(1, 5)], "", ""],
        ["注：得分由区考核办核定"],
    ]
    ragged(LEDGERS / "镇街任务完成统计表.csv", rows)


def works():
    """Write the projects as BIFF and the tasks under supervision as a workbook."""
    rows = [
        ["2024年水利项目投资执行情况表"],
        ["", "", "", "", "", "", "", "单位：万元"],
        ["序号", "项目名称", "性质", "总投资", "2024年计划", "2024年完成", "开工日期", "现状"],
        ["", "总　计", "", *[sum(p[k] for p in PROJECTS) for k in (2, 3, 4)], "", ""],
    ]
    for n, (name, nature, total, plan, now, day, state) in enumerate(PROJECTS, 1):
        begun = datetime.datetime.strptime(day, "%Y/%m/%d").date()
        rows.append([n, name, nature, total, plan, now, begun, state])
    old_book(LEDGERS / "2024项目投资执行.xls", "投资", rows, [(0, 0, 0, 7)])
    out = openpyxl.Workbook()
    rows = [
        ["编号", "督办事项", "牵头科室", "配合单位", "办结时限", "办理情况", "督办结论"],
        *[[n, *t[:4], t[5], t[6]] for n, t in enumerate(TASKS, 1)],
        ["督办结论：已办结、按期推进、推进缓慢、超期未办结、未启动。"],
    ]
    title = "芷岸区水利局重点事项督办台账（2024年12月31日）"
    sheet(out, "督办", title, rows, 7, (), (2, 2), True)
    save(out, LEDGERS / "重点事项督办台账.xlsx")


def problems():
    """Write the problems as a Word table."""
    rows = [["序号", "问题来源", "问题描述", "责任科室", "整改期限", "整改情况", "销号状态"]]
    rows += [[str(n), *p[:4], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    lines = [
        "芷岸区水利局问题整改台账",
        "截至2024年12月31日，共列账9个问题，其中销号5个，尚未销号4个。",
        "@0",
        "填表人：柯敏",
    ]
    paper(DOCUMENTS / "问题整改台账（年终）.docx", lines, [rows])


if __name__ == "__main__":
    truth()
    yearly()
    goals()
    towns()
    works()
    problems()
    paper(DOCUMENTS / "2024年工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "重点水利工作通报.txt").write_text(NOTICE, encoding="utf-8")
