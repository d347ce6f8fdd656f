"""A text with what is known of the whole of it, its sentences, and their figures with decisions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from duibiao.reading import quantities
from duibiao.reading.prose import bodies, calendar, carried
from duibiao.reading.prose.dates import Calendar
from duibiao.reading.prose.naming import NAMELESS, Name
from duibiao.reading.prose.passages import Passage, Surroundings, passages
from duibiao.reading.prose.record import Decision
from duibiao.reading.prose.sections import Layout, Section, lay_out
from duibiao.reading.prose.times import When
from duibiao.reading.quantities import Quantity

_ASKED, OPENING = re.compile("《([^《》]{4,60})》"), 400
NOUGHTS, DASH = "OoＯｏ", "一"
LEAD = 30
"""How many characters of its clause are shown as what leads to a figure."""


class Doc(NamedTuple):
    """A text as given and normalised, with what is known of the whole of it; `level` is that of the
    body it is of, `letters` tells that letters may stand for noughts, `dashed` that 一 stands for a
    dash between months, `explained` that decisions behind what needs none are asked for; `matter`
    is what it is about.
    """

    text: str
    plain: str
    layout: Layout
    about: Calendar
    bureau: str
    openings: carried.Openings
    level: int
    letters: bool
    dashed: bool
    explained: bool
    matter: str

    def sentences(self) -> Iterator[Sentence]:
        """Yield the sentences that hold figures, in order."""
        for passage in passages(self.plain, self.layout, quantities.find(self.plain)):
            yield Sentence(self, passage)


def open_doc(
    text: str, period: str | None, bureau: str | None, named: str | None, *, explained: bool
) -> Doc:
    """Return a text with its layout and calendar; arguments as in `extract`."""
    plain = quantities.normalise(text)
    layout = lay_out(plain)
    about = calendar.calendar(plain, layout, period, named)
    opened, level = carried.openings(plain, about), bodies.level(layout.title, bureau or "", plain)
    letters = any(letter in text for letter in NOUGHTS)
    dashed = text.count(DASH) != plain.count(DASH)
    reply = layout.title.endswith(("答复", "复函"))  # to 你们提出的《关于…的建议》
    asked = _ASKED.search(plain, 0, OPENING) if reply else None
    told = (text, plain, layout, about, bureau or "", opened, level, letters, dashed, explained)
    return Doc(*told, asked[1] if asked else layout.title)


@dataclass(slots=True, eq=False)
class Figure:
    """A quantity with the words around it and the decision behind each of its fields.

    `sort` is `figure` or `context`; `lead` where the words of its clause stand that lead to it;
    `value` has the sign of its kind, `bound` is what a forecast leaves of it; `earlier` tells the
    value before a change, `replaced` where the goal stands that takes its place; `lender` is the
    figure that its name leans on, `far` that it stands beyond a semicolon; `dated` that its
    sentence names its period; `matter` is what its name is led by that is not told beside it.
    """

    quantity: Quantity
    around: Surroundings
    sort: str
    value: Decimal
    bound: str
    lead: tuple[int, int]
    decisions: dict[str, Decision] = field(default_factory=dict)
    earlier: bool = False
    replaced: int = 0
    name: Name = NAMELESS
    lender: Figure | None = None
    far: bool = False
    dated: bool = False
    matter: str = ""
    doubts: list[str] = field(default_factory=list)

    def told(self, name: str) -> str:
        """Return what was decided of a field."""
        return self.decisions[name].value

    def overrule(self, name: str, value: str, rule: str, words: tuple[int, int] = (0, 0)) -> None:
        """Decide a field anew; the decision that held before is kept in the new one."""
        if name in self.decisions:
            self.decisions[name] = self.decisions[name].over(value, rule, *words)

    @property
    def asked(self) -> str:
        """Its role, for a goal that is replaced what it was."""
        return "target" if self.replaced else self.told("role")

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands."""
        return self.quantity.start, self.quantity.end


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence of a text; its stages find the times it names and its figures, None for a quantity
    that is no figure; `told` are those that are. `own` is its section's period, `default` the one
    where it names none, `carried` that another sentence gave it, `unsaid` that nothing tells the
    year of a plan.
    """

    doc: Doc
    passage: Passage
    before: Figure | None = None
    times: list[When] = field(default_factory=list)
    dealt: dict[int, When] = field(default_factory=dict)
    own: str = ""
    default: str = ""
    carried: bool = False
    unsaid: bool = False
    figures: list[Figure | None] = field(default_factory=list)
    told: list[Figure] = field(default_factory=list)

    @property
    def section(self) -> Section:
        """The section that it stands in."""
        return self.passage.section
