"""Truth and files of 沅埠区水务局, January to October 2025; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
NOW, OLD, TODAY, YEAR = "2025-01/2025-10", "2024-01/2024-10", "2025-10-31", "2025-12-31"
FLOW = (NOW, OLD)
POINT = ("2025-01/2025-10|2025-10|2025-10-31", "2024-01/2024-10|2024-10|2024-10-31")
BOTH = "顺利|已完成"
# fmt: off
# class, name, unit as written, unit, weight, goal as written, goal, sign, figure, last year's, where last year's stands
# (M months table, L report of October 2024), day as written, due, office, remark, status, right names
GOALS = [
    ("重点工程建设", "水务固定资产投资", "亿元", "亿元", 8, 12.5, 12.5, ">=", 10.86, 9.94, "L", "年底", YEAR, "规划建设科", "", "顺利", "水务固定资产投资|水务投资"),
    ("重点工程建设", "争取上级资金", "万元", "万元", 5, 18000, 18000, ">=", 11200, 13650, "L", "年底", YEAR, "计划财务科", "专项债未到位", "滞后", "争取上级资金|上级资金"),
    ("重点工程建设", "新建改造供水管网", "公里", "km", 5, 85, 85, ">=", 78.4, 71.2, "M", "年底", YEAR, "供水管理科", "", "顺利", "新建改造供水管网|供水管网新建改造"),
    ("重点工程建设", "雨污分流管网建设", "公里", "km", 6, 46, 46, ">=", 30.5, 33.8, "M", "年底", YEAR, "排水管理科", "老城区占道审批慢", "滞后", "雨污分流管网建设|雨污分流管网"),
    ("重点工程建设", "老旧小区二次供水改造", "处", "处", 4, 38, 38, ">=", 38, 29, "L", "9月底", "2025-09-30", "供水管理科", "区民生实事", "已完成", "老旧小区二次供水改造|二次供水"),
    ("重点工程建设", "中小河流治理", "公里", "km", 4, 18, 18, ">=", 16.2, 12.6, "L", "年底", YEAR, "河湖管理科", "", "顺利", "中小河流治理"),
    ("重点工程建设", "病险山塘整治", "座", "座", 4, 22, 22, ">=", 20, 18, "L", datetime.date(2025, 10, 31), TODAY, "运行管理科", "余2座11月中旬完工", "逾期", "病险山塘整治|病险山塘"),
    ("重点工程建设", "灌溉渠系改造", "公里", "km", 3, 75, 75, ">=", 52, 61, "L", "年底", YEAR, "农村水利科", "", "滞后", "灌溉渠系改造|灌溉渠系"),
    ("城乡供排水", "易涝点整治", "处", "处", 4, 14, 14, ">=", 11, 9, "L", "6月底", "2025-06-30", "排水管理科", "区民生实事，3处涉铁", "逾期", "易涝点整治|易涝点"),
    ("城乡供排水", "排水管网清淤疏浚", "公里", "km", 3, 620, 620, ">=", 655, 588, "M", "年底", YEAR, "排水管理科", "", "已完成", "排水管网清淤疏浚|排水管网清淤"),
    ("城乡供排水", "公共供水管网漏损率", "%", "%", 4, "≤8.5", 8.5, "<=", 8.12, 8.76, "M", "年底", YEAR, "供水管理科", "", BOTH, "公共供水管网漏损率|漏损率"),
    ("城乡供排水", "水费回收率", "%", "%", 2, "≥97", 97, ">=", 97.9, 96.6, "M", "年底", YEAR, "供水管理科", "", BOTH, "水费回收率"),
    ("城乡供排水", "城市生活污水集中收集率", "%", "%", 5, "≥78", 78, ">=", 73.5, 72, "L", "年底", YEAR, "排水管理科", "省考指标", "滞后", "城市生活污水集中收集率|污水集中收集率"),
    ("城乡供排水", "污水处理厂出水达标率", "%", "%", 3, "≥99", 99, ">=", 99.6, 99.3, "M", "年底", YEAR, "排水管理科", "", BOTH, "污水处理厂出水达标率|出水达标率"),
    ("城乡供排水", "农村自来水普及率", "%", "%", 4, "≥98", 98, ">=", 97.8, 96, "L", "年底", YEAR, "农村水利科", "", "顺利", "农村自来水普及率"),
    ("城乡供排水", "农村供水工程维修养护", "处", "处", 2, "６０", 60, ">=", 63, None, "", "11月底", "2025-11-30", "农村水利科", "今年新增指标", "已完成", "农村供水工程维修养护"),
    ("水资源与节水", "用水总量", "亿立方米", "亿m3", 5, "≤3.85", 3.85, "<=", 3.02, 3.11, "M", "年底", YEAR, "水资源科", "", "顺利", "用水总量"),
    ("水资源与节水", "万元地区生产总值用水量", "立方米", "m3", 3, "≤38", 38, "<=", 36.9, 39.4, "L", "年底", YEAR, "水资源科", "", BOTH, "万元地区生产总值用水量|万元GDP用水量"),
    ("水资源与节水", "农田灌溉水有效利用系数", "—", "1", 3, "≥0.565", 0.565, ">=", None, None, "", "年底", YEAR, "水资源科", "年终由省厅核定", "未报|不能判定", "农田灌溉水有效利用系数"),
    ("水资源与节水", "再生水利用率", "%", "%", 3, "≥25", 25, ">=", 25.8, 22.4, "L", "年底", YEAR, "水资源科", "", BOTH, "再生水利用率"),
    ("水资源与节水", "取水在线计量覆盖率", "%", "%", 2, 100, 100, ">=", 94.5, 92, "L", "年底", YEAR, "水资源科", "", "滞后", "取水在线计量覆盖率|取水在线计量"),
    ("水资源与节水", "节水型单位创建", "家", "家", 2, 40, 40, ">=", 36, 31, "L", "年底", YEAR, "水资源科", "", "顺利", "节水型单位创建|节水型单位"),
    ("河湖水保与执法", "河道断面水质优良比例", "%", "%", 4, "≥95", 95, ">=", 96.2, 95.1, "M", "年底", YEAR, "河湖管理科", "", BOTH, "河道断面水质优良比例|水质优良比例"),
    ("河湖水保与执法", "河湖“四乱”问题销号", "处", "处", 3, 45, 45, ">=", 45, 39, "L", "9月底", "2025-09-30", "河湖管理科", "", "已完成", "河湖“四乱”问题销号|四乱"),
    ("河湖水保与执法", "水土流失综合治理", "平方公里", "km2", 4, 9.6, 9.6, ">=", 8.7, 7.85, "L", "年底", YEAR, "水土保持站", "", "顺利", "水土流失综合治理|水土流失治理"),
    ("河湖水保与执法", "水行政执法巡查", "次", "次", 2, 360, 360, ">=", "322", 305, "L", "年底", YEAR, "水政执法大队", "", "顺利", "水行政执法巡查|执法巡查"),
    ("河湖水保与执法", "取用水户监督检查", "户", "户", 2, 120, 120, ">=", 74, 88, "L", "年底", YEAR, "水政执法大队", "", "滞后", "取用水户监督检查|取用水户"),
]
GOALS = [(*g[:8], float(g[8]) if isinstance(g[8], str) else g[8], *g[9:]) for g in GOALS]
RATES = {g[1] for g in GOALS if g[3] in ("%", "1") or g[1].startswith("万元")}
# rows of the months table: name there, unit there, factor, name in GOALS or (figure, last year's)
MONTHLY = [
    ("供水量", "万立方米", 1, (8642, 8415)), ("售水量", "万立方米", 1, (7940, 7678)), ("污水处理量", "万立方米", 1, (7126, 6893)), ("降雨量", "毫米", 1, (1286.5, 1402.8)),
    ("用水总量", "万立方米", 10000, "用水总量"), ("供水管网新建改造", "公里", 1, "新建改造供水管网"), ("雨污分流管网建设", "公里", 1, "雨污分流管网建设"), ("排水管网清淤疏浚", "公里", 1, "排水管网清淤疏浚"),
    ("供水管网漏损率", "%", 1, "公共供水管网漏损率"), ("水费回收率", "%", 1, "水费回收率"), ("污水处理厂出水达标率", "%", 1, "污水处理厂出水达标率"), ("断面水质优良比例", "%", 1, "河道断面水质优良比例"),
]
MONTH_RATES = {
    "公共供水管网漏损率": [8.61, 8.5, 8.34, 8.22, 8.15, 7.96, 7.88, 7.91, 7.83, 7.8], "水费回收率": [96.8, 97.1, 97.5, 97.8, 98, 98.2, 98.3, 98.4, 98.4, 98.5],
    "污水处理厂出水达标率": [99.4, 99.5, 99.7, 99.6, 99.5, 99.6, 99.7, 99.6, 99.7, 99.7], "河道断面水质优良比例": [95, 95, 96.7, 96.7, 95, 96.7, 96.7, 96.7, 96.7, 96.8],
}
# rows of the report of October 2024: name there, unit there, factor, name in GOALS, 2023's same months
REPORT = [
    ("水务固定资产投资", "万元", 10000, "水务固定资产投资", 91800), ("到位上级资金", "万元", 1, "争取上级资金", 12480), ("老旧小区二次供水改造", "处", 1, "老旧小区二次供水改造", 24), ("中小河流治理", "公里", 1, "中小河流治理", 14.3),
    ("病险山塘整治", "座", 1, "病险山塘整治", 21), ("灌溉渠系改造", "公里", 1, "灌溉渠系改造", 57), ("易涝点整治", "处", 1, "易涝点整治", 8), ("排水管网清淤疏浚", "公里", 1, 579, 541),
    ("城市生活污水集中收集率", "%", 1, "城市生活污水集中收集率", 70.3), ("农村自来水普及率", "%", 1, "农村自来水普及率", 94.7), ("万元GDP用水量", "立方米", 1, "万元地区生产总值用水量", 42.3), ("再生水利用率", "%", 1, "再生水利用率", 20.6),
    ("取水在线计量覆盖率", "%", 1, "取水在线计量覆盖率", 88.5), ("节水型单位", "家", 1, "节水型单位创建", 28), ("“四乱”问题销号", "处", 1, "河湖“四乱”问题销号", 52), ("水土流失综合治理", "公顷", 100, "水土流失综合治理", 742),
    ("执法巡查", "次", 1, "水行政执法巡查", 287), ("取用水户监督检查", "户", 1, "取用水户监督检查", 81), ("中型水库10月末蓄水量", "万立方米", 1, 4218, 4530), ("取水许可审批", "件", 1, 26, 33),
]
# what the summary's table has without a goal: name, unit as written, unit, figure, last year's
OTHER = [("中型水库10月末蓄水量", "万立方米", "万m3", 4365, 4218), ("取水许可审批", "件", "件", 31, 26)]
PLACES = ["城南街道", "沿江街道", "麻石街道", "鹿角镇", "白沙铺镇", "楠竹镇"]
# name there, unit, [plan by place], [done by place], total plan, total done
BY_PLACE = [
    ("水务固定资产投资", "万元", [31000, 28000, 17000, 19000, 16500, 13500], [27200, 23100, 15600, 17500, 13800, 11400], 125000, 108600),
    ("新建改造供水管网", "公里", [21, 18, 12, 14, 11, 9], [19.8, 16.6, 11.5, 12.1, 10.2, 8.2], 85, 78.4),
    ("雨污分流管网建设", "公里", [16, 14, 9, 4, 3, ""], [9.4, 8.8, 6.3, 3.2, 2.8, ""], 46, 30.5),
    ("水土流失综合治理", "公顷", ["", "", 110, 270, 310, 270], ["", "", 104, 239, 286, 241], 960, 870),
]
# what 2026 may ask: name, unit, done in 2024, guess of 2025, goal of 2026
NEXT = [
    ("水务固定资产投资", "亿元", 11.72, 12.6, 13.8), ("新建改造供水管网", "公里", 83.5, 88, 92), ("雨污分流管网建设", "公里", 41.2, 40, 55), ("公共供水管网漏损率", "%", 8.69, 8.1, "≤8.0"),
    ("城市生活污水集中收集率", "%", 72.4, 74.5, "≥80"), ("节水型单位创建", "家", 37, 42, 44), ("水土流失综合治理", "平方公里", 9.3, 9.7, 10.2),
]
# task, lead, helping, day as written, due, last month, this month, next, state, status
TASKS = [
    ("城北第三水厂扩建工程通水", "供水管理科", "区水投公司", "12月底", YEAR, "滤池设备安装", "清水池满水试验合格，具备调试条件", "12月上旬组织联合调试", "正常", "顺利"),
    ("柳溪撇洪渠综合整治", "河湖管理科", "鹿角镇", "9月30日", "2025-09-30", "主体工程完成九成", "主体已完工，沿渠护栏和绿化仍在收尾", "11月底前申请完工验收", "基本完成", "逾期"),
    ("城区排水防涝三年行动方案编制印发", "排水管理科", "区住建局", "3月底", "2025-03-31", "—", "方案已由区政府办印发", "抓好落实", "办结", "已完成"),
    ("智慧水务平台二期建设", "信息中心", "〃", "2026年3月底", "2026-03-31", "完成需求确认", "供水、排水模块联调，符合计划", "12月底前开展试运行", "正常", "顺利"),
    ("居民阶梯水价调整", "供水管理科", "区发改局", "8月底", "2025-08-31", "召开听证会", "调价方案待区政府常务会议审议", "争取11月上会", "推进中", "逾期"),
    ("取水口核查登记问题整改", "水资源科", "各街镇", "10月20日", "2025-10-20", "尚有5个取水口未整改", "全部取水口整改到位并通过市局抽查", "转入日常监管", "办结", "已完成"),
    ("农村供水统管公司组建", "农村水利科", "区国资中心", "11月15日", "2025-11-15", "拟定组建方案", "方案未通过区国资会审，章程、注资均未落实，明显滞后", "修改方案后重新报审", "滞后", "滞后"),
    ("小型水库标准化管理创建", "运行管理科", "各街镇", "12月20日", "2025-12-20", "完成六成以上水库评价", "大部分水库已通过区级评价，进度符合时序", "11月开展市级复核准备", "正常", "顺利"),
    ("黑臭水体治理“回头看”", "排水管理科", "区生态环境分局", "6月底", "2025-06-30", "已办结", "回头看问题全部销账，报告已报市", "—", "办结", "已完成"),
    ("河道采砂规划报批", "河湖管理科", "", "7月31日", "2025-07-31", "按专家意见修改", "修改稿尚未取得市局批复", "加强汇报衔接", "超期", "逾期"),
    ("污泥处置中心建设", "排水管理科", "区水投公司", "2026年6月底", "2026-06-30", "场地平整", "用地报批仍未完成，土建未能进场，落后计划两个月", "调整施工组织", "滞后", "滞后"),
    ("城市供水突发事件应急预案修订及演练", "安全监督科", "供水管理科", "10月底", TODAY, "演练方案未定", "预案已修订备案，10月28日完成实战演练", "—", "办结", "已完成"),
    ("楠竹河幸福河湖示范段创建", "河湖管理科", "楠竹镇", "12月底", YEAR, "未启动", "未启动", "落实资金后启动", "未启动", "滞后|未报|不能判定"),
]
# source, problem, how it shows, steps, leader, office, day as written, due, how far, state, struck off, closed
PROBLEMS = [
    ("巡察", "落实河长制巡河要求有差距", "个别区级河长全年巡河次数不足", "建立巡河提醒和季度通报制度", "彭立群", "河湖管理科", "2025年6月底前", "2025-06-30", "制度已印发，巡河次数均达标", "已完成", "2025.6.20", "yes"),
    ("巡察", "水利工程招投标监管不严", "有3个项目资格条件设置不合理", "开展招标文件合规审查", "龚楚平", "规划建设科", "2025年8月底前", "2025-08-31", "审查办法仍在征求意见", "未完成", "", "no"),
    ("巡察", "项目资金拨付不及时", "2个项目进度款拖欠超过半年", "制定拨付计划，限期清欠", "许明珂", "计划财务科", "2025年9月底前", "2025-09-30", "已支付1个项目，另1个待财政下达指标", "基本完成", "", "no"),
    ("巡察", "公务用车台账登记不规范", "派车单缺失21份", "补齐手续，专人管理", "邹恒", "办公室", "立行立改", "", "手续已补齐", "已完成", "2025.4.2", "yes"),
    ("巡察", "排水设施日常养护考核流于形式", "考核打分无现场记录", "修订养护考核细则", "龚楚平", "排水管理科", "2025年12月底前", "2025-12-31", "细则已修订，正在试行", "持续推进", "", "no"),
    ("巡察", "基层水管站人员力量薄弱", "3个站空编过半", "申报招聘计划", "彭立群", "人事科", "2026年3月底前", "2026-03-31", "招聘计划已报区人社局", "持续推进", "", "no"),
    ("审计", "污水处理费征收不到位", "12户自备水源户未足额计征", "核定水量，限期追缴", "许明珂", "排水管理科", datetime.date(2025, 7, 31), "2025-07-31", "已全额追缴入库", "已完成", "2025.7.25", "yes"),
    ("审计", "专项资金结余未按规定清理", "2个已完工项目结余长期挂账", "清理结余并上缴财政", "许明珂", "计划财务科", datetime.date(2025, 10, 15), "2025-10-15", "已上缴1个，另1个待对账", "未完成", "", "no"),
    ("审计", "固定资产账实不符", "11台水泵未登记入账", "盘点入账", "邹恒", "办公室", datetime.date(2025, 5, 30), "2025-05-30", "已盘点入账", "已完成", "2025.5.22", "yes"),
    ("审计", "工程变更未及时办理签证", "白沙铺灌渠项目变更签证滞后", "补办签证，约谈监理", "龚楚平", "规划建设科", datetime.date(2025, 11, 30), "2025-11-30", "资料补充中", "未完成", "", "no"),
]
# fmt: on
WEIGHTS = (1.0, 0.8, 0.95, 1.05, 1.1, 1.0, 0.9, 1.05, 1.1)


def split(total, digits):
    """Return ten months that add up to the total."""
    parts = [round(total * w / 10, digits) for w in WEIGHTS]
    return [*parts, round(total - sum(parts), digits)]


def digits(value):
    """Return how many decimals a figure has."""
    shown = f"{value:.6f}".rstrip("0").rstrip(".")
    return len(shown.partition(".")[2])


def plain(value):
    """Return a whole number without its decimal point."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def goal_of(name):
    """Return the row of GOALS with this name."""
    return next(g for g in GOALS if g[1] == name)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, NOW, OLD)
    for g in GOALS:
        _, name, _, unit, _, _, goal, sign, now, old, where, _, due, _, _, status, names = g
        at = POINT if name in RATES else FLOW
        src = "考核表" + {"M": "、分月表", "L": "、2024年10月月报", "": ""}[where]
        aim = "360|350" if name == "水行政执法巡查" else goal
        act = {"雨污分流管网建设": "30.5|29.8"}.get(name, now)
        prior = "588|579" if name == "排水管网清淤疏浚" else old
        book.target(names, aim, sign, unit, due, "" if act is None else act, status, src)
        book.fact(names, f"2025|{due[:7]}|{due}", goal, unit, "target", "考核表")
        if now is not None:
            book.fact(names, at[0], now, unit, "actual", "考核表")
        if old is not None:
            book.year(names, act, unit, prior, src, at=at)
            book.fact(names, at[1], old, unit, "actual", src)
    for name, _, _factor, key in MONTHLY:
        if isinstance(key, tuple):
            unit = "mm" if name == "降雨量" else "万m3"
            book.year(name, key[0], unit, key[1], "分月表")
            book.fact(name, NOW, key[0], unit, "actual", "分月表")
            book.fact(name, OLD, key[1], unit, "actual", "分月表")
            book.never(
                name, "year_on_year", split(key[0], digits(key[0]))[-1], unit, "10月当月的数"
            )
    for name, _, unit, now, old in OTHER:
        at = POINT if "蓄水" in name else FLOW
        names = name + ("|蓄水量" if "蓄水" in name else "|取水许可")
        book.year(names, now, unit, old, "工作情况报告、2024年10月月报", at=at)
        book.fact(names, at[0], now, unit, "actual", "工作情况报告")
        book.fact(names, at[1], old, unit, "actual", "2024年10月月报")
    drill, school = "防汛应急演练|应急演练", "水务职工技能培训|技能培训"
    book.target(drill, 20, ">=", "场", YEAR, 24, "已完成", "工作情况报告")
    book.year(drill, 24, "场", 18, "工作情况报告")
    book.target(school, 1500, ">=", "人次", YEAR, 1310, "顺利", "工作情况报告")
    for names, goal, now, unit in ((drill, 20, 24, "场"), (school, 1500, 1310, "人次")):
        book.fact(names, "2025|2025-12|2025-12-31", goal, unit, "target", "工作情况报告")
        book.fact(names, NOW, now, unit, "actual", "工作情况报告")
    book.fact(drill, OLD, 18, "场", "actual", "工作情况报告")
    book.fact("雨污分流管网建设|雨污分流管网", NOW, 29.8, "km", "actual", "工作情况报告（冲突）")
    book.fact(
        "水行政执法巡查|执法巡查",
        "2025|2025-12|2025-12-31",
        350,
        "次",
        "target",
        "工作情况报告（冲突）",
    )
    book.fact("排水管网清淤疏浚|排水管网清淤", OLD, 579, "km", "actual", "2024年10月月报（冲突）")
    for task, lead, _, _, due, _, _, _, _, status in TASKS:
        book.task(task, lead, due, status, "重点工作推进台账")
    for _, problem, _, _, _, office, _, due, _, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "整改台账")
    book.add(
        "conflicts",
        "雨污分流管网建设|雨污分流管网",
        NOW,
        "30.5公里|29.8公里",
        "考核表、分月表|工作情况报告",
    )
    book.add(
        "conflicts", "水行政执法巡查|执法巡查", "2025（目标）", "360次|350次", "考核表|工作情况报告"
    )
    book.add(
        "conflicts",
        "排水管网清淤疏浚|排水管网清淤",
        OLD,
        "588公里|579公里",
        "分月表上年同期|2024年10月月报",
    )
    for name, unit, plans, dones, _, _ in BY_PLACE:
        unit = {"公里": "km", "公顷": "hm2"}.get(unit, unit)
        for place, plan, done in zip(PLACES, plans, dones, strict=True):
            if plan != "":
                book.never(name, "targets", plan, unit, f"{place}的数")
                book.never(name, "year_on_year", done, unit, f"{place}的数")
                book.fact(f"{place}|{name}", NOW, done, unit, "actual|context", "街镇表", "yes")
    for name, unit, whole, guess, goal in NEXT:
        unit = {"公里": "km", "平方公里": "km2"}.get(unit, unit)
        aim = float(goal.strip("≤≥")) if isinstance(goal, str) else goal
        book.never(name, "targets", aim, unit, "2026年建议目标")
        book.never(name, "year_on_year", whole, unit, "2024年全年")
        book.never(name, "year_on_year", guess, unit, "2025年预计")
    for name in (
        "水务固定资产投资",
        "争取上级资金",
        "中小河流治理",
        "灌溉渠系改造",
        "水行政执法巡查",
    ):
        g = goal_of(name)
        book.never(name, "targets", round(100 * g[8] / g[6], 1), "%", "完成率不是目标")
    book.never("水库移民后扶项目", "targets", 12, "个", "隐藏行，指标已取消")
    book.write()


