"""Make the shipped template of the bulletin: `python -m duibiao.presentation.docx.template`.

Sizes after GB/T 9704-2012: A4 with margins 37, 35, 28 and 26 mm; the title in 22 pt, headings in
16 pt 黑体, text in 16 pt 仿宋 at 28 pt a line, first lines indented by two characters.
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

BODY, HEADING, TITLE = "仿宋", "黑体", "宋体"
RED = RGBColor(0xC0, 0x00, 0x00)


def build() -> None:
    """Write the template."""
    document = Document()
    _page(document.sections[0])
    _style(document.styles["Normal"], BODY, 16)
    title = document.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.paragraph_format.first_line_indent = Pt(0)
    title.paragraph_format.line_spacing = Pt(36)
    _run(title, "{{title}}", TITLE, 22, RED).font.bold = True
    _rule(title)
    for block in BLOCKS:
        heading = document.add_paragraph()
        heading.paragraph_format.keep_with_next = True
        _run(heading, f"{{{{head_{block}}}}}", HEADING, 16)
        _run(document.add_paragraph(), f"{{{{{block}}}}}", BODY, 16)
    footer = document.sections[0].footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    footer.paragraph_format.first_line_indent = Pt(0)
    _run(footer, "{{footer}}", TITLE, 10.5)
    _page_number(document.sections[0].footer.add_paragraph())
    file = io.BytesIO()
    document.save(file)
    archive.write(TEMPLATE, file.getvalue())


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


def _page_number(paragraph: Any) -> None:
    """Write the page's number between dashes."""
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.first_line_indent = Pt(0)
    _run(paragraph, "— ", TITLE, 14)
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    field.append(_run(paragraph, "1", TITLE, 14)._element)
    paragraph._p.append(field)
    _run(paragraph, " —", TITLE, 14)


def _rule(paragraph: Any) -> None:
    """Draw the red line below the title."""
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "18"), ("space", "8"), ("color", "C00000")):
        bottom.set(qn(f"w:{key}"), value)
    borders.append(bottom)
    paragraph._p.get_or_add_pPr().append(borders)


if __name__ == "__main__":
    build()
