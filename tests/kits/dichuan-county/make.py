"""Truth and files of 荻川县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2024-01/2024-09", "2023-01/2023-09"
TODAY, YEAR = "2024-09-30", "2024-12-31"
UNITS = {
    "万立方米": "万m3",
    "亿立方米": "亿m3",
    "平方公里": "km2",
    "公里": "km",
    "立方米": "m3",
    "—": "1",
}
POINTS = ("水库蓄水量",)
REPORT, PLAN, SUM = "统计月报", "目标任务分解表", "前三季度总结"
# the month's report: number, name as written, unit, September, January to September, the same of 2023
MONTHLY = [
    ("一", "投资与资金"),
    (1, "水利建设完成投资", "万元", 3150, 23860, 20940),
    ("", "  其中：中央投资", "万元", 1240, 9680, 8310),
    ("", "        省级投资", "万元", 820, 6150, 5420),
    ("", "        市县及其他投资", "万元", 1090, 8030, 7210),
    (2, "到位水利资金", "万元", 1960, 19320, 17450),
    (3, "水费收入", "万元", 86.4, 742.8, 698.5),
    (4, "水土保持补偿费", "元", 132500, 1186400, 1254700),
    ("二", "水资源管理"),
    (5, "用水总量", "万立方米", 1486, 12940, 13310),
    ("", "  其中：农田灌溉用水", "万立方米", 980, 8630, 8985),
    ("", "        工业用水", "万立方米", 212, 1876, 1842),
    ("", "        居民生活用水", "万立方米", 236, 1985, 1938),
    ("", "        生态环境补水", "万立方米", 58, 449, 545),
    (6, "万元GDP用水量", "立方米", None, 46.8, 49.6),
    (7, "取水许可审批", "件", 5, 48, 43),
    ("三", "农村供水"),
    (8, "农村自来水普及率", "%", None, 94.6, 93.1),
    (9, "规模化供水覆盖农村人口比例", "%", None, 71.5, 67.2),
    (10, "供水工程维修改造", "处", 4, 39, 34),
    (11, "水质检测合格率", "%", None, 98.2, 97.4),
    ("四", "农田水利和水土保持"),
    (12, "新增恢复灌溉面积", "亩", 1200, 9300, 8700),
    (13, "高效节水灌溉面积", "亩", 450, 4260, 3980),
    (14, "渠道清淤疏浚", "公里", 9.2, 128.5, 117.3),
    (15, "水土流失综合治理面积", "平方公里", 2.8, 22.4, 20.6),
    ("五", "河湖管理"),
    (16, "河长巡河", "人次", 1062, 9648, 9120),
    (17, "妨碍行洪问题清理", "处", 3, 37, 29),
    (18, "中小河流治理长度", "公里", 1.7, 14.9, 12.6),
    ("六", "防汛抗旱与监督"),
    (19, "山洪预警发布", "次", 2, 164, 131),
    (20, "水库蓄水量", "万立方米", None, 5214, 4968),
    (21, "防汛培训演练", "场次", 1, 26, 22),
    (22, "安全生产检查", "次", 18, 172, 158),
    (23, "水事违法案件结案", "件", 1, 12, 15),
]
REMARKS = {
    "水土保持补偿费": "两个采石场停产",
    "用水总量": "控制性指标",
    "万元GDP用水量": "控制性指标",
    "生态环境补水": "汛期来水偏多",
    "水库蓄水量": "9月末时点数",
}
# the report of September 2023: that month, January to September as then told, the same of 2022
LAST = {
    "水利建设完成投资": (2780, 20940, 18860),
    "到位水利资金": (1720, 17540, 16180),
    "水费收入": (81.2, 698.5, 671.3),
    "水土保持补偿费": (139600, 1254700, 1198000),
    "用水总量": (1538, 13310, 13196),
    "取水许可审批": (4, 43, 39),
    "农村自来水普及率": (None, 93.1, 91.8),
    "供水工程维修改造": (5, 34, 31),
    "新增恢复灌溉面积": (900, 8700, 8150),
    "高效节水灌溉面积": (420, 3980, 3640),
    "水土流失综合治理面积": (2.5, 20.6, 19.4),
    "河长巡河": (1014, 9120, 8876),
    "中小河流治理长度": (1.5, 12.6, 13.8),
    "防汛培训演练": (0, 22, 20),
}
# what is right where two files differ
NOW = {"河长巡河": "9648|9846", "中小河流治理长度": "14.9|15.4"}
OLD = {"到位水利资金": "17450|17540"}
HE, LU, MIAO = "贺春林", "陆文斌", "缪红霞"
PB, SZ, NS, HH, YG, FY, GS, ZF, ZH = (
    "规划建设股",
    "水政水资源股",
    "农村水利股",
    "河湖管护股",
    "工程运管股",
    "水旱灾害防御股",
    "供水服务中心",
    "水政执法大队",
    "移民事务中心",
)
# goals: group, rows: name, goal as written, unit, goal, sign, due as written, due, deputy head, office,
# first quarter, half year, nine months, status
GOALS = [
    (
        "投资和资金",
        [
            (
                "水利建设完成投资",
                "3.1",
                "亿元",
                3.1,
                ">=",
                "12月底前",
                YEAR,
                HE,
                PB,
                0.462,
                1.395,
                2.386,
                "顺利",
            ),
            (
                "到位水利资金",
                "24500",
                "万元",
                24500,
                ">=",
                "12月底前",
                YEAR,
                HE,
                PB,
                5230,
                12860,
                19320,
                "顺利",
            ),
            (
                "水费收入",
                "960",
                "万元",
                960,
                ">=",
                "12月底前",
                YEAR,
                MIAO,
                GS,
                218.6,
                467.2,
                742.8,
                "顺利",
            ),
            (
                "水土保持补偿费",
                "190",
                "万元",
                190,
                ">=",
                "12月底前",
                YEAR,
                LU,
                SZ,
                36.2,
                77.5,
                118.64,
                "滞后",
            ),
            (
                "移民后期扶持资金兑付",
                "468.5",
                "万元",
                468.5,
                ">=",
                "9月30日前",
                TODAY,
                MIAO,
                ZH,
                117.1,
                234.2,
                468.5,
                "已完成",
            ),
        ],
    ),
    (
        "水资源",
        [
            (
                "用水总量",
                "控制在1.82以内",
                "亿立方米",
                1.82,
                "<=",
                "全年",
                YEAR,
                LU,
                SZ,
                0.352,
                0.846,
                1.294,
                "顺利",
            ),
            (
                "万元GDP用水量",
                "48以下",
                "立方米",
                48,
                "<=",
                "全年",
                YEAR,
                LU,
                SZ,
                None,
                47.1,
                46.8,
                "顺利|已完成",
            ),
            (
                "农田灌溉水有效利用系数",
                "0.558",
                "—",
                0.558,
                ">=",
                "全年",
                YEAR,
                MIAO,
                NS,
                None,
                None,
                0.556,
                "滞后|不能判定|顺利",
            ),
            (
                "取水计量设施安装",
                "64",
                "处",
                64,
                ">=",
                "8月31日前",
                "2024-08-31",
                LU,
                SZ,
                15,
                42,
                64,
                "已完成",
            ),
            (
                "小水电站生态流量达标率",
                "95以上",
                "%",
                95,
                ">=",
                "全年",
                YEAR,
                LU,
                SZ,
                95.8,
                96.4,
                97.6,
                "顺利|已完成",
            ),
            (
                "节水载体创建",
                "5个",
                "个",
                5,
                ">=",
                "10月底前",
                "2024-10-31",
                LU,
                SZ,
                0,
                2,
                3,
                "滞后",
            ),
        ],
    ),
    (
        "农村供水",
        [
            (
                "农村自来水普及率",
                "95",
                "%",
                95,
                ">=",
                "12月底前",
                YEAR,
                MIAO,
                GS,
                94.0,
                94.3,
                94.6,
                "顺利",
            ),
            (
                "规模化供水覆盖农村人口比例",
                "76",
                "%",
                76,
                ">=",
                "12月底前",
                YEAR,
                MIAO,
                GS,
                69.2,
                70.4,
                71.5,
                "滞后",
            ),
            (
                "供水工程维修改造",
                "55",
                "处",
                55,
                ">=",
                "11月底前",
                "2024-11-30",
                MIAO,
                GS,
                8,
                24,
                39,
                "滞后",
            ),
            (
                "水质检测合格率",
                "98以上",
                "%",
                98,
                ">=",
                "全年",
                YEAR,
                MIAO,
                GS,
                98.0,
                98.1,
                98.2,
                "顺利|已完成",
            ),
            (
                "农村水费收缴率",
                "95",
                "%",
                95,
                ">=",
                "12月底前",
                YEAR,
                MIAO,
                GS,
                90.9,
                91.7,
                92.8,
                "滞后",
            ),
        ],
    ),
    (
        "农田水利和水保",
        [
            (
                "新增恢复灌溉面积",
                "11000",
                "亩",
                11000,
                ">=",
                "11月30日前",
                "2024-11-30",
                MIAO,
                NS,
                2100,
                5600,
                9300,
                "顺利",
            ),
            (
                "高效节水灌溉面积",
                "0.55",
                "万亩",
                0.55,
                ">=",
                "12月底前",
                YEAR,
                MIAO,
                NS,
                0.08,
                0.256,
                0.426,
                "顺利",
            ),
            (
                "渠道清淤疏浚",
                "140",
                "公里",
                140,
                ">=",
                "10月底前",
                "2024-10-31",
                MIAO,
                NS,
                46.8,
                98.3,
                128.5,
                "顺利",
            ),
            (
                "农业水价综合改革面积",
                "3.2",
                "万亩",
                3.2,
                ">=",
                "12月底前",
                YEAR,
                MIAO,
                NS,
                0.6,
                1.7,
                2.5,
                "顺利",
            ),
            (
                "水土流失综合治理面积",
                "28",
                "平方公里",
                28,
                ">=",
                "12月底前",
                YEAR,
                LU,
                SZ,
                4.9,
                13.6,
                22.4,
                "顺利",
            ),
        ],
    ),
    (
        "河湖和安全",
        [
            (
                "河长巡河",
                "12500",
                "人次",
                12500,
                ">=",
                "全年",
                YEAR,
                HE,
                HH,
                3010,
                6385,
                9648,
                "顺利",
            ),
            (
                "妨碍行洪问题清理",
                "40处",
                "处",
                40,
                ">=",
                "9月底前",
                TODAY,
                HE,
                HH,
                9,
                26,
                37,
                "逾期",
            ),
            (
                "中小河流治理长度",
                "24",
                "公里",
                24,
                ">=",
                "12月底前",
                YEAR,
                HE,
                PB,
                3.2,
                9.8,
                14.9,
                "滞后",
            ),
            ("幸福河湖建设", "2条", "条", 2, ">=", "12月底前", YEAR, HE, HH, 0, 0, 1, "滞后"),
            (
                "小型水库除险加固",
                "8座",
                "座",
                8,
                ">=",
                "6月底前",
                "2024-06-30",
                HE,
                YG,
                3,
                6,
                7,
                "逾期",
            ),
            (
                "防汛培训演练",
                "24",
                "场次",
                24,
                ">=",
                "7月底前",
                "2024-07-31",
                HE,
                FY,
                5,
                21,
                26,
                "已完成",
            ),
            (
                "水利工程标准化管理",
                "6",
                "处",
                6,
                ">=",
                "11月底前",
                "2024-11-30",
                HE,
                YG,
                1,
                3,
                5,
                "顺利",
            ),
            ("安全生产检查", "220", "次", 220, ">=", "全年", YEAR, HE, YG, 52, 116, 172, "顺利"),
        ],
    ),
]
NOTES = {
    "小型水库除险加固": "剩余1座正在浇筑溢洪道",
    "妨碍行洪问题清理": "剩余3处涉及群众附属房",
    "水土保持补偿费": "税务部门代征",
    "幸福河湖建设": "松口溪未开工",
}
# projects: name, place, approved, done before, plan, September, this year, arrived, progress
PROJECTS = [
    ("荻水中段防洪治理工程", "荻川镇", 28600, 9800, 11000, 1120, 8650, 7200, "堤防完成6.3公里"),
    ("云坳水库扩容工程", "云坳镇", 19800, 6200, 8000, 860, 6120, 5100, "大坝填筑至高程186米"),
    ("城乡供水一体化二期工程", "南屏镇等", 15400, 4300, 6000, 640, 4720, 3900, "管网完成38公里"),
    ("东岭灌区节水改造工程", "东岭镇", 6800, 2100, 3500, 310, 2380, 1900, "渠道衬砌17公里"),
    ("水库除险加固打捆项目", "各乡镇", 3200, 900, 1500, 130, 1290, 720, "7座完工"),
    ("清水沟小流域治理工程", "清水沟乡", 1800, 300, 1000, 90, 700, 500, "谷坊、护岸施工"),
]
# towns: control of erosion, saving irrigation, clearing: plan and done of each
TOWNS = [
    ("荻川镇", 6, 5.1, 1400, 1120, 9, 8),
    ("云坳镇", 5, 4.3, 1100, 860, 7, 7),
    ("东岭镇", 5, 3.8, 1000, 790, 7, 7),
    ("南屏镇", 4, 3.2, 800, 620, 6, 5),
    ("白果乡", 3, 2.4, 500, 380, 5, 5),
    ("清水沟乡", 3, 2.2, 400, 290, 4, 4),
    ("松口乡", 2, 1.4, 300, 200, 2, 1),
]
# tasks: name, aim, deputy head, office, due as written, due, progress, state, status
TASKS = [
    (
        "荻水中段防洪治理工程",
        "年内完成堤防8公里",
        HE,
        PB,
        "2024年12月31日",
        YEAR,
        "完成堤防6.3公里",
        "按计划推进",
        "顺利",
    ),
    (
        "云坳水库扩容工程",
        "大坝填筑至坝顶",
        HE,
        PB,
        "2025年3月底",
        "2025-03-31",
        "填筑至高程186米，按节点推进",
        "按计划推进",
        "顺利",
    ),
    (
        "城乡供水一体化二期工程",
        "铺设管网60公里",
        MIAO,
        GS,
        "2024年11月30日",
        "2024-11-30",
        "铺设38公里，穿越公路手续未办完",
        "进度滞后",
        "滞后",
    ),
    (
        "东岭灌区节水改造工程",
        "衬砌渠道22公里",
        MIAO,
        NS,
        datetime.date(2024, 12, 20),
        "2024-12-20",
        "衬砌17公里",
        "按计划推进",
        "顺利",
    ),
    (
        "小型水库除险加固收尾",
        "8座全部完工",
        HE,
        YG,
        "2024年6月底",
        "2024-06-30",
        "7座完工，1座未完成",
        "进度滞后",
        "逾期",
    ),
    (
        "入汛前水毁工程修复",
        "修复水毁工程23处",
        HE,
        FY,
        "2024年4月15日",
        "2024-04-15",
        "4月10日前全部修复",
        "已完成",
        "已完成",
    ),
    (
        "山洪灾害监测站点检修",
        "检修雨量站86个",
        HE,
        FY,
        "2024年5月底",
        "2024-05-31",
        "全部检修到位",
        "已完成",
        "已完成",
    ),
    (
        "取水计量设施安装",
        "安装64处",
        LU,
        SZ,
        datetime.date(2024, 8, 31),
        "2024-08-31",
        "64处安装完毕并联网",
        "已完成",
        "已完成",
    ),
    (
        "河湖管理范围复核",
        "复核河流18条",
        HE,
        HH,
        "2024年9月15日",
        "2024-09-15",
        "复核16条，2条待乡镇确认",
        "基本完成",
        "逾期",
    ),
    (
        "农村供水应急预案修订",
        "修订印发县级预案",
        MIAO,
        GS,
        "2024年7月底",
        "2024-07-31",
        "7月18日印发",
        "已完成",
        "已完成",
    ),
    (
        "水利工程产权登记发证",
        "登记小型水库31座",
        HE,
        YG,
        "2024年9月20日",
        "2024-09-20",
        "登记22座",
        "进度滞后",
        "逾期",
    ),
    (
        "水土保持区划落地评估",
        "形成评估报告",
        LU,
        SZ,
        "2024年10月底",
        "2024-10-31",
        "报告初稿已成",
        "按计划推进",
        "顺利",
    ),
    (
        "河道采砂规划修编",
        "完成规划报批稿",
        HE,
        HH,
        "2025年6月底",
        "2025-06-30",
        "",
        "尚未启动",
        "滞后|未报|不能判定",
    ),
]
# problems: source, text, measure, office, person, due as written, due, progress, result, day, closed
PROBLEMS = [
    (
        "市水利局督查",
        "云坳水库坝坡排水沟淤堵",
        "清淤修复",
        YG,
        "段海军",
        "2024年4月30日",
        "2024-04-30",
        "已疏通",
        "已销号",
        "2024年4月22日",
        "yes",
    ),
    (
        "市水利局督查",
        "荻水右岸堆放建筑垃圾约400立方米",
        "清运复绿",
        HH,
        "尹小波",
        "2024年5月31日",
        "2024-05-31",
        "已清运",
        "已销号",
        "2024年5月28日",
        "yes",
    ),
    (
        "省级稽察",
        "东岭灌区项目监理日志不完整",
        "补齐资料，约谈监理",
        PB,
        "邬志刚",
        "2024年7月15日",
        "2024-07-15",
        "资料已补齐",
        "已销号",
        "2024年7月9日",
        "yes",
    ),
    (
        "县委巡察",
        "水利专项资金支付进度慢",
        "按月调度支付",
        PB,
        "邬志刚",
        "2024年9月30日",
        "2024-09-30",
        "支付率由61%提高到74%",
        "整改中",
        "",
        "no",
    ),
    (
        "审计",
        "已完工项目未及时办理竣工决算",
        "分批办理决算",
        PB,
        "邬志刚",
        "2024年8月底",
        "2024-08-31",
        "4个项目办结2个",
        "整改中",
        "",
        "no",
    ),
    (
        "生态环保督察",
        "2座小水电站泄流监控掉线",
        "更换设备",
        SZ,
        "申丽",
        "2024年6月30日",
        "2024-06-30",
        "设备已更换，数据正常",
        "已销号",
        "2024年6月26日",
        "yes",
    ),
    (
        "群众来信",
        "白果乡两个村夏季供水不足",
        "新建调蓄池",
        GS,
        "古远志",
        "2024年12月底",
        "2024-12-31",
        "调蓄池主体完工",
        "整改中",
        "",
        "no",
    ),
    (
        "汛前检查",
        "防汛物资仓库消防器材过期",
        "更换器材",
        FY,
        "龙建平",
        "2024年4月15日",
        "2024-04-15",
        "已更换",
        "已销号",
        "2024年4月12日",
        "yes",
    ),
    (
        "日常监管",
        "取水单位用水台账填写不规范",
        "上门指导，常态检查",
        SZ,
        "申丽",
        "长期坚持",
        "",
        "已指导31家",
        "整改中",
        "",
        "no",
    ),
]
SUMMARY = """荻川县水利局2024年前三季度工作总结
今年以来，在县委、县政府领导和市水利局指导下，我局按照年初部署，抓投资、保供水、护河湖、防水患，各项工作有序推进。现将前三季度工作总结如下。
# 一、主要工作完成情况
（一）工程建设加快推进。1—9月，全县水利建设完成投资2.386亿元，同比增长13.9%，占年度目标3.1亿元的77.0%。到位水利资金19320万元。荻水中段防洪治理、云坳水库扩容等工程按计划施工，城乡供水一体化二期受公路穿越手续影响进度偏慢。移民后期扶持资金468.5万元按时兑付。
（二）水资源管理更加严格。全县用水总量1.294亿立方米，比去年同期减少370万立方米；万元GDP用水量46.8立方米，农田灌溉水有效利用系数0.556。办理取水许可审批48件，安装取水计量设施64处，小水电站生态流量达标率97.6%。征收水土保持补偿费118.64万元，比去年同期少6.83万元。
（三）农村供水保障水平提高。农村自来水普及率94.6%，规模化供水覆盖农村人口比例71.5%。完成供水工程维修改造39处，水质检测合格率98.2%。实现水费收入742.8万元，农村水费收缴率由去年同期的90.5%提高到92.8%。
（四）农田水利和水土保持稳步推进。新增恢复灌溉面积9300亩，发展高效节水灌溉面积4260亩，渠道清淤疏浚128.5公里，水土流失综合治理面积22.4平方公里，农业水价综合改革面积2.5万亩。
（五）河湖管护不断加强。各级河长巡河9846人次，清理妨碍行洪问题37处，中小河流治理长度15.4公里，白果溪幸福河湖已建成。
（六）防汛和监管扎实有效。发布山洪预警164次，开展防汛培训演练26场次，安全生产检查172次，水事违法案件结案12件。9月末水库蓄水量5214万立方米。
# 二、存在的问题
一是小型水库除险加固还有1座没有按期完工；二是妨碍行洪问题还有3处没有清理；三是中小河流治理和规模化供水进度偏慢；四是基层水管人员力量不足。
# 三、下步工作打算
四季度，围绕全年目标查漏补缺，抓好冬春农田水利建设，确保完成全年任务。同时谋划好明年工作：2025年计划完成水利建设投资3.6亿元，到位水利资金2.8亿元，农村自来水普及率达到96%，水土流失综合治理面积32平方公里。"""
NOTICE = """荻川县水利局关于做好第四季度重点工作的通知
各乡镇水利站，局机关各股室、局属各单位：
前三季度，全县水利工作总体平稳，但少数任务进度偏慢。为确保全年目标如期完成，现就有关事项通知如下。
一、对照目标补短板。各股室要对照年度目标任务分解表，对没有达到进度的任务逐项分析原因，拿出赶工措施。年度目标不作调整。
二、抓好冬修水利。抢抓秋冬施工有利时机，组织群众开展渠道清淤、塘坝整修，落实管护责任。
三、强化安全生产。落实在建工程安全生产责任，防火防滑防冻，坚决杜绝安全事故。
四、严格调度通报。局办公室每月5日前汇总上月进度并通报。
联系人：袁敏，电话：0000-5521706。
荻川县水利局
2024年10月9日"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _base(unit):
    return UNITS.get(unit, unit)


