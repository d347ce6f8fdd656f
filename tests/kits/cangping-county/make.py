"""Truth and files of 苍坪县水利局, half a year; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
NOW, OLD, TODAY, YEAR = "2025-01/2025-06", "2024-01/2024-06", "2025-06-30", "2025-12-31"
FLOW = (NOW, OLD)
POINT = ("2025-06|2025-06-30|2025-01/2025-06", "2024-06|2024-06-30|2024-01/2024-06")
BOTH = "顺利|已完成"
# fmt: off
# part, name in the sheet, unit, goal as written, goal, sign, done as written, done, last year's, day as written, due,
# office, status, right names, where last year's is (S: month's report as a difference, B: last year's book), points, own mark
GOALS = [
    ("水利建设", "水利固定资产投资（万元）", "万元", 18600, 18600, ">=", 10240, 10240, 9380, "12月底", YEAR, "规划建设股", "顺利", "水利固定资产投资", "S", 10, 10),
    ("水利建设", "争取上级资金", "万元", "不少于6800万元", 6800, ">=", "已到位3920万元，其中中央2600万元、省级1320万元", 3920, 3450, "12月底", YEAR, "计财股", "顺利", "争取上级资金|上级资金", "B", 9, 9),
    ("水利建设", "中小河流治理", "km", "治理河长24公里", 24, ">=", "完成12.6公里（含结转2公里）", 12.6, 10.8, "12月底", YEAR, "规划建设股", "顺利", "中小河流治理", "B", 5, 5),
    ("水利建设", "病险水库除险加固", "座", "完工9座", 9, ">=", "完工3座，其余正在施工", 3, 4, "11月底", "2025-11-30", "运行管理股", "滞后", "病险水库除险加固", "B", 5, 3.5),
    ("水利建设", "山洪沟治理（公里）", "km", 8.5, 8.5, ">=", 2.1, 2.1, 3.2, "12月底", YEAR, "水旱灾害防御股", "滞后", "山洪沟治理", "B", 3, 2),
    ("水利建设", "水毁水利工程修复", "处", "46处", 46, ">=", "46处全部修复", 46, 38, "4月底", "2025-04-30", "水旱灾害防御股", "已完成", "水毁水利工程修复|水毁工程修复", "B", 3, 3),
    ("农村水利", "农村饮水维修养护（处）", "处", 32, 32, ">=", 22, 22, 19, "10月底", "2025-10-31", "农村水利股", "顺利", "农村饮水维修养护", "B", 5, 5),
    ("农村水利", "灌区渠道防渗衬砌", "km", "完成渠道衬砌38公里", 38, ">=", "已完成21.5公里，占计划的56.6%", 21.5, 18.9, "12月底", YEAR, "农村水利股", "顺利", "灌区渠道防渗衬砌|渠道衬砌", "S", 5, 5),
    ("农村水利", "农村自来水普及率（%）", "%", "≥94.5", 94.5, ">=", 92.1, 92.1, 91.8, "12月底", YEAR, "农村水利股", "滞后", "农村自来水普及率", "S", 4, 3),
    ("农村水利", "农田灌溉水有效利用系数", "1", "≥0.548", 0.548, ">=", "年底测算", None, None, "12月底", YEAR, "农村水利股", "未报|不能判定", "农田灌溉水有效利用系数", "", 3, "/"),
    ("水资源管理", "用水总量", "亿m3", "控制在2.35亿立方米以内", 2.35, "<=", "1.02亿立方米", 1.02, 1.05, "12月底", YEAR, "水资源股", "顺利", "用水总量", "S", 5, 5),
    ("水资源管理", "万元GDP用水量（立方米）", "m3", "≤68", 68, "<=", 64.2, 64.2, 67.5, "12月底", YEAR, "水资源股", BOTH, "万元GDP用水量", "S", 4, 4),
    ("水资源管理", "取水计量在线率（%）", "%", "≥96", 96, ">=", 97.2, 97.2, 95.1, "12月底", YEAR, "水资源股", BOTH, "取水计量在线率", "S", 3, 3),
    ("水资源管理", "节水型单位创建", "个", "创建12个", 12, ">=", "已通过验收8个", 8, 6, "12月底", YEAR, "水资源股", "顺利", "节水型单位创建|节水型单位", "B", 3, 3),
    ("河湖和水保", "县级河长巡河（人次）", "人次", 240, 240, ">=", 153, 153, 138, "12月底", YEAR, "河湖股", "顺利", "县级河长巡河|河长巡河", "B", 3, 3),
    ("河湖和水保", "河湖“四乱”问题清理", "处", "6月底前清理37处", 37, ">=", "清理31处，余6处正在协调", 31, 29, "6月底", TODAY, "河湖股", "逾期", "河湖“四乱”问题清理|四乱", "B", 4, 3),
    ("河湖和水保", "河道管理范围界桩埋设（公里）", "km", 120, 120, ">=", 74, 74, 66, "12月底", YEAR, "河湖股", "顺利", "河道管理范围界桩埋设|界桩埋设", "B", 3, 3),
    ("河湖和水保", "国控断面水质优良比例（%）", "%", 100, 100, ">=", 100, 100, 100, "12月底", YEAR, "河湖股", BOTH, "国控断面水质优良比例", "S", 3, 3),
    ("河湖和水保", "水土流失治理面积", "km2", "26平方公里", 26, ">=", "完成14.8平方公里", 14.8, 13.1, "12月底", YEAR, "水保站", "顺利", "水土流失治理面积|水土流失治理", "S", 5, 5),
    ("河湖和水保", "水土保持补偿费征收（万元）", "万元", 180, 180, ">=", 96.4, 96.4, 88.2, "12月底", YEAR, "水保站", "顺利", "水土保持补偿费征收|水土保持补偿费", "S", 3, 3),
    ("防汛和安全", "山洪灾害防御演练", "场次", "不少于30场次", 30, ">=", "开展34场次", 34, 27, "5月底", "2025-05-31", "水旱灾害防御股", "已完成", "山洪灾害防御演练|防御演练", "B", 3, 3),
    ("防汛和安全", "防汛物资储备（万元）", "万元", 150, 150, ">=", 150, 150, 120, "4月底", "2025-04-30", "水旱灾害防御股", "已完成", "防汛物资储备", "B", 3, 3),
    ("防汛和安全", "小型水库雨水情测报设施建设（座）", "座", 18, 18, ">=", 12, 12, 10, "6月20日", "2025-06-20", "运行管理股", "逾期", "小型水库雨水情测报设施建设|雨水情测报设施", "B", 3, 2),
    ("防汛和安全", "水利工程标准化管理创建（处）", "处", 20, 20, ">=", 6, 6, 9, "12月10日", "2025-12-10", "运行管理股", "滞后", "水利工程标准化管理创建|标准化管理", "B", 3, 2),
]
# in the summary's first table only
TABLE = [
    ("农业水价综合改革面积", "万亩", 4.2, ">=", 2.36, 2.05, "顺利"), ("农村水厂水质达标率", "%", "≥92", ">=", 94.6, 92.8, BOTH),
]
PROSE = [("水利技能培训|技能培训", "人次", 600, 386), ("小水电生态流量泄放设施核查|生态流量泄放设施|小水电生态流量", "座", 45, 29)]
TWO = {"水土流失治理面积": "14.8|15.6", "农村饮水维修养护（处）": "22|24"}
AIMS = {"节水型单位创建": "12|15"}
# month's report: name, unit as written, unit, key in GOALS or None, factor, in June, half year, difference as written
MONTH = [
    ("水利固定资产投资", "万元", "水利固定资产投资（万元）", 1, 1960, "860"), ("用水总量", "万立方米", "用水总量", 10000, 1830, "-300"),
    ("灌区渠道防渗衬砌", "公里", "灌区渠道防渗衬砌", 1, 4.2, "2.6"), ("水土流失治理面积", "平方公里", "水土流失治理面积", 1, 2.9, "+1.7"),
    ("水土保持补偿费征收", "万元", "水土保持补偿费征收（万元）", 1, 15.8, "8.2"), ("万元GDP用水量", "立方米", "万元GDP用水量（立方米）", 1, "", "-3.3"),
    ("农村自来水普及率", "%", "农村自来水普及率（%）", 1, "", "0.3个百分点"), ("取水计量在线率", "%", "取水计量在线率（%）", 1, "", "2.1个百分点"),
    ("国控断面水质优良比例", "%", "国控断面水质优良比例（%）", 1, "", "持平"),
]
FREE = [
    ("平均降雨量", "毫米", "mm", 286.4, 768.5, 676.2, "92.3"), ("小型水库月末蓄水量", "万立方米", "万m3", "", 8640, 8220, "420"),
    ("水力发电量", "万千瓦时", "万kWh", 1265, 5230, 4985, "245"), ("乡镇集中供水量", "万立方米", "万m3", 214, 1196, 1158, "38"),
    ("新发取水许可证", "件", "件", 3, 18, 21, "-3"), ("水事违法案件查处", "起", "起", 2, 11, 9, "+2"),
]
# last year's book: key in GOALS, name there, unit there, last year's goal, first half, whole year
LAST = [
    ("争取上级资金", "争取上级资金", "万元", 6200, 3450, 6540), ("中小河流治理", "中小河流治理", "公里", 21, 10.8, 21.7), ("病险水库除险加固", "病险水库除险加固", "座", 8, 4, 8),
    ("山洪沟治理（公里）", "山洪沟治理", "公里", 7.2, 3.2, 7.4), ("水毁水利工程修复", "水毁水利工程修复", "处", 40, 38, 41), ("农村饮水维修养护（处）", "农村饮水维修养护", "处", 28, 19, 29),
    ("节水型单位创建", "节水型单位创建", "个", 10, 6, 11), ("县级河长巡河（人次）", "县级河长巡河", "人次", 220, 138, 251), ("河湖“四乱”问题清理", "河湖“四乱”问题清理", "处", 34, 29, 35),
    ("河道管理范围界桩埋设（公里）", "河道管理范围界桩埋设", "公里", 110, 66, 113), ("山洪灾害防御演练", "山洪灾害防御演练", "场次", 25, 27, 28), ("防汛物资储备（万元）", "防汛物资储备", "万元", 115, 120, 126),
    ("小型水库雨水情测报设施建设（座）", "小型水库雨水情测报设施建设", "座", 16, 10, 17), ("水利工程标准化管理创建（处）", "水利工程标准化管理创建", "处", 17, 9, 19),
]
TOWNS = ["城关镇", "东坪镇", "石坎沟镇", "水口乡", "大坝场镇", "云盘乡"]
# measure, unit, name for never, unit, towns' plan, towns' done, towns' week
WEEK = [
    ("水利固定资产投资（万元）", "水利固定资产投资", "万元", [5200, 4300, 3100, 2250, 2150, 1600], [2960, 2410, 1650, 1180, 1230, 810], [110, 95, 62, 40, 51, 27]),
    ("中小河流治理（公里）", "中小河流治理", "km", [5.5, 6.2, 4.1, 3.4, 2.7, 2.1], [3.1, 3.6, 1.9, 1.7, 1.4, 0.9], [0.2, 0.3, 0.1, 0.1, "", ""]),
    ("农村饮水维修养护（处）", "农村饮水维修养护", "处", [4, 7, 6, 5, 7, 3], [3, 6, 4, 4, 5, 2], [1, "", 1, "", "", ""]),
    ("灌区渠道防渗衬砌（公里）", "灌区渠道防渗衬砌", "km", [4.5, 13.5, 6.5, 5.2, 4.8, 3.5], [2.4, 8.3, 3.4, 2.9, 2.6, 1.9], [0.2, 0.5, 0.2, "", 0.1, ""]),
]
# task, asked, office, person, day, due, how far, colour, status
TASKS = [
    ("东坪灌区续建配套与节水改造项目", "完成年度建设内容", "农村水利股", "龙启明", "12月底", YEAR, "主干渠段施工有序，进度符合计划", "绿色", "顺利"),
    ("苍水县城段防洪堤工程", "主体完工", "规划建设股", "吴德胜", "10月底", "2025-10-31", "征地协调缓慢，护岸施工滞后", "黄色", "滞后"),
    ("水旱灾害防御预案修编", "印发实施", "水旱灾害防御股", "杨光华", "3月底", "2025-03-31", "已完成，3月21日印发", "绿色", "已完成"),
    ("小型水库大坝安全鉴定", "全部出具鉴定报告", "运行管理股", "石宏", "6月底", TODAY, "仍有水库未出鉴定报告，逾期", "红色", "逾期"),
    ("县级供水公司组建", "挂牌运营", "农村水利股", "龙启明", "9月底", "2025-09-30", "组建方案已批复，正常推进", "绿色", "顺利"),
    ("县级水网建设规划报批", "县政府批复", "规划建设股", "吴德胜", "5月底", "2025-05-31", "送审稿待评审，未按期批复", "红色", "逾期"),
    ("河湖健康评价", "成果通过审查", "河湖股", "田茂林", "11月底", "2025-11-30", "外业调查结束，内业按计划开展", "绿色", "顺利"),
    ("取水口规范化整治", "问题整改到位", "水资源股", "冉小琴", "4月底", "2025-04-30", "已完成并通过市级核查", "绿色", "已完成"),
    ("山塘安全隐患排查整治", "隐患动态清零", "运行管理股", "石宏", "8月底", "2025-08-31", "排查偏慢，未达序时进度", "黄色", "滞后"),
    ("农业水价综合改革验收准备", "通过市级验收", "农村水利股", "龙启明", "2026年3月底", "2026-03-31", "台账资料正在归集，正常推进", "绿色", "顺利"),
    ("安全生产治本攻坚行动", "不发生较大以上事故", "办公室", "罗永贵", "全年", YEAR, "按月开展检查，平稳推进", "绿色", "顺利"),
]
TOLD = [("水库白蚁危害普查|白蚁危害普查", "运行管理股", "2025-05-31", "已完成"), ("县城应急备用水源可行性研究|应急备用水源", "规划建设股", "2025-09-30", "顺利")]
# sheet, problem, what is done, office, day, due, state, day struck off, closed
PROBLEMS = [
    ("省级反馈", "石坎沟镇小流域治理项目绩效目标设置不规范", "重新编制绩效目标表", "水保站", "2025年4月30日", "2025-04-30", "已销号", "2025年4月18日", "yes"),
    ("省级反馈", "水土保持补偿费征收台账不完整", "补齐2023年以来台账", "水保站", "2025年5月31日", "2025-05-31", "正在整改", "", "no"),
    ("省级反馈", "云盘乡供水点消毒设备未正常运行", "更换设备并培训管水员", "农村水利股", "2025年6月15日", "2025-06-15", "已销号", "2025年6月12日", "yes"),
    ("省级反馈", "东坪灌区项目支付进度慢", "加快计量支付", "农村水利股", "2025年9月30日", "2025-09-30", "正在整改", "", "no"),
    ("省级反馈", "龙塘水库溢洪道边墙裂缝未及时处置", "委托设计单位出具处置方案", "运行管理股", "2025年6月10日", "2025-06-10", "正在整改", "", "no"),
    ("自查自纠", "部分河长公示牌信息未更新", "更换公示牌", "河湖股", "3月31日", "2025-03-31", "已销号", "3月28日", "yes"),
    ("自查自纠", "大坝场镇河道采砂迹地未平整", "督促业主平整复绿", "河湖股", "7月31日", "2025-07-31", "正在整改", "", "no"),
    ("自查自纠", "取用水户用水统计直报数据缺报", "逐户通知补报", "水资源股", "5月20日", "2025-05-20", "已销号", "5月19日", "yes"),
    ("自查自纠", "机关合同档案归档不及时", "集中清理归档", "办公室", "6月20日", "2025-06-20", "正在整改", "", "no"),
]
# fmt: on


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, NOW, OLD)
    src = "自查表"
    for g in GOALS:
        _, name, unit, _, goal, sign, _, now, old, _, due, _, status, names, where, *_ = g
        act = "" if now is None else TWO.get(name, now)
        at = POINT if unit == "%" or "万元GDP" in name else FLOW
        book.target(names, AIMS.get(name, goal), sign, unit, due, act, status, src)
        book.fact(names, f"2025|{due[:7]}|{due}", goal, unit, "target", src)
        if now is None:
            continue
        book.fact(names, at[0], now, unit, "actual", src)
        told = "月报（比上年同期增减）" if where == "S" else "2024年上半年完成情况"
        book.year(names, act, unit, old, told, at=at)
        book.fact(names, at[1], old, unit, "actual", told, "yes" if where == "S" else "")
    for name, unit, goal, sign, now, old, status in TABLE:
        aim = float(str(goal).strip("≥"))
        book.indicator(
            (name, unit, aim, sign, now, old, YEAR, status, "总结表1"),
            POINT if unit == "%" else FLOW,
            now,
            old,
        )
    for name, unit, goal, now in PROSE:
        book.indicator((name, unit, goal, ">=", now, None, YEAR, "顺利", "简报"), FLOW, now, "")
    for name, _, unit, june, now, old, _ in FREE:
        at = POINT if "蓄水量" in name else FLOW
        names = name + ("|蓄水量" if "蓄水量" in name else "")
        book.year(names, now, unit, old, "月报", at=at)
        book.fact(names, at[0], now, unit, "actual", "月报")
        if june:
            book.fact(names, "2025-06", june, unit, "actual", "月报", "yes")
    soil, drink, save_ = (
        "水土流失治理面积|水土流失治理",
        "农村饮水维修养护",
        "节水型单位创建|节水型单位",
    )
    book.fact(soil, NOW, 15.6, "km2", "actual", "总结（冲突）")
    book.fact(drink, NOW, 24, "处", "actual", "周调度（冲突）")
    book.fact(save_, "2025|2025-12|2025-12-31", 15, "个", "target", "总结（冲突）")
    book.add("conflicts", soil, NOW, "14.8平方公里|15.6平方公里", "自查表、月报|总结")
    book.add("conflicts", drink, NOW, "22处|24处", "自查表|周调度合计")
    book.add("conflicts", save_, "2025（目标）", "12个|15个", "自查表|总结")
    for task, _, office, person, _, due, _, colour, status in TASKS:
        book.task(task, f"{office}|{person}", due, status, f"三色清单（{colour}）")
    for task, office, due, status in TOLD:
        book.task(task, office, due, status, "简报")
    for where, problem, _, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, where)
    for _, name, unit, plan, done, week in WEEK:
        for town, aim, now in zip(TOWNS, plan, done, strict=True):
            book.never(name, "targets", aim, unit, f"{town}的计划数，不是全县的")
            book.never(name, "year_on_year", now, unit, f"{town}的完成数，不是全县的")
        book.never(
            name, "year_on_year", round(sum(w or 0 for w in week), 2), unit, "本周新增，不是累计"
        )
    for _, name, unit, goal, _, whole in LAST:
        unit = {"公里": "km"}.get(unit, unit)
        book.never(name, "targets", goal, unit, "2024年的目标")
        book.never(name, "year_on_year", whole, unit, "2024年全年的数")
    book.never("中小河流治理", "year_on_year", 2, "km", "其中结转的数")
    book.never("中小河流治理", "targets", 2, "km", "其中结转的数")
    book.never("争取上级资金", "year_on_year", 2600, "万元", "其中中央的数")
    book.never("争取上级资金", "targets", 66.3, "%", "中央资金的占比")
    book.never("灌区渠道防渗衬砌", "targets", 56.6, "%", "占计划的比例")
    book.never("水利固定资产投资", "targets", 2.1, "亿元", "2026年的设想")
    book.never("中小河流治理", "targets", 30, "km", "2026年的设想")
    book.never("水利固定资产投资", "year_on_year", 1960, "万元", "6月当月的数")
    book.never("用水总量", "year_on_year", 1830, "万m3", "6月当月的数")
    book.never("平均降雨量", "year_on_year", 286.4, "mm", "6月当月的数")
    book.write()


def goals():
    """Write the self-check: goals and what is done are sentences in some rows and numbers in others."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位（盖章）：苍坪县水利局", *[""] * 6, "截止时间：2025年6月30日"],
        [
            "类别",
            "序号",
            "考核指标",
            "年度目标",
            "完成情况",
            "完成时限",
            "责任股室",
            "分值",
            "自评分",
        ],
    ]
    merges, first = [], 4
    for n, g in enumerate(GOALS):
        part = g[0] if not n or GOALS[n - 1][0] != g[0] else ""
        rows.append([part, n + 1, g[1], g[3], g[6], g[9], g[11], g[15], g[16]])
        if n + 1 == len(GOALS) or GOALS[n + 1][0] != g[0]:
            merges.append(f"A{first}:A{n + 4}")
            first = n + 5
    marks = round(sum(g[16] for g in GOALS if g[16] != "/"), 1)
    rows.append(["合计", "", "", "", "", "", "", sum(g[15] for g in GOALS), marks])
    title = "苍坪县水利局2025年上半年目标任务完成情况自查表"
    sheet(out, "自查表", title, rows, 9, merges, (3, 3), True)
    save(out, LEDGERS / "2025年上半年目标任务自查表.xlsx")


