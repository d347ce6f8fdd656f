"""Files made to exhaust memory or run code: refused before parsing."""

from __future__ import annotations

import os
import pickle
import re
import subprocess
import sys
import time
import zipfile
import zlib
from pathlib import Path
from typing import Any

import docx
import openpyxl
import psutil
import pypdfium2
import pytest

from duibiao.reading.documents import apart, read_bytes, read_document, scan
from duibiao.reading.files import guards
from duibiao.reading.ledgers import read_contents
from duibiao.reading.workbooks import read_sheets
from duibiao.vocabulary.faults import DataFaults

LIBRARY = Path(__file__).parents[2] / "lib"
MEMORY_CAP_MB = 300
linux = pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read from /proc")
MEASURE = """
import sys
import time
from pathlib import Path
from duibiao.reading.documents import apart, read_bytes, read_document
from duibiao.reading.files import guards
from duibiao.reading.ledgers import read_contents
from duibiao.reading.workbooks import read_sheets
from duibiao.vocabulary.faults import DataFaults
path = sys.argv[1]
try:
    (read_document if path.endswith("docx") else read_contents)(path)
except DataFaults as error:
    status = Path("/proc/self/status").read_text()
    print(error.faults[0].code, int(status.split("VmHWM:")[1].split()[0]) // 1024)
"""


def package(path: Path, parts: dict[str, bytes], base: Path) -> Path:
    """Write a package like `base` with some parts replaced or added."""
    with zipfile.ZipFile(base) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, data in parts.items():
            new.writestr(name, data)
    return path


def blow_up(path: Path, part: str, megabytes: int) -> Path:
    """Add a part of blanks to a package."""
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package,
        package.open(part, "w") as stream,
    ):
        for _ in range(megabytes):
            stream.write(b" " * (1 << 20))
    return path


def base(tmp_path: Path, kind: str) -> Path:
    """Write an ordinary xlsx or docx."""
    path = tmp_path / f"base.{kind}"
    if kind == "docx":
        document = docx.Document()
        document.add_paragraph("供水3万吨")
        document.save(path)
    else:
        book = openpyxl.Workbook()
        sheet: Any = book.active
        sheet.append(["指标", "2023年"])
        book.save(path)
    return path


def measured(path: Path) -> tuple[str, int]:
    """Return the code of the refusal and the peak memory in MB of a process that reads the file."""
    run = [sys.executable, "-c", MEASURE, str(path)]
    code, peak = subprocess.run(run, capture_output=True, text=True, check=True).stdout.split()
    return code, int(peak)


@linux
@pytest.mark.parametrize(("kind", "part"), [("xlsx", "xl/big.xml"), ("docx", "word/big.xml")])
def test_unpacked_size_over_the_cap(tmp_path: Path, kind: str, part: str) -> None:
    """200 MB in a file of 200 KB."""
    code, peak = measured(blow_up(base(tmp_path, kind), part, 200))
    assert code == "unpacks_too_large"
    assert peak < MEMORY_CAP_MB


@pytest.mark.parametrize(("kind", "part"), [("xlsx", "xl/a.xml"), ("docx", "word/a.xml")])
def test_ratio_over_100(tmp_path: Path, kind: str, part: str) -> None:
    """A few megabytes of nothing, packed a thousandfold."""
    path = blow_up(base(tmp_path, kind), part, 4)
    with pytest.raises(DataFaults, match="packed_too_tight"):
        (read_document if kind == "docx" else read_contents)(path)


@pytest.mark.parametrize(
    ("kind", "part"), [("xlsx", "xl/sharedStrings.xml"), ("docx", "word/document.xml")]
)
def test_entity_expansion(tmp_path: Path, kind: str, part: str) -> None:
    """A billion laughs inside a part, also as UTF-16."""
    laughs = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    for encoding in ("utf-8", "utf-16"):
        path = package(
            tmp_path / f"a.{kind}", {part: laughs.encode(encoding)}, base(tmp_path, kind)
        )
        with pytest.raises(DataFaults, match=rf"entities.*{part}"):
            (read_document if kind == "docx" else read_contents)(path)


