"""The national frame: the provinces against their caps, the nation against its goals."""

from __future__ import annotations

import pandas as pd

from duibiao.analysis.lights import status_counts
from duibiao.analysis.targets import Settings, target_gaps
from duibiao.analysis.targets.gaps import PLANNERS
from duibiao.analysis.wording import number
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period, year
from duibiao.vocabulary.words import say

CAPPED = "water_use_total"
NATIONAL_COLUMNS = [
    *("bureau", "bureau_name", "level", "indicator", "name", "unit", "rule", "target", "due"),
    *("report", "actual", "actual_period", "gap", "room_left", "room_percent", "progress"),
    *("expected_progress", "status", "status_word", "passes_cap_in", "pass_chance", "sureness"),
    *("trend_readings", "reason", "note", "evidence"),
]
_SURE = ((0.9, "likely_over"), (0.5, "rather_over"), (0.1, "rather_under"), (0.0, "likely_under"))


def national(
    observations: pd.DataFrame,
    catalogue: Catalogue,
    until: Period,
    settings: Settings | None = None,
) -> pd.DataFrame:
    """Return NATIONAL_COLUMNS, one row per target of the nation and the provinces.

    A target that was due by the end of `until` is judged by the figure of its due year, a later
    one by the latest. `passes_cap_in` is the period in which the straight trend of the readings
    so far passes the cap before it is due; `pass_chance` the probability, by the prediction
    interval of that line, that the cap is broken when due; `sureness` puts it in words.
    """
    slugs = catalogue.bureaus.index[catalogue.bureaus["level"].isin(PLANNERS)]
    known = observations[observations["bureau"].isin(slugs)]
    frames = [_of_year(known, n, catalogue, settings) for n in _years(known, until)]
    if not frames:
        return pd.DataFrame(columns=NATIONAL_COLUMNS)
    rows = pd.concat(frames, ignore_index=True)
    last = (rows["report"] == until.year) | (rows["due"].str[:4] == rows["report"].astype(str))
    return _told(rows[last], catalogue)


def _years(observations: pd.DataFrame, until: Period) -> list[int]:
    """Every year in which a target of the frame is due, and the last year looked at."""
    told = observations.loc[observations["role"] == "target", "period"].unique()
    due = {int(text[-4:]) for text in told if text[-4:].isdigit()}
    first = min((y for y in due), default=until.year)
    return sorted({y for y in due if first <= y < until.year} | {until.year}) if due else []


def _of_year(
    observations: pd.DataFrame, number_of_year: int, catalogue: Catalogue, settings: Settings | None
) -> pd.DataFrame:
    span = year(number_of_year)
    return target_gaps(observations, span, span.last, catalogue, settings).assign(
        report=number_of_year
    )


def _told(rows: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    told = rows.assign(
        bureau_name=rows["bureau"].map(catalogue.bureau_name),
        level=rows["bureau"].map(catalogue.bureaus["level"]),
        room_percent=rows["room_left"] / rows["target"].where(rows["target"] > 0) * 100,
        sureness=rows["pass_chance"].map(_sureness),
    )
    places = {str(slug): place for place, slug in enumerate(catalogue.bureaus.index)}
    told = told.assign(place=told["bureau"].map(places))
    ordered = told.sort_values(["place", "indicator", "due", "note"], kind="stable")
    return ordered[NATIONAL_COLUMNS].reset_index(drop=True)


def _sureness(chance: float) -> str:
    known = (word for cut, word in _SURE if chance >= cut)
    word = next(known, "")
    return say(f"targets.{word}") if word else ""


def national_summary(frame: pd.DataFrame) -> list[str]:
    """Return the frame's bottom line: for each due year that caps of several provinces share, who
    is above and who is likely to be; how many of the nation's goals stand how, by due year."""
    goals = frame[frame["level"] == "nation"]
    capped = (frame["rule"] == "cap") & (frame["indicator"] == CAPPED)
    caps = frame[capped & (frame["level"] == "province") & frame["actual"].notna()]
    shared = caps[caps.groupby("due")["bureau"].transform("nunique") > 1]
    lines = [_cap_line(due, rows) for due, rows in shared.groupby("due", sort=True)]
    return [*lines, *([_goals_line(goals)] if len(goals) else [])]


def _goals_line(goals: pd.DataFrame) -> str:
    years = (_due_goals(due, rows) for due, rows in goals.groupby("due", sort=True))
    return say(
        "targets.national_goals", total=len(goals), years=say("targets.national_join").join(years)
    )


def _due_goals(due: object, rows: pd.DataFrame) -> str:
    counts = status_counts(rows["status"])
    return say("targets.national_due", year=str(due)[:4], total=len(rows), counts=counts)


def _cap_line(due: object, rows: pd.DataFrame) -> str:
    above = rows.loc[rows["gap"] > 0, "bureau_name"].drop_duplicates()
    likely = rows.loc[rows["passes_cap_in"] != "", "bureau_name"].drop_duplicates()
    names = say("targets.list")
    return say(
        "targets.national_caps",
        year=str(due)[:4],
        total=number(rows["bureau"].nunique()),
        above=len(above),
        above_names=names.join(above) or say("targets.nobody"),
        likely=names.join(likely) or say("targets.nobody"),
    )
