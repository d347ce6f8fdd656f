"""Truth and files of 鹭汀区水务局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY = "2025", "2024", "2025-12-31"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3"}
# name; unit; first half of 2025; 2025; 2024
ANNUAL = """一、投资与收费
水务建设投资;万元;16820;36840;33520
　其中：防洪除涝;万元;6180;12650;11380
　　　　供排水设施;万元;7040;15720;14460
　　　　水环境整治;万元;2630;5940;5270
上级专项资金到账;万元;5120;8450;7930
污水处理费收入;万元;1496;3065;2948
二、水资源与节水
全社会用水量;万立方米;6245;13480;13760
　其中：农业灌溉;万立方米;1580;3860;4090
　　　　工业;万立方米;2060;4210;4265
　　　　城镇公共;万立方米;1175;2450;2405
　　　　居民生活;万立方米;1430;2960;3000
万元工业增加值用水量;立方米;/;14.6;15.4
非常规水利用量;万立方米;486;1035;942
取水许可审批;件;22;41;46
三、供水与排水
自来水售水量;万立方米;2610;5420;5265
公共供水管网漏损率;%;/;7.6;8.3
污水处理量;万立方米;2415;4986;4792
城镇污水集中处理率;%;/;97.2;96.4
新建改造供水管网;公里;17.2;38.6;34.2
新建改造污水管网;公里;13.4;31.5;35.3
污水零直排区建设;个;4;11;9
四、河湖与水土保持
清淤疏浚河道;公里;11.8;27.4;24.8
河道综合整治;公里;6.9;15.8;13.9
区镇两级河长巡河;人次;3050;6280;5960
河湖“四乱”问题销号;个;21;34;41
水土流失治理;平方公里;2.2;5.6;5.1
国控省控断面优良率;%;/;100;96
五、防汛与监管
泵站开机排水量;万立方米;2740;5320;4870
防汛演练;场;14;16;13
水库年末蓄水量;万立方米;/;1468;1392
水行政检查;次;172;365;338
水事行政处罚案件;件;9;19;23"""
POINTS = ("水库年末蓄水量",)
# what is right where two files differ
NOW = {"区镇两级河长巡河": "6280|6820", "清淤疏浚河道": "27.4|28.1"}
OLD = {"污水处理量": "4792|4729"}
# group: name; unit; weight; goal as written; goal; sign; done; points; office; due as written; due;
# status
GOALS = {
    "项目投资": """水务建设投资;亿元;6;≥3.6;3.6;>=;3.684;6;规划建设科;全年;2025-12-31;已完成
上级专项资金到账;万元;4;≥8800;8800;>=;8450;3.8;计划财务科;全年;2025-12-31;逾期
排涝泵站提升改造;座;5;4;4;>=;4;5;规划建设科;2025年6月底前;2025-06-30;已完成
水闸除险加固;座;5;3;3;>=;2;3.3;工程运行科;2025年8月底前;2025-08-31;逾期""",
    "水资源管理": """全社会用水量;亿立方米;4;≤1.38;1.38;<=;1.348;4;水资源科;全年;2025-12-31;已完成
万元工业增加值用水量;立方米;3;≤15.0;15;<=;14.6;3;水资源科;全年;2025-12-31;已完成
非常规水利用量;万立方米;3;≥1000;1000;>=;1035;3;水资源科;全年;2025-12-31;已完成
节水型小区创建;个;2;12;12;>=;10;1.7;水资源科;2025年11月底前;2025-11-30;逾期
取水在线计量率;%;3;≥98;98;>=;98.6;3;水资源科;2025年9月底前;2025-09-30;已完成""",
    "供水排水": """公共供水管网漏损率;%;4;≤8;8;<=;7.6;4;供水管理科;全年;2025-12-31;已完成
