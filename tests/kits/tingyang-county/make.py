"""Truth and files of 汀阳县水利局; place, people and figures are invented: python make.py."""

import csv
import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
TODAY, YEAR = "2025-06-30", "2025-12-31"
HALF, BEFORE = "2025-01/2025-06", "2024-01/2024-06"
STOCK = f"{HALF}|2025-06|2025-06-30", f"{BEFORE}|2024-06|2024-06-30"
# fmt: off
# part, name as written, names, unit, goal written, goal, sign, June, half written, half, last year, rank, office, status
MAIN = [
    ("水利投资", "水利固定资产投资（亿元）", "水利固定资产投资|水利投资", "亿元", 3.6, 3.6, ">=", 0.41, 1.98, 1.98, 1.76, 3, "规计股", "顺利"),
    ("水利投资", "争取上级补助资金（万元）", "争取上级补助资金|争取上级资金", "万元", "9,500", 9500, ">=", 260, "4,050", 4050, 4420, 8, "规计股", "滞后"),
    ("水资源管理", "用水总量（亿m³）", "用水总量", "亿m3", "≤2.15", 2.15, "<=", 0.196, 0.982, 0.982, 1.005, "", "水资源股", "顺利"),
    ("水资源管理", "万元GDP用水量（m³）", "万元GDP用水量", "m3", "≤46", 46, "<=", "", 44.3, 44.3, 47.1, 5, "水资源股", "顺利|已完成"),
    ("水资源管理", "重点监控用水单位计划用水覆盖率（%）", "重点监控用水单位计划用水覆盖率|计划用水覆盖率", "%", "≥98", 98, ">=", "", 98.9, 98.9, 98.1, "", "水资源股", "顺利|已完成"),
    ("农村水利", "农村自来水普及率（%）", "农村自来水普及率|自来水普及率", "%", "≥94", 94, ">=", "", 93.7, 93.7, 92.1, 4, "农水股", "顺利"),
    ("农村水利", "规模化供水工程覆盖农村人口比例（%）", "规模化供水工程覆盖农村人口比例|规模化供水", "%", "≥68", 68, ">=", "", 61.2, 61.2, 60.7, 9, "农水股", "滞后"),
    ("农村水利", "农业水价综合改革面积（万亩）", "农业水价综合改革面积|农业水价综合改革", "万亩", 2.4, 2.4, ">=", 0.25, 1.26, 1.26, 1.08, "", "农水股", "顺利"),
    ("农村水利", "高效节水灌溉面积（万亩）", "高效节水灌溉面积|高效节水灌溉", "万亩", 0.8, 0.8, ">=", 0.04, 0.29, 0.29, 0.34, 11, "农水股", "滞后"),
    ("水土保持", "新增水土流失治理面积（km²）", "新增水土流失治理面积|水土流失治理面积|治理水土流失面积", "km2", 31, 31, ">=", 3.6, 17.4, 17.4, 15.2, 2, "水保股", "顺利"),
    ("水土保持", "水土保持率（%）", "水土保持率", "%", "≥81.2", 81.2, ">=", "", 81.5, 81.5, 80.6, "", "水保股", "顺利|已完成"),
    ("水土保持", "水土保持补偿费征收（万元）", "水土保持补偿费征收|水土保持补偿费", "万元", 320, 320, ">=", 18.2, 126.5, 126.5, 141, 10, "水保股", "滞后"),
    ("河湖和监督", "河湖“四乱”问题整改率（%）", "河湖“四乱”问题整改率|四乱”问题整改率", "%", 100, 100, ">=", "", 96.4, 96.4, 95.8, "", "河长办", "滞后"),
    ("河湖和监督", "小水电站绿色改造（座）", "小水电站绿色改造|小水电绿色改造", "座", 5, 5, ">=", 1, 5, 5, 2, 1, "农水股", "已完成"),
    ("河湖和监督", "水行政执法巡查（次）", "水行政执法巡查", "次", 480, 480, ">=", 52, "291 ", 291, 262, "", "水政大队", "顺利"),
    ("河湖和监督", "水利生产安全责任事故（起）", "水利生产安全责任事故|生产安全责任事故", "起", "0", 0, "<=", 0, 0, 0, 1, "", "监督股", "顺利|已完成"),
]
# name, names, unit written, unit, goal, point at the end of June, half, last year, due written, due, state, office, status
LIVING = [
    ("农村供水管网更新改造", "农村供水管网更新改造|农村供水管网", "公里", "km", 64, 30, 36.5, 29.8, "11月底", "2025-11-30", "5个片区通水，2个片区管沟开挖", "农水股", "顺利"),
    ("农村集中供水工程提质", "农村集中供水工程提质|农村集中供水工程", "处", "处", 12, 6, 3, 5, "10月底", "2025-10-31", "设备招标流标一次，已重新挂网", "农水股", "滞后"),
    ("小型病险水库除险加固", "小型病险水库除险加固|病险水库除险加固", "座", "座", 11, 4, 5, 4, "12月底", YEAR, "其余水库汛后开工", "建管股", "顺利"),
    ("山塘清淤扩容", "山塘清淤扩容", "口", "口", 60, 35, 27, 32, "9月底", "2025-09-30", "受降雨影响进度偏慢", "农水股", "滞后"),
    ("中小河流治理", "中小河流治理", "公里", "km", 18.5, 7.5, 8, 7.1, "12月底", YEAR, "汀水二期护岸基础完成", "建管股", "顺利"),
    ("渠道清淤整修", "渠道清淤整修|渠道清淤", "公里", "km", 150, 150, 138, 131, "6月30日", TODAY, "龙湾支渠尚未清淤", "农水股", "逾期"),
    ("山洪灾害预警设备更新", "山洪灾害预警设备更新|预警设备更新|山洪灾害预警设备", "台套", "台套", 45, 45, 45, 30, "5月31日", "2025-05-31", "全部安装调试", "防御股", "已完成"),
    ("取水口在线计量设施安装", "取水口在线计量设施安装|取水口在线计量设施|取水口在线计量", "处", "处", 40, 18, 25, 14, "12月20日", "2025-12-20", "接入省平台22处", "水资源股", "顺利"),
]
# names, goal, unit, due, half, status: told only in the two papers
TOLD = [
    ("节水型企业", 6, "家", YEAR, 4, "顺利"),
    ("幸福河湖", 5, "条", "2025-10-31", 1, "滞后"),
    ("水库安全鉴定|水库大坝安全鉴定", 14, "座", TODAY, 14, "已完成"),
    ("水利工程标准化管理创建|标准化管理创建", 20, "处", YEAR, 13, "顺利"),
]
# written, names, unit written, unit, six months, half, last year
WATER = [
    ("用水总量", "", "万m³", "万m3", (1410, 1330, 1540, 1680, 1900, 1960), 9820, 10050),
    ("其中：农业灌溉", "农业灌溉用水量|农业灌溉", "万m³", "万m3", (610, 570, 760, 900, 1130, 1170), 5140, 5330),
    ("　　　工业", "工业用水量|工业", "万m³", "万m3", (390, 375, 370, 380, 380, 385), 2280, 2360),
    ("　　　居民生活", "居民生活用水量|居民生活|生活", "万m³", "万m3", (335, 320, 335, 325, 320, 330), 1965, 1925),
    ("　　　生态环境", "生态环境用水量|生态环境|生态", "万m³", "万m3", (75, 65, 75, 75, 70, 75), 435, 435),
    ("再生水利用量", "再生水利用量", "万m³", "万m3", (46, 43, 47, 48, 50, 52), 286, 251),
    ("全县平均降雨量", "平均降雨量|降雨量", "mm", "mm", (62.3, 88.7, 121.4, 158.6, 176.2, 205.3), 812.5, 905.3),
    ("农村水电发电量", "农村水电发电量|发电量", "万kW·h", "万kWh", (421, 468, 632, 785, 894, 935), 4135, 4682),
]
# town, money planned, money spent, grants given, grants paid
TOWNS = [
    ("城关镇", 6200, 3640, 920, 590), ("龙湾镇", 7100, 3520, 1040, 530), ("白芷镇", 5500, 3190, 810, 545), ("五里乡", 4800, 2710, 730, 440),
    ("云坪乡", 3900, 1860, 560, 276), ("桐木乡", 4600, 2680, 690, 431), ("局本级", 3900, 2200, 510, 330),
]
# task, office, leader, due written, due, state in May, progress, state in June, status
TASKS = [
    ("汀水二期治理工程招标", "建管股", "冯绍安", "4月底前", "2025-04-30", "已完结", "施工单位已进场", "已完结", "已完成"),
    ("县级水网建设规划报批", "规计股", "冯绍安", "6月25日前", "2025-06-25", "按序推进", "专家评审意见未修改完，未上报", "未按期", "逾期"),
    ("山洪灾害防御预案修订", "防御股", "陶立新", datetime.date(2025, 4, 15), "2025-04-15", "已完结", "县乡村三级预案全部修订", "已完结", "已完成"),
    ("水库“三个责任人”落实公示", "防御股", "陶立新", "3月底前", "2025-03-31", "已完结", "已在县政府网站公示", "已完结", "已完成"),
    ("城乡供水一体化特许经营签约", "农水股", "柏文清", "9月30日前", "2025-09-30", "慢于序时", "合作方尽职调查未结束，协议文本未定", "慢于序时", "滞后"),
    ("农业水权分配到户试点", "水资源股", "柏文清", "10月底前", "2025-10-31", "按序推进", "试点村水量核定完毕，正在公示", "按序推进", "顺利"),
    ("龙湾水库清淤工程可研批复", "规计股", "冯绍安", datetime.date(2025, 5, 31), "2025-05-31", "未按期", "地勘报告返工，可研未批", "未按期", "逾期"),
    ("取水许可电子证照清理", "水资源股", "柏文清", "5月20日前", "2025-05-20", "已完结", "存量证照全部核对", "已完结", "已完成"),
    ("河道采砂规划环评", "河长办", "陶立新", "年底前", YEAR, "按序推进", "环评单位已开展现场监测", "按序推进", "顺利"),
    ("水利工程质量监督站组建", "监督股", "冯绍安", "6月20日前", "2025-06-20", "慢于序时", "编制已批，人员未到位，基本完成", "未按期", "逾期"),
    ("防汛物资储备轮换", "防御股", "陶立新", "4月10日前", "2025-04-10", "已完结", "编织袋、救生衣轮换入库", "已完结", "已完成"),
    ("水利志续修", "办公室", "柏文清", "2026年6月底前", "2026-06-30", "未启动", "", "未启动", "滞后|未报|不能判定"),
]
# from, problem, office, due written, due, progress, state, day, closed
PROBLEMS = [
    ("省级水利稽察组", "白芷镇供水工程监理人员不到岗", "建管股", "2025年3月31日", "2025-03-31", "更换总监并处罚款", "完成整改", "2025/3/24", "yes"),
    ("省级水利稽察组", "项目法人质量管理制度不健全", "建管股", "2025年4月30日", "2025-04-30", "制度已修订", "完成整改", "2025/4/22", "yes"),
    ("省级水利稽察组", "渠道项目变更手续滞后", "农水股", "2025年5月31日", "2025-05-31", "变更资料缺设计签章", "正在整改", "", "no"),
    ("市生态环境督察组", "龙湾水库库边养殖棚未拆", "河长办", "2025年6月15日", "2025-06-15", "尚有一户补偿未谈妥", "正在整改", "", "no"),
    ("市生态环境督察组", "两座电站生态流量下泄不足", "农水股", "2025年5月15日", "2025-05-15", "生态泄放管改造完毕", "完成整改", "2025/5/9", "yes"),
    ("县人大执法检查组", "部分取水户计量设施未检定", "水资源股", "2025年8月31日", "2025-08-31", "已委托检定机构", "正在整改", "", "no"),
    ("县人大执法检查组", "水政执法装备老化", "水政大队", "2025年12月31日", YEAR, "已列入采购计划", "正在整改", "", "no"),
    ("县委巡察组", "移民后扶资金结转未用", "移民股", "2025.4.20", "2025-04-20", "结转资金收回统筹", "完成整改", "2025/4/18", "yes"),
    ("县委巡察组", "工会经费报销审批不严", "办公室", "立即整改", "", "已退回并完善审批单", "完成整改", "2025/2/27", "yes"),
]
# fmt: on
NOW = {"新增水土流失治理面积": "17.4|17.9"}
OLD = {"争取上级补助资金": "4420|4240"}


