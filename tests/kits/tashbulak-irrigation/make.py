"""Truth and files of 塔什布拉克灌区管理中心, the whole year 2025; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR = "2025", "2024", "2025-12-31"
AT, THEN = "2025|2025-12|2025-12-31", "2024|2024-12|2024-12-31"
# kind, name as written, names, goal as written, goal, sign, done as written, done, last year, unit as written, unit, met, status
BUSINESS = [
    (
        "供用水",
        "灌溉供水总量",
        "灌溉供水总量",
        4.6,
        4.6,
        ">=",
        4.72,
        4.72,
        4.58,
        "亿m³",
        "亿m3",
        "达标",
        "已完成",
    ),
    (
        "",
        "其中：生态供水",
        "生态供水|其中：生态供水",
        0.5,
        0.5,
        ">=",
        0.56,
        0.56,
        0.43,
        "亿m³",
        "亿m3",
        "达标",
        "已完成",
    ),
    ("", "实灌面积", "实灌面积", 92, 92, ">=", 92.6, 92.6, 91.8, "万亩", "万亩", "达标", "已完成"),
    (
        "",
        "渠系水利用系数",
        "渠系水利用系数",
        "≥0.62",
        0.62,
        ">=",
        0.628,
        0.628,
        0.615,
        "—",
        "1",
        "达标",
        "已完成",
    ),
    (
        "",
        "亩均灌溉用水量",
        "亩均灌溉用水量",
        "≤460",
        460,
        "<=",
        449,
        449,
        452,
        "m³/亩",
        "m3",
        "达标",
        "已完成",
    ),
    (
        "",
        "地下水开采量",
        "地下水开采量",
        "≤3800",
        3800,
        "<=",
        3920,
        3920,
        4050,
        "万m³",
        "万m3",
        "未达标",
        "逾期",
    ),
    (
        "收费经营",
        "水费收入",
        "水费收入",
        6850,
        7100,
        ">=",
        6930,
        6930,
        6612,
        "万元",
        "万元",
        "未达标",
        "逾期",
    ),
    ("", "水费实收率", "水费实收率", "≥98", 98, ">=", 98.6, 98.6, 97.4, "%", "%", "达标", "已完成"),
    (
        "",
        "综合经营收入",
        "综合经营收入",
        420,
        420,
        ">=",
        386,
        386,
        405,
        "万元",
        "万元",
        "未达标",
        "逾期",
    ),
    (
        "安全生产",
        "安全隐患整改率",
        "安全隐患整改率",
        100,
        100,
        ">=",
        100,
        100,
        98.5,
        "%",
        "%",
        "达标",
        "已完成",
    ),
    ("", "安全生产检查", "安全生产检查", "", None, ">=", 52, 52, 44, "次", "次", "", ""),
]
# name, names, unit as written, unit, planned, goal, done as written, done, last year, money, status
UPKEEP = [
    ("干支渠防渗改建", "km", "km", 36, 36, 36.8, 36.8, 31.5, 2860, "已完成"),
    ("渠道清淤", "km", "km", 410, 410, 422.6, 422.6, 398, 315, "已完成"),
    ("闸门维修", "扇", "扇", 150, 150, "138（另12扇转下年）", 138, 162, 96, "逾期"),
    ("斗口计量设施安装", "处", "处", 260, 240, 246, 246, 198, 420, "已完成"),
    ("护渠林补植", "亩", "亩", 600, 600, 640, 640, 520, 78, "已完成"),
]
MEASURES = [
    ("测水量水", "次", "次", "已完成"),
    ("用水户协会培训", "人次", "人次", "逾期"),
    ("人工巡渠", "公里", "km", "已完成"),
]
STATIONS = [
    ("渠首管理站", (1200, 1268, 1175), (180, 172, 165), (5200, 5460, 5080)),
    ("阿克塔姆站", (1650, 1702, 1590), (420, 366, 398), (7800, 8010, 7650)),
    ("红柳沟站", (1480, 1495, 1510), (350, 312, 336), (6900, 6980, 6720)),
    ("英吉渠站", (1720, 1788, 1664), (460, 395, 410), (8400, 8675, 8190)),
    ("东干渠站", (1350, 1376, 1288), (290, 264, 305), (6100, 6130, 6240)),
]
# name, unit as written, unit, plan, twelve months, last year's months, status
MONTHS = [
    (
        "水库来水量",
        "万立方米",
        "万m3",
        None,
        (420, 380, 510, 1260, 3850, 8620, 10450, 8930, 4120, 1680, 730, 490),
        (405, 372, 498, 1190, 3620, 8240, 9980, 9150, 3960, 1590, 705, 468),
        "",
    ),
    (
        "坝后电站发电量",
        "万千瓦时",
        "万kWh",
        3200,
        (62, 58, 85, 210, 386, 520, 610, 572, 318, 164, 88, 71),
        (60, 55, 80, 201, 395, 548, 640, 590, 322, 170, 92, 74),
        "逾期",
    ),
    (
        "大坝安全巡查",
        "次",
        "次",
        720,
        (58, 56, 60, 62, 66, 70, 74, 74, 66, 62, 60, 58),
        (57, 54, 58, 60, 62, 66, 70, 71, 63, 60, 58, 57),
        "已完成",
    ),
    (
        "水情报汛",
        "份",
        "份",
        1400,
        (62, 56, 93, 120, 155, 180, 186, 186, 150, 124, 90, 62),
        (62, 58, 93, 120, 150, 176, 182, 184, 148, 122, 90, 62),
        "已完成",
    ),
    (
        "水质取样检测",
        "样",
        "样",
        180,
        (12, 12, 14, 15, 18, 18, 20, 20, 18, 16, 12, 12),
        (10, 10, 12, 14, 15, 16, 18, 18, 15, 13, 11, 10),
        "已完成",
    ),
]
PROSE = [("节水示范片建设", "片", 6, 7, 4, "已完成"), ("水法规宣讲", "场", 30, 25, 28, "逾期")]
# project, money planned, money done, money of the whole, how far
PROJECTS = [
    ("总干渠隧洞加固工程", 3200, 3260, 7800, "衬砌完成，2026年5月完工"),
    ("英吉渠渡槽改建工程", 1850, 1850, 1850, "已完工验收"),
    ("灌区信息化二期", 960, 705, 1640, "设备采购流标一次"),
    ("水库除险加固收尾工程", 740, 745, 5200, "已完工，待竣工验收"),
]
# task, office, day, how it stood, mark, status
TASKS = [
    (
        "2025年度灌溉供水计划编制下达",
        "供水管理科",
        (2025, 3, 15),
        "计划已下达到各管理站",
        "完成",
        "已完成",
    ),
    (
        "水价成本监审资料上报",
        "财务科",
        (2025, 6, 30),
        "监审资料已报州发改委并通过初审",
        "完成",
        "已完成",
    ),
    (
        "总干渠隧洞加固工程实施",
        "工程科",
        (2026, 5, 31),
        "衬砌完成，按计划推进",
        "跨年，正常",
        "顺利",
    ),
    (
        "灌区标准化管理达标验收",
        "工程科",
        (2025, 11, 30),
        "标识标牌没有配齐，未能申请验收",
        "未完成",
        "逾期",
    ),
    (
        "灌区信息化二期建设",
        "信息中心",
        (2026, 6, 30),
        "流标后重新采购，明显落后于计划",
        "跨年，滞后",
        "滞后",
    ),
    (
        "水库防洪抢险应急预案修订",
        "水库管理所",
        (2025, 5, 10),
        "预案已获批复并演练一次",
        "完成",
        "已完成",
    ),
    ("用水权确权登记到户", "供水管理科", (2025, 10, 31), "确权证全部发放到户", "完成", "已完成"),
    ("历年水费陈欠清收", "财务科", (2025, 12, 20), "两家农场的陈欠仍未收回", "未完成", "逾期"),
    ("职工周转宿舍维修", "办公室", (2025, 9, 30), "维修完毕，职工已入住", "完成", "已完成"),
    (
        "渠道沿线安全警示设施补设",
        "安全监督科",
        (2025, 7, 31),
        "警示牌和防护网全部补齐，此项工作已完成",
        "",
        "已完成",
    ),
    (
        "红柳沟站泵房确权办证",
        "办公室",
        (2025, 12, 10),
        "自然资源部门尚未受理，没有按期办成",
        "",
        "逾期",
    ),
]
# found by, problem, office, day as written, due, what was done, mark, closed
PROBLEMS = [
    (
        "自治区水利厅稽察",
        "渡槽改建施工日志缺页",
        "工程科",
        "2025年4月30日",
        "2025-04-30",
        "施工单位已补记并签字",
        "已闭合",
        "yes",
    ),
    (
        "自治区水利厅稽察",
        "隧洞监测点布设不足",
        "工程科",
        "2025年9月30日",
        "2025-09-30",
        "增设监测点6个",
        "已闭合",
        "yes",
    ),
    (
        "自治区水利厅稽察",
        "水库放水塔爬梯锈蚀",
        "水库管理所",
        "2025年11月30日",
        "2025-11-30",
        "新爬梯已加工，尚未安装",
        "未闭合",
        "no",
    ),
    (
        "州审计局",
        "水费收入未及时上缴专户",
        "财务科",
        "2025年6月15日",
        "2025-06-15",
        "已全额上缴",
        "已闭合",
        "yes",
    ),
    (
        "州审计局",
        "车辆维修未定点",
        "办公室",
        "2025年5月31日",
        "2025-05-31",
        "已签订定点维修协议",
        "已闭合",
        "yes",
    ),
    (
        "州审计局",
        "固定资产账实不符",
        "财务科",
        "2025年12月15日",
        "2025-12-15",
        "泵站设备还在盘点",
        "未闭合",
        "no",
    ),
    (
        "用水户反映",
        "英吉渠末级斗渠漏水",
        "英吉渠站",
        "2025年4月10日",
        "2025-04-10",
        "漏水段已翻修",
        "已闭合",
        "yes",
    ),
    (
        "用水户反映",
        "红柳沟轮灌次序公示不及时",
        "红柳沟站",
        "2025年6月30日",
        "2025-06-30",
        "每轮次提前三天公示",
        "已闭合",
        "yes",
    ),
    (
        "消防检查",
        "物资仓库消防通道占用",
        "安全监督科",
        "2026年3月31日",
        "2026-03-31",
        "部分闸板待移库",
        "未闭合",
        "no",
    ),
]
TWO = {"渠道清淤": "422.6|426.2", "水费实收率": "98.6|98.9"}


def _sum(m, k):
    return sum(t[1 + m][k] for t in STATIONS)


def _rows():
    for _, _, names, _, goal, sign, _, now, old, _, unit, _, status in BUSINESS:
        yield names, unit, goal, sign, now, old, YEAR, status, "目标考核"
    for name, _, unit, _, goal, _, now, old, _, status in UPKEEP:
        yield name, unit, goal, ">=", now, old, YEAR, status, "岁修工程量"
    for m, (name, _, unit, status) in enumerate(MEASURES):
        yield name, unit, _sum(m, 0), ">=", _sum(m, 1), _sum(m, 2), YEAR, status, "管理站统计"
    for name, _, unit, goal, parts, old, status in MONTHS:
        yield name, unit, goal, ">=", sum(parts), sum(old), YEAR, status, "水库管理所月报"
    for name, unit, goal, now, old, status in PROSE:
        yield name, unit, goal, ">=", now, old, YEAR, status, "总结"


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for row in _rows():
        names, unit, _, _, now, old, *_ = row
        actual = TWO.get(names, now)
        book.indicator(row, (AT, THEN), actual, "91.8|91.3" if names == "实灌面积" else old)
        if names in TWO:
            book.rows["targets"][-1][6] = actual
    for name, plan, done, _, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", "", done, "", "工程投资", "年度投资", "yes")
    book.target(
        "合计|工程投资|工程建设投资|年度投资|完成投资",
        sum(p[1] for p in PROJECTS),
        ">=",
        "万元",
        "",
        sum(p[2] for p in PROJECTS),
        "",
        "工程投资",
        "在建工程合计",
        "yes",
    )
    for task, office, day, _, _, status in TASKS:
        book.task(task, office, datetime.date(*day).isoformat(), status, "年度重点任务")
    for p in PROBLEMS:
        book.problem(p[1], p[2], p[4], p[7], YEAR, "问题清单")
    book.add("conflicts", "渠道清淤", SPAN, "422.6km|426.2km", "岁修工程量|总结")
    book.add("conflicts", "水费实收率", SPAN, "98.6%|98.9%", "目标考核|总结")
    book.add("conflicts", "实灌面积", BEFORE, "91.8万亩|91.3万亩", "目标考核|总结")
    for name, table, value, unit, why in (
        ("水费收入", "targets", 6850, "万元", "年初目标，9月调整为7100"),
        ("斗口计量设施安装", "targets", 260, "处", "年初计划，9月调整为240"),
        ("灌溉供水总量", "targets", 4.65, "亿m3", "2026年的计划"),
        ("水费收入", "targets", 7300, "万元", "2026年的计划"),
        ("测水量水", "targets", 1720, "次", "英吉渠站的任务"),
        ("人工巡渠", "year_on_year", 8010, "公里", "阿克塔姆站的完成"),
        ("坝后电站发电量", "year_on_year", 610, "万kWh", "7月的数"),
        ("水库来水量", "year_on_year", 490, "万m3", "12月的数"),
        ("闸门维修", "targets", 96, "扇", "经费，不是工程量"),
    ):
        book.never(name, table, value, unit, why)
    book.write()


def goals_book():
    """Write the result of the year's assessment and the work done."""
    out = openpyxl.Workbook()
    rows = [["类别", "考核内容", "2025年", "", "2024年\n实绩", "增减", "计量单位", "自查结论"]]
    rows += [["", "", "下达指标", "年终实绩", "", "", "", ""]]
    for kind, name, _, shown, _, _, told, now, old, wrote, _, met, _ in BUSINESS:
        rows.append([kind, name, shown, told, old, round(now - old, 3), wrote, met])
    rows.append(["说明：水费收入的自查结论按调整后的指标认定，调整情况见中心通知。"])
    ws = sheet(
        out,
        "目标考核",
        "塔什布拉克灌区管理中心2025年度目标考核自查表",
        rows,
        8,
        [
            "A2:A3",
            "B2:B3",
            "C2:D2",
            "E2:E3",
            "F2:F3",
            "G2:G3",
            "H2:H3",
            "A4:A9",
            "A10:A12",
            "A13:A14",
            "A15:H15",
        ],
        (2, 3),
        True,
    )
    ws.column_dimensions["B"].width = 22
    rows = [
        ["序号", "岁修项目", "单位", "计划工程量", "完成工程量", "2024年完成", "使用经费（万元）"]
    ]
    rows += [[n, u[0], u[1], u[3], u[5], u[7], u[8]] for n, u in enumerate(UPKEEP, 1)]
    sheet(out, "岁修工程量", "2025年渠道岁修和配套工程量完成表", rows, 7, (), (2, 2))
    rows = [
        ["工程名称", "概算总投资\n（万元）", "2025年投资（万元）", "", "工程进展"],
        ["", "", "计划", "完成", ""],
    ]
    rows += [[p[0], p[3], p[1], p[2], p[4]] for p in PROJECTS]
    rows += [["合计", *[sum(p[k] for p in PROJECTS) for k in (3, 1, 2)], ""]]
    sheet(
        out,
        "工程投资",
        "2025年在建工程投资完成表",
        rows,
        5,
        ["A2:A3", "B2:B3", "C2:D2", "E2:E3"],
        (2, 3),
    )
    save(out, LEDGERS / "2025年度目标考核自查表.xlsx")


