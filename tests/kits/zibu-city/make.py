"""Truth and files of 梓埠市水务局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, EARLIER = "2025-01/2025-06", "2024-01/2024-06", "2023-01/2023-06"
YEAR, TODAY = "2025-12-31", "2025-06-30"
UNITS = {"万立方米": "万m3", "亿立方米": "亿m3", "平方公里": "km2", "公里": "km", "立方米": "m3"}
NONE = "/"
# form: name, unit, year's goal as written, goal, June, second quarter, half year, last year's half
FORM = [
    ("一、资金投入",),
    ("水务建设投资完成额", "万元", "36,000", 36000, 3860, 10940, 19260, 17080),
    ("　其中：水源工程", "万元", NONE, None, 1240, 3460, 6180, 5520),
    ("　　　　管网及水厂工程", "万元", NONE, None, 1530, 4390, 7650, 6930),
    ("　　　　河湖治理工程", "万元", NONE, None, 1090, 3090, 5430, 4630),
    ("到位上级补助资金", "万元", "12,800", 12800, 860, 3120, 7240, 6815),
    ("水资源税（入库）", "万元", 620, 620, 48.6, 152.4, 331.8, 309.5),
    ("水土保持补偿费", "元", "2,400,000", 2400000, 186400, 598200, 1317600, 1406300),
    ("污水处理费", "万元", 1150, 1150, 94.7, 286.3, 602.5, 571.9),
    ("二、节水与水资源",),
    ("用水总量", "万立方米", "≤23600", 23600, 2386, 6155, 10460, 10785),
    ("　其中：农业用水", "万立方米", NONE, None, 1552, 3760, 5890, 6170),
    ("　　　　工业用水", "万立方米", NONE, None, 362, 1065, 2110, 2155),
    ("　　　　居民生活用水", "万立方米", NONE, None, 338, 982, 1895, 1862),
    ("　　　　生态环境用水", "万立方米", NONE, None, 134, 348, 565, 598),
    ("万元工业增加值用水量", "立方米", "≤29.5", 29.5, NONE, NONE, 28.7, 30.4),
    ("非常规水利用量", "万立方米", 860, 860, 78, 224, 452, 398),
    ("新办取水许可", "件", NONE, None, 5, 14, 31, 27),
    ("三、供水排水",),
    ("城区公共供水总量", "万立方米", NONE, None, 318, 921, 1794, 1756),
    ("公共供水管网漏损率", "%", "≤8.8", 8.8, NONE, NONE, 8.6, 9.3),
    ("农村自来水普及率", "%", 97.5, 97.5, NONE, NONE, 97.1, 96.2),
    ("城市生活污水集中收集率", "%", 72, 72, NONE, NONE, 69.4, 66.8),
    ("新建改造供水管网", "公里", 48, 48, 5.2, 14.6, 27.5, 22.9),
    ("农村供水设施维修", "处", 70, 70, 8, 23, 41, 36),
    ("四、河湖、水保与灌排",),
    ("新增水土流失治理面积", "平方公里", 22, 22, 2.4, 7.1, 12.6, 11.3),
    ("中小河道清淤疏浚", "公里", 56, 56, 6.3, 17.8, 33.4, 29.7),
    ("市级河湖长巡查", "人次", 720, 720, 66, 198, 397, 372),
    ("妨碍行洪问题清理", "处", 38, 38, 3, 9, 22, 29),
    ("新增恢复灌溉面积", "亩", "9,000", 9000, 620, 1980, 3640, 4120),
    ("五、水旱灾害防御与监管",),
    ("山洪预警短信发布", "条", NONE, None, 1260, 3480, 4125, 3690),
    ("防汛抗旱演练", "场次", 18, 18, 6, 15, 19, 16),
    ("小型水库蓄水量", "万立方米", NONE, None, NONE, NONE, 3268, 3415),
    ("水政执法巡查", "次", 420, 420, 38, 116, 231, 214),
    ("立案查处水事违法", "起", NONE, None, 1, 3, 7, 9),
    ("安全隐患整改完成率", "%", 100, 100, NONE, NONE, 97.6, 96.4),
]
POINTS = ("万元工业增加值用水量", "小型水库蓄水量")
# half years of 2023 in the form of last year, in the order of FORM
OLDER = [
    15620,
    5010,
    6290,
    4320,
    6240,
    301.7,
    1385000,
    548.2,
    11020,
    6325,
    2198,
    1834,
    663,
    32.1,
    351,
    25,
    1718,
    10.1,
    95.1,
    64.3,
    20.6,
    33,
    10.7,
    26.4,
    355,
    32,
    3860,
    3420,
    15,
    3290,
    205,
    11,
    95.7,
]
NAMES = {
    "水源工程": "水源工程|水源工程投资",
    "管网及水厂工程": "管网及水厂工程|管网及水厂工程投资",
    "河湖治理工程": "河湖治理工程|河湖治理工程投资",
    "到位上级补助资金": "到位上级补助资金|上级补助资金",
    "水资源税（入库）": "水资源税（入库）|水资源税",
    "中小河道清淤疏浚": "中小河道清淤疏浚|河道清淤疏浚",
    "市级河湖长巡查": "市级河湖长巡查|河湖长巡查",
    "新建改造供水管网": "新建改造供水管网|供水管网",
    "山洪预警短信发布": "山洪预警短信发布|山洪预警短信",
}
# what is right where two files differ
NOW = {"中小河道清淤疏浚": "33.4|34.3", "市级河湖长巡查": "397|379"}
OLD = {"到位上级补助资金": "6815|6851"}
# goals: kind, rows: name, goal as written, unit, goal, sign, due as written, due, office, leader,
# ends of March, April, May, June, weight, status
DAY = datetime.date
GOALS = [
    (
        "资金投入",
        """水务建设投资完成额;3.6;亿元;3.6;>=;年底;2025-12-31;规划建设科;覃正川;0.832;1.176;1.54;1.926;6;顺利
