"""Truth and files of 雁浦县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
END = "2024-12-31"
ONLY = "2023年总结"
# fmt: off
# names, goal as the letter writes it, unit, goal, sign, unit of the figure in the truth, done, last year, due written, due, office, points, status, file
GOALS = [
    ("完成水利投资|水利投资", "5.2亿元", "亿元", 5.2, ">=", 5.46, 4.87, "12月底", END, "规计股", 8, "已完成", "规计股表"),
    ("争取上级资金", "3.0亿元以上", "亿元", 3.0, ">=", 2.74, 2.68, "12月底", END, "规计股", 6, "逾期", "规计股表"),
    ("专项债券支出", "1.2亿元", "亿元", 1.2, ">=", 1.25, 0.9, "12月底", END, "规计股", 4, "已完成", "规计股表"),
    ("投资计划执行率", "≥95%", "%", 95, ">=", 96.2, 93.4, "12月底", END, "规计股", 3, "已完成", "规计股表"),
    ("新开工水利项目|新开工项目", "8个", "个", 8, ">=", 9, None, "11月底", "2024-11-30", "规计股", 3, "已完成", "规计股表"),
    ("用水总量", "不超过1.98亿立方米", "亿m3", 1.98, "<=", 1.926, 1.954, "12月底", END, "水资源股", 6, "已完成", "水资源股表"),
    ("万元GDP用水量", "≤58立方米", "m3", 58, "<=", 56.7, 60.2, "12月底", END, "水资源股", 4, "已完成", "水资源股表"),
    ("万元工业增加值用水量", "≤31立方米", "m3", 31, "<=", 32.4, 33.5, "12月底", END, "水资源股", 4, "逾期", "水资源股表"),
    ("地下水取水量", "控制在420万立方米以内", "万m3", 420, "<=", 398, 431, "12月底", END, "水资源股", 4, "已完成", "水资源股表"),
    ("非常规水源利用量", "350万立方米", "万m3", 350, ">=", 366, 312, "12月底", END, "水资源股", 3, "已完成", "水资源股表"),
    ("水资源费征收|水资源费", "680万元", "万元", 680, ">=", 642, 655, "12月底", END, "水资源股", 3, "逾期", "水资源股表"),
    ("取水口在线计量率", "92%以上", "%", 92, ">=", 94.1, 88.5, "10月底", "2024-10-31", "水资源股", 3, "已完成", "水资源股表"),
    ("新增高效节水灌溉面积", "8000亩", "亩", 8000, ">=", 8600, 7200, "12月底", END, "农水股", 4, "已完成", "农水股年报"),
    ("恢复改善灌溉面积", "3.5万亩", "万亩", 3.5, ">=", 3.62, 2.95, "12月底", END, "农水股", 4, "已完成", "农水股年报"),
    ("农田灌溉水有效利用系数", "0.562", "1", 0.562, ">=", 0.558, 0.553, "12月底", END, "农水股", 4, "逾期", "农水股年报"),
    ("农村自来水普及率", "不低于96%", "%", 96, ">=", 96.8, 95.1, "12月底", END, "农水股", 4, "已完成", "农水股年报"),
    ("规模化供水人口覆盖率", "≥75%", "%", 75, ">=", 72.6, 68.4, "12月底", END, "农水股", 4, "逾期", "农水股年报"),
    ("农村供水工程维修养护", "60处", "处", 60, ">=", 64, 52, "10月底", "2024-10-31", "农水股", 3, "已完成", "农水股年报"),
    ("中型灌区渠道改造", "45公里", "km", 45, ">=", 46.3, 38.2, "12月底", END, "农水股", 3, "已完成", "农水股年报"),
    ("水土流失治理面积", "3.9万亩", "万亩", 3.9, ">=", 4.08, 3.69, "12月底", END, "水保站", 5, "已完成", "水保站csv"),
    ("水土保持补偿费", "150万元", "万元", 150, ">=", 163.5, 141.2, "12月底", END, "水保站", 2, "已完成", "水保站csv"),
    ("水土保持监督检查项目|水土保持监督检查", "40个", "个", 40, ">=", 43, 37, "11月底", "2024-11-30", "水保站", 2, "已完成", "水保站csv"),
    ("县级河长巡河", "480人次", "人次", 480, ">=", 512, 466, "12月底", END, "河长办", 3, "已完成", "综合表"),
    ("河湖“四乱”问题整改率", "100%", "%", 100, ">=", 100, None, "11月底", "2024-11-30", "河长办", 3, "已完成", "综合表"),
    ("河道清淤疏浚", "32公里", "km", 32, ">=", 29.5, 27.8, "12月底", END, "河长办", 3, "逾期", "综合表"),
    ("山洪灾害防御演练|山洪防御演练", "18场次", "场次", 18, ">=", 20, 16, "5月31日", "2024-05-31", "防御股", 2, "已完成", "综合表"),
    ("病险水库除险加固", "5座", "座", 5, ">=", 4, 6, "9月底", "2024-09-30", "运管股", 2, "逾期", "综合表"),
    ("安全隐患整改率", "≥98%", "%", 98, ">=", 98.9, None, "12月底", END, "运管股", 1, "已完成", "综合表"),
]
# part of the whole: names, unit, this year, last year, file
PARTS = [
    ("防洪工程投资|防洪工程", "亿元", 2.15, 1.86, "规计股表"), ("供水工程投资|供水工程", "亿元", 1.42, 1.33, "规计股表"),
    ("坡改梯", "公顷", 360, 310, "水保站csv"), ("经果林", "公顷", 540, 480, "水保站csv"), ("封禁治理", "公顷", 1820, 1670, "水保站csv"),
]
# use of water by quarter, in 万方: this year, and last year's whole
USES = [
    ("用水总量", (3820, 5885, 6085, 3470), 19540), ("农业用水|农业用水量", (2210, 4160, 4290, 1820), 12760), ("工业用水|工业用水量", (770, 785, 790, 775), 3205),
    ("生活用水|生活用水量", (690, 720, 745, 705), 2790), ("生态用水|生态用水量|生态环境用水", (150, 220, 260, 170), 785),
]
TWO = {"农村供水工程维修养护": ("64|66", None), "县级河长巡河": ("512|521", None), "用水总量": (None, "1.954|1.945")}
# town, goal, done, in 亩
TOWNS = [("城关镇", 5200, 5400), ("马渡镇", 8600, 9120), ("杨桥镇", 7400, 7650), ("青石乡", 6300, 6180), ("龙塘乡", 7500, 7850)]
# task, leader, office, due as written, due, progress, mark, status
TASKS = [
    ("雁河城区段防洪治理工程", "周建华", "规计股", "2025年6月底", "2025-06-30", "堤身填筑过半，按计划推进", "正常", "顺利"),
    ("红岩水库除险加固蓄水验收", "周建华", "运管股", "9月底", "2024-09-30", "大坝已加固，蓄水验收未通过", "超期", "逾期"),
    ("城乡供水一体化二期（马渡水厂）", "刘春明", "农水股", "2025年12月底", "2025-12-31", "厂区土建施工，按计划推进", "正常", "顺利"),
    ("石河中型灌区现代化改造", "刘春明", "农水股", datetime.date(2024, 12, 31), END, "全部完工并通过合同验收", "完成", "已完成"),
    ("小型水库雨水情测报设施建设", "孙丽", "防御股", "5月底前", "2024-05-31", "32座全部建成", "完成", "已完成"),
    ("取水许可电子证照换发", "孙丽", "水资源股", "2024年8月30日", "2024-08-30", "应换尽换", "完成", "已完成"),
    ("节水型社会建设达标复核", "孙丽", "水资源股", "2025年3月底", "2025-03-31", "佐证资料缺口较大，进展缓慢", "滞后", "滞后"),
    ("张家沟小流域综合治理", "何永胜", "水保站", datetime.date(2024, 11, 30), "2024-11-30", "已完工，验收资料整理中", "基本完成", "逾期"),
    ("河湖管理范围界桩补设", "何永胜", "河长办", "10月15日", "2024-10-15", "界桩补设完毕", "完成", "已完成"),
    ("水利工程确权登记", "何永胜", "运管股", "2024年12月20日", "2024-12-20", "已提交不动产中心，尚未发证", "超期", "逾期"),
    ("水旱灾害防御预案修编", "孙丽", "防御股", "4月底", "2024-04-30", "已印发执行", "完成", "已完成"),
    ("龙塘乡饮水提质项目前期工作", "刘春明", "农水股", "2025年5月31日", "2025-05-31", "", "未启动", "滞后|未报|不能判定"),
]
# source, problem, office, due as written, due, told, closed as written, closed
PROBLEMS = [
    ("市水利局稽察", "城关镇堤防工程隐蔽工程影像资料缺失", "规计股", "2024-05-20", "2024-05-20", "资料已补", "已销号（5月16日）", "yes"),
    ("市水利局稽察", "马渡水厂施工围挡不规范", "农水股", "2024-06-10", "2024-06-10", "围挡已更换", "已销号（6月8日）", "yes"),
    ("市水利局稽察", "石河灌区工程变更程序倒置", "农水股", "2024-10-31", "2024-10-31", "正在补办手续", "未销号", "no"),
    ("县审计局", "水资源费减免依据不充分", "水资源股", "2024年9月30日", "2024-09-30", "已追缴入库", "已销号（9月26日）", "yes"),
    ("县审计局", "项目建设管理费超比例列支", "规计股", "2024年11月30日", "2024-11-30", "整改方案待批", "未销号", "no"),
    ("县审计局", "水土保持专项资金闲置", "水保站", "2025年3月31日", "2025-03-31", "已启动项目招标", "未销号", "no"),
    ("省级暗访", "杨桥镇河段弃置阻水渔网", "河长办", "7月15日前", "2024-07-15", "渔网已清除", "已销号（7月12日）", "yes"),
    ("省级暗访", "青石乡供水站消毒记录造假", "农水股", "8月底", "2024-08-31", "站长已调整", "已销号（9月10日）", "yes"),
    ("省级暗访", "红岩水库溢洪道被占用堆料", "运管股", "2025年1月底", "2025-01-31", "部分物料已清运", "未销号", "no"),
]
# next year's goals in the summary
NEXT = [("完成水利投资|水利投资", 5.8, "亿元"), ("新增高效节水灌溉面积", 9000, "亩"), ("水土流失治理面积", 4.2, "万亩"), ("农村自来水普及率", 97.5, "%")]
# fmt: on
DONE = {g[0].split("|")[0]: g for g in GOALS}


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, "2024", "2023")
    rates = ("%", "1", "m3")
    for names, _, unit, goal, sign, done, old, _, due, _, points, status, file in GOALS:
        now, before = TWO.get(names, (None, None))
        now, before = now or done, before or old
        book.target(names, goal, sign, unit, due, now, status, f"责任书、{file}")
        book.fact(names, f"2024|{due[:7]}|{due}", goal, unit, "target", "责任书")
        at = "2024|2024-12|2024-12-31" if unit in rates else "2024"
        book.fact(names, at, done, unit, "actual", file)
        if old is not None:
            where = file if names.split("|")[0] not in LAST else ONLY
            book.year(names, now, unit, before, f"{file}、{where}")
            book.fact(names, "2023", old, unit, "actual", where)
        if points != goal:
            book.never(names, "targets", points, unit, "权重，不是目标")
    for names, unit, now, old, file in PARTS:
        book.year(names, now, unit, old, file)
        book.fact(names, "2024", now, unit, "actual", file)
        book.fact(names, "2023", old, unit, "actual", file)
    for names, quarters, old in USES:
        for n, figure in enumerate(quarters):
            book.fact(
                names,
                f"2024-{3 * n + 1:02d}/2024-{3 * n + 3:02d}",
                figure,
                "万m3",
                "actual",
                "水资源股表",
            )
        if names != "用水总量":
            book.year(names, sum(quarters), "万m3", old, "水资源股表")
            book.fact(names, "2024", sum(quarters), "万m3", "actual", "水资源股表")
            book.fact(names, "2023", old, "万m3", "actual", "水资源股表")
    for name, half, unit in HALF:
        book.fact(name, "2024-01/2024-06", half, unit, "actual", "水保站csv")
    for name, figure, unit in DECEMBER:
        book.fact(name, "2024-12", figure, unit, "actual", "农水股年报12月")
    book.fact("农村供水工程维修养护", "2024", 66, "处", "actual", "总结（冲突）")
    book.fact("县级河长巡河", "2024", 521, "人次", "actual", "总结（冲突）")
    book.fact("用水总量", "2023", 1.945, "亿m3", "actual", "2023年总结（冲突）")
    for name, goal, unit in NEXT:
        book.never(name, "targets", goal, unit, "2025年的目标")
        book.fact(name, "2025", goal, unit, "target", "总结（2025年）", "yes")
    for town, goal, done in TOWNS:
        book.never("恢复改善灌溉面积", "targets", goal, "亩", f"{town}的数，不是全县的")
        book.never("恢复改善灌溉面积", "year_on_year", done, "亩", f"{town}的数，不是全县的")
        book.fact(town + "恢复改善灌溉面积", "2024", goal, "亩", "target", "分乡镇", "yes")
        book.fact(town + "恢复改善灌溉面积", "2024", done, "亩", "actual", "分乡镇", "yes")
    for name, figure, unit, why in (
        ("争取上级资金", 0.26, "亿元", "与目标的差额"),
        ("水资源费征收|水资源费", 38, "万元", "与目标的差额"),
        ("河道清淤疏浚", 2.5, "km", "与目标的差额"),
    ):
        book.never(name, "targets", figure, unit, why)
        book.never(name, "year_on_year", figure, unit, why)
    book.target(
        "小型水库雨水情测报设施建设|雨水情测报设施",
        32,
        ">=",
        "座",
        "",
        32,
        "",
        "任务表",
        "由进展推得",
        "yes",
    )
    for task, who, office, _, due, _, _, status in TASKS:
        book.task(task, f"{office}|{who}", due, status, "重点工作台账")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, END, "问题整改台账")
    book.add("conflicts", "农村供水工程维修养护", "2024", "64处|66处", "农水股年报|2024年总结")
    book.add("conflicts", "县级河长巡河", "2024", "512人次|521人次", "综合表|2024年总结")
    book.add("conflicts", "用水总量", "2023", "1.954亿m3|1.945亿m3", "水资源股表|2023年总结")
    book.write()


LAST = (
    "争取上级资金",
    "农村供水工程维修养护",
    "中型灌区渠道改造",
    "县级河长巡河",
    "河道清淤疏浚",
    "山洪灾害防御演练",
    "病险水库除险加固",
)
HALF = [
    ("水土流失治理面积", 1180, "公顷"),
    ("坡改梯", 150, "公顷"),
    ("经果林", 240, "公顷"),
    ("封禁治理", 790, "公顷"),
    ("水土保持补偿费", 712000, "元"),
    ("水土保持监督检查项目|水土保持监督检查", 19, "个"),
]
DECEMBER = [
    ("新增高效节水灌溉面积", 0.11, "万亩"),
    ("恢复改善灌溉面积", 0.38, "万亩"),
    ("农村供水工程维修养护", 3, "处"),
    ("中型灌区渠道改造", 5.1, "km"),
]


def letter():
    """Write the letter of responsibility as docx."""
    rows = [["序号", "考核指标", "年度目标值", "完成时限", "责任股室（站、办）", "权重"]]
    for n, g in enumerate(GOALS, 1):
        rows.append([str(n), g[0].split("|")[0], g[1], g[7], g[9], str(g[10])])
    lines = [
        "雁浦县水利局2024年度目标管理责任书",
        "甲方：雁浦县人民政府　　乙方：雁浦县水利局",
        "为确保全县水利各项工作圆满完成，甲乙双方签订本责任书。",
        "# 一、考核指标",
        "@0",
        "# 二、奖惩办法",
        "年度考核实行百分制，按权重计分。考核结果作为评先评优依据。",
        "本责任书一式两份，有效期自2024年1月1日至2024年12月31日。",
    ]
    paper(DOCUMENTS / "2024年度目标管理责任书（水利局）.docx", lines, [rows])


def plan():
    """Write the sheet of 规计股, its indicators across."""
    out = openpyxl.Workbook()
    across = [
        "完成水利投资",
        "防洪工程投资",
        "供水工程投资",
        "争取上级资金",
        "专项债券支出",
        "投资计划执行率（%）",
        "新开工项目（个）",
    ]
    done, old = [5.46, 2.15, 1.42, 2.74, 1.25, 96.2, 9], [4.87, 1.86, 1.33, None, 0.9, 93.4, None]
    goal = [5.2, None, None, 3.0, 1.2, 95, 8]

    def line(head, cells):
        return [head, *["—" if c is None else c for c in cells]]

    rows = [
        ["制表股室：规计股", "", "", "", "", "", "单位：亿元"],
        ["项　目", "水利投资", "", "", "资金争取与支出", "", "执行及开工", ""],
        ["", "完成水利投资", "其中：防洪工程投资", "供水工程投资", *across[3:]],
        line("2024年计划", goal),
        line("2024年完成", done),
        line(
            "完成率（%）",
            [
                None if g is None or n == 5 else round(100 * d / g, 1)
                for n, (d, g) in enumerate(zip(done, goal, strict=True))
            ],
        ),
        line("2023年完成", old),
        line(
            "较上年增减（%）",
            [
                None if o is None else 2.8 if n == 5 else round(100 * (d / o - 1), 1)
                for n, (d, o) in enumerate(zip(done, old, strict=True))
            ],
        ),
        ["注：执行率增减为百分点；表内“—”为未下达计划或未统计。"],
    ]
    sheet(
        out,
        "投资",
        "2024年水利投资计划执行情况一览表",
        rows,
        8,
        ["A3:A4", "B3:D3", "E3:F3", "G3:H3", "G2:H2"],
        (3, 4),
        True,
    )
    save(out, LEDGERS / "规计股-2024投资执行一览.xlsx")


def water():
    """Write the BIFF sheet of 水资源股, quarters across, in 万方; 工业用水 is typed without its minus."""
    rows = [
        ["雁浦县2024年用水统计及水资源管理指标表"],
        ["水资源股　2025.1.8", "", "", "", "", "", "", "", "计量单位：万方（另注明的除外）"],
        ["指标", "2024年", "", "", "", "", "2023年全年", "增减(%)", "控制(目标)数", "备注"],
        ["", "一季度", "二季度", "三季度", "四季度", "全年", "", "", "", ""],
    ]
    for names, q, old in USES:
        name = names.split("|")[0]
        now = sum(q)
        first = name == "农业用水"
        label = name if name == "用水总量" else ("　其中：" if first else "　　　　") + name
        rows.append(
            [
                label,
                *q,
                f"{now:,}" if name == "用水总量" else now,
                old,
                2.7 if name == "工业用水" else round(100 * (now / old - 1), 1),
                19800 if name == "用水总量" else "",
                "",
            ]
        )
    rows.append([])
    for name, unit, written, remark in (
        ("地下水取水量", "", 420, ""),
        ("非常规水源利用量", "", 350, "含中水、雨水"),
        ("万元GDP用水量", "（立方米）", 58, "当年价"),
        ("万元工业增加值用水量", "（立方米）", 31, "当年价"),
        ("水资源费征收", "（万元）", 680, "欠缴2户"),
        ("取水口在线计量率", "（%）", 92, "增减为百分点"),
    ):
        g = DONE[name]
        diff = round(g[5] - g[6], 1) if unit == "（%）" else round(100 * (g[5] / g[6] - 1), 1)
        rows.append([name + unit, "", "", "", "", g[5], g[6], diff, written, remark])
    rows.append(["说明：用水总量含生态用水。控制数为上级下达数。"])
    old_book(
        LEDGERS / "水资源股2024用水统计.xls",
        "全年",
        rows,
        [
            (0, 0, 0, 9),
            (2, 3, 0, 0),
            (2, 2, 1, 5),
            (2, 3, 6, 6),
            (2, 3, 7, 7),
            (2, 3, 8, 8),
            (2, 3, 9, 9),
        ],
    )


def fields():
    """Write the year's sheet of 农水股, in 万亩, and the towns, in 亩."""
    out = openpyxl.Workbook()
    rows = [
        ["农水股", "", "", "统计时段：2024年1—12月"],
        [
            "序号",
            "指标名称",
            "计量单位",
            "年度目标",
            "12月",
            "1-12月累计",
            "完成率%",
            "上年1-12月",
            "增减",
            "备注",
        ],
    ]
    month = {n: f for n, f, _ in DECEMBER}
    groups = [
        (
            "（一）农田灌溉",
            (
                "新增高效节水灌溉面积",
                "恢复改善灌溉面积",
                "中型灌区渠道改造",
                "农田灌溉水有效利用系数",
            ),
        ),
        ("（二）农村供水", ("农村自来水普及率", "规模化供水人口覆盖率", "农村供水工程维修养护")),
    ]
    n = 0
    for head, names in groups:
        rows.append([head])
        for name in names:
            g, n = DONE[name], n + 1
            unit, goal, done, old = (
                {"亩": "万亩", "1": "", "km": "公里"}.get(g[2], g[2]),
                g[3],
                g[5],
                g[6],
            )
            if g[2] == "亩":
                goal, done, old = goal / 10000, done / 10000, old / 10000
            gone = name in LAST
            rate = g[2] in ("%", "1")
            change = (
                "—"
                if gone
                else f"{done - old:+.1f}个百分点"
                if unit == "%"
                else round(done - old, 3)
                if rate
                else f"{100 * (done / old - 1):.1f}%"
            )
            written = "６０" if name == "农村供水工程维修养护" else goal
            rows.append(
                [
                    n,
                    name,
                    unit or "—",
                    written,
                    month.get(name, "—"),
                    done,
                    "—" if rate else round(100 * done / goal, 1),
                    "—" if gone else old,
                    change,
                    "上年口径见2023年总结" if gone else "",
                ]
            )
    rows += [[""], ["填表人：王小军　　联系电话：0000-0000000"]]
    merges = ["A4:J4", "A9:J9"]
    sheet(out, "年报", "雁浦县农田水利与农村供水2024年年报", rows, 10, merges, (3, 3), True)
    rows = [["单位：亩"], ["乡镇", "年度任务", "完成面积", "完成率", "排名"]]
    order = sorted(TOWNS, key=lambda t: -t[2] / t[1])
    for t in TOWNS:
        rows.append([*t, f"{100 * t[2] / t[1]:.1f}%", order.index(t) + 1])
    goal, done = sum(t[1] for t in TOWNS), sum(t[2] for t in TOWNS)
    rows.append(["合计", goal, done, f"{100 * done / goal:.1f}%", ""])
    sheet(out, "恢复改善灌溉分乡镇", "2024年恢复改善灌溉面积分乡镇统计", rows, 5, (), (3, 3))
    save(out, LEDGERS / "农水股年报2024（定稿）.xlsx")


