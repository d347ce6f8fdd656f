"""Truth and files of 峒岭瑶族自治县水利局, all of it invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import MIDDLE, Truth, home, old_book, paper, ragged, save, sheet
from openpyxl.styles import Font

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY = "2025-01/2025-10", "2024-01/2024-10", "2025-10-31"
EARLIER, YEAR = "2023-01/2023-10", "2025-12-31"
AT = SPAN + "|2025-10|2025-10-31", BEFORE + "|2024-10|2024-10-31", EARLIER + "|2023-10|2023-10-31"
UNITS = {
    "万立方米": "万m3",
    "亿立方米": "亿m3",
    "平方公里": "km2",
    "公里": "km",
    "立方米": "m3",
    "万千瓦时": "万kWh",
    "": "1",
}
# statistics: name as written, unit, October 2025, October 2024, to October 2025, to October 2024
STATS = [
    ("水利建设投资完成额", "万元", 3260, 2985, 27840, 24960),
    ("  其中：防洪减灾工程", "万元", 1410, 1265, 12170, 10980),
    ("        农村供水工程", "万元", 860, 905, 7415, 7880),
    ("争取上级补助资金", "万元", 720, 650, 11350, 9870),
    ("水资源税入库额", "万元", 38.2, 35.6, 341.6, 318.4),
    ("水土保持补偿费", "元", 164000, 171500, 1385000, 1516000),
    ("移民后扶项目投资", "万元", 118, 96, 1032, 948),
    ("用水总量", "万立方米", 1642, 1688, 17260, 17905),
    ("  其中：农业用水", "万立方米", 980, 1025, 11430, 12010),
    ("        工业用水", "万立方米", 268, 270, 2655, 2718),
    ("        生活用水", "万立方米", 322, 318, 2710, 2672),
    ("        生态补水", "万立方米", 72, 75, 465, 505),
    ("取水许可证核发", "本", 5, 4, 58, 51),
    ("农村供水工程维修养护", "处", 6, 5, 57, 52),
    ("高效节水灌溉面积", "亩", 620, 540, 6850, 6120),
    ("恢复灌溉面积", "亩", 900, 1100, 11200, 12600),
    ("新增水土流失治理面积", "平方公里", 2.7, 2.4, 25.6, 23.9),
    ("河道治理长度", "公里", 1.8, 2.1, 13.4, 17.2),
    ("河湖“四乱”问题整治", "处", 4, 3, 46, 39),
    ("河湖长巡河", "人次", 865, 812, 8934, 8415),
    ("水库除险加固", "座", 1, 1, 4, 6),
    ("山塘整治", "座", 1, 1, 23, 19),
    ("山洪灾害预警发布", "条", 12, 9, 426, 388),
    ("防汛抢险演练", "场", 0, 0, 24, 21),
    ("水行政执法巡查", "次", 31, 28, 318, 289),
    ("水事违法案件查处", "件", 1, 2, 9, 13),
    ("农村水电发电量", "万千瓦时", 1240, 1315, 14860, 15930),
]
# at the end of October: name, unit, 2025, 2024, 2023
ENDS = [
    ("农村自来水普及率", "%", 95.8, 94.3, 92.7),
    ("规模化供水工程覆盖率", "%", 61.2, 57.4, 53),
    ("农田灌溉水有效利用系数", "", 0.548, 0.541, 0.535),
    ("万元工业增加值用水量", "立方米", 34.6, 36.2, 38.5),
    ("集中式饮用水水源地水质达标率", "%", 100, 100, 97.5),
    ("小水电站生态流量达标率", "%", 98.2, 95.6, 93.1),
    ("水库蓄水量", "万立方米", 6835, 6512, 6320),
]
# reservoirs: name, capacity, end of October 2025, end of October 2024
DAMS = [
    ("峒岭水库", 4860, 3420, 3290),
    ("大源水库", 2540, 1865, 1760),
    ("六甲水库", 1380, 1010, 955),
    ("其他小型水库", 925, 540, 507),
]
SURE, WAY = "顺利|已完成", "顺利|滞后"
# goals: field, rows: name, goal as written, unit, goal, sign, June, October, office, leader,
# due as written, due, status
PLAN, LAW, FARM, PIPE = "规划建设股", "水政水资源股", "农村水利股", "供水管理站"
RIVER, DAM, SOIL, FLOOD = "河湖管理股", "水库运行股", "水土保持站", "水旱灾害防御股"
GOALS = [
    (
        "投资和资金",
        [
            (
                "水利建设投资完成额",
                3.3,
                "亿元",
                3.3,
                ">=",
                1.438,
                2.784,
                PLAN,
                "盘志文",
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "争取上级补助资金",
                1.1,
                "亿元",
                1.1,
                ">=",
                0.716,
                1.135,
                PLAN,
                "盘志文",
                "12月底",
                YEAR,
                "已完成",
            ),
            (
                "水资源税入库额",
                410,
                "万元",
                410,
                ">=",
                198.5,
                341.6,
                LAW,
                "赵春梅",
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "水土保持补偿费",
                165,
                "万元",
                165,
                ">=",
                78.4,
                138.5,
                SOIL,
                "邓国华",
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "移民后扶项目投资",
                1250,
                "万元",
                1250,
                ">=",
                586,
                1032,
                "移民工作站",
                "邓国华",
                "12月底",
                YEAR,
                "顺利",
            ),
        ],
    ),
    (
        "水资源管理",
        [
            (
                "用水总量",
                "2.25以内",
                "亿立方米",
                2.25,
                "<=",
                0.9874,
                1.726,
                LAW,
                "赵春梅",
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "万元工业增加值用水量",
                "35以内",
                "立方米",
                35,
                "<=",
                35.1,
                34.6,
                LAW,
                "赵春梅",
                "12月底",
                YEAR,
                SURE,
            ),
            (
                "取水计量监测覆盖率",
                "90以上",
                "%",
                90,
                ">=",
                88.6,
                91.5,
                LAW,
                "赵春梅",
                "12月底",
                YEAR,
                SURE,
            ),
            (
                "集中式饮用水水源地水质达标率",
                100,
                "%",
                100,
                ">=",
                100,
                100,
                LAW,
                "赵春梅",
                "12月底",
                YEAR,
                SURE,
            ),
            (
                "小水电站生态流量达标率",
                "98以上",
                "%",
                98,
                ">=",
                97.3,
                98.2,
                LAW,
                "赵春梅",
                "12月底",
                YEAR,
                SURE,
            ),
        ],
    ),
    (
        "农村水利",
        [
            (
                "农村自来水普及率",
                "96.5以上",
                "%",
                96.5,
                ">=",
                95.1,
                95.8,
                PIPE,
                "李永康",
                "12月底",
                YEAR,
                WAY,
            ),
            (
                "规模化供水工程覆盖率",
                "66以上",
                "%",
                66,
                ">=",
                59.4,
                61.2,
                PIPE,
                "李永康",
                "12月底",
                YEAR,
                "滞后|顺利",
            ),
            (
                "农村供水工程维修养护",
                60,
                "处",
                60,
                ">=",
                34,
                57,
                PIPE,
                "李永康",
                "11月底",
                "2025-11-30",
                "顺利",
            ),
            (
                "农田灌溉水有效利用系数",
                "0.55以上",
                "",
                0.55,
                ">=",
                "—",
                0.548,
                FARM,
                "李永康",
                "12月底",
                YEAR,
                WAY,
            ),
            (
                "高效节水灌溉面积",
                1.2,
                "万亩",
                1.2,
                ">=",
                0.374,
                0.685,
                FARM,
                "李永康",
                "11月底",
                "2025-11-30",
                "滞后",
            ),
            (
                "恢复灌溉面积",
                13000,
                "亩",
                13000,
                ">=",
                6900,
                11200,
                FARM,
                "李永康",
                "12月底",
                YEAR,
                "顺利",
            ),
        ],
    ),
    (
        "河湖和水土保持",
        [
            (
                "新增水土流失治理面积",
                30,
                "平方公里",
                30,
                ">=",
                14.2,
                25.6,
                SOIL,
                "邓国华",
                "12月20日",
                "2025-12-20",
                "顺利",
            ),
            (
                "河道治理长度",
                22,
                "公里",
                22,
                ">=",
                6.3,
                13.4,
                RIVER,
                "邓国华",
                "12月底",
                YEAR,
                "滞后",
            ),
            (
                "河湖“四乱”问题整治",
                45,
                "处",
                45,
                ">=",
                27,
                46,
                RIVER,
                "邓国华",
                "9月底",
                "2025-09-30",
                "已完成",
            ),
            (
                "河湖长巡河",
                10500,
                "人次",
                10500,
                ">=",
                5217,
                8934,
                RIVER,
                "邓国华",
                "12月底",
                YEAR,
                "顺利",
            ),
            ("幸福河湖创建", 2, "条", 2, ">=", 0, 1, RIVER, "邓国华", "12月底", YEAR, "滞后"),
        ],
    ),
    (
        "安全和监管",
        [
            ("水库除险加固", 6, "座", 6, ">=", 2, 4, DAM, "盘志文", "10月底", TODAY, "逾期"),
            ("水库安全鉴定", 8, "座", 8, ">=", 3, 6, DAM, "盘志文", "8月底", "2025-08-31", "逾期"),
            (
                "山塘整治",
                25,
                "座",
                25,
                ">=",
                11,
                23,
                FARM,
                "李永康",
                "11月底",
                "2025-11-30",
                "顺利",
            ),
            ("工程标准化管理创建", 10, "处", 10, ">=", 2, 5, DAM, "盘志文", "12月底", YEAR, "滞后"),
            (
                "防汛抢险演练",
                22,
                "场",
                22,
                ">=",
                24,
                24,
                FLOOD,
                "盘志文",
                "6月底",
                "2025-06-30",
                "已完成",
            ),
            (
                "水行政执法巡查",
                360,
                "次",
                360,
                ">=",
                176,
                318,
                LAW,
                "赵春梅",
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "干部职工培训",
                180,
                "人次",
                180,
                ">=",
                104,
                195,
                "办公室",
                "赵春梅",
                "10月底",
                TODAY,
                "已完成",
            ),
        ],
    ),
]
NOW = {"河湖长巡河": "8934|8943", "山洪灾害预警发布": "426|462"}
OLD = {"争取上级补助资金": "9870|9780"}
# towns: soil (goal, done), upkeep (goal, done), ponds (goal, done), rank
TOWNS = [
    ("峒岭镇", 6.5, 5.8, 13, 13, 6, 6, 1),
    ("大源镇", 5.5, 4.6, 11, 10, 5, 4, 4),
    ("六甲乡", 5, 4.3, 10, 9, 4, 4, 3),
    ("竹山乡", 5, 4.4, 9, 9, 4, 4, 2),
    ("金竹乡", 4.5, 3.6, 9, 9, 3, 2, 5),
    ("茶洞乡", 3.5, 2.9, 8, 7, 3, 3, 6),
]
# projects: name, kind, total, plan of 2025, October, to October, how far
WORKS = [
    ("峒江县城段防洪治理", "续建", 21600, 11800, 1120, 9860, "堤防主体完成八成"),
    ("城乡供水一体化（东片）", "续建", 18500, 8900, 860, 7415, "净水厂设备安装"),
    ("六甲中型灌区改造", "新建", 9600, 5200, 520, 4120, "左干渠开挖"),
    ("小型水库除险加固", "新建", 3200, 2700, 290, 2310, "4座完工"),
    ("大源河生态清洁小流域", "新建", 2800, 2200, 240, 1985, "护岸收尾"),
    ("其他小型水利项目", "新建", 2200, 2200, 230, 2150, "陆续完工"),
]
# tasks: name, aim, leader, office, due as written, due, progress, state, status
TASKS = [
    (
        "峒江县城段防洪治理",
        "堤防主体完工",
        "盘志文",
        PLAN,
        "2026年4月底",
        "2026-04-30",
        "堤防主体完成八成",
        "按节点推进",
        "顺利",
    ),
    (
        "城乡供水一体化（东片）",
        "净水厂通水",
        "李永康",
        PIPE,
        "2025年12月31日",
        "2025-12-31",
        "设备正在安装",
        "按节点推进",
        "顺利",
    ),
    (
        "六甲中型灌区改造",
        "左干渠衬砌完工",
        "李永康",
        FARM,
        datetime.date(2025, 12, 20),
        "2025-12-20",
        "雨季停工，左干渠仍在开挖",
        "慢于节点",
        "滞后",
    ),
    (
        "竹山水库除险加固",
        "完工并投入使用",
        "盘志文",
        DAM,
        datetime.date(2025, 10, 31),
        "2025-10-31",
        "溢洪道未浇筑完",
        "超时限",
        "逾期",
    ),
    (
        "水库安全鉴定",
        "完成鉴定并报批",
        "盘志文",
        DAM,
        "2025年8月31日",
        "2025-08-31",
        "两座未取得鉴定报告",
        "超时限",
        "逾期",
    ),
    (
        "汛前安全隐患排查",
        "全覆盖排查并建账",
        "盘志文",
        FLOOD,
        "2025年3月31日",
        "2025-03-31",
        "排查建账到位",
        "全面完成",
        "已完成",
    ),
    (
        "山洪监测预警补短板",
        "设备安装并接入平台",
        "盘志文",
        FLOOD,
        "2025年5月底",
        "2025-05-31",
        "5月26日验收",
        "全面完成",
        "已完成",
    ),
    (
        "取水口整治“回头看”",
        "逐个核查并更新台账",
        "赵春梅",
        LAW,
        "2025年7月31日",
        "2025-07-31",
        "核查结果已上报",
        "全面完成",
        "已完成",
    ),
    (
        "大源河幸福河湖创建",
        "通过市级评价",
        "邓国华",
        RIVER,
        "2025年12月底",
        "2025-12-31",
        "景观节点用地未落实",
        "慢于节点",
        "滞后",
    ),
    (
        "“十五五”水安全保障规划编制",
        "形成送审稿",
        "盘志文",
        PLAN,
        "2025年12月底",
        "2025-12-31",
        "征求意见稿已印发",
        "按节点推进",
        "顺利",
    ),
    (
        "河道采砂规划报批",
        "取得批复",
        "邓国华",
        RIVER,
        "2025年9月30日",
        "2025-09-30",
        "专家评审意见未修改完",
        "超时限",
        "逾期",
    ),
    (
        "水利工程产权登记颁证",
        "小型水库登记颁证",
        "李永康",
        FARM,
        "2026年6月30日",
        "2026-06-30",
        "",
        "还未起步",
        "滞后|未报|不能判定",
    ),
    (
        "农村饮水安全宣传周",
        "进村入户宣传",
        "李永康",
        PIPE,
        "2025年3月28日",
        "2025-03-28",
        "活动已办",
        "全面完成",
        "已完成",
    ),
]
# problems: kind, problem, office, measure, due as written, due, progress, state, closed
PROBLEMS = [
    (
        "市级河湖长制督查",
        "峒江金竹段右岸堆放砂石料",
        RIVER,
        "清运砂石、复绿",
        "2025年5月31日",
        "2025-05-31",
        "已清运复绿",
        "整改到位",
        "yes",
    ),
    (
        "水库安全检查",
        "六甲水库坝坡杂草未清除",
        DAM,
        "组织清杂",
        datetime.date(2025, 4, 20),
        "2025-04-20",
        "已清杂",
        "整改到位",
        "yes",
    ),
    (
        "审计",
        "大源河小流域项目合同签订滞后",
        SOIL,
        "完善手续",
        "2025年6月30日",
        "2025-06-30",
        "手续已补齐",
        "整改到位",
        "yes",
    ),
    (
        "审计",
        "农村供水维修资金结余未上缴",
        PIPE,
        "清理上缴财政",
        "2025年8月31日",
        "2025-08-31",
        "尚有一笔未上缴",
        "正在整改",
        "no",
    ),
    (
        "生态环保督察",
        "2座小水电站未按要求下泄流量",
        LAW,
        "加装泄流设施",
        "2025年10月31日",
        "2025-10-31",
        "完成1座",
        "正在整改",
        "no",
    ),
    (
        "县委巡察",
        "水利项目资料归档不完整",
        "办公室",
        "补充归档",
        datetime.date(2025, 7, 15),
        "2025-07-15",
        "已补充归档",
        "整改到位",
        "yes",
    ),
    (
        "群众来访",
        "茶洞乡龙口村自来水时断时续",
        PIPE,
        "更换输水管",
        "2025年11月30日",
        "2025-11-30",
        "管材已进场",
        "正在整改",
        "no",
    ),
    (
        "质量监督",
        "竹山水库溢洪道混凝土蜂窝麻面",
        DAM,
        "返工处理",
        "2025年12月15日",
        "2025-12-15",
        "正在返工",
        "正在整改",
        "no",
    ),
    (
        "内部检查",
        "执法巡查记录填写不规范",
        LAW,
        "每月抽查通报",
        "长期",
        "",
        "按月抽查",
        "正在整改",
        "no",
    ),
    (
        "市级汛前检查",
        "茶洞乡2处预警广播不响",
        FLOOD,
        "维修更换",
        "2025年4月10日",
        "2025-04-10",
        "已更换",
        "整改到位",
        "yes",
    ),
]
# rows of the statistics of last year: to October 2024, to October 2023
PAST = {
    "水利建设投资完成额": (24960, 23180),
    "争取上级补助资金": (9780, 9125),
    "水资源税入库额": (318.4, 305.7),
    "用水总量": (17905, 18240),
    "农村供水工程维修养护": (52, 47),
    "高效节水灌溉面积": (6120, 5480),
    "新增水土流失治理面积": (23.9, 22.6),
    "河湖长巡河": (8415, 7960),
    "水行政执法巡查": (289, 271),
}
SUMMARY = """峒岭瑶族自治县水利局2025年1—10月工作总结
今年以来，我局认真落实县委、县政府和市水利局部署，扎实推进各项水利工作，现将1—10月工作情况总结如下。
# 一、工作开展情况
（一）项目建设提速。1—10月完成水利建设投资2.784亿元，同比增长11.5%，占全年目标3.3亿元的84.4%；争取上级补助资金1.135亿元，已超额完成全年目标。移民后扶项目投资1032万元。
（二）水资源管理从严。用水总量1.726亿立方米，同比下降3.6%，其中农业用水11430万立方米。万元工业增加值用水量34.6立方米；取水计量监测覆盖率91.5%；水资源税入库341.6万元。水土保持补偿费138.5万元，同比下降8.6%。
（三）农村水利稳步推进。农村自来水普及率95.8%，规模化供水工程覆盖率61.2%；维修养护农村供水工程57处；发展高效节水灌溉面积6850亩，进度较慢；恢复灌溉面积11200亩。
（四）河湖面貌改善。河湖长巡河8943人次，整治河湖“四乱”问题46处；新增水土流失治理面积25.6平方公里；治理河道13.4公里；创建幸福河湖1条。
（五）安全底线守牢。发布山洪灾害预警426条，开展防汛抢险演练24场；水库除险加固完工4座，整治山塘23座；执法巡查318次，查处水事违法案件9件。
# 二、存在问题
一是河道治理、高效节水灌溉进度落后；二是竹山水库除险加固未按期完工；三是两座水库安全鉴定报告未取得。
# 三、下一步打算
抓好年底收官，同时谋划2026年工作：2026年计划完成水利建设投资3.6亿元，农村自来水普及率达到97.5%，规模化供水工程覆盖率达到70%，新增水土流失治理面积32平方公里。"""
NOTICE = """峒岭瑶族自治县水利局关于10月份重点工作督查情况的通报

