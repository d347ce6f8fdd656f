"""One sentence of plain words for every judgement."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from duibiao.analysis.readings import Reading, difference
from duibiao.analysis.targets.actuals import MISSING
from duibiao.analysis.targets.goals import Goal
from duibiao.analysis.targets.judging import OFF_BASIS, Judgement
from duibiao.analysis.targets.plan_basis import PLAN_YEARS
from duibiao.analysis.wording import (
    SMALLEST_SHARE,
    amount,
    day,
    end_of,
    number,
    percent,
    placed,
    significant,
    spoken,
)
from duibiao.analysis.wording import symbol as amounts_symbol
from duibiao.vocabulary import bases
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import is_period, parse, year
from duibiao.vocabulary.words import say

QUALIFIERS = {"min": "余多超", "max": "近"}  # A source's words that stay with a bound
SMALLEST_LEAD = 0.5  # Months ahead or behind that are worth a word
LEVELS = {"%", "‰", "1", "m", "MPa", "分"}  # Units of what is high or low
PACED = {"on_pace", "slow", "fast", "holding"}
ONLY = {"season": PACED, "season_beside": PACED, "when_met": {"achieved"}}
"""Notes that only some reasons have to do with: what is met has no pace."""
TOLD = {"conflict", "revised", "told", MISSING}  # Flags of a figure whose note is told


@dataclass(frozen=True)
class Sentence:
    """Words for one judgement; `numbers` are the columns of its row."""

    judgement: Judgement
    numbers: dict[str, Any]
    catalogue: Catalogue

    @property
    def goal(self) -> Goal:
        """The goal that was judged."""
        return self.judgement.goal

    def text(self) -> str:
        """Return the sentence in the current language."""
        return say("targets.comma").join((self.first(), *self._further())) + say("targets.stop")

    def first(self) -> str:
        """Return the clause that says why, which can stand alone."""
        key = f"targets.why_{self.judgement.why}_{self._flavour()}"
        return say(key, **self._values())

    def _further(self) -> Iterator[str]:
        yield from self._due()
        yield from self._planned()
        if self.judgement.reading is not None:
            yield from self._pace()
            yield from self._way()
            yield from self._doubts()
        for row in (self.goal.stated, self.judgement.reading):
            set_aside = row is not None and row.note and TOLD & set(row.flags.split("|"))
            if row and set_aside and self.judgement.why != "missing":
                yield say("targets.note_told", text=row.note)
        for code, values in self.goal.notes:
            if self.judgement.why in ONLY.get(code, {self.judgement.why}):
                yield self._note(code, values)
        if self.numbers["official_rating"]:
            yield say("targets.rated", rating=self.numbers["official_rating"])

    def _due(self) -> Iterator[str]:
        """Tell by when, where the sentence has not and the time is not the report's own year."""
        goal, reading = self.goal, self.judgement.reading
        if reading is None or self.judgement.why not in {"on_pace", "slow", "short", "no_base"}:
            return
        part = not goal.stated.period.is_year and goal.due > reading.last
        if goal.stated.due or part or goal.due.year != reading.last.year:
            yield say("targets.due_on", due=self._due_words())

    def _planned(self) -> Iterator[str]:
        """Tell what a written plan asks for by the figure's own day."""
        goal, expected = self.goal, self.judgement.expected
        stepped = goal.stated.schedule and self.judgement.why in {"slow", "on_pace"}
        if stepped and not goal.rule.holds and 0 < expected < 1:
            start = goal.base.value if goal.base else 0.0
            by_now = start + expected * (goal.edge() - start)
            yield say("targets.planned_by", value=self._amount(by_now))

    def _due_words(self) -> str:
        """A day that the source does not give is not told as one."""
        return day(self.goal.due) if self.goal.stated.due else end_of(self.goal.due)

    def _flavour(self) -> str:
        """Which of the wordings of a reason fits; those without variants use `plain`."""
        why, goal = self.judgement.why, self.goal
        if why not in {"achieved", "overdue", "on_pace", "slow", "holding", "short"}:
            return "plain"
        way = (goal.rule.from_base or why in {"on_pace", "slow"}) and self._has_base()
        fit = {
            "same": why == "slow" and goal.base is not None and goal.base.value == goal.edge(),
            "back": why == "slow" and way and self.judgement.progress < 0,
            "near_improve": why == "on_pace" and way and self._behind(),
            "near": why == "on_pace" and self._behind(),
            "over": why == "achieved" and self._exceeds(),
            "improve": way and why not in {"short", "holding"},
            "rank": goal.rule.ranks,
            "band": goal.comparator in {"band", "="} and why not in {"achieved", "holding"},
            "down": goal.comparator == "<=" and not (why == "holding" and self._room() == 0),
        }
        return next((flavour for flavour, fits in fit.items() if fits), "up")

    def _room(self) -> float:
        reading = self.judgement.reading
        return math.nan if reading is None else self.goal.gap(reading.value)

    def lacking(self) -> str:
        """Return the gap; from a target worked out it is no more exact than that."""
        gap = abs(self._room())
        if not (self.goal.implied and self.goal.stated.kind == "level" and gap):
            return self._difference(gap)
        return say("targets.bound_approx", value=self._difference(significant(gap)))

    def _has_base(self) -> bool:
        """Whether the way from the base is worth telling: 较2020年下降率 starts at nothing."""
        return self.goal.base is not None and self.goal.base.value != 0

    def _behind(self) -> bool:
        """Whether the share done is told as less than the share due."""
        done, due = self.judgement.progress, self.judgement.expected
        return due - done >= SMALLEST_SHARE

    def _exceeds(self) -> bool:
        """Whether more of a sum was done than asked for."""
        amount = self.goal.rule.builds_up and self.goal.stated.kind == "level"
        return amount and self.judgement.progress >= 1 + SMALLEST_SHARE

    def _values(self) -> dict[str, object]:
        goal, reading = self.goal, self.judgement.reading
        words: dict[str, object] = {"goal": self.asked(), "due": self._due_words()}
        asked = "asked_plain" if self._plainly() else "asked"
        words["wanted"] = say(f"targets.{asked}", goal=words["goal"])
        words["target"] = self._wanted(goal.edge(reading.value if reading else None))
        if self.judgement.why == "unit":
            words["target"] = number(goal.edge())
        if reading is None:
            return words
        low, high = reading.interval()
        doubtful = next((r for r in (goal.stated, reading) if r.unsure), reading)
        words["note"], words["one"] = doubtful.note, self._amount(doubtful.value)
        words["basis"], words["counted"] = map(bases.spoken, (goal.stated.basis, reading.basis))
        words |= {
            "when": spoken(reading.period),
            "span": spoken(goal.stated.period),
            "sum": self._amount(reading.value),
            "other": self.catalogue.name(reading.indicator),
            "missing": reading.note,
            "met_on": day(self.judgement.met_on or reading.last),
            "actual": self.figure(),
            "gap": self.lacking(),
            "progress": _share(self.judgement.progress),
            "expected": _share(self.judgement.expected),
            "points": number(round((self.judgement.expected - self.judgement.progress) * 100, 1)),
            "unit": amounts_symbol(goal.stated.unit, self.catalogue),
            "stage": self._amount(self.judgement.expected * goal.edge()),
            "low": self._amount(low),
            "high": self._amount(high),
        }
        timely = reading.period.is_year and reading.last == goal.due and not goal.stated.due
        words["past"] = "" if timely else say("targets.past_due", due=words["due"])
        level = "level" if self._is_level() else "sum"
        words |= {key: say(f"targets.{key}_{level}") for key in ("less", "more")}
        words["verb"] = say(f"targets.verb_{'level' if reading.value < 0 else level}")
        return words | self._base(reading) | self._differing(reading, words)

    def _differing(self, reading: Reading, words: dict[str, object]) -> dict[str, object]:
        """Tell what the tellings of a target or a figure say that nobody could choose between."""
        found = next((r for r in (self.goal.stated, reading) if r.others), None)
        if found is None:
            return {}
        shown = (self._one(value, found) for value in sorted((found.value, *found.others)))
        beside = say(f"targets.beside_{found.role}", **words)
        side = say(f"targets.conflict_{found.role}")
        return {"side": side, "told": say("targets.list").join(shown), "beside": beside}

    def _is_level(self) -> bool:
        """Whether a figure is high or low, not much or little, and is not done but is so."""
        goal, unit = self.goal, self.goal.stated.unit
        summed = goal.rule.builds_up and goal.stated.kind == "level"
        return not summed and (unit in LEVELS or "/" in unit)

    def _base(self, reading: Reading) -> dict[str, object]:
        """Tell where a way begins, what is made of it and what was asked in all."""
        base = self.goal.base
        if base is None:
            return {"base_asked": self._base_asked()}
        words: dict[str, object] = {
            "base": self._amount(base.value),
            "base_when": spoken(base.period),
        }
        for key, end in (("moved", reading.value), ("way", self.goal.edge())):
            turn = "up" if end > base.value else "down" if end < base.value else "none"
            value = self._difference(abs(difference(end, base.value)))
            words[key] = say(f"targets.{key}_{turn}", value=value, **words)
        return words

    def _base_asked(self) -> str:
        """Name the base that is lacking: the stated one, else the end of the plan before."""
        told, due = self.goal.stated.base_period, self.goal.due.year
        base = (
            parse(told) if is_period(told) else None if due % PLAN_YEARS else year(due - PLAN_YEARS)
        )
        return say("targets.base_asked", when=spoken(base)) if base else say("targets.base_unknown")

    def figure(self) -> str:
        """Return what was done, with the word that the source qualifies it with."""
        reading = self.judgement.reading
        assert reading is not None
        return (
            self._one(reading.value, reading) if self.goal.rule.ranks else self._qualified(reading)
        )

    def _one(self, value: float, row: Reading) -> str:
        return placed(value, row.tier) if self.goal.rule.ranks else self._amount(value)

    def _qualified(self, reading: Reading) -> str:
        """Return a figure with the word that the source qualifies it with."""
        whole, digits = self._amount(reading.value), number(reading.value)
        used = next((w for w in QUALIFIERS.get(reading.bound, "") if w in reading.quote), "")
        if not used or not whole.startswith(digits):
            return say(f"targets.bound_{reading.bound}", value=whole)
        rest = whole.removeprefix(digits)
        return say(f"targets.qualified_{reading.bound}", digits=digits, rest=rest, word=used)

    def _wanted(self, value: float) -> str:
        """Return a target; one worked out from a share is no more exact than four digits."""
        if self.goal.implied and self.goal.stated.kind == "level" and value:
            return say("targets.worked_out", value=self._amount(significant(value, 4)))
        return self._amount(value)

    def asked(self) -> str:
        """Return what is asked for, as a least, a most, a range or a place."""
        goal = self.goal
        if goal.rule.ranks:
            return placed(goal.high, goal.stated.tier, asked=True)
        if goal.comparator == "band":
            return say("targets.asked_band", low=number(goal.low), high=self._amount(goal.high))
        key = "exact" if self._plainly() else "up" if goal.comparator == ">=" else "down"
        if key == "down" and goal.stated.kind == "level" and goal.edge() == 0:
            return say("targets.asked_none")
        return say(f"targets.asked_{key}", value=self._wanted(goal.edge()))

    def _plainly(self) -> bool:
        """Whether a goal is told as one value: also a rate of growth asked for without 不低于."""
        goal = self.goal
        if goal.rule.ranks or goal.comparator == "band":
            return False
        plain_growth = (goal.stated.kind, goal.stated.bound) == ("growth", "exact")
        past_limit = self.judgement.why == "short" and goal.stated.bound == "max"
        exact = goal.rule.exact and not past_limit
        return exact or goal.comparator == "=" or plain_growth

    def _amount(self, value: float) -> str:
        if not math.isfinite(value):
            return say("targets.unlimited")
        stated = self.goal.stated
        return amount(value, stated.unit, self.catalogue, stated.small)

    def _difference(self, value: float) -> str:
        if self.goal.stated.unit == "%":
            return say("targets.points", value=number(value))
        return self._amount(value)

    def _pace(self) -> Iterator[str]:
        foreseen = self.numbers["forecast_years"]
        why = self.judgement.why
        if why in {"slow", "short"} or (why == "on_pace" and foreseen):
            yield from self._needed()
        if foreseen:
            ends = (significant(self.numbers[f"forecast_{end}"]) for end in ("low", "high"))
            low, high = (round(end) if self._counted() else end for end in ends)
            key = "one" if low == high else "years"
            told = {"low": self._amount(low), "high": self._amount(high)}
            yield say(f"targets.forecast_{key}", years=foreseen, **told)
        months = self.numbers["months_ahead"]
        if why in {"slow", "on_pace"} and abs(months) >= SMALLEST_LEAD:
            near = "near" if why == "on_pace" else "late"
            key = "ahead" if months > 0 else near
            yield say(f"targets.{key}", months=number(abs(round(months, 1))))

    def _needed(self) -> Iterator[str]:
        down = self.goal.comparator == "<="
        summed = self.goal.rule.builds_up and self.numbers["pace_unit"] == "year"
        way = f"{self.numbers['pace_unit']}_{'down' if down else 'sum' if summed else 'up'}"
        if self._counted() and abs(self.numbers["needed_pace"]) < 1:
            return
        for key in ("needed", "made"):
            speed = self.numbers[f"{key}_pace"] * (-1 if down else 1)
            if math.isfinite(speed) and abs(speed) >= (1 if self._counted() else 1e-9):
                turned = "back_" if speed < 0 and key == "made" else ""
                yield say(
                    f"targets.{key}_{turned}{way}",
                    pace=self._difference(significant(abs(speed), 4 if abs(speed) >= 1 else 3)),
                )

    def _counted(self) -> bool:
        """Whether the goal is told in things, of which there is no half."""
        return self.catalogue.units.counted(self.goal.stated.unit)

    def _way(self) -> Iterator[str]:
        moved, places = self.numbers["moved"], self.numbers["places_to_gain"]
        if self.goal.rule.moves and math.isfinite(moved) and moved:
            key = "rose" if moved > 0 else "fell"
            since = self.numbers["moved_since"]
            yield say(f"targets.{key}", value=self._difference(abs(moved)), since=since)
        if places > 0 and not self.goal.stated.tier:
            yield say("targets.more_places", places=number(places))
        if places > 0 and math.isfinite(self.numbers["value_needed"]):
            yield say("targets.takes", value=number(self.numbers["value_needed"]))

    def _doubts(self) -> Iterator[str]:
        reading = self.judgement.reading
        assert reading is not None
        if self.judgement.why not in OFF_BASIS:
            yield from self._unsaid(self.goal.stated.basis, reading.basis)
        if self.judgement.stale:
            yield say("targets.stale", day=day(reading.last))
        if self.numbers["method_disagreement"]:
            yield say("targets.disagree")

    def _unsaid(self, asked: str, counted: str) -> Iterator[str]:
        """Tell what only the target or only the figure says of what it is counted by."""
        for key, one, other in (("actual", asked, counted), ("target", counted, asked)):
            if open_ := bases.unsaid(one, other):
                yield say(f"targets.basis_open_{key}", basis=bases.spoken(open_))

    def _note(self, code: str, values: dict[str, object]) -> str:
        shown = {
            key: self._amount(float(str(value))) if key in {"value", "amount"} else value
            for key, value in values.items()
        }
        return say(f"targets.note_{code}", due=self._due_words(), **shown)


def _share(value: float) -> str:
    return percent(value) if math.isfinite(value) else say("targets.no_share")
