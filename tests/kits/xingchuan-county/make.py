"""Truth and files of 荇川县水利局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, HALF, TODAY = "2024", "2023", "2024-01/2024-06", "2024-12-31"
POINT = ("2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31", f"{HALF}|2024-06|2024-06-30")
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "—": "1"}
UNITS["亿立方米"] = "亿m3"
# yearbook: name as written, unit, 2024, 2023, 2022 where the edition of 2023 has it (or a section)
YEARBOOK = [
    ("一、水利建设",),
    ("完成水利建设投资", "万元", 38640, 35210, 32900),
    ("    其中：中央投资", "万元", 12480, 11300, None),
    ("          地方投资", "万元", 15860, 14620, None),
    ("          社会及金融资本", "万元", 10300, 9290, None),
    ("新建及加固堤防长度", "公里", 14.6, 12.8, 11.5),
    ("中小河流治理长度", "公里", 21.4, 18.7, 20.2),
    ("小型水库除险加固", "座", 7, 6, 5),
    ("二、农村供水",),
    ("农村自来水普及率", "%", 93.4, 91.8, 90.1),
    ("城乡供水一体化覆盖人口比例", "%", 58.6, 53.1, None),
    ("供水设施维修养护", "处", 64, 57, 52),
    ("水质检测合格率", "%", 96.8, 95.2, 94.4),
    ("三、农田水利",),
    ("有效灌溉面积", "万亩", 31.45, 31.1, 30.85),
    ("新建高效节水灌溉面积", "亩", 6150, 5600, 5200),
    ("渠系清淤整修长度", "公里", 132.5, 126.4, 119.8),
    ("农业水价综合改革实施面积", "万亩", 26.9, 24.6, 21.3),
    ("农田灌溉水有效利用系数", "—", 0.548, 0.541, 0.536),
    ("四、水资源管理",),
    ("用水总量", "万立方米", 17460, 17890, 18120),
    ("    其中：农业用水量", "万立方米", 12650, 13120, None),
    ("          工业用水量", "万立方米", 1870, 1910, None),
    ("          生活用水量", "万立方米", 2360, 2310, None),
    ("          人工生态环境补水量", "万立方米", 580, 550, None),
    ("万元GDP用水量", "立方米", 78.5, 83.6, 89.2),
    ("水资源费征收额", "万元", 316.8, 298.5, 285.1),
    ("五、水土保持",),
    ("水土流失综合治理面积", "平方公里", 42.3, 39.6, 37.9),
    ("审批水土保持方案", "件", 46, 52, 49),
    ("水土保持补偿费", "万元", 186.4, 203.7, 192.6),
    ("六、河湖管理与水行政执法",),
    ("河湖长巡查河湖", "人次", 12860, 11940, 10870),
    ("河道清障", "处", 38, 45, 41),
    ("查处水事违法案件", "件", 17, 21, 24),
    ("七、水旱灾害防御",),
    ("组织防汛抢险演练", "次", 22, 19, 18),
    ("下拨防汛抗旱资金", "万元", 428, 365, 340),
    ("转移避险群众", "人次", 2370, 4120, 1980),
    ("水库年末蓄水量", "万立方米", 6180, 5930, 6045),
]
POINTS = ("有效灌溉面积", "水库年末蓄水量", "万元GDP用水量")
NOW = {"渠系清淤整修长度": "132.5|135.2", "河湖长巡查河湖": "12860|12680"}
OLD = {"水土保持补偿费": "203.7|207.3"}
PLAN, BUILD, RURAL = "规划计划股", "工程建设与运行管理股", "农村水利水电股"
WATER, SOIL, RIVER, LAW = "水资源管理股", "水土保持股", "河湖管理股", "水政监察大队"
DUES = {
    "年底": TODAY,
    "6月底前": "2024-06-30",
    "9月底前": "2024-09-30",
    "10月底前": "2024-10-31",
    "11月底前": "2024-11-30",
}
# goals: group, rows: name, unit, points, goal as written, goal, sign, half, year, due, office
GOALS = [
    (
        "水利投资与项目建设",
        [
            ("完成水利建设投资", "亿元", 4, 3.8, 3.8, ">=", 1.725, 3.864, "年底", PLAN),
            ("争取上级水利资金", "万元", 4, 15000, 15000, ">=", 9870, 16320, "年底", PLAN),
            ("中小河流治理长度", "公里", 4, 24, 24, ">=", 8.9, 21.4, "年底", BUILD),
            ("新建及加固堤防长度", "公里", 4, 14, 14, ">=", 6.3, 14.6, "11月底前", BUILD),
        ],
    ),
    (
        "水库运行与防汛安全",
        [
            ("小型水库除险加固", "座", 4, "8座", 8, ">=", 2, 7, "10月底前", BUILD),
            ("水库安全鉴定", "座", 3, "11座", 11, ">=", 5, 11, "9月底前", BUILD),
            ("水库标准化管理创建", "座", 3, "6座", 6, ">=", 2, 6, "年底", BUILD),
            ("组织防汛抢险演练", "次", 3, 20, 20, ">=", 21, 22, "6月底前", "水旱灾害防御股"),
        ],
    ),
    (
        "农村供水保障",
        [
            ("农村自来水普及率", "%", 4, "93以上", 93, ">=", 92.5, 93.4, "年底", RURAL),
            ("城乡供水一体化覆盖人口比例", "%", 4, 62, 62, ">=", 55.2, 58.6, "年底", RURAL),
            ("供水设施维修养护", "处", 3, 60, 60, ">=", 31, 64, "年底", RURAL),
            ("水质检测合格率", "%", 4, "95以上", 95, ">=", 96.1, 96.8, "年底", RURAL),
            ("农村供水水费收缴率", "%", 3, 96, 96, ">=", 94.5, 97.1, "年底", RURAL),
        ],
    ),
    (
        "农田灌溉",
        [
            ("新建高效节水灌溉面积", "万亩", 4, 0.6, 0.6, ">=", 0.268, 0.615, "年底", RURAL),
            ("渠系清淤整修长度", "公里", 4, 130, 130, ">=", 84.7, 132.5, "年底", RURAL),
            ("农业水价综合改革实施面积", "万亩", 3, 28, 28, ">=", 25.2, 26.9, "年底", RURAL),
            ("农田灌溉水有效利用系数", "—", 4, "≥0.545", 0.545, ">=", "/", 0.548, "年底", RURAL),
        ],
    ),
    (
        "水资源节约与管理",
        [
            ("用水总量", "亿立方米", 4, "≤1.8", 1.8, "<=", 0.839, 1.746, "年底", WATER),
            ("万元GDP用水量", "立方米", 3, "≤80", 80, "<=", "/", 78.5, "年底", WATER),
            ("水资源费征收额", "万元", 4, 300, 300, ">=", 162.4, 316.8, "年底", WATER),
            ("取水口监测计量覆盖率", "%", 3, 90, 90, ">=", 85.3, 92.6, "年底", WATER),
        ],
    ),
    (
        "水土保持",
        [
            ("水土流失综合治理面积", "平方公里", 4, 40, 40, ">=", 17.8, 42.3, "年底", SOIL),
            ("水土保持补偿费", "万元", 3, 200, 200, ">=", 88.2, 186.4, "年底", SOIL),
            ("生产建设项目监督检查覆盖率", "%", 3, 100, 100, ">=", 54, 100, "年底", SOIL),
        ],
    ),
    (
        "河湖管理与执法",
        [
            ("河湖长巡查河湖", "人次", 4, 12000, 12000, ">=", 6350, 12860, "年底", RIVER),
            ("河道清障", "处", 3, 35, 35, ">=", 37, 38, "6月底前", RIVER),
            ("健康河湖评价", "条", 4, "3条", 3, ">=", 0, 2, "年底", RIVER),
            ("水事违法案件结案率", "%", 3, 90, 90, ">=", 85.7, 94.1, "年底", LAW),
        ],
    ),
]
NEXT = [
    ("完成水利建设投资", "亿元", 3.864, 4.2),
    ("农村自来水普及率", "%", 93.4, 94.5),
    ("城乡供水一体化覆盖人口比例", "%", 58.6, 65),
    ("小型水库除险加固", "座", 7, 9),
    ("水土流失综合治理面积", "平方公里", 42.3, 45),
    ("用水总量", "亿立方米", 1.746, 1.78),
]
# project, kind, whole, done since the start, plan of 2024, done in 2024, begun, state
PROJECTS = [
    ("荇水干流防洪治理工程", "续建", 28600, 19850, 12000, 11860, "2023.3", "堤身填筑完成约七成"),
    ("大垅中型灌区节水改造", "续建", 14200, 12930, 6400, 6420, "2022.11", "已完工"),
    ("城乡供水一体化东区工程", "新建", 22800, 9640, 9500, 9640, "2024.2", "净水厂土建施工"),
    ("小型水库除险加固项目", "新建", 4600, 4150, 4200, 4150, "2024.1", "7座完工，1座扫尾"),
    ("青坪河流域综合治理", "续建", 7900, 5120, 3200, 3270, "2023.6", "护岸完成"),
    ("其他小型水利工程", "", 3300, 3300, 2700, 3300, "", ""),
]
# town: plan and done of erosion control, of upkeep, of canals
TOWNS = [
    ("城关镇", 6, 6.4, 11, 12, 22, 22.6),
    ("石桥镇", 7, 7.3, 9, 10, 20, 20.4),
    ("大垅镇", 8, 8.6, 10, 11, 24, 24.8),
    ("马鞍镇", 4, 4.2, 7, 7, 14, 14),
    ("白沙乡", 5, 5.2, 8, 8, 18, 18),
    ("青坪乡", 6, 6.1, 8, 9, 17, 17.7),
    ("双河乡", 4, 4.5, 7, 7, 15, 15),
]
# task, content, leader, office, due as written, due, progress, mark, status
TASKS = [
    (
        ("荇水干流防洪治理工程", "完成堤身主体", "龙志平", BUILD, "2025年6月底", "2025-06-30"),
        ("堤身填筑完成约七成，用地手续齐备", "正常推进", "顺利"),
    ),
    (
        ("大垅中型灌区节水改造", "完成年度建设内容", "向春华", RURAL, "12月20日", "2024-12-20"),
        ("12月12日完工验收", "已完成", "已完成"),
    ),
    (
        ("城乡供水一体化东区工程", "净水厂主体完工", "向春华", RURAL, "2025年9月底", "2025-09-30"),
        ("征地影响，土建进度慢于计划", "进展缓慢", "滞后"),
    ),
    (
        ("小型水库除险加固", "全部完工并蓄水验收", "龙志平", BUILD, "10月底", "2024-10-31"),
        ("尚余1座溢洪道未完", "进展缓慢", "逾期"),
    ),
    (
        ("山洪灾害防治非工程措施建设", "站点更新改造", "彭建新", "水旱灾害防御股", "5月底"),
        ("2024-05-31", "5月22日完成更新并联网", "已完成", "已完成"),
    ),
    (
        ("防汛物资储备补充", "补齐县级仓库缺口", "彭建新", "水旱灾害防御股", "4月20日"),
        ("2024-04-20", "已入库", "已完成", "已完成"),
    ),
    (
        ("县级水网规划编制", "规划报县政府审批", "龙志平", PLAN, "12月底", "2024-12-31"),
        ("送审稿仍在修改", "进展缓慢", "逾期"),
    ),
    (
        ("河湖管理范围划界成果复核", "复核成果上图", "石维民", RIVER, "9月底", "2024-09-30"),
        ("成果已上图入库", "已完成", "已完成"),
    ),
    (
        ("健康河湖评价", "评价报告通过评审", "石维民", RIVER, "12月底", "2024-12-31"),
        ("一条河报告未通过评审", "进展缓慢", "逾期"),
    ),
    (
        ("取用水专项整治", "问题全部整改", "石维民", WATER, "8月底", "2024-08-31"),
        ("整改到位并通过市级核查", "已完成", "已完成"),
    ),
    (
        ("农村供水水质提升行动", "更新消毒设备", "向春华", RURAL, "11月底", "2024-11-30"),
        ("设备全部安装运行", "已完成", "已完成"),
    ),
    (
        ("水土保持信息化监管", "疑似图斑全部核查", "石维民", SOIL, "12月10日", "2024-12-10"),
        ("核查认定完毕", "已完成", "已完成"),
    ),
    (
        ("水利工程产权登记", "办理不动产权证", "龙志平", BUILD, "2025年3月底", "2025-03-31"),
        ("测绘完成，正在报件", "正常推进", "顺利"),
    ),
]
# source, problem, measure, office, due as written, due, progress, mark
PROBLEMS = [
    (
        ("省水利厅暗访", "石桥水库管理房漏雨、夜间无人值守", "修缮并落实值守", BUILD),
        ("2024年5月31日", "2024-05-31", "5月24日修缮完毕，值守人员到位", "是"),
    ),
    (
        ("省水利厅暗访", "马鞍镇供水站加药设备未正常运行", "更换设备", RURAL),
        ("2024年6月15日", "2024-06-15", "已更换", "是"),
    ),
    (
        ("省水利厅暗访", "双河乡河段违规堆放砂石料", "清运砂石、恢复河滩", RIVER),
        ("2024年8月31日", "2024-08-31", "尚有一处未清运", "否"),
    ),
    (
        ("县审计局", "灌区项目竣工财务决算未及时办理", "编制决算报批", PLAN),
        ("2024年11月30日", "2024-11-30", "已编制，待批复", "否"),
    ),
    (
        ("县审计局", "超进度支付工程款", "追回并完善手续", PLAN),
        ("2024年7月15日", "2024-07-15", "已追回", "是"),
    ),
    (
        ("县委巡察", "公务接待审批单要素不全", "补齐要素，修订制度", "办公室"),
        ("2024年4月30日", "2024-04-30", "已修订制度", "是"),
    ),
    (
        ("县委巡察", "采砂监管巡查记录不完整", "统一记录格式", LAW),
        ("2024年9月30日", "2024-09-30", "已整改", "是"),
    ),
    (
        ("市水利局检查", "两个生产建设项目未编报水土保持方案", "督促编报", SOIL),
        ("2025年3月31日", "2025-03-31", "一个已批复，一个编制中", "否"),
    ),
    (
        ("市水利局检查", "水库安全监测数据上传率偏低", "检修设备", BUILD),
        ("2024年12月31日", "2024-12-31", "部分站点仍未恢复上传", "否"),
    ),
    (
        ("12345热线", "白沙乡高山片区季节性缺水", "新打机井并网", RURAL),
        ("2025年5月31日", "2025-05-31", "机井施工中", "否"),
    ),
]
SUMMARY = """荇川县水利局2024年工作总结及2025年工作计划
2024年，在县委、县政府领导和上级水利部门指导下，我局紧扣年度目标，统筹项目建设、供水保障和水旱灾害防御，较好完成了各项工作。
# 一、2024年工作完成情况
（一）水利建设。全年完成水利建设投资3.864亿元，比上年增长9.7%；争取上级水利资金16320万元。新建及加固堤防14.6公里，治理中小河流21.4公里，完成小型水库除险加固7座。
（二）农村供水。农村自来水普及率达到93.4%，比上年提高1.6个百分点；维修养护供水设施64处，水质检测合格率96.8%，农村供水水费收缴率97.1%。
（三）农田水利。新建高效节水灌溉面积6150亩，渠系清淤整修135.2公里，农业水价综合改革实施面积26.9万亩。
（四）水资源和水土保持。用水总量1.746亿立方米，控制在1.8亿立方米以内；征收水资源费316.8万元。治理水土流失面积42.3平方公里，收取水土保持补偿费186.4万元，同比减少17.3万元。
（五）河湖管理。各级河湖长巡查河湖12680人次，清除河道障碍38处，查处水事违法案件17件。
（六）水旱灾害防御。组织防汛抢险演练22次，转移避险群众2370人次，无人员伤亡。
# 二、存在的主要问题
一是城乡供水一体化东区工程受征地影响进度偏慢；二是中小河流治理、健康河湖评价未完成年度目标；三是水利工程管护经费不足。
# 三、2025年工作计划
2025年计划完成水利建设投资4.2亿元，除险加固小型水库9座，治理水土流失面积45平方公里，农村自来水普及率达到94.5%。"""
NOTICE = """荇川县水利局办公室关于2024年度乡镇水利建设任务完成情况的通报

