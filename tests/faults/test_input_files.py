"""Files that are not what they say: a message with the file and what was expected."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pytest

from duibiao.reading.documents import read_document
from duibiao.reading.ledgers import read_contents, read_tasks
from duibiao.reading.workbooks import read_sheets
from duibiao.vocabulary.faults import DataFaults

FIXTURES = Path(__file__).parents[1] / "fixtures"
CSV = "指标,期间,数值,单位\n供水量,2023,5,万m3\n"
PAGE = b"<!DOCTYPE html>\n<html><body><h1>502 Bad Gateway</h1></body></html>"


def refusal(read: Callable[[Path], object], path: Path) -> str:
    """Return the only fault's text; it names the file."""
    with pytest.raises(DataFaults) as refused:
        read(path)
    assert len(refused.value.faults) == 1
    assert path.name in refused.value.faults[0].file
    return str(refused.value)


def put(path: Path, data: bytes | str) -> Path:
    """Write a file and return its path."""
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def xlsx(path: Path) -> Path:
    """Write a small ledger."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    for row in (["指标", "2023年"], ["渠道", 2]):
        sheet.append(row)
    book.save(path)
    return path


def test_csv_named_xlsx(tmp_path: Path) -> None:
    """Plain text is told as such."""
    said = refusal(read_contents, put(tmp_path / "a.xlsx", CSV))
    assert "找到“纯文本”；应为真正的.xlsx文件" in said


def test_xlsx_named_csv(tmp_path: Path) -> None:
    """And the other way round."""
    said = refusal(read_contents, put(tmp_path / "a.csv", xlsx(tmp_path / "b.xlsx").read_bytes()))
    assert "Excel工作簿（xlsx）" in said


@pytest.mark.parametrize("share", [0.3, 0.7, 0.99])
def test_cut_off_xlsx(tmp_path: Path, share: float) -> None:
    """A half-copied workbook is no whole file."""
    data = xlsx(tmp_path / "b.xlsx").read_bytes()
    said = refusal(read_contents, put(tmp_path / "a.xlsx", data[: int(len(data) * share)]))
    assert "[broken_zip]" in said


def test_damaged_part_of_an_xlsx(tmp_path: Path) -> None:
    """A flipped byte inside a part fails its checksum."""
    path = xlsx(tmp_path / "a.xlsx")
    with zipfile.ZipFile(path) as package:
        where = package.getinfo("xl/worksheets/sheet1.xml").header_offset + 60
    data = bytearray(path.read_bytes())
    data[where] ^= 0xFF
    assert "[broken_zip]" in refusal(read_contents, put(path, bytes(data)))


def test_password_protected_xlsx() -> None:
    """An encrypted workbook asks for the password to be taken off."""
    assert "请取消文件密码后另存" in refusal(read_contents, FIXTURES / "locked.xlsx")


def test_password_protected_pdf(tmp_path: Path) -> None:
    """So does a PDF."""
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    writer.encrypt("secret")
    writer.write(tmp_path / "a.pdf")
    assert "请取消文件密码后另存" in refusal(read_document, tmp_path / "a.pdf")


def test_macro_file(tmp_path: Path) -> None:
    """A workbook with a macro project is not opened, whatever its ending."""
    path = xlsx(tmp_path / "a.xlsx")
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("xl/vbaProject.bin", b"x")
    assert "请另存为不启用宏的格式" in refusal(read_contents, path)


def test_missing_sheet(tmp_path: Path) -> None:
    """The sheets that are there are named."""
    path = xlsx(tmp_path / "a.xlsx")
    said = refusal(lambda p: read_contents(p, sheet="台账"), path)
    assert "找到“Sheet”；应为工作表“台账”" in said


def test_workbook_of_empty_sheets(tmp_path: Path) -> None:
    """Nothing in any sheet, or a csv of blank cells."""
    openpyxl.Workbook().save(tmp_path / "a.xlsx")
    assert "[no_cells]" in refusal(read_sheets, tmp_path / "a.xlsx")
    assert "[no_cells]" in refusal(read_contents, put(tmp_path / "a.csv", b",,\n,,\n"))


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.txt", "a.pdf", "a.docx"])
@pytest.mark.parametrize("data", [b"", b" \r\n\r\n"])
def test_empty_file(tmp_path: Path, name: str, data: bytes) -> None:
    """No bytes, or blanks only."""
    read = read_contents if name in {"a.csv", "a.xlsx"} else read_document
    assert "[empty_file]" in refusal(read, put(tmp_path / name, data))


def test_header_only(tmp_path: Path) -> None:
    """A heading without rows, of figures and of tasks."""
    assert "[header_only]" in refusal(
        read_contents, put(tmp_path / "a.csv", "指标,期间,数值,单位\n")
    )
    assert "[header_only]" in refusal(read_tasks, put(tmp_path / "t.csv", "任务,责任单位\n"))


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.xls"])
def test_html_error_page_saved_as_a_table(tmp_path: Path, name: str) -> None:
    """A failed download is told as a web page."""
    assert "这是网页" in refusal(read_contents, put(tmp_path / name, PAGE))


def test_html_error_page_saved_as_a_document(tmp_path: Path) -> None:
    """Also as .docx or .txt."""
    for name in ("a.docx", "a.txt", "a.pdf"):
        assert "这是网页" in refusal(read_document, put(tmp_path / name, PAGE))


def test_scanned_pdf(tmp_path: Path) -> None:
    """A picture of a page has no text."""
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(tmp_path / "a.pdf")
    assert "[scanned]" in refusal(read_document, tmp_path / "a.pdf")


def test_cut_off_pdf(tmp_path: Path) -> None:
    """Only the beginning of a PDF."""
    assert "[broken_pdf]" in refusal(read_document, put(tmp_path / "a.pdf", b"%PDF-1.7\n1 0 obj"))


def test_doc_named_docx(tmp_path: Path) -> None:
    """An old Word document asks to be saved anew."""
    path = put(tmp_path / "a.docx", (FIXTURES / "old.doc").read_bytes())
    assert "这是Word 97—2003的.doc" in refusal(read_document, path)


def test_folder(tmp_path: Path) -> None:
    """A folder with a file's name."""
    for name, read in (("a.csv", read_contents), ("a.docx", read_document)):
        (tmp_path / name).mkdir()
        assert "[folder]" in refusal(read, tmp_path / name)


def test_file_that_is_not_there(tmp_path: Path) -> None:
    """No bare FileNotFoundError."""
    assert "[missing_file]" in refusal(read_contents, tmp_path / "a.csv")


def test_format_nobody_reads(tmp_path: Path) -> None:
    """The formats that are read are named."""
    assert ".docx" in refusal(read_document, put(tmp_path / "a.wps", "x"))
    assert ".xlsx" in refusal(read_contents, put(tmp_path / "a.json", "{}"))
