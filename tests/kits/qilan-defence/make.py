"""Truth and files of 栖澜市水旱灾害防御中心; place, people and figures are invented."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY = "2024", "2023", "2024-12-31"
SEASONS = ("2024-01/2024-03", "2024-04/2024-09", "2024-10/2024-12")
UNITS = {"万立方米": "万m3"}
NOW = {"防御业务培训": "1320|1230", "转移避险群众": "8640|8460"}
OLD = {"发布山洪灾害预警": "392|329"}
# name, unit, January to March, April to September, October to December, 2023
LEDGER = """#监测预警
发布山洪灾害预警|条|12|436|18|392
发送预警短信|万条|1.2|86.4|3.6|74.8
启动应急响应|次|0|11|1|9
编发防御专报|期|6|88|10|96
洪水预报作业|站次|24|1268|46|1152
会商研判|次|8|74|9|82
#调度运用
下达水库防洪调度指令|道|2|64|3|51
水库拦蓄洪水总量|万立方米|0|18640|420|15230
抗旱应急调水|万立方米|120|860|340|1580
水库安全度汛巡检|座次|36|412|20|438
超汛限水位处置|起|0|17|1|22
#保障能力
水旱灾害防御专项资金|万元|260|1480|620|2140
其中：设施维护|万元|110|640|230|905
其中：物资储备|万元|80|420|190|610
新增防汛编织袋|万条|2|6.5|1.5|8.2
新建自动监测站|处|4|26|8|29
维修更换监测设备|台套|42|168|35|221
更换预警广播|套|18|64|10|75
防御业务培训|人次|320|860|140|1185
防汛实战演练|场次|6|19|0|22
山洪危险区复核|个|58|96|0|131
#灾害应对
转移避险群众|人次|0|8640|0|6925
处置堤坝险情|处|0|14|1|19
水毁工程修复|处|22|86|37|128
抗旱受益面积|万亩|0.8|12.6|2.4|18.5
派出抢险专家|人次|4|126|6|108
暗访检查|次|16|48|12|67"""
# rates and readings: name, unit, 2022, 2023, 2024
LEVELS = """自动雨量站在线率|%|96.1|97.4|98.6
水位站数据到报率|%|97.6|98.3|99.1
洪水预报精度合格率|%|86.3|88.7|91.5
汛前检查问题整改率|%|94.2|95.6|97.8
年末水库蓄水量|万立方米|24360|25120|26480"""
# name, unit, as written, goal, sign, due as written, due, by June, at the end, status, mark
GOALS = """#监测预报科
自动雨量站在线率|%|不低于98|98|>=|12月31日|2024-12-31|97.9|98.6|已完成|√
水位站数据到报率|%|不低于98.5|98.5|>=|12月31日|2024-12-31|98.7|99.1|已完成|√
洪水预报精度合格率|%|90及以上|90|>=|12月31日|2024-12-31|90.4|91.5|已完成|√
新建自动监测站|处|40|40|>=|10月31日|2024-10-31|17|38|逾期|×
维修更换监测设备|台套|240|240|>=|12月31日|2024-12-31|118|245|已完成|√
编发防御专报|期|100|100|>=|12月31日|2024-12-31|51|104|已完成|√
预警信息迟发率|%|不超过3|3|<=|12月31日|2024-12-31|2.7|2.4|已完成|√
#调度运行科
水库防洪调度指令执行率|%|100|100|>=|12月31日|2024-12-31|100|100|已完成|√
抗旱应急调水|万立方米|1200|1200|>=|12月31日|2024-12-31|410|1320|已完成|√
水库安全度汛巡检|座次|480|480|>=|12月31日|2024-12-31|236|468|逾期|×
年末水库蓄水量|万立方米|不少于26000|26000|>=|12月31日|2024-12-31|/|26480|已完成|√
水库超汛限运行时长|小时|不超过120|120|<=|12月31日|2024-12-31|58|136|逾期|×
调度运用方案修编|个|14|14|>=|3月31日|2024-03-31|14|14|已完成|√
#技术保障科
水旱灾害防御专项资金|万元|2300|2300|>=|12月31日|2024-12-31|1060|2360|已完成|√
监测系统运维费|万元|不超过650|650|<=|12月31日|2024-12-31|311.4|642.5|已完成|√
更换预警广播|套|90|90|>=|11月30日|2024-11-30|61|92|已完成|√
新增防汛编织袋|万条|10|10|>=|12月20日|2024-12-20|6|10|已完成|√
防汛物资仓库改造|处|3|3|>=|8月31日|2024-08-31|1|2|逾期|×
数字孪生试点断面|处|6|6|>=|9月30日|2024-09-30|3|6|已完成|√
山洪沟防洪治理|条|4|4|>=|2025年6月30日|2025-06-30|1|3|顺利|跨年
#综合科
防御业务培训|人次|1200|1200|>=|12月31日|2024-12-31|760|1320|已完成|√
防汛实战演练|场次|24|24|>=|7月31日|2024-07-31|23|25|已完成|√
山洪危险区复核|个|150|150|>=|4月30日|2024-04-30|154|154|已完成|√
暗访检查|次|80|80|>=|12月31日|2024-12-31|41|76|逾期|×
汛前检查问题整改率|%|100|100|>=|5月31日|2024-05-31|96.2|97.8|逾期|×
水毁工程修复|处|150|150|>=|12月20日|2024-12-20|70|145|逾期|×
防御知识宣传稿件|篇|60|60|>=|12月31日|2024-12-31|34|73|已完成|√"""
# county, goal and done of stations, of loudspeakers, of repairs
COUNTIES = """栖城区|6|6|12|12|18|18
洵口县|10|9|24|25|42|40
藤岭县|9|9|22|22|36|36
柏塬县|8|7|18|19|30|28
双汀区|7|7|14|14|24|23"""
MEASURES = (("新建自动监测站", "处"), ("更换预警广播", "套"), ("水毁工程修复", "处"))
# project, approved, before 2024, plan of 2024, paid in 2024, standing
PROJECTS = """山洪灾害补充调查评价|860|310|400|386|成果送审
藤溪山洪沟防洪治理|2480|620|1100|1035|护岸完成七成
洪水预报系统升级|720|180|460|460|试运行
市级物资仓库改造|530|0|380|265|1处未完工
监测站网加密二期|1150|240|640|612|38处投运"""
# task, sign of the end, due as written, due, office, standing at the end, word, status
TASKS = """\
T-01|超标洪水防御预案修订|市防指印发|3月31日|2024-03-31|调度运行科|3月27日印发|已销账|已完成
T-02|雨水情“三道防线”实施方案|市政府批准|2024年6月底|2024-06-30|监测预报科|6月19日批准|已销账|已完成
T-03|洪水预报系统升级竣工验收|验收意见书|11月30日|2024-11-30|监测预报科|试运行未满期，未验收|未销账|逾期
T-04|监测站网加密投运|全部接入省平台|10月31日|2024-10-31|监测预报科|2处征地未谈妥|未销账|逾期
T-05|藤溪山洪沟防洪治理|完工验收|2025年6月30日|2025-06-30|技术保障科|护岸按计划施工|结转（正常）|顺利
T-06|市级物资仓库改造|交付使用|8月31日|2024-08-31|技术保障科|消防未验收|未销账|逾期
T-07|旱情监测预警综合平台|上线运行|2025年3月底|2025-03-31|监测预报科|招标两次流标，尚未开工|结转（偏慢）|滞后
T-08|水库汛限水位复核|成果批复|4月15日|2024-04-15|调度运行科|4月11日批复|已销账|已完成
T-09|蓄滞洪区居民财产登记|登记造册|5月20日|2024-05-20|调度运行科|5月17日完成|已销账|已完成
T-10|山洪灾害补充调查评价|成果验收|2025年5月31日|2025-05-31|技术保障科|成果送审，进度符合计划|结转（正常）|顺利
T-11|防汛抢险队伍整编|三支队伍挂牌|4月30日|2024-04-30|综合科|4月26日挂牌|已销账|已完成
T-12|防御值班标准化达标|省厅认定|12月20日|2024-12-20|综合科|12月16日认定|已销账|已完成
T-13|历史洪水资料数字化|入库上架|12月31日|2024-12-31|综合科|1998年以前卷宗未扫描|未销账|逾期"""
# found by, problem, office, due as written, due, what was done, mark, closed
PROBLEMS = """\
省防指检查|洵口县值守电话无人接听|综合科|2024年4月20日|2024-04-20|已通报并抽测，4月16日销号|销号|yes
省防指检查|藤岭县2座水库泄洪预警喇叭失灵|技术保障科|2024年4月30日|2024-04-30|已更换，4月27日销号|销号|yes
汛前自查|市级仓库救生衣过期|技术保障科|2024年5月15日|2024-05-15|已报废换新，5月13日销号|销号|yes
汛前自查|柏塬县雨量站被树木遮挡|监测预报科|2024年5月31日|2024-05-31|修剪树木，5月22日销号|销号|yes
市委巡察|运维合同考核条款缺失|综合科|2024年9月30日|2024-09-30|补充协议未签|未销号|no
审计|物资采购验收单据不全|技术保障科|2024年8月31日|2024-08-31|补齐并归档，8月20日销号|销号|yes
汛后检查|双汀区堤段管涌处置后未做永久加固|调度运行科|2025年3月31日|2025-03-31|正在做设计|未销号|no
汛后检查|洪水预报方案未按新断面率定|监测预报科|2024年12月10日|2024-12-10|率定了4个断面，尚余2个|未销号|no
群众反映|藤溪村转移路线标牌缺失|综合科|2024年7月20日|2024-07-20|已补装标牌，7月15日销号|销号|yes
汛后检查|水库调度台账记录要素不全|调度运行科|2025年1月31日|2025-01-31|修订表样中|未销号|no"""
NEXT = """新建自动监测站|处|52
防御业务培训|人次|1400
更换预警广播|套|110
水毁工程修复|处|120
暗访检查|次|90"""
SUMMARY = """栖澜市水旱灾害防御中心2024年工作小结及2025年打算
2024年，全市遭遇6轮强降雨和夏秋连旱，中心坚持“四预”当先，守住了人员不伤亡、水库不垮坝、重要堤防不决口的底线。
# 一、全年工作
（一）预警跑在灾害前面。全年发布山洪灾害预警466条，同比增长18.9%，发送预警短信91.2万条；启动应急响应12次；编发防御专报104期。洪水预报精度合格率91.5%，比上年提高2.8个百分点；自动雨量站在线率98.6%。
（二）调度科学有序。下达水库防洪调度指令69道，拦蓄洪水1.906亿立方米；抗旱应急调水1320万立方米，比上年少260万立方米。水库超汛限运行时长136小时，超出控制数16小时。年末水库蓄水量26480万立方米。
（三）家底不断增厚。投入水旱灾害防御专项资金2360万元，其中设施维护980万元、物资储备690万元。新建自动监测站38处，比计划少2处；更换预警广播92套；防御业务培训1230人次；防汛实战演练25场次。
（四）应对有力有效。转移避险群众8460人次，处置堤坝险情15处，派出抢险专家136人次；修复水毁工程145处，还有5处跨年实施。开展暗访检查76次。
# 二、主要不足
物资仓库改造、监测站网加密未按期完成；水库安全度汛巡检468座次，未达到480座次的要求。
# 三、2025年打算
2025年计划新建自动监测站52处、更换预警广播110套、修复水毁工程120处，防御业务培训1400人次，暗访检查90次。"""
NOTICE = """关于2024年汛前汛后检查问题整改情况的通报
各县（区）水旱灾害防御中心，各科室：
现将2024年检查发现问题整改情况通报如下，请未销号的责任科室抓紧办理。
# 一、问题整改清单（截至2024年12月31日）
@0
# 二、工作要求
未销号的要逐项说明原因，逾期问题由分管领导每周调度一次。
栖澜市水旱灾害防御中心
2025年1月6日"""
BRIEF = """水旱灾害防御工作简报
2024年第31期
栖澜市水旱灾害防御中心　2024年12月30日
【岁末盘点】截至12月底，全市更换预警广播92套，其中洵口县25套、藤岭县22套；水毁工程修复145处，完成率96.7%。
【雨情】12月全市平均降雨量38.6毫米，较多年均值偏少21.4%。
【评比】县（区）防御工作考核洵口县得96.5分，居第1位。"""


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
    if unit == "%" or name.startswith("年末"):
        return tuple(f"{y}|{y}-12|{y}-12-31" for y in (2024, 2023, 2022))
    return SPAN, BEFORE, "2022"


def _ledger_truth(book):
    for _, (name, unit, *parts, old) in _table(LEDGER):
        name, unit, now = _plain(name), _base(unit), round(sum(parts), 4)
        source = "业务统计年报"
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), source)
        for season, value in zip(SEASONS, parts, strict=True):
            book.fact(name, season, value, unit, "actual", source)
        book.fact(name, SPAN, now, unit, "actual", source)
        book.fact(name, BEFORE, old, unit, "actual", source)
    for _, (name, unit, *years) in _table(LEVELS):
        unit = _base(unit)
        spans = _spans(name, unit)
        book.year(name, years[2], unit, years[1], "业务统计年报", at=spans[:2])
        for span, value in zip(spans, reversed(years), strict=True):
            book.fact(name, span, value, unit, "actual", "业务统计年报")


def _goal_truth(book):
    told = {_plain(cells[0]) for one in (LEDGER, LEVELS) for _, cells in _table(one)}
    for _, cells in _table(GOALS):
        name, unit, _, goal, sign, _, due, half, now, status, _ = cells
        unit, source = _base(unit), "岗位目标完成情况一览表"
        book.target(name, goal, sign, unit, due, NOW.get(name, now), status, source)
        book.fact(name, f"{due[:4]}|{due[:7]}|{due}|2024", goal, unit, "target", source)
        if half != "/":
            june = "2024-01/2024-06" + ("|2024-06|2024-06-30" if unit == "%" else "")
            book.fact(name, june, half, unit, "actual", source)
        if name not in told:
            book.fact(name, _spans(name, unit)[0], now, unit, "actual", source)


def _never(book):
    for _, (name, unit, goal) in _table(NEXT):
        book.never(name, "targets", goal, _base(unit), "2025年的打算")
    for name, figure, unit, why in (
        ("水旱灾害防御专项资金", 5740, "万元", "项目批复投资合计"),
        ("水旱灾害防御专项资金", 2980, "万元", "项目计划合计"),
        ("新建自动监测站", 2, "处", "比计划少的数"),
        ("水毁工程修复", 5, "处", "跨年实施的数"),
        ("水库超汛限运行时长", 16, "小时", "超出的数"),
        ("水毁工程修复", 96.7, "%", "完成率"),
        ("暗访检查", 96.5, "次", "县（区）考核得分"),
    ):
        book.never(name, "targets", figure, unit, why)
    for _, (county, *figures) in _table(COUNTIES):
        for k, (name, unit) in enumerate(MEASURES):
            book.never(name, "targets", figures[2 * k], unit, f"{county}的任务，不是全市的")
            book.never(name, "year_on_year", figures[2 * k + 1], unit, f"{county}的完成数")
    for name, figure, unit, why in (
        ("抗旱应急调水", 260, "万m3", "减少的数"),
        ("发布山洪灾害预警", 436, "条", "汛期的数"),
        ("暗访检查", 48, "次", "汛期的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _ledger_truth(book)
    _goal_truth(book)
    book.fact("防御业务培训", SPAN, 1230, "人次", "actual", "工作小结（冲突）")
    book.fact("转移避险群众", SPAN, 8460, "人次", "actual", "工作小结（冲突）")
    book.fact("发布山洪灾害预警", BEFORE, 329, "条", "actual", "2023年年报（冲突）")
    for _, (name, _, _, plan, paid, _) in _table(PROJECTS):
        book.target(name, plan, ">=", "万元", TODAY, paid, "", "专项项目资金表", "项目计划", "yes")
        book.fact(name, "2024", plan, "万元", "target", "专项项目资金表", "yes")
        book.fact(name, "2024", paid, "万元", "actual", "专项项目资金表", "yes")
    for _, (_, task, _, _, due, office, _, _, status) in _table(TASKS):
        book.task(task, office, due, status, "重点任务销账表")
    for _, (_, problem, office, _, due, _, _, closed) in _table(PROBLEMS):
        book.problem(problem, office, due, closed, TODAY, "整改情况通报docx")
    book.add("conflicts", "防御业务培训", SPAN, "1320人次|1230人次", "年报、一览表|工作小结docx")
    book.add("conflicts", "转移避险群众", SPAN, "8640人次|8460人次", "年报|工作小结docx")
    book.add(
        "conflicts",
        "发布山洪灾害预警|山洪灾害预警",
        BEFORE,
        "392条|329条",
        "2024年年报|2023年年报",
    )
    _never(book)
    book.write()


def _rate(now, old):
    return f"{100 * (now / old - 1):+.1f}%"


def ledger():
    """Write the yearbook: what adds up, by season, and what is read at the year's end."""
    out = openpyxl.Workbook()
    rows = [
        ["栖澜市水旱灾害防御中心", "", "", "", "", "", "统计截止2024年12月31日"],
        ["统计项目", "2024年", "", "", "", "2023年", "比上年", "单位"],
        ["", "汛前（1—3月）", "汛期（4—9月）", "汛后（10—12月）", "全年", "全年", "", ""],
    ]
    merges, last, letter = ["B3:E3", "A3:A4", "G3:G4", "H3:H4"], "", iter("一二三四")
    for section, (name, unit, *parts, old) in _table(LEDGER):
        if section != last:
            rows.append([f"（{next(letter)}）{section}"])
        last, now = section, round(sum(parts), 4)
        name = "　" + name if name.startswith("其中") else name
        rows.append([name, *parts, now, old, _rate(now, old), unit])
    rows.append(["注：全年=汛前+汛期+汛后；专项资金按支付数统计。"])
    sheet(
        out,
        "累计类",
        "2024年水旱灾害防御业务统计年报（一）累计类",
        rows,
        8,
        merges,
        (3, 4),
        True,
    )
    rows = [["统计项目", "单位", "2022年", "2023年", "2024年", "2024年比2023年"]]
    for _, (name, unit, *years) in _table(LEVELS):
        change = round(years[2] - years[1], 4)
        told = f"提高{change}个百分点" if unit == "%" else _rate(years[2], years[1])
        rows.append([name, unit, *years, told])
    rows.append(["注：年末水库蓄水量为12月31日8时数。"])
    sheet(out, "比率时点类", "2024年业务统计年报（二）比率和时点类", rows, 6, (), (2, 2))
    save(out, LEDGERS / "统计/2024年水旱灾害防御业务统计年报.xlsx")
    old = {
        "发布山洪灾害预警": (329, 305),
        "启动应急响应": (9, 8),
        "编发防御专报": (96, 90),
        "水库安全度汛巡检": (438, 420),
        "新建自动监测站": (29, 24),
        "更换预警广播": (75, 66),
        "防御业务培训": (1185, 1090),
        "水毁工程修复": (128, 115),
        "暗访检查": (67, 60),
    }
    units = {cells[0]: cells[1] for _, cells in _table(LEDGER)}
    rows = [
        ["2023年水旱灾害防御业务统计年报（摘要）"],
        ["统计项目", "2023年", "2022年", "比上年", "单位"],
        *[[k, a, b, _rate(a, b), units[k]] for k, (a, b) in old.items()],
    ]
    old_book(
        LEDGERS / "统计/2023年水旱灾害防御业务统计年报（摘要）.xls", "摘要", rows, [(0, 0, 0, 4)]
    )


