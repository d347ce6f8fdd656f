"""Truth and files of 柽泉灌区管理局; place, people and figures are invented: python make.py."""

import csv
import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY = "2024", "2023", "2024-12-31"
UNITS = {"万立方米": "万m3", "公里": "km", "立方米/亩": "m3/亩", "万千瓦时": "万kWh", "—": "1"}
# yearbook: name as written, unit, this year, last year (or a section)
YEARBOOK = [
    ("一、供水",),
    ("渠首引水量", "万立方米", 24860, 24120),
    ("斗口计量供水量", "万立方米", 17340, 16710),
    ("  其中：农业灌溉供水量", "万立方米", 15680, 15240),
    ("        工业供水量", "万立方米", 620, 585),
    ("        生态补水量", "万立方米", 1040, 885),
    ("年末水库蓄水量", "万立方米", 3185, 2964),
    ("二、灌溉",),
    ("实灌面积", "公顷", 28640, 28420),
    ("灌溉亩次", "万亩次", 118.6, 116.2),
    ("新增节水灌溉面积", "公顷", 840, 760),
    ("亩均灌溉引水量", "立方米/亩", 578.7, 565.8),
    ("渠系水利用系数", "—", 0.698, 0.693),
    ("灌溉水有效利用系数", "—", 0.546, 0.542),
    ("三、水费",),
    ("应收水费", "万元", 2486.4, 2391.6),
    ("实收水费", "万元", 2419.3, 2296),
    ("水费收缴率", "%", 97.3, 96),
    ("清收陈欠水费", "万元", 86.5, 72.4),
    ("四、工程",),
    ("完成工程投资", "万元", 8620, 7940),
    ("  其中：续建配套与现代化改造", "万元", 6450, 5880),
    ("        维修养护", "万元", 1235, 1168),
    ("        水毁修复", "万元", 935, 892),
    ("衬砌渠道长度", "公里", 36.4, 31.8),
    ("干支渠完好率", "%", 91.8, 90.5),
    ("建筑物完好率", "%", 90.2, 89.1),
    ("五、管理",),
    ("量测水设施覆盖率", "%", 82.5, 76.4),
    ("泵站用电量", "万千瓦时", 412.6, 428.3),
    ("巡渠里程", "公里", 21460, 20880),
    ("查处水事违法案件", "起", 14, 17),
    ("职工培训", "人次", 386, 352),
]
POINTS = {"年末水库蓄水量"}
OTHER = {
    "完成工程投资": "完成工程投资|工程投资",
    "续建配套与现代化改造": "续建配套与现代化改造|续建配套与现代化改造投资",
    "农业灌溉供水量": "农业灌溉供水量|农业灌溉",
}
# what is right where two files differ, in the unit of the goal where there is one
NOW = {"实灌面积": "42.96|43.2", "巡渠里程": "21460|21640"}
OLD = {"实收水费": "2296|2269"}
# rating: class, rows: what, points, standard, result, own mark, why; goal as (name, unit, goal, sign, now, status)
RATING = [
    (
        "供水服务",
        [
            (
                "渠首引水",
                8,
                "全年渠首引水量不低于24500万立方米得满分，每少100万立方米扣0.5分",
                "全年渠首引水24860万立方米",
                8,
                "",
                ("渠首引水量|渠首引水", "万m3", 24500, ">=", 24860, "已完成"),
            ),
            (
                "灌溉面积",
                8,
                "全年实灌面积不少于42.8万亩得满分，每少0.1万亩扣1分",
                "实灌42.96万亩",
                8,
                "",
                ("实灌面积|灌溉面积", "万亩", 42.8, ">=", "42.96|43.2", "已完成"),
            ),
            (
                "亩均用水",
                6,
                "亩均灌溉引水量不超过585立方米得满分，每超5立方米扣0.5分",
                "亩均578.7立方米",
                6,
                "",
                ("亩均灌溉引水量|亩均用水", "m3/亩", 585, "<=", 578.7, "已完成"),
            ),
        ],
    ),
    (
        "用水效率",
        [
            (
                "渠系水利用系数",
                6,
                "达到0.70得满分，每低0.01扣1分",
                "实测0.698，未达标",
                5.8,
                "东干渠下段渗漏大",
                ("渠系水利用系数", "1", 0.7, ">=", 0.698, "逾期"),
            ),
            (
                "灌溉水有效利用系数",
                6,
                "达到0.545得满分，每低0.001扣0.5分",
                "实测0.546",
                6,
                "",
                ("灌溉水有效利用系数", "1", 0.545, ">=", 0.546, "已完成"),
            ),
            (
                "量测水设施覆盖率",
                5,
                "达到85%得满分，每低1个百分点扣0.4分",
                "覆盖率82.5%",
                4,
                "到货晚，31处未装",
                ("量测水设施覆盖率", "%", 85, ">=", 82.5, "逾期"),
            ),
        ],
    ),
    (
        "水费征收",
        [
            (
                "水费收缴率",
                10,
                "达到97%得满分，每低1个百分点扣2分",
                "收缴率97.3%",
                10,
                "",
                ("水费收缴率", "%", 97, ">=", 97.3, "已完成"),
            ),
            (
                "清收陈欠水费",
                5,
                "全年清收100万元得满分，每少10万元扣0.5分",
                "清收86.5万元",
                4.3,
                "两户破产",
                ("清收陈欠水费|清收陈欠", "万元", 100, ">=", 86.5, "逾期"),
            ),
        ],
    ),
    (
        "工程管理",
        [
            (
                "干支渠完好率",
                6,
                "不低于91%得满分，每低1个百分点扣1分",
                "91.8%",
                6,
                "",
                ("干支渠完好率", "%", 91, ">=", 91.8, "已完成"),
            ),
            (
                "建筑物完好率",
                6,
                "不低于91%得满分，每低1个百分点扣1分",
                "90.2%",
                5.2,
                "渡槽3座待修",
                ("建筑物完好率", "%", 91, ">=", 90.2, "逾期"),
            ),
            (
                "泵站用电量",
                4,
                "全年控制在420万千瓦时以内得满分，每超5万千瓦时扣0.5分",
                "用电412.6万千瓦时",
                4,
                "",
                ("泵站用电量", "万kWh", 420, "<=", 412.6, "已完成"),
            ),
        ],
    ),
    (
        "安全与水政",
        [
            (
                "水事案件办结率",
                5,
                "办结率95%以上得满分，每低1个百分点扣0.5分",
                "14起全部办结，办结率100%",
                5,
                "",
                ("水事案件办结率", "%", 95, ">=", 100, "已完成"),
            ),
            (
                "生产安全责任事故",
                5,
                "责任事故0起得满分，发生1起本项不得分",
                "0起",
                5,
                "",
                ("生产安全责任事故|责任事故", "起", 0, "<=", 0, "已完成"),
            ),
        ],
    ),
]
# assigned: name, unit as written, number, unit, office, due as written, due, result, sign, status, remark, 2025 (hidden)
ASSIGNED = [
    (
        "农业灌溉供水量",
        "万立方米",
        15400,
        "万m3",
        "灌溉管理科",
        "年底",
        TODAY,
        15680,
        ">=",
        "已完成",
        "",
        15600,
    ),
    (
        "生态补水量",
        "万立方米",
        1000,
        "万m3",
        "灌溉管理科",
        "10月底",
        "2024-10-31",
        1040,
        ">=",
        "已完成",
        "芦荡湿地三次",
        1100,
    ),
    (
        "实收水费",
        "万元",
        2400,
        "万元",
        "财务科",
        "年底",
        TODAY,
        2419.3,
        ">=",
        "已完成",
        "含上年结转票据",
        2450,
    ),
    (
        "完成工程投资",
        "万元",
        9000,
        "万元",
        "规划建设科",
        "年底",
        TODAY,
        8620,
        ">=",
        "逾期",
        "北干渠标段停工两月",
        9600,
    ),
    (
        "续建配套与现代化改造投资",
        "万元",
        6400,
        "万元",
        "规划建设科",
        "年底",
        TODAY,
        6450,
        ">=",
        "已完成",
        "",
        6800,
    ),
    (
        "衬砌渠道长度",
        "公里",
        35,
        "km",
        "规划建设科",
        "11月底",
        "2024-11-30",
        36.4,
        ">=",
        "已完成",
        "",
        38,
    ),
    (
        "新增节水灌溉面积",
        "亩",
        12000,
        "亩",
        "灌溉管理科",
        "11月底",
        "2024-11-30",
        12600,
        ">=",
        "已完成",
        "",
        13000,
    ),
    (
        "泵站更新改造",
        "座",
        6,
        "座",
        "规划建设科",
        "2025年底",
        "2025-12-31",
        4,
        ">=",
        "顺利",
        "两年任务",
        "",
    ),
    (
        "巡渠里程",
        "公里",
        21000,
        "km",
        "工程管理科",
        "年底",
        TODAY,
        21460,
        ">=",
        "已完成",
        "",
        21500,
    ),
    ("标准化站所创建", "个", 5, "个", "办公室", "9月底", "2024-09-30", 5, ">=", "已完成", "", 4),
    ("职工培训", "人次", 400, "人次", "办公室", "11月底", "2024-11-30", 386, ">=", "逾期", "", 420),
]
# upkeep: work, unit, planned, unit, done, money, begun, due as written, due, accepted, status
UPKEEP = [
    (
        "渠道清淤",
        "公里",
        128,
        "km",
        131,
        286.5,
        "2024.1.8",
        "2024.3.31",
        "2024-03-31",
        "合格",
        "已完成",
    ),
    (
        "闸门检修",
        "孔",
        156,
        "孔",
        156,
        174,
        "2024.1.15",
        "2024.3.31",
        "2024-03-31",
        "合格",
        "已完成",
    ),
    (
        "渡槽止水更换",
        "道",
        24,
        "道",
        21,
        219.5,
        "2024.9.10",
        "2024.11.30",
        "2024-11-30",
        "未验",
        "逾期",
    ),
    (
        "测流断面整修",
        "处",
        40,
        "处",
        40,
        96,
        "2024.9.20",
        "2024.11.30",
        "2024-11-30",
        "合格",
        "已完成",
    ),
    ("斗门改造", "座", 210, "座", 60, 459, "2024.10.8", "2025.4.30", "2025-04-30", "在建", "滞后"),
]
# project, whole investment, done before, plan of the year, done in it, state, due as written
WORKS = [
    (
        "续建配套与现代化改造（东干渠段）",
        8650,
        3300,
        3600,
        3720,
        "衬砌完成，附属建筑物收尾",
        "2025年6月",
    ),
    (
        "续建配套与现代化改造（北干渠段）",
        7420,
        1180,
        2800,
        2730,
        "二标停工两月后复工",
        "2025年10月",
    ),
    ("维修养护", 1300, 0, 1300, 1235, "见岁修养护表", "2024年12月"),
    ("水毁修复", 1300, 0, 1300, 935, "余西一支护坡", "2025年3月"),
]
# canal, area, planned and delivered of spring, summer, autumn and winter; branches stand under their canal
CANALS = [
    ("总干渠直灌", 3.2, 300, 306, 560, 572, 270, 268),
    ("东干渠", 16.4, 1620, 1655, 2900, 2985, 1370, 1384),
    ("　其中：东一支", 7.9, 780, 792, 1400, 1436, 650, 661),
    ("　　　　东二支", 8.5, 840, 863, 1500, 1549, 720, 723),
    ("西干渠", 14.8, 1480, 1492, 2680, 2728, 1260, 1279),
    ("　其中：西一支", 6.9, 690, 701, 1250, 1262, 590, 602),
    ("　　　　西二支", 7.9, 790, 791, 1430, 1466, 670, 677),
    ("北干渠", 8.56, 800, 812, 1460, 1505, 700, 694),
]
# station, dues of fields asked and paid, other dues asked and paid, in 元
STATIONS = [
    ("直灌站", 1520000, 1496000, 610000, 610000),
    ("东干一站", 3790000, 3702000, 420000, 420000),
    ("东干二站", 4105000, 3986000, 365000, 352000),
    ("西干一站", 3390000, 3290000, 715000, 715000),
    ("西干二站", 3842000, 3655000, 880000, 869000),
    ("北干站", 4037000, 3908000, 1190000, 1190000),
]
FEES = {
    "农业水费应收|农业应收水费": (20684000, 20012000),
    "农业水费实收|农业实收水费": (20037000, 18812000),
    "非农水费应收|非农应收水费": (4180000, 3904000),
    "非农水费实收|非农实收水费": (4156000, 3878000),
}
# task, office, due as written, due, progress, state, status
TASKS = [
    (
        "干渠冬春清淤验收",
        "工程管理科",
        "3月25日前",
        "2024-03-25",
        "3月20日通过验收",
        "办毕",
        "已完成",
    ),
    ("2024年用水计划编制下达", "灌溉管理科", "2月底", "2024-02-29", "已印发各站", "办毕", "已完成"),
    (
        "东干渠渡槽加固完工验收",
        "工程管理科",
        "11月底",
        "2024-11-30",
        "槽身加固完成，验收尚未组织",
        "未办毕",
        "逾期",
    ),
    (
        "泵站更新改造项目实施",
        "规划建设科",
        "2025年12月底",
        "2025-12-31",
        "4座投运，其余设备已订货",
        "按期推进",
        "顺利",
    ),
    (
        "量测水平台联网调试",
        "信息中心",
        datetime.date(2024, 12, 20),
        "2024-12-20",
        "调试完毕，数据接入省平台",
        "办毕",
        "已完成",
    ),
    (
        "历史欠费清收专项行动",
        "财务科",
        "12月底",
        "2024-12-31",
        "与两户欠费单位仍在协商",
        "未办毕",
        "逾期",
    ),
    ("供水成本监审配合工作", "财务科", "9月底", "2024-09-30", "监审报告已出具", "办毕", "已完成"),
    (
        "渠道管理范围界桩补设",
        "水政科",
        datetime.date(2024, 10, 31),
        "2024-10-31",
        "尚余北干渠一段未埋",
        "未办毕",
        "逾期",
    ),
    (
        "灌区标准化管理省级评价准备",
        "灌溉管理科",
        "2025年6月底",
        "2025-06-30",
        "台账资料整理过半",
        "按期推进",
        "顺利",
    ),
    (
        "柽泉水库大坝安全鉴定",
        "水库管理所",
        "2025年3月底",
        "2025-03-31",
        "委托合同还在走流程",
        "进度滞后",
        "滞后",
    ),
    ("防汛物资补充入库", "水库管理所", "5月底", "2024-05-31", "全部入库登记", "办毕", "已完成"),
    ("档案室改造", "办公室", "12月15日前", "2024-12-15", "改造完成并启用", "办毕", "已完成"),
]
# source, problem, office, due as written, due, progress, mark, closed
PROBLEMS = [
    (
        "省厅稽察",
        "东干渠14+200处边坡塌陷未围挡",
        "工程管理科",
        "2024/4/20",
        "2024-04-20",
        "4月12日修复",
        "是",
        "yes",
    ),
    (
        "省厅稽察",
        "西干二站配水台账与票据对不上",
        "灌溉管理科",
        "2024/6/30",
        "2024-06-30",
        "已逐户核对更正",
        "是",
        "yes",
    ),
    (
        "省厅稽察",
        "北干渠3座渡槽槽身渗漏",
        "工程管理科",
        "2024/11/30",
        "2024-11-30",
        "已修1座",
        "否",
        "no",
    ),
    (
        "安全检查",
        "泵站高压柜绝缘胶垫老化",
        "安全监督科",
        "2024/5/31",
        "2024-05-31",
        "全部更换",
        "是",
        "yes",
    ),
    (
        "安全检查",
        "总干渠跨渠便桥护栏缺失",
        "工程管理科",
        "2024/12/15",
        "2024-12-15",
        "护栏到货未安装",
        "否",
        "no",
    ),
    (
        "审计反馈",
        "水费票据领用登记不全",
        "财务科",
        "2024/8/31",
        "2024-08-31",
        "补登完毕",
        "是",
        "yes",
    ),
    (
        "审计反馈",
        "维修养护合同超期未结算4份",
        "规划建设科",
        "2025/3/31",
        "2025-03-31",
        "结算1份",
        "否",
        "no",
    ),
    (
        "用水户反映",
        "东二支末端轮灌等水时间过长",
        "灌溉管理科",
        "2025/4/30",
        "2025-04-30",
        "拟调整轮灌次序",
        "否",
        "no",
    ),
    (
        "用水户反映",
        "直灌站量水堰读数看不清",
        "信息中心",
        "2024/9/30",
        "2024-09-30",
        "水尺已重刷",
        "是",
        "yes",
    ),
]
SUMMARY = """柽泉灌区管理局2024年工作总结
2024年，全局干部职工围绕“供好水、收好费、管好渠”，较好地完成了各项工作。
# 一、全年工作
（一）灌溉供水。全年渠首引水24860万立方米，斗口计量供水17340万立方米，同比增长3.8%。春灌、夏灌、秋冬灌三季共开灌186天，实灌面积43.2万亩。向芦荡湿地生态补水1040万立方米。渠系水利用系数0.698，比上年提高0.005，离0.70的考核要求还差一点。
（二）水费征收。应收水费2486.4万元，实收2419.3万元，收缴率97.3%，比上年提高1.3个百分点；清收陈欠水费86.5万元。12月当月实收水费312.7万元。
（三）工程建设。完成工程投资8620万元，其中续建配套与现代化改造6450万元；衬砌渠道36.4公里。北干渠二标因征地停工，年度投资未完成。
（四）运行管护。巡渠21640公里，干支渠完好率91.8%，建筑物完好率90.2%；泵站用电412.6万千瓦时，同比减少15.7万千瓦时。
（五）水政和安全。查处水事违法案件14起，比上年减少3起，全部办结。全年未发生生产安全责任事故。培训职工386人次。
# 二、主要不足
一是渠道老化，东干渠下段渗漏大；二是个别用水单位欠费；三是量测水设施安装滞后。
# 三、2025年打算
计划渠首引水25000万立方米，实收水费2450万元，水费收缴率98%，完成工程投资9600万元。"""
PLAN = """柽泉灌区管理局2025年工作要点（讨论稿）

各科室、站：
    2025年要突出抓好以下工作，请结合实际提出意见，1月15日前报办公室。
一、节水。灌溉水有效利用系数力争达到0.552，量测水设施覆盖率达到90%。
二、征费。水费收缴率达到98%，清收陈欠水费90万元。
三、建管。衬砌渠道38公里，干支渠完好率达到93%，巡渠里程21500公里。
四、安全。继续保持零事故。

                                        局办公室
                                    2024年12月28日
"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip().strip("　").removeprefix("其中：")


def _rows():
    for row in YEARBOOK:
        if len(row) > 1:
            yield _plain(row[0]), UNITS.get(row[1], row[1]), row[2], row[3]


def _spans(name, unit):
    if unit in ("%", "1") or name in POINTS:
        return "2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31"
    return SPAN, BEFORE


def _area(figure, unit):
    return (round(figure * 15 / 1e4, 4), "万亩") if unit == "公顷" else (figure, unit)


def _yearbook(book):
    for name, unit, now, old in _rows():
        names, at = OTHER.get(name, name), _spans(name, unit)
        value, said = _area(now, unit)
        prior, _ = _area(old, unit)
        book.year(names, NOW.get(name, value), said, OLD.get(name, prior), "年报", at=at)
        book.fact(names, at[0], now, unit, "actual", "年报")
        book.fact(names, at[1], old, unit, "actual", "年报")
    for names, (now, old) in FEES.items():
        book.year(names, now, "元", old, "水费分站表")
        book.fact(names, SPAN, now, "元", "actual", "水费分站表")
        book.fact(names, BEFORE, old, "元", "actual", "水费分站表")
    book.fact("实收水费", BEFORE, 2269, "万元", "actual", "水费分站表（冲突）")
    book.fact("实灌面积", SPAN, 43.2, "万亩", "actual", "总结（冲突）")
    book.fact("巡渠里程", SPAN, 21640, "km", "actual", "总结（冲突）")


def _goals(book):
    for _, rows in RATING:
        for *_, (names, unit, goal, sign, now, status) in rows:
            book.target(names, goal, sign, unit, TODAY, now, status, "考核细则")
            book.fact(names, "2024|2024-12|2024-12-31", goal, unit, "target", "考核细则")
            if names.startswith(("水事案件办结率", "生产安全")):
                book.fact(names, "2024|2024-12|2024-12-31", now, unit, "actual", "考核细则")
    told = {name for name, *_ in _rows()} | {"续建配套与现代化改造投资"}
    for name, _, goal, unit, _, _, due, now, sign, status, _, _ in ASSIGNED:
        names = OTHER.get(name, name)
        book.target(names, goal, sign, unit, due, NOW.get(name, now), status, "任务下达表")
        book.fact(names, f"2024|{due[:4]}|{due[:7]}|{due}", goal, unit, "target", "任务下达表")
        if name not in told:
            book.fact(names, SPAN, now, unit, "actual", "任务下达表")
    for name, _, goal, unit, now, _, _, _, due, _, status in UPKEEP:
        book.target(name, goal, ">=", unit, due, now, status, "岁修表")
        book.fact(name, f"2024|{due[:4]}|{due[:7]}|{due}", goal, unit, "target", "岁修表")
        book.fact(name, SPAN, now, unit, "actual", "岁修表")


def _seasons(book):
    tops = [row for row in CANALS if "支" not in row[0]]
    sums = [sum(row[n] for row in tops) for n in range(2, 8)]
    assert sums == [4200, 4265, 7600, 7790, 3600, 3625]
    assert sums[0] + sums[2] + sums[4] == 15400 and sums[1] + sums[3] + sums[5] == 15680
    for n, season in enumerate(("春灌", "夏灌", "秋冬灌")):
        book.target(
            season + "供水|" + season,
            sums[2 * n],
            ">=",
            "万m3",
            "",
            sums[2 * n + 1],
            "",
            "分季供水表",
            "灌季",
            "yes",
        )
    for name, _, *water in CANALS:
        plan, done = sum(water[::2]), sum(water[1::2])
        book.target(
            _plain(name), plan, ">=", "万m3", "", done, "", "分季供水表", "各渠自己的数", "yes"
        )
        for season, (planned, given) in zip(
            ("春灌", "夏灌", "秋冬灌"), zip(water[::2], water[1::2], strict=False), strict=False
        ):
            book.target(
                _plain(name) + season,
                planned,
                ">=",
                "万m3",
                "",
                given,
                "",
                "分季供水表",
                "各渠自己的数",
                "yes",
            )
        book.never("农业灌溉供水量", "targets", plan, "万m3", f"{_plain(name)}的计划，不是全灌区的")
        book.never(
            "农业灌溉供水量", "year_on_year", done, "万m3", f"{_plain(name)}的供水，不是全灌区的"
        )


def _works(book):
    for name, _, _, plan, done, _, _ in WORKS:
        book.target(name, plan, ">=", "万元", "", done, "", "投资计划执行表", "项目自己的数", "yes")
    for name, figure, why in (
        ("完成工程投资", sum(row[1] for row in WORKS), "批复总投资"),
        ("完成工程投资", sum(row[2] for row in WORKS), "以前年度完成"),
    ):
        book.never(name, "targets", figure, "万元", why)
        book.never(name, "year_on_year", figure, "万元", why)


def _never(book):
    for station, *money in STATIONS:
        book.never("实收水费", "year_on_year", money[1] + money[3], "元", f"{station}的数")
        book.never("应收水费", "year_on_year", money[0] + money[2], "元", f"{station}的数")
    for name, goal, unit in (
        ("渠首引水量", 25000, "万m3"),
        ("实收水费", 2450, "万元"),
        ("水费收缴率", 98, "%"),
        ("完成工程投资", 9600, "万元"),
        ("灌溉水有效利用系数", 0.552, "1"),
        ("量测水设施覆盖率", 90, "%"),
        ("清收陈欠水费", 90, "万元"),
        ("衬砌渠道长度", 38, "km"),
        ("干支渠完好率", 93, "%"),
        ("巡渠里程", 21500, "km"),
        ("职工培训", 420, "人次"),
        ("农业灌溉供水量", 15600, "万m3"),
    ):
        book.never(name, "targets", goal, unit, "2025年的目标")
    for _, rows in RATING:
        for what, points, _, _, mark, _, _ in rows:
            if what in ("渠首引水", "水费收缴率", "灌溉面积", "建筑物完好率"):
                book.never(what, "targets", points, "", "标准分")
                book.never(what, "year_on_year", mark, "", "自评分")
    book.never("实收水费", "year_on_year", 312.7, "万元", "12月当月")
    book.never("渠首引水量", "targets", 100, "万m3", "扣分的档距")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _yearbook(book)
    _goals(book)
    _seasons(book)
    _works(book)
    for task, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点工作台账")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题清单")
    book.add("conflicts", "实灌面积", SPAN, "42.96万亩|43.2万亩", "年报、考核细则|总结")
    book.add("conflicts", "巡渠里程", SPAN, "21460km|21640km", "年报、任务下达表|总结")
    book.add("conflicts", "实收水费", BEFORE, "2296万元|22690000元", "年报上年|水费分站表上年合计")
    _never(book)
    book.write()


def yearbook():
    """Write the statistical form with its row of letters."""
    rows = [
        ["表    号：灌管年1表", "", "", "", ""],
        ["填报单位（盖章）：柽泉灌区管理局", "", "", "2024年度", ""],
        ["指标名称", "计量单位", "代码", "本年", "上年"],
        ["甲", "乙", "丙", 1, 2],
    ]
    code = 0
    for name, *rest in YEARBOOK:
        if rest:
            code += 1
            rows.append([name, rest[0], f"{code:02d}", rest[1], rest[2]])
        else:
            rows.append([name])
    rows += [
        [],
        ["单位负责人：马德昌", "", "统计负责人：石秀兰", "填表人：高原", ""],
        ["说明：1公顷=15亩；蓄水量为12月31日8时数。"],
    ]
    book = openpyxl.Workbook()
    ws = sheet(book, "年1表", "灌 区 综 合 年 报", rows, 5, heads=(4, 5), first=True)
    ws.column_dimensions["A"].width = 34
    _deliveries(book)
    save(book, LEDGERS / "灌区综合年报（2024）.xlsx")


def _deliveries(book):
    """Add the water of each canal by season, the whole district last."""
    rows = [
        ["填报：灌溉管理科", "", "", "", "", "", "", "", "", "", "单位：万立方米"],
        ["渠道名称", "灌溉面积（万亩）", "春灌", "", "夏灌", "", "秋冬灌", "", "全年", "", ""],
        ["", "", "计划", "实供", "计划", "实供", "计划", "实供", "计划", "实供", "实供占计划%"],
    ]
    total = [0] * 7
    for name, area, *water in CANALS:
        plan, done = sum(water[::2]), sum(water[1::2])
        rows.append([name, area, *water, plan, done, round(100 * done / plan, 1)])
        if "支" not in name:
            total = [round(a + b, 2) for a, b in zip(total, (area, *water), strict=False)]
    plan, done = sum(total[1::2]), sum(total[2::2])
    rows.append(["全灌区", *total, plan, done, round(100 * done / plan, 1)])
    rows.append(["注：水量为斗口计量；支渠水量已含在所属干渠内，不重复合计。"])
    spans = ("A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:H3", "I3:K3")
    sheet(book, "分季", "2024年各干支渠分季农业供水统计表", rows, 11, spans, heads=(3, 4))


def rating():
    """Write the rating rules with the office's own marks as BIFF."""
    rows = [
        ["柽泉灌区管理局2024年度目标管理考核细则（自评）"],
        ["自评时间：2024年12月31日　　业务部分80分"],
        ["考核类别", "考核内容", "标准分", "评分标准", "完成情况", "自评分", "扣分原因"],
    ]
    merges, full, own = [(0, 0, 0, 6)], 0, 0
    for group, items in RATING:
        merges.append((len(rows), len(rows) + len(items) - 1, 0, 0))
        for n, (what, points, standard, result, mark, why, _) in enumerate(items):
            rows.append([group if not n else "", what, points, standard, result, mark, why])
            full, own = full + points, round(own + mark, 1)
    rows.append(["合计", "", full, "", "", own, ""])
    rows.append(["注：除另行注明外，各项均以2024年12月31日为考核截止日；最低扣至0分。"])
    old_book(LEDGERS / "2024年度目标管理考核细则自评.xls", "细则", rows, merges)


