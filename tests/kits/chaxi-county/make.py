"""Truth and files of 槎溪县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import MIDDLE, THIN, Truth, home, old_book, paper, save
from openpyxl.styles import Font

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2024-01/2024-10", "2023-01/2023-10"
STATE, STATED = SPAN + "|2024-10|2024-10-31", BEFORE + "|2023-10|2023-10-31"
YEAR, TODAY = "2024-12-31", "2024-10-31"
UNITS = {"万方": "万m3", "亿方": "亿m3", "方": "m3", "k㎡": "km2", "公里": "km", "": "1"}

# office, rows: name as written, other names, unit, October, January-October, the same of 2023
LEDGER = [
    (
        "规财股",
        [
            ("完成水利投资", "水利投资", "万元", 3120, 27460, 2860, 25180),
            ("到位上级资金", "争取上级资金", "万元", 760, 9240, 690, 8650),
            ("  其中：中央资金", "", "万元", 420, 5160, 380, 4720),
            ("        省级资金", "", "万元", 250, 2980, 230, 2860),
        ],
    ),
    (
        "水资源股",
        [
            ("用水总量", "", "万方", 1512, 17046, 1548, 17380),
            ("  其中：农业用水", "", "万方", 940, 11620, 985, 12010),
            ("        工业用水", "", "万方", 186, 1864, 181, 1836),
            ("        生活用水", "", "万方", 292, 2748, 284, 2692),
            ("        生态补水", "", "万方", 94, 814, 98, 842),
            ("水资源税入库", "水资源税", "万元", 44.6, 468.3, 41.2, 441.7),
            ("新发取水证", "", "本", 2, 31, 3, 28),
            ("节水载体创建", "节水载体", "家", 1, 8, 0, 10),
        ],
    ),
    (
        "农水股",
        [
            ("改善灌溉面积", "改善灌面", "亩", 2800, 31200, 2500, 29500),
            ("新增高效节水灌溉", "高效节水灌溉", "亩", 600, 5600, 820, 6150),
            ("供水工程维修养护", "供水工程维修", "处", 4, 57, 5, 52),
        ],
    ),
    (
        "水保站",
        [
            ("水土流失治理", "水土流失治理面积", "k㎡", 2.6, 34.5, 2.9, 33.6),
            ("水保补偿费", "水土保持补偿费", "万元", 8.7, 121.4, 15.3, 168.2),
            ("水保方案审批", "", "件", 5, 52, 4, 49),
        ],
    ),
    (
        "河长办",
        [
            ("县乡两级河长巡河", "河长巡河", "人次", 486, 4780, 452, 4510),
            ("“四乱”清理", "四乱清理", "处", 2, 43, 3, 51),
            ("河道清淤", "河道清淤长度", "公里", 1.9, 22.8, 2.2, 24.6),
        ],
    ),
    (
        "运管股",
        [
            ("水库除险加固", "病险水库除险加固", "座", 0, 5, 1, 7),
            ("大坝安全鉴定", "水库大坝安全鉴定", "座", 0, 15, 2, 12),
            ("堤防加固", "堤防加固长度", "公里", 0.9, 8.6, 0.7, 8.1),
        ],
    ),
    (
        "防御股",
        [
            ("防汛演练", "", "场", 0, 20, 0, 16),
            ("水库月末蓄水", "水库蓄水量|水库蓄水", "万方", 6128, None, 5847, None),
        ],
    ),
    (
        "执法队",
        [
            ("执法巡查", "水政执法巡查", "次", 31, 318, 28, 296),
            ("查处水事案件", "", "起", 1, 9, 2, 13),
        ],
    ),
]
# rates: name, other names, unit, end of September, of October, of October 2023, of 2023
RATES = [
    ("万元工业增加值用水量", "万元工业增加值用水", "方", 27.9, 27.6, 29.8, 29.1),
    ("农村自来水普及率", "", "%", 96.4, 96.6, 95.4, 95.7),
    ("规模化供水率", "农村规模化供水率", "%", 72.1, 72.4, 68.9, 69.6),
    ("农村供水水质合格率", "供水水质合格率", "%", 93.2, 93.5, 91.2, 91.6),
    ("灌溉水有效利用系数", "灌溉水系数", "", 0.558, 0.559, 0.553, 0.554),
]
NOW = {"县乡两级河长巡河": "4780|4870", "水保方案审批": "52|53"}
OLD = {"到位上级资金": "8650|8560"}
# goals by office: name, name in the ledger (or none), goal as written, unit, goal, sign,
# quarters and October (running on), due as written, due, person, status
GOALS = [
    (
        "规财股",
        "钟建平",
        [
            (
                "水利投资",
                "完成水利投资",
                3.2,
                "亿元",
                3.2,
                ">=",
                (0.518, 1.306, 2.434, 2.746),
                "年底",
                YEAR,
                "顺利",
            ),
            (
                "争取上级资金",
                "到位上级资金",
                11000,
                "万元",
                11000,
                ">=",
                (2150, 5480, 8480, 9240),
                "年底",
                YEAR,
                "顺利",
            ),
            (
                "专项债支付",
                "",
                5000,
                "万元",
                5000,
                ">=",
                (0, 1260, 2890, 3150),
                "年底",
                YEAR,
                "滞后",
            ),
        ],
    ),
    (
        "水资源股",
        "何丽君",
        [
            (
                "用水总量",
                "用水总量",
                "≤2.15",
                "亿方",
                2.15,
                "<=",
                (0.3182, 0.8816, 1.5534, 1.7046),
                "年底",
                YEAR,
                "顺利",
            ),
            (
                "万元工业增加值用水",
                "万元工业增加值用水量",
                "≤28.5",
                "方",
                28.5,
                "<=",
                ("", 28.3, 27.9, 27.6),
                "年底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "水资源税",
                "水资源税入库",
                520,
                "万元",
                520,
                ">=",
                (118.4, 262.9, 423.7, 468.3),
                "年底",
                YEAR,
                "顺利",
            ),
            (
                "取水户计量安装",
                "",
                46,
                "套",
                46,
                ">=",
                (6, 22, 38, 41),
                "9月底",
                "2024-09-30",
                "逾期",
            ),
            ("节水载体", "节水载体创建", 12, "家", 12, ">=", (0, 3, 7, 8), "年底", YEAR, "滞后"),
        ],
    ),
    (
        "农水股",
        "温志强",
        [
            (
                "农村自来水普及率",
                "农村自来水普及率",
                "97%以上",
                "%",
                97,
                ">=",
                (95.9, 96.2, 96.4, 96.6),
                "年底",
                YEAR,
                "顺利|滞后|不能判定",
            ),
            (
                "规模化供水率",
                "规模化供水率",
                "72%以上",
                "%",
                72,
                ">=",
                (70.1, 71.3, 72.1, 72.4),
                "年底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "供水水质合格率",
                "农村供水水质合格率",
                "92%以上",
                "%",
                92,
                ">=",
                (91.8, 92.6, 93.2, 93.5),
                "年底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "改善灌面",
                "改善灌溉面积",
                3.6,
                "万亩",
                3.6,
                ">=",
                (1.05, 2.1, 2.84, 3.12),
                "年底",
                YEAR,
                "顺利",
            ),
            (
                "高效节水灌溉",
                "新增高效节水灌溉",
                0.8,
                "万亩",
                0.8,
                ">=",
                (0.08, 0.31, 0.5, 0.56),
                "11月底",
                "2024-11-30",
                "滞后",
            ),
            (
                "灌溉水系数",
                "灌溉水有效利用系数",
                "0.562以上",
                "",
                0.562,
                ">=",
                ("", "", 0.558, 0.559),
                "年底",
                YEAR,
                "顺利|滞后|不能判定",
            ),
            (
                "供水工程维修",
                "供水工程维修养护",
                60,
                "处",
                60,
                ">=",
                (11, 32, 53, 57),
                "年底",
                YEAR,
                "顺利",
            ),
        ],
    ),
    (
        "水保站",
        "邓小琴",
        [
            (
                "水土流失治理",
                "水土流失治理",
                38,
                "k㎡",
                38,
                ">=",
                (7.2, 19.8, 31.9, 34.5),
                "年底",
                YEAR,
                "顺利",
            ),
            (
                "水保补偿费",
                "水保补偿费",
                180,
                "万元",
                180,
                ">=",
                (36.5, 74.2, 112.7, 121.4),
                "年底",
                YEAR,
                "滞后",
            ),
            (
                "水保方案审批",
                "水保方案审批",
                55,
                "件",
                55,
                ">=",
                (12, 29, 47, 53),
                "年底",
                YEAR,
                "顺利",
            ),
        ],
    ),
    (
        "河长办",
        "曾小军",
        [
            (
                "河长巡河",
                "县乡两级河长巡河",
                5200,
                "人次",
                5200,
                ">=",
                (1260, 2790, 4294, 4780),
                "年底",
                YEAR,
                "顺利",
            ),
            (
                "“四乱”清理",
                "“四乱”清理",
                40,
                "处",
                40,
                ">=",
                (18, 37, 41, 43),
                "6月底",
                "2024-06-30",
                "已完成",
            ),
            ("美丽河湖", "", 3, "条", 3, ">=", (0, 1, 2, 2), "年底", YEAR, "滞后"),
            (
                "河道清淤",
                "河道清淤",
                26,
                "公里",
                26,
                ">=",
                (8.6, 13.4, 20.9, 22.8),
                "年底",
                YEAR,
                "顺利",
            ),
        ],
    ),
    (
        "运管股",
        "赖国辉",
        [
            (
                "水库除险加固",
                "水库除险加固",
                6,
                "座",
                6,
                ">=",
                (1, 3, 5, 5),
                "10月底",
                TODAY,
                "逾期",
            ),
            (
                "大坝安全鉴定",
                "大坝安全鉴定",
                15,
                "座",
                15,
                ">=",
                (4, 11, 15, 15),
                "8月底",
                "2024-08-31",
                "已完成",
            ),
            (
                "堤防加固",
                "堤防加固",
                9.5,
                "公里",
                9.5,
                ">=",
                (1.8, 4.7, 7.7, 8.6),
                "11月底",
                "2024-11-30",
                "顺利",
            ),
        ],
    ),
    (
        "防御股",
        "廖文",
        [
            (
                "防汛演练",
                "防汛演练",
                18,
                "场",
                18,
                ">=",
                (3, 20, 20, 20),
                "5月底",
                "2024-05-31",
                "已完成",
            ),
            (
                "山洪站点改造",
                "",
                70,
                "处",
                70,
                ">=",
                (12, 58, 64, 64),
                "6月底",
                "2024-06-30",
                "逾期",
            ),
        ],
    ),
    (
        "执法队",
        "谢林",
        [
            (
                "执法巡查",
                "执法巡查",
                360,
                "次",
                360,
                ">=",
                (84, 190, 287, 318),
                "年底",
                YEAR,
                "顺利",
            ),
        ],
    ),
]
# project, whole investment, money arrived since the start, plan of 2024, October, January-October, paid, since the start, state
PROJECTS = [
    ("槎溪河防洪治理（三期）", 31500, 15200, 9800, 980, 8640, 6720, 17350, "堤防主体4.9公里"),
    ("上坪水库扩建", 46200, 21800, 11200, 1060, 9350, 7480, 22460, "大坝填到379米"),
    ("城乡供水一体化（西部）", 18400, 7900, 5200, 510, 4480, 3390, 8920, "管网铺设71%"),
    ("枫林灌区改造", 5860, 4100, 3300, 310, 2760, 2050, 3940, "渠道剩2.3公里"),
    ("石笋小流域治理", 2150, 1450, 1500, 160, 1410, 1120, 1410, "谷坊完工"),
    ("其他小项目", 1600, 700, 1000, 100, 820, 620, 820, ""),
]
# town: goal, October and since January of erosion control, of thrifty watering, of upkeep
TOWNS = [
    ("槎溪镇", (9.5, 0.7, 8.9), (2200, 180, 1650), (14, 1, 13)),
    ("上坪镇", (8, 0.5, 7.3), (1900, 140, 1320), (12, 1, 12)),
    ("石笋镇", (6.5, 0.4, 5.8), (1500, 120, 1080), (11, 1, 10)),
    ("枫林乡", (5.5, 0.4, 5), (1100, 80, 740), (9, 0, 9)),
    ("乌石乡", (4.5, 0.3, 4.1), (800, 50, 490), (8, 1, 7)),
    ("高垅乡", (4, 0.3, 3.4), (500, 30, 320), (6, 0, 6)),
]
TASKS = [
    (
        "槎溪河防洪治理（三期）",
        "堤防主体6.5公里",
        "刘局",
        "规财股",
        "2025年4月底",
        "2025-04-30",
        "主体完成4.9公里",
        "按期",
        "顺利",
    ),
    (
        "上坪水库扩建",
        "大坝填筑到386米",
        "刘局",
        "规财股",
        datetime.date(2024, 12, 31),
        YEAR,
        "填到379米",
        "按期",
        "顺利",
    ),
    (
        "城乡供水一体化西部管网",
        "管网贯通并通水",
        "陈局",
        "农水股",
        "11月底",
        "2024-11-30",
        "铺了71%，水厂设备没到齐",
        "偏后",
        "滞后",
    ),
    (
        "枫林灌区渠道衬砌",
        "衬砌14公里",
        "陈局",
        "农水股",
        "10月20日",
        "2024-10-20",
        "还差2.3公里",
        "过期未完",
        "逾期",
    ),
    (
        "汛前水毁工程修复",
        "修复21处",
        "黄局",
        "运管股",
        "4月底",
        "2024-04-30",
        "全部修好",
        "办毕",
        "已完成",
    ),
    (
        "山洪站点改造",
        "改造70处",
        "黄局",
        "防御股",
        "2024.6.30",
        "2024-06-30",
        "改了64处，6处信号不通",
        "过期未完",
        "逾期",
    ),
    (
        "取水户计量安装",
        "46套装完并联网",
        "何总",
        "水资源股",
        "9月底",
        "2024-09-30",
        "装了41套",
        "过期未完",
        "逾期",
    ),
    (
        "小水库雨水情测报设施",
        "建成并验收",
        "黄局",
        "运管股",
        datetime.date(2024, 8, 31),
        "2024-08-31",
        "8月22日已验收",
        "办毕",
        "已完成",
    ),
    (
        "水保遥感图斑核查",
        "核查38个图斑",
        "何总",
        "水保站",
        "7月31日",
        "2024-07-31",
        "全部核完上报",
        "办毕",
        "已完成",
    ),
    (
        "乌石溪美丽河湖创建",
        "通过市级验收",
        "何总",
        "河长办",
        "12月底",
        YEAR,
        "已申请，等市里来人",
        "按期",
        "顺利",
    ),
    (
        "河道采砂规划修编",
        "报县政府批",
        "陈局",
        "执法队",
        "2024.11.15",
        "2024-11-15",
        "初稿退回重做",
        "偏后",
        "滞后",
    ),
    (
        "县水网规划编制",
        "出评审稿",
        "刘局",
        "规财股",
        "2025年6月底",
        "2025-06-30",
        "",
        "没动",
        "滞后|未报|不能判定",
    ),
]
PROBLEMS = [
    (
        "上坪水库溢洪道堆放杂物",
        "省厅暗访",
        "运管股",
        "清空",
        "5月31日",
        "2024-05-31",
        "5月23日清完",
        "销",
        "yes",
    ),
    (
        "乌石乡水厂没有水质化验记录",
        "省厅暗访",
        "农水股",
        "补建台账，按月化验",
        "6月30日",
        "2024-06-30",
        "台账已建，按月化验",
        "销",
        "yes",
    ),
    (
        "石笋镇弃土压占河道",
        "市督查",
        "河长办",
        "清运、复绿",
        "8月31日",
        "2024-08-31",
        "清了一半，雨后进不去车",
        "未",
        "no",
    ),
    (
        "3户取水单位超许可取水未处理",
        "市督查",
        "水资源股",
        "处理到位",
        "9月底",
        "2024-09-30",
        "处理2户",
        "未",
        "no",
    ),
    (
        "项目招标资料归档不全",
        "县委巡察",
        "规财股",
        "补齐",
        "2024.7.15",
        "2024-07-15",
        "已补齐",
        "销",
        "yes",
    ),
    (
        "水保补偿费应收未收",
        "县审计局",
        "水保站",
        "追缴到位",
        "11月30日",
        "2024-11-30",
        "正在催缴，有2家企业申请分期",
        "未",
        "no",
    ),
    (
        "2022年小农水项目结余资金未上交",
        "县审计局",
        "规财股",
        "上交财政",
        datetime.date(2024, 10, 31),
        TODAY,
        "还差1个项目",
        "未",
        "no",
    ),
    (
        "枫林乡4个村夏天缺水",
        "信访",
        "农水股",
        "打井并网",
        "2025年5月底",
        "2025-05-31",
        "打井2眼，没并网",
        "未",
        "no",
    ),
    ("穿城河段垃圾反复", "信访", "河长办", "天天保洁", "长期", "", "保洁公司天天清", "未", "no"),
]
LAST = (
    "完成水利投资",
    "到位上级资金",
    "用水总量",
    "水资源税入库",
    "改善灌溉面积",
    "新增高效节水灌溉",
    "水土流失治理",
    "水保补偿费",
    "县乡两级河长巡河",
    "河道清淤",
    "执法巡查",
)
SUMMARY = """槎溪县水利局2024年1—10月工作情况汇报
县政府办公室：
现将我局今年1—10月主要工作和后段打算报告如下。
# 一、工作开展情况
（一）项目资金。1—10月完成水利投资2.746亿元，同比增长9.1%，占年度目标3.2亿元的85.8%；到位上级资金9240万元，其中中央资金5160万元；专项债支付3150万元，支付偏慢。
（二）水资源。用水总量1.7046亿立方米，比上年同期少334万立方米；水资源税入库468.3万元；取水户计量安装41套，还差5套，未能在9月底前装完。
（三）农村水利。农村自来水普及率96.6%，规模化供水率72.4%；改善灌溉面积3.12万亩；新增高效节水灌溉5600亩，受征地影响进度慢，还差2400亩；维修养护供水工程57处。
（四）河湖和水保。县乡两级河长巡河4870人次，清理“四乱”43处；河道清淤22.8公里；水土流失治理34.5平方公里，其中槎溪镇8.9平方公里、上坪镇7.3平方公里。
（五）运管和防汛。水库除险加固完成5座，1座扫尾；大坝安全鉴定15座；堤防加固8.6公里；10月末全县水库蓄水6128万立方米，比上年同期多281万立方米。
（六）执法。执法巡查318次，查处水事案件9起。
# 二、存在的问题
一是水保补偿费只收了121.4万元，同比少46.8万元；二是枫林灌区渠道没有按期完工；三是专项债项目支付慢。
# 三、下步打算
盯紧年底目标，抓好收尾。2025年初步安排：完成水利投资3.6亿元，水土流失治理40平方公里，农村自来水普及率达到97.5%。
槎溪县水利局
2024年11月5日"""
NOTICE = """关于做好2024年冬至2025年春农田水利建设的通知
各乡（镇）人民政府，局机关各股室：
秋收已过，正是兴修水利的好时候。现就有关事情通知如下：
一、任务。2024年冬至2025年春全县计划清淤渠道180公里、整修山塘96口，具体由农水股另行分解。
二、时间。11月上旬摸底，11月中旬开工，2025年3月底前完工。
三、要求。各乡镇每半个月报一次进度，农水股汇总；不得以旧充新，不得占用耕地取土。
联系人：农水股温志强，电话0000-3316027。
槎溪县水利局办公室
2024年10月28日"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _base(unit):
    return UNITS.get(unit, unit)


