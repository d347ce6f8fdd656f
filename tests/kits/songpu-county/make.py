"""Truth and files of 松浦县水利局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-08", "2024-01/2024-08", "2025-12-31", "2025-08-31"
HALF = "2025-01/2025-06"
BASE = {
    "平方公里": "km2",
    "平方千米": "km2",
    "公里": "km",
    "亿立方米": "亿m3",
    "立方米": "m3",
    "万立方米": "万m3",
    "m³": "m3",
    "": "1",
}
# The month's report. key: names, section, name as written, unit, month, month a year before, cumulative, the same a year before
REPORT = {
    "invest": (
        "水利建设投资|水利固定资产投资|水利投资",
        "一、投资与规费",
        "水利建设投资完成额",
        "万元",
        4120,
        3760,
        33120,
        28650,
    ),
    "funds": (
        "争取上级资金|上级资金|到位上级资金",
        "",
        "争取上级补助资金",
        "万元",
        1350,
        1180,
        "12,480",
        "11,260",
    ),
    "central": (
        "中央资金|争取中央资金",
        "",
        "　　其中：中央资金",
        "万元",
        820,
        760,
        "7,850",
        "7,120",
    ),
    "province": (
        "省级资金|争取省级资金",
        "",
        "　　　　　省级资金",
        "万元",
        530,
        420,
        "4,630",
        "4,140",
    ),
    "fee": ("水土保持补偿费", "", "水土保持补偿费征收", "万元", 15.6, 22.4, 148, 171),
    "use": ("用水总量", "二、水资源管理", "全县用水总量", "亿立方米", 0.218, 0.226, 1.498, 1.527),
    "gdp": (
        "万元GDP用水量|万元国内生产总值用水量",
        "",
        "万元GDP用水量",
        "m³",
        None,
        None,
        51.8,
        55.6,
    ),
    "industry": ("万元工业增加值用水量", "", "万元工业增加值用水量", "m³", None, None, 32.4, 33.1),
    "field": (
        "农田灌溉水有效利用系数|灌溉水有效利用系数",
        "",
        "农田灌溉水有效利用系数",
        "",
        None,
        None,
        0.579,
        0.570,
    ),
    "meter": (
        "取水计量设施在线率|取水计量",
        "",
        "规模以上取水计量设施在线率",
        "%",
        None,
        None,
        96.4,
        92.7,
    ),
    "patrol": (
        "河长巡河|巡河",
        "三、河湖管理",
        "各级河长巡河",
        "人次",
        1705,
        1632,
        "13,620",
        "12,980",
    ),
    "four": ("河湖“四乱”问题整治|四乱", "", "河湖“四乱”问题整治", "处", 6, 8, 71, 64),
    "river": (
        "中小河流治理长度|中小河流治理|治理中小河流",
        "",
        "中小河流治理长度",
        "公里",
        3.4,
        2.9,
        25.6,
        21.3,
    ),
    "section": (
        "断面水质优良比例|水质优良",
        "",
        "国省控断面水质优良比例",
        "%",
        None,
        None,
        92.3,
        84.6,
    ),
    "tap": (
        "农村自来水普及率|自来水普及率",
        "四、农村供水",
        "农村自来水普及率",
        "%",
        None,
        None,
        96.3,
        95.1,
    ),
    "scale": (
        "规模化供水工程覆盖农村人口比例|规模化供水",
        "",
        "规模化供水工程覆盖农村人口比例",
        "%",
        None,
        None,
        68.2,
        67.1,
    ),
    "repair": (
        "农村供水工程维修养护|供水工程维修养护|维修养护",
        "",
        "农村供水工程维修养护",
        "处",
        7,
        5,
        49,
        44,
    ),
    "people": (
        "农村供水工程受益人口|受益人口",
        "",
        "农村供水工程受益人口",
        "万人",
        None,
        None,
        31.42,
        30.88,
    ),
    "bill": (
        "农村供水水费收缴率|水费收缴率",
        "",
        "农村供水水费收缴率",
        "%",
        None,
        None,
        94.8,
        91.2,
    ),
    "soil": (
        "新增水土流失治理面积|水土流失治理",
        "五、水土保持和农田水利",
        "新增水土流失治理面积",
        "平方千米",
        5.2,
        4.7,
        41.5,
        39.2,
    ),
    "inspect": (
        "生产建设项目水土保持监督检查|水土保持监督检查|水保监督检查",
        "",
        "生产建设项目水保监督检查",
        "个",
        8,
        6,
        52,
        47,
    ),
    "saving": (
        "新增高效节水灌溉面积|高效节水灌溉",
        "",
        "新增高效节水灌溉面积",
        "万亩",
        0.12,
        0.18,
        0.95,
        1.12,
    ),
    "recover": (
        "恢复改善灌溉面积|改善灌溉面积",
        "",
        "恢复改善灌溉面积",
        "亩",
        2100,
        1850,
        "16,800",
        "15,200",
    ),
    "dam": (
        "病险水库除险加固|水库除险加固",
        "六、水旱灾害防御",
        "病险水库除险加固",
        "座",
        0,
        1,
        5,
        4,
    ),
    "store": (
        "水库蓄水量|蓄水",
        "",
        "大中型水库蓄水量（8月31日）",
        "万立方米",
        None,
        None,
        "6,842",
        "6,395",
    ),
    "warn": ("山洪灾害预警信息|预警信息", "", "发布山洪灾害预警信息", "条", 38, 61, 214, 267),
    "drill": ("防汛抗旱应急演练|应急演练", "", "防汛抗旱应急演练", "场次", 2, 3, 29, 24),
    "law": (
        "水行政执法巡查|执法巡查",
        "七、监管执法",
        "水行政执法巡查",
        "次",
        44,
        39,
        "３１８",
        296,
    ),
    "case": ("水事违法案件|违法案件", "", "查处水事违法案件", "件", 2, 1, 12, 15),
    "danger": (
        "安全生产隐患整改率|隐患整改率",
        "",
        "安全生产隐患整改率",
        "%",
        None,
        None,
        98.9,
        97.6,
    ),
}
RATES = {k for k, row in REPORT.items() if row[4] is None}
# The duty list by office: office, head, rows of (key or names, wording, unit, goal written, goal, sign, half, done, due written, due, status)
DUTIES = [
    (
        "规划计划股",
        "钟启文",
        [
            (
                "invest",
                "水利建设投资",
                "亿元",
                4.6,
                4.6,
                ">=",
                2.385,
                3.312,
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "funds",
                "争取上级补助资金",
                "万元",
                "15,000",
                15000,
                ">=",
                "9,860",
                "12,480",
                "12月底",
                YEAR,
                "顺利",
            ),
        ],
    ),
    (
        "水资源股",
        "汪 静",
        [
            (
                "use",
                "用水总量",
                "亿立方米",
                "控制在2.36以内",
                2.36,
                "<=",
                1.064,
                1.498,
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "gdp",
                "万元GDP用水量",
                "立方米",
                "不高于54",
                54,
                "<=",
                "—",
                51.8,
                "12月底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "industry",
                "万元工业增加值用水量",
                "立方米",
                "不高于31",
                31,
                "<=",
                "—",
                32.4,
                "12月底",
                YEAR,
                "滞后",
            ),
            (
                "meter",
                "规模以上取水计量设施在线率",
                "%",
                "95以上",
                95,
                ">=",
                "—",
                96.4,
                "12月底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "节水型单位创建|节水型单位",
                "节水型单位创建",
                "家",
                6,
                6,
                ">=",
                4,
                6,
                "7月31日前",
                "2025-07-31",
                "已完成",
            ),
        ],
    ),
    (
        "河湖股",
        "龚少峰",
        [
            (
                "patrol",
                "各级河长巡河",
                "人次",
                18500,
                18500,
                ">=",
                10050,
                13620,
                "12月底",
                YEAR,
                "顺利",
            ),
            ("four", "河湖“四乱”问题整治", "处", 75, 75, ">=", 52, 71, "8月底", TODAY, "逾期"),
            (
                "river",
                "中小河流治理长度",
                "公里",
                32,
                32,
                ">=",
                18.1,
                25.6,
                "11月30日前",
                "2025-11-30",
                "顺利",
            ),
            (
                "section",
                "国省控断面水质优良比例",
                "%",
                "90以上",
                90,
                ">=",
                "—",
                92.3,
                "12月底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "幸福河湖建设|幸福河湖",
                "幸福河湖建设",
                "条",
                3,
                3,
                ">=",
                0,
                1,
                "12月底",
                YEAR,
                "滞后",
            ),
        ],
    ),
    (
        "供水服务中心",
        "夏雨荷",
        [
            ("tap", "农村自来水普及率", "%", 96.5, 96.5, ">=", "—", 96.3, "12月底", YEAR, "顺利"),
            (
                "scale",
                "规模化供水工程覆盖农村人口比例",
                "%",
                72,
                72,
                ">=",
                "—",
                68.2,
                "12月底",
                YEAR,
                "滞后",
            ),
            ("repair", "农村供水工程维修养护", "处", 58, 58, ">=", 36, 49, "12月底", YEAR, "顺利"),
            ("bill", "农村供水水费收缴率", "%", 96, 96, ">=", "—", 94.8, "12月底", YEAR, "顺利"),
        ],
    ),
    (
        "水土保持站",
        "邱 岚",
        [
            (
                "soil",
                "新增水土流失治理面积",
                "平方公里",
                48,
                48,
                ">=",
                30.6,
                41.5,
                "10月底",
                "2025-10-31",
                "顺利",
            ),
            ("fee", "水土保持补偿费征收", "万元", 260, 260, ">=", 112, 148, "12月底", YEAR, "滞后"),
        ],
    ),
    (
        "农村水利股",
        "祝大勇",
        [
            (
                "field",
                "农田灌溉水有效利用系数",
                "",
                "0.578以上",
                0.578,
                ">=",
                "—",
                0.579,
                "12月底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "saving",
                "新增高效节水灌溉面积",
                "万亩",
                1.8,
                1.8,
                ">=",
                0.71,
                0.95,
                "12月底",
                YEAR,
                "滞后",
            ),
            (
                "recover",
                "恢复改善灌溉面积",
                "万亩",
                2.1,
                2.1,
                ">=",
                1.24,
                1.68,
                "12月底",
                YEAR,
                "顺利",
            ),
            (
                "农业水价综合改革面积|水价综合改革",
                "农业水价综合改革面积",
                "万亩",
                3.4,
                3.4,
                ">=",
                "—",
                "—",
                "12月底",
                YEAR,
                "未报",
            ),
        ],
    ),
    (
        "工程管理站",
        "严 磊",
        [
            ("dam", "病险水库除险加固", "座", 5, 5, ">=", 5, 5, "6月底", "2025-06-30", "已完成"),
        ],
    ),
    (
        "水旱灾害防御股",
        "戴新民",
        [
            ("drill", "防汛抗旱应急演练", "场次", 26, 26, ">=", 25, 29, "12月底", YEAR, "已完成"),
            (
                "智慧水利监测站点建设|监测站点",
                "智慧水利监测站点建设",
                "处",
                45,
                45,
                ">=",
                14,
                21,
                "10月底",
                "2025-10-31",
                "滞后",
            ),
        ],
    ),
    (
        "水政监察大队",
        "潘 虎",
        [
            ("law", "水行政执法巡查", "次", "４２０", 420, ">=", 229, 318, "12月底", YEAR, "顺利"),
            (
                "danger",
                "安全生产隐患整改率",
                "%",
                "98以上",
                98,
                ">=",
                "—",
                98.9,
                "12月底",
                YEAR,
                "顺利|已完成",
            ),
            (
                "生产安全责任事故|安全责任事故",
                "生产安全责任事故",
                "起",
                "0",
                0,
                "<=",
                "0",
                "0",
                "12月底",
                YEAR,
                "顺利|已完成",
            ),
        ],
    ),
]
TOWNS = ["城关镇", "石鼓镇", "双河镇", "云岭乡", "青石镇", "柏树乡", "田坪镇"]
BY_TOWN = [
    (
        "新增水土流失治理面积",
        "平方公里",
        [9, 7, 8, 6, 7, 5, 6],
        [8.2, 6.3, 7.4, 4.1, 6.5, 4.2, 4.8],
    ),
    (
        "恢复改善灌溉面积",
        "亩",
        [4200, 3600, 3900, 2800, 2500, 2000, 2000],
        [3500, 2900, 3300, 1700, 2200, 1500, 1700],
    ),
    (
        "河长巡河",
        "人次",
        [3200, 2800, 3000, 2600, 2500, 2300, 2100],
        [2410, 2080, 2250, 1790, 1880, 1650, 1560],
    ),
]
# name, seat, total, since the start, plan of the year, January to August, paid, stage, company's head
PROJECTS = [
    ("凤尾水库扩建工程", "云岭乡", 38600, 24300, 9800, 7120, 6540, "大坝填筑至高程251米", "钟启文"),
    (
        "松浦灌区续建配套与现代化改造项目",
        "双河镇等4个乡镇",
        12400,
        9100,
        6200,
        4580,
        4100,
        "衬砌渠道21.5公里",
        "祝大勇",
    ),
    (
        "城乡供水一体化二期工程",
        "城关镇、石鼓镇",
        16800,
        10900,
        8600,
        4300,
        3900,
        "管网铺设28公里",
        "夏雨荷",
    ),
    ("清溪河治理工程", "青石镇", 5460, 4300, 3200, 2650, 2300, "堤防完成8.1公里", "龚少峰"),
    (
        "坡耕地水土流失综合治理项目",
        "田坪镇",
        2100,
        1620,
        2100,
        1620,
        1400,
        "石坎梯田已完成1900亩",
        "邱 岚",
    ),
]
TASKS = [
    (
        "凤尾水库扩建工程建设",
        "大坝填筑至高程268米",
        "钟启文",
        "规划计划股",
        "2025年12月底",
        YEAR,
        "大坝填筑至高程251米，年度投资完成七成以上",
        "按序推进",
        "顺利",
    ),
    (
        "城乡供水一体化二期管网铺设",
        "铺设供水管网60公里",
        "夏雨荷",
        "供水服务中心",
        "2025年12月20日",
        "2025-12-20",
        "累计铺设28公里，设备标段流标后重新招标",
        "进展缓慢",
        "滞后",
    ),
    (
        "清溪河治理工程主体完工",
        "新建加固堤防9.4公里",
        "龚少峰",
        "河湖股",
        "2025年8月31日",
        TODAY,
        "完成8.1公里，剩余1.3公里未完工",
        "超期",
        "逾期",
    ),
    (
        "小型病险水库除险加固",
        "5座全部完工验收",
        "严 磊",
        "工程管理站",
        "2025年6月30日",
        "2025-06-30",
        "5座全部完工并通过验收",
        "已办结",
        "已完成",
    ),
    (
        "小型水库雨水情测报设施建设",
        "42座小型水库全覆盖",
        "戴新民",
        "水旱灾害防御股",
        "2025年5月底",
        "2025-05-31",
        "42座全部建成并接入省平台",
        "已办结",
        "已完成",
    ),
    (
        "取水口专项整治“回头看”",
        "核查取水口118个",
        "汪 静",
        "水资源股",
        "2025年7月31日",
        "2025-07-31",
        "完成112个，余6个待复核",
        "基本办结",
        "逾期",
    ),
    (
        "节水型单位创建",
        "创建6家",
        "汪 静",
        "水资源股",
        "2025年7月底",
        "2025-07-31",
        "6家已命名",
        "已办结",
        "已完成",
    ),
    (
        "“十五五”水安全保障规划编制",
        "形成规划送审稿",
        "钟启文",
        "规划计划股",
        "2026年3月底",
        "2026-03-31",
        "已形成初稿，正在征求意见",
        "按序推进",
        "顺利",
    ),
    (
        "幸福河湖建设",
        "建成3条",
        "龚少峰",
        "河湖股",
        "2025年12月底",
        YEAR,
        "建成1条，另2条尚在招标",
        "进展缓慢",
        "滞后",
    ),
    (
        "农村供水水质提升专项行动",
        "千人以上工程水质检测全覆盖",
        "夏雨荷",
        "供水服务中心",
        "长期坚持",
        "",
        "各水厂按月送检",
        "按序推进",
        "顺利",
    ),
    (
        "河道采砂规划修编",
        "取得县政府批复",
        "龚少峰",
        "河湖股",
        "2025年10月底",
        "2025-10-31",
        "",
        "未启动",
        "滞后|未报|不能判定",
    ),
    (
        "农村供水应急预案修订",
        "修订并印发",
        "夏雨荷",
        "供水服务中心",
        "2025年6月底",
        "2025-06-30",
        "6月12日印发",
        "已办结",
        "已完成",
    ),
]
PROBLEMS = [
    (
        "县委巡察",
        "凤尾水库库区违规网箱养殖3处",
        "河湖股",
        "2025年6月30日",
        "2025-06-30",
        "网箱已全部拆除",
        "已整改到位",
        "yes",
    ),
    (
        "县审计局",
        "水利工程质保金43.6万元到期未退还",
        "财务审计股",
        "2025年7月31日",
        "2025-07-31",
        "已退还18万元，其余正在核对",
        "整改中",
        "no",
    ),
    (
        "省厅暗访",
        "石板河岸线堆放砂石料场未清理",
        "河湖股",
        "2025.5.20",
        "2025-05-20",
        "料场已搬迁复绿",
        "已整改到位",
        "yes",
    ),
    (
        "省生态环保督察",
        "2座小水电站生态流量监测数据中断",
        "水资源股",
        "2025年8月31日",
        TODAY,
        "1座恢复上传，1座更换设备中",
        "整改中",
        "no",
    ),
    (
        "市水利局督查",
        "7座小型水库大坝安全鉴定超期",
        "工程管理站",
        "2025年12月31日",
        YEAR,
        "已完成招标，正在开展鉴定",
        "整改中",
        "no",
    ),
    (
        "市水利局督查",
        "农村水厂消毒设备闲置5台",
        "供水服务中心",
        "2025年7月15日",
        "2025-07-15",
        "设备已恢复运行",
        "已整改到位",
        "yes",
    ),
    (
        "省厅暗访",
        "水土保持方案批后监管不到位",
        "水土保持站",
        "2025年10月底",
        "2025-10-31",
        "正在逐个现场复核",
        "整改中",
        "no",
    ),
    (
        "县应急局",
        "防汛物资台账与库存不符",
        "水旱灾害防御股",
        "立行立改",
        "",
        "已重新盘点建账",
        "已整改到位",
        "yes",
    ),
    (
        "县人大视察",
        "灌区末级渠道淤堵12公里",
        "农村水利股",
        "2026年3月31日",
        "2026-03-31",
        "纳入今冬明春清淤计划",
        "整改中",
        "no",
    ),
]


def number(value):
    """Return a figure as written by a hand as a number."""
    if isinstance(value, str):
        return float(
            value.translate(str.maketrans("０１２３４５６７８９", "0123456789")).replace(",", "")
        )
    return value


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    duty = {row[0]: row for _, _, rows in DUTIES for row in rows}
    report, list_ = "2025年8月水利统计月报.xlsx", "目标任务责任清单（1-8月进度）.xlsx"
    clash = {"river": "25.6|26.2", "repair": "49|51"}
    for key, (names, _, _, unit, month, month_old, now, old) in REPORT.items():
        unit = BASE.get(unit, unit)
        now, old = number(now), number(old)
        at = (SPAN, BEFORE)
        if key in RATES:
            at = (SPAN + "|2025-08|2025-08-31", BEFORE + "|2024-08|2024-08-31")
        actual, prior = clash.get(key, now), "11260|11320" if key == "funds" else old
        goal = duty.get(key)
        source = f"{list_}；{report}" if goal else report
        goal_unit = BASE.get(goal[2], goal[2]) if goal else unit
        if goal_unit != unit:  # 亿元 and 万亩 in the duty list
            book.target(names, goal[4], goal[5], goal_unit, goal[9], goal[7], goal[10], source)
            book.fact(names, f"2025|{goal[9][:7]}|{goal[9]}", goal[4], goal_unit, "target", source)
            goal = None
            book.year(names, actual, unit, prior, source, at=at)
            book.fact(names, at[0], now, unit, "actual", source)
            book.fact(names, at[1], old, unit, "actual", source)
        else:
            sign, aim, due, status = (
                (goal[5], goal[4], goal[9], goal[10]) if goal else ("", None, "", "")
            )
            book.indicator(
                (names, unit, aim, sign, now, old, due, status, source), at, actual, prior
            )
        if unit == "1":
            book.rows["year_on_year"][-1][8] = ""
        if month is not None:
            book.year(
                names, month, unit, month_old, report, "当月同比", "yes", ("2025-08", "2024-08")
            )
            book.fact(names, "2025-08", month, unit, "actual", report)
            book.fact(names, "2024-08", month_old, unit, "actual", report)
    for _, _, rows in DUTIES:
        for key, _, unit, _, goal, sign, half, done, _, due, status in rows:
            unit, names = BASE.get(unit, unit), REPORT[key][0] if key in REPORT else key
            if key not in REPORT:
                book.target(
                    names, goal, sign, unit, due, "" if done == "—" else number(done), status, list_
                )
                book.fact(names, f"2025|{due[:7]}|{due}", goal, unit, "target", list_)
                if done != "—":
                    book.fact(names, SPAN, number(done), unit, "actual", list_)
            if half != "—":
                book.fact(names, HALF, number(half), unit, "actual", list_)
    book.fact(REPORT["river"][0], SPAN, 26.2, "km", "actual", "总结（冲突）")
    book.fact(REPORT["repair"][0], SPAN, 51, "处", "actual", "通报（冲突）")
    book.fact(REPORT["funds"][0], BEFORE, 11320, "万元", "actual", "总结（冲突）")
    for name, unit, goals, dones in BY_TOWN:
        unit = BASE.get(unit, unit)
        for town, goal, done in zip(TOWNS, goals, dones, strict=True):
            book.never(name, "targets", goal, unit, f"{town}的任务，不是全县的")
            book.fact(town + name, "2025", goal, unit, "target", "分乡镇", "yes")
            book.fact(town + name, SPAN, done, unit, "actual", "分乡镇", "yes")
        book.never(name, "targets", 2 * sum(goals), unit, "合计重复相加")
    source = "重点项目投资调度表（8月）.xlsx"
    for name, _, total, since, plan, done, paid, _, _ in PROJECTS:
        short = name.removesuffix("工程").removesuffix("项目")
        names, ok = f"{name}|{short}", "顺利" if done / plan > 0.7 else "滞后"
        book.target(names, plan, ">=", "万元", YEAR, done, ok, source, "项目年度计划", "yes")
        book.fact(names, "2025", plan, "万元", "target", source)
        book.fact(names, SPAN, done, "万元", "actual", source)
        for figure in (total, since, paid):
            book.fact(names, "", figure, "万元", "actual|target|context", source, "yes")
        if total != plan:
            book.never(name, "targets", total, "万元", "总投资不是年度目标")
    sums = [sum(p[k] for p in PROJECTS) for k in (2, 3, 4, 5, 6)]
    book.target(
        "重点项目|重点水利项目|合计",
        sums[2],
        ">=",
        "万元",
        YEAR,
        sums[3],
        "顺利",
        source,
        "",
        "yes",
    )
    for figure in sums:
        name = "全县水利建设投资额" if figure == sums[2] else "水利建设投资"
        book.never(name, "targets", figure, "万元", "重点项目合计，不是全县的投资目标")
    for name, goal, unit in (
        ("大坝填筑高程|凤尾水库扩建工程建设|高程", 268, "m"),
        ("供水管网|城乡供水一体化二期管网铺设|管网铺设", 60, "km"),
        ("堤防|清溪河治理工程主体完工", 9.4, "km"),
        ("小型病险水库除险加固", 5, "座"),
        ("小型水库雨水情测报设施", 42, "座"),
        ("核查取水口|取水口专项整治", 118, "个"),
        ("节水型单位创建", 6, "家"),
        ("幸福河湖建设", 3, "条"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "重点工作清单", "任务内的目标", "yes")
    for task, _, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "2025年重点工作销号清单.xlsx")
    for _, problem, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "反馈问题整改清单.xlsx")
    for name, value, unit in (
        ("罚款|行政罚款", 26.8, "万元"),
        ("转移群众|转移危险区群众", 1684, "人"),
        ("水质送检|送检水样|水样", 132, "份"),
        ("平均降雨量|降雨量", 918.5, "mm"),
    ):
        book.fact(name, SPAN, value, unit, "actual", "总结")
    book.add("conflicts", "中小河流治理长度|中小河流治理", SPAN, "25.6km|26.2km", "清单、月报|总结")
    book.add("conflicts", "农村供水工程维修养护|维修养护", SPAN, "49处|51处", "清单、月报|通报")
    book.add(
        "conflicts",
        "争取上级资金|上级资金|争取上级补助资金",
        BEFORE,
        "11260万元|11320万元",
        "月报|总结",
    )
    for name, goal, unit in (
        ("水利建设投资", 5, "亿元"),
        ("农村自来水普及率", 97, "%"),
        ("新增水土流失治理面积", 50, "km2"),
        ("病险水库除险加固", 4, "座"),
    ):
        book.never(name, "targets", goal, unit, "2026年的打算")
        book.fact(name, "2026", goal, unit, "target", "总结")
    book.never("降雨量", "year_on_year", 918.5, "mm", "只与多年均值相比")
    book.never("恢复改善灌溉面积", "targets", 16800, "亩", "完成数不是目标")
    book.write()


def duties():
    """Write the duty list: the office and its head merged over their rows, two rows of heads."""
    rows = [
        ["编制单位：松浦县水利局办公室", *[""] * 8, "截至2025年8月31日"],
        [
            "责任股室",
            "负责人",
            "序号",
            "目标任务",
            "单位",
            "2025年\n目标",
            "完成情况",
            "",
            "完成比例\n（%）",
            "完成时限",
            "备注",
        ],
        ["", "", "", "", "", "", "1-6月", "1-8月", "", "", ""],
    ]
    merges = [f"{c}3:{c}4" for c in "ABCDEFIJK"] + ["G3:H3", "A2:D2", "J2:K2"]
    n = 0
    for office, head, duties_ in DUTIES:
        top = len(rows) + 2
        for k, (key, wording, unit, written, goal, sign, half, done, when, _, _) in enumerate(
            duties_
        ):
            n += 1
            share = (
                ""
                if sign == "<=" or unit in ("%", "") or done == "—"
                else round(100 * number(done) / goal, 1)
            )
            if key == "patrol":
                share = 76.3  # a slip: it is 73.6
            note = {"saving": "2个项目未开工", "dam": "含2024年结转1座", "fee": "税务代征"}.get(
                key, ""
            )
            rows.append(
                [
                    *((office, head) if not k else ("", "")),
                    n,
                    wording,
                    unit or "/",
                    written,
                    half,
                    done,
                    share,
                    when,
                    note,
                ]
            )
        if len(duties_) > 1:
            merges += [f"A{top}:A{top + len(duties_) - 1}", f"B{top}:B{top + len(duties_) - 1}"]
    rows += [
        [""],
        [
            "说明：1.完成情况为自年初累计数；2.“以上”“以内”“不高于”均含本数；3.约束性指标不计算完成比例。"
        ],
    ]
    out = openpyxl.Workbook()
    sheet(
        out,
        "责任清单",
        "松浦县水利局2025年目标任务责任清单（1—8月进度）",
        rows,
        11,
        merges,
        (3, 4),
        True,
    )
    save(out, LEDGERS / "目标任务责任清单（1-8月进度）.xlsx")


def report():
    """Write the month's report: month and cumulative, each this year, last year, change; and the towns."""
    rows = [
        ["制表机关：松浦县水利局", "", "", "", "", "", "", "报出日期：2025年9月4日"],
        ["指标名称", "计量单位", "本月", "", "", "自年初累计", "", ""],
        ["", "", "本年", "上年同月", "增减%", "本年", "上年同期", "增减%"],
        ["甲", "乙", 1, 2, 3, 4, 5, 6],
    ]
    for key, (_, section, name, unit, month, month_old, now, old) in REPORT.items():
        if section:
            rows.append([section])
        rise = "—" if not month_old else round(100 * (month / month_old - 1), 1)
        if unit == "%":
            total = f"{number(now) - number(old):+.1f}个百分点"
        else:
            total = round(100 * (number(now) / number(old) - 1), 1)
        if key == "warn":
            total = -18.9  # a slip: it is -19.9
        shown = ["—", "—"] if month is None else [month, month_old]
        rows.append([name, unit or "—", *shown, rise, now, old, total])
    rows += [
        [""],
        ["补充资料：水利建设投资含乡镇项目；比率、系数类指标按期末数填列。"],
        ["单位负责人：罗建平", "", "", "统计负责人：钟启文", "", "", "填表人：卢小曼"],
    ]
    out = openpyxl.Workbook()
    merges = ["A3:A4", "B3:B4", "C3:E3", "F3:H3"]
    sheet(out, "综合", "松浦县水利统计月报（２０２５年８月）", rows, 8, merges, (3, 5), True)
    rows, merges = [["截至8月31日"], ["乡镇"], [""]], ["A3:A4"]
    for k, (name, unit, *_) in enumerate(BY_TOWN):
        rows[1] += [f"{name}（{unit}）", "", ""]
        rows[2] += ["全年任务", "已完成", "完成率"]
        merges.append(f"{'BEH'[k]}3:{'DGJ'[k]}3")
    for t, town in enumerate(TOWNS):
        row = [town]
        for _, _, goals, dones in BY_TOWN:
            row += [goals[t], dones[t], f"{100 * dones[t] / goals[t]:.1f}%"]
        rows.append(row)
    row = ["全县"]
    for _, _, goals, dones in BY_TOWN:
        row += [sum(goals), round(sum(dones), 4), f"{100 * sum(dones) / sum(goals):.1f}%"]
    rows += [row, ["注：云岭乡受凤尾水库扩建影响，进度偏慢。"]]
    sheet(out, "分乡镇", "2025年1—8月分乡镇水利建设任务完成情况", rows, 10, merges, (3, 4))
    save(out, LEDGERS / "2025年8月水利统计月报.xlsx")


