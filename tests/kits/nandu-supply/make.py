"""Truth and files of 楠渡县城乡供水有限公司, all of it invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import MIDDLE, THIN, Truth, home, old_book, paper, ragged, save, sheet
from openpyxl.styles import Font

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY = "2024-01/2024-09", "2023-01/2023-09", "2024-09-30"
YEAR = "2024-12-31"
AT = SPAN + "|2024-09|2024-09-30", BEFORE + "|2023-09|2023-09-30"
UNITS = {
    "万立方米": "万m3",
    "公里": "km",
    "千瓦时/立方米": "kWh/m3",
    "万千瓦时": "万kWh",
}
EVEN = (11, 10, 11, 11, 11, 11, 12, 12, 11)
HOT = (10, 9, 10, 11, 11, 12, 13, 13, 11)
LATE = (3, 3, 8, 11, 13, 14, 15, 16, 17)
# monthly report: name as written, unit, January to September, the same of 2023, step, shape
REPORT = [
    ("供水量", "万立方米", 2160, 2085, 0.1, HOT),
    ("售水量", "万立方米", 1918.1, 1824.4, 0.1, HOT),
    ("营业收入", "万元", 4786.5, 4701.3, 0.1, EVEN),
    ("    其中：供水收入", "万元", 3910.7, 3719.6, 0.1, HOT),
    ("          安装工程收入", "万元", 742.6, 861.3, 0.1, LATE),
    ("水费应收额", "万元", 4028, 3831.2, 0.1, HOT),
    ("水费实收额", "万元", 3915.2, 3674.1, 0.1, HOT),
    ("陈欠水费清收", "万元", 86.4, 112.8, 0.1, EVEN),
    ("污水处理费代征", "元", 4583600, 4396200, 100, HOT),
    ("制水用电量", "万千瓦时", 612.4, 607.8, 0.1, HOT),
    ("固定资产投资", "万元", 2736, 2418, 1, LATE),
    ("新增用户", "户", 2486, 2217, 1, EVEN),
    ("智能水表更换", "只", 7150, 5860, 1, LATE),
    ("老旧管网改造", "公里", 24.3, 18.6, 0.1, LATE),
    ("漏点检出", "处", 318, 274, 1, EVEN),
    ("管网抢修", "次", 406, 467, 1, EVEN),
    ("水质检测样品", "份", 742, 705, 1, EVEN),
    ("消火栓检修", "座", 840, 780, 1, EVEN),
    ("热线受理件", "件", 5384, 5912, 1, HOT),
    ("安全隐患整改", "项", 127, 143, 1, EVEN),
    ("员工培训", "人次", 468, 395, 1, EVEN),
]
# at the end of September: name, unit, 2024, 2023
RATES = [
    ("产销差率", "%", 11.2, 12.5),
    ("水费回收率", "%", 97.2, 95.9),
    ("水质综合合格率", "%", 99.8, 99.7),
    ("管网压力合格率", "%", 98.6, 97.4),
    ("抢修及时率", "%", 97.1, 96.2),
    ("用户满意度", "%", 96.3, 94.8),
    ("供水单位电耗", "千瓦时/立方米", 0.284, 0.292),
    ("农村规模化供水覆盖率", "%", 66.5, 63),
]
# water sold by kind of user: 2024, 2023
KINDS = [
    ("居民生活用水", 1186.4, 1124.6),
    ("工业经营用水", 402.7, 411.3),
    ("行政事业用水", 198.5, 187.9),
    ("特种行业用水", 31.2, 33.8),
    ("绿化环卫用水", 99.3, 66.8),
]
# goals: name, unit, goal as written, goal, sign, points, plan and done to the end of March, June,
# September, department, due as written, due, status
SURE, WAY = "顺利|已完成", "顺利|滞后"
GOALS = [
    (
        "供水量",
        "万立方米",
        2850,
        2850,
        ">=",
        4,
        640,
        641.8,
        1360,
        1372.5,
        2130,
        2160,
        "生产调度部",
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "售水量",
        "万立方米",
        2520,
        2520,
        ">=",
        5,
        570,
        566.2,
        1210,
        1216.4,
        1890,
        1918.1,
        "客户服务部",
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "营业收入",
        "万元",
        6500,
        6500,
        ">=",
        8,
        1500,
        1468.3,
        3150,
        3096.7,
        4850,
        4786.5,
        "财务部",
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "水费实收额",
        "万元",
        5200,
        5200,
        ">=",
        8,
        1180,
        1156.9,
        2480,
        2463.8,
        3880,
        3915.2,
        "客户服务部",
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "陈欠水费清收",
        "万元",
        180,
        180,
        ">=",
        4,
        45,
        27.6,
        90,
        56.1,
        135,
        86.4,
        "客户服务部",
        "年底",
        YEAR,
        "滞后",
    ),
    (
        "污水处理费代征",
        "万元",
        620,
        620,
        ">=",
        3,
        145,
        139.42,
        300,
        290.15,
        460,
        458.36,
        "财务部",
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "固定资产投资",
        "万元",
        4800,
        4800,
        ">=",
        6,
        900,
        384,
        2200,
        1430,
        3700,
        2736,
        "工程建设部",
        "年底",
        YEAR,
        "滞后",
    ),
    (
        "争取专项资金",
        "万元",
        1500,
        1500,
        ">=",
        4,
        400,
        320,
        900,
        860,
        1300,
        1580,
        "工程建设部",
        "10月底",
        "2024-10-31",
        "已完成",
    ),
    (
        "产销差率",
        "%",
        "≤12",
        12,
        "<=",
        6,
        "—",
        12.1,
        "—",
        11.6,
        "—",
        11.2,
        "管网运维部",
        "年底",
        YEAR,
        SURE,
    ),
    (
        "水费回收率",
        "%",
        "≥98",
        98,
        ">=",
        4,
        "—",
        96.4,
        "—",
        96.8,
        "—",
        97.2,
        "客户服务部",
        "年底",
        YEAR,
        WAY,
    ),
    (
        "水质综合合格率",
        "%",
        "≥99.5",
        99.5,
        ">=",
        6,
        "—",
        99.7,
        "—",
        99.8,
        "—",
        99.8,
        "水质管理部",
        "年底",
        YEAR,
        SURE,
    ),
    (
        "管网压力合格率",
        "%",
        "≥98",
        98,
        ">=",
        3,
        "—",
        98.1,
        "—",
        98.4,
        "—",
        98.6,
        "生产调度部",
        "年底",
        YEAR,
        SURE,
    ),
    (
        "抢修及时率",
        "%",
        "≥98",
        98,
        ">=",
        3,
        "—",
        96.5,
        "—",
        96.9,
        "—",
        97.1,
        "管网运维部",
        "年底",
        YEAR,
        WAY,
    ),
    (
        "用户满意度",
        "%",
        "≥95",
        95,
        ">=",
        3,
        "—",
        95.4,
        "—",
        95.9,
        "—",
        96.3,
        "客户服务部",
        "年底",
        YEAR,
        SURE,
    ),
    (
        "供水单位电耗",
        "千瓦时/立方米",
        "≤0.29",
        0.29,
        "<=",
        3,
        "—",
        0.287,
        "—",
        0.285,
        "—",
        0.284,
        "生产调度部",
        "年底",
        YEAR,
        SURE,
    ),
    (
        "农村规模化供水覆盖率",
        "%",
        "≥72",
        72,
        ">=",
        4,
        "—",
        63.8,
        "—",
        65.1,
        "—",
        66.5,
        "工程建设部",
        "年底",
        YEAR,
        "滞后|顺利",
    ),
    (
        "新增用户",
        "户",
        3200,
        3200,
        ">=",
        3,
        700,
        742,
        1550,
        1608,
        2400,
        2486,
        "客户服务部",
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "智能水表更换",
        "只",
        12000,
        12000,
        ">=",
        4,
        2000,
        985,
        5500,
        3720,
        9500,
        7150,
        "客户服务部",
        "11月底",
        "2024-11-30",
        "滞后",
    ),
    (
        "老旧管网改造",
        "公里",
        26,
        26,
        ">=",
        4,
        4,
        3.4,
        13,
        12.7,
        24,
        24.3,
        "管网运维部",
        "10月31日",
        "2024-10-31",
        "顺利",
    ),
    (
        "二次供水设施接管",
        "处",
        18,
        18,
        ">=",
        3,
        4,
        3,
        10,
        9,
        18,
        15,
        "客户服务部",
        "9月底前",
        "2024-09-30",
        "逾期",
    ),
    (
        "水质检测样品",
        "份",
        960,
        960,
        ">=",
        2,
        240,
        241,
        480,
        488,
        720,
        742,
        "水质管理部",
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "消火栓检修",
        "座",
        840,
        840,
        ">=",
        2,
        250,
        262,
        540,
        551,
        840,
        840,
        "管网运维部",
        "9月底前",
        "2024-09-30",
        "已完成",
    ),
    (
        "员工培训",
        "人次",
        450,
        450,
        ">=",
        2,
        100,
        118,
        220,
        264,
        340,
        468,
        "综合办公室",
        "年底",
        YEAR,
        "已完成",
    ),
    (
        "水源地巡查",
        "次",
        520,
        520,
        ">=",
        2,
        130,
        133,
        260,
        268,
        390,
        402,
        "水质管理部",
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "DMA分区计量建设",
        "个",
        24,
        24,
        ">=",
        4,
        5,
        4,
        15,
        12,
        24,
        19,
        "信息技术部",
        "8月底",
        "2024-08-31",
        "逾期",
    ),
    ("水厂自动化改造", "座", 3, 3, ">=", 3, 0, 0, 1, 0, 2, 1, "信息技术部", "年底", YEAR, "滞后"),
    ("生产安全责任事故", "起", 0, 0, "<=", 5, 0, 0, 0, 0, 0, 0, "安全生产部", "年底", YEAR, SURE),
]
NOW = {"新增用户": "2486|2468", "水质检测样品": "742|724"}
OLD = {"安装工程收入": "861.3|816.3"}
# branches: water sold (plan, done, 2023), fees (plan, done, 2023), meters (plan, done)
BRANCHES = [
    ("城关营业所", 1180, 902.6, 861.2, 2480, 1865.7, 1752.4, 5200, 3180),
    ("河口营业所", 520, 391.4, 373.5, 1080, 806.3, 760.8, 2600, 1490),
    ("石鼓营业所", 360, 271.8, 258.9, 720, 546.9, 513.7, 1800, 1060),
    ("新圩营业所", 270, 208.1, 194.6, 540, 411.8, 384.9, 1400, 820),
    ("白土营业所", 190, 144.2, 136.2, 380, 284.5, 262.3, 1000, 600),
]
# works: name, content, estimate, done before 2024, plan, done in 2024, how far
WORKS = [
    ("城区第三水厂扩建", "新增日供水能力2万吨", 6800, 1200, 2200, 1310, "滤池主体封顶"),
    ("石鼓片管网延伸", "铺设DN300以上管道", 2400, 300, 1100, 612, "跨河段未开工"),
    ("老旧管网改造（二期）", "更换灰口铸铁管", 1650, 420, 850, 486, "剩余人民路段"),
    ("分区计量及智慧平台", "流量计安装、平台开发", 920, 0, 400, 208, "平台试运行"),
    ("二次供水泵房改造", "泵房土建及设备更换", 480, 0, 250, 120, "设备到货"),
]
# tasks: name, content, leader, department, due as written, due, progress, state, status
TASKS = [
    (
        "城区第三水厂扩建工程",
        "建成投运",
        "梁启文",
        "工程建设部",
        "2025年6月30日",
        "2025-06-30",
        "滤池主体封顶，清水池施工",
        "按期实施",
        "顺利",
    ),
    (
        "石鼓片管网延伸工程",
        "管道贯通通水",
        "梁启文",
        "工程建设部",
        "2024年12月底",
        "2024-12-31",
        "跨河段手续未办妥，主管已铺七成",
        "落后计划",
        "滞后",
    ),
    (
        "老旧管网改造（二期）",
        "完成人民路等路段换管",
        "覃志刚",
        "管网运维部",
        "2024年10月31日",
        "2024-10-31",
        "仅剩人民路段",
        "按期实施",
        "顺利",
    ),
    (
        "DMA分区计量建设",
        "各分区装表并联网",
        "莫小兰",
        "信息技术部",
        datetime.date(2024, 8, 31),
        "2024-08-31",
        "5个分区因道路未批未装表",
        "到期未完",
        "逾期",
    ),
    (
        "二次供水设施接管",
        "签订移交协议并接管",
        "韦素芬",
        "客户服务部",
        "2024年9月底",
        "2024-09-30",
        "3个小区业委会未签字",
        "到期未完",
        "逾期",
    ),
    (
        "高考期间供水保障",
        "考点周边不停水",
        "覃志刚",
        "生产调度部",
        "2024年6月10日",
        "2024-06-10",
        "考试期间供水平稳",
        "已办妥",
        "已完成",
    ),
    (
        "高峰供水应急演练",
        "开展停电停水综合演练",
        "陆建民",
        "安全生产部",
        "2024年5月底",
        "2024-05-31",
        "5月22日组织",
        "已办妥",
        "已完成",
    ),
    (
        "水价成本监审资料报送",
        "向发改局报送资料",
        "黄雪梅",
        "财务部",
        datetime.date(2024, 7, 15),
        "2024-07-15",
        "资料已报送并受理",
        "已办妥",
        "已完成",
    ),
    (
        "智能水表更换",
        "更换到期机械表",
        "韦素芬",
        "客户服务部",
        "2024年11月30日",
        "2024-11-30",
        "供货不足，安装偏慢",
        "落后计划",
        "滞后",
    ),
    (
        "备用水源连通管前期工作",
        "完成可研批复",
        "梁启文",
        "工程建设部",
        "2025年3月底",
        "2025-03-31",
        "",
        "未动工",
        "滞后|未报|不能判定",
    ),
    (
        "“获得用水”指标提升",
        "压减报装环节和时限",
        "韦素芬",
        "客户服务部",
        "2024年12月底",
        "2024-12-31",
        "报装环节已压减为两个",
        "按期实施",
        "顺利",
    ),
    (
        "水厂反恐防范达标整治",
        "补齐防护设施",
        "陆建民",
        "安全生产部",
        "2024年9月15日",
        "2024-09-15",
        "公安部门已验收",
        "已办妥",
        "已完成",
    ),
    (
        "供水热线并入12345平台",
        "完成系统对接",
        "莫小兰",
        "信息技术部",
        "2024年8月20日",
        "2024-08-20",
        "接口联调未通过",
        "到期未完",
        "逾期",
    ),
]
# problems: source, found, problem, department, measure, due as written, due, progress, state,
# closed
PROBLEMS = [
    (
        "市水质督察",
        "2024/3/12",
        "白土水厂消毒剂投加记录不连续",
        "水质管理部",
        "补录并加装自动记录仪",
        "2024/4/30",
        "2024-04-30",
        "记录仪已装",
        "复查合格",
        "yes",
    ),
    (
        "安全生产检查",
        "2024/4/9",
        "城关加压站配电室缺少绝缘胶垫",
        "安全生产部",
        "采购配齐",
        "2024/5/15",
        "2024-05-15",
        "已配齐",
        "复查合格",
        "yes",
    ),
    (
        "县委巡察",
        "2024/4/25",
        "安装工程票据开具不及时",
        "财务部",
        "清理补开",
        "2024/6/30",
        "2024-06-30",
        "已全部补开",
        "复查合格",
        "yes",
    ),
    (
        "12345热线",
        "2024/6/18",
        "河口镇滨江小区夜间水压偏低",
        "管网运维部",
        "更换变频泵",
        "2024/8/31",
        "2024-08-31",
        "泵已到货，尚未安装",
        "整改中",
        "no",
    ),
    (
        "审计",
        "2024/5/20",
        "2023年管网改造项目结算超期未办",
        "工程建设部",
        "送审结算",
        "2024/9/30",
        "2024-09-30",
        "资料已送审",
        "整改中",
        "no",
    ),
    (
        "水源地环保检查",
        "2024/7/11",
        "二级保护区内2户养殖户未搬迁",
        "水质管理部",
        "配合乡镇搬迁",
        "2024/12/20",
        "2024-12-20",
        "已签协议1户",
        "整改中",
        "no",
    ),
    (
        "消防检查",
        "2024/6/5",
        "新圩片区部分消火栓无水",
        "管网运维部",
        "开阀检修",
        "2024/7/31",
        "2024-07-31",
        "已全部修复",
        "复查合格",
        "yes",
    ),
    (
        "内控检查",
        "2024/8/14",
        "仓库水表出入库账实不符",
        "综合办公室",
        "盘点核对",
        "2024/10/31",
        "2024-10-31",
        "已盘点，正在核对",
        "整改中",
        "no",
    ),
    (
        "客户投诉",
        "2024/3/28",
        "个别抄表员估抄漏抄",
        "客户服务部",
        "每月抽查",
        "长期坚持",
        "",
        "每月抽查一次",
        "整改中",
        "no",
    ),
]
# rows of the report of September 2023: September, to September, to September 2022
PAST = {
    "供水量": (228.6, 2085, 2012.4),
    "售水量": (200.3, 1824.4, 1751.9),
    "营业收入": (516.2, 4701.3, 4580.6),
    "安装工程收入": (84.7, 816.3, 902.5),
    "水费实收额": (403.9, 3674.1, 3498.7),
    "固定资产投资": (392, 2418, 2160),
    "新增用户": (241, 2217, 2094),
    "老旧管网改造": (3.1, 18.6, 15.2),
    "管网抢修": (49, 467, 488),
}
SUMMARY = """楠渡县城乡供水有限公司2024年前三季度工作总结

