"""Truth and files of 棣江区水务局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-06", "2024-01/2024-06"
YEAR, TODAY = "2025-12-31", "2025-06-30"
POINT = (f"{SPAN}|2025-06|{TODAY}", f"{BEFORE}|2024-06|2024-06-30")
UNITS = {"万立方米": "万m3", "亿立方米": "亿m3", "公里": "km", "立方米": "m3"}
# the month's report: name as written, unit, June, June 2024, January to June, the same of 2024
REPORT = [
    ("供水",),
    ("公共供水量", "万立方米", 1486, 1452, 8368, 8140),
    ("  #居民家庭用水", "万立方米", 702, 688, 3985, 3870),
    ("   公共服务用水", "万立方米", 298, 287, 1642, 1576),
    ("   生产运营用水", "万立方米", 416, 410, 2361, 2330),
    ("   消防及其他用水", "万立方米", 70, 67, 380, 364),
    ("售水总量", "万立方米", 1342, 1301, 7512, 7248),
    ("管网漏损率", "%", None, None, 8.6, 9.2),
    ("出厂水质合格率", "%", None, None, 99.9, 99.8),
    ("户表改造", "户", 860, 790, 4420, 4085),
    ("排水与治污",),
    ("生活污水处理量", "万立方米", 1215, 1180, 6934, 6705),
    ("生活污水集中收集率", "%", None, None, 76.8, 73.5),
    ("污水厂出水达标率", "%", None, None, 99.2, 98.7),
    ("排水管道检测", "公里", 18.6, 16.2, 104.5, 96.8),
    ("雨污混接点改造", "处", 21, 19, 118, 102),
    ("污泥处置量", "吨", 4860, 4710, 27940, 27150),
    ("再生水回用量", "万立方米", 226, 198, 1248, 1106),
    ("水资源与节水",),
    ("取水总量", "万立方米", 1725, 1768, 9860, 10125),
    ("  #地下水开采量", "万立方米", 62, 71, 358, 412),
    ("万元GDP用水量", "立方米", None, None, 18.4, 19.6),
    ("水资源税入库额", "万元", 58.3, 55.1, 336.7, 318.2),
    ("节水载体建设", "个", 3, 2, 13, 11),
    ("河道与排涝",),
    ("打捞水面漂浮物", "吨", 186, 204, 1024, 1138),
    ("河长巡河", "人次", 612, 588, 3465, 3318),
    ("入河排污口规范整治", "个", 5, 4, 46, 38),
    ("清淤河道长度", "公里", 3.4, 2.9, 17.8, 16.3),
    ("水质达标断面比例", "%", None, None, 92.3, 88.5),
    ("汛前检修泵闸", "台套", 12, 15, 136, 128),
    ("排涝演练", "场", 2, 3, 9, 8),
    ("执法与服务",),
    ("供排水热线工单", "件", 1320, 1405, 7215, 7684),
    ("水务执法巡查", "次", 96, 92, 548, 527),
    ("立案处罚", "宗", 4, 5, 22, 26),
    ("投资",),
    ("水务建设投资额", "万元", 7240, 6850, 34620, 31980),
    ("  #财政资金", "万元", 4120, 3960, 19850, 18640),
    ("   社会资本", "万元", 3120, 2890, 14770, 13340),
]
POINTS = ("万元GDP用水量",)
NOW = {"排水管道检测": "104.5|105.4", "再生水回用量": "1248|1284"}
OLD = {"水资源税入库额": "318.2|312.8"}
OFFICES = {
    "规": "规划建设科",
    "供": "供水管理科",
    "排": "排水与污水管理科",
    "节": "水资源与节约用水科",
    "河": "河湖管护中心",
    "防": "防汛排涝中心",
    "法": "综合行政执法大队",
}
DUES = {
    "年底前": YEAR,
    "11月底前": "2025-11-30",
    "9月底前": "2025-09-30",
    "6月底前": TODAY,
    "5月底前": "2025-05-31",
    "4月底前": "2025-04-30",
}
STEADY, OK, LATE, DONE, OVER = "顺利|已完成", "顺利", "滞后", "已完成", "逾期"
# goals by section: name, unit, whole year of 2024, goal as written, goal, sign, planned and done
# by June, due, office, status
GOALS = [
    (
        "一、供水保障（7项）",
        [
            ("管网漏损率", "%", 9, "≤9%", 9, "<=", "≤9%", 8.6, "年底前", "供", STEADY),
            ("出厂水质合格率", "%", 99.8, "≥99.5%", 99.5, ">=", "≥99.5%", 99.9, "年底前", "供"),
            ("户表改造", "户", 8260, 8500, 8500, ">=", 4200, 4420, "年底前", "供", OK),
            ("老旧水管更新", "公里", 15.7, 18, 18, ">=", 8, 5.4, "年底前", "供", LATE),
            ("二供设施移交接管", "个", 33, "40个", 40, ">=", 20, 22, "年底前", "供", OK),
            ("智能水表安装", "只", 9600, 12000, 12000, ">=", 6000, 3650, "11月底前", "供", LATE),
            ("水务建设投资额", "亿元", 6.72, 7, 7, ">=", 3.3, 3.462, "年底前", "规", OK),
        ],
    ),
    (
        "二、排水提质（7项）",
        [
            ("生活污水集中收集率", "%", 74.9, "≥76%", 76, ">=", "≥76%", 76.8, "年底前", "排"),
            ("污水厂出水达标率", "%", 98.9, "≥98%", 98, ">=", "≥98%", 99.2, "年底前", "排"),
            ("排水管道检测", "公里", 194.3, 200, 200, ">=", 100, 104.5, "年底前", "排", OK),
            ("雨污混接点改造", "处", 216, 230, 230, ">=", 110, 118, "年底前", "排", OK),
            ("再生水回用量", "万立方米", 2275, 2400, 2400, ">=", 1150, 1248, "年底前", "排", OK),
            ("污水处理费征缴", "万元", 7380, 7600, 7600, ">=", 3700, 3890, "年底前", "排", OK),
            ("排水户许可核发", "家", 304, 320, 320, ">=", 150, 171, "年底前", "排", OK),
        ],
    ),
    (
        "三、节水管水（5项）",
        [
            (
                "取水总量",
                "亿立方米",
                2.036,
                "≤2.05",
                2.05,
                "<=",
                "≤1.02",
                0.986,
                "年底前",
                "节",
                OK,
            ),
            ("地下水开采量", "万立方米", 796, "≤780", 780, "<=", "≤385", 358, "年底前", "节", OK),
            ("万元GDP用水量", "立方米", 19.3, "≤19", 19, "<=", "≤19", 18.4, "年底前", "节", STEADY),
            ("水资源税入库额", "万元", 638.5, 650, 650, ">=", 320, 336.7, "年底前", "节", OK),
            ("节水载体建设", "个", 23, "24个", 24, ">=", 12, 13, "年底前", "节", OK),
        ],
    ),
    (
        "四、河湖管护（5项）",
        [
            ("河长巡河", "人次", 6690, 6800, 6800, ">=", 3400, 3465, "年底前", "河", OK),
            ("入河排污口规范整治", "个", 54, 60, 60, ">=", 40, 46, "9月底前", "河", OK),
            ("清淤河道长度", "公里", 27.5, 28, 28, ">=", 16, 17.8, "年底前", "河", OK),
            ("水质达标断面比例", "%", 88.5, "≥90%", 90, ">=", "≥90%", 92.3, "年底前", "河"),
            ("生态护岸建设", "公里", 5.9, 6.5, 6.5, ">=", 3, 1.8, "年底前", "河", LATE),
        ],
    ),
    (
        "五、防汛与执法（5项）",
        [
            ("易涝点整治", "处", 7, "8处", 8, ">=", 8, 6, "5月底前", "防", OVER),
            ("汛前检修泵闸", "台套", 141, 130, 130, ">=", 130, 136, "6月底前", "防", DONE),
            ("排涝演练", "场", 14, "8场", 8, ">=", 8, 9, "6月底前", "防", DONE),
            ("防汛物资补充", "万元", 105, 120, 120, ">=", 120, 120, "4月底前", "防", DONE),
            ("水务执法巡查", "次", 1062, 1080, 1080, ">=", 540, 548, "年底前", "法", OK),
        ],
    ),
]
REMARKS = {
    "老旧水管更新": "道路开挖许可未批",
    "智能水表安装": "水表招标流标一次",
    "生态护岸建设": "受汛期影响",
    "易涝点整治": "余桥南下穿、文昌巷2处",
}
# project, owner, begun, whole, plan of 2025, June, January to June, state
PROJECTS = [
    ("棣江水厂深度处理改造", "区供水公司", "2024.9", 28600, 14000, 1480, 7350, "臭氧间封顶"),
    ("城南污水厂三期", "区排水公司", "2024.3", 42000, 18000, 1920, 8960, "二沉池施工"),
    ("老城区管网改造", "区供水公司", "2024.6", 31500, 15000, 1310, 6240, "三个标段进场"),
    ("棣江北岸生态修复", "河湖管护中心", "2024.11", 19800, 9500, 1010, 4870, "岸坡整形"),
    ("城区排涝能力提升", "防汛排涝中心", "2025.1", 16400, 8000, 920, 4350, "泵房基础"),
    ("零星水务工程", "各单位", "", 5500, 5500, 600, 2850, ""),
]
# street: goal and done of meters, of misconnections, of outfalls
STREETS = [
    ("望江街道", 1700, 905, 48, 25, 10, 8),
    ("河东街道", 1600, 842, 44, 23, 9, 7),
    ("文昌街道", 1500, 796, 42, 22, 8, 6),
    ("桥南街道", 1400, 715, 36, 18, 11, 8),
    ("龙岗镇", 1300, 662, 34, 17, 12, 9),
    ("三汊镇", 1000, 500, 26, 13, 10, 8),
]
# task, demand, leader, office, helpers, due as written, due, progress, mark, status
TASKS = [
    (
        ("棣江水厂深度处理改造", "年底前通水调试", "何志坚", "供", "规划建设科"),
        ("2025年12月底", YEAR, "臭氧间封顶，设备已订货", "正常推进", OK),
    ),
    (
        ("城南污水厂三期", "主体结构完工", "唐敏", "排", "规划建设科"),
        ("2026年4月底", "2026-04-30", "二沉池施工，按计划推进", "正常推进", OK),
    ),
    (
        ("老城区管网改造", "完成年度改造片区", "何志坚", "供", "桥南街道"),
        ("2025年11月底", "2025-11-30", "掘路审批慢，落后约一个月", "进度滞后", LATE),
    ),
    (
        ("桥南下穿等易涝点整治", "主汛期前整治完毕", "邓海波", "防", "市政中心"),
        ("2025年5月底", "2025-05-31", "余两处未完工", "进度滞后", OVER),
    ),
    (
        ("防汛物资采购入库", "补齐缺口物资", "邓海波", "防", "办公室"),
        ("2025年4月底", "2025-04-30", "4月24日全部入库", "已完成", DONE),
    ),
    (
        ("泵闸汛前检修", "机电设备全部检修", "邓海波", "防", "区排水公司"),
        ("2025年6月底", TODAY, "检修完毕并试车", "已完成", DONE),
    ),
    (
        ("排水防涝应急预案修编", "报区政府印发", "邓海波", "防", "办公室"),
        ("2025年5月15日", "2025-05-15", "5月12日印发", "已完成", DONE),
    ),
    (
        ("供水特许经营中期评估", "出具评估报告", "何志坚", "供", "规划建设科"),
        ("2025年6月20日", "2025-06-20", "第三方报告尚未提交", "进度滞后", OVER),
    ),
    (
        ("区级节水评价标准制定", "征求意见后印发", "蒲晓燕", "节", "综合行政执法大队"),
        ("2025年9月底", "2025-09-30", "征求意见已结束，正在修改", "正常推进", OK),
    ),
    (
        ("取水户计量设施抽查", "抽查结果通报", "蒲晓燕", "节", ""),
        ("2025年3月底", "2025-03-31", "3月27日通报", "已完成", DONE),
    ),
    (
        ("棣江北岸生态修复", "完成岸坡整形和绿化", "唐敏", "河", "规划建设科"),
        ("2026年3月底", "2026-03-31", "岸坡整形过半", "正常推进", OK),
    ),
    (
        ("排水许可专项执法", "无证排水清理到位", "蒲晓燕", "法", "排水与污水管理科"),
        ("2025年6月10日", "2025-06-10", "专项行动总结已报", "已完成", DONE),
    ),
    (
        ("智慧排水调度平台", "平台招标并开工", "唐敏", "排", "防汛排涝中心"),
        ("2025年10月底", "2025-10-31", "", "未启动", "滞后|未报|不能判定"),
    ),
]
# from, problem, street, office, due as written, due, measures and progress, mark
PROBLEMS = [
    (
        ("中央生态环保督察", "三汊镇污水直排小溪", "三汊镇", "排"),
        ("2025年6月30日前", TODAY, "截污管已敷设八成，未通水", "未完成"),
    ),
    (
        ("中央生态环保督察", "棣江支流砂石堆场未清理", "龙岗镇", "河"),
        ("2025年3月31日前", "2025-03-31", "堆场清理完毕并复绿", "已完成"),
    ),
    (
        ("省级安全生产检查", "城南污水厂有限空间作业审批缺失", "—", "排"),
        ("2025年4月20日前", "2025-04-20", "制度补齐，人员培训到位", "已完成"),
    ),
    (
        ("省级安全生产检查", "文昌泵站配电柜接地不良", "文昌街道", "防"),
        ("2025年4月30日前", "2025-04-30", "已更换接地装置", "已完成"),
    ),
    (
        ("区委巡察", "水务工程变更签证滞后", "—", "规"),
        ("2025年5月31日前", "2025-05-31", "仍有3份签证未补", "未完成"),
    ),
    (
        ("区委巡察", "污水处理费欠费催缴台账不清", "—", "排"),
        ("2025年6月15日前", "2025-06-15", "台账已重新建立", "已完成"),
    ),
    (
        ("区审计局", "管网普查合同履约保证金未收取", "—", "规"),
        ("2025年8月31日前", "2025-08-31", "正在与中标单位交涉", "未完成"),
    ),
    (
        ("区审计局", "节水补助发放对象核查不严", "—", "节"),
        ("2025年5月20日前", "2025-05-20", "已追回并完善流程", "已完成"),
    ),
    (
        ("网络问政", "桥南街道老小区水压低", "桥南街道", "供"),
        ("2025年9月30日前", "2025-09-30", "加压泵已采购", "未完成"),
    ),
    (
        ("网络问政", "河东步道夜间排口异味", "河东街道", "河"),
        ("2025年5月10日前", "2025-05-10", "排口封堵并加盖", "已完成"),
    ),
]
# the report of June 2024, for the rows it had: June, January to June
LAST = {
    "公共供水量": (1452, 8140),
    "售水总量": (1301, 7248),
    "生活污水处理量": (1180, 6705),
    "再生水回用量": (198, 1106),
    "污泥处置量": (4710, 27150),
    "取水总量": (1768, 10125),
    "水资源税入库额": (55.1, 312.8),
    "河长巡河": (588, 3318),
    "水务执法巡查": (92, 527),
    "水务建设投资额": (6850, 31980),
}
SUMMARY = """棣江区水务局2025年上半年工作总结和下半年工作安排
上半年，区水务局在区委、区政府的领导下，聚焦供排水安全和河湖长治，主要指标总体好于序时。
# 一、上半年工作情况
（一）供水服务稳中提质。1—6月公共供水量8368万立方米，同比增长2.8%；管网漏损率8.6%，比上年同期降低0.6个百分点；完成户表改造4420户，接管二供设施22个。老旧水管更新仅完成5.4公里，未达到序时进度。
（二）污水治理持续发力。生活污水处理量6934万立方米，生活污水集中收集率76.8%；排水管道检测105.4公里，雨污混接点改造118处；再生水回用量1248万立方米，同比增加142万立方米。
（三）节水管水从严。取水总量0.986亿立方米，占全年控制量2.05亿立方米的48.1%；水资源税入库额336.7万元，节水载体建设13个。
（四）河湖管护有序。河长巡河3465人次，清淤河道长度17.8公里，打捞水面漂浮物1024吨，水质达标断面比例92.3%。
（五）防汛准备充分。汛前检修泵闸136台套，开展排涝演练9场，补充防汛物资120万元；易涝点整治完成6处，尚有2处未完成。
（六）投资建设。完成水务建设投资额3.462亿元，同比增长8.3%，占年度任务7亿元的49.5%。
# 二、主要问题
一是掘路审批慢，管网改造滞后；二是智能水表招标流标；三是个别督察问题未按期整改。
# 三、下半年工作安排
全力冲刺全年目标，提前谋划2026年工作，初步安排2026年水务建设投资额7.8亿元，户表改造9000户，再生水回用量2600万立方米，管网漏损率不高于8.5%。"""
FLASH = """棣江水务快报
2025年第7期
棣江区水务局办公室　　　　2025年7月8日

