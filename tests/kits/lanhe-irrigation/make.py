"""Truth and files of 岚禾灌区管理局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-10", "2024-01/2024-10"
YEAR, TODAY = "2025-12-31", "2025-10-31"
UNITS = {"万立方米": "万m3", "公里": "km", "": "1"}
PLAN, REPORT = "计划执行情况表", "生产统计报表"
# name, unit, October, October of 2024, January to October, the same of 2024
BOOK = """一、引水供水
渠首引水量|万立方米|*|1955.6|28460|27935
斗口供水量|万立方米|*|1278.4|18925|18260
  其中：农业灌溉供水|万立方米|*|1132.2|17380|16842
        工业供水|万立方米|83.5|80.7|812|785
        生态供水|万立方米|72.4|65.5|733|633
渠系水利用系数||*|0.654|0.665|0.654
实灌面积|万亩|—|—|48.2|46.2
灌溉亩次|万亩次|9.4|8.9|128.6|124.3
二、水费收缴
应收水费|万元|*|197.2|2984.6|2861.5
实收水费|万元|*|188.6|2826.4|2688.7
  其中：农业水费|万元|*|156.3|2412.5|2330.4
        非农水费|万元|42.8|32.3|413.9|358.3
水费收缴率|%|*|95.6|94.7|94.0
清收陈欠水费|万元|12.6|9.8|86.2|73.5
三、工程建设与管护
完成工程投资|万元|735|640|6845|6120
衬砌渠道|公里|4.2|3.6|34.6|31.2
渠道清淤|公里|0|2.5|186.5|172.3
维修渠系建筑物|座|8|7|74|68
更新闸门|扇|3|5|52|45
安装计量设施|处|15|11|138|96
机电设备检修|台套|0|4|96|88
提水用电量|万千瓦时|41.3|44.6|642.8|667.1
水库月末蓄水量|万立方米|3864|4012|—|—
四、安全与服务
安全检查|次|12|10|118|104
安全隐患排查|处|6|9|87|95
应急演练|场次|0|1|12|10
水事案件查处|件|1|2|9|13
用水户培训|人次|150|135|1640|1485
水质监测|点次|8|8|80|72""".splitlines()
# what is right where two files differ
NOW = {"安全检查": "118|113", "用水户培训": "1640|1604"}
OLD = {"农业灌溉供水": "16842|16482"}
# name, unit, plan as written, plan, sign, done, last year's, due as written, due, office, status
GOALS = """一、供水管理
渠首引水量|万立方米|36500以内|36500|<=|28460|27935|年末|2025-12-31|灌溉科|顺利
斗口供水量|万立方米|21500|21500|>=|18925|18260|年末|2025-12-31|灌溉科|顺利
实灌面积|万亩|48|48|>=|48.2|46.2|10月底|2025-10-31|灌溉科|已完成
渠系水利用系数||0.66以上|0.66|>=|0.665|0.654|年末|2025-12-31|灌溉科|顺利，已完成
供水保证率|%|75以上|75|>=|81|78|年末|2025-12-31|灌溉科|顺利，已完成
推广节水灌溉面积|万亩|3.2|3.2|>=|2.9|2.5|年末|2025-12-31|灌溉科|顺利
水质监测|点次|96|96|>=|80|72|年末|2025-12-31|灌溉科|顺利
二、经营管理
实收水费|万元|3150|3150|>=|2826.4|2688.7|年末|2025-12-31|水费科|顺利
水费收缴率|%|94以上|94|>=|94.7|94.0|年末|2025-12-31|水费科|顺利，已完成
清收陈欠水费|万元|150|150|>=|86.2|73.5|年末|2025-12-31|水费科|滞后
用水户满意度|%|90以上|90|>=|92.4|90.8|年末|2025-12-31|水费科|顺利，已完成
用水协会规范化建设|个|15|15|>=|13|—|年末|2025-12-31|水费科|顺利
用水户培训|人次|1900|1900|>=|1640|1485|年末|2025-12-31|水费科|顺利
三、工程建设与管护
完成工程投资|万元|7900|7900|>=|6845|6120|年末|2025-12-31|工程科|顺利
衬砌渠道|公里|36|36|>=|34.6|31.2|11月底|2025-11-30|工程科|顺利
渠道清淤|公里|180|180|>=|186.5|172.3|4月底|2025-04-30|工程科|已完成
维修渠系建筑物|座|110|110|>=|74|68|年末|2025-12-31|工程科|滞后
更新闸门|扇|60|60|>=|52|45|9月底|2025-09-30|工程科|逾期
安装计量设施|处|160|160|>=|138|96|年末|2025-12-31|信息中心|顺利
机电设备检修|台套|96|96|>=|96|88|3月底|2025-03-31|机电科|已完成
骨干工程完好率|%|88以上|88|>=|86.1|83.5|年末|2025-12-31|工程科|顺利，滞后
田间配套面积|万亩|2.4|2.4|>=|1.8|—|10月底|2025-10-31|农水科|逾期
渠道确权划界|公里|120|120|>=|120|—|6月底|2025-06-30|水政科|已完成
信息化站点建设|处|24|24|>=|9|—|年末|2025-12-31|信息中心|滞后
四、安全管理
安全检查|次|135|135|>=|118|104|年末|2025-12-31|安全科|顺利
应急演练|场次|12|12|>=|12|10|8月底|2025-08-31|安全科|已完成
标准化管理达标站所|个|6|6|>=|3|—|年末|2025-12-31|办公室|滞后""".splitlines()
# station: plan, done and last year of supply, then of fees
STATIONS = [
    ("东干站", 5200, 4612.4, 4438.6, 760, 688.5, 652.4),
    ("西干站", 4600, 4035.8, 3922.5, 670, 601.7, 575.3),
    ("南塬站", 3800, 3318.6, 3204.7, 560, 498.6, 472.8),
    ("北滩站", 3300, 2920.7, 2815.4, 480, 431.9, 410.6),
    ("河湾站", 2600, 2287.9, 2196.3, 380, 340.2, 323.9),
    ("柳林站", 2000, 1749.6, 1682.5, 300, 265.5, 253.7),
]
SEASON = {1: (3, 3, 16, 32, 28, 30, 36, 28, 12, 14), 4: (4, 3, 12, 30, 30, 28, 34, 30, 14, 13)}
# station: plan, done and last year of lining, of structures, of meters
WORKS = [
    ("东干站", 9, 8.8, 7.6, 28, 20, 17, 38, 34, 24),
    ("西干站", 8, 7.7, 7.0, 24, 16, 15, 34, 29, 20),
    ("南塬站", 6, 5.8, 5.3, 19, 13, 12, 28, 24, 17),
    ("北滩站", 5, 4.7, 4.4, 16, 10, 10, 24, 21, 14),
    ("河湾站", 4, 4.0, 3.7, 13, 9, 8, 20, 17, 12),
    ("柳林站", 4, 3.6, 3.2, 10, 6, 6, 16, 13, 9),
]
WORK_HEADS = (("衬砌渠道", "公里"), ("维修渠系建筑物", "座"), ("安装计量设施", "处"))
# project, approved, plan of the year, funds in hand, done, state
PROJECTS = [
    ("东干渠续建配套改造", 9800, 3200, 2900, 2860, "衬砌收尾"),
    ("南塬支渠节水改造", 4200, 1600, 1500, 1390, "建筑物施工"),
    ("渠首枢纽维修", 2100, 1200, 1100, 1035, "闸室加固完成"),
    ("量测水设施建设", 1650, 900, 850, 790, "设备安装"),
    ("信息化平台升级", 1300, 600, 420, 410, "软件调试"),
    ("岁修工程", 400, 400, 400, 360, "陆续验收"),
]
# task, office, sentence of the due day and the state, due, status
TASKS = """\
东干渠续建配套改造|工程科|计划11月30日前完工。目前衬砌进入收尾阶段，进展正常。|2025-11-30|顺利
量测水设施建设|信息中心|要求12月底前全部装完，现正按计划推进。|2025-12-31|顺利
冬季岁修方案编制|工程科|应于9月底前报局务会审定。方案已于9月22日审定，此项工作已完成。|2025-09-30|已完成
渠首闸门更换|工程科|原定9月30日前换完。因厂家供货推迟，至今没有换完，已超过时限。|2025-09-30|逾期
农业水价成本核算|财务科|须在6月底前完成，成本报告6月18日通过评审，已完成。|2025-06-30|已完成
陈欠水费清收|水费科|年底前清收到位。部分企业停产，清收缓慢，进度滞后。|2025-12-31|滞后
站所标准化达标|办公室|12月20日前通过验收，目前仅一半站所申报，进度滞后。|2025-12-20|滞后
信息化平台升级|信息中心|2026年3月底前上线运行。软件正在调试，按计划推进。|2026-03-31|顺利
渠道确权划界|水政科|6月30日前完成。界桩已全部埋设，成果已备案，任务已完成。|2025-06-30|已完成
安全生产大检查|安全科|8月20日前结束，检查工作已完成并通报。|2025-08-20|已完成
田间配套工程|农水科|应于10月31日前完成，剩余地块尚未完工，未能按期完成。|2025-10-31|逾期
职工技能竞赛|人事科|定于10月15日前举办，因秋灌延长推迟，至今未完成。|2025-10-15|逾期
秋灌用水调度方案|灌溉科|8月底前印发。方案已印发各站执行，已完成。|2025-08-31|已完成""".splitlines()
# where from, problem, office, due as written, due, what was done, state
PROBLEMS = """\
上级检查|西干渠12+300段渠堤渗漏|工程科|2025年5月31日|2025-05-31|已完成灌浆处理|办结
上级检查|渠首闸房值班记录不完整|灌溉科|2025年4月15日|2025-04-15|记录已补全|办结
上级检查|北滩站渡槽止水老化|北滩站|2025年9月30日|2025-09-30|止水材料到场，尚未更换|未办结
审计反馈|水费票据管理不规范|财务科|2025年6月30日|2025-06-30|票据已统一编号登记|办结
审计反馈|岁修项目结算滞后|工程科|2025年8月31日|2025-08-31|仍有2个项目未结算|未办结
审计反馈|国有资产出租合同到期未续签|办公室|2025年11月30日|2025-11-30|正在重新评估|未办结
安全自查|南塬站配电室线路老化|机电科|2025年3月31日|2025-03-31|线路已更换|办结
安全自查|河湾站渠道临水段缺少护栏|河湾站|2025年10月31日|2025-10-31|护栏已招标|未办结
群众来信|柳林站末级渠道供水不均|柳林站|2025年7月15日|2025-07-15|已调整轮灌顺序|办结
群众来信|东干站收费公示不及时|东干站|2025年12月15日|2025-12-15|正在更换公示栏|未办结""".splitlines()
SUMMARY = """岚禾灌区管理局2025年1—10月工作小结
今年以来，我局紧扣年度计划，统筹抓好灌溉供水、水费收缴、工程建设和安全管理。现将有关情况小结如下。
# 一、工作完成情况
灌溉供水方面。1—10月渠首引水量28460万立方米，斗口供水量18925万立方米，同比增长3.6%，其中农业灌溉供水17380万立方米；实灌面积48.2万亩，比上年同期多2万亩；渠系水利用系数0.665。
水费收缴方面。实收水费2826.4万元，完成年计划的89.7%，水费收缴率94.7%；清收陈欠水费86.2万元，距计划还差63.8万元。
工程方面。完成工程投资6845万元，衬砌渠道34.6公里，安装计量设施138处；维修渠系建筑物74座，进度偏慢。
安全和服务方面。开展安全检查113次，排查安全隐患87处，组织用水户培训1604人次，水事案件查处9件。
# 二、存在的问题
一是陈欠水费清收难度大；二是闸门更新、田间配套没有按期完成；三是信息化站点建设推进慢。
# 三、今后打算
抓好冬灌和岁修，做好明年计划。2026年拟安排斗口供水量22000万立方米，实收水费3300万元，完成工程投资8600万元。"""
NOTICE = """关于做好冬灌工作的通知