def soil():
    """Write the csv of 水保站, in 公顷 and 元."""
    rows = [
        ["雁浦县水土保持工作统计表（2024年）"],
        ["填报：县水土保持工作站", "", "", "", "2025-01-06"],
        ["项目", "单位", "年度任务", "1-6月", "1-12月", "上年1-12月", "增减(%)", "备注"],
    ]
    half = {n.split("|")[0]: h for n, h, _ in HALF}
    for label, name, unit, goal, now, old in (
        ("水土流失治理面积", "水土流失治理面积", "公顷", 2600, 2720, 2460),
        ("其中：坡改梯", "坡改梯", "公顷", "", 360, 310),
        ("经果林", "经果林", "公顷", "", 540, 480),
        ("封禁治理", "封禁治理", "公顷", "", 1820, 1670),
        ("水土保持补偿费", "水土保持补偿费", "元", 1500000, "1,635,000", 1412000),
        ("水土保持监督检查项目", "水土保持监督检查项目", "个", 40, 43, 37),
    ):
        value = float(str(now).replace(",", ""))
        rows.append(
            [
                label,
                unit,
                goal,
                half[name],
                now,
                old,
                f"{100 * (value / old - 1):.1f}",
                "全部入库" if unit == "元" else "",
            ]
        )
    rows += [[], ["注：1公顷=15亩，治理面积以验收数为准。"]]
    ragged(LEDGERS / "水保站统计表2024.csv", rows)


