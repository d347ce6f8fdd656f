"""Truth and files of 枫泽镇水利服务站, small figures in many file formats; place, people and figures are invented: python make.py."""

import html
import quopri
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import openpyxl
from office import STAMP, Truth, home, old_book, paper, save, sheet, text

HERE, LEDGERS, DOCUMENTS = home(__file__)
SPAN, BEFORE, YEAR, TODAY = "2024-01/2024-05", "2023-01/2023-05", "2024-12-31", "2024-05-31"
AT, THEN = f"{SPAN}|2024-05|2024-05-31", f"{BEFORE}|2023-05|2023-05-31"
# fmt: off
# name, unit as written, unit, task as written, task, sign, done, last year, day as written, due, all of 2023, status
GOALS = [
    ("水渠清淤", "米", "m", 18600, 18600, ">=", 12400, 11800, "12月底", YEAR, 18200, "顺利"),
    ("山塘维修", "口", "口", 14, 14, ">=", 9, 7, "12月底", YEAR, 13, "顺利"),
    ("渠道硬化", "米", "m", 6200, 6200, ">=", 1680, 2100, "12月底", YEAR, 5900, "滞后"),
    ("水费收缴", "元", "元", "285,000", 285000, ">=", "136,800", "129,500", "12月底", YEAR, "276,400", "顺利"),
    ("自来水新增入户", "户", "户", 160, 160, ">=", 82, 75, "12月底", YEAR, 152, "顺利"),
    ("春灌面积", "亩", "亩", 8400, 8400, ">=", 8560, 8120, "5月底", TODAY, 8120, "已完成"),
    ("排灌机械检修", "台", "台", 24, 24, ">=", 24, 21, "4月底", "2024-04-30", 21, "已完成"),
    ("巡河", "人次", "人次", 620, 620, ">=", 291, 268, "12月底", YEAR, 640, "顺利"),
    ("小型水库巡查", "次", "次", 730, 730, ">=", 304, 302, "12月底", YEAR, 730, "顺利"),
    ("水毁设施修复", "处", "处", 11, 11, ">=", 8, 6, "5月底", TODAY, 9, "逾期"),
    ("河湖“四乱”清理", "处", "处", 20, 20, ">=", 13, 15, "12月底", YEAR, 27, "顺利"),
    ("取水口登记", "个", "个", 45, 45, ">=", 45, "—", "3月底", "2024-03-31", "—", "已完成"),
    ("防汛编织袋储备", "条", "条", 12000, 12000, ">=", 9500, 10000, "4月底", "2024-04-30", 10000, "逾期"),
    ("水土流失治理", "亩", "亩", 900, 900, ">=", 210, 260, "12月底", YEAR, 880, "滞后"),
    ("自来水水质合格率", "%", "%", "≥95", 95, ">=", 96.1, 94.8, "12月底", YEAR, 95.2, "顺利|已完成"),
    ("饮水安全投诉办结率", "%", "%", 100, 100, ">=", 100, 98, "12月底", YEAR, 99, "顺利|已完成"),
    ("安全责任事故", "起", "起", 0, 0, "<=", 0, 0, "12月底", YEAR, 0, "顺利|已完成"),
]
# name, unit as written, unit, months of this year, of last year
PLANT = [
    ("供水量", "立方米", "m3", [31200, 28600, 30400, 31800, 33500], [30100, 27900, 29800, 31000, 32400, 35600, 38200, 37900, 34100, 31800, 30500, 31100]),
    ("用电量", "度", "kWh", [15900, 14700, 15500, 16100, 17000], [15600, 14500, 15300, 15800, 16700, 18200, 19500, 19300, 17400, 16300, 15700, 15900]),
    ("消毒剂用量", "公斤", "kg", [92, 85, 90, 95, 101], [90, 84, 89, 93, 98, 108, 116, 115, 104, 96, 92, 94]),
]
# task, who, day as written, due, told, state, status
TASKS = [
    ("枫泽水厂滤池改造", "夏明", "6月底", "2024-06-30", "滤料更换完成，正在调试", "正常", "顺利"),
    ("长冲水库安全鉴定", "龚平", "5月20日前", "2024-05-20", "鉴定报告未出", "超期", "逾期"),
    ("春灌用水调度", "夏明", "5月底", TODAY, "春灌结束，灌溉8560亩", "完成", "已完成"),
    ("高标准农田渠系配套", "龚平", "11月底", "2024-11-30", "招标完成，6月进场", "正常", "顺利"),
    ("水费电子收缴", "陶慧", "12月底", YEAR, "完成12个村中4个村，村民账户信息采集慢", "滞后", "滞后"),
    ("汛前山塘排查", "龚平", "3月31日", "2024-03-31", "排查山塘87口，全部完成", "完成", "已完成"),
    ("防汛应急预案修订", "陶慧", "2024年4月15日", "2024-04-15", "预案印发并演练1次", "完成", "已完成"),
    ("村级供水点并网", "夏明", "10月底", "2024-10-31", "6个点已并网4个", "正常", "顺利"),
    ("水利站办公用房维修", "陶慧", "2025年3月", "2025-03-31", "未启动", "未启动", "顺利|滞后|未报|不能判定"),
]
# problem, who, day as written, due, told, closed as written, closed
PROBLEMS = [
    ("长冲水库坝坡杂树未清", "龚平", "2024/4/20", "2024-04-20", "已清理", "是", "yes"),
    ("三组山塘涵管漏水", "龚平", "2024/5/15", "2024-05-15", "更换涵管未完成", "否", "no"),
    ("水厂加药间通风不良", "夏明", "2024/5/10", "2024-05-10", "加装排风扇", "是", "yes"),
    ("2户养殖污水直排河道", "陶慧", "2024/5/25", "2024-05-25", "1户已整改", "否", "no"),
    ("防汛值班记录漏签", "陶慧", "立行立改", "", "已补签", "是", "yes"),
    ("新桥段河堤塌方30米", "龚平", "2024/7/31", "2024-07-31", "已打桩护脚", "否", "no"),
]
# fmt: on
TWO = {"水渠清淤": "12400|14200"}


