"""What a comparison says, in one sentence or two of plain words."""

from collections.abc import Iterable, Sequence

from duibiao.analysis.benchmark.compared_rows import NO_RANK, Panel, Row
from duibiao.analysis.benchmark.field import indicator_name
from duibiao.analysis.wording import amount, number
from duibiao.indicators.observations import Evidence, evidence_of
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say, say_any

SHOWN_NAMES = 5
LAST = 3  # Places from the bottom that are told


def names_of(slugs: Iterable[str], catalogue: Catalogue) -> str:
    """Return bureau names as a list in words, the first few and how many there are."""
    told = sorted(slugs)
    shown = say("benchmark.comma").join(map(catalogue.bureau_name, told[:SHOWN_NAMES]))
    if len(told) <= SHOWN_NAMES:
        return shown
    return say("benchmark.and_more", names=shown, count=len(told))


def why_out(code: str) -> str:
    """Return why a figure is left out; what a break says of itself is told as it stands."""
    return say_any(f"benchmark.out_{code}") or code


def _gap(value: float, unit: str, catalogue: Catalogue) -> str:
    """Return a difference with its unit: of two rates in percentage points."""
    points = unit == "%"
    told = number(value) if points else amount(value, unit, catalogue)
    return say("targets.points", value=told) if points else told


def _joined(parts: Iterable[str]) -> str:
    return say("benchmark.join").join(part for part in parts if part)


def reason(row: Row, shared: Panel, catalogue: Catalogue) -> str:
    """Return why the row says what it says: place, gaps, ties, benchmark, and who is left out."""
    told = {"name": indicator_name(row["indicator"], catalogue)}
    told["amount"] = amount(row["value"], row["unit"], catalogue)
    own = say("benchmark.own", period=parse(row["period"]).label(), **told)
    parts = [own + _place(row)]
    if "rank" in row:
        parts += [_moved(row), _next(row, shared, catalogue), _tier_gap(row, catalogue)]
    parts.append(_benchmark(row, shared, catalogue))
    parts += [_tied(row, shared, catalogue)] if "rank" in row else []
    return _joined([*parts, *_caveats(row, catalogue)]) + say("benchmark.stop")


def remark(row: Row, shared: Panel, catalogue: Catalogue) -> str:
    """Return what the figures of a row do not say themselves: tier, next place, ties, left out."""
    if "rank" not in row:
        return _joined([_place(row), _benchmark(row, shared, catalogue)])
    at = row["next_at"]
    name = catalogue.bureau_name(str(shared.cells["bureau"][at])) if at >= 0 else ""
    apart = row.get("gap_to_tier") != row.get("gap_to_best")
    parts = [
        _among(row).lstrip(say("benchmark.comma_between")),
        _moved(row),
        say("benchmark.next_is", name=name) if name else "",
        _tier_gap(row, catalogue) if apart else "",
        _benchmark(row, shared, catalogue),
        _tied(row, shared, catalogue),
    ]
    return _joined([*parts, *_caveats(row, catalogue)])


def left_out_words(left_out: Sequence[tuple[str, str]], catalogue: Catalogue) -> str:
    """Return who is left out and why, grouped by the reason."""
    by_code: dict[str, list[str]] = {}
    for slug, code in left_out:
        by_code.setdefault(code, []).append(slug)
    return _joined(
        say("benchmark.out", names=names_of(slugs, catalogue), why=why_out(code))
        for code, slugs in sorted(by_code.items())
    )


def evidence(row: Row, shared: Panel, catalogue: Catalogue) -> tuple[Evidence, ...]:
    """Return where the figures of the row stand: its own, the next place's, the benchmark's."""
    cited = [at for at in (row["at"], row["next_at"], row["benchmark_at"]) if at >= 0]
    return tuple(e for at in dict.fromkeys(cited) for e in _evidence(at, shared, catalogue))


def _place(row: Row) -> str:
    if row["doubt"] in NO_RANK:
        told = row["note"] if row["doubt"] == "conflict" else ""  # what each source says
        return _joined([say(f"benchmark.unranked_{row['doubt']}"), told])
    if not row["peers"]:
        return say("benchmark.alone_unknown" if _nobody_knows(row) else "benchmark.alone")
    if "alike" in row:
        return say("benchmark.alike", peers=row["peers"], count=row["alike"])
    if "size_rank" in row:
        key = "by_size_total" if row["direction"] == "total" else "by_size"
        return say(f"benchmark.{key}", peers=row["peers"], place=row["size_rank"])
    place = {"peers": row["peers"], "place": row["rank"], "size": row["size"]}
    return say(f"benchmark.place_{row['direction']}", **place) + _among(row)


