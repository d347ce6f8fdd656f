"""The method notebook's arithmetic: worked by hand, and the same as the library's."""

from __future__ import annotations

import pandas as pd
import pytest

import worked
from duibiao.analysis.targets.rules import RULES
from duibiao.vocabulary import catalogue, words
from worked.reckoning import Step, num, table

TARGETS = worked.cases("targets")
PAIRS = [case for case in worked.cases("year_on_year") if case not in {"other_span", "break"}]


def agreed(steps: pd.DataFrame) -> bool:
    """Whether the hand's result is the library's on every line."""
    return steps.iloc[:, -1].eq("是").all()


@pytest.mark.parametrize("case", TARGETS)
def test_the_arithmetic_of_every_target_agrees_with_the_library(case: str) -> None:
    """Step by step, for each rule."""
    assert agreed(worked.steps(case))


@pytest.mark.parametrize("case", worked.cases("improve"))
def test_the_four_methods_agree_with_their_arithmetic(case: str) -> None:
    """Five lines a case."""
    steps = worked.method_steps(case)
    assert len(steps) == 5
    assert agreed(steps)


@pytest.mark.parametrize("case", PAIRS)
def test_comparisons_agree_with_their_arithmetic(case: str) -> None:
    """Changes, rates and derived values."""
    steps = worked.pair_steps(case)
    assert len(steps) > 0
    assert agreed(steps)


def test_parts_and_movers_agree_with_their_arithmetic() -> None:
    """And the parts add up to the whole on the last line."""
    parts = worked.part_steps("year")
    assert agreed(parts)
    assert parts.iloc[-1, 1] == "(−0.6) + 0.4 + (−0.5) + 0 + (−0.2)"
    assert parts.iloc[-1, 2] == "−0.9"
    assert agreed(worked.mover_steps())


def test_the_rates_that_offices_compute_agree_with_their_arithmetic() -> None:
    """25 % on the month before, 10 % a year over two years and over three, 5.88 % at constant
    prices, 11.536 % down since the base year."""
    steps = worked.rate_steps()
    assert agreed(steps)
    assert steps["得数"].tolist() == ["25", "−9.25", "10", "10", "5.8824", "11.536"]


def test_scores_agree_with_their_arithmetic_and_the_offices_rules() -> None:
    """甲 80 + 10 − 2 = 88 is first but vetoed; 乙 64 + 20 = 84 is proposed; 丁 has one task."""
    steps = worked.score_steps()
    assert agreed(steps)
    assert steps["得数"].tolist() == ["88", "84", "66"]
    told = worked.proposals().set_index("科室")["理由"]
    assert told["乙科"].startswith("建议推荐") and told["甲科"].startswith("按规定不予推荐")
    assert told["丁科"] == "只有1项任务，不足3项，不参加排位。"


def test_a_case_is_shown_with_the_digits_one_would_write() -> None:
    """1,500 of 2,005 after ten months."""
    steps = worked.steps("reach").set_index("步骤")
    assert steps.loc["应有进度", "算式"] == "10 ÷ 12"
    assert steps.loc["今后所需速度"].tolist() == ["(2005 − 1500) ÷ 2", "252.5", "252.5", "是"]


def test_every_rule_has_a_case() -> None:
    """One of its name for each module of rules, with a word; and figures that cannot be judged."""
    assert set(RULES) == set(catalogue.RULES)
    for rule in RULES:
        assert worked.judgements(rule)["规则"].to_list()[-1] == words.say(f"targets.rule_{rule}")
    told = {"two_sources", "revised", "late", "stale", "carried", "season", "steps", "forecast"}
    assert {"rounding", "bound"} | told <= set(TARGETS)


def test_brackets_stand_only_where_they_are_needed() -> None:
    """2 × (3 − 1) ÷ (4 ÷ 2) = 2, and 5 − (3 − 1) keeps its brackets."""
    term = num(2) * (num(3) - num(1)) / (num(4) / num(2))
    assert (term.text, term.value) == ("2 × (3 − 1) ÷ (4 ÷ 2)", 2)
    assert (num(5) - (num(3) - num(1))).text == "5 − (3 − 1)"
    assert (num(-1) + num(2)).text == "(−1) + 2"


def test_a_line_that_differs_is_marked() -> None:
    """The check can fail."""
    told = table([Step("gap", num(3) - num(1), 2.5)])
    assert told.iloc[0].tolist()[1:] == ["3 − 1", "2", "2.5", "否"]
