"""Truth and files of 澍塘县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, MONTH = "2025-01/2025-09", "2024-01/2024-09", "2025-09"
YEAR, TODAY = "2025-12-31", "2025-09-30"
POINT = (SPAN + "|2025-09|2025-09-30", BEFORE + "|2024-09|2024-09-30")
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "—": "1"}
LEDGER, RATES, GOALS_AT, PROJECTS_AT = (
    "水利统计月报",
    "水利统计月报（比率类）",
    "目标任务推进表",
    "重点项目建设进度",
)
# monthly ledger: name as written, unit, September, January to September, the same two of 2024
MONTHLY = [
    ("一、资金投入", None),
    ("水利工程投资完成额", "万元", 3150, 26840, 2890, 24310),
    ("  其中：防洪减灾工程", "万元", 1280, 10960, 1190, 10240),
    ("        供水保障工程", "万元", 1040, 8920, 960, 7850),
    ("        灌区及农田水利工程", "万元", 830, 6960, 740, 6220),
    ("到位上级补助资金", "万元", 860, 9640, 720, 8830),
    ("水资源税征收额", "万元", 42.3, 386.5, 39.8, 361.2),
    ("水土保持补偿费征收额", "万元", 14.6, 128.4, 17.2, 146.9),
    ("二、水资源", None),
    ("全县用水总量", "万立方米", 1420, 13860, 1465, 14210),
    ("  其中：农业灌溉用水", "万立方米", 940, 9180, 985, 9560),
    ("        工业企业用水", "万立方米", 182, 1610, 186, 1655),
    ("        居民生活用水", "万立方米", 214, 2230, 210, 2175),
    ("        生态环境用水", "万立方米", 84, 840, 84, 820),
    ("城乡公共供水量", "万立方米", 168, 1482, 161, 1416),
    ("新办取水许可", "件", 3, 28, 5, 34),
    ("取水口计量设施安装", "处", 6, 88, 4, 71),
    ("三、供水与灌溉", None),
    ("农村供水管网改造", "公里", 9.5, 96.4, 8.2, 84.6),
    ("农村供水设施维修", "处", 5, 64, 7, 58),
    ("高效节水灌溉新增面积", "亩", 600, 7400, 500, 6900),
    ("灌溉渠道清淤", "公里", 12.5, 186.4, 10.8, 171.2),
    ("四、水保与河湖", None),
    ("治理水土流失面积", "平方公里", 4.2, 33.6, 3.8, 31.5),
    ("水土保持监督检查", "次", 14, 126, 12, 108),
    ("河道岸线整治", "公里", 2.1, 16.8, 1.8, 19.4),
    ("河长制巡查", "人次", 1240, 11860, 1180, 11210),
    ("整治河湖“四乱”", "处", 4, 52, 6, 61),
    ("五、安全与执法", None),
    ("发布山洪预警", "条", 46, 528, 52, 471),
    ("抢险演练", "场次", 1, 22, 0, 19),
    ("水库安全巡检", "次", 186, 1702, 178, 1638),
    ("水行政案件立案", "件", 2, 17, 1, 14),
]
# rates and stocks: name, unit, end of September 2025, of 2024
POINTS = [
    ("水库蓄水量", "万立方米", 5236, 5478),
    ("农村自来水普及率", "%", 96.7, 94.9),
    ("农村供水水质合格率", "%", 95.8, 94.2),
    ("农村水费实收率", "%", 92.9, 92.1),
    ("农田灌溉水有效利用系数", "—", 0.574, 0.569),
    ("万元工业增加值用水量", "立方米", 28.6, 30.2),
]
# what is right where two files differ
NOW = {"河长制巡查": "11860|11680", "农村供水管网改造": "96.4|94.6"}
OLD = {"到位上级补助资金": "8830|8380"}
HOLDS = "顺利|已完成"
# goals: group, rows: name, unit, goal as written, goal, sign, plan to the end of each quarter,
# figure, due as written, due, office, status
GOALS = [
    (
        "资金保障",
        [
            (
                *("水利工程投资完成额", "亿元", 3.6, 3.6, ">=", (0.5, 1.5, 2.6, 3.6), 2.684),
                *("12月底", YEAR, "规划建设股", "顺利"),
            ),
            (
                *("到位上级补助资金", "万元", 12500, 12500, ">=", (2500, 6000, 9000, 12500), 9640),
                *("12月底", YEAR, "财务审计股", "顺利"),
            ),
            (
                *("水资源税征收额", "万元", 520, 520, ">=", (120, 250, 390, 520), 386.5),
                *("12月底", YEAR, "水政水资源股", "顺利"),
            ),
            (
                *("水土保持补偿费征收额", "万元", 200, 200, ">=", (40, 90, 150, 200), 128.4),
                *("12月底", YEAR, "水保站", "滞后"),
            ),
            (
                *("移民后期扶持资金发放", "万元", 426, 426, ">=", (106.5, 213, 426, 426), 426),
                *("9月底", TODAY, "移民服务中心", "已完成"),
            ),
        ],
    ),
    (
        "水资源管理",
        [
            (
                *("全县用水总量", "亿立方米", "≤1.92", 1.92, "<=", (0.32, 0.9, 1.48, 1.92), 1.386),
                *("12月底", YEAR, "水政水资源股", "顺利"),
            ),
            (
                *("万元工业增加值用水量", "立方米", "≤29", 29, "<=", (29.8, 29.5, 29.2, 29), 28.6),
                *("12月底", YEAR, "水政水资源股", HOLDS),
            ),
            (
                *("取水口计量设施安装", "处", 110, 110, ">=", (20, 60, 85, 110), 88),
                *("10月底", "2025-10-31", "水政水资源股", "顺利"),
            ),
            (
                *("集中饮用水水源水质达标率", "%", 100, 100, ">=", (100, 100, 100, 100), 100),
                *("12月底", YEAR, "水政水资源股", HOLDS),
            ),
        ],
    ),
    (
        "农村供水",
        [
            (
                *("农村自来水普及率", "%", 97, 97, ">=", (95.5, 96, 96.5, 97), 96.7),
                *("12月底", YEAR, "供水股", "顺利"),
            ),
            (
                *("农村供水水质合格率", "%", 96, 96, ">=", (94.5, 95, 95.5, 96), 95.8),
                *("12月底", YEAR, "供水股", "顺利"),
            ),
            (
                *("农村水费实收率", "%", 95, 95, ">=", (93, 94, 94.5, 95), 92.9),
                *("12月底", YEAR, "供水股", "滞后"),
            ),
            (
                *("农村供水管网改造", "公里", 150, 150, ">=", (20, 70, 115, 150), 96.4),
                *("12月底", YEAR, "供水股", "滞后"),
            ),
            (
                *("农村供水设施维修", "处", 80, 80, ">=", (15, 38, 60, 80), 64),
                *("12月底", YEAR, "供水股", "顺利"),
            ),
        ],
    ),
    (
        "农田灌溉",
        [
            (
                *("高效节水灌溉新增面积", "万亩", 1.2, 1.2, ">=", (0.1, 0.4, 0.7, 1.2), 0.74),
                *("11月底", "2025-11-30", "农水股", "顺利"),
            ),
            (
                *("灌溉渠道清淤", "公里", 210, 210, ">=", (90, 150, 175, 210), 186.4),
                *("12月底", YEAR, "农水股", "顺利"),
            ),
            (
                *("农田灌溉水有效利用系数", "—", "≥0.575", 0.575, ">=", ("—", "—", "—", 0.575)),
                *(0.574, "12月底", YEAR, "农水股", "顺利|滞后"),
            ),
        ],
    ),
    (
        "河湖水保",
        [
            (
                *("治理水土流失面积", "平方公里", 45, 45, ">=", (5, 18, 32, 45), 33.6),
                *("12月底", YEAR, "水保站", "顺利"),
            ),
            (
                *("水土保持监督检查", "次", 160, 160, ">=", (30, 80, 120, 160), 126),
                *("12月底", YEAR, "水保站", "顺利"),
            ),
            (
                *("河道岸线整治", "公里", 26, 26, ">=", (3, 11, 20, 26), 16.8),
                *("12月底", YEAR, "河湖股", "滞后"),
            ),
            (
                *("河长制巡查", "人次", 15000, 15000, ">=", (3500, 7500, 11200, 15000), 11860),
                *("12月底", YEAR, "河湖股", "顺利"),
            ),
            (
                *("整治河湖“四乱”", "处", 60, 60, ">=", (15, 35, 60, 60), 52),
                *("9月底", TODAY, "河湖股", "逾期"),
            ),
            (
                *("幸福河湖创建", "条", 3, 3, ">=", (0, 0, 1, 3), 1),
                *("12月底", YEAR, "河湖股", "顺利"),
            ),
        ],
    ),
    (
        "工程安全",
        [
            (
                *("病险水库加固", "座", 6, 6, ">=", (2, 6, 6, 6), 5),
                *("6月底", "2025-06-30", "运管股", "逾期"),
            ),
            (
                *("水库安全鉴定", "座", 14, 14, ">=", (4, 9, 14, 14), 14),
                *("8月底", "2025-08-31", "运管股", "已完成"),
            ),
            (
                *("水库安全巡检", "次", 2200, 2200, ">=", (520, 1100, 1650, 2200), 1702),
                *("12月底", YEAR, "运管股", "顺利"),
            ),
            (
                *("抢险演练", "场次", 20, 20, ">=", (4, 20, 20, 20), 22),
                *("6月底", "2025-06-30", "防御股", "已完成"),
            ),
            (
                *("水利工程划界确权", "处", 40, 40, ">=", (8, 20, 34, 40), 27),
                *("10月底", "2025-10-31", "运管股", "滞后"),
            ),
        ],
    ),
]
# towns: name, then 分解数 and 完成数 of soil, ditches, repairs
TOWNS = [
    ("城关镇", 6, 4.9, 32, 29.5, 12, 11),
    ("青桥镇", 9, 7.1, 46, 41.2, 18, 15),
    ("柏岭镇", 11, 7.6, 54, 47.3, 16, 12),
    ("黄坪乡", 8, 5.8, 28, 24.4, 14, 10),
    ("下渡乡", 6, 4.6, 30, 26.6, 11, 9),
    ("石涧乡", 5, 3.6, 20, 17.4, 9, 7),
]
# projects: name, whole investment, done before, plan and September and January to September of 2025
PROJECTS = [
    ("澍溪河防洪能力提升工程", 28000, 9600, 12000, 1100, 9200, "堤身填筑完成七成"),
    ("东片区城乡供水一体化工程", 16500, 4200, 8800, 800, 6700, "净水厂主体封顶"),
    ("柏岭中型灌区续建配套项目", 9800, 1800, 5200, 450, 3400, "干渠衬砌施工"),
    ("黄坪水库除险加固工程", 5600, 900, 4000, 330, 3240, "溢洪道浇筑"),
    ("石涧清洁小流域治理项目", 4200, 600, 3000, 220, 2150, "谷坊完成"),
    ("面上小型水利工程", 6000, 2000, 3000, 250, 2150, "分散实施"),
]
# tasks: name, what is asked, leader, office, helper, given, due as written, due, progress,
# verdict, status
TASKS = [
    (
        *("澍溪河防洪能力提升工程", "主体工程完工", "钟立群", "规划建设股", "城关镇"),
        *("1月15日", "2026年5月底", "2026-05-31", "堤身填筑完成七成", "按期推进", "顺利"),
    ),
    (
        *("东片区城乡供水一体化工程", "主管网通水", "符建明", "供水股", "供水公司"),
        *("1月15日", "2025年12月底", YEAR, "净水厂主体封顶，管网同步铺设", "按期推进", "顺利"),
    ),
    (
        *("柏岭中型灌区续建配套项目", "完成渠道衬砌", "符建明", "农水股", "柏岭镇"),
        *("1月15日", "2025年11月底", "2025-11-30", "征地受阻，开工面不足", "进展迟缓", "滞后"),
    ),
    (
        *("黄坪水库除险加固工程", "通过蓄水验收", "韦向东", "运管股", "黄坪乡"),
        *("1月15日", datetime.date(2025, 6, 30), "2025-06-30", "溢洪道尚未完工"),
        *("超期未结", "逾期"),
    ),
    (
        *("汛前水利工程安全大检查", "全面排查并建账", "韦向东", "运管股", "防御股"),
        *("2月10日", "2025年3月底", "2025-03-31", "排查结束，账册已建", "已办结", "已完成"),
    ),
    (
        *("山洪监测站点检修", "逐站检修调试", "钟立群", "防御股", "各乡镇"),
        *("2月10日", datetime.date(2025, 4, 20), "2025-04-20", "全部检修到位"),
        *("已办结", "已完成"),
    ),
    (
        *("取用水专项整治", "违规取水户整改到位", "钟立群", "水政水资源股", "执法大队"),
        *("2月28日", "2025年8月底", "2025-08-31", "还有数户未安装计量", "超期未结", "逾期"),
    ),
    (
        *("水资源税信息共享", "与税务部门联网", "钟立群", "水政水资源股", "财务审计股"),
        *("2月28日", "2025年5月底", "2025-05-31", "已联网运行", "已办结", "已完成"),
    ),
    (
        *("青桥溪幸福河湖创建", "通过市级验收", "黎春和", "河湖股", "青桥镇"),
        *("3月5日", "2025年12月底", YEAR, "护岸和步道基本成形", "按期推进", "顺利"),
    ),
    (
        *("河道采砂规划编制", "报县政府批准", "黎春和", "河湖股", "执法大队"),
        *("3月5日", datetime.date(2025, 10, 31), "2025-10-31", "已通过专家评审"),
        *("按期推进", "顺利"),
    ),
    (
        *("小型水库管护体制改革", "落实管护主体", "韦向东", "运管股", "各乡镇"),
        *("3月5日", "2025年9月20日", "2025-09-20", "两个乡镇协议未签", "超期未结", "逾期"),
    ),
    (
        *("农村饮水水质检测中心建设", "具备检测能力", "符建明", "供水股", "卫健部门"),
        *("4月18日", "2025年11月15日", "2025-11-15", "设备招标流标，重新招标"),
        *("进展迟缓", "滞后"),
    ),
    (
        *("县级水网规划编制", "形成送审稿", "符建明", "规划建设股", ""),
        *("6月20日", "2026年3月底", "2026-03-31", "", "尚未启动", "滞后|未报|不能判定"),
    ),
]
# problems: source, problem, measure, office, due as written, due, result, state, closed
PROBLEMS = [
    (
        *("市委巡察反馈", "水利资金拨付审批滞后", "规范审批时限", "财务审计股"),
        *("2025年6月底", "2025-06-30", "修订制度并执行", "完成整改", "yes"),
    ),
    (
        *("市委巡察反馈", "小型工程招标程序不规范", "开展自查纠正", "规划建设股"),
        *("2025年8月底", "2025-08-31", "自查完成，两项未纠正", "正在整改", "no"),
    ),
    (
        *("市委巡察反馈", "车辆管理台账缺失", "补建台账", "办公室"),
        *("2025年5月15日", "2025-05-15", "台账已补建", "完成整改", "yes"),
    ),
    (
        *("省厅暗访通报", "下渡乡供水站加氯机闲置", "恢复运行", "供水股"),
        *("2025年7月20日", "2025-07-20", "更换配件后运行", "完成整改", "yes"),
    ),
    (
        *("省厅暗访通报", "青桥镇河段堆放砂石", "清运砂石", "河湖股"),
        *("2025年9月15日", "2025-09-15", "清运过半", "正在整改", "no"),
    ),
    (
        *("省厅暗访通报", "黄坪水库视频监控离线", "修复设备", "运管股"),
        *("2025年4月底", "2025-04-30", "恢复在线", "完成整改", "yes"),
    ),
    (
        *("审计指出", "灌区项目结余资金未上缴", "清理上缴", "财务审计股"),
        *("2025年10月底", "2025-10-31", "已核对账目", "正在整改", "no"),
    ),
    (
        *("审计指出", "水保补偿费应征未征", "追缴入库", "水保站"),
        *("2025年12月20日", "2025-12-20", "已发催缴通知", "正在整改", "no"),
    ),
    (
        *("信访交办", "石涧乡石下村夏季断水", "接通备用水源", "供水股"),
        *("2025年8月10日", "2025-08-10", "备用水源已接通", "完成整改", "yes"),
    ),
    (
        *("信访交办", "城关镇内河生活污水散排", "加强巡查劝导", "河湖股"),
        *("长期坚持", "", "每周巡查", "持续整改", "no"),
    ),
]
REPORT = """澍塘县水利局关于2025年前三季度工作情况的汇报
县人民政府：
现将我局前三季度主要工作情况汇报如下。
# 一、主要工作
（一）抓项目投资。1—9月完成水利工程投资2.684亿元，同比增长10.4%，占年度任务3.6亿元的74.6%；到位上级补助资金9640万元。移民后期扶持资金426万元已全部发放到户。
（二）抓水资源管理。全县用水总量1.386亿立方米，比上年同期减少350万立方米。征收水资源税386.5万元；因在建项目减少，征收水土保持补偿费128.4万元，同比下降12.6%。
（三）抓农村供水。农村自来水普及率达到96.7%；农村供水管网改造94.6公里，维修农村供水设施64处。
（四）抓河湖水保。全县开展河长制巡查11680人次，整治河湖“四乱”52处，治理水土流失面积33.6平方公里。
（五）抓安全防汛。发布山洪预警528条，组织抢险演练22场次，水库安全巡检1702次。
# 二、存在问题
一是管网改造和岸线整治慢于计划；二是病险水库加固还差1座未完；三是水费实收率偏低。
# 三、下步安排
四季度抓好冬修和扫尾。初步考虑2026年完成水利工程投资4亿元，治理水土流失面积48平方公里，农村自来水普及率98%。"""
NOTICE = """澍塘县水利局办公室关于做好四季度冬春水利建设的通知
各股室、站所，各乡镇水利站：
为抓好今冬明春水利建设，现将有关要求通知如下。
一、各股室要对照年度任务逐项排查，慢于计划的要列出赶工措施，由分管领导审定。
二、各乡镇水利站每月25日前报送进度，由规划建设股汇总。
三、加强冬季施工安全管理，严格质量检测，防止返工。
联系人：钟立群，电话：0000-5120466。
澍塘县水利局办公室
2025年10月9日
"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _base(unit):
    return UNITS.get(unit, unit)


