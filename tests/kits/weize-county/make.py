"""Truth and files of 苇泽县水利局, whose offices each hand in a form of their own; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
import xlwt
from office import MIDDLE, THIN, Truth, home, paper, ragged, save, sheet
from openpyxl.styles import Font, PatternFill

HERE, LEDGERS, DOCUMENTS = home(__file__)
SENT = LEDGERS / "三季度各股室报送"
SPAN, BEFORE, YEAR, TODAY = "2024-01/2024-09", "2023-01/2023-09", "2024-12-31", "2024-09-30"
AT, THEN = f"{SPAN}|2024-09|2024-09-30", f"{BEFORE}|2023-09|2023-09-30"
# fmt: off
# the summary's name, unit as written, unit, goal as written, goal, sign, done, office, day, due, light, status,
# the office's own name, goal, done, last year and unit as the office writes them, last year in the summary's unit
GOALS = [
    ("新增高效节水灌溉面积", "万亩", "万亩", 1.2, 1.2, ">=", 0.95, "农水股", "12月底", YEAR, "绿", "顺利", "高效节水灌溉面积", 12000, 9500, 8600, "亩", 0.86),
    ("恢复改善灌溉面积", "万亩", "万亩", 0.9, 0.9, ">=", 0.75, "农水股", "12月底", YEAR, "绿", "顺利", "恢复、改善灌溉面积", 600, 500, 440, "公顷", 0.66),
    ("渠道防渗衬砌长度", "公里", "km", 46, 46, ">=", 36.8, "农水股", "12月底", YEAR, "绿", "顺利", "渠道衬砌长度", 46000, 36800, 31500, "米", 31.5),
    ("农村供水工程维修养护", "处", "处", 38, 38, ">=", 31, "农水股", "12月底", YEAR, "绿", "顺利", "农村供水工程维养", 38, 31, 33, "处", 33),
    ("农村自来水普及率", "%", "%", "≥93.5", 93.5, ">=", 92.9, "农水股", "12月底", YEAR, "黄", "滞后", "自来水普及率", 93.5, 92.9, 91.9, "%", 91.9),
    ("用水总量", "亿立方米", "亿m3", "2.85以内", 2.85, "<=", 2.06, "水资源股", "12月底", YEAR, "绿", "顺利", "全县用水总量", "≤28500", 20600, 20900, "万立方米", 2.09),
    ("万元GDP用水量", "立方米", "m3", "≤46", 46, "<=", 44.8, "水资源股", "12月底", YEAR, "绿", "顺利|已完成", "万元国内生产总值用水量", "≤46", 44.8, 47.5, "立方米", 47.5),
    ("地下水开采量", "万立方米", "万m3", "≤1650", 1650, "<=", 1320, "水资源股", "12月底", YEAR, "黄", "滞后", "地下水开采量", "≤1650", 1320, 1385, "万立方米", 1385),
    ("取水许可电子证照换发", "件", "件", 180, 180, ">=", 162, "水资源股", "12月底", YEAR, "绿", "顺利", "取水许可证照换发", 180, 162, 95, "件", 95),
    ("节水载体创建", "家", "家", 9, 9, ">=", 5, "水资源股", "12月底", YEAR, "黄", "滞后", "节水载体", 9, 5, 4, "家", 4),
    ("水资源税征收额", "万元", "万元", 860, 860, ">=", 690, "水资源股", "12月底", YEAR, "绿", "顺利|滞后", "水资源税", 860, 690, 655, "万元", 655),
    ("清理整治河湖“四乱”", "处", "处", 85, 85, ">=", 79, "河湖股", "12月底", YEAR, "绿", "顺利", "河湖“四乱”清理整治", "85处", "79处", "96处", "", 96),
    ("河长巡河", "人次", "人次", "９６００", 9600, ">=", 7240, "河湖股", "12月底", YEAR, "绿", "顺利", "各级河长巡河", "9600人次", "7420人次", "7105人次", "", 7105),
    ("河道保洁长度", "公里", "km", 260, 260, ">=", 260, "河湖股", "9月底", TODAY, "绿", "已完成", "河道常态化保洁", "260公里", "260公里", "245公里", "", 245),
    ("国省考断面水质达标率", "%", "%", "≥95", 95, ">=", 96.5, "河湖股", "12月底", YEAR, "绿", "顺利|已完成", "断面水质达标率", "95%", "96.5%", "94.2%", "", 94.2),
    ("水利固定资产投资", "亿元", "亿元", 3.2, 3.2, ">=", 2.5, "建设股", "12月底", YEAR, "绿", "顺利", "水利投资", 32000, 25000, 22600, "万元", 2.26),
    ("病险水库除险加固", "座", "座", 5, 5, ">=", 3, "建设股", "10月底", "2024-10-31", "黄", "滞后", "病险水库除险加固", 5, 3, 4, "座", 4),
    ("中小河流治理长度", "公里", "km", 22, 22, ">=", 17.5, "建设股", "12月底", YEAR, "绿", "顺利", "中小河流治理", 22, 17.5, 15.2, "公里", 15.2),
    ("山洪沟治理", "条", "条", 2, 2, ">=", 2, "建设股", "8月底", "2024-08-31", "绿", "已完成", "山洪沟治理", 2, 2, 1, "条", 1),
    ("水利项目开工率", "%", "%", "100%", 100, ">=", 92.3, "建设股", "6月底", "2024-06-30", "红", "逾期", "项目开工率", 100, 92.3, 90.5, "%", 90.5),
    ("防汛演练", "场", "场", 16, 16, ">=", 18, "防御股", "6月底", "2024-06-30", "绿", "已完成", "防汛演练", "16场", "18场", "15场", "", 15),
    ("山洪灾害监测站点维护", "处", "处", 112, 112, ">=", 112, "防御股", "5月底", "2024-05-31", "绿", "已完成", "山洪灾害监测站点维护", "112处", "112处", "108处", "", 108),
    ("抗旱服务队组建", "支", "支", 12, 12, ">=", 9, "防御股", "8月底", "2024-08-31", "红", "逾期", "抗旱服务队", "12支", "9支", "—", "", None),
    ("防汛物资储备金额", "万元", "万元", 480, 480, ">=", 445, "防御股", "9月底", TODAY, "红", "逾期", "防汛物资储备", "480万元", "445万元", "420万元", "", 420),
]
# task, office, day as written, due, progress, state, status
TASKS = [
    ("苇河县城段综合治理", "建设股", "2025年5月底", "2025-05-31", "护岸完成4.3公里，占总量61%", "按期", "顺利"),
    ("西部片区供水管网延伸", "农水股", "11月底", "2024-11-30", "管网铺设71公里，受征地影响停工半月，完成52%", "滞后", "滞后"),
    ("水库管护标准化试点", "建设股", "9月底", TODAY, "6座试点水库全部通过市级验收", "完成", "已完成"),
    ("取用水专项整治“回头看”", "水资源股", "7月底", "2024-07-31", "问题286个，整改到位286个", "完成", "已完成"),
    ("农业水价综合改革评估", "农水股", "9月20日前", "2024-09-20", "评估报告初稿完成，未通过审定", "超期", "逾期"),
    ("县级水网建设规划", "建设股", "12月20日", "2024-12-20", "已完成编制并通过市局技术审查", "按期", "顺利|已完成"),
    ("河湖健康档案建立", "河湖股", "10月15日", "2024-10-15", "24条河流中23条建档", "按期", "顺利"),
    ("超采区机井关停", "水资源股", "8月31日前", "2024-08-31", "应关停54眼，已关停47眼", "超期", "逾期"),
    ("雨水情监测站网补充", "防御股", "2024.5", "2024-05-31", "新建站点18处并入网", "完成", "已完成"),
    ("水利安全生产月活动", "办公室", "6月", "2024-06-30", "活动已开展，总结已报送", "完成", "已完成"),
    ("灌区信息化二期", "农水股", "2025年3月底", "2025-03-31", "尚未开工", "未开工", "滞后|未报|不能判定|顺利"),
]
# problem, office, day as written, due, told, state, closed
PROBLEMS = [
    ("苇河左岸3处堤脚冲刷", "建设股", "5月31日", "2024-05-31", "抛石护脚完成", "是", "yes"),
    ("2家企业无证取水", "水资源股", "6月30日", "2024-06-30", "已补办取水许可", "是", "yes"),
    ("大李庄供水站水质检测超期", "农水股", "7月20日", "2024-07-20", "已补测，结果合格", "是", "yes"),
    ("巡河APP数据造假1起", "河湖股", "立行立改", "", "已通报并扣减绩效", "是", "yes"),
    ("项目档案未按标段归集", "建设股", "8月31日", "2024-08-31", "3个标段仍未归集", "否", "no"),
    ("防汛仓库出入库记录不全", "防御股", "9月30日", TODAY, "正在补录", "否", "no"),
    ("北干渠沿线垃圾堆放5处", "河湖股", "9月15日", "2024-09-15", "5处全部清理", "是", "yes"),
    ("节水型机关档案不完整", "水资源股", "11月30日", "2024-11-30", "已完成4家", "否", "no"),
    ("灌区渡槽碳化剥落", "农水股", "2025年4月", "2025-04-30", "已列入冬修计划", "否", "no"),
]
# fmt: on
TWO = {"河长巡河": "7240|7420", "水资源税征收额": "690|609"}


def truth():
    """Write what any right reading shows: every goal stands in the summary and in an office's form, and is one."""
    book = Truth(HERE, SPAN, BEFORE)
    for name, _, unit, _, goal, sign, now, _, _, due, _, status, other, _, _, _, _, old in GOALS:
        names, source = (name if other == name else f"{name}|{other}"), "汇总表+股室报送"
        rate = unit in ("%", "m3")
        here, there = (AT, THEN) if rate else (SPAN, BEFORE)
        actual = TWO.get(name, now)
        book.target(names, goal, sign, unit, due, actual, status, source)
        book.fact(names, f"2024|{due[:7]}|{due}", goal, unit, "target", source)
        book.fact(names, here, now, unit, "actual", source)
        if old is not None:
            before = "2.26|2.62" if name == "水利固定资产投资" else old
            book.year(names, actual, unit, before, source, at=(here, there))
            book.fact(names, there, old, unit, "actual", source)
    book.year("预警信息发布|发布预警信息", 64, "条", 52, "防御股报送")
    book.fact("预警信息发布|发布预警信息", SPAN, 64, "条", "actual", "防御股报送")
    book.fact("预警信息发布|发布预警信息", BEFORE, 52, "条", "actual", "防御股报送")
    book.fact("河长巡河|各级河长巡河", SPAN, 7420, "人次", "actual", "河湖股报送（冲突）")
    book.fact("水资源税征收额|水资源税", SPAN, 609, "万元", "actual", "总结（冲突）")
    book.fact("水利固定资产投资|水利投资", BEFORE, 2.62, "亿元", "actual", "总结（冲突）")
    for name, goal, unit in (
        ("水库管护标准化试点", 6, "座"),
        ("取用水专项整治“回头看”", 286, "个"),
        ("超采区机井关停|关停机井", 54, "眼"),
        ("河湖健康档案建立", 24, "条"),
        ("雨水情监测站网补充", 18, "处"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "重点事项", "由进展推得", "yes")
    for task, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点事项")
    for problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题清单")
    book.add("conflicts", "河长巡河|各级河长巡河", SPAN, "7240人次|7420人次", "汇总表|河湖股报送")
    book.add(
        "conflicts", "水资源税征收额|水资源税", SPAN, "690万元|609万元", "汇总表、水资源股报送|总结"
    )
    book.add(
        "conflicts", "水利固定资产投资|水利投资", BEFORE, "22600万元|2.62亿元", "建设股报送|总结"
    )
    for name, table, figure, unit, why in (
        ("水利固定资产投资", "targets", 0.7, "亿元", "与目标的差额"),
        ("新增高效节水灌溉面积", "targets", 0.25, "万亩", "四季度的打算"),
        ("病险水库除险加固", "targets", 2, "座", "剩余数"),
        ("农村自来水普及率", "targets", 94.5, "%", "2025年的打算"),
        ("清理整治河湖“四乱”", "year_on_year", 17, "处", "比上年的减少数"),
    ):
        book.never(name, table, figure, unit, why)
    book.write()


def of(office):
    """Return the rows of one office."""
    return [g for g in GOALS if g[7] == office]


def sent():
    """Write the form of each office in its own words and units."""
    out = openpyxl.Workbook()
    rows = [
        ["报送股室：农水股", "", "", "", "", "", "2024.10.8"],
        ["序号", "工作目标", "单位", "任务数", "实绩", "去年同期实绩", "备注"],
    ]
    rows += [[n, g[12], g[16], g[13], g[14], g[15], ""] for n, g in enumerate(of("农水股"), 1)]
    sheet(out, "Sheet1", "农水股三季度目标任务实绩", rows, 7, (), (3, 3), True)
    out.create_sheet("Sheet2")
    save(out, SENT / "农水股.xlsx")
    book = xlwt.Workbook(encoding="utf-8")
    ws = book.add_sheet("水资源股")
    share = xlwt.easyxf(num_format_str="0.0%")
    ws.write_merge(0, 0, 0, 5, "水资源管理指标完成情况（1—9月）")
    for c, title in enumerate(["指标", "计量单位", "计划数", "完成数", "2023年1—9月", "完成比例"]):
        ws.write(1, c, title)
    for r, g in enumerate(of("水资源股"), 2):
        for c, value in enumerate([g[12], g[16], g[13], g[14], g[15]]):
            ws.write(r, c, value)
        ws.write(r, 5, round(g[6] / g[4], 4), share)
    SENT.mkdir(parents=True, exist_ok=True)
    book.save(str(SENT / "水资源股.xls"))
    rows = [
        ["河湖股2024年三季度考核指标进度"],
        ["考核内容", "年度指标", "三季度末进度", "上年同期进度", "责任人"],
    ]
    rows += [
        [g[12], g[13], g[14], g[15], who]
        for g, who in zip(of("河湖股"), ("田野", "田野", "黎明", "黎明"), strict=True)
    ]
    ragged(SENT / "河湖股.csv", rows)
    out = openpyxl.Workbook()
    mine = of("建设股")
    rows = [
        ["项目", *[f"{g[12]}（{g[16]}）" for g in mine]],
        ["2024年目标", *[g[13] for g in mine]],
        ["1—9月完成", *[g[14] for g in mine]],
        ["上年同期", *[g[15] for g in mine]],
        ["完成率", *[f"{100 * g[14] / g[13]:.1f}%" for g in mine]],
    ]
    sheet(out, "建设", "建设股重点指标完成情况", rows, 6, (), (2, 2), True)
    save(out, SENT / "建设股.xlsx")
    table = [
        ["工作内容", "年度目标", "截至9月底完成", "上年同期"],
        *[[g[12], g[13], g[14], g[15]] for g in of("防御股")],
        ["预警信息发布", "/", "64条", "52条"],
    ]
    paper(DOCUMENTS / "防御股三季度工作情况.docx", DEFENCE.split("\n"), (table,))


DEFENCE = """防御股2024年三季度工作情况
现将截至9月30日的目标任务完成情况报送如下。
@0
抗旱服务队有3个乡镇未组建，防汛物资差额35万元正在采购。"""


def collected():
    """Write the summary with a hidden column, and the tasks above the problems on one sheet."""
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "目标任务",
            "单位",
            "年度目标",
            "三季度末完成",
            "完成率",
            "责任股室",
            "联系电话",
            "完成时限",
            "预警",
        ]
    ]
    for n, g in enumerate(GOALS, 1):
        rows.append(
            [
                n,
                g[0],
                g[1],
                g[3],
                g[6],
                round(g[6] / g[4], 4) if g[2] not in ("%", "m3") else "—",
                g[7],
                8860100 + n,
                g[8],
                g[10],
            ]
        )
    rows.append(["注：绿为正常或完成，黄为滞后，红为超期。办公室汇总，2024年10月10日。"])
    ws = sheet(
        out, "目标汇总", "苇泽县水利局2024年三季度目标任务汇总表", rows, 10, (), (2, 2), True
    )
    ws.column_dimensions["H"].hidden = True
    fills = {"绿": "FF00B050", "黄": "FFFFFF00", "红": "FFFF0000"}
    for r, g in enumerate(GOALS, 3):
        ws.cell(r, 6).number_format = "0.0%"
        ws.cell(r, 10).fill = PatternFill("solid", fgColor=fills[g[10]])
    rows = [
        ["一、重点事项"],
        ["序号", "事项名称", "承办股室", "完成时限", "目前进度", "推进评价"],
        *[[n, t[0], t[1], t[2], t[4], t[5]] for n, t in enumerate(TASKS, 1)],
        [""],
        ["二、问题清单"],
    ]
    rows += [
        ["序号", "存在问题", "整改股室", "整改期限", "整改情况", "是否销号"],
        *[[n, p[0], p[1], p[2], p[4], p[5]] for n, p in enumerate(PROBLEMS, 1)],
    ]
    ws = sheet(
        out, "重点事项及问题", "重点事项推进和问题整改情况（截至9月30日）", rows, 6, (), (3, 3)
    )
    for cell in ws[len(TASKS) + 6]:
        cell.font, cell.alignment, cell.border = Font(bold=True), MIDDLE, THIN
    save(out, LEDGERS / "2024年三季度目标任务汇总.xlsx")


SUMMARY = """苇泽县水利局2024年前三季度工作总结
前三季度，全县水利工作紧扣年度目标，总体进展平稳。
一、水利建设
完成水利固定资产投资2.5亿元，上年同期2.62亿元，距全年目标还差0.7亿元。病险水库除险加固3座，剩余2座10月底前完工；治理中小河流17.5公里；水利项目开工率92.3%，未达到6月底全部开工的要求。
二、农村水利
新增高效节水灌溉面积0.95万亩，恢复改善灌溉面积0.75万亩，渠道防渗衬砌36.8公里。农村自来水普及率92.9%，维修养护农村供水工程31处。
三、水资源管理
用水总量2.06亿立方米，地下水开采量1320万立方米，高于时序控制数。征收水资源税609万元，创建节水载体5家。
四、河湖管理
清理整治河湖“四乱”79处，比上年同期减少17处。国省考断面水质达标率96.5%。
五、四季度打算
四季度，完成高效节水灌溉面积0.25万亩。2025年，农村自来水普及率达到94.5%。
"""

if __name__ == "__main__":
    truth()
    sent()
    collected()
    (DOCUMENTS / "苇泽县水利局2024年前三季度工作总结.txt").write_text(SUMMARY, encoding="utf-8-sig")
