"""Truth and files of 桑洛县水务局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, NINE = "2025-01/2025-10", "2024-01/2024-10", "2025-01/2025-09"
YEAR, TODAY = "2025-12-31", "2025-10-31"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "—": "1"}
LEDGER, TABLE, PLAN = "综合统计台账", "目标任务完成情况表", "项目投资进度表"
# name as written, unit, to September, October, to October, the same of 2024, remark
STATISTICS = """一、投资与资金
水务建设完成投资|万元|25730|2670|28400|25160|
争取中央和省级资金|万元|8620|730|9350|8480|含以工代赈资金
水资源税|万元|412.5|46.3|458.8|431.2|税务部门提供
水土保持补偿费|万元|138.6|15.2|153.8|162.4|税务部门提供
二、水资源与节水
用水总量|万立方米|13260|1240|14500|14930|
    其中：农业灌溉用水|万立方米|8710|690|9400|9860|
          工业用水|万立方米|1890|232|2122|2088|
          居民生活用水|万立方米|2110|246|2356|2298|
          生态环境补水|万立方米|550|72|622|684|
取水许可审批|件|31|4|35|41|含延续
节水型单位创建|家|14|3|17|12|
三、城乡供水
农村供水管网改造|公里|61.4|7.2|68.6|57.3|
农村自来水普及率|%|95.6|/|95.8|94.1|
农村供水水质合格率|%|92.6|/|93.1|90.8|疾控部门提供
维修养护供水工程|处|43|6|49|44|
受理供水投诉|件|168|17|185|213|
四、农村水利与水土保持
治理水土流失面积|平方公里|26.3|3.1|29.4|27.8|
新增节水灌溉面积|亩|4150|450|4600|5300|
渠道整治长度|公里|38.7|5.6|44.3|40.2|
山塘清淤扩容|口|52|7|59|51|
五、河湖管护
县乡河长巡河|人次|4368|486|4854|4620|
河道清淤疏浚|公里|21.8|2.9|24.7|22.6|
整治河湖“四乱”|处|66|8|74|69|
六、水旱灾害防御与安全监管
山洪灾害预警发布|次|84|3|87|96|
防汛抢险演练|场|22|0|22|19|
月末水库蓄水量|万立方米|3870|/|4025|3780|
水务工程质量抽检|批次|27|4|31|28|
水行政执法检查|次|176|21|197|182|
立案查处水事违法案件|起|11|1|12|15|"""
# group, name, unit, goal as written, goal, sign, September, October, last year (or 账 for the
# ledger's), office, due as written, due, status, remark
GOALS = """项目与资金|水务建设完成投资|亿元|3.45|3.45|>=|账|账|账|规划计划股|2025年12月31日|2025-12-31|顺利|
项目与资金|争取中央和省级资金|亿元|≥1.1|1.1|>=|账|账|账|规划计划股|2025年12月31日|2025-12-31|顺利|
项目与资金|水资源税|万元|550|550|>=|账|账|账|水资源股|2025年12月31日|2025-12-31|顺利|
项目与资金|水土保持补偿费|万元|240|240|>=|账|账|账|水土保持股|2025年12月31日|2025-12-31|滞后|开发建设项目减少
项目与资金|移民后期扶持资金拨付|万元|486|486|>=|486|486|—|移民后扶股|2025年9月30日|2025-09-30|已完成|
水资源管理|用水总量|亿立方米|≤1.85|1.85|<=|账|账|账|水资源股|2025年12月31日|2025-12-31|顺利|控制性指标
水资源管理|万元工业增加值用水量|立方米|≤28|28|<=|27.4|27.2|28.6|水资源股|2025年12月31日|2025-12-31|顺利#已完成|控制性指标
水资源管理|农田灌溉水有效利用系数|—|0.558|0.558|>=|—|0.561|0.549|农村水利股|2025年12月31日|2025-12-31|顺利#已完成|10月测算
水资源管理|取水计量设施安装|套|120|120|>=|108|112|—|水资源股|2025年8月31日|2025-08-31|逾期|8处取水户停产
水资源管理|节水型单位创建|家|20|20|>=|账|账|账|水资源股|2025年12月31日|2025-12-31|顺利|
城乡供水|农村自来水普及率|%|96|96|>=|账|账|账|供水股|2025年12月31日|2025-12-31|顺利#滞后|
城乡供水|农村供水水质合格率|%|≥92|92|>=|账|账|账|供水股|2025年12月31日|2025-12-31|顺利#已完成|
城乡供水|农村水费收缴率|%|95|95|>=|93.2|93.8|92.1|供水股|2025年12月31日|2025-12-31|滞后#顺利|
城乡供水|农村供水管网改造|公里|80|80|>=|账|账|账|供水股|2025年12月31日|2025-12-31|顺利|2024年目标78公里
城乡供水|维修养护供水工程|处|52|52|>=|账|账|账|供水股|2025年11月30日|2025-11-30|顺利|
城乡供水|水厂标准化改造|座|4|4|>=|3|4|—|供水股|2025年10月31日|2025-10-31|已完成|
农村水利和水保|治理水土流失面积|平方公里|35|35|>=|账|账|账|水土保持股|2025年12月31日|2025-12-31|顺利|年初目标40平方公里，8月经县政府同意调整为35平方公里
农村水利和水保|新增节水灌溉面积|万亩|0.7|0.7|>=|账|账|账|农村水利股|2025年11月30日|2025-11-30|滞后|
农村水利和水保|渠道整治长度|公里|64|64|>=|账|账|账|农村水利股|2025年12月31日|2025-12-31|滞后|冬修期集中施工
农村水利和水保|山塘清淤扩容|口|60|60|>=|账|账|账|农村水利股|2025年12月15日|2025-12-15|顺利|
河湖管护|县乡河长巡河|人次|5600|5600|>=|账|账|账|河湖股|2025年12月31日|2025-12-31|顺利|
河湖管护|河道清淤疏浚|公里|24|24|>=|账|账|账|河湖股|2025年12月31日|2025-12-31|已完成|
河湖管护|整治河湖“四乱”|处|80|80|>=|账|账|账|河湖股|2025年11月30日|2025-11-30|顺利|
河湖管护|美丽河湖创建|条|3|3|>=|1|1|—|河湖股|2025年12月31日|2025-12-31|滞后|待市级验收
防御与安全|防汛抢险演练|场|20|20|>=|账|账|账|水旱灾害防御股|2025年6月30日|2025-06-30|已完成|
防御与安全|小型水库安全鉴定|座|15|15|>=|12|13|—|运行管理股|2025年9月30日|2025-09-30|逾期|2座待专家评审
防御与安全|水务工程质量抽检|批次|36|36|>=|账|账|账|质量安全站|2025年12月31日|2025-12-31|顺利|
防御与安全|水行政执法检查|次|230|230|>=|账|账|账|水政监察大队|2025年12月31日|2025-12-31|顺利|
防御与安全|水库标准化管理创建|座|6|6|>=|3|3|—|运行管理股|2025年12月31日|2025-12-31|滞后|"""
# kind, project, place, whole, to 2024, plan, October, January to October, office, remark
PROJECTS = """续建|桑河干流堤防提升工程|桑洛镇|32600|14800|12600|980|10740|规划计划股|右岸堤防完成，左岸剩1.2公里
续建|城乡供水管网延伸工程|云台镇|15400|4600|8200|640|6980|供水股|主管铺设完成八成
续建|红岩中型灌区续建配套|红岩镇|9800|3900|4700|310|3160|农村水利股|征地影响进度
新建|青冈沟等小型水库除险加固|石梁乡|3680|0|3200|260|2720|运行管理股|
新建|白鹤溪水系连通|白鹤镇|5200|0|4100|350|3380|河湖股|
新建|农村供水应急备用水源|杨柳乡|1900|0|1700|130|1420|供水股|主体完工"""
# town: goal and done of the three measures, mark, place
TOWNS = [
    ("桑洛镇", 20, 17.4, 6, 5.3, 6, 6.2, 96.4, 2),
    ("云台镇", 18, 16.1, 5, 4.6, 5, 5.3, 97.8, 1),
    ("红岩镇", 14, 11.8, 7, 5.7, 4, 4.1, 92.1, 4),
    ("白鹤镇", 12, 10.5, 6, 5.1, 4, 4.4, 94.6, 3),
    ("石梁乡", 9, 7.0, 6, 4.6, 3, 2.8, 86.3, 6),
    ("杨柳乡", 7, 5.8, 5, 4.1, 2, 1.9, 89.5, 5),
]
SHARED = (("农村供水管网改造", "km"), ("治理水土流失面积", "km2"), ("河道清淤疏浚", "km"))
# task, what it asks, leader, office, help, due as written, due, progress, mark, status
TASKS = """桑河干流堤防提升工程左岸段|左岸堤防全线贯通|程远征|规划计划股|桑洛镇|2025年12月31日|2025-12-31|左岸剩1.2公里，正在填筑|正常推进|顺利
城乡供水管网延伸工程建设|云台、石梁片区并网通水|鲁春梅|供水股|云台镇、石梁乡|2025年12月20日|2025-12-20|主管铺设完成八成|正常推进|顺利
红岩灌区骨干渠道改造|改造骨干渠道16公里|鲁春梅|农村水利股|红岩镇|2025年11月30日|2025-11-30|改造8.3公里，征地未完成|进度滞后|滞后
青冈沟水库溢洪道拓宽|汛前完成溢洪道施工|程远征|运行管理股|石梁乡|2025年5月31日|2025-05-31|岩石开挖量增加，目前在浇筑底板|超期未完成|逾期
汛前水利工程安全大检查|检查水库、水闸、堤防全覆盖|程远征|运行管理股|各乡镇|2025年3月31日|2025-03-31|检查完毕，隐患已交办|已完成|已完成
山洪灾害监测站点巡修|巡修站点86个|覃卫国|水旱灾害防御股|各乡镇|2025年4月20日|2025-04-20|巡修86个|已完成|已完成
取水户计量监控接入|取水户数据接入省平台|覃卫国|水资源股|县税务局|2025年8月31日|2025-08-31|接入112户，其余停产未接|超期未完成|逾期
节水型社会达标复核|通过省级复核|覃卫国|水资源股|—|2025年7月31日|2025-07-31|7月18日通过复核|已完成|已完成
白鹤溪生态护岸建设|完成护岸5.2公里|汤志华|河湖股|白鹤镇|2026年4月30日|2026-04-30|护岸完成3.6公里|正常推进|顺利
河湖管理范围划界成果复核|复核河流21条|汤志华|河湖股|县自然资源局|2025年9月30日|2025-09-30|复核16条|超期未完成|逾期
农村供水水质检测中心改造|实验室取得资质|鲁春梅|供水股|县疾控中心|2025年12月31日|2025-12-31|设备到货，资质材料未报|进度滞后|滞后
水土保持监管平台培训|培训乡镇业务人员|汤志华|水土保持股|各乡镇|2025年6月30日|2025-06-30|培训2期|已完成|已完成
县级水网先导区实施方案编制|方案报市局审查|覃卫国|规划计划股|—|2026年6月30日|2026-06-30||尚未启动|滞后#未报#不能判定"""
# source, problem, measure, office, due as written, due, progress, mark, closed
PROBLEMS = """省水利厅暗访|石梁乡青冈沟水库巡查记录不规范|重新培训巡查员|运行管理股|2025年5月31日|2025-05-31|已重新培训并补充记录|已完成整改|yes
省水利厅暗访|云台镇水厂加药间未设警示标识|设置标识|供水股|2025年6月15日|2025-06-15|标识已安装|已完成整改|yes
省水利厅暗访|桑河左岸施工弃土侵占河道|清运弃土|河湖股|2025年8月20日|2025-08-20|清运七成，剩余因道路中断未运|正在整改|no
市级水土保持督查|两处采石场未落实拦挡措施|督促补建|水土保持股|2025年11月20日|2025-11-20|一处已补建|正在整改|no
市级水土保持督查|水土保持补偿费催缴不到位|下达催缴通知|水土保持股|2025年7月31日|2025-07-31|7月25日全部催缴到位|已完成整改|yes
县审计局|水利专项资金拨付超过规定时限|建立拨付台账|规划计划股|2025年9月15日|2025-09-15|台账已建立，资金已拨付|已完成整改|yes
县审计局|红岩灌区项目结算审核滞后|完成结算审核|农村水利股|2025年10月15日|2025-10-15|审核机构已进场|正在整改|no
县人大视察|杨柳乡部分村组季节性缺水|建设备用水源|供水股|2025年12月31日|2025-12-31|备用水源主体完工|正在整改|no
县人大视察|农业灌溉末级渠系管护缺人|落实管护员|农村水利股|2025年8月31日|2025-08-31|已聘用管护员|已完成整改|yes
12345热线|桑洛镇老街夜间水压偏低|更换老旧水管|供水股|2025年11月30日|2025-11-30|更换六成|正在整改|no"""
# the ledger of October 2024: to September, October, to October, 2023
LAST = """水务建设完成投资|万元|22740|2420|25160|23380
争取中央和省级资金|万元|8150|690|8840|7960
水资源税|万元|388.4|42.8|431.2|405.9
用水总量|万立方米|13640|1290|14930|14780
农村供水管网改造|公里|51.1|6.2|57.3|49.8
维修养护供水工程|处|39|5|44|47
治理水土流失面积|平方公里|24.9|2.9|27.8|26.1
新增节水灌溉面积|亩|4700|600|5300|4900
县乡河长巡河|人次|4150|470|4620|4385
水行政执法检查|次|164|18|182|171"""
# what is right where two files differ
NOW = {"县乡河长巡河": "4854|4845", "渠道整治长度": "44.3|43.4"}
OLD = {"争取中央和省级资金": "8480|8840"}
SUMMARY = """桑洛县水务局关于2025年1—10月工作情况的汇报
县政府：
今年以来，县水务局紧扣年度目标任务，统筹推进水务建设、水资源管理、城乡供水和水旱灾害防御，现将1—10月工作情况汇报如下。
# 一、工作推进情况
1.项目建设有序推进。1—10月，全县水务建设完成投资2.84亿元，同比增长12.9%，占年度目标3.45亿元的82.3%；争取中央和省级资金9350万元。
2.水资源管理从严从紧。1—10月用水总量1.45亿立方米，同比减少430万立方米；征收水资源税458.8万元，同比增长6.4%。取水计量设施安装112套，离目标还差8套。
3.城乡供水提质增效。改造农村供水管网68.6公里，维修养护供水工程49处，农村自来水普及率95.8%，农村供水水质合格率93.1%。
4.农村水利和水土保持稳步实施。治理水土流失面积29.4平方公里，新增节水灌溉面积4600亩，渠道整治长度43.4公里，山塘清淤扩容59口。
5.河湖面貌持续改善。县乡河长巡河4845人次，整治河湖“四乱”74处，河道清淤疏浚24.7公里。
6.安全底线守牢守实。开展防汛抢险演练22场，发布山洪灾害预警87次；水行政执法检查197次，立案查处水事违法案件12起。
# 二、存在的困难
部分项目征地难，红岩灌区改造进展不快；青冈沟水库溢洪道未能在汛前完工；新增节水灌溉面积只完成年度目标的65.7%。
# 三、2026年初步打算
2026年拟完成水务建设投资3.8亿元，改造农村供水管网90公里，治理水土流失面积38平方公里，农村自来水普及率达到96.5%。"""
NOTICE = """桑洛县水务局关于1—10月各乡镇水务重点任务进展情况的通报

各乡镇人民政府：
现将1—10月各乡镇水务重点任务进展情况通报如下。
一、总体情况
截至10月底，全县农村供水管网改造完成68.6公里，完成率85.8%；治理水土流失面积29.4平方公里，完成率84.0%；河道清淤疏浚24.7公里，完成率102.9%。
二、进展较快的乡镇
云台镇综合得分97.8分，排名第1，农村供水管网改造完成16.1公里；桑洛镇得分96.4分，农村供水管网改造完成17.4公里。
三、进展较慢的乡镇
石梁乡得分86.3分，治理水土流失面积完成4.6平方公里，完成率76.7%，排名靠后。
进展较慢的乡镇要查找原因，抢抓冬季有利时机加快施工。

桑洛县水务局
2025年11月6日
"""


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