def _rows():
    return [(_plain(row[0]), *row[1:]) for row in MONTHLY if row[1] is not None]


def _indicators(book):
    for name, unit, month, now, month_old, old in _rows():
        unit = _base(unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), LEDGER)
        book.fact(name, MONTH, month, unit, "actual", LEDGER)
        book.fact(name, SPAN, now, unit, "actual", LEDGER)
        book.fact(name, "2024-09", month_old, unit, "actual", LEDGER)
        book.fact(name, BEFORE, old, unit, "actual", LEDGER)
        before = "2025-01/2025-08"
        book.fact(name, before, round(now - month, 3), unit, "actual", LEDGER, "yes")
    for name, unit, now, old in POINTS:
        unit = _base(unit)
        book.year(name, now, unit, old, RATES, at=POINT)
        book.fact(name, POINT[0], now, unit, "actual", RATES)
        book.fact(name, POINT[1], old, unit, "actual", RATES)


def _goal_rows(book):
    told = {row[0] for row in _rows()} | {row[0] for row in POINTS}
    stages = ("2025-03|2025-03-31", "2025-06|2025-06-30", "2025-09|2025-09-30")
    spans = ("2025-01/2025-03", "2025-01/2025-06", SPAN)
    for _, lines in GOALS:
        for name, unit, _, goal, sign, plan, now, _, due, _, status in lines:
            unit = _base(unit)
            book.target(name, goal, sign, unit, due, NOW.get(name, now), status, GOALS_AT)
            book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", GOALS_AT)
            for span, day, step in zip(spans, stages, plan, strict=False):
                if step != "—":
                    book.fact(name, f"{span}|{day}", step, unit, "target", GOALS_AT, "yes")
            if name not in told:
                here = POINT[0] if unit == "%" else SPAN
                book.fact(name, here, now, unit, "actual", GOALS_AT)