def _times(names, unit):
    return STOCK if unit == "%" else (f"{HALF}|2025-06-30", BEFORE)


def _main(book, row):
    _, _, names, unit, _, goal, sign, june, _, done, old, _, _, status = row
    first, (here, there) = names.split("|")[0], _times(names, unit)
    source = "主要指标完成情况表"
    book.target(names, goal, sign, unit, YEAR, NOW.get(first, done), status, source)
    book.year(names, NOW.get(first, done), unit, OLD.get(first, old), source, at=(here, there))
    book.fact(names, "2025|2025-12|2025-12-31", goal, unit, "target", source)
    book.fact(names, here, done, unit, "actual", source)
    book.fact(names, there, old, unit, "actual", source)
    if june != "":
        book.fact(names, "2025-06|2025-06/2025-06", june, unit, "actual", source)
        if june not in (0, goal, done):
            book.never(names, "year_on_year", june, unit, "6月当月数，不是累计")


def _living(book, row):
    _, names, _, unit, goal, point, done, old, _, due, _, _, status = row
    source, target = "民生实事进度表", goal
    if names == "中小河流治理":
        target, status = "18.5|20.5", "顺利|滞后"
    book.target(names, target, ">=", unit, due, done, status, source, "6月底节点代替时间")
    book.year(names, done, unit, old, source)
    book.fact(names, f"2025|{due[:7]}|{due}", goal, unit, "target", source)
    book.fact(names, f"{HALF}|2025-06-30", done, unit, "actual", source)
    book.fact(names, BEFORE, old, unit, "actual", source)
    if point != goal:
        book.never(names, "year_on_year", point, unit, "节点计划，不是完成数")


