"""Truth and files of 蓼塘县水利局; place, people and figures are invented: python make.py."""

import datetime
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, HALF = "2025-01/2025-08", "2024-01/2024-08", "2025-01/2025-06"
YEAR, TODAY = "2025-12-31", "2025-08-31"
UNITS = {"万立方米": "万m3", "平方公里": "km2", "公里": "km", "立方米": "m3", "": "1"}
# bulletin: code, name as written, unit, August, January to August, the same of 2024 (or a section)
BULLETIN = [
    ("一", "水利投入与规费", None),
    (101, "水利建设完成投资", "万元", 2680, 19460, 17320),
    (102, "  其中：防洪工程", "万元", 1120, 8240, 7510),
    (103, "        供水灌溉工程", "万元", 930, 7060, 6420),
    (104, "争取上级资金", "万元", 540, 7385, 6690),
    (105, "水资源税入库", "万元", 31.6, 262.4, 248.9),
    (106, "水土保持补偿费", "元", 118600, 1024500, 1136000),
    ("二", "水资源利用", None),
    (201, "用水总量", "万立方米", 1865, 11820, 12140),
    (202, "  其中：农业用水", "万立方米", 1320, 7960, 8270),
    (203, "        工业用水", "万立方米", 168, 1312, 1296),
    (204, "        生活用水", "万立方米", 246, 1788, 1752),
    (205, "        生态用水", "万立方米", 131, 760, 822),
    (206, "新发取水许可证", "套", 4, 37, 42),
    ("三", "农村供水与灌溉", None),
    (301, "农村自来水普及率", "%", "…", 96.2, 94.8),
    (302, "规模化供水人口覆盖率", "%", "…", 66.8, 62.5),
    (303, "农村供水工程维修养护", "处", 6, 38, 33),
    (304, "新增高效节水灌溉面积", "亩", 700, 5200, 4850),
    (305, "渠道清淤防渗长度", "公里", 5.4, 66.7, 58.2),
    ("四", "水土保持与河湖", None),
    (401, "新增水土流失治理面积", "平方公里", 3.1, 24.6, 22.3),
    (402, "河道综合治理长度", "公里", 1.6, 12.4, 15.1),
    (403, "县级河长巡河", "人次", 52, 468, 431),
    (404, "河湖“四乱”问题清理整治", "处", 3, 41, 37),
    ("五", "灾害防御与监管", None),
    (501, "发布山洪灾害预警信息", "条", 64, 312, 268),
    (502, "防汛演练", "场次", 0, 17, 15),
    (503, "水库月末蓄水量", "万立方米", "…", 4326, 4518),
    (504, "水行政执法巡查", "次", 26, 214, 197),
    (505, "查处水事案件", "件", 1, 8, 11),
]
POINTS = ("水库月末蓄水量",)
# what is right where two files differ
NOW = {"县级河长巡河": "468|486", "渠道清淤防渗长度": "66.7|67.6"}
OLD = {"争取上级资金": "6690|6960"}
# goals: group, rows: name, goal as written, unit, goal, sign, due as written,
# due, office, June, August, last year's where the bulletin has none, status
GOALS = [
    (
        "投入保障",
        [
            (
                "水利建设完成投资",
                "2.9",
                "亿元",
                2.9,
                ">=",
                "年底",
                YEAR,
                "规划财务股",
                1.412,
                1.946,
                "",
                "顺利",
            ),
            (
                "争取上级资金",
                "1亿元以上",
                "亿元",
                1,
                ">=",
                "年底",
                YEAR,
                "规划财务股",
                0.566,
                0.7385,
                "",
                "顺利",
            ),
            (
                "水资源税入库",
                "400",
                "万元",
                400,
                ">=",
                "年底",
                YEAR,
                "水政水资源股",
                198.7,
                262.4,
                "",
                "顺利",
            ),
            (
                "水土保持补偿费",
                "150",
                "万元",
                150,
                ">=",
                "年底",
                YEAR,
                "水保股",
                77.3,
                102.45,
                "",
                "顺利",
            ),
            (
                "移民直补资金发放",
                "312.6",
                "万元",
                312.6,
                ">=",
                "8月底",
                TODAY,
                "移民服务中心",
                156.3,
                312.6,
                "—",
                "已完成",
            ),
        ],
    ),
    (
        "水资源管理",
        [
            (
                "用水总量",
                "不超过1.86",
                "亿立方米",
                1.86,
                "<=",
                "年底",
                YEAR,
                "水政水资源股",
                0.8096,
                1.182,
                "",
                "顺利",
            ),
            (
                "万元工业增加值用水量",
                "不高于32",
                "立方米",
                32,
                "<=",
                "年底",
                YEAR,
                "水政水资源股",
                31.7,
                31.4,
                33,
                "顺利|已完成",
            ),
            (
                "取水口在线计量安装",
                "85",
                "处",
                85,
                ">=",
                "7月底",
                "2025-07-31",
                "水政水资源股",
                62,
                79,
                "—",
                "逾期",
            ),
            (
                "集中式水源地水质达标率",
                "100%",
                "%",
                100,
                ">=",
                "年底",
                YEAR,
                "水政水资源股",
                100,
                100,
                100,
                "顺利|已完成",
            ),
            (
                "小水电生态流量达标率",
                "不低于98",
                "%",
                98,
                ">=",
                "年底",
                YEAR,
                "水政水资源股",
                97.8,
                98.5,
                96,
                "顺利|已完成",
            ),
        ],
    ),
    (
        "供水灌溉",
        [
            (
                "农村自来水普及率",
                "96.5",
                "%",
                96.5,
                ">=",
                "年底",
                YEAR,
                "供水股",
                95.8,
                96.2,
                "",
                "顺利|滞后",
            ),
            (
                "规模化供水人口覆盖率",
                "70",
                "%",
                70,
                ">=",
                "年底",
                YEAR,
                "供水股",
                65.3,
                66.8,
                "",
                "滞后|顺利",
            ),
            (
                "农村供水工程维修养护",
                "50",
                "处",
                50,
                ">=",
                "年底",
                YEAR,
                "供水股",
                27,
                38,
                "",
                "顺利",
            ),
            (
                "农村水费收缴率",
                "95%",
                "%",
                95,
                ">=",
                "年底",
                YEAR,
                "供水股",
                92.9,
                94.2,
                91.5,
                "顺利|滞后",
            ),
            (
                "新增高效节水灌溉面积",
                "1",
                "万亩",
                1,
                ">=",
                "11月底",
                "2025-11-30",
                "农水股",
                0.39,
                0.52,
                "",
                "滞后",
            ),
            (
                "渠道清淤防渗长度",
                "80",
                "公里",
                80,
                ">=",
                "10月底",
                "2025-10-31",
                "农水股",
                55.1,
                66.7,
                "",
                "顺利",
            ),
            (
                "农田灌溉水有效利用系数",
                "0.565以上",
                "",
                0.565,
                ">=",
                "年底",
                YEAR,
                "农水股",
                "—",
                0.562,
                0.556,
                "顺利|滞后",
            ),
        ],
    ),
    (
        "河湖水保",
        [
            (
                "新增水土流失治理面积",
                "30",
                "平方公里",
                30,
                ">=",
                "11月底",
                "2025-11-30",
                "水保股",
                18.2,
                24.6,
                "",
                "顺利",
            ),
            (
                "河道综合治理长度",
                "22",
                "公里",
                22,
                ">=",
                "年底",
                YEAR,
                "河湖股",
                9.3,
                12.4,
                "",
                "滞后",
            ),
            (
                "县级河长巡河",
                "600",
                "人次",
                600,
                ">=",
                "年底",
                YEAR,
                "河湖股",
                359,
                468,
                "",
                "顺利",
            ),
            (
                "河湖“四乱”问题清理整治",
                "45",
                "处",
                45,
                ">=",
                "9月底",
                "2025-09-30",
                "河湖股",
                34,
                41,
                "",
                "顺利",
            ),
            ("幸福河湖建设", "2", "条", 2, ">=", "年底", YEAR, "河湖股", 0, 1, "—", "滞后"),
        ],
    ),
    (
        "安全监管",
        [
            (
                "病险水库除险加固",
                "5座",
                "座",
                5,
                ">=",
                "6月底",
                "2025-06-30",
                "运管股",
                3,
                4,
                "—",
                "逾期",
            ),
            (
                "水库大坝安全鉴定",
                "12座",
                "座",
                12,
                ">=",
                "8月底",
                TODAY,
                "运管股",
                8,
                12,
                "—",
                "已完成",
            ),
            (
                "防汛演练",
                "16",
                "场次",
                16,
                ">=",
                "6月底",
                "2025-06-30",
                "防御股",
                16,
                17,
                "",
                "已完成",
            ),
            (
                "水行政执法巡查",
                "300",
                "次",
                300,
                ">=",
                "年底",
                YEAR,
                "执法大队",
                158,
                214,
                "",
                "顺利",
            ),
        ],
    ),
]
# project, kind, whole investment, done before, plan of the year, August, January to August, state
PROJECTS = [
    ("蓼溪河防洪治理二期", "续建", 26800, 9200, 11500, 1120, 8240, "堤防填筑完成71%"),
    ("城乡供水一体化（西片）", "续建", 18600, 5100, 7800, 720, 5430, "主管网贯通"),
    ("松坪中型灌区节水改造", "续建", 6900, 2400, 3600, 210, 1630, "干渠衬砌过半"),
    ("小型水库除险加固", "续建", 3150, 900, 2100, 240, 1560, "后畲水库溢洪道施工"),
    ("桃坞清洁小流域治理", "新建", 2400, 300, 2000, 190, 1300, "护岸施工"),
    ("其他小型水利项目", "新建", 2000, 0, 2000, 200, 1300, ""),
]
# town: goal and done of erosion control, of thrifty watering, of upkeep
TOWNS = [
    ("蓼塘镇", 7, 5.8, 2400, 1500, 12, 10),
    ("松坪镇", 6, 5.2, 2200, 1100, 9, 7),
    ("桃坞乡", 5, 4.1, 1800, 900, 8, 6),
    ("南桥镇", 5, 3.9, 1600, 800, 8, 6),
    ("后畲乡", 4, 3.2, 1100, 500, 7, 5),
    ("岭脚乡", 3, 2.4, 900, 400, 6, 4),
]
# task, content, leader, office, due as written, due, progress, mark, status
TASKS = [
    (
        "蓼溪河防洪治理二期",
        "完成堤防填筑9公里",
        "曾庆和",
        "规划财务股",
        "2026年3月底",
        "2026-03-31",
        "填筑6.4公里",
        "正常",
        "顺利",
    ),
    (
        "城乡供水一体化（西片）",
        "西片水厂通水",
        "邱月华",
        "供水股",
        "2025年11月底",
        "2025-11-30",
        "主管网贯通，水厂设备安装",
        "正常",
        "顺利",
    ),
    (
        "松坪中型灌区节水改造",
        "衬砌干渠18公里",
        "邱月华",
        "农水股",
        "2025年12月20日",
        "2025-12-20",
        "衬砌9.6公里，资金到位晚",
        "偏慢",
        "滞后",
    ),
    (
        "后畲水库除险加固",
        "完成蓄水验收",
        "曾庆和",
        "运管股",
        datetime.date(2025, 6, 30),
        "2025-06-30",
        "溢洪道尚在施工",
        "偏慢",
        "逾期",
    ),
    (
        "入汛前工程隐患排查",
        "排查水库46座",
        "曾庆和",
        "运管股",
        "2025年3月31日",
        "2025-03-31",
        "全部排查",
        "办结",
        "已完成",
    ),
    (
        "山洪预警设备检修",
        "检修站点120个",
        "谢立新",
        "防御股",
        "2025年4月15日",
        "2025-04-15",
        "检修完毕",
        "办结",
        "已完成",
    ),
    (
        "取水口在线计量安装",
        "安装85处",
        "谢立新",
        "水政水资源股",
        "2025年7月底",
        "2025-07-31",
        "安装79处",
        "偏慢",
        "逾期",
    ),
    (
        "水资源税征管数据移交",
        "建立比对机制",
        "谢立新",
        "水政水资源股",
        "2025年5月底",
        "2025-05-31",
        "已与税务部门对接运行",
        "办结",
        "已完成",
    ),
    (
        "桃坞溪幸福河湖建设",
        "通过市级评定",
        "赖春生",
        "河湖股",
        "2025年12月底",
        "2025-12-31",
        "护岸基本成形",
        "正常",
        "顺利",
    ),
    (
        "河道采砂规划修编",
        "报县政府批复",
        "赖春生",
        "河湖股",
        datetime.date(2025, 10, 31),
        "2025-10-31",
        "征求意见中",
        "正常",
        "顺利",
    ),
    (
        "水利工程确权登记",
        "登记水库20座",
        "曾庆和",
        "运管股",
        "2025年8月20日",
        "2025-08-20",
        "登记14座，余下缺测绘图",
        "偏慢",
        "逾期",
    ),
    (
        "县水网建设规划编制",
        "完成评审稿",
        "谢立新",
        "规划财务股",
        "2026年6月底",
        "2026-06-30",
        "",
        "未启动",
        "滞后|未报|不能判定",
    ),
]
# source, problems: text, unit in charge, goal, due as written, due, progress, mark, closed
PROBLEMS = [
    (
        "省级水利督查",
        [
            (
                "松坪水库防汛值班记录缺页",
                "运管股",
                "补齐并培训",
                "2025年5月20日",
                "2025-05-20",
                "5月16日补齐",
                "已销号",
                "yes",
            ),
            (
                "南桥镇弃渣挤占蓼溪河行洪断面",
                "河湖股",
                "清除弃渣",
                "2025年7月31日",
                "2025-07-31",
                "清除约六成",
                "未销号",
                "no",
            ),
            (
                "岭脚乡供水站消毒设备停用",
                "供水股",
                "恢复使用",
                "2025年6月底",
                "2025-06-30",
                "已更换设备",
                "已销号",
                "yes",
            ),
        ],
    ),
    (
        "县委巡察",
        [
            (
                "水利项目变更审批手续不全",
                "规划财务股",
                "补办手续",
                "2025年9月30日",
                "2025-09-30",
                "正在补办",
                "未销号",
                "no",
            ),
            (
                "执法罚没款入库不及时",
                "执法大队",
                "足额入库",
                "2025年4月底",
                "2025-04-30",
                "已入库",
                "已销号",
                "yes",
            ),
        ],
    ),
    (
        "审计",
        [
            (
                "2个灌区项目结余资金未清理",
                "规划财务股",
                "清理上缴",
                "2025年8月31日",
                "2025-08-31",
                "清理1个",
                "未销号",
                "no",
            ),
            (
                "移民项目公示内容不完整",
                "移民服务中心",
                "重新公示",
                "2025年6月15日",
                "2025-06-15",
                "已重新公示",
                "已销号",
                "yes",
            ),
        ],
    ),
    (
        "群众反映",
        [
            (
                "桃坞乡上坞村水压不足",
                "供水股",
                "加装增压泵",
                "2025年10月底",
                "2025-10-31",
                "泵房已开工",
                "未销号",
                "no",
            ),
            (
                "干渠沿线生活垃圾反复堆放",
                "农水股",
                "常态保洁",
                "长期",
                "",
                "已签保洁协议",
                "未销号",
                "no",
            ),
        ],
    ),
]
SUMMARY = """蓼塘县水利局2025年1—8月工作小结
今年以来，我局围绕年初确定的目标任务，抓项目、强管理、保安全，各项工作总体平稳推进。现小结如下。
# 一、主要工作情况
（一）项目和资金。1—8月完成水利建设投资1.946亿元，同比增长12.4%，占全年计划2.9亿元的67.1%；争取上级资金7385万元。移民直补资金312.6万元已全部发放。
（二）水资源管理。用水总量1.182亿立方米，比上年同期减少320万立方米，其中农业用水7960万立方米。水资源税入库262.4万元。受企业停工影响，水土保持补偿费102.45万元，同比下降9.8%。
（三）供水和灌溉。农村自来水普及率96.2%，规模化供水人口覆盖率66.8%；维修养护农村供水工程38处；渠道清淤防渗67.6公里；新增高效节水灌溉面积5200亩，距全年任务还差4800亩。
（四）河湖和水保。县级河长巡河486人次，清理整治河湖“四乱”问题41处；新增水土流失治理面积24.6平方公里；河道综合治理12.4公里，进度偏慢。
（五）防汛和执法。发布山洪灾害预警信息312条，开展防汛演练17场次，查处水事案件8件。
# 二、存在不足
一是灌区改造资金到位晚；二是后畲水库除险加固未按期完工；三是取水口在线计量安装还差6处。
# 三、后四个月打算
抓好冬修水利和项目收尾，谋划2026年工作：2026年计划完成水利建设投资3.2亿元，农村自来水普及率达到97%，新增水土流失治理面积32平方公里。"""
NOTICE = """关于抓好汛后水毁水利工程修复的通知
各乡镇人民政府，局属各单位：
入汛以来，我县遭遇多轮强降雨，部分水利设施受损。为保障冬春灌溉，现就有关事项通知如下。
一、抓紧修复。运管股牵头，会同各乡镇对受损的渠道、河堤逐处登记，先急后缓，尽早复工。
二、落实责任。各乡镇要明确专人，每周五前向运管股报送修复进度。
三、严格质量。修复工程要按规定验收，验收资料留存备查。
联系人：谢立新，电话：0000-6210358。
蓼塘县水利局
2025年9月2日"""


