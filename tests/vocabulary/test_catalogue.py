"""The catalogue: names that lead to indicators, and every fault of a broken file at once."""

from __future__ import annotations

import shutil
from difflib import get_close_matches
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duibiao.vocabulary import catalogue, words
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.units import UnitError

HOME = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    """The catalogue in the repository."""
    return catalogue.load(HOME)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A workbook folder with a copy of the catalogue to break."""
    shutil.copytree(HOME / "data" / "catalogue", tmp_path / "data" / "catalogue")
    return tmp_path


def append(home: Path, table: str, line: str) -> None:
    """Add one line to a table of the copied catalogue."""
    path = home / "data" / "catalogue" / f"{table}.csv"
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + f"\n{line}\n", encoding="utf-8")


def faults(home: Path) -> set[tuple[str, str, str]]:
    """What loading the copy complains of: file name, column and code."""
    with pytest.raises(DataFaults) as caught:
        catalogue.load(home)
    return {(Path(f.file).name, f.column, f.code) for f in caught.value.faults}


def test_there_are_fourteen_themes_in_the_order_of_reports(shipped: Catalogue) -> None:
    """Reports go through the themes from the Party's work to business."""
    assert list(shipped.themes.index) == [
        *("party", "workforce", "outreach", "finance", "projects", "irrigation", "supply"),
        *("resources", "rivers", "hazards", "safety", "soil", "regulation", "business"),
    ]
    assert shipped.theme_order("finance") == 3


@pytest.mark.parametrize("name", ["water_use_total", "用水总量", " 用水 总量 ", "“用水总量”"])
def test_an_indicator_answers_to_its_id_and_its_names(shipped: Catalogue, name: str) -> None:
    """Width, spaces and quotation marks do not matter."""
    assert shipped.match(name) == "water_use_total"


def test_an_unknown_name_gets_the_nearest_ones(shipped: Catalogue) -> None:
    """A slip of the pen leads to what was meant."""
    assert shipped.match("用水总两") is None
    assert "water_use_total" in shipped.nearest("用水总两")


def test_names_follow_the_language(shipped: Catalogue) -> None:
    """The same id reads 北京市 or Beijing."""
    zh = shipped.bureau_name("beijing")
    words.use("en")
    try:
        en = shipped.bureau_name("beijing")
    finally:
        words.use("zh")
    assert "北京" in zh
    assert "Beijing" in en


@pytest.mark.parametrize(
    ("value", "from_", "to", "expected"),
    [
        (1650.2, "万元", "元", 16502000),
        (11.97, "亿元", "万元", 119700),
        (6415.36, "万立方米", "亿m3", 0.641536),
        (2.2, "亿立方米", "m3", 220000000),
        (660.27, "公里", "m", 660270),
        (100.3, "万亩", "亩", 1003000),
        (0.3, "千克", "t", 0.0003),
    ],
)
def test_units_convert_to_the_last_digit(
    shipped: Catalogue, value: float, from_: str, to: str, expected: float
) -> None:
    """Conversion invents no digit and loses none."""
    assert shipped.units.convert(value, from_, to) == expected


def test_units_of_different_things_do_not_convert(shipped: Catalogue) -> None:
    """万元 never becomes 万m³."""
    with pytest.raises(UnitError, match="measures"):
        shipped.units.convert(1, "万元", "万m3")


@given(st.integers(-(10**9), 10**9), st.sampled_from(["元", "万元", "亿元"]))
def test_there_and_back_is_the_same_value(value: int, unit: str) -> None:
    """convert ∘ convert is the identity within a dimension."""
    units = catalogue.load(HOME).units
    assert units.convert(units.convert(value, unit, "万元"), "万元", unit) == value


def test_every_fault_of_every_file_is_told_at_once(copy: Path) -> None:
    """A person who broke three rows in two files sees three messages, with file and column."""
    append(copy, "indicators", "new_one,新,New,nowhere,万万元,flow,up,,,,,,,说明,text,")
    append(copy, "bureaus", "Bad Slug,甲,A,town,00,,,,,,no,,")
    assert faults(copy) >= {
        ("indicators.csv", "theme", "unknown_value"),
        ("indicators.csv", "unit", "bad_value"),
        ("indicators.csv", "direction", "unknown_value"),
        ("bureaus.csv", "bureau", "bad_value"),
        ("bureaus.csv", "level", "unknown_value"),
    }


def test_a_row_with_a_field_too_many_is_told_with_its_line(copy: Path) -> None:
    """No column is ever shifted in silence."""
    append(copy, "themes", "extra,a,b,c,d,e,f")
    assert faults(copy) == {("themes.csv", "", "field_count")}


def test_a_name_two_indicators_claim_is_refused(copy: Path) -> None:
    """Else a ledger's figures would go to whichever came first."""
    append(
        copy, "indicators", "other,另一个,Other,finance,万元,flow,higher,,,,,,用水总量,说明,text,"
    )
    assert ("indicators.csv", "aliases", "shared_name") in faults(copy)


def test_a_missing_file_is_told(copy: Path) -> None:
    """The message names the file that is not there."""
    (copy / "data" / "catalogue" / "units.csv").unlink()
    assert ("units.csv", "", "missing_file") in faults(copy)


def test_a_name_two_units_claim_is_refused(copy: Path) -> None:
    """块 means a piece of ground; as yuan, too, it would turn plots into money."""
    append(copy, "units", "两元,元,2,money:CNY,两元,两元,two yuan,块,no")
    assert ("units.csv", "aliases", "shared_name") in faults(copy)


@pytest.mark.parametrize("asked", ["城区污水处理率", "要钱总数", "water use", "量水用总", "", "神"])
def test_names_that_come_nearest_are_those_of_difflib(shipped: Catalogue, asked: str) -> None:
    """Looked for among those that share characters: the same ones in the same order."""
    close = get_close_matches(asked, list(shipped._by_name), n=9, cutoff=0.4)
    found = list(dict.fromkeys(shipped._by_name[one] for one in close))[:3]
    assert shipped.nearest(asked) == found


def test_two_workbooks_with_the_same_catalogue_share_it(tmp_path: Path) -> None:
    """Read once; one that differs by a byte is read anew."""
    for name in ("one", "two", "other"):
        shutil.copytree(HOME / "data/catalogue", tmp_path / name / "data/catalogue")
    with (tmp_path / "other/data/catalogue/themes.csv").open("a", encoding="utf-8") as file:
        file.write("\n")
    one, two, other = (catalogue.load(tmp_path / name) for name in ("one", "two", "other"))
    assert one is two and one is not other


@pytest.mark.parametrize(
    ("name", "told"),
    [
        *(("投诉件数", "lower"), ("污水处理电耗", "lower"), ("办结投诉件数", "")),
        *(("减少漏损量", ""), ("查处超标次数", "")),
    ],
)
def test_good_work_on_harm_is_not_better_when_less(name: str, told: str) -> None:
    """More complaints are worse, more of them settled are not."""
    assert catalogue.load(HOME).direction(name) == told
