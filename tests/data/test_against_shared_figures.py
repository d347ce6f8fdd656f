"""Every published figure that the project was given stands in a ledger with the right value."""

from __future__ import annotations

from decimal import Decimal

import pytest
from ledger_rows import SHARED, Row, table

from duibiao.vocabulary.catalogue import Catalogue

FACTS = SHARED / "facts" / "bureau_figures.csv"
pytestmark = pytest.mark.skipif(not FACTS.is_file(), reason="no folder ../shared beside the repo")

RENAMED = {
    "water_use_total_cap": "water_use_total",
    "water_use_total_cap_provincial_plan": "water_use_total",
    "fresh_water_use_cap": "fresh_water_use",
    "soil_erosion_control_new_area": "soil_erosion_controlled",
}
BOUNDS = {"<=": "max", ">=": "min"}


@pytest.fixture(scope="module")
def held(rows: list[Row]) -> dict[tuple[str, ...], list[Row]]:
    """The ledgers' rows by bureau, indicator, role and kind."""
    found: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        found.setdefault((row.bureau, row.indicator, row.role), []).append(row)
    return found


def regions(names: Catalogue) -> dict[str, str]:
    """Return the slug of each two-digit region code."""
    provinces = names.bureaus[names.bureaus["level"] == "province"]
    return {code[:2]: slug for slug, code in provinces["code"].items()} | {"00": "china"}


def test_all_225_facts_are_in_the_ledgers(
    names: Catalogue, held: dict[tuple[str, ...], list[Row]]
) -> None:
    """Value after conversion to the catalogue's unit, period, bound and kind."""
    facts = table(FACTS)
    assert len(facts) == 225
    for fact in facts:
        indicator = str(names.match(fact["indicator"]))
        same = held[fact["bureau"], indicator, fact["role"]]
        wanted = (fact["period"], fact["bound"], fact["kind"])
        found = [r for r in same if (r.period, r.bound, r.kind) == wanted]
        values = [Decimal(r.value) * names.units.factor(r.unit, fact["unit"]) for r in found]
        assert Decimal(fact["value"]) in values, fact


@pytest.mark.parametrize(
    ("file", "count", "flag"),
    [("province_indicators", 3576, ""), ("province_indicators_derived", 567, "derived")],
)
def test_every_provincial_figure_is_in_a_ledger_with_its_source(
    names: Catalogue, held: dict[tuple[str, ...], list[Row]], file: str, count: int, flag: str
) -> None:
    """Same value and year, the source word for word, derived rows still marked derived."""
    slugs = regions(names)
    figures = table(SHARED / "data" / f"{file}.csv")
    assert len(figures) == count
    for figure in figures:
        same = held[slugs[figure["region_code"]], figure["indicator"], "actual"]
        wanted = (figure["year"], figure["source"], flag)
        found = [Decimal(r.value) for r in same if (r.period, r.source, r.flags) == wanted]
        assert found == [Decimal(figure["value"])], figure


def test_every_target_of_a_province_is_in_a_ledger(
    names: Catalogue, held: dict[tuple[str, ...], list[Row]]
) -> None:
    """On the indicator whose actual it is set against, its comparator as bound."""
    slugs = regions(names)
    targets = table(SHARED / "data" / "province_targets.csv")
    assert len(targets) == 148
    for target in targets:
        base = target["base_year"]
        indicator = f"{target['indicator']}_vs_{base}" if base else target["indicator"]
        indicator = RENAMED.get(indicator, indicator)
        same = held[slugs[target["region_code"]], indicator, "target"]
        wanted = (BOUNDS[target["comparator"]], target["source"], Decimal(target["target_value"]))
        found = [r for r in same if (r.bound, r.source, Decimal(r.value)) == wanted]
        assert target["due_year"] in {r.period[-4:] for r in found}, target
        assert base in {r.base_period for r in found} or not base, target
