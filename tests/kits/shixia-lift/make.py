"""Truth and files of 石硖扬水灌区管理处; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-11", "2024-01/2024-11"
TODAY, YEAR = "2025-11-30", "2025-12-31"
POINT = (f"{SPAN}|2025-11|{TODAY}", f"{BEFORE}|2024-11|2024-11-30")
WATER, POWER, WORKS, FEES = "灌溉科", "机电科", "工程科", "经管科"
EITHER, DONE, OK, LATE, OVER = "顺利|已完成", "已完成", "顺利", "滞后", "逾期"
UNITS = {"万方": "万m3", "立方米/亩": "m3/亩", "公里": "km", "—": "1"}
SEASONS = [
    ("春灌", "3.20—5.10"),
    ("夏灌", "5.20—8.15"),
    ("秋灌", "8.25—9.30"),
    ("冬灌", "10.15—11.20"),
]
DUES = {
    "年底": YEAR,
    "冬灌停水（11月20日）": "2025-11-20",
    "11月20日": "2025-11-20",
    "11月25日": "2025-11-25",
    "11月底": TODAY,
    "10月底": "2025-10-31",
    "9月底": "2025-09-30",
    "开灌前（3月15日）": "2025-03-15",
    "12月10日": "2025-12-10",
}
# irrigation: item, unit, quota as written, quota, sign, seasons or none, November, till, status
SHEET_WATER = [
    (
        ("上水量", "万方", "≤18600", 18600, "<="),
        (3960, 7120, 1980, 3420, 16480, "年底", OK),
    ),
    (
        ("斗口供水量", "万方", 13500, 13500, ">="),
        (3330, 5990, 1660, 2880, 13860, "冬灌停水（11月20日）", DONE),
    ),
    (
        ("实灌面积", "万亩次", 62, 62, ">="),
        (14.6, 28.1, 7.3, 13.4, 63.4, "冬灌停水（11月20日）", DONE),
    ),
    (
        ("渠系水利用系数", "—", "0.835以上", 0.835, ">="),
        ("—", "—", "—", "—", 0.841, "年底", EITHER),
    ),
    (
        ("亩次毛灌水量", "立方米/亩", "≤265", 265, "<="),
        ("—", "—", "—", "—", 259.9, "年底", EITHER),
    ),
    (
        ("高效节水灌溉控制面积", "万亩", 9.5, 9.5, ">="),
        ("—", "—", "—", "—", 7.2, "年底", LATE),
    ),
    (
        ("末级渠系计量设施配套", "处", 240, 240, ">="),
        (96, 41, 35, 54, 226, "年底", OK),
    ),
]
# machines: item, unit, who, quota as written, quota, sign, till, half, to November, status
SHEET_POWER = [
    ("综合单耗", "千瓦时/千吨米", "各泵站", "≤4.55", 4.55, "<=", "年底", 4.51, 4.47, EITHER),
    ("用电量", "万千瓦时", "各泵站", "≤14800", 14800, "<=", "年底", 6890, 13260, OK),
    ("机组完好率", "%", "各泵站", "≥95", 95, ">=", "年底", 95.7, 96.4, EITHER),
    (
        "机电设备检修",
        "台套",
        "检修队",
        156,
        156,
        ">=",
        "开灌前（3月15日）",
        156,
        156,
        DONE,
    ),
    ("变压器预防性试验", "台", "检修队", 42, 42, ">=", "11月25日", 20, 38, OVER),
    ("水泵更新", "台", "检修队", 12, 12, ">=", "10月底", 5, 12, DONE),
    ("泵站自动化改造", "座", POWER, 4, 4, ">=", "年底", 2, 3, LATE),
]
# upkeep: item, unit, arranged, before, during and after irrigation, till, status
SHEET_WORKS = [
    ("渠道清淤", "公里", 186, 148, 12.5, 32, "11月底", DONE),
    ("渠道衬砌改造", "公里", 24, 6.2, 0, 10.6, "11月底", OVER),
    ("渡槽维修", "座", 9, 5, 0, 4, "11月20日", DONE),
    ("斗门更新", "个", 320, 210, 18, 68, "年底", OK),
    ("建筑物防冻保温", "处", 75, 0, 0, 58, "12月10日", LATE),
    ("护渠林补植", "万株", 3.5, 2.1, 0.4, 1.12, "10月底", DONE),
    ("水毁修复", "处", 28, 3, 25, 0, "9月底", DONE),
]
# fees and the rest: kind, item, unit, due number, done, till, office, status
SHEET_FEES = [
    ("水费", "农业水费收缴", "万元", 4250, 4060, "年底", FEES, OK),
    ("水费", "工业及城镇供水水费收缴", "万元", 680, 618, "年底", FEES, OK),
    ("水费", "陈欠水费清收", "万元", 160, 96, "年底", FEES, LATE),
    ("改革", "水价综合改革面积", "万亩", 12, 12, "11月底", FEES, DONE),
    ("改革", "用水者协会规范化建设", "个", 18, 18, "10月底", FEES, DONE),
    ("资金", "维修养护经费支出", "万元", 1350, 1284, "年底", "财务科", OK),
    ("资金", "岁修及更新改造投资", "万元", 9600, 8990, "年底", WORKS, OK),
    ("队伍和安全", "职工培训", "人次", 420, 465, "年底", "办公室", DONE),
    ("队伍和安全", "安全生产检查", "次", 48, 46, "年底", "安全科", OK),
]
# stations: measure, then this and last year of the office and of each of the four stations
STATIONS = ("总干一站", "总干二站", "北干三站", "南干四站")
PUMPING = [
    (
        ("上水量", "万m3"),
        (16480, 15870),
        (16480, 15870, 14920, 14380, 7860, 7590, 6240, 6010),
    ),
    (
        ("用电量", "万千瓦时"),
        (13260, 13010),
        (4150, 4080, 3890, 3820, 2760, 2690, 2460, 2420),
    ),
    (
        ("机组运行台时", "小时"),
        (38640, 37210),
        (10250, 9910, 9980, 9640, 9430, 9060, 8980, 8600),
    ),
    (
        ("综合单耗", "千瓦时/千吨米"),
        (4.47, 4.58),
        (4.42, 4.51, 4.45, 4.56, 4.52, 4.66, 4.55, 4.69),
    ),
    (
        ("机组完好率", "%"),
        (96.4, 95.1),
        (97.2, 96, 96.8, 95.5, 95.9, 94.4, 95.6, 94.2),
    ),
    (("故障停机", "次"), (23, 31), (4, 7, 5, 8, 6, 8, 8, 8)),
]
# last year's seasons: water at the farm gates, area
LAST_SEASONS = [(3180, 14.1), (5760, 27), (1590, 7), (2690, 12.7)]
# the ledger: item, unit, November, since January, the same of last year
LEDGER = [
    ("农业水费收缴", "万元", 320, 4060, 3880),
    ("工业及城镇供水水费收缴", "万元", 52, 618, 586),
    ("陈欠水费清收", "万元", 14, 96, 121),
    ("供水总收入", "万元", 401, 4942, 4795),
    ("电费支出", "万元", 286, 3182, 3122),
    ("维修养护经费支出", "万元", 118, 1284, 1196),
    ("岁修及更新改造投资", "万元", 960, 8990, 8240),
    ("渠道清淤", "公里", 18.5, 192.5, 178.4),
    ("渠道衬砌改造", "公里", 5.4, 16.8, 21.3),
    ("斗门更新", "个", 38, 296, 274),
    ("护渠林补植", "万株", None, 3.62, 3.35),
    ("水毁修复", "处", None, 28, 19),
    ("末级渠系计量设施配套", "处", 22, 226, 168),
    ("高效节水灌溉控制面积", "万亩", None, 7.2, 6.1),
    ("水价综合改革面积", "万亩", None, 12, 10.4),
    ("工业及城镇供水量", "万方", 41, 468, 441),
    ("生态补水量", "万方", 60, 920, 760),
    ("渠系水利用系数", "—", None, 0.841, 0.833),
    ("亩次毛灌水量", "立方米/亩", None, 259.9, 261),
    ("用水户投诉办理", "件", 3, 47, 62),
    ("职工培训", "人次", 40, 465, 432),
    ("安全生产检查", "次", 4, 46, 43),
    ("水行政执法巡查", "次", 21, 246, 228),
    ("渠道安全警示设施", "块", 12, 185, 160),
]
POINTS = (
    "高效节水灌溉控制面积",
    "水价综合改革面积",
    "渠系水利用系数",
    "亩次毛灌水量",
    "综合单耗",
    "机组完好率",
)
NOW = {"渠道清淤": "192.5|195.2", "农业水费收缴": "4060|4006"}
OLD = {"用电量": "13010|13100"}
# last November's paper: item, unit, 2024, 2023
LAST = [
    ("上水量", "万方", 15870, 15640),
    ("斗口供水量", "万方", 13220, 12980),
    ("实灌面积", "万亩次", 60.8, 60.1),
    ("用电量", "万千瓦时", 13100, 12870),
    ("农业水费收缴", "万元", 3880, 3765),
    ("工业及城镇供水水费收缴", "万元", 586, 559),
    ("渠道清淤", "公里", 178.4, 171.2),
    ("斗门更新", "个", 274, 251),
    ("安全生产检查", "次", 43, 40),
]
# places: quota and result of water, of fees, of gates
PLACES = ("峡口所", "北塬所", "中滩所", "南坪所", "红柳所")
SHARES = [
    (
        "斗口供水量",
        "万方",
        (2900, 3100, 2400, 2700, 2400),
        (2980, 3210, 2440, 2790, 2440),
    ),
    ("农业水费收缴", "万元", (910, 980, 750, 850, 760), (890, 940, 700, 820, 710)),
    ("斗门更新", "个", (70, 75, 55, 65, 55), (66, 70, 48, 62, 50)),
]
# project, approved, done before, this year's share, to November, November, state
PROJECTS = [
    ("总干渠衬砌改造", 6800, 2100, 3600, 3340, 410, "第二标段现浇停工越冬"),
    ("北干三泵站更新改造", 5200, 1900, 2800, 2690, 260, "机组安装就位"),
    ("南干四泵站自动化改造", 1500, 200, 1100, 930, 120, "盘柜待运"),
    ("渠系岁修工程", 1300, 0, 1300, 1270, 90, "基本完"),
    ("汛期水毁工程修复", 800, 0, 800, 760, 80, "完，待验"),
]
# stage, work, degree, host, helper, time as written, due, at the end of November, judgement, status
TASKS = [
    (
        "灌前准备",
        [
            ("机电设备大修", "机组全部具备开机条件", POWER, "检修队", "3月15日", "2025-03-15"),
            ("渠道查险及清障", "渠道具备通水条件", WORKS, "各管理所", "3月20日", "2025-03-20"),
            ("年度用水计划编报", "用水计划报省厅批准", WATER, "各管理所", "2月底", "2025-02-28"),
            ("用水者协会换届", "全部换届备案", FEES, "各管理所", "4月底", "2025-04-30"),
        ],
        [
            ("验收通过", "办妥", DONE),
            ("3月17日全线试水", "办妥", DONE),
            ("省厅已批", "办妥", DONE),
            ("换届结束并备案", "办妥", DONE),
        ],
    ),
    (
        "灌期运行",
        [
            ("渠道安全度汛", "不溃渠、不伤人", WORKS, "安全科", "9月底", "2025-09-30"),
            ("水量调度平台升级", "上线运行", "信息站", WATER, "8月底", "2025-08-31"),
            ("供水成本监审", "取得监审结论", FEES, "财务科", "10月底", "2025-10-31"),
            ("测水量水设备校验", "校验合格贴签", WATER, "各管理所", "6月10日", "2025-06-10"),
        ],
        [
            ("汛期平稳", "办妥", DONE),
            ("流标两次，尚未上线", "脱期", OVER),
            ("资料已报，结论没出", "脱期", OVER),
            ("校验完毕", "办妥", DONE),
        ],
    ),
    (
        "灌后检修及冬修",
        [
            ("总干渠衬砌改造", "第二标段完工", WORKS, "峡口所", "2026年3月10日", "2026-03-10"),
            ("变压器预防性试验", "试验报告齐全", POWER, "检修队", "11月25日", "2025-11-25"),
            ("南干四泵站自动化改造", "投入试运行", POWER, "信息站", "12月25日", "2025-12-25"),
            ("灌区标准化管理自评", "自评报告报省厅", "办公室", "各科室", "12月底", YEAR),
            ("灌区“十五五”规划编制", "形成初稿", "规划科", WORKS, "2026年6月底", "2026-06-30"),
        ],
        [
            ("已备料，明春复工", "在办", OK),
            ("停电手续没批下来", "脱期", OVER),
            ("盘柜未到货", "迟缓", LATE),
            ("自评报告已起草", "在办", OK),
            ("", "没动手", "滞后|未报|不能判定"),
        ],
    ),
]
# found by, trouble, remedy, who, till as written, till, how it stands, struck off
PROBLEMS = [
    (
        ("省厅安全巡查组", "总干二站行车限位器失灵", "更换并检验", "总干二站"),
        ("2025.4.30", "2025-04-30", "已换新并检验", "消号 4.22"),
    ),
    (
        ("省厅安全巡查组", "北干渠3号渡槽栏杆锈断", "补焊除锈", "北塬所"),
        ("2025.7.15", "2025-07-15", "已焊好刷漆", "消号 7.10"),
    ),
    (
        ("省厅安全巡查组", "变电所绝缘工具超期未检", "送检", POWER),
        ("2025.10.31", "2025-10-31", "只送检一批", "挂账"),
    ),
    (
        ("审计组", "维修项目超合同价结算", "核减退回", "财务科"),
        ("2025.9.30", "2025-09-30", "已核减退回", "消号 9.26"),
    ),
    (
        ("审计组", "陈欠水费长期挂账未核销", "逐户核实", FEES),
        ("2025.12.31", "2025-12-31", "核实过半", "挂账"),
    ),
    (
        ("处内自查", "南坪所斗口水尺模糊看不清", "重刻更换", "南坪所"),
        ("2025.5.10", "2025-05-10", "全部更换", "消号 5.8"),
    ),
    (
        ("处内自查", "红柳所夜间交接班记录不全", "建账补记", "红柳所"),
        ("2025.6.20", "2025-06-20", "已建台账", "消号 6.18"),
    ),
    (
        ("用水户来信", "中滩所支六斗长期漏水", "防渗处理", "中滩所"),
        ("2025.11.15", "2025-11-15", "料到未施工", "挂账"),
    ),
    (
        ("用水户来信", "北塬所上游超时用水、下游浇不上", "轮灌公示到户", "北塬所"),
        ("2026.3.20", "2026-03-20", "轮灌表在征求意见", "挂账"),
    ),
]
SUMMARY = """2025年灌溉工作总结