def month(g):
    """Return what October alone brought of a goal."""
    if g[8] is None or g[1] in RATES:
        return "—"
    return 0 if g[12] < "2025-10" else plain(split(g[8], digits(g[8]))[-1])


def goals():
    """Write the sheet of marks: weight, goal, October and ten months, rate; a hidden column, a hidden row, a sheet of 2026."""
    out = openpyxl.Workbook()
    rows = [
        ["填报单位（盖章）：沅埠区水务局", *[""] * 10, "截止日期：2025年10月31日"],
        [
            "序号",
            "类别",
            "指标编码",
            "考核指标",
            "单位",
            "权重（分）",
            "年度目标值",
            "进展情况",
            "",
            "完成率（%）",
            "责任科室",
            "完成时限",
            "备注",
        ],
        ["", "", "", "", "", "", "", "10月当月", "1—10月累计", "", "", "", ""],
    ]
    merges, first, last = ["H3:I3", *[f"{c}3:{c}4" for c in "ABCDEFGJKLM"]], 5, ""
    for n, g in enumerate(GOALS):
        part, name, shown, _, weight, goal, held, sign, now, _, _, day, _, office, note, *_ = g
        rate = "" if now is None or sign == "<=" or name in RATES else round(100 * now / held, 1)
        told = (
            "待核定"
            if now is None
            else "３２２"
            if name == "水行政执法巡查"
            else f"{plain(now)}{shown}"
            if name == "老旧小区二次供水改造"
            else plain(now)
        )
        who = "〃" if office == last and part == GOALS[n - 1][0] and n % 3 == 0 else office
        last = office
        rows.append(
            [
                n + 1,
                part if not n or GOALS[n - 1][0] != part else "",
                f"SW{n + 101}",
                name,
                shown,
                weight,
                goal,
                month(g),
                told,
                rate,
                who,
                day,
                note,
            ]
        )
        if n + 1 == len(GOALS) or GOALS[n + 1][0] != part:
            merges.append(f"B{first}:B{n + 5}")
            first = n + 6
    rows.append(
        [
            "",
            "",
            "SW128",
            "水库移民后扶项目",
            "个",
            "",
            12,
            "",
            "",
            "",
            "农村水利科",
            "年底",
            "已取消",
        ]
    )
    rows.append(["合计", "", "", "", "", sum(g[4] for g in GOALS), *[""] * 7])
    ws = sheet(
        out,
        "考核进展",
        "沅埠区水务局2025年度绩效考核指标进展情况表",
        rows,
        13,
        merges,
        (3, 4),
        True,
    )
    ws.column_dimensions["C"].hidden = True
    ws.row_dimensions[len(GOALS) + 5].hidden = True
    ws.append([])
    ws.append(
        [
            "说明：1.完成率为1—10月累计占年度目标的比例；2.“≤”“≥”类指标按时点考核，不计完成率；3.权重合计100分中的其余分值由区直机关工委另行考核。"
        ]
    )
    rows = [["指标", "单位", "2024年完成", "2025年预计", "2026年建议目标", "测算依据"]]
    rows += [[*n, "按近三年平均增幅" if not k else "〃"] for k, n in enumerate(NEXT)]
    sheet(out, "2026年建议", "2026年水务主要指标建议（讨论稿）", rows, 6, (), (2, 2))
    save(out, LEDGERS / "2025年绩效考核指标进展（10月）.xlsx")


