"""Truth and files of 葭浦县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-10", "2024-01/2024-10"
YEAR, TODAY = "2025-12-31", "2025-10-31"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "—": "1"}
# name as written, unit, October, January to October, October 2024, January to October 2024
FLOWS = [
    ("水利固定资产投资完成额", "万元", 3150, 33420, 2880, 30150),
    ("  其中：防洪排涝", "万元", 1440, 15050, 1310, 13240),
    ("        农村供水", "万元", 880, 8650, 830, 8120),
    ("争取中央和省级资金", "万元", 540, 12460, 300, 11280),
    ("水土保持补偿费征收", "万元", 18.6, 196.4, 21.3, 218.5),
    ("水利工程水费收入", "万元", 46.2, 528.7, 43.8, 497.3),
    ("水库移民直补发放", "万元", 0, 486.2, 0, 472.8),
    ("全县取用水总量", "万立方米", 1420, 17350, 1465, 17860),
    ("  其中：农业灌溉用水", "万立方米", 820, 11240, 870, 11790),
    ("        工业用水", "万立方米", 290, 2936, 281, 2854),
    ("        城乡生活用水", "万立方米", 310, 3174, 314, 3216),
    ("农村集中供水量", "万立方米", 96, 948, 92, 905),
    ("新建改造供水管网", "公里", 8.4, 92.6, 7.1, 80.3),
    ("农村供水工程维修", "处", 7, 74, 6, 68),
    ("改善灌溉面积", "万亩", 0.12, 1.86, 0.1, 1.62),
    ("渠道衬砌", "公里", 3.6, 41.5, 4.2, 47.9),
    ("塘坝清淤", "座", 9, 88, 8, 81),
    ("水土流失综合治理", "平方公里", 2.4, 27.8, 2.2, 25.4),
    ("中小河流治理长度", "公里", 1.5, 14.6, 1.3, 12.7),
    ("县乡两级河长巡河", "人次", 620, 6180, 590, 5895),
    ("河湖“四乱”问题销号", "处", 2, 36, 4, 42),
    ("水行政执法检查", "次", 28, 302, 25, 286),
    ("立案查处水事违法案件", "起", 1, 13, 2, 16),
    ("发布洪水预警", "次", 0, 21, 1, 18),
    ("水利安全生产检查", "次", 14, 163, 12, 150),
    ("小水电发电量", "万千瓦时", 260, 3945, 310, 4230),
]
# name, unit, end of October, end of October 2024
POINTS = [
    ("农村自来水普及率", "%", 95.8, 94.1),
    ("规模化供水工程覆盖人口比例", "%", 71.2, 66.4),
    ("农村供水水质达标率", "%", 97.5, 95.6),
    ("重点取水口在线监测率", "%", 93.5, 88),
    ("小型水库标准化管理率", "%", 82, 70),
    ("灌溉水利用系数", "—", 0.571, 0.563),
    ("水库蓄水量", "万立方米", 5860, 6120),
]
# what is right where two files differ
NOW = {"县乡两级河长巡河": "6180|6810", "渠道衬砌": "41.5|45.1"}
OLD = {"水利工程水费收入": "497.3|479.3"}
EITHER, HELD = "顺利|滞后", "顺利|已完成"
# group; rows: name, unit, goal as written, goal, sign, ends of March, June, September, done by
# the end of October, due as written, due, office, status
GOALS = [
    (
        "资金投入",
        [
            (
                "水利固定资产投资完成额",
                "亿元",
                3.8,
                3.8,
                ">=",
                0.7,
                1.8,
                2.9,
                3.342,
                "12月底",
                YEAR,
                "规划建设股",
                "顺利",
            ),
            (
                "争取中央和省级资金",
                "亿元",
                1.2,
                1.2,
                ">=",
                0.3,
                0.7,
                1.1,
                1.246,
                "10月底",
                TODAY,
                "规划建设股",
                "已完成",
            ),
            (
                "水土保持补偿费征收",
                "万元",
                280,
                280,
                ">=",
                60,
                130,
                210,
                196.4,
                "12月底",
                YEAR,
                "水土保持站",
                "滞后",
            ),
            (
                "水利工程水费收入",
                "万元",
                600,
                600,
                ">=",
                120,
                280,
                460,
                528.7,
                "12月底",
                YEAR,
                "工程管理站",
                "顺利",
            ),
            (
                "水库移民直补发放",
                "万元",
                486.2,
                486.2,
                ">=",
                "—",
                243.1,
                486.2,
                486.2,
                "9月底",
                "2025-09-30",
                "移民股",
                "已完成",
            ),
        ],
    ),
    (
        "水资源节约保护",
        [
            (
                "全县取用水总量",
                "亿立方米",
                "≤2.15",
                2.15,
                "<=",
                0.38,
                0.95,
                1.62,
                1.735,
                "12月底",
                YEAR,
                "水资源股",
                "顺利",
            ),
            (
                "万元GDP用水量",
                "立方米",
                "≤42",
                42,
                "<=",
                "—",
                "—",
                "—",
                40.6,
                "12月底",
                YEAR,
                "水资源股",
                HELD,
            ),
            (
                "重点取水口在线监测率",
                "%",
                95,
                95,
                ">=",
                "—",
                "—",
                "—",
                93.5,
                "12月底",
                YEAR,
                "水资源股",
                EITHER,
            ),
            (
                "节水型单位创建",
                "个",
                12,
                12,
                ">=",
                0,
                3,
                8,
                9,
                "11月底",
                "2025-11-30",
                "水资源股",
                "滞后",
            ),
        ],
    ),
    (
        "城乡供水",
        [
            (
                "农村自来水普及率",
                "%",
                96,
                96,
                ">=",
                "—",
                "—",
                "—",
                95.8,
                "12月底",
                YEAR,
                "农村供水站",
                EITHER,
            ),
            (
                "规模化供水工程覆盖人口比例",
                "%",
                72,
                72,
                ">=",
                "—",
                "—",
                "—",
                71.2,
                "12月底",
                YEAR,
                "农村供水站",
                EITHER,
            ),
            (
                "农村供水水质达标率",
                "%",
                "≥97",
                97,
                ">=",
                "—",
                "—",
                "—",
                97.5,
                "12月底",
                YEAR,
                "农村供水站",
                HELD,
            ),
            (
                "新建改造供水管网",
                "公里",
                100,
                100,
                ">=",
                15,
                45,
                80,
                92.6,
                "11月底",
                "2025-11-30",
                "农村供水站",
                "顺利",
            ),
            (
                "农村供水工程维修",
                "处",
                80,
                80,
                ">=",
                12,
                38,
                62,
                74,
                "12月底",
                YEAR,
                "农村供水站",
                "顺利",
            ),
        ],
    ),
    (
        "农田水利",
        [
            (
                "改善灌溉面积",
                "万亩",
                2.6,
                2.6,
                ">=",
                0.3,
                1.2,
                2,
                1.86,
                "12月底",
                YEAR,
                "农水股",
                "滞后",
            ),
            (
                "渠道衬砌",
                "公里",
                56,
                56,
                ">=",
                10,
                26,
                45,
                41.5,
                "10月31日",
                TODAY,
                "农水股",
                "逾期",
            ),
            (
                "塘坝清淤",
                "座",
                85,
                85,
                ">=",
                20,
                60,
                85,
                88,
                "9月底",
                "2025-09-30",
                "农水股",
                "已完成",
            ),
            (
                "灌溉水利用系数",
                "—",
                0.572,
                0.572,
                ">=",
                "—",
                "—",
                "—",
                0.571,
                "12月底",
                YEAR,
                "农水股",
                EITHER,
            ),
        ],
    ),
    (
        "河湖与水保",
        [
            (
                "水土流失综合治理",
                "平方公里",
                30,
                30,
                ">=",
                4,
                13,
                23,
                27.8,
                "11月底",
                "2025-11-30",
                "水土保持站",
                "顺利",
            ),
            (
                "中小河流治理长度",
                "公里",
                22,
                22,
                ">=",
                3,
                10,
                16,
                14.6,
                "12月底",
                YEAR,
                "规划建设股",
                "滞后",
            ),
            (
                "县乡两级河长巡河",
                "人次",
                7200,
                7200,
                ">=",
                1700,
                3500,
                5400,
                6180,
                "12月底",
                YEAR,
                "河湖股",
                "顺利",
            ),
            (
                "河湖“四乱”问题销号",
                "处",
                40,
                40,
                ">=",
                8,
                20,
                32,
                36,
                "11月底",
                "2025-11-30",
                "河湖股",
                "顺利",
            ),
            ("幸福河湖建成", "条", 3, 3, ">=", 0, 1, 2, 3, "10月底", TODAY, "河湖股", "已完成"),
        ],
    ),
    (
        "安全与监管",
        [
            (
                "小型水库除险加固",
                "座",
                9,
                9,
                ">=",
                0,
                3,
                9,
                7,
                "9月30日",
                "2025-09-30",
                "工程管理站",
                "逾期",
            ),
            (
                "小型水库标准化管理率",
                "%",
                85,
                85,
                ">=",
                "—",
                "—",
                "—",
                82,
                "12月底",
                YEAR,
                "工程管理站",
                EITHER,
            ),
            (
                "山洪灾害防御演练",
                "场",
                26,
                26,
                ">=",
                6,
                26,
                26,
                26,
                "6月底",
                "2025-06-30",
                "水旱灾害防御股",
                "已完成",
            ),
            (
                "水行政执法检查",
                "次",
                340,
                340,
                ">=",
                80,
                170,
                260,
                302,
                "12月底",
                YEAR,
                "水政监察大队",
                "顺利",
            ),
            (
                "水利安全生产检查",
                "次",
                200,
                200,
                ">=",
                45,
                95,
                145,
                163,
                "12月底",
                YEAR,
                "工程管理站",
                "顺利",
            ),
        ],
    ),
]
# project, whole investment, done before 2025, plan of 2025, October, January to October, state
PROJECTS = [
    ("葭水河防洪治理工程", 31200, 10400, 14500, 1280, 13100, "堤防护坡收尾"),
    ("城乡供水一体化二期", 16800, 4200, 9800, 880, 8650, "水厂设备调试"),
    ("石门灌区续建配套", 8900, 3100, 4600, 360, 3720, "支渠衬砌"),
    ("2025年小型水库除险加固", 4100, 0, 4100, 310, 3350, "完工7座"),
    ("永丰排涝泵站更新", 2600, 300, 2200, 160, 1950, "机组安装"),
    ("面上小型水利工程", 2800, 0, 2800, 160, 2650, "分批验收"),
]
# town: goal and done of ponds, of pipes, of erosion control
TOWNS = [
    ("葭浦镇", 18, 19, 24, 22.4, 4, 3.9),
    ("石门镇", 16, 16, 20, 18.6, 5, 4.7),
    ("云台乡", 12, 13, 14, 12.5, 7, 6.3),
    ("永丰镇", 17, 17, 19, 17.8, 5, 4.6),
    ("枫木乡", 10, 10, 11, 10.1, 6, 5.5),
    ("双溪镇", 12, 13, 12, 11.2, 3, 2.8),
]
SPREAD = (("塘坝清淤", "座"), ("新建改造供水管网", "km"), ("水土流失综合治理", "km2"))
# matter, whence, office, helpers, due as written, due, answer, view, status
TASKS = [
    (
        "葭水河防洪治理工程主体完工",
        "县政府重点工作",
        "规划建设股",
        "葭浦镇",
        "2025年12月底",
        YEAR,
        "护坡完成九成，附属设施同步施工",
        "序时推进",
        "顺利",
    ),
    (
        "城乡供水一体化二期水厂试通水",
        "县政府民生实事",
        "农村供水站",
        "住建局",
        datetime.date(2025, 11, 20),
        "2025-11-20",
        "设备已就位，正在调试",
        "序时推进",
        "顺利",
    ),
    (
        "石门灌区量测水设施安装",
        "局务会",
        "农水股",
        "石门镇",
        datetime.date(2025, 10, 15),
        "2025-10-15",
        "尚余一批未装，供货延迟",
        "逾期催办",
        "逾期",
    ),
    (
        "枫木水库除险加固完工验收",
        "市水利局督办",
        "工程管理站",
        "枫木乡",
        "2025年9月底",
        "2025-09-30",
        "溢洪道收尾，未具备验收条件",
        "逾期催办",
        "逾期",
    ),
    (
        "汛前水库安全隐患排查",
        "局务会",
        "水旱灾害防御股",
        "工程管理站",
        "2025年4月10日",
        "2025-04-10",
        "已排查并建档",
        "办结",
        "已完成",
    ),
    (
        "山洪灾害危险区名录修订",
        "县防指",
        "水旱灾害防御股",
        "各乡镇",
        datetime.date(2025, 5, 31),
        "2025-05-31",
        "已报县防指印发",
        "办结",
        "已完成",
    ),
    (
        "取水许可延续评估",
        "局务会",
        "水资源股",
        "",
        "2025年11月30日",
        "2025-11-30",
        "评估不足一半，第三方人手不够",
        "慢于序时",
        "滞后",
    ),
    (
        "水权交易试点方案报批",
        "县委改革任务",
        "水资源股",
        "司法局",
        "2025年12月15日",
        "2025-12-15",
        "已送司法局合法性审查",
        "序时推进",
        "顺利",
    ),
    (
        "河道管理范围界桩补设",
        "河长办交办",
        "河湖股",
        "各乡镇",
        "2025年8月底",
        "2025-08-31",
        "已全部补设",
        "办结",
        "已完成",
    ),
    (
        "云台乡清洁小流域验收",
        "市水利局督办",
        "水土保持站",
        "云台乡",
        "2025年12月20日",
        "2025-12-20",
        "验收资料尚未整理",
        "慢于序时",
        "滞后",
    ),
    (
        "水利“十五五”规划报批",
        "县政府重点工作",
        "规划建设股",
        "发改局",
        "2026年3月31日",
        "2026-03-31",
        "已通过专家评审",
        "序时推进",
        "顺利",
    ),
    (
        "移民后扶资金绩效评价",
        "局务会",
        "移民股",
        "财政局",
        datetime.date(2025, 9, 20),
        "2025-09-20",
        "评价报告已出具",
        "办结",
        "已完成",
    ),
    (
        "农村供水成本监审",
        "县政府民生实事",
        "农村供水站",
        "发改局",
        "2025年10月24日",
        "2025-10-24",
        "资料退回补正",
        "逾期催办",
        "逾期",
    ),
]
# whence, problem, measure, person, office, due as written, due, result, struck off, day of it
PROBLEMS = [
    (
        "省委巡视反馈",
        "农村供水水质检测频次不足",
        "补充检测设备",
        "汤立冬",
        "农村供水站",
        "2025年6月30日",
        "2025-06-30",
        "已按频次检测",
        "是",
        "2025年6月24日",
    ),
    (
        "省委巡视反馈",
        "部分河段岸线被侵占",
        "依法清除",
        "贺晓岚",
        "河湖股",
        "2025年9月30日",
        "2025-09-30",
        "仍有1处厂棚未拆",
        "否",
        "",
    ),
    (
        "省委巡视反馈",
        "节水宣传不深入",
        "开展进校园活动",
        "裴少川",
        "水资源股",
        "长期坚持",
        "",
        "已开展多轮宣传",
        "否",
        "",
    ),
    (
        "市级审计",
        "灌区项目结余资金沉淀",
        "清算上缴",
        "唐文彬",
        "规划建设股",
        "2025年8月31日",
        "2025-08-31",
        "已上缴国库",
        "是",
        "2025年8月19日",
    ),
    (
        "市级审计",
        "水费收缴台账不规范",
        "统一台账格式",
        "汤立冬",
        "农村供水站",
        "2025年10月20日",
        "2025-10-20",
        "台账正在补录",
        "否",
        "",
    ),
    (
        "市级审计",
        "移民项目合同签订滞后",
        "补签并追责",
        "郭明理",
        "移民股",
        "2025年5月31日",
        "2025-05-31",
        "已补签",
        "是",
        "2025年5月27日",
    ),
    (
        "水库安全暗访",
        "双溪水库放空设施锈蚀",
        "更换启闭机",
        "雷正清",
        "工程管理站",
        "2025年12月15日",
        "2025-12-15",
        "设备已采购",
        "否",
        "",
    ),
    (
        "水库安全暗访",
        "云台水库巡查记录代签",
        "培训巡查员",
        "雷正清",
        "工程管理站",
        "2025年7月15日",
        "2025-07-15",
        "已换人并培训",
        "是",
        "2025年7月11日",
    ),
    (
        "水库安全暗访",
        "石门水库坝坡杂草丛生",
        "除草并保洁",
        "雷正清",
        "工程管理站",
        "2025年7月31日",
        "2025-07-31",
        "坝坡已清理",
        "是",
        "2025年7月30日",
    ),
    (
        "信访件",
        "永丰镇排涝沟淤堵",
        "机械清淤",
        "贺晓岚",
        "农水股",
        "2025年11月30日",
        "2025-11-30",
        "清淤过半",
        "否",
        "",
    ),
]
SUMMARY = """葭浦县水利局2025年1—10月工作情况汇报
今年以来，全局上下紧盯年度目标，统筹推进项目建设、城乡供水、河湖管护和安全监管。现将1—10月情况汇报如下。
# 一、目标任务进展
（一）投资和资金。1—10月完成水利固定资产投资3.342亿元，同比增长10.8%；争取中央和省级资金1.246亿元，已完成全年目标；征收水土保持补偿费196.4万元，同比下降10.1%，进度偏慢。
（二）城乡供水。新建改造供水管网92.6公里，农村自来水普及率95.8%，比上年同期提高1.7个百分点；农村供水水质达标率97.5%。
（三）农田水利。改善灌溉面积1.86万亩，塘坝清淤88座；渠道衬砌45.1公里，因用地调整未按期完成。
（四）河湖管护。县乡两级河长巡河6810人次，“四乱”问题销号36处，建成幸福河湖3条；水土流失综合治理27.8平方公里。
（五）水资源管理。全县取用水总量1.735亿立方米，同比减少510万立方米；万元GDP用水量40.6立方米。
# 二、主要问题
小型水库除险加固还有2座未完工；中小河流治理受征地影响，仅完成14.6公里。
# 三、明年打算
2026年计划完成水利固定资产投资4.2亿元，新建改造供水管网120公里，农村自来水普及率达到97%，水土流失综合治理35平方公里。"""
NOTICE = """葭浦县水利局关于做好今冬明春水利建设的通知

