"""The national frame: the provinces against their caps, the nation against its goals."""

import pandas as pd

from duibiao.analysis.lights import counted
from duibiao.analysis.readings import sorted_by
from duibiao.analysis.targets.gaps import PLANNERS, target_gaps
from duibiao.analysis.targets.rules import LIMITS
from duibiao.analysis.wording import number
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period, year
from duibiao.vocabulary.words import say

CAPPED = "water_use_total"
OFFICE = r"水务局$|水利厅$| Water Authority$| Water Resources Department$"
"""What a place's name bears where the bureau there is its water office: this frame is of places."""
NATIONAL_COLUMNS = [
    *("bureau", "bureau_name", "level", "indicator", "name", "unit", "rule", "target", "due"),
    *("report", "actual", "actual_period", "gap", "room_left", "room_percent", "progress"),
    *("expected_progress", "status", "status_word", "target_basis"),
    *("actual_basis", "official_rating", "reason", "note", "comparator"),
    "evidence",
]


def national(observations: pd.DataFrame, catalogue: Catalogue, until: Period) -> pd.DataFrame:
    """Return NATIONAL_COLUMNS, one row per target of the nation and the provinces.

    A target that was due by the end of `until` is judged by the figure of its due year, a later
    one by the latest; `official_rating` is what the assessment said of the year.
    """
    slugs = catalogue.bureaus.index[catalogue.bureaus["level"].isin(PLANNERS)]
    known = observations[observations["bureau"].isin(slugs)]
    spans = [year(n) for n in _years(known, until)]
    judged = (target_gaps(known, span, span.last, catalogue) for span in spans)
    frames = [rows.assign(report=span.year) for rows, span in zip(judged, spans, strict=True)]
    if not frames:
        return pd.DataFrame(columns=NATIONAL_COLUMNS)
    rows = pd.concat(frames, ignore_index=True)
    last = (rows["report"] == until.year) | (rows["due"].str[:4] == rows["report"].astype(str))
    return _told(rows[last], catalogue)


def _years(observations: pd.DataFrame, until: Period) -> list[int]:
    """Every year in which a target of the frame is due, and the last year looked at."""
    told = observations.loc[observations["role"] == "target", "period"].unique()
    due = {int(text[-4:]) for text in told if text[-4:].isdigit()}
    return sorted({y for y in due if y < until.year} | {until.year}) if due else []


def _told(rows: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    told = rows.assign(
        bureau_name=rows["bureau"].map(catalogue.bureau_name).str.replace(OFFICE, "", regex=True),
        level=rows["bureau"].map(catalogue.bureaus["level"]),
        room_percent=rows["room_left"] / rows["target"].where(rows["target"] > 0) * 100,
    )
    places = {str(slug): place for place, slug in enumerate(catalogue.bureaus.index)}
    keys = {name: told[name] for name in ("indicator", "due", "note")}
    return sorted_by(told[NATIONAL_COLUMNS], place=told["bureau"].map(places), **keys)


def national_summary(frame: pd.DataFrame) -> list[str]:
    """Return the frame's bottom line: for each due year that caps of several provinces share, who
    is above, and at the last how the provinces were rated; how many of the nation's goals stand
    how, by due year."""
    goals = frame[frame["level"] == "nation"]
    capped = frame["rule"].isin(LIMITS) & (frame["indicator"] == CAPPED)
    caps = frame[capped & (frame["level"] == "province") & frame["actual"].notna()]
    shared = caps[caps.groupby("due")["bureau"].transform("nunique") > 1]
    lines = [_cap_line(due, rows) for due, rows in shared.groupby("due", sort=True)]
    lines[-1:] = [line + _rated(shared) for line in lines[-1:]]
    return [*lines, *([_goals_line(goals)] if len(goals) else [])]


def _goals_line(goals: pd.DataFrame) -> str:
    years = []
    for due, rows in goals.groupby("due", sort=True):
        told = {"year": str(due)[:4], "total": len(rows), "counts": counted(rows)}
        years.append(say("targets.national_due", **told))
    joined = say("targets.national_join").join(years)
    return say("targets.national_goals", total=len(goals), years=joined)


def _cap_line(due: object, rows: pd.DataFrame) -> str:
    """Say how many could be judged at all, and who of them is above."""
    open_ = rows["status"] == "undecidable"
    total, judged = (int(held["bureau"].nunique()) for held in (rows, rows[~open_]))
    key = "all" if judged == total else "caps" if judged else "unjudged"
    told = {"year": str(due)[:4], "total": number(total), "judged": judged}
    said = say(f"targets.national_{key}", **told, above=_above(rows[~open_]))
    if key == "caps":
        said += say("targets.national_open", count=total - judged)
    return said


def _rated(rows: pd.DataFrame) -> str:
    """Say how the national assessment rated the provinces, each beside its last cap."""
    rated = rows[rows["official_rating"] != ""].sort_values("due", kind="stable")
    latest = rated.drop_duplicates("bureau", keep="last")["official_rating"]
    counts = latest.value_counts(sort=False)
    parts = [say("targets.national_rated", rating=r, count=n) for r, n in counts.items()]
    listed = say("targets.list").join(parts)
    return say("targets.national_ratings", ratings=listed) if parts else ""


def _above(judged: pd.DataFrame) -> str:
    """Say which of the provinces that can be judged are above their cap."""
    names = judged.loc[judged["gap"] > 0, "bureau_name"].drop_duplicates()
    if names.empty:
        return say("targets.national_within")
    return say("targets.national_above", count=len(names), names=say("targets.list").join(names))
