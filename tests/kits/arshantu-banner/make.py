"""Truth and files of 阿尔善图旗水利局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
P, L = "2025-01/2025-09", "2024-01/2024-09"
END = "2025-12-31"
DAY = "2025-09-30"
# fmt: off
# section or: names, unit as written, unit, goal that counts, quarters, last year's same span, due, status, remark, how the goal is written
FLOWS = [
    "一、水土保持",
    ("水土流失综合治理面积", "万亩", "万亩", 18, (2.1, 6.4, 6.2), 12.9, END, "顺利", "", 18),
    ("小流域综合治理", "万亩", "万亩", None, (0.9, 2.6, 2.3), 5.1, "", "", "", "—"),
    ("沙棘生态林", "万亩", "万亩", None, (0.4, 1.5, 0.9), 2.4, "", "", "", "—"),
    ("淤地坝除险加固", "座", "座", 6, (0, 1, 2), 4, END, "滞后", "3座在建", 6),
    ("水土保持补偿费征收|水土保持补偿费", "万元", "万元", 420, (96, 134, 138), 331, END, "顺利", "", 420),
    ("生产建设项目水土保持监督检查", "次", "次", 48, (8, 16, 15), 33, END, "顺利", "", 48),
    "二、地下水超采治理",
    ("压采地下水量|地下水压采量|压采地下水", "万方", "万m3", 1080, (120, 262, 250), 548, END, "滞后", "年中有调整", 960),
    ("封填机电井|机电井封填", "眼", "眼", 150, (28, 66, 58), 118, END, "已完成", "", "１５０"),
    ("以电折水计量设施安装|以电折水计量设施", "处", "处", 2400, (420, 760, 680), 1520, END, "顺利", "", "2,400"),
    "三、农牧业灌溉",
    ("新增高效节水灌溉面积", "万亩", "万亩", 4.8, (0.3, 2.2, 1.5), 3.4, END, "顺利", "年中有调整", 5.5),
    ("灌区渠道衬砌", "公里", "km", 62, (4.5, 21.3, 12.2), 41.5, END, "滞后", "", 62),
    ("农业灌溉用水量", "万方", "万m3", 13800, (1860, 4240, 3310), 9860, END, "顺利", "控制数", "≤13800"),
    ("农业水费收缴额|农业水费收缴|农业水费", "万元", "万元", 860, (145, 262, 271), 615, END, "顺利", "", 860),
    "四、农村牧区饮水",
    ("农村牧区供水工程维修养护", "处", "处", 85, (14, 38, 36), 72, END, "已完成", "", 85),
    ("新建集中供水工程", "处", "处", 4, (0, 1, 1), 3, END, "滞后", "", 4),
    ("农村牧区供水量", "万方", "万m3", None, (98, 126, 141), 352, "", "", "", "—"),
    ("饮用水水质检测|水质检测", "份", "份", 640, (150, 170, 192), 466, END, "顺利", "", "640"),
    "五、投资与税费",
    ("水利固定资产投资", "万元", "万元", 36000, (3850, 11240, 13510), 25300, END, "顺利", "", "36，000"),
    ("争取上级资金", "万元", "万元", 24000, (6200, 5800, 3100), 17600, END, "滞后", "", "24，000"),
    ("水资源税入库额|水资源税入库|水资源税", "万元", "万元", 3200, (720, 860, 940), 2310, END, "顺利", "税务数", 3200),
]
PARTS = ("小流域综合治理", "沙棘生态林")
TWO = {"农村牧区供水工程维修养护": "88|86", "争取上级资金": "15100|15700", "封填机电井|机电井封填": "152|156"}
# month sheet: names, unit written, unit, year's plan, goal, sign, first half, three months, last September, last year's same span, status
MONTHS = [
    ("灌溉引水量", "万m³", "万m3", "", None, "", 6840, (1780, 1560, 810), 850, 11420, ""),
    ("农业灌溉用水量", "万m³", "万m3", "13800", 0, "", 6100, (1420, 1260, 630), 690, 9860, ""),
    ("地下水开采量", "万m³", "万m3", "9600", 0, "", 4930, (1330, 1180, 720), 760, 8420, ""),
    ("再生水利用量", "万m³", "万m3", 310, 310, ">=", 158, (30, 29, 29), 26, 218, "顺利"),
    ("生态补水量", "万m³", "万m3", 1500, 1500, ">=", 860, (280, 300, 200), 180, 1210, "已完成"),
    ("农村牧区供水量", "万m³", "万m3", "", 0, "", 224, (52, 48, 41), 40, 352, ""),
]
# part, name as written, names, unit written, unit, goal written, goal, sign, done, last year, due written, due, points, by formula, own score, office, status
RATED = [
    ("水资源刚性约束（40分）", "用水总量", "亿m³", "亿m3", "≤2.35", 2.35, "<=", 1.62, 1.68, "12月底", END, 10.5, 10.5, 10.5, "水资源股", "顺利"),
    ("水资源刚性约束（40分）", "地下水开采量", "万m³", "万m3", "≤9600", 9600, "<=", 8160, 8420, "12月底", END, 12.5, 11.3, 11, "水资源股", "滞后"),
    ("水资源刚性约束（40分）", "万元GDP用水量", "m³", "m3", "≤96", 96, "<=", 92.4, 99.1, "12月底", END, 8.5, 8.5, 8.5, "水资源股", "顺利|已完成"),
    ("水资源刚性约束（40分）", "取用水计量率", "%", "%", "≥95", 95, ">=", 96.3, 91.5, "6月30日", "2025-06-30", 8.5, 8.5, 8.5, "水资源股", "已完成"),
    ("灌溉与供水（35分）", "农田灌溉水有效利用系数", "—", "1", "≥0.575", 0.575, ">=", 0.564, 0.561, "12月底", END, 9.5, 9.3, 9, "农牧水利股", "滞后"),
    ("灌溉与供水（35分）", "农村牧区自来水普及率", "%", "%", "≥90", 90, ">=", 89.6, 86, "12月底", END, 9.5, 9.46, 9.4, "供水服务中心", "顺利"),
    ("灌溉与供水（35分）", "农村牧区饮用水水质合格率", "%", "%", "92%以上", 92, ">=", 93.4, 91.2, "12月底", END, 8.5, 8.5, 8.5, "供水服务中心", "顺利|已完成"),
    ("灌溉与供水（35分）", "规模化供水工程覆盖人口比例", "%", "%", "≥62", 62, ">=", 56.1, 55.2, "12月底", END, 7.5, 6.79, 6.5, "供水服务中心", "滞后"),
    ("水保与河湖（25分）", "水土流失综合治理面积", "公顷", "公顷", "≥12000", 12000, ">=", 9800, 8600, "12月底", END, 7.5, 6.13, 6.5, "水保站", ""),
    ("水保与河湖（25分）", "水土保持方案审批率", "%", "%", "100%", 100, ">=", 100, 98.2, "12月底", END, 5.5, 5.5, 5.5, "水保站", "顺利|已完成"),
    ("水保与河湖（25分）", "河湖“四乱”问题整改率", "%", "%", "100%", 100, ">=", 93.8, 95.1, "9月30日", DAY, 6.5, 6.1, 5.8, "河长办", "逾期"),
    ("水保与河湖（25分）", "水利固定资产投资", "亿元", "亿元", "≥3.6", 3.6, ">=", 2.86, 2.53, "12月底", END, 5.5, 4.37, 4.5, "规计股", ""),
]
# town, soil goal, done, drip goal, done, wells goal, done
NORTH = [("白音花苏木", 3.4, 2.9, 0.6, 0.5, 18, 19), ("哈达图镇", 3.1, 2.6, 0.9, 0.8, 32, 31), ("查干淖尔苏木", 2.7, 2.0, 0.4, 0.3, 14, 14)]
SOUTH = [("巴彦高勒镇", 3.0, 2.5, 1.3, 1.1, 41, 42), ("新井镇", 3.3, 2.7, 1.0, 0.8, 27, 28), ("东沙窝乡", 2.5, 2.0, 0.6, 0.5, 18, 18)]
# task, basis, office (merged), person, due written, due, progress, mark, status
TASKS = [
    ("地下水超采区机电井封填", "旗委常委会", "水资源股", "苏和", "9月30日前", DAY, "已封填机电井156眼，超额完成", "办结销号", "已完成"),
    ("以电折水平台接入", "政府工作报告", "水资源股", "苏和", "2025年12月底", END, "已接入平台，完成78%", "按序时推进", "顺利"),
    ("水资源论证区域评估报告编制", "政府工作报告", "水资源股", "陈玉柱", "2025年12月底", END, "初稿已通过专家评审", "按序时推进", "顺利"),
    ("淤地坝病险隐患处置", "市局督办", "水保站", "娜仁", "2025年10月底", "2025-10-31", "3座完工，3座正在施工，受征地影响", "进度滞后", "滞后"),
    ("白音沟小流域治理工程", "政府工作报告", "水保站", "娜仁", "2025.8.31", "2025-08-31", "主体工程完工，尚未验收", "基本完成", "逾期"),
    ("水土保持遥感图斑核查", "市局督办", "水保站", "李国强", "7月底", "2025-07-31", "126个图斑全部核查认定", "办结销号", "已完成"),
    ("巴彦灌区续建配套改造", "政府工作报告", "农牧水利股", "韩志军", "2026年6月底", "2026-06-30", "主干渠已通水，支渠按计划施工", "按序时推进", "顺利"),
    ("灌溉用水计划下达", "旗委常委会", "农牧水利股", "韩志军", "3月底", "2025-03-31", "已下达到各苏木镇", "办结销号", "已完成"),
    ("哈达图人饮安全水厂通水", "民生实事", "供水服务中心", "包海龙", "9月底", DAY, "管网已铺完，水厂尚未通电", "推进中", "逾期"),
    ("入冬前供水管道防冻排查", "局党组会", "供水服务中心", "包海龙", "2025年11月15日", "2025-11-15", "", "未启动", "滞后|未报|不能判定"),
    ("河湖“四乱”问题清零", "市河长办", "河长办", "高峰", "2025年9月30日", DAY, "剩余2处正在拆除", "推进中", "逾期"),
    ("防汛物资储备补充", "旗防指", "水旱灾害防御股", "赵巍", "6月10日前", "2025-06-10", "物资已入库", "办结销号", "已完成"),
]
# sheet, problem, measure, office, due written, due, state, day, closed
PROBLEMS = [
    (0, "水利项目招投标资料归档不全", "补齐2023年以来档案", "规计股", "2025年4月30日", "2025-04-30", "已完成整改", "2025-04-25", "yes"),
    (0, "下属站所“三重一大”会议记录缺失", "完善议事规则", "办公室", "2025年8月底", "2025-08-31", "正在整改", "", "no"),
    (0, "农村牧区供水站收费票据管理混乱", "统一电子票据", "供水服务中心", "2025年12月31日", END, "正在整改", "", "no"),
    (1, "高效节水项目结余资金未及时上缴", "上缴财政", "农牧水利股", "2025.6.30", "2025-06-30", "已完成整改", "2025.6.18", "yes"),
    (1, "水土保持补偿费少征2户", "补征并催缴", "水保站", "2025.9.20", "2025-09-20", "正在整改", "", "no"),
    (1, "淤地坝工程监理履职不到位", "约谈监理单位", "水保站", "2025.5.31", "2025-05-31", "已完成整改", "2025.6.5", "yes"),
    (2, "东沙窝乡7眼机电井无证取水", "补办或封停", "水资源股", "2025年7月底", "2025-07-31", "已销号", "2025年7月22日", "yes"),
    (2, "查干淖尔湖补水保障机制不健全", "修订调度方案", "水资源股", "2026年3月底", "2026-03-31", "未销号", "", "no"),
    (2, "新井镇采砂坑生态修复不彻底", "回填覆土绿化", "河长办", "2025年9月15日", "2025-09-15", "未销号", "", "no"),
]
# fmt: on


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, P, L)
    goal_at = "2025|2025-12|2025-12-31"
    for row in FLOWS:
        if isinstance(row, str):
            continue
        names, _, unit, goal, quarters, old, due, status, _, _ = row
        now = TWO.get(names, round(sum(quarters), 3))
        total = round(sum(quarters), 3)
        sign = "<=" if names == "农业灌溉用水量" else ">="
        if goal is not None:
            book.target(names, goal, sign, unit, due, now, status, "进度表")
            book.fact(names, goal_at, goal, unit, "target", "进度表、调整通知")
        book.year(names, now, unit, old, "进度表")
        for at, figure in (
            ("2025-01/2025-03", quarters[0]),
            ("2025-04/2025-06", quarters[1]),
            ("2025-07/2025-09", quarters[2]),
            ("2025-01/2025-06", round(sum(quarters[:2]), 3)),
            (P, total),
        ):
            if figure:
                book.fact(names, at, figure, unit, "actual", "进度表")
        book.fact(names, L, old, unit, "actual", "进度表")
    wide = f"{P}|2025-09|{DAY}"
    for _, name, _, unit, _, goal, sign, done, old, _, due, points, sums, own, _, status in RATED:
        if status:
            book.target(name, goal, sign, unit, due, done, status, "考核细则自评")
            flow = name in ("用水总量", "地下水开采量")
            book.year(
                name,
                done,
                unit,
                old,
                "考核细则自评",
                at=("", "") if flow else (wide, f"{L}|2024-09|2024-09-30"),
            )
            book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", "考核细则自评")
            book.fact(name, wide, done, unit, "actual", "考核细则自评")
        for figure in dict.fromkeys((points, sums, own)):
            book.never(name, "targets", figure, f"{unit}", "分值、计算得分或自评得分，不是指标数")
            book.never(
                name, "year_on_year", figure, f"{unit}", "分值、计算得分或自评得分，不是指标数"
            )
    for name, _, unit, _, goal, sign, half, months, last_month, last, status in MONTHS:
        total = half + sum(months)
        if goal:
            book.target(name, goal, sign, unit, END, total, status, "月报")
            book.fact(name, goal_at, goal, unit, "target", "月报")
        if goal != 0:
            book.year(name, total, unit, last, "月报")
            book.fact(name, P, total, unit, "actual", "月报")
        book.year(
            name, months[2], unit, last_month, "月报9月当月", "", "yes", at=("2025-09", "2024-09")
        )
        run = half
        for n, figure in enumerate(months, 7):
            run += figure
            book.fact(name, f"2025-0{n}", figure, unit, "actual", "月报当月")
            if n < 9:
                book.fact(name, f"2025-01/2025-0{n}", run, unit, "actual", "月报累计")
    for name, value, unit, why in (
        ("压采地下水量|地下水压采量", 960, "万m3", "已由通知调整"),
        ("新增高效节水灌溉面积", 5.5, "万亩", "已由通知调整"),
        ("水土流失综合治理面积", 20, "万亩", "2026年的"),
        ("水利固定资产投资", 3.9, "亿元", "2026年的"),
        ("压采地下水量|地下水压采量", 448, "万m3", "与任务的差额"),
        ("地下水开采量", 260, "万m3", "同比减少数"),
    ):
        book.never(name, "targets", value, unit, why)
    book.never("压采地下水量|地下水压采量", "year_on_year", 448, "万m3", "与任务的差额")
    book.never("地下水开采量", "year_on_year", 260, "万m3", "同比减少数")
    book.fact("水土流失综合治理面积", "2026", 20, "万亩", "target", "总结（2026年）", "yes")
    book.fact("水利固定资产投资", "2026", 3.9, "亿元", "target", "总结（2026年）", "yes")
    book.fact(
        "压采地下水量|地下水压采量",
        "2025",
        960,
        "万m3",
        "target|context",
        "进度表（原任务）",
        "yes",
    )
    book.fact(
        "新增高效节水灌溉面积", "2025", 5.5, "万亩", "target|context", "进度表（原任务）", "yes"
    )
    book.fact("农村牧区供水工程维修养护", P, 86, "处", "actual", "总结（冲突）")
    book.fact("争取上级资金", P, 1.57, "亿元", "actual", "总结（冲突）")
    book.fact("封填机电井|机电井封填", wide, 156, "眼", "actual", "督查台账（冲突）")
    seen = set()
    for town in NORTH + SOUTH + subtotals():
        for name, unit, goal, done in (
            ("水土流失综合治理面积", "万亩", *town[1:3]),
            ("新增高效节水灌溉面积", "万亩", *town[3:5]),
            ("封填机电井", "眼", *town[5:7]),
        ):
            for table, figure in (("targets", goal), ("year_on_year", done)):
                if (name, table, figure) not in seen:
                    book.never(name, table, figure, unit, f"{town[0]}的数，不是全旗的")
                    seen.add((name, table, figure))
            book.fact(town[0] + name, f"2025|{P}", done, unit, "actual", "分苏木镇", "yes")
    for names, goal, unit, now in (("水土保持遥感图斑核查", 126, "个", 126),):
        book.target(names, goal, ">=", unit, "", now, "", "督查台账", "由进展推得", "yes")
    for task, _, office, who, _, due, _, _, status in TASKS:
        book.task(task, f"{office}|{who}", due, status, "督查台账")
    for _, problem, _, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, DAY, "整改台账")
    book.add("conflicts", "农村牧区供水工程维修养护", P, "88处|86处", "进度表|总结")
    book.add("conflicts", "争取上级资金", P, "15100万元|1.57亿元", "进度表|总结")
    book.add(
        "conflicts", "封填机电井|机电井封填", P, "152眼|156眼", "进度表、分苏木镇、总结|督查台账"
    )
    book.write()


def subtotals():
    """Return the two sub-totals of the towns."""
    return [
        (name, *[round(sum(t[k] for t in towns), 2) for k in range(1, 7)])
        for name, towns in (("北部小计", NORTH), ("南部小计", SOUTH))
    ]


def progress():
    """Write the sheet of quarters and running totals, and the towns."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：阿尔善图旗水利局（规计股汇总）", *[""] * 9, "截至2025年9月30日"],
        [
            "序号",
            "指标名称",
            "单位",
            "年度任务",
            "一季度",
            "",
            "二季度",
            "",
            "三季度",
            "",
            "上年同期累计",
            "增减%",
            "完成率%",
            "备注",
        ],
        ["", "", "", "", "当季", "累计", "当季", "累计", "当季", "累计", "", "", "", ""],
    ]
    number = 0
    for row in FLOWS:
        if isinstance(row, str):
            if number:
                rows.append([""])
            rows.append(["", row])
            continue
        names, unit, _, goal, q, old, _, _, remark, written = row
        name = names.split("|")[0]
        total = round(sum(q), 2)
        part = name in PARTS
        number += not part
        first = name == PARTS[0]
        plain = {"≤13800": 13800}.get(written, written)
        plain = (
            float(plain.replace("，", "").replace(",", "").replace("１５０", "150"))
            if isinstance(plain, str) and plain != "—"
            else plain
        )
        done = "—" if goal is None else round(100 * total / plain + 1e-9, 1)
        growth = round(100 * (total / old - 1), 1)
        if name == "灌区渠道衬砌":
            growth = 8.4  # typed without its minus
        if name == "饮用水水质检测":
            done = 8.0  # a zero lost
        rows.append(
            [
                "" if part else number,
                ("　　其中：" if first else "　　　　　") + name if part else name,
                unit,
                written,
                q[0],
                q[0],
                q[1],
                round(q[0] + q[1], 2),
                f" {q[2]:,}" if q[2] >= 1000 else q[2],
                total,
                old,
                growth,
                done,
                remark,
            ]
        )
    rows += [
        [
            "注：1.当季数为各季度发生数，累计数从1月1日起算。2.农业灌溉用水量为控制数，完成率为占控制数的比例。3.任务调整见阿水发〔2025〕41号。"
        ],
        ["填表人：乌云", "", "", "", "审核：陈玉柱"],
    ]
    merges = ["A2:D2", "K2:N2", "E3:F3", "G3:H3", "I3:J3", *[f"{c}3:{c}4" for c in "ABCDKLMN"]]
    ws = sheet(
        out,
        "进度表",
        "阿尔善图旗水利局2025年三季度主要业务指标进度表",
        rows,
        14,
        merges,
        (3, 4),
        True,
    )
    last = ws.max_row - 1
    ws.merge_cells(start_row=last, end_row=last, start_column=1, end_column=14)
    rows = [
        [
            "苏木镇",
            "水土流失综合治理（万亩）",
            "",
            "",
            "新增高效节水灌溉（万亩）",
            "",
            "",
            "封填机电井（眼）",
            "",
            "",
        ],
        [
            "",
            "任务",
            "1-9月完成",
            "完成率%",
            "调整后任务",
            "1-9月完成",
            "完成率%",
            "任务",
            "1-9月完成",
            "完成率%",
        ],
    ]
    north, south = subtotals()
    whole = ("全旗合计", *[round(north[k] + south[k], 2) for k in range(1, 7)])
    for t in [*NORTH, north, *SOUTH, south, whole]:
        rows.append(
            [
                t[0],
                *[v for k in (1, 3, 5) for v in (t[k], t[k + 1], round(100 * t[k + 1] / t[k], 1))],
            ]
        )
    sheet(
        out,
        "分苏木镇",
        "2025年1-9月重点任务分苏木镇完成情况",
        rows,
        10,
        ["A2:A3", "B2:D2", "E2:G2", "H2:J2"],
        (2, 3),
    )
    save(out, LEDGERS / "旗水利局2025年三季度指标进度（报旗政府办）.xlsx")