各乡镇水利站，局属各单位：
    为抓住冬春施工的有利时机，现将有关事项通知如下。
    一、倒排工期。渠道衬砌、小型水库除险加固等已到时限的任务，要逐项列出完工日期。
    二、保证质量。隐蔽工程须经监理签字方可进入下一工序。
    三、按时报数。每月25日前将进度报规划建设股，联系电话0000-7320146。

葭浦县水利局
2025年10月28日
"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _base(unit):
    return UNITS.get(unit, unit)


def _rows():
    for _, rows in GOALS:
        yield from rows


def _is_point(name, unit):
    return unit in ("%", "—") or name.startswith("万元GDP") or name == "水库蓄水量"


def _months(book):
    for written, unit, month, now, old_month, old in FLOWS:
        name, unit = _plain(written), _base(unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), "综合月报")
        for at, value in (
            ("2025-10", month),
            (SPAN, now),
            ("2024-10", old_month),
            (BEFORE, old),
        ):
            book.fact(name, at, value, unit, "actual", "综合月报")
        at = ("2025-10", "2024-10")
        book.year(name, month, unit, old_month, "综合月报", "当月同比", "yes", at)
    for name, unit, now, old in POINTS:
        unit = _base(unit)
        here, there = f"{SPAN}|2025-10|{TODAY}", f"{BEFORE}|2024-10|2024-10-31"
        book.year(name, now, unit, old, "综合月报", at=(here, there))
        book.fact(name, here, now, unit, "actual", "综合月报")
        book.fact(name, there, old, unit, "actual", "综合月报")


