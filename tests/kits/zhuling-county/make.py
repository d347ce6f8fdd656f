"""Truth and files of 苎岭县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2024-01/2024-10", "2023-01/2023-10"
YEAR, TODAY = "2024-12-31", "2024-10-31"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "": "1", "—": "1"}
LEDGER, RATES, RULES = "统计台账（分月）", "统计台账（比率及时点）", "考核细则"
# share of each month, January first
SHARES = (5, 4, 8, 10, 12, 11, 13, 14, 12, 11)
# name, unit, digits, January to October, the same of last year
FLOWS = """水利固定资产投资|万元|0|18640|16720
上级补助资金|万元|0|9260|8350
水资源费|万元|1|286.5|271.4
水土保持补偿费征收|万元|1|118.2|126.9
取用水总量|万立方米|0|14260|14730
  农业灌溉用水|万立方米|0|8940|9415
  工业用水|万立方米|0|2186|2204
  居民生活用水|万立方米|0|2215|2168
  生态环境用水|万立方米|0|919|943
农村集中供水量|万立方米|0|1126|1084
农村供水管网改造|公里|1|86.4|74.5
灌溉渠道疏浚|公里|1|152.6|139.8
山塘整治|座|0|28|24
新增节水灌溉面积|亩|0|4620|4180
水土流失综合治理面积|平方公里|1|21.8|20.4
中小河流治理长度|公里|1|9.7|12.6
河湖长巡查|人次|0|5230|4876
河道保洁打捞量|吨|0|1345|1502
非法采砂查处|起|0|6|9
水库巡查|次|0|3860|3712
防汛物资购置|万元|1|74.6|68.2
转移危险区群众|人次|0|1268|2140
水利执法检查|次|0|246|218
水事纠纷调处|件|0|11|14
水利工程质量抽检|批次|0|64|57""".splitlines()
# name, unit, end of October, the same of last year
STATES = """农村自来水普及率|%|95.3|93.6
农村供水水质达标率|%|93.8|91.4
农村水费收缴率|%|92.7|90.2
灌溉水有效利用系数|—|0.551|0.544
重要河段水质优良率|%|100|97.5
水利工程设施完好率|%|88.9|86.1
水库蓄水量|万立方米|5218|5476""".splitlines()
# what is right where two files differ
NOW = {"河湖长巡查": "5230|5320", "水土流失综合治理面积": "21.8|22.8"}
OLD = {"上级补助资金": "8350|8530"}
# name, unit, goal as written, weight, rule, due as written, due, October, mark, office, status
GOALS = """投入保障（15分）
水利固定资产投资|亿元|2.2|4|每低1个百分点扣0.1分|12月底|2024-12-31|1.864|—|计划财务股|顺利
上级补助资金|亿元|不少于1|4|按完成比例计分|12月底|2024-12-31|0.926|—|计划财务股|顺利
水资源费|万元|330|4|按完成比例计分|12月底|2024-12-31|286.5|—|水资源股|顺利
水土保持补偿费征收|万元|180|3|按完成比例计分|12月底|2024-12-31|118.2|—|水土保持股|滞后
水资源节约（17分）
取用水总量|亿立方米|控制在1.82以内|4|突破不得分|12月底|2024-12-31|1.426|—|水资源股|顺利
灌溉水有效利用系数|—|0.550以上|4|未达到不得分|12月底|2024-12-31|0.551|4|农村水利股|顺利，已完成
重要河段水质优良率|%|97.5以上|3|每低1个百分点扣0.5分|12月底|2024-12-31|100|3|河湖股|顺利，已完成
取水监测计量设施安装|处|48|3|每少1处扣0.2分|8月底|2024-08-31|48|3|水资源股|已完成
新增节水灌溉面积|万亩|0.5|3|按完成比例计分|12月底|2024-12-31|0.462|—|农村水利股|顺利
农村供水（21分）
农村自来水普及率|%|95以上|4|每低0.1个百分点扣0.2分|12月底|2024-12-31|95.3|4|农村供水股|顺利，已完成
农村供水水质达标率|%|93以上|4|每低1个百分点扣1分|12月底|2024-12-31|93.8|4|农村供水股|顺利，已完成
农村水费收缴率|%|95|4|每低1个百分点扣0.5分|12月底|2024-12-31|92.7|—|农村供水股|滞后，顺利
农村供水管网改造|公里|100|5|按完成比例计分|12月底|2024-12-31|86.4|—|农村供水股|顺利
规模化水厂新建|处|2|4|每少1处扣2分|12月底|2024-12-31|1|—|农村供水股|滞后
农田水利与河湖（26分）
灌溉渠道疏浚|公里|150|4|按完成比例计分|10月底|2024-10-31|152.6|4|农村水利股|已完成
山塘整治|座|40|4|每少1座扣0.1分|12月底|2024-12-31|28|—|农村水利股|滞后
水土流失综合治理面积|平方公里|24|4|按完成比例计分|11月底|2024-11-30|21.8|—|水土保持股|顺利
中小河流治理长度|公里|16|4|按完成比例计分|12月底|2024-12-31|9.7|—|河湖股|滞后
河湖长巡查|人次|6000|5|每少1个百分点扣0.1分|12月底|2024-12-31|5230|—|河湖股|顺利
河湖健康评价|条|5|5|每少1条扣1分|10月底|2024-10-31|3|3|河湖股|逾期
安全与监管（21分）
水库除险加固|座|4|3|每少1座扣1分|9月底|2024-09-30|3|2|建设管理股|逾期
小型水库标准化管理|座|22|3|按完成比例计分|12月底|2024-12-31|12|—|建设管理股|滞后
水利工程设施完好率|%|88以上|3|每低1个百分点扣0.5分|12月底|2024-12-31|88.9|3|建设管理股|顺利，已完成
山洪灾害监测站点更新|处|60|2|每少1处扣0.1分|6月底|2024-06-30|60|2|水旱灾害防御股|已完成
水库巡查|次|4400|3|按完成比例计分|12月底|2024-12-31|3860|—|建设管理股|顺利
水利执法检查|次|280|3|按完成比例计分|12月底|2024-12-31|246|—|政策法规股|顺利
水利工程质量抽检|批次|72|2|每少1批次扣0.1分|12月底|2024-12-31|64|—|建设管理股|顺利
基层水利人员培训|人次|320|2|按完成比例计分|12月底|2024-12-31|284|—|办公室|顺利""".splitlines()
# town: goal and done of pipes, of ditches, of ponds
TOWNS = [
    ("苎岭镇", 22, 19.6, 32, 33.0, 8, 6),
    ("石坂镇", 20, 17.8, 28, 28.4, 8, 6),
    ("花埠镇", 18, 15.5, 26, 26.2, 7, 5),
    ("大源乡", 16, 13.7, 24, 24.6, 6, 4),
    ("双涧乡", 13, 10.9, 22, 22.0, 6, 4),
    ("云坳乡", 11, 8.9, 18, 18.4, 5, 3),
]
# project, legal person, estimate, plan of the year, done by the end of October, trouble
PROJECTS = [
    ("龙坑水库扩容工程", "县水利投资公司", 15800, 6800, 6120, "无"),
    ("城乡供水一体化东部片区", "县自来水公司", 12400, 5600, 4730, "管道穿越公路审批慢"),
    ("苎溪中小河流治理", "县河道管理站", 4300, 3000, 1960, "征地未完成"),
    ("花埠灌区续建配套", "花埠灌区管理所", 5100, 2900, 2640, "无"),
    ("山塘与小型水库整治", "县水利工程站", 2600, 2100, 1750, "部分山塘蓄水不能施工"),
    ("其他水利工程", "各乡镇", 1600, 1600, 1440, "无"),
]
# task, content, leader, office, due, progress, state, status
TASKS = """\
龙坑水库扩容|完成大坝加高主体工程|毛立群|建设管理股|2024-12-20|大坝加高至设计高程|按序时|顺利
城乡供水一体化东部片区|建成东部水厂并通水|毛立群|农村供水股|2024-11-30|水厂土建完成，管道穿路未批|落后序时|滞后
苎溪中小河流治理|护岸施工收尾|施小茹|河湖股|2024-12-31|征地影响，完成近六成|落后序时|滞后
花埠灌区续建配套|支渠防渗完工|施小茹|农村水利股|2024-11-15|支渠防渗仅余末段|按序时|顺利
防汛备汛检查|汛前检查全覆盖|钟以恒|水旱灾害防御股|2024-03-31|4月前检查完毕|办结|已完成
山洪灾害防治预案修订|修订县乡村三级预案|钟以恒|水旱灾害防御股|2024-04-30|已修订印发|办结|已完成
水资源论证区域评估|开发区评估报告批复|毛立群|水资源股|2024-09-30|报告退回修改|超期|逾期
取水许可电子证照换发|完成换发|毛立群|水资源股|2024-06-30|换发完毕|办结|已完成
河道划界成果上图|成果入库上图|施小茹|河湖股|2024-08-31|2条河道坐标有误未入库|超期|逾期
小型水库物业化管护|签订管护合同|钟以恒|建设管理股|2024-05-31|合同全部签订|办结|已完成
农业水价综合改革验收|通过市级验收|施小茹|农村水利股|2024-12-10|验收资料已报市局|按序时|顺利
水利志编纂|完成初稿|钟以恒|办公室|2024-10-15|尚缺两章|超期|逾期""".splitlines()
# problem, where from, office, due as written, due, what was done, closed or not as written
PROBLEMS = """\
石坂水厂药剂库未设通风|省厅暗访|农村供水股|5月15日|2024-05-15|已加装排风设备|已整改到位
大源乡弃土侵占河滩|省厅暗访|河湖股|9月30日|2024-09-30|清运三分之二，余土待处置|尚未整改到位
龙坑水库放水设施操作规程未上墙|省厅暗访|建设管理股|4月20日|2024-04-20|已制作上墙|已整改到位
专项资金拨付滞留|县审计局|计划财务股|6月30日|2024-06-30|已全部拨付|已整改到位
工程结算资料不完整|县审计局|建设管理股|8月31日|2024-08-31|4个工程补齐，1个仍缺签证|尚未整改到位
招投标文件留存不全|县审计局|计划财务股|12月15日|2024-12-15|正在逐份补归档|尚未整改到位
行政处罚案卷文书不规范|县委巡察组|政策法规股|7月31日|2024-07-31|已重新制作文书并培训|已整改到位
津贴补贴发放依据不足|县委巡察组|办公室|6月15日|2024-06-15|已清退|已整改到位
双涧乡村级管水员报酬拖欠|信访件|农村供水股|11月20日|2024-11-20|已补发一半|尚未整改到位""".splitlines()
SUMMARY = """苎岭县水利局2024年1至10月水利工作情况汇报
县政府办公室：
按照调度要求，现将我局1至10月工作情况汇报如下。
一、主要指标进展
投资方面，完成水利固定资产投资1.864亿元，为全年2.2亿元任务的84.7%，同比增长11.5%；争取上级补助资金9260万元。水土保持补偿费征收118.2万元，同比下降6.9%。
供水方面，农村自来水普及率95.3%，比去年同期提高1.7个百分点；农村供水管网改造86.4公里；农村水费收缴率92.7%。
灌溉与水保方面，灌溉渠道疏浚152.6公里，已超额完成任务；山塘整治28座；水土流失综合治理面积22.8平方公里。
河湖方面，河湖长巡查5320人次，查处非法采砂6起；中小河流治理长度9.7公里，比去年同期少2.9公里。
防汛方面，水库巡查3860次，转移危险区群众1268人次，全县水库蓄水量5218万立方米。
二、存在困难
水土保持补偿费与全年任务相差61.8万元；河湖健康评价、水库除险加固未按期完成；中小河流治理受征地制约。
三、下步安排
对照考核细则逐项补差。初步考虑2025年完成水利固定资产投资2.6亿元，农村自来水普及率96%以上，山塘整治45座，具体以县里下达为准。
苎岭县水利局
2024年11月6日
"""
PAST = """2023年1—10月全县水利工作小结（存档）
2023年前10个月，全县完成水利固定资产投资16720万元，争取上级补助资金8530万元；农村供水管网改造74.5公里，灌溉渠道疏浚139.8公里，水土流失综合治理面积20.4平方公里。
全县取用水总量14730万立方米，农村自来水普及率93.6%。河湖长巡查4876人次。
2023年11月3日
"""


def _number(value):
    try:
        return float(value) if "." in value else int(value)
    except ValueError:
        return value


def _cut(rows):
    for row in rows:
        cells = row.split("|")
        yield [cells[0], *map(_number, cells[1:])] if len(cells) > 1 else cells


def _months(total, digits):
    """Split a total over ten months so that they add up."""
    steps = round(total * 10**digits)
    ends = [round(steps * sum(SHARES[: k + 1]) / 100) for k in range(10)]
    parts = [b - a for a, b in zip([0, *ends], ends, strict=False)]
    return [round(p / 10**digits, digits) if digits else p for p in parts]


def _spans(unit, name=""):
    if unit in ("%", "1") or name == "水库蓄水量":
        return SPAN + "|2024-10|2024-10-31", BEFORE + "|2023-10|2023-10-31"
    return SPAN, BEFORE


def _flows():
    """Yield the rows of the ledger: the months of the parts of water use make up the whole."""
    rows = [[name, unit, _months(now, d), now, old] for name, unit, d, now, old in _cut(FLOWS)]
    parts = [row[2] for row in rows[5:9]]
    rows[4][2] = [sum(month) for month in zip(*parts, strict=True)]
    return rows


def _ledger(book):
    for name, unit, months, now, old in _flows():
        name, unit = name.strip(), UNITS.get(unit, unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), LEDGER)
        for n, value in enumerate(months, 1):
            book.fact(name, f"2024-{n:02d}", value, unit, "actual", LEDGER)
        book.fact(name, SPAN, now, unit, "actual", LEDGER)
        book.fact(name, BEFORE, old, unit, "actual", LEDGER)
    for name, unit, now, old in _cut(STATES):
        unit = UNITS.get(unit, unit)
        here, there = _spans(unit, name)
        book.year(name, now, unit, old, RATES, at=(here, there))
        book.fact(name, here, now, unit, "actual", RATES)
        book.fact(name, there, old, unit, "actual", RATES)


def _goals(book):
    told = {row[0].strip() for row in [*_cut(FLOWS), *_cut(STATES)]}
    for row in _cut(GOALS):
        if len(row) == 1:
            continue
        name, unit, written, _, _, _, due, now, _, _, status = row
        unit = UNITS.get(unit, unit)
        sign = "<=" if "以内" in str(written) else ">="
        goal = float("".join(c for c in str(written) if c in "0123456789."))
        right = NOW.get(name, now)
        book.target(name, goal, sign, unit, due, right, status.replace("，", "|"), RULES)
        book.fact(name, f"2024|{due[:7]}|{due}", goal, unit, "target", RULES)
        if name not in told:
            book.fact(name, SPAN, now, unit, "actual", RULES)


def _never(book):
    for name, figure, unit, why in (
        ("水利固定资产投资", 2.6, "亿元", "2025年的初步考虑"),
        ("农村自来水普及率", 96, "%", "2025年的初步考虑"),
        ("山塘整治", 45, "座", "2025年的初步考虑"),
        ("水利固定资产投资", 41800, "万元", "项目概算"),
        ("水土保持补偿费征收", 61.8, "万元", "还差的数"),
        ("投入保障", 15, "分", "一类指标的分值"),
        ("农村供水管网改造", 5, "分", "权重"),
        ("水利固定资产投资", 4, "分", "权重"),
    ):
        book.never(name, "targets", figure, unit, why)
    names = (("农村供水管网改造", "km"), ("灌溉渠道疏浚", "km"), ("山塘整治", "座"))
    for town, *six in TOWNS:
        for k, (name, unit) in enumerate(names):
            book.never(name, "targets", six[2 * k], unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", six[2 * k + 1], unit, f"{town}的完成数，不是全县的")
    for name, figure, unit, why in (
        ("水利固定资产投资", _months(18640, 0)[9], "万元", "10月当月"),
        ("取用水总量", 470, "万m3", "减少的数"),
        ("中小河流治理长度", 2.9, "km", "减少的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _ledger(book)
    _goals(book)
    book.fact("河湖长巡查", SPAN, 5320, "人次", "actual", "情况汇报（冲突）")
    book.fact("水土流失综合治理面积", SPAN, 22.8, "km2", "actual", "情况汇报（冲突）")
    book.fact("上级补助资金", BEFORE, 8530, "万元", "actual", "2023年小结（冲突）")
    for name, _, _, plan, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "项目进度", "项目年度计划", "yes")
        book.fact(name, "2024", plan, "万元", "target", "项目进度", "yes")
        book.fact(name, SPAN, now, "万元", "actual", "项目进度", "yes")
    for row in TASKS:
        task, _, _, office, due, _, _, status = row.split("|")
        book.task(task, office, due, status, "推进清单")
    for row in PROBLEMS:
        problem, _, office, _, due, _, mark = row.split("|")
        closed = "yes" if mark == "已整改到位" else "no"
        book.problem(problem, office, due, closed, TODAY, "整改情况表")
    book.add("conflicts", "河湖长巡查", SPAN, "5230人次|5320人次", "台账、考核细则|情况汇报")
    book.add(
        "conflicts",
        "水土流失综合治理面积",
        SPAN,
        "21.8km2|22.8km2",
        "台账、考核细则|情况汇报",
    )
    book.add("conflicts", "上级补助资金", BEFORE, "8350万元|8530万元", "2024年台账|2023年小结")
    _never(book)
    book.write()


def ledger():
    """Write the ledger by months, and the shares and states of the end of October."""
    out = openpyxl.Workbook()
    head = ["序号", "统计指标", "单位", *[f"{n}月" for n in range(1, 11)]]
    rows = [
        ["填表单位：县水利局计划财务股", *[""] * 11, "统计年度：2024年"],
        [*head, "1-10月合计", "去年同期", "增幅%"],
    ]
    n = 0
    for name, unit, months, now, old in _flows():
        n += name == name.strip()
        mark = n if name == name.strip() else ""
        rows.append([mark, name, unit, *months, now, old, round(100 * (now / old - 1), 1)])
    rows.append(["填表：柳梦琪", "", "", "", "", "", "", "", "复核：钟以恒"])
    sheet(out, "分月", "苎岭县水利统计台账", rows, 16, (), (3, 3), True)
    rows = [["指标名称", "计量单位", "2024年10月末", "2023年10月末", "增减"]]
    for name, unit, now, old in _cut(STATES):
        rows.append([name, unit, now, old, round(now - old, 3)])
    rows.append(["注：增减为两年数值之差，比率类为百分点。"])
    sheet(out, "比率及时点", "比率及时点指标", rows, 5, (), (2, 2))
    head = ["项目名称", "项目法人", "概算投资", "2024年投资计划", "截至10月底完成", "完成率%"]
    rows = [["", "", "", "", "", "", "单位：万元"], [*head, "存在困难"]]
    for name, person, whole, goal, now, trouble in PROJECTS:
        rows.append([name, person, whole, goal, now, round(100 * now / goal, 1), trouble])
    total = [sum(p[k] for p in PROJECTS) for k in (2, 3, 4)]
    rows.append(["合计", "", *total, round(100 * total[2] / total[1], 1), ""])
    sheet(out, "项目进度", "2024年水利项目投资进度", rows, 7, (), (3, 3))
    save(out, LEDGERS / "2024水利统计台账（10月更新）.xlsx")


def rules():
    """Write the rules of assessment with weights and marks."""
    out = openpyxl.Workbook()
    head = ["考核类别", "考核指标", "单位", "目标值", "权重（分）", "评分标准", "完成时间"]
    rows = [[*head, "截至10月底完成值", "自评得分", "责任股室"]]
    merges, group, start = [], "", 0
    for row in _cut(GOALS):
        if len(row) == 1:
            if start:
                merges.append(f"A{start}:A{len(rows) + 1}")
            group, start = row[0], len(rows) + 2
            continue
        rows.append([group, *row[:6], *row[7:10]])
        group = ""
    merges.append(f"A{start}:A{len(rows) + 1}")
    weight = sum(row[3] for row in _cut(GOALS) if len(row) > 1)
    rows.append(["总分", "", "", "", weight, "", "", "", "", ""])
    rows.append(["备注：未到完成时间且尚未达标的指标暂不评分，以“—”表示。"])
    title = "苎岭县水利局2024年度目标管理考核细则"
    sheet(out, "考核细则", title, rows, 10, merges, (2, 2), True)
    save(out, LEDGERS / "考核细则自评（10月）.xlsx")


def towns():
    """Write the measures by town as a ragged csv."""
    rows = [
        ["乡镇任务完成情况（2024年1-10月）"],
        ["乡镇", "农村供水管网改造/公里", "", "灌溉渠道疏浚/公里", "", "山塘整治/座", ""],
        ["", *["下达", "完成"] * 3],
        *[list(t) for t in TOWNS],
        ["全县合计", *[round(sum(t[k] for t in TOWNS), 1) for k in range(1, 7)]],
    ]
    ragged(LEDGERS / "乡镇任务完成.csv", rows)


def works():
    """Write the list of tasks as BIFF with real dates, and the problems in a Word table."""
    head = ["序号", "工作事项", "工作内容", "分管领导", "责任股室", "要求完成时间"]
    rows = [["2024年重点水利工作推进清单"], ["更新日期：2024年10月31日"]]
    rows.append([*head, "10月底进展情况", "状态"])
    for n, row in enumerate(TASKS, 1):
        task, content, leader, office, due, progress, mark, _ = row.split("|")
        day = datetime.date.fromisoformat(due)
        rows.append([n, task, content, leader, office, day, progress, mark])
    rows.append(["状态分办结、按序时、落后序时、超期四种。"])
    merges = [(0, 0, 0, 7), (1, 1, 0, 7)]
    old_book(LEDGERS / "重点水利工作推进清单.xls", "清单", rows, merges)
    table = [["序号", "反馈问题", "问题出处", "整改责任股室", "整改时限", "整改情况", "是否到位"]]
    for n, row in enumerate(PROBLEMS, 1):
        problem, where, office, node, _, progress, mark = row.split("|")
        table.append([str(n), problem, where, office, node, progress, mark])
    lines = [
        "苎岭县水利局反馈问题整改情况表",
        "（截至2024年10月31日，时限均为2024年）",
        "@0",
        "填报人：柳梦琪",
    ]
    paper(DOCUMENTS / "反馈问题整改情况表.docx", lines, [table])


def letters():
    """Write the report to the county's office and last year's summary."""
    paper(DOCUMENTS / "1至10月水利工作情况汇报.docx", SUMMARY.strip().split("\n"))
    path = DOCUMENTS / "存档/2023年1-10月小结.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(PAST.replace("\n", "\r\n").encode("gb18030"))


if __name__ == "__main__":
    truth()
    ledger()
    rules()
    towns()
    works()
    letters()
