"""Truth and files of 浔岭市水利局; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import docx
import openpyxl
from office import MIDDLE, THIN, WHEN, Truth, home, old_book, paper, save, steady
from openpyxl.styles import Font

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE = "2025-01/2025-08", "2024-01/2024-08"
STATE, STATED = SPAN + "|2025-08|2025-08-31", BEFORE + "|2024-08|2024-08-31"
YEAR, TODAY = "2025-12-31", "2025-08-31"
UNITS = {
    "亿立方米": "亿m3",
    "万立方米": "万m3",
    "立方米": "m3",
    "平方公里": "km2",
    "公里": "km",
    "": "1",
}
LASTDAY = {2: 28, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31}
SHARES = {2: 0.17, 3: 0.28, 4: 0.4, 5: 0.53, 6: 0.67, 7: 0.83, 8: 1}

# the monthly report: code, name, unit, January-August of 2025, of 2024, decimals, how it runs
# (None: by shares; numbers: February to July of this year; "point": state at the month's end)
MONTHLY = [
    (
        "一、投资和建设",
        [
            ("101", "完成水利建设投资", "亿元", 46.92, 42.35, 2, None),
            ("102", "到位中央和省级资金", "亿元", 10.86, 9.72, 2, None),
            ("103", "落实水利金融信贷资金", "亿元", 6.3, 7.15, 2, None),
            ("104", "新开工水利项目", "个", 31, 28, 0, (6, 14, 19, 24, 29, 30)),
        ],
    ),
    (
        "二、水资源",
        [
            ("201", "用水总量", "亿立方米", 15.38, 15.71, 2, None),
            ("202", "  农业用水", "亿立方米", 9.86, 10.12, 2, None),
            ("203", "  工业用水", "亿立方米", 1.74, 1.71, 2, None),
            ("204", "  生活用水", "亿立方米", 2.93, 2.86, 2, None),
            ("205", "  人工生态环境补水", "亿立方米", 0.85, 1.02, 2, None),
            ("206", "水资源税入库", "万元", 13420, 12860, 0, None),
            ("207", "非常规水利用量", "万立方米", 3015, 2790, 0, None),
            ("208", "新建节水型企业", "家", 8, 11, 0, (0, 2, 3, 5, 6, 7)),
            ("209", "新发取水许可证", "套", 215, 234, 0, None),
        ],
    ),
    (
        "三、农村水利",
        [
            ("301", "新增和改善灌溉面积", "万亩", 17.6, 16.2, 2, None),
            ("302", "新增高效节水灌溉面积", "万亩", 3.2, 3.65, 2, None),
            ("303", "农业水价综合改革面积", "万亩", 27.2, 24.5, 1, None),
            ("304", "农村供水工程维修养护", "处", 335, 308, 0, None),
        ],
    ),
    (
        "四、水土保持和河湖",
        [
            ("401", "新增水土流失治理面积", "平方公里", 338, 315, 1, None),
            ("402", "水土保持补偿费征收", "万元", 3950, 4380, 0, None),
            ("403", "中小河流治理长度", "公里", 108, 96, 1, None),
            ("404", "市县乡三级河长巡河", "万人次", 4.72, 4.41, 2, None),
        ],
    ),
    (
        "五、安全和监管",
        [
            ("501", "病险水库除险加固完工", "座", 38, 42, 0, (9, 17, 27, 38, 38, 38)),
            ("502", "水库安全鉴定", "座", 79, 91, 0, (12, 24, 37, 48, 60, 71)),
            ("503", "山洪沟防洪治理", "条", 6, 5, 0, (0, 2, 3, 5, 6, 6)),
            ("504", "水库月末蓄水量", "亿立方米", 12.46, 11.83, 2, "point"),
            ("505", "水行政执法巡查", "次", 6480, 6120, 0, None),
            ("506", "查处水事违法案件", "件", 146, 163, 0, None),
        ],
    ),
]
# what only the report in words tells: name, unit, end of August, of August 2024
RATES = [
    ("万元国内生产总值用水量", "立方米", 44.8, 47.6),
    ("万元工业增加值用水量", "立方米", 23.1, 24.9),
    ("农村自来水普及率", "%", 95.1, 93.8),
    ("规模化供水工程服务人口比例", "%", 70.6, 66.2),
    ("农田灌溉水有效利用系数", "", 0.556, 0.551),
    ("河湖“四乱”问题销号率", "%", 98.6, 97.2),
]
NOW = {"农村供水工程维修养护": "335|353", "水资源税入库": "13420|13240"}
OLD = {"到位中央和省级资金": "9.72|9.27"}
# the letter of duties: group, rows: name as written there, name in the report, wording, unit,
# goal, sign, due, office, points, status
GOALS = [
    (
        "水利投资",
        [
            (
                "水利建设投资",
                "完成水利建设投资",
                "完成68亿元以上",
                "亿元",
                68,
                ">=",
                YEAR,
                "规划计划科",
                7,
                "顺利",
            ),
            (
                "争取中央和省级资金",
                "到位中央和省级资金",
                "15亿元以上",
                "亿元",
                15,
                ">=",
                YEAR,
                "规划计划科",
                5,
                "顺利",
            ),
            (
                "水利金融信贷资金",
                "落实水利金融信贷资金",
                "落实12亿元",
                "亿元",
                12,
                ">=",
                YEAR,
                "财务科",
                4,
                "滞后",
            ),
            (
                "新开工水利项目",
                "新开工水利项目",
                "6月底前新开工36个",
                "个",
                36,
                ">=",
                "2025-06-30",
                "建设管理科",
                4,
                "逾期",
            ),
        ],
    ),
    (
        "水资源管理",
        [
            (
                "用水总量",
                "用水总量",
                "控制在24.6亿立方米以内",
                "亿立方米",
                24.6,
                "<=",
                YEAR,
                "水资源科",
                6,
                "顺利",
            ),
            (
                "万元国内生产总值用水量",
                "万元国内生产总值用水量",
                "不高于46立方米",
                "立方米",
                46,
                "<=",
                YEAR,
                "水资源科",
                4,
                "顺利|已完成",
            ),
            (
                "万元工业增加值用水量",
                "万元工业增加值用水量",
                "不高于24立方米",
                "立方米",
                24,
                "<=",
                YEAR,
                "水资源科",
                4,
                "顺利|已完成",
            ),
            (
                "水资源税",
                "水资源税入库",
                "入库1.9亿元",
                "亿元",
                1.9,
                ">=",
                YEAR,
                "水资源科",
                3,
                "顺利",
            ),
            (
                "非常规水利用量",
                "非常规水利用量",
                "达到5200万立方米",
                "万立方米",
                5200,
                ">=",
                YEAR,
                "节水办",
                3,
                "滞后",
            ),
            ("新建节水型企业", "新建节水型企业", "20家", "家", 20, ">=", YEAR, "节水办", 2, "滞后"),
        ],
    ),
    (
        "农村水利",
        [
            (
                "农村自来水普及率",
                "农村自来水普及率",
                "达到95.5%",
                "%",
                95.5,
                ">=",
                YEAR,
                "农村水利科",
                5,
                "顺利|滞后|不能判定",
            ),
            (
                "规模化供水工程服务人口比例",
                "规模化供水工程服务人口比例",
                "达到70%以上",
                "%",
                70,
                ">=",
                YEAR,
                "农村水利科",
                4,
                "顺利|已完成",
            ),
            (
                "新增和改善灌溉面积",
                "新增和改善灌溉面积",
                "24万亩",
                "万亩",
                24,
                ">=",
                YEAR,
                "农村水利科",
                5,
                "顺利",
            ),
            (
                "新增高效节水灌溉面积",
                "新增高效节水灌溉面积",
                "11月底前完成5.5万亩",
                "万亩",
                5.5,
                ">=",
                "2025-11-30",
                "农村水利科",
                3,
                "滞后",
            ),
            (
                "农田灌溉水有效利用系数",
                "农田灌溉水有效利用系数",
                "提高到0.558",
                "",
                0.558,
                ">=",
                YEAR,
                "农村水利科",
                3,
                "顺利|滞后|不能判定",
            ),
            (
                "农村供水工程维修养护",
                "农村供水工程维修养护",
                "420处",
                "处",
                420,
                ">=",
                YEAR,
                "农村水利科",
                3,
                "顺利",
            ),
            (
                "农业水价综合改革面积",
                "农业水价综合改革面积",
                "10月底前完成30万亩",
                "万亩",
                30,
                ">=",
                "2025-10-31",
                "农村水利科",
                3,
                "顺利",
            ),
        ],
    ),
    (
        "水保河湖",
        [
            (
                "新增水土流失治理面积",
                "新增水土流失治理面积",
                "460平方公里",
                "平方公里",
                460,
                ">=",
                YEAR,
                "水土保持科",
                5,
                "顺利",
            ),
            (
                "水土保持补偿费",
                "水土保持补偿费征收",
                "征收6800万元",
                "万元",
                6800,
                ">=",
                YEAR,
                "水土保持科",
                3,
                "滞后",
            ),
            (
                "中小河流治理",
                "中小河流治理长度",
                "治理150公里",
                "公里",
                150,
                ">=",
                YEAR,
                "建设管理科",
                4,
                "顺利",
            ),
            ("幸福河湖建设", "", "建成11条", "条", 11, ">=", YEAR, "河长制工作科", 3, "滞后"),
            (
                "河湖“四乱”问题销号率",
                "河湖“四乱”问题销号率",
                "不低于98%",
                "%",
                98,
                ">=",
                YEAR,
                "河长制工作科",
                3,
                "顺利|已完成",
            ),
            (
                "河长巡河",
                "市县乡三级河长巡河",
                "6.5万人次",
                "万人次",
                6.5,
                ">=",
                YEAR,
                "河长制工作科",
                2,
                "顺利",
            ),
        ],
    ),
    (
        "安全监管",
        [
            (
                "病险水库除险加固",
                "病险水库除险加固完工",
                "5月底前完工38座",
                "座",
                38,
                ">=",
                "2025-05-31",
                "运行管理科",
                4,
                "已完成",
            ),
            (
                "水库安全鉴定",
                "水库安全鉴定",
                "8月底前鉴定86座",
                "座",
                86,
                ">=",
                TODAY,
                "运行管理科",
                3,
                "逾期",
            ),
            (
                "山洪沟防洪治理",
                "山洪沟防洪治理",
                "6月底前完成6条",
                "条",
                6,
                ">=",
                "2025-06-30",
                "水旱灾害防御科",
                3,
                "已完成",
            ),
            (
                "水行政执法巡查",
                "水行政执法巡查",
                "9000次",
                "次",
                9000,
                ">=",
                YEAR,
                "市水政监察支队",
                2,
                "顺利",
            ),
        ],
    ),
]
HAPPY = 5
# place: plan and done of investment, of erosion control, goal and state of tap water, goal and done of watering, score
PLACES = [
    ("青洲区", (9.5, 7.03), (42, 33.6), (98.5, 98.7), (2.2, 1.76), 96.4),
    ("北屏区", (8.6, 5.59), (58, 43.5), (97, 96.4), (2.8, 2.02), 92.8),
    ("云陂县", (14.2, 10.22), (96, 74.9), (95, 94.9), (5.6, 4.26), 94.5),
    ("石浦县", (12.5, 8.25), (104, 72.8), (94.5, 93.9), (5.1, 3.57), 90.7),
    ("岭下县", (9.8, 5.68), (92, 62.6), (93.5, 92.6), (4.5, 2.97), 87.2),
    ("桐坳市", (8.9, 6.23), (68, 50.6), (95.5, 95.3), (3.8, 3.02), 93.6),
]
DIRECT = (4.5, 3.92)
TASKS = [
    (
        "浔江干流堤防提升工程",
        "完成堤身加固21公里",
        "建设管理科",
        "市水利建设中心",
        "2026年6月底",
        "2026-06-30",
        "已完成堤身加固11.8公里，穿堤涵闸改造同步实施，各标段按计划推进。",
        "顺利",
    ),
    (
        "云陂水库扩建前期工作",
        "可研报告获省发改委批复",
        "规划计划科",
        "云陂县水利局",
        "2025年11月底",
        "2025-11-30",
        "可研已通过省水利厅审查，用地预审已取得，符合序时进度。",
        "顺利",
    ),
    (
        "石浦大型灌区现代化改造",
        "改造干支渠46公里",
        "农村水利科",
        "石浦县水利局",
        "2025年12月底",
        YEAR,
        "改造干支渠19.5公里。受林地审批影响，二标段5月才进场，进度滞后。",
        "滞后",
    ),
    (
        "城乡供水一体化（岭下片区）",
        "新建水厂2座并通水",
        "农村水利科",
        "岭下县水利局",
        "2025年7月底",
        "2025-07-31",
        "1座已通水，另1座设备安装未完，未能按期完成。",
        "逾期",
    ),
    (
        "水库除险加固扫尾",
        "38座全部完工",
        "运行管理科",
        "各县（市、区）",
        "2025年5月底",
        "2025-05-31",
        "38座已于5月26日全部完工，任务完成。",
        "已完成",
    ),
    (
        "汛前安全大检查",
        "检查水利工程1200处",
        "水旱灾害防御科",
        "各县（市、区）",
        "2025年3月31日",
        "2025-03-31",
        "3月28日完成检查，问题清单已印发，任务完成。",
        "已完成",
    ),
    (
        "山洪灾害防治非工程措施",
        "更新预警设备240套并验收",
        "水旱灾害防御科",
        "市水文中心",
        "2025年6月15日",
        "2025-06-15",
        "设备更新完毕，6月11日通过验收，已完成。",
        "已完成",
    ),
    (
        "取用水管理专项整治“回头看”",
        "问题全部整改",
        "水资源科",
        "市水政监察支队",
        "2025年8月20日",
        "2025-08-20",
        "排查问题57个，整改52个，剩余5个未完成，已超过时限。",
        "逾期",
    ),
    (
        "节水型社会建设规划编制",
        "报市政府印发",
        "节水办",
        "市发展改革委",
        "2025年4月底",
        "2025-04-30",
        "规划于4月22日由市政府办公室印发，已完成。",
        "已完成",
    ),
    (
        "浔江幸福河湖建设",
        "通过省级复核",
        "河长制工作科",
        "青洲区水利局",
        "2025年12月20日",
        "2025-12-20",
        "岸线整治完成，正在整理复核资料，按计划推进。",
        "顺利",
    ),
    (
        "水利工程标准化管理创建",
        "创建标准化工程60处",
        "运行管理科",
        "各县（市、区）",
        "2025年10月底",
        "2025-10-31",
        "已创建28处，部分县区资金未落实，进度滞后。",
        "滞后",
    ),
    (
        "市级水网先导区申报",
        "提交申报材料",
        "规划计划科",
        "市财政局",
        "2026年3月底",
        "2026-03-31",
        "尚未启动，待省里文件下发。",
        "滞后|未报|不能判定",
    ),
]
PROBLEMS = [
    (
        "ZG01",
        "省委巡视",
        "水利专项资金滞留市本级账户",
        "财务科",
        "财务科",
        "2025年4月30日",
        "2025-04-30",
        "4月18日全部拨付到项目单位。",
        "已整改销号",
        "yes",
    ),
    (
        "ZG02",
        "省委巡视",
        "重大项目概算调整未按程序报批",
        "规划计划科",
        "规划计划科",
        "2025年6月30日",
        "2025-06-30",
        "补办手续，6月25日批复。",
        "已整改销号",
        "yes",
    ),
    (
        "ZG03",
        "省级环保督察",
        "岭下县3座水电站泄放设施形同虚设",
        "岭下县水利局",
        "水资源科",
        "2025年7月31日",
        "2025-07-31",
        "2座改造完毕，1座业主拒不配合。",
        "正在整改",
        "no",
    ),
    (
        "ZG04",
        "省级环保督察",
        "石浦县砂场占用浔江岸线",
        "石浦县水利局",
        "河长制工作科",
        "2025年12月31日",
        YEAR,
        "砂场已停产，设备拆除四成。",
        "正在整改",
        "no",
    ),
    (
        "ZG05",
        "水利部督查",
        "云陂县小型水库安全管理“三个责任人”公示牌信息过期",
        "云陂县水利局",
        "运行管理科",
        "2025年5月15日",
        "2025-05-15",
        "公示牌全部更换。",
        "已整改销号",
        "yes",
    ),
    (
        "ZG06",
        "水利部督查",
        "北屏区农村供水水质检测频次不够",
        "北屏区水利局",
        "农村水利科",
        "2025年8月31日",
        "2025-08-31",
        "委托第三方检测，合同尚未签订。",
        "正在整改",
        "no",
    ),
    (
        "ZG07",
        "审计",
        "2个中小河流项目超进度支付工程款",
        "市水利建设中心",
        "建设管理科",
        "2025年6月15日",
        "2025-06-15",
        "超付款已在后期计量中扣回。",
        "已整改销号",
        "yes",
    ),
    (
        "ZG08",
        "审计",
        "水土保持补偿费欠缴",
        "市水政监察支队",
        "水土保持科",
        "2025年10月31日",
        "2025-10-31",
        "发出催缴通知14份，已有9家补缴。",
        "正在整改",
        "no",
    ),
    (
        "ZG09",
        "市人大代表建议",
        "桐坳市城郊3个村供水压力低",
        "桐坳市水利局",
        "农村水利科",
        "2025年9月30日",
        "2025-09-30",
        "加压泵站主体完工，正在调试。",
        "正在整改",
        "no",
    ),
    (
        "ZG10",
        "群众来信",
        "青洲区排涝泵站噪声扰民",
        "青洲区水利局",
        "运行管理科",
        "2025年7月15日",
        "2025-07-15",
        "只加装了部分隔声窗，群众仍有意见。",
        "正在整改",
        "no",
    ),
]
LETTER = """浔岭市水利局2025年度目标责任书
为确保完成市委、市政府和省水利厅下达的各项任务，经研究，确定2025年度目标如下，请各科室、局属各单位认真抓好落实。
# 一、考核指标
@0
# 二、完成时间
表中写明时限的按时限完成，其余指标均应于2025年12月31日前完成。
# 三、考核办法
上表分值合计100分，按完成比例计分；年终得分90分以上为优秀，75分以上为合格。
浔岭市水利局（印章）
2025年2月20日"""
REPORT = """浔岭市水利局2025年1—8月工作情况汇报
今年以来，全市水利系统坚持稳中求进，各项目标任务总体推进有序。现将有关情况汇报如下。
# 一、目标任务完成情况
（一）水利建设加快推进。1—8月全市完成水利建设投资46.92亿元，同比增长10.8%，其中8月份完成7.98亿元；到位中央和省级资金10.86亿元；落实水利金融信贷资金6.3亿元，低于上年同期。新开工水利项目31个，比6月底前开工36个的要求还差5个。
（二）水资源管控有力。全市用水总量15.38亿立方米，同比下降2.1%；水资源税入库13420万元；非常规水利用量3015万立方米；新建节水型企业8家，距目标还差12家。
（三）农村水利稳步提升。新增和改善灌溉面积17.6万亩，新增高效节水灌溉面积3.2万亩，农业水价综合改革面积27.2万亩；维修养护农村供水工程353处。
（四）水保河湖成效明显。新增水土流失治理面积338平方公里，治理中小河流108公里；建成幸福河湖5条，其余6条正在施工；市县乡三级河长巡河4.72万人次。
（五）安全防线更加牢固。病险水库除险加固38座全部完工，水库安全鉴定79座，山洪沟防洪治理6条。8月末全市水库蓄水12.46亿立方米。
# 二、有关指标情况
除月报统计的指标外，其他指标8月底的情况见下表。
@0
# 三、下步工作和2026年初步考虑
下一步重点抓好水毁修复和项目扫尾。2026年初步考虑：完成水利建设投资75亿元，新增水土流失治理面积480平方公里，农村自来水普及率达到96.2%。"""
CIRCULAR = """关于2025年1—8月全市水利重点指标完成情况的通报
各县（市、区）水利局，局机关各科室、局属各单位：
现将1—8月全市水利重点指标完成情况通报如下。
# 一、总体情况
1—8月，全市完成水利建设投资46.92亿元，占年度计划的69%；到位中央和省级资金10.86亿元，去年同期为9.27亿元；水资源税入库1.324亿元。新增水土流失治理面积338平方公里，占年度任务的73.5%。
# 二、各地情况
（一）投资完成率排名前三位的是青洲区、云陂县、桐坳市；岭下县完成5.68亿元，完成率58%，排名末位。
（二）水土流失治理进度靠前的是青洲区、云陂县；岭下县完成62.6平方公里，进度最慢。
（三）农村自来水普及率最高的是青洲区，为98.7%；最低的是岭下县，为92.6%。
# 三、工作要求
排名末位的县要认真查找原因，9月15日前向市局书面说明情况。各地要对照差距倒排工期，确保完成全年任务。
浔岭市水利局办公室
2025年9月9日"""


def _plain(name):
    return name.strip()


def _base(unit):
    return UNITS.get(unit, unit)


def _rows():
    for _, rows in MONTHLY:
        yield from rows


def _named():
    """Return every name of a thing by its name in the report."""
    told = {_plain(row[1]): _plain(row[1]) for row in _rows()} | {row[0]: row[0] for row in RATES}
    for _, rows in GOALS:
        for name, key, *_ in rows:
            if key and name != key:
                told[key] = f"{key}|{name}"
    return told


def run(now, old, digits, how):
    """Return the figures from January on, by month, of this year and the last."""

    def fit(value):
        return round(value) if not digits else round(value, digits)

    if how == "point":
        drift = {2: 0.88, 3: 0.9, 4: 0.95, 5: 1.02, 6: 1.08, 7: 1.05, 8: 1}
        return {m: (fit(now * d), fit(old * d)) for m, d in drift.items()}
    if how:
        mine = dict(zip(range(2, 8), how, strict=True)) | {8: now}
        return {m: (mine[m], old if m == 8 else fit(old * s)) for m, s in SHARES.items()}
    return {m: (fit(now * s), fit(old * s)) for m, s in SHARES.items()}


def months():
    """Return the figures of the report: name, month, of the month, since January, last year."""
    told = {}
    for _, name, _, now, old, digits, how in _rows():
        told[name] = run(now, old, digits, how)
    for m in range(2, 9):
        parts = [told[n][m] for n in told if n.startswith("  ")]
        told["用水总量"][m] = tuple(round(sum(p[k] for p in parts), 2) for k in (0, 1))
    return told


def _figures(book):
    named, told = _named(), months()
    for _, name, unit, now, old, digits, how in _rows():
        key, unit = _plain(name), _base(unit)
        called, point = named[key], how == "point"
        here, there = (STATE, STATED) if point else (SPAN, BEFORE)
        book.year(called, NOW.get(key, now), unit, OLD.get(key, old), "月报8月", at=(here, there))
        for m, (mine, last) in told[name].items():
            at = f"2025-01/2025-{m:02}"
            back = f"2024-01/2024-{m:02}"
            if point:
                at += f"|2025-{m:02}|2025-{m:02}-{LASTDAY[m]}"
                back += f"|2024-{m:02}|2024-{m:02}-{29 if m == 2 else LASTDAY[m]}"
            book.fact(called, at, mine, unit, "actual", f"月报{m}月")
            book.fact(called, back, last, unit, "actual", f"月报{m}月")
            if m > 2 and not point:
                month = round(mine - told[name][m - 1][0], digits)
                book.fact(called, f"2025-{m:02}", month, unit, "actual", f"月报{m}月")
    for name, unit, now, old in RATES:
        unit = _base(unit)
        book.year(named[name], now, unit, old, "汇报 附表", at=(STATE, STATED))
        book.fact(named[name], STATE, now, unit, "actual", "汇报 附表")
        book.fact(named[name], STATED, old, unit, "actual", "汇报 附表")
    book.fact("幸福河湖建设|幸福河湖", SPAN, HAPPY, "条", "actual", "汇报")


def _goals(book):
    named = _named()
    rates = {row[0]: row for row in RATES}
    figures = {_plain(row[1]): row for row in _rows()}
    for group, rows in GOALS:
        for _name, key, _, unit, goal, sign, due, _, _, status in rows:
            if not key:
                called, now = "幸福河湖建设|幸福河湖", HAPPY
            else:
                called = named[key]
                now = rates[key][2] if key in rates else NOW.get(key, figures[key][3])
            if key == "水资源税入库":
                now = "1.342|1.324"
            unit, source = _base(unit), f"目标责任书 {group}"
            book.target(called, goal, sign, unit, due, now, status, source)
            book.fact(
                called, f"2025|{due[:7]}|{due}|2025-01/{due[:7]}", goal, unit, "target", source
            )


def _never(book):
    for name, figure, unit, why in (
        ("完成水利建设投资", 75, "亿元", "2026年的考虑"),
        ("新增水土流失治理面积", 480, "km2", "2026年的考虑"),
        ("农村自来水普及率", 96.2, "%", "2026年的考虑"),
        ("新建节水型企业", 12, "家", "还差的数"),
        ("新开工水利项目", 5, "个", "还差的数"),
        ("完成水利建设投资", 7, "亿元", "分值"),
        ("农村自来水普及率", 5, "%", "分值"),
        ("完成水利建设投资", 4.5, "亿元", "市直的计划"),
        ("完成水利建设投资", 63.5, "亿元", "各县之和，不含市直"),
    ):
        book.never(name, "targets", figure, unit, why)
    for name, figure, unit, why in (
        ("完成水利建设投资", 7.98, "亿元", "8月当月"),
        ("完成水利建设投资", 42.35, "亿元", "上年的数"),
        ("用水总量", 15.71, "亿m3", "上年的数"),
        ("完成水利建设投资", 38.94, "亿元", "1至7月"),
        ("完成水利建设投资", 3.92, "亿元", "市直的数"),
        ("新增水土流失治理面积", 315, "km2", "上年的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)
    for place, money, soil, tap, acres, _ in PLACES:
        for name, unit, (goal, done) in (
            ("完成水利建设投资", "亿元", money),
            ("新增水土流失治理面积", "km2", soil),
            ("农村自来水普及率", "%", tap),
            ("新增和改善灌溉面积", "万亩", acres),
        ):
            if not (name == "农村自来水普及率" and goal == 95.5):
                book.never(name, "targets", goal, unit, f"{place}的任务，不是全市的")
            book.never(name, "year_on_year", done, unit, f"{place}的完成数，不是全市的")


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _figures(book)
    _goals(book)
    book.fact("农村供水工程维修养护", SPAN, 353, "处", "actual", "汇报（冲突）")
    book.fact("水资源税入库|水资源税", SPAN, 1.324, "亿元", "actual", "通报（冲突）")
    for name, goal, unit, due, now in (
        ("浔江干流堤防提升工程|堤身加固", 21, "km", "2026-06-30", 11.8),
        ("石浦大型灌区现代化改造|改造干支渠", 46, "km", YEAR, 19.5),
        ("城乡供水一体化（岭下片区）|新建水厂", 2, "座", "2025-07-31", ""),
        ("水库除险加固扫尾", 38, "座", "2025-05-31", ""),
        ("汛前安全大检查|检查水利工程", 1200, "处", "2025-03-31", ""),
        ("山洪灾害防治非工程措施|更新预警设备", 240, "套", "2025-06-15", ""),
        ("水利工程标准化管理创建|创建标准化工程", 60, "处", "2025-10-31", 28),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "重点任务清单", "任务内的目标", "yes")
    for task, _, office, _, _, due, _, status in TASKS:
        book.task(task, office, due, status, "重点任务清单")
    for _, _, problem, unit, office, _, due, _, _, closed in PROBLEMS:
        owner = unit if unit == office else f"{unit}|{office}"
        book.problem(problem, owner, due, closed, TODAY, "问题整改台账")
    book.add("conflicts", "农村供水工程维修养护", SPAN, "335处|353处", "月报|汇报")
    book.add("conflicts", "水资源税入库|水资源税", SPAN, "13420万元|1.324亿元", "月报、汇报|通报")
    book.add(
        "conflicts",
        "到位中央和省级资金|争取中央和省级资金",
        BEFORE,
        "9.72亿元|9.27亿元",
        "月报|通报",
    )
    _never(book)
    book.write()


def put(ws, row, cells, bold=False, border=True):
    """Write the cells of one row and return the next row's number."""
    for c, value in enumerate(cells, 1):
        cell = ws.cell(row, c, None if value in ("", None) else value)
        if border:
            cell.border = THIN
        if bold:
            cell.font, cell.alignment = Font(bold=True), MIDDLE
    return row + 1


