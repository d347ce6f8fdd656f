"""The problem ledger (问题台账): found, put right (整改), closed (销号), come back (反弹)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from duibiao.analysis.readings import sorted_by
from duibiao.analysis.supervision.task_days import as_text, first_day, last_day
from duibiao.analysis.supervision.task_ledger import answering
from duibiao.analysis.supervision.words import due_words, join
from duibiao.analysis.wording import day
from duibiao.indicators.observations import Evidence
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period
from duibiao.vocabulary.words import say

PROBLEM_COLUMNS = [
    *("bureau", "theme", "problem", "unit", "found", "due", "rectified", "closed", "relapsed"),
    *("status", "age_days", "days", "days_overdue", "source", "proof", "note", "as_of"),
    *("reason", "evidence", "owner"),
]
DAYS = ("found", "due", "rectified", "closed", "relapsed")
STATUSES = ("overdue", "relapsed", "open", "rectified", "closed")
RESULT_COLUMNS = [
    *("bureau", "problem", "owner", "found", "due", "closed", "status", "days_overdue", "source")
]
"""The columns of `problems.csv`; its `status` is closed, overdue or open."""
YES = "yes"  # What a ledger without the day says of a problem that is closed
SUMMARY_COLUMNS = [
    *("found", "rectified", "closed", "open", "overdue", "relapsed", "rectified_rate"),
    *("closed_rate", "median_age"),
]


@dataclass(frozen=True)
class Problem:
    """One row of a problem ledger as known on a day; `settled`: closed on a day that is not
    told."""

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


def problems(
    ledger: pd.DataFrame, bureau: str, report: Period, as_of: date, catalogue: Catalogue
) -> pd.DataFrame:
    """Return the problems found up to `as_of` that were open in the report period or found in it.

    `ledger` is a problem ledger as text, with `source`, `note` and `location` where given;
    what happened after `as_of` is not known yet. One row per problem, PROBLEM_COLUMNS: days as days
    (None: not yet), `status` one of STATUSES, `age_days` from found to put right (or to `as_of`),
    `days` of what is open from the due day or, come back after it, from that day, negative before;
    `days_overdue` those past.
    """
    known = ((row, _problem(row, as_of)) for row in ledger.to_dict("records"))
    rows = [_row(row, p, bureau, as_of) for row, p in known if p and _concerns(p, report)]
    frame = pd.DataFrame(rows, columns=PROBLEM_COLUMNS)
    frame["theme"] = frame["theme"].map(lambda text: catalogue.theme_named(text) or text)
    frame["days_overdue"] = frame["days"].fillna(0).clip(lower=0)
    frame = frame.astype(dict.fromkeys(("age_days", "days", "days_overdue"), "Int64"))
    grave = frame["status"].map(STATUSES.index)
    return sorted_by(frame, grave=grave, age=-frame["age_days"], problem=frame["problem"])


def problem_results(frame: pd.DataFrame) -> pd.DataFrame:
    """Return RESULT_COLUMNS of the result of `problems`; what waits to be closed, or came back, is
    open, overdue once its day is past."""
    late = frame["days_overdue"].fillna(0) > 0
    status = frame["status"].where(frame["status"].isin(["closed", "overdue"]), "open")
    status = status.mask((status == "open") & late, "overdue")
    return frame.assign(owner=answering(frame), status=status)[[*RESULT_COLUMNS, "evidence"]]


def problem_summary(frame: pd.DataFrame) -> pd.DataFrame:
    """Return unit and SUMMARY_COLUMNS of the result of `problems`, one row a unit; rates are shares
    of those found, the age is the median of days until put right."""
    rows = [{"unit": unit} | _summary(part) for unit, part in frame.groupby("unit", sort=False)]
    return pd.DataFrame(rows, columns=["unit", *SUMMARY_COLUMNS])


def _problem(row: Mapping[Any, Any], until: date) -> Problem | None:
    """Return a row's problem as known on a day, None where it was found later."""
    found = first_day(row["found"])
    if found is not None and found > until:
        return None
    settled = as_text(row["closed"]).casefold() == YES
    days = [None if settled and n == "closed" else last_day(row[n]) for n in DAYS[1:]]
    due, *events = days
    known = (event if event and event <= until else None for event in events)
    return Problem(found, due, *known, settled=settled)


def _concerns(problem: Problem, report: Period) -> bool:
    """Found in the period or before it, and then not closed before it began."""
    if problem.found is not None and problem.found > report.last:
        return False
    if problem.back or not (problem.closed or problem.settled):
        return True
    last = (problem.closed, max(filter(None, (problem.due, problem.found)), default=None))
    return (last[0] or last[1] or report.first) >= report.first


def _row(row: Mapping[Any, Any], problem: Problem, bureau: str, until: date) -> dict[str, Any]:
    texts = {name: as_text(row[name]) for name in ("problem", "theme", "unit")}
    named = ("source", "location", "note", "evidence", "owner")
    source, location, note, proof, owner = (as_text(row.get(name)) for name in named)
    file = as_text(row.get("file")) or source  # `source` may be who found it
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
        "days": _past_due(problem, until),
        "source": source or location,
        "proof": proof,
        "note": note,
        "as_of": until,
        "reason": _reason(problem, until, due_words(row["due"], problem.due)),
        "evidence": (Evidence(texts["problem"], file, location, proof, note=told),),
        "owner": owner,
    }


def _status(problem: Problem, until: date) -> str:
    if problem.back:
        return "relapsed"
    if problem.closed or problem.settled:
        return "closed"
    if problem.rectified:
        return "rectified"
    return "overdue" if problem.due and until >= problem.due else "open"


def _past_due(problem: Problem, until: date) -> int | None:
    if problem.over or problem.due is None:
        return None
    return (until - max(problem.due, problem.relapsed or problem.due)).days


def _reason(problem: Problem, until: date, due: str) -> str:
    status, found, mended = _status(problem, until), problem.found, problem.mended
    told = {name: day(when) if (when := getattr(problem, name)) else "" for name in DAYS}
    told |= {"due": due, "as_of": day(until), "mended": day(mended) if mended else ""}
    key = "open_undated" if status == "open" and problem.due is None else status
    undated = found is None or (status == "closed" and mended is None)
    days = max(_past_due(problem, until) or 0, 0)
    if found is not None and not days:
        days = ((mended or until) - found).days
    if status == "closed" and found is None and mended is not None:
        key, undated = "closed_on", False
    if status == "overdue" and until == problem.due:
        key, undated = "due_today", False
    parts = [say(f"supervision.problem_{key}{'_plain' if undated else ''}", days=days, **told)]
    if problem.over and mended and problem.due and mended > problem.due:
        late = (mended - problem.due).days
        parts.append(say("supervision.problem_late", due=due, days=late))
    if problem.relapsed and not problem.back:
        parts.append(say("supervision.problem_was_relapsed", relapsed=told["relapsed"]))
    return join(parts)


def _summary(frame: pd.DataFrame) -> dict[str, Any]:
    mended, closed = frame["status"].isin(["rectified", "closed"]), frame["status"] == "closed"
    ages = frame.loc[mended, "age_days"].dropna()
    return {
        "found": len(frame),
        "rectified": int(mended.sum()),
        "closed": int(closed.sum()),
        "open": int((~mended).sum()),
        "overdue": int((frame["days_overdue"] > 0).sum()),
        "relapsed": int(frame["relapsed"].notna().sum()),
        "rectified_rate": float(mended.mean()),
        "closed_rate": float(closed.mean()),
        "median_age": float(ages.median()) if len(ages) else np.nan,
    }