今年以来，公司围绕年初签订的经营目标责任书，抓生产、保水质、降漏损、优服务，前三季度运行总体平稳。现将有关情况总结如下。

一、生产经营情况
（一）供水生产平稳。1—9月完成供水量2160万立方米，同比增长3.6%；售水量1918.1万立方米，同比增长5.1%；产销差率11.2%，比上年同期下降1.3个百分点。制水用电量612.4万千瓦时，供水单位电耗0.284千瓦时/立方米。
（二）经营收入稳中有升。实现营业收入4786.5万元，同比增长1.8%，其中供水收入3910.7万元。受房地产市场影响，安装工程收入同比减少118.7万元。水费实收额3915.2万元，水费回收率97.2%；陈欠水费清收86.4万元，离全年180万元的目标差距较大。
（三）项目建设加快。完成固定资产投资2736万元，占年度目标的57%；争取专项资金1580万元，超额完成年度目标；改造老旧管网24.3公里。
（四）水质和服务持续向好。检测水质样品724份，水质综合合格率99.8%；新增用户2468户；受理热线5384件，用户满意度96.3%。
（五）安全形势稳定。整改安全隐患127项，未发生生产安全责任事故，员工培训468人次。

二、存在问题
一是石鼓片管网延伸、分区计量建设进度落后；二是智能水表供货不足，只更换7150只；三是三个小区二次供水设施接管协议未签。

