"""Truth and files of 澜桥区水务局; place, people and figures are invented: python make.py."""

import datetime
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import Truth, home, old_book, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2025-01/2025-09", "2024-01/2024-09", "2025-12-31", "2025-09-30"
RATE = ("|2025-09|2025-09-30", "|2024-09|2024-09-30")
UNITS = {"公里": "km", "立方米": "m3", "万立方米": "万m3", "立方米/万元": "m3"}
# first head, second, third as written, names in truth, goal as written, done, last year, weight, node, due, office, status, why
GOALS = [
    (
        "产出指标",
        "数量指标",
        "新建改造供水管网长度",
        "供水管网|新建改造供水管网|新建改造供水管网长度",
        "≥42公里",
        "33.8公里",
        "28.5公里",
        4,
        "12月底",
        YEAR,
        "供水科",
        "顺利",
        "",
    ),
    (
        "产出指标",
        "数量指标",
        "新建改造雨污水管网长度",
        "雨污水管网|新建改造雨污水管网|新建改造雨污水管网长度",
        "≥36公里",
        "21.4公里",
        "25.2公里",
        4,
        "12月底",
        YEAR,
        "排水科",
        "滞后",
        "道路开挖许可滞后，四季度抢抓",
    ),
    (
        "产出指标",
        "数量指标",
        "老旧小区二次供水设施改造",
        "二次供水设施改造|老旧小区二次供水改造|二次供水",
        "≥25个",
        "20个",
        "16个",
        4,
        "12月底",
        YEAR,
        "供水科",
        "顺利",
        "",
    ),
    (
        "产出指标",
        "数量指标",
        "排水管网清淤疏浚",
        "排水管网清淤疏浚|排水管网清淤|管网清淤",
        "≥480公里",
        "412公里",
        "365公里",
        4,
        "12月底",
        YEAR,
        "排水科",
        "顺利",
        "",
    ),
    (
        "产出指标",
        "数量指标",
        "智能水表更换",
        "智能水表更换|智能水表",
        "≥1.2万只",
        "1.02万只",
        "0.75万只",
        4,
        "11月30日",
        "2025-11-30",
        "供水科",
        "顺利",
        "",
    ),
    (
        "产出指标",
        "数量指标",
        "节水型单位创建",
        "节水型单位创建|节水型单位",
        "≥12家",
        "12家",
        "9家",
        4,
        "10月底",
        "2025-10-31",
        "节水办",
        "已完成",
        "",
    ),
    (
        "产出指标",
        "数量指标",
        "易涝积水点整治",
        "易涝积水点整治|易涝点|积水点",
        "≥9处",
        "9处",
        "6处",
        4,
        "6月底前",
        "2025-06-30",
        "排水科",
        "已完成",
        "",
    ),
    (
        "产出指标",
        "数量指标",
        "河道生态修复长度",
        "河道生态修复|河道生态修复长度|生态修复",
        "≥7.5公里",
        "6.1公里",
        "5.2公里",
        4,
        "12月底",
        YEAR,
        "河湖科",
        "顺利",
        "",
    ),
    (
        "产出指标",
        "数量指标",
        "取水户监督检查",
        "取水户监督检查|取水户检查",
        "≥60户次",
        "51户次",
        "47户次",
        4,
        "12月底",
        YEAR,
        "水资源科",
        "顺利",
        "",
    ),
    (
        "产出指标",
        "数量指标",
        "排水许可证核发",
        "排水许可证核发|排水许可证|排水许可",
        "≥150件",
        "128件",
        "117件",
        4,
        "12月底",
        YEAR,
        "行政审批科",
        "顺利",
        "",
    ),
    (
        "产出指标",
        "质量指标",
        "供水水质综合合格率",
        "供水水质综合合格率|水质综合合格率|水质合格率|供水水质合格率",
        "≥99.5%",
        "99.8%",
        "99.7%",
        4,
        "12月底",
        YEAR,
        "供水科",
        "顺利|已完成",
        "",
    ),
    (
        "产出指标",
        "质量指标",
        "公共供水管网漏损率",
        "公共供水管网漏损率|供水管网漏损率|管网漏损率",
        "≤8.5%",
        "9.2%",
        "9.6%",
        4,
        "12月底",
        YEAR,
        "供水科",
        "滞后",
        "老旧管网改造未到位",
    ),
    (
        "产出指标",
        "质量指标",
        "城市污水处理率",
        "城市污水处理率|污水处理率",
        "≥98%",
        "98.3%",
        "97.5%",
        4,
        "12月底",
        YEAR,
        "排水科",
        "顺利|已完成",
        "",
    ),
    (
        "产出指标",
        "质量指标",
        "城市生活污水集中收集率",
        "生活污水集中收集率|污水集中收集率|污水收集率",
        "≥82%",
        "78.6%",
        "76.9%",
        4,
        "12月底",
        YEAR,
        "排水科",
        "滞后",
        "片区截污未闭合",
    ),
    (
        "产出指标",
        "质量指标",
        "再生水利用率",
        "再生水利用率",
        "≥28%",
        "27.6%",
        "22.0%",
        4,
        "12月底",
        YEAR,
        "节水办",
        "顺利",
        "",
    ),
    (
        "产出指标",
        "质量指标",
        "污泥无害化处置率",
        "污泥无害化处置率|污泥无害化",
        "100%",
        "100%",
        "100%",
        4,
        "12月底",
        YEAR,
        "排水科",
        "顺利|已完成",
        "",
    ),
    (
        "产出指标",
        "时效指标",
        "水务热线按期办结率",
        "水务热线按期办结率|热线按期办结率|按期办结率",
        "≥98%",
        "99.1%",
        "98.4%",
        4,
        "12月底",
        YEAR,
        "办公室",
        "顺利|已完成",
        "",
    ),
    (
        "产出指标",
        "时效指标",
        "供水抢修到场及时率",
        "供水抢修到场及时率|供水抢修及时率|抢修到场及时率",
        "≥95%",
        "96.2%",
        "94.8%",
        4,
        "12月底",
        YEAR,
        "供水科",
        "顺利|已完成",
        "",
    ),
    (
        "效益指标",
        "社会效益",
        "生产安全责任事故",
        "生产安全责任事故|安全生产责任事故|生产安全事故",
        "0起",
        "0起",
        "1起",
        4,
        "12月底",
        YEAR,
        "安监科",
        "顺利|已完成",
        "",
    ),
    (
        "效益指标",
        "生态效益",
        "用水总量",
        "用水总量",
        "控制在6800万立方米以内",
        "4720万立方米",
        "4865万立方米",
        4,
        "12月底",
        YEAR,
        "水资源科",
        "顺利",
        "",
    ),
    (
        "效益指标",
        "生态效益",
        "万元GDP用水量",
        "万元GDP用水量|万元国内生产总值用水量",
        "≤12.6立方米/万元",
        "12.1立方米/万元",
        "12.9立方米/万元",
        4,
        "12月底",
        YEAR,
        "水资源科",
        "顺利|已完成",
        "",
    ),
    (
        "效益指标",
        "生态效益",
        "重点河湖断面水质达标率",
        "河湖断面水质达标率|断面水质达标率|重点河湖断面水质达标率",
        "≥92%",
        "93.8%",
        "91.2%",
        4,
        "12月底",
        YEAR,
        "河湖科",
        "顺利|已完成",
        "",
    ),
    (
        "满意度指标",
        "服务对象满意度",
        "群众对水务服务满意度",
        "群众满意度|满意度|水务服务满意度",
        "≥90%",
        "—",
        "—",
        2,
        "12月底",
        YEAR,
        "办公室",
        "未报",
        "年底委托第三方测评",
    ),
]
# name, names in truth, unit, months, last year's, plan
FLOWS = [
    (
        "自来水供水量",
        "自来水供水量|供水量",
        "万吨",
        [462, 418, 471, 478, 492, 501, 527, 533, 496],
        4216,
        5600,
    ),
    ("售水量", "售水量", "万吨", [418, 379, 428, 436, 449, 458, 481, 487, 453], 3811, ""),
    ("污水处理量", "污水处理量", "万吨", [421, 388, 430, 437, 452, 463, 489, 481, 448], 3718, 5200),
    (
        "污泥处置量",
        "污泥处置量",
        "吨",
        [2810, 2540, 2890, 2915, 3006, 3082, 3215, 3168, 2994],
        24980,
        "",
    ),
    (
        "再生水回用量",
        "再生水回用量|再生水利用量",
        "万吨",
        [112, 103, 121, 124, 128, 131, 136, 134, 126],
        884,
        1450,
    ),
    (
        "COD削减量",
        "COD削减量|化学需氧量削减量",
        "吨",
        [812, 746, 829, 841, 866, 884, 921, 908, 862],
        7328,
        9800,
    ),
    (
        "雨水泵站运行时间",
        "雨水泵站运行时间|雨水泵站运行|泵站运行",
        "台时",
        [36, 58, 142, 318, 486, 1024, 1362, 1180, 574],
        5460,
        "",
    ),
]
PLANNED = {
    "自来水供水量": "顺利",
    "污水处理量": "顺利",
    "再生水回用量": "顺利",
    "COD削减量": "顺利",
}
# fee, names, plan, month, so far, last year, status
FEES = [
    ("污水处理费", "污水处理费|污水处理费征收", 4300, 392, 3410, 3105, "顺利"),
    ("水土保持补偿费", "水土保持补偿费", 120, 6.4, 71, 98, "滞后"),
]
# project, sort, total, until 2024, plan, done, month, stage, office
PROJECTS = [
    ("澜桥水厂深度处理改造工程", "续建", 21800, 9400, 9000, 7180, 820, "设备安装60%", "供水科"),
    (
        "城西污水处理厂扩建（二期）工程",
        "续建",
        34600,
        11200,
        15000,
        11950,
        1460,
        "土建完成45%",
        "排水科",
    ),
    ("柳荫河水环境综合整治工程", "续建", 8700, 3900, 3600, 2950, 310, "生态护岸6.1公里", "河湖科"),
    ("老城片区雨污分流改造工程", "新建", 12400, 0, 6500, 3820, 540, "铺设管道21.4公里", "排水科"),
    ("老旧供水管网更新工程", "新建", 6900, 0, 4200, 3390, 365, "更新管道33.8公里", "供水科"),
]
# thing, aim, lead, helping, node, due, progress, mark, status
BENEFITS = [
    (
        "老旧小区二次供水改造",
        "完成25个小区",
        "供水科",
        "各街道",
        "12月底",
        YEAR,
        "已完成20个小区",
        "达到时序",
        "顺利",
    ),
    (
        "易涝积水点整治",
        "9处全部完工",
        "排水科",
        "市政中心",
        "6月30日",
        "2025-06-30",
        "9处全部完工",
        "完成",
        "已完成",
    ),
    (
        "滨河亲水步道建设",
        "建成步道3.6公里",
        "河湖科",
        "柳荫街道",
        "2025年9月30日",
        "2025-09-30",
        "建成2.9公里，桥下段未贯通",
        "落后时序",
        "逾期",
    ),
    (
        "智能水表更换",
        "更换1.2万只",
        "供水科",
        "区自来水公司",
        "11月30日",
        "2025-11-30",
        "已更换1.02万只",
        "达到时序",
        "顺利",
    ),
    (
        "公共直饮水点布设",
        "布设30处",
        "节水办",
        "各街道",
        "10月31日",
        "2025-10-31",
        "布设17处",
        "落后时序",
        "滞后",
    ),
    (
        "污水零直排小区建设",
        "建成15个",
        "排水科",
        "各街道",
        "8月31日",
        "2025-08-31",
        "15个全部通过验收",
        "完成",
        "已完成",
    ),
]
WORKS = [
    (
        "澜桥水厂深度处理改造",
        "2026年6月底",
        "2026-06-30",
        "供水科",
        "设备安装完成60%",
        "达到时序",
        "顺利",
    ),
    (
        "城西污水处理厂扩建（二期）",
        "2026年12月31日",
        "2026-12-31",
        "排水科",
        "土建完成45%",
        "达到时序",
        "顺利",
    ),
    (
        "排水管网普查建档",
        "2025年8月底",
        "2025-08-31",
        "排水科",
        "普查完成，成果待市级审核",
        "基本完成",
        "逾期",
    ),
    (
        "海绵城市示范片区建设",
        "2025年12月底",
        YEAR,
        "规划建设科",
        "",
        "未实施",
        "滞后|未报|不能判定",
    ),
    ("用水大户水平衡测试", "2025.5.31", "2025-05-31", "节水办", "14户全部完成", "完成", "已完成"),
    (
        "“十五五”水务发展规划编制",
        datetime.date(2025, 12, 31),
        YEAR,
        "规划建设科",
        "文本初稿征求意见",
        "达到时序",
        "顺利",
    ),
    ("防汛物资储备补充", "3月底", "2025-03-31", "防汛办", "全部补充到位", "完成", "已完成"),
]
# section, problem, office, node, due, progress, mark, closed
PROBLEMS = [
    (
        "一、区委巡察反馈",
        "小微工程招投标资料归档不全",
        "规划建设科",
        "2025-04-30",
        "2025-04-30",
        "已补齐归档",
        "已整改到位",
        "yes",
    ),
    (
        "一、区委巡察反馈",
        "下属泵站劳务用工管理不规范",
        "办公室",
        "2025年6月底",
        "2025-06-30",
        "合同已重签",
        "已整改到位",
        "yes",
    ),
    (
        "一、区委巡察反馈",
        "污水处理费欠缴54.2万元未及时催收",
        "财务科",
        "2025年8月31日",
        "2025-08-31",
        "已追缴31万元",
        "正在整改",
        "no",
    ),
    (
        "二、市级督查发现",
        "柳荫河2个雨水排口晴天溢流",
        "排水科",
        "2025/7/31",
        "2025-07-31",
        "混接点已改造",
        "已整改到位",
        "yes",
    ),
    (
        "二、市级督查发现",
        "东港泵站备用电源失效",
        "防汛办",
        datetime.date(2025, 5, 15),
        "2025-05-15",
        "已更换蓄电池组",
        "已整改到位",
        "yes",
    ),
    (
        "二、市级督查发现",
        "城西厂在线监测数据缺失",
        "排水科",
        "2025年9月30日",
        "2025-09-30",
        "正在更换设备",
        "正在整改",
        "no",
    ),
    (
        "二、市级督查发现",
        "3处工地未办理临时排水许可",
        "行政审批科",
        "2025年10月31日",
        "2025-10-31",
        "1处已补办",
        "正在整改",
        "no",
    ),
    (
        "三、群众投诉举报",
        "云桥新村夜间水压不足",
        "供水科",
        "2025年12月底",
        "2025-12-31",
        "加压泵房改造中",
        "正在整改",
        "no",
    ),
    (
        "三、群众投诉举报",
        "南塘路井盖破损异响",
        "排水科",
        "即知即改",
        "",
        "已更换",
        "已整改到位",
        "yes",
    ),
]