def mixed():
    """Write the sheet of the other offices."""
    out = openpyxl.Workbook()
    rows = [
        ["报送时间：2024年12月31日"],
        ["股室", "工作事项", "单位", "全年目标", "全年完成", "是否完成", "情况说明"],
    ]
    merges, start, last = [], 4, ""
    told = {
        "河道清淤疏浚": "差2.5公里，杨桥段受阻",
        "病险水库除险加固": "红岩水库未通过蓄水验收",
        "山洪灾害防御演练": "5月28日前全部开展",
    }
    chosen = [g for g in GOALS if g[12] == "综合表"]
    for n, g in enumerate(chosen, 4):
        if g[9] != last:
            if last and n - 1 > start:
                merges.append(f"A{start}:A{n - 1}")
            start = n
        name = g[0].split("|")[0]
        rows.append(
            [
                g[9] if g[9] != last else "",
                name,
                {"km": "公里"}.get(g[2], g[2]),
                f"{g[3]}%" if g[2] == "%" else g[3],
                f"{g[5]}%" if g[2] == "%" else g[5],
                "√" if g[11] == "已完成" else "×",
                told.get(name, ""),
            ]
        )
        last = g[9]
    if len(chosen) + 3 > start:
        merges.append(f"A{start}:A{len(chosen) + 3}")
    rows.append(["备注：√为完成，×为未完成。"])
    sheet(out, "汇总", "河长办、防御股、运管股2024年工作完成情况", rows, 7, merges, (3, 3), True)
    save(out, LEDGERS / "河长办防御股运管股报送-2024.xlsx")


