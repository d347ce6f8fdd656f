"""Supervision (督查): the ledgers of tasks and problems, judged on a day."""
