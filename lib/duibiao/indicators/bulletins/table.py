"""A bulletin's table of provinces as figures: a row is a province, a column an indicator."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NamedTuple

from duibiao.reading.documents import read_document
from duibiao.reading.workbooks import read_sheets
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.words import say

SHEETS = {".xlsx", ".xls", ".et", ".ods", ".csv", ".tsv"}
LEVELS = ("province", "nation")
SUFFIX = re.compile(r"(?:省|市.*|(?:壮族|回族|维吾尔)?自治区)$")
MARKS = re.compile(r"[\s\d*＊①②③④⑤（）()\[\]]+")
BRACKETS = re.compile(r"[（(].*?[）)]|[/:：].*$|\s")
YEAR = re.compile(r"(?<!\d)(20\d\d)(?=年|\b)")
TEN_THOUSAND = re.compile(r"万\s*(?:立方米|m3|m³|m\^3|方)")
SUPPLY = {
    "地表水": "water_supply_surface",
    "地下水": "water_supply_ground",
    **dict.fromkeys(("其他", "其它", "其他水源", "非常规水", "非常规水源"), "water_supply_other"),
    **dict.fromkeys(("供水总量", "总供水量", "供水合计", "供水量合计"), "water_supply_total"),
}
USE = {
    "生活": "water_use_domestic",
    "工业": "water_use_industry",
    "农业": "water_use_agriculture",
    **dict.fromkeys(("生态", "生态环境", "人工生态环境"), "water_use_eco"),
    **dict.fromkeys(("生态环境补水", "人工生态环境补水"), "water_use_eco"),
    **dict.fromkeys(("用水总量", "总用水量", "用水合计", "用水量合计"), "water_use_total"),
}
WATER = re.compile(r"(?<=[表下]水)源|(?<=[水源])供水量?$")
"""What heads may say beside 地表水 and 其他水源: 地表水源, 地下水源供水量."""
TOTALS = ("总量", "合计", "小计", "总计")
TOTAL = {True: SUPPLY["供水总量"], False: USE["用水总量"]}  # by whether it is of supply
WORDS = sorted([*SUPPLY, *USE, *TOTALS], key=len, reverse=True)
IN_TEXT = re.compile("|".join(WORDS))
LEAST_PROVINCES = 2


class Figure(NamedTuple):
    """What the table says of one province and indicator, in the catalogue's unit."""

    bureau: str
    indicator: str
    value: Decimal
    unit: str
    location: str


class Table(NamedTuple):
    """What a bulletin's table says, the years it names, the heads nobody knows."""

    figures: list[Figure]
    years: set[str]
    unread: list[str]


@dataclass(frozen=True)
class Grid:
    """Rows of cells; `lined` says that columns can be told, as they cannot in a PDF's text."""

    sheet: str
    rows: list[list[str]]
    lines: list[int]
    lined: bool


def read_table(path: Path, known: Catalogue) -> Table:
    """Return what the first tables in a file whose rows are provinces say. Raises DataFaults
    without one, or when its columns cannot be told."""
    regions = _regions(known)
    for whole in _grids(path, regions):
        beside = [
            (grid, [at for at, row in enumerate(grid.rows) if _region(row, regions)])
            for grid in _beside(whole, regions)
        ]
        parts = [(grid, found) for grid, found in beside if found]
        if sum(len(found) for _, found in parts) >= LEAST_PROVINCES:
            read = [f for part in parts for f in _figures(*part, regions, known, path)]
            above = [cell for grid, found in parts for row in grid.rows[: found[0]] for cell in row]
            years = set(YEAR.findall(" ".join(above)) or YEAR.findall(path.stem))
            unread = dict.fromkeys(head for part in parts for head in _unread(*part, known))
            return Table(read, years, list(unread))
    refuse([Fault("no_provinces", path.name, expected=say("imports.expect_provinces"))])
    return Table([], set(), [])


def _unread(grid: Grid, found: list[int], known: Catalogue) -> Iterator[str]:
    """Yield the heads of columns of figures that are no supply or use of water."""
    head = grid.rows[: found[0]]
    named = _columns(head, known) if grid.lined else dict.fromkeys(range(len(grid.rows[found[0]])))
    for at, cell in enumerate(grid.rows[found[0]]):
        if at not in named and _number(cell) is not None:
            above = [row[at].strip() for row in head if at < len(row) and row[at].strip()]
            yield above[-1] if above else say("imports.column", number=at + 1)


def _beside(grid: Grid, regions: dict[str, str]) -> Iterator[Grid]:
    """Yield the tables that stand beside each other: each begins at a column of provinces."""
    counts = Counter(
        at for row in grid.rows for at, cell in enumerate(row) if _region([cell], regions)
    )
    starts = sorted(at for at, count in counts.items() if count >= LEAST_PROVINCES)
    if not grid.lined or len(starts) < 2:
        yield grid
        return
    for start, end in zip(starts, [*starts[1:], None], strict=True):
        rows = [row[start:end] for row in grid.rows]
        yield Grid(grid.sheet, rows, grid.lines, True)