def band(ws, row, text, width, big=False):
    """Write one merged row over the whole width."""
    cell = ws.cell(row, 1, text)
    if big:
        cell.font, cell.alignment = Font(bold=True, size=16), MIDDLE
    ws.merge_cells(start_row=row, end_row=row, start_column=1, end_column=width)
    return row + 1


def monthly():
    """Write the report with a cover and one sheet a month."""
    out = openpyxl.Workbook()
    cover = out.active
    cover.title = "封面"
    for r, line in (
        (4, "水利统计月报"),
        (6, "二〇二五年"),
        (10, "浔岭市水利局"),
        (11, "本资料未经允许不得外传"),
    ):
        band(cover, r, line, 8, r < 10)
    told = months()
    for m in range(2, 9):
        ws = out.create_sheet("1-2月" if m == 2 else f"{m}月")
        row = band(ws, 1, "浔 岭 市 水 利 统 计 月 报", 8, True)
        put(
            ws,
            row,
            ["制表机关：浔岭市水利局", "", "", "", "", "", "表  号：浔水统月1表"],
            border=False,
        )
        span = "1—2月" if m == 2 else f"{m}月"
        row = put(
            ws,
            row + 1,
            ["填报单位：规划计划科", "", "", f"2025年{span}", "", "", "有效期至：2026年6月"],
            border=False,
        )
        row = put(
            ws,
            row,
            ["指标名称", "代码", "计量单位", "2025年", "", "2024年", "增减（%）", "备注"],
            bold=True,
        )
        row = put(ws, row, ["", "", "", "本月", "1—本月", "1—本月", "", ""], bold=True)
        for span in ("A4:A5", "B4:B5", "C4:C5", "D4:E4", "G4:G5", "H4:H5"):
            ws.merge_cells(span)
        row = put(ws, row, ["甲", "乙", "丙", 1, 2, 3, "4=2/3-1", "丁"], bold=True)
        for section, rows in MONTHLY:
            row = put(ws, row, [section] + [""] * 7)
            for code, name, unit, _, _, digits, how in rows:
                mine, last = told[name][m]
                month = (
                    "—" if m == 2 or how == "point" else round(mine - told[name][m - 1][0], digits)
                )
                rate = round(100 * (mine / last - 1), 1) if last else ""
                remark = "月末数" if how == "point" else "税务部门提供" if code == "206" else ""
                row = put(ws, row, [name, code, unit, month, mine, last, rate, remark])
        row = band(ws, row, "说明：1—2月合并填报；水库蓄水量为月末数，本月栏不填。", 8)
        put(
            ws,
            row,
            [
                "单位负责人：韦承志",
                "",
                "统计负责人：蒙雪",
                "",
                "填表人：覃小燕",
                "",
                f"报出日期：2025年{m + 1}月5日",
            ],
            border=False,
        )
        ws.column_dimensions["A"].width = 28
    out.active = len(out.sheetnames) - 1
    save(out, LEDGERS / "2025年水利统计月报（1-8月）.xlsx")