def works():
    """Write projects, tasks and problems."""
    out = openpyxl.Workbook()
    rows = [
        ["", "", "", "", "", "", "", "", "金额单位：万元"],
        [
            "项目名称",
            "建设地点",
            "概算总投资",
            "开工以来累计完成",
            "2025年度",
            "",
            "",
            "形象进度",
            "包联责任人",
        ],
        ["", "", "", "", "计划投资", "1-8月完成", "资金支付", "", ""],
        ["合计", "", *[sum(p[k] for p in PROJECTS) for k in (2, 3, 4, 5, 6)], "", ""],
    ]
    rows += [list(p) for p in PROJECTS]
    rows.append(["备注：本表仅统计县级重点项目。"])
    merges = [f"{c}3:{c}4" for c in "ABCDHI"] + ["E3:G3"]
    sheet(out, "8月", "松浦县重点水利项目投资调度表", rows, 9, merges, (3, 4), True)
    save(out, LEDGERS / "重点项目投资调度表（8月）.xlsx")
    out = openpyxl.Workbook()
    rows = [
        ["（8月31日更新）"],
        [
            "编号",
            "重点工作",
            "年度目标",
            "包抓领导",
            "承办股室",
            "办结时间",
            "推进情况",
            "销号状态",
        ],
    ]
    rows += [
        [n, t[0], t[1], "罗建平" if n % 3 else "曾 慧", t[3], t[4], t[6], t[7]]
        for n, t in enumerate(TASKS, 1)
    ]
    sheet(out, "销号清单", "2025年全县水利重点工作销号清单", rows, 8, ["A2:H2"], (3, 3), True)
    save(out, LEDGERS / "2025年重点工作销号清单.xlsx")
    out = openpyxl.Workbook()
    rows = [["序号", "反馈来源", "具体问题", "牵头股室", "整改期限", "整改成效", "整改状态"]]
    rows += [[n, p[0], p[1], p[2], p[3], p[5], p[6]] for n, p in enumerate(PROBLEMS, 1)]
    rows.append(["小计：9个问题，已整改到位4个，整改中5个。"])
    sheet(
        out, "清单", "松浦县水利局反馈问题整改清单（截至2025年8月31日）", rows, 7, (), (2, 2), True
    )
    save(out, LEDGERS / "反馈问题整改清单.xlsx")


