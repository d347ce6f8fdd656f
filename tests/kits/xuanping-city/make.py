"""Truth and files of 宣坪市水利局, January to October 2024; places, people and figures are invented: python make.py."""

import datetime
import html
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TODAY, YEAR = "2024-01/2024-10", "2023-01/2023-10", "2024-10-31", "2024-12-31"
AT, THEN = "2024-01/2024-10|2024-10|2024-10-31", "2023-01/2023-10|2023-10|2023-10-31"
SOON, EITHER = "2024-11-30", "顺利|已完成"
# group, name, unit as written, unit, October, January to October, the same of last year
QUICK = [
    ("（一）投入", "水利建设投资完成额", "亿元", "亿元", 2.46, 24.87, 22.31),
    ("（一）投入", "争取省级以上资金", "万元", "万元", 6120, 87450, 79360),
    ("（一）投入", "中央资金", "万元", "万元", 3850, 51200, 46300),
    ("（一）投入", "省级资金", "万元", "万元", 2270, 36250, 33060),
    ("（一）投入", "水资源费征收", "万元", "万元", 418, 4716, 4532),
    ("（一）投入", "水土保持补偿费征收", "万元", "万元", 142, 1748, 1925),
    ("（二）水资源", "用水总量", "亿立方米", "亿m3", 0.86, 10.08, 10.31),
    ("（二）水资源", "万元工业增加值用水量", "立方米", "m3", None, 23.6, 25.2),
    ("（二）水资源", "农田灌溉水有效利用系数", "", "1", None, 0.563, 0.549),
    ("（二）水资源", "取水计量在线率", "%", "%", None, 96.4, 91.8),
    ("（三）河湖", "河湖“四乱”问题清理", "处", "处", 14, 187, 233),
    ("（三）河湖", "河道综合治理长度", "公里", "km", 9.4, 96.5, 88.2),
    ("（三）河湖", "国控断面水质达标率", "%", "%", None, 100, 94.4),
    ("（三）河湖", "市级河长巡河", "次", "次", 36, 384, 341),
    ("（四）农村水利水保", "农村自来水普及率", "%", "%", None, 95.6, 93.2),
    ("（四）农村水利水保", "规模化供水工程覆盖农村人口比例", "%", "%", None, 70.1, 66.2),
    ("（四）农村水利水保", "农村供水工程维修养护", "处", "处", 35, 398, 367),
    ("（四）农村水利水保", "新增水土流失治理面积", "平方公里", "km2", 22.6, 231.4, 219.8),
    ("（四）农村水利水保", "新增高效节水灌溉面积", "万亩", "万亩", 0.61, 4.9, 5.2),
    ("（四）农村水利水保", "改善灌溉面积", "万亩", "万亩", 0.8, 12.9, 11.8),
    ("（五）防御", "病险水库除险加固", "座", "座", 3, 38, 45),
    ("（五）防御", "大中型水库蓄水量", "万立方米", "万m3", None, 34620, 36150),
    ("（五）防御", "山洪灾害预警发布", "条", "条", 6, 426, 512),
    ("（五）防御", "防汛演练", "场", "场", 0, 73, 65),
    ("（六）监管", "水行政执法检查", "次", "次", 151, 1652, 1574),
    ("（六）监管", "水事违法案件立案", "件", "件", 4, 47, 58),
    ("（六）监管", "安全隐患整改率", "%", "%", None, 99, 91.1),
    ("（六）监管", "标准化管理工程创建", "处", "处", 2, 17, 21),
]
# name, goal as written, goal, sign, unit, done as written, done, office, day as written, due, status
DUTY = [
    (
        "水利建设投资完成额",
        "不少于28.6亿元",
        28.6,
        ">=",
        "亿元",
        "24.87亿元",
        24.87,
        "规划计划科",
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "争取省级以上资金",
        "不少于9.8亿元",
        9.8,
        ">=",
        "亿元",
        "8.745亿元",
        8.745,
        "规划计划科",
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "水资源费征收",
        "5200万元",
        5200,
        ">=",
        "万元",
        "4716万元",
        4716,
        "水资源科",
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "水土保持补偿费征收",
        "2600万元",
        2600,
        ">=",
        "万元",
        "1748万元",
        1748,
        "水土保持科",
        "年底",
        YEAR,
        "滞后",
    ),
    (
        "用水总量",
        "控制在12.6亿立方米以内",
        12.6,
        "<=",
        "亿m3",
        "10.08亿立方米",
        10.08,
        "水资源科",
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "万元工业增加值用水量",
        "不高于24.5立方米",
        24.5,
        "<=",
        "m3",
        "23.6立方米",
        23.6,
        "水资源科",
        "年底",
        YEAR,
        EITHER,
    ),
    (
        "农田灌溉水有效利用系数",
        "不低于0.562",
        0.562,
        ">=",
        "1",
        "0.563",
        0.563,
        "农村水利科",
        "年底",
        YEAR,
        EITHER,
    ),
    ("取水计量在线率", "95%以上", 95, ">=", "%", "96.4%", 96.4, "水资源科", "年底", YEAR, EITHER),
    ("河湖“四乱”问题清理", "210处", 210, ">=", "处", "187处", 187, "河湖科", "年底", YEAR, "顺利"),
    (
        "河道综合治理长度",
        "145公里",
        145,
        ">=",
        "km",
        "96.5公里",
        96.5,
        "河湖科",
        "年底",
        YEAR,
        "滞后",
    ),
    ("国控断面水质达标率", "100%", 100, ">=", "%", "100%", 100, "河湖科", "年底", YEAR, EITHER),
    ("市级河长巡河", "360次", 360, ">=", "次", "384次", 384, "河湖科", "年底", YEAR, "已完成"),
    ("农村自来水普及率", "达到96%", 96, ">=", "%", "95.6%", 95.6, "供水科", "年底", YEAR, "顺利"),
    (
        "规模化供水工程覆盖农村人口比例",
        "达到75%",
        75,
        ">=",
        "%",
        "70.1%",
        70.1,
        "供水科",
        "年底",
        YEAR,
        "滞后",
    ),
    (
        "农村供水工程维修养护",
        "420处",
        420,
        ">=",
        "处",
        "398处",
        398,
        "供水科",
        "11月底",
        SOON,
        "顺利",
    ),
    (
        "新增水土流失治理面积",
        "260平方公里",
        260,
        ">=",
        "km2",
        "231.4平方公里",
        231.4,
        "水土保持科",
        "年底",
        YEAR,
        "顺利",
    ),
    (
        "新增高效节水灌溉面积",
        "6.8万亩",
        6.8,
        ">=",
        "万亩",
        "4.9万亩",
        4.9,
        "农村水利科",
        "11月底",
        SOON,
        "滞后",
    ),
    (
        "改善灌溉面积",
        "14.5万亩",
        14.5,
        ">=",
        "万亩",
        "12.9万亩",
        12.9,
        "农村水利科",
        "10月底",
        TODAY,
        "逾期",
    ),
    ("病险水库除险加固", "42座", 42, ">=", "座", "38座", 38, "运行管理科", "10月底", TODAY, "逾期"),
    ("防汛演练", "68场", 68, ">=", "场", "73场", 73, "防御科", "6月底", "2024-06-30", "已完成"),
    (
        "水行政执法检查",
        "1800次",
        1800,
        ">=",
        "次",
        "1652次",
        1652,
        "政策法规科",
        "年底",
        YEAR,
        "顺利",
    ),
    ("安全隐患整改率", "100%", 100, ">=", "%", "99%", 99, "监督科", "年底", YEAR, "顺利"),
    ("标准化管理工程创建", "30处", 30, ">=", "处", "17处", 17, "运行管理科", "年底", YEAR, "滞后"),
    ("节水型单位创建", "24家", 24, ">=", "家", "24家", 24, "水资源科", "11月底", SOON, "已完成"),
    ("幸福河湖建设", "6条", 6, ">=", "条", "3条", 3, "河湖科", "年底", YEAR, "滞后"),
    (
        "水库移民后扶资金拨付",
        "8460万元",
        8460,
        ">=",
        "万元",
        "8460万元",
        8460,
        "移民科",
        "9月底",
        "2024-09-30",
        "已完成",
    ),
    (
        "农业水价综合改革面积",
        "20万亩",
        20,
        ">=",
        "万亩",
        "18.2万亩",
        18.2,
        "农村水利科",
        "年底",
        YEAR,
        "顺利",
    ),
]
COUNTIES = ["云陂县", "禾埠县", "青岫县", "柏渡市", "临坪区", "丰塘区"]
# name, unit as written, unit, goals, January to October, the same of last year by the year's list
SHARES = [
    (
        "农村供水工程维修养护",
        "处",
        "处",
        (90, 80, 76, 69, 55, 50),
        (88, 77, 70, 66, 50, 47),
        (82, 73, 66, 61, 50, 44),
    ),
    (
        "新增水土流失治理面积",
        "km²",
        "km2",
        (58, 52, 48, 44, 32, 26),
        (52.6, 47.3, 41.9, 39.2, 28.1, 22.3),
        (50.1, 44.6, 40.2, 37.1, 26.4, 21.4),
    ),
    (
        "新增高效节水灌溉面积",
        "亩",
        "亩",
        (16000, 14000, 12000, 11000, 8000, 7000),
        (11800, 10400, 8300, 8100, 5600, 4800),
        (12400, 10900, 9200, 8600, 5900, 5000),
    ),
    ("病险水库除险加固", "座", "座", (10, 8, 8, 7, 5, 4), (9, 8, 7, 6, 4, 4), (11, 9, 8, 8, 5, 4)),
    (
        "小型水库雨水情测报设施",
        "处",
        "处",
        (36, 30, 28, 26, 20, 16),
        (33, 28, 25, 23, 18, 14),
        (28, 23, 21, 19, 15, 12),
    ),
]
# project, county, whole cost, plan of the year, October, January to October, how far it is
PROJECTS = [
    ("碧塘水库枢纽工程", "云陂县", 186000, 42000, 3860, 38640, "大坝填筑至设计高程的78%"),
    ("禾埠大型灌区续建配套", "禾埠县", 64200, 18500, 1720, 16830, "渠道衬砌完成主体"),
    ("青岫河防洪提升工程", "青岫县", 38600, 12000, 640, 7450, "左岸征迁受阻"),
    ("柏渡城乡供水一体化", "柏渡市", 52800, 16000, 1480, 14760, "水厂主体封顶"),
    ("临坪区引调水工程", "临坪区", 71500, 20000, 1950, 18120, "隧洞贯通"),
    ("丰塘区排涝泵站群", "丰塘区", 23900, 8500, 760, 7680, "6座泵站机组安装"),
]
# who leads, task, office, helping, day as written, due, how it stands, state as written, status
TASKS = [
    (
        "黎建业局长牵头",
        "碧塘水库移民搬迁安置",
        "移民科",
        "云陂县水利局",
        "12月20日",
        "2024-12-20",
        "已签订搬迁协议",
        "按序时",
        "顺利",
    ),
    (
        "黎建业局长牵头",
        "现代水网建设规划审批",
        "规划计划科",
        "各科室",
        "9月底",
        "2024-09-30",
        "市政府常务会议已通过",
        "办成",
        "已完成",
    ),
    (
        "黎建业局长牵头",
        "市级水利投融资平台组建",
        "财务科",
        "",
        "2025年3月底",
        "2025-03-31",
        "方案三次征求意见未统一",
        "偏慢",
        "滞后",
    ),
    (
        "苗素华副局长牵头",
        "取用水管理专项整治收尾",
        "水资源科",
        "政策法规科",
        "8月31日",
        "2024-08-31",
        "整治项目全部销账",
        "办成",
        "已完成",
    ),
    (
        "苗素华副局长牵头",
        "县域节水型社会达标复核",
        "水资源科",
        "青岫县水利局",
        "10月25日",
        "2024-10-25",
        "省级技术评估未通过",
        "超时",
        "逾期",
    ),
    (
        "苗素华副局长牵头",
        "农村饮水水质提升行动",
        "供水科",
        "各县（市、区）水利局",
        "12月底",
        YEAR,
        "消毒设备正在更新",
        "按序时",
        "顺利",
    ),
    (
        "苗素华副局长牵头",
        "农业水权交易试点",
        "农村水利科",
        "禾埠县水利局",
        "11月30日",
        SOON,
        "交易规则尚未印发",
        "偏慢",
        "滞后",
    ),
    (
        "向国栋副局长牵头",
        "汛前隐患排查整治",
        "防御科",
        "运行管理科",
        "3月底",
        "2024-03-31",
        "销号率100%",
        "办成",
        "已完成",
    ),
    (
        "向国栋副局长牵头",
        "山洪灾害危险区名录更新",
        "防御科",
        "信息中心",
        "5月20日",
        "2024-05-20",
        "名录已公布",
        "办成",
        "已完成",
    ),
    (
        "向国栋副局长牵头",
        "小水电生态流量监管平台接入",
        "信息中心",
        "水资源科",
        "9月15日",
        "2024-09-15",
        "基本接入，尚有2站信号不通",
        "超时",
        "逾期",
    ),
    (
        "向国栋副局长牵头",
        "河道采砂规划修编",
        "河湖科",
        "",
        "12月10日",
        "2024-12-10",
        "送审稿已完成专家评审",
        "按序时",
        "顺利",
    ),
    (
        "向国栋副局长牵头",
        "水利工程划界成果上图",
        "河湖科",
        "运行管理科",
        "7月底",
        "2024-07-31",
        "成果已汇入省级平台",
        "办成",
        "已完成",
    ),
]
# who found it, problem, county, office, day, due, measure, state, day of closing
PROBLEMS = [
    (
        "省厅稽察",
        "碧塘水库工程变更未履行报批手续",
        "云陂县",
        "建设科",
        datetime.date(2024, 5, 31),
        "补办变更审批",
        "整改到位",
        datetime.date(2024, 5, 27),
    ),
    (
        "省厅稽察",
        "青岫河工程监理日志缺失",
        "青岫县",
        "建设科",
        datetime.date(2024, 6, 20),
        "约谈监理单位",
        "整改到位",
        datetime.date(2024, 6, 18),
    ),
    (
        "省厅稽察",
        "质量检测频次不足",
        "禾埠县",
        "监督科",
        datetime.date(2024, 9, 30),
        "委托第三方补检",
        "整改中",
        None,
    ),
    (
        "河湖暗访",
        "柏渡河段围网养殖未清退",
        "柏渡市",
        "河湖科",
        datetime.date(2024, 7, 31),
        "依法清退",
        "整改到位",
        datetime.date(2024, 7, 25),
    ),
    (
        "河湖暗访",
        "丰塘区沿河砂石堆场侵占滩地",
        "丰塘区",
        "河湖科",
        datetime.date(2024, 10, 31),
        "限期搬离",
        "整改中",
        None,
    ),
    (
        "水库安全督查",
        "三座小型水库放水设施锈死",
        "云陂县",
        "运行管理科",
        datetime.date(2024, 8, 15),
        "更换放水闸阀",
        "整改完成待市局核销",
        None,
    ),
    (
        "水库安全督查",
        "巡查责任人联系电话失效",
        "临坪区",
        "运行管理科",
        "随查随改",
        "更新公示牌",
        "整改到位",
        datetime.date(2024, 4, 9),
    ),
    (
        "审计反馈",
        "水土保持补偿费应征未征",
        "青岫县",
        "水土保持科",
        datetime.date(2024, 12, 20),
        "下达催缴通知",
        "整改中",
        None,
    ),
    (
        "审计反馈",
        "供水工程结算审核滞后",
        "柏渡市",
        "供水科",
        datetime.date(2025, 1, 31),
        "组织集中评审",
        "整改中",
        None,
    ),
]
# told by the summary only: name, unit, done, last year
PROSE = [("农村饮水水质抽检", "份", 1180, 1045), ("转移避险群众", "人次", 3126, 4280)]
# next year's goals in the summary
AHEAD = [
    ("水利建设投资完成额", 30.5, "亿元"),
    ("用水总量", 12.5, "亿m3"),
    ("农村自来水普及率", 97, "%"),
    ("新增水土流失治理面积", 270, "km2"),
    ("河道综合治理长度", 150, "km"),
]
TWO = {"河道综合治理长度": "96.5|98.6", "病险水库除险加固": "38|39"}
OLD = {"农村供水工程维修养护": "367|376"}
RATES = {"万元工业增加值用水量", "农田灌溉水有效利用系数", "大中型水库蓄水量"}


