"""The lines of a page that is a picture, recognised where the extra `scan` is installed.

Recognised text goes the way of any PDF's text; how sure each line is goes with it.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import logging
import os
import re
import sys
from collections.abc import Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import numpy as np
import pypdfium2
from PIL import Image

NEEDED = ("rapidocr", "onnxruntime")
DOTS_PER_INCH, POINTS_PER_INCH = 200, 72
MARGIN, GREYS = 2, 8  # points around a line's picture; so few greys keep it at about 4 kB
RED, SEALED = 60, 0.001  # how much redder than all else, and what share of the page
SAME_ROW = 0.5  # of a letter's height: boxes nearer than that stand on one row
NARROW = 0.55  # a Latin letter or digit, in Han characters
_WIDE = re.compile(r"[\u2e80-\u9fff\uff00-\uffef\u2018-\u201d]")
Numbers = np.ndarray[Any, Any]


class Piece(NamedTuple):
    """A recognised piece of a line, in points from the page's upper left corner."""

    text: str
    left: float
    right: float
    middle: float
    height: float
    score: float
    top: float = 0.0
    bottom: float = 0.0


class Row(NamedTuple):
    """A recognised line: its pieces from left to right, and its picture, a PNG in base64."""

    pieces: list[Piece]
    picture: str


@cache
def available() -> bool:
    """Return whether pictures of text can be recognised here."""
    try:
        return all(version(name) for name in NEEDED)
    except PackageNotFoundError:
        return False


def lines(page: pypdfium2.PdfPage, number: int, count: int) -> tuple[list[Row], bool]:
    """Return the lines of a page, from the top, cached by the picture's hash, and whether the page
    is red somewhere.
    """
    rendered = page.render(scale=DOTS_PER_INCH / POINTS_PER_INCH).to_numpy()
    picture, red = _without_seals(rendered), _red(rendered)
    place = _cache(picture)
    if place.is_file():
        kept = json.loads(place.read_text("utf-8"))
        return [Row([Piece(*one) for one in pieces], shown) for pieces, shown in kept], red
    if sys.stderr.isatty():
        print(f"OCR {number}/{count}", end="\r", file=sys.stderr, flush=True)
    rows = [Row(row, _cut(picture, row)) for row in _rows(_recognised(picture))]
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_suffix(f".{os.getpid()}")
    draft.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    draft.replace(place)
    return rows, red


def letter_width(rows: Sequence[Row]) -> float:
    """Return how wide a Han character of the page's running text is."""
    told = (piece for row in rows for piece in row.pieces if piece.text)
    widths = [(piece.right - piece.left) / _length(piece.text) for piece in told]
    return median(widths) if widths else 1.0


def _cut(picture: Numbers, row: Sequence[Piece]) -> str:
    """Return the part of a page's picture that shows a line, at half its size."""
    left, top = min(piece.left for piece in row), min(piece.top for piece in row)
    right, bottom = max(piece.right for piece in row), max(piece.bottom for piece in row)
    scale = DOTS_PER_INCH / POINTS_PER_INCH
    ends = (left - MARGIN, top - MARGIN, right + MARGIN, bottom + MARGIN)
    box = [max(0, round(end * scale)) for end in ends]
    cut = Image.fromarray(picture[box[1] : box[3], box[0] : box[2]])
    written = io.BytesIO()
    cut.reduce(2).quantize(GREYS).save(written, "PNG", optimize=True)
    return base64.b64encode(written.getvalue()).decode("ascii")


def _length(text: str) -> float:
    return sum(1.0 if _WIDE.match(char) else NARROW for char in text)


def _without_seals(picture: Numbers) -> Numbers:
    """Return the picture in grey by its red part alone, in which a red seal is as white as paper.

    pypdfium2 renders blue, green, red.
    """
    if picture.ndim == 2:
        return picture
    return np.ascontiguousarray(picture[..., 2])


def _red(picture: Numbers) -> bool:
    """Whether as much of a picture is red as a seal or a head in red would be."""
    if picture.ndim == 2:
        return False
    blue, green, red = (picture[..., n].astype(int) for n in range(3))
    return bool((red - np.maximum(blue, green) > RED).mean() > SEALED)


def _cache(picture: Numbers) -> Path:
    top = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "duibiao", "scans")
    versions = " ".join(version(name) for name in NEEDED)
    whole = hashlib.sha256(f"lines {versions} {picture.shape}".encode() + picture.tobytes())
    return top / f"{whole.hexdigest()[:32]}.json"


def _recognised(picture: Numbers) -> list[Piece]:
    found = _engine()(np.stack([picture] * 3, axis=-1))
    if found.boxes is None:
        return []
    scale = POINTS_PER_INCH / DOTS_PER_INCH
    boxes = np.asarray(found.boxes, dtype=float) * scale
    slope = _slope(boxes)
    return [
        _piece(text, box, float(score), slope)
        for text, box, score in zip(found.txts, boxes, found.scores, strict=True)
        if text.strip()
    ]


def _slope(boxes: Numbers) -> float:
    """Return how far the page leans: the median of the boxes' upper edges, wide ones alone."""
    edges = boxes[:, 1] - boxes[:, 0]
    wide = edges[edges[:, 0] >= np.median(edges[:, 0])]
    return float(np.median(wide[:, 1] / np.maximum(wide[:, 0], 1e-6)))


def _piece(text: str, box: Numbers, score: float, slope: float) -> Piece:
    left, right = float(box[:, 0].min()), float(box[:, 0].max())
    centre = box.mean(axis=0)
    height = float(np.linalg.norm(box[3] - box[0]))
    middle = float(centre[1] - slope * centre[0])
    top, bottom = float(box[:, 1].min()), float(box[:, 1].max())
    return Piece(text, left, right, middle, height, round(score, 4), top, bottom)


def _rows(found: list[Piece]) -> list[list[Piece]]:
    rows: list[list[Piece]] = []
    for piece in sorted(found, key=lambda one: one.middle):
        if rows and piece.middle - rows[-1][0].middle < SAME_ROW * piece.height:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda one: one.left) for row in rows]


@cache
def _engine() -> Any:
    from rapidocr import RapidOCR

    engine = RapidOCR()
    logging.getLogger("RapidOCR").setLevel(logging.ERROR)
    return engine
