"""Fault 19, the data's part: nothing given is nothing shown, never zero, inf or nan."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from duibiao.indicators.book import open_book
from duibiao.indicators.cleanup_table import indicator_cleanup
from duibiao.indicators.observations import OBSERVATION_COLUMNS

REPOSITORY = Path(__file__).parents[2]
HEAD = "indicator,period,value,unit\n"


def put(home: Path, body: str) -> None:
    """Write the bureau's ledger."""
    path = home / "data" / "ledgers" / "tianjin" / "water.csv"
    path.write_text(HEAD + body, encoding="utf-8")


def test_a_bureau_without_figures_has_empty_tables(home: Path) -> None:
    """The tables are there with every column, without rows."""
    book = open_book("tianjin", "2023", home=home)
    assert list(book.observations.columns) == OBSERVATION_COLUMNS
    assert (len(indicator_cleanup(book)), len(book.claims), len(book.tasks)) == (0, 0, 0)


@pytest.mark.parametrize("nothing", ["—", "/", "无", "n/a", ""])
def test_a_missing_value_is_told_and_is_no_figure(home: Path, nothing: str) -> None:
    """A dash is no zero: the row is named in the log and missing from the table."""
    put(home, f"water_use_total,2023,{nothing},亿m3\nwater_use_total,2022,0,亿m3\n")
    book = open_book("tianjin", "2023", home=home)
    assert book.observations[["period", "value"]].values.tolist() == [["2022", 0.0]]
    assert book.log.loc[book.log["period"] == "2023", "code"].tolist()[0] == "missing"


def test_all_missing_leaves_an_empty_table(home: Path) -> None:
    """A ledger of dashes alone gives no observation and no error."""
    put(home, "water_use_total,2023,—,亿m3\nwater_use_total,2022,—,亿m3\n")
    assert open_book("tianjin", "2023", home=home).observations.empty


def test_one_row_is_enough(home: Path) -> None:
    """A single figure makes a table of one."""
    put(home, "water_use_total,2023,33.2,亿m3\n")
    assert indicator_cleanup(open_book("tianjin", "2023", home=home))["value"].tolist() == [33.2]


def test_zeros_disturb_no_check(home: Path) -> None:
    """Zeros in a series and in a total give neither warning nor infinity."""
    rows = [
        f"{name},{year},0,亿m3"
        for name in ("water_use_total", "water_use_industry")
        for year in (2021, 2022, 2023)
    ]
    put(home, "\n".join(rows) + "\n")
    with np.errstate(all="raise"):
        book = open_book("tianjin", "2023", home=home)
    assert (len(book.observations), len(book.log)) == (6, 0)
