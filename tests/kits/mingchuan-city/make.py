"""Truth and files of 茗川市水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, FIVE = "2025-01/2025-06", "2024-01/2024-06", "2025-01/2025-05"
YEAR, TODAY = "2025-12-31", "2025-06-30"
UNITS = {"平方公里": "km2", "公里": "km", "立方米": "m3", "—": "1"}
BULLETIN, TABLE, PLAN = "统计月报", "目标任务半年调度表", "重点工程投资表"
# name as written, unit, January to May, June, January to June, the same of 2024
MONTHLY = """水利投入
水利固定资产投资|亿元|29.46|6.82|36.28|33.15
　其中：中央预算内投资|亿元|6.15|1.48|7.63|7.02
　　　　地方政府专项债券|亿元|8.9|2.2|11.1|9.6
　　　　银行贷款和社会资本|亿元|5.27|1.19|6.46|5.83
到位上级补助资金|万元|48630|9420|58050|55280
水资源税征收|万元|2716.4|548.2|3264.6|3085.7
水土保持补偿费征收|万元|1382|276|1658|1749
取水用水
全市用水量|亿立方米|4.86|1.37|6.23|6.41
　其中：农业|亿立方米|3.12|1.02|4.14|4.35
　　　　工业|亿立方米|0.78|0.15|0.93|0.91
　　　　生活|亿立方米|0.79|0.16|0.95|0.92
　　　　人工生态环境补水|亿立方米|0.17|0.04|0.21|0.23
核发取水许可电子证照|套|118|26|144|162
供水灌溉
农村自来水普及率|%|94.9||95.1|93.6
农村规模化供水工程覆盖人口比例|%|71.9||72.3|67.4
农村饮水工程维修|处|236|58|294|271
恢复改善灌溉面积|万亩|7.4|2.3|9.7|8.8
高效节水灌溉新增面积|万亩|2.15|0.64|2.79|3.24
灌区渠道改造|公里|164|43|207|189
水保河湖
水土流失综合治理面积|平方公里|168.4|47.3|215.7|204.6
中小河流治理长度|公里|46.2|11.5|57.7|61.3
市县乡三级河湖长巡查|人次|18640|4120|22760|21980
河湖“四乱”排查整治|个|243|61|304|287
水电站生态流量监测达标率|%|97.4||97.8|96.5
防御与监管
水毁工程修复|处|132|44|176|158
发布水旱灾害预警|期|74|39|113|126
转移避险群众|人次|860|2340|3200|4150
大中型水库期末蓄水量|亿立方米|9.86||10.42|9.93
水利工程质量监督检查|次|96|24|120|112
水利安全隐患整治|条|517|103|620|584
水行政立案查处|宗|38|9|47|52
办结水利行政许可事项|件|412|87|499|465"""
# block, name, unit, 2024, goal as written, goal, sign, node of June, done, office, due as written,
# due, status, remark; 报 for the bulletin's figure
GOALS = """投资与资金|水利固定资产投资|亿元|65.8|70|70|>=|34|报|规划计划科|12月底|2025-12-31|顺利|
投资与资金|到位上级补助资金|亿元|9.7|10.5|10.5|>=|5|报|规划计划科|12月底|2025-12-31|顺利|
投资与资金|水资源税征收|万元|6150|6500|6500|>=|3200|报|水资源科|12月底|2025-12-31|顺利|
投资与资金|水土保持补偿费征收|万元|3540|4200|4200|>=|2000|报|水土保持科|12月底|2025-12-31|滞后|矿山停产较多
水资源|全市用水量|亿立方米|13.42|13.6以内|13.6|<=|6.8以内|报|水资源科|12月底|2025-12-31|顺利|
水资源|万元工业增加值用水量|立方米|26.4|25.8以内|25.8|<=|25.8以内|25.2|水资源科|12月底|2025-12-31|顺利#已完成|
水资源|农田灌溉水有效利用系数|—|0.552|0.557以上|0.557|>=|—|0.559|农村水利科|12月底|2025-12-31|顺利#已完成|
水资源|取用水在线监测点上线|个|260|300|300|>=|150|168|水资源科|11月底|2025-11-30|顺利|
水资源|节水型企业评定|家|18|24|24|>=|10|6|水资源科|12月底|2025-12-31|滞后|
供水灌溉|农村自来水普及率|%|94.5|96|96|>=|95.2|报|农村水利科|12月底|2025-12-31|滞后#顺利|
供水灌溉|农村规模化供水工程覆盖人口比例|%|69.8|74|74|>=|71.5|报|农村水利科|12月底|2025-12-31|顺利|
供水灌溉|农村饮水工程维修|处|548|560|560|>=|270|报|农村水利科|12月底|2025-12-31|顺利|
供水灌溉|恢复改善灌溉面积|万亩|17.2|18|18|>=|8.5|报|农村水利科|12月底|2025-12-31|顺利|
供水灌溉|高效节水灌溉新增面积|万亩|7.1|7.5|7.5|>=|3.5|报|农村水利科|12月底|2025-12-31|滞后|宁崖、双洑两县未完成招标
供水灌溉|灌区渠道改造|公里|385|400|400|>=|195|报|农村水利科|12月底|2025-12-31|顺利|
水保河湖|水土流失综合治理面积|平方公里|410|420|420|>=|205|报|水土保持科|12月底|2025-12-31|顺利|
水保河湖|中小河流治理长度|公里|132|150|150|>=|70|报|建设管理科|12月底|2025-12-31|滞后|
水保河湖|市县乡三级河湖长巡查|人次|43860|44000|44000|>=|21500|报|河湖管理科|12月底|2025-12-31|顺利|
水保河湖|河湖“四乱”排查整治|个|562|560|560|>=|280|报|河湖管理科|12月底|2025-12-31|顺利|
水保河湖|水电站生态流量监测达标率|%|96.9|97以上|97|>=|97以上|报|河湖管理科|12月底|2025-12-31|顺利#已完成|
水保河湖|幸福河湖创建|条|8|10|10|>=|4|2|河湖管理科|12月底|2025-12-31|滞后|
防御与监管|水毁工程修复|处|171|180|180|>=|180|报|水旱灾害防御科|5月底|2025-05-31|逾期|剩4处受汛情影响
防御与监管|防汛抢险应急演练|场|36|32|32|>=|32|35|水旱灾害防御科|5月底|2025-05-31|已完成|
防御与监管|小型水库雨水情测报设施建设|座|64|58|58|>=|58|58|运行管理科|6月底|2025-06-30|已完成|
防御与监管|大坝安全鉴定|座|40|38|38|>=|38|33|运行管理科|6月底|2025-06-30|逾期|
防御与监管|病险水库除险加固|座|26|22|22|>=|9|6|运行管理科|12月底|2025-12-31|滞后|
防御与监管|山洪沟防洪治理|条|5|6|6|>=|3|1|水旱灾害防御科|12月底|2025-12-31|滞后|
防御与监管|水利工程质量监督检查|次|226|230|230|>=|110|报|质量监督站|12月底|2025-12-31|顺利|"""
# kind, place, project, whole, plan, June, since the start, January to June, state
PROJECTS = """重大水源工程|云莱县|云莱水库枢纽工程|186000|52000|4600|98500|27400|大坝填筑至高程612米
重大水源工程|双洑县|双洑河引水工程|92000|31000|2500|37800|15600|隧洞进尺3.4公里
防洪提升工程|茗城区|茗江城区段防洪提升工程|48000|21000|1900|26400|11200|右岸挡墙完成
防洪提升工程|青屏县|青屏河治理工程|15600|7800|620|9300|3900|河道疏浚过半
灌区建设工程|宁崖县|宁崖大型灌区现代化改造|67000|18000|1350|29700|8600|总干渠衬砌
灌区建设工程|碧塘区|碧塘中型灌区节水改造|12400|6200|480|5100|2750|用地手续滞后"""
# county: goal and done of the three measures
COUNTIES = [
    ("茗城区", 50, 26.4, 60, 33, 1, 0.42),
    ("碧塘区", 45, 24.1, 55, 29, 0.9, 0.38),
    ("云莱县", 90, 47.2, 85, 44, 1.6, 0.61),
    ("青屏县", 85, 41.5, 70, 34, 1.5, 0.52),
    ("宁崖县", 80, 40.9, 65, 32, 1.3, 0.44),
    ("双洑县", 70, 35.6, 65, 35, 1.2, 0.42),
]
SHARED = (
    ("水土流失综合治理面积", "km2"),
    ("灌区渠道改造", "km"),
    ("高效节水灌溉新增面积", "万亩"),
)
# task, what it asks, office, due as written, due, progress, mark, status
TASKS = """云莱水库大坝填筑|填筑至设计高程638米|建设管理科|2026年5月底|2026-05-31|已填筑至612米|序时推进|顺利
双洑河引水隧洞掘进|隧洞全线贯通|建设管理科|2025年11月底|2025-11-30|进尺3.4公里，剩1.1公里|序时推进|顺利
碧塘灌区用地报批|取得建设用地批复|规划计划科|2025年9月底|2025-09-30|组卷材料两次退回|推进缓慢|滞后
全市水库度汛方案批复|批复大中型水库度汛方案|水旱灾害防御科|2025年4月30日|2025-04-30|全部批复|办结销账|已完成
山洪灾害防御责任人培训|培训县乡村责任人|水旱灾害防御科|2025年5月15日|2025-05-15|培训完毕|办结销账|已完成
茗江干流采砂整治|取缔非法采砂点|河湖管理科|2025年6月20日|2025-06-20|尚有两个采砂点未取缔|逾期未结|逾期
河湖管理范围界桩补设|补设界桩1450根|河湖管理科|2025年10月31日|2025-10-31|补设920根|序时推进|顺利
取水计量数据质量核查|核查取水户640户|水资源科|2025年6月10日|2025-06-10|核查640户|办结销账|已完成
市级水网建设规划修订|报市政府审定|规划计划科|2025年5月31日|2025-05-31|仍在征求县区意见|逾期未结|逾期
农村供水县域统管改革|六县区组建统管公司|农村水利科|2025年12月底|2025-12-31|四县区已组建|序时推进|顺利
水土保持空天地一体监测|建成市级监测平台|水土保持科|2025年8月底|2025-08-31|招标流标一次|推进缓慢|滞后
水利工程安全度汛督导|督导在建工程45个|质量监督站|2025年6月25日|2025-06-25|督导45个|办结销账|已完成
数字孪生茗江可行性研究|编制可行性研究报告|科技与信息中心|2026年3月底|2026-03-31||未启动|滞后#未报#不能判定"""
# source, place, problem, measure, office, due as written (or a day), due, progress, day, closed
PROBLEMS = """省级河湖长制督察|云莱县|云莱河两处畜禽养殖场直排污水|封堵排污口并立案|河湖管理科|2025-05-31|排污口封堵，已结案|2025年5月26日|yes
省级河湖长制督察|青屏县|青屏河岸线违规搭建钓鱼平台|拆除恢复岸线|河湖管理科|2025-06-15|拆除9个，剩4个||no
省级河湖长制督察|茗城区|茗江城区段水葫芦打捞不及时|建立打捞机制|河湖管理科|2025-09-30|已购置打捞船||no
水利部稽察|宁崖县|宁崖灌区衬砌混凝土强度不足|返工处理|质量监督站|2025-04-30|返工并复检合格|2025年4月22日|yes
水利部稽察|双洑县|引水工程安全生产费用计提不足|补足费用|建设管理科|2025-06-30|补足一半||no
水利部稽察|碧塘区|监理人员到岗率低|更换总监|建设管理科|2025-05-20|已更换总监理工程师|2025年5月18日|yes
市委巡察|市本级|局属单位固定资产账实不符|清查核对|财务审计科|2025-07-31|已盘点三家单位||no
市委巡察|市本级|水利科研经费使用进度慢|加快执行|科技与信息中心|2025-12-31|签订合同两个||no
市审计局|市本级|两个项目超概算未报批|补办调概手续|规划计划科|2025-06-10|调概报告送审中||no
市审计局|市本级|水资源费历史欠缴未清|追缴入库|水资源科|2025-03-31|已追缴入库|2025年3月27日|yes"""
# the report of June 2024: January to May, June, January to June, 2023
LAST = """水利固定资产投资|亿元|27.03|6.12|33.15|30.84
到位上级补助资金|万元|46150|9130|55280|52760
水土保持补偿费征收|万元|1493|301|1794|1682
全市用水量|亿立方米|4.98|1.43|6.41|6.37
农村饮水工程维修|处|218|53|271|264
高效节水灌溉新增面积|万亩|2.51|0.73|3.24|2.98
灌区渠道改造|公里|151|38|189|176
水土流失综合治理面积|平方公里|160.2|44.4|204.6|198.3
中小河流治理长度|公里|49.1|12.2|61.3|55.9
水利安全隐患整治|条|487|97|584|601"""
# what is right where two files differ
NOW = {"市县乡三级河湖长巡查": "22760|22670", "水利安全隐患整治": "620|602"}
OLD = {"水土保持补偿费征收": "1749|1794"}
SUMMARY = """茗川市水利局2025年上半年工作总结
上半年，全市水利系统围绕市委、市政府部署，扎实推进水利高质量发展，主要情况如下。
# 一、上半年主要工作
（一）水利投资保持增长。1—6月全市完成水利固定资产投资36.28亿元，同比增长9.4%，完成年度目标70亿元的51.8%。其中中央预算内投资7.63亿元，地方政府专项债券11.1亿元。到位上级补助资金5.805亿元。
（二）水资源刚性约束不断强化。上半年全市用水量6.23亿立方米，同比下降2.8%。水资源税征收3264.6万元，核发取水许可电子证照144套，取用水在线监测点上线168个。
（三）农村水利稳步推进。农村自来水普及率达到95.1%，农村规模化供水工程覆盖人口比例达到72.3%；灌区渠道改造207公里，恢复改善灌溉面积9.7万亩，高效节水灌溉新增面积2.79万亩。
（四）水保和河湖治理同步发力。水土流失综合治理面积215.7平方公里，中小河流治理长度57.7公里。市县乡三级河湖长巡查22670人次，河湖“四乱”排查整治304个。
（五）防御和监管有力有效。发布水旱灾害预警113期，转移避险群众3200人次；水利工程质量监督检查120次，水利安全隐患整治602条，水行政立案查处47宗。
# 二、主要问题
中小河流治理、高效节水灌溉进展慢于时序；大坝安全鉴定还有5座没有完成；水毁工程修复剩4处。
# 三、下半年及明年考虑
紧盯全年目标，加快进度慢的工作。提前谋划2026年，初步考虑2026年水利固定资产投资75亿元、水土流失综合治理面积430平方公里、灌区渠道改造420公里。"""
NOTICE = """茗川市水利局关于2025年上半年重点任务督办情况的通报
各县（区）水利（水务）局，局机关各科室、局属各单位：
现将列入市局督办的13项重点任务上半年办理情况通报如下。
# 一、总体情况
截至6月30日，13项任务中办结销账4项，序时推进4项，推进缓慢2项，逾期未结2项，未启动1项。
# 二、逐项情况
@0
# 三、县（区）工作
水土流失综合治理面积，云莱县完成47.2平方公里，完成率52.4%，居全市前列；青屏县完成41.5平方公里，完成率48.8%，靠后。
茗川市水利局
2025年7月8日"""


