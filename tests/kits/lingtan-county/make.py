"""Truth and files of 菱潭县水务局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-09", "2024-01/2024-09"
YEAR, TODAY = "2025-12-31", "2025-09-30"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3"}
POINTS = ("水库蓄水量（月末）", "规模化供水工程覆盖人口")
NOW = {"县乡村三级河长巡河": "7685|7865", "末级渠道衬砌": "63.8|68.3"}
OLD = {"水利固定资产投资": "22640|22460"}
# month's report: name | unit | August | September | January to September | the same two last year
REPORT = """一、投资与规费
水利固定资产投资|万元|2410|2860|24850|2530|22640
其中：中央及省级资金|万元|1320|1560|13920|1350|12480
　　　地方配套资金|万元|1090|1300|10930|1180|10160
水资源税|万元|98.6|104.2|936.5|101.5|884.3
农村供水水费收入|万元|74.1|71.3|655.8|68.9|612.4
水土保持补偿费|万元|18.4|15.7|166.2|19.8|187.5
二、供水用水
取用水总量|万立方米|2380|2120|17360|2180|17840
其中：农业灌溉取水|万立方米|1640|1390|11240|1460|11790
　　　工业取水|万立方米|265|258|2245|263|2298
　　　城乡生活取水|万立方米|362|351|2980|343|2904
　　　生态补水|万立方米|113|121|895|114|848
县城供水量|万立方米|128|121|1046|117|1008
城镇污水处理量|万立方米|96|92|812|88|764
非常规水利用量|万立方米|19.5|21.2|178|16.4|142
三、农村水利
农村自来水普及率|%|-|-|97|-|95.8
农村供水水质抽检合格率|%|-|-|95.6|-|93.2
供水管网更新改造|公里|3.6|4.1|35.2|5.2|41.5
灌区续建改造面积|亩|1350|1620|13900|1480|12700
末级渠道衬砌|公里|5.8|6.9|63.8|6.2|57.6
小型泵站维修|座|4|0|28|2|25
四、河湖和水土保持
水土流失综合治理|平方公里|3.5|4.2|34.4|3.9|31.7
中小河流治理长度|公里|1.1|1.3|10.2|1.7|13.6
河道清淤疏浚|万立方米|0|0|26.3|1.2|22.8
县乡村三级河长巡河|人次|856|872|7685|835|7410
妨碍河道行洪问题整治|处|4|5|31|3|27
水土保持方案审批|个|6|7|58|5|52
五、防御与执法
水库蓄水量（月末）|万立方米|-|-|6512|-|6860
山洪灾害转移人员|人|420|65|1236|118|1584
水政执法巡查|次|61|66|572|59|538
立案查处水事案件|件|2|1|14|2|19
取水许可证发放|本|5|6|47|4|53"""
# goals: name | goal as written | unit | goal | sign | half a year | three quarters | now |
# due | office | with | status
GOALS = """投融资
水利固定资产投资|3.2|亿元|3.2|>=|1.5|2.4|2.485|12月底|计划财务科|各项目法人|顺利
争取上级补助资金|9000|万元|9000|>=|4500|6800|7120|12月底|计划财务科||顺利
水资源税|1200|万元|1200|>=|580|880|936.5|12月底|水资源科|县税务局|顺利
农村供水水费收入|860|万元|860|>=|400|640|655.8|12月底|农村供水站||顺利
节水用水
取用水总量|≤2.45|亿立方米|2.45|<=|1.15|1.86|1.736|12月底|水资源科||顺利
万元地区生产总值用水量|≤46|立方米|46|<=|—|—|44.8|12月底|水资源科|县统计局|顺利或已完成
非常规水利用量|300|万立方米|300|>=|130|220|178|12月底|水资源科|县城管局|滞后
取水计量设施安装|60|处|60|>=|60|60|52|6月底|水资源科||逾期
饮用水水源地水质达标率|100|%|100|>=|100|100|100|12月底|水资源科|县生态环境分局|顺利或已完成
农业水价综合改革实施面积|3.6|万亩|3.6|>=|1.6|2.6|2.78|12月底|农村水利科|县发改局|顺利
农村水利
农村自来水普及率|97.2|%|97.2|>=|96.6|96.9|97|12月底|农村供水站||顺利
农村供水水质抽检合格率|≥95|%|95|>=|93.5|94.5|95.6|12月底|农村供水站|县疾控中心|顺利或已完成
供水管网更新改造|64|公里|64|>=|28|46|35.2|12月底|农村供水站||滞后
规模化供水工程覆盖人口|21.5|万人|21.5|>=|20.2|20.9|21|12月底|农村供水站||顺利
灌区续建改造面积|1.8|万亩|1.8|>=|0.6|1.3|1.39|12月底|农村水利科||顺利
末级渠道衬砌|75|公里|75|>=|35|62|63.8|11月底|农村水利科||顺利
小型泵站维修|28|座|28|>=|20|28|28|8月底|农村水利科||已完成
河湖水保
水土流失综合治理|42|平方公里|42|>=|18|31|34.4|11月底|水土保持站||顺利
中小河流治理长度|18|公里|18|>=|8|13|10.2|12月底|河湖管理科||滞后
河道清淤疏浚|25|万立方米|25|>=|25|25|26.3|5月底|河湖管理科||已完成
县乡村三级河长巡河|9600|人次|9600|>=|4800|7200|7685|12月底|河长办|各乡镇|顺利
妨碍河道行洪问题整治|36|处|36|>=|20|36|31|9月底|河湖管理科|各乡镇|逾期
幸福河湖建设|3|条|3|>=|0|2|2|12月底|河长办||顺利
安全生产
病险水库除险加固|6|座|6|>=|2|6|4|9月底|建设管理科||逾期
水库大坝安全鉴定|9|座|9|>=|6|9|9|7月底|建设管理科||已完成
防汛应急演练|24|场|24|>=|24|24|26|6月底|防御中心|各乡镇|已完成
水政执法巡查|720|次|720|>=|360|540|572|12月底|水政监察大队||顺利"""
# town | goal and done of soil, of pipes, of irrigation, of channels
TOWNS = """菱潭镇|8|7.1|14|8.2|4200|3500|16|14.2
青坪镇|7|6|12|6.9|3600|2900|14|12.5
石湾镇|7|5.4|10|5.3|3100|2300|13|10.6
荷塘镇|6|5|9|5.2|2600|1900|11|9.4
木桥乡|6|4.7|8|4|2000|1500|9|7.3
白果乡|5|3.9|6|3.2|1500|1100|7|5.8
长岭乡|3|2.3|5|2.4|1000|700|5|4"""
TOWN_HEADS = (
    ("水土流失综合治理", "平方公里"),
    ("供水管网更新改造", "公里"),
    ("灌区续建改造面积", "亩"),
    ("末级渠道衬砌", "公里"),
)
# dam | town | whole and useful capacity | start and end of the month | last year | level
DAMS = """石湾水库|石湾镇|3860|2650|2216|2148|2264|142.36
青坪水库|青坪镇|2740|1930|1635|1588|1672|118.52
龙王坝水库|荷塘镇|1680|1120|936|902|948|97.45
木桥水库|木桥乡|1320|890|741|716|758|165.08
白果冲水库|白果乡|980|660|548|531|562|203.17
长岭水库|长岭乡|860|580|476|458|478|188.6
菱角塘水库|菱潭镇|310|210|176|169|178|76.9"""
# stores: name | kind | unit | start | in | out | quota | place
STORES = """编织袋|55×95cm|条|42600|8000|5200|45000|县中心仓库
土工布|400g/㎡|平方米|6800|0|600|6000|县中心仓库
块石|—|立方米|1520|200|0|1500|石湾堆场
救生衣|成人型|件|860|0|30|800|县中心仓库
冲锋舟|6人|艘|12|0|0|12|县中心仓库
应急发电机组|30kW|台|9|1|0|10|青坪分库
移动排涝泵车|1000m³/h|台|4|0|1|4|县中心仓库
照明灯|升降式|盏|46|6|2|50|青坪分库"""
# task | content | leader | office | due as written | due | progress | state | status
TASKS = """\
菱江干流堤防提标工程|完成主体工程|唐绍平|计划财务科|2026年4月底|2026-04-30|堤身填筑完成八成|按计划推进|顺利
石湾灌区现代化改造|完成年度建设内容|贺春林|农村水利科|2025年12月底|2025-12-31|渠系建筑物施工|按计划推进|顺利
青坪水厂扩建|具备通水条件|贺春林|农村供水站|2025年8月31日|2025-08-31|清水池未完工|未按期完成|逾期
县域水网先导区申报|完成申报材料|唐绍平|计划财务科|2025年6月底|2025-06-30|已报省厅|完成|已完成
山洪灾害危险区清单更新|更新危险区清单|肖立军|防御中心|2025-04-30|2025-04-30|已更新公布|完成|已完成
水库标准化管理评价|完成15座评价|唐绍平|建设管理科|2025-11-30|2025-11-30|已评价12座|按计划推进|顺利
农业灌溉机井核查|核查台账并注销废弃井|肖立军|水资源科|2025年7月底|2025-07-31|核查完毕，注销手续未办|未按期完成|逾期
荷塘河水系连通|完成清淤和护岸|唐绍平|河湖管理科|2025年12月20日|2025-12-20|受征地影响，护岸未开工|进度滞后|滞后
河道划界成果复核|复核成果上图入库|肖立军|河湖管理科|2025年9月10日|2025-09-10|已上图入库|完成|已完成
水费收缴系统上线|系统投入运行|贺春林|农村供水站|2025年10月底|2025-10-31|正在试运行|按计划推进|顺利
小水电站安全评估|完成22座评估|唐绍平|建设管理科|2025年11月底|2025-11-30|仅完成5座|进度滞后|滞后
水土保持遥感图斑核查|核查销号图斑|肖立军|水土保持站|2025年5月底|2025-05-31|全部核查|完成|已完成
水务志编纂|形成初稿|肖立军|办公室|2026年6月底|2026-06-30||未启动|滞后|未报|不能判定"""
# problem | source | office | measure | due as written | due | progress | state | closed
PROBLEMS = """\
石湾水库溢洪道闸门锈蚀|省水利厅暗访|建设管理科|除锈防腐并试运行|2025年5月31日|2025-05-31|5月26日完成防腐|完成整改|yes
木桥乡集中供水点余氯不达标|省水利厅暗访|农村供水站|更换投加设备|2025年7月15日|2025-07-15|设备已更换，复检合格|完成整改|yes
菱江右岸违建棚房占用河道|市河长办交办|河湖管理科|拆除并复绿|2025年8月31日|2025-08-31|拆除3处，余1处未拆|正在整改|no
青坪镇弃土场未办水保方案|市河长办交办|水土保持站|补办方案|2025年6月底|2025-06-30|方案已批复|完成整改|yes
灌区项目监理日志不全|县审计局|农村水利科|补齐并约谈监理|2025年9月15日|2025-09-15|正在补充|正在整改|no
专项资金拨付滞后|县审计局|计划财务科|加快拨付|2025年10月31日|2025-10-31|已拨付六成|正在整改|no
3家企业超许可取水|县人大视察|水资源科|立案并核减|2025年11月底|2025-11-30|已立案2家|正在整改|no
白果乡山洪预警广播失声|县人大视察|防御中心|检修更换|2025年4月20日|2025-04-20|更换设备4套|完成整改|yes
荷塘镇末级渠道管护责任不清|群众来信|农村水利科|签订管护协议|2025年9月30日|2025-09-30|协议未签|正在整改|no
长岭乡部分农户水费争议|群众来信|农村供水站|重新核表|2025年12月15日|2025-12-15|已核表一轮|正在整改|no"""
SUMMARY = """菱潭县水务局关于2025年前三季度工作情况的汇报
县人民政府：
现将我局今年前三季度工作情况汇报如下。
# 一、责任书目标推进情况
（一）水利投入保持增长。前三季度完成水利固定资产投资2.485亿元，同比增长9.8%，为责任书目标3.2亿元的77.7%；争取上级补助资金7120万元；水资源税936.5万元，农村供水水费收入655.8万元。
（二）节水管水从严落实。取用水总量1.736亿立方米，其中农业灌溉取水11240万立方米；非常规水利用量178万立方米，距三季度节点还差42万立方米。
（三）农村水利稳步推进。农村自来水普及率97%，比上年同期提高1.2个百分点；末级渠道衬砌68.3公里，灌区续建改造面积1.39万亩；供水管网更新改造35.2公里，明显落后。
（四）河湖治理持续加强。水土流失综合治理34.4平方公里，县乡村三级河长巡河7865人次，妨碍河道行洪问题整治31处，仍有5处未清。
（五）安全底线总体守住。汛期转移山洪灾害威胁人员1236人，开展防汛应急演练26场；立案查处水事案件14件。
# 二、困难和不足
病险水库除险加固完成4座，还有2座未完工；取水计量设施安装受设备供货影响，差8处。
# 三、四季度及明年打算
四季度重点抓好补短板。2026年初步安排水利固定资产投资3.6亿元，农村自来水普及率力争97.8%，水土流失综合治理45平方公里。"""
LAST_YEAR = """菱潭县水务局2024年前三季度水务工作情况通报
各乡镇、局属各单位：
2024年1—9月，全县完成水利固定资产投资22460万元，取用水总量17840万立方米，水土流失综合治理31.7平方公里，中小河流治理长度13.6公里，县乡村三级河长巡河7410人次。9月底农村自来水普及率95.8%。
请各单位对照年度目标，查漏补缺，确保全面完成任务。
菱潭县水务局办公室
2024年10月10日
"""
NOTICE = """关于做好国庆中秋假期水务安全工作的通知
各乡镇水管站、局属各单位：
国庆、中秋假期将至，为做好假期水务安全工作，现通知如下。
一、严格值班。各水库、水厂实行领导带班和24小时值班，有事及时报告防御中心。
二、加强巡查。对在建工程、水源地和临水路段开展巡查，发现隐患立即处置。
三、保障供水。各水厂备足药剂和抢修材料，抢修队伍随时待命。
菱潭县水务局
2025年9月26日"""


def _number(cell):
    try:
        value = float(cell)
    except ValueError:
        return cell
    return int(value) if value.is_integer() else value


def _lines(block, cut=-1):
    return [[_number(c) for c in line.split("|", cut)] for line in block.split("\n")]


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _day(node):
    month = int(node.removesuffix("月底"))
    return f"2025-{month:02d}-{ {5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 11: 30, 12: 31}[month] }"


def _spans(name, unit):
    if unit == "%" or name in POINTS or name.startswith("万元地区"):
        return f"{SPAN}|2025-09|{TODAY}", f"{BEFORE}|2024-09|2024-09-30"
    return SPAN, BEFORE


def _town_never(book):
    for town, *figures in _lines(TOWNS):
        for k, (name, unit) in enumerate(TOWN_HEADS):
            unit = UNITS.get(unit, unit)
            book.never(name, "targets", figures[2 * k], unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", figures[2 * k + 1], unit, f"{town}的完成数")


def _goals_truth(book, told):
    source = "责任书分解台账"
    for row in _lines(GOALS):
        if len(row) == 1:
            continue
        name, _, unit, goal, sign, half, third, now, node, _, _, status = row
        unit, due, status = UNITS.get(unit, unit), _day(node), status.replace("或", "|")
        here, _ = _spans(name, unit)
        book.target(name, goal, sign, unit, due, NOW.get(name, now), status, source)
        book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", source)
        if half != "—":
            for figure, period in (
                (half, "2025-01/2025-06|2025-06|2025-06-30"),
                (third, f"{SPAN}|2025-09|{TODAY}"),
            ):
                book.fact(name, period, figure, unit, "target", source, "yes")
        if name not in told:
            book.fact(name, here, now, unit, "actual", source)


def _stocks_truth(book):
    for dam, _, _, _, start, end, old, _ in _lines(DAMS):
        at = (f"2025-09|{TODAY}|{SPAN}", f"2024-09|2024-09-30|{BEFORE}")
        names = f"{dam}蓄水量|{dam}|{dam}月末蓄水量"
        book.year(names, end, "万m3", old, "水库蓄水情况表", "单座水库", "yes", at)
        book.fact(names, at[0], end, "万m3", "actual", "水库蓄水情况表", "yes")
        book.never("水库蓄水量", "year_on_year", end, "万m3", f"只是{dam}")
        book.never(dam, "year_on_year", start, "万m3", "月初数")
    for name, _, unit, start, came, gone, quota, _ in _lines(STORES):
        end = start + came - gone
        book.target(name, quota, ">=", unit, "", end, "", "防汛物资收发存表", "储备定额", "yes")
        book.fact(name, f"2025-09|{TODAY}|{SPAN}", end, unit, "actual", "防汛物资收发存表", "yes")
        book.never(name, "year_on_year", end, unit, "只有期初期末，没有上年数")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    told = set()
    for row in _lines(REPORT):
        if len(row) == 1:
            continue
        name, unit, _, month, now, old_month, old = row
        name, unit = _plain(name), UNITS.get(unit, unit)
        told.add(name)
        here, there = _spans(name, unit)
        names = "水库蓄水量（月末）|水库蓄水量|水库月末蓄水量" if "蓄水" in name else name
        right, before = NOW.get(name, now), OLD.get(name, old)
        book.year(names, right, unit, before, "水务月报", at=(here, there))
        book.fact(names, here, now, unit, "actual", "水务月报")
        book.fact(names, there, old, unit, "actual", "水务月报")
        if month != "-":
            at = ("2025-09", "2024-09")
            book.year(names, month, unit, old_month, "水务月报", "当月", "yes", at)
            book.fact(names, "2025-09", month, unit, "actual", "水务月报")
            book.fact(names, "2024-09", old_month, unit, "actual", "水务月报")
    _goals_truth(book, told)
    _stocks_truth(book)
    book.fact("县乡村三级河长巡河", SPAN, 7865, "人次", "actual", "汇报（冲突）")
    book.fact("末级渠道衬砌", SPAN, 68.3, "km", "actual", "汇报（冲突）")
    book.fact("水利固定资产投资", BEFORE, 22460, "万元", "actual", "2024年通报（冲突）")
    for name, goal, due, now in (
        ("水库标准化管理评价", 15, "2025-11-30", 12),
        ("小水电站安全评估", 22, "2025-11-30", 5),
    ):
        book.target(name, goal, ">=", "座", due, now, "", "重点任务", "任务内的目标", "yes")
    for task, _, _, office, _, due, _, _, status in _lines(TASKS, 8):
        book.task(task, office, due, status, "重点任务清单")
    for problem, _, office, _, _, due, _, _, closed in _lines(PROBLEMS):
        book.problem(problem, office, due, closed, TODAY, "问题整改清单")
    book.add(
        "conflicts", "县乡村三级河长巡河|河长巡河", SPAN, "7685人次|7865人次", "月报、台账|汇报"
    )
    book.add("conflicts", "末级渠道衬砌", SPAN, "63.8km|68.3km", "月报、台账|汇报")
    book.add("conflicts", "水利固定资产投资", BEFORE, "22640万元|22460万元", "月报|2024年通报")
    for name, figure, unit, why in (
        ("水利固定资产投资", 3.6, "亿元", "2026年的安排"),
        ("农村自来水普及率", 97.8, "%", "2026年的目标"),
        ("水土流失综合治理", 45, "km2", "2026年的目标"),
        ("非常规水利用量", 42, "万m3", "还差的数"),
    ):
        book.never(name, "targets", figure, unit, why)
    _town_never(book)
    book.write()


def _rate(now, old, unit="", points=False):
    if now == "-" or not old:
        return "-"
    if unit == "%":
        return f"{now - old:.1f}个百分点" if points else "-"
    return round(100 * (now / old - 1), 1)


def report():
    """Write the month's report as BIFF."""
    rows = [
        ["菱潭县水务统计月报"],
        ["二〇二五年九月"],
        ["编报单位：菱潭县水务局", "", "", "", "", "", "", "", "", "2025年10月8日编制"],
        ["序号", "项目", "计量单位", "今年", "", "去年", "", "同比（±%）", "", "环比（±%）"],
        ["", "", "", "9月份", "1-9月份", "9月份", "1-9月份", "9月份", "1-9月份", "9月份"],
    ]
    n = 0
    for row in _lines(REPORT):
        if len(row) == 1:
            rows.append(["", row[0]])
            continue
        n += 1
        name, unit, earlier, month, now, old_month, old = row
        same, grown = _rate(month, old_month), _rate(now, old, unit, True)
        rows.append([n, name, unit, month, now, old_month, old, same, grown, _rate(month, earlier)])
    rows.append(
        ["注：1.环比为9月份与8月份相比；2.“-”为不统计或不可比；3.普及率、合格率及蓄水量为期末数。"]
    )
    rows.append(["审核：肖立军", "", "", "", "", "", "", "填报：易小玲"])
    merges = [(0, 0, 0, 9), (1, 1, 0, 9), (3, 3, 3, 4), (3, 3, 5, 6), (3, 3, 7, 8)]
    merges += [(3, 4, c, c) for c in range(3)]
    old_book(LEDGERS / "水务月报202509.xls", "月报", rows, merges)


