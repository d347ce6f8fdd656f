"""Truth and files of 荇塘县水务局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-09", "2024-01/2024-09"
QUARTER, HALF = "2025-01/2025-03", "2025-01/2025-06"
YEAR, TODAY = "2025-12-31", "2025-09-30"
UNITS = {
    "万立方米": "万m3",
    "平方公里": "km2",
    "公里": "km",
    "千米": "km",
    "立方米": "m3",
    "毫米": "mm",
    "": "1",
    "—": "1",
}


def _table(lines):
    return [[c.rstrip() for c in line.split(";")] for line in lines.strip().splitlines()]


def _number(cell):
    try:
        value = float(cell)
    except ValueError:
        return cell
    return int(value) if value.is_integer() and "." not in cell else value


# month's report: name, unit, September and January to September of 2025, the same of 2024
MONTHLY = _table("""
一、建设投入与规费
水利固定资产投资完成额;万元;4120;28350;3760;24960
　其中：防洪减灾工程;万元;2060;14530;1890;12840
　　　　农村供水工程;万元;1130;7460;1010;6980
向上争取资金;万元;860;9875;790;9320
水资源税征收入库;万元;71.4;648.5;66.2;601.3
水土保持补偿费;万元;14.8;131.6;13.1;142.4
二、用水与节水
用水总量;万立方米;1924;15620;1960;15815
　其中：农业用水;万立方米;1265;10240;1301;10515
　　　　工业用水;万立方米;218;1905;226;1948
　　　　生活用水;万立方米;301;2640;294;2572
　　　　生态环境用水;万立方米;140;835;139;780
万元GDP用水量;立方米;/;45.2;/;47.8
农田灌溉水有效利用系数;—;/;0.569;/;0.563
三、城乡供水
农村自来水普及率;%;/;94.9;/;93.6
规模化供水工程覆盖人口比例;%;/;72.4;/;65.8
供水管网改造;公里;8.6;68.9;7.4;57.3
水费收缴率;%;/;93.4;/;92.1
四、农田水利
新增恢复灌溉面积;亩;1850;14900;1620;12700
渠道清淤整修;公里;2;271;3;248
山塘整治;口;1;13;2;16
五、河湖与水土保持
主要支流治理;公里;1.3;12.1;1.7;13.6
水土流失综合治理面积;平方公里;2.8;25.9;2.5;23.4
县级河湖长巡查;次;46;378;41;352
河湖“清四乱”销号;个;6;56;5;48
六、灾害防御与执法
山洪灾害避险演练;场;0;18;1;21
水行政执法巡查;次;22;189;20;176
查处水事违法案件;件;1;9;2;12
水库期末蓄水量;万立方米;/;5238;/;4971
降雨量;毫米;84.5;1312.6;96.2;1247.9
""")
SAME = {"水利固定资产投资完成额": "完成水利固定资产投资"}
POINTS = ("水库期末蓄水量", "万元GDP用水量")
# what is right where two files differ
NOW = {"县级河湖长巡查": "378|387", "供水管网改造": "68.9|69.8"}
OLD = {"向上争取资金": "9320|9230"}
# goals: name, unit in its column, points, goal as written, sign, end of March, June, September,
# due as written, due day, office, note, status
GOALS = _table("""
一、水利建设
完成水利固定资产投资;万元;8;36000;>=;5210;16480;28350;12月底;2025-12-31;规划建设股;;顺利
向上争取资金;万元;5;12500;>=;2600;7150;9875;12月底;2025-12-31;规划建设股;;顺利
病险水库除险加固;座;5;5;>=;0;2;4;8月底;2025-08-31;工程运行股;石篷水库未完工;逾期
水毁工程修复;处;3;42;>=;9;28;42;9月底;2025-09-30;工程运行股;;已完成
主要支流治理（公里）;;4;18.5;>=;2.4;7.9;12.1;12月底;2025-12-31;河湖管理股;原21，县政府办8月调整;滞后
二、水资源与节约用水
用水总量;亿立方米;6;≤2.15;<=;0.438;0.986;1.562;12月底;2025-12-31;水资源股;红线指标;顺利
万元GDP用水量;立方米;3;≤46.5;<=;—;45.9;45.2;12月底;2025-12-31;水资源股;;顺利|已完成
农田灌溉水有效利用系数;—;3;≥0.571;>=;—;—;0.569;12月底;2025-12-31;农村水利股;;顺利|滞后
取水计量设施在线率;%;3;98;>=;92.4;95.1;96.8;12月底;2025-12-31;水资源股;;顺利|滞后
水资源税征收入库;万元;3;820;>=;196;422;648.5;12月底;2025-12-31;水资源股;税务部门代征;顺利
节水型单位创建;个;2;16;>=;0;4;7;11月底前;2025-11-30;水资源股;;滞后
三、农村供水
农村自来水普及率;%;5;95.5;>=;94.2;94.6;94.9;12月底;2025-12-31;供水管理股;民生实事;顺利|滞后
规模化供水工程覆盖人口比例;%;4;72以上;>=;67.5;69.1;72.4;12月底;2025-12-31;供水管理股;;顺利|已完成
供水管网改造（公里）;;4;75;>=;14.2;39.6;68.9;10月底;2025-10-31;供水管理股;民生实事;顺利
农村饮水水质抽检合格率;%;3;≥92;>=;91;92.3;93.5;12月底;2025-12-31;供水管理股;;顺利|已完成
水费收缴率;%;2;96;>=;89.5;91.2;93.4;12月底;2025-12-31;供水管理股;;顺利|滞后
四、农田水利
新增恢复灌溉面积;亩;4;18000;>=;2100;8600;14900;11月底前;2025-11-30;农村水利股;原20000，县政府办8月调整;顺利
渠道清淤整修;千米;3;260;>=;221;262;271;上半年;2025-06-30;农村水利股;;已完成
山塘整治;口;3;24;>=;5;11;13;12月底;2025-12-31;农村水利股;;滞后
农业水价综合改革（万亩）;;2;3.6;>=;0.8;1.9;2.95;12月底;2025-12-31;农村水利股;;顺利
五、河湖管护与水土保持
水土流失综合治理面积;平方公里;4;32;>=;6.5;16.8;25.9;12月底;2025-12-31;水土保持股;;顺利
县级河湖长巡查;次;3;480;>=;118;246;378;12月底;2025-12-31;河湖管理股;;顺利
河湖“清四乱”销号;个;3;56;>=;12;33;56;9月30日;2025-09-30;河湖管理股;;已完成
美丽河湖创建;条;2;3;>=;0;0;1;12月底;2025-12-31;河湖管理股;;滞后
六、安全与监管
水库巡查责任人培训;人次;2;360;>=;0;372;372;5月底;2025-05-31;灾害防御股;;已完成
山洪灾害避险演练;场;2;20;>=;3;16;18;6月底;2025-06-30;灾害防御股;2个村未开展;逾期
安全生产隐患排查整改;条;2;150;>=;41;88;121;12月底;2025-12-31;工程运行股;;顺利
水行政执法巡查;次;2;240;>=;56;121;189;12月底;2025-12-31;水政监察大队;;顺利
""")
# town: conservation goal and done, pipes goal and done, ponds goal and done, points, rank
TOWNS = [
    ("荇塘镇", 7.2, 6.1, 18, 17.2, 6, 4, 93.6, 1),
    ("柘口镇", 6.0, 4.9, 14, 13.5, 5, 3, 91.2, 3),
    ("云坑镇", 4.8, 3.9, 12, 11.4, 4, 2, 88.7, 4),
    ("麻岭镇", 4.5, 3.2, 10, 9.0, 3, 1, 84.5, 6),
    ("凤尾镇", 3.8, 3.4, 9, 8.3, 3, 2, 92.8, 2),
    ("下埠乡", 3.2, 2.4, 7, 5.9, 2, 1, 85.1, 5),
    ("石篷乡", 2.5, 2.0, 5, 3.6, 1, 0, 79.4, 7),
]
# project: whole investment, done before 2025, plan of 2025, done to September, picture
PROJECTS = [
    ("荇河干流防洪提升工程", 21600, 6200, 11000, 9150, "堤身填筑收尾，护坡施工"),
    ("城乡供水一体化（东部片区）", 18500, 4100, 9200, 7460, "第二水厂设备调试"),
    ("云坑中型灌区续建配套", 9800, 2600, 5600, 4120, "渠道衬砌"),
    ("病险水库除险加固打捆项目", 4300, 0, 4300, 3380, "4座完工"),
    ("麻岭小流域综合治理", 3900, 600, 2900, 2240, "坡面工程施工"),
    ("水毁修复及零星工程", 3000, 0, 3000, 2000, "陆续结算"),
]
# task, demand, office, person, due as written, due, progress, lamp, status
TASKS = _table("""
荇河干流防洪提升工程;加固堤防8.6公里;规划建设股;邝立群;2026年6月底;2026-06-30;已加固5.9公里;绿灯;顺利
城乡供水一体化（东部片区）;县城第二水厂通水;供水管理股;阳素英;12月25日前;2025-12-25;设备调试;绿灯;顺利
云坑中型灌区续建配套;改造渠道23公里;农村水利股;盘志远;12月底;2025-12-31;完成13.4公里，征地受阻;黄灯;滞后
病险水库除险加固;主体完工并通过验收;工程运行股;雷建民;8月底;2025-08-31;石篷水库溢洪道未完;红灯;逾期
汛前安全度汛检查;检查水库38座;灾害防御股;欧阳勤;4月10日;2025-04-10;全部查完，问题已交办;蓝灯;已完成
山洪灾害避险演练;重点村全覆盖;灾害防御股;欧阳勤;6月底;2025-06-30;还有2个村未开展;红灯;逾期
水资源税改革数据核定;核定取用水户名录;水资源股;邓小舟;5月底;2025-05-31;核定完毕，已移交税务;蓝灯;已完成
取用水监测计量体系建设;完成设备安装联网;水资源股;邓小舟;11月底;2025-11-30;设备进场，安装过半;绿灯;顺利
河道采砂规划修编;报县政府批复;河湖管理股;谭春生;10月31日;2025-10-31;送审稿已报;绿灯;顺利
麻岭小流域综合治理;治理面积12平方公里;水土保持股;何满仓;11月底;2025-11-30;治理5.1平方公里;黄灯;滞后
农村供水县域统管改革;组建统管公司;供水管理股;阳素英;7月底;2025-07-31;公司已挂牌运行;蓝灯;已完成
水利工程划界成果复核;复核河道16条;河湖管理股;谭春生;9月30日;2025-09-30;复核11条;红灯;逾期
“十五五”水安全保障规划编制;形成送审稿;规划建设股;邝立群;12月20日;2025-12-20;尚未启动;未亮灯;滞后|未报|不能判定
""")
# source, problem, measure, office, due as written, due, progress, state, closed
PROBLEMS = _table("""
县委巡察;供水管网改造资金拨付不及时;按进度拨付;供水管理股;2025.6.30;2025-06-30;拨付到位;完成整改;yes
县委巡察;2座水库管护经费未足额落实;列入预算;工程运行股;2025.10.31;2025-10-31;已报财政局;正在整改;no
县委巡察;执法案卷归档不规范;逐卷补正;水政监察大队;2025.5.20;2025-05-20;补正23卷;完成整改;yes
省级督查;凤尾镇砂场占用河道堆料;清场复绿;河湖管理股;2025.8.15;2025-08-15;清运近半;正在整改;no
省级督查;下埠乡水厂未按频次检测水质;补检并公示;供水管理股;2025.7.10;2025-07-10;已补检;完成整改;yes
省级督查;取水许可到期未延续;督促办理延续;水资源股;2025.9.15;2025-09-15;5户办结3户;正在整改;no
审计反馈;灌区项目设计变更未报批;补办变更手续;农村水利股;2025.11.30;2025-11-30;资料编制;正在整改;no
审计反馈;质量保证金超比例预留;清退;规划建设股;2025.4.30;2025-04-30;已清退;完成整改;yes
信访事项;柘口镇排水沟淤堵倒灌农田;清淤并改建涵管;农村水利股;2025.12.15;2025-12-15;方案已定;正在整改;no
信访事项;石篷水库下游群众反映噪声;错时施工;工程运行股;长期坚持;;已调整作业时间;正在整改;no
""")
SUMMARY = """荇塘县水务局2025年前三季度工作总结及四季度工作安排
前三季度，县水务局紧扣年度目标，统筹发展和安全，主要指标完成情况较好。
# 一、前三季度工作开展情况
（一）项目建设稳步推进。1—9月完成水利固定资产投资2.835亿元，同比增长13.6%；向上争取资金9875万元，上年同期为9230万元。42处水毁工程全部修复。
（二）水资源管理从严从实。用水总量1.562亿立方米，同比下降1.2%，其中农业用水10240万立方米。水资源税征收入库648.5万元。水土保持补偿费131.6万元，同比下降7.6%。
（三）供水保障不断增强。农村自来水普及率94.9%，比去年同期提高1.3个百分点；供水管网改造69.8公里；新增恢复灌溉面积1.49万亩。
（四）河湖面貌持续改善。县级河湖长巡查387次，“清四乱”销号56个；水土流失综合治理面积25.9平方公里；主要支流治理12.1公里，同比减少1.5公里。
（五）防汛执法有力有序。累计降雨量1312.6毫米，组织山洪灾害避险演练18场，查处水事违法案件9件。
# 二、存在的主要问题
石篷水库除险加固逾期；山塘整治仅完成13口，离目标还差11口；节水型单位创建偏慢。
# 三、下步打算
对照差距倒排工期，确保全年任务完成。初步考虑，2026年安排水利固定资产投资4亿元，农村自来水普及率达到96.5%，水土流失综合治理面积35平方公里，山塘整治30口。"""
NOTICE = """关于调整2025年度部分水务目标任务的通知
局属各股室、各二级机构：
根据县政府办公室8月专题会议精神，结合用地和资金到位情况，对部分年度目标任务作如下调整：
一、主要支流治理由21公里调整为18.5公里。
二、新增恢复灌溉面积由20000亩调整为18000亩。
三、其他目标任务不变，完成时限不变。
请各责任股室按调整后的目标抓好落实，每月25日前报进度。
荇塘县水务局
2025年8月21日"""


def _plain(name):
    name = name.strip("　 ").removeprefix("其中：").strip("　 ")
    return SAME.get(name, name)


def _names(name):
    return "|".join([name, *[k for k, v in SAME.items() if v == name]])


def _goal_rows():
    """Yield the goals with the unit taken out of the name where it stands there."""
    for row in GOALS:
        if len(row) == 1:
            continue
        name, unit, *rest = row
        if not unit:
            name, unit = name.rstrip("）").split("（")
        yield name, UNITS.get(unit, unit), *rest


def _limit(written):
    return float(written.strip("≤≥").removesuffix("以上"))


def _spans(name, unit):
    spans = (SPAN, BEFORE, QUARTER, HALF)
    if unit in ("%", "1") or name in POINTS:
        days = ("30", "30", "31", "30")
        return [f"{s}|{s[-7:]}|{s[-7:]}-{day}" for s, day in zip(spans, days, strict=True)]
    return spans


def _indicators(book):
    for row in MONTHLY:
        if len(row) == 1:
            continue
        name, unit = _plain(row[0]), UNITS.get(row[1], row[1])
        month, now, month_old, old = row[2:]
        here, there, *_ = _spans(name, unit)
        value, last = NOW.get(name, float(now)), OLD.get(name, float(old))
        names = _names(name)
        book.year(names, value, unit, last, "统计月报", at=(here, there))
        if month != "/":
            book.fact(names, "2025-09", float(month), unit, "actual", "统计月报")
            book.fact(names, "2024-09", float(month_old), unit, "actual", "统计月报")
        book.fact(names, here, float(now), unit, "actual", "统计月报")
        book.fact(names, there, float(old), unit, "actual", "统计月报")
    for row in MONTHLY:
        if len(row) > 1 and row[2] != "/":
            name, unit = _names(_plain(row[0])), UNITS.get(row[1], row[1])
            at = ("2025-09", "2024-09")
            months = float(row[2]), unit, float(row[4])
            book.year(name, *months, "统计月报", "9月当月", "yes", at)


def _goals_truth(book):
    told = {_plain(row[0]) for row in MONTHLY if len(row) > 1}
    for name, unit, _, goal, sign, first, half, now, _, due, _, _, status in _goal_rows():
        here, _, march, june = _spans(name, unit)
        names, source = _names(name), "自查表"
        actual = NOW.get(name, float(now))
        book.target(names, _limit(goal), sign, unit, due, actual, status, source)
        book.fact(names, f"2025|{due[:7]}|{due}", _limit(goal), unit, "target", source)
        for at, value in ((march, first), (june, half)):
            if value != "—":
                book.fact(names, at, float(value), unit, "actual", source)
        if name not in told:
            book.fact(names, here, float(now), unit, "actual", source)


def _never(book):
    for name, figure, unit, why in (
        ("完成水利固定资产投资", 4, "亿元", "2026年的安排"),
        ("农村自来水普及率", 96.5, "%", "2026年的目标"),
        ("水土流失综合治理面积", 35, "km2", "2026年的目标"),
        ("山塘整治", 30, "口", "2026年的目标"),
        ("山塘整治", 11, "口", "还差的数"),
        ("完成水利固定资产投资", 61100, "万元", "项目总投资"),
        ("主要支流治理", 21, "km", "调整前的目标"),
        ("新增恢复灌溉面积", 20000, "亩", "调整前的目标"),
        ("完成水利固定资产投资", 8, "万元", "权重"),
    ):
        book.never(name, "targets", figure, unit, why)
    for town, *figures in TOWNS:
        for k, (name, unit) in enumerate(
            (("水土流失综合治理面积", "km2"), ("供水管网改造", "km"), ("山塘整治", "口"))
        ):
            goal, done = figures[2 * k : 2 * k + 2]
            book.never(name, "targets", goal, unit, f"{town}的任务，不是全县的")
            if (name, done) != ("山塘整治", 1):
                book.never(name, "year_on_year", done, unit, f"{town}的完成数，不是全县的")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _indicators(book)
    _goals_truth(book)
    book.fact("县级河湖长巡查", SPAN, 387, "次", "actual", "总结（冲突）")
    book.fact("供水管网改造", SPAN, 69.8, "km", "actual", "总结（冲突）")
    book.fact("向上争取资金", BEFORE, 9230, "万元", "actual", "总结（冲突）")
    for name, _, _, plan, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "项目表", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "项目表")
        book.fact(name, SPAN, now, "万元", "actual", "项目表")
    for name, goal, unit, due, now in (
        ("荇河干流防洪提升工程|加固堤防", 8.6, "km", "2026-06-30", 5.9),
        ("云坑中型灌区续建配套|改造渠道", 23, "km", "2025-12-31", 13.4),
        ("汛前安全度汛检查|检查水库", 38, "座", "2025-04-10", ""),
        ("麻岭小流域综合治理|治理面积", 12, "km2", "2025-11-30", 5.1),
        ("水利工程划界成果复核|复核河道", 16, "条", "2025-09-30", 11),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "任务清单", "任务内的目标", "yes")
    for task, _, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "任务清单")
    for _, problem, _, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题清单")
    both = "统计月报、自查表|总结"
    book.add("conflicts", "县级河湖长巡查|河湖长巡查", SPAN, "378次|387次", both)
    book.add("conflicts", "供水管网改造", SPAN, "68.9km|69.8km", both)
    book.add("conflicts", "向上争取资金", BEFORE, "9320万元|9230万元", "统计月报|总结")
    _never(book)
    book.write()


def report():
    """Write the month's report as BIFF, two years side by side."""
    rows = [
        ["荇塘县水务统计月报"],
        ["（2025年9月）"],
        ["制表单位：县水务局综合统计岗", "", "", "", "", "报送时间：10月8日"],
        ["指　　标", "计量单位", "2025年", "", "2024年", "", "累计同比（%）"],
        ["", "", "9月", "1-9月", "9月", "1-9月", ""],
    ]
    for row in MONTHLY:
        if len(row) == 1:
            rows.append(row)
            continue
        now, old = float(row[3]), float(row[5])
        rate = f"{now - old:+.1f}个百分点" if row[1] == "%" else round(100 * (now / old - 1), 1)
        rows.append([*row[:2], *[_number(c) for c in row[2:]], rate])
    rows += [
        ["注：“/”为按期末数统计、不分月的指标；用水量为取水户计量数与推算数之和。"],
        ["审核：邝立群", "", "", "制表：蒋晓燕"],
    ]
    merges = [
        (0, 0, 0, 6),
        (1, 1, 0, 6),
        (2, 2, 0, 4),
        (2, 2, 5, 6),
        (3, 4, 0, 0),
        (3, 4, 1, 1),
        (3, 3, 2, 3),
        (3, 3, 4, 5),
        (3, 4, 6, 6),
    ]
    old_book(LEDGERS / "统计/荇塘水务月报2025-09.xls", "9月", rows, merges)


