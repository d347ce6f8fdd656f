"""An indicator over time: its readings, and the line through them."""

from duibiao.analysis.trends.series import TREND_COLUMNS as TREND_COLUMNS
from duibiao.analysis.trends.series import trends as trends