到位上级补助资金;1.28;亿元;1.28;>=;年底;2025-12-31;规划建设科;覃正川;0.412;0.518;0.638;0.724;5;顺利
水资源税（入库）;620;万元;620;>=;年底;2025-12-31;水资源科;鲁怀玉;179.4;229.5;283.2;331.8;3;顺利
水土保持补偿费;240;万元;240;>=;年底;2025-12-31;水保科;鲁怀玉;71.94;92.58;113.12;131.76;3;顺利
污水处理费;1150;万元;1150;>=;年底;2025-12-31;供排水科;柏青;316.2;410.6;507.8;602.5;3;顺利
水库移民直补资金兑付;418.6;万元;418.6;>=;6月20日前;2025-06-20;移民科;柏青;104.65;209.3;209.3;418.6;3;已完成""",
    ),
    (
        "水资源刚性约束",
        """用水总量;控制在2.36以内;亿立方米;2.36;<=;年底;2025-12-31;水资源科;鲁怀玉;0.4305;0.6104;0.8074;1.046;5;顺利
万元工业增加值用水量;29.5以下;立方米;29.5;<=;年底;2025-12-31;水资源科;鲁怀玉;/;/;/;28.7;3;顺利|已完成
非常规水利用量;860;万立方米;860;>=;年底;2025-12-31;水资源科;鲁怀玉;228;301;374;452;3;顺利
取用水户在线监测接入;96;户;96;>=;5月底前;2025-05-31;水资源科;鲁怀玉;44;68;85;89;4;逾期
集中式饮用水源水质达标率;100%;%;100;>=;年底;2025-12-31;水资源科;鲁怀玉;100;100;100;100;3;顺利|已完成""",
    ),
    (
        "供水排水",
        """公共供水管网漏损率;8.8以内;%;8.8;<=;年底;2025-12-31;供排水科;柏青;9.1;8.9;8.7;8.6;4;顺利|已完成
农村自来水普及率;97.5以上;%;97.5;>=;年底;2025-12-31;供排水科;柏青;96.6;96.8;97;97.1;4;顺利|滞后
城市生活污水集中收集率;72;%;72;>=;年底;2025-12-31;供排水科;柏青;67.6;68.1;68.9;69.4;4;顺利|滞后
新建改造供水管网;48;公里;48;>=;11月底前;2025-11-30;供排水科;柏青;12.9;17.4;22.3;27.5;4;顺利
农村供水设施维修;70;处;70;>=;年底;2025-12-31;供排水科;柏青;18;25;33;41;3;顺利
二次供水泵房改造;24;座;24;>=;D2025-09-30;2025-09-30;供排水科;柏青;2;4;6;8;3;滞后""",
    ),
    (
        "河湖与水保",
        """新增水土流失治理面积;22;平方公里;22;>=;D2025-12-20;2025-12-20;水保科;鲁怀玉;5.5;7.8;10.2;12.6;4;顺利
中小河道清淤疏浚;56;公里;56;>=;11月底前;2025-11-30;河湖科;申屠健;15.6;21.2;27.1;33.4;4;顺利
市级河湖长巡查;720;人次;720;>=;年底;2025-12-31;河湖科;申屠健;199;264;331;397;3;顺利
妨碍行洪问题清理;38;处;38;>=;5月31日前;2025-05-31;河湖科;申屠健;13;16;19;22;4;逾期
幸福河湖建成;3;条;3;>=;年底;2025-12-31;河湖科;申屠健;0;0;1;1;3;滞后""",
    ),
    (
        "农田灌排",
        """新增恢复灌溉面积;0.9;万亩;0.9;>=;10月底前;2025-10-31;农水科;申屠健;0.166;0.236;0.302;0.364;4;滞后