三、四季度及明年打算
全力冲刺全年目标。2025年初步计划供水量3000万立方米，营业收入7000万元，产销差率控制在11%以内，农村规模化供水覆盖率达到78%。

楠渡县城乡供水有限公司
2024年10月10日
"""
NOTICE = """关于做好四季度生产经营工作的通知
各部门、各营业所：
前三季度，公司完成售水量1918.1万立方米、水费实收额3915.2万元。为确保完成全年任务，现就四季度工作通知如下。
# 一、抓好水费回收
各营业所要逐户核对欠费，客户服务部每周通报一次。
# 二、抓紧工程收尾
管网运维部要在10月底前完成老旧管网改造任务；信息技术部要尽快补装分区流量计。
# 三、做好冬季保供
各水厂、泵站在11月20日前完成设备检修和防冻包扎。
联系人：农丽萍，电话：0000-3217045。
楠渡县城乡供水有限公司
2024年10月12日"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _unit(unit):
    return UNITS.get(unit, unit)


def _spread(total, step, shape):
    """Return the nine months of a total, in steps, with the rest in July."""
    whole = round(total / step)
    parts = [whole * k // sum(shape) for k in shape]
    parts[6] += whole - sum(parts)
    return [round(p * step, 1) if step < 1 else p * step for p in parts]


def _never(book):
    for name, figure, unit in (
        ("供水量", 3000, "万m3"),
        ("营业收入", 7000, "万元"),
        ("产销差率", 11, "%"),
        ("农村规模化供水覆盖率", 78, "%"),
    ):
        book.never(name, "targets", figure, unit, "2025年的计划")
    book.never("固定资产投资", "targets", 12250, "万元", "项目概算总投资")
    for row in BRANCHES:
        place, sold, solds, old, fee, fees, fold, meter, meters = row
        for name, unit, goal, done in (
            ("售水量", "万m3", sold, solds),
            ("水费实收额|水费实收", "万元", fee, fees),
            ("智能水表更换", "只", meter, meters),
        ):
            book.never(name, "targets", goal, unit, f"{place}的计划，不是全公司的")
            book.never(name, "year_on_year", done, unit, f"{place}的完成数，不是全公司的")
        book.never("售水量", "year_on_year", old, "万m3", f"{place}的上年数")
        book.never("水费实收额|水费实收", "year_on_year", fold, "万元", f"{place}的上年数")
    for name, unit, now, _, step, shape in REPORT:
        month = _spread(now, step, shape)[8]
        book.never(_plain(name), "year_on_year", month, _unit(unit), "9月当月，没有同期可比")
    for row in GOALS:
        if row[5] not in (row[3], 0):
            book.never(row[0], "targets", row[5], "分", "分值")


def _growths(book):
    source = "生产经营月报"
    for written, unit, now, old, step, shape in REPORT:
        name, unit = _plain(written), _unit(unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), source)
        for month, value in enumerate(_spread(now, step, shape), 1):
            book.fact(name, f"2024-{month:02d}", value, unit, "actual", source)
        book.fact(name, SPAN, now, unit, "actual", source)
        book.fact(name, BEFORE, old, unit, "actual", source)
    for name, unit, now, old in RATES:
        book.year(name, now, _unit(unit), old, source, at=AT)
        book.fact(name, AT[0], now, _unit(unit), "actual", source)
        book.fact(name, AT[1], old, _unit(unit), "actual", source)
    for name, now, old in KINDS:
        book.year(name, now, "万m3", old, "售水量分类表")
        book.fact(name, SPAN, now, "万m3", "actual", "售水量分类表")
        book.fact(name, BEFORE, old, "万m3", "actual", "售水量分类表")