def _statistics():
    for name, unit, *cells in (row for row in _lines(STATISTICS) if len(row) > 1):
        yield _plain(name), unit, *[_number(c) for c in cells[:4]]


def _goals():
    """Yield each goal with figures of the ledger in its own unit."""
    told = {row[0]: row[2:] for row in _statistics()}
    for group, name, unit, written, goal, sign, *cells in _lines(GOALS):
        nine, now, old = (_number(c) for c in cells[:3])
        if now == "账":
            scale = 1e4 if unit[0] in "亿" or unit == "万亩" else 1
            nine, _, now, old = (
                round(v / scale, 4) if isinstance(v, (int, float)) else v for v in told[name]
            )
            nine, now, old = (_number(v) for v in (nine, now, old))
        yield group, name, unit, written, float(goal), sign, nine, now, old, *cells[3:]


def _spans(name, unit):
    if unit in ("%", "1") or name.startswith(("万元工业", "月末")):
        return [f"{s}|{s[-7:]}|{s[-7:]}-{d}" for s, d in ((SPAN, 31), (BEFORE, 31), (NINE, 30))]
    return SPAN, BEFORE, NINE


def _base(unit):
    return UNITS.get(unit, unit)


def _truth_figures(book):
    for name, unit, nine, month, now, old in _statistics():
        unit = _base(unit)
        here, there, before = _spans(name, unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), LEDGER, at=(here, there))
        book.fact(name, before, nine, unit, "actual", LEDGER)
        if month != "/":
            book.fact(name, "2025-10", month, unit, "actual", LEDGER)
        book.fact(name, here, now, unit, "actual", LEDGER)
        book.fact(name, there, old, unit, "actual", LEDGER)
    told = {row[0] for row in _statistics()}
    for _, name, unit, _, goal, sign, nine, now, old, _, _, due, status, _ in _goals():
        unit = _base(unit)
        here, there, before = _spans(name, unit)
        status = status.replace("#", "|")
        book.target(name, goal, sign, unit, due, NOW.get(name, now), status, TABLE)
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", TABLE)
        if name not in told:
            if nine != "—":
                book.fact(name, before, nine, unit, "actual", TABLE)
            book.fact(name, here, now, unit, "actual", TABLE)
            if old != "—":
                book.year(name, now, unit, old, TABLE, at=(here, there))
                book.fact(name, there, old, unit, "actual", TABLE)
    book.fact("县乡河长巡河", SPAN, 4845, "人次", "actual", "汇报（冲突）")
    book.fact("渠道整治长度", SPAN, 43.4, "km", "actual", "汇报（冲突）")


