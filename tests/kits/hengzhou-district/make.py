"""Truth and files of 桁洲区水务局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
YEAR = "2024-12-31"
FLOW, LEVEL = ("2024", "2023"), ("2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31")
UNITS = {
    "公里": "km",
    "平方公里": "km2",
    "亿立方米": "亿m3",
    "万立方米": "万m3",
    "立方米": "m3",
}
# what is right where two files differ
NOW = {"河道清淤长度": "12.9|13.9", "河长巡河": "7128|7182"}
OLD = {"污水处理费征收": "7712|7721"}
# 三级指标: (first, second), name, goal as written, goal, sign, unit, actual, last year's, weight, score, cause, status
AIMS = [
    (
        "产出指标",
        "数量指标",
        "老旧供水管网改造长度",
        "≥18公里",
        18,
        ">=",
        "公里",
        19.4,
        15.2,
        6,
        6,
        "",
        "已完成",
    ),
    (
        "产出指标",
        "数量指标",
        "雨污分流改造小区",
        "≥26个",
        26,
        ">=",
        "个",
        22,
        17,
        6,
        5.1,
        "4个小区居民意见不统一，转入下年",
        "逾期",
    ),
    (
        "产出指标",
        "数量指标",
        "排水管网疏通养护长度",
        "≥420公里",
        420,
        ">=",
        "公里",
        438.5,
        402.3,
        5,
        5,
        "",
        "已完成",
    ),
    (
        "产出指标",
        "数量指标",
        "河道清淤长度",
        "≥12.5公里",
        12.5,
        ">=",
        "公里",
        12.9,
        10.4,
        5,
        5,
        "",
        "已完成",
    ),
    ("产出指标", "数量指标", "易积水点整治", "=8处", 8, ">=", "处", 8, None, 5, 5, "", "已完成"),
    (
        "产出指标",
        "数量指标",
        "智能水表更换",
        "≥2.4万只",
        2.4,
        ">=",
        "万只",
        2.13,
        1.85,
        5,
        4.4,
        "供货延迟",
        "逾期",
    ),
    ("产出指标", "数量指标", "节水型小区创建", "≥30个", 30, ">=", "个", 33, 28, 4, 4, "", "已完成"),
    ("产出指标", "数量指标", "排水泵站设备大修", "≥5座", 5, ">=", "座", 5, 4, 4, 4, "", "已完成"),
    (
        "产出指标",
        "质量指标",
        "供水水质综合合格率",
        "≥99.5%",
        99.5,
        ">=",
        "%",
        99.8,
        99.7,
        5,
        5,
        "",
        "已完成",
    ),
    (
        "产出指标",
        "质量指标",
        "生活污水集中收集率",
        "≥76%",
        76,
        ">=",
        "%",
        74.2,
        72.5,
        5,
        4.2,
        "南片管网缺口尚存",
        "逾期",
    ),
    (
        "产出指标",
        "质量指标",
        "工程质量验收合格率",
        "=100%",
        100,
        ">=",
        "%",
        100,
        None,
        4,
        4,
        "",
        "已完成",
    ),
    (
        "产出指标",
        "时效指标",
        "防汛险情处置及时率",
        "=100%",
        100,
        ">=",
        "%",
        100,
        None,
        4,
        4,
        "",
        "已完成",
    ),
    (
        "产出指标",
        "成本指标",
        "管网单位养护成本",
        "≤1.6万元/公里",
        1.6,
        "<=",
        "万元/公里",
        1.52,
        1.58,
        4,
        4,
        "",
        "已完成",
    ),
    (
        "效益指标",
        "经济效益",
        "公共供水管网漏损率",
        "≤8.5%",
        8.5,
        "<=",
        "%",
        8.1,
        8.9,
        6,
        6,
        "",
        "已完成",
    ),
    ("效益指标", "生态效益", "再生水利用率", "≥40%", 40, ">=", "%", 41.3, 37.6, 6, 6, "", "已完成"),
    (
        "效益指标",
        "生态效益",
        "污泥无害化处置率",
        "=100%",
        100,
        ">=",
        "%",
        100,
        100,
        4,
        4,
        "",
        "已完成",
    ),
    (
        "效益指标",
        "可持续影响",
        "用水总量",
        "≤2.15亿立方米",
        2.15,
        "<=",
        "亿立方米",
        2.098,
        2.121,
        5,
        5,
        "",
        "已完成",
    ),
    (
        "效益指标",
        "可持续影响",
        "万元GDP用水量",
        "≤9.2立方米",
        9.2,
        "<=",
        "立方米",
        9.36,
        9.81,
        5,
        3.5,
        "二季度工业用水增长偏快",
        "逾期",
    ),
    (
        "满意度指标",
        "服务对象",
        "服务对象满意度",
        "≥92%",
        92,
        ">=",
        "%",
        94.6,
        93.1,
        2,
        2,
        "",
        "已完成",
    ),
]
# 责任书: group, name, office, goal as written, goal, sign, unit, due as written, due, self-report, actual,
# last year's, weight, self-mark, status
DUTIES = [
    (
        "投资与规费",
        "水务固定资产投资",
        "计划财务科",
        "12亿元",
        12,
        ">=",
        "亿元",
        "12月底",
        YEAR,
        "完成投资12.86亿元，入库项目17个。",
        12.86,
        11.42,
        15,
        15,
        "已完成",
    ),
    (
        "投资与规费",
        "污水处理费征收",
        "排水管理科",
        "8200万元",
        8200,
        ">=",
        "万元",
        "12月底",
        YEAR,
        "征收入库7964万元（上年7721万元），欠缴企业3家。",
        7964,
        7712,
        10,
        9.7,
        "逾期",
    ),
    (
        "排水与治污",
        "城镇污水处理量",
        "排水管理科",
        "1.25亿立方米以上",
        1.25,
        ">=",
        "亿立方米",
        "12月底",
        YEAR,
        "处理污水1.283亿立方米。",
        1.283,
        1.239,
        12,
        12,
        "已完成",
    ),
    (
        "排水与治污",
        "排水许可证核发",
        "行政审批科",
        "不少于450件",
        450,
        ">=",
        "件",
        "12月底",
        YEAR,
        "核发512件。",
        512,
        476,
        8,
        8,
        "已完成",
    ),
    (
        "排水与治污",
        "海绵城市达标面积",
        "建设管理科",
        "38平方公里",
        38,
        ">=",
        "平方公里",
        "12月底",
        YEAR,
        "累计达标35.6平方公里，两个片区尚未评估。",
        35.6,
        31.2,
        12,
        9,
        "逾期",
    ),
    (
        "供水与河湖",
        "二次供水设施改造",
        "供水管理科",
        "40处",
        40,
        ">=",
        "处",
        "11月底",
        "2024-11-30",
        "改造34处，余6处产权未理清。",
        34,
        29,
        12,
        10,
        "逾期",
    ),
    (
        "供水与河湖",
        "河长巡河",
        "河湖管理科",
        "6500人次",
        6500,
        ">=",
        "人次",
        "12月底",
        YEAR,
        "区、街道、社区三级河长巡河7128人次。",
        7128,
        6840,
        10,
        10,
        "已完成",
    ),
    (
        "安全与防汛",
        "防汛应急演练",
        "防汛科",
        "12场次",
        12,
        ">=",
        "场次",
        "5月底",
        "2024-05-31",
        "组织演练14场次。",
        14,
        11,
        8,
        8,
        "已完成",
    ),
    (
        "安全与防汛",
        "安全生产检查",
        "安全监督科",
        "300次",
        300,
        ">=",
        "次",
        "12月底",
        YEAR,
        "检查326次，督促整改隐患188处。",
        326,
        285,
        13,
        13,
        "已完成",
    ),
]
# by quarter: name, unit, four quarters, whole year, last year
QUARTERS = [
    ("水务固定资产投资", "万元", (21400, 33800, 35200, 38200), 114200),
    ("供水总量", "万立方米", (4120, 4385, 4610, 4245), 17080),
    ("  其中：居民生活供水", "万立方米", (2110, 2240, 2365, 2175), 8745),
    ("        工业企业供水", "万立方米", (905, 940, 985, 950), 3866),
    ("用水总量", "万立方米", (4920, 5310, 5690, 5060), 21210),
    ("城镇污水处理量", "万立方米", (3010, 3260, 3420, 3140), 12390),
    ("再生水利用量", "万立方米", (1195, 1290, 1388, 1327), 4660),
    ("污水处理费征收", "万元", (1876, 1994, 2085, 2009), 7712),
    ("降雨量", "毫米", (182.4, 416.7, 538.2, 147.5), 1197.3),
    ("河长巡河", "人次", (1580, 1846, 1935, 1767), 6840),
    ("排水许可证核发", "件", (118, 131, 140, 123), 476),
    ("涉水违法案件查处", "件", (9, 14, 17, 11), 46),
    ("水务热线工单办结", "件", (2380, 2965, 3410, 2545), 12140),
    ("安全生产检查", "次", (72, 91, 88, 75), 285),
    ("防汛应急演练", "场次", (3, 11, 0, 0), 11),
    ("二次供水设施改造", "处", (4, 9, 12, 9), 29),
    ("海绵城市达标面积", "平方公里", (32.1, 33.0, 34.4, 35.6), 31.2),
]
SPANS = ("2024-01/2024-03", "2024-04/2024-06", "2024-07/2024-09", "2024-10/2024-12")
# street: goal and done of thrifty estates, of walks along the rivers, rank
STREETS = [
    ("临江街道", 8, 9, 1500, 1688, 2),
    ("北塘街道", 7, 8, 1400, 1543, 3),
    ("柏园街道", 6, 7, 1300, 1420, 1),
    ("新港街道", 5, 5, 1200, 1291, 4),
    ("沙咀镇", 4, 4, 1100, 1186, 5),
]
# good works: name, content, own goal (figure, unit, done) or none, office, due as written, due, state in words, status
GOODS = [
    (
        "清河路片区雨污管网改造",
        "新建雨污管6.2公里",
        (6.2, "公里", 6.2),
        "排水管理科",
        "2024年10月底",
        "2024-10-31",
        "6.2公里管道10月18日全线完工，已移交养护单位使用。",
        "已完成",
    ),
    (
        "老旧小区供水管网改造",
        "改造管网18公里",
        (18, "公里", 19.4),
        "供水管理科",
        "2024年11月底",
        "2024-11-30",
        "19.4公里全部通水，11月22日通过验收，已办结。",
        "已完成",
    ),
    (
        "高层住宅二次供水泵房改造",
        "改造泵房40处",
        (40, "处", 34),
        "供水管理科",
        "2024年11月底",
        "2024-11-30",
        "已改造34处，剩余6处因产权协调未进场，未能按期办结。",
        "逾期",
    ),
    (
        "滨河公园亲水步道建设",
        "贯通步道并安装护栏",
        None,
        "河湖管理科",
        "2024年9月底",
        "2024-09-30",
        "步道9月12日建成，国庆前向市民开放。",
        "已完成",
    ),
    (
        "低洼院落积水治理",
        "整治积水院落8处",
        (8, "处", 8),
        "防汛科",
        "2024年6月15日前",
        "2024-06-15",
        "8处于6月10日全部整治完毕，汛期运行正常。",
        "已完成",
    ),
    (
        "智慧水表换装入户",
        "换装水表2.4万只",
        (2.4, "万只", 2.13),
        "节约用水办公室",
        "2024年12月底",
        YEAR,
        "换装2.13万只，还差0.27万只，没有完成承诺任务。",
        "逾期",
    ),
]
# tasks under supervision: task, source, office, due as written, due, state in words, advice, status
WATCHED = [
    (
        "区级供水应急预案修编",
        "区政府常务会议",
        "供水管理科",
        "8月31日前",
        "2024-08-31",
        "预案经专家评审后已于8月26日印发，事项办理完毕。",
        "同意结项",
        "已完成",
    ),
    (
        "南片再生水厂二期开工",
        "区长办公会",
        "建设管理科",
        "12月20日前",
        "2024-12-20",
        "施工许可证尚在办理，没有开工。",
        "继续跟踪，约谈代建单位",
        "逾期",
    ),
    (
        "排水户接驳口排查建档",
        "市级交办",
        "排水管理科",
        "9月30日前",
        "2024-09-30",
        "3120户接驳口全部建档并录入系统，任务完成。",
        "同意结项",
        "已完成",
    ),
    (
        "桁江堤防达标提升工程",
        "区委重点工作",
        "建设管理科",
        "2025年6月30日前",
        "2025-06-30",
        "堤身填筑完成四分之三，进度快于计划。",
        "按期推进",
        "顺利",
    ),
    (
        "水务数据中台建设",
        "局党组会",
        "信息中心",
        "2025年4月底前",
        "2025-04-30",
        "招标两次流标，目前落后于计划约两个月。",
        "倒排工期",
        "滞后",
    ),
    (
        "取水口规范化整治",
        "市级交办",
        "水资源科",
        "7月31日前",
        "2024-07-31",
        "整治工作基本完成，仍有2处计量设施没有更换。",
        "限期扫尾",
        "逾期",
    ),
    (
        "公共机构节水改造资金清算",
        "局党组会",
        "计划财务科",
        "2025年3月31日前",
        "2025-03-31",
        "尚未启动，待市级清算文件下达。",
        "做好准备",
        "滞后|未报|不能判定",
    ),
]
# problem, office, due as written, due, done in words, closed
PROBLEMS = [
    (
        "区审计局",
        "管网养护合同价款结算依据不充分",
        "计划财务科",
        "2024年5月31日",
        "2024-05-31",
        "已补齐签证资料并重新核算，5月27日经审计组认可，完成整改并销号。",
        "yes",
    ),
    (
        "区审计局",
        "污水处理费减免审批程序不规范",
        "排水管理科",
        "2024年6月30日",
        "2024-06-30",
        "减免办法已修订印发，6月21日完成整改，已销号。",
        "yes",
    ),
    (
        "区审计局",
        "两个结转项目资金沉淀超过两年",
        "计划财务科",
        "2024年10月31日",
        "2024-10-31",
        "已收回一个项目资金，另一个仍在办理竣工决算，未完成整改。",
        "no",
    ),
    (
        "区委巡察",
        "工程变更集体决策记录缺失",
        "建设管理科",
        "2024年7月31日",
        "2024-07-31",
        "已完善变更会商制度并补正记录，7月24日完成整改，已销号。",
        "yes",
    ),
    (
        "区委巡察",
        "编外人员聘用把关不严",
        "办公室",
        "2025年3月31日",
        "2025-03-31",
        "正在整改，聘用管理办法修订稿处于征求意见阶段。",
        "no",
    ),
    (
        "区委巡察",
        "直属单位车辆台账与实物不符",
        "办公室",
        "立行立改",
        "",
        "3月底前逐车核对，账物相符，已完成整改并销号。",
        "yes",
    ),
    (
        "省环保督察",
        "西塘河沿线3处雨水口旱天溢流",
        "排水管理科",
        "2024年9月30日",
        "2024-09-30",
        "已封堵混接点11个，仍有1处旱天出水，整改未完成。",
        "no",
    ),
    (
        "省环保督察",
        "新港污水泵站除臭设施停运",
        "泵站管理所",
        "2024年8月15日",
        "2024-08-15",
        "除臭设备更换后恢复运行，8月12日现场核查通过，已销号。",
        "yes",
    ),
    (
        "省环保督察",
        "污泥临时堆场防渗层破损",
        "排水管理科",
        "2024年11月30日",
        "2024-11-30",
        "防渗层重铺约一半，因雨天停工，尚未完成整改。",
        "no",
    ),
    (
        "省环保督察",
        "桁江支流保洁长效机制不健全",
        "河湖管理科",
        "长期坚持",
        "",
        "已落实保洁队伍，持续推进中，未申请销号。",
        "no",
    ),
]
MONEY = [
    ("年度资金总额", 16820, 17450, 16935),
    ("其中：基本支出", 5260, 5310, 5284),
    ("项目支出", 11560, 12140, 11651),
]
SUMMARY = """桁洲区水务局2024年工作总结和2025年工作打算
2024年，我局在区委、区政府领导下，统筹供水、排水、河湖、防汛各项工作，较好完成了年度任务。现将有关情况总结如下。
# 一、2024年主要工作
（一）项目建设提速。全年完成水务固定资产投资12.86亿元，同比增长12.6%。改造老旧供水管网19.4公里，更换智能水表2.13万只，二次供水设施改造34处。
（二）治污能力提升。处理城镇污水1.283亿立方米，生活污水集中收集率74.2%，比上年提高1.7个百分点，距目标还有差距。雨污分流改造小区22个。
（三）河湖面貌改善。全年完成河道清淤13.9公里，各级河长巡河7182人次。
（四）用水更加节约。用水总量2.098亿立方米，再生水利用率41.3%，公共供水管网漏损率降至8.1%，创建节水型小区33个。
（五）防汛平稳有序。全年降雨量1284.8毫米，开展防汛应急演练14场次，整治易积水点8处，未发生人员伤亡。
# 二、存在问题
一是海绵城市达标面积未达到考核要求；二是污水处理费仍有企业欠缴；三是万元GDP用水量下降不及预期。
# 三、2025年工作打算
2025年计划完成水务固定资产投资13.5亿元，改造老旧供水管网20公里，生活污水集中收集率达到78%，创建节水型小区35个，用水总量控制在2.2亿立方米以内。"""
NOTICE = """关于做好冬季供水设施防冻保供工作的通知
各供水企业，局属各单位：
为应对低温天气，保障居民冬季正常用水，现就有关事项通知如下。
一、排查隐患。对外露立管、楼顶水箱、室外表箱逐一检查，2025年1月15日前做好保温包扎。
二、备足力量。每座水厂抢修队伍不少于2支，抢修接报后30分钟内出发。
三、畅通热线。春节期间实行24小时值班，重要情况及时报供水管理科。
联系人：柏文清，电话：0000-8812046。
桁洲区水务局
2024年12月26日"""


def unit_of(unit):
    """Return the scorer's word for a unit."""
    return UNITS.get(unit, unit)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, "2024", "2023")
    told = set()
    for _, _, name, _, goal, sign, unit, now, old, _, _, _, status in AIMS:
        flat = unit in ("%", "立方米", "万元/公里")
        row = (name, unit_of(unit), goal, sign, now, old, YEAR, status, "绩效自评表")
        book.indicator(row, LEVEL if flat else FLOW, NOW.get(name, now), OLD.get(name, old))
        told.add(name)
    for _, name, _, _, goal, sign, unit, _, due, _, now, _, _, _, status in DUTIES:
        row = (name, unit_of(unit), goal, sign, now, None, due, status, "责任书自评表")
        book.indicator(row, LEVEL if "海绵" in name else FLOW, NOW.get(name, now), None)
    for name, unit, parts, old in QUARTERS:
        name, unit = name.strip().removeprefix("其中：").strip(), unit_of(unit)
        state = "海绵" in name
        at, now = (LEVEL, parts[-1]) if state else (FLOW, round(sum(parts), 1))
        if name not in told:
            book.year(name, NOW.get(name, now), unit, OLD.get(name, old), "按季统计", at=at)
        book.fact(name, at[0], now, unit, "actual", "按季统计")
        book.fact(name, at[1], old, unit, "actual", "按季统计")
        for span, part in zip(SPANS, parts, strict=True):
            if not state:
                book.fact(name, span, part, unit, "actual", "按季统计")
    for name, _, whole, done in MONEY:
        name = name.removeprefix("其中：")
        book.target(
            name + "|资金执行", whole, "", "万元", "", done, "", "绩效自评表", "资金执行", "yes"
        )
    for name, _, own, _, _, due, _, _ in GOODS:
        if own:
            book.target(
                name,
                own[0],
                ">=",
                unit_of(own[1]),
                due,
                own[2],
                "",
                "民生实事",
                "任务内的目标",
                "yes",
            )
    for name, _, _, office, _, due, _, status in GOODS:
        book.task(name, office, due, status, "民生实事")
    for name, _, office, _, due, _, _, status in WATCHED:
        book.task(name, office, due, status, "督查台账")
    for _, problem, office, _, due, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, YEAR, "整改清单")
    book.add("conflicts", "河道清淤长度|河道清淤", "2024", "12.9km|13.9km", "绩效自评表|总结")
    book.add("conflicts", "河长巡河|巡河", "2024", "7128人次|7182人次", "责任书、按季统计|总结")
    book.add(
        "conflicts",
        "污水处理费征收|污水处理费",
        "2023",
        "7712万元|7721万元",
        "按季统计|责任书自评表",
    )
    for name, table, figure, unit, why in (
        ("水务固定资产投资", "targets", 13.5, "亿元", "2025年的计划"),
        ("老旧供水管网改造长度", "targets", 20, "km", "2025年的计划"),
        ("生活污水集中收集率", "targets", 78, "%", "2025年的目标"),
        ("节水型小区创建", "targets", 35, "个", "2025年的计划"),
        ("用水总量", "targets", 2.2, "亿m3", "2025年的目标"),
        ("污水处理费征收", "year_on_year", 2009, "万元", "四季度一季的数"),
        ("城镇污水处理量", "year_on_year", 3140, "万m3", "四季度一季的数"),
        ("水务固定资产投资", "year_on_year", 38200, "万元", "四季度一季的数"),
        ("供水水质综合合格率", "targets", 5, "%", "分值"),
        ("服务对象满意度", "year_on_year", 2, "%", "得分"),
        ("安全生产检查", "year_on_year", 188, "次", "隐患处数"),
        ("智能水表更换", "targets", 0.27, "万只", "还差的数"),
        ("污水处理费征收", "year_on_year", 7721, "万元", "上年的数"),
    ):
        book.never(name, table, figure, unit, why)
    for street, goal, done, walk, walked, _ in STREETS:
        book.never("节水型小区创建", "targets", goal, "个", f"{street}的任务，不是全区的")
        book.never("节水型小区创建", "year_on_year", done, "个", f"{street}的完成数，不是全区的")
        book.never("河长巡河", "targets", walk, "人次", f"{street}的任务，不是全区的")
        book.never("河长巡河", "year_on_year", walked, "人次", f"{street}的完成数，不是全区的")
    book.write()