def _never(book):
    for name, figure, unit, why in (
        ("水利工程投资完成额", 4, "亿元", "2026年的考虑"),
        ("治理水土流失面积", 48, "km2", "2026年的考虑"),
        ("农村自来水普及率", 98, "%", "2026年的考虑"),
        ("水利工程投资完成额", 70100, "万元", "项目总投资"),
        ("治理水土流失面积", 90, "km2", "合计重复相加"),
        ("病险水库加固", 1, "座", "还差的数"),
    ):
        book.never(name, "targets", figure, unit, why)
    for town, soil, soiled, ditch, ditched, mend, mended in TOWNS:
        for name, unit, goal, done in (
            ("治理水土流失面积", "km2", soil, soiled),
            ("灌溉渠道清淤", "km", ditch, ditched),
            ("农村供水设施维修", "处", mend, mended),
        ):
            book.never(name, "targets", goal, unit, f"{town}的分解数，不是全县的")
            book.never(name, "year_on_year", done, unit, f"{town}的完成数，不是全县的")
    for name, figure, unit, why in (
        ("水利工程投资完成额", 3150, "万元", "9月当月"),
        ("水利工程投资完成额", 23690, "万元", "到8月为止"),
        ("全县用水总量", 1420, "万m3", "9月当月"),
        ("全县用水总量", 350, "万m3", "减少的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _indicators(book)
    _goal_rows(book)
    book.fact("河长制巡查", SPAN, 11680, "人次", "actual", "汇报（冲突）")
    book.fact("农村供水管网改造", SPAN, 94.6, "km", "actual", "汇报（冲突）")
    book.fact("到位上级补助资金", BEFORE, 8380, "万元", "actual", "2024年月报（冲突）")
    for name, _, _, plan, month, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", PROJECTS_AT, "项目本年计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", PROJECTS_AT)
        book.fact(name, MONTH, month, "万元", "actual", PROJECTS_AT)
        book.fact(name, SPAN, now, "万元", "actual", PROJECTS_AT)
    for task, _, _, office, _, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "督办台账")
    for _, problem, _, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "整改清单")
    book.add("conflicts", "河长制巡查", SPAN, "11860人次|11680人次", "月报、推进表|汇报")
    book.add("conflicts", "农村供水管网改造", SPAN, "96.4km|94.6km", "月报、推进表|汇报")
    book.add("conflicts", "到位上级补助资金", BEFORE, "8830万元|8380万元", "2025年月报|2024年月报")
    _never(book)
    book.write()