def _towns(book):
    plan, spent, given, paid = (sum(t[k] for t in TOWNS) for k in (1, 2, 3, 4))
    book.fact("水利投资|水利固定资产投资", "2025", plan, "万元", "target", "乡镇表全县", "yes")
    book.fact("水利投资|水利固定资产投资", HALF, spent, "万元", "actual", "乡镇表全县", "yes")
    names = "中央水利资金|中央资金|下达资金|已支付资金|资金支付"
    book.target(names, given, ">=|<=", "万元", "", paid, "", "乡镇表全县", "", "yes")
    for town, planned, done, *_ in TOWNS:
        book.never(
            "水利投资|水利固定资产投资", "targets", planned, "万元", f"{town}的数，不是全县的"
        )
        book.never(
            "水利投资|水利固定资产投资", "year_on_year", done, "万元", f"{town}的数，不是全县的"
        )


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, HALF, BEFORE)
    for row in MAIN:
        _main(book, row)
    for row in LIVING:
        _living(book, row)
    for names, goal, unit, due, done, status in TOLD:
        book.target(names, goal, ">=", unit, due, done, status, "目标责任书、上半年总结")
        book.fact(names, f"2025|{due[:7]}|{due}", goal, unit, "target", "目标责任书")
        book.fact(names, f"{HALF}|2025-06|2025-06-30", done, unit, "actual", "上半年总结")
    for written, names, _, unit, months, done, old in WATER:
        if names:
            book.year(names, done, unit, old, "用水月报csv")
            book.fact(names, HALF, done, unit, "actual", "用水月报csv")
            book.fact(names, BEFORE, old, unit, "actual", "用水月报csv")
        for n, part in enumerate(months, 1):
            at = f"2025-{n:02d}|2025-{n:02d}/2025-{n:02d}"
            book.fact(names or written, at, part, unit, "actual", "用水月报csv")
        book.never(names or written, "year_on_year", months[-1], unit, "6月当月数，不是累计")
    _towns(book)
    book.fact("治理水土流失面积|新增水土流失治理面积", HALF, 17.9, "km2", "actual", "总结（冲突）")
    book.fact("争取上级补助资金", BEFORE, 4240, "万元", "actual", "总结（冲突）")
    book.fact("中小河流治理", f"2025|2025-12|{YEAR}", 20.5, "km", "target", "责任书（冲突）")
    for task, office, _, _, due, _, _, _, status in TASKS:
        book.task(task, office, due, status, "重点工作推进表")
    for _, problem, office, _, due, _, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "反馈问题整改进展表")
    names = "新增水土流失治理面积|治理水土流失面积|水土流失治理面积"
    book.add("conflicts", names, HALF, "17.4km2|17.9km2", "主要指标完成情况表|总结")
    names = "争取上级补助资金|争取上级资金"
    book.add("conflicts", names, BEFORE, "4420万元|4240万元", "主要指标完成情况表|总结")
    book.add(
        "conflicts", "中小河流治理", "2025（target）", "18.5km|20.5km", "民生实事进度表|目标责任书"
    )
    book.never("渠道清淤整修|渠道清淤", "targets", 12, "km", "未完成的部分")
    book.never("争取上级补助资金", "targets", 5450, "万元", "与全年任务的差额")
    book.never("取水口在线计量", "year_on_year", 22, "处", "接入平台的一部分")
    book.write()