农业水价综合改革面积;3.2;万亩;3.2;>=;11月底前;2025-11-30;农水科;申屠健;0.5;0.9;1.2;1.3;3;滞后""",
    ),
    (
        "防御与监管",
        """防汛抗旱演练;18;场次;18;>=;6月底前;2025-06-30;防御科;覃正川;4;9;13;19;4;已完成
山塘水库安全鉴定;15;座;15;>=;D2025-06-15;2025-06-15;运行管理科;覃正川;5;9;12;13;4;逾期
水政执法巡查;420;次;420;>=;年底;2025-12-31;执法大队;申屠健;115;153;193;231;3;顺利
安全隐患整改完成率;100%;%;100;>=;年底;2025-12-31;安全科;覃正川;96.8;97.1;97.3;97.6;4;顺利|滞后""",
    ),
]
# next year's goals: name, unit, this year's, next year's
NEXT = [
    ("水务建设投资完成额", "亿元", 3.6, 4.1),
    ("新建改造供水管网", "公里", 48, 55),
    ("农村自来水普及率", "%", 97.5, 98),
    ("公共供水管网漏损率", "%", 8.8, 8.5),
    ("新增水土流失治理面积", "平方公里", 22, 25),
]
TOWNS = ["埠头街道", "白浪镇", "石桥铺镇", "柘溪镇", "云岭乡", "沙田镇", "大塘乡"]
SHARES = [
    ("农村供水设施维修", "处", (6, 12, 11, 13, 8, 12, 8), (4, 7, 6, 8, 5, 7, 4)),
    (
        "新增水土流失治理面积",
        "平方公里",
        (1.6, 3.2, 3.8, 4.6, 4.2, 2.6, 2),
        (0.9, 1.9, 2.2, 2.7, 2.4, 1.4, 1.1),
    ),
    (
        "新增恢复灌溉面积",
        "亩",
        (600, 1500, 1400, 1800, 900, 1700, 1100),
        (240, 630, 560, 710, 380, 690, 430),
    ),
]
MONTHS = [
    ("农业用水", 560, 610, 960, 1030, 1178, 1552),
    ("工业用水", 352, 328, 365, 349, 354, 362),
    ("居民生活用水", 308, 295, 310, 318, 326, 338),
    ("生态环境用水", 66, 68, 83, 102, 112, 134),
]
WORKS = [("城东水厂", 6, 860, 842), ("城西水厂", 4, 612, 598), ("白浪水厂", 2.5, 322, 316)]
# projects: name, whole investment, to the end of 2024, plan of 2025, half year's plan, done, state
PROJECTS = [
    ("鲤鱼冲水库扩容", 46000, 21300, 11500, 6000, 6180, "大坝填筑至178米高程"),
    ("城东水厂二期", 18600, 7400, 7800, 3800, 4260, "清水池封顶，设备进场偏晚"),
    ("城乡供水管网互通", 12400, 3900, 6200, 3000, 3390, "一标段剩余穿越段未贯通"),
    ("涓水河防洪治理", 15800, 6100, 6900, 3500, 3620, "度汛断面已形成"),
    ("柘溪幸福河湖", 4200, 600, 3600, 1600, 1810, "岸坡整理完成过半"),
]
# tasks: task, demand, office, due as written, due, May, June, progress in June, status
TASKS = [
    (
        "鲤鱼冲水库扩容大坝填筑",
        "填筑到设计高程",
        "规划建设科",
        "2025年10月底",
        "2025-10-31",
        "正常推进",
        "正常推进",
        "填筑面持续上升",
        "顺利",
    ),
    (
        "城东水厂二期设备安装",
        "全部设备就位",
        "供排水科",
        DAY(2025, 9, 30),
        "2025-09-30",
        "正常推进",
        "进度偏慢",
        "滤池设备到货晚",
        "滞后",
    ),
    (
        "城乡供水管网互通一标段贯通",
        "主管全线贯通",
        "供排水科",
        "6月底",
        TODAY,
        "正常推进",
        "进度偏慢",
        "穿越铁路段手续未批",
        "逾期",
    ),
    (
        "涓水河防洪治理度汛断面",
        "主汛期前形成断面",
        "规划建设科",
        "4月底",
        "2025-04-30",
        "已办结",
        "已办结",
        "—",
        "已完成",
    ),
    (
        "柘溪幸福河湖创建",
        "通过省级评估",
        "河湖科",
        DAY(2025, 12, 20),
        "2025-12-20",
        "正常推进",
        "正常推进",
        "岸坡整理中",
        "顺利",
    ),
    (
        "汛前安全大检查",
        "全覆盖检查",
        "防御科",
        "3月31日",
        "2025-03-31",
        "已办结",
        "已办结",
        "—",
        "已完成",
    ),
    (
        "山洪灾害预警终端更新",
        "老旧终端全部更新",
        "防御科",
        DAY(2025, 5, 20),
        "2025-05-20",
        "进度偏慢",
        "进度偏慢",
        "两个乡未安装",
        "逾期",
    ),
    (
        "水资源税取水量核定衔接",
        "与税务部门建立核定机制",
        "水资源科",
        "3月底",
        "2025-03-31",
        "已办结",
        "已办结",
        "—",
        "已完成",
    ),
    (
        "取用水户在线监测接入",
        "规模以上取用水户应接尽接",
        "水资源科",
        "5月31日",
        "2025-05-31",
        "进度偏慢",
        "进度偏慢",
        "停产企业未接",
        "逾期",
    ),
    (
        "河湖管理范围界桩复核",
        "界桩逐根复核",
        "河湖科",
        "2025年8月底",
        "2025-08-31",
        "正常推进",
        "正常推进",
        "外业过半",
        "顺利",
    ),
    (
        "山塘水库安全鉴定",
        "鉴定报告批复",
        "运行管理科",
        DAY(2025, 6, 15),
        "2025-06-15",
        "正常推进",
        "基本办结",
        "两座报告待批",
        "逾期",
    ),
    (
        "“十五五”水网规划编制",
        "形成规划文本",
        "规划建设科",
        "2026年3月底",
        "2026-03-31",
        "尚未启动",
        "尚未启动",
        "经费未落实",
        "滞后|未报|不能判定",
    ),
    (
        "农村供水“三统一”改革",
        "方案经市政府印发",
        "供排水科",
        "6月20日",
        "2025-06-20",
        "正常推进",
        "已办结",
        "6月17日印发",
        "已完成",
    ),
]
# problems: found by, problem, office, due as written, due, state, struck off as written, closed
PROBLEMS = [
    (
        "省厅飞检",
        "白浪镇水厂消毒间未设报警装置",
        "供排水科",
        "2025年3月31日",
        "2025-03-31",
        "已加装",
        "已销号（3月26日）",
        "yes",
    ),
    (
        "环保督察",
        "涓水河左岸砂石堆场未清运",
        "河湖科",
        "2025.5.31",
        "2025-05-31",
        "清运过半，业主拖延",
        "未销号",
        "no",
    ),
    (
        "市政务办",
        "取水许可延续审批超期",
        "水资源科",
        "2025/4/15",
        "2025-04-15",
        "已办理",
        "已销号（4月11日）",
        "yes",
    ),
    (
        "市质监站",
        "鲤鱼冲水库扩容项目经理不到岗",
        "规划建设科",
        "2025-04-30",
        "2025-04-30",
        "已约谈并更换",
        "已销号（4月28日）",
        "yes",
    ),
    (
        "汛前检查",
        "大塘乡山塘溢洪道堵塞",
        "运行管理科",
        "2025年4月20日",
        "2025-04-20",
        "已疏通",
        "已销号（4月18日）",
        "yes",
    ),
    (
        "人大代表建议",
        "污水提升泵站雨天溢流",
        "供排水科",
        "2025年9月底",
        "2025-09-30",
        "改造方案已批",
        "未销号",
        "no",
    ),
    (
        "市审计局",
        "水土保持补偿费欠缴3家",
        "水保科",
        "2025年6月30日",
        TODAY,
        "追缴2家，余1家",
        "未销号",
        "no",
    ),
    (
        "疾控通报",
        "农村供水水质检测频次不足",
        "供排水科",
        "2025年5月底",
        "2025-05-31",
        "已按月检测",
        "已销号（5月27日）",
        "yes",
    ),
    (
        "市应急局",
        "山洪预警平台值守记录不完整",
        "防御科",
        "立行立改",
        "",
        "已完善",
        "已销号（4月9日）",
        "yes",
    ),
    (
        "12345热线",
        "灌区渠道占地补偿未兑付",
        "农水科",
        "2025年12月底",
        "2025-12-31",
        "资金已申请",
        "未销号",
        "no",
    ),
]


def plain(name):
    """Return a name of the form without what only lays it out."""
    return name.strip("　").removeprefix("其中：").strip("　")


def names(name):
    """Return the names under which a figure may stand."""
    return NAMES.get(name, name)


def code(unit):
    """Return a unit as the truth writes it."""
    return UNITS.get(unit, unit)


def number(value):
    """Return a written figure as a number."""
    return float(value) if "." in value else int(value)


def rate(new, old, unit="", digits=1):
    """Return the growth as the form writes it."""
    if unit == "%":
        change = round(new - old, 2)
        return f"{'升' if change >= 0 else '降'}{abs(change):g}个百分点"
    return round(100 * (new / old - 1), digits)


def goals():
    """Return the goals as rows of cells."""
    return [(kind, [line.split(";") for line in rows.splitlines()]) for kind, rows in GOALS]


def due_cell(written):
    """Return a due day as it stands in the cell: a date where it is marked by D."""
    return DAY.fromisoformat(written[1:]) if written.startswith("D") else written


def goal_book():
    """Write the half-year count of the goals, and next year's on a sheet of its own."""
    rows = [
        ["制表：局目标办", *[""] * 12, "数据截至6月30日"],
        [
            "类别",
            "序号",
            "目标项目",
            "全年目标值",
            "计量单位",
            "办结时点",
            "牵头科室",
            "分管领导",
            "各节点累计",
            "/",
            "/",
            "/",
            "占全年%",
            "权重",
        ],
        [*[""] * 8, "3月末", "4月末", "5月末", "6月末", "", ""],
    ]
    rows[1] = ["" if cell == "/" else cell for cell in rows[1]]
    merges = [f"{c}3:{c}4" for c in "ABCDEFGHMN"] + ["I3:L3"]
    count = 0
    for kind, lines in goals():
        merges.append(f"A{len(rows) + 2}:A{len(rows) + 1 + len(lines)}")
        for n, line in enumerate(lines):
            name, written, unit, goal, _, due, _, office, leader, *at, weight, _ = line
            count += 1
            if written.replace(".", "").isdigit():
                written = number(written)
            share = (
                "" if unit == "%" or at[0] == "/" else round(100 * float(at[3]) / float(goal), 1)
            )
            cells = [one if one == "/" else number(one) for one in at]
            rows.append(
                [
                    kind if not n else "",
                    count,
                    name,
                    written,
                    unit,
                    due_cell(due),
                    office,
                    leader,
                    *cells,
                    share,
                    int(weight),
                ]
            )
    rows.append(
        ["说明：1.“以内”“以下”“以上”均含本数；2.权重合计为考核分，不是完成数；3.“/”为按半年统计。"]
    )
    book = openpyxl.Workbook()
    ws = sheet(
        book, "半年盘点", "梓埠市水务局2025年工作目标半年盘点表", rows, 14, merges, (3, 4), True
    )
    for row in ws.iter_rows(5, ws.max_row, 6, 6):
        row[0].number_format = "m月d日"
    rows = [["指标", "单位", "2025年目标", "2026年建议目标", "测算依据"]]
    rows += [[name, unit, now, then, "征求意见中"] for name, unit, now, then in NEXT]
    sheet(book, "明年盘子", "2026年主要目标初步建议（讨论稿）", rows, 5, (), (2, 2))
    save(book, LEDGERS / "目标管理/2025年工作目标半年盘点表.xlsx")


