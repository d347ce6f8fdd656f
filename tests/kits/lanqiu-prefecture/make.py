"""Truth and files of 澜丘州水利局, the year 2025; place, people and figures are invented: python make.py."""

import csv
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import docx
import openpyxl
from office import WHEN, Truth, home, paper, ragged, save, sheet, steady

HERE, LEDGERS, DOCUMENTS = home(__file__)
NOW, OLD, TODAY = "2025", "2024", "2025-12-31"
POINT = ("2025|2025-12|2025-12-31", "2024|2024-12|2024-12-31")
# fmt: off
# where the goal is told (T table of the notice, P its prose), where the year's figure is (1 first table, 2 second, Q quarters),
# where last year's is (W the workbook, C the csv), name, unit as written, unit, goal, sign, figure, last year's, day as written,
# due, office, status, right names
GOALS = [
    ("T", "1", "W", "水利固定资产投资", "亿元", "亿元", 38, ">=", 39.6, 35.2, "12月底", TODAY, "规划计划科", "已完成", "水利固定资产投资|水利投资"),
    ("T", "1", "W", "争取中央水利资金", "亿元", "亿元", 11.5, ">=", 10.2, 9.8, "12月底", TODAY, "规划计划科", "逾期", "争取中央水利资金|中央水利资金|中央资金"),
    ("T", "1", "W", "水土流失治理面积", "平方公里", "km2", 320, ">=", 334, 305, "12月底", TODAY, "水土保持科", "已完成", "水土流失治理面积|水土流失治理"),
    ("T", "1", "W", "新增高效节水灌溉面积", "万亩", "万亩", 6.5, ">=", 5.8, 7.1, "12月底", TODAY, "农村水利科", "逾期", "新增高效节水灌溉面积|高效节水灌溉"),
    ("T", "1", "W", "小型水库除险加固", "座", "座", 42, ">=", 42, 36, "11月底", "2025-11-30", "运行管理科", "已完成", "小型水库除险加固"),
    ("T", "1", "W", "中小河流治理长度", "公里", "km", 96, ">=", 101.5, 88.4, "12月底", TODAY, "建设管理科", "已完成", "中小河流治理长度|中小河流治理"),
    ("T", "1", "C", "农村供水保障工程", "处", "处", 150, ">=", 156, 132, "12月底", TODAY, "农村水利科", "已完成", "农村供水保障工程|农村供水保障"),
    ("T", "1", "C", "中型灌区续建配套改造", "处", "处", 5, ">=", 3, 4, "12月20日", "2025-12-20", "农村水利科", "逾期", "中型灌区续建配套改造|中型灌区"),
    ("T", "1", "C", "农村供水管网延伸", "公里", "km", 410, ">=", 428, 386, "12月底", TODAY, "农村水利科", "已完成", "农村供水管网延伸|管网延伸"),
    ("T", "1", "C", "山洪沟治理", "条", "条", 9, ">=", 9, 7, "5月底", "2025-05-31", "水旱灾害防御科", "已完成", "山洪沟治理"),
    ("T", "2", "W", "用水总量", "亿立方米", "亿m3", 14.8, "<=", 14.21, 14.36, "12月底", TODAY, "水资源科", "已完成", "用水总量"),
    ("T", "2", "W", "万元GDP用水量", "立方米", "m3", 72, "<=", 73.6, 76.1, "12月底", TODAY, "水资源科", "逾期", "万元GDP用水量|万元国内生产总值用水量"),
    ("T", "2", "W", "农田灌溉水有效利用系数", "—", "1", 0.521, ">=", 0.524, 0.517, "12月底", TODAY, "农村水利科", "已完成", "农田灌溉水有效利用系数"),
    ("T", "2", "W", "农村自来水普及率", "%", "%", 95, ">=", 95.4, 93.8, "12月底", TODAY, "农村水利科", "已完成", "农村自来水普及率"),
    ("P", "2", "W", "小水电站生态流量达标率", "%", "%", 98, ">=", 97.1, 95.6, "", TODAY, "水电科", "逾期", "小水电站生态流量达标率|生态流量达标率"),
    ("P", "2", "W", "取水计量在线监测率", "%", "%", 90, ">=", 92.3, 86.5, "", TODAY, "水资源科", "已完成", "取水计量在线监测率|取水计量"),
    ("P", "2", "W", "水利工程隐患整改率", "%", "%", 100, ">=", 100, 98.9, "", TODAY, "监督科", "已完成", "水利工程隐患整改率|隐患整改率"),
    ("P", "2", "C", "水资源税入库", "万元", "万元", 8600, ">=", 9120, 8340, "", TODAY, "水资源科", "已完成", "水资源税入库|水资源税"),
    ("P", "2", "C", "河湖“四乱”问题整治", "个", "个", 280, ">=", 280, 318, "", TODAY, "河湖科", "已完成", "河湖“四乱”问题整治|四乱"),
    ("P", "2", "C", "美丽幸福河湖建设", "条", "条", 24, ">=", 21, 19, "", TODAY, "河湖科", "逾期", "美丽幸福河湖建设|美丽幸福河湖|幸福河湖"),
    ("P", "2", "C", "农业水价综合改革面积", "万亩", "万亩", 28, ">=", 30.2, 24.6, "", TODAY, "农村水利科", "已完成", "农业水价综合改革面积|农业水价综合改革"),
    ("P", "2", "C", "水库移民后期扶持项目", "个", "个", 64, ">=", 64, 58, "10月底前", "2025-10-31", "移民科", "已完成", "水库移民后期扶持项目|移民后期扶持"),
    ("P", "2", "C", "山洪灾害预警演练", "场次", "场次", 360, ">=", 385, 342, "汛前", "", "水旱灾害防御科", "已完成", "山洪灾害预警演练|预警演练"),
    ("P", "2", "C", "水利职工教育培训", "人次", "人次", 900, ">=", 872, 815, "", TODAY, "人事科", "逾期", "水利职工教育培训|职工教育培训|教育培训"),
    ("P", "2", "", "骨干输水管线铺设", "公里", "km", 120, ">=", 96, None, "2026年6月底前", "2026-06-30", "建设管理科", "顺利", "骨干输水管线铺设|骨干输水管线"),
    ("P", "2", "", "水库智能监测站点建设", "处", "处", 200, ">=", 40, None, "2026年12月底前", "2026-12-31", "信息中心", "滞后", "水库智能监测站点建设|水库智能监测"),
]
RATES = {g[3] for g in GOALS if g[5] in ("%", "1")} | {"万元GDP用水量"}
# the quarters: name, unit as written, unit, four quarters, the year, last year's (in the csv); storage is of the last day
QUARTERS = [
    ("平均降水量", "毫米", "mm", [38.6, 241.7, 512.4, 96.8], 889.5, 963.2), ("水库供水量", "万立方米", "万m3", [10250, 13480, 8120, 9430], 41280, 42615),
    ("水力发电量", "万千瓦时", "万kWh", [21400, 29850, 47320, 33160], 131730, 126940), ("大中型水库期末蓄水量", "万立方米", "万m3", [52640, 38120, 71450, 68930], 68930, 66275),
]
# rows of last year's csv that have no goal row: none; half year and 2023 of each are made from the year's figure
# project, county, whole cost, plan, come in, done, paid, from the centre (all 万元)
PROJECTS = [
    ("白岩沟水库工程", "澜丘市", 128600, 32000, 27400, 30850, 25120), ("南栖河引水工程", "碧原县", 96400, 28500, 28500, 29160, 26300), ("雄鸡岭水库扩建工程", "格宗县", 41200, 13600, 9800, 11240, 8650),
    ("澜丘坝区灌区现代化改造工程", "澜丘市、碧原县", 58700, 21500, 19300, 21870, 18040), ("曲朗河干流防洪治理工程", "曲朗县", 23500, 9200, 9200, 9350, 8410), ("木欣河水系连通工程", "木欣县", 17800, 7400, 4600, 5020, 3980),
]
CENTRAL = (52000, 47600, 50230, 42700)
# category, task, day as written, due, office, how far, state, status
TASKS = [
    ("重大工程", "白岩沟水库大坝填筑到顶", "11月底前", "2025-11-30", "建设管理科", "大坝11月18日填筑到顶，通过阶段验收", "已完成", "已完成"),
    ("重大工程", "南栖河引水工程全线通水", "10月底前", "2025-10-31", "建设管理科", "主管已贯通，末端泵站受用电报装影响，尚未通水", "未按期完成", "逾期"),
    ("重大工程", "雄鸡岭水库扩建工程移民安置", "2026年6月底前", "2026-06-30", "移民科", "安置点主体完工过半，低于计划进度，资金缺口未落实", "进度滞后", "滞后"),
    ("重大工程", "州级水网建设规划报批", "6月底前", "2025-06-30", "规划计划科", "规划已经州政府批复实施", "已完成", "已完成"),
    ("民生水利", "农村供水“一张网”统管改革", "12月20日前", "2025-12-20", "农村水利科", "7个县市已完成移交，木欣县资产评估未结束", "基本完成", "逾期"),
    ("民生水利", "城乡供水应急水源储备方案编制", "9月30日前", "2025-09-30", "农村水利科", "方案印发各县市执行", "已完成", "已完成"),
    ("民生水利", "高原坝区冬春抗旱保供水专项行动", "2026年4月底前", "2026-04-30", "水旱灾害防御科", "水源调度计划已下达，蓄水保水按计划推进", "有序推进", "顺利"),
    ("河湖管理", "河湖管理范围划界成果复核", "12月31日前", TODAY, "河湖科", "复核成果全部上图入库并通过省厅抽检", "已完成", "已完成"),
    ("河湖管理", "小水电分类整改销号", "8月底前", "2025-08-31", "水电科", "仍有3座电站未完成整改", "未按期完成", "逾期"),
    ("行业监管", "水资源超载地区治理方案报备", "4月底前", "2025-04-30", "水资源科", "方案4月21日报省厅备案", "已完成", "已完成"),
    ("行业监管", "数字孪生曲朗河先行先试", "2026年12月底前", "2026-12-31", "信息中心", "数据底板建成，模型率定进度符合要求", "有序推进", "顺利"),
    ("行业监管", "水行政执法规范化建设", "11月15日前", "2025-11-15", "政策法规科", "执法文书、装备、场所规范化达标，通过验收", "已完成", "已完成"),
]
# source, day found, problem, county, office, day as written, due, measures, how far, struck off as written, closed
PROBLEMS = [
    ("省厅水利督查", "2025-03-12", "雄鸡岭水库扩建工程施工日志缺失", "格宗县", "建设管理科", "2025-04-30", "2025-04-30", "补记日志，约谈监理", "已补齐归档", "是", "yes"),
    ("省厅水利督查", "2025-03-12", "白岩沟水库弃渣场拦挡不到位", "澜丘市", "水土保持科", "2025-06-30", "2025-06-30", "增设挡渣墙", "挡渣墙完成，经复核合格", "是", "yes"),
    ("省厅水利督查", "2025-03-14", "木欣河水系连通工程资金拨付缓慢", "木欣县", "规划计划科", "2025-09-30", "2025-09-30", "督促县级财政拨付", "仍欠拨付工程款", "否", "no"),
    ("省厅水利督查", "2025-03-15", "碧原县3处水厂消毒设备未运行", "碧原县", "农村水利科", "2025-04-15", "2025-04-15", "检修设备，落实专人", "设备恢复运行", "是", "yes"),
    ("汛前检查", "2025-04-22", "曲朗县2座小型水库放空设施失灵", "曲朗县", "运行管理科", "2025-05-20", "2025-05-20", "更换启闭机", "1座已更换，1座未更换", "否", "no"),
    ("汛前检查", "2025-04-23", "部分山洪预警广播电池老化", "格宗县", "水旱灾害防御科", "2025-05-31", "2025-05-31", "更换电池", "全部更换", "是", "yes"),
    ("州审计局", "2025-08-06", "移民后扶资金结存较大", "—", "移民科", "2025-12-31", "2025-12-31", "清理结存，加快支付", "结存资金尚未清理完毕", "否", "no"),
    ("州审计局", "2025-08-06", "两个项目超概算未报批", "—", "建设管理科", "2026-03-31", "2026-03-31", "补办概算调整手续", "调概报告编制中", "否", "no"),
    ("州审计局", "2025-08-06", "水资源税基础信息移交不完整", "—", "水资源科", "2025-10-31", "2025-10-31", "与税务部门核对移交", "信息核对移交完毕", "是", "yes"),
]
# fmt: on
NOTICE_AIMS = {"山洪灾害预警演练": "360|350"}


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, NOW, OLD)
    for (
        where,
        sheet_of,
        before,
        name,
        _,
        unit,
        goal,
        sign,
        now,
        old,
        _,
        due,
        _,
        status,
        names,
    ) in GOALS:
        at = POINT if name in RATES or due > TODAY else (NOW, OLD)
        src = "目标通知" + ("表" if where == "T" else "正文") + f"、完成情况表{sheet_of}"
        act = "334|341" if name == "水土流失治理面积" else now
        prior = "88.4|86.9" if name == "中小河流治理长度" else old
        book.target(names, NOTICE_AIMS.get(name, goal), sign, unit, due, act, status, src)
        told = (
            f"2025|{due[:7]}|{due}"
            if due
            else "2025|2025-04|2025-05|2025-12|2025-12-31|2025-04-30|2025-05-31"
        )
        book.fact(
            names, told + (f"|{due[:4]}" if due > TODAY else ""), goal, unit, "target", "目标通知"
        )
        book.fact(names, at[0], now, unit, "actual", "完成情况表")
        if old is not None:
            src = "完成情况表" if before == "W" else "完成情况表、2024年年报csv"
            book.year(names, act, unit, prior, src, at=at)
            book.fact(names, at[1], old, unit, "actual", src)
    for name, _, unit, quarters, now, old in QUARTERS:
        at = POINT if "蓄水" in name else (NOW, OLD)
        names = name + ("|蓄水量" if "蓄水" in name else "")
        book.year(names, now, unit, old, "分季表、2024年年报csv", at=at)
        book.fact(names, at[0], now, unit, "actual", "分季表")
        book.fact(names, at[1], old, unit, "actual", "2024年年报csv")
        for k, value in enumerate(quarters[:3]):
            book.never(name, "year_on_year", value, unit, f"第{k + 1}季度的数")
    book.fact("水土流失治理面积|水土流失治理", NOW, 341, "km2", "actual", "年度总结（冲突）")
    book.fact(
        "山洪灾害预警演练|预警演练",
        "2025|2025-12|2025-12-31",
        350,
        "场次",
        "target",
        "年度总结（冲突）",
    )
    book.fact("中小河流治理长度|中小河流治理", OLD, 86.9, "km", "actual", "2024年年报csv（冲突）")
    for name, _, _, plan, _, done, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", "", done, "", "投资计划执行表", "项目年度计划", "yes")
    for _, task, _, due, office, _, _, status in TASKS:
        book.task(task, office, due, status, "重点任务落实情况")
    for _, _, problem, _, office, _, due, _, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "督查问题整改台账")
    book.add(
        "conflicts",
        "水土流失治理面积|水土流失治理",
        NOW,
        "334平方公里|341平方公里",
        "完成情况表|年度总结",
    )
    book.add(
        "conflicts",
        "山洪灾害预警演练|预警演练",
        "2025（目标）",
        "360场次|350场次",
        "目标通知正文|年度总结",
    )
    book.add(
        "conflicts",
        "中小河流治理长度|中小河流治理",
        OLD,
        "88.4公里|86.9公里",
        "完成情况表2024年|2024年年报csv",
    )
    total = [sum(p[k] for p in PROJECTS) for k in (2, 3, 4, 5, 6)]
    book.never("水利固定资产投资", "targets", total[1], "万元", "六个项目合计，不是全州")
    book.never("水利固定资产投资", "targets", total[0], "万元", "总投资合计")
    book.never("水利固定资产投资", "targets", 42, "亿元", "2026年计划")
    book.never("水土流失治理面积", "targets", 345, "km2", "2026年计划")
    book.never("农村自来水普及率", "targets", 96, "%", "2026年计划")
    book.never("合计", "targets", total[1], "万元", "合计行")
    book.never("中央预算内投资", "targets", CENTRAL[0], "万元", "其中项")
    for name, _, whole, *_ in PROJECTS:
        book.never(name, "targets", whole, "万元", "总投资不是年度目标")
    for g in GOALS:
        if g[2] == "C":
            half, before = earlier(g[9])
            book.never(g[3], "year_on_year", g[9], g[5], "2024年全年不是本年的数")
            book.never(g[3], "year_on_year", before, g[5], "2023年的数")
            book.never(g[3], "year_on_year", half, g[5], "2024年上半年的数")
    for name in ("水利固定资产投资", "争取中央水利资金", "中小河流治理长度"):
        g = next(g for g in GOALS if g[3] == name)
        book.never(name, "targets", round(100 * g[8] / g[6], 1), "%", "完成率")
    book.write()