def _rate(done, old, unit):
    if unit == "%":
        return f"{done - old:+.1f}个百分点"
    return f"{100 * (done / old - 1):.1f}" if old else "—"


def main():
    """Write the main indicators, the unit in the name, the month beside the half year."""
    out = openpyxl.Workbook()
    rows = [
        ["制表单位：县水利局办公室　　　　　　数据截止：6月30日"],
        ["序号", "指　标", "全年目标", "本期完成", "", "去年同期", "同比（±％）", "占全年（％）", "全市位次", "责任股室"],
        ["", "", "", "6月", "1—6月", "", "", "", "", ""],
    ]  # fmt: skip
    merges = ["A2:J2", "D3:E3", *[f"{c}3:{c}4" for c in "ABCFGHIJ"]]
    marks, n, at = dict(zip(dict.fromkeys(r[0] for r in MAIN), "一二三四五", strict=True)), 0, 5
    for part, mark in marks.items():
        rows.append([f"{mark}、{part}"])
        merges.append(f"A{at}:J{at}")
        at += 1
        for row in [r for r in MAIN if r[0] == part]:
            _, written, _, unit, goal, aim, sign, june, shown, done, old, rank, office, _ = row
            n, at = n + 1, at + 1
            share = round(100 * done / aim, 1) if sign == ">=" and unit != "%" else "—"
            rate = "10.1" if written.startswith("水行政") else _rate(done, old, unit)
            cells = [written, goal, "—" if june == "" else june, shown, old, rate, share]
            rows.append([n, *cells, rank, office])
    rows += [
        [""],
        ["备注：带“≤”的为年度控制指标；率类指标同比为百分点，位次为全市13个县（市、区）排名。"],
    ]
    title = "汀阳县水利局2025年上半年主要指标完成情况一览表"
    sheet(out, "1-6月", title, rows, 10, merges, (3, 4), True)
    save(out, LEDGERS / "主要指标一览表（1-6月）.xlsx")


