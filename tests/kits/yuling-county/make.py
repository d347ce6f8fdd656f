"""Truth and files of 榆岭县水利局, January to July 2025; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-07", "2024-01/2024-07", "2025-12-31", "2025-07-31"
AT, THEN = f"{SPAN}|2025-07|2025-07-31", f"{BEFORE}|2024-07|2024-07-31"
# fmt: off
# a section; or name in the bulletin, name in the goals ("" same), unit as written, unit, July, since January, last year's
BULLETIN = [
    ("一、投资与规费",),
    ("水利建设投资完成额", "水利固定资产投资", "万元", "万元", 2640, 16280, 14820),
    ("  #中央投资", "", "万元", "万元", 980, 6120, 5480),
    ("   省级投资", "", "万元", "万元", 410, 2890, 2740),
    ("向上争取资金到位额", "争取上级资金", "万元", "万元", 350, 4380, 5060),
    ("水土保持补偿费征收额", "水土保持补偿费", "元", "元", 312000, 2065000, 1884000),
    ("二、水资源与节约用水",),
    ("用水总量", "", "万立方米", "万m3", 742, 3780, 3865),
    ("万元GDP用水量", "", "立方米", "m3", None, 39.2, 41.6),
    ("农田灌溉水有效利用系数", "", "—", "1", None, 0.581, 0.579),
    ("雨水集蓄利用量", "", "万立方米", "万m3", 38, 121, 109),
    ("节水载体创建", "", "个", "个", 1, 3, 5),
    ("三、农村供水",),
    ("农村自来水普及率", "", "%", "%", None, 95.6, 94.3),
    ("农村供水水质达标率", "", "%", "%", None, 89.4, 88.9),
    ("农村供水工程维修养护", "", "处", "处", 6, 41, 36),
    ("农村供水受益人口", "", "万人", "万人", None, 18.42, 18.15),
    ("四、水土保持",),
    ("新增水土流失治理面积", "水土流失综合治理面积", "平方公里", "km2", 7.4, 37.6, 34.2),
    ("淤地坝除险加固", "", "座", "座", 0, 4, 5),
    ("水土保持方案审批", "", "件", "件", 5, 31, 28),
    ("五、河湖管理",),
    ("河湖长巡河", "各级河湖长巡河", "人次", "人次", 1386, 9420, 9105),
    ("河湖“四乱”问题整治", "", "处", "处", 3, 32, 27),
    ("中小河流治理长度", "", "千米", "km", 1.2, 7.6, 9.3),
    ("六、农田灌溉",),
    ("高效节水灌溉面积", "新增高效节水灌溉面积", "亩", "亩", 640, 5260, 4870),
    ("灌区引水量", "", "万立方米", "万m3", 486, 2316, 2274),
    ("七、水旱灾害防御",),
    ("防汛演练", "防汛应急演练", "场次", "场次", 0, 26, 22),
    ("山洪灾害预警发布", "", "条", "条", 22, 64, 81),
    ("病险水库除险加固", "", "座", "座", 0, 1, 2),
    ("水库蓄水量", "", "万立方米", "万m3", None, 1284, 1196),
    ("八、监督执法",),
    ("水行政执法巡查", "", "次", "次", 33, 214, 186),
    ("水事违法案件查处", "", "件", "件", 1, 7, 9),
]
# name in the bulletin: unit in the goals, figures per unit, goal, sign, whole 2024, weight, office, day as written, due, status
COUNTY = [
    ("项目资金", "水利建设投资完成额", "亿元", 10000, 26000, ">=", 24650, 8, "规划建设股", "12月底", YEAR, "顺利"),
    ("项目资金", "向上争取资金到位额", "万元", 1, 9500, ">=", 9130, 6, "规划建设股", "12月底", YEAR, "滞后"),
    ("项目资金", "水土保持补偿费征收额", "万元", 10000, 3200000, ">=", 3064000, 4, "水土保持站", "12月底", YEAR, "顺利"),
    ("节水控水", "用水总量", "万立方米", 1, 7200, "<=", 7085, 7, "水资源股", "12月底", YEAR, "顺利"),
    ("节水控水", "万元GDP用水量", "立方米", 1, 41, "<=", 41.3, 5, "水资源股", "12月底", YEAR, "顺利|已完成"),
    ("节水控水", "农田灌溉水有效利用系数", "", 1, 0.585, ">=", 0.58, 5, "农田水利股", "12月底", YEAR, "滞后"),
    ("节水控水", "节水载体创建", "个", 1, 10, ">=", 9, 3, "水资源股", "11月底", "2025-11-30", "滞后"),
    ("民生供水", "农村自来水普及率", "%", 1, 95, ">=", 94.6, 6, "农村供水站", "12月底", YEAR, "顺利|已完成"),
    ("民生供水", "农村供水水质达标率", "%", 1, 92, ">=", 89.1, 6, "农村供水站", "12月底", YEAR, "滞后"),
    ("水土保持", "新增水土流失治理面积", "平方公里", 1, 58, ">=", 56.3, 8, "水土保持站", "11月底", "2025-11-30", "顺利"),
    ("水土保持", "淤地坝除险加固", "座", 1, 6, ">=", 8, 5, "水土保持站", "6月底", "2025-06-30", "逾期"),
    ("河湖治理", "河湖长巡河", "人次", 1, 15000, ">=", 15820, 4, "河湖中心", "12月底", YEAR, "顺利"),
    ("河湖治理", "河湖“四乱”问题整治", "处", 1, 32, ">=", 41, 5, "河湖中心", "7月底", "2025-07-31", "已完成"),
    ("河湖治理", "中小河流治理长度", "千米", 1, 18, ">=", 16.4, 6, "规划建设股", "12月底", YEAR, "滞后"),
    ("安全度汛", "病险水库除险加固", "座", 1, 3, ">=", 4, 7, "水库运管中心", "10月底", "2025-10-31", "滞后"),
]
# office, name in the bulletin or here only, unit, figures per unit, goal, day, due, done (None: as in the bulletin), status
OWN = [
    ("水资源股", "雨水集蓄利用量", "万立方米", 1, 180, "12月31日", YEAR, None, "顺利"),
    ("农村供水站", "农村供水工程维修养护", "处", 1, 60, "12月31日", YEAR, None, "顺利"),
    ("农田水利股", "高效节水灌溉面积", "万亩", 10000, 8000, "12月31日", YEAR, None, "顺利"),
    ("防汛办", "防汛演练", "场次", 1, 24, "5月31日", "2025-05-31", None, "已完成"),
    ("水政监察大队", "水行政执法巡查", "次", 1, 300, "12月31日", YEAR, None, "顺利"),
    ("水库运管中心", "水利工程标准化管理达标", "处", 1, 12, "12月31日", YEAR, 8, "顺利"),
    ("人事股", "水利职业技能培训", "人次", 1, 400, "12月31日", YEAR, 268, "顺利"),
]
# measure, unit, due, status; then by town: task, done, last year's
MEASURES = [("新修梯田", "亩", "2025-11-30", "顺利"), ("营造水土保持林", "亩", YEAR, "滞后"), ("农村供水户表改造", "户", YEAR, "顺利")]
TOWNS = [
    ("城关镇", (1200, 800, 720), (600, 210, 260), (320, 220, 190)), ("马家塬镇", (1500, 1020, 960), (450, 160, 200), (410, 290, 250)),
    ("柳沟镇", (900, 640, 580), (380, 150, 170), (280, 190, 170)), ("石峡镇", (800, 560, 500), (520, 190, 210), (360, 240, 210)),
    ("双庙乡", (1100, 700, 640), (300, 90, 120), (240, 160, 150)), ("红土坡乡", (700, 480, 430), (260, 80, 110), (190, 130, 110)),
    ("清泉乡", (600, 400, 370), (290, 70, 90), (200, 120, 100)),
]
# project, nature, whole, plan of 2025, January to July
PROJECTS = [
    ("柳沟河引水供水工程", "续建", 31500, 7200, (120, 90, 410, 680, 730, 760, 790)),
    ("城乡水厂提标改造项目", "新建", 9800, 3600, (0, 0, 160, 340, 420, 450, 480)),
    ("马家塬坡耕地综合治理", "新建", 4200, 2600, (0, 40, 250, 360, 380, 310, 290)),
    ("榆河城区段防洪提升", "续建", 6700, 2900, (60, 30, 210, 260, 270, 240, 230)),
    ("淤地坝除险加固打捆项目", "新建", 1900, 1500, (0, 0, 120, 230, 260, 210, 90)),
]
# section; or task, requirement, leader, office, day as written, due, how it stands, mark, status
TASKS = [
    ("一、县委县政府督办事项",),
    ("柳沟河引水工程主管线贯通", "主管线全线试压合格", "马永昌", "规划建设股", "2025年10月底", "2025-10-31", "剩余隧洞段衬砌进入收尾，试压准备同步开展", "正常", "顺利"),
    ("城区水厂深度处理车间投运", "具备通水条件", "祁秀兰", "农村供水站", "2025年6月底", "2025-06-30", "6月24日通过通水验收", "办结", "已完成"),
    ("榆河城区段征地拆迁", "全部腾地交付施工", "马永昌", "规划建设股", "2025年7月15日", "2025-07-15", "西关2户未签协议", "超期", "逾期"),
    ("农村供水县域统管移交", "资产移交县供水公司", "祁秀兰", "农村供水站", "2025年9月底", "2025-09-30", "资产清查已完成，移交协议待县政府审定", "正常", "顺利"),
    ("地下水超采区机井封填", "按名录逐眼封填", "赵克勤", "水资源股", "2025年11月20日", "2025-11-20", "群众替代水源未落实，封填工作迟缓", "偏慢", "滞后"),
    ("汛前隐患排查整改", "隐患整改到位", "马永昌", "防汛办", "2025年5月20日", "2025-05-20", "排查隐患全部闭环", "办结", "已完成"),
    ("二、局务会议定事项",),
    ("“十五五”水安全保障规划编制", "形成送审稿", "赵克勤", "规划建设股", "2025年12月底", YEAR, "初稿已征求乡镇意见", "正常", "顺利"),
    ("灌区量测水设施安装", "支渠口门全覆盖", "祁秀兰", "农田水利股", "2025年8月底", "2025-08-31", "设备到货不足一半，安装队伍未进场", "偏慢", "滞后"),
    ("水利资产确权登记", "完成外业测绘", "赵克勤", "水库运管中心", "2025年7月31日", "2025-07-31", "外业测绘成果已验收", "办结", "已完成"),
    ("淤地坝防汛责任人公示", "公示牌更新", "马永昌", "水土保持站", "2025年4月底", "2025-04-30", "公示牌全部更新", "办结", "已完成"),
    ("历史档案数字化", "完成扫描挂接", "祁秀兰", "办公室", "2025年6月30日", "2025-06-30", "因经费未批，扫描至今未完", "超期", "逾期"),
    ("水文化展馆布展", "布展开放", "赵克勤", "办公室", "2026年5月底", "2026-05-31", "布展方案通过评审", "正常", "顺利"),
]
# who found it, when, problem, office, due, how it stands, mark
PROBLEMS = [
    ("省水利厅暗访组", "2025-03-18", "石峡水库溢洪道堆放建筑材料", "水库运管中心", "2025-04-15", "材料已清走，现场复核合格", "已销号"),
    ("省水利厅暗访组", "2025-03-18", "双庙乡供水点消毒设备停用", "农村供水站", "2025-05-31", "设备修复并恢复投药", "已销号"),
    ("省水利厅暗访组", "2025-03-18", "柳沟河取水口计量数据未上传", "水资源股", "2025-07-10", "模块已更换，数据仍断续", "未销号"),
    ("市水务局稽察组", "2025-05-09", "城乡水厂项目设计变更手续不全", "规划建设股", "2025-06-30", "变更批复已补办", "已销号"),
    ("市水务局稽察组", "2025-05-09", "坡耕地治理苗木支护不到位", "水土保持站", "2025-09-30", "正在补植补栽", "未销号"),
    ("市水务局稽察组", "2025-05-09", "防洪项目农民工工资专户管理松散", "财务审计股", "2025-07-20", "佐证已报市局，等候核定", "申请销号中"),
    ("县委第二巡察组", "2025-02-26", "基层水管站固定资产账实不符", "财务审计股", "2025-06-15", "账目调整完毕", "已销号"),
    ("县委第二巡察组", "2025-02-26", "河道采砂监管记录缺失", "河湖中心", "2025-08-31", "监管制度起草中", "未销号"),
    ("县委第二巡察组", "2025-02-26", "淤地坝管护经费拨付迟缓", "水土保持站", "2025-11-30", "已列入下半年支出计划", "未销号"),
    ("12345政务热线", "2025-06-03", "清泉乡王湾社夜间停水", "农村供水站", "2025-06-20", "更换主管阀门，恢复供水", "已销号"),
]
# names, unit, goal, done, last year's, status: in the table of the summary only
PROSE = [("水利科普宣传", "场", 40, 27, 24, "顺利"), ("农民用水户协会培训", "人次", 600, 260, 310, "滞后")]
TWO = {"新增水土流失治理面积": (37.6, 39.1), "河湖长巡河": (9420, 9240)}
OLD = {"农村供水工程维修养护": (36, 38)}
# last year's bulletin: name, 2024 (None: as this year's tells), 2023
PAST = [
    ("水利建设投资完成额", 13690), ("向上争取资金到位额", 4720), ("用水总量", 3910), ("农村自来水普及率", 93.1),
    ("农村供水工程维修养护", 33), ("新增水土流失治理面积", 31.8), ("河湖长巡河", 8760), ("中小河流治理长度", 8.1),
    ("高效节水灌溉面积", 4520), ("水行政执法巡查", 172), ("水库蓄水量", 1148),
]
# fmt: on
STOCKS = {"农村供水受益人口", "水库蓄水量"}
ROWS = {r[0].strip(" #"): (r[0].strip(" #"), *r[1:]) for r in BULLETIN if len(r) > 1}


def _both(pair):
    return "|".join(str(p) for p in pair)


def _names(name):
    other = ROWS[name][1] if name in ROWS else ""
    return f"{name}|{other}" if other else name


def _sum(m, k):
    return sum(t[1 + m][k] for t in TOWNS)


def _change(unit, now, old):
    if unit == "%":
        return f"{now - old:+.1f}个百分点"
    return round(100 * (now / old - 1), 1)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    goals = {r[1]: (r[4], r[5], r[10], r[11]) for r in COUNTY}
    goals |= {r[1]: (r[4], ">=", r[6], r[8]) for r in OWN}
    for name, _, _, unit, month, now, old in ROWS.values():
        goal, sign, due, status = goals.get(name, (None, "", "", ""))
        at = (AT, THEN) if unit in ("%", "m3", "1") or name in STOCKS else (SPAN, BEFORE)
        book.indicator(
            (_names(name), unit, goal, sign, now, old, due, status, "快报和责任书"),
            at,
            _both(TWO.get(name, (now,))),
            _both(OLD.get(name, (old,))),
        )
        if unit == "1":
            book.rows["year_on_year"][-1][8] = ""
        if month is not None:
            book.fact(_names(name), "2025-07", month, unit, "actual", "快报本月")
        if name in TWO:
            book.fact(_names(name), SPAN, TWO[name][1], unit, "actual", "总结（冲突）")
            book.add("conflicts", _names(name), SPAN, _both(TWO[name]), "快报|总结")
        if name in OLD:
            book.fact(_names(name), BEFORE, OLD[name][1], unit, "actual", "2024年7月快报（冲突）")
            book.add("conflicts", _names(name), BEFORE, _both(OLD[name]), "快报|2024年7月快报")
    for name, old in PAST:
        unit = ROWS[name][3]
        time = "2023-01/2023-07|2023-07|2023-07-31"
        book.fact(_names(name), time, old, unit, "actual", "2024年7月快报", "yes")
    for _, name, _, _, _, _, whole, *_ in COUNTY:
        unit = ROWS[name][3]
        time = "2024|2024-12|2024-12-31" if unit in ("%", "m3", "1") else "2024"
        book.fact(_names(name), time, whole, unit, "actual", "责任书")
        book.never(_names(name), "year_on_year", whole, unit, "2024年全年数，不是同期")
        book.never(_names(name), "targets", whole, unit, "2024年全年数，不是目标")
    for _, name, unit, _, goal, _, due, now, status in OWN:
        if now is not None:
            row = (name, unit, goal, ">=", now, None, due, status, "局内自定目标")
            book.indicator(row, (SPAN, BEFORE), now, None)
    for m, (name, unit, due, status) in enumerate(MEASURES):
        row = (name, unit, _sum(m, 0), ">=", _sum(m, 1), _sum(m, 2), due, status, "乡镇表合计行")
        book.indicator(row, (SPAN, BEFORE), _sum(m, 1), _sum(m, 2))
        for town, *cells in TOWNS:
            for value, role, time in zip(
                cells[m], ("target", "actual", "actual"), ("2025", SPAN, BEFORE), strict=True
            ):
                book.fact(f"{town}|{name}", time, value, unit, role, "乡镇表", "yes")
            book.never(name, "targets", cells[m][0], unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", cells[m][1], unit, f"{town}的完成，不是全县的")
    for name, unit, goal, now, old, status in PROSE:
        row = (name, unit, goal, ">=", now, old, YEAR, status, "总结附表")
        book.indicator(row, (SPAN, BEFORE), now, old)
    invest = _names("水利建设投资完成额")
    for name, _, whole, plan, months in PROJECTS:
        done = sum(months)
        note = "项目的年度计划"
        book.target(name, plan, ">=", "万元", "", done, "", "项目表", note, "yes")
        for value, role in ((whole, "target|context|actual"), (plan, "target"), (done, "actual")):
            book.fact(name, f"2025|{SPAN}", value, "万元", role, "项目表", "yes")
        book.never(invest, "targets", plan, "万元", f"{name}的计划")
        book.never(invest, "year_on_year", done, "万元", f"{name}的完成")
    plan, done = sum(p[3] for p in PROJECTS), sum(sum(p[4]) for p in PROJECTS)
    names = "重点水利项目合计|合计|重点水利项目投资"
    note = "五个项目，不是全县"
    book.target(names, plan, ">=", "万元", "", done, "", "项目表合计行", note, "yes")
    book.never(invest, "targets", plan, "万元", "五个项目的计划合计，不是全县")
    book.never(invest, "year_on_year", done, "万元", "五个项目的完成合计，不是全县")
    for task, *rest in TASKS:
        if rest:
            _, lead, office, _, due, _, _, status = rest
            book.task(task, f"{office}|{lead}", due, status, "督办清单")
    for _, _, problem, office, due, _, mark in PROBLEMS:
        shut = "yes" if mark == "已销号" else "no"
        book.problem(problem, office, due, shut, TODAY, "整改销号清单")
    for name, value, unit, why in (
        ("中小河流治理长度", 22, "km", "调整前的目标"),
        (invest, 29000, "万元", "2026年的打算"),
        (_names("新增水土流失治理面积"), 60, "km2", "2026年的打算"),
        ("淤地坝除险加固", 2, "座", "余下的任务"),
        ("淤地坝除险加固", 5, "座", "考核权重"),
        ("病险水库除险加固", 7, "座", "考核权重"),
        ("节水载体创建", 7, "个", "距目标的差数"),
        (invest, 54100, "万元", "项目总投资合计"),
    ):
        book.never(name, "targets", value, unit, why)
    book.write()


def bulletin():
    """Write the month's statistical bulletin as BIFF: sections, code and unit in columns, this month beside the sum."""
    rows = [
        ["榆岭县水利统计快报"],
        ["2025年7月"],
        ["填报单位：榆岭县水利局", "", "", "", "", "", "表  号：榆水统快1表"],
        ["指标名称", "代码", "计量单位", "本年实际", "", "上年同期累计", "累计同比增减（%）"],
        ["", "", "", "本月", "自年初累计", "", ""],
    ]
    n = 0
    for name, *rest in BULLETIN:
        if not rest:
            rows.append([name])
            continue
        _, written, unit, month, now, old = rest
        n += 1
        big = unit == "元"
        told = [f"{v:,}" for v in (month, now, old)] if big else [month, now, old]
        told = ["—" if v is None else v for v in told]
        rows.append([name, f"{n:02d}", written, *told, _change(unit, now, old)])
    rows += [
        [
            "说明：1.“#”表示其中的主要项；2.“—”表示不按月统计；3.普及率、达标率、系数、受益人口、蓄水量为7月末数。"
        ],
        [
            "单位负责人：马永昌",
            "",
            "统计负责人：祁秀兰",
            "",
            "填表人：文小军",
            "",
            "报出日期：2025年8月4日",
        ],
    ]
    merges = [(0, 0, 0, 6), (1, 1, 0, 6), (3, 3, 3, 4)]
    merges += [(3, 4, c, c) for c in (0, 1, 2, 5, 6)]
    old_book(LEDGERS / "水利统计快报（2025年7月）.xls", "快1表", rows, merges)


