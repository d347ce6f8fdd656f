"""What the makers of the invented offices share: truth tables, and files without a clock in them."""

import csv
import datetime
import re
import zipfile
from pathlib import Path

import docx
import xlwt
from openpyxl.styles import Alignment, Border, Font, Side

WHEN = datetime.datetime(2025, 1, 2, 9, 0)
STAMP = (2025, 1, 2, 9, 0, 0)
THIN = Border(*[Side(style="thin")] * 4)
MIDDLE = Alignment(horizontal="center", vertical="center", wrap_text=True)
HEADS = {
    "targets": "id,name,target,comparator,unit,due,actual,actual_unit,as_of_period,status,source,note,optional",
    "year_on_year": "id,name,period,value,unit,prior_period,prior,change,growth_percent,source,note,optional",
    "tasks": "id,task,owner,due,status,overdue,source,optional",
    "problems": "id,problem,owner,due,closed,overdue,source",
    "facts": "id,name,period,value,unit,role,source,optional",
    "conflicts": "id,name,period,values,sources",
    "not_rows": "name,table,value,unit,why",
}


def text(value):
    """Return a figure as the truth writes it."""
    return value if isinstance(value, str) else f"{value:.6f}".rstrip("0").rstrip(".")


def _yes(holds):
    return "yes" if holds else "no"


class Truth:
    """Collects the rows of the truth tables of one office."""

    def __init__(self, folder, period, prior):
        self.folder, self.period, self.prior = folder, period, prior
        self.rows = {table: [] for table in HEADS}

    def add(self, table, *cells):
        """Add a row with the next number."""
        self.rows[table].append([f"{table[0].upper()}{len(self.rows[table]) + 1:03d}", *cells])

    def target(self, name, goal, sign, unit, due, actual, status, source, note="", optional=""):
        """Add a target with its actual and status."""
        self.add(
            "targets",
            name,
            text(goal),
            sign,
            unit,
            due,
            text(actual),
            unit,
            self.period,
            status,
            source,
            note,
            optional,
        )

    def year(self, name, value, unit, prior, source, note="", optional="", at=("", "")):
        """Add a growth; change and rate are worked out where one value stands on each side."""
        change = growth = ""
        if "|" not in text(value) + text(prior):
            new, old = float(value), float(prior)
            change = text(round(new - old, 6))
            growth = f"{100 * (new / old - 1):.2f}" if old and unit != "%" else ""
        here, there = at[0] or self.period, at[1] or self.prior
        self.add(
            "year_on_year",
            name,
            here,
            text(value),
            unit,
            there,
            text(prior),
            change,
            growth,
            source,
            note,
            optional,
        )

    def indicator(self, row, at, actual, prior):
        """Add what is told of an indicator: its goal, its figure, last year's, where there are.

        `row` is names, unit, goal, sign, figure, last year's, due day, status, source; `at` the time
        of the figure and of last year's; `actual` and `prior` what is right for each (`a|b`).
        """
        names, unit, goal, sign, now, old, due, status, source = row
        if goal is not None:
            self.target(names, goal, sign, unit, due, actual, status, source)
            self.fact(names, f"{self.period[:4]}|{due[:7]}|{due}", goal, unit, "target", source)
        self.fact(names, at[0], now, unit, "actual", source)
        if old is not None:
            self.year(names, actual, unit, prior, source, at=at)
            self.fact(names, at[1], old, unit, "actual", source)

    def task(self, task, office, due, status, source):
        """Add a task with its status."""
        self.add("tasks", task, office, due, status, _yes(status == "逾期"), source, "")

    def problem(self, problem, office, due, closed, today, source):
        """Add a problem; an open one is overdue from the day it is due."""
        overdue = closed == "no" and "" < due <= today
        self.add("problems", problem, office, due, closed, _yes(overdue), source)

    def fact(self, name, period, value, unit, role, source, optional=""):
        """Add one figure of the files."""
        self.add("facts", name, period, text(value), unit, role, source, optional)

    def never(self, name, table, value, unit, why):
        """Add a row that must not appear."""
        self.rows["not_rows"].append([name, table, text(value), unit, why])

    def write(self):
        """Write every table under truth/."""
        out = self.folder / "truth"
        out.mkdir(exist_ok=True)
        for table, rows in self.rows.items():
            with (out / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, lineterminator="\n")
                writer.writerow(HEADS[table].split(","))
                writer.writerows(rows)


def steady(path):
    """Write a zip again with one fixed time, so that two runs give the same bytes."""
    with zipfile.ZipFile(path) as old:
        parts = [(i.filename, old.read(i.filename)) for i in old.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts:
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:\w+[^>]*>)[^<]*", rb"\g<1>2025-01-02T09:00:00Z", data)
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, data)


def save(book, path):
    """Save a workbook of openpyxl without a clock."""
    path.parent.mkdir(parents=True, exist_ok=True)
    book.properties.created = book.properties.modified = WHEN
    book.save(path)
    steady(path)


def sheet(book, name, title, rows, width, merges=(), heads=(3, 3), first=False):
    """Add a sheet: a merged title in row 1, then the rows; merges are ranges such as A3:A4."""
    ws = book.active if first else book.create_sheet()
    ws.title = name
    ws.append([title])
    ws.merge_cells(start_row=1, end_row=1, start_column=1, end_column=width)
    ws["A1"].font, ws["A1"].alignment = Font(bold=True, size=16), MIDDLE
    for row in rows:
        ws.append([None if cell == "" else cell for cell in row])
    for span in merges:
        ws.merge_cells(span)
    for row in ws.iter_rows(heads[0], ws.max_row, 1, width):
        for cell in row:
            cell.border = THIN
            if row[0].row <= heads[1]:
                cell.font, cell.alignment = Font(bold=True), MIDDLE
    return ws


def old_book(path, name, rows, merges=()):
    """Write a BIFF workbook of one sheet; merges are (first row, last row, first column, last column)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    book = xlwt.Workbook(encoding="utf-8")
    ws = book.add_sheet(name)
    day, style = xlwt.easyxf(num_format_str="yyyy/m/d"), xlwt.easyxf("align: wrap on")
    held = {(a, c): (b, d) for a, b, c, d in merges}
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            how = day if isinstance(value, datetime.date) else style
            if (r, c) in held:
                ws.write_merge(r, held[r, c][0], c, held[r, c][1], value, how)
            elif value not in (None, ""):
                ws.write(r, c, value, how)
    book.save(str(path))


def ragged(path, rows):
    """Write a csv as a hand does: GB18030, CRLF, rows of their own length."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="gb18030", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows(rows)


def paper(path, lines, tables=()):
    """Write a docx: the first line is the title, `# ` opens a heading, `@n` stands for table n."""
    path.parent.mkdir(parents=True, exist_ok=True)
    out = docx.Document()
    out.core_properties.created = out.core_properties.modified = WHEN
    for n, line in enumerate(lines):
        if line.startswith("@"):
            rows = tables[int(line[1:])]
            grid = out.add_table(rows=0, cols=len(rows[0]))
            grid.style = "Table Grid"
            for row in rows:
                for cell, value in zip(grid.add_row().cells, row, strict=True):
                    cell.text = text(value)
        elif not n or line.startswith("# "):
            out.add_heading(line.removeprefix("# "), 1 if n else 0)
        else:
            out.add_paragraph(line)
    out.save(path)
    steady(path)


def home(file):
    """Return the kit's folder and its two rooms for files."""
    here = Path(file).resolve().parent
    return here, here / "files/ledgers", here / "files/documents"
