"""Truth and files of 藤溪县水务局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-08", "2024-01/2024-08"
YEAR, TODAY = "2025-12-31", "2025-08-31"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "": "1"}
# name; unit; August 2025; January to August 2025; August 2024; January to August 2024
MONTHLY = """一、水务投资与资金
水利固定资产投资;万元;3150;22480;2890;20360
    其中：水库工程;万元;1240;8960;1150;8130
          河道治理工程;万元;620;4380;590;4150
          城乡供水工程;万元;810;5740;760;5220
到位上级补助资金;万元;820;9640;760;8870
水费收入;万元;146.5;1098.4;139.2;1042.7
水土保持补偿费;万元;14.6;118.3;16.1;126.9
二、取用水
取用水总量;万立方米;2140;12860;2210;13340
    其中：农业用水;万立方米;1480;8420;1560;8950
          工业用水;万立方米;212;1640;208;1598
          居民生活用水;万立方米;286;2150;279;2092
          生态补水;万立方米;162;650;163;700
新增取水许可;件;3;26;5;31
三、城乡供水
自来水供水量;万立方米;198;1486;189;1422
农村自来水普及率;%;—;93.6;—;91.9
规模化供水工程服务人口比例;%;—;61.2;—;57.4
农村供水工程改造提升;处;4;29;5;24
四、农田水利与水土保持
新增和恢复灌溉面积;亩;900;6800;820;6150
高效节水灌溉建设;亩;500;3600;640;4100
渠道维修衬砌;公里;6.2;48.5;5.8;44.1
水土流失综合治理;平方公里;3.8;28.6;3.5;26.2
五、河湖管护
县乡村河长巡河;人次;2150;16840;2080;15960
河湖突出问题整治;处;5;52;4;46
河道保洁清漂量;吨;310;2460;285;2230
六、防汛与执法
山洪预警信息发布;条;72;426;58;372
防汛抢险演练;场;1;22;0;19
水库期末蓄水量;万立方米;—;5268;—;4986
水政执法巡查;次;34;268;31;245
立案查处水事违法案件;件;2;12;1;15"""
POINTS = ("水库期末蓄水量", "万元GDP用水量")
# what is right where two files differ
NOW = {"县乡村河长巡河": "16840|16480", "农村供水工程改造提升": "29|31"}
OLD = {"到位上级补助资金": "8870|8780"}
# office: name; unit; goal as written; goal; sign; end of March; of June; of August; August of
# 2024 where the monthly report has none; due as written; due; status
GOALS = {
    "规划建设股": """水利固定资产投资;亿元;3.3;3.3;>=;0.612;1.655;2.248;;12月底;2025-12-31;顺利
到位上级补助资金;万元;12500;12500;>=;3120;7460;9640;;12月底;2025-12-31;顺利
中型水库前期要件批复;个;6;6;>=;2;4;4;—;9月30日;2025-09-30;滞后""",
    "水资源管理股": """取用水总量;亿立方米;≤2.05;2.05;<=;0.386;0.862;1.286;;12月底;2025-12-31;顺利
万元GDP用水量;立方米;≤46;46;<=;—;44.8;44.2;47.1;12月底;2025-12-31;顺利|已完成
节水型单位建成;家;15;15;>=;3;8;10;—;10月31日;2025-10-31;滞后
取水监测设施安装;处;70;70;>=;31;58;64;—;6月30日;2025-06-30;逾期
集中式饮用水水源地水质达标率;%;100;100;>=;100;100;100;100;12月底;2025-12-31;顺利|已完成""",
    "城乡供水站": """农村自来水普及率;%;≥95;95;>=;92.4;93.1;93.6;;12月底;2025-12-31;顺利|滞后