def _at(name, unit, span):
    """Return the span, and for a state its month and day."""
    if unit in ("%", "1") or name in POINTS or name.startswith("万元GDP"):
        end = span.split("/")[1]
        day = {"03": "31", "06": "30", "09": "30"}[end[-2:]]
        return f"{span}|{end}|{end}-{day}"
    return span


def _monthly():
    for row in MONTHLY:
        if len(row) > 2:
            yield _plain(row[1]), *row[2:]


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    told = set()
    for name, unit, month, now, old in _monthly():
        unit = _base(unit)
        told.add(name)
        here, there = _at(name, unit, SPAN), _at(name, unit, BEFORE)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), REPORT, at=(here, there))
        if month is not None:
            book.fact(name, "2024-09", month, unit, "actual", REPORT)
        book.fact(name, here, now, unit, "actual", REPORT)
        book.fact(name, there, old, unit, "actual", REPORT)
    at = _at("", "%", SPAN), _at("", "%", BEFORE)
    book.year("农村水费收缴率", 92.8, "%", 90.5, SUM, at=at)
    for _, rows in GOALS:
        for name, _, unit, goal, sign, _, due, _, _, one, two, three, status in rows:
            unit = _base(unit)
            book.target(name, goal, sign, unit, due, NOW.get(name, three), status, PLAN)
            book.fact(name, f"2024|{due[:7]}|{due}", goal, unit, "target", PLAN)
            for value, span in ((one, "2024-01/2024-03"), (two, "2024-01/2024-06")):
                if value is not None:
                    book.fact(name, _at(name, unit, span), value, unit, "actual", PLAN)
            if name not in told:
                book.fact(name, _at(name, unit, SPAN), three, unit, "actual", PLAN)
    book.fact("河长巡河", SPAN, 9846, "人次", "actual", SUM + "（冲突）")
    book.fact("中小河流治理长度", SPAN, 15.4, "km", "actual", SUM + "（冲突）")
    for name, _, _, _, plan, month, now, arrived, _ in PROJECTS:
        short = name.removesuffix("工程")
        book.target(
            f"{name}|{short}",
            plan,
            ">=",
            "万元",
            YEAR,
            now,
            "",
            "项目投资月报",
            "项目年度计划",
            "yes",
        )
        book.fact(name, "2024", plan, "万元", "target", "项目投资月报")
        book.fact(name, "2024-09", month, "万元", "actual", "项目投资月报")
        book.fact(name, SPAN, now, "万元", "actual", "项目投资月报")
        book.fact(name, SPAN, arrived, "万元", "arrived|actual", "项目投资月报", "yes")
    for name, goal, unit, due, now in (
        ("荻水中段防洪治理工程|完成堤防", 8, "km", YEAR, 6.3),
        ("城乡供水一体化二期工程|铺设管网", 60, "km", "2024-11-30", 38),
        ("东岭灌区节水改造工程|衬砌渠道", 22, "km", "2024-12-20", 17),
        ("小型水库除险加固收尾", 8, "座", "2024-06-30", 7),
        ("入汛前水毁工程修复|修复水毁工程", 23, "处", "2024-04-15", ""),
        ("山洪灾害监测站点检修|检修雨量站", 86, "个", "2024-05-31", ""),
        ("取水计量设施安装|安装", 64, "处", "2024-08-31", 64),
        ("河湖管理范围复核|复核河流", 18, "条", "2024-09-15", 16),
        ("水利工程产权登记发证|登记小型水库", 31, "座", "2024-09-20", 22),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "重点事项清单", "任务内的目标", "yes")
    for task, _, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点事项清单")
    for _, problem, _, office, _, _, due, _, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改台账")
    for name, span, values, sources in (
        ("河长巡河|巡河", SPAN, "9648人次|9846人次", "月报、分解表|总结"),
        ("中小河流治理长度|中小河流治理", SPAN, "14.9km|15.4km", "月报、分解表|总结"),
        ("到位水利资金|水利资金", BEFORE, "17450万元|17540万元", "2024年月报|2023年月报"),
    ):
        book.add("conflicts", name, span, values, sources)
    _never(book)
    book.write()


