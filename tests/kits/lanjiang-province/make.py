"""Truth and files of 岚江省水利厅; places, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-10", "2024-01/2024-10"
TODAY, YEAR = "2025-10-31", "2025-12-31"
STATE = (SPAN + "|2025-10|2025-10-31", BEFORE + "|2024-10|2024-10-31")
UNITS = {
    "亿立方米": "亿m3",
    "万立方米": "万m3",
    "立方米": "m3",
    "平方公里": "km2",
    "公里": "km",
    "—": "1",
}
DUES = {
    "12月底": YEAR,
    "11月底": "2025-11-30",
    "10月底": TODAY,
    "9月底前": "2025-09-30",
    "5月底": "2025-05-31",
}
# field; name, unit, national, provincial (as written, figure, sign), due, schedule %, done, office,
# status
GOALS = [
    (
        "水网建设与投资",
        [
            (
                "水利建设投资完成额",
                "亿元",
                400,
                420,
                420,
                ">=",
                "12月底",
                85,
                368.4,
                "规划计划处",
                "顺利",
            ),
            (
                "其中：省本级水利项目投资",
                "亿元",
                "—",
                62,
                62,
                ">=",
                "12月底",
                80,
                45.3,
                "建设管理处",
                "滞后",
            ),
            (
                "中央投资计划完成率",
                "%",
                90,
                "92%",
                92,
                ">=",
                "12月底",
                "—",
                "88.6%",
                "规划计划处",
                "滞后|顺利",
            ),
            ("重大水利工程新开工", "项", 6, 8, 8, ">=", "11月底", "—", 8, "规划计划处", "已完成"),
            (
                "专项债券额度落实",
                "万元",
                "—",
                960000,
                960000,
                ">=",
                "12月底",
                "—",
                815000,
                "财务处",
                "顺利",
            ),
        ],
    ),
    (
        "水资源节约集约",
        [
            (
                "用水总量",
                "亿立方米",
                "≤186",
                "≤182.5",
                182.5,
                "<=",
                "12月底",
                "—",
                141.6,
                "水资源管理处",
                "顺利",
            ),
            (
                "万元国内生产总值用水量",
                "立方米",
                "≤42",
                "≤41",
                41,
                "<=",
                "12月底",
                "—",
                39.8,
                "节约用水处",
                "顺利|已完成",
            ),
            (
                "农田灌溉水有效利用系数",
                "—",
                0.575,
                0.578,
                0.578,
                ">=",
                "12月底",
                "—",
                "年底测算",
                "农村水利水电处",
                "未报|不能判定",
            ),
            (
                "非常规水利用量",
                "亿立方米",
                5,
                5.6,
                5.6,
                ">=",
                "12月底",
                "—",
                4.9,
                "节约用水处",
                "顺利",
            ),
            (
                "规模以上取水口在线计量率",
                "%",
                "—",
                "95%",
                95,
                ">=",
                "9月底前",
                "—",
                "93.1%",
                "水资源管理处",
                "逾期",
            ),
            (
                "水资源税入库",
                "亿元",
                "—",
                18.5,
                18.5,
                ">=",
                "12月底",
                "—",
                15.72,
                "水资源管理处",
                "顺利",
            ),
        ],
    ),
    (
        "农村水利与水库",
        [
            (
                "农村自来水普及率",
                "%",
                "94%",
                "95.5%",
                95.5,
                ">=",
                "12月底",
                "—",
                "95.8%",
                "农村水利水电处",
                "顺利|已完成",
            ),
            (
                "规模化供水覆盖农村人口比例",
                "%",
                "65%",
                "70%",
                70,
                ">=",
                "12月底",
                "—",
                "68.1%",
                "农村水利水电处",
                "滞后|顺利",
            ),
            (
                "新增恢复改善灌溉面积",
                "万亩",
                110,
                130,
                130,
                ">=",
                "12月底",
                70,
                97.5,
                "农村水利水电处",
                "顺利",
            ),
            (
                "中型灌区改造完工",
                "处",
                "—",
                40,
                40,
                ">=",
                "12月底",
                95,
                34,
                "农村水利水电处",
                "滞后",
            ),
            (
                "小型水库除险加固主体完工",
                "座",
                260,
                280,
                280,
                ">=",
                "10月底",
                100,
                268,
                "运行管理处",
                "逾期",
            ),
            (
                "水库大坝安全鉴定",
                "座",
                "—",
                620,
                620,
                ">=",
                "10月底",
                100,
                633,
                "运行管理处",
                "已完成",
            ),
        ],
    ),
    (
        "河湖与水土保持",
        [
            (
                "新增水土流失治理面积",
                "平方公里",
                1450,
                1600,
                1600,
                ">=",
                "12月底",
                85,
                1418,
                "水土保持处",
                "顺利",
            ),
            ("省级幸福河湖建成", "条", "—", 30, 30, ">=", "12月底", 80, 17, "河湖管理处", "滞后"),
            (
                "河湖“四乱”问题销号率",
                "%",
                95,
                98,
                98,
                ">=",
                "12月底",
                "—",
                98.7,
                "河湖管理处",
                "顺利|已完成",
            ),
            (
                "中小河流治理长度",
                "公里",
                700,
                760,
                760,
                ">=",
                "11月底",
                90,
                702,
                "建设管理处",
                "顺利",
            ),
        ],
    ),
    (
        "安全与改革",
        [
            (
                "山洪灾害防御责任人培训",
                "人次",
                "—",
                52000,
                52000,
                ">=",
                "5月底",
                100,
                "53680人次",
                "水旱灾害防御处",
                "已完成",
            ),
            (
                "水事违法案件结案率",
                "%",
                "—",
                "90%",
                90,
                ">=",
                "12月底",
                "—",
                "86.5%",
                "政策法规处",
                "滞后",
            ),
            (
                "水权交易水量",
                "万立方米",
                "—",
                8000,
                8000,
                ">=",
                "12月底",
                "—",
                9350,
                "水资源管理处",
                "已完成",
            ),
        ],
    ),
]
# goals that only the letter gives: name, unit, goal, due, done, office, status
LETTER = [
    ("水利安全生产标准化达标单位", "家", 120, YEAR, 103, "监督处", "顺利"),
    ("节水型企业创建", "家", 60, "2025-11-30", 41, "节约用水处", "滞后"),
]
# statistics: section, or code, name as written, unit, January to October, the same of 2024
STATISTICS = [
    ("一、水资源",),
    ("A01", "用水总量", "亿立方米", 141.6, 143.9),
    ("A02", "  #农业用水量", "亿立方米", 86.4, 88.9),
    ("A03", "  #工业用水量", "亿立方米", 22.3, 22.7),
    ("A04", "  #生活用水量", "亿立方米", 26.1, 25.6),
    ("A05", "  #人工生态环境补水量", "亿立方米", 6.8, 6.7),
    ("A06", "万元国内生产总值用水量", "立方米", 39.8, 42.3),
    ("A07", "非常规水利用量", "万立方米", 49000, 44300),
    ("A08", "规模以上取水口在线计量率", "%", 93.1, 86.4),
    ("A09", "水资源税入库", "万元", 157200, 146900),
    ("A10", "水权交易水量", "万立方米", 9350, 6120),
    ("A11", "节水型企业创建", "家", 41, 38),
    ("二、农村水利",),
    ("B01", "农村自来水普及率", "%", 95.8, 94.6),
    ("B02", "规模化供水覆盖农村人口比例", "%", 68.1, 64.2),
    ("B03", "新增恢复改善灌溉面积", "万亩", 97.5, 91),
    ("三、工程与河湖",),
    ("C01", "中央投资计划完成率", "%", 88.6, 84.9),
    ("C02", "小型水库除险加固主体完工", "座", 268, 241),
    ("C03", "新增水土流失治理面积", "平方公里", 1418, 1377),
    ("C04", "省级幸福河湖建成", "条", 17, 14),
    ("C05", "河湖“四乱”问题销号率", "%", 98.7, 97.2),
    ("C06", "中小河流治理长度", "公里", 702, 668),
    ("四、监督执法",),
    ("D01", "水事违法案件结案率", "%", 86.5, 88.3),
    ("D02", "水利安全生产标准化达标单位", "家", 103, 88),
]
# what is right where two files differ
NOW = {"非常规水利用量": "49000|52000", "中小河流治理长度": "702|720"}
OLD = {"新增水土流失治理面积": "1377|1337"}
# the edition of 2024: January to October of 2024 as then told, and of 2023
LAST = {
    "用水总量": (143.9, 146.2),
    "非常规水利用量": (44300, 40800),
    "水资源税入库": (146900, 139500),
    "农村自来水普及率": (94.6, 93.2),
    "小型水库除险加固主体完工": (241, 226),
    "新增水土流失治理面积": (1337, 1302),
    "中小河流治理长度": (668, 641),
}
# investment: name as written, arrived (亿元), October (万元), January to October and 2024 (亿元)
MONEY = [
    ("完成投资总计", 401.7, 412600, 368.4, 341.2),
    ("一、按资金来源分",),
    ("1.中央投资", 137.2, 131800, 128.6, 119.3),
    ("2.省级财政资金", 66.5, 64700, 61.7, 58.9),
    ("3.市县财政资金", 56.1, 58300, 52.4, 55),
    ("4.地方政府专项债券", 81.5, 92400, 72.9, 64.1),
    ("5.银行贷款", 40.1, 43600, 34.5, 28.7),
    ("6.社会资本", 20.3, 21800, 18.3, 15.2),
    ("二、按工程类别分",),
    ("1.流域防洪工程", "—", 171500, 152.7, 139.5),
    ("2.水网骨干工程", "—", 148200, 136.2, 128.4),
    ("3.河湖生态修复", "—", 61300, 52.8, 49.6),
    ("4.智慧水利及其他", "—", 31600, 26.7, 23.7),
    ("三、总计中：省本级水利项目投资", "—", 50900, 45.3, 41.8),
]
# city: investment goal and done, reservoirs, erosion, score, places won or lost
CITIES = [
    ("岚州市", 52, 50.6, 31, 31, 96, 91, 96.4, "—"),
    ("澄安市", 41, 38.9, 12, 12, 148, 139, 95.1, "↑1"),
    ("云陂市", 36, 33.1, 27, 26, 132, 121, 93.8, "↓1"),
    ("汀宁市", 30, 27.6, 22, 21, 141, 132, 93.2, "↑2"),
    ("丹渚市", 33, 29.2, 24, 24, 118, 104, 92.5, "—"),
    ("石埭市", 28, 25.3, 26, 25, 127, 118, 92.1, "↓2"),
    ("黛山市", 26, 23.7, 18, 18, 109, 98, 91.7, "↑1"),
    ("沅平市", 24, 21.2, 21, 20, 86, 75, 90.3, "↓1"),
    ("棠川市", 22, 19.4, 23, 22, 124, 110, 89.9, "—"),
    ("芦城市", 19, 16.5, 19, 18, 121, 104, 88.6, "↑3"),
    ("枫岭市", 16, 14.3, 17, 16, 113, 97, 88.2, "↓1"),
    ("青砚市", 13, 10.6, 16, 14, 105, 86, 85.4, "↓1"),
    ("霁阳市", 10, 7.6, 15, 13, 99, 80, 83, "↓1"),
    ("南漪州", 8, 5.1, 9, 8, 81, 63, 79.5, "—"),
]
# section, or task, goal, office, others, due as written, due, progress, mark, status
TASKS = [
    ("一、现代水网建设",),
    (
        "省级水网建设实施方案编制",
        "印发实施",
        "规划计划处",
        "各有关处室",
        "2025年6月底",
        "2025-06-30",
        "6月20日印发",
        "完成",
        "已完成",
    ),
    (
        "岚北调水工程初步设计报批",
        "初步设计获批",
        "规划计划处",
        "岚北局",
        "12月底",
        YEAR,
        "已通过技术审查",
        "达序时",
        "顺利",
    ),
    (
        "数字孪生岚江建设",
        "一期上线",
        "信息中心",
        "水文局",
        datetime.date(2025, 12, 20),
        "2025-12-20",
        "首次招标流标，正重新组织招标",
        "未达序时",
        "滞后",
    ),
    (
        "水利工程质量提升行动",
        "在建大型项目抽查全覆盖",
        "建设管理处",
        "质监中心",
        "12月底",
        YEAR,
        "抽查面过八成半",
        "达序时",
        "顺利",
    ),
    ("二、水资源节约与管理",),
    (
        "《岚江省节约用水条例》修订",
        "草案提请省政府审议",
        "政策法规处",
        "节约用水处",
        "9月底前",
        "2025-09-30",
        "草案已送司法厅，尚未上会",
        "未达序时",
        "逾期",
    ),
    (
        "取用水专项整治“回头看”",
        "全省复查一遍",
        "水资源管理处",
        "执法总队",
        datetime.date(2025, 8, 31),
        "2025-08-31",
        "复查结束，报告报部",
        "完成",
        "已完成",
    ),
    (
        "水土保持信用评价办法制定",
        "办法出台",
        "水土保持处",
        "政策法规处",
        "2025年7月底",
        "2025-07-31",
        "文稿基本完成，待厅务会审议",
        "未达序时",
        "逾期",
    ),
    ("三、农村水利与工程运行",),
    (
        "县域农村供水统管推进",
        "涉农县全部统管",
        "农村水利水电处",
        "各市水利局",
        "11月底",
        "2025-11-30",
        "半数涉农县未签协议",
        "未达序时",
        "滞后",
    ),
    (
        "小型水库除险加固年度扫尾",
        "主体全部完工",
        "运行管理处",
        "建设管理处",
        "10月底",
        TODAY,
        "余12座未完工",
        "未达序时",
        "逾期",
    ),
    (
        "现代化水库运行管理矩阵试点",
        "试点水库通过评估",
        "运行管理处",
        "信息中心",
        "2026年3月底",
        "2026-03-31",
        "矩阵平台试运行",
        "达序时",
        "顺利",
    ),
    (
        "大型灌区标准化评价",
        "完成省级评价",
        "农村水利水电处",
        "灌排中心",
        "2026年6月底",
        "2026-06-30",
        "尚未启动",
        "",
        "滞后|未报|不能判定",
    ),
    ("四、河湖与灾害防御",),
    (
        "河湖遥感图斑核查",
        "图斑全部核查",
        "河湖管理处",
        "各市水利局",
        "9月底前",
        "2025-09-30",
        "核查完毕，成果入库",
        "完成",
        "已完成",
    ),
    (
        "山洪灾害监测预警平台升级",
        "汛前上线",
        "水旱灾害防御处",
        "水文局",
        "汛前（5月底）",
        "2025-05-31",
        "5月22日上线运行",
        "完成",
        "已完成",
    ),
]
# source, problem, office, city, due as written, due, progress, opinion, closed
PROBLEMS = [
    (
        "中央生态环保督察",
        "枫岭市部分小水电下泄生态流量不足",
        "农村水利水电处",
        "枫岭市",
        "2025年6月底",
        "2025-06-30",
        "生态泄放设施改造完毕",
        "通过核查，同意销号（7月18日）",
        "yes",
    ),
    (
        "中央生态环保督察",
        "霁阳市砂场弃料堆占河道",
        "河湖管理处",
        "霁阳市",
        "2025年9月底",
        "2025-09-30",
        "清运七成",
        "未通过核查",
        "no",
    ),
    (
        "水利部稽察",
        "岚北调水项目监理人员到岗不足",
        "建设管理处",
        "省本级",
        "2025年5月31日",
        "2025-05-31",
        "监理单位已更换总监并补足人员",
        "通过核查，同意销号（6月9日）",
        "yes",
    ),
    (
        "水利部稽察",
        "青砚市水库除险加固工程款支付缓慢",
        "财务处",
        "青砚市",
        "2025年10月20日",
        "2025-10-20",
        "尚欠两笔进度款",
        "整改中",
        "no",
    ),
    (
        "水利部稽察",
        "部分县农村水厂水质自检频次不够",
        "农村水利水电处",
        "有关市",
        "2025年8月底",
        "2025-08-31",
        "均按规范频次自检",
        "通过核查，同意销号（9月12日）",
        "yes",
    ),
    (
        "省审计厅审计",
        "水利专项资金在县级滞留",
        "财务处",
        "南漪州、霁阳市",
        "2025年12月底",
        "2025-12-31",
        "已下达催拨函",
        "整改中",
        "no",
    ),
    (
        "省审计厅审计",
        "厅直属单位房产出租收入未及时上缴",
        "财务处",
        "省本级",
        "2025年7月15日",
        "2025-07-15",
        "全部上缴国库",
        "通过核查，同意销号（8月4日）",
        "yes",
    ),
    (
        "省委巡视",
        "水利科研项目结题拖延",
        "科技处",
        "省本级",
        "2025年10月31日",
        "2025-10-31",
        "材料补正后待结题",
        "待省级核查",
        "no",
    ),
    (
        "省委巡视",
        "超许可水量取水户处罚不到位",
        "水资源管理处",
        "有关市",
        "2025年11月底",
        "2025-11-30",
        "立案查处之中",
        "整改中",
        "no",
    ),
]
BULLETIN = """岚江省水利厅关于2025年1—10月全省水利重点工作进展情况的通报
各市（州）水利局，厅机关各处室、厅直属各单位：
按照年度工作安排，现将截至10月底全省水利重点工作进展和14个市（州）排名情况通报如下。
# 一、总体进展
（一）水利投资。1—10月，全省完成水利建设投资368.4亿元，同比增长8.0%，占省定年度目标420亿元的87.7%，快于序时要求。其中省本级水利项目完成投资45.3亿元，占62亿元目标的73.1%，慢于序时要求。10月当月全省完成投资41.26亿元。
（二）水资源。全省用水总量141.6亿立方米，比上年同期减少2.3亿立方米；非常规水利用量5.2亿立方米；水资源税入库15.72亿元。
（三）农村水利和水库。农村自来水普及率95.8%，高于全国平均水平（94.9%）；小型水库除险加固主体完工268座，超过国家下达任务，距省定任务还差12座。
（四）河湖和水保。新增水土流失治理面积1418平方公里，中小河流治理720公里；省级幸福河湖建成17条，进度偏慢。
# 二、各市（州）排名
综合得分前三名为岚州市、澄安市、云陂市，后三名为青砚市、霁阳市、南漪州。岚州市完成水利投资50.6亿元，完成率居首位。
# 三、下步要求
进度靠后的市（州）要倒排工期。各地要提前谋划明年工作：2026年全省力争完成水利建设投资450亿元，农村自来水普及率达到96.5%，新增水土流失治理面积1700平方公里。
岚江省水利厅
2025年11月6日"""
MAIL = """岚江省水利厅关于增补2025年度目标的函