def earlier(value):
    """Return what last year's half year and the year before were, as the csv has them."""
    places = 0 if float(value).is_integer() else 1
    return tuple(
        int(x) if not places else x
        for x in (round(value * 0.43, places), round(value * 0.92, places))
    )


def notice():
    """Write the notice of goals: a table of fourteen, the other goals in its prose."""
    rows = [["序号", "目标任务指标", "计量单位", "2025年目标", "完成时限", "牵头科室"]]
    for n, g in enumerate((g for g in GOALS if g[0] == "T"), 1):
        goal = f"≤{g[6]}" if g[7] == "<=" else f"≥{g[6]}" if g[3] in RATES else g[6]
        rows.append([n, g[3], g[4], goal, g[10], g[12]])
    paper(
        DOCUMENTS / "关于下达2025年全州水利工作目标任务的通知.docx",
        NOTICE.split("\n"),
        [[[str(cell) for cell in row] for row in rows]],
    )


NOTICE = """澜丘州水利局关于下达2025年全州水利工作目标任务的通知
澜水发〔2025〕8号
各县市水务局，局属各科室、单位：
经局党组研究，现将2025年全州水利工作目标任务下达给你们，请认真抓好落实。
# 一、主要指标
主要指标目标任务见下表。
@0
# 二、其他目标任务
（一）河湖管理。全年完成河湖“四乱”问题整治280个；全年完成美丽幸福河湖建设24条。由河湖科牵头。
（二）水资源管理。全年水资源税入库8600万元；取水计量在线监测率达到90%以上；小水电站生态流量达标率达到98%以上。
（三）农村水利与移民。全年完成农业水价综合改革面积28万亩；2025年10月底前完成水库移民后期扶持项目64个。
（四）防灾与安全。汛前组织山洪灾害预警演练360场次；水利工程隐患整改率达到100%。
（五）队伍建设。全年完成水利职工教育培训900人次。
（六）跨年任务。骨干输水管线铺设2025年1月开工，2026年6月底前完成120公里；水库智能监测站点建设2025年1月启动，2026年12月底前完成200处。
# 三、工作要求
各牵头科室按季调度，年底统一考核，考核结果占年度综合考评的40%。
澜丘州水利局
2025年1月16日"""