def goals():
    """Write the ledger of the letter of responsibility."""
    out = openpyxl.Workbook()
    rows = [
        [
            "类别",
            "序号",
            "责任指标",
            "计量单位",
            "责任书目标",
            "半年节点",
            "三季度节点",
            "目前完成",
            "完成时限",
            "牵头科室",
            "配合单位",
            "备注",
        ]
    ]
    merges, start, n, group = [], 0, 0, ""
    for row in _lines(GOALS):
        if len(row) == 1:
            if group:
                merges.append(f"A{start}:A{len(rows) + 1}")
            group, start = row[0], len(rows) + 2
            continue
        name, written, unit, _, _, half, third, now, node, office, helper, _ = row
        n += 1
        first = group if len(rows) + 2 == start else ""
        note = "余2座汛期停工" if name == "病险水库除险加固" else ""
        note = "设备供货不及时" if name == "取水计量设施安装" else note
        rows.append([first, n, name, unit, written, half, third, now, node, office, helper, note])
    merges.append(f"A{start}:A{len(rows) + 1}")
    rows.append(["说明：各节点及目前完成均为年初累计数或期末数，目前完成统计至2025年9月30日。"])
    sheet(
        out,
        "分解台账",
        "菱潭县水务局2025年度目标责任书分解台账",
        rows,
        12,
        merges,
        (2, 2),
        True,
    )
    save(out, LEDGERS / "2025年度目标责任书分解台账（9月底）.xlsx")


