"""What changed since the issue before, as a table and in lines."""

from duibiao.analysis.changes.compare import CHANGE_COLUMNS as CHANGE_COLUMNS
from duibiao.analysis.changes.compare import KINDS as KINDS
from duibiao.analysis.changes.compare import SHAPES as SHAPES
from duibiao.analysis.changes.compare import changes as changes
from duibiao.analysis.changes.compare import changes_summary as changes_summary
from duibiao.analysis.changes.compare import changes_text as changes_text