新建改造供水管网;公里;4;35;35;>=;38.6;4;供水管理科;全年;2025-12-31;已完成
农村供水水质合格率;%;4;≥95;95;>=;96.8;4;供水管理科;全年;2025-12-31;已完成
二次供水设施改造;处;3;30;30;>=;24;2.4;供水管理科;2025年11月30日前;2025-11-30;逾期
城镇污水集中处理率;%;4;≥97;97;>=;97.2;4;排水管理科;全年;2025-12-31;已完成
新建改造污水管网;公里;5;40;40;>=;31.5;3.9;排水管理科;全年;2025-12-31;逾期
污水零直排区建设;个;4;11;11;>=;11;4;排水管理科;2025年10月31日前;2025-10-31;已完成
污水处理费收入;万元;2;≥3000;3000;>=;3065;2;排水管理科;全年;2025-12-31;已完成""",
    "河湖管护": """清淤疏浚河道;公里;5;26;26;>=;27.4;5;河湖管理科;全年;2025-12-31;已完成
河道综合整治;公里;5;15;15;>=;15.8;5;河湖管理科;全年;2025-12-31;已完成
区镇两级河长巡河;人次;3;6000;6000;>=;6280;3;河湖管理科;全年;2025-12-31;已完成
河湖“四乱”问题销号;个;3;34;34;>=;34;3;河湖管理科;2025年9月30日前;2025-09-30;已完成
幸福河湖建成;条;3;2;2;>=;1;1.5;河湖管理科;全年;2025-12-31;逾期
国控省控断面优良率;%;4;100;100;>=;100;4;河湖管理科;全年;2025-12-31;已完成
水土流失治理;平方公里;3;6;6;>=;5.6;2.8;河湖管理科;全年;2025-12-31;逾期""",
    "安全与监管": """防汛演练;场;2;14;14;>=;16;2;水旱灾害防御科;2025年5月31日前;2025-05-31;已完成
