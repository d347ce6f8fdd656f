"""Truth and files of 芦沅区水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2024-01/2024-11", "2023-01/2023-11", "2024-12-31", "2024-11-30"
UNITS = {
    "公里": "km",
    "万立方米": "万m3",
    "公顷": "hm2",
    "吨": "t",
    "亿立方米": "亿m3",
    "立方米": "m3",
    "—": "1",
}
# name, unit, plan, months of 2024, last year's to November, status
MONTHS = [
    ("一、投资和规费",),
    (
        "水利建设投资",
        "万元",
        12800,
        [420, 360, 880, 1120, 1240, 1310, 1350, 1290, 1380, 1290, 1270],
        10860,
        "顺利",
    ),
    (
        "水土保持补偿费入库",
        "元",
        2600000,
        [140000, 100000, 180000, 210000, 220000, 230000, 200000, 190000, 210000, 180000, 160000],
        2310000,
        "滞后",
    ),
    ("二、水土保持",),
    (
        "新增水土流失治理面积",
        "公顷",
        1900,
        [60, 40, 120, 180, 210, 220, 200, 190, 230, 210, 140],
        1725,
        "顺利",
    ),
    ("其中：小流域综合治理", "公顷", "", [20, 15, 50, 80, 95, 100, 90, 85, 100, 90, 55], 742, ""),
    (
        "生产建设项目水保监督检查",
        "次",
        150,
        [6, 5, 12, 14, 15, 16, 14, 15, 17, 16, 14],
        131,
        "顺利",
    ),
    ("水土保持方案审批", "件", "", [3, 2, 5, 6, 7, 6, 5, 6, 7, 5, 4], 61, ""),
    ("三、河湖管护",),
    (
        "河道清淤疏浚",
        "公里",
        26,
        [0.5, 0.3, 1.6, 2.2, 2.4, 2.1, 1.2, 1.5, 2.6, 2.8, 2.4],
        22.1,
        "滞后",
    ),
    ("区级河湖长巡河", "人次", 380, [28, 24, 32, 34, 36, 35, 33, 34, 38, 36, 35], 342, "顺利"),
    ("清理河湖“四乱”", "处", 70, [3, 2, 6, 8, 9, 8, 6, 7, 9, 8, 6], 81, "已完成"),
    (
        "清理水面漂浮物",
        "吨",
        2400,
        [90, 80, 140, 180, 210, 260, 280, 250, 190, 150, 110],
        2065,
        "滞后",
    ),
    ("四、供水、防汛和执法",),
    ("农村集中供水量", "万立方米", "", [62, 58, 64, 68, 72, 78, 84, 86, 76, 70, 66], 758, ""),
    ("农村供水设施维修", "处", 40, [2, 1, 4, 5, 4, 4, 3, 4, 5, 4, 3], 36, "顺利"),
    ("山塘整治", "口", 30, [0, 0, 2, 4, 5, 4, 2, 3, 4, 4, 2], 24, "已完成"),
    ("防汛演练", "场", 16, [0, 0, 2, 4, 6, 4, 1, 0, 0, 0, 0], 14, "已完成"),
    ("水行政执法巡查", "次", 420, [30, 26, 36, 40, 42, 41, 38, 40, 42, 39, 38], 398, "顺利"),
]
# name, nature, unit, goal as written, goal, sign, at November's end, last year's, day as written, due, office, status
GOALS = [
    (
        "水土保持率",
        "约束性",
        "%",
        "≥83.5",
        83.5,
        ">=",
        83.6,
        82.9,
        "年底",
        YEAR,
        "水土保持股",
        "顺利|已完成",
    ),
    (
        "河湖管理范围划界率",
        "约束性",
        "%",
        "100",
        100,
        ">=",
        100,
        96,
        "年底",
        YEAR,
        "河湖管理股",
        "顺利|已完成",
    ),
    (
        "地表水考核断面水质优良比例",
        "约束性",
        "%",
        "100",
        100,
        ">=",
        91.7,
        91.7,
        "年底",
        YEAR,
        "河湖管理股",
        "滞后",
    ),
    (
        "用水总量",
        "约束性",
        "亿立方米",
        "≤0.72",
        0.72,
        "<=",
        0.641,
        0.652,
        "年底",
        YEAR,
        "水资源股",
        "顺利",
    ),
    (
        "万元GDP用水量",
        "约束性",
        "立方米",
        "≤46",
        46,
        "<=",
        45.2,
        47.8,
        "年底",
        YEAR,
        "水资源股",
        "顺利|已完成",
    ),
    (
        "农田灌溉水有效利用系数",
        "预期性",
        "—",
        "≥0.571",
        0.571,
        ">=",
        0.572,
        0.566,
        "年底",
        YEAR,
        "水资源股",
        "顺利|已完成",
    ),
    (
        "小水电站生态流量达标率",
        "约束性",
        "%",
        "≥98",
        98,
        ">=",
        95.6,
        95.1,
        "年底",
        YEAR,
        "水资源股",
        "滞后",
    ),
    (
        "农村自来水普及率",
        "预期性",
        "%",
        "≥95",
        95,
        ">=",
        95.4,
        94.2,
        "年底",
        YEAR,
        "运行管理股",
        "顺利|已完成",
    ),
    (
        "涉河投诉办结率",
        "预期性",
        "%",
        "100",
        100,
        ">=",
        100,
        98.5,
        "年底",
        YEAR,
        "河湖管理股",
        "顺利|已完成",
    ),
    (
        "病险水库除险加固",
        "约束性",
        "座",
        "4",
        4,
        ">=",
        3,
        5,
        "10月底",
        "2024-10-31",
        "运行管理股",
        "逾期",
    ),
    ("美丽河湖建设", "预期性", "条", "3", 3, ">=", 3, 2, "11月30日", TODAY, "河湖管理股", "已完成"),
]
NEXT = [
    ("水利建设投资", "万元", 14200),
    ("水土保持率", "%", 83.9),
    ("河道清淤疏浚", "公里", 28),
    ("美丽河湖建设", "条", 2),
]
TOWNS = ["花桥镇", "大坪镇", "清水镇", "白石乡", "柳林乡", "双溪街道"]
# measure: plan, done and last year's by town, status
MEASURES = {
    "坡改梯": (
        [70, 65, 60, 50, 45, 30],
        [58, 55, 49, 38, 40, 22],
        [62, 58, 53, 42, 41, 25],
        "滞后",
    ),
    "水保林草": (
        [140, 130, 120, 100, 90, 60],
        [142, 129, 121, 102, 88, 60],
        [131, 122, 112, 95, 83, 55],
        "已完成",
    ),
    "封禁治理": (
        [200, 180, 170, 150, 120, 80],
        [190, 172, 165, 142, 116, 75],
        [184, 166, 158, 138, 111, 73],
        "顺利",
    ),
}
# name, whole investment, plan, done, November, paid, begun, to be ready, stage, status
PROJECTS = [
    (
        "芦沅河上段综合治理工程",
        9800,
        4200,
        4050,
        380,
        3620,
        "2023.9",
        "2024.12",
        "护岸收尾",
        "顺利",
    ),
    (
        "清水溪小流域综合治理项目",
        4300,
        2600,
        2380,
        290,
        2100,
        "2024.2",
        "2025.3",
        "谷坊、截排水沟施工",
        "顺利",
    ),
    (
        "大坪水库除险加固工程",
        3100,
        1900,
        1760,
        160,
        1540,
        "2023.11",
        "2024.12",
        "溢洪道完工，坝后整治",
        "顺利",
    ),
    (
        "花桥镇坡耕地水土流失治理项目",
        2700,
        1700,
        1620,
        190,
        1480,
        "2024.3",
        "2024.12",
        "田埂修筑",
        "顺利",
    ),
    (
        "农村供水管网延伸工程",
        2400,
        1500,
        1180,
        150,
        960,
        "2024.4",
        "2025.5",
        "管沟开挖受阻",
        "滞后",
    ),
    ("智慧河湖监管平台", 1100, 900, 920, 100, 870, "2024.1", "2024.10", "已上线", "已完成"),
]
# name, unit, task, done, last year's, due as written, due, status: only in the notice's own table
NOTICED = [
    ("河湖监控点位建设", "个", 45, 38, "—", "11月底", TODAY, "逾期"),
    ("河湖健康评价", "条", 6, 6, 4, "12月20日", "2024-12-20", "已完成"),
    ("水土流失图斑核查", "个", 88, 85, 70, "12月15日", "2024-12-15", "顺利"),
]
# name, unit, 2023 to November, December, 2022 to November
LAST = [
    ("水利建设投资", "万元", 10860, 1150, 10240),
    ("新增水土流失治理面积", "公顷", 1752, 148, 1680),
    ("河道清淤疏浚", "公里", 22.1, 2.4, 20.8),
    ("清理水面漂浮物", "吨", 2065, 135, 2210),
    ("农村集中供水量", "万立方米", 758, 64, 731),
]
TWO = {"河道清淤疏浚": "19.6|21.6", "清理水面漂浮物": "1940|1490"}
TWO_OLD = {"新增水土流失治理面积": "1725|1752"}
# office, its tasks: task, asked, day as written, due, progress, mark, status
TASKS = [
    (
        "规划建设股",
        [
            (
                "芦沅河上段综合治理完工验收",
                "通过合同工程完工验收",
                "2024年10月底",
                "2024-10-31",
                "资料整编中",
                "进展缓慢",
                "逾期",
            ),
            (
                "2025年水利项目库申报",
                "入库项目报市局",
                "12月20日",
                "2024-12-20",
                "已形成初稿",
                "正在推进",
                "顺利",
            ),
        ],
    ),
    (
        "水土保持股",
        [
            (
                "水土保持目标责任自评",
                "自评报告报区政府",
                "11月25日",
                "2024-11-25",
                "报告已报送",
                "已完成",
                "已完成",
            ),
            (
                "遥感监管图斑现场复核",
                "全部核到现场",
                "12月15日",
                "2024-12-15",
                "仅余双溪街道",
                "正在推进",
                "顺利",
            ),
            (
                "水土保持科普园建设",
                "主体建成",
                "2025年6月底",
                "2025-06-30",
                "用地手续未办结",
                "进展缓慢",
                "滞后",
            ),
        ],
    ),
    (
        "河湖管理股",
        [
            (
                "河湖名录更新公布",
                "公布到村级河流",
                "2024-9-30",
                "2024-09-30",
                "区政府已公布",
                "已完成",
                "已完成",
            ),
            (
                "一河一策方案修编",
                "区级河流全覆盖",
                "8月31日",
                "2024-08-31",
                "文本定稿，待审批",
                "基本完成",
                "逾期",
            ),
            (
                "妨碍行洪突出问题整治",
                "整治到位",
                "5月底前",
                "2024-05-31",
                "全部整治到位",
                "已完成",
                "已完成",
            ),
        ],
    ),
    (
        "水政监察大队",
        [
            (
                "采砂船舶集中停放点规范",
                "划定停放点并公告",
                "11月底",
                TODAY,
                "公告未发布",
                "进展缓慢",
                "逾期",
            )
        ],
    ),
    (
        "运行管理股",
        [
            (
                "小型水库雨水情测报设施运维",
                "在线率稳定",
                "年底前",
                YEAR,
                "运维单位按月巡检",
                "正在推进",
                "顺利",
            ),
            (
                "水利工程白蚁普查",
                "普查成果入库",
                "10月15日",
                "2024-10-15",
                "成果已入库",
                "已完成",
                "已完成",
            ),
        ],
    ),
    (
        "办公室",
        [
            (
                "区水利志资料长编",
                "完成长编",
                "2025年12月底",
                "2025-12-31",
                "",
                "尚未启动",
                "滞后|未报|不能判定",
            )
        ],
    ),
]
# from, problem, where, office, found, due, progress, mark, struck off
PROBLEMS = [
    (
        "省厅遥感监管",
        "弃渣场未落实拦挡措施",
        "花桥镇",
        "水土保持股",
        "2024-03-11",
        "2024-06-30",
        "挡墙已砌筑",
        "已销号",
        "2024-06-21",
    ),
    (
        "省河长办暗访",
        "芦沅河左岸违建棚房2处",
        "双溪街道",
        "河湖管理股",
        "2024-04-16",
        "2024-09-30",
        "拆除1处",
        "整改中",
        "",
    ),
    (
        "审计",
        "2家采石场未缴纳水土保持补偿费",
        "白石乡",
        "水土保持股",
        "2024-05-20",
        "2024-11-15",
        "1家已缴",
        "整改中",
        "",
    ),
    (
        "区级巡查",
        "河长公示牌损毁11块",
        "清水镇",
        "河湖管理股",
        "2024-03-28",
        "2024-05-20",
        "已更换",
        "已销号",
        "2024-05-17",
    ),
    (
        "市局检查",
        "大坪水库巡查日志代签",
        "大坪镇",
        "运行管理股",
        "2024-06-05",
        "2024-07-31",
        "责任人已调整",
        "已销号",
        "2024-07-25",
    ),
    (
        "市局检查",
        "项目监理日志不完整",
        "—",
        "规划建设股",
        "2024-07-09",
        "2024-08-20",
        "已补齐",
        "已销号",
        "2024-08-26",
    ),
    (
        "区级巡查",
        "清水溪排污口水质超标",
        "清水镇",
        "河湖管理股",
        "2024-09-12",
        "2024-12-31",
        "管网正在改造",
        "整改中",
        "",
    ),
    (
        "内部自查",
        "执法车辆使用登记不全",
        "—",
        "水政监察大队",
        "2024-09-25",
        "",
        "登记簿已启用",
        "已销号",
        "2024-09-26",
    ),
    (
        "内部自查",
        "小流域治理苗木成活率偏低",
        "柳林乡",
        "水土保持股",
        "2024-10-18",
        "2025-03-31",
        "待春季补植",
        "未整改",
        "",
    ),
]


def _bare(name):
    return name.removeprefix("其中：")


def _unit(unit):
    return UNITS.get(unit, unit)


def _months_truth(book):
    for row in MONTHS:
        if len(row) == 1:
            continue
        name, unit, plan, months, old, status = row
        name, unit, done, source = _bare(name), _unit(unit), round(sum(months), 3), "分月调度表"
        names = f"{name}|水土保持补偿费" if "补偿费" in name else name
        now = TWO.get(name, done)
        if plan:
            book.target(names, plan, ">=", unit, YEAR, now, status, source)
            book.fact(names, "2024", plan, unit, "target", source)
        book.year(names, now, unit, TWO_OLD.get(name, old), source)
        for m, value in enumerate(months, 1):
            book.fact(names, f"2024-{m:02d}", value, unit, "actual", source)
        book.fact(names, SPAN, done, unit, "actual", source)
        book.fact(names, BEFORE, old, unit, "actual", source)


def _goals_truth(book):
    for name, _, unit, _, goal, sign, now, old, _, due, _, status in GOALS:
        row = (name, _unit(unit), goal, sign, now, old, due, status, "考核对账单")
        at = (f"{SPAN}|2024-11|2024-11-30", f"{BEFORE}|2023-11|2023-11-30")
        book.indicator(row, at, now, old)
    for name, unit, goal, now, old, _, due, status in NOTICED:
        row = (name, unit, goal, ">=", now, None if old == "—" else old, due, status, "通报附表")
        book.indicator(row, (SPAN, BEFORE), now, old)


def _tables_truth(book):
    for name, (plan, done, old, status) in MEASURES.items():
        row = (
            f"{name}|{name}面积",
            "hm2",
            sum(plan),
            ">=",
            sum(done),
            sum(old),
            YEAR,
            status,
            "分乡镇表全区",
        )
        book.indicator(row, (SPAN, BEFORE), sum(done), sum(old))
    for name, _, plan, done, month, _, _, _, _, status in PROJECTS:
        book.target(name, plan, ">=", "万元", "", done, status, "项目表", "项目年计划", "yes")
        book.fact(name, "2024", plan, "万元", "target", "项目表")
        book.fact(name, SPAN, done, "万元", "actual", "项目表")
        book.fact(name, "2024-11", month, "万元", "actual", "项目表")
    for name, unit, old, last, older in LAST:
        book.fact(name, BEFORE, old, _unit(unit), "actual", "2023年csv")
        book.fact(name, "2023-12", last, _unit(unit), "actual", "2023年csv")
        book.fact(name, "2023", old + last, _unit(unit), "actual", "2023年csv")
        book.fact(name, "2022-01/2022-11", older, _unit(unit), "actual", "2023年csv")


def _never(book):
    for name, unit, goal in NEXT:
        book.never(name, "targets", goal, _unit(unit), "2025年的目标")
    book.never("水利建设投资", "targets", 23400, "万元", "概算总投资，不是年度目标")
    for name, (plan, done, _, _) in MEASURES.items():
        for town, p, d in zip(TOWNS, plan, done, strict=True):
            book.never(f"{name}面积", "targets", p, "hm2", f"{town}的任务数")
            book.never(f"{name}面积", "year_on_year", d, "hm2", f"{town}的完成数")
    for name, figure, unit, why in (
        ("水利建设投资", 12010, "万元", "2023年全年"),
        ("水利建设投资", 1270, "万元", "11月当月"),
        ("新增水土流失治理面积", 1900, "hm2", "2023年全年（也是2024年的计划）"),
        ("新增水土流失治理面积", 140, "hm2", "11月当月"),
        ("河道清淤疏浚", 24.5, "km", "2023年全年"),
        ("清理水面漂浮物", 110, "t", "11月当月"),
        ("农村集中供水量", 822, "万m3", "2023年全年"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _months_truth(book)
    _goals_truth(book)
    _tables_truth(book)
    book.fact("河道清淤疏浚", SPAN, 21.6, "km", "actual", "总结（冲突）")
    book.fact("清理水面漂浮物", SPAN, 1490, "t", "actual", "总结（冲突）")
    for office, tasks in TASKS:
        for task, _, _, due, _, _, status in tasks:
            book.task(task, office, due, status, "任务督办单")
    for _, problem, _, office, _, due, _, mark, _ in PROBLEMS:
        book.problem(problem, office, due, "yes" if mark == "已销号" else "no", TODAY, "问题台账")
    book.add("conflicts", "河道清淤疏浚", SPAN, "19.6km|21.6km", "分月调度表|总结")
    book.add("conflicts", "清理水面漂浮物", SPAN, "1940吨|1490吨", "分月调度表|总结")
    book.add(
        "conflicts", "新增水土流失治理面积", BEFORE, "1725公顷|1752公顷", "分月调度表|2023年csv"
    )
    _never(book)
    book.write()


def months():
    """Write the months across under section rows, December empty, and last year's ragged csv."""
    out = openpyxl.Workbook()
    heads = [
        "事项",
        "单位",
        "全年任务",
        "2024年各月完成数",
        *[""] * 11,
        "1—11月合计",
        "2023年1—11月",
    ]
    rows = [["制表：综合股", *[""] * 13, "截至2024年11月30日"], heads]
    rows.append(["", "", "", *[f"{m}月" for m in range(1, 13)], "", ""])
    spans = ["O2:Q2", "D3:O3", *[f"{c}3:{c}4" for c in "ABCPQ"]]
    for row in MONTHS:
        if len(row) == 1:
            rows.append([row[0]])
            spans.append(f"A{len(rows) + 1}:Q{len(rows) + 1}")
            continue
        name, unit, plan, months, old, _ = row
        rows.append(
            [
                name.replace("其中：", "    其中："),
                unit,
                plan or "/",
                *months,
                "",
                round(sum(months), 3),
                old,
            ]
        )
    rows.append(["注：“/”为没有下达任务。12月数待报。"])
    sheet(out, "分月调度", "芦沅区水利局2024年水利工作分月调度表", rows, 17, spans, (3, 4), True)
    save(out, LEDGERS / "分月调度表（2024年11月）.xlsx")
    rows = [
        ["芦沅区2023年水利河湖统计"],
        ["综合股", "", "", "2024年1月10日"],
        ["指标", "计量单位", "1-11月", "12月", "全年", "2022年1-11月"],
    ]
    rows += [[n, u, f"{a:,}", b, f"{round(a + b, 1):,}", f"{c:,}"] for n, u, a, b, c in LAST]
    rows += [["以上为年报定案数。"]]
    ragged(LEDGERS / "2023年统计/2023年水利河湖统计.csv", rows)


