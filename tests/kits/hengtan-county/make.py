"""Truth and files of 蘅潭县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import MIDDLE, Truth, home, paper, ragged, save, sheet
from openpyxl.styles import Font

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY, YEAR = "2025-01/2025-09", "2024-01/2024-09", "2025-09-30", "2025-12-31"
ENDS = {6: "30", 7: "31", 8: "31", 9: "30"}
BASE = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "—": "1"}
# name, unit, July, August, September, January to September, the same of 2024
FLOWS = """水利建设投资完成|万元|2650|2810|3120|24680|22140
其中：防洪治理|万元|980|1050|1210|9860|9120
其中：供水灌溉|万元|1060|1120|1240|9740|8590
向上争取资金|万元|1200|900|1150|9820|9140
水资源税征收|万元|48|50|53|402|376
水土保持补偿费征收|万元|10.5|9.8|11.7|98|126
用水总量|万立方米|2210|2144|1752|15020|15305
其中：农业用水|万立方米|1620|1540|1180|9860|10240
其中：工业用水|万立方米|210|214|208|1880|1795
其中：生活用水|万立方米|268|272|260|2310|2262
其中：生态用水|万立方米|112|118|104|970|1008
农村供水总量|万立方米|182|188|179|1582|1514
农村饮水工程维修|处|8|7|7|58|51
水质检测水样|份|112|110|112|936|870
恢复改善灌溉面积|亩|900|800|900|8600|9300
渠道疏浚衬砌|公里|9.6|10.2|10.4|88.4|79.5
水土流失综合治理|平方公里|3.6|3.9|4.2|29.2|27.4
中小河流治理|公里|1.2|1.4|1.2|13.6|18.2
河长巡河|人次|70|68|68|572|548
妨碍行洪问题清理|处|2|2|1|36|44
山洪预警发布|条|58|64|32|386|341
山洪灾害演练|场|0|0|0|29|26
水事执法巡查|次|34|36|32|284|262
水事案件查处|件|2|1|1|14|11
取水许可审批|件|3|4|2|33|38"""
# name, unit, end of July, August and September, the same of 2024
RATES = """农村自来水普及率|%|94.8|95.1|95.4|93.2|93.5|93.8
规模化供水覆盖率|%|67.6|68.1|68.5|65.2|65.6|66.0
供水水质合格率|%|98.4|98.5|98.6|97.1|97.3|97.4
农业水费实收率|%|91.7|93.0|94.1|90.4|91.5|92.2
小水电生态流量达标率|%|99.4|99.7|100|98.8|99.0|99.2"""
STOCKS = """水库蓄水量|万立方米|7380|6790|6215|7015|6420|5840
万元工业增加值用水量|立方米|29.6|29.4|29.1|31.3|31.0|30.8
灌溉水有效利用系数|—|0.557|0.558|0.559|0.551|0.552|0.553"""
# what is right where two files differ
NOW = {"河长巡河": "572|592", "渠道疏浚衬砌": "88.4|84.8"}
OLD = {"向上争取资金": "9140|9410"}
# name, goal, unit, due as written, due, office, June (= as in the bulletin), September,
# remark, status
TASKED = """水利建设投资完成|3.1|亿元|年底|2025-12-31|规计股|=|2.468|市下达数为2.9亿元，\
县定3.1亿元|顺利
向上争取资金|1.2|亿元|年底|2025-12-31|规计股|=|0.982||顺利
水资源税征收|520|万元|年底|2025-12-31|水资源股|=|402||顺利
水土保持补偿费征收|180|万元|年底|2025-12-31|水保股|=|98|比上年同期少28万元，房地产项目减少|滞后
移民后扶资金发放|428.4|万元|7月底|2025-07-31|移民股|214.2|428.4|涉及移民7140人|已完成
节水载体创建|12|个|11月底|2025-11-30|水资源股|5|10|其中学校4个|顺利
取水监测计量改造|64|处|8月底|2025-08-31|水资源股|41|58|余6处等设备|逾期
农村饮水工程维修|72|处|年底|2025-12-31|农水股|=|58||顺利
水质检测水样|1200|份|年底|2025-12-31|供水站|=|936||顺利
恢复改善灌溉面积|1.5|万亩|11月底|2025-11-30|农水股|=|0.86|石牯灌区征地受阻，影响约0.3万亩|滞后
渠道疏浚衬砌|95|公里|10月底|2025-10-31|农水股|=|88.4||顺利
水土流失综合治理|36|平方公里|年底|2025-12-31|水保股|=|29.2||顺利
中小河流治理|24|公里|年底|2025-12-31|河湖股|=|13.6|汛期停工52天|滞后
河长巡河|720|人次|年底|2025-12-31|河长办|=|572||顺利
妨碍行洪问题清理|38|处|6月底|2025-06-30|河湖股|=|36|余2处在云台乡|逾期
美丽河湖建设|3|条|年底|2025-12-31|河湖股|0|1|双溪河已验收|滞后
病险水库加固|6|座|9月底|2025-09-30|运管股|3|6||已完成
水库安全鉴定|15|座|9月底|2025-09-30|运管股|8|13|余2座报告待批|逾期
山洪灾害演练|28|场|6月底|2025-06-30|防御股|=|29||已完成
水事执法巡查|360|次|年底|2025-12-31|执法大队|=|284||顺利"""
# name, wording, goal, sign, unit, September, the same of 2024, office, remark, status
KEPT = """用水总量|不超过2.2亿立方米|2.2|<=|亿立方米|1.502|1.5305|水资源股|其中农业0.986\
亿立方米|顺利
万元工业增加值用水量|不高于30立方米|30|<=|立方米|29.1|30.8|水资源股||顺利或已完成
灌溉水有效利用系数|不低于0.562|0.562|>=|—|0.559|0.553|农水股|年底由市里核定|顺利或滞后
农村自来水普及率|达到96%以上|96|>=|%|95.4|93.8|供水站||顺利或滞后
规模化供水覆盖率|达到72%以上|72|>=|%|68.5|66|供水站|东片水厂通水后可增4.1个百分点|滞后或顺利
供水水质合格率|不低于98%|98|>=|%|98.6|97.4|供水站||顺利或已完成
农业水费实收率|不低于93%|93|>=|%|94.1|92.2|农水股||顺利或已完成
小水电生态流量达标率|达到100%|100|>=|%|100|99.2|水资源股|在册电站23座|顺利或已完成"""
TOWNS = ["蘅潭镇", "石牯镇", "双溪乡", "白茅镇", "云台乡"]
# measure, unit, unit of the truth, goals and results of the towns
BY_TOWN = [
    ("农村饮水工程维修", "处", (18, 16, 12, 14, 12), (15, 13, 10, 11, 9)),
    ("水土流失综合治理", "平方公里", (9, 8, 6, 7, 6), (7.4, 6.6, 4.8, 5.5, 4.9)),
    ("恢复改善灌溉面积", "亩", (4000, 3600, 2400, 2800, 2200), (2400, 2000, 1400, 1600, 1200)),
]
# project, kind, whole investment, share of the year, done, state
PROJECTS = [
    ("潭江防洪堤三期", "续建", 28600, 9800, 8020, "堤身填筑9.2公里"),
    ("石牯灌区续建配套", "续建", 9400, 6200, 5020, "干渠衬砌过半"),
    ("城乡一体化供水东片", "新建", 16800, 7000, 4720, "水厂土建完成"),
    ("中小河流治理打捆", "续建", 5200, 2400, 1840, "两岸护坡施工"),
    ("水土保持打捆", "新建", 3600, 2600, 2310, "梯田整修收尾"),
    ("水库加固打捆", "续建", 4300, 3000, 2770, "大坝灌浆结束"),
]
# task, content, office, helper, due as written, due, how it goes, verdict, status
TASKS = """潭江防洪堤三期建设|完成堤身填筑12公里|规计股|运管股|2026年4月底|2026-04-30|填\
筑9.2公里|正常办理|顺利
城乡一体化供水东片工程|东片水厂通水|供水站|农水股|2025年12月底|2025-12-31|水厂土建完成，\
设备开始安装|正常办理|顺利
石牯灌区续建配套工程|衬砌干渠30公里|农水股||2025年11月20日|2025-11-20|衬砌17公里，征地受\
阻|办理迟缓|滞后
双溪水库蓄水验收|通过蓄水验收|运管股|规计股|D2025-07-31|2025-07-31|尚缺检测报告|办理迟缓|逾期
汛前水利工程大检查|检查水库52座|运管股|防御股|D2025-03-20|2025-03-20|3月18日全部查完|已办\
妥|已完成
山洪监测站点检修|检修站点136个|防御股||2025年4月10日|2025-04-10|检修完毕|已办妥|已完成
取水监测计量改造扫尾|改造64处|水资源股|执法大队|2025年8月底|2025-08-31|改造58处|办理迟缓|逾期
水资源税征管信息移交|完成数据移交|水资源股||2025年6月15日|2025-06-15|已移交税务部门|已办\
妥|已完成
云台河美丽河湖申报|通过市级验收|河湖股|河长办|2025年12月20日|2025-12-20|资料已上报|正常办理|顺利
河道采砂年度方案报批|取得县政府批复|河湖股||2025年5月底|2025-05-31|5月26日批复|已办妥|已完成
水利工程划界成果复核|复核水库40座|运管股||D2025-09-15|2025-09-15|复核31座|办理迟缓|逾期
县级水网规划送审|形成送审稿|规计股||2026年6月底|2026-06-30||尚未着手|滞后或未报或不能判定"""
# day entered, problem, where from, office, due as written, due, what was done, settled, closed
PROBLEMS = """2月21日|白茅水库值班室无人值守|省级督查|运管股|2025年3月15日|2025-03-15|3月\
10日落实双人值班|已交账|yes
2月21日|潭江大桥下游堆放砂石料|省级督查|河湖股|2025年8月31日|2025-08-31|清走约一半|未交账|no
3月6日|云台乡集镇供水消毒记录造假|县纪委|供水站|2025年4月30日|2025-04-30|已处理责任人并换\
岗|已交账|yes
3月6日|项目合同变更未经集体研究|县纪委|规计股|2025年5月31日|2025-05-31|已补办并通报|已交账|yes
4月18日|水土保持补偿费少征3户|审计|水保股|2025年9月20日|2025-09-20|追缴2户|未交账|no
4月18日|移民项目结余资金滞留|审计|移民股|2025年7月31日|2025-07-31|7月22日上缴财政|已交账|yes
5月30日|石牯镇渠道漏水淹田|群众来信|农水股|2025年10月31日|2025-10-31|已完成测量|未交账|no
6月12日|3家企业取水未装计量|日常检查|水资源股|2025年8月15日|2025-08-15|全部装好|已交账|yes
6月12日|山塘巡查人员年龄偏大|日常检查|运管股|2025年12月31日|2025-12-31|已更换9人|未交账|no"""
REPORT = """关于2025年前三季度水利工作推进情况的通报
各乡镇人民政府，局机关各股室、局属各单位：
现将1—9月全县水利重点工作推进情况通报如下。
# 一、总体情况
（一）投资和资金。1—9月全县水利建设投资完成2.468亿元，同比增长11.5%；向上争取资金9820万元\
，同比增长7.4%；水资源税征收402万元。受房地产项目减少影响，水土保持补偿费征收98万元，同比\
下降22.2%。
（二）供水和灌溉。农村自来水普及率95.4%，规模化供水覆盖率68.5%。农村饮水工程维修58处，检\
测水样936份。渠道疏浚衬砌84.8公里，恢复改善灌溉面积8600亩，距全年要求还差6400亩。
（三）河湖和水保。河长巡河592人次，清理妨碍行洪问题36处；水土流失综合治理29.2平方公里；中\
小河流治理13.6公里，同比下降25.3%。
（四）防汛和执法。发布山洪预警386条，开展山洪灾害演练29场，查处水事案件14件。
# 二、主要问题
一是石牯灌区征地受阻；二是双溪水库蓄水验收超过时限；三是取水监测计量改造还差6处；四是水库\
安全鉴定还差2座。
# 三、下步要求
各承办股室要对照时限要求倒排工期。同时早谋划2026年工作，初步考虑2026年水利建设投资3.4亿元\
、水土流失综合治理40平方公里、农村自来水普及率达到97%。
蘅潭县水利局
2025年10月11日"""
NOTICE = """关于召开水利重点项目调度会的通知
局机关各股室、局属各单位：
定于10月16日上午9时在局四楼会议室召开水利重点项目调度会，请承办股室负责人参加，会期半天。
请规计股汇报投资盘子执行情况，农水股汇报石牯灌区征地协调情况，运管股汇报水库安全鉴定情况\
，每人不超过8分钟。
联系人：向立群，电话：0000-7213046。
蘅潭县水利局办公室
2025年10月13日"""


def _lines(block):
    return [line.split("|") for line in block.split("\n")]


def _num(value):
    number = float(value)
    return int(number) if number.is_integer() else number


def _plain(name):
    return name.removeprefix("其中：")


def _base(unit):
    return {"亿立方米": "亿m3"}.get(unit, BASE.get(unit, unit))


def _months():
    """Return of each flow its unit and, by month, figure, running figure and last year's."""
    out, parts = {}, {}
    for name, unit, *figures in _lines(FLOWS):
        july, august, september, now, old = map(_num, figures)
        places = 1 if unit in ("公里", "平方公里") or name.startswith("水土保持") else 0
        past = {m: round(x * old / now, places) for m, x in ((8, august), (9, september))}
        parts[_plain(name)] = past
        out[_plain(name)] = [unit, july, august, september, now, old, past]
    drops = ("农业用水", "工业用水", "生活用水", "生态用水")
    out["用水总量"][6] = {m: sum(parts[d][m] for d in drops) for m in (8, 9)}
    full = {}
    for name, (unit, july, august, september, now, old, past) in out.items():
        full[name] = (
            unit,
            {
                9: (september, now, old),
                8: (august, _num(round(now - september, 1)), _num(round(old - past[9], 1))),
                7: (
                    july,
                    _num(round(now - september - august, 1)),
                    _num(round(old - past[9] - past[8], 1)),
                ),
                6: (None, _num(round(now - september - august - july, 1)), None),
            },
        )
    return full