def _ranks(values):
    order = sorted(values, reverse=True)
    return [order.index(v) + 1 for v in values]


def places():
    """Write the counties with shares and ranks, the city's own works and the city last."""
    out = openpyxl.Workbook()
    ws = out.active
    ws.title = "通报表"
    row = band(ws, 1, "2025年1—8月各县（市、区）水利重点指标完成情况通报表", 18, True)
    head = [
        "县（市、区）",
        "水利建设投资（亿元）",
        "",
        "",
        "",
        "新增水土流失治理面积（平方公里）",
        "",
        "",
        "",
        "农村自来水普及率（%）",
        "",
        "",
        "新增和改善灌溉面积（万亩）",
        "",
        "",
        "",
        "综合得分",
        "总排名",
    ]
    row = put(ws, row, head, bold=True)
    row = put(
        ws,
        row,
        [
            "",
            "年度计划",
            "完成",
            "完成率%",
            "排名",
            "年度任务",
            "完成",
            "完成率%",
            "排名",
            "年度目标",
            "8月底",
            "排名",
            "年度任务",
            "完成",
            "完成率%",
            "排名",
            "",
            "",
        ],
        bold=True,
    )
    for span in ("A2:A3", "B2:E2", "F2:I2", "J2:L2", "M2:P2", "Q2:Q3", "R2:R3"):
        ws.merge_cells(span)
    share = [[round(100 * p[k][1] / p[k][0], 1) for p in PLACES] for k in (1, 2, 4)]
    ranks = [_ranks(s) for s in share] + [
        _ranks([p[3][1] for p in PLACES]),
        _ranks([p[5] for p in PLACES]),
    ]
    for n in sorted(range(len(PLACES)), key=lambda n: ranks[4][n]):
        place, money, soil, tap, acres, score = PLACES[n]
        row = put(
            ws,
            row,
            [
                place,
                *money,
                share[0][n],
                ranks[0][n],
                *soil,
                share[1][n],
                ranks[1][n],
                *tap,
                ranks[3][n],
                *acres,
                share[2][n],
                ranks[2][n],
                score,
                ranks[4][n],
            ],
        )
    row = put(ws, row, ["市直", *DIRECT, round(100 * DIRECT[1] / DIRECT[0], 1), "—"] + ["—"] * 13)
    total = ["全市"]
    for k in (1, 2):
        goal, done = (
            round(sum(p[k][i] for p in PLACES) + (DIRECT[i] if k == 1 else 0), 2) for i in (0, 1)
        )
        total += [goal, done, round(100 * done / goal, 1), ""]
    total += [95.5, 95.1, ""]
    goal, done = (round(sum(p[4][i] for p in PLACES), 2) for i in (0, 1))
    total += [goal, done, round(100 * done / goal, 1), "", "", ""]
    row = put(ws, row, total, bold=True)
    band(
        ws,
        row,
        "注：综合得分按四项指标权重计算，满分100分；排名按完成率由高到低；普及率按8月底数排名。",
        18,
    )
    save(out, LEDGERS / "各县（市、区）1-8月重点指标通报表.xlsx")


