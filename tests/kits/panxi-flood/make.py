"""Truth and files of 磐溪县水旱灾害防御中心, January to October 2024; place, people and figures are invented: python make.py."""

import csv
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2024-01/2024-10", "2023-01/2023-10", "2024-12-31", "2024-10-31"
AT, THEN = f"2024-10|2024-10-31|{SPAN}", f"2023-10|2023-10-31|{BEFORE}"
# fmt: off
# name, unit as written, unit, goal of January as written, revised, goal, sign, to the end of October, the same before, day as written, due, section, advice, status
DUTIES = [
    ("山洪灾害监测站点维护", "处", "处", 186, "", 186, ">=", 186, 172, "4月30日前", "2024-04-30", "监测预警股", "", "已完成"),
    ("简易雨量报警器更新", "台", "台", 240, "", 240, ">=", 156, 213, "11月30日前", "2024-11-30", "监测预警股", "抓紧到货安装", "滞后"),
    ("雨水情站点到报率", "%", "%", "98以上", "", 98, ">=", 98.7, 97.2, "全年", YEAR, "监测预警股", "保持", "顺利|已完成"),
    ("预警信息送达率", "%", "%", "99以上", "", 99, ">=", 99.4, 98.9, "全年", YEAR, "监测预警股", "保持", "顺利|已完成"),
    ("预警平台乡镇终端升级", "个", "个", 18, "", 18, ">=", 9, None, "11月30日前", "2024-11-30", "监测预警股", "倒排工期", "滞后"),
    ("水库“三个责任人”培训", "人次", "人次", 480, "", 480, ">=", 512, 455, "5月31日前", "2024-05-31", "综合股", "", "已完成"),
    ("防汛应急演练", "场", "场", 36, "", 36, ">=", 39, 33, "6月30日前", "2024-06-30", "应急保障股", "", "已完成"),
    ("防汛物资采购", "万元", "万元", 320, "", 320, ">=", 261, 288, "6月30日前", "2024-06-30", "应急保障股", "尽快完成二次招标", "逾期"),
    ("山洪危险区隐患排查", "处", "处", 410, "", 410, ">=", 410, 396, "3月31日前", "2024-03-31", "监测预警股", "", "已完成"),
    ("水毁水利设施修复", "处", "处", 80, 95, 95, ">=", 90, 62, "12月31日前", YEAR, "工程股", "", "顺利"),
    ("抗旱应急水源工程", "处", "处", 24, "", 24, ">=", 13, 19, "12月31日前", YEAR, "工程股", "加快前期", "滞后"),
    ("应急度汛项目投资", "万元", "万元", 2600, "", 2600, ">=", 2380, 2145, "12月31日前", YEAR, "工程股", "", "顺利"),
    ("山塘清淤扩容", "口", "口", 180, 150, 150, ">=", 141, 128, "12月31日前", YEAR, "工程股", "", "顺利"),
    ("堤防白蚁防治", "公里", "km", 65, "", 65, ">=", 68.5, 60.2, "10月31日前", TODAY, "工程股", "", "已完成"),
    ("涵闸启闭设备检修", "台", "台", 130, "", 130, ">=", 108, 121, "10月31日前", TODAY, "工程股", "11月补齐", "逾期"),
    ("抗旱浇灌面积", "万亩", "万亩", 12.5, "", 12.5, ">=", 13.1, 10.8, "全年", YEAR, "抗旱股", "", "已完成"),
    ("防汛会商研判", "次", "次", 60, "", 60, ">=", 71, 64, "全年", YEAR, "抗旱股", "", "已完成"),
    ("群测群防员补助发放", "人", "人", 612, "", 612, ">=", 612, 598, "9月30日前", "2024-09-30", "综合股", "", "已完成"),
    ("水旱灾害科普宣传", "场", "场", 48, "", 48, ">=", 42, 40, "12月31日前", YEAR, "综合股", "", "顺利"),
    ("防汛专项经费支出", "万元", "万元", "不突破860", "", 860, "<=", 655, 702, "全年", YEAR, "综合股", "从严控制", "顺利"),
]
# name, unit as written, unit, ten months, the same before, all of last year
MONTHS = [
    ("发布预警信息", "条", "条", (0, 2, 18, 64, 132, 288, 246, 119, 47, 8), 806, 838), ("转移避险群众", "人次", "人次", (0, 0, 0, 36, 415, 1280, 962, 204, 0, 0), 2340, 2340),
    ("出动抢险队员", "人次", "人次", (12, 18, 40, 96, 310, 722, 654, 288, 75, 24), 1986, 2071), ("启动应急响应", "次", "次", (0, 0, 0, 1, 3, 6, 4, 2, 1, 0), 14, 14),
    ("水库调度指令", "份", "份", (3, 2, 6, 11, 24, 38, 35, 17, 9, 5), 138, 152), ("巡查险工险段", "处次", "处次", (45, 40, 88, 160, 240, 310, 305, 226, 130, 76), 1480, 1655),
]
# measure, unit as written, unit, status
MEASURES = [("度汛方案修编", "个", "个", "已完成"), ("责任公示牌更新", "块", "块", "滞后")]
# town, then share of the task, done, done last year
TOWNS = [
    ("磐溪街道", (14, 15, 12), (62, 31, 44)), ("青石镇", (18, 18, 16), (80, 55, 71)), ("小河口镇", (21, 22, 20), (95, 47, 68)),
    ("白岩乡", (16, 16, 17), (74, 42, 59)), ("龙洞乡", (11, 11, 9), (52, 33, 37)), ("枫香镇", (19, 20, 18), (87, 46, 66)),
]
# name, unit, state now, a year before, mean of many years
STATES = [
    ("水库蓄水量", "万m³", "万m3", 8420, 7935, 8050), ("塘坝蓄水量", "万m³", "万m3", 1260, 1185, 1210), ("累计平均降雨量", "mm", "mm", 1318.4, 1146.2, 1224.7),
    ("累计受旱面积", "万亩", "万亩", 3.4, 5.2, ""), ("因旱饮水困难人口", "人", "人", 2150, 3860, ""),
]
# repair of what the flood broke: place, town, money granted, paid, how far
REPAIRS = [
    ("青石河左岸护岸水毁修复", "青石镇", 186, 152, "浆砌石护脚完成"), ("白岩水库溢洪道水毁修复", "白岩乡", 240, 228, "完工待验"), ("小河口泵站水毁修复", "小河口镇", 95, 41, "机组返厂维修"),
    ("龙洞渡槽水毁修复", "龙洞乡", 132, 119, "槽身加固完成"), ("枫香干渠塌方段修复", "枫香镇", 168, 160, "已恢复通水"),
]
# task, leader, section, day as written, due, done so far, next, verdict, status
TASKS = [
    ("修订县级防汛抗旱应急预案", "田维民", "综合股", "3月底前", "2024-03-31", "预案经县政府常务会审定并印发", "", "完成", "已完成"),
    ("落实水库防汛行政责任人公示", "田维民", "综合股", "4月15日前", "2024-04-15", "68座水库责任人名单已在县报公示", "", "完成", "已完成"),
    ("建成县级防汛物资储备库", "石开泰", "应急保障股", "9月底前", "2024-09-30", "主体封顶，内部装修和消防未完", "争取年底投用", "未完成", "逾期"),
    ("签订抢险队伍联动协议", "石开泰", "应急保障股", "5月底前", "2024-05-31", "与消防、民兵等6支队伍签订协议", "", "完成", "已完成"),
    ("推进小型水库雨水情测报设施全覆盖", "龙云飞", "监测预警股", "12月底前", YEAR, "设备安装九成以上，按计划推进", "11月联调", "在推进", "顺利"),
    ("开展山洪灾害补充调查评价", "龙云飞", "监测预警股", "11月底前", "2024-11-30", "外业队伍9月才进场，落后计划较多", "增派两组外业", "有差距", "滞后"),
    ("编制抗旱水量应急调度方案", "龙云飞", "抗旱股", "6月底前", "2024-06-30", "方案已批复并在7月伏旱中启用", "", "完成", "已完成"),
    ("完成白岩水库溢洪道应急处置", "莫少华", "工程股", "8月底前", "2024-08-31", "处置工程已完工并投入使用", "", "完成", "已完成"),
    ("核定蓄水工程抗旱保供水源名录", "莫少华", "抗旱股", "10月20日前", "2024-10-20", "龙洞乡两处水源权属不清，名录没有定稿", "会同自然资源局核权", "未完成", "逾期"),
    ("实施青石河防洪能力提升工程", "莫少华", "工程股", "2025年5月底前", "2025-05-31", "堤身填筑过半，进度符合计划", "抓住枯水期施工", "在推进", "顺利"),
    ("开展汛后工程安全检查", "田维民", "工程股", "11月20日前", "2024-11-20", "已查53座水库，其余按日程进行", "形成问题清单", "在推进", "顺利"),
]
# danger, found, person, department, day as due, measures told, struck off, closed
DANGERS = [
    ("白岩水库右坝肩渗水", "2024.3.12", "莫少华", "工程股", "2024.5.31", "2024-05-31", "灌浆堵漏完成，渗流正常", "2024.5.26", "yes"),
    ("青石镇预警广播6处失声", "2024.4.8", "龙云飞", "监测预警股", "2024.5.20", "2024-05-20", "更换功放并试播", "2024.5.15", "yes"),
    ("物资仓库冲锋舟漏气", "2024.4.19", "石开泰", "应急保障股", "2024.6.10", "2024-06-10", "已修补并试水", "2024.6.3", "yes"),
    ("小河口泵站备用电源缺失", "2024.5.7", "石开泰", "应急保障股", "2024.8.31", "2024-08-31", "发电机组尚未采购", "", "no"),
    ("龙洞乡河道堆渣阻水", "2024.6.14", "田维民", "综合股", "2024.7.15", "2024-07-15", "弃渣全部清运", "2024.7.11", "yes"),
    ("枫香镇责任人不熟悉转移路线", "2024.6.22", "田维民", "综合股", "2024.7.10", "2024-07-10", "重新培训并考问合格", "2024.7.5", "yes"),
    ("南门涵闸止水老化漏水", "2024.7.30", "莫少华", "工程股", "2024.10.15", "2024-10-15", "止水带到货，未安装", "", "no"),
    ("雨量站太阳能板被遮挡", "2024.8.16", "龙云飞", "监测预警股", "2024.9.20", "2024-09-20", "移位安装，数据恢复", "2024.9.18", "yes"),
    ("抗旱机井水泵锈死", "2024.9.9", "龙云飞", "抗旱股", "2024.12.20", "2024-12-20", "水泵已拆检，待更换", "", "no"),
]
# goals of the letter of responsibility alone: name, unit, goal, done in the report, last year, status
LETTER = [("抢险队伍组建", "支", 18, 19, 16, "已完成"), ("洪水风险图推广应用", "个", 12, 7, None, "滞后")]
# fmt: on
TWO = {"应急度汛项目投资": "2380|2308", "巡查险工险段": "1620|1602"}
GOALS = {"防汛应急演练": "36|38"}
PRIORS = {"堤防白蚁防治": "60.2|62"}


