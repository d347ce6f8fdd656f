"""Truth and files of 槐川市水利和湖泊局, goals in sheets of responsibility and figures by month; place, people and figures are invented: python make.py."""

import csv
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet
from openpyxl.styles import Alignment

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-09", "2024-01/2024-09", "2025-12-31", "2025-09-30"
AT, THEN = f"{SPAN}|2025-09|2025-09-30", f"{BEFORE}|2024-09|2024-09-30"
# fmt: off
OFFICES = {"规划计划科": "陶建军", "水资源科": "文慧", "河湖科": "柳成", "农村水利科": "方志远"}
# office, kind, name, unit as written, unit, goal as written, goal, sign, day as written, due, weight, how it is scored, status
GOALS = [
    ("规划计划科", "投资任务", "水利固定资产投资", "亿元", "亿元", 42, 42, ">=", "年底", YEAR, 20, "每少1%扣0.5分", "顺利"),
    ("规划计划科", "投资任务", "争取中央和省级资金", "亿元", "亿元", 12.5, 12.5, ">=", "年底", YEAR, 20, "每少1%扣0.5分", "顺利"),
    ("规划计划科", "投资任务", "水利贷款签约额", "亿元", "亿元", 8, 8, ">=", "年底", YEAR, 15, "按比例计分", "滞后"),
    ("规划计划科", "前期工作", "可研批复项目", "个", "个", 20, 20, ">=", "年底", YEAR, 15, "每少1个扣1分", "顺利"),
    ("水资源科", "刚性约束", "用水总量", "亿立方米", "亿m3", "不超过19.8", 19.8, "<=", "全年", YEAR, 20, "超过不得分", "顺利"),
    ("水资源科", "刚性约束", "万元地区生产总值用水量", "立方米", "m3", "不高于39", 39, "<=", "全年", YEAR, 15, "超过不得分", "顺利|已完成"),
    ("水资源科", "日常管理", "取水口规范化改造", "处", "处", 160, 160, ">=", "11月底", "2025-11-30", 15, "每少1处扣0.2分", "顺利"),
    ("水资源科", "日常管理", "节水型小区建设", "个", "个", 60, 60, ">=", "年底", YEAR, 15, "每少1个扣0.5分", "滞后"),
    ("水资源科", "日常管理", "水资源税征收", "万元", "万元", 5200, 5200, ">=", "年底", YEAR, 10, "按比例计分", "顺利"),
    ("河湖科", "湖泊保护", "退垸还湖面积", "平方公里", "km2", 4.5, 4.5, ">=", "年底", YEAR, 15, "按比例计分", "顺利"),
    ("河湖科", "湖泊保护", "湖泊岸线整治长度", "公里", "km", 38, 38, ">=", "年底", YEAR, 15, "每少1公里扣0.5分", "滞后"),
    ("河湖科", "河湖长制", "河湖长巡查", "人次", "人次", 52000, 52000, ">=", "全年", YEAR, 10, "按比例计分", "顺利"),
    ("河湖科", "河湖长制", "小微水体治理", "处", "处", 450, 450, ">=", "9月底", TODAY, 10, "每少1处扣0.1分", "已完成"),
    ("河湖科", "河湖长制", "岸线管控问题整改率", "%", "%", 100, 100, ">=", "9月底", TODAY, 15, "每少1个百分点扣1分", "逾期"),
    ("河湖科", "河湖长制", "考核断面水质达标率", "%", "%", "不低于92", 92, ">=", "全年", YEAR, 10, "未达标不得分", "顺利|已完成"),
    ("农村水利科", "农田水利", "大中型泵站机组更新", "台", "台", 36, 36, ">=", "年底", YEAR, 15, "每少1台扣1分", "顺利"),
    ("农村水利科", "农田水利", "渠道清淤疏浚", "公里", "km", 2800, 2800, ">=", "5月底", "2025-05-31", 10, "按比例计分", "已完成"),
    ("农村水利科", "农田水利", "涵闸除险加固", "座", "座", 18, 18, ">=", "8月底", "2025-08-31", 15, "每少1座扣1分", "逾期"),
    ("农村水利科", "农村供水", "集中供水工程提标改造", "处", "处", 24, 24, ">=", "年底", YEAR, 10, "每少1处扣1分", "滞后"),
    ("农村水利科", "农村供水", "农村自来水普及率", "%", "%", "不低于96.5", 96.5, ">=", "年底", YEAR, 10, "未达标不得分", "顺利"),
    ("农村水利科", "水旱灾害防御", "防汛抢险队员培训", "人次", "人次", 3200, 3200, ">=", "6月底", "2025-06-30", 10, "按比例计分", "已完成"),
    ("农村水利科", "水旱灾害防御", "水土流失治理面积", "平方公里", "km2", 120, 120, ">=", "年底", YEAR, 10, "按比例计分", "顺利"),
]
# name in the goals (or of its own), name in the reports by month, unit as written there, unit, how many of it make one of the goal's, July to September, January to September, the same of 2024
MONTHS = [
    ("水利固定资产投资", "水利固定资产投资", "万元", "亿元", 10000, [41500, 40200, 39000], 326000, [37200, 36800, 36000], 298000),
    ("争取中央和省级资金", "争取中央和省级资金", "万元", "亿元", 10000, [9600, 12400, 8000], 104000, [8800, 10100, 9000], 97000),
    ("水利贷款签约额", "水利贷款签约额", "亿元", "亿元", 1, [0.4, 0.6, 0.3], 4.1, [0.7, 0.5, 0.6], 5.2),
    ("可研批复项目", "可研批复项目", "个", "个", 1, [2, 1, 2], 16, [2, 2, 1], 14),
    ("用水总量", "全市用水总量", "亿立方米", "亿m3", 1, [2.18, 2.06, 1.62], 13.56, [2.24, 2.11, 1.68], 13.82),
    ("取水口规范化改造", "取水口规范化改造", "处", "处", 1, [18, 22, 16], 146, [9, 10, 8], 75),
    ("节水型小区建设", "节水型小区建设", "个", "个", 1, [4, 3, 5], 31, [5, 4, 6], 38),
    ("水资源税征收", "水资源税征收", "万元", "万元", 1, [486, 512, 470], 4180, [452, 468, 440], 3960),
    ("退垸还湖面积", "退垸还湖面积", "平方公里", "km2", 1, [0.2, 0.3, 0.5], 3.6, [0.3, 0.2, 0.4], 2.9),
    ("湖泊岸线整治长度", "湖泊岸线整治长度", "公里", "km", 1, [2.1, 1.8, 3.2], 24.2, [2.6, 2.4, 3.5], 26.5),
    ("河湖长巡查", "各级河湖长巡查", "人次", "人次", 1, [4620, 4580, 4700], 41200, [4450, 4410, 4530], 39800),
    ("小微水体治理", "小微水体治理", "处", "处", 1, [52, 61, 38], 462, [46, 50, 42], 410),
    ("大中型泵站机组更新", "大中型泵站机组更新", "台", "台", 1, [0, 2, 6], 29, [0, 1, 5], 24),
    ("渠道清淤疏浚", "渠道清淤疏浚", "公里", "km", 1, [0, 0, 0], 2960, [0, 0, 0], 2710),
    ("涵闸除险加固", "涵闸除险加固", "座", "座", 1, [1, 0, 2], 11, [1, 1, 2], 13),
    ("集中供水工程提标改造", "集中供水工程提标改造", "处", "处", 1, [2, 1, 3], 15, [2, 2, 3], 18),
    ("防汛抢险队员培训", "防汛抢险队员培训", "人次", "人次", 1, [0, 0, 0], 3380, [0, 0, 0], 3050),
    ("水土流失治理面积", "水土流失治理面积", "平方公里", "km2", 1, [8, 9, 12], 96, [7, 9, 11], 88),
    ("泵站排涝水量", "泵站排涝水量", "万立方米", "万m3", 1, [12600, 4300, 860], 38500, [18200, 5100, 920], 52400),
    ("船闸过闸货运量", "船闸过闸货运量", "万吨", "万t", 1, [84, 88, 92], 742, [79, 83, 86], 698),
    ("抗旱提水电量", "抗旱提水电量", "万千瓦时", "万kWh", 1, [310, 560, 240], 1320, [260, 420, 210], 1150),
]
# name, unit, end of September, the year before
RATES = [("万元地区生产总值用水量", "m3", 37.8, 40.6), ("岸线管控问题整改率", "%", 96.4, 94), ("考核断面水质达标率", "%", 93.5, 91.2), ("农村自来水普及率", "%", 96.3, 95)]
# task, lead, person, day as written, due, progress, mark, status
TASKS = [
    ("南湖退垸还湖二期工程", "规划计划科", "陶建军", "2026年6月底", "2026-06-30", "土方完成62%，围堤拆除同步进行", "○", "顺利"),
    ("全域水网先导区建设方案", "规划计划科", "陶建军", "6月底", "2025-06-30", "方案经市政府常务会审议通过并印发", "√", "已完成"),
    ("沿江泵站集群数字化改造", "规划计划科", "陶建军", "11月底", "2025-11-30", "设备采购流标一次，较计划晚40天", "△", "滞后"),
    ("取用水管理“一张图”上线", "水资源科", "文慧", "9月底", TODAY, "系统仍在联调，未上线", "×", "逾期"),
    ("再生水配置试点中期评估", "水资源科", "文慧", "10月20日", "2025-10-20", "评估报告已送专家评审", "○", "顺利"),
    ("水权交易平台挂牌", "水资源科", "文慧", "8月15日", "2025-08-15", "平台挂牌，完成首单交易", "√", "已完成"),
    ("湖泊保护条例执法检查", "河湖科", "柳成", "7月底", "2025-07-31", "检查湖泊46个，问题全部交办", "√", "已完成"),
    ("采砂船舶集中停靠整治", "河湖科", "柳成", "9月20日", "2025-09-20", "应取缔停靠点9处，已取缔7处", "×", "逾期"),
    ("幸福河湖省级验收", "河湖科", "柳成", "12月15日", "2025-12-15", "资料准备完毕，已提交验收申请", "○", "顺利"),
    ("农村供水“县级统管”改革", "农村水利科", "方志远", "年底", YEAR, "5个县区中4个印发实施方案", "○", "顺利"),
    ("秋冬水利建设动员部署", "农村水利科", "方志远", "10月31日", "2025-10-31", "实施方案已起草，正在征求意见", "○", "顺利"),
    ("防汛物资储备库改建", "农村水利科", "方志远", "8月底", "2025-08-31", "主体完工，消防未通过验收", "×", "逾期"),
    ("小型水库物业化管护", "农村水利科", "方志远", "长期", "", "每季度抽查一次，三季度抽查水库32座", "○", "顺利"),
]
# kind, problem, office, day as written, due, told, mark, closed
PROBLEMS = [
    ("省级暗访", "东湖闸启闭机房屋顶渗漏", "农村水利科", "2025年7月31日", "2025-07-31", "屋面防水重做完成", "是（7月28日）", "yes"),
    ("省级暗访", "柳林湖岸线私搭鱼棚6处", "河湖科", "2025年8月31日", "2025-08-31", "6处全部拆除", "是（8月22日）", "yes"),
    ("省级暗访", "石桥水厂加氯间无泄漏报警装置", "农村水利科", "2025年9月15日", "2025-09-15", "装置到货，尚未安装", "否", "no"),
    ("审计反馈", "可研编制费超概算支付", "规划计划科", "2025年6月30日", "2025-06-30", "超付资金已追回", "是（6月20日）", "yes"),
    ("审计反馈", "水资源税征管信息未按月交换", "水资源科", "2025年9月30日", TODAY, "与税务部门协议未签订", "否", "no"),
    ("审计反馈", "3个项目竣工决算逾期未批", "规划计划科", "2025年12月31日", YEAR, "已批复1个，2个在审", "否", "no"),
    ("群众信访", "新港村灌溉渠断流", "农村水利科", "立行立改", "", "渠道疏通，恢复供水", "是（8月5日）", "yes"),
    ("群众信访", "沙口码头夜间偷采黄砂", "河湖科", "2025年8月20日", "2025-08-20", "立案2起，监控已安装", "是（8月19日）", "yes"),
    ("日常检查", "7处取水口计量数据中断", "水资源科", "2025年9月20日", "2025-09-20", "恢复4处，3处待换设备", "否", "no"),
    ("日常检查", "青山泵站进水池清污机锈蚀", "农村水利科", "2026年3月31日", "2026-03-31", "列入冬修计划", "否", "no"),
]
# fmt: on
NOW = {"湖泊岸线整治长度": "24.2|22.4"}
AIM = {"节水型小区建设": "60|65"}
OLD = {"水资源税征收": "3960|3690"}


