"""Truth and files of 箬溪县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-10", "2024-01/2024-10"
TODAY, YEAR = "2025-10-31", "2025-12-31"
STATE = "2025-10|2025-10-31|2025-01/2025-10", "2024-10|2024-10-31|2024-01/2024-10"
UNITS = {"万立方米": "万m3", "公里": "km", "亿立方米": "亿m3", "公顷": "hm2"}
BOOK, REPORT, GOV, TOWN = "重点工作台账", "指标月报", "政府工作报告任务", "乡镇进度"
DUTY = "股室责任书"
GOOD, SLOW, DONE, LATE = "顺利", "滞后", "已完成", "逾期"
WELL, MUTE, IDLE = "顺利|已完成", "未报|不能判定", "滞后|未报|不能判定"
NOW = {
    "更换老旧管网": "104.6|102.8",
    "水利投资完成额": "37120|38200",
    "水土流失治理面积": "1486|1520",
}
# kind, work, goal in words, progress in words, office, due as written, due, remark, figures; a row
# without figures is an action: its status stands in place of them
# figure: names, unit, goal, sign, done, last year's, status
WORDS = [
    (
        "农村供水",
        "农村供水提质工程",
        "新建、改造农村供水工程14处，更换老旧管网120公里，受益人口3.2万人",
        "截至10月底，已建成13处，更换老旧管网104.6公里（去年同期88.3公里），受益人口2.86万人；"
        "剩余1处（坪上水厂）正在安装一体化净水设备。",
        "农水股",
        "12月底",
        YEAR,
        "",
        [
            (
                "农村供水工程|新建、改造农村供水工程|新建改造农村供水工程|农村供水提质工程",
                "处",
                14,
                ">=",
                13,
                None,
                GOOD,
            ),
            ("更换老旧管网|老旧管网|老旧管网更换", "公里", 120, ">=", 104.6, 88.3, GOOD),
            ("受益人口|农村供水受益人口", "万人", 3.2, ">=", 2.86, None, GOOD),
        ],
    ),
    (
        "农村供水",
        "水质与普及率",
        "农村自来水普及率达到93.5%；检测水质不少于260批次，合格率保持在95%以上",
        "10月末普及率93.2%（上年末91.4%）。检测水质231批次，合格率96.8%。",
        "农水股",
        "12月底",
        YEAR,
        "合格率按批次计",
        [
            ("农村自来水普及率", "%", 93.5, ">=", 93.2, None, GOOD),
            ("检测水质|水质检测", "批次", 260, ">=", 231, None, GOOD),
            ("合格率|水质合格率|水质检测合格率", "%", 95, ">=", 96.8, None, WELL),
        ],
    ),
    (
        "农村供水",
        "水价改革",
        "出台《农村供水水价管理办法》",
        "9月12日县政府办印发实施。",
        "农水股",
        "9月底",
        "2025-09-30",
        "",
        "已完成",
    ),
    (
        "防洪减灾",
        "中小河流治理",
        "治理中小河流２２公里，年度完成投资1.15亿元",
        "箬溪河城关段等3个标段完成堤防护岸13.4公里；完成投资7280万元，占年度计划的63.3%。",
        "建管股",
        "12月底",
        YEAR,
        "征迁滞后",
        [
            ("治理中小河流|中小河流治理", "公里", 22, ">=", 13.4, None, SLOW),
            (
                "年度完成投资|中小河流治理投资|完成投资|中小河流治理完成投资",
                "亿元",
                1.15,
                ">=",
                0.728,
                None,
                SLOW,
            ),
        ],
    ),
    (
        "防洪减灾",
        "病险水库除险加固",
        "5座小（2）型水库除险加固全部完工",
        "陈家塘、大坳等5座水库已全部完工，9月25日通过蓄水验收。",
        "建管股",
        "9月底",
        "2025-09-30",
        "",
        [("病险水库除险加固|小（2）型水库除险加固|水库除险加固", "座", 5, ">=", 5, None, DONE)],
    ),
    (
        "防洪减灾",
        "山洪灾害防治非工程措施",
        "更新监测站点36个，组织防汛演练12场，培训防汛责任人800人次",
        "汛前更新监测站点36个；县乡村三级累计演练15场；培训责任人862人次，发放明白卡1.2万张。",
        "防御股",
        "6月15日",
        "2025-06-15",
        "",
        [
            ("更新监测站点|监测站点更新|监测站点", "个", 36, ">=", 36, None, DONE),
            ("防汛演练|组织防汛演练", "场", 12, ">=", 15, None, DONE),
            ("培训防汛责任人|防汛责任人培训", "人次", 800, ">=", 862, None, DONE),
        ],
    ),
    (
        "防洪减灾",
        "超标准洪水预案",
        "修编《箬溪河超标准洪水防御预案》并获县政府批复",
        "预案已修编并通过专家评审，10月9日上报，尚未批复。",
        "防御股",
        "8月底",
        "2025-08-31",
        "",
        "逾期",
    ),
    (
        "水资源节约",
        "用水总量和强度双控",
        "用水总量控制在1.86亿立方米以内，万元GDP用水量较2020年下降16%以上",
        "1—10月用水总量1.42亿立方米，去年同期1.46亿立方米。万元GDP用水量待年底核算。",
        "水资源股",
        "12月底",
        YEAR,
        "",
        [
            ("用水总量", "亿立方米", 1.86, "<=", 1.42, 1.46, GOOD),
            (
                "万元GDP用水量|万元GDP用水量下降|万元GDP用水量较2020年下降",
                "%",
                16,
                ">=",
                "",
                None,
                MUTE,
            ),
        ],
    ),
    (
        "水资源节约",
        "节水载体创建",
        "创建节水型小区6个、节水型企业4家、公共机构节水型单位15家",
        "节水型小区6个已命名；节水型企业2家通过市级验收，其余正在整改；公共机构节水型单位9家。",
        "水资源股",
        "11月底",
        "2025-11-30",
        "",
        [
            ("节水型小区|创建节水型小区", "个", 6, ">=", 6, None, DONE),
            ("节水型企业", "家", 4, ">=", 2, None, SLOW),
            ("公共机构节水型单位|节水型单位", "家", 15, ">=", 9, None, SLOW),
        ],
    ),
    (
        "水资源节约",
        "取水在线计量",
        "完成规模以上取水口在线计量设施安装",
        "未启动，待市级资金下达。",
        "水资源股",
        "12月底",
        YEAR,
        "",
        IDLE,
    ),
    (
        "河湖管护",
        "河湖“清四乱”",
        "排查整治“四乱”问题不少于60处",
        "已整治66处，均已销号；另有2处移送执法大队。",
        "河湖股",
        "12月底",
        YEAR,
        "",
        [
            (
                "“四乱”问题|排查整治“四乱”问题|河湖“清四乱”|四乱问题整治",
                "处",
                60,
                ">=",
                66,
                None,
                DONE,
            )
        ],
    ),
    (
        "河湖管护",
        "幸福河湖建设",
        "建成幸福河湖2条",
        "罗浪溪已建成并通过市级验收，芦荻河形象进度约七成。",
        "河湖股",
        "12月底",
        YEAR,
        "",
        [("幸福河湖|建成幸福河湖|幸福河湖建设", "条", 2, ">=", "", None, IDLE)],
    ),
]
# each office's letter: office, person, items of goal, progress, due, figures; told as numbered
# lines in one cell
LETTER = [
    (
        "执法大队",
        "阮冬生",
        [
            (
                "全年开展采砂巡查480次，其中夜间巡查不少于100次",
                "采砂巡查412次（去年同期376次），其中夜间巡查96次；查处非法采砂3起，扣押船只1艘",
                YEAR,
                [
                    ("采砂巡查|河道采砂巡查|开展采砂巡查", "次", 480, ">=", 412, 376, GOOD),
                    ("夜间巡查|夜间采砂巡查", "次", 100, ">=", 96, None, GOOD),
                ],
            ),
            (
                "立案查处水事违法案件不少于20件",
                "立案23件（上年同期17件），其中移送公安1件",
                YEAR,
                [("水事违法案件|立案查处水事违法案件|立案", "件", 20, ">=", 23, 17, DONE)],
            ),
        ],
    ),
    (
        "水保股",
        "简秋禾",
        [
            (
                "征收水土保持补偿费不低于650万元",
                "水土保持补偿费入库482.3万元，去年同期530.6万元；2家企业申请缓缴",
                YEAR,
                [("水土保持补偿费|征收水土保持补偿费", "万元", 650, ">=", 482.3, 530.6, SLOW)],
            ),
            (
                "现场检查生产建设项目90个",
                "已检查81个，下达整改意见27份",
                YEAR,
                [
                    (
                        "生产建设项目|现场检查生产建设项目|生产建设项目现场检查",
                        "个",
                        90,
                        ">=",
                        81,
                        None,
                        GOOD,
                    )
                ],
            ),
        ],
    ),
    (
        "办公室",
        "连小惠",
        [
            ("4月底前修订本局权责清单并公布", "已修订，4月28日在政府网站公布", "2025-04-30", DONE),
            ("12月底前完成档案室达标改造", "改造合同已签，正在施工", YEAR, "顺利|不能判定"),
        ],
    ),
]
# the government's report: content, leader, office, due as written, due, done, next, lamp, figures
GOVERNMENT = [
    (
        "改造提升灌区渠道45公里，恢复灌溉面积0.8万亩",
        "涂广源",
        "农水股",
        "2025年12月底",
        YEAR,
        "完成渠道衬砌31.2公里，恢复灌溉面积0.56万亩。",
        "11月底前再完成10公里。",
        "黄",
        [
            ("灌区渠道|改造提升灌区渠道|渠道衬砌|灌区渠道改造", "公里", 45, ">=", 31.2, None, SLOW),
            ("恢复灌溉面积", "万亩", 0.8, ">=", 0.56, None, SLOW),
        ],
    ),
    (
        "开工建设大湾水库",
        "涂广源",
        "建管股",
        "2025年12月底",
        YEAR,
        "初步设计已批复，施工招标已挂网，尚未开工。",
        "12月上旬发布中标公示。",
        "黄",
        "滞后|未报|不能判定|顺利",
    ),
    (
        "编制并发布2024年度水资源公报",
        "龚小满",
        "水资源股",
        "2025年7月底",
        "2025-07-31",
        "7月24日已发布。",
        "—",
        "绿",
        "已完成",
    ),
]
# month's report: name, unit, plan, October, from January, last year's, sign, status
MONTHLY = [
    ("水利投资完成额", "万元", 42000, 3860, 37120, 34280, ">=", GOOD),
    ("其中：争取上级资金", "万元", "", 1200, 12640, 11830, "", ""),
    ("水资源税入库", "万元", 980, 74.6, 708.4, 742.1, ">=", SLOW),
    ("城区供水量", "万立方米", "", 118.4, 1176.2, 1140.8, "", ""),
    ("工业用水量", "万立方米", "", 92.6, 948.5, 987.3, "", ""),
    ("农业灌溉用水量", "万立方米", "", 412, 8860, 9240, "", ""),
    ("中型灌区引水量", "万立方米", "", 265, 6130, 6482, "", ""),
    ("小水电发电量", "万千瓦时", 5200, 436, 4675, 4392, ">=", GOOD),
    ("新增农村用水户", "户", "", 186, 2264, 1975, "", ""),
    ("取水许可审批", "件", "", 7, 64, 58, "", ""),
    ("水土保持方案审批", "件", "", 9, 87, 79, "", ""),
    ("工程质量抽检", "批次", "", 14, 108, 96, "", ""),
    ("行政事业性收费", "万元", "", 18.2, 176.5, 163.9, "", ""),
    ("面平均降水量", "毫米", "", 46.2, 1288.5, 1402.6, "", ""),
    ("水库月末蓄水量", "万立方米", "", "—", 5236, 4987, "", ""),
    ("城区供水管网漏损率", "%", "≤9.0", "—", 8.6, 9.7, "<=", WELL),
    ("水费回收率", "%", "", "—", 97.6, 96.2, "", ""),
]
# towns: name, soil goal, done, last year's; ponds goal, done, last year's; rounds, last year's
TOWNS = [
    ("城关镇", 180, 168, 152, 3, 3, 2, 1860, 1742),
    ("坪上镇", 320, 284, 261, 6, 4, 5, 2140, 2035),
    ("大湾镇", 300, 271, 240, 5, 3, 4, 1985, 1896),
    ("罗浪乡", 280, 262, 228, 5, 3, 3, 1720, 1688),
    ("芦荻乡", 340, 296, 279, 7, 4, 6, 1655, 1571),
    ("岩泉乡", 230, 205, 194, 4, 3, 4, 1390, 1412),
]
# tasks: task, asked by, office, day as written, day, progress, state, status
TASKS = [
    (
        "城关防洪闭合圈可研报批",
        "县长办公会",
        "建管股",
        "2025/5/31",
        "2025-05-31",
        "5月27日取得批复",
        "办结",
        DONE,
    ),
    (
        "中央环保督察反馈小水电清退",
        "县委督查室",
        "水资源股",
        "2025/6/30",
        "2025-06-30",
        "3座电站已拆除，资料归档",
        "办结",
        DONE,
    ),
    (
        "农村供水县级统管公司组建",
        "县长办公会",
        "农水股",
        "2025/8/31",
        "2025-08-31",
        "章程未定，公司未注册",
        "未办结",
        LATE,
    ),
    (
        "水库确权划界成果移交",
        "市水利局",
        "河湖股",
        "2025/9/30",
        "2025-09-30",
        "缺12座水库图件，未移交",
        "未办结",
        LATE,
    ),
    (
        "防汛抗旱物资清点入库",
        "县防指",
        "防御股",
        "2025/4/10",
        "2025-04-10",
        "4月8日完成",
        "办结",
        DONE,
    ),
    (
        "水利系统内部审计整改",
        "局党组",
        "办公室",
        "2025/7/15",
        "2025-07-15",
        "7月11日整改报告已报",
        "办结",
        DONE,
    ),
    (
        "取用水领域专项整治",
        "市水利局",
        "水资源股",
        "2025/10/20",
        "2025-10-20",
        "10月17日验收通过",
        "办结",
        DONE,
    ),
    (
        "十五五水安全保障规划编制",
        "县发改委",
        "建管股",
        "2025/12/20",
        "2025-12-20",
        "形成初稿，正征求意见",
        "在办",
        "顺利|不能判定",
    ),
]
# problems: problem, found by, office, day as written, day, what was done, closed, closing day
PROBLEMS = [
    (
        "坪上水厂消毒间未装通风设施",
        "市级抽查",
        "农水股",
        "5月31日",
        "2025-05-31",
        "已加装并验收",
        "yes",
        "5月22日",
    ),
    (
        "陈家塘水库放水涵闸启闭机锈蚀",
        "汛前检查",
        "建管股",
        "4月15日",
        "2025-04-15",
        "更换启闭机1台",
        "yes",
        "4月12日",
    ),
    (
        "芦荻河左岸围堰弃土未清",
        "省级暗访",
        "河湖股",
        "7月31日",
        "2025-07-31",
        "清运弃土2600立方米",
        "yes",
        "7月26日",
    ),
    (
        "罗浪乡山塘违规承包养殖",
        "省级暗访",
        "河湖股",
        "9月30日",
        "2025-09-30",
        "承包户不配合，合同尚未解除",
        "no",
        "",
    ),
    (
        "渠道工程款支付凭证不齐",
        "审计",
        "农水股",
        "8月31日",
        "2025-08-31",
        "缺2个标段验收单",
        "no",
        "",
    ),
    (
        "水保监测季报迟报",
        "市级抽查",
        "水保股",
        "6月30日",
        "2025-06-30",
        "已补报并约谈监测单位",
        "yes",
        "6月18日",
    ),
    (
        "采砂许可档案保管不善",
        "审计",
        "执法大队",
        "10月15日",
        "2025-10-15",
        "重新装订入柜",
        "yes",
        "10月10日",
    ),
    (
        "雨量站5处数据中断",
        "汛前检查",
        "防御股",
        "5月10日",
        "2025-05-10",
        "更换电池和通讯卡",
        "yes",
        "5月8日",
    ),
    (
        "施工围挡占用行洪断面",
        "群众举报",
        "建管股",
        "11月30日",
        "2025-11-30",
        "已下发整改通知",
        "no",
        "",
    ),
]
SUMMARY = """箬溪县水利局2025年1—10月工作情况汇报
# 一、主要工作完成情况
1—10月，全县水利投资完成3.82亿元，小水电发电量4675万千瓦时，同比增长6.4%。农村供水更换老旧管网102.8公里，农村自来水普及率93.2%。
治理水土流失面积15.2平方公里；水土保持补偿费入库482.3万元。受理12345热线涉水诉求1260件，去年同期1415件，按期办结率99.1%。
防汛抗旱方面，启动应急响应6次，转移群众843人次，去年同期转移1127人次。
# 二、存在的主要问题
中小河流治理进度偏慢，节水型企业创建还差2家；农村供水县级统管公司尚未组建，罗浪乡山塘养殖问题没有整改到位。
# 三、2026年工作打算
2026年计划完成水利投资4.6亿元，治理中小河流26公里，农村自来水普及率达到94.5%，创建节水型企业5家。"""


def _unit(unit):
    return UNITS.get(unit, unit)


def _figure(book, figure, due, source):
    """Add one goal with its figure; a name with last year's figure is a growth too."""
    names, unit, goal, sign, now, old, status = figure
    key = names.split("|")[0]
    at = STATE if unit == "%" or key.startswith("水库月末") else (SPAN, BEFORE)
    if now == "":
        book.target(names, goal, sign, _unit(unit), due, "", status, source)
        book.fact(names, f"2025|{due[:7]}|{due}", goal, _unit(unit), "target", source)
        return
    told = NOW.get(key, now)
    row = names, _unit(unit), goal, sign, now, old, due, status, source
    book.indicator(row, at, told, old)


