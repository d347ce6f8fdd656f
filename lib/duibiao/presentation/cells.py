"""How a cell of a result frame reads: by its column's name, always as escaped HTML."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from duibiao.indicators.log import meanings
from duibiao.presentation import escape, names, numbers, sparks
from duibiao.presentation.house import look, status_word
from duibiao.vocabulary.amounts import spaced
from duibiao.vocabulary.words import language, lexicon, say

Row = Mapping[str, Any]
Format = Callable[[Any], str]

NUMBERS = (
    *("value", "prior_value", "target", "actual", "best", "median", "peers", "rank"),
    *("days_overdue", "total", "weight", "score", "base", "made_pace", "needed_pace"),
    *("months_ahead", "room_left", "items", "points", "best_rank", "worst_rank", "days"),
    *("age_days", "median_age", "linear_pace", "cagr_ratio", "projected_share", "time_distance"),
    *("found", "rectified", "closed", "open", "overdue", "relapsed"),
)
CHANGES = ("change", "growth_percent", "contribution")
GAPS = ("gap", "gap_to_best", "gap_to_next", "gap_to_benchmark")
SHARES = ("progress", "expected_progress", "rectified_rate", "closed_rate")
PERIODS = ("period", "prior_period", "actual_period", "due", "as_of")
CODED = ("bound", "role", "kind", "rule", "basis", "comparator")
CODE_ROOMS = ("show", "targets", "year_on_year")
"""The rooms of words where the reader's word for a code is looked up."""
TRUTHS = ("comparable", "fair", "method_disagreement")


def shown(column: str, row: Row) -> str:
    """Return a row's value as plain text, in the way of its column."""
    by_row = _ROW_FORMATS.get(column)
    return by_row(row) if by_row else format_of(column)(row[column])


def header(column: str) -> str:
    """Return a column's head in words; one the lexicon does not know stays as written."""
    return lexicon(language()).get(f"show.column_{column}", column)


def format_of(column: str) -> Format:
    """Return how values of this column read as plain text."""
    return _FORMATS.get(column, str)


def is_numeric(column: str) -> bool:
    """Say whether the column holds figures, which stand right-aligned."""
    return column in (*NUMBERS, *CHANGES, *GAPS, *SHARES)


def is_derived(column: str) -> bool:
    """Say whether the column is worked out from others, and so has nothing to say without them."""
    return column in (*CHANGES, *GAPS, *SHARES, "rank", "best")


def status(code: object) -> str:
    """Return a status as HTML: shape, word and colour together."""
    seen = look(code)
    word = escape.text(status_word(code))
    return (
        f'<span class="s {escape.slug(code)}"><i aria-hidden="true">{seen.shape}</i>{word}</span>'
    )


def asked(row: Row) -> str:
    """Return a target with what it asks for: `≥2,005`, `≤3.05`, `前3位`."""
    shown = _figure(row["target"])
    if row.get("rule") == "rank":
        return say("show.first_places", place=shown)
    return {">=": "≥", "<=": "≤"}.get(str(row.get("comparator", "")), "") + shown


def gap(row: Row, amount: str = "") -> str:
    """Return a target's gap in words: what is lacking, what is over, what there is to spare.

    `amount` is its size as it shall read, without it the plain number.
    """
    value = row["gap"]
    if not _is_number(value) or not float(value):
        return _figure(value)
    side = "cap" if row.get("comparator") == "<=" else "floor"
    way = "unmet" if float(value) > 0 else "met"
    amount = amount or numbers.number(abs(float(value)))
    return say(f"show.gap_{side}_{way}", amount=amount)


def _coded(column: str) -> Format:
    def word(code: Any) -> str:
        known = lexicon(language())
        keys = (f"{room}.{column}_{code}" for room in CODE_ROOMS)
        return next((known[key] for key in keys if key in known), str(code))

    return word


def _figure(value: Any) -> str:
    return numbers.number(float(value)) if _is_number(value) else str(value)


def _change(value: Any) -> str:
    return numbers.number(float(value), sign=True) if _is_number(value) else str(value)


def _moved(row: Row) -> str:
    """A change, with its unit where that is not the figure's own: percentage points, places."""
    shown, unit = _change(row["change"]), str(row.get("change_unit") or "")
    own = unit == str(row.get("unit") or "") or not unit
    return shown if own else spaced(shown, names.unit(unit))


def _gap(value: Any) -> str:
    """A gap counts what is lacking; what there is to spare is said so."""
    if not _is_number(value) or not float(value):
        return _figure(value)
    key = "show.lacking" if float(value) > 0 else "show.to_spare"
    return say(key, amount=numbers.number(abs(float(value))))


def _growth(value: Any) -> str:
    return numbers.number(float(value), 2, sign=True) if _is_number(value) else str(value)


def _share(value: Any) -> str:
    return numbers.percent(float(value)) if _is_number(value) else str(value)


def _truth(value: Any) -> str:
    return say("show.yes" if str(value).lower() == "true" else "show.no")


def _is_number(value: Any) -> bool:
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return True


_FORMATS: dict[str, Format] = {
    **dict.fromkeys(NUMBERS, _figure),
    **dict.fromkeys(CHANGES, _change),
    **dict.fromkeys(GAPS, _gap),
    **dict.fromkeys(SHARES, _share),
    **dict.fromkeys(PERIODS, numbers.period),
    **dict.fromkeys(TRUTHS, _truth),
    **{column: _coded(column) for column in CODED},
    "growth_percent": _growth,
    "contribution": _growth,
    "indicator": names.indicator,
    "parent": names.indicator,
    "theme": names.theme,
    "bureau": names.bureau,
    "unit": names.unit,
    "change_unit": names.unit,
    "status": status_word,
    "flags": meanings,
    "source": names.source,
    "location": names.location,
    "recent": sparks.told,
}
_ROW_FORMATS: dict[str, Callable[[Row], str]] = {"target": asked, "gap": gap, "change": _moved}
