"""Truth and files of 琴湾市水利局, a county-level city at the coast; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet
from openpyxl.styles import Font

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY = "2024", "2023", "2024-12-31"
QUARTERS = ["2024-01/2024-03", "2024-04/2024-06", "2024-07/2024-09", "2024-10/2024-12"]
UNITS = {"亿立方米": "亿m3", "平方公里": "km2", "立方米": "m3", "公里": "km", "/": "1"}
# section, rows: name, unit, goal as written, goal, sign, four quarters, year, 2023, 2022, office, due as written, due, status, remark
GOALS = [
    (
        "（一）投资",
        [
            (
                "水利固定资产投资",
                "万元",
                62000,
                62000,
                ">=",
                (9800, 15600, 17900, 20350),
                63650,
                58420,
                55130,
                "规建股",
                "12月底",
                TODAY,
                "已完成",
                "",
            ),
            (
                "争取上级补助资金",
                "万元",
                "18,500",
                18500,
                ">=",
                (6200, 4100, 3900, 2050),
                16250,
                17380,
                16900,
                "规建股",
                "12月底",
                TODAY,
                "逾期",
                "国债项目未获批",
            ),
        ],
    ),
    (
        "（二）农村供水",
        [
            (
                "农村供水改造受益人口",
                "万人",
                4.2,
                4.2,
                ">=",
                (0.6, 1.1, 1.3, 1.35),
                4.35,
                3.68,
                3.1,
                "供水股",
                "12月底",
                TODAY,
                "已完成",
                "",
            ),
            (
                "农村集中供水率",
                "%",
                "98",
                98,
                ">=",
                (97.1, 97.4, 97.6, 98.2),
                98.2,
                96.9,
                96.1,
                "供水股",
                "12月底",
                TODAY,
                "已完成",
                "",
            ),
            (
                "农村自来水普及率",
                "%",
                "96.5以上",
                96.5,
                ">=",
                (95.2, 95.4, 95.6, 95.9),
                95.9,
                95,
                94.3,
                "供水股",
                "12月底",
                TODAY,
                "逾期",
                "上埔镇管网未通",
            ),
            (
                "农村供水水质合格率",
                "%",
                "≥94",
                94,
                ">=",
                (93.6, 94.8, 95.1, 95.3),
                95.3,
                93.2,
                92.5,
                "供水股",
                "全年",
                TODAY,
                "已完成",
                "",
            ),
            (
                "水厂规范化达标",
                "座",
                6,
                6,
                ">=",
                (0, 1, 2, 3),
                6,
                4,
                3,
                "供水股",
                "12月底",
                TODAY,
                "已完成",
                "",
            ),
            (
                "供水管网漏损率",
                "%",
                "控制在12以内",
                12,
                "<=",
                (12.6, 12.1, 11.7, 11.4),
                11.4,
                12.9,
                13.6,
                "供水股",
                "全年",
                TODAY,
                "已完成",
                "",
            ),
            (
                "农村水费收缴率",
                "%",
                "93%",
                93,
                ">=",
                (86.4, 88.1, 89.7, 90.8),
                90.8,
                88.5,
                86.2,
                "供水股",
                "12月底",
                TODAY,
                "逾期",
                "按累计算",
            ),
        ],
    ),
    (
        "（三）防汛抗旱",
        [
            (
                "山洪灾害防御演练",
                "场",
                24,
                24,
                ">=",
                (5, 16, 4, 1),
                26,
                22,
                20,
                "防御股",
                "12月底",
                TODAY,
                "已完成",
                "",
            ),
            (
                "抗旱应急水源工程",
                "处",
                18,
                18,
                ">=",
                (3, 5, 6, 4),
                18,
                11,
                7,
                "防御股",
                "12月底",
                TODAY,
                "已完成",
                "",
            ),
            (
                "水毁工程修复",
                "处",
                37,
                37,
                ">=",
                (12, 9, 8, 5),
                34,
                41,
                29,
                "防御股",
                "11月底",
                "2024-11-30",
                "逾期",
                "剩3处在招标",
            ),
        ],
    ),
    (
        "（四）小型水库",
        [
            (
                "小型水库除险加固",
                "座",
                "9座",
                9,
                ">=",
                (1, 2, 3, 2),
                8,
                10,
                6,
                "运管股",
                "12月底",
                TODAY,
                "逾期",
                "石坑水库未完",
            ),
            (
                "小型水库安全鉴定",
                "座",
                28,
                28,
                ">=",
                (6, 9, 8, 5),
                28,
                None,
                None,
                "运管股",
                "12月20日",
                "2024-12-20",
                "已完成",
                "",
            ),
            (
                "小型水库专业化管护覆盖率",
                "%",
                100,
                100,
                ">=",
                (82, 88, 94, 100),
                100,
                76,
                64,
                "运管股",
                "12月底",
                TODAY,
                "已完成",
                "",
            ),
            (
                "小型水库雨水情测报站",
                "处",
                46,
                46,
                ">=",
                (10, 14, 12, 6),
                42,
                35,
                30,
                "运管股",
                "10月底",
                "2024-10-31",
                "逾期",
                "４处信号弱未验收",
            ),
        ],
    ),
    (
        "（五）水资源",
        [
            (
                "用水总量",
                "亿立方米",
                "不超过3.45",
                3.45,
                "<=",
                (0.62, 0.98, 1.06, 0.71),
                3.37,
                3.41,
                3.46,
                "水资源股",
                "全年",
                TODAY,
                "已完成",
                "",
            ),
            (
                "万元GDP用水量",
                "立方米",
                "≤38.5",
                38.5,
                "<=",
                ("—", "—", "—", "—"),
                36.9,
                39.4,
                41.2,
                "水资源股",
                "全年",
                TODAY,
                "已完成",
                "",
            ),
            (
                "农田灌溉水有效利用系数",
                "/",
                0.538,
                0.538,
                ">=",
                ("—", "—", "—", "—"),
                0.541,
                0.534,
                0.529,
                "水资源股",
                "12月底",
                TODAY,
                "已完成",
                "",
            ),
            (
                "高效节水灌溉面积",
                "亩",
                5200,
                5200,
                ">=",
                (600, 1500, 1900, 1380),
                5380,
                4460,
                4050,
                "水资源股",
                "12月底",
                TODAY,
                "已完成",
                "",
            ),
        ],
    ),
    (
        "（六）河湖",
        [
            (
                "河长巡河",
                "次",
                18600,
                18600,
                ">=",
                (4620, 4810, 4900, 4924),
                19254,
                18870,
                17950,
                "河长办",
                "12月底",
                TODAY,
                "已完成",
                "",
            ),
            (
                "河湖“四乱”清理整治",
                "宗",
                52,
                52,
                ">=",
                (11, 15, 14, 12),
                52,
                67,
                81,
                "河长办",
                "12月底",
                TODAY,
                "已完成",
                "",
            ),
            (
                "河道清淤疏浚",
                "公里",
                40,
                40,
                ">=",
                (6, 11, 9.5, 7.1),
                33.6,
                36.2,
                31.7,
                "河长办",
                "12月15日前",
                "2024-12-15",
                "逾期",
                "",
            ),
            (
                "碧道建设",
                "公里",
                15,
                15,
                ">=",
                (2, 3.5, 4.2, 5.9),
                15.6,
                None,
                None,
                "河长办",
                "12月底",
                TODAY,
                "已完成",
                "",
            ),
            (
                "水土流失治理面积",
                "平方公里",
                21,
                21,
                ">=",
                (3.2, 5.1, 6.4, 6.8),
                21.5,
                19.8,
                18.6,
                "水资源股",
                "12月底",
                TODAY,
                "已完成",
                "",
            ),
        ],
    ),
    (
        "（七）安全",
        [
            (
                "水利生产安全事故",
                "宗",
                0,
                0,
                "<=",
                (0, 0, 0, 0),
                0,
                0,
                0,
                "办公室",
                "全年",
                TODAY,
                "已完成",
                "",
            ),
        ],
    ),
]
NOW2, OLD2, GOAL2 = (
    {"河道清淤疏浚": "33.6|36.3"},
    {"水利固定资产投资": "58420|58240"},
    {"小型水库除险加固": "9|10"},
)
NAMES = {
    "河道清淤疏浚": "河道清淤疏浚|河道清淤",
    "高效节水灌溉面积": "高效节水灌溉面积|高效节水灌溉",
    "水土流失治理面积": "水土流失治理面积|新增水土流失治理面积",
}
RATES = ("%", "/", "立方米")
# only in the docx: name, unit, goal, 2024, 2023
BUILT = [("海堤达标加固", "公里", 12.5, 12.8, 9.6), ("水闸安全鉴定", "座", 7, 7, 5)]
DISASTER = [
    ("年平均降雨量", "毫米", "mm", 1986.4, 1742.6),
    ("转移群众", "人次", "人次", 12840, 9350),
    ("受旱面积", "万亩", "万亩", 2.36, 4.12),
    ("抗旱投入资金", "万元", "万元", 865, 1240),
]
SUPPLY = {
    2024: [118, 102, 121, 126, 133, 138, 146, 149, 140, 131, 122, 115],
    2023: [112, 99, 115, 121, 127, 131, 139, 142, 134, 126, 117, 110],
}
DUE = {
    2024: [182, 165, 190, 201, 212, 224, 236, 243, 228, 205, 190, 174],
    2023: [170, 158, 180, 190, 200, 212, 222, 228, 214, 194, 178, 164],
}
PAID = {
    2024: [155.2, 140.6, 168.2, 177.5, 190.1, 202.7, 217.4, 224.8, 210.8, 193.6, 179.1, 164.6],
    2023: [146.2, 136.4, 157.9, 167.8, 177.4, 188.6, 198.0, 203.9, 190.6, 172.3, 158.4, 146.9],
}
FEES = [
    ("农村供水量|供水量", SUPPLY, "万m3"),
    ("应收水费", DUE, "万元"),
    ("实收水费", PAID, "万元"),
]
# task, office, due as written, due, progress, mark, status
TASKS = [
    (
        "西港海堤加固工程完工验收",
        "规建股",
        "11月底",
        "2024-11-30",
        "已通过验收",
        "已办结",
        "已完成",
    ),
    (
        "石坑水库除险加固初步设计批复",
        "规建股",
        "9月30日前",
        "2024-09-30",
        "省厅已批复",
        "已办结",
        "已完成",
    ),
    (
        "城乡供水一体化特许经营协议签订",
        "供水股",
        "12月31日",
        TODAY,
        "合同文本法制审查中",
        "超期",
        "逾期",
    ),
    (
        "龙溪引水工程可研报批",
        "规建股",
        "2025年3月底",
        "2025-03-31",
        "报告已报发改局，正在评审",
        "正常",
        "顺利",
    ),
    (
        "农村供水县级统管实施方案",
        "供水股",
        "6月底",
        "2024-06-30",
        "市政府已印发",
        "已办结",
        "已完成",
    ),
    ("抗旱预案修订", "防御股", "4月底", "2024-04-30", "已印发各镇", "已办结", "已完成"),
    ("防汛物资仓库建设", "防御股", "10月底", "2024-10-31", "基本完成，消防未验收", "超期", "逾期"),
    (
        "小型水库划界确权登记",
        "运管股",
        "2025年6月30日",
        "2025-06-30",
        "外业做了三分之一",
        "偏慢",
        "滞后",
    ),
    ("取水户计量设施安装", "水资源股", "11月20日", "2024-11-20", "还有3户没装", "超期", "逾期"),
    ("南溪幸福河湖创建", "河长办", "12月15日", "2024-12-15", "通过省级评定", "已办结", "已完成"),
    (
        "农村供水水价调整方案报批",
        "供水股",
        "2025年底",
        "2025-12-31",
        "成本监审报告已出",
        "正常",
        "顺利",
    ),
    ("琴湾水利志编纂", "办公室", "2025年10月底", "2025-10-31", "", "未启动", "滞后|未报|不能判定"),
]
DAY = datetime.date
# problem, source, office, due as written, due, progress, mark, closed
PROBLEMS = [
    (
        "大坑水库输水涵管渗漏",
        "汛前检查",
        "运管股",
        DAY(2024, 5, 30),
        "2024-05-30",
        "已封堵处理",
        "已销号",
        "yes",
    ),
    (
        "上埔镇水厂出厂水余氯偏低",
        "省厅暗访",
        "供水股",
        DAY(2024, 7, 15),
        "2024-07-15",
        "加氯设备已更换",
        "已销号",
        "yes",
    ),
    (
        "西港海堤绿化苗木枯死",
        "群众投诉",
        "规建股",
        DAY(2024, 10, 31),
        "2024-10-31",
        "补种一半",
        "未销号",
        "no",
    ),
    (
        "3家养殖场侵占东浦河河道",
        "河湖督查",
        "河长办",
        DAY(2024, 11, 30),
        "2024-11-30",
        "清退2家",
        "未销号",
        "no",
    ),
    (
        "抽水泵站电费票据不合规",
        "审计",
        "办公室",
        DAY(2024, 8, 20),
        "2024-08-20",
        "已补正",
        "已销号",
        "yes",
    ),
    ("镇级管水员补贴拖欠", "巡察", "供水股", "立行立改", "", "已发放到位", "已销号", "yes"),
    ("小型水库巡查记录代签", "省厅暗访", "运管股", "长期坚持", "", "每月抽查", "未销号", "no"),
    (
        "东浦水闸启闭机锈蚀",
        "汛前检查",
        "运管股",
        DAY(2025, 4, 30),
        "2025-04-30",
        "已列入2025年预算",
        "未销号",
        "no",
    ),
    (
        "用水计划下达迟于规定时间",
        "审计",
        "水资源股",
        DAY(2024, 3, 31),
        "2024-03-31",
        "已整改",
        "已销号",
        "yes",
    ),
]
TOWNS = [
    ("城关街道", 2700, 2811, 52, 51),
    ("上埔镇", 2400, 2466, 41, 40),
    ("东浦镇", 2850, 2972, 58, 57),
    ("西港镇", 3100, 3187, 47, 46),
    ("龙溪镇", 2650, 2731, 39, 38),
    ("石坑镇", 2300, 2389, 35, 34),
    ("南溪乡", 2600, 2698, 40, 39),
]
# name, town, capacity, limit level, level, storage, appraisal
SMALL1 = [
    ("大坑水库", "石坑镇", 412, 58.2, 57.1, 286, "二类"),
    ("石坑水库", "石坑镇", 365, 74.5, 70.2, 168, "三类"),
    ("龙潭水库", "龙溪镇", 528, 46.8, 45.9, 371, "一类"),
    ("青山湖水库", "南溪乡", 296, 39.4, 38.5, 203, "二类"),
]
SMALL2 = [
    ("白沙陂水库", "东浦镇", 64, 22.6, 21.8, 41, "二类"),
    ("牛岭水库", "上埔镇", 47, 88.1, 86.3, 25, "二类"),
    ("桃坑水库", "石坑镇", 38, 95, 93.6, 22, "一类"),
    ("双塘水库", "西港镇", 72, 18.4, 17.9, 52, "二类"),
    ("榕树坑水库", "龙溪镇", 55, 63.7, 62.2, 36, "三类"),
    ("下洋水库", "西港镇", 29, 15.2, 14.6, 18, "二类"),
]
STORE = sum(r[5] for r in SMALL1 + SMALL2), 1094


def rows():
    """Yield the aims of the book."""
    for _, items in GOALS:
        yield from items


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for name, unit, _, goal, sign, quarters, now, old, past, _, _, due, status, _ in rows():
        names, kind = NAMES.get(name, name), UNITS.get(unit, unit)
        rate = unit in RATES
        actual, prior, aim = NOW2.get(name, now), OLD2.get(name, old), GOAL2.get(name, goal)
        here, there = (
            ("2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31") if rate else (SPAN, BEFORE)
        )
        book.target(names, aim, sign, kind, due, actual, status, "一本账")
        book.fact(names, f"2024|{due[:7]}|{due}", goal, kind, "target", "一本账")
        for span, value in zip(QUARTERS, quarters, strict=True):
            if value != "—":
                end = span[8:]
                book.fact(
                    names,
                    f"{span}|2024-01/{end}|{end}|2024" if rate else span,
                    value,
                    kind,
                    "actual",
                    "一本账",
                )
        book.fact(names, here, now, kind, "actual", "一本账")
        if old is not None:
            book.year(names, actual, kind, prior, "一本账+2023年报", at=(here, there))
            book.fact(names, there, old, kind, "actual", "2023年报")
            book.fact(
                names,
                "2022|2022-12|2022-12-31" if rate else "2022",
                past,
                kind,
                "actual",
                "2023年报",
            )
    for name, unit, goal, now, old in BUILT:
        kind = UNITS.get(unit, unit)
        book.target(name, goal, ">=", kind, TODAY, now, "已完成", "要点txt+工作报告表2")
        book.fact(name, "2024|2024-12", goal, kind, "target", "要点txt")
        book.fact(name, SPAN, now, kind, "actual", "工作报告表2")
        book.fact(name, BEFORE, old, kind, "actual", "工作报告表2")
        book.year(name, now, kind, old, "工作报告表2")
    for name, _, unit, now, old in DISASTER:
        book.fact(name, SPAN, now, unit, "actual", "工作报告表1")
        book.fact(name, BEFORE, old, unit, "actual", "工作报告表1")
        book.year(name, now, unit, old, "工作报告表1")
    for name, years, unit in FEES:
        for year, months in years.items():
            for m, value in enumerate(months, 1):
                book.fact(name, f"{year}-{m:02d}", value, unit, "actual", "供水水费")
            book.fact(name, str(year), round(sum(months), 1), unit, "actual", "供水水费")
        book.year(
            name, round(sum(years[2024]), 1), unit, round(sum(years[2023]), 1), "供水水费2024+2023"
        )
        book.year(
            name,
            years[2024][11],
            unit,
            years[2023][11],
            "供水水费2024+2023",
            "12月当月",
            "yes",
            at=("2024-12", "2023-12"),
        )
    name, at = "重点小型水库蓄水量|小型水库蓄水量|蓄水量", "2024|2024-12|2024-12-31"
    book.fact(name, at, STORE[0], "万m3", "actual", "小型水库台账合计")
    book.fact(name, at.replace("2024", "2023"), STORE[1], "万m3", "actual", "2023年报")
    book.year(
        name,
        STORE[0],
        "万m3",
        STORE[1],
        "小型水库台账+2023年报",
        at=(at, at.replace("2024", "2023")),
    )
    for name, value, unit in (
        ("发现问题", sum(t[3] for t in TOWNS), "个"),
        ("整改问题|已整改", sum(t[4] for t in TOWNS), "个"),
        ("水利执法巡查", 384, "次"),
    ):
        book.fact(name, SPAN, value, unit, "actual", "巡河统计" if unit == "个" else "工作报告")
    book.fact("河道清淤疏浚|河道清淤", SPAN, 36.3, "km", "actual", "工作报告（冲突）")
    book.fact("水利固定资产投资", BEFORE, 58240, "万元", "actual", "工作报告表2（冲突）")
    book.fact("小型水库除险加固", "2024|2024-12|2024-12-31", 10, "座", "target", "要点txt（冲突）")
    for task, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "一本账")
    for problem, _, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "一本账")
    book.add("conflicts", "河道清淤疏浚|河道清淤", "2024", "33.6km|36.3km", "一本账|工作报告")
    book.add("conflicts", "水利固定资产投资", "2023", "58420万元|58240万元", "2023年报|工作报告表2")
    book.add("conflicts", "小型水库除险加固", "2024（target）", "9座|10座", "一本账|要点txt")
    for name, figure, unit, why in (
        ("水利固定资产投资", 6.8, "亿元", "2025年的目标"),
        ("农村自来水普及率", 97, "%", "2025年的目标"),
        ("小型水库除险加固", 6, "座", "2025年的目标"),
        ("河长巡河", 2700, "次", "城关街道的应巡数"),
        ("河长巡河", 3100, "次", "西港镇的应巡数"),
        ("争取上级补助资金", 2250, "万元", "与任务的差额"),
        ("水库汛限水位|大坑水库", 58.2, "m", "单座水库的特征值"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, figure, unit, why in (
        ("水利固定资产投资", 20350, "万元", "第四季度当季"),
        ("争取上级补助资金", 2050, "万元", "第四季度当季"),
        ("用水总量", 0.71, "亿m3", "第四季度当季"),
        ("河长巡河", 3187, "次", "西港镇的数"),
        ("蓄水量|重点小型水库蓄水量", 1028, "万m3", "小（1）型小计"),
        ("水利固定资产投资", 55130, "万元", "2022年的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)
    book.write()


def single():
    """Write the book for everything: aims, tasks and problems one below the other on one sheet."""
    out = openpyxl.Workbook()
    lines, merges, bold = [["2024年12月31日更新", *[""] * 10, "办公室汇总"], []], [], []

    def head(cells, span=()):
        lines.append(cells)
        bold.append(len(lines) + 1)
        merges.extend(span)

    lines.append(["一、年度指标任务"])
    row = len(lines) + 2
    head(
        [
            "序号",
            "工作指标",
            "单位",
            "年度任务",
            "责任股室",
            "完成时间",
            "完成数（各季为当季数，比率为季末数）",
            "",
            "",
            "",
            "",
            "备注",
        ],
        [f"G{row}:K{row}", *[f"{c}{row}:{c}{row + 1}" for c in "ABCDEFL"]],
    )
    head(["", "", "", "", "", "", "一季度", "二季度", "三季度", "四季度", "全年", ""])
    n = 0
    for section, items in GOALS:
        lines.append([section])
        merges.append(f"A{len(lines) + 1}:L{len(lines) + 1}")
        for name, unit, goal, _, _, quarters, now, _, _, office, when, _, _, why in items:
            n += 1
            lines.append([n, name, unit, goal, office, when, *quarters, now, why])
    lines += [[], [], ["二、重点事项（没写年份的都是2024年）"]]
    row = len(lines) + 2
    head(
        ["序号", "事项", "", "", "牵头股室", "办结时限", "目前进展", "", "", "", "状态", "备注"],
        [f"B{row}:D{row}", f"G{row}:J{row}"],
    )
    for k, (task, office, when, _, progress, mark, _) in enumerate(TASKS, 1):
        lines.append([k, task, "", "", office, when, progress, "", "", "", mark, ""])
        merges += [f"B{len(lines) + 1}:D{len(lines) + 1}", f"G{len(lines) + 1}:J{len(lines) + 1}"]
    lines += [[], ["三、问题整改"]]
    row = len(lines) + 2
    head(
        [
            "序号",
            "问题",
            "",
            "来源",
            "整改股室",
            "整改期限",
            "整改情况",
            "",
            "",
            "",
            "销号情况",
            "备注",
        ],
        [f"B{row}:C{row}", f"G{row}:J{row}"],
    )
    dates = []
    for k, (problem, source, office, when, _, progress, mark, _) in enumerate(PROBLEMS, 1):
        lines.append([k, problem, "", source, office, when, progress, "", "", "", mark, ""])
        merges += [f"B{len(lines) + 1}:C{len(lines) + 1}", f"G{len(lines) + 1}:J{len(lines) + 1}"]
        dates.append(len(lines) + 1)
    ws = sheet(out, "总表", "琴湾市水利局2024年工作一本账", lines, 12, merges, (2, 2), True)
    for r in bold:
        for cell in ws[r]:
            cell.font = Font(bold=True, size=11)
    for r in dates:
        if ws.cell(r, 6).is_date:
            ws.cell(r, 6).number_format = "yyyy-mm-dd"
    out.create_sheet("Sheet2")
    save(out, LEDGERS / "2024年工作一本账.xlsx")


def last_year():
    """Write the figures of 2023: the year's report as BIFF, the months as csv."""
    lines = [
        ["琴湾市2023年度水利统计主要指标", *[""] * 5],
        ["编报：办公室", *[""] * 4, "2024年2月编"],
        ["序号", "指标", "计量单位", "2023年", "2022年", "备注"],
    ]
    kept = [r for r in rows() if r[7] is not None]
    for n, r in enumerate(kept, 1):
        lines.append([n, r[0], r[1], r[7], r[8], ""])
    lines += [
        [len(kept) + 1, "重点小型水库蓄水量", "万立方米", STORE[1], "", "12月31日"],
        ["注：蓄水量为年末数。", *[""] * 5],
    ]
    old_book(LEDGERS / "往年/2023年水利统计主要指标.xls", "2023", lines, [(0, 0, 0, 5)])
    lines = [
        ["2023年农村供水水费分月表"],
        ["单位：万立方米、万元"],
        ["项目", *[f"{m}月" for m in range(1, 13)], "全年"],
    ]
    for label, years in (("农村供水量", SUPPLY), ("应收水费", DUE), ("实收水费", PAID)):
        lines.append([label, *years[2023], f"{round(sum(years[2023]), 1):,}"])
    ragged(LEDGERS / "往年/农村供水水费2023.csv", lines)