def living():
    """Write the works for the people with the point they should have reached by the end of June."""
    out = openpyxl.Workbook()
    rows = [
        ["县水利局", *[""] * 9, "2025年6月30日"],
        ["序号", "实事项目", "单位", "年度任务", "截至6月底", "", "", "2024年同期完成", "完成时限", "形象进度", "责任股室"],
        ["", "", "", "", "节点计划", "实际完成", "占年度任务％", "", "", "", ""],
    ]  # fmt: skip
    for n, row in enumerate(LIVING, 1):
        name, _, unit, _, goal, point, done, old, day, _, state, office, _ = row
        share = round(100 * done / goal, 1)
        rows.append([n, name, unit, goal, point, done, share, old, day, state, office])
    rows.append(["说明：节点计划为年初排定的累计计划数。"])
    merges = ["E3:G3", *[f"{c}3:{c}4" for c in "ABCDHIJK"]]
    title = "2025年水利民生实事项目推进情况统计表"
    sheet(out, "实事", title, rows, 11, merges, (3, 4), True)
    save(out, LEDGERS / "水利民生实事推进统计（6月底）.xlsx")


def towns():
    """Write money by town as BIFF, the county in the last row."""
    order = sorted((100 * t[2] / t[1] for t in TOWNS[:-1]), reverse=True)
    rows = [
        ["各乡镇水利投资和中央资金支付情况表（2025年1—6月）"],
        ["", "", "", "", "", "", "", "单位：万元"],
        ["乡镇（单位）", "水利投资", "", "", "", "中央水利资金", "", ""],
        ["", "年度计划", "累计完成", "完成率%", "位次", "已下达", "已支付", "支付率%"],
    ]
    for town, plan, done, given, paid in TOWNS:
        share = 100 * done / plan
        rank = order.index(share) + 1 if town != "局本级" else "—"
        rows.append(
            [town, plan, done, round(share, 1), rank, given, paid, round(100 * paid / given, 1)]
        )
    plan, done, given, paid = (sum(t[k] for t in TOWNS) for k in (1, 2, 3, 4))
    rows.append(
        [
            "全县",
            plan,
            done,
            round(100 * done / plan, 1),
            "—",
            given,
            paid,
            round(100 * paid / given, 1),
        ]
    )
    rows += [["注：局本级不参与排位。"]]
    merges = [(0, 0, 0, 7), (2, 3, 0, 0), (2, 2, 1, 4), (2, 2, 5, 7)]
    old_book(LEDGERS / "乡镇投资支付（2025年6月）.xls", "6月", rows, merges)