各站、机关各科室：
为做好今年冬灌工作，现通知如下。
一、各站要摸清冬灌面积，提前与用水协会签订供水合同。
二、灌溉科要统筹水源，合理安排轮灌，做到上下游兼顾。
三、各站要加强巡渠，冻融渠段要派专人看守，确保行水安全。
四、收费人员要做到先开票后放水，严禁搭车收费。
联系人：贺兰平，电话：0000-3310872

岚禾灌区管理局
2025年10月28日
"""
# the report of a year ago: January to October of 2024 as then told, and of 2023
LAST = """渠首引水量|27935|27480
斗口供水量|18260|17905
农业灌溉供水|16482|16210
实收水费|2688.7|2574.2
完成工程投资|6120|5730
衬砌渠道|31.2|28.6
安装计量设施|96|70
安全检查|104|99
用水户培训|1485|1390
安全隐患排查|95|102""".splitlines()


def _number(cell):
    """Return a cell as a number where it is one."""
    try:
        value = float(cell)
    except ValueError:
        return cell
    return int(value) if value.is_integer() and "." not in cell else value


def spread(total, weights, seed):
    """Share a sum among ten months in tenths so that it adds up."""
    whole = round(total * 10)
    weights = [10 * w + (seed * 3 + m) % 7 for m, w in enumerate(weights)]
    parts = [whole * weight // sum(weights) for weight in weights]
    for extra in range(whole - sum(parts)):
        parts[2 + (seed + extra) % 7] += 1
    return [round(part / 10, 1) for part in parts]


def station(row, first):
    """Return the ten months of a station, of supply (1) or of fees (4)."""
    return spread(row[first + 1], SEASON[first], STATIONS.index(row) + 1)


def all_months(first):
    """Return the ten months of all stations."""
    lines = [station(row, first) for row in STATIONS]
    return [round(sum(line[k] for line in lines), 1) for k in range(10)]


def october():
    """Return what October's figures are where they hang on the stations' tables."""
    water, paid = all_months(1)[9], all_months(4)[9]
    drawn, due = round(water / 0.667, 1), round(paid / 0.957, 1)
    return {
        "渠首引水量": drawn,
        "斗口供水量": water,
        "农业灌溉供水": round(water - 83.5 - 72.4, 1),
        "渠系水利用系数": round(water / drawn, 3),
        "应收水费": due,
        "实收水费": paid,
        "农业水费": round(paid - 42.8, 1),
        "水费收缴率": round(100 * paid / due, 1),
    }


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _ledger():
    """Yield name, unit and four figures; of a month's end the month alone."""
    known = october()
    for line in BOOK:
        if "|" in line:
            name, unit, month, *rest = line.split("|")
            month = known[_plain(name)] if month == "*" else _number(month)
            yield _plain(name), unit, month, *[_number(cell) for cell in rest]


