"""Truth and files of 望河区水务排水局, three quarters; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
NOW, OLD, TODAY, YEAR = "2024-01/2024-09", "2023-01/2023-09", "2024-09-30", "2024-12-31"
FLOW = (NOW, OLD)
POINT = ("2024-09|2024-09-30|2024-01/2024-09", "2023-09|2023-09-30|2023-01/2023-09")
BOTH, EITHER = "顺利|已完成", "顺利|滞后"
# fmt: off
# office, name, unit as written, unit, figure, last year's, goal as written, goal, sign, day as written, due, status
PIPES = [
    ("供水科", "居民生活供水量", "万立方米", "万m3", 3168, 3092, "—", None, "", "", "", ""),
    ("供水科", "出厂水水质综合合格率", "%", "%", 99.82, 99.76, "99.5以上", 99.5, ">=", "", YEAR, BOTH),
    ("供水科", "管网漏损率", "%", "%", 8.6, 9.4, "9.0以内", 9, "<=", "", YEAR, BOTH),
    ("供水科", "老旧供水管网改造", "公里", "km", 21.3, 18.6, 26, 26, ">=", "", YEAR, "顺利"),
    ("供水科", "二次供水泵房改造", "处", "处", 10, 14, 18, 18, ">=", "", YEAR, "滞后"),
    ("供水科", "水费回收率", "%", "%", 93.1, 92.4, "96以上", 96, ">=", "", YEAR, EITHER),
    ("排水科", "污水处理量", "万吨", "万t", 2012, 1935, 2600, 2600, ">=", "", YEAR, "顺利"),
    ("排水科", "污水集中处理率", "%", "%", 97.4, 96.8, "97以上", 97, ">=", "", YEAR, BOTH),
    ("排水科", "污泥无害化处置率", "%", "%", 100, 100, 100, 100, ">=", "", YEAR, BOTH),
    ("排水科", "再生水利用量", "万吨", "万t", 318, 296, 520, 520, ">=", "", YEAR, "滞后"),
    ("排水科", "雨污分流改造", "公里", "km", 11.6, 9.2, "14（原17，6月区政府会议调减）", 14, ">=", "", YEAR, "顺利"),
    ("排水科", "排水管渠清淤", "公里", "km", 326, 298, "310（6月15日前）", 310, ">=", "", "2024-06-15", "已完成"),
    ("排水科", "易涝积水点整治", "处", "处", 7, 6, "9（8月底前）", 9, ">=", "", "2024-08-31", "逾期"),
    ("排水科", "排水许可证核发", "件", "件", 121, 108, 150, 150, ">=", "", YEAR, "顺利"),
    ("计财科", "污水处理费征收", "万元", "万元", 2688, 2510, 3400, 3400, ">=", "", YEAR, "顺利"),
]
WATERS = [
    ("计财科", "水利投资", "万元", "万元", 12150, 13240, 18500, 18500, ">=", "12月底", YEAR, "滞后"),
    ("水资源科", "用水总量", "亿立方米", "亿m3", 0.79, 0.806, "≤1.12", 1.12, "<=", "12月底", YEAR, "顺利"),
    ("水资源科", "地下水压采量", "万立方米", "万m3", 198, 176, 240, 240, ">=", "12月底", YEAR, "顺利"),
    ("农水科", "水土流失治理面积", "平方公里", "km2", 7.05, 6.4, 8.6, 8.6, ">=", "12月底", YEAR, "顺利"),
    ("农水科", "农村自来水普及率", "%", "%", 98.3, 97.1, "≥98", 98, ">=", "12月底", YEAR, BOTH),
    ("河长办", "河长巡河", "次", "次", 7815, 7420, 9600, 9600, ">=", "12月底", YEAR, "顺利"),
    ("河长办", "河道垃圾清运量", "吨", "t", 2460, 2715, "", None, "", "", "", ""),
    ("防汛办", "堤防加固", "公里", "km", 5.9, 4.2, 6.5, 6.5, ">=", "10月底", "2024-10-31", "顺利"),
    ("防汛办", "水库安全鉴定", "座", "座", 3, 2, 3, 3, ">=", "9月底", TODAY, "已完成"),
    ("防汛办", "防汛物资储备", "万元", "万元", 172, 150, 160, 160, ">=", "6月1日", "2024-06-01", "已完成"),
    ("防汛办", "防汛演练", "场", "场", 15, 11, 12, 12, ">=", "6月底", "2024-06-30", "已完成"),
    ("执法队", "水政执法巡查", "次", "次", 389, 372, 480, 480, ">=", "12月底", YEAR, "顺利"),
    ("执法队", "涉水违法案件立案", "件", "件", 17, 21, "", None, "", "", "", ""),
]
NOTES = {"水利投资": "两个市政管廊配套项目未开工", "用水总量": "初步数", "水土流失治理面积": "含水源涵养林", "防汛物资储备": "含街道自储28万元", "河道垃圾清运量": "不下任务", "涉水违法案件立案": "不下任务"}
POINTS = ("%",)
# street; pipes kept (km), cleared (km), lids mended, wells cleared, money planned and spent (万元)
STREETS = [
    ("南塔街道", 86.4, 71.2, 312, 1860, 145, 112.6), ("铁西门街道", 74.8, 62.5, 268, 1540, 128, 96.4), ("河沿街道", 92.1, 78.3, 335, 2015, 160, 128.8),
    ("新立街道", 58.6, 49, 176, 1120, 96, 70.5), ("大堡镇", 47.5, 36.4, 84, 790, 72, 51.7), ("柳条沟镇", 39.2, 28.6, 55, 610, 64, 44),
]
# kind, project, builder, whole cost, plan of 2024, done (万元), how far
PROJECTS = [
    ("续建", "城南污水处理厂二期", "区水务集团", 21600, 6800, 4920, "生化池主体完工，设备安装70%"), ("续建", "东河堤防加固", "区水利工程处", 5400, 2600, 2280, "堤防完成5.9公里"),
    ("新建", "老旧小区供水管网改造", "区水务集团", 4800, 3100, 2510, "21个小区完工"), ("新建", "和平路片区雨污分流", "区排水公司", 3950, 2900, 1640, "和平路南段回填"), ("新建", "智慧排水监测平台", "局信息中心", 1260, 800, 510, "液位计安装完成，平台联调"),
]
# task, lead, day as written, due, how far, state, status
TASKS = [
    ("城南污水处理厂二期通水调试", "排水科", "2024/12/20", "2024-12-20", "生化池主体完工，设备安装过七成", "正常", "顺利"),
    ("排水管网普查与建档", "排水科", "2024/8/31", "2024-08-31", "普查成果通过专家验收并入库", "完结", "已完成"),
    ("和平路片区雨污分流施工", "排水科", "2024/11/30", "2024-11-30", "占道审批耽搁，目前进度落后", "偏慢", "滞后"),
    ("城区积水点“一点一策”整治", "排水科", "2024/8/31", "2024-08-31", "火车站北等两处尚未整治", "超期", "逾期"),
    ("老旧小区供水管网改造", "供水科", "2024/10/31", "2024-10-31", "21个小区完工，其余小区正收尾，能够按期交付", "正常", "顺利"),
    ("二次供水设施移交", "供水科", "2024/12/31", YEAR, "仅3家物业签订移交协议，推进缓慢", "偏慢", "滞后"),
    ("供水应急预案修订", "供水科", "2024/4/30", "2024-04-30", "预案已报区政府备案并公布", "完结", "已完成"),
    ("取水许可延续评估", "水资源科", "2024/9/30", TODAY, "应评估的取水户已全部评估完毕", "完结", "已完成"),
    ("东河幸福河湖建设方案编制", "河长办", "2024/7/31", "2024-07-31", "方案初稿未通过评审，需重新编制", "超期", "逾期"),
    ("水库大坝安全监测接入", "防汛办", "2025/5/31", "2025-05-31", "设备已采购，明年汛前接入", "正常", "顺利"),
]
# tasks that the summary alone tells: task, lead, due, status
TOLD = [("节水教育基地建设", "水资源科", "2024-11-30", "顺利"), ("水利普法宣传月活动", "执法队", "2024-05-31", "已完成")]
# number, problem, office, day, due, steps, state as written, closed
PROBLEMS = [
    ("SZ-01", "河沿街道雨水井篦子丢失较多", "排水科", (2024, 5, 31), "补装井篦", "√ 5月27日销号", "yes"), ("SZ-02", "新立街道生活污水直排东河", "排水科", (2024, 9, 15), "铺设截污支管", "× 支管未接通", "no"),
    ("SZ-03", "大堡镇水源井防护围栏破损", "农水科", (2024, 7, 10), "更换围栏", "√ 7月5日销号", "yes"), ("SZ-04", "水厂危化品台账登记不全", "供水科", (2024, 4, 20), "补登台账", "√ 4月18日销号", "yes"),
    ("SZ-05", "泵站值班记录缺页", "排水科", (2024, 6, 30), "完善值班制度", "√ 6月21日销号", "yes"), ("SZ-06", "柳条沟水库溢洪道护坡开裂", "防汛办", (2024, 8, 31), "灌浆修补", "× 施工单位未进场", "no"),
    ("SZ-07", "污水处理费代征协议过期", "计财科", (2024, 12, 31), "重新签订协议", "× 协议文本审核中", "no"), ("SZ-08", "河道蓝线内违建未拆除", "执法队", (2024, 10, 31), "联合街道拆除", "× 已下达限拆决定", "no"),
    ("SZ-09", "超计划用水加价费漏收", "水资源科", (2024, 9, 20), "追缴漏收费用", "√ 9月19日销号", "yes"), ("SZ-10", "项目档案未按期移交", "计财科", (2024, 6, 15), "整理移交", "× 仍缺竣工图", "no"),
]
# fmt: on


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, NOW, OLD)
    two = {"污水处理量": ("2012|2021", 1935), "水利投资": (12150, "13240|13420")}
    for src, rows in (("调度表（供排水）", PIPES), ("调度表（水利河湖）、2023年统计", WATERS)):
        for _, name, _, unit, now, old, _, goal, sign, _, due, status in rows:
            at = POINT if unit in POINTS else FLOW
            actual, prior = two.get(name, (now, old))
            book.indicator((name, unit, goal, sign, now, old, due, status, src), at, actual, prior)
    for row in book.rows["targets"]:
        if row[1] == "河长巡河":
            row[2] = "9600|10000"
    book.fact("污水处理量", NOW, 2021, "万t", "actual", "总结（冲突）")
    book.fact("水利投资", OLD, 13420, "万元", "actual", "总结（冲突）")
    book.fact("河长巡河", "2024|2024-12|2024-12-31", 10000, "次", "target", "总结（冲突）")
    book.fact("雨污分流改造", "2024|2024-12|2024-12-31", 17, "km", "target", "调度表", "yes")
    for names, goal, unit, now in (
        ("智能水表更换|水表更换", 2.4, "万块", 1.96),
        ("检查井盖病害治理|井盖病害治理|井盖治理", 1500, "处", 1230),
    ):
        book.target(names, goal, ">=", unit, YEAR, now, "顺利", "总结")
        book.fact(names, "2024|2024-12|2024-12-31", goal, unit, "target", "总结")
        book.fact(names, NOW, now, unit, "actual", "总结")
    for _, name, _, _, plan, done, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", "", done, "", "项目表", "项目年度计划", "yes")
    book.target(
        "重点项目投资|重点项目", 16200, ">=", "万元", "", 11860, "", "项目表", "项目表总计行", "yes"
    )
    book.target(
        "排水设施养护|养护经费", 665, ">=", "万元", "", "", "", "街道表合计", "街道表合计行", "yes"
    )
    book.target(
        "城南污水处理厂二期通水调试|设备安装",
        100,
        ">=",
        "%",
        "",
        "",
        "",
        "任务表",
        "由进展推得",
        "yes",
    )
    for task, lead, _, due, _, _, status in TASKS:
        book.task(task, lead, due, status, "任务表")
    for task, lead, due, status in TOLD:
        book.task(task, lead, due, status, "总结")
    for _, problem, office, day, _, _, closed in PROBLEMS:
        book.problem(problem, office, datetime.date(*day).isoformat(), closed, TODAY, "问题台账")
    book.add("conflicts", "污水处理量", NOW, "2012万吨|2021万吨", "调度表|总结")
    book.add("conflicts", "水利投资", OLD, "13240万元|13420万元", "2023年统计|总结")
    book.add("conflicts", "河长巡河", "2024（目标）", "9600次|10000次", "调度表|总结")
    book.never("雨污分流改造", "targets", 17, "km", "原任务，已调减")
    for name, kept, cleared, lids, _, _plan, spent in STREETS:
        book.never("排水管渠清淤", "targets", kept, "km", f"{name}的养护长度，不是目标")
        book.never("排水管渠清淤", "year_on_year", cleared, "km", f"{name}的数")
        for value, unit in ((cleared, "km"), (lids, "处"), (spent, "万元")):
            book.fact(name, NOW, value, unit, "actual|context", "街道表", "yes")
    for _, name, _, whole, *_ in PROJECTS:
        book.never(name, "targets", whole, "万元", "总投资不是年度目标")
    book.never("水利投资", "year_on_year", 15980, "万元", "2023年全年的数")
    book.never("河长巡河", "year_on_year", 9870, "次", "2023年全年的数")
    book.write()


def ledger():
    """Write the quarter's sheet: the office first, figures before the unit, and the rivers' sheet with heads of its own."""
    out = openpyxl.Workbook()
    rows = [
        ["责任科室", "调度指标", "2024年1-9月", "", "计量单位", "2023年1-9月", "全年任务", "备注"],
        ["", "", "完成数", "占任务%", "", "", "", ""],
    ]
    merges, first = ["C2:D2", *[f"{c}2:{c}3" for c in "ABEFGH"]], 4
    for n, (office, name, unit, _, now, old, goal, aim, sign, *_) in enumerate(PIPES):
        share = "" if aim is None or unit == "%" or sign == "<=" else round(100 * now / aim, 1)
        rows.append(
            [
                office if not n or PIPES[n - 1][0] != office else "",
                name,
                now,
                share,
                unit,
                old,
                goal,
                {"居民生活供水量": "不下任务", "易涝积水点整治": "剩余火车站北、纺织路2处"}.get(
                    name, ""
                ),
            ]
        )
        if n + 1 == len(PIPES) or PIPES[n + 1][0] != office:
            if n + 4 > first:
                merges.append(f"A{first}:A{n + 4}")
            first = n + 5
    sheet(
        out,
        "供水排水",
        "望河区水务排水局2024年三季度指标调度表（一）",
        rows,
        8,
        merges,
        (2, 3),
        True,
    )
    rows = [
        ["报送日期：2024年10月8日"],
        ["项目及单位", "全年计划", "1至9月累计", "完成时限", "科室", "情况说明"],
    ]
    rows += [
        [f"{name}/{unit}", goal, now, day, office, NOTES.get(name, "")]
        for office, name, unit, _, now, _, goal, _, _, day, *_ in WATERS
    ]
    sheet(out, "水利河湖", "望河区水务排水局2024年三季度指标调度表（二）", rows, 6, (), (3, 3))
    save(out, LEDGERS / "2024年三季度指标调度表.xlsx")


def last_year():
    """Write last year's figures of the rivers' sheet as a hand's csv, three quarters beside the whole year."""
    whole = {
        "水利投资": 15980,
        "用水总量": 1.098,
        "地下水压采量": 232,
        "水土流失治理面积": 8.45,
        "农村自来水普及率": 97.6,
        "河长巡河": 9870,
        "河道垃圾清运量": 3390,
        "堤防加固": 5.6,
        "水库安全鉴定": 3,
        "防汛物资储备": 150,
        "防汛演练": 12,
        "水政执法巡查": 491,
        "涉水违法案件立案": 28,
    }
    rows = [["望河区水务排水局2023年统计（水利河湖部分）"], ["指标名称", "单位", "1-9月", "全年"]]
    rows += [[w[1], w[2], w[5], whole[w[1]]] for w in WATERS]
    rows.append(["注：全年数为年报数"])
    ragged(LEDGERS / "2023年统计（水利河湖）.csv", rows)


