"""Write the files of the demonstration office, as an office keeps them: `python make_office.py FOLDER`.

`FOLDER/ledgers` and `FOLDER/documents` get xlsx, xls (by xlwt), docx, pdf and csv, each under the
name and in the layout the office would choose, with the slips that `office.py` lists.
"""

from __future__ import annotations

import csv
import sys
from calendar import monthrange
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

import docx
import numpy as np
import office
import openpyxl
from office import COUNTY, FLOWS, NOTE, OFFICE, OWNERS, PLANS, SECTIONS, STATES, SUMS, TOWNS, YEARLY
from PIL import Image, ImageDraw, ImageFont

sys.path.insert(0, str(Path(__file__).parents[1] / "reading"))
from test_documents_pdf import pdf

from duibiao.presentation import fonts

Row = list[object]
ONE = Decimal("0.1")


def main(folder: Path) -> None:
    """Write all files below a folder."""
    ledgers, documents = folder / "ledgers", folder / "documents"
    for made in (ledgers, documents):
        made.mkdir(parents=True, exist_ok=True)
    old_excel(ledgers / f"{OFFICE}2023年水利统计月报.xls", monthly(2023))
    excel(ledgers / f"{OFFICE}2024年水利统计月报.xlsx", monthly(2024))
    excel(ledgers / "2024年度目标任务分解表（定稿）.xlsx", {"目标任务": targets()})
    excel(ledgers / "2024年水利工程项目进度表（12月）.xlsx", {"项目进度": projects()})
    excel(ledgers / "各乡镇农村供水情况统计表.xlsx", {f"{m}月": towns(m) for m in range(1, 13)})
    excel(ledgers / "2024年重点工作清单.xlsx", {f"{m}月": tasks(m) for m in range(1, 13)})
    excel(ledgers / "云汀县水利“十四五”主要指标.xlsx", {"主要指标": history()})
    comma(ledgers / "问题整改台账.csv", problems())
    for slug in office.NEIGHBOURS:
        neighbour(folder / "neighbours" / slug / "全市水利工作通报.csv", slug)
    scan(documents / "云汀县主汛期工作通报（扫描件）.pdf", office.SCANNED)
    word(documents / f"{OFFICE}2023年工作总结.docx", summary_2023())
    paper(documents / f"{OFFICE}2024年工作总结和2025年工作安排.pdf", summary_2024())


def monthly(year: int) -> dict[str, list[Row]]:
    """The sheets of a year's monthly report, one a month."""
    return {f"{month}月": sheet(year, month) for month in range(1, 13)}


def sheet(year: int, month: int) -> list[Row]:
    """One month's report: this month, the year so far, the same span of the year before."""
    title = f"{OFFICE}{year}年{month}月水利统计月报表"
    day = f"{year + month // 12}年{month % 12 + 1}月5日"
    so_far = "1月" if month == 1 else f"1—{month}月"
    plan = ["年度计划"] if year == 2024 else []
    head = [
        "序号",
        "指标名称",
        "计量单位",
        *plan,
        "本月",
        f"{so_far}累计",
        "上年同期累计",
        "同比（%）",
        "备注",
    ]
    rows: list[Row] = [
        [title],
        [f"填报单位：{OFFICE}", *[""] * (len(head) - 3), f"填报日期：{day}"],
        list(head),
    ]
    number = 0
    for sign, name in SECTIONS.items():
        rows.append([sign, name])
        for label, unit, values in measured(year, month, sign):
            part = (
                label.startswith("其中")
                or label in ("省级资金", "市级资金")
                or label in SUMS["用水总量"]
            )
            number += 0 if part else 1
            planned = [as_cell(PLANS.get(label, "—"))] if plan else []
            shown = label if not part or label.startswith("其中") else f"      {label}"
            rows.append(["" if part else number, shown, unit, *planned, *values, ""])
    rows += [[f"注：{NOTE}"], ["填表人：方静宜", "", "", "审核人：沈立群"]]
    return slipped(rows, year, month)


