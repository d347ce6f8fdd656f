"""Figures and periods that a cell tells in words."""

from __future__ import annotations

import pytest

from duibiao.reading.ledgers.spans import of_cell
from duibiao.reading.ledgers.worded import done
from duibiao.vocabulary.periods import parse


@pytest.mark.parametrize("rest", ["其余3处年底完成", "3处尚未完工", "3处正在施工", "3处没有开工"])
def test_what_is_left_is_no_figure_of_what_is_done(rest: str) -> None:
    """Twelve are done and that is certain, whether the rest is told before its figure or behind."""
    figure = done(f"已完成12处，{rest}", "处")
    assert figure is not None
    assert (figure.value, figure.repairs) == (12, ("from_words",))


def test_two_figures_of_what_is_done_are_in_doubt() -> None:
    """The first counts, and says that it is one of several."""
    figure = done("已完成12处，另完成3处", "处")
    assert figure is not None and figure.repairs == ("from_words", "one_of_several")


def test_a_cell_that_is_a_number_names_the_month_of_its_year() -> None:
    """It names no day, as 7月15日 does; 13 is no month."""
    year = parse("2023")
    assert of_cell("7", year) == (parse("2023-07"), False)
    assert of_cell("2023年7月15日", year) == (parse("2023-07"), True)
    assert of_cell("13", year)[0] is None
