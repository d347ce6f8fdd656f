"""One sheet of an office moved into documents of every kind, as people move it: title and notes
become paragraphs around the table. `python tests/reading/containers.py [SEED] [COUNT]` moves sheets
of the kits and prints how many facts are then read alike, lost and new.
"""

import random
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from html import escape
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

import docx
import pandas as pd
from test_documents_pdf import face, pdf

from duibiao.indicators import document_contents
from duibiao.indicators.settled import Settled
from duibiao.reading.ledgers import read_contents
from duibiao.reading.workbooks.opening import read_sheets
from duibiao.reading.workbooks.sheets import Block
from duibiao.vocabulary.faults import DataFaults

KITS = Path(__file__).parents[1] / "kits"
SAID = ("name", "period", "value", "unit", "bound", "kind", "role", "place", "owner", "due")


class Paper(NamedTuple):
    """What a sheet becomes on paper: lines above and below, and rows of cells with their blocks."""

    above: list[str]
    rows: list[list[str]]
    merged: list[Block]
    below: list[str]

    def spans(self) -> dict[tuple[int, int], tuple[int, int]]:
        """Return how many rows and columns the first cell of each block covers, 0 for the others."""
        found = {}
        for top, left, bottom, right in self.merged:
            for row in range(top, bottom + 1):
                for column in range(left, right + 1):
                    found[row, column] = (0, 0)
            found[top, left] = (bottom - top + 1, right - left + 1)
        return found


def paper(path: Path) -> Paper | None:
    """Return the only sheet of a file as paper, None for several and for blank rows within."""
    sheets = read_sheets(path)
    sheet = sheets[0]
    rows = [[cell.text for cell in row] for row in sheet.rows]
    if len(sheets) > 1 or sheet.hidden_rows or sheet.hidden_columns or sheet.comments:
        return None
    said = [sum(map(bool, row)) for row in rows]
    asides = [any("：" in t for t in row) and 2 * sum(map(bool, row)) <= len(row) for row in rows]
    table = [n for n, count in enumerate(said) if count > 1 and not asides[n]]
    if not table or 0 in said[table[0] : table[-1]]:
        return None
    begin, end = table[0], table[-1] + 1
    kept = [row[: sheet.width] for row in rows[begin:end]]
    merged = [
        (top - begin, left, bottom - begin, right)
        for top, left, bottom, right in sheet.merged
        if begin <= top and bottom < end
    ]
    around = ["    ".join(filter(None, row)) for row in rows]
    return Paper(around[:begin], kept, merged, [line for line in around[end:] if line])


def write_docx(path: Path, one: Paper) -> Path:
    """Write a Word document with a table of merged cells."""
    document = docx.Document()
    for line in one.above:
        document.add_paragraph(line)
    table = document.add_table(len(one.rows), len(one.rows[0]))
    for cells, texts in zip(table.rows, one.rows, strict=True):
        for cell, text in zip(cells.cells, texts, strict=True):
            cell.text = text
    for top, left, bottom, right in one.merged:
        text = one.rows[top][left]
        table.cell(top, left).merge(table.cell(bottom, right)).text = text
    for line in one.below:
        document.add_paragraph(line)
    document.save(str(path))
    return path


def page(one: Paper, border: str, head: str = "") -> str:
    """Return a web page with the table; its cells stand as far apart as people's do."""
    spans = one.spans()
    lines = []
    for row, texts in enumerate(one.rows):
        cells = ""
        for column, text in enumerate(texts):
            tall, wide = spans.get((row, column), (1, 1))
            more = f" rowspan={tall}" * (tall > 1) + f" colspan={wide}" * (wide > 1)
            cells += f"<td{more}>{escape(text)}</td>" if tall else ""
        lines.append(f"<tr>{cells}</tr>")
    about = [f"<p>{escape(line)}</p>" for line in one.above]
    notes = [f"<p>{escape(line)}</p>" for line in one.below]
    look = (
        f"<style>{head} table{{border-collapse:collapse}} td{{{border};padding:4px 8px}}</style>"
        "<meta charset=utf-8>"
    )
    return "\n".join([look, *about, "<table>", *lines, "</table>", *notes])


