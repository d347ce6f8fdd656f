"""Truth and files of 岚桥市水利局, the whole year 2024; place, people and figures are invented: python make.py."""

import csv
import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, paper, save, sheet
from openpyxl.styles import Alignment

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR = "2024", "2023", "2024-12-31"
AT, THEN = "2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31"
# fmt: off
# name as written, names, unit as written, unit, plan, done, last year, remark, status
GROWTH = [
    ("水利建设投资", "水利建设投资", "亿元", "亿元", 42.5, 44.36, 39.82, "", "已完成"),
    ("　其中：省级以上资金", "省级以上资金|其中：省级以上资金", "亿元", "亿元", 15, 13.72, 14.25, "部分资金次年下达", "逾期"),
    ("碧道建设", "碧道建设", "公里", "km", 68, 71.2, 60.5, "", "已完成"),
    ("病险水库除险加固", "病险水库除险加固", "座", "座", 26, 26, 31, "", "已完成"),
    ("堤防达标加固", "堤防达标加固", "公里", "km", 34.5, 29.8, 36.4, "汛期停工时间长", "逾期"),
    ("灌区渠道改造", "灌区渠道改造", "公里", "km", 120, 126.5, 108.6, "", "已完成"),
    ("水土流失治理面积", "水土流失治理面积", "平方公里", "km2", 55, 58.3, 52.7, "", "已完成"),
    ("农村集中供水率", "农村集中供水率", "%", "%", 96, 96.8, 95.1, "", "已完成"),
    ("农村供水水质合格率", "农村供水水质合格率", "%", "%", 92, 90.7, 89.9, "个别小水厂消毒不稳定", "逾期"),
]
# name, unit in the name, unit, cap, done, last year, passed, status
CAPS = [
    ("用水总量", "亿立方米", "亿m3", 18.6, 18.12, 18.35, "否", "已完成"),
    ("万元GDP用水量", "立方米", "m3", 48.5, 46.9, 50.2, "否", "已完成"),
    ("公共供水管网漏损率", "%", "%", 9, 9.4, 9.8, "是", "逾期"),
]
# measure, unit as written, unit, status
MEASURES = [("中小河流治理", "公里", "km", "已完成"), ("规模化供水新增人口", "万人", "万人", "逾期"), ("山塘整治", "座", "座", "已完成")]
# county, then task, done, last year of each measure
COUNTIES = [
    ("东岚区", (18, 18.6, 16.2), (1.6, 1.7, 1.2), (22, 22, 17)),
    ("桥西区", (12, 12.4, 11.5), (1.2, 1.1, 1.4), (14, 15, 19)),
    ("浦南县", (32, 33.1, 28.8), (3.5, 2.9, 3.1), (41, 43, 38)),
    ("石角县", (27, 27.5, 30.4), (2.8, 2.2, 2.6), (36, 36, 33)),
    ("榕江市", (21, 22.2, 19.6), (2.4, 2.3, 2.5), (30, 31, 26)),
]
# name, what it says, unit, goal, done, day as written, due, when done, verdict, status
DEEDS = [
    ("新建村级供水站", "新建村级供水站18座", "座", 18, 18, "10月底前", "2024-10-31", "9月26日", "完成", "已完成"),
    ("城区易涝点整治", "整治城区易涝点12处", "处", 12, 11, "11月底前", "2024-11-30", "—", "未完成", "逾期"),
    ("小型水库雨量站改造", "改造小型水库雨量站85座", "座", 85, 85, "6月底前", "2024-06-30", "6月18日", "完成", "已完成"),
]
# name, unit as written, unit, plan, four quarters, last year, status
QUARTERS = [
    ("水资源税入库", "万元", "万元", 2800, (690, 640, 720, 812), 2655, "已完成"),
    ("水行政执法检查", "次", "次", 1600, (350, 420, 460, 438), 1540, "已完成"),
    ("河长巡河", "人次", "人次", 36000, (8600, 9100, 9350, 9420), 35210, "已完成"),
    ("直属电站发电量", "万千瓦时", "万kWh", 21000, (3200, 6900, 6100, 3150), 22480, "逾期"),
    ("节水宣传活动", "场", "场", None, (28, 45, 39, 30), 126, ""),
]
# name, unit, goal, done, last year, status: in the summary only
PROSE = [("节水型企业创建", "家", 10, 12, 9, "已完成"), ("水利工程标准化管理达标", "处", 20, 17, 14, "逾期")]
# task, office, helping office, day as written, due, how it stood at the year's end, mark, status
TASKS = [
    ("市级水网建设规划印发", "规划科", "水资源科", "3月底", "2024-03-31", "市政府已批准并印发实施", "已销项", "已完成"),
    ("浦南灌区续建配套改造", "农水科", "建管科", "2025年10月", "2025-10-31", "渠首和两座渡槽主体建成，按节点推进", "结转", "顺利"),
    ("榕江饮用水源保护区划定", "水资源科", "法规科", "9月底", "2024-09-30", "划定方案已获省政府批复", "已销项", "已完成"),
    ("水库移民遗留问题化解", "移民科", "信访室", "11月底", "2024-11-30", "两宗历史补偿仍在协商，超过时限未办结", "未销项", "逾期"),
    ("东岚河水环境综合整治", "河湖科", "东岚区", "年底前", YEAR, "截污管已贯通，清淤尾工未完，未按期完成", "未销项", "逾期"),
    ("水利行业安全生产治本攻坚", "监督科", "各科室", "年底前", YEAR, "隐患清零，年度任务全部完成", "已销项", "已完成"),
    ("市水情教育基地建设", "办公室", "信息中心", "8月底", "2024-08-31", "基地建成开放", "已销项", "已完成"),
    ("数字孪生榕江一期", "信息中心", "水文站", "2025年6月底", "2025-06-30", "感知设备到货不足一半，进度滞后", "结转", "滞后"),
    ("取水许可延续集中办理", "水资源科", "审批科", "10月底", "2024-10-31", "到期许可全部延续换证", "已销项", "已完成"),
    ("汛期应急抢险队伍整编", "防御科", "各县区", "4月15日前", "2024-04-15", "队伍整编到位并完成拉练", "已销项", "已完成"),
]
# who told it, problem, office, due, how it stands, note, closed
PROBLEMS = [
    ("省水利厅", "石角水库坝坡排水沟淤堵", "建管科", (2024, 5, 31), "整改到位", "已清淤修复", "yes"),
    ("省水利厅", "桥西泵站特种设备未年检", "监督科", (2024, 8, 31), "整改到位", "检验报告已出具", "yes"),
    ("省水利厅", "堤防工程结算资料缺失", "建管科", (2024, 11, 30), "整改中", "监理资料仍在补办", "no"),
    ("市人大", "偏远村供水时断时续", "农水科", (2024, 12, 20), "整改中", "备用水源未接通", "no"),
    ("市人大", "河岸侵占菜地清退缓慢", "河湖科", (2025, 3, 31), "整改中", "已清退六成", "no"),
    ("市审计局", "往来款长期挂账", "财务科", (2024, 9, 30), "整改到位", "已核销入账", "yes"),
    ("市审计局", "采购合同未及时备案", "办公室", (2024, 10, 31), "整改到位", "已补备案", "yes"),
    ("群众热线", "榕江堤顶路灯损坏", "建管科", (2024, 7, 15), "整改到位", "已更换灯具", "yes"),
]
# fmt: on
TWO = {"堤防达标加固": "29.8|31.8", "河长巡河": "36470|36740"}