■ 上半年再生水利用再上台阶
1—6月，我区再生水回用量1284万立方米，污水厂出水达标率99.2%，污泥处置量27940吨。

■ 望江街道户表改造领先
望江街道1—6月完成户表改造905户，居六个镇街之首；龙岗镇整治入河排污口9个。

■ 执法动态
上半年水务执法巡查548次，立案处罚22宗，比上年同期减少4宗；受理供排水热线工单7215件，同比下降6.1%。

送：区委办、区人大办、区政府办、区政协办
"""


def _plain(name):
    return name.strip(" #")


def _base(unit):
    return UNITS.get(unit, unit)


def _spans(name, unit):
    return POINT if unit == "%" or name in POINTS else (SPAN, BEFORE)


def _report():
    for row in REPORT:
        if len(row) > 1:
            yield _plain(row[0]), *row[1:]


def _goals():
    for section, rows in GOALS:
        for row in rows:
            yield section, (*row, STEADY) if len(row) == 10 else row


def _years(book):
    for name, unit, month, past, now, old in _report():
        at, base = _spans(name, unit), _base(unit)
        book.year(name, NOW.get(name, now), base, OLD.get(name, old), "统计月报", at=at)
        book.fact(name, at[0], now, base, "actual", "统计月报")
        book.fact(name, at[1], old, base, "actual", "统计月报")
        if month is not None:
            book.fact(name, "2025-06", month, base, "actual", "统计月报")
            book.fact(name, "2024-06", past, base, "actual", "统计月报")
    for name, unit, month, past, *_ in _report():
        if month is not None:
            months = ("2025-06", "2024-06")
            book.year(name, month, _base(unit), past, "统计月报", "当月", "yes", at=months)
    book.fact("排水管道检测", SPAN, 105.4, "km", "actual", "总结（冲突）")
    book.fact("再生水回用量", SPAN, 1284, "万m3", "actual", "快报（冲突）")
    book.fact("水资源税入库额", BEFORE, 312.8, "万元", "actual", "2024年月报（冲突）")


def _targets(book):
    told = {row[0]: row[1] for row in _report()}
    source = "目标任务分解自查表"
    for _, row in _goals():
        name, unit, whole, _, goal, sign, stage, now, node, _, status = row
        base, due, here = _base(unit), DUES[node], _spans(name, unit)[0]
        book.target(name, goal, sign, base, due, NOW.get(name, now), status, source)
        book.fact(name, f"2025|{due[:7]}|{due}", goal, base, "target", source)
        stage = float(str(stage).strip("≤≥%"))
        book.fact(name, POINT[0], stage, base, "target", f"{source}（上半年计划）", "yes")
        book.fact(name, "2024|2024-12|2024-12-31", whole, base, "actual", source, "yes")
        if told.get(name) != unit:
            book.fact(name, here, now, base, "actual", source)
    for name, _, _, _, plan, month, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "项目推进表", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "项目推进表")
        book.fact(name, "2025-06", month, "万元", "actual", "项目推进表")
        book.fact(name, SPAN, now, "万元", "actual", "项目推进表")


def _never(book):
    for name, figure, unit, why in (
        ("水务建设投资额", 7.8, "亿元", "2026年的安排"),
        ("户表改造", 9000, "户", "2026年的安排"),
        ("再生水回用量", 2600, "万m3", "2026年的安排"),
        ("管网漏损率", 8.5, "%", "2026年的安排"),
        ("水务建设投资额", 143800, "万元", "项目总投资"),
        ("户表改造", 17000, "户", "合计重复相加"),
        ("排水管道检测", 52.2, "km", "完成率，不是数"),
        ("易涝点整治", 2, "处", "还差的数"),
    ):
        book.never(name, "targets", figure, unit, why)
    for _, row in _goals():
        name, unit, whole = row[:3]
        if unit != "%" and name not in POINTS:
            book.never(name, "year_on_year", whole, _base(unit), "2024年全年的数")
            book.never(name, "targets", whole, _base(unit), "2024年全年的数")
    for street, *figures in STREETS:
        for k, (name, unit) in enumerate(
            (("户表改造", "户"), ("雨污混接点改造", "处"), ("入河排污口规范整治", "个"))
        ):
            book.never(name, "targets", figures[2 * k], unit, f"{street}的任务，不是全区的")
            book.never(name, "year_on_year", figures[2 * k + 1], unit, f"{street}的完成数")
    book.never("再生水回用量", "year_on_year", 142, "万m3", "增加的数")
    book.never("水务建设投资额", "year_on_year", 143800, "万元", "项目总投资")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _years(book)
    _targets(book)
    for (task, _, _, office, _), (_, due, _, _, status) in TASKS:
        book.task(task, OFFICES[office], due, status, "重点事项调度表")
    for (_, problem, _, office), (_, due, _, mark) in PROBLEMS:
        closed = "yes" if mark == "已完成" else "no"
        book.problem(problem, OFFICES[office], due, closed, TODAY, "整改任务清单")
    for names, period, values, sources in (
        ("排水管道检测|检测排水管道", SPAN, "104.5km|105.4km", "月报、自查表|总结"),
        ("再生水回用量", SPAN, "1248万m3|1284万m3", "月报、自查表、总结|快报"),
        ("水资源税入库额", BEFORE, "318.2万元|312.8万元", "2025年月报|2024年月报"),
    ):
        book.add("conflicts", names, period, values, sources)
    _never(book)
    book.write()


def _rate(now, old, unit):
    if now is None:
        return "/"
    return f"{now - old:+.1f}pp" if unit == "%" else round(100 * (now / old - 1), 1)


def reports():
    """Write the report of June as BIFF with both years' June, and the one of June 2024."""
    rows = [
        ["棣江区水务统计月报"],
        ["2025年6月"],
        ["填报：棣江区水务局", "", "", "", "", "", "", "报送时间：2025年7月4日"],
        ["指标名称", "单位", "当月", "", "", "年初至本月", "", ""],
        ["", "", "本年", "上年", "同比±%", "本年", "上年", "同比±%"],
    ]
    for row in REPORT:
        if len(row) == 1:
            rows.append([f"【{row[0]}】"])
            continue
        name, unit, month, past, now, old = row
        shown = ["/" if v is None else v for v in (month, past)]
        rows.append([name, unit, *shown, _rate(month, past, unit), now, old, _rate(now, old, unit)])
    rows += [
        ["注：“#”表示其中的主要项；“/”表示不按月统计；pp为百分点。"],
        ["分管领导：唐敏", "", "", "", "填表：易佳"],
    ]
    merges = [(0, 0, 0, 7), (1, 1, 0, 7), (3, 4, 0, 0), (3, 4, 1, 1), (3, 3, 2, 4), (3, 3, 5, 7)]
    old_book(LEDGERS / "月报/2025年6月水务统计月报.xls", "6月", rows, merges)
    out = openpyxl.Workbook()
    rows = [
        ["填报：棣江区水务局", "", "", "报送时间：2024年7月5日"],
        ["指标名称", "单位", "6月", "1—6月累计"],
        *[[name, unit, *LAST[name]] for name, unit, *_ in _report() if name in LAST],
        ["填表：易佳"],
    ]
    title = "棣江区水务统计月报（2024年6月）"
    sheet(out, "6月", title, rows, 4, (), (3, 3), True)
    save(out, LEDGERS / "月报/2024年6月水务统计月报.xlsx")