def streets():
    """Write the streets as BIFF, the total last."""
    rows = [
        ["各街道（镇）排水设施养护情况（2024年1—9月）"],
        ["序号", "街道（镇）", "管渠（公里）", "", "井（处）", "", "养护经费（万元）", ""],
        ["", "", "养护长度", "已清淤", "井盖维修", "清掏", "年度安排", "已支出"],
    ]
    rows += [[n, *s] for n, s in enumerate(STREETS, 1)]
    rows.append(["合计", "", *[round(sum(s[k] for s in STREETS), 1) for k in range(1, 7)]])
    old_book(
        LEDGERS / "街道排水设施养护统计.xls",
        "养护",
        rows,
        [
            (0, 0, 0, 7),
            (1, 2, 0, 0),
            (1, 2, 1, 1),
            (1, 1, 2, 3),
            (1, 1, 4, 5),
            (1, 1, 6, 7),
            (9, 9, 0, 1),
        ],
    )


def works():
    """Write projects with kinds as rows, and the problems with real dates."""
    out = openpyxl.Workbook()
    rows = [
        ["截止日期：2024年9月30日", *[""] * 5, "单位：万元"],
        ["项目", "建设单位", "总投资", "本年计划", "本年完成", "完成%", "工程进展"],
    ]
    rows.append(
        [
            "总计",
            "",
            *[sum(p[k] for p in PROJECTS) for k in (3, 4, 5)],
            round(100 * sum(p[5] for p in PROJECTS) / sum(p[4] for p in PROJECTS), 1),
            "",
        ]
    )
    for kind in ("续建", "新建"):
        some = [p for p in PROJECTS if p[0] == kind]
        rows.append([f"{kind}项目（{len(some)}个）"])
        rows += [[*p[1:6], round(100 * p[5] / p[4], 1), p[6]] for p in some]
    sheet(out, "9月", "望河区水务排水重点项目投资进度", rows, 7, (), (3, 3), True)
    save(out, LEDGERS / "重点项目投资进度（9月）.xlsx")
    out = openpyxl.Workbook()
    rows = [["编号", "问题", "整改措施", "责任科室", "限期", "销号（√/×）"]]
    rows += [[p[0], p[1], p[4], p[2], datetime.date(*p[3]), p[5]] for p in PROBLEMS]
    ws = sheet(out, "台账", "督查检查问题台账", rows, 6, (), (2, 2), True)
    for r in range(3, 3 + len(PROBLEMS)):
        ws.cell(r, 5).number_format = "yyyy-mm-dd"
    save(out, LEDGERS / "督查检查问题台账.xlsx")


