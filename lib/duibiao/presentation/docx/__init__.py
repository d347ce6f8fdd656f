"""The period's bulletin (通报) as a Word file, filled into a template the office may change.

A template is a Word file with `{{title}}`, `{{period}}`, `{{as_of}}`, `{{footer}}`, the parts of an
official document (FORM) and the headings (`{{head_summary}}` and so on) anywhere in its text and
`{{summary}}`, `{{ranking}}`, `{{lagging}}`, `{{charts}}` each alone in a paragraph, whose style the
text there takes. The one shipped follows GB/T 9704-2012, the layout of official documents;
`python tools/make_bulletin_template.py` makes it.
"""

import io
import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import pandas as pd
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table
from docx.text.paragraph import Paragraph

from duibiao.presentation import archive
from duibiao.presentation.docx import bulletin_rows
from duibiao.presentation.escape import plain
from duibiao.presentation.figures.chart import Chart
from duibiao.presentation.house import look
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.words import language, say

TEMPLATE = Path(__file__).parent / "bulletin.docx"
PLACE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
BLOCKS = ("summary", "ranking", "lagging", "charts")
FORM = ("issuer_head", "issuer", "number", "recipients", "annex_note", "annex", "dated")
"""What an official document has around its text; the office fills in what stands in brackets."""
INLINE = ("title", "period", "as_of", "footer", *FORM, *(f"head_{block}" for block in BLOCKS))
CHART_WIDTH = Cm(15.6)
LAST = 2  # So many rows of the last table go with the signature
SIZES = {"zh": 10.5, "en": 8}  # Points in tables: English words need more room


@dataclass(frozen=True)
class Bulletin:
    """What a bulletin says.

    `about`: `period_label`, `as_of`. `ranking`: one row per bureau with `bureau` (or `bureau_name`)
    and a count per status code, `rule` how they are ranked. `lagging`: rows of target gaps or tasks
    that lag, with `owner`.
    """

    about: Mapping[str, Any]
    summary: Sequence[str] = ()
    ranking: pd.DataFrame = field(default_factory=pd.DataFrame)
    lagging: pd.DataFrame = field(default_factory=pd.DataFrame)
    charts: Sequence[Chart] = ()
    rule: str = ""


def bulletin(path: Path, content: Bulletin, template: Path = TEMPLATE) -> Path:
    """Write the bulletin of a period from a template, the same bytes for the same; return the path.
    Raises DataFaults for a template that is no Word file or has unknown placeholders."""
    document = _opened(template)
    _check(document, template)
    for paragraph in list(document.paragraphs):
        if key := _alone(paragraph):
            _FILLERS[key](paragraph, content)
            paragraph._element.getparent().remove(paragraph._element)
    for paragraph in _everywhere(document):
        _fill(paragraph, content)
    file = io.BytesIO()
    document.save(file)
    return archive.write(path, file.getvalue())


def _opened(template: Path) -> Any:
    try:
        return Document(str(template))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError):
        refuse([Fault("no_template", template.as_posix(), expected=say("office.expect_template"))])


def _check(document: Any, template: Path) -> None:
    known = {key: "{{" + key + "}}" for key in (*INLINE, *BLOCKS)}
    told = " ".join(known.values())
    found = [key for p in _everywhere(document) for key in PLACE.findall(p.text)]
    refuse(
        Fault("unknown_placeholder", template.name, found="{{" + key + "}}", expected=told)
        for key in found
        if key not in known
    )


def _everywhere(document: Any) -> list[Paragraph]:
    """Return paragraphs of the body, its tables, headers and footers."""
    parts = [document, *(part for s in document.sections for part in (s.header, s.footer))]
    cells = [c for part in parts for t in part.tables for row in t.rows for c in row.cells]
    return [paragraph for part in (*parts, *cells) for paragraph in part.paragraphs]


def _alone(paragraph: Paragraph) -> str:
    match = PLACE.fullmatch(paragraph.text.strip())
    return match[1] if match and match[1] in BLOCKS else ""


def _fill(paragraph: Paragraph, content: Bulletin) -> None:
    if not PLACE.search(paragraph.text):
        return
    filled = PLACE.sub(lambda m: _inline(m[1], content), paragraph.text)
    first, *others = paragraph.runs
    first.text = filled
    for run in others:
        run.text = ""


def _inline(key: str, content: Bulletin) -> str:
    period = plain(content.about.get("period_label") or content.about.get("period") or "")
    as_of = plain(content.about.get("as_of") or "")
    values = {"period": period, "title": say("office.bulletin_title", period=period)}
    values |= {"as_of": as_of, "footer": say("office.bulletin_footer", as_of=as_of)}
    year = "".join(filter(str.isdigit, period))[:4]
    values |= {one: say(f"office.bulletin_{one}", year=year) for one in FORM}
    headed = {f"head_{block}": say(f"office.bulletin_{block}") for block in BLOCKS}
    return (values | headed)[key]


