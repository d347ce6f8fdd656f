"""Truth and files of 箬川市水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY, YEAR = "2023", "2022", "2023-12-31", "2023-12-31"
HERE_AT, THERE_AT = "2023|2023-12|2023-12-31", "2022|2022-12|2022-12-31"
HALF, HALF_AT = "2023-01/2023-06", "2023-01/2023-06|2023-06|2023-06-30"
BASE = {"万立方米": "万m3", "亿立方米": "亿m3", "平方公里": "km2", "公里": "km", "立方米": "m3"}
# tables of the yearbook: title, rows: name, unit, 2023, 2022
TABLES = [
    (
        "表一　2023年水利资金完成情况（单位：万元）",
        """水利固定资产投资|万元|88740|81260
　其中：防洪工程|万元|31250|28940
　　　　水资源配置工程|万元|27480|25130
　　　　农田水利工程|万元|16820|15960
　　　　水生态工程|万元|13190|11230
争取中央和省级资金|万元|30860|33420
水资源费征收|万元|2684.5|2512.8
水土保持补偿费征收|万元|842.6|915.3""",
    ),
    (
        "表二　2023年供用水情况（单位：万立方米）",
        """用水总量|万立方米|138600|141850
　其中：农业用水|万立方米|86400|89700
　　　　工业用水|万立方米|22350|22980
　　　　生活用水|万立方米|23650|23120
　　　　生态用水|万立方米|6200|6050
非常规水利用量|万立方米|4365|3870
城乡供水量|万立方米|24870|24160""",
    ),
    (
        "表三　2023年工程建设与管护情况",
        """高效节水灌溉面积|万亩|5.36|4.82
灌区干支渠整修|公里|247.5|231.8
水土流失治理面积|平方公里|214.6|203.9
河道整治|公里|88.2|95.4
市县两级河长巡河|次|5346|5012
河湖违规问题清理|处|240|268
小型水库除险加固|座|42|38
水利工程质量抽查|项|137|121
防汛演练|场次|78|69
山洪预警短信发布|万条|46.8|39.5
水事案件办结|件|52|61""",
    ),
    (
        "表四　2023年末主要比率（单位：%）",
        """农村自来水普及率|%|92.6|90.1
城乡供水一体化率|%|68.3|64.7
水质抽检合格率|%|97.9|96.8
农业水费收取率|%|95.8|94.3""",
    ),
    (
        "表五　2023年末用水定额及蓄水",
        """万元GDP用水量|立方米|59.4|63.8
万元工业增加值用水量|立方米|28.9|30.2
农田灌溉水有效利用系数|—|0.551|0.543
水库蓄水量|万立方米|51240|48760""",
    ),
]
# what is right where two files differ
NOW = {"市县两级河长巡河": "5346|5436", "灌区干支渠整修": "247.5|257.5"}
OLD = {"争取中央和省级资金": "33420|33240"}
# name, 至少 or 至多, goal, unit, due, office, half, year, note, status
GOALS = [
    (
        "一、资金保障",
        """水利固定资产投资|至少|8.6|亿元|12-31|规划计划科|3.92|8.874||已完成
争取中央和省级资金|至少|32000|万元|12-31|规划计划科|17400|30860|比上年减少2560万元|逾期
水资源费征收|至少|2600|万元|12-31|水资源科|1240|2684.5||已完成
水土保持补偿费征收|至少|900|万元|12-31|水保科|388|842.6|差57.4万元，3个项目缓缴|逾期
移民扶持资金拨付|至少|5120|万元|10-31|移民科|2380|5120|惠及移民2.8万人|已完成""",
    ),
    (
        "二、水资源管理",
        """用水总量|至多|14.2|亿立方米|12-31|水资源科|6.58|13.86||已完成
