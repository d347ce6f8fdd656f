"""Make the shipped template of the bulletin: `python tools/make_bulletin_template.py`.

After GB/T 9704-2012: A4 with margins 37, 35, 28 and 26 mm; the issuing office in red with a red
rule below the document's number; the title in 22 pt 小标宋, addressees, text in 16 pt 仿宋 at 28 pt
a line, headings in 16 pt 黑体; annex, office and date after the text; charts as the annex; numbers
outside. What the office fills in stands in brackets, and any of it may be changed or taken away.
"""

from __future__ import annotations

import io
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from duibiao.presentation import archive
from duibiao.presentation.docx import BLOCKS, TEMPLATE

BODY, HEADING, TITLE, PLAIN = "仿宋_GB2312", "黑体", "方正小标宋简体", "宋体"
INSTEAD = {
    BODY: "仿宋,FangSong,华文仿宋,STFangsong",
    HEADING: "SimHei,华文黑体,Noto Sans CJK SC",
    TITLE: "小标宋体,方正小标宋_GBK,华文中宋,STZhongsong,宋体,SimSun",
}
"""What a program without a font takes in its place."""
RED = RGBColor(0xC0, 0x00, 0x00)


def build() -> None:
    """Write the template."""
    document = Document()
    _page(document.sections[0])
    _style(document.styles["Normal"], BODY, 16)
    _head(document)
    _line(document, "{{recipients}}")
    for block in BLOCKS[:-1]:
        _section(document, block)
    note = _line(document, "{{annex_note}}", indent=2)
    note.paragraph_format.space_before, note.paragraph_format.keep_with_next = Pt(28), True
    for place, above in (("{{issuer}}", 56), ("{{dated}}", 0)):
        signed = _line(document, place)
        signed.paragraph_format.space_before = Pt(above)
        signed.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        signed.paragraph_format.right_indent = Pt(32)
        signed.paragraph_format.keep_with_next = above > 0
    _annex(document)
    _numbered(document)
    _named(document)
    file = io.BytesIO()
    document.save(file)
    archive.write(TEMPLATE, file.getvalue())


def _head(document: Any) -> None:
    """Write the issuing office, the document's number, the rule and the title."""
    office = _centred(document, 60)
    office.paragraph_format.space_before = Pt(40)
    _run(office, "{{issuer_head}}", TITLE, 36, RED)
    number = _centred(document, 36)
    _run(number, "{{number}}", BODY, 16)
    _rule(number)
    title = _centred(document, 36)
    title.paragraph_format.space_before, title.paragraph_format.space_after = Pt(30), Pt(16)
    _run(title, "{{title}}", TITLE, 22)


def _section(document: Any, block: str) -> None:
    heading = document.add_paragraph()
    heading.paragraph_format.keep_with_next = True
    _run(heading, f"{{{{head_{block}}}}}", HEADING, 16)
    _run(document.add_paragraph(), f"{{{{{block}}}}}", BODY, 16)


def _annex(document: Any) -> None:
    """Write the charts on a page of their own."""
    head = _line(document, "{{annex}}", font=HEADING)
    head.paragraph_format.page_break_before = True
    title = _centred(document, 36)
    _run(title, "{{head_charts}}", TITLE, 22)
    _run(document.add_paragraph(), "{{charts}}", BODY, 16)
    _run(_centred(document, 28), "{{footer}}", PLAIN, 10.5)


def _centred(document: Any, line: float) -> Any:
    made = document.add_paragraph()
    made.alignment = WD_ALIGN_PARAGRAPH.CENTER
    made.paragraph_format.first_line_indent = Pt(0)
    made.paragraph_format.line_spacing = Pt(line)
    made.paragraph_format.keep_with_next = True
    return made


def _line(document: Any, text: str, font: str = BODY, indent: int = 0) -> Any:
    made = document.add_paragraph()
    made.paragraph_format.first_line_indent = Pt(16 * indent)
    _run(made, text, font, 16)
    return made


def _numbered(document: Any) -> None:
    """Write the page numbers at the outer edges, one character in."""
    document.settings.odd_and_even_pages_header_footer = True
    section = document.sections[0]
    for footer, side in (
        (section.footer, WD_ALIGN_PARAGRAPH.RIGHT),
        (section.even_page_footer, WD_ALIGN_PARAGRAPH.LEFT),
    ):
        footer.is_linked_to_previous = False
        _page_number(footer.paragraphs[0], side)


def _named(document: Any) -> None:
    """Name fonts that stand in for those a machine lacks."""
    fonts = next(
        p for p in document.part.package.iter_parts() if str(p.partname).endswith("fontTable.xml")
    )
    told = "".join(
        f'<w:font w:name="{font}"><w:altName w:val="{others}"/><w:charset w:val="86"/></w:font>'
        for font, others in INSTEAD.items()
    )
    fonts._blob = fonts.blob.replace(b"</w:fonts>", told.encode() + b"</w:fonts>")


def _page(section: Any) -> None:
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)


def _style(style: Any, font: str, size: float) -> None:
    style.font.name, style.font.size = "Times New Roman", Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    form = style.paragraph_format
    form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(28)
    form.line_spacing_rule = WD_LINE_SPACING.AT_LEAST
    form.first_line_indent = Pt(2 * size)
    form.space_after = Pt(0)


def _run(paragraph: Any, text: str, font: str, size: float, colour: Any = None) -> Any:
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)
    if colour is not None:
        run.font.color.rgb = colour
    return run


def _page_number(paragraph: Any, side: Any) -> None:
    """Write the page's number between dashes."""
    paragraph.alignment = side
    paragraph.paragraph_format.first_line_indent = Pt(0)
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Pt(14)
    _run(paragraph, "— ", PLAIN, 14)
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    field.append(_run(paragraph, "1", PLAIN, 14)._element)
    paragraph._p.append(field)
    _run(paragraph, " —", PLAIN, 14)


def _rule(paragraph: Any) -> None:
    """Draw the red line below the document's number."""
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "18"), ("space", "8"), ("color", "C00000")):
        bottom.set(qn(f"w:{key}"), value)
    borders.append(bottom)
    paragraph._p.get_or_add_pPr().append(borders)


if __name__ == "__main__":
    build()
