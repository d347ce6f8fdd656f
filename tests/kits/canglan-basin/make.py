"""Truth and files of 沧澜河流域管理局, whose indicators are a tree by numbers; place, people and figures are invented: python make.py."""

import csv
import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet
from openpyxl.styles import Alignment

HERE, LEDGERS, DOCUMENTS = home(__file__)
YEAR, TODAY = "2024-12-31", "2024-12-31"
END, LAST = "2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31"
# fmt: off
# a part; or name, unit as written, unit, goal as written, goal, sign, last year, this year, 2025 as written, office, status
TREE = [
    ("一、水量调度与水资源管理",),
    ("（一）断面水量",),
    ("红崖断面下泄水量", "亿立方米", "亿m3", "≥5.20", 5.2, ">=", 5.06, 5.48, "≥5.25", "水调处", "已完成"),
    ("石门断面下泄水量", "亿立方米", "亿m3", "≥3.40", 3.4, ">=", 3.31, 3.52, "≥3.45", "水调处", "已完成"),
    ("沙枣湖入湖水量", "亿立方米", "亿m3", "≥0.80", 0.8, ">=", 0.74, 0.71, "≥0.85", "水调处", "逾期"),
    ("（二）用水管控",),
    ("灌区渠首引水量", "亿立方米", "亿m3", "≤12.60", 12.6, "<=", 12.38, 12.21, "≤12.50", "水调处", "已完成"),
    ("地下水开采量", "万立方米", "万m3", "≤9800", 9800, "<=", 10120, 9936, "≤9600", "水资源处", "逾期"),
    ("调度指令执行率", "%", "%", "100", 100, ">=", 99.2, 100, "100", "水调处", "已完成"),
    ("渠系水利用系数", "", "1", "0.635", 0.635, ">=", 0.628, 0.641, "0.645", "灌溉处", "已完成"),
    ("机井计量设施安装", "眼", "眼", "420", 420, ">=", None, 436, "500", "水资源处", "已完成"),
    ("二、工程建设与运行管理",),
    ("（一）工程建设",),
    ("年度水利投资", "亿元", "亿元", "2.35", 2.35, ">=", 2.02, 2.38, "2.60", "建管处", "已完成"),
    ("干渠防渗改造", "公里", "km", "36", 36, ">=", 28.4, 36.2, "40", "建管处", "已完成"),
    ("堤防护岸工程", "公里", "km", "12.5", 12.5, ">=", 10.2, 9.6, "16", "建管处", "逾期"),
    ("（二）运行管理",),
    ("水闸维修养护", "座", "座", "42", 42, ">=", 38, 44, "45", "运管处", "已完成"),
    ("闸门远程控制率", "%", "%", "85以上", 85, ">=", 76.5, 88.1, "90以上", "信息中心", "已完成"),
    ("水库大坝安全监测自动化改造", "座", "座", "3", 3, ">=", None, 2, "4", "运管处", "逾期"),
    ("三、水价水费与综合经营",),
    ("农业水费收入", "万元", "万元", "8600", 8600, ">=", 8120, 8752, "8900", "财务处", "已完成"),
    ("水费收缴率", "%", "%", "98以上", 98, ">=", 97.1, 98.4, "98以上", "财务处", "已完成"),
    ("水电站发电量", "万千瓦时", "万kWh", "6200", 6200, ">=", 5980, 5744, "6300", "电站", "逾期"),
    ("四、流域生态与监测",),
    ("生态输水量", "万立方米", "万m3", "≥4500", 4500, ">=", 4180, 4860, "≥4600", "水调处", "已完成"),
    ("尾闾湖泊水域面积", "平方公里", "km2", "≥46", 46, ">=", 44.2, 47.5, "≥48", "生态处", "已完成"),
    ("胡杨林生态灌溉面积", "万亩", "万亩", "18", 18, ">=", 16.4, 18.6, "19", "生态处", "已完成"),
    ("地下水平均埋深", "米", "m", "≤7.50", 7.5, "<=", 7.92, 7.38, "≤7.30", "生态处", "已完成"),
    ("水情预报合格率", "%", "%", "90以上", 90, ">=", 89.4, 92.7, "91以上", "水文站", "已完成"),
    ("水质断面达标率", "%", "%", "95以上", 95, ">=", 96, 93.8, "95以上", "生态处", "逾期"),
    ("五、依法治水",),
    ("水政执法巡查", "次", "次", "360", 360, ">=", 342, 388, "380", "水政处", "已完成"),
    ("涉水案件结案率", "%", "%", "95以上", 95, ">=", None, 97.5, "95以上", "水政处", "已完成"),
]
# name, unit as written, unit, 2022, 2023, 2024
WATER = [
    ("出山口来水量", "亿m³", "亿m3", 15.42, 14.86, 15.73), ("流域平均降水量", "mm", "mm", 168.4, 151.2, 176.5), ("年输沙量", "万t", "万t", 212, 186, 231),
    ("水库年末蓄水量", "万m³", "万m3", 9260, 8870, 9415),
]
# station, area in 万亩, water of spring, summer and autumn, winter, fees to be paid, paid, paid last year
STATIONS = [
    ("红崖管理站", 32.5, 8200, 15600, 5400, 2118.6, 2092, 1946), ("东干渠管理站", 28.4, 7300, 13900, 4850, 1896.2, 1868, 1722), ("西干渠管理站", 26.1, 6900, 12800, 4300, 1752.4, 1720, 1590),
    ("石门管理站", 24.8, 6100, 12200, 4150, 1638.3, 1612, 1506), ("沙井管理站", 22.2, 5700, 11000, 3700, 1488.8, 1460, 1356),
]
# leader, task, lead, helping, day as written, due, progress, state, status
TASKS = [
    ("韩立新", "流域水量分配方案修订", "水资源处", "水调处", "6月底", "2024-06-30", "方案经省厅批复印发", "完成", "已完成"),
    ("韩立新", "地下水超采区治理方案实施", "水资源处", "灌溉处", "12月底", YEAR, "关闭机井64眼，较方案少关闭11眼", "未完成", "逾期"),
    ("韩立新", "取水许可电子证照全覆盖", "水资源处", "", "10月底", "2024-10-31", "312套取水许可全部换发", "完成", "已完成"),
    ("祁连山", "红崖枢纽除险加固", "建管处", "运管处", "2025年9月底", "2025-09-30", "闸室段浇筑完成，累计完成工程量68%", "跨年实施，按期推进", "顺利"),
    ("祁连山", "数字孪生流域先行先试", "信息中心", "水文站", "12月20日", "2024-12-20", "平台通过初步验收并上线", "完成", "已完成"),
    ("祁连山", "东干渠渡槽重建", "建管处", "", "11月底", "2024-11-30", "下部结构完工，槽身未吊装", "未完成", "逾期"),
    ("冯玉梅", "灌溉定额和配水计划编制", "灌溉处", "各管理站", "3月底", "2024-03-31", "计划已印发各县区", "完成", "已完成"),
    ("冯玉梅", "农业水价成本监审", "财务处", "灌溉处", "9月底", "2024-09-30", "监审报告已由发改部门出具", "完成", "已完成"),
    ("冯玉梅", "末级渠系用水者协会规范化", "灌溉处", "各管理站", "2025年6月底", "2025-06-30", "应规范58个，完成19个，进度偏慢", "跨年实施，滞后", "滞后"),
    ("冯玉梅", "沙枣湖生态补水调度", "水调处", "生态处", "10月20日", "2024-10-20", "秋季补水两次，均已完成", "完成", "已完成"),
    ("丁海", "水事纠纷排查化解", "水政处", "", "12月底", YEAR, "排查14起，化解14起", "完成", "已完成"),
    ("丁海", "河道采砂规划审批", "水政处", "建管处", "8月底", "2024-08-31", "规划报批稿仍在修改", "未完成", "逾期"),
]
# where it comes from, problem, office, day, due, measures, progress, state, closed
PROBLEMS = [
    ("省委巡视反馈", "管理站房屋出租未履行审批", "财务处", datetime.date(2024, 6, 30), "2024-06-30", "清退租户，收回房屋4间", "已收回，租金全部上缴", "销号", "yes"),
    ("省委巡视反馈", "水费票据管理不严", "财务处", datetime.date(2024, 9, 30), "2024-09-30", "推行电子票据", "5个管理站均启用电子票据", "销号", "yes"),
    ("省委巡视反馈", "编外人员用工不规范", "人事处", datetime.date(2025, 3, 31), "2025-03-31", "清理规范编外用工", "已清理12人，剩余7人", "持续整改", "no"),
    ("审计厅审计", "红崖枢纽项目结余资金未上缴", "建管处", datetime.date(2024, 10, 31), "2024-10-31", "上缴结余资金", "资金仍在账户", "未销号", "no"),
    ("审计厅审计", "固定资产账实不符", "财务处", datetime.date(2024, 11, 30), "2024-11-30", "全面盘点", "已盘点并调账", "销号", "yes"),
    ("省厅安全检查", "石门水库放空洞闸门锈蚀", "运管处", datetime.date(2024, 12, 31), YEAR, "更换闸门", "新闸门未到货", "未销号", "no"),
    ("省厅安全检查", "西干渠3处桥梁无限载标志", "运管处", datetime.date(2024, 8, 20), "2024-08-20", "补设标志", "3处已补设", "销号", "yes"),
    ("省厅安全检查", "电站特种作业人员证书过期", "电站", datetime.date(2024, 12, 10), "2024-12-10", "组织换证", "2人尚未取得新证", "未销号", "no"),
]
# the goal of 堤防护岸工程 in the notice
NOTICE_GOAL = 15
# fmt: on
TWO = {"生态输水量": "4860|4680", "水政执法巡查": "388|398"}