def _never(book):
    for name, value, unit in (
        ("水利建设完成投资", 3.6, "亿元"),
        ("到位水利资金", 2.8, "亿元"),
        ("农村自来水普及率", 96, "%"),
        ("水土流失综合治理面积", 32, "km2"),
    ):
        book.never(name, "targets", value, unit, "2025年的计划")
    book.never("水利建设完成投资", "targets", 75600, "万元", "项目概算总投资合计")
    book.never("妨碍行洪问题清理", "targets", 3, "处", "还没有清理的处数")
    book.never("水土流失综合治理面积", "targets", 56, "km2", "合计重复相加")
    book.never("高效节水灌溉面积", "targets", 11000, "亩", "合计重复相加")
    for town, *figures in TOWNS:
        for name, unit, (plan, done) in zip(
            ("水土流失综合治理面积", "高效节水灌溉面积", "妨碍行洪问题清理"),
            ("km2", "亩", "处"),
            (figures[:2], figures[2:4], figures[4:]),
            strict=True,
        ):
            book.never(name, "targets", plan, unit, f"{town}的计划，不是全县的")
            book.never(name, "year_on_year", done, unit, f"{town}的完成数，不是全县的")
    for name, unit, month, _, old in _monthly():
        if name in ("水利建设完成投资", "用水总量", "水土流失综合治理面积", "河长巡河"):
            book.never(name, "year_on_year", month, _base(unit), "9月当月数")
            book.never(name, "year_on_year", old, _base(unit), "上年同期数，不是今年的")
    book.never("用水总量", "year_on_year", 370, "万m3", "减少的数")
    book.never("水利建设完成投资", "year_on_year", 2920, "万元", "增加的数")
    book.never("到位水利资金", "year_on_year", 16180, "万元", "2022年的数")