有关市（州）水利局，厅监督处、节约用水处：
经厅务会研究，在年初目标之外，增补两项2025年度目标，纳入年终考核。
一、2025年水利安全生产标准化达标单位达到120家，12月底前完成，由监督处牵头。
二、2025年节水型企业创建60家，11月底前完成，由节约用水处牵头。
请有关单位抓紧落实，完成情况列入统计月报。

岚江省水利厅
2025年5月12日
"""


def _plain(name):
    return name.strip().removeprefix("其中：").lstrip("#")


def _figure(value):
    return float(str(value).strip("%≤").removesuffix("人次"))


def _base(unit):
    return UNITS.get(unit, unit)


def _spans(name, unit):
    return STATE if unit == "%" or name.startswith("万元") else (SPAN, BEFORE)


def _goals(book):
    told = {_plain(row[1]): row for row in STATISTICS if len(row) > 1}
    for _, rows in GOALS:
        for written, unit, nation, _, goal, sign, node, _, done, _, status in rows:
            name, unit = _plain(written), _base(unit)
            names = {"水利建设投资完成额": "水利建设投资完成额|完成投资"}.get(name, name)
            due, source = DUES[node], "主要目标进展表"
            actual = "" if done == "年底测算" else _figure(done)
            if name in NOW:
                actual = {"非常规水利用量": "4.9|5.2"}.get(name, NOW[name])
            book.target(names, goal, sign, unit, due, actual, status, source)
            book.fact(names, f"2025|{due[:7]}|{due}", goal, unit, "target", source)
            if name not in told and "投资" not in name and actual != "":
                book.fact(name, _spans(name, unit)[0], actual, unit, "actual", source)
            if nation != "—":
                book.never(name, "targets", _figure(nation), unit, "国家下达目标，全省按省定目标")
    for name, unit, goal, due, done, _, status in LETTER:
        book.target(name, goal, ">=", unit, due, done, status, "增补目标的函、统计月报")
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", "增补目标的函")


def _figures(book):
    for row in STATISTICS:
        if len(row) == 1:
            continue
        _, name, unit, now, old = row
        name, unit = _plain(name), _base(unit)
        at = _spans(name, unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), "统计月报", at=at)
        book.fact(name, at[0], now, unit, "actual", "统计月报")
        book.fact(name, at[1], old, unit, "actual", "统计月报")
    book.fact("非常规水利用量", SPAN, 5.2, "亿m3", "actual", "通报（冲突）")
    book.fact("中小河流治理长度|中小河流治理", SPAN, 720, "km", "actual", "通报（冲突）")
    for row in MONEY:
        if len(row) == 1:
            continue
        name = row[0].split(".")[-1].split("：")[-1]
        name = "水利建设投资完成额|完成投资" if name == "完成投资总计" else name
        _, came, month, now, old = row
        book.year(name, now, "亿元", old, "投资月报")
        book.fact(name, "2025-10", month, "万元", "actual", "投资月报")
        book.fact(name, SPAN, now, "亿元", "actual", "投资月报")
        book.fact(name, BEFORE, old, "亿元", "actual", "投资月报")
        if came != "—":
            book.fact(name + "|到位资金", SPAN, came, "亿元", "actual", "投资月报（到位）", "yes")


def _never(book):
    money = "水利建设投资完成额|水利投资"
    for city, goal, done, dams, dammed, soil, soiled, *_ in CITIES:
        for name, unit, aim, now in (
            (money, "亿元", goal, done),
            ("小型水库除险加固主体完工|小型水库除险加固", "座", dams, dammed),
            ("新增水土流失治理面积|水土流失治理", "km2", soil, soiled),
        ):
            book.never(name, "targets", aim, unit, f"{city}的任务，不是全省的")
            book.never(name, "year_on_year", now, unit, f"{city}的完成数，不是全省的")
    money = "水利建设投资完成额"
    for name, table, figure, unit, why in (
        (money, "targets", 62, "亿元", "省本级的目标，不是全省的"),
        (money, "year_on_year", 45.3, "亿元", "省本级的完成数，不是全省的"),
        (money, "targets", 358, "亿元", "14个市（州）之和，不含省本级"),
        (money, "targets", 450, "亿元", "2026年的目标"),
        ("农村自来水普及率", "targets", 96.5, "%", "2026年的目标"),
        ("新增水土流失治理面积", "targets", 1700, "km2", "2026年的目标"),
        (money, "targets", 401.7, "亿元", "到位资金，不是目标"),
        (money, "year_on_year", 401.7, "亿元", "到位资金，不是完成"),
        (money, "year_on_year", 412600, "万元", "10月当月"),
        ("农村自来水普及率", "year_on_year", 94.9, "%", "全国平均"),
        ("用水总量", "year_on_year", 2.3, "亿m3", "减少的数"),
        ("新增恢复改善灌溉面积", "targets", 70, "万亩", "序时要求（%），不是目标"),
        ("省级幸福河湖建成", "targets", 80, "条", "序时要求（%），不是目标"),
    ):
        book.never(name, table, figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _goals(book)
    _figures(book)
    for row in TASKS:
        if len(row) > 1:
            task, _, office, _, _, due, _, _, status = row
            book.task(task, office, due, status, "重点任务清单")
    for _, problem, office, _, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改清单")
    book.add("conflicts", "非常规水利用量", SPAN, "4.9亿m3|5.2亿m3", "主要目标、统计月报|通报")
    book.add(
        "conflicts", "中小河流治理长度|中小河流治理", SPAN, "702km|720km", "主要目标、统计月报|通报"
    )
    book.add(
        "conflicts",
        "新增水土流失治理面积",
        BEFORE,
        "1377km2|1337km2",
        "2025年统计月报|2024年统计月报",
    )
    _never(book)
    book.write()


def _share(goal, done, sign, unit):
    if sign == "<=" or unit in ("%", "—"):
        return ""
    return round(100 * _figure(done) / goal, 1)


def goals():
    """Write the goals, national beside provincial, and the ranks of the cities on a second sheet."""
    out = openpyxl.Workbook()
    rows = [
        ["填报处室：规划计划处", *[""] * 9, "2025年11月4日"],
        [
            "领域",
            "序号",
            "目标名称",
            "计量单位",
            "年度目标",
            "",
            "完成时限",
            "截至10月底",
            "",
            "",
            "牵头处室",
            "联系电话",
            "备注",
        ],
        [
            "",
            "",
            "",
            "",
            "国家下达",
            "省定",
            "",
            "序时进度要求（%）",
            "累计完成",
            "完成省定目标（%）",
            "",
            "",
            "",
        ],
    ]
    merges, n = ["E3:F3", "H3:J3", *[f"{c}3:{c}4" for c in "ABCDGKLM"]], 0
    for field, lines in GOALS:
        start = len(rows) + 2
        for k, (name, unit, nation, written, goal, sign, node, plan, done, office, _) in enumerate(
            lines
        ):
            n += 1
            note = {
                "农田灌溉水有效利用系数": "次年1月出结果",
                "小型水库除险加固主体完工": "余12座",
            }.get(name, "")
            rows.append(
                [
                    field if not k else "",
                    n,
                    name,
                    unit,
                    nation,
                    written,
                    node,
                    plan,
                    done,
                    _share(goal, done, sign, unit),
                    office,
                    f"0000-8200{310 + n}",
                    note,
                ]
            )
        merges.append(f"A{start}:A{start + len(lines) - 1}")
    rows += [
        ["注：1.国家下达目标仅供对照，全省调度和考核一律以省定目标为准；“—”为无此项要求。"],
        [
            "2.序时进度要求为截至10月底应完成省定年度目标的百分比，未定序时的按时间进度掌握。完成时限均为2025年。"
        ],
    ]
    ws = sheet(
        out, "主要目标", "岚江省2025年水利主要目标进展情况表", rows, 13, merges, (3, 4), True
    )
    ws.column_dimensions["L"].hidden = True
    rows = [
        ["截止日期：2025年10月31日"],
        [
            "名次",
            "市（州）",
            "水利投资（亿元）",
            "",
            "",
            "小型水库除险加固（座）",
            "",
            "水土流失治理（平方公里）",
            "",
            "综合得分",
            "位次变化",
        ],
        ["", "", "年度任务", "完成", "完成率%", "年度任务", "主体完工", "年度任务", "完成", "", ""],
    ]
    total = [round(sum(c[k] for c in CITIES), 1) for k in range(1, 7)]
    whole = [total[0] + 62, round(total[1] + 45.3, 1), *total[2:]]
    rows.append(["", "全省", *whole[:2], round(100 * whole[1] / whole[0], 1), *whole[2:], "", ""])
    for n, c in enumerate(CITIES, 1):
        rows.append([n, c[0], c[1], c[2], round(100 * c[2] / c[1], 1), *c[3:]])
    rows.append(["—", "省本级", 62, 45.3, 73.1, "—", "—", "—", "—", "—", "—"])
    rows.append(["注：名次按综合得分排列；省本级为厅直管项目，不参加排名，其投资计入全省。"])
    merges = ["A3:A4", "B3:B4", "C3:E3", "F3:G3", "H3:I3", "J3:J4", "K3:K4"]
    sheet(out, "市州排名", "14个市（州）2025年水利重点指标排名表", rows, 11, merges, (3, 4))
    save(out, LEDGERS / "附件1-2 主要目标进展及市州排名（10月）.xlsx")


def money():
    """Write the money by source as BIFF: the month in 万元, the year to date in 亿元."""
    rows = [
        ["全省水利建设投资完成情况月报"],
        ["2025年10月"],
        ["栏目", "到位资金", "完成投资", "", "", ""],
        [
            "",
            "自年初累计（亿元）",
            "10月（万元）",
            "自年初累计（亿元）",
            "上年自年初累计（亿元）",
            "同比±%",
        ],
    ]
    for row in MONEY:
        rows.append(list(row) if len(row) == 1 else [*row, round(100 * (row[3] / row[4] - 1), 1)])
    rows.append(["审核：周砚农", "", "", "制表：贺小筠"])
    merges = [(0, 0, 0, 5), (1, 1, 0, 5), (2, 3, 0, 0), (2, 2, 2, 5)]
    old_book(LEDGERS / "水利建设投资完成情况月报（2025年10月）.xls", "投资月报", rows, merges)


def _growth(now, old, unit):
    gap = round(now - old, 4)
    return [f"{gap:+g}", "—" if unit == "%" else f"{100 * (now / old - 1):.1f}"]


def statistics():
    """Write the statistics of the year to date beside their base, and last year's as csv."""
    heads = [
        "代码",
        "指标",
        "计量单位",
        "报告期（1—10月）",
        "基期（上年1—10月）",
        "增减量",
        "增速（%）",
    ]
    out = openpyxl.Workbook()
    rows = [["表　　号：岚水统3表", "", "", "", "报告期：2025年10月"], heads]
    for row in STATISTICS:
        if len(row) == 1:
            rows.append(["", row[0]])
        else:
            code, name, unit, now, old = row
            rows.append([code, name, unit, now, old, *_growth(now, old, unit)])
    rows.append(["说明：“#”表示其中项；增减量对百分率为百分点。"])
    sheet(out, "Sheet1", "全省水利主要指标统计月报", rows, 7, (), (3, 3), True)
    save(out, LEDGERS / "水利主要指标统计月报（2025年10月）.xlsx")
    rows = [["全省水利主要指标统计月报"], ["报告期：2024年10月"], heads]
    for row in STATISTICS:
        if len(row) > 1 and row[1] in LAST:
            code, name, unit, *_ = row
            now, old = LAST[name]
            rows.append([code, name, unit, now, old, *_growth(now, old, unit)])
    ragged(LEDGERS / "2024年/水利主要指标统计月报（2024年10月）.csv", rows)