局属各股室、站：

现将10月份重点工作督查情况通报如下。

一、总体情况
截至10月31日，全县山洪灾害预警发布462条，防汛抢险演练24场；新增水土流失治理面积25.6平方公里，完成全年目标的85.3%；山塘整治23座。列入督查的十三项重点工作中，四项全面完成，三项超时限。

二、存在问题
竹山水库除险加固、水库安全鉴定、河道采砂规划报批超过规定时限；六甲中型灌区改造、大源河幸福河湖创建慢于节点。

三、工作要求
各责任股室要倒排工期，挂图作战，每月25日前将进展报局办公室。

峒岭瑶族自治县水利局
2025年11月5日
"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _unit(unit):
    return UNITS.get(unit, unit)


def _never(book):
    for name, figure, unit in (
        ("水利建设投资完成额", 3.6, "亿元"),
        ("农村自来水普及率", 97.5, "%"),
        ("规模化供水工程覆盖率", 70, "%"),
        ("新增水土流失治理面积", 32, "km2"),
    ):
        book.never(name, "targets", figure, unit, "2026年的计划")
    total = sum(w[2] for w in WORKS)
    book.never("水利建设投资完成额", "targets", total, "万元", "项目总投资")
    book.never("水库蓄水量", "targets", sum(d[1] for d in DAMS), "万m3", "总库容，不是目标")
    for town, soil, soils, keep, keeps, pond, ponds, _ in TOWNS:
        for name, unit, goal, done in (
            ("新增水土流失治理面积", "km2", soil, soils),
            ("农村供水工程维修养护", "处", keep, keeps),
            ("山塘整治", "座", pond, ponds),
        ):
            book.never(name, "targets", goal, unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", done, unit, f"{town}的完成数，不是全县的")


def _growths(book):
    source = "水利综合统计表"
    for written, unit, month, last, now, old in STATS:
        name, unit = _plain(written), _unit(unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), source)
        if last:
            at = "2025-10", "2024-10"
            book.year(name, month, unit, last, source, "10月当月", "yes", at)
        for span, value in (("2025-10", month), ("2024-10", last), (SPAN, now), (BEFORE, old)):
            book.fact(name, span, value, unit, "actual", source)
    source = "期末指标"
    for name, unit, now, old, older in ENDS:
        unit = _unit(unit)
        book.year(name, now, unit, old, source, at=AT[:2])
        book.year(name, old, unit, older, source, "上年与前年", "yes", AT[1:])
        for span, value in zip(AT, (now, old, older), strict=True):
            book.fact(name, span, value, unit, "actual", source)
    for name, _, now, old in DAMS:
        book.year(name, now, "万m3", old, source, "单座水库", "yes", AT[:2])
        book.fact(name, AT[0], now, "万m3", "actual", source, "yes")
        book.fact(name, AT[1], old, "万m3", "actual", source, "yes")