def form_book():
    """Write the form of the half year with towns, months of water use and waterworks."""
    rows = [
        ["填报单位：梓埠市水务局", "", "", "", "", "", "", "填报日期：2025年7月4日"],
        ["指标名称", "单位", "2025年", "", "", "", "2024年上半年", "同比增减±"],
        ["", "", "全年预期", "6月", "二季度", "上半年", "", ""],
    ]
    for row in FORM:
        if len(row) == 1:
            rows.append([row[0]])
        else:
            name, unit, written, _, june, quarter, half, old = row
            told = f"{half:,}" if name in ("水务建设投资完成额", "水土保持补偿费") else half
            rows.append([name, unit, written, june, quarter, told, old, rate(half, old, unit)])
    rows.append(
        ["注：1.水土保持补偿费以元为单位；2.“/”为未下达预期或按半年统计；3.“≤”为上限控制。"]
    )
    rows.append(["负责人：覃正川", "", "", "审核：邬琳", "", "", "填表：易小满", ""])
    merges = ("A3:A4", "B3:B4", "C3:F3", "G3:G4", "H3:H4")
    book = openpyxl.Workbook()
    sheet(book, "综合", "水务统计半年报（2025年1—6月）", rows, 8, merges, (3, 4), True)
    heads = [["单位", *[c for s in SHARES for c in (f"{s[0]}（{s[1]}）", "", "", "")]]]
    heads.append(["", *["全年任务", "上半年完成", "占任务%", "位次"] * 3])
    body = []
    for n, town in enumerate(["全市", *TOWNS]):
        cells = [town]
        for _, _, plans, dones in SHARES:
            parts = [d / p for p, d in zip(plans, dones, strict=True)]
            plan, done = (round(sum(x), 2) for x in (plans, dones)) if not n else (0, 0)
            if n:
                plan, done = plans[n - 1], dones[n - 1]
            place = 1 + sum(part > parts[n - 1] + 1e-9 for part in parts) if n else "—"
            cells += [plan, done, round(100 * done / plan, 1), place]
        body.append(cells)
    merges = ("A2:A3", "B2:E2", "F2:I2", "J2:M2")
    sheet(book, "镇街", "各镇（街道）任务完成情况", heads + body, 13, merges, (2, 3))
    rows = [["用水分类", *[f"{m}月" for m in range(1, 7)], "上半年合计"]]
    rows += [[name, *at, sum(at)] for name, *at in MONTHS]
    total = [sum(at) for at in zip(*[m[1:] for m in MONTHS], strict=True)]
    rows.append(["总计", *total, sum(total)])
    sheet(book, "分月用水", "2025年分月用水情况（万立方米）", rows, 8, (), (2, 2))
    rows = [
        ["水厂", "设计能力（万吨/日）", "上半年供水量（万立方米）", "上年同期（万立方米）", "增长%"]
    ]
    rows += [[*work, rate(work[2], work[3])] for work in WORKS]
    rows.append(["合计", 12.5, 1794, 1756, rate(1794, 1756)])
    sheet(book, "水厂", "城区公共水厂供水情况", rows, 5, (), (2, 2))
    save(book, LEDGERS / "统计/水务统计半年报（2025年1—6月）.xlsx")


