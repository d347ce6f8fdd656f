"""Truth and files of 罗塘水库灌区管理中心, the whole year 2024; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR = "2024", "2023", "2024-12-31"
AT, THEN = "2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31"
# group, name, unit as written, unit, goal as written, goal, sign, done, last year, points, own points, why less,
# office, day as written, due, status ('' where there is no goal), next year's goal
BOOK = [
    (
        "供水灌溉（35分）",
        "灌溉供水量",
        "万立方米",
        "万m3",
        "≥9600",
        9600,
        ">=",
        9842,
        9510,
        8,
        8,
        "",
        "灌溉科",
        "12月31日",
        YEAR,
        "已完成",
        9800,
    ),
    (
        "供水灌溉（35分）",
        "实际灌溉面积",
        "万亩",
        "万亩",
        "≥18.2",
        18.2,
        ">=",
        18.46,
        17.95,
        8,
        8,
        "",
        "灌溉科",
        "12月31日",
        YEAR,
        "已完成",
        18.8,
    ),
    (
        "供水灌溉（35分）",
        "城镇原水供水量",
        "万立方米",
        "万m3",
        "≥2400",
        2400,
        ">=",
        2318,
        2365,
        5,
        4,
        "二水厂停产检修，扣1分",
        "经营科",
        "12月31日",
        YEAR,
        "逾期",
        2450,
    ),
    (
        "供水灌溉（35分）",
        "灌溉水有效利用系数",
        "",
        "1",
        "≥0.542",
        0.542,
        ">=",
        0.546,
        0.538,
        5,
        5,
        "",
        "灌溉科",
        "12月31日",
        YEAR,
        "已完成",
        0.548,
    ),
    (
        "供水灌溉（35分）",
        "亩均灌溉用水量",
        "立方米/亩",
        "m3/亩",
        "不超过540",
        540,
        "<=",
        533.2,
        529.8,
        5,
        5,
        "",
        "灌溉科",
        "12月31日",
        YEAR,
        "已完成",
        535,
    ),
    (
        "供水灌溉（35分）",
        "灌溉用水计划执行率",
        "%",
        "%",
        "≥95",
        95,
        ">=",
        96.3,
        94.8,
        4,
        4,
        "",
        "灌溉科",
        "12月31日",
        YEAR,
        "已完成",
        96,
    ),
    (
        "水费经营（25分）",
        "水费实收",
        "万元",
        "万元",
        "≥620",
        620,
        ">=",
        598.4,
        576.2,
        8,
        7,
        "两个糖厂欠费，扣1分",
        "财务科",
        "12月31日",
        YEAR,
        "逾期",
        640,
    ),
    (
        "水费经营（25分）",
        "水费收缴率",
        "%",
        "%",
        "≥96",
        96,
        ">=",
        96.8,
        95.1,
        5,
        5,
        "",
        "财务科",
        "12月31日",
        YEAR,
        "已完成",
        97,
    ),
    (
        "水费经营（25分）",
        "发电量",
        "万千瓦时",
        "万kWh",
        "1600（调整后）",
        1600,
        ">=",
        1642,
        1906,
        4,
        4,
        "",
        "电站",
        "12月31日",
        YEAR,
        "已完成",
        1800,
    ),
    (
        "水费经营（25分）",
        "综合经营收入",
        "万元",
        "万元",
        "≥380",
        380,
        ">=",
        402.5,
        365.8,
        4,
        4,
        "",
        "经营科",
        "12月31日",
        YEAR,
        "已完成",
        420,
    ),
    (
        "水费经营（25分）",
        "单方供水成本",
        "元/立方米",
        "元/m3",
        "不高于0.135",
        0.135,
        "<=",
        0.141,
        0.138,
        4,
        2,
        "电价上涨，扣2分",
        "财务科",
        "12月31日",
        YEAR,
        "逾期",
        0.139,
    ),
    (
        "工程管护（25分）",
        "干支渠完好率",
        "%",
        "%",
        "≥88",
        88,
        ">=",
        89.2,
        86.5,
        5,
        5,
        "",
        "工管科",
        "12月31日",
        YEAR,
        "已完成",
        90,
    ),
    (
        "工程管护（25分）",
        "水闸安全鉴定",
        "座",
        "座",
        "4",
        4,
        ">=",
        4,
        3,
        4,
        4,
        "",
        "工管科",
        "10月31日",
        "2024-10-31",
        "已完成",
        5,
    ),
    (
        "工程管护（25分）",
        "量测水设施配套",
        "处",
        "处",
        "65",
        65,
        ">=",
        58,
        42,
        4,
        3,
        "7处设备未到货，扣1分",
        "信息科",
        "11月30日",
        "2024-11-30",
        "逾期",
        80,
    ),
    (
        "工程管护（25分）",
        "渠道巡查里程",
        "公里",
        "km",
        "≥22000",
        22000,
        ">=",
        23180,
        21560,
        4,
        4,
        "",
        "工管科",
        "12月31日",
        YEAR,
        "已完成",
        22500,
    ),
    (
        "工程管护（25分）",
        "大坝安全监测资料整编率",
        "%",
        "%",
        "100",
        100,
        ">=",
        100,
        100,
        4,
        4,
        "",
        "工管科",
        "12月31日",
        YEAR,
        "已完成",
        100,
    ),
    (
        "工程管护（25分）",
        "标准化管理所创建",
        "个",
        "个",
        "2",
        2,
        ">=",
        2,
        None,
        4,
        4,
        "",
        "办公室",
        "9月30日",
        "2024-09-30",
        "已完成",
        3,
    ),
    (
        "投资与安全（15分）",
        "续建配套改造投资",
        "万元",
        "万元",
        "≥4800",
        4800,
        ">=",
        5026,
        4120,
        4,
        4,
        "",
        "建设科",
        "12月31日",
        YEAR,
        "已完成",
        6200,
    ),
    (
        "投资与安全（15分）",
        "上级补助资金到位",
        "万元",
        "万元",
        "≥3500",
        3500,
        ">=",
        3120,
        3260,
        3,
        2,
        "第四批资金未到账，扣1分",
        "财务科",
        "12月31日",
        YEAR,
        "逾期",
        3600,
    ),
    (
        "投资与安全（15分）",
        "水事违法行为查处",
        "起",
        "起",
        "据实",
        None,
        "",
        7,
        11,
        2,
        2,
        "",
        "水政科",
        "",
        "",
        "",
        None,
    ),
    (
        "投资与安全（15分）",
        "安全生产责任事故",
        "起",
        "起",
        "0",
        0,
        "<=",
        0,
        0,
        2,
        2,
        "",
        "安监科",
        "12月31日",
        YEAR,
        "已完成",
        0,
    ),
    (
        "投资与安全（15分）",
        "职工业务培训",
        "人次",
        "人次",
        "≥260",
        260,
        ">=",
        284,
        248,
        2,
        2,
        "",
        "人事科",
        "12月31日",
        YEAR,
        "已完成",
        280,
    ),
    (
        "投资与安全（15分）",
        "隐患整治率",
        "%",
        "%",
        "≥98",
        98,
        ">=",
        98.9,
        97.6,
        2,
        2,
        "",
        "安监科",
        "12月31日",
        YEAR,
        "已完成",
        99,
    ),
]
# name, unit as written, unit, planned, done, last year, contract, paid, office, day as written, due, how it was taken over, status
UPKEEP = [
    (
        "干渠清淤疏浚",
        "km",
        "km",
        56,
        58.4,
        51.2,
        168.5,
        168.5,
        "城厢所、那潭所",
        "2024.12.10",
        "2024-12-10",
        "已验收",
        "已完成",
    ),
    (
        "支渠防渗衬砌",
        "km",
        "km",
        21.5,
        17.8,
        19.6,
        642,
        480,
        "建设科",
        "2024.11.30",
        "2024-11-30",
        "剩余段未完工",
        "逾期",
    ),
    (
        "渠系建筑物维修",
        "处",
        "处",
        38,
        38,
        35,
        215.4,
        204.6,
        "工管科",
        "2024.10.31",
        "2024-10-31",
        "已验收",
        "已完成",
    ),
    (
        "启闭机更换",
        "台",
        "台",
        12,
        12,
        9,
        96.8,
        92,
        "工管科",
        "2024.9.30",
        "2024-09-30",
        "已验收",
        "已完成",
    ),
    (
        "渠道安全护栏",
        "m",
        "m",
        3600,
        3150,
        2800,
        54,
        38,
        "安监科",
        "2024.12.20",
        "2024-12-20",
        "六寨段未安装",
        "逾期",
    ),
]
# station, planned water, water, fees to be paid, paid, paid last year, water last year
STATIONS = [
    ("城厢所", 2420, 2476, 158.6, 154.2, 148.1, 2392),
    ("那潭所", 2130, 2208, 137.4, 133.6, 128.4, 2130),
    ("古桥所", 1900, 1935, 121.7, 117, 113.2, 1878),
    ("平垌所", 1700, 1742, 108.3, 104.5, 100.3, 1684),
    ("六寨所", 1450, 1481, 92.2, 89.1, 86.2, 1426),
]
# name, unit as written, unit, mean of many years, 2023, 2024, whether it is asked for
WATER = [
    ("坝址年降雨量", "毫米", "mm", 1586, 1742.5, 1398.6, ""),
    ("水库来水量", "万立方米", "万m3", 15800, 17260, 13940, ""),
    ("水库弃水量", "万立方米", "万m3", 1200, 2180, 640, ""),
    ("水库年末蓄水量", "万立方米", "万m3", 6200, 6840, 5720, ""),
    ("最高库水位", "米", "m", 101.8, 102.75, 101.32, "yes"),
]
STORE = (6510, 6180, 5890, 6020, 6740, 7380, 7560, 7240, 6890, 6420, 6050, 5720)
# task, leader, office, helping, day as written, due, state in September, how it stands in December, state, status
TASKS = [
    (
        "灌区续建配套二期完工验收",
        "黄振宁",
        "建设科",
        "财务科",
        "12月底",
        YEAR,
        "未销账",
        "合同工程完工验收已通过",
        "已销账",
        "已完成",
    ),
    (
        "灌区管理范围划定公告",
        "黄振宁",
        "水政科",
        "建设科",
        "9月底",
        "2024-09-30",
        "已销账",
        "县政府已公告",
        "已销账",
        "已完成",
    ),
    (
        "支渠防渗衬砌扫尾",
        "黄振宁",
        "建设科",
        "六寨所",
        "11月底",
        "2024-11-30",
        "未销账",
        "六寨段3.7公里未完工",
        "未销账",
        "逾期",
    ),
    (
        "水库调度规程修订",
        "韦春梅",
        "工管科",
        "电站",
        "3月20日",
        "2024-03-20",
        "已销账",
        "市水利局已批复",
        "已销账",
        "已完成",
    ),
    (
        "大坝安全鉴定",
        "韦春梅",
        "工管科",
        "",
        "10月底",
        "2024-10-31",
        "未销账",
        "鉴定成果已核定，评为二类坝",
        "已销账",
        "已完成",
    ),
    (
        "白蚁及害堤动物普查",
        "韦春梅",
        "工管科",
        "各管理所",
        "5月底",
        "2024-05-31",
        "已销账",
        "普查完毕，治理蚁巢21处",
        "已销账",
        "已完成",
    ),
    (
        "闸门远程控制联网",
        "蒙建国",
        "信息科",
        "工管科",
        "2025年4月底",
        "2025-04-30",
        "未销账",
        "26孔闸门已联网17孔，按计划实施",
        "转入2025年",
        "顺利",
    ),
    (
        "数字孪生灌区平台",
        "蒙建国",
        "信息科",
        "灌溉科",
        "2025年9月底",
        "2025-09-30",
        "未销账",
        "招标两次流标，进度滞后",
        "转入2025年",
        "滞后",
    ),
    (
        "糖厂历史欠费清收",
        "蒙建国",
        "财务科",
        "水政科",
        "12月20日",
        "2024-12-20",
        "未销账",
        "已收回41万元，仍欠21.6万元",
        "未销账",
        "逾期",
    ),
    (
        "末级渠系管护移交",
        "陆小玲",
        "灌溉科",
        "各管理所",
        "8月底",
        "2024-08-31",
        "未销账",
        "基本完成，2个村未签移交协议",
        "未销账",
        "逾期",
    ),
    (
        "用水总量控制指标分解到村",
        "陆小玲",
        "灌溉科",
        "",
        "2月底",
        "2024-02-29",
        "已销账",
        "指标已分解到46个村",
        "已销账",
        "已完成",
    ),
    (
        "灌区水文化展厅建设",
        "陆小玲",
        "办公室",
        "",
        "2025年6月底",
        "2025-06-30",
        "未销账",
        "布展方案已审定，正在施工，按计划实施",
        "转入2025年",
        "顺利",
    ),
]
# where from, problem, office, day as written, due, measure, result, closed
PROBLEMS = [
    (
        "市水利局检查",
        "南干渠5号渡槽伸缩缝漏水",
        "工管科",
        "2024年4月30日",
        "2024-04-30",
        "更换止水带",
        "整治完毕",
        "yes",
    ),
    (
        "市水利局检查",
        "放水塔工作桥栏杆锈蚀",
        "工管科",
        "2024年11月15日",
        "2024-11-15",
        "已委托设计，尚未施工",
        "整治中",
        "no",
    ),
    (
        "市水利局检查",
        "那潭所抢险物料不足",
        "安监科",
        "即查即改",
        "",
        "补充编织袋3000条",
        "整治完毕",
        "yes",
    ),
    (
        "财政绩效评价",
        "维修养护经费预算执行慢",
        "财务科",
        "2024年9月底",
        "2024-09-30",
        "加快支付",
        "整治完毕",
        "yes",
    ),
    (
        "财政绩效评价",
        "绩效指标设置未量化",
        "办公室",
        "2025年2月底",
        "2025-02-28",
        "随2025年预算一并修改",
        "整治中",
        "no",
    ),
    (
        "县审计局",
        "供水合同到期未续签",
        "经营科",
        "2024年8月31日",
        "2024-08-31",
        "续签合同4份",
        "整治完毕",
        "yes",
    ),
    (
        "县审计局",
        "闲置管理房未及时处置",
        "办公室",
        "2024年12月15日",
        "2024-12-15",
        "挂牌招租流拍",
        "整治中",
        "no",
    ),
    (
        "群众来信",
        "平垌村灌溉斗渠被填占",
        "水政科",
        "2024年6月20日",
        "2024-06-20",
        "恢复斗渠180米",
        "整治完毕",
        "yes",
    ),
    (
        "群众来信",
        "古桥镇渠边机耕桥无护栏",
        "安监科",
        "2024年12月31日",
        YEAR,
        "护栏材料已进场",
        "整治中",
        "no",
    ),
]
# names, unit, goal, done, last year, status: in the summary only
PROSE = [
    ("用水户协会规范化建设", "家", 16, 18, 14, "已完成"),
    ("节水宣传进村", "场", 30, 24, 26, "逾期"),
]
TWO = {"实际灌溉面积": "18.46|18.64", "渠道巡查里程": "23180|23810", "支渠防渗衬砌": "17.8|18.9"}


def _sum(k):
    return round(sum(s[k] for s in STATIONS), 1)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for _, name, _, unit, _, goal, sign, now, old, *_, due, status, ahead in BOOK:
        at = (AT, THEN) if unit in ("%", "1", "m3/亩", "元/m3") else (SPAN, BEFORE)
        book.indicator(
            (name, unit, goal, sign, now, old, due, status, "绩效考评表"),
            at,
            TWO.get(name, now),
            old,
        )
        if ahead is not None:
            book.fact(name, "2025|2025-12|2025-12-31", ahead, unit, "target", "2025年申报表", "yes")
            if ahead != goal:
                book.never(name, "targets", ahead, unit, "2025年的目标")
    for name, _, unit, goal, now, old, contract, paid, _, _, due, _, status in UPKEEP:
        row = (name, unit, goal, ">=", now, old, due, status, "维修养护表")
        book.indicator(row, (SPAN, BEFORE), TWO.get(name, now), old)
        for value in (contract, paid):
            book.fact(name, SPAN, value, "万元", "actual|target|context", "维修养护表", "yes")
        book.never(name, "targets", contract, "万元", "合同金额不是目标")
    for name, unit, goal, now, old, status in PROSE:
        book.indicator(
            (name, unit, goal, ">=", now, old, YEAR, status, "总结"), (SPAN, BEFORE), now, old
        )
    for name, _, unit, mean, old, now, need in WATER:
        here, there = (AT, THEN) if name == "水库年末蓄水量" else (SPAN, BEFORE)
        book.year(name, now, unit, old, "水雨情年报", "", need, (here, there))
        book.fact(name, here, now, unit, "actual", "水雨情年报", need)
        book.fact(name, there, old, unit, "actual", "水雨情年报", need)
        book.never(name, "year_on_year", mean, unit, "多年平均值")
    for n, value in enumerate(STORE, 1):
        book.fact(
            "水库月末蓄水量|月末蓄水量|蓄水量",
            f"2024-{n:02d}",
            value,
            "万m3",
            "actual",
            "水雨情年报",
            "yes",
        )
    for station, plan, water, owe, paid, past, before in STATIONS:
        for time, value, unit, role in (
            (SPAN, plan, "万m3", "target"),
            (SPAN, water, "万m3", "actual"),
            (SPAN, owe, "万元", "actual|context"),
            (SPAN, paid, "万元", "actual"),
            (BEFORE, past, "万元", "actual"),
            (BEFORE, before, "万m3", "actual"),
        ):
            book.fact(station, time, value, unit, role, "管理所年报", "yes")
        book.never("灌溉供水量", "targets", plan, "万m3", f"{station}的计划，不是中心的")
        book.never("灌溉供水量", "year_on_year", water, "万m3", f"{station}的数，不是中心的")
        book.never("水费实收|实收水费", "year_on_year", paid, "万元", f"{station}的数，不是中心的")
    book.never("水费实收|应收水费", "targets", _sum(3), "万元", "应收不是目标")
    book.fact("应收水费", SPAN, _sum(3), "万元", "actual|context", "管理所年报合计行", "yes")
    book.fact("实际灌溉面积", SPAN, 18.64, "万亩", "actual", "总结（冲突）")
    book.fact("渠道巡查里程", SPAN, 23810, "km", "actual", "总结（冲突）")
    book.fact("支渠防渗衬砌", SPAN, 18.9, "km", "actual", "总结（冲突）")
    for name, goal, now, unit in (
        ("闸门远程控制联网", 26, 17, "孔"),
        ("糖厂历史欠费清收", 62.6, 41, "万元"),
    ):
        book.target(name, goal, ">=", unit, "", now, "", "重点任务", "任务自带的数", "yes")
    for task, _, office, _, _, due, _, _, _, status in TASKS:
        book.task(task, office, due, status, "重点任务（12月）")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, YEAR, "整治登记表")
    book.add("conflicts", "实际灌溉面积", SPAN, "18.46万亩|18.64万亩", "绩效考评表|总结")
    book.add("conflicts", "渠道巡查里程", SPAN, "23180公里|23810公里", "绩效考评表|总结")
    book.add("conflicts", "支渠防渗衬砌", SPAN, "17.8公里|18.9公里", "维修养护表|总结")
    book.never("发电量", "targets", 1850, "万kWh", "调整前的目标")
    book.never("支渠防渗衬砌", "targets", 3.7, "km", "未完成的部分")
    book.never("续建配套改造投资", "targets", 4, "万元", "标准分")
    book.never("水费实收", "targets", 8, "万元", "标准分")
    book.write()


def marks():
    """Write the marks as BIFF: groups merged, units in the names, points beside the goals."""
    rows = [
        ["2024年度绩效考评指标完成情况自评表"],
        ["自评单位：罗塘水库灌区管理中心（盖章）　　　　　　　　　　自评日期：2025年1月7日"],
    ]
    rows.append(
        [
            "考评项目",
            "编号",
            "考评指标",
            "考评目标",
            "全年实绩",
            "上年实绩",
            "比上年±",
            "标准分",
            "自评得分",
            "扣分说明",
            "牵头部门",
            "完成时间",
        ]
    )
    merges, first = [(0, 0, 0, 11), (1, 1, 0, 11)], 3
    for i, b in enumerate(BOOK):
        group, name, written, unit, goal, _, _, now, old, points, own, why, office, day, *_ = b
        new = not i or BOOK[i - 1][0] != group
        differ = (
            "新设"
            if old is None
            else f"{now - old:+.1f}个百分点"
            if unit == "%"
            else f"{now - old:+.10g}"
            if abs(now - old) >= 1
            else f"{round(now - old, 3):+g}"
        )
        rows.append(
            [
                group if new else "",
                f"{i + 1:02d}",
                f"{name}（{written}）" if written else name,
                goal,
                now,
                "—" if old is None else old,
                differ,
                points,
                own,
                why,
                office,
                day,
            ]
        )
        if i + 1 == len(BOOK) or BOOK[i + 1][0] != group:
            merges.append((first, i + 3, 0, 0))
            first = i + 4
    rows.append(
        [
            "合计",
            "",
            "",
            "",
            "",
            "",
            "",
            sum(b[9] for b in BOOK),
            sum(b[10] for b in BOOK),
            "",
            "",
            "",
        ]
    )
    rows.append(["注：“据实”指不设目标、据实统计；发电量目标经批复调整。"])
    old_book(LEDGERS / "2024年度绩效考评自评表.xls", "自评", rows, merges)


def ahead():
    """Write the goals asked for 2025 beside the results of 2024."""
    out = openpyxl.Workbook()
    rows = [["绩效指标", "指标方向", "计量单位", "2024年完成值", "2025年申报值", "申报依据"]]
    for b in BOOK:
        if b[16] is not None:
            rows.append(
                [
                    b[1],
                    "越小越好" if b[6] == "<=" else "越大越好",
                    b[2] or "无量纲",
                    b[7],
                    b[16],
                    "近三年平均" if b[8] else "新设",
                ]
            )
    sheet(out, "申报", "2025年度部门绩效目标申报表", rows, 6, (), (2, 2), True)
    save(out, LEDGERS / "2025年度绩效目标申报表.xlsx")


def upkeep():
    """Write the works of upkeep by amount of work, contract and money."""
    out = openpyxl.Workbook()
    top = [
        "序号",
        "养护项目",
        "工程量",
        "",
        "",
        "",
        "合同价款（万元）",
        "已支付（万元）",
        "实施单位",
        "要求完工日期",
        "验收情况",
    ]
    low = ["", "", "单位", "计划", "2024年完成", "2023年完成", "", "", "", "", ""]
    rows = [["填报部门：工程管理科"], top, low]
    rows += [
        [n, u[0], u[1], u[3], u[4], u[5], u[6], u[7], u[8], u[9], u[11]]
        for n, u in enumerate(UPKEEP, 1)
    ]
    rows.append(
        [
            "合计",
            "",
            "",
            "",
            "",
            "",
            round(sum(u[6] for u in UPKEEP), 1),
            round(sum(u[7] for u in UPKEEP), 1),
            "",
            "",
            "",
        ]
    )
    spans = [f"{c}3:{c}4" for c in "ABGHIJK"] + ["C3:F3", "A10:B10"]
    sheet(
        out, "养护", "2024年渠系维修养护项目实施情况表（12月31日）", rows, 11, spans, (3, 4), True
    )
    save(out, LEDGERS / "维修养护项目实施情况表.xlsx")


def stations():
    """Write water and fees by station as ragged csv, the total last."""
    rows = [
        ["2024年各管理所供水及水费征收年报"],
        ["", "", "", "", "", "水量：万立方米  金额：万元"],
    ]
    rows.append(
        [
            "管理所",
            "计划供水",
            "实际供水",
            "上年供水",
            "应收水费",
            "实收水费",
            "收缴率(%)",
            "上年实收",
        ]
    )
    for s in [*STATIONS, ("合计", *[_sum(k) for k in range(1, 7)])]:
        rows.append([s[0], s[1], s[2], s[6], s[3], s[4], round(100 * s[4] / s[3], 1), s[5]])
    rows.append(["制表：韦丽", "", "复核：覃志成"])
    ragged(LEDGERS / "各管理所供水及水费年报.csv", rows)


def water():
    """Write the reservoir's year beside the year before and the mean, and on a second sheet its months."""
    out = openpyxl.Workbook()
    rows = [["要素", "单位", "2024年", "2023年", "多年平均", "比上年(%)", "比多年平均(%)"]]
    rows += [
        [
            w[0],
            w[1],
            w[5],
            w[4],
            w[3],
            round(100 * (w[5] / w[4] - 1), 1),
            round(100 * (w[5] / w[3] - 1), 1),
        ]
        for w in WATER
    ]
    rows.append(["说明：2024年为偏枯年份，7月以后持续少雨。"])
    sheet(out, "年统计", "罗塘水库2024年水雨情统计", rows, 7, (), (2, 2), True)
    rows = [["月份", *[f"{n}月" for n in range(1, 13)]], ["月末蓄水量（万立方米）", *STORE]]
    sheet(out, "逐月", "罗塘水库2024年各月末蓄水量", rows, 13, (), (2, 2))
    save(out, LEDGERS / "罗塘水库水雨情年报（2024）.xlsx")