def write_html(path: Path, one: Paper) -> Path:
    """Write a web page."""
    path.write_text(page(one, "border:1px solid"), encoding="utf-8")
    return path


def around(one: Paper, lines: Iterable[str]) -> str:
    """Return a text with the table's lines between those around it."""
    return "\n".join([*one.above, *lines, *one.below]) + "\n"


def write_md(path: Path, one: Paper) -> Path:
    """Write a table of bars with a rule under its first row."""
    rows = ["| " + " | ".join(row) + " |" for row in one.rows]
    rule = "|" + "---|" * len(one.rows[0])
    path.write_text(around(one, ["", rows[0], rule, *rows[1:], ""]), encoding="utf-8")
    return path


def write_tabs(path: Path, one: Paper) -> Path:
    """Write the cells with tabs between them, as a copied sheet is pasted."""
    path.write_text(around(one, map("\t".join, one.rows)), encoding="utf-8")
    return path


def write_bars(path: Path, one: Paper) -> Path:
    """Write the cells between bars, without a rule."""
    path.write_text(around(one, (f"|{'|'.join(row)}|" for row in one.rows)), encoding="utf-8")
    return path


def wide(text: str) -> int:
    """Return how many columns of a terminal a text takes up."""
    return sum(2 if unicodedata.east_asian_width(char) in "WFA" else 1 for char in text)


