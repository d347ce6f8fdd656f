"""Truth and files of 青螺市水利局, which drops its whole drawer in; place, people and figures are invented: python make.py."""

import datetime
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2024-01/2024-04", "2023-01/2023-04", "2024-12-31", "2024-04-30"
AT, THEN = f"{SPAN}|2024-04|2024-04-30", f"{BEFORE}|2023-04|2023-04-30"
# fmt: off
# part, name, unit as written, unit, goal as written, goal, sign, done, last year, office, status
GOALS = [
    ("（一）投资", "水利建设投资", "亿元", "亿元", 58, 58, ">=", 22.4, 19.6, "规计科", "顺利"),
    ("（一）投资", "中央预算内投资完成额", "亿元", "亿元", 12.5, 12.5, ">=", 2.9, 3.4, "规计科", "滞后"),
    ("（一）投资", "水利项目融资额", "亿元", "亿元", 20, 20, ">=", 4.6, 5.1, "财务科", "滞后"),
    ("（二）防汛", "水毁工程修复", "处", "处", 310, 310, ">=", 296, 268, "防御科", "顺利"),
    ("（二）防汛", "山洪灾害防御演练", "场", "场", 180, 180, ">=", 188, 162, "防御科", "已完成"),
    ("（二）防汛", "病险水库除险加固", "座", "座", 65, 65, ">=", 14, 20, "运管科", "滞后"),
    ("（三）水资源", "用水总量", "亿m³", "亿m3", "≤31.5", 31.5, "<=", 8.2, 8.5, "水资源科", "顺利"),
    ("（三）水资源", "取水计量在线率", "%", "%", "≥95", 95, ">=", 95.7, 93.1, "水资源科", "顺利|已完成"),
    ("（三）水资源", "水资源税征收", "万元", "万元", "9,600", 9600, ">=", "3,480", "3,310", "水资源科", "顺利"),
    ("（四）农村水利", "农村自来水普及率", "%", "%", "≥92", 92, ">=", 90.4, 90.3, "农水科", "滞后"),
    ("（四）农村水利", "灌区渠道清淤", "公里", "km", 2600, 2600, ">=", 1480, 1365, "农水科", "顺利"),
    ("（四）农村水利", "新增和恢复灌溉面积", "万亩", "万亩", 15, 15, ">=", 3.6, 4.2, "农水科", "滞后"),
    ("（五）河湖", "河道非法采砂打击行动", "次", "次", 240, 240, ">=", 92, 85, "执法支队", "顺利"),
    ("（五）河湖", "河湖“四乱”动态清零率", "%", "%", 100, 100, ">=", 100, 98.4, "河湖科", "顺利|已完成"),
    ("（五）河湖", "水土流失综合治理面积", "平方公里", "km2", 420, 420, ">=", 156, 139, "水保科", "顺利"),
    ("（六）安全", "水利生产安全事故", "起", "起", 0, 0, "<=", 0, 0, "安监科", "顺利|已完成"),
    ("（六）安全", "重大隐患整改率", "%", "%", "100%", 100, ">=", "100%", "96.2%", "安监科", "顺利|已完成"),
]
# name, unit as written, unit, April, January to April, growth of the latter as told (no figure of last year)
TOLD = [("发电量（地方水电）", "万kWh", "万kWh", 16800, 41200, 6.8), ("城市供水量", "万m³", "万m3", 2140, 8460, 2.1), ("河道采砂量", "万吨", "万t", 38, 121, -9.4)]
# task, office, leader, day as written, due, progress, state, status
TASKS = [
    ("青螺水库枢纽工程", "规计科", "胡建明", "2027年12月", "2027-12-31", "导流洞贯通，累计完成投资占总投资的31%", "正常推进", "顺利"),
    ("水毁水利工程修复", "防御科", "罗小平", "4月30日", TODAY, "310处中完成296处，14处因降雨未完工", "超时限", "逾期"),
    ("汛前大检查", "防御科", "罗小平", "3月底", "2024-03-31", "检查水库1062座、堤防38段，全部完成", "办结", "已完成"),
    ("小型水库管护人员培训", "运管科", "胡建明", "3月20日前", "2024-03-20", "举办11期，培训1120人", "办结", "已完成"),
    ("赣水灌区改造二期", "农水科", "邱丽", "12月底", YEAR, "已完成招标，4个标段全部开工", "正常推进", "顺利"),
    ("城乡供水一体化特许经营", "农水科", "邱丽", "6月30日", "2024-06-30", "实施方案仍在部门会签，较计划推迟1个月", "进展缓慢", "滞后"),
    ("取水许可集中延续", "水资源科", "邱丽", "4月15日", "2024-04-15", "应延续86件，已办结86件", "办结", "已完成"),
    ("河湖库“清四乱”百日行动", "河湖科", "罗小平", "4月20日", "2024-04-20", "行动总结未报送，3处问题待复核", "超时限", "逾期"),
    ("水土保持遥感图斑复核", "水保科", "邱丽", "8月底", "2024-08-31", "下发图斑1240个，复核完成610个", "正常推进", "顺利"),
    ("水利工程建设工资专户检查", "安监科", "胡建明", "5月20日", "2024-05-20", "检查方案已印发，尚未开展", "未开展", "滞后|未报|不能判定"),
]
# problem, unit, day, due, told, state, closed
PROBLEMS = [
    ("石溪水库溢洪道出口冲坑", "运管科", datetime.date(2024, 4, 20), "2024-04-20", "浇筑混凝土86立方米，已完工", "完成", "yes"),
    ("丰岭县18处预警喇叭离线", "防御科", datetime.date(2024, 3, 31), "2024-03-31", "16处恢复，2处更换中", "未完成", "no"),
    ("东津堤备土不足", "防御科", datetime.date(2024, 4, 10), "2024-04-10", "补充土方1200立方米", "完成", "yes"),
    ("两座水库泄洪设施无备用电源", "运管科", datetime.date(2024, 4, 30), TODAY, "发电机采购合同已签", "未完成", "no"),
    ("青螺水库工地食堂无卫生许可", "规计科", "立行立改", "", "许可证已办理", "完成", "yes"),
    ("灌区量水设施损坏23处", "农水科", datetime.date(2024, 6, 30), "2024-06-30", "修复8处", "未完成", "no"),
    ("采砂船集中停靠点监控缺失", "执法支队", datetime.date(2024, 5, 31), "2024-05-31", "正在安装", "未完成", "no"),
]
# number, what, other side, sum, signed, to be done by, paid, state
CONTRACTS = [
    ("QS2024-003", "青螺水库枢纽导流洞施工合同", "华东水电工程有限公司", 18650.5, (2024, 1, 12), (2025, 6, 30), 5200, "履行中"),
    ("QS2024-007", "山洪灾害预警平台运维服务", "江南信息技术有限公司", 168, (2024, 2, 6), (2024, 12, 31), 84, "履行中"),
    ("QS2024-011", "水旱灾害风险普查成果更新", "省水科院", 96.8, (2024, 2, 28), (2024, 4, 15), 48.4, "超期未验收"),
    ("QS2024-015", "机关办公楼消防改造", "青螺建设集团", 212.6, (2024, 3, 11), (2024, 5, 31), 63.8, "履行中"),
    ("QS2024-018", "水土保持监测站点设备采购", "中科仪器公司", 385, (2024, 3, 22), (2024, 4, 22), 385, "履行完毕"),
]
LIBRARY = [("青螺水库枢纽工程", 386000, 62000, 78000, 85000), ("昌南引调水工程", 240000, 0, 15000, 48000), ("东津堤提升工程", 56000, 8000, 16000, 18000), ("赣水灌区改造二期", 43000, 12000, 16000, 9000)]
DAMS = [("青螺水库", "大（2）型", 26800, 168.5), ("石溪水库", "中型", 4260, 96.2), ("双岭水库", "中型", 3180, 121.4), ("枫树坑水库", "小（1）型", 420, 88.6), ("油罗水库", "小（1）型", 365, 142.3), ("桥背水库", "小（2）型", 58, 76.1)]
STATIONS = ["青螺站", "丰岭站", "石溪站", "东津站", "双岭站"]
# fmt: on
TWO = {"灌区渠道清淤": "1480|1840"}


