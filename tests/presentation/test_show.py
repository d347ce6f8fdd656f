"""What notebooks show, and the facts that travel with it."""

from __future__ import annotations

import io

import pandas as pd
import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

import made_up_results
from duibiao.presentation import desk_script, facts, show, sparks
from duibiao.presentation.spreadsheet_text import csv_text, guard, unguard
from duibiao.vocabulary.faults import DataFaults, Fault


def bundle(shown: show.Shown) -> dict[str, object]:
    """What a notebook would store."""
    return shown._repr_mimebundle_()


def test_a_light_tells_its_counts_in_words(lights: pd.DataFrame) -> None:
    """A row per status, the gravest first: shape, word, themes and how many; without targets last."""
    found = BeautifulSoup(show.lights(lights).html, "html.parser")
    assert [li.get_text(" ", strip=True) for li in found.select("li")] == [
        "▼ 滞后 水利工程建设与投资 3",
        "▲ 顺利 财务与资金争取 2",
        "无目标 党的建设与廉政",
    ]


def test_the_lights_travel_as_facts(lights: pd.DataFrame) -> None:
    """The batch reads code and counts per theme."""
    told = bundle(show.lights(lights))[show.FACTS]
    assert told["lights"]["projects"]["light"] == "behind"  # type: ignore[index]
    assert told["lights"]["projects"]["behind"] == 3  # type: ignore[index]


def test_a_result_travels_as_csv_with_exactly_its_columns(gaps: pd.DataFrame) -> None:
    """Only the columns of the contract are in the file."""
    told = show.result(gaps, "target_gaps", made_up_results.GAP_COLUMNS).facts
    read = pd.read_csv(io.StringIO(told["csv"]))
    assert list(read.columns) == made_up_results.GAP_COLUMNS
    assert read["actual"].tolist()[:2] == [1650.2, 9.0]


def test_a_result_that_lacks_a_column_is_refused(gaps: pd.DataFrame) -> None:
    """The column is named."""
    with pytest.raises(KeyError, match="owner"):
        show.result(gaps, "target_gaps", ["owner"])


def test_facts_come_back_as_they_went_out(gaps: pd.DataFrame) -> None:
    """Head, sentences, lights, table and sources are read again from the notebook."""
    found = facts.read(made_up_results.notebook())
    assert found.about["bureau"] == "tengchong"
    assert found.sentences == ["3项目标中1项顺利、1项逾期、1项未报。"]
    table = found.tables["target_gaps"]
    assert table["target"].tolist() == gaps["target"].tolist()
    assert table["evidence"][0][0].quote == made_up_results.QUOTE


def test_data_faults_become_a_table_of_what_to_do() -> None:
    """File, row, column, found, expected and next step are all there."""
    fault = Fault("bad_unit", "总账.xlsx", 7, "unit", "万园", "万元", "改正后重新运行")
    found = BeautifulSoup(show.error_panel(DataFaults([fault])).html, "html.parser")
    row = [td.get_text() for td in found.select("tbody td")]
    assert row == ["总账.xlsx", "7", "unit", "万园", "万元", "改正后重新运行"]


def test_what_was_found_stands_as_it_was_written() -> None:
    """No separator is put into it; a column with nothing to say is left out."""
    fault = Fault("bad_period", "台账.csv", 5, "period", "20233", "2023")
    found = BeautifulSoup(show.error_panel(DataFaults([fault])).html, "html.parser")
    row = [td.get_text() for td in found.select("tbody td")]
    assert row == ["台账.csv", "5", "period", "20233", "2023"]


def test_another_error_is_told_without_a_traceback() -> None:
    """Kind and message, escaped."""
    found = BeautifulSoup(show.error_panel(ValueError("<b>x")).html, "html.parser")
    assert found.pre.get_text() == "ValueError: <b>x"


def test_in_the_lab_a_table_sorts_and_searches(
    gaps: pd.DataFrame, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The script is there on the desk and gone from an export."""
    assert "<script" not in show.table(gaps, ["indicator", "actual"], name="gaps").html
    monkeypatch.delenv(desk_script.EXPORT_VARIABLE)
    html = show.table(gaps, ["indicator", "actual"], name="gaps").html
    assert html.count("<script data-duibiao") == 1
    assert "<script" not in desk_script.strip(html)


@pytest.mark.parametrize("text", ["=1+1", "+1+1", "-cmd", "@x", "\tx", "\rx", "\nx", "＝1"])
def test_text_that_a_spreadsheet_would_run_is_guarded(text: str) -> None:
    """An apostrophe keeps it text; taking it off gives the text back."""
    assert guard(text) == "'" + text
    assert unguard(guard(text)) == text


def test_a_negative_number_stays_a_number() -> None:
    """−3 is not guarded, as text or as a figure."""
    assert guard("-3") == "-3"
    assert csv_text(pd.DataFrame({"a": [-3.0]})) == "a\n-3\n"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_guarded_text_comes_back(text: str) -> None:
    """Unguarding undoes guarding for any text without control characters."""
    assert unguard(guard(text)) == text


def test_a_line_of_readings_ends_in_a_dot_and_says_them() -> None:
    """Told in words for whoever does not see it; nothing where there are none."""
    drawn = sparks.html([("2021", 1.0), ("2022", 2.0)])
    assert 'aria-label="2021年 1、2022年 2"' in drawn
    assert '<polyline points="3,15 61,3"/><circle cx="61" cy="3" r="2"/>' in drawn
    assert sparks.html([]) == ""