def week():
    """Write the week's table: towns across, the county's total last."""
    out = openpyxl.Workbook()
    rows = [
        ["调度日期：2025年6月30日（6月第5周）"],
        ["项目", "内容", *TOWNS, "合计"],
    ]
    merges = []
    for n, (shown, _, _, plan, done, new) in enumerate(WEEK):
        for label, cells in (("年度计划", plan), ("累计完成", done), ("本周新增", new)):
            total = round(sum(c or 0 for c in cells), 2)
            rows.append([shown if label == "年度计划" else "", label, *cells, total])
        share = [f"{100 * d / p:.0f}%" for d, p in zip(done, plan, strict=True)]
        rows.append(["", "完成率", *share, f"{100 * sum(done) / sum(plan):.0f}%"])
        merges.append(f"A{4 + 4 * n}:A{7 + 4 * n}")
    sheet(out, "6月第5周", "全县重点水利工程周调度表", rows, 9, merges, (3, 3), True)
    save(out, LEDGERS / "重点水利工程周调度表（6月第5周）.xlsx")


def month():
    """Write the month's report as BIFF: last year's only as a difference."""
    by = {g[1]: g for g in GOALS}
    rows = [
        ["苍坪县2025年6月水利统计月报"],
        ["编制单位：县水利局计财股"],
        ["指标", "计量单位", "本月", "1-6月累计", "比上年同期增减"],
    ]
    for name, unit, key, factor, june, change in MONTH:
        told = (
            float(change)
            if change.strip("+-").replace(".", "").isdigit() and change[0] != "+"
            else change
        )
        rows.append([name, unit, june, round(by[key][7] * factor, 2), told])
    for name, unit, _, june, now, _, change in FREE:
        rows.append([name, unit, june, now, float(change) if change[0] != "+" else change])
    rows += [["注：增减为绝对量，单位与本行计量单位一致。"], ["单位负责人：罗永贵　　填表人：姚倩"]]
    old_book(LEDGERS / "2025年6月水利统计月报.xls", "6月", rows, [(0, 0, 0, 4)])