def _truth_projects(book):
    for _, name, _, _, _, plan, month, now, _, _ in _lines(PROJECTS):
        plan, month, now = float(plan), float(month), float(now)
        book.target(name, plan, ">=", "万元", YEAR, now, "", PLAN, "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", PLAN)
        book.fact(name, "2025-10", month, "万元", "actual", PLAN)
        book.fact(name, SPAN, now, "万元", "actual", PLAN)
    for name, goal, unit, due, now in (
        ("红岩灌区骨干渠道改造|改造骨干渠道", 16, "km", "2025-11-30", 8.3),
        ("山洪灾害监测站点巡修|巡修站点", 86, "个", "2025-04-20", 86),
        ("白鹤溪生态护岸建设|护岸", 5.2, "km", "2026-04-30", 3.6),
        ("河湖管理范围划界成果复核|复核河流", 21, "条", "2025-09-30", 16),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "任务清单", "任务内的目标", "yes")


def _never(book):
    for name, figure, unit, why in (
        ("水务建设完成投资", 3.8, "亿元", "2026年的打算"),
        ("农村供水管网改造", 90, "km", "2026年的打算"),
        ("治理水土流失面积", 38, "km2", "2026年的打算"),
        ("农村自来水普及率", 96.5, "%", "2026年的打算"),
        ("农村供水管网改造", 78, "km", "2024年的目标"),
        ("治理水土流失面积", 40, "km2", "调整前的目标"),
        ("水务建设完成投资", 68580, "万元", "项目总投资"),
        ("水务建设完成投资", 25500, "万元", "续建项目小计"),
        ("水务建设完成投资", 9000, "万元", "新建项目小计"),
        ("水务建设完成投资", 4, "亿元", "分值，不是目标"),
        ("取水计量设施安装", 8, "套", "还差的数"),
        ("农村供水管网改造", 160, "km", "合计重复相加"),
    ):
        book.never(name, "targets", figure, unit, why)
    for town, *cells in TOWNS:
        for k, (name, unit) in enumerate(SHARED):
            book.never(name, "targets", cells[2 * k], unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", cells[2 * k + 1], unit, f"{town}的完成数，不是全县的")
    for name, figure, unit, why in (
        ("水务建设完成投资", 2670, "万元", "10月当月"),
        ("用水总量", 1240, "万m3", "10月当月"),
        ("用水总量", 430, "万m3", "减少的数"),
        ("水务建设完成投资", 20880, "万元", "续建项目小计"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _truth_figures(book)
    _truth_projects(book)
    for task, _, _, office, _, _, due, _, _, status in _lines(TASKS):
        book.task(task, office, due, status.replace("#", "|"), "任务清单")
    for _, problem, _, office, _, due, _, _, closed in _lines(PROBLEMS):
        book.problem(problem, office, due, closed, TODAY, "问题清单")
    for name, span, values, sources in (
        ("县乡河长巡河", SPAN, "4854人次|4845人次", "统计台账、目标任务表|汇报"),
        ("渠道整治长度", SPAN, "44.3km|43.4km", "统计台账、目标任务表|汇报"),
        ("争取中央和省级资金", BEFORE, "8480万元|8840万元", "2025年台账|2024年台账"),
    ):
        book.add("conflicts", name, span, values, sources)
    _never(book)
    book.write()


def statistics():
    """Write the ledger of October with the month between two sums, and last year's as csv."""
    out = openpyxl.Workbook()
    rows = [
        ["编制单位：桑洛县水务局", "", "", "统计截止时间：2025年10月31日"],
        [
            "序号",
            "统计指标",
            "计量单位",
            "2025年",
            "",
            "",
            "2024年同期累计",
            "累计同比",
            "",
            "备注",
        ],
        ["", "", "", "上月末累计", "本月", "本月末累计", "", "增减量", "增减（%）", ""],
    ]
    merges = ["A2:C2", "D2:J2", "D3:F3", "H3:I3", *[f"{c}3:{c}4" for c in "ABCGJ"]]
    n = 0
    for row in _lines(STATISTICS):
        if len(row) == 1:
            rows.append(row)
            merges.append(f"A{len(rows) + 1}:J{len(rows) + 1}")
            continue
        name, unit, nine, month, now, old, remark = (_number(c) for c in row)
        inner = name != _plain(name)
        n += not inner
        gap = round(now - old, 4)
        growth = "—" if unit == "%" else round(100 * gap / old, 1)
        rows.append(["" if inner else n, name, unit, nine, month, now, old, gap, growth, remark])
    rows.append(
        ["说明：1.“/”表示不统计当月数。2.比率指标的增减量为百分点。3.月末水库蓄水量为当日8时数。"]
    )
    merges.append(f"A{len(rows) + 1}:J{len(rows) + 1}")
    title = "桑洛县2025年水务综合统计台账（10月）"
    sheet(out, "10月", title, rows, 10, merges, (3, 4), True)
    save(out, LEDGERS / "统计台账/2025年水务综合统计台账（10月）.xlsx")
    rows = [
        ["桑洛县2024年水务综合统计台账（10月）"],
        ["编制单位：桑洛县水务局", "", "", "统计截止时间：2024年10月31日"],
        [
            "序号",
            "统计指标",
            "计量单位",
            "2024年上月末累计",
            "2024年10月",
            "2024年10月末累计",
            "2023年同期累计",
        ],
    ]
    rows += [[n, *row] for n, row in enumerate(_lines(LAST), 1)]
    ragged(LEDGERS / "统计台账/历年/2024年水务综合统计台账（10月）.csv", rows)


def goals():
    """Write the goals with two month's ends under 完成情况 and points beside."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位：桑洛县水务局（章）", *[""] * 8, "填报日期：2025年11月4日"],
        [
            "序号",
            "类别",
            "目标任务",
            "单位",
            "分值",
            "年度目标",
            "完成情况",
            "",
            "",
            "上年同期",
            "责任单位",
            "完成时限",
            "备注",
        ],
        ["", "", "", "", "", "", "9月末", "10月末", "完成率", "", "", "", ""],
    ]
    merges = ["A2:I2", "J2:M2", "G3:I3", *[f"{c}3:{c}4" for c in "ABCDEFJKLM"]]
    start, last = 5, None
    for n, row in enumerate(_goals(), 1):
        group, name, unit, written, goal, sign, nine, now, old, office, node, _, _, remark = row
        share = "—" if sign == "<=" or unit in ("%", "—") else f"{100 * now / goal + 1e-9:.1f}%"
        here = len(rows) + 2
        if group != last and last:
            merges.append(f"B{start}:B{here - 1}")
            start = here
        shown = group if group != last else ""
        points = 4 if n <= 13 else 3
        rows.append(
            [
                n,
                shown,
                name,
                unit,
                points,
                _number(written),
                nine,
                now,
                share,
                old,
                office,
                node,
                remark,
            ]
        )
        last = group
    merges.append(f"B{start}:B{len(rows) + 1}")
    rows.append(["合计", "", "", "", 100])
    rows.append(["注：完成情况为1月起累计数；“≤”为控制性指标，不得突破。"])
    title = "桑洛县水务局2025年度目标任务完成情况表"
    sheet(out, "目标任务", title, rows, 13, merges, (3, 4), True)
    save(out, LEDGERS / "2025年度目标任务完成情况表（10月）.xlsx")


def projects():
    """Write the projects as BIFF, sub-totals first, the total last."""
    rows = [
        ["桑洛县2025年水务项目投资进度表（1—10月）"],
        ["", "", "", "", "", "", "", "", "", "单位：万元"],
        [
            "序号",
            "项目名称",
            "建设地点",
            "总投资",
            "至上年底累计完成投资",
            "2025年度投资",
            "",
            "",
            "",
            "责任单位",
            "备注",
        ],
        ["", "", "", "", "", "年度计划", "10月完成", "1—10月完成", "完成率（%）", "", ""],
    ]
    merges = [(0, 0, 0, 10), (2, 2, 5, 8), *[(2, 3, c, c) for c in (0, 1, 2, 3, 4, 9, 10)]]
    lines = [[_number(c) for c in row] for row in _lines(PROJECTS)]

    def total(label, name, chosen):
        sums = [sum(row[k] for row in chosen) for k in range(3, 8)]
        return [label, name, "", *sums, round(100 * sums[4] / sums[2], 1), "", ""]

    n = 0
    for label, kind in (("一", "续建"), ("二", "新建")):
        chosen = [row for row in lines if row[0] == kind]
        rows.append(total(label, f"{kind}项目小计", chosen))
        for _, name, place, whole, past, plan, month, now, office, remark in chosen:
            n += 1
            share = round(100 * now / plan, 1)
            rows.append([n, name, place, whole, past, plan, month, now, share, office, remark])
    rows.append(total("", "合计", lines))
    old_book(LEDGERS / "水务项目投资进度表（2025年10月）.xls", "投资进度", rows, merges)


def towns():
    """Write the goals by town with rates, marks and places, the county last."""
    out = openpyxl.Workbook()
    rows = [
        ["统计时段：2025年1—10月"],
        [
            "序号",
            "乡镇",
            "农村供水管网改造（公里）",
            "",
            "",
            "治理水土流失面积（平方公里）",
            "",
            "",
            "河道清淤疏浚（公里）",
            "",
            "",
            "综合得分",
            "排名",
            "备注",
        ],
        ["", "", *["目标", "完成", "完成率"] * 3, "", "", ""],
    ]
    merges = ["C3:E3", "F3:H3", "I3:K3", *[f"{c}3:{c}4" for c in "ABLMN"]]
    sums = [round(sum(t[k] for t in TOWNS), 1) for k in range(1, 7)]
    for n, (town, *cells) in enumerate([*TOWNS, ("合计", *sums, "—", "—")], 1):
        row = [n if town != "合计" else "", town]
        for k in range(0, 6, 2):
            row += [*cells[k : k + 2], f"{100 * cells[k + 1] / cells[k] + 1e-9:.1f}%"]
        rows.append([*row, *cells[6:], "两处渠段未开工" if town == "石梁乡" else ""])
    sheet(out, "乡镇", "各乡镇2025年水务重点任务完成情况统计表", rows, 14, merges, (3, 4), True)
    save(out, LEDGERS / "各乡镇水务重点任务完成情况统计表.xlsx")


def works():
    """Write the lists of tasks and of problems."""
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "工作任务",
            "目标要求",
            "责任领导",
            "责任单位",
            "配合单位",
            "完成时限",
            "进展情况",
            "进度评价",
            "备注",
        ]
    ]
    rows += [[n, *t[:6], *t[7:9], ""] for n, t in enumerate(_lines(TASKS), 1)]
    title = "桑洛县水务局2025年重点工作任务清单（10月底更新）"
    sheet(out, "任务清单", title, rows, 10, (), (2, 2), True)
    rows = [
        ["更新时间：2025年10月31日"],
        [
            "序号",
            "问题来源",
            "存在问题",
            "整改措施",
            "责任单位",
            "整改时限",
            "整改情况",
            "整改状态",
        ],
    ]
    merges, start, last = [], 4, None
    for n, p in enumerate(_lines(PROBLEMS), 1):
        here = len(rows) + 2
        if last and p[0] != last:
            merges.append(f"B{start}:B{here - 1}")
            start = here
        rows.append([n, p[0] if p[0] != last else "", *p[1:5], *p[6:8]])
        last = p[0]
    merges = [m for m in merges if m.split(":")[0][1:] != m.split(":")[1][1:]]
    sheet(out, "问题清单", "桑洛县水务局反馈问题整改清单", rows, 8, merges, (3, 3))
    save(out, LEDGERS / "重点任务清单和问题清单.xlsx")


if __name__ == "__main__":
    truth()
    statistics()
    goals()
    projects()
    towns()
    works()
    paper(DOCUMENTS / "2025年1-10月工作情况汇报.docx", SUMMARY.split("\n"))
    DOCUMENTS.mkdir(parents=True, exist_ok=True)
    (DOCUMENTS / "1-10月各乡镇进展情况通报.txt").write_text(NOTICE, encoding="utf-8")