def works():
    """Write the tasks and the problems."""
    out = openpyxl.Workbook()
    rows = [
        ["截至2024年12月31日"],
        ["序号", "重点工作", "分管领导", "承办股室", "要求完成时间", "工作进展", "督办状态"],
    ]
    rows += [[n, t[0], t[1], t[2], t[3], t[5], t[6]] for n, t in enumerate(TASKS, 1)]
    ws = sheet(out, "重点工作", "雁浦县水利局2024年度重点工作督办台账", rows, 7, (), (3, 3), True)
    for row in ws.iter_rows(4, ws.max_row, 5, 5):
        if isinstance(row[0].value, datetime.date):
            row[0].number_format = 'yyyy"年"m"月"d"日"'
    rows = [["问题来源", "序号", "问题描述", "整改责任股室", "整改期限", "整改进展", "销号情况"]]
    merges, start = [], 3
    for n, p in enumerate(PROBLEMS, 1):
        new = n == 1 or PROBLEMS[n - 2][0] != p[0]
        if new and n > 1:
            merges.append(f"A{start}:A{n + 1}")
            start = n + 2
        rows.append([p[0] if new else "", n, p[1], p[2], p[3], p[5], p[6]])
    merges.append(f"A{start}:A{len(PROBLEMS) + 2}")
    rows.append(["合计", "9个", "已销号5个，未销号4个"])
    sheet(out, "问题整改", "稽察、审计、暗访发现问题整改台账", rows, 7, merges, (2, 2))
    save(out, LEDGERS / "办公室台账（重点工作、问题整改）.xlsx")


