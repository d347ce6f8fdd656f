"""Truth and files of 荞溪县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, LATE = "2025-01/2025-09", "2024-01/2024-09", "2025-01/2025-08"
YEAR, TODAY = "2025-12-31", "2025-09-30"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "—": "1"}
# monthly report: name as written, unit, September, January to September, the same two of 2024
REPORT = [
    ("一、水利投入",),
    ("水利固定资产投资", "万元", 3150, 26480, 2890, 23860),
    ("其中：防洪减灾", "万元", 1240, 10360, 1080, 9120),
    ("      城乡供水", "万元", 1020, 8450, 960, 7880),
    ("      灌区建设", "万元", 610, 5130, 580, 4720),
    ("到位上级补助资金", "万元", 860, 9420, 790, 8650),
    ("水资源税征收额", "万元", 42.6, 381.5, 40.2, 352.8),
    ("水土保持补偿费征收额", "万元", 18.4, 156.2, 20.1, 171.6),
    ("二、用水管理",),
    ("全社会用水总量", "万立方米", 2210, 17640, 2285, 18120),
    ("其中：农业灌溉用水", "万立方米", 1530, 11860, 1602, 12390),
    ("      工业生产用水", "万立方米", 262, 2148, 258, 2095),
    ("      城乡生活用水", "万立方米", 298, 2610, 287, 2528),
    ("      生态环境补水", "万立方米", 120, 1022, 138, 1107),
    ("新核发取水许可证", "本", 5, 48, 6, 41),
    ("三、农田水利",),
    ("渠系清淤整修", "公里", 9.6, 108.4, 8.8, 97.5),
    ("新增和恢复灌溉面积", "万亩", 0.12, 1.36, 0.1, 1.18),
    ("高效节水灌溉建设", "亩", 850, 7420, 760, 6680),
    ("山塘整治", "口", 4, 34, 3, 29),
    ("四、水土保持与河湖",),
    ("治理水土流失面积", "平方公里", 4.2, 33.6, 3.8, 30.1),
    ("营造水保林", "公顷", 22, 186, 19, 172),
    ("中小河流治理长度", "公里", 2.1, 16.3, 2.6, 18.7),
    ("县乡级河长巡河", "人次", 1260, 10850, 1190, 10240),
    ("河湖“四乱”问题整改", "处", 5, 52, 4, 46),
    ("五、水旱灾害防御",),
    ("山洪灾害预警短信", "万条", 0.8, 6.4, 1.1, 7.2),
    ("水库巡查", "座次", 980, 8640, 940, 8310),
    ("水库期末蓄水量", "万立方米", "—", 6120, "—", 5840),
    ("水旱灾害直接经济损失", "万元", 60, 840, 85, 1260),
    ("六、监督执法",),
    ("水行政执法检查", "次", 41, 352, 38, 327),
    ("水事违法案件查处", "起", 2, 13, 1, 16),
    ("水利工程质量监督抽检", "批次", 14, 118, 12, 105),
]
# the supply station's csv: name, unit, September, January to September, the same of 2024
SUPPLY = [
    ("新增入户", "户", 620, 5480, 4960),
    ("水费实收", "万元", 96.4, 812.7, 745.3),
    ("供水水质检测", "份次", 148, 1296, 1180),
    ("农村自来水普及率", "%", "", 95.9, 94.6),
    ("水费收缴率", "%", "", 96.8, 95.1),
]
POINTS = ("水库期末蓄水量",)
NOW = {"治理水土流失面积": "33.6|36.3", "新增入户": "5480|5840"}
OLD = {"到位上级补助资金": "8650|8560"}
# goals: name, unit, goal at the start, goal as revised, goal as written, sign, due as written, due,
# office, August, September, status
GOALS = [
    (
        "规划计划",
        [
            "水利固定资产投资|亿元|3.4|3.6|3.4|>=|年底|12-31|规计股|2.333|2.648|顺利",
            "到位上级补助资金|亿元|1.2||1.2|>=|年底|12-31|规计股|0.856|0.942|顺利",
            "水利工程质量监督抽检|批次|150||150|>=|年底|12-31|质监站|104|118|顺利",
            "移民后扶资金兑付|万元|428.4||428.4|>=|9月30日前|09-30|移民中心|285.6|428.4|已完成",
        ],
    ),
    (
        "水资源",
        [
            "全社会用水总量|亿立方米|2.45||≤2.45|<=|年底|12-31|水资源股|1.543|1.764|顺利",
            "万元工业增加值用水量|立方米|29.5||29.5以下|<=|年底|12-31|水资源股|28.8|28.6|顺利/已完成",
            "水资源税征收额|万元|500||500|>=|年底|12-31|水资源股|338.9|381.5|顺利",
            "取用水计量设施安装|处|120||120|>=|8月底|08-31|水资源股|109|113|逾期",
            "水源地水质达标率|%|100||100|>=|全年|12-31|水资源股|100|100|顺利/已完成",
        ],
    ),
    (
        "农村供水",
        [
            "农村自来水普及率|%|96.5||96.5|>=|年底|12-31|供水总站|95.6|95.9|顺利/滞后",
            "水费收缴率|%|95||≥95|>=|年底|12-31|供水总站|96.5|96.8|顺利/已完成",
            "新增入户|户|7000||7000|>=|年底|12-31|供水总站|4860|5480|顺利",
            "供水水质检测|份次|1600||1600|>=|年底|12-31|供水总站|1148|1296|顺利",
        ],
    ),
    (
        "农田水利",
        [
            "渠系清淤整修|公里|120||120|>=|10月底|10-31|农水股|98.8|108.4|顺利",
            "新增和恢复灌溉面积|万亩|1.8||1.8|>=|12月底|12-31|农水股|1.24|1.36|顺利",
            "高效节水灌溉建设|万亩|1.2||1.2|>=|11月底|11-30|农水股|0.657|0.742|滞后",
            "山塘整治|口|50||50|>=|11月30日|11-30|农水股|30|34|滞后",
            "农田灌溉水有效利用系数|—|0.572||0.572|>=|年底|12-31|农水股|0.573|0.573|顺利/已完成",
        ],
    ),
    (
        "水土保持",
        [
            "治理水土流失面积|平方公里|40||40|>=|11月底|11-30|水保站|29.4|33.6|顺利",
            "水土保持补偿费征收额|万元|260|200|260|>=|年底|12-31|水保站|137.8|156.2|顺利",
        ],
    ),
    (
        "河湖",
        [
            "中小河流治理长度|公里|28||28|>=|年底|12-31|河湖股|14.2|16.3|滞后",
            "县乡级河长巡河|人次|14000||14000|>=|年底|12-31|河湖股|9590|10850|顺利",
            "河湖“四乱”问题整改|处|55||55|>=|10月31日|10-31|河湖股|47|52|顺利",
            "幸福河湖创建|条|3||3|>=|年底|12-31|河湖股|1|1|滞后",
        ],
    ),
    (
        "工程与防御",
        [
            "病险水库除险加固|座|6||6|>=|6月底|06-30|运管股|5|5|逾期",
            "水库大坝安全鉴定|座|15||15|>=|9月底|09-30|运管股|12|15|已完成",
            "水库标准化管理创建|座|18||18|>=|11月15日|11-15|运管股|15|17|顺利",
            "山洪灾害防御演练|场|20||20场以上|>=|6月底|06-30|防御股|21|21|已完成",
            "水行政执法检查|次|450||450|>=|年底|12-31|执法大队|311|352|顺利",
        ],
    ),
]
# towns: three tasks, each with goal and figure
TOWNS = [
    ("荞溪镇", 10, 8.6, 3200, 2100, 12, 9),
    ("石埠镇", 9, 7.7, 2800, 1760, 11, 8),
    ("双潭乡", 8, 6.8, 2400, 1480, 10, 7),
    ("云头乡", 7, 5.7, 2000, 1180, 9, 5),
    ("大畈镇", 6, 4.8, 1600, 900, 8, 5),
]
# projects: name, whole sum, until 2024, plan of 2025, September, January to September, stage
PROJECTS = [
    ("荞溪河流域防洪提升", 24600, 8200, 12800, 1140, 9460, "堤防完成7.2公里"),
    ("城乡供水一体化二期", 18200, 6100, 10500, 960, 7960, "主管铺设82%"),
    ("石埠中型灌区改造", 9800, 2300, 5600, 480, 4010, "渠道衬砌过半"),
    ("小型水库除险加固（第二批）", 3600, 900, 2700, 250, 2150, "5座完工"),
    ("云头清洁小流域", 2900, 300, 2200, 160, 1450, "坡面工程施工"),
    ("其他零星工程", 2600, 0, 2200, 160, 1450, "陆续完工"),
]
# tasks: name, demand, leader, office, due as written, due, progress, mark, status
TASKS = [
    "荞溪河流域防洪提升|加固堤防11公里|彭志刚|规计股|2026年6月底|2026-06-30|堤防已完成7.2公里|正常推进|顺利",
    "城乡供水一体化二期|铺设主管并联网|熊丽娟|供水总站|12月底前|2025-12-31|主管铺设完成82%|正常推进|顺利",
    "石埠中型灌区改造|干渠衬砌并通水|熊丽娟|农水股|2025.12.15|2025-12-15|衬砌刚过半，比计划慢|进度偏慢|滞后",
    "大畈水库除险加固|主体完工|邹文斌|运管股|6月30日|2025-06-30|溢洪道仍在浇筑|超期未完|逾期",
    "汛前安全大检查|水库、山塘、水闸全覆盖|邹文斌|运管股|3月底|2025-03-31|已查完并通报|已完成|已完成",
    "山洪预警设施检修|雨量站、广播逐站检修|邹文斌|防御股|4月15日前|2025-04-15|站点全部恢复|已完成|已完成",
    "取用水计量设施安装|规模以上取水口全装|彭志刚|水资源股|8月底|2025-08-31|还有7处没装|超期未完|逾期",
    "水资源税数据移交|与税务部门对账移交|彭志刚|水资源股|DATE|2025-05-31|5月27日移交|已完成|已完成",
    "双潭河幸福河湖建设|岸坡整治、水文化布展|熊丽娟|河湖股|年内|2025-12-31|岸坡整治基本到位|正常推进|顺利",
    "河道采砂规划修编|报县政府批复|熊丽娟|河湖股|11月中旬|2025-11-20|送审稿已形成|正常推进|顺利",
    "水利工程确权划界|完成水库确权发证|邹文斌|运管股|9月20日|2025-09-20|发证三分之二|超期未完|逾期",
    "小型水库管护合同签订|一库一签|邹文斌|运管股|一季度|2025-03-31|全部签订|已完成|已完成",
    "县水网规划编制|形成报批稿|彭志刚|规计股|2026年上半年|2026-06-30|尚未招标|未启动|滞后/未报/不能判定",
]
# problems: source, found, problem, office, due as written, due, progress, closed as written, closed
PROBLEMS = [
    "市级督查|3月12日|石埠水库值班记录不全|运管股|3月31日|2025-03-31|补齐记录|3月28日|yes",
    "市级督查|3月12日|双潭乡段弃土侵占河道|河湖股|2025年8月底|2025-08-31|清运一半左右||no",
    "县委巡察|4月20日|工程变更未履行报批|规计股|2025.6.30|2025-06-30|补办手续|2025.6.18|yes",
    "县委巡察|4月20日|质保金清退不及时|办公室|10月31日|2025-10-31|清退12笔，余4笔||no",
    "审计|2025年5月8日|灌区项目结余资金未上缴|规计股|9月底|2025-09-30|上缴材料在审||no",
    "审计|2025年5月8日|移民资金公示栏缺失|移民中心|6月15日|2025-06-15|已重设|6月12日|yes",
    "省厅暗访|2025/6/19|云头乡供水站消毒剂投加不规范|供水总站|2025/7/20|2025-07-20|更换投加设备|2025/7/15|yes",
    "省厅暗访|2025/6/19|大畈水库溢洪道堆放杂物|运管股|7月5日|2025-07-05|当日清除|7月2日|yes",
    "群众来信|7月30日|荞溪镇柳湾村夜间停水|供水总站|11月底|2025-11-30|增压泵房在建||no",
    "群众来信|8月14日|西干渠三支渠渗漏淹田|农水股|9月15日|2025-09-15|材料未到，未动工||no",
]
SUMMARY = """荞溪县水利局2025年前三季度工作总结
今年以来，全局上下围绕年度目标抓落实，现将前三季度情况汇报如下。
# 一、工作进展
（一）投资与项目。1—9月完成水利固定资产投资2.648亿元，同比增长11.0%。到位上级补助资金9420万元。移民后扶资金428.4万元全部兑付。
（二）水资源。全社会用水总量17640万立方米，比上年同期减少480万立方米。水资源税征收额381.5万元。
（三）农村供水。1—9月新增入户5840户，水费实收812.7万元，农村自来水普及率95.9%。
（四）灌溉和水保。渠系清淤整修108.4公里，高效节水灌溉建设7420亩；1—9月治理水土流失面积36.3平方公里。
（五）河湖与防御。县乡级河长巡河10850人次，河湖“四乱”问题整改52处，水库大坝安全鉴定15座。
# 二、主要问题
高效节水灌溉建设、山塘整治推进偏慢，1座病险水库未按期完工。
# 三、明年打算
2026年计划完成水利固定资产投资4.1亿元，治理水土流失面积45平方公里，农村自来水普及率达到97.5%。"""
NOTICE = """荞溪县水利局关于调整2025年度部分目标的通知
各股室、局属各单位：
根据县政府专题会议意见，结合上半年执行情况，对年度部分目标作如下调整：
一、水利固定资产投资由3.4亿元调整为3.6亿元，由规计股负责。
二、水土保持补偿费征收额由260万元调整为200万元，由水保站负责。
其余目标不变，请各单位对照抓好落实。
联系人：万小燕，电话：0000-5123301。
荞溪县水利局
2025年7月18日"""


def _number(written):
    try:
        value = float(written)
    except ValueError:
        return written
    return int(value) if value.is_integer() else value


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _spans(name, unit):
    if unit in ("%", "1") or name in POINTS or name.startswith("万元工业"):
        return (
            f"{SPAN}|2025-09|{TODAY}",
            f"{BEFORE}|2024-09|2024-09-30",
            f"{LATE}|2025-08|2025-08-31",
        )
    return SPAN, BEFORE, LATE


def _indicators(book):
    rows = [(*r[:4], r[5], "统计月报") for r in REPORT if len(r) > 1]
    rows += [(*r, "供水总站csv") for r in SUPPLY]
    for written, unit, month, now, old, source in rows:
        name, unit = _plain(written), UNITS.get(unit, unit)
        here, there, _ = _spans(name, unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), source, at=(here, there))
        if month not in ("", "—"):
            book.fact(name, "2025-09", month, unit, "actual", source)
        book.fact(name, here, now, unit, "actual", source)
        book.fact(name, there, old, unit, "actual", source)


def _goals(book):
    told = {_plain(r[0]) for r in REPORT + SUPPLY}
    for _, rows in GOALS:
        for row in rows:
            name, unit, first, new, _, sign, _, day, _, late, now, status = row.split("|")
            unit, due, goal = UNITS.get(unit, unit), f"2025-{day}", new or first
            here, _, august = _spans(name, unit)
            book.target(
                name,
                goal,
                sign,
                unit,
                due,
                NOW.get(name, now),
                status.replace("/", "|"),
                "目标任务进度表",
            )
            book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", "目标任务进度表")
            book.fact(name, august, late, unit, "actual", "目标任务进度表")
            if name not in told:
                book.fact(name, here, now, unit, "actual", "目标任务进度表")


def _never(book):
    for name, figure, unit, why in (
        ("水利固定资产投资", 3.4, "亿元", "年初目标，已调整"),
        ("水土保持补偿费征收额", 260, "万元", "年初目标，已调整"),
        ("水利固定资产投资", 4.1, "亿元", "2026年的计划"),
        ("治理水土流失面积", 45, "km2", "2026年的计划"),
        ("农村自来水普及率", 97.5, "%", "2026年的计划"),
        ("水利固定资产投资", 61700, "万元", "项目总投资"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, figure, unit, why in (
        ("水利固定资产投资", 3150, "万元", "9月当月"),
        ("水利固定资产投资", 44280, "万元", "开工以来累计"),
        ("全社会用水总量", 2210, "万m3", "9月当月"),
        ("全社会用水总量", 480, "万m3", "减少的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)
    for town, soil, soiled, acre, acred, pond, ponded in TOWNS:
        for name, unit, goal, done in (
            ("治理水土流失面积", "km2", soil, soiled),
            ("高效节水灌溉建设", "亩", acre, acred),
            ("山塘整治", "口", pond, ponded),
        ):
            book.never(name, "targets", goal, unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", done, unit, f"{town}的完成数，不是全县的")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _indicators(book)
    _goals(book)
    book.fact("治理水土流失面积", SPAN, 36.3, "km2", "actual", "总结（冲突）")
    book.fact("新增入户", SPAN, 5840, "户", "actual", "总结（冲突）")
    book.fact("到位上级补助资金", BEFORE, 8560, "万元", "actual", "2024年月报（冲突）")
    for name, _, _, plan, month, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "项目台账", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "项目台账")
        book.fact(name, "2025-09", month, "万元", "actual", "项目台账")
        book.fact(name, SPAN, now, "万元", "actual", "项目台账")
    book.target(
        "荞溪河流域防洪提升|加固堤防",
        11,
        ">=",
        "km",
        "2026-06-30",
        7.2,
        "",
        "重点工作",
        "任务内的目标",
        "yes",
    )
    for row in TASKS:
        task, _, _, office, _, due, _, _, status = row.split("|")
        book.task(task, office, due.replace("/", "|"), status.replace("/", "|"), "重点工作")
    for row in PROBLEMS:
        _, _, problem, office, _, due, _, _, closed = row.split("|")
        book.problem(problem, office, due, closed, TODAY, "问题清单")
    book.add("conflicts", "治理水土流失面积", SPAN, "33.6km2|36.3km2", "月报、进度表|总结")
    book.add("conflicts", "新增入户", SPAN, "5480户|5840户", "供水总站、进度表|总结")
    book.add("conflicts", "到位上级补助资金", BEFORE, "8650万元|8560万元", "2025年月报|2024年月报")
    _never(book)
    book.write()


def goals():
    """Write the goals as BIFF under three rows of heads."""
    rows = [
        ["荞溪县水利局2025年度目标任务进度表"],
        ["填报单位：局办公室", "", "", "", "", "", "", "", "", "截止日期：2025年9月30日"],
        ["板块", "工作目标", "计量单位", "2025年", "", "", "", "", "时限要求", "责任单位"],
        ["", "", "", "目标值", "", "实际完成", "", "", "", ""],
        ["", "", "", "年初下达", "调整后", "1-8月", "1-9月", "完成率", "", ""],
    ]
    merges = [
        (0, 0, 0, 9),
        (1, 1, 0, 3),
        (2, 4, 0, 0),
        (2, 4, 1, 1),
        (2, 4, 2, 2),
        (2, 2, 3, 7),
        (3, 3, 3, 4),
        (3, 3, 5, 7),
        (2, 4, 8, 8),
        (2, 4, 9, 9),
    ]
    for group, lines in GOALS:
        merges.append((len(rows), len(rows) + len(lines) - 1, 0, 0))
        for k, line in enumerate(lines):
            name, unit, first, new, written, sign, due, _, office, late, now, _ = line.split("|")
            rate = 100 * float(now) / float(new or first)
            share = "—" if sign == "<=" or unit in ("%", "—") else f"{rate:.1f}%"
            values = [_number(written), _number(new), _number(late), _number(now)]
            rows.append([group if not k else "", name, unit, *values, share, due, office])
    rows += [
        ["注：1.完成率按调整后目标计算，未调整的按年初下达数计算。2.时限均为2025年。"],
        ["审核：彭志刚", "", "", "", "制表：万小燕", "", "", "", "2025年10月8日"],
    ]
    old_book(LEDGERS / "办公室/2025年目标任务进度表(9月).xls", "进度表", rows, merges)


def report():
    """Write the monthly report, this year and last under three rows of heads; and last year's."""
    out = openpyxl.Workbook()
    rows = [
        ["制表单位：规划计划股", "", "", "", "", "", "2025年9月"],
        ["指标名称", "单位", "累计与当月", "", "", "", "同比增减"],
        ["", "", "2025年", "", "2024年", "", ""],
        ["", "", "9月", "1—9月", "9月", "1—9月", "1—9月"],
    ]
    for row in REPORT:
        if len(row) == 1:
            rows.append([row[0]])
        else:
            rows.append([*row, f"{100 * (row[3] / row[5] - 1):.1f}%"])
    rows += [
        ["说明：水库期末蓄水量为月末时点数，不统计当月。"],
        ["单位负责人：彭志刚", "", "统计员：胡晓东", "", "报出日期：10月6日"],
    ]
    merges = ["C3:F3", "G3:G4", "C4:D4", "E4:F4", "A3:A5", "B3:B5", "A2:C2"]
    sheet(out, "9月", "荞溪县水利统计月报", rows, 7, merges, (3, 5), True)
    save(out, LEDGERS / "规计股/水利统计月报2025-09.xlsx")
    rows = [
        ["荞溪县水利统计月报（2024年9月）"],
        ["指标名称", "单位", "9月", "1—9月"],
    ]
    for row in REPORT:
        if len(row) == 1 or row[0].startswith(("其中", " ")):
            continue
        old = 8560 if row[0] == "到位上级补助资金" else row[5]
        rows.append([row[0], row[1], row[4], old])
    rows.append(["统计员：胡晓东"])
    ragged(LEDGERS / "规计股/往年/水利统计月报2024-09.csv", rows)


