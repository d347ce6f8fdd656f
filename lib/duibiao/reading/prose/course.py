"""The course of a sentence: what its figures read so far give to the next."""

from __future__ import annotations

from typing import NamedTuple

from duibiao.reading.prose import context, kinds, lending, lists, names, naming, themes
from duibiao.reading.prose.naming import Name
from duibiao.reading.prose.passages import Surroundings
from duibiao.reading.quantities import Quantity


class Meaning(NamedTuple):
    """What the words around a figure make of it.

    `earlier` tells the value before a change; `theme` is that of the figure it takes its name from
    (empty for none), `bond` what that theme weighs for it.
    """

    kind: str
    sign: int
    earlier: bool
    name: Name
    theme: str
    bond: int


class Course:
    """What the figures of a sentence pass on: each its name and theme, a row its kind, an
    enumeration its topics; `text` is normalised, `heading` that of the section.
    """

    def __init__(self, text: str, figures: tuple[Quantity, ...], heading: str) -> None:
        self.text, self.figures, self.heading = text, figures, heading
        self.kind, self.sign, self.rose = "", 1, False
        self.lent: list[tuple[Name, str] | None] = []
        self.levels: list[str] = []
        self.dealt: list[str] = []
        self.returned: list[str] = []
        self.aside: Surroundings | None = None

    def widen(self, around: Surroundings, sort: str) -> Surroundings:
        """Return the words around a figure of this sort, reaching over one that only says how many
        kinds it is of.
        """
        around = lending.over(around, self.aside) if self.aside else around
        self.aside = around if sort == context.CONTEXT else None
        return around

    def meaning(self, figure: Quantity, around: Surroundings) -> Meaning:
        """Return the meaning of a figure from the words around it and the figures before it."""
        index, clause = around.number, around.clause
        previous, theme = lending.lender(self.text, self.figures, index, self.lent) or (None, "")
        joined = index > 0 and lists.follows(self.text, self.figures[index - 1], figure)
        if not (joined and self.kind in kinds.CHANGES):
            self.kind = kinds.kind(self.text, figure, clause)
            self.sign = kinds.sign(self.text, figure, self.kind, clause)
        name = self._name(figure, around, previous, joined)
        self.rose = kinds.is_earlier(self.text, figure, clause)
        far = previous is not None and previous.far
        bond = themes.bond(self.kind, figure, around.before, far)
        return Meaning(self.kind, self.sign, self.rose, name, theme, bond)

    def _name(
        self, figure: Quantity, around: Surroundings, previous: Name | None, joined: bool
    ) -> Name:
        """Return its own name, with the topic that an enumeration gives it, or that of the figure
        before where it is the same thing once more.
        """
        name = names.compose(figure, self.kind, around, previous, self.heading)
        self._deal(name, around, joined)
        if self.returned:
            whole = previous if joined and previous else name
            return naming.moved(whole, self.returned.pop(0))
        if self.dealt:
            return naming.retopic(figure, self.kind, name, self.dealt.pop(0))
        same = self.rose or (joined and self.kind in kinds.CHANGES)
        return previous if previous and same else name

    def _deal(self, name: Name, around: Surroundings, joined: bool) -> None:
        """Take up the topics for the row of figures that begins here."""
        row = around.before, self.text, self.figures, around.number
        if not joined:
            self.returned = lists.back(self.levels, self.kind, *row)
        if not (joined and self.dealt):
            self.dealt = lists.deal(name.topic, *row)

    def skip(self) -> None:
        """Pass over a quantity that is no figure."""
        self.lent.append(None)

    def lend(self, meaning: Meaning, theme: str, around: Surroundings, sort: str) -> None:
        """Keep what a figure of this sort, with the theme found for it, lends to those after it."""
        own = sort == context.FIGURE
        name = meaning.name
        again = not own or lending.is_again(around.before)
        self.lent.append(None if again else (name, theme))
        if own and meaning.kind == "level":
            self.levels.append(name.text if name.borrowed else name.topic)
