"""Where each figure stands: numbered notes that open beside the figure and print under the table.

A note is an HTML popover: a button opens it without script, by mouse or keyboard, Escape closes
it; a browser that knows no popovers, and a printer, shows the notes as a numbered list.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from duibiao.indicators.observations import JOIN, PICTURE, Evidence
from duibiao.presentation import escape, names
from duibiao.presentation.cells import header
from duibiao.vocabulary.words import say, say_any

FIGURE = re.compile(r"\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?")
LIST = re.compile(r'<ol class="notes" aria-label="[^"]*">(.*?)</ol>', re.DOTALL)
NOTE = re.compile(
    r'<li id="([^"]*)" popover><b>\d+</b>(.*?)(?=<li id="[^"]*" popover>|\Z)', re.DOTALL
)
BUTTON = re.compile(r'popovertarget="([^"]*)">((?:(?!</button>).)*?)<sup>\d+</sup>', re.DOTALL)
WORDS = re.compile(r"(.* ← [^“]*) (“.*”)")
RULE = re.compile(r" \[\w+\]")  # The name of a rule is for who mends it, not for a reader
QUOTED = 3  # So many places are quoted in a note
LABELS = {
    "actual": "targets.label_actual",
    "target": "targets.label_target",
    "value": "year_on_year.label_now",
    "prior_value": "year_on_year.label_prior",
    "growth_percent": "year_on_year.label_growth",
}
"""The label that a result gives the evidence of a column, where it is not the column's own name."""


@dataclass(frozen=True)
class Note:
    """One numbered note: the evidence and the figure, as shown, that first cited it."""

    evidence: Evidence
    shown: str


@dataclass
class Notes:
    """The notes of one table, each said once however many figures rest on it."""

    prefix: str
    _numbers: dict[Evidence, int] = field(default_factory=dict)
    _notes: list[Note] = field(default_factory=list)

    def number(self, evidence: Evidence, shown: str) -> int:
        """Return the note's number, a new one for evidence not seen yet."""
        key = replace(evidence, label="", why="")
        if key not in self._numbers:
            self._notes.append(Note(evidence, shown))
            self._numbers[key] = len(self._notes)
        return self._numbers[key]

    def figure(self, shown: str, evidences: Sequence[Evidence]) -> str:
        """Return a figure as a button that opens its source; without evidence just the figure."""
        if not evidences:
            return escape.source(shown)
        first, *others = dict.fromkeys(self.number(one, shown) for one in evidences)
        more = "".join(self._button("", number, "f m") for number in others)
        return self._button(escape.source(shown), first) + more

    def _button(self, inner: str, number: int, look: str = "f") -> str:
        target = f"{self.prefix}-n{number}"
        return (
            f'<button class="{look}" popovertarget="{target}">{inner}<sup>{number}</sup></button>'
        )

    def html(self) -> str:
        """Return the numbered list, empty without notes."""
        return _listed("".join(self._item(n, note) for n, note in enumerate(self._notes, start=1)))

    def _item(self, number: int, note: Note) -> str:
        said, place = note.evidence, names.location(note.evidence.location)
        parts = [
            f"<b>{number}</b> <cite>{escape.source(names.source(said.source))}</cite>",
            f" <span>{escape.source(place)}</span>" if place else "",
            f"<q>{marked(note)}</q>" if said.quote else "",
            f"<small>{escape.source(said.note)}</small>" if said.note not in said.quote else "",
            _why(said.why) if said.why else "",
        ]
        return f'<li id="{self.prefix}-n{number}" popover>{"".join(parts)}</li>'


def gathered(body: str) -> tuple[str, str]:
    """Return a page's body, and the notes of all its tables in one list, each once: a closed fold
    would hide those in it."""
    said: dict[str, int] = {}
    tellings = [pair for found in LIST.findall(body) for pair in NOTE.findall(found)]
    own = {ident: said.setdefault(told, len(said) + 1) for ident, told in tellings}

    def button(found: re.Match[str]) -> str:
        if not (number := own.get(found[1], 0)):
            return found[0]
        return f'popovertarget="n{number}">{found[2]}<sup>{number}</sup>'

    items = "".join(f'<li id="n{n}" popover><b>{n}</b>{told}' for told, n in said.items())
    return BUTTON.sub(button, LIST.sub("", body)), _listed(items)


