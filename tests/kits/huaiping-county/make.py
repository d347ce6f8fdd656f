"""Truth and files of 槐坪县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2024-01/2024-11", "2023-01/2023-11", "2024-12-31", "2024-11-30"
UNITS = {
    "平方公里": "km2",
    "公里": "km",
    "万立方米": "万m3",
    "立方米／万元": "m3|m3/万元",
    "": "1",
    "％": "%",
}
# block, no, item as written, names in truth, unit, goal, month, so far, last year, office, node, due, status, remark
ITEMS = [
    (
        "投资与资金",
        "1",
        "完成水利建设投资",
        "水利建设投资|水利固定资产投资|水利投资",
        "万元",
        41500,
        3120,
        38640,
        35210,
        "规划建设股",
        "12月底",
        YEAR,
        "顺利",
        "",
    ),
    (
        "投资与资金",
        "2",
        "争取中省水利资金",
        "争取中省水利资金|中省水利资金|争取上级资金|争取资金",
        "万元",
        15000,
        860,
        "14,280",
        "13,150",
        "规划建设股",
        "12月底",
        YEAR,
        "顺利",
        "",
    ),
    (
        "投资与资金",
        "",
        "其中：中央资金",
        "中央资金|争取中央资金",
        "万元",
        "",
        600,
        9860,
        9020,
        "",
        "",
        "",
        "",
        "",
    ),
    (
        "投资与资金",
        "",
        "　　　省级资金",
        "省级资金|争取省级资金",
        "万元",
        "",
        260,
        4420,
        4130,
        "",
        "",
        "",
        "",
        "",
    ),
    (
        "投资与资金",
        "3",
        "水土保持补偿费征收",
        "水土保持补偿费征收|水土保持补偿费",
        "元",
        2100000,
        146200,
        "1,968,500",
        "1,825,300",
        "水土保持站",
        "12月底",
        YEAR,
        "顺利",
        "按入库数",
    ),
    (
        "投资与资金",
        "4",
        "农业水费计收",
        "农业水费计收|农业水费|水费",
        "万元",
        620,
        18,
        486,
        502,
        "农田水利股",
        "12月底",
        YEAR,
        "滞后",
        "秋灌面积减少",
    ),
    (
        "农村水利",
        "5",
        "农村供水工程维修养护",
        "农村供水工程维修养护|维修养护",
        "处",
        64,
        5,
        64,
        58,
        "农村供水站",
        "10月底",
        "2024-10-31",
        "已完成",
        "",
    ),
    (
        "农村水利",
        "6",
        "新增高效节水灌溉面积",
        "高效节水灌溉面积|高效节水灌溉",
        "万亩",
        1.8,
        0.15,
        1.38,
        1.22,
        "农田水利股",
        "11月30日",
        "2024-11-30",
        "逾期",
        "南片土地流转未落实",
    ),
    (
        "农村水利",
        "7",
        "恢复改善灌溉面积",
        "恢复改善灌溉面积|改善灌溉面积",
        "万亩",
        3.2,
        0.24,
        "３.02",
        2.76,
        "农田水利股",
        "12月底",
        YEAR,
        "顺利",
        "",
    ),
    (
        "农村水利",
        "8",
        "淤地坝除险加固",
        "淤地坝除险加固|淤地坝",
        "座",
        9,
        1,
        7,
        6,
        "水土保持站",
        "12月底",
        YEAR,
        "滞后",
        "2座图纸变更",
    ),
    (
        "农村水利",
        "9",
        "渠道清淤整修",
        "渠道清淤整修|渠道清淤",
        "公里",
        186,
        8,
        192,
        176,
        "农田水利股",
        "11月底",
        "2024-11-30",
        "已完成",
        "",
    ),
    (
        "水保与河湖",
        "10",
        "新增水土流失治理面积",
        "水土流失治理面积|水土流失治理",
        "平方公里",
        52,
        2.6,
        50.4,
        46.8,
        "水土保持站",
        "12月底",
        YEAR,
        "顺利",
        "",
    ),
    (
        "水保与河湖",
        "11",
        "坡耕地改梯田",
        "坡耕地改梯田|坡改梯",
        "亩",
        4600,
        300,
        3480,
        3910,
        "水土保持站",
        "12月20日",
        "2024-12-20",
        "滞后",
        "",
    ),
    (
        "水保与河湖",
        "12",
        "河湖“四乱”问题清理整治",
        "四乱|河湖“四乱”问题清理整治",
        "处",
        40,
        0,
        40,
        33,
        "河湖管理站",
        "6月底",
        "2024-06-30",
        "已完成",
        "",
    ),
    (
        "水保与河湖",
        "13",
        "治理河道长度",
        "治理河道长度|河道治理长度|治理河道|河道治理",
        "公里",
        24,
        1.8,
        22.6,
        19.5,
        "河湖管理站",
        "12月底",
        YEAR,
        "顺利",
        "",
    ),
    (
        "水保与河湖",
        "14",
        "县级河长巡河",
        "县级河长巡河|河长巡河|巡河",
        "人次",
        1440,
        118,
        1362,
        1296,
        "河湖管理站",
        "12月底",
        YEAR,
        "顺利",
        "",
    ),
    (
        "防御与安全",
        "15",
        "防汛抢险演练",
        "防汛抢险演练|防汛演练|演练",
        "场次",
        18,
        0,
        21,
        16,
        "防御中心",
        "5月31日",
        "2024-05-31",
        "已完成",
        "含镇级",
    ),
    (
        "防御与安全",
        "16",
        "山洪灾害预警广播站维护",
        "山洪灾害预警广播站维护|预警广播站",
        "个",
        75,
        4,
        70,
        66,
        "防御中心",
        "12月底",
        YEAR,
        "顺利",
        "",
    ),
    (
        "防御与安全",
        "17",
        "水行政执法巡查",
        "水行政执法巡查|执法巡查",
        "次",
        360,
        30,
        338,
        325,
        "水政大队",
        "12月底",
        YEAR,
        "顺利",
        "",
    ),
    (
        "防御与安全",
        "18",
        "查处水事违法案件",
        "水事违法案件|查处水事违法案件",
        "件",
        "",
        1,
        12,
        17,
        "水政大队",
        "",
        "",
        "",
        "",
    ),
    (
        "防御与安全",
        "19",
        "水库安全鉴定",
        "水库安全鉴定|安全鉴定",
        "座",
        5,
        0,
        3,
        4,
        "水库管理站",
        "9月30日",
        "2024-09-30",
        "逾期",
        "2座待专家审查",
    ),
    (
        "防御与安全",
        "20",
        "水利生产安全事故",
        "水利生产安全事故|生产安全事故",
        "起",
        0,
        0,
        0,
        "/",
        "质监站",
        "12月底",
        YEAR,
        "顺利|已完成",
        "",
    ),
]
# name as written, names in truth, unit, sign, goal, now, goal of 2023, last year's, office, status
RATES = [
    ("用水总量", "用水总量", "万立方米", "<=", 13200, 11050, 13400, 11186, "水资源股", "顺利"),
    (
        "其中：农业灌溉用水",
        "农业灌溉用水|农业用水|农业灌溉用水量",
        "万立方米",
        "",
        "",
        7240,
        "",
        7415,
        "水资源股",
        "",
    ),
    (
        "非常规水利用量",
        "非常规水利用量|非常规水源利用量",
        "万立方米",
        ">=",
        260,
        251,
        230,
        218,
        "水资源股",
        "顺利",
    ),
    (
        "万元GDP用水量",
        "万元GDP用水量|万元国内生产总值用水量",
        "立方米／万元",
        "<=",
        46.5,
        45.8,
        48.0,
        47.9,
        "水资源股",
        "顺利|已完成",
    ),
    (
        "万元工业增加值用水量",
        "万元工业增加值用水量",
        "立方米／万元",
        "<=",
        22.0,
        22.9,
        23.0,
        23.4,
        "水资源股",
        "滞后",
    ),
    (
        "农田灌溉水有效利用系数",
        "农田灌溉水有效利用系数|灌溉水有效利用系数",
        "",
        ">=",
        0.578,
        0.580,
        0.570,
        0.573,
        "农田水利股",
        "顺利|已完成",
    ),
    (
        "农村自来水普及率",
        "农村自来水普及率|自来水普及率",
        "％",
        ">=",
        97,
        96.8,
        94,
        93.6,
        "农村供水站",
        "顺利",
    ),
    (
        "规模化供水工程覆盖农村人口比例",
        "规模化供水工程覆盖农村人口比例|规模化供水",
        "％",
        ">=",
        72,
        68.5,
        65,
        64.9,
        "农村供水站",
        "滞后",
    ),
    (
        "农村供水水质合格率",
        "农村供水水质合格率|水质合格率|供水水质合格率",
        "％",
        ">=",
        95,
        96.4,
        94,
        95.2,
        "农村供水站",
        "顺利|已完成",
    ),
    ("水土保持率", "水土保持率", "％", ">=", 71.5, 70.6, 70.2, 69.9, "水土保持站", "滞后"),
    (
        "县城公共供水管网漏损率",
        "公共供水管网漏损率|供水管网漏损率|管网漏损率",
        "％",
        "<=",
        9.0,
        8.7,
        9.5,
        9.3,
        "供水公司",
        "顺利|已完成",
    ),
]
# sort, project, town, total, plan, arrived, done in the year, done since the start, stage
PROJECTS = [
    (
        "续建",
        "清水沟水库枢纽工程",
        "石门镇",
        48600,
        13000,
        11800,
        12150,
        36900,
        "大坝填筑到顶，溢洪道浇筑完成82%",
    ),
    (
        "续建",
        "槐东灌区续建配套与现代化改造工程",
        "城关镇等4镇",
        21500,
        7800,
        6900,
        7310,
        16420,
        "衬砌渠道46.5公里",
    ),
    ("新建", "南川河县城段防洪治理工程", "城关镇", 9400, 5600, 3900, 4130, 4130, "完成护岸5.1公里"),
    (
        "新建",
        "城乡供水一体化（北片）工程",
        "北原镇",
        12800,
        6200,
        5400,
        5760,
        5760,
        "主管网敷设88公里",
    ),
    ("新建", "淤地坝除险加固工程", "各镇", 2700, 2700, 2300, 2080, 2080, "7座主体完工"),
]
# task, aim, leader, office, node, due, progress, mark, status, next
TASKS = [
    (
        "清水沟水库枢纽工程建设",
        "大坝填筑到顶，溢洪道完工",
        "高建平",
        "水库建设办",
        "2025年6月30日",
        "2025-06-30",
        "大坝已填筑到顶，溢洪道完成82%",
        "有序推进",
        "顺利",
        "抢抓冬季施工",
    ),
    (
        "槐东灌区现代化改造",
        "衬砌渠道48公里",
        "罗秀英",
        "农田水利股",
        "2024年12月20日",
        "2024-12-20",
        "衬砌46.5公里",
        "有序推进",
        "顺利",
        "",
    ),
    (
        "南川河县城段防洪治理",
        "新建护岸8公里",
        "田永胜",
        "河湖管理站",
        "2024年11月30日",
        "2024-11-30",
        "完成护岸5.1公里，征迁未清零",
        "推进缓慢",
        "逾期",
        "协调城关镇清表",
    ),
    (
        "城乡供水一体化（北片）",
        "敷设主管网92公里",
        "罗秀英",
        "农村供水站",
        "2024年12月底",
        YEAR,
        "敷设88公里",
        "有序推进",
        "顺利",
        "",
    ),
    (
        "淤地坝除险加固",
        "9座全部完工",
        "田永胜",
        "水土保持站",
        "2024年12月底",
        YEAR,
        "7座主体完工",
        "推进缓慢",
        "滞后",
        "加快图纸变更审查",
    ),
    (
        "汛前安全大检查",
        "水库、淤地坝、在建工程全覆盖",
        "高建平",
        "防御中心",
        "4月30日",
        "2024-04-30",
        "全部检查到位",
        "办结",
        "已完成",
        "——",
    ),
    (
        "取水许可电子证照换发",
        "到期证照全部换发",
        "韩 磊",
        "水资源股",
        "6月底",
        "2024-06-30",
        "已全部换发",
        "办结",
        "已完成",
        "——",
    ),
    (
        "小型水库雨水情测报设施建设",
        "建成9处",
        "高建平",
        "防御中心",
        "2024.8.31",
        "2024-08-31",
        "9处全部投用",
        "办结",
        "已完成",
        "——",
    ),
    (
        "河湖管理范围划界成果上图",
        "上图河流21条",
        "田永胜",
        "河湖管理站",
        "9月底",
        "2024-09-30",
        "19条已上图，2条待市级审核",
        "基本完成",
        "逾期",
        "对接市局",
    ),
    (
        "农业水价综合改革验收",
        "通过市级验收",
        "罗秀英",
        "农田水利股",
        "10月31日",
        "2024-10-31",
        "县级自验完成，市级未验收",
        "超期",
        "逾期",
        "",
    ),
    (
        "县域节水型社会达标复核",
        "通过省级复核",
        "韩 磊",
        "水资源股",
        "12月底",
        YEAR,
        "",
        "未启动",
        "滞后|未报|不能判定",
        "尽快编制复核方案",
    ),
    (
        "水利“十五五”规划思路研究",
        "形成思路报告",
        "高建平",
        "规划建设股",
        "2025年3月底",
        "2025-03-31",
        "初稿已形成",
        "有序推进",
        "顺利",
        "",
    ),
    (
        "水利工程安全生产专项整治",
        "常态化排查",
        "韩 磊",
        "质监站",
        "全年",
        "",
        "排查隐患84条，整改84条",
        "持续开展",
        "顺利",
        "",
    ),
]
# told on, by whom, problem, office, node, due, progress, mark, closed, closed on
PROBLEMS = [
    (
        datetime.date(2024, 4, 18),
        "市水利局督查",
        "红崖沟淤地坝放水设施堵塞",
        "水土保持站",
        datetime.date(2024, 5, 31),
        "2024-05-31",
        "已疏通",
        "是",
        "yes",
        "2024.5.22",
    ),
    (
        datetime.date(2024, 4, 18),
        "市水利局督查",
        "槐东灌区3标段监理日志缺失",
        "质监站",
        datetime.date(2024, 7, 31),
        "2024-07-31",
        "已补写，待核查",
        "否",
        "no",
        "",
    ),
    (
        "2024.6.12",
        "省水利厅暗访",
        "桃湾水库大坝背水坡杂草丛生",
        "水库管理站",
        "立行立改",
        "",
        "已清除",
        "是",
        "yes",
        "2024.6.15",
    ),
    (
        "2024.6.12",
        "省水利厅暗访",
        "2处农村集中供水点消毒设备停用",
        "农村供水站",
        "2024.8.15",
        "2024-08-15",
        "恢复运行",
        "是",
        "yes",
        "2024.8.9",
    ),
    (
        "2024.7.5",
        "县审计局",
        "维修养护资金37.5万元滞留镇办",
        "财务股",
        "2024年10月底",
        "2024-10-31",
        "已拨付21万元",
        "否",
        "no",
        "",
    ),
    (
        "2024.7.20",
        "县纪委监委",
        "水费收缴票据管理不规范",
        "农村供水站",
        "2024年9月30日",
        "2024-09-30",
        "制度已印发，票据已清理",
        "是",
        "yes",
        "2024.9.26",
    ),
    (
        "2024.8.2",
        "生态环境保护督察",
        "南川河左岸采砂坑未回填",
        "河湖管理站",
        "2024年11月30日",
        "2024-11-30",
        "回填约七成",
        "否",
        "no",
        "",
    ),
    (
        "2024.11.8",
        "12345热线",
        "北原镇4个村冬季管网冻裂断水",
        "农村供水站",
        "2024年12月25日",
        "2024-12-25",
        "正在更换管道",
        "否",
        "no",
        "",
    ),
    (
        "2024.9.27",
        "黄河流域取用水检查",
        "6家企业取用水台账不全",
        "水资源股",
        "2025年3月31日",
        "2025-03-31",
        "已约谈企业",
        "否",
        "no",
        "",
    ),
]
CONFLICT = {"治理河道长度": "22.6|23.1", "县级河长巡河": "1362|1392"}


def number(value):
    """Return a figure as typed as a number."""
    return float(value.replace(",", "").replace("３", "3")) if isinstance(value, str) else value


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    source = "调度表"
    for (
        _block,
        _no,
        item,
        names,
        unit,
        goal,
        month,
        now,
        old,
        _office,
        _node,
        due,
        status,
        _remark,
    ) in ITEMS:
        unit = UNITS.get(unit, unit)
        actual = CONFLICT.get(item, number(now))
        prior = "35210|35420" if item == "完成水利建设投资" else ""
        sign = "<=" if item == "水利生产安全事故" else ">="
        row = (
            names,
            unit,
            goal if goal != "" else None,
            sign,
            number(now),
            None if old == "/" else number(old),
            due,
            status,
            source,
        )
        book.indicator(row, (SPAN, BEFORE), actual, prior or (None if old == "/" else number(old)))
        if month:
            book.fact(names, "2024-11", month, unit, "actual", source)
    for _name, names, unit, sign, goal, now, _goal23, old, _office, status in RATES:
        rate = unit != "万立方米"
        at = (
            (SPAN + "|2024-11|2024-11-30", BEFORE + "|2023-11|2023-11-30")
            if rate
            else (SPAN, BEFORE)
        )
        unit = UNITS[unit].split("|")[0]
        row = (
            names,
            unit,
            goal if goal != "" else None,
            sign,
            now,
            old,
            YEAR,
            status,
            "水资源节水指标",
        )
        book.indicator(row, at, now, old)
    for _sort, name, _town, total, plan, _arrived, done, _since, _stage in PROJECTS:
        short = name.removesuffix("工程")
        names = f"{name}|{short}"
        ok = "顺利" if done / plan > 0.87 else "滞后"
        book.target(names, plan, ">=", "万元", YEAR, done, ok, "项目进度", "项目年度计划", "yes")
        book.fact(names, "2024", plan, "万元", "target", "项目进度", "yes")
        book.fact(names, SPAN, done, "万元", "actual", "项目进度", "yes")
        book.never(name, "targets", total, "万元", "概算总投资不是年度目标")
    for plan, done, label in (
        (20800, 19460, "续建小计|小计|续建"),
        (14500, 11970, "新建小计|小计|新建"),
        (35300, 31430, "合计|重点项目合计|水利项目"),
    ):
        book.target(label, plan, ">=", "万元", YEAR, done, "", "项目进度", "小计合计", "yes")
    for name, goal, unit, done in (
        ("衬砌渠道|槐东灌区现代化改造|渠道衬砌", 48, "km", 46.5),
        ("新建护岸|南川河县城段防洪治理|护岸", 8, "km", 5.1),
        ("主管网|城乡供水一体化（北片）|敷设主管网", 92, "km", 88),
        ("小型水库雨水情测报设施建设|雨水情测报设施", 9, "处", 9),
        ("上图河流|河湖管理范围划界成果上图", 21, "条", 19),
    ):
        book.target(
            name, goal, ">=", unit, "", "", "", "推进台账", f"任务内的目标，进展{done}", "yes"
        )
    for task, _aim, _leader, office, _node, due, _progress, _mark, status, _next in TASKS:
        book.task(task, office, due, status, "推进台账")
    for _on, _who, problem, office, _node, due, _progress, _mark, closed, _day in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "整改销号台账")
    book.fact(ITEMS[14][3], SPAN, 23.1, "km", "actual", "总结（冲突）")
    book.fact(ITEMS[15][3], SPAN, 1392, "人次", "actual", "简报（冲突）")
    book.fact(ITEMS[0][3], BEFORE, 35420, "万元", "actual", "2023年csv（冲突）")
    book.add(
        "conflicts",
        "治理河道长度|治理河道|河道治理|河道治理长度",
        SPAN,
        "22.6km|23.1km",
        "调度表|总结",
    )
    book.add("conflicts", "县级河长巡河|河长巡河|巡河", SPAN, "1362人次|1392人次", "调度表|简报")
    book.add(
        "conflicts",
        "水利建设投资|水利固定资产投资|水利投资",
        BEFORE,
        "35210万元|35420万元",
        "调度表|2023年csv",
    )
    for name, goal, unit in (
        ("水利建设投资", 4.6, "亿元"),
        ("恢复改善灌溉面积", 3.5, "万亩"),
        ("农村自来水普及率", 97.5, "%"),
        ("水土流失治理面积", 55, "km2"),
    ):
        book.never(name, "targets", goal, unit, "2025年的目标")
        book.fact(name, "2025", goal, unit, "target", "总结")
    for _name, names, unit, _sign, goal, _now, goal23, _old, _office, _status in RATES:
        if goal != "":
            book.never(names, "targets", goal23, UNITS[unit].split("|")[0], "2023年的控制值")
    book.never("水利建设投资", "targets", 35300, "万元", "500万元以上项目合计，不是全县任务")
    book.never("水利建设投资", "year_on_year", 31430, "万元", "500万元以上项目合计，不是全县完成")
    book.never("高效节水灌溉面积", "targets", 0.42, "万亩", "与任务的差额")
    book.never("水利建设投资", "targets", 91.7, "%", "序时进度不是目标")
    book.never("平均降雨量", "year_on_year", 612.3, "mm", "只与多年均值比")
    book.write()


def schedule():
    """Write the month's sheet of goals beside the share of the year gone."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：槐坪县水利局", *[""] * 9, "统计截止时间：２０２４年１１月３０日"],
        [
            "板块",
            "序号",
            "考核事项",
            "计量单位",
            "2024年",
            "",
            "",
            "进度",
            "",
            "",
            "同比",
            "",
            "责任股站",
            "完成时限",
            "简要说明",
        ],
        [
            "",
            "",
            "",
            "",
            "全年任务",
            "本月新增",
            "年初至今累计",
            "完成比例（％）",
            "序时进度（％）",
            "较序时（±百分点）",
            "上年１－１１月",
            "增减（％）",
            "",
            "",
            "",
        ],
    ]
    merges = ["A2:J2", "K2:O2", *[f"{c}3:{c}4" for c in "ABCDMNO"], "E3:G3", "H3:J3", "K3:L3"]
    start = 5
    for n, (
        block,
        no,
        item,
        _names,
        unit,
        goal,
        month,
        now,
        old,
        office,
        node,
        _due,
        _status,
        remark,
    ) in enumerate(ITEMS):
        first = not n or ITEMS[n - 1][0] != block
        last = n == len(ITEMS) - 1 or ITEMS[n + 1][0] != block
        share = round(100 * number(now) / goal, 1) if goal else "—"
        ahead = round(share - 91.7, 1) if goal else "—"
        grown = round(100 * (number(now) / number(old) - 1), 1) if old != "/" else "/"
        if item == "坡耕地改梯田":
            share = 85.7  # a slip: 75.7
        if item == "水行政执法巡查":
            grown = 40  # a slip: 4.0
        rows.append(
            [
                block if first else "",
                no,
                item,
                unit,
                "—" if goal == "" else goal,
                month,
                now,
                share,
                91.7 if goal else "—",
                ahead,
                old,
                grown,
                office,
                node,
                remark,
            ]
        )
        if first:
            start = 5 + n
        if last:
            merges.append(f"A{start}:A{5 + n}")
    rows.append(
        [
            "注：1.序时进度按11/12计；2.投资数为统计直报口径，含500万元以下项目；3.资金以下达文件为准。"
        ]
    )
    rows.append(
        [
            "单位负责人：高建平",
            "",
            "",
            "",
            "填表人：苗 青",
            "",
            "",
            "",
            "",
            "",
            "报出日期：2024年12月3日",
        ]
    )
    merges.append(f"A{5 + len(ITEMS)}:O{5 + len(ITEMS)}")
    sheet(
        out,
        "调度表",
        "槐坪县水利局2024年度目标任务完成情况调度表（11月）",
        rows,
        15,
        merges,
        (3, 4),
        True,
    )
    book = out.create_sheet("填表说明")
    for line in (
        "填表说明",
        "一、“本月新增”为当月发生数，“年初至今累计”为1月至本月合计。",
        "二、“—”表示无任务数，“/”表示上年未统计。",
    ):
        book.append([line])
    save(out, LEDGERS / "附件1：2024年度目标任务调度表（11月）.xlsx")