规模化供水工程服务人口比例;%;≥64;64;>=;58.9;60.3;61.2;;12月底;2025-12-31;滞后|顺利
农村供水工程改造提升;处;40;40;>=;9;20;29;;12月底;2025-12-31;顺利
水费收入;万元;1600;1600;>=;386;798.6;1098.4;;12月底;2025-12-31;顺利
农村供水水费收缴率;%;≥96;96;>=;93.8;94.6;95.1;92.7;12月底;2025-12-31;顺利|滞后""",
    "农村水利股": """新增和恢复灌溉面积;万亩;0.95;0.95;>=;0.16;0.49;0.68;;12月底;2025-12-31;顺利
高效节水灌溉建设;亩;8000;8000;>=;700;2400;3600;;11月30日;2025-11-30;滞后
渠道维修衬砌;公里;58;58;>=;14.6;35.8;48.5;;10月31日;2025-10-31;顺利
农田灌溉水有效利用系数;;≥0.552;0.552;>=;—;—;0.549;0.543;12月底;2025-12-31;顺利|滞后""",
    "水土保持站": """水土流失综合治理;平方公里;40;40;>=;7.8;20.4;28.6;;12月底;2025-12-31;顺利
水土保持补偿费;万元;160;160;>=;38.6;86.2;118.3;;12月底;2025-12-31;顺利
生产建设项目水保监督检查;次;60;60;>=;12;37;47;—;12月底;2025-12-31;顺利""",
    "河长制工作股": """县乡村河长巡河;人次;24000;24000;>=;5820;12410;16840;;12月底;2025-12-31;顺利
河湖突出问题整治;处;56;56;>=;14;38;52;;9月30日;2025-09-30;顺利
美丽河湖创建;条;3;3;>=;0;1;1;—;12月底;2025-12-31;滞后""",
    "水旱灾害防御股": """防汛抢险演练;场;20;20;>=;6;20;22;;5月31日;2025-05-31;已完成
