"""Truth and files of 芦滩县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-09", "2024-01/2024-09", "2025-12-31", "2025-09-30"
NOW = ("2025-01/2025-09|2025-09|2025-09-30", "2024-01/2024-09|2024-09|2024-09-30")
EITHER = "顺利|已完成"
# names, name as written, unit, unit as written, goal, sign, goal as written, month, running total, last year's, due, status
SHEET = [
    ("一、资金投入",),
    (
        "完成水利投资|水利投资",
        "1.完成水利投资",
        "万元",
        "万元",
        38000,
        ">=",
        38000,
        "3,460",
        "30,240",
        27850,
        YEAR,
        "顺利",
    ),
    (
        "防洪减灾工程|防洪减灾工程投资",
        "　其中：防洪减灾工程",
        "万元",
        "万元",
        None,
        "",
        "",
        1120,
        9860,
        8940,
        "",
        "",
    ),
    (
        "农村供水提升工程|农村供水提升工程投资",
        "　　　　农村供水提升工程",
        "万元",
        "万元",
        None,
        "",
        "",
        980,
        8125,
        8460,
        "",
        "",
    ),
    (
        "到位上级资金|上级资金",
        "2.到位上级资金",
        "万元",
        "万元",
        15600,
        ">=",
        15600,
        820,
        13950,
        12780,
        YEAR,
        "顺利",
    ),
    (
        "水土保持补偿费征收|水土保持补偿费",
        "3.水土保持补偿费征收",
        "万元",
        "万元",
        260,
        ">=",
        260,
        14,
        143,
        168,
        YEAR,
        "滞后",
    ),
    (
        "农业水费实收|农业水费",
        "4.农业水费实收",
        "万元",
        "万元",
        480,
        ">=",
        480,
        96,
        396,
        371,
        YEAR,
        "顺利",
    ),
    (
        "移民后扶资金发放|水库移民后扶资金发放",
        "5.水库移民后扶资金发放",
        "万元",
        "万元",
        520,
        ">=",
        520,
        "—",
        416,
        402,
        YEAR,
        "顺利",
    ),
    ("二、水资源节约",),
    (
        "用水总量|全县用水总量",
        "6.全县用水总量",
        "万m3",
        "万m³",
        13800,
        "<=",
        "≤13800",
        "1,180",
        "9,540",
        "9,785",
        YEAR,
        "顺利",
    ),
    (
        "农业灌溉用水",
        "　其中：农业灌溉用水",
        "万m3",
        "万m³",
        None,
        "",
        "—",
        690,
        5680,
        5910,
        "",
        "",
    ),
    ("工业用水", "　　　　工业用水", "万m3", "万m³", None, "", "—", 205, 1815, 1860, "", ""),
    (
        "居民生活用水",
        "　　　　居民生活用水",
        "万m3",
        "万m³",
        None,
        "",
        "—",
        172,
        1508,
        1462,
        "",
        "",
    ),
    (
        "万元工业增加值用水量",
        "7.万元工业增加值用水量",
        "m3",
        "m³",
        31.5,
        "<=",
        "≤31.5",
        "—",
        29.8,
        32.4,
        YEAR,
        EITHER,
    ),
    (
        "取水计量在线率",
        "8.取水计量在线率",
        "%",
        "％",
        98,
        ">=",
        "≥98",
        "—",
        98.6,
        95.4,
        YEAR,
        EITHER,
    ),
    ("节水型单位创建", "9.节水型单位创建", "个", "个", 12, ">=", 12, 1, 5, 7, YEAR, "滞后"),
    (
        "发放取水许可证|取水许可证",
        "10.发放取水许可证",
        "套",
        "套",
        None,
        "",
        "—",
        4,
        46,
        39,
        "",
        "",
    ),
    ("三、农村供水与农田水利",),
    (
        "农村自来水普及率",
        "11.农村自来水普及率",
        "%",
        "％",
        95.5,
        ">=",
        "≥95.5",
        "—",
        95.2,
        93.2,
        YEAR,
        "顺利",
    ),
    (
        "规模化供水覆盖率",
        "12.规模化供水覆盖率",
        "%",
        "％",
        72,
        ">=",
        "≥72",
        "—",
        66.5,
        65.1,
        YEAR,
        "滞后",
    ),
    (
        "供水水质抽检合格率",
        "13.供水水质抽检合格率",
        "%",
        "％",
        96,
        ">=",
        "≥96",
        "—",
        97.1,
        96.4,
        YEAR,
        EITHER,
    ),
    (
        "供水管网漏损率",
        "14.供水管网漏损率",
        "%",
        "％",
        10,
        "<=",
        "≤10",
        "—",
        11.6,
        12.1,
        YEAR,
        "滞后",
    ),
    (
        "维修养护供水工程",
        "15.维修养护供水工程",
        "处",
        "处",
        45,
        ">=",
        45,
        6,
        41,
        38,
        "2025-11-30",
        "顺利",
    ),
    (
        "恢复改善灌溉面积",
        "16.恢复改善灌溉面积",
        "亩",
        "亩",
        8000,
        ">=",
        "8,000",
        300,
        "8,240",
        "6,900",
        YEAR,
        "已完成",
    ),
    ("渠道清淤", "17.渠道清淤", "km", "公里", 160, ">=", 160, 12, 148, 152, YEAR, "顺利"),
    (
        "小型水库月末蓄水量|小型水库蓄水量",
        "18.小型水库月末蓄水量",
        "万m3",
        "万m³",
        None,
        "",
        "—",
        "—",
        2365,
        2218,
        "",
        "",
    ),
    ("四、水土保持与河湖",),
    (
        "水土流失治理面积",
        "19.水土流失治理面积",
        "km2",
        "平方公里",
        28,
        ">=",
        "２８",
        1.6,
        16.2,
        19.4,
        YEAR,
        "滞后",
    ),
    ("县级河长巡河", "20.县级河长巡河", "人次", "人次", 540, ">=", 540, 58, 462, 431, YEAR, "顺利"),
    (
        "整治河湖“四乱”|整治“四乱”",
        "21.整治河湖“四乱”",
        "处",
        "处",
        None,
        "",
        "—",
        3,
        27,
        34,
        "",
        "",
    ),
    (
        "水保监督检查|生产建设项目水保监督检查",
        "22.生产建设项目水保监督检查",
        "个次",
        "个次",
        90,
        ">=",
        90,
        11,
        82,
        74,
        YEAR,
        "顺利",
    ),
    ("五、执法与防汛",),
    ("水政执法巡查", "23.水政执法巡查", "次", "次", 240, ">=", 240, 26, 203, 188, YEAR, "顺利"),
    (
        "防汛抢险队伍培训",
        "24.防汛抢险队伍培训",
        "人次",
        "人次",
        600,
        ">=",
        600,
        0,
        640,
        520,
        YEAR,
        "已完成",
    ),
    (
        "山洪预警短信发布|山洪预警短信",
        "25.山洪预警短信发布",
        "条",
        "条",
        None,
        "",
        "—",
        "2,150",
        "21,840",
        "19,660",
        "",
        "",
    ),
]
STOCK = {
    "万元工业增加值用水量",
    "取水计量在线率",
    "农村自来水普及率",
    "规模化供水覆盖率",
    "供水水质抽检合格率",
    "供水管网漏损率",
    "小型水库月末蓄水量|小型水库蓄水量",
}
TWO = {"到位上级资金|上级资金": 13590, "渠道清淤": 141, "县级河长巡河": 426}
# class, goal, unit, value, sign, unit of truth, names, office, due as written, due, March, June, September, status; status None: told in SHEET
GOALS = [
    (
        "项目建设",
        "水利投资",
        "3.8亿元",
        None,
        ">=",
        "亿元",
        "完成水利投资|水利投资",
        "规建股",
        "全年",
        YEAR,
        "0.62",
        "1.75",
        "3.024",
        None,
    ),
    (
        "项目建设",
        "病险水库除险加固",
        "6座",
        6,
        ">=",
        "座",
        "病险水库除险加固",
        "规建股",
        "8月底",
        "2025-08-31",
        0,
        3,
        5,
        "逾期",
    ),
    (
        "项目建设",
        "小型水库雨水情测报设施",
        "38处",
        38,
        ">=",
        "处",
        "小型水库雨水情测报设施|雨水情测报设施",
        "运管站",
        "6月30日前",
        "2025-06-30",
        16,
        38,
        38,
        "已完成",
    ),
    (
        "项目建设",
        "幸福河湖建设",
        "2条",
        2,
        ">=",
        "条",
        "幸福河湖建设|幸福河湖",
        "河湖站",
        "11月底",
        "2025-11-30",
        0,
        0,
        0,
        "滞后",
    ),
    (
        "资源管理",
        "全县用水总量",
        "控制在1.38亿m³以内",
        None,
        "<=",
        "亿m3",
        "用水总量|全县用水总量",
        "水资源股",
        "全年",
        YEAR,
        "0.241",
        "0.583",
        "0.954",
        None,
    ),
    (
        "资源管理",
        "灌溉水有效利用系数",
        "不低于0.561",
        0.561,
        ">=",
        "1",
        "灌溉水有效利用系数|农田灌溉水有效利用系数",
        "农水股",
        "全年",
        YEAR,
        "—",
        "—",
        "年底测算",
        "未报|不能判定|滞后",
    ),
    (
        "资源管理",
        "饮用水水源地水质达标率",
        "100％",
        100,
        ">=",
        "%",
        "饮用水水源地水质达标率|水源地水质达标率",
        "水资源股",
        "全年",
        YEAR,
        "100%",
        "100%",
        "100%",
        EITHER,
    ),
    (
        "资源管理",
        "水利工程确权划界",
        "85公里",
        85,
        ">=",
        "km",
        "水利工程确权划界|确权划界",
        "河湖站",
        "9月底",
        TODAY,
        20,
        56,
        85,
        "已完成",
    ),
    (
        "民生供水",
        "农村自来水普及率",
        "≥95.5%",
        None,
        ">=",
        "%",
        "农村自来水普及率",
        "农水股",
        "12月底",
        YEAR,
        "94.1%",
        "94.6%",
        "95.2%",
        None,
    ),
    (
        "民生供水",
        "维修养护供水工程",
        "45处",
        None,
        ">=",
        "处",
        "维修养护供水工程",
        "农水股",
        "11月底",
        "2025-11-30",
        8,
        24,
        41,
        None,
    ),
    (
        "民生供水",
        "供水诉求办结率",
        "98%以上",
        98,
        ">=",
        "%",
        "供水诉求办结率",
        "供水服务中心",
        "全年",
        YEAR,
        "98.5%",
        "98.7%",
        "98.9%",
        EITHER,
    ),
    (
        "生态安全",
        "水土流失治理面积",
        "28平方公里",
        None,
        ">=",
        "km2",
        "水土流失治理面积",
        "水保站",
        "12月底",
        YEAR,
        3.1,
        9.8,
        16.2,
        None,
    ),
    (
        "生态安全",
        "生产安全责任事故",
        "0起",
        0,
        "<=",
        "起",
        "生产安全责任事故|安全责任事故",
        "安监股",
        "全年",
        YEAR,
        0,
        0,
        0,
        EITHER,
    ),
]
TOWNS = [
    ("上坪镇", 34, 30, 9, 8),
    ("下洲镇", 31, 32, 8, 9),
    ("芦汊镇", 29, 24, 7, 5),
    ("石埠乡", 27, 25, 6, 6),
    ("东畈乡", 22, 23, 10, 10),
    ("牛角岭乡", 17, 14, 5, 3),
]
# months of the town's water works: this year, last year
WORKS = [
    (86, 83),
    (79, 81),
    (88, 85),
    (91, 87),
    (97, 93),
    (102, 98),
    (118, 111),
    (121, 116),
    (104, 101),
]
# task, what is to be done, leader, office, node as written, due, progress, mark, status
TASKS = [
    (
        "芦滩河城区段堤防达标工程",
        "堤防主体完工",
        "涂志刚",
        "规建股",
        "12月底",
        YEAR,
        "堤身填筑过八成",
        "进度正常",
        "顺利",
    ),
    (
        "牛角岭水库除险加固收尾",
        "通过蓄水验收",
        "涂志刚",
        "规建股",
        "2025年8月31日",
        "2025-08-31",
        "溢洪道护坦尚未完工",
        "已超期",
        "逾期",
    ),
    (
        "下洲水厂扩建工程",
        "建成通水",
        "龚丽华",
        "供水服务中心",
        "2026年6月",
        "2026-06-30",
        "清水池浇筑完毕，设备招标",
        "进度正常",
        "顺利",
    ),
    (
        "东畈灌区续建配套改造",
        "完成年度建设内容",
        "龚丽华",
        "农水股",
        "11月底",
        "2025-11-30",
        "因征地受阻，渠道衬砌停工一个月",
        "进度偏慢",
        "滞后",
    ),
    (
        "小型水库雨水情测报设施补点",
        "全部上线",
        "涂志刚",
        "运管站",
        datetime.date(2025, 6, 30),
        "2025-06-30",
        "全部站点已上线",
        "已销账",
        "已完成",
    ),
    (
        "取水许可电子证照清理",
        "清零过期证照",
        "万小兵",
        "水资源股",
        "7月15日前",
        "2025-07-15",
        "已全部清理",
        "已销账",
        "已完成",
    ),
    (
        "县域节水型社会复核迎检",
        "通过省级复核",
        "万小兵",
        "水资源股",
        "10月20日",
        "2025-10-20",
        "自评材料已报市局",
        "进度正常",
        "顺利",
    ),
    (
        "河湖岸线利用项目排查",
        "建档立卡",
        "邱海燕",
        "河湖站",
        datetime.date(2025, 5, 31),
        "2025-05-31",
        "台账建成",
        "已销账",
        "已完成",
    ),
    (
        "石埠幸福河湖创建",
        "通过市级验收",
        "邱海燕",
        "河湖站",
        "2025年11月30日",
        "2025-11-30",
        "实施方案未批复",
        "进度偏慢",
        "滞后",
    ),
    (
        "生产建设项目水保图斑核查",
        "完成省下发图斑现场核查",
        "邱海燕",
        "水保站",
        "9月25日",
        "2025-09-25",
        "尚有9个图斑未核查",
        "已超期",
        "逾期",
    ),
    (
        "水旱灾害防御预案修订",
        "印发实施",
        "万小兵",
        "防御中心",
        "4月底",
        "2025-04-30",
        "已印发",
        "已销账",
        "已完成",
    ),
    (
        "农业水价综合改革验收",
        "通过县级验收",
        "龚丽华",
        "农水股",
        "12月15日",
        "2025-12-15",
        "资料整理过半",
        "进度正常",
        "顺利",
    ),
]
# problem, found by, office, due as written, due, measures, closing day as written
PROBLEMS = [
    (
        "芦汊镇水厂消毒记录缺失",
        "省厅暗访",
        "供水服务中心",
        "2025.5.30",
        "2025-05-30",
        "补齐记录并培训人员",
        "2025.5.22",
    ),
    (
        "下洲河左岸违建鱼棚2座",
        "卫星遥感",
        "河湖站",
        "2025.6.30",
        "2025-06-30",
        "拆除1座，另1座户主外出",
        "",
    ),
    (
        "堤防工程款超进度支付",
        "县审计局",
        "规建股",
        "2025.7.31",
        "2025-07-31",
        "已扣回",
        "2025.7.28",
    ),
    ("牛角岭水库放空设备锈蚀", "市级督查", "运管站", "2025.8.15", "2025-08-15", "待采购启闭机", ""),
    (
        "采石场弃渣未按方案堆放",
        "群众举报",
        "水保站",
        "2025.9.10",
        "2025-09-10",
        "挡渣墙已建成",
        "2025.9.8",
    ),
    ("3家砖厂取水未装计量", "省厅暗访", "水资源股", "2025.10.31", "2025-10-31", "已装1家", ""),
    (
        "防汛仓库编织袋老化",
        "市级督查",
        "防御中心",
        "2025.4.20",
        "2025-04-20",
        "已更新",
        "2025.4.18",
    ),
    ("会议费报销附件不全", "县审计局", "办公室", "立行立改", "", "已补齐", "2025.6.5"),
    (
        "偏远山村季节性缺水",
        "群众举报",
        "供水服务中心",
        "2025.12.20",
        "2025-12-20",
        "水源井正在钻探",
        "",
    ),
]


def number(value):
    """Return a written figure as a number, None where there is none."""
    if isinstance(value, str):
        value = value.replace(",", "").replace("%", "")
        try:
            return float(value)
        except ValueError:
            return None
    return float(value)


def truth():
    """Write the truth."""
    book = Truth(HERE, SPAN, BEFORE)
    source = "9月调度表"
    for row in SHEET:
        if len(row) == 1:
            continue
        names, _, unit, _, goal, sign, _, month, done, old, due, status = row
        done, old, month = number(done), number(old), number(month)
        at = NOW if names in STOCK else ("", "")
        told = f"{done:g}|{TWO[names]:g}" if names in TWO else done
        if goal is not None:
            book.target(names, goal, sign, unit, due, told, status, source)
            book.fact(names, f"2025|{due[:7]}|{due}", goal, unit, "target", source)
        book.year(names, told, unit, old, source, at=at)
        if month is not None:
            book.fact(names, "2025-09", month, unit, "actual", source)
        book.fact(names, at[0] or SPAN, done, unit, "actual", source)
        book.fact(names, at[1] or BEFORE, old, unit, "actual", source)
        if names in TWO:
            book.fact(names, SPAN, TWO[names], unit, "actual", "总结docx")
    source = "绩效考核进展表"
    for _, _, _, goal, sign, unit, names, _, _, due, first, half, now, status in GOALS:
        if status:
            value = number(now)
            book.target(
                names, goal, sign, unit, due, "" if value is None else value, status, source
            )
            book.fact(names, f"2025|{due[:7]}|{due}", goal, unit, "target", source)
            if value is not None:
                book.fact(names, NOW[0], value, unit, "actual", source)
        for value, month, day in ((first, "03", "31"), (half, "06", "30")):
            if number(value) is not None:
                book.fact(
                    names,
                    f"2025-01/2025-{month}|2025-{month}|2025-{month}-{day}",
                    number(value),
                    unit,
                    "actual",
                    source,
                )
    names, source = "县城水厂供水量|供水量", "县城水厂供水月报csv"
    now, old = (sum(m[k] for m in WORKS) for k in (0, 1))
    book.year(names, now, "万m3", old, source)
    book.year(
        names, WORKS[8][0], "万m3", WORKS[8][1], source, "9月当月", "yes", ("2025-09", "2024-09")
    )
    book.fact(names, SPAN, now, "万m3", "actual", source)
    book.fact(names, BEFORE, old, "万m3", "actual", source, "yes")
    for m, (value, was) in enumerate(WORKS, 1):
        book.fact(names, f"2025-{m:02d}", value, "万m3", "actual", source)
        book.fact(names, f"2024-{m:02d}", was, "万m3", "actual", source, "yes")
    for task, _, leader, office, _, due, _, _, status in TASKS:
        book.task(task, f"{office}|{leader}", due, status, "重点工作挂图作战表")
    for problem, _, office, _, due, _, closed in PROBLEMS:
        book.problem(problem, office, due, "yes" if closed else "no", TODAY, "问题整改销号表")
    for name, one, two in (
        ("渠道清淤", "148km", "141km"),
        ("县级河长巡河", "462人次", "426人次"),
        ("到位上级资金|上级资金", "13950万元", "13590万元"),
    ):
        book.add("conflicts", name, SPAN, f"{one}|{two}", "9月调度表|总结docx")
    for town, plan, done, fix, fixed in TOWNS:
        book.never("渠道清淤", "targets", plan, "km", f"{town}的任务，不是全县的")
        book.never("渠道清淤", "year_on_year", done, "km", f"{town}的完成数，不是全县的")
        book.never("维修养护供水工程", "targets", fix, "处", f"{town}的任务，不是全县的")
        book.never("维修养护供水工程", "year_on_year", fixed, "处", f"{town}的完成数，不是全县的")
    book.never("水利投资", "year_on_year", 3460, "万元", "9月当月数，不是累计")
    book.never("水利投资", "targets", 4.1, "亿元", "2026年的打算")
    book.never("农村自来水普及率", "targets", 96.5, "%", "2026年的打算")
    book.never("水土流失治理面积", "targets", 11.8, "km2", "差额，不是目标")
    book.never("用水总量", "targets", 13800, "亿m3", "单位是万m³")
    book.write()


def report():
    """Write the month's report and its sheet by town."""
    out = openpyxl.Workbook()
    heads = [
        "指　标",
        "计量单位",
        "全年任务",
        "完成情况",
        "",
        "",
        "去年1－9月",
        "比去年同期增减％",
        "占全年任务％",
    ]
    rows = [
        ["填报单位：芦滩县水利局规建股", "", "", "", "", "", "截止日期：2025年9月30日"],
        heads,
        ["", "", "", "9月", "1－9月", "其中三季度", "", "", ""],
    ]
    rows = [[c for k, c in enumerate(r) if k != 5] for r in rows]
    for row in SHEET:
        if len(row) == 1:
            rows.append([row[0]])
            continue
        names, shown, unit, written, goal, _sign, told, month, done, old, _, _ = row
        new, was = number(done), number(old)
        rate = f"{new - was:+.1f}个百分点" if unit == "%" else round(100 * (new / was - 1), 1)
        share = (
            ""
            if goal is None or unit == "%" or shown.startswith("7.")
            else round(100 * new / goal, 1)
        )
        if names == "农业水费实收|农业水费":
            rate = 7.6  # typed slip: 6.7
        rows.append([shown, written, told, month, done, old, rate, share])
        if names == "移民后扶资金发放|水库移民后扶资金发放":
            rows.append([])
    rows += [
        ["注：1.“≤”为控制性指标；2.普及率、覆盖率等为期末数；3.投资含县级配套。"],
        ["审核：龚丽华", "", "", "制表：戴晓春"],
    ]
    merges = [
        "D3:E3",
        "A3:A4",
        "B3:B4",
        "C3:C4",
        "F3:F4",
        "G3:G4",
        "H3:H4",
        f"A{len(rows)}:H{len(rows)}",
    ]
    sheet(out, "9月", "芦滩县2025年9月水利工作调度表", rows, 8, merges, (3, 4), True)
    sums = [sum(t[k] for t in TOWNS) for k in range(1, 5)]
    rows = [
        ["乡镇", "渠道清淤（公里）", "", "", "维修养护供水工程（处）", "", ""],
        ["", "任务", "完成", "完成率", "任务", "完成", "完成率"],
    ]
    for town, a, b, c, d in [("全县", *sums), *TOWNS]:
        rows.append([town, a, b, f"{100 * b / a:.1f}%", c, d, f"{100 * d / c:.1f}%"])
    rows.append(["说明：数据为1－9月累计。"])
    sheet(
        out,
        "分乡镇",
        "2025年1－9月分乡镇任务完成情况",
        rows,
        7,
        ["A2:A3", "B2:D2", "E2:G2"],
        (2, 3),
    )
    save(out, LEDGERS / "芦滩县水利工作调度表（2025年9月）.xlsx")