def _rise(now, old, unit):
    change = round(now - old, 2)
    if unit == "%":
        return [f"{change:+.1f}个百分点", "—"]
    return [int(change) if change == int(change) else change, round(100 * (now / old - 1), 1)]


def _report(path, year, rows_of):
    """Write one September's report: the main sheet and, this year, projects and towns."""
    out = openpyxl.Workbook()
    rows = [
        [f"{year}年9月".translate(str.maketrans("0123456789", "０１２３４５６７８９"))],
        ["填报单位（盖章）：荻川县水利局", "", "", "", "", "", "", f"报送日期：{year}年10月8日"],
        [
            "序号",
            "统计指标",
            "计量单位",
            f"{year}年",
            "",
            "去年同期累计",
            "与去年同期比",
            "",
            "说明",
        ],
        ["", "", "", "本月数", "累计数", "", "增减数", "增减幅（%）", ""],
    ]
    for number, name, *figures in rows_of:
        if not figures:
            rows.append([number, name])
            continue
        unit, month, now, old = figures
        big = (
            f"{now:,}" if isinstance(now, int) and now > 9000 and unit in ("万元", "人次") else now
        )
        rows.append(
            [
                number,
                name,
                unit,
                "—" if month is None else month,
                big,
                old,
                *_rise(now, old, unit),
                REMARKS.get(_plain(name), "") if year == 2024 else "",
            ]
        )
    rows += [
        ["注：1.累计数为1月1日起至月末；2.“—”为按累计或时点统计，无当月数；"],
        ["    3.水土保持补偿费由税务部门代征，以元为单位。"],
        ["单位负责人：贺春林", "", "", "统计人员：袁敏"],
    ]
    merges = [
        "A2:I2",
        "A3:C3",
        "H3:I3",
        "A4:A5",
        "B4:B5",
        "C4:C5",
        "D4:E4",
        "F4:F5",
        "G4:H4",
        "I4:I5",
    ]
    sheet(out, "9月月报", "荻川县水利统计月报表", rows, 9, merges, (4, 5), True)
    if year == 2024:
        _projects(out)
        _towns(out)
    save(out, path)