水利工程标准化管理达标;处;3;18;18;>=;18;3;工程运行科;全年;2025-12-31;已完成
水行政检查;次;2;350;350;>=;365;2;政策法规科;全年;2025-12-31;已完成
涉河项目审批按期办结率;%;2;100;100;>=;100;2;政策法规科;全年;2025-12-31;已完成""",
}
# project; office; whole investment; plan of 2025; done in 2025; state; plan of 2026
PROJECTS = [
    ("鹭江干堤提标工程", "规划建设科", 42000, 9200, 9450, "堤身填筑完成65%", 8800),
    ("排涝泵站提升改造工程", "规划建设科", 5600, 3000, 3200, "4座全部投运", 0),
    ("城北水厂扩建工程", "供水管理科", 18600, 8000, 8320, "土建完成，设备安装", 5200),
    ("污水管网提质增效工程", "排水管理科", 15400, 7800, 7400, "铺设管网31.5公里", 6400),
    ("汀溪水环境综合整治工程", "河湖管理科", 9600, 5600, 5940, "完工", 2600),
    ("小型水务设施", "工程运行科", 2600, 2400, 2530, "", 2000),
]
PLACES = ("江头街道", "汀口街道", "鹭洲镇", "石浦镇", "横港镇")
BY_PLACE = [
    ("清淤疏浚河道", "公里", (7, 6, 5, 4.5, 3.5), (7.6, 6.2, 5.3, 4.6, 3.7)),
    ("河道综合整治", "公里", (4, 3.5, 3, 2.5, 2), (4.3, 3.6, 3.2, 2.6, 2.1)),
    ("新建改造污水管网", "公里", (12, 10, 8, 6, 4), (9.2, 8.1, 6.4, 4.6, 3.2)),
]
# task; leader; office; other offices; due as written; due; progress; state; status
TASKS = """鹭江干堤提标工程;苏振华;规划建设科;江头街道;2026年9月底;2026-09-30;堤身填筑完成65%;正常推进;顺利
排涝泵站提升改造;苏振华;规划建设科;汀口街道;2025年6月30日;2025-06-30;4座泵站5月下旬全部投运;已办结;已完成
城北水厂扩建;叶敏;供水管理科;区水务集团;2025年12月20日;2025-12-20;设备到货晚，未能通水;滞后;逾期
二次供水设施改造;叶敏;供水管理科;各街道;2025/11/30;2025-11-30;改造24处，其余6处业主意见未统一;滞后;逾期
污水管网提质增效;叶敏;排水管理科;区水务集团;2026年6月底;2026-06-30;石浦镇片区交通组织方案未批，进度落后计划约两个月;滞后;滞后
汀溪水环境综合整治;方志刚;河湖管理科;鹭洲镇;2025年12月10日;2025-12-10;工程完工并移交;已办结;已完成
节水型小区创建;方志刚;水资源科;区住建局;2025年11月底;2025-11-30;10个通过验收，2个待复核;滞后;逾期
取水口监管系统升级;方志刚;水资源科;区大数据中心;2025年8月31日;2025-08-31;系统8月中旬上线;已办结;已完成
水闸除险加固;苏振华;工程运行科;横港镇;2025年8月底;2025-08-31;2座完工，横港闸水下部分未验收;滞后;逾期
智慧水务平台二期;苏振华;工程运行科;区大数据中心;2026年3月31日;2026-03-31;软件联调;正常推进;顺利
汛前检查和预案修订;林国平;水旱灾害防御科;各镇街;2025年4月15日;2025-04-15;检查和修订工作结束;已办结;已完成
河湖健康评价;方志刚;河湖管理科;;2025/10/31;2025-10-31;评价报告通过专家评审;已办结;已完成
区“十五五”水务规划编制;林国平;规划建设科;区发改局;2026年3月底;2026-03-31;文本已征求各镇街意见;正常推进;顺利"""
# inspector; day of inspection; problem; office; due as written; due; progress; day of closing;
# mark; closed
PROBLEMS = """市治水办;2025.3.12;江头街道望江路雨污混接未整治;排水管理科;2025.5.31;2025-05-31;混接点改造完成;2025.5.26;已销号;yes
市治水办;2025.3.12;石浦镇塘河岸边堆放建筑垃圾;河湖管理科;2025.4.15;2025-04-15;垃圾清运完毕;2025.4.9;已销号;yes
区委巡察组;2025.4.22;水务项目变更台账缺失;规划建设科;2025.7.31;2025-07-31;台账已补建;2025.7.22;已销号;yes
区委巡察组;2025.4.22;国有泵房出租未公开招租;计划财务科;2025.10.31;2025-10-31;2处已重新招租，1处合同纠纷未了;;未销号;no
区审计局;2025.6.5;污水处理费应征未征58万元;排水管理科;2025.12.31;2025-12-31;追缴37万元;;未销号;no
区审计局;2025.6.5;两个完工项目未办竣工决算;计划财务科;2026.3.31;2026-03-31;决算报告编制中;;未销号;no
省水利厅抽查;2025.6.18;横港闸启闭设备锈蚀;工程运行科;2025.7.15;2025-07-15;设备保养更换到位;2025.7.11;已销号;yes
省水利厅抽查;2025.6.18;3家取水户计量数据中断上传;水资源科;2025.8.31;2025-08-31;传输模块更换完毕;2025.8.20;已销号;yes
12345平台;2025.8.6;汀口街道海棠苑二次供水水压低;供水管理科;2025.11.30;2025-11-30;泵房改造方案未获业主同意;;未销号;no
市安委办;2025.9.15;横港泵站消防器材过期;水旱灾害防御科;2025.9.30;2025-09-30;器材更换完毕;2025.9.18;已销号;yes"""
SUMMARY = """鹭汀区水务局2025年工作总结和2026年工作思路
2025年，区水务局坚持项目为王、民生为本，较好完成了年度各项工作。现总结如下。
# 一、2025年工作总结
（一）水务投资稳步增长。全年完成水务建设投资3.684亿元，比上年增长9.9%，完成年度目标的102.3%。上级专项资金到账8450万元，距目标还差350万元。4座排涝泵站提升改造汛前投运。
（二）节水控水成效明显。全社会用水量1.348亿立方米，比上年减少280万立方米；万元工业增加值用水量14.6立方米，比上年下降5.2%；非常规水利用量1035万立方米。创建节水型小区10个。
（三）供排水能力继续提升。新建改造供水管网38.6公里、污水管网31.5公里，建成污水零直排区11个。公共供水管网漏损率降至7.6%，城镇污水集中处理率97.2%，农村供水水质合格率96.8%。
（四）河湖面貌持续改善。清淤疏浚河道27.4公里，综合整治河道15.8公里，区镇两级河长巡河6820人次，销号河湖“四乱”问题34个，治理水土流失5.6平方公里，国控省控断面优良率100%。
（五）安全底线守得牢。开展防汛演练16场，泵站开机排水量5320万立方米。水行政检查365次，办理水事行政处罚案件19件。
# 二、存在问题
污水管网建设受交通组织影响未达预期，二次供水设施改造、水闸除险加固未按期完成，幸福河湖仅建成1条。
# 三、2026年工作思路
2026年计划完成水务建设投资4亿元，新建改造污水管网45公里，清淤疏浚河道30公里，公共供水管网漏损率控制在7.2%以内，非常规水利用量达到1150万立方米。"""
CIRCULAR = """鹭汀区水务局关于2025年度重点指标完成情况的通报

