"""Year on year (同比): pairs, changes, largest movers, contributions, the bottom line."""

from duibiao.analysis.year_on_year.growth_table import YEAR_ON_YEAR_COLUMNS as YEAR_ON_YEAR_COLUMNS
from duibiao.analysis.year_on_year.growth_table import year_on_year as year_on_year
from duibiao.analysis.year_on_year.summary import yoy_summary as yoy_summary