def _number(value):
    return float(value.strip("≥≤%").replace(",", "")) if isinstance(value, str) else value


def rain():
    """Return the daily rain of the stations: the same every run."""
    dice = random.Random(4)
    return {
        s: [round(dice.choice((0, 0, 0, 1, 1, 2)) * dice.uniform(0.5, 28), 1) for _ in range(30)]
        for s in STATIONS
    }


def truth():
    """Write what any right reading shows, and that the rest of the drawer shows nothing."""
    book = Truth(HERE, SPAN, BEFORE)
    for _, name, _, unit, _, goal, sign, now, old, _, status in GOALS:
        now, old, source = _number(now), _number(old), "目标一览表"
        here, there = (AT, THEN) if unit == "%" else (SPAN, BEFORE)
        actual, before = TWO.get(name, now), {"水利建设投资": "19.6|16.9"}.get(name, old)
        due = TODAY if name == "水毁工程修复" else YEAR
        book.target(name, goal, sign, unit, due, actual, "逾期" if due == TODAY else status, source)
        book.year(name, actual, unit, before, source, at=(here, there))
        book.fact(name, f"2024|{due[:7]}|{due}", goal, unit, "target", source)
        book.fact(name, here, now, unit, "actual", source)
        book.fact(name, there, old, unit, "actual", source)
    for name, _, unit, month, now, growth in TOLD:
        names = f"{name.split('（')[0]}|{name}"
        book.add(
            "year_on_year",
            names,
            SPAN,
            f"{now}",
            unit,
            BEFORE,
            "",
            "",
            f"{growth}",
            "运行指标表",
            "表内只写增幅",
            "yes",
        )
        book.fact(names, SPAN, now, unit, "actual", "运行指标表")
        book.fact(names, "2024-04", month, unit, "actual", "运行指标表")
    book.fact("灌区渠道清淤", SPAN, 1840, "km", "actual", "简报（冲突）")
    book.fact("水利建设投资", BEFORE, 16.9, "亿元", "actual", "简报（冲突）")
    for name, goal, unit in (
        ("取水许可集中延续", 86, "件"),
        ("水土保持遥感图斑复核", 1240, "个"),
        ("水毁水利工程修复", 310, "处"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "任务清单", "由进展推得", "yes")
    for name, total, now, nxt, after in LIBRARY:
        book.target(name, now, ">=", "万元", "", "", "", "项目库", "2024年投资计划", "yes")
        for figure, why in (
            (total, "总投资不是年度目标"),
            (nxt, "2025年的计划"),
            (after, "2026年的计划"),
        ):
            book.never(name, "targets", figure, "万元", why)
    for _, what, _, amount, _, _, paid, _ in CONTRACTS:
        for figure in (amount, paid):
            book.never(f"{what}|合同金额|已付金额", "targets", figure, "万元", "合同台账不是目标")
    days = rain()
    average = [round(sum(days[s][k] for s in STATIONS) / 5, 1) for k in range(30)]
    book.year(
        "全市平均降雨量|降雨量|平均",
        round(sum(average), 1),
        "mm",
        186.4,
        "雨量表",
        "",
        "yes",
        at=(f"2024-04|{SPAN}", f"2023-04|{BEFORE}"),
    )
    for station in STATIONS:
        book.never(
            f"{station}|降雨量", "targets", round(sum(days[station]), 1), "mm", "雨量不是目标"
        )
    for dam, _, capacity, level in DAMS:
        for figure, unit in ((capacity, "万m3"), (level, "m")):
            book.never(f"{dam}|库容|正常蓄水位", "targets", figure, unit, "水库名录不是目标")
    for task, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "任务清单")
    for problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "隐患清单")
    book.add("conflicts", "灌区渠道清淤", SPAN, "1480km|1840km", "目标一览表|简报")
    book.add("conflicts", "水利建设投资", BEFORE, "19.6亿元|16.9亿元", "目标一览表|简报")
    book.never("水利建设投资", "targets", 6, "亿元", "5月的打算")
    book.write()


