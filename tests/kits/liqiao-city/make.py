"""Truth and files of 澧桥市水务局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, HALF = "2024-01/2024-07", "2023-01/2023-07", "2024-01/2024-06"
TODAY, YEAR = "2024-07-31", "2024-12-31"
POINT = (
    f"{SPAN}|2024-07|{TODAY}",
    f"{BEFORE}|2023-07|2023-07-31",
    f"{HALF}|2024-06|2024-06-30",
)
UNITS = {"万立方米": "万m3", "亿立方米": "亿m3", "平方公里": "km2", "公里": "km"}
PLAN, RES, BUILD = "规划计划科", "水资源管理科", "建设与安全科"
RURAL, RIVER, SOIL = "农村水利水电科", "河湖管理科", "水土保持科"
PIPE, FLOOD, LAW = "供水排水管理科", "水旱灾害防御科", "水政监察支队"
# the month's report, by sheet: name as written, unit, July, January to July, the same of 2023
REPORT = {
    "投资与农村水利": [
        ("完成水务固定资产投资", "万元", 18640, 142600, 128900),
        ("　其中：防洪排涝", "万元", 5200, 41800, 37600),
        ("　　　　供水保障", "万元", 6300, 48200, 44100),
        ("　　　　污水处理及管网", "万元", 4900, 36500, 33800),
        ("　　　　其他", "万元", 2240, 16100, 13400),
        ("争取中央和省级资金", "万元", 3260, 31850, 29740),
        ("农村供水工程建设改造", "处", 9, 52, 44),
        ("新增（恢复）灌溉面积", "万亩", 0.21, 1.86, 1.62),
        ("中型灌区渠道衬砌", "公里", 6.8, 41.5, 38.2),
        ("农村自来水普及率", "%", None, 92.1, 90.4),
        ("规模化供水工程覆盖农村人口比例", "%", None, 63.5, 59.2),
    ],
    "供排水与水资源": [
        ("供水总量", "万立方米", 1486, 9120, 8870),
        ("售水量", "万立方米", 1248, 7660, 7405),
        ("公共供水管网漏损率", "%", None, 8.2, 9.0),
        ("污水处理量", "万立方米", 1120, 7240, 6865),
        ("城市生活污水集中收集率", "%", None, 68.4, 64.9),
        ("新建改造排水管网", "公里", 7.6, 46.3, 39.5),
        ("再生水利用量", "万立方米", 205, 1380, 1165),
        ("用水总量", "亿立方米", 1.42, 8.06, 8.31),
        ("　其中：农业用水", "亿立方米", 0.98, 5.12, 5.4),
        ("　　　　工业用水", "亿立方米", 0.19, 1.28, 1.33),
        ("　　　　生活用水", "亿立方米", 0.2, 1.34, 1.29),
        ("　　　　生态环境补水", "亿立方米", 0.05, 0.32, 0.29),
        ("水资源费征收入库", "万元", 268, 1905, 1826),
    ],
    "河湖水保与防汛": [
        ("新增水土流失治理面积", "平方公里", 14.6, 88.4, 81.7),
        ("水土保持补偿费", "万元", 96, 618, 702),
        ("市县乡三级河长巡河", "人次", 4120, 30260, 28740),
        ("河湖“四乱”问题销号", "个", 6, 73, 66),
        ("病险水库除险加固完工", "座", 3, 28, 22),
        ("防汛应急演练", "场", 4, 63, 58),
        ("大中型水库月末蓄水量", "亿立方米", None, 6.42, 6.05),
        ("水政执法巡查", "次", 168, 1124, 1038),
        ("立案查处水事违法案件", "起", 5, 34, 41),
        ("小水电生态流量达标率", "%", None, 97.6, 95.3),
    ],
}
NOW = {"市县乡三级河长巡河": "30260|32060", "新建改造排水管网": "46.3|43.6"}
OLD = {"水土保持补偿费": "702|720"}
DUES = {
    "12月底": YEAR,
    "11月底前": "2024-11-30",
    "10月底前": "2024-10-31",
    "9月底前": "2024-09-30",
    "8月底前": "2024-08-31",
    "7月底前": TODAY,
    "6月底前": "2024-06-30",
    "5月底前": "2024-05-31",
}
EITHER, DONE, OK, LATE, OVER = "顺利|已完成", "已完成", "顺利", "滞后", "逾期"
# goals by section: name, unit, goal as written, goal, sign, June, July, due, office, remark, status
GOALS = [
    (
        "一、工程投资",
        [
            ("完成水务固定资产投资", "亿元", 23, ">=", 12.396, 14.26, "12月底", PLAN, "", OK),
            ("争取中央和省级资金", "亿元", 5, ">=", 2.859, 3.185, "12月底", PLAN, "", OK),
            ("病险水库除险加固完工", "座", 38, ">=", 25, 28, "10月底前", BUILD, "", OK),
            ("山洪沟治理", "条", 3, ">=", 2, 2, "5月底前", FLOOD, "桐湾县一条未完工", OVER),
            ("水库安全鉴定", "座", 45, ">=", 37, 45, "7月底前", BUILD, "报告书已批复", DONE),
            (
                "水库移民后期扶持资金拨付",
                "万元",
                8640,
                ">=",
                4320,
                8640,
                "8月底前",
                PLAN,
                "提前完成",
                DONE,
            ),
        ],
    ),
    (
        "二、农村水利",
        [
            ("农村供水工程建设改造", "处", 80, ">=", 43, 52, "12月底", RURAL, "", OK),
            (
                "新增（恢复）灌溉面积",
                "万亩",
                4.5,
                ">=",
                1.65,
                1.86,
                "12月底",
                RURAL,
                "秋冬季集中施工",
                LATE,
            ),
            ("中型灌区渠道衬砌", "公里", 62, ">=", 34.7, 41.5, "12月底", RURAL, "", OK),
            ("农村自来水普及率", "%", 93, ">=", 91.8, 92.1, "12月底", RURAL, "", "顺利|滞后"),
            (
                "规模化供水工程覆盖农村人口比例",
                "%",
                68,
                ">=",
                62.7,
                63.5,
                "12月底",
                RURAL,
                "",
                "滞后|顺利",
            ),
            ("农村供水水费收缴率", "%", 96, ">=", 90.5, 91.2, "12月底", RURAL, "", "滞后|顺利"),
        ],
    ),
    (
        "三、城市供排水",
        [
            ("公共供水管网漏损率", "%", 8.5, "<=", 8.4, 8.2, "12月底", PIPE, "", EITHER),
            ("城市供水水质综合合格率", "%", 99.5, ">=", 99.7, 99.8, "12月底", PIPE, "", EITHER),
            (
                "城市生活污水集中收集率",
                "%",
                70,
                ">=",
                67.9,
                68.4,
                "12月底",
                PIPE,
                "待省住建厅核定",
                "顺利|滞后",
            ),
            ("新建改造排水管网", "公里", 70, ">=", 38.7, 46.3, "12月底", PIPE, "", OK),
            ("再生水利用量", "万立方米", 2200, ">=", 1175, 1380, "12月底", PIPE, "", OK),
        ],
    ),
    (
        "四、水资源管理与节水",
        [
            ("用水总量", "亿立方米", 15.2, "<=", 6.64, 8.06, "12月底", RES, "", OK),
            ("水资源费征收入库", "万元", 3000, ">=", 1637, 1905, "12月底", RES, "", OK),
            (
                "取水口监测计量设施安装",
                "处",
                320,
                ">=",
                288,
                301,
                "6月底前",
                RES,
                "古楼县设备采购延误",
                OVER,
            ),
            ("节水型单位（企业）创建", "家", 24, ">=", 7, 9, "12月底", RES, "", LATE),
        ],
    ),
    (
        "五、河湖管理与水土保持",
        [
            ("市县乡三级河长巡河", "人次", 48000, ">=", 26140, 30260, "12月底", RIVER, "", OK),
            ("河湖“四乱”问题销号", "个", 90, ">=", 67, 73, "9月底前", RIVER, "", OK),
            ("幸福河湖建设", "条", 6, ">=", 1, 2, "12月底", RIVER, "", LATE),
            ("新增水土流失治理面积", "平方公里", 135, ">=", 73.8, 88.4, "11月底前", SOIL, "", OK),
            ("水土保持补偿费", "万元", 1300, ">=", 522, 618, "12月底", SOIL, "房建项目减少", LATE),
            ("小水电生态流量达标率", "%", 97, ">=", 97.2, 97.6, "12月底", RURAL, "", EITHER),
        ],
    ),
    (
        "六、防汛与执法",
        [
            ("防汛应急演练", "场", 60, ">=", 59, 63, "5月底前", FLOOD, "", DONE),
            ("水政执法巡查", "次", 1800, ">=", 956, 1124, "12月底", LAW, "", OK),
        ],
    ),
]
WRITTEN = {
    "公共供水管网漏损率": "≤8.5",
    "用水总量": "≤15.2",
    "城市供水水质综合合格率": "≥99.5",
    "小水电生态流量达标率": "不低于97",
    "山洪沟治理": "3条",
    "水库安全鉴定": "45座",
}
# cells of July as a hand typed them
TYPED = {
    "市县乡三级河长巡河": "30,260",
    "取水口监测计量设施安装": "301 ",
    "水库移民后期扶持资金拨付": "8640.00",
}
# last year's goals, kept in the same workbook: name, unit, goal of 2023, done in 2023
KEPT = [
    ("完成水务固定资产投资", "亿元", 22, 22.36),
    ("新增（恢复）灌溉面积", "万亩", 4, 4.12),
    ("农村自来水普及率", "%", 91, 91.2),
    ("新增水土流失治理面积", "平方公里", 130, 131.6),
    ("用水总量", "亿立方米", 15.5, 14.87),
    ("病险水库除险加固完工", "座", 36, 36),
    ("水政执法巡查", "次", 1700, 1742),
]
# kind, project, place, whole, done before, plan of 2024, July, January to July, state
PROJECTS = [
    (
        "防洪排涝",
        "澧水城区段防洪提升工程",
        "澧阳区",
        86000,
        21000,
        42000,
        3300,
        26400,
        "右岸堤防浇筑",
    ),
    ("防洪排涝", "小型水库除险加固", "各县", 31000, 6500, 18500, 1900, 15400, "28座完工"),
    (
        "供水保障",
        "城乡供水一体化（二期）",
        "石坪县等",
        124000,
        38000,
        58000,
        4700,
        36900,
        "主干管敷设",
    ),
    ("供水保障", "大岭水厂扩建工程", "大岭市", 26500, 9800, 14500, 1600, 11300, "清水池封顶"),
    ("污水处理及管网", "城区污水管网改造", "澧阳区", 68000, 24000, 48000, 3500, 27300, "顶管施工"),
    (
        "污水处理及管网",
        "桐湾污水处理厂提标改造",
        "桐湾县",
        15800,
        3200,
        11000,
        1400,
        9200,
        "设备安装",
    ),
    ("其他", "其他中小型项目", "", 52000, 4000, 38000, 2240, 16100, ""),
]
# county: goal and done of erosion control, of rural supply works, of reservoirs
COUNTIES = [
    ("澧阳区", 15, 9.2, 10, 8, 4, 4),
    ("石坪县", 32, 22.4, 18, 12, 9, 7),
    ("桐湾县", 28, 19.6, 16, 9, 8, 5),
    ("古楼县", 36, 21.7, 22, 13, 11, 7),
    ("大岭市", 24, 15.5, 14, 10, 6, 5),
]
# kind, task, demand, office, helpers, due as written, due, progress, mark, status
TASKS = [
    (
        ("重大项目", "澧水城区段防洪提升工程", "完成右岸堤防主体", BUILD, "规划计划科"),
        ("12月底", YEAR, "右岸堤防浇筑过半", "推进中", OK),
    ),
    (
        ("重大项目", "城乡供水一体化（二期）", "管网主干线贯通", PIPE, "农村水利水电科"),
        ("2025年6月底", "2025-06-30", "主干管敷设正常", "推进中", OK),
    ),
    (
        ("重大项目", "大岭水厂扩建工程", "具备通水条件", PIPE, "大岭市水利局"),
        ("9月底", "2024-09-30", "制水设备到货推迟，安装未开始", "滞后", LATE),
    ),
    (
        ("重大项目", "山洪沟治理", "年内山洪沟全部完工", FLOOD, "桐湾县水利局"),
        ("5月底", "2024-05-31", "桐湾县一条山洪沟未完工", "滞后", OVER),
    ),
    (
        ("安全度汛", "汛前安全大检查", "隐患清单建档交办", BUILD, "各县（市、区）水利局"),
        ("3月底", "2024-03-31", "已建档并交办", "已办结", DONE),
    ),
    (
        ("安全度汛", "防汛抗旱应急预案修订", "预案报市防指备案", FLOOD, "办公室"),
        ("4月30日", "2024-04-30", "4月26日备案", "已办结", DONE),
    ),
    (
        ("水资源管理", "取水口监测计量设施安装", "规模以上取水口应装尽装", RES, "信息中心"),
        ("6月底", "2024-06-30", "古楼县设备未到", "滞后", OVER),
    ),
    (
        ("水资源管理", "水资源刚性约束制度实施方案", "印发实施方案", RES, "政策法规科"),
        ("10月底", "2024-10-31", "征求意见稿已发各县", "推进中", OK),
    ),
    (
        ("水资源管理", "节水型社会达标县复核", "通过省级复核", RES, "石坪县水利局"),
        ("7月20日", "2024-07-20", "7月16日通过复核", "已办结", DONE),
    ),
    (
        ("河湖水保", "河湖岸线保护与利用规划", "报市政府批复", RIVER, "规划计划科"),
        ("6月30日", "2024-06-30", "专家意见尚未修改完", "滞后", OVER),
    ),
    (
        ("河湖水保", "水土保持规划实施情况评估", "形成评估报告", SOIL, ""),
        ("11月底", "2024-11-30", "外业调查完成", "推进中", OK),
    ),
    (
        ("改革创新", "农村供水县级统管改革", "组建县级统管公司", RURAL, "各县（市、区）水利局"),
        ("12月底", YEAR, "", "未启动", "滞后|未报|不能判定"),
    ),
    (
        ("改革创新", "智慧水务平台建设", "平台上线试运行", "信息中心", "供水排水管理科"),
        ("2025年3月底", "2025-03-31", "已完成招标，进场开发", "推进中", OK),
    ),
]
# source, problem, office, due as written, due, progress, mark
PROBLEMS = [
    (
        ("省生态环境保护督察", "城区老旧小区雨污混接，雨天溢流入河", PIPE),
        ("2024年12月31日", YEAR, "完成混接点改造约一半", "未完成"),
    ),
    (
        ("省生态环境保护督察", "桐湾污水处理厂进水浓度偏低", PIPE),
        ("2024年6月30日", "2024-06-30", "管网排查未结束", "未完成"),
    ),
    (
        ("省水利厅“四不两直”检查", "古楼县白石水库溢洪道有杂物堆放", BUILD),
        ("2024年4月20日", "2024-04-20", "已清理并加装围栏", "完成"),
    ),
    (
        ("省水利厅“四不两直”检查", "石坪县雨量站数据缺报", FLOOD),
        ("2024年5月15日", "2024-05-15", "已更换通信模块", "完成"),
    ),
    (
        ("市委巡察", "项目招标资料归档不及时", PLAN),
        ("2024年5月31日", "2024-05-31", "已补齐归档", "完成"),
    ),
    (
        ("市委巡察", "局属企业对外投资决策程序不规范", "人事财务科"),
        ("2024年9月30日", "2024-09-30", "正在修订议事规则", "未完成"),
    ),
    (
        ("市审计局", "水资源费滞纳金未按规定计收", RES),
        ("2024年7月15日", "2024-07-15", "尚有2户未追缴", "未完成"),
    ),
    (
        ("市审计局", "水土保持补偿费减免手续不完备", SOIL),
        ("2024年6月20日", "2024-06-20", "已补办手续", "完成"),
    ),
    (
        ("市长热线", "大岭市城北片区夏季水压偏低", PIPE),
        ("2024年8月31日", "2024-08-31", "加压站设备调试中", "未完成"),
    ),
    (
        ("市长热线", "澧阳区柳林河段垂钓平台侵占河道", RIVER),
        ("2024年3月31日", "2024-03-31", "已拆除", "完成"),
    ),
]
SUMMARY = """澧桥市水务局2024年1—7月工作情况汇报
市政府办公室：
今年以来，市水务局锚定年初确定的目标任务，统筹发展和安全，水务各项工作稳中有进。现将1—7月工作情况汇报如下。
# 一、工作进展
（一）水务投资稳步增长。1—7月，全市完成水务固定资产投资14.26亿元，同比增长10.6%，为全年目标的62%；争取中央和省级资金3.185亿元。
（二）农村水利补短板。建设改造农村供水工程52处，农村自来水普及率达到92.1%，较去年同期提高1.7个百分点；中型灌区渠道衬砌41.5公里，新增（恢复）灌溉面积1.86万亩。
（三）供排水提质增效。新建改造排水管网43.6公里，公共供水管网漏损率降至8.2%，再生水利用量1380万立方米。
（四）水资源管控有力。用水总量8.06亿立方米，比去年同期下降3%；水资源费征收入库1905万元。
（五）河湖面貌持续改善。市县乡三级河长巡河32060人次，河湖“四乱”问题销号73个；新增水土流失治理面积88.4平方公里。
（六）防汛备汛扎实。开展防汛应急演练63场，28座病险水库除险加固完工，实现安全度汛。
# 二、存在问题
山洪沟治理和取水口监测计量设施安装未按期完成；水土保持补偿费征收同比减少84万元；新增（恢复）灌溉面积进度滞后。
# 三、下步打算
紧盯全年目标，加快秋冬季水利建设，谋划储备2025年项目，力争2025年水务固定资产投资达到25亿元，新增水土流失治理面积140平方公里。"""
FEEDBACK = """关于各类反馈问题整改进展情况的报告
局党组：
按照整改工作专班要求，现将截至2024年7月31日各类反馈问题整改进展报告如下。
@0
注：“完成”指已整改到位并经牵头科室核验。
澧桥市水务局整改工作专班
2024年8月2日"""
NOTICE = """澧桥市水务局关于1—7月县（市、区）水利重点任务进展情况的通报