def goals():
    """Write the goals by section with last year's whole year, the half's plan and what was done."""
    out = openpyxl.Workbook()
    rows = [
        ["序号", "目标任务", "单位", "2024年实绩", "2025年", "", "", "完成情况（%）", ""],
        ["", "", "", "", "全年目标", "上半年计划", "上半年完成", "占上半年计划", "占全年目标"],
    ]
    rows[0] += ["时限", "责任单位", "备注"]
    rows[1] += ["", "", ""]
    merges = ["E2:G2", "H2:I2", *[f"{c}2:{c}3" for c in "ABCDJKL"]]
    section = ""
    for n, (part, row) in enumerate(_goals(), 1):
        if part != section:
            section = part
            rows.append([part])
            merges.append(f"A{len(rows) + 1}:L{len(rows) + 1}")
        name, unit, whole, written, goal, sign, stage, now, node, office, _ = row
        rates = ["—", "—"]
        if sign == ">=" and unit != "%":
            rates = [round(100 * now / stage, 1), round(100 * now / goal, 1)]
        cells = [n, name, unit, whole, written, stage, now, *rates, node]
        rows.append([*cells, OFFICES[office], REMARKS.get(name, "")])
    rows.append(["填表说明：2024年实绩为全年数；时限均在2025年内；≤、≥为控制性要求，不算完成率。"])
    title = "棣江区水务局2025年目标任务分解及上半年自查表"
    sheet(out, "自查表", title, rows, 12, merges, (2, 3), True)
    save(out, LEDGERS / "2025年目标任务分解及上半年自查表.xlsx")