万元GDP用水量|至多|61|立方米|12-31|水资源科||59.4|按当年价|已完成
万元工业增加值用水量|至多|28|立方米|12-31|水资源科||28.9|两家火电机组增加用水|逾期
农田灌溉水有效利用系数|至少|0.548|—|12-31|农水科||0.551||已完成
非常规水利用量|至少|4200|万立方米|12-31|水资源科|1930|4365|其中再生水3640万立方米|已完成
节水型企业建成|至少|18|家|11-30|水资源科|7|18||已完成
取用水户在线计量|至少|420|户|9-30|水资源科|265|396|余24户结转2024年一季度|逾期""",
    ),
    (
        "三、供水灌溉",
        """农村自来水普及率|至少|92|%|12-31|农水科|90.8|92.6||已完成
城乡供水一体化率|至少|70|%|12-31|农水科|66.2|68.3|1座水厂未并网|逾期
水质抽检合格率|至少|97|%|12-31|农水科|97.2|97.9|全年抽检1860份|已完成
农业水费收取率|至少|95|%|12-31|农水科||95.8||已完成
高效节水灌溉面积|至少|5.2|万亩|12-31|农水科|2.1|5.36||已完成
灌区干支渠整修|至少|260|公里|11-30|农水科|131|247.5||逾期""",
    ),
    (
        "四、河湖水保",
        """水土流失治理面积|至少|210|平方公里|12-31|水保科|98|214.6||已完成
河道整治|至少|86|公里|12-31|河湖科|38|88.2||已完成
市县两级河长巡河|至少|5200|次|12-31|河湖科|2480|5346||已完成
河湖违规问题清理|至少|240|处|8-31|河湖科|171|240|省里交办92处|已完成
河湖划界复核|至少|36|条|9-30|河湖科|20|31|余5条待省级数据|逾期""",
    ),
    (
        "五、安全监管",
        """小型水库除险加固|至少|42|座|12-31|运管科|12|42|年初下达45座，7月市里调减3座|已完成