def lists():
    """Write the goals, the running figures, the tasks and the dangers: the files that count."""
    out = openpyxl.Workbook()
    heads = [
        "指　标",
        "2024年\n目标",
        "1—4月\n完成",
        "去年\n1—4月",
        "增减（%）",
        "责任科室",
        "时限",
    ]
    rows, part = [["（截至4月30日）", "", "", "", "", "", ""], heads], None
    for n, (kind, name, written, unit, goal, _, _, now, old, office, _) in enumerate(GOALS, 1):
        if kind != part:
            rows.append([kind])
            part = kind
        a, b = _number(now), _number(old)
        up = (
            "—"
            if not b
            else f"{a - b:+.1f}个百分点"
            if unit == "%"
            else f"{100 * (a / b - 1):+.1f}"
        )
        rows.append(
            [
                f"{n}．{name}（{written}）",
                goal,
                now,
                old,
                up,
                office,
                "4月底" if name == "水毁工程修复" else "年底",
            ]
        )
    sheet(out, "一览表", "青螺市水利局2024年主要目标完成情况一览表", rows, 7, (), (3, 3), True)
    rows = [
        ["指标", "计量单位", "4月", "1—4月", "1—4月同比（±%）"],
        *[[t[0], t[1], t[3], t[4], t[5]] for t in TOLD],
    ]
    sheet(out, "运行指标", "行业运行指标", rows, 5, (), (2, 2))
    save(out, LEDGERS / "主要目标完成情况一览表（4月）.xlsx")
    out = openpyxl.Workbook()
    rows = [
        ["序号", "任务", "牵头科室", "分管领导", "时限要求", "进展", "办理状态"],
        *[[n, t[0], t[1], t[2], t[3], t[5], t[6]] for n, t in enumerate(TASKS, 1)],
    ]
    sheet(out, "任务", "2024年局长办公会议定重点任务清单", rows, 7, (), (2, 2), True)
    save(out, LEDGERS / "重点任务清单.xlsx")
    rows = [
        ["汛前安全隐患整治清单"],
        ["序号", "隐患问题", "整治责任单位", "整治时限", "整治进度", "是否完成"],
        *[[n, p[0], p[1], p[2], p[4], p[5]] for n, p in enumerate(PROBLEMS, 1)],
    ]
    old_book(LEDGERS / "汛前安全隐患整治清单.xls", "隐患", rows, [(0, 0, 0, 5)])