def results():
    """Write two tables one below the other on one sheet, with heads of their own."""
    out = openpyxl.Workbook()
    ws = sheet(out, "完成情况", "澜丘州2025年水利目标任务完成情况", [], 7, (), (2, 2), True)
    ws.append(["填报：办公室", *[None] * 5, "2026年1月6日"])
    ws.append(["表一　工程建设与投资"])
    ws.append(["序号", "指标", "单位", "2025年全年完成", "2024年完成", "同比增减", "完成率"])
    first = [g for g in GOALS if g[1] == "1"]
    for n, g in enumerate(first, 1):
        old = g[9] if g[2] == "W" else "/"
        change = f"{100 * (g[8] / g[9] - 1):+.1f}%" if g[2] == "W" else "/"
        now = "１５６" if g[3] == "农村供水保障工程" else g[8]
        ws.append([n, g[3], g[4], now, old, change, f"{100 * g[8] / g[6]:.1f}%"])
    ws.append([])
    ws.append(["表二　管理与改革"])
    ws.append(["指标", "2025年实际", "上年实际", "单位", "责任科室", "备注"])
    last = ""
    for g in (g for g in GOALS if g[1] == "2"):
        note = "2025年1月开工，跨年" if g[9] is None else "上年数见年报" if g[2] == "C" else ""
        now = f"{g[8]:,}" if g[8] == 9120 else f"{g[8]}%" if g[3] == "取水计量在线监测率" else g[8]
        ws.append(
            [
                g[3],
                now,
                g[9] if g[2] == "W" else None,
                g[4],
                "〃" if g[12] == last else g[12],
                note or None,
            ]
        )
        last = g[12]
    ws.append([])
    ws.append(
        [
            "注：1.“/”表示上年口径见《2024年水利统计年报》；2.用水总量、万元GDP用水量以水资源公报初步数为准。"
        ]
    )
    save(out, LEDGERS / "2025年水利目标任务完成情况.xlsx")