def _like(paragraph: Paragraph, text: object) -> Paragraph:
    """Return a new paragraph before this one with its style and first run's look."""
    copy = deepcopy(paragraph._element)
    paragraph._element.addprevious(copy)
    made = Paragraph(copy, paragraph._parent)
    runs = made.runs
    for run in runs[1:]:
        run.text = ""
    (runs[0] if runs else made.add_run()).text = plain(text)
    return made


def _summary(paragraph: Paragraph, content: Bulletin) -> None:
    for sentence in content.summary or [say("office.bulletin_no_data")]:
        _like(paragraph, sentence)


def _ranking(paragraph: Paragraph, content: Bulletin) -> None:
    if content.rule:
        _like(paragraph, content.rule)
    _rows(paragraph, bulletin_rows.RANKING, bulletin_rows.ranking_rows(content.ranking))


def _lagging(paragraph: Paragraph, content: Bulletin) -> None:
    _rows(paragraph, bulletin_rows.LAGGING, bulletin_rows.lagging_rows(content.lagging), LAST)


def _charts(paragraph: Paragraph, content: Bulletin) -> None:
    for chart in content.charts:
        caption = _like(paragraph, chart.title)
        caption.paragraph_format.keep_with_next = True
        if chart.note:
            _small(_like(paragraph, chart.note))
        picture = _like(paragraph, "")
        picture.paragraph_format.line_spacing = 1.0
        picture.paragraph_format.first_line_indent = Cm(0)
        shape = picture.add_run().add_picture(io.BytesIO(chart.png()), width=CHART_WIDTH)
        shape._inline.docPr.set("descr", chart.alt)
        shape._inline.docPr.set("title", plain(chart.title))


def _small(paragraph: Paragraph) -> None:
    """Set a paragraph as small print that stays with what follows."""
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.first_line_indent = Cm(0)
    paragraph.paragraph_format.line_spacing = Pt(16)
    for run in paragraph.runs:
        run.font.size = Pt(SIZES[language()])


def _rows(
    paragraph: Paragraph, columns: Mapping[str, float], rows: list[dict[str, str]], last: int = 0
) -> None:
    """Write a table whose `last` rows stay with what follows it: a page must not hold the signature
    alone (GB/T 9704).
    """
    if not rows:
        _like(paragraph, say("office.bulletin_no_data"))
        return
    above = Paragraph(paragraph._element.getprevious(), paragraph._parent)
    above.paragraph_format.space_after = Pt(6)
    table = _table_before(paragraph, len(rows) + 1, columns)
    for cell, words in zip(table.rows[0].cells, bulletin_rows.heads(columns), strict=True):
        _write(cell, words, bold=True)
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    for line, row in zip(list(table.rows)[1:], rows, strict=True):
        _line(line, columns, row)
    _repeat_head(table)
    for cell in (cell for row in list(table.rows)[len(table.rows) - last :] for cell in row.cells):
        cell.paragraphs[0].paragraph_format.keep_with_next = True


def _line(line: Any, columns: Mapping[str, float], row: dict[str, str]) -> None:
    """Write one row; one that heads a group stands across all columns."""
    if bulletin_rows.GROUP in row:
        cells = line.cells
        _write(cells[0].merge(cells[-1]), row[bulletin_rows.GROUP], bold=True)
        cells[0].paragraphs[0].paragraph_format.keep_with_next = True
        return
    for cell, key in zip(line.cells, columns, strict=True):
        _write(cell, row[key], colour=look(row["code"]).colour if key == "status" else "")
        if key in bulletin_rows.CENTRED:
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def _table_before(paragraph: Paragraph, count: int, columns: Mapping[str, float]) -> Table:
    parent: Any = paragraph._parent
    table: Table = parent.add_table(count, len(columns), sum(map(Cm, columns.values())))
    table.style = "Table Grid"
    table.autofit = False
    for place, width in enumerate(columns.values()):
        table.columns[place].width = Cm(width)
        for cell in table.columns[place].cells:
            cell.width = Cm(width)
    paragraph._element.addprevious(table._element)
    return table


def _write(cell: Any, words: str, bold: bool = False, colour: str = "") -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.first_line_indent = Cm(0)
    paragraph.paragraph_format.line_spacing = Pt(16)
    run = paragraph.add_run(plain(words))
    run.font.size, run.font.bold = Pt(SIZES[language()]), bold
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour[1:].upper())


def _repeat_head(table: Table) -> None:
    """Let the row of heads come again on every page, and no row break across two."""
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


_FILLERS = {"summary": _summary, "ranking": _ranking, "lagging": _lagging, "charts": _charts}
