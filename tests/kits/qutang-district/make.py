"""Truth and files of 蕖塘区水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, HALF = "2024-01/2024-09", "2023-01/2023-09", "2024-01/2024-06"
YEAR, TODAY = "2024-12-31", "2024-09-30"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3"}
POINTS = ("水库蓄水总量", "万元地区生产总值用水量")
# what is right where two files differ
NOW = {"区级河湖长巡查": "246|264", "山塘整治": "71|77"}
OLD = {"到位上级资金": "7640|7460"}
# name, unit, July, August, September, January to September, the same of 2023
LEDGER = """#投入与规费
水利建设投资|万元|2960|3120|3340|26180|23460
其中：防洪除涝|万元|1180|1240|1310|10460|9120
其中：农村水利|万元|820|860|910|7230|6780
到位上级资金|万元|650|420|380|8260|7640
水资源费入库|万元|38.6|41.2|40.5|352.8|371.4
水土保持补偿费入库|元|96000|108500|121400|986700|902300
#水资源利用
用水总量|万立方米|1180|1245|1060|9020|9240
其中：农业用水|万立方米|620|668|502|4310|4520
其中：工业用水|万立方米|268|274|271|2430|2388
其中：城镇生活用水|万立方米|236|242|233|1985|1946
其中：生态环境用水|万立方米|56|61|54|295|386
万元地区生产总值用水量|立方米|/|/|/|31.8|33.6
换发取水许可证|本|3|5|4|38|31
#供水灌溉
农村供水保证率|%|/|/|/|97.4|96.2
农村集中供水率|%|/|/|/|96.8|95.9
灌区骨干渠道清淤|公里|4.2|3.6|5.8|52.6|47.3
泵站更新改造|座|1|2|1|14|11
改善灌溉面积|亩|600|850|1150|9300|8450
山塘整治|口|6|8|9|71|64
#河湖水保
区级河湖长巡查|人次|28|31|29|246|228
河湖乱象整治|处|2|3|2|33|41
生态河道建成|公里|1.2|1.5|2.1|11.4|9.6
新增水土保持治理面积|平方公里|0.9|1.1|1.3|8.6|7.9
退水口监测合格率|%|/|/|/|96.5|94.8
#灾害防御
水旱灾害预警信息|条|42|36|11|183|152
防汛抢险演练|场|1|0|0|12|10
山洪危险区转移人员|人|126|84|0|356|512
排涝泵站开机排水|万立方米|310|245|62|1126|968
水库蓄水总量|万立方米|/|/|/|2148|2236
#行业监管
水利工程质量监督检查|次|9|8|10|78|69
水政执法巡查|次|21|24|22|189|174
立案查处水事违法|起|1|0|2|9|12
水利安全隐患整改率|%|/|/|/|98.2|96.9"""
# name, unit, as written, goal, sign, due as written, due, lead, office, Q1, half, nine months,
# status
GOALS = """#一、投资与资金
水利建设投资|亿元|3.4|3.4|>=|12月底|2024-12-31|闵学章|综合计划科|0.612|1.676|2.618|顺利
到位上级资金|万元|11000|11000|>=|12月底|2024-12-31|闵学章|综合计划科|2950|6810|8260|顺利
水资源费入库|万元|460|460|>=|12月底|2024-12-31|祁桂兰|水资源科|108.4|232.5|352.8|顺利
水土保持补偿费入库|万元|125|125|>=|12月底|2024-12-31|祁桂兰|水保科|28.72|66.08|98.67|顺利
水库移民补助发放|万元|218.4|218.4|>=|9月底|2024-09-30|岳定国|移民科|54.6|109.2|218.4|已完成
#二、水资源管理
用水总量|万立方米|控制在12600以内|12600|<=|12月底|2024-12-31|祁桂兰|水资源科|2310|5535|9020|顺利
万元地区生产总值用水量|立方米|32.5以内|32.5|<=|12月底|2024-12-31|祁桂兰|水资源科|/|32.2|31.8|顺利/已完成
取水监测计量设备安装|套|64|64|>=|8月31日|2024-08-31|祁桂兰|水资源科|9|31|57|逾期
节水载体创建|家|6|6|>=|10月底|2024-10-31|祁桂兰|水资源科|0|3|6|已完成
退水口监测合格率|%|95以上|95|>=|12月底|2024-12-31|祁桂兰|水资源科|95.2|95.8|96.5|顺利/已完成
#三、供水灌溉
农村供水保证率|%|不低于97|97|>=|12月底|2024-12-31|岳定国|农村水利科|96.6|97.1|97.4|顺利/已完成
农村集中供水率|%|不低于98|98|>=|12月底|2024-12-31|岳定国|农村水利科|96.1|96.4|96.8|滞后/顺利
灌区骨干渠道清淤|公里|56|56|>=|10月底|2024-10-31|岳定国|农村水利科|17.5|39|52.6|顺利
泵站更新改造|座|16|16|>=|9月底|2024-09-30|岳定国|农村水利科|3|10|14|逾期
改善灌溉面积|万亩|0.9|0.9|>=|9月30日|2024-09-30|岳定国|农村水利科|0.22|0.67|0.93|已完成
山塘整治|口|110|110|>=|11月底|2024-11-30|岳定国|农村水利科|15|48|71|滞后
#四、河湖与水保
区级河湖长巡查|人次|320|320|>=|12月底|2024-12-31|汤正业|河湖科|72|158|246|顺利
河湖乱象整治|处|25|25|>=|6月底|2024-06-30|汤正业|河湖科|11|26|33|已完成
生态河道建成|公里|22|22|>=|12月底|2024-12-31|汤正业|河湖科|1.8|6.6|11.4|滞后
新增水土保持治理面积|平方公里|11|11|>=|12月底|2024-12-31|汤正业|水保科|1.6|5.3|8.6|顺利
#五、安全与监管
防汛抢险演练|场|10|10|>=|5月31日|2024-05-31|闵学章|防御科|2|11|12|已完成
病险水闸除险|座|4|4|>=|6月30日|2024-06-30|闵学章|建设运管科|0|2|3|逾期
小水库标准化管理验收|座|9|9|>=|11月底|2024-11-30|闵学章|建设运管科|1|5|8|顺利
数字孪生监测点建设|个|45|45|>=|12月底|2024-12-31|闵学章|防御科|0|9|20|滞后
水利工程质量监督检查|次|100|100|>=|12月底|2024-12-31|汤正业|质监站|22|51|78|顺利
水政执法巡查|次|240|240|>=|12月底|2024-12-31|汤正业|水政大队|56|122|189|顺利
水利安全隐患整改率|%|100%|100|>=|12月底|2024-12-31|汤正业|建设运管科|97.3|97.6|98.2|滞后/顺利"""
NEXT = """水利建设投资|亿元|3.8
到位上级资金|万元|11800
用水总量|万立方米|12500
山塘整治|口|120
生态河道建成|公里|26
区级河湖长巡查|人次|340
农村集中供水率|%|98.5"""
# street or town, goal and done of ponds, of soil, of irrigated land
TOWNS = """蕖塘街道|12|9|1|0.8|700|720
临塘街道|10|7|0.8|0.7|600|610
柘坪镇|28|17|3|2.3|2400|2500
北漾镇|24|15|2.6|2.1|2100|2150
槎湾镇|20|13|2|1.5|1800|1870
岚口乡|16|10|1.6|1.2|1400|1450"""
MEASURES = (("山塘整治", "口"), ("新增水土保持治理面积", "平方公里"), ("改善灌溉面积", "亩"))
# project, kind, all, of the year, of it from above, January to September, standing
PROJECTS = """蕖河干流堤防提升|防洪除涝|42600|9800|6000|7600|堤身填筑至设计高程
城东排涝片泵站群|防洪除涝|18400|4200|2100|2860|2座泵站主体封顶
柘坪中型灌区改造|农村水利|15200|6300|4500|4630|干渠衬砌过半
山塘及渠系整治|农村水利|4800|3500|1200|2600|71口完工
城乡供水管网延伸|供水保障|22600|7400|2000|6090|管线敷设八成
北漾河水系连通|生态水利|9400|2800|1500|2400|节制闸安装中"""
# task, what, due as written, due, office, helpers, standing, word, status
TASKS = """\
蕖河干流堤防提升主汛期前断面达标|险工段全部加高培厚|5月20日|2024-05-20|建设运管科|蕖塘街道|5月16日通过阶段验收|办结|已完成
城东排涝片泵站群建设|3座泵站通水|2025年4月底|2025-04-30|建设运管科|临塘街道|2座主体封顶，与计划一致|正常推进|顺利
柘坪中型灌区干渠衬砌|衬砌段通水|8月底|2024-08-31|农村水利科|柘坪镇|灌溉期停工，尚有一段未衬砌|超期未结|逾期
城乡供水管网延伸入户|通水到组|2024年12月20日|2024-12-20|农村水利科|各街镇|入户安装按计划进行|正常推进|顺利
山塘整治年度扫尾|全部验收|11月底|2024-11-30|农村水利科|各街镇|柘坪、北漾开工晚|进度滞后|滞后
病险水闸除险蓄水鉴定|鉴定书印发|2024/6/30|2024-06-30|建设运管科|/|1座闸门止水返工|超期未结|逾期
取水户计量在线率整治|接入省平台|8月31日|2024-08-31|水资源科|区数据局|7户未接入|超期未结|逾期
河湖岸线保护规划报批|区政府批复|2024年7月15日|2024-07-15|河湖科|区自然资源分局|7月9日批复|办结|已完成
北漾河幸福河湖申报|市级初验|10月31日|2024-10-31|河湖科|北漾镇|初验材料已报|正常推进|顺利
水旱灾害防御预案修订|印发施行|4月底|2024-04-30|防御科|区应急局|4月22日印发|办结|已完成
数字孪生蕖河平台搭建|一期上线|12月底|2024-12-31|防御科|/|招标流标，9月重新挂网|进度滞后|滞后
水利工程产权登记|登记发证|2025年3月31日|2025-03-31|建设运管科|区不动产中心|资料收集完成|正常推进|顺利
质量监督标准化站创建|省厅命名|9月20日|2024-09-20|质监站|/|9月12日命名|办结|已完成"""
# closed ones, then open ones: source, problem, office, due as written, due, measure, day closed
CLOSED = """市水利局汛前检查|槎湾水库溢洪道杂草淤堵|建设运管科|4月25日|2024-04-25|清除到位|4月18日
区委巡察|山塘项目结算送审超时|综合计划科|2024年6月底|2024-06-30|结算全部送审|6月21日
市河长办暗访|北漾河岸边网箱未清|河湖科|2024年7月10日|2024-07-10|网箱拆除|7月6日
12345热线|岚口乡高岭组夏季断水|农村水利科|8月15日|2024-08-15|新接管线1.3公里|8月11日
安全生产督查|泵站配电柜无警示标识|建设运管科|立行立改||已张贴|5月9日"""
OPEN = """省厅“四不两直”检查|柘坪镇弃土场拦挡不足|水保科|2024年8月20日|2024-08-20|拦挡施工中|
审计|2个项目质保金未按期清退|综合计划科|9月15日|2024-09-15|退1个，另1个账户冻结|
区人大视察|城东片内涝点排水不畅|防御科|2025年5月底|2025-05-31|列入泵站群工程|
群众来信|蕖塘街道支渠漏水淹田|农村水利科|10月25日|2024-10-25|已进场维修|
市水政支队移交|临塘街道岸坡违规堆料|水政大队|2024年11月15日|2024-11-15|已下达责令通知书|"""
SUMMARY = """蕖塘区水利局2024年前三季度工作情况汇报
今年以来，区水利局紧扣“防洪保安、供水提质、河湖提颜”三件大事，挂图作战、按月盘点，前三季度各项工作总体平稳。现将情况汇报如下。
# 一、目标推进情况
（一）项目投资保持强度。1—9月完成水利建设投资2.618亿元，同比增长11.6%，为区定目标3.4亿元的77.0%，其中防洪除涝10460万元、农村水利7230万元。到位上级资金8260万元，同比增加620万元。水土保持补偿费入库98.67万元。
（二）节水控水落到实处。全区用水总量9020万立方米，比上年同期少220万立方米；万元地区生产总值用水量31.8立方米。换发取水许可证38本。水资源费入库352.8万元，同比下降5.0%。
（三）供水灌溉有序推进。农村供水保证率97.4%，农村集中供水率96.8%，分别提高1.2个和0.9个百分点。清淤灌区骨干渠道52.6公里，更新改造泵站14座，距目标差2座；整治山塘77口；改善灌溉面积9300亩。
（四）河湖水保同步发力。区级河湖长巡查264人次，整治河湖乱象33处，同比减少8处；建成生态河道11.4公里，只完成目标的五成；新增水土保持治理面积8.6平方公里。
（五）防汛和监管不松劲。发布水旱灾害预警信息183条，转移山洪危险区人员356人，组织防汛抢险演练12场；开展水政执法巡查189次，立案查处水事违法9起，水利安全隐患整改率98.2%。
# 二、突出问题
一是病险水闸、泵站改造没有按期完成；二是数字孪生监测点只建成20个；三是个别街镇山塘整治开工偏晚。
# 三、下步打算
四季度抓冬修、促收尾，同时谋划2025年：计划完成水利建设投资3.8亿元，整治山塘120口，建成生态河道26公里，区级河湖长巡查340人次以上。"""
NOTICE = """关于三季度街镇水利任务完成情况的通报
各街道办事处、镇（乡）人民政府：
截至9月30日，全区新增水土保持治理面积8.6平方公里，占年度任务11平方公里的78.2%；改善灌溉面积9300亩，超年度任务300亩。
其中，柘坪镇、北漾镇分别新增水土保持治理面积2.3平方公里和2.1平方公里；槎湾镇改善灌溉面积1870亩。蕖塘街道水土保持综合得分92.5分，列第1位。
请进度靠后的街镇倒排工期，11月15日前将整改情况报区水利局农村水利科。
蕖塘区水利局
2024年10月11日"""


def _num(word):
    try:
        value = float(word)
    except ValueError:
        return word
    return int(value) if value.is_integer() else value


def _table(told):
    """Return (section, cells) of every line that is no section."""
    section = ""
    for line in told.split("\n"):
        if line.startswith("#"):
            section = line[1:]
        else:
            yield section, [_num(cell) for cell in line.split("|")]


def _plain(name):
    return name.removeprefix("其中：")


def _base(unit):
    return UNITS.get(unit, unit)


def _spans(name, unit):
    if unit == "%" or name in POINTS:
        return (
            f"{SPAN}|2024-09|2024-09-30",
            f"{BEFORE}|2023-09|2023-09-30",
            f"{HALF}|2024-06|2024-06-30",
            "2024-01/2024-03|2024-03|2024-03-31",
        )
    return SPAN, BEFORE, HALF, "2024-01/2024-03"


def _ledger_truth(book):
    for _, (name, unit, *months, now, old) in _table(LEDGER):
        name, unit = _plain(name), _base(unit)
        here, there, half, _ = _spans(name, unit)
        source = "前三季度主要水利指标运行表"
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), source, at=(here, there))
        if months[0] != "/":
            for month, value in zip((7, 8, 9), months, strict=True):
                book.fact(name, f"2024-{month:02d}", value, unit, "actual", source)
            book.fact(name, half, round(now - sum(months), 4), unit, "actual", source)
        book.fact(name, here, now, unit, "actual", source)
        book.fact(name, there, old, unit, "actual", source)


def _goal_truth(book):
    told = {_plain(cells[0]) for _, cells in _table(LEDGER)}
    for _, cells in _table(GOALS):
        name, unit, _, goal, sign, _, due, _, _, first, half, now, status = cells
        unit = _base(unit)
        here, _, june, march = _spans(name, unit)
        source = "工作目标推进表"
        book.target(
            name, goal, sign, unit, due, NOW.get(name, now), status.replace("/", "|"), source
        )
        book.fact(name, f"2024|{due[:7]}|{due}", goal, unit, "target", source)
        if first != "/":
            book.fact(name, march, first, unit, "actual", source)
        if name not in told:
            book.fact(name, june, half, unit, "actual", source)
            book.fact(name, here, now, unit, "actual", source)


def _never(book):
    for name, unit, goal in (cells for _, cells in _table(NEXT)):
        book.never(name, "targets", goal, _base(unit), "2025年的初步安排")
    for name, figure, unit, why in (
        ("水利建设投资", 113000, "万元", "项目总投资合计"),
        ("水利建设投资", 17300, "万元", "计划中的上级资金"),
        ("泵站更新改造", 2, "座", "还差的数"),
        ("山塘整治", 39, "口", "还差的数"),
        ("生态河道建成", 10.6, "km", "还差的数"),
        ("改善灌溉面积", 300, "亩", "超出任务的数"),
        ("新增水土保持治理面积", 92.5, "km2", "街道的得分"),
    ):
        book.never(name, "targets", figure, unit, why)
    for _, (town, *figures) in _table(TOWNS):
        for k, (name, unit) in enumerate(MEASURES):
            unit = _base(unit)
            book.never(name, "targets", figures[2 * k], unit, f"{town}的任务，不是全区的")
            book.never(name, "year_on_year", figures[2 * k + 1], unit, f"{town}的完成数")
    for name, figure, unit, why in (
        ("水利建设投资", 3340, "万元", "9月当月"),
        ("用水总量", 220, "万m3", "减少的数"),
        ("到位上级资金", 620, "万元", "增加的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _ledger_truth(book)
    _goal_truth(book)
    book.fact("区级河湖长巡查", SPAN, 264, "人次", "actual", "前三季度工作情况汇报（冲突）")
    book.fact("山塘整治", SPAN, 77, "口", "actual", "前三季度工作情况汇报（冲突）")
    book.fact("到位上级资金", BEFORE, 7460, "万元", "actual", "2023年csv（冲突）")
    for _, (name, _, _, plan, _, now, _) in _table(PROJECTS):
        book.target(name, plan, ">=", "万元", YEAR, now, "", "项目资金执行", "项目计划", "yes")
        book.fact(name, "2024", plan, "万元", "target", "项目资金执行", "yes")
        book.fact(name, SPAN, now, "万元", "actual", "项目资金执行", "yes")
    for _, (task, _, _, due, office, _, _, _, status) in _table(TASKS):
        book.task(task, office, due, status, "重点事项调度清单")
    for told, closed in ((CLOSED, "yes"), (OPEN, "no")):
        for _, (_, problem, office, _, due, _, _) in _table(told):
            book.problem(problem, office, due, closed, TODAY, "问题整改销号台账")
    book.add(
        "conflicts", "区级河湖长巡查|河湖长巡查", SPAN, "246人次|264人次", "运行表、推进表|汇报docx"
    )
    book.add("conflicts", "山塘整治|整治山塘", SPAN, "71口|77口", "运行表、推进表|汇报docx")
    book.add(
        "conflicts",
        "到位上级资金|上级资金",
        BEFORE,
        "7640万元|7460万元",
        "2024年运行表|2023年csv",
    )
    _never(book)
    book.write()


def _rate(now, old, unit):
    return f"{now - old:+.1f}pct" if unit == "%" else round(100 * (now / old - 1), 1)


def ledger():
    """Write the indicators with half-year and months, and the towns one line a measure."""
    out = openpyxl.Workbook()
    rows = [
        ["编制：综合计划科", *[""] * 8, "2024年10月9日"],
        ["类别", "指标", "单位", "2024年", "", "", "", "", "2023年前三季度", "比上年同期", ""],
        ["", "", "", "上半年", "7月", "8月", "9月", "前三季度", "", "增减量", "增减率（%）"],
    ]
    merges, at, last = ["D3:H3", "J3:K3", "A3:A4", "B3:B4", "C3:C4", "I3:I4"], 5, ""
    spans = {}
    for section, (name, unit, *months, now, old) in _table(LEDGER):
        spans.setdefault(section, [at, at])[1] = at
        half = "/" if months[0] == "/" else round(now - sum(months), 4)
        name = "    " + name if name.startswith("其中") else name
        shown = f"{now:,}" if name in ("水土保持补偿费入库", "改善灌溉面积") else now
        first = section if section != last else ""
        change = round(now - old, 4)
        rows.append([first, name, unit, half, *months, shown, old, change, _rate(now, old, unit)])
        at, last = at + 1, section
    merges += [f"A{a}:A{b}" for a, b in spans.values()]
    rows += [
        ["注：“/”为不统计分月数的指标；pct为百分点；水土保持补偿费单位为元，其余见单位栏。"],
        ["填表：鲍晓蕾", "", "", "", "审核：闵学章"],
    ]
    sheet(
        out,
        "运行表",
        "蕖塘区水利局2024年前三季度主要水利指标运行表",
        rows,
        11,
        merges,
        (3, 4),
        True,
    )
    rows = [["街镇", "任务名称", "单位", "全年任务", "1—9月完成", "完成率", "名次"]]
    merges = []
    towns = [cells for _, cells in _table(TOWNS)]
    total = ["全区", *[round(sum(t[k] for t in towns), 1) for k in range(1, 7)]]
    for town in [total, *towns]:
        start = len(rows) + 2
        for k, (name, unit) in enumerate(MEASURES):
            goal, done = town[1 + 2 * k], town[2 + 2 * k]
            rank = sum(t[2 + 2 * k] / t[1 + 2 * k] > done / goal + 1e-9 for t in towns) + 1
            rank = "—" if town is total else rank
            rows.append(
                ["" if k else town[0], name, unit, goal, done, f"{100 * done / goal:.1f}%", rank]
            )
        merges.append(f"A{start}:A{start + 2}")
    sheet(out, "街镇任务", "2024年水利任务街镇完成情况（9月30日）", rows, 7, merges, (2, 2))
    save(out, LEDGERS / "2024年前三季度水利指标运行表.xlsx")


def before():
    """Write last year's indicators as a ragged csv with their own base of 2022."""
    base = {
        "水利建设投资": (23460, 21980),
        "到位上级资金": (7460, 7120),
        "水资源费入库": (371.4, 365.2),
        "用水总量": (9240, 9310),
        "灌区骨干渠道清淤": (47.3, 44.6),
        "山塘整治": (64, 58),
        "区级河湖长巡查": (228, 205),
        "新增水土保持治理面积": (7.9, 7.2),
        "水政执法巡查": (174, 166),
    }
    units = {cells[0]: cells[1] for _, cells in _table(LEDGER)}
    rows = [
        ["蕖塘区水利局2023年前三季度主要水利指标"],
        ["指标", "单位", "2023年1—9月", "2022年1—9月", "增减率（%）"],
        *[[k, units[k], a, b, _rate(a, b, units[k])] for k, (a, b) in base.items()],
        ["填表：鲍晓蕾"],
    ]
    ragged(LEDGERS / "存档/2023年前三季度主要水利指标.csv", rows)