def _lines(block):
    return [line.split("|") for line in block.split("\n")]


def _number(cell):
    try:
        value = float(cell)
    except ValueError:
        return cell
    return int(value) if value.is_integer() else value


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _monthly():
    for name, unit, *cells in (row for row in _lines(MONTHLY) if len(row) > 1):
        yield _plain(name), unit, *[_number(c) for c in cells]


def _goals():
    """Yield each goal with the bulletin's figure in its own unit."""
    told = {row[0]: (row[1], row[4]) for row in _monthly()}
    for line in _lines(GOALS):
        line[3], line[5], line[8] = _number(line[3]), float(line[5]), _number(line[8])
        if line[8] == "报":
            unit, now = told[line[1]]
            line[8] = _number(round(now / 1e4, 4)) if unit == "万元" and line[2] == "亿元" else now
        yield line


def _spans(name, unit):
    if unit in ("%", "1") or name.startswith("万元工业") or "蓄水" in name:
        return [f"{s}|{s[-7:]}|{s[-7:]}-{d}" for s, d in ((SPAN, 30), (BEFORE, 30), (FIVE, 31))]
    return SPAN, BEFORE, FIVE


def _names(name):
    return f"{name}|{name}用水|{name}用水量" if name in ("农业", "工业", "生活") else name


