"""From parameters to jobs: which combinations, with which notebook parameters."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from duibiao.reading.files.strict_yaml import UNWRITTEN, Place, Sheet
from duibiao.running.planning.notebooks import Notebook
from duibiao.running.planning.params import ALL, FIXED, RANGE, Params, Selector, nearest
from duibiao.running.planning.snapshots import Snapshots
from duibiao.running.reports.job import Report
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.periods import parse, years
from duibiao.vocabulary.words import say

LEVEL = "level:"
READ_AS: dict[str, Callable[[str], Any]] = {
    "int": int,
    "float": float,
    "bool": lambda text: {"true": True, "false": False}[text.lower()],
}


@dataclass(frozen=True)
class House:
    """What can be reported on: bureaus with their level, notebooks, and the periods with data.

    `periods` is None for a bureau whose files are broken: its reports are tried, and tell why.
    `peers` gives the bureaus that a bureau is compared with, `snapshots` the states of the data,
    `themes` those of the catalogue.
    """

    levels: Mapping[str, str]
    notebooks: Mapping[str, Notebook]
    periods: Callable[[str], Iterable[str] | None]
    peers: Callable[[str], Iterable[str]]
    snapshots: Snapshots
    themes: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Plan:
    """Combinations to run with their notebook parameters, those without data, bureaus that are
    broken."""

    wanted: dict[Report, dict[str, Any]]
    without_data: tuple[Report, ...] = ()
    unreadable: tuple[str, ...] = ()

    def only(self, selector: Selector, house: House) -> Plan:
        """Return the plan with nothing but what `selector` names."""
        wanted = {r: told for r, told in self.wanted.items() if matches(selector, r, house)}
        without = tuple(r for r in self.without_data if matches(selector, r, house))
        return replace(self, wanted=wanted, without_data=without)


def plan(params: Params, house: House, sheet: Sheet = UNWRITTEN) -> Plan:
    """Return what `params` ask for, in order of period, bureau and notebook.

    Raises DataFaults with every unknown name, each with the nearest, and every parameter that a
    notebook does not declare or declares with another type.
    """
    refuse(_unknown(params, house, sheet))
    reports = _matrix(params, house)
    refuse(_undeclared(params, reports, house, sheet))
    wanted = [r for r in reports if has_data(r, house)]
    told = {report: _parameters(report, params, house) for report in wanted}
    refuse(_wrong_values(told, house, sheet))
    without_data = tuple(r for r in reports if r not in told)
    return Plan(told, without_data, _unreadable(params, house))


def _matrix(params: Params, house: House) -> list[Report]:
    first = Selector(bureau=params.bureaus, period=params.periods, notebook=params.notebooks)
    asked = (first, *params.include)
    found = dict.fromkeys(report for one in asked for report in _combinations(one, house))
    kept = [r for r in found if not any(matches(no, r, house) for no in params.exclude)]
    order = {name: place for place, name in enumerate(house.notebooks)}
    return sorted(kept, key=lambda r: (r.period, r.bureau, order[r.notebook]))


def _combinations(asked: Selector, house: House) -> Iterator[Report]:
    for bureau in (b for name in asked.bureau for b in _bureaus(name, house)):
        for period in (p for text in asked.period for p in _periods(text, bureau, house)):
            for name in house.notebooks if ALL in asked.notebook else asked.notebook:
                if _is_meant(house.notebooks[name], bureau, house):
                    yield Report(bureau, period, name)


def _bureaus(name: str, house: House) -> list[str]:
    if name.startswith(LEVEL):
        return [b for b, level in house.levels.items() if level == name.removeprefix(LEVEL)]
    return list(house.levels) if name == ALL else [name]


def _periods(text: str, bureau: str, house: House) -> list[str]:
    if text == ALL:
        span = house.snapshots.now(bureau).span
        years_ = {p for p in house.periods(bureau) or () if parse(p).is_year}
        return sorted(years_ | ({span} if span else set()))
    if RANGE not in text:
        return [text]
    first, last = (parse(part) for part in text.split(RANGE))
    return [str(years(number, number)) for number in range(first.year, last.year + 1)]


def matches(selector: Selector, report: Report, house: House) -> bool:
    """Whether a report is one of those that `selector` names."""
    return (
        any(report.bureau in _bureaus(name, house) for name in selector.bureau)
        and any(_covers(text, report.period) for text in selector.period)
        and not {ALL, report.notebook}.isdisjoint(selector.notebook)
    )


def _covers(text: str, period: str) -> bool:
    if text in (ALL, period):
        return True
    if RANGE not in text:
        return False
    first, last = (parse(part) for part in text.split(RANGE))
    report = parse(period)
    return report.is_year and first.year <= report.year <= last.year


def _unreadable(params: Params, house: House) -> tuple[str, ...]:
    if ALL not in params.periods:
        return ()
    asked = dict.fromkeys(b for name in params.bureaus for b in _bureaus(name, house))
    return tuple(b for b in asked if house.periods(b) is None)


def has_data(report: Report, house: House) -> bool:
    """Whether any figure of the bureau concerns the period, as far as can be known."""
    known, wanted = house.periods(report.bureau), parse(report.period)
    return known is None or any(parse(text).concerns(wanted) for text in known)


def _is_meant(notebook: Notebook, bureau: str, house: House) -> bool:
    """Whether a notebook is for bureaus of this level and has what it needs of this one."""
    if notebook.says.levels and house.levels[bureau] not in notebook.says.levels:
        return False
    if not notebook.says.needs:
        return True
    state = house.snapshots.now(bureau)
    return bool(state.fault) or any(name in state.holds for name in notebook.says.needs)


def _unknown(params: Params, house: House, sheet: Sheet) -> Iterator[Fault]:
    levels = {f"{LEVEL}{level}" for level in house.levels.values()}
    known = {"bureau": {ALL, *house.levels, *levels}, "notebook": {ALL, *house.notebooks}}
    known["theme"] = {params.theme} if not (params.theme and house.themes) else {*house.themes}
    for place, kind, name in _named(params):
        if name not in known[kind]:
            yield sheet.fault(f"unknown_{kind}", place, name, nearest(name, known[kind]))


def _named(params: Params) -> Iterator[tuple[Place, str, str]]:
    yield from ((("bureaus", i), "bureau", name) for i, name in enumerate(params.bureaus))
    yield ("theme",), "theme", params.theme
    yield from ((("notebooks", i), "notebook", name) for i, name in enumerate(params.notebooks))
    for part in ("overrides", "include", "exclude"):
        for i, selector in enumerate(getattr(params, part)):
            for kind in ("bureau", "notebook"):
                for name in getattr(selector, kind):
                    yield (part, i, kind), kind, name


def _undeclared(
    params: Params, reports: list[Report], house: House, sheet: Sheet
) -> Iterator[Fault]:
    """Find parameters that none of the notebooks they are meant for declares."""
    for place, name, selector in _given(params):
        sound = (r for r in reports if not house.notebooks[r.notebook].broken)
        chosen = {r.notebook for r in sound if matches(selector, r, house)}
        declared = {p for notebook in chosen for p in house.notebooks[notebook].parameters}
        if chosen and name not in declared:
            yield sheet.fault("unknown_parameter", place, ascii(name), nearest(name, declared))


def _given(params: Params) -> Iterator[tuple[Place, str, Selector]]:
    anywhere = Selector()
    yield from ((("thresholds", name), name, anywhere) for name in params.thresholds)
    if params.weights:
        yield ("weights",), "weights", anywhere
    for i, override in enumerate(params.overrides):
        yield from ((("overrides", i, "set", name), name, override) for name in override.set)


def _parameters(report: Report, params: Params, house: House) -> dict[str, Any]:
    """Return what the report's notebook is told: of all that is said, what it declares."""
    said: dict[str, Any] = {"bureau": report.bureau, "period": report.period}
    words = {"theme": params.theme, "as_of": params.as_of, "language": params.language}
    said |= {name: text for name, text in words.items() if text}
    said |= dict(params.thresholds) | ({"weights": dict(params.weights)} if params.weights else {})
    for override in params.overrides:
        said |= override.set if matches(override, report, house) else {}
    declared = house.notebooks[report.notebook].parameters
    return {name: typed(value, declared[name]) for name, value in said.items() if name in declared}