def supply():
    """Write the supply station's csv."""
    rows = [
        ["农村供水总站9月份报表"],
        ["项目", "单位", "本月", "本年累计", "上年同期累计", "备注"],
        *[list(r) for r in SUPPLY],
        ["填表：罗敏", "", "", "2025年10月3日"],
    ]
    rows[5].append("")
    rows[6][-1:] = [rows[6][-1], "率为9月末数"]
    ragged(LEDGERS / "供水总站/9月报表.csv", rows)


def towns():
    """Write the goals by town, the county first, under three rows of heads."""
    out = openpyxl.Workbook()
    total = ["全县合计", *[round(sum(t[k] for t in TOWNS), 1) for k in range(1, 7)]]
    rows = [
        ["乡镇", "2025年主要任务（截至9月底）", "", "", "", "", ""],
        ["", "治理水土流失面积（平方公里）", "", "高效节水灌溉建设（亩）", "", "山塘整治（口）"],
        ["", "下达任务", "完成", "下达任务", "完成", "下达任务", "完成"],
        total,
        *[list(t) for t in TOWNS],
        ["备注：数据由各乡镇农业农村办报送，局办公室汇总。"],
    ]
    merges = ["A2:A4", "B2:G2", "B3:C3", "D3:E3", "F3:G3"]
    sheet(out, "Sheet1", "各乡镇水利任务完成情况", rows, 7, merges, (2, 4), True)
    save(out, LEDGERS / "办公室/各乡镇任务完成情况.xlsx")