def _goals(book):
    told = {_plain(row[0]) for row in REPORT}
    source = "目标责任分解表"
    for row in GOALS:
        name, unit, _, goal, sign, _, _, march, _, june, _, now, _, _, due, status = row
        unit = _unit(unit)
        book.target(name, goal, sign, unit, due, NOW.get(name, now), status, source)
        book.fact(name, f"2024|{due[:7]}|{due}", goal, unit, "target", source)
        point = row[6] == "—"
        for month, end, value in (("03", "31", march), ("06", "30", june)):
            span = f"2024-01/2024-{month}"
            span += f"|2024-{month}|2024-{month}-{end}" if point else ""
            book.fact(name, span, value, unit, "actual", source)
        if name not in told:
            book.fact(name, AT[0] if point else SPAN, now, unit, "actual", source)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _growths(book)
    _goals(book)
    book.fact("新增用户", SPAN, 2468, "户", "actual", "总结（冲突）")
    book.fact("水质检测样品", SPAN, 724, "份", "actual", "总结（冲突）")
    book.fact("安装工程收入", BEFORE, 816.3, "万元", "actual", "2023年月报（冲突）")
    units = {_plain(row[0]): _unit(row[1]) for row in REPORT}
    for name, (month, now, old) in PAST.items():
        source, older = "2023年月报", "2022-01/2022-09"
        at = BEFORE, older
        book.year(name, now, units[name], old, source, "上年与前年", "yes", at)
        book.fact(name, "2023-09", month, units[name], "actual", source, "yes")
        book.fact(name, older, old, units[name], "actual", source, "yes")
    for name, _, _, _, plan, now, _ in WORKS:
        note = "项目年度计划"
        book.target(name, plan, ">=", "万元", YEAR, now, "", "工程建设进度", note, "yes")
        book.fact(name, "2024", plan, "万元", "target", "工程建设进度")
        book.fact(name, SPAN, now, "万元", "actual", "工程建设进度")
    for task, _, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点工作督办表")
    for task, office, due in (
        ("老旧管网改造", "管网运维部", "2024-10-31"),
        ("设备检修和防冻包扎", "", "2024-11-20"),
    ):
        book.add("tasks", task, office, due, "顺利|未报|不能判定", "no", "通知", "yes")
    for _, _, problem, office, _, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改清单")
    book.add("conflicts", "新增用户", SPAN, "2486户|2468户", "月报、目标分解表|总结")
    book.add("conflicts", "水质检测样品", SPAN, "742份|724份", "月报、目标分解表|总结")
    book.add("conflicts", "安装工程收入", BEFORE, "861.3万元|816.3万元", "2024年月报|2023年月报")
    _never(book)
    book.write()


