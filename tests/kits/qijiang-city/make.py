"""Truth and files of 栖江市水利局, half a year; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
NOW, OLD, TODAY, YEAR = "2025-01/2025-06", "2024-01/2024-06", "2025-06-30", "2025-12-31"
FLOW = (NOW, OLD)
POINT = ("2025-06|2025-06-30|2025-01/2025-06", "2024-06|2024-06-30|2024-01/2024-06")
BOTH, EITHER = "顺利|已完成", "顺利|滞后"
# fmt: off
# part; name as in the sheet of goals, unit as written, unit, goal of January as written, revised, goal that holds, sign,
# figure, last year's, day as written, due, office, note, status, names that are right
GOALS = [
    ("工程建设", "水利建设投资", "亿元", "亿元", 48, "", 48, ">=", 26.35, 23.82, "年底", YEAR, "计划财务处", "", "顺利", "水利建设投资|水利投资"),
    ("工程建设", "争取中央及省级资金", "亿元", "亿元", 6.5, "", 6.5, ">=", 4.12, 3.46, "年底", YEAR, "计划财务处", "", "顺利", "争取中央及省级资金|上级资金"),
    ("工程建设", "海塘安澜建设长度", "公里", "km", 32, 28, 28, ">=", 16.8, 13.5, "年底", YEAR, "建设处", "用海审批未下，5月经市政府同意调减", "顺利", "海塘安澜建设长度|海塘安澜"),
    ("工程建设", "病险水库除险加固完工", "座", "座", 14, "", 14, ">=", 4, 6, "11月底", "2025-11-30", "运行管理处", "8座6月才开工", "滞后", "病险水库除险加固完工|病险水库除险加固"),
    ("工程建设", "山塘综合整治", "座", "座", 45, "", 45, ">=", 31, 27, "10月底", "2025-10-31", "农村水利处", "", "顺利", "山塘综合整治"),
    ("工程建设", "中小河流治理", "公里", "km", 60, "", 60, ">=", 34.6, 30.2, "年底", YEAR, "河湖处", "", "顺利", "中小河流治理"),
    ("水资源管理", "用水总量", "亿立方米", "亿m3", "≤15.6", "", 15.6, "<=", 7.02, 7.18, "年底", YEAR, "水资源处", "", "顺利", "用水总量"),
    ("水资源管理", "万元地区生产总值用水量", "立方米", "m3", "≤21.5", "", 21.5, "<=", 20.3, 21.6, "年底", YEAR, "水资源处", "", BOTH, "万元地区生产总值用水量|万元GDP用水量"),
    ("水资源管理", "农田灌溉水有效利用系数", "", "1", 0.612, "", 0.612, ">=", None, None, "年底", YEAR, "农村水利处", "年底测算", "未报|不能判定", "农田灌溉水有效利用系数"),
    ("水资源管理", "再生水利用率", "%", "%", "≥24", "", 24, ">=", 21.5, 20.1, "年底", YEAR, "水资源处", "", EITHER, "再生水利用率"),
    ("水资源管理", "节水型企业创建", "家", "家", 20, "", 20, ">=", 12, 11, "年底", YEAR, "水资源处", "", "顺利", "节水型企业创建|节水型企业"),
    ("水资源管理", "取水计量在线率", "%", "%", "≥95", "", 95, ">=", 97.3, 94.6, "年底", YEAR, "水资源处", "", BOTH, "取水计量在线率"),
    ("农村水利", "城乡规模化供水覆盖率", "%", "%", "≥93", "", 93, ">=", 93.6, 91.2, "年底", YEAR, "农村水利处", "", BOTH, "城乡规模化供水覆盖率|规模化供水"),
    ("农村水利", "单村水厂改造提升", "座", "座", 36, "", 36, ">=", 13, 17, "12月20日", "2025-12-20", "农村水利处", "兰陂县招标流标一次", "滞后", "单村水厂改造提升|单村水厂"),
    ("农村水利", "农村供水管网更新", "公里", "km", 180, "", 180, ">=", 104, 96, "年底", YEAR, "农村水利处", "", "顺利", "农村供水管网更新|供水管网更新"),
    ("农村水利", "灌区改造面积", "万亩", "万亩", 3.2, "", 3.2, ">=", 1.05, 1.3, "年底", YEAR, "农村水利处", "", "滞后", "灌区改造面积|灌区改造"),
    ("河湖与水保", "幸福河湖创建", "条", "条", 9, "", 9, ">=", 5, 4, "年底", YEAR, "河湖处", "", "顺利", "幸福河湖创建|幸福河湖"),
    ("河湖与水保", "水土流失治理面积", "平方公里", "km2", 42, "", 42, ">=", 24.5, 20.8, "年底", YEAR, "水保处", "", "顺利", "水土流失治理面积|水土流失治理"),
    ("河湖与水保", "水域面积率", "%", "%", "≥9.85", "", 9.85, ">=", 9.91, 9.88, "年底", YEAR, "河湖处", "", BOTH, "水域面积率"),
    ("河湖与水保", "断面水质优良率", "%", "%", "≥96", "", 96, ">=", 97.1, 95.8, "年底", YEAR, "河湖处", "与市生态环境局数据一致", BOTH, "断面水质优良率|水质优良"),
    ("河湖与水保", "涉河“四乱”清理", "处", "处", 64, "", 64, ">=", 64, 51, "6月底", TODAY, "河湖处", "", "已完成", "涉河“四乱”清理|四乱"),
    ("防汛与安全", "山洪灾害防御演练", "场次", "场次", 80, "", 80, ">=", 92, 75, "6月底", TODAY, "防御处", "", "已完成", "山洪灾害防御演练|防御演练"),
    ("防汛与安全", "小型水库系统治理", "座", "座", 10, "", 10, ">=", 7, 8, "6月底", TODAY, "运行管理处", "余3座受梅雨影响", "逾期", "小型水库系统治理"),
    ("防汛与安全", "工程标准化管理达标", "处", "处", 55, "", 55, ">=", 36, 29, "年底", YEAR, "运行管理处", "", "顺利", "工程标准化管理达标|标准化管理"),
    ("防汛与安全", "在建工程隐患整改率", "%", "%", 100, "", 100, ">=", 98.2, 96.5, "年底", YEAR, "安监处", "", EITHER, "在建工程隐患整改率|隐患整改率"),
]
TWO = {"中小河流治理": "34.6|36.4", "水土流失治理面积": "24.5|25.1"}
# what the quarter's flash report has without a goal: name, unit as written, unit, second quarter, half year, last year
FLASH = [
    ("平均降水量", "毫米", "mm", 462.5, 806.4, 742.9), ("大中型水库6月末蓄水量", "万立方米", "万m3", "", 38650, 36120),
    ("水力发电量", "万千瓦时", "万kWh", 9840, 15260, 14385), ("城镇自来水供水量", "万立方米", "万m3", 5120, 9870, 9742),
    ("新发取水许可证", "件", "件", 29, 53, 47), ("水事违法案件立案", "件", "件", 11, 19, 24),
]
# rows of the flash report in its order: name there, unit there, factor, name in GOALS, second quarter
ORDER = [
    ("水利建设投资完成额", "万元", 10000, "水利建设投资", 148200), ("其中：重大项目", "万元", 164300, 146900, 92800), ("　　　面上项目", "万元", 99200, 91300, 55400),
    ("到位中央和省级资金", "万元", 10000, "争取中央及省级资金", 22600), ("海塘安澜建设", "公里", 1, "海塘安澜建设长度", 9.3), ("中小河流治理", "公里", 1, "中小河流治理", 19.8),
    ("病险水库除险加固完工", "座", 1, "病险水库除险加固完工", 3), ("小型水库系统治理", "座", 1, "小型水库系统治理", 5), ("山塘综合整治", "座", 1, "山塘综合整治", 18),
    ("单村水厂改造", "座", 1, "单村水厂改造提升", 8), ("农村供水管网更新", "公里", 1, "农村供水管网更新", 58), ("灌区改造面积", "亩", 10000, "灌区改造面积", 6200),
    ("水土流失治理", "公顷", 100, "水土流失治理面积", 1420), ("幸福河湖建成", "条", 1, "幸福河湖创建", 3), ("“四乱”问题清理", "处", 1, "涉河“四乱”清理", 37),
    ("标准化管理达标工程", "处", 1, "工程标准化管理达标", 21), ("节水型企业", "家", 1, "节水型企业创建", 7), ("防御演练", "场次", 1, "山洪灾害防御演练", 78), ("用水总量", "万立方米", 10000, "用水总量", 37400),
]
RATES = ["万元地区生产总值用水量", "再生水利用率", "取水计量在线率", "城乡规模化供水覆盖率", "水域面积率", "断面水质优良率", "在建工程隐患整改率"]
# county; investment planned, done, last year (万元); soil planned, done (km2); pipes planned, done (km)
COUNTIES = [
    ("市本级", 96000, 54200, 47600, "", "", "", ""), ("云浦区", 72000, 38600, 36900, 4.5, 2.6, 22, 13.5), ("竹溪区", 64000, 33500, 34200, 6, 3.4, 28, 16.2),
    ("沙埠市", 98000, 57700, 48900, 10.5, 6.3, 46, 27.8), ("兰陂县", 82000, 43900, 39700, 13, 8.1, 52, 28.9), ("东屿县", 68000, 35600, 30900, 8, 4.7, 32, 17.6),
]
# project, place, whole cost, since the start, plan of 2025, done in the half year (all 亿元), how far
PROJECTS = [
    ("清溪水库工程", "兰陂县", 36.8, 2.15, 3.6, 1.42, "可研批复，进场道路完成4.2公里"), ("沙埠海塘安澜工程", "沙埠市", 21.4, 13.9, 5.2, 3.18, "堤身填筑完成62%"),
    ("栖江干堤提标工程", "云浦区、竹溪区", 12.6, 8.7, 3.1, 1.86, "累计加固堤防18.5公里"), ("东屿引调水工程", "东屿县", 17.5, 6.2, 4.4, 1.97, "输水隧洞贯通3.1公里"), ("城区排涝泵站扩容工程", "市本级", 4.3, 3.6, 1.5, 0.92, "机组安装"),
]
# task, what is asked, day as written, due, lead, helping, how far, remark, status
TASKS = [
    ("水网先导区实施方案编制", "报市政府审定", "3月底", "2025-03-31", "规划处", "计划财务处", "方案经市政府常务会议通过并印发", "已办结", "已完成"),
    ("清溪水库开工建设", "主体开工", "9月底", "2025-09-30", "建设处", "兰陂县", "可研已批复，初步设计按计划报审", "达到序时", "顺利"),
    ("沙埠海塘安澜主体工程", "堤身基本成型", "年底", YEAR, "建设处", "沙埠市", "堤身填筑完成62%", "达到序时", "顺利"),
    ("城区排涝泵站扩容投运", "梅汛前投运", "6月15日", "2025-06-15", "城区河道中心", "", "机组安装未完成，预计7月下旬投运", "", "逾期"),
    ("水库“三权分置”改革试点", "完成签约确权", "10月底", "2025-10-31", "运行管理处", "各县", "试点水库均已签约，确权按计划推进", "", "顺利"),
    ("节水型社会建设达标复核", "通过省级复核", "5月底", "2025-05-31", "水资源处", "", "复核通过，公示结束", "已办结", "已完成"),
    ("取用水管理专项整治", "问题清零", "11月底", "2025-11-30", "水资源处", "执法支队", "排查登记尚未过半，明显慢于计划", "未达序时", "滞后"),
    ("数字孪生栖江二期建设", "完成初验", "2026年6月底", "2026-06-30", "信息中心", "水文中心", "完成招标，承建单位已进场", "达到序时", "顺利"),
    ("水文测站提档升级", "汛期前投入报汛", "6月底", TODAY, "水文中心", "", "全部测站已改造完成并投入报汛", "", "已完成"),
    ("河道采砂规划修编", "批复实施", "4月底", "2025-04-30", "河湖处", "", "送审稿仍在征求意见", "逾期未完成", "逾期"),
    ("水利工程质量提升行动", "在建项目全覆盖检查", "年底", YEAR, "质监站", "建设处", "检查面偏低，落后于计划", "未达序时", "滞后"),
    ("农村供水县级统管", "统管公司全部组建", "8月底", "2025-08-31", "农村水利处", "各县", "仅余一家正在核名，其余均已组建，进展正常", "达到序时", "顺利"),
]
# who found it, problem, office, day as written, due, day it was struck off, remark, closed
PROBLEMS = [
    ("省厅稽察", "东屿引调水工程监理人员到岗不足", "建设处", "2025.4.30", "2025-04-30", "2025.4.22", "监理单位已增派", "yes"), ("省厅稽察", "栖江干堤提标工程变更手续滞后", "建设处", "2025.5.31", "2025-05-31", "", "变更批复仍未取得", "no"),
    ("省厅稽察", "沙埠海塘石料进场检测频次不够", "质监站", "2025.6.20", "2025-06-20", "2025.6.18", "补检合格", "yes"), ("汛前检查", "白坪水库溢洪道有杂物堆放", "运行管理处", "2025.3.31", "2025-03-31", "2025.3.26", "已清除", "yes"),
    ("汛前检查", "竹溪区两处闸站备用电源失效", "运行管理处", "2025.4.15", "2025-04-15", "", "备用发电机尚未到货", "no"), ("汛前检查", "山洪预警广播离线率偏高", "防御处", "2025.7.31", "2025-07-31", "", "更换卡件中", "no"),
    ("市审计局", "水资源费专户利息未及时上缴", "计划财务处", "2025.6.30", "2025-06-30", "2025.6.12", "已上缴国库", "yes"), ("市审计局", "部分合同未经法制审核", "办公室", "2025.9.30", "2025-09-30", "", "制度修订中", "no"), ("市审计局", "闲置房产未入账", "计划财务处", "2025.5.20", "2025-05-20", "", "权属材料未齐", "no"),
]
# fmt: on


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, NOW, OLD)
    src = "责任书执行情况"
    flash = {o[3]: o for o in ORDER}
    for _, name, _, unit, _, _, goal, sign, now, old, _, due, _, _, status, names in GOALS:
        aim = "180|200" if name == "农村供水管网更新" else goal
        act = "" if now is None else TWO.get(name, now)
        at = POINT if name in RATES else FLOW
        book.target(names, aim, sign, unit, due, act, status, src)
        book.fact(names, f"2025|{due[:7]}|{due}", goal, unit, "target", src)
        if now is not None:
            book.fact(names, at[0], now, unit, "actual", src)
            book.year(names, act, unit, old, "快报" if name in flash else "总结表", at=at)
            book.fact(names, at[1], old, unit, "actual", "快报、总结表")
    book.fact(
        "海塘安澜建设长度|海塘安澜", "2025|2025-12|2025-12-31", 32, "km", "target", src, "yes"
    )
    book.fact(
        "农村供水管网更新|供水管网更新",
        "2025|2025-12|2025-12-31",
        200,
        "km",
        "target",
        "总结（冲突）",
    )
    book.fact("中小河流治理", NOW, 36.4, "km", "actual", "总结（冲突）")
    book.fact("水土流失治理面积|水土流失治理", NOW, 25.1, "km2", "actual", "县表（冲突）")
    for name, unit, now, old in (
        ("重大项目|水利建设投资", "万元", 164300, 146900),
        ("面上项目|水利建设投资", "万元", 99200, 91300),
    ):
        book.year(name, now, unit, old, "快报")
        book.fact(name, NOW, now, unit, "actual", "快报")
        book.fact(name, OLD, old, unit, "actual", "快报")
    for name, _, unit, quarter, now, old in FLASH:
        at = POINT if "蓄水量" in name else FLOW
        names = name + ("|蓄水量" if "蓄水量" in name else "")
        book.year(names, now, unit, old, "快报", at=at)
        book.fact(names, at[0], now, unit, "actual", "快报")
        book.fact(names, at[1], old, unit, "actual", "快报")
        if quarter:
            book.fact(names, "2025-04/2025-06", quarter, unit, "actual", "快报", "yes")
    for names, goal, unit, now in (
        ("水利职工培训|职工培训|培训", 1200, "人次", 742),
        ("水资源税征收|水资源税", 2.4, "亿元", 1.31),
    ):
        book.target(names, goal, ">=", unit, YEAR, now, "顺利", "总结")
        book.fact(names, "2025|2025-12|2025-12-31", goal, unit, "target", "总结")
        book.fact(names, NOW, now, unit, "actual", "总结")
    for name, _, _, _, plan, done, _ in PROJECTS:
        book.target(name, plan, ">=", "亿元", "", done, "", "项目表", "项目年度计划", "yes")
    for names, goal, unit in (("沙埠海塘安澜主体工程|堤身填筑", 100, "%"),):
        book.target(names, goal, ">=", unit, "", "", "", "重点工作", "由进展推得", "yes")
    for task, _, _, due, lead, _, _, _, status in TASKS:
        book.task(task, lead, due, status, "重点工作")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题清单")
    book.add("conflicts", "中小河流治理", NOW, "34.6公里|36.4公里", "责任书执行情况、快报|总结")
    book.add(
        "conflicts",
        "水土流失治理面积|水土流失治理",
        NOW,
        "24.5平方公里|25.1平方公里",
        "责任书执行情况、快报|县表",
    )
    book.add(
        "conflicts",
        "农村供水管网更新|供水管网更新",
        "2025（目标）",
        "180公里|200公里",
        "责任书执行情况、县表|总结",
    )
    book.never("海塘安澜建设长度", "targets", 32, "km", "年初数，已调减")
    for county, plan, done, _, soil, soiled, pipe, laid in COUNTIES:
        book.never("水利建设投资|水利投资", "targets", plan, "万元", f"{county}的数")
        book.never("水利建设投资|水利投资", "year_on_year", done, "万元", f"{county}的数")
        if soil:
            book.never("水土流失治理面积|水土流失治理", "targets", soil, "km2", f"{county}的数")
            book.never("农村供水管网更新", "targets", pipe, "km", f"{county}的数")
        for value, unit in ((done, "万元"), (soiled, "km2"), (laid, "km")):
            if value:
                book.fact(county, NOW, value, unit, "actual|context", "县表", "yes")
    book.never("清溪水库工程", "targets", 36.8, "亿元", "总投资不是年度目标")
    book.never("平均降水量", "year_on_year", 462.5, "mm", "二季度的数")
    book.never("水力发电量", "year_on_year", 9840, "万kWh", "二季度的数")
    book.write()


def goals():
    """Write the sheet of goals: part merged, two heads, the goal of January beside the revised one."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：栖江市水利局（考核办）", *[""] * 8, "数据截至2025年6月30日"],
        [
            "类别",
            "序号",
            "指标名称",
            "2025年目标",
            "",
            "6月底实绩",
            "完成比例",
            "时限",
            "牵头处室",
            "说明",
        ],
        ["", "", "", "年初下达", "中期调整", "", "", "", "", ""],
    ]
    merges, first = ["D3:E3", *[f"{c}3:{c}4" for c in "ABCFGHIJ"]], 5
    for n, g in enumerate(GOALS):
        part, name, unit, _, goal, revised, held, sign, now, _, day, _, office, note, *_ = g
        share = "—" if now is None or sign == "<=" or unit == "%" else f"{100 * now / held:.1f}%"
        shown = f"{name}（{unit}）" if unit else name
        rows.append(
            [
                part if not n or GOALS[n - 1][0] != part else "",
                n + 1,
                shown,
                goal,
                revised,
                "—" if now is None else now,
                share,
                day,
                office,
                note,
            ]
        )
        if n + 1 == len(GOALS) or GOALS[n + 1][0] != part:
            merges.append(f"A{first}:A{n + 5}")
            first = n + 6
    sheet(
        out, "执行情况", "2025年度水利目标责任书执行情况（上半年）", rows, 10, merges, (3, 4), True
    )
    save(out, LEDGERS / "2025年目标责任书执行情况（6月底）.xlsx")