def rates():
    """Write the sheet of water use and rates, the control value of both years beside the reading."""
    out = openpyxl.Workbook()
    rows = [
        ["指标名称", "2024年", "", "2023年", "", "比上年同期±", "数据提供"],
        ["", "控制（目标）值", "11月末", "控制（目标）值", "11月末", "", ""],
    ]
    marks = {"<=": "≤", ">=": "≥", "": ""}
    for name, _names, unit, sign, goal, now, goal23, old, office, _status in RATES:
        label = f"{name}（{unit}）" if unit else name
        digits = 3 if not unit else 1
        show = lambda v, unit=unit: f"{v:.3f}" if not unit else f"{v:g}"  # noqa: E731
        here = f"{marks[sign]}{show(goal)}" if goal != "" else "—"
        there = f"{marks[sign]}{show(goal23)}" if goal != "" else "—"
        rows.append([label, here, now, there, old, round(now - old, digits), office])
    rows.append([""])
    rows.append(
        ["说明：1．用水总量为年初以来累计数；2．普及率、比例等为月末时点数；3．控制值为年度值。"]
    )
    ws = sheet(
        out,
        "水资源节水",
        "水资源节约集约利用及农村供水主要指标（2024年11月末）",
        rows,
        7,
        ["A2:A3", "B2:C2", "D2:E2", "F2:F3", "G2:G3"],
        (2, 3),
        True,
    )
    ws["C9"].number_format = ws["E9"].number_format = "0.000"
    save(out, LEDGERS / "水资源节水主要指标（2024年11月末）.xlsx")