def goals():
    """Write the goals with their stages, next year's first draft, and the projects."""
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "目标内容",
            "计量单位",
            "区定目标",
            "阶段完成数（累计）",
            "",
            "",
            "尚差",
            "完成期限",
            "分管领导",
            "主办科室",
        ],
        ["", "", "", "", "一季度", "上半年", "前三季度", "", "", "", ""],
    ]
    merges, last, n = ["E2:G2", *[f"{c}2:{c}3" for c in "ABCDHIJK"]], "", 0
    for section, cells in _table(GOALS):
        name, unit, shown, goal, sign, node, _, lead, office, first, half, now, _ = cells
        if section != last:
            rows.append([section])
            merges.append(f"A{len(rows) + 1}:K{len(rows) + 1}")
        left = round(goal - now, 4)
        left = "" if sign == "<=" or unit == "%" or left <= 0 else left
        n, last = n + 1, section
        rows.append([n, name, unit, shown, first, half, now, left, node, lead, office])
    rows.append(["说明：目标未标明的为不少于；期限均为2024年；“以上”“以内”含本数。"])
    sheet(
        out,
        "2024年目标",
        "蕖塘区水利局2024年工作目标推进表（前三季度）",
        rows,
        11,
        merges,
        (2, 3),
        True,
    )
    rows = [["目标内容", "计量单位", "2025年初步安排"], *[cells for _, cells in _table(NEXT)]]
    sheet(out, "2025年安排", "2025年工作目标初步安排", rows, 3, (), (2, 2))
    projects = [cells for _, cells in _table(PROJECTS)]
    rows = [
        ["", "", "", "", "", "", "", "单位：万元"],
        ["项目", "类别", "总投资", "2024年计划", "", "1—9月完成", "完成率", "现场进展"],
        ["", "", "", "小计", "其中：上级资金", "", "", ""],
        *[[*p[:6], f"{100 * p[5] / p[3]:.1f}%", p[6]] for p in projects],
    ]
    total = [sum(p[k] for p in projects) for k in range(2, 6)]
    rows.append(["合计", "", *total, f"{100 * total[3] / total[1]:.1f}%", ""])
    merges = ["D3:E3", *[f"{c}3:{c}4" for c in "ABCFGH"]]
    sheet(out, "项目资金执行", "2024年水利项目资金执行情况", rows, 8, merges, (3, 4))
    save(out, LEDGERS / "区水利局工作目标推进表（三季度）.xlsx")