各科室、下属各单位：
根据年度绩效考核安排，局考核办对全局28项指标进行了汇总，现将有关情况通报如下。
一、完成较好的指标。清淤疏浚河道28.1公里，超额完成全年任务；新建改造供水管网38.6公里；水行政检查365次；公共供水管网漏损率7.6%，优于全市平均水平（8.9%）。
二、未完成的指标。上级专项资金到账8450万元；新建改造污水管网31.5公里；二次供水设施改造24处；节水型小区创建10个；水闸除险加固2座；幸福河湖建成1条；水土流失治理5.6平方公里。
三、有关要求。未完成指标的牵头科室要在2026年1月20日前向局党组书面说明原因，并提出补欠措施。

鹭汀区水务局
2026年1月8日
"""
# the yearbook of 2024, for the rows it had: 2024, 2023
LAST = {
    "水务建设投资": (33520, 31260),
    "污水处理费收入": (2948, 2815),
    "全社会用水量": (13760, 13905),
    "自来水售水量": (5265, 5140),
    "公共供水管网漏损率": (8.3, 9.1),
    "污水处理量": (4729, 4588),
    "新建改造供水管网": (34.2, 30.5),
    "清淤疏浚河道": (24.8, 22.6),
    "区镇两级河长巡河": (5960, 5740),
    "水行政检查": (338, 316),
}
FUTURE = (
    ("水务建设投资", 4, "亿元", "2026年的计划"),
    ("新建改造污水管网", 45, "km", "2026年的目标"),
    ("清淤疏浚河道", 30, "km", "2026年的目标"),
    ("公共供水管网漏损率", 7.2, "%", "2026年的目标"),
    ("非常规水利用量", 1150, "万m3", "2026年的目标"),
    ("公共供水管网漏损率", 8.9, "%", "全市平均，不是目标"),
    ("水务建设投资", 93800, "万元", "项目概算总投资合计"),
    ("水务建设投资", 25000, "万元", "项目2026年计划合计"),
    ("水务建设投资", 6, "分", "权重"),
    ("新建改造污水管网", 3.9, "分", "自评得分"),
    ("上级专项资金到账", 350, "万元", "还差的数"),
)


def _number(cell):
    try:
        return int(cell) if cell.lstrip("-").isdigit() else float(cell)
    except ValueError:
        return cell


def _table(lines):
    return [[_number(cell) for cell in line.split(";")] for line in lines.split("\n")]


def _plain(name):
    return name.strip("　").removeprefix("其中：")


def _spans(name, unit):
    if unit == "%" or name in POINTS or name.startswith("万元"):
        return f"2025|2025-12|{TODAY}", "2024|2024-12|2024-12-31"
    return SPAN, BEFORE


def _indicators(book):
    at = "水务统计年报"
    for row in _table(ANNUAL):
        if len(row) == 1:
            continue
        name, unit = _plain(row[0]), UNITS.get(row[1], row[1])
        half, now, old = row[2:]
        here, there = _spans(name, unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), at, at=(here, there))
        book.fact(name, here, now, unit, "actual", at)
        book.fact(name, there, old, unit, "actual", at)
        if half != "/":
            book.fact(name, "2025-01/2025-06", half, unit, "actual", at)
            rest = round(now - half, 1)
            book.fact(name, "2025-07/2025-12", rest, unit, "actual", at)


def _goals(book):
    at = "绩效考核指标自评表"
    told = {_plain(row[0]) for row in _table(ANNUAL)}
    for lines in GOALS.values():
        for name, unit, _, _, goal, sign, now, _, _, _, due, status in _table(lines):
            unit = UNITS.get(unit, unit)
            book.target(name, goal, sign, unit, due, NOW.get(name, now), status, at)
            book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", at)
            if name not in told:
                book.fact(name, _spans(name, unit)[0], now, unit, "actual", at)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _indicators(book)
    _goals(book)
    book.fact("区镇两级河长巡河", SPAN, 6820, "人次", "actual", "总结（冲突）")
    book.fact("清淤疏浚河道", SPAN, 28.1, "km", "actual", "通报（冲突）")
    book.fact("污水处理量", BEFORE, 4729, "万m3", "actual", "2024年年报（冲突）")
    for name, _, _, plan, now, _, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", TODAY, now, "", "建设项目", "项目年度计划", "yes")
        book.fact(name, SPAN, plan, "万元", "target", "建设项目")
        book.fact(name, SPAN, now, "万元", "actual", "建设项目")
    for task, _, office, _, _, due, _, _, status in _table(TASKS):
        book.task(task, office, due, status, "重点工作推进清单")
    for _, _, problem, office, _, due, _, _, _, closed in _table(PROBLEMS):
        book.problem(problem, office, due, closed, TODAY, "问题整改销号表")
    for name, when, values, files in (
        ("区镇两级河长巡河|河长巡河", SPAN, "6280人次|6820人次", "统计年报、自评表|总结"),
        ("清淤疏浚河道|清淤疏浚", SPAN, "27.4km|28.1km", "统计年报、自评表、总结|通报"),
        ("污水处理量", BEFORE, "4792万m3|4729万m3", "2025年统计年报|2024年统计年报"),
    ):
        book.add("conflicts", name, when, values, files)
    for name, figure, unit, why in FUTURE:
        book.never(name, "targets", figure, unit, why)
    for name, unit, goals, done in BY_PLACE:
        for place, goal, now in zip(PLACES, goals, done, strict=True):
            unit = UNITS.get(unit, unit)
            book.never(name, "targets", goal, unit, f"{place}的任务，不是全区的")
            book.never(name, "year_on_year", now, unit, f"{place}的完成数，不是全区的")
    book.never("全社会用水量", "year_on_year", 280, "万m3", "减少的数")
    book.never("公共供水管网漏损率", "year_on_year", 8.9, "%", "全市平均，不是本区的")
    book.write()


def annual():
    """Write the statistics of the year, the places and the projects in one workbook."""
    out = openpyxl.Workbook()
    rows = [
        ["编报单位：鹭汀区水务局", "", "", "", "", "", "", "编报日期：2026年1月6日"],
        ["指标名称", "单位", "2025年实绩", "", "", "2024年实绩", "比上年增减", ""],
        ["", "", "上半年", "下半年", "全年", "", "绝对数", "%"],
    ]
    for row in _table(ANNUAL):
        if len(row) == 1:
            rows.append(row)
            continue
        name, unit, half, now, old = row
        change = round(now - old, 1)
        share = "/" if unit == "%" else round(100 * (now / old - 1), 1)
        rest = "/" if half == "/" else round(now - half, 1)
        rows.append([name, unit, half, rest, now, old, change, share])
    rows.append(["注：率值比上年增减为百分点；水库年末蓄水量为12月31日8时数；“/”为不统计。"])
    merges = ["A2:C2", "C3:E3", "G3:H3", *[f"{c}3:{c}4" for c in "ABF"]]
    sheet(out, "综合年报", "鹭汀区2025年水务统计年报", rows, 8, merges, (3, 4), True)
    rows, merges = [["指标", "单位", "项目", "全区", *PLACES]], []
    for name, unit, goals, done in BY_PLACE:
        start = len(rows) + 2
        total, all_done = round(sum(goals), 1), round(sum(done), 1)
        rows.append([name, unit, "年度任务", total, *goals])
        rows.append(["", "", "全年完成", all_done, *done])
        rates = [
            round(100 * b / a, 1) for a, b in zip((total, *goals), (all_done, *done), strict=True)
        ]
        rows.append(["", "", "完成率（%）", *rates])
        merges += [f"{c}{start}:{c}{start + 2}" for c in "AB"]
    title = "2025年镇街任务完成情况"
    sheet(out, "镇街", title, rows, 9, merges, (2, 2))
    rows = [
        [
            "序号",
            "项目名称",
            "责任科室",
            "概算总投资（万元）",
            "2025年计划投资（万元）",
            "2025年完成投资（万元）",
            "完成比例（%）",
            "年末形象进度",
            "2026年计划投资（万元）",
        ]
    ]
    for n, (name, office, whole, plan, now, state, coming) in enumerate(PROJECTS, 1):
        share = round(100 * now / plan, 1)
        rows.append([n, name, office, whole, plan, now, share, state, coming])
    whole, plan, now, coming = (sum(p[k] for p in PROJECTS) for k in (2, 3, 4, 6))
    rows.append(["合计", "", "", whole, plan, now, round(100 * now / plan, 1), "", coming])
    end = len(rows) + 1
    title = "2025年水务建设项目投资完成情况"
    sheet(out, "建设项目", title, rows, 9, [f"A{end}:C{end}"], (2, 2))
    save(out, LEDGERS / "鹭汀区2025年水务统计年报.xlsx")
    units = {row[0]: row[1] for row in _table(ANNUAL) if len(row) > 1}
    rows = [["鹭汀区2024年水务统计年报（简表）"], ["指标名称", "单位", "2024年", "2023年", "增减%"]]
    for name, (now, old) in LAST.items():
        share = "/" if units[name] == "%" else f"{100 * (now / old - 1):.1f}"
        rows.append([name, units[name], now, old, share])
    ragged(LEDGERS / "鹭汀区2024年水务统计年报（简表）.csv", rows)


def rating():
    """Write the self-rating of the year as BIFF."""
    rows = [
        ["2025年度绩效考核指标完成情况自评表"],
        ["单位：鹭汀区水务局", "", "", "", "", "", "", "自评日期：2026年1月5日"],
        [
            "类别",
            "序号",
            "考核指标",
            "计量单位",
            "权重",
            "2025年目标值",
            "2025年完成值",
            "完成率",
            "自评得分",
            "牵头科室",
            "时限要求",
        ],
    ]
    merges, n, points = [(0, 0, 0, 10), (1, 1, 0, 3)], 0, [0, 0]
    for group, lines in GOALS.items():
        start = len(rows)
        for row in _table(lines):
            name, unit, weight, written, goal, sign, now, score, office, node, _, _ = row
            n += 1
            points = [points[0] + weight, points[1] + score]
            share = f"{100 * now / goal:.1f}%" if sign == ">=" and unit != "%" else "/"
            first = group if len(rows) == start else ""
            rows.append([first, n, name, unit, weight, written, now, share, score, office, node])
        merges.append((start, len(rows) - 1, 0, 0))
    rows.append(["", "", "合计", "", points[0], "", "", "", round(points[1], 1)])
    rows.append(["注：带“≤”的为控制指标；“≥”“≤”均含本数。"])
    path = LEDGERS / "2025年度绩效考核指标自评表.xls"
    old_book(path, "自评表", rows, merges)


def lists():
    """Write the tasks as csv and the problems as a workbook."""
    rows = [
        ["鹭汀区水务局2025年重点工作推进清单（截至12月31日）"],
        [
            "序号",
            "工作事项",
            "责任领导",
            "责任科室",
            "配合单位",
            "计划完成时间",
            "推进情况",
            "办理状态",
        ],
    ]
    rows += [[n, *r[:5], *r[6:8]] for n, r in enumerate(_table(TASKS), 1)]
    ragged(LEDGERS / "重点工作推进清单.csv", rows)
    out = openpyxl.Workbook()
    heads = "序号,检查单位,检查日期,问题表述,整改责任科室,整改期限,整改情况,销号日期,状态"
    rows = [heads.split(",")]
    rows += [[n, *r[:5], *r[6:9]] for n, r in enumerate(_table(PROBLEMS), 1)]
    title = "鹭汀区水务局2025年问题整改销号表（12月31日）"
    sheet(out, "销号表", title, rows, 9, (), (2, 2), True)
    save(out, LEDGERS / "问题整改销号表.xlsx")


def papers():
    """Write the summary and the circular."""
    paper(DOCUMENTS / "2025年工作总结和2026年工作思路.docx", SUMMARY.split("\n"))
    text = CIRCULAR.encode("utf-8")
    (DOCUMENTS / "关于2025年度重点指标完成情况的通报.txt").write_bytes(text)


if __name__ == "__main__":
    truth()
    annual()
    rating()
    lists()
    papers()
