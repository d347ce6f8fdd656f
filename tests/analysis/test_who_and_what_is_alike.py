"""Who counts as a peer, which names say the same thing, and what is counted."""

from __future__ import annotations

import pandas as pd

from duibiao.analysis.benchmark.peers import compared
from duibiao.analysis.targets.growths import namesakes
from duibiao.analysis.year_on_year.movers import _counted
from duibiao.vocabulary.catalogue import load

KNOWN = load()


def test_peers_of_a_province_are_all_other_provinces() -> None:
    """Thirty of them, and not the province itself; nobody real is a peer of an invented office."""
    found = compared("hebei", KNOWN)
    assert (len(found), "hebei" in found, "tianjin" in found) == (30, False, True)
    assert all(slug.endswith("-example") for slug in compared("yunting", KNOWN))


def test_a_name_by_another_act_is_a_namesake_and_none_of_itself() -> None:
    """利用量 and 供水量 of the same water."""
    own = "unconventional_water_use"
    assert namesakes(own, [own, "非常规水源供水量", "用水总量"], KNOWN) == ["非常规水源供水量"]


def test_units_nobody_knows_count_things() -> None:
    """处 is counted and so is a unit that the catalogue lacks; shares and money are not."""
    units = pd.DataFrame({"unit": ["处", "%", "怪物", "万元"]})
    assert _counted(units, KNOWN).tolist() == [True, False, True, False]
