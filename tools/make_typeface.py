"""Make the shipped typeface: `python tools/make_typeface.py [NotoSansSC.otf]`.

Needs Noto Sans SC as an OpenType file; without a path the one in the Python package
`pylopdf-fonts-zh-cn` is taken. The outlines keep their shape on a grid of 250 units to the em
(a quarter of the original's), which a page of small text cannot tell from 1000 and which makes the
subset in every report a fifth smaller.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

from duibiao.presentation.fonts import BLANK, FAMILY, MADE, PATH

UPM = 250
SYMBOLS = "³²¹⁴−≥≤±×÷‰°…—–‘’“”●○◎▲△▼▽■□◆◇★☆→←↑↓✓※㎡℃〔〕【】《》｛｝·•￥\N{REPLACEMENT CHARACTER}"


def gb2312() -> set[str]:
    """Return the characters of GB 2312 in Unicode."""
    found = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            text = bytes([row, cell]).decode("gb2312", errors="ignore")
            found |= set(text)
    return found


def wanted(font: TTFont) -> dict[int, str]:
    """Return the characters to ship, each with the font's glyph name."""
    known = font.getBestCmap()
    latin = {chr(code) for code in range(0x20, 0x180)}
    fullwidth = {chr(code) for code in range(0xFF01, 0xFF5F)}
    codes = sorted(map(ord, gb2312() | latin | fullwidth | set(SYMBOLS)))
    return {code: known[code] for code in codes if code in known}


def build(source: Path, target: Path = PATH) -> int:
    """Write the typeface and return how many characters it holds."""
    font = TTFont(source)
    glyphs = wanted(font)
    shapes = font.getGlyphSet()
    scale = UPM / font["head"].unitsPerEm
    drawings: dict[str, T2CharString] = {".notdef": T2CharString(bytecode=BLANK)}
    widths = {".notdef": (UPM, 0)}
    for glyph in dict.fromkeys(glyphs.values()):
        advance = round(shapes[glyph].width * scale)
        pen = T2CharStringPen(None if advance == UPM else advance, shapes)
        shapes[glyph].draw(TransformPen(pen, (scale, 0, 0, scale, 0, 0)))
        drawings[glyph] = pen.getCharString()
        widths[glyph] = (advance, 0)
    made = FontBuilder(UPM, isTTF=False)
    made.setupGlyphOrder(list(drawings))
    made.setupCharacterMap(glyphs)
    made.setupCFF("DuibiaoSans", {"FullName": FAMILY}, drawings, {"defaultWidthX": UPM})
    made.setupHorizontalMetrics(widths)
    _finish(made, font, scale)
    made.font.save(target)
    return len(glyphs)


def _finish(made: FontBuilder, font: TTFont, scale: float) -> None:
    ascent = round(font["hhea"].ascent * scale)
    descent = round(-font["hhea"].descent * scale)
    made.setupHorizontalHeader(ascent=ascent, descent=-descent)
    made.setupOS2(
        sTypoAscender=ascent, sTypoDescender=-descent, usWinAscent=ascent, usWinDescent=descent
    )
    names = {
        "familyName": FAMILY,
        "styleName": "Regular",
        "copyright": font["name"].getDebugName(0) or "",
        "licenseDescription": "SIL Open Font License, Version 1.1",
        "licenseInfoURL": "https://openfontlicense.org",
    }
    made.setupNameTable(names)
    made.setupPost(keepGlyphNames=False)
    made.updateHead(created=MADE, modified=MADE)
    made.font.recalcTimestamp = False


def main(arguments: list[str]) -> int:
    """Run the command; returns its exit code."""
    source = Path(arguments[0]) if arguments else import_module("pylopdf_fonts_zh_cn").sans_path()
    print(f"{PATH.name}: {build(source)} characters, {PATH.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
