"""Truth and files of 沔岚河流域管理局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, HALF = "2025", "2024", "2025-01/2025-06"
YEAR = TODAY = "2025-12-31"
ANNUAL, MARKS, UPKEEP, PAPERS = "水利统计年报", "绩效目标表", "维修养护台账", "实施方案、工作总结"
UNITS = {
    "万立方米": "万m3",
    "公里": "km",
    "万千瓦时": "万kWh",
    "平方公里": "km2",
    "万平方米": "万m2",
    "米": "m",
    "平方米": "m2",
}
QUARTERS = ("2025-01/2025-03", "2025-04/2025-06", "2025-07/2025-09", "2025-10/2025-12")
# yearbook: name as written, unit, four quarters, last year's
FLOWS = [
    ("水利基建投资完成", "万元", (2860, 5340, 6120, 4920), 17350),
    ("水费及原水收入", "万元", (1120, 1305, 1462, 1349), 5080),
    ("  #农业水费", "万元", (312, 486, 548, 404), 1695),
    ("  #城市原水", "万元", (808, 819, 914, 945), 3385),
    ("年度供水量", "万立方米", (8920, 11860, 13240, 9130), 41280),
    ("  #农业供水", "万立方米", (4310, 6920, 7880, 4260), 22460),
    ("  #城市供水", "万立方米", (3480, 3690, 3950, 3660), 14120),
    ("  #工业供水", "万立方米", (1130, 1250, 1410, 1210), 4700),
    ("生态下泄水量", "万立方米", (7240, 8460, 9310, 7630), 31180),
    ("水电站发电量", "万千瓦时", (3960, 5820, 6410, 3670), 21740),
    ("流域用水总量", "万立方米", (14380, 17960, 19540, 14540), 67150),
    ("水库群来水量", "万立方米", (15600, 34200, 41800, 13900), 112300),
    ("取水许可监督检查", "户", (28, 41, 46, 31), 132),
    ("河道岸线巡查里程", "公里", (6210, 7045, 7380, 6850), 25960),
    ("河道清障面积", "万平方米", (2.4, 6.1, 1.5, 1.2), 9.8),
    ("库区水土流失治理面积", "平方公里", (2.1, 5.4, 6.3, 4.8), 16.9),
    ("防洪调度演练", "场次", (1, 5, 1, 0), 6),
    ("下达调度指令", "条", (18, 64, 92, 15), 214),
    ("查处水事违法行为", "起", (6, 9, 11, 5), 38),
    ("工程维护费用支出", "万元", (186.4, 352.7, 428.5, 445), 1286.3),
    ("厂用电量", "万千瓦时", (78.2, 74.6, 79.8, 73.8), 315.7),
    ("职工培训", "人次", (96, 142, 175, 135), 497),
    ("水质监测样品", "份", (132, 148, 156, 144), 552),
]
# readings at the year's end: name, unit, 2023, 2024, 2025
READINGS = [
    ("灌溉供水保证率", "%", 84.9, 86.2, 88.4),
    ("断面生态流量达标率", "%", 96.4, 97.8, 98.9),
    ("取水计量在线率", "%", 88.5, 92.3, 96.8),
    ("水质监测断面达标率", "%", 93.1, 95.4, 97.2),
    ("预算执行率", "%", 90.8, 91.5, 93.6),
    ("水利工程设施完好率", "%", 87.6, 89.3, 91.1),
    ("水库群年末蓄水量", "万立方米", 41250, 43680, 45920),
    ("干支流堤防达标长度", "公里", 318.4, 331.6, 346.2),
    ("在册巡河员", "人", 214, 226, 238),
]
NOW = {"生态下泄水量": "32640|32460", "坝面排水沟疏通": "14200|14500"}
OLD = {"水电站发电量": "21740|21470"}
# goals: kind, rows: name, unit, goal as written, goal, sign, due as written, due, office,
# June, year, points, score, status
GOALS = [
    (
        "产出数量",
        [
            (
                "水利基建投资完成",
                "万元",
                18600,
                18600,
                ">=",
                "12月",
                YEAR,
                "建设处",
                8200,
                19240,
                6,
                6,
                "已完成",
            ),
            (
                "水费及原水收入",
                "万元",
                5400,
                5400,
                ">=",
                "12月",
                YEAR,
                "财务处",
                2425,
                5236,
                6,
                5.8,
                "逾期",
            ),
            (
                "年度供水量",
                "万立方米",
                "≥42000",
                42000,
                ">=",
                "12月",
                YEAR,
                "水调处",
                20780,
                43150,
                6,
                6,
                "已完成",
            ),
            (
                "生态下泄水量",
                "万立方米",
                "≥31500",
                31500,
                ">=",
                "12月",
                YEAR,
                "水调处",
                15700,
                32640,
                5,
                5,
                "已完成",
            ),
            (
                "水电站发电量",
                "万千瓦时",
                "21,000",
                21000,
                ">=",
                "12月",
                YEAR,
                "电站管理中心",
                9780,
                "19,860",
                4,
                3.8,
                "逾期",
            ),
            (
                "取水许可监督检查",
                "户",
                140,
                140,
                ">=",
                "11月底",
                "2025-11-30",
                "水资源处",
                69,
                146,
                3,
                3,
                "已完成",
            ),
            (
                "水库大坝安全鉴定",
                "座",
                4,
                4,
                ">=",
                "10月底",
                "2025-10-31",
                "运行处",
                1,
                4,
                5,
                5,
                "已完成",
            ),
            (
                "河道岸线巡查里程",
                "公里",
                26000,
                26000,
                ">=",
                "12月",
                YEAR,
                "河湖处",
                13255,
                27485,
                4,
                4,
                "已完成",
            ),
            (
                "河道清障面积",
                "万平方米",
                12.5,
                12.5,
                ">=",
                "6月底",
                "2025-06-30",
                "河湖处",
                8.5,
                11.2,
                5,
                4,
                "逾期",
            ),
            (
                "库区水土流失治理面积",
                "平方公里",
                18,
                18,
                ">=",
                "11月底",
                "2025-11-30",
                "库区处",
                7.5,
                18.6,
                5,
                5,
                "已完成",
            ),
            (
                "防洪调度演练",
                "场次",
                6,
                6,
                ">=",
                "5月底",
                "2025-05-31",
                "水调处",
                6,
                7,
                4,
                4,
                "已完成",
            ),
            ("职工培训", "人次", 520, 520, ">=", "12月", YEAR, "人事处", 238, 548, 3, 3, "已完成"),
        ],
    ),
    (
        "产出质量",
        [
            (
                "灌溉供水保证率",
                "%",
                "≥85",
                85,
                ">=",
                "12月",
                YEAR,
                "水调处",
                87.1,
                88.4,
                5,
                5,
                "已完成",
            ),
            (
                "断面生态流量达标率",
                "%",
                "100%",
                100,
                ">=",
                "12月",
                YEAR,
                "水资源处",
                98.3,
                98.9,
                5,
                4.5,
                "逾期",
            ),
            (
                "取水计量在线率",
                "%",
                "≥95",
                95,
                ">=",
                "9月底",
                "2025-09-30",
                "水资源处",
                94.1,
                96.8,
                4,
                4,
                "已完成",
            ),
            (
                "水质监测断面达标率",
                "%",
                "≥95",
                95,
                ">=",
                "12月",
                YEAR,
                "监测中心",
                96.3,
                97.2,
                5,
                5,
                "已完成",
            ),
            (
                "水情信息报送及时率",
                "%",
                "≥98",
                98,
                ">=",
                "12月",
                YEAR,
                "监测中心",
                98.7,
                99.1,
                4,
                4,
                "已完成",
            ),
            (
                "预算执行率",
                "%",
                "≥92",
                92,
                ">=",
                "12月",
                YEAR,
                "财务处",
                46.8,
                93.6,
                5,
                5,
                "已完成",
            ),
        ],
    ),
    (
        "成本与控制",
        [
            (
                "流域用水总量",
                "万立方米",
                "≤68000",
                68000,
                "<=",
                "12月",
                YEAR,
                "水资源处",
                32340,
                66420,
                6,
                6,
                "已完成",
            ),
            (
                "工程维护费用支出",
                "万元",
                "≤1350",
                1350,
                "<=",
                "12月",
                YEAR,
                "运行处",
                539.1,
                1412.6,
                4,
                3,
                "逾期",
            ),
            (
                "厂用电量",
                "万千瓦时",
                "≤320",
                320,
                "<=",
                "12月",
                YEAR,
                "电站管理中心",
                152.8,
                306.4,
                3,
                3,
                "已完成",
            ),
            ("生产安全责任事故", "起", 0, 0, "<=", "12月", YEAR, "安监处", 0, 0, 3, 3, "已完成"),
        ],
    ),
]
# upkeep: work, unit, quantity, nodes in per cent (June, September, December), done at them,
# last year's, due as written, due, office, remark, status
UPKEEP_WORKS = [
    (
        "堤防白蚁防治",
        "公里",
        42,
        (50, 80, 100),
        (22, 36, 42),
        39,
        datetime.date(2025, 11, 30),
        "2025-11-30",
        "运行处",
        "",
        "已完成",
    ),
    (
        "闸门启闭机检修",
        "台套",
        86,
        (60, 90, 100),
        (54, 80, 88),
        82,
        datetime.date(2025, 10, 31),
        "2025-10-31",
        "运行处",
        "",
        "已完成",
    ),
    (
        "坝面排水沟疏通",
        "米",
        15600,
        (40, 75, 100),
        (5900, 10800, 14200),
        13800,
        datetime.date(2025, 11, 30),
        "2025-11-30",
        "运行处",
        "石笋水库未完",
        "逾期",
    ),
    (
        "安全监测设施更新",
        "处",
        64,
        (30, 60, 100),
        (18, 41, 64),
        52,
        datetime.date(2025, 12, 31),
        YEAR,
        "监测中心",
        "",
        "已完成",
    ),
    (
        "泄洪洞衬砌修补",
        "平方米",
        5200,
        (20, 50, 80),
        (1120, 2890, 4830),
        4150,
        datetime.date(2026, 3, 31),
        "2026-03-31",
        "建设处",
        "跨年实施",
        "顺利",
    ),
    (
        "堤顶防汛道路硬化",
        "公里",
        30,
        (20, 40, 60),
        (4.8, 8.9, 12.6),
        18.5,
        datetime.date(2026, 6, 30),
        "2026-06-30",
        "建设处",
        "跨年实施",
        "滞后",
    ),
]
# project, whole investment, done to the end of 2024, plan of 2025, 2025, state
PROJECTS = [
    ("沔口水库除险加固工程", 32600, 12400, 9200, 9650, "主体完工"),
    ("岚峰总干渠改造工程", 11800, 5200, 4800, 4720, "渠道衬砌完成，渡槽未通水"),
    ("流域监测感知体系建设", 5400, 1600, 2600, 2870, "站点安装八成"),
    ("双汊河口湿地修复", 4300, 1500, 2000, 2000, "完工验收"),
]
# station: water planned and delivered, fees due and taken
STATIONS = [
    ("沔口管理站", 15600, 16240, 2100, 2068),
    ("岚峰管理站", 12400, 12630, 1560, 1502),
    ("双汊管理站", 8600, 8790, 1080, 1046),
    ("石笋管理站", 5400, 5490, 660, 620),
]
# reservoir: normal level, level at the year's end, storage now and a year before
DAMS = [
    ("沔口水库", 168, 164.72, 18640, 17820),
    ("岚峰水库", 235, 231.4, 14250, 13490),
    ("双汊水库", 142.5, 139.86, 8130, 7760),
    ("石笋水库", 310, 306.15, 4900, 4610),
]
# month by month: water delivered, power; last year's power from January on
WATER = (2860, 2740, 3320, 3610, 3980, 4270, 4520, 4610, 4110, 3260, 2980, 2890)
POWER = (1280, 1190, 1490, 1720, 1960, 2140, 2260, 2210, 1940, 1380, 1190, 1100)
POWER_BEFORE = (1410, 2720, 4350, 6240, 8390, 10740, 13220, 15640, 17760, 19270, 20560, 21470)
# task, office, due as written, due, state in November and in December, what holds it up, status
TASKS = [
    ("沔口水库除险加固主体完工", "建设处", "2025年12月31日", YEAR, "按计划", "办结", "—", "已完成"),
    (
        "岚峰总干渠改造通水",
        "建设处",
        "2025年11月30日",
        "2025-11-30",
        "落后计划",
        "落后计划",
        "渡槽止水返工",
        "逾期",
    ),
    (
        "流域监测感知体系联调",
        "监测中心",
        "2026年6月底",
        "2026-06-30",
        "按计划",
        "按计划",
        "—",
        "顺利",
    ),
    (
        "双汊河口湿地修复验收",
        "河湖处",
        "2025年10月31日",
        "2025-10-31",
        "办结",
        "办结",
        "—",
        "已完成",
    ),
    ("年度水量分配方案下达", "水调处", "3月底", "2025-03-31", "办结", "办结", "—", "已完成"),
    ("汛前工程安全大检查", "安监处", "4月15日", "2025-04-15", "办结", "办结", "—", "已完成"),
    (
        "取水口整治提升行动",
        "水资源处",
        "9月底",
        "2025-09-30",
        "落后计划",
        "落后计划",
        "3处取水口权属不清",
        "逾期",
    ),
    (
        "岸线保护与利用规划修编",
        "规划处",
        "2026年3月底",
        "2026-03-31",
        "按计划",
        "落后计划",
        "基础测绘招标流标",
        "滞后",
    ),
    ("跨县水权交易试点", "水资源处", "12月20日", "2025-12-20", "按计划", "办结", "—", "已完成"),
    (
        "水库群联合调度规程修订",
        "水调处",
        "12月31日",
        YEAR,
        "按计划",
        "落后计划",
        "省厅尚未批复",
        "逾期",
    ),
    ("标准化管理评价申报", "运行处", "11月15日", "2025-11-15", "办结", "办结", "—", "已完成"),
    (
        "库区移民安置遗留问题处理",
        "库区处",
        "2026年6月底",
        "2026-06-30",
        "未动工",
        "未动工",
        "资金渠道待定",
        "滞后|未报|不能判定",
    ),
    ("流域志资料征集", "办公室", "2026年12月底", "2026-12-31", "", "按计划", "—", "顺利"),
]
# number, source, problem, office, due as written, due, progress, day of closing, closed
PROBLEMS = [
    (
        "省厅稽察",
        "沔口水库除险加固监理日志缺失",
        "建设处",
        "2025-05-31",
        "2025-05-31",
        "已补齐",
        "2025-05-22",
        "yes",
    ),
    (
        "省厅稽察",
        "岚峰总干渠隐蔽工程影像资料不全",
        "建设处",
        "2025年8月底",
        "2025-08-31",
        "缺第3标段",
        "",
        "no",
    ),
    (
        "省审计厅",
        "原水收入未及时入账48.6万元",
        "财务处",
        "2025/6/30",
        "2025-06-30",
        "已入账",
        "2025/6/18",
        "yes",
    ),
    (
        "省审计厅",
        "2023年维修资金结转未统筹",
        "财务处",
        "2025年12月31日",
        YEAR,
        "已报统筹方案，待批",
        "",
        "no",
    ),
    (
        "安全检查",
        "石笋水库启闭机房消防器材过期",
        "安监处",
        "立行立改",
        "",
        "更换完毕",
        "2025-03-11",
        "yes",
    ),
    (
        "安全检查",
        "双汊水库坝顶护栏锈蚀",
        "运行处",
        "2025年9月20日",
        "2025-09-20",
        "除锈刷漆完成",
        "9月12日",
        "yes",
    ),
    (
        "遥感监测",
        "岚河左岸滩地种植高秆作物",
        "河湖处",
        "2025年10月31日",
        "2025-10-31",
        "清除七成",
        "",
        "no",
    ),
    (
        "遥感监测",
        "库区1处弃渣点未复绿",
        "库区处",
        "2026年4月底",
        "2026-04-30",
        "等待春季栽植",
        "",
        "no",
    ),
    (
        "信访",
        "石笋管理站附近农户反映渠水漫溢",
        "水调处",
        "2025年7月15日",
        "2025-07-15",
        "加高渠堤，已答复",
        "2025年7月9日",
        "yes",
    ),
]
SUMMARY = """沔岚河流域管理局2025年工作总结
2025年，我局以流域统一规划、统一治理、统一调度、统一管理为主线，各项工作迈出新步伐。现总结如下。
# 一、调度与供水
全年水库群来水10.55亿立方米，比上年偏少6800万立方米。完成供水4.315亿立方米，同比增长4.5%，其中农业供水23370万立方米、城市供水14780万立方米。生态下泄水量32460万立方米，断面生态流量达标率98.9%，比上年提高1.1个百分点，未达到100%的要求。水电站发电1.986亿千瓦时，比年度目标少1140万千瓦时。下达调度指令189条，拦蓄洪水2.36亿立方米。
# 二、工程建设与管护
水利基建投资完成1.924亿元，同比增长10.9%。堤防白蚁防治42公里，检修闸门启闭机88台套，疏通坝面排水沟14500米。堤顶防汛道路硬化12.6公里，进度滞后。工程维护费用支出1412.6万元，超出控制数62.6万元。
# 三、水资源与河湖管理
流域用水总量控制在6.642亿立方米。取水计量在线率96.8%。巡查岸线27485公里，清障11.2万平方米，年底水库群蓄水4.592亿立方米。查处水事违法行为31起，罚没款86.4万元。
# 四、经营与队伍
水费及原水收入5236万元，清收历年陈欠水费218万元，距260万元的目标还差42万元。重点部位视频监控接入率达到93.5%。职工培训548人次，取得职业技能证书37人。
# 五、2026年打算
2026年，计划完成水利基建投资1.75亿元，年度供水量4.4亿立方米，水费及原水收入5600万元，流域用水总量控制在6.75亿立方米以内，库区水土流失治理20平方公里。"""
PLAN = """沔岚河流域管理局2025年“强调度、优服务”实施方案
各处室、各管理站：
为完成年度绩效目标，制定本方案。
一、提升调度水平。年度供水量全年达到4.2亿立方米以上，生态下泄水量不少于3.15亿立方米。
二、提高收费实绩。9月底前清收历年陈欠水费260万元，12月底前水费及原水收入达到5400万元。
三、推进数字管水。取水计量在线率9月底前达到95%以上，10月底前重点部位视频监控接入率达到90%。
四、守住安全底线。5月底前完成防洪调度演练6场次，全年不发生生产安全责任事故。
各处室每月28日前向办公室报送进展。
沔岚河流域管理局
2025年1月20日"""
ARREARS, CAMERAS = "清收历年陈欠水费|历年陈欠水费", "重点部位视频监控接入率|视频监控接入率"


def _plain(name):
    return name.strip().removeprefix("#")


def _base(unit):
    return UNITS.get(unit, unit) or "1"


def _number(value):
    return float(value.replace(",", "")) if isinstance(value, str) else value


def _at(name, unit, span):
    """The ways a time may be told: a reading stands at the end of its span."""
    if unit != "%" and name not in [r[0] for r in READINGS]:
        return span
    last = {SPAN: "2025-12-31", BEFORE: "2024-12-31", "2023": "2023-12-31", HALF: "2025-06-30"}[
        span
    ]
    return f"{span}|{last[:7]}|{last}"


def _months(values):
    return [round(sum(values[: n + 1]), 1) for n in range(len(values))]


def _statistics(book):
    for written, unit, quarters, old in FLOWS:
        name, unit, now = _plain(written), _base(unit), round(sum(quarters), 1)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), ANNUAL)
        for span, figure in zip(QUARTERS, quarters, strict=True):
            book.fact(name, span, figure, unit, "actual", ANNUAL)
        book.fact(name, SPAN, now, unit, "actual", ANNUAL)
        book.fact(name, BEFORE, old, unit, "actual", ANNUAL)
    for name, unit, older, old, now in READINGS:
        unit = _base(unit)
        here, there = _at(name, unit, SPAN), _at(name, unit, BEFORE)
        book.year(name, now, unit, old, ANNUAL, at=(here, there))
        book.fact(name, here, now, unit, "actual", ANNUAL)
        book.fact(name, there, old, unit, "actual", ANNUAL)
        book.fact(name, _at(name, unit, "2023"), older, unit, "actual", ANNUAL)
    source = "水量电量月报csv"
    for name, unit, values in (
        ("年度供水量|供水量", "万m3", WATER),
        ("水电站发电量|发电量", "万kWh", POWER),
    ):
        for n, (month, total) in enumerate(zip(values, _months(values), strict=True), 1):
            book.fact(name, f"2025-{n:02d}", month, unit, "actual", source)
            if n not in (1, 3, 6, 12):  # told elsewhere too
                book.fact(name, f"2025-01/2025-{n:02d}", total, unit, "actual", source)
    for n, total in enumerate(POWER_BEFORE, 1):
        span = {1: "2024-01", 12: "2024"}.get(n, f"2024-01/2024-{n:02d}")
        book.fact("水电站发电量|发电量", span, total, "万kWh", "actual", source)


def _goals(book):
    told = {_plain(row[0]) for row in FLOWS + READINGS}
    for _, rows in GOALS:
        for name, unit, _, goal, sign, _, due, _, half, now, points, score, status in rows:
            unit, now = _base(unit), _number(now)
            book.target(name, goal, sign, unit, due, NOW.get(name, now), status, MARKS)
            book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", MARKS)
            book.fact(name, _at(name, unit, HALF), half, unit, "actual", MARKS)
            if name not in told:
                book.fact(name, _at(name, unit, SPAN), now, unit, "actual", MARKS)
            for figure, why in ((points, "分值，不是目标"), (score, "得分，不是目标")):
                if figure != goal and (why[0] == "分" or score != points):
                    book.never(name, "targets", figure, unit, why)


def _upkeep(book):
    for name, unit, goal, nodes, done, old, _, due, _, _, status in UPKEEP_WORKS:
        unit = _base(unit)
        book.target(name, goal, ">=", unit, due, NOW.get(name, done[2]), status, UPKEEP)
        book.year(name, NOW.get(name, done[2]), unit, old, UPKEEP, optional="yes")
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", UPKEEP)
        for span, figure in zip((HALF, "2025-01/2025-09", SPAN), done, strict=True):
            book.fact(name, span, figure, unit, "actual", UPKEEP)
        book.fact(name, BEFORE, old, unit, "actual", UPKEEP)
        for node in nodes[:2]:
            if node != goal:
                book.never(name, "targets", node, "%", "节点进度百分比，不是目标")
    book.fact("坝面排水沟疏通|疏通坝面排水沟", SPAN, 14500, "m", "actual", "工作总结（冲突）")


def _objects(book):
    source = "基建项目表"
    for name, _, before, plan, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", source, "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", source)
        book.fact(name, SPAN, now, "万元", "actual", source)
        book.fact(name, "2024|2024-12|2024-12-31", before, "万元", "actual", source, "yes")
    for place, plan, done, owed, taken in STATIONS:
        for name, short, unit, goal, now in (
            ("年度供水量", "供水量", "万m3", plan, done),
            ("水费及原水收入", "水费", "万元", owed, taken),
        ):
            names = f"{place}{name}|{place}{short}|{place}"
            book.fact(names, SPAN, goal, unit, "target", "分站表", "yes")
            book.fact(names, SPAN, now, unit, "actual", "分站表", "yes")
            book.never(name, "targets", goal, unit, f"{place}的计划，不是全局的")
            book.never(name, "year_on_year", now, unit, f"{place}的完成数，不是全局的")
    here, there = _at(READINGS[6][0], "", SPAN), _at(READINGS[6][0], "", BEFORE)
    for dam, _, level, now, old in DAMS:
        names = f"{dam}年末蓄水量|{dam}蓄水量|{dam}"
        book.year(names, now, "万m3", old, "水库蓄水表", "单座水库", "yes", (here, there))
        book.fact(names, here, now, "万m3", "actual", "水库蓄水表", "yes")
        book.fact(names, there, old, "万m3", "actual", "水库蓄水表", "yes")
        book.fact(f"{dam}年末水位|{dam}水位|{dam}", here, level, "m", "actual", "水库蓄水表", "yes")


def _papers(book):
    book.target(ARREARS, 260, ">=", "万元", "2025-09-30", 218, "逾期", PAPERS)
    book.target(CAMERAS, 90, ">=", "%", "2025-10-31", 93.5, "已完成", PAPERS)
    book.fact(ARREARS, "2025|2025-09|2025-09-30", 260, "万元", "target", PAPERS)
    book.fact(CAMERAS, "2025|2025-10|2025-10-31", 90, "%", "target", PAPERS)
    book.fact(ARREARS, SPAN, 218, "万元", "actual", PAPERS)
    book.fact(CAMERAS, _at("", "%", SPAN), 93.5, "%", "actual", PAPERS)
    book.fact("生态下泄水量", SPAN, 32460, "万m3", "actual", "工作总结（冲突）")
    for name, figure, unit in (
        ("拦蓄洪水", 23600, "万m3"),
        ("罚没款", 86.4, "万元"),
        ("职业技能证书|取得职业技能证书", 37, "人"),
    ):
        book.fact(name, SPAN, figure, unit, "actual", "工作总结")
    for name, figure, unit in (
        ("水利基建投资完成", 17500, "万元"),
        ("年度供水量", 44000, "万m3"),
        ("水费及原水收入", 5600, "万元"),
        ("流域用水总量", 67500, "万m3"),
        ("库区水土流失治理面积", 20, "km2"),
    ):
        book.fact(name, "2026|2026-12|2026-12-31", figure, unit, "target", "工作总结")
        book.never(name, "targets", figure, unit, "2026年的打算")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _statistics(book)
    _goals(book)
    _upkeep(book)
    _papers(book)
    _objects(book)
    for task, office, _, due, _, _, _, status in TASKS:
        book.task(task, office, due, status, "重点任务督查（12月）")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改销号单")
    for name, span, values, sources in (
        ("生态下泄水量", SPAN, "32640万m3|32460万m3", "年报、绩效目标表|工作总结"),
        ("坝面排水沟疏通|疏通坝面排水沟", SPAN, "14200m|14500m", "维修养护台账|工作总结"),
        ("水电站发电量|发电量", BEFORE, "21740万kWh|21470万kWh", "年报2024年合计|月报csv上年累计"),
    ):
        book.add("conflicts", name, span, values, sources)
    for name, table, figure, unit, why in (
        ("水利基建投资完成", "targets", 54100, "万元", "项目概算总投资合计"),
        ("水电站发电量", "targets", 1140, "万kWh", "比目标少的数"),
        (ARREARS, "targets", 42, "万元", "还差的数"),
        ("工程维护费用支出", "targets", 62.6, "万元", "超出的数"),
        ("水库群来水量", "year_on_year", 6800, "万m3", "偏少的数"),
        ("年度供水量", "year_on_year", 9130, "万m3", "四季度，不是全年的"),
        ("年度供水量", "year_on_year", 2890, "万m3", "12月当月"),
        ("水电站发电量", "year_on_year", 1100, "万kWh", "12月当月"),
        ("水利基建投资完成", "year_on_year", 4920, "万元", "四季度，不是全年的"),
    ):
        book.never(name, table, figure, unit, why)
    book.write()


def _rate(now, old, unit):
    return f"{now - old:+.1f}百分点" if unit == "%" else f"{100 * (now / old - 1):.1f}%"


def yearbook():
    """Write the yearly figures by quarter, the readings and the stations."""
    rows = [
        ["制表单位：沔岚河流域管理局办公室", "", "", "", "", "", "", "", "2026年1月8日"],
        ["指标", "单位", "2025年", "", "", "", "", "2024年", "比上年增减"],
        ["", "", "一季度", "二季度", "三季度", "四季度", "全年", "全年", ""],
    ]
    for name, unit, quarters, old in FLOWS:
        now = round(sum(quarters), 1)
        rows.append([name, unit, *quarters, now, old, _rate(now, old, unit)])
    rows.append(["说明：带“#”的为其中项；季度数为当季发生数。"])
    merges = ["C3:G3", *[f"{c}3:{c}4" for c in "ABI"]]
    out = openpyxl.Workbook()
    ws = sheet(
        out, "一、年度流量指标", "2025年流域水利统计年报（一）", rows, 9, merges, (3, 4), True
    )
    ws.column_dimensions["A"].width = 26
    rows = [["指标", "单位", "2023年末", "2024年末", "2025年末", "比上年末"]]
    for name, unit, older, old, now in READINGS:
        rows.append([name, unit, older, old, now, _rate(now, old, unit)])
    sheet(out, "二、时点和比率指标", "2025年流域水利统计年报（二）", rows, 6, (), (2, 2))
    rows = [
        ["管理站", "年度供水量（万立方米）", "", "", "水费及原水收入（万元）", "", ""],
        ["", "计划", "完成", "完成率", "应收", "实收", "收取率"],
    ]
    total = ("全局", *[sum(s[k] for s in STATIONS) for k in range(1, 5)])
    for place, plan, done, owed, taken in (total, *STATIONS):
        rows.append(
            [
                place,
                plan,
                done,
                f"{100 * done / plan:.1f}%",
                owed,
                taken,
                f"{100 * taken / owed:.1f}%",
            ]
        )
    merges = ("A2:A3", "B2:D2", "E2:G2")
    sheet(out, "三、分站", "2025年流域水利统计年报（三）分管理站", rows, 7, merges, (2, 3))
    save(out, LEDGERS / "2025年流域水利统计年报.xlsx")


def goals():
    """Write the self-assessment of the year's goals."""
    rows = [
        ["单位：沔岚河流域管理局", "", "", "", "", "", "", "", "", "评价基准日：2025年12月31日"],
        [
            "一级指标",
            "绩效指标",
            "计量单位",
            "年初指标值",
            "完成值",
            "",
            "分值",
            "得分",
            "责任处室",
            "时限",
            "偏差原因",
        ],
        ["", "", "", "", "上半年", "全年", "", "", "", "", ""],
    ]
    merges = ["E3:F3", *[f"{c}3:{c}4" for c in "ABCDGHIJK"]]
    why = {
        "水费及原水收入": "石笋灌片拖欠",
        "水电站发电量": "来水偏枯",
        "河道清障面积": "汛期停工",
        "断面生态流量达标率": "双汊断面3月偏低",
        "工程维护费用支出": "水毁修复增加",
    }
    for kind, lines in GOALS:
        start = len(rows) + 2
        for k, (name, unit, told, _, _, node, _, office, half, now, points, score, _) in enumerate(
            lines
        ):
            rows.append(
                [
                    "" if k else kind,
                    name,
                    unit,
                    told,
                    half,
                    now,
                    points,
                    score,
                    office,
                    node,
                    why.get(name, ""),
                ]
            )
        merges.append(f"A{start}:A{start + len(lines) - 1}")
    sums = [round(sum(g[k] for _, lines in GOALS for g in lines), 1) for k in (10, 11)]
    rows.append(["小计", "", "", "", "", "", *sums])
    rows.append(["注：“≥”为不低于，“≤”为不高于；时限“12月”指12月31日。"])
    out = openpyxl.Workbook()
    sheet(out, "自评", "2025年度绩效目标完成情况自评表", rows, 11, merges, (3, 4), True)
    save(out, LEDGERS / "绩效目标自评（2025年度）.xlsx")