def months():
    """Write the months across, November and December empty, last year's ten months in the last column but one."""
    out = openpyxl.Workbook()
    rows = [
        ["指标", "单位", *[""] * 12, "1—10月", "去年", "同比"],
        ["", "", *[f"{m}月" for m in range(1, 13)], "累计", "1—10月", "增减"],
    ]
    rows[0][2] = "2025年各月"
    for name, unit, factor, key in MONTHLY:
        now, old = key if isinstance(key, tuple) else goal_of(key)[8:10]
        now, old = plain(round(now * factor, 4)), plain(round(old * factor, 4))
        if unit == "%":
            each, change = MONTH_RATES[key], f"{now - old:+.2f}个百分点"
        else:
            each, change = split(now, max(digits(now), 0)), f"{100 * (now / old - 1):.1f}%"
        rows.append(
            [name, unit, *each, "", "", f"{now:,}" if name == "供水量" else now, old, change]
        )
    ws = sheet(
        out,
        "分月",
        "沅埠区2025年水务主要指标分月统计",
        rows,
        17,
        ["A2:A3", "B2:B3", "C2:N2"],
        (2, 3),
        True,
    )
    ws.append(["注：用水总量为万立方米口径；率类指标“累计”为年初至本月末综合值。"])
    out.create_sheet("Sheet2")
    save(out, LEDGERS / "2025年水务主要指标分月表.xlsx")