def flash():
    """Write the flash report as BIFF: the quarter, the half year and last year's, units of its own."""
    by = {g[1]: g for g in GOALS}
    rows = [
        ["栖江市2025年二季度水利统计快报"],
        ["制表：计划财务处　　　　2025年7月5日"],
        ["指标", "计量单位", "2025年", "", "上年1-6月", "1-6月同比±%"],
        ["", "", "二季度", "1-6月", "", ""],
    ]
    for name, unit, factor, key, quarter in ORDER:
        now, old = (
            (round(by[key][8] * factor, 2), round(by[key][9] * factor, 2))
            if isinstance(key, str)
            else (factor, key)
        )
        rows.append([name, unit, quarter, now, old, round(100 * (now / old - 1), 1)])
    for name, unit, _, quarter, now, old in FLASH:
        rows.append([name, unit, quarter, now, old, round(100 * (now / old - 1), 1)])
    rows.append(["注：蓄水量为时点数；水土流失治理按治理完成验收口径。"])
    old_book(
        LEDGERS / "二季度水利统计快报.xls",
        "快报",
        rows,
        [(0, 0, 0, 5), (2, 3, 0, 0), (2, 3, 1, 1), (2, 2, 2, 3), (2, 3, 4, 4), (2, 3, 5, 5)],
    )


