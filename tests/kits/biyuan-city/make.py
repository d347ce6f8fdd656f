"""Truth and files of 碧沅市水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, TEN = "2024-01/2024-11", "2023-01/2023-11", "2024-01/2024-10"
YEAR, TODAY = "2024-12-31", "2024-11-30"
END = ("|2024-11|2024-11-30", "|2023-11|2023-11-30", "|2024-10|2024-10-31")
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "—": "1"}
TABLE, GOALS_AT, RESERVOIRS_AT, PROJECTS_AT = (
    "分县区水利统计表",
    "年度目标推进情况",
    "水库月末库存表",
    "重点水利项目投资月报",
)
PLACES = ("汀阳区", "桐埠区", "栗溪县", "苍岭县", "云洑市")
# figures: name as written, unit, January to November of 2024 and of 2023, decimals
FIGURES = [
    ("水利固定资产投资", "亿元", 48.62, 44.15, 2),
    ("  其中：重点水利工程", "亿元", 22.25, 19.08, 2),
    ("        面上水利工程", "亿元", 26.37, 25.07, 2),
    ("争取上级水利资金", "亿元", 16.84, 15.27, 2),
    ("水资源费征收", "万元", 8460, 8125, 0),
    ("水土保持补偿费", "万元", 2315, 2468, 0),
    ("用水总量", "亿立方米", 15.82, 16.14, 2),
    ("  其中：农业用水", "亿立方米", 9.46, 9.83, 2),
    ("        工业用水", "亿立方米", 2.74, 2.79, 2),
    ("        生活用水", "亿立方米", 3.02, 2.94, 2),
    ("        生态环境补水", "亿立方米", 0.6, 0.58, 2),
    ("非常规水利用量", "万立方米", 6840, 6215, 0),
    ("计划用水管理户数", "户", 1286, 1204, 0),
    ("取水在线监测点", "个", 742, 681, 0),
    ("新建改造农村供水工程", "处", 134, 118, 0),
    ("规模化供水新增受益人口", "万人", 18.6, 16.9, 1),
    ("新增恢复灌溉面积", "万亩", 12.4, 11.6, 1),
    ("干支渠衬砌", "公里", 286.5, 264.8, 1),
    ("水土流失治理面积", "平方公里", 312.4, 296.7, 1),
    ("中小河流治理长度", "公里", 94.6, 101.8, 1),
    ("河湖长巡河", "人次", 68420, 65180, 0),
    ("清理河湖“四乱”问题", "个", 386, 421, 0),
    ("发布山洪灾害预警", "条", 2846, 2518, 0),
    ("水旱灾害防御演练", "场", 164, 152, 0),
    ("水利工程质量抽检", "项次", 215, 198, 0),
    ("水行政处罚案件", "件", 93, 86, 0),
    ("大中型水库月末蓄水量", "亿立方米", 6.384, 6.752, 3),
    ("农村自来水普及率", "%", 95.6, 94.1, 1),
    ("供水管网漏损率", "%", 8.7, 9.4, 1),
    ("水功能区达标率", "%", 96.3, 95.2, 1),
    ("农田灌溉水有效利用系数", "—", 0.586, 0.58, 3),
    ("万元GDP用水量", "立方米", 41.2, 43.5, 1),
]
SHARES = (0.157, 0.203, 0.226, 0.184)
STOCKS = ("计划用水管理户数", "取水在线监测点", "大中型水库月末蓄水量")
# reservoirs: name, place, whole and live storage, held at the end of October, of November,
# of November a year before
RESERVOIRS = [
    ("云洑水库", "云洑市", 42000, 31000, 22960, 22480, 23900),
    ("石门水库", "云洑市", 4900, 3500, 3040, 2970, 3220),
    ("苍岭水库", "苍岭县", 28500, 20600, 15020, 14650, 15260),
    ("梅洲水库", "苍岭县", 5200, 3700, 3090, 3010, 3240),
    ("青石水库", "栗溪县", 14200, 9800, 7340, 7120, 7480),
    ("黄沙水库", "栗溪县", 9600, 6900, 5210, 5060, 5420),
    ("三汊水库", "桐埠区", 8800, 6100, 4620, 4530, 4690),
    ("龙潭水库", "汀阳区", 7900, 5600, 4100, 4020, 4310),
]
# projects: name, place, whole investment, plan of the year, money in, done, paid
PROJECTS = [
    ("云洑水利枢纽工程", "云洑市", 386000, 82000, 76500, 75200, 68300),
    ("沅水城区防洪堤提升工程", "汀阳区", 142000, 46000, 41000, 43800, 36900),
    ("桐埠引调水工程", "桐埠区", 98000, 31000, 30200, 29400, 27100),
    ("栗溪大型灌区现代化改造", "栗溪县", 76000, 24000, 19500, 17800, 15200),
    ("苍岭水库扩建工程", "苍岭县", 115000, 38000, 33000, 34600, 30100),
    ("城乡供水一体化二期", "桐埠区", 54000, 18000, 16400, 16900, 14800),
    ("苍岭清洁小流域项目", "苍岭县", 12000, 6000, 5200, 4800, 4100),
]
# what is right where two files differ
NOW = {"河湖长巡河": "68420|68240", "干支渠衬砌": "286.5|268.5"}
OLD = {"水土保持补偿费": "2468|2648"}
HOLDS = "顺利|已完成"
NOV, OCT = "2024年11月底", "2024年10月底"
# goals: group, rows: name, unit, goal as written, goal, sign, to October, to November, office,
# due as written, due, status
GOALS = [
    (
        "投资与规费",
        [
            (
                "水利固定资产投资",
                "亿元",
                52,
                52,
                ">=",
                43.85,
                48.62,
                "规计科",
                "年底",
                YEAR,
                "顺利",
            ),
            (
                "争取上级水利资金",
                "亿元",
                18,
                18,
                ">=",
                15.92,
                16.84,
                "规计科",
                "年底",
                YEAR,
                "顺利",
            ),
            (
                "水资源费征收",
                "万元",
                9000,
                9000,
                ">=",
                7690,
                8460,
                "水资源科",
                "年底",
                YEAR,
                "顺利",
            ),
            (
                "水土保持补偿费",
                "万元",
                3000,
                3000,
                ">=",
                2130,
                2315,
                "水保科",
                "年底",
                YEAR,
                "滞后",
            ),
        ],
    ),
    (
        "节水与水资源",
        [
            (
                *("用水总量", "亿立方米", "18.6以内", 18.6, "<=", 14.61, 15.82),
                *("水资源科", "年底", YEAR, "顺利"),
            ),
            (
                *("万元GDP用水量", "立方米", "42以内", 42, "<=", 41.5, 41.2),
                *("水资源科", "年底", YEAR, HOLDS),
            ),
            (
                *("非常规水利用量", "万立方米", 7200, 7200, ">=", 6190, 6840),
                *("节水办", "年底", YEAR, "顺利"),
            ),
            (
                *("计划用水管理户数", "户", 1250, 1250, ">=", 1262, 1286),
                *("节水办", "年底", YEAR, HOLDS),
            ),
            (
                *("取水在线监测点", "个", 760, 760, ">=", 733, 742),
                *("水资源科", OCT, "2024-10-31", "逾期"),
            ),
            (
                *("水功能区达标率", "%", "95以上", 95, ">=", 96.1, 96.3),
                *("水资源科", "年底", YEAR, HOLDS),
            ),
            (
                *("集中式饮用水源水质达标率", "%", 100, 100, ">=", 100, 100),
                *("水资源科", "年底", YEAR, HOLDS),
            ),
        ],
    ),
    (
        "供水与农水",
        [
            (
                *("新建改造农村供水工程", "处", 145, 145, ">=", 121, 134),
                *("农水科", "年底", YEAR, "顺利"),
            ),
            (
                *("规模化供水新增受益人口", "万人", 20, 20, ">=", 16.7, 18.6),
                *("农水科", "年底", YEAR, "顺利"),
            ),
            (
                *("农村自来水普及率", "%", "96以上", 96, ">=", 95.4, 95.6),
                *("农水科", "年底", YEAR, "顺利|滞后"),
            ),
            (
                *("供水管网漏损率", "%", "9以内", 9, "<=", 8.8, 8.7),
                *("供排水科", "年底", YEAR, HOLDS),
            ),
            (
                *("新增恢复灌溉面积", "万亩", 12, 12, ">=", 10.8, 12.4),
                *("农水科", NOV, TODAY, "已完成"),
            ),
            (
                *("干支渠衬砌", "公里", 400, 400, ">=", 248.2, 286.5),
                *("农水科", "年底", YEAR, "滞后"),
            ),
            (
                *("农田灌溉水有效利用系数", "—", "0.585以上", 0.585, ">=", "—", 0.586),
                *("农水科", "年底", YEAR, HOLDS),
            ),
        ],
    ),
    (
        "河湖与水保",
        [
            (
                *("水土流失治理面积", "平方公里", 330, 330, ">=", 281.7, 312.4),
                *("水保科", "年底", YEAR, "顺利"),
            ),
            (
                *("中小河流治理长度", "公里", 130, 130, ">=", 83.2, 94.6),
                *("建管科", "年底", YEAR, "滞后"),
            ),
            (
                *("河湖长巡河", "人次", 72000, 72000, ">=", 61930, 68420),
                *("河湖科", "年底", YEAR, "顺利"),
            ),
            (
                *("清理河湖“四乱”问题", "个", 400, 400, ">=", 371, 386),
                *("河湖科", "2024年9月底", "2024-09-30", "逾期"),
            ),
            (
                *("幸福河湖样板", "条", 10, 10, ">=", 5, 6),
                *("河湖科", "年底", YEAR, "滞后"),
            ),
        ],
    ),
    (
        "工程与安全",
        [
            (
                *("病险水库除险加固", "座", 32, 32, ">=", 24, 27),
                *("运管科", NOV, TODAY, "逾期"),
            ),
            (
                *("水库大坝安全鉴定", "座", 85, 85, ">=", 79, 85),
                *("运管科", NOV, TODAY, "已完成"),
            ),
            (
                *("大中型水库标准化管理", "座", 24, 24, ">=", 20, 22),
                *("运管科", "年底", YEAR, "顺利"),
            ),
            (
                *("水利工程质量抽检", "项次", 230, 230, ">=", 196, 215),
                *("建管科", "年底", YEAR, "顺利"),
            ),
            (
                *("水旱灾害防御演练", "场", 150, 150, ">=", 163, 164),
                *("防御科", "2024年6月底", "2024-06-30", "已完成"),
            ),
        ],
    ),
]
# tasks: name, what is asked, leader, office, due as written, due, progress, verdict, status
TASKS = [
    (
        *("云洑水利枢纽工程建设", "大坝填筑至度汛高程", "贺国梁", "建管科"),
        *("2025年4月底", "2025-04-30", "填筑进度符合节点", "序时推进", "顺利"),
    ),
    (
        *("沅水城区防洪堤提升", "堤顶道路贯通", "贺国梁", "建管科"),
        *("2024年12月底", YEAR, "剩余路面正在摊铺", "序时推进", "顺利"),
    ),
    (
        *("桐埠引调水工程试通水", "具备试通水条件", "贺国梁", "规计科"),
        *("2024年12月20日", "2024-12-20", "机组安装调试中", "序时推进", "顺利"),
    ),
    (
        *("栗溪大型灌区现代化改造", "完成年度施工任务", "覃志明", "农水科"),
        *("2024年12月底", YEAR, "资金到位不足，施工缓慢", "推进缓慢", "滞后"),
    ),
    (
        *("城乡供水一体化二期", "水厂联网调度", "覃志明", "农水科"),
        *(datetime.date(2024, 10, 31), "2024-10-31", "调度平台尚未验收", "到期未完", "逾期"),
    ),
    (
        *("汛前隐患排查整治", "逐项排查整治到位", "龙启航", "防御科"),
        *("2024年3月底", "2024-03-31", "隐患全部整治", "完成", "已完成"),
    ),
    (
        *("防汛抢险队伍整编", "整编并开展培训", "龙启航", "防御科"),
        *("2024年5月15日", "2024-05-15", "整编培训结束", "完成", "已完成"),
    ),
    (
        *("取水许可电子证照换发", "换发到位", "姜文秀", "水资源科"),
        *("2024年9月30日", "2024-09-30", "少数取水户资料不全", "到期未完", "逾期"),
    ),
    (
        *("水资源刚性约束考核", "完成自查报告", "姜文秀", "水资源科"),
        *("2024年7月底", "2024-07-31", "报告已报省厅", "完成", "已完成"),
    ),
    (
        *("沅水岸线保护规划修编", "报市政府审定", "龙启航", "河湖科"),
        *("2025年3月底", "2025-03-31", "规划文本征求意见", "序时推进", "顺利"),
    ),
    (
        *("小水电分类整改", "整改销号", "姜文秀", "农水科"),
        *(datetime.date(2024, 11, 20), "2024-11-20", "还有一批电站在改造", "到期未完", "逾期"),
    ),
    (
        *("数字孪生流域先行先试", "平台上线运行", "覃志明", "信息中心"),
        *("2024年12月15日", "2024-12-15", "数据底板建设落后", "推进缓慢", "滞后"),
    ),
    (
        *("市级水网先导区申报", "编制申报方案", "贺国梁", "规计科"),
        *("2025年6月底", "2025-06-30", "", "暂未开展", "滞后|未报|不能判定"),
    ),
]
# problems: source, problem, office, due as written, due, progress, whether put right, closed
PROBLEMS = [
    (
        *("省委巡视", "重大项目前期工作推进不力", "规计科"),
        *("2024年9月底", "2024-09-30", "建立周调度机制", "是", "yes"),
    ),
    (
        *("省委巡视", "专项资金支付率偏低", "规计科"),
        *("2024年12月底", "2024-12-31", "支付率逐月提高", "否", "no"),
    ),
    (
        *("省委巡视", "部分水库巡查责任人履职不到位", "运管科"),
        *("2024年8月15日", "2024-08-15", "调整责任人并培训", "是", "yes"),
    ),
    (
        *("水利部督查", "栗溪县段河道围堰未拆除", "河湖科"),
        *("2024年10月20日", "2024-10-20", "拆除约一半", "否", "no"),
    ),
    (
        *("水利部督查", "黄沙水库放水涵闸渗漏", "运管科"),
        *("2024年11月15日", "2024-11-15", "已完成灌浆处理", "是", "yes"),
    ),
    (
        *("水利部督查", "农村供水工程水质检测频次不足", "农水科"),
        *("2024年6月底", "2024-06-30", "已委托检测机构", "是", "yes"),
    ),
    (
        *("环保督察", "云洑市三家洗砂场无证取水", "水资源科"),
        *("2024年10月底", "2024-10-31", "关停两家，一家未拆除设备", "否", "no"),
    ),
    (
        *("环保督察", "弃渣场水土保持措施缺失", "水保科"),
        *("2025年1月底", "2025-01-31", "正在修建拦挡墙", "否", "no"),
    ),
    (
        *("群众来信", "桐埠区老城片水压偏低", "供排水科"),
        *("2024年7月31日", "2024-07-31", "增压泵站投用", "是", "yes"),
    ),
]
SUMMARY = """碧沅市水利局2024年1—11月工作情况通报
各县（市、区）水利局，局机关各科室：
现将全市1—11月水利工作情况通报如下。
# 一、总体情况
（一）水利投资。全市完成水利固定资产投资48.62亿元，同比增长10.1%，占年度目标的93.5%；争取上级水利资金16.84亿元。征收水土保持补偿费2315万元。
（二）水资源和节水。全市用水总量15.82亿立方米，较上年同期下降2.0%；非常规水利用量6840万立方米。
（三）农村水利。新建改造农村供水工程134处，农村自来水普及率95.6%；新增恢复灌溉面积12.4万亩，干支渠衬砌268.5公里。
（四）河湖水保。各级河湖长巡河68240人次，清理河湖“四乱”问题386个，治理水土流失面积312.4平方公里。
（五）水库蓄水。11月底大中型水库蓄水6.384亿立方米，比上年同期少0.368亿立方米。
# 二、存在的突出问题
干支渠衬砌和中小河流治理明显偏慢；病险水库除险加固还差5座；幸福河湖样板建设推进不快。
# 三、有关要求
各地要倒排工期、压实责任，确保完成全年目标。按照初步打算，2025年全市水利固定资产投资56亿元，水土流失治理面积340平方公里，农村自来水普及率96.5%。
碧沅市水利局
2024年12月5日"""
NOTICE = """关于加强今冬明春水库蓄水保水工作的通知
各县（市、区）水利局：
今年入秋以来，我市降雨偏少，水库蓄水较上年同期减少。为保障春灌用水，现就有关工作通知如下。
一、科学调度。各水库管理单位要在确保安全的前提下多蓄水、蓄好水，严格控制弃水。
二、加强值守。落实二十四小时值班制度，发现险情及时处置、及时报告。
三、节约用水。加强宣传引导，合理安排轮灌次序。
联系人：龙启航，电话：0000-7315520。
碧沅市水利局
2024年11月18日"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _base(unit):
    return UNITS.get(unit, unit)


