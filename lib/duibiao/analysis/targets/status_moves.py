"""Which targets stand otherwise than on an earlier day."""

from __future__ import annotations

import pandas as pd

from duibiao.vocabulary.statuses import GRAVEST

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
