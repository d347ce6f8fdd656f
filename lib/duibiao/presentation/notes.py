"""Where each figure stands: numbered notes that open beside the figure and print under the table.

A note is an HTML popover: a button opens it without script, by mouse or keyboard, Escape closes
it; a browser that knows no popovers, and a printer, shows the notes as a numbered list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from duibiao.indicators.observations import Evidence
from duibiao.presentation import escape
from duibiao.vocabulary.words import say


@dataclass
class Notes:
    """The notes of one table, each said once however many figures rest on it."""

    prefix: str
    _numbers: dict[tuple[str, str, str, object, object, str], int] = field(default_factory=dict)
    _notes: list[Evidence] = field(default_factory=list)

    def number(self, evidence: Evidence) -> int:
        """Return the note's number, a new one for evidence not seen yet."""
        key = (
            *(evidence.source, evidence.location, evidence.quote),
            *(evidence.start, evidence.end, evidence.note),
        )
        if key not in self._numbers:
            self._notes.append(evidence)
            self._numbers[key] = len(self._notes)
        return self._numbers[key]

    def figure(self, shown: str, evidences: Sequence[Evidence]) -> str:
        """Return a figure as a button that opens its source; without evidence just the figure."""
        if not evidences:
            return escape.text(shown)
        numbers = sorted({self.number(one) for one in evidences})
        first, *others = numbers
        more = "".join(self._button("", n) for n in others)
        return self._button(escape.text(shown), first) + more

    def _button(self, inner: str, number: int) -> str:
        target = f"{self.prefix}-n{number}"
        return f'<button class="f" popovertarget="{target}">{inner}<sup>{number}</sup></button>'

    def html(self, title: str) -> str:
        """Return the numbered list, empty without notes."""
        if not self._notes:
            return ""
        heading = escape.text(say("show.notes_of", title=title))
        items = "".join(self._item(n, note) for n, note in enumerate(self._notes, start=1))
        return f'<ol class="notes" aria-label="{heading}">{items}</ol>'

    def _item(self, number: int, note: Evidence) -> str:
        parts = [
            f"<b>{number}</b> <cite>{escape.text(note.source)}</cite>",
            f" <span>{escape.text(note.location)}</span>" if note.location else "",
            f"<q>{marked(note)}</q>" if note.quote else "",
            f"<small>{escape.text(note.note)}</small>" if note.note else "",
        ]
        return f'<li id="{self.prefix}-n{number}" popover>{"".join(parts)}</li>'


def marked(note: Evidence) -> str:
    """Return the quote as HTML with the figure marked where its place in the quote is known."""
    start, end, quote = note.start, note.end, note.quote
    if start is None or end is None or not 0 <= start < end <= len(quote):
        return escape.text(quote)
    before, figure, after = quote[:start], quote[start:end], quote[end:]
    return f"{escape.text(before)}<mark>{escape.text(figure)}</mark>{escape.text(after)}"


def of_column(evidences: Iterable[Evidence], column: str) -> list[Evidence]:
    """Return the evidence whose label is this column."""
    return [one for one in evidences if one.label == column]