def goals():
    """Write the goals by nature, and next year's in a sheet of their own."""
    out = openpyxl.Workbook()
    rows = [
        [
            "指标性质",
            "考核指标",
            "计量单位",
            "2024年目标",
            "11月末",
            "上年11月末",
            "完成时限",
            "责任股室",
        ]
    ]
    spans = []
    for nature in ("约束性", "预期性"):
        part = [g for g in GOALS if g[1] == nature]
        spans.append(f"A{len(rows) + 2}:A{len(rows) + 1 + len(part)}")
        for k, g in enumerate(part):
            rows.append(["" if k else nature, g[0], g[2], g[3], g[6], g[7], g[8], g[10]])
    rows.append(["备注：用水总量、水库座数、河湖条数为年初累计数，其余为时点数或测算数。"])
    sheet(out, "考核对账", "芦沅区水利局2024年度考核指标对账单", rows, 8, spans, (2, 2), True)
    rows = [["指标", "单位", "2025年建议目标"], *[list(r) for r in NEXT]]
    sheet(out, "2025年建议", "2025年考核目标建议（征求意见）", rows, 3, (), (2, 2))
    save(out, LEDGERS / "年度考核指标对账单.xlsx")


def towns():
    """Write the towns' matrix as BIFF, the district's row first, heads of three storeys."""
    rows = [
        ["芦沅区2024年水土流失治理措施分乡镇（街道）完成情况表"],
        ["填报：水土保持股", *[""] * 10, "截至11月30日"],
        ["序号", "乡镇（街道）", "治理措施（公顷）"],
        ["", "", *[v for name in MEASURES for v in (name, "", "", "")]],
        ["", "", *["全年任务", "1—11月完成", "上年同期", "完成率（%）"] * 3],
    ]
    total = ["", "全区"]
    for plan, done, old, _ in MEASURES.values():
        total += [sum(plan), sum(done), sum(old), round(100 * sum(done) / sum(plan), 1)]
    rows.append(total)
    for n, town in enumerate(TOWNS):
        line = [n + 1, town]
        for plan, done, old, _ in MEASURES.values():
            line += [plan[n], done[n], old[n], round(100 * done[n] / plan[n], 1)]
        rows.append(line)
    rows.append(["注：三项措施之外另有其他措施36公顷，未列入本表。"])
    spans = [
        (0, 0, 0, 13),
        (2, 2, 2, 13),
        *[(3, 3, c, c + 3) for c in (2, 6, 10)],
        (2, 4, 0, 0),
        (2, 4, 1, 1),
        (12, 12, 0, 13),
    ]
    old_book(LEDGERS / "水土流失治理分乡镇进度.xls", "分乡镇进度", rows, spans)