def _level(value):
    return value.strip("≥≤以上")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, "2024", "2023")
    source = "指标体系表"
    for name, *rest in TREE:
        if not rest:
            continue
        _, unit, _, goal, sign, old, now, ahead, _, status = rest
        rate = unit in ("%", "1", "m") or name == "尾闾湖泊水域面积"
        here, there = (END, LAST) if rate else ("2024", "2023")
        actual, aim = TWO.get(name, now), {"堤防护岸工程": "12.5|15"}.get(name, goal)
        book.target(name, aim, sign, unit, YEAR, actual, status, source)
        book.fact(name, "2024|2024-12|2024-12-31", goal, unit, "target", source)
        book.fact(name, here, now, unit, "actual", source)
        if old is not None:
            book.year(name, actual, unit, old, source, at=(here, there))
            if unit == "1":
                book.rows["year_on_year"][-1][8] = ""
            book.fact(name, there, old, unit, "actual", source)
        book.fact(name, "2025|2025-12", _level(ahead), unit, "target", source, "yes")
        if float(_level(ahead)) != goal:
            book.never(name, "targets", float(_level(ahead)), unit, "2025年建议值")
    for name, _, unit, first, old, now in WATER:
        here, there = (END, LAST) if name == "水库年末蓄水量" else ("2024", "2023")
        book.year(name, now, unit, old, "水文统计", at=(here, there))
        for year, value in (("2022", first), ("2023", old), ("2024", now)):
            book.fact(name, f"{year}|{year}-12|{year}-12-31", value, unit, "actual", "水文统计")
    book.fact(
        "堤防护岸工程", "2024|2024-12|2024-12-31", NOTICE_GOAL, "km", "target", "通知（冲突）"
    )
    book.fact("生态输水量", "2024", 4680, "万m3", "actual", "总结（冲突）")
    book.fact("水政执法巡查", "2024", 398, "次", "actual", "总结（冲突）")
    owed, paid, past = (round(sum(s[k] for s in STATIONS), 1) for k in (5, 6, 7))
    book.year(
        "实收水费|水费收入|水费实收",
        paid,
        "万元",
        past,
        "管理站表合计行",
        "与农业水费收入同一数",
        "yes",
    )
    book.fact("应收水费", "2024", owed, "万元", "actual|context", "管理站表合计行", "yes")
    book.fact(
        "灌溉面积", END, sum(s[1] for s in STATIONS), "万亩", "actual", "管理站表合计行", "yes"
    )
    for station, area, *water, owe, pay, before in STATIONS:
        book.never(
            "灌区渠首引水量|引水量",
            "year_on_year",
            sum(water),
            "万m3",
            f"{station}的数，不是全局的",
        )
        book.never(
            "农业水费收入|水费收入|实收水费",
            "year_on_year",
            pay,
            "万元",
            f"{station}的数，不是全局的",
        )
        for name, period, value, unit in (
            (station, "2024", sum(water), "万m3"),
            (station, "2024", pay, "万元"),
            (station, "2023", before, "万元"),
            (station, END, area, "万亩"),
            (station, "2024", owe, "万元"),
        ):
            book.fact(name, period, value, unit, "actual|context", "管理站表", "yes")
    book.never("农业水费收入|水费收入|应收水费", "targets", owed, "万元", "应收不是目标")
    for name, goal, unit in (
        ("地下水超采区治理方案实施|关闭机井", 75, "眼"),
        ("取水许可电子证照全覆盖|取水许可换发", 312, "套"),
        ("末级渠系用水者协会规范化|用水者协会", 58, "个"),
        ("水事纠纷排查化解|水事纠纷", 14, "起"),
        ("红崖枢纽除险加固", 100, "%"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "重点任务", "由进展推得", "yes")
    for _, task, lead, _, _, due, _, _, status in TASKS:
        book.task(task, lead, due, status, "重点任务")
    for _, problem, office, _, due, _, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改台账")
    book.add("conflicts", "生态输水量", "2024", "4860万立方米|4680万立方米", "指标体系表|总结")
    book.add("conflicts", "水政执法巡查", "2024", "388次|398次", "指标体系表|总结")
    book.add("conflicts", "堤防护岸工程", "2024（目标）", "12.5公里|15公里", "指标体系表|通知")
    book.never("出山口来水量", "year_on_year", 14.2, "亿m3", "多年平均值")
    book.never("流域平均降水量", "year_on_year", 162.3, "mm", "多年平均值")
    book.never("堤防护岸工程", "targets", 2.9, "km", "未完成部分的打算")
    book.write()


def tree():
    """Write the indicators as a tree by numbers, 上期值 beside 本期值, and 2025 on a sheet of its own."""
    out = openpyxl.Workbook()
    rows = [
        ["编制单位：沧澜河流域管理局", *[""] * 5, "报告期：2024年度（上期：2023年度）"],
        ["指标名称", "计量单位", "年度目标值", "上期值", "本期值", "增减幅", "责任处室"],
    ]
    ahead, n, deep = (
        [["指标名称", "计量单位", "2024年完成值", "2025年建议目标值", "责任处室"]],
        0,
        [],
    )
    for name, *rest in TREE:
        if not rest:
            rows.append([name])
            ahead.append([name])
            n, step = 0, 1 if name.startswith("（") else 0
            deep.append((len(rows) + 1, len(ahead) + 1, step))
            continue
        n += 1
        written, unit, goal, _, _, old, now, plan, office, _ = rest
        share = (
            "—"
            if old is None
            else f"{now - old:+.1f}个百分点"
            if unit == "%"
            else f"{100 * (now / old - 1):+.1f}%"
        )
        rows.append(
            [
                f"{n}.{name}",
                written,
                float(goal) if goal.replace(".", "").isdigit() else goal,
                "新增" if old is None else old,
                now,
                share,
                office,
            ]
        )
        ahead.append(
            [
                f"{n}.{name}",
                written,
                now,
                float(plan) if plan.replace(".", "").isdigit() else plan,
                office,
            ]
        )
        deep.append((len(rows) + 1, len(ahead) + 1, 2))
    rows += [
        ["填表说明：1.增减幅按“（本期值—上期值）/上期值”计算，比率指标为百分点。"],
        ["　　　　　2.“新增”指本年度新设指标，上期未统计。"],
    ]
    ws = sheet(
        out, "2024指标体系", "2024年度目标管理指标体系及完成情况表", rows, 7, (), (3, 3), True
    )
    other = sheet(out, "2025建议目标", "2025年度目标管理指标建议值", ahead, 5, (), (2, 2))
    for r, q, step in deep:
        ws.cell(r, 1).alignment = other.cell(q, 1).alignment = Alignment(indent=step)
    save(out, LEDGERS / "附件1 2024年度目标管理指标完成情况.xlsx")


def stations():
    """Write water and fees by station as BIFF, two heads, the total last."""
    top = [
        "序号",
        "管理站",
        "灌溉面积（万亩）",
        "引水量（万立方米）",
        "",
        "",
        "",
        "农业水费（万元）",
        "",
        "",
        "",
    ]
    low = ["", "", "", "春灌", "夏秋灌", "冬灌", "全年", "应收", "实收", "收缴率%", "2023年实收"]
    rows = [["2024年各管理站引水及水费征收统计表"], top, low]
    for n, (station, area, *water, owe, pay, before) in enumerate(STATIONS, 1):
        rows.append(
            [n, station, area, *water, sum(water), owe, pay, round(100 * pay / owe, 1), before]
        )
    total = [round(sum(s[k] for s in STATIONS), 1) for k in range(1, 8)]
    rows.append(
        [
            "合计",
            "",
            total[0],
            *total[1:4],
            sum(total[1:4]),
            total[4],
            total[5],
            round(100 * total[5] / total[4], 1),
            total[6],
        ]
    )
    rows.append(["注：引水量为渠首计量数；冬灌统计至12月5日停水。"])
    merges = [
        (0, 0, 0, 10),
        *[(1, 2, c, c) for c in (0, 1, 2)],
        (1, 1, 3, 6),
        (1, 1, 7, 10),
        (8, 8, 0, 1),
    ]
    old_book(LEDGERS / "2024年引水及水费统计（管理站）.xls", "汇总", rows, merges)


def waters():
    """Write three years of the river beside the mean of many years as UTF-8 csv."""
    mean = {"出山口来水量": 14.2, "流域平均降水量": 162.3}
    rows = [["要素", "2022年", "2023年", "2024年", "2024年较2023年(%)", "多年平均"]]
    rows += [
        [
            f"{w[0]}（{w[1]}）",
            w[3],
            w[4],
            w[5],
            f"{100 * (w[5] / w[4] - 1):.1f}",
            mean.get(w[0], ""),
        ]
        for w in WATER
    ]
    path = LEDGERS / "水文要素年统计.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows(rows)


def works():
    """Write the tasks under each leader and the problems with real dates."""
    out = openpyxl.Workbook()
    rows, merges, first = (
        [
            [
                "分管领导",
                "序号",
                "重点任务",
                "牵头处室",
                "配合处室",
                "完成时限",
                "截至12月31日进展",
                "办理结果",
            ]
        ],
        [],
        3,
    )
    for n, t in enumerate(TASKS):
        new = not n or TASKS[n - 1][0] != t[0]
        rows.append([t[0] if new else "", n + 1, t[1], t[2], t[3], t[4], t[6], t[7]])
        if n + 1 == len(TASKS) or TASKS[n + 1][0] != t[0]:
            merges.append(f"A{first}:A{n + 3}")
            first = n + 4
    sheet(out, "重点任务", "2024年局重点任务分解及年底完成情况", rows, 8, merges, (2, 2), True)
    save(out, LEDGERS / "2024年重点任务分解及完成情况.xlsx")
    out = openpyxl.Workbook()
    rows, merges, first = (
        [
            ["填报时间：2024年12月31日"],
            [
                "问题来源",
                "序号",
                "问题表述",
                "整改责任处室",
                "整改时限",
                "整改措施",
                "整改进展",
                "销号情况",
            ],
        ],
        [],
        4,
    )
    for n, p in enumerate(PROBLEMS):
        new = not n or PROBLEMS[n - 1][0] != p[0]
        rows.append([p[0] if new else "", n + 1, p[1], p[2], p[3], p[5], p[6], p[7]])
        if n + 1 == len(PROBLEMS) or PROBLEMS[n + 1][0] != p[0]:
            merges.append(f"A{first}:A{n + 4}")
            first = n + 5
    ws = sheet(out, "台账", "巡视、审计和检查反馈问题整改台账", rows, 8, merges, (3, 3), True)
    for r in range(4, 4 + len(PROBLEMS)):
        ws.cell(r, 5).number_format = 'yyyy"年"m"月"d"日"'
    save(out, LEDGERS / "反馈问题整改台账（12月底）.xlsx")


SUMMARY = """沧澜河流域管理局2024年工作总结
2024年，全局坚持流域统一规划、统一治理、统一调度、统一管理，较好完成了年度任务。
# 一、水量调度
出山口来水量15.73亿立方米，较多年平均14.2亿立方米偏丰。红崖断面下泄水量5.48亿立方米，石门断面下泄水量3.52亿立方米；沙枣湖入湖水量0.71亿立方米，未达到年度目标。全年生态输水量4680万立方米，胡杨林生态灌溉面积18.6万亩，尾闾湖泊水域面积47.5平方公里。
# 二、工程建设与管理
完成年度水利投资2.38亿元，同比增长17.8%；干渠防渗改造36.2公里，堤防护岸工程9.6公里，剩余2.9公里2025年上半年完成。维修养护水闸44座，闸门远程控制率88.1%。
# 三、水费和经营
农业水费收入8752万元，水费收缴率98.4%。受检修影响，水电站发电量5744万千瓦时，较上年减少3.9%。
# 四、依法管水
开展水政执法巡查398次，涉水案件结案率97.5%。地下水开采量9936万立方米，仍超控制指标。"""

NOTICE = """关于下达2024年度目标管理任务的通知
局属各单位、机关各处室：
经局党委研究，现将2024年度主要任务下达如下。
一、红崖断面年下泄水量不少于5.2亿立方米，石门断面不少于3.4亿立方米，沙枣湖入湖水量不少于0.8亿立方米。
二、年度水利投资2.35亿元，干渠防渗改造36公里，堤防护岸工程15公里。
三、农业水费收入8600万元，水费收缴率达到98%以上。
四、水政执法巡查360次以上。
请各单位抓好落实。
沧澜河流域管理局
2024年2月26日
"""

if __name__ == "__main__":
    truth()
    tree()
    stations()
    waters()
    works()
    paper(DOCUMENTS / "沧澜河流域管理局2024年工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "关于下达2024年度目标管理任务的通知.txt").write_text(NOTICE, encoding="utf-8")
