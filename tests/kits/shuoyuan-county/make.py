"""Truth and files of 朔源县水务局, January to August; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet
from openpyxl.styles import Alignment

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-08", "2024-01/2024-08", "2025-12-31", "2025-08-31"
AT, THEN = f"{SPAN}|2025-08|2025-08-31", f"{BEFORE}|2024-08|2024-08-31"
# fmt: off
# kind, name, unit as written, unit, goal that must be, goal aimed at, done, last year, office, status
BOOK = [
    ("投资资金", "水利固定资产投资", "万元", "万元", 32000, 36000, 23150, 20480, "规计股", "顺利"),
    ("投资资金", "争取上级资金", "万元", "万元", 18000, 20000, 13260, 11900, "规计股", "顺利"),
    ("农村供水", "农村供水保证率", "%", "%", 95, 97, 95.6, 94.1, "供水股", "顺利|已完成"),
    ("农村供水", "自来水普及率", "%", "%", 94, 95, 93.4, 91.2, "供水股", "顺利"),
    ("农村供水", "农村供水管网更新改造", "公里", "km", 60, 70, 44.8, 38.5, "供水股", "顺利"),
    ("农村供水", "老旧水厂改造", "座", "座", 9, 10, 4, 6, "供水股", "滞后"),
    ("农村供水", "农村水费收缴率", "%", "%", 90, 93, 91.3, 88.7, "供水股", "顺利|已完成"),
]
# name, unit in the name, unit, task of the year, done, last year, rank, office, status
DISPATCH = [
    ("水土流失综合治理面积", "万亩", "万亩", 5.4, 3.96, 3.62, 4, "水保股", "顺利"),
    ("淤地坝除险加固", "座", "座", 8, 3, 5, 9, "水保股", "滞后"),
    ("旱作梯田建设", "亩", "亩", 4200, 3150, 2800, 2, "水保股", "顺利"),
    ("河道清障整治", "公里", "km", 48, 35.5, 30.2, 3, "河湖股", "顺利"),
    ("河湖“四乱”问题销号", "处", "处", 56, 41, 47, 5, "河湖股", "顺利"),
    ("水源地规范化建设", "处", "处", 10, 4, 5, 8, "水资源股", "滞后"),
]
# name as written, names, unit, plan, sign, August, to the end of August, last year, status
STATS = [
    ("用水总量", "用水总量", "万m3", 6800, "<=", 655, 4120, 4235, "顺利"),
    ("  其中：地下水用量", "地下水用量|其中：地下水用量", "万m3", 3100, "<=", 268, 1795, 1902, "顺利"),
    ("城镇供水量", "城镇供水量", "万m3", 960, ">=", 88, 668, 631, "顺利"),
    ("再生水利用量", "再生水利用量", "万m3", 210, ">=", 15, 104, 118, "滞后"),
    ("灌溉引水量", "灌溉引水量", "万m3", None, "", 320, 2140, 2265, ""),
    ("水资源税征收", "水资源税征收", "万元", 750, ">=", 70, 548, 496, "顺利"),
]
# name, unit, task, this half month, since January, last year, day as written, due, half month before, since January then, status
HALF = [
    ("防汛抢险队伍培训", "人次", 600, 0, 648, 590, "6月底", "2025-06-30", 0, 648, "已完成"),
    ("山洪灾害监测站点维护", "处", 75, 6, 69, 70, "8月底", TODAY, 8, 63, "逾期"),
    ("水政执法巡查", "次", 420, 18, 306, 285, "12月底", YEAR, 21, 288, "顺利"),
    ("病险水库除险加固", "座", 4, 1, 2, None, "10月底", "2025-10-31", 0, 1, "滞后"),
    ("节水宣传进村", "场", 90, 5, 66, 58, "12月底", YEAR, 4, 61, "顺利"),
]
# task, office, day as written, due, colour, progress, trouble, status
TASKS = [
    ("县城第二水源工程前期", "规计股", "10月底前", "2025-10-31", "绿", "可研已批复，初步设计正在审查", "无", "顺利"),
    ("农村供水县域统管改革", "供水股", "6月30日", "2025-06-30", "蓝", "县级供水公司挂牌运行，人员资产划转到位", "无", "已完成"),
    ("取用水计量监管平台", "水资源股", "8月15日", "2025-08-15", "红", "设备安装完毕，平台未通过验收", "厂家调试人员不足", "逾期"),
    ("青石河生态补水实施方案", "河湖股", "5月底", "2025-05-31", "蓝", "方案已经县政府批准执行", "无", "已完成"),
    ("淤地坝安全度汛责任落实", "水保股", "4月30日", "2025-04-30", "蓝", "责任人全部公示上墙", "无", "已完成"),
    ("北山灌区节水改造", "农灌股", "11月底", "2025-11-30", "黄", "渠道衬砌仅完成三成", "征地补偿未谈妥，砂石料紧缺", "滞后"),
    ("水旱灾害防御预案修编", "防御股", "5月20日", "2025-05-20", "蓝", "预案已印发", "无", "已完成"),
    ("河道管理范围界桩补设", "河湖股", "7月底", "2025-07-31", "红", "两个乡镇尚未开工补设", "界桩采购推迟", "逾期"),
    ("水利工程产权登记", "规计股", "12月底", "2025-12-31", "绿", "外业测绘基本结束，资料正在录入", "无", "顺利"),
    ("节水型机关创建", "水资源股", "12月20日", "2025-12-20", "黄", "自评材料报送慢于计划", "部分单位水表未更换", "滞后"),
    ("移民村产业扶持项目", "移民股", "9月底", "2025-09-30", "绿", "大棚主体建成，正在安装水肥设备", "无", "顺利"),
]
# where from, problem, office, day as written, due, tick, remark, closed
PROBLEMS = [
    ("市级暗访", "柳沟水库溢洪道杂物堆积", "防御股", "2025.6.10", "2025-06-10", "√", "已清理", "yes"),
    ("市级暗访", "山洪预警广播两处失灵", "防御股", "2025.7.15", "2025-07-15", "√", "已更换主板", "yes"),
    ("市级暗访", "东川水厂消毒记录不完整", "供水股", "2025.8.20", "2025-08-20", "", "补记制度未落实", "no"),
    ("巡察反馈", "项目质保金退还超期", "财务股", "2025.5.31", "2025-05-31", "√", "已全部退还", "yes"),
    ("巡察反馈", "公务用车油卡管理混乱", "办公室", "2025.8.10", "2025-08-10", "", "新办法正在报批", "no"),
    ("巡察反馈", "固定资产账实不符", "财务股", "2025.10.31", "2025-10-31", "", "正在盘点", "no"),
    ("群众来信", "上庄村水压不足", "供水股", "2025.7.31", "2025-07-31", "√", "加压泵已投用", "yes"),
    ("群众来信", "河滩违规堆放砂石", "河湖股", "2025.9.15", "2025-09-15", "", "已立案，清运过半", "no"),
    ("内部检查", "水土保持监督台账缺页", "水保股", "2025.6.30", "2025-06-30", "√", "已补齐", "yes"),
]
# fmt: on
TWO = {"农村供水管网更新改造": "44.8|48.4", "河湖“四乱”问题销号": "41|43"}
LEGEND = "形象进度：蓝—已完成；绿—正常推进；黄—进度滞后；红—超期未完成。"


def _goals():
    for _, name, _, unit, goal, _, now, old, _, status in BOOK:
        yield name, unit, goal, ">=", now, old, YEAR, status, "目标任务书"
    for name, _, unit, goal, now, old, _, _, status in DISPATCH:
        yield name, unit, goal, ">=", now, old, YEAR, status, "调度表"
    for _, names, unit, goal, sign, _, now, old, status in STATS:
        yield names, unit, goal, sign, now, old, YEAR, status, "月统计"
    for name, unit, goal, _, now, old, _, due, _, _, status in HALF:
        yield name, unit, goal, ">=", now, old, due, status, "8月下半月报"


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for row in _goals():
        names, unit, _, _, now, old, *_ = row
        prior = "496|469" if names == "水资源税征收" else old
        at = (AT, THEN) if unit == "%" else (SPAN, BEFORE)
        book.indicator(row, at, TWO.get(names, now), prior)
    book.fact("农村供水管网更新改造", SPAN, 48.4, "km", "actual", "简报（冲突）")
    book.fact("河湖“四乱”问题销号", SPAN, 43, "处", "actual", "简报（冲突）")
    book.fact("水资源税征收", BEFORE, 469, "万元", "actual", "简报（冲突）")
    for _, names, unit, _, _, month, _, _, _ in STATS:
        book.fact(names, "2025-08", month, unit, "actual", "月统计", "yes")
    for task, office, _, due, _, _, _, status in TASKS:
        book.task(task, office, due, status, "月度任务单")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题清单")
    book.add("conflicts", "农村供水管网更新改造", SPAN, "44.8公里|48.4公里", "目标任务书|简报")
    book.add("conflicts", "河湖“四乱”问题销号", SPAN, "41处|43处", "调度表|简报")
    book.add("conflicts", "水资源税征收", BEFORE, "496万元|469万元", "月统计|简报")
    for name, value, unit in (
        ("水利固定资产投资", 36000, "万元"),
        ("争取上级资金", 20000, "万元"),
        ("农村供水管网更新改造", 70, "km"),
        ("老旧水厂改造", 10, "座"),
        ("农村供水保证率", 97, "%"),
    ):
        book.never(name, "targets", value, unit, "力争目标，考核以必成目标为准")
    book.never("旱作梯田建设", "targets", 1050, "亩", "剩余任务")
    book.never("河道清障整治", "targets", 12.5, "km", "剩余任务")
    book.never("用水总量", "year_on_year", 655, "万m3", "8月当月数")
    book.never("水资源税征收", "year_on_year", 70, "万元", "8月当月数")
    book.never("用水总量", "year_on_year", -115, "万m3", "增减绝对值")
    book.never("水政执法巡查", "year_on_year", 18, "次", "本半月数")
    book.write()


def _once(keys):
    return [key if not n or keys[n - 1] != key else "" for n, key in enumerate(keys)]


def _left(ws, *rows):
    for row in rows:
        ws.cell(row, 1).alignment = Alignment(horizontal="left", wrap_text=False)


def goals_book():
    """Write the book of goals and the dispatch table."""
    out = openpyxl.Workbook()
    rows = [
        [
            "类别",
            "指标名称",
            "单位",
            "必成目标",
            "力争目标",
            "1—8月完成",
            "完成必成目标（%）",
            "上年1—8月完成",
            "牵头股室",
        ]
    ]
    for kind, b in zip(_once([b[0] for b in BOOK]), BOOK, strict=True):
        rows.append(
            [
                kind,
                b[1],
                b[2],
                b[4],
                b[5],
                b[6],
                "" if b[3] == "%" else round(100 * b[6] / b[4], 1),
                b[7],
                b[8],
            ]
        )
    rows += [
        ["说明：年终考核以必成目标为准，力争目标仅作激励，不计入考核。各项均应于12月底前完成。"]
    ]
    _left(
        sheet(
            out,
            "目标任务书",
            "朔源县水务局2025年目标任务书及1—8月执行情况",
            rows,
            9,
            ["A3:A4", "A5:A9"],
            (2, 2),
            True,
        ),
        3 + len(BOOK),
    )
    rows = [
        ["截至2025年8月31日"],
        [
            "序号",
            "调度事项",
            "年度任务",
            "已完成",
            "剩余",
            "完成率",
            "去年同期",
            "全市排名",
            "责任股室",
        ],
    ]
    rows += [
        [
            n,
            f"{d[0]}（{d[1]}）",
            d[3],
            d[4],
            round(d[3] - d[4], 2),
            round(d[4] / d[3], 3),
            d[5],
            d[6],
            d[7],
        ]
        for n, d in enumerate(DISPATCH, 1)
    ]
    ws = sheet(out, "调度表", "重点指标调度表（第8期）", rows, 9, (), (3, 3))
    for r in range(4, 4 + len(DISPATCH)):
        ws.cell(r, 6).number_format = "0.0%"
    save(out, LEDGERS / "2025年目标任务书及调度表（1-8月）.xlsx")


def stats():
    """Write the month's statistics as BIFF."""
    rows = [
        ["水资源及供用水情况统计月报"],
        ["2025年8月"],
        [
            "项  目",
            "计量单位",
            "年计划（A）",
            "本月",
            "本年止本月累计（B）",
            "B/A（%）",
            "上年止本月累计",
            "增减绝对值",
            "增减（%）",
        ],
    ]
    for s in STATS:
        unit = "万立方米" if s[2] == "万m3" else s[2]
        rows.append(
            [
                s[0],
                unit,
                "—" if s[3] is None else s[3],
                s[5],
                s[6],
                "—" if s[3] is None else round(100 * s[6] / s[3], 1),
                s[7],
                s[6] - s[7],
                round(100 * (s[6] / s[7] - 1), 1),
            ]
        )
    rows += [
        ["注：用水总量、地下水用量的年计划为控制上限，不得突破。"],
        ["单位负责人：      统计负责人：      填表人：      报出日期：2025年9月4日"],
    ]
    old_book(LEDGERS / "8月供用水统计月报.xls", "月报", rows, [(0, 0, 0, 8)])