def _at(year, month, point=False):
    span = f"{year}-01/{year}-{month:02d}"
    return f"{span}|{year}-{month:02d}|{year}-{month:02d}-{ENDS[month]}" if point else span


def _points():
    for name, unit, *figures in _lines(RATES) + _lines(STOCKS):
        yield name, unit, [_num(f) for f in figures]


def _bulletin_truth(book):
    for name, (unit, at) in _months().items():
        unit = _base(unit)
        book.year(name, NOW.get(name, at[9][1]), unit, OLD.get(name, at[9][2]), "月报")
        for month in (7, 8, 9):
            alone, now, old = at[month]
            book.fact(name, f"2025-{month:02d}", alone, unit, "actual", "月报")
            book.fact(name, _at(2025, month), now, unit, "actual", "月报")
            book.fact(name, _at(2024, month), old, unit, "actual", "月报")
    for name, unit, figures in _points():
        unit = _base(unit)
        at = _at(2025, 9, True), _at(2024, 9, True)
        book.year(name, figures[2], unit, figures[5], "月报", at=at)
        for k, month in enumerate((7, 8, 9)):
            book.fact(name, _at(2025, month, True), figures[k], unit, "actual", "月报")
            book.fact(name, _at(2024, month, True), figures[k + 3], unit, "actual", "月报")