def typed(value: Any, kind: str) -> Any:
    """Return `value` in the type its parameter declares, if its text allows; else as it is."""
    if not isinstance(value, str):
        return float(value) if kind == "float" and type(value) is int else value
    try:
        return READ_AS[kind](value)
    except (KeyError, ValueError):
        return value


def _wrong_values(
    told: Mapping[Report, dict[str, Any]], house: House, sheet: Sheet
) -> Iterator[Fault]:
    seen: set[tuple[str, str, str]] = set()
    for report, values in told.items():
        notebook = house.notebooks[report.notebook]
        wanted = values | dict.fromkeys(sorted(FIXED - notebook.parameters.keys()))
        for name, value in () if notebook.broken else wanted.items():
            key = (report.notebook, name, repr(value))
            if key not in seen:
                seen.add(key)
                yield from _wrong_value(name, value, notebook, sheet)


def _wrong_value(name: str, value: Any, notebook: Notebook, sheet: Sheet) -> Iterator[Fault]:
    place: Place = next((p for p in sheet.lines if p and p[-1] == name), ())
    where, kind = (sheet.file, sheet.line(place), name), notebook.parameters.get(name)
    if kind is None:
        expected = say("running.expect_declared", name=name, notebook=notebook.name)
        yield Fault("missing_parameter", *where, "", expected)
    elif type(value).__name__ != kind or (isinstance(value, float) and not math.isfinite(value)):
        expected = say("running.expect_type", type=kind)
        yield Fault("wrong_type", *where, f"{type(value).__name__} {value!r}"[:80], expected)