def measured(year: int, month: int, sign: str) -> Iterator[tuple[str, str, Row]]:
    """Label, unit and figures of a section's rows in a month."""
    at = year - 2022
    for total, parts in SUMS.items():
        if FLOWS[parts[0]][0] == sign and total != "争取上级资金":
            yield total, FLOWS[parts[0]][1], summed(parts, at, month)
    for label, (section, unit, totals, weights) in FLOWS.items():
        if section != sign:
            continue
        if label.startswith("其中"):
            yield "争取上级资金", unit, summed(SUMS["争取上级资金"], at, month)
        now, before = (office.shared(totals[k], weights) for k in (at, at - 1))
        yield label, unit, flow(now, before, month)
    for label, (section, unit, ends) in STATES.items():
        if section == sign:
            yield label, unit, state(label, ends, at, month)
    for label, (section, unit, ends) in YEARLY.items():
        if section == sign and month == 12:
            yield label, unit, ["—", ends[at], ends[at - 1], growth(ends[at], ends[at - 1])]


def summed(parts: Sequence[str], at: int, month: int) -> Row:
    """A total's row from its parts."""
    years = [[office.shared(FLOWS[p][2][k], FLOWS[p][3]) for p in parts] for k in (at, at - 1)]
    now, before = ([sum(column) for column in zip(*year, strict=True)] for year in years)
    return flow(now, before, month)


def flow(now: Sequence[Decimal], before: Sequence[Decimal], month: int) -> Row:
    """This month, so far, the same span before, growth."""
    so_far, then = sum(now[:month]), sum(before[:month])
    return [plain(now[month - 1]), plain(so_far), plain(then), growth(so_far, then)]


def state(label: str, ends: tuple[str, str, str], at: int, month: int) -> Row:
    """What stands at the month's end and stood a year before."""
    now = office.led(ends[at - 1], ends[at])[month - 1]
    first = ends[at - 2] if at > 1 else ends[0]
    then = office.led(first, ends[at - 1])[month - 1]
    if STATES[label][1] == "%":
        return ["—", plain(now), plain(then), f"{now - then}个百分点"]
    return ["—", plain(now), plain(then), growth(now, then)]


def growth(now: Decimal | str, then: Decimal | str) -> object:
    """Growth in per cent to one decimal, a dash without a base."""
    if not Decimal(then):
        return "—"
    return plain((100 * (Decimal(now) - Decimal(then)) / Decimal(then)).quantize(ONE))


def plain(value: Decimal | int) -> object:
    """A number as a spreadsheet holds it."""
    number = float(value)
    return (
        int(number) if number.is_integer() and Decimal(value).as_tuple().exponent == 0 else number
    )


def slipped(rows: list[Row], year: int, month: int) -> list[Row]:
    """Put in what a clerk got wrong or wrote otherwise; see `office.SLIPS`."""
    by_label = {str(row[1]).strip(): row for row in rows if len(row) > 4}
    if (year, month) == (2024, 8):
        by_label["河道治理长度"][7] = 32.9
        by_label["河湖长巡河次数"][5] = f"{by_label['河湖长巡河次数'][5]:,}"
    if (year, month) == (2024, 5):
        total, eco = by_label["用水总量"], by_label["人工生态环境补水量"]
        total[5] = int(total[5]) - int(eco[5])
    if (year, month) == (2023, 11):
        by_label["水行政执法检查"][4] = str(by_label["水行政执法检查"][4]).translate(
            {ord(d): chr(ord(d) + 0xFEE0) for d in "0123456789"}
        )
    return rows


def at_quarters(label: str) -> list[object]:
    """What the months say of a target at the end of each quarter."""
    if label in YEARLY:
        return ["", "", "", YEARLY[label][2][2]]
    if label in STATES:
        return [plain(office.led(*STATES[label][2][1:])[m]) for m in (2, 5, 8, 11)]
    parts = SUMS.get(label, (label,))
    months = [office.shared(FLOWS[p][2][2], FLOWS[p][3]) for p in parts]
    return [plain(sum(sum(one[:m]) for one in months)) for m in (3, 6, 9, 12)]