def projects():
    """Write the BIFF list of works by sort, with sub-totals."""
    rows = [
        ["槐坪县2024年水利项目建设进度表"],
        ["（截至11月30日）", "", "", "", "", "", "", "", "单位：万元"],
        [
            "编号",
            "工程名称",
            "所在镇",
            "概算总投资",
            "本年度",
            "",
            "",
            "开工至今完成",
            "完成年度计划（%）",
            "形象进度",
        ],
        ["", "", "", "", "下达计划", "到位资金", "完成投资", "", "", ""],
    ]
    n = 0
    for sort, mark in (("续建", "（一）续建项目"), ("新建", "（二）新建项目")):
        group = [p for p in PROJECTS if p[0] == sort]
        rows.append([mark])
        for _s, name, town, total, plan, arrived, done, since, stage in group:
            n += 1
            rows.append(
                [
                    n,
                    name,
                    town,
                    total,
                    plan,
                    arrived,
                    done,
                    since,
                    round(100 * done / plan, 1),
                    stage,
                ]
            )
        sums = [sum(p[k] for p in group) for k in range(3, 8)]
        rows.append(["", "小计", "", *sums, round(100 * sums[3] / sums[1], 1), ""])
    sums = [sum(p[k] for p in PROJECTS) for k in range(3, 8)]
    rows.append(["", "合计", "", *sums, round(100 * sums[3] / sums[1], 1), ""])
    rows.append(["注：只列500万元以上项目。"])
    merges = [(0, 0, 0, 9), (2, 2, 4, 6), *[(2, 3, c, c) for c in (0, 1, 2, 3, 7, 8, 9)]]
    old_book(LEDGERS / "水利项目进度202411.xls", "进度表", rows, merges)