def _among(row: Row) -> str:
    return _tier(row) + from_bottom(row["from_bottom"], row["size"])


def from_bottom(place: int, size: int) -> str:
    """Return the place from the bottom (退位), of the last three of six or more."""
    low = place <= LAST and size >= 2 * LAST
    return say("benchmark.from_bottom", place=place) if low else ""


def _tier(row: Row) -> str:
    if "quartile" not in row:
        return ""
    tier = "tier_first" if row["first_tier"] else f"tier_{row['quartile']}"
    return say(f"benchmark.{tier}", cut=row["cut"])


def _moved(row: Row) -> str:
    gained = row.get("places_gained")
    if gained is None:
        return ""
    way = "same" if gained == 0 else "up" if gained > 0 else "down"
    return say(f"benchmark.moved_{way}", places=abs(gained))


def _next(row: Row, shared: Panel, catalogue: Catalogue) -> str:
    if row["next_at"] < 0:
        return say("benchmark.is_best") if row["rank"] == 1 else ""
    return say(
        f"benchmark.next_{row['direction']}",
        gap=_gap(row["gap_to_next"], row["unit"], catalogue),
        name=catalogue.bureau_name(str(shared.cells["bureau"][row["next_at"]])),
        best=amount(row["best"], row["unit"], catalogue),
    )


def _tier_gap(row: Row, catalogue: Catalogue) -> str:
    if not row.get("places_to_tier"):
        return ""
    told = {"gap": _gap(row["gap_to_tier"], row["unit"], catalogue), "cut": row["cut"]}
    return say(f"benchmark.tier_gap_{row['direction']}", **told, places=row["places_to_tier"])


def _benchmark(row: Row, shared: Panel, catalogue: Catalogue) -> str:
    slug = shared.benchmark
    if not slug:
        return ""
    if row["benchmark_at"] < 0:
        return say("benchmark.benchmark_missing", name=catalogue.bureau_name(slug))
    gap = row["gap_to_benchmark"]
    way = "level" if gap == 0 else "behind" if gap > 0 else "ahead"
    if row["direction"] not in ("higher", "lower"):
        way = "plain"
    return say(
        f"benchmark.benchmark_{way}",
        name=catalogue.bureau_name(slug),
        value=amount(row["benchmark_value"], row["unit"], catalogue),
        gap=_gap(abs(gap), row["unit"], catalogue),
    )


def _tied(row: Row, shared: Panel, catalogue: Catalogue) -> str:
    cells, others = shared.cells, row["tied_with"]
    if not len(others):
        return ""
    key = "level" if all(cells["value"][at] == row["value"] for at in others) else "tied"
    names = names_of((cells["bureau"][at] for at in others), catalogue)
    return say(f"benchmark.{key}", names=names)


def _caveats(row: Row, catalogue: Catalogue) -> list[str]:
    own = say("benchmark.own_bound") if row["doubt"] == "bound" else ""
    out = "" if _nobody_knows(row) else left_out_words(row["left_out"], catalogue)
    return [own, say("benchmark.left_out", out=out) if out else ""]


def _nobody_knows(row: Row) -> bool:
    """Whether no peer has the indicator at all, so that naming them all would say nothing."""
    return not row["peers"] and {code for _, code in row["left_out"]} <= {"no_value"}


def _evidence(at: int, shared: Panel, catalogue: Catalogue) -> list[Evidence]:
    cells = shared.cells
    sides = ("whole_row", "per_row") if cells["per_row"][at] >= 0 else ()
    return [_one(n, shared, catalogue) for n in [cells[side][at] for side in sides] or [at]]


def _one(at: int, shared: Panel, catalogue: Catalogue) -> Evidence:
    row = {name: cells[at] for name, cells in shared.cells.items()}
    whose, name = catalogue.bureau_name(row["bureau"]), indicator_name(row["indicator"], catalogue)
    return evidence_of(row, f"{whose} {name} {amount(row['value'], row['unit'], catalogue)}")
