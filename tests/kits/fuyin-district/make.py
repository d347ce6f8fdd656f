"""Truth and files of 滏阴区水务局 for the year 2025; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR = "2025", "2024", "2025-12-31"
AT, THEN = "2025|2025-12|2025-12-31", "2024|2024-12|2024-12-31"
# fmt: off
# name, unit where it is not 万立方米, unit, goal as written, goal, sign, done, last year (in the yearbook), office, kept, status
WATER = [
    ("地下水开采量", "", "万m3", "≤4200", 4200, "<=", 4086, 4315, "水资源科", "兑现", "已完成"),
    ("南水北调江水消纳量", "", "万m3", "≥3600", 3600, ">=", 3724, 3510, "供水科", "兑现", "已完成"),
    ("用水总量", "", "万m3", "≤11200", 11200, "<=", 10935, 11080, "水资源科", "兑现", "已完成"),
    ("非常规水利用量", "", "万m3", "≥1500", 1500, ">=", 1382, 1296, "节水中心", "未兑现", "逾期"),
    ("河湖生态补水量", "", "万m3", "≥2000", 2000, ">=", 2345, 1860, "河湖科", "兑现", "已完成"),
    ("浅层地下水平均埋深", "米", "m", "≤18.5", 18.5, "<=", 17.9, 18.8, "水资源科", "兑现", "已完成"),
    ("万元GDP用水量", "立方米", "m3", "≤22.5", 22.5, "<=", 21.6, 23.1, "节水中心", "兑现", "已完成"),
]
# name, unit as written, unit, goal as written, goal, sign, done, last year, day as written, due, office, remark, status
WORKS = [
    ("机井关停", "眼", "眼", 310, 310, ">=", 318, 265, "11月底", "2025-11-30", "水资源科", "", "已完成"),
    ("高效节水灌溉面积", "万亩", "万亩", 3.2, 3.2, ">=", 2.71, 2.95, "年底", YEAR, "农水科", "", "逾期"),
    ("农村供水管道更换", "公里", "km", 145, 145, ">=", 148.6, 122.3, "年底", YEAR, "供水科", "", "已完成"),
    ("河道清淤疏浚", "公里", "km", 26, 26, ">=", 26.8, 31.2, "年底", YEAR, "河湖科", "", "已完成"),
    ("排水管网排查", "公里", "km", 180, 180, ">=", 163, 141, "10月底", "2025-10-31", "排水科", "", "逾期"),
    ("水务工程建设投资", "亿元", "亿元", 4.8, 4.8, ">=", 5.02, 4.36, "年底", YEAR, "规划科", "", "已完成"),
    ("农村生活水源置换人口", "万人", "万人", 6.5, 6.5, ">=", 6.62, 5.8, "年底", YEAR, "供水科", "", "已完成"),
    ("城市公共供水管网漏损率", "%", "%", "8.5以内", 8.5, "<=", 8.9, 9.3, "年底", YEAR, "供水科", "", "逾期"),
    ("农村供水水质达标率", "%", "%", "98以上", 98, ">=", 98.4, 97.5, "年底", YEAR, "供水科", "", "已完成"),
    ("城区污水处理率", "%", "%", "98以上", 98, ">=", 98.6, 98.1, "年底", YEAR, "排水科", "", "已完成"),
]
CARE = [
    ("水政巡查", "次", "次", 720, 720, ">=", 756, 701, "年底", YEAR, "执法大队", "", "已完成"),
    ("取水计量率", "%", "%", "95以上", 95, ">=", 96.2, 92.4, "年底", YEAR, "水资源科", "", "已完成"),
    ("节水型社区创建", "个", "个", 8, 8, ">=", 8, 6, "9月底", "2025-09-30", "节水中心", "市级已命名", "已完成"),
    ("涉水信访办结率", "%", "%", 100, 100, ">=", 97.1, 96.4, "年底", YEAR, "办公室", "1件转入诉讼", "逾期"),
    ("水费实收", "万元", "万元", 2680, 2680, ">=", 2735.6, 2588.4, "年底", YEAR, "财务科", "", "已完成"),
    ("防汛演练", "场", "场", 14, 14, ">=", 15, 13, "6月15日前", "2025-06-15", "防汛科", "含夜间演练3场", "已完成"),
]
# yearbook: part, or name, unit as written, unit, 2023, 2024, 2025, thought of for 2026
BOOK = [
    ("水源与供水",),
    ("降水量", "毫米", "mm", 512.4, 468.7, 541.3, None),
    ("地表水供水量", "万立方米", "万m3", 2240, 1959, 1743, 1650),
    ("地下水开采量", "万立方米", "万m3", 4560, 4315, 4086, 3950),
    ("南水北调江水消纳量", "万立方米", "万m3", 3280, 3510, 3724, 3800),
    ("非常规水利用量", "万立方米", "万m3", 1185, 1296, 1382, 1600),
    ("自来水售水量", "万立方米", "万m3", 3875, 3962, 4058, 4100),
    ("用水与生态",),
    ("用水总量", "万立方米", "万m3", 11265, 11080, 10935, 11000),
    ("　其中：农业用水量", "万立方米", "万m3", 5720, 5486, 5215, None),
    ("　　　　工业用水量", "万立方米", "万m3", 1640, 1602, 1571, None),
    ("　　　　生活用水量", "万立方米", "万m3", 2895, 2932, 2974, None),
    ("河湖生态补水量", "万立方米", "万m3", 1540, 1860, 2345, 2400),
    ("万元GDP用水量", "立方米", "m3", 24.8, 23.1, 21.6, 21),
    ("浅层地下水平均埋深", "米", "m", 19.6, 18.8, 17.9, 17.5),
    ("污水处理量", "万吨", "万t", 3390, 3472, 3561, None),
]
# measure, unit as written, unit, status; then by town: task, done, last year
MEASURES = [("农村坑塘整治", "个", "个", "已完成"), ("田间计量设施安装", "处", "处", "逾期"), ("村级管水员培训", "人次", "人次", "已完成")]
TOWNS = [
    ("城南街道", (6, 6, 4), (42, 43, 28), (36, 40, 34)), ("临洺镇", (14, 15, 11), (118, 96, 84), (85, 88, 79)), ("曲漳镇", (12, 12, 13), (105, 87, 92), (74, 75, 70)),
    ("大堤乡", (9, 9, 7), (86, 71, 66), (58, 62, 53)), ("柳林集乡", (11, 11, 10), (94, 80, 73), (67, 69, 61)),
]
# project, whole, of it central, province, district, done to the end of 2024, plan of 2025, done in 2025, plan of 2026, how it stands
PROJECTS = [
    ("滏阴区地下水超采综合治理（2024年度）", 16800, 10080, 4200, 2520, 6450, 10350, 10120, 0, "完工待验"), ("漳洺河右堤提标", 12600, 6300, 3780, 2520, 0, 8400, 8710, 3890, "主体完成"),
    ("城乡一体化供水二水厂", 23500, 9400, 7050, 7050, 4300, 11200, 12180, 7020, "机电安装"), ("城区雨污管网更新一期", 9800, 3920, 1960, 3920, 1900, 5150, 4870, 3030, "路面恢复中"),
    ("临洺灌区节水改造", 6700, 4020, 1340, 1340, 0, 3500, 3770, 2930, "衬砌渠道21公里"),
]
# part, task, standard, office, helping, day as written, due, how it stood, kept, status
TASKS = [
    ("水资源", "地下水超采区水位监测井并网", "42眼监测井数据上传", "水资源科", "信息中心", "2025.9.30", "2025-09-30", "42眼监测井全部并网，数据稳定上传", "已交账", "已完成"),
    ("水资源", "取用水户水权确权", "印发确权证书", "水资源科", "各乡镇", "2025.12.31", YEAR, "大堤乡有争议地块未确权，证书未发完", "未交账", "逾期"),
    ("水资源", "南水北调配套管线迁改", "完成通水", "供水科", "规划科", "2026.5.31", "2026-05-31", "穿路顶管结束，按节点推进", "跨年·正常", "顺利"),
    ("工程", "漳洺河橡胶坝改建", "完成主体", "规划科", "河湖科", "2026.6.30", "2026-06-30", "受图纸变更影响，坝袋采购未启动，进度落后", "跨年·偏慢", "滞后"),
    ("工程", "易涝片区强排泵站建成", "建成泵站2座", "排水科", "规划科", "2025.6.10", "2025-06-10", "两座泵站6月初建成投用", "已交账", "已完成"),
    ("工程", "农村供水智慧调度中心", "建成投用", "供水科", "信息中心", "2025.11.30", "2025-11-30", "机房完工，软件联调未结束，未能投用", "未交账", "逾期"),
    ("河湖", "河湖库“清四乱”回访", "回访率100%", "河湖科", "执法大队", "2025.10.31", "2025-10-31", "历年问题全部回访，无反弹", "已交账", "已完成"),
    ("河湖", "水系连通规划批复", "取得批复", "河湖科", "规划科", "2025.8.31", "2025-08-31", "规划已由区政府批复", "已交账", "已完成"),
    ("安全", "水库大坝安全评价", "完成评价", "防汛科", "规划科", "2025.12.15", "2025-12-15", "评价报告专家退改，未定稿", "未交账", "逾期"),
    ("安全", "防汛物资库标准化", "通过市级验收", "防汛科", "办公室", "2025.5.31", "2025-05-31", "市级验收合格", "已交账", "已完成"),
    ("改革", "农业水价精准补贴发放", "资金发放到户", "农水科", "财务科", "2025.12.20", "2025-12-20", "补贴资金已全部发放到户", "已交账", "已完成"),
    ("改革", "水务“十五五”规划", "规划印发", "规划科", "各科室", "2026.3.31", "2026-03-31", "送审稿已报区发改局，推进正常", "跨年·正常", "顺利"),
]
# where from, problem, handed over, office, day as written, due, what was done, struck off on
PROBLEMS = [
    ("省河长办暗访", "洺河桥下堆放建筑垃圾", "2025.3.5", "河湖科", "2025.4.15", "2025-04-15", "清运垃圾460立方米", "2025.4.10"),
    ("省河长办暗访", "曲漳镇段护栏缺损", "2025.3.5", "河湖科", "2025.6.30", "2025-06-30", "补装护栏210米", "2025.6.21"),
    ("水利部海委检查", "机井关停封填不规范", "2025.5.20", "水资源科", "2025.8.31", "2025-08-31", "返工封填23眼", "2025.8.27"),
    ("水利部海委检查", "取水台账与计量数据不符", "2025.5.20", "水资源科", "2025.11.30", "2025-11-30", "逐户核对，尚有5户未对上", "未核销"),
    ("区审计局", "项目前期费超概算", "2025.6.12", "规划科", "2025.9.30", "2025-09-30", "调减合同款", "2025.9.28"),
    ("区审计局", "管网资产未入账", "2025.6.12", "财务科", "2025.12.31", YEAR, "资产评估未出报告", "未核销"),
    ("安委办督查", "加药间无应急喷淋", "2025.7.8", "供水科", "2025.8.10", "2025-08-10", "加装喷淋洗眼器4套", "2025.8.6"),
    ("安委办督查", "排水泵站临边防护不足", "2025.7.8", "排水科", "2026.1.31", "2026-01-31", "3座泵站正在加装护栏", "未核销"),
    ("政务热线", "临洺镇东街夏季水浑", "2025.7.22", "供水科", "2025.10.31", "2025-10-31", "冲洗管道并更换阀门", "2025.10.19"),
    ("政务热线", "柳林集乡排水沟异味", "2025.8.2", "排水科", "2026.3.31", "2026-03-31", "截流方案设计中", "未核销"),
]
# names, unit, goal, done, last year, status: in the summary only
PROSE = [("节水示范园区建设", "个", 4, 4, 2, "已完成"), ("中小学节水课堂", "场", 60, 52, 48, "逾期"), ("橡胶坝检修", "座", 9, 9, 7, "已完成")]
TWO = {"水政巡查": "756|765", "河道清淤疏浚": "26.8|28.6"}
OLD = {"河湖生态补水量": "1860|1890"}
# fmt: on


def _sum(m, k):
    return sum(t[1 + m][k] for t in TOWNS)


def _all(k):
    return sum(p[k] for p in PROJECTS)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    level = {"浅层地下水平均埋深"}
    for name, _, unit, _, goal, sign, now, old, _, _, status in WATER:
        at = (AT, THEN) if unit in ("m", "m3") else (SPAN, BEFORE)
        book.indicator(
            (name, unit, goal, sign, now, old, YEAR, status, "任务书表一"),
            at,
            now,
            OLD.get(name, old),
        )
    for name, _, unit, _, goal, sign, now, old, _, due, _, _, status in WORKS + CARE:
        at = (AT, THEN) if unit == "%" else (SPAN, BEFORE)
        source = "任务书表二" if name in {w[0] for w in WORKS} else "任务书表三"
        book.indicator(
            (name, unit, goal, sign, now, old, due, status, source), at, TWO.get(name, now), old
        )
    goals = {w[0] for w in WATER}
    for written, *rest in BOOK:
        if not rest:
            continue
        name = written.strip("　").replace("其中：", "")
        _, unit, first, old, now, ahead = rest
        at = (AT, THEN) if unit == "m3" or name in level else (SPAN, BEFORE)
        if name not in goals:
            names = f"{name}|其中：{name}" if "其中" in written else name
            book.indicator((names, unit, None, "", now, old, "", "", "统计年报"), at, now, old)
        book.fact(name, "2023|2023-12|2023-12-31", first, unit, "actual", "统计年报")
        book.never(name, "year_on_year", first, unit, "2023年的数")
        if ahead is not None:
            book.fact(
                name,
                "2026|2026-12|2026-12-31",
                ahead,
                unit,
                "target|forecast|context",
                "统计年报",
                "yes",
            )
            book.never(name, "targets", ahead, unit, "2026年预计")
    book.fact("水政巡查", SPAN, 765, "次", "actual", "总结（冲突）")
    book.fact("河道清淤疏浚", SPAN, 28.6, "km", "actual", "总结（冲突）")
    book.fact("河湖生态补水量", BEFORE, 1890, "万m3", "actual", "2024年总结（冲突）")
    for m, (name, _, unit, status) in enumerate(MEASURES):
        row = (name, unit, _sum(m, 0), ">=", _sum(m, 1), _sum(m, 2), YEAR, status, "乡镇表全区列")
        book.indicator(row, (SPAN, BEFORE), _sum(m, 1), _sum(m, 2))
        for town, *cells in TOWNS:
            for value, role, time in zip(
                cells[m], ("target", "actual", "actual"), ("2025", SPAN, BEFORE), strict=True
            ):
                book.fact(f"{town}|{name}", time, value, unit, role, "乡镇表", "yes")
            book.never(name, "targets", cells[m][0], unit, f"{town}的任务，不是全区的")
            book.never(name, "year_on_year", cells[m][1], unit, f"{town}的完成，不是全区的")
    for name, unit, goal, now, old, status in PROSE:
        book.indicator(
            (name, unit, goal, ">=", now, old, YEAR, status, "总结"), (SPAN, BEFORE), now, old
        )
    for project, whole, *parts, past, plan, done, ahead, _ in PROJECTS:
        book.target(
            project, plan, ">=", "万元", "", done, "", "项目资金表", "项目的年度计划", "yes"
        )
        for value, role in (
            (whole, "target|context|actual"),
            *[(p, "target|context|actual") for p in parts],
            (past, "actual"),
            (plan, "target"),
            (done, "actual"),
            (ahead, "target|context"),
        ):
            if value:
                book.fact(
                    project,
                    "2025|2024|2026|2024-12|2025-12|2025-12-31",
                    value,
                    "万元",
                    role,
                    "项目资金表",
                    "yes",
                )
        book.never("水务工程建设投资", "targets", plan, "万元", f"{project}的计划")
        book.never("水务工程建设投资", "year_on_year", done, "万元", f"{project}的完成")
        if ahead:
            book.never(project, "targets", ahead, "万元", "2026年计划")
    book.target(
        "水务项目合计|合计|重点项目",
        _all(6),
        ">=",
        "万元",
        "",
        _all(7),
        "",
        "项目资金表合计行",
        "不是全区投资",
        "yes",
    )
    book.never("水务工程建设投资", "targets", _all(6), "万元", "五个项目合计，不是全区任务")
    book.never("水务工程建设投资", "targets", _all(1), "万元", "总投资")
    for name, goal, now, unit in (
        ("地下水超采区水位监测井并网|监测井", 42, 42, "眼"),
        ("易涝片区强排泵站建成|建成泵站", 2, 2, "座"),
        ("河湖库“清四乱”回访|回访率", 100, "", "%"),
    ):
        book.target(name, goal, ">=", unit, "", now, "", "责任清单", "任务自带的数", "yes")
    for _, task, _, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "责任清单")
    for _, problem, _, office, _, due, _, shut in PROBLEMS:
        book.problem(problem, office, due, "no" if shut == "未核销" else "yes", YEAR, "核销表")
    book.add("conflicts", "水政巡查", SPAN, "756次|765次", "任务书表三|总结")
    book.add("conflicts", "河道清淤疏浚", SPAN, "26.8公里|28.6公里", "任务书表二|总结")
    book.add(
        "conflicts", "河湖生态补水量", BEFORE, "1860万立方米|1890万立方米", "统计年报|2024年总结"
    )
    for name, value, unit, why in (
        ("水务工程建设投资", 5.5, "亿元", "2026年的打算"),
        ("机井关停", 200, "眼", "2026年的打算"),
        ("高效节水灌溉面积", 0.49, "万亩", "没有做完的部分"),
    ):
        book.never(name, "targets", value, unit, why)
    book.write()


def taskbook():
    """Write the letter of duties as three tables of a Word file, each of its own form."""
    one = [["任务指标", "任务值", "年终实绩", "是否兑现", "责任科室"]]
    for name, other, _, goal, _, _, now, _, office, kept, _ in WATER:
        one.append([f"{name}（{other}）" if other else name, goal, now, kept, office])
    two = [["指标及单位", "2025年任务", "2025年实绩", "2024年实绩", "增减", "时间要求", "责任科室"]]
    for name, written, _, goal, _, _, now, old, day, _, office, _, _ in WORKS:
        change = f"{now - old:+.1f}个点" if written == "%" else f"{100 * (now / old - 1):+.1f}%"
        two.append([f"{name}（{written}）", str(goal), now, old, change, day, office])
    three = [["指标", "单位", "责任科室", "时间要求", "任务数", "全年实绩", "上年实绩", "说明"]]
    for name, written, _, goal, _, _, now, old, day, _, office, note, _ in CARE:
        three.append([name, written, office, day, str(goal), now, old, note])
    lines = [
        "滏阴区水务局2025年度目标任务书兑现情况自查报告",
        "区委区政府督查室：",
        "按照通知要求，我局对2025年度目标任务书逐项进行了自查，现将结果报告如下。各项任务除另有时间要求外，均以2025年12月31日为截止时间。",
        "# 一、水资源管控类（除注明外，单位：万立方米）",
        "@0",
        "# 二、工程建设和供排水类",
        "@1",
        "# 三、管理服务类",
        "@2",
        "专此报告。",
        "滏阴区水务局",
        "2026年1月6日",
    ]
    paper(DOCUMENTS / "2025年度目标任务书兑现情况自查报告.docx", lines, [one, two, three])


def yearbook():
    """Write three years beside one another, and what is thought of for the next."""
    out = openpyxl.Workbook()
    top = ["统计项目", "计量单位", "历年数", "", "", "2025年比2024年", "", "2026年预计"]
    low = ["", "", "2023年", "2024年", "2025年", "增减量", "增减%", ""]
    rows, parts = [["填报：滏阴区水务局规划科", "", "", "", "", "", "2026年1月4日"], top, low], []
    for name, *rest in BOOK:
        if not rest:
            rows.append([name])
            parts.append(f"A{len(rows) + 1}:H{len(rows) + 1}")
            continue
        written, _, first, old, now, ahead = rest
        rows.append(
            [
                name,
                written,
                first,
                old,
                now,
                round(now - old, 2),
                round(100 * (now / old - 1), 2),
                "" if ahead is None else ahead,
            ]
        )
    rows.append(["说明：2025年为初步统计数，以水资源公报为准。"])
    spans = ["A3:A4", "B3:B4", "C3:E3", "F3:G3", "H3:H4", *parts]
    sheet(out, "年报", "滏阴区2025年水务统计年报（综合表）", rows, 8, spans, (3, 4), True)
    heads = [
        [
            "项目",
            "总投资",
            "其中",
            "",
            "",
            "至2024年底累计完成",
            "2025年",
            "",
            "",
            "2026年计划",
            "年末状态",
        ],
        ["", "", "中央", "省级", "区级", "", "计划", "完成", "完成/计划", "", ""],
    ]
    rows = [
        ["金额单位：万元"],
        *heads,
        ["合计", *[_all(k) for k in range(1, 8)], f"{100 * _all(7) / _all(6):.1f}%", _all(8), ""],
    ]
    for p in PROJECTS:
        rows.append([*p[:8], f"{100 * p[7] / p[6]:.1f}%", p[8] or "—", p[9]])
    spans = ["A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:I3", "J3:J4", "K3:K4"]
    sheet(out, "项目资金", "2025年滏阴区水务项目资金使用情况表", rows, 11, spans, (3, 4))
    save(out, LEDGERS / "滏阴区2025年水务统计年报.xlsx")


def towns():
    """Write the towns across as BIFF, the measures down, the district last."""
    rows = [["2025年各乡镇水务工作任务执行表"], ["事项", "", *[t[0] for t in TOWNS], "全区"]]
    merges = [(0, 0, 0, 7), (1, 1, 0, 1)]
    for m, (name, written, *_) in enumerate(MEASURES):
        merges.append((len(rows), len(rows) + 3, 0, 0))
        for k, kind in enumerate(("分配任务", "执行结果", "2024年结果")):
            rows.append(
                [
                    f"{name}（{written}）" if not k else "",
                    kind,
                    *[t[1 + m][k] for t in TOWNS],
                    _sum(m, k),
                ]
            )
        rows.append(
            [
                "",
                "执行率",
                *[f"{100 * t[1 + m][1] / t[1 + m][0]:.0f}%" for t in TOWNS],
                f"{100 * _sum(m, 1) / _sum(m, 0):.0f}%",
            ]
        )
    rows.append(["分配任务为全年数，截止时间12月31日"])
    old_book(LEDGERS / "2025年各乡镇任务执行表.xls", "执行表", rows, merges)


def tasks():
    """Write the tasks as ragged csv, the part told once."""
    rows = [
        ["2025年水务重点工作责任清单（年终交账）"],
        ["领域", "工作任务", "交账标准", "主责", "协同", "限期", "年终情况", "交账结果"],
    ]
    for n, t in enumerate(TASKS):
        rows.append(
            [
                t[0] if not n or TASKS[n - 1][0] != t[0] else "",
                t[1],
                t[2],
                t[3],
                t[4],
                t[5],
                t[7],
                t[8],
            ]
        )
    rows += [["注：限期在2026年的为跨年任务，“正常”“偏慢”指与节点计划比。"], ["截至2025年12月31日"]]
    ragged(LEDGERS / "2025年重点工作责任清单.csv", rows)


def problems():
    """Write the problems with the day each was struck off."""
    out = openpyxl.Workbook()
    rows = [
        ["截至时间：2025.12.31"],
        ["序号", "交办渠道", "问题摘要", "交办日期", "主责", "核销限期", "处理情况", "核销日期"],
    ]
    rows += [[n, p[0], p[1], p[2], p[3], p[4], p[6], p[7]] for n, p in enumerate(PROBLEMS, 1)]
    sheet(out, "交办核销", "滏阴区水务局2025年交办问题核销表", rows, 8, (), (3, 3), True)
    save(out, LEDGERS / "2025年交办问题核销表.xlsx")


SUMMARY = """滏阴区水务局2025年工作总结
2025年，区水务局以地下水超采治理为主线，兼顾供水保障、河湖治理和水旱灾害防御，较好完成了任务书确定的任务。
一、地下水治理持续见效
全年关停机井318眼，地下水开采量4086万立方米，同比下降5.3%；浅层地下水平均埋深17.9米，比上年回升0.9米。南水北调江水消纳量3724万立方米。
二、节水工作走深走实
节水示范园区建设全年任务4个，实际建成4个，上年建成2个；中小学节水课堂全年计划60场，实际开展52场，上年为48场。非常规水利用量1382万立方米，没有达到1500万立方米的任务。
三、工程建设全面提速
完成水务工程建设投资5.02亿元，同比增长15.1%。河道清淤疏浚28.6公里；高效节水灌溉面积2.71万亩，尚差0.49万亩。橡胶坝检修计划9座，完成9座，上年完成7座。
四、行业监管从严从紧
全年水政巡查765次，水费实收2735.6万元，取水计量率96.2%。
五、2026年初步打算
计划完成水务工程建设投资5.5亿元，机井关停200眼。"""

PAST = """滏阴区水务局2024年工作总结（节选）

一、2024年，全区关停机井265眼，更换农村供水管道122.3公里，河道清淤疏浚31.2公里，完成水务工程建设投资4.36亿元。
二、全年用水总量11080万立方米，地下水开采量4315万立方米，河湖生态补水量1890万立方米。
三、水政巡查701次，水费实收2588.4万元，节水型社区创建6个。
"""


def summary():
    """Write the summary as the page of an office system."""
    lines = SUMMARY.split("\n")
    body = "\n".join(
        f"<h2>{one}</h2>" if one[1] == "、" else f"<p>　　{one}</p>" for one in lines[1:]
    )
    page = f'<!DOCTYPE html>\n<html lang="zh"><head><meta charset="utf-8"><title>{lines[0]}</title></head>\n<body>\n<h1>{lines[0]}</h1>\n{body}\n</body></html>\n'
    (DOCUMENTS / "2025年工作总结.html").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    truth()
    taskbook()
    yearbook()
    towns()
    tasks()
    problems()
    summary()
    (DOCUMENTS / "2024年工作总结（节选）.txt").write_text(PAST, encoding="utf-8")
