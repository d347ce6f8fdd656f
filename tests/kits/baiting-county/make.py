"""Truth and files of 柏汀县水务局; place, people and figures are invented: python make.py."""

import datetime
import sys
from itertools import accumulate, groupby
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-06", "2024-01/2024-06", "2025-12-31", "2025-06-30"
UNITS = {"公里": "km", "万立方米": "万m3", "平方公里": "km2", "亿元": "亿元"}
# group, name in the ledger, unit, months of 2025, months of 2024 (a rate: its readings)
LEDGER = [
    (
        "投资资金",
        "水务固定资产投资",
        "万元",
        [820, 640, 1560, 1890, 2130, 2410],
        [760, 590, 1420, 1710, 1960, 2180],
    ),
    (
        "投资资金",
        "争取上级补助资金",
        "万元",
        [0, 300, 450, 620, 380, 350],
        [0, 260, 410, 700, 520, 530],
    ),
    ("投资资金", "污水处理费征收额", "万元", [62, 55, 68, 71, 74, 76], [58, 52, 65, 69, 70, 72]),
    ("投资资金", "水资源税入库额", "万元", [31, 28, 30, 36, 38, 41], [29, 27, 31, 33, 35, 37]),
    ("投资资金", "水土保持补偿费", "万元", [6, 4, 9, 11, 12, 10], [8, 6, 12, 13, 12, 14]),
    (
        "水资源与节水",
        "用水总量",
        "万立方米",
        [610, 580, 690, 830, 960, 1010],
        [630, 595, 705, 850, 985, 1020],
    ),
    (
        "水资源与节水",
        "其中：农业用水",
        "万立方米",
        [180, 170, 240, 350, 430, 460],
        [190, 178, 252, 366, 446, 472],
    ),
    (
        "水资源与节水",
        "      工业用水",
        "万立方米",
        [150, 140, 155, 160, 165, 168],
        [156, 148, 160, 165, 170, 172],
    ),
    (
        "水资源与节水",
        "再生水利用量",
        "万立方米",
        [38, 35, 41, 44, 46, 48],
        [33, 30, 36, 38, 41, 42],
    ),
    ("水资源与节水", "节水型单位创建", "家", [0, 0, 1, 2, 1, 2], [0, 1, 0, 1, 1, 1]),
    (
        "城乡供水",
        "城市公共供水量",
        "万立方米",
        [352, 331, 360, 368, 388, 401],
        [340, 322, 351, 357, 377, 386],
    ),
    (
        "城乡供水",
        "公共供水管网漏损率",
        "%",
        [9.6, 9.5, 9.4, 9.3, 9.2, 9.1],
        [10.4, 10.3, 10.2, 10.1, 10.0, 9.9],
    ),
    (
        "城乡供水",
        "农村自来水普及率",
        "%",
        [95.2, 95.2, 95.2, 95.3, 95.3, 95.3],
        [94.7, 94.7, 94.8, 94.9, 95.0, 95.1],
    ),
    (
        "城乡供水",
        "城乡供水水质合格率",
        "%",
        [98.2, 98.3, 98.3, 98.5, 98.5, 98.6],
        [97.2, 97.4, 97.5, 97.6, 97.8, 97.9],
    ),
    (
        "城乡供水",
        "供水管网改造长度",
        "公里",
        [0.8, 0.5, 2.1, 2.6, 3.2, 2.8],
        [0.6, 0.4, 1.7, 2.1, 2.6, 2.4],
    ),
    ("城乡供水", "农村供水工程维修养护", "处", [2, 1, 5, 6, 4, 3], [3, 2, 4, 5, 5, 3]),
    (
        "排水与河湖",
        "污水处理量",
        "万立方米",
        [248, 231, 255, 262, 278, 286],
        [236, 222, 245, 251, 265, 271],
    ),
    (
        "排水与河湖",
        "雨污管网清疏长度",
        "公里",
        [1.5, 1.2, 4.6, 5.8, 6.9, 4.0],
        [1.2, 1.0, 3.9, 5.1, 6.0, 3.8],
    ),
    (
        "排水与河湖",
        "河道清淤疏浚长度",
        "公里",
        [0, 0.6, 2.4, 3.6, 3.5, 2.7],
        [0, 0.4, 2.1, 3.2, 3.1, 2.6],
    ),
    ("排水与河湖", "整治河湖“四乱”问题", "处", [1, 0, 3, 4, 2, 4], [2, 1, 4, 5, 4, 3]),
    ("排水与河湖", "县级河湖长巡河", "人次", [12, 10, 14, 15, 16, 17], [11, 9, 13, 14, 15, 14]),
    ("防御与监管", "防汛应急演练", "场次", [0, 0, 1, 3, 4, 1], [0, 0, 1, 1, 3, 2]),
    ("防御与监管", "水行政执法巡查", "次", [22, 18, 30, 34, 36, 38], [20, 17, 28, 31, 33, 35]),
    (
        "防御与监管",
        "新增水土流失治理面积",
        "平方公里",
        [0, 0.2, 0.9, 1.3, 1.5, 1.3],
        [0, 0.3, 0.8, 1.2, 1.4, 1.1],
    ),
]
# matters that the monthly ledger does not follow: name, unit, end of June, last year's, office
SPECIAL = [
    ("病险水库除险加固", "座", 1, 3, "运行管理股"),
    ("小区二次供水设施改造", "个", 14, 11, "供水管理股"),
    ("城区易涝点整治", "处", 4, 3, "排水管理股"),
    ("智能水表更换", "只", 3150, 2860, "供水管理股"),
    ("水务行业生产安全事故", "起", 0, 0, "安全监督股"),
]
# name in the pledge, name in the ledgers, goal as written, unit as written, goal, sign, day as written, due, points, office, status
PLEDGE = [
    (
        "完成水务固定资产投资",
        "水务固定资产投资",
        "1.85",
        "亿元",
        1.85,
        ">=",
        "12月底",
        YEAR,
        8,
        "规划建设股",
        "顺利",
    ),
    ("争取上级补助资金", "", "6000", "万元", 6000, ">=", "12月底", YEAR, 6, "规划建设股", "滞后"),
    ("污水处理费征收额", "", "780", "万元", 780, ">=", "12月底", YEAR, 4, "财务股", "顺利"),
    ("水资源税入库额", "", "400", "万元", 400, ">=", "12月底", YEAR, 4, "水资源股", "顺利"),
    (
        "水土保持补偿费征收",
        "水土保持补偿费",
        "180",
        "万元",
        150,
        ">=",
        "12月底",
        YEAR,
        3,
        "水资源股",
        "滞后",
    ),
    (
        "全县用水总量",
        "用水总量",
        "控制在9800以内",
        "万立方米",
        9800,
        "<=",
        "全年",
        YEAR,
        5,
        "水资源股",
        "顺利",
    ),
    ("再生水利用量", "", "480", "万立方米", 480, ">=", "12月底", YEAR, 3, "水资源股", "顺利"),
    (
        "创建节水型单位",
        "节水型单位创建",
        "12",
        "家",
        12,
        ">=",
        "9月底",
        "2025-09-30",
        3,
        "水资源股",
        "滞后",
    ),
    (
        "取水口在线计量率",
        "",
        "不低于90",
        "%",
        90,
        ">=",
        "12月底",
        YEAR,
        3,
        "水资源股",
        "顺利|已完成",
    ),
    (
        "公共供水管网漏损率",
        "",
        "不高于9.5",
        "%",
        9.5,
        "<=",
        "全年",
        YEAR,
        4,
        "供水管理股",
        "顺利|已完成",
    ),
    ("农村自来水普及率", "", "达到97以上", "%", 97, ">=", "12月底", YEAR, 4, "供水管理股", "滞后"),
    (
        "城乡供水水质合格率",
        "",
        "不低于98",
        "%",
        98,
        ">=",
        "全年",
        YEAR,
        4,
        "供水管理股",
        "顺利|已完成",
    ),
    (
        "改造供水管网",
        "供水管网改造长度",
        "22",
        "公里",
        22,
        ">=",
        "12月底",
        YEAR,
        4,
        "供水管理股",
        "顺利",
    ),
    ("农村供水工程维修养护", "", "36", "处", 36, ">=", "12月底", YEAR, 3, "供水管理股", "顺利"),
    ("小区二次供水设施改造", "", "14", "个", 14, ">=", "6月底", TODAY, 4, "供水管理股", "已完成"),
    (
        "更换智能水表",
        "智能水表更换",
        "9000",
        "只",
        9000,
        ">=",
        "12月底",
        YEAR,
        3,
        "供水管理股",
        "滞后",
    ),
    (
        "清疏雨污管网",
        "雨污管网清疏长度",
        "30",
        "公里",
        30,
        ">=",
        "6月底",
        TODAY,
        5,
        "排水管理股",
        "逾期",
    ),
    (
        "整治城区易涝点",
        "城区易涝点整治",
        "5",
        "处",
        5,
        ">=",
        "9月30日前",
        "2025-09-30",
        5,
        "排水管理股",
        "顺利",
    ),
    (
        "河道清淤疏浚",
        "河道清淤疏浚长度",
        "20",
        "公里",
        20,
        ">=",
        "12月底",
        YEAR,
        4,
        "河湖管理股",
        "顺利",
    ),
    ("整治河湖“四乱”问题", "", "12", "处", 12, ">=", "12月底", YEAR, 3, "河湖管理股", "已完成"),
    ("县级河湖长巡河", "", "160", "人次", 160, ">=", "12月底", YEAR, 3, "河湖管理股", "顺利"),
    (
        "新增水土流失治理面积",
        "",
        "16",
        "平方公里",
        16,
        ">=",
        "11月底",
        "2025-11-30",
        4,
        "河湖管理股",
        "滞后",
    ),
    ("病险水库除险加固", "", "2", "座", 2, ">=", "5月底前", "2025-05-31", 5, "运行管理股", "逾期"),
    ("防汛应急演练", "", "8", "场次", 8, ">=", "5月底前", "2025-05-31", 2, "防御中心", "已完成"),
    ("水行政执法巡查", "", "340", "次", 340, ">=", "12月底", YEAR, 2, "执法大队", "顺利"),
    ("水务行业生产安全事故", "", "0", "起", 0, "<=", "全年", YEAR, 2, "安全监督股", "顺利|已完成"),
]
# name, whole investment, done before 2025, plan, June, January to June, where it stands, status
PROJECTS = [
    ("县城第三水厂新建工程", 15800, 4200, 6000, 820, 3120, "清水池封顶，取水泵房施工", "顺利"),
    ("城乡供水管网互联互通工程", 9600, 3100, 3600, 480, 1890, "主管铺至麻塘镇", "顺利"),
    ("柏溪河防洪能力提升工程", 8200, 2600, 3200, 390, 1610, "左岸护坡浇筑", "顺利"),
    ("县城雨污分流改造工程（二期）", 7400, 1900, 2900, 360, 1490, "朝阳路段沟槽回填", "顺利"),
    ("石埠灌区节水改造工程", 3900, 700, 1800, 220, 900, "干渠衬砌", "顺利"),
    ("智慧水务平台建设", 1500, 0, 1000, 140, 440, "机房改造，软件未到位", "滞后"),
]
# plant, capacity, June, January to June, last year's, share of good water
PLANTS = [
    ("县城一水厂", 8, 226, 1240, 1210, 99.6),
    ("县城二水厂", 6, 175, 960, 923, 99.4),
    ("县城小计", 14, 401, 2200, 2133, ""),
    ("石埠水厂", 1.2, 24, 140, 133, 97.8),
    ("麻塘水厂", 1, 21, 122, 115, 97.2),
    ("长坳水厂", 1, 20, 116, 109, 96.9),
    ("清泉水厂", 0.8, 19, 108, 100, 97.5),
    ("乡镇小计", 4, 84, 486, 457, ""),
    ("合计", 18, 485, 2686, 2590, ""),
]
# plant, capacity, water in June, January to June, last year's, COD January to June, last year's
SEWAGE = [
    ("县城污水处理厂", 9, 238, 1298, 1244, 344, 332),
    ("石埠污水处理站", 1, 26, 142, 134, 37, 35),
    ("麻塘污水处理站", 0.8, 22, 120, 112, 31, 29),
    ("合计", 10.8, 286, 1560, 1490, 412, 396),
]
# last year's own table: name, unit, January to June 2024, 2023, whole 2024
LAST = [
    ("水务固定资产投资", "万元", 8620, 7940, 17260),
    ("污水处理费征收额", "万元", 386, 371, 765),
    ("用水总量", "万立方米", 4785, 4860, 9730),
    ("再生水利用量", "万立方米", 226, 198, 462),
    ("取水口在线计量率", "%", 88.0, 82.4, 89.6),
    ("河道清淤疏浚长度", "公里", 11.4, 10.2, 21.5),
    ("农村自来水普及率", "%", 95.1, 94.3, 95.2),
]
TWO = {"污水处理费征收额": "406|460", "河道清淤疏浚长度": "12.8|13.6"}
TWO_OLD = {"再生水利用量": "220|226"}
# task, office, with, day as written, due, May's mark, June's mark, what is told, status
TASKS = [
    (
        "县城第三水厂主体工程施工",
        "规划建设股",
        "县城投公司",
        "2025年12月底",
        YEAR,
        "正常",
        "正常",
        "清水池已封顶",
        "顺利",
    ),
    (
        "二次供水设施改造扫尾",
        "供水管理股",
        "县自来水公司",
        "6月30日",
        TODAY,
        "正常",
        "已办结",
        "全部移交",
        "已完成",
    ),
    (
        "城区雨污管网汛前清疏",
        "排水管理股",
        "城关镇",
        "5月31日",
        "2025-05-31",
        "缓慢",
        "基本办结",
        "老城片尚有两条街未清",
        "逾期",
    ),
    (
        "水旱灾害防御预案修编",
        "防御中心",
        "各乡镇",
        datetime.date(2025, 4, 15),
        "2025-04-15",
        "已办结",
        "已办结",
        "县政府已批复",
        "已完成",
    ),
    (
        "山洪灾害危险区动态清单更新",
        "防御中心",
        "各乡镇",
        "3月底",
        "2025-03-31",
        "已办结",
        "已办结",
        "",
        "已完成",
    ),
    (
        "取水许可证到期延续办理",
        "水资源股",
        "",
        "9月底",
        "2025-09-30",
        "正常",
        "正常",
        "资料正在受理",
        "顺利",
    ),
    (
        "节水型社会建设复评迎检",
        "水资源股",
        "县发改局",
        "10月31日",
        "2025-10-31",
        "正常",
        "缓慢",
        "部门佐证材料未报齐",
        "滞后",
    ),
    (
        "河湖健康评价报告编制",
        "河湖管理股",
        "",
        "2025年11月底",
        "2025-11-30",
        "未启动",
        "未启动",
        "经费未落实",
        "滞后|未报|不能判定",
    ),
    (
        "水利工程管护责任牌更新",
        "运行管理股",
        "各乡镇",
        "上半年",
        TODAY,
        "缓慢",
        "已办结",
        "",
        "已完成",
    ),
    (
        "农村供水水费收缴专项行动",
        "供水管理股",
        "各乡镇",
        "6月底",
        TODAY,
        "缓慢",
        "缓慢",
        "长坳、清泉两地欠费较多",
        "逾期",
    ),
    (
        "水务“十五五”规划编制",
        "规划建设股",
        "",
        "2026年3月底",
        "2026-03-31",
        "正常",
        "正常",
        "完成思路研究",
        "顺利",
    ),
    (
        "非法采砂联合执法行动",
        "执法大队",
        "县公安局",
        "年底前",
        YEAR,
        "正常",
        "正常",
        "按月开展夜巡",
        "顺利",
    ),
]
# section, problem, office, due (a date or words), what is told, closed
PROBLEMS = [
    (
        "一、省级督查反馈",
        "柏溪河左岸堆放弃渣约600立方米",
        "河湖管理股",
        "2025-04-30",
        "弃渣已清运，4月26日验收",
        "yes",
    ),
    (
        "一、省级督查反馈",
        "2处取水口未安装计量设施",
        "水资源股",
        "2025-05-31",
        "1处已装，1处选址未定",
        "no",
    ),
    (
        "一、省级督查反馈",
        "第三水厂项目施工扬尘管控不到位",
        "规划建设股",
        "2025-03-31",
        "已加装喷淋",
        "yes",
    ),
    (
        "二、市局检查发现",
        "麻塘水厂消毒药剂台账缺失",
        "供水管理股",
        "2025-06-15",
        "台账已补建",
        "yes",
    ),
    ("二、市局检查发现", "石埠水库溢洪道边墙裂缝", "运行管理股", "2025-09-30", "已委托设计", "no"),
    (
        "二、市局检查发现",
        "县城3个易涝点未设置警示标志",
        "排水管理股",
        "2025-06-20",
        "标志牌已采购，未安装",
        "no",
    ),
    (
        "二、市局检查发现",
        "山洪预警广播离线4套",
        "防御中心",
        "2025-05-20",
        "更换电池后全部上线",
        "yes",
    ),
    (
        "三、自查和群众反映",
        "长坳村管网末梢水压不足",
        "供水管理股",
        "2025-10-31",
        "增压泵站正在选址",
        "no",
    ),
    ("三、自查和群众反映", "执法文书送达不规范", "执法大队", "", "当日更正", "yes"),
    ("三、自查和群众反映", "部分乡镇河长公示牌信息未更新", "河湖管理股", TODAY, "更新九成", "no"),
]