SUMMARY = """雁浦县水利局2024年工作总结
2024年，全局上下锚定年度目标，狠抓项目建设、水资源管理、农田水利和河湖治理，现将全年工作总结如下。
一、水利投资稳中有进
全年完成水利投资54600万元，比上年增长12.1%。争取上级资金27400万元，距目标还差2600万元。专项债券支出12500万元。新开工项目9个。
二、水资源管理从严从紧
全县用水总量1.926亿立方米，控制在1.98亿立方米以内。地下水取水量398万立方米，非常规水源利用量366万立方米。万元GDP用水量降至56.7立方米。征收水资源费642万元，比目标少38万元。
三、农田水利和农村供水提质
新增高效节水灌溉面积8600亩，恢复改善灌溉面积3.62万亩，改造中型灌区渠道46.3公里。农田灌溉水有效利用系数0.558。农村自来水普及率96.8%，比上年提高1.7个百分点。农村供水工程维修养护66处。
四、水土保持成效明显
治理水土流失面积4.08万亩，征收水土保持补偿费163.5万元。
五、河湖管护和防灾减灾有力
县级河长巡河521人次，河道清淤疏浚29.5公里，河湖“四乱”问题整改率100%。组织山洪灾害防御演练20场次。病险水库除险加固4座。
六、2025年工作打算
2025年，计划完成水利投资5.8亿元，新增高效节水灌溉面积9000亩，水土流失治理面积达到4.2万亩，农村自来水普及率达到97.5%。"""

