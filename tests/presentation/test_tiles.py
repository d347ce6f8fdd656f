"""Places as tiles: figures by colour, a status only where one can be given."""

from __future__ import annotations

import pandas as pd
import pytest

from duibiao.presentation import tiles

CODES = {"hebei": "130000", "beijing": "110000", "hunan": "430000", "office": "1"}


@pytest.fixture
def html() -> str:
    """Two provinces that cannot be judged, one that can, and an office without a tile."""
    rows = [
        ("hebei", "河北省", 186.5, 9.5, "on_track"),
        ("beijing", "北京市", 40.7, None, "undecidable"),
        ("hunan", "湖南省", 308.9, None, "undecidable"),
        ("office", "某局", 1.0, None, "undecidable"),
    ]
    columns = ["bureau", "bureau_name", "actual", "room_percent", "status"]
    return tiles.province_map(
        pd.DataFrame(rows, columns=columns).assign(unit="亿m3"), CODES, "图"
    ).html


def test_a_province_that_cannot_be_judged_shows_its_figure_and_no_status(html: str) -> None:
    """The colour and the figure, no sign: Beijing's use is the least, Hunan's the greatest."""
    assert '<li class="s v0" style="grid-column:6;grid-row:2"' in html
    assert "<b>湖南</b><span>308.9</span>" in html and "◇" not in html


def test_a_province_that_can_be_judged_shows_the_room_under_its_cap(html: str) -> None:
    """Shape and per cent."""
    assert '<b>河北</b><span><i aria-hidden="true">▲</i>+10%</span>' in html


def test_the_legend_says_what_colours_and_signs_mean(html: str) -> None:
    """Spans of the figure with its unit, the statuses there are, how many have none."""
    legend = html.partition('<p class="key">')[2]
    assert legend.startswith('亿m³ <span class="s v0">不足')
    assert "顺利" in legend and "只有颜色的2个" in legend


def test_places_stand_in_a_strip_best_first_with_share_and_rank() -> None:
    """By the shares of their targets; the one that met its own has a sign, the others thirds."""
    places = [("甲镇", 1, 1.04, 0.0), ("乙镇", 2, 0.832, 4.2), ("丙乡", 3, 0.61, 9.0)]
    columns = ["place", "rank", "progress", "gap_to_target"]
    told = {"indicator": "管网改造", "unit": "km", "period": "2025", "value": 5.0}
    frame = pd.DataFrame(places, columns=columns).assign(**told, reason="按完成率")
    html = tiles.place_strip(frame).html
    assert html.partition("<figcaption>")[2] == (
        '管网改造（2025年），按完成率</figcaption><ol class="tiles strip">'
        '<li class="s achieved"><b>甲镇</b><span><i aria-hidden="true">●</i>104%</span>'
        "<small>第1</small></li>"
        '<li class="s v1"><b>乙镇</b><span>83.2%</span><small>第2</small></li>'
        '<li class="s v0"><b>丙乡</b><span>61%</span><small>第3</small></li></ol>'
        '<p class="key"><span class="s achieved"><i aria-hidden="true">●</i>已达目标</span>'
        '<span class="s v1">中间三分之一</span><span class="s v0">后三分之一</span></p></figure>'
    )