def tasks():
    """Write the list of tasks, whose progress is told in words only."""
    out = openpyxl.Workbook()
    ws = out.active
    ws.title = "任务清单"
    row = band(ws, 1, "浔岭市水利局2025年重点任务清单", 9, True)
    row = band(ws, row, "（进展情况截至2025年8月31日）", 9)
    row = put(
        ws,
        row,
        [
            "序号",
            "任务名称",
            "年度要求",
            "牵头科室",
            "配合单位",
            "完成时限",
            "进展情况",
            "分管局领导",
            "备注",
        ],
        bold=True,
    )
    leaders = {
        "建设管理科": "罗振华",
        "规划计划科": "韦承志",
        "农村水利科": "罗振华",
        "运行管理科": "潘志刚",
        "水旱灾害防御科": "潘志刚",
        "水资源科": "黄秋萍",
        "节水办": "黄秋萍",
        "河长制工作科": "黄秋萍",
    }
    for n, (task, wanted, office, helper, written, _, told, _) in enumerate(TASKS, 1):
        row = put(ws, row, [n, task, wanted, office, helper, written, told, leaders[office], ""])
    ws.column_dimensions["G"].width = 60
    ws.column_dimensions["H"].hidden = True
    save(out, LEDGERS / "2025年重点任务清单（8月更新）.xlsx")