def stations():
    """Write the table by station, the sum last."""
    rows = [["2025年各管理站业务工作完成统计"], ["管理站"], [""]]
    merges = [(0, 0, 0, 9), (1, 2, 0, 0)]
    for m, (name, wrote, _, _) in enumerate(MEASURES):
        rows[1] += [f"{name}/{wrote}", "", ""]
        rows[2] += ["年计划", "年完成", "2024年"]
        merges.append((1, 1, 1 + 3 * m, 3 + 3 * m))
    rows += [[t[0], *t[1], *t[2], *t[3]] for t in STATIONS]
    rows += [["全灌区合计", *[_sum(m, k) for m in range(3) for k in range(3)]]]
    rows += [["制表人：古丽娜", "", "", "", "", "", "审核：马建军"]]
    old_book(LEDGERS / "各管理站业务统计2025.xls", "汇总", rows, merges)


def reservoir():
    """Write the reservoir's months of this year and, in another layout, of last year."""
    rows = [
        ["水库管理所2025年运行统计表"],
        ["项目", "单位", "年计划", *[f"{m}月" for m in range(1, 13)], "全年"],
    ]
    rows += [[m[0], m[1], "" if m[3] is None else m[3], *m[4], sum(m[4])] for m in MONTHS]
    ragged(LEDGERS / "水库运行统计2025.csv", rows)
    out = openpyxl.Workbook()
    rows = [["月份", *[f"{m[0]}（{m[1]}）" for m in MONTHS]]]
    rows += [[f"{k + 1}月", *[m[5][k] for m in MONTHS]] for k in range(12)]
    rows += [["全年合计", *[sum(m[5]) for m in MONTHS]]]
    sheet(out, "2024年", "水库管理所2024年运行统计表", rows, 6, (), (2, 2), True)
    save(out, LEDGERS / "水库运行统计2024.xlsx")