病险水库除险加固;座;7;7;>=;1;4;5;—;8月31日;2025-08-31;逾期
水库安全鉴定;座;9;9;>=;3;7;9;—;8月31日;2025-08-31;已完成""",
    "水政监察大队": """水政执法巡查;次;380;380;>=;82;192;268;;12月底;2025-12-31;顺利""",
    "移民事务股": """移民直补资金发放;万元;486.5;486.5;>=;121.6;243.3;486.5;—;7月31日;2025-07-31;已完成""",
}
# project; place; whole investment; done by the end of 2024; plan of 2025; January to August; state
PROJECTS = [
    ("白岩中型水库工程", "白岩乡", 48600, 15200, 13000, 8960, "大坝填筑至高程486米"),
    ("藤溪河中段治理工程", "藤溪镇", 9800, 2600, 6200, 4380, "护岸完成7.2公里"),
    ("城乡供水一体化二期", "藤溪镇、坪上镇", 16500, 4300, 8300, 5740, "水厂基础施工"),
    ("双河灌区现代化改造", "双河镇", 5200, 1400, 3000, 1820, "干渠施工"),
    ("坡耕地水土流失治理项目", "岩脚乡", 1900, 0, 1500, 980, "梯田整地"),
    ("零星水利工程", "各乡镇", 1000, 0, 1000, 600, ""),
]
MEASURES = (
    ("水土流失综合治理", "km2"),
    ("高效节水灌溉建设", "亩"),
    ("渠道维修衬砌", "km"),
)
TOWNS = [
    ("藤溪镇", 9, 6.9, 2000, 1050, 14, 12.1),
    ("双河镇", 8, 5.6, 1600, 620, 12, 9.8),
    ("坪上镇", 7, 5.2, 1500, 710, 10, 8.6),
    ("白岩乡", 6, 4.1, 1200, 480, 9, 7.4),
    ("岩脚乡", 6, 4.0, 1000, 450, 8, 6.5),
    ("沙坝乡", 4, 2.8, 700, 290, 5, 4.1),
]
# task; goal of the year; leader; office; due as written; due; progress; state; status
TASKS = """白岩中型水库工程;大坝填筑到顶;覃文彬;规划建设股;2026年6月底;2026-06-30;大坝填筑至高程486米;按序时推进;顺利
藤溪河中段治理工程;完成护岸10公里;覃文彬;规划建设股;2025年12月底;2025-12-31;护岸完成7.2公里;按序时推进;顺利
城乡供水一体化二期;水厂主体封顶;莫丽萍;城乡供水站;2025年11月30日;2025-11-30;征地交付晚，水厂仍在基础施工;进度滞后;滞后
石门坎等病险水库除险加固;7座水库完工;陆建军;水旱灾害防御股;@2025-08-31;2025-08-31;5座完工，石门坎、老鹰岩2座在建;进度滞后;逾期
汛前安全大检查;水库、山塘全覆盖;陆建军;水旱灾害防御股;2025年3月底;2025-03-31;检查完毕，隐患全部交办;完成;已完成
山洪监测站点改造;改造站点36个;陆建军;水旱灾害防御股;2025年5月20日;2025-05-20;36个站点投入运行;完成;已完成
取水监测设施安装;安装70处;韦国栋;水资源管理股;2025年6月30日;2025-06-30;安装64处，6家企业未配合;进度滞后;逾期
县域节水型社会达标复验;通过省级复验;韦国栋;水资源管理股;@2025-10-31;2025-10-31;自评材料已上报;按序时推进;顺利
沙坝河美丽河湖创建;通过市级验收;莫丽萍;河长制工作股;2025年12月20日;2025-12-20;护岸绿化未进场;进度滞后;滞后
河湖管理范围界桩补设;补设界桩210根;莫丽萍;河长制工作股;2025年7月底;2025-07-31;界桩补设到位;完成;已完成
水土保持规划修编;规划获县政府批复;韦国栋;水土保持站;2025年8月15日;2025-08-15;送审稿未通过评审，正在修改;进度滞后;逾期
双河灌区现代化改造;完成干渠改造;覃文彬;农村水利股;2026年3月31日;2026-03-31;干渠施工;按序时推进;顺利
城区备用水源论证;完成论证报告;韦国栋;水资源管理股;2025年12月底;2025-12-31;;尚未启动;滞后|未报|不能判定"""
# source; problem; measure; office; due as written; due; progress; put right or not; closed
PROBLEMS = """市水务局稽察;白岩水库工地扬尘管控不到位;增设喷淋、覆盖裸土;规划建设股;2025年4月30日;2025-04-30;4月25日整改到位;是;yes
市水务局稽察;双河灌区监理日志缺签;补签并约谈监理单位;农村水利股;2025年6月15日;2025-06-15;已补签;是;yes
省河长办暗访;藤溪河老码头段违建棚房未拆除;依法拆除;河长制工作股;2025年7月31日;2025-07-31;拆除2间，剩余1间户主外出;否;no
省河长办暗访;坪上镇沿河垃圾清运不及时;增加清运频次;河长制工作股;2025年5月底;2025-05-31;已清运;是;yes
县委巡察;水费票据管理不规范;完善票据领用登记;城乡供水站;2025年9月30日;2025-09-30;正在清理往年票据;否;no
县委巡察;移民项目验收资料不齐;补齐资料;移民事务股;2025年6月30日;2025-06-30;资料已补齐归档;是;yes
县审计局;零星水利工程结算超期未审;送审并办理结算;规划建设股;2025年8月31日;2025-08-31;6个标段送审4个;否;no
群众信访;岩脚乡大寨村供水浑浊;更换滤料、清洗水池;城乡供水站;2025年10月15日;2025-10-15;滤料采购中;否;no
防汛督导组;部分小型水库值守人员脱岗;常态化抽查;水旱灾害防御股;长期;;持续抽查;否;no"""
REPORT = """藤溪县水务局关于2025年1—8月工作情况的汇报
县人民政府：
按照要求，现将我局今年1—8月重点工作完成情况汇报如下。
# 一、工作完成情况
一是全力扩投资。1—8月完成水利固定资产投资2.248亿元，同比增长10.4%，完成全年目标任务3.3亿元的68.1%；到位上级补助资金9640万元。移民直补资金486.5万元已发放完毕。
二是严格管水节水。取用水总量1.286亿立方米，同比减少480万立方米；万元GDP用水量44.2立方米。建成节水型单位10家，安装取水监测设施64处。
三是提升供水保障。农村自来水普及率93.6%，同比提高1.7个百分点；改造提升农村供水工程31处；水费收入1098.4万元，农村供水水费收缴率95.1%。
四是夯实农业水利基础。新增和恢复灌溉面积6800亩，渠道维修衬砌48.5公里；高效节水灌溉建设3600亩，受项目招标推迟影响，较上年同期减少500亩。
五是强化河湖管护和水土保持。县乡村河长巡河16480人次，整治河湖突出问题52处，水土流失综合治理28.6平方公里。
六是抓好防汛和执法。开展防汛抢险演练22场，发布山洪预警信息426条，立案查处水事违法案件12件。
# 二、主要困难
病险水库除险加固还有2座未完工，取水监测设施安装尚缺6处，美丽河湖创建仅完成1条。
# 三、下步安排
确保年底前各项目标任务兑现，同时谋划2026年工作：2026年拟完成水利固定资产投资3.6亿元，农村自来水普及率达到96.5%，水土流失综合治理45平方公里。"""
FIXES = """藤溪县水务局各级检查反馈问题整改情况表
（截至2025年8月31日）
@0
注：整改时限为“长期”的，每季度报送一次进展。"""
NOTICE = """藤溪县水务局关于做好秋冬季农田水利建设准备工作的通知
各乡镇水务站、局属各单位：
秋收将至，为做好秋冬季农田水利建设准备，现通知如下。
1.摸清底数。各水务站对辖区渠道、山塘、泵站逐一查看，建立需求清单。
2.做好衔接。农村水利股会同规划建设股落实资金和施工队伍，避开农忙时段。
3.守住底线。施工现场要落实安全员，夜间不得冒险作业。
各水务站请于每月25日前将准备情况报农村水利股，联系人：罗小燕。
藤溪县水务局办公室
2025年9月4日
"""
# the edition of 2024, for the rows it had: August 2024, January to August 2024, the same of 2023
LAST = {
    "水利固定资产投资": (2890, 20360, 18740),
    "到位上级补助资金": (760, 8780, 8120),
    "水费收入": (139.2, 1042.7, 998.5),
    "取用水总量": (2210, 13340, 13180),
    "农村供水工程改造提升": (5, 24, 21),
    "高效节水灌溉建设": (640, 4100, 3750),
    "渠道维修衬砌": (5.8, 44.1, 40.6),
    "水土流失综合治理": (3.5, 26.2, 24.9),
    "县乡村河长巡河": (2080, 15960, 15210),
    "水政执法巡查": (31, 245, 232),
}
TASK_GOALS = (
    ("藤溪河中段治理工程|完成护岸|护岸", 10, "km", "2025-12-31", 7.2),
    ("石门坎等病险水库除险加固|病险水库除险加固", 7, "座", "2025-08-31", 5),
    ("山洪监测站点改造|改造站点", 36, "个", "2025-05-20", 36),
    ("取水监测设施安装", 70, "处", "2025-06-30", 64),
    ("河湖管理范围界桩补设|补设界桩", 210, "根", "2025-07-31", ""),
)
FUTURE = (
    ("水利固定资产投资", 3.6, "亿元", "2026年的打算"),
    ("农村自来水普及率", 96.5, "%", "2026年的目标"),
    ("水土流失综合治理", 45, "km2", "2026年的目标"),
    ("水利固定资产投资", 83000, "万元", "项目总投资合计"),
    ("水利固定资产投资", 23500, "万元", "截至2024年底累计完成"),
    ("高效节水灌溉建设", 16000, "亩", "合计重复相加"),
)


def _number(cell):
    try:
        return int(cell) if cell.lstrip("-").isdigit() else float(cell)
    except ValueError:
        return cell


def _table(lines):
    return [[_number(cell) for cell in line.split(";")] for line in lines.split("\n")]


def _plain(name):
    return name.strip().removeprefix("其中：")


def _spans(name, unit):
    if unit in ("%", "1") or name in POINTS:
        return f"{SPAN}|2025-08|{TODAY}", f"{BEFORE}|2024-08|2024-08-31"
    return SPAN, BEFORE


def _indicators(book):
    at = "统计月报"
    for row in _table(MONTHLY):
        if len(row) == 1:
            continue
        name, unit = _plain(row[0]), UNITS.get(row[1], row[1])
        month, now, last, old = row[2:]
        here, there = _spans(name, unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), at, at=(here, there))
        book.fact(name, here, now, unit, "actual", at)
        book.fact(name, there, old, unit, "actual", at)
        if month != "—":
            book.fact(name, "2025-08", month, unit, "actual", at)
            book.fact(name, "2024-08", last, unit, "actual", at)
            book.year(name, month, unit, last, at, "8月当月", "yes", ("2025-08", "2024-08"))


def _goals(book):
    at = "目标任务进度表"
    told = {_plain(row[0]) for row in _table(MONTHLY)}
    for lines in GOALS.values():
        for name, unit, _, goal, sign, march, june, now, old, _, due, status in _table(lines):
            unit = UNITS.get(unit, unit)
            here, there = _spans(name, unit)
            point = here != SPAN
            book.target(name, goal, sign, unit, due, NOW.get(name, now), status, at)
            book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", at)
            for value, month, day in ((march, "03", "31"), (june, "06", "30")):
                if value != "—":
                    when = f"2025-01/2025-{month}"
                    when += f"|2025-{month}|2025-{month}-{day}" if point else ""
                    book.fact(name, when, value, unit, "actual", at)
            if name not in told:
                book.fact(name, here, now, unit, "actual", at)
                if old != "—":
                    book.year(name, now, unit, old, at, at=(here, there))
                    book.fact(name, there, old, unit, "actual", at)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _indicators(book)
    _goals(book)
    book.fact("县乡村河长巡河", SPAN, 16480, "人次", "actual", "汇报（冲突）")
    book.fact("农村供水工程改造提升", SPAN, 31, "处", "actual", "汇报（冲突）")
    book.fact("到位上级补助资金", BEFORE, 8780, "万元", "actual", "2024年月报（冲突）")
    for name, _, _, _, plan, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "重点项目", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "重点项目")
        book.fact(name, SPAN, now, "万元", "actual", "重点项目")
    for name, goal, unit, due, now in TASK_GOALS:
        book.target(name, goal, ">=", unit, due, now, "", "重点任务清单", "任务内的目标", "yes")
    for task, _, _, office, _, due, _, _, status in _table(TASKS):
        book.task(task, office, due, status, "重点任务清单")
    for _, problem, _, office, _, due, _, _, closed in _table(PROBLEMS):
        book.problem(problem, office, due, closed, TODAY, "问题整改情况表")
    for name, when, values, files in (
        ("县乡村河长巡河|河长巡河", SPAN, "16840人次|16480人次", "统计月报、目标任务进度表|汇报"),
        ("农村供水工程改造提升|改造提升", SPAN, "29处|31处", "统计月报、目标任务进度表|汇报"),
        ("到位上级补助资金|上级补助资金", BEFORE, "8870万元|8780万元", "2025年月报|2024年月报"),
    ):
        book.add("conflicts", name, when, values, files)
    for name, figure, unit, why in FUTURE:
        book.never(name, "targets", figure, unit, why)
    for town, *figures in TOWNS:
        for n, (name, unit) in enumerate(MEASURES):
            goal, done = figures[2 * n : 2 * n + 2]
            book.never(name, "targets", goal, unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", done, unit, f"{town}的完成数，不是全县的")
    book.never("取用水总量", "year_on_year", 480, "万m3", "减少的数")
    book.never("高效节水灌溉建设", "targets", 500, "亩", "减少的数，也是8月当月数")
    book.write()


def _rate(now, old, unit):
    return f"{now - old:+.1f}个百分点" if unit == "%" else round(100 * (now / old - 1), 1)


def _monthly(path, year, rows, towns):
    out = openpyxl.Workbook()
    past = year - 1
    top = [
        [f"填表单位：藤溪县水务局　　　统计时间：{year}年8月"],
        ["序号", "指标", "计量单位", f"{year}年", "", f"{past}年同期", "", "累计同比增减（%）"],
        ["", "", "", "8月", "1—8月累计", "8月", "1—8月累计", ""],
    ]
    merges = ["A2:H2", "D3:E3", "F3:G3", *[f"{c}3:{c}4" for c in "ABCH"]]
    foot = [
        ["注：“—”为不分月统计；水库期末蓄水量为月末时点数。"],
        ["制表：罗小燕　　审核：韦国栋"],
    ]
    title = "藤溪县水务统计月报表"
    sheet(out, "综合", title, top + rows + foot, 8, merges, (3, 4), True)
    if towns:
        body = [
            [
                "乡镇",
                "水土流失综合治理（平方公里）",
                "",
                "",
                "高效节水灌溉建设（亩）",
                "",
                "",
                "渠道维修衬砌（公里）",
                "",
                "",
            ],
            ["", *["全年任务", "1—8月完成", "完成率%"] * 3],
        ]
        total = ["合计", *[round(sum(t[k] for t in TOWNS), 1) for k in range(1, 7)]]
        for town in (*TOWNS, total):
            row = [town[0]]
            for k in (1, 3, 5):
                goal, done = town[k : k + 2]
                row += [goal, done, round(100 * done / goal, 1)]
            body.append(row)
        merges = ["A2:A3", "B2:D2", "E2:G2", "H2:J2"]
        sheet(out, "分乡镇", "2025年1—8月主要任务分乡镇完成情况", body, 10, merges, (2, 3))
    save(out, path)


def monthlies():
    """Write the monthly report of August and last year's."""
    rows, n = [], 0
    for row in _table(MONTHLY):
        if len(row) == 1:
            rows.append(["", row[0]])
            continue
        sub = row[0].startswith(" ")
        n += not sub
        name, unit, month, now, last, old = row
        rows.append(["" if sub else n, name, unit, month, now, last, old, _rate(now, old, unit)])
    _monthly(LEDGERS / "统计月报/藤溪县水务统计月报2025-08.xlsx", 2025, rows, True)
    units = {row[0]: row[1] for row in _table(MONTHLY) if len(row) > 1}
    gone = {"水利固定资产投资": 2640, "到位上级补助资金": 690, "水费收入": 131.8}
    gone |= {"取用水总量": 2165, "农村供水工程改造提升": 3, "高效节水灌溉建设": 540}
    gone |= {"渠道维修衬砌": 5.1, "水土流失综合治理": 3.2, "县乡村河长巡河": 1990}
    gone |= {"水政执法巡查": 29}
    rows = [
        [n, name, units[name], month, now, gone[name], old, _rate(now, old, units[name])]
        for n, (name, (month, now, old)) in enumerate(LAST.items(), 1)
    ]
    _monthly(LEDGERS / "统计月报/藤溪县水务统计月报2024-08.xlsx", 2024, rows, False)