def goals():
    """Write the goals: the unit stands in the goal's cell, the class is merged over its rows."""
    out = openpyxl.Workbook()
    rows = [
        [
            "类别",
            "考核事项",
            "年度目标",
            "责任股（站）",
            "时限要求",
            "累计进展",
            "",
            "",
            "扣分风险",
        ],
        ["", "", "", "", "", "一季度末", "6月末", "9月末", ""],
    ]
    merges, start = ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:H2", "I2:I3"], {}
    for sort, shown, goal, _, _, _, _names, office, node, _, first, half, now, _ in GOALS:
        risk = {"病险水库除险加固": "有", "幸福河湖建设": "有", "水土流失治理面积": "有"}.get(
            shown, "无"
        )
        new = sort not in start
        start.setdefault(sort, []).append(len(rows) + 2)
        cells = [
            float(v) if isinstance(v, str) and v.startswith(("0.", "1.", "3.")) else v
            for v in (first, half, now)
        ]
        rows.append([sort if new else "", shown, goal, office, node, *cells, risk])
    merges += [f"A{v[0]}:A{v[-1]}" for v in start.values()]
    rows += [[], ["备注：累计进展单位与年度目标一致。"]]
    sheet(
        out,
        "Sheet1",
        "2025年度县水利局绩效考核目标进展情况（三季度）",
        rows,
        9,
        merges,
        (2, 3),
        True,
    )
    save(out, LEDGERS / "绩效考核/2025绩效考核目标进展（三季度）.xlsx")