def _rate(now, old):
    return round(100 * (now / old - 1), 1)


def report():
    """Write the months side by side, and a second sheet of two tables below one another."""
    out = openpyxl.Workbook()
    rows = [
        ["编制单位：楠渡县城乡供水有限公司财务部", *[""] * 9, "2024年10月8日"],
        ["指标名称", "单位", "2024年各月", *[""] * 8, "1-9月累计", "上年1-9月", "增减（%）"],
        ["", "", *[f"{m}月" for m in range(1, 10)], "", "", ""],
    ]
    for name, unit, now, old, step, shape in REPORT:
        rows.append([name, unit, *_spread(now, step, shape), now, old, _rate(now, old)])
    rows.append(["注：污水处理费按元统计，其余金额为万元。"])
    merges = ["C3:K3", *[f"{c}3:{c}4" for c in "ABLMN"]]
    title = "楠渡县城乡供水有限公司2024年9月生产经营月报"
    sheet(out, "经营月报", title, rows, 14, merges, (3, 4), True)
    rows = [
        ["指标", "单位", "2024年9月末", "2023年9月末", "增减"],
        *[[n, u, a, b, round(a - b, 3)] for n, u, a, b in RATES],
        [],
        ["售水量分类情况（单位：万立方米）"],
        ["用水类别", "2024年1-9月", "2023年1-9月", "增减量", "增幅（%）"],
    ]
    for name, now, old in KINDS:
        rows.append([name, now, old, round(now - old, 1), _rate(now, old)])
    now, old = (round(sum(k[n] for k in KINDS), 1) for n in (1, 2))
    rows += [["合计", now, old, round(now - old, 1), _rate(now, old)]]
    ws = sheet(out, "服务及分类", "服务质量指标", rows, 5, ["A12:E12"], (2, 2))
    ws["A12"].font, ws["A12"].alignment = Font(bold=True, size=16), MIDDLE
    save(out, LEDGERS / "生产经营月报（2024年9月）.xlsx")


