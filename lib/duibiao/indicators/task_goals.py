"""What a task is to bring, `完成6座`, and what of it is done, joined to the ledger's indicator."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd

from duibiao.indicators.tellings import base_value
from duibiao.reading.frames import readings as readings_of
from duibiao.reading.quantities import Quantity, find, normalise
from duibiao.vocabulary.catalogue import plain_name, uncounted
from duibiao.vocabulary.frame_cells import cells
from duibiao.vocabulary.periods import is_period, parse
from duibiao.vocabulary.units import COUNT, Units

FROM_TASK = "from_task"  # A figure of a list of tasks, before which a ledger's goes
NAMED = 0.6
"""The share of an indicator's pairs of characters that a task of it speaks of; of 40 tasks of seven
offices all those with the goal of a target sheet reach it, and no other task of that value does."""
NEAR = 0.1  # How far what a task tells may be off, as a share, and still be told of its figure
KEPT = ("name", "period", "unit", "kind", "role", "theme", "bound", "rule", "resolution", "value")
_LEFT = re.compile(r"剩余?|尚|还|未|待|差|缺")
_CLAUSE = re.compile(r"[，,；;。、]")
Row = dict[Any, Any]
Key = tuple[str, str, float]


@dataclass(frozen=True, eq=False)
class Joined:
    """The tasks with the indicator they serve, and their goals and progress as readings."""

    tasks: pd.DataFrame
    readings: pd.DataFrame


def with_indicators(tasks: pd.DataFrame, readings: pd.DataFrame, units: Units) -> Joined:
    """Return the tasks whose goal is a ledger's target joined to its indicator.

    A task joins the one target of the same value, unit and year whose name its words hold, else
    the one figure that is told of it. Its goal, and what is done of it beside the ledger's latest
    figure of that year, become readings of that name, so that clean-up merges them or shows the
    conflict.
    """
    if tasks.empty or not (tasks["goal"] + tasks["told"]).any():
        return Joined(tasks, readings_of({}, 0))
    own = _own(readings)
    held = {role: _by_value(own[own["role"] == role], units) for role in ("target", "actual")}
    names = tasks["indicator"].tolist()
    told: list[Row] = []
    for number, task in enumerate(tasks.to_dict("records")):
        found = [] if names[number] else _held(task, held, own, units)
        if found:
            names[number] = found[0]["name"]
            told += found
    if not told:
        return Joined(tasks, readings_of({}, 0))
    columns = {name: [row[name] for row in told] for name in told[0]}
    return Joined(tasks.assign(indicator=names), readings_of(columns, len(told)))


def harmonised(tasks: pd.DataFrame, observations: pd.DataFrame) -> pd.DataFrame:
    """Return the tasks with the indicators that clean-up gave the names of ledgers."""
    if tasks.empty:
        return tasks
    named = observations[observations["name"].isin(tasks["indicator"])]
    ids = dict(cells(named, "name", "indicator"))
    return tasks.assign(indicator=[ids.get(name, name) for name in tasks["indicator"]])


def _own(readings: pd.DataFrame) -> pd.DataFrame:
    """Return the office's own levels and shares of ledgers, of periods that are such."""
    listed = readings["start"].isna() & readings["kind"].isin(["level", "share"])
    own = readings[listed & (readings["place"] == "")][list(KEPT)]
    spans = {text: is_period(text) for text in set(own["period"])}
    return own[own["period"].map(spans).astype(bool)]


def _by_value(rows: pd.DataFrame, units: Units) -> dict[Key, list[Row]]:
    """Return figures by dimension, measure word and value in the base unit."""
    listed: dict[Key, list[Row]] = {}
    for row in rows.to_dict("records"):
        listed.setdefault(_key(row["value"], row["unit"], units), []).append(row)
    return listed


def _key(value: float, unit: str, units: Units) -> Key:
    """Return what two tellings share: a count its measure word, an amount its base value."""
    dimension, base = base_value(value, unit, units)
    return dimension, units.single(unit)[-1:] if dimension == COUNT else "", float(f"{base:.9g}")


def _held(
    task: Row, held: dict[str, dict[Key, list[Row]]], own: pd.DataFrame, units: Units
) -> list[Row]:
    """Return what a task tells of an indicator of the ledgers, nothing where it joins none."""
    goal = _same(task, task["goal"] or task["task"], held["target"], units)
    if goal is not None:
        return [_told(task, goal, goal["value"]), *_done(task, goal, own, units)]
    done = _same(task, task["told"], held["actual"], units)
    if done is None:
        return list(_nearly(task, held["actual"], own, units))
    now = _latest(own, done, task["progress"])
    is_now = now is not None and done["period"] == now["period"]
    return [_told(task, now, now["value"])] if now is not None and is_now else []