def goals():
    """Write the goals by office, units within the names, the office merged over its rows."""
    out = openpyxl.Workbook()
    rows = [
        [
            "责任科室",
            "岗位目标（单位）",
            "目标数",
            "兑现时间",
            "兑现情况",
            "",
            "是否达标",
            "权重",
        ],
        ["", "", "", "", "6月末", "12月末", "", ""],
    ]
    merges, last, spans = ["E2:F2", *[f"{c}2:{c}3" for c in "ABCDGH"]], "", {}
    for section, cells in _table(GOALS):
        name, unit, shown, _, _, node, _, half, now, _, mark = cells
        at = len(rows) + 2
        spans.setdefault(section, [at, at])[1] = at
        weight = 5 if section == "监测预报科" else 3
        first = section if section != last else ""
        rows.append([first, f"{name}（{unit}）", shown, node, half, now, mark, weight])
        last = section
    merges += [f"A{a}:A{b}" for a, b in spans.values()]
    rows.append(["说明：兑现情况为年初累计；未注明的目标数为不少于；兑现时间未写年份的为2024年。"])
    sheet(
        out,
        "一览表",
        "2024年度岗位目标完成情况一览表",
        rows,
        8,
        merges,
        (2, 3),
        True,
    )
    save(out, LEDGERS / "目标/2024年度岗位目标完成情况一览表.xlsx")