def _plain(name):
    return name.strip().removeprefix("其中：").strip()


def _base(unit):
    return UNITS.get(unit, unit)


def _bulletin_rows():
    for row in BULLETIN:
        if row[2] is not None:
            yield _plain(row[1]), *row[2:]


def _spans(name, unit):
    if unit in ("%", "1") or name in POINTS or name.startswith("万元工业"):
        return (
            SPAN + "|2025-08|2025-08-31",
            BEFORE + "|2024-08|2024-08-31",
            HALF + "|2025-06|2025-06-30",
        )
    return SPAN, BEFORE, HALF


def _indicators(book):
    for name, unit, month, now, old in _bulletin_rows():
        unit = _base(unit)
        here, there, _ = _spans(name, unit)
        book.year(name, NOW.get(name, now), unit, OLD.get(name, old), "统计快报", at=(here, there))
        if month != "…":
            book.fact(name, "2025-08", month, unit, "actual", "统计快报")
        book.fact(name, here, now, unit, "actual", "统计快报")
        book.fact(name, there, old, unit, "actual", "统计快报")


def _goal_rows(book):
    told = {row[0] for row in _bulletin_rows()}
    for _, rows in GOALS:
        for name, _, unit, goal, sign, _, due, _, half, now, old, status in rows:
            unit = _base(unit)
            here, there, june = _spans(name, unit)
            book.target(name, goal, sign, unit, due, NOW.get(name, now), status, "目标任务调度表")
            book.fact(name, f"2025|{due[:7]}|{due}", goal, unit, "target", "目标任务调度表")
            if half != "—":
                book.fact(name, june, half, unit, "actual", "目标任务调度表")
            if name not in told:
                book.fact(name, here, now, unit, "actual", "目标任务调度表")
                if old != "—":
                    book.year(name, now, unit, old, "目标任务调度表", at=(here, there))
                    book.fact(name, there, old, unit, "actual", "目标任务调度表")


