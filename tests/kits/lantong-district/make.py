"""Truth and files of 澜桐区水务局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import docx
import openpyxl
from office import WHEN, Truth, home, old_book, paper, ragged, save, sheet, steady

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-09", "2024-01/2024-09"
YEAR, TODAY = "2025-12-31", "2025-09-30"
UNITS = {"万m³": "万m3", "公里": "km", "平方公里": "km2", "立方米": "m3"}
TABLE, LEDGER = "考核指标分解表", "水务统计台账"
# sheet, then name, unit, decimals, January to September, the same of 2024, kind
BOOK = """供水节水
供水总量|万m³|1|4862.5|4735.8|sum
售水量|万m³|1|4361.7|4216.4|sum
居民生活用水|万m³|1|2586.3|2521.6|sum
非居民用水|万m³|1|1775.4|1694.8|sum
产销差率|%|1|10.3|11.0|rate
水质综合合格率|%|2|99.92|99.85|rate
再生水利用量|万m³|1|638.4|552.7|sum
水资源和规费
取水总量|万m³|1|5236.8|5341.2|sum
地下水开采量|万m³|1|186.3|214.5|sum
水资源税|万元|1|742.6|698.3|sum
水土保持补偿费|万元|1|168.9|183.4|sum
污水处理费|万元|1|2268.4|2194.7|sum
核发取水许可证|本|0|24|29|sum
排水和河湖
污水处理量|万吨|1|3985.6|3812.4|sum
污泥处置量|吨|0|21640|20985|sum
COD削减量|吨|0|8126|7743|sum
管网清淤长度|公里|1|286.4|251.7|sum
区级河长巡河|人次|0|512|476|sum
镇街河长巡河|人次|0|3846|3592|sum
“四乱”问题整治|处|0|39|41|sum
打捞水面漂浮物|吨|0|2764|3051|sum
工程和安全
水利完成投资|万元|0|18640|16925|sum
争取上级资金|万元|0|6215|5870|sum
新改建雨污管网|公里|1|31.6|28.9|sum
更新老旧供水管网|公里|1|22.7|19.4|sum
新增水土流失治理面积|平方公里|1|8.4|7.9|sum
防汛演练|场次|0|18|15|sum
泵闸检修|台次|0|214|198|sum
涉水执法检查|次|0|326|291|sum
查处涉水违法案件|件|0|13|17|sum
安全隐患排查|处|0|146|159|sum
水库月末蓄水量|万m³|0|2148|2265|point""".splitlines()
# what is right where two files differ
NOW = {"再生水利用量": "638.4|683.4", "区级河长巡河": "512|521"}
OLD = {"污泥处置量": "20985|20895"}
# name, unit, goal as written, goal, sign, four stages, progress as written, progress, due as
# written, due, office, status
GOALS = """供水节水
产销差率|%|≤10.8|10.8|<=|10.8|10.8|10.8|10.8|10.3|10.3|全年|2025-12-31|供水科|顺利，已完成
水质综合合格率|%|≥99.8|99.8|>=|99.8|99.8|99.8|99.8|99.92|99.92|全年|2025-12-31|供水科|顺利，已完成
城乡供水一体化覆盖率|%|98|98|>=|96.5|97|97.5|98|97.4|97.4|年底|2025-12-31|供水科|顺利，滞后
饮用水水源地水质达标率|%|100|100|>=|100|100|100|100|100|100|全年|2025-12-31|供水科|顺利，已完成
更新老旧供水管网|公里|29|29|>=|4|12|21.5|29|22.7|22.7|年底|2025-12-31|供水科|顺利
智能水表更换|只|18000|18000|>=|3000|8000|13500|18000|已更换14260只|14260|年底|2025-12-31|供水科|顺利
再生水利用量|万m³|820|820|>=|180|390|610|820|638.4|638.4|年底|2025-12-31|节水办|顺利
节水型小区创建|个|12|12|>=|2|5|9|12|创建4个|4|年底|2025-12-31|节水办|滞后
水资源管理
取水总量|万m³|≤7400|7400|<=|1700|3500|5500|7400|5236.8|5236.8|全年|2025-12-31|水资源科|顺利
万元GDP用水量|立方米|≤24|24|<=|24|24|24|24|22.6|22.6|全年|2025-12-31|水资源科|顺利，已完成
水资源税|万元|980|980|>=|220|470|720|980|742.6|742.6|年底|2025-12-31|水资源科|顺利
水土保持补偿费|万元|220|220|>=|45|100|160|220|168.9|168.9|年底|2025-12-31|水资源科|顺利
新增水土流失治理面积|平方公里|9.6|9.6|>=|1.5|4.5|8|9.6|8.4|8.4|11月底|2025-11-30|水资源科|顺利
排水治污
污水处理量|万吨|5300|5300|>=|1250|2600|3950|5300|3985.6|3985.6|年底|2025-12-31|排水科|顺利
污水处理费|万元|3000|3000|>=|720|1460|2230|3000|2268.4|2268.4|年底|2025-12-31|排水科|顺利
生活污水集中收集率|%|≥78|78|>=|78|78|78|78|78.9|78.9|全年|2025-12-31|排水科|顺利，已完成
新改建雨污管网|公里|56|56|>=|8|25|42|56|31.6|31.6|年底|2025-12-31|排水科|滞后
管网清淤长度|公里|340|340|>=|80|180|280|340|286.4|286.4|11月底|2025-11-30|排水科|顺利
雨污错混接点改造|处|150|150|>=|60|150|/|/|已改造138处|138|6月底|2025-06-30|排水科|逾期
易涝点整治|处|9|9|>=|4|9|/|/|9处全部完成|9|5月底|2025-05-31|排水科|已完成
排水户办证|户|900|900|>=|200|440|680|900|累计办证712户|712|年底|2025-12-31|排水科|顺利
河湖和综合
区级河长巡河|人次|660|660|>=|150|320|495|660|512|512|年底|2025-12-31|河湖科|顺利
“四乱”问题整治|处|42|42|>=|10|25|38|42|39|39|10月底|2025-10-31|河湖科|顺利
幸福河湖建设|条|2|2|>=|0|1|2|2|建成1条|1|年底|2025-12-31|河湖科|滞后
防汛演练|场次|18|18|>=|4|18|/|/|18|18|6月底|2025-06-30|防汛办|已完成
小型水库安全鉴定|座|4|4|>=|1|2|4|/|完成鉴定3座|3|8月底|2025-08-31|工程科|逾期
涉水执法检查|次|420|420|>=|90|200|315|420|326|326|年底|2025-12-31|水政大队|顺利
水利完成投资|亿元|2.4|2.4|>=|0.4|1.1|1.75|2.4|1.864|1.864|年底|2025-12-31|工程科|顺利
争取上级资金|亿元|0.8|0.8|>=|0.2|0.4|0.6|0.8|0.6215|0.6215|年底|2025-12-31|财务科|顺利""".splitlines()
# street: task and done of sewers, of meters, of wrong joints
STREETS = [
    ("桐荫街道", 14, 8.6, 5200, 4180, 42, 40),
    ("澜江街道", 12, 7.1, 4300, 3460, 35, 33),
    ("石榴街道", 10, 5.4, 3100, 2420, 28, 25),
    ("柳港街道", 8, 4.7, 2400, 1890, 21, 19),
    ("白沙洲镇", 7, 3.5, 1700, 1310, 15, 13),
    ("云坡镇", 5, 2.3, 1300, 1000, 9, 8),
]
# project, builder, whole investment, done since the start, plan of the year, done this year, state
PROJECTS = [
    ("桐荫片区雨污分流改造", "排水科", 21600, 12650, 7200, 5480, "主管敷设18.5公里"),
    ("澜江堤防提升工程", "工程科", 16800, 9320, 5600, 4530, "迎水面护坡完成"),
    ("白沙洲水厂深度处理", "区自来水公司", 9400, 5210, 4100, 3260, "设备安装"),
    ("老旧供水管网更新", "区自来水公司", 6500, 4075, 3100, 2435, "更新22.7公里"),
    ("柳港泵站更新改造", "工程科", 4800, 2140, 2400, 1725, "主机组到货"),
    ("其他零星项目", "各科室", 1600, 1210, 1600, 1210, ""),
]
# task, requirement, office, helpers, due as written, due, progress, mark, status
TASKS = """\
桐荫片区雨污分流改造|主干管贯通|排水科|桐荫街道|2025年12月底前|2025-12-31|主管敷设过七成|按序推进|顺利
澜江堤防提升|通过分部工程验收|工程科|澜江街道|2025年11月30日前|2025-11-30|护坡完成，正在铺设堤顶道路|按序推进|顺利
白沙洲水厂深度处理|通水调试|供水科|区自来水公司|2025年12月20日前|2025-12-20|设备陆续进场安装|按序推进|顺利
雨污错混接点改造|全部改造到位|排水科|各镇街|2025年6月30日前|2025-06-30|余下点位涉及产权纠纷|超时未完|逾期
汛前检查整改|完成泵站、水闸汛前检查|防汛办|工程科|2025年3月底前|2025-03-31|检查整改均已完成|完结|已完成
内涝防治预案修订|印发预案并上墙|防汛办|排水科|2025年4月20日前|2025-04-20|预案已印发|完结|已完成
小型水库安全鉴定|出具鉴定报告|工程科|云坡镇|2025年8月31日前|2025-08-31|云坡水库报告未通过审查|超时未完|逾期
节水型小区创建|通过市级验收|节水办|各镇街|2025年12月底前|2025-12-31|创建资料收集不齐|推进较慢|滞后
智慧排水平台建设|完成一期上线|排水科|信息中心|2025年10月31日前|2025-10-31|已进入联调测试|按序推进|顺利
水资源税改革衔接|建立信息共享机制|水资源科|区税务局|2025年5月底前|2025-05-31|机制已运行|完结|已完成
镇级河道“一河一策”修编|报区政府印发|河湖科|各镇街|2025年9月20日前|2025-09-20|送审稿尚未定稿|超时未完|逾期
新改建雨污管网|年度任务全部完工|排水科|各镇街|2025年12月底前|2025-12-31|受道路占挖审批影响|推进较慢|滞后
区水网规划编制|完成规划初稿|财务科|工程科|2026年3月底前|2026-03-31|已委托编制单位，正在调研|按序推进|顺利""".splitlines()
# where from, problem, office, measure, due as written, due, progress, put right
PROBLEMS = """\
省生态环保督察|石榴街道雨水口污水直排|排水科|封堵并接入污水管|2025年7月31日|2025-07-31|已封堵3处，剩1处未接入|否
省生态环保督察|柳港河水面漂浮物清理不及时|河湖科|增加打捞频次|2025年5月31日|2025-05-31|已增配保洁船，5月26日完成|是
区委巡察|工程款支付审批不规范|财务科|修订支付办法|2025年6月30日|2025-06-30|办法已修订施行|是
区委巡察|固定资产账实不符|财务科|盘点调账|2025年10月31日|2025-10-31|盘点完成，正在调账|否
区委巡察|公务用车登记不全|办公室|补录台账|2025年4月30日|2025-04-30|已补录|是
审计|水土保持补偿费欠缴未追缴|水资源科|依法追缴|2025年8月31日|2025-08-31|已追缴约一半|否
审计|雨污管网项目变更未报批|工程科|补办变更手续|2025年9月15日|2025-09-15|手续已于9月11日补齐|是
安全检查|白沙洲泵站消防器材过期|防汛办|更换器材|2025年3月20日|2025-03-20|已全部更换|是
安全检查|云坡水库坝顶护栏破损|工程科|修复护栏|2025年9月30日|2025-09-30|材料已采购，未施工|否
12345热线|桐荫街道夜间水压偏低|供水科|增设加压设备|2025年11月30日|2025-11-30|设备选型中|否""".splitlines()
REPORT = """澜桐区水务局2025年前三季度工作情况汇报
今年以来，区水务局对照年度考核指标，细化阶段目标，逐项抓落实，总体进展较好。
# 一、指标完成情况
供水节水方面，1—9月全区供水总量4862.5万立方米，售水量4361.7万立方米，同比增长3.4%；产销差率10.3%，同比下降0.7个百分点；再生水利用量683.4万立方米。城乡供水一体化覆盖率97.4%。
水资源方面，取水总量5236.8万立方米，同比减少104.4万立方米；水资源税742.6万元，同比增长6.3%；水土保持补偿费168.9万元，同比下降7.9%。
排水方面，污水处理量3985.6万吨，管网清淤长度286.4公里；新改建雨污管网31.6公里，距年度任务还差24.4公里。
河湖方面，区级河长巡河521人次，整治“四乱”问题39处，打捞水面漂浮物2764吨。
项目方面，水利完成投资1.864亿元，争取上级资金6215万元。
# 二、主要问题
一是雨污管网建设进度落后；二是错混接点改造、水库安全鉴定没有按期完成；三是节水型小区创建偏慢。
# 三、下步打算
盯紧四季度，确保年度指标完成。初步考虑，2026年水利完成投资2.6亿元，新改建雨污管网60公里，再生水利用量900万立方米。"""
NOTICE = """关于做好国庆假期供排水保障工作的通知

