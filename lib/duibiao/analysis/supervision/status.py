"""How a task is judged: what should be done by a day, what is, and the word for it."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from duibiao.analysis.readings import keeps_up
from duibiao.analysis.supervision.task_ledger import VAGUE, Report, Task

PACE = 0.95
"""A task is 顺利 when it has at least this share of the progress expected by the day; above 1, the
points by which it may lag."""
NEAR = 1e-9


@dataclass(frozen=True)
class Verdict:
    """A task on a day: status code, why (a key of the words), and the figures it rests on.

    Shares are 0 to 1, NaN where there are none; `days_overdue` counts from the day after due (0 on
    the due day and of a finished task); `seen` is the day of the report, by which what should be
    done is reckoned; `late` is how many days after due it was reported done.
    """

    status: str
    why: str
    progress: float
    expected: float
    days_overdue: int
    report: Report | None
    seen: date
    late: int = 0


def expected(task: Task, as_of: date) -> float:
    """Return the share that should be done by the end of a day; NaN without a due day.

    A written cumulative schedule goes first: by each of its days its share, and in between the
    straight line from one to the next, from nothing at the start. Without one it is the share of
    the days elapsed.
    """
    if task.due is None or task.start is None:
        return np.nan
    begin = task.start.toordinal() - 1
    stages = [(stage.by.toordinal(), stage.share) for stage in task.schedule]
    points = [(begin, 0.0), *(stages or [(task.due.toordinal(), task.goal)])]
    days, shares = zip(*points, strict=True)
    return float(np.interp(as_of.toordinal(), days, shares))


def judge(task: Task, as_of: date, pace: float = PACE) -> Verdict:
    """Return the verdict on a task at the end of a day.

    In this order: 已完成 when the last report has it done; 不能判定 where a share is reported and
    the schedule that says what was asked cannot be read; from the due day on 逾期, reported or
    not, but 不能判定 where the words of the report cannot be read; before its start a silent task
    is 顺利; 未报 without a report; what the unit says (顺利, 滞后) when it gives no share; 不能判定
    where its words leave it open, without a due day, and of what is due in a later year with no day
    to begin; 顺利 with `pace` of the expected share; else 滞后.
    """
    report = task.latest(as_of)
    seen = min(report.on, as_of) if report and report.on else as_of
    should = expected(task, seen)
    overdue = max((as_of - task.due).days, 0) if task.due else 0
    status, why = _status(task, as_of, report, should, overdue, pace)
    done = status == "achieved"
    late, overdue = (_late(task, as_of), 0) if done else (0, overdue)
    return Verdict(status, why, _share(report), should, overdue, report, seen, late)


def _status(
    task: Task, as_of: date, report: Report | None, should: float, overdue: int, pace: float
) -> tuple[str, str]:
    progress = _share(report)
    done = progress >= task.goal - NEAR
    if task.counted is not None and not np.isnan(progress) and done != (task.counted >= task.goal):
        return "undecidable", "count_differs"
    if done:
        return "achieved", "achieved"
    if task.unread and not np.isnan(progress):
        return "undecidable", "said"
    if task.due is not None and as_of >= task.due:
        return _past_due(report, overdue)
    if report is None:
        early = task.start is not None and as_of < task.start
        return ("on_track", "not_begun") if early else ("unreported", "unreported")
    if report.share is None:
        return ("undecidable", "unclear") if report.said in VAGUE else (report.said, "said")
    if report.said and (np.isnan(should) or _before_start(task, as_of)):
        return report.said, "said"
    if _before_start(task, as_of):
        return "undecidable", "start_unknown"
    if np.isnan(should):
        return "undecidable", "no_due"
    kept = keeps_up(progress, should, pace)
    return ("on_track", "on_track") if kept else ("behind", "behind")


def _past_due(report: Report | None, overdue: int) -> tuple[str, str]:
    if report and report.share is None and report.said == "undecidable":
        return "undecidable", "unread"
    day = "" if overdue else "_today"
    return "overdue", f"overdue{day}" if report else f"overdue_unreported{day}"


def _share(report: Report | None) -> float:
    return report.share if report and report.share is not None else np.nan


def _before_start(task: Task, as_of: date) -> bool:
    """Whether a start that nobody told lies ahead: what is due next year may long have begun."""
    return bool(task.start_assumed and task.start and as_of < task.start)


def _late(task: Task, as_of: date) -> int:
    """Return by how many days the first report that has it done came after due; one that gives its
    own day proves nothing late unless a report since had it open."""
    known = [r for r in task.reports if r.on and r.on <= as_of]
    done = [r for r in known if r.share is not None and r.share >= task.goal - NEAR]
    if not done or task.due is None:
        return 0
    first = min(done, key=lambda r: r.on or date.max)
    seen_open = any(r not in done and r.on and task.due <= r.on for r in known)
    unsure = first.by and not seen_open
    return 0 if unsure or first.on is None else max((first.on - task.due).days, 0)
