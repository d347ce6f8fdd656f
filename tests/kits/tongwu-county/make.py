"""Truth and files of 桐坞县水利局, one workbook with a sheet of each office; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet
from openpyxl.styles import Alignment

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-06", "2024-01/2024-06", "2025-12-31", "2025-06-30"
AT, THEN = f"{SPAN}|2025-06|2025-06-30", f"{BEFORE}|2024-06|2024-06-30"
# fmt: off
# kind, name as written, names, unit as written, unit, plan, June, to the end of June, last year, status
BUILD = [
    ("投资", "水利建设完成投资", "水利建设完成投资", "万元", "万元", 48600, 5120, 25860, 23140, "顺利"),
    ("投资", "其中：地方专项债券投资", "地方专项债券投资|其中：地方专项债券投资", "〃", "万元", 12000, 1260, 6420, 5870, "顺利"),
    ("投资", "争取上级补助资金", "争取上级补助资金", "〃", "万元", 15000, 980, 8350, 7620, "顺利"),
    ("项目", "初步设计批复项目", "初步设计批复项目", "个", "个", 8, 1, 5, 4, "顺利"),
    ("项目", "竣工验收项目", "竣工验收项目", "〃", "个", 12, 0, 3, 5, "滞后"),
]
# project, kind, total, plan of the year, done, state of the works
PROJECTS = [
    ("桐溪流域综合治理工程", "续建", 38600, 14200, 8120, "堤防护岸完成21公里，景观节点施工"), ("塘坞水库扩容工程", "续建", 52400, 16500, 9060, "大坝坝基开挖完成，正在浇筑坝体"),
    ("北片城乡供水一体化工程", "新建", 21800, 9800, 4350, "水厂桩基完成，主管道铺设12公里"), ("三源中型灌区改造工程", "续建", 9600, 5600, 3210, "渠道衬砌施工，渡槽2座完工"),
    ("山塘综合整治打捆项目", "新建", 2900, 2500, 1120, "15座完工，其余施工中"),
]
# name as written, names, unit as written, unit, goal as written, goal, sign, done, last year, told beside it, person, status
RURAL = [
    ("中型灌区渠道续建配套", "中型灌区渠道续建配套", "公里", "km", 26.5, 26.5, ">=", 14.8, 12.2, "", "吴志明", "顺利"),
    ("小型泵站更新改造①", "小型泵站更新改造", "座", "座", 18, 18, ">=", 6, 9, "", "〃", "滞后"),
    ("山塘综合整治", "山塘综合整治", "〃", "座", 24, 24, ">=", 15, 13, "", "〃", "顺利"),
    ("农村供水管网改造", "农村供水管网改造", "公里", "km", 55, 55, ">=", 30.2, 28.6, "", "何秋月", "顺利"),
    ("农村供水水质合格率", "农村供水水质合格率", "%", "%", "95以上", 95, ">=", 96.1, 94.8, "1.3个百分点", "〃", "顺利|已完成"),
    ("规模化供水服务人口占比②", "规模化供水服务人口占比", "〃", "%", "82以上", 82, ">=", 80.9, 78.6, "2.3个百分点", "〃", "顺利"),
    ("农业水价综合改革新增面积", "农业水价综合改革新增面积", "万亩", "万亩", 0.8, 0.8, ">=", 0.22, 0.35, "", "吴志明", "滞后"),
    ("移民后扶项目完工数", "移民后扶项目完工数", "个", "个", 14, 14, ">=", 8, 6, "", "邵建", "顺利"),
]
# name, unit as written, unit, goal as written, goal, sign, done, last year, day as written, due, person, status
WATER = [
    ("取用水总量", "万立方米", "万m3", "≤21500", 21500, "<=", 9860, 9990, "12月31日", YEAR, "叶青", "顺利"),
    ("万元工业增加值用水量", "立方米", "m3", "≤18.5", 18.5, "<=", 17.6, 18.9, "12月31日", YEAR, "叶青", "顺利|已完成"),
    ("非常规水利用量", "万立方米", "万m3", "≥620", 620, ">=", 338, 285, "12月31日", YEAR, "钟立", "顺利"),
    ("取水计量设施在线接入", "处", "处", "140", 140, ">=", 112, None, "9月30日", "2025-09-30", "钟立", "顺利"),
    ("水资源税入库", "万元", "万元", "380", 380, ">=", 148, 196, "12月31日", YEAR, "叶青", "滞后"),
]
# name, unit as written, unit, goal, to be done by the end of June, done, last year (in the file of 2024), goal of 2024, remark, status
RIVERS = [
    ("河湖“四乱”问题整改销号", "处", "处", 70, 35, 42, 51, 65, "", "顺利"),
    ("美丽幸福河湖创建", "条", "条", 4, 1, 1, None, None, "桐溪已通过省级复核", "顺利"),
    ("河道清淤疏浚", "公里", "km", 32, 18, 13.6, 12.9, 30, "弃土场未落实，慢于序时", "滞后"),
    ("县乡级河长巡河", "人次", "人次", 18600, 9300, 9815, 9420, 18000, "", "顺利"),
    ("小流域水土流失治理面积", "平方公里", "km2", 15, 6, 8.2, 7.1, 14, "", "顺利"),
]
# name, unit, goal as written, goal, done as written, done, last year as written, last year, day as written, due, status
DEFENCE = [
    ("防汛物资代储点设置", "处", "11处", 11, "11处", 11, "—", None, "5月底", "2025-05-31", "已完成"),
    ("水库“三个责任人”培训", "人次", "240人次", 240, "256人次", 256, "231人次", 231, "6月底", TODAY, "已完成"),
    ("山洪灾害预警设备检修", "台", "186台", 186, "171台（15台返厂）", 171, "180台", 180, "6月底", TODAY, "逾期"),
    ("小型水库雨水情测报覆盖率", "%", "100%", 100, "94.7%", 94.7, "88.5%", 88.5, "6月底", TODAY, "逾期"),
    ("水旱灾害防御应急演练", "场", "15场", 15, "17场", 17, "14场", 14, "6月15日前", "2025-06-15", "已完成"),
    ("预警短信发送", "万条", "—", None, "1.26万条", 1.26, "0.98万条", 0.98, "—", "", ""),
]
# heading, task, office, helping office, day as written, due, progress, status
TASKS = [
    ("一、县政府重点工作", "塘坞水库扩容移民安置", "规划建设股", "农村水利股", "9月底", "2025-09-30", "涉及移民86户，已签约83户，安置点主体结顶，按计划推进。", "顺利"),
    ("一、县政府重点工作", "县级水网规划报批", "规划建设股", "水资源股", "6月底", TODAY, "规划已经县政府批复印发，任务已完成。", "已完成"),
    ("一、县政府重点工作", "涉水违建拆除专项行动", "河湖管理股", "水政监察大队", "4月底", "2025-04-30", "36处违建全部拆除并复绿，已完成。", "已完成"),
    ("二、市局考核事项", "农村供水水质在线监测", "农村水利股", "", "5月31日前", "2025-05-31", "12座水厂设备全部安装联网，已完成。", "已完成"),
    ("二、市局考核事项", "三源灌区标准化管理创建", "农村水利股", "规划建设股", "11月底", "2025-11-30", "创建方案已报市局，台账资料按节点整理，正常推进。", "顺利"),
    ("二、市局考核事项", "取水工程整治提升", "水资源股", "", "6月15日", "2025-06-15", "应整改31处，完成26处，尚有5处未整改到位，未按期完成。", "逾期"),
    ("二、市局考核事项", "节水型社会建设复核评估", "水资源股", "办公室", "12月底", YEAR, "自评报告和佐证材料未汇总，进度滞后约1个月。", "滞后"),
    ("二、市局考核事项", "山洪灾害风险隐患调查", "水旱灾害防御股", "", "6月20日前", "2025-06-20", "完成28个小流域外业，成果报告未提交，未按期完成。", "逾期"),
    ("三、局自定事项", "汛前安全大检查", "水旱灾害防御股", "各股室", "3月31日", "2025-03-31", "检查水库山塘412座，隐患整改完毕，已完成。", "已完成"),
    ("三、局自定事项", "幸福河湖规划编制", "河湖管理股", "", "10月底", "2025-10-31", "外业调查结束，形成初稿，正常推进。", "顺利"),
    ("三、局自定事项", "水利“十五五”规划编制", "规划建设股", "各股室", "2026年3月底", "2026-03-31", "中期稿征求意见中，按计划推进。", "顺利"),
    ("三、局自定事项", "水利工程安全生产检查", "监督股", "", "长期坚持", "", "每月检查，上半年检查52次，持续推进。", "顺利"),
]
# where it comes from, problem, office, day as written, due, progress, state, closed
PROBLEMS = [
    ("省厅稽察", "桐溪治理工程监理人员到岗不足", "规划建设股", "2025年4月30日", "2025-04-30", "监理单位已增派2人，考勤正常", "已销号", "yes"),
    ("省厅稽察", "三源灌区项目设计变更手续不全", "农村水利股", "2025年6月20日", "2025-06-20", "变更报告已编制，未批复", "未销号", "no"),
    ("省厅稽察", "塘坞水库弃渣场拦挡措施滞后", "规划建设股", "2025年7月31日", "2025-07-31", "挡墙砌筑完成六成", "未销号", "no"),
    ("县审计局", "移民后扶资金拨付不及时", "农村水利股", "2025年5月15日", "2025-05-15", "资金已全部拨付到村", "已销号", "yes"),
    ("县审计局", "物业合同超期未续签", "办公室", "2025年6月10日", "2025-06-10", "正在走采购程序", "未销号", "no"),
    ("县河长办督查", "西坞溪堰坝下游生活垃圾堆积", "河湖管理股", "立行立改", "", "当日清理完毕", "已销号", "yes"),
    ("县河长办督查", "北溪排污口标识牌缺失8块", "河湖管理股", "2025年5月31日", "2025-05-31", "8块标识牌已补立", "已销号", "yes"),
    ("局自查", "白岩水库启闭机备用电源故障", "水旱灾害防御股", "2025年6月30日", TODAY, "配件已订购，未到货", "未销号", "no"),
    ("局自查", "5家取水单位年度总结未报送", "水资源股", "2025年9月30日", "2025-09-30", "已报送3家", "未销号", "no"),
]
# fmt: on
TWO = {"农村供水管网改造": "30.2|32", "河湖“四乱”问题整改销号": "42|44"}


def _goals():
    """Give every goal: names, unit, goal, sign, done, last year, due, status, source."""
    for _, _, names, _, unit, goal, _, now, old, status in BUILD:
        yield names, unit, goal, ">=", now, old, YEAR, status, "规划建设股"
    for _, names, _, unit, _, goal, sign, now, old, _, _, status in RURAL:
        yield names, unit, goal, sign, now, old, YEAR, status, "农村水利股"
    for name, _, unit, _, goal, sign, now, old, _, due, _, status in WATER:
        yield name, unit, goal, sign, now, old, due, status, "水资源股"
    for name, _, unit, goal, _, now, old, _, _, status in RIVERS:
        yield name, unit, goal, ">=", now, old, YEAR, status, "河湖管理股+2024年上半年表"
    for name, unit, _, goal, _, now, _, old, _, due, status in DEFENCE:
        yield name, unit, goal, ">=", now, old, due, status, "防御股"


def _never(book):
    for _, _, names, _, unit, _, june, _, _, _ in BUILD:
        if june > 100:
            book.never(names, "year_on_year", june, unit, "6月当月数，不是累计")
            book.never(names, "targets", june, unit, "6月当月数，不是目标")
    for name, _, unit, _, half, _, _, then, _, _ in RIVERS:
        book.never(name, "targets", half, unit, "序时要求，不是全年目标")
        if then:
            book.never(name, "targets", then, unit, "2024年的任务")
    book.never("水利建设完成投资", "targets", sum(p[2] for p in PROJECTS), "万元", "项目总投资")
    book.never("小型泵站更新改造", "targets", 12, "座", "下半年的打算")
    book.never("水利建设完成投资", "targets", 2.3, "亿元", "下半年的打算")
    book.never("取用水总量", "year_on_year", -130, "万m3", "增减量")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for row in _goals():
        names, unit, _, _, now, old, *_ = row
        prior = "7620|7260" if names == "争取上级补助资金" else old
        at = (AT, THEN) if unit in ("%", "m3") else (SPAN, BEFORE)
        book.indicator(row, at, TWO.get(names, now), prior)
    for _, _, names, _, unit, _, june, _, _, _ in BUILD:
        book.fact(names, "2025-06", june, unit, "actual", "规划建设股", "yes")
    for name, _, unit, _, half, _, _, then, _, _ in RIVERS:
        book.fact(name, f"{SPAN}|2025-06|2025-06-30", half, unit, "target", "河湖管理股", "yes")
        if then:
            book.fact(
                name, "2024|2024-12|2024-12-31", then, unit, "target", "2024年上半年表", "yes"
            )
    book.fact("农村供水管网改造", SPAN, 32, "km", "actual", "总结（冲突）")
    book.fact("河湖“四乱”问题整改销号", SPAN, 44, "处", "actual", "总结（冲突）")
    book.fact("争取上级补助资金", BEFORE, 7260, "万元", "actual", "总结（冲突）")
    for name, _, total, plan, done, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", "", done, "", "在建项目", "项目年度计划", "yes")
        book.fact(name, "2025|2025-12", plan, "万元", "target", "在建项目", "yes")
        book.fact(name, SPAN, done, "万元", "actual", "在建项目", "yes")
        book.fact(
            f"{name}|{name}总投资",
            "2025|2025-12",
            total,
            "万元",
            "target|actual|context",
            "在建项目",
            "yes",
        )
    for name, goal, unit in (
        ("塘坞水库扩容移民安置|移民签约", 86, "户"),
        ("涉水违建拆除专项行动|拆除违建", 36, "处"),
        ("农村供水水质在线监测", 12, "座"),
        ("取水工程整治提升|取水工程整改", 31, "处"),
        ("山洪灾害风险隐患调查", 28, "个"),
        ("汛前安全大检查", 412, "座"),
        ("5家取水单位年度总结", 5, "家"),
        ("山塘综合整治打捆项目", 15, "座"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "重点工作清单等", "由进展推得", "yes")
    for _, task, office, _, _, due, _, status in TASKS:
        book.task(task, office, due, status, "重点工作清单")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改台账")
    book.add("conflicts", "农村供水管网改造", SPAN, "30.2公里|32公里", "农村水利股|总结")
    book.add("conflicts", "河湖“四乱”问题整改销号", SPAN, "42处|44处", "河湖管理股|总结")
    book.add("conflicts", "争取上级补助资金", BEFORE, "7620万元|7260万元", "规划建设股|总结")
    _never(book)
    book.write()


def _spans(column, keys, start):
    """Return merges of equal neighbours in a column."""
    out, first = [], 0
    for n in range(1, len(keys) + 1):
        if n == len(keys) or keys[n] != keys[first]:
            if n - first > 1:
                out.append(f"{column}{start + first}:{column}{start + n - 1}")
            first = n
    return out


def _once(keys):
    """Return the keys, empty where one is that of the row above."""
    return [key if not n or keys[n - 1] != key else "" for n, key in enumerate(keys)]


def _left(ws, row):
    ws.cell(row, 1).alignment = Alignment(horizontal="left", wrap_text=False)


def workbook():
    """Write the workbook with a sheet of each office."""
    out = openpyxl.Workbook()
    kinds = [b[0] for b in BUILD]
    rows = [
        ["填报股室：规划建设股", *[""] * 5, "填报日期：2025年7月3日"],
        ["类别", "指标名称", "计量单位", "2025年", "", "", "", "2024年", "较上年同期±%", "备注"],
        ["", "", "", "年初计划", "6月份", "至6月底累计", "占年计划%", "至6月底累计", "", ""],
    ]
    for kind, b in zip(_once(kinds), BUILD, strict=True):
        rows.append(
            [
                kind,
                b[1],
                b[3],
                b[5],
                b[6],
                b[7],
                round(100 * b[7] / b[5], 1),
                b[8],
                round(100 * (b[7] / b[8] - 1), 1),
                "",
            ]
        )
    rows += [["注：1.“年初计划”为县政府下达数；2.完成投资含移民安置投资，与统计联网直报数一致。"]]
    merges = ["D3:G3", *[f"{c}3:{c}4" for c in "ABCIJ"], *_spans("A", kinds, 5)]
    _left(
        sheet(
            out,
            "规建股",
            "桐坞县水利局2025年上半年主要指标完成情况",
            rows,
            10,
            merges,
            (3, 4),
            True,
        ),
        5 + len(BUILD),
    )
    rows = [
        [*[""] * 7, "单位：万元"],
        [
            "序号",
            "项目名称",
            "建设性质",
            "总投资",
            "年度计划投资",
            "至6月底完成投资",
            "完成比例（%）",
            "形象进度",
        ],
    ]
    total = [sum(p[k] for p in PROJECTS) for k in (2, 3, 4)]
    rows += [["", "合计", "", *total, round(100 * total[2] / total[1], 1), ""]]
    rows += [[n, *p[:5], round(100 * p[4] / p[3], 1), p[5]] for n, p in enumerate(PROJECTS, 1)]
    sheet(out, "在建项目", "2025年在建水利项目投资完成情况表（截至6月30日）", rows, 8, (), (3, 3))
    rows = [
        [
            "序号",
            "指标",
            "单位",
            "全年任务数",
            "1-6月完成数",
            "完成比例",
            "去年同期数",
            "增减（%）",
            "责任人",
        ]
    ]
    for n, g in enumerate(RURAL, 1):
        rows.append(
            [
                n,
                g[0],
                g[2],
                g[4],
                g[7],
                "—" if g[9] else round(g[7] / g[5], 3),
                g[8],
                g[9] or round(100 * (g[7] / g[8] - 1), 1),
                g[10],
            ]
        )
    rows += [["①不含圩区排涝泵站。"], ["②服务人口占比按行政村统计。"]]
    ws = sheet(out, "农水股", "农村水利股目标任务完成情况（2025年1-6月）", rows, 9, (), (2, 2))
    for r in range(3, 3 + len(RURAL)):
        ws.cell(r, 6).number_format = "0.0%"
    for r in (3 + len(RURAL), 4 + len(RURAL)):
        _left(ws, r)
    rows = [
        [
            "控制指标",
            "计量单位",
            "年度控制（目标）数",
            "上半年数",
            "去年上半年",
            "增减量",
            "完成时限",
            "责任人",
        ]
    ]
    for g in WATER:
        old = "/" if g[7] is None else g[7]
        rows.append(
            [
                g[0],
                g[1],
                int(g[3]) if g[3].isdigit() else g[3],
                g[6],
                old,
                "/" if g[7] is None else round(g[6] - g[7], 1),
                g[8],
                g[10],
            ]
        )
    sheet(out, "水资源股", "2025年上半年水资源管理指标执行情况", rows, 8, (), (2, 2))
    rows = [["目标任务", "单位", "年度目标", "6月底序时要求", "实际进度", "完成时限", "备注"]]
    rows += [[g[0], g[1], g[3], g[4], g[5], "12月底", g[8]] for g in RIVERS]
    rows += [["说明：序时要求由县河长办年初下达；去年数见2024年同期表。"]]
    _left(
        sheet(out, "河湖股", "河湖管理目标任务序时进度表（2025年6月底）", rows, 7, (), (2, 2)),
        3 + len(RIVERS),
    )
    rows = [
        ["工作内容", "年度指标", "截至6月30日", "上年同期", "完成时限"],
        *[[g[0], g[2], g[4], g[6], g[8]] for g in DEFENCE],
    ]
    sheet(out, "防御股", "水旱灾害防御工作完成情况（2025年上半年）", rows, 5, (), (2, 2))
    kinds = [t[0] for t in TASKS]
    rows = [["类别", "序号", "工作事项", "责任股室", "配合股室", "完成时限", "进展情况"]]
    rows += [
        [kind, n, t[1], t[2], t[3], t[4], t[6]]
        for n, (kind, t) in enumerate(zip(_once(kinds), TASKS, strict=True), 1)
    ]
    sheet(
        out,
        "重点工作清单",
        "桐坞县水利局2025年重点工作清单（截至6月30日）",
        rows,
        7,
        _spans("A", kinds, 3),
        (2, 2),
    )
    kinds = [p[0] for p in PROBLEMS]
    rows = [["序号", "问题来源", "问题描述", "整改责任股室", "整改时限", "整改进展", "是否销号"]]
    rows += [
        [n, kind, *[p[k] for k in (1, 2, 3, 5, 6)]]
        for n, (kind, p) in enumerate(zip(_once(kinds), PROBLEMS, strict=True), 1)
    ]
    sheet(out, "问题整改台账", "2025年上半年问题整改台账", rows, 7, _spans("B", kinds, 3), (2, 2))
    save(out, LEDGERS / "桐坞县水利局2025年上半年工作台账.xlsx")


def last_year():
    """Write the rivers office's form of 2024 as BIFF."""
    rows = [
        ["2024年上半年河湖管理目标任务完成情况表"],
        ["目标任务", "单位", "年度目标", "1-6月实际完成", "完成比例（%）"],
    ]
    rows += [[g[0], g[1], g[7], g[6], round(100 * g[6] / g[7], 1)] for g in RIVERS if g[7]]
    old_book(LEDGERS / "2024年同期" / "2024年上半年河湖管理表.xls", "河湖股", rows, [(0, 0, 0, 4)])


