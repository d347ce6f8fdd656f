"""Truth and files of 岫溪县水旱灾害防御和水土保持局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
import xlwt
from office import Truth, home, old_book, paper, ragged, save, sheet
from openpyxl.styles import Font

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-09", "2024-01/2024-09"
FLOW = (SPAN, BEFORE)
LEVEL = (SPAN + "|2025-09|2025-09-30", BEFORE + "|2024-09|2024-09-30")
YEAR, TODAY = "2025-12-31", "2025-09-30"
UNITS = {"平方公里": "km2", "公里": "km", "立方米": "m3", "万立方米": "万m3"}
# by month: sheet, name, unit, nine months of 2025, of 2024
MONTHS = [
    (
        "水土保持",
        "新增水土流失治理面积",
        "平方公里",
        (1.2, 0.8, 2.6, 3.4, 3.9, 3.1, 2.2, 3.5, 4.1),
        (1.0, 0.9, 2.4, 3.0, 3.6, 3.3, 2.5, 3.2, 3.7),
    ),
    (
        "水土保持",
        "水土保持补偿费征收",
        "万元",
        (18.6, 12.4, 21.3, 25.7, 19.8, 24.2, 16.5, 22.9, 26.1),
        (17.2, 11.8, 20.5, 22.6, 21.4, 19.7, 18.3, 20.1, 22.4),
    ),
    (
        "水土保持",
        "水土保持方案审批",
        "件",
        (6, 3, 9, 8, 11, 7, 10, 9, 12),
        (5, 4, 8, 7, 9, 8, 9, 8, 10),
    ),
    (
        "水土保持",
        "监督检查生产建设项目",
        "个次",
        (5, 4, 9, 11, 12, 10, 9, 11, 13),
        (6, 5, 10, 12, 11, 9, 10, 12, 14),
    ),
    ("水土保持", "拦沙坝清淤维护", "座", (2, 3, 8, 10, 5, 3, 0, 0, 0), (1, 2, 7, 9, 4, 3, 0, 0, 0)),
    (
        "水旱灾害防御",
        "面平均降雨量",
        "毫米",
        (38.2, 45.6, 82.4, 121.7, 186.3, 241.5, 208.9, 163.2, 97.4),
        (32.5, 51.3, 76.8, 134.2, 172.6, 228.4, 231.7, 148.5, 86.3),
    ),
    (
        "水旱灾害防御",
        "山洪危险区巡查",
        "处次",
        (60, 55, 140, 260, 345, 382, 356, 268, 150),
        (52, 50, 132, 241, 318, 366, 341, 252, 141),
    ),
    (
        "水旱灾害防御",
        "发布山洪灾害预警",
        "条",
        (0, 0, 4, 12, 31, 46, 38, 27, 9),
        (0, 0, 2, 10, 25, 39, 44, 21, 8),
    ),
    (
        "水旱灾害防御",
        "转移危险区群众",
        "人次",
        (0, 0, 0, 126, 684, 1352, 1047, 538, 99),
        (0, 0, 0, 88, 517, 1204, 1286, 402, 65),
    ),
    (
        "水旱灾害防御",
        "抗旱应急送水量",
        "立方米",
        (320, 280, 150, 0, 0, 0, 460, 890, 740),
        (410, 360, 220, 0, 0, 0, 180, 620, 550),
    ),
    (
        "水旱灾害防御",
        "小型水库月末蓄水量",
        "万立方米",
        (1420, 1365, 1388, 1452, 1598, 1735, 1812, 1768, 1706),
        (1386, 1342, 1371, 1436, 1560, 1702, 1795, 1720, 1638),
    ),
]
STOCK = "小型水库月末蓄水量"
# what is right where two files differ
NOW = {"山洪危险区巡查": "2016|2061", "转移危险区群众": "3846|3864", "生产道路配套": "28.7|27.8"}
# turned tables: name, unit, goal as written, goal, sign, due as written, due, office, done, last year's, status
TURNED = [
    (
        "一、水土保持治理与监管",
        [
            (
                "新增水土流失治理面积",
                "平方公里",
                33,
                33,
                ">=",
                "12月底",
                YEAR,
                "治理股",
                24.8,
                23.6,
                "顺利",
            ),
            (
                "水土保持补偿费征收",
                "万元",
                240,
                240,
                ">=",
                "12月底",
                YEAR,
                "监督股",
                187.5,
                174,
                "顺利",
            ),
            (
                "监督检查生产建设项目",
                "个次",
                130,
                130,
                ">=",
                "12月底",
                YEAR,
                "监督股",
                84,
                89,
                "滞后",
            ),
            ("水土保持率", "%", 78.5, 78.5, ">=", "12月底", YEAR, "治理股", 77.3, 77, "滞后"),
            (
                "违法图斑整改率",
                "%",
                100,
                100,
                ">=",
                "11月底",
                "2025-11-30",
                "监督股",
                96.4,
                91.8,
                "滞后",
            ),
            (
                "治理工程验收合格率",
                "%",
                "≥98",
                98,
                ">=",
                "12月底",
                YEAR,
                "治理股",
                100,
                98.6,
                "顺利|已完成",
            ),
            ("小流域综合治理", "条", 4, 4, ">=", "12月底", YEAR, "治理股", 2, None, "滞后"),
            (
                "拦沙坝清淤维护",
                "座",
                28,
                28,
                ">=",
                "6月底",
                "2025-06-30",
                "工程股",
                31,
                26,
                "已完成",
            ),
            (
                "水保专项业务费支出",
                "万元",
                "≤180",
                180,
                "<=",
                "12月底",
                YEAR,
                "办公室",
                121.5,
                132.4,
                "顺利",
            ),
        ],
    ),
    (
        "二、水旱灾害防御",
        [
            (
                "山洪危险区巡查",
                "处次",
                2400,
                2400,
                ">=",
                "12月底",
                YEAR,
                "防御股",
                2016,
                1893,
                "顺利",
            ),
            (
                "防汛抗旱应急演练",
                "场",
                18,
                18,
                ">=",
                "6月底",
                "2025-06-30",
                "防御股",
                16,
                15,
                "逾期",
            ),
            (
                "预警信息发布及时率",
                "%",
                "≥95",
                95,
                ">=",
                "12月底",
                YEAR,
                "监测股",
                97.2,
                96.1,
                "顺利|已完成",
            ),
            (
                "雨量站数据到报率",
                "%",
                "≥98",
                98,
                ">=",
                "12月底",
                YEAR,
                "监测股",
                98.9,
                97.4,
                "顺利|已完成",
            ),
            ("水毁工程修复", "处", 45, 45, ">=", "9月20日", "2025-09-20", "工程股", 38, 41, "逾期"),
            (
                "抗旱应急水源工程",
                "处",
                6,
                6,
                ">=",
                "8月底",
                "2025-08-31",
                "抗旱服务队",
                6,
                3,
                "已完成",
            ),
            ("小型水库安全鉴定", "座", 9, 9, ">=", "10月底", "2025-10-31", "工程股", 5, 7, "滞后"),
            (
                "洪涝直接经济损失率",
                "%",
                "≤0.3",
                0.3,
                "<=",
                "12月底",
                YEAR,
                "防御股",
                0.18,
                0.26,
                "顺利|已完成",
            ),
        ],
    ),
]
# town: goal, done and last year's of terraces, woods and grass, roads, cisterns
TOWNS = [
    ("岫溪镇", (520, 372, 335), (900, 590, 640), (6.5, 5.3, 4.7), (25, 21, 18)),
    ("岩头镇", (480, 340, 312), (850, 545, 590), (6, 4.8, 4.3), (23, 19, 16)),
    ("高坪镇", (460, 318, 290), (800, 510, 560), (5.5, 4.4, 3.9), (22, 17, 15)),
    ("洋坪乡", (430, 296, 268), (750, 470, 520), (5.2, 4.2, 3.6), (20, 16, 14)),
    ("沙坝乡", (410, 281, 250), (700, 440, 480), (4.8, 3.8, 3.4), (19, 15, 13)),
    ("石笋乡", (380, 255, 227), (640, 412, 440), (4.4, 3.5, 3.1), (17, 13, 11)),
    ("云脚乡", (320, 208, 188), (560, 353, 375), (3.6, 2.7, 2.4), (14, 11, 9)),
]
# measure of the towns: name, unit, the goal that holds, status
MEASURES = [
    ("坡耕地改梯田", "亩", 2600, "顺利"),
    ("水保林草措施", "亩", 5200, "滞后"),
    ("生产道路配套", "公里", 36, "顺利"),
    ("蓄水池窖修建", "口", 140, "顺利"),
]
# figures with their units in the cells: name, goal, done, last year's as written; unit, goal, sign, done,
# last year's that hold; due as written, due, remark, status
CELLS = [
    ("监测预警站点维护", "186处", "142处", "131处", "处", 186, 142, 131, "年底", YEAR, "", "顺利"),
    (
        "预警短信发送",
        "60万条",
        "48.6万条",
        "41.2万条",
        "万条",
        60,
        46.8,
        41.2,
        "年底",
        YEAR,
        "见表下更正",
        "顺利",
    ),
    (
        "群测群防员培训",
        "1500人次",
        "1160人次",
        "980人次",
        "人次",
        1500,
        1160,
        980,
        "年底",
        YEAR,
        "",
        "顺利",
    ),
    (
        "避险转移演练",
        "120场",
        "75场",
        "88场",
        "场",
        96,
        75,
        88,
        "年底",
        YEAR,
        "7月经县防指同意调减为96场",
        "顺利",
    ),
    (
        "防汛物资采购",
        "420万元",
        "326万元",
        "298万元",
        "万元",
        420,
        326,
        298,
        "年底",
        YEAR,
        "含政府采购节余",
        "顺利",
    ),
    (
        "危险区警示牌更新",
        "260块",
        "158块",
        "205块",
        "块",
        260,
        158,
        205,
        "年底",
        YEAR,
        "石笋、云脚两乡未完",
        "滞后",
    ),
    (
        "明白卡入户发放",
        "3.2万张",
        "3.3万张",
        "2.7万张",
        "万张",
        3.2,
        3.3,
        2.7,
        "7月底",
        "2025-07-31",
        "",
        "已完成",
    ),
]
# task, office, due as written, due, plan and work by quarter, mark, status
TASKS = [
    (
        "洋坪沟小流域综合治理",
        "治理股",
        "2025年11月底",
        "2025-11-30",
        ("初设批复", "完成招标", "主体施工", "完工验收"),
        ("批复已下", "中标公示", "谷坊和护岸过半", ""),
        "按期",
        "顺利",
    ),
    (
        "岩头坡耕地整治工程",
        "治理股",
        "2025年12月20日",
        "2025-12-20",
        ("方案评审", "开工", "完成土石方", "竣工"),
        ("评审通过", "征地未落实", "8月进场", ""),
        "落后",
        "滞后",
    ),
    (
        "山洪灾害防治非工程措施建设",
        "监测股",
        "2025年6月30日",
        "2025-06-30",
        ("采购", "安装调试验收", "—", "—"),
        ("采购到货", "6月24日验收", "", ""),
        "完成",
        "已完成",
    ),
    (
        "高坪抗旱应急水源工程",
        "抗旱服务队",
        "2025年8月底",
        "2025-08-31",
        ("打井", "泵房施工", "通水", "—"),
        ("成井", "泵房封顶", "8月19日通水", ""),
        "完成",
        "已完成",
    ),
    (
        "沙坝河段水毁堤防修复",
        "工程股",
        "2025年9月20日",
        "2025-09-20",
        ("勘查", "备料", "修复完工", "—"),
        ("勘查完毕", "备料", "尚余一段未浇筑", ""),
        "落后",
        "逾期",
    ),
    (
        "县级山洪预警平台升级",
        "监测股",
        "2025年9月15日",
        "2025-09-15",
        ("需求论证", "招标", "上线运行", "—"),
        ("论证", "流标一次", "正在部署", ""),
        "落后",
        "逾期",
    ),
    (
        "水土保持规划中期评估",
        "治理股",
        "2025年10月底",
        "2025-10-31",
        ("收集资料", "外业复核", "形成初稿", "评审"),
        ("资料收齐", "外业结束", "初稿成形", ""),
        "按期",
        "顺利",
    ),
    (
        "生产建设项目遥感监管复核",
        "监督股",
        "2025年7月31日",
        "2025-07-31",
        ("图斑下发", "现场复核", "上报成果", "—"),
        ("下发", "复核", "7月22日上报", ""),
        "完成",
        "已完成",
    ),
    (
        "危险区人员名册更新",
        "防御股",
        "2025年4月15日",
        "2025-04-15",
        ("入户核对", "名册印发", "—", "—"),
        ("核对", "4月9日印发", "", ""),
        "完成",
        "已完成",
    ),
    (
        "坪子水库除险加固",
        "工程股",
        "2026年5月底",
        "2026-05-31",
        ("初设", "招标", "导流", "坝体灌浆"),
        ("批复", "签订合同", "围堰合龙", ""),
        "按期",
        "顺利",
    ),
    (
        "防汛物资仓库扩建",
        "办公室",
        "2026年3月31日",
        "2026-03-31",
        ("—", "—", "选址", "开工"),
        ("", "", "", ""),
        "未动",
        "滞后|未报|不能判定",
    ),
    (
        "沙坝沟淤地坝隐患治理",
        "工程股",
        "2025年8月20日",
        "2025-08-20",
        ("检测", "设计", "加固完工", "—"),
        ("检测", "设计", "坝体加固完成，排水体未做", ""),
        "基本完成",
        "逾期",
    ),
]
# source, problem, town, office, due as written, due, progress, verdict, closed
PROBLEMS = [
    (
        "省水保监督检查",
        "县城北环路弃渣未及时覆盖",
        "岫溪镇",
        "监督股",
        "2025/5/31",
        "2025-05-31",
        "5月20日覆盖并补植",
        "到位",
        "yes",
    ),
    (
        "省水保监督检查",
        "石笋石料场未落实拦挡措施",
        "石笋乡",
        "监督股",
        "2025/8/31",
        "2025-08-31",
        "挡墙砌筑约一半",
        "未到位",
        "no",
    ),
    (
        "省水保监督检查",
        "两个风电场未按批复缴纳补偿费",
        "云脚乡",
        "监督股",
        "2025/10/31",
        "2025-10-31",
        "已送达催缴决定书",
        "未到位",
        "no",
    ),
    (
        "流域机构汛前检查",
        "坪子水库防汛道路塌方",
        "洋坪乡",
        "工程股",
        "2025/4/30",
        "2025-04-30",
        "4月26日恢复通行",
        "到位",
        "yes",
    ),
    (
        "流域机构汛前检查",
        "沙坝河雨量站太阳能板损坏",
        "沙坝乡",
        "监测股",
        "2025/5/15",
        "2025-05-15",
        "已更换",
        "到位",
        "yes",
    ),
    (
        "县防指汛中督查",
        "高坪镇值班电话夜间无人接听",
        "高坪镇",
        "防御股",
        "2025/7/10",
        "2025-07-10",
        "调整值班力量，抽查正常",
        "到位",
        "yes",
    ),
    (
        "县防指汛中督查",
        "岩头镇避险安置点物资储备不足",
        "岩头镇",
        "防御股",
        "2025/9/15",
        "2025-09-15",
        "补充棉被，发电机未到货",
        "未到位",
        "no",
    ),
    (
        "县审计局",
        "治理工程工程款支付进度慢",
        "岫溪镇",
        "办公室",
        "2025/9/30",
        "2025-09-30",
        "支付第二批，尾款未付",
        "未到位",
        "no",
    ),
    (
        "群众来信",
        "云脚乡新建池窖渗漏",
        "云脚乡",
        "治理股",
        "2025/11/30",
        "2025-11-30",
        "重做防渗中",
        "未到位",
        "no",
    ),
]
SUMMARY = """岫溪县水旱灾害防御和水土保持局2025年前三季度工作小结
今年以来，全局上下坚持防治并重，各项任务有序推进。现将1—9月工作情况小结如下。
# 一、水土保持
1—9月新增水土流失治理面积24.8平方公里，比上年同期增加1.2平方公里，截至9月底全县历年累计治理水土流失面积412.6平方公里。坡耕地改梯田2070亩，水保林草措施3320亩，生产道路配套27.8公里，蓄水池窖修建112口。征收水土保持补偿费187.5万元，同比增长7.8%；审批水土保持方案75件。
# 二、水旱灾害防御
面平均降雨量1185.2毫米。发布山洪灾害预警167条，发送预警短信46.8万条，转移危险区群众3864人次，巡查山洪危险区2061处次，实现零伤亡。抗旱应急水源工程6处全部通水，抗旱应急送水2840立方米。
# 三、存在的困难
水毁工程修复和应急演练未按期完成；坡面工程施工窗口期短，林草措施进度偏慢。
# 四、下步安排
抓好四季度扫尾。初步考虑2026年新增水土流失治理面积36平方公里，水土保持率达到79.2%，防汛抗旱应急演练20场。"""
NOTICE = """关于调整2025年部分水土保持任务的通知
各乡镇人民政府，局属各股室：
因上级资金计划变化，经局务会研究并报县政府同意，对年初任务作如下调整。
一、坡耕地改梯田全县年度任务由3000亩调减为2600亩，分乡镇任务另行下达。
二、其余任务不变，仍按年初下达数考核。
岫溪县水旱灾害防御和水土保持局
2025年7月15日"""


def unit_of(unit):
    """Return the scorer's word for a unit."""
    return UNITS.get(unit, unit)


