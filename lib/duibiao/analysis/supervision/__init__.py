"""Supervision (督查): the ledgers of tasks and problems, judged on a day."""

from duibiao.analysis.supervision.tasks import CHASE_COLUMNS as CHASE_COLUMNS
from duibiao.analysis.supervision.tasks import GANTT_COLUMNS as GANTT_COLUMNS
from duibiao.analysis.supervision.tasks import SUPERVISION_COLUMNS as SUPERVISION_COLUMNS
from duibiao.analysis.supervision.tasks import chase_list as chase_list
from duibiao.analysis.supervision.tasks import gantt as gantt
from duibiao.analysis.supervision.tasks import moved as moved
from duibiao.analysis.supervision.tasks import remarks as remarks
from duibiao.analysis.supervision.tasks import supervision as supervision
from duibiao.analysis.supervision.tasks import task_results as task_results