def others():
    """Write the fees of 2024, the reservoirs and the walks along the rivers."""
    out = openpyxl.Workbook()
    heads = ["项目", "单位", *[f"{m}月" for m in range(1, 13)], "全年合计"]
    lines = [["填报：供水股"], heads]
    for label, unit, years in (
        ("农村供水量", "万m³", SUPPLY),
        ("应收水费", "万元", DUE),
        ("实收水费", "万元", PAID),
    ):
        lines.append([label, unit, *years[2024], round(sum(years[2024]), 1)])
    rates = [round(100 * a / b, 1) for a, b in zip(PAID[2024], DUE[2024], strict=True)]
    lines += [
        ["当月收缴率", "%", *rates, round(100 * sum(PAID[2024]) / sum(DUE[2024]), 1)],
        ["注：实收含当月收回的往月欠费；全年合计栏收缴率按全年实收、应收计算。"],
    ]
    sheet(out, "2024", "2024年农村供水水费分月统计表", lines, 15, [], (3, 3), True)
    save(out, LEDGERS / "农村供水水费2024.xlsx")
    out = openpyxl.Workbook()
    heads = [
        "序号",
        "水库名称",
        "所在镇",
        "总库容（万m³）",
        "汛限水位（m）",
        "12月31日水位（m）",
        "12月31日蓄水量（万m³）",
        "安全鉴定类别",
    ]
    lines, n = [["数据时间：2024年12月31日8时"], heads], 0
    for label, group in (("小（1）型", SMALL1), ("小（2）型", SMALL2)):
        for name, town, *rest in group:
            n += 1
            lines.append([n, name, town, *rest])
        lines.append(
            [
                "",
                f"{label}小计",
                f"{len(group)}座",
                sum(r[2] for r in group),
                "",
                "",
                sum(r[5] for r in group),
                "",
            ]
        )
    both = SMALL1 + SMALL2
    lines += [
        [
            "",
            "重点小型水库合计",
            f"{len(both)}座",
            sum(r[2] for r in both),
            "",
            "",
            sum(r[5] for r in both),
            "",
        ],
        ["备注：仅列10座有供水任务的水库，其余未列。"],
    ]
    sheet(out, "重点水库", "琴湾市重点小型水库蓄水情况表", lines, 8, [], (3, 3), True)
    save(out, LEDGERS / "重点小型水库蓄水情况表（12月31日）.xlsx")
    out = openpyxl.Workbook()
    lines = [
        ["统计时间：2024年1月1日至12月31日"],
        ["镇（街）", "河长巡河（次）", "", "", "巡河发现问题（个）", "", ""],
        ["", "应巡", "已巡", "完成率", "发现问题", "整改问题", "整改率"],
    ]
    for name, plan, done, found, mended in TOWNS:
        lines.append(
            [
                name,
                plan,
                done,
                f"{100 * done / plan:.1f}%",
                found,
                mended,
                f"{100 * mended / found:.1f}%",
            ]
        )
    lines[5][3] = "140.3%"
    total = [sum(t[k] for t in TOWNS) for k in (1, 2, 3, 4)]
    lines.append(
        [
            "全市合计",
            total[0],
            total[1],
            f"{100 * total[1] / total[0]:.1f}%",
            total[2],
            total[3],
            f"{100 * total[3] / total[2]:.1f}%",
        ]
    )
    sheet(
        out,
        "巡河",
        "2024年各镇（街）河长巡河情况统计表",
        lines,
        7,
        ["A3:A4", "B3:D3", "E3:G3"],
        (3, 4),
        True,
    )
    save(out, LEDGERS / "河长巡河统计（分镇）.xlsx")


