"""Truth and files of 沣屿市水务集团有限公司; all is invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-09", "2024-01/2024-09"
YEAR, TODAY = "2025-12-31", "2025-09-30"
UNITS = {"万立方米": "万m3", "公里": "km"}
REPORT, PLAN = "生产经营统计月报", "目标责任分解表"
# name, unit, September, August, this year so far, last year so far
LEDGER = """一、生产供应
取水量|万立方米|1486|1532|13120|12870
供水量|万立方米|1412|1458|12486|12215
售水量|万立方米|1276|1309|11238|10916
  其中：居民生活用水|万立方米|768|792|6734|6598
  生产经营用水|万立方米|392|398|3465|3318
  其他用水|万立方米|116|119|1039|1000
产销差率|%|9.6|10.2|10.0|10.6
出厂水水质综合合格率|%|100|99.98|99.97|99.92
管网水水质综合合格率|%|99.9|99.8|99.84|99.71
二、污水及再生水
污水处理量|万立方米|1035|1058|9246|8874
再生水供应量|万立方米|168|160|1390|1204
再生水利用率|%|16.2|15.1|15.0|13.6
COD削减量|吨|1862|1904|16580|15760
污泥处置量|吨|5320|5410|47260|45180
三、管网及户表
新建改造供水管网|公里|8.6|7.9|68.4|59.7
新建改造污水管网|公里|4.2|3.8|33.5|41.8
户表改造|户|2150|2080|18630|16240
二次供水设施改造|处|4|3|31|26
智能水表安装|只|3100|2960|27400|22850
管网漏点修复|处|96|104|872|941
四、经营情况
营业收入|万元|5486|5562|47830|45260
  其中：水费收入|万元|3672|3760|32340|30870
  污水处理服务费|万元|1120|1120|10080|9640
