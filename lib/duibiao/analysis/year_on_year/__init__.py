"""Year on year (同比): pairs, changes, largest movers, contributions, the bottom line."""

from duibiao.analysis.year_on_year.growth_table import YEAR_ON_YEAR_COLUMNS, year_on_year
from duibiao.analysis.year_on_year.summary import yoy_summary

__all__ = [
    "YEAR_ON_YEAR_COLUMNS",
    "year_on_year",
    "yoy_summary",
]
