"""Keep in git what report notebooks show of the shipped example, light enough to read on GitHub.

python tests/keep_outputs.py        # after any change of what a report shows

GitHub leaves out styles, scripts and drawings within HTML, and Lab shows SVG of notebooks it trusts
alone. So tables and sentences are kept as bare HTML, charts as PNG of few colours, with the digest
of what is drawn: pixels differ between machines. Three notebooks keep all, the others one table.
"""

from __future__ import annotations

import base64
import hashlib
import io
import sys
from functools import partial
from pathlib import Path
from typing import Any

import lxml.html
import nbformat
import pandas as pd
from PIL import Image

sys.path.insert(0, str(Path(__file__).parent))

import in_process
from duibiao.presentation import panels
from duibiao.presentation.figures.chart import Chart

WORKED = ("indicator_cleanup", "year_on_year", "target_gaps")
MARKED = ("benchmark", "national", "supervision")
DROPPED = (
    "//script|//style|//svg|//input|//sup|//*[@popover]|//*[@role='img']|//ol[@class='notes']"
    "|//*[contains(@class,'term') or contains(@class,'c-recent')]|//caption[not(small)]|//caption/b"
)
PARTED = ("b", "i", "span", "dt")
BARE = ("button", "span", "i", "section", "header", "figure", "figcaption")
STAYS = {"colspan", "rowspan"}
KERNEL = ("display.max_columns", 20, "display.width", 80)
DPI, COLOURS = 96, 32
DRAWN = "application/vnd.duibiao.drawn"


def kept(value: Any, all_: bool = True) -> dict[str, str]:
    """Return what is kept of a cell's value: a picture of a chart's rows, else bare HTML."""
    if isinstance(value, pd.DataFrame):
        return {"text/html": value._repr_html_(), "text/plain": repr(value)}
    shown = in_process.bundle(value) if all_ else {}
    html = light(shown.get("text/html", ""))
    if not html:
        return {}
    drawn = isinstance(value, Chart) and value.bars
    return (picture(value) if drawn else {"text/html": html}) | {"text/plain": shown["text/plain"]}


def light(html: str) -> str:
    """Return HTML without what GitHub leaves out anyhow: structure and words alone."""
    tree = lxml.html.fragment_fromstring(html, create_parent="div")
    for one in tree.xpath(DROPPED):
        one.drop_tree()
    for one in tree.iter(*PARTED):
        one.tail = f" {one.tail or ''}"
    lxml.etree.strip_tags(tree, *BARE)
    for one in tree.iter():
        for key in set(one.attrib) - STAYS:
            del one.attrib[key]
    text: str = lxml.html.tostring(tree, encoding="unicode")
    return text if tree.text_content().strip() else ""


def picture(chart: Chart) -> dict[str, str]:
    """Return a chart's rows as a small picture, and the digest of what it shows."""
    image, small = Image.open(io.BytesIO(chart.png(dpi=DPI))), io.BytesIO()
    image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(
        small, "PNG", optimize=True
    )
    digest = hashlib.sha256(repr(chart.drawn).encode()).hexdigest()
    return {"image/png": base64.b64encode(small.getvalue()).decode(), DRAWN: digest[:16]}


def notebook(name: str) -> nbformat.NotebookNode:
    """Return a report notebook with what it keeps in git."""
    with pd.option_context(*panels.LEGIBLE, *KERNEL):
        ran, _ = in_process.run(name, partial(kept, all_=name in WORKED))
    for count, cell in enumerate((one for one in ran.cells if one.cell_type == "code"), 1):
        for one in (cell, *cell.outputs) if cell.outputs or name in WORKED else ():
            one.execution_count = count
    return ran


if __name__ == "__main__":
    for name in (*WORKED, *MARKED):
        nbformat.write(notebook(name), in_process.ROOT / "notebooks" / f"{name}.ipynb")