def towns():
    """Write the table of the towns, the county first."""
    out = openpyxl.Workbook()
    data = _lines(TOWNS)
    total = ["全县合计", *[round(sum(t[k] for t in data), 1) for k in range(1, 9)]]
    heads = [["乡镇"], [""]]
    merges = ["A2:A3"]
    for k, (name, unit) in enumerate(TOWN_HEADS):
        heads[0] += [f"{name}（{unit}）", "", ""]
        heads[1] += ["任务数", "完成数", "完成率(%)"]
        merges.append(f"{'BEHK'[k]}2:{'DGJM'[k]}2")
    rows = heads
    for town in [total, *data]:
        line = [town[0]]
        for k in range(4):
            goal, done = town[1 + 2 * k], town[2 + 2 * k]
            line += [goal, done, round(100 * done / goal, 1)]
        rows.append(line)
    rows.append(["统计截止日期：2025年9月30日"])
    sheet(
        out,
        "乡镇",
        "各乡镇2025年水务建设任务完成情况",
        rows,
        13,
        merges,
        (2, 3),
        True,
    )
    save(out, LEDGERS / "各乡镇任务完成情况（三季度）.xlsx")


def stocks():
    """Write the water in the dams and the stores against floods."""
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "", "", "", "单位：万立方米、米"],
        [
            "水库",
            "所在乡镇",
            "总库容",
            "兴利库容",
            "9月蓄水量",
            "",
            "上年同期",
            "较上年同期增减",
            "月末水位",
        ],
        ["", "", "", "", "月初", "月末", "", "", ""],
    ]
    data = _lines(DAMS)
    for dam in data:
        rows.append([*dam[:7], dam[5] - dam[6], dam[7]])
    total = [sum(d[k] for d in data) for k in range(2, 7)]
    rows.append(["合计", "", *total, total[3] - total[4], ""])
    merges = ["E3:F3", *[f"{c}3:{c}4" for c in "ABCDGHI"]]
    sheet(out, "水库蓄水", "菱潭县水库蓄水情况表（2025年9月）", rows, 9, merges, (3, 4), True)
    rows = [
        [
            "物资名称",
            "规格型号",
            "单位",
            "上月结存",
            "本月收入",
            "本月发出",
            "本月结存",
            "储备定额",
            "存放地点",
        ]
    ]
    for name, kind, unit, start, came, gone, quota, place in _lines(STORES):
        rows.append([name, kind, unit, start, came, gone, start + came - gone, quota, place])
    rows.append(["保管员：易小玲", "", "", "", "", "", "盘点日期：2025年9月30日"])
    sheet(out, "防汛物资", "县级防汛物资收发存月报表（2025年9月）", rows, 9, (), (2, 2))
    save(out, LEDGERS / "水库蓄水及防汛物资9月.xlsx")