def _names():
    """Return every name of a thing by its name in the ledger."""
    told = {}
    for _, rows in LEDGER:
        for name, other, *_ in rows:
            told[_plain(name)] = "|".join(filter(None, [_plain(name), other]))
    for name, other, *_ in RATES:
        told[name] = "|".join(filter(None, [name, other]))
    return told


def _figures(book):
    names = _names()
    for office, rows in LEDGER:
        for name, _, unit, month, now, before, old in rows:
            key, unit, source = _plain(name), _base(unit), f"10月报表 {office}"
            called = names[key]
            if now is None:
                book.year(called, month, unit, before, source, at=(STATE, STATED))
                book.fact(called, STATE, month, unit, "actual", source)
                book.fact(called, STATED, before, unit, "actual", source)
                continue
            book.year(called, NOW.get(key, now), unit, OLD.get(key, old), source)
            book.year(called, month, unit, before, source, "当月", "yes", at=("2024-10", "2023-10"))
            book.fact(called, "2024-10", month, unit, "actual", source)
            book.fact(called, SPAN, now, unit, "actual", source)
            book.fact(called, "2023-10", before, unit, "actual", source)
            book.fact(called, BEFORE, old, unit, "actual", source)
    for name, _, unit, september, now, old, end in RATES:
        unit, called = _base(unit), names[name]
        book.year(called, now, unit, old, "10月报表 表二", at=(STATE, STATED))
        book.fact(called, STATE, now, unit, "actual", "10月报表 表二")
        book.fact(
            called, "2024-01/2024-09|2024-09|2024-09-30", september, unit, "actual", "10月报表 表二"
        )
        book.fact(called, STATED, old, unit, "actual", "10月报表 表二")
        book.fact(
            called, "2023|2023-12|2023-12-31|2023-01/2023-12", end, unit, "actual", "10月报表 表二"
        )


