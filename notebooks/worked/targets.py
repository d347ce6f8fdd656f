"""Targets of each rule, worked."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date

import pandas as pd

from duibiao.analysis.lights import lights
from duibiao.analysis.targets.gaps import target_gaps
from duibiao.analysis.targets.goals import Settings, side_of
from duibiao.analysis.targets.paces import MONTHS, beginning, moment
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.statuses import GRAVEST, status_word
from duibiao.vocabulary.words import say
from worked.cases import cases, known, observations, report
from worked.reckoning import Step, Term, num, table

FILE = "targets"


def found(case: str) -> pd.DataFrame:
    """Return the gaps of one case."""
    period, as_of = report(FILE, case)
    return target_gaps(observations(FILE, case), period, as_of, known())


def judgements(*wanted: str) -> pd.DataFrame:
    """Return what was concluded in the cases (default: all): rule, status and reason."""
    gaps = pd.concat([found(case) for case in wanted or cases(FILE)], ignore_index=True)
    rows = {
        "indicator": gaps["name"],
        "rule": gaps["rule"].map(lambda rule: say(f"targets.rule_{rule}")),
        "status": gaps["status_word"],
        "reason": gaps["reason"],
    }
    return pd.DataFrame({say(f"worked.column_{key}"): told for key, told in rows.items()})


def steps(case: str) -> pd.DataFrame:
    """Return the arithmetic behind the last target of a case, beside what the library gave."""
    row = found(case).iloc[-1]
    return table(step for make in STEPS for step in make(row, case))


def _way(row: pd.Series, case: str) -> Iterator[Step]:
    """How much of the way is done, and how much of it should be."""
    value, target = num(row["actual"]), num(row["target"])
    if row["rule"] in {"improve"}:
        base = num(row["base"])
        yield Step("progress", (value - base) / (target - base), row["progress"])
    elif not math.isnan(row["progress"]):
        yield Step("progress", value / target, row["progress"])


def _time(row: pd.Series, case: str) -> Iterator[Step]:
    if math.isnan(row["expected_progress"]):
        return
    expected = num(row["expected_progress"])
    if case == "season":
        then = _levels(case, 2022)
        expected = then[-1] / then[0]
        yield Step("expected", expected, row["expected_progress"])
    elif _is_straight(row, case):
        passed, all_months = _months(row, case)
        yield Step("expected", num(passed) / num(all_months), row["expected_progress"])
        expected = num(passed) / num(all_months)
    value, target = num(row["actual"]), num(row["target"])
    done = value / target
    if row["rule"] == "improve":
        done = (value - num(row["base"])) / (target - num(row["base"]))
    if row["rule"] == "cap":
        yield Step("allowed", target * expected, row["target"] * row["expected_progress"])
        return
    ratio = row["progress"] / row["expected_progress"]
    yield Step("ratio", Term(done.bracketed(1), done.value) / expected, ratio)


def _is_straight(row: pd.Series, case: str) -> bool:
    written = observations(FILE, case)["schedule"].ne("").any()
    return row["rule"] != "milestones" and not written


def _months(row: pd.Series, case: str) -> tuple[float, float]:
    """Return the months passed and all of them, from the base or the first day of the period; of
    stages from the year of the first."""
    start = beginning(parse(row["target_period"]).first)
    if row["rule"] == "milestones":
        asked = observations(FILE, case).query("role == 'target'")["period"]
        start = beginning(date(min(parse(text).year for text in asked), 1, 1))
    if row["base_period"]:
        start = moment(parse(row["base_period"]).last)
    now = moment(min(parse(row["actual_period"]).last, date.fromisoformat(row["due"])))
    return round(now - start, 6), round(moment(date.fromisoformat(row["due"])) - start, 6)


def _levels(case: str, year: int) -> list[Term]:
    """Return a case's figures of a year, the whole year first."""
    told = observations(FILE, case)
    own = told[(told["role"] == "actual") & told["period"].str.startswith(str(year))]
    return [num(value) for value in own.sort_values("period")["value"]]


