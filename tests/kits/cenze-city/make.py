"""Truth and files of 岑泽市水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, NINE = "2024-01/2024-11", "2023-01/2023-11", "2024-01/2024-09"
YEAR, TODAY = "2024-12-31", "2024-11-30"
BULLETIN = "水利统计月报（2024年11月）"
MARKS = "考核指标进度表"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "亿立方米": "亿m3"}
POINTS = ("大中型水库蓄水量", "万元GDP用水量", "农田灌溉水有效利用系数")
# bulletin: name as written, unit, November, January to November, the same of 2023
STATISTICS = [
    ("一、水利投入", None),
    ("水利建设投资完成额", "亿元", 0.86, 11.42, 10.15),
    ("   其中：流域防洪", "亿元", 0.31, 4.18, 3.72),
    ("         水资源配置", "亿元", 0.27, 3.65, 3.3),
    ("         农村水利", "亿元", 0.18, 2.24, 2.06),
    ("落实地方政府专项债券", "万元", 1500, 26800, 22400),
    ("争取中央和省级补助资金", "万元", 2150, 38640, 35200),
    ("二、水资源管理", None),
    ("用水总量", "亿立方米", 1.02, 13.46, 13.71),
    ("   其中：农业用水", "亿立方米", 0.52, 8.14, 8.4),
    ("         工业用水", "亿立方米", 0.24, 2.76, 2.72),
    ("         居民生活用水", "亿立方米", 0.21, 2.12, 2.08),
    ("         生态补水", "亿立方米", 0.05, 0.44, 0.51),
    ("万元GDP用水量", "立方米", "─", 46.8, 49.5),
    ("水资源税入库额", "万元", 310, 3426.5, 3218.4),
    ("水土保持补偿费", "元", 426000, 5185000, 5630000),
    ("新核发取水许可电子证照", "本", 12, 168, 143),
    ("非常规水利用量", "万立方米", 118, 1296, 1084),
    ("三、农村供水与灌溉", None),
    ("农村自来水普及率", "%", "─", 95.8, 94.6),
    ("农村供水规模化覆盖率", "%", "─", 71.3, 66.9),
    ("维修养护农村供水工程", "处", 14, 236, 218),
    ("新增和恢复灌溉面积", "万亩", 0.32, 6.85, 6.12),
    ("新增高效节水灌溉面积", "万亩", 0.18, 3.26, 3.74),
    ("大中型灌区渠道衬砌", "公里", 11.4, 152.6, 138.5),
    ("四、河湖管理与水土保持", None),
    ("治理中小河流长度", "公里", 5.2, 63.8, 58.4),
    ("新增水土流失治理面积", "平方公里", 14.6, 158.2, 149.3),
    ("市级河湖长巡河", "人次", 46, 512, 478),
    ("河湖“四乱”问题销号", "处", 9, 173, 206),
    ("重点河流生态流量达标率", "%", "─", 98.2, 96.5),
    ("五、灾害防御与监督执法", None),
    ("病险水库除险加固完工", "座", 2, 17, 21),
    ("大中型水库蓄水量", "万立方米", "─", 28640, 27310),
    ("山洪灾害预警短信", "万条", 0.4, 86.3, 72.9),
    ("防汛抢险演练", "场次", 1, 64, 58),
    ("水行政执法巡查", "次", 212, 2486, 2315),
    ("立案查处水事违法案件", "件", 4, 52, 61),
]
# the edition of 2023: November, January to November, the same of 2022, for the rows it had
LAST = {
    "水利建设投资完成额": (0.79, 10.15, 9.36),
    "落实地方政府专项债券": (1200, 22400, 19800),
    "争取中央和省级补助资金": (1980, 35020, 33150),
    "用水总量": (1.04, 13.71, 13.88),
    "水土保持补偿费": (485000, 5630000, 5410000),
    "非常规水利用量": (96, 1084, 957),
    "维修养护农村供水工程": (12, 218, 204),
    "新增高效节水灌溉面积": (0.21, 3.74, 3.52),
    "治理中小河流长度": (4.8, 58.4, 55.7),
    "新增水土流失治理面积": (13.2, 149.3, 142.6),
    "病险水库除险加固完工": (3, 21, 18),
    "大中型水库蓄水量": ("─", 27310, 26940),
}
NOW = {"维修养护农村供水工程": "236|246", "市级河湖长巡河": "512|521"}
OLD = {"争取中央和省级补助资金": "35200|35020"}
# goals: group, rows: name, unit, goal as written, goal, sign, due as written, due, office, partner,
# September, November, weight, status
GOALS = [
    (
        "投资与资金（25分）",
        [
            (
                "水利建设投资完成额",
                "万元",
                126000,
                126000,
                ">=",
                "全年",
                YEAR,
                "规划计划科",
                "各县（市、区）",
                92300,
                114200,
                8,
                "顺利",
            ),
            (
                "落实地方政府专项债券",
                "万元",
                "3亿元",
                30000,
                ">=",
                "11月底",
                TODAY,
                "财务科",
                "市财政局",
                23100,
                26800,
                6,
                "逾期",
            ),
            (
                "争取中央和省级补助资金",
                "万元",
                "40,000",
                40000,
                ">=",
                "全年",
                YEAR,
                "规划计划科",
                "财务科",
                33900,
                38640,
                6,
                "顺利",
            ),
            (
                "水资源税入库额",
                "万元",
                3600,
                3600,
                ">=",
                "全年",
                YEAR,
                "水资源科",
                "市税务局",
                2790,
                3426.5,
                3,
                "顺利",
            ),
            (
                "水土保持补偿费",
                "万元",
                560,
                560,
                ">=",
                "全年",
                YEAR,
                "水土保持科",
                "市税务局",
                431.2,
                518.5,
                2,
                "顺利",
            ),
        ],
    ),
    (
        "水资源节约（20分）",
        [
            (
                "用水总量",
                "亿立方米",
                "16.00以内",
                16,
                "<=",
                "全年",
                YEAR,
                "水资源科",
                "—",
                11.38,
                13.46,
                6,
                "顺利",
            ),
            (
                "万元GDP用水量",
                "立方米",
                "48以下",
                48,
                "<=",
                "全年",
                YEAR,
                "水资源科",
                "市统计局",
                47.3,
                46.8,
                4,
                "顺利|已完成",
            ),
            (
                "农田灌溉水有效利用系数",
                "",
                "0.570以上",
                0.57,
                ">=",
                "全年",
                YEAR,
                "农村水利科",
                "—",
                "─",
                0.568,
                3,
                "滞后|顺利",
            ),
            (
                "非常规水利用量",
                "万立方米",
                1750,
                1750,
                ">=",
                "全年",
                YEAR,
                "水资源科",
                "市住建局",
                1053,
                1296,
                3,
                "滞后",
            ),
            (
                "取水口在线计量率",
                "%",
                "95以上",
                95,
                ">=",
                "10月底",
                "2024-10-31",
                "水资源科",
                "各取水单位",
                91.2,
                96.1,
                2,
                "已完成",
            ),
            (
                "县域节水型社会达标县",
                "个",
                1,
                1,
                ">=",
                "9月底",
                "2024-09-30",
                "水资源科",
                "洛坪县",
                1,
                1,
                2,
                "已完成",
            ),
        ],
    ),
    (
        "农村水利（20分）",
        [
            (
                "农村自来水普及率",
                "%",
                "96.5%",
                96.5,
                ">=",
                "全年",
                YEAR,
                "农村供水科",
                "—",
                95.4,
                95.8,
                5,
                "滞后|顺利",
            ),
            (
                "农村供水规模化覆盖率",
                "%",
                "75%",
                75,
                ">=",
                "全年",
                YEAR,
                "农村供水科",
                "—",
                69.8,
                71.3,
                4,
                "滞后|顺利",
            ),
            (
                "维修养护农村供水工程",
                "处",
                260,
                260,
                ">=",
                "全年",
                YEAR,
                "农村供水科",
                "—",
                201,
                236,
                3,
                "顺利",
            ),
            (
                "新增和恢复灌溉面积",
                "万亩",
                7.2,
                7.2,
                ">=",
                "12月20日",
                "2024-12-20",
                "农村水利科",
                "—",
                6.1,
                6.85,
                3,
                "顺利",
            ),
            (
                "新增高效节水灌溉面积",
                "万亩",
                4.5,
                4.5,
                ">=",
                "全年",
                YEAR,
                "农村水利科",
                "市农业农村局",
                2.84,
                3.26,
                3,
                "滞后",
            ),
            (
                "大中型灌区渠道衬砌",
                "公里",
                150,
                150,
                ">=",
                "11月底",
                TODAY,
                "农村水利科",
                "云埠灌区中心",
                128.9,
                152.6,
                2,
                "已完成",
            ),
        ],
    ),
    (
        "河湖与水保（20分）",
        [
            (
                "治理中小河流长度",
                "公里",
                70,
                70,
                ">=",
                "全年",
                YEAR,
                "建设科",
                "—",
                52.7,
                63.8,
                4,
                "顺利",
            ),
            (
                "新增水土流失治理面积",
                "平方公里",
                165,
                165,
                ">=",
                "全年",
                YEAR,
                "水土保持科",
                "市林业局",
                127.4,
                158.2,
                5,
                "顺利",
            ),
            (
                "市级河湖长巡河",
                "人次",
                540,
                540,
                ">=",
                "全年",
                YEAR,
                "河湖科",
                "—",
                419,
                512,
                3,
                "顺利",
            ),
            (
                "河湖“四乱”问题销号",
                "处",
                180,
                180,
                ">=",
                "10月31日",
                "2024-10-31",
                "河湖科",
                "—",
                155,
                173,
                4,
                "逾期",
            ),
            (
                "重点河流生态流量达标率",
                "%",
                "97以上",
                97,
                ">=",
                "全年",
                YEAR,
                "水资源科",
                "—",
                97.6,
                98.2,
                2,
                "顺利|已完成",
            ),
            ("幸福河湖建设", "条", 4, 4, ">=", "全年", YEAR, "河湖科", "—", 1, 2, 2, "滞后"),
        ],
    ),
    (
        "安全与监管（15分）",
        [
            (
                "病险水库除险加固完工",
                "座",
                "25座",
                25,
                ">=",
                "全年",
                YEAR,
                "建设科",
                "—",
                14,
                17,
                5,
                "滞后",
            ),
            (
                "防汛抢险演练",
                "场次",
                60,
                60,
                ">=",
                "5月底",
                "2024-05-31",
                "防御科",
                "市应急局",
                62,
                64,
                2,
                "已完成",
            ),
            (
                "水利工程标准化管理达标",
                "处",
                45,
                45,
                ">=",
                "11月底",
                TODAY,
                "运行管理科",
                "—",
                36,
                45,
                3,
                "已完成",
            ),
            (
                "水行政执法巡查",
                "次",
                2700,
                2700,
                ">=",
                "全年",
                YEAR,
                "执法支队",
                "—",
                2047,
                2486,
                3,
                "顺利",
            ),
            (
                "水库移民后扶资金兑付",
                "万元",
                2860,
                2860,
                ">=",
                "11月底",
                TODAY,
                "移民科",
                "市财政局",
                2145,
                2860,
                2,
                "已完成",
            ),
        ],
    ),
]
# project, place, whole investment, done before 2024, plan of 2024, November, to November, state
PROJECTS = [
    ("岑河干流堤防提升工程", "市本级", 86000, 31000, 32000, 2100, 30150, "堤身填筑完成92%"),
    ("洛坪水库枢纽工程", "洛坪县", 152000, 64000, 41000, 2900, 37820, "大坝浇筑至448米高程"),
    ("云埠灌区现代化改造", "云埠县", 36500, 12800, 15000, 960, 12640, "渠首闸正在安装"),
    ("石塘城乡供水一体化", "石塘县", 28600, 9400, 13000, 880, 12110, "水厂通水"),
    ("青岩中小河流打捆治理", "青岩市", 17200, 3600, 9000, 620, 7930, "护岸过半"),
    ("面上水利项目", "各县（市、区）", 24000, 0, 16000, 1140, 13550, ""),
]
PLACES = ("岑城区", "洛坪县", "云埠县", "石塘县", "青岩市")
# measure, unit, goals by place, done by place
BY_PLACE = [
    ("新增水土流失治理面积", "平方公里", (20, 42, 38, 35, 30), (19.6, 41.2, 36.4, 32.8, 28.2)),
    ("新增高效节水灌溉面积", "万亩", (0.5, 1.2, 1.1, 0.9, 0.8), (0.46, 0.88, 0.75, 0.62, 0.55)),
    ("维修养护农村供水工程", "处", (30, 65, 60, 55, 50), (29, 61, 53, 48, 45)),
]
# reservoir, place, normal level, level, storage, storage a year before
DAMS = [
    ("洛坪水库", "洛坪县", 462, 448.35, 11260, 10840),
    ("云雾水库", "云埠县", 318.5, 314.2, 8470, 8015),
    ("石塘水库", "石塘县", 245, 241.68, 5930, 5640),
    ("青龙峡水库", "青岩市", 187.6, 184.95, 2980, 2815),
]
# task, demand, leader, office, due as written, due, state, progress, status
TASKS = [
    (
        "岑河干流堤防提升工程主体完工",
        "堤身填筑全部完成",
        "龚立本",
        "建设科",
        "2024年12月底",
        YEAR,
        "按期推进",
        "填筑完成92%",
        "顺利",
    ),
    (
        "洛坪水库枢纽坝体浇筑",
        "浇筑至455米高程",
        "龚立本",
        "建设科",
        datetime.date(2024, 10, 31),
        "2024-10-31",
        "进度滞后",
        "浇筑至448米高程，混凝土供应不足",
        "逾期",
    ),
    (
        "云埠灌区渠首改造",
        "渠首闸投入运行",
        "丁秋生",
        "农村水利科",
        "2025年3月底",
        "2025-03-31",
        "进度滞后",
        "闸门到货迟，刚开始安装",
        "滞后",
    ),
    (
        "石塘水厂通水运行",
        "正式通水",
        "丁秋生",
        "农村供水科",
        "2024年11月20日",
        "2024-11-20",
        "已办结",
        "11月16日通水",
        "已完成",
    ),
    (
        "山洪灾害监测站点更新",
        "更新站点96个",
        "段维平",
        "防御科",
        "2024年5月底",
        "2024-05-31",
        "已办结",
        "全部更新并入网",
        "已完成",
    ),
    (
        "小型水库安全鉴定",
        "鉴定58座",
        "段维平",
        "运行管理科",
        datetime.date(2024, 9, 30),
        "2024-09-30",
        "基本完成",
        "鉴定56座，2座报告待审",
        "逾期",
    ),
    (
        "取用水专项整治“回头看”",
        "逐户复核",
        "常青松",
        "水资源科",
        "2024年11月底",
        TODAY,
        "已办结",
        "复核结束，报告已上报省厅",
        "已完成",
    ),
    (
        "水资源税改革试点衔接",
        "完成取用水户信息移交",
        "常青松",
        "水资源科",
        "2024年12月20日",
        "2024-12-20",
        "按期推进",
        "信息移交过九成",
        "顺利",
    ),
    (
        "幸福河湖创建评估",
        "通过省级评估",
        "常青松",
        "河湖科",
        "2024年12月15日",
        "2024-12-15",
        "进度滞后",
        "2条尚未提交自评",
        "滞后",
    ),
    (
        "采砂管理规划报批",
        "报市政府批准",
        "常青松",
        "河湖科",
        "2025年6月底",
        "2025-06-30",
        "按期推进",
        "已完成专家评审",
        "顺利",
    ),
    (
        "水利“十五五”规划编制",
        "形成初稿",
        "龚立本",
        "规划计划科",
        "2025年12月底",
        "2025-12-31",
        "尚未启动",
        "",
        "滞后|未报|不能判定",
    ),
    (
        "水土保持遥感图斑核查",
        "核查图斑214个",
        "丁秋生",
        "水土保持科",
        "2024年8月底",
        "2024-08-31",
        "已办结",
        "全部核查",
        "已完成",
    ),
    (
        "农村供水水质检测能力建设",
        "县级检测中心全部取证",
        "丁秋生",
        "农村供水科",
        "2024年11月30日",
        TODAY,
        "进度滞后",
        "青岩市检测中心尚未取证",
        "逾期",
    ),
]
# channel, problem, place, office, due as written, due, result, closed or not, day, closed
PROBLEMS = [
    (
        "水利部暗访",
        "云雾水库坝脚渗水观测设施损坏",
        "云埠县",
        "运行管理科",
        "2024-04-30",
        "2024-04-30",
        "观测设施已更换",
        "是",
        "2024-04-22",
        "yes",
    ),
    (
        "水利部暗访",
        "石塘县2处堤防缺口未封堵",
        "石塘县",
        "建设科",
        "2024年7月15日",
        "2024-07-15",
        "封堵1处，另1处涉及道路改线",
        "否",
        "",
        "no",
    ),
    (
        "省厅督查",
        "山洪预警责任人信息未更新",
        "各县（市、区）",
        "防御科",
        "2024年5月底",
        "2024-05-31",
        "名录重新发布",
        "是",
        "2024-05-27",
        "yes",
    ),
    (
        "省厅督查",
        "洛坪县弃渣场挡墙开裂",
        "洛坪县",
        "水土保持科",
        "2024.9.30",
        "2024-09-30",
        "加固方案未批",
        "否",
        "",
        "no",
    ),
    (
        "省厅督查",
        "部分水厂絮凝剂投加无记录",
        "石塘县",
        "农村供水科",
        "2024年8月20日",
        "2024-08-20",
        "记录规范",
        "是",
        "2024-08-15",
        "yes",
    ),
    (
        "市委巡察",
        "下属单位津补贴发放不规范",
        "市本级",
        "财务科",
        "2024年12月31日",
        YEAR,
        "已清退大部分",
        "否",
        "",
        "no",
    ),
    (
        "市审计局",
        "专项债券资金闲置",
        "青岩市",
        "财务科",
        "2024年11月30日",
        TODAY,
        "支付进度仍不足",
        "否",
        "",
        "no",
    ),
    (
        "市审计局",
        "水利工程招标文件未备案",
        "岑城区",
        "建设科",
        "2024年6月底",
        "2024-06-30",
        "已补备案",
        "是",
        "2024-07-03",
        "yes",
    ),
    (
        "群众信访",
        "青龙峡水库下游河道垃圾堆积",
        "青岩市",
        "河湖科",
        "立行立改",
        "",
        "已清运",
        "是",
        "2024-03-19",
        "yes",
    ),
    (
        "群众信访",
        "云埠灌区尾水村灌溉用水不足",
        "云埠县",
        "农村水利科",
        "2025年4月底",
        "2025-04-30",
        "列入渠首改造",
        "否",
        "",
        "no",
    ),
]
SUMMARY = """岑泽市水利局2024年1—11月工作情况和2025年工作思路
2024年以来，市水利局锚定年度考核指标，坚持一月一调度、一季一讲评，各项工作稳步向前。现将情况汇报如下。
# 一、主要工作进展
（一）水利投资保持强度。1—11月完成水利建设投资11.42亿元，同比增长12.5%，占年度计划12.6亿元的90.6%；争取中央和省级补助资金3.864亿元，比上年同期增加3440万元；落实专项债券2.68亿元，离3亿元的任务还差3200万元。
（二）水资源约束持续收紧。全市用水总量13.46亿立方米，控制在16亿立方米以内；万元GDP用水量46.8立方米，同比下降5.5%；农田灌溉水有效利用系数由去年同期的0.561提高到0.568。非常规水利用量1296万立方米，受再生水管网滞后影响，进度偏慢。水资源税入库3426.5万元。
（三）农村水利惠民有感。农村自来水普及率95.8%，比去年同期提高1.2个百分点；维修养护农村供水工程246处，受益人口31.4万人；新增和恢复灌溉面积6.85万亩，新增高效节水灌溉面积3.26万亩，同比下降12.8%。
（四）河湖面貌不断改善。市级河湖长巡河521人次，销号河湖“四乱”问题173处；治理中小河流63.8公里，新增水土流失治理面积158.2平方公里。
（五）安全底线守得牢。发布山洪灾害预警短信86.3万条，转移群众1.86万人次；病险水库除险加固完工17座，还有8座未完工。大中型水库蓄水2.864亿立方米，比去年同期多蓄1330万立方米。立案查处水事违法案件52件，收缴罚款214.6万元。
# 二、存在的主要困难
一是专项债券支付慢、有闲置；二是洛坪水库枢纽、云埠灌区渠首进度不及预期；三是幸福河湖创建滞后。
# 三、2025年工作思路
2025年，计划完成水利建设投资13.8亿元，争取中央和省级补助资金4.3亿元以上；用水总量控制在15.5亿立方米以内；农村自来水普及率达到97%；新增水土流失治理面积170平方公里；完成病险水库除险加固20座。"""
NOTICE = """岑泽市水利局关于2024年11月水利投资调度情况的通报
各县（市、区）水利局，局属各单位：
11月，全市完成水利建设投资0.86亿元。1—11月累计完成11.42亿元，占年度计划12.6亿元的90.6%。
一、进度情况
重点工程年度投资完成率居前的是市本级、石塘县，分别为94.2%、93.2%；居后的是云埠县、青岩市，分别为84.3%、88.1%。
二、下步要求
云埠县、青岩市要逐个项目倒排工期，每周五报送一次进度。各县（市、区）要抓住冬修有利时机，加快施工和资金支付。
岑泽市水利局
2024年12月5日"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _base(unit):
    return UNITS.get(unit, unit) or "1"