def _number(value):
    return float(value.strip("≥").replace(",", "")) if isinstance(value, str) else value


def truth():
    """Write what any right reading shows."""
    book = Truth(HERE, SPAN, BEFORE)
    for name, _, unit, _, goal, sign, now, old, _, due, whole, status in GOALS:
        now, source, rate = _number(now), "工作台账（XML表格）", unit == "%"
        here, there = (AT, THEN) if rate else (SPAN, BEFORE)
        actual = TWO.get(name, now)
        book.target(name, goal, sign, unit, due, actual, status, source)
        book.fact(name, f"2024|{due[:7]}|{due}", goal, unit, "target", source)
        book.fact(name, here, now, unit, "actual", source)
        if old != "—":
            before = {"水费收缴": "129500|125900"}.get(name, _number(old))
            book.year(name, actual, unit, before, source, at=(here, there))
            book.fact(name, there, _number(old), unit, "actual", source)
            book.fact(name, "2023|2023-12", _number(whole), unit, "actual", "2023年台账.et", "yes")
    for name, _, unit, now, old in PLANT:
        source, total, before = "水厂月报xlsm", sum(now), sum(old[:5])
        names = f"{name}|枫泽水厂{name}"
        book.year(names, total, unit, before, source)
        book.year(names, now[4], unit, old[4], source, "5月当月", "yes", at=("2024-05", "2023-05"))
        book.fact(names, SPAN, total, unit, "actual", source)
        for m, value in enumerate(now, 1):
            book.fact(names, f"2024-{m:02d}", value, unit, "actual", source)
        for m, value in enumerate(old, 1):
            book.fact(names, f"2023-{m:02d}", value, unit, "actual", source)
    book.fact("水渠清淤", SPAN, 14200, "m", "actual", "汇报（冲突）")
    book.fact("水费收缴", BEFORE, 12.59, "万元", "actual", "汇报（冲突）")
    for name, goal, unit in (
        ("汛前山塘排查", 87, "口"),
        ("村级供水点并网", 6, "个"),
        ("水费电子收缴", 12, "个"),
    ):
        book.target(name, goal, ">=", unit, "", "", "", "任务表", "由进展推得", "yes")
    for task, _, _, due, _, _, status in TASKS:
        book.task(task, "", due, status, "任务表（MHT）")
    for problem, _, _, due, _, _, closed in PROBLEMS:
        book.problem(problem, "", due, closed, TODAY, "问题清单（UTF-16制表符）")
    book.add("conflicts", "水渠清淤", SPAN, "12400米|14.2公里", "工作台账|汇报")
    book.add("conflicts", "水费收缴", BEFORE, "129500元|12.59万元", "工作台账|汇报")
    book.never("渠道硬化", "targets", 4520, "m", "与任务的差额")
    book.never("防汛编织袋储备", "targets", 2500, "条", "缺口")
    book.never("水费收缴", "targets", 300000, "元", "2025年的打算")
    book.write()


def xml_table(path, name, rows, width):
    """Write the XML that Excel 2003 saves, under the name .xls."""

    def cell(value, merge=""):
        kind = "Number" if isinstance(value, (int, float)) else "String"
        return f'<Cell{merge}><Data ss:Type="{kind}">{html.escape(text(value))}</Data></Cell>'

    across = f' ss:MergeAcross="{width - 1}"'
    lines = ["<Row>" + cell(rows[0][0], across) + "</Row>"]
    for row in rows[1:]:
        lines.append("<Row>" + "".join(cell(v) if v != "" else "<Cell/>" for v in row) + "</Row>")
    body = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n'
        f'<Worksheet ss:Name="{name}"><Table>\n'
        + "\n".join(lines)
        + "\n</Table></Worksheet></Workbook>\n"
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(body, encoding="utf-8")