def _spans(unit, name):
    if unit in ("%", "") or name == "水库月末蓄水量":
        return SPAN + "|2025-10|2025-10-31", BEFORE + "|2024-10|2024-10-31"
    return SPAN, BEFORE


def _book_truth(book):
    for name, written, month, last, now, old in _ledger():
        unit = UNITS.get(written, written)
        here, there = _spans(written, name)
        if now == "—":
            now, old, month = month, last, "—"
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), REPORT, at=(here, there))
        book.fact(name, here, now, unit, "actual", REPORT)
        book.fact(name, there, old, unit, "actual", REPORT)
        if month != "—":
            book.fact(name, "2025-10", month, unit, "actual", REPORT, "yes")
            book.fact(name, "2024-10", last, unit, "actual", REPORT, "yes")
    for first, name, unit in ((1, "斗口供水量", "万m3"), (4, "实收水费", "万元")):
        for month, value in enumerate(all_months(first)[:9], 1):
            book.fact(name, f"2025-{month:02d}", value, unit, "actual", "各站表", "yes")


def _goal_truth(book):
    told = {row[0] for row in _ledger()}
    for line in GOALS:
        if "|" not in line:
            continue
        name, written, _, goal, sign, now, old, _, due, _, status = line.split("|")
        unit, status = UNITS.get(written, written), status.replace("，", "|")
        here, there = _spans(written, name)
        book.target(name, goal, sign, unit, due, NOW.get(name, now), status, PLAN)
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", PLAN)
        if name not in told:
            book.fact(name, here, now, unit, "actual", PLAN)
            if old != "—":
                book.year(name, now, unit, old, PLAN, at=(here, there))
                book.fact(name, there, old, unit, "actual", PLAN)