def _sum(months, total, month):
    """Return January to the given month, told the sum to September."""
    return round(total - sum(months[month - 6 :]), 2)


def _figures():
    """Give name, names, unit, this year, last year, months of both or none."""
    for name, told, _, unit, scale, new, now, past, old in MONTHS:
        yield (
            name,
            name if told == name else f"{name}|{told}",
            unit,
            round(now / scale, 4),
            round(old / scale, 4),
            [(n / scale, p / scale) for n, p in zip(new, past, strict=True)],
        )
    for name, unit, now, old in RATES:
        yield name, name, unit, now, old, []


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    found = {f[0]: f for f in _figures()}
    for office, _, name, _, unit, _, goal, sign, _, due, weight, _, status in GOALS:
        source = f"目标责任书（{office}）+月报|汇报"
        names, now = found[name][1], found[name][3]
        book.target(names, AIM.get(name, goal), sign, unit, due, NOW.get(name, now), status, source)
        book.fact(names, f"2025|{due[:7]}|{due}", goal, unit, "target", source)
        if weight != goal:
            book.never(name, "targets", weight, unit, "权重，不是目标")
    for name, names, unit, now, old, months in found.values():
        here, there = (AT, THEN) if not months else (SPAN, BEFORE)
        source = "月报" if months else "汇报附表"
        book.year(names, NOW.get(name, now), unit, OLD.get(name, old), source, at=(here, there))
        book.fact(names, here, now, unit, "actual", source)
        book.fact(names, there, old, unit, "actual", source)
        for m, (new, past) in enumerate(months, 7):
            book.fact(names, f"2025-{m:02d}", new, unit, "actual", f"{m}月月报", "yes")
            book.fact(names, f"2024-{m:02d}", past, unit, "actual", f"{m}月月报", "yes")
        if months:
            book.year(
                names,
                months[2][0],
                unit,
                months[2][1],
                source,
                "9月当月",
                "yes",
                at=("2025-09", "2024-09"),
            )
    for name, told, _, unit, scale, new, now, past, old in MONTHS:
        names = name if told == name else f"{name}|{told}"
        for month in (7, 8):
            book.fact(
                names,
                f"2025-01/2025-{month:02d}",
                _sum(new, now, month) / scale,
                unit,
                "actual",
                f"{month}月月报",
                "yes",
            )
            book.fact(
                names,
                f"2024-01/2024-{month:02d}",
                _sum(past, old, month) / scale,
                unit,
                "actual",
                f"{month}月月报",
                "yes",
            )
    book.fact("湖泊岸线整治长度", SPAN, 22.4, "km", "actual", "汇报（冲突）")
    book.fact("水资源税征收", BEFORE, 3690, "万元", "actual", "汇报（冲突）")
    book.fact("节水型小区建设", "2025|2025-12|2025-12-31", 65, "个", "target", "汇报（冲突）")
    for name, goal, unit in (
        ("采砂船舶集中停靠整治|取缔停靠点", 9, "处"),
        ("湖泊保护条例执法检查", 46, "个"),
        ("农村供水“县级统管”改革", 5, "个"),
        ("小型水库物业化管护", 32, "座"),
        ("7处取水口计量数据中断", 7, "处"),
        ("3个项目竣工决算", 3, "个"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "重点工作清单等", "由进展推得", "yes")
    book.target("党建和机关作风", "", "", "", "", "", "", "目标责任书", "无数字", "yes")
    for task, lead, _, _, due, _, _, status in TASKS:
        book.task(task, lead, due, status, "重点工作清单")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改台账")
    book.add("conflicts", "湖泊岸线整治长度", SPAN, "24.2公里|22.4公里", "9月月报|汇报")
    book.add("conflicts", "水资源税征收", BEFORE, "3960万元|3690万元", "9月月报|汇报")
    book.add("conflicts", "节水型小区建设", "2025（目标）", "60个|65个", "目标责任书|汇报")
    book.never("水利固定资产投资", "targets", 9.4, "亿元", "四季度的打算")
    book.never("湖泊岸线整治长度", "targets", 13.8, "km", "四季度的打算")
    book.never("用水总量", "targets", 19.5, "亿m3", "2026年的打算")
    book.write()


def responsibility():
    """Write the sheet of responsibility of each office as BIFF: goals and weights, no figures of what is done."""
    for office, person in OFFICES.items():
        mine = [g for g in GOALS if g[0] == office]
        rows = [
            ["槐川市水利和湖泊局2025年度目标责任书"],
            [
                f"责任科室：{office}",
                "",
                "",
                "",
                f"责任人：{person}",
                "",
                "",
                "签订日期：2025年2月18日",
            ],
        ]
        rows.append(
            [
                "考核类别",
                "序号",
                "目标任务",
                "计量单位",
                "年度目标值",
                "完成时限",
                "权重",
                "评分办法",
            ]
        )
        merges, first = [(0, 0, 0, 7), (1, 1, 0, 3)], 3
        for n, g in enumerate(mine):
            new = not n or mine[n - 1][1] != g[1]
            rows.append([g[1] if new else "", n + 1, g[2], g[3], g[5], g[8], g[10], g[11]])
            if n + 1 == len(mine) or mine[n + 1][1] != g[1]:
                if n + 3 > first:
                    merges.append((first, n + 3, 0, 0))
                first = n + 4
        rows.append(
            [
                "共性指标",
                len(mine) + 1,
                "党建和机关作风",
                "—",
                "按考核办法",
                "全年",
                100 - sum(g[10] for g in mine),
                "局党组评定",
            ]
        )
        rows.append(["合计", "", "", "", "", "", 100, ""])
        rows.append(["分管领导（签字）：", "", "", "", "科室负责人（签字）："])
        old_book(LEDGERS / "目标责任书" / f"2025年目标责任书-{office}.xls", "责任书", rows, merges)


def months():
    """Write the reports of July, August and September as GB18030 csv."""
    for month in (7, 8, 9):
        rows = [
            [f"槐川市水利工作月报（2025年{month}月）"],
            [
                "填报单位：槐川市水利和湖泊局",
                "",
                "",
                "",
                "",
                "",
                f"填报日期：2025年{month + 1}月9日",
            ],
        ]
        rows.append(
            [
                "指标名称",
                "单位",
                f"{month}月份",
                f"1-{month}月累计",
                f"上年{month}月份",
                f"上年1-{month}月累计",
                "累计同比（%）",
            ]
        )
        for _, told, unit, _, _, new, now, past, old in MONTHS:
            a, b = _sum(new, now, month), _sum(past, old, month)
            rows.append(
                [
                    told,
                    unit,
                    new[month - 7],
                    f"{a:g}",
                    past[month - 7],
                    f"{b:g}",
                    f"{100 * (a / b - 1):.1f}",
                ]
            )
        rows.append(["注：累计数自1月1日起；用水总量为快报数。"])
        ragged(LEDGERS / "月报" / f"2025年{month}月水利工作月报.csv", rows)


def works():
    """Write the tasks with ditto marks, the legend below, and the problems as csv."""
    out = openpyxl.Workbook()
    rows = [
        ["序号", "工作任务", "责任分工", "", "完成时限", "推进情况", ""],
        ["", "", "牵头科室", "责任人", "", "截至9月底进展", "评价"],
    ]
    for n, t in enumerate(TASKS):
        again = n and TASKS[n - 1][1] == t[1]
        rows.append(
            [n + 1, t[0], "〃" if again else t[1], "〃" if again else t[2], t[3], t[5], t[6]]
        )
    rows.append(["注：√已完成；○按序时推进；△进度滞后；×超期未完成。“〃”表示同上。"])
    ws = sheet(
        out,
        "清单",
        "2025年重点工作清单及三季度推进情况",
        rows,
        7,
        ["C2:D2", "F2:G2", "A2:A3", "B2:B3", "E2:E3"],
        (2, 3),
        True,
    )
    ws.cell(4 + len(TASKS), 1).alignment = Alignment(horizontal="left")
    save(out, LEDGERS / "2025年重点工作清单（三季度）.xlsx")
    rows = [
        [
            "编号",
            "问题来源",
            "问题内容",
            "责任科室",
            "整改时限",
            "整改进展",
            "是否销号（销号日期）",
        ],
        *[[f"HC-{n:02d}", *p[:4], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)],
    ]
    path = LEDGERS / "问题整改台账（截至9月30日）.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows(rows)


REPORT = """槐川市水利和湖泊局2025年三季度工作汇报
今年以来，全市水利系统锚定年度目标，统筹推进水网建设、湖泊保护和防灾减灾。现将1—9月工作汇报如下。
# 一、投资和项目
1—9月完成水利固定资产投资32.6亿元，同比增长9.4%；争取中央和省级资金10.4亿元；可研批复项目16个。受利率政策影响，水利贷款签约额4.1亿元，低于去年同期。
# 二、水资源管理
全市用水总量13.56亿立方米，取水口规范化改造146处。节水型小区建设31个，年度任务65个，进度偏慢。水资源税征收4180万元，上年同期3690万元。
# 三、河湖和湖泊保护
完成退垸还湖面积3.6平方公里，湖泊岸线整治长度22.4公里，小微水体治理462处。岸线管控问题整改率96.4%，未实现9月底全部整改到位。
# 四、农村水利和防御
大中型泵站机组更新29台，集中供水工程提标改造15处，涵闸除险加固11座，另有7座因汛期高水位未完工。培训防汛抢险队员3380人次。
主要比率指标见下表。
@0
# 五、四季度打算
四季度，完成水利固定资产投资9.4亿元，湖泊岸线整治13.8公里。2026年，用水总量控制在19.5亿立方米以内。"""

if __name__ == "__main__":
    truth()
    responsibility()
    months()
    works()
    table = [
        ["指标", "单位", "9月末", "上年9月末", "增减"],
        *[
            [r[0], "立方米" if r[1] == "m3" else r[1], r[2], r[3], f"{r[2] - r[3]:+.1f}"]
            for r in RATES
        ],
    ]
    paper(DOCUMENTS / "2025年三季度工作汇报.docx", REPORT.split("\n"), (table,))