def _sum(values):
    return round(sum(values), 1)


def _moment(name, unit):
    return (AT, THEN) if unit == "%" or name in RATES else (SPAN, BEFORE)


def counties(book):
    """Add the counties' figures, none of them the city's, and the one row that only the counties' list holds."""
    for name, _, unit, goals, done, past in SHARES:
        if name == "小型水库雨水情测报设施":
            row = (
                name,
                unit,
                _sum(goals),
                ">=",
                _sum(done),
                _sum(past),
                YEAR,
                "顺利",
                "县区进展表",
            )
            book.indicator(row, (SPAN, BEFORE), _sum(done), _sum(past))
        for n, county in enumerate(COUNTIES):
            for time, value, role in (
                ("2024|2024-12|2024-12-31", goals[n], "target"),
                (SPAN, done[n], "actual"),
                (BEFORE, past[n], "actual"),
            ):
                book.fact(
                    f"{county}{name}|{county}",
                    time,
                    value,
                    unit,
                    role,
                    "县区进展表|上年县区表",
                    "yes",
                )
            book.never(name, "targets", goals[n], unit, f"{county}的任务，不是全市的")
            book.never(name, "year_on_year", done[n], unit, f"{county}的数，不是全市的")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    units = {q[1]: q[3] for q in QUICK}
    for name, _, goal, sign, unit, _, now, _, _, due, status in DUTY:
        book.target(name, goal, sign, unit, due, TWO.get(name, now), status, "目标责任书")
        book.fact(name, f"2024|{due[:7]}|{due}", goal, unit, "target", "目标责任书")
        if name not in units:
            book.fact(name, SPAN, now, unit, "actual", "目标责任书")
    for _, name, _, unit, month, now, old in QUICK:
        at = _moment(name, unit)
        row = (name, unit, None, "", now, old, "", "", "水利快报")
        book.indicator(row, at, TWO.get(name, now), OLD.get(name, old))
        if month is not None:
            book.fact(name, "2024-10", month, unit, "actual", "水利快报")
            if month:
                book.never(name, "year_on_year", month, unit, "10月当月数，不是累计")
    counties(book)
    for name, unit, now, old in PROSE:
        book.indicator((name, unit, None, "", now, old, "", "", "总结"), (SPAN, BEFORE), now, old)
    total = [sum(p[k] for p in PROJECTS) for k in (3, 5, 2)]
    for name, _, _, _, month, *_ in PROJECTS:
        book.fact(name, "2024-10", month, "万元", "actual", "重点项目表", "yes")
    for name, plan, now, whole in [
        *((p[0], p[3], p[5], p[2]) for p in PROJECTS),
        ("重点项目|合计", *total),
    ]:
        book.target(
            name, plan, "", "万元", "", now, "", "重点项目表", "年度计划投资也可当目标", "yes"
        )
        for time, value, role in (
            ("2024|2024-12|2024-12-31", plan, "target"),
            (SPAN, now, "actual"),
        ):
            book.fact(name, time, value, "万元", role, "重点项目表", "yes")
        book.never(name, "targets", whole, "万元", "总投资不是年度目标")
    book.never("水利建设投资完成额", "targets", total[0], "万元", "重点项目合计，不是全市的")
    book.never("水利建设投资完成额", "year_on_year", total[1], "万元", "重点项目合计，不是全市的")
    for name, value, unit in (("河道综合治理长度", 98.6, "km"), ("病险水库除险加固", 39, "座")):
        book.fact(name, SPAN, value, unit, "actual", "总结（冲突）")
        book.add(
            "conflicts",
            name,
            SPAN,
            f"{TWO[name].split('|')[0]}{unit}|{value}{unit}",
            "水利快报+责任书|总结",
        )
    book.fact("农村供水工程维修养护", BEFORE, 376, "处", "actual", "上年县区表合计（冲突）")
    book.add(
        "conflicts",
        "农村供水工程维修养护",
        BEFORE,
        "367处|376处",
        "水利快报上年同期|上年县区表合计",
    )
    for name, value, unit in AHEAD:
        book.fact(name, "2025|2025-12|2025-12-31", value, unit, "target", "总结（2025年）", "yes")
        book.never(name, "targets", value, unit, "2025年的目标")
    for _, task, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "督办台账")
    for _, problem, _, office, day, _, _, closing in PROBLEMS:
        due = day.isoformat() if isinstance(day, datetime.date) else ""
        book.problem(problem, office, due, "yes" if closing else "no", TODAY, "整改销号表")
    book.write()


