"""From what files state to one tidy table: every repair, doubt and refusal told in one log."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from duibiao.indicators import doubts
from duibiao.indicators.catalogue_names import (
    Names,
    with_indicators,
    with_joined_names,
    with_own_place,
    with_periods,
    with_themes,
)
from duibiao.indicators.conversion import as_told, readable, with_catalogue_units, with_one_unit
from duibiao.indicators.decisions import renamed, reviewed
from duibiao.indicators.duplicates import merged
from duibiao.indicators.footing import with_basis
from duibiao.indicators.halves import with_halves_joined
from duibiao.indicators.log import Log, flagged, joined
from duibiao.indicators.observations import BELONGING, SUPERSEDED, typed
from duibiao.indicators.prose_names import with_known_figures, with_one_goal
from duibiao.indicators.revised_targets import TURNED, with_revised_goals
from duibiao.indicators.told_apart import told_apart
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.words import say


@dataclass(frozen=True, eq=False)
class CleanUp:
    """Observations (OBSERVATION_COLUMNS) and the log of how they came about (LOG_COLUMNS)."""

    observations: pd.DataFrame
    log: pd.DataFrame


def clean_up(
    readings: pd.DataFrame,
    bureau: str,
    catalogue: Catalogue,
    reviews: pd.DataFrame | None = None,
    names: Mapping[str, str] | None = None,
    joins: Mapping[str, str] | None = None,
) -> CleanUp:
    """Return the observations that the readings (READING_COLUMNS) of one bureau amount to.

    `reviews` are an analyst's decisions (`reviews.REVIEW_COLUMNS`), `names` confirmed names with
    their indicator, `joins` names that an analyst gave to others. Nothing is dropped without a row
    in the log; earlier rows go before later ones where two differ.
    """
    log = Log(bureau, catalogue.units)
    known = Names(catalogue, names or {}, bureau)
    frame = with_own_place(_prepared(readings, bureau), known)
    frame = with_periods(with_indicators(frame, known, log), log)
    frame = told_apart(frame, catalogue, known.confirmed)
    frame = renamed(frame, reviews, catalogue, log)
    frame = with_basis(frame, catalogue)
    frame = with_known_figures(frame, catalogue, log)
    frame = with_halves_joined(frame, catalogue, log)
    frame = with_one_goal(with_joined_names(frame, joins or {}, catalogue, log), catalogue)
    frame = with_revised_goals(frame, catalogue, log)
    frame = with_catalogue_units(with_themes(frame, catalogue, log), catalogue, log)
    frame = with_one_unit(readable(frame, catalogue), catalogue, log)
    frame = reviewed(frame, reviews, catalogue, log)
    frame = doubts.without_impossible(frame, catalogue, log)
    _tell_reading(frame, log)
    frame = merged(frame, log)
    _tell_unsure(frame, log)
    frame = doubts.slipped(doubts.outside_range(frame, catalogue, log), log)
    frame = doubts.against_parts(frame, catalogue, log)
    doubts.shrunk(frame, catalogue, log)
    frame = typed(in_order(frame, catalogue)).reset_index(drop=True)
    return CleanUp(frame, log.frame())


def _prepared(readings: pd.DataFrame, bureau: str) -> pd.DataFrame:
    flags = readings["repairs"]
    known = readings.reindex(columns=list(BELONGING)).astype(object)
    whose = {c: known[c].where(known[c].notna(), "").astype("str") for c in BELONGING}
    frame = readings.assign(bureau=bureau, indicator="", flags=flags, **whose)
    frame = frame.reset_index(drop=True)
    told_as_share = (frame["kind"] == "share") & (frame["unit"] == "1")
    frame = frame.assign(kind=frame["kind"].mask(told_as_share, "level"))  # ledgers' coefficients
    qualified = ((frame["bound"] != "exact") & (frame["role"] != "target")).to_numpy()
    frame = flagged(frame, qualified, "qualifier")
    frame = flagged(frame, frame["source"].str.startswith("calc:"), "derived")
    shared = flags.str.contains("shared_out").to_numpy(bool)  # a month's plan is no goal
    frame = frame.assign(role=frame["role"].where(~(_asides(frame) | shared), "context"))
    frame = flagged(frame, frame["confidence"] == "low", "low_confidence")
    read = frame["start"].notna() & (frame["confidence"] == "medium")
    return flagged(frame, read.to_numpy(bool), "medium_confidence")


ASIDE = re.compile(
    r"^(?:距|差额|缺口|尚差|还差|低于|超出)|还差|一式|每(?:半?年|季度?|月|旬|周|日)|[科股处]室个数$"
)
"""What a sentence asks for that is no target: what is lacking, how often, how many copies."""
REPORTED = re.compile(r"每[^，。；]{1,5}报")
"""每季度末报送书面小结1份 asks for papers, not for water."""
GOALS = re.compile(r"项(?:20\d\d年)?(?:年?度|重点|主要|考核)*(?:目标|指标|任务)")
"""How many goals there are is none: 增补两项2025年度目标."""
MARK = "分"  # What a rating asks for (90分以上为优秀) is no goal of the water's


def _asides(frame: pd.DataFrame) -> np.ndarray:
    """Tell prose figures that look like targets and are distances, counts of goals or marks."""
    prose = frame["start"].notna() & (frame["role"] == "target")
    if not prose.any():
        return prose.to_numpy(bool)
    told = frame["name"].str.contains(ASIDE) | frame["quote"].str.contains(TURNED)
    told |= (frame["unit"] == "项") & frame["quote"].str.contains(GOALS)
    told |= (frame["value"] == 1) & frame["quote"].str.contains(REPORTED)
    return (prose & (told | (frame["unit"] == MARK))).to_numpy(bool)


GUESSED = {
    *("role_from_title", "name_from_title", "maybe_fraction", "cell_unit"),
    "unit_unlike_name",
    *("period_of_day", "period_from_left", "period_from_name", "period_from_section"),
    *("secondhand", "stage_in_doubt", "rate_in_doubt", "head_in_doubt"),
}
"""What reading took for granted and a person should look at."""
TOLD_ELSEWHERE = {"", "derived", "hidden", "qualifier", "from_task", "shared_out", SUPERSEDED}


def _tell_reading(frame: pd.DataFrame, log: Log) -> None:
    """Tell what reading repaired or guessed, a code each, and which figures are qualified."""
    repairs = frame["repairs"].to_numpy(object)
    codes = joined(*dict.fromkeys(repairs)).split("|")
    for code in (code for code in codes if code not in TOLD_ELSEWHERE):
        rows = frame[[code in text.split("|") for text in repairs]]
        log.add("doubt" if code in GUESSED else "repaired", code, rows, as_told(rows))
    qualified = frame[frame["flags"].str.contains("qualifier")]
    bounds = [say(f"indicators.bound_{bound}") for bound in qualified["bound"].tolist()]
    log.add("repaired", "qualifier", qualified, as_told(qualified), bounds)


def _tell_unsure(frame: pd.DataFrame, log: Log) -> None:
    """Tell what prose was read with less than high confidence and no other source bears out."""
    for code, severity in (("low_confidence", "doubt"), ("medium_confidence", "noted")):
        unsure = frame[frame["flags"].str.contains(code) & (frame["role"] != "context")]
        log.add(severity, code, unsure, as_told(unsure), unsure["note"].tolist())


def in_order(frame: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Return observations by theme, as the catalogue lists them, name and period, targets first."""
    listed = {str(i): place for place, i in enumerate(catalogue.indicators.index)}
    indicators = frame["indicator"].tolist()
    keys: list[Any] = [
        [catalogue.theme_order(theme) for theme in frame["theme"].tolist()],
        [listed.get(indicator, len(listed)) for indicator in indicators],
        *(pd.factorize(frame[c], sort=True)[0] for c in ("indicator", "period")),
        frame["role"].ne("target"),
        *(pd.factorize(frame[c], sort=True)[0] for c in ("role", "kind")),
    ]
    return frame.iloc[np.lexsort(keys[::-1])]