def tasks():
    """Write the tasks under their sections."""
    out = openpyxl.Workbook()
    rows = [
        [
            "任务编号",
            "重点任务",
            "2025年工作目标",
            "牵头处室",
            "配合处室（单位）",
            "办结时点",
            "10月进展",
            "调度评价",
        ]
    ]
    group = 0
    for row in TASKS:
        if len(row) == 1:
            group, n = group + 1, 0
            rows.append([row[0]])
        else:
            n += 1
            rows.append([f"{group}.{n}", *row[:5], *row[6:8]])
    rows.append(
        [
            "调度评价：已办结的填“完成”，其余对照序时填“达序时”或“未达序时”。办结时点未写年份的为2025年。"
        ]
    )
    ws = sheet(out, "任务清单", "省水利厅2025年重点任务清单（10月调度）", rows, 8, (), (2, 2), True)
    for row in ws.iter_rows(3, ws.max_row, 6, 6):
        if row[0].is_date:
            row[0].number_format = "yyyy-mm-dd"
    save(out, LEDGERS / "2025年重点任务清单.xlsx")


def documents():
    """Write the bulletin, the letter and the list of problems as a Word table."""
    paper(DOCUMENTS / "关于2025年1—10月全省水利重点工作进展情况的通报.docx", BULLETIN.split("\n"))
    (DOCUMENTS / "关于增补2025年度目标的函.txt").write_text(MAIL, encoding="utf-8", newline="\n")
    grid = [
        [
            "序号",
            "反馈来源",
            "问题描述",
            "整改牵头处室",
            "涉及地方",
            "整改时限",
            "整改进展",
            "省级核查意见",
        ]
    ]
    grid += [[n, *p[:5], *p[6:8]] for n, p in enumerate(PROBLEMS, 1)]
    grid = [[str(cell) for cell in row] for row in grid]
    lines = ["水利领域反馈问题整改清单（截至2025年10月31日）", "@0", "填报：厅监督处"]
    paper(DOCUMENTS / "水利领域反馈问题整改清单.docx", lines, [grid])


if __name__ == "__main__":
    truth()
    goals()
    money()
    statistics()
    tasks()
    documents()
