"""Workbooks of kinds that offices save under old names, and csv with titles and notes."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import openpyxl
import pytest

from duibiao.reading.workbooks import read_sheets, xlsb
from duibiao.reading.workbooks.sheets import Sheet
from duibiao.vocabulary.faults import DataFaults

PAGE = (
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body>'
    "<table><tr><td colspan=3>用水表</td></tr><tr><td rowspan=2>指标</td><td colspan=2>2023年</td>"
    "</tr><tr><td>计划</td><td>完成</td></tr><tr style='display:none'><td>旧</td><td>1</td><td>2"
    "<tr><td>用水总量</td><td>5.1</td><td>4.5<s>9</s></td></tr></table></body></html>"
)
XML_2003 = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="p">
<NumberFormat ss:Format="Percent"/></Style></Styles><Worksheet ss:Name="表"><Table>
<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">完成率</Data></Cell></Row>
<Row ss:Index="3"><Cell ss:Index="2" ss:StyleID="p"><Data ss:Type="Number">0.85</Data></Cell></Row>
</Table></Worksheet></Workbook>"""


def put(path: Path, text: str, encoding: str = "utf-8") -> Path:
    """Write a text file and return its path."""
    path.write_bytes(text.encode(encoding))
    return path


def texts(sheet: Sheet) -> list[list[str]]:
    """What the cells show."""
    return [[cell.text for cell in row] for row in sheet.rows]


@pytest.mark.parametrize("encoding", ["gb2312", "utf-16"])
def test_a_web_page_saved_as_xls_keeps_its_merged_cells(tmp_path: Path, encoding: str) -> None:
    """Spans become merged blocks; the hidden row is known as such, struck text left out."""
    (sheet,) = read_sheets(put(tmp_path / "a.xls", PAGE, encoding))
    assert texts(sheet) == [
        ["用水表", "", ""],
        ["指标", "2023年", ""],
        ["", "计划", "完成"],
        ["旧", "1", "2"],
        ["用水总量", "5.1", "4.5"],
    ]
    assert list(sheet.merged) == [(0, 0, 0, 2), (1, 0, 2, 0), (1, 1, 1, 2)]
    assert sheet.hidden_rows == {3}


@pytest.mark.parametrize("first", ["MIME-Version: 1.0\n", ""])
def test_a_web_archive_saved_as_xls(tmp_path: Path, first: str) -> None:
    """Each table of the page inside is a sheet with a name, whichever head its lines begin with."""
    body = "<table><tr><td>a</td><td>1</td></tr></table><table><tr><td>b</td></tr></table>"
    last = "" if first else "MIME-Version: 1.0\n"
    head = f'{first}Content-Type: multipart/related; boundary="x"\n{last}\n--x\n'
    text = f"{head}Content-Type: text/html\n\n{body}\n--x--\n"
    found = read_sheets(put(tmp_path / "a.xls", text))
    assert [(sheet.name, texts(sheet)) for sheet in found] == [
        ("表1", [["a", "1"]]),
        ("表2", [["b"]]),
    ]


@pytest.mark.parametrize("name", ["a.xls", "a.xml"])
def test_an_xml_workbook_of_2003(tmp_path: Path, name: str) -> None:
    """Rows and cells stand where their index says; a percentage is shown as one."""
    (sheet,) = read_sheets(put(tmp_path / name, XML_2003))
    assert (sheet.name, texts(sheet)) == ("表", [["完成率", ""], ["", ""], ["", "85%"]])
    assert list(sheet.merged) == [(0, 0, 0, 1)]


def test_text_between_tabs_saved_as_xls(tmp_path: Path) -> None:
    """What a system exports as text is read as text."""
    (sheet,) = read_sheets(put(tmp_path / "a.xls", "指标\t2023年\n供水量\t5\n", "gb18030"))
    assert texts(sheet) == [["指标", "2023年"], ["供水量", "5"]]


def test_a_workbook_with_macros_is_read_without_them(tmp_path: Path) -> None:
    """The cells of an xlsm are there; the same bytes named xlsx are refused."""
    book = openpyxl.Workbook()
    book.worksheets[0].append(["供水量", 5])
    path = tmp_path / "a.xlsm"
    book.save(path)
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("xl/vbaProject.bin", b"macro")
    assert texts(read_sheets(path)[0]) == [["供水量", "5"]]
    with pytest.raises(DataFaults, match="macro"):
        read_sheets(path.rename(tmp_path / "a.xlsx"))


