"""An analyst's decisions: read on every run, never written, told when they match nothing."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd

from duibiao.indicators.catalogue_names import Names
from duibiao.reading.ledgers import days
from duibiao.reading.ledgers.plain import CHOICES, choice_words
from duibiao.vocabulary.catalogue import Catalogue, plain_name
from duibiao.vocabulary.csv_tables import is_number, read_table
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.frame_cells import cells
from duibiao.vocabulary.periods import is_period
from duibiao.vocabulary.words import coded, say

REVIEW_COLUMNS = (
    *("indicator", "period", "role", "source", "decision", "value", "unit"),
    *("new_indicator", "reason", "date", "reviewer"),
)
NAMES = Path("data") / "reviews" / "names.csv"
NAME_COLUMNS = ("name", "indicator", "reason", "date")
DECISIONS = ("value", "indicator", "drop", "merge", "keep")
Row = Mapping[Any, Any]


def read_reviews(path: Path) -> pd.DataFrame:
    """Return `data/reviews/<bureau>.csv` with REVIEW_COLUMNS, `row` and `file`; no file is none.
    Raises DataFaults with every row that cannot be understood."""
    frame = read_table(path, REVIEW_COLUMNS, optional=True).assign(file=path.name)
    frame["role"] = frame["role"].map(lambda text: choice_words("role").get(text, text))
    frame["decision"] = frame["decision"].map(lambda text: _decision_words().get(text, text))
    refuse(faults(frame, path, "bad_review", _wrong_cells))
    return frame


@cache
def _decision_words() -> dict[str, str]:
    """Return the decision that each word the reports use for one stands for."""
    return coded("indicators.decision_", DECISIONS)


def faults(
    frame: pd.DataFrame, path: Path, code: str, wrong: Callable[[Row], Iterator[tuple[str, ...]]]
) -> Iterator[Fault]:
    """Yield a fault for each cell of a table that is `wrong`: its column, what it is, what not."""
    for row in frame.to_dict("records"):
        yield from (Fault(code, str(path), row["row"], *told) for told in wrong(row))


def _wrong_cells(row: Row) -> Iterator[tuple[str, str, str]]:
    decision, value = row["decision"], row["value"]
    if not row["indicator"]:
        yield "indicator", "", say("indicators.expect_indicator")
    if decision not in DECISIONS:
        yield "decision", decision, ", ".join((*DECISIONS, *_decision_words()))
    if row["role"] not in {"", *CHOICES["role"]}:
        yield "role", row["role"], " ".join(choice_words("role"))
    if row["period"] and not is_period(row["period"]):
        yield "period", row["period"], "2023, 2023-01/2023-10"
    if decision == "value" and not is_number(value):
        yield "value", value, say("indicators.expect_number")
    if decision == "indicator" and not row["new_indicator"]:
        yield "new_indicator", "", say("indicators.expect_indicator")
    if decision == "keep" and not row["source"]:
        yield "source", "", say("indicators.expect_source")
    if not row["reason"]:
        yield "reason", "", say("indicators.expect_reason")
    if not is_day(row["date"]):
        yield "date", row["date"], "2024-01-31"


def is_day(text: str) -> bool:
    """Whether a text names a day; a spreadsheet makes 2024/1/31 of 2024-01-31."""
    try:
        return len(days.read(text)) == len("2024-01-31")
    except days.DayError:
        return False


def read_names(path: Path) -> pd.DataFrame:
    """Return `data/reviews/names.csv` (NAME_COLUMNS and `row`); no file is no names."""
    return read_table(path, NAME_COLUMNS, optional=True)


def confirmed(names: pd.DataFrame, catalogue: Catalogue) -> dict[str, str]:
    """Return the confirmed names, plain, each with its indicator; unknown indicators left out."""
    pairs = cells(names, "name", "indicator")
    return {plain_name(n): i for n, i in pairs if i in catalogue.indicators.index}


def unknown_names(names: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return notices of confirmed names whose indicator the catalogue lacks."""
    lost = names[~names["indicator"].isin(catalogue.indicators.index)]
    rows = [
        ("names.csv", f"row {row}", "unknown_name", name, say("indicators.unknown_name", given=i))
        for name, i, row in lost[["name", "indicator", "row"]].itertuples(index=False)
    ]
    return pd.DataFrame(rows, columns=["source", "location", "code", "found", "note"], dtype="str")


def audit_names(
    names: pd.DataFrame, readings: pd.DataFrame, catalogue: Catalogue
) -> dict[str, list[str]]:
    """Return the confirmed names that are `unknown` to the catalogue or `unused` by readings, and
    those of readings that nobody knows (`missing`)."""
    counted = readings[readings["role"] != "context"]
    read = dict.fromkeys(cells(counted, "name", "kind"))
    borne = {plain_name(name) for name, _ in read}
    known = Names(catalogue, confirmed(names, catalogue))
    settled = set(names["name"].map(plain_name))
    missing = (n for n, kind in read if plain_name(n) not in settled and not known.find(n, kind))
    return {
        "unknown": names.loc[~names["indicator"].isin(catalogue.indicators.index), "name"].tolist(),
        "unused": [name for name in names["name"] if plain_name(name) not in borne],
        "missing": list(dict.fromkeys(missing)),
    }