def _never(book):
    for name, figure, unit, why in (
        ("水利建设完成投资", 3.2, "亿元", "2026年的计划"),
        ("农村自来水普及率", 97, "%", "2026年的目标"),
        ("新增水土流失治理面积", 32, "km2", "2026年的目标"),
        ("水利建设完成投资", 59850, "万元", "项目批复总投资"),
        ("新增高效节水灌溉面积", 4800, "亩", "还差的数"),
        ("新增高效节水灌溉面积", 20000, "亩", "合计重复相加"),
    ):
        book.never(name, "targets", figure, unit, why)
    for town, soil, soiled, acre, acred, keep, kept in TOWNS:
        for name, unit, goal, done in (
            ("新增水土流失治理面积", "km2", soil, soiled),
            ("新增高效节水灌溉面积", "亩", acre, acred),
            ("农村供水工程维修养护", "处", keep, kept),
        ):
            book.never(name, "targets", goal, unit, f"{town}的任务，不是全县的")
            book.never(name, "year_on_year", done, unit, f"{town}的完成数，不是全县的")
    for name, figure, unit, why in (
        ("水利建设完成投资", 2680, "万元", "8月当月"),
        ("用水总量", 1865, "万m3", "8月当月"),
        ("用水总量", 320, "万m3", "减少的数"),
    ):
        book.never(name, "year_on_year", figure, unit, why)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    _indicators(book)
    _goal_rows(book)
    book.fact("县级河长巡河", SPAN, 486, "人次", "actual", "小结（冲突）")
    book.fact("渠道清淤防渗长度", SPAN, 67.6, "km", "actual", "小结（冲突）")
    for name, *_, plan, month, now, _ in PROJECTS:
        book.target(name, plan, ">=", "万元", YEAR, now, "", "投资执行表", "项目年度计划", "yes")
        book.fact(name, "2025", plan, "万元", "target", "投资执行表")
        book.fact(name, "2025-08", month, "万元", "actual", "投资执行表")
        book.fact(name, SPAN, now, "万元", "actual", "投资执行表")
    for name, goal, unit, due, now in (
        ("蓼溪河防洪治理二期|堤防填筑", 9, "km", "2026-03-31", 6.4),
        ("松坪中型灌区节水改造|衬砌干渠", 18, "km", "2025-12-20", 9.6),
        ("入汛前工程隐患排查|排查水库", 46, "座", "2025-03-31", ""),
        ("山洪预警设备检修|检修站点", 120, "个", "2025-04-15", ""),
        ("水利工程确权登记|登记水库", 20, "座", "2025-08-20", 14),
    ):
        book.target(name, goal, ">=", unit, due, now, "", "重点工作", "任务内的目标", "yes")
    for task, _, _, office, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "重点工作")
    for _, rows in PROBLEMS:
        for problem, office, _, _, due, _, _, closed in rows:
            book.problem(problem, office, due, closed, TODAY, "问题台账")
    book.add("conflicts", "县级河长巡河|巡河", SPAN, "468人次|486人次", "快报、调度表|小结")
    book.add(
        "conflicts", "渠道清淤防渗长度|渠道清淤防渗", SPAN, "66.7km|67.6km", "快报、调度表|小结"
    )
    book.add(
        "conflicts", "争取上级资金|上级资金", BEFORE, "6690万元|6960万元", "2025年快报|2024年快报"
    )
    _never(book)
    book.write()