def runs(values, first):
    """Return the first and last row of each run of equal values, the values starting at row `first`."""
    out, start = [], 0
    for k in range(1, len(values) + 1):
        if k == len(values) or values[k] != values[start]:
            if k - start > 1:
                out.append((first + start, first + k - 1))
            start = k
    return out


def performance():
    """Write the finance bureau's form: no year in its title, only the day it was filled in."""
    out = openpyxl.Workbook()
    rows = [
        [
            "填报单位（盖章）：桁洲区水务局",
            "",
            "",
            "",
            "",
            "",
            "填报日期：2025年1月8日",
            "",
            "",
            "",
        ],
        [
            "部门名称",
            "桁洲区水务局",
            "",
            "",
            "",
            "联系人",
            "柏文清",
            "联系电话",
            "0000-8812046",
            "",
        ],
        [
            "整体支出（万元）",
            "",
            "",
            "年初预算数",
            "全年预算数（A）",
            "全年执行数（B）",
            "",
            "分值",
            "得分",
            "执行率（B/A）",
        ],
    ]
    for k, (name, first, whole, done) in enumerate(MONEY):
        rows.append(
            [
                "",
                name,
                "",
                first,
                whole,
                done,
                "",
                10 if not k else "—",
                9.7 if not k else "—",
                f"{100 * done / whole:.1f}%",
            ]
        )
    rows += [
        ["年度总体目标", "预期目标", "", "", "", "实际完成情况", "", "", "", ""],
        [
            "",
            "保障供水安全，提升排水防涝能力，改善河湖水环境。",
            "",
            "",
            "",
            "除个别指标外，各项目标均已实现。",
            "",
            "",
            "",
            "",
        ],
        [
            "一级指标",
            "二级指标",
            "三级指标",
            "年度指标值",
            "全年完成值",
            "计量单位",
            "上年完成值",
            "分值",
            "得分",
            "偏差原因分析及改进措施",
        ],
    ]
    first = len(rows) + 2
    for k, (one, two, name, written, _, _, unit, now, old, weight, score, cause, _) in enumerate(
        AIMS
    ):
        before = AIMS[k - 1] if k else ("", "")
        rows.append(
            [
                one if one != before[0] else "",
                two if (one, two) != before[:2] else "",
                name,
                written,
                now,
                unit,
                "—" if old is None else old,
                weight,
                score,
                cause,
            ]
        )
    last = len(rows) + 1
    rows.append(
        [
            "总分",
            "",
            "",
            "",
            "",
            "",
            "",
            sum(a[9] for a in AIMS) + 10,
            round(sum(a[10] for a in AIMS) + 9.7, 1),
            "",
        ]
    )
    rows.append(
        ["填表说明：正向指标填“≥”，反向指标填“≤”，定性指标从略；得分由单位自评，财政部门复核。"]
    )
    merges = [
        "A2:F2",
        "G2:J2",
        "B3:E3",
        "I3:J3",
        "A4:A7",
        "B4:C4",
        "A8:A9",
        "B8:E8",
        "F8:J8",
        "B9:E9",
        "F9:J9",
        f"A{last + 1}:G{last + 1}",
    ]
    merges += [f"A{a}:A{b}" for a, b in runs([x[0] for x in AIMS], first)]
    merges += [f"B{a}:B{b}" for a, b in runs([x[:2] for x in AIMS], first)]
    sheet(out, "附表2", "部门整体支出绩效目标自评表", rows, 10, merges, (3, 10), True)
    save(out, LEDGERS / "附表2：部门整体支出绩效自评（定稿）.xlsx")