@linux
def test_ten_million_rows(tmp_path: Path) -> None:
    """A CSV of ten million lines is counted, not parsed."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"v\n" + b"1\n" * 10_000_000)
    code, peak = measured(path)
    assert code == "too_many_rows"
    assert peak < MEMORY_CAP_MB


def test_twenty_thousand_columns(tmp_path: Path) -> None:
    """In a CSV, told with its row."""
    path = tmp_path / "a.csv"
    path.write_text(",".join(["指标"] * 20_000) + "\n", encoding="utf-8")
    with pytest.raises(DataFaults, match=r"too_many_columns.*20000"):
        read_contents(path)


def sheet_with(cells: str) -> bytes:
    """Return a worksheet part of rows."""
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{cells}</sheetData></worksheet>'.encode()


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ('<row r="1048576"><c r="A1048576"><v>1</v></c></row>', "too_many_rows"),
        ('<row r="1"><c r="XFD1"><v>1</v></c></row>', "too_many_columns"),
        ('<row r="150000"><c r="ZZ150000"><v>1</v></c></row>', "too_many_cells"),
    ],
)
def test_a_cell_at_the_far_end_of_a_sheet(tmp_path: Path, cells: str, code: str) -> None:
    """A tiny workbook whose one cell would make a table of billions."""
    parts = {"xl/worksheets/sheet1.xml": sheet_with(cells)}
    path = package(tmp_path / "a.xlsx", parts, base(tmp_path, "xlsx"))
    with pytest.raises(DataFaults, match=code):
        read_contents(path)


def test_a_style_at_the_far_end_of_a_sheet_is_no_table(tmp_path: Path) -> None:
    """Formatting down to the last row costs nothing."""
    cells = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>指标</t></is></c><c r="B1" t="inlineStr"><is>'
        '<t>2023年</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>渠道</t></is></c>'
        '<c r="B2"><v>2</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>'
    )
    parts = {"xl/worksheets/sheet1.xml": sheet_with(cells)}
    path = package(tmp_path / "a.xlsx", parts, base(tmp_path, "xlsx"))
    assert read_contents(path).readings["value"].tolist() == [2.0]


@linux
def test_an_ods_cell_repeated_over_the_whole_sheet(tmp_path: Path) -> None:
    """`number-columns-repeated` and `number-rows-repeated` multiply."""
    office = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        f'<o:d xmlns:o="{office}office:1.0" xmlns:t="{office}table:1.0" xmlns:x="{office}text:1.0">'
        '<t:table t:name="a"><t:table-row t:number-rows-repeated="100000"><t:table-cell '
        't:number-columns-repeated="900"><x:p>1</x:p></t:table-cell></t:table-row></t:table></o:d>'
    )
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as ods:
        ods.writestr("content.xml", content)
    code, peak = measured(path)
    assert code == "too_many_cells"
    assert peak < MEMORY_CAP_MB


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.txt", "a.docx"])
@pytest.mark.parametrize(
    ("data", "code"), [(pickle.dumps([1]), "pickle"), (b"\x89HDF\r\n\x1a\n" + b"\0" * 64, "hdf")]
)
def test_pickle_and_hdf(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    """Told as what they are, under any name, and never opened."""
    path = tmp_path / name
    path.write_bytes(data)
    read = read_contents if name in {"a.csv", "a.xlsx"} else read_document
    with pytest.raises(DataFaults, match=rf"\[{code}\]"):
        read(path)


FORBIDDEN = {
    "pickle": r"^\s*(?:import|from)\s+(?:c?pickle|dill|shelve|marshal|joblib)\b|read_pickle|to_pickle",
    "eval and exec": r"(?<![\w.])(?:eval|exec)\(",
    "frame queries": r"\.(?:query|eval)\(",
    "unsafe yaml": r"yaml\.(?:unsafe_|full_)?load\(|yaml\.Loader",
    "shell": r"shell\s*=\s*True|os\.system\(|os\.popen\(",
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_the_library_never_runs_what_it_reads(what: str) -> None:
    """A scan of every source file."""
    pattern = re.compile(FORBIDDEN[what], re.MULTILINE)
    sources = sorted(LIBRARY.rglob("*.py"))
    assert len(sources) > 20
    found = [str(path) for path in sources if pattern.search(path.read_text(encoding="utf-8"))]
    assert found == []


def merged(path: Path, base: Path, ranges: list[str], tag: str = "mergeCell") -> Path:
    """Write a workbook like `base` whose first sheet has these merged ranges, or links."""
    inner = "".join(f'<{tag} ref="{one}"/>' for one in ranges)
    with zipfile.ZipFile(base) as old:
        sheet = old.read("xl/worksheets/sheet1.xml")
    section = f"</sheetData><{tag}s>{inner}</{tag}s>".encode()
    part = {"xl/worksheets/sheet1.xml": sheet.replace(b"</sheetData>", section)}
    return package(path, part, base)


@pytest.mark.parametrize(
    ("ranges", "tag", "first"),
    [
        (["A1:XFD1048576"], "mergeCell", ["指标", "指标"]),
        (["A1:A1048576"], "mergeCell", ["指标", "2023年"]),
        (["A3:A1048576"], "mergeCell", ["指标", "2023年"]),
        ([f"A{row}:XFD{row}" for row in range(3, 53)], "mergeCell", ["指标", "2023年"]),
        ([f"A{row}:B{row}" for row in range(3, 100_003)], "mergeCell", ["指标", "2023年"]),
        (["A1:XFD1048576"], "hyperlink", ["指标", "2023年"]),
    ],
    ids=["all", "column", "column_from_3", "50_rows", "100000", "link"],
)
def test_ranges_are_never_unfolded(
    tmp_path: Path, ranges: list[str], tag: str, first: list[str]
) -> None:
    """Cells are read in 2 s of processor time however far merged ranges and links reach."""
    path = merged(tmp_path / "a.xlsx", base(tmp_path, "xlsx"), ranges, tag)
    begun = time.process_time()
    (sheet,) = read_sheets(path)
    assert [cell.text for cell in sheet.filled()[0]] == first
    assert time.process_time() - begun < 2


def pdf(content: bytes) -> bytes:
    """A PDF of one page with this content, packed."""
    packed = zlib.compress(content, 9)
    head = b"<</Filter/FlateDecode/Length %d>>\nstream\n" % len(packed)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page + b"<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
        head + packed + b"\nendstream",
    ]
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % pair for pair in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R/Size 5>>"


def test_a_pdf_that_unpacks_to_much_is_refused() -> None:
    """240 MB of blanks in 240 KB: refused as it is unpacked."""
    with pytest.raises(DataFaults, match="unpacks_too_large"):
        read_bytes(pdf(b" " * (240 << 20)), "a.pdf")


HEAP = b"BT /F1 12 Tf 50 700 Td " + b"(aaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj " * 360_000


@pytest.mark.parametrize("fork", [True, False], ids=["forked", "started"])
def test_a_pdf_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch, fork: bool) -> None:
    """Ten million letters on one spot: the process that reads them has a deadline and is gone."""
    monkeypatch.setattr(apart, "CAN_FORK", fork and apart.CAN_FORK)
    before = psutil.Process().children()
    with pytest.raises(DataFaults, match="too_slow"):
        apart.pages(guards.weigh(pdf(HEAP), "a.pdf"), deadline=1)
    assert psutil.Process().children() == before


def test_a_light_pdf_and_a_broken_one_are_read_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever its size: what one page says, or what is wrong, comes back by its own name."""
    monkeypatch.setattr(pypdfium2, "PdfDocument", lambda data: pytest.fail("read in this process"))
    monkeypatch.setattr(apart, "CAN_FORK", False)
    light = guards.weigh(pdf(b"BT /F1 12 Tf 50 700 Td (abc) Tj ET"), "a.pdf")
    assert [[row.text for row in page.lines] for page in apart.pages(light)] == [["abc"]]
    with pytest.raises(DataFaults) as refused:
        apart.pages(guards.Bytes(b"%PDF-1.4 nothing", "b.pdf", "pdf"))
    assert [(fault.file, fault.code) for fault in refused.value.faults] == [("b.pdf", "broken_pdf")]


@pytest.mark.skipif(not apart.CAN_FORK, reason="what stands for the recogniser is forked along")
def test_a_scan_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page to recognise has a deadline of its own, not the one of a page of text."""
    before = psutil.Process().children()
    monkeypatch.setattr(scan, "available", lambda: True)
    monkeypatch.setattr(scan, "lines", lambda *page: time.sleep(600))
    monkeypatch.setattr(apart, "PATIENCE", 1)
    with pytest.raises(DataFaults, match="too_slow") as refused:
        apart.pages(guards.weigh(pdf(b"0 0 9 9 re f"), "a.pdf"), scan_deadline=1)
    assert "1" in refused.value.faults[0].expected + refused.value.faults[0].todo
    assert psutil.Process().children() == before


@pytest.mark.skipif(not apart.CAN_FORK, reason="what ends the reader is forked along")
def test_a_file_that_ends_its_reader_costs_that_file_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reader killed from outside, as for memory: refused by name, and this process lives."""
    monkeypatch.setattr(pypdfium2, "PdfDocument", lambda data: os.kill(os.getpid(), 9))
    with pytest.raises(DataFaults, match=r"a\.pdf"):
        apart.pages(guards.weigh(pdf(b"0 0 9 9 re f"), "a.pdf"))