def report():
    """Write the report of October 2024 as BIFF, with 2023 beside it."""
    rows = [
        ["沅埠区水务统计月报"],
        ["2024年10月　　　　　　制表：计划财务科　2024年11月6日"],
        ["指标名称", "计量单位", "2024年", "", "上年同期", "增减（%）"],
        ["", "", "本月", "1—10月", "", ""],
    ]
    for name, unit, factor, key, before in REPORT:
        now = goal_of(key)[9] * factor if isinstance(key, str) else key
        now = plain(round(float(now), 4))
        alone = (
            ""
            if unit == "%" or "蓄水" in name or "GDP" in name
            else plain(split(now, digits(now))[-1])
        )
        rows.append(
            [
                name,
                unit,
                alone,
                now,
                before,
                round(now - before, 2) if unit == "%" else round(100 * (now / before - 1), 1),
            ]
        )
    rows.append(["注：率类指标增减为百分点；蓄水量为月末数。"])
    old_book(
        LEDGERS / "2024年归档/2024年10月水务统计月报.xls",
        "月报",
        rows,
        [
            (0, 0, 0, 5),
            (1, 1, 0, 5),
            (2, 3, 0, 0),
            (2, 3, 1, 1),
            (2, 2, 2, 3),
            (2, 3, 4, 4),
            (2, 3, 5, 5),
        ],
    )