REPORT = """琴湾市水利局2024年工作报告
2024年，我局坚持防汛抗旱两手抓，统筹推进农村供水、水库安全、河湖管护等工作，现将有关情况报告如下。
# 一、水旱灾害防御
全年先后遭遇春旱和台风强降雨，全力打好防汛抗旱硬仗，实现人员零伤亡。汛期共启动应急响应7次，春旱期间组织抗旱人力4600人次。主要情况见表1。开展山洪灾害防御演练26场，建成抗旱应急水源工程18处，修复水毁工程34处。
表1  2024年水旱灾害防御情况
@0
# 二、水利建设
全年完成水利固定资产投资6.365亿元。争取上级补助资金16250万元，比年度任务少2250万元。有关工程完成情况见表2。
表2  2024年水利工程建设完成情况
@1
# 三、农村供水和水费
农村供水改造受益人口4.35万人，农村集中供水率98.2%，农村自来水普及率95.9%，农村供水水质合格率95.3%。全年实收水费2224.6万元，农村水费收缴率90.8%，比上年提高2.3个百分点。
# 四、水资源和河湖管理
全年用水总量3.37亿立方米，万元GDP用水量36.9立方米。高效节水灌溉面积0.538万亩。河长巡河19254次，清理整治河湖“四乱”52宗，完成河道清淤36.3公里。开展水利执法巡查384次。
# 五、2025年工作计划
2025年，计划完成水利固定资产投资6.8亿元，农村自来水普及率达到97%，完成小型水库除险加固6座。"""