def duties():
    """Write the self-assessment of the letter of duties, and the streets beside it."""
    out = openpyxl.Workbook()
    rows = [
        ["编制科室：办公室", "", "", "", "", "", "", "编制时间：2025年1月10日", "", ""],
        [
            "序号",
            "考核类别",
            "考核内容",
            "责任科室",
            "考核目标",
            "",
            "完成情况（自评）",
            "权重",
            "自评分",
            "复核分",
        ],
        ["", "", "", "", "目标值", "完成时限", "", "", "", ""],
    ]
    for n, (group, name, office, goal, _, _, _, node, _, said, _, _, weight, mark, _) in enumerate(
        DUTIES, 1
    ):
        rows.append(
            [
                n,
                group if n == 1 or DUTIES[n - 2][0] != group else "",
                name,
                office,
                goal,
                node,
                said,
                weight,
                mark,
                "",
            ]
        )
    rows.append(
        [
            "",
            "合计",
            "",
            "",
            "",
            "",
            "",
            sum(d[12] for d in DUTIES),
            round(sum(d[13] for d in DUTIES), 1),
            "",
        ]
    )
    merges = ["A2:D2", "H2:J2", "E3:F3", *[f"{c}3:{c}4" for c in "ABCDGHIJ"]]
    merges += [f"B{a}:B{b}" for a, b in runs([d[0] for d in DUTIES], 5)]
    ws = sheet(out, "责任书自评", "区水务局目标责任书考核自评表", rows, 10, merges, (3, 4), True)
    ws.column_dimensions["G"].width = 42
    ws.column_dimensions["J"].hidden = True
    rows = [
        ["填报日期：2025年1月5日", "", "", "", "", ""],
        ["街道（镇）", "节水型小区创建（个）", "", "河长巡河（人次）", "", "综合排名"],
        ["", "目标", "完成", "目标", "完成", ""],
        ["全区", *[sum(s[k] for s in STREETS) for k in range(1, 5)], "—"],
        *[list(s) for s in STREETS],
    ]
    sheet(
        out,
        "分街道（镇）",
        "各街道（镇）水务工作任务完成情况",
        rows,
        6,
        ["A2:F2", "A3:A4", "B3:C3", "D3:E3", "F3:F4"],
        (3, 4),
    )
    save(out, LEDGERS / "目标责任书考核自评.xlsx")