def _regions(known: Catalogue) -> dict[str, str]:
    table = known.bureaus[known.bureaus["level"].isin(LEVELS)]
    return {
        SUFFIX.sub("", str(name)): str(slug)
        for slug, name in zip(table.index, table["name_zh"], strict=True)
    }


def _region(cells: Sequence[str], regions: dict[str, str]) -> str:
    first = next((cell for cell in cells if cell.strip()), "")
    name = MARKS.sub("", first)
    return regions.get(name) or regions.get(SUFFIX.sub("", name), "")


def _grids(path: Path, regions: dict[str, str]) -> Iterator[Grid]:
    if path.suffix.lower() in SHEETS:
        for sheet in read_sheets(path):
            rows = [[c.text for c in row] for row in sheet.filled()]
            yield Grid(sheet.name, rows, sheet.lines, True)
        return
    text = read_document(path).text
    tabbed = "\t" in text and path.suffix.lower() != ".pdf"  # gaps in a PDF are no columns
    lines = (text if tabbed else _a_row_a_line(text, regions)).splitlines()
    rows = [line.split("\t") if tabbed else _words(line) for line in lines]
    yield Grid("", rows, list(range(1, len(rows) + 1)), tabbed)


def _a_row_a_line(text: str, regions: dict[str, str]) -> str:
    """Begin a line at each province's name before a figure, however the text was broken."""
    names = "|".join(r"\s*".join(name) for name in regions)
    flat = re.sub(r"\s+", " ", text)
    return re.sub(rf"({names}) ?(?=-?\d)", lambda m: f"\n{m[1].replace(' ', '')} ", flat)


def _words(line: str) -> list[str]:
    """Split a line of a PDF; a name printed wide (`北 京`) is one word."""
    joined = re.sub(r"(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])", "", line)
    return re.sub(r"(?<=[\u4e00-\u9fff])(?=-?\d)", " ", joined).split()


def _figures(
    grid: Grid, found: list[int], regions: dict[str, str], known: Catalogue, path: Path
) -> Iterator[Figure]:
    head = grid.rows[: found[0]]
    columns = _columns(head, known) if grid.lined else _in_order(head, grid.rows[found[0]])
    if not columns:
        refuse([Fault("no_columns", path.name, expected=say("imports.expect_columns"))])
    volume = "万m3" if TEN_THOUSAND.search("".join("".join(row) for row in head)) else "亿m3"
    for at in found:
        bureau = _region(grid.rows[at], regions)
        for column, indicator in columns.items():
            value = _number(grid.rows[at][column]) if column < len(grid.rows[at]) else None
            if value is not None:
                unit = known.unit(indicator)
                scale = known.units.factor(volume, unit) if unit == "亿m3" else Decimal(1)
                place = say("imports.place", sheet=grid.sheet, line=grid.lines[at]).lstrip("!")
                scaled = value if scale == 1 else Decimal(f"{(value * scale).normalize():f}")
                yield Figure(bureau, indicator, scaled, unit, place)


def _columns(head: list[list[str]], known: Catalogue) -> dict[int, str]:
    """Return the indicator of each column by the heads that stand above it."""
    filled = [_carried(row) for row in head[:-1]] + head[-1:]
    width = max(map(len, head), default=0)
    named = {at: _named([row[at] for row in filled if at < len(row)], known) for at in range(width)}
    kept: dict[int, str] = {}
    for at, indicator in named.items():
        if indicator and indicator not in kept.values():
            kept[at] = indicator
    return kept


def _carried(row: list[str]) -> list[str]:
    """Give blank cells the head to their left, as a merged block would."""
    out: list[str] = []
    for cell in row:
        out.append(cell if cell.strip() or not out else out[-1])
    return out


def _named(heads: list[str], known: Catalogue) -> str:
    texts = [BRACKETS.sub("", text) for text in heads if text.strip()]
    if not texts:
        return ""
    leaf, supply = WATER.sub("", texts[-1]), _side(texts)
    if leaf in TOTALS:
        return "" if supply is None else TOTAL[supply]
    if supply and leaf in SUPPLY:
        return SUPPLY[leaf]
    return USE.get(leaf) or SUPPLY.get(leaf) or known.match(leaf) or ""


def _side(texts: list[str]) -> bool | None:
    """Return whether the nearest head that tells supply from use is of supply; None without one."""
    for text in reversed(texts):
        if ("供水" in text) != ("用水" in text):
            return "供水" in text
    return None


def _in_order(head: list[list[str]], first: list[str]) -> dict[int, str]:
    """Return the columns of a PDF's table by the order of its heads; `checks` has to bear it
    out."""
    order: list[str] = []
    for word in IN_TEXT.findall(" ".join(" ".join(row) for row in head)):
        supply = not any(name in USE.values() for name in order)
        name = TOTAL[supply] if word in TOTALS else SUPPLY.get(word) or USE[word]
        order.append(name)
    numbers = [at for at, cell in enumerate(first) if _number(cell) is not None]
    fits = len(order) == len(numbers) == len(set(order))
    return dict(zip(numbers, order, strict=True)) if fits else {}


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text.strip().replace(",", "").replace("，", ""))
    except InvalidOperation:
        return None
