"""From observations to the table of gaps: one row per target due or running in a report."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pandas as pd

from duibiao.analysis.headline import clause, wanted
from duibiao.analysis.readings import Reading, by_series, in_unit, own, readings
from duibiao.analysis.stated import linked
from duibiao.analysis.targets import growths
from duibiao.analysis.targets.actuals import (
    adds_up,
    answers,
    broken_before,
    nature_told,
    of_months,
    on_one_basis,
)
from duibiao.analysis.targets.asked import asked
from duibiao.analysis.targets.goals import BOTH, Goal, Settings, Subject
from duibiao.analysis.targets.judging import Judgement, judge, lowered, met_late
from duibiao.analysis.targets.measures import foreseen, measures, past
from duibiao.analysis.targets.plan_basis import since
from duibiao.analysis.targets.ratings import RATING, official
from duibiao.analysis.targets.reasons import Sentence
from duibiao.analysis.targets.revisions import in_force
from duibiao.analysis.targets.shares import amounts_of_shares, contradicting_share, misplaced
from duibiao.analysis.targets.tiers import Tier, tier
from duibiao.analysis.wording import number, percent, spoken
from duibiao.analysis.year_on_year.pairs import breaks_of
from duibiao.indicators.observations import SUPERSEDED, Evidence
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period
from duibiao.vocabulary.statuses import graded, status_word
from duibiao.vocabulary.words import say

TARGET_COLUMNS = [
    *("bureau", "theme", "indicator", "unit", "rule", "target", "comparator", "due"),
    *("actual", "as_of", "gap", "progress", "expected_progress", "status", "reason"),
    "owner",
]
EXTRA_COLUMNS = [
    *("name", "status_word", "target_period", "actual_period", "low", "high"),
    *("base", "base_period", "needed_pace", "made_pace", "pace_unit"),
    *("months_ahead", "linear_pace", "cagr_ratio", "projected_share", "time_distance"),
    *("method_disagreement", "history", "moved"),
    *("room_left", "places_to_gain", "value_needed", "implied"),
    *("target_basis", "actual_basis", "official_rating", "tier", "told"),
    *("actual_tier", "asked"),
    *("forecast_low", "forecast_high", "forecast_years"),
    *("note", "evidence"),
]
_NUMBERS = (
    *("target", "actual", "gap", "progress", "expected_progress", "low", "high"),
    *("base", "needed_pace", "made_pace", "months_ahead", "linear_pace", "cagr_ratio"),
    *("projected_share", "time_distance", "moved", "room_left"),
    *("places_to_gain", "value_needed"),
)
PLANNERS = ("nation", "province")  # Levels whose goals for a plan's last year run through the plan
RATE = re.compile(r"(?:率|幅|增速|增长)$")  # How names of rates of growth and decline end
Row = dict[str, Any]


def target_gaps(
    observations: pd.DataFrame,
    report_period: Period,
    as_of: date | None,
    catalogue: Catalogue,
    settings: Settings | None = None,
) -> pd.DataFrame:
    """Return TARGET_COLUMNS and EXTRA_COLUMNS, one row per target due or running in the report.

    `observations` has OBSERVATION_COLUMNS, of one bureau or many; figures later than `as_of`
    (default: the report's last day) or than the report are not used. `progress` and
    `expected_progress` are shares of the way; `gap` is what is lacking in `unit`, negative what
    is to spare. Paces are in `unit` per `pace_unit`; `months_ahead` and `time_distance` (years)
    are negative when behind. Rules and statuses: docs of `targets.rules` and `targets.judging`.
    """
    day = as_of or report_period.last
    concerned = _concerned(linked(own(observations), catalogue), catalogue)
    series = by_series(readings(concerned))
    report = _Report(report_period, day, catalogue, settings or Settings(), series)
    rows = [row for key in series for row in report.rows(*key)]
    return _frame(sorted(rows, key=lambda row: _order(row, catalogue)))


def _concerned(observations: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """Only indicators with a target, stated or implied, or whose growth is one, need reading."""
    role, kind = observations["role"], observations["kind"]
    wanted = observations.loc[(role == "target") | (kind == "of_target"), "indicator"].unique()
    behind = growths.amounts_behind(wanted, observations["indicator"].unique(), catalogue)
    named = observations["indicator"].unique()
    alike = [i for one in wanted for i in growths.namesakes(str(one), named, catalogue)]
    both = (growths.falls_behind(str(one), named, catalogue) for one in wanted)
    falls = [i for parts in both for part in parts for i in part]
    kept = [*wanted, *behind.values(), *alike, *falls, RATING]
    told = (role != "context") | observations["flags"].str.contains(SUPERSEDED, regex=False)
    return observations[observations["indicator"].isin(kept) & told]


def _order(row: Row, catalogue: Catalogue) -> tuple[object, ...]:
    place = catalogue.theme_order(row["theme"])
    return (row["bureau"], place, row["indicator"], row["due"], row["target_period"], row["target"])


def _frame(rows: list[Row]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=[*TARGET_COLUMNS, *EXTRA_COLUMNS])
    return frame.astype(dict.fromkeys(_NUMBERS, "float64"))


@dataclass(frozen=True)
class _Report:
    """What one report needs to turn a series of readings into rows."""

    period: Period
    as_of: date
    catalogue: Catalogue
    settings: Settings
    series: dict[tuple[str, str], list[Reading]]

    def rows(self, bureau: str, indicator: str) -> list[Row]:
        """Return the rows of one indicator of one bureau."""
        found = in_force(self.series[bureau, indicator], self.as_of, self.catalogue)
        level = self.catalogue.bureaus["level"].get(bureau)
        subject = _subject(indicator, found[0].unit, level in PLANNERS, self.catalogue)
        actuals = [r for r in found if r.role == "actual"]
        behind = growths.amounts_behind([indicator], self._others(bureau), self.catalogue)
        for amount in behind.values():
            actuals = actuals or growths.grown(self.series[bureau, amount])
        if any(r.role == "target" and r.kind == "growth" for r in found):
            stated = {r.period for r in actuals if r.kind == "growth"}
            actuals += [r for r in growths.grown(actuals) if r.period not in stated]
        found, actuals = self._fallen(found, actuals, subject)
        goals = asked(found, self.period, subject)
        return [self._row(goal, actuals, subject) for goal in goals]

    def _others(self, bureau: str) -> list[str]:
        return [indicator for other, indicator in self.series if other == bureau]

    def _fallen(
        self, found: list[Reading], actuals: list[Reading], subject: Subject
    ) -> tuple[list[Reading], list[Reading]]:
        """Return a fall since a base year with its yearly plan, and with what others make it."""
        bureau, year = found[0].bureau, since(subject.name)
        others = self._others(bureau) if year else []
        if not others:
            return found, actuals
        parts = growths.falls_behind(subject.indicator, others, self.catalogue)
        yearly, levels = ([r for i in each for r in self.series[bureau, i]] for each in parts)
        plan, made = growths.planned_falls, growths.fallen(year, yearly, levels)
        found = [plan(r, year, yearly) if r.role == "target" else r for r in found]
        if not actuals and any("current" in r.basis for r in made):
            found = [r._replace(basis=r.basis or "constant") for r in found]
        return found, actuals or [r._replace(indicator=subject.indicator) for r in made]

    def _row(self, goal: Goal, actuals: list[Reading], subject: Subject) -> Row:
        found, unlike = self._answers(goal, actuals, subject)
        goal = broken_before(goal, found)
        if not (found or goal.stated.period.is_year) and (single := _spoken(goal, actuals)):
            when, value = spoken(single[-1].period), single[-1].value
            goal = goal.noted("by_years", when=when, value=value)
        reached = self._tier(growths.seasonal(goal, found, actuals, subject.nature), found, subject)
        judged = self._judged(reached.goal, reached.place, subject)
        judged = met_late(lowered(judged, found, adds_up(goal, subject.nature)), found)
        judged = self._by_share(judged, actuals, subject)
        if unlike == "open_end" and judged.status == "achieved" and not goal.rule.holds:
            unlike = ""
        judged = judged.unlike(unlike or self._parted(goal, judged.reading))
        judged = self._broken_off(judged, actuals)
        nature, settings = subject.nature, self.settings
        judged_then = (judge(reached.goal, r, nature, r.last, settings) for r in found)
        seen = [] if unlike else [one.status for one in judged_then]
        row = measures(judged, reached) | past(found, seen)
        row |= _identity(judged, subject, self.catalogue)
        row |= foreseen(judged, actuals, subject)
        stated = goal.stated
        row["official_rating"] = official(self.series, stated.bureau, stated.indicator, self.period)
        sentence = Sentence(judged, row, self.catalogue)
        row |= {"reason": sentence.text(), "told": clause(sentence, self.period)}
        row["asked"] = wanted(sentence)
        row["status_word"] = status_word(_word(judged, self.settings))
        return row

    def _answers(
        self, goal: Goal, actuals: list[Reading], subject: Subject
    ) -> tuple[list[Reading], str]:
        """Return the readings that answer a goal, and why they cannot settle it, if so."""
        for why, rows, day in self._ways(goal, actuals, subject):
            if found := answers(goal, subject, rows, day):
                return found, why
        return [], ""

    def _ways(
        self, goal: Goal, actuals: list[Reading], subject: Subject
    ) -> Iterator[tuple[str, list[Reading], date]]:
        """Yield the readings that may answer a goal up to a day, the best first, each with why they
        would not settle it."""
        until, told = min(self.as_of, self.period.last), _spoken(goal, actuals)
        fit, unlike = on_one_basis(goal, told)
        yield unlike, fit, until
        yield "basis", told, until
        yield "", amounts_of_shares(goal, actuals), until
        yield "months", [] if subject.nature else of_months(goal, fit), until
        alike = self._alike(goal)
        yield "", [r for r in alike if self._is_own(goal, r)], until
        yield "namesake", alike, until
        counted, asked = self.catalogue.units.counted, goal.stated.unit
        counts = [r for r in told if asked in {"", "1"} or (counted(r.unit) and counted(asked))]
        written = [(r, f"{number(r.value)}{r.unit} {r.note}".strip()) for r in counts]  # 处 for 座
        yield "counted", [r._replace(unit=asked, note=told) for r, told in written], until
        later = any(self.as_of < r.last and not r.period.is_year for r in told)
        running = [r for r in told if _is_running(r, until, self.as_of)]
        yield "open_end", [] if later else running, date.max

    def _judged(self, goal: Goal, reading: Reading | None, subject: Subject) -> Judgement:
        return judge(goal, reading, subject.nature, self.as_of, self.settings)

    def _by_share(
        self, judged: Judgement, actuals: Sequence[Reading], subject: Subject
    ) -> Judgement:
        """Tell a stated share of the target that the target and the figure do not make; where the
        two would stand otherwise nothing is settled."""
        goal, reading = judged.goal, judged.reading
        share = contradicting_share(goal, reading, actuals)
        if reading is None or share is None:
            return judged
        by_share = reading._replace(value=goal.edge() * share / 100)
        made = reading.value / goal.edge()
        told = {"share": number(share), "made": percent(made)}
        judged = replace(judged, goal=goal.noted("share_told", **told))
        same = self._judged(goal, by_share, subject).status == judged.status
        return judged if same or misplaced(share, made * 100) else judged.unlike("share")

    def _alike(self, goal: Goal) -> list[Reading]:
        """Return the figures that may be the goal's under another name."""
        bureau = goal.stated.bureau
        told = growths.namesakes(goal.stated.indicator, self._others(bureau), self.catalogue)
        found = (r for i in told for r in self.series[bureau, i] if r.role == "actual")
        return [in_unit(r, goal.stated.unit, self.catalogue.units) for r in found]

    def _is_own(self, goal: Goal, reading: Reading) -> bool:
        """Whether two names differ only by a first word that names the office: 灌区 of its 灌区."""
        names = (self.catalogue.chinese(r.indicator) for r in (goal.stated, reading))
        short, long = sorted(names, key=len)
        words = long.removesuffix(short)
        own = words in self.catalogue.bureau_name(reading.bureau) and words not in {"水利", "水务"}
        return 1 < len(words) < len(long) and own

    def _parted(self, goal: Goal, reading: Reading | None) -> str:
        """Return `series` where a break in the series lies between the base and the figure."""
        if goal.base is None or reading is None:
            return ""
        breaks = breaks_of(self.catalogue).get(reading.indicator, ())
        spans = goal.base.period, reading.period
        hard = [b for b in breaks if not b.caution and b.parts(reading.bureau, *spans)]
        return "series" if hard else ""

    def _broken_off(self, judged: Judgement, actuals: Sequence[Reading]) -> Judgement:
        """Note the last earlier figure where a base is missing because the series broke."""
        if judged.why != "no_base" or judged.reading is None:
            return judged
        earlier = [r for r in actuals if r.last < judged.reading.last]
        before = [r for r in earlier if self._parted(replace(judged.goal, base=r), judged.reading)]
        told = {"when": spoken(before[-1].period)} if before else {}
        return replace(judged, goal=judged.goal.noted("parted", **told)) if told else judged

    def _tier(self, goal: Goal, found: Sequence[Reading], subject: Subject) -> Tier:
        last = found[-1] if found else None
        if not goal.rule.ranks:
            return Tier(goal, last)
        until, asked = min(self.as_of, self.period.last), subject.indicator
        rows = (r for (_, one), found in self.series.items() if one == asked for r in found)
        field = [r for r in rows if r.role == "actual" and r.last <= until]
        return tier(goal, last, field, subject.direction)


def _subject(indicator: str, unit: str, planned: bool, catalogue: Catalogue) -> Subject:
    known = indicator in catalogue.indicators.index
    rule = str(catalogue.indicators.at[indicator, "rule"]) if known else ""
    name, direction = catalogue.chinese(indicator), catalogue.direction(indicator)
    dimension = catalogue.units.dimension(unit) if catalogue.units.known(unit) else ""
    nature = catalogue.nature(indicator) or nature_told(name, unit, dimension)
    return Subject(indicator, name, nature, direction, rule, planned)


def _spoken(goal: Goal, actuals: list[Reading]) -> list[Reading]:
    """A goal of 100 % is answered by the stated share of target itself."""
    wanted = goal.stated.kind == "of_target"
    return [r for r in actuals if (r.kind == "of_target") == wanted]


def _is_running(row: Reading, until: date, day: date) -> bool:
    """Whether a figure is of a year that is not over."""
    return row.period.is_year and row.period.first <= until and day < row.last


def _word(judged: Judgement, settings: Settings) -> str:
    """Return which word says the status."""
    lag = judged.expected - judged.progress
    if (grade := graded(judged.status, lag, settings.far_behind)) != judged.status:
        return grade
    if judged.met_on is not None:
        return "late"
    if judged.status == "unreported" and judged.goal.planned:
        return "no_data"
    return judged.goal.rule.word(judged.status, judged.why)


def _identity(judged: Judgement, subject: Subject, catalogue: Catalogue) -> Row:
    goal, stated, reading = judged.goal, judged.goal.stated, judged.reading
    return {
        **{c: getattr(stated, c) for c in ("bureau", "theme", "indicator", "unit", "owner")},
        "note": stated.note,
        "rule": goal.rule.name,
        "comparator": BOTH if goal.comparator == "band" else goal.comparator,
        "due": "" if goal.rule.doubt else goal.due.isoformat(),
        "as_of": judged.as_of.isoformat(),
        "status": judged.status,
        "name": _name(stated, subject, catalogue),
        "target_period": str(stated.period),
        "implied": goal.implied,
        "tier": stated.tier,
        "actual_tier": reading.tier if reading else "",
        "target_basis": stated.basis,
        "actual_basis": reading.basis if reading else "",
        "evidence": _evidence(judged),
    }


def _name(stated: Reading, subject: Subject, catalogue: Catalogue) -> str:
    """Return what a goal is about; a growth asked of an amount is not told as the amount."""
    if stated.kind != "growth" or RATE.search(subject.name):
        return catalogue.name(subject.indicator)
    name = stated.name or catalogue.name(subject.indicator)
    return name if RATE.search(name) else say("targets.growth_of", name=name)


def _evidence(judged: Judgement) -> tuple[Evidence, ...]:
    goal = judged.goal
    told = [(goal.stated, "target")] if not goal.sources or goal.comparator == "band" else []
    told += [(row, "target") for row in goal.sources]
    told += [(goal.base, "base")] if goal.base is not None else []
    told += [(judged.reading, "actual")] if judged.reading is not None else []
    unique = dict.fromkeys(told)
    return tuple(row.evidence(say(f"targets.label_{label}")) for row, label in unique)
