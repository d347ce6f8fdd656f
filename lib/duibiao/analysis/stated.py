"""Stated changes, shares and targets, put beside the amounts they speak of.

A document gives 固定资产投资 as an amount and 固定资产投资同比增速 as a figure of its own; only
together do they tell the year before. The names tell which belong together.
"""

import re
from collections.abc import Iterator, Mapping

import numpy as np
import pandas as pd

from duibiao.vocabulary.catalogue import Catalogue, plain_name, uncounted

ABOUT = {
    "growth": re.compile(r"(同比|较上年|比上年|较去年|比去年)?(增速|增长率|增幅|增长)$"),
    "of_target": re.compile(r"(全年|年度)?(目标|任务|计划)*(完成率|完成比例|完成进度)$"),
    "target": re.compile(r"(年度|全年|计划|下达)?(目标|任务|计划)(任务)?(量|数|额|值)?$"),
    "total": re.compile(r"(概算|估算|计划)?总投资$"),
}
"""What a stated growth rate, share of target, target or planned total is called after the name
of its amount. A rate of decline may be reckoned from any base year, so it is not taken for a
change in a year."""
SPENT = ("累计完成投资", "实际完成投资", "完成投资", "累计完成投资额", "完成投资额")
"""What the spending on a planned total is called after the same beginning."""
_KEYS = ("bureau", "period", "indicator", "name", "kind", "role")


def linked(observations: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return the observations with stated growth rates, shares of target and targets that have a
    name of their own under the indicator of their amount.

    The amount is the one actual level of the same bureau and period whose name begins as theirs
    does; a figure without one, or with several, stays where it is. `name` keeps what each was
    called.
    """
    told = _told(observations)
    if not told.any():
        return observations
    amounts = _amounts(observations, observations[told], catalogue)
    rows = zip(*(observations.loc[told, column] for column in _KEYS), strict=True)
    found = [_amount_of(row, amounts[row[0], row[1]], catalogue) for row in rows]
    renamed = observations["indicator"].copy()
    renamed[told] = found
    name = observations["name"].where(observations["name"] != "", observations["indicator"])
    return observations.assign(indicator=renamed, name=name)


def _told(observations: pd.DataFrame) -> np.ndarray:
    """Which rows may speak of another: stated rates, and levels asked for that nobody reports."""
    role, kind = observations["role"], observations["kind"]
    actual, asked = role == "actual", (role == "target") & (kind == "level")
    reported = observations["indicator"].isin(observations.loc[actual, "indicator"])
    told = (actual & kind.isin(["growth", "of_target"])) | (asked & ~reported)
    return told.to_numpy()


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
            own = _name(indicator, name, catalogue)
            names[bureau, period][own] = indicator
            for called in (own, plain_name(name)):
                names[bureau, period].setdefault(uncounted(called), indicator)
    return names


def _name(indicator: str, name: str, catalogue: Catalogue) -> str:
    known = indicator in catalogue.indicators.index or not name
    return plain_name(catalogue.chinese(indicator) if known else name)


def _amount_of(row: tuple[str, ...], beside: Mapping[str, str], catalogue: Catalogue) -> str:
    """`beside` holds the levels of the same bureau and period, plain name to indicator."""
    _, _, indicator, name, kind, role = row
    if indicator in beside.values():
        return indicator
    full = _name(indicator, name, catalogue)
    kinds = ("target", "total") if role == "target" else (kind,)
    found = {other for about in kinds for other in _candidates(full, about, beside)}
    return found.pop() if len(found) == 1 else indicator


def _candidates(full: str, about: str, beside: Mapping[str, str]) -> Iterator[str]:
    stem = ABOUT[about].sub("", full)
    if stem in {full, ""}:
        return
    if about == "total":
        yield from [beside[stem + end] for end in SPENT if stem + end in beside][:1]
    else:
        yield from (beside[other] for other in beside if other.startswith(stem))