def _nearly(
    task: Row, listed: dict[Key, list[Row]], own: pd.DataFrame, units: Units
) -> Iterator[Row]:
    """Yield the first amount a task tells that is nearly the latest figure of its one name."""
    words = f"{task['task']}{task['goal']}"
    for amount in amounts(task["told"]):
        *kind, value = _key(float(amount.value), amount.unit, units)
        near = (rows for (*k, v), rows in listed.items() if k == kind and _is_near(v, value))
        same = {row["name"]: row for rows in near for row in rows if _is_named(row["name"], words)}
        for row in same.values() if len(same) == 1 else ():
            now = _latest(own, row, task["progress"])
            if now is not None and _is_near(_key(now["value"], now["unit"], units)[-1], value):
                yield _told(task, now, _in_unit(amount, now["unit"], units))
                return


def _is_near(one: float, other: float) -> bool:
    return 0 < abs(one - other) <= NEAR * abs(other)


def _same(task: Row, text: str, listed: dict[Key, list[Row]], units: Units) -> Row | None:
    """Return the one indicator's figure that a text tells and the task's words name."""
    words = f"{task['task']}{task['goal']}"
    for amount in amounts(text):
        rows = listed.get(_key(float(amount.value), amount.unit, units), ())
        same = [r for r in rows if _is_named(r["name"], words) and _in_year(r["period"], task)]
        if len({row["name"] for row in same}) == 1:
            return max(same, key=lambda row: _reach(row["period"]))
    return None


def _in_year(period: str, task: Row) -> bool:
    """Whether a figure ends in the year of the due day; a task without one has any."""
    year = task["due"][:4]
    return not year.isdigit() or parse(period).last.year == int(year)


def _is_named(name: str, words: str) -> bool:
    """Whether the words hold most of a name: 衬砌渠道15公里 speaks of 渠道衬砌长度."""
    stem, text = uncounted(name), plain_name(words)
    pairs = [stem[at : at + 2] for at in range(len(stem) - 1)]
    return bool(pairs) and sum(pair in text for pair in pairs) >= NAMED * len(pairs)


def amounts(text: str) -> Iterator[Quantity]:
    """Yield the amounts of a text that are told as such, not as what is lacking."""
    for clause in _CLAUSE.split(normalise(text)):
        for found in find(clause):
            if not _LEFT.search(clause[: found.start]) and not _LEFT.match(clause[found.end :]):
                yield found


def _done(task: Row, goal: Row, own: pd.DataFrame, units: Units) -> Iterator[Row]:
    """Yield what is done of a goal, beside the ledger's last figure of it."""
    now = _latest(own, goal, task["progress"])
    wanted = _key(goal["value"], goal["unit"], units)
    told = [(one, _key(float(one.value), one.unit, units)) for one in amounts(task["told"])]
    done = [one for one, key in told if key[:2] == wanted[:2]]
    if now is not None and done:
        yield _told(task, now, _in_unit(done[0], now["unit"], units))


def _in_unit(found: Quantity, unit: str, units: Units) -> float:
    value = float(found.value)
    return units.convert(value, found.unit, unit) if units.comparable(found.unit, unit) else value


def _latest(own: pd.DataFrame, like: Row, progress: str) -> Row | None:
    """Return the ledger's last figure of an indicator's year, up to the day the task is told of."""
    last = progress.split(";")[-1]
    day = last.partition(":")[0] if ":" in last else "9999"
    rows = own[(own["name"] == like["name"]) & (own["role"] == "actual")].to_dict("records")
    year = str(like["period"])[:4]
    dated = [row for row in rows if row["period"][:4] == year and _reach(row["period"])[0] <= day]
    return max(dated, key=lambda row: _reach(row["period"]), default=None)


def _reach(period: str) -> tuple[str, int]:
    """Return a period's last day and length: of two that end together the longer is cumulative."""
    span = parse(period)
    return span.last.isoformat(), span.months


def _told(task: Row, like: Row, value: float) -> Row:
    """Return a reading of a task in the words of the ledger's row that it is like."""
    quote = " | ".join(filter(None, (task["task"], task["goal"], task["told"])))
    place = {"source": task["source"], "location": task["location"], "quote": quote}
    return {c: like[c] for c in KEPT} | place | {"value": value, "repairs": FROM_TASK}