各乡镇人民政府、局属各股室（站、队）：
现将2024年度各乡镇水利建设任务完成情况通报如下。

一、总体情况
全县治理水土流失面积42.3平方公里，为年度任务40平方公里的105.8%；维修养护供水设施64处，超年度任务4处。各乡镇均完成年度任务，大垅镇治理水土流失8.6平方公里，居全县首位。

二、存在不足
个别乡镇档案资料不齐，部分渠段清淤后弃土未及时清运。

三、有关要求
请各乡镇于2025年1月20日前将验收资料报送农村水利水电股。

荇川县水利局办公室
2025年1月8日
"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _base(unit):
    return UNITS.get(unit, unit)


def _spans(name, unit):
    if unit in ("%", "—") or name in POINTS:
        return POINT
    return SPAN, BEFORE, HALF


def _yearbook():
    for row in YEARBOOK:
        if len(row) > 1:
            yield _plain(row[0]), *row[1:]


def _status(goal, sign, value):
    return "已完成" if (value >= goal if sign == ">=" else value <= goal) else "逾期"


def _goal_rows(book):
    told = {row[0] for row in _yearbook()}
    for _, rows in GOALS:
        for name, unit, _, _, goal, sign, half, now, node, _ in rows:
            here, _, june = _spans(name, unit)
            base, due = _base(unit), DUES[node]
            status = _status(goal, sign, now)
            book.target(name, goal, sign, base, due, NOW.get(name, now), status, "考核自查表")
            book.fact(name, f"2024|{due[:7]}|{due}", goal, base, "target", "考核自查表")
            if half != "/":
                book.fact(name, june, half, base, "actual", "考核自查表")
            if name not in told:
                book.fact(name, here, now, base, "actual", "考核自查表")


