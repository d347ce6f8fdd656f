"""Truth and files of 丹岭市水土保持中心; place, people and figures are invented: python make.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
import xlwt
from office import Truth, home, paper, ragged, save, sheet

HERE, LEDGERS, DOCUMENTS = home(__file__)
YEAR = "2023-12-31"
PLACES = ["河口区", "东塬县", "石泉县", "岭南县", "青坪县"]
UNITS = {"平方公里": "km2", "公里": "km"}
# fmt: off
# name, unit, tasks by county, done, the year before, status of the city
COUNTY = [
    ("新增水土流失治理面积", "平方公里", [38, 86, 72, 64, 60], [39.2, 90.5, 74.1, 61.3, 66.5], [35.6, 84.2, 70.3, 58.8, 56.5], "已完成"),
    ("坡耕地水土流失综合治理", "万亩", [0.3, 1.2, 1.1, 0.9, 0.7], [0.31, 1.16, 1.12, 0.78, 0.68], [0.25, 1.04, 0.98, 0.75, 0.58], "逾期"),
    ("淤地坝除险加固", "座", [0, 7, 5, 4, 2], [0, 7, 5, 4, 2], [0, 5, 3, 3, 1], "已完成"),
    ("水土保持重点工程投资", "万元", [820, 2960, 2350, 1870, 1600], [826, 2880, 2364, 1702, 1570], [760, 2710, 2240, 1690, 1470], "逾期"),
    ("生产建设项目水土保持方案审批", "件", None, [52, 41, 36, 29, 28], [47, 38, 33, 30, 24], ""),
    ("水土保持补偿费征收", "万元", [520, 310, 260, 230, 180], [588.4, 322.6, 271.5, 248.2, 187.3], [491.2, 286.5, 251.4, 229.6, 173.3], "已完成"),
]
SCORES, RANKS = [96.8, 97.5, 95.2, 88.6, 93.4], [2, 1, 3, 5, 4]
# name, unit, 2021, 2022, goal 2023 as written, goal, sign, 2023 as written, done, goal 2024, due as written, due, status
GOALS = [
    ("水土保持率", "%", 0.706, 0.711, "≥71.5%", 71.5, ">=", 0.7162, 71.62, "≥72%", "年底", YEAR, "已完成"),
    ("水土流失面积", "平方公里", 3412, 3358, "≤3300", 3300, "<=", 3296, 3296, "≤3240", "年底", YEAR, "已完成"),
    ("林草植被覆盖率", "%", 0.462, 0.468, "≥47.5%", 47.5, ">=", 0.471, 47.1, "≥47.8%", "年底", YEAR, "逾期"),
    ("遥感监管图斑核查率", "%", "98%", "99.2%", "100%", 100, ">=", "100%", 100, "100%", "11月底", "2023-11-30", "已完成"),
    ("违法违规图斑查处率", "%", "91.3%", "92.6%", "≥95%", 95, ">=", "93.8%", 93.8, "≥95%", "年底", YEAR, "逾期"),
    ("生产建设项目监督检查", "个", 366, 385, "400", 400, ">=", 412, 412, "420", "年底", YEAR, "已完成"),
    ("水土保持设施自主验收报备", "件", 118, 133, "—", None, "", 149, 149, "—", "", "", ""),
    ("小流域综合治理", "条", 16, 18, "20", 20, ">=", 21, 21, "22", "10月底", "2023-10-31", "已完成"),
    ("水土保持林营造", "公顷", 4150, 4320, "4600", 4600, ">=", "4,735", 4735, "4800", "年底", YEAR, "已完成"),
    ("经济林果栽植", "公顷", 980, 1065, "1100", 1100, ">=", "1,018", 1018, "1100", "年底", YEAR, "逾期"),
    ("封禁治理面积", "平方公里", 92.4, 101.8, "105", 105, ">=", 108.6, 108.6, "110", "年底", YEAR, "已完成"),
    ("水土保持监测站点运行", "处", 11, 12, "12处", 12, ">=", 12, 12, "13处", "年底", YEAR, "已完成"),
    ("水土保持科技示范园创建", "个", 1, 1, "1", 1, ">=", 0, 0, "1", "年底", YEAR, "逾期"),
    ("水土保持宣传活动", "场次", 24, 31, "30", 30, ">=", 37, 37, "35", "年底", YEAR, "已完成"),
    ("业务培训", "人次", 260, 245, "300", 300, ">=", 318, 318, "320", "9月底", "2023-09-30", "已完成"),
]
# task, what, leader, office, day as written, due, progress, lamp, status
TASKS = [
    ("坡耕地水土流失综合治理工程", "治理坡耕地4.2万亩", "高永强", "治理科", "年底", YEAR, "完成4.05万亩，岭南县2个标段因土地流转未完", "🔴 逾期", "逾期"),
    ("病险淤地坝除险加固", "18座全部完工", "高永强", "治理科", "6月底前", "2023-06-30", "18座主汛期前全部完工", "🟢 已完成", "已完成"),
    ("遥感监管两批次图斑现场核查", "核查率100%", "沈玉兰", "监督科", "2023.11.30", "2023-11-30", "两批次共683个图斑全部核查完毕", "🟢 已完成", "已完成"),
    ("市级水土保持规划实施评估", "形成评估报告", "沈玉兰", "规划科", "9月底", "2023-09-30", "报告已送审，专家意见待修改", "🔴 逾期", "逾期"),
    ("国家水土保持科技示范园创建", "通过水利部评审", "高永强", "科技科", "年底前", YEAR, "省级初评通过，材料已上报，未收到评审结果", "🔴 逾期", "逾期"),
    ("东塬县王家沟清洁小流域建设", "建成清洁小流域1条", "高永强", "治理科", "2024年6月底", "2024-06-30", "已完成立项、招标，完成投资62%", "🟢 正常推进", "顺利"),
    ("水土保持信用监管系统上线", "系统上线运行", "沈玉兰", "监督科", "2024年3月底", "2024-03-31", "软件开发滞后，仅完成需求调研", "🟡 滞后", "滞后"),
    ("“世界水日”系列宣传", "进校园12场", "吕明", "办公室", "3月", "2023-03-31", "进校园12场、进企业5场", "🟢 已完成", "已完成"),
    ("水土保持补偿费清欠", "清缴历史欠费", "沈玉兰", "监督科", "10月底前", "2023-10-31", "欠费已全部清缴", "🟢 已完成", "已完成"),
    ("淤地坝责任人管理", "三个责任人动态更新", "高永强", "治理科", "长期", "", "按月更新", "🟢 正常推进", "顺利"),
]
# spot, project, problem, county, who, day as written, due, progress, tick, closed
PROBLEMS = [
    ("DL2301", "河口物流园二期", "未批先建", "河口区", "河口区水务局", "2023-06-30", "2023-06-30", "方案已补报并处罚", "是", "yes"),
    ("DL2304", "东塬风电场进场道路", "弃渣乱堆约3.1万立方米", "东塬县", "东塬县水务局", "2023-08-31", "2023-08-31", "已清运2.4万立方米", "否", "no"),
    ("DL2307", "石泉砂石料场", "未落实拦挡措施", "石泉县", "石泉县水务局", "2023-07-15", "2023-07-15", "挡墙、排水沟完工", "是", "yes"),
    ("DL2312", "岭南县城北片区土地整理", "超出批复扰动范围", "岭南县", "岭南县水务局", "2023-10-31", "2023-10-31", "变更方案正在编制", "否", "no"),
    ("DL2315", "青坪光伏项目", "水土保持监测季报缺失", "青坪县", "青坪县水务局", "2023-09-20", "2023-09-20", "三季报已补报", "是", "yes"),
    ("DL2318", "河口区3号安置点", "临时堆土未苫盖", "河口区", "河口区水务局", "立即整改", "", "已全部苫盖", "是", "yes"),
    ("DL2322", "东塬县张湾村道改造", "欠缴水土保持补偿费8.6万元", "东塬县", "东塬县水务局", "2023-12-20", "2023-12-20", "已催缴，企业申请分期", "否", "no"),
    ("DL2325", "石泉至岭南公路3标", "取土场未恢复植被", "石泉县", "石泉县水务局", "2024-04-30", "2024-04-30", "待春季补植", "否", "no"),
]
# fmt: on


def _sum(values):
    return round(sum(values), 4)


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, "2023", "2022")
    now_at, old_at = "2023|2023-12|2023-12-31", "2022|2022-12|2022-12-31"
    for name, unit, goals, dones, olds, status in COUNTY:
        unit, source = UNITS.get(unit, unit), "县区完成情况（全市列）"
        now = {"水土保持重点工程投资": "9342|9432"}.get(name, _sum(dones))
        if goals:
            book.target(name, _sum(goals), ">=", unit, YEAR, now, status, source)
            book.fact(name, "2023|2023-12", _sum(goals), unit, "target", source)
        book.year(name, now, unit, _sum(olds), source)
        book.fact(name, "2023", _sum(dones), unit, "actual", source)
        book.fact(name, "2022", _sum(olds), unit, "actual", source)
        for k, place in enumerate(PLACES):
            if goals and goals[k]:
                book.never(name, "targets", goals[k], unit, f"{place}的任务，不是全市的")
            if dones[k]:
                book.never(name, "year_on_year", dones[k], unit, f"{place}的完成，不是全市的")
            for period, values, role in (
                ("2023", goals, "target"),
                ("2023", dones, "actual"),
                ("2022", olds, "actual"),
            ):
                if values:
                    book.fact(place + name, period, values[k], unit, role, "县区完成情况", "yes")
    for name, unit, far, old, _written, goal, sign, _now, now, nxt, _day, due, status in GOALS:
        unit, source = {"公顷": "hm2"}.get(unit, UNITS.get(unit, unit)), "年度指标对照表"
        if unit == "%":
            far, old = (float(v.strip("%")) if isinstance(v, str) else 100 * v for v in (far, old))
        actual = {"生产建设项目监督检查": "412|421"}.get(name, now)
        before = {"水土保持率": "71.1|71"}.get(name, round(old, 4))
        if goal is not None:
            book.target(name, goal, sign, unit, due, actual, status, source)
            book.fact(name, f"2023|{due[:7]}", goal, unit, "target", source)
            ahead = float(nxt.strip("≥≤%处"))
            if ahead != goal:
                book.never(name, "targets", ahead, unit, "2024年的目标")
                book.fact(name, "2024", ahead, unit, "target", source, "yes")
        book.year(
            name,
            actual,
            unit,
            before,
            source,
            at=(now_at, old_at) if unit in ("%", "km2") else ("", ""),
        )
        book.fact(name, now_at if unit in ("%", "km2") else "2023", now, unit, "actual", source)
        book.fact(
            name, old_at if unit in ("%", "km2") else "2022", round(old, 4), unit, "actual", source
        )
        book.fact(name, "2021|2021-12", round(far, 4), unit, "actual", source)
    book.fact("水土保持重点工程投资", "2023", 9432, "万元", "actual", "总结（冲突）")
    book.fact("生产建设项目监督检查", "2023", 421, "个", "actual", "总结（冲突）")
    for task, _what, _leader, office, _day, due, _progress, _lamp, status in TASKS:
        book.task(task, office, due, status, "任务台账")
    for _spot, project, problem, _county, who, _written, due, _progress, _tick, closed in PROBLEMS:
        book.problem(f"{problem}|{project}{problem}", who, due, closed, YEAR, "图斑整改csv")
    for name, goal, unit in (
        ("坡耕地水土流失综合治理工程", 4.2, "万亩"),
        ("病险淤地坝除险加固", 18, "座"),
        ("清洁小流域|王家沟清洁小流域建设", 1, "条"),
        ("进校园|“世界水日”系列宣传", 12, "场"),
        ("图斑核查率|遥感监管两批次图斑现场核查", 100, "%"),
        ("图斑|遥感监管两批次图斑现场核查", 683, "个"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "任务台账", "任务内的目标", "yes")
    book.add(
        "conflicts",
        "水土保持重点工程投资|重点工程投资",
        "2023",
        "9342万元|9432万元",
        "县区完成情况|总结",
    )
    book.add(
        "conflicts",
        "生产建设项目监督检查|监督检查生产建设项目",
        "2023",
        "412个|421个",
        "年度指标对照表|总结",
    )
    book.add("conflicts", "水土保持率", "2022", "71.1%|71.0%", "年度指标对照表|总结")
    book.never("新增水土流失治理面积", "targets", 11.6, "km2", "超出任务的部分")
    book.never("综合得分|全市排名", "targets", 100, "分", "满分不是目标")
    book.never("水土流失面积", "targets", 62, "km2", "比上年的减少数")
    book.never("新增水土流失治理面积", "targets", 335, "km2", "2024年的打算")
    book.write()


def by_county():
    """Write the counties across, four rows of each indicator, then score and rank."""
    out = openpyxl.Workbook()
    rows = [
        [
            "填报单位：丹岭市水土保持中心（盖章）",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "截止日期：2023年12月31日",
        ],
        ["序号", "考核指标", "计量单位", "内容", "全市", *PLACES],
    ]
    merges, at = ["A2:D2"], 4
    for n, (name, unit, goals, dones, olds, _) in enumerate(COUNTY, 1):
        goals_row = [_sum(goals), *goals] if goals else ["—"] * 6
        rates = (
            [
                f"{100 * d / g:.1f}%" if g else "—"
                for g, d in zip([_sum(goals), *goals], [_sum(dones), *dones], strict=True)
            ]
            if goals
            else ["—"] * 6
        )
        name = "其中：" + name if "坡耕地" in name else name
        rows += [
            [n, name, unit, "年度任务", *goals_row],
            ["", "", "", "实际完成", _sum(dones), *dones],
            ["", "", "", "完成率", *rates],
            ["", "", "", "上年完成", _sum(olds), *olds],
        ]
        merges += [f"{c}{at}:{c}{at + 3}" for c in "ABC"]
        at += 4
    rows += [
        ["", "综合得分", "分", "满分100", "—", *SCORES],
        ["", "全市排名", "位次", "", "—", *RANKS],
        ["说明：1.“—”表示未下达任务；2.全市数为五县区合计；3.完成率低于90%的县区由市政府约谈。"],
        ["填表人：马晓燕", "", "", "审核人：沈玉兰", "", "", "联系电话：0900-8812345"],
    ]
    ws = sheet(
        out,
        "完成情况",
        "丹岭市2023年度水土保持目标责任制考核县区完成情况表",
        rows,
        10,
        merges,
        (3, 3),
        True,
    )
    ws.merge_cells(f"A{at + 2}:J{at + 2}")
    ws.freeze_panes = "E4"
    save(out, LEDGERS / "2023年度县区水土保持目标责任制考核.xlsx")


def by_year():
    """Write years beside one another as BIFF; some shares are numbers under a percent format."""
    heads = [
        "序号",
        "指标",
        "单位",
        "历史完成值",
        "",
        "2023年",
        "",
        "",
        "2024年目标（建议）",
        "备注",
    ]
    second = ["", "", "", "2021年", "2022年", "目标", "时限", "完成", "", ""]
    book = xlwt.Workbook(encoding="utf-8")
    ws = book.add_sheet("对照表")
    share, plain = xlwt.easyxf(num_format_str="0.0%"), xlwt.easyxf()
    fine = xlwt.easyxf(num_format_str="0.00%")
    ws.write_merge(0, 0, 0, 9, "水土保持主要指标完成情况对照表（2021—2023年）")
    for c, (a, b) in enumerate(zip(heads, second, strict=True)):
        if a and not b:
            ws.write_merge(1, 2, c, c, a)
        elif b:
            ws.write(2, c, b)
    ws.write_merge(1, 1, 3, 4, heads[3])
    ws.write_merge(1, 1, 5, 7, heads[5])
    for r, (name, unit, far, old, written, _, _, now, _, nxt, day, _, status) in enumerate(
        GOALS, 3
    ):
        note = {"逾期": "未完成", "已完成": ""}.get(status, "不考核")
        for c, value in enumerate([r - 2, name, unit, far, old, written, day, now, nxt, note]):
            ws.write(
                r,
                c,
                value,
                (fine if c == 7 else share) if unit == "%" and isinstance(value, float) else plain,
            )
    ws.write_merge(
        len(GOALS) + 3,
        len(GOALS) + 3,
        0,
        9,
        "注：水土保持率、水土流失面积、林草植被覆盖率为年末动态监测成果，其余为当年完成数。",
    )
    path = LEDGERS / "主要指标完成情况对照表.xls"
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(str(path))


def works():
    """Write the tasks with lamps and the spots as a GB18030 csv."""
    out = openpyxl.Workbook()
    rows = [
        ["序号", "重点工作", "工作内容", "分管领导", "责任科室", "完成时限", "12月底进展", "状态"],
        *[[n, t[0], t[1], t[2], t[3], t[4], t[6], t[7]] for n, t in enumerate(TASKS, 1)],
        ["注：🟢正常或完成，🟡滞后，🔴逾期未完成。时限未写年份的均为2023年。"],
    ]
    sheet(out, "任务台账", "2023年水土保持重点工作任务台账", rows, 8, (), (2, 2), True)
    save(out, LEDGERS / "重点工作任务台账.xlsx")
    heads = [
        "图斑编号",
        "项目名称",
        "存在问题",
        "所在县区",
        "整改责任单位",
        "整改期限",
        "整改进展",
        "是否销号",
    ]
    ragged(
        LEDGERS / "遥感监管问题图斑整改情况.csv",
        [
            ["2023年遥感监管违法违规图斑整改情况"],
            heads,
            *[[p[0], p[1], p[2], p[3], p[4], p[5], p[7], p[8]] for p in PROBLEMS],
            ["合计8个，已销号4个，未销号4个"],
        ],
    )


SUMMARY = """丹岭市水土保持中心2023年工作总结
2023年，中心紧扣黄土高原水土流失综合治理，圆满完成大部分目标任务，现将有关情况总结如下。
# 一、目标任务完成情况
全年新增水土流失治理面积331.6平方公里，超额11.6平方公里完成任务，比上年增加26.2平方公里。完成坡耕地水土流失综合治理4.05万亩，占年度任务的96.4%。完成水土保持重点工程投资9432万元，除险加固淤地坝18座。全市水土流失面积3296平方公里，比上年减少62平方公里；水土保持率达到71.62%，较上年的71.0%稳步提高。
# 二、监督管理
审批生产建设项目水土保持方案186件，监督检查生产建设项目421个，水土保持设施自主验收报备149件，征收水土保持补偿费1618万元，同比增长13.0%。遥感监管图斑核查率100%，违法违规图斑查处率93.8%，距95%的目标还有差距。
# 三、综合治理
实施小流域综合治理21条，营造水土保持林4735公顷，栽植经济林果1018公顷，封禁治理面积108.6平方公里。
# 四、宣传培训
开展水土保持宣传活动37场次，业务培训318人次。
# 五、2024年打算
2024年，计划新增水土流失治理面积335平方公里，水土保持率达到72%以上，小流域综合治理22条。"""

if __name__ == "__main__":
    truth()
    by_county()
    by_year()
    works()
    paper(DOCUMENTS / "丹岭市水土保持中心2023年工作总结.docx", SUMMARY.split("\n"))