石硖扬水灌区管理处
（2025年11月30日）

今年四季灌溉于11月20日全部结束，全处干部职工抓早动快，较好完成了各项工作。

一、灌溉供水
全年上水16480万方，比去年同期多上610万方；斗口供水量13860万方，比定额多供360万方；实灌面积63.4万亩次，比去年增加2.6万亩次。渠系水利用系数0.841，亩次毛灌水量259.9立方米/亩，比去年省水1.1立方米/亩。

二、机电运行
四座泵站共运行38640台时，用电量13260万千瓦时，综合单耗4.47千瓦时/千吨米，故障停机23次，比去年少8次。

三、工程养护
渠道清淤195.2公里，渠道衬砌改造16.8公里，斗门更新296个，水毁修复28处。岁修及更新改造投资8990万元，为全年盘子的93.6%。

四、水费和改革
农业水费收缴4006万元，工业及城镇供水水费收缴618万元，陈欠水费清收96万元，离160万元的任务差64万元。水价综合改革面积12万亩。

五、不足
渠道衬砌改造没有按期交工，变压器预防性试验没做完，泵站自动化改造迟缓。

六、明年打算
2026年拟定斗口供水量14000万方，农业水费收缴4400万元，实灌面积64万亩次，斗门更新300个。
"""
NOTICE = """关于做好停灌后冬修和防冻工作的通知
各管理所、泵站，处属各科室：
冬灌已于11月20日停水。为保证来年按时开灌，现将冬修和防冻事项通知如下。
一、排空存水。各管理所、泵站于11月28日前排净渠道、管道和机组内的存水。
二、抓紧防冻。建筑物防冻保温全处共75处，已做58处，余下17处12月10日前做完，由工程科逐处验看。
三、清理水费。经管科会同各管理所对欠费户上门催交，12月31日前结清当年水费。
四、值守巡护。冬闲期间泵站保持双人值班，护渠队每旬巡渠不少于两次。
石硖扬水灌区管理处
2025年11月24日"""


def _base(unit):
    return UNITS.get(unit, unit)


def _spans(name):
    return POINT if name in POINTS else (SPAN, BEFORE)


def _goals():
    """Yield name, unit, quota, sign, done, till, status, source of the four sheets."""
    for (name, unit, _, goal, sign), (*_, now, till, status) in SHEET_WATER:
        yield name, unit, goal, sign, now, till, status, "定额执行账-灌溉"
    for name, unit, _, _, goal, sign, till, _, now, status in SHEET_POWER:
        yield name, unit, goal, sign, now, till, status, "定额执行账-机电"
    for name, unit, goal, *parts, till, status in SHEET_WORKS:
        yield name, unit, goal, ">=", round(sum(parts), 2), till, status, "定额执行账-工程"
    for _, name, unit, goal, now, till, _, status in SHEET_FEES:
        yield name, unit, goal, ">=", now, till, status, "定额执行账-经管"


def _targets(book, told):
    for name, unit, goal, sign, now, till, status, source in _goals():
        base, due = _base(unit), DUES[till]
        book.target(name, goal, sign, base, due, NOW.get(name, now), status, source)
        book.fact(name, f"2025|{due[:7]}|{due}", goal, base, "target", source)
        if name not in told:
            book.fact(name, _spans(name)[0], now, base, "actual", source)
    for name, unit, *_, half, _, _ in SHEET_POWER:
        at = "2025-01/2025-06|2025-06|2025-06-30"
        book.fact(name, at, half, _base(unit), "actual", "定额执行账-机电")
    for name, _, _, plan, now, month, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "工程盘子", "项目年度安排", "yes")
        book.fact(name, "2025", plan, "万元", "target", "工程盘子")
        book.fact(name, "2025-11", month, "万元", "actual", "工程盘子")
        book.fact(name, SPAN, now, "万元", "actual", "工程盘子")


def _growth(book, name, unit, now, old, source):
    here, there = _spans(name)
    base = _base(unit)
    book.year(name, NOW.get(name, now), base, OLD.get(name, old), source, at=(here, there))
    book.fact(name, here, now, base, "actual", source)
    book.fact(name, there, old, base, "actual", source)


def _years(book):
    for (name, unit), (now, old), _ in PUMPING:
        _growth(book, name, unit, now, old, "泵站运行统计")
    _growth(book, "斗口供水量", "万方", 13860, 13220, "分季灌溉")
    _growth(book, "实灌面积", "万亩次", 63.4, 60.8, "分季灌溉")
    for name, unit, month, now, old in LEDGER:
        _growth(book, name, unit, now, old, "综合旬月报")
        if month is not None:
            book.fact(name, "2025-11", month, _base(unit), "actual", "综合旬月报")
    seasons = zip(SEASONS, LAST_SEASONS, strict=True)
    for k, ((season, _), (water, area)) in enumerate(seasons):
        items = ((1, "斗口供水量", "万m3", water), (2, "实灌面积", "万亩次", area))
        for row, name, unit, old in items:
            now = SHEET_WATER[row][1][k]
            names = f"{season}{name}|{season}|{name}（{season}）"
            change = f"{now - old:.6f}".rstrip("0").rstrip(".")
            cells = ("", f"{now:g}", unit, "", f"{old:g}", change, f"{100 * (now / old - 1):.2f}")
            book.add("year_on_year", names, *cells, "分季灌溉", "一季的数", "yes")
    for name, value, unit, at in (
        ("渠道清淤", 195.2, "km", SPAN),
        ("农业水费收缴", 4006, "万元", SPAN),
        ("用电量", 13100, "万千瓦时", BEFORE),
    ):
        book.fact(name, at, value, unit, "actual", "冲突的数")


def _never(book):
    for name, figure, unit in (
        ("斗口供水量", 14000, "万m3"),
        ("农业水费收缴", 4400, "万元"),
        ("实灌面积", 64, "万亩次"),
        ("斗门更新", 300, "个"),
    ):
        book.never(name, "targets", figure, unit, "2026年拟定的数")
    for name, figure, unit, why in (
        ("岁修及更新改造投资", 15600, "万元", "批复的总投资"),
        ("陈欠水费清收", 64, "万元", "余数"),
        ("农业水费收缴", 190, "万元", "余数"),
        ("斗口供水量", 360, "万m3", "超的数"),
        ("用电量", 6890, "万千瓦时", "上半年的数"),
        ("渠道清淤", 148, "km", "灌前的数"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, unit, plans, results in SHARES:
        for place, plan, result in zip(PLACES, plans, results, strict=True):
            book.never(name, "targets", plan, _base(unit), f"{place}的包干数，不是全处的")
            book.never(name, "year_on_year", result, _base(unit), f"{place}的完成数，不是全处的")
    for (name, unit), _, figures in PUMPING[1:]:
        for k, station in enumerate(STATIONS):
            book.never(name, "year_on_year", figures[2 * k], unit, f"{station}的数，不是全处的")
    for name, figure, unit, why in (
        ("农业水费收缴", 320, "万元", "11月的数"),
        ("岁修及更新改造投资", 960, "万元", "11月的数"),
        ("上水量", 45500, "万m3", "各站重复相加"),
        ("上水量", 610, "万m3", "增加的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _years(book)
    told = {row[0] for row in LEDGER} | {row[0][0] for row in PUMPING} | {"斗口供水量", "实灌面积"}
    _targets(book, told)
    for _, works, states in TASKS:
        for (work, _, host, _, _, due), (_, _, status) in zip(works, states, strict=True):
            book.task(work, host, due, status, "按灌季工作安排")
    for (_, trouble, _, who), (_, due, _, mark) in PROBLEMS:
        closed = "yes" if mark.startswith("消号") else "no"
        book.problem(trouble, who, due, closed, TODAY, "隐患问题消号账")
    for name, period, values, sources in (
        ("渠道清淤", SPAN, "192.5km|195.2km", "旬月报、执行账|灌溉工作总结"),
        ("农业水费收缴", SPAN, "4060万元|4006万元", "旬月报、执行账|灌溉工作总结"),
        ("用电量", BEFORE, "13010万千瓦时|13100万千瓦时", "泵站运行统计|2024年同期表"),
    ):
        book.add("conflicts", name, period, values, sources)
    _never(book)
    book.write()


def _signed(value):
    return f"{value:+.3f}".rstrip("0").rstrip(".") if value else "0"


def _water(out):
    rows = [
        ["填报：灌溉科", "", "", "", "", "", "", "截至：2025年11月30日"],
        ["项目", "计量", "年定额", "本年执行", "", "", "", "", "超（+）欠（-）", "截止", "经办"],
        ["", "", "", "分季", "", "", "", "年内累计", "", "", ""],
        ["", "", "", *[f"{s}\n{d}" for s, d in SEASONS], "", "", "", ""],
    ]
    for (name, unit, written, goal, _), (*parts, now, till, _) in SHEET_WATER:
        rows.append([name, unit, written, *parts, now, _signed(now - goal), till, "灌溉科"])
    rows.append(["注：万方即万立方米；万亩次为各季灌溉面积之和；“—”为不分季。"])
    merges = [*[f"{c}3:{c}5" for c in "ABCIJK"], "D3:H3", "D4:G4", "H4:H5", "H2:K2"]
    sheet(out, "灌溉", "石硖扬水灌区2025年定额目标执行账", rows, 11, merges, (3, 5), True)


def _power(out):
    rows = [
        ["填报：机电科"],
        ["考核内容", "责任站队", "核定数", "办到何时", "执行数", "", "比核定数±"],
        ["", "", "", "", "上半年", "十一月止", ""],
    ]
    for name, unit, who, written, goal, _, till, half, now, _ in SHEET_POWER:
        rows.append([f"{name}（{unit}）", who, written, till, half, now, _signed(now - goal)])
    merges = [*[f"{c}3:{c}4" for c in "ABCDG"], "E3:F3"]
    sheet(out, "机电", "2025年机电定额执行账（截至11月30日）", rows, 7, merges, (3, 4))


def _works(out):
    rows = [
        ["填报：工程科", "", "", "", "", "", "", "11月30日"],
        ["编号", "养护项目", "工程量", "", "", "", "", "", "交工期限", "主管"],
        ["", "", "单位", "岁初安排", "实做合计", "其中", "", "", "", ""],
        ["", "", "", "", "", "灌前", "灌期", "灌后", "", ""],
    ]
    for n, (name, unit, goal, *parts, till, _) in enumerate(SHEET_WORKS, 1):
        rows.append([n, name, unit, goal, round(sum(parts), 2), *parts, till, WORKS])
    merges = [*[f"{c}3:{c}5" for c in "ABIJ"], "C3:H3", *[f"{c}4:{c}5" for c in "CDE"], "F4:H4"]
    sheet(out, "工程", "2025年工程养护工程量执行账", rows, 10, merges, (3, 5))


def _fees(out):
    rows = [
        ["填报：经管科（财务、安全、办公室会签）"],
        ["类", "内容", "单位", "应办数", "已办数", "余数", "何时办清", "归口"],
    ]
    merges, last, start = [], None, 0
    for kind, name, unit, goal, now, till, office, _ in SHEET_FEES:
        rows.append(
            [kind if kind != last else "", name, unit, goal, now, max(goal - now, 0), till, office]
        )
        if kind != last:
            start, last = len(rows) + 1, kind
            merges.append([start, start])
        merges[-1][1] = len(rows) + 1
    rows.append(["已办数为1月1日至11月30日累计。"])
    spans = [f"A{a}:A{b}" for a, b in merges]
    sheet(out, "经管", "2025年经管及综合定额执行账", rows, 8, spans, (3, 3))


def quotas():
    """Write the quotas, a sheet of each office with its own heads."""
    out = openpyxl.Workbook()
    _water(out)
    _power(out)
    _works(out)
    _fees(out)
    save(out, LEDGERS / "2025定额目标执行账（11月止）.xlsx")


def stations():
    """Write the stations across with two years each, the seasons down, the places across."""
    out = openpyxl.Workbook()
    heads = ["全处", *STATIONS]
    rows = [
        ["统计时段：当年1月1日至11月30日；上年为2024年同时段"],
        ["运行指标", "单位", *[h for head in heads for h in (head, "")]],
        ["", "", *["今年", "上年"] * 5],
    ]
    for (name, unit), whole, figures in PUMPING:
        rows.append([name, unit.replace("万m3", "万方"), *whole, *figures])
    rows += [
        ["注：1.各站逐级提水，全处上水量以总干一站为准，不得各站相加；"],
        ["    2.台时按小时计，单耗按每提千吨水扬高一米耗电计；3.完好率为11月30日检查数。"],
    ]
    merges = ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:H3", "I3:J3", "K3:L3"]
    sheet(out, "泵站运行", "石硖扬水灌区各泵站运行统计", rows, 12, merges, (3, 4), True)
    rows = [
        ["灌季", "起止（月.日）", "斗口供水量（万方）", "", "", "实灌面积（万亩次）", "", ""],
        ["", "", "2025年", "2024年", "增减%", "2025年", "2024年", "增减%"],
    ]
    water, area = SHEET_WATER[1][1], SHEET_WATER[2][1]
    sums = (13220, 60.8)
    lines = [(*s, water[k], area[k], *LAST_SEASONS[k]) for k, s in enumerate(SEASONS)]
    for season, days, now, land, old, land_old in [
        *lines,
        ("四季合计", "3.20—11.20", water[4], area[4], *sums),
    ]:
        grown = [round(100 * (a / b - 1), 1) for a, b in ((now, old), (land, land_old))]
        rows.append([season, days, now, old, grown[0], land, land_old, grown[1]])
    merges = ["A2:A3", "B2:B3", "C2:E2", "F2:H2"]
    sheet(out, "分季灌溉", "石硖扬水灌区分季灌溉情况", rows, 8, merges, (2, 3))
    rows = [["包干内容", "", *PLACES, "全灌区"]]
    merges = ["A2:B2"]
    for name, unit, plans, results in SHARES:
        rows.append([f"{name}（{unit}）", "包干", *plans, sum(plans)])
        rows.append(["", "办到", *results, sum(results)])
        merges.append(f"A{len(rows)}:A{len(rows) + 1}")
    sheet(out, "各所包干", "2025年各管理所包干指标执行（11月止）", rows, 8, merges, (2, 2))
    save(out, LEDGERS / "运行统计（泵站、灌季、管理所）.xlsx")


def ledger():
    """Write the ten-day and month's report as BIFF, last year's as ragged csv."""
    rows = [
        ["石硖扬水灌区综合旬月报"],
        ["2025年11月下旬", "", "", "", "", "报：处务会"],
        ["代号", "科目，计量", "11月", "年初起", "上年同日止", "增（+）减（-）%"],
    ]
    for n, (name, unit, month, now, old) in enumerate(LEDGER, 1):
        label = name if unit == "—" else f"{name}，{unit}"
        rows.append(
            [
                f"{n:02d}",
                label,
                "" if month is None else month,
                now,
                old,
                _signed(round(100 * (now / old - 1), 1)),
            ]
        )
    rows.append(["年初起指2025年1月1日至11月30日；面积、系数和定额为期末数。"])
    merges = [(0, 0, 0, 5), (1, 1, 0, 4)]
    old_book(LEDGERS / "综合旬月报（2025年11月下旬）.xls", "旬月报", rows, merges)
    rows = [
        ["石硖扬水灌区主要指标（2024年11月底）"],
        ["科目", "计量", "2024年1-11月", "2023年1-11月"],
        *[list(row) for row in LAST],
        ["填表 柴玉萍"],
    ]
    ragged(LEDGERS / "2024/同期主要指标.csv", rows)


def works():
    """Write the works by stage and this year's projects, and the list of troubles as BIFF."""
    out = openpyxl.Workbook()
    rows = [
        ["项次", "工作", "要达到的程度", "主办", "协办", "时间", "到11月底", "判定"],
    ]
    merges, n = [], 0
    for stage, tasks, states in TASKS:
        rows.append([f"【{stage}】"])
        merges.append(f"A{len(rows) + 1}:H{len(rows) + 1}")
        for (*head, _), (progress, mark, _) in zip(tasks, states, strict=True):
            n += 1
            rows.append([n, *head, progress, mark])
    rows += [
        ["判定：办妥＝已完成；在办＝按时进行；迟缓＝慢于安排；脱期＝到时未完成；没动手＝未开始。"],
        ["时间未写年份的为2025年。"],
    ]
    sheet(out, "按灌季安排", "2025年按灌季工作安排及办理", rows, 8, merges, (2, 2), True)
    rows = [
        ["（万元）"],
        ["工程名称", "批复", "2024年底前已完", "今年盘子", "今年已完", "", "面貌"],
        ["", "", "", "", "十一月止", "其中：11月", ""],
        *[list(p) for p in PROJECTS],
    ]
    rows.append(["五项共计", *[sum(p[k] for p in PROJECTS) for k in range(1, 6)], ""])
    merges = [*[f"{c}3:{c}4" for c in "ABCDG"], "E3:F3"]
    sheet(out, "工程盘子", "岁修及更新改造工程盘子", rows, 7, merges, (3, 4))
    save(out, LEDGERS / "灌季工作及工程盘子.xlsx")
    rows = [
        ["隐患问题消号账"],
        ["号", "查出", "隐患或问题", "怎么改", "责任所站", "限期", "改得怎样", "消号"],
    ]
    merges, last = [(0, 0, 0, 7)], None
    for n, ((found, *head), (till, _, progress, mark)) in enumerate(PROBLEMS, 1):
        rows.append([n, found if found != last else "〃", *head, till, progress, mark])
        last = found
    rows.append(["挂账＝没有改完，继续盯办。账面日期：2025年11月30日"])
    old_book(LEDGERS / "隐患问题消号账.xls", "消号账", rows, merges)


if __name__ == "__main__":
    truth()
    quotas()
    stations()
    ledger()
    works()
    DOCUMENTS.mkdir(parents=True, exist_ok=True)
    path = DOCUMENTS / "2025年灌溉工作总结.txt"
    path.write_text(SUMMARY, encoding="utf-8", newline="\n")
    paper(DOCUMENTS / "关于做好停灌后冬修和防冻工作的通知.docx", NOTICE.split("\n"))