def projects():
    """Write the projects as BIFF, the total first."""
    rows = [
        ["芦沅区2024年水利建设项目投资进度表"],
        ["单位：万元", *[""] * 8, "2024年11月"],
        [
            "序号",
            "项目名称",
            "概算总投资",
            "2024年投资",
            "",
            "",
            "1—11月支付资金",
            "开工年月",
            "计划完工",
            "目前形象",
        ],
        ["", "", "", "计划", "1—11月完成", "其中：11月"],
        ["", "总计", *[sum(p[k] for p in PROJECTS) for k in (1, 2, 3, 4, 5)]],
    ]
    rows += [[n, *p[:9]] for n, p in enumerate(PROJECTS, 1)]
    spans = [(0, 0, 0, 9), (2, 2, 3, 5), *[(2, 3, c, c) for c in (0, 1, 2, 6, 7, 8, 9)]]
    old_book(LEDGERS / "水利建设项目投资进度.xls", "投资进度", rows, spans)


def problems():
    """Write the problems as BIFF with real dates."""
    heads = [
        "序号",
        "发现渠道",
        "问题简述",
        "所在镇街",
        "责任股室",
        "发现日期",
        "限改日期",
        "整改进展",
        "状态",
        "销号日期",
    ]
    rows = [["芦沅区水利局问题整改台账（截至2024年11月30日）"], heads]
    for n, p in enumerate(PROBLEMS, 1):
        days = [datetime.date.fromisoformat(p[k]) if p[k] else "" for k in (4, 5, 8)]
        rows.append([n, *p[:4], days[0], days[1] or "立行立改", p[6], p[7], days[2]])
    rows.append(["审核人：卓文谦"])
    old_book(LEDGERS / "问题整改台账.xls", "整改台账", rows, [(0, 0, 0, 9)])


