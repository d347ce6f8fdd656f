"""The workbook and the bulletin beside the pages."""

from __future__ import annotations

import re
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from bs4 import BeautifulSoup
from docx import Document
from docx.oxml.ns import qn

import made_up_results
from duibiao.indicators.observations import Evidence
from duibiao.presentation import facts, figures, page, show, views, xlsx
from duibiao.presentation.docx import TEMPLATE, Bulletin, bulletin
from duibiao.vocabulary.faults import DataFaults


@pytest.fixture
def book(tmp_path: Path) -> openpyxl.Workbook:
    """The workbook of the made-up notebook, opened again."""
    return openpyxl.load_workbook(xlsx.of_notebook(tmp_path / "a.xlsx", made_up_results.notebook()))


def column(sheet: openpyxl.worksheet.worksheet.Worksheet, head: str) -> list[object]:
    """The cells below a head."""
    heads = [cell.value for cell in sheet[3]]
    at = heads.index(head) + 1
    return [sheet.cell(row, at).value for row in range(4, sheet.max_row + 1)]


def test_a_workbook_has_cover_tables_and_sources(book: openpyxl.Workbook) -> None:
    """In this order."""
    assert book.sheetnames == ["概要", "目标差距", "来源"]


def test_the_cover_leads_to_the_lit_themes(book: openpyxl.Workbook) -> None:
    """Each light is a link to the first row of its theme."""
    cover = book.worksheets[0]
    links = {c.value: c.hyperlink.target for row in cover.iter_rows() for c in row if c.hyperlink}
    assert links["财务与资金争取"] == "#'目标差距'!A4"
    assert links["目标差距"] == "#'目标差距'!A1"


def test_the_head_is_frozen_and_filtered(book: openpyxl.Workbook) -> None:
    """Rows scroll under their heads."""
    sheet = book["目标差距"]
    assert sheet.freeze_panes == "C4"
    assert sheet.auto_filter.ref == "A3:O6"


def test_figures_are_numbers_that_read_as_on_the_page(book: openpyxl.Workbook) -> None:
    """≥2,005, 1,650.2, 差354.8, 82.3% of numbers to be counted with."""
    sheet = book["目标差距"]
    cells = [sheet[f"{letter}4"] for letter in "DEFG"]
    assert [round(cell.value, 3) for cell in cells] == [2005, 1650.2, 354.8, 0.823]
    assert [cell.number_format for cell in cells] == [
        '"≥"#,##0;"≥"#,##0', "#,##0.0", '"差"#,##0.0;"差"#,##0.0', "#,##0.0%",
    ]  # fmt: skip


def test_a_sheet_has_the_heads_of_the_page_and_folds_the_rest(book: openpyxl.Workbook) -> None:
    """What only a result file tells stands to the right, ready to be opened."""
    sheet = book["目标差距"]
    assert [cell.value for cell in sheet[3]] == [
        *("主题", "指标", "单位", "目标", "完成", "差距", "完成进度", "应达进度", "期限", "灯"),
        *("状态", "说明", "来源", "判定规则", "截至"),
    ]
    assert [key for key, found in sheet.column_dimensions.items() if found.hidden] == ["N"]


def test_side_tables_of_a_page_are_sheets(tmp_path: Path) -> None:
    """A day late reads as on the page; a gain told in points is held in points."""
    moved = pd.DataFrame([{"unit": "河湖股", "task": "清淤", "status_before": "behind"}])
    moved = moved.assign(status_after="overdue", change=0.06)
    cells = [made_up_results.shown(views.table(moved, "moves"))]
    sheet = openpyxl.load_workbook(
        xlsx.of_notebook(tmp_path / "a.xlsx", {"cells": cells})
    ).worksheets[1]
    assert [cell.value for cell in sheet[3]] == ["责任单位", "任务", "此前", "现在", "增减"]
    assert [cell.value for cell in sheet[4]] == ["河湖股", "清淤", "滞后", "逾期", 6]
    assert sheet["E4"].number_format.startswith('"+"#,##0.0"个百分点"')


def test_a_lamp_stands_before_the_word_of_the_status(book: openpyxl.Workbook) -> None:
    """Green, red and dark for on track, overdue and not reported, as icons without numbers."""
    sheet = book["目标差距"]
    assert [cell.value for cell in sheet[3]][9:11] == ["灯", "状态"]
    assert column(sheet, "灯") == [3, 1, 0]
    rules = {
        str(area.sqref): found for area, found in sheet.conditional_formatting._cf_rules.items()
    }
    icons = rules["J4:J6"][0].iconSet
    assert (icons.iconSet, icons.showValue) == ("4TrafficLights", False)


def test_a_status_has_shape_and_word_and_colours_by_word(book: openpyxl.Workbook) -> None:
    """A word put right by hand changes its colour."""
    sheet = book["目标差距"]
    assert column(sheet, "状态") == ["▲ 顺利", "○ 未报", "■ 逾期"] or column(sheet, "状态") == [
        "▲ 顺利",
        "■ 逾期",
        "○ 未报",
    ]
    rules = [str(rule.formula) for rules in sheet.conditional_formatting for rule in rules.rules]
    assert any("逾期" in rule for rule in rules)