def _goals(book):
    told = {_plain(row[0]) for row in STATS} | {row[0] for row in ENDS}
    points = {row[0] for row in ENDS} | {"取水计量监测覆盖率"}
    source = "重点目标任务台账"
    for _, rows in GOALS:
        for name, _, unit, goal, sign, june, now, _, _, _, due, status in rows:
            unit = _unit(unit)
            point = name in points
            book.target(name, goal, sign, unit, due, NOW.get(name, now), status, source)
            book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", source)
            if june != "—":
                span = "2025-01/2025-06" + ("|2025-06|2025-06-30" if point else "")
                book.fact(name, span, june, unit, "actual", source)
            if name not in told:
                book.fact(name, AT[0] if point else SPAN, now, unit, "actual", source)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _growths(book)
    _goals(book)
    book.fact("河湖长巡河", SPAN, 8943, "人次", "actual", "总结（冲突）")
    book.fact("山洪灾害预警发布", SPAN, 462, "条", "actual", "通报（冲突）")
    book.fact("争取上级补助资金", BEFORE, 9780, "万元", "actual", "2024年统计（冲突）")
    units = {_plain(row[0]): _unit(row[1]) for row in STATS}
    for name, (now, old) in PAST.items():
        source, at = "2024年统计", (BEFORE, EARLIER)
        book.year(name, now, units[name], old, source, "上年与前年", "yes", at)
        book.fact(name, EARLIER, old, units[name], "actual", source, "yes")
    for name, _, _, plan, month, now, _ in WORKS:
        source = "投资计划执行"
        book.target(name, plan, ">=", "万元", YEAR, now, "", source, "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", source)
        book.fact(name, "2025-10", month, "万元", "actual", source)
        book.fact(name, SPAN, now, "万元", "actual", source)
    for task, _, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点工作督查表")
    for _, problem, office, _, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改台账")
    book.add("conflicts", "河湖长巡河", SPAN, "8934人次|8943人次", "统计表、目标台账|总结")
    book.add("conflicts", "山洪灾害预警发布", SPAN, "426条|462条", "统计表、总结|通报")
    book.add(
        "conflicts", "争取上级补助资金", BEFORE, "9870万元|9780万元", "2025年统计表|2024年统计表"
    )
    _never(book)
    book.write()


