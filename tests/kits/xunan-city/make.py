"""Truth and files of 洵安市水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY = "2025", "2024", "2025-12-31"
POINT = ("2025|2025-12|2025-12-31", "2024|2024-12|2024-12-31")
UNITS = {"万立方米": "万m3", "亿立方米": "亿m3", "平方公里": "km2", "公里": "km"}
UNITS |= {"立方米": "m3", "—": "1"}
QUARTERS = ("03-31", "06-30", "09-30")
# the year's statistics: name as written, unit, 2024, 2025 (or a section)
STATISTICS = [
    ("（一）投资与资金",),
    ("水利固定资产投资完成额", "万元", 46280, 52140),
    ("　其中：重大水利工程", "万元", 21350, 24860),
    ("　　　　面上水利项目", "万元", 24930, 27280),
    ("到位上级补助资金", "万元", 18420, 20365),
    ("水资源税征收", "万元", 612.5, 648.3),
    ("水土保持补偿费征收", "万元", 274.8, 251.6),
    ("（二）供水与灌溉",),
    ("农村自来水普及率", "%", 93.5, 94.9),
    ("农村集中供水率", "%", 95.6, 96.8),
    ("农村供水管网改造", "公里", 118.4, 126.7),
    ("水厂水质抽检合格率", "%", 97.2, 98.3),
    ("恢复改善灌溉面积", "万亩", 3.85, 4.26),
    ("末级渠系疏浚", "公里", 342, 368.5),
    ("（三）水资源管理",),
    ("用水总量", "万立方米", 28640, 27980),
    ("　其中：农田灌溉用水", "万立方米", 19450, 18620),
    ("　　　　工业用水", "万立方米", 4120, 4210),
    ("　　　　城乡生活用水", "万立方米", 4230, 4290),
    ("　　　　河湖生态补水", "万立方米", 840, 860),
    ("万元工业增加值用水量", "立方米", 36.4, 33.9),
    ("取水许可电子证照核发", "本", 58, 64),
    ("（四）水土保持与河湖",),
    ("治理水土流失面积", "平方公里", 28.6, 31.2),
    ("市级河湖长巡河", "次", 312, 326),
    ("清理河湖“四乱”", "处", 57, 49),
    ("完成河道疏挖", "公里", 24.8, 27.3),
    ("国省考断面水质优良率", "%", 88.9, 94.4),
    ("（五）防汛抗旱与工程运行",),
    ("完成水库除险加固", "座", 9, 12),
    ("水库标准化管理达标", "座", 14, 16),
    ("水库年末蓄水总量", "万立方米", 11860, 12430),
    ("防汛抗旱演练", "场", 18, 21),
    ("山洪灾害预警短信", "万条", 42.6, 36.8),
    ("（六）行政执法与监督",),
    ("水行政执法巡查", "次", 486, 512),
    ("查处涉水违法行为", "起", 27, 23),
    ("安全生产检查", "次", 204, 218),
]
POINTS = ("水库年末蓄水总量", "万元工业增加值用水量")
NOW = {"末级渠系疏浚": "368.5|386.5", "市级河湖长巡河": "326|362"}
OLD = {"到位上级补助资金": "18420|18240"}
PLAN, BUILD, RURAL = "规划财务科", "工程建设科", "农村水利科"
SUPPLY, RUN, WATER = "供水管理科", "运行管理科", "水资源科（节水办）"
SOIL, RIVER, LAW = "水土保持站", "河湖长制工作科", "水政监察大队"
FLOOD = "水旱灾害防御中心"
DUES = {
    "年内": TODAY,
    "12月20日": "2025-12-20",
    "11月底": "2025-11-30",
    "10月底": "2025-10-31",
    "9月底": "2025-09-30",
    "6月底": "2025-06-30",
}
# goals: group, rows: name, unit, goal as written, goal, sign, to March, June, September, December,
# due, office, why not
GOALS = [
    (
        "稳投资",
        [
            ("水利固定资产投资完成额", "亿元", 5, 5, ">=", 0.862, 2.347, 3.748, 5.214),
            ("到位上级补助资金", "万元", 19000, 19000, ">=", 4210, 11060, 16280, 20365),
            ("水资源税征收", "万元", 620, 620, ">=", 148.2, 309.6, 476.4, 648.3),
            ("水土保持补偿费征收", "万元", 280, 280, ">=", 52.3, 118.7, 187.5, 251.6),
        ],
    ),
    (
        "保供水",
        [
            ("农村自来水普及率", "%", "94.5%以上", 94.5, ">=", 93.7, 94.1, 94.5, 94.9),
            ("农村集中供水率", "%", "97.5%", 97.5, ">=", 95.7, 96, 96.4, 96.8),
            ("农村供水管网改造", "公里", 120, 120, ">=", 18.6, 57.3, 95.2, 126.7),
            ("水厂水质抽检合格率", "%", "98%以上", 98, ">=", 97.6, 97.9, 98.1, 98.3),
            ("农村水费收缴率", "%", "96%", 96, ">=", 91.2, 93.5, 94.8, 97.2),
        ],
    ),
    (
        "强灌溉",
        [
            ("恢复改善灌溉面积", "万亩", 4.2, 4.2, ">=", 0.6, 1.9, 3.1, 4.26),
            ("末级渠系疏浚", "公里", 360, 360, ">=", 148, 215, 276, 368.5),
            ("中型灌区续建配套", "处", "2处", 2, ">=", 0, 0, 1, 1),
            ("农田灌溉水有效利用系数", "—", "0.560", 0.56, ">=", "", "", "", 0.563),
        ],
    ),
    (
        "严管水",
        [
            ("用水总量", "亿立方米", "不超过2.9", 2.9, "<=", 0.382, 1.356, 2.284, 2.798),
            ("万元工业增加值用水量", "立方米", "降至34.5以下", 34.5, "<=", "", "", "", 33.9),
            ("取水监测计量设备安装", "套", 150, 150, ">=", 36, 92, 150, 150),
            ("节水型企业创建", "家", 8, 8, ">=", 0, 2, 5, 6),
        ],
    ),
    (
        "护河湖",
        [
            ("治理水土流失面积", "平方公里", 30, 30, ">=", 4.6, 13.8, 22.9, 31.2),
            ("市级河湖长巡河", "次", 300, 300, ">=", 71, 158, 246, 326),
            ("清理河湖“四乱”", "处", 45, 45, ">=", 12, 28, 45, 49),
            ("完成河道疏挖", "公里", 30, 30, ">=", 5.2, 14.6, 21.8, 27.3),
            ("国省考断面水质优良率", "%", "90%以上", 90, ">=", 88.9, 91.7, 93.1, 94.4),
            ("幸福河湖创建", "条", "3条", 3, ">=", 0, 1, 2, 3),
        ],
    ),
    (
        "守安全",
        [
            ("完成水库除险加固", "座", "13座", 13, ">=", 1, 5, 9, 12),
            ("水库标准化管理达标", "座", "16座", 16, ">=", 3, 8, 13, 16),
            ("水库大坝安全鉴定", "座", "18座", 18, ">=", 4, 10, 18, 18),
            ("防汛抗旱演练", "场", 20, 20, ">=", 6, 20, 21, 21),
            ("水行政执法巡查", "次", 500, 500, ">=", 118, 251, 389, 512),
            ("涉水案件结案率", "%", "92%", 92, ">=", 85.7, 88.2, 90.5, 95.7),
        ],
    ),
]
OFFICES = [PLAN, PLAN, WATER, SOIL, SUPPLY, SUPPLY, SUPPLY, SUPPLY, SUPPLY, RURAL, RURAL, RURAL]
OFFICES += [RURAL, WATER, WATER, WATER, WATER, SOIL, RIVER, RIVER, RIVER, RIVER, RIVER]
OFFICES += [RUN, RUN, RUN, FLOOD, LAW, LAW]
NODES = {
    "中型灌区续建配套": "12月20日",
    "取水监测计量设备安装": "9月底",
    "清理河湖“四乱”": "10月底",
    "完成水库除险加固": "11月底",
    "水库大坝安全鉴定": "9月底",
    "防汛抗旱演练": "6月底",
}
WHY = {
    "水土保持补偿费征收": "新开工建设项目减少",
    "农村集中供水率": "青峰乡片区管网未接通",
    "中型灌区续建配套": "柳林灌区渡槽未完工",
    "节水型企业创建": "2家企业未通过验收",
    "完成河道疏挖": "弃土场落实晚",
    "完成水库除险加固": "黄岗镇1座未完工",
}
TYPED = {"到位上级补助资金": "20,365", "农村自来水普及率": "94.9%", "中型灌区续建配套": "1处"}
# next year's draft: name, unit, done in 2025, asked for in 2026
NEXT = [
    ("水利固定资产投资完成额", "亿元", 5.214, 5.6),
    ("农村自来水普及率", "%", 94.9, 95.8),
    ("农村集中供水率", "%", 96.8, 98.2),
    ("农村供水管网改造", "公里", 126.7, 135),
    ("治理水土流失面积", "平方公里", 31.2, 33),
    ("用水总量", "亿立方米", 2.798, 2.88),
    ("完成水库除险加固", "座", 12, 7),
]
# the sheet of 2024: name, unit, goal of 2024, done as then told
LAST = [
    ("水利固定资产投资完成额", "万元", 45000, 46280),
    ("到位上级补助资金", "万元", 17500, 18240),
    ("农村自来水普及率", "%", 93, 93.5),
    ("农村供水管网改造", "公里", 115, 118.4),
    ("末级渠系疏浚", "公里", 350, 342),
    ("治理水土流失面积", "平方公里", 28, 28.6),
    ("市级河湖长巡河", "次", 290, 312),
    ("完成水库除险加固", "座", 8, 9),
    ("水行政执法巡查", "次", 480, 486),
]
# project, kind, whole, plan of 2025, of it from above, own, done in 2025, done in all, state
PROJECTS = [
    ("洵水河干堤加固工程", "重大", 38600, 14200, 10000, 4200, 14860, 27310, "主体填筑过八成"),
    ("青峰水库新建工程", "重大", 61200, 9300, 6500, 2800, 10000, 18700, "大坝截流"),
    ("柳林灌区续建配套", "面上", 12800, 6000, 4500, 1500, 5380, 9160, "余一处渡槽"),
    ("城乡供水一体化三期", "面上", 24500, 10600, 4800, 5800, 11640, 17850, "水厂设备安装"),
    ("水库除险加固打捆项目", "面上", 6900, 5400, 4100, 1300, 5160, 6010, "12座完工"),
    ("石堰河小流域治理", "面上", 2150, 1800, 1400, 400, 1950, 1950, "完工验收"),
    ("其他面上项目", "面上", 3400, 2700, 1600, 1100, 3150, 3150, ""),
]
TOWNS = ["洵阳街道", "柳林镇", "石堰镇", "黄岗镇", "沙坪镇", "高桥乡", "青峰乡"]
# measure, unit: what each town was given and did
SHARES = [
    ("治理水土流失面积", "平方公里", (3, 5, 6, 5, 4, 4, 3), (3.1, 5.3, 6.2, 5.1, 4.1, 4.3, 3.1)),
    (
        "农村供水管网改造",
        "公里",
        (12, 20, 22, 18, 20, 16, 12),
        (12.8, 21.4, 23.1, 19.2, 20.6, 16.9, 12.7),
    ),
    (
        "末级渠系疏浚",
        "公里",
        (30, 65, 70, 60, 55, 45, 35),
        (30.5, 66.8, 71.2, 61.4, 56.1, 46.3, 36.2),
    ),
]
# task, demand, office, due as written, due, progress, result, status
TASKS = [
    (
        ("洵水河干堤加固工程", "右岸主体填筑完成", BUILD, "2026年10月底", "2026-10-31"),
        ("主体填筑过八成，按合同工期推进", "跨年推进", "顺利"),
    ),
    (
        ("青峰水库新建工程", "实现大坝截流", BUILD, "11月30日", "2025-11-30"),
        ("11月18日顺利截流", "办结", "已完成"),
    ),
    (
        ("柳林灌区续建配套", "年度建设内容完工", RURAL, "12月20日", "2025-12-20"),
        ("剩余一处渡槽未完工", "未办结", "逾期"),
    ),
    (
        ("城乡供水一体化三期", "东线水厂通水", SUPPLY, "2026年5月底", "2026-05-31"),
        ("厂区土建完成，设备安装中", "跨年推进", "顺利"),
    ),
    (
        ("水库除险加固打捆项目", "全部完工并通过蓄水验收", RUN, "11月底", "2025-11-30"),
        ("黄岗镇一座水库溢洪道未完工", "未办结", "逾期"),
    ),
    (
        ("入汛前隐患排查整治", "隐患清零入汛", RUN, "3月底", "2025-03-31"),
        ("隐患全部销号", "办结", "已完成"),
    ),
    (
        ("山洪灾害监测站点改造", "站点改造联网", FLOOD, "5月20日", "2025-05-20"),
        ("5月14日完成联网", "办结", "已完成"),
    ),
    (
        ("水旱灾害防御预案修编", "报市政府批准印发", FLOOD, "4月底", "2025-04-30"),
        ("4月22日印发", "办结", "已完成"),
    ),
    (
        ("取水监测计量设备安装", "应装尽装并上传数据", WATER, "9月底", "2025-09-30"),
        ("安装完毕，数据正常上传", "办结", "已完成"),
    ),
    (
        ("全市水网规划编报", "规划报批", PLAN, "12月底", TODAY),
        ("规划文本未通过专家评审", "未办结", "逾期"),
    ),
    (
        ("河湖岸线利用项目清理", "违规项目清理整改", RIVER, "10月底", "2025-10-31"),
        ("清理整改完成", "办结", "已完成"),
    ),
    (
        ("农业水价综合改革验收", "通过上级验收", RURAL, "12月15日", "2025-12-15"),
        ("12月9日通过验收", "办结", "已完成"),
    ),
    (
        ("数字孪生青峰水库试点", "平台建成试运行", RUN, "2026年8月底", "2026-08-31"),
        ("方案审批慢，至今未招标", "推进滞后", "滞后"),
    ),
]
# channel, problem, office, due, progress, mark
PROBLEMS = [
    ("省水利厅飞检", "沙坪水库坝顶防浪墙裂缝", RUN, "2025-06-30", "裂缝已灌浆处理", "已整改"),
    ("省水利厅飞检", "高桥水厂药剂台账不全", SUPPLY, "2025-05-15", "台账补齐", "已整改"),
    (
        "省水利厅飞检",
        "洵水河黄岗段弃渣占用河道",
        RIVER,
        "2025-10-31",
        "弃渣清运约一半",
        "整改中",
    ),
    ("市委巡察反馈", "局属企业房屋出租未公开招租", PLAN, "2025-08-31", "已重新公开招租", "已整改"),
    ("市委巡察反馈", "水利工程质量抽检频次不足", BUILD, "2025-09-30", "抽检已补做", "已整改"),
    ("市委巡察反馈", "移民资金滞留乡镇", PLAN, "2025-11-30", "仍有2个乡镇未拨付", "整改中"),
    ("审计整改", "工程结算审核超期", BUILD, "2026-03-31", "已送审", "整改中"),
    ("审计整改", "水土保持补偿费漏征", SOIL, "2025-12-31", "追缴3户，余1户", "整改中"),
    ("12345政务热线", "青峰乡茶园村夏季断水", SUPPLY, "2026-06-30", "管网延伸施工中", "整改中"),
    (
        "12345政务热线",
        "柳林镇灌渠盖板缺失",
        RURAL,
        "2025-04-30",
        "盖板已补装并设警示牌",
        "已整改",
    ),
]
SUMMARY = """洵安市水利局2025年工作总结
一年来，在市委、市政府的坚强领导下，全市水利系统凝心聚力、攻坚克难，水利高质量发展迈出新步伐。现将有关情况总结如下。
# 一、2025年工作回顾
（一）水利投资再创新高。全年水利固定资产投资完成额5.214亿元，同比增长12.7%，超额完成5亿元的年度任务；到位上级补助资金20365万元，比上年增加1945万元。
（二）供水保障提质增效。农村自来水普及率达到94.9%，同比提高1.4个百分点；改造农村供水管网126.7公里，水厂水质抽检合格率98.3%，农村水费收缴率97.2%。农村集中供水率96.8%，未达到年度目标。
（三）灌溉条件持续改善。恢复改善灌溉面积4.26万亩，末级渠系疏浚386.5公里；农田灌溉水有效利用系数提高到0.563。
（四）水资源管理从严从实。用水总量2.798亿立方米，同比下降2.3%；征收水资源税648.3万元，完成取水监测计量设备安装150套。
（五）河湖面貌稳步向好。清理河湖“四乱”49处，治理水土流失面积31.2平方公里，国省考断面水质优良率94.4%，创建幸福河湖3条。
（六）安全底线牢牢守住。12座水库完成除险加固，开展防汛抗旱演练21场，发布山洪灾害预警短信36.8万条；水行政执法巡查512次，查处涉水违法行为23起。
# 二、存在的主要问题
一是柳林灌区续建配套、水库除险加固未按期完成；二是水土保持补偿费征收251.6万元，较任务少28.4万元；三是河道疏挖进度落后。
# 三、2026年工作打算
2026年，计划完成水利固定资产投资5.6亿元，改造农村供水管网135公里，治理水土流失面积33平方公里，农村自来水普及率提高到95.8%。"""
CIRCULAR = """洵安市河湖长制办公室