def goals():
    """Write the goals with the plan to the end of each quarter."""
    out = openpyxl.Workbook()
    plan = "分季推进计划（累计数）"
    heads = ["板块", "序号", "指标内容", "计量单位", "年度目标值", plan, "", "", ""]
    rows = [
        [*heads, "三季度末实绩", "占年度目标%", "责任股室", "完成时限"],
        [*[""] * 5, "一季度末", "二季度末", "三季度末", "四季度末", *[""] * 4],
    ]
    merges = ["F2:I2", *[f"{c}2:{c}3" for c in "ABCDEJKLM"]]
    n = 0
    for group, lines in GOALS:
        start = len(rows) + 2
        for k, line in enumerate(lines):
            n += 1
            name, unit, written, goal, sign, steps, now, node, _, office, _ = line
            share = "—" if sign == "<=" or unit in ("%", "—") else round(100 * now / goal, 1)
            head = ["" if k else group, n, name, unit, written]
            rows.append([*head, *steps, now, share, office, node])
        merges.append(f"A{start}:A{start + len(lines) - 1}")
    rows.append(["注：计划数均为年初至季末累计；比率类指标为季末数。"])
    title = "澍塘县水利局2025年目标任务推进表（三季度）"
    sheet(out, "推进表", title, rows, 13, merges, (2, 3), True)
    save(out, LEDGERS / "2025年目标任务推进表（三季度）.xlsx")