def _rows():
    return [(_plain(row[0]), *row[1:]) for row in FIGURES]


def _spans(name, unit):
    stock = unit in ("%", "—") or name in STOCKS or name.startswith("万元GDP")
    return [
        span + (end if stock else "") for span, end in zip((SPAN, BEFORE, TEN), END, strict=True)
    ]


def _share(whole, digits, turn, year=0):
    """Divide a whole among the places; the last takes what is left."""
    parts = []
    for k, share in enumerate(SHARES):
        part = share + 0.009 * ((k + turn) % 3 - 1) + 0.004 * year * ((2 * k + turn) % 3 - 1)
        parts.append(round(whole * part, digits))
    return [*parts, round(whole - sum(parts), digits)]


def _places(name, unit, now, old, digits, turn):
    """Return what each place has this year and last."""
    if name == "大中型水库月末蓄水量":
        return [
            tuple(round(sum(r[k] for r in RESERVOIRS if r[1] == place) / 1e4, 4) for k in (5, 6))
            for place in PLACES
        ]
    if unit in ("%", "—") or name.startswith("万元GDP"):
        step = 10**-digits * (6 if digits == 1 else 4)
        gaps = [step * gap for gap in (2, 1, -1, -2, 1)]
        return [(round(now + gap, digits), round(old + gap, digits)) for gap in gaps]
    mates = {"重点水利工程": 0, "面上水利工程": 0, "水利固定资产投资": 0}
    turn = mates.get(name, 1 if unit == "亿立方米" else turn)
    return list(zip(_share(now, digits, turn), _share(old, digits, turn, 1), strict=True))