def quick():
    """Write the quick report: the month, the running total and last year's, units in the names."""
    out = openpyxl.Workbook()
    rows = [
        ["填报：规划计划科", "", "", "", "报出日期：2024年11月6日"],
        ["指标", "10月份", "1至10月", "", ""],
        ["", "", "绝对数", "去年同期", "比去年同期±%"],
    ]
    spans, group = ["A3:A4", "B3:B4", "C3:E3"], ""
    for head, name, written, unit, month, now, old in QUICK:
        if head != group:
            rows.append([head])
            spans.append(f"A{len(rows) + 1}:E{len(rows) + 1}")
            group = head
        rate = f"{now - old:+.1f}个百分点" if unit == "%" else round(100 * (now / old - 1), 1)
        shown = f"{name}（{written}）" if written else name
        if name in ("中央资金", "省级资金"):
            shown = ("其中：" if name == "中央资金" else "　　　") + shown
        rows.append([shown, "…" if month is None else month, now, old, rate])
    rows.append(["注：“…”表示按年（季）监测，不计当月数；大中型水库蓄水量为10月末时点数。"])
    sheet(out, "快报", "宣坪市2024年10月水利统计快报", rows, 5, spans, (3, 4), True)
    save(out, LEDGERS / "宣坪市2024年10月水利统计快报.xlsx")


