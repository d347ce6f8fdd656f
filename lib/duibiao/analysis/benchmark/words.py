"""What a comparison says, in one sentence or two of plain words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from duibiao.analysis.benchmark.compared_rows import NO_RANK, Panel, Row
from duibiao.analysis.benchmark.field import indicator_name
from duibiao.analysis.wording import amount, number, symbol
from duibiao.indicators.observations import Evidence
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import language, say

SHOWN_NAMES = 5
LAST = 3
"""Places from the bottom that are told."""


class Speech:
    """Names, units and gaps in the words of a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    def indicator(self, indicator: str) -> str:
        """Return the indicator's name, normalised ones included."""
        return indicator_name(indicator, self.catalogue)

    def bureau(self, slug: str) -> str:
        """Return the bureau's name."""
        return self.catalogue.bureau_name(slug)

    def amount(self, value: float, unit: str) -> str:
        """Return a figure with its unit, ratios of two units included."""
        if language() == "zh":
            return number(value) + symbol(unit, self.catalogue)
        return amount(value, unit, self.catalogue)

    def gap(self, value: float, unit: str) -> str:
        """Return a difference with its unit: of two rates in percentage points."""
        if unit == "%":
            return say("targets.points", value=number(value))
        return self.amount(value, unit)

    def names(self, slugs: Iterable[str]) -> str:
        """Return bureau names as a list in words, the first few and how many there are."""
        told = sorted(slugs)
        shown = say("benchmark.comma").join(self.bureau(slug) for slug in told[:SHOWN_NAMES])
        if len(told) <= SHOWN_NAMES:
            return shown
        return say("benchmark.and_more", names=shown, count=len(told))

    @staticmethod
    def why(code: str) -> str:
        """Return why a figure is left out."""
        return say(f"benchmark.out_{code}") if code in OUT_CODES else code


OUT_CODES = (
    *("unit", "conflict", "magnitude", "bound", "definition"),
    *("different_span", "other_year", "no_value", "no_denominator"),
)


def reason(row: Row, shared: Panel, speech: Speech) -> str:
    """Return why the row says what it says: place, gaps, ties, benchmark, and who is left out."""
    own = say(
        "benchmark.own",
        period=parse(row["period"]).label(),
        name=speech.indicator(row["indicator"]),
        amount=speech.amount(row["value"], row["unit"]),
    )
    parts = [own + _place(row), *_gaps(row, shared, speech), *_caveats(row, speech)]
    return say("benchmark.join").join(part for part in parts if part) + say("benchmark.stop")


def remark(row: Row, shared: Panel, speech: Speech) -> str:
    """Return what the figures of a row do not say themselves: tier, next place, ties, left out."""
    if "rank" not in row:
        return say("benchmark.join").join(
            part for part in (_place(row), _benchmark(row, shared, speech)) if part
        )
    following = shared.cells["bureau"][row["next_at"]] if row["next_at"] >= 0 else ""
    parts = [
        _among(row).lstrip(say("benchmark.comma_between")),
        _moved(row),
        say("benchmark.next_is", name=speech.bureau(str(following))) if following else "",
        _tier_gap(row, speech) if row.get("gap_to_tier") != row.get("gap_to_best") else "",
        _benchmark(row, shared, speech),
        _tied(row, shared, speech),
        *_caveats(row, speech),
    ]
    return say("benchmark.join").join(part for part in parts if part)


def left_out_words(left_out: Sequence[tuple[str, str]], speech: Speech) -> str:
    """Return who is left out and why, grouped by the reason."""
    by_code: dict[str, list[str]] = {}
    for slug, code in left_out:
        by_code.setdefault(code, []).append(slug)
    return say("benchmark.join").join(
        say("benchmark.out", names=speech.names(slugs), why=speech.why(code))
        for code, slugs in sorted(by_code.items())
    )


def evidence(row: Row, shared: Panel, speech: Speech) -> tuple[Evidence, ...]:
    """Return where the figures of the row stand: its own, the next place's, the benchmark's."""
    cited = [at for at in (row["at"], row["next_at"], row["benchmark_at"]) if at >= 0]
    return tuple(e for at in dict.fromkeys(cited) for e in _evidence(at, shared, speech))


def _place(row: Row) -> str:
    if row["doubt"] in NO_RANK:
        return say(f"benchmark.unranked_{row['doubt']}")
    if not row["peers"]:
        return say("benchmark.alone_unknown" if _nobody_knows(row) else "benchmark.alone")
    if "size_rank" in row:
        return say("benchmark.by_size", peers=row["peers"], place=row["size_rank"])
    place = {"peers": row["peers"], "place": row["rank"], "size": row["size"]}
    return say(f"benchmark.place_{row['direction']}", **place) + _among(row)