各县（市、区）水利局：

现将1—7月水利重点任务进展情况通报如下。

全市新增水土流失治理面积88.4平方公里，完成年度目标135平方公里的65.5%。其中石坪县完成22.4平方公里，总量第一；古楼县完成21.7平方公里，完成率60.3%，排名末位。全市农村供水工程建设改造52处，病险水库除险加固完工28座。

请各地对照年度任务查漏补缺，8月20日前将未完工项目倒排工期表报市水务局规划计划科。

澧桥市水务局
2024年8月6日
"""


def _plain(name):
    return name.strip("　").removeprefix("其中：")


def _base(unit):
    return UNITS.get(unit, unit)


def _spans(name, unit):
    return POINT if unit == "%" or "月末" in name else (SPAN, BEFORE, HALF)


def _report():
    for rows in REPORT.values():
        for name, *figures in rows:
            yield _plain(name), *figures


def _years(book):
    for name, unit, month, now, old in _report():
        here, there, _ = _spans(name, unit)
        base = _base(unit)
        book.year(name, NOW.get(name, now), base, OLD.get(name, old), "统计月报", at=(here, there))
        if month is not None:
            book.fact(name, "2024-07", month, base, "actual", "统计月报")
        book.fact(name, here, now, base, "actual", "统计月报")
        book.fact(name, there, old, base, "actual", "统计月报")
    book.fact("市县乡三级河长巡河", SPAN, 32060, "人次", "actual", "汇报（冲突）")
    book.fact("新建改造排水管网", SPAN, 43.6, "km", "actual", "汇报（冲突）")
    book.fact("水土保持补偿费", BEFORE, 720, "万元", "actual", "2023年月报（冲突）")


def _targets(book):
    told = {row[0] for row in _report()}
    for _, rows in GOALS:
        for name, unit, goal, sign, half, now, node, _, _, status in rows:
            here, _, june = _spans(name, unit)
            base, due = _base(unit), DUES[node]
            book.target(name, goal, sign, base, due, NOW.get(name, now), status, "绩效目标推进表")
            book.fact(name, f"2024|{due[:7]}|{due}", goal, base, "target", "绩效目标推进表")
            book.fact(name, june, half, base, "actual", "绩效目标推进表")
            if name not in told:
                book.fact(name, here, now, base, "actual", "绩效目标推进表")
    for _, name, _, _, _, plan, month, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "项目进度表", "项目年度计划", "yes")
        book.fact(name, "2024", plan, "万元", "target", "项目进度表")
        book.fact(name, "2024-07", month, "万元", "actual", "项目进度表")
        book.fact(name, SPAN, now, "万元", "actual", "项目进度表")
    for name, unit, goal, done in KEPT:
        base = _base(unit)
        book.fact(name, "2023|2023-12-31", goal, base, "target", "2023年完成情况", "yes")
        book.fact(name, "2023|2023-12|2023-12-31", done, base, "actual", "2023年完成情况", "yes")


def _never(book):
    for name, unit, goal, done in KEPT:
        book.never(name, "targets", goal, _base(unit), "2023年的目标")
        book.never(name, "year_on_year", done, _base(unit), "2023年全年的数")
    for name, figure, unit, why in (
        ("完成水务固定资产投资", 25, "亿元", "2025年的打算"),
        ("新增水土流失治理面积", 140, "km2", "2025年的打算"),
        ("完成水务固定资产投资", 403300, "万元", "项目总投资"),
        ("完成水务固定资产投资", 62, "%", "完成率"),
    ):
        book.never(name, "targets", figure, unit, why)
    for county, *figures in COUNTIES:
        for k, (name, unit) in enumerate(
            (
                ("新增水土流失治理面积", "km2"),
                ("农村供水工程建设改造", "处"),
                ("病险水库除险加固完工", "座"),
            )
        ):
            book.never(name, "targets", figures[2 * k], unit, f"{county}的目标，不是全市的")
            book.never(name, "year_on_year", figures[2 * k + 1], unit, f"{county}的完成数")
    for name, figure, unit, why in (
        ("完成水务固定资产投资", 18640, "万元", "7月当月"),
        ("用水总量", 1.42, "亿m3", "7月当月"),
        ("水土保持补偿费", 84, "万元", "减少的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _years(book)
    _targets(book)
    for (_, name, _, office, _), (_, due, _, _, status) in TASKS:
        book.task(name, office, due, status, "督办事项清单")
    for (_, problem, office), (_, due, _, mark) in PROBLEMS:
        closed = "yes" if mark == "完成" else "no"
        book.problem(problem, office, due, closed, TODAY, "整改进展报告")
    for names, period, values, sources in (
        ("市县乡三级河长巡河|河长巡河", SPAN, "30260人次|32060人次", "月报、推进表|汇报"),
        ("新建改造排水管网", SPAN, "46.3km|43.6km", "月报、推进表|汇报"),
        ("水土保持补偿费", BEFORE, "702万元|720万元", "2024年月报|2023年月报"),
    ):
        book.add("conflicts", names, period, values, sources)
    _never(book)
    book.write()


def _rate(now, old, unit):
    return f"{now - old:+.1f}个百分点" if unit == "%" else round(100 * (now / old - 1), 1)


# the edition of July 2023: July, January to July 2023 as then told, the same of 2022
LAST = {
    "完成水务固定资产投资": (17210, 128900, 119300),
    "争取中央和省级资金": (2980, 29740, 27600),
    "农村供水工程建设改造": (7, 44, 41),
    "供水总量": (1450, 8870, 8690),
    "污水处理量": (1065, 6865, 6540),
    "用水总量": (1.46, 8.31, 8.4),
    "新增水土流失治理面积": (13.2, 81.7, 77.5),
    "水土保持补偿费": (108, 720, 685),
    "市县乡三级河长巡河": (3980, 28740, 26910),
    "病险水库除险加固完工": (2, 22, 19),
}


def reports():
    """Write the month's report of three sheets, and last year's as BIFF."""
    out = openpyxl.Workbook()
    for n, (name, lines) in enumerate(REPORT.items()):
        rows = [
            ["编制：澧桥市水务局", "", "", "", "2024年7月", ""],
            ["指标名称", "计量单位", "本月", "1—7月累计", "去年1—7月", "累计同比±%"],
        ]
        rows += [
            [name_, unit, "/" if month is None else month, now, old, _rate(now, old, unit)]
            for name_, unit, month, now, old in lines
        ]
        rows.append(["审核：田志远", "", "", "制表：覃晓", "", "8月5日"])
        sheet(out, name, f"澧桥市水务统计月报（{name}）", rows, 6, ("A2:C2",), (3, 3), not n)
    save(out, LEDGERS / "统计/澧桥市水务统计月报202407.xlsx")
    rows = [
        ["澧桥市水务统计月报"],
        ["编制：澧桥市水务局", "", "", "", "2023年7月"],
        ["指标名称", "计量单位", "本月", "1—7月累计", "去年1—7月", "累计同比±%"],
    ]
    rows += [
        [name, unit, *LAST[name], _rate(LAST[name][1], LAST[name][2], unit)]
        for name, unit, *_ in _report()
        if name in LAST
    ]
    rows.append(["审核：田志远", "", "", "制表：覃晓"])
    old_book(LEDGERS / "统计/澧桥市水务统计月报202307.xls", "月报", rows, [(0, 0, 0, 5)])


def _done(goal, sign, unit, now):
    return "—" if sign == "<=" or unit == "%" else round(100 * now / goal, 1)


def goals():
    """Write the goals in sections, units behind the names, and last year's in a second sheet."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：澧桥市水务局", "", "", "", "", "", "", "", "截至2024年7月31日"],
        [
            "序号",
            "绩效目标",
            "责任科室",
            "年度目标值",
            "截至6月底",
            "截至7月底",
            "完成率（%）",
            "完成时间",
            "情况说明",
        ],
    ]
    merges, n = ["A2:C2"], 0
    for section, lines in GOALS:
        rows.append([section])
        merges.append(f"A{len(rows) + 1}:I{len(rows) + 1}")
        for name, unit, goal, sign, half, now, node, office, remark, _ in lines:
            n += 1
            share = _done(goal, sign, unit, now)
            label = f"{name}（{unit}）"
            typed = TYPED.get(name, now)
            rows.append(
                [n, label, office, WRITTEN.get(name, goal), half, typed, share, node, remark]
            )
    rows.append(["备注：累计数均从1月1日起算；完成时间均指2024年内。"])
    sheet(out, "2024年推进表", "市水务局2024年度绩效目标推进表", rows, 9, merges, (3, 3), True)
    rows = [["序号", "绩效目标", "2023年目标值", "2023年完成值", "是否完成"]]
    rows += [[k, f"{p[0]}（{p[1]}）", p[2], p[3], "是"] for k, p in enumerate(KEPT, 1)]
    sheet(out, "2023年完成情况（归档）", "市水务局2023年度绩效目标完成情况", rows, 5, (), (2, 2))
    save(out, LEDGERS / "附件1：2024年度绩效目标推进表.xlsx")


