"""The problem ledger (问题台账): found, put right (整改), closed (销号), come back (反弹)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from duibiao.analysis.supervision.task_days import (
    EXPECTED,
    as_day,
    as_period,
    as_text,
    first_day,
    last_day,
)
from duibiao.analysis.supervision.task_ledger import answering, sound_rows, theme_id, written_in
from duibiao.analysis.supervision.words import due_words, join
from duibiao.analysis.wording import day
from duibiao.indicators.observations import Evidence
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.faults import Fault
from duibiao.vocabulary.periods import Period, PeriodError
from duibiao.vocabulary.words import say

LEDGER_COLUMNS = (
    *("problem", "theme", "unit", "found", "due", "rectified", "closed", "relapsed", "evidence"),
)
PROBLEM_COLUMNS = [
    *("bureau", "theme", "problem", "unit", "found", "due", "rectified", "closed", "relapsed"),
    *("status", "age_days", "days_overdue", "on_time", "source", "proof", "note", "as_of"),
    *("reason", "evidence", "owner"),
]
DAYS = ("found", "due", "rectified", "closed", "relapsed")
STATUSES = ("overdue", "relapsed", "open", "rectified", "closed")
RESULT_COLUMNS = [
    *("bureau", "problem", "owner", "found", "due", "closed", "status", "days_overdue", "source"),
]
"""The columns of `problems.csv`; its `status` is closed, overdue or open."""
YES = "yes"
"""What a ledger without the day says of a problem that is closed."""
SUMMARY_COLUMNS = [
    *("found", "rectified", "closed", "open", "overdue", "relapsed", "rectified_rate"),
    *("closed_rate", "on_time_rate", "relapse_rate", "median_age", "oldest_open"),
]


@dataclass(frozen=True)
class Problem:
    """One row of a problem ledger as known on a day: later events are not known yet.

    `settled` tells that it is closed on a day the ledger does not give.
    """

    found: date | None
    due: date | None
    rectified: date | None
    closed: date | None
    relapsed: date | None
    settled: bool = field(default=False, kw_only=True)

    @property
    def back(self) -> bool:
        """Whether it came back and has not been put right or closed again since."""
        mended = [when for when in (self.rectified, self.closed) if when]
        return self.relapsed is not None and all(when <= self.relapsed for when in mended)

    @property
    def mended(self) -> date | None:
        """When it was put right: the day told, else the day it was closed; None while back."""
        return None if self.back else self.rectified or self.closed

    @property
    def over(self) -> bool:
        """Whether it was put right or closed, on whatever day."""
        return not self.back and (self.settled or self.mended is not None)

    @property
    def since(self) -> date:
        """The first day known of it, to be sure that it concerns a report."""
        known = [when for when in (self.found, self.due, self.closed, self.rectified) if when]
        return min(known, default=date.min)


def problems(
    ledger: pd.DataFrame,
    bureau: str,
    report_period: str | Period,
    as_of: date | str | None,
    catalogue: Catalogue,
) -> pd.DataFrame:
    """Return the problems found up to `as_of` that were open in the report period or found in it.

    `ledger` is a problem ledger as text (LEDGER_COLUMNS; `source`, `note`, `location` where given);
    `as_of` defaults to the period's last day, and events after it are not known yet. One row per
    problem, PROBLEM_COLUMNS: days as days (None: not yet), `status` one of STATUSES, `age_days`
    from found to put right (or to `as_of`), `days_overdue` from the due day or, come back after it,
    from that day; `on_time` missing while open or without a due day. Raises DataFaults with every
    cell that cannot be understood and every day before the problem was found.
    """
    report = as_period(report_period)
    until = report.last if as_of is None else as_day(as_of)
    empty = ledger.empty
    records = [] if empty else sound_rows(ledger, "problems", LEDGER_COLUMNS, _faults)
    known = ((row, _problem(row, until)) for row in records)
    rows = [_row(row, p, bureau, until) for row, p in known if p and _concerns(p, report)]
    frame = pd.DataFrame(rows, columns=PROBLEM_COLUMNS)
    frame["theme"] = frame["theme"].map(lambda text: theme_id(text, catalogue))
    frame[["age_days", "days_overdue"]] = frame[["age_days", "days_overdue"]].astype("Int64")
    frame["on_time"] = frame["on_time"].astype("boolean")
    order = frame.assign(grave=frame["status"].map(STATUSES.index), age=-frame["age_days"])
    best = order.sort_values(["grave", "age", "problem"], kind="stable").index
    return frame.loc[best].reset_index(drop=True)


def problem_results(frame: pd.DataFrame) -> pd.DataFrame:
    """Return RESULT_COLUMNS of the result of `problems`: who owes it, and whether it is closed.

    What was put right and waits to be closed, or came back, is open, overdue once its day is past.
    """
    late = frame["days_overdue"].fillna(0) > 0
    status = frame["status"].where(frame["status"].isin(["closed", "overdue"]), "open")
    status = status.mask((status == "open") & late, "overdue")
    return frame.assign(owner=answering(frame), status=status)[[*RESULT_COLUMNS, "evidence"]]


def problem_summary(frame: pd.DataFrame, by: str = "") -> pd.DataFrame:
    """Return SUMMARY_COLUMNS of the result of `problems`: one row, or one per `by` (unit, theme).

    Rates are shares (0 to 1), missing where they would divide by nothing: rectified and closed of
    found, on time of those put right that had a due day, relapsed of those ever put right. Ages are
    days: the median of those put right, the oldest still open.
    """
    if not by:
        return pd.DataFrame([_summary(frame)], columns=SUMMARY_COLUMNS)
    parts = frame.groupby(by, sort=False)
    rows = [{by: name} | _summary(part) for name, part in parts]
    return pd.DataFrame(rows, columns=[by, *SUMMARY_COLUMNS])


def _until(problem: Problem, day: date) -> Problem:
    """Return the problem as known on a day."""
    events = (problem.rectified, problem.closed, problem.relapsed)
    rectified, closed, relapsed = (e if e and e <= day else None for e in events)
    return replace(problem, rectified=rectified, closed=closed, relapsed=relapsed)


def _problem(row: Mapping[Any, Any], until: date) -> Problem | None:
    found = first_day(row["found"])
    if found is not None and found > until:
        return None
    settled = as_text(row["closed"]).casefold() == YES
    events = [
        None if settled and name == "closed" else last_day(row[name])
        for name in ("due", "rectified", "closed", "relapsed")
    ]
    return _until(replace(Problem(found, *events), settled=settled), until)


def _concerns(problem: Problem, report: Period) -> bool:
    """Found in the period or before it, and then not closed before it began."""
    if problem.found is not None and problem.found > report.last:
        return False
    if problem.back or not (problem.closed or problem.settled):
        return True
    last = max((d for d in (problem.closed, problem.due, problem.found) if d), default=None)
    closed = problem.closed or last
    return closed is None or closed >= report.first


def _row(row: Mapping[Any, Any], problem: Problem, bureau: str, until: date) -> dict[str, Any]:
    texts = {name: as_text(row[name]) for name in ("problem", "theme", "unit")}
    source, location = as_text(row.get("source")), as_text(row.get("location"))
    note, proof = as_text(row.get("note")), as_text(row["evidence"])
    file, place = written_in(row)
    told = "；".join(filter(None, (source if source != file else "", note)))
    end = problem.mended or until
    undated = problem.found is None or (problem.settled and problem.mended is None)
    days = {name: getattr(problem, name) for name in DAYS}
    days["closed"] = days["closed"] or (YES if problem.settled else None)
    return {
        "bureau": bureau,
        **texts,
        **days,
        "status": _status(problem, until),
        "age_days": None if undated or problem.found is None else (end - problem.found).days,
        "days_overdue": _overdue(problem, until),
        "on_time": end <= problem.due if problem.mended and problem.due else None,
        "source": source or location,
        "proof": proof,
        "note": note,
        "as_of": until,
        "reason": _reason(problem, until, due_words(row["due"], problem.due)),
        "evidence": (Evidence(texts["problem"], file, place, proof, note=told),),
        "owner": as_text(row.get("owner")),
    }


def _status(problem: Problem, until: date) -> str:
    if problem.back:
        return "relapsed"
    if problem.closed or problem.settled:
        return "closed"
    if problem.rectified:
        return "rectified"
    return "overdue" if problem.due and until >= problem.due else "open"


def _overdue(problem: Problem, until: date) -> int:
    if problem.over or problem.due is None:
        return 0
    since = max(problem.due, problem.relapsed or problem.due)
    return max((until - since).days, 0)


def _reason(problem: Problem, until: date, due: str) -> str:
    status = _status(problem, until)
    told = {name: day(getattr(problem, name)) if getattr(problem, name) else "" for name in DAYS}
    told |= {
        "due": due,
        "as_of": day(until),
        "mended": day(problem.mended) if problem.mended else "",
    }
    key = "open_undated" if status == "open" and problem.due is None else status
    undated = problem.found is None or (status == "closed" and problem.mended is None)
    days = _overdue(problem, until)
    if problem.found is not None and not days:
        days = ((problem.mended or until) - problem.found).days
    if status == "closed" and problem.found is None and problem.mended is not None:
        key, undated = "closed_on", False
    if status == "overdue" and until == problem.due:
        key, undated = "due_today", False
    parts = [say(f"supervision.problem_{key}{'_plain' if undated else ''}", days=days, **told)]
    if problem.over and problem.mended and problem.due and problem.mended > problem.due:
        late = (problem.mended - problem.due).days
        parts.append(say("supervision.problem_late", due=told["due"], days=late))
    if problem.relapsed and not problem.back:
        parts.append(say("supervision.problem_was_relapsed", relapsed=told["relapsed"]))
    return join(parts)


def _summary(frame: pd.DataFrame) -> dict[str, Any]:
    mended = frame["status"].isin(["rectified", "closed"])
    ever = mended | frame["rectified"].notna() | frame["closed"].notna()
    back, timed = frame["relapsed"].notna(), frame.loc[mended, "on_time"].dropna()
    ages, open_ages = (frame.loc[rows, "age_days"].dropna() for rows in (mended, ~mended))
    return {
        "found": len(frame),
        "rectified": int(mended.sum()),
        "closed": int((frame["status"] == "closed").sum()),
        "open": int((~mended).sum()),
        "overdue": int((frame["days_overdue"] > 0).sum()),
        "relapsed": int(back.sum()),
        "rectified_rate": _rate(int(mended.sum()), len(frame)),
        "closed_rate": _rate(int((frame["status"] == "closed").sum()), len(frame)),
        "on_time_rate": _rate(int(timed.sum()), len(timed)),
        "relapse_rate": _rate(int((back & ever).sum()), int(ever.sum())),
        "median_age": float(ages.median()) if len(ages) else np.nan,
        "oldest_open": int(open_ages.max()) if len(open_ages) else pd.NA,
    }


def _rate(part: int, whole: int) -> float:
    return part / whole if whole else np.nan


def _faults(row: Mapping[Any, Any], place: tuple[str, str]) -> Iterator[Fault]:
    days: dict[str, date | None] = {}
    for column in ("found", "due", "rectified", "closed", "relapsed"):
        read: Callable[[object], date | None] = first_day if column == "found" else last_day
        text = "" if as_text(row.get(column)).casefold() == YES else row.get(column, "")
        try:
            days[column] = read(text)
        except PeriodError:
            yield Fault("unreadable", *place, column, as_text(row[column]), EXPECTED)
    found = days.get("found")
    for column, when in days.items():
        if found and when and when < found:
            expected = f"a day from {found.isoformat()} (found) on"
            yield Fault("before_found", *place, column, when.isoformat(), expected)