def _by_place():
    """Return each indicator's figures by place; a whole is the sum of its parts in every place."""
    table = {row[0]: _places(*row[:2], *row[2:5], turn) for turn, row in enumerate(_rows())}
    for whole, parts in (
        ("水利固定资产投资", ("重点水利工程", "面上水利工程")),
        ("用水总量", ("农业用水", "工业用水", "生活用水", "生态环境补水")),
    ):
        table[whole] = [
            tuple(round(sum(table[part][k][i] for part in parts), 2) for i in (0, 1))
            for k in range(len(PLACES))
        ]
    return table


# what was given to the places: name, unit, decimals
GIVEN = [
    ("新建改造农村供水工程", "处", 0),
    ("干支渠衬砌", "公里", 1),
    ("水土流失治理面积", "平方公里", 1),
]


def _given():
    """Return the goals of the places for what was divided among them."""
    goals = {line[0]: line[3] for _, lines in GOALS for line in lines}
    turns = {row[0]: n for n, row in enumerate(_rows())}
    return {name: _share(goals[name], 0, turns[name], -1) for name, _, _ in GIVEN}


def _indicators(book):
    for name, unit, now, old, _ in _rows():
        here, there, _ = _spans(name, unit)
        unit = _base(unit)
        at = (here, there)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), TABLE, at=at)
        book.fact(name, here, now, unit, "actual", TABLE)
        book.fact(name, there, old, unit, "actual", TABLE)