def _never(book):
    for name, unit, _, goal in NEXT:
        book.never(name, "targets", goal, _base(unit), "2025年的目标")
    for name, figure, unit, why in (
        ("完成水利建设投资", 81400, "万元", "项目总投资"),
        ("完成水利建设投资", 4, "亿元", "分值"),
        ("农村自来水普及率", 4, "%", "分值"),
        ("农村供水水费收缴率", 3, "%", "分值"),
        ("农村供水水费收缴率", 94.5, "%", "上半年的完成数"),
        ("供水设施维修养护", 120, "处", "合计重复相加"),
    ):
        book.never(name, "targets", figure, unit, why)
    for town, *figures in TOWNS:
        for k, (name, unit) in enumerate(
            (
                ("水土流失综合治理面积", "km2"),
                ("供水设施维修养护", "处"),
                ("渠系清淤整修长度", "km"),
            )
        ):
            book.never(name, "targets", figures[2 * k], unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", figures[2 * k + 1], unit, f"{town}的完成数")
    for name, figure, unit, why in (
        ("水土保持补偿费", 17.3, "万元", "减少的数"),
        ("用水总量", 8390, "万m3", "上半年的数"),
        ("河湖长巡查河湖", 6350, "人次", "上半年的数"),
        ("完成水利建设投资", 81400, "万元", "项目总投资"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for name, unit, now, old, older in _yearbook():
        here, there, _ = _spans(name, unit)
        base = _base(unit)
        book.year(name, NOW.get(name, now), base, OLD.get(name, old), "统计年报", at=(here, there))
        book.fact(name, here, now, base, "actual", "统计年报")
        book.fact(name, there, old, base, "actual", "统计年报")
        if older is not None:
            book.fact(
                name, there.replace("2023", "2022"), older, base, "actual", "2023年年报", "yes"
            )
    _goal_rows(book)
    book.fact("渠系清淤整修长度", SPAN, 135.2, "km", "actual", "总结（冲突）")
    book.fact("河湖长巡查河湖", SPAN, 12680, "人次", "actual", "总结（冲突）")
    book.fact("水土保持补偿费", BEFORE, 207.3, "万元", "actual", "2023年年报（冲突）")
    for name, _, _, _, plan, now, _, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", TODAY, now, "", "项目表", "项目年度计划", "yes")
        book.fact(name, "2024", plan, "万元", "target", "项目表")
        book.fact(name, SPAN, now, "万元", "actual", "项目表")
    for task in TASKS:
        name, _, _, office, _, due, _, _, status = (*task[0], *task[1])
        book.task(name, office, due, status, "重点工作台账")
    for (_, problem, _, office), (_, due, _, mark) in PROBLEMS:
        closed = "yes" if mark == "是" else "no"
        book.problem(problem, office, due, closed, TODAY, "问题整改清单")
    for names, period, values, sources in (
        ("渠系清淤整修长度|渠系清淤整修", SPAN, "132.5km|135.2km", "年报、自查表|总结"),
        ("河湖长巡查河湖|巡查河湖", SPAN, "12860人次|12680人次", "年报、自查表|总结"),
        ("水土保持补偿费", BEFORE, "203.7万元|207.3万元", "2024年年报|2023年年报"),
    ):
        book.add("conflicts", names, period, values, sources)
    _never(book)
    book.write()


def _rate(now, old, unit):
    return round(now - old, 1) if unit == "%" else round(100 * (now / old - 1), 2)


def yearbooks():
    """Write the yearbook of 2024 as BIFF and the one of 2023 as a hand-made csv."""
    rows = [
        ["荇川县2024年水利综合统计年报表"],
        ["综合机关名称：荇川县水利局", "", "", "", "", "2024年"],
        ["指标名称", "序号", "计量单位", "本年完成", "上年完成", "比上年增减"],
        ["甲", "乙", "丙", 1, 2, "3"],
    ]
    n = 0
    for row in YEARBOOK:
        if len(row) == 1:
            rows.append([row[0]])
            continue
        n += 1
        name, unit, now, old, _ = row
        grown = _rate(now, old, unit)
        rows.append(
            [name, f"{n:02d}", unit, now, old, f"{grown}个百分点" if unit == "%" else grown]
        )
    rows.append(["说明：比上年增减除注明百分点的外，均为百分数（%）。"])
    rows.append(
        ["单位负责人：龙志平", "", "统计负责人：田小兰", "", "填表人：田小兰", "2025年1月10日"]
    )
    old_book(LEDGERS / "2024年水利综合统计年报.xls", "年报表", rows, [(0, 0, 0, 5)])
    old = [
        ["荇川县2023年水利综合统计年报表"],
        ["综合机关名称：荇川县水利局"],
        ["指标名称", "计量单位", "2023年完成", "2022年完成"],
    ]
    for name, unit, _, before, older in _yearbook():
        if older is not None:
            shown = 207.3 if name == "水土保持补偿费" else before
            old.append([name, unit, shown, older])
    old.append(["填表人：田小兰", "", "2024年1月12日"])
    ragged(LEDGERS / "历年资料/2023年水利综合统计年报.csv", old)


def goals():
    """Write the self-check with points and, in a second sheet, next year's goals."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：荇川县水利局（盖章）", *[""] * 9, "填报日期：2025年1月6日", ""],
        ["序号", "考核项目", "考核指标", "单位", "分值", "年初目标", "完成情况", ""],
        ["", "", "", "", "", "", "上半年", "全年", "", "", "", ""],
    ]
    rows[1] += ["完成率", "自评分", "要求完成时间", "责任股室"]
    merges = ["A2:F2", "K2:L2", "G3:H3", *[f"{c}3:{c}4" for c in "ABCDEFIJKL"]]
    n, points, marks = 0, 0, 0
    for group, lines in GOALS:
        start = len(rows) + 2
        for k, (name, unit, point, written, goal, sign, half, now, node, office) in enumerate(
            lines
        ):
            n += 1
            cap = sign == "<="
            share = "达标" if cap else f"{100 * now / goal:.1f}%"
            mark = point if cap else round(min(1, now / goal) * point, 1)
            points, marks = points + point, marks + mark
            cells = [n, "" if k else group, name, unit, point, written, half, now, share, mark]
            rows.append([*cells, node, office])
        merges.append(f"B{start}:B{start + len(lines) - 1}")
    rows.append(["", "合计", "", "", points, "", "", "", "", round(marks, 1), "", ""])
    rows.append(["注：完成时间均指2024年；“以上”含本数；/表示年度核算指标。"])
    title = "荇川县水利局2024年度目标管理考核自查表"
    sheet(out, "自查表", title, rows, 12, merges, (3, 4), True)
    rows = [
        ["序号", "指标", "单位", "2024年完成", "2025年建议目标"],
        *[[i, *row] for i, row in enumerate(NEXT, 1)],
    ]
    sheet(out, "2025年目标建议", "2025年度主要目标建议表（征求意见稿）", rows, 5, (), (2, 2))
    save(out, LEDGERS / "2024年度目标考核自查表.xlsx")


def works():
    """Write the tasks, and the projects with the total last."""
    out = openpyxl.Workbook()
    rows = [["序号", "重点工作", "年度要求", "分管领导", "责任股室", "完成时间"]]
    rows[0] += ["工作进展", "完成状态"]
    for n, task in enumerate(TASKS, 1):
        name, content, leader, office, node, _, progress, mark, _ = (*task[0], *task[1])
        rows.append([n, name, content, leader, office, node, progress, mark])
    rows.append(["说明：未注明年份的完成时间均为2024年。"])
    title = "荇川县水利局2024年重点工作台账（截至12月31日）"
    sheet(out, "重点工作", title, rows, 8, (), (2, 2), True)
    save(out, LEDGERS / "重点工作台账.xlsx")
    out = openpyxl.Workbook()
    rows = [
        [*[""] * 7, "单位：万元"],
        ["项目名称", "建设性质", "总投资", "自开工累计完成", "2024年投资计划", "2024年完成投资"],
    ]
    rows[1] += ["开工时间", "工程进展"]
    rows += [list(p) for p in PROJECTS]
    rows.append(["合计", "", *[sum(p[k] for p in PROJECTS) for k in range(2, 6)], "", ""])
    title = "荇川县2024年水利工程项目投资完成情况表"
    sheet(out, "项目", title, rows, 8, (), (3, 3), True)
    save(out, LEDGERS / "水利工程项目投资完成情况表.xlsx")


def towns():
    """Write the work by town as csv, the county first."""
    rows = [
        ["2024年各乡镇水利建设任务完成情况统计表"],
        ["乡镇", "水土流失综合治理面积（平方公里）", "", "供水设施维修养护（处）"],
        ["", "计划", "完成", "计划", "完成", "计划", "完成", ""],
        ["全县", *[round(sum(t[k] for t in TOWNS), 1) for k in range(1, 7)]],
    ]
    rows[1] += ["", "渠系清淤整修长度（公里）", "", "考评名次"]
    order = sorted(TOWNS, key=lambda t: -t[2] / t[1])
    rows += [[*t, order.index(t) + 1] for t in TOWNS]
    ragged(LEDGERS / "各乡镇水利建设任务完成情况.csv", rows)


def papers():
    """Write the list of problems and the summary as docx, the circular as txt."""
    grid = [["序号", "反馈来源", "存在问题", "整改措施", "责任股室", "整改时限", "整改进展"]]
    grid[0].append("是否销号")
    for n, (about, rest) in enumerate(PROBLEMS, 1):
        node, _, progress, mark = rest
        grid.append([str(n), *about, node, progress, mark])
    lines = ["荇川县水利局各类检查反馈问题整改清单", "（截至2024年12月31日）", "@0"]
    paper(DOCUMENTS / "问题整改清单.docx", lines, [grid])
    paper(DOCUMENTS / "2024年工作总结.docx", SUMMARY.split("\n"))
    path = DOCUMENTS / "关于2024年度乡镇水利建设任务完成情况的通报.txt"
    path.write_text(NOTICE, encoding="utf-8", newline="\r\n")


if __name__ == "__main__":
    truth()
    yearbooks()
    goals()
    works()
    towns()
    papers()