def _sentences(book):
    """Add the goals in words; rows of action are tasks, rows of figures may be tasks."""
    for _, work, goal, _, office, _, due, _, figures in WORDS:
        if isinstance(figures, str):
            book.task(f"{work}|{goal}", office, due, figures, BOOK)
            continue
        book.add("tasks", f"{work}|{goal}", "", "", "", "", BOOK, "yes")
        for figure in figures:
            _figure(book, figure, due, BOOK)
    for content, _, office, _, due, _, _, _, figures in GOVERNMENT:
        if isinstance(figures, str):
            book.task(content, office, due, figures, GOV)
            continue
        book.add("tasks", content, "", "", "", "", GOV, "yes")
        for figure in figures:
            _figure(book, figure, due, GOV)
    for office, _, items in LETTER:
        for goal, _, due, figures in items:
            if isinstance(figures, str):
                book.task(goal, office, due, figures, DUTY)
                continue
            book.add("tasks", goal, "", "", "", "", DUTY, "yes")
            for figure in figures:
                _figure(book, figure, due, DUTY)
    book.year(
        "农村自来水普及率",
        93.2,
        "%",
        91.4,
        BOOK,
        "上年末，不是上年同期",
        "yes",
        (STATE[0], "2024|2024-12|2024-12-31"),
    )