def _aims(book):
    told = {_plain(row[0]) for row in FLOWS} | {row[0] for row in POINTS}
    ends = (("2025-03", "31"), ("2025-06", "30"), ("2025-09", "30"))
    for name, written, _, goal, sign, *rest in _rows():
        *stages, now, _, due, _, status = rest
        unit = _base(written)
        right = NOW.get(name, now)
        book.target(name, goal, sign, unit, due, right, status, "目标分解表")
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", "目标分解表")
        at = f"{SPAN}|2025-10|{TODAY}" if _is_point(name, written) else SPAN
        book.fact(name, at, now, unit, "actual", "目标分解表", "yes" if name in told else "")
        for (month, day), value in zip(ends, stages, strict=True):
            if value == "—":
                continue
            when = f"2025-01/{month}|{month}|{month}-{day}"
            book.fact(name, when, value, unit, "target|milestone|context", "目标分解表", "yes")
            if value not in (goal, 0):
                book.never(name, "targets", value, unit, "阶段目标，不是全年目标")


def _never(book):
    for name, figure, unit, why in (
        ("水利固定资产投资完成额", 4.2, "亿元", "2026年的打算"),
        ("新建改造供水管网", 120, "km", "2026年的打算"),
        ("农村自来水普及率", 97, "%", "2026年的打算"),
        ("水土流失综合治理", 35, "km2", "2026年的打算"),
        ("水利固定资产投资完成额", 66400, "万元", "总投资，不是年度目标"),
    ):
        book.never(name, "targets", figure, unit, why)
    for town, *cells in TOWNS:
        for k, (name, unit) in enumerate(SPREAD):
            book.never(name, "targets", cells[2 * k], unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", cells[2 * k + 1], unit, f"{town}的完成数，不是全县的")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _months(book)
    _aims(book)
    book.fact("县乡两级河长巡河", SPAN, 6810, "人次", "actual", "汇报（冲突）")
    book.fact("渠道衬砌", SPAN, 45.1, "km", "actual", "汇报（冲突）")
    book.fact("水利工程水费收入", BEFORE, 479.3, "万元", "actual", "2024年月报（冲突）")
    for name, *_, plan, month, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "项目进度表", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "项目进度表")
        book.fact(name, "2025-10", month, "万元", "actual", "项目进度表")
        book.fact(name, SPAN, now, "万元", "actual", "项目进度表")
    for task, _, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "督办单")
    for _, problem, _, _, office, _, due, _, closed, _ in PROBLEMS:
        shut = "yes" if closed == "是" else "no"
        book.problem(problem, office, due, shut, TODAY, "整改台账")
    book.add(
        "conflicts",
        "县乡两级河长巡河|河长巡河",
        SPAN,
        "6180人次|6810人次",
        "综合月报、目标分解表|汇报",
    )
    book.add("conflicts", "渠道衬砌", SPAN, "41.5km|45.1km", "综合月报、目标分解表|汇报")
    book.add(
        "conflicts", "水利工程水费收入", BEFORE, "497.3万元|479.3万元", "2025年月报|2024年月报"
    )
    _never(book)
    book.write()