def months():
    """Write the month's sheet as BIFF: each month with its running total."""
    rows = [
        ["2025年9月份供用水及灌溉月报"],
        ["制表：水资源股、农牧水利股", *[""] * 8, "2025年10月9日"],
        [
            "指标",
            "计量单位",
            "年计划（控制数）",
            "7月",
            "",
            "8月",
            "",
            "9月",
            "",
            "上年9月",
            "",
            "累计同比（%）",
        ],
        ["", "", "", "本月", "累计", "本月", "累计", "本月", "累计", "本月", "累计", ""],
    ]
    for name, unit, _, plan, _, _, half, m, last_month, last, _ in MONTHS:
        a, b, c = half + m[0], half + m[0] + m[1], half + sum(m)
        rows.append(
            [
                name,
                unit,
                f"≤{plan}" if isinstance(plan, str) and plan else plan,
                m[0],
                a,
                m[1],
                b,
                m[2],
                c,
                last_month,
                last,
                round(100 * (c / last - 1), 1),
            ]
        )
    rows.append(["说明：“累计”自1月1日起；再生水利用量含污水处理厂回用及矿井疏干水。"])
    merges = [
        (0, 0, 0, 11),
        (2, 3, 0, 0),
        (2, 3, 1, 1),
        (2, 3, 2, 2),
        (2, 2, 3, 4),
        (2, 2, 5, 6),
        (2, 2, 7, 8),
        (2, 2, 9, 10),
        (2, 3, 11, 11),
    ]
    old_book(LEDGERS / "供用水灌溉月报202509.xls", "9月", rows, merges)