def tasks():
    """Write the tasks as an office system exports them: HTML named .xls."""
    heads = ["责任股室", "编号", "工作任务", "工作要求", "完成时间", "11月进展", "完成状态"]
    lines = [
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>'
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>',
        '<table border="1"><tr><td colspan="7" align="center">'
        "<b>芦沅区水利局2024年重点任务督办单（11月）</b></td></tr>",
        "<tr>" + "".join(f"<th>{h}</th>" for h in heads) + "</tr>",
    ]
    n = 0
    for office, part in TASKS:
        for k, (task, asked, day, _, told, mark, _) in enumerate(part):
            n += 1
            first = f'<td rowspan="{len(part)}">{office}</td>' if not k else ""
            cells = [n, task, asked, day, told or "&nbsp;", mark]
            lines.append("<tr>" + first + "".join(f"<td>{c}</td>" for c in cells) + "</tr>")
    lines.append(
        '<tr><td colspan="7">说明：完成时间未写年份的均为2024年。</td></tr></table></body></html>'
    )
    (LEDGERS / "重点任务督办单（11月）.xls").write_text("\n".join(lines), encoding="utf-8")


SUMMARY = """芦沅区水利局2024年1—11月工作总结
区政府：今年以来，我局以河湖长制和水土保持为重点推进各项工作，现将1—11月情况总结如下。
# 一、主要工作
（一）投资进度。1—11月完成水利建设投资1.191亿元，同比增长9.7%，占全年任务的93%。水土保持补偿费入库202万元，同比减少12.6%。
（二）水土保持。新增水土流失治理面积1800公顷，其中小流域综合治理780公顷；水土保持率83.6%，比上年同期提高0.7个百分点。开展生产建设项目水保监督检查144次。
（三）河湖管护。完成河道清淤疏浚21.6公里，清理水面漂浮物1490吨，清理河湖“四乱”72处，区级河湖长巡河365人次。建成美丽河湖3条。
（四）水资源和供水。用水总量0.641亿立方米，万元GDP用水量45.2立方米，农田灌溉水有效利用系数0.572。农村自来水普及率95.4%，维修农村供水设施39处。
（五）安全和执法。整治山塘30口，病险水库除险加固完成3座，还差1座；开展防汛演练17场，水行政执法巡查412次。
# 二、存在问题
河道清淤、坡改梯进度偏慢，小水电站生态流量达标率未达到要求，部分项目支付滞后。
# 三、2025年打算
2025年计划完成水利建设投资1.42亿元，水土保持率达到83.9%，河道清淤疏浚28公里，建设美丽河湖2条。"""

NOTICE = """关于11月份河湖和水保专项工作进度的通报
各乡镇（街道）、局属各单位：
截至11月30日，河湖和水土保持三项专项工作全区完成情况如下。
@0
河湖监控点位建设未按期完成，请河湖管理股会同双溪街道抓紧施工。各单位要对照任务，查漏补缺。
芦沅区水利局　　2024年12月3日"""


def papers():
    """Write the summary and the notice with a table of its own."""
    rows = [["专项工作", "单位", "全年任务", "已完成", "上年同期", "完成时限"]]
    rows += [[n, u, goal, now, old, day] for n, u, goal, now, old, day, _, _ in NOTICED]
    paper(DOCUMENTS / "2024年1-11月工作总结.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "11月专项工作进度通报.docx", NOTICE.split("\n"), [rows])


if __name__ == "__main__":
    truth()
    months()
    goals()
    towns()
    projects()
    problems()
    tasks()
    papers()
