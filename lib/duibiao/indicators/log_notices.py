"""What reading a ledger told beside its figures, as rows of the log."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from duibiao.indicators import sources
from duibiao.indicators.log import LOG_COLUMNS, SEVERITIES
from duibiao.vocabulary.frame_cells import together
from duibiao.vocabulary.words import say

UNREAD = {
    *(sources.UNREAD, "unknown_head", "sheet_not_understood", "row_without_name"),
    *("row_out_of_step", "total_without_name", "figure_not_understood", "figure_merged"),
    *("formula_without_value", "task_without_name", "problem_without_name", "page_unread"),
    *("day_unread", "day_disordered"),
}
"""Something stands there that no figure was made of."""
NOTED = {
    *("unfilled_rows", "row_without_figures", "table_note", "comment", "page_sealed"),
    *("repeated_header", "repeated_row", "column_numbers"),
}
"""Good to know; nothing is lost and nothing to be done."""


def severity(code: str) -> str:
    """Return how grave a notice is; what neither list names should be checked."""
    return "refused" if code in UNREAD else "noted" if code in NOTED else "doubt"


def with_notices(log: pd.DataFrame, told: Iterable[pd.DataFrame], bureau: str) -> pd.DataFrame:
    """Return a log (LOG_COLUMNS) and the notices of reading (NOTICE_COLUMNS), gravest first."""
    notices = together(told, ())
    if notices.empty:
        return log
    grave = notices["code"].map(severity)
    given: dict[str, Any] = {"severity": grave, "bureau": bureau}
    given["action"] = [say(f"indicators.action_{code}") for code in grave]
    given |= dict.fromkeys(("indicator", "name", "period"), "")
    rows = notices.assign(**given)
    whole = pd.concat([log, rows[LOG_COLUMNS].astype("str")], ignore_index=True)
    order = whole["severity"].map(SEVERITIES.index).sort_values(kind="stable").index
    return whole.loc[order].reset_index(drop=True)