def _bare(name):
    return name.strip().removeprefix("其中：")


def _unit(unit):
    return UNITS.get(unit, unit)


def _sums(unit, months):
    return months if unit == "%" else [round(s, 3) for s in accumulate(months)]


def _at(unit, year):
    return f"{year}-01/{year}-06" + (f"|{year}-06|{year}-06-30" if unit == "%" else "")


def _both(name):
    other = next((p[0] for p in PLEDGE if p[1] == name), "")
    return f"{name}|{other}" if other else name


def _ledger_truth(book):
    for _, label, unit, new, old in LEDGER:
        name, source = _bare(label), "月度台账"
        names = _both(name)
        names += f"|{name}量" if name in ("农业用水", "工业用水") else ""
        here, there = _sums(unit, new), _sums(unit, old)
        now, prior = TWO.get(name, here[5]), TWO_OLD.get(name, there[5])
        book.year(names, now, _unit(unit), prior, source, at=(_at(unit, 2025), _at(unit, 2024)))
        for m in range(1, 7):
            span = f"-01/2025-0{m}" if m > 1 else "-01"
            if unit == "%":
                book.fact(names, f"2025-0{m}|2025{span}", here[m - 1], unit, "actual", source)
                continue
            book.fact(names, f"2025-0{m}", new[m - 1], _unit(unit), "actual", source)
            if m > 1:
                book.fact(names, f"2025{span}", here[m - 1], _unit(unit), "actual", source)
                book.fact(
                    names,
                    f"2024{span.replace('2025', '2024')}",
                    there[m - 1],
                    _unit(unit),
                    "actual",
                    source,
                )
    for name, unit, now, old, _ in SPECIAL:
        book.year(_both(name), now, unit, old, "专项进度")
        book.fact(_both(name), SPAN + "|2025-06|2025-06-30", now, unit, "actual", "专项进度")
        book.fact(_both(name), BEFORE + "|2024-06|2024-06-30", old, unit, "actual", "专项进度")
    book.year(
        "取水口在线计量率",
        91.5,
        "%",
        88.0,
        "总结+2024年上半年csv",
        at=(_at("%", 2025), _at("%", 2024)),
    )
    book.fact("取水口在线计量率", _at("%", 2025), 91.5, "%", "actual", "总结")