def _at(name, unit, span):
    """The ways a time may be told: a reading stands at the end of its span."""
    if unit not in ("%", "1") and name not in POINTS:
        return span
    last = span.split("/")[1]
    return f"{span}|{last}|{last}-30"


def _figures():
    for row in STATISTICS:
        if row[1] is not None:
            yield _plain(row[0]), *row[1:]


def _statistics(book):
    for name, unit, month, now, old in _figures():
        unit = _base(unit)
        here, there = _at(name, unit, SPAN), _at(name, unit, BEFORE)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), BULLETIN, at=(here, there))
        if month != "─":
            book.fact(name, "2024-11", month, unit, "actual", BULLETIN)
        book.fact(name, here, now, unit, "actual", BULLETIN)
        book.fact(name, there, old, unit, "actual", BULLETIN)
        if name in LAST:
            month, then, older = LAST[name]
            source = "水利统计月报（2023年11月）"
            if month != "─":
                book.fact(name, "2023-11", month, unit, "actual", source)
            if then != old:
                book.fact(name, there, then, unit, "actual", source + "（冲突）")
            book.fact(name, _at(name, unit, "2022-01/2022-11"), older, unit, "actual", source)
    name = "农田灌溉水有效利用系数"
    book.year(
        name, 0.568, "1", 0.561, "工作情况docx", at=(_at(name, "1", SPAN), _at(name, "1", BEFORE))
    )
    book.fact(name, _at(name, "1", BEFORE), 0.561, "1", "actual", "工作情况docx")