def works():
    """Write the tasks as BIFF and the problems in two parts of one sheet."""
    rows = [
        ["蕖塘区水利局重点事项调度清单"],
        ["调度时间：2024年9月30日"],
        [
            "序号",
            "重点事项",
            "完成标志",
            "办理期限",
            "牵头科室",
            "配合单位",
            "目前进展",
            "调度结论",
        ],
    ]
    for n, (_, cells) in enumerate(_table(TASKS), 1):
        task, what, node, due, office, helper, standing, word, _ = cells
        if n in (3, 9):
            node = datetime.date.fromisoformat(due)
        rows.append([n, task, what, node, office, helper, standing, word])
    rows.append(["调度结论：办结、正常推进、进度滞后、超期未结；期限未写年份的为2024年。"])
    old_book(
        LEDGERS / "重点事项调度清单（9月末）.xls",
        "调度",
        rows,
        [(0, 0, 0, 7), (1, 1, 0, 7)],
    )
    out = openpyxl.Workbook()
    rows = [["序号", "问题来源", "问题", "责任科室", "整改期限", "整改情况", "销号日期"]]
    merges, n = [], 0
    for title, told in (("一、已销号问题", CLOSED), ("二、未销号问题", OPEN)):
        rows.append([title])
        merges.append(f"A{len(rows) + 1}:G{len(rows) + 1}")
        for _, (source, problem, office, node, _, measure, closed) in _table(told):
            n += 1
            rows.append([n, source, problem, office, node, measure, closed])
    rows.append(["合计10个，已销号5个，未销号5个。期限未写年份的为2024年。"])
    sheet(
        out,
        "台账",
        "蕖塘区水利局问题整改销号台账（2024年9月30日）",
        rows,
        7,
        merges,
        (2, 2),
        True,
    )
    save(out, LEDGERS / "问题整改销号台账.xlsx")


if __name__ == "__main__":
    truth()
    ledger()
    before()
    goals()
    works()
    paper(DOCUMENTS / "前三季度工作情况汇报.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "三季度街镇水利任务完成情况通报.txt").write_text(NOTICE, encoding="utf-8")