def past_bulletin():
    """Write last year's bulletin as the office system exported it: a web page named .xls."""
    lines = [
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body>',
        '<table border="1"><tr><td colspan="5"><b>榆岭县水利统计快报（2024年7月，摘要）</b></td></tr>',
        "<tr><td>序号</td><td>指标名称</td><td>计量单位</td><td>2024年1-7月</td><td>2023年1-7月</td></tr>",
    ]
    for n, (name, older) in enumerate(PAST, 1):
        _, _, written, _, _, _, old = ROWS[name]
        cells = [n, name, written, OLD.get(name, (0, old))[1], older]
        lines.append("<tr>" + "".join(f"<td>{c}</td>" for c in cells) + "</tr>")
    lines.append("</table><p>导出时间：2024-08-05</p></body></html>\n")
    path = LEDGERS / "水利统计快报（2024年7月）.xls"
    path.write_bytes("\r\n".join(lines).encode("gb18030"))


def goals():
    """Write the goals: those of the county with weight and last year's whole, those of the office in another order."""
    out = openpyxl.Workbook()
    top = [
        "考核类别",
        "考核指标（单位）",
        "权重（分）",
        "2024年",
        "2025年",
        "",
        "",
        "责任股室",
        "完成时限",
    ]
    low = ["", "", "", "全年实绩", "目标值", "1—7月实绩", "完成目标（%）", "", ""]
    rows, merges, first = [["责任单位：县水利局", *[""] * 7, "截至7月31日"], top, low], [], 5
    for n, (part, name, unit, per, goal, sign, whole, weight, office, day, _, _) in enumerate(
        COUNTY
    ):
        new = not n or COUNTY[n - 1][0] != part
        _, other, _, kind, _, now, _ = ROWS[name]
        flat = kind in ("%", "m3", "1")
        aim = goal / per if per > 1 else goal
        shown = f"{'≤' if sign == '<=' else '≥'}{aim}" if flat or sign == "<=" else aim
        done, before = (now / per, whole / per) if per > 1 else (now, whole)
        share = "—" if flat else round(100 * now / goal, 1)
        label = f"{other or name}（{unit}）" if unit else other or name
        rows.append([part if new else "", label, weight, before, shown, done, share, office, day])
        if n + 1 == len(COUNTY) or COUNTY[n + 1][0] != part:
            merges += [f"A{first}:A{n + 5}"] * (first < n + 5)
            first = n + 6
    rows.append(
        ["注：用水总量、万元GDP用水量为控制性指标，不得突破；中小河流治理长度为调整后目标。"]
    )
    merges += [f"{c}3:{c}4" for c in "ABCHI"] + ["E3:G3"]
    sheet(
        out, "县级考核", "榆岭县2025年度水利工作目标管理责任书分解表", rows, 9, merges, (3, 4), True
    )
    rows = [["序号", "责任股室", "目标内容", "单位", "年内须完成", "时限", "7月底累计", "说明"]]
    for n, (office, name, unit, per, goal, day, _, now, _) in enumerate(OWN, 1):
        done = ROWS[name][5] if now is None else now
        label = (ROWS[name][1] if name in ROWS else "") or name
        aim, told = (goal / per, done / per) if per > 1 else (goal, done)
        rows.append(
            [
                n,
                office,
                label,
                unit,
                aim,
                f"2025年{day}",
                told,
                "已提前办结" if "演练" in name else "",
            ]
        )
    sheet(out, "局内自定", "县水利局2025年局内自定目标", rows, 8, [], (2, 2))
    save(out, LEDGERS / "2025年目标责任书分解及实绩（7月）.xlsx")


