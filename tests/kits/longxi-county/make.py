"""Truth and files of 泷溪县水利局 to the end of September 2024; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2024-01/2024-09", "2023-01/2023-09", "2024-12-31", "2024-09-30"
AT, THEN = f"{SPAN}|2024-09|2024-09-30", f"{BEFORE}|2023-09|2023-09-30"
# group, name as written, names, unit as written, unit, goal as written, goal, sign, done, last year,
# last year's goal, day as written, due, office, note, status ('' where there is no goal)
BOOK = [
    (
        "投资与资金",
        "水利建设完成投资",
        "水利建设完成投资",
        "万元",
        "万元",
        28600,
        28600,
        ">=",
        22480,
        19860,
        26000,
        "12月底",
        YEAR,
        "规建股",
        "",
        "顺利",
    ),
    (
        "投资与资金",
        "其中：中央预算内资金",
        "中央预算内资金",
        "万元",
        "万元",
        "/",
        None,
        "",
        9650,
        8740,
        None,
        "",
        "",
        "规建股",
        "",
        "",
    ),
    (
        "投资与资金",
        "　　　地方专项债券",
        "地方专项债券",
        "万元",
        "万元",
        "/",
        None,
        "",
        6400,
        5900,
        None,
        "",
        "",
        "规建股",
        "",
        "",
    ),
    (
        "投资与资金",
        "向上争取资金",
        "向上争取资金",
        "万元",
        "万元",
        12000,
        12000,
        ">=",
        7420,
        8105,
        11000,
        "12月底",
        YEAR,
        "财审股",
        "省级第三批资金未下达",
        "滞后",
    ),
    (
        "投资与资金",
        "水资源税",
        "水资源税",
        "万元",
        "万元",
        380,
        380,
        ">=",
        312.6,
        296.4,
        360,
        "12月底",
        YEAR,
        "水资源股",
        "",
        "顺利",
    ),
    (
        "投资与资金",
        "水土保持补偿费",
        "水土保持补偿费",
        "元",
        "元",
        1500000,
        1500000,
        ">=",
        928000,
        1085000,
        1450000,
        "12月底",
        YEAR,
        "水保股",
        "两个矿山项目缓缴",
        "滞后",
    ),
    (
        "水资源管理",
        "用水总量",
        "用水总量",
        "亿m³",
        "亿m3",
        "≤2.35",
        2.35,
        "<=",
        1.612,
        1.655,
        "≤2.38",
        "12月底",
        YEAR,
        "水资源股",
        "红线指标",
        "顺利",
    ),
    (
        "水资源管理",
        "万元工业增加值用水量",
        "万元工业增加值用水量",
        "m³",
        "m3",
        "≤21.5",
        21.5,
        "<=",
        19.8,
        21.2,
        "≤23",
        "12月底",
        YEAR,
        "水资源股",
        "红线指标",
        "顺利|已完成",
    ),
    (
        "水资源管理",
        "农田灌溉水有效利用系数",
        "农田灌溉水有效利用系数",
        "/",
        "1",
        "不低于0.521",
        0.521,
        ">=",
        0.523,
        0.516,
        "不低于0.515",
        "12月底",
        YEAR,
        "农水股",
        "",
        "顺利|已完成",
    ),
    (
        "水资源管理",
        "取水监测计量覆盖率",
        "取水监测计量覆盖率",
        "%",
        "%",
        95,
        95,
        ">=",
        88.2,
        86.9,
        87,
        "12月底",
        YEAR,
        "水资源股",
        "设备采购流标一次",
        "滞后",
    ),
    (
        "农村供水与灌溉",
        "农村自来水普及率",
        "农村自来水普及率",
        "%",
        "%",
        93,
        93,
        ">=",
        92.7,
        90.2,
        91,
        "12月底",
        YEAR,
        "供水股",
        "",
        "顺利",
    ),
    (
        "农村供水与灌溉",
        "新建农村供水管网",
        "新建农村供水管网",
        "km",
        "km",
        145,
        145,
        ">=",
        124,
        98.5,
        130,
        "12月底",
        YEAR,
        "供水股",
        "",
        "顺利",
    ),
    (
        "农村供水与灌溉",
        "发展高效节水灌溉面积",
        "高效节水灌溉面积",
        "亩",
        "亩",
        5200,
        5200,
        ">=",
        4350,
        3980,
        5000,
        "11月30日",
        "2024-11-30",
        "农水股",
        "原下达6000亩，经县政府同意调减",
        "顺利",
    ),
    (
        "农村供水与灌溉",
        "灌溉渠系整治",
        "灌溉渠系整治",
        "km",
        "km",
        62,
        62,
        ">=",
        38.4,
        45.6,
        58,
        "12月底",
        YEAR,
        "农水股",
        "秋收前渠道未停水",
        "滞后",
    ),
    (
        "农村供水与灌溉",
        "山坪塘整治",
        "山坪塘整治",
        "口",
        "口",
        120,
        120,
        ">=",
        103,
        88,
        105,
        "12月20日",
        "2024-12-20",
        "农水股",
        "",
        "顺利",
    ),
    (
        "河湖与水土保持",
        "水土流失综合治理面积",
        "水土流失综合治理面积",
        "km²",
        "km2",
        42,
        42,
        ">=",
        35.6,
        31.2,
        40,
        "12月底",
        YEAR,
        "水保股",
        "",
        "顺利",
    ),
    (
        "河湖与水土保持",
        "河道岸线整治",
        "河道岸线整治",
        "km",
        "km",
        18.5,
        18.5,
        ">=",
        18.9,
        12.4,
        16,
        "12月底",
        YEAR,
        "河湖股",
        "",
        "已完成",
    ),
    (
        "河湖与水土保持",
        "“清四乱”问题销号",
        "“清四乱”问题销号|清四乱",
        "个",
        "个",
        64,
        64,
        ">=",
        57,
        49,
        52,
        "9月底",
        "2024-09-30",
        "河湖股",
        "7个涉及房屋拆除",
        "逾期",
    ),
    (
        "河湖与水土保持",
        "县级河长巡河",
        "县级河长巡河",
        "人次",
        "人次",
        1560,
        1560,
        ">=",
        1286,
        1194,
        1500,
        "12月底",
        YEAR,
        "河长办",
        "",
        "顺利",
    ),
    (
        "河湖与水土保持",
        "国省考断面水质达标率",
        "国省考断面水质达标率",
        "%",
        "%",
        100,
        100,
        ">=",
        100,
        98,
        100,
        "12月底",
        YEAR,
        "河长办",
        "",
        "顺利|已完成",
    ),
    (
        "安全与监管",
        "病险水库整治",
        "病险水库整治",
        "座",
        "座",
        9,
        9,
        ">=",
        5,
        7,
        8,
        "12月底",
        YEAR,
        "水管股",
        "",
        "滞后",
    ),
    (
        "安全与监管",
        "小型水库雨水情测报设施",
        "小型水库雨水情测报设施",
        "座",
        "座",
        36,
        36,
        ">=",
        36,
        None,
        None,
        "8月底",
        "2024-08-31",
        "水管股",
        "今年新增",
        "已完成",
    ),
    (
        "安全与监管",
        "防汛演练",
        "防汛演练",
        "场",
        "场",
        24,
        24,
        ">=",
        26,
        22,
        20,
        "6月底",
        "2024-06-30",
        "防御股",
        "",
        "已完成",
    ),
    (
        "安全与监管",
        "水政执法巡查",
        "水政执法巡查",
        "次",
        "次",
        260,
        260,
        ">=",
        224,
        231,
        250,
        "12月底",
        YEAR,
        "执法大队",
        "",
        "顺利",
    ),
    (
        "安全与监管",
        "小水电生态流量达标率",
        "小水电生态流量达标率",
        "%",
        "%",
        98,
        98,
        ">=",
        98.6,
        96.5,
        96,
        "12月底",
        YEAR,
        "水资源股",
        "",
        "顺利|已完成",
    ),
]
# names, unit as written, unit; each town: task, done, last year
MEASURES = [
    ("山坪塘整治", "口", "口", "顺利"),
    ("新建蓄水池", "口", "口", "顺利"),
    ("农业水费收缴", "万元", "万元", "滞后"),
]
TOWNS = [
    ("泷江镇", (26, 24, 20), (40, 34, 30), (22, 14.2, 15.1)),
    ("石磴镇", (22, 19, 17), (36, 28, 25), (18, 10.8, 11.6)),
    ("白鹤镇", (24, 20, 18), (42, 31, 27), (20, 12.1, 12.4)),
    ("两河乡", (18, 15, 12), (34, 27, 22), (13, 7.6, 8)),
    ("茶店乡", (16, 14, 11), (30, 26, 20), (12, 7.3, 7.5)),
    ("青冈乡", (14, 11, 10), (28, 20, 18), (11, 6.6, 6.7)),
]
# use of water in 万m³, by month, last year's nine months
WATER = [
    ("农业用水", (420, 510, 860, 1180, 1560, 1620, 1490, 1180, 780), 9920),
    ("工业用水", (330, 290, 340, 345, 352, 348, 356, 350, 339), 3190),
    ("居民生活用水", (278, 282, 288, 292, 301, 312, 330, 328, 309), 2680),
    ("生态环境补水", (60, 65, 75, 80, 92, 98, 104, 96, 80), 760),
]
# project, estimate, plan of the year, done this year, done since the start, paid, how it stands
PROJECTS = [
    ("龙门水库工程", 42600, 11000, 8860, 21400, 7900, "大坝填筑至高程486米"),
    ("泷江县城段防洪治理工程", 15800, 6800, 5420, 9650, 4380, "完成堤防6.2公里"),
    ("城乡供水一体化（二期）", 12400, 5600, 4280, 7100, 3760, "水厂主体完工"),
    ("白鹤中型灌区改造工程", 7600, 3500, 2570, 3900, 2210, "渠道衬砌21公里"),
    ("小型病险水库整治工程", 2300, 1700, 1350, 1580, 1105, "5座完工"),
]
# task, leader, office, day as written, due, progress, state, status
TASKS = [
    (
        "龙门水库大坝填筑",
        "蒋正华",
        "规建股",
        "2024年12月底",
        YEAR,
        "填筑至高程486米，占总量的81%",
        "按期推进",
        "顺利",
    ),
    (
        "县城段防洪治理征地扫尾",
        "蒋正华",
        "规建股",
        "2024年6月底",
        "2024-06-30",
        "尚有3户未签协议",
        "逾期未办结",
        "逾期",
    ),
    (
        "城乡供水一体化二期水厂通水",
        "罗永秀",
        "供水股",
        "2024年11月底",
        "2024-11-30",
        "水厂主体完工，正在安装设备",
        "按期推进",
        "顺利",
    ),
    (
        "取水户在线计量改造",
        "罗永秀",
        "水资源股",
        "2024年10月底",
        "2024-10-31",
        "应改造48户，完成19户",
        "推进偏慢",
        "滞后",
    ),
    (
        "水库防汛“三个责任人”培训",
        "邓世明",
        "水管股",
        "2024年4月底",
        "2024-04-30",
        "培训责任人216名",
        "已办结",
        "已完成",
    ),
    (
        "山洪灾害危险区动态管理",
        "邓世明",
        "防御股",
        "2024年5月20日",
        "2024-05-20",
        "清单更新并公示",
        "已办结",
        "已完成",
    ),
    (
        "水利工程白蚁防治",
        "邓世明",
        "水管股",
        "2024年8月底",
        "2024-08-31",
        "基本完成，2座水库待复查",
        "基本完成",
        "逾期",
    ),
    (
        "河湖健康评价",
        "唐莉",
        "河湖股",
        "2024年12月20日",
        "2024-12-20",
        "4条河流外业调查结束",
        "按期推进",
        "顺利",
    ),
    (
        "非法采砂专项整治",
        "唐莉",
        "执法大队",
        "2024年7月底",
        "2024-07-31",
        "取缔堆场5处",
        "已办结",
        "已完成",
    ),
    (
        "生产建设项目水土保持核查",
        "唐莉",
        "水保股",
        "2024年9月20日",
        "2024-09-20",
        "核查图斑73个，全部认定",
        "已办结",
        "已完成",
    ),
    (
        "农业水价综合改革验收",
        "罗永秀",
        "农水股",
        "2024年9月底",
        "2024-09-30",
        "成本监审未出结果",
        "逾期未办结",
        "逾期",
    ),
    (
        "“十五五”水安全保障规划思路",
        "蒋正华",
        "规建股",
        "2025年3月底",
        "2025-03-31",
        "已委托设计单位并提交大纲",
        "按期推进",
        "顺利",
    ),
    (
        "智慧水利平台接入",
        "邓世明",
        "信息中心",
        "2025年6月底",
        "2025-06-30",
        "数据治理尚未完成，硬件未到货",
        "推进偏慢",
        "滞后",
    ),
]
# source, problem, office, day as written, due, measure taken, settled, closed
PROBLEMS = [
    (
        "省委第六巡视组",
        "泷江左岸生态护坡用材不符设计",
        "规建股",
        "2024年5月31日",
        "2024-05-31",
        "已返工更换",
        "是",
        "yes",
    ),
    (
        "省委第六巡视组",
        "龙门水库移民安置资金拨付滞后",
        "移民股",
        "2024年8月底",
        "2024-08-31",
        "已拨付七成，余款待财政调度",
        "否",
        "no",
    ),
    (
        "省委第六巡视组",
        "石磴镇供水站水质检测记录不全",
        "供水股",
        "2024年6月15日",
        "2024-06-15",
        "建立检测台账",
        "是",
        "yes",
    ),
    (
        "水利部暗访",
        "白鹤水库溢洪道堆放建材",
        "水管股",
        "2024年4月20日",
        "2024-04-20",
        "已清运",
        "是",
        "yes",
    ),
    (
        "水利部暗访",
        "两河乡3座山坪塘无安全警示",
        "水管股",
        "2024年10月31日",
        "2024-10-31",
        "警示牌制作中",
        "否",
        "no",
    ),
    (
        "市审计局",
        "水利项目前期费超范围列支",
        "财审股",
        "2024年7月31日",
        "2024-07-31",
        "已归还原渠道",
        "是",
        "yes",
    ),
    (
        "市审计局",
        "农村供水维修基金未专户管理",
        "供水股",
        "2024年9月15日",
        "2024-09-15",
        "专户申请待批",
        "否",
        "no",
    ),
    (
        "县人大调研",
        "茶店乡灌溉末级渠道淤塞",
        "农水股",
        "2024年12月底",
        "2024-12-31",
        "列入冬春水利计划",
        "否",
        "no",
    ),
    (
        "县人大调研",
        "泷江城区段亲水步道破损",
        "河湖股",
        "2024年8月10日",
        "2024-08-10",
        "破损面砖已更换",
        "是",
        "yes",
    ),
]
# what the summary or last year's form says otherwise
TWO = {"县级河长巡河": "1286|1386", "新建农村供水管网": "124|128"}
OLD = {"病险水库整治": "7|8"}


def _sum(m, k):
    return round(sum(t[1 + m][k] for t in TOWNS), 2)


def _plain(goal):
    return float(str(goal).strip("≤").removeprefix("不低于"))


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for _, _, names, _, unit, _, goal, sign, now, old, past, _, due, _, _, status in BOOK:
        at = (AT, THEN) if unit in ("%", "1", "m3") else (SPAN, BEFORE)
        row = (names, unit, goal, sign, now, old, due, status, "目标责任书")
        book.indicator(row, at, TWO.get(names, now), OLD.get(names, old))
        if past is not None:
            book.fact(
                names, "2023|2023-12|2023-12-31", _plain(past), unit, "target", "2023年表", "yes"
            )
            if _plain(past) != goal:
                book.never(names, "targets", _plain(past), unit, "2023年的任务")
    for m, (name, _, unit, status) in enumerate(MEASURES):
        if m:
            row = (
                name,
                unit,
                _sum(m, 0),
                ">=",
                _sum(m, 1),
                _sum(m, 2),
                YEAR,
                status,
                "乡镇通报全县行",
            )
            book.indicator(row, (SPAN, BEFORE), _sum(m, 1), _sum(m, 2))
        for town, *cells in TOWNS:
            for value, role, time in zip(
                cells[m], ("target", "actual", "actual"), ("2024", SPAN, BEFORE), strict=True
            ):
                book.fact(f"{town}|{name}", time, value, unit, role, "乡镇通报", "yes")
            book.never(name, "targets", cells[m][0], unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", cells[m][1], unit, f"{town}的完成，不是全县的")
    for name, months, old in WATER:
        book.indicator(
            (name, "万m3", None, "", sum(months), old, "", "", "用水月报"),
            (SPAN, BEFORE),
            sum(months),
            old,
        )
        for n, value in enumerate(months, 1):
            book.fact(name, f"2024-{n:02d}", value, "万m3", "actual", "用水月报", "yes")
    book.never("用水总量", "year_on_year", sum(w[1][8] for w in WATER), "万m3", "9月一个月的数")
    book.indicator(
        ("取水许可延续办理", "件", 40, ">=", 35, 28, YEAR, "顺利", "总结"), (SPAN, BEFORE), 35, 28
    )
    book.fact("县级河长巡河", SPAN, 1386, "人次", "actual", "总结（冲突）")
    book.fact("新建农村供水管网", SPAN, 128, "km", "actual", "总结（冲突）")
    book.fact("病险水库整治", BEFORE, 8, "座", "actual", "2023年表（冲突）")
    for project, estimate, plan, done, ever, paid, _ in PROJECTS:
        book.target(
            project, plan, ">=", "万元", "", done, "", "项目资金表", "项目的本年计划", "yes"
        )
        for value, role in (
            (estimate, "target|context|actual"),
            (plan, "target"),
            (done, "actual"),
            (ever, "actual"),
            (paid, "actual"),
        ):
            book.fact(project, "2024|" + SPAN, value, "万元", role, "项目资金表", "yes")
        book.never("水利建设完成投资", "targets", plan, "万元", f"{project}的计划")
        book.never("水利建设完成投资", "year_on_year", done, "万元", f"{project}的完成")
    book.never(
        "水利建设完成投资", "targets", sum(p[1] for p in PROJECTS), "万元", "概算总投资不是年度目标"
    )
    for name, goal, now, unit in (
        ("取水户在线计量改造", 48, 19, "户"),
        ("龙门水库大坝填筑", 100, 81, "%"),
    ):
        book.target(name, goal, ">=", unit, "", now, "", "督办台账", "任务自带的数", "yes")
    for task, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "督办台账")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "反馈问题清单")
    book.add("conflicts", "县级河长巡河", SPAN, "1286人次|1386人次", "目标责任书|总结")
    book.add("conflicts", "新建农村供水管网", SPAN, "124公里|128公里", "目标责任书|总结")
    book.add("conflicts", "病险水库整治", BEFORE, "7座|8座", "目标责任书上年同期|2023年表")
    for name, value, unit, why in (
        ("高效节水灌溉面积", 6000, "亩", "调整前的任务"),
        ("水利建设完成投资", 6120, "万元", "四季度打算"),
        ("灌溉渠系整治", 23.6, "km", "四季度打算"),
        ("农村自来水普及率", 94.5, "%", "2025年的打算"),
        ("水利建设完成投资", 3.2, "亿元", "2025年的打算"),
    ):
        book.never(name, "targets", value, unit, why)
    book.write()


def goals():
    """Write the letter of responsibility with its results: groups merged, weights hidden."""
    out = openpyxl.Workbook()
    heads = [
        "目标类别",
        "项次",
        "责任目标",
        "计量单位",
        "完成期限",
        "承担股室",
        "全年任务数",
        "权重",
        "截至9月底完成数",
        "占全年任务%",
        "上年同期完成数",
        "增幅%",
        "说明",
    ]
    rows, merges, n, first = (
        [["报送单位（盖章）：泷溪县水利局", *[""] * 8, "统计截止：2024年9月30日"], heads],
        [],
        0,
        4,
    )
    for i, (
        group,
        name,
        _,
        written,
        unit,
        goal,
        plain,
        _,
        now,
        old,
        _,
        day,
        _,
        office,
        note,
        _,
    ) in enumerate(BOOK):
        new = not i or BOOK[i - 1][0] != group
        n += plain is not None
        rate = "/" if plain is None or unit in ("%", "1", "m3") else round(100 * now / plain, 1)
        growth = (
            "/"
            if old is None
            else f"{now - old:+.1f}个百分点"
            if unit == "%"
            else round(100 * (now / old - 1), 1)
        )
        cells = [
            group if new else "",
            n if plain is not None else "",
            name,
            written,
            day,
            office if plain is not None else "〃",
            goal,
        ]
        rows.append(
            [
                *cells,
                4 if plain is not None else "",
                now,
                rate,
                "/" if old is None else old,
                growth,
                note,
            ]
        )
        if i + 1 == len(BOOK) or BOOK[i + 1][0] != group:
            merges.append(f"A{first}:A{i + 4}")
            first = i + 5
    rows += [
        ["注：1.完成数为1—9月累计数；2.“/”表示未下达任务或无此项数据；3.红线指标为控制上限。"],
        ["分管领导：蒋正华", "", "", "", "", "填表人：何蓉", "", "", "", "电话：0830-0000612"],
    ]
    ws = sheet(
        out,
        "目标责任书",
        "泷溪县水利局2024年度目标责任书任务完成情况统计表（1—9月）",
        rows,
        13,
        merges,
        (3, 3),
        True,
    )
    ws.column_dimensions["H"].hidden = True
    ws.freeze_panes = "D4"
    save(out, LEDGERS / "附件2：2024年目标责任书完成情况（9月）.xlsx")


def before():
    """Write the form of a year before, with the tasks of 2023 and fewer columns."""
    out = openpyxl.Workbook()
    rows = [["责任目标", "单位", "2023年任务", "1—9月完成", "完成比例"]]
    for _, name, names, written, unit, _, _, _, _, old, past, *_ in BOOK:
        if old is None or past is None:
            continue
        value = 8 if names == "病险水库整治" else old
        rate = "" if unit in ("%", "1", "m3") else f"{100 * value / _plain(past):.1f}%"
        rows.append([name, written, past, value, rate])
    sheet(out, "Sheet1", "泷溪县水利局2023年1—9月目标任务完成情况", rows, 5, (), (2, 2), True)
    save(out, LEDGERS / "2023年" / "2023年1-9月目标任务完成情况.xlsx")


def towns():
    """Write the bulletin by town: three measures, each with task, done, share, last year and rank; the county last."""
    out = openpyxl.Workbook()
    top, low = ["乡镇"], [""]
    for name, written, *_ in MEASURES:
        top += [f"{name}（{written}）", "", "", "", ""]
        low += ["下达任务", "1-9月完成", "完成率", "去年同期", "位次"]
    rows = [["泷溪县水利局办公室　　2024年10月9日"], top, low]
    for t, (town, *cells) in enumerate(TOWNS):
        row = [town]
        for m, (task, done, old) in enumerate(cells):
            rates = [c[1 + m][1] / c[1 + m][0] for c in TOWNS]
            row += [
                task,
                done,
                f"{100 * done / task:.1f}%",
                old,
                1 + sum(r > rates[t] + 1e-9 for r in rates),
            ]
        rows.append(row)
    row = ["全县"]
    for m in range(3):
        row += [_sum(m, 0), _sum(m, 1), f"{100 * _sum(m, 1) / _sum(m, 0):.1f}%", _sum(m, 2), ""]
    rows.append(row)
    spans = ["A3:A4", "B3:F3", "G3:K3", "L3:P3"]
    sheet(out, "通报", "三季度各乡镇水利重点工作推进情况通报表", rows, 16, spans, (3, 4), True)
    save(out, LEDGERS / "各乡镇水利重点工作通报（2024年三季度）.xlsx")


def water():
    """Write the use of water by month on one sheet and, below, nothing else."""
    out = openpyxl.Workbook()
    rows = [
        ["填报：水资源股　　　　　　　　单位：万m³"],
        ["用水行业", *[f"{n}月" for n in range(1, 10)], "累计", "上年同期累计", "增减%"],
    ]
    total = [sum(w[1][n] for w in WATER) for n in range(9)]
    for name, months, old in [*WATER, ("用水总量", total, sum(w[2] for w in WATER))]:
        rows.append([name, *months, sum(months), old, round(100 * (sum(months) / old - 1), 1)])
    sheet(out, "1-9月", "泷溪县2024年1—9月用水统计月报", rows, 13, (), (3, 3), True)
    save(out, LEDGERS / "用水统计月报202409.xlsx")


def projects():
    """Write the money of the projects as BIFF, two heads, the total last."""
    top = ["序号", "建设项目", "概算总投资", "2024年度", "", "", "自开工累计完成", "形象进度"]
    low = ["", "", "", "投资计划", "1—9月完成", "资金支付", "", ""]
    rows = [
        ["泷溪县水利建设项目投资及资金支付情况表"],
        ["截至2024年9月30日　　　　　金额单位：万元"],
        top,
        low,
    ]
    rows += [[n, p[0], p[1], p[2], p[3], p[5], p[4], p[6]] for n, p in enumerate(PROJECTS, 1)]
    s = [sum(p[k] for p in PROJECTS) for k in range(1, 6)]
    rows.append(["合　计", "", s[0], s[1], s[2], s[4], s[3], ""])
    merges = [
        (0, 0, 0, 7),
        (1, 1, 0, 7),
        *[(2, 3, c, c) for c in (0, 1, 2, 6, 7)],
        (2, 2, 3, 5),
        (9, 9, 0, 1),
    ]
    old_book(LEDGERS / "水利建设项目投资支付表（9月底）.xls", "投资支付", rows, merges)


def works():
    """Write the matters under supervision and the list of what others found."""
    out = openpyxl.Workbook()
    rows = [["编号", "督办事项", "包联局领导", "承办股室", "办结时限", "目前进展", "办理状态"]]
    rows += [
        [f"督〔2024〕{n}号", t[0], t[1], t[2], t[3], t[5], t[6]] for n, t in enumerate(TASKS, 1)
    ]
    sheet(out, "督办", "2024年局重点督办事项台账（9月30日更新）", rows, 7, (), (2, 2), True)
    save(out, LEDGERS / "重点督办事项台账.xlsx")
    rows = [
        ["泷溪县水利局各级反馈问题整改清单", "", "", "", "2024年9月30日"],
        ["序号", "反馈单位", "存在问题", "整改股室", "完成整改时限", "整改情况", "是否整改到位"],
    ]
    rows += [[n, p[0], p[1], p[2], p[3], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    ragged(LEDGERS / "各级反馈问题整改清单.csv", rows)


SUMMARY = """泷溪县水利局2024年前三季度工作总结及四季度打算
今年以来，县水利局围绕县委“工业强县、水润泷溪”部署，扎实推进各项水利工作。
# 一、前三季度工作情况
（一）抓项目扩投资。1—9月，完成水利建设投资2.248亿元，同比增长13.2%，占全年任务的78.6%；向上争取资金7420万元。征收水资源税312.6万元、水土保持补偿费92.8万元。
（二）抓供水惠民生。新建农村供水管网128公里，农村自来水普及率达92.7%；整治山坪塘103口，新建蓄水池166口，发展高效节水灌溉面积4350亩。
（三）抓河湖优生态。县级河长巡河1386人次，整治河道岸线18.9公里，水土流失综合治理面积35.6平方公里。“清四乱”问题销号57个，还有7个未销号。
（四）抓监管守底线。全县用水总量1.612亿立方米；年度计划办理取水许可延续40件，已办理35件，上年同期为28件。开展水政执法巡查224次、防汛演练26场。
# 二、存在的问题
病险水库整治仅完成5座，灌溉渠系整治仅完成38.4公里，取水监测计量覆盖率只有88.2%，与任务要求有差距。
# 三、四季度打算
四季度计划完成水利建设投资6120万元，整治灌溉渠系23.6公里，确保全面完成年度任务。
# 四、2025年初步打算
2025年拟完成水利建设投资3.2亿元，农村自来水普及率达到94.5%。"""

LETTER = """泷溪县人民政府办公室
关于调整2024年部分水利目标任务的复函

县水利局：
你局《关于调减高效节水灌溉任务的请示》收悉。经县政府同意，现函复如下：
一、2024年高效节水灌溉面积任务由6000亩调整为5200亩，完成期限不变。
二、其余目标任务仍按年初目标责任书执行。
此复。

2024年7月18日
"""

if __name__ == "__main__":
    truth()
    goals()
    before()
    towns()
    water()
    projects()
    works()
    paper(DOCUMENTS / "2024年前三季度工作总结及四季度打算.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "关于调整2024年部分水利目标任务的复函.txt").write_text(LETTER, encoding="gb18030")