def test_a_row_leads_to_its_sources(book: openpyxl.Workbook) -> None:
    """The last column names and links the numbers on the sheet of sources."""
    sheet = book["目标差距"]
    assert sheet["M4"].value == "1"
    assert sheet["M4"].hyperlink.location == "'来源'!A4" or "A4" in sheet["M4"].hyperlink.target
    assert column(book["来源"], "原文") == [made_up_results.QUOTE]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-x", "@x", "\tx", "＝1", "a\x01b"])
def test_text_is_never_a_formula(tmp_path: Path, text: str) -> None:
    """Whatever it begins with, a cell of text stays text and comes back equal."""
    frame = pd.DataFrame([{"indicator": text, "value": -3.0}])
    path = xlsx.workbook(tmp_path / "a.xlsx", {"x": frame}, {"title": text}, [text])
    read = openpyxl.load_workbook(path)
    cell = read["x"]["A4"]
    assert cell.data_type == "s"
    assert openpyxl.utils.escape.unescape(cell.value) == text
    assert read["x"]["B4"].value == -3
    assert read["概要"]["A1"].data_type == "s"


def test_a_cell_beyond_excels_limit_is_cut_with_a_note(tmp_path: Path) -> None:
    """32,768 characters do not fit; the note says where the whole text is."""
    frame = pd.DataFrame([{"note": "水" * 32_768}])
    path = xlsx.workbook(tmp_path / "a.xlsx", {"x": frame})
    value = openpyxl.load_workbook(path)["x"]["A4"].value
    assert len(value) == 32_767
    assert value.endswith("全文见同名CSV文件）")


def test_a_long_quote_shows_its_first_lines(tmp_path: Path) -> None:
    """The cell holds all of it; the sheet of sources prints in a few pages."""
    told = (Evidence("完成", "台账.xlsx", "A1", "水" * 900),)
    frame = pd.DataFrame([{"indicator": "x", "value": 1.0, "evidence": told}])
    sheet = openpyxl.load_workbook(xlsx.workbook(tmp_path / "a.xlsx", {"x": frame}))["来源"]
    assert column(sheet, "原文") == ["水" * 900]
    assert sheet.row_dimensions[4].height == 45


def test_a_column_of_words_is_as_wide_as_its_text(tmp_path: Path) -> None:
    """Fifteen Chinese characters stand on one line."""
    frame = pd.DataFrame([{"指标": "规模化供水工程覆盖农村人口比例"}])
    sheet = openpyxl.load_workbook(xlsx.workbook(tmp_path / "a.xlsx", {"x": frame}))["x"]
    assert sheet.column_dimensions["A"].width == 33


def test_a_day_under_a_head_that_counts_elsewhere_stays_a_day(tmp_path: Path) -> None:
    """`closed` is a count in the summary and a day in the list of problems."""
    table = pd.DataFrame({"problem": ["弃土", "漏雨"], "closed": ["2024-08-25", None]})
    path = xlsx.workbook(tmp_path / "a.xlsx", {"problems": table})
    sheet = openpyxl.load_workbook(path).worksheets[1]
    assert "2024年8月25日" in [cell.value for row in sheet.iter_rows() for cell in row]


def test_a_problem_closed_without_a_day_is_told_closed(tmp_path: Path) -> None:
    """A ledger that ticks what is closed, beside one that dates it, gives a workbook."""
    table = pd.DataFrame({"problem": ["弃土", "漏雨"], "closed": ["2024-08-25", "yes"]})
    path = xlsx.workbook(tmp_path / "a.xlsx", {"problems": table})
    assert column(openpyxl.load_workbook(path).worksheets[1], "销号") == ["2024年8月25日", "是"]


def test_the_same_tables_give_the_same_bytes(tmp_path: Path) -> None:
    """No clock in the archive."""
    one, two = (
        xlsx.of_notebook(tmp_path / name, made_up_results.notebook())
        for name in ("1.xlsx", "2.xlsx")
    )
    assert one.read_bytes() == two.read_bytes()


def test_page_csv_and_workbook_say_the_same_figures(book: openpyxl.Workbook) -> None:
    """Every target of the CSV stands in the page and in the workbook."""
    made = made_up_results.notebook()
    targets = facts.read(made).tables["target_gaps"]["target"].tolist()
    html = BeautifulSoup(page.render(made), "html.parser")
    rows = html.select("#t-target_gaps tbody tr:not(.g)")
    read = [float(row.select("td.n")[0].get_text().strip("≥").replace(",", "")) for row in rows]
    assert sorted(read) == sorted(targets) == sorted(map(float, column(book["目标差距"], "目标")))