def towns():
    """Write the towns under a head of three storeys, the county last."""
    out = openpyxl.Workbook()
    top = ["序号", "乡  镇", "水土保持", *[""] * 5, "农村供水", "", ""]
    mid, low = ["", ""], ["", ""]
    for name, unit, *_ in MEASURES:
        mid += [f"{name}（{unit}）", "", ""]
        low += ["全年任务", "累计完成", "去年同期完成"]
    rows = [["统计时段：2025年1—7月"], top, mid, low]
    for n, (town, *cells) in enumerate(TOWNS, 1):
        rows.append([n, town, *(v for c in cells for v in c)])
    rows.append(["合  计", "", *(_sum(m, k) for m in range(3) for k in range(3))])
    rows.append(["备注：新修梯田要求11月底前完成，其余两项要求12月底前完成。"])
    last = 6 + len(TOWNS)
    merges = ["A3:A5", "B3:B5", "C3:H3", "I3:K3", "C4:E4", "F4:H4", "I4:K4", f"A{last}:B{last}"]
    title = "附件2  各乡镇水土保持和农村供水任务完成情况表"
    sheet(out, "附件2", title, rows, 11, merges, (3, 5), True)
    save(out, LEDGERS / "附件2 各乡镇任务完成情况表.xlsx")


def projects():
    """Write the projects month by month as ragged csv."""
    rows = [
        ["榆岭县2025年重点水利项目投资计划执行情况表"],
        ["编制：规划建设股", "", "", "金额单位：万元"],
        ["序号", "项目名称", "建设性质", "总投资", "本年投资计划"]
        + [f"{m}月" for m in range(1, 8)]
        + ["1-7月累计", "计划执行率"],
    ]
    for n, (name, kind, whole, plan, months) in enumerate(PROJECTS, 1):
        done = sum(months)
        rows.append([n, name, kind, whole, plan, *months, done, f"{100 * done / plan:.1f}%"])
    sums = [sum(p[4][m] for p in PROJECTS) for m in range(7)]
    whole, plan = sum(p[2] for p in PROJECTS), sum(p[3] for p in PROJECTS)
    rows.append(["", "合计", "", whole, plan, *sums, sum(sums), f"{100 * sum(sums) / plan:.1f}%"])
    rows.append(["注：本表只列五个重点项目，全县投资以水利统计快报为准。"])
    ragged(LEDGERS / "重点水利项目投资计划执行情况（7月）.csv", rows)