def rated():
    """Write the rules of assessment with formula results and own scores."""
    out = openpyxl.Workbook()
    rows = [
        ["被考核单位：旗水利局　　　　自评时点：2025年9月30日"],
        [
            "考核内容",
            "考核指标",
            "单位",
            "目标值",
            "评分办法",
            "1—9月完成值",
            "上年同期值",
            "完成时限",
            "标准分",
            "公式得分",
            "自评得分",
            "责任股室",
            "扣分说明",
        ],
    ]
    merges, start = ["A2:M2"], 4
    for n, (
        part,
        name,
        unit,
        _,
        written,
        _,
        sign,
        done,
        old,
        day,
        _,
        points,
        sums,
        own,
        office,
        _,
    ) in enumerate(RATED):
        if n and part != RATED[n - 1][0]:
            merges.append(f"A{start}:A{n + 3}")
            start = n + 4
        how = (
            "不超目标按序时得分，超出按比例扣"
            if sign == "<="
            else "得分=完成值÷目标值×标准分，最高得满分"
        )
        rows.append(
            [
                part if n == start - 4 else "",
                name,
                unit,
                written,
                how,
                done,
                old,
                day,
                points,
                sums,
                own,
                office,
                "" if own == points else "未达目标",
            ]
        )
    merges.append(f"A{start}:A{len(RATED) + 3}")
    rows.append(
        [
            "合计",
            *[""] * 7,
            sum(r[11] for r in RATED),
            round(sum(r[12] for r in RATED), 2),
            round(sum(r[13] for r in RATED), 2),
        ]
    )
    rows.append(
        ["注：公式得分由系统计算，自评得分由各股室填报，以考核组核定为准。95分以上为优秀等次。"]
    )
    sheet(
        out,
        "细则及自评",
        "2025年度旗直部门实绩考核细则（水利）及三季度自评表",
        rows,
        13,
        merges,
        (3, 3),
        True,
    )
    save(out, LEDGERS / "2025实绩考核细则及自评-水利局.xlsx")