def works():
    """Write the tasks as a workbook and the problems as a Word table."""
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "任务名称",
            "工作内容",
            "包抓领导",
            "责任科室",
            "要求完成时间",
            "推进情况",
            "目前状态",
        ]
    ]
    for n, task in enumerate(_lines(TASKS, 8), 1):
        node = task[4]
        if node.startswith("2025-"):
            node = datetime.date.fromisoformat(node)
        rows.append([n, *task[:4], node, task[6], task[7]])
    ws = sheet(out, "重点任务", "菱潭县水务局2025年重点任务清单（9月）", rows, 8, (), (2, 2), True)
    for row in ws.iter_rows(3, ws.max_row, 6, 6):
        if row[0].is_date:
            row[0].number_format = "yyyy-mm-dd"
    save(out, LEDGERS / "重点任务清单.xlsx")
    table = [
        ["序号", "存在问题", "问题来源", "责任科室", "整改措施", "整改期限", "整改进展", "整改状态"]
    ]
    for n, row in enumerate(_lines(PROBLEMS), 1):
        problem, source, office, measure, node, _, progress, state, _ = row
        table.append([str(n), problem, source, office, measure, node, progress, state])
    lines = [
        "菱潭县水务局问题整改清单",
        "（截至2025年9月30日）",
        "@0",
        "制表人：易小玲　　审签：唐绍平",
    ]
    paper(DOCUMENTS / "问题整改清单（9月）.docx", lines, [table])


if __name__ == "__main__":
    truth()
    report()
    goals()
    towns()
    stocks()
    works()
    paper(DOCUMENTS / "前三季度工作情况汇报.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "假期水务安全通知.docx", NOTICE.split("\n"))
    (DOCUMENTS / "2024年前三季度通报.txt").write_text(LAST_YEAR, encoding="utf-8")