def _never(book):
    for name, value, unit, why in (
        ("斗口供水量", 22000, "万m3", "2026年的计划"),
        ("实收水费", 3300, "万元", "2026年的计划"),
        ("完成工程投资", 8600, "万元", "2026年的计划"),
        ("完成工程投资", 19450, "万元", "批复投资"),
        ("完成工程投资", 7170, "万元", "到位资金"),
        ("清收陈欠水费", 63.8, "万元", "还差的数"),
    ):
        book.never(name, "targets", value, unit, why)
    for row in STATIONS:
        for first, name, unit in ((1, "斗口供水量", "万m3"), (4, "实收水费", "万元")):
            book.never(name, "targets", row[first], unit, f"{row[0]}的计划，不是全局的")
            book.never(name, "year_on_year", row[first + 1], unit, f"{row[0]}的，不是全局的")
    for row in WORKS:
        for k, (name, written) in enumerate(WORK_HEADS):
            unit, plan, now = UNITS.get(written, written), row[1 + 3 * k], row[2 + 3 * k]
            book.never(name, "targets", plan, unit, f"{row[0]}的计划，不是全局的")
            book.never(name, "year_on_year", now, unit, f"{row[0]}的，不是全局的")
    known = october()
    for name, value, unit in (
        ("渠首引水量", known["渠首引水量"], "万m3"),
        ("斗口供水量", known["斗口供水量"], "万m3"),
        ("实收水费", known["实收水费"], "万元"),
        ("完成工程投资", 735, "万元"),
    ):
        book.never(name, "year_on_year", value, unit, "10月当月")
    book.never("实灌面积", "year_on_year", 2, "万亩", "增加的数")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _book_truth(book)
    _goal_truth(book)
    book.fact("安全检查", SPAN, 113, "次", "actual", "工作小结（冲突）")
    book.fact("用水户培训", SPAN, 1604, "人次", "actual", "工作小结（冲突）")
    book.fact("农业灌溉供水", BEFORE, 16482, "万m3", "actual", "2024年报表（冲突）")
    for name, _, plan, _, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "工程投资表", "项目年内计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "工程投资表", "yes")
        book.fact(name, SPAN, now, "万元", "actual", "工程投资表", "yes")
    for line in TASKS:
        task, office, _, due, status = line.split("|")
        book.task(task, office, due, status, "重点工作清单")
    for line in PROBLEMS:
        _, problem, office, _, due, _, state = line.split("|")
        closed = "yes" if state == "办结" else "no"
        book.problem(problem, office, due, closed, TODAY, "问题整改清单")
    book.add("conflicts", "安全检查", SPAN, "118次|113次", "报表、计划执行表|小结")
    book.add("conflicts", "用水户培训", SPAN, "1640人次|1604人次", "报表、计划执行表|小结")
    sides = "2025年报表|2024年报表"
    book.add("conflicts", "农业灌溉供水", BEFORE, "16842万m3|16482万m3", sides)
    _never(book)
    book.write()