def last():
    """Write last year's book: its goals, its first half and its whole year."""
    out = openpyxl.Workbook()
    rows = [["序号", "指标名称", "单位", "2024年目标", "2024年1-6月完成", "2024年全年完成"]]
    rows += [[n, *row[1:]] for n, row in enumerate(LAST, 1)]
    title = "苍坪县水利局2024年主要指标完成情况"
    sheet(out, "2024", title, rows, 6, (), (2, 2), True)
    save(out, LEDGERS / "2024年主要指标完成情况.xlsx")


def tasks():
    """Write the tasks with their colours."""
    out = openpyxl.Workbook()
    rows = [
        ["说明：绿色为已完成或达到序时进度，黄色为进度滞后，红色为逾期未完成。"],
        ["序号", "重点任务", "年度要求", "责任股室", "责任人", "完成时限", "进展情况", "三色评价"],
    ]
    rows += [[n, t[0], t[1], t[2], t[3], t[4], t[6], t[7]] for n, t in enumerate(TASKS, 1)]
    title = "2025年重点任务“三色”管理清单（6月底）"
    sheet(out, "三色清单", title, rows, 8, ["A2:H2"], (3, 3), True)
    save(out, LEDGERS / "重点任务三色管理清单.xlsx")


def problems():
    """Write the problems in two sheets; an office is merged over its rows."""
    out = openpyxl.Workbook()
    for n, where in enumerate(("省级反馈", "自查自纠")):
        held = [p for p in PROBLEMS if p[0] == where]
        rows = [["序号", "问题描述", "整改措施", "责任单位", "整改时限", "整改状态", "销号时间"]]
        merges, first = [], 3
        for k, p in enumerate(held):
            office = p[3] if not k or held[k - 1][3] != p[3] else ""
            rows.append([k + 1, p[1], p[2], office, p[4], p[6], p[7]])
            if k + 1 == len(held) or held[k + 1][3] != p[3]:
                if first < k + 3:
                    merges.append(f"D{first}:D{k + 3}")
                first = k + 4
        sheet(out, where, f"2025年{where}问题整改台账", rows, 7, merges, (2, 2), not n)
    save(out, LEDGERS / "2025年问题整改台账.xlsx")