def problems():
    """Write the ledger of problems as BIFF, their source merged over their rows."""
    rows = [
        ["浔岭市水利局问题整改台账"],
        ["更新时间：2025年8月31日"],
        [
            "问题来源",
            "编号",
            "具体问题",
            "责任单位",
            "督办科室",
            "整改时限",
            "整改进展",
            "整改状态",
        ],
    ]
    merges, start = [(0, 0, 0, 7), (1, 1, 0, 7)], 3
    for n, (code, source, problem, unit, office, written, _, told, mark, _) in enumerate(PROBLEMS):
        same = n and PROBLEMS[n - 1][1] == source
        if n and not same:
            if len(rows) - start > 1:
                merges.append((start, len(rows) - 1, 0, 0))
            start = len(rows)
        rows.append(["" if same else source, code, problem, unit, office, written, told, mark])
    rows.append(["合计10个：已整改销号4个，正在整改6个。"])
    old_book(LEDGERS / "问题整改台账（20250831）.xls", "台账", rows, merges)


def letter():
    """Write the letter of duties with its table; the group is merged over its rows."""
    out = docx.Document()
    out.core_properties.created = out.core_properties.modified = WHEN
    for n, line in enumerate(LETTER.split("\n")):
        if line == "@0":
            _duties(out)
        elif not n or line.startswith("# "):
            out.add_heading(line.removeprefix("# "), 1 if n else 0)
        else:
            out.add_paragraph(line)
    path = DOCUMENTS / "2025年度目标责任书.docx"
    path.parent.mkdir(parents=True, exist_ok=True)
    out.save(path)
    steady(path)