def _rate(now, old):
    return round(100 * (now / old - 1), 1) if old else "—"


def statistics():
    """Write the years across, and a second sheet of two tables below one another."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：峒岭瑶族自治县水利局", "", "", "", "", "", "填报日期：2025年11月4日"],
        ["指标名称", "计量单位", "10月", "", "1—10月", "", "累计同比（%）"],
        ["", "", "2025年", "2024年", "2025年", "2024年", ""],
        *[[*row, _rate(row[4], row[5])] for row in STATS],
        ["注：水土保持补偿费以元为单位，由税务部门征收。"],
        ["制表：盘秀英　　审核：黄建业"],
    ]
    merges = ["A2:C2", "C3:D3", "E3:F3", "A3:A4", "B3:B4", "G3:G4"]
    title = "峒岭瑶族自治县水利综合统计表（2025年10月）"
    sheet(out, "综合统计", title, rows, 7, merges, (3, 4), True)
    rows = [
        ["指标名称", "计量单位", "2023年10月末", "2024年10月末", "2025年10月末"],
        *[[n, u or "—", c, b, a] for n, u, a, b, c in ENDS],
        [],
        ["主要水库蓄水情况（单位：万立方米）"],
        ["水库名称", "总库容", "2025年10月末蓄水量", "2024年10月末蓄水量", "增减"],
        *[[n, cap, a, b, a - b] for n, cap, a, b in DAMS],
    ]
    total = [sum(d[k] for d in DAMS) for k in (1, 2, 3)]
    rows.append(["合计", *total, total[1] - total[2]])
    title = "峒岭瑶族自治县水利期末指标对比表"
    ws = sheet(out, "期末指标", title, rows, 5, ["A11:E11"], (2, 2))
    ws["A11"].font, ws["A11"].alignment = Font(bold=True, size=16), MIDDLE
    save(out, LEDGERS / "水利综合统计表（2025年10月）.xlsx")


def last_year():
    """Write some rows of last year's statistics as a csv."""
    units = {_plain(row[0]): row[1] for row in STATS}
    rows = [
        ["峒岭瑶族自治县2024年1—10月水利统计主要指标"],
        ["指标名称", "计量单位", "2024年1—10月", "2023年1—10月", "同比（%）"],
    ]
    rows += [[n, units[n], now, old, _rate(now, old)] for n, (now, old) in PAST.items()]
    ragged(LEDGERS / "历史数据/2024年1-10月主要指标.csv", rows)