def _sum(at):
    return sum(town[at] for town in TOWNS)


def _ledgers(book):
    """Add the month's report and the county's row of the towns."""
    for name, unit, plan, month, now, old, sign, status in MONTHLY:
        goal = float(str(plan).strip("≤")) if plan != "" else None
        key = name.removeprefix("其中：")
        _figure(book, (key, unit, goal, sign, now, old, status), YEAR, REPORT)
        if month != "—":
            book.fact(key, "2025-10", month, _unit(unit), "actual", REPORT)
    soil = "水土流失治理面积|水土流失治理|治理水土流失面积"
    _figure(book, (soil, "公顷", _sum(1), ">=", _sum(2), _sum(3), GOOD), YEAR, TOWN)
    _figure(book, ("山塘整治|整治山塘", "口", _sum(4), ">=", _sum(5), _sum(6), SLOW), YEAR, TOWN)
    _figure(book, ("河长巡河|乡村河长巡河", "次", None, "", _sum(7), _sum(8), ""), YEAR, TOWN)
    for town in TOWNS:
        book.never("水土流失治理面积", "targets", town[1], "hm2", f"{town[0]}的任务，不是全县的")
    prose = "总结"
    for names, unit, now, old in (
        ("12345热线涉水诉求|热线涉水诉求|受理12345热线涉水诉求", "件", 1260, 1415),
        ("转移群众|群众转移", "人次", 843, 1127),
    ):
        book.year(names, now, unit, old, prose)
        book.fact(names, SPAN, now, unit, "actual", prose)
        book.fact(names, BEFORE, old, unit, "actual", prose)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _sentences(book)
    _ledgers(book)
    for task, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "督办事项")
    for problem, _, office, _, due, _, closed, _ in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题清单")
    book.add("conflicts", "更换老旧管网", SPAN, "104.6km|102.8km", "重点工作台账|总结")
    book.add("conflicts", "水利投资完成额", SPAN, "37120万元|38200万元", "指标月报|总结")
    book.add("conflicts", "水土流失治理面积", SPAN, "1486hm2|1520hm2", "乡镇进度|总结")
    book.fact("更换老旧管网", SPAN, 102.8, "km", "actual", "总结（冲突）")
    book.fact("水利投资完成额|水利投资完成|水利投资", SPAN, 3.82, "亿元", "actual", "总结（冲突）")
    book.fact("水土流失治理面积|治理水土流失面积", SPAN, 15.2, "km2", "actual", "总结（冲突）")
    for name, figure, unit, why in (
        ("水利投资完成额", 4.6, "亿元", "2026年的打算"),
        ("中小河流治理", 26, "km", "2026年的打算"),
        ("农村自来水普及率", 94.5, "%", "2026年的打算"),
        ("节水型企业", 5, "家", "2026年的打算"),
        ("中小河流治理", 63.3, "%", "占年度计划的比例"),
        ("灌区渠道", 10, "km", "下步打算"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, figure, unit, why in (
        ("城区供水量", 118.4, "万m3", "10月当月"),
        ("水利投资完成额", 3860, "万元", "10月当月"),
        ("小水电发电量", 436, "万千瓦时", "10月当月"),
    ):
        book.never(name, "year_on_year", figure, unit, why)
    book.write()


def _spans(keys, column, first):
    """Return the merges of equal neighbours in a column."""
    spans, start = [], 0
    for n in range(1, len(keys) + 1):
        if n == len(keys) or keys[n] != keys[start]:
            if n - start > 1:
                spans.append(f"{column}{first + start}:{column}{first + n - 1}")
            start = n
    return spans


def sentences():
    """Write the work ledger and the list of the government's report."""
    out = openpyxl.Workbook()
    heads = ["序号", "类别", "工作任务", "年度目标", "进展情况", "责任股室", "完成时限", "备注"]
    rows, kinds = (
        [["填报单位：箬溪县水利局办公室", "", "", "", "", "截至2025年10月31日"], heads],
        [],
    )
    for n, (kind, work, goal, told, office, due, _, remark, _) in enumerate(WORDS, 1):
        rows.append([n, "" if kind in kinds else kind, work, goal, told, office, due, remark])
        kinds.append(kind)
    rows.append(
        ["备注：年度目标以县委县政府考核任务书为准，本台账每月5日前更新；完成时限均为2025年。"]
    )
    merges = ["A2:E2", "F2:H2", *_spans(kinds, "B", 4)]
    ws = sheet(out, "重点工作", "箬溪县水利局2025年度重点工作台账", rows, 8, merges, (3, 3), True)
    for column, width in zip("ABCDEFGH", (6, 11, 18, 36, 48, 11, 11, 14), strict=True):
        ws.column_dimensions[column].width = width
    rows = [
        ["序号", "任务内容", "牵头领导", "责任股室", "完成时限", "目前完成情况", "下步打算", "亮灯"]
    ]
    for n, (content, leader, office, due, _, told, after, lamp, _) in enumerate(GOVERNMENT, 1):
        rows.append([n, content, leader, office, due, told, after, lamp])
    sheet(out, "政府工作报告", "2025年县政府工作报告涉水任务推进情况（10月）", rows, 8, (), (2, 2))
    save(out, LEDGERS / "2025年重点工作台账（10月更新）.xlsx")


def letters():
    """Write each office's letter: all its goals as numbered lines in one cell, progress beside."""
    out = openpyxl.Workbook()
    rows = [["责任单位", "责任人", "年度目标任务", "截至10月底完成情况", "未完成原因说明"]]
    for office, person, items in LETTER:
        goals = "\n".join(f"{n}.{i[0]}；" for n, i in enumerate(items, 1))
        told = "\n".join(f"{n}.{i[1]}。" for n, i in enumerate(items, 1))
        rows.append([office, person, goals, told, "企业经营困难" if office == "水保股" else ""])
    rows.append(["说明：未写明时限的均为2025年12月底。"])
    ws = sheet(out, "Sheet1", "2025年股室目标责任书落实情况对账单", rows, 5, (), (2, 2), True)
    for column, width in zip("ABCDE", (12, 10, 44, 50, 18), strict=True):
        ws.column_dimensions[column].width = width
    save(out, LEDGERS / "股室报送/股室目标责任书对账单.xlsx")


def ledgers():
    """Write the month's report with the towns beside."""
    out = openpyxl.Workbook()
    rows = [
        ["编制单位：箬溪县水利局", "", "", "", "", "", "2025年10月"],
        [
            "指标名称",
            "计量单位",
            "年度计划",
            "本月完成",
            "1—10月累计",
            "去年同期累计",
            "累计同比±%",
        ],
    ]
    for name, unit, plan, month, now, old, *_ in MONTHLY:
        change = round(100 * (now / old - 1), 1) if unit != "%" else f"{now - old:+.1f}个百分点"
        rows.append([name, unit, plan, month, now, old, change])
    rows.append(["说明：蓄水量为月末时点数；带“≤”的计划为上限；投资完成额含续建项目。"])
    sheet(out, "指标月报", "箬溪县水利主要指标月报", rows, 7, ["A2:F2"], (3, 3), True)
    rows = [
        [
            "乡（镇）",
            "水土流失治理面积（公顷）",
            "",
            "",
            "",
            "山塘整治（口）",
            "",
            "",
            "河长巡河（次）",
            "",
        ],
        [
            "",
            "年度任务",
            "累计完成",
            "完成率%",
            "去年同期",
            "年度任务",
            "累计完成",
            "去年同期",
            "累计",
            "去年同期",
        ],
    ]
    for name, *cells in TOWNS:
        rows.append([name, cells[0], cells[1], round(100 * cells[1] / cells[0], 1), *cells[2:]])
    every = [_sum(k) for k in range(1, 9)]
    rows.append(["合　计", every[0], every[1], round(100 * every[1] / every[0], 1), *every[2:]])
    rows.append(["注：各乡（镇）数据截至10月31日，由乡镇水管站上报。"])
    merges = ["B2:E2", "F2:H2", "I2:J2", "A2:A3"]
    sheet(out, "乡镇进度", "2025年1—10月各乡镇水利任务进度表", rows, 10, merges, (2, 3))
    save(out, LEDGERS / "水利指标月报2025年10月.xlsx")


def works():
    """Write the tasks as a ragged csv and the problems as a sheet with a real date or two."""
    rows = [
        ["箬溪县水利局督办事项清单（2025年10月31日）"],
        ["序号", "督办事项", "交办单位", "承办股室", "办结期限", "办理情况", "状态"],
    ]
    for n, (task, by, office, due, _, told, state, _) in enumerate(TASKS, 1):
        rows.append([n, task, by, office, due, told, state])
    rows.append(["制表：办公室"])
    ragged(LEDGERS / "督办/督办事项清单.csv", rows)
    out = openpyxl.Workbook()
    rows = [
        [
            "编号",
            "问题来源",
            "问题描述",
            "责任股室",
            "整改时限",
            "整改措施及成效",
            "是否销号",
            "销号日期",
        ]
    ]
    for n, (problem, by, office, due, day, told, closed, when) in enumerate(PROBLEMS, 1):
        limit = datetime.date.fromisoformat(day) if n % 3 == 0 else due
        rows.append([n, by, problem, office, limit, told, "是" if closed == "yes" else "否", when])
    rows.append(["注：整改时限、销号日期均为2025年。"])
    ws = sheet(out, "问题清单", "2025年各类检查发现问题整改清单", rows, 8, (), (2, 2), True)
    for cell in ws["E"]:
        if getattr(cell, "is_date", False):
            cell.number_format = 'm"月"d"日"'
    save(out, LEDGERS / "问题整改清单.xlsx")


if __name__ == "__main__":
    truth()
    sentences()
    letters()
    ledgers()
    works()
    paper(DOCUMENTS / "1-10月工作情况汇报.docx", SUMMARY.split("\n"))
