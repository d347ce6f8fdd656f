"""Tables inside documents as sheets, and what of a docx one sees."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from duibiao.reading.documents import read_bytes, read_document, without
from duibiao.reading.workbooks.sheets import Sheet


def texts(sheet: Sheet) -> list[list[str]]:
    """What the cells show."""
    return [[cell.text for cell in row] for row in sheet.rows]


def run(paragraph: Any, text: str, **looks: Any) -> None:
    """Add text of some look to a paragraph."""
    added = paragraph.add_run(text)
    for name, value in looks.items():
        setattr(added.font, name, value)


@pytest.mark.parametrize(
    ("before", "raised", "after", "seen"),
    [
        ("供水量1.2×10", "8", "m", "供水量1.2×10⁸m"),
        ("灌溉面积50km", "2", "。", "灌溉面积50km2。"),
        ("供水人口12", "1", "万人。", "供水人口12万人。"),
        ("用水总量13.1", "[1]", "亿立方米。", "用水总量13.1亿立方米。"),
    ],
)
def test_a_superscript_is_a_power_a_unit_or_the_mark_of_a_note(
    tmp_path: Path, before: str, raised: str, after: str, seen: str
) -> None:
    """It is never one more digit of the figure before it."""
    document = docx.Document()
    paragraph = document.add_paragraph(before)
    run(paragraph, raised, superscript=True)
    run(paragraph, after)
    document.save(str(tmp_path / "a.docx"))
    assert read_document(tmp_path / "a.docx").text == f"{seen}\n"


@pytest.mark.parametrize("look", ["hidden", "strike", "double_strike"])
def test_hidden_and_struck_text_is_left_out(tmp_path: Path, look: str) -> None:
    """It would stick to the figure that follows."""
    document = docx.Document()
    paragraph = document.add_paragraph("供水人口")
    run(paragraph, "99", **{look: True})
    run(paragraph, "120万人。")
    document.save(str(tmp_path / "a.docx"))
    assert read_document(tmp_path / "a.docx").text == "供水人口120万人。\n"


def test_a_tick_of_a_symbol_font_is_a_tick(tmp_path: Path) -> None:
    """Word keeps ticks as a code in a font of symbols."""
    document = docx.Document()
    symbol = OxmlElement("w:sym")
    symbol.set(qn("w:font"), "Wingdings")
    symbol.set(qn("w:char"), "F0FC")
    document.add_paragraph("是否完成").add_run()._r.append(symbol)
    document.save(str(tmp_path / "a.docx"))
    assert read_document(tmp_path / "a.docx").text == "是否完成√\n"


def test_a_table_of_a_docx_is_a_sheet_with_its_merged_cells(tmp_path: Path) -> None:
    """Cells that go on over columns and rows are merged blocks; the text tells where it stands."""
    document = docx.Document()
    document.add_paragraph("前言。")
    table = document.add_table(rows=3, cols=3)
    for row, line in zip(
        table.rows, (("指标", "2023年", ""), ("", "计划", "完成"), ("a", "1", "2")), strict=True
    ):
        for cell, text in zip(row.cells, line, strict=True):
            cell.text = text
    table.cell(0, 1).merge(table.cell(0, 2)).text = "2023年"
    table.cell(0, 0).merge(table.cell(1, 0)).text = "指标"
    document.add_paragraph("后记。")
    document.save(str(tmp_path / "a.docx"))
    found = read_document(tmp_path / "a.docx")
    (one,) = found.tables
    assert (one.sheet.name, texts(one.sheet)) == (
        "表1",
        [["指标", "2023年", ""], ["", "计划", "完成"], ["a", "1", "2"]],
    )
    assert sorted(one.sheet.merged) == [(0, 0, 1, 0), (0, 1, 0, 2)]
    assert without(found.text, found.tables).split() == ["前言。", "后记。"]


def test_a_table_in_a_cell_of_a_docx_is_a_table(tmp_path: Path) -> None:
    """The outer one, which holds no figures of its own, only lays it out; saved as .doc as well."""
    document = docx.Document()
    outer = document.add_table(rows=2, cols=1)
    outer.cell(0, 0).text = "附表"
    inner = outer.cell(1, 0).add_table(rows=1, cols=2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "渠道", "2"
    document.save(str(tmp_path / "a.doc"))
    found = read_document(tmp_path / "a.doc")
    assert [(one.sheet.name, texts(one.sheet)) for one in found.tables] == [
        ("表1", [["渠道", "2"]])
    ]
    assert without(found.text, found.tables).split() == ["附表"]


def test_the_inner_table_of_a_page_is_the_sheet() -> None:
    """A page laid out in a table has the figures in the one inside."""
    inner = "<table><tr><td>渠道</td><td>2</td></tr></table>"
    page = (
        f"<html><body><p>前言</p><table><tr><td>{inner}</td></tr></table><p>后记</p></body></html>"
    )
    found = read_bytes(page.encode(), "a.html")
    assert [(one.sheet.name, texts(one.sheet)) for one in found.tables] == [
        ("表1", [["渠道", "2"]])
    ]
    assert without(found.text, found.tables).split() == ["前言", "后记"]


def test_bars_and_a_rule_make_a_table_of_markdown(tmp_path: Path) -> None:
    """A bar in a cell is escaped; lines of bars without a rule are text."""
    path = tmp_path / "a.md"
    path.write_text(
        "前言\n\n| 渠道 | 2\\|3 |\n|---|--:|\n| 坝 | 4 |\n\n| 文字 |\n", encoding="utf-8"
    )
    assert [texts(one.sheet) for one in read_document(path).tables] == [
        [["渠道", "2|3"], ["坝", "4"]]
    ]
