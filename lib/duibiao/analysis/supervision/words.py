"""What supervision says of a task, in one sentence of plain words."""

import math
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from duibiao.analysis.supervision.status import NEAR, Verdict
from duibiao.analysis.supervision.task_days import DAY, plain
from duibiao.analysis.supervision.task_ledger import VAGUE, Task
from duibiao.analysis.wording import SMALLEST_SHARE, day, end_of, percent
from duibiao.vocabulary.statuses import status_word
from duibiao.vocabulary.words import say


def reason(task: Task, verdict: Verdict, as_of: date, proofs: bool) -> str:
    """Return why the task has its status; with `proofs`, that what is done lacks one."""
    parts = [_reported(verdict), _fallen_back(task, verdict), _verdict(task, verdict, as_of)]
    lacking = proofs and verdict.status == "achieved" and not task.proof
    parts += [say("supervision.schedule_unread", plan=task.unread)] * bool(task.unread)
    parts += [_missed(task, verdict), say("supervision.no_proof") if lacking else ""]
    return join(parts)


def join(parts: Iterable[str]) -> str:
    """Return the parts that say something as one sentence."""
    return say("supervision.join").join(part for part in parts if part) + say("supervision.stop")


def move_reason(row: Mapping[str, Any]) -> str:
    """Return what moved between two days: status and progress, before and after."""
    told = {}
    for end in ("before", "after"):
        status, progress = status_word(row[f"status_{end}"]), _shown(row[f"progress_{end}"])
        told[end] = say("supervision.standing", status=status, progress=progress)
    return say(f"supervision.move_{row['kind']}", **told)


def _shown(share: float) -> str:
    return say("supervision.no_figure") if math.isnan(share) else percent(share)


def _reported(verdict: Verdict) -> str:
    report = verdict.report
    vague = report is not None and report.said in VAGUE
    if report is None or (vague and verdict.status != "overdue"):
        return ""
    when = day(report.on) if report.on else say("supervision.undated")
    if report.share is None and verdict.status == "overdue":
        return say("supervision.reported_open", when=when)
    if report.share is None:
        said = status_word(report.said)
        return say("supervision.reported_word", when=when, said=said)
    return say("supervision.reported", when=when, share=percent(report.share))


def due_words(text: object, due: date | None) -> str:
    """Return a due day in words; a day that the list does not give is not told as one."""
    if due is None:
        return plain(text) or say("supervision.no_due")
    named = DAY.match(plain(text)) or (due + timedelta(days=1)).day > 1
    return day(due) if named else end_of(due)


def _verdict(task: Task, verdict: Verdict, as_of: date) -> str:
    due = due_words(task.due_text, task.due)
    told = {"due": due, "days": verdict.days_overdue, "as_of": day(as_of)}
    told["counted"] = percent(task.counted or 0)
    if verdict.why in ("on_track", "behind"):
        told |= {"expected": percent(verdict.expected), "as_of": day(verdict.seen)}
        near = verdict.why == "on_track" and verdict.progress < verdict.expected - SMALLEST_SHARE
        return say(f"supervision.why_{'near' if near else verdict.why}", **told)
    if verdict.why == "not_begun" and task.start:
        told["start"] = day(task.start)
    if verdict.why == "achieved" and verdict.late:
        return say("supervision.why_achieved_late", **told | {"days": verdict.late})
    if verdict.why == "achieved" and task.goal < 1:
        return say("supervision.why_achieved_goal", goal=percent(task.goal))
    undated = "_undated" if verdict.why == "said" and not task.due else ""
    return say(f"supervision.why_{verdict.why}{undated}", **told)


def _missed(task: Task, verdict: Verdict) -> str:
    """Name the written stages whose day was past at the report and whose share was missed."""
    if verdict.status == "achieved" or not task.schedule:
        return ""
    done = 0.0 if math.isnan(verdict.progress) else verdict.progress
    missed = [s for s in task.schedule if s.by < verdict.seen and done < s.share - NEAR]
    told = (say("supervision.stage", by=day(s.by), share=percent(s.share)) for s in missed)
    stages = say("supervision.comma").join(told)
    return say("supervision.missed", stages=stages) if missed else ""


def _fallen_back(task: Task, verdict: Verdict) -> str:
    """Tell an earlier report that had more of it done."""
    now = verdict.report
    if now is None or now.on is None or now.share is None:
        return ""
    more = [r for r in task.reports if r.on and r.on < now.on and (r.share or 0) > now.share + NEAR]
    if not more:
        return ""
    last = max(more, key=lambda r: r.on or date.min)
    shown = {"when": day(last.on or now.on), "share": percent(last.share or 0)}
    return say("supervision.fallen_back", **shown)