def _goals(book):
    told = {row[0] for row in _figures()}
    for _, rows in GOALS:
        for name, unit, _, goal, sign, _, due, _, _, nine, now, weight, status in rows:
            unit = _base(unit)
            book.target(name, goal, sign, unit, due, NOW.get(name, now), status, MARKS)
            book.fact(name, f"2024|{due[:7]}|{due}", goal, unit, "target", MARKS)
            if nine != "─":
                book.fact(name, _at(name, unit, NINE), nine, unit, "actual", MARKS)
            if name not in told:
                book.fact(name, _at(name, unit, SPAN), now, unit, "actual", MARKS)
            if weight != goal:
                book.never(name, "targets", weight, unit, "权重，不是目标")


def _objects(book):
    for name, _, _, before, plan, month, now, _ in PROJECTS:
        source = "重点水利工程进度表"
        book.target(name, plan, ">=", "万元", YEAR, now, "", source, "项目年度计划", "yes")
        book.fact(name, "2024", plan, "万元", "target", source)
        book.fact(name, "2024-11", month, "万元", "actual", source)
        book.fact(name, SPAN, now, "万元", "actual", source)
        if before:
            book.fact(name, "2023|2023-12|2023-12-31", before, "万元", "actual", source, "yes")
    for measure, unit, goals, done in BY_PLACE:
        unit = _base(unit)
        for place, goal, now in zip(PLACES, goals, done, strict=True):
            names = f"{place}{measure}|{measure}（{place}）"
            book.fact(names, "2024", goal, unit, "target", "分县表", "yes")
            book.fact(names, SPAN, now, unit, "actual", "分县表", "yes")
            book.never(measure, "targets", goal, unit, f"{place}的任务，不是全市的")
            book.never(measure, "year_on_year", now, unit, f"{place}的完成数，不是全市的")
    here, there = _at(POINTS[0], "", SPAN), _at(POINTS[0], "", BEFORE)
    for dam, _, _, level, now, old in DAMS:
        names = f"{dam}蓄水量|{dam}"
        book.year(names, now, "万m3", old, "水库蓄水表", "单座水库", "yes", (here, there))
        book.fact(names, here, now, "万m3", "actual", "水库蓄水表", "yes")
        book.fact(names, there, old, "万m3", "actual", "水库蓄水表", "yes")
        book.fact(f"{dam}水位|{dam}", here, level, "m", "actual", "水库蓄水表", "yes")