def works():
    """Write the year's investment by project as BIFF."""
    sums = [sum(row[n] for row in WORKS) for n in range(1, 5)]
    assert sums[2:] == [9000, 8620]
    rows = [
        ["2024年工程投资计划执行表"],
        ["单位：万元", "", "", "", "", "", "2024年12月31日"],
        ["项目", "批复投资", "以前年度完成", "2024年", "", "年末形象", "计划完工"],
        ["", "", "", "计划", "完成", "", ""],
        *[list(row) for row in WORKS],
        ["合计", *sums, "", ""],
    ]
    merges = [(0, 0, 0, 6), (2, 2, 3, 4), *((2, 3, n, n) for n in (0, 1, 2, 5, 6))]
    old_book(LEDGERS / "2024年工程投资计划执行表.xls", "投资", rows, merges)


def assigned():
    """Write the assigned goals, with next year's in a hidden column, and the upkeep."""
    rows = [
        ["柽泉灌区管理局", "", "", "", "", "", "统计至2024年12月31日", "", ""],
        [
            "序号",
            "任务指标",
            "计量单位",
            "2024年下达数",
            "承担科室",
            "完成时限",
            "全年执行",
            "2025年建议数",
            "备注",
        ],
    ]
    for n, (name, unit, goal, _, office, due, _, now, _, _, remark, following) in enumerate(
        ASSIGNED, 1
    ):
        rows.append([n, name, unit, goal, office, due, now, following, remark])
    book = openpyxl.Workbook()
    ws = sheet(
        book, "任务下达", "2024年度生产任务指标下达及执行情况表", rows, 9, heads=(3, 3), first=True
    )
    ws.column_dimensions["H"].hidden = True
    rows = [
        ["填报：工程管理科", "", "", "", "", "", "", "", ""],
        ["序号", "工程项目", "工程量", "", "", "支出经费（万元）", "开工日期", "完工期限", "验收"],
        ["", "", "单位", "计划", "实际完成", "", "", "", ""],
    ]
    for n, (name, unit, goal, _, now, money, begun, due, _, accepted, _) in enumerate(UPKEEP, 1):
        rows.append([n, name, unit, goal, now, money, begun, due, accepted])
    rows.append(["", "合计", "", "", "", round(sum(row[5] for row in UPKEEP), 1), "", "", ""])
    spans = ("A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:G4", "H3:H4", "I3:I4")
    sheet(book, "岁修养护", "2024年岁修养护工程完成情况表", rows, 9, spans, heads=(3, 4))
    _tasks(book)
    save(book, LEDGERS / "2024年任务下达与执行.xlsx")


