"""Supervision (督查): the ledgers of tasks and problems, judged on a day."""

from duibiao.analysis.supervision.tasks import (
    CHASE_COLUMNS,
    GANTT_COLUMNS,
    SUPERVISION_COLUMNS,
    chase_list,
    counts,
    gantt,
    moved,
    remarks,
    supervision,
    task_results,
)

__all__ = [
    "CHASE_COLUMNS",
    "GANTT_COLUMNS",
    "SUPERVISION_COLUMNS",
    "chase_list",
    "counts",
    "gantt",
    "moved",
    "remarks",
    "supervision",
    "task_results",
]