def check():
    """Write the self-check by section with the three quarters, and the projects behind it."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：荇塘县水务局（盖章）", "", "", "", "", "", "", "", "截止时间：2025年9月30日"],
        [
            "序号",
            "考核指标",
            "单位",
            "权重",
            "全年目标",
            "累计完成进度",
            "",
            "",
            "占全年（%）",
            "完成时限",
            "责任股室",
            "备注",
        ],
        ["", "", "", "", "", "一季度末", "二季度末", "三季度末", "", "", "", ""],
    ]
    merges = ["A2:H2", "I2:L2", "F3:H3", *[f"{c}3:{c}4" for c in "ABCDEIJKL"]]
    number = 0
    for row in GOALS:
        if len(row) == 1:
            rows.append(row)
            merges.append(f"A{len(rows) + 1}:L{len(rows) + 1}")
            continue
        number += 1
        name, unit, points, goal, sign, first, half, now, node, _, office, note, _ = row
        rate = (
            ""
            if unit in ("%", "—", "立方米") or sign == "<="
            else round(100 * float(now) / _limit(goal), 1)
        )
        figures = [_number(c) for c in (goal, first, half, now)]
        rows.append([number, name, unit, _number(points), *figures, rate, node, office, note])
    rows.append(["", "权重合计", "", sum(int(r[2]) for r in GOALS if len(r) > 1)])
    rows.append(["说明：累计完成为年初至各季末数；完成时限均为2025年；“以上”含本数。"])
    title = "荇塘县水务局2025年度目标管理考核指标三季度自查表"
    sheet(out, "三季度自查", title, rows, 12, merges, (3, 4), True)
    rows = [
        ["", "", "", "", "", "", "（万元）"],
        ["序号", "项目名称", "总投资", "截至2024年底已完成", "2025年度", "", "工程形象"],
        ["", "", "", "", "计划", "1至9月完成", ""],
        *[[n, *p] for n, p in enumerate(PROJECTS, 1)],
        ["", "合　计", *[sum(p[k] for p in PROJECTS) for k in range(1, 5)], ""],
    ]
    merges = ["E3:F3", *[f"{c}3:{c}4" for c in "ABCDG"]]
    sheet(out, "项目投资", "2025年水利项目投资完成情况", rows, 7, merges, (3, 4))
    save(out, LEDGERS / "目标考核三季度自查表（定稿）.xlsx")


def towns():
    """Write the towns with the county first and a rank."""
    out = openpyxl.Workbook()
    total = [round(sum(t[k] for t in TOWNS), 1) for k in range(1, 7)]
    rows = [
        [
            "名次",
            "乡镇",
            "水土流失综合治理（平方公里）",
            "",
            "供水管网改造（公里）",
            "",
            "山塘整治（口）",
            "",
            "得分",
        ],
        ["", "", *["年度任务", "已完成"] * 3, ""],
        ["—", "全县", *total, ""],
        *[[t[8], *t[:8]] for t in TOWNS],
        ["本表得分为县河长办、水务局联合打分。"],
    ]
    merges = ["C2:D2", "E2:F2", "G2:H2", "A2:A3", "B2:B3", "I2:I3"]
    title = "各乡镇水务重点工作进度排名（前三季度）"
    sheet(out, "乡镇", title, rows, 9, merges, (2, 3), True)
    save(out, LEDGERS / "乡镇进度排名.xlsx")


def lists():
    """Write the tasks with their lamps and the problems by source."""
    out = openpyxl.Workbook()
    rows = [
        ["亮灯规则：蓝灯为办结，绿灯为符合进度，黄灯为进度落后，红灯为超过时限未完成。"],
        ["序号", "重点任务", "工作要求", "责任股室", "责任人", "时间节点", "9月底进展", "亮灯"],
        *[[n, *t[:5], t[6], t[7]] for n, t in enumerate(TASKS, 1)],
    ]
    title = "2025年水务重点任务“亮灯”清单（9月）"
    sheet(out, "重点任务", title, rows, 8, ["A2:H2"], (3, 3), True)
    rows = [
        [
            "反馈来源",
            "问题",
            "整改措施",
            "责任单位",
            "整改时限",
            "进展",
            "整改状态",
        ]
    ]
    merges, start = [], 3
    for n, (source, problem, measure, office, node, _, progress, state, _) in enumerate(PROBLEMS):
        first = not n or PROBLEMS[n - 1][0] != source
        rows.append([source if first else "", problem, measure, office, node, progress, state])
        if first and n:
            merges.append(f"A{start}:A{n + 2}")
        start = n + 3 if first else start
    merges.append(f"A{start}:A{len(PROBLEMS) + 2}")
    sheet(out, "问题", "各类反馈问题整改清单（截至9月30日）", rows, 7, merges, (2, 2))
    save(out, LEDGERS / "任务亮灯和问题整改清单.xlsx")


if __name__ == "__main__":
    truth()
    report()
    check()
    towns()
    lists()
    paper(DOCUMENTS / "前三季度总结及四季度安排.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "调整部分目标任务的通知.docx", NOTICE.split("\n"))