def tasks():
    """Write the tasks in two sections, numbered anew in each."""
    out = openpyxl.Workbook()
    rows = [
        ["编号", "督办事项", "办理要求", "包抓领导", "承办股室", "办结时限", "7月底进展", "状态"]
    ]
    merges, n = [], 0
    for task, *rest in TASKS:
        if not rest:
            n = 0
            rows.append([task])
            merges.append(f"A{len(rows) + 1}:H{len(rows) + 1}")
            continue
        n += 1
        want, lead, office, day, _, how, mark, _ = rest
        rows.append([n, task, want, lead, office, day, how, mark])
    rows.append(["状态说明：办结——已完成；正常——按计划推进；偏慢——慢于计划；超期——到期未办结。"])
    sheet(out, "督办", "榆岭县水利局重点事项督办清单（第7期）", rows, 8, merges, (2, 2), True)
    save(out, LEDGERS / "重点事项督办清单（第7期）.xlsx")


def problems():
    """Write the problems with real dates, who found them merged down."""
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "反馈单位",
            "反馈日期",
            "问题表述",
            "责任股室",
            "整改完成时限",
            "整改落实情况",
            "销号情况",
        ]
    ]
    merges, first = [], 3
    for n, (who, when, what, office, due, how, mark) in enumerate(PROBLEMS):
        new = not n or PROBLEMS[n - 1][0] != who
        told, end = (datetime.date.fromisoformat(d) for d in (when, due))
        rows.append([n + 1, who if new else "", told if new else "", what, office, end, how, mark])
        if n + 1 == len(PROBLEMS) or PROBLEMS[n + 1][0] != who:
            merges += [f"{c}{first}:{c}{n + 3}" for c in "BC"] * (first < n + 3)
            first = n + 4
    title = "上级检查反馈问题整改销号清单（更新至2025年7月31日）"
    ws = sheet(out, "Sheet1", title, rows, 8, merges, (2, 2), True)
    for row in ws.iter_rows(3, ws.max_row):
        row[2].number_format = row[5].number_format = "yyyy-mm-dd"
    save(out, LEDGERS / "反馈问题整改销号清单.xlsx")


