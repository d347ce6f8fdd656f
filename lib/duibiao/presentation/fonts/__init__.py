"""The one typeface of pages and charts, shipped with the package.

`DuibiaoSans.otf` holds the characters of GB 2312 and the symbols reports need, from Noto Sans SC
(SIL Open Font License 1.1, text beside it); `python tools/make_typeface.py` makes it.
A page carries the characters it uses and no others, so it reads the same where no Chinese font is.
"""

import base64
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.misc.psCharStrings import T2CharString
from fontTools.ttLib import TTFont

FAMILY = "Duibiao Sans"
PATH = Path(__file__).parent / "DuibiaoSans.otf"
ALWAYS = frozenset(range(0x20, 0x7F))
MADE = 3_786_912_000  # The one date every file made here carries: 2024-01-01, in seconds since 1904
BLANK = b"\x8b\x0e"  # A Type 2 charstring that draws nothing: `0 endchar`


@dataclass(frozen=True)
class Face:
    """The shipped typeface, read once: each character's drawing and advance in `upm` units."""

    upm: int
    ascent: int
    descent: int
    drawings: Mapping[int, bytes]
    advances: Mapping[int, int]

    def width(self, text: str, size: float) -> float:
        """Return how wide a line of text is at a font size, in the size's unit."""
        wide = sum(self.advances.get(ord(c), self.upm) for c in text)
        return wide * size / self.upm


@cache
def face() -> Face:
    """Return the shipped typeface."""
    font = TTFont(PATH)
    known = font.getBestCmap()
    charstrings = font["CFF "].cff.topDictIndex[0].CharStrings
    metrics = font["hmtx"].metrics
    return Face(
        upm=font["head"].unitsPerEm,
        ascent=font["hhea"].ascent,
        descent=-font["hhea"].descent,
        drawings={code: charstrings[glyph].bytecode for code, glyph in known.items()},
        advances={code: metrics[glyph][0] for code, glyph in known.items()},
    )


@cache
def register() -> str:
    """Make the typeface known to matplotlib and return the family's name."""
    from matplotlib.font_manager import fontManager

    fontManager.addfont(str(PATH))
    return FAMILY


def css(text: str) -> str:
    """Return an `@font-face` rule that carries the characters of `text` that the typeface has, the
    same bytes for the same characters."""
    codes = (ALWAYS | {ord(c) for c in set(text)}) & face().drawings.keys()
    data = base64.b64encode(woff(codes)).decode("ascii")
    return (
        f"@font-face{{font-family:'{FAMILY}';font-weight:400;"
        f"src:url(data:font/woff;base64,{data}) format('woff')}}"
    )


def woff(codes: Iterable[int]) -> bytes:
    """Return a WOFF file with these characters; each must be in the typeface.

    WOFF rather than WOFF2: charstrings of this small em are dense already, so Brotli saves 3 to 5
    per cent at the speed of zlib and costs 150 ms and more for 10 per cent.
    """
    whole = face()
    glyphs = {code: f"u{code:04X}" for code in sorted(codes)}
    font = FontBuilder(whole.upm, isTTF=False)
    font.setupGlyphOrder([".notdef", *glyphs.values()])
    font.setupCharacterMap(glyphs)
    drawings = {glyph: T2CharString(bytecode=whole.drawings[c]) for c, glyph in glyphs.items()}
    blank = {".notdef": T2CharString(bytecode=BLANK)}
    font.setupCFF("DuibiaoSans", {}, blank | drawings, {"defaultWidthX": whole.upm})
    widths = {glyph: (whole.advances[code], 0) for code, glyph in glyphs.items()}
    font.setupHorizontalMetrics({".notdef": (whole.upm, 0)} | widths)
    return _saved(font, whole)


def _saved(font: FontBuilder, whole: Face) -> bytes:
    font.setupHorizontalHeader(ascent=whole.ascent, descent=-whole.descent)
    font.setupOS2(
        sTypoAscender=whole.ascent,
        sTypoDescender=-whole.descent,
        usWinAscent=whole.ascent,
        usWinDescent=whole.descent,
    )
    font.setupNameTable({"familyName": FAMILY, "styleName": "Regular"})
    font.setupPost(keepGlyphNames=False)
    font.updateHead(created=MADE, modified=MADE)
    font.font.recalcTimestamp = False
    font.font.recalcBBoxes = False
    font.font.flavor = "woff"
    file = io.BytesIO()
    font.font.save(file)
    return file.getvalue()
