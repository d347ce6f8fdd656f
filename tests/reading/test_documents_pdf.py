"""PDFs with text: lines joined to paragraphs, page numbers left out."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from duibiao.reading.documents import read_document
from duibiao.vocabulary.faults import DataFaults

FONT = (
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H "
    "/DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light "
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>] >>"
)


def pdf(path: Path, pages: list[list[tuple[float, float, str]]]) -> Path:
    """Write a PDF of lines, each (x, y, text) in 12 point, in a font every reader knows."""
    bodies = ["<< /Type /Catalog /Pages 2 0 R >>", "", FONT]
    kids = []
    for lines in pages:
        drawn = "".join(
            f"BT /F 12 Tf {x} {y} Td <{text.encode('utf-16-be').hex()}> Tj ET\n"
            for x, y, text in lines
        )
        bodies.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}endstream")
        bodies.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F 3 0 R >> >> /Contents {len(bodies)} 0 R >>"
        )
        kids.append(f"{len(bodies)} 0 R")
    bodies[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    objects = [f"{n} 0 obj\n{body}\nendobj\n" for n, body in enumerate(bodies, 1)]
    starts = list(itertools.accumulate(map(len, objects), initial=len("%PDF-1.4\n")))
    table = "".join(f"{start:010d} 00000 n \n" for start in starts[:-1])
    size = len(objects) + 1
    trailer = f"trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{starts[-1]}\n%%EOF\n"
    path.write_text(
        f"%PDF-1.4\n{''.join(objects)}xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}",
        encoding="latin-1",
    )
    return path


FULL = "全年争取资金一亿二千万元同比增长百分之十二其中中央资金八千万元省级资"


def test_wrapped_chinese_lines_become_one_paragraph(tmp_path: Path) -> None:
    """A line that reaches the margin goes on without a space; a short one ends its paragraph."""
    lines = [(96, 700, FULL[2:]), (72, 680, "金四千万元。"), (96, 660, "组织巡查一百二十余次。")]
    assert read_document(pdf(tmp_path / "a.pdf", [lines])).text == (
        FULL[2:] + "金四千万元。\n组织巡查一百二十余次。\n"
    )


def test_a_paragraph_runs_on_over_the_page_and_its_number(tmp_path: Path) -> None:
    """Page numbers at the foot are no text; an offset tells its page."""
    first = [
        (72, 700, FULL),
        (290, 40, "－ １ －"),
    ]
    second = [(72, 780, "金四千万元。"), (290, 40, "－ ２ －")]
    document = read_document(pdf(tmp_path / "a.pdf", [first, second]))
    assert document.text == FULL + "金四千万元。\n"
    assert document.place(3) == "第1页第1段"
    assert document.place(len(FULL) + 1) == "第2页第1段"


def test_columns_far_apart_are_cells(tmp_path: Path) -> None:
    """The gap between the columns of a table is a tab, so that figures do not run together."""
    lines = [(72, 700, "指标"), (200, 700, "数值"), (72, 680, "供水量"), (200, 680, "十二")]
    text = read_document(pdf(tmp_path / "a.pdf", [lines])).text
    assert text == "指标\t数值\n供水量\t十二\n"


def test_a_scan_is_told_apart(tmp_path: Path) -> None:
    """A PDF without text asks for recognition, naming the file."""
    with pytest.raises(DataFaults, match=r"a\.pdf \[scanned\].*OCR"):
        read_document(pdf(tmp_path / "a.pdf", [[], []]))


def test_letters_of_another_font_stand_where_one_sees_them(tmp_path: Path) -> None:
    """A word processor may write the brackets of a line after its other letters."""
    lines = [
        (72, 700, "实施"),
        (108, 700, "一库"),
        (144, 700, "政策。"),
        (96, 702, "《"),
        (132, 702, "》"),
    ]
    text = read_document(pdf(tmp_path / "a.pdf", [lines])).text
    assert text == "实施《一库》政策。\n"