def works():
    """Write the supervised tasks and the problems."""
    out = openpyxl.Workbook()
    rows = [
        ["更新至2025年9月30日", "", "", "", "", "", "", "旗水利局办公室"],
        ["序号", "督查事项", "交办来源", "责任股室", "责任人", "办结时限", "最新进展", "督查意见"],
    ]
    merges, start = ["A2:C2"], 4
    for n, (task, basis, office, who, day, _, told, mark, _) in enumerate(TASKS, 1):
        new = n == 1 or TASKS[n - 2][2] != office
        if new and n > 1:
            if start < n + 2:
                merges.append(f"D{start}:D{n + 2}")
            start = n + 3
        rows.append([n, task, basis, office if new else "", who, day, told, mark])
    rows.append(
        ["共12项：办结销号4项，按序时推进3项，推进中2项，基本完成1项，进度滞后1项，未启动1项。"]
    )
    sheet(out, "督查台账", "阿尔善图旗水利局重点工作督查台账", rows, 8, merges, (3, 3), True)
    save(out, LEDGERS / "重点工作督查台账（9月底）.xlsx")
    out = openpyxl.Workbook()
    for s, (name, title) in enumerate(
        (
            ("巡察反馈", "旗委第三巡察组反馈问题整改台账"),
            ("审计查出", "经济责任审计查出问题整改清单"),
            ("环保督察", "生态环境保护督察反馈涉水问题整改销号表"),
        )
    ):
        chosen = [p for p in PROBLEMS if p[0] == s]
        if s < 2:
            rows = [
                [
                    "序号",
                    "反馈问题" if not s else "审计查出问题",
                    "整改措施",
                    "责任股室",
                    "整改期限",
                    "整改状态",
                    "完成时间",
                ],
                *[[n, p[1], p[2], p[3], p[4], p[6], p[7]] for n, p in enumerate(chosen, 1)],
            ]
        else:
            rows = [
                [
                    "编号",
                    "问题",
                    "牵头股室",
                    "整改措施",
                    "整改时限",
                    "是否销号",
                    "销号日期",
                    "备注",
                ],
                *[
                    [f"ST-{n:02d}", p[1], p[3], p[2], p[4], p[6], p[7] or "／", ""]
                    for n, p in enumerate(chosen, 1)
                ],
            ]
        rows.append(["注：截至2025年9月30日。"])
        sheet(out, name, title, rows, 7 + (s == 2), (), (2, 2), not s)
    save(out, LEDGERS / "巡察审计督察问题整改汇总.xlsx")