def works():
    """Write the sheets of tasks and problems."""
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "重点工作",
            "年度目标",
            "包抓领导",
            "责任股站",
            "完成时限",
            "11月底进展",
            "状态",
            "下步措施",
        ]
    ]
    rows += [[n, t[0], t[1], t[2], t[3], t[4], t[6], t[7], t[9]] for n, t in enumerate(TASKS, 1)]
    sheet(out, "推进台账", "槐坪县水利局2024年重点工作推进台账", rows, 9, (), (2, 2), True)
    save(out, LEDGERS / "2024年重点工作推进台账.xlsx")
    out = openpyxl.Workbook()
    rows = [
        ["更新至2024年11月30日"],
        [
            "序号",
            "反馈时间",
            "检查单位",
            "问题描述",
            "整改责任单位",
            "整改期限",
            "整改情况",
            "是否完成整改",
            "销号日期",
        ],
    ]
    merges = ["A2:I2", "B4:B5", "C4:C5", "B6:B7", "C6:C7"]
    for n, p in enumerate(PROBLEMS, 1):
        same = n in (2, 4)
        rows.append(
            [n, "" if same else p[0], "" if same else p[1], p[2], p[3], p[4], p[6], p[7], p[9]]
        )
    rows.append(["共9个问题，完成整改4个，未完成5个。"])
    ws = sheet(out, "销号台账", "各类检查反馈问题整改销号台账", rows, 9, merges, (3, 3), True)
    for row in ws.iter_rows(4, 12):
        for cell in row:
            if isinstance(cell.value, datetime.date):
                cell.number_format = "yyyy/m/d"
    save(out, LEDGERS / "各类检查反馈问题整改销号台账.xlsx")


