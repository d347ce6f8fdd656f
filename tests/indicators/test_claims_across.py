"""Claims across sources: a summary against a ledger, this year against last year's report."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import pytest

from duibiao.indicators.claims import CLAIM_COLUMNS, across
from duibiao.indicators.clean_up import clean_up
from duibiao.vocabulary.catalogue import Catalogue

Reader = Callable[..., pd.DataFrame]


@pytest.fixture
def told(small: Catalogue, read: Reader) -> Callable[..., pd.DataFrame]:
    """The claims across the sources of some readings."""

    def check(*rows: dict[str, object]) -> pd.DataFrame:
        result = clean_up(read(*rows), "linhe", small)
        return across(result.observations, result.log)

    return check


INVESTED = {"name": "水利投资完成额", "unit": "亿元", "resolution": 0.01}


def grown(percent: float) -> list[dict[str, object]]:
    """11.2 after 10.0 亿元, and what the summary says of it."""
    rate = {"name": "水利投资同比增速", "kind": "growth", "unit": "%", "value": percent}
    return [INVESTED | {"value": 11.2}, INVESTED | {"value": 10.0, "period": "2022"}, rate]


def test_no_sources_no_claims(told: Callable[..., pd.DataFrame]) -> None:
    """One lonely figure says nothing about another."""
    assert told({}).empty and list(told({}).columns) == CLAIM_COLUMNS


@pytest.mark.parametrize(("percent", "holds"), [(12.0, "true"), (12.4, "true"), (21.0, "false")])
def test_stated_growth_is_held_against_last_years_report(
    told: Callable[..., pd.DataFrame], percent: float, holds: str
) -> None:
    """11.2 after 10.0 is 12 % within rounding, not 21 %."""
    row = told(*grown(percent)).iloc[0]
    assert (row["type"], row["holds"]) == ("prior", holds)
    assert row["arithmetic"].startswith("11.2亿元 ÷ 10亿元 - 1 = 12.00%")


@pytest.mark.parametrize(("percent", "holds"), [(127, "true"), (172, "false")])
def test_a_stated_share_is_held_against_the_target(
    told: Callable[..., pd.DataFrame], percent: float, holds: str
) -> None:
    """2546 of 2005 is 127 %, not 172 %."""
    share = {"name": "项目资金争取目标完成率", "kind": "of_target", "unit": "%", "value": percent}
    row = told({"value": 2546}, {"value": 2005, "role": "target"}, share).iloc[0]
    assert (row["type"], row["holds"]) == ("target", holds)


def test_a_summary_unlike_its_ledger_is_told_with_both_sources(
    told: Callable[..., pd.DataFrame],
) -> None:
    """The ledger's 3209 and the summary's 3290 do not go together."""
    row = told(
        {"value": 3209, "source": "台账"},
        {"value": 3290, "source": "总结", "location": "字符 9–15"},
    ).iloc[0]
    assert row[["type", "holds", "arithmetic", "source"]].tolist() == [
        "source",
        "false",
        "3209万元 ≠ 3290万元",
        "台账 ； 总结",
    ]


@pytest.mark.parametrize(
    ("base", "words"),
    [("2020", "水利投资比2020年增长"), ("", "水利投资较常年偏多"), ("", "水利投资超计划")],
)
def test_growth_over_another_base_is_not_held_against_last_year(
    told: Callable[..., pd.DataFrame], base: str, words: str
) -> None:
    """比2020年 needs the figure of 2020; a plan or the average of years is no period."""
    *reported, rate = grown(35.0)
    stated = rate | {"base_period": base, "quote": f"{words}35%。", "start": len(words)}
    assert told(*reported, stated).empty
