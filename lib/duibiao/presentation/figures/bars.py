"""The rows of a chart, and how a page shows them: name, bar, what is said at its end.

One drawing serves a desk, a phone and paper: bars are as wide as there is room, text is the page's.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from duibiao.presentation import escape
from duibiao.presentation.house import look

LEAST = 0.8  # Per cent: a bar of nothing is still seen


@dataclass(frozen=True)
class Span:
    """A filled stretch, in per cent; `text` is written into it where a desk has room."""

    left: float
    right: float
    colour: str
    text: str = ""
    kind: str = ""
    """`thin` for a line, `hollow` for one that is framed."""
    told: str = ""
    """What a pointer on it is told."""


@dataclass(frozen=True)
class Mark:
    """A mark at a place, in per cent.

    `kind` is `line`, `goal` (a thick line), `due` (a dashed one), `dot`, `ring`, `own` (a diamond),
    `more` or `less` (an arrow to what lies beyond); `told` is what a pointer on it is told.
    """

    at: float
    colour: str
    kind: str = "line"
    told: str = ""


@dataclass(frozen=True)
class Tick:
    """A line through all rows with a word above it."""

    at: float
    word: str
    colour: str = ""


@dataclass(frozen=True)
class Bar:
    """One row: its name, what is drawn, what is said at its end, the words at the scale's ends."""

    label: str
    told: str
    spans: Sequence[Span] = ()
    marks: Sequence[Mark] = ()
    group: str = ""
    code: str = ""
    status: str = ""
    ends: tuple[str, str] | None = None

    @property
    def words(self) -> str:
        """What is said at its end, as HTML."""
        seen = look(self.code)
        lit = f' <em style="color:{seen.colour}">{seen.shape} {escape.text(self.status)}</em>'
        return escape.source(self.told) + (lit if self.status else "")


@dataclass
class Rows:
    """All rows of a chart below each other, with the ticks they share."""

    bars: Sequence[Bar]
    ticks: Sequence[Tick] = field(default_factory=list)

    def html(self) -> str:
        """Return the rows below each other, those of a group below its name."""
        parts = [self._axis()] if self.ticks else []
        for group, own in groupby(self.bars, lambda bar: bar.group):
            parts += [f'<p class="g">{escape.source(group)}</p>'] if group else []
            parts += map(_row, own)
        return f'<div class="bars">{"".join(parts)}</div>'

    def _axis(self) -> str:
        ticks = "".join(
            f'<i style="left:{tick.at:g}%{f";color:{tick.colour}" if tick.colour else ""}">'
            f"<em>{escape.text(tick.word)}</em></i>"
            for tick in self.ticks
        )
        return f'<div class="b x"><b></b><span class="k">{ticks}</span></div>'


def sentence(bar: Bar) -> str:
    """Return one row in words, for a chart that would have no other."""
    return f'<p class="one">{escape.source(bar.label)} {bar.words}</p>'


def _row(bar: Bar) -> str:
    drawn = "".join([*map(_span, bar.spans), *map(_mark, bar.marks)])
    ends = "".join(f"<small>{escape.text(end)}</small>" for end in bar.ends or ())
    return (
        f'<div class="b"><b>{escape.source(bar.label)}</b>'
        f'<div><span class="k">{drawn}</span>{f"<p>{ends}</p>" if ends else ""}</div>'
        f"<span>{bar.words}</span></div>"
    )


def _span(span: Span) -> str:
    kind = f' class="{span.kind}"' if span.kind else ""
    wide = max(span.right - span.left, LEAST)
    place = f"left:{span.left:g}%;width:{wide:.3g}%;color:{span.colour}"
    return (
        f'<i{kind} style="{place}"{_pointed(span.told)}>'
        f"{f'<u>{span.text}</u>' if span.text else ''}</i>"
    )


def _mark(mark: Mark) -> str:
    place = f"left:{mark.at:g}%;color:{mark.colour}"
    return f'<i class="m {mark.kind}" style="{place}"{_pointed(mark.told)}></i>'


def _pointed(told: str) -> str:
    return f' title="{escape.text(told)}"' if told else ""