关于2025年度河湖长履职情况的通报

各乡镇（街道）河湖长制办公室，市直有关单位：

为压实河湖管护责任，现将2025年度有关情况通报如下：

一、履职情况。2025年，市级河湖长巡河362次，协调解决重点难点问题31个；全市清理河湖“四乱”49处，比上年减少8处。国省考断面水质优良率94.4%，同比上升5.5个百分点。

二、工作成效。石堰镇治理水土流失6.2平方公里，任务完成量全市第一；柳林镇完成农村供水管网改造21.4公里。

三、下步要求。各地要在2026年1月底前报送上年度河湖长述职材料，逾期未报的予以约谈。

洵安市河湖长制办公室
2026年1月6日
"""


def _plain(name):
    return name.strip("　").removeprefix("其中：")


def _base(unit):
    return UNITS.get(unit, unit)


def _spans(name, unit):
    return POINT if unit in ("%", "—") or name in POINTS else (SPAN, BEFORE)


def _statistics():
    for row in STATISTICS:
        if len(row) > 1:
            yield _plain(row[0]), *row[1:]


def _goals():
    offices = iter(OFFICES)
    for group, rows in GOALS:
        for k, row in enumerate(rows):
            node = NODES.get(row[0], "年内")
            yield group if not k else "", len(rows), row, node, next(offices)


def _years(book):
    for name, unit, old, now in _statistics():
        here, there = _spans(name, unit)
        base, source = _base(unit), "统计指标对照表"
        book.year(name, NOW.get(name, now), base, OLD.get(name, old), source, at=(here, there))
        book.fact(name, here, now, base, "actual", source)
        book.fact(name, there, old, base, "actual", source)
    book.fact("末级渠系疏浚", SPAN, 386.5, "km", "actual", "总结（冲突）")
    book.fact("市级河湖长巡河", SPAN, 362, "次", "actual", "通报（冲突）")
    book.fact("到位上级补助资金", BEFORE, 18240, "万元", "actual", "2024年表（冲突）")


def _targets(book):
    told = {row[0] for row in _statistics()}
    source = "目标任务完成情况表"
    for _, _, row, node, _ in _goals():
        name, unit, _, goal, sign, *parts, now = row
        base, due, here = _base(unit), DUES[node], _spans(name, unit)[0]
        met = now >= goal if sign == ">=" else now <= goal
        status = "已完成" if met else "逾期"
        book.target(name, goal, sign, base, due, NOW.get(name, now), status, source)
        book.fact(name, f"2025|{due[:7]}|{due}", goal, base, "target", source)
        for day, value in zip(QUARTERS, parts, strict=True):
            if value != "":
                period = f"2025-01/2025-{day[:2]}"
                if here != SPAN:
                    period += f"|2025-{day[:2]}|2025-{day}"
                book.fact(name, period, value, base, "actual", source, "yes")
        if name not in told or base != _base(dict(_units())[name]):
            book.fact(name, here, now, base, "actual", source)
    for name, _, _, plan, _, _, now, *_ in PROJECTS:
        book.target(name, plan, ">=", "万元", TODAY, now, "", "项目表", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "项目表")
        book.fact(name, SPAN, now, "万元", "actual", "项目表")
    for name, unit, goal, _ in LAST:
        book.fact(name, "2024|2024-12-31", goal, _base(unit), "target", "2024年表", "yes")


def _units():
    for name, unit, *_ in _statistics():
        yield name, unit


def _never(book):
    for name, unit, _, goal in NEXT:
        book.never(name, "targets", goal, _base(unit), "2026年的任务")
    for name, unit, goal, _ in LAST:
        book.never(name, "targets", goal, _base(unit), "2024年的任务")
    for name, figure, unit, why in (
        ("水利固定资产投资完成额", 149550, "万元", "项目总投资"),
        ("水利固定资产投资完成额", 104.3, "%", "完成率"),
        ("水土保持补偿费征收", 28.4, "万元", "还差的数"),
        ("农村供水管网改造", 240, "km", "合计重复相加"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, unit, goals, done in SHARES:
        for town, goal, now in zip(TOWNS, goals, done, strict=True):
            base = _base(unit)
            book.never(name, "targets", goal, base, f"{town}的任务，不是全市的")
            book.never(name, "year_on_year", now, base, f"{town}的完成数，不是全市的")
    for name, figure, unit, why in (
        ("到位上级补助资金", 1945, "万元", "增加的数"),
        ("清理河湖“四乱”", 8, "处", "减少的数"),
        ("用水总量", 1.356, "亿m3", "上半年的数"),
        ("水利固定资产投资完成额", 84130, "万元", "项目开工以来的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _years(book)
    _targets(book)
    for (task, _, office, _, due), (_, _, status) in TASKS:
        book.task(task, office, due, status, "督办情况通报")
    for _, problem, office, due, _, mark in PROBLEMS:
        closed = "yes" if mark == "已整改" else "no"
        book.problem(problem, office, due, closed, TODAY, "问题整改清册")
    for names, period, values, sources in (
        ("末级渠系疏浚", SPAN, "368.5km|386.5km", "对照表、目标表、乡镇表|总结"),
        ("市级河湖长巡河|河湖长巡河", SPAN, "326次|362次", "对照表、目标表|通报"),
        ("到位上级补助资金", BEFORE, "18420万元|18240万元", "对照表|2024年表"),
    ):
        book.add("conflicts", names, period, values, sources)
    _never(book)
    book.write()


def statistics():
    """Write the year's figures beside last year's as BIFF, and the sheet of 2024 as csv."""
    rows = [
        ["洵安市水利主要统计指标对照表"],
        ["（2025年度）"],
        ["编报单位：洵安市水利局规划财务科", "", "", "", "", "2026年1月9日编"],
        ["指  标", "计量单位", "2024年实绩", "2025年实绩", "两年对比", ""],
        ["", "", "", "", "增减量", "增减幅（%）"],
    ]
    for row in STATISTICS:
        if len(row) == 1:
            rows.append([row[0]])
            continue
        name, unit, old, now = row
        grown = "—" if unit == "%" else round(100 * (now / old - 1), 1)
        rows.append([name, unit, old, now, round(now - old, 2), grown])
    rows += [
        ["注：率类指标增减量为百分点，不计增减幅；山洪灾害预警短信按发送条数统计。"],
        ["科长：卢建国", "", "统计：喻敏", "", "复核：卢建国"],
    ]
    merges = [(0, 0, 0, 5), (1, 1, 0, 5), (2, 2, 0, 3), (3, 3, 4, 5)]
    merges += [(3, 4, k, k) for k in range(4)]
    path = LEDGERS / "统计资料/洵安市水利主要统计指标对照表（2025年度）.xls"
    old_book(path, "对照表", rows, merges)
    rows = [
        ["洵安市水利局2024年度目标任务完成情况（归档）"],
        ["目标名称", "计量单位", "2024年任务数", "2024年完成数", "完成率"],
        *[[*row, f"{100 * row[3] / row[2]:.1f}%"] for row in LAST],
        ["归档人：喻敏", "", "2025年1月14日"],
    ]
    ragged(LEDGERS / "统计资料/2024年度目标任务完成情况（归档）.csv", rows)


def goals():
    """Write the goals with what was done by each quarter's end, and next year's draft."""
    out = openpyxl.Workbook()
    rows = [
        ["序号", "目标类别", "目标名称", "计量单位", "2025年任务数", "年内累计完成数"],
        ["", "", "", "", "", "1—3月", "1—6月", "1—9月", "1—12月", "", "", "", ""],
    ]
    rows[0] += ["", "", "", "任务完成率", "最后时限", "承担科室（单位）", "未完成情况说明"]
    merges = ["F2:I2", *[f"{c}2:{c}3" for c in "ABCDEJKLM"]]
    for n, (group, size, row, node, office) in enumerate(_goals(), 1):
        name, unit, written, goal, sign, *parts, now = row
        share = "/" if sign == "<=" or unit in ("%", "—") else f"{100 * now / goal:.1f}%"
        if group:
            merges.append(f"B{len(rows) + 2}:B{len(rows) + size + 1}")
        cells = [n, group, name, unit, written, *parts, TYPED.get(name, now), share]
        rows.append([*cells, node, office, WHY.get(name, "")])
    rows.append(["说明：1.时限均指2025年；2.累计完成数自1月1日起算；3.“/”表示不计算完成率。"])
    rows.append(["局长（签字）：", "", "", "", "", "填报人：喻敏"])
    title = "洵安市水利局2025年度目标任务完成情况表"
    sheet(out, "2025年完成情况", title, rows, 13, merges, (2, 3), True)
    rows = [["序号", "目标名称", "计量单位", "2025年完成", "2026年拟安排"]]
    rows += [[n, *row] for n, row in enumerate(NEXT, 1)]
    sheet(out, "2026年任务（讨论稿）", "2026年度主要任务安排建议", rows, 5, (), (2, 2))
    save(out, LEDGERS / "2025年度目标任务完成情况表（定稿）.xlsx")


def towns():
    """Write the towns across, each measure in three rows, the city in the last column."""
    out = openpyxl.Workbook()
    rows = [["指标", "计量单位", "项目", *TOWNS, "全市合计"]]
    merges = []
    for name, unit, goals_, done in SHARES:
        start = len(rows) + 2
        merges += [f"A{start}:A{start + 2}", f"B{start}:B{start + 2}"]
        whole, made = sum(goals_), round(sum(done), 1)
        rows.append([name, unit, "下达任务", *goals_, whole])
        rows.append(["", "", "完成", *done, made])
        rates = [round(100 * b / a, 1) for a, b in zip(goals_, done, strict=True)]
        rows.append(["", "", "完成率%", *rates, round(100 * made / whole, 1)])
    rows.append(["资料来源：各乡镇（街道）水利服务站"])
    title = "洵安市各乡镇（街道）2025年水利任务完成情况"
    sheet(out, "乡镇", title, rows, 11, merges, (2, 2), True)
    save(out, LEDGERS / "各乡镇（街道）水利任务完成情况2025.xlsx")


def works():
    """Write the projects and the problems, a sheet each, in one workbook."""
    out = openpyxl.Workbook()
    rows = [
        [*[""] * 9, "单位：万元"],
        ["序号", "项目名称", "项目类型", "总投资", "2025年度计划", "", ""],
        ["", "", "", "", "小计", "上级资金", "地方配套", "", "", ""],
    ]
    rows[1] += ["2025年完成", "开工以来累计完成", "年底形象进度"]
    rows += [[n, *p] for n, p in enumerate(PROJECTS, 1)]
    rows.append(["", "合计", "", *[sum(p[k] for p in PROJECTS) for k in range(2, 8)], ""])
    merges = ["E3:G3", *[f"{c}3:{c}4" for c in "ABCDHIJ"]]
    title = "洵安市2025年水利项目投资计划及完成情况"
    sheet(out, "项目投资", title, rows, 10, merges, (3, 4), True)
    rows = [["序号", "反馈渠道", "问题描述", "整改单位", "整改期限", "整改落实情况", "完成与否"]]
    for n, (channel, problem, office, due, progress, mark) in enumerate(PROBLEMS, 1):
        day = datetime.date.fromisoformat(due)
        rows.append([n, channel, problem, office, day, progress, mark])
    title = "洵安市水利局反馈问题整改清册（截至2025年12月31日）"
    ws = sheet(out, "问题整改", title, rows, 7, (), (2, 2))
    for row in ws.iter_rows(3, ws.max_row, 5, 5):
        row[0].number_format = "yyyy-mm-dd"
    save(out, LEDGERS / "项目投资和问题整改.xlsx")


def papers():
    """Write the circular of tasks and the summary as docx, the other circular as txt."""
    grid = [["序号", "工作名称", "年度要求", "牵头科室", "办结时限", "年底进展", "办理结果"]]
    for n, ((task, demand, office, node, _), (progress, mark, _)) in enumerate(TASKS, 1):
        grid.append([str(n), task, demand, office, node, progress, mark])
    lines = [
        "关于2025年度重点工作督办情况的通报",
        "各科室、局属各单位：",
        "现将局党组年初确定的重点工作办理情况通报如下，未办结事项请牵头科室倒排工期。",
        "@0",
        "注：办结时限未写年份的均为2025年；办理结果分办结、未办结、跨年推进、推进滞后四种。",
        "洵安市水利局办公室",
        "2026年1月5日",
    ]
    paper(DOCUMENTS / "关于2025年度重点工作督办情况的通报.docx", lines, [grid])
    paper(DOCUMENTS / "洵安市水利局2025年工作总结.docx", SUMMARY.split("\n"))
    path = DOCUMENTS / "关于2025年度河湖长履职情况的通报.txt"
    path.write_text(CIRCULAR, encoding="gb18030", newline="\r\n")


if __name__ == "__main__":
    truth()
    statistics()
    goals()
    towns()
    works()
    papers()