SUMMARY = """榆岭县水利局2025年1—7月工作总结
今年以来，全县水利系统紧扣黄河流域生态保护和高质量发展要求，统筹推进水网建设、民生供水和水土保持，主要工作进展如下。
# 一、工作进展
（一）项目支撑有力。1—7月完成水利固定资产投资1.628亿元，同比增长9.9%，完成年度目标2.6亿元的62.6%；争取上级资金4380万元，比上年同期少680万元。
（二）水土保持稳步推进。水土流失综合治理面积39.1平方公里，新修梯田4600亩，淤地坝除险加固完成4座，还有2座因设计变更未完成。
（三）供水保障持续改善。农村自来水普及率95.6%，维修养护农村供水工程41处，农村供水水质达标率89.4%，较去年同期提高0.5个百分点。
（四）河湖管护常态长效。各级河湖长巡河9240人次，整治河湖“四乱”问题32处，治理中小河流7.6千米。
（五）节水控水从严。用水总量3780万立方米，同比下降2.2%；万元GDP用水量39.2立方米；创建节水载体3个，距全年任务还差7个。
（六）服务类工作完成情况见下表。
@0
# 二、存在问题
一是争取上级资金降幅较大；二是中小河流治理受征地影响进度偏慢；三是基层技术力量不足。
# 三、后段安排
紧盯年度目标，加快剩余2座淤地坝除险加固。2026年，拟完成水利固定资产投资2.9亿元，水土流失综合治理面积60平方公里。"""

NOTICE = """榆岭县水利局关于调整中小河流治理年度目标的通知
榆水发〔2025〕46号
各股室、站、中心：
因石峡河下段列入后续批次实施，经请示县政府同意，2025年中小河流治理长度目标由22千米调整为18千米，完成时限不变。请规划建设股据此调整责任书，其余各项目标不作调整。
榆岭县水利局
2025年6月12日"""


def papers():
    """Write the summary with its table, and the notice."""
    rows = [["工作内容", "计量单位", "2025年计划", "1—7月完成", "上年同期"]]
    rows += [[name, unit, str(goal), str(now), str(old)] for name, unit, goal, now, old, _ in PROSE]
    paper(DOCUMENTS / "2025年1—7月工作总结.docx", SUMMARY.split("\n"), [rows])
    paper(DOCUMENTS / "关于调整中小河流治理年度目标的通知.docx", NOTICE.split("\n"))


if __name__ == "__main__":
    truth()
    bulletin()
    past_bulletin()
    goals()
    towns()
    projects()
    tasks()
    problems()
    papers()
