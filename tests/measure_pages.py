"""How far a reader has to go on each page of a reports folder, in a real browser.

python tests/measure_pages.py reports                          # a table, one page a line
python tests/measure_pages.py reports --pictures docs/images   # and pictures with a contact sheet
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from PIL import Image

from devtools import Tab, tab

DESK, PHONE, HIGH = 1280, 390, 800
"""Widths of a desk's and of a phone's window and the height of both, in pixels."""
TABLETS = (820, 1024)
PAPER = 688
"""Pixels across the printed part of A4 within its margins."""
COLOURS = 96
LOOK = """
(() => { const width = document.documentElement.clientWidth, d = document;
  const shown = (e) => e.checkVisibility() && !e.closest('[popover], .skip');
  const firsts = 'main figure[id] .plot, main .tiles, main p.one, main table, main ol.worst';
  const first = [...d.querySelectorAll(firsts)].find(shown);
  const words = [...d.querySelectorAll('td, th, h1, h2, h3, p, li, a, summary, caption, dd')].filter(shown);
  const box = (e) => e.getBoundingClientRect();
  const beyond = words.filter((e) => { const r = box(e), t = e.closest('.t');
    if (e.closest('.t thead') && r.left < 0) return false;
    return r.width > 0 && (r.right > width + 1 || (t && r.right > box(t).right + 1)); });
  const thin = [...d.querySelectorAll('td, th')].filter(shown).filter((e) => {
    const range = d.createRange(); range.selectNodeContents(e); const r = range.getBoundingClientRect();
    const text = e.textContent.trim();
    return text.length > 5 && r.height > 0 && r.width < 45 && r.height > 3 * r.width; });
  const texts = [...d.querySelectorAll('.plot :is(b, em, u, small, span)')].filter(shown);
  const least = matchMedia('print').matches ? 12 : 11;
  const small = texts.filter((e) => e.textContent && parseFloat(getComputedStyle(e).fontSize) < least);
  const wide = texts.filter((e) => { const r = box(e); return r.right > width + 1 || r.left < -1; });
  const over = [];
  d.querySelectorAll('.plot').forEach((s) => { const all = [...s.querySelectorAll('em, b, u')].filter(shown);
    const boxes = all.map(box); all.forEach((e, i) => { for (let j = i + 1; j < all.length; j++) {
      const a = boxes[i], b = boxes[j];
      const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (x > 3 && y > 5) over.push(e); } }); });
  const hidden = [...d.querySelectorAll('.tiles .s')].filter((e) => e.scrollWidth > e.clientWidth + 1);
  const cut = [...beyond, ...wide, ...hidden];
  return {first: first ? Math.round(box(first).top + scrollY) : -1,
    screens: d.documentElement.scrollHeight / 800, cut: cut.length, small: small.length,
    thin: thin.length, over: over.length,
    told: [...cut, ...thin, ...over, ...small].slice(0, 3).map((e) => e.textContent.trim().slice(0, 30))}; })()
"""


@dataclass(frozen=True)
class Seen:
    """What a window shows: where the first chart or table begins, how many screens there are, how
    many texts are cut, too small, squeezed into a column of single characters, or overlap.
    """

    first: int
    screens: float
    cut: int
    small: int
    thin: int
    over: int
    told: list[str]

    @property
    def faults(self) -> int:
        """How many texts cannot be read as they stand."""
        return self.cut + self.thin + self.over


def look(window: Tab, page: Path, *widths: int) -> dict[int, Seen]:
    """Look at a page through windows of these widths, 800 pixels high, without its folds opened."""
    window.open(page)
    found = {}
    for width in widths:
        window.size(width, HIGH)
        found[width] = Seen(**window.ask(LOOK))
    return found


def on_paper(window: Tab, page: Path) -> Seen:
    """Look at a page as it is laid out on A4."""
    window.open(page)
    window.size(PAPER, HIGH)
    window.send("Emulation.setEmulatedMedia", media="print")
    try:
        return Seen(**window.ask(LOOK))
    finally:
        window.send("Emulation.setEmulatedMedia", media="")


def sheets(window: Tab, page: Path) -> int:
    """Return on how many sheets of paper a page prints."""
    window.open(page)
    return len(re.findall(rb"/Type\s*/Page\b", window.pdf()))


def line(window: Tab, page: Path) -> str:
    """Return one page's figures, ready to be printed below HEAD."""
    found = look(window, page, DESK, PHONE, *TABLETS)
    desk, phone, paper = found[DESK], found[PHONE], on_paper(window, page)
    told = [text for one in (*found.values(), paper) if one.faults for text in one.told]
    faults = "".join(f"{found[w].faults:6}" for w in (PHONE, *TABLETS, DESK))
    return (
        f"{'/'.join(page.with_suffix('').parts[-3:]):44}{desk.first:6}{phone.first:6}"
        f"{desk.screens:6.1f}{phone.screens:6.1f}{sheets(window, page):4}"
        f"{page.stat().st_size / 1024:6.0f}{faults}{paper.faults:5}{phone.small:6}  "
        f"{'; '.join(dict.fromkeys(told))[:90]}"
    )