def _sum(m, k):
    return round(sum(c[1 + m][k] for c in COUNTIES), 2)


def _goals():
    for _, names, _, unit, goal, now, old, _, status in GROWTH:
        yield names, unit, goal, ">=", now, old, YEAR, status, "发展类"
    for name, _, unit, goal, now, old, _, status in CAPS:
        yield name, unit, goal, "<=", now, old, YEAR, status, "约束类"
    for m, (name, _, unit, status) in enumerate(MEASURES):
        yield name, unit, _sum(m, 0), ">=", _sum(m, 1), _sum(m, 2), YEAR, status, "分县区合计"
    for name, _, unit, goal, now, _, due, _, _, status in DEEDS:
        yield name, unit, goal, ">=", now, None, due, status, "民生实事"
    for name, _, unit, goal, parts, old, status in QUARTERS:
        yield name, unit, goal, ">=", sum(parts), old, YEAR, status, "分季度表"
    for name, unit, goal, now, old, status in PROSE:
        yield name, unit, goal, ">=", now, old, YEAR, status, "总结"


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for row in _goals():
        names, unit, _, _, now, old, *_ = row
        prior = "108.6|106.8" if names == "灌区渠道改造" else old
        at = (AT, THEN) if unit in ("%", "m3") else (SPAN, BEFORE)
        book.indicator(row, at, TWO.get(names, now), prior)
    book.fact("堤防达标加固", SPAN, 31.8, "km", "actual", "总结（冲突）")
    book.fact("河长巡河", SPAN, 36740, "人次", "actual", "总结（冲突）")
    book.fact("灌区渠道改造", BEFORE, 106.8, "km", "actual", "总结（冲突）")
    for m, (name, _, unit, _) in enumerate(MEASURES):
        book.never(name, "targets", COUNTIES[2][1 + m][0], unit, "浦南县的任务，不是全市")
        book.never(name, "year_on_year", COUNTIES[3][1 + m][1], unit, "石角县的完成，不是全市")
    for name, _, unit, _, parts, _, _ in QUARTERS:
        for q, part in enumerate(parts, 1):
            book.fact(
                name,
                f"2024-{3 * q - 2:02d}/2024-{3 * q:02d}|2024-Q{q}",
                part,
                unit,
                "actual",
                "分季度表",
                "yes",
            )
    for task, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点任务")
    for _, problem, office, day, _, _, closed in PROBLEMS:
        due = datetime.date(*day).isoformat()
        book.problem(problem, office, due, closed, YEAR, "反馈问题")
    book.add("conflicts", "堤防达标加固", SPAN, "29.8公里|31.8公里", "发展类|总结")
    book.add("conflicts", "河长巡河", SPAN, "36470人次|36740人次", "分季度表|总结")
    book.add("conflicts", "灌区渠道改造", BEFORE, "108.6公里|106.8公里", "发展类|总结")
    for name, value, unit, why in (
        ("水利建设投资", 45, "亿元", "2025年的打算"),
        ("碧道建设", 75, "km", "2025年的打算"),
        ("病险水库除险加固", 22, "座", "2025年的打算"),
        ("水资源税入库", 812, "万元", "四季度数"),
        ("直属电站发电量", 6900, "万kWh", "二季度数"),
    ):
        book.never(name, "targets", value, unit, why)
    book.never("水资源税入库", "year_on_year", 812, "万元", "四季度数，不是全年")
    book.never("水行政执法检查", "year_on_year", 438, "次", "四季度数，不是全年")
    book.never("水利建设投资", "year_on_year", 4.54, "亿元", "B-C，增减额")
    book.write()


