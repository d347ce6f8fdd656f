"""What every rule of a target answers; the defaults are those of an amount to be reached."""

from datetime import date, timedelta

from duibiao.analysis.readings import Reading, keeps_up
from duibiao.analysis.targets.goals import Goal, Settings, Subject
from duibiao.analysis.targets.paces import beginning, moment, written
from duibiao.analysis.targets.plan_basis import PLAN_YEARS, ends_plan, in_shares

Plan = tuple[tuple[float, float], ...]
Verdict = tuple[str, str]  # A status, and the code of the sentence that explains it


class Rule:
    """How targets of one kind are judged; each kind is one module with its `RULE`.

    Its word is `targets.rule_<name>`, its example the case `<name>` of `data/method/targets.csv`.
    """

    name: str
    turn: int = 0  # place among the rules asked whether they apply; the first that does judges
    points: str = ""
    """The comparator where the wording tells none, and the one a default must not contradict."""
    holds: bool = False  # must hold until the period is over: met is not yet achieved
    over_time: bool = False  # runs towards a date, whatever span its period names
    ahead: bool = False  # runs before the span it names begins
    carried: bool = False  # still to be done when its year is over
    adds_up: bool = True  # figures of one span after the other make up the amount
    measured: bool = True  # a share of the way means something
    paced: bool = False  # some share of it is due before all of it is
    needs_base: bool = False  # only from a base on
    needs_pace: bool = False  # the pace needed from now on is told
    used_up: bool = False
    """A limit that is used up: last year's months pace it, and ahead of its plan is no merit."""
    ranks: bool = False  # answered by a place
    exact: bool = False  # told as one value, not as a least or a most
    builds_up: bool = False  # an amount to be had in sum: doing more than asked for is told
    two_edged: bool = False  # a least and a most are one; one value is kept to its last digit
    moves: bool = False  # the rise or fall since the reading before is told
    short_of: str = ""
    """How a gap is called where it is neither lacking nor, above a limit, too much."""
    from_base: bool = False  # told as a way from a base even when it is over
    doubt: str = ""  # why a goal of this kind cannot be judged at all

    def applies(self, target: Reading, subject: Subject, staged: bool) -> bool:
        """Whether a target is of this kind; `staged`: its indicator has several by later dates."""
        return False

    def comparator(self, target: Reading, subject: Subject, base: Reading | None) -> str:
        """Return `>=` or `<=` by wording, rule, way from the base, or which direction is better."""
        if target.bound in {"min", "max"}:
            return ">=" if target.bound == "min" else "<="
        if self.points:
            return self.points
        if base is not None and base.value != target.value:
            return ">=" if target.value > base.value else "<="
        return "<=" if subject.direction == "lower" else ">="

    def begin(self, goal: Goal, before: list[Goal], subject: Subject) -> date:
        """Return the first day on which a goal runs: the day after its base; of a province or the
        nation from the goal before it in `before`, or the plan's first day; else its own."""
        if goal.base is not None:
            return goal.base.last + timedelta(days=1)
        if subject.planned and before and (goal.stated.period.first - before[-1].due).days > 1:
            return before[-1].due
        if ends_plan(goal.stated, before, subject):
            return date(goal.due.year - PLAN_YEARS + 1, 1, 1)
        return self.first_day(goal)

    def first_day(self, goal: Goal) -> date:
        """A goal for one month is one to be reached by then, in the course of its year; one with
        stages runs from the year of the first."""
        span = goal.stated.period
        first = date(span.year, 1, 1) if span.months == 1 else span.first
        return min([first, *(date(int((when - 1) // 12), 1, 1) for when, _ in in_shares(goal))])

    def plan(self, goal: Goal, before: list[Goal]) -> Plan:
        """Return the cumulative shares due by moments of time: the written schedule, else a
        straight line from the base or the first day; rules that only hold or fail have none."""
        if not self.paced or (self.needs_base and goal.base is None):
            return ()
        begin = moment(goal.base.last) if goal.base else beginning(self.first_day(goal))
        return written(in_shares(goal), begin, moment(goal.due))

    def expected(self, goal: Goal, reading: Reading, sums: bool) -> float:
        """Return the share due on the reading's day; `sums` tells of an amount that adds up."""
        return goal.expected(moment(min(reading.last, goal.due)))

    def unreported(self, due: bool) -> Verdict:
        """Return the verdict on a goal without a figure."""
        return "unreported", "unreported"

    def verdict(
        self, goal: Goal, value: float, expected: float, over: bool, settings: Settings
    ) -> Verdict:
        """Return the status a value has, with the code of its sentence."""
        if goal.met(value):
            return self.met(goal, value, expected, over, settings)
        return ("overdue", "overdue") if over else self.unmet(goal, value, expected, settings)

    def met(
        self, goal: Goal, value: float, expected: float, over: bool, settings: Settings
    ) -> Verdict:
        """Return the verdict on a value that meets the goal."""
        return "achieved", "achieved"

    def unmet(self, goal: Goal, value: float, expected: float, settings: Settings) -> Verdict:
        """Return the verdict on a value that does not meet the goal before it is due; what is past
        a limit is not on its way, and a loss has no share done."""
        done = goal.progress(value)
        if not goal.plan or done > 1 or (goal.base is None and not done >= 0):
            return "behind", "short"
        if expected == 0 and not (goal.stated.schedule and done > 0):
            return "on_track", "early"
        kept = keeps_up(goal.progress(value), expected, settings.on_track)
        return ("on_track", "on_pace") if kept else ("behind", "slow")

    def word(self, status: str, why: str) -> str:
        """Return which word says a status."""
        return "not_begun" if why in {"early", "ahead"} else status