def targets() -> list[Row]:
    """The year's targets with owners, due days and progress by quarter."""
    rows: list[Row] = [
        [f"{OFFICE}2024年度目标任务分解及完成情况表"],
        [
            "序号",
            "目标名称",
            "单位",
            "年度目标值",
            "责任股室",
            "分管领导",
            "完成时限",
            "完成情况（累计）",
        ],
        ["", "", "", "", "", "", "", "一季度", "二季度", "三季度", "四季度"],
    ]
    for number, (label, plan) in enumerate(PLANS.items(), 1):
        entry = FLOWS.get(label) or STATES.get(label) or YEARLY.get(label) or FLOWS[SUMS[label][0]]
        owner, leader = OWNERS[entry[0]]
        unit, quarters = entry[1], at_quarters(label)
        if label == "水利固定资产投资":
            plan, unit = "3.1", "亿元"
            quarters = [round(float(str(q)) / 10000, 4) for q in quarters[:3]] + [3.118]
        due = "11月底" if label in office.EARLIER else "12月底"
        rows.append([number, label, unit, as_cell(plan), owner, leader, due, *quarters])
    for number, (label, unit, plan, owner, leader, due, quarters) in enumerate(
        office.OWN_TARGETS, len(PLANS) + 1
    ):
        rows.append(
            [number, label, unit, as_cell(plan), owner, leader, due, *map(as_cell, quarters)]
        )
    return [*rows, [], ["说明：1.完成情况为累计数；2.“以上”“以内”均含本数。"], [NOTE]]


def as_cell(text: str) -> object:
    """A number where the text is one."""
    try:
        number = Decimal(text)
    except ArithmeticError:
        return text
    return plain(number)


def projects() -> list[Row]:
    """Each project's plan, arrival and completion, and their total."""
    rows: list[Row] = [
        [f"{COUNTY}2024年水利工程项目投资进度表（截至12月31日）"],
        [*[""] * 6, "单位：万元"],
        [
            "序号",
            "项目名称",
            "总投资",
            "年度计划投资",
            "资金到位",
            "完成投资",
            "完成年度计划（%）",
            "形象进度",
        ],
    ]
    for number, (name, whole, plan, arrived, done, stage) in enumerate(office.PROJECTS, 1):
        rows.append([number, name, whole, plan, arrived, done, round(100 * done / plan, 1), stage])
    whole, plan, arrived, done = (sum(int(p[k]) for p in office.PROJECTS) for k in (1, 2, 3, 4))
    rows.append(["", "合计", whole, plan, arrived, done, round(100 * done / plan, 1), ""])
    return [*rows, [f"注：完成投资为统计口径。{NOTE}"]]


def towns(month: int) -> list[Row]:
    """Rural supply by town at the end of a month, the county last."""
    day = f"{month}月{monthrange(2024, month)[1]}日"
    rows: list[Row] = [
        [f"{COUNTY}各乡镇农村供水情况统计表（2024年{day}）"],
        [
            "乡镇",
            "农村供水工程受益人口（万人）",
            "农村自来水普及率（%）",
            "农村供水水质达标率（%）",
            "农村水费收缴率（%）",
            "农村饮水工程维修养护（处）",
        ],
    ]
    lags, repaired = behind(month), shared_out(month)
    for (name, people, *rates, _), repairs in zip(
        [*TOWNS, office.COUNTY_TOWNS], repaired, strict=True
    ):
        now = (Decimal(rate) - lag for rate, lag in zip(rates, lags, strict=True))
        rows.append([name, as_cell(people), *map(plain, now), repairs])
    return [*rows, [f"注：{NOTE}"]]


