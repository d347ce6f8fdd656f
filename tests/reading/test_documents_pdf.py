"""PDFs with text: lines joined to paragraphs, page numbers left out."""

from __future__ import annotations

import io
import itertools
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from duibiao.presentation import fonts
from duibiao.reading.documents import read_document
from duibiao.vocabulary.faults import DataFaults


@cache
def face() -> tuple[dict[int, str], bytes]:
    """The glyphs of the font that reports carry, and its bytes: no machine needs one of its own."""
    data = fonts.PATH.read_bytes()
    return TTFont(io.BytesIO(data)).getBestCmap(), data


def code(char: str) -> str:
    """A character's glyph in the font, as a PDF writes it."""
    return f"{int(face()[0][ord(char)].removeprefix('cid')):04x}"


def stream(data: bytes, more: str = "") -> bytes:
    """A stream object."""
    return f"<< {more} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def font_objects(chars: set[str]) -> list[bytes]:
    """The font and what belongs to it, as objects 3 to 7."""
    pairs = "".join(f"<{code(c)}> <{ord(c):04x}>\n" for c in sorted(chars))
    unicode = (
        "/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def 1 begincodespacerange "
        f"<0000> <ffff> endcodespacerange {len(chars)} beginbfchar\n{pairs}endbfchar endcmap end"
    )
    return [
        b"<< /Type /Font /Subtype /Type0 /BaseFont /DuibiaoSans /Encoding /Identity-H "
        b"/DescendantFonts [4 0 R] /ToUnicode 7 0 R >>",
        b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /DuibiaoSans /FontDescriptor 5 0 R "
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>",
        b"<< /Type /FontDescriptor /FontName /DuibiaoSans /Flags 4 /FontBBox [0 -120 1000 880] "
        b"/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 733 /StemV 80 /FontFile3 6 0 R >>",
        stream(face()[1], "/Subtype /OpenType"),
        stream(unicode.encode()),
    ]


def pdf(path: Path, pages: list[list[tuple[float, float, str]]], rules: str = "") -> Path:
    """Write a PDF of lines, each (x, y, text) in 12 point, in a font it carries; `rules` is what
    else each page draws.
    """
    chars = {char for lines in pages for _, _, text in lines for char in text}
    bodies = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", *font_objects(chars)]
    kids = []
    for lines in pages:
        drawn = "".join(
            f"BT /F 12 Tf {x} {y} Td <{''.join(map(code, text))}> Tj ET\n" for x, y, text in lines
        )
        bodies.append(stream((drawn + rules).encode()))
        page = (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F 3 0 R >> >> /Contents {len(bodies)} 0 R >>"
        )
        bodies.append(page.encode())
        kids.append(f"{len(bodies)} 0 R")
    bodies[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>".encode()
    objects = [b"%d 0 obj\n%s\nendobj\n" % pair for pair in enumerate(bodies, 1)]
    starts = list(itertools.accumulate(map(len, objects), initial=len("%PDF-1.4\n")))
    table = b"".join(b"%010d 00000 n \n" % start for start in starts[:-1])
    trailer = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    size = len(objects) + 1
    path.write_bytes(
        b"%PDF-1.4\n"
        + b"".join(objects)
        + b"xref\n0 %d\n0000000000 65535 f \n" % size
        + table
        + trailer % (size, starts[-1])
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


def test_lines_in_columns_are_a_table(tmp_path: Path) -> None:
    """What stands under each other is a column, also where a cell of it is empty."""
    lines = [
        *((x, 700, text) for x, text in ((72, "指标"), (200, "目标"), (320, "完成"))),
        *((x, 680, text) for x, text in ((72, "投资"), (200, "12"), (320, "21"))),
        *((x, 660, text) for x, text in ((72, "供水量"), (320, "22"))),
    ]
    (table,) = read_document(pdf(tmp_path / "a.pdf", [lines])).tables
    assert (table.sure, table.start, table.end) == (True, 0, 26)
    assert [cell.text for cell in table.sheet.rows[2]] == ["供水量", "", "22"]


def test_a_ruled_table_goes_on_on_the_next_page(tmp_path: Path) -> None:
    """The head said again is left out, and the row that the page broke is whole."""
    xs = (72, 200, 320)
    rows = (
        ("指标", "目标", "完成"),
        ("水土流失", "12", "21"),
        ("治理", "", ""),
        ("供水量", "", "22"),
    )
    rules = "".join(f"{x} 620 m {x} 700 l S\n" for x in (72, 200, 320, 420))
    rules += "".join(f"72 {y} m 420 {y} l S\n" for y in (700, 660, 620))

    def page(upper: int, lower: int) -> list[tuple[float, float, str]]:
        cells = ((upper, 680), (lower, 640))
        return [(x + 4, y, t) for n, y in cells for x, t in zip(xs, rows[n], strict=True) if t]

    (table,) = read_document(pdf(tmp_path / "a.pdf", [page(0, 1), page(0, 3)], rules)).tables
    assert [[cell.text for cell in row] for row in table.sheet.rows] == [
        *([*rows[n]] for n in (0, 1, 3))
    ]
    (table,) = read_document(pdf(tmp_path / "b.pdf", [page(0, 1), page(2, 3)], rules)).tables
    assert [row[0].text for row in table.sheet.rows] == ["指标", "水土流失治理", "供水量"]


def test_a_word_over_columns_without_rules_leaves_them_unsure(tmp_path: Path) -> None:
    """It may be said of the column below it alone, or of those beside it as well."""
    lines = [
        *((x, 720, text) for x, text in ((72, "项目"), (260, "全年"))),
        *((x, 700, text) for x, text in ((72, "指标"), (200, "目标"), (320, "完成"))),
        *((x, y, text) for y in (680, 660) for x, text in ((72, "投资"), (200, "12"), (320, "21"))),
    ]
    (table,) = read_document(pdf(tmp_path / "a.pdf", [lines])).tables
    assert (table.sure, table.figures) == (False, True)


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


def test_a_head_with_its_page_is_no_text_and_a_number_goes_on_over_it(tmp_path: Path) -> None:
    """Two pages are too few to see what repeats; a point behind digits ends no sentence."""
    first = [(72, 800, "工作总结 第1页 共2页"), (72, 700, "工作总结"), (72, 660, "争取资金3.")]
    second = [(72, 800, "工作总结 第2页 共2页"), (72, 700, "5亿元。")]
    text = read_document(pdf(tmp_path / "a.pdf", [first, second])).text
    assert text.endswith("争取资金3.5亿元。\n")
    assert "页" not in text