def _goal_rows(book):
    told = {row[0] for row in _rows()}
    for _, lines in GOALS:
        for name, unit, _, goal, sign, ten, now, _, _, due, status in lines:
            here, _, before = _spans(name, unit)
            unit = _base(unit)
            book.target(name, goal, sign, unit, due, NOW.get(name, now), status, GOALS_AT)
            book.fact(name, f"2024|{due[:7]}|{due}", goal, unit, "target", GOALS_AT)
            if ten != "—":
                book.fact(name, before, ten, unit, "actual", GOALS_AT)
            if name not in told:
                book.fact(name, here, now, unit, "actual", GOALS_AT)


def _objects(book):
    for name, _, _, _, ten, now, old in RESERVOIRS:
        here, there, before = (
            span + end for span, end in zip((SPAN, BEFORE, TEN), END, strict=True)
        )
        names = f"{name}|{name}月末库存|{name}蓄水量"
        book.year(names, now, "万m3", old, RESERVOIRS_AT, "水库", "yes", (here, there))
        book.fact(names, here, now, "万m3", "actual", RESERVOIRS_AT, "yes")
        book.fact(names, there, old, "万m3", "actual", RESERVOIRS_AT, "yes")
        book.fact(names, before, ten, "万m3", "actual", RESERVOIRS_AT, "yes")
    for name, _, _, plan, given, done, paid in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, done, "", PROJECTS_AT, "项目年度计划", "yes")
        book.fact(name, "2024", plan, "万元", "target", PROJECTS_AT)
        book.fact(name, SPAN, done, "万元", "actual", PROJECTS_AT)
        names = f"{name}|{name}累计到位"
        book.fact(names, SPAN, given, "万元", "actual", PROJECTS_AT, "yes")
        names = f"{name}|{name}累计支付"
        book.fact(names, SPAN, paid, "万元", "actual", PROJECTS_AT, "yes")


