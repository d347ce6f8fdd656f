"""Why two figures are compared or not, in one sentence, and where a stated rate does not fit."""

import math
from collections.abc import Iterator
from typing import Any

from duibiao.analysis.wording import amount, number, signed, spoken, symbol
from duibiao.analysis.year_on_year.movers import FEW
from duibiao.analysis.year_on_year.pairs import Pair
from duibiao.vocabulary.amounts import rounded, spaced
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.words import say


def finding(told: Pair) -> dict[str, object]:
    """Return stated_growth (percent, NaN for none) and finding: what the two figures give instead,
    rounding allowed for, or `""`."""
    growth, prior = told.growth, told.prior
    row: dict[str, Any] = {"stated_growth": growth.value if growth else math.nan, "finding": ""}
    if growth is None or prior is None or prior.derived or told.code:
        return row
    (low, high), (least, most) = told.now.interval(), prior.interval()
    half = growth.resolution / 2 + 1e-9
    smallest, largest = (low / most - 1) * 100 - half, (high / least - 1) * 100 + half
    if not smallest <= growth.value <= largest:
        made = (told.now.value / prior.value - 1) * 100
        words = {"stated": number(growth.value), "made": number(rounded(made, 2))}
        row["finding"] = say("year_on_year.finding", **words)
    return row


def explained(told: Pair, row: dict[str, Any], catalogue: Catalogue) -> dict[str, str]:
    """Return `reason`, on what footing the two stand or why they cannot, and of it `aside`, without
    which their change is not told."""
    comma, footing = say("year_on_year.comma"), _footing(told, row, catalogue)
    worked_out = [footing] if told.basis == "stated_change" else []
    aside = [*worked_out, *_priced(told), *_cautioned(told)]
    clauses = [footing, *_doubts(told, row), *_priced(told), *_rates(told, row, catalogue)]
    reason = comma.join([*clauses, *_cautioned(told)]) + say("targets.stop")
    return {"reason": reason, "aside": comma.join(aside)}


def _footing(told: Pair, row: dict[str, Any], catalogue: Catalogue) -> str:
    values: dict[str, object] = {"now": spoken(told.now.period), "detail": told.detail}
    if told.basis == "stated_change":
        unit = symbol(str(row["change_unit"]), catalogue)
        values["change"] = spaced(signed(row["change"]), unit)
    if told.prior is not None:
        values |= {"prior": spoken(told.prior.period)}
        values |= _bounds(told, catalogue)
    if told.growth is not None:
        values["growth"] = number(told.growth.value)
    return say(f"year_on_year.{'why_' + told.code if told.code else 'on_' + told.basis}", **values)


def _doubts(told: Pair, row: dict[str, Any]) -> Iterator[str]:
    if "conflict" in told.now.flags.split("|"):
        yield say("year_on_year.told_twice", note=told.now.note)
    if row["restated"] and told.prior is not None:
        yield say("year_on_year.restated", note=told.prior.note)
    if row["finding"]:
        yield str(row["finding"])


def _priced(told: Pair) -> Iterator[str]:
    if "current" in told.now.basis and told.prior is not None:
        yield say("year_on_year.at_current_prices")
    if (rate := told.constant) is not None:
        key = "by_index" if rate.derived else "at_constant_prices"
        yield say(f"year_on_year.{key}", growth=_signed(rate.value), index=rate.note)


def _cautioned(told: Pair) -> list[str]:
    return [say("year_on_year.caution", detail=told.caution)] if told.caution else []


def _rates(told: Pair, row: dict[str, Any], catalogue: Catalogue) -> Iterator[str]:
    """Tell the growth on the month before; that of two years where the year before was uncommon."""
    if math.isfinite(row["month_growth"]):
        yield _month(told, row, catalogue)
    if row["two_year_growth"] * row["growth_percent"] < 0:
        yield say("year_on_year.two_year_growth", growth=_signed(row["two_year_growth"]))


def _month(told: Pair, row: dict[str, Any], catalogue: Catalogue) -> str:
    """Tell the last month and the one before; of a few things no percent."""
    month, unit = row["month"], told.now.unit
    shown = {"value": amount(month.now, unit, catalogue)}
    shown |= {"before": amount(month.before, unit, catalogue), "month": str(told.now.last.month)}
    few = min(month.now, month.before) < FEW and catalogue.units.may_count(unit)
    key = "month_few" if few else "month_growth"
    said = say(f"year_on_year.{key}", growth=_signed(row["month_growth"]), **shown)
    return said + (say("year_on_year.by_totals") if month.summed else "")


def _signed(value: float) -> str:
    return signed(rounded(value, 2))


def _bounds(told: Pair, catalogue: Catalogue) -> dict[str, object]:
    if told.code != "bound":
        return {}
    assert told.prior is not None
    (low, high), (least, most) = told.now.interval(), told.prior.interval()
    ends = {"low": low - most, "high": high - least}
    known = {k: amount(v, told.now.unit, catalogue) for k, v in ends.items() if not math.isinf(v)}
    key = {("low",): "at_least", ("high",): "at_most", (): "open"}.get(tuple(known), "between")
    value = next(iter(known.values()), "")
    return {"change": say(f"year_on_year.{key}", value=value, **known)}