def invest():
    """Write the plan of investment by project: plan, come in, done, paid, with rates and the sum first."""
    out = openpyxl.Workbook()
    rows = [
        ["单位：万元", *[""] * 10],
        [
            "序号",
            "项目名称",
            "建设地点",
            "总投资",
            "2025年投资计划执行情况",
            "",
            "",
            "",
            "",
            "",
            "备注",
        ],
        [
            "",
            "",
            "",
            "",
            "年度计划",
            "到位资金",
            "完成投资",
            "支付资金",
            "投资完成率",
            "资金支付率",
            "",
        ],
    ]

    def line(n, name, place, whole, plan, come, done, paid, note=""):
        return [
            n,
            name,
            place,
            whole,
            plan,
            come,
            done,
            paid,
            f"{100 * done / plan:.1f}%",
            f"{100 * paid / come:.1f}%",
            note,
        ]

    rows.append(line("", "合计", "", *[sum(p[k] for p in PROJECTS) for k in (2, 3, 4, 5, 6)]))
    rows.append(line("", "其中：中央预算内投资", "", "", *CENTRAL))
    rows += [
        line(n, *p, "地方配套未到位" if p[5] < 0.85 * p[3] else "")
        for n, p in enumerate(PROJECTS, 1)
    ]
    ws = sheet(
        out,
        "重大项目",
        "澜丘州2025年重大水利项目投资计划执行情况表",
        rows,
        11,
        ["E3:J3", *[f"{c}3:{c}4" for c in "ABCDK"]],
        (3, 4),
        True,
    )
    ws.append(["注：本表仅统计总投资1.5亿元以上项目，截至2025年12月31日。"])
    save(out, LEDGERS / "重大水利项目投资计划执行情况（12月）.xlsx")