def projects():
    """Write the projects with sub-totals by kind, the total last."""
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "", "", "", "", "单位：万元"],
        [
            "序号",
            "项目名称",
            "建设地点",
            "总投资",
            "至2023年底累计完成",
            "2024年计划投资",
            "7月完成投资",
            "1-7月完成投资",
            "计划完成率",
            "工程形象进度",
        ],
    ]
    kinds = list(dict.fromkeys(p[0] for p in PROJECTS))
    for number, kind in zip("一二三四", kinds, strict=True):
        mine = [p for p in PROJECTS if p[0] == kind]
        total = [sum(p[k] for p in mine) for k in range(3, 8)]
        rows.append([number, f"{kind}小计", "", *total, f"{100 * total[4] / total[2]:.1f}%"])
        rows += [
            [k, *p[1:8], f"{100 * p[7] / p[5]:.1f}%", p[8]]
            for k, p in enumerate(mine, 1)
            if kind != "其他"
        ]
        if kind == "其他":
            rows[-1][1] = mine[0][1]
    total = [sum(p[k] for p in PROJECTS) for k in range(3, 8)]
    rows.append(["", "合计", "", *total, f"{100 * total[4] / total[2]:.1f}%"])
    sheet(out, "投资进度", "2024年市水务重点项目投资进度表", rows, 10, (), (3, 3), True)
    save(out, LEDGERS / "附件2：重点项目投资进度（1-7月）.xlsx")