NOTICE = """琴水〔2024〕11号
关于印发琴湾市水利局2024年水利工作要点的通知
各股室、各水利所：
现将《琴湾市水利局2024年水利工作要点》印发给你们，请认真组织实施。
琴湾市水利局
2024年2月28日

琴湾市水利局2024年水利工作要点

一、加快水利工程建设。全年完成水利固定资产投资62000万元，12月底前完成海堤达标加固12.5公里、水闸安全鉴定7座。
二、保障水库安全。12月底前完成小型水库除险加固10座。
三、抓好农村供水。农村自来水普及率达到96.5%以上，农村水费收缴率达到93%。
四、强化河湖管护。全年完成碧道建设15公里。
"""


def told():
    """Write the report, its tables and the notice."""
    first = [["项目", "单位", "2024年", "2023年", "同比（%）"]]
    first += [
        [name, unit, now, old, f"{100 * (now / old - 1):.1f}"]
        for name, unit, _, now, old in DISASTER
    ]
    first[3][4] = "-47.2"
    second = [["工程名称", "计量单位", "年度任务", "2024年完成", "完成率（%）", "2023年完成"]]
    second.append(["水利固定资产投资", "万元", 62000, 63650, "102.7", 58240])
    second += [
        [name, unit, goal, now, f"{100 * now / goal:.1f}", old]
        for name, unit, goal, now, old in BUILT
    ]
    second.append(["碧道建设", "公里", 15, 15.6, "104.0", "—"])
    paper(DOCUMENTS / "琴湾市水利局2024年工作报告.docx", REPORT.split("\n"), [first, second])
    (DOCUMENTS / "2024年水利工作要点的通知.txt").write_text(NOTICE, encoding="utf-8")


if __name__ == "__main__":
    for r in rows():
        if r[1] not in RATES:
            assert abs(sum(r[5]) - r[6]) < 1e-9, r
    assert sum(t[1] for t in TOWNS) == 18600 and sum(t[2] for t in TOWNS) == 19254
    assert sum(r[5] for r in SMALL1) == 1028, sum(r[5] for r in SMALL1)
    truth()
    single()
    last_year()
    others()
    told()
