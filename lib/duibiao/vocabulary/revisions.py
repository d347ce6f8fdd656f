"""How a text says that a goal was changed, in every room that reads it."""

import re

CHANGING = "(?:[上下]调|(?<![上下])调[整增减高低]?|修订|核[减增]|压减|变更|追加)"
CHANGED = re.compile(f"(?<![拟请议待]){CHANGING}[为到至]")
"""Stands before the new figure: 8月由7个下调到5个; 拟调整为5个 changes nothing yet."""
REVISED = (
    "审定|核定|调整后|调增|调减|批准调整|修订|修正"
    rf"|月[^，。；]{{0,8}}(?<![拟请议待])调整|{CHANGED.pattern}"
)
"""A target told as a later one, with its figure or without."""