def shares():
    """Write the counties' matrix with heads of three storeys, the city first."""
    out = openpyxl.Workbook()
    top, middle, low, spans, col = ["县（市、区）"], [""], [""], ["A3:A5", "A2:P2"], 2
    for name, written, *_ in SHARES:
        top += [name, "", ""]
        middle += [f"单位：{written}", "", ""]
        low += ["全年任务", "10月底完成", "完成比例"]
        a, b = openpyxl.utils.get_column_letter(col), openpyxl.utils.get_column_letter(col + 2)
        spans += [f"{a}3:{b}3", f"{a}4:{b}4"]
        col += 3
    rows = [
        ["（截至2024年10月31日，全年任务均须于责任书时限内完成，未列入责任书的以12月31日为限）"],
        top,
        middle,
        low,
    ]
    for n, place in enumerate(["全市", *COUNTIES]):
        row = [place]
        for _, _, _, goals, done, _ in SHARES:
            a, b = (goals[n - 1], done[n - 1]) if n else (_sum(goals), _sum(done))
            row += [a, b, f"{100 * b / a:.1f}%"]
        rows.append(row)
    sheet(out, "县区进展", "各县（市、区）水利重点任务进展情况表", rows, 16, spans, (3, 5), True)
    save(out, LEDGERS / "各县（市、区）水利重点任务进展情况表（10月底）.xlsx")