def works():
    """Write the projects and the tasks as two sheets, the problems as csv."""
    out = openpyxl.Workbook()
    rows = [
        ["项目", "业主单位", "开工", "总投资（万元）", "2025年计划（万元）", "6月完成（万元）"],
    ]
    rows[0] += ["1—6月完成（万元）", "计划完成比例", "进展"]
    total = [sum(p[k] for p in PROJECTS) for k in range(3, 7)]
    rows.append(["全区合计", "", "", *total, f"{100 * total[3] / total[1]:.1f}%", ""])
    rows += [[*p[:7], f"{100 * p[6] / p[4]:.1f}%", p[7]] for p in PROJECTS]
    title = "2025年区级水务项目推进表（6月）"
    sheet(out, "项目推进", title, rows, 9, (), (2, 2), True)
    rows = [["序号", "重点事项", "目标要求", "挂联领导", "牵头单位", "配合单位", "节点时间"]]
    rows[0] += ["上半年进展", "目前状态"]
    for n, ((task, demand, leader, office, helpers), rest) in enumerate(TASKS, 1):
        node, _, progress, mark, _ = rest
        rows.append([n, task, demand, leader, OFFICES[office], helpers, node, progress, mark])
    rows.append(["目前状态填：已完成、正常推进、进度滞后、未启动"])
    title = "棣江区水务局重点事项调度表（截至6月30日）"
    sheet(out, "重点事项", title, rows, 9, (), (2, 2))
    save(out, LEDGERS / "项目推进及重点事项调度（6月）.xlsx")
    rows = [
        ["棣江区水务局反馈问题整改任务清单（更新至2025年6月30日）"],
        ["序号", "交办来源", "具体问题", "属地", "整改责任科室", "完成时限", "整改措施及进展"],
    ]
    rows[1].append("整改完成情况")
    for n, ((source, problem, street, office), rest) in enumerate(PROBLEMS, 1):
        node, _, progress, mark = rest
        rows.append([n, source, problem, street, OFFICES[office], node, progress, mark])
    ragged(LEDGERS / "反馈问题整改任务清单.csv", rows)


