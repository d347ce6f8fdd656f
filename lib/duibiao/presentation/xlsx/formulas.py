"""Formulas where a person would expect them, and only where they give the published figure."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from openpyxl.utils import get_column_letter

from duibiao.presentation.numbers import is_missing

Row = Mapping[str, Any]


def formula(column: str, row: Row, at: int, columns: Sequence[str]) -> str | None:
    """Return the formula of a cell in sheet row `at`, None where the plain figure must stand.

    Known are `gap` and `progress` of a target, `change` and `growth_percent` of a comparison. A
    formula that does not give the published figure (a gap to a band, progress from a base) is not
    used.
    """
    maker = _MAKERS.get(column)
    if maker is None or is_missing(row.get(column)):
        return None
    needs, compute, write = maker(row)
    if any(is_missing(row.get(key)) or key not in columns for key in needs):
        return None
    found = compute(*(float(row[key]) for key in needs))
    if found is None or not math.isclose(found, float(row[column]), rel_tol=1e-9, abs_tol=1e-9):
        return None
    return write(*(f"{get_column_letter(columns.index(key) + 1)}{at}" for key in needs))


Compute = Callable[[float, float], float | None]
Maker = tuple[tuple[str, str], Compute, Callable[[str, str], str]]


def _gap(row: Row) -> Maker:
    needs = ("target", "actual")
    if str(row.get("comparator")) == "<=":
        return needs, lambda t, a: a - t, lambda t, a: f"={a}-{t}"
    return needs, lambda t, a: t - a, lambda t, a: f"={t}-{a}"


def _progress(row: Row) -> Maker:
    return ("actual", "target"), _ratio, lambda a, t: f"={a}/{t}"


def _change(row: Row) -> Maker:
    return ("value", "prior_value"), lambda v, p: v - p, lambda v, p: f"={v}-{p}"


def _growth(row: Row) -> Maker:
    return ("value", "prior_value"), _grown, lambda v, p: f"=({v}/{p}-1)*100"


def _ratio(a: float, b: float) -> float | None:
    return a / b if b else None


def _grown(value: float, prior: float) -> float | None:
    return (value / prior - 1) * 100 if prior else None


_MAKERS: dict[str, Callable[[Row], Maker]] = {
    "gap": _gap,
    "progress": _progress,
    "change": _change,
    "growth_percent": _growth,
}