def counties():
    """Write the counties, the city's total first."""

    def total(k):
        return round(sum(c[k] for c in COUNTIES if c[k] != ""), 1)

    out = openpyxl.Workbook()
    rows = [
        [
            "县（市、区）",
            "水利投资（万元）",
            "",
            "",
            "",
            "水土流失治理（平方公里）",
            "",
            "农村供水管网更新（公里）",
            "",
            "投资位次",
        ],
        ["", "年计划", "1—6月完成", "完成率", "去年1—6月", "计划", "完成", "计划", "完成", ""],
    ]
    lines = [["全市", *[total(k) for k in range(1, 8)], ""]]
    ranks = sorted(COUNTIES[1:], key=lambda c: -c[2] / c[1])
    lines += [[*c, ranks.index(c) + 1 if c in ranks else "—"] for c in COUNTIES]
    rows += [[c[0], c[1], c[2], f"{100 * c[2] / c[1]:.1f}%", *c[3:]] for c in lines]
    sheet(
        out,
        "Sheet1",
        "各县（市、区）上半年水利重点指标完成情况",
        rows,
        10,
        ["A2:A3", "B2:E2", "F2:G2", "H2:I2", "J2:J3"],
        (2, 3),
        True,
    )
    save(out, LEDGERS / "各县市区上半年晾晒表.xlsx")