def places():
    """Write streets and towns across, plan, done, rate and rank below one another."""
    out = openpyxl.Workbook()
    rows = [["指标", "", "全区", *PLACES], ["", "", "", "街道", "", "", "镇", "", ""]]
    merges = ["A2:B3", "C2:C3", "D3:F3", "G3:I3"]
    for n, (name, unit, plans, dones, plan, done) in enumerate(BY_PLACE):
        rates = [100 * d / p if p else "" for p, d in zip(plans, dones, strict=True)]
        ranks = sorted((r for r in rates if r != ""), reverse=True)
        rows += [
            [f"{name}（{unit}）", "年度计划", plan, *plans],
            ["", "1—10月完成", done, *dones],
            [
                "",
                "完成率",
                f"{100 * done / plan:.1f}%",
                *[f"{r:.1f}%" if r != "" else "/" for r in rates],
            ],
            ["", "位次", "", *[ranks.index(r) + 1 if r != "" else "/" for r in rates]],
        ]
        merges.append(f"A{4 * n + 4}:A{4 * n + 7}")
    ws = sheet(
        out, "街镇", "2025年1—10月各街道（镇）水务重点指标完成情况", rows, 9, merges, (2, 3), True
    )
    ws.append(["注：“/”为不承担任务。投资含区级项目按属地分摊。"])
    save(out, LEDGERS / "各街镇重点指标完成情况1-10月.xlsx")