def _never(book):
    for name, figure, unit, why in (
        ("水利固定资产投资", 56, "亿元", "2025年的打算"),
        ("水土流失治理面积", 340, "km2", "2025年的打算"),
        ("农村自来水普及率", 96.5, "%", "2025年的打算"),
        ("水利固定资产投资", 245000, "万元", "重点项目年度计划合计，不是全市的"),
        ("水利固定资产投资", 883000, "万元", "重点项目总投资合计"),
        ("病险水库除险加固", 5, "座", "还差的数"),
        ("大中型水库月末蓄水量", 87200, "万m3", "兴利库容合计"),
    ):
        book.never(name, "targets", figure, unit, why)
    by_place, given = _by_place(), _given()
    for name, unit, _ in GIVEN:
        for place, goal in zip(PLACES, given[name], strict=True):
            book.never(name, "targets", goal, _base(unit), f"{place}的任务，不是全市的")
    for name, unit, *_ in _rows():
        if name in ("水利固定资产投资", "用水总量", "农村自来水普及率", *given):
            for place, (now, _) in zip(PLACES, by_place[name], strict=True):
                book.never(name, "year_on_year", now, _base(unit), f"{place}的数，不是全市的")
    for name, _, _, _, _, now, _ in RESERVOIRS[:3]:
        book.never("大中型水库月末蓄水量", "year_on_year", now, "万m3", f"{name}一座的库存")
    book.never("大中型水库月末蓄水量", "year_on_year", 0.368, "亿立方米", "减少的数")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _indicators(book)
    _goal_rows(book)
    book.fact("河湖长巡河", SPAN, 68240, "人次", "actual", "通报（冲突）")
    book.fact("干支渠衬砌", SPAN, 268.5, "km", "actual", "通报（冲突）")
    book.fact("水土保持补偿费", BEFORE, 2648, "万元", "actual", "2023年统计表（冲突）")
    _objects(book)
    for task, _, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点任务推进表")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改情况表")
    book.add("conflicts", "河湖长巡河", SPAN, "68420人次|68240人次", "统计表、目标表|通报")
    book.add("conflicts", "干支渠衬砌", SPAN, "286.5km|268.5km", "统计表、目标表|通报")
    book.add("conflicts", "水土保持补偿费", BEFORE, "2468万元|2648万元", "统计表|2023年统计表")
    _never(book)
    book.write()