def _rate(now, old, unit):
    return f"{now - old:+.1f}（百分点）" if unit == "%" else round(100 * (now / old - 1), 1)


# the edition of 2024: January to August of 2024 as then told, and of 2023, for the rows it had
LAST = {
    "水利建设完成投资": (2310, 17320, 15980),
    "争取上级资金": (610, 6960, 6240),
    "水土保持补偿费": (141000, 1136000, 1083000),
    "用水总量": (1902, 12140, 12095),
    "农村供水工程维修养护": (5, 33, 29),
    "新增高效节水灌溉面积": (650, 4850, 4400),
    "新增水土流失治理面积": (2.9, 22.3, 21.6),
    "河道综合治理长度": (1.9, 15.1, 13.7),
    "县级河长巡河": (49, 431, 402),
}


def bulletins():
    """Write the flash report of August as BIFF, and last year's."""
    heads = [
        ["代码", "指标", "计算单位", "2025年", "", "上年1—8月", "增减（±%）"],
        ["", "", "", "8月当月", "1—8月止", "", ""],
    ]
    rows = [
        ["蓼塘县水利统计快报"],
        ["2025年8月"],
        ["填报单位：蓼塘县水利局", "", "", "", "", "报出日期：2025年9月3日"],
        *heads,
    ]
    for code, name, unit, *figures in BULLETIN:
        if unit is None:
            rows.append([code, name])
        else:
            month, now, old = figures
            rows.append([code, name, unit, month, now, old, _rate(now, old, unit)])
    rows += [
        ["说明：“…”表示该指标不统计当月数；水土保持补偿费由税务部门代征，按元填报。"],
        ["统计负责人：谢立新", "", "", "填表人：饶小芳"],
    ]
    merges = [
        (0, 0, 0, 6),
        (1, 1, 0, 6),
        (2, 2, 0, 2),
        (3, 4, 0, 0),
        (3, 4, 1, 1),
        (3, 4, 2, 2),
        (3, 3, 3, 4),
        (3, 4, 5, 5),
        (3, 4, 6, 6),
    ]
    old_book(LEDGERS / "水利统计快报（2025年8月）.xls", "快报", rows, merges)
    heads = [[h.replace("2025年", "2024年") for h in head] for head in heads]
    rows = [
        ["蓼塘县水利统计快报"],
        ["2024年8月"],
        ["填报单位：蓼塘县水利局", "", "", "", "", "报出日期：2024年9月4日"],
        *heads,
    ]
    for code, name, unit, *_ in BULLETIN:
        if unit is not None and _plain(name) in LAST:
            month, now, old = LAST[_plain(name)]
            rows.append([code, name, unit, month, now, old, _rate(now, old, unit)])
    rows.append(["统计负责人：谢立新", "", "", "填表人：饶小芳"])
    old_book(LEDGERS / "往年/水利统计快报（2024年8月）.xls", "快报", rows, merges)


