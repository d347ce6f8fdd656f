"""One light per theme, and the bottom line of a report on targets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from duibiao.analysis.headline import headline
from duibiao.analysis.targets.goals import Settings
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period
from duibiao.vocabulary.statuses import GRAVEST, STATUSES, status_word
from duibiao.vocabulary.words import say

LIGHT_COLUMNS = ["bureau", "theme", "total", *STATUSES, "light", "light_word"]
SHORT = ("overdue", "behind")
UNMEASURED = ("rank", "band")


def lights(gaps: pd.DataFrame, settings: Settings | None = None) -> pd.DataFrame:
    """Return LIGHT_COLUMNS from `target_gaps`, one row per bureau and theme.

    The status columns count targets, never average them. `light` is 逾期 where any target is, else
    the worst status that more than `light_share` has; where none has, the worst there is.
    """
    share = (settings or Settings()).light_share
    counted = pd.crosstab([gaps["bureau"], gaps["theme"]], gaps["status"])
    counted = counted.reindex(columns=list(STATUSES), fill_value=0)
    rows = []
    for (bureau, theme), cells in zip(counted.index, counted.to_numpy(), strict=True):
        counts = dict(zip(STATUSES, map(int, cells), strict=True))
        total = sum(counts.values())
        held = [s for s in GRAVEST if counts[s] > (0 if s == "overdue" else share * total)]
        light = held[0] if held else next(s for s in GRAVEST if counts[s])
        told = {"bureau": bureau, "theme": theme, "total": total, "light": light}
        rows.append(told | counts | {"light_word": status_word(light)})
    return pd.DataFrame(rows, columns=LIGHT_COLUMNS)


def summary(gaps: pd.DataFrame, period: Period, catalogue: Catalogue) -> list[str]:
    """Return the bottom line of `target_gaps` in sentences: counts, largest gap, themes to
    look at."""
    if gaps.empty:
        return [say("targets.summary_none", period=period.label())]
    told = {"period": period.label(), "total": len(gaps), "counts": _counts(gaps)}
    return [say("targets.summary", **told), *_largest(gaps, catalogue), *_worst(gaps, catalogue)]


def status_counts(statuses: pd.Series) -> str:
    """Return how many targets have each status, in words."""
    found = statuses.value_counts()
    return _told({status_word(s): found[s] for s in STATUSES if s in found.index})


def _counts(gaps: pd.DataFrame) -> str:
    """Return how many targets have each word: a broken cap is not called late."""
    words = gaps.sort_values("status", key=lambda s: s.map(STATUSES.index), kind="stable")
    return _told(words["status_word"].value_counts(sort=False).to_dict())


def _told(counts: Mapping[Any, int]) -> str:
    parts = (say("targets.count", count=n, status=word) for word, n in counts.items())
    return say("targets.list").join(parts)


def _largest(gaps: pd.DataFrame, catalogue: Catalogue) -> Iterator[str]:
    """The largest gap is the largest share of its target; of those without shares, the last."""
    short = gaps[gaps["status"].isin(SHORT) & (gaps["gap"] > 0)]
    share = (short["gap"] / short["target"]).where(short["target"] > 0, short["gap_percent"] / 100)
    short = short.assign(left=share.where(~short["rule"].isin(UNMEASURED), 0.0).fillna(0.0))
    if short.empty:
        return
    row = short.sort_values(["left", "gap", "indicator"], ascending=[False, False, True]).iloc[0]
    yield say("targets.summary_largest", told=headline(row.to_dict(), catalogue))


def _worst(gaps: pd.DataFrame, catalogue: Catalogue) -> Iterator[str]:
    told = lights(gaps)
    bad = set(told.loc[told["light"].isin(SHORT), "theme"]) - {""}
    themes = sorted(bad, key=catalogue.theme_order)
    if themes:
        names = say("targets.list").join(catalogue.theme_name(theme) for theme in themes)
        yield say("targets.summary_worst", themes=names)


KEY = ["bureau", "indicator", "rule", "due", "target_period", "target"]


def status_moves(before: pd.DataFrame, now: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of `now` whose status is another than in `before`, the gravest first.

    Both are of `target_gaps`, of one office and period, at two days. Added are `actual_before`,
    `status_before` and `status_after`; a target that is only in one of them, or of which nothing
    was reported before, has not moved.
    """
    then = before.drop_duplicates(KEY)[[*KEY, "actual", "status"]]
    then = then.rename(columns={"actual": "actual_before", "status": "status_before"})
    both = now.drop_duplicates(KEY).merge(then, on=KEY)
    known = both["status_before"] != "unreported"
    moved = both[known & (both["status"] != both["status_before"])].assign(
        status_after=lambda rows: rows["status"]
    )
    order = moved["status"].map(GRAVEST.index).sort_values(kind="stable").index
    return moved.loc[order].reset_index(drop=True)