def _left(ws, *rows):
    for row in rows:
        ws.cell(row, 1).alignment = Alignment(horizontal="left", wrap_text=False)


def goals_book():
    """Write the book of indicators."""
    out = openpyxl.Workbook()
    rows = [
        ["指标", "计量单位", "2024年", "", "", "2023年", "比上年增减", "", "未完成原因"],
        ["", "", "计划（A）", "完成（B）", "B/A（%）", "完成（C）", "B-C", "幅度（%）", ""],
    ]
    for g in GROWTH:
        rate = g[3] == "%"
        rows.append(
            [
                g[0],
                g[2],
                g[4],
                g[5],
                "" if rate else round(100 * g[5] / g[4], 1),
                g[6],
                round(g[5] - g[6], 2),
                "" if rate else round(100 * (g[5] / g[6] - 1), 1),
                g[7],
            ]
        )
    rows += [["注：计划数为市政府年初下达的全年任务，百分率指标的B-C为百分点。"]]
    ws = sheet(
        out,
        "发展类",
        "岚桥市水利局2024年度考核指标执行情况（一）发展类",
        rows,
        9,
        ["A2:A3", "B2:B3", "C2:E2", "G2:H2", "I2:I3"],
        (2, 3),
        True,
    )
    _left(ws, 4 + len(GROWTH))
    rows = [["约束指标", "控制上限", "全年实际", "上年实际", "是否突破上限"]]
    rows += [[f"{c[0]}（{c[1]}）", c[3], c[4], c[5], c[6]] for c in CAPS]
    sheet(out, "约束类", "岚桥市水利局2024年度考核指标执行情况（二）约束类", rows, 5, (), (2, 2))
    rows = [["县（市、区）"], [""]]
    for name, unit, _, _ in MEASURES:
        rows[0] += [f"{name}（{unit}）", "", ""]
        rows[1] += ["全年任务", "全年完成", "上年完成"]
    rows += [[c[0], *c[1], *c[2], *c[3]] for c in COUNTIES]
    rows += [["全市合计", *[_sum(m, k) for m in range(3) for k in range(3)]]]
    sheet(
        out,
        "分县区",
        "2024年县（市、区）水利任务完成情况",
        rows,
        10,
        ["A2:A3", "B2:D2", "E2:G2", "H2:J2"],
        (2, 3),
    )
    rows = [
        ["序号", "实事名称", "目标内容", "目标量", "完成量", "单位", "时限要求", "完成时间", "评价"]
    ]
    rows += [[n, d[0], d[1], d[3], d[4], d[2], d[5], d[7], d[8]] for n, d in enumerate(DEEDS, 1)]
    sheet(out, "民生实事", "2024年水利民生实事办理结果", rows, 9, (), (2, 2))
    save(out, LEDGERS / "2024年度考核指标执行情况.xlsx")