def halves():
    """Write the two half-month reports of August."""
    head = [
        "指标名称",
        "单位",
        "年任务",
        "本半月完成",
        "自年初累计完成",
        "上年同期累计",
        "完成时限",
    ]
    rows = [["重点工作半月报（8月16日—8月31日）"], head]
    rows += [[h[0], h[1], h[2], h[3], h[4], "/" if h[5] is None else h[5], h[6]] for h in HALF]
    ragged(LEDGERS / "半月报" / "2025年8月下半月.csv", rows)
    rows = [["重点工作半月报（8月1日—8月15日）"], [h for h in head if h != "上年同期累计"]]
    rows += [[h[0], h[1], h[2], h[8], h[9], h[6]] for h in HALF]
    ragged(LEDGERS / "半月报" / "2025年8月上半月.csv", rows)


def lists():
    """Write the month's task sheet and the list of problems."""
    out = openpyxl.Workbook()
    rows = [["序号", "工作任务", "承办股室", "完成时限", "形象进度", "本月进展", "存在困难"]]
    rows += [[n, t[0], t[1], t[2], t[4], t[5], t[6]] for n, t in enumerate(TASKS, 1)]
    rows += [[LEGEND]]
    _left(
        sheet(out, "任务单", "朔源县水务局2025年8月份月度任务单", rows, 7, (), (2, 2), True),
        3 + len(TASKS),
    )
    save(out, LEDGERS / "8月份月度任务单.xlsx")
    out = openpyxl.Workbook()
    rows = [["序号", "问题来源", "存在问题", "责任股室", "整改期限", "整改完成情况（√）", "备注"]]
    rows += [[n, p[0], p[1], p[2], p[3], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    rows += [["填表说明：整改完成的打“√”，未完成的不填。"]]
    _left(
        sheet(
            out, "清单", "各级检查发现问题整改清单（截至2025年8月31日）", rows, 7, (), (2, 2), True
        ),
        3 + len(PROBLEMS),
    )
    save(out, LEDGERS / "检查发现问题整改清单.xlsx")


BRIEF = """朔源县水务局1—8月重点工作情况简报
今年以来，全县水务系统围绕年初确定的目标任务，全力抓投资、保供水、治水土，主要指标总体平稳。
# 一、主要指标
1—8月，完成水利固定资产投资2.315亿元，同比增长13.0%；争取上级资金13260万元，同比增长11.4%。农村供水管网更新改造48.4公里，自来水普及率达到93.4%，比上年同期提高2.2个百分点。老旧水厂改造仅完成4座，慢于计划。
# 二、水土保持和河湖管理
完成水土流失综合治理面积3.96万亩，旱作梯田建设3150亩；河湖“四乱”问题销号43处，河道清障整治35.5公里。淤地坝除险加固完成3座，主要是雨季停工。
# 三、水资源管理
用水总量4120万立方米，同比下降2.7%；水资源税征收548万元，上年同期为469万元；再生水利用量104万立方米，低于上年同期。
# 四、下步安排
一是加快老旧水厂改造和淤地坝除险加固；二是抓好水源地规范化建设扫尾；三是做好秋冬农田灌溉供水准备。"""

if __name__ == "__main__":
    truth()
    goals_book()
    stats()
    halves()
    lists()
    paper(DOCUMENTS / "1—8月重点工作情况简报.docx", BRIEF.split("\n"))