def last_year():
    """Write last year's report as a hand's csv: half year, year, and the year before."""
    rows = [
        ["澜丘州2024年水利统计年报（主要指标）"],
        ["制表：规划计划科", "", "", "", "2025年1月"],
        ["指标", "计量单位", "上半年", "2024年全年", "2023年全年", "备注"],
    ]
    for g in GOALS:
        value = 86.9 if g[3] == "中小河流治理长度" else g[9]
        if g[2] == "C" or g[3] == "中小河流治理长度":
            half, before = earlier(value)
            rows.append([g[3], g[4], half, f"{value:,}" if value == 8340 else value, before])
    for name, unit, _, _, _, old in QUARTERS:
        half, before = earlier(old)
        rows.append([name, unit, half, old, before, "年末数" if "蓄水" in name else ""])
    rows.append(["注：2023年数据为公报数。"])
    ragged(LEDGERS / "2024年水利统计年报.csv", rows)


def quarters():
    """Write the four quarters across."""
    out = openpyxl.Workbook()
    rows = [
        ["序号", "项目", "单位", "2025年", "", "", "", ""],
        ["", "", "", "一季度", "二季度", "三季度", "四季度", "全年"],
    ]
    rows += [[n, q[0], q[1], *q[3], q[4]] for n, q in enumerate(QUARTERS, 1)]
    ws = sheet(
        out,
        "水情",
        "澜丘州2025年水情水量分季统计表",
        rows,
        8,
        ["A2:A3", "B2:B3", "C2:C3", "D2:H2"],
        (2, 3),
        True,
    )
    ws.append(["注：蓄水量为各季末时点数，全年为12月31日数。"])
    save(out, LEDGERS / "2025年水情水量分季统计.xlsx")


