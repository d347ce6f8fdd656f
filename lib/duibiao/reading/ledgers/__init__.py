"""Ledgers to observations: tables of indicators as people make them, and lists of tasks."""

from duibiao.reading.ledgers.ledger import Contents, read_contents, read_table
from duibiao.reading.ledgers.supervision import read_problems, read_tasks

__all__ = ["Contents", "read_contents", "read_problems", "read_table", "read_tasks"]
