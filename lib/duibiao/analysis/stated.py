"""Stated changes and shares, put beside the amounts they speak of.

A document gives 固定资产投资 as an amount and 固定资产投资同比增速 as a figure of its own; only
together do they tell the year before. The names tell which belong together.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import pandas as pd

from duibiao.vocabulary.catalogue import Catalogue, plain_name

ABOUT = {
    "growth": re.compile(r"(同比|较上年|比上年|较去年|比去年)?(增速|增长率|增幅|增长)$"),
    "of_target": re.compile(r"(全年|年度)?(目标|任务|计划)*(完成率|完成比例|完成进度)$"),
}
"""What a stated growth rate or share of target is called after the name of its amount.

A rate of decline may be reckoned from any base year, so it is not taken for a change in a year.
"""


def linked(observations: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return the observations with stated growth rates and shares of target under the indicator
    of their amount.

    The amount is the one level of the same bureau and period whose name begins as theirs does;
    a figure without one, or with several, stays where it is.
    """
    told = observations["kind"].isin(list(ABOUT)) & (observations["role"] == "actual")
    if not told.any():
        return observations
    amounts = _amounts(observations, observations[told], catalogue)
    columns = ("bureau", "period", "indicator", "name", "kind")
    rows = zip(*(observations.loc[told, column] for column in columns), strict=True)
    found = [_amount_of(row, amounts[row[0], row[1]], catalogue) for row in rows]
    renamed = observations["indicator"].copy()
    renamed[told] = found
    return observations.assign(indicator=renamed)


def _amounts(
    observations: pd.DataFrame, told: pd.DataFrame, catalogue: Catalogue
) -> dict[tuple[str, str], dict[str, str]]:
    """Return plain name to indicator of the levels, for each bureau and period that matters."""
    levels = observations[(observations["kind"] == "level") & (observations["role"] == "actual")]
    keys = set(zip(told["bureau"], told["period"], strict=True))
    levels = levels[levels["bureau"].isin(told["bureau"]) & levels["period"].isin(told["period"])]
    names: dict[tuple[str, str], dict[str, str]] = {key: {} for key in keys}
    columns = (levels[column] for column in ("bureau", "period", "indicator", "name"))
    for bureau, period, indicator, name in zip(*columns, strict=True):
        if (bureau, period) in keys:
            names[bureau, period][_name(indicator, name, catalogue)] = indicator
    return names


def _name(indicator: str, name: str, catalogue: Catalogue) -> str:
    known = indicator in catalogue.indicators.index
    return plain_name(catalogue.indicators.at[indicator, "name_zh"] if known else name or indicator)


def _amount_of(row: tuple[str, ...], beside: Mapping[str, str], catalogue: Catalogue) -> str:
    """`beside` holds the levels of the same bureau and period, plain name to indicator."""
    _, _, indicator, name, kind = row
    full = _name(indicator, name, catalogue)
    stem = ABOUT[kind].sub("", full)
    if indicator in beside.values() or stem in {full, ""}:
        return indicator
    found = {beside[other] for other in beside if other.startswith(stem)}
    return found.pop() if len(found) == 1 else indicator