# what the report of October 2024 told: October, January to October, the same of 2023
LAST = {
    "水利固定资产投资完成额": (2880, 30150, 27860),
    "争取中央和省级资金": (300, 11280, 10430),
    "水土保持补偿费征收": (21.3, 218.5, 206.7),
    "水利工程水费收入": (43.8, 479.3, 455.2),
    "全县取用水总量": (1465, 17860, 17920),
    "新建改造供水管网": (7.1, 80.3, 71.5),
    "农村供水工程维修": (6, 68, 63),
    "渠道衬砌": (4.2, 47.9, 44.6),
    "塘坝清淤": (8, 81, 77),
    "水土流失综合治理": (2.2, 25.4, 23.9),
    "县乡两级河长巡河": (590, 5895, 5640),
    "水行政执法检查": (25, 286, 271),
}


def report():
    """Write the report of October, its month and span of each year, and last year's as csv."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：葭浦县水利局", "", "", "", "", "", "2025年10月"],
        ["项目", "计量单位", "本年实际", "", "上年实际", "", "自年初累计增减（%）"],
        ["", "", "本月", "自年初累计", "上年同月", "上年同期累计", ""],
    ]
    for name, unit, month, now, old_month, old in FLOWS:
        rows.append([name, unit, month, now, old_month, old, round(100 * (now / old - 1), 1)])
    rows.append(["单位负责人：吕仲元", "", "统计负责人：唐文彬", "", "填表人：袁小满"])
    merges = ["C3:D3", "E3:F3", "A3:A4", "B3:B4", "G3:G4"]
    sheet(out, "累计指标", "葭浦县水利综合统计月报（一）", rows, 7, merges, (3, 4), True)
    rows = [["指标", "计量单位", "本月末", "上年同月末", "增减"]]
    for name, unit, now, old in POINTS:
        gap = f"{now - old:+.1f}个百分点" if unit == "%" else round(now - old, 3)
        rows.append([name, unit, now, old, gap])
    rows.append(["报告期：2025年10月；本表均为期末数。"])
    sheet(out, "期末指标", "葭浦县水利综合统计月报（二）", rows, 5, (), (2, 2))
    save(out, LEDGERS / "水利综合统计月报2025-10.xlsx")
    rows = [
        ["葭浦县水利综合统计月报"],
        ["2024年10月"],
        ["项目", "计量单位", "本月", "自年初累计", "上年同期累计"],
    ]
    units = {_plain(name): unit for name, unit, *_ in FLOWS}
    rows += [[name, units[name], *cells] for name, cells in LAST.items()]
    rows.append(["填表人：袁小满"])
    ragged(LEDGERS / "2024年归档/综合月报2024-10.csv", rows)


def goals():
    """Write the goals with their stages."""
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "工作类别",
            "考核指标",
            "单位",
            "全年目标",
            "阶段目标（累计）",
            "",
            "",
            "截至10月底完成",
            "完成全年%",
            "完成时限",
            "责任股室（单位）",
        ],
        ["", "", "", "", "", "3月末", "6月末", "9月末", "", "", "", ""],
    ]
    merges, n = ["F2:H2", *[f"{c}2:{c}3" for c in "ABCDEIJKL"]], 0
    for group, lines in GOALS:
        start = len(rows) + 2
        for k, line in enumerate(lines):
            name, unit, written, goal, sign, *stages, now, node, _, office, _ = line
            n += 1
            share = "—" if sign == "<=" or unit in ("%", "—") else round(100 * now / goal, 1)
            rows.append(
                [n, "" if k else group, name, unit, written, *stages, now, share, node, office]
            )
        merges.append(f"B{start}:B{start + len(lines) - 1}")
    rows.append(["说明：阶段目标为自年初累计数；“—”为不分解阶段目标。"])
    title = "葭浦县水利局2025年度工作目标分解及推进表（10月）"
    sheet(out, "目标分解", title, rows, 12, merges, (2, 3), True)
    save(out, LEDGERS / "2025年度工作目标分解及推进表.xlsx")


def places():
    """Write the goals by town, the county first, and the projects as BIFF."""
    out = openpyxl.Workbook()
    heads = ["乡镇"]
    for head in ("塘坝清淤（座）", "新建改造供水管网（公里）", "水土流失综合治理（平方公里）"):
        heads += [head, "", ""]
    total = [round(sum(t[k] for t in TOWNS), 1) for k in range(1, 7)]
    rows = [heads, ["", *["年任务", "1—10月完成", "完成率%"] * 3]]
    for name, *cells in [("全县合计", *total), *TOWNS]:
        row = [name]
        for k in (0, 2, 4):
            row += [cells[k], cells[k + 1], round(100 * cells[k + 1] / cells[k], 1)]
        rows.append(row)
    merges = ["A2:A3", "B2:D2", "E2:G2", "H2:J2"]
    title = "2025年1—10月各乡镇水利任务完成情况"
    sheet(out, "分乡镇", title, rows, 10, merges, (2, 3), True)
    save(out, LEDGERS / "各乡镇任务完成情况（1-10月）.xlsx")
    rows = [
        ["葭浦县2025年水利工程投资进度表"],
        ["截至2025年10月31日", "", "", "", "", "", "单位：万元"],
        ["工程名称", "总投资", "上年底累计完成", "本年计划", "本年完成", "", "形象进度"],
        ["", "", "", "", "10月", "1—10月", ""],
        *[list(p) for p in PROJECTS],
        ["合计", *[sum(p[k] for p in PROJECTS) for k in range(1, 6)], ""],
    ]
    merges = [(0, 0, 0, 6), (2, 2, 4, 5), *[(2, 3, c, c) for c in (0, 1, 2, 3, 6)]]
    old_book(LEDGERS / "水利工程投资进度表（10月）.xls", "进度", rows, merges)


def works():
    """Write the matters pressed for and the problems to put right."""
    out = openpyxl.Workbook()
    rows = [
        [
            "督办编号",
            "督办事项",
            "交办来源",
            "承办单位",
            "协办单位",
            "限办日期",
            "办理情况反馈",
            "督办意见",
        ]
    ]
    for n, task in enumerate(TASKS, 1):
        rows.append([f"葭水督〔2025〕{n}号", *task[:5], task[6], task[7]])
    rows.append(["督办意见：办结、序时推进、慢于序时、逾期催办。"])
    title = "葭浦县水利局督办事项办理情况（截至2025年10月31日）"
    ws = sheet(out, "督办事项", title, rows, 8, (), (2, 2), True)
    for row in ws.iter_rows(3, ws.max_row, 6, 6):
        if row[0].is_date:
            row[0].number_format = "yyyy-mm-dd"
    save(out, LEDGERS / "督办事项办理情况.xlsx")
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "反馈来源",
            "问题描述",
            "整改措施",
            "整改责任人",
            "整改责任股室",
            "整改时限",
            "整改完成情况",
            "是否销号",
            "销号日期",
        ]
    ]
    for n, p in enumerate(PROBLEMS, 1):
        rows.append([n, *p[:6], *p[7:]])
    title = "葭浦县水利局问题整改台账（2025年10月底）"
    sheet(out, "整改台账", title, rows, 10, (), (2, 2), True)
    save(out, LEDGERS / "问题整改台账.xlsx")


if __name__ == "__main__":
    truth()
    report()
    goals()
    places()
    works()
    paper(DOCUMENTS / "2025年1-10月工作情况汇报.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "关于做好今冬明春水利建设的通知.txt").write_text(NOTICE, encoding="utf-8")
