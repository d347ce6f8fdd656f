"""What a warm process does once before its reports: fonts read, parsers built, a chart drawn."""

from __future__ import annotations

import pandas as pd

from duibiao.presentation import fonts, markdown
from duibiao.presentation.figures import theme_counts


def warm_up() -> None:
    """Read the typeface, build the Markdown reader, draw and dismiss a small chart."""
    fonts.css("0")
    markdown.html("**0**")
    theme_counts(pd.DataFrame([{"theme": "", "achieved": 1}])).html()