def past():
    """Write last year's counties as ragged csv, the sum last."""
    rows = [
        ["2023年1—10月各县（市、区）水利重点任务完成情况"],
        ["地区", *[f"{s[0]}({s[1]})" for s in SHARES]],
    ]
    rows += [[county, *[s[5][n] for s in SHARES]] for n, county in enumerate(COUNTIES)]
    rows.append(["合计", *[_sum(s[5]) for s in SHARES]])
    rows.append(["制表人：邬晓晴", "", "审核人：卫长青"])
    ragged(LEDGERS / "2023年1-10月县区完成情况.csv", rows)


def projects():
    """Write the projects as a page of an office system, named .xls."""
    heads = [
        "序号",
        "工程名称",
        "所在地",
        "总投资",
        "2024年计划投资",
        "10月完成投资",
        "1-10月完成投资",
        "占年计划(%)",
        "形象进度",
    ]
    rows = [[n, *p[:6], f"{100 * p[5] / p[3]:.1f}", p[6]] for n, p in enumerate(PROJECTS, 1)]
    total = [sum(p[k] for p in PROJECTS) for k in (2, 3, 4, 5)]
    rows.insert(0, ["", "合计", "", *total, f"{100 * total[3] / total[1]:.1f}", ""])
    lines = [
        '<html><head><meta charset="utf-8"></head><body>',
        '<table border="1"><caption>宣坪市重点水利项目投资执行情况（2024年10月）</caption>',
    ]
    lines.append(f'<tr><td colspan="{len(heads)}" align="right">金额单位：万元</td></tr>')
    for n, row in enumerate([heads, *rows]):
        tag = "td" if n else "th"
        lines.append(
            "<tr>" + "".join(f"<{tag}>{html.escape(str(v))}</{tag}>" for v in row) + "</tr>"
        )
    lines.append(
        f'<tr><td colspan="{len(heads)}">注：仅含市级调度的6个重点项目，面上项目另行统计。</td></tr>'
    )
    (LEDGERS / "重点水利项目投资执行情况.xls").write_text(
        "\n".join([*lines, "</table></body></html>"]) + "\n", encoding="utf-8"
    )


