"""What the ministries' own assessment said of a year, to stand beside a light."""

from collections.abc import Mapping, Sequence

from duibiao.analysis.readings import Reading
from duibiao.analysis.wording import spoken
from duibiao.vocabulary.periods import Period
from duibiao.vocabulary.words import say

RATING = "strict_assessment_excellent"
"""1 where the strictest water management was announced as excellent, 0 where it passed."""
RATED = ("water_use_total",)  # Indicators whose targets are judged by that assessment


def official(
    series: Mapping[tuple[str, str], Sequence[Reading]], bureau: str, indicator: str, report: Period
) -> str:
    """Return the official rating of a report's year, or the last before it, in words, or `""`."""
    if indicator not in RATED:
        return ""
    found = [r for r in series.get((bureau, RATING), ()) if r.period.first <= report.last]
    if not found:
        return ""
    rating = say(f"targets.rating_{'excellent' if found[-1].value else 'passed'}")
    return say("targets.rating", when=spoken(found[-1].period), rating=rating)