def last_year():
    """Write some rows of the report of September 2023 as a csv."""
    units = {_plain(row[0]): row[1] for row in REPORT}
    rows = [
        ["楠渡县城乡供水有限公司2023年9月生产经营月报（摘要）"],
        ["指标名称", "单位", "9月", "1-9月累计", "上年1-9月", "增减（%）"],
    ]
    rows += [[n, units[n], *v, _rate(v[1], v[2])] for n, v in PAST.items()]
    rows.append(["编制：农丽萍"])
    ragged(LEDGERS / "2023年资料/2023年9月生产经营月报摘要.csv", rows)


def goals():
    """Write the goals by quarter with plan and done, then the branches and the works."""
    out = openpyxl.Workbook()
    rows = [
        ["（统计至2024年9月30日，计划、完成均为年初起累计数）"],
        [
            "序号",
            "考核指标",
            "单位",
            "全年目标",
            "分值",
            *["一季度", "", "上半年", "", "前三季度", ""],
            "责任部门",
            "完成时间",
        ],
        ["", "", "", "", "", *["计划", "完成"] * 3, "", ""],
    ]
    for n, row in enumerate(GOALS, 1):
        rows.append([n, row[0], row[1], row[2], row[5], *row[6:12], row[12], row[13]])
    rows.append(["", "合计", "", "", sum(row[5] for row in GOALS)])
    merges = ["A2:M2", "F3:G3", "H3:I3", "J3:K3", *[f"{c}3:{c}4" for c in "ABCDELM"]]
    title = "2024年度经营目标责任分解及完成情况表"
    sheet(out, "目标分解", title, rows, 13, merges, (3, 4), True)
    kinds = ["年计划", "1-9月完成", "上年同期"]
    rows = [
        [
            "营业所",
            *["售水量（万立方米）", "", ""],
            *["水费实收（万元）", "", ""],
            *["智能水表更换（只）", ""],
        ],
        ["", *kinds, *kinds, *kinds[:2]],
        *[list(row) for row in BRANCHES],
        ["全公司", *[round(sum(row[k] for row in BRANCHES), 1) for k in range(1, 9)]],
    ]
    merges = ["A2:A3", "B2:D2", "E2:G2", "H2:I2"]
    sheet(out, "营业所", "2024年1-9月各营业所主要指标完成情况", rows, 9, merges, (2, 3))
    rows = [
        ["", "", "", "", "", "", "", "单位：万元"],
        [
            "工程名称",
            "建设内容",
            "概算总投资",
            "2023年底累计完成",
            "2024年计划投资",
            "2024年1-9月完成投资",
            "完成率（%）",
            "形象进度",
        ],
        *[[*w[:6], round(100 * w[5] / w[4], 1), w[6]] for w in WORKS],
    ]
    total = [sum(w[k] for w in WORKS) for k in range(2, 6)]
    rows.append(["合计", "", *total, round(100 * total[3] / total[2], 1), ""])
    ws = sheet(out, "工程建设", "2024年工程建设进度表", rows, 8, (), (3, 3))
    for cell in ws[3]:
        cell.border = THIN
    save(out, LEDGERS / "2024年经营目标责任分解（前三季度）.xlsx")


