"""Truth and files of 梧原市水利局, an office that keeps its lists in Word; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import docx
import openpyxl
from docx.shared import Pt, RGBColor
from office import WHEN, Truth, home, save, sheet, steady, text

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2023-01/2023-11", "2022-01/2022-11", "2023-12-31", "2023-11-30"
AT, THEN = f"{SPAN}|2023-11|2023-11-30", f"{BEFORE}|2022-11|2022-11-30"
# fmt: off
# part, name, goal as written, goal, sign, unit as written, unit, done, last year, office, day as written, due, status
GOALS = [
    ("防汛抗旱", "山洪灾害防治项目", "9", 9, ">=", "个", "个", 9, 7, "防御科", "6月底", "2023-06-30", "已完成"),
    ("防汛抗旱", "小型水库安全监测设施建设", "210", 210, ">=", "座", "座", 196, 150, "运管科", "12月底", YEAR, "顺利"),
    ("防汛抗旱", "抗旱应急水源工程", "14", 14, ">=", "处", "处", 11, 12, "农水科", "10月底", "2023-10-31", "逾期"),
    ("水资源管理", "用水总量", "≤18.6", 18.6, "<=", "亿m³", "亿m3", 16.4, 16.9, "水资源科", "12月底", YEAR, "顺利"),
    ("水资源管理", "万元工业增加值用水量", "≤24", 24, "<=", "m³", "m3", 22.8, 25.1, "水资源科", "12月底", YEAR, "顺利|已完成"),
    ("水资源管理", "县域节水型社会达标县", "2", 2, ">=", "个", "个", 1, 1, "水资源科", "12月底", YEAR, "滞后"),
    ("水资源管理", "再生水利用量", "3200", 3200, ">=", "万m³", "万m3", 3010, 2740, "水资源科", "12月底", YEAR, "顺利"),
    ("河湖管理", "河湖“四乱”问题整改率", "100", 100, ">=", "%", "%", 97.6, 95.2, "河湖科", "12月底", YEAR, "滞后"),
    ("河湖管理", "市级示范河湖", "6", 6, ">=", "条", "条", 6, 4, "河湖科", "11月底", TODAY, "已完成"),
    ("河湖管理", "河道采砂专项检查", "48", 48, ">=", "次", "次", 52, 45, "水政支队", "12月底", YEAR, "已完成"),
    ("民生水利", "农村供水工程维修养护", "185", 185, ">=", "处", "处", 178, 160, "农水科", "12月底", YEAR, "顺利"),
    ("民生水利", "农村集中供水率", "≥93.5", 93.5, ">=", "%", "%", 93.8, 92.4, "农水科", "12月底", YEAR, "顺利|已完成"),
    ("民生水利", "水库移民产业项目", "22", 22, ">=", "个", "个", 16, 19, "移民科", "12月底", YEAR, "滞后"),
    ("民生水利", "中型灌区改造面积", "8.5", 8.5, ">=", "万亩", "万亩", 7.9, 6.2, "农水科", "12月底", YEAR, "顺利"),
    ("民生水利", "水利从业人员培训", "1,200", 1200, ">=", "人次", "人次", 1286, 1105, "人事科", "9月底前", "2023-09-30", "已完成"),
]
PLACES = ["城区", "南岭县", "北坡县", "东河县", "西湾市", "临江县"]
# measure, unit as written, unit, goals, done, last year, status
COUNTY = [
    ("水利建设投资", "亿元", "亿元", [3.2, 4.5, 3.8, 2.9, 4.1, 2.5], [2.95, 4.32, 3.41, 2.38, 3.98, 2.36], [2.7, 3.9, 3.3, 2.5, 3.5, 2.1], "顺利"),
    ("病险水库除险加固", "座", "座", [3, 9, 7, 5, 8, 4], [3, 9, 6, 3, 8, 4], None, "顺利"),
    ("新建改造渠道", "公里", "km", [12, 46, 38, 25, 40, 19], [11, 42, 30, 16, 33, 12], None, "滞后"),
    ("农村供水巩固提升人口", "万人", "万人", [1.2, 3.6, 2.8, 2.1, 3.0, 1.3], [1.31, 3.72, 2.57, 1.78, 3.1, 1.32], None, "顺利"),
]
# name, unit as written, unit, plan as written, plan, sign, month, cumulative, last year, status; a tab text named .xls
REGULAR = [
    ("水土保持补偿费", "万元", "万元", "2600", 2600, ">=", 198, 2410, 2260, "顺利"),
    ("水资源费", "万元", "万元", "4200", 4200, ">=", 310, 3380, 3520, "滞后"),
    ("取水许可审批", "件", "件", "—", None, "", 12, 148, 139, ""),
    ("水行政执法巡查", "公里", "km", "36000", 36000, ">=", 3150, 34200, 32800, "顺利"),
    ("水事违法案件立案", "件", "件", "/", None, "", 4, 63, 71, ""),
    ("河砂开采量", "万吨", "万t", "≤120", 120, "<=", 8.6, 92.5, 101.2, "顺利"),
    ("小水电上网电量", "万千瓦时", "万kWh", "58000", 58000, ">=", 3650, 45200, 51300, "滞后"),
]
# task, office, day as written, due, progress, mark, status
TASKS = [
    ("梧原水利枢纽灌区一期", "规建科", "2024年12月底", "2024-12-31", "干渠完成21公里，累计完成投资占总投资的48%", "正常", "顺利"),
    ("西湾市城区防洪堤达标工程", "规建科、西湾市水利局", "11月底", TODAY, "主体工程完工，附属绿化未完成", "超期", "逾期"),
    ("病险水库除险加固攻坚", "运管科", "12月20日前", "2023-12-20", "36座已完成33座，其余3座完成坝体加固", "正常", "顺利"),
    ("取水口核查登记整改提升", "水资源科", "2023年9月30日", "2023-09-30", "应整改412个，已全部整改到位", "完成", "已完成"),
    ("农村供水县域统管", "农水科", "10月31日", "2023-10-31", "6个县区中4个已组建统管公司", "超期", "逾期"),
    ("河湖管理范围划界复核", "河湖科", "6月30日", "2023-06-30", "136条河流复核完毕，成果上图", "完成", "已完成"),
    ("数字孪生梧江先行先试", "信息中心", "2024年6月底", "2024-06-30", "已完成立项，正在招标", "偏慢", "滞后"),
    ("小水电清理整改“回头看”", "水电科", "8月底", "2023-08-31", "87座电站全部复查", "完成", "已完成"),
    ("水利安全生产风险管控“六项机制”", "监督科", "12月底", YEAR, "已印发方案，在建工程全部落实", "正常", "顺利"),
    ("水利志（2001—2020）出版", "办公室", "2023年11月15日", "2023-11-15", "书稿三审完成，待出版社核发书号", "超期", "逾期"),
    ("水库移民避险解困收尾", "移民科", "长期坚持", "", "正在办理不动产登记", "正常", "顺利"),
]
# problem, office, day as written, due, told, result, closed
PROBLEMS = [
    ("南岭县黄泥河非法采砂点反弹", "水政支队", "2023年5月31日", "2023-05-31", "取缔采砂点2处，岸坡已修复", "已完成销号", "yes"),
    ("部分小水电站未足额下泄生态流量", "水电科", "2023年7月底", "2023-07-31", "11座电站更换泄流闸阀", "已完成销号", "yes"),
    ("东河县供水水源地二级保护区内有养殖场", "东河县水利局", "2023年10月31日", "2023-10-31", "养殖场已签搬迁协议，未搬离", "未完成", "no"),
    ("城区3处雨污混排口未封堵", "河湖科", "2023年9月15日", "2023-09-15", "3处全部封堵", "已完成销号", "yes"),
    ("临江县水库除险加固项目资金滞留", "临江县水利局", "立行立改", "", "资金已拨付至施工单位", "已完成销号", "yes"),
    ("北坡县灌区项目监理人员不到位", "北坡县水利局", "2023年11月20日", "2023-11-20", "更换总监，尚缺专业监理2人", "未完成", "no"),
    ("水土保持方案验收材料不规范", "水保科", "2023年12月31日", YEAR, "已退回修改，完成18份", "未完成", "no"),
    ("西湾市洪水风险图未更新", "防御科", "2024年3月31日", "2024-03-31", "已委托编制单位", "未完成", "no"),
]
# fmt: on
TWO = {"农村供水工程维修养护": "178|187", "再生水利用量": "3010|3100"}


def _sum(values):
    return round(sum(values), 4)


def _counties(book):
    source = "县区进度表（全市行）"
    for name, _, unit, goals, dones, olds, status in COUNTY:
        book.target(name, _sum(goals), ">=", unit, YEAR, _sum(dones), status, source)
        book.fact(name, "2023|2023-12", _sum(goals), unit, "target", source)
        book.fact(name, SPAN, _sum(dones), unit, "actual", source)
        if olds:
            book.year(name, _sum(dones), unit, "18|18.8", source)
            book.fact(name, BEFORE, _sum(olds), unit, "actual", source)
        for k, place in enumerate(PLACES):
            book.never(name, "targets", goals[k], unit, f"{place}的目标，不是全市的")
            if olds:
                book.never(name, "year_on_year", dones[k], unit, f"{place}的完成，不是全市的")
            book.fact(place + name, "2023", goals[k], unit, "target", "县区进度表", "yes")
            book.fact(place + name, SPAN, dones[k], unit, "actual", "县区进度表", "yes")
            if olds:
                book.fact(place + name, BEFORE, olds[k], unit, "actual", "县区进度表", "yes")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for _, name, _, goal, sign, _, unit, now, old, _, _, due, status in GOALS:
        source, rate = "目标完成情况docx", unit in ("%", "m3")
        here, there = (AT, THEN) if rate else (SPAN, BEFORE)
        actual = TWO.get(name, now)
        book.target(name, goal, sign, unit, due, actual, status, source)
        book.year(name, actual, unit, old, source, at=(here, there))
        book.fact(name, f"2023|{due[:7]}|{due}", goal, unit, "target", source)
        book.fact(name, here, now, unit, "actual", source)
        book.fact(name, there, old, unit, "actual", source)
    _counties(book)
    for name, _, unit, _, goal, sign, month, now, old, status in REGULAR:
        source = "业务统计月报（制表符文本）"
        if goal is not None:
            book.target(name, goal, sign, unit, YEAR, now, status, source)
            book.fact(name, "2023|2023-12", goal, unit, "target", source)
        book.year(name, now, unit, old, source)
        book.fact(name, "2023-11", month, unit, "actual", source)
        book.fact(name, SPAN, now, unit, "actual", source)
        book.fact(name, BEFORE, old, unit, "actual", source)
    book.fact(
        "农村供水工程维修养护|维修养护农村供水工程", SPAN, 187, "处", "actual", "总结（冲突）"
    )
    book.fact("再生水利用量", SPAN, 3100, "万m3", "actual", "总结（冲突）")
    book.fact("水利建设投资", BEFORE, 18.8, "亿元", "actual", "总结（冲突）")
    for name, goal, unit in (
        ("病险水库除险加固攻坚", 36, "座"),
        ("取水口核查登记整改提升|取水口", 412, "个"),
        ("河湖管理范围划界复核", 136, "条"),
        ("小水电清理整改“回头看”|小水电清理整改", 87, "座"),
        ("农村供水县域统管", 6, "个"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "督查事项docx", "由进展推得", "yes")
    for task, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "督查事项docx")
    for problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改docx")
    book.add(
        "conflicts",
        "农村供水工程维修养护|维修养护农村供水工程",
        SPAN,
        "178处|187处",
        "目标完成情况docx|总结",
    )
    book.add("conflicts", "再生水利用量", SPAN, "3010万m3|3100万m3", "目标完成情况docx|总结")
    book.add("conflicts", "水利建设投资", BEFORE, "18.0亿元|18.8亿元", "县区进度表|总结")
    for name, table, figure, unit, why in (
        ("水利建设投资", "targets", 24, "亿元", "2024年的打算"),
        ("病险水库除险加固", "targets", 28, "座", "2024年的打算"),
        ("农村集中供水率", "targets", 94.5, "%", "2024年的打算"),
        ("水资源费", "targets", 820, "万元", "与计划的差额"),
        ("水事违法案件立案", "year_on_year", 8, "件", "比上年的减少数"),
    ):
        book.never(name, table, figure, unit, why)
    book.write()


def word(name, lines, rows=(), merged=None):
    """Write a docx with a table in place of `@`; cells of column `merged` that repeat are merged down, red where a mark is bad."""
    out = docx.Document()
    out.core_properties.created = out.core_properties.modified = WHEN
    for n, line in enumerate(lines):
        if line == "@":
            grid = out.add_table(rows=len(rows), cols=len(rows[0]))
            grid.style = "Table Grid"
            for r, row in enumerate(rows):
                for c, value in enumerate(row):
                    if c == merged and r and value == rows[r - 1][c]:
                        continue
                    run = grid.cell(r, c).paragraphs[0].add_run(text(value))
                    run.font.size = Pt(10.5)
                    if value in ("超期", "未完成"):
                        run.font.color.rgb = RGBColor(0xFF, 0, 0)
            if merged is not None:
                start = 1
                for r in range(1, len(rows) + 1):
                    if r == len(rows) or rows[r][merged] != rows[start][merged]:
                        grid.cell(start, merged).merge(grid.cell(r - 1, merged))
                        start = r
        elif not n or line.startswith("# "):
            out.add_heading(line.removeprefix("# "), 1 if n else 0)
        else:
            out.add_paragraph(line)
    path = DOCUMENTS / name
    path.parent.mkdir(parents=True, exist_ok=True)
    out.save(path)
    steady(path)


def county():
    """Write the counties down, with goal, done, share and rank of each measure, the city last."""
    out = openpyxl.Workbook()
    top, low, merges, col = ["序号", "县（市、区）"], ["", ""], ["A3:A4", "B3:B4"], 3
    for name, written, _, _, _, olds, _ in COUNTY:
        cols = ["目标", "完成", *(["去年同期"] if olds else []), "完成率", "排名"]
        top += [f"{name}（{written}）", *[""] * (len(cols) - 1)]
        low += cols
        letters = [openpyxl.utils.get_column_letter(k) for k in (col, col + len(cols) - 1)]
        merges.append(f"{letters[0]}3:{letters[1]}3")
        col += len(cols)
    top.append("综合排名")
    low.append("")
    last = openpyxl.utils.get_column_letter(col)
    merges.append(f"{last}3:{last}4")
    rows = [["通报时间：2023年12月4日", *[""] * (col - 1)], top, low]
    total = [sum(d[k] / g[k] for _, _, _, g, d, _, _ in COUNTY) for k in range(6)]
    for k, place in enumerate([*PLACES, "全市"]):
        cells = []
        for _, _, _, goals, dones, olds, _ in COUNTY:
            shares = [d / g for d, g in zip(dones, goals, strict=True)]
            if k < 6:
                rank = 1 + sum(s > shares[k] + 1e-9 for s in shares)
                cells += [
                    goals[k],
                    dones[k],
                    *([olds[k]] if olds else []),
                    round(dones[k] / goals[k], 4),
                    rank,
                ]
            else:
                cells += [
                    _sum(goals),
                    _sum(dones),
                    *([_sum(olds)] if olds else []),
                    round(_sum(dones) / _sum(goals), 4),
                    "—",
                ]
        rows.append(
            [
                k + 1 if k < 6 else "",
                place,
                *cells,
                1 + sum(t > total[k] + 1e-9 for t in total) if k < 6 else "—",
            ]
        )
    ws = sheet(out, "通报", "全市水利重点工作1—11月分县区进度通报", rows, col, merges, (3, 4), True)
    for c in range(3, col):
        if low[c - 1] == "完成率":
            for r in range(5, 12):
                ws.cell(r, c).number_format = "0.0%"
    save(out, LEDGERS / "分县区进度通报（1—11月）.xlsx")


def exported():
    """Write the monthly statistics as the tab text that the system exports under the name .xls."""
    rows = [
        ["梧原市水利业务统计月报（2023年11月）"],
        ["项目", "单位", "年度计划", "本月完成", "累计完成", "去年同期累计", "同比（%）"],
    ]
    for name, written, _, plan, _, _, month, now, old, _ in REGULAR:
        rows.append([name, written, plan, month, now, old, f"{100 * (now / old - 1):.2f}"])
    rows.append(["填表人：覃小兰", "", "", "审核：韦国栋"])
    LEDGERS.mkdir(parents=True, exist_ok=True)
    body = "\r\n".join("\t".join(text(v) for v in row) for row in rows) + "\r\n"
    (LEDGERS / "业务统计月报_202311.xls").write_bytes(body.encode("gb18030"))


SUMMARY = """梧原市水利局2023年1—11月工作总结
今年以来，全市水利系统聚焦“补短板、强监管、惠民生”，各项工作取得积极进展。
# 一、水利建设
1—11月，全市完成水利建设投资19.4亿元，去年同期18.8亿元。病险水库除险加固完成33座；新建改造渠道144公里，进度偏慢；中型灌区改造面积7.9万亩。小型水库安全监测设施建设完成196座。
# 二、水资源管理
全市用水总量16.4亿立方米，万元工业增加值用水量22.8立方米，再生水利用量3100万立方米。征收水资源费3380万元，距年度计划还差820万元。
# 三、河湖管理
建成市级示范河湖6条，河湖“四乱”问题整改率97.6%，开展河道采砂专项检查52次，水事违法案件立案63件，比去年同期减少8件。
# 四、民生水利
维修养护农村供水工程187处，农村集中供水率93.8%，农村供水巩固提升人口13.8万人。抗旱应急水源工程完成11处，3处因征地未完工。
# 五、2024年工作打算
2024年，计划完成水利建设投资24亿元，病险水库除险加固28座，农村集中供水率达到94.5%。"""


def papers():
    """Write the lists that the office keeps in Word."""
    heads = [
        "类别",
        "序号",
        "考核目标",
        "目标值",
        "计量单位",
        "1—11月完成",
        "上年同期",
        "责任单位",
        "完成时限",
    ]
    rows = [
        heads,
        *[
            [g[0], str(n), g[1], g[2], g[5], text(g[7]), text(g[8]), g[9], g[10]]
            for n, g in enumerate(GOALS, 1)
        ],
    ]
    word(
        "2023年度目标管理考核任务完成情况（1—11月）.docx",
        [
            "2023年度目标管理考核任务完成情况表",
            "填报单位：梧原市水利局　　数据截止：2023年11月30日",
            "@",
            "注：上年同期为2022年1—11月；未注明年份的时限均为2023年。",
        ],
        rows,
        0,
    )
    rows = [
        ["序号", "督查事项", "责任单位", "完成时限", "进展情况", "评价"],
        *[[str(n), t[0], t[1], t[2], t[4], t[5]] for n, t in enumerate(TASKS, 1)],
    ]
    word(
        "重点督查事项进展情况（11月）.docx",
        [
            "关于2023年重点督查事项11月进展情况的报告",
            "市政府督查室：现将我局承办的11项督查事项进展情况报告如下。",
            "@",
            "下一步，我局将对超期事项挂牌督办。",
        ],
        rows,
    )
    rows = [
        ["序号", "反馈问题", "责任单位", "整改时限", "整改情况", "销号情况"],
        *[[str(n), p[0], p[1], p[2], p[4], p[5]] for n, p in enumerate(PROBLEMS, 1)],
    ]
    word(
        "督察检查反馈问题整改情况.docx",
        ["督察检查反馈问题整改情况一览表", "（截至2023年11月30日）", "@"],
        rows,
    )
    word("梧原市水利局2023年1—11月工作总结.docx", SUMMARY.split("\n"))


if __name__ == "__main__":
    truth()
    county()
    exported()
    papers()