def _sum(m, k):
    return sum(t[1 + m][k] for t in TOWNS)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    rows = [(d[0], d[2], d[5], d[6], d[7], d[8], d[10], d[13], "目标任务调度表") for d in DUTIES]
    for m, (name, _, unit, status) in enumerate(MEASURES):
        rows.append(
            (name, unit, _sum(m, 0), ">=", _sum(m, 1), _sum(m, 2), "", status, "乡镇表合计")
        )
    for name, unit, goal, now, old, status in LETTER:
        rows.append((name, unit, goal, ">=", now, old, "", status, "责任书+汇报"))
    for name, unit, goal, sign, now, old, due, status, source in rows:
        here, there = (AT, THEN) if unit == "%" else (SPAN, BEFORE)
        actual, prior = TWO.get(name, now), PRIORS.get(name, old)
        book.target(name, GOALS.get(name, goal), sign, unit, due, actual, status, source)
        days = f"2024|2024-12|{YEAR}" + (f"|{due[:7]}|{due}" if due not in ("", YEAR) else "")
        book.fact(name, days, goal, unit, "target", source)
        book.fact(name, here, now, unit, "actual", source)
        if old is not None:
            book.year(name, actual, unit, prior, source, at=(here, there))
            book.fact(name, there, old, unit, "actual", source)
    for name, _, unit, parts, old, whole in MONTHS:
        total = sum(parts)
        book.year(name, TWO.get(name, total), unit, old, "按月统计")
        book.fact(name, SPAN, total, unit, "actual", "按月统计")
        book.fact(name, BEFORE, old, unit, "actual", "按月统计")
        book.fact(name, "2023|2023-12|2023-12-31", whole, unit, "actual", "按月统计", "yes")
        for n, part in enumerate(parts, 1):
            book.fact(name, f"2024-{n:02d}", part, unit, "actual", "按月统计", "yes")
        book.never(name, "year_on_year", parts[5], unit, "6月当月数")
        book.never(name, "targets", whole, unit, "上年全年数，不是目标")
    for name, _, unit, now, old, mean in STATES:
        book.year(name, now, unit, old, "水情旱情简表", at=(AT, THEN))
        book.fact(name, AT, now, unit, "actual", "水情旱情简表")
        book.fact(name, THEN, old, unit, "actual", "水情旱情简表")
        if mean:
            book.never(name, "year_on_year", mean, unit, "多年同期均值")
    book.never("水毁水利设施修复", "targets", 80, "处", "年初数，已调整为95处")
    book.never("山塘清淤扩容", "targets", 180, "口", "年初数，已调整为150口")
    book.never("山塘清淤扩容", "targets", 160, "口", "2025年的打算")
    for m, (name, _, unit, _) in enumerate(MEASURES):
        book.never(name, "targets", TOWNS[2][1 + m][0], unit, "小河口镇的任务，不是全县")
        book.never(name, "year_on_year", TOWNS[1][1 + m][1], unit, "青石镇的完成，不是全县")
    for name, _, money, paid, _ in REPAIRS:
        book.target(name, money, ">=", "万元", "", paid, "", "水毁项目表", "各项目", "yes")
    total, paid = sum(r[2] for r in REPAIRS), sum(r[3] for r in REPAIRS)
    book.target(
        "水毁修复项目|合计|下达资金|完成投资",
        total, ">=", "万元", "", paid, "", "水毁项目表合计", "", "yes",
    )  # fmt: skip
    book.never("应急度汛项目投资", "targets", total, "万元", "水毁项目资金，不是应急度汛投资")
    book.fact("应急度汛项目投资", SPAN, 2308, "万元", "actual", "汇报（冲突）")
    book.fact("巡查险工险段", SPAN, 1602, "处次", "actual", "汇报（冲突）")
    book.fact(
        "防汛应急演练",
        f"2024|2024-12|{YEAR}|2024-06|2024-06-30",
        38,
        "场",
        "target",
        "责任书（冲突）",
    )
    book.fact("堤防白蚁防治", BEFORE, 62, "km", "actual", "汇报（冲突）")
    for task, _, office, _, due, *_, status in TASKS:
        book.task(task, office, due, status, "重点工作清单")
    for danger, _, _, office, _, due, _, _, closed in DANGERS:
        book.problem(danger, office, due, closed, TODAY, "隐患清单")
    book.add("conflicts", "应急度汛项目投资", SPAN, "2380万元|2308万元", "调度表|汇报")
    book.add("conflicts", "巡查险工险段", SPAN, "1620处次|1602处次", "按月统计|汇报")
    book.add("conflicts", "防汛应急演练", "2024（目标）", "36场|38场", "调度表|责任书")
    book.add("conflicts", "堤防白蚁防治", BEFORE, "60.2公里|62公里", "调度表|汇报")
    book.write()