def _never(book):
    for name, figure, unit, why in (
        ("水利建设投资完成额", 13.8, "亿元", "2025年的计划"),
        ("争取中央和省级补助资金", 4.3, "亿元", "2025年的目标"),
        ("用水总量", 15.5, "亿m3", "2025年的目标"),
        ("农村自来水普及率", 97, "%", "2025年的目标"),
        ("新增水土流失治理面积", 170, "km2", "2025年的目标"),
        ("病险水库除险加固完工", 20, "座", "2025年的目标"),
        ("病险水库除险加固完工", 8, "座", "还没完工的座数"),
        ("落实地方政府专项债券", 3200, "万元", "还差的数"),
        ("水利建设投资完成额", 344300, "万元", "项目总投资合计"),
        ("水利建设投资完成额", 90.6, "%", "完成率"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, figure, unit, why in (
        ("水利建设投资完成额", 0.86, "亿元", "11月当月"),
        ("用水总量", 1.02, "亿m3", "11月当月"),
        ("争取中央和省级补助资金", 3440, "万元", "增加的数"),
        ("大中型水库蓄水量", 1330, "万m3", "多蓄的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _statistics(book)
    _goals(book)
    book.fact("维修养护农村供水工程", SPAN, 246, "处", "actual", "工作情况docx（冲突）")
    book.fact("市级河湖长巡河", SPAN, 521, "人次", "actual", "工作情况docx（冲突）")
    for name, figure, unit in (
        ("受益人口|维修养护农村供水工程受益人口", 31.4, "万人"),
        ("转移群众", 1.86, "万人次"),
        ("收缴罚款|罚款", 214.6, "万元"),
    ):
        book.fact(name, SPAN, figure, unit, "actual", "工作情况docx")
    for name, figure, unit in (
        ("水利建设投资完成额|水利建设投资", 13.8, "亿元"),
        ("争取中央和省级补助资金", 4.3, "亿元"),
        ("用水总量", 15.5, "亿m3"),
        ("农村自来水普及率", 97, "%"),
        ("新增水土流失治理面积", 170, "km2"),
        ("病险水库除险加固完工|病险水库除险加固", 20, "座"),
    ):
        book.fact(name, "2025|2025-12|2025-12-31", figure, unit, "target", "工作情况docx")
    _objects(book)
    names = "岑河干流堤防提升工程堤身填筑|岑河干流堤防提升工程主体完工|堤身填筑"
    book.fact(names, f"{SPAN}|2024-11", 92, "%", "actual", "督办台账、进度表", "yes")
    for name, goal, unit, due, now in (
        ("山洪灾害监测站点更新|更新站点", 96, "个", "2024-05-31", ""),
        ("小型水库安全鉴定|鉴定", 58, "座", "2024-09-30", 56),
        ("水土保持遥感图斑核查|核查图斑", 214, "个", "2024-08-31", ""),
        ("洛坪水库枢纽坝体浇筑|浇筑", 455, "m", "2024-10-31", 448),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "督办台账", "任务内的目标", "yes")
        book.fact(name, f"2024|{due[:7]}|{due}", goal, unit, "target", "督办台账", "yes")
        if now:
            book.fact(name, f"{SPAN}|2024-11", now, unit, "actual", "督办台账", "yes")
    for task, _, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "督办台账")
    for _, problem, _, office, _, due, _, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改闭环清单")
    for name, span, values, sources in (
        (
            "维修养护农村供水工程|农村供水工程维修养护",
            SPAN,
            "236处|246处",
            "月报、考核表|工作情况docx",
        ),
        ("市级河湖长巡河|河湖长巡河", SPAN, "512人次|521人次", "月报、考核表|工作情况docx"),
        (
            "争取中央和省级补助资金|补助资金",
            BEFORE,
            "35200万元|35020万元",
            "2024年月报上年同期|2023年月报",
        ),
    ):
        book.add("conflicts", name, span, values, sources)
    _never(book)
    book.write()


def _rate(now, old, unit):
    return f"{now - old:+.1f}个点" if unit == "%" else f"{100 * (now / old - 1):.1f}"


def _monthly(year, rows):
    top = [
        ["", "", "", f"{year}年11月", "", "水统1表"],
        ["填报单位：岑泽市水利局（盖章）"],
        ["指标名称", "计量单位", "本月", "本年累计", "上年同期累计", "增减（%）"],
        ["甲", "乙", 1, 2, 3, "4=2/3-1"],
    ]
    rows = [[n, u] if u is None else [n, u, m, c, p, _rate(c, p, u)] for n, u, m, c, p in rows]
    tail = [
        ["注：①“─”为不按月统计；②水土保持补偿费以元填报；③比率类指标增减为百分点。"],
        ["单位负责人：龚立本", "", "统计人：祝芸", "", "报出日期：次月4日"],
    ]
    return [*top, *rows, *tail]


def bulletins():
    """Write the monthly report of November with its two annexes, and last year's."""
    out = openpyxl.Workbook()
    rows = [(r[0], None, "", "", "") if r[1] is None else r for r in STATISTICS]
    ws = sheet(
        out, "主要指标", "岑泽市水利统计月报", _monthly(2024, rows), 6, ("A3:F3",), (4, 5), True
    )
    ws.column_dimensions["A"].width = 34
    rows = [["截至2024年11月30日"], ["指标", "项目", "全市", *PLACES]]
    merges = ["A2:H2"]
    for measure, unit, goals, done in BY_PLACE:
        start = len(rows) + 2
        both = [(round(sum(goals), 2), *goals), (round(sum(done), 2), *done)]
        rows.append([f"{measure}（{unit}）", "年度任务", *both[0]])
        rows.append(["", "累计完成", *both[1]])
        shares = [100 * d / g for g, d in zip(*both, strict=True)]
        rows.append(["", "完成率%", *[round(s, 1) for s in shares]])
        order = sorted(shares[1:], reverse=True)
        rows.append(["", "位次", "—", *[order.index(s) + 1 for s in shares[1:]]])
        merges.append(f"A{start}:A{start + 3}")
    sheet(out, "分县（市、区）", "2024年1—11月分县（市、区）任务完成情况", rows, 8, merges, (3, 3))
    rows = [
        ["时间：2024年11月30日8时"],
        ["水库名称", "所在地", "正常蓄水位（米）", "当前水位（米）", "蓄水量（万立方米）", ""],
        ["", "", "", "", "当前", "去年同期"],
        *[list(d) for d in DAMS],
        ["合计", "", "", "", sum(d[4] for d in DAMS), sum(d[5] for d in DAMS)],
    ]
    merges = ["E3:F3", *[f"{c}3:{c}4" for c in "ABCD"]]
    sheet(out, "水库蓄水", "岑泽市大中型水库蓄水情况", rows, 6, merges, (3, 4))
    save(out, LEDGERS / "岑泽市水利统计月报（2024年11月）.xlsx")
    rows = [(n, u, *LAST[n]) for n, u, *_ in _figures() if n in LAST]
    out = openpyxl.Workbook()
    sheet(out, "主要指标", "岑泽市水利统计月报", _monthly(2023, rows), 6, ("A3:F3",), (4, 5), True)
    save(out, LEDGERS / "2023年/岑泽市水利统计月报（2023年11月）.xlsx")


def goals():
    """Write the assessed indicators, units behind the names, weights at the end."""
    rows = [
        ["牵头：局考核办", "", "", "", "", "", "", "", "数据截止：2024年11月30日"],
        [
            "考核类别",
            "指标（单位）",
            "市定目标",
            "完成时限",
            "主责科室",
            "配合单位",
            "累计完成",
            "",
            "完成率",
            "权重",
        ],
        ["", "", "", "", "", "", "9月底", "11月底", "", ""],
    ]
    merges = ["G3:H3", *[f"{c}3:{c}4" for c in "ABCDEFIJ"]]
    for group, lines in GOALS:
        start = len(rows) + 2
        for k, (
            name,
            unit,
            told,
            goal,
            sign,
            node,
            _,
            office,
            other,
            nine,
            now,
            weight,
            _,
        ) in enumerate(lines):
            share = "—" if sign == "<=" or unit in ("%", "") else f"{100 * now / goal:.1f}%"
            label = f"{name}（{unit}）" if unit else name
            rows.append(
                ["" if k else group, label, told, node, office, other, nine, now, share, weight]
            )
        merges.append(f"A{start}:A{start + len(lines) - 1}")
    rows.append(
        ["合计", "", "", "", "", "", "", "", "", sum(g[11] for _, lines in GOALS for g in lines)]
    )
    rows.append(["说明：“以上”“以下”“以内”均含本数；“全年”指12月31日前；时限均为2024年。"])
    out = openpyxl.Workbook()
    sheet(out, "进度表", "2024年度市水利局承担的市级考核指标进度表", rows, 10, merges, (3, 4), True)
    save(out, LEDGERS / "2024年市级考核指标进度表（11月）.xlsx")


def projects():
    """Write the projects as BIFF, the total last."""
    rows = [
        ["2024年重点水利工程建设进度表"],
        ["单位：万元", "", "", "", "", "", "", "", "11月30日"],
        ["工程名称", "所属地", "总投资", "至2023年底累计完成", "2024年度", "", "", "", "形象进度"],
        ["", "", "", "", "计划", "11月完成", "1—11月完成", "占计划（%）", ""],
    ]
    rows += [[*p[:7], round(100 * p[6] / p[4], 1), p[7]] for p in PROJECTS]
    total = [sum(p[k] for p in PROJECTS) for k in range(2, 7)]
    rows.append(["合计", "", *total, round(100 * total[4] / total[2], 1), ""])
    merges = [(0, 0, 0, 8), (2, 2, 4, 7), *[(2, 3, c, c) for c in (0, 1, 2, 3, 8)]]
    old_book(LEDGERS / "重点水利工程进度（11月）.xls", "进度", rows, merges)


def works():
    """Write the tasks and the problems in books of their own."""
    out = openpyxl.Workbook()
    rows = [
        ["总第11期", "", "", "", "", "", "", "2024年11月30日"],
        [
            "编号",
            "督办事项",
            "工作要求",
            "分管负责人",
            "要求办结时间",
            "办理状态",
            "承办科室",
            "最新进展",
        ],
    ]
    for n, (task, what, leader, office, node, _, state, progress, _) in enumerate(TASKS, 1):
        rows.append([f"DB{n:02d}", task, what, leader, node, state, office, progress])
    rows.append(["办理状态：已办结、基本完成、按期推进、进度滞后、尚未启动。"])
    ws = sheet(out, "督办台账", "市水利局重点事项督办台账", rows, 8, (), (3, 3), True)
    for (cell,) in ws.iter_rows(4, ws.max_row, 5, 5):
        if cell.is_date:
            cell.number_format = "yyyy-mm-dd"
    save(out, LEDGERS / "重点事项督办台账（第11期）.xlsx")
    out = openpyxl.Workbook()
    rows = [
        [
            "序号",
            "发现渠道",
            "问题内容",
            "涉及县（市、区）",
            "主责科室",
            "整改时限",
            "整改结果",
            "是否闭环",
            "闭环日期",
        ]
    ]
    merges, start = [], 3
    for n, (channel, problem, place, office, node, _, result, mark, day, _) in enumerate(
        PROBLEMS, 1
    ):
        first = n == 1 or PROBLEMS[n - 2][0] != channel
        if first and n > 1:
            merges.append(f"B{start}:B{n + 1}")
            start = n + 2
        rows.append(
            [n, channel if first else "", problem, place, office, node, result, mark, day or "—"]
        )
    merges.append(f"B{start}:B{len(PROBLEMS) + 2}")
    sheet(
        out, "清单", "2024年水利领域问题整改闭环清单（截至11月底）", rows, 9, merges, (2, 2), True
    )
    save(out, LEDGERS / "问题整改闭环清单.xlsx")


if __name__ == "__main__":
    truth()
    bulletins()
    goals()
    projects()
    works()
    paper(DOCUMENTS / "2024年1—11月工作情况和2025年工作思路.docx", SUMMARY.split("\n"))
    DOCUMENTS.mkdir(parents=True, exist_ok=True)
    (DOCUMENTS / "关于11月水利投资调度情况的通报.txt").write_text(NOTICE, encoding="utf-8")