利润总额|万元|462|471|3985|3640
水费回收率|%|98.6|98.1|98.2|97.5
固定资产投资|万元|4260|4080|35720|31450
五、服务与安全
热线受理量|件|1820|1964|16240|17180
诉求按时办结率|%|99.2|98.9|99.1|98.3
抢修及时率|%|98.8|98.4|98.5|97.6
安全隐患排查|处|58|63|516|468
应急演练|次|3|2|21|18
业务培训|人次|180|165|1460|1325""".splitlines()
# what is right where two files differ
NOW = {"户表改造": "18630|18360", "安全隐患排查": "516|561"}
OLD = {"污泥处置量": "45180|41580"}
# name, unit, goal as written, the four quarters, end of September, office, remark, status
GOALS = """经营效益
营业收入|万元|63500|15200|30800|46800|63500|47830|财务管理部||顺利
水费收入|万元|43000|10100|20900|31900|43000|32340|客户服务部||顺利
利润总额|万元|5200|1150|2500|3850|5200|3985|财务管理部||顺利
水费回收率|%|≥98|98|98|98|98|98.2|客户服务部|按季考核|顺利，已完成
固定资产投资|万元|46000|8000|20000|33500|46000|35720|工程建设部||顺利
生产运行
供水量|万立方米|16600|3900|8000|12400|16600|12486|生产技术部||顺利
售水量|万立方米|15000|3480|7200|11150|15000|11238|客户服务部||顺利
产销差率|%|≤10.5|10.5|10.5|10.5|10.5|10.0|生产技术部|控制类指标|顺利，已完成
出厂水水质综合合格率|%|≥99.9|99.9|99.9|99.9|99.9|99.97|水质检测中心|按季考核|顺利，已完成
管网水水质综合合格率|%|≥99.5|99.5|99.5|99.5|99.5|99.84|水质检测中心|按季考核|顺利，已完成
污水处理量|万立方米|12200|2900|5950|9100|12200|9246|排水事业部||顺利
再生水利用率|%|18|14.5|15.5|17|18|15.0|排水事业部|用户管道接驳慢|滞后
COD削减量|吨|21000|5000|10200|15700|21000|16580|排水事业部||顺利
管网建设
新建改造供水管网|公里|90|15|40|65|90|68.4|工程建设部||顺利
新建改造污水管网|公里|60|10|28|46|60|33.5|工程建设部|征拆影响|滞后
户表改造|户|24000|5000|11500|18000|24000|18630|客户服务部||顺利
二次供水设施改造|处|30|6|18|30|—|31|二次供水公司|9月30日前完成|已完成
智能水表安装|只|35000|7000|16500|26500|35000|27400|客户服务部||顺利
管网检漏里程|公里|1500|300|750|1150|1500|860|生产技术部|检漏队伍6月才到位|滞后
加压泵站更新|座|6|2|6|—|—|4|二次供水公司|6月30日前完成|逾期
服务安全
诉求按时办结率|%|≥98.5|98.5|98.5|98.5|98.5|99.1|客户服务部|按季考核|顺利，已完成
抢修及时率|%|≥98|98|98|98|98|98.5|生产技术部|按季考核|顺利，已完成
安全隐患排查|处|640|150|320|480|640|516|安全监察部||顺利
应急演练|次|24|6|12|18|24|21|安全监察部||顺利
业务培训|人次|1800|400|900|1350|1800|1460|人力资源部||顺利
排水管网清淤|公里|420|120|300|420|—|376|排水事业部|8月31日前完成|逾期
水质检测扩项|项|10|2|4|7|10|3|水质检测中心|待设备到货|滞后""".splitlines()
DAYS = {
    "9月30日前完成": "2025-09-30",
    "6月30日前完成": "2025-06-30",
    "8月31日前完成": "2025-08-31",
}
# branch: plan and done of supply, of sales, of meters
BRANCHES = [
    ("城中分公司", 5600, 4210, 5140, 3852, 7000, 5600),
    ("城东分公司", 3960, 2986, 3600, 2701, 6000, 4720),
    ("城西分公司", 3380, 2540, 3040, 2280, 5000, 3890),
    ("港北分公司", 2170, 1630, 1920, 1437, 3500, 2610),
    ("屿南分公司", 1490, 1120, 1300, 968, 2500, 1810),
]
# project, whole investment, plan of the year, January to September, state, office
PROJECTS = [
    ("城北水厂扩建工程", 42000, 14000, 10860, "清水池主体完成", "工程建设部"),
    ("沿江污水主干管工程", 21500, 9000, 7240, "顶管完成3.1公里", "工程建设部"),
    ("老旧供水管网更新改造（三期）", 16800, 8500, 6590, "累计敷设52公里", "工程建设部"),
    ("屿南污水处理厂提标改造", 12600, 7000, 5380, "深度处理车间安装", "排水事业部"),
    ("智慧水务平台二期", 5200, 3000, 2250, "调度模块试运行", "信息中心"),
    ("其他零星工程", 4500, 4500, 3400, "", "各分公司"),
]
# task, content, office, due as written, due, progress, mark, status
TASKS = """\
城北水厂扩建|完成清水池及送水泵房主体施工|工程建设部|12月31日|2025-12-31|清水池主体完成，泵房施工至二层|推进正常|顺利
沿江污水主干管建设|主线贯通|工程建设部|11月30日|2025-11-30|受征拆影响，两处工作井未交地|进展偏慢|滞后
屿南污水处理厂提标改造|通水试运行|排水事业部|12月20日|2025-12-20|设备安装过七成|推进正常|顺利
二次供水设施统管移交|签订移交协议|二次供水公司|6月30日|2025-06-30|尚有9个小区未签|逾期未办结|逾期
供水价格成本监审配合|报送三年成本资料|财务管理部|4月30日|2025-04-30|资料已报送并通过审核|已办结|已完成
智慧水务平台二期上线|调度模块投入使用|信息中心|10月31日|2025-10-31|试运行中|推进正常|顺利
阀门井普查建档|全部录入地理信息系统|生产技术部|8月31日|2025-08-31|城西片区未录入|逾期未办结|逾期
夏季高峰供水保障|编制并落实保供方案|生产技术部|5月31日|2025-05-31|方案印发，高峰期运行平稳|已办结|已完成
营业厅适老化改造|5个营业厅改造到位|客户服务部|7月31日|2025-07-31|已全部投用|已办结|已完成
应急水源切换演练|完成跨部门实战演练|安全监察部|9月20日|2025-09-20|9月18日演练完毕|已办结|已完成
水质检测资质扩项|取得扩项证书|水质检测中心|12月31日|2025-12-31|主要设备未到货|进展偏慢|滞后
闲置资产盘活|完成旧泵站地块出租|资产管理部|9月15日|2025-09-15|两次挂牌流拍|逾期未办结|逾期
国企改革深化提升行动|完成台账任务|综合办公室|12月31日|2025-12-31|任务完成八成以上|推进正常|顺利""".splitlines()
# source, problem, measure, office, due as written, due, progress, mark, day it was closed
PROBLEMS = """\
市委巡察|工程变更审批把关不严|修订变更管理办法|工程建设部|2025年4月30日|2025-04-30|办法已印发|完成整改|2025年4月22日
市委巡察|部分合同未经法务审核|全面补审|综合办公室|2025年6月30日|2025-06-30|合同补审完毕|完成整改|2025年6月25日
市委巡察|分公司物资采购化整为零|统一集中采购|资产管理部|2025年8月31日|2025-08-31|集采目录仍在修订|正在整改|
审计反馈|历年欠费水费清收不力|分类清收|客户服务部|2025年12月31日|2025-12-31|已清收46%|正在整改|
审计反馈|在建工程转固不及时|办理竣工决算|财务管理部|2025年7月31日|2025-07-31|剩3个项目未决算|正在整改|
审计反馈|往来款长期挂账|核销清理|财务管理部|2025年5月31日|2025-05-31|清理完毕|完成整改|2025年5月28日
安全检查|城西水厂加氯间报警仪失效|更换报警仪|安全监察部|2025年3月15日|2025-03-15|已更换并标定|完成整改|2025年3月10日
安全检查|港北泵站有限空间警示缺失|补设标识并培训|安全监察部|2025年9月30日|2025-09-30|标识已补，培训未做|正在整改|
群众投诉|滨河花园高层水压不稳|更换变频机组|二次供水公司|2025年10月31日|2025-10-31|机组已采购|正在整改|
群众投诉|老城区路面修复不及时|限期恢复路面|工程建设部|2025年6月15日|2025-06-15|已全部恢复|完成整改|2025年6月12日""".splitlines()
SUMMARY = """沣屿市水务集团有限公司2025年前三季度工作总结
今年以来，集团上下紧扣年度目标责任书，稳生产、抓建设、优服务，经营态势平稳。
# 一、主要指标完成情况
生产方面，1—9月供水量12486万立方米，售水量11238万立方米，同比增长2.9%；产销差率10.0%，比上年同期下降0.6个百分点。污水处理量9246万立方米，再生水供应量1390万立方米，增长较快，但再生水利用率仍低于序时要求。
经营方面，营业收入4.783亿元，同比增长5.7%，其中水费收入3.234亿元；利润总额3985万元；固定资产投资3.572亿元，占年度计划4.6亿元的77.7%。
建设方面，新建改造供水管网68.4公里、污水管网33.5公里，户表改造18360户，智能水表安装27400只。
服务安全方面，热线受理量16240件，诉求按时办结率99.1%；安全隐患排查561处，应急演练21次。
# 二、存在的主要问题
一是污水管网受征拆影响进度滞后，距全年任务尚差26.5公里；二是加压泵站更新、排水管网清淤未按期完成；三是管网检漏队伍组建晚。
# 三、下一步打算
四季度全力补短板，并谋划明年工作。2026年初步安排：营业收入66000万元，固定资产投资52000万元，产销差率控制在10%以内，新建改造供水管网95公里。"""
BULLETIN = """关于三季度重点工作督查情况的通报
各部门、各分（子）公司：
近期，集团督查办对2025年重点工作截至9月底的推进情况进行了督查，现将结果通报如下。
# 一、总体情况
本次共督查重点工作13项，其中已办结4项，推进正常4项，进展偏慢2项，逾期未办结3项。
@0
# 二、有关要求
逾期事项责任部门须在10月15日前书面说明原因并重新明确办结时间；进展偏慢事项要倒排工期。
集团督查办
2025年10月9日"""
# last year's edition: name, unit, September, August, nine months of 2024, of 2023
LAST = """供水量|万立方米|1385|1420|12215|11980
售水量|万立方米|1242|1268|10916|10654
污水处理量|万立方米|998|1012|8874|8560
污泥处置量|吨|5060|5120|41580|42870
新建改造供水管网|公里|7.2|6.9|59.7|55.1
户表改造|户|1920|1880|16240|14900
营业收入|万元|5210|5280|45260|43610
利润总额|万元|431|440|3640|3425
固定资产投资|万元|3870|3690|31450|28840
热线受理量|件|1950|2060|17180|17640""".splitlines()


def _number(value):
    try:
        return float(value) if "." in value else int(value)
    except ValueError:
        return value


def _cut(rows):
    for row in rows:
        cells = row.split("|")
        yield [cells[0], *map(_number, cells[1:])] if len(cells) > 1 else cells


def _plain(name):
    return name.strip().removeprefix("其中：")


def _spans(unit):
    if unit == "%":
        return SPAN + "|2025-09|2025-09-30", BEFORE + "|2024-09|2024-09-30"
    return SPAN, BEFORE


def _never(book):
    for name, figure, unit, why in (
        ("营业收入", 66000, "万元", "2026年的初步安排"),
        ("固定资产投资", 52000, "万元", "2026年的初步安排"),
        ("新建改造供水管网", 95, "km", "2026年的初步安排"),
        ("固定资产投资", 102600, "万元", "项目总投资"),
        ("新建改造污水管网", 26.5, "km", "还差的数"),
    ):
        book.never(name, "targets", figure, unit, why)
    for branch, *six in BRANCHES:
        for k, (name, unit) in enumerate(
            (("供水量", "万m3"), ("售水量", "万m3"), ("户表改造", "户"))
        ):
            book.never(name, "targets", six[2 * k], unit, f"{branch}的计划，不是全集团的")
            book.never(
                name, "year_on_year", six[2 * k + 1], unit, f"{branch}的完成数，不是全集团的"
            )
    for name, figure, unit, why in (
        ("营业收入", 5486, "万元", "9月当月"),
        ("营业收入", 5562, "万元", "8月当月（上期）"),
        ("供水量", 1412, "万m3", "9月当月"),
        ("固定资产投资", 4260, "万元", "9月当月"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def _ledger(book):
    told = set()
    for row in _cut(LEDGER):
        if len(row) == 1:
            continue
        name, unit, month, previous, now, old = row
        name, unit = _plain(name), UNITS.get(unit, unit)
        told.add(name)
        here, there = _spans(unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), REPORT, at=(here, there))
        book.fact(name, here, now, unit, "actual", REPORT)
        book.fact(name, there, old, unit, "actual", REPORT)
        book.fact(name, "2025-09", month, unit, "actual", REPORT, "yes" if unit == "%" else "")
        book.fact(name, "2025-08", previous, unit, "actual", REPORT, "yes" if unit == "%" else "")
    return told


def _goals(book, told):
    for row in _cut(GOALS):
        if len(row) == 1:
            continue
        name, unit, written, *quarters, now, _, remark, status = row
        unit, due = UNITS.get(unit, unit), DAYS.get(remark, YEAR)
        sign = "<=" if "≤" in str(written) else ">="
        goal = float(str(written).strip("≤≥"))
        book.target(
            name, goal, sign, unit, due, NOW.get(name, now), status.replace("，", "|"), PLAN
        )
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", PLAN)
        for month, stage in zip(("03", "06", "09"), quarters[:3], strict=True):
            if stage not in ("—", goal):
                at = f"2025-01/2025-{month}|2025-{month}"
                book.fact(name, at, stage, unit, "target", PLAN, "yes")
        if name not in told:
            book.fact(name, SPAN, now, unit, "actual", PLAN)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _goals(book, _ledger(book))
    book.fact("户表改造", SPAN, 18360, "户", "actual", "工作总结（冲突）")
    book.fact("安全隐患排查", SPAN, 561, "处", "actual", "工作总结（冲突）")
    book.fact("污泥处置量", BEFORE, 41580, "吨", "actual", "2024年月报（冲突）")
    for name, _, plan, now, *_ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "工程项目表", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "工程项目表", "yes")
        book.fact(name, SPAN, now, "万元", "actual", "工程项目表", "yes")
    book.target(
        "营业厅适老化改造", 5, ">=", "个", "2025-07-31", "", "", "通报", "任务内的目标", "yes"
    )
    for row in TASKS:
        task, _, office, _, due, _, _, status = row.split("|")
        book.task(task, office, due, status, "督查通报")
    for row in PROBLEMS:
        _, problem, _, office, _, due, _, mark, _ = row.split("|")
        book.problem(problem, office, due, "yes" if mark == "完成整改" else "no", TODAY, "整改台账")
    book.add("conflicts", "户表改造", SPAN, "18630户|18360户", "月报、分解表|工作总结")
    book.add("conflicts", "安全隐患排查", SPAN, "516处|561处", "月报、分解表|工作总结")
    book.add("conflicts", "污泥处置量", BEFORE, "45180吨|41580吨", "2025年月报|2024年月报")
    _never(book)
    book.write()


def _rate(now, old, unit):
    return f"{now - old:+.2f}个百分点" if unit == "%" else round(100 * (now / old - 1), 2)


def report():
    """Write the month's report as BIFF and last year's as a csv."""
    rows = [
        ["沣屿市水务集团生产经营统计月报"],
        ["报告期：2025年9月"],
        ["编制部门：生产技术部", "", "", "", "", "", "编制日期：2025年10月8日"],
        ["项目", "单位", "本期（9月）", "上期（8月）", "本年累计", "上年同期累计", "累计同比（%）"],
    ]
    for row in _cut(LEDGER):
        rows.append([*row, _rate(row[4], row[5], row[1])] if len(row) > 1 else row)
    rows.append(["注：比率类指标同比为百分点；数据以财务、营业、生产系统导出为准。"])
    rows.append(["审核：卢振邦", "", "", "", "制表：欧阳婧"])
    merges = [(0, 0, 0, 6), (1, 1, 0, 6), (2, 2, 0, 3)]
    old_book(LEDGERS / "集团生产经营月报202509.xls", "月报", rows, merges)
    rows = [["沣屿市水务集团生产经营统计月报"], ["报告期：2024年9月"]]
    rows.append(["项目", "单位", "本期（9月）", "上期（8月）", "本年累计", "上年同期累计"])
    rows += [*_cut(LAST), ["制表：欧阳婧"]]
    ragged(LEDGERS / "归档/集团生产经营月报202409.csv", rows)


def plan():
    """Write the goals by department with the four quarters, the branches and the projects."""
    out = openpyxl.Workbook()
    head = ["板块", "目标内容", "计量单位", "全年目标", "分季度进度要求（累计）", "", "", ""]
    rows = [
        [*head, "9月末实际", "责任部门", "备注"],
        ["", "", "", "", "一季度", "二季度", "三季度", "四季度", "", "", ""],
    ]
    merges = ["E2:H2", *[f"{c}2:{c}3" for c in "ABCDIJK"]]
    group, start = "", 0
    for row in _cut(GOALS):
        if len(row) == 1:
            if start:
                merges.append(f"A{start}:A{len(rows) + 1}")
            group, start = row[0], len(rows) + 2
            continue
        rows.append([group, *row[:-1]])
        group = ""
    merges.append(f"A{start}:A{len(rows) + 1}")
    rows.append(
        ["说明：1.全年目标除备注另有时限外，均应于12月31日前完成。2.“—”为当季不再下达进度。"]
    )
    title = "2025年度集团目标任务责任分解表"
    sheet(out, "责任分解", title, rows, 11, merges, (2, 3), True)
    names = ["供水量（万立方米）", "", "售水量（万立方米）", "", "户表改造（户）", "", "综合排名"]
    rows = [["单位", *names], ["", *["年计划", "1-9月"] * 3, ""]]
    rows += [[*b, n] for n, b in zip((1, 2, 4, 3, 5), BRANCHES, strict=True)]
    rows.append(["集团合计", *[sum(b[k] for b in BRANCHES) for k in range(1, 7)], ""])
    merges = ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3"]
    sheet(out, "分公司", "各分公司2025年1-9月任务完成情况", rows, 8, merges, (2, 3))
    head = ["序号", "工程名称", "总投资", "本年计划", "1-9月完成", "完成率", "形象进度", "实施单位"]
    rows = [["", "", "", "", "", "", "", "单位：万元"], head]
    for n, (name, whole, goal, now, state, office) in enumerate(PROJECTS, 1):
        rows.append([n, name, whole, goal, now, f"{100 * now / goal:.1f}%", state, office])
    total = [sum(p[k] for p in PROJECTS) for k in (1, 2, 3)]
    rows.append(["", "合计", *total, f"{100 * total[2] / total[1]:.1f}%", "", ""])
    sheet(out, "工程项目", "2025年集团工程项目投资进度表（截至9月底）", rows, 8, (), (3, 3))
    save(out, LEDGERS / "2025目标责任分解（三季度填报）.xlsx")


def lists():
    """Write the problems, the bulletin with the tasks and the summary."""
    out = openpyxl.Workbook()
    head = ["编号", "问题来源", "存在问题", "整改措施", "责任部门", "整改期限", "整改进展"]
    rows = [[*head, "整改状态", "完成日期"]]
    for n, row in enumerate(PROBLEMS, 1):
        source, problem, measure, office, node, _, progress, mark, day = row.split("|")
        rows.append([n, source, problem, measure, office, node, progress, mark, day])
    title = "各类检查反馈问题整改台账（更新至2025年9月30日）"
    sheet(out, "整改台账", title, rows, 9, (), (2, 2), True)
    save(out, LEDGERS / "问题整改台账9月.xlsx")
    table = [["序号", "重点工作", "工作要求", "主责部门", "办结时限", "目前进展", "督查评价"]]
    for n, row in enumerate(TASKS, 1):
        task, content, office, node, _, progress, mark, _ = row.split("|")
        table.append([str(n), task, content, office, node, progress, mark])
    paper(DOCUMENTS / "督查通报（第3期）.docx", BULLETIN.split("\n"), [table])
    paper(DOCUMENTS / "集团前三季度工作总结.docx", SUMMARY.split("\n"))


if __name__ == "__main__":
    truth()
    report()
    plan()
    lists()