def record(kind: int, data: bytes = b"") -> bytes:
    """A record of a binary workbook: kind and length seven bits a byte."""
    head = bytes([kind]) if kind < 128 else bytes([kind & 127 | 128, kind >> 7])
    return head + bytes([len(data)]) + data


def binary(path: Path, row: int = 0) -> Path:
    """Write an xlsb of one sheet with 2.5 in its first column."""
    wide = "表".encode("utf-16-le")
    relation = "rId1".encode("utf-16-le")
    sheet = struct.pack("<III", 0, 1, 4) + relation + struct.pack("<I", 1) + wide
    workbook = record(0x83) + record(0x8F) + record(0x9C, sheet) + record(0x90) + record(0x84)
    cell = record(5, struct.pack("<IId", 0, 0, 2.5))
    extent = record(0x94, struct.pack("<IIII", row, row, 0, 0))
    rows = record(0, struct.pack("<I", row) + bytes(13)) + cell
    part = record(0x81) + extent + record(0x91) + rows + record(0x92) + record(0x82)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("xl/workbook.bin", workbook)
        package.writestr("xl/worksheets/sheet1.bin", part)
        package.writestr(
            "xl/_rels/workbook.bin.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{kind}" Target="worksheets/sheet1.bin"/></Relationships>',
        )
    return path


def test_a_binary_workbook_is_read(tmp_path: Path) -> None:
    """An xlsb holds cells as any other."""
    assert texts(read_sheets(binary(tmp_path / "a.xlsb"))[0]) == [["2.5"]]


def test_the_extent_of_a_binary_sheet_is_read_from_its_records() -> None:
    """The fifth row's third cell; one that holds a format alone is none."""
    row = record(0, struct.pack("<I", 4) + bytes(13))
    bare, cell = record(1, struct.pack("<II", 7, 0)), record(5, struct.pack("<IId", 2, 0, 2.5))
    assert xlsb._extent(row + bare + cell) == (5, 3, 1)


def test_a_binary_workbook_that_reaches_far_is_refused(tmp_path: Path) -> None:
    """A cell in the last row would take a dense table of a million rows."""
    with pytest.raises(DataFaults, match="too_many_rows"):
        read_sheets(binary(tmp_path / "a.xlsb", row=1_048_575))


@pytest.mark.parametrize(
    ("name", "advice"),
    [("a.wps", "另存为.docx"), ("a.zip", "请解压"), ("a.jpg", "图片里的字不识别")],
)
def test_what_is_no_table_is_refused_by_its_ending(tmp_path: Path, name: str, advice: str) -> None:
    """The advice is what helps with a file of that kind."""
    with pytest.raises(DataFaults, match=advice):
        read_sheets(put(tmp_path / name, "x"))


RAGGED = "某灌区水费月报\n单位：元,,,报送：财务科\n月份,应收,实收,收缴率,备注\n1月,10,8,80%,\n"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_a_titled_csv_may_have_rows_of_fewer_fields(tmp_path: Path, encoding: str) -> None:
    """Title, unit, notes, and a row that leaves out the remark that others leave empty."""
    text = f"{RAGGED}2月,20,18,90%\n注：按到账口径，不含欠费。\n填表人：甲,,审核：乙\n"
    (sheet,) = read_sheets(put(tmp_path / "a.csv", text, encoding))
    assert (sheet.width, len(sheet.rows)) == (5, 7)
    assert texts(sheet)[4] == ["2月", "20", "18", "90%", ""]


@pytest.mark.parametrize("row", ["2月,1,234,18,90%,", "2月,20,18"])
def test_a_titled_csv_never_shifts_a_column(tmp_path: Path, row: str) -> None:
    """A field too many, or one missing that no other row leaves empty, is a fault with its row."""
    with pytest.raises(DataFaults, match="field_count"):
        read_sheets(put(tmp_path / "a.csv", f"{RAGGED}{row}\n3月,20,18,90%,补缴\n"))