def upkeep():
    """Write the upkeep with its written nodes, and the projects."""
    rows = [
        [
            "项目内容",
            "计量单位",
            "工程量",
            "计划节点（累计%）",
            "",
            "",
            "实际完成（累计工程量）",
            "",
            "",
            "2024年完成",
            "完工期限",
            "实施处室",
            "说明",
        ],
        ["", "", "", "6月末", "9月末", "12月末", "6月末", "9月末", "12月末", "", "", "", ""],
    ]
    for name, unit, goal, nodes, done, old, node, _, office, remark, _ in UPKEEP_WORKS:
        rows.append([name, unit, goal, *nodes, *done, old, node, office, remark])
    merges = ["D2:F2", "G2:I2", *[f"{c}2:{c}3" for c in "ABCJKLM"]]
    out = openpyxl.Workbook()
    ws = sheet(out, "维修养护", "2025年水利工程维修养护执行台账", rows, 13, merges, (2, 3), True)
    for (cell,) in ws.iter_rows(4, ws.max_row, 11, 11):
        cell.number_format = "yyyy/m/d"
    rows = [
        ["", "", "", "", "", "", "万元"],
        ["项目", "概算投资", "截至2024年底", "2025年计划", "2025年完成", "完成比例", "现状"],
    ]
    total = ("合计", *[sum(p[k] for p in PROJECTS) for k in range(1, 5)], "")
    for name, whole, before, plan, now, state in (*PROJECTS, total):
        rows.append([name, whole, before, plan, now, f"{100 * now / plan:.1f}%", state])
    sheet(out, "基建项目", "2025年基本建设项目投资执行表", rows, 7, (), (3, 3))
    save(out, LEDGERS / "维修养护与基建项目执行（2025.12）.xlsx")