def goals():
    """Write the goals by field, the towns and the projects."""
    out = openpyxl.Workbook()
    rows = [
        [
            *["工作领域", "序号", "目标任务", "全年目标", "计量单位", "完成情况", ""],
            *["完成全年（%）", "牵头股室", "分管领导", "时限要求"],
        ],
        ["", "", "", "", "", "6月底", "10月底", "", "", "", ""],
    ]
    merges, n = ["F2:G2", *[f"{c}2:{c}3" for c in "ABCDEHIJK"]], 0
    for field, lines in GOALS:
        start = len(rows) + 2
        for k, line in enumerate(lines):
            name, written, unit, goal, sign, june, now, office, leader, node, _, _ = line
            n += 1
            bare = sign == "<=" or unit in ("%", "")
            share = "" if bare else round(100 * now / goal, 1)
            place = field if not k else ""
            shown = [written, unit or "—", june, now, share, office, leader, node]
            rows.append([place, n, name, *shown])
        merges.append(f"A{start}:A{start + len(lines) - 1}")
    rows.append(["说明：完成情况为年初至当月底数；“以上”“以内”均含本数；时限均为2025年。"])
    title = "峒岭瑶族自治县水利局2025年重点目标任务台账（截至10月31日）"
    sheet(out, "目标任务", title, rows, 11, merges, (2, 3), True)
    rows = [
        [
            "乡镇",
            *["新增水土流失治理面积（平方公里）", ""],
            *["农村供水工程维修养护（处）", ""],
            *["山塘整治（座）", ""],
            "综合排名",
        ],
        ["", "任务", "完成", "任务", "完成", "任务", "完成", ""],
        ["全县", *[round(sum(t[k] for t in TOWNS), 1) for k in range(1, 7)], ""],
        *[list(t) for t in TOWNS],
    ]
    merges = ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3"]
    sheet(out, "乡镇进度", "2025年1—10月各乡镇水利任务进度", rows, 8, merges, (2, 3))
    rows = [
        [
            *["项目名称", "建设性质", "总投资（万元）", "2025年计划（万元）"],
            *["完成投资（万元）", "", "占计划（%）", "形象进度"],
        ],
        ["", "", "", "", "10月", "1—10月", "", ""],
        *[[*w[:6], round(100 * w[5] / w[3], 1), w[6]] for w in WORKS],
    ]
    total = [sum(w[k] for w in WORKS) for k in range(2, 6)]
    rows.append(["合计", "", *total, round(100 * total[3] / total[1], 1), ""])
    merges = ["E2:F2", *[f"{c}2:{c}3" for c in "ABCDGH"]]
    sheet(out, "投资计划执行", "2025年水利投资计划执行情况表", rows, 8, merges, (2, 3))
    save(out, LEDGERS / "2025年重点目标任务台账.xlsx")