def _growth(now, old, unit):
    if "—" in (now, old):
        return "—"
    return f"{now - old:+.1f}个百分点" if unit == "%" else round(100 * (now / old - 1), 1)


def report():
    """Write the month's report and, in two more sheets, the stations by month."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：岚禾灌区管理局", "", "", "", "", "", "2025年10月"],
        ["指标", "计量单位", "10月份", "", "1—10月", "", "同比增减（%）"],
        ["", "", "今年", "去年", "今年", "去年", ""],
    ]
    figures = _ledger()
    for line in BOOK:
        if "|" not in line:
            rows.append([line])
            continue
        _, unit, month, last, now, old = next(figures)
        first = line.split("|")[0]
        rows.append([first, unit or "—", month, last, now, old, _growth(now, old, unit)])
    rows.append(["单位负责人：孟宪林", "", "", "填表人：贺兰平"])
    merges = ["C3:D3", "E3:F3", "A3:A4", "B3:B4", "G3:G4"]
    sheet(out, "生产报表", "岚禾灌区生产统计报表", rows, 7, merges, (3, 4), True)
    for first, name, title in (
        (1, "各站供水量", "2025年各站斗口供水量统计表（单位：万立方米）"),
        (4, "各站水费", "2025年各站实收水费统计表（单位：万元）"),
    ):
        heads = ["站名", "全年计划", *[f"{month}月" for month in range(1, 11)]]
        rows = [[*heads, "累计", "上年同期累计", "完成计划（%）"]]
        for row in STATIONS:
            plan, now, old = row[first : first + 3]
            rate = round(100 * now / plan, 1)
            rows.append([row[0], plan, *station(row, first), now, old, rate])
        plan, now, old = (round(sum(s[first + k] for s in STATIONS), 1) for k in range(3))
        rows.append(["全局", plan, *all_months(first), now, old, round(100 * now / plan, 1)])
        sheet(out, name, title, rows, 15, (), (2, 2))
    save(out, LEDGERS / "生产统计报表（2025年10月）.xlsx")


def plan():
    """Write the plan with its actual and last year's as BIFF, and last year's report."""
    rows = [
        ["岚禾灌区管理局2025年计划执行情况表"],
        ["截至10月底"],
        ["序号", "项目", "计量单位", "本年计划", "1—10月实际", "", "完成计划（%）", "时限"],
        ["", "", "", "", "本年", "上年", "", ""],
    ]
    rows[2].append("承办单位")
    rows[3].append("")
    n = 0
    for line in GOALS:
        if "|" not in line:
            rows.append(["", line])
            continue
        n += 1
        name, unit, written, goal, sign, now, old, node, _, office, _ = line.split("|")
        plain = sign == ">=" and unit not in ("%", "")
        share = round(100 * float(now) / float(goal), 1) if plain else "—"
        rows.append([n, name, unit or "—", _number(written), _number(now), _number(old), share])
        rows[-1] += [node, office]
    merges = [(0, 0, 0, 8), (1, 1, 0, 8), (2, 2, 4, 5)]
    merges += [(2, 3, c, c) for c in (0, 1, 2, 3, 6, 7, 8)]
    old_book(LEDGERS / "2025年计划执行情况表（10月）.xls", "执行情况", rows, merges)
    units = {row[0]: row[1] for row in _ledger()}
    rows = [
        ["岚禾灌区生产统计报表"],
        ["填报单位：岚禾灌区管理局", "", "", "", "2024年10月"],
        ["指标", "计量单位", "1—10月", "", "同比增减（%）"],
        ["", "", "今年", "去年", ""],
    ]
    for line in LAST:
        name, now, old = line.split("|")
        growth = _growth(float(now), float(old), units[name])
        rows.append([name, units[name], _number(now), _number(old), growth])
    merges = [(0, 0, 0, 4), (2, 2, 2, 3), (2, 3, 0, 0), (2, 3, 1, 1), (2, 3, 4, 4)]
    old_book(LEDGERS / "往年报表/生产统计报表（2024年10月）.xls", "生产报表", rows, merges)


def csvs():
    """Write the works by station and the problems as ragged csv."""
    upper, lower = ["站名"], [""]
    for name, unit in WORK_HEADS:
        upper += [f"{name}（{unit}）", "", ""]
        lower += ["计划", "实际", "上年"]
    rows = [["各站工程任务完成情况（2025年1—10月）"], upper, lower, *[list(w) for w in WORKS]]
    rows.append(["合计", *[round(sum(w[k] for w in WORKS), 1) for k in range(1, 10)]])
    ragged(LEDGERS / "各站工程任务完成情况.csv", rows)
    heads = ["序号", "检查来源", "存在问题", "责任单位", "限改日期", "整改情况", "目前状态"]
    rows = [["问题整改清单（截至2025年10月31日）"], heads]
    for n, line in enumerate(PROBLEMS, 1):
        cells = line.split("|")
        rows.append([n, *cells[:4], *cells[5:]])
    ragged(LEDGERS / "问题整改清单.csv", rows)


def papers():
    """Write the table of investment and the list of tasks as Word tables."""
    rows = [["序号", "工程名称", "批复投资", "年内计划投资", "年内到位资金"]]
    rows[0] += ["1—10月完成投资", "工程进展"]
    for n, (name, whole, goal, funds, now, state) in enumerate(PROJECTS, 1):
        rows.append([str(n), name, *[str(value) for value in (whole, goal, funds, now)], state])
    total = [str(sum(p[k] for p in PROJECTS)) for k in range(1, 5)]
    rows.append(["", "合计", *total, ""])
    lines = ["岚禾灌区2025年工程投资完成情况表", "截至2025年10月31日    单位：万元", "@0"]
    paper(DOCUMENTS / "工程投资完成情况表.docx", lines, [rows])
    rows = [["序号", "工作事项", "牵头单位", "时限要求及落实情况"]]
    for n, line in enumerate(TASKS, 1):
        rows.append([str(n), *line.split("|")[:3]])
    lines = ["岚禾灌区管理局2025年重点工作清单", "（截至2025年10月31日）", "@0"]
    paper(DOCUMENTS / "2025年重点工作清单.docx", lines, [rows])


if __name__ == "__main__":
    truth()
    report()
    plan()
    csvs()
    papers()
    paper(DOCUMENTS / "1—10月工作小结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "关于做好冬灌工作的通知.txt").write_text(NOTICE, encoding="utf-8")
