"""Tables that a PDF tells on several pages, as one."""

from collections.abc import Sequence

from duibiao.reading.documents.aligned import FIGURE, SECTION
from duibiao.reading.documents.letters import Line
from duibiao.reading.documents.pages import SLACK, PageTable
from duibiao.reading.documents.ruled import Cells


def continued(
    pages: Sequence[list[Line]], tables: Sequence[Sequence[PageTable]]
) -> tuple[list[list[Line]], list[PageTable]]:
    """Return the pages' lines with the tables numbered through, and these: one that ends a page and
    one that begins the next are one table where they look so.
    """
    found: list[PageTable] = []
    told: list[list[Line]] = []
    last = 0
    for page, own in zip(pages, tables, strict=True):
        numbers = {0: 0}
        for number, table in enumerate(own, 1):
            begins = bool(page) and page[0].table == number
            if last and begins and (whole := _together(found[last - 1], table)):
                found[last - 1], numbers[number] = whole, last
            else:
                found.append(
                    table._replace(
                        sure=table.sure and not (begins and told and _has_no_head(table.cells))
                    )
                )
                numbers[number] = len(found)
        told.append([line._replace(table=numbers[line.table]) for line in page])
        last = told[-1][-1].table if page else 0
    return told, found


def _together(one: PageTable, more: PageTable) -> PageTable | None:
    """Return a table and that which goes on with it on the next page, without the head said again;
    None where it is another.
    """
    apart = (abs(a - b) for a, b in zip(one.edges, more.edges, strict=False))
    same = [a == b for a, b in zip(one.cells.rows, more.cells.rows, strict=False)]
    again = (*same, False).index(False)
    alike = len(one.cells.rows[0]) == len(more.cells.rows[0]) and max(apart, default=0.0) <= SLACK
    begins = [*more.cells.rows[again : again + 1]]
    broken = any(_is_broken(one.cells, row) for row in begins)
    if not alike or not (again or broken or any(map(_is_figure, begins))):
        return None
    return PageTable(
        _joined_cells(one.cells, more.cells, again, broken), one.edges, one.sure and more.sure
    )


def _is_figure(row: Sequence[str]) -> bool:
    return any(map(FIGURE.fullmatch, row))


def _has_no_head(cells: Cells) -> bool:
    """Whether a table begins as if its head stood on the page before."""
    return not cells.rows[0][0] or _is_figure(cells.rows[0])


def _is_broken(cells: Cells, rest: Sequence[str]) -> bool:
    """Whether a row only ends what stands in the cells above it, which the page broke."""
    above = [cells.rows[row][column] for row, column in _last_cells(cells)]
    ends = all(text or not more for text, more in zip(above, rest, strict=True))
    return ends and not _is_figure(rest) and not any(map(SECTION.match, rest))


def _last_cells(cells: Cells) -> list[tuple[int, int]]:
    """Return where the cells begin that stand in the last row."""
    last = len(cells.rows) - 1
    places = [(last, column) for column in range(len(cells.rows[0]))]
    for top, left, bottom, right in cells.blocks:
        if bottom == last:
            places[left : right + 1] = [(top, left)] * (right - left + 1)
    return places


def _joined_cells(one: Cells, more: Cells, again: int, broken: bool) -> Cells:
    """Return the rows of a table and those of its next page behind `again` rows; of these the first
    ends the last of the page before where that is `broken`, and a cell of several rows that begins
    empty goes on with the one above it.
    """
    rows = [[*row] for row in one.rows]
    for (row, column), text in (
        zip(_last_cells(one), more.rows[again], strict=True) if broken else ()
    ):
        rows[row][column] += text
    shift = len(rows) - again - broken
    blocks = {block[:2]: block for block in one.blocks}
    for top, left, bottom, right in more.blocks:
        goes_on = top == again and (broken or (bottom > again and not more.rows[top][left]))
        start = _last_cells(one)[left] if goes_on else (top + shift, left)
        if top >= again:
            blocks[start] = (*start, bottom + shift, right)
    return Cells([*rows, *more.rows[again + broken :]], [*blocks.values()])