def _projects(out):
    rows = [
        ["", "", "", "", "", "", "", "", "", "", "单位：万元"],
        [
            "序号",
            "项目名称",
            "建设地点",
            "概算总投资",
            "至上年底累计",
            "2024年计划投资",
            "2024年完成投资",
            "",
            "占计划（%）",
            "本年到位资金",
            "形象进度",
        ],
        ["", "", "", "", "", "", "9月", "1—9月", "", "", ""],
    ]
    for n, (*cells, plan, month, now, arrived, progress) in enumerate(PROJECTS, 1):
        rows.append([n, *cells, plan, month, now, round(100 * now / plan, 1), arrived, progress])
    total = [sum(p[k] for p in PROJECTS) for k in range(2, 8)]
    rows.append(["合计", "", "", *total[:5], round(100 * total[4] / total[2], 1), total[5], ""])
    merges = [*[f"{c}3:{c}4" for c in "ABCDEFIJK"], "G3:H3", f"A{len(rows) + 1}:C{len(rows) + 1}"]
    sheet(out, "项目投资月报", "荻川县水利工程投资月报（2024年9月）", rows, 11, merges, (3, 4))


def _towns(out):
    rows = [
        [
            "乡镇",
            "水土流失综合治理面积（平方公里）",
            "",
            "",
            "高效节水灌溉面积（亩）",
            "",
            "",
            "妨碍行洪问题清理（处）",
            "",
            "",
        ],
        ["", *["全年计划", "1—9月完成", "完成率（%）"] * 3],
    ]
    total = ["全县合计", *[round(sum(t[k] for t in TOWNS), 1) for k in range(1, 7)]]
    for town, *figures in [*TOWNS, total]:
        cells = [town]
        for k in (0, 2, 4):
            plan, done = figures[k : k + 2]
            cells += [plan, done, round(100 * done / plan, 1)]
        rows.append(cells)
    sheet(
        out,
        "分乡镇",
        "2024年1—9月主要任务分乡镇完成情况",
        rows,
        10,
        ["A2:A3", "B2:D2", "E2:G2", "H2:J2"],
        (2, 3),
    )