def tasks():
    """Write the tasks with last month, this month and the next steps; the sheet of September is hidden."""
    out = openpyxl.Workbook()
    heads = [
        "序号",
        "工作任务",
        "牵头科室",
        "配合单位",
        "完成时限",
        "上月进展",
        "本月进展",
        "下步计划",
        "状态",
    ]
    rows = [
        ["更新至10月31日", *[""] * 8],
        heads,
        *[[n, t[0], t[1], t[2], t[3], *t[5:9]] for n, t in enumerate(TASKS, 1)],
    ]
    ws = sheet(out, "10月", "2025年区水务局重点工作推进台账", rows, 9, (), (3, 3), True)
    ws.append(["状态分为：办结、基本完成、正常、推进中、滞后、超期、未启动"])
    early = [
        "取水口核查登记问题整改",
        "城市供水突发事件应急预案修订及演练",
        "柳溪撇洪渠综合整治",
        "小型水库标准化管理创建",
    ]
    rows = [
        ["更新至9月30日", *[""] * 8],
        heads,
        *[
            [n, t[0], t[1], t[2], t[3], "—", t[5], "继续推进", "推进中"]
            for n, t in enumerate((t for t in TASKS if t[0] in early), 1)
        ],
    ]
    sheet(out, "9月", "2025年区水务局重点工作推进台账", rows, 9, (), (3, 3)).sheet_state = "hidden"
    save(out, LEDGERS / "2025年重点工作推进台账（10月）.xlsx")