def water():
    """Write water month by month as csv, the parts below the whole."""
    path = LEDGERS / "用水月报2025_01-06.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    months = [f"{n}月" for n in range(1, 7)]
    rows = [
        ["汀阳县2025年用水及雨情电量月报（1—6月）", *[""] * 10],
        ["项目", "计量单位", *months, "1-6月累计", "上年同期累计", "增减%"],
    ]
    for written, _, unit, _, parts, done, old in WATER:
        shown = [f"{v:,}" if isinstance(v, int) and v > 999 else v for v in (*parts, done, old)]
        rows.append([written, unit, *shown, f"{100 * (done / old - 1):.1f}"])
    rows.append(["注：6月为快报数。", *[""] * 10])
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows(rows)


def works():
    """Write the tasks with the state of two months, and the problems."""
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "工作任务",
            "牵头股室",
            "分管领导",
            "完成时间",
            "5月底状态",
            "6月底工作进展",
            "6月底状态",
        ],
        *[[n, *t[:4], t[5], t[6], t[7]] for n, t in enumerate(TASKS, 1)],
        [""],
        ["状态填写：已完结、按序推进、慢于序时、未按期、未启动。到期未完的填“未按期”。"],
    ]
    ws = sheet(out, "推进表", "县水利局2025年重点工作推进表（6月底）", rows, 8, (), (2, 2), True)
    for row in ws.iter_rows(3, ws.max_row, 5, 5):
        if isinstance(row[0].value, datetime.date):
            row[0].number_format = 'm"月"d"日"'
    save(out, LEDGERS / "重点工作推进表6月.xlsx")
    out = openpyxl.Workbook()
    rows = [
        ["更新至6月30日"],
        [
            "问题来源",
            "序号",
            "反馈问题",
            "责任股室",
            "整改时限",
            "整改进展",
            "整改状态",
            "完成时间",
        ],
    ]
    merges, start = ["A2:H2"], 4
    for n, (who, problem, office, day, _, progress, state, closed, _) in enumerate(PROBLEMS, 1):
        first = n == 1 or PROBLEMS[n - 2][0] != who
        if first and n > 1:
            merges.append(f"A{start}:A{n + 2}")
        start = n + 3 if first else start
        rows.append([who if first else "", n, problem, office, day, progress, state, closed])
    merges.append(f"A{start}:A{len(PROBLEMS) + 3}")
    title = "2025年各级督察巡察稽察反馈问题整改进展表"
    sheet(out, "整改", title, rows, 8, merges, (3, 3), True)
    save(out, LEDGERS / "反馈问题整改进展（0630）.xlsx")