SUMMARY = """阿尔善图旗水利局2025年前三季度工作总结
今年以来，旗水利局紧扣黄河流域生态保护和高质量发展要求，统筹推进水土保持、地下水超采治理、农牧业灌溉和饮水安全，现将1—9月工作总结如下。
# 一、主要工作完成情况
（一）水土保持扎实推进。1—9月完成水土流失综合治理面积14.7万亩，占年度任务18万亩的81.7%，同比增长14.0%，其中小流域综合治理5.8万亩。淤地坝除险加固3座，比上年同期少1座。征收水土保持补偿费368万元。
（二）地下水超采治理持续加力。1—9月压采地下水632万立方米，完成调整后任务1080万立方米的58.5%；封填机电井152眼；安装以电折水计量设施1860处。地下水开采量8160万立方米，比上年同期减少260万立方米。
（三）灌溉保障有力。1—9月新增高效节水灌溉面积4.0万亩，完成调整后任务的83.3%；灌区渠道衬砌38公里；农业灌溉用水量9410万立方米，同比下降4.6%。
（四）饮水安全稳步提升。1—9月农村牧区供水工程维修养护86处，新建集中供水工程2处。农村牧区自来水普及率达到89.6%，比上年同期提高3.6个百分点。
（五）项目资金落实较好。1—9月完成水利固定资产投资2.86亿元，同比增长13.0%；争取上级资金1.57亿元；水资源税入库2520万元。
从序时进度看，地下水压采偏慢，距年度任务还差448万立方米；规模化供水工程覆盖人口比例为56.1%，仍需加力。
# 二、下一步打算
四季度倒排工期，确保完成全年任务。2026年，计划完成水土流失综合治理面积20万亩、水利固定资产投资3.9亿元。"""

NOTICE = """关于调整2025年部分水利指标任务的通知
阿水发〔2025〕41号
局属各单位、机关各股室：
根据上级下达的2025年水利建设计划，经局党组2025年7月18日会议研究，对部分年度任务作如下调整：
一、压采地下水量由960万立方米调增为1080万立方米；
二、新增高效节水灌溉面积由5.5万亩调减为4.8万亩。
@0
其余指标任务不变，年底按调整后的任务考核。
阿尔善图旗水利局
2025年7月21日"""
CHANGED = [
    ["指标", "单位", "原任务", "调整后任务"],
    ["压采地下水量", "万立方米", 960, 1080],
    ["新增高效节水灌溉面积", "万亩", 5.5, 4.8],
]


if __name__ == "__main__":
    truth()
    progress()
    months()
    rated()
    works()
    paper(DOCUMENTS / "2025年前三季度工作总结.docx", SUMMARY.split("\n"))
    paper(
        DOCUMENTS / "阿水发〔2025〕41号关于调整部分任务的通知.docx", NOTICE.split("\n"), [CHANGED]
    )