def padded(text: str, width: int, blank: str) -> str:
    """Return a text filled up to a width, the odd column with a plain blank."""
    more = width - wide(text)
    return text + (blank * (more // wide(blank)) + " " * (more % wide(blank)))


def widths(one: Paper) -> list[int]:
    """Return how wide the columns are: blocks over several count with their share."""
    return [max(map(wide, column)) + 2 for column in zip(*one.rows, strict=True)]


def aligned(one: Paper, blank: str) -> str:
    """Return the table with its columns filled up by blanks."""
    size = widths(one)
    rows = (
        "".join(padded(text, width, blank) for text, width in zip(row, size, strict=True))
        for row in one.rows
    )
    return around(one, (row.rstrip() for row in rows))


def write_blanks(path: Path, one: Paper) -> Path:
    """Write columns that stand under each other by blanks."""
    path.write_text(aligned(one, " "), encoding="utf-8")
    return path


def write_wide_blanks(path: Path, one: Paper) -> Path:
    """Write columns that stand under each other by full-width blanks."""
    path.write_text(aligned(one, "\u3000"), encoding="utf-8")
    return path


def write_box(path: Path, one: Paper) -> Path:
    """Write the table drawn with lines of characters, merged cells open."""
    size = [width + width % 2 for width in widths(one)]
    covered = {
        (row, column): block
        for block in one.merged
        for row in range(block[0], block[2] + 1)
        for column in range(block[1], block[3] + 1)
    }

    def block(row: int, column: int) -> object:
        return covered.get((row, column), (row, column))

    lines = []
    for row, texts in enumerate(one.rows):
        rule, line = "├" if row else "┌", "│"
        for column, width in enumerate(size):
            last = column + 1 == len(size)
            open_above = row > 0 and block(row, column) == block(row - 1, column)
            rule += ("  " if open_above else "─") * (width // 2)
            rule += ("┤" if row else "┐") if last else "┼" if row else "┬"
            merged = not last and block(row, column) == block(row, column + 1)
            line += padded(texts[column], width, " ") + ("  " if merged else "│")
        lines += [rule, line]
    lines.append("└" + "┴".join("─" * (width // 2) for width in size) + "┘")
    path.write_text(around(one, lines), encoding="utf-8")
    return path


def printed(path: Path, html: str) -> Path:
    """Write a PDF of a page as Chromium prints it."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(html, encoding="utf-8")
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu"]
        command += ["--no-pdf-header-footer", f"--print-to-pdf={path}", source.as_uri()]
        subprocess.run(command, capture_output=True, check=True)
    return path


SIZE, ROW, ABOVE = 12, 24, 30


def _shown(text: str) -> str:
    """Return what the font of the tests' PDFs has."""
    return "".join(char if ord(char) in face()[0] else "〓" for char in text if char != "\n")


def write_pdf(path: Path, one: Paper, ruled: bool = True) -> Path:
    """Write a PDF of one page, as wide and high as the table needs."""
    size = (max(map(len, column)) * SIZE + 8 for column in zip(*one.rows, strict=True))
    xs = [*accumulate(size, initial=20.0)]
    top = 20.0 + ROW * (len(one.rows) + len(one.below))
    high = top + ABOVE * len(one.above)
    lines = [(20.0, high - ABOVE * n, _shown(text)) for n, text in enumerate(one.above)]
    lines += [
        (xs[column] + 4, top - ROW * row - 16, _shown(text) + " ")
        for row, texts in enumerate(one.rows)
        for column, text in enumerate(texts)
        if text
    ]
    bottom = top - ROW * len(one.rows)
    lines += [(20.0, bottom - ROW * n, _shown(text)) for n, text in enumerate(one.below, 1)]
    spans = one.spans()
    boxes = ""
    for row in range(len(one.rows)):
        for column in range(len(one.rows[0])):
            tall, wide_ = spans.get((row, column), (1, 1))
            if tall:
                x, y = xs[column], top - ROW * (row + tall)
                boxes += f"{x} {y} {xs[column + wide_] - x} {ROW * tall} re S\n"
    return pdf(path, [lines], boxes if ruled else "")


LANDSCAPE = "@page{size:A3 landscape}"


def print_ruled(path: Path, one: Paper) -> Path:
    """Write a PDF whose table is ruled."""
    return printed(path, page(one, "border:1px solid", LANDSCAPE))


def print_narrow(path: Path, one: Paper) -> Path:
    """Write a PDF of a narrow page, on which cells are broken over lines."""
    return printed(path, page(one, "border:1px solid", "@page{size:A4}"))


def print_bare(path: Path, one: Paper) -> Path:
    """Write a PDF whose table has no rules, its cells not broken."""
    return printed(path, page(one, "white-space:nowrap", LANDSCAPE))


def print_bare_narrow(path: Path, one: Paper) -> Path:
    """Write a PDF whose table has no rules, its cells broken over lines."""
    return printed(path, page(one, "", "@page{size:A4}"))


def print_word(path: Path, one: Paper) -> Path:
    """Write a PDF as LibreOffice makes it of a Word document."""
    with tempfile.TemporaryDirectory() as folder:
        source = write_docx(Path(folder) / f"{path.stem}.docx", one)
        document = docx.Document(str(source))
        document.tables[0].style = "Table Grid"
        document.save(str(source))
        command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, source]
        subprocess.run(command, capture_output=True, check=True)
        shutil.copy(source.with_suffix(".pdf"), path)
    return path


Write = Callable[[Path, Paper], Path]
KINDS: dict[str, tuple[str, Write]] = {
    "docx": (".docx", write_docx),
    "html": (".html", write_html),
    "md": (".md", write_md),
    "tabs": (".txt", write_tabs),
    "bars": (".txt", write_bars),
    "blanks": (".txt", write_blanks),
    "wide": (".txt", write_wide_blanks),
    "box": (".txt", write_box),
    "drawn": (".pdf", write_pdf),
    "pdf": (".pdf", print_ruled),
    "pdf_narrow": (".pdf", print_narrow),
    "pdf_bare": (".pdf", print_bare),
    "pdf_bare_narrow": (".pdf", print_bare_narrow),
    "pdf_word": (".pdf", print_word),
}


def facts(frames: Iterable[pd.DataFrame], columns: Iterable[str] = SAID) -> Counter[Any]:
    """Return how often each fact is told."""
    rows = (frame[list(columns)].itertuples(index=False, name=None) for frame in frames)
    return Counter(tuple(map(str, row)) for found in rows for row in found)


def listed(frames: Iterable[pd.DataFrame]) -> Counter[Any]:
    """Return how often each task or problem is told, without where it stands."""
    rows: Counter[Any] = Counter()
    for frame in frames:
        kept = frame.drop(
            columns=[c for c in ("source", "location", "sources") if c in frame.columns]
        )
        rows.update(
            tuple(
                str(one).rpartition("/")[2].rpartition(".")[0] if n == len(row) - 1 else str(one)
                for n, one in enumerate(row)
            )
            for row in kept.itertuples(index=False, name=None)
        )
    return rows


def of_ledger(path: Path) -> tuple[Counter[Any], Counter[Any]]:
    """Return the facts and the tasks and problems of a ledger."""
    found = read_contents(path)
    return facts([found.readings]), listed([found.tasks, found.problems])


class Told(NamedTuple):
    """What a document tells: the facts and lists of its tables, the sure facts of its prose, and
    the tables that were not read.
    """

    facts: Counter[Any]
    lists: Counter[Any]
    prose: Counter[Any]
    lost: list[str]


def of_document(path: Path) -> Told:
    """Return what a document tells."""
    told = document_contents.read(path, path.name, Settled(), "", "")
    prose = told.readings[told.readings["confidence"] == "high"]
    lost = told.notices[told.notices["code"] == "sheet_not_understood"]
    return Told(
        facts(one.readings for one in told.tables),
        listed(frame for one in told.tables for frame in (one.tasks, one.problems)),
        facts([prose]),
        list(lost["found"]),
    )


def sample(seed: int, count: int) -> Iterator[tuple[Path, Paper]]:
    """Yield files of one sheet each that hold figures, tasks or problems."""
    files = sorted(p for s in ("*.xlsx", "*.csv") for p in KITS.glob(f"*/files/ledgers/**/{s}"))
    random.Random(seed).shuffle(files)
    for path in files:
        try:
            one = paper(path)
            found = sum(map(len, of_ledger(path))) if one else 0
        except DataFaults:  # what cannot be read as a ledger cannot be compared
            continue
        if one and found:
            yield path, one
            count -= 1
        if not count:
            return


def main(seed: int = 1, count: int = 10, only: str = "") -> None:
    """Print what each container loses and adds; `only` names some of KINDS."""
    sums: dict[str, Counter[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for path, one in sample(seed, count):
            ours = of_ledger(path)
            for kind in only.split(",") if only else KINDS:
                ending, write = KINDS[kind]
                found = of_document(write(Path(folder) / f"{path.stem}{ending}", one))
                tally = compared(ours, found)
                sums.setdefault(kind, Counter()).update(tally)
                if tally["new"] or tally["silent"] or found.prose:
                    print(kind, dict(tally), path.relative_to(KITS))
                    for title, some in differences(ours, found):
                        print("    ", title, "|".join(some)[:150])
    for kind, tally in sums.items():
        print(f"{kind:16}", dict(tally))


def compared(ours: tuple[Counter[Any], Counter[Any]], found: Told) -> Counter[str]:
    """Return how many facts and rows there are, are right, new, and lost without a word."""
    pairs = [*zip(ours, found[:2], strict=True)]
    total = sum(one.total() for one in ours)
    right = sum((one & other).total() for one, other in pairs)
    new = sum((other - one).total() for one, other in pairs)
    silent = 0 if found.lost else total - right
    prose = found.prose.total()
    return Counter(
        all=total, right=right, new=new, prose=prose, told=len(found.lost), silent=silent
    )


def differences(ours: tuple[Counter[Any], Counter[Any]], found: Told) -> Iterator[tuple[str, Any]]:
    """Yield some of what was lost and what is new."""
    for one, other in zip(ours, found[:2], strict=True):
        yield from (("lost", row) for row in [*(one - other)][:4])
        yield from (("new", row) for row in [*(other - one)][:4])
    yield from (("prose", row) for row in [*found.prose][:4])


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]), *sys.argv[3:4])
