"""How a cell of a result frame reads: by its column's name, always as escaped HTML."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from duibiao.analysis.supervision.problems import YES
from duibiao.analysis.targets.goals import side_of
from duibiao.analysis.targets.rules import LIMITS, RANKED
from duibiao.analysis.wording import growth, placed
from duibiao.indicators.log import meanings
from duibiao.indicators.observations import JOIN
from duibiao.presentation import escape, names, numbers, sparks
from duibiao.presentation.house import look
from duibiao.vocabulary.amounts import spaced
from duibiao.vocabulary.result_columns import is_derived, look_up
from duibiao.vocabulary.statuses import FAR, status_word
from duibiao.vocabulary.words import say, say_any

Row = Mapping[str, Any]
Format = Callable[[Any], str]
TIER = re.compile("方阵|梯队")
CODE_ROOMS = ("show", "targets", "year_on_year")  # Rooms that have the word for a code


def shown(column: str, row: Row) -> str:
    """Return a row's value as plain text, in the way of its column."""
    by_row = _ROW_FORMATS.get(column)
    if by_row is None and look_up(column).kind == "gap":
        by_row = _lacking(column)
    return by_row(row) if by_row else format_of(column)(row[column])


def header(column: str) -> str:
    """Return a column's head in words; one the lexicon does not know stays as written."""
    return say_any(f"show.column_{column}") or status_word(column)


def format_of(column: str) -> Format:
    """Return how values of this column read as plain text."""
    kind = look_up(column).kind
    return _coded(column) if kind == "code" else _NAMED.get(column) or _FORMATS.get(kind, str)


def status(code: object, word: str = "") -> str:
    """Return a status as HTML: shape, word and colour together; what is far behind is red."""
    code = "overdue" if word == status_word(FAR) else code
    shape, word = look(code).shape, escape.text(word or status_word(code))
    return f'<span class="s {escape.slug(code)}"><i aria-hidden="true">{shape}</i>{word}</span>'


def blank(row: Row, column: str) -> str:
    """Return what stands for a figure that is not there: a dash for one worked out, else why."""
    if is_derived(column):
        return say("show.not_applicable")
    told = "reason" in row and not numbers.is_missing(row["reason"])
    return numbers.no_data("" if told else row.get("missing", ""))


def asked(row: Row) -> str:
    """Return a target with what it asks for: `≥2,005`, `≤3.05`, `前3位`."""
    shown = _figure(row["target"])
    if row.get("rule") in RANKED:
        named = TIER.search(names.of_row(row))  # of a result file, which has no tier
        tier = str(row.get("tier", named[0] if named else "") or "")
        place = placed(row["target"], tier) if tier else ""
        return place or say("show.first_places", place=shown)
    return {">=": "≥", "<=": "≤"}.get(side_of(row), "") + shown


def reached(row: Row) -> str:
    """Return what was reached, a place of a tier in its words: 第二梯队."""
    tier = str(row.get("actual_tier") or "")
    return placed(row["actual"], tier) if tier else format_of("actual")(row["actual"])


def done(row: Row) -> str:
    """Return how much of a target is done; of a cap it is how much of the limit is used."""
    share = _share(row["progress"])
    limit = row.get("rule") in LIMITS and is_number(row["progress"]) and not row.get("base_period")
    return say("show.of_limit", share=share) if limit else share


def gap(row: Row, amount: str = "") -> str:
    """Return a target's gap in words, lacking, over or to spare; `amount` is its size as it shall
    read."""
    value = row["gap"]
    if not is_number(value) or not float(value):
        return _figure(value)
    side = "cap" if side_of(row) == "<=" else "floor"
    way = "unmet" if float(value) > 0 else "met"
    return say(f"show.gap_{side}_{way}", amount=amount or _size(value, row))


def _size(value: Any, row: Row) -> str:
    """Return the size of a difference: of two rates in percentage points."""
    size = numbers.number(abs(float(value)))
    return say("targets.points", value=size) if row.get("unit") == "%" else size


def _coded(column: str) -> Format:
    return lambda code: say_any(*(f"{room}.{column}_{code}" for room in CODE_ROOMS), default=code)


def _numeric(write: Callable[..., str], **how: Any) -> Format:
    """Return how numbers are written; a day under a head that counts elsewhere stays a day."""
    return lambda value: write(float(value), **how) if is_number(value) else _happened(value)


def _happened(value: Any) -> str:
    """A day; of what a ledger says is done without the day, yes."""
    return say("show.yes") if value == YES else numbers.day(value)


_figure, _change = _numeric(numbers.number), _numeric(numbers.number, sign=True)
_share = _numeric(numbers.percent)


def _moved(row: Row) -> str:
    """A change, with its unit where that is not the figure's own: percentage points, places."""
    shown, unit = _change(row["change"]), str(row.get("change_unit") or "")
    own = unit == str(row.get("unit") or "") or not unit
    return shown if own else spaced(shown, names.unit(unit))


def _lacking(column: str) -> Callable[[Row], str]:
    """A gap counts what is lacking; what there is to spare is said so."""

    def told(row: Row) -> str:
        value = row[column]
        if not is_number(value) or not float(value):
            return _figure(value)
        key = "show.lacking" if float(value) > 0 else "show.to_spare"
        return say(key, amount=_size(value, row))

    return told


def is_number(value: Any) -> bool:
    """Say whether a cell holds a number, as such or as text."""
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return True


_FORMATS: dict[str, Format] = {
    "number": _figure,
    "change": _change,
    "growth": _numeric(numbers.number, places=2, sign=True),
    "share": _share,
    "period": numbers.period,
    "truth": lambda value: say("show.yes" if str(value).lower() == "true" else "show.no"),
    "unit": names.unit,
    "status": status_word,
    "flags": meanings,
    "source": lambda text: names.source(text).replace(JOIN, JOIN.strip()),
    "location": lambda text: names.location(text).replace(JOIN, JOIN.strip()),
    "recent": sparks.told,
}
"""How each kind of column reads."""
_NAMED: dict[str, Format] = {
    "indicator": names.indicator,
    "parent": names.indicator,
    "theme": names.theme,
    "bureau": names.bureau,
    **dict.fromkeys(("task", "problem", "owner", "place"), names.own),
}
_ROW_FORMATS: dict[str, Callable[[Row], str]] = {
    "target": asked,
    "actual": reached,
    "gap": gap,
    "change": _moved,
    "growth_percent": growth,
    "progress": done,
}