def _rate(now, old):
    return "—" if not old else round(100 * (now / old - 1), 1)


def monthly():
    """Write the ledger of September, running totals beside last year's, and last year's csv."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：澍塘县水利局", "", "", "", "", "", "", "报出日期：2025年10月8日"],
        ["指标名称", "计算单位", "本年", "", "", "上年同期", "", "同比", ""],
        ["", "", "上月止累计", "本月数", "自年初累计", "本月数", "自年初累计", "增减额", "增减%"],
    ]
    for name, unit, *figures in MONTHLY:
        if unit is None:
            rows.append([name])
            continue
        month, now, month_old, old = figures
        cells = [round(now - month, 3), month, now, month_old, old, round(now - old, 3)]
        rows.append([name, unit, *cells, _rate(now, old)])
    rows.append(["单位负责人：钟立群", "", "", "", "填表人：卢小芸"])
    merges = ["C3:E3", "F3:G3", "H3:I3", "A3:A4", "B3:B4"]
    title = "澍塘县水利统计月报（2025年9月）"
    sheet(out, "综合", title, rows, 9, merges, (3, 4), True)
    rows = [
        ["指标名称", "计算单位", "9月末", "", "比上年增减"],
        ["", "", "2025年", "2024年", ""],
    ]
    for name, unit, now, old in POINTS:
        gap = f"{now - old:+.1f}个百分点" if unit == "%" else round(now - old, 3)
        rows.append([name, unit, now, old, gap])
    merges = ["C2:D2", "A2:A3", "B2:B3", "E2:E3"]
    sheet(out, "比率及存量", "澍塘县水利统计月报（比率及存量指标）", rows, 5, merges, (2, 3))
    save(out, LEDGERS / "水利统计月报（2025年9月）.xlsx")
    rows = [
        ["澍塘县2024年9月水利统计月报"],
        ["指标", "单位", "2024年1-9月", "2023年1-9月", "增减%"],
    ]
    last = {
        "水利工程投资完成额": 22460,
        "到位上级补助资金": 8015,
        "水土保持补偿费征收额": 139.5,
        "全县用水总量": 14380,
        "农村供水管网改造": 79.3,
        "灌溉渠道清淤": 165.7,
        "治理水土流失面积": 30.2,
        "河道岸线整治": 18.1,
        "整治河湖“四乱”": 57,
        "水库安全巡检": 1590,
    }
    for name, unit, _, _, _, old in _rows():
        if name in last:
            old = 8380 if name == "到位上级补助资金" else old
            rows.append([name, unit, old, last[name], _rate(old, last[name])])
    rows.append(["填表人：卢小芸", "2024年10月9日"])
    ragged(LEDGERS / "历史资料/2024年9月水利统计月报.csv", rows)


def towns():
    """Write what was given to the towns and done by them, as BIFF, the sum first."""
    measures = ("治理水土流失面积（平方公里）", "灌溉渠道清淤（公里）", "农村供水设施维修（处）")
    rows = [
        ["2025年1—9月各乡镇冬修及治理任务完成情况"],
        ["乡镇", *[cell for name in measures for cell in (name, "")]],
        ["", *["分解数", "完成数"] * 3],
        ["合计", *[round(sum(t[k] for t in TOWNS), 1) for k in range(1, 7)]],
        *[list(t) for t in TOWNS],
        ["制表：卢小芸"],
    ]
    merges = [(0, 0, 0, 6), (1, 2, 0, 0), (1, 1, 1, 2), (1, 1, 3, 4), (1, 1, 5, 6)]
    old_book(LEDGERS / "各乡镇任务完成情况（9月）.xls", "乡镇", rows, merges)


def projects():
    """Write the projects, the sum last."""
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "", "", "单位：万元"],
        ["项目名称", "总投资", "至2024年底累计", "本年计划", "本年完成", "", "完成计划%", "形象"],
        ["", "", "", "", "9月", "1-9月", "", ""],
    ]
    for name, whole, before, plan, month, now, look in PROJECTS:
        share = round(100 * now / plan, 1)
        rows.append([name, whole, before, plan, month, now, share, look])
    total = [sum(p[k] for p in PROJECTS) for k in range(1, 6)]
    rows.append(["合计", *total, round(100 * total[4] / total[2], 1)])
    merges = ["E3:F3", *[f"{c}3:{c}4" for c in "ABCDGH"]]
    title = "澍塘县2025年重点水利项目建设进度表"
    sheet(out, "项目", title, rows, 8, merges, (3, 4), True)
    save(out, LEDGERS / "重点水利项目建设进度表（9月）.xlsx")


def works():
    """Write the tasks under watch and the list of what is to be put right."""
    out = openpyxl.Workbook()
    heads = ["序号", "督办事项", "工作要求", "包抓领导", "承办单位", "协办单位", "交办日期"]
    rows = [[*heads, "办结时限", "推进情况", "督办结论"]]
    rows += [[n, *task[:7], *task[8:10]] for n, task in enumerate(TASKS, 1)]
    title = "澍塘县水利局2025年重点事项督办台账（截至9月30日）"
    ws = sheet(out, "督办台账", title, rows, 10, (), (2, 2), True)
    for (cell,) in ws.iter_rows(3, ws.max_row, 8, 8):
        if cell.is_date:
            cell.number_format = "yyyy/m/d"
    save(out, LEDGERS / "重点事项督办台账.xlsx")
    out = openpyxl.Workbook()
    heads = ["序号", "反馈渠道", "存在问题", "整改举措", "牵头股室", "整改时限", "整改成效"]
    rows, merges = [[*heads, "整改状态"]], []
    for n, line in enumerate(PROBLEMS, 1):
        source, problem, measure, office, node, _, result, state, _ = line
        again = n > 1 and PROBLEMS[n - 2][0] == source
        rows.append([n, "" if again else source, problem, measure, office, node, result, state])
        if not again:
            count = sum(p[0] == source for p in PROBLEMS)
            merges.append(f"B{n + 2}:B{n + 1 + count}")
    title = "澍塘县水利局问题整改清单（2025年9月底）"
    sheet(out, "整改清单", title, rows, 8, merges, (2, 2), True)
    save(out, LEDGERS / "问题整改清单.xlsx")


if __name__ == "__main__":
    truth()
    goals()
    monthly()
    towns()
    projects()
    works()
    paper(DOCUMENTS / "前三季度工作情况汇报.docx", REPORT.split("\n"))
    (DOCUMENTS / "关于做好四季度冬春水利建设的通知.txt").write_text(NOTICE, encoding="utf-8")
