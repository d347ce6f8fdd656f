"""A bulletin's table of provinces: read, checked, and held against what the ledgers say."""

from duibiao.indicators.bulletins.checks import NATION, Known, faults, remarks
from duibiao.indicators.bulletins.held import Held, add, differences, held, replace
from duibiao.indicators.bulletins.table import Figure, Table, read_table

__all__ = [
    "NATION",
    "Figure",
    "Held",
    "Known",
    "Table",
    "add",
    "differences",
    "faults",
    "held",
    "read_table",
    "remarks",
    "replace",
]