def behind(month: int) -> list[Decimal]:
    """How far the county was behind its year's end in tap water, water quality and fees paid."""
    tap = office.led(*STATES["农村自来水普及率"][2][1:])
    quarters = {name: told for name, *_, told in office.OWN_TARGETS}
    lags = [tap[-1] - tap[month - 1]]
    for name in ("农村供水水质达标率", "农村水费收缴率"):
        ends = list(map(Decimal, quarters[name]))
        steps = [2 * ends[0] - ends[1], *ends]
        before, after = steps[(month - 1) // 3], steps[(month + 2) // 3]
        now = before + (after - before) * ((month - 1) % 3 + 1) / 3
        lags.append(ends[-1] - now.quantize(ONE))
    return lags


def shared_out(month: int) -> list[int]:
    """How many supplies each town had repaired by a month's end, and the county."""
    _, _, totals, weights = FLOWS["农村饮水工程维修养护"]
    done = int(sum(office.shared(totals[2], weights)[:month]))
    turns = sorted(
        ((k + 0.5) / town[5], at) for at, town in enumerate(TOWNS) for k in range(town[5])
    )
    return [*(sum(one == at for _, one in turns[:done]) for at in range(len(TOWNS))), done]


def tasks(month: int) -> list[Row]:
    """The year's main tasks as they stood at the end of a month."""
    day = f"{month}月{monthrange(2024, month)[1]}日"
    rows: list[Row] = [
        [f"{OFFICE}2024年重点工作清单（截至{day}）"],
        [
            "序号",
            "重点工作",
            "工作目标",
            "分管领导",
            "责任单位",
            "评选类别",
            "完成时限",
            "完成进度（%）",
            "完成情况",
            "进展说明",
        ],
    ]
    rows += [
        [number, *task[:4], sort(task[3]), task[4], *standing(task, month)]
        for number, task in enumerate(office.TASKS, 1)
    ]
    return [*rows, [f"注：{NOTE}"]]


def sort(unit: str) -> str:
    """Which prize a unit is in for."""
    return "基层集体" if unit.endswith(("站", "中心", "大队")) else "科室"


def standing(task: tuple[str, ...], month: int) -> Row:
    """How far a task was at the end of a month: per cent, state and words."""
    name, _, _, _, due, state, words = task
    if name in office.LASTING:
        return ["", state, words if month == 12 else f"累计走访{26 * month}次"]
    share, october, november = office.STARTED.get(name, (100, words, words))
    last = 10 if name in office.STARTED else int(due.split("月")[0][5:])
    whole = office.LATE.get(name, 100)
    if month == 12 or (month == 11 and november == words) or (month >= last and share == 100):
        return [whole, state, words]
    late = "滞后" if share < 60 and state != "正常推进" else "正常推进"
    if month < last:
        return [-(-share * month // last), late, "进度偏慢" if late == "滞后" else "按计划推进"]
    if month == 10:
        return [share, late, october]
    return [min((share + 100) // 2, whole), late, november]


def problems() -> list[Row]:
    """The problems found and what became of them."""
    head = [
        "序号",
        "问题来源",
        "发现时间",
        "存在问题",
        "整改措施",
        "责任单位",
        "整改时限",
        "整改进展",
        "完成时间",
        "是否销号",
    ]
    found = zip(office.PROBLEMS, office.FOUND, strict=True)
    rows = [[n, p[0], f"2024年{day}", *p[1:]] for n, (p, day) in enumerate(found, 1)]
    return [head, *rows]


def history() -> list[Row]:
    """The main figures of the five-year plan, a year a column."""
    rows: list[Row] = [
        [f"{COUNTY}水利“十四五”规划主要指标完成情况"],
        ["序号", "指标名称", "单位", *(f"{year}年" for year in range(2019, 2025)), "2025年目标"],
    ]
    for number, (name, (unit, told, aim)) in enumerate(office.HISTORY.items(), 1):
        rows.append([number, name, unit, *map(as_cell, told), as_cell(aim)])
    return [*rows, [f"注：{NOTE}"]]


def neighbour(path: Path, slug: str) -> None:
    """Write what the city's bulletin tells of an invented neighbour, two years and the months."""
    source = f"云岭市水利局2024年全市水利工作通报（{NOTE}）"
    rows: list[Row] = [["indicator", "period", "value", "unit", "source"]]
    spans = {"2023": (1, 12), "2024": (2, 12)}
    spans |= {f"2024-01/2024-{month:02}": (2, month) for month in range(2, 12)}
    for label in office.LIKE:
        unit = (
            FLOWS.get(label) or STATES.get(label) or YEARLY.get(label) or FLOWS[SUMS[label][0]]
        )[1]
        for period, (at, month) in spans.items():
            value = near(label, slug, at, month)
            if value is not None:
                rows.append([label, period, value, unit, source])
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def near(label: str, slug: str, at: int, month: int) -> object:
    """A neighbour's figure: this county's, a little more or less; None before the year is out."""
    _, told, told_apart = office.NEIGHBOURS[slug]
    turn = list(office.NEIGHBOURS).index(slug) + 2 * office.LIKE.index(label)
    share = Decimal(told) + Decimal((turn * 7) % 11 - 5) / 25
    apart = Decimal(told_apart) + Decimal((turn * 5) % 9 - 4) * Decimal("0.3")
    if label in YEARLY:
        return None if month < 12 else scaled(YEARLY[label][2][at], (3 - share) / 2)
    if label in STATES:
        rate = office.led(*STATES[label][2][at - 1 : at + 1])[month - 1]
        return (
            min(rate + apart, Decimal(100)) if STATES[label][1] == "%" else scaled(str(rate), share)
        )
    months = [office.shared(FLOWS[p][2][at], FLOWS[p][3]) for p in SUMS.get(label, (label,))]
    return scaled(str(sum(sum(one[:month]) for one in months)), share)


def scaled(value: str, share: Decimal) -> Decimal:
    """A share of a number, with its digits."""
    return (Decimal(value) * share).quantize(
        Decimal(1).scaleb(int(Decimal(value).as_tuple().exponent))
    )


def scan(path: Path, lines: Sequence[str]) -> None:
    """Write one leaning, noisy page as a picture, under a red seal."""
    page = Image.new("RGB", (1240, 1754), "white")
    draw = ImageDraw.Draw(page)
    face = str(Path(fonts.__file__).parent / "DuibiaoSans.otf")
    draw.text((150, 170), lines[0], font=ImageFont.truetype(face, 36), fill=(20, 20, 20))
    for down, text in enumerate(lines[1:]):
        draw.text(
            (150, 320 + 70 * down),
            f"　　{text}",
            font=ImageFont.truetype(face, 29),
            fill=(25, 25, 25),
        )
    draw.ellipse((760, 520, 1040, 800), outline=(214, 60, 60), width=8)
    draw.text((806, 640), COUNTY, font=ImageFont.truetype(face, 40), fill=(214, 60, 60))
    page = page.rotate(1.2, Image.Resampling.BICUBIC, fillcolor="white")
    noise = np.random.default_rng(2024).normal(-6, 10, (1754, 1240, 1))
    grey = np.clip(np.asarray(page, dtype=float) + noise, 0, 255).astype(np.uint8)
    Image.fromarray(grey).save(path, "PDF", resolution=150, quality=70)


def summary_2023() -> list[str]:
    """The summary of 2023, in the office's words."""
    return [
        f"{OFFICE}2023年工作总结",
        "2023年，全局坚持节水优先、系统治理，各项工作有序推进。",
        "一、项目建设提速。全年完成水利固定资产投资2.78亿元，同比增长13.0%；争取上级资金7650万元，其中中央资金3720万元、省级资金2630万元、市级资金1300万元。",
        "二、水资源管理从严。全县用水总量1.62亿立方米，万元GDP用水量61.2立方米，办理取水许可证68件，征收水资源费412万元。",
        "三、河湖面貌改善。各级河湖长巡河13860次，清理整治河湖“四乱”问题58处，治理河道21.4公里。",
        "四、民生水利增效。农村自来水普及率达93.4%，维修养护农村饮水工程42处，新增水土流失治理面积31.2平方公里，新增高效节水灌溉面积9400亩。",
        "五、防汛守住底线。发布山洪灾害预警158条，开展防汛应急演练17场次，实现人员零伤亡。",
        "六、2024年打算。2024年计划完成水利固定资产投资3.1亿元，农村自来水普及率达到95%，治理河道26公里。",
        NOTE,
    ]


def summary_2024() -> list[str]:
    """The summary of 2024 and the plan for 2025; two figures are not those of the ledger."""
    return [
        f"{OFFICE}2024年工作总结和2025年工作安排",
        "一、2024年工作",
        "完成水利固定资产投资31250万元，同比增长12.4%。争取上级资金8420万元，其中中央资金4180万元、省级资金2890万元、市级资金1350万元。",
        "全县用水总量1.595亿立方米，比上年减少1.5%。万元GDP用水量降至57.9立方米，农田灌溉水有效利用系数提高到0.564。",
        "各级河湖长巡河14320次，清理整治河湖“四乱”问题46处，治理河道26.3公里，建成幸福河湖2条。",
        "新增水土流失治理面积33.8平方公里，新增高效节水灌溉面积10600亩，恢复改善灌溉面积12900亩。",
        "农村自来水普及率达95.4%，维修养护农村饮水工程47处，惠及农村人口24万人。",
        "开展防汛应急演练21场次，发布山洪灾害预警146条，5座病险水库除险加固全部完工。",
        "水行政执法检查312次，查处水事违法案件8件。",
        "二、2025年安排",
        "2025年计划完成水利固定资产投资3.3亿元，用水总量控制在1.65亿立方米以内，农村自来水普及率达到96%，新增水土流失治理面积36平方公里，治理河道28公里。",
        NOTE,
    ]


def excel(path: Path, sheets: dict[str, list[Row]]) -> None:
    """Write an xlsx with titles and two-storey heads merged."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(row)
        for block in merged(rows):
            page.merge_cells(
                start_row=block[0], end_row=block[1], start_column=block[2], end_column=block[3]
            )
    book.save(path)


def merged(rows: list[Row]) -> Iterator[tuple[int, int, int, int]]:
    """The blocks an office merges: the title, and heads that stand over or beside others."""
    width = max(map(len, rows))
    yield 1, 1, 1, width
    if len(rows[2]) > 7 and rows[2][0] == "" and rows[1][0] == "序号":
        yield from ((2, 3, column, column) for column in range(1, 8))
        yield 2, 2, 8, 11


def old_excel(path: Path, sheets: dict[str, list[Row]]) -> None:
    """Write an xls."""
    import xlwt  # only to write the files anew: no test needs it

    book = xlwt.Workbook(encoding="utf-8")
    for name, rows in sheets.items():
        page = book.add_sheet(name)
        for down, row in enumerate(rows):
            for across, value in enumerate(row):
                if value != "":
                    page.write(down, across, value)
        page.merge(0, 0, 0, max(map(len, rows)) - 1)
    book.save(str(path))


def comma(path: Path, rows: list[Row]) -> None:
    """Write a csv as Chinese Excel saves it."""
    with path.open("w", encoding="gb18030", newline="") as file:
        csv.writer(file).writerows(rows)


def word(path: Path, paragraphs: list[str]) -> None:
    """Write a docx."""
    document = docx.Document()
    document.add_heading(paragraphs[0], 0)
    for text in paragraphs[1:]:
        document.add_paragraph(text)
    document.save(str(path))


def paper(path: Path, paragraphs: list[str], width: int = 36) -> None:
    """Write a PDF with text, lines broken as a printer breaks them."""
    lines = [text[at : at + width] for text in paragraphs for at in range(0, len(text), width)]
    starts = {text[:width] for text in paragraphs}
    drawn = [
        (72.0 + 24 * (text in starts and at > 0), 770.0 - 22 * at, text)
        for at, text in enumerate(lines)
    ]
    pdf(path, [drawn])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
