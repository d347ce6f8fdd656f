"""The cuts and allowances of target judging, in one place so that a report can print them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """Parameters of `target_gaps` and `lights`; the defaults are those of the method page."""

    on_track: float = 0.95
    """Share of the expected progress that still counts as on track; above 1, the points of lag that
    do: 10 is one city's rule."""
    fresh_days: int = 31
    """A reading this many days old is judged at its own date, an older one at the as-of date."""
    horizon_years: int = 5
    """How long before it is due a goal without a stated start counts as running: one plan."""
    light_share: float = 0.2
    """A theme's light is the worst status that more than this share of its targets has."""