def works():
    """Write the tasks as they stood in September and in December, two sheets of two orders of columns."""
    out = openpyxl.Workbook()
    early = [["序号", "重点任务", "主责部门", "完成时限", "销账状态", "分管领导"]]
    early += [[n, t[0], t[2], t[4], t[6], t[1]] for n, t in enumerate(TASKS, 1)]
    sheet(out, "三季度", "2024年重点任务销账清单（截至9月30日）", early, 6, (), (2, 2), True)
    late = [
        ["序号", "分管领导", "重点任务", "主责部门", "协同部门", "完成时限", "落实情况", "销账状态"]
    ]
    merges, first = [], 3
    for n, t in enumerate(TASKS):
        new = not n or TASKS[n - 1][1] != t[1]
        late.append([n + 1, t[1] if new else "", t[0], t[2], t[3], t[4], t[7], t[8]])
        if n + 1 == len(TASKS) or TASKS[n + 1][1] != t[1]:
            merges.append(f"B{first}:B{n + 3}")
            first = n + 4
    late.append(["注：“转入2025年”为跨年任务，不计入本年未销账。"])
    sheet(out, "四季度", "2024年重点任务销账清单（截至12月31日）", late, 8, merges, (2, 2))
    save(out, LEDGERS / "2024年重点任务销账清单.xlsx")