def months():
    """Write water and power by month as a ragged csv."""
    rows = [
        ["2025年供水发电月报"],
        ["月份", "供水量（万立方米）", "", "发电量（万千瓦时）", "", ""],
        ["", "当月", "累计", "当月", "累计", "上年累计"],
    ]
    columns = zip(WATER, _months(WATER), POWER, _months(POWER), POWER_BEFORE, strict=True)
    rows += [[f"{n}月", *line] for n, line in enumerate(columns, 1)]
    rows += [
        ["全年", "", sum(WATER), "", sum(POWER), POWER_BEFORE[-1]],
        ["水调处 滕鹤 2026年1月4日"],
    ]
    ragged(LEDGERS / "供水发电月报2025.csv", rows)


def dams():
    """Write the reservoirs at the year's end as BIFF."""
    rows = [
        ["沔岚河流域水库群年末蓄水情况"],
        ["2025年12月31日"],
        [
            "水库",
            "正常蓄水位（米）",
            "年末水位（米）",
            "年末蓄水量（万立方米）",
            "上年末蓄水量（万立方米）",
        ],
        *[list(d) for d in DAMS],
        ["合计", "", "", sum(d[3] for d in DAMS), sum(d[4] for d in DAMS)],
    ]
    old_book(LEDGERS / "水库群年末蓄水.xls", "蓄水", rows, [(0, 0, 0, 4), (1, 1, 0, 4)])