def web_archive(path, title, rows):
    """Write the single-file web page that an office system exports under the name .xls."""
    cells = "\n".join(
        "<tr>" + "".join(f"<td>{html.escape(text(v))}</td>" for v in row) + "</tr>" for row in rows
    )
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><table border="1"><tr><td colspan="{len(rows[0])}">{title}</td></tr>\n{cells}\n</table></body></html>'
    head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=_Part_01"; type="text/html"\r\n\r\n------=_Part_01\r\nContent-Location: file:///C:/sheet.htm\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n'
    path.write_bytes(
        head.encode()
        + quopri.encodestring(page.encode("utf-8")).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        + b"\r\n------=_Part_01--\r\n"
    )


def plant():
    """Write the waterworks' months down and this year beside last year, as a workbook with macros allowed."""
    out = openpyxl.Workbook()
    top, low = ["月份"], [""]
    for name, written, *_ in PLANT:
        top += [f"{name}（{written}）", "", ""]
        low += ["2024年", "2023年", "增减%"]
    rows = [top, low]
    for m in range(12):
        cells = []
        for *_, now, old in PLANT:
            here = now[m] if m < 5 else ""
            cells += [here, old[m], round(100 * (here / old[m] - 1), 1) if here else ""]
        rows.append([f"{m + 1}月", *cells])
    sums = []
    for *_, now, old in PLANT:
        sums += [sum(now), sum(old[:5]), round(100 * (sum(now) / sum(old[:5]) - 1), 1)]
    rows.append(["1—5月合计", *sums])
    sheet(
        out,
        "水厂",
        "枫泽水厂生产月报",
        rows,
        10,
        ["A2:A3", "B2:D2", "E2:G2", "H2:J2"],
        (2, 3),
        True,
    )
    path = LEDGERS / "枫泽水厂生产月报.xlsm"
    save(out, path)
    with zipfile.ZipFile(path) as old_zip:
        parts = [(i.filename, old_zip.read(i.filename)) for i in old_zip.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new_zip:
        for name, data in parts:
            if name == "[Content_Types].xml":
                data = data.replace(
                    b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                )
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            new_zip.writestr(info, data)


def files():
    """Write the lists in their formats, and two files that no reader opens."""
    rows = [
        ["枫泽镇水利服务站2024年工作任务台账（1—5月）"],
        ["序号", "工作内容", "单位", "全年任务", "1—5月完成", "去年同期", "完成时限", "备注"],
    ]
    rows += [[n, g[0], g[1], g[3], g[6], g[7], g[8], ""] for n, g in enumerate(GOALS, 1)]
    xml_table(LEDGERS / "2024年工作任务台账（1-5月）.xls", "台账", rows, 8)
    rows = [
        ["2023年工作任务完成情况"],
        ["序号", "工作内容", "单位", "2023年完成"],
        *[[n, g[0], g[1], g[10]] for n, g in enumerate(GOALS, 1)],
    ]
    old_book(LEDGERS / "2023年完成情况.et", "2023", rows, [(0, 0, 0, 3)])
    rows = [
        ["序号", "重点任务", "责任人", "完成时间", "进度", "状态"],
        *[[n, t[0], t[1], t[2], t[4], t[5]] for n, t in enumerate(TASKS, 1)],
    ]
    web_archive(LEDGERS / "重点任务表（5月）.xls", "枫泽镇水利服务站重点任务表", rows)
    rows = [
        ["检查问题清单（5月底）"],
        ["序号", "问题", "整改责任人", "整改时限", "整改情况", "是否销号"],
        *[[n, p[0], p[1], p[2], p[4], p[5]] for n, p in enumerate(PROBLEMS, 1)],
    ]
    (LEDGERS / "检查问题清单.xls").write_bytes(
        "\r\n".join("\t".join(text(v) for v in row) for row in rows).encode("utf-16")
    )
    (LEDGERS / "会议纪要.wps").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 2040)
    (LEDGERS / "影像资料.rar").write_bytes(b"Rar!\x1a\x07\x00" + b"\0" * 200)


REPORT = """枫泽镇水利服务站1—5月工作汇报
1—5月，水利站在区水利局和镇政府领导下，主要完成以下工作。
# 一、农田水利
水渠清淤14.2公里，山塘维修9口，渠道硬化1680米，距全年任务还差4520米。春灌面积8560亩，排灌机械检修24台。水土流失治理210亩，进度滞后。
# 二、农村供水
自来水新增入户82户，水费收缴13.68万元，去年同期12.59万元；自来水水质合格率96.1%。枫泽水厂供水量15.55万立方米。
# 三、防汛和河湖
水毁设施修复8处，防汛编织袋储备9500条，缺口2500条。巡河291人次，河湖“四乱”清理13处，小型水库巡查304次。
# 四、下步打算
2025年，水费收缴达到30万元。"""

if __name__ == "__main__":
    truth()
    files()
    plant()
    paper(DOCUMENTS / "水利站1—5月工作汇报.docx", REPORT.split("\n"))
