"""An indicator over time: its readings, and the line through them."""

from duibiao.analysis.trends.series import TREND_COLUMNS, trends

__all__ = [
    "TREND_COLUMNS",
    "trends",
]