def _truth_figures(book):
    for name, unit, five, month, now, old in _monthly():
        unit = UNITS.get(unit, unit)
        here, there, before = _spans(name, unit)
        names, now_right = _names(name), NOW.get(name, now)
        book.year(names, now_right, unit, OLD.get(name, old), BULLETIN, at=(here, there))
        book.fact(names, before, five, unit, "actual", BULLETIN)
        if month != "":
            book.fact(names, "2025-06", month, unit, "actual", BULLETIN)
        book.fact(names, here, now, unit, "actual", BULLETIN)
        book.fact(names, there, old, unit, "actual", BULLETIN)
    told = {row[0] for row in _monthly()}
    for _, name, unit, past, _, goal, sign, node, now, _, _, due, status, _ in _goals():
        unit = UNITS.get(unit, unit)
        here, _, _ = _spans(name, unit)
        status = status.replace("#", "|")
        book.target(name, goal, sign, unit, due, NOW.get(name, now), status, TABLE)
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", TABLE)
        if node != "—":
            node = float(node.removesuffix("以内").removesuffix("以上"))
            book.fact(name, f"{SPAN}|2025-06|{TODAY}", node, unit, "target", TABLE, "yes")
        book.fact(name, "2024|2024-12|2024-12-31", past, unit, "actual", TABLE)
        if name not in told:
            book.fact(name, here, now, unit, "actual", TABLE)
    book.fact("市县乡三级河湖长巡查", SPAN, 22670, "人次", "actual", "总结（冲突）")
    book.fact("水利安全隐患整治", SPAN, 602, "条", "actual", "总结（冲突）")