def last_year():
    """Write last year's form, a BIFF workbook of other columns."""
    rows = [
        ["水务统计半年报（2024年1—6月）"],
        ["填报单位：梓埠市水务局", "", "", "", "填报日期：2024年7月5日"],
        ["序", "指标名称", "单位", "本年1—6月", "上年1—6月", "增减%"],
    ]
    older = iter(OLDER)
    for row in FORM:
        if len(row) == 1:
            rows.append(["", row[0]])
        else:
            half = 6851 if row[0] == "到位上级补助资金" else row[7]
            then = next(older)
            count = "" if row[0].startswith("　") else 1 + sum(bool(r[0]) for r in rows[3:])
            rows.append([count, row[0], row[1], half, then, rate(half, then, row[1])])
    old_book(LEDGERS / "统计/水务统计半年报（2024年1—6月）.xls", "半年报", rows, ((0, 0, 0, 5),))


def project_book():
    """Write the progress of the projects, a BIFF workbook with the total last."""
    rows = [
        ["梓埠市重点水务工程投资进展（截至6月30日）"],
        ["", "", "", "", "", "", "单位：万元"],
        [
            "工程名称",
            "总投资",
            "至2024年底累计",
            "2025年计划",
            "上半年计划",
            "1—6月完成",
            "完成年计划%",
            "形象进度",
        ],
    ]
    for name, whole, before, plan, half, done, state in PROJECTS:
        rows.append([name, whole, before, plan, half, done, round(100 * done / plan, 1), state])
    total = [sum(p[n] for p in PROJECTS) for n in range(1, 6)]
    rows.append(["合  计", *total, round(100 * total[4] / total[2], 1), ""])
    old_book(LEDGERS / "工程/重点水务工程投资进展（6月）.xls", "工程", rows, ((0, 0, 0, 7),))