def _rate(now, old, unit):
    return f"{now - old:+.1f}个百分点" if unit == "%" else round(100 * (now / old - 1), 1)


def _letter(n):
    return openpyxl.utils.get_column_letter(n)


def figures():
    """Write the figures of the city and of each place across, and last year's as BIFF."""
    out, by_place = openpyxl.Workbook(), _by_place()
    rows = [
        ["编制单位：碧沅市水利局"],
        ["序号", "指标名称", "单位", "全市", "", "", *[c for p in PLACES for c in (p, "")]],
        ["", "", "", "1-11月", "上年1-11月", "同比%", *["1-11月", "上年1-11月"] * len(PLACES)],
    ]
    for n, (name, unit, now, old, _) in enumerate(FIGURES, 1):
        cells = [figure for pair in by_place[_plain(name)] for figure in pair]
        rows.append([n, name, unit, now, old, _rate(now, old, unit), *cells])
    rows.append(["注：第13、14、27项为11月末数，比率为11月末测算数。"])
    merges = ["A3:A4", "B3:B4", "C3:C4", "D3:F3"]
    merges += [f"{_letter(7 + 2 * k)}3:{_letter(8 + 2 * k)}3" for k in range(len(PLACES))]
    title = "碧沅市2024年1—11月分县（市、区）水利主要指标统计表"
    sheet(out, "分县区", title, rows, 16, merges, (3, 4), True)
    save(out, LEDGERS / "分县区水利指标统计表（2024年11月）.xlsx")
    last = {
        "水利固定资产投资": 40.86,
        "争取上级水利资金": 14.39,
        "水土保持补偿费": 2391,
        "用水总量": 16.32,
        "新建改造农村供水工程": 109,
        "干支渠衬砌": 251.6,
        "水土流失治理面积": 288.3,
        "中小河流治理长度": 96.4,
        "清理河湖“四乱”问题": 458,
        "水旱灾害防御演练": 147,
    }
    rows = [
        ["碧沅市2023年1—11月水利主要指标统计表"],
        ["指标名称", "单位", "2023年1-11月", "2022年1-11月", "同比%"],
    ]
    for name, unit, _, old, _ in _rows():
        if name in last:
            old = 2648 if name == "水土保持补偿费" else old
            rows.append([name, unit, old, last[name], _rate(old, last[name], unit)])
    rows.append(["填表人：邹红梅", "", "报出日期：2023年12月6日"])
    path = LEDGERS / "2023年/水利指标统计表（2023年11月）.xls"
    old_book(path, "全市", rows, [(0, 0, 0, 4)])


