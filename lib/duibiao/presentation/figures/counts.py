"""How many targets of each theme hold each status, as stacked bars with the counts written in."""

from itertools import accumulate

import pandas as pd

from duibiao.presentation import names
from duibiao.presentation.figures.bars import Bar, Rows, Span
from duibiao.presentation.figures.chart import Chart, nothing
from duibiao.presentation.figures.ordered_rows import Record, records
from duibiao.presentation.house import HOLLOW, STATUS
from duibiao.vocabulary.statuses import STATUSES, counts_of, status_word
from duibiao.vocabulary.words import say

NARROW = 4  # Per cent: a narrower segment holds no figure of its own


def theme_counts(frame: pd.DataFrame, title: str = "") -> Chart:
    """Return one bar per theme. Columns: `theme` and one count per status code."""
    rows = [row for row in records(frame) if sum(counts_of(row).values())]
    if not rows:
        return nothing("theme_counts", title)
    rows.sort(key=lambda row: names.theme_place(row["theme"]))
    most = max(sum(counts_of(row).values()) for row in rows)
    bars = [Bar(names.theme(row["theme"]), _counted(row), _spans(row, most)) for row in rows]
    told = say("figures.stop").join(f"{bar.label} {bar.told}" for bar in bars)
    alt = say("figures.theme_counts_alt", told=told)
    held = [code for code in STATUSES if any(counts_of(row)[code] for row in rows)]
    named = pd.DataFrame(rows).assign(theme=[bar.label for bar in bars])
    return Chart(
        "theme_counts", Rows(bars), alt, "", named, ["theme", *STATUSES], held, title=title
    )


def _spans(row: Record, most: int) -> list[Span]:
    counts = counts_of(row)
    ends = [round(100 * end / most, 1) for end in accumulate(counts.values(), initial=0)]
    return [
        _span(code, count, left, right - 0.4)
        for (code, count), left, right in zip(counts.items(), ends, ends[1:], strict=False)
        if count
    ]


def _span(code: str, count: int, left: float, right: float) -> Span:
    text = str(count) if right - left >= NARROW else ""
    kind = "hollow" if code in HOLLOW else ""
    return Span(left, right, STATUS[code].colour, text, kind, f"{status_word(code)} {count}")


def _counted(row: Record) -> str:
    return say("figures.comma").join(
        say("figures.count_of_status", count=count, status=status_word(code))
        for code, count in counts_of(row).items()
        if count
    )