def quarters():
    """Write the year by quarter as a ragged csv; the year is told by the day it was made."""
    rows = [
        ["桁洲区水务综合统计（按季）"],
        ["编制时间：２０２５年１月６日", "", "", "", "", "", "", "", "制表：骆小棠"],
        ["指标", "单位", "一季度", "二季度", "三季度", "四季度", "全年", "上年全年", "增减%"],
    ]
    for name, unit, parts, old in QUARTERS:
        now = parts[-1] if "海绵" in name else round(sum(parts), 1)
        rows.append([name, unit, *parts, now, old, f"{100 * (now / old - 1):.1f}"])
    rows.append(["注：海绵城市达标面积为季末累计数，其余指标各季为当季数。"])
    ragged(LEDGERS / "水务综合统计按季.csv", rows)


def works():
    """Write the good works and the list under supervision, states in sentences."""
    out = openpyxl.Workbook()
    rows = [["编号", "实事名称", "建设内容及规模", "牵头科室", "承诺完成时间", "年末办理情况"]]
    rows += [[f"MS-{n:02d}", g[0], g[1], g[3], g[4], g[6]] for n, g in enumerate(GOODS, 1)]
    ws = sheet(out, "民生实事", "桁洲区2024年水务民生实事办理情况一览表", rows, 6, (), (2, 2), True)
    ws.column_dimensions["F"].width = 48
    rows = [
        ["填报日期：2025年1月3日", "", "", "", "", "", ""],
        ["序号", "督办事项", "交办来源", "承办科室", "要求办结时间", "办理情况", "督查室意见"],
    ]
    rows += [[n, *w[:4], w[5], w[6]] for n, w in enumerate(WATCHED, 1)]
    rows.append(["注：要求办结时间未注明年份的均为2024年。"])
    ws = sheet(out, "督查台账", "重点工作督查督办台账", rows, 7, ["A2:G2"], (3, 3))
    ws.column_dimensions["F"].width = 48
    save(out, LEDGERS / "民生实事和督查台账.xlsx")
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：桁洲区水务局", "", "", "", "", "填报日期：2025年1月3日"],
        ["序号", "问题来源", "反馈问题", "整改责任科室", "整改时限", "整改完成情况"],
    ]
    for n, (source, problem, office, node, _, done, _) in enumerate(PROBLEMS, 1):
        rows.append(
            [
                n,
                source if n == 1 or PROBLEMS[n - 2][0] != source else "",
                problem,
                office,
                node,
                done,
            ]
        )
    merges = ["A2:E2", *[f"B{a}:B{b}" for a, b in runs([p[0] for p in PROBLEMS], 4)]]
    ws = sheet(out, "Sheet1", "审计、巡察、环保督察反馈问题整改清单", rows, 6, merges, (3, 3), True)
    ws.column_dimensions["F"].width = 50
    save(out, LEDGERS / "反馈问题整改清单.xlsx")


if __name__ == "__main__":
    truth()
    performance()
    duties()
    quarters()
    works()
    paper(DOCUMENTS / "区水务局2024年工作总结和2025年打算.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "关于做好冬季供水设施防冻保供工作的通知.docx", NOTICE.split("\n"))