def tasks():
    """Write the tasks as a docx table: category and office merged over their rows, a merged head."""
    path = DOCUMENTS / "2025年重点任务落实情况.docx"
    path.parent.mkdir(parents=True, exist_ok=True)
    out = docx.Document()
    out.core_properties.created = out.core_properties.modified = WHEN
    out.add_heading("澜丘州水利局2025年重点任务落实情况", 0)
    out.add_paragraph("截至2025年12月31日，各项重点任务落实情况如下表。")
    grid = out.add_table(rows=2, cols=7)
    grid.style = "Table Grid"
    for c, head in enumerate(("类别", "序号", "重点任务", "完成时限", "责任科室", "落实情况", "")):
        grid.cell(0, c).text = head
        grid.cell(1, c).text = ("", "", "", "", "", "推进情况", "完成状态")[c]
    for n, (part, task, day, _, office, told, state, _) in enumerate(TASKS, 1):
        for cell, value in zip(
            grid.add_row().cells, (part, str(n), task, day, office, told, state), strict=True
        ):
            cell.text = value
    for c in range(5):
        join(grid, 0, 1, c)
    grid.cell(0, 5).merge(grid.cell(0, 6)).text = "落实情况"
    for c, key in ((0, 0), (4, 4)):
        start = 0
        for n in range(1, len(TASKS) + 1):
            new = (
                n == len(TASKS)
                or TASKS[n][key] != TASKS[start][key]
                or (c == 4 and TASKS[n][0] != TASKS[start][0])
            )
            if new:
                join(grid, start + 2, n + 1, c)
                start = n
    out.add_paragraph("备注：未按期完成事项由责任科室向局党组作出书面说明。")
    out.save(path)
    steady(path)