def goals():
    """Write the goals by group with October and November, and what the places were given."""
    out = openpyxl.Workbook()
    heads = ["目标类别", "目标内容", "单位", "全年目标数", "进度", "", "完成率%"]
    rows = [[*heads, "主责科室", "时间要求"], ["", "", "", "", "10月末", "11月末", "", "", ""]]
    merges = ["E2:F2", *[f"{c}2:{c}3" for c in "ABCDGHI"]]
    for group, lines in GOALS:
        start = len(rows) + 2
        for k, (name, unit, written, goal, sign, ten, now, office, node, *_) in enumerate(lines):
            share = "—" if sign == "<=" or unit in ("%", "—") else round(100 * now / goal, 1)
            rows.append(["" if k else group, name, unit, written, ten, now, share, office, node])
        merges.append(f"A{start}:A{start + len(lines) - 1}")
    rows.append(["注：进度为当年累计数或月末数；“以内”“以上”均含本数。"])
    title = "碧沅市水利局2024年度目标推进情况表（11月）"
    sheet(out, "目标推进", title, rows, 9, merges, (2, 3), True)
    rows = [["指标", "单位", "项目", "全市", *PLACES]]
    merges, by_place, given = [], _by_place(), _given()
    for n, (name, unit, digits) in enumerate(GIVEN):
        done = [pair[0] for pair in by_place[name]]
        lines = (("任务", given[name]), ("完成", done))
        for k, (what, cells) in enumerate(lines):
            head = ["", ""] if k else [name, unit]
            rows.append([*head, what, round(sum(cells), digits), *cells])
        merges += [f"{c}{2 * n + 3}:{c}{2 * n + 4}" for c in "AB"]
    title = "2024年1—11月重点指标任务分解及完成情况"
    sheet(out, "任务分解", title, rows, 4 + len(PLACES), merges, (2, 2))
    save(out, LEDGERS / "年度目标推进情况表（11月）.xlsx")


