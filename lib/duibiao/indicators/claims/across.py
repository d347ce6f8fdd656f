"""What one source says against what another reports: ledgers, last year's report, the target."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pandas as pd

from duibiao.indicators.claims.claim import CLAIM_COLUMNS
from duibiao.indicators.observations import JOIN, interval
from duibiao.vocabulary.frame_cells import rows_of
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say

Row = dict[str, Any]
Key = tuple[str, str, str, str]
OVER_OTHERS = re.compile(r"常年|多年|历年|平均|均值|计划|预算|目标|任务|定额|环比|上月|上季")
"""A growth over a plan, over many years or over the month before is none over last year."""


def across(observations: pd.DataFrame, log: pd.DataFrame) -> pd.DataFrame:
    """Return CLAIM_COLUMNS of what a bureau's sources say about each other's figures.

    `source`: two sources give one figure differently (from the clean-up's log); `prior`: a stated
    growth against the earlier period's own figure; `target`: a stated share of target against the
    target and the actual figure.
    """
    rows = _rows(observations)
    stated = (row for row in rows.values() if row["kind"] in _CHECKS)
    told = [claim for row in stated for claim in _CHECKS[row["kind"]](row, rows)]
    return pd.DataFrame([*_conflicts(rows, log), *told], columns=CLAIM_COLUMNS, dtype="str")


def _rows(observations: pd.DataFrame) -> dict[Key, Row]:
    rows = rows_of(observations[observations["role"] != "context"])
    return {(row["indicator"], row["period"], row["role"], row["kind"]): row for row in rows}


def _conflicts(rows: dict[Key, Row], log: pd.DataFrame) -> Iterator[dict[str, str]]:
    for line in log[log["code"] == "conflict"].to_dict("records"):
        about = line["indicator"], line["period"]
        told = (row for key, row in rows.items() if key[:2] == about)
        held = next((row for row in told if "conflict" in row["flags"]), None)
        if held and not set(held["source"].split(JOIN)) & set(line["source"].split(JOIN)):
            arithmetic = f"{_told(held)} ≠ {line['found']}"
            yield _claim("source", held, False, arithmetic, line["note"]) | {
                "source": JOIN.join((held["source"], line["source"])),
                "location": JOIN.join((held["location"], line["location"])),
                "sentence": _sentence(held, line),
            }


def _sentence(held: Row, line: dict[Any, Any]) -> str:
    """Return which source says otherwise of an indicator (by its id), and what was taken."""
    other, *more = line["source"].split(JOIN)
    if more:
        other = say("indicators.in_places", location=other, count=len(more) + 1)
    told = {"name": held["indicator"], "period": parse(held["period"]).label(), "other": other}
    return say("indicators.claim_sources", **told, found=line["found"], note=line["note"])


def _growth(stated: Row, rows: dict[Key, Row]) -> Iterator[dict[str, str]]:
    """Yield the check of a growth rate where both periods' figures are reported."""
    indicator, period = stated["indicator"], stated["period"]
    now = rows.get((indicator, period, "actual", "level"))
    base = stated["base_period"] or str(parse(period).before())
    before = rows.get((indicator, base, "actual", "level"))
    if not now or not before or before["value"] <= 0 or now["unit"] != before["unit"]:
        return
    if OVER_OTHERS.search(_words(stated)) or _disputed(now, before):
        return
    yield _held(stated, now, before, "prior")


def _disputed(*rows: Row) -> bool:
    """Whether sources differ about a figure: the sentence may rest on one that was not taken."""
    return any("conflict" in row["flags"] for row in rows)


def _words(stated: Row) -> str:
    """Return the words of a sentence before its figure, back to a comma; "" for a ledger's row."""
    start = stated["start"]
    end = 0 if isinstance(start, type(pd.NA)) else int(start)
    return re.split("[，,。；;]", stated["quote"][:end])[-1]


def _of_target(stated: Row, rows: dict[Key, Row]) -> Iterator[dict[str, str]]:
    """Yield the check of a share of target where target and actual are both reported."""
    key = stated["indicator"], stated["period"]
    actual = rows.get((*key, "actual", "level"))
    target = rows.get((*key, "target", "level"))
    if not actual or not target or target["value"] <= 0 or _disputed(actual, target):
        return
    yield _held(stated, actual, target, "target")


def _held(stated: Row, one: Row, other: Row, kind: str) -> dict[str, str]:
    """Return the claim that a stated per cent is one figure over another, less one for a growth."""
    less = int(kind == "prior")
    computed = 100 * (one["value"] / other["value"] - less)
    holds = _meets(stated, _quotient(one, other), less=less)
    arithmetic = f"{_told(one)} ÷ {_told(other)}{' - 1' * less} = {computed:.2f}%"
    return _claim(kind, stated, holds, arithmetic, f"{computed:.2f}%")


_CHECKS = {"growth": _growth, "of_target": _of_target}


def _quotient(one: Row, other: Row) -> tuple[float, float]:
    """Return the least and greatest quotient of two figures, each as exact as it is told."""
    low, high = interval(one)
    least, most = interval(other)
    return low / most if most else 0.0, high / least if least > 0 else float("inf")


def _meets(stated: Row, quotient: tuple[float, float], *, less: int) -> bool:
    """Whether the stated per cent may be 100 × (quotient - less)."""
    low, high = interval(stated)
    least, most = (100 * (end - less) for end in quotient)
    return bool(low <= most + 1e-9 and least <= high + 1e-9)


def _told(row: Row) -> str:
    return f"{row['value']:.10g}{row['unit']}"


def _claim(kind: str, row: Row, holds: bool, arithmetic: str, right: str) -> dict[str, str]:
    unlike = "" if holds or "≠" in arithmetic else f" ≠ {_told(row)}"
    mend = right if kind == "source" else say("indicators.mend_result", right=right)
    return {
        "bureau": row["bureau"],
        "source": row["source"],
        "location": row["location"],
        "type": kind,
        "holds": "true" if holds else "false",
        "arithmetic": arithmetic + unlike,
        "remedy": "" if holds else mend,
        "sentence": row["quote"],
        "spans": "",
    }
