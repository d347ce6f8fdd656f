"""Lamps beside the statuses of a sheet: an icon set over a number, the word beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from openpyxl.formatting.rule import IconSetRule
from openpyxl.worksheet.worksheet import Worksheet

LAMP, STATUS = "lamp", "status"
LEVELS = {"overdue": 1, "behind": 2, "on_track": 3, "achieved": 3}
"""What a status lights: 1 red, 2 yellow, 3 green; any other stays dark, 0."""
ICONS = "4TrafficLights"


def with_lamps(columns: Sequence[str]) -> list[str]:
    """Return a sheet's columns with a lamp before the status, if there is one."""
    return [named for c in columns for named in ((LAMP, c) if c == STATUS else (c,))]


def level(row: Mapping[Any, Any]) -> int:
    """Return what a row's status lights."""
    return LEVELS.get(str(row.get(STATUS)), 0)


def light_up(sheet: Worksheet, area: str) -> None:
    """Show an area's levels as lamps without their numbers."""
    rule: Any = IconSetRule  # openpyxl's rules carry no types
    sheet.conditional_formatting.add(area, rule(ICONS, "num", [0, 1, 2, 3], showValue=False))