PLEDGE = """汀阳县水利局2025年度目标责任书
为确保全县水利工作任务落到实处，签订本责任书。
一、年度目标
1.全年完成水利固定资产投资3.6亿元，争取上级补助资金9500万元。
2.用水总量控制在2.15亿立方米以内，年底前创建节水型企业6家。
3.农村自来水普及率达到94%以上，更新改造农村供水管网64公里。
4.12月底前完成中小河流治理20.5公里，10月底前建成幸福河湖5条。
5.6月底前完成水库安全鉴定14座，年底前完成水利工程标准化管理创建20处。
6.新增水土流失治理面积31平方公里，征收水土保持补偿费320万元。
二、考核办法
年终由局考核办组织考核，考核结果与评先评优挂钩。
"""

SUMMARY = """汀阳县水利局2025年上半年工作总结
上半年，县水利局锚定全年目标，各项工作有序推进。现总结如下。
# 一、水利建设提速
1—6月，全县完成水利固定资产投资1.98亿元，同比增长12.5%。争取上级补助资金4050万元，上年同期为4240万元，距全年任务还差5450万元。更新改造农村供水管网36.5公里，小型病险水库除险加固完成5座，中小河流治理8公里。渠道清淤整修138公里，还有12公里未完成。
# 二、水资源和水生态
1—6月，全县用水总量9820万立方米，比上年同期下降2.3%。创建节水型企业4家。治理水土流失面积17.9平方公里，征收水土保持补偿费126.5万元。建成幸福河湖1条，河湖“四乱”问题整改率96.4%。小水电站绿色改造5座全部完成。
# 三、安全度汛
完成水库安全鉴定14座，山洪灾害预警设备更新45台套，水利工程标准化管理创建13处。上半年未发生水利生产安全责任事故。
# 四、下半年打算
一是加快推进农村集中供水工程提质，二是抓好山塘清淤扩容，三是做好水土保持补偿费征收，确保完成全年目标。"""


if __name__ == "__main__":
    truth()
    main()
    living()
    towns()
    water()
    works()
    paper(DOCUMENTS / "2025年上半年工作总结（水利局）.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "2025年度目标责任书.txt").write_text(PLEDGE, encoding="utf-8")
