"""Truth and files of 涧河县水务局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import MIDDLE, THIN, Truth, home, paper, ragged, save, sheet
from openpyxl.styles import Font

HERE, LEDGERS, DOCUMENTS = home(__file__)
YEAR, TODAY = "2024-12-31", "2024-12-31"
END, LAST = "2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31"
# fmt: off
# first, second level, name, goal as written, goal, sign, unit, done as written, done, points, own points, why, status
RATED = [
    ("产出指标", "数量指标", "新建改造农村供水管网长度", "≥32公里", 32, ">=", "km", "33.6公里", 33.6, 4, 4, "", "已完成"),
    ("产出指标", "数量指标", "维修养护农村供水工程", "≥26处", 26, ">=", "处", "28处", 28, 4, 4, "", "已完成"),
    ("产出指标", "数量指标", "中小河流治理长度", "≥18公里", 18, ">=", "km", "16.5公里", 16.5, 4, 3.7, "涉河管线迁改影响，剩余1.5公里2025年3月完工", "逾期"),
    ("产出指标", "数量指标", "新增高效节水灌溉面积", "≥0.8万亩", 0.8, ">=", "万亩", "0.83万亩", 0.83, 4, 4, "", "已完成"),
    ("产出指标", "数量指标", "病险水库除险加固", "=4座", 4, ">=", "座", "4座", 4, 5, 5, "", "已完成"),
    ("产出指标", "数量指标", "山塘整治", "≥35口", 35, ">=", "口", "37口", 37, 4, 4, "", "已完成"),
    ("产出指标", "数量指标", "河道清漂保洁长度", "≥210公里", 210, ">=", "km", "212公里", 212, 4, 4, "", "已完成"),
    ("产出指标", "质量指标", "工程验收合格率", "=100%", 100, ">=", "%", "100%", 100, 4, 4, "", "已完成"),
    ("产出指标", "质量指标", "农村供水水质合格率", "≥92%", 92, ">=", "%", "93.1%", 93.1, 4, 4, "", "已完成"),
    ("产出指标", "时效指标", "项目按期完工率", "≥95%", 95, ">=", "%", "91.7%", 91.7, 4, 3.8, "1个项目受征地影响未按期完工", "逾期"),
    ("产出指标", "时效指标", "资金支付完成时限", "12月底前", None, "", "", "12月28日", None, 4, 4, "", ""),
    ("产出指标", "成本指标", "供水管网单位造价", "≤18万元/公里", 18, "<=", "万元/km", "17.2万元/公里", 17.2, 5, 5, "", "已完成"),
    ("效益指标", "社会效益", "农村供水受益人口", "≥5.6万人", 5.6, ">=", "万人", "5.82万人", 5.82, 8, 8, "", "已完成|逾期"),
    ("效益指标", "社会效益", "农村自来水普及率", "≥91.5%", 91.5, ">=", "%", "91.8%", 91.8, 8, 8, "", "已完成"),
    ("效益指标", "生态效益", "新增水土流失治理面积", "≥28平方公里", 28, ">=", "km2", "28.6平方公里", 28.6, 8, 8, "", "已完成"),
    ("效益指标", "可持续影响", "水利工程长效管护机制", "逐步完善", None, "", "", "逐步完善", None, 6, 6, "", ""),
    ("满意度指标", "服务对象满意度", "用水户满意度", "≥90%", 90, ">=", "%", "94.6%", 94.6, 10, 10, "", "已完成"),
]
# name, unit as written, unit, 2020 to 2023, forecast (hidden), 2024, goal as written, goal, sign, 2025 as written, 2025, status
YEARS = [
    ("用水总量", "亿m³", "亿m3", [1.92, 1.95, 1.91, 1.88], 1.862, 1.846, "1.90以内", 1.9, "<=", "1.89以内", 1.89, "已完成"),
    ("农业用水量", "亿m³", "亿m3", [1.38, 1.4, 1.37, 1.33], 1.312, 1.298, "—", None, "", "—", None, ""),
    ("万元GDP用水量", "m³", "m3", [98.5, 92.1, 87.6, 83.2], 80.1, 79.4, "≤80", 80, "<=", "≤77", 77, "已完成"),
    ("农田灌溉水有效利用系数", "", "1", [0.531, 0.536, 0.541, 0.546], 0.551, 0.552, 0.55, 0.55, ">=", 0.556, 0.556, "已完成"),
    ("农村自来水普及率", "%", "%", [86.2, 87.5, 88.9, 90.3], 91.2, 91.8, 91.5, 91.5, ">=", 93, 93, ""),
    ("新增水土流失治理面积", "km²", "km2", [22, 24.5, 25.2, 26.1], 28.1, 28.6, 28, 28, ">=", 30, 30, ""),
    ("水利投资", "万元", "万元", [18600, 21400, 24800, 26900], 29800, 30250, "30,000", 30000, ">=", "33,000", 33000, "已完成"),
    ("水资源税", "万元", "万元", [310, 326, 348, 362], 366, 351, 370, 370, ">=", 375, 375, "逾期"),
    ("新增高效节水灌溉面积", "万亩", "万亩", [0.62, 0.7, 0.75, 0.78], 0.81, 0.83, 0.8, 0.8, ">=", 0.85, 0.85, ""),
]
# name, unit as written, unit, goal, done, last year, office, status; two tables beside one another
WORKS = [
    ("堤防护岸建设", "公里", "km", 9.5, 9.8, 7.6, "规建股", "已完成"), ("渠道清淤", "公里", "km", 120, 126.5, 115, "农水股", "已完成"),
    ("小型灌区改造", "处", "处", 6, 5, 4, "农水股", "逾期"), ("水毁工程修复", "处", "处", 42, 42, 38, "防御股", "已完成"),
    ("水闸安全鉴定", "座", "座", 3, 3, 2, "运管股", "已完成"), ("山洪沟治理", "条", "条", 2, 1, 1, "规建股", "逾期"),
    ("抗旱机井配套", "眼", "眼", 25, 27, 21, "农水股", "已完成"),
]
SERVICE = [
    ("河长巡河", "人次", "人次", 7200, 7416, 6980, "河湖股", "已完成"), ("清理河湖“四乱”", "处", "处", 30, 33, 41, "河湖股", "已完成"),
    ("取水许可延续", "件", "件", 45, 47, 39, "水资源股", "已完成"), ("水行政处罚案件", "件", "件", "—", 12, 15, "执法大队", ""),
    ("节水型单位创建", "家", "家", 8, 7, 6, "水资源股", "逾期"), ("防汛演练", "场", "场", 12, 14, 11, "防御股", "已完成"),
    ("山洪预警广播维护", "套", "套", 186, 186, 170, "防御股", "已完成"), ("信访办结率", "%", "%", 100, 100, 98.2, "办公室", "已完成"),
]
CHANGED = [("渠道清淤", "公里", "km", 150, 120), ("小型灌区改造", "处", "处", 8, 6), ("节水型单位创建", "家", "家", 10, 8)]
# task, office, person, day as written, due, progress, done, status
TASKS = [
    ("涧河城区段生态治理", "规建股", "乔石", "2025/6/30", "2025-06-30", "完成护岸5.2公里，占总量71%", "推进中", "顺利"),
    ("城乡供水一体化（西片）", "供水站", "孟蕾", "2024/12/31", YEAR, "水厂主体完工，管网铺设33.6公里，未通水", "否", "逾期"),
    ("小型水库雨水情测报设施", "防御股", "雷鸣", "6月底", "2024-06-30", "21座水库全部安装并联网", "是", "已完成"),
    ("农村饮水水质检测中心", "供水站", "孟蕾", "10月底", "2024-10-31", "已挂牌运行，取得资质认定", "是", "已完成"),
    ("清水沟山洪沟治理", "规建股", "乔石", "11月30日", "2024-11-30", "完成工程量的80%", "否", "逾期"),
    ("取水监测计量体系建设", "水资源股", "白露", "四季度", YEAR, "应装76处，已全部安装联网", "是", "已完成"),
    ("水价综合改革验收", "农水股", "杜平", "2024/9/30", "2024-09-30", "基本完成，资料待补", "否", "逾期"),
    ("河湖健康评价", "河湖股", "雷鸣", "2024/10/15", "2024-10-15", "5条河流评价报告已通过评审", "是", "已完成"),
    ("水利普法宣传", "执法大队", "杜平", "长期", "", "开展进企业、进校园活动", "推进中", "顺利"),
    ("2025年项目前期储备", "规建股", "乔石", "2025/3/31", "2025-03-31", "谋划项目11个，8个完成可研批复", "推进中", "顺利"),
    ("水库管护人员招聘", "运管股", "白露", "2024/8/31", "2024-08-31", "招聘46人并签订合同", "是", "已完成"),
    ("水利志编纂", "办公室", "杜平", "2025/12/31", "2025-12-31", "未开展", "否", "顺利|滞后|未报|不能判定"),
]
# problem, office, day as written, due, told, mark, closed; the first list has ticks, the second words
PROVINCE = [
    ("西片供水工程施工日志缺失", "供水站", "2024年7月31日", "2024-07-31", "已补齐并规范", "√", "yes"),
    ("龙泉水库溢洪道裂缝未处理", "运管股", "2024年8月15日", "2024-08-15", "灌浆封闭完成", "√", "yes"),
    ("水资源税代征信息比对不一致", "水资源股", "2024年10月31日", "2024-10-31", "正与税务部门核对", "×", "no"),
    ("清水沟项目工程款支付滞后", "规建股", "2024年12月20日", "2024-12-20", "支付60%，尾款未付", "×", "no"),
]
COUNTY = [
    ("涧河右岸建筑垃圾堆放约400立方米", "河湖股", "2024.5.20", "2024-05-20", "已清运复绿", "整改到位", "yes"),
    ("二郎村供水站消毒设备停用", "供水站", "2024.6.5", "2024-06-05", "设备更换并运行", "整改到位", "yes"),
    ("防汛物资仓库消防器材过期", "防御股", "立行立改", "", "更换灭火器24具", "整改到位", "yes"),
    ("3处取水口未安装计量设施", "水资源股", "2024.9.10", "2024-09-10", "3处已安装", "整改到位", "yes"),
    ("抗旱机井井房破损17处", "农水股", "2025.4.30", "2025-04-30", "维修9处", "正在整改", "no"),
    ("执法车辆管理台账不健全", "执法大队", "2024.11.15", "2024-11-15", "制度在修订", "正在整改", "no"),
]
# fmt: on
TOLD = {"新建改造农村供水管网长度": 29.4, "农村供水受益人口": 5.41, "中小河流治理长度": 14.8}
NAMES = {
    "新建改造农村供水管网长度": "新建改造农村供水管网长度|新建改造农村供水管网",
    "河道清漂保洁长度": "河道清漂保洁长度|河道清漂保洁",
    "农村供水受益人口": "农村供水受益人口|受益人口",
}
TWO = {"中小河流治理长度": "16.5|15.6", "农村供水受益人口": "5.82|5.28"}


def _rated_truth(book):
    source = "绩效自评表"
    for _, _, name, _, goal, sign, unit, _, now, points, own, _, status in RATED:
        if goal is None:
            continue
        names, actual = NAMES.get(name, name), TWO.get(name, now)
        book.target(names, goal, sign, unit, YEAR, actual, status, source)
        book.fact(names, "2024|2024-12", goal, unit, "target", source)
        book.fact(names, END, now, unit, "actual", source)
        if name in TOLD:
            book.year(names, actual, unit, TOLD[name], source + "+总结")
            book.fact(names, "2023", TOLD[name], unit, "actual", "总结")
        for figure in {points, own} - {goal}:
            book.never(name, "targets", figure, unit, "分值或得分，不是指标数")
    for name, goal, now in (
        ("年度资金总额|资金总额", 9120, 8846),
        ("基本支出", 1980, 1975),
        ("项目支出", 7140, 6871),
    ):
        book.target(name, goal, "", "万元", "", now, "", source, "全年预算和执行", "yes")


def _years_truth(book):
    source = "历年统计"
    for name, _, unit, past, forecast, now, _, goal, sign, _, ahead, status in YEARS:
        before = {"水利投资": "26900|26600"}.get(name, past[3])
        if status:
            book.target(name, goal, sign, unit, YEAR, now, status, source)
        if goal is not None:
            book.fact(name, "2024|2024-12", goal, unit, "target", source)
            book.fact(name, "2025|2025-12", ahead, unit, "target", source, "yes")
            book.never(name, "targets", ahead, unit, "2025年的计划")
        book.year(name, now, unit, before, source, at=(END, LAST))
        book.never(name, "year_on_year", forecast, unit, "隐藏的预计数")
        book.fact(name, END, now, unit, "actual", source)
        for year, value in zip((2020, 2021, 2022, 2023), past, strict=True):
            book.fact(name, f"{year}|{year}-12|{year}-12-31", value, unit, "actual", source)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, "2024", "2023")
    _rated_truth(book)
    _years_truth(book)
    for name, _, unit, goal, now, old, _, status in WORKS + SERVICE:
        source = "重点目标进度表"
        here, there = (END, LAST) if unit == "%" else ("", "")
        if goal != "—":
            book.target(name, goal, ">=", unit, YEAR, now, status, source)
            book.fact(name, "2024|2024-12", goal, unit, "target", source)
        book.year(name, now, unit, old, source, at=(here, there))
        book.fact(name, here or "2024", now, unit, "actual", source)
        book.fact(name, there or "2023", old, unit, "actual", source)
    for name, _, unit, first, _ in CHANGED:
        book.never(name, "targets", first, unit, "原目标，已调整")
        book.fact(name, "2024|2024-12", first, unit, "target|context", "调整通知（原目标）", "yes")
    book.fact("中小河流治理长度|中小河流治理", "2024", 15.6, "km", "actual", "总结（冲突）")
    book.fact("农村供水受益人口|受益人口", "2024", 5.28, "万人", "actual", "总结（冲突）")
    book.fact("水利投资", "2023", 2.66, "亿元", "actual", "总结（冲突）")
    for name, goal, unit in (
        ("小型水库雨水情测报设施", 21, "座"),
        ("取水监测计量体系建设", 76, "处"),
        ("水库管护人员招聘", 46, "人"),
        ("河湖健康评价", 5, "条"),
        ("2025年项目前期储备", 11, "个"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "任务csv", "由进展推得", "yes")
    for task, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点任务csv")
    for problem, office, _, due, _, _, closed in PROVINCE + COUNTY:
        book.problem(problem, office, due, closed, TODAY, "问题整改台账")
    book.add(
        "conflicts", "中小河流治理长度|中小河流治理", "2024", "16.5km|15.6km", "绩效自评表|总结"
    )
    book.add(
        "conflicts", "农村供水受益人口|受益人口", "2024", "5.82万人|5.28万人", "绩效自评表|总结"
    )
    book.add("conflicts", "水利投资", "2023", "26900万元|2.66亿元", "历年统计|总结")
    book.never("清理河湖“四乱”", "year_on_year", 8, "处", "比上年的减少数")
    book.never("水资源税", "targets", 19, "万元", "与计划的差额")
    book.write()


def rated():
    """Write the self-rating of the department's spending, as the finance bureau's form has it."""
    out = openpyxl.Workbook()
    ws = out.active
    ws.title = "自评表"
    rows = [
        ["附件2"],
        ["部门整体支出绩效自评表"],
        ["（2024年度）"],
        ["部门名称", "", "涧河县水务局", "", "", "填报日期", "2025年1月10日", ""],
        [
            "预算执行情况（万元）",
            "",
            "年初预算数",
            "全年预算数（A）",
            "全年执行数（B）",
            "分值",
            "执行率（B/A）",
            "得分",
        ],
        ["", "年度资金总额：", 8650, 9120, 8846, 10, 0.97, 9.7],
        ["", "其中：基本支出", 1980, 1980, 1975, "—", 0.9975, "—"],
        ["", "　　　项目支出", 6670, 7140, 6871, "—", 0.9623, "—"],
        ["年度总体目标", "预期目标", "", "", "实际完成情况", "", "", ""],
        [
            "",
            "目标1：新建改造农村供水管网32公里；目标2：治理中小河流18公里；目标3：新增高效节水灌溉面积0.8万亩。",
            "",
            "",
            "新建改造农村供水管网33.6公里，治理中小河流16.5公里，新增高效节水灌溉面积0.83万亩。",
            "",
            "",
            "",
        ],
        [
            "一级指标",
            "二级指标",
            "三级指标",
            "年度指标值",
            "实际完成值",
            "分值",
            "得分",
            "偏差原因分析及改进措施",
        ],
    ]
    merges = [
        "A2:H2",
        "A3:H3",
        "A4:B4",
        "C4:E4",
        "G4:H4",
        "A5:B5",
        "A6:A8",
        "A9:A10",
        "B9:D9",
        "E9:H9",
        "B10:D10",
        "E10:H10",
    ]
    for k in (0, 1):
        start = 12
        for n, row in enumerate(RATED, 12):
            if n == len(RATED) + 11 or RATED[n - 11][k] != row[k] or RATED[n - 11][0] != row[0]:
                merges += [f"{'AB'[k]}{start}:{'AB'[k]}{n}"] if n > start else []
                start = n + 1
    shown = (None, None)
    for row in RATED:
        rows.append(
            [
                row[0] if row[0] != shown[0] else "",
                row[1] if row[:2] != shown else "",
                row[2],
                row[3],
                row[7],
                row[9],
                row[10],
                row[11],
            ]
        )
        shown = row[:2]
    rows += [
        [
            "总分",
            "",
            "",
            "",
            "",
            10 + sum(r[9] for r in RATED),
            round(9.7 + sum(r[10] for r in RATED), 1),
            "",
        ],
        [
            "注：得分一档最高不能超过该指标分值上限。",
            "",
            "",
            "",
            "填表人：马俊",
            "",
            "联系电话：8812306",
            "",
        ],
    ]
    for row in rows:
        ws.append([None if cell == "" else cell for cell in row])
    for span in merges:
        ws.merge_cells(span)
    for cells in ws.iter_rows(4, len(rows) - 1, 1, 8):
        for cell in cells:
            cell.border, cell.alignment = THIN, MIDDLE
            if isinstance(cell.value, str):
                cell.data_type = "s"
    for r in (6, 7, 8):
        ws.cell(r, 7).number_format = "0.0%"
    save(out, LEDGERS / "附件2 部门整体支出绩效自评表（2024年度）.xlsx")


def years():
    """Write the years down and the indicators across; one row is hidden."""
    out = openpyxl.Workbook()
    rows = [["年度", *[y[0] for y in YEARS]], ["", *[f"（{y[1]}）" if y[1] else "" for y in YEARS]]]
    for k, year in enumerate((2020, 2021, 2022, 2023)):
        rows.append([f"{year}年", *[y[3][k] for y in YEARS]])
    rows += [
        ["2024年（预计）", *[y[4] for y in YEARS]],
        ["2024年计划", *[y[6] for y in YEARS]],
        ["2024年", *[y[5] for y in YEARS]],
        ["2025年计划", *[y[9] for y in YEARS]],
    ]
    rows.append(["数据来源：水资源公报、水利统计年报。2024年数为年报初审数。"])
    ws = sheet(out, "历年", "涧河县主要水利指标历年统计表", rows, 10, ["A2:A3"], (2, 3), True)
    ws.row_dimensions[8].hidden = True
    ws["A12"].font = Font(color="FFFF0000")
    save(out, LEDGERS / "主要水利指标历年统计.xlsx")


def aims():
    """Write two tables beside one another on one sheet."""
    out = openpyxl.Workbook()
    heads = ["工作目标", "年度目标", "完成情况", "上年完成", "责任股室", "备注"]
    rows = [
        ["截止时间：2024年12月31日", *[""] * 11, "单位：见目标名称"],
        ["一、工程建设类", *[""] * 6, "二、管理服务类"],
        [*heads, "", *heads],
    ]
    for n in range(len(SERVICE)):
        cells = []
        for table in (WORKS, SERVICE):
            if n >= len(table):
                cells += [""] * 6
            else:
                name, written, _, goal, now, old, office, status = table[n]
                note = (
                    "已调整"
                    if name in [c[0] for c in CHANGED]
                    else "未完成"
                    if status == "逾期"
                    else ""
                )
                cells += [f"{name}（{written}）", goal, now, old, office, note]
            cells += [""] if table is WORKS else []
        rows.append(cells)
    ws = sheet(
        out,
        "进度",
        "涧河县水务局2024年重点目标完成进度表",
        rows,
        13,
        ["A3:F3", "H3:M3"],
        (4, 4),
        True,
    )
    ws.column_dimensions["E"].hidden = False
    save(out, LEDGERS / "重点目标完成进度表（12月）.xlsx")


def works():
    """Write the tasks as a GB18030 csv and the problems as two sheets of other columns."""
    ragged(
        LEDGERS / "重点工作任务推进情况.csv",
        [
            ["涧河县水务局2024年重点工作任务推进情况（截至12月31日）"],
            ["序号", "工作任务", "责任股室", "责任人", "完成时限", "目前进展", "是否完成"],
            *[[n, t[0], t[1], t[2], t[3], t[5], t[6]] for n, t in enumerate(TASKS, 1)],
        ],
    )
    out = openpyxl.Workbook()
    rows = [
        ["序号", "督查反馈问题", "整改责任股室", "整改期限", "整改进展", "销号"],
        *[[n, p[0], p[1], p[2], p[4], p[5]] for n, p in enumerate(PROVINCE, 1)],
        ["备注：√为已销号，×为未销号。"],
    ]
    sheet(out, "省级督查", "省水利厅督查反馈问题整改清单", rows, 6, (), (2, 2), True)
    rows = [["编号", "发现日期", "问题表现", "责任单位", "要求完成时间", "整改状态", "整改措施"]]
    rows += [
        [f"XC-{n:02d}", datetime.date(2024, 3 + n, 8), p[0], p[1], p[2], p[5], p[4]]
        for n, p in enumerate(COUNTY, 1)
    ]
    sheet(out, "县级巡查", "县级日常巡查发现问题台账", rows, 7, (), (2, 2))
    save(out, LEDGERS / "督查巡查问题整改台账.xlsx")


SUMMARY = """涧河县水务局2024年工作总结
2024年，全局上下围绕“水安全、水资源、水生态”主线，较好完成年度目标任务。
一、工程建设
全年完成水利投资3.025亿元，上年为2.66亿元。治理中小河流15.6公里，上年为14.8公里；完成病险水库除险加固四座，整治山塘三十七口，建设堤防护岸9.8公里。小型灌区改造五处，山洪沟治理一条，均未完成年度目标。
二、城乡供水
新建改造农村供水管网33.6公里，上年为29.4公里；维修养护农村供水工程28处；农村供水受益人口5.28万人，上年为5.41万人。农村自来水普及率91.8%，比上年提高1.5个百分点。农村供水水质合格率93.1%。
三、水资源管理
全县用水总量1.846亿立方米，其中农业用水量1.298亿立方米；万元GDP用水量79.4立方米；征收水资源税351万元，距计划还差19万元。创建节水型单位七家。
四、河湖管护
各级河长巡河7416人次；清理河湖“四乱”三十三处，比上年减少8处；河道清漂保洁212公里。办理水行政处罚案件12件。
五、2025年工作安排
2025年，计划完成水利投资3.3亿元，农村自来水普及率达到93%，新增水土流失治理面积30平方公里。
"""

NOTICE = """关于调整2024年度部分目标任务的通知
各股室、局属各单位：受资金下达和征地影响，经局党组研究，对2024年度部分目标任务调整如下。
@0
其他目标任务不变。"""


def papers():
    """Write the summary as GB18030 text and the notice with a table of old and new goals."""
    DOCUMENTS.mkdir(parents=True, exist_ok=True)
    (DOCUMENTS / "涧河县水务局2024年工作总结.txt").write_bytes(
        SUMMARY.replace("\n", "\r\n").encode("gb18030")
    )
    table = [
        ["目标任务", "单位", "原目标", "调整后目标", "调整原因"],
        *[[name, written, str(a), str(b), "资金规模压减"] for name, written, _, a, b in CHANGED],
    ]
    paper(DOCUMENTS / "关于调整2024年度部分目标任务的通知.docx", NOTICE.split("\n"), (table,))


if __name__ == "__main__":
    truth()
    rated()
    years()
    aims()
    works()
    papers()