def goals():
    """Write the sheet of goals with the quarters run on."""
    out = openpyxl.Workbook()
    rows = [
        ["制表单位：局办公室", "", "", "", "", "", "", "", "数据截至2024年9月30日"],
        [
            "类别",
            "序号",
            "目标任务",
            "计量单位",
            "年度目标",
            "完成期限",
            "分管领导",
            "责任股室",
            "累计完成情况",
            "",
            "",
            "备注",
        ],
        ["", "", "", "", "", "", "", "", "一季度", "上半年", "前三季度", ""],
    ]
    merges = ["A2:H2", "I2:L2", *[f"{c}3:{c}4" for c in "ABCDEFGHL"], "I3:K3"]
    n = 0
    for group, lines in GOALS:
        start = len(rows) + 2
        for k, (name, goal, unit, _, _, node, _, head, office, one, two, three, _) in enumerate(
            lines
        ):
            n += 1
            goal = (
                (float(goal) if "." in goal else int(goal))
                if goal.replace(".", "").isdigit()
                else goal
            )
            stages = ["" if v is None else v for v in (one, two, three)]
            rows.append(
                [
                    group if not k else "",
                    n,
                    name,
                    unit,
                    goal,
                    node,
                    head,
                    office,
                    *stages,
                    NOTES.get(name, ""),
                ]
            )
        merges.append(f"A{start}:A{start + len(lines) - 1}")
    rows.append(
        [
            "说明：1.各阶段完成数均从年初累计；2.完成期限均为2024年，“全年”指12月31日；3.“以内”“以上”“以下”均含本数。"
        ]
    )
    merges.append(f"A{len(rows) + 1}:L{len(rows) + 1}")
    ws = sheet(
        out,
        "目标分解",
        "荻川县水利局2024年度目标任务分解及进展情况表",
        rows,
        12,
        merges,
        (3, 4),
        True,
    )
    ws.column_dimensions["C"].width = 30
    save(out, LEDGERS / "2024年度目标任务分解及进展情况表.xlsx")