局机关各科室、局属各单位：
国庆假期将至，为保障全区供排水安全，现就有关事项通知如下。
一、加强值班。各单位要安排领导带班，供水热线24小时有人接听。
二、加强巡查。排水科要对下穿通道、泵站逐一检查，发现问题立即处理。
三、加强抢修。区自来水公司要备足抢修队伍和材料，突发爆管及时处置。
联系人：邹启明，电话：0000-5180266

澜桐区水务局
2025年9月26日
"""
DRILLS = {3: (3, 1, 2, 4, 5, 3, 0, 0, 0), 4: (2, 1, 2, 3, 4, 3, 0, 0, 0)}
# the statement of a year ago
LAST = """供水总量|4735.8|4612.3
售水量|4216.4|4098.5
取水总量|5341.2|5402.6
水资源税|698.3|671.9
污水处理量|3812.4|3695.0
污泥处置量|20895|20140
管网清淤长度|251.7|238.2
区级河长巡河|476|455
水利完成投资|16925|15480
新增水土流失治理面积|7.9|7.2
涉水执法检查|291|276""".splitlines()


def _groups(lines):
    """Split lines into titles and their rows."""
    out = []
    for line in lines:
        if "|" in line:
            out[-1][1].append(line.split("|"))
        else:
            out.append((line, []))
    return out


def _ledger():
    for _, rows in _groups(BOOK):
        yield from rows


def _number(cell):
    """Return a cell as a number where it is one."""
    try:
        value = float(cell)
    except ValueError:
        return cell
    return int(value) if value.is_integer() and "." not in cell else value


def spread(total, places, seed):
    """Share a sum among nine months so that it adds up."""
    whole = round(total * 10**places)
    weights = [20 + (seed * 7 + month * 5) % 9 for month in range(9)]
    parts = [whole * weight // sum(weights) for weight in weights]
    for extra in range(whole - sum(parts)):
        parts[(seed + 2 * extra) % 9] += 1
    return [round(part / 10**places, places) if places else part for part in parts]


def _water(which):
    """Return the months of the water tables, which hang together."""
    rows = {row[0]: float(row[which]) for row in _ledger()}
    out = {name: spread(rows[name], 1, 3) for name in ("居民生活用水", "非居民用水", "取水总量")}
    homes, others = out["居民生活用水"], out["非居民用水"]
    out["售水量"] = [round(a + b, 1) for a, b in zip(homes, others, strict=True)]
    steps = (1.6, -0.9, 0.7, -2.1, 0.4, 1.8, -1.2, 0.9, -1.2)
    supply = spread(rows["供水总量"], 1, 3)
    supply = [round(a + step, 1) for a, step in zip(supply, steps, strict=True)]
    out["供水总量"] = supply
    pairs = zip(supply, out["售水量"], strict=True)
    out["产销差率"] = [round(100 * (1 - sold / given), 1) for given, sold in pairs]
    return out


def months(row, which, seed):
    """Return the nine months of a ledger row and its last line."""
    name, total, places, kind = row[0], float(row[which]), int(row[2]), row[5]
    water = _water(which)
    if name in water:
        return [*water[name], _number(row[which])]
    if name == "防汛演练":
        return [*DRILLS[which], _number(row[which])]
    if kind == "sum":
        return [*spread(total, places, seed), _number(row[which])]
    if kind == "rate":
        steps = (2, -1, 1, -2, 0, 1, -1, 2, -2)
        return [*[round(total + step / 10**places, places) for step in steps], total]
    return [*[round(total + step) for step in (-310, -260, -180, -95, 40, 165, 120, 55, 0)], "—"]


def _spans(unit, name):
    if unit in ("%", "立方米") or name == "水库月末蓄水量":
        return SPAN + "|2025-09|2025-09-30", BEFORE + "|2024-09|2024-09-30"
    return SPAN, BEFORE


def _book_truth(book):
    for seed, row in enumerate(_ledger()):
        name, written, _, now, old, kind = row
        unit = UNITS.get(written, written)
        here, there = _spans(unit, name)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), LEDGER, at=(here, there))
        book.fact(name, here, now, unit, "actual", LEDGER)
        book.fact(name, there, old, unit, "actual", LEDGER)
        for year, which in (("2025", 3), ("2024", 4)):
            line = months(row, which, seed)[: 8 if kind == "point" else 9]
            for month, value in enumerate(line, 1):
                book.fact(name, f"{year}-{month:02d}", value, unit, "actual", LEDGER, "yes")


def _goal_truth(book):
    told = {row[0] for row in _ledger()}
    for _, rows in _groups(GOALS):
        for name, written, _, goal, sign, *rest in rows:
            stages, (_, now, _, due, _, status) = rest[:4], rest[4:]
            unit = UNITS.get(written, written)
            status = status.replace("，", "|")
            here, _ = _spans(written, name)
            book.target(name, goal, sign, unit, due, NOW.get(name, now), status, TABLE)
            book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", TABLE)
            for month, stage in zip(("03", "06", "09"), stages, strict=False):
                if stage != "/":
                    period = f"2025-01/2025-{month}|2025-{month}"
                    book.fact(name, period, stage, unit, "target", TABLE, "yes")
            if name not in told:
                book.fact(name, here, now, unit, "actual", TABLE)


def _never(book):
    for name, value, unit, why in (
        ("水利完成投资", 2.6, "亿元", "2026年的考虑"),
        ("新改建雨污管网", 60, "km", "2026年的考虑"),
        ("再生水利用量", 900, "万m3", "2026年的考虑"),
        ("水利完成投资", 60700, "万元", "概算总投资"),
        ("水利完成投资", 34605, "万元", "开工至今累计完成"),
        ("新改建雨污管网", 24.4, "km", "还差的数"),
    ):
        book.never(name, "targets", value, unit, why)
    heads = (("新改建雨污管网", "km"), ("智能水表更换", "只"), ("雨污错混接点改造", "处"))
    for street, *figures in STREETS:
        for k, (name, unit) in enumerate(heads):
            book.never(name, "targets", figures[2 * k], unit, f"{street}的任务，不是全区的")
            book.never(name, "year_on_year", figures[2 * k + 1], unit, f"{street}的，不是全区的")
    for seed, row in enumerate(_ledger()):
        if row[0] in ("供水总量", "取水总量", "污水处理量", "水利完成投资"):
            unit = UNITS.get(row[1], row[1])
            book.never(row[0], "year_on_year", months(row, 3, seed)[8], unit, "9月当月")
    book.never("取水总量", "year_on_year", 104.4, "万m3", "减少的数")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _book_truth(book)
    _goal_truth(book)
    book.fact("再生水利用量", SPAN, 683.4, "万m3", "actual", "情况汇报（冲突）")
    book.fact("区级河长巡河", SPAN, 521, "人次", "actual", "情况汇报（冲突）")
    book.fact("污泥处置量", BEFORE, 20895, "吨", "actual", "2024年统计表（冲突）")
    for name, _, _, _, plan, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "投资进度表", "项目年度安排", "yes")
        book.fact(name, "2025", plan, "万元", "target", "投资进度表", "yes")
        book.fact(name, SPAN, now, "万元", "actual", "投资进度表", "yes")
    for line in TASKS:
        task, _, office, _, _, due, _, _, status = line.split("|")
        book.task(task, office, due, status, "重点工作推进表")
    for line in PROBLEMS:
        _, problem, office, _, _, due, _, mark = line.split("|")
        book.problem(problem, office, due, "yes" if mark == "是" else "no", TODAY, "问题台账")
    book.add("conflicts", "再生水利用量", SPAN, "638.4万m3|683.4万m3", "台账、分解表|汇报")
    book.add("conflicts", "区级河长巡河|巡河", SPAN, "512人次|521人次", "台账、分解表|汇报")
    book.add("conflicts", "污泥处置量", BEFORE, "20985吨|20895吨", "2025年台账|2024年统计表")
    _never(book)
    book.write()


def ledger():
    """Write the ledger: months down, each indicator with this year and last year."""
    out = openpyxl.Workbook()
    seed = 0
    for number, (name, rows) in enumerate(_groups(BOOK)):
        upper, lower, columns = ["月份"], [""], []
        merges = ["A3:A4"]
        for row in rows:
            column = len(upper) + 1
            letters = [openpyxl.utils.get_column_letter(column + k) for k in (0, 1)]
            merges.append(f"{letters[0]}3:{letters[1]}3")
            upper += [f"{row[0]}（{row[1]}）", ""]
            lower += ["2025年", "2024年"]
            columns += [months(row, 3, seed), months(row, 4, seed)]
            seed += 1
        lines = [["填报单位：澜桐区水务局"], upper, lower]
        marks = [*[f"{month}月" for month in range(1, 10)], "累计"]
        lines += [[mark, *[column[k] for column in columns]] for k, mark in enumerate(marks)]
        title = f"水务统计台账（{name}）"
        sheet(out, name, title, lines, len(upper), merges, (3, 4), not number)
    save(out, LEDGERS / "水务统计台账（截至9月）.xlsx")


def _grid(out, rows, merges):
    """Add a Word table; merges are (first row, first column, last row, last column)."""
    table = out.add_table(rows=len(rows), cols=len(rows[0]))
    table.style = "Table Grid"
    for line, row in zip(table.rows, rows, strict=True):
        for cell, value in zip(line.cells, row, strict=True):
            if value:
                cell.text = value
    for a, b, c, d in merges:
        table.cell(a, b).merge(table.cell(c, d))


def _word(path, title, line, grid, note):
    """Write a docx of one table with a line above and a note below."""
    path.parent.mkdir(parents=True, exist_ok=True)
    out = docx.Document()
    out.core_properties.created = out.core_properties.modified = WHEN
    out.add_heading(title, 0)
    out.add_paragraph(line)
    _grid(out, *grid)
    out.add_paragraph(note)
    out.save(path)
    steady(path)


def goals():
    """Write the goals with their stages as a Word table."""
    rows = [
        ["类别", "考核指标", "计量单位", "年度考核值", "阶段目标", "", "", "", "目前进展"],
        ["", "", "", "", "一季度", "二季度", "三季度", "四季度", ""],
    ]
    rows[0] += ["完成时点", "责任科室"]
    rows[1] += ["", ""]
    merges = [(0, 4, 0, 7), *[(0, c, 1, c) for c in (0, 1, 2, 3, 8, 9, 10)]]
    for group, lines in _groups(GOALS):
        start = len(rows)
        for k, line in enumerate(lines):
            name, unit, written, _, _, *rest = line
            cells = [name, unit, written, *rest[:5], rest[6], rest[8]]
            rows.append(["" if k else group, *cells])
        merges.append((start, 0, len(rows) - 1, 0))
    _word(
        DOCUMENTS / "2025年度考核指标分解表.docx",
        "澜桐区水务局2025年度考核指标分解表",
        "填报时间：2025年9月30日",
        (rows, merges),
        "注：阶段目标和目前进展均为年初以来累计数；“/”表示该季度不再安排。",
    )


def problems():
    """Write the list of problems as a Word table."""
    rows = [
        ["序号", "问题来源", "具体问题", "整改科室", "整改举措"],
    ]
    rows[0] += ["整改时限", "整改进展", "是否整改到位"]
    merges, start = [], 1
    for n, line in enumerate(PROBLEMS, 1):
        origin, problem, office, measure, written, _, progress, mark = line.split("|")
        same = n > 1 and PROBLEMS[n - 2].split("|")[0] == origin
        if not same:
            start = n
        shown = "" if same else origin
        rows.append([str(n), shown, problem, office, measure, written, progress, mark])
        if n == len(PROBLEMS) or PROBLEMS[n].split("|")[0] != origin:
            merges.append((start, 1, n, 1))
    _word(
        DOCUMENTS / "问题整改台账（9月）.docx",
        "澜桐区水务局问题整改台账",
        "截至2025年9月30日",
        (rows, merges),
        "填表人：邹启明",
    )


def works():
    """Write the tasks."""
    out = openpyxl.Workbook()
    heads = ["序号", "工作任务", "具体要求", "主办科室", "协办单位"]
    rows = [[*heads, "要求完成时间", "推进情况", "推进状态"]]
    for n, line in enumerate(TASKS, 1):
        cells = line.split("|")
        rows.append([n, *cells[:5], cells[6], cells[7]])
    title = "澜桐区水务局2025年重点工作推进表（9月底）"
    sheet(out, "推进表", title, rows, 8, (), (2, 2), True)
    save(out, LEDGERS / "2025年重点工作推进表.xlsx")


def projects():
    """Write the projects as BIFF, and last year's statement."""
    rows = [
        ["2025年在建水务项目投资进度表"],
        ["截至2025年9月30日", "", "", "", "", "", "", "单位：万元"],
        ["项目", "实施单位", "概算总投资", "开工至今累计完成", "本年度", "", "", "现场形象进度"],
        ["", "", "", "", "投资安排", "已完成投资", "占安排（%）", ""],
    ]
    for name, office, whole, since, plan, now, state in PROJECTS:
        rows.append([name, office, whole, since, plan, now, round(100 * now / plan, 1), state])
    total = [sum(p[k] for p in PROJECTS) for k in range(2, 6)]
    rows.append(["合计", "", *total, round(100 * total[3] / total[2], 1), ""])
    merges = [(0, 0, 0, 7), (2, 2, 4, 6), *[(2, 3, c, c) for c in (0, 1, 2, 3, 7)]]
    old_book(LEDGERS / "在建项目投资进度.xls", "投资进度", rows, merges)
    units = {row[0]: row[1] for row in _ledger()}
    rows = [
        ["水务统计表"],
        ["2024年1—9月"],
        ["指标", "计量单位", "2024年1—9月", "2023年1—9月", "增幅（%）"],
    ]
    for line in LAST:
        name, now, old = line.split("|")
        growth = round(100 * (float(now) / float(old) - 1), 1)
        rows.append([name, units[name], _number(now), _number(old), growth])
    rows.append(["填表人：邹启明"])
    merges = [(0, 0, 0, 4), (1, 1, 0, 4)]
    old_book(LEDGERS / "2024年资料/水务统计表（2024年9月）.xls", "统计表", rows, merges)


def streets():
    """Write the goals by street as a ragged csv, the district last."""
    heads = ["新改建雨污管网（公里）", "智能水表更换（只）", "雨污错混接点改造（处）"]
    rows = [
        ["各镇街水务任务完成情况（2025年9月底）"],
        ["镇街", heads[0], "", heads[1], "", heads[2], ""],
        ["", "任务数", "完成数", "任务数", "完成数", "任务数", "完成数"],
        *[list(street) for street in STREETS],
        ["全区合计", *[round(sum(s[k] for s in STREETS), 1) for k in range(1, 7)]],
    ]
    ragged(LEDGERS / "各镇街任务完成情况.csv", rows)


if __name__ == "__main__":
    truth()
    ledger()
    goals()
    problems()
    works()
    projects()
    streets()
    paper(DOCUMENTS / "前三季度工作情况汇报.docx", REPORT.split("\n"))
    (DOCUMENTS / "国庆假期供排水保障通知.txt").write_text(NOTICE, encoding="utf-8")