def _june(name, unit, written):
    if written != "=":
        return _num(written)
    value = _months()[name][1][6][1]
    return _num(round(value / 1e4, 4)) if unit in ("亿元", "万亩") else value


def _goal_truth(book):
    told = _months()
    for name, goal, unit, _, due, _, june, now, _, status in _lines(TASKED):
        unit_ = _base(unit)
        book.target(
            name, _num(goal), ">=", unit_, due, NOW.get(name, _num(now)), status, "考核指标"
        )
        book.fact(name, f"2025|{due[:7]}|{due}", _num(goal), unit_, "target", "考核指标")
        book.fact(name, _at(2025, 6), _june(name, unit, june), unit_, "actual", "考核指标")
        if name not in told:
            book.fact(name, SPAN, _num(now), unit_, "actual", "考核指标")
    for name, _, goal, sign, unit, now, _, _, _, status in _lines(KEPT):
        status = status.replace("或", "|")
        book.target(name, _num(goal), sign, _base(unit), YEAR, _num(now), status, "考核指标")
        book.fact(name, "2025|2025-12|2025-12-31", _num(goal), _base(unit), "target", "考核指标")


def _never(book):
    for name, figure, unit, why in (
        ("水利建设投资完成", 3.4, "亿元", "2026年的考虑"),
        ("水土流失综合治理", 40, "km2", "2026年的考虑"),
        ("农村自来水普及率", 97, "%", "2026年的考虑"),
        ("水利建设投资完成", 2.9, "亿元", "市下达数，县定目标是3.1亿元"),
        ("水利建设投资完成", 67900, "万元", "项目总投资合计"),
        ("恢复改善灌溉面积", 6400, "亩", "还差的数"),
        ("恢复改善灌溉面积", 30000, "亩", "全县与乡镇重复相加"),
        ("农村饮水工程维修", 144, "处", "全县与乡镇重复相加"),
        ("取水监测计量改造", 6, "处", "余下的数"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, unit, goals, results in BY_TOWN:
        for town, goal, done in zip(TOWNS, goals, results, strict=True):
            book.never(name, "targets", goal, _base(unit), f"{town}的应完成数，不是全县的")
            book.never(name, "year_on_year", done, _base(unit), f"{town}的已完成数，不是全县的")
    for name, figure, unit, why in (
        ("水利建设投资完成", 3120, "万元", "9月当月"),
        ("水利建设投资完成", 21560, "万元", "8月末的数"),
        ("用水总量", 1752, "万m3", "9月当月"),
        ("用水总量", 285, "万m3", "减少的数"),
        ("水土保持补偿费征收", 28, "万元", "减少的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _bulletin_truth(book)
    _goal_truth(book)
    book.fact("河长巡河", SPAN, 592, "人次", "actual", "通报（冲突）")
    book.fact("渠道疏浚衬砌", SPAN, 84.8, "km", "actual", "通报（冲突）")
    book.fact("向上争取资金", BEFORE, 9410, "万元", "actual", "2024年csv（冲突）")
    for name, _, _, plan, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "投资盘子", "项目全年盘子", "yes")
        book.fact(name, "2025", plan, "万元", "target", "投资盘子")
        book.fact(name, SPAN, now, "万元", "actual", "投资盘子")
    for name, goal, unit, due, now in (
        ("潭江防洪堤三期建设|堤身填筑", 12, "km", "2026-04-30", 9.2),
        ("石牯灌区续建配套工程|衬砌干渠", 30, "km", "2025-11-20", 17),
        ("汛前水利工程大检查|检查水库", 52, "座", "2025-03-20", ""),
        ("山洪监测站点检修|检修站点", 136, "个", "2025-04-10", ""),
        ("取水监测计量改造扫尾|取水监测计量改造", 64, "处", "2025-08-31", 58),
        ("水利工程划界成果复核|复核水库", 40, "座", "2025-09-15", 31),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "交办事项", "事项内的要求", "yes")
    for task, _, office, _, _, due, _, _, status in _lines(TASKS):
        book.task(task, office, due, status.replace("或", "|"), "交办事项")
    for _, problem, _, office, _, due, _, _, closed in _lines(PROBLEMS):
        book.problem(problem, office, due, closed, TODAY, "问题挂账")
    book.add("conflicts", "河长巡河|巡河", SPAN, "572人次|592人次", "月报、考核指标|通报")
    book.add("conflicts", "渠道疏浚衬砌|疏浚衬砌", SPAN, "88.4km|84.8km", "月报、考核指标|通报")
    book.add(
        "conflicts", "向上争取资金|争取资金", BEFORE, "9140万元|9410万元", "2025年月报|2024年csv"
    )
    _never(book)
    book.write()


def _month_rows(month):
    """Return the rows of one month's sheet and what is merged in it."""
    end, full = f"{month}月末", _months()
    rows = [
        ["填报单位：规计股", "", "", "", "", "", f"数据截止2025年{month}月{ENDS[month]}日"],
        ["甲表　工作量（自年初累计至月末）"],
        ["指标", "计量单位", "完成情况", "", "", "同比", ""],
        ["", "", "本年数", "", "上年数", "增减量", "增减%"],
        ["", "", "当月", f"截止{end}", f"截止{end}", "", ""],
    ]
    merges = ["A3:G3", "A4:A6", "B4:B6", "C4:E4", "F4:G4", "C5:D5", "F5:F6", "G5:G6"]
    for name, unit, *_ in _lines(FLOWS):
        alone, now, old = full[_plain(name)][1][month]
        change, rate = _num(round(now - old, 1)), round(100 * (now / old - 1), 1)
        rows.append([name, unit, alone, now, old, change, rate])
    for title, block, last in (
        (f"乙表　比率（{end}时点）", RATES, "增减百分点"),
        (f"丙表　存量和定额（{end}时点）", STOCKS, "增减%"),
    ):
        rows.append([])
        start = len(rows) + 2
        merges.append(f"A{start}:G{start}")
        rows += [[title], ["指标", "计量单位", f"本年{end}", f"上年{end}", last]]
        for name, unit, *figures in _lines(block):
            now, old = _num(figures[month - 7]), _num(figures[month - 4])
            change = round(now - old, 1) if unit == "%" else round(100 * (now / old - 1), 1)
            rows.append([name, unit, now, old, change])
    return rows, merges


def bulletins():
    """Write a sheet a month, each with three tables below one another."""
    out = openpyxl.Workbook()
    for month in (7, 8, 9):
        rows, merges = _month_rows(month)
        title = f"蘅潭县水利主要数据月报（2025年{month}月）"
        ws = sheet(out, f"{month}月", title, rows, 7, merges, (4, 6), month == 7)
        for row in ws.iter_rows(7, ws.max_row):
            if str(row[0].value or "").startswith(("指标", "乙表", "丙表")):
                for cell in row:
                    cell.font, cell.alignment = Font(bold=True), MIDDLE
    save(out, LEDGERS / "水利主要数据月报2025.xlsx")


def last_year():
    """Write the csv of last year's nine months."""
    keep = [
        "水利建设投资完成",
        "水资源税征收",
        "用水总量",
        "农村饮水工程维修",
        "水土流失综合治理",
        "中小河流治理",
        "河长巡河",
    ]
    rows = [["蘅潭县2024年1—9月水利主要数据（2024年10月9日整理）"], ["指标", "计量单位", "1—9月"]]
    for name, (unit, at) in _months().items():
        if name in keep:
            rows.append([name, unit, at[9][2]])
        if name == "向上争取资金":
            rows.append([name, unit, 9410])
    ragged(LEDGERS / "上年/2024年前三季度主要数据.csv", rows)


def goals():
    """Write the two goal tables of one sheet, the towns across and the money of the projects."""
    out = openpyxl.Workbook()
    rows = [
        ["一、量化任务"],
        [
            "序号",
            "考核事项",
            "计量单位",
            "应完成",
            "已完成",
            "",
            "完成率",
            "时限要求",
            "承办",
            "备注",
        ],
        ["", "", "", "", "上期（6月末）", "截止目前", "", "", "", ""],
    ]
    merges = ["A2:J2", "E3:F3", *[f"{c}3:{c}4" for c in "ABCDGHIJ"]]
    for n, row in enumerate(_lines(TASKED), 1):
        name, goal, unit, node, _, office, june, now, remark, _ = row
        share = f"{100 * float(now) / float(goal):.1f}%"
        before = _june(name, unit, june)
        rows.append([n, name, unit, _num(goal), before, _num(now), share, node, office, remark])
    rows += [[], ["二、控制和质量要求（均为年底考核）"]]
    merges.append(f"A{len(rows) + 1}:J{len(rows) + 1}")
    rows.append(
        [
            "序号",
            "考核事项",
            "计量单位",
            "考核要求",
            "上年同期",
            "截止目前",
            "是否达到",
            "时限要求",
            "承办",
            "备注",
        ]
    )
    for n, row in enumerate(_lines(KEPT), 1):
        name, wording, goal, sign, unit, now, old, office, remark, _ = row
        good = float(now) <= float(goal) if sign == "<=" else float(now) >= float(goal)
        rows.append(
            [
                n,
                name,
                unit,
                wording,
                _num(old),
                _num(now),
                "是" if good else "否",
                "年底",
                office,
                remark,
            ]
        )
    sheet(
        out,
        "考核指标",
        "2025年度水利考核指标推进表（截止目前指9月30日）",
        rows,
        10,
        merges,
        (3, 4),
        True,
    )
    rows = [["事项", "单位", "数别", "全县", "其中各乡镇", *[""] * 4], ["", "", "", "", *TOWNS]]
    merges = ["E2:I2", "A2:A3", "B2:B3", "C2:C3", "D2:D3"]
    for name, unit, plan, done in BY_TOWN:
        start = len(rows) + 2
        whole, all_done = sum(plan), round(sum(done), 1)
        rows.append([name, unit, "应完成", whole, *plan])
        rows.append(["", "", "已完成", all_done, *done])
        rates = [
            f"{100 * b / a:.1f}%" for a, b in zip((whole, *plan), (all_done, *done), strict=True)
        ]
        rows.append(["", "", "完成率", *rates])
        merges += [f"A{start}:A{start + 2}", f"B{start}:B{start + 2}"]
    sheet(out, "分乡镇", "2025年三项任务分乡镇情况（截止9月30日）", rows, 9, merges, (2, 3))
    rows = [
        ["项目", "性质", "总投资", "全年盘子", "截止目前完成", "占盘子%", "形象进度"],
        ["合计", "", *[sum(p[k] for p in PROJECTS) for k in (2, 3, 4)], "", ""],
    ]
    rows[1][5] = round(100 * rows[1][4] / rows[1][3], 1)
    rows += [[*p[:5], round(100 * p[4] / p[3], 1), p[5]] for p in PROJECTS]
    sheet(
        out,
        "投资盘子",
        "2025年水利项目投资盘子执行情况（截止9月30日，单位：万元）",
        rows,
        7,
        (),
        (2, 2),
    )
    save(out, LEDGERS / "2025年考核指标推进（三季度）.xlsx")


def works():
    """Write the tasks handed out and the problems in one workbook."""
    out = openpyxl.Workbook()
    rows = [["编号", "交办事项", "具体要求", "承办", "协办", "时限要求", "办理情况", "办理结论"]]
    for n, row in enumerate(_lines(TASKS), 1):
        node = row[4]
        if node.startswith("D"):
            node = datetime.date.fromisoformat(node[1:])
        rows.append([n, *row[:4], node, *row[6:8]])
    rows.append(["办理结论：已办妥、正常办理、办理迟缓、尚未着手。"])
    ws = sheet(
        out, "交办事项", "2025年局长办公会交办事项办理情况（9月30日）", rows, 8, (), (2, 2), True
    )
    for row in ws.iter_rows(3, ws.max_row, 6, 6):
        if row[0].is_date:
            row[0].number_format = "yyyy-mm-dd"
    rows = [
        ["序号", "挂账时间", "挂账问题", "问题来源", "承办", "交账时限", "办理情况", "交账情况"]
    ]
    rows += [[n, *r[:5], *r[6:8]] for n, r in enumerate(_lines(PROBLEMS), 1)]
    rows.append(["注：挂账时间均为2025年；整改到位并经核实的为已交账。"])
    sheet(out, "问题挂账", "蘅潭县水利局问题挂账交账单（截至2025年9月30日）", rows, 8, (), (2, 2))
    save(out, LEDGERS / "交办事项和问题挂账.xlsx")


if __name__ == "__main__":
    truth()
    bulletins()
    last_year()
    goals()
    works()
    paper(DOCUMENTS / "前三季度水利工作通报.docx", REPORT.split("\n"))
    DOCUMENTS.joinpath("调度会通知.txt").write_text(NOTICE.replace("\n", "\r\n"), "utf-8")