def streets():
    """Write the work by street, the district first, with a rate and a rank."""
    out = openpyxl.Workbook()
    rows = [
        ["", *[""] * 9, "2025年1—6月"],
        ["镇（街道）", "户表改造（户）", "", "", "雨污混接点改造（处）", "", ""],
        ["", *["年任务", "已完成", "进度%"] * 3, ""],
    ]
    rows[1] += ["入河排污口规范整治（个）", "", "", "综合排名"]
    whole = ["全区", *[sum(s[k] for s in STREETS) for k in range(1, 7)]]
    order = sorted(STREETS, key=lambda s: -sum(s[k + 1] / s[k] for k in (1, 3, 5)))
    for line in [whole, *STREETS]:
        row = [line[0]]
        for k in (1, 3, 5):
            row += [line[k], line[k + 1], round(100 * line[k + 1] / line[k], 1)]
        rows.append([*row, order.index(line) + 1 if line in STREETS else "—"])
    merges = ["B3:D3", "E3:G3", "H3:J3", "A3:A4", "K3:K4"]
    sheet(out, "镇街", "各镇（街道）水务重点任务进度统计", rows, 11, merges, (3, 4), True)
    ws = out.active
    ws["A12"] = "制表日期"
    ws["B12"] = datetime.date(2025, 7, 3)
    save(out, LEDGERS / "各镇（街道）任务进度（1-6月）.xlsx")


def papers():
    """Write the half-year's summary as docx and the flash as txt."""
    paper(DOCUMENTS / "2025年上半年工作总结和下半年工作安排.docx", SUMMARY.split("\n"))
    path = DOCUMENTS / "棣江水务快报2025年第7期.txt"
    path.write_text(FLASH, encoding="utf-8", newline="\r\n")


if __name__ == "__main__":
    truth()
    reports()
    goals()
    works()
    streets()
    papers()