def works():
    """Write projects and tasks as two sheets of one book."""
    out = openpyxl.Workbook()
    rows = [
        ["单位：亿元"],
        ["序号", "项目", "所在地", "总投资", "开工以来完成", "2025年计划", "1—6月完成", "形象进度"],
    ]
    rows += [[n, *p] for n, p in enumerate(PROJECTS, 1)]
    rows.append(
        ["", "小计", "", *[round(sum(p[k] for p in PROJECTS), 2) for k in (2, 3, 4, 5)], ""]
    )
    sheet(out, "重大项目", "2025年重大水利项目推进表", rows, 8, (), (3, 3), True)
    rows = [["序号", "工作事项", "年度要求", "节点", "主办", "协办", "6月底推进情况", "进度评价"]]
    rows += [[n, t[0], t[1], t[2], *t[4:8]] for n, t in enumerate(TASKS, 1)]
    sheet(out, "重点工作", "2025年局重点工作推进清单", rows, 8, (), (2, 2))
    save(out, LEDGERS / "重大项目和重点工作（半年）.xlsx")


def problems():
    """Write the problems as a hand's csv; a day under 销号日期 is a closed one."""
    rows = [
        ["各类检查发现问题整改清单（2025年上半年）"],
        ["序号", "检查来源", "存在问题", "责任处室", "整改期限", "销号日期", "目前情况"],
    ]
    rows += [[n, p[0], p[1], p[2], p[3], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    ragged(LEDGERS / "检查问题整改清单.csv", rows)


SUMMARY = """栖江市水利局2025年上半年工作总结
今年以来，全市水利系统紧扣年度目标，扎实推进各项工作，总体情况如下。
# 一、主要工作
（一）工程建设稳步推进。上半年完成水利建设投资26.35亿元，同比增长10.6%。海塘安澜建设16.8公里，中小河流治理36.4公里，山塘综合整治31座。受开工较晚影响，病险水库除险加固仅完工4座。
（二）民生水利持续改善。农村供水管网更新104公里，完成全年200公里任务的52%；单村水厂改造提升13座，进度偏慢。
（三）水资源管理从严从实。用水总量7.02亿立方米，较去年同期减少2.2%。全年计划征收水资源税2.4亿元，上半年已征收1.31亿元。
（四）队伍建设不断加强。全年计划培训水利职工1200人次，上半年已培训742人次。
# 二、主要比率指标
@0
# 三、存在问题
小型水库系统治理未按时完成，取用水管理专项整治推进偏慢，少数检查问题超期未销号。
# 四、下半年打算
抢抓汛后施工黄金期，加快补欠账，确保全年任务完成。"""


def summary():
    """Write the half year's summary with its table of rates."""
    by = {g[1]: g for g in GOALS}
    rows = [["指标", "单位", "今年6月底", "去年同期", "增减"]]
    for name in RATES:
        g = by[name]
        rows.append(
            [
                name,
                g[2],
                g[8],
                g[9],
                f"{g[8] - g[9]:+.2f}".rstrip("0").rstrip(".") + ("个百分点" if g[2] == "%" else ""),
            ]
        )
    paper(DOCUMENTS / "2025年上半年工作总结.docx", SUMMARY.split("\n"), [rows])


if __name__ == "__main__":
    truth()
    goals()
    flash()
    counties()
    works()
    problems()
    summary()