def drawer():
    """Write the rest of the drawer: rota, staff, contracts, rain by day, dams, the pipeline of projects."""
    out = openpyxl.Workbook()
    names = ["胡建明", "罗小平", "邱丽", "熊伟", "万芳", "章强", "涂军"]
    rows = [["日期", "星期", "带班领导", "值班人员", "联系电话"]]
    rows += [
        [
            datetime.date(2024, 5, d),
            "一二三四五六日"[datetime.date(2024, 5, d).weekday()],
            names[d % 3],
            f"{names[3 + d % 4]}、{names[(d + 2) % 7]}",
            f"0791-88{d:02d}6{d:02d}",
        ]
        for d in range(1, 32)
    ]
    sheet(out, "5月", "青螺市水利局2024年5月防汛值班安排表", rows, 5, (), (2, 2), True)
    rows = [["序号", "姓名", "性别", "出生年月", "职务", "参加工作时间", "年休假天数", "已休天数"]]
    rows += [
        [
            n,
            name,
            "男" if n % 3 else "女",
            f"19{70 + n}.{n:02d}",
            "科长" if n < 4 else "科员",
            f"19{92 + n % 7}.7",
            15,
            n % 5,
        ]
        for n, name in enumerate(names, 1)
    ]
    sheet(out, "人员", "机关在编人员花名册", rows, 8, (), (2, 2))
    save(out, LEDGERS / "综合/值班和人员.xlsx")
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "合同编号",
            "合同名称",
            "乙方",
            "合同金额（万元）",
            "签订日期",
            "履约期限",
            "已付金额（万元）",
            "付款比例",
            "履约状态",
        ]
    ]
    rows += [
        [
            n,
            c[0],
            c[1],
            c[2],
            c[3],
            datetime.date(*c[4]),
            datetime.date(*c[5]),
            c[6],
            f"{100 * c[6] / c[3]:.1f}%",
            c[7],
        ]
        for n, c in enumerate(CONTRACTS, 1)
    ]
    sheet(out, "合同", "2024年合同管理台账", rows, 10, (), (2, 2), True)
    save(out, LEDGERS / "综合/合同管理台账.xlsx")
    out = openpyxl.Workbook()
    days = rain()
    average = [round(sum(days[s][k] for s in STATIONS) / 5, 1) for k in range(30)]
    rows = [["站名", *range(1, 31), "月合计", "去年同月", "多年平均"]]
    last = {"青螺站": 192.5, "丰岭站": 178, "石溪站": 201.5, "东津站": 169, "双岭站": 191}
    rows += [[s, *days[s], round(sum(days[s]), 1), last[s], 205] for s in STATIONS]
    rows.append(["全市平均", *average, round(sum(average), 1), 186.4, 205])
    sheet(out, "4月", "主要雨量站2024年4月逐日降雨量（单位：毫米）", rows, 34, (), (2, 2), True)
    save(out, LEDGERS / "水情/雨量站逐日降雨量（4月）.xlsx")
    ragged(
        LEDGERS / "水情/水库名录.csv",
        [
            [
                "水库名称",
                "规模",
                "总库容（万立方米）",
                "正常蓄水位（米）",
                "安全责任人",
                "联系电话",
            ],
            *[[*d, f"张{n}", f"1390000{n:04d}"] for n, d in enumerate(DAMS, 1)],
        ],
    )
    out = openpyxl.Workbook()
    rows = [
        ["项目名称", "总投资", "2024年投资计划", "2025年投资计划", "2026年投资计划", "前期工作进展"]
    ]
    stages = ["在建", "可研编制，计划2024年10月报批", "初设批复", "已招标"]
    rows += [[*p, stage] for p, stage in zip(LIBRARY, stages, strict=True)]
    rows.append(["合计", *[sum(p[k] for p in LIBRARY) for k in (1, 2, 3, 4)], ""])
    ws = sheet(out, "项目库", "三年滚动项目库（2024—2026年）", rows, 6, (), (2, 2), True)
    ws["G2"] = "单位：万元"
    save(out, LEDGERS / "综合/三年滚动项目库.xlsx")