BEFORE = """雁浦县水利局2023年工作总结
2023年，全局上下真抓实干，各项工作取得较好成绩。
一、项目资金
全年完成水利投资4.87亿元，争取上级资金2.68亿元。
二、水资源管理
全县用水总量1.945亿立方米，万元GDP用水量60.2立方米。
三、农村水利
全年农村供水工程维修养护52处，完成中型灌区渠道改造38.2公里，新增高效节水灌溉面积0.72万亩。农村自来水普及率95.1%。
四、河湖管护与防灾减灾
全年县级河长巡河466人次，河道清淤疏浚27.8公里。组织山洪灾害防御演练16场次，完成病险水库除险加固6座。
五、下年打算
2024年，继续抓好项目建设和农村供水，努力开创水利工作新局面。"""


def printed(told, width=38, page=16):
    """Return a text as a pdf gives it: lines of one width, numbers of pages between them."""
    lines = []
    for n, part in enumerate(told.split("\n")):
        part = part if not n or part[1:2] == "、" else "　　" + part
        while part:
            cut = width
            while cut < len(part) and (
                part[cut] in "，。、；" or (part[cut - 1].isascii() and part[cut].isascii())
            ):
                cut += 1
            lines.append(part[:cut])
            part = part[cut:]
    out = []
    for n, one in enumerate(lines, 1):
        out.append(one)
        if not n % page:
            out += ["", f"— {n // page} —", ""]
    return "\n".join(out) + "\n"


if __name__ == "__main__":
    truth()
    letter()
    plan()
    water()
    fields()
    soil()
    mixed()
    works()
    (DOCUMENTS / "雁浦县水利局2024年工作总结.txt").write_text(printed(SUMMARY), encoding="utf-8")
    (DOCUMENTS / "雁浦县水利局2023年工作总结.txt").write_text(BEFORE, encoding="utf-8")
