"""The empty ledger that a section head fills in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ledger_files import rows_of

from duibiao.reading.ledgers import read_contents
from duibiao.reading.ledgers.template import COLUMNS, new_ledger
from duibiao.vocabulary.catalogue import Catalogue, load
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.words import use


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """The catalogue that ships."""
    return load()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> Path:
    """An empty template."""
    return new_ledger("tengchong", catalogue, tmp_path_factory.mktemp("new") / "ledger.xlsx")


def fill(empty: Path, path: Path, rows: list[dict[str, object]], first: int) -> Path:
    """Write rows into a template from row `first` on, as a person would, and save it as `path`."""
    book = openpyxl.load_workbook(empty)
    sheet: Any = book.worksheets[0]
    for number, row in enumerate(rows, first):
        for name, value in row.items():
            cell = sheet.cell(number, COLUMNS.index(name) + 1, value)
            if isinstance(value, str):
                cell.data_type = "s"
    book.save(path)
    return path


def test_a_template_lists_the_catalogue_with_its_units(empty: Path, catalogue: Catalogue) -> None:
    """One row an indicator, the unit filled in, period and value left empty."""
    sheet: Any = openpyxl.load_workbook(empty).worksheets[0]
    rows = list(sheet.iter_rows(min_row=1, max_row=2, values_only=True))
    first = catalogue.indicators.index[0]
    assert rows[0] == (
        "指标",
        "期间",
        "数值",
        "单位",
        "限定",
        "性质",
        "分期计划",
        "来源",
        "备注",
        "主题",
        "口径",
        "目标规则",
    )
    assert rows[1][:4] == (catalogue.name(first), None, None, catalogue.unit(first))
    assert [sheet.title for sheet in openpyxl.load_workbook(empty)] == ["填报", "说明", "选项"]


def test_indicator_unit_bound_and_role_are_picked_from_lists(empty: Path) -> None:
    """Rule and theme too. The lists stand on a hidden sheet and hold for every row."""
    book = openpyxl.load_workbook(empty)
    rules = book.worksheets[0].data_validations.dataValidation
    assert [str(rule.sqref).split(":")[0] for rule in rules] == ["A2", "D2", "E2", "F2", "L2", "J2"]
    assert rules[3].formula1 == "'选项'!$D$1:$D$3"
    assert [book["选项"].cell(n, 4).value for n in (1, 2, 3)] == ["实际", "目标", "背景"]
    assert book["选项"].sheet_state == "hidden"


def test_an_unfilled_template_is_empty_and_says_so(empty: Path, catalogue: Catalogue) -> None:
    """It lies beside other ledgers without harm; the rows left open are counted."""
    found, _, _, notices = read_contents(empty)
    assert len(found) == 0
    assert notices["code"].tolist() == ["unfilled_rows"]
    assert notices["found"].tolist() == [str(len(catalogue.indicators))]


def test_a_filled_template_reads_back_in_both_languages(
    tmp_path: Path, empty: Path, catalogue: Catalogue
) -> None:
    """The words picked from the lists become codes; the unit filled in holds."""
    first = catalogue.indicators.index[0]
    row = {
        "period": "2023年1—10月",
        "value": "34余",
        "role": "目标",
        "schedule": "2023-06:50%",
        "note": "=1+1",
    }
    use("en")
    try:
        frame, _, _, notices = read_contents(fill(empty, tmp_path / "a.xlsx", [row], 2))
    finally:
        use("zh")
    assert rows_of(
        frame, "name", "period", "value", "unit", "bound", "role", "schedule", "note"
    ) == [
        (
            catalogue.name(first),
            "2023-01/2023-10",
            34.0,
            catalogue.unit(first),
            "min",
            "target",
            "2023-06:50%",
            "=1+1",
        )
    ]
    assert notices["code"].tolist() == ["unfilled_rows"]


TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Zs", "Zl", "Zp"]),
    max_size=12,
)
ROWS = st.fixed_dictionaries(
    {
        "indicator": TEXTS.map(lambda text: f"指标{text}"),
        "period": st.sampled_from(["2023", "2023-06", "2023-01/2023-10", "2021/2025", "2022/2023"]),
        "value": st.one_of(
            st.integers(-(10**9), 10**9),
            st.decimals(-(10**6), 10**6, places=3, allow_nan=False).map(float),
        ),
        "unit": st.sampled_from(["万元", "亿m3", "个", "%", "km"]),
        "bound": st.sampled_from(["exact", "min", "max", "approx"]),
        "role": st.sampled_from(["actual", "target", "context"]),
        "source": TEXTS.map(lambda text: f"源{text}"),
        "note": TEXTS,
    }
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ROWS, min_size=1, max_size=6))
def test_whatever_is_filled_in_reads_back(
    tmp_path: Path, empty: Path, catalogue: Catalogue, rows: list[dict[str, object]]
) -> None:
    """Every text, number and choice comes back as it was typed."""
    first = 2 + len(catalogue.indicators)
    frame = read_contents(fill(empty, tmp_path / "a.xlsx", rows, first)).readings
    names = ("name", "period", "value", "unit", "bound", "role", "source", "note")
    keys = ("indicator", *names[1:])
    assert rows_of(frame, *names) == [tuple(row[key] for key in keys) for row in rows]


def test_a_ledger_that_is_there_is_never_overwritten(empty: Path, catalogue: Catalogue) -> None:
    """The message names the file."""
    before = empty.read_bytes()
    with pytest.raises(DataFaults, match=r"ledger\.xlsx \[exists\]"):
        new_ledger("tengchong", catalogue, empty)
    assert empty.read_bytes() == before