def duties():
    """Write the dispatch sheet as BIFF: goals of January beside the revised ones."""
    rows = [
        ["磐溪县水旱灾害防御中心2024年目标任务调度表"],
        ["调度时间：2024年10月31日"],
        ["序号", "任务名称", "单位", "任务数", "", "截至10月底", "", "", "去年同期", "同比（%）", "完成期限", "责任股室", "调度意见"],
        ["", "", "", "年初下达", "中期调整", "完成数", "占任务数", "余量", "", "", "", "", ""],
    ]  # fmt: skip
    for n, d in enumerate(DUTIES, 1):
        name, written, unit, first, revised, goal, sign, now, old, day, _, office, word, _ = d
        plain = sign == ">=" and unit != "%"
        rows.append(
            [
                n, name, written, first, revised, now,
                f"{100 * now / goal:.1f}%" if plain else "",
                round(max(goal - now, 0), 1) if plain else "",
                "—" if old is None else old,
                "" if old is None or unit == "%" else round(100 * (now / old - 1), 1),
                day, office, word,
            ]
        )  # fmt: skip
    rows.append(["注：中期调整数经县防汛抗旱指挥部2024年7月会议同意，未填的按年初下达数执行。"])
    merges = [
        (0, 0, 0, 12), (1, 1, 0, 12), *[(2, 3, c, c) for c in (0, 1, 2, 8, 9, 10, 11, 12)],
        (2, 2, 3, 4), (2, 2, 5, 7),
    ]  # fmt: skip
    old_book(LEDGERS / "2024年目标任务调度表（10月）.xls", "10月", rows, merges)