SUMMARY = """桐坞县水利局2025年上半年工作总结
上半年，全县水利系统抓项目、保供水、护河湖，各项工作有序推进。
# 一、项目建设
1—6月完成水利建设投资2.586亿元，同比增长11.8%；争取上级补助资金8350万元，去年同期7260万元。初步设计批复项目5个，竣工验收项目3个，进度偏慢，主要受决算审计影响。
# 二、农村水利
完成中型灌区渠道续建配套14.8公里，小型泵站更新改造6座，山塘综合整治15座。农村供水管网改造32公里，农村供水水质合格率96.1%，较去年同期提高1.3个百分点。
# 三、水资源和河湖管理
取用水总量9860万立方米，比去年同期减少130万立方米；水资源税入库148万元，因税源企业停产有所下降。整改销号河湖“四乱”问题44处，完成河道清淤疏浚13.6公里，县乡级河长巡河9815人次。
# 四、水旱灾害防御
举行水旱灾害防御应急演练17场，培训水库“三个责任人”256人次，检修山洪灾害预警设备171台，尚有15台返厂。小型水库雨水情测报覆盖率94.7%。发送预警短信1.26万条。
# 五、下半年打算
下半年，完成水利建设投资2.3亿元以上，更新改造小型泵站12座，加快竣工验收。"""

if __name__ == "__main__":
    truth()
    workbook()
    last_year()
    paper(DOCUMENTS / "桐坞县水利局2025年上半年工作总结.docx", SUMMARY.split("\n"))
