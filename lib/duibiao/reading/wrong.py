"""Faults of files in the words people read."""

from __future__ import annotations

from typing import Any, NoReturn

from duibiao.vocabulary.faults import DataFaults, Fault
from duibiao.vocabulary.words import say


def wrong(
    code: str,
    file: str,
    *,
    row: int | str = "",
    column: str = "",
    found: str = "",
    **values: object,
) -> Fault:
    """Return the Fault `code`, saying what was expected and what to do.

    The sentences are `reading.<code>_expected` and `reading.<code>_todo`; `values` fill them in.
    """
    expected = say(f"reading.{code}_expected", **values)
    return Fault(code, file, row, column, found, expected, say(f"reading.{code}_todo", **values))


def reject(code: str, file: str, **more: Any) -> NoReturn:
    """Raise DataFaults with the one fault `code`, as `wrong` makes it."""
    raise DataFaults([wrong(code, file, **more)]) from None