def tasks():
    """Write the list of tasks."""
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "重点事项",
            "年度要求",
            "分管领导",
            "责任股室",
            "联系电话",
            "完成时限",
            "进展情况",
            "推进状态",
        ]
    ]
    for n, (task, aim, head, office, node, _, progress, state, _) in enumerate(TASKS, 1):
        rows.append([n, task, aim, head, office, f"552{1700 + n}", node, progress, state])
    rows.append(["注：推进状态由局办公室会同责任股室核定。"])
    ws = sheet(
        out,
        "事项清单",
        "荻川县水利局2024年重点事项推进清单（截至9月30日）",
        rows,
        9,
        (),
        (2, 2),
        True,
    )
    ws.column_dimensions["F"].hidden = True
    for row in ws.iter_rows(3, ws.max_row, 7, 7):
        if row[0].is_date:
            row[0].number_format = "yyyy/m/d"
    save(out, LEDGERS / "2024年重点事项推进清单.xlsx")


def problems():
    """Write the problems as an old workbook."""
    rows = [
        ["荻川县水利局问题整改台账"],
        ["更新时间：2024年9月30日"],
        [
            "编号",
            "问题来源",
            "存在问题",
            "整改措施",
            "责任股室",
            "责任人",
            "整改期限",
            "整改进展",
            "整改结果",
            "销号时间",
        ],
    ]
    for n, (
        source,
        problem,
        measure,
        office,
        person,
        node,
        _,
        progress,
        result,
        day,
        _,
    ) in enumerate(PROBLEMS, 1):
        rows.append([n, source, problem, measure, office, person, node, progress, result, day])
    rows[4][1] = ""
    old_book(LEDGERS / "问题整改台账.xls", "台账", rows, [(0, 0, 0, 9), (1, 1, 0, 9), (3, 4, 1, 1)])


if __name__ == "__main__":
    truth()
    _report(LEDGERS / "荻川县水利统计月报表（2024年9月）.xlsx", 2024, MONTHLY)
    _report(
        LEDGERS / "2023年" / "荻川县水利统计月报表（2023年9月）.xlsx",
        2023,
        [
            (n, r[0], r[1], *LAST[r[0]])
            for n, r in enumerate((r for r in _monthly() if r[0] in LAST), 1)
        ],
    )
    goals()
    tasks()
    problems()
    paper(DOCUMENTS / "2024年前三季度工作总结.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "关于做好第四季度重点工作的通知.docx", NOTICE.split("\n"))