def _goals(book):
    names, rates = _names(), {row[0] for row in RATES}
    for office, _, rows in GOALS:
        for name, key, _, unit, goal, sign, stages, _, due, status in rows:
            called = names.get(key, name)
            unit, source = _base(unit), f"目标任务 {office}"
            now = NOW.get(key, stages[3])
            book.target(called, goal, sign, unit, due, now, status, source)
            book.fact(
                called, f"2024|{due[:7]}|{due}|2024-01/{due[:7]}", goal, unit, "target", source
            )
            for stage, figure in zip((3, 6, 9), stages, strict=False):
                if figure == "" or (key in rates and stage == 9):
                    continue
                at = f"2024-01/2024-{stage:02}"
                day = {3: "31", 6: "30", 9: "30"}[stage]
                if key in rates:
                    at += f"|2024-{stage:02}|2024-{stage:02}-{day}"
                book.fact(called, at, figure, unit, "actual", source)
            if not key:
                book.fact(called, SPAN, stages[3], unit, "actual", source)


def _never(book):
    for name, figure, unit, why in (
        ("完成水利投资", 3.6, "亿元", "2025年的安排"),
        ("水土流失治理", 40, "km2", "2025年的安排"),
        ("农村自来水普及率", 97.5, "%", "2025年的安排"),
        ("完成水利投资", 105710, "万元", "概算总投资"),
        ("新增高效节水灌溉", 2400, "亩", "还差的数"),
        ("新增高效节水灌溉", 16000, "亩", "全县与乡镇重复相加"),
        ("水土流失治理", 76, "km2", "全县与乡镇重复相加"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, figure, unit, why in (
        ("完成水利投资", 25180, "万元", "上年的数"),
        ("用水总量", 17380, "万m3", "上年的数"),
        ("用水总量", 334, "万m3", "减少的数"),
        ("完成水利投资", 21380, "万元", "支付数"),
        ("完成水利投资", 54900, "万元", "开工以来累计"),
        ("水土流失治理", 69, "km2", "全县与乡镇重复相加"),
        ("农村自来水普及率", 95.7, "%", "上年末的数"),
        ("规模化供水率", 72.1, "%", "9月末的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)
    for town, *parts in TOWNS:
        for name, unit, (goal, _, done) in zip(
            ("水土流失治理", "新增高效节水灌溉", "供水工程维修养护"),
            ("km2", "亩", "处"),
            parts,
            strict=True,
        ):
            book.never(name, "targets", goal, unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", done, unit, f"{town}的完成数，不是全县的")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _figures(book)
    _goals(book)
    book.fact("县乡两级河长巡河|河长巡河", SPAN, 4870, "人次", "actual", "汇报（冲突）")
    book.fact("水保方案审批", SPAN, 53, "件", "actual", "目标任务（冲突）")
    for name, _, _, plan, month, now, *_ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "项目进度表", "项目年度计划", "yes")
        book.fact(name, "2024", plan, "万元", "target", "项目进度表")
        book.fact(name, "2024-10", month, "万元", "actual", "项目进度表")
        book.fact(name, SPAN, now, "万元", "actual", "项目进度表")
    for name, goal, unit, due, now in (
        ("槎溪河防洪治理（三期）|堤防主体", 6.5, "km", "2025-04-30", 4.9),
        ("上坪水库扩建|大坝填筑", 386, "m", YEAR, 379),
        ("枫林灌区渠道衬砌|衬砌", 14, "km", "2024-10-20", ""),
        ("汛前水毁工程修复|修复", 21, "处", "2024-04-30", ""),
        ("山洪站点改造", 70, "处", "2024-06-30", 64),
        ("取水户计量安装", 46, "套", "2024-09-30", 41),
        ("水保遥感图斑核查|核查图斑", 38, "个", "2024-07-31", ""),
        ("清淤渠道|渠道清淤", 180, "km", "2025-03-31", ""),
        ("整修山塘|山塘整修", 96, "口", "2025-03-31", ""),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "任务问题", "任务内的目标", "yes")
    for task, _, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "任务问题 上表")
    for problem, _, office, _, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "任务问题 下表")
    book.add(
        "conflicts", "县乡两级河长巡河|河长巡河", SPAN, "4780人次|4870人次", "报表、目标任务|汇报"
    )
    book.add("conflicts", "水保方案审批", SPAN, "52件|53件", "报表|目标任务")
    book.add(
        "conflicts",
        "到位上级资金|争取上级资金",
        BEFORE,
        "8650万元|8560万元",
        "2024年报表|2023年报表",
    )
    _never(book)
    book.write()


def put(ws, row, cells, bold=False, border=True):
    """Write cells of one row; None leaves a blank."""
    for c, value in enumerate(cells, 1):
        cell = ws.cell(row, c, None if value in ("", None) else value)
        if border:
            cell.border = THIN
        if bold:
            cell.font, cell.alignment = Font(bold=True), MIDDLE
    return row + 1


def band(ws, row, text, width, bold=True):
    """Write one merged row over the whole width."""
    ws.cell(row, 1, text).font = Font(bold=bold, size=16 if row == 1 else 11)
    if bold and row == 1:
        ws.cell(row, 1).alignment = MIDDLE
    ws.merge_cells(start_row=row, end_row=row, start_column=1, end_column=width)
    return row + 1


def heads(ws, row, rows, spans):
    """Write a head of three rows; spans are ranges with rows counted from one."""
    for line in rows:
        put(ws, row, line, bold=True)
        row += 1
    for a, b in spans:
        first, last = (f"{x[0]}{row - len(rows) + int(x[1:]) - 1}" for x in (a, b))
        ws.merge_cells(f"{first}:{last}")
    return row


def wide(value):
    """Return a number as typed in full-width digits."""
    return str(value).translate(str.maketrans("0123456789", "０１２３４５６７８９"))


def ledger(year, keep, path):
    """Write the month's report: quantities by office, rates and towns on sheets of one book."""
    out = openpyxl.Workbook()
    ws = out.active
    ws.title = "10月"
    row = band(ws, 1, f"槎溪县水利局{year}年10月份业务报表", 10)
    put(ws, row, ["填报：办公室汇总", "", "", "", "", "", "", f"报出：{year}.11.4"], border=False)
    row += 1
    row = band(ws, row, "表一  数量指标（按股室）", 10)
    row = heads(
        ws,
        row,
        [
            ["序", "项    目", "单位", "完成情况", "", "", "", "与上年比", "", "股室电话"],
            ["", "", "", f"{year}年", "", f"{year - 1}年", "", "增减数", "增减%", ""],
            ["", "", "", "10月", "1-10月", "10月", "1-10月", "", "", ""],
        ],
        [
            ("A1", "A3"),
            ("B1", "B3"),
            ("C1", "C3"),
            ("D1", "G1"),
            ("H1", "I1"),
            ("J1", "J3"),
            ("D2", "E2"),
            ("F2", "G2"),
            ("H2", "H3"),
            ("I2", "I3"),
        ],
    )
    number = 0
    for office, rows in LEDGER:
        rows = [r for r in rows if keep is None or _plain(r[0]) in keep]
        if not rows:
            continue
        put(ws, row, [f"【{office}】"] + [""] * 9)
        ws.merge_cells(start_row=row, end_row=row, start_column=1, end_column=10)
        row += 1
        for name, _, unit, month, now, before, old in rows:
            if keep is not None:
                month, now, before, old = before, old, round(before * 0.94, 1), OLDER[_plain(name)]
                now = 8560 if name == "到位上级资金" else now
                before = int(before) if unit not in ("k㎡", "公里", "万元") else before
            sub = name.startswith(" ")
            number += not sub
            a, b = (now, old) if now is not None else (month, before)
            change, rate = round(a - b, 4), round(100 * (a / b - 1), 1)
            shown = [month, now, before, old]
            if keep is None and name == "完成水利投资":
                shown = [month, "27,460", before, "25,180"]
            if keep is None and name == "县乡两级河长巡河":
                shown = [wide(month), wide(now), before, old]
            row = put(
                ws,
                row,
                [
                    "" if sub else number,
                    name,
                    unit,
                    *["—" if v is None else v for v in shown],
                    change,
                    rate,
                    "3316027" if not sub and number % 3 == 0 else "",
                ],
            )
    ws.column_dimensions["J"].hidden = True
    ws.column_dimensions["B"].width = 26
    tail = "；水库蓄水为月末数，不累计。" if keep is None else "。"
    row = band(ws, row, "注：用水量10月为快报数" + tail, 10, False)
    if keep is None:
        row += 1
        row = band(ws, row, "表二  率和系数（月末）", 10)
        row = heads(
            ws,
            row,
            [
                ["序", "项    目", "单位", "月末水平", "", "", "", "与上年10月末比", "", ""],
                ["", "", "", "2024年", "", "2023年", "", "", "", ""],
                ["", "", "", "9月末", "10月末", "10月末", "12月末", "", "", ""],
            ],
            [
                ("A1", "A3"),
                ("B1", "B3"),
                ("C1", "C3"),
                ("D1", "G1"),
                ("D2", "E2"),
                ("F2", "G2"),
                ("H1", "I3"),
            ],
        )
        for n, (name, _, unit, september, now, old, end) in enumerate(RATES, 1):
            change = f"{now - old:+.1f}个点" if unit == "%" else round(now - old, 3)
            put(ws, row, [n, name, unit or "—", september, now, old, end, change])
            ws.merge_cells(start_row=row, end_row=row, start_column=8, end_column=9)
            row += 1
        town_sheet(out)
    put(ws, row + 1, ["制表：邱芳", "", "", "审核：钟建平", "", "", "", "局领导："], border=False)
    save(out, path)


OLDER = {
    "完成水利投资": 23260,
    "到位上级资金": 8120,
    "用水总量": 17420,
    "水资源税入库": 418.6,
    "改善灌溉面积": 27200,
    "新增高效节水灌溉": 5900,
    "水土流失治理": 32.4,
    "水保补偿费": 159.5,
    "县乡两级河长巡河": 4290,
    "河道清淤": 21.7,
    "执法巡查": 273,
}


def town_sheet(out):
    """Write the towns, the county first, three measures under heads of three rows."""
    ws = out.create_sheet("乡镇")
    row = band(ws, 1, "2024年1-10月各乡镇水利任务调度表", 13)
    row = heads(
        ws,
        row,
        [
            [
                "乡镇",
                "水土流失治理（k㎡）",
                "",
                "",
                "",
                "新增高效节水灌溉（亩）",
                "",
                "",
                "",
                "供水工程维修养护（处）",
                "",
                "",
                "",
            ],
            [
                "",
                "年度任务",
                "完成",
                "",
                "进度%",
                "年度任务",
                "完成",
                "",
                "进度%",
                "年度任务",
                "完成",
                "",
                "进度%",
            ],
            ["", "", "10月", "1-10月", "", "", "10月", "1-10月", "", "", "10月", "1-10月", ""],
        ],
        [
            ("A1", "A3"),
            ("B1", "E1"),
            ("F1", "I1"),
            ("J1", "M1"),
            ("B2", "B3"),
            ("C2", "D2"),
            ("E2", "E3"),
            ("F2", "F3"),
            ("G2", "H2"),
            ("I2", "I3"),
            ("J2", "J3"),
            ("K2", "L2"),
            ("M2", "M3"),
        ],
    )
    total = tuple(tuple(round(sum(t[k][i] for t in TOWNS), 1) for i in range(3)) for k in (1, 2, 3))
    for town, *parts in [("全县", *total), *TOWNS]:
        cells = [town]
        for goal, month, done in parts:
            cells += [goal, month, done, round(100 * done / goal, 1)]
        row = put(ws, row, cells)
    band(ws, row, "各乡镇数据由水利站报，农水股、水保站审。", 13, False)


def goals():
    """Write the goals by office and, on a second sheet, tasks above problems."""
    out = openpyxl.Workbook()
    ws = out.active
    ws.title = "目标"
    row = band(ws, 1, "2024年水利目标任务分解及进度（10月更新）", 11)
    row = heads(
        ws,
        row,
        [
            ["序", "目标任务", "单位", "年度目标", "进    度", "", "", "", "", "时限", "责任人"],
            ["", "", "", "", "从年初算累计完成", "", "", "", "占目标%", "", ""],
            ["", "", "", "", "一季度", "二季度", "三季度", "10月", "", "", ""],
        ],
        [
            ("A1", "A3"),
            ("B1", "B3"),
            ("C1", "C3"),
            ("D1", "D3"),
            ("E1", "I1"),
            ("E2", "H2"),
            ("I2", "I3"),
            ("J1", "J3"),
            ("K1", "K3"),
        ],
    )
    number = 0
    for k, (office, person, rows) in enumerate(GOALS):
        put(ws, row, [f"{'一二三四五六七八'[k]}、{office}"] + [""] * 10)
        ws.merge_cells(start_row=row, end_row=row, start_column=1, end_column=11)
        row += 1
        first = row
        for name, _, written, unit, goal, _, stages, node, _, _ in rows:
            number += 1
            share = "" if unit in ("%", "", "方") else round(100 * stages[3] / goal, 1)
            row = put(
                ws,
                row,
                [
                    number,
                    name,
                    unit or "—",
                    written,
                    *stages,
                    share,
                    node,
                    person if row == first else "",
                ],
            )
        if row - first > 1:
            ws.merge_cells(f"K{first}:K{row - 1}")
    row = band(
        ws,
        row,
        "说明：1.率按期末数填；2.时限都是2024年；3.用水总量、万元工业增加值用水是控制数。",
        11,
        False,
    )
    ws.column_dimensions["B"].width = 22
    work_sheet(out)
    save(out, LEDGERS / "2024目标任务（10月更新）.xlsx")


def work_sheet(out):
    """Write tasks and, below them, problems on one sheet."""
    ws = out.create_sheet("任务问题")
    row = band(ws, 1, "槎溪县水利局2024年重点任务和问题一览（截至10月31日）", 9)
    row = band(ws, row, "（一）重点任务", 9)
    row = put(
        ws,
        row,
        ["号", "重点任务", "要求", "分管", "股室", "办结时限", "目前情况", "状态", "备注"],
        bold=True,
    )
    for n, (task, wanted, leader, office, written, _, told, mark, _) in enumerate(TASKS, 1):
        row = put(ws, row, [n, task, wanted, leader, office, written, told, mark, ""])
    row = band(
        ws,
        row,
        "状态：办毕＝做完了；按期＝正常；偏后＝比计划慢；过期未完＝时限已过没做完；没动＝还没开始",
        9,
        False,
    )
    row += 1
    row = band(ws, row, "（二）查出来的问题", 9)
    row = put(
        ws,
        row,
        ["号", "问题", "谁查的", "股室", "怎样算改好", "改好时限", "目前情况", "销账", "备注"],
        bold=True,
    )
    for n, (problem, source, office, wanted, written, _, told, mark, _) in enumerate(PROBLEMS, 1):
        row = put(ws, row, [n, problem, source, office, wanted, written, told, mark, ""])
    band(ws, row, "销账：销＝已销账；未＝没有销账", 9, False)


def projects():
    """Write the projects as BIFF under a head of three rows."""
    rows = [
        ["槎溪县水利项目进度表（2024年10月）"],
        ["单位：万元"],
        [
            "序",
            "项目名称",
            "概算总投资",
            "累计到位资金",
            "2024年",
            "",
            "",
            "",
            "开工以来累计完成",
            "形象进度",
        ],
        ["", "", "", "", "计划", "完成", "", "支付", "", ""],
        ["", "", "", "", "", "10月", "1-10月", "", "", ""],
    ]
    rows += [[n, *p] for n, p in enumerate(PROJECTS, 1)]
    rows.append(["", "合  计", *[sum(p[k] for p in PROJECTS) for k in range(1, 8)], ""])
    rows.append(["规财股  钟建平  2024年11月4日"])
    merges = [
        (0, 0, 0, 9),
        (1, 1, 0, 9),
        *[(2, 4, c, c) for c in (0, 1, 2, 3, 8, 9)],
        (2, 2, 4, 7),
        (3, 4, 4, 4),
        (3, 3, 5, 6),
        (3, 4, 7, 7),
    ]
    old_book(LEDGERS / "水利项目进度表（10月）.xls", "进度", rows, merges)


def main():
    """Write truth first, then the files."""
    truth()
    ledger(2024, None, LEDGERS / "2024.10业务报表.xlsx")
    ledger(2023, LAST, LEDGERS / "2023年" / "2023.10业务报表.xlsx")
    goals()
    projects()
    paper(DOCUMENTS / "2024年1-10月工作情况汇报.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "关于做好今冬明春农田水利建设的通知.docx", NOTICE.split("\n"))


if __name__ == "__main__":
    main()
