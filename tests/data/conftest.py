"""What the tests of the shipped data share: the catalogue and the rows of every ledger."""

from __future__ import annotations

import pytest
from ledger_rows import HOME, Row, every_row

from duibiao.vocabulary import catalogue
from duibiao.vocabulary.catalogue import Catalogue


@pytest.fixture(scope="session")
def names() -> Catalogue:
    """The shipped catalogue."""
    return catalogue.load(HOME)


@pytest.fixture(scope="session")
def rows(names: Catalogue) -> list[Row]:
    """Every row of `figures.csv` and `water.csv`, the indicator as its id."""
    return every_row(names)