def _listed(items: str) -> str:
    return f'<ol class="notes" aria-label="{say("show.notes")}">{items}</ol>' if items else ""


def _why(told: str) -> str:
    """Return the picture of a scanned line, and how a figure was read, shown on demand."""
    lines = told.splitlines()
    alt = escape.text(say("show.scanned_line"))
    shown = "".join(
        f'<img alt="{alt}" src="{escape.text(line)}" style="max-width:100%">'
        for line in lines
        if line.startswith(PICTURE)
    )
    rows = "".join(f"<li>{x}" for x in _reasons(x for x in lines if not x.startswith(PICTURE)))
    head = escape.text(say("show.how_read"))
    return f'{shown}<details class="why"><summary>{head}</summary><ul>{rows}</ul></details>'


def _reasons(lines: Iterable[str]) -> list[str]:
    """Return how a figure was read, as HTML: the words gone by, each with all that rests on it."""
    theme, rest = say("prose.field_theme"), dict[str, list[str]]()
    for line in lines:
        told = re.sub(rf"(?<=^{theme} )\w+", lambda m: names.theme(m[0]), RULE.sub("", line))
        found = WORDS.fullmatch(told)
        rest.setdefault(found[2] if found else "", []).append(found[1] if found else told)
    none, join = rest.pop("", []), say("desk.once_join")
    grouped = [say("desk.once", head=k, value=join.join(v)) for k, v in rest.items()]
    return [escape.source(one) for one in [*grouped, join.join(none)] if one]


def marked(note: Note) -> str:
    """Return the quote as HTML with the figure marked; without a sure place nothing is."""
    note = replace(note, evidence=_shortened(note.evidence))
    quote = note.evidence.quote
    place = _told(note.evidence) or _found(note)
    if place is None:
        return _written(quote)
    start, end = place
    before, figure, after = quote[:start], quote[start:end], quote[end:]
    return f"{_written(before)}<mark>{escape.source(figure)}</mark>{_written(after)}"


def _shortened(said: Evidence) -> Evidence:
    """Return evidence that quotes a few places, of many the first; the workbook quotes them all."""
    parts = said.quote.split(JOIN)
    if len(parts) <= QUOTED:
        return said
    more = say("show.more_quotes", count=len(parts) - QUOTED)
    return replace(said, quote=JOIN.join([*parts[:QUOTED], more]))


def _written(text: str) -> str:
    """Return a part of a quote, a ledger's ids in the reader's words."""
    return escape.source(names.without_ids(text))


def _told(said: Evidence) -> tuple[int, int] | None:
    """Return the place in the quote that the evidence names, if any."""
    if said.start is None or said.end is None or said.end > len(said.quote):
        return None
    return said.start, said.end


def _found(note: Note) -> tuple[int, int] | None:
    """Return where the digits of the figure as shown stand in the quote, if at one place only."""
    wanted = _digits(note.shown)
    found = [m for m in FIGURE.finditer(note.evidence.quote) if wanted and _digits(m[0]) == wanted]
    return found[0].span() if len(found) == 1 else None


def _digits(text: str) -> str:
    """Return the digits that count: 1650.2万元 and 16,502,000 are the same figure."""
    return "".join(c for c in text if c.isdigit()).strip("0")


def sorted_out(evidences: Iterable[Evidence], columns: Sequence[str]) -> dict[str, list[Evidence]]:
    """Return evidence by the column it speaks of; what speaks of none goes to the first column."""
    said = {
        label: column
        for column in columns
        for label in (column, header(column), say_any(LABELS.get(column, ""), default=column))
    }
    found: dict[str, list[Evidence]] = {}
    for one in evidences:
        column = said.get(one.label, columns[0] if columns else "")
        found.setdefault(column, []).append(one)
    return found