def test_a_row_has_the_name_and_the_digits_of_the_page(tmp_path: Path) -> None:
    """6.4 to 8.6 is +34 % in the workbook, too, not +34.38; what is worked out shows no ids."""
    row = {"indicator": "a/b", "value": 8.6, "prior_value": 6.4, "growth_percent": 34.375}
    frame = pd.DataFrame([row | {"resolution": 0.1, "prior_resolution": 0.1, "name": "甲（按乙）"}])
    told = facts.table(show.result(frame, "year_on_year", list(row)).facts)
    made = openpyxl.load_workbook(xlsx.workbook(tmp_path / "a.xlsx", {"year_on_year": told}))
    assert made["同比"]["A4"].value == "甲（按乙）"
    assert made["同比"]["D4"].number_format.startswith('"+"#,##0;')


@pytest.fixture
def content(gaps: pd.DataFrame, lights: pd.DataFrame) -> Bulletin:
    """A bulletin of two bureaus with one lagging item and a chart."""
    ranking = pd.DataFrame(
        [
            {"bureau_name": "甲局", "achieved": 1, "behind": 3},
            {"bureau_name": "乙局", "achieved": 3, "behind": 1},
        ]
    )
    about = {"period_label": "2023年1—10月", "as_of": "2023年10月31日"}
    late = gaps.assign(owner="建设科")
    return Bulletin(about, ["共8项目标。"], ranking, late, [figures.theme_counts(lights)])


def test_a_bulletin_ranks_bureaus_by_targets_met(tmp_path: Path, content: Bulletin) -> None:
    """The greatest share comes first."""
    document = Document(str(bulletin(tmp_path / "b.docx", content)))
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert [row[1] for row in rows] == ["单位", "乙局", "甲局"]
    assert rows[1][-1] == "75%"


def test_a_bulletin_lists_what_lags_by_responsible_unit(tmp_path: Path, content: Bulletin) -> None:
    """Only overdue and lagging items, under the unit that answers for them."""
    document = Document(str(bulletin(tmp_path / "b.docx", content)))
    rows = [[cell.text for cell in row.cells] for row in document.tables[1].rows]
    assert set(rows[1]) == {"责任单位：腾冲市水务局 建设科"}
    assert [row[0] for row in rows[2:]] == ["除险加固座数"]
    assert rows[2][1:6] == ["≥12座", "9座", "差3座", "2023年6月", "■逾期"]


def test_a_bulletin_has_its_title_date_and_pictures_with_words(
    tmp_path: Path, content: Bulletin
) -> None:
    """Placeholders are filled everywhere, none is left."""
    document = Document(str(bulletin(tmp_path / "b.docx", content)))
    text = "\n".join(p.text for p in document.paragraphs)
    assert "2023年1—10月水务绩效情况通报" in text
    assert "数据截至2023年10月31日" in text
    assert "{{" not in text
    assert document.inline_shapes[0]._inline.docPr.get("descr").startswith("各主题目标")


def test_a_bulletin_has_the_parts_of_an_official_document(
    tmp_path: Path, content: Bulletin
) -> None:
    """In the order of GB/T 9704; the office fills in what stands in brackets."""
    document = Document(str(bulletin(tmp_path / "b.docx", content)))
    told = [p.text for p in document.paragraphs if p.text]
    parts = [
        *("（发文机关名称）文件", "（机关代字）〔2023〕　号", "2023年1—10月水务绩效情况通报", "各有关单位："),
        *("一、总体情况", "附件：图示", "（发文机关署名）", "　　年　　月　　日", "附件"),
    ]  # fmt: skip
    assert [text for text in told if text in parts] == parts


def test_a_bulletin_is_set_in_official_type(tmp_path: Path, content: Bulletin) -> None:
    """GB/T 9704: the title in 22 pt 小标宋, the text in 16 pt 仿宋; each says what may stand in."""
    document = Document(str(bulletin(tmp_path / "b.docx", content)))
    fonts = next(p.blob for p in document.part.package.iter_parts() if "fontTable" in p.partname)
    instead = dict(re.findall(r'w:name="(\w+)">\s*<w:altName w:val="([^"]*)"', fonts.decode()))
    title = next(p.runs[0] for p in document.paragraphs if "情况通报" in p.text)
    text = document.styles["Normal"]
    kinds = [
        (one.element.rPr.rFonts.get(qn("w:eastAsia")), one.font.size.pt) for one in (title, text)
    ]
    assert kinds == [("方正小标宋简体", 22.0), ("仿宋_GB2312", 16.0)]
    assert {"华文中宋", "宋体"} <= {*instead["方正小标宋简体"].split(",")}
    assert {"仿宋", "FangSong"} <= {*instead["仿宋_GB2312"].split(",")}


def test_a_bulletin_comes_out_the_same(tmp_path: Path, content: Bulletin) -> None:
    """No clock in the archive."""
    one = bulletin(tmp_path / "1.docx", content).read_bytes()
    assert one == bulletin(tmp_path / "2.docx", content).read_bytes()


def test_a_template_with_an_unknown_place_is_refused(tmp_path: Path, content: Bulletin) -> None:
    """The place and the known ones are named."""
    template = tmp_path / "own.docx"
    document = Document(str(TEMPLATE))
    document.add_paragraph("{{sumary}}")
    document.save(str(template))
    with pytest.raises(DataFaults, match=r"sumary.*summary"):
        bulletin(tmp_path / "b.docx", content, template)
