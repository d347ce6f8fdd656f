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
    "reclaimed_water_use_rate": "reclaimed_water_rate",
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
    """Same value and year, a title as source, derived rows still marked derived."""
    slugs = regions(names)
    figures = table(SHARED / "data" / f"{file}.csv")
    assert len(figures) == count
    for figure in figures:
        indicator = figure["indicator"].removesuffix("_assessed")
        same = held[slugs[figure["region_code"]], indicator, "actual"]
        same = [r for r in same if (r.basis == "assessment") == (indicator != figure["indicator"])]
        found = [r for r in same if (r.period, r.flags) == (figure["year"], flag)]
        assert Decimal(figure["value"]) in {Decimal(r.value) for r in found}, figure
        assert all(r.source and "://" not in r.source for r in found), figure


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
        wanted = (BOUNDS[target["comparator"]], Decimal(target["target_value"]))
        found = [r for r in same if (r.bound, Decimal(r.value)) == wanted]
        assert target["due_year"] in {r.period[-4:] for r in found}, target
        assert base in {r.base_period for r in found} or not base, target


NEWER = SHARED / "data" / "newer"
AS_PER_CENT = "water_consumption_rate"


@pytest.fixture(scope="module")
def newer() -> list[dict[str, str]]:
    """The figures of 2024, 2025 and single earlier years, published and derived."""
    names = ("province_indicators_new", "province_indicators_derived_new")
    return [row for name in names for row in table(NEWER / f"{name}.csv")]


def test_every_newer_figure_of_grade_a_or_b_is_in_a_ledger_with_an_official_title(
    names: Catalogue, rows: list[Row], newer: list[dict[str, str]]
) -> None:
    """Same value; the title of what was published as source, the address as its place."""
    slugs = regions(names)
    graded = [figure for figure in newer if figure["trust"] in ("A", "A-", "B")]
    assert len(graded) == 54
    for figure in graded:
        place = slugs[figure["region_code"]], figure["indicator"], figure["year"], "actual"
        found = [r for r in rows if (r.bureau, r.indicator, r.period, r.role) == place]
        scale = 100 if figure["indicator"].startswith(AS_PER_CENT) else 1
        assert [Decimal(r.value) for r in found] == [Decimal(figure["value"]) * scale], figure
        assert found[0].source.startswith(("《", "20", "calc:", "江苏省水利厅")), figure
        assert found[0].location and "secondhand" not in found[0].flags


def test_newer_figures_of_grade_c_are_marked_and_replace_nothing_and_d_is_left_out(
    names: Catalogue, rows: list[Row], newer: list[dict[str, str]]
) -> None:
    """24 of grade C overlap what stands there already; 32 are new."""
    slugs = regions(names)
    held = {(r.bureau, r.indicator, r.period): r for r in rows if r.role == "actual"}
    marked = 0
    for figure in (f for f in newer if f["trust"] == "C"):
        row = held[slugs[figure["region_code"]], figure["indicator"], figure["year"]]
        if "secondhand" in row.flags:
            assert Decimal(row.value) == Decimal(figure["value"])
            marked += 1
    assert marked == 32
    assert ("beijing", "water_use_total", "2024") not in held


def test_every_newer_target_is_in_a_ledger(names: Catalogue, rows: list[Row]) -> None:
    """Shanxi to 2025, the nation to 2030, single provinces to 2026 and 2030."""
    slugs = regions(names)
    targets = table(NEWER / "province_targets_new.csv")
    assert len(targets) == 15
    for target in targets:
        base = target["base_year"]
        indicator = f"{target['indicator']}_vs_{base}" if base else target["indicator"]
        wanted = (
            *(slugs[target["region_code"]], RENAMED.get(indicator, indicator)),
            *(target["due_year"], BOUNDS[target["comparator"]], Decimal(target["target_value"])),
        )
        same = [r for r in rows if r.role == "target"]
        assert wanted in {
            (r.bureau, r.indicator, r.period, r.bound, Decimal(r.value)) for r in same
        }


def test_assessment_ratings_are_in_the_ledgers(names: Catalogue, rows: list[Row]) -> None:
    """1 where announced as excellent; the order of the announcement is no rank and stays out."""
    slugs = regions(names)
    ratings = table(SHARED / "data" / "assessment_results.csv")
    assert len(ratings) == 93
    held = {
        (r.bureau, r.period): r.value for r in rows if r.indicator == "strict_assessment_excellent"
    }
    assert held == {
        (slugs[r["region_code"]], r["year"].replace("-", "/")): "1"
        if r["rating"] == "优秀"
        else "0"
        for r in ratings
    }