def lists():
    """Write tasks, and problems as a table of a document."""
    out = openpyxl.Workbook()
    rows = [["序号", "任务名称", "责任科室（站所）", "完成时限", "年末落实情况", "完成与否"]]
    rows += [[n, t[0], t[1], datetime.date(*t[2]), t[3], t[4]] for n, t in enumerate(TASKS, 1)]
    ws = sheet(out, "重点任务", "2025年度重点任务落实情况（12月31日）", rows, 6, (), (2, 2), True)
    for r in range(3, 3 + len(TASKS)):
        ws.cell(r, 4).number_format = 'yyyy"年"m"月"d"日"'
    save(out, LEDGERS / "2025年度重点任务落实情况.xlsx")
    table = [["序号", "检查单位/来源", "发现问题", "整改科室", "应改完日期", "整改落实", "闭合"]]
    table += [[str(n), *p[:4], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    paper(
        DOCUMENTS / "2025年检查发现问题整改清单.docx",
        [
            "塔什布拉克灌区管理中心2025年检查发现问题整改清单",
            "统计截止日期：2025年12月31日。",
            "@0",
        ],
        [table],
    )


NOTICE = """关于调整2025年度部分目标任务的通知

各科室、管理站：
根据年中水价调整和计量设施建设实际，经中心主任办公会2025年9月12日研究，对2025年度部分目标任务作如下调整：
一、水费收入年度目标由6850万元调整为7100万元。
二、斗口计量设施安装年度计划由260处调整为240处。
其余目标任务不变，年终按调整后的目标考核。

塔什布拉克灌区管理中心
2025年9月15日
"""

SUMMARY = """塔什布拉克灌区管理中心2025年工作总结
2025年，中心围绕保灌溉、保安全、促节水，完成了全年大部分目标任务。
# 一、供水和收费
全年灌溉供水总量4.72亿m³，其中生态供水0.56亿m³。实灌面积92.6万亩，上年为91.3万亩。渠系水利用系数提高到0.628。全年水费收入6930万元，与调整后的7100万元目标相差170万元；水费实收率98.9%。地下水开采量3920万m³，超过控制指标120万m³。
# 二、工程建设和岁修
完成干支渠防渗改建36.8km，渠道清淤426.2km，斗口计量设施安装246处，护渠林补植640亩。
# 三、节水和宣传
节水示范片建设年度目标6片，全年建成7片，2024年建成4片。水法规宣讲全年计划30场，实际开展水法规宣讲25场，2024年开展28场，主要是秋季人手不足。
# 四、2026年工作计划
2026年计划灌溉供水总量4.65亿m³，水费收入7300万元，继续抓好总干渠隧洞加固。"""

if __name__ == "__main__":
    truth()
    goals_book()
    stations()
    reservoir()
    lists()
    DOCUMENTS.mkdir(parents=True, exist_ok=True)
    (DOCUMENTS / "关于调整2025年度部分目标任务的通知.txt").write_text(NOTICE, encoding="gb18030")
    paper(DOCUMENTS / "2025年工作总结.docx", SUMMARY.split("\n"))