SUMMARY = """松浦县水利局2025年1—8月工作总结
今年以来，县水利局坚持稳中求进，较好完成了阶段性任务。现将1—8月工作情况总结如下。
# 一、主要工作
（一）抓项目促投资。1—8月，全县完成水利建设投资3.312亿元，同比增长15.6%，占全年目标4.6亿元的72%。争取上级补助资金12480万元，上年同期为11320万元，其中中央资金7850万元、省级资金4630万元。凤尾水库扩建工程大坝填筑至高程251米。
（二）抓刚性约束。全县用水总量1.498亿立方米，万元GDP用水量51.8立方米。创建节水型单位6家。
（三）抓河湖管护。各级河长巡河13620人次，整治河湖“四乱”问题71处，治理中小河流26.2公里，国省控断面水质优良比例92.3%，比上年同期提高7.7个百分点。
（四）抓农村供水。农村自来水普及率达到96.3%，送检水样132份。
（五）抓水土保持和农田水利。新增水土流失治理面积41.5平方公里，恢复改善灌溉面积1.68万亩。征收水土保持补偿费148万元。
（六）抓防汛抗旱。入汛以来，全县平均降雨量918.5毫米，较多年均值偏少6.4%。发布山洪灾害预警信息214条，转移危险区群众1684人，开展防汛抗旱应急演练29场次，5座病险水库除险加固任务提前完成。
（七）抓监管执法。开展水行政执法巡查318次，查处水事违法案件12件，处以罚款26.8万元。未发生生产安全责任事故。
# 二、存在的困难
一是城乡供水一体化二期工程招标进度偏慢。二是县级配套资金筹措压力较大，部分股室专业技术力量不足。
# 三、2026年工作打算
2026年，力争完成水利建设投资5亿元，农村自来水普及率达到97%，新增水土流失治理面积50平方公里，完成病险水库除险加固4座。"""
NOTICE = """松浦县水利局办公室关于1—8月目标任务进展情况的通报
各股室、局属各单位：
现将1—8月目标任务进展情况通报如下。
一、进展较好的任务。病险水库除险加固5座、节水型单位创建6家、防汛抗旱应急演练29场次，均已完成全年目标。农村供水工程维修养护完成51处。
二、进展偏慢的任务。新增高效节水灌溉面积完成0.95万亩，水土保持补偿费征收148万元，幸福河湖建成1条，均落后于序时进度。农业水价综合改革面积尚未报送数据。
三、有关要求。请进展偏慢的股室查找原因，倒排工期，加快推进。
松浦县水利局办公室
2025年9月5日
"""


if __name__ == "__main__":
    truth()
    duties()
    report()
    works()
    paper(DOCUMENTS / "松浦县水利局2025年1-8月工作总结.docx", SUMMARY.split("\n"))
    (DOCUMENTS / "关于1-8月目标任务进展情况的通报.txt").write_bytes(
        NOTICE.replace("\n", "\r\n").encode("gb18030")
    )
