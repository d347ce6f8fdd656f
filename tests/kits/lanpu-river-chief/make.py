"""Truth and files of 蓝浦县河长制工作办公室; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, paper, save, sheet
from openpyxl.styles import PatternFill

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY = "2025-01/2025-06", "2024-01/2024-06", "2025-06-30"
UNITS = {"公里": "km", "毫米": "mm", "万立方米": "万m3"}
COLOURS = {"绿灯": "92D050", "黄灯": "FFFF00", "红灯": "FF0000"}
# fmt: off
# name, unit, goal as written, goal, sign, planned and done by March, by June, last year's June, lead, helping, lamp, day as written, due, status
GOALS = [
    ("河湖长巡河", "人次", 5600, 5600, ">=", 1200, 1280, 2700, "2,846", "2,655", "县河长办", "各乡镇", "绿灯", "年底前", "2025-12-31", "顺利"),
    ("清理整治河湖“四乱”", "处", 48, 48, ">=", 8, 10, 24, 27, 21, "县水政大队", "各乡镇", "绿灯", "年底前", "2025-12-31", "顺利"),
    ("河道保洁长度", "公里", 620, 620, ">=", 150, 152, 310, 318, 305, "县河长办", "各乡镇", "绿灯", "年底前", "2025-12-31", "顺利"),
    ("清除河道阻水障碍", "处", 26, 26, ">=", 10, 9, 26, 22, 19, "县水政大队", "各乡镇", "红灯", "5月31日前", "2025-05-31", "逾期"),
    ("河湖健康评价", "条", 6, 6, ">=", 0, 0, 3, 1, 2, "县河长办", "—", "黄灯", "11月底", "2025-11-30", "滞后"),
    ("国省控断面水质优良比例", "%", "95%以上", 95, ">=", 95, 95.0, 95, 96.4, 95.8, "县生态环境分局", "县河长办", "绿灯", "年底前", "2025-12-31", "顺利|已完成"),
    ("入河排污口整治", "个", 18, 18, ">=", 3, 3, 9, 6, "—", "县生态环境分局", "县住建局", "黄灯", "三季度末", "2025-09-30", "滞后"),
    ("幸福河湖建设", "公里", 24, 24, ">=", 4, 3.6, 11, 11.4, 8.2, "县河长办", "县水利局", "绿灯", "年底前", "2025-12-31", "顺利"),
    ("防汛物资储备金额", "万元", 320, 320, ">=", 100, 95, 320, 326, 288, "县防汛办", "县财政局", "绿灯", "4月30日前", "2025-04-30", "已完成"),
    ("山洪灾害防御演练", "场次", 36, 36, ">=", 6, 8, 36, 38, 30, "县防汛办", "各乡镇", "绿灯", "6月15日前", "2025-06-15", "已完成"),
    ("超汛限水位运行水库", "座", "0", 0, "<=", 0, 0, 0, 0, 1, "县水库中心", "—", "绿灯", "年底前", "2025-12-31", "顺利|已完成"),
    ("水库防汛责任人培训", "人次", 240, 240, ">=", 0, 0, 240, 232, 226, "县水库中心", "各乡镇", "黄灯", "6月30日前", TODAY, "逾期"),
    ("防汛预警发布准确率", "%", "不低于90%", 90, ">=", 90, 91.5, 90, 92.3, 89.7, "县防汛办", "县气象局", "绿灯", "年底前", "2025-12-31", "顺利|已完成"),
    ("水毁工程修复", "处", "15处", 15, ">=", 5, 4, 15, 15, 11, "县水利局", "各乡镇", "绿灯", "5月底前", "2025-05-31", "已完成"),
    ("洪涝灾害死亡人数", "人", 0, 0, "<=", 0, 0, 0, 0, 0, "县防汛办", "各乡镇", "绿灯", "年底前", "2025-12-31", "顺利|已完成"),
    ("河道采砂案件查处率", "%", "100%", 100, ">=", 100, 100.0, 100, 94.4, 96.0, "县水政大队", "县公安局", "黄灯", "年底前", "2025-12-31", "滞后"),
]
# task, lead, helping, day as written, due, (April, May, June: progress and lamp), status
TASKS = [
    ("河湖库“清四乱”专项行动", "县水政大队", "各乡镇", "年内", "2025-12-31", (("整治15处", "绿灯"), ("整治21处", "绿灯"), ("整治27处，占56%", "绿灯")), "顺利"),
    ("河道阻水障碍清除", "县水政大队", "各乡镇", "5月31日前", "2025-05-31", (("清除12处", "黄灯"), ("清除19处", "黄灯"), ("清除22处，剩余4处", "红灯")), "逾期"),
    ("入河排污口整治", "县生态环境分局", "县住建局", "三季度末", "2025-09-30", (("完成4个", "绿灯"), ("完成5个", "黄灯"), ("已完成6个，占33%", "黄灯")), "滞后"),
    ("河湖健康评价", "县河长办", "/", "11月底", "2025-11-30", (("正在采样", "黄灯"), ("正在采样", "黄灯"), ("1条形成报告", "黄灯")), "滞后"),
    ("防汛物资采购入库", "县防汛办", "县财政局", "汛前（4月30日前）", "2025-04-30", (("已完成", "绿灯"), ("已完成", "绿灯"), ("已完成", "绿灯")), "已完成"),
    ("超标洪水防御预案修订", "县防汛办", "县水利局", "四月底", "2025-04-30", (("正在会签", "黄灯"), ("已完成，印发执行", "绿灯"), ("已完成，印发执行", "绿灯")), "已完成"),
    ("水库防汛“三个责任人”培训", "县水库中心", "各乡镇", "六月底前", TODAY, (("未开始", "黄灯"), ("培训120人次", "黄灯"), ("培训232人次，差8人次", "黄灯")), "逾期"),
    ("山洪灾害危险区转移演练", "县防汛办", "各乡镇", "6月15日前", "2025-06-15", (("演练14场次", "绿灯"), ("演练27场次", "绿灯"), ("已完成，共38场次", "绿灯")), "已完成"),
    ("清溪河幸福河湖建设", "县水利局", "县河长办", "2026年3月底", "2026-03-31", (("完成5.2公里", "绿灯"), ("完成8.8公里", "绿灯"), ("完成11.4公里", "绿灯")), "顺利"),
    ("河长公示牌更新", "县河长办", "各乡镇", "上半年", TODAY, (("更新60块", "黄灯"), ("更新121块", "黄灯"), ("更新168块，尚有34块", "红灯")), "逾期"),
    ("水雨情监测站点改造", "县水文站", "县防汛办", "9月15日", "2025-09-15", (("改造9处", "绿灯"), ("改造18处", "绿灯"), ("已改造27处，占75%", "绿灯")), "顺利"),
    ("防汛值班值守", "县防汛办", "各乡镇", "汛期每日", "", (("正常", "绿灯"), ("正常", "绿灯"), ("正常", "绿灯")), "顺利"),
    ("水毁工程修复", "县水利局", "各乡镇", "5月底前", "2025-05-31", (("修复9处", "绿灯"), ("已完成", "绿灯"), ("已完成", "绿灯")), "已完成"),
]
# problem, town, unit, day as written, due, progress, state, closed
PROBLEMS = [
    ("清溪河大桥下游围堰未拆除", "城关镇", "县交通局", "2025年5月20日", "2025-05-20", "已拆除", "已整治", "yes"),
    ("龙潭水库溢洪道拦鱼网", "龙潭乡", "县水库中心", "2025.4.30", "2025-04-30", "已拆除", "已整治", "yes"),
    ("石板沟河段弃渣约2600立方米", "石板镇", "县水政大队", "2025年6月30日", TODAY, "清运约1800立方米", "整治中", "no"),
    ("麻柳村低洼地段排涝泵损坏", "麻柳乡", "麻柳乡政府", "5月15日", "2025-05-15", "已更换水泵2台", "已整治", "yes"),
    ("6处山洪预警广播不响", "各乡镇", "县防汛办", "立即整改", "", "全部修复", "已整治", "yes"),
    ("河心洲种植高秆作物38亩", "城关镇", "城关镇政府", "2025年6月10日", "2025-06-10", "清除25亩", "挂牌督办", "no"),
    ("东风堰闸门启闭不灵", "东风镇", "县水利局", "2025年10月底", "2025-10-31", "设备已订购", "整治中", "no"),
    ("巡河系统轨迹造假2人次", "石板镇", "县河长办", "2025/4/20", "2025-04-20", "已通报批评", "已整治", "yes"),
    ("避险转移明白卡未发放到户", "龙潭乡", "龙潭乡政府", "2025年7月10日前", "2025-07-10", "发放率85%", "整治中", "no"),
]
# of the summary's table only: name, unit, this year, last year
TOLD = [("平均降雨量", "毫米", 642.5, 588.1), ("防汛预警信息发布", "条", 96, 83), ("转移危险区群众", "人", 418, 1260), ("启动应急响应", "次", 4, 5), ("水库蓄水量", "万立方米", 3180, 3045), ("无人机巡河里程", "公里", 820, 590)]
# fmt: on
TWO = {
    "河湖长巡河": "2846|2864",
    "幸福河湖建设": "11.4|12.4",
    "防汛物资储备金额": "326|362",
}


def _number(value):
    return float(value.replace(",", "")) if isinstance(value, str) else value


def _stage(book, name, unit, planned, done):
    rate = unit == "%"
    for month, figure, role in (
        ("03", planned[0], "target"),
        ("06", planned[1], "target"),
        ("03", done, "actual"),
    ):
        period = f"2025-01/2025-{month}" + (f"|2025-{month}" if rate else "")
        optional = "yes" if role == "target" else ""
        book.fact(name, period, figure, unit, role, "季度进展表", optional)


def _goals_truth(book):
    source = "季度进展表"
    for name, unit, _, goal, sign, p1, d1, p2, d2, old, _, _, _, _, due, status in GOALS:
        unit = UNITS.get(unit, unit)
        rate = unit == "%" or ("水库" in name and unit == "座")
        here, there = ("|2025-06|2025-06-30", "|2024-06|2024-06-30") if rate else ("", "")
        now = TWO.get(name, _number(d2))
        book.target(name, goal, sign, unit, due, now, status, source)
        book.fact(name, f"2025|{due[:7]}", goal, unit, "target", source)
        book.fact(name, SPAN + here, _number(d2), unit, "actual", source)
        _stage(book, name, unit, (p1, p2), d1)
        if p2 != goal:
            book.never(name, "targets", p2, unit, "上半年计划，不是全年目标")
        if old != "—":
            book.year(name, now, unit, _number(old), source, at=(SPAN + here, BEFORE + there))
            book.fact(name, BEFORE + there, _number(old), unit, "actual", source)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _goals_truth(book)
    source = "工作汇总表"
    for name, unit, now, old in TOLD:
        unit = UNITS.get(unit, unit)
        at = ("|2025-06|2025-06-30", "|2024-06|2024-06-30") if name == "水库蓄水量" else ("", "")
        book.year(name, now, unit, old, source, at=(SPAN + at[0], BEFORE + at[1]))
        book.fact(name, SPAN + at[0], now, unit, "actual", source)
        book.fact(name, BEFORE + at[1], old, unit, "actual", source)
    notice = "通知+汇总"
    book.target("无人机巡河里程|无人机巡河", 1500, ">=", "km", "2025-12-31", 820, "顺利", notice)
    book.target("河湖管护群众满意度", 92, ">=", "%", "2025-12-31", "", "未报", notice)
    book.fact("无人机巡河里程|无人机巡河", "2025|2025-12", 1500, "km", "target", notice)
    book.fact("河湖管护群众满意度", "2025|2025-12", 92, "%", "target", notice)
    for name, figure, unit in (
        ("河湖长巡河", 2864, "人次"),
        ("幸福河湖建设", 12.4, "km"),
        ("防汛物资储备金额", 362, "万元"),
    ):
        book.fact(name, SPAN, figure, unit, "actual", "工作汇总（冲突）")
    for name, goal, unit in (("河长公示牌更新", 202, "块"), ("水雨情监测站点改造", 36, "处")):
        book.target(name, goal, ">=", unit, "", "", "", "责任清单", "由进展推得", "yes")
    for task, lead, _helping, _day, due, _months, status in TASKS:
        book.task(task, lead, due, status, "责任清单4、5、6月，以6月为准")
    for problem, _town, unit, _day, due, _progress, _state, closed in PROBLEMS:
        book.problem(problem, unit, due, closed, TODAY, "隐患清单")
    book.add("conflicts", "河湖长巡河|巡河", SPAN, "2846人次|2864人次", "季度进展表|工作汇总正文")
    book.add(
        "conflicts", "幸福河湖建设", SPAN, "11.4km|12.4km", "季度进展表、责任清单|工作汇总正文"
    )
    book.add("conflicts", "防汛物资储备金额", SPAN, "326万元|362万元", "季度进展表|工作汇总正文")
    for name, table, figure, unit, why in (
        ("入河排污口整治", "targets", 33, "%|个", "进度百分比"),
        ("水雨情监测站点改造", "targets", 75, "%|处", "进度百分比"),
        ("河湖长巡河", "targets", 6000, "人次", "2026年的打算"),
        ("河湖健康评价", "targets", 8, "条", "2026年的打算"),
        ("转移危险区群众", "year_on_year", 842, "人", "比上年的减少数"),
        ("河湖长巡河", "year_on_year", 1280, "人次", "一季度的数"),
    ):
        book.never(name, table, figure, unit, why)
    book.write()


def goals():
    """Write the plan and the progress by quarter with lamps in colour."""
    out = openpyxl.Workbook()
    heads = [
        "序号",
        "指标",
        "计量单位",
        "全年目标",
        "一季度（1—3月）",
        "",
        "上半年（1—6月）",
        "",
        "上年同期",
        "牵头单位",
        "配合单位",
        "完成时限",
        "亮灯",
    ]
    rows = [
        ["填报单位：蓝浦县河长制工作办公室　　数据截止：2025年6月30日"],
        heads,
        ["", "", "", "", "计划", "完成", "计划", "完成", "", "", "", "", ""],
    ]
    for n, (
        name,
        unit,
        written,
        _,
        _,
        p1,
        d1,
        p2,
        d2,
        old,
        lead,
        helping,
        lamp,
        day,
        _,
        _,
    ) in enumerate(GOALS, 1):
        rows.append([n, name, unit, written, p1, d1, p2, d2, old, lead, helping, day, lamp])
    rows += [
        ["注：计划、完成均为年初以来累计；上年同期为2024年1—6月。"],
        ["填报人：向北", "", "", "审核：盛夏"],
    ]
    merges = ["A2:M2", "E3:F3", "G3:H3", *[f"{c}3:{c}4" for c in "ABCDIJKLM"]]
    ws = sheet(
        out,
        "季度进展",
        "蓝浦县2025年河湖长制和防汛重点指标季度进展表",
        rows,
        13,
        merges,
        (3, 4),
        True,
    )
    for row in ws.iter_rows(5, 4 + len(GOALS), 13, 13):
        row[0].fill = PatternFill("solid", fgColor=COLOURS[row[0].value])
    save(out, LEDGERS / "重点指标季度进展（二季度）.xlsx")


def lists():
    """Write the list of duties of three months, the columns in another order each time."""
    orders = [
        ["序号", "工作事项", "牵头单位", "配合单位", "完成时限", "进展情况", "亮灯"],
        ["序号", "工作事项", "完成时限", "牵头单位", "配合单位", "亮灯", "进展情况"],
        ["序号", "牵头单位", "配合单位", "工作事项", "完成时限", "上月亮灯", "本月进展", "亮灯"],
    ]
    for k, order in enumerate(orders):
        out, month = openpyxl.Workbook(), k + 4
        rows = [[f"截至2025年{month}月{31 if month == 5 else 30}日"], order]
        for n, (task, lead, helping, day, _, months, _) in enumerate(TASKS, 1):
            told, lamp = months[k]
            row = {
                "序号": n,
                "工作事项": task,
                "牵头单位": lead,
                "配合单位": helping,
                "完成时限": day,
                "进展情况": told,
                "本月进展": told,
                "亮灯": lamp,
                "上月亮灯": months[k - 1][1],
            }
            rows.append([row[head] for head in order])
        rows.append(
            [
                "说明：绿灯为已完成或按时序推进，黄灯为进度偏慢，红灯为严重滞后。未注明年份的为2025年。"
            ]
        )
        sheet(
            out,
            f"{month}月",
            f"蓝浦县河湖长制和防汛工作责任清单（2025年{month}月）",
            rows,
            len(order),
            (),
            (3, 3),
            True,
        )
        save(out, LEDGERS / f"责任清单/责任清单（{month}月）.xlsx")


def dangers():
    """Write the list of dangers."""
    out = openpyxl.Workbook()
    rows = [["序号", "风险隐患", "所在乡镇", "责任单位", "整治时限", "整治情况", "状态"]]
    rows += [[n, p[0], p[1], p[2], p[3], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    rows.append(["注：更新至2025年6月30日；挂牌督办事项按周调度。"])
    sheet(out, "隐患", "蓝浦县河湖和防汛风险隐患排查整治清单", rows, 7, (), (2, 2), True)
    save(out, LEDGERS / "风险隐患排查整治清单.xlsx")


SUMMARY = """蓝浦县2025年上半年河湖长制和防汛工作汇总
县委、县政府：现将上半年河湖长制和防汛工作情况汇总如下。
# 一、主要数据
@0
# 二、河湖长制工作
1—6月，全县各级河湖长巡河2864人次，清理整治河湖“四乱”27处，河道保洁318公里。国省控断面水质优良比例96.4%，同比提高0.6个百分点。幸福河湖建设完成12.4公里。
# 三、防汛工作
防汛物资储备金额362万元，开展山洪灾害防御演练38场次。转移危险区群众418人，比去年同期减少842人，未发生洪涝灾害人员死亡。
# 四、亮灯情况
@1
# 五、下步打算
2026年，计划河湖长巡河6000人次，完成河湖健康评价8条。"""

NOTICE = """关于做好2025年河湖长制和防汛工作的通知
各乡镇、县直有关单位：为做好2025年工作，现通知如下。
# 一、工作目标
全年河湖长巡河5600人次以上，清理整治河湖“四乱”48处，河道保洁620公里，国省控断面水质优良比例达到95%以上，河湖管护群众满意度年底前达到92%以上，无人机巡河里程全年1500公里。5月31日前清除河道阻水障碍26处，4月30日前防汛物资储备金额达到320万元。
# 二、工作要求
各单位每月25日前报送进展，一式3份。县河长办每季度通报1次。"""


def papers():
    """Write the summary with its tables and the notice that sets the goals."""
    told = [["指标", "单位", "2025年1—6月", "2024年1—6月", "同比（%）"]]
    for name, unit, now, old in TOLD:
        told.append([name, unit, now, old, f"{100 * (now / old - 1):+.1f}"])
    for name in ("河道保洁长度", "清理整治河湖“四乱”"):
        goal = next(g for g in GOALS if g[0] == name)
        told.append([name, goal[1], goal[8], goal[9], f"{100 * (goal[8] / goal[9] - 1):+.1f}"])
    lamps = [months[2][1] for *_, months, _ in TASKS]
    counts = [["亮灯", "事项数"], *[[lamp, str(lamps.count(lamp))] for lamp in COLOURS]]
    paper(
        DOCUMENTS / "2025年上半年河湖长制和防汛工作汇总.docx", SUMMARY.split("\n"), (told, counts)
    )
    paper(DOCUMENTS / "关于做好2025年河湖长制和防汛工作的通知.docx", NOTICE.split("\n"))


if __name__ == "__main__":
    truth()
    goals()
    lists()
    dangers()
    papers()