def goals():
    """Write the goals by group and, in a second sheet, the projects with the total first."""
    out = openpyxl.Workbook()
    old = {row[0]: (row[1], row[4]) for row in _bulletin_rows()}
    rows = [
        [
            "工作类别",
            "量化指标",
            "全年任务",
            "单位",
            "累计完成",
            "",
            "完成比例",
            "上年同期",
            "完成期限",
            "牵头股室",
        ],
        ["", "", "", "", "6月底", "8月底", "", "", "", ""],
    ]
    merges = ["E2:F2", *[f"{c}2:{c}3" for c in "ABCDGHIJ"]]
    scale = {"亿元": 1e4, "亿立方米": 1e4, "万亩": 1e4}
    for group, lines in GOALS:
        start = len(rows) + 2
        for k, (name, written, unit, goal, sign, node, _, office, half, now, last, _) in enumerate(
            lines
        ):
            if name in old:
                factor = 1e4 if name == "水土保持补偿费" else scale.get(unit, 1)
                last = round(old[name][1] / factor, 4)
            share = "" if sign == "<=" or unit in ("%", "") else f"{100 * now / goal:.1f}%"
            value = float(written) if written.replace(".", "").isdigit() else written
            value = int(value) if isinstance(value, float) and value.is_integer() else value
            rows.append(
                [
                    group if not k else "",
                    name,
                    value,
                    unit or "—",
                    half,
                    now,
                    share,
                    last,
                    node,
                    office,
                ]
            )
        merges.append(f"A{start}:A{start + len(lines) - 1}")
    rows.append(["注：累计完成为年初至月底数；完成期限均为2025年；“以上”含本数。"])
    sheet(
        out,
        "目标任务",
        "蓼塘县水利局2025年目标任务调度表（截至8月31日）",
        rows,
        10,
        merges,
        (2, 3),
        True,
    )
    rows = [
        ["", "", "", "", "", "", "", "", "金额单位：万元"],
        [
            "项目名称",
            "建设性质",
            "批复总投资",
            "以前年度完成",
            "2025年计划",
            "2025年完成",
            "",
            "占计划%",
            "形象进度",
        ],
        ["", "", "", "", "", "8月", "1—8月", "", ""],
    ]
    total = [sum(p[k] for p in PROJECTS) for k in range(2, 7)]
    rows.append(["总计", "", *total, round(100 * total[4] / total[2], 1), ""])
    rows += [[*p[:7], round(100 * p[6] / p[4], 1), p[7]] for p in PROJECTS]
    merges = ["F3:G3", *[f"{c}3:{c}4" for c in "ABCDEHI"]]
    sheet(out, "投资执行", "蓼塘县2025年水利投资计划执行情况", rows, 9, merges, (3, 4))
    save(out, LEDGERS / "2025年目标任务调度表.xlsx")