def total(name, months):
    """Return a year's sum so far, a stock's last figure."""
    return months[-1] if name == STOCK else round(sum(months), 1)


def town_sum(k, j):
    """Return what the towns come to."""
    return round(sum(t[k + 1][j] for t in TOWNS), 1)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    told = set()
    for _, name, unit, new, old in MONTHS:
        at = LEVEL if name == STOCK else FLOW
        now, prior, flat = total(name, new), total(name, old), unit_of(unit)
        book.year(name, NOW.get(name, now), flat, prior, "分月统计", at=at)
        book.fact(name, at[0], now, flat, "actual", "分月统计")
        book.fact(name, at[1], prior, flat, "actual", "分月统计")
        for m, value in enumerate(new, 1):
            if name != STOCK or m < 9:
                book.fact(name, f"2025-{m:02d}", value, flat, "actual", "分月统计")
        if name != STOCK:
            book.year(
                name, new[-1], flat, old[-1], "分月统计", "9月当月", "yes", ("2025-09", "2024-09")
            )
        told.add(name)
    for _, rows in TURNED:
        for name, unit, _, goal, sign, _, due, _, now, old, status in rows:
            seen = name in told
            at = LEVEL if unit == "%" else FLOW
            row = (
                name,
                unit_of(unit),
                goal,
                sign,
                now,
                None if seen else old,
                due,
                status,
                "目标完成情况表",
            )
            book.indicator(row, at, NOW.get(name, now), None if seen else old)
    for k, (name, unit, goal, status) in enumerate(MEASURES):
        now, old = town_sum(k, 1), town_sum(k, 2)
        row = (name, unit_of(unit), goal, ">=", now, old, YEAR, status, "分乡镇表")
        book.indicator(row, FLOW, NOW.get(name, now), old)
    for name, _, _, _, unit, goal, now, old, _, due, _, status in CELLS:
        book.indicator(
            (name, unit, goal, ">=", now, old, due, status, "群测群防表"), FLOW, now, old
        )
    for name, office, _, due, _, _, _, status in TASKS:
        book.task(name, office, due, status, "重点任务进度表")
    for _, problem, _, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改台账")
    book.add("conflicts", "山洪危险区巡查", SPAN, "2016处次|2061处次", "分月统计、目标表|小结")
    book.add("conflicts", "转移危险区群众", SPAN, "3846人次|3864人次", "分月统计|小结")
    book.add("conflicts", "生产道路配套", SPAN, "28.7km|27.8km", "分乡镇表|小结")
    for name, table, figure, unit, why in (
        ("坡耕地改梯田", "targets", 3000, "亩", "调减以前的任务"),
        ("避险转移演练", "targets", 120, "场", "调减以前的任务"),
        ("预警短信发送", "year_on_year", 48.6, "万条", "已更正的误填数"),
        ("新增水土流失治理面积", "targets", 36, "km2", "2026年的打算"),
        ("水土保持率", "targets", 79.2, "%", "2026年的打算"),
        ("防汛抗旱应急演练", "targets", 20, "场", "2026年的打算"),
        ("新增水土流失治理面积", "year_on_year", 412.6, "km2", "历年累计"),
        ("新增水土流失治理面积", "year_on_year", 33, "km2", "任务数"),
        ("新增水土流失治理面积", "year_on_year", 1.2, "km2", "增加的数"),
        ("小型水库月末蓄水量", "year_on_year", 14244, "万m3", "各月末数不能相加"),
        ("水土保持补偿费征收", "year_on_year", 174, "万元", "上年的数"),
    ):
        book.never(name, table, figure, unit, why)
    for town, *parts in TOWNS:
        for (name, unit, _, _), (goal, done, _) in zip(MEASURES, parts, strict=True):
            book.never(name, "targets", goal, unit_of(unit), f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", done, unit_of(unit), f"{town}的完成数，不是全县的")
    book.write()


def months():
    """Write the months across, three rows to a measure: this year, last year, growth."""
    book = xlwt.Workbook(encoding="utf-8")
    box = xlwt.easyxf(
        "align: horiz center, vert center, wrap on; borders: left thin, right thin, top thin, bottom thin"
    )
    bold = xlwt.easyxf("font: bold on, height 320; align: horiz center")
    for n, part in enumerate(("水土保持", "水旱灾害防御")):
        ws = book.add_sheet(part)
        ws.write_merge(0, 0, 0, 12, f"岫溪县{part}工作分月统计表", bold)
        ws.write_merge(1, 1, 0, 4, "填报单位：岫溪县水旱灾害防御和水土保持局")
        ws.write_merge(1, 1, 9, 12, "2025年1—9月")
        for c, head in enumerate(
            ["指标名称", "计量单位", "年度", *[f"{m}月" for m in range(1, 10)], "1—9月累计"]
        ):
            ws.write(2, c, head, box)
        row = 3
        for _, name, unit, new, old in [m for m in MONTHS if m[0] == part]:
            ws.write_merge(row, row + 2, 0, 0, name, box)
            ws.write_merge(row, row + 2, 1, 1, unit, box)
            sums = ("／", "／") if name == STOCK else (total(name, new), total(name, old))
            lines = (("2025年", *new, sums[0]), ("2024年", *old, sums[1]))
            rate = [
                "—" if not isinstance(b, (int, float)) or not b else round(100 * (a / b - 1), 1)
                for a, b in zip(lines[0][1:], lines[1][1:], strict=True)
            ]
            if name == STOCK:
                rate[-1] = "／"
            for k, line in enumerate((*lines, ("同比（%）", *rate))):
                for c, value in enumerate(line, 2):
                    ws.write(row + k, c, value, box)
            row += 3
        if n:
            ws.write(row, 0, "注：蓄水量为月末数，不作累计。")
            row += 1
        ws.write(row, 0, "审核：向国梁")
        ws.write(row, 5, "制表：龙小芹")
    path = LEDGERS / "水保防汛分月统计（2025年9月）.xls"
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(str(path))


def turned():
    """Write the goals turned on their side, two tables below one another."""
    out = openpyxl.Workbook()
    wide = max(len(rows) for _, rows in TURNED) + 1
    lines, heads = [["编制：综合股", *[""] * (wide - 2), "截至2025年9月30日"]], []
    for part, rows in TURNED:
        lines.append([part])
        heads.append(len(lines) + 2)
        lines.append(["指标名称", *[r[0] for r in rows]])
        lines.append(["计量单位", *[r[1] for r in rows]])
        lines.append(["2025年目标", *[r[2] for r in rows]])
        lines.append(["完成期限", *[r[5] for r in rows]])
        lines.append(["1—9月完成", *[r[8] for r in rows]])
        lines.append(["上年1—9月完成", *["—" if r[9] is None else r[9] for r in rows]])
        share = ["—" if r[1] == "%" else f"{100 * r[8] / r[3]:.1f}" for r in rows]
        lines.append(["完成目标的%", *share])
        lines.append(["责任股室", *[r[7] for r in rows]])
        lines.append([])
    lines.append(["注：完成期限均为2025年；“≥”“≤”表示不低于、不超过，其余为应完成数。"])
    ws = sheet(
        out,
        "目标完成",
        "岫溪县2025年水保防汛目标任务完成情况表（1—9月）",
        lines,
        wide,
        (),
        (3, 3),
        True,
    )
    for row in heads:
        for cell in ws[row]:
            cell.font = Font(bold=True)
    save(out, LEDGERS / "目标任务完成情况（前三季度）.xlsx")


def towns():
    """Write the towns down as a ragged csv, the county last; the note changes one goal."""
    rows = [
        ["岫溪县水保治理任务分乡镇完成情况（2025年1—9月）"],
        [
            "乡镇",
            *[cell for name, unit, _, _ in MEASURES for cell in (f"{name}（{unit}）", "", "")],
        ],
        ["", *["年度任务", "1—9月完成", "上年同期"] * 4],
        *[[t[0], *[v for part in t[1:] for v in part]] for t in TOWNS],
        ["全县合计", *[town_sum(k, j) for k in range(4) for j in range(3)]],
        [
            "注：1.完成期限均为12月底。2.坡耕地改梯田全县年度任务7月已由3000亩调减为2600亩，分乡镇任务尚未重新下达，表中仍列年初数。"
        ],
        ["填表：石登云"],
    ]
    ragged(LEDGERS / "分乡镇治理任务完成情况.csv", rows)


def cells():
    """Write figures with their units in the cells, a remark and a correction; a rota beside."""
    out = openpyxl.Workbook()
    rows = [["序号", "工作事项", "全年任务", "完成期限", "1—9月完成", "上年同期完成", "备注"]]
    rows += [[n, c[0], c[1], c[8], c[2], c[3], c[10]] for n, c in enumerate(CELLS, 1)]
    rows.append(
        ["更正：预警短信发送1—9月完成数应为46.8万条，表内48.6万条系录入错误，以本更正为准。"]
    )
    rows.append(["防御股  2025年10月9日"])
    sheet(
        out,
        "群测群防",
        "岫溪县2025年群测群防和应急保障工作进度表（1—9月）",
        rows,
        7,
        (),
        (2, 2),
        True,
    )
    rows = [["日期", "带班领导", "值班人员", "电话"]]
    rows += [
        [f"10月{d}日", a, b, "0000-6620119"]
        for d, a, b in ((1, "向国梁", "石登云"), (2, "龙小芹", "滕立夏"), (3, "向国梁", "田长庚"))
    ]
    sheet(out, "值班表", "国庆假期防汛值班安排", rows, 4, (), (2, 2))
    save(out, LEDGERS / "群测群防和应急保障进度.xlsx")


def tasks():
    """Write the tasks in two rows each, plan and work, as an old workbook."""
    rows = [
        ["岫溪县水旱灾害防御和水土保持重点任务进度表"],
        ["截至2025年9月30日"],
        [
            "序号",
            "任务名称",
            "责任股室",
            "完成期限",
            "类别",
            "一季度",
            "二季度",
            "三季度",
            "四季度",
            "进度评定",
        ],
    ]
    merges = [(0, 0, 0, 9), (1, 1, 0, 9)]
    for n, (name, office, node, _, plan, done, mark, _) in enumerate(TASKS, 1):
        top = len(rows)
        rows.append([n, name, office, node, "计划", *plan, mark])
        rows.append(["", "", "", "", "实际", *done, ""])
        merges += [(top, top + 1, c, c) for c in (0, 1, 2, 3, 9)]
    rows.append(["评定：完成、按期、落后、未动；主体做完尚有尾工的记“基本完成”。"])
    old_book(LEDGERS / "重点任务进度表.xls", "进度", rows, merges)


def problems():
    """Write the list of problems as a csv."""
    rows = [
        ["岫溪县水保防汛检查发现问题整改台账"],
        ["统计截止：2025年9月30日"],
        [
            "编号",
            "检查来源",
            "发现问题",
            "所在乡镇",
            "责任股室",
            "整改限期",
            "整改进展",
            "核验（到位/未到位）",
        ],
    ]
    rows += [[n, *p[:5], p[6], p[7]] for n, p in enumerate(PROBLEMS, 1)]
    ragged(LEDGERS / "检查发现问题整改台账.csv", rows)


if __name__ == "__main__":
    truth()
    months()
    turned()
    towns()
    cells()
    tasks()
    problems()
    paper(DOCUMENTS / "2025年前三季度工作小结.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "关于调整2025年部分水土保持任务的通知.docx", NOTICE.split("\n"))
