"""How often the figures of the offices are right, by where they stand and how sure the reader is.

    python tests/offices/confidence.py KIT...

A figure of the office's own is right where the truth has its value under a name like its own, for its
time and in its role; wrong where the truth has another there; what the truth does not speak of is not
counted. Then: how many verdicts and growths rest on a figure that is in doubt (there must be none).
"""

from __future__ import annotations

import argparse
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import scoring

import duibiao as db

DOUBT = r"\b(?:(?:low|medium)_confidence|\w+_in_doubt)\b"
LEVELS = ("high", "medium", "low")
Told = tuple[str, str, str, str, str]
"""Name, period, role, value and unit, each perhaps with alternatives."""


def truth(kit: Path, judge: Any) -> list[Told]:
    """Return every figure that the truth tells."""
    found: list[Told] = []
    for row in judge.read(kit / "truth" / "facts.csv").to_dict("records"):
        found.append((row["name"], row["period"], row["role"], row["value"], row["unit"]))
    for row in judge.read(kit / "truth" / "targets.csv").to_dict("records"):
        unit = row.get("actual_unit") or row["unit"]
        found.append((row["name"], row["due"][:4], "target", row["target"], row["unit"]))
        found.append((row["name"], row["as_of_period"], "actual", row["actual"], unit))
    for row in judge.read(kit / "truth" / "year_on_year.csv").to_dict("records"):
        for period, value in (("period", "value"), ("prior_period", "prior")):
            found.append((row["name"], row[period], "actual", row[value], row["unit"]))
    return [told for told in found if told[3]]


def verdict(figure: dict[str, Any], told: list[Told], judge: Any) -> str:
    """Return right or wrong, "" for a figure of which the truth does not speak."""
    like = [t for t in told if judge.alike(t[0], figure["name"]) >= 1 and t[2] == figure["role"]]
    then = [t for t in like if figure["period"] in t[1].split("|")]
    value = str(figure["value"])
    if any(judge.same(t[3], t[4], value, figure["unit"]) for t in then):
        return "right"
    own = [t for t in then if t[0] == figure["name"] or figure["name"] in t[0].split("|")]
    return "wrong" if own else ""


def figures(book: Any, names: dict[str, str]) -> Iterator[dict[str, Any]]:
    """Yield the office's own levels and shares with their names, kinds of source and levels."""
    found = book.observations
    own = (
        (found["place"] == "")
        & (found["role"] != "context")
        & found["kind"].isin(["level", "share"])
    )
    for row in found[own].to_dict("records"):
        flags = set(row["flags"].split("|"))
        low = any(flag == "low_confidence" or flag.endswith("_in_doubt") for flag in flags)
        level = "low" if low else "medium" if "medium_confidence" in flags else "high"
        level = "high" if "reviewed" in flags else level
        kind = "ledger" if pd.isna(row["start"]) else "prose"
        name = names.get(row["indicator"], row["indicator"])
        yield row | {"name": name, "where": f"{kind} {row['role']}", "level": level}


def doubtful(book: Any, rows: Any, pairs: tuple[tuple[str, str], ...]) -> int:
    """Return how many rows of a result rest on a figure that only a doubt tells."""
    found = book.observations
    unsure = found["flags"].str.contains(DOUBT) & ~found["flags"].str.contains("reviewed")
    times = 0
    for row in rows.to_dict("records"):
        for column, role in pairs:
            same = (found["indicator"] == row["indicator"]) & (found["role"] == role)
            same &= (found["value"] == row[column]) & (found["unit"] == row["unit"])
            times += bool(same.any() and unsure[same].all())
    return times


def measured(kit: Path, counts: Counter[tuple[str, str, str]], wrong: list[str]) -> tuple[int, ...]:
    """Count the figures of one office; return its verdicts and growths that rest on a doubt."""
    judge = scoring.scorer()
    about = tomllib.loads((kit / "kit.toml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        home = judge.home_of(kit, scoring.ROOT, Path(scratch), about["slug"]).parent
        book = db.open_book(about["slug"], about["period"], home=home)
        gaps, years = db.target_gaps(book), db.year_on_year(book)
    names = book.catalogue.indicators["name_zh"].to_dict()
    told = truth(kit, judge)
    for one in figures(book, names):
        if said := verdict(one, told, judge):
            counts[one["where"], one["level"], said] += 1
            if said == "wrong" and one["level"] == "high":
                cells = (one[c] for c in ("name", "period", "role", "value", "unit", "source"))
                wrong.append(f"{kit.name} {' '.join(map(str, cells))}")
    judged = gaps[~gaps["status"].isin(["undecidable", "unreported"])]
    verdicts = doubtful(book, judged, (("target", "target"), ("actual", "actual")))
    pairs = (("value", "actual"), ("prior_value", "actual"))
    return verdicts, doubtful(book, years[years["comparable"]], pairs), len(judged), len(years)


def main() -> None:
    """Print the table of all kits given."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("kits", type=Path, nargs="+")
    counts: Counter[tuple[str, str, str]] = Counter()
    wrong: list[str] = []
    resting = [measured(kit.resolve(), counts, wrong) for kit in parser.parse_args().kits]
    for where in sorted({key[0] for key in counts}):
        for level in LEVELS:
            right, false = (counts[where, level, said] for said in ("right", "wrong"))
            if right + false:
                share = right / (right + false)
                print(f"{where:14} {level:7} {right:5} of {right + false:5} right ({share:.3f})")
    sums = [sum(column) for column in zip(*resting, strict=True)]
    print(f"{sums[0]} of {sums[2]} verdicts and {sums[1]} of {sums[3]} growths rest on a doubt")
    print("\n".join(wrong))


if __name__ == "__main__":
    main()