def works():
    """Write the tasks in sections by the leader."""
    out = openpyxl.Workbook()
    rows = [
        ["更新时间：2024年10月31日"],
        ["序号", "督办事项", "办结时间要求", "主办", "协办", "评价", "最新进展"],
    ]
    spans, leader = ["A2:G2"], ""
    for n, t in enumerate(TASKS, 1):
        if t[0] != leader:
            leader = t[0]
            rows.append([leader])
            spans.append(f"A{len(rows) + 1}:G{len(rows) + 1}")
        rows.append([n, t[1], t[4], t[2], t[3], t[7], t[6]])
    rows.append(["评价口径：办成、按序时、偏慢、超时。时间要求未注明年份的均为2024年。"])
    sheet(out, "督办", "宣坪市水利局2024年重点督办事项台账", rows, 7, spans, (3, 3), True)
    save(out, LEDGERS / "2024年重点督办事项台账.xlsx")


def problems():
    """Write the problems as BIFF with real days; the finder merged over its rows."""
    rows = [["监督检查发现问题整改销号表"], ["统计截止日：2024年10月31日"]]
    rows.append(
        [
            "检查类别",
            "编号",
            "存在问题",
            "属地",
            "市局督改科室",
            "整改限期",
            "整改措施",
            "整改状态",
            "销号日期",
        ]
    )
    merges, first = [(0, 0, 0, 8), (1, 1, 0, 8)], 3
    for n, p in enumerate(PROBLEMS):
        new = not n or PROBLEMS[n - 1][0] != p[0]
        rows.append([p[0] if new else "", f"{n + 1}", *p[1:]])
        if n + 1 == len(PROBLEMS) or PROBLEMS[n + 1][0] != p[0]:
            merges.append((first, n + 3, 0, 0))
            first = n + 4
    rows.append(["说明：以销号日期为准，未填销号日期的为未销号。"])
    old_book(LEDGERS / "监督检查发现问题整改销号表.xls", "销号表", rows, merges)


