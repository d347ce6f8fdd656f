"""Documents as text: what each format gives, and where a figure stands."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from duibiao.reading.documents import read_bytes, read_document
from duibiao.vocabulary.faults import DataFaults

TEXT = "某县水利局年度总结\r\n\r\n一、全年供水1.2亿立方米。\r\n　　二、完成投资３４５万元。\n"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), min_size=1))
def test_a_text_is_exactly_what_python_reads(text: str) -> None:
    """Offsets count characters of the file as UTF-8, line ends and all."""
    data = f"水{text}\r\n".encode()
    assert read_bytes(data, "a.txt").text == data.decode("utf-8")


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-8"])
def test_office_encodings_are_recognised(tmp_path: Path, encoding: str) -> None:
    """GB18030, UTF-16 with and without mark, and UTF-8 give the same text."""
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode(encoding))
    assert read_document(path).text == TEXT


def test_a_utf8_mark_stays_where_python_leaves_it(tmp_path: Path) -> None:
    """Offsets into a file with a byte order mark still fit."""
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8-sig", newline="")
    assert read_document(path).text == path.open(encoding="utf-8", newline="").read()


@pytest.mark.parametrize(
    "data",
    [
        "水利局工作總結".encode("big5") * 20,
        "Ré́sumé détaillé".encode("latin-1", "ignore") * 9,
        b"\xff\xfe\xff",
    ],
)
def test_another_encoding_is_a_message(data: bytes) -> None:
    """Big5, Latin-1 and broken bytes are refused, not guessed."""
    with pytest.raises(DataFaults, match="GB18030"):
        read_bytes(data, "a.txt")


def test_an_offset_is_told_as_a_paragraph() -> None:
    """Blank lines are no paragraphs."""
    document = read_bytes(TEXT.encode(), "a.txt")
    assert document.place(0) == "第1段"
    assert document.place(TEXT.index("1.2")) == "第2段"
    assert document.place(TEXT.index("３４５")) == "第3段"


def test_bytes_without_a_name_tell_their_format() -> None:
    """What comes through a pipe is recognised by its content."""
    assert read_bytes("供水3万吨".encode()).text == "供水3万吨"
    assert read_bytes("<!DOCTYPE html><p>供水3万吨</p>".encode()).text == "供水3万吨\n"


def word(tmp_path: Path) -> Path:
    """Write a docx with a heading, a list, a table with a merged cell and a change."""
    document = docx.Document()
    document.add_heading("某局2023年总结", 1)
    document.add_paragraph("（一）完成投资1.5亿元。")
    table = document.add_table(2, 3)
    for cell, text in zip(table.rows[0].cells, ("指标", "单位", "数值"), strict=True):
        cell.text = text
    table.cell(1, 0).merge(table.cell(1, 1)).text = "灌溉面积"
    table.cell(1, 2).text = "12.5"
    path = tmp_path / "a.docx"
    document.save(path)
    return path


def test_a_docx_gives_paragraphs_and_table_rows_as_lines(tmp_path: Path) -> None:
    """Numbering typed by hand stays; cells are separated by tabs, a merged cell comes once."""
    assert read_document(word(tmp_path)).text == (
        "某局2023年总结\n（一）完成投资1.5亿元。\n指标\t单位\t数值\n灌溉面积\t12.5\n"
    )


def test_deleted_text_of_tracked_changes_is_left_out(tmp_path: Path) -> None:
    """A reader sees the inserted figure, not the deleted one."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    document = docx.Document()
    paragraph = document.add_paragraph("完成")
    for tag, text in (("del", "<w:delText>10</w:delText>"), ("ins", "<w:t>12</w:t>")):
        paragraph._p.append(
            parse_xml(f"<w:{tag} {nsdecls('w')} w:id='1'><w:r>{text}</w:r></w:{tag}>")
        )
    paragraph.add_run("座")
    document.save(tmp_path / "a.docx")
    assert read_document(tmp_path / "a.docx").text == "完成12座\n"


def test_html_gives_what_one_sees() -> None:
    """Scripts, styles and hidden parts are left out; blocks are lines, cells have tabs between."""
    page = """<html><head><title>x</title><style>p{}</style></head><body>
      <script>var a=1</script><h1>年度
      总结</h1><p>完成<b>12</b><sup>1</sup>座，<br>占 85&#37;</p><div style="display: none">隐</div>
      <table><tr><td><p>指标</p></td><td>数值</td></tr><tr><td>供水</td><td>3</td></tr></table>
      </body></html>"""
    assert read_bytes(page.encode(), "a.html").text == (
        "年度总结\n完成12座，\n占 85%\n指标\t数值\n供水\t3\n"
    )


@pytest.mark.parametrize(
    "text", ["水利局工作總結與農業灌溉", "節約用水，灌區續建配套與節水改造項目"]
)
def test_traditional_characters_in_gbk_are_no_other_encoding(text: str) -> None:
    """A text from a mainland office that quotes traditional characters is still read."""
    assert read_bytes(text.encode("gbk"), "a.txt").text == text


@pytest.mark.parametrize("depth", [50_000])
def test_a_web_page_nested_without_end_is_read(depth: int) -> None:
    """No recursion limit is met."""
    page = "<div>" * depth + "供水3万吨" + "</div>" * depth
    assert read_bytes(f"<html>{page}".encode(), "a.html").text == "供水3万吨\n"


def test_cells_and_hidden_paragraphs_nobody_closed() -> None:
    """HTML lets a cell, a row and a paragraph end where the next begins."""
    page = "<table><tr><td>指标<td>数值<tr><td>供水<td>3</table><p hidden>隐<p>显<p>示"
    assert read_bytes(page.encode(), "a.html").text == "指标\t数值\n供水\t3\n显\n示\n"


def test_a_head_nobody_closed_hides_nothing() -> None:
    """The end tag of the head may be left out."""
    page = "<html><head><meta charset=utf-8><title>题</title><body><p>供水3万吨"
    assert read_bytes(page.encode(), "a.html").text == "供水3万吨\n"