def reservoirs():
    """Write what the reservoirs hold at the month's end, the sum last."""
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "", "", "", "单位：万立方米"],
        [
            "水库名称",
            "所在地",
            "总库容",
            "兴利库容",
            "月末库存",
            "",
            "",
            "占兴利库容%",
            "比上年同期",
        ],
        ["", "", "", "", "10月末", "11月末", "上年11月末", "", ""],
    ]
    for name, place, whole, live, ten, now, old in RESERVOIRS:
        rows.append(
            [name, place, whole, live, ten, now, old, round(100 * now / live, 1), now - old]
        )
    total = [sum(r[k] for r in RESERVOIRS) for k in range(2, 7)]
    rows.append(["合计", "", *total, round(100 * total[3] / total[1], 1), total[3] - total[4]])
    merges = ["E3:G3", *[f"{c}3:{c}4" for c in "ABCDHI"]]
    title = "碧沅市大中型水库蓄水情况表（2024年11月）"
    sheet(out, "蓄水", title, rows, 9, merges, (3, 4), True)
    save(out, LEDGERS / "大中型水库蓄水情况表（11月）.xlsx")


def projects():
    """Write the month's report of investment as BIFF, the sum last."""
    rows = [
        ["碧沅市重点水利项目投资月报"],
        ["2024年11月", "", "", "", "", "", "", "", "单位：万元"],
        ["序号", "项目名称", "建设地点", "总投资", "年度计划", "累计到位", "累计完成", "累计支付"],
    ]
    rows[-1] += ["计划完成率%", "资金支付率%"]
    for n, (name, place, whole, plan, given, done, paid) in enumerate(PROJECTS, 1):
        rates = [round(100 * done / plan, 1), round(100 * paid / given, 1)]
        rows.append([n, name, place, whole, plan, given, done, paid, *rates])
    total = [sum(p[k] for p in PROJECTS) for k in range(2, 7)]
    rates = [round(100 * total[3] / total[1], 1), round(100 * total[4] / total[2], 1)]
    rows += [
        ["", "合计", "", *total, *rates],
        ["注：累计到位、累计完成、累计支付均自2024年1月1日起计算。"],
    ]
    old_book(LEDGERS / "重点水利项目投资月报（11月）.xls", "月报", rows, [(0, 0, 0, 9)])


def works():
    """Write the tasks and, in another workbook, the problems."""
    out = openpyxl.Workbook()
    heads = ["序号", "任务名称", "工作标准", "挂点领导", "主责科室", "完成时间", "11月进展"]
    rows = [[*heads, "推进评价"], *[[n, *t[:5], *t[6:8]] for n, t in enumerate(TASKS, 1)]]
    title = "碧沅市水利局2024年重点任务推进表（截至11月30日）"
    ws = sheet(out, "重点任务", title, rows, 8, (), (2, 2), True)
    for (cell,) in ws.iter_rows(3, ws.max_row, 6, 6):
        if cell.is_date:
            cell.number_format = "yyyy/m/d"
    save(out, LEDGERS / "重点任务推进表（11月）.xlsx")
    out = openpyxl.Workbook()
    heads = ["序号", "问题出处", "具体问题", "责任科室", "整改期限", "整改进展情况"]
    rows = [[*heads, "是否整改到位"]]
    rows += [[n, *p[:4], *p[5:7]] for n, p in enumerate(PROBLEMS, 1)]
    title = "碧沅市水利局各类反馈问题整改情况表（2024年11月）"
    sheet(out, "问题整改", title, rows, 7, (), (2, 2), True)
    save(out, LEDGERS / "反馈问题整改情况表.xlsx")


if __name__ == "__main__":
    truth()
    figures()
    goals()
    reservoirs()
    projects()
    works()
    paper(DOCUMENTS / "2024年1—11月工作情况通报.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "关于加强今冬明春水库蓄水保水工作的通知.docx", NOTICE.split("\n"))