def archive():
    """Write last year's ragged csv; one figure differs from this year's sheet."""
    keep = {"1": 35420, "4": 502, "5": 58, "7": 2.76, "10": 46.8, "13": 19.5, "17": 325}
    rows = [
        ["槐坪县水利局2023年1-11月主要指标完成情况"],
        ["序号", "指标", "单位", "1-11月累计", "备注"],
    ]
    picked = [i for i in ITEMS if i[1] in keep]
    rows += [
        [n, i[2], i[4], keep[i[1]], "直报平台核定" if i[1] == "1" else ""]
        for n, i in enumerate(picked, 1)
    ]
    rows.append(["制表：苗青"])
    ragged(LEDGERS / "2023年归档" / "2023年1-11月主要指标（定稿）.csv", rows)


SUMMARY = """槐坪县水利局2024年工作总结及2025年工作打算
今年以来，县水利局紧扣年初目标任务，狠抓项目建设、农村供水和水旱灾害防御，各项工作有序推进。现将截至11月底的情况报告如下。
# 一、目标任务完成情况
（一）项目建设提速。1—11月完成水利建设投资3.864亿元，占全年任务的93.1%；争取中省水利资金1.428亿元，其中中央资金9860万元。清水沟水库大坝已填筑到顶。
（二）农村水利提质。维修养护农村供水工程64处，农村自来水普及率达到96.8%。恢复改善灌溉面积3.02万亩，新增高效节水灌溉面积1.38万亩，较任务少0.42万亩。计收农业水费486万元，同比下降3.2%。
（三）水资源管理从严。全县用水总量1.105亿立方米，万元GDP用水量45.8立方米，农田灌溉水有效利用系数0.580。
（四）河湖水保并重。治理河道23.1公里，清理整治河湖“四乱”问题40处，新增水土流失治理面积50.4平方公里，同比增长7.7%。
（五）防御安全有力。全县平均降雨量612.3毫米，较多年均值偏多8.6%，开展防汛抢险演练21场次，未发生水利生产安全事故。
# 二、存在的主要问题
一是南川河县城段防洪治理征迁慢；二是高效节水灌溉、水库安全鉴定未按时完成；三是规模化供水覆盖面不宽。
# 三、2025年工作打算
2025年计划完成水利建设投资4.6亿元，恢复改善灌溉面积3.5万亩，新增水土流失治理面积55平方公里，农村自来水普及率达到97.5%。"""
BRIEF = """槐坪县河长制工作简报（2024年第11期）
# 河长履职
截至11月底，县级河长累计巡河1392人次，发现的问题全部交办。清理整治河湖“四乱”问题40处。
# 下月安排
继续做好冬季巡河和岸线保洁，完成上图河流市级审核。"""

if __name__ == "__main__":
    truth()
    schedule()
    rates()
    projects()
    works()
    archive()
    paper(DOCUMENTS / "槐坪县水利局2024年工作总结及2025年打算.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "河长制工作简报第11期.docx", BRIEF.split("\n"))