def months():
    """Write months down and matters across, then the towns and the tasks on sheets of their own."""
    out = openpyxl.Workbook()
    rows = [["月份", *[f"{m[0]}（{m[1]}）" for m in MONTHS]]]
    rows += [[f"{n + 1}月", *[m[3][n] for m in MONTHS]] for n in range(10)]
    rows.append(["1—10月累计", *[sum(m[3]) for m in MONTHS]])
    rows.append(["上年1—10月", *[m[4] for m in MONTHS]])
    rows.append(["增减（%）", *[round(100 * (sum(m[3]) / m[4] - 1), 1) for m in MONTHS]])
    rows.append(["上年全年", *[m[5] for m in MONTHS]])
    sheet(out, "按月", "2024年防汛抗旱工作按月统计", rows, 7, (), (2, 2), True)
    rows = [["乡镇（街道）"], [""]]
    for name, written, _, _ in MEASURES:
        rows[0] += [f"{name}（{written}）", "", ""]
        rows[1] += ["应完成", "已完成", "上年同期"]
    rows += [[t[0], *t[1], *t[2]] for t in TOWNS]
    rows.append(["全县合计", *[_sum(m, k) for m in range(2) for k in range(3)]])
    sheet(
        out, "乡镇", "各乡镇（街道）水旱灾害防御基础工作进度（10月底）",
        rows, 7, ["A2:A3", "B2:D2", "E2:G2"], (2, 3),
    )  # fmt: skip
    save(out, LEDGERS / "防汛抗旱统计（1-10月）.xlsx")
    out = openpyxl.Workbook()
    rows = [
        ["编号", "重点工作", "分管领导", "牵头股室", "完成时间", "已做工作", "下步措施", "完成与否"]
    ]
    rows += [[n, t[0], t[1], t[2], t[3], t[5], t[6], t[7]] for n, t in enumerate(TASKS, 1)]
    sheet(
        out,
        "清单",
        "磐溪县水旱灾害防御中心2024年重点工作清单（截至10月31日）",
        rows,
        8,
        (),
        (2, 2),
        True,
    )
    save(out, LEDGERS / "2024年重点工作清单.xlsx")