HEAD = (
    f"{'page':44}{'y1280':>6}{'y390':>6}{'scr':>6}{'s390':>6}{'A4':>4}{'KB':>6}"
    f"{'f390':>6}{'f820':>6}{'f1024':>6}{'f1280':>6}{'fA4':>5}{'<11px':>6}"
)


def pictures(window: Tab, folder: Path, made: Path) -> None:
    """Take a desk's, a phone's and a sheet's view of each kind of page, and a contact sheet of the
    last bureau's, which is the demonstration office's where the shipped reports were built.
    """
    made.mkdir(parents=True, exist_ok=True)
    bureau = max(page for page in folder.glob("*.html") if page.stem != "index")
    pages = {page.stem: page for page in sorted(folder.glob("*/*/*.html"), key=str)}
    pages |= {"index": folder / "index.html", "bureau": bureau}
    for name, page in pages.items():
        for width, suffix in ((DESK, ""), (PHONE, "-phone"), (PAPER, "-a4")):
            window.send("Emulation.setEmulatedMedia", media="print" if width == PAPER else "")
            window.size(width, HIGH if width != PAPER else round(PAPER * 2**0.5))
            window.open(page)
            window.picture(made / f"{name}{suffix}.png")
    window.send("Emulation.setEmulatedMedia", media="")
    own = {name: page for name, page in pages.items() if page.parent.name == bureau.stem}
    contact_sheet(window, own | {"bureau": bureau}, made / "contact-sheet.png")


def contact_sheet(window: Tab, pages: dict[str, Path], sheet: Path) -> None:
    """Take one picture, of few colours, of pages from top to end on a desk and on a phone."""
    with tempfile.TemporaryDirectory() as scratch:
        for name, page in pages.items():
            for width in (DESK, PHONE):
                window.size(width, HIGH)
                window.open(page)
                window.picture(Path(scratch, f"{name}-{width}.png"), whole=True)
        cells = "".join(
            f'<figure><figcaption>{name}</figcaption><img src="{name}-{DESK}.png" width="380"> '
            f'<img src="{name}-{PHONE}.png" width="116"></figure>'
            for name in pages
        )
        style = "body{columns:3;margin:8px;font:14px sans-serif}figure{margin:0 0 12px;break-inside:avoid}img{vertical-align:top;outline:1px solid #ccc}"
        whole = Path(scratch, "sheet.html")
        whole.write_text(f"<!DOCTYPE html><style>{style}</style>{cells}", encoding="utf-8")
        window.size(1560, HIGH)
        window.open(whole)
        window.picture(sheet, whole=True)
    small = Image.open(sheet).convert("RGB").quantize(COLOURS, Image.Quantize.MAXCOVERAGE)
    small.save(sheet, optimize=True)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pictures", type=Path)
    asked = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch,
        tab(Path(scratch)) as window,
    ):
        if asked.pictures:
            pictures(window, asked.folder, asked.pictures)
            return
        print(HEAD)
        for page in sorted(asked.folder.glob("*/*/*.html")):
            print(line(window, page), flush=True)


if __name__ == "__main__":
    main()