def split(cell):
    """Return number and unit of a cell such as ≥42公里."""
    found = re.search(r"([\d.]+)\s*(.*?)(以内)?$", cell.replace("控制在", ""))
    unit = found[2]
    return float(found[1]), UNITS.get(unit, unit)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    source = "绩效监控表"
    for (
        _one,
        _two,
        item,
        names,
        goal,
        done,
        old,
        _weight,
        _node,
        due,
        _office,
        status,
        _why,
    ) in GOALS:
        aim, unit = split(goal)
        sign = "<=" if goal[0] in "≤控0" else ">="
        if done == "—":
            book.target(names, aim, sign, unit, due, "", status, source)
            book.fact(names, "2025|2025-12|2025-12-31", aim, unit, "target", source)
            continue
        now, prior = split(done)[0], split(old)[0]
        rate = unit == "%" or item == "万元GDP用水量"
        at = (SPAN + RATE[0], BEFORE + RATE[1]) if rate else (SPAN, BEFORE)
        actual = "412|418" if item == "排水管网清淤疏浚" else now
        book.indicator((names, unit, aim, sign, now, prior, due, status, source), at, actual, prior)
    for name, names, unit, months, old, plan in FLOWS:
        unit = {"万吨": "万t", "吨": "t"}.get(unit, unit)
        now = sum(months)
        row = (
            names,
            unit,
            plan if plan else None,
            ">=",
            now,
            old,
            YEAR,
            PLANNED.get(name, ""),
            "运行月报",
        )
        book.indicator(row, (SPAN, BEFORE), now, "3718|3742" if name == "污水处理量" else old)
        for m, value in enumerate(months, 1):
            book.fact(
                names,
                f"2025-{m:02d}|2025-01/2025-01" if m == 1 else f"2025-{m:02d}",
                value,
                unit,
                "actual",
                "运行月报",
            )
    for fee, names, plan, month, now, old, status in FEES:
        actual = "3410|3360" if fee == "污水处理费" else now
        book.indicator(
            (names, "万元", plan, ">=", now, old, YEAR, status, "规费征缴"),
            (SPAN, BEFORE),
            actual,
            old,
        )
        book.fact(names, "2025-09", month, "万元", "actual", "规费征缴")
    book.target(
        "合计|规费合计|规费征缴",
        4420,
        ">=",
        "万元",
        YEAR,
        "3481",
        "",
        "规费征缴",
        "两费合计",
        "yes",
    )
    book.year("合计|规费合计|规费征缴", 3481, "万元", 3203, "规费征缴", "两费合计", "yes")
    book.target(
        "部门预算|年度资金总额|预算执行|资金",
        "8640|8920",
        ">=",
        "万元",
        "",
        "6512",
        "",
        "绩效监控表",
        "预算执行",
        "yes",
    )
    book.target("预算执行率|执行率", 100, ">=", "%", "", "73", "", "绩效监控表", "预算执行", "yes")
    for name, _sort, total, _past, plan, done, month, _stage, _office in PROJECTS:
        short = name.removesuffix("工程")
        names = f"{name}|{short}"
        ok = "顺利" if done / plan > 0.71 else "滞后"
        book.target(names, plan, ">=", "万元", YEAR, done, ok, "投资台账", "项目年度计划", "yes")
        book.fact(names, "2025", plan, "万元", "target", "投资台账", "yes")
        book.fact(names, SPAN, done, "万元", "actual", "投资台账", "yes")
        book.fact(names, "2025-09", month, "万元", "actual", "投资台账", "yes")
        book.never(name, "targets", total, "万元", "总投资不是年度目标")
    plan, done = sum(p[4] for p in PROJECTS), sum(p[5] for p in PROJECTS)
    book.target(
        "合计|水务建设项目|水务投资|水利投资|水利固定资产投资",
        plan,
        ">=",
        "万元",
        YEAR,
        done,
        "顺利",
        "投资台账",
        "项目合计",
        "yes",
    )
    for name, goal, unit in (
        ("滨河亲水步道建设|亲水步道|步道", 3.6, "km"),
        ("公共直饮水点布设|直饮水点", 30, "处"),
        ("污水零直排小区建设|零直排小区", 15, "个"),
        ("用水大户水平衡测试|水平衡测试", 14, "户"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "重点工作清单", "任务内的目标", "yes")
    for task, _aim, lead, _helping, _node, due, _progress, _mark, status in BENEFITS:
        book.task(task, lead, due, status, "民生实事")
    for task, _node, due, lead, _progress, _mark, status in WORKS:
        book.task(task, lead, due, status, "重点工作")
    for _section, problem, office, _node, due, _progress, _mark, closed in PROBLEMS:
        book.problem(problem, office, due, closed, TODAY, "问题整改")
    book.fact(GOALS[3][3], SPAN, 418, "km", "actual", "总结（冲突）")
    book.fact("污水处理费|污水处理费征收", SPAN, 3360, "万元", "actual", "总结（冲突）")
    book.fact("污水处理量", BEFORE, 3742, "万t", "actual", "2024年月报（冲突）")
    book.add("conflicts", GOALS[3][3], SPAN, "412km|418km", "绩效监控表|总结")
    book.add("conflicts", "污水处理费|污水处理费征收", SPAN, "3410万元|3360万元", "规费征缴|总结")
    book.add("conflicts", "污水处理量", BEFORE, "3718万t|3742万t", "2025年运行月报|2024年运行月报")
    for name, goal, unit in (
        ("供水管网|新建改造供水管网", 50, "km"),
        ("公共供水管网漏损率|管网漏损率", 8, "%"),
        ("再生水利用率", 30, "%"),
    ):
        book.never(name, "targets", goal, unit, "2026年的目标")
        book.fact(name, "2026", goal, unit, "target", "总结")
    book.never("群众对水务服务满意度", "targets", 2, "%", "分值不是目标")
    book.never("供水水质综合合格率", "targets", 4, "%", "分值不是目标")
    book.never("节水型单位创建", "targets", 4, "家", "分值不是目标")
    book.never("取水户监督检查", "targets", 4, "户次", "分值不是目标")
    book.never("售水量", "targets", 3989, "万t", "完成数不是目标")
    book.never("降雨量", "year_on_year", 968.5, "mm", "只与常年同期比")
    book.write()


def goals():
    """Write the performance sheet: budget above, goals of three levels with their units in the cells below."""
    out = openpyxl.Workbook()
    rows = [
        ["部门（单位）名称", "", "澜桥区水务局", "", "", "", "监控时点", "2025年9月30日"],
        [
            "资金情况（万元）",
            "",
            "年初预算数",
            "调整后预算数",
            "1—9月执行数",
            "执行率",
            "上年同期执行率",
            "",
        ],
        ["年度资金总额", "", "8,640.00", "8,920.00", "6,512.00", "73.0%", "", ""],
        [
            "一级指标",
            "二级指标",
            "三级指标",
            "年度指标值",
            "1—9月完成值",
            "上年同期完成值",
            "分值",
            "完成时限",
            "责任科室",
            "偏差原因及改进措施",
        ],
    ]
    merges = ["A2:B2", "C2:F2", "H2:J2", "A3:B3", "A4:B4"]
    top = [6, 6]
    for n, g in enumerate(GOALS):
        row = 6 + n
        new = [not n or GOALS[n - 1][0] != g[0], not n or GOALS[n - 1][:2] != g[:2]]
        rows.append(
            [
                g[0] if new[0] else "",
                g[1] if new[1] else "",
                g[2],
                g[4],
                g[5],
                g[6],
                g[7],
                g[8],
                g[10],
                g[12],
            ]
        )
        end = [
            n == len(GOALS) - 1 or GOALS[n + 1][0] != g[0],
            n == len(GOALS) - 1 or GOALS[n + 1][:2] != g[:2],
        ]
        for k, letter in enumerate("AB"):
            if new[k]:
                top[k] = row
            if end[k] and top[k] < row:
                merges.append(f"{letter}{top[k]}:{letter}{row}")
    rows.append(["小计", "", "", "", "", "", sum(g[7] for g in GOALS)])
    rows.append(["注：预算执行率另计10分；完成值截至监控时点，累计指标从1月1日起算。"])
    sheet(out, "绩效监控", "2025年度部门整体绩效目标运行监控表", rows, 10, merges, (2, 5), True)
    save(out, LEDGERS / "澜桥区水务局绩效运行监控表（2025三季度）.xlsx")


def flows():
    """Write the running report with months across, and the fees in a second sheet."""
    out = openpyxl.Workbook()
    rows = [
        ["编制：运行管理科", *[""] * 12, "2025年10月8日"],
        [
            "项目",
            "单位",
            "2025年各月",
            *[""] * 8,
            "1～9月累计",
            "去年同期",
            "同比（%）",
            "年计划",
            "占年计划（%）",
        ],
        ["", "", *[f"{m}月" for m in range(1, 10)], "", "", "", "", ""],
    ]
    for name, _names, unit, months, old, plan in FLOWS:
        now = sum(months)
        rows.append(
            [
                name,
                unit,
                *months,
                now,
                old,
                f"{100 * (now / old - 1):+.1f}",
                plan or "—",
                round(100 * now / plan, 1) if plan else "—",
            ]
        )
    rows.append(["备注：供水量为出厂水量；再生水含河道补水。"])
    merges = ["C3:K3", *[f"{c}3:{c}4" for c in "ABLMNOP"]]
    sheet(out, "运行", "澜桥区供排水运行统计月报（9月）", rows, 16, merges, (3, 4), True)
    rows = [["费种", "年度任务（万元）", "9月入库", "累计入库", "上年同期累计", "增减额", "增幅"]]
    for fee, _names, plan, month, now, old, _status in FEES:
        rows.append(
            [fee, plan, month, now, old, round(now - old, 1), f"{100 * (now / old - 1):.1f}%"]
        )
    plan, month, now, old = (round(sum(f[k] for f in FEES), 1) for k in (2, 3, 4, 5))
    rows.append(
        ["合计", plan, month, now, old, round(now - old, 1), f"{100 * (now / old - 1):.1f}%"]
    )
    sheet(out, "规费", "2025年1-9月水务规费征缴情况", rows, 7, (), (2, 2))
    save(out, LEDGERS / "供排水运行月报202509.xlsx")
    rows = [
        ["澜桥区2024年1—9月供排水运行统计"],
        ["", "", "单位见表内"],
        ["项目", "计量单位", "1-9月累计", "备注"],
    ]
    for name, _names, unit, _months, old, _plan in FLOWS[:6]:
        rows.append(
            [
                name,
                unit,
                3742 if name == "污水处理量" else old,
                "含城西厂调试水量" if name == "污泥处置量" else "",
            ]
        )
    old_book(LEDGERS / "往年" / "供排水运行统计（2024年1-9月）.xls", "Sheet1", rows, [(0, 0, 0, 3)])


def projects():
    """Write the ragged csv of works."""
    rows = [
        ["澜桥区2025年水务建设项目投资台账（截至9月30日）"],
        ["", "", "", "", "", "", "", "", "单位：万元"],
        [
            "序号",
            "项目名称",
            "建设性质",
            "总投资",
            "至2024年底累计完成",
            "2025年投资计划",
            "1-9月完成投资",
            "其中9月",
            "完成率",
            "形象进度",
            "责任科室",
        ],
    ]
    for n, (name, sort, total, past, plan, done, month, stage, office) in enumerate(PROJECTS, 1):
        share = 100 * done / plan
        mark = "88.5%" if n == 2 else f"{share:.1f}%"  # a slip: 79.7%
        rows.append([n, name, sort, total, past, plan, done, month, mark, stage, office])
    sums = [sum(p[k] for p in PROJECTS) for k in range(2, 7)]
    rows.append(["", "合计", "", *sums, f"{100 * sums[3] / sums[2]:.1f}%"])
    rows.append(["填报：乔 岚", "", "", "复核：孟 川"])
    ragged(LEDGERS / "2025年水务建设项目投资台账.csv", rows)


def works():
    """Write the sheets of tasks and problems."""
    out = openpyxl.Workbook()
    rows = [
        ["序号", "实事项目", "目标要求", "主办科室", "协办单位", "完成期限", "目前进度", "评估"]
    ]
    rows += [[n, b[0], b[1], b[2], b[3], b[4], b[6], b[7]] for n, b in enumerate(BENEFITS, 1)]
    sheet(out, "民生实事", "2025年水务民生实事推进清单", rows, 8, (), (2, 2), True)
    rows = [
        ["时间：9月30日"],
        ["编号", "工作事项", "完成期限", "责任科室", "目前进度", "评估", "备注"],
    ]
    rows += [
        [f"Z{n:02d}", w[0], w[1], w[3], w[4], w[5], "用地未批" if w[5] == "未实施" else ""]
        for n, w in enumerate(WORKS, 1)
    ]
    ws = sheet(out, "重点工作", "2025年重点工作推进清单", rows, 7, ["A2:G2"], (3, 3))
    for row in ws.iter_rows(4, ws.max_row, 3, 3):
        if isinstance(row[0].value, datetime.date):
            row[0].number_format = 'yyyy"年"m"月"d"日"'
    save(out, LEDGERS / "民生实事和重点工作清单（9月更新）.xlsx")
    out = openpyxl.Workbook()
    rows = [["编号", "问题内容", "责任科室", "整改时限", "整改落实情况", "整改状态"]]
    merges, section = [], ""
    for n, p in enumerate(PROBLEMS, 1):
        if p[0] != section:
            section = p[0]
            rows.append([section])
            merges.append(f"A{len(rows) + 1}:F{len(rows) + 1}")
        rows.append([n, p[1], p[2], p[3], p[5], p[6]])
    rows.append(["合计9项，已整改到位5项，正在整改4项。"])
    ws = sheet(
        out,
        "整改",
        "澜桥区水务局问题整改工作台账（截至2025年9月30日）",
        rows,
        6,
        merges,
        (2, 2),
        True,
    )
    for row in ws.iter_rows(3, ws.max_row, 4, 4):
        if isinstance(row[0].value, datetime.date):
            row[0].number_format = "yyyy-mm-dd"
    save(out, LEDGERS / "问题整改工作台账（巡察+督查+投诉）.xlsx")


SUMMARY = """澜桥区水务局2025年前三季度工作总结
今年以来，区水务局坚持“供好水、排好水、护好水”，全力推进各项重点工作，现将1至9月工作情况总结如下。
# 一、主要工作
（一）供水保障。1—9月完成自来水供水量4378万吨，同比增长3.8%；新建改造供水管网33.8公里，完成老旧小区二次供水设施改造20个、智能水表更换1.02万只。供水水质综合合格率99.8%。
（二）排水治污。处理污水4009万吨，清淤疏浚排水管网418公里，整治易涝积水点9处；城市生活污水集中收集率78.6%，比去年同期提高1.7个百分点。征收污水处理费3360万元。
（三）节水与河湖。再生水利用率27.6%，创建节水型单位12家；完成河道生态修复6.1公里，重点河湖断面水质达标率93.8%。用水总量4720万立方米，同比下降3.0%。
（四）防汛排涝。汛期全区平均降雨量968.5毫米，较常年同期偏多11.4%，雨水泵站运行5180台时，未发生生产安全责任事故。
# 二、存在不足
雨污水管网建设进度滞后，管网漏损率仍高于年度控制值，滨河亲水步道未按期贯通。
# 三、2026年工作设想
2026年，计划新建改造供水管网50公里，公共供水管网漏损率降至8%以下，再生水利用率达到30%。"""

if __name__ == "__main__":
    truth()
    goals()
    flows()
    projects()
    works()
    paper(DOCUMENTS / "澜桥区水务局2025年前三季度工作总结.docx", SUMMARY.split("\n"))
