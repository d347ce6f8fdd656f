"""What clean-up tells people: each code in words, the gravest first."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from duibiao.indicators import log_notices
from duibiao.indicators.log import SEVERITIES, Log, in_full, meaning, meanings
from duibiao.vocabulary.catalogue import Catalogue

LIBRARY = Path(__file__).parents[2] / "lib" / "duibiao"


def test_codes_are_told_in_words() -> None:
    """Those that hold a value are for programs."""
    assert meanings("characters|schedule=2023-06:80%|derived") == "汉字数字已转换、由其他数据推算"
    assert meaning("nosuch") == "nosuch"


def told_codes() -> Iterator[str]:
    """Every code that a module gives to a log, as it stands in the source."""
    for path in LIBRARY.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    ast.Attribute(attr="add" | "tell"),
                    [ast.Constant(str() as grave), ast.Constant(str() as code), *_],
                ) if grave in SEVERITIES:
                    yield code


def test_every_code_of_the_log_has_its_words() -> None:
    """None is shown to people as the bare code."""
    codes = set(told_codes())
    assert {"merged", "reviewed", "coverage"} <= codes
    assert {code for code in codes if meaning(code) == code} == set()


def test_the_gravest_come_first_and_names_after_figures(small: Catalogue) -> None:
    """Refused, then doubts of figures, doubts of names, what was mended, what is good to know."""
    log = Log("linhe", small.units)
    for grave, code in (
        ("noted", "merged"),
        ("repaired", "separator"),
        ("doubt", "unknown_indicator"),
        ("doubt", "conflict"),
        ("refused", "bad_period"),
    ):
        log.tell(grave, code, "1", "")
    assert log.frame()["code"].tolist() == [
        *("bad_period", "conflict", "unknown_indicator", "separator", "merged")
    ]


def test_a_row_explains_its_code_where_nobody_says_more(small: Catalogue) -> None:
    """A note of its own goes before the code's words."""
    log = Log("linhe", small.units)
    log.tell("doubt", "conflict", "3≠4", "总结与台账")
    log.tell("doubt", "missing", "—", "")
    assert log.frame()["note"].tolist() == ["总结与台账", "数值缺失"]


@pytest.mark.parametrize(
    ("value", "digits"), [(0.00008, "0.00008"), (3209.0, "3209"), (0.1 + 0.2, "0.3")]
)
def test_a_number_is_told_with_every_digit_it_has(value: float, digits: str) -> None:
    """No exponent, and no digit that only a binary fraction has."""
    assert in_full(value) == digits


@pytest.mark.parametrize(
    ("code", "grave"),
    [("unknown_head", "refused"), ("table_note", "noted"), ("something_new", "doubt")],
)
def test_what_no_figure_was_made_of_is_refused_and_what_nobody_named_is_to_be_checked(
    code: str, grave: str
) -> None:
    """A head nobody knows, a note below a table, a notice of no list."""
    assert log_notices.severity(code) == grave