def _duties(out):
    grid = out.add_table(rows=1, cols=6)
    grid.style = "Table Grid"
    for cell, value in zip(
        grid.rows[0].cells,
        ["类别", "序号", "考核指标", "目标要求", "责任科室", "分值"],
        strict=True,
    ):
        cell.text = value
    number = points = 0
    for group, rows in GOALS:
        first = len(grid.rows)
        for name, _, wording, _, _, _, _, office, score, _ in rows:
            number, points = number + 1, points + score
            cells = grid.add_row().cells
            for cell, value in zip(cells[1:], [number, name, wording, office, score], strict=True):
                cell.text = str(value)
        top = grid.cell(first, 0).merge(grid.cell(len(grid.rows) - 1, 0))
        top.text = group
    cells = grid.add_row().cells
    cells[2].text, cells[5].text = "合计", str(points)
    assert points == 100, points


def main():
    """Write truth first, then the files."""
    truth()
    monthly()
    places()
    tasks()
    problems()
    letter()
    table = [["指标", "单位", "2025年8月底", "2024年8月底", "变化"]]
    for name, unit, now, old in RATES:
        change = f"{now - old:+.1f}个百分点" if unit == "%" else f"{round(now - old, 3):+}"
        table.append([name, unit or "—", str(now), str(old), change])
    paper(DOCUMENTS / "2025年1-8月工作情况汇报.docx", REPORT.split("\n"), [table])
    paper(DOCUMENTS / "关于2025年1—8月全市水利重点指标完成情况的通报.docx", CIRCULAR.split("\n"))


if __name__ == "__main__":
    main()