def goals():
    """Write the goals with their progress, and the projects."""
    out = openpyxl.Workbook()
    rows = [
        [
            "责任单位",
            "序号",
            "目标名称",
            "单位",
            "全年目标",
            "累计完成情况",
            "",
            "",
            "上年8月底",
            "8月底完成率（%）",
            "完成时限",
        ],
        ["", "", "", "", "", "3月底", "6月底", "8月底", "", "", ""],
    ]
    merges, n = ["F2:H2", *[f"{c}2:{c}3" for c in "ABCDEIJK"]], 0
    was = {_plain(r[0]): (r[1], r[5]) for r in _table(MONTHLY) if len(r) > 1}
    scale = {("万元", "亿元"): 1e4, ("万立方米", "亿立方米"): 1e4, ("亩", "万亩"): 1e4}
    for office, lines in GOALS.items():
        start = len(rows) + 2
        for row in _table(lines):
            name, unit, written, goal, sign, march, june, now, old, node, _, _ = row
            n += 1
            if name in was:
                old = was[name][1] / scale.get((was[name][0], unit), 1)
            share = round(100 * now / goal, 1) if sign == ">=" and unit not in ("%", "") else "—"
            first = office if len(rows) + 2 == start else ""
            rows.append([first, n, name, unit, written, march, june, now, old, share, node])
        if len(rows) + 1 > start:
            merges.append(f"A{start}:A{len(rows) + 1}")
    rows.append(["说明：累计完成均自1月1日起计；完成时限均指2025年。"])
    title = "藤溪县水务局2025年度目标任务进度表（8月）"
    sheet(out, "目标进度", title, rows, 11, merges, (2, 3), True)
    rows = [
        ["单位：万元"],
        [
            "序号",
            "项目名称",
            "建设地点",
            "总投资",
            "截至2024年底累计完成投资",
            "2025年度计划投资",
            "2025年1—8月完成投资",
            "年度计划完成率（%）",
            "工程进展",
        ],
    ]
    total = [sum(p[k] for p in PROJECTS) for k in range(2, 6)]
    for k, p in enumerate(PROJECTS, 1):
        rows.append([k, *p[:6], round(100 * p[5] / p[4], 1), p[6]])
    rows.append(["", "合计", "", *total, round(100 * total[3] / total[2], 1), ""])
    title = "藤溪县2025年重点水务项目投资进度（1—8月）"
    sheet(out, "重点项目", title, rows, 9, ["A2:I2"], (3, 3))
    save(out, LEDGERS / "目标任务进度表（2025年8月底）.xlsx")