def states():
    """Write the state of water at the end of October, of both years, in two csv of one form."""
    for year, k in ((2024, 3), (2023, 4)):
        path = LEDGERS / f"水情旱情简表（{year}年10月末）.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            out = csv.writer(file, lineterminator="\r\n")
            out.writerow([f"磐溪县水情旱情简表（{year}年10月31日）", "", "", ""])
            out.writerow(["项目", "单位", "数值", "多年同期均值"])
            out.writerows([s[0], s[1], s[k], s[5]] for s in STATES)


REPORT = """磐溪县水旱灾害防御中心2024年1—10月工作汇报
今年入汛以来，我县先后遭遇7轮强降雨和一次伏旱，中心坚持防汛抗旱两手抓，实现了安全度汛。
# 一、防汛工作
1—10月发布预警信息924条，转移避险群众2897人次，启动应急响应17次，巡查险工险段1602处次。培训水库“三个责任人”512人次，开展防汛应急演练39场，组建抢险队伍19支，去年同期为16支。
# 二、工程修复
应急度汛项目投资完成2308万元，水毁水利设施修复90处，山塘清淤扩容141口。堤防白蚁防治68.5公里，上年同期为62公里。涵闸启闭设备检修108台，未按10月底的期限完成。
# 三、抗旱工作
抗旱浇灌面积13.1万亩。10月末水库蓄水量8420万立方米，比去年同期多485万立方米。抗旱应急水源工程建成13处，进度偏慢。
# 四、能力建设
洪水风险图推广应用7个乡镇；预警平台乡镇终端升级9个。防汛物资采购261万元，因流标没有达到320万元的任务。
# 五、2025年打算
2025年计划山塘清淤扩容160口，继续更新简易雨量报警器。"""

