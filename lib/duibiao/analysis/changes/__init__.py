"""What changed since the issue before, as a table and in lines."""

from duibiao.analysis.changes.compare import (
    CHANGE_COLUMNS,
    KINDS,
    SHAPES,
    changes,
    changes_summary,
    changes_text,
)

__all__ = [
    "CHANGE_COLUMNS",
    "KINDS",
    "SHAPES",
    "changes",
    "changes_summary",
    "changes_text",
]