def lists_book():
    """Write the book of tasks and problems."""
    out = openpyxl.Workbook()
    rows = [["编号", "重点任务", "牵头科室", "配合单位", "计划完成时间", "年末情况", "销项情况"]]
    rows += [[f"ZD-{n:02d}", t[0], t[1], t[2], t[3], t[5], t[6]] for n, t in enumerate(TASKS, 1)]
    rows += [["“结转”指按计划跨年实施、转入下年度清单的任务。"]]
    _left(
        sheet(out, "重点任务", "2024年重点任务销项清单（12月31日）", rows, 7, (), (2, 2), True),
        3 + len(TASKS),
    )
    rows = [["编号", "反馈单位", "反馈问题", "责任科室", "整改时限", "整改结果", "说明"]]
    rows += [
        [f"WT-{n:02d}", p[0], p[1], p[2], datetime.date(*p[3]), p[4], p[5]]
        for n, p in enumerate(PROBLEMS, 1)
    ]
    ws = sheet(out, "反馈问题", "2024年反馈问题整改情况（截至12月31日）", rows, 7, (), (2, 2))
    for r in range(3, 3 + len(PROBLEMS)):
        ws.cell(r, 5).number_format = "yyyy/m/d"
    save(out, LEDGERS / "2024年重点任务和反馈问题.xlsx")


def quarters():
    """Write the quarters as UTF-8 csv with a mark in front."""
    path = LEDGERS / "2024年分季度业务数据.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file, lineterminator="\r\n")
        out.writerow(
            [
                "业务事项",
                "单位",
                "全年计划",
                "一季度",
                "二季度",
                "三季度",
                "四季度",
                "全年合计",
                "上年全年",
            ]
        )
        for q in QUARTERS:
            out.writerow([q[0], q[1], "—" if q[3] is None else q[3], *q[4], sum(q[4]), q[5]])


SUMMARY = """岚桥市水利局2024年工作总结
2024年，全市水利系统紧扣年度目标，统筹发展和安全，较好完成了各项任务。
# 一、重大项目和民生水利
全年完成水利建设投资44.36亿元，为年度计划的104.4%，同比增长11.4%。建成碧道71.2公里，病险水库除险加固26座，堤防达标加固31.8公里。灌区渠道改造126.5公里，上年为106.8公里。农村集中供水率96.8%，比上年提高1.7个百分点。三件民生实事办结两件，城区易涝点整治还有1处未完成。
# 二、水资源和节水
用水总量18.12亿立方米，控制在18.6亿立方米以内；公共供水管网漏损率9.4%，超出控制上限0.4个百分点。年初确定节水型企业创建目标10家，全年创建12家，上年创建9家。
# 三、河湖和工程管理
全年河长巡河36740人次，水行政执法检查1668次。水利工程标准化管理达标年度目标20处，全年达标17处，上年达标14处，主要受验收排期影响。直属电站发电量19350万千瓦时，因来水偏枯低于上年。
# 四、2025年工作打算
2025年，计划完成水利建设投资45亿元，碧道建设75公里，病险水库除险加固22座。"""

if __name__ == "__main__":
    truth()
    goals_book()
    lists_book()
    quarters()
    paper(DOCUMENTS / "岚桥市水利局2024年工作总结.docx", SUMMARY.split("\n"))