def task_books():
    """Write the sheets of May and of June, the columns in another order."""
    book = openpyxl.Workbook()
    rows = [["序", "调度事项", "要求", "承办科室", "时限", "推进状态"]]
    rows += [[n, t[0], t[1], t[2], t[3], t[5]] for n, t in enumerate(TASKS, 1)]
    sheet(book, "5月", "重点工作调度单（2025年5月31日）", rows, 6, (), (2, 2), True)
    save(book, LEDGERS / "调度/重点工作调度单（5月）.xlsx")
    book = openpyxl.Workbook()
    rows = [["序", "承办科室", "调度事项", "推进状态", "进展与问题", "时限", "要求"]]
    rows += [[n, t[2], t[0], t[6], t[7], t[3], t[1]] for n, t in enumerate(TASKS, 1)]
    rows.append(["推进状态：已办结、基本办结、正常推进、进度偏慢、尚未启动。"])
    sheet(book, "6月", "重点工作调度单（2025年6月30日）", rows, 7, (), (2, 2), True)
    save(book, LEDGERS / "调度/重点工作调度单（6月）.xlsx")


def problem_list():
    """Write the list of problems as a hand does."""
    rows = [["梓埠市水务局问题整改销号清单"], ["更新：2025年6月30日", "", "", "共10项"]]
    rows.append(["编号", "来源", "问题", "责任科室", "整改要求时间", "整改进度", "销号情况"])
    rows += [[f"WT{n:02d}", *p[:4], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    ragged(LEDGERS / "调度/问题整改销号清单.csv", rows)


def papers():
    """Write the summary and the circular."""
    paper(
        DOCUMENTS / "梓埠市水务局上半年工作总结和下半年打算.docx",
        [
            "梓埠市水务局2025年上半年工作总结和下半年打算",
            "今年以来，市水务局按照市委、市政府部署，统筹推进供水、防洪、节水和河湖管护，各项工作平稳开展。",
            "# 一、上半年工作",
            "（一）投入稳步增长。上半年完成水务建设投资1.926亿元，同比增长12.8%；到位上级补助资金7240万元。"
            "其中水源工程完成6180万元，管网及水厂工程完成7650万元。",
            "（二）供水保障有力。新建改造供水管网27.5公里，农村自来水普及率达到97.1%，比上年同期提高0.9个百分点；"
            "公共供水管网漏损率降至8.6%。",
            "（三）河湖面貌改善。完成中小河道清淤疏浚34.3公里，市级河湖长巡查379人次，清理妨碍行洪问题22处。",
            "（四）节水持续深化。上半年用水总量1.046亿立方米，非常规水利用量452万立方米。全年计划创建节水型单位12家，"
            "上半年已建成7家。计划8月底前建成智慧水务感知站点50处，目前建成21处。",
            "（五）防御扎实有序。开展防汛抗旱演练19场次，发布山洪预警短信4125条。",
            "# 二、存在问题",
            "妨碍行洪问题清理、取用水户在线监测接入未按期完成，二次供水泵房改造进度偏慢。",
            "# 三、下半年打算",
            "一是加快城东水厂二期设备安装；二是抓好主汛期防御；三是谋划2026年工作，"
            "初步考虑2026年完成水务建设投资4.1亿元、"
            "新建改造供水管网55公里。",
        ],
    )
    DOCUMENTS.joinpath("关于二季度水务重点工作调度情况的通报.txt").write_text(
        "梓埠市水务局关于二季度水务重点工作调度情况的通报\n\n各镇（街道）水务站，局属各单位：\n\n"
        "现将二季度调度情况通报如下。\n"
        "一、总体进度。二季度完成水务建设投资10940万元，上半年累计19260万元，占全年计划36000万元的53.5%。\n"
        "二、镇街进度。农村供水设施维修全市完成41处，其中白浪镇7处、柘溪镇8处；新增恢复灌溉面积全市完成3640亩，"
        "石桥铺镇完成560亩，进度靠后。\n"
        "三、有关要求。进度滞后的单位要倒排工期，7月15日前报送整改情况。\n\n2025年7月7日\n",
        encoding="utf-8",
    )


def truth_goals(t):
    """Add the goals with what was reached at the end of each month."""
    count = "半年盘点表"
    ends = ("2025-03", "2025-04", "2025-05", "2025-06")
    for _, lines in goals():
        for name, _, unit, goal, sign, _, due, office, _, *at, _, status in lines:
            unit = code(unit)
            actual = at[3]
            if name in NOW:
                actual = NOW[name]
            t.target(names(name), goal, sign, unit, due, actual, status, count, office)
            t.fact(names(name), f"2025|{due[:7]}|{due}", goal, unit, "target", count)
            for end, value in zip(ends, at, strict=True):
                if value != "/":
                    when = f"2025-01/{end}" + (f"|{end}" if unit == "%" or name in POINTS else "")
                    t.fact(names(name), when, value, unit, "actual", count)
    t.target("节水型单位", 12, ">=", "家", YEAR, 7, "顺利", "总结", "正文一句：全年计划12家")
    t.target(
        "智慧水务感知站点",
        50,
        ">=",
        "处",
        "2025-08-31",
        21,
        "滞后",
        "总结",
        "正文一句：8月底前50处",
    )
    t.fact("节水型单位", f"2025|2025-12|{YEAR}", 12, "家", "target", "总结")
    t.fact("节水型单位", SPAN, 7, "家", "actual", "总结")
    t.fact("智慧水务感知站点", "2025|2025-08|2025-08-31", 50, "处", "target", "总结")
    t.fact("智慧水务感知站点", f"{SPAN}|2025-06", 21, "处", "actual", "总结")


def truth_form(t):
    """Add the growths and figures of the two forms."""
    form, last = "半年报2025", "半年报2024"
    older = iter(OLDER)
    for row in FORM:
        if len(row) == 1:
            continue
        name, unit, _, goal, june, quarter, half, old = row
        name, unit = plain(name), code(unit)
        point = unit == "%" or name in POINTS
        tail = ("|2025-06", "|2024-06", "|2023-06") if point else ("", "", "")
        now, then, before = SPAN + tail[0], BEFORE + tail[1], EARLIER + tail[2]
        t.year(names(name), NOW.get(name, half), unit, OLD.get(name, old), form, at=(now, then))
        if goal is not None:
            t.fact(names(name), f"2025|2025-12|{YEAR}", goal, unit, "target", form)
        if june != NONE:
            t.fact(names(name), "2025-06", june, unit, "actual", form)
            t.fact(names(name), "2025-04/2025-06", quarter, unit, "actual", form)
        t.fact(names(name), now, half, unit, "actual", form)
        t.fact(names(name), then, old, unit, "actual", form)
        t.fact(names(name), before, next(older), unit, "actual", last)
    t.fact(names("到位上级补助资金"), BEFORE, 6851, "万元", "actual", last)
    t.fact(names("中小河道清淤疏浚"), SPAN, 34.3, "km", "actual", "总结")
    t.fact(names("市级河湖长巡查"), SPAN, 379, "人次", "actual", "总结")


def truth_places(t):
    """Add months, next year's goals, towns and waterworks."""
    for name, *at in MONTHS:
        for month, value in enumerate(at, 1):
            t.fact(f"{name}|{name}量", f"2025-{month:02d}", value, "万m3", "actual", "分月用水")
    for month, at in enumerate(zip(*[m[1:] for m in MONTHS], strict=True), 1):
        t.fact("用水总量|总计", f"2025-{month:02d}", sum(at), "万m3", "actual", "分月用水")
    for name, unit, _, then in NEXT:
        t.fact(names(name), "2026", then, code(unit), "target", "盘点表（明年盘子）")
        t.never(names(name), "targets", then, code(unit), "2026年的建议目标")
    for name, unit, plans, dones in SHARES:
        unit = code(unit)
        for town, plan, done in zip(TOWNS, plans, dones, strict=True):
            t.fact(f"{town}{name}|{town}", "2025", plan, unit, "target", "镇街", "yes")
            t.fact(f"{town}{name}|{town}", SPAN, done, unit, "actual", "镇街", "yes")
            t.never(name, "targets", plan, unit, f"{town}的任务，不是全市的")
            t.never(name, "year_on_year", done, unit, f"{town}的完成数，不是全市的")
        t.never(name, "targets", round(2 * sum(plans), 2), unit, "合计重复相加")
        t.never(name, "year_on_year", round(2 * sum(dones), 2), unit, "合计重复相加")
    for name, _, now, then in WORKS:
        t.fact(f"{name}供水量|{name}", SPAN, now, "万m3", "actual", "水厂", "yes")
        t.fact(f"{name}供水量|{name}", BEFORE, then, "万m3", "actual", "水厂", "yes")
        t.year(f"{name}供水量|{name}", now, "万m3", then, "水厂", "水厂自己的数", "yes")
        t.never("城区公共供水总量", "year_on_year", now, "万m3", f"{name}的数，不是全市的")


def truth_works(t):
    """Add projects, tasks and problems."""
    for name, whole, before, plan, half, done, _ in PROJECTS:
        t.target(
            f"{name}工程|{name}", plan, ">=", "万元", YEAR, done, "", "工程", "项目年度计划", "yes"
        )
        t.target(
            f"{name}工程|{name}", half, ">=", "万元", TODAY, done, "", "工程", "上半年计划", "yes"
        )
        t.fact(f"{name}工程|{name}", "2025", plan, "万元", "target", "工程")
        t.fact(f"{name}工程|{name}", SPAN, done, "万元", "actual", "工程")
        t.fact(f"{name}工程|{name}", SPAN, half, "万元", "target", "工程", "yes")
        t.fact(
            f"{name}工程总投资|{name}", "", whole, "万元", "target|actual|context", "工程", "yes"
        )
        t.fact(f"{name}工程|{name}", "2024", before, "万元", "actual", "工程", "yes")
        t.never("水务建设投资完成额", "targets", plan, "万元", f"{name}的计划，不是全市的")
    t.target(
        "水务建设投资完成额|重点水务工程投资",
        sum(p[4] for p in PROJECTS),
        ">=",
        "万元",
        TODAY,
        19260,
        "",
        "工程",
        "上半年计划合计",
        "yes",
    )
    t.never("水务建设投资完成额", "targets", 97000, "万元", "项目总投资合计")
    t.never("水务建设投资完成额", "targets", 39300, "万元", "至2024年底累计完成")
    t.never("水务建设投资完成额", "targets", 72000, "万元", "合计重复相加")
    t.never("水务建设投资完成额", "year_on_year", 39300, "万元", "至2024年底累计，不是上年同期")
    for task, _, office, _, due, _, _, _, status in TASKS:
        t.task(task, office, due, status, "调度单（6月）")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        t.problem(problem, office, due, closed, TODAY, "销号清单")
    t.add("conflicts", names("中小河道清淤疏浚"), SPAN, "33.4km|34.3km", "半年报、盘点表|总结")
    t.add("conflicts", names("市级河湖长巡查"), SPAN, "397人次|379人次", "半年报、盘点表|总结")


def once(rows):
    """Return the facts without those told twice, under numbers of their own."""
    told, kept = set(), []
    for _, name, period, value, unit, role, *rest in rows:
        scale = {"万": 1e4, "亿": 1e8}.get(unit[:1], 1)
        base = unit[1:] if scale > 1 else unit
        key = (name.split("|")[0], period.split("|")[0], f"{float(value) * scale:.6g}", base, role)
        if key not in told:
            kept.append([f"F{len(kept) + 1:03d}", name, period, value, unit, role, *rest])
        told.add(key)
    return kept


def truth():
    """Write what any right reading must show."""
    t = Truth(HERE, SPAN, BEFORE)
    truth_goals(t)
    truth_form(t)
    truth_places(t)
    truth_works(t)
    t.add(
        "conflicts", names("到位上级补助资金"), BEFORE, "6815万元|6851万元", "半年报2025|半年报2024"
    )
    t.rows["facts"] = once(t.rows["facts"])
    t.write()


if __name__ == "__main__":
    goal_book()
    form_book()
    last_year()
    project_book()
    task_books()
    problem_list()
    papers()
    truth()