def tasks():
    """Write the tasks as a table in a paper."""
    rows = [["序号", "任务", "责任科室", "完成期限", "截至9月末进展", "状态"]]
    rows += [[str(n), t[0], t[1], t[2], t[4], t[5]] for n, t in enumerate(TASKS, 1)]
    lines = [
        "2024年重点任务落实情况（三季度）",
        "按照区政府督查室要求，现将我局承担的重点任务落实情况报告如下。状态分为完结、正常、偏慢、超期四类。",
        "@0",
        "望河区水务排水局",
        "2024年10月9日",
    ]
    paper(DOCUMENTS / "重点任务落实情况（三季度）.docx", lines, [rows])


SUMMARY = """<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>望河区水务排水局2024年前三季度工作总结</title></head>
<body>
<h1>望河区水务排水局2024年前三季度工作总结</h1>
<p>前三季度，我局围绕供水保障、排水防涝和河湖治理，统筹推进各项工作。</p>
<h2>一、供水保障</h2>
<p>改造老旧供水管网21.3公里，管网漏损率降至8.6%，较去年同期下降0.8个百分点。全年计划更换智能水表2.4万块，截至9月底已更换1.96万块。二次供水泵房改造10处，进度滞后。</p>
<h2>二、排水防涝</h2>
<p>1—9月污水处理量2021万吨，污水集中处理率97.4%。清淤排水管渠326公里，整治易涝积水点7处，仍有2处未按期完成。全年计划治理检查井盖病害1500处，截至9月底已治理1230处。</p>
<h2>三、水利和河湖</h2>
<p>1—9月完成水利投资12150万元，较去年同期的13420万元下降9.5%。河长巡河7815次，完成全年10000次任务的78.2%。加固堤防5.9公里。</p>
<h2>四、其他工作</h2>
<p>节水教育基地建设由水资源科负责，11月底前完成，目前布展施工按计划推进。水利普法宣传月活动由执法队负责，5月底前完成，目前已全部完成。</p>
<h2>五、下一步打算</h2>
<p>盯紧和平路片区雨污分流施工、再生水利用等滞后事项，倒排工期，力争四季度赶上进度。</p>
</body></html>
"""

if __name__ == "__main__":
    truth()
    ledger()
    last_year()
    streets()
    works()
    tasks()
    (DOCUMENTS / "2024年前三季度工作总结.html").write_text(SUMMARY, encoding="utf-8")