SUMMARY = """宣坪市水利局2024年1—10月工作总结
今年以来，全市水利系统聚焦年度目标，狠抓项目建设和民生水利，各项工作取得新进展。
# 一、1—10月主要工作
（一）扩投资。1—10月，水利建设投资完成额24.87亿元，同比增长11.5%；争取省级以上资金8.745亿元，同比增长10.2%。
（二）管资源。用水总量10.08亿立方米，同比下降2.2%；万元工业增加值用水量23.6立方米；农田灌溉水有效利用系数0.563；取水计量在线率96.4%。
（三）护河湖。完成河道综合治理长度98.6公里，清理河湖“四乱”问题187处；国控断面水质达标率100%；市级河长巡河384次。
（四）惠民生。农村自来水普及率95.6%，比上年同期提高2.4个百分点；完成农村供水工程维修养护398处；农村饮水水质抽检1180份，上年同期为1045份。
（五）防灾害。病险水库除险加固完成39座；发布山洪灾害预警426条；转移避险群众3126人次，上年同期为4280人次。
# 二、存在问题
改善灌溉面积、病险水库除险加固未按期完成；青岫河防洪提升工程征迁受阻，投资进度落后。
# 三、2025年初步安排
水利建设投资完成额达到30.5亿元；用水总量控制在12.5亿立方米以内；农村自来水普及率达到97%；新增水土流失治理面积270平方公里；河道综合治理长度150公里。"""