def counties():
    """Write the counties as BIFF, the city first."""
    heads = ["年度目标", "1-7月完成", "完成率（%）"]
    rows = [
        ["澧桥市各县（市、区）水利重点任务完成情况表"],
        ["时间：2024年1-7月"],
        [
            "县（市、区）",
            "新增水土流失治理面积（平方公里）",
            "",
            "",
            "农村供水工程建设改造（处）",
            "",
            "",
            "病险水库除险加固完工（座）",
        ],
        ["", *heads * 3],
    ]
    whole = ["全市", *[round(sum(c[k] for c in COUNTIES), 1) for k in range(1, 7)]]
    for name, *figures in [whole, *COUNTIES]:
        row = [name]
        for k in (0, 2, 4):
            goal, done = figures[k : k + 2]
            row += [goal, done, round(100 * done / goal, 1)]
        rows.append(row)
    merges = [(0, 0, 0, 9), (2, 3, 0, 0), (2, 2, 1, 3), (2, 2, 4, 6), (2, 2, 7, 9)]
    old_book(LEDGERS / "附件3：各县（市、区）任务完成情况.xls", "分县", rows, merges)


def tasks():
    """Write the tasks by kind with helpers beside."""
    out = openpyxl.Workbook()
    rows = [
        [
            "类别",
            "序号",
            "督办事项",
            "年度要求",
            "责任单位",
            "协办单位",
            "办结时限",
            "截至7月底进展",
            "办理状态",
        ]
    ]
    merges, last = [], None
    for n, ((kind, *head), (node, due, progress, mark, _)) in enumerate(TASKS, 1):
        if kind != last:
            merges.append([n + 2, n + 2])
        merges[-1][1], last = n + 2, kind
        new = merges[-1][0] == n + 2
        day = datetime.date.fromisoformat(due) if node.endswith("日") else node
        rows.append([kind if new else "", n, *head, day, progress, mark])
    rows.append(["注：办理状态分已办结、推进中、滞后、未启动。时限未注明年份的均为2024年。"])
    spans = [f"A{a}:A{b}" for a, b in merges]
    ws = sheet(out, "督办清单", "2024年市水务局重点督办事项清单", rows, 9, spans, (2, 2), True)
    for row in ws.iter_rows(3, ws.max_row, 7, 7):
        if row[0].is_date:
            row[0].number_format = 'm"月"d"日"'
    save(out, LEDGERS / "重点督办事项清单（7月更新）.xlsx")


def papers():
    """Write the report to the city, the report on problems with its table, the circular."""
    paper(DOCUMENTS / "2024年1-7月工作情况汇报.docx", SUMMARY.split("\n"))
    rows = [["序号", "问题来源", "具体问题", "责任科室", "整改时限", "整改进展", "整改结果"]]
    rows += [
        [str(n), *head, node, progress, mark]
        for n, (head, (node, _, progress, mark)) in enumerate(PROBLEMS, 1)
    ]
    paper(DOCUMENTS / "各类反馈问题整改进展报告.docx", FEEDBACK.split("\n"), [rows])
    path = DOCUMENTS / "1-7月县（市、区）任务进展通报.txt"
    path.write_text(NOTICE, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    truth()
    reports()
    goals()
    projects()
    counties()
    tasks()
    papers()