def _foreseen(row: pd.Series, case: str) -> Iterator[Step]:
    """What the year comes to by the same months of two earlier years."""
    if not row["forecast_years"]:
        return
    value, years = num(row["actual"]), (_levels(case, year) for year in (2021, 2022))
    ends = [value * whole / part for whole, part in years]
    for name, term in zip(("low", "high"), sorted(ends, key=lambda end: end.value), strict=True):
        yield Step(f"forecast_{name}", term, row[f"forecast_{name}"])


def _grown(row: pd.Series, case: str) -> Iterator[Step]:
    """The growth that two levels make."""
    if case == "growth":
        (then,), (now,) = _levels(case, 2022), _levels(case, 2023)
        yield Step("growth", (now - then) / then * num(100), row["actual"])


def _gap(row: pd.Series, case: str) -> Iterator[Step]:
    if math.isnan(row["gap"]):
        return
    value, edge = num(row["actual"]), num(row["target"])
    above = side_of(row.to_dict()) == "<="
    yield Step("gap", value - edge if above else edge - value, row["gap"])


def _paces(row: pd.Series, case: str) -> Iterator[Step]:
    after = row["due"] and parse(
        row["actual_period"] or row["target_period"]
    ).last > date.fromisoformat(row["due"])
    if math.isnan(row["made_pace"]) or not row["due"] or after:
        return
    passed, all_months = _months(row, case)
    year = num(MONTHS) if row["pace_unit"] == "year" else None
    value, start = num(row["actual"]), num(row["base"]) if row["base_period"] else None
    made = (value - start if start else value) / num(passed)
    yield Step("made", made * year if year else made, row["made_pace"])
    if not math.isnan(row["needed_pace"]):
        seen = moment(date.fromisoformat(row["as_of"])) - moment(parse(row["actual_period"]).last)
        left = (num(row["target"]) - value) / num(round(all_months - passed - seen, 6))
        yield Step("needed", left * year if year else left, row["needed_pace"])
    if _is_straight(row, case) and not math.isnan(row["months_ahead"]):
        share = (
            (value - start) / (num(row["target"]) - start) if start else value / num(row["target"])
        )
        yield Step("ahead", share * num(all_months) - num(passed), row["months_ahead"])


def _ends(row: pd.Series, case: str) -> Iterator[Step]:
    """What a rounded figure may stand for, and the target behind a stated share."""
    told = observations(FILE, case)
    last = told[told["role"] == "actual"]
    if row["implied"]:
        amount, share = last["value"]
        yield Step("implied", num(amount) / num(share) * num(100), row["target"])
    elif row["status"] == "undecidable" and len(last) and last["resolution"].iloc[-1] > 0:
        value, digit = num(row["actual"]), num(last["resolution"].iloc[-1])
        half = digit.value / 2
        yield Step("least", value - digit / num(2), row["actual"] - half)
        yield Step("most", value + digit / num(2), row["actual"] + half)


STEPS = (_grown, _way, _time, _gap, _paces, _ends, _foreseen)


def light_steps(*wanted: str) -> pd.DataFrame:
    """Return the counts of the cases' targets by status and the light they give."""
    gaps = pd.concat([found(case) for case in wanted or cases(FILE)], ignore_index=True)
    told = lights(gaps.assign(theme="all")).iloc[0]
    share = Settings().light_share
    rows = [
        (
            status_word(status),
            told[status],
            f"{told[status]} ÷ {told['total']}",
            f"{told[status] / told['total']:.3f}",
            say("worked.yes" if told[status] > share * told["total"] else "worked.no"),
        )
        for status in GRAVEST
    ]
    heads = ("status", "count", "sum", "result", "more_than_share")
    frame = pd.DataFrame(rows, columns=[say(f"worked.{key}") for key in heads])
    return frame.rename_axis(say("worked.light", light=told["light_word"]), axis="columns")