def problems():
    """Write what the inspectors and the auditors found, a sheet each."""
    out = openpyxl.Workbook()
    for k, (source, title) in enumerate(
        (("巡察", "区委第二巡察组反馈问题整改台账"), ("审计", "区审计局审计发现问题整改台账"))
    ):
        held = [p for p in PROBLEMS if p[0] == source]
        rows = [
            ["单位：区水务局", *[""] * 9],
            [
                "序号",
                "反馈问题",
                "具体表现",
                "整改措施",
                "责任领导",
                "责任科室",
                "整改时限",
                "整改进展",
                "整改状态",
                "销号时间",
            ],
        ]
        rows += [[n, *p[1:7], *p[8:11]] for n, p in enumerate(held, 1)]
        sheet(out, source, title, rows, 10, (), (3, 3), not k)
    save(out, LEDGERS / "巡察审计反馈问题整改台账（截至10月底）.xlsx")


SUMMARY = """沅埠区水务局2025年1—10月工作情况报告
区人民政府：
现将今年1—10月水务工作情况报告如下。
# 一、主要指标完成情况
1—10月，全区完成水务固定资产投资10.86亿元，同比增长9.3%，占年度目标的86.9%。新建改造供水管网78.4公里；雨污分流管网建设29.8公里，进度偏慢。用水总量3.02亿立方米，控制在年度指标以内。
全年计划开展水行政执法巡查350次，已开展322次。全年计划组织防汛应急演练20场，已组织24场，去年同期为18场。全年计划开展水务职工技能培训1500人次，已培训1310人次。
@0
# 二、存在的问题
一是争取上级资金缺口较大；二是污水集中收集率提升缓慢；三是易涝点整治、病险山塘整治未按期完成。
# 三、下阶段工作安排
（一）紧盯年度目标，倒排工期。（二）加快老城区管网改造，确保年底前补齐进度。（三）谋划2026年项目，计划2026年完成水务固定资产投资13.8亿元。
特此报告。"""


def summary():
    """Write the report on ten months."""
    rows = [["其他统计指标", "单位", "2025年1—10月（期末）"], *[[o[0], o[1], o[3]] for o in OTHER]]
    paper(DOCUMENTS / "1—10月水务工作情况报告.docx", SUMMARY.split("\n"), [rows])


if __name__ == "__main__":
    truth()
    goals()
    months()
    report()
    places()
    tasks()
    problems()
    summary()