NOTICE = """关于10月份水利重点任务进展情况的通报
各县（市、区）水利局，局机关各科室：
现将截至10月底有关情况通报如下。
病险水库除险加固方面，禾埠县、丰塘区已全部完成，其余县（市、区）未完成。新增高效节水灌溉面积全市完成率不足四分之三，青岫县进度靠后。
请有关单位于11月15日前书面报送追赶措施，市局将于11月下旬组织现场督导。
宣坪市水利局　　2024年11月5日"""


def papers():
    """Write the letter of duty, the summary and the notice."""
    rows = [["序号", "考核指标", "全年目标要求", "截至10月底进展", "牵头科室", "完成时限"]]
    rows += [[f"{n}", d[0], d[1], d[5], d[7], d[8]] for n, d in enumerate(DUTY, 1)]
    lines = [
        "2024年度市水利局目标管理责任书指标进展表",
        "（办公室汇总，2024年10月31日）",
        "@0",
        "备注：“年底”指12月31日；含“以上”“以内”的均含本数。",
    ]
    paper(DOCUMENTS / "2024年度目标管理责任书指标进展表.docx", lines, [rows])
    paper(DOCUMENTS / "宣坪市水利局2024年1-10月工作总结.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "关于10月份水利重点任务进展情况的通报.docx", NOTICE.split("\n"))


if __name__ == "__main__":
    truth()
    for write in (quick, shares, past, projects, works, problems, papers):
        write()
