"""The strokes that a page of a PDF draws across and down, as one sees them."""

import ctypes
from collections.abc import Callable, Iterator
from itertools import pairwise

import pypdfium2
from pypdfium2 import raw

from duibiao.reading.documents.ruled import Stroke

THIN, LONG = 3.0, 6.0  # points: a filled box so thin is a stroke, and a stroke is so long
PATHS, SEGMENTS = 6_000, 4_000
"""More than so many drawings on a page, or ends in one, are a picture and no rules."""
Box = tuple[float, float, float, float]
Turn = Callable[[Box], Box]


def turning(page: pypdfium2.PdfPage) -> Turn | None:
    """Return what makes of a box (left, bottom, right, top) where one sees it on a page shown
    turned, None for one that is not.
    """
    width, height = page.get_width(), page.get_height()
    return {
        0: None,
        90: lambda box: (box[1], height - box[2], box[3], height - box[0]),
        180: lambda box: (width - box[2], height - box[3], width - box[0], height - box[1]),
        270: lambda box: (width - box[3], box[0], width - box[1], box[2]),
    }[page.get_rotation()]


def of_page(page: pypdfium2.PdfPage, turn: Turn | None) -> tuple[list[Stroke], list[Stroke]]:
    """Return the strokes of a page across, and down."""
    paths = [*page.get_objects([raw.FPDF_PAGEOBJ_PATH], max_depth=1)]
    across, down = list[Stroke](), list[Stroke]()
    for path in paths if len(paths) <= PATHS else ():
        for left, low, right, high in map(turn, _boxes(path)) if turn else _boxes(path):
            if high - low <= THIN < LONG <= right - left:
                across.append(Stroke((low + high) / 2, left, right))
            elif right - left <= THIN < LONG <= high - low:
                down.append(Stroke((left + right) / 2, low, high))
    return across, down


def _boxes(path: pypdfium2.PdfObject) -> Iterator[Box]:
    """Yield what each part of a path covers: of one that is stroked, each of its sides."""
    whole = path.get_bounds()
    count = raw.FPDFPath_CountSegments(path)
    if min(whole[2] - whole[0], whole[3] - whole[1]) <= THIN or count > SEGMENTS:
        yield whole
        return
    fill, stroked = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path, fill, stroked)
    for points in _parts(path, count):
        if stroked.value:
            yield from (_around(pair) for pair in pairwise(points))
        else:
            yield _around(points)


Point = tuple[float, float]


def _around(points: list[Point] | tuple[Point, Point]) -> Box:
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _parts(path: pypdfium2.PdfObject, count: int) -> Iterator[list[Point]]:
    """Yield the corners of each part of a path, those of a closed one with the first again."""
    matrix, x, y = path.get_matrix(), ctypes.c_float(), ctypes.c_float()
    part: list[Point] = []
    for number in range(count):
        segment = raw.FPDFPath_GetPathSegment(path, number)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = matrix.on_point(x.value, y.value)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO and part:
            yield part
            part = []
        part.append(point)
        if raw.FPDFPathSegment_GetClose(segment):
            part.append(part[0])
    if part:
        yield part