SUMMARY = """罗塘水库灌区管理中心2024年工作总结
2024年，面对来水偏枯的不利形势，中心精心调度、深化管理，较好完成了年度任务。
# 一、主要工作
（一）供水保障。全年灌溉供水量9842万立方米，实际灌溉面积18.64万亩，灌溉水有效利用系数0.546。城镇原水供水量2318万立方米，未达到目标。
（二）工程管护。渠道巡查里程23810公里，干渠清淤疏浚58.4公里，支渠防渗衬砌18.9公里，维修渠系建筑物38处。完成续建配套改造投资5026万元，同比增长22.0%。
（三）水费和经营。水费实收598.4万元，收缴率96.8%，比上年提高1.7个百分点；发电量1642万千瓦时，比上年减少264万千瓦时。
（四）群众管水。用水户协会规范化建设年度任务16家，完成18家，上年完成14家；节水宣传进村年度任务30场，实际开展24场，上年为26场。
# 二、存在问题
量测水设施还有7处未配套，支渠防渗衬砌六寨段3.7公里未完工，上级补助资金到位3120万元，不及预期。
# 三、2025年打算
灌溉供水量达到9800万立方米，水费实收640万元，完成续建配套改造投资6200万元。"""

REPLY = """罗塘县水利局关于调整灌区管理中心2024年发电量考评目标的批复

罗塘水库灌区管理中心：
你中心《关于调整发电量考评目标的请示》收悉。因今年来水偏枯，同意将2024年发电量考评目标由1850万千瓦时调整为1600万千瓦时，其他考评目标不作调整。

2024年10月22日
"""


def problems():
    """Write the register of problems as a table of a Word file."""
    rows = [["编号", "来源", "问题（隐患）", "整治责任部门", "整治期限", "整治措施", "整治结果"]]
    rows += [[f"{n}", p[0], p[1], p[2], p[3], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    paper(
        DOCUMENTS / "问题隐患整治登记表（2024年底）.docx",
        [
            "问题隐患整治登记表",
            "登记部门：安全监督科　　　　截至2024年12月31日",
            "@0",
            "审核：韦春梅",
        ],
        [rows],
    )


if __name__ == "__main__":
    truth()
    marks()
    ahead()
    upkeep()
    stations()
    water()
    works()
    problems()
    paper(DOCUMENTS / "罗塘水库灌区管理中心2024年工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "关于调整发电量考评目标的批复.txt").write_text(REPLY, encoding="utf-8")