def join(grid, top, bottom, column):
    """Merge cells of one column and keep the text of the first only."""
    if bottom > top:
        told = grid.cell(top, column).text
        grid.cell(top, column).merge(grid.cell(bottom, column)).text = told


def problems():
    """Write the problems as a csv in UTF-8 with a mark at its head."""
    LEDGERS.mkdir(parents=True, exist_ok=True)
    with (LEDGERS / "水利督查发现问题整改台账.csv").open(
        "w", encoding="utf-8-sig", newline=""
    ) as file:
        out = csv.writer(file, lineterminator="\r\n")
        out.writerow(
            [
                "编号",
                "问题来源",
                "发现日期",
                "问题描述",
                "涉及县市",
                "责任科室",
                "整改期限",
                "整改措施",
                "整改情况",
                "是否销号",
            ]
        )
        for n, p in enumerate(PROBLEMS, 1):
            out.writerow([f"DC{n:03d}", *p[:6], p[7], p[8], p[9]])


SUMMARY = """澜丘州水利局2025年工作总结
2025年，全州水利系统锚定目标、攻坚克难，水利各项工作取得新成效。
一、主要工作
（一）投资建设。全年完成水利固定资产投资39.6亿元，同比增长12.5%，占目标的104.2%。争取中央水利资金10.2亿元，未达年度目标。
（二）生态治理。全年完成水土流失治理面积341平方公里。建成美丽幸福河湖21条，与目标还有差距。
（三）防灾减灾。全年计划组织山洪灾害预警演练350场次，实际组织385场次，未发生人员伤亡。
（四）民生供水。农村自来水普及率达到95.4%，居全省第6位。
二、存在问题
高效节水灌溉、中型灌区改造未完成年度任务；南栖河引水工程未按期通水。
三、2026年工作打算
2026年计划完成水利固定资产投资42亿元，治理水土流失面积345平方公里，农村自来水普及率达到96%。
"""


def summary():
    """Write the year's summary as a plain text."""
    DOCUMENTS.mkdir(parents=True, exist_ok=True)
    (DOCUMENTS / "2025年工作总结.txt").write_text(SUMMARY, encoding="utf-8")


if __name__ == "__main__":
    truth()
    notice()
    results()
    invest()
    last_year()
    quarters()
    tasks()
    problems()
    summary()