水库安全评价|至少|60|座|10-31|运管科|35|52|余8座在编报告|逾期
山洪预警设施维护|至少|310|处|4-30|防御科|310|310||已完成
防汛演练|至少|75|场次|5-31|防御科|78|78|参演4200人次|已完成
水利工程质量抽查|至少|130|项|12-31|建设科|64|137||已完成""",
    ),
]
PLACES = ["箬城区", "东岭区", "桐原县", "沙溪县", "云岫县", "市本级"]
BY_PLACE = [
    (
        "水土流失治理面积",
        "平方公里",
        (28, 34, 52, 48, 44, 4),
        (28.5, 34.8, 53.1, 48.6, 45.2, 4.4),
    ),
    ("河道整治", "公里", (12, 16, 20, 18, 14, 6), (12.4, 16.3, 20.6, 18.2, 14.4, 6.3)),
    (
        "高效节水灌溉面积",
        "万亩",
        (0.4, 0.9, 1.5, 1.3, 1.1, None),
        (0.42, 0.93, 1.56, 1.31, 1.14, None),
    ),
]
# kind, projects: name, estimate, done before 2023, share of 2023, done in 2023, state
PROJECTS = [
    (
        "防洪工程",
        [
            ("箬江防洪堤提升工程", 62000, 31000, 18000, 18600, "主体完工"),
            ("中小河流治理工程", 33500, 14800, 12000, 12650, "完成护岸26公里"),
        ],
    ),
    (
        "水资源配置工程",
        [
            ("云岫水库新建工程", 148000, 60500, 20000, 19860, "坝体浇筑至78米高程"),
            ("城乡供水一体化工程", 26800, 9200, 7500, 7620, "并网2座水厂"),
        ],
    ),
    (
        "农田水利工程",
        [
            ("桐原灌区现代化改造工程", 31500, 12400, 10000, 10240, "干渠整修完成"),
            ("高效节水灌溉工程", 15200, 3600, 6000, 6580, "全部完工"),
        ],
    ),
    (
        "水生态工程",
        [
            ("沙溪河水生态修复工程", 24600, 8200, 8000, 8340, "护岸建成近八成"),
            ("坡耕地综合治理工程", 12400, 2100, 4500, 4850, "完成年度任务"),
        ],
    ),
]
# task, what is asked, office, due as written, due, how it went, verdict, status
TASKS = """箬江防洪堤提升工程|年内完成主体|规划计划科|2023年12月20日|2023-12-20|主体12月\
15日完成|办结|已完成
云岫水库新建工程|大坝浇筑到顶|建设科|2024年10月底|2024-10-31|坝体浇筑至78米高程|续办|顺利
城乡供水一体化工程|并网水厂3座|农水科|2023年10月31日|2023-10-31|并网2座|逾时|逾期
桐原灌区现代化改造工程|整修干渠40公里|农水科|2023年12月25日|2023-12-25|整修40公里|办结|已完成
小型水库除险加固|加固42座|运管科|2023年12月底|2023-12-31|全部完工|办结|已完成
沙溪河水生态修复工程|建成护岸11公里|河湖科|2023年11月30日|2023-11-30|建成8.6公里|逾时|逾期
取用水户在线计量建设|安装420户|水资源科|2023年9月30日|2023-09-30|安装396户|逾时|逾期
水旱灾害防御预案修订|印发新预案|防御科|2023年3月31日|2023-03-31|3月24日印发|办结|已完成
洪水预报系统升级|上线试运行|防御科|2024年5月底|2024-05-31|软件开发完成|续办|顺利
河湖划界成果公告|由市政府公告|河湖科|2023年12月15日|2023-12-15|尚有5条河流未公告|逾时|逾期
水利工程质量月活动|开展活动并总结|建设科|2023年9月底|2023-09-30|9月28日总结|办结|已完成
市水资源综合规划编制|报市政府批复|规划计划科|2023年8月31日|2023-08-31|8月18日批复|办结|已完成
水权交易平台搭建|平台上线|水资源科|2024年12月底|2024-12-31||未启|滞后或未报或不能判定"""
# where from, problem, office, due as written, due, what was done, day it was settled
PROBLEMS = """省水利厅稽察|箬江城区段阻水植物未清|河湖科|2023年5月31日|2023-05-31|组织清\
除4.2万平方米|2023-05-22
省水利厅稽察|两座小型水库溢洪道被占用|运管科|2023年6月30日|2023-06-30|拆除围网恢复过水|2\
023-06-19
省水利厅稽察|云岫水库监理日志缺失|建设科|2023年8月31日|2023-08-31|补充部分日志|
市委巡察|水利专项资金拨付滞后|规划计划科|2023年7月31日|2023-07-31|全部拨付到位|2023-07-26
市委巡察|局属单位固定资产账实不符|办公室|2024年3月31日|2024-03-31|完成盘点|
市审计局|水土保持补偿费缓缴手续不全|水保科|2023年10月31日|2023-10-31|补齐1个项目|
市审计局|移民后扶项目结余未收回|移民科|2023年9月30日|2023-09-30|收回并上缴|2023-09-15
12345热线|东岭区石桥村供水管道爆漏频繁|农水科|2023年11月30日|2023-11-30|更换管道3.1公里|\
2023-11-24
12345热线|沙溪河夜间偷采砂石|执法支队|2023年4月30日|2023-04-30|立案2起并值守|2023-04-27
自查|5家用水大户未编节水计划|水资源科|2023年12月15日|2023-12-15|2家已编|"""
REPORT = """箬川市水利局2023年工作总结和2024年工作打算
2023年，全市水利系统紧扣年度考核目标，较好完成了各项工作。
# 一、2023年工作
（一）投资再上台阶。全年完成水利固定资产投资8.874亿元，比上年增长9.2%，其中防洪工程3.125\
亿元。争取中央和省级资金3.086亿元，比上年下降7.7%，未达到3.2亿元的考核要求。
（二）节水控水从严。全市用水总量13.86亿立方米，比上年减少3250万立方米；非常规水利用量436\
5万立方米；建成节水型企业18家。水资源费征收2684.5万元。
（三）供水灌溉提质。农村自来水普及率92.6%，比上年提高2.5个百分点；城乡供水一体化率68.3%。\
新建高效节水灌溉面积5.36万亩，灌区干支渠整修257.5公里。
（四）河湖治理见效。市县两级河长巡河5436次，河湖违规问题清理240处；水土流失治理面积214.6\
平方公里，河道整治88.2公里。
（五）安全底线守牢。小型水库除险加固42座，防汛演练78场次，发布山洪预警短信46.8万条，办结\
水事案件52件。
# 二、存在问题
取用水户在线计量还差24户，水库安全评价还差8座，沙溪河水生态修复工程超过时限。
# 三、2024年打算
2024年计划完成水利固定资产投资9.3亿元，水土流失治理面积220平方公里，农村自来水普及率达到\
94%，河道整治90公里，用水总量控制在14.1亿立方米以内。
箬川市水利局
2024年1月8日"""
NOTICE = """关于报送2023年度水利统计资料的通知
各县（区）水利局，局属各单位：
为做好2023年度水利统计工作，现将有关事项通知如下。
一、请于2024年1月5日前将统计资料报送规划计划科，逾期不再受理。
二、数据要与考核目标完成情况核对一致，有出入的要书面说明。
三、报送资料须经单位主要负责人签字并加盖公章，电子版同时发送统计邮箱。
联系人：章以恒，电话：0000-8320157。
箬川市水利局
2023年12月22日"""
# measure, unit, 2021, 2022, as the book of 2022 tells
LAST = """水利固定资产投资|万元|76430|81260
争取中央和省级资金|万元|31850|33240
水资源费征收|万元|2447.6|2512.8
用水总量|万立方米|142300|141850
高效节水灌溉面积|万亩|4.35|4.82
水土流失治理面积|平方公里|198.2|203.9
河道整治|公里|90.7|95.4
市县两级河长巡河|次|4876|5012"""


def _lines(block):
    return [line.split("|") for line in block.split("\n")]


def _num(value):
    number = float(value)
    return int(number) if number.is_integer() else number


def _plain(name):
    return name.strip("　").removeprefix("其中：")


def _base(unit):
    return {"—": "1"}.get(unit, BASE.get(unit, unit))


def _point(name, unit):
    return unit in ("%", "—") or name.startswith("万元") or name == "水库蓄水量"


def _flat():
    for _, block in TABLES:
        for name, unit, now, old in _lines(block):
            yield _plain(name), unit, _num(now), _num(old)


def _book_truth(book):
    for name, unit, now, old in _flat():
        at = (HERE_AT, THERE_AT) if _point(name, unit) else (SPAN, BEFORE)
        unit = _base(unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), "统计汇编", at=at)
        book.fact(name, at[0], now, unit, "actual", "统计汇编")
        book.fact(name, at[1], old, unit, "actual", "统计汇编")
    for name, unit, before, old in _lines(LAST):
        book.fact(name, "2021", _num(before), _base(unit), "actual", "2022年csv")
        if name in OLD:
            book.fact(name, BEFORE, _num(old), _base(unit), "actual", "2022年csv（冲突）")


def _due(written):
    month, day = written.split("-")
    return f"2023-{int(month):02d}-{day}"


def _goal_truth(book):
    told = {name for name, *_ in _flat()}
    for _, block in GOALS:
        for name, way, goal, unit, day, _, half, now, _, status in _lines(block):
            sign, due, point = "<=" if way == "至多" else ">=", _due(day), _point(name, unit)
            unit = _base(unit)
            actual = NOW.get(name, _num(now))
            book.target(name, _num(goal), sign, unit, due, actual, status, "考核目标表")
            book.fact(name, f"2023|{due[:7]}|{due}", _num(goal), unit, "target", "考核目标表")
            if half:
                at = HALF_AT if point else HALF
                book.fact(name, at, _num(half), unit, "actual", "考核目标表")
            if name not in told:
                book.fact(name, SPAN, _num(now), unit, "actual", "考核目标表")


def _never(book):
    for name, figure, unit, why in (
        ("水利固定资产投资", 9.3, "亿元", "2024年的打算"),
        ("水土流失治理面积", 220, "km2", "2024年的打算"),
        ("农村自来水普及率", 94, "%", "2024年的打算"),
        ("河道整治", 90, "km", "2024年的打算"),
        ("用水总量", 14.1, "亿m3", "2024年的打算"),
        ("小型水库除险加固", 45, "座", "调减前的任务"),
        ("水利固定资产投资", 354000, "万元", "批复概算合计"),
        ("取用水户在线计量", 24, "户", "还差的数"),
        ("水土流失治理面积", 420, "km2", "合计重复相加"),
        ("水土流失治理面积", 206, "km2", "各县区之和，不含市本级"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, unit, goals, results in BY_PLACE:
        for place, goal, done in zip(PLACES, goals, results, strict=True):
            if goal is not None:
                book.never(name, "targets", goal, _base(unit), f"{place}的下达数，不是全市的")
                book.never(name, "year_on_year", done, _base(unit), f"{place}的完成数，不是全市的")
    for name, figure, unit, why in (
        ("用水总量", 3250, "万m3", "减少的数"),
        ("争取中央和省级资金", 2560, "万元", "减少的数"),
        ("水利固定资产投资", 141800, "万元", "2022年底前累计，不是本年的"),
        ("水利固定资产投资", 3.92, "亿元", "上半年的数"),
        ("水利固定资产投资", 76430, "万元", "2021年的数"),
        ("水利固定资产投资", 81260, "万元", "上年数，不是本年的"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _book_truth(book)
    _goal_truth(book)
    book.fact("市县两级河长巡河", SPAN, 5436, "次", "actual", "总结（冲突）")
    book.fact("灌区干支渠整修", SPAN, 257.5, "km", "actual", "总结（冲突）")
    for kind, projects in PROJECTS:
        sums = [sum(p[k] for p in projects) for k in (3, 4)]
        names = f"{kind}|{kind}小计"
        book.target(
            names, sums[0], ">=", "万元", YEAR, sums[1], "", "形象进度表", "按类小计", "yes"
        )
        book.fact(names, SPAN, sums[0], "万元", "target", "形象进度表", "yes")
        for name, _, _, plan, now, _ in projects:
            names = f"{name}|{name.removesuffix('工程')}"
            book.target(
                names, plan, ">=", "万元", YEAR, now, "", "形象进度表", "工程全年盘子", "yes"
            )
            book.fact(names, SPAN, plan, "万元", "target", "形象进度表")
            book.fact(names, SPAN, now, "万元", "actual", "形象进度表")
    for name, goal, unit, due, now in (
        ("城乡供水一体化工程|并网水厂", 3, "座", "2023-10-31", 2),
        ("桐原灌区现代化改造工程|整修干渠", 40, "km", "2023-12-25", 40),
        ("小型水库除险加固", 42, "座", "2023-12-31", 42),
        ("沙溪河水生态修复工程|建成护岸", 11, "km", "2023-11-30", 8.6),
        ("取用水户在线计量建设|取用水户在线计量", 420, "户", "2023-09-30", 396),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "督办事项", "事项内的要求", "yes")
    for task, _, office, _, due, _, _, status in _lines(TASKS):
        book.task(task, office, due, status.replace("或", "|"), "督办事项")
    for _, problem, office, _, due, _, day in _lines(PROBLEMS):
        book.problem(problem, office, due, "yes" if day else "no", TODAY, "问题清零")
    book.add(
        "conflicts", "市县两级河长巡河|河长巡河", SPAN, "5346次|5436次", "汇编、考核目标表|总结"
    )
    book.add("conflicts", "灌区干支渠整修", SPAN, "247.5km|257.5km", "汇编、考核目标表|总结")
    book.add(
        "conflicts",
        "争取中央和省级资金",
        BEFORE,
        "33420万元|33240万元",
        "2023年汇编|2022年csv",
    )
    _never(book)
    book.write()


def yearbook():
    """Write five tables below one another in one BIFF sheet, and a csv of the two years before."""
    rows, merges = (
        [["箬川市水利统计汇编"], ["编印：规划计划科", "", "", "", "", "2024年1月4日"]],
        [],
    )
    merges.append((0, 0, 0, 5))
    for title, block in TABLES:
        rows.append([])
        merges.append((len(rows), len(rows), 0, 5))
        rows.append([title])
        lines = _lines(block)
        units = {line[1] for line in lines}
        named = len(units) > 1
        lead = ["栏目", "单位"] if named else ["栏目"]
        if "末" in title:
            last = ["增减百分点"] if not named else ["增减幅（%）"]
            rows.append([*lead, "本年末数", "上年末数", *last])
        else:
            k, top = len(lead), len(rows)
            rows.append([*lead, "实数", "", "比上年", ""])
            rows.append([""] * k + ["本年", "上年", "增减数", "增减幅（%）"])
            merges += [(top, top, k, k + 1), (top, top, k + 2, k + 3)]
            merges += [(top, top + 1, c, c) for c in range(k)]
        for name, unit, now, old in lines:
            now, old = _num(now), _num(old)
            change, rate = _num(round(now - old, 3)), round(100 * (now / old - 1), 1)
            tail = [change, rate] if "末" not in title else [change if unit == "%" else rate]
            rows.append([name, *([unit] if named else []), now, old, *tail])
    rows.append(["说明：上年数为2022年数；表三各项为全年完成量。"])
    old_book(LEDGERS / "2023年水利统计汇编.xls", "汇编", rows, merges)
    rows = [["箬川市水利主要数据（2022年汇编摘录）"], ["栏目", "单位", "2021年", "2022年"]]
    rows += [[name, unit, _num(a), _num(b)] for name, unit, a, b in _lines(LAST)]
    ragged(LEDGERS / "历年/2022年主要数据摘录.csv", [*rows, ["摘录人：章以恒"]])


def goals():
    """Write the goals under a head of three storeys, the counties across and the works."""
    out = openpyxl.Workbook()
    rows = [
        ["考核目标", "考核要求", "", "", "时限要求", "完成实数", "", "", "承办", "说明"],
        ["", "口径", "数值", "计量", "", "上半年", "全年", "", "", ""],
        ["", "", "", "", "", "", "数值", "为要求的%", "", ""],
    ]
    merges = ["B2:D2", "F2:H2", "G3:H3", "A2:A4", "E2:E4", "I2:I4", "J2:J4"]
    merges += [f"{c}3:{c}4" for c in "BCDF"]
    for group, block in GOALS:
        rows.append([group])
        merges.append(f"A{len(rows) + 1}:J{len(rows) + 1}")
        for name, way, goal, unit, day, office, half, now, note, _ in _lines(block):
            plain = way == "至少" and unit not in ("%", "—")
            share = round(100 * float(now) / float(goal), 1) if plain else ""
            month, date = day.split("-")
            rows.append(
                [
                    name,
                    way,
                    _num(goal),
                    unit,
                    f"{month}月{date}日",
                    _num(half) if half else "",
                    _num(now),
                    share,
                    office,
                    note,
                ]
            )
    rows.append(["时限要求均为2023年；口径“至少”为不低于，“至多”为不超过。"])
    sheet(
        out,
        "考核目标",
        "箬川市水利局2023年度考核目标完成情况",
        rows,
        10,
        merges,
        (2, 4),
        True,
    )
    rows = [["事项", "数别", *PLACES, "全市"]]
    merges = []
    for name, unit, plan, done in BY_PLACE:
        start = len(rows) + 2
        whole = [_num(round(sum(v for v in side if v is not None), 2)) for side in (plan, done)]
        rates = [b / a if a else None for a, b in zip(plan[:5], done[:5], strict=True)]
        ranks = [1 + sum(other > rate for other in rates) for rate in rates]
        rows.append(
            [f"{name}（{unit}）", "下达", *["/" if v is None else v for v in plan], whole[0]]
        )
        rows.append(["", "完成", *["/" if v is None else v for v in done], whole[1]])
        rows.append(["", "位次", *ranks, "/", "/"])
        merges.append(f"A{start}:A{start + 2}")
    sheet(out, "县区分解", "2023年考核目标分县（区）完成情况", rows, 9, merges, (2, 2))
    rows = [
        ["工程名称", "批复概算", "2022年底前完成", "2023年", "", "", "年末形象进度"],
        ["", "", "", "全年盘子", "实际完成", "占盘子%", ""],
    ]
    merges = ["D2:F2", "A2:A3", "B2:B3", "C2:C3", "G2:G3"]
    whole = [0, 0, 0, 0]
    for n, (kind, projects) in enumerate(PROJECTS):
        sums = [sum(p[k] for p in projects) for k in (1, 2, 3, 4)]
        whole = [a + b for a, b in zip(whole, sums, strict=True)]
        rows.append([f"{'一二三四'[n]}、{kind}小计", *sums, round(100 * sums[3] / sums[2], 1), ""])
        rows += [[*p[:5], round(100 * p[4] / p[3], 1), p[5]] for p in projects]
    rows.append(["合　计", *whole, round(100 * whole[3] / whole[2], 1), ""])
    sheet(
        out,
        "形象进度",
        "箬川市2023年重点水利工程形象进度（单位：万元）",
        rows,
        7,
        merges,
        (2, 3),
    )
    save(out, LEDGERS / "2023年度考核目标完成情况.xlsx")


def works():
    """Write the problems as a workbook and the tasks as a Word table."""
    out = openpyxl.Workbook()
    rows = [["序号", "来源", "存在问题", "承办", "清零时限", "办理情况", "清零日期"]]
    for n, row in enumerate(_lines(PROBLEMS), 1):
        day = datetime.date.fromisoformat(row[6]) if row[6] else ""
        rows.append([n, *row[:4], row[5], day])
    rows.append(["清零日期空白的，截至2023年12月31日尚未清零。"])
    ws = sheet(out, "问题清零", "箬川市水利局2023年问题清零台账", rows, 7, (), (2, 2), True)
    for row in ws.iter_rows(3, ws.max_row, 7, 7):
        if row[0].is_date:
            row[0].number_format = "yyyy/m/d"
    save(out, LEDGERS / "2023年问题清零台账.xlsx")
    table = [["序号", "督办事项", "办理要求", "承办", "时限要求", "办理情况", "结论"]]
    table += [[str(n), *r[:4], *r[5:7]] for n, r in enumerate(_lines(TASKS), 1)]
    paper(
        DOCUMENTS / "2023年市政府督办事项办理情况.docx",
        [
            "2023年市政府督办水利事项办理情况",
            "截至2023年12月31日，市政府督办我局事项共13项，办理情况如下。",
            "@0",
            "结论说明：办结为已完成；续办为时限未到、按计划推进；逾时为超过时限仍未完成；未启为尚未启动。",
            "箬川市水利局办公室",
        ],
        [table],
    )


if __name__ == "__main__":
    truth()
    yearbook()
    goals()
    works()
    paper(DOCUMENTS / "2023年工作总结.docx", REPORT.split("\n"))
    DOCUMENTS.joinpath("报送统计资料的通知.txt").write_bytes(
        NOTICE.replace("\n", "\r\n").encode("gb18030")
    )