def works():
    """Write the tasks, and the problems as BIFF."""
    out = openpyxl.Workbook()
    rows = [
        [
            *["序号", "重点工作", "工作目标", "分管领导", "责任股室", "完成时限"],
            *["10月底进展", "督查结论"],
        ],
        *[[n, *t[:5], t[6], t[7]] for n, t in enumerate(TASKS, 1)],
        ["督查结论：全面完成、按节点推进、慢于节点、超时限、还未起步。"],
    ]
    ws = sheet(out, "督查", "2025年重点工作督查表（10月）", rows, 8, (), (2, 2), True)
    for cell in ws["F"][1:-1]:
        if cell.is_date:
            cell.number_format = "yyyy/m/d"
    save(out, LEDGERS / "2025年重点工作督查表（10月）.xlsx")
    heads = ["序号", "问题来源", "具体问题", "责任股室", "整改举措", "整改时限", "整改情况"]
    rows = [["峒岭瑶族自治县水利局问题整改台账"], ["截至2025年10月31日"], [*heads, "整改状态"]]
    rows += [[n, *p[:5], p[6], p[7]] for n, p in enumerate(PROBLEMS, 1)]
    old_book(LEDGERS / "问题整改台账.xls", "台账", rows, [(0, 0, 0, 7), (1, 1, 0, 7)])


if __name__ == "__main__":
    truth()
    statistics()
    last_year()
    goals()
    works()
    paper(DOCUMENTS / "2025年1-10月工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "关于10月份重点工作督查情况的通报.txt").write_text(NOTICE, encoding="utf-8")
