"""What a parameter file asks for becomes a list of reports with their parameters."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_house import write_notebook

from duibiao.running.planning import params as schema
from duibiao.running.planning.notebooks import read
from duibiao.running.planning.plan import House, plan
from duibiao.running.planning.snapshots import Snapshots
from duibiao.running.reports.job import Report
from duibiao.vocabulary.faults import DataFaults

CELL = """bureau: str = "tianjin"  # slug
period: str = "2023"  # span
as_of: str = ""  # day
pace: float = 0.95  # share
count: int = 3  # number"""


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Three bureaus on two levels; Tengchong has figures of 2023 only."""
    one, two = (write_notebook(tmp_path / f"{n}.ipynb", parameters=CELL) for n in ("one", "two"))
    levels = {"tianjin": "province", "hebei": "province", "tengchong": "county"}
    periods = {"tengchong": ("2023", "2023-06", "2022/2023")}
    return House(
        levels,
        {"one": read(one), "two": read(two)},
        lambda bureau: periods.get(bureau, ("2021", "2022", "2023")),
        lambda bureau: (),
        Snapshots(tmp_path, tmp_path),
    )


def keys(house: House, **asked: object) -> list[str]:
    """The reports that are wanted, by key."""
    given = {"notebooks": "one"} | asked
    return [report.key for report in plan(schema.check(given), house).wanted]


def test_a_parameter_may_stand_without_a_type_but_not_without_a_plain_value(tmp_path: Path) -> None:
    """As papermill's own notebooks have them; what is worked out is no parameter."""
    path = tmp_path / "plain.ipynb"
    assert read(write_notebook(path, parameters='bureau = "x"')).parameters == {"bureau": "str"}
    with pytest.raises(DataFaults, match="parameters_cell"):
        read(write_notebook(path, parameters="bureau = min(3, 4)"))


def test_bureaus_times_periods_times_notebooks(house: House) -> None:
    """The product, in order of period and bureau, notebooks in theirs."""
    found = keys(house, bureaus=["tianjin", "hebei"], periods=["2023", "2022"], notebooks="all")
    assert found == [
        *("2022/hebei/one", "2022/hebei/two", "2022/tianjin/one", "2022/tianjin/two"),
        *("2023/hebei/one", "2023/hebei/two", "2023/tianjin/one", "2023/tianjin/two"),
    ]


@pytest.mark.parametrize(
    ("periods", "years"),
    [
        ("2021..2023", ["2021", "2022", "2023"]),
        ("2023", ["2023"]),
        (["2021", "2023"], ["2021", "2023"]),
        ("all", ["2021", "2022", "2023"]),
    ],
)
def test_periods_are_a_single_one_a_list_a_range_or_all(
    house: House, periods: object, years: list[str]
) -> None:
    """A range holds both its ends; `all` is every year with figures."""
    assert keys(house, bureaus="tianjin", periods=periods) == [f"{y}/tianjin/one" for y in years]


@pytest.mark.parametrize(
    ("written", "folder"),
    [
        ("2023年上半年", "2023-01--2023-06"),
        ("2023H1", "2023-01--2023-06"),
        ("2023年1—9月", "2023-01--2023-09"),
        ("2023Q2", "2023-04--2023-06"),
    ],
)
def test_periods_are_understood_as_people_write_them(
    house: House, written: str, folder: str
) -> None:
    """Their canonical spelling names the folder."""
    asked = {"bureaus": "tengchong", "periods": written}
    report = Report("tengchong", str(schema.check(asked).periods[0]), "one")
    assert report.key == f"{folder}/tengchong/one"


def test_a_level_names_all_its_bureaus(house: House) -> None:
    """`level:province` is every province, `all` everybody."""
    assert keys(house, bureaus="level:province", periods="2023") == [
        "2023/hebei/one",
        "2023/tianjin/one",
    ]
    assert len(keys(house, bureaus="all", periods="2023")) == 3


def test_combinations_without_data_are_left_out_and_told(house: House) -> None:
    """Tengchong has no figures of 2021; nobody has to say so in the parameter file."""
    asked = schema.check({"bureaus": "all", "periods": "2021..2023", "notebooks": "one"})
    found = plan(asked, house)
    left_out = [report.key for report in found.without_data]
    assert left_out == ["2021/tengchong/one", "2022/tengchong/one"]


def test_exclude_takes_out_and_include_adds(house: House) -> None:
    """A matrix with holes and extras."""
    found = keys(
        house,
        bureaus="level:province",
        periods="2022..2023",
        exclude=[{"bureau": "hebei", "period": "2022"}, {"period": "2021..2021"}],
        include=[{"bureau": "tengchong", "period": "2023", "notebook": "two"}],
    )
    assert found == [
        *("2022/tianjin/one", "2023/hebei/one", "2023/tengchong/two", "2023/tianjin/one"),
    ]


def test_overrides_reach_only_what_they_name(house: House) -> None:
    """A later override wins; texts become the type that the notebook declares."""
    asked = schema.check(
        {
            "bureaus": "level:province",
            "periods": "2023",
            "notebooks": "one",
            "thresholds": {"pace": "0.9"},
            "overrides": [
                {"bureau": "hebei", "set": {"count": "5"}},
                {"bureau": "hebei", "set": {"pace": "0.8", "as_of": "2023-06-30"}},
            ],
        }
    )
    told = plan(asked, house).wanted
    same = {"bureau": "tianjin", "period": "2023", "pace": 0.9}
    assert told[Report("tianjin", "2023", "one")] == same
    other = {"bureau": "hebei", "period": "2023", "pace": 0.8, "count": 5, "as_of": "2023-06-30"}
    assert told[Report("hebei", "2023", "one")] == other


def test_a_narrower_asking_narrows_the_included_as_well(house: House) -> None:
    """Asked for Hebei only, what a file includes of Tengchong is not built."""
    included = [{"bureau": "tengchong", "period": "2023", "notebook": "two"}]
    asked = schema.check({"bureaus": "hebei", "periods": "2023", "include": included})
    planned = plan(asked, house).only(schema.Selector(bureau="hebei"), house)
    assert {report.bureau for report in planned.wanted} == {"hebei"}
