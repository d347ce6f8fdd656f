"""Truth and files of 沧澜市水利局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-09", "2024-01/2024-09", "2025-12-31", "2025-09-30"
UNITS = {"亿立方米": "亿m3", "平方公里": "km2", "立方米": "m3", "": "1"}
FINE = "顺利|已完成"
# class, rows: name, unit, score, goal as written, goal, sign, figure, last year's, own score, office, due as written, due, status, remark
SCORED = [
    (
        "水旱灾害防御",
        [
            (
                "水利工程汛前检查",
                "处",
                4,
                1260,
                1260,
                ">=",
                1260,
                1214,
                4,
                "水旱灾害防御科",
                "4月底",
                "2025-04-30",
                "已完成",
                "",
            ),
            (
                "山洪灾害防御演练",
                "场次",
                3,
                180,
                180,
                ">=",
                196,
                172,
                3,
                "水旱灾害防御科",
                "6月30日前",
                "2025-06-30",
                "已完成",
                "",
            ),
            (
                "防汛抗旱物资购置",
                "万元",
                3,
                850,
                850,
                ">=",
                612,
                574,
                2,
                "水旱灾害防御科",
                "8月底",
                "2025-08-31",
                "逾期",
                "招标延期，扣1分",
            ),
            (
                "小型水库测报设施在线率",
                "%",
                4,
                "95以上",
                95,
                ">=",
                96.8,
                93.4,
                4,
                "运行管理科",
                "全年",
                YEAR,
                FINE,
                "",
            ),
        ],
    ),
    (
        "水利工程建设",
        [
            (
                "水利建设投资",
                "亿元",
                8,
                46.5,
                46.5,
                ">=",
                37.86,
                34.12,
                8,
                "规划计划科",
                "12月底",
                YEAR,
                "顺利",
                "见分县统计",
            ),
            (
                "重点水利工程投资",
                "亿元",
                5,
                21.4,
                21.4,
                ">=",
                16.92,
                14.75,
                5,
                "工程建设管理科",
                "12月底",
                YEAR,
                "顺利",
                "见投资月报",
            ),
            (
                "争取上级水利资金",
                "亿元",
                6,
                "9.80",
                9.8,
                ">=",
                10.26,
                8.93,
                6,
                "规划计划科",
                "12月底",
                YEAR,
                "已完成",
                "已超全年任务",
            ),
            (
                "病险水库除险加固",
                "座",
                5,
                "14座",
                14,
                ">=",
                7,
                9,
                3,
                "运行管理科",
                "12月底",
                YEAR,
                "滞后",
                "汛期停工，扣2分",
            ),
            (
                "水利工程竣工验收",
                "项",
                4,
                16,
                16,
                ">=",
                9,
                11,
                3,
                "工程建设管理科",
                "12月底",
                YEAR,
                "滞后",
                "扣1分",
            ),
            (
                "工程质量抽检合格率",
                "%",
                3,
                "≥95",
                95,
                ">=",
                97.2,
                96.1,
                3,
                "工程建设管理科",
                "全年",
                YEAR,
                FINE,
                "",
            ),
        ],
    ),
    (
        "水资源节约管理",
        [
            (
                "用水总量",
                "亿立方米",
                6,
                "≤13.2",
                13.2,
                "<=",
                8.94,
                9.15,
                6,
                "水资源科",
                "12月底",
                YEAR,
                "顺利",
                "",
            ),
            (
                "万元工业增加值用水量",
                "立方米",
                4,
                "不高于18.5",
                18.5,
                "<=",
                17.6,
                18.9,
                4,
                "水资源科",
                "12月底",
                YEAR,
                FINE,
                "",
            ),
            (
                "农田灌溉水有效利用系数",
                "",
                4,
                0.628,
                0.628,
                ">=",
                None,
                None,
                "",
                "农村水利科",
                "12月底",
                YEAR,
                "未报",
                "年底测算，暂不计分",
            ),
            (
                "节水型企业创建",
                "家",
                3,
                45,
                45,
                ">=",
                38,
                29,
                3,
                "水资源科",
                "12月底",
                YEAR,
                "顺利",
                "",
            ),
            (
                "再生水利用率",
                "%",
                4,
                "32%",
                32,
                ">=",
                30.6,
                28.9,
                3,
                "水资源科",
                "12月底",
                YEAR,
                "滞后",
                "管网配套不足，扣1分",
            ),
        ],
    ),
    (
        "农村水利",
        [
            (
                "农村自来水普及率",
                "%",
                5,
                "≥95.5",
                95.5,
                ">=",
                95.7,
                94.8,
                5,
                "农村水利科",
                "12月底",
                YEAR,
                FINE,
                "",
            ),
            (
                "规模化供水工程服务人口占比",
                "%",
                4,
                72,
                72,
                ">=",
                71.4,
                68,
                4,
                "农村水利科",
                "12月底",
                YEAR,
                "顺利",
                "",
            ),
            (
                "大中型灌区改造面积",
                "万亩",
                5,
                18.6,
                18.6,
                ">=",
                "１５.１",
                13.7,
                5,
                "农村水利科",
                "12月底",
                YEAR,
                "顺利",
                "",
            ),
            (
                "农业水费收缴率",
                "%",
                3,
                "92以上",
                92,
                ">=",
                88.4,
                87.9,
                2,
                "农村水利科",
                "12月底",
                YEAR,
                "滞后",
                "扣1分",
            ),
        ],
    ),
    (
        "河湖管护和水土保持",
        [
            (
                "新增水土流失治理面积",
                "平方公里",
                5,
                165,
                165,
                ">=",
                138.6,
                126.9,
                5,
                "水土保持科",
                "12月底",
                YEAR,
                "顺利",
                "",
            ),
            (
                "河湖“四乱”问题整改率",
                "%",
                3,
                100,
                100,
                ">=",
                96.5,
                98.2,
                2,
                "河湖管理科",
                "12月底",
                YEAR,
                "滞后",
                "扣1分",
            ),
            (
                "幸福河湖建设",
                "条",
                3,
                9,
                9,
                ">=",
                4,
                5,
                2,
                "河湖管理科",
                "11月底",
                "2025-11-30",
                "滞后",
                "扣1分",
            ),
            (
                "水土保持监督检查",
                "个",
                2,
                320,
                320,
                ">=",
                347,
                305,
                2,
                "水土保持科",
                "12月底",
                YEAR,
                "已完成",
                "",
            ),
            (
                "水土保持补偿费征收",
                "万元",
                2,
                "3,600",
                3600,
                ">=",
                "2,148",
                2405,
                1,
                "水土保持科",
                "12月底",
                YEAR,
                "滞后",
                "在建项目减少，扣1分",
            ),
        ],
    ),
    (
        "依法行政和安全生产",
        [
            (
                "行政审批按时办结率",
                "%",
                1,
                "100",
                100,
                ">=",
                100,
                100,
                1,
                "政策法规科",
                "全年",
                YEAR,
                FINE,
                "",
            ),
            (
                "生产安全责任事故",
                "起",
                1,
                0,
                0,
                "<=",
                0,
                0,
                1,
                "安全监督科",
                "全年",
                YEAR,
                FINE,
                "",
            ),
        ],
    ),
]
NOW2 = {"水利建设投资": "37.86|36.78", "新增水土流失治理面积": "138.6|136.8"}
GOAL2 = {"节水型企业创建": "45|50"}
NAMES = {
    "新增水土流失治理面积": "新增水土流失治理面积|水土流失治理面积",
    "节水型企业创建": "节水型企业创建|节水型企业",
}
PLACES = ["市本级", "东陵区", "高新区", "白塔县", "青堰县", "磁沟县", "南原县", "临岭市"]
PARTS = {
    "用水总量": None,
    "农业用水": (52300, 54600, [0, 9, 1, 17, 15, 14, 21, 23]),
    "工业用水": (14200, 14550, [0, 24, 19, 11, 8, 12, 9, 17]),
    "生活用水": (17800, 17450, [0, 28, 10, 13, 10, 9, 14, 16]),
    "生态补水": (5100, 4900, [0, 31, 9, 12, 11, 7, 13, 17]),
}
# class, rows: project, nature, total, plan, month, cumulative, since start, arrived, paid, state of works
PROJECTS = [
    (
        "一、防洪减灾工程",
        [
            (
                "沧河干流治理工程（东陵段）",
                "续建",
                86000,
                42000,
                3100,
                35600,
                71200,
                38000,
                31400,
                "堤防填筑完成93%",
            ),
            (
                "青堰河综合治理工程",
                "续建",
                38000,
                16000,
                900,
                11200,
                25100,
                12600,
                10300,
                "护岸完成7.4公里",
            ),
            (
                "小型病险水库打捆项目",
                "新建",
                22000,
                15000,
                1260,
                8900,
                8900,
                9700,
                7600,
                "7座完工，7座在建",
            ),
        ],
    ),
    (
        "二、供水保障工程",
        [
            (
                "引沧济东调水工程",
                "续建",
                260000,
                62000,
                4800,
                54300,
                198700,
                57000,
                51200,
                "隧洞贯通，泵站机组安装",
            ),
            (
                "白塔县城乡供水一体化工程",
                "续建",
                74000,
                26000,
                1500,
                21100,
                46800,
                22400,
                19500,
                "管网铺设214公里",
            ),
            (
                "磁沟县水厂改扩建工程",
                "新建",
                18500,
                9000,
                700,
                7400,
                7400,
                7800,
                6900,
                "清水池封顶",
            ),
        ],
    ),
    (
        "三、灌区工程",
        [
            (
                "临岭灌区续建配套工程",
                "续建",
                45200,
                24000,
                1400,
                17300,
                33600,
                18800,
                16100,
                "干渠衬砌31公里",
            ),
            (
                "石堰灌区现代化改造工程",
                "新建",
                31000,
                14000,
                900,
                9500,
                9500,
                10400,
                8200,
                "渠首闸拆除重建",
            ),
        ],
    ),
    (
        "四、水生态工程",
        [
            ("龙湾湖生态修复工程", "新建", 16800, 6000, 300, 3900, 3900, 4200, 3300, "湖区清淤"),
        ],
    ),
]
# task, leader, office, helpers, due as written, due, progress, percent, lamp, status
TASKS = [
    (
        "引沧济东调水工程主体完工",
        "郑怀川",
        "工程建设管理科",
        "调水中心",
        "12月底",
        YEAR,
        "隧洞全线贯通，泵站机组正在安装",
        "82%",
        "绿灯",
        "顺利",
    ),
    (
        "沧河干流东陵段堤防填筑",
        "郑怀川",
        "工程建设管理科",
        "东陵区水利局",
        "6月底",
        "2025-06-30",
        "剩余1.2公里因征迁未完",
        "93%",
        "红灯",
        "逾期",
    ),
    (
        "小型水库除险加固主体施工",
        "贺同舟",
        "运行管理科",
        "各县（市、区）水利局",
        "11月底",
        "2025-11-30",
        "汛期停工，完工7座",
        "50%",
        "黄灯",
        "滞后",
    ),
    (
        "水旱灾害防御应急预案修编",
        "贺同舟",
        "水旱灾害防御科",
        "",
        "5月31日前",
        "2025-05-31",
        "已经市政府印发",
        "100%",
        "蓝灯",
        "已完成",
    ),
    (
        "县域节水型社会达标复核",
        "苏映雪",
        "水资源科",
        "节约用水中心",
        "三季度末",
        TODAY,
        "3个县通过省级复核，磁沟县资料被退回",
        "75%",
        "红灯",
        "逾期",
    ),
    (
        "农村供水水质提升专项行动",
        "苏映雪",
        "农村水利科",
        "各县（市、区）水利局",
        "10月底",
        "2025-10-31",
        "126处净化消毒设备安装到位，正在调试",
        "95%",
        "绿灯",
        "顺利",
    ),
    (
        "取用水管理巡查整治",
        "苏映雪",
        "水资源科",
        "水政监察支队",
        "8月底",
        "2025-08-31",
        "问题全部整治并通过验收",
        "100%",
        "蓝灯",
        "已完成",
    ),
    (
        "河湖管理范围划界成果复核",
        "贺同舟",
        "河湖管理科",
        "",
        "2026年3月底",
        "2026-03-31",
        "外业复核结束，内业整理中",
        "70%",
        "绿灯",
        "顺利",
    ),
    (
        "市级水土保持规划修编",
        "苏映雪",
        "水土保持科",
        "",
        "12月15日",
        "2025-12-15",
        "采购两次流标，重新组织",
        "20%",
        "黄灯",
        "滞后",
    ),
    (
        "数字孪生沧河（一期）建设",
        "郑怀川",
        "信息中心",
        "水文中心",
        "2025年底",
        YEAR,
        "平台基本建成，待初验",
        "96%",
        "绿灯",
        "顺利",
    ),
    (
        "“十五五”水利发展规划编制",
        "郑怀川",
        "规划计划科",
        "各科室",
        "12月31日",
        YEAR,
        "形成征求意见稿",
        "80%",
        "绿灯",
        "顺利",
    ),
    (
        "水库标准化管理评价",
        "贺同舟",
        "运行管理科",
        "",
        "年底前",
        YEAR,
        "尚未启动",
        "0",
        "—",
        "滞后|未报|不能判定",
    ),
]
# source, problem, measure, office, due as written, due, progress, state, closed
PROBLEMS = [
    (
        "省厅汛前检查",
        "磁沟县2座小型水库溢洪道堵塞",
        "清障并落实专人巡查",
        "运行管理科",
        "2025年4月30日",
        "2025-04-30",
        "清理完毕，已复核",
        "整改到位",
        "yes",
    ),
    (
        "省河长办暗访",
        "沧河东陵段违建砂石码头未拆除",
        "依法拆除，恢复岸线",
        "河湖管理科",
        "2025年8月31日",
        "2025-08-31",
        "签订拆除协议，机械未进场",
        "正在整改",
        "no",
    ),
    (
        "市审计局审计",
        "市级水利资金1460万元滞留未分配",
        "尽快下达资金",
        "财务审计科",
        "2025年6月底",
        "2025-06-30",
        "已于6月18日全部下达",
        "整改到位",
        "yes",
    ),
    (
        "省厅农村供水暗访",
        "白塔县3处千吨万人水厂消毒设备闲置",
        "恢复运行，更换配件",
        "农村水利科",
        "2025年9月15日",
        "2025-09-15",
        "恢复2处，另1处待更换",
        "正在整改",
        "no",
    ),
    (
        "取用水专项检查",
        "6家企业超许可水量取水",
        "限期补办，立案查处",
        "水资源科",
        "2025年12月31日",
        "2025-12-31",
        "4家已补办",
        "正在整改",
        "no",
    ),
    (
        "市委巡察",
        "机关支部学习记录事后补记",
        "规范组织生活",
        "机关党委",
        "立行立改",
        "",
        "已通报批评并建立台账",
        "整改到位",
        "yes",
    ),
    (
        "市委巡察",
        "招标代理机构选用程序不规范",
        "出台选用管理办法",
        "工程建设管理科",
        "2025年7月31日",
        "2025-07-31",
        "办法已印发执行",
        "整改到位",
        "yes",
    ),
    (
        "水土保持监督检查",
        "环城公路弃渣场拦挡措施缺失",
        "补建挡渣墙",
        "水土保持科",
        "2026年1月31日",
        "2026-01-31",
        "施工单位正在补建",
        "正在整改",
        "no",
    ),
    (
        "市政府督查室",
        "雨水情信息迟报漏报",
        "健全报送制度",
        "水旱灾害防御科",
        "长期坚持",
        "",
        "基本整改到位",
        "持续整改",
        "no",
    ),
]
# month, supply, running sum last year, fee, running sum last year
RAW = [
    ("1月", 905, 872, 226.4, 213.5),
    ("2月", 862, 1703, 215.6, 417.1),
    ("3月", 930, 2598, 232.7, 636.4),
    ("4月", 958, 3521, 239.6, 862.5),
    ("5月", 1004, 4487, 251.1, 1099.1),
    ("6月", 1042, 5490, 260.6, 1344.8),
    ("7月", 1073, 6521, 268.4, 1597.3),
    ("8月", 1012, 7494, 253.1, 1835.6),
    ("9月", 956, 8415, 239.0, 2061.2),
]
RATE = {"%", ""}


def rows():
    """Yield the scored indicators with their class."""
    for section, items in SCORED:
        for item in items:
            yield section, item


def plain(value):
    """Return a written figure as a number."""
    return (
        float(value.replace(",", "").translate(str.maketrans("０１２３４５６７８９", "0123456789")))
        if isinstance(value, str)
        else value
    )


def split(total, weights, digits=0):
    """Share a total out by weights, adding up exactly."""
    parts = [round(total * w / sum(weights), digits) for w in weights]
    at = weights.index(max(weights))
    parts[at] = round(parts[at] + total - sum(parts), digits)
    return [int(p) if digits == 0 else p for p in parts]


INVEST = {
    "plan": split(465000, [30, 13, 5, 14, 11, 9, 8, 10]),
    "done": split(378600, [31, 12, 5, 14, 10, 9, 8, 11]),
    "old": split(341200, [29, 14, 5, 13, 12, 9, 8, 10]),
}
SOIL = [
    split(165, [0, 8, 2, 30, 26, 34, 25, 40], 1),
    split(136.8, [0, 7, 2, 28, 25, 33, 24, 38], 1),
    split(126.9, [0, 8, 2, 27, 24, 32, 25, 39], 1),
]
DRIP = [
    split(6, [0, 5, 0, 13, 10, 8, 14, 10], 2),
    split(4.9, [0, 5, 0, 13, 9, 7, 14, 11], 2),
    split(4.35, [0, 5, 0, 12, 10, 8, 13, 10], 2),
]
WELLS = [
    split(420, [0, 40, 8, 82, 70, 64, 76, 80]),
    split(388, [0, 38, 7, 80, 61, 60, 72, 70]),
    split(402, [0, 41, 7, 78, 66, 62, 74, 74]),
]


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for _, (name, unit, _, _, goal, sign, now, old, _, _, _, due, status, _) in rows():
        names, kind = NAMES.get(name, name), UNITS.get(unit, unit)
        rate = unit in RATE or "万元工业" in name
        here, there = (
            (f"{SPAN}|2025-09|2025-09-30", f"{BEFORE}|2024-09|2024-09-30")
            if rate
            else (SPAN, BEFORE)
        )
        now = "" if now is None else plain(now)
        actual = NOW2.get(name, now)
        book.target(names, GOAL2.get(name, goal), sign, kind, due, actual, status, "考核自查表")
        book.fact(names, f"2025|{due[:7]}|{due}", goal, kind, "target", "考核自查表")
        if now != "":
            book.fact(names, here, now, kind, "actual", "考核自查表")
        if old is not None:
            book.year(names, actual, kind, old, "考核自查表", at=(here, there))
            book.fact(names, there, old, kind, "actual", "考核自查表")
    for name, unit, goal, now, old in (
        ("高效节水灌溉面积", "万亩", 6, 4.9, 4.35),
        ("农村供水工程维修养护", "处", 420, 388, 402),
    ):
        book.target(name, goal, ">=", unit, YEAR, now, "顺利", "分县统计")
        book.fact(name, "2025", goal, unit, "target", "分县统计")
        book.fact(name, SPAN, now, unit, "actual", "分县统计")
        book.fact(name, BEFORE, old, unit, "actual", "分县统计")
        book.year(name, now, unit, old, "分县统计")
    book.target("基层水利人员培训|培训基层水利人员", 1500, ">=", "人次", YEAR, 1236, "顺利", "总结")
    book.fact("基层水利人员培训|培训基层水利人员", "2025|2025-12", 1500, "人次", "target", "总结")
    book.fact("基层水利人员培训|培训基层水利人员", SPAN, 1236, "人次", "actual", "总结")
    for name, parts in PARTS.items():
        if parts:
            names = f"{name}|{name}量"
            book.year(names, parts[0], "万m3", parts[1], "分县用水")
            book.fact(names, SPAN, parts[0], "万m3", "actual", "分县用水")
            book.fact(names, BEFORE, parts[1], "万m3", "actual", "分县用水")
    for name, at, unit in (("原水供水量|供水量", 1, "万m3"), ("原水水费|水费", 3, "万元")):
        months = [r[at] for r in RAW]
        for m, row in enumerate(RAW, 1):
            book.fact(name, f"2025-{m:02d}", row[at], unit, "actual", "原水月报csv")
        book.fact(name, SPAN, round(sum(months), 1), unit, "actual", "原水月报csv")
        book.fact(name, BEFORE, RAW[-1][at + 1], unit, "actual", "原水月报csv")
        book.year(name, round(sum(months), 1), unit, RAW[-1][at + 1], "原水月报csv")
    book.fact("平均降雨量|降雨量", SPAN, 612.4, "mm", "actual", "总结")
    book.year(
        "平均降雨量|降雨量",
        612.4,
        "mm",
        "565.5|565.466|565.466297",
        "总结",
        "上年数由增长率推得",
        "yes",
    )
    book.fact(
        "大中型水库蓄水量|水库蓄水量|蓄水量",
        "2025-09|2025-09-30|" + SPAN,
        5.86,
        "亿m3",
        "actual",
        "总结",
    )
    book.rows["year_on_year"].append(
        [
            f"Y{len(book.rows['year_on_year']) + 1:03d}",
            "大中型水库蓄水量|水库蓄水量|蓄水量",
            f"{SPAN}|2025-09|2025-09-30",
            "5.86",
            "亿m3",
            f"{BEFORE}|2024-09|2024-09-30",
            "5.44",
            "0.42",
            "7.72",
            "总结",
            "上年数由差额推得",
            "yes",
        ]
    )
    for section, items in PROJECTS:
        for project, _, _, plan, month, done, *_ in items:
            book.target(
                f"{project}|{project.split('（')[0]}",
                plan,
                ">=",
                "万元",
                "",
                done,
                "",
                "投资月报",
                "项目年度计划",
                "yes",
            )
            book.fact(project.split("（")[0], "2025", plan, "万元", "target", "投资月报")
            book.fact(project.split("（")[0], SPAN, done, "万元", "actual", "投资月报")
            book.fact(project.split("（")[0], "2025-09", month, "万元", "actual", "投资月报")
        if len(items) > 1:
            name = section[2:]
            book.target(
                f"{name}|{name}小计|小计",
                sum(i[3] for i in items),
                ">=",
                "万元",
                "",
                sum(i[5] for i in items),
                "",
                "投资月报",
                "分类小计",
                "yes",
            )
    book.fact("重点水利工程投资|合计", "2025-09", 14860, "万元", "actual", "投资月报合计")
    book.fact("水利建设投资", SPAN, 36.78, "亿元", "actual", "总结（冲突）")
    book.fact(
        "新增水土流失治理面积|水土流失治理面积", SPAN, 136.8, "km2", "actual", "分县统计（冲突）"
    )
    book.fact("节水型企业创建|节水型企业", "2025|2025-12", 50, "家", "target", "总结（冲突）")
    for task, _, office, _, _, due, _, _, _, status in TASKS:
        book.task(task, office, due, status, "重点工作亮灯表")
    for _, problem, _, office, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改清单")
    book.add(
        "conflicts", "水利建设投资", SPAN, "37.86亿元|36.78亿元", "考核自查表、分县统计合计|总结"
    )
    book.add(
        "conflicts",
        "新增水土流失治理面积|水土流失治理面积",
        SPAN,
        "138.6km2|136.8km2",
        "考核自查表、总结|分县统计全市",
    )
    book.add(
        "conflicts", "节水型企业创建|节水型企业", "2025（target）", "45家|50家", "考核自查表|总结"
    )
    for name, figure, unit, why in (
        ("水利建设投资", 50, "亿元", "2026年的目标"),
        ("农村自来水普及率", 96.5, "%", "2026年的目标"),
        ("病险水库除险加固", 10, "座", "2026年的目标"),
        ("水土保持补偿费征收", 1452, "万元", "与全年任务的差额"),
        ("水利建设投资", INVEST["plan"][1], "万元", "东陵区的计划"),
        ("水利建设投资", INVEST["plan"][0], "万元", "市本级的计划，不是全市的"),
        ("水土流失治理面积", SOIL[0][7], "km2", "临岭市的任务"),
        ("农村供水工程维修养护", WELLS[0][3], "处", "白塔县的任务"),
        ("用水总量", 6, "亿m3", "分值"),
        ("水利建设投资", 8, "亿元", "分值"),
    ):
        book.never(name, "targets", figure, unit, why)
    use = {name: split(p[0], p[2]) for name, p in PARTS.items() if p}
    for name, figure, unit, why in (
        ("重点水利工程投资", 14860, "万元", "9月当月"),
        ("水利建设投资", INVEST["done"][3], "万元", "白塔县的数"),
        ("农业用水", use["农业用水"][6], "万m3", "南原县的数"),
        ("工业用水", use["工业用水"][1], "万m3", "东陵区的数"),
        ("原水供水量", 956, "万m3", "9月当月"),
        ("水利建设投资", 81.4, "%|亿元", "完成率，不是完成数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)
    book.write()


def scored():
    """Write the sheet of the yearly rating with scores beside goals."""
    out = openpyxl.Workbook()
    heads = [
        "指标类别",
        "序号",
        "考核指标",
        "计量单位",
        "分值",
        "年度目标值",
        "1—9月完成值",
        "目标完成率（%）",
        "去年同期值",
        "自评得分",
        "责任科室",
        "时限要求",
        "扣分原因及说明",
    ]
    lines, merges, n = (
        [["填报单位：沧澜市水利局（盖章）", *[""] * 9, "填报时间：2025年10月9日"], heads],
        ["A2:C2", "K2:M2"],
        0,
    )
    for section, items in SCORED:
        start = len(lines) + 2
        for k, (
            name,
            unit,
            score,
            goal,
            number,
            sign,
            now,
            old,
            own,
            office,
            due,
            _,
            _,
            why,
        ) in enumerate(items):
            n += 1
            value = plain(now) if now is not None else None
            done = (
                round(100 * value / number, 1)
                if value is not None and unit not in RATE and sign == ">="
                else "—"
            )
            lines.append(
                [
                    section if not k else "",
                    n,
                    name,
                    unit or "—",
                    score,
                    goal,
                    "—" if now is None else now,
                    done,
                    "—" if old is None else old,
                    own,
                    office,
                    due,
                    why,
                ]
            )
        lines.append(
            [
                "",
                "",
                "小计",
                "",
                sum(i[2] for i in items),
                "",
                "",
                "",
                "",
                sum(i[8] or 0 for i in items),
            ]
        )
        merges.append(f"A{start}:A{len(lines) + 1}")
    total = [i for _, i in rows()]
    lines.append(
        [
            "合  计",
            "",
            "",
            "",
            sum(i[2] for i in total),
            "",
            "",
            "",
            "",
            sum(i[8] or 0 for i in total),
        ]
    )
    merges.append(f"A{len(lines) + 1}:D{len(lines) + 1}")
    lines += [
        [],
        [
            "说明：1.完成值为年初至9月底累计数；2.农田灌溉水有效利用系数年底测算，本次不计分；3.目标完成率仅填数量类指标。"
        ],
        ["填表人：陶小禾　　审核人：郑怀川　　联系电话：略"],
    ]
    ws = sheet(
        out,
        "自查表",
        "沧澜市水利局2025年度绩效考核指标完成情况自查表（前三季度）",
        lines,
        13,
        merges,
        (3, 3),
        True,
    )
    ws.column_dimensions["C"].width = 28
    save(out, LEDGERS / "绩效考核/2025年绩效考核自查表（三季度）.xlsx")


def places():
    """Write three sheets by county."""
    out = openpyxl.Workbook()

    def share(a, b):
        return round(100 * a / b, 1) if b else "—"

    heads = [
        ["", "", "", "", "", "", "单位：万元"],
        ["县（市、区）", "水利建设投资", "", "", "", "", "完成率排名"],
        ["", "年度计划", "1—9月完成", "完成率（%）", "上年同期", "增减（%）", ""],
    ]
    lines, (plan, done, old) = [*heads], INVEST.values()
    order = sorted(range(8), key=lambda i: -done[i] / plan[i])
    for i, place in enumerate(PLACES):
        lines.append(
            [
                place,
                plan[i],
                done[i],
                share(done[i], plan[i]),
                old[i],
                round(100 * (done[i] / old[i] - 1), 1),
                order.index(i) + 1,
            ]
        )
    lines.append(
        [
            "合计",
            sum(plan),
            sum(done),
            share(sum(done), sum(plan)),
            sum(old),
            round(100 * (sum(done) / sum(old) - 1), 1),
            "—",
        ]
    )
    lines.append(["注：市本级含直属单位实施的项目。"])
    sheet(
        out,
        "投资",
        "2025年1—9月水利建设投资完成情况（分县）",
        lines,
        7,
        ["A3:A4", "B3:F3", "G3:G4"],
        (3, 4),
        True,
    )
    groups = [
        ("水土流失治理面积（平方公里）", SOIL),
        ("高效节水灌溉面积（万亩）", DRIP),
        ("农村供水工程维修养护（处）", WELLS),
    ]
    lines = [["填报日期：2025年10月8日"], ["县（市、区）"], [""]]
    for name, _ in groups:
        lines[1] += [name, "", "", ""]
        lines[2] += ["年度任务", "1-9月累计", "完成率%", "上年同期"]
    whole = ["全市"]
    for _, (plan, done, old) in groups:
        whole += [
            round(sum(plan), 2),
            round(sum(done), 2),
            share(sum(done), sum(plan)),
            round(sum(old), 2),
        ]
    whole[11] = 94.2
    lines.append(whole)
    for i, place in enumerate(PLACES[1:], 1):
        row = ["　" + place]
        for _, (plan, done, old) in groups:
            row += (
                [plan[i], done[i], share(done[i], plan[i]), old[i]]
                if plan[i]
                else ["/", "/", "/", "/"]
            )
        lines.append(row)
    lines.append(["备注：高新区无高效节水灌溉任务。"])
    sheet(
        out,
        "水保农水",
        "2025年1—9月水土保持、农村水利任务完成情况",
        lines,
        13,
        ["A3:A4", "B3:E3", "F3:I3", "J3:M3"],
        (3, 4),
    )
    lines = [["", "", "", "", "", "", "", "", "", "", "单位：万立方米"], ["县（市、区）"], [""]]
    for name in PARTS:
        lines[1] += [name, ""]
        lines[2] += ["今年", "去年"]
    use = [(split(p[0], p[2]), split(p[1], p[2])) for p in PARTS.values() if p]
    for i, place in enumerate(PLACES[1:], 1):
        lines.append(
            [
                place,
                sum(u[0][i] for u in use),
                sum(u[1][i] for u in use),
                *[v for u in use for v in (u[0][i], u[1][i])],
            ]
        )
    lines.append(
        [
            "全市合计",
            sum(sum(u[0]) for u in use),
            sum(sum(u[1]) for u in use),
            *[v for u in use for v in (sum(u[0]), sum(u[1]))],
        ]
    )
    sheet(
        out,
        "用水",
        "2025年1—9月分县用水量统计表（与去年同期对比）",
        lines,
        11,
        ["A3:A4", "B3:C3", "D3:E3", "F3:G3", "H3:I3", "J3:K3"],
        (3, 4),
    )
    save(out, LEDGERS / "统计/分县统计（2025年1-9月）.xlsx")


def monthly():
    """Write the investment report of September and the csv of raw water."""
    heads = [
        "序号",
        "项目名称",
        "建设性质",
        "总投资",
        "2025年计划投资",
        "完成投资",
        "",
        "占年计划(%)",
        "开工以来累计完成",
        "到位资金",
        "支付资金",
        "形象进度",
    ]
    lines = [
        ["全市重点水利工程投资完成情况月报表（2025年9月）", *[""] * 11],
        ["编制：工程建设管理科", *[""] * 9, "单位：万元", ""],
        heads,
        ["", "", "", "", "", "9月", "1-9月", "", "", "", "", ""],
    ]
    n = 0

    def total(label, items):
        cells = [sum(i[k] for i in items) for k in (2, 3, 4, 5, 6, 7, 8)]
        return ["", label, "", *cells[:4], round(100 * cells[3] / cells[1], 1), *cells[4:], ""]

    every = [i for _, items in PROJECTS for i in items]
    lines.append(total("合计", every))
    for section, items in PROJECTS:
        lines.append([section, *[""] * 11])
        if len(items) > 1:
            lines.append(total("小计", items))
        for project, nature, whole, plan, month, done, since, come, paid, state in items:
            n += 1
            lines.append(
                [
                    n,
                    project,
                    nature,
                    whole,
                    plan,
                    month,
                    done,
                    round(100 * done / plan, 1),
                    since,
                    come,
                    paid,
                    state,
                ]
            )
    lines += [[], ["注：不含面上小型水利工程投资。", *[""] * 11]]
    merges = [
        (0, 0, 0, 11),
        *[(2, 3, c, c) for c in (0, 1, 2, 3, 4, 7, 8, 9, 10, 11)],
        (2, 2, 5, 6),
    ]
    held = {(r, c) for a, b, d, e in merges for r in range(a, b + 1) for c in range(d, e + 1)} - {
        (m[0], m[2]) for m in merges
    }
    lines = [
        ["" if (r, c) in held else v for c, v in enumerate(row)] for r, row in enumerate(lines)
    ]
    old_book(LEDGERS / "统计/重点水利工程投资月报-202509.xls", "9月", lines, merges)
    lines = [
        ["市直水库原水供应月报（2025年）"],
        ["填报单位：调水中心", "", "", "", "截至2025年9月30日"],
        [
            "月份",
            "原水供水量（万m³）",
            "累计供水量（万m³）",
            "上年同期累计供水量（万m³）",
            "供水增减%",
            "原水水费（万元）",
            "累计水费（万元）",
            "上年同期累计水费（万元）",
        ],
    ]
    water = fee = 0
    for month, supply, past, money, spent in RAW:
        water, fee = water + supply, round(fee + money, 1)
        lines.append(
            [month, supply, water, past, f"{100 * (water / past - 1):.1f}", money, fee, spent]
        )
    lines += [["填报人：陶小禾"]]
    ragged(LEDGERS / "统计/市直水库原水供应月报.csv", lines)


def works():
    """Write the tasks with lamps and the list of problems."""
    out = openpyxl.Workbook()
    lines = [
        ["调度日期：2025年9月30日"],
        [
            "序号",
            "重点工作",
            "分管领导",
            "牵头科室",
            "配合单位",
            "完成时限",
            "工作进展",
            "进度",
            "亮灯",
        ],
    ]
    lines += [[n, t[0], t[1], t[2], t[3], t[4], t[6], t[7], t[8]] for n, t in enumerate(TASKS, 1)]
    lines += [
        [
            "图例：蓝灯—已完成；绿灯—达到序时进度；黄灯—慢于序时进度；红灯—超过时限未完成。未注明年份的时限均为2025年。"
        ]
    ]
    sheet(
        out,
        "9月",
        "市水利局2025年重点工作亮灯管理表",
        lines,
        9,
        [f"A{len(lines) + 1}:I{len(lines) + 1}"],
        (3, 3),
        True,
    )
    save(out, LEDGERS / "重点工作亮灯管理表（9月）.xlsx")
    out = openpyxl.Workbook()
    lines = [
        ["截止时间：2025年9月30日"],
        [
            "编号",
            "问题来源",
            "问题具体表现",
            "整改措施",
            "责任科室",
            "整改时限",
            "整改进展",
            "整改结果",
        ],
    ]
    lines += [[n, p[0], p[1], p[2], p[3], p[4], p[6], p[7]] for n, p in enumerate(PROBLEMS, 1)]
    sheet(out, "清单", "沧澜市水利局问题整改清单", lines, 8, [], (3, 3), True)
    save(out, LEDGERS / "问题整改清单（更新至9月底）.xlsx")


SUMMARY = """沧澜市水利局2025年前三季度工作总结
今年以来，市水利局紧紧围绕市委、市政府中心工作，各项任务总体平稳推进。现将前三季度工作情况报告如下。
# 一、主要工作进展
（一）水旱灾害防御有力有效。1—9月全市平均降雨量612.4毫米，较上年同期偏多8.3%。9月底大中型水库蓄水量5.86亿立方米，比上年同期多0.42亿立方米。完成水利工程汛前检查1260处，开展山洪灾害防御演练196场次。
（二）项目建设提速增效。前三季度全市完成水利建设投资36.78亿元；重点水利工程完成投资16.92亿元；争取上级水利资金10.26亿元，同比增长14.9%。病险水库除险加固完工7座。
（三）水资源管理不断加强。前三季度用水总量8.94亿立方米，同比下降2.3%。节水型企业创建全年任务50家，已完成38家。再生水利用率30.6%，较上年同期提高1.7个百分点。
（四）农村水利扎实推进。农村自来水普及率95.7%，大中型灌区改造面积15.1万亩，农业水费收缴率88.4%。
（五）河湖管护和水土保持。新增水土流失治理面积138.6平方公里。征收水土保持补偿费2148万元，距全年任务还差1452万元。建成幸福河湖4条。
（六）队伍建设。全年计划培训基层水利人员1500人次，截至9月底已培训基层水利人员1236人次。
# 二、存在问题
一是病险水库除险加固进度偏慢；二是部分项目征迁协调难度较大。
# 三、下步打算
四季度，抓好在建工程扫尾和资金支付。提前谋划2026年工作：2026年计划完成水利建设投资50亿元，农村自来水普及率达到96.5%，实施病险水库除险加固10座。"""


if __name__ == "__main__":
    assert sum(i[2] for _, i in rows()) == 100, sum(i[2] for _, i in rows())
    truth()
    scored()
    places()
    monthly()
    works()
    paper(DOCUMENTS / "沧澜市水利局2025年前三季度工作总结.docx", SUMMARY.split("\n"))
