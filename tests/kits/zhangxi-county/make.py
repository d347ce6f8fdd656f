"""Truth and files of 樟溪县水利局, January to September 2025; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY, YEAR = "2025-01/2025-09", "2024-01/2024-09", "2025-09-30", "2025-12-31"
STATE = (f"{SPAN}|2025-09|{TODAY}", f"{BEFORE}|2024-09|2024-09-30")
N = None
# names, unit as written, unit, sign, goal as written, goal, done as written, done, last year, note, due, status
BUILD = [
    ("水利固定资产投资", "亿元", "亿元", ">=", 6.8, 6.8, 5.31, 5.31, 4.86, "", YEAR, "顺利"),
    (
        "其中：中央预算内资金|中央预算内资金",
        "万元",
        "万元",
        ">=",
        12600,
        12600,
        8050,
        8050,
        8420,
        "第二批计划8月下达",
        YEAR,
        "滞后",
    ),
    ("中小河流治理长度", "公里", "km", ">=", 18.6, 18.6, 18.6, 18.6, 14.2, "", YEAR, "已完成"),
    ("小型病险水库除险加固", "座", "座", ">=", 11, 11, 9, 9, 7, "", YEAR, "顺利"),
    ("在建水利工程", "个", "个", ">=", "—", N, 23, 23, 19, "不下任务", "", ""),
]
# the same, with September in place of the note
RURAL = [
    ("农村自来水普及率", "%", "%", ">=", 94, 94, 93.6, 93.6, 91.2, "—", "12月底", YEAR, "顺利"),
    (
        "规模化供水工程覆盖农村人口比例",
        "%",
        "%",
        ">=",
        66,
        66,
        61.5,
        61.5,
        60.8,
        "—",
        "12月底",
        YEAR,
        "滞后",
    ),
    (
        "农村供水工程维修养护",
        "处",
        "处",
        ">=",
        85,
        85,
        85,
        85,
        77,
        9,
        "9月底",
        "2025-09-30",
        "已完成",
    ),
    (
        "新增高效节水灌溉面积",
        "亩",
        "亩",
        ">=",
        "6,500",
        6500,
        "5,600",
        5600,
        "4,900",
        420,
        "11月底",
        "2025-11-30",
        "顺利",
    ),
    (
        "中型灌区渠道防渗衬砌",
        "公里",
        "km",
        ">=",
        32,
        32,
        19.8,
        19.8,
        24.6,
        2.5,
        "11月底",
        "2025-11-30",
        "滞后",
    ),
    (
        "水土流失综合治理面积",
        "平方公里",
        "km2",
        ">=",
        26,
        26,
        21.4,
        21.4,
        18.3,
        2.1,
        "12月底",
        YEAR,
        "顺利",
    ),
]
WATER = [
    ("用水总量", "亿立方米", "亿m3", "<=", "≤1.92", 1.92, 1.31, 1.31, 1.35, "可控", YEAR, "顺利"),
    (
        "万元地区生产总值用水量|万元GDP用水量",
        "立方米",
        "m3",
        "<=",
        "不高于58",
        58,
        53.6,
        53.6,
        57.2,
        "优于控制值",
        YEAR,
        "顺利|已完成",
    ),
    (
        "农田灌溉水有效利用系数",
        "",
        "1",
        ">=",
        "≥0.548",
        0.548,
        0.551,
        0.551,
        0.543,
        "优于目标值",
        YEAR,
        "顺利|已完成",
    ),
    ("取水许可电子证照换发", "张", "张", ">=", 140, 140, 128, 128, N, "扫尾", YEAR, "顺利"),
    ("水资源税征收额", "万元", "万元", ">=", "/", N, 385, 385, 362, "", "", ""),
    (
        "河湖“四乱”问题整改|河湖四乱问题整改",
        "处",
        "处",
        ">=",
        52,
        52,
        33,
        33,
        47,
        "偏慢",
        YEAR,
        "滞后",
    ),
    ("幸福河湖建设", "条", "条", ">=", 3, 3, 1, 1, 2, "两条在建", YEAR, "滞后"),
]
# the same, with the whole of 2024 last (the column is hidden)
FLOOD = [
    ("水库安全鉴定", "座", "座", ">=", 14, 14, 14, 14, 9, "", YEAR, "已完成", 12),
    ("山洪灾害防御演练", "场次", "场次", ">=", 30, 30, "３３", 33, 28, "", YEAR, "已完成", 29),
    (
        "水库标准化管理达标",
        "座",
        "座",
        ">=",
        20,
        20,
        12,
        12,
        13,
        "创建资料正在整理",
        YEAR,
        "滞后",
        18,
    ),
    (
        "水毁工程修复",
        "处",
        "处",
        ">=",
        64,
        64,
        58,
        58,
        51,
        "要求6月底前完成，尚余6处",
        "2025-06-30",
        "逾期",
        71,
    ),
    ("白蚁防治面积", "万平方米", "万m2", ">=", 48, 48, 41, 41, 39.5, "", YEAR, "顺利", 46),
]
MEASURES = [
    ("山塘整治", "口", "口", "顺利"),
    ("渠道清淤整治", "公里", "km", "滞后"),
    ("农村供水入户安装", "户", "户", "已完成"),
]
# town, then of each measure the task, done, last year
PLAIN = [
    ("城关镇", (8, 7, 6), (72, 45.6, 52), (520, 548, 430)),
    ("大塘镇", (15, 13, 11), (86, 58.2, 63.5), (480, 476, 415)),
    ("下渡镇", (13, 11, 10), (78, 50.4, 57), (410, 422, 372)),
]
HILLS = [
    ("梅溪镇", (18, 14, 13), (61, 38.7, 44.5), (390, 385, 346)),
    ("黄坊乡", (16, 12, 12), (48, 31.5, 36), (310, 318, 251)),
    ("界口乡", (14, 12, 10), (37, 24.6, 27.5), (270, 274, 214)),
    ("石楼乡", (12, 10, 9), (28, 18.5, 20.5), (220, 217, 182)),
]
TOWNS = PLAIN + HILLS
# name, unit as written, unit, plan, nine months, last year, status
MONTHS = [
    (
        "河长巡河",
        "人次",
        "人次",
        15600,
        (1180, 1210, 1340, 1390, 1460, 1520, 1480, 1450, 1380),
        11860,
        "顺利",
    ),
    ("水政执法巡查", "次", "次", N, (38, 35, 44, 47, 51, 52, 49, 50, 46), 388, ""),
    ("城乡供水量", "万吨", "万t", 1250, (104, 96, 102, 105, 109, 113, 121, 119, 116), 942, "顺利"),
    (
        "水费实收",
        "万元",
        "万元",
        960,
        (58.4, 51.2, 60.5, 62.3, 64.8, 68.1, 73.6, 74.9, 71.2),
        612.4,
        "滞后",
    ),
    (
        "农村水电发电量",
        "万千瓦时",
        "万kWh",
        N,
        (205, 232, 388, 516, 642, 705, 560, 431, 302),
        4106,
        "",
    ),
]
PROSE = [
    ("节水型单位创建|创建节水型单位", "家", 15, 12, 9, "顺利"),
    ("水利安全生产培训|安全生产培训", "人次", 600, 372, 405, "滞后"),
]
# office, matter, day as written, due, how far, percent, status
TASKS = [
    (
        "规划建设股",
        "编制“十五五”水安全保障规划",
        "12月底前",
        YEAR,
        "初稿已形成，正在征求各乡镇和部门意见。下一步组织专家评审。",
        85,
        "顺利",
    ),
    (
        "〃",
        "推进界溪水库工程可研报批",
        "9月20日前",
        "2025-09-20",
        "可研报告已获市发改委批复。",
        100,
        "已完成",
    ),
    (
        "农村水利水保股",
        "完成大塘中型灌区改造项目竣工验收",
        "8月底前",
        "2025-08-31",
        "结算审计尚未出具报告，验收推迟。下一步督促中介机构加快进度。",
        70,
        "逾期",
    ),
    (
        "农村水利水保股",
        "农村供水县域统管公司挂牌运行",
        "2025年6月30日",
        "2025-06-30",
        "公司已挂牌，7个乡镇供水站人员、资产移交到位。",
        100,
        "已完成",
    ),
    (
        "水资源股",
        "开展取用水领域突出问题专项整治",
        "11月底前",
        "2025-11-30",
        "排查问题41个，多数已整改到位，其余按方案推进。",
        92,
        "顺利",
    ),
    (
        "河长办",
        "河道采砂规划修编",
        "年底前",
        YEAR,
        "采购两次流标，仅完成外业测量，进度偏慢。",
        35,
        "滞后",
    ),
    (
        "防汛运管股",
        "山洪灾害监测预警平台升级",
        "5月20日前",
        "2025-05-20",
        "平台5月中旬上线运行。",
        100,
        "已完成",
    ),
    (
        "防汛运管股",
        "水库雨水情测报设施建设",
        "9月底前",
        "2025-09-30",
        "26座已装好，尚有4座未安装，设备供货晚。",
        87,
        "逾期",
    ),
    (
        "办公室",
        "政务服务“一网通办”事项梳理",
        "第三季度",
        "2025-09-30",
        "38个事项全部上线。",
        100,
        "已完成",
    ),
]
TOLD = [
    ("水文化展示馆布展", "办公室", "2025-07-31", "逾期"),
    ("县级河湖健康评价", "水资源股", YEAR, "顺利"),
    ("移民后扶项目验收", "农村水利水保股", "2025-08-15", "已完成"),
]
# source, problem, measure, office, due (a day or a word), how far, mark, closed
PROBLEMS = [
    (
        "省级河湖暗访",
        "梅溪河段违规堆放砂石",
        "清运砂石，恢复河滩",
        "河长办",
        "2025-04-30",
        "砂石已清运，河滩已平整",
        "是",
        "yes",
    ),
    (
        "",
        "养殖棚占用樟溪河岸线",
        "拆除养殖棚",
        "河长办",
        "2025-08-31",
        "还剩1户没有拆除，正在协商补偿",
        "否",
        "no",
    ),
    (
        "县审计局审计",
        "水利专项资金支付进度慢",
        "加快审核拨付",
        "办公室",
        "2025-06-30",
        "结存资金已支付到项目",
        "是",
        "yes",
    ),
    (
        "",
        "工程结算资料不完整",
        "逐标段补齐资料",
        "规划建设股",
        "2025-09-15",
        "2个标段监理日志未补齐",
        "否",
        "no",
    ),
    (
        "安全生产检查",
        "界溪水库溢洪道临边防护缺失",
        "加装护栏",
        "防汛运管股",
        "2025-05-15",
        "护栏、警示牌已安装",
        "是",
        "yes",
    ),
    (
        "",
        "白沙电排站配电柜老化",
        "更换配电柜",
        "防汛运管股",
        "2025-12-20",
        "设备已到货，待枯水期更换",
        "否",
        "no",
    ),
    (
        "水资源管理考核",
        "3家企业超许可取水",
        "立案查处、核减水量",
        "水资源股",
        "2025-07-31",
        "已查处，企业重新办证",
        "是",
        "yes",
    ),
    (
        "",
        "取水在线计量设施离线",
        "更换通讯模块",
        "水资源股",
        "立行立改",
        "9处设施恢复上线",
        "是",
        "yes",
    ),
    (
        "群众来信",
        "黄坊村管网末端水压不足",
        "新建加压泵站",
        "农村水利水保股",
        "2025-10-31",
        "泵站基础施工",
        "否",
        "no",
    ),
]
TWO = {"渠道清淤整治": "267.5|276.5", "水费实收": "585|558"}


def _sum(m, k, towns=TOWNS):
    return round(sum(t[1 + m][k] for t in towns), 2)


def _number(value):
    return float(value.replace(",", "")) if isinstance(value, str) else value


def _rows():
    for rows, at in ((BUILD, "规划建设股"), (WATER, "水资源股"), (FLOOD, "防汛运管股")):
        for names, _, unit, sign, _, goal, _, now, old, _, due, status, *_ in rows:
            yield names, unit, goal, sign, now, old, due, status, at
    for names, _, unit, sign, _, goal, _, now, old, _, _, due, status in RURAL:
        yield names, unit, goal, sign, now, _number(old), due, status, "农村水利水保股"
    for m, (name, _, unit, status) in enumerate(MEASURES):
        yield name, unit, _sum(m, 0), ">=", _sum(m, 1), _sum(m, 2), YEAR, status, "乡镇通报"
    for name, _, unit, goal, parts, old, status in MONTHS:
        yield name, unit, goal, ">=", round(sum(parts), 2), old, YEAR, status, "月度统计"
    for name, unit, goal, now, old, status in PROSE:
        yield name, unit, goal, ">=", now, old, YEAR, status, "工作总结"


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for row in _rows():
        names, unit, _goal, _, now, old, *_ = row
        state = unit in ("%", "1", "m3") or names == "在建水利工程"
        prior = "4.86|4.68" if names == "水利固定资产投资" else old
        book.indicator(row, STATE if state else (SPAN, BEFORE), TWO.get(names, now), prior)
    book.fact("渠道清淤整治", SPAN, 276.5, "km", "actual", "工作总结（冲突）", "yes")
    book.fact("水费实收", SPAN, 558, "万元", "actual", "工作总结（冲突）", "yes")
    for t in TASKS:
        book.task(t[1], "规划建设股" if t[0] == "〃" else t[0], t[3], t[6], "重点工作推进情况表")
    for t in TOLD:
        book.task(*t, "工作总结")
    for p in PROBLEMS:
        book.problem(p[1], p[3], p[4] if p[4][0] == "2" else "", p[7], TODAY, "问题整改台账")
    book.add("conflicts", "渠道清淤整治", SPAN, "267.5公里|276.5公里", "乡镇通报|工作总结")
    book.add("conflicts", "水费实收", SPAN, "585万元|558万元", "月度统计|工作总结")
    book.add("conflicts", "水利固定资产投资", BEFORE, "4.86亿元|4.68亿元", "规划建设股|工作总结")
    for row in (
        ("水利固定资产投资", "targets", 7.5, "亿元", "2026年的打算"),
        ("中小河流治理长度", "targets", 22, "km", "2026年的打算，隐藏表"),
        ("农村自来水普及率", "targets", 95.5, "%", "2026年的打算，隐藏表"),
        ("水库标准化管理达标", "targets", 18, "座", "2024年全年，隐藏列"),
        ("水毁工程修复", "targets", 71, "处", "2024年全年，隐藏列"),
        ("新增高效节水灌溉面积", "year_on_year", 420, "亩", "9月当月"),
        ("中型灌区渠道防渗衬砌", "year_on_year", 2.5, "km", "9月当月"),
        ("城乡供水量", "year_on_year", 116, "万t", "9月当月"),
        ("河长巡河", "year_on_year", 1380, "人次", "9月当月"),
        ("山塘整治", "targets", _sum(0, 0, PLAIN), "口", "平原片小计"),
        ("山塘整治", "targets", 18, "口", "梅溪镇的任务"),
        ("渠道清淤整治", "year_on_year", _sum(1, 1, HILLS), "km", "山区片小计"),
        ("农村供水入户安装", "year_on_year", 548, "户", "城关镇的完成"),
        ("山塘整治", "year_on_year", 82.3, "%", "完成率"),
        ("水利固定资产投资", "year_on_year", 78.1, "%", "占年度任务的比重"),
    ):
        book.never(*row)
    book.write()


def _name(names):
    return names.split("|")[0]


def main_book():
    """Write the workbook, one sheet for each office, each with columns of its own."""
    out = openpyxl.Workbook()
    heads = [
        "序号",
        "工作指标",
        "计量单位",
        "2025年目标任务",
        "1-9月完成",
        "占年度任务（%）",
        "上年同期",
        "增减（%）",
        "备注",
    ]
    rows = [
        ["填报股室：规划建设股", "", "", "", "", "", "", "填报日期：", datetime.date(2025, 10, 9)],
        heads,
    ]
    for n, (names, wrote, _, _, shown, goal, done, now, old, note, *_) in enumerate(BUILD, 1):
        share = round(100 * now / goal, 1) if goal else ""
        rows.append(
            [n, _name(names), wrote, shown, done, share, old, round(100 * (now / old - 1), 1), note]
        )
    rows += [[], ["股室负责人：周启明", "", "", "", "填表人：何苗"]]
    ws = sheet(out, "规划建设股", "2025年水利工作目标任务完成情况表", rows, 9, (), (3, 3), True)
    ws.column_dimensions["B"].width = 30

    rows = [
        ["序号", "指标名称", "年度任务", "完成情况", "", "去年1-9月", "完成时限", "责任人"],
        ["", "", "", "9月当月", "1-9月累计", "", "", ""],
    ]
    for n, r in enumerate(RURAL, 1):
        rows.append(
            [
                n,
                f"{r[0]}（{r[1]}）",
                r[4],
                r[9],
                r[6],
                r[8],
                r[10],
                ("吴海", "吴海", "吴海", "邓小兰", "邓小兰", "罗平")[n - 1],
            ]
        )
    rows.append(["注：普及率、覆盖比例为时点数；完成时限为县委农村工作领导小组下达。"])
    merges = ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "G2:G3", "H2:H3", "A10:H10"]
    ws = sheet(
        out, "农水水保", "农村水利水保股2025年目标任务进度（1-9月）", rows, 8, merges, (2, 3)
    )
    ws.column_dimensions["B"].width = 34

    rows = [
        [
            "类别",
            "考核指标",
            "单位",
            "年度控制（目标）值",
            "截至9月末",
            "上年同期",
            "完成评价",
            "数据来源",
        ]
    ]
    for n, r in enumerate(WATER):
        rows.append(
            [
                "水资源管理" if n == 0 else "河湖管理" if n == 5 else "",
                _name(r[0]),
                r[1],
                r[4],
                r[6],
                "—" if r[8] is None else r[8],
                r[9],
                ("取用水平台", "〃", "〃", "台账", "税务局", "河长制平台", "〃")[n],
            ]
        )
    ws = sheet(
        out,
        "水资源、河长办",
        "水资源股（河长办）2025年考核指标完成情况",
        rows,
        8,
        ["A3:A7", "A8:A9"],
        (2, 2),
    )
    ws.column_dimensions["B"].width = 28

    rows = [
        ["单位：防汛运管股"],
        [
            "序号",
            "项目",
            "单位",
            "年度计划",
            "1-3季度完成",
            "2024年全年",
            "上年1-3季度",
            "进度（%）",
            "说明",
        ],
    ]
    for n, (names, wrote, _, _, shown, goal, done, now, old, note, _, _, whole) in enumerate(
        FLOOD, 1
    ):
        rows.append([n, names, wrote, shown, done, whole, old, round(100 * now / goal, 1), note])
    ws = sheet(out, "防汛运管", "防汛和工程运行管理目标完成情况", rows, 9, (), (3, 3))
    ws.column_dimensions["F"].hidden = True
    ws.column_dimensions["B"].width = ws.column_dimensions["I"].width = 26

    rows = [
        ["序号", "指标", "单位", "2026年拟安排"],
        [1, "水利固定资产投资", "亿元", 7.5],
        [2, "中小河流治理长度", "公里", 22],
        [3, "农村自来水普及率", "%", 95.5],
    ]
    ws = sheet(out, "2026年初步安排", "2026年主要目标初步安排（讨论稿）", rows, 4, (), (2, 2))
    ws.sheet_state = "hidden"
    save(out, LEDGERS / "樟溪县水利局2025年目标任务完成情况（1-9月）.xlsx")


def towns():
    """Write the bulletin of towns in two groups, the county last."""
    rows = [
        ["关于2025年1-9月乡镇水利任务完成情况的通报（附表）"],
        ["", "", "", "", "", "", "", "", "", "", "", "", "", "樟溪县水利局  2025年10月10日"],
        ["乡镇"],
        [""],
    ]
    merges = [(0, 0, 0, 13), (2, 3, 0, 0), (2, 3, 13, 13)]
    for m, (name, wrote, *_) in enumerate(MEASURES):
        rows[2] += [f"{name}（{wrote}）", "", "", ""]
        rows[3] += ["任务数", "1-9月完成", "完成率%", "去年同期"]
        merges.append((2, 2, 1 + 4 * m, 4 + 4 * m))
    rows[2].append("综合排名")

    def line(name, group, rank=""):
        cells = [name]
        for m in range(3):
            goal, now, old = (_sum(m, k, group) for k in range(3))
            cells += [goal, now, round(100 * now / goal, 1), old]
        return [*cells, rank]

    ranks = dict(zip((t[0] for t in TOWNS), (1, 2, 4, 7, 6, 3, 5), strict=True))
    for label, group in (("平原片小计", PLAIN), ("山区片小计", HILLS)):
        rows += [line(t[0], [t], ranks[t[0]]) for t in group]
        rows.append(line(label, group))
    rows += [
        line("全县合计", TOWNS),
        ["说明：任务数为2025年全年任务；排名按三项任务完成率平均计算，合计不含县直单位自办工程。"],
    ]
    old_book(LEDGERS / "乡镇水利任务完成情况通报（2025年9月）.xls", "通报附表", rows, merges)


def months():
    """Write the csv of months, one row a month."""
    rows = [["2025年水利业务月度统计"], ["月份", *[f"{m[0]}（{m[1]}）" for m in MONTHS]]]
    rows += [[f"{n}月", *[m[4][n - 1] for m in MONTHS]] for n in range(1, 10)]
    rows += [["1-9月累计", *[round(sum(m[4]), 2) for m in MONTHS]]]
    rows += [["上年同期", *[m[5] for m in MONTHS]]]
    rows += [["全年计划", *["" if m[3] is None else m[3] for m in MONTHS]]]
    rows += [["统计：叶文静"]]
    ragged(LEDGERS / "2025年水利业务月度统计.csv", rows)


def problems():
    """Write the list of problems with real dates."""
    out = openpyxl.Workbook()
    rows = [["填报单位：樟溪县水利局", "", "", "", "", "", "", "", "截至2025年9月30日"]]
    rows += [
        [
            "序号",
            "问题来源",
            "具体问题",
            "整改措施",
            "责任股室",
            "整改时限",
            "整改进展情况",
            "是否销号",
            "备注",
        ]
    ]
    for n, p in enumerate(PROBLEMS, 1):
        day = datetime.date.fromisoformat(p[4]) if p[4][0] == "2" else p[4]
        rows.append([n, *p[:4], day, p[5], p[6], ""])
    ws = sheet(
        out,
        "台账",
        "樟溪县水利领域问题整改台账",
        rows,
        9,
        ["B4:B5", "B6:B7", "B8:B9", "B10:B11"],
        (3, 3),
        True,
    )
    for r in range(4, ws.max_row + 1):
        ws.cell(r, 6).number_format = "yyyy年m月d日"
    save(out, LEDGERS / "水利领域问题整改台账.xlsx")


SUMMARY = """樟溪县水利局2025年1-9月工作总结
今年以来，县水利局紧扣县委、县政府中心工作，各项水利工作稳步推进。现将1-9月工作情况总结如下。
# 一、重点工程建设
1-9月完成水利固定资产投资5.31亿元，占年度任务的78.1%，上年同期为4.68亿元，投资完成率居全市第3位。中小河流治理18.6公里，提前完成全年任务。
# 二、农村水利
截至9月底，农村自来水普及率达到93.6%，比上年同期提高2.4个百分点。各乡镇完成渠道清淤整治276.5公里。全县水费实收558万元，收缴难的问题仍然存在。
# 三、节水和安全生产
全年计划创建节水型单位15家，1-9月已创建节水型单位12家，去年同期为9家。水利安全生产培训年度计划600人次，1-9月培训372人次，上年同期405人次，主要是汛期抽不出人员。
# 四、其他重点任务
水文化展示馆布展由办公室牵头，要求7月底前完成，因展陈经费没有落实，至今未完成。
县级河湖健康评价由水资源股负责，要求12月底前完成，目前外业调查已结束，报告编制按计划推进。
移民后扶项目验收由农村水利水保股负责，要求8月15日前完成，8月10日已全部通过验收。
# 五、下一步打算
四季度抓好秋冬水利建设，确保全年目标任务完成。同时谋划2026年工作，2026年计划完成水利固定资产投资7.5亿元。"""

if __name__ == "__main__":
    truth()
    main_book()
    towns()
    months()
    problems()
    paper(DOCUMENTS / "樟溪县水利局2025年1-9月工作总结.docx", SUMMARY.split("\n"))
    table = [
        [
            "序号",
            "牵头股室",
            "工作任务",
            "完成时限",
            "目前完成情况、存在问题及下一步工作措施",
            "完成进度（%）",
            "备注",
        ]
    ]
    table += [[str(n), t[0], t[1], t[2], t[4], str(t[5]), ""] for n, t in enumerate(TASKS, 1)]
    lines = [
        "樟溪县水利局2025年重点工作推进情况表",
        "填报时间：2025年9月30日",
        "@0",
        "审核：周启明",
    ]
    paper(DOCUMENTS / "2025年重点工作推进情况表.docx", lines, [table])