def works():
    """Write the tasks as BIFF and the problems as a csv."""
    heads = [
        "序号",
        "工作事项",
        "目标要求",
        "分管领导",
        "责任部门",
        "完成期限",
        "目前进展",
        "工作状态",
    ]
    rows = [["2024年重点工作督办表（9月）"], ["截止日期：2024年9月30日"], heads]
    rows += [[n, *t[:5], t[6], t[7]] for n, t in enumerate(TASKS, 1)]
    rows.append(["工作状态分为已办妥、按期实施、落后计划、到期未完、未动工五种。"])
    old_book(LEDGERS / "重点工作督办表（9月）.xls", "督办", rows, [(0, 0, 0, 7), (1, 1, 0, 7)])
    rows = [
        ["楠渡县城乡供水有限公司问题整改清单（2024年9月30日）"],
        [
            "编号",
            "问题来源",
            "检查日期",
            "问题描述",
            "责任部门",
            "整改措施",
            "整改期限",
            "整改进展",
            "复查结果",
        ],
    ]
    rows += [[n, *p[:6], *p[7:9]] for n, p in enumerate(PROBLEMS, 1)]
    ragged(LEDGERS / "问题整改清单.csv", rows)


if __name__ == "__main__":
    truth()
    report()
    last_year()
    goals()
    works()
    DOCUMENTS.mkdir(parents=True, exist_ok=True)
    (DOCUMENTS / "2024年前三季度工作总结.txt").write_text(SUMMARY, encoding="utf-8")
    paper(DOCUMENTS / "关于做好四季度生产经营工作的通知.docx", NOTICE.split("\n"))