def projects():
    """Write the projects as BIFF, the total first."""
    rows = [
        ["2025年水利项目投资台账"],
        ["", "", "", "", "", "", "", "单位：万元"],
        ["项目", "总投资", "截至2024年底完成", "2025年", "", "", "开工至今累计", "形象进度"],
        ["", "", "", "年度投资计划", "9月完成", "1—9月完成", "", ""],
    ]
    lines = [[*p[:6], p[2] + p[5], p[6]] for p in PROJECTS]
    rows.append(["合  计", *[sum(p[k] for p in lines) for k in range(1, 7)], ""])
    rows += lines
    rows.append(["分管领导：彭志刚", "", "", "填报人：胡晓东"])
    merges = [(0, 0, 0, 7), (2, 2, 3, 5), *[(2, 3, c, c) for c in (0, 1, 2, 6, 7)]]
    old_book(LEDGERS / "规计股/项目投资台账.xls", "投资台账", rows, merges)


def works():
    """Write the tasks as a workbook and the problems as a table of a docx."""
    out = openpyxl.Workbook()
    rows = [
        ["序号", "工作任务", "具体要求", "责任领导", "牵头单位", "完成时限", "最新进展", "推进状态"]
    ]
    for n, line in enumerate(TASKS, 1):
        task, demand, leader, office, node, _, progress, mark, _ = line.split("|")
        node = datetime.date(2025, 5, 31) if node == "DATE" else node
        rows.append([n, task, demand, leader, office, node, progress, mark])
    rows.append(["推进状态：已完成、正常推进、进度偏慢、超期未完、未启动。"])
    ws = sheet(out, "重点工作", "2025年重点工作推进表（截至9月30日）", rows, 8, (), (2, 2), True)
    for row in ws.iter_rows(3, ws.max_row, 6, 6):
        if row[0].is_date:
            row[0].number_format = "yyyy/m/d"
    save(out, LEDGERS / "办公室/重点工作推进表.xlsx")
    table = [
        [
            "序号",
            "问题来源",
            "发现时间",
            "存在问题",
            "责任单位",
            "整改时限",
            "整改情况",
            "销号时间",
        ]
    ]
    for n, line in enumerate(PROBLEMS, 1):
        source, found, problem, office, node, _, progress, mark, _ = line.split("|")
        table.append([n, source, found, problem, office, node, progress, mark])
    lines = [
        "荞溪县水利局问题整改清单",
        "截至2025年9月30日，各渠道反馈问题10个，已销号5个，未销号5个。",
        "@0",
        "填表人：万小燕    审核人：邹文斌",
    ]
    paper(DOCUMENTS / "问题整改清单（9月）.docx", lines, [table])


if __name__ == "__main__":
    truth()
    goals()
    report()
    supply()
    towns()
    projects()
    works()
    paper(DOCUMENTS / "2025年前三季度工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "关于调整2025年度部分目标的通知.txt").write_text(NOTICE, encoding="utf-8")