def works():
    """Write the tasks of November and December on two sheets, and the problems as csv."""
    out = openpyxl.Workbook()
    rows = [["序", "任务", "责任处室", "时限", "推进评价"]]
    rows += [[n, t[0], t[1], t[2], t[4]] for n, t in enumerate([t for t in TASKS if t[4]], 1)]
    sheet(out, "11月", "重点任务督查情况（2025年11月30日）", rows, 5, (), (2, 2), True)
    rows = [["序", "责任处室", "任务", "上月评价", "本月评价", "制约因素", "时限"]]
    rows += [[n, t[1], t[0], t[4] or "新增", t[5], t[6], t[2]] for n, t in enumerate(TASKS, 1)]
    rows.append(["时限未写年份的均为2025年；评价分办结、按计划、落后计划、未动工。"])
    sheet(out, "12月", "重点任务督查情况（2025年12月31日）", rows, 7, (), (2, 2))
    save(out, LEDGERS / "重点任务督查（11—12月）.xlsx")
    rows = [["编号", "来源", "问题事项", "责任处室", "整改期限", "整改进展", "销号时间"]]
    for n, (source, problem, office, node, _, progress, day, _) in enumerate(PROBLEMS, 1):
        rows.append([f"ML-{n:02d}", source, problem, office, node, progress, day])
    ragged(LEDGERS / "问题整改销号单.csv", rows)


if __name__ == "__main__":
    truth()
    yearbook()
    goals()
    upkeep()
    months()
    dams()
    works()
    paper(DOCUMENTS / "沔岚河流域管理局2025年工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "“强调度、优服务”实施方案.txt").write_text(PLAN, encoding="utf-8")