def works():
    """Write the tasks and projects, and the counties as a ragged csv, the city in the middle."""
    out = openpyxl.Workbook()
    rows = [["编号", "重点任务", "销账标志", "销账时限", "承办科室", "年末情况", "销账状态"]]
    for n, (_, cells) in enumerate(_table(TASKS), 1):
        code, task, what, node, due, office, standing, word, _ = cells
        if n in (4, 8):
            node = datetime.datetime.fromisoformat(due)
        rows.append([code, task, what, node, office, standing, word])
    rows.append(["说明：时限未写年份的为2024年；结转任务括号内为对照其时限的进度。"])
    ws = sheet(out, "销账表", "2024年重点任务销账表（12月31日）", rows, 7, (), (2, 2), True)
    for row in ws.iter_rows(3, ws.max_row, 4, 4):
        if row[0].is_date:
            row[0].number_format = "m月d日"
    projects = [cells for _, cells in _table(PROJECTS)]
    rows = [
        ["", "", "", "", "", "", "万元"],
        ["专项项目", "批复投资", "2023年底前支付", "2024年计划", "2024年支付", "支付率", "状态"],
        *[[*p[:5], f"{100 * p[4] / p[3]:.1f}%", p[5]] for p in projects],
    ]
    total = [sum(p[k] for p in projects) for k in range(1, 5)]
    rows.append(["合计", *total, f"{100 * total[3] / total[2]:.1f}%", ""])
    sheet(out, "专项项目资金", "2024年防御专项项目资金表", rows, 7, (), (3, 3))
    save(out, LEDGERS / "督办/重点任务销账及项目资金.xlsx")
    counties = [cells for _, cells in _table(COUNTIES)]
    rows = [
        ["2024年县（区）防御能力建设任务完成表"],
        ["县（区）", *[f"{name}（{unit}）" for name, unit in MEASURES for _ in (0, 1)], "名次"],
        ["", *["任务", "完成"] * 3],
        ["全市", *[sum(c[k] for c in counties) for k in range(1, 7)], "—"],
    ]
    for county in counties:
        share = sum(county[2::2]) / sum(county[1::2])
        rank = sum(sum(c[2::2]) / sum(c[1::2]) > share + 1e-9 for c in counties) + 1
        rows.append([*county, rank])
    rows.append(["注：名次按三项完成数合计与任务数合计之比排列。"])
    ragged(LEDGERS / "目标/县（区）防御能力建设任务完成表.csv", rows)


if __name__ == "__main__":
    truth()
    ledger()
    goals()
    works()
    paper(DOCUMENTS / "2024年工作小结及2025年打算.docx", SUMMARY.split("\n"))
    grid = [["序号", "发现途径", "问题", "责任科室", "整改期限", "整改情况", "销号与否"]]
    for n, (_, cells) in enumerate(_table(PROBLEMS), 1):
        source, problem, office, node, _, done, mark, _ = cells
        grid.append([str(n), source, problem, office, node, done, mark])
    paper(DOCUMENTS / "关于汛前汛后检查问题整改情况的通报.docx", NOTICE.split("\n"), [grid])
    (DOCUMENTS / "水旱灾害防御工作简报（第31期）.txt").write_text(BRIEF, encoding="utf-8")