BRIEF = """青螺市水利局2024年1—4月工作简报
1—4月，全市水利系统锚定年度目标，主要进展如下。
# 一、水利投资
完成水利建设投资22.4亿元，去年同期16.9亿元；中央预算内投资完成额2.9亿元，支付进度偏慢。
# 二、防汛备汛
完成水毁工程修复296处，山洪灾害防御演练188场，病险水库除险加固14座。4月平均降雨量较多年平均偏多，主要江河水位平稳。
# 三、水资源和农村水利
用水总量8.2亿立方米，取水计量在线率95.7%，水资源税征收3480万元。灌区渠道清淤1840公里，农村自来水普及率90.4%，新增和恢复灌溉面积3.6万亩。
# 四、河湖管理
开展河道非法采砂打击行动92次，水土流失综合治理面积156平方公里。
# 五、5月安排
5月，计划完成水利建设投资6亿元，召开全市防汛工作会议，参会人员约120人。"""

AGENDA = """2024年第4次局长办公会议程
时间：2024年4月26日上午9:00　　地点：三楼会议室
一、听取1—4月目标任务完成情况（规计科，汇报时间10分钟）
二、审议《青螺市河道采砂规划（2024—2028年）》（河湖科，8分钟）
三、研究机关办公楼消防改造经费212.6万元（办公室，5分钟）
参会人员：局领导、各科室负责人，共26人。"""

if __name__ == "__main__":
    truth()
    lists()
    drawer()
    paper(DOCUMENTS / "2024年1—4月工作简报.docx", BRIEF.split("\n"))
    (DOCUMENTS / "2024年第4次局长办公会议程.txt").write_text(AGENDA, encoding="utf-8")