def _tasks(book):
    """Add the list of tasks."""
    rows = [
        ["柽泉灌区管理局办公室", "", "", "", "", "2024年12月31日"],
        ["编号", "工作事项", "牵头科室", "完成时间", "年末进展", "办理状态"],
    ]
    rows += [
        [n, task, office, due, now, state]
        for n, (task, office, due, _, now, state, _) in enumerate(TASKS, 1)
    ]
    sheet(book, "重点工作", "2024年重点工作办理台账", rows, 6, heads=(3, 3))


def lists():
    """Write the fees by station and the problems."""
    assert [sum(row[n] for row in STATIONS) for n in range(1, 5)] == [
        now for now, _ in FEES.values()
    ]
    rows = [
        ["2024年水费征收分站情况表"],
        ["编制：财务科", "", "", "", "", "", "单位：元"],
        ["站所", "农业水费", "", "非农水费", "", "合计", ""],
        ["", "应收", "实收", "应收", "实收", "应收", "实收"],
    ]

    def money(figures):
        a, b, c, d = figures
        return [f"{x:,}" for x in (a, b, c, d, a + c, b + d)]

    rows += [[name, *money(figures)] for name, *figures in STATIONS]
    rows.append(["合计", *money(now for now, _ in FEES.values())])
    rows.append(["2023年合计", *money(old for _, old in FEES.values())])
    rows.append(["制表：田小满"])
    ragged(LEDGERS / "2024年水费征收分站.csv", rows)
    rows = [["柽泉灌区2024年检查发现问题整改清单（12月31日）"]]
    rows.append(
        ["编号", "检查来源", "问题描述", "整改科室", "整改期限", "整改情况", "是否整改到位"]
    )
    rows += [[f"W{n:02d}", *row[:4], row[5], row[6]] for n, row in enumerate(PROBLEMS, 1)]
    with (LEDGERS / "检查发现问题整改清单.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows(rows)


if __name__ == "__main__":
    truth()
    yearbook()
    rating()
    works()
    assigned()
    lists()
    paper(DOCUMENTS / "柽泉灌区管理局2024年工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "2025年工作要点（讨论稿）.txt").write_text(PLAN, encoding="utf-8")
