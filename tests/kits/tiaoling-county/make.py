"""Truth and files of 苕岭县水利局, January to September 2024; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY, YEAR = "2024-01/2024-09", "2023-01/2023-09", "2024-09-30", "2024-12-31"
RATE = (f"{SPAN}|2024-09|{TODAY}", f"{BEFORE}|2023-09|2023-09-30")
DAY = datetime.date
SAME = {"亿立方米": "亿m3", "万立方米": "万m3", "立方米": "m3", "公里": "km", "平方公里": "km2"}
SAME |= {"万千瓦时": "万kWh", "万吨": "万t", "—": "1"}
# kind, item, unit, July to September, nine months, last year's third quarter, last year's nine months
WATCH = [
    ("建设投资", "完成水利建设投资", "万元", (2310, 2480, 2620), 21860, 6530, 19740),
    ("", "到位上级补助资金", "万元", (640, 0, 815), 6935, 1720, 7410),
    ("资源管理", "用水总量", "万立方米", (1486, 1512, 1128), 10240, 4310, 10685),
    ("", "水资源费入库", "万元", (31.5, 33.2, 29.8), 286.4, 90.2, 271.9),
    ("", "水土保持补偿费入库", "元", (126000, 98500, 143200), 1085600, 401300, 1210400),
    ("供水发电", "农村集中供水量", "万吨", (52.6, 55.1, 48.9), 438.7, 149.8, 417.2),
    ("", "农村水费实收额", "万元", (86.2, 91.4, 79.5), 702.3, 241.6, 668.8),
    ("", "农村水电发电量", "万千瓦时", (1320, 1085, 742), 9860, 3410, 10935),
    ("防汛抗旱", "发布预警信息", "条", (18, 22, 9), 97, 63, 121),
    ("", "转移避险人员", "人次", (1260, 840, 0), 3175, 2410, 4268),
    ("", "大中型水库月末蓄水量", "万立方米", (9120, 8810, 8426), 8426, "—", 7985),
    ("监督执法", "水政巡查", "次", (34, 38, 31), 308, 105, 318),
    ("", "查处水事案件", "件", (2, 1, 3), 14, 5, 17),
]
# item, unit, sign, goal, goal to September, done, limit as written, due, office, note,
# last year's goal, last year, status
GOALS = [
    "一、投资与资金",
    (
        "完成水利建设投资",
        "亿元",
        ">=",
        2.8,
        2.1,
        2.186,
        "12月底",
        YEAR,
        "规划建设股",
        "",
        None,
        None,
        "顺利",
    ),
    (
        "到位上级补助资金",
        "万元",
        ">=",
        11000,
        8250,
        6935,
        "12月底",
        YEAR,
        "财务审计股",
        "",
        9500,
        7140,
        "滞后",
    ),
    (
        "水资源费入库",
        "万元",
        ">=",
        360,
        270,
        286.4,
        "年内",
        YEAR,
        "水资源水保股",
        "",
        None,
        None,
        "顺利",
    ),
    (
        "水土保持补偿费入库",
        "万元",
        ">=",
        140,
        105,
        108.56,
        "年内",
        YEAR,
        "水资源水保股",
        "",
        None,
        None,
        "顺利",
    ),
    "二、水资源刚性约束",
    (
        "用水总量",
        "亿立方米",
        "<=",
        1.42,
        1.1,
        1.024,
        "12月底",
        YEAR,
        "水资源水保股",
        "快报口径",
        None,
        None,
        "顺利",
    ),
    (
        "万元工业增加值用水量",
        "立方米",
        "<=",
        31,
        31,
        29.4,
        "12月底",
        YEAR,
        "水资源水保股",
        "",
        33.5,
        32.8,
        "顺利|已完成",
    ),
    (
        "农田灌溉水有效利用系数",
        "—",
        ">=",
        0.566,
        "—",
        "—",
        "12月底",
        YEAR,
        "农村水利股",
        "年底测算",
        None,
        None,
        "未报|不能判定",
    ),
    (
        "取水许可电子证照换发",
        "张",
        ">=",
        85,
        85,
        79,
        "9月30日",
        TODAY,
        "水资源水保股",
        "本年新增事项",
        None,
        None,
        "逾期",
    ),
    "三、供水与灌排",
    (
        "农村自来水普及率",
        "%",
        ">=",
        96,
        95.5,
        96.3,
        "12月底",
        YEAR,
        "农村水利股",
        "",
        94.5,
        94.9,
        "顺利|已完成",
    ),
    (
        "规模化供水覆盖率",
        "%",
        ">=",
        72,
        70,
        68.4,
        "12月底",
        YEAR,
        "农村水利股",
        "枫树坳水厂未投产",
        68,
        67.9,
        "滞后",
    ),
    (
        "农村饮水工程维修养护",
        "处",
        ">=",
        64,
        64,
        64,
        "9月30日",
        TODAY,
        "农村水利股",
        "",
        60,
        57,
        "已完成",
    ),
    (
        "灌排沟渠疏浚",
        "公里",
        ">=",
        180,
        135,
        186,
        "11月底",
        "2024-11-30",
        "农村水利股",
        "",
        165,
        162.5,
        "已完成",
    ),
    (
        "农村水电发电量",
        "万千瓦时",
        ">=",
        12800,
        9600,
        9860,
        "年内",
        YEAR,
        "运行管理股",
        "",
        None,
        None,
        "顺利",
    ),
    "四、河湖与水土保持",
    ("幸福河湖建设", "条", ">=", 3, 2, 1, "12月底", YEAR, "河湖管理股", "", 2, 2, "滞后"),
    (
        "河湖“四乱”问题清理",
        "处",
        ">=",
        52,
        52,
        47,
        "8月31日",
        "2024-08-31",
        "河湖管理股",
        "",
        60,
        61,
        "逾期",
    ),
    (
        "水土流失综合治理",
        "平方公里",
        ">=",
        26,
        19.5,
        21.4,
        "12月底",
        YEAR,
        "水资源水保股",
        "目标已调整，见苕水〔2024〕37号",
        23,
        19.6,
        "顺利",
    ),
    (
        "水电站生态流量泄放达标率",
        "%",
        ">=",
        100,
        100,
        98.2,
        "12月底",
        YEAR,
        "水资源水保股",
        "",
        100,
        96.1,
        "滞后",
    ),
    "五、安全与监管",
    (
        "防汛应急演练",
        "场",
        ">=",
        12,
        12,
        15,
        "6月30日",
        "2024-06-30",
        "水旱灾害防御股",
        "",
        11,
        11,
        "已完成",
    ),
    ("水政巡查", "次", ">=", 400, 300, 308, "12月底", YEAR, "政策法规股", "", None, None, "顺利"),
    (
        "水利工程质量抽检合格率",
        "%",
        ">=",
        95,
        95,
        97.8,
        "12月底",
        YEAR,
        "规划建设股",
        "",
        95,
        96.4,
        "顺利|已完成",
    ),
]
CHANGED = {"水土流失综合治理": 24}
PLACES = ("城关镇", "石门坑乡", "平岗镇", "枫树坳镇", "双江口镇", "苎田乡", "下洋乡")
# measure, unit, tasks by town, done by town, last year by town, status
TOWNS = [
    (
        "山塘综合整治",
        "座",
        (8, 6, 9, 7, 8, 5, 5),
        (6, 5, 8, 4, 7, 4, 3),
        (7, 4, 8, 6, 7, 5, 4),
        "顺利",
    ),
    (
        "末级渠系防渗",
        "公里",
        (12, 8, 14, 9, 11, 6, 5),
        (8.2, 5.1, 9.6, 4.4, 7.5, 3.6, 2.9),
        (9.8, 6.2, 11.5, 7.4, 8.9, 4.7, 4.1),
        "滞后",
    ),
    (
        "供水管网改造",
        "公里",
        (18, 11, 16, 14, 15, 9, 9),
        (19.2, 10.8, 17.1, 13.6, 15.4, 8.9, 8.5),
        (15.1, 9.4, 13.8, 11.6, 12.7, 8.1, 7.7),
        "已完成",
    ),
    (
        "小微水体清理",
        "处",
        (24, 15, 22, 19, 20, 14, 12),
        (21, 11, 19, 15, 17, 12, 9),
        (23, 13, 21, 18, 19, 13, 11),
        "顺利",
    ),
    ("护河志愿活动", "场", None, (48, 29, 41, 33, 36, 25, 21), (40, 25, 36, 28, 31, 20, 18), ""),
]
# told in the summary only: name, unit, goal, done, last year, status
PROSE = [
    ("节水型小区创建", "个", 8, 4, 3, "滞后"),
    ("水利科普进校园", "场", 20, 22, 18, "已完成"),
    ("水库移民技能培训", "人次", 300, 246, 231, "顺利"),
]
# works, place, budget, done before this year, plan, of which central, done, paid, how far, end
PROJECTS = [
    (
        "苕溪干流防洪提升工程（二期）",
        "城关镇、双江口镇",
        24600,
        9800,
        7200,
        3600,
        5680,
        4910,
        "左岸堤身填筑基本到顶",
        "2025年10月",
    ),
    (
        "石门坑水库扩容工程",
        "石门坑乡",
        18900,
        4300,
        6100,
        2400,
        4350,
        3820,
        "导流洞贯通，坝基开挖",
        "2026年12月",
    ),
    (
        "平岗中型灌区续建配套工程",
        "平岗镇",
        7650,
        1200,
        3400,
        2040,
        2865,
        2410,
        "总干渠衬砌收尾",
        "2025年6月",
    ),
    (
        "城乡供水管网互联互通工程",
        "城关镇、苎田乡",
        9320,
        2100,
        4300,
        0,
        3510,
        3060,
        "加压泵站设备安装",
        "2025年3月",
    ),
    (
        "下洋小流域水土保持工程",
        "下洋乡",
        1480,
        0,
        1480,
        740,
        1190,
        905,
        "坡面工程完成",
        "2024年12月",
    ),
]
# matter, office, with whom, limit as in the cell, due, how far, verdict, status
TASKS = [
    (
        "石门坑水库扩容工程征迁交地",
        "规划建设股",
        "石门坑乡政府",
        "6月底",
        "2024-06-30",
        "库区用地全部交付施工单位",
        "落地",
        "已完成",
    ),
    (
        "县级水网建设规划报批",
        "规划建设股",
        "县发改委",
        "9月15日",
        "2024-09-15",
        "文本已送审，县政府尚未批复",
        "超期",
        "逾期",
    ),
    (
        "平岗灌区数字孪生试点",
        "农村水利股",
        "平岗灌区管理所",
        "2025年3月31日",
        "2025-03-31",
        "平台框架搭建完成，正接入监测数据",
        "正常",
        "顺利",
    ),
    (
        "农村供水县级统管改革",
        "农村水利股",
        "县水投公司",
        "11月30日",
        "2024-11-30",
        "多数乡镇资产未移交，清产核资刚开头",
        "滞缓",
        "滞后",
    ),
    (
        "取水口计量设施改造",
        "水资源水保股",
        "",
        DAY(2024, 8, 20),
        "2024-08-20",
        "设备安装完毕，数据已上传省平台",
        "落地",
        "已完成",
    ),
    (
        "水电站绿色改造验收",
        "水资源水保股",
        "各水电站",
        "12月底",
        YEAR,
        "验收资料陆续提交，按计划推进",
        "正常",
        "顺利",
    ),
    (
        "河湖岸线利用规划编制",
        "河湖管理股",
        "县自然资源局",
        "7月31日",
        "2024-07-31",
        "编制单位合同纠纷，成果未提交",
        "超期",
        "逾期",
    ),
    (
        "病险山塘名录核销报批",
        "运行管理股",
        "",
        "10月31日",
        "2024-10-31",
        "现场复核完成，正在汇总材料",
        "正常",
        "顺利",
    ),
    (
        "小型水库大坝安全鉴定",
        "运行管理股",
        "",
        DAY(2024, 11, 15),
        "2024-11-15",
        "勘察队伍进场晚，过半水库未开展",
        "滞缓",
        "滞后",
    ),
    (
        "山洪灾害防御责任人培训",
        "水旱灾害防御股",
        "各乡镇",
        "4月底",
        "2024-04-30",
        "培训班已举办，考核全部合格",
        "落地",
        "已完成",
    ),
    (
        "水行政执法案卷评查",
        "政策法规股",
        "县司法局",
        "三季度",
        TODAY,
        "评查结束，结果已通报",
        "落地",
        "已完成",
    ),
    (
        "水利“十五五”规划思路研究",
        "规划建设股",
        "",
        "年底前",
        YEAR,
        "研究初稿已形成，按计划推进",
        "",
        "顺利",
    ),
]
# how found, what, office, limit as written, due, how far, day struck off, closed
PROBLEMS = [
    (
        "市级稽察",
        "苕溪二期工程监理日志缺页",
        "规划建设股",
        "2024-07-15",
        "2024-07-15",
        "日志补齐并约谈监理",
        "2024-07-10",
        "yes",
    ),
    (
        "市级稽察",
        "灌区工程变更未履行审批程序",
        "农村水利股",
        "2024-08-31",
        "2024-08-31",
        "变更报告已上报，等待批复",
        "",
        "no",
    ),
    (
        "省厅暗访",
        "双江口镇河段堆放砂石料",
        "河湖管理股",
        "2024-05-31",
        "2024-05-31",
        "砂石料清运，岸坡恢复",
        "2024-05-29",
        "yes",
    ),
    (
        "省厅暗访",
        "下洋水库溢洪道设有拦鱼网",
        "运行管理股",
        "2024-06-20",
        "2024-06-20",
        "拦鱼网当场拆除",
        "2024-06-18",
        "yes",
    ),
    (
        "经济责任审计",
        "项目质保金逾期未退",
        "财务审计股",
        "2024-09-20",
        "2024-09-20",
        "部分施工单位账户信息有误，未退完",
        "",
        "no",
    ),
    (
        "经济责任审计",
        "固定资产账实不符",
        "财务审计股",
        "2024-12-31",
        YEAR,
        "资产盘点进行中",
        "",
        "no",
    ),
    (
        "群众来电",
        "苎田乡供水站停水不通知",
        "农村水利股",
        "2024-08-10",
        "2024-08-10",
        "公布服务电话，建立停水告知制度",
        "2024-08-12",
        "yes",
    ),
    (
        "汛前自查",
        "枫树坳镇雨量站电池老化",
        "水旱灾害防御股",
        "2024-04-30",
        "2024-04-30",
        "电池全部更换",
        "2024-04-26",
        "yes",
    ),
    (
        "环保督察",
        "3座水电站生态流量数据掉线",
        "水资源水保股",
        "2024-10-31",
        "2024-10-31",
        "2座恢复上线，1座更换传感器",
        "",
        "no",
    ),
    (
        "人大视察",
        "平岗镇农田排涝不畅",
        "农村水利股",
        "2025-04-30",
        "2025-04-30",
        "排涝沟整治已列入冬修计划",
        "",
        "no",
    ),
]
PRIOR_TWO = {"到位上级补助资金": "7410|7140"}
NOW_TWO = {"山塘综合整治": "37|38", "水政巡查": "308|380", "农村饮水工程维修养护": "64|66"}


def _total(parts):
    return round(sum(parts), 6)


def _goals():
    return [g for g in GOALS if not isinstance(g, str)]


def _rows():
    """Give a row of each indicator and whether it is a reading."""
    aims = {g[0]: g for g in _goals()}
    for _, name, unit, _, now, _, old in WATCH:
        goal = aims.get(name)
        unit = SAME.get(unit, unit)
        if goal is None:
            yield name, unit, None, "", now, old, "", "", "运行监测表", name.endswith("蓄水量")
            continue
        scale = {("万元", "亿元"): 1e4, ("元", "万元"): 1e4, ("万m3", "亿立方米"): 1e4}
        aim = round(goal[3] * scale.get((unit, goal[1]), 1), 6)
        yield name, unit, aim, goal[2], now, old, goal[7], goal[12], "责任分解|运行监测表", False
    told = {w[1] for w in WATCH}
    for name, unit, sign, aim, _, now, _, due, _, _, _, old, status in _goals():
        if name not in told:
            unit = SAME.get(unit, unit)
            aim = CHANGED.get(name, aim)
            yield name, unit, aim, sign, now, old, due, status, "责任分解", unit in ("%", "m3", "1")
    for name, unit, tasks, done, old, status in TOWNS:
        aim = None if tasks is None else _total(tasks)
        yield (
            name,
            SAME.get(unit, unit),
            aim,
            ">=",
            _total(done),
            _total(old),
            YEAR,
            status,
            "乡镇进度",
            False,
        )
    for name, unit, aim, now, old, status in PROSE:
        yield name, unit, aim, ">=", now, old, YEAR, status, "工作总结", False


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for *row, reading in _rows():
        name, unit, aim, sign, now, old, due, status, source = row
        if now == "—":
            book.target(name, aim, sign, unit, due, "", status, source, "年底测算，尚无数")
            book.fact(name, f"2024|2024-12|{due}", aim, unit, "target", source)
            continue
        at = RATE if reading else (SPAN, BEFORE)
        actual = NOW_TWO.get(name, now)
        book.indicator(row, at, actual, PRIOR_TWO.get(name, old))
    for name, value, unit in (
        ("山塘综合整治", 38, "座"),
        ("水政巡查", 380, "次"),
        ("农村饮水工程维修养护", 66, "处"),
    ):
        book.fact(name, SPAN, value, unit, "actual", "工作总结（冲突）", "yes")
    book.fact("到位上级补助资金", BEFORE, 7140, "万元", "actual", "2023年目标进度（冲突）", "yes")
    for name, _, _, _, plan, _, done, *_ in PROJECTS:
        book.target(name, plan, ">=", "万元", "", done, "", "在建工程", "本年投资", "yes")
    whole = [_total(p[k] for p in PROJECTS) for k in (4, 6)]
    names = "总计|在建工程|计划下达|投资完成"
    book.target(names, whole[0], ">=", "万元", "", whole[1], "", "在建工程", "只是在建工程", "yes")
    for name, office, _, _, due, _, _, status in TASKS:
        book.task(name, office, due, status, "重大事项推进表")
    for _, what, office, _, due, _, _, closed in PROBLEMS:
        book.problem(what, office, due, closed, TODAY, "问题核销表")
    book.add("conflicts", "山塘综合整治", SPAN, "37座|38座", "乡镇进度|工作总结")
    book.add("conflicts", "水政巡查", SPAN, "308次|380次", "运行监测表|工作总结")
    book.add("conflicts", "农村饮水工程维修养护", SPAN, "64处|66处", "责任分解|工作总结")
    book.add(
        "conflicts", "到位上级补助资金", BEFORE, "7410万元|7140万元", "运行监测表|2023年目标进度"
    )
    for name, table, value, unit, why in (
        ("水土流失综合治理", "targets", 26, "km2", "37号文已调整为24"),
        ("水土流失综合治理", "targets", 19.5, "km2", "9月末序时"),
        ("完成水利建设投资", "targets", 2.1, "亿元", "9月末序时"),
        ("完成水利建设投资", "targets", 3.1, "亿元", "2025年的打算"),
        ("灌排沟渠疏浚", "targets", 200, "km", "2025年的打算"),
        ("到位上级补助资金", "targets", 8250, "万元", "9月末序时"),
        ("到位上级补助资金", "targets", 9500, "万元", "2023年的目标"),
        ("用水总量", "targets", 1.1, "亿m3", "9月末序时"),
        ("规模化供水覆盖率", "targets", 68, "%", "2023年的目标"),
        ("农村饮水工程维修养护", "targets", 60, "处", "2023年的目标"),
        ("山塘综合整治", "targets", 9, "座", "平岗镇的任务"),
        ("供水管网改造", "targets", 18, "km", "城关镇的任务"),
        ("供水管网改造", "year_on_year", 19.2, "km", "城关镇的完成数"),
        ("小微水体清理", "year_on_year", 21, "处", "城关镇的完成数"),
        ("完成水利建设投资", "year_on_year", 2620, "万元", "9月当月"),
        ("农村水电发电量", "year_on_year", 742, "万kWh", "9月当月"),
        ("查处水事案件", "year_on_year", 3, "件", "9月当月"),
    ):
        book.never(name, table, value, unit, why)
    book.write()


def watch():
    """Write the watch sheet: three storeys of heads, months beside the sum."""
    out = openpyxl.Workbook()
    rows = [
        ["报送单位：苕岭县水利局", "", "", "", "", "", "", "", "", "截止日期：2024年9月30日"],
        ["类别", "监测项目", "计量单位", "2024年", "", "", "", "2023年", "", "增减幅（%）"],
        ["", "", "", "三季度", "", "", "年初至9月末", "三季度", "年初至9月末", ""],
        ["", "", "", "7月", "8月", "9月", "", "", "", ""],
    ]
    for kind, name, unit, months, now, quarter, old in WATCH:
        rows.append([kind, name, unit, *months, now, quarter, old, round(100 * (now / old - 1), 1)])
    rows.append(
        ["说明：1.水土保持补偿费按元填报，由税务部门代收。2.蓄水量为月末时点数，累计栏填9月末数。"]
    )
    rows.append(
        ["分管领导：邱鹤年", "", "", "审核：蓝秋水", "", "", "填报：温小满", "", "", "10月8日"]
    )
    merges = [
        "A3:A5",
        "B3:B5",
        "C3:C5",
        "D3:G3",
        "H3:I3",
        "J3:J5",
        "D4:F4",
        "G4:G5",
        "H4:H5",
        "I4:I5",
    ]
    merges += ["A6:A7", "A8:A10", "A11:A13", "A14:A16", "A17:A18", "A19:J19"]
    title = "苕岭县水利系统2024年前三季度运行监测表"
    ws = sheet(out, "监测表", title, rows, 10, merges, (3, 5), True)
    ws.column_dimensions["B"].width = 26
    save(out, LEDGERS / "2024年前三季度水利运行监测表.xlsx")


def goals():
    """Write the sheet of goals, an annex with stacked sections."""
    out = openpyxl.Workbook()
    rows = [
        ["苕岭县水利局2024年度目标管理责任分解及三季度实绩"],
        ["序号", "目标内容", "单位", "2024年目标", "", "9月末实绩", "完成时限", "责任股室", "备注"],
        ["", "", "", "全年", "9月末序时", "", "", "", ""],
    ]
    merges, count = (
        ["A2:I2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:G4", "H3:H4", "I3:I4"],
        0,
    )
    for goal in GOALS:
        if isinstance(goal, str):
            rows.append([goal])
            merges.append(f"A{len(rows) + 1}:I{len(rows) + 1}")
            continue
        count += 1
        name, unit, sign, aim, part, now, limit, _, office, note, *_ = goal
        shown = [f"≤{aim}", f"≤{part}"] if sign == "<=" else [aim, part]
        rows.append([count, name, unit, *shown, now, limit, office, note])
    rows.append(["注：完成时限未写年份的均为2024年；“9月末序时”仅供调度，不作考核依据。"])
    merges.append(f"A{len(rows) + 1}:I{len(rows) + 1}")
    ws = sheet(out, "责任分解", "附件1", rows, 9, merges, (3, 4), True)
    ws.column_dimensions["B"].width = 28
    save(out, LEDGERS / "2024年度目标管理责任分解.xlsx")
    rows = [
        ["苕岭县水利局2023年目标进度（9月末）"],
        ["目标内容", "单位", "2023年目标", "9月末实绩", "责任股室"],
    ]
    for name, unit, sign, _, _, _, _, _, office, _, aim, old, _ in _goals():
        if old is not None:
            rows.append([name, unit, f"≤{aim}" if sign == "<=" else aim, old, office])
    rows.append(["2023年10月11日 办公室汇总"])
    ragged(LEDGERS / "2023年目标进度（9月末）.csv", rows)


def towns():
    """Write two tables by town in one old sheet, the county in the last row of each."""
    rows, merges = [["苕岭县乡镇水利任务进度（2024年1—9月）"]], [(0, 0, 0, 9)]
    for head, picked in (("表一 农村水利", TOWNS[:3]), ("表二 河湖管护", TOWNS[3:])):
        top = len(rows)
        rows += [[head], ["乡镇"], [""]]
        merges.append((top + 1, top + 2, 0, 0))
        for name, unit, tasks, *_ in picked:
            wide = ["任务"] * (tasks is not None) + ["已完", "去年1-9月"]
            start = len(rows[top + 1])
            rows[top + 1] += [f"{name}/{unit}", *[""] * (len(wide) - 1)]
            rows[top + 2] += wide
            merges.append((top + 1, top + 1, start, start + len(wide) - 1))
        sets = [s for _, _, *three, _ in picked for s in three if s is not None]
        rows += [[place, *[s[n] for s in sets]] for n, place in enumerate(PLACES)]
        rows += [["全县合计", *[_total(s) for s in sets]], [""]]
    rows.append(["农村水利股、河湖管理股10月9日联合统计"])
    old_book(LEDGERS / "乡镇水利任务进度.xls", "进度", rows, merges)


def works():
    """Write the works under way, the total first."""
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "", "", "", "", "", "金额：万元"],
        [
            "序号",
            "工程名称",
            "建设地点",
            "批复概算",
            "截至2023年底完成",
            "2024年",
            "",
            "",
            "资金支付",
            "工程形象",
            "拟竣工",
        ],
        ["", "", "", "", "", "计划下达", "其中：中央", "1-9月完成", "", "", ""],
        ["", "总计", "", *[_total(p[k] for p in PROJECTS) for k in range(2, 8)], "", ""],
    ]
    rows += [[n, *p] for n, p in enumerate(PROJECTS, 1)]
    rows.append(["本表只列在建工程，不含零星维修和乡镇自办项目，与监测表投资口径不同。"])
    merges = [
        "A3:A4",
        "B3:B4",
        "C3:C4",
        "D3:D4",
        "E3:E4",
        "F3:H3",
        "I3:I4",
        "J3:J4",
        "K3:K4",
        "A11:K11",
    ]
    ws = sheet(
        out, "在建工程", "苕岭县水利在建工程投资计划执行情况", rows, 11, merges, (3, 4), True
    )
    ws.column_dimensions["B"].width = 30
    save(out, LEDGERS / "在建工程投资计划执行情况（9月）.xlsx")


def lists():
    """Write the matters as a workbook and the problems as a page named .xls."""
    out = openpyxl.Workbook()
    rows = [
        [
            "编号",
            "重大事项",
            "主办股室",
            "协办单位",
            "要求完成时间",
            "推进情况（截至9月30日）",
            "研判",
        ]
    ]
    rows += [[f"ZD-{n:02d}", *t[:4], *t[5:7]] for n, t in enumerate(TASKS, 1)]
    rows += [
        [
            "研判：落地＝事项已完成；正常＝按计划推进；滞缓＝未到期但进度偏慢；超期＝到期未完成。时间未写年份的为2024年。"
        ]
    ]
    ws = sheet(
        out, "推进表", "苕岭县水利局2024年重大事项推进表", rows, 7, ["A15:G15"], (2, 2), True
    )
    for row in ws.iter_rows(3, 14, 5, 5):
        if isinstance(row[0].value, datetime.date):
            row[0].number_format = "yyyy/m/d"
    ws.column_dimensions["B"].width = ws.column_dimensions["F"].width = 34
    save(out, LEDGERS / "重大事项推进表（三季度）.xlsx")
    heads = ("序号", "检查方式", "问题", "主责股室", "限改日期", "整改动态", "核销日期")
    lines = ["<html><head><meta charset='gb2312'></head><body><table border='1'>"]
    lines.append("<tr><td colspan='7'>苕岭县水利局问题整改核销表（截至2024-09-30）</td></tr>")
    lines.append("<tr>" + "".join(f"<th>{h}</th>" for h in heads) + "</tr>")
    for n, p in enumerate(PROBLEMS, 1):
        cells = (n, *p[:4], *p[5:7])
        lines.append("<tr>" + "".join(f"<td>{c or '&nbsp;'}</td>" for c in cells) + "</tr>")
    lines.append("<tr><td colspan='7'>核销日期空白的，为尚未核销。</td></tr></table></body></html>")
    (LEDGERS / "问题整改核销表.xls").write_bytes("\r\n".join(lines).encode("gb18030"))


SUMMARY = """苕岭县水利局2024年前三季度工作总结
今年以来，县水利局紧扣全年目标，抓项目、补短板、守底线，各项工作稳步推进。现总结如下。
# 一、前三季度主要工作
（一）项目建设。1—9月完成水利建设投资2.186亿元，比上年同期增长10.7%。到位上级补助资金6935万元，进度偏慢。山塘综合整治完成38座。
（二）农村供水。农村自来水普及率达到96.3%，维修养护农村饮水工程66处，农村集中供水量438.7万吨。
（三）水资源管理。1—9月用水总量1.024亿立方米，万元工业增加值用水量29.4立方米。节水型小区创建全年目标8个，1—9月完成4个，上年同期3个。
（四）河湖管理。清理河湖“四乱”问题47处，1—9月开展水政巡查380次，查处水事案件14件。
（五）移民和宣传。水库移民技能培训年度计划300人次，1—9月完成246人次，上年同期231人次。水利科普进校园全年计划20场，1—9月开展22场，上年同期18场。
# 二、存在的问题
上级补助资金到位慢，规模化供水覆盖率提升不快，幸福河湖建设只完成1条，四季度压力较大。
# 三、下一步打算
四季度紧盯年度目标抓好收尾，并提前谋划2025年工作。2025年拟完成水利建设投资3.1亿元，疏浚灌排沟渠200公里。"""
NOTICE = """苕岭县水利局文件
苕水〔2024〕37号
关于调整2024年部分目标任务的通知
各股室、局属各单位：
因下洋小流域部分地块划入交通项目用地，经局党组研究并报县目标办同意，水土流失综合治理2024年目标由26平方公里调整为24平方公里，完成时限不变。其他目标不作调整，原责任分解表不再重印。
苕岭县水利局
2024年8月5日
"""

if __name__ == "__main__":
    truth()
    watch()
    goals()
    towns()
    works()
    lists()
    paper(DOCUMENTS / "2024年前三季度工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "苕水〔2024〕37号.txt").write_text(NOTICE, encoding="utf-8")