def _pledge_truth(book):
    told = {_bare(r[1]): _sums(r[2], r[3])[5] for r in LEDGER} | {r[0]: r[2] for r in SPECIAL}
    told |= TWO | {"取水口在线计量率": 91.5}
    units = {_bare(r[1]): r[2] for r in LEDGER}
    for name, own, _, unit, goal, sign, _, due, _, _, status in PLEDGE:
        own = own or name
        names, actual = _both(own), told[own]
        if units.get(own, unit) != unit:
            actual = float(actual) / 10000
        note = "责任书180万元，通知调整为150万元" if goal == 150 else ""
        book.target(names, goal, sign, _unit(unit), due, actual, status, "责任书", note)
        book.fact(names, f"2025|{due[:7]}|{due}", goal, _unit(unit), "target", "责任书")


def _tables_truth(book):
    for name, _, _, plan, month, done, _, status in PROJECTS:
        book.target(name, plan, ">=", "万元", "", done, status, "投资表", "项目年计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "投资表")
        book.fact(name, "2025-06", month, "万元", "actual", "投资表")
        book.fact(name, SPAN, done, "万元", "actual", "投资表")
    book.year("供水量|供水总量|城乡供水量|合计", 2686, "万m3", 2590, "厂站运行表合计")
    book.year("乡镇供水量|乡镇小计", 486, "万m3", 457, "厂站运行表小计", "", "yes")
    book.year(
        "县城供水量|县城小计", 2200, "万m3", 2133, "厂站运行表小计", "同城市公共供水量", "yes"
    )
    book.year("化学需氧量削减量", 412, "t", 396, "厂站运行表合计")
    book.fact("供水量|供水总量|城乡供水量|合计", SPAN, 2686, "万m3", "actual", "厂站运行表合计")
    book.fact("化学需氧量削减量", SPAN, 412, "t", "actual", "厂站运行表合计")
    for name, unit, half, older, whole in LAST:
        rate = "|2024-06|2024-06-30" if unit == "%" else ""
        book.fact(name, BEFORE + rate, half, _unit(unit), "actual", "2024年上半年csv")
        book.fact(name, "2023-01/2023-06", older, _unit(unit), "actual", "2024年上半年csv")
        book.fact(name, "2024", whole, _unit(unit), "actual", "2024年上半年csv")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _ledger_truth(book)
    _pledge_truth(book)
    _tables_truth(book)
    book.fact(
        "水土保持补偿费",
        "2025|2025-12|2025-12-31",
        180,
        "万元",
        "target",
        "责任书（已调整）",
        "yes",
    )
    book.fact("污水处理费征收额", SPAN, 460, "万元", "actual", "总结（冲突）")
    book.fact("河道清淤疏浚长度|河道清淤疏浚", SPAN, 13.6, "km", "actual", "总结（冲突）")
    for task, office, _, _, due, _, _, _, status in TASKS:
        book.task(task, office, due, status, "调度表")
    for _, problem, office, due, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题清单")
    book.add("conflicts", "污水处理费征收额", SPAN, "406万元|460万元", "月度台账|总结")
    book.add("conflicts", "河道清淤疏浚长度|河道清淤疏浚", SPAN, "12.8km|13.6km", "月度台账|总结")
    book.add("conflicts", "再生水利用量", BEFORE, "220万m3|226万m3", "月度台账同期|2024年上半年csv")
    for name, figure, unit, why in (
        ("水务固定资产投资", 9050, "万元", "与全年目标的差额"),
        ("水务固定资产投资", 2.1, "亿元", "2026年的打算"),
        ("农村自来水普及率", 98, "%", "2026年的打算"),
        ("年度考核得分", 90, "分", "责任书的评分档次，不是水务指标"),
        ("水务固定资产投资", 8, "万元", "分值"),
        ("水务固定资产投资", 46400, "万元", "项目总投资，不是年度目标"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, figure, unit, why in (
        ("水务固定资产投资", 2410, "万元", "6月当月"),
        ("水务固定资产投资", 17260, "万元", "2024年全年"),
        ("用水总量", 1010, "万m3", "6月当月"),
        ("用水总量", 9730, "万m3", "2024年全年"),
        ("再生水利用量", 462, "万m3", "2024年全年"),
        ("城乡供水量", 1240, "万m3", "县城一水厂的数"),
        ("污水处理量", 1298, "万m3", "县城污水处理厂的数"),
        ("化学需氧量削减量", 344, "t", "县城污水处理厂的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)
    book.write()


def _grown(unit, new, old):
    if unit == "%":
        return f"{new - old:+.1f}个百分点"
    return f"{100 * (new / old - 1):+.1f}%" if old else "—"


def ledger():
    """Write the months below one another, each month merged over its indicators."""
    out = openpyxl.Workbook()
    rows = [["填报单位：柏汀县水务局综合统计股", "", "", "", "", "", "数据截至：2025年6月30日"]]
    rows.append(["月份", "类别", "指标名称", "计量单位", "本月", "累计", "同期", "累计比同期"])
    merges = ["A2:F2", "G2:H2"]
    for m in range(6):
        start = len(rows) + 2
        for group, part in groupby(LEDGER, lambda r: r[0]):
            top = len(rows) + 2
            for k, (_, name, unit, new, old) in enumerate(part):
                here, there = _sums(unit, new)[m], _sums(unit, old)[m]
                month = "—" if unit == "%" else new[m]
                first = f"{m + 1}月" if len(rows) + 2 == start else ""
                rows.append(
                    [
                        first,
                        "" if k else group,
                        name,
                        unit,
                        month,
                        here,
                        there,
                        _grown(unit, here, there),
                    ]
                )
            merges.append(f"B{top}:B{len(rows) + 1}")
        merges.append(f"A{start}:A{len(rows) + 1}")
    rows.append(
        ["说明：“累计”“同期”均为年初至当月末；普及率、漏损率、合格率为月末数，不统计本月数。"]
    )
    rows.append(["统计：骆青禾", "", "复核：祝向南"])
    sheet(out, "月度台账", "柏汀县水务局2025年水务工作月度台账", rows, 8, merges, (3, 3), True)
    rows = [["专项名称", "单位", "截至6月底完成", "上年同期完成", "责任股室", "说明"]]
    rows += [[n, u, now, old, o, ""] for n, u, now, old, o in SPECIAL]
    rows[1][5] = "另一座正在灌浆"
    rows.append(["注：本表为不纳入月度台账的专项，数据为年初累计。"])
    sheet(out, "专项进度", "2025年上半年专项工作进度", rows, 6, (), (2, 2))
    save(out, LEDGERS / "2025年水务工作月度台账（1-6月）.xlsx")


def plants():
    """Write two tables in one sheet, with subtotals and totals last."""
    out = openpyxl.Workbook()
    heads = [
        "序号",
        "厂站名称",
        "设计能力（万立方米/日）",
        "供水量（万立方米）",
        "",
        "",
        "",
        "出厂水合格率（%）",
    ]
    rows = [["一、供水厂站"], heads, ["", "", "", "6月", "1—6月", "去年1—6月", "增减（%）", ""]]
    n = 0
    for name, size, month, now, old, good in PLANTS:
        n += "计" not in name
        rows.append(
            [
                "" if "计" in name else n,
                name,
                size,
                month,
                now,
                old,
                round(100 * (now / old - 1), 1),
                good,
            ]
        )
    rows += [[], ["二、污水处理厂（站）"]]
    base = len(rows) + 2
    rows.append(
        [
            "序号",
            "厂站名称",
            "设计能力（万立方米/日）",
            "污水处理量（万立方米）",
            "",
            "",
            "化学需氧量削减量（吨）",
            "",
        ]
    )
    rows.append(["", "", "", "6月", "1—6月", "去年1—6月", "1—6月", "去年1—6月"])
    for k, row in enumerate(SEWAGE, 1):
        rows.append(["" if "计" in row[0] else k, *row])
    rows.append(["填表：骆青禾　　审核：祝向南"])
    spans = [
        f"{a}{r}:{b}{s}"
        for a, b, r, s in (("D", "G", 3, 3), ("H", "H", 3, 4), *[(c, c, 3, 4) for c in "ABC"])
    ]
    spans += [f"D{base}:F{base}", f"G{base}:H{base}", *[f"{c}{base}:{c}{base + 1}" for c in "ABC"]]
    sheet(out, "厂站运行", "柏汀县2025年上半年供排水厂站运行情况表", rows, 8, spans, (3, 4), True)
    save(out, LEDGERS / "供排水厂站运行情况（2025年上半年）.xlsx")


def projects():
    """Write the projects under heads of three storeys, the total last."""
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "", "", "单位：万元"],
        ["序号", "项目名称", "总投资", "投资完成情况", "", "", "", "形象进度"],
        ["", "", "", "至2024年底", "2025年", "", "", ""],
        ["", "", "", "", "年度计划", "6月完成", "1—6月完成", ""],
    ]
    for n, (name, whole, before, plan, month, done, stands, _) in enumerate(PROJECTS, 1):
        rows.append([n, name, whole, before, plan, month, done, stands])
    rows.append(["合计", "", *[sum(p[k] for p in PROJECTS) for k in range(1, 6)], ""])
    spans = ["D3:G3", "D4:D5", "E4:G4", *[f"{c}3:{c}5" for c in "ABCH"], "A12:B12"]
    sheet(
        out,
        "投资完成",
        "柏汀县2025年重点水务项目投资计划执行情况表（6月）",
        rows,
        8,
        spans,
        (3, 5),
        True,
    )
    save(out, LEDGERS / "重点水务项目投资计划执行情况.xlsx")


def last_year():
    """Write last year's half as a ragged csv."""
    rows = [
        ["柏汀县2024年上半年主要水务指标完成情况"],
        ["指标", "单位", "2024年1-6月", "2023年1-6月", "2024年全年"],
    ]
    rows += [[n, u, *[f"{v:,}" for v in values]] for n, u, *values in LAST]
    rows += [[], ["注：全年数为2025年1月补填。"]]
    ragged(LEDGERS / "2024年/2024年上半年主要指标.csv", rows)


def works():
    """Write the tasks with May's mark beside June's, and the problems in sections with ticks."""
    out = openpyxl.Workbook()
    rows = [
        ["编号", "调度事项", "牵头股室", "协同单位", "办结时限", "5月评价", "6月评价", "进展和堵点"]
    ]
    rows += [[n, t[0], t[1], t[2], t[3], t[5], t[6], t[7]] for n, t in enumerate(TASKS, 1)]
    rows.append(["注：评价分为已办结、基本办结、正常、缓慢、未启动；时限未写年份的为2025年。"])
    ws = sheet(out, "调度", "柏汀县水务局2025年重点工作调度表（6月）", rows, 8, (), (2, 2), True)
    for (cell,) in ws.iter_rows(3, ws.max_row, 5, 5):
        if isinstance(cell.value, datetime.date):
            cell.number_format = "yyyy/m/d"
    save(out, LEDGERS / "重点工作调度表（6月）.xlsx")
    out = openpyxl.Workbook()
    rows = [
        ["更新日期：2025年6月30日"],
        ["序号", "问题表述", "责任股室", "整改时限", "整改落实情况", "销号情况", ""],
        ["", "", "", "", "", "已销号", "未销号"],
    ]
    spans, n = ["F3:G3", *[f"{c}3:{c}4" for c in "ABCDE"]], 0
    for section, part in groupby(PROBLEMS, lambda p: p[0]):
        rows.append([section])
        spans.append(f"A{len(rows) + 1}:G{len(rows) + 1}")
        for _, problem, office, due, told, closed in part:
            n += 1
            day = datetime.date.fromisoformat(due) if due else "立行立改"
            tick = ["√", ""] if closed == "yes" else ["", "√"]
            rows.append([n, problem, office, day, told, *tick])
    rows.append(["共10个问题，已销号5个，未销号5个。"])
    ws = sheet(out, "整改清单", "柏汀县水务局涉水问题整改清单", rows, 7, spans, (3, 4), True)
    for (cell,) in ws.iter_rows(5, ws.max_row, 4, 4):
        if isinstance(cell.value, datetime.date):
            cell.number_format = 'yyyy"年"m"月"d"日"'
    save(out, LEDGERS / "涉水问题整改清单.xlsx")


PROMISE = """柏汀县水务局2025年度工作目标责任书
为全面完成2025年水务工作任务，落实工作责任，县人民政府（甲方）与县水务局（乙方）签订本责任书。
# 一、责任目标
乙方须于规定时限内完成下表所列目标。
@0
# 二、考核办法
由县政府督查室年终统一考核，年度考核得分90分以上的评为优秀。时限写“全年”的以年末为准。
# 三、其他
本责任书由甲乙双方签字后生效，目标确需调整的，由县政府办公室另行通知。
甲方代表：谭致远　　乙方代表：古长河　　签订日期：2025年2月18日"""

SUMMARY = """柏汀县水务局2025年上半年工作总结和下半年打算
今年以来，县水务局围绕年度目标责任书，统筹抓好供水、排水、河湖和防汛各项工作，现总结如下。
# 一、上半年工作情况
（一）项目和资金。1—6月，完成水务固定资产投资9450万元，同比增长9.6%，距全年目标还差9050万元。争取上级补助资金2100万元，比去年同期减少320万元。征收污水处理费460万元，水资源税入库204万元。
（二）水资源管理。上半年用水总量4680万立方米，比去年同期减少105万立方米。再生水利用量252万立方米。取水口在线计量率91.5%，较去年同期提高3.5个百分点。创建节水型单位6家。
（三）城乡供水。改造供水管网12公里，公共供水管网漏损率9.1%。农村自来水普及率95.3%，城乡供水水质合格率98.6%。小区二次供水设施改造14个全部完成，更换智能水表3150只。
（四）排水和河湖。清疏雨污管网24公里，完成河道清淤疏浚13.6公里，整治河湖“四乱”问题14处，县级河湖长巡河84人次。
（五）安全和监管。开展防汛应急演练9场次，水行政执法巡查178次，未发生生产安全事故。病险水库除险加固完工1座，另一座正在灌浆。
# 二、存在的不足
一是上级资金到位偏慢；二是老城片管网清疏受交通限制，未按时完成；三是部分乡镇水费收缴率不高。
# 三、下半年打算
一要紧盯全年目标，加快第三水厂建设；二要抓好节水型单位创建和水土流失治理；三要提前谋划2026年工作，2026年力争完成水务固定资产投资2.1亿元，农村自来水普及率达到98%。"""

NOTICE = """柏汀县人民政府办公室
关于调整县水务局2025年度部分责任目标的通知

县水务局：
　　因上级调整收费政策，经县政府同意，将《2025年度工作目标责任书》中水土保持补偿费征收目标由180万元调整为150万元，完成时限不变。其余目标仍按责任书执行。

柏汀县人民政府办公室
2025年6月12日
"""


def papers():
    """Write the pledge, the summary and the notice."""
    rows = [["序号", "考核内容", "年度目标", "计量单位", "完成时限", "分值", "责任股室"]]
    rows += [[str(n), p[0], p[2], p[3], p[6], p[8], p[9]] for n, p in enumerate(PLEDGE, 1)]
    paper(DOCUMENTS / "2025年度工作目标责任书.docx", PROMISE.split("\n"), [rows])
    paper(DOCUMENTS / "2025年上半年工作总结和下半年打算.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "关于调整部分责任目标的通知.txt").write_text(NOTICE, encoding="utf-8")


if __name__ == "__main__":
    truth()
    ledger()
    plants()
    projects()
    last_year()
    works()
    papers()