def _truth_projects(book):
    for _, _, name, _, plan, month, _, now, _ in _lines(PROJECTS):
        plan, month, now = float(plan), float(month), float(now)
        book.target(name, plan, ">=", "万元", YEAR, now, "", PLAN, "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", PLAN)
        book.fact(name, "2025-06", month, "万元", "actual", PLAN)
        book.fact(name, SPAN, now, "万元", "actual", PLAN)
    for name, goal, unit, due, now in (
        ("河湖管理范围界桩补设|补设界桩", 1450, "根", "2025-10-31", 920),
        ("取水计量数据质量核查|核查取水户", 640, "户", "2025-06-10", 640),
        ("水利工程安全度汛督导|督导在建工程", 45, "个", "2025-06-25", 45),
        ("云莱水库大坝填筑|填筑至设计高程", 638, "米", "2026-05-31", 612),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "督办通报", "任务内的目标", "yes")


def _never(book):
    for name, figure, unit, why in (
        ("水利固定资产投资", 75, "亿元", "2026年的考虑"),
        ("水土流失综合治理面积", 430, "km2", "2026年的考虑"),
        ("灌区渠道改造", 420, "km", "2026年的考虑"),
        ("水利固定资产投资", 136000, "万元", "重点工程合计，不是全市的"),
        ("水利固定资产投资", 83000, "万元", "重大水源工程小计"),
        ("水土流失综合治理面积", 95, "km2", "两区小计"),
        ("水土流失综合治理面积", 325, "km2", "四县小计"),
        ("灌区渠道改造", 115, "km", "两区小计"),
        ("灌区渠道改造", 285, "km", "四县小计"),
        ("大坝安全鉴定", 5, "座", "还差的数"),
        ("水毁工程修复", 4, "处", "还差的数"),
    ):
        book.never(name, "targets", figure, unit, why)
    for county, *cells in COUNTIES:
        for k, (name, unit) in enumerate(SHARED):
            book.never(name, "targets", cells[2 * k], unit, f"{county}的任务，不是全市的")
            book.never(name, "year_on_year", cells[2 * k + 1], unit, f"{county}的完成数")
    for _, name, unit, past, *_ in _goals():
        book.never(name, "year_on_year", past, UNITS.get(unit, unit), "2024年全年的数")
    for name, figure, unit, why in (
        ("水利固定资产投资", 69450, "万元", "重点工程合计，不是全市的"),
        ("水利固定资产投资", 6.82, "亿元", "6月当月"),
        ("水土流失综合治理面积", 50.5, "km2", "两区小计"),
        ("水土流失综合治理面积", 165.2, "km2", "四县小计"),
        ("灌区渠道改造", 62, "km", "两区小计"),
        ("灌区渠道改造", 145, "km", "四县小计"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _truth_figures(book)
    _truth_projects(book)
    for task, _, office, _, due, _, _, status in _lines(TASKS):
        book.task(task, office, due, status.replace("#", "|"), "督办通报")
    for _, _, problem, _, office, due, _, _, closed in _lines(PROBLEMS):
        book.problem(problem, office, due, closed, TODAY, "问题整改清单")
    for name, span, values, sources in (
        ("市县乡三级河湖长巡查", SPAN, "22760人次|22670人次", "统计月报、半年调度表|总结"),
        ("水利安全隐患整治", SPAN, "620条|602条", "统计月报|总结"),
        ("水土保持补偿费征收", BEFORE, "1749万元|1794万元", "2025年月报|2024年月报"),
    ):
        book.add("conflicts", name, span, values, sources)
    _never(book)
    book.write()


def _growth(now, old, unit):
    return "—" if unit == "%" else round(100 * (now / old - 1), 1)


def bulletins():
    """Write the report of June with the unit behind the name, and last year's of fewer rows."""
    merges = ["A2:D2", "E2:H2", "B3:D3", "F3:G3", "A3:A4", "E3:E4", "H3:H4"]
    for year, block in ((2025, MONTHLY), (2024, LAST)):
        out = openpyxl.Workbook()
        rows = [
            ["报送单位：茗川市水利局", "", "", "", f"报送时间：{year}年7月5日"],
            ["指标（计量单位）", f"{year}年完成", "", "", "上年1—6月", "与上年同期比", "", "备注"],
            ["", "1—5月", "6月", "1—6月", "", "增减", "幅度（%）", ""],
        ]
        for row in _lines(block):
            if len(row) == 1:
                rows.append([f"【{row[0]}】"])
                continue
            name, unit, five, month, now, old = (_number(c) for c in row)
            mark = "月末数" if month == "" else ""
            gap = _number(round(now - old, 4))
            rows.append(
                [f"{name}（{unit}）", five, month, now, old, gap, _growth(now, old, unit), mark]
            )
        rows.append(["审核：段文彬", "", "", "填表：和丽芬"])
        title = f"茗川市水利统计月报（{year}年6月）"
        sheet(out, f"{year}年6月", title, rows, 8, merges, (3, 4), True)
        folder = LEDGERS if year == 2025 else LEDGERS / "2024年资料"
        save(out, folder / f"全市水利统计月报（{year}.6）.xlsx")


def goals():
    """Write the goals with June's node and result as BIFF, last year's result before."""
    rows = [
        ["附件1"],
        ["2025年市定水利目标任务半年调度表"],
        ["填报单位：茗川市水利局", *[""] * 7, "截止日期：2025年6月30日"],
        [
            "工作板块",
            "序号",
            "任务指标",
            "计量单位",
            "2024年实际",
            "2025年目标",
            "2025年上半年",
            "",
            "",
            "牵头科室",
            "完成时限",
            "备注",
        ],
        ["", "", "", "", "", "", "节点目标", "实际完成", "占全年目标（%）", "", "", ""],
    ]
    merges = [(1, 1, 0, 11), (3, 3, 6, 8), *[(3, 4, c, c) for c in (0, 1, 2, 3, 4, 5, 9, 10, 11)]]
    start, last = 5, None
    for n, line in enumerate(_goals(), 1):
        block, name, unit, past, written, goal, sign, node, now, office, due, _, _, remark = line
        if last and block != last:
            merges.append((start, len(rows) - 1, 0, 0))
            start = len(rows)
        share = "" if sign == "<=" or unit in ("%", "—") else round(100 * now / goal, 1)
        shown = block if block != last else ""
        rows.append(
            [
                shown,
                n,
                name,
                unit,
                past,
                _number(written),
                _number(node),
                now,
                share,
                office,
                due,
                remark,
            ]
        )
        last = block
    merges.append((start, len(rows) - 1, 0, 0))
    rows.append(["注：完成时限均为2025年；“以内”为上限控制指标；节点目标为6月底前应达到的累计数。"])
    old_book(LEDGERS / "附件1：市定水利目标任务半年调度表.xls", "半年调度", rows, merges)


def counties():
    """Write the goals by county, a row of units under the measures, sub-totals inside."""
    out = openpyxl.Workbook()
    rows = [
        [
            "县（区）",
            "水土流失综合治理面积",
            "",
            "",
            "",
            "灌区渠道改造",
            "",
            "",
            "",
            "高效节水灌溉新增面积",
            "",
            "",
            "",
        ],
        ["", "平方公里", "", "", "", "公里", "", "", "", "万亩", "", "", ""],
        ["", *["全年任务", "上半年完成", "完成率%", "名次"] * 3],
    ]
    merges = ["A2:A4"]
    merges += [f"{a}{r}:{b}{r}" for r in (2, 3) for a, b in (("B", "E"), ("F", "I"), ("J", "M"))]

    def sums(chosen):
        return [_number(round(sum(c[k] for c in chosen), 2)) for k in range(1, 7)]

    lines = [
        *COUNTIES[:2],
        ("两区小计", *sums(COUNTIES[:2])),
        *COUNTIES[2:],
        ("四县小计", *sums(COUNTIES[2:])),
        ("全市合计", *sums(COUNTIES)),
    ]
    ranks = {}
    for k in range(1, 7, 2):
        order = sorted(COUNTIES, key=lambda c, k=k: -c[k + 1] / c[k])
        ranks |= {(c[0], k): n for n, c in enumerate(order, 1)}
    for county, *cells in lines:
        row = [county]
        for k in range(0, 6, 2):
            share = round(100 * cells[k + 1] / cells[k], 1)
            row += [*cells[k : k + 2], share, ranks.get((county, k + 1), "—")]
        rows.append(row)
    title = "2025年1—6月各县（区）重点水利任务完成情况"
    sheet(out, "分县区", title, rows, 13, merges, (2, 4), True)
    save(out, LEDGERS / "附件2：各县（区）重点水利任务完成情况.xlsx")


def works():
    """Write the projects by kind and the problems in one workbook."""
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "", "", "", "", "金额：万元"],
        [
            "序号",
            "项目",
            "所在县（区）",
            "总投资",
            "2025年计划投资",
            "完成投资",
            "",
            "",
            "占年度计划（%）",
            "形象进度及问题",
        ],
        ["", "", "", "", "", "6月", "自开工累计", "其中：1—6月", "", ""],
    ]
    merges = ["F3:H3", *[f"{c}3:{c}4" for c in "ABCDEIJ"]]
    lines = [[_number(c) for c in row] for row in _lines(PROJECTS)]

    def total(label, name, chosen):
        whole = [sum(row[k] for row in chosen) for k in range(3, 8)]
        return [label, name, "", *whole, round(100 * whole[4] / whole[1], 1), ""]

    n = 0
    for label, kind in zip("一二三", dict.fromkeys(row[0] for row in lines), strict=True):
        chosen = [row for row in lines if row[0] == kind]
        rows.append([f"{label}、{kind}"])
        merges.append(f"A{len(rows) + 1}:J{len(rows) + 1}")
        for _, place, name, whole, plan, month, since, now, state in chosen:
            n += 1
            share = round(100 * now / plan, 1)
            rows.append([n, name, place, whole, plan, month, since, now, share, state])
        rows.append(total("", "小计", chosen))
    rows.append(total("", "合计", lines))
    title = "茗川市2025年重点水利工程投资完成情况（截至6月底）"
    sheet(out, "重点工程", title, rows, 10, merges, (3, 4), True)
    save(out, LEDGERS / "附件3：重点水利工程投资完成情况.xlsx")
    out = openpyxl.Workbook()
    rows = [
        ["更新至2025年6月30日"],
        [
            "序号",
            "反馈来源",
            "涉及地方",
            "问题描述",
            "整改措施",
            "整改责任单位",
            "整改期限",
            "整改情况",
            "是否销号",
            "销号日期",
        ],
    ]
    for n, line in enumerate(_lines(PROBLEMS), 1):
        day = datetime.date.fromisoformat(line[5])
        rows.append([n, *line[:5], day, line[6], "是" if line[8] == "yes" else "否", line[7]])
    title = "茗川市水利局各类督察检查反馈问题整改清单"
    ws = sheet(out, "问题整改", title, rows, 10, (), (3, 3), True)
    for row in ws.iter_rows(4, ws.max_row, 7, 7):
        row[0].number_format = 'yyyy"年"m"月"d"日"'
    save(out, LEDGERS / "问题整改清单（6月更新）.xlsx")


def papers():
    """Write the summary and the notice with the tasks as its table."""
    heads = ["序号", "督办事项", "工作要求", "责任科室（单位）", "办结时限", "进展情况", "督办结果"]
    grid = [heads, *[[str(n), *t[:4], *t[5:7]] for n, t in enumerate(_lines(TASKS), 1)]]
    paper(DOCUMENTS / "2025年上半年工作总结.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "关于上半年重点任务督办情况的通报.docx", NOTICE.split("\n"), [grid])


if __name__ == "__main__":
    truth()
    bulletins()
    goals()
    counties()
    works()
    papers()