def towns():
    """Write the goals by town as a ragged csv, the county last."""
    rows = [
        ["2025年1-8月分乡镇任务完成情况"],
        [
            "乡镇",
            "新增水土流失治理面积（平方公里）",
            "",
            "新增高效节水灌溉面积（亩）",
            "",
            "农村供水工程维修养护（处）",
            "",
        ],
        ["", "任务", "完成", "任务", "完成", "任务", "完成"],
        *[list(t) for t in TOWNS],
        ["全县", *[round(sum(t[k] for t in TOWNS), 1) for k in range(1, 7)]],
        ["制表：饶小芳"],
    ]
    ragged(LEDGERS / "分乡镇任务完成情况.csv", rows)


def works():
    """Write the tasks and the problems in one workbook."""
    out = openpyxl.Workbook()
    rows = [
        [
            "编号",
            "事项名称",
            "主要内容",
            "分管领导",
            "承办股室",
            "办结期限",
            "8月底进展",
            "进度研判",
        ]
    ]
    rows += [[n, *t[:5], t[6], t[7]] for n, t in enumerate(TASKS, 1)]
    rows.append(["进度研判分为办结、正常、偏慢、未启动四类。"])
    ws = sheet(
        out, "重点工作", "蓼塘县水利局2025年重点工作推进情况（8月）", rows, 8, (), (2, 2), True
    )
    for row in ws.iter_rows(3, ws.max_row, 6, 6):
        if row[0].is_date:
            row[0].number_format = "yyyy/m/d"
    rows, merges, n = (
        [
            [
                "问题来源",
                "序号",
                "问题表述",
                "整改责任单位",
                "整改目标",
                "完成期限",
                "目前进度",
                "销号情况",
            ]
        ],
        [],
        0,
    )
    for source, lines in PROBLEMS:
        start = len(rows) + 2
        for k, (problem, office, goal, node, _, progress, mark, _) in enumerate(lines):
            n += 1
            rows.append([source if not k else "", n, problem, office, goal, node, progress, mark])
        merges.append(f"A{start}:A{start + len(lines) - 1}")
    sheet(out, "问题整改", "蓼塘县水利局问题整改台账（2025年8月31日）", rows, 8, merges, (2, 2))
    save(out, LEDGERS / "重点工作及问题整改.xlsx")


if __name__ == "__main__":
    truth()
    bulletins()
    goals()
    towns()
    works()
    paper(DOCUMENTS / "2025年1-8月工作小结.docx", SUMMARY.split("\n"))
    paper(DOCUMENTS / "关于抓好汛后水毁水利工程修复的通知.docx", NOTICE.split("\n"))