PLEDGE = [
    ["序号", "目标内容", "目标值", "分值"],
    ["1", "防汛应急演练", "38场", "10"], ["2", "水库“三个责任人”培训", "480人次", "10"],
    ["3", "应急度汛项目投资", "2600万元", "20"], ["4", "抗旱应急水源工程", "24处", "20"],
    ["5", "抢险队伍组建", "18支", "15"], ["6", "洪水风险图推广应用", "12个", "15"],
    ["7", "水旱灾害科普宣传", "48场", "10"],
]  # fmt: skip

if __name__ == "__main__":
    truth()
    duties()
    months()
    states()
    grid = [
        [
            "编号",
            "隐患部位及情形",
            "排查时间",
            "整治责任人",
            "责任股室",
            "拟完成时间",
            "整治结果",
            "核销时间",
        ]
    ]
    grid += [
        [f"YH{n:02d}", d[0], d[1], d[2], d[3], d[4], d[6], d[7]] for n, d in enumerate(DANGERS, 1)
    ]
    paper(
        LEDGERS / "水旱灾害防御隐患整治清单.docx",
        [
            "水旱灾害防御隐患整治清单",
            "统计截止：2024年10月31日",
            "@0",
            "备注：核销时间为空的尚未核销。",
        ],
        [grid],
    )
    grid = [["项目名称", "乡镇", "下达资金（万元）", "完成投资（万元）", "形象进度"]]
    grid += [[r[0], r[1], str(r[2]), str(r[3]), r[4]] for r in REPAIRS]
    grid.append(["合计", "", str(sum(r[2] for r in REPAIRS)), str(sum(r[3] for r in REPAIRS)), ""])
    paper(
        LEDGERS / "水毁修复重点项目进展.docx",
        ["2024年水毁修复重点项目进展情况", "（10月31日）", "@0"],
        [grid],
    )
    paper(DOCUMENTS / "2024年1—10月工作汇报.docx", REPORT.split("\n"))
    paper(
        DOCUMENTS / "2024年度目标责任书.docx",
        [
            "磐溪县水旱灾害防御中心2024年度目标责任书",
            "根据县水务局统一部署，中心2024年度承担以下目标：",
            "@0",
            "以上目标按调度表所列期限完成，年终统一考核。",
            "签订日期：2024年2月28日",
        ],
        [PLEDGE],
    )