def _among(row: Row) -> str:
    return _tier(row) + from_bottom(row["from_bottom"], row["size"])


def from_bottom(place: int, size: int) -> str:
    """Return the place counted from the bottom, as lists of 退位 give it, of the last three of a
    field in which the first three are others."""
    low = place <= LAST and size >= 2 * LAST
    return say("benchmark.from_bottom", place=place) if low else ""


def _tier(row: Row) -> str:
    if "quartile" not in row:
        return ""
    tier = "tier_first" if row["first_tier"] else f"tier_{row['quartile']}"
    return say(f"benchmark.{tier}", cut=row["cut"])


def _gaps(row: Row, shared: Panel, speech: Speech) -> list[str]:
    if "rank" not in row:
        return [_benchmark(row, shared, speech)]
    return [
        _moved(row),
        _next(row, shared, speech),
        _tier_gap(row, speech),
        _benchmark(row, shared, speech),
        _tied(row, shared, speech),
    ]


def _moved(row: Row) -> str:
    gained = row.get("places_gained")
    if gained is None:
        return ""
    way = "same" if gained == 0 else "up" if gained > 0 else "down"
    return say(f"benchmark.moved_{way}", places=abs(gained))


def _next(row: Row, shared: Panel, speech: Speech) -> str:
    if row["next_at"] < 0:
        return say("benchmark.is_best") if row["rank"] == 1 else ""
    return say(
        f"benchmark.next_{row['direction']}",
        gap=speech.gap(row["gap_to_next"], row["unit"]),
        name=speech.bureau(str(shared.cells["bureau"][row["next_at"]])),
        best=speech.amount(row["best"], row["unit"]),
    )


def _tier_gap(row: Row, speech: Speech) -> str:
    if not row.get("places_to_tier"):
        return ""
    gap = speech.gap(row["gap_to_tier"], row["unit"])
    return say(
        f"benchmark.tier_gap_{row['direction']}",
        cut=row["cut"],
        gap=gap,
        places=row["places_to_tier"],
    )


def _benchmark(row: Row, shared: Panel, speech: Speech) -> str:
    slug = shared.benchmark
    if not slug:
        return ""
    if row["benchmark_at"] < 0:
        return say("benchmark.benchmark_missing", name=speech.bureau(slug))
    gap = row["gap_to_benchmark"]
    way = "level" if gap == 0 else "behind" if gap > 0 else "ahead"
    if row["direction"] not in ("higher", "lower"):
        way = "plain"
    return say(
        f"benchmark.benchmark_{way}",
        name=speech.bureau(slug),
        value=speech.amount(row["benchmark_value"], row["unit"]),
        gap=speech.gap(abs(gap), row["unit"]),
    )


def _tied(row: Row, shared: Panel, speech: Speech) -> str:
    others = [shared.cells["bureau"][at] for at in row["tied_with"]]
    return say("benchmark.tied", names=speech.names(others)) if others else ""


def _caveats(row: Row, speech: Speech) -> list[str]:
    own = say("benchmark.own_bound") if row["doubt"] == "bound" else ""
    out = "" if _nobody_knows(row) else left_out_words(row["left_out"], speech)
    return [own, say("benchmark.left_out", out=out) if out else ""]


def _nobody_knows(row: Row) -> bool:
    """Whether no peer has the indicator at all, so that naming them all would say nothing."""
    return not row["peers"] and {code for _, code in row["left_out"]} <= {"no_value"}


def _evidence(at: int, shared: Panel, speech: Speech) -> list[Evidence]:
    cells = shared.cells
    if cells["per_row"][at] < 0:
        return [_one(at, shared, speech)]
    return [_one(cells[side][at], shared, speech) for side in ("whole_row", "per_row")]


def _one(at: int, shared: Panel, speech: Speech) -> Evidence:
    cells = shared.cells
    bureau, indicator = speech.bureau(cells["bureau"][at]), speech.indicator(cells["indicator"][at])
    amount = speech.amount(cells["value"][at], cells["unit"][at])
    return Evidence(
        label=f"{bureau} {indicator} {amount}",
        source=str(cells["source"][at]),
        location=str(cells["location"][at]),
        quote=str(cells["quote"][at]),
        start=_offset(cells["start"][at]),
        end=_offset(cells["end"][at]),
        note=str(cells["note"][at]),
    )


def _offset(cell: object) -> int | None:
    return int(cell) if isinstance(cell, int | np.integer) else None