SUMMARY = """苍坪县水利局2025年上半年工作总结
上半年，县水利局认真落实县委、县政府部署，各项工作有序推进。现将有关情况总结如下。
# 一、主要工作开展情况
（一）加快项目建设。完成水利固定资产投资1.024亿元，同比增长9.2%。中小河流治理完成12.6公里，病险水库除险加固完工3座。
（二）推进生态治理。水土流失治理面积15.6平方公里，河湖“四乱”问题清理31处，尚有部分正在协调。
（三）抓好节约用水。节水型单位创建8个，完成年度15个任务的53.3%。用水总量1.02亿立方米。
（四）改善农村供水灌溉条件。主要民生指标见表1。
表1　民生水利指标完成情况
@0
（五）多渠道筹措资金。上半年资金到位情况见表2。
表2　上级资金到位情况
@1
# 二、存在的主要困难
一是山洪沟治理、除险加固进度偏慢；二是小型水库雨水情测报设施未按时建成；三是部分反馈问题超期未整改到位。
# 三、下一步打算
下半年，倒排工期，确保全面完成年度目标。提前谋划明年工作，2026年力争水利固定资产投资达到2.1亿元，中小河流治理30公里。"""
BRIEF = """苍坪水利简报
第6期（总第118期）
苍坪县水利局办公室　　　2025年7月3日

【队伍建设】今年计划开展水利技能培训600人次，截至6月底已培训386人次。

【小水电监管】全年计划开展小水电生态流量泄放设施核查45座，上半年已完成核查29座。

【工程安全】水库白蚁危害普查由运行管理股负责，要求5月底前完成，目前已全面完成。

【前期工作】县城应急备用水源可行性研究由规划建设股牵头，要求9月底前完成，目前报告已通过技术审查，正按计划推进。
"""


def papers():
    """Write the summary with two tables, and the brief."""
    one = [["指标", "单位", "年度目标", "上半年完成", "上年同期"]]
    one += [[t[0], t[1], t[2], t[4], t[5]] for t in TABLE]
    two = [
        ["资金来源", "到位金额（万元）", "占比"],
        ["中央资金", 2600, "66.3%"],
        ["省级资金", 1320, "33.7%"],
        ["合计", 3920, "100%"],
    ]
    paper(DOCUMENTS / "2025年上半年工作总结.docx", SUMMARY.split("\n"), [one, two])
    (DOCUMENTS / "苍坪水利简报第6期.txt").write_text(BRIEF, encoding="utf-8")


if __name__ == "__main__":
    truth()
    goals()
    week()
    month()
    last()
    tasks()
    problems()
    papers()