def tasks():
    """Write the list of tasks as BIFF."""
    rows = [
        ["藤溪县水务局2025年重点任务清单"],
        ["更新日期：2025年8月31日"],
        [
            "序号",
            "重点任务",
            "年度目标",
            "包抓领导",
            "责任股室",
            "完成时限",
            "8月底进展",
            "推进状态",
        ],
    ]
    for n, row in enumerate(_table(TASKS), 1):
        task, goal, leader, office, node, _, progress, state, _ = row
        if node.startswith("@"):
            node = datetime.date.fromisoformat(node[1:])
        rows.append([n, task, goal, leader, office, node, progress, state])
    rows.append(["推进状态：完成、按序时推进、进度滞后、尚未启动"])
    merges = [(0, 0, 0, 7), (1, 1, 0, 3)]
    old_book(LEDGERS / "2025年重点任务清单.xls", "清单", rows, merges)


def papers():
    """Write the report, the table of problems and the notice."""
    paper(DOCUMENTS / "关于2025年1—8月工作情况的汇报.docx", REPORT.split("\n"))
    table = [
        [
            "序号",
            "反馈来源",
            "存在问题",
            "整改措施",
            "责任股室",
            "整改时限",
            "整改进展",
            "是否完成整改",
        ]
    ]
    table += [[str(n), *r[:5], *r[6:8]] for n, r in enumerate(_table(PROBLEMS), 1)]
    paper(DOCUMENTS / "检查反馈问题整改情况表.docx", FIXES.split("\n"), (table,))
    text = NOTICE.encode("utf-8")
    (DOCUMENTS / "关于做好秋冬季农田水利建设准备工作的通知.txt").write_bytes(text)


if __name__ == "__main__":
    truth()
    monthlies()
    goals()
    tasks()
    papers()