def works():
    """Write tasks as BIFF, problems and the water works as csv."""
    rows = [
        ["芦滩县水利局2025年重点工作挂图作战表（截至9月30日）"],
        ["序号", "重点工作", "年度任务", "挂点领导", "承办单位", "完成节点", "目前进展", "研判"],
    ]
    rows += [[n, t[0], t[1], t[2], t[3], t[4], t[6], t[7]] for n, t in enumerate(TASKS, 1)]
    rows.append(["注：节点未写年份的均为2025年；“已销账”指办结并经局督查室核实。"])
    old_book(LEDGERS / "重点工作挂图作战表9.30.xls", "作战表", rows, [(0, 0, 0, 7)])
    rows = [
        ["芦滩县水利局各类检查反馈问题整改销号表"],
        ["统计截止：2025年9月30日", "", "", "", "", "填表：戴晓春"],
        ["编号", "反馈问题", "来源", "整改单位", "整改时限", "整改进展", "销号时间"],
    ]
    rows += [[n, p[0], p[1], p[2], p[3], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    ragged(LEDGERS / "问题整改销号表.csv", rows)
    rows = [
        ["县城水厂供水月报", "", "单位：万立方米"],
        ["月份", "2025年供水量", "2024年供水量", "备注"],
    ]
    rows += [
        [f"{m}月", a, b] + (["高温"] if m in (7, 8) else []) for m, (a, b) in enumerate(WORKS, 1)
    ]
    rows.append(["1-9月合计", sum(m[0] for m in WORKS), sum(m[1] for m in WORKS)])
    ragged(LEDGERS / "县城水厂供水月报（1-9月）.csv", rows)


SUMMARY = """芦滩县水利局2025年前三季度工作总结和下步打算
今年以来，我局围绕县委、县政府中心工作，扎实推进水利各项工作。现将前三季度工作情况总结如下。
# 一、主要工作情况
（一）项目建设提速。1—9月，完成水利投资3.024亿元，同比增长8.6%；到位上级资金13590万元。病险水库除险加固完成5座，雨水情测报设施全部上线。
（二）资源管理趋严。全县用水总量9540万立方米，万元工业增加值用水量29.8立方米；发放取水许可证46套。
（三）农村水利夯实。农村自来水普及率达到95.2%，比去年同期提高2个百分点；维修养护供水工程41处，渠道清淤141公里，恢复改善灌溉面积8240亩，提前完成全年任务。
（四）河湖面貌改善。县级河长巡河426人次，整治河湖“四乱”27处；水土流失治理面积16.2平方公里，与全年任务相比还差11.8平方公里。
# 二、存在的不足
一是水土流失治理和节水型单位创建进度不理想；二是供水管网漏损率仍然偏高；三是基层站所技术力量薄弱。
# 三、下步打算
四季度，倒排工期，补齐短板，确保完成全年任务，同步谋划明年工作。2026年，初步计划完成水利投资4.1亿元，农村自来水普及率达到96.5%。"""


if __name__ == "__main__":
    truth()
    report()
    goals()
    works()
    paper(DOCUMENTS / "县水利局2025年前三季度工作总结.docx", SUMMARY.split("\n"))
