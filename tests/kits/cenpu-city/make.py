"""Truth and files of 岑浦市水务局, the whole year 2024; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR = "2024", "2023", "2024-12-31"
AT, THEN = "2024|2024-12|2024-12-31", "2023|2023-12|2023-12-31"
STOCK = ("达标堤防长度", "大中型水库年末蓄水量")
# first annual form: heading or (name as printed, names, code, unit as written, unit, 2024, 2023)
WATER = [
    "一、水资源",
    ("用水总量", "用水总量", "101", "亿立方米", "亿m3", 6.842, 6.915),
    ("  其中：农业用水", "农业用水", "102", "亿立方米", "亿m3", 3.126, 3.214),
    ("        工业用水", "工业用水", "103", "亿立方米", "亿m3", 1.538, 1.562),
    ("        生活用水", "生活用水", "104", "亿立方米", "亿m3", 1.742, 1.708),
    ("        生态环境补水", "生态环境补水", "105", "亿立方米", "亿m3", 0.436, 0.431),
    (
        "万元地区生产总值用水量",
        "万元地区生产总值用水量|万元GDP用水量",
        "106",
        "立方米",
        "m3",
        36.8,
        38.9,
    ),
    ("万元工业增加值用水量", "万元工业增加值用水量", "107", "立方米", "m3", 14.2, 15.1),
    ("再生水利用率", "再生水利用率", "108", "%", "%", 27.6, 24.9),
    ("地下水取用量", "地下水取用量", "109", "万立方米", "万m3", 4126, 4580),
    "二、城乡供水",
    ("公共供水总量", "公共供水总量", "201", "万立方米", "万m3", 21480, 20965),
    ("供水管网漏损率", "供水管网漏损率", "202", "%", "%", 8.7, 9.3),
    ("农村自来水普及率", "农村自来水普及率", "203", "%", "%", 97.4, 96.2),
    ("供水水质综合合格率", "供水水质综合合格率", "204", "%", "%", 99.8, 99.6),
    "三、排水与污水处理",
    ("污水处理总量", "污水处理总量", "301", "万立方米", "万m3", 18260, 17430),
    ("城市生活污水集中收集率", "城市生活污水集中收集率", "302", "%", "%", 74.5, 70.8),
    ("污泥无害化处置率", "污泥无害化处置率", "303", "%", "%", 98.2, 97.1),
    ("新建改造污水管网", "新建改造污水管网", "304", "公里", "km", 86.4, 92.5),
]
# second annual form: (name as printed, names, unit as written, unit, 2024, 2023, office)
WORKS = [
    ("水务建设投资", "水务建设投资", "万元", "万元", 118620, 104350, "计划财务处"),
    ("—防洪排涝", "防洪排涝", "万元", "万元", 46280, 39860, "计划财务处"),
    ("—供水保障", "供水保障", "万元", "万元", 31450, 33120, "计划财务处"),
    ("—水环境治理", "水环境治理", "万元", "万元", 40890, 31370, "计划财务处"),
    (
        "争取上级补助资金",
        "争取上级补助资金|上级补助资金",
        "万元",
        "万元",
        38600,
        35200,
        "计划财务处",
    ),
    ("水资源费收入", "水资源费收入|水资源费", "元", "元", 58642300, 60318700, "水资源处"),
    ("污水处理费收入", "污水处理费收入|污水处理费", "万元", "万元", 9820, 9415, "排水管理处"),
    (
        "新增水土流失治理面积",
        "新增水土流失治理面积|水土流失治理面积",
        "平方公里",
        "km2",
        24.8,
        22.6,
        "水土保持处",
    ),
    ("达标堤防长度", "达标堤防长度", "公里", "km", 412.6, 398.2, "建设管理处"),
    ("病险水库除险加固", "病险水库除险加固", "座", "座", 5, 7, "运行管理处"),
    ("中小河流治理长度", "中小河流治理长度", "公里", "km", 31.5, 28.4, "建设管理处"),
    ("河湖巡查", "河湖巡查", "人次", "人次", 48260, 45130, "河湖处"),
    ("“四乱”问题清理整治", "“四乱”问题清理整治|四乱问题", "处", "处", 64, 89, "河湖处"),
    ("水行政处罚案件", "水行政处罚案件", "件", "件", 73, 81, "政策法规处"),
    ("大中型水库年末蓄水量", "大中型水库年末蓄水量", "万立方米", "万m3", 52860, 50140, "防御处"),
    ("易涝点整治", "易涝点整治", "处", "处", 12, 9, "排水管理处"),
]
# side (weight), names (first is printed), weight, base goal as written, goal, sign, unit, stretch as written, stretch,
# day as written, due, done as written, done, grade, own points, office, status
MARKS = [
    (
        "资源管控（23%）",
        "用水总量",
        6,
        "控制在7.05亿立方米以内",
        7.05,
        "<=",
        "亿m3",
        "",
        None,
        "年底",
        YEAR,
        "6.842亿立方米",
        6.842,
        "达到基本目标",
        6,
        "水资源处",
        "已完成",
    ),
    (
        "资源管控（23%）",
        "万元地区生产总值用水量|万元GDP用水量",
        5,
        "不高于37.5立方米",
        37.5,
        "<=",
        "m3",
        "",
        None,
        "年底",
        YEAR,
        "36.8立方米",
        36.8,
        "达到基本目标",
        5,
        "水资源处",
        "已完成",
    ),
    (
        "资源管控（23%）",
        "万元工业增加值用水量",
        4,
        "不高于14.0立方米",
        14,
        "<=",
        "m3",
        "",
        None,
        "年底",
        YEAR,
        "14.2立方米",
        14.2,
        "未达到",
        3.2,
        "水资源处",
        "逾期",
    ),
    (
        "资源管控（23%）",
        "再生水利用率",
        5,
        "不低于27%",
        27,
        ">=",
        "%",
        "29%",
        29,
        "年底",
        YEAR,
        "27.6%",
        27.6,
        "达到基本目标",
        5,
        "排水管理处",
        "已完成",
    ),
    (
        "资源管控（23%）",
        "地下水取用量",
        3,
        "控制在4200万立方米以内",
        4200,
        "<=",
        "万m3",
        "",
        None,
        "年底",
        YEAR,
        "4126万立方米",
        4126,
        "达到基本目标",
        3,
        "水资源处",
        "已完成",
    ),
    (
        "城乡供水（18%）",
        "供水管网漏损率",
        6,
        "不高于8.5%",
        8.5,
        "<=",
        "%",
        "",
        None,
        "年底",
        YEAR,
        "8.7%",
        8.7,
        "未达到",
        5.1,
        "供水管理处",
        "逾期",
    ),
    (
        "城乡供水（18%）",
        "农村自来水普及率",
        5,
        "不低于97%",
        97,
        ">=",
        "%",
        "98%",
        98,
        "11月底",
        "2024-11-30",
        "97.4%",
        97.4,
        "达到基本目标",
        5,
        "农村水利处",
        "已完成",
    ),
    (
        "城乡供水（18%）",
        "供水水质综合合格率",
        4,
        "不低于99.5%",
        99.5,
        ">=",
        "%",
        "",
        None,
        "年底",
        YEAR,
        "99.8%",
        99.8,
        "达到基本目标",
        4,
        "供水管理处",
        "已完成",
    ),
    (
        "城乡供水（18%）",
        "公共供水总量",
        3,
        "21000万立方米以上",
        21000,
        ">=",
        "万m3",
        "",
        None,
        "年底",
        YEAR,
        "21480万立方米",
        21480,
        "达到基本目标",
        3,
        "供水管理处",
        "已完成",
    ),
    (
        "排水与水环境（22%）",
        "城市生活污水集中收集率",
        6,
        "不低于75%",
        75,
        ">=",
        "%",
        "76%",
        76,
        "年底",
        YEAR,
        "74.5%",
        74.5,
        "未达到",
        5,
        "排水管理处",
        "逾期",
    ),
    (
        "排水与水环境（22%）",
        "新建改造污水管网",
        5,
        "90公里",
        90,
        ">=",
        "km",
        "",
        None,
        "11月底",
        "2024-11-30",
        "86.4公里",
        86.4,
        "未达到",
        4.3,
        "排水管理处",
        "逾期",
    ),
    (
        "排水与水环境（22%）",
        "污泥无害化处置率",
        4,
        "不低于98%",
        98,
        ">=",
        "%",
        "",
        None,
        "年底",
        YEAR,
        "98.2%",
        98.2,
        "达到基本目标",
        4,
        "排水管理处",
        "已完成",
    ),
    (
        "排水与水环境（22%）",
        "易涝点整治",
        4,
        "12处",
        12,
        ">=",
        "处",
        "",
        None,
        "5月31日",
        "2024-05-31",
        "12处",
        12,
        "达到基本目标",
        4,
        "排水管理处",
        "已完成",
    ),
    (
        "排水与水环境（22%）",
        "黑臭水体返黑返臭",
        3,
        "0起",
        0,
        "<=",
        "起",
        "",
        None,
        "年底",
        YEAR,
        "0起",
        0,
        "达到基本目标",
        3,
        "河湖处",
        "已完成",
    ),
    (
        "工程建设（20%）",
        "水务建设投资",
        7,
        "11.5亿元",
        11.5,
        ">=",
        "亿元",
        "12亿元",
        12,
        "年底",
        YEAR,
        "11.862亿元",
        11.862,
        "达到基本目标",
        7,
        "计划财务处",
        "已完成",
    ),
    (
        "工程建设（20%）",
        "争取上级补助资金|上级补助资金",
        5,
        "3.8亿元",
        3.8,
        ">=",
        "亿元",
        "",
        None,
        "年底",
        YEAR,
        "3.86亿元",
        3.86,
        "达到基本目标",
        5,
        "计划财务处",
        "已完成",
    ),
    (
        "工程建设（20%）",
        "病险水库除险加固",
        4,
        "6座",
        6,
        ">=",
        "座",
        "",
        None,
        "10月底",
        "2024-10-31",
        "5座",
        5,
        "未达到",
        3,
        "运行管理处",
        "逾期",
    ),
    (
        "工程建设（20%）",
        "中小河流治理长度",
        4,
        "30公里",
        30,
        ">=",
        "km",
        "",
        None,
        "11月30日",
        "2024-11-30",
        "31.5公里",
        31.5,
        "达到基本目标",
        4,
        "建设管理处",
        "已完成",
    ),
    (
        "综合管理（17%）",
        "水资源费收入|水资源费",
        4,
        "5800万元",
        5800,
        ">=",
        "万元",
        "",
        None,
        "年底",
        YEAR,
        "5864.23万元",
        5864.23,
        "达到基本目标",
        4,
        "水资源处",
        "已完成",
    ),
    (
        "综合管理（17%）",
        "污水处理费收入|污水处理费",
        3,
        "9600万元",
        9600,
        ">=",
        "万元",
        "",
        None,
        "年底",
        YEAR,
        "9820万元",
        9820,
        "达到基本目标",
        3,
        "排水管理处",
        "已完成",
    ),
    (
        "综合管理（17%）",
        "新增水土流失治理面积|水土流失治理面积",
        3,
        "24平方公里",
        24,
        ">=",
        "km2",
        "",
        None,
        "年底",
        YEAR,
        "24.8平方公里",
        24.8,
        "达到基本目标",
        3,
        "水土保持处",
        "已完成",
    ),
    (
        "综合管理（17%）",
        "河湖巡查",
        3,
        "45000人次",
        45000,
        ">=",
        "人次",
        "",
        None,
        "年底",
        YEAR,
        "48260人次",
        48260,
        "达到基本目标",
        3,
        "河湖处",
        "已完成",
    ),
    (
        "综合管理（17%）",
        "水行政处罚案件结案率",
        2,
        "100%",
        100,
        ">=",
        "%",
        "",
        None,
        "年底",
        YEAR,
        "97.3%",
        97.3,
        "未达到",
        1.8,
        "政策法规处",
        "逾期",
    ),
    (
        "综合管理（17%）",
        "大中型水库年末蓄水量",
        2,
        "不少于50000万立方米",
        50000,
        ">=",
        "万m3",
        "",
        None,
        "年底",
        YEAR,
        "52860万立方米",
        52860,
        "达到基本目标",
        2,
        "防御处",
        "已完成",
    ),
]
# in the notice (goal, day) and in the summary (done): names, unit, goal, due, done, last year, status
PROSE = [
    ("节水型小区|创建节水型小区", "个", 20, "2024-11-30", 23, 18, "已完成"),
    ("雨污混错接改造|混错接改造", "处", 150, "2024-10-31", 138, None, "逾期"),
    ("农村供水水质抽检|水质抽检", "份", 480, YEAR, 496, None, "已完成"),
]
TWO = {"新建改造污水管网": "86.4|84.6", "河湖巡查": "48260|48620"}
TWO_BEFORE = {"供水管网漏损率": "9.3|9.5"}
# class, project, estimate, plan (from above, own), done (from above, own), since its start, paid, state, office
PROJECTS = [
    (
        "一、防洪排涝",
        "岑江干流堤防提升工程",
        86500,
        (16000, 8000),
        (17210, 8100),
        61200,
        58400,
        "堤身填筑完成，护坡施工中",
        "市堤防建设中心",
    ),
    (
        "一、防洪排涝",
        "城南排涝泵站扩建工程",
        18600,
        (5500, 4000),
        (5620, 4500),
        16800,
        15900,
        "机组投入运行",
        "市排水管理处",
    ),
    (
        "一、防洪排涝",
        "中小河流综合整治二期",
        22400,
        (8000, 3000),
        (7950, 2900),
        19600,
        17300,
        "主体完工",
        "各县区水务局",
    ),
    (
        "二、供水保障",
        "西岭水厂迁建工程",
        64000,
        (6000, 15000),
        (5830, 12900),
        40200,
        37600,
        "清水池顶板未浇筑",
        "市供水公司",
    ),
    (
        "二、供水保障",
        "城乡供水管网改造工程",
        29800,
        (4500, 8000),
        (4620, 8100),
        22100,
        20800,
        "管道安装",
        "市供水公司",
    ),
    (
        "三、水环境治理",
        "城北污水处理厂三期工程",
        52000,
        (9000, 13000),
        (10140, 15000),
        47600,
        44100,
        "设备联动调试",
        "市排水管理处",
    ),
    (
        "三、水环境治理",
        "岑湖水系连通工程",
        33600,
        (7000, 8000),
        (7350, 8400),
        21900,
        19700,
        "引水河道开挖",
        "市河湖保护中心",
    ),
]
# names, unit, what is told, districts' figures
TOWNS = ("岑东区", "岑西区", "莲渡县", "枫岗县")
MATRIX = [
    ("新增水土流失治理面积（平方公里）", "新增水土流失治理面积", "km2", "计划", (2, 3, 10, 9)),
    ("", "新增水土流失治理面积", "km2", "完成", (2.1, 3.2, 9.6, 9.9)),
    ("中小河流治理长度（公里）", "中小河流治理长度", "km", "计划", (5, 6, 11, 8)),
    ("", "中小河流治理长度", "km", "完成", (5.2, 6.4, 11.6, 8.3)),
    ("新建改造污水管网（公里）", "新建改造污水管网", "km", "计划", (28, 26, 20, 16)),
    ("", "新建改造污水管网", "km", "完成", (26.8, 25.4, 18.7, 15.5)),
]
# task, where from, office, helping, day as written, due, how it stands, result, status
TASKS = [
    (
        "西岭水厂迁建主体完工",
        "市政府工作报告",
        "供水管理处",
        "市供水公司",
        "2024年12月20日",
        "2024-12-20",
        "清水池顶板未浇筑",
        "逾期在办",
        "逾期",
    ),
    (
        "城南排涝泵站扩建投运",
        "市政府工作报告",
        "建设管理处",
        "排水管理处",
        "2024年6月15日",
        "2024-06-15",
        "已通过机组启动验收并投入运行",
        "已办结",
        "已完成",
    ),
    (
        "污水管网混错接排查",
        "市长办公会",
        "排水管理处",
        "岑东区、岑西区",
        "2024年9月底",
        "2024-09-30",
        "排查报告已报市政府",
        "已办结",
        "已完成",
    ),
    (
        "节水型社会建设规划编制",
        "市长办公会",
        "水资源处",
        "",
        "2025年3月底",
        "2025-03-31",
        "送审稿正在征求意见，按序时推进",
        "在办",
        "顺利",
    ),
    (
        "智慧水务平台二期建设",
        "市政府工作报告",
        "信息中心",
        "各处室",
        "2025年6月30日",
        "2025-06-30",
        "招标文件被质疑，进度滞后",
        "在办",
        "滞后",
    ),
    (
        "水利工程白蚁普查",
        "省厅部署",
        "运行管理处",
        "各县区",
        "5月31日",
        "2024-05-31",
        "普查成果已入库",
        "已办结",
        "已完成",
    ),
    (
        "重点河湖健康评价",
        "省厅部署",
        "河湖处",
        "",
        "11月底",
        "2024-11-30",
        "基本完成，岑湖评价报告尚未评审",
        "在办",
        "逾期",
    ),
    (
        "城市供水应急预案修订",
        "局党组会",
        "供水管理处",
        "",
        "2024/4/30",
        "2024-04-30",
        "预案已印发",
        "已办结",
        "已完成",
    ),
    (
        "农村供水县域统管",
        "省厅部署",
        "农村水利处",
        "莲渡县、枫岗县",
        "年底前",
        YEAR,
        "统管公司全部挂牌运营",
        "已办结",
        "已完成",
    ),
    (
        "岑湖退渔还湖",
        "人大议案",
        "河湖处",
        "",
        "2025年10月底",
        "2025-10-31",
        "等待用地批复",
        "未启动",
        "滞后|未报|不能判定",
    ),
    (
        "水价成本监审",
        "局党组会",
        "计划财务处",
        "供水管理处",
        "8月20日",
        "2024-08-20",
        "监审报告未出具",
        "逾期在办",
        "逾期",
    ),
    (
        "取用水监测计量设施建设",
        "省厅部署",
        "水资源处",
        "各县区",
        "三季度末",
        "2024-09-30",
        "已通过省厅抽查",
        "已办结",
        "已完成",
    ),
]
# where from, problem, office, measure, day as written, due, how it goes, mark, closed
PROBLEMS = [
    (
        "市委巡察",
        "污水处理费划转不及时",
        "计划财务处",
        "与财政部门建立按月划转机制",
        "2024年6月30日",
        "2024-06-30",
        "已按月划转",
        "已销号",
        "yes",
    ),
    (
        "市委巡察",
        "工程结算审核周期过长",
        "建设管理处",
        "修订结算审核办法",
        "2024年12月31日",
        YEAR,
        "办法尚未印发",
        "未销号",
        "no",
    ),
    (
        "市委巡察",
        "编外用工管理不规范",
        "人事处",
        "清理超期劳务合同",
        "2025年2月底",
        "2025-02-28",
        "清理方案已制定",
        "未销号",
        "no",
    ),
    (
        "省级督查",
        "莲渡县入河排污口未封堵",
        "河湖处",
        "督促属地封堵",
        "2024.9.15",
        "2024-09-15",
        "已封堵并复绿",
        "已销号",
        "yes",
    ),
    (
        "省级督查",
        "取水口在线计量数据缺失",
        "水资源处",
        "更换传输模块",
        "2024-10-31",
        "2024-10-31",
        "部分模块未到货",
        "未销号",
        "no",
    ),
    (
        "省级督查",
        "水土保持补偿费征收不到位",
        "水土保持处",
        "逐个项目核征",
        "2024年11月20日",
        "2024-11-20",
        "已追缴，待省厅核验",
        "申请销号",
        "no",
    ),
    (
        "专项审计",
        "零星维修项目未履行比选程序",
        "建设管理处",
        "补充完善采购制度",
        "立行立改",
        "",
        "制度已修订",
        "已销号",
        "yes",
    ),
    (
        "专项审计",
        "应急物资出入库记录不全",
        "防御处",
        "补登并启用电子台账",
        "2024年7月底",
        "2024-07-31",
        "台账已补齐",
        "已销号",
        "yes",
    ),
    (
        "群众信访",
        "枫岗县老街自来水水压不足",
        "供水管理处",
        "增设加压泵站",
        "2025年5月31日",
        "2025-05-31",
        "泵站设计已完成",
        "未销号",
        "no",
    ),
    (
        "群众信访",
        "岑东区雨水泵站噪声扰民",
        "排水管理处",
        "加装隔声罩",
        "2024年8月31日",
        "2024-08-31",
        "复测达标",
        "已销号",
        "yes",
    ),
]
# goals of 2025 in the summary: name, unit as written, unit, 2024, 2025
AHEAD = [
    ("水务建设投资", "亿元", "亿元", 11.862, 12.6),
    ("用水总量", "亿立方米", "亿m3", 6.842, 7.02),
    ("供水管网漏损率", "%", "%", 8.7, 8.3),
    ("再生水利用率", "%", "%", 27.6, 30),
    ("城市生活污水集中收集率", "%", "%", 74.5, 77),
    ("中小河流治理长度", "公里", "km", 31.5, 33),
]


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for _, names, weight, _, goal, sign, unit, _, stretch, _, due, _, now, *_, status in MARKS:
        first = names.split("|")[0]
        book.target(names, goal, sign, unit, due, TWO.get(first, now), status, "考核评分表")
        book.fact(names, f"2024|{due[:7]}|{due}", goal, unit, "target", "考核评分表")
        if stretch is not None:
            book.target(
                names,
                stretch,
                sign,
                unit,
                due,
                now,
                "",
                "考核评分表",
                "挑战目标，不是考核数",
                "yes",
            )
            book.fact(names, f"2024|{due[:7]}|{due}", stretch, unit, "target", "考核评分表", "yes")
        book.never(first, "targets", weight, unit, "权重不是目标")
        if first in ("黑臭水体返黑返臭", "水行政处罚案件结案率"):
            book.fact(names, SPAN, now, unit, "actual", "考核评分表")
    rows = [(w[1], w[4], w[5], w[6], "统计年报表一") for w in WATER if isinstance(w, tuple)]
    rows += [(w[1], w[3], w[4], w[5], "统计年报表二") for w in WORKS]
    for names, unit, now, old, source in rows:
        first = names.split("|")[0]
        at = (AT, THEN) if first in STOCK or unit == "%" else (SPAN, BEFORE)
        book.year(names, TWO.get(first, now), unit, TWO_BEFORE.get(first, old), source, at=at)
        book.fact(names, at[0], now, unit, "actual", source)
        book.fact(names, at[1], old, unit, "actual", source)
    for names, unit, goal, due, now, old, status in PROSE:
        row = (names, unit, goal, ">=", now, old, due, status, "工作安排通知、年度总结")
        book.indicator(row, (SPAN, BEFORE), now, old)
    for _, name, whole, plan, done, since, paid, _, _ in PROJECTS:
        book.target(
            name,
            sum(plan),
            ">=",
            "万元",
            "",
            sum(done),
            "",
            "投资计划执行表",
            "项目年度计划",
            "yes",
        )
        book.target(
            name,
            plan[0],
            ">=",
            "万元",
            "",
            done[0],
            "",
            "投资计划执行表",
            "计划中的上级资金",
            "yes",
        )
        book.target(
            name,
            plan[1],
            ">=",
            "万元",
            "",
            done[1],
            "",
            "投资计划执行表",
            "计划中的地方资金",
            "yes",
        )
        for value, role in (
            (whole, "target|context"),
            (sum(plan), "target"),
            (sum(done), "actual"),
            (since, "actual"),
            (paid, "actual"),
            (plan[0], "target"),
            (plan[1], "target"),
            (done[0], "actual"),
            (done[1], "actual"),
        ):
            book.fact(name, SPAN, value, "万元", role, "投资计划执行表", "yes")
        book.never(name, "targets", whole, "万元", "概算总投资不是年度目标")
        book.never(name, "year_on_year", since, "万元", "开工以来累计，不是本年的")
    for kind in dict.fromkeys(p[0] for p in PROJECTS):
        name, some = kind[2:], [p for p in PROJECTS if p[0] == kind]
        book.target(
            name,
            sum(sum(p[3]) for p in some),
            ">=",
            "万元",
            "",
            sum(sum(p[4]) for p in some),
            "",
            "投资计划执行表",
            "分类小计",
            "yes",
        )
        book.never(name, "targets", sum(p[2] for p in some), "万元", "概算小计不是年度目标")
    for some, name in [(PROJECTS, "水务建设投资|总计")] + [
        ([p for p in PROJECTS if p[0] == kind], kind[2:])
        for kind in dict.fromkeys(p[0] for p in PROJECTS)
    ]:
        for k in (0, 1):
            plan, done = (sum(p[n][k] for p in some) for n in (3, 4))
            note = "计划中的上级资金" if not k else "计划中的地方资金"
            book.target(name, plan, ">=", "万元", "", done, "", "投资计划执行表", note, "yes")
    book.target(
        "水务建设投资|总计", 115000, ">=", "万元", "", 118620, "", "投资计划执行表", "总计行", "yes"
    )
    book.never("“四乱”问题清理整治", "year_on_year", 25, "处", "同比减少数")
    book.never(
        "水务建设投资|总计", "targets", sum(p[2] for p in PROJECTS), "万元", "概算总计不是年度目标"
    )
    for _, name, unit, kind, values in MATRIX:
        for town, value in zip(TOWNS, values, strict=True):
            role, table = ("target", "targets") if kind == "计划" else ("actual", "year_on_year")
            book.fact(
                f"{town}{name}|{name}|{town}", SPAN, value, unit, role, "统计年报分县区", "yes"
            )
            book.never(name, table, value, unit, f"{town}的数，不是全市的")
    for name, _, unit, _, goal in AHEAD:
        book.fact(
            name, "2025|2025-12|2025-12-31", goal, unit, "target", "年度总结（2025年目标）", "yes"
        )
        book.never(name, "targets", goal, unit, "2025年的目标")
    book.never("新建改造污水管网", "targets", 3.6, "km", "与目标的差距")
    book.never("病险水库除险加固", "targets", 1, "座", "未完成的部分")
    book.fact("新建改造污水管网", SPAN, 84.6, "km", "actual", "年度总结（冲突）")
    book.fact("河湖巡查", SPAN, 48620, "人次", "actual", "年度总结（冲突）")
    book.fact("供水管网漏损率", THEN, 9.5, "%", "actual", "年度总结（冲突）")
    for task, _, office, _, _, due, _, _, status in TASKS:
        book.task(task, office, due, status, "督办事项台账")
    for _, problem, office, _, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, office, due, closed, YEAR, "整改销号清单")
    book.add(
        "conflicts", "新建改造污水管网", SPAN, "86.4公里|84.6公里", "统计年报、考核评分表|年度总结"
    )
    book.add("conflicts", "河湖巡查", SPAN, "48260人次|48620人次", "统计年报、考核评分表|年度总结")
    book.add("conflicts", "供水管网漏损率", BEFORE, "9.3%|9.5%", "统计年报|年度总结")
    book.write()


def differ(now, old, unit):
    """Return the difference as the clerk prints it."""
    told = f"{now - old:+.3f}".rstrip("0").rstrip(".")
    return told + "个百分点" if unit == "%" else told


def annual():
    """Write the annual forms: the code form, the form with last year first, the districts across."""
    out = openpyxl.Workbook()
    rows = [
        ["综合机关：岑浦市水务局", "", "", "", "", "表    号：岑水统年1表", ""],
        ["指标名称", "代码", "计量单位", "本年实际", "上年实际", "增减量", "增减幅度(%)"],
        ["甲", "乙", "丙", "1", "2", "3", "4"],
    ]
    for w in WATER:
        if isinstance(w, str):
            rows.append([w])
            continue
        printed, _, code, written, unit, now, old = w
        rate = "—" if unit == "%" else round(100 * (now / old - 1), 1)
        rows.append([printed, code, written, now, old, differ(now, old, unit), rate])
    rows.append(["补充资料：年末全市运行污水处理厂情况见专题报告。"])
    rows.append(
        [
            "单位负责人：陆望舒",
            "",
            "统计负责人：苏见微",
            "",
            "填表人：卢小棠",
            "",
            "报出日期：2025年1月15日",
        ]
    )
    sheet(
        out, "年1表", "水资源及供排水基本情况（2024年）", rows, 7, ("A2:C2", "F2:G2"), (3, 4), True
    )
    rows = [["序号", "项目", "2023年", "2024年", "单位", "同比", "填报处室"]]
    for n, (printed, _, written, unit, now, old, office) in enumerate(WORKS, 1):
        show = (f"{old:,}", f"{now:,}") if unit == "元" else (old, now)
        rows.append([n, printed, *show, written, f"{100 * (now / old - 1):+.1f}%", office])
    rows.append(["注：带“—”的项目为上一项的分项；水资源费收入按入库数以元填报。"])
    sheet(out, "年2表", "水务建设与管理情况（2024年）", rows, 7, (), (2, 2))
    rows = [["指标", "类别", "全市", *TOWNS]]
    merges = []
    for n, (printed, _, _, kind, values) in enumerate(MATRIX):
        rows.append([printed, kind, round(sum(values), 1), *values])
        if printed:
            merges.append(f"A{n + 3}:A{n + 4}")
    sheet(out, "分县区", "2024年部分指标分县区完成情况", rows, 7, merges, (2, 2))
    save(out, LEDGERS / "岑浦市水务统计年报（2024年）.xlsx")


def marks():
    """Write the assessment as BIFF: weights, base and stretch goals, units inside the cells."""
    rows = [
        ["2024年度综合目标绩效考核评分表"],
        ["被考核单位：岑浦市水务局"] + [""] * 7 + ["自评时间：2025年1月10日"],
        [
            "考核维度（权重）",
            "编号",
            "三级指标",
            "权重（%）",
            "年度目标",
            "",
            "目标时限",
            "全年实际完成",
            "目标达成档次",
            "自评得分",
            "责任处室",
        ],
        ["", "", "", "", "基本目标", "挑战目标", "", "", "", "", ""],
    ]
    merges = [(0, 0, 0, 10), (2, 2, 4, 5)] + [(2, 3, c, c) for c in (0, 1, 2, 3, 6, 7, 8, 9, 10)]
    first = 4
    for i, m in enumerate(MARKS):
        side, names, weight, base, _, _, _, more, _, day, _, done, _, grade, own, office, _ = m
        new = not i or MARKS[i - 1][0] != side
        rows.append(
            [
                side if new else "",
                f"KH{i + 1:02d}",
                names.split("|")[0],
                weight,
                base,
                more or "—",
                day,
                done,
                grade,
                own,
                office,
            ]
        )
        if i + 1 == len(MARKS) or MARKS[i + 1][0] != side:
            merges.append((first, i + 4, 0, 0))
            first = i + 5
    rows.append(
        [
            "合计",
            "",
            "",
            sum(m[2] for m in MARKS),
            "",
            "",
            "",
            "",
            "",
            round(sum(m[14] for m in MARKS), 1),
            "",
        ]
    )
    rows.append(["说明：考核以基本目标为准；设有挑战目标的，达到后另行加分，未达到不扣分。"])
    old_book(LEDGERS / "2024年度绩效考核评分表（自评）.xls", "评分表", rows, merges)


def projects():
    """Write the plan of investment and how it was carried out: heads of three storeys, total first."""
    out = openpyxl.Workbook()
    rows = [
        ["截止日期：2024年12月31日", *[""] * 10, "单位：万元"],
        [
            "项目名称",
            "概算总投资",
            "2024年度投资",
            "",
            "",
            "",
            "",
            "",
            "开工以来累计",
            "",
            "形象进度",
            "建设单位",
        ],
        ["", "", "计划", "", "", "完成", "", "", "完成投资", "支付资金", "", ""],
        ["", "", "合计", "上级资金", "地方资金", "合计", "上级资金", "地方资金", "", "", "", ""],
    ]

    def line(name, some, state="", office=""):
        def all_of(get):
            return sum(get(p) for p in some)

        return [
            name,
            all_of(lambda p: p[2]),
            all_of(lambda p: sum(p[3])),
            all_of(lambda p: p[3][0]),
            all_of(lambda p: p[3][1]),
            all_of(lambda p: sum(p[4])),
            all_of(lambda p: p[4][0]),
            all_of(lambda p: p[4][1]),
            all_of(lambda p: p[5]),
            all_of(lambda p: p[6]),
            state,
            office,
        ]

    rows.append(line("总　计", PROJECTS))
    for kind in dict.fromkeys(p[0] for p in PROJECTS):
        some = [p for p in PROJECTS if p[0] == kind]
        rows.append(line(kind, some))
        rows += [line(f"{n}.{p[1]}", [p], p[7], p[8]) for n, p in enumerate(some, 1)]
    rows.append(["备注：概算总投资为批复数；地方资金含专项债券和企业自筹。"])
    spans = [
        "A3:A5",
        "B3:B5",
        "C3:H3",
        "C4:E4",
        "F4:H4",
        "I3:J3",
        "I4:I5",
        "J4:J5",
        "K3:K5",
        "L3:L5",
    ]
    sheet(out, "执行情况", "岑浦市2024年水务建设投资计划执行情况表", rows, 12, spans, (3, 5), True)
    save(out, LEDGERS / "水务建设投资计划执行情况（2024年12月）.xlsx")


def works():
    """Write the list of supervised matters as ragged csv in GB18030."""
    rows = [
        ["岑浦市水务局2024年督办事项台账"],
        ["（截至2024年12月31日）", "", "", "", "", "", "", "督查室制"],
    ]
    rows.append(
        [
            "督办编号",
            "督办事项",
            "交办来源",
            "主办处室",
            "协办单位",
            "办结时限",
            "进展情况",
            "办理结果",
        ]
    )
    rows += [
        [f"督〔2024〕{n}号", t[0], t[1], t[2], t[3], t[4], t[6], t[7]]
        for n, t in enumerate(TASKS, 1)
    ]
    rows.append(["注：时限未写年份的均为2024年。"])
    ragged(LEDGERS / "督办事项台账.csv", rows)


def problems():
    """Write the register of problems as an office system saves it: HTML named .xls."""
    heads = [
        "反馈渠道",
        "序号",
        "存在问题",
        "整改措施",
        "牵头处室",
        "整改完成时限",
        "整改进展",
        "销号情况",
    ]
    lines = [
        "<html><head><meta charset='utf-8'></head><body>",
        "<table border='1'>",
        f"<tr><td colspan='{len(heads)}'>2024年各类监督检查反馈问题整改销号清单</td></tr>",
        f"<tr><td colspan='{len(heads)}'>统计截止：2024年12月31日</td></tr>",
        "<tr>" + "".join(f"<th>{h}</th>" for h in heads) + "</tr>",
    ]
    for n, p in enumerate(PROBLEMS):
        new = not n or PROBLEMS[n - 1][0] != p[0]
        span = sum(q[0] == p[0] for q in PROBLEMS)
        lead = f"<td rowspan='{span}'>{p[0]}</td>" if new else ""
        cells = (n + 1, p[1], p[3], p[2], p[4], p[6], p[7])
        lines.append("<tr>" + lead + "".join(f"<td>{c}</td>" for c in cells) + "</tr>")
    lines.append(
        f"<tr><td colspan='{len(heads)}'>注：“申请销号”指已报请验收、尚未核销。</td></tr></table></body></html>"
    )
    (LEDGERS / "监督检查反馈问题整改销号清单.xls").write_text("\n".join(lines), encoding="utf-8")


NOTICE = """关于印发岑浦市2024年水务重点工作安排的通知
各县区水务局，局属各单位，机关各处室：
现将2024年水务重点工作安排印发给你们，请结合年度绩效考核目标抓好落实。
# 一、节约用水
2024年11月底前创建节水型小区20个，由水资源处牵头。
# 二、排水提质
2024年10月底前完成雨污混错接改造150处，由排水管理处牵头。
# 三、农村供水
全年完成农村供水水质抽检480份，由农村水利处牵头。
# 四、工作要求
各牵头处室每月底前报送进展情况，局督查室按季通报。"""

SUMMARY = """岑浦市水务局2024年工作总结
2024年，全市水务系统聚焦水安全、水资源、水环境，各项工作取得新进展。
# 一、主要工作情况
（一）水务建设。全年完成水务建设投资11.862亿元，同比增长13.7%；争取上级补助资金3.86亿元，同比增长9.7%。中小河流治理长度31.5公里，病险水库除险加固5座，比目标少1座。
（二）节水与供水。全市用水总量6.842亿立方米，再生水利用率27.6%，比上年提高2.7个百分点。供水管网漏损率8.7%，上年为9.5%。创建节水型小区23个，上年创建18个。农村供水水质抽检496份。
（三）排水与水环境。新建改造污水管网84.6公里，完成雨污混错接改造138处，易涝点整治12处。城市生活污水集中收集率74.5%，比上年提高3.7个百分点。
（四）监督管理。河湖巡查48620人次，清理整治“四乱”问题64处，同比减少25处；水行政处罚案件73件。
# 二、存在问题
万元工业增加值用水量、供水管网漏损率两项控制指标未达到年度目标，污水管网建设受道路开挖限制进展偏慢。
# 三、2025年主要目标
@0
2025年将继续推进西岭水厂迁建和智慧水务平台建设。"""


if __name__ == "__main__":
    truth()
    annual()
    marks()
    projects()
    works()
    problems()
    paper(DOCUMENTS / "关于印发2024年水务重点工作安排的通知.docx", NOTICE.split("\n"))
    ahead = [
        ["指标", "单位", "2024年完成", "2025年目标"],
        *[[a[0], a[1], a[3], a[4]] for a in AHEAD],
    ]
    paper(DOCUMENTS / "岑浦市水务局2024年工作总结.docx", SUMMARY.split("\n"), [ahead])
