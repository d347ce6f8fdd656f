"""The typeface that pages and charts carry with them."""

from __future__ import annotations

import base64
import io
import re
import time
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from duibiao.presentation import fonts
from duibiao.presentation.house import STATUS

COMMON = "水利工程建设与投资灌区农田城乡供调资源管理节约河湖长制环境旱灾害防御安全运行土保持依法政执审批生产经营"


def carried(css: str) -> TTFont:
    """The font inside an @font-face rule."""
    data = re.search(r"base64,([A-Za-z0-9+/=]+)", css)[1]
    return TTFont(io.BytesIO(base64.b64decode(data)))


def test_a_page_carries_the_characters_it_uses_and_no_others() -> None:
    """ASCII always, of Chinese only what is asked for."""
    known = set(carried(fonts.css("腾冲市")).getBestCmap())
    assert {ord(c) for c in "腾冲市"} <= known
    assert ord("昆") not in known


def test_a_carried_character_has_the_shape_and_width_of_the_shipped_one() -> None:
    """The subset draws the same outline."""
    from fontTools.pens.recordingPen import RecordingPen

    drawn = []
    for font in (TTFont(fonts.PATH), carried(fonts.css("渠A"))):
        for character in "渠A":
            pen = RecordingPen()
            glyph = font.getBestCmap()[ord(character)]
            font.getGlyphSet()[glyph].draw(pen)
            drawn.append((pen.value, font["hmtx"][glyph][0]))
    assert drawn[:2] == drawn[2:]


def test_the_typeface_holds_gb2312_and_every_status_shape() -> None:
    """6,763 characters of GB 2312 and the signs of reports."""
    known = fonts.face().drawings
    hanzi = {
        bytes([a, b]).decode("gb2312", "ignore")
        for a in range(0xB0, 0xF8)
        for b in range(0xA1, 0xFF)
    }
    assert all(ord(c) in known for text in hanzi for c in text)
    assert all(ord(look.shape) in known for look in STATUS.values())
    assert all(ord(c) in known for c in "−³≥≤—“”％㎡")


def test_a_character_the_typeface_lacks_is_left_to_the_reader() -> None:
    """Emoji and Arabic do not fail."""
    assert ord("😀") not in carried(fonts.css("😀م水")).getBestCmap()


def test_the_same_characters_give_the_same_bytes() -> None:
    """In any order, at any time."""
    assert fonts.css("水利利") == fonts.css("利水")


def test_carrying_the_characters_of_a_report_is_cheap() -> None:
    """Well under 60 ms and 70 KB for 400 characters, with room for a busy machine."""
    text = "".join(map(chr, sorted(c for c in fonts.face().drawings if 0x4E00 <= c < 0x9FFF)[:400]))
    fonts.css("")
    spent = min(_timed(lambda: fonts.css(text)) for _ in range(3))
    assert spent < 0.2
    assert len(fonts.css(text)) < 72 * 1024


def test_text_is_as_wide_as_matplotlib_draws_it() -> None:
    """Places in charts are computed from the same advances."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import TextPath

    fonts.register()
    text = COMMON[:20]
    drawn = TextPath((0, 0), text, size=13, prop=FontProperties(family=fonts.FAMILY))
    assert fonts.face().width(text, 13) == pytest.approx(drawn.get_extents().width, rel=0.03)


def test_the_licence_travels_with_the_typeface() -> None:
    """The SIL Open Font License asks for it."""
    text = (Path(fonts.PATH).parent / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text


def _timed(work: object) -> float:
    start = time.process_time()
    work()  # type: ignore[operator]
    return time.process_time() - start
