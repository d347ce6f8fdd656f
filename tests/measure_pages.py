"""How far a reader has to go on each page of a reports folder, in a real browser.

python tests/measure_pages.py reports                    # a table, one page a line
python tests/measure_pages.py reports --pictures shots   # and a picture of each page's first screen
"""

from __future__ import annotations

import argparse
import html as markup
import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import browser

DESK, PHONE, HIGH = 1280, 390, 800
"""Widths of a desk's and of a phone's window and the height of both, in pixels."""
LOOK = """
const seen = (width) => { const d = document.getElementById('w' + width).contentDocument;
  const one = [...d.querySelectorAll('main figure[id] .plot, main .bars, main .tiles, main p.one, main table, main ul.lights, main ol.worst')]
    .filter((e) => e.checkVisibility());
  const top = (e) => e ? Math.round(e.getBoundingClientRect().top) : -1;
  const chart = one.find((e) => !e.matches('.lights'));
  const cut = [...d.querySelectorAll('td, th, h1, h2, p, li, a, summary')].filter((e) => {
    if (!e.checkVisibility() || e.closest('[popover], thead')) return false;
    const r = e.getBoundingClientRect(); return r.right > width + 1 && r.width > 0; });
  const small = [...d.querySelectorAll('svg text')].filter((e) => { const m = e.getScreenCTM();
    return e.checkVisibility() && parseFloat(getComputedStyle(e).fontSize) * (m ? m.a : 1) < 11; });
  const wide = [...d.querySelectorAll('svg text')].filter((e) => { if (!e.checkVisibility()) return false;
    const r = e.getBoundingClientRect(); return r.right > width + 1 || r.left < -1; });
  return {first: top(chart), screens: d.documentElement.scrollHeight / 800, cut: cut.length,
    small: small.length, wide: wide.length,
    told: [...cut, ...wide].slice(0, 3).map((e) => e.textContent.slice(0, 30))}; };
document.documentElement.dataset.told = JSON.stringify({WIDTHS});
"""


@dataclass(frozen=True)
class Seen:
    """What a window of one width shows: where the first chart or table begins, and how much there is."""

    first: int
    screens: float
    cut: int
    small: int
    wide: int
    told: list[str]


def windows(page: Path, scratch: Path, *widths: int) -> dict[int, Seen]:
    """Look at a page through windows of these widths, 800 pixels high, without its folds opened."""
    inner = markup.escape(page.read_text(encoding="utf-8"), quote=True)
    frames = "".join(
        f'<iframe id="w{width}" style="width:{width}px;height:{HIGH}px;border:0" srcdoc="{inner}">'
        "</iframe>"
        for width in widths
    )
    wanted = ",".join(f"{width}: seen({width})" for width in widths)
    script = LOOK.replace("{WIDTHS}", "{" + wanted + "}")
    outer = scratch / "windows.html"
    outer.write_text(
        f"<!DOCTYPE html><html><body>{frames}<script>onload = () => {{{script}}};</script></body></html>",
        encoding="utf-8",
    )
    found = re.search(r'data-told="([^"]*)"', browser.visit(outer, scratch, 2000).dom)
    assert found, f"nothing was told of {page}"
    told: dict[str, dict[str, Any]] = json.loads(markup.unescape(found[1]))
    return {int(width): Seen(**one) for width, one in told.items()}


def sheets(page: Path, scratch: Path) -> int:
    """Return on how many sheets of paper a page prints."""
    printed = scratch / "page.pdf"
    arguments = (
        *browser.QUIET,
        f"--user-data-dir={scratch / 'profile'}",
        "--no-pdf-header-footer",
        f"--print-to-pdf={printed}",
        page.resolve().as_uri(),
    )
    subprocess.run([str(browser.find()), *arguments], capture_output=True, timeout=90, check=True)
    return len(re.findall(rb"/Type\s*/Page\b", printed.read_bytes()))


def picture(page: Path, made: Path, scratch: Path, width: int, high: int = HIGH) -> None:
    """Take a picture of what a window of this width shows."""
    inner = markup.escape(page.read_text(encoding="utf-8"), quote=True)
    outer = scratch / "picture.html"
    outer.write_text(
        f'<!DOCTYPE html><body style="margin:0"><iframe style="width:{width}px;height:{high}px;'
        f'border:0" srcdoc="{inner}"></iframe></body>',
        encoding="utf-8",
    )
    arguments = (
        *browser.QUIET,
        f"--user-data-dir={scratch / 'profile'}",
        f"--window-size={max(width, 500)},{high}",
        f"--screenshot={made}",
        outer.resolve().as_uri(),
    )
    subprocess.run([str(browser.find()), *arguments], capture_output=True, timeout=90, check=True)


def line(page: Path, scratch: Path) -> str:
    """Return one page's figures, ready to be printed below HEAD."""
    found = windows(page, scratch, DESK, PHONE)
    desk, phone = found[DESK], found[PHONE]
    size = page.stat().st_size / 1024
    worst = "; ".join([*desk.told, *phone.told])
    return (
        f"{page.parent.name + '/' + page.stem:42}{desk.first:7}{phone.first:7}{desk.screens:7.1f}"
        f"{phone.screens:7.1f}{sheets(page, scratch):5}{size:7.0f}"
        f"{desk.cut + desk.wide:5}{phone.cut + phone.wide:5}{phone.small:6}  {worst}"
    )


HEAD = (
    f"{'page':42}{'y1280':>7}{'y390':>7}{'scr':>7}{'scr390':>7}{'A4':>5}{'KB':>7}"
    f"{'cut':>5}{'c390':>5}{'<11px':>6}"
)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pictures", type=Path)
    asked = parser.parse_args()
    print(HEAD)
    with tempfile.TemporaryDirectory() as scratch:
        for page in sorted(asked.folder.glob("*/*/*.html")):
            print(line(page, Path(scratch)), flush=True)
            if asked.pictures:
                asked.pictures.mkdir(parents=True, exist_ok=True)
                for width in (DESK, PHONE):
                    made = asked.pictures / f"{page.parent.name}-{page.stem}-{width}.png"
                    picture(page, made, Path(scratch), width)


if __name__ == "__main__":
    main()
