"""The reader of prose: from a text to its figures."""

from __future__ import annotations

from collections.abc import Iterator

from duibiao.reading import collector
from duibiao.reading.prose import confidence, covered_periods
from duibiao.reading.prose.doc import Figure, Sentence, open_doc
from duibiao.reading.prose.pipeline import PIPELINE, unit_of
from duibiao.reading.prose.record import Record

FIELDS = ("value", "unit", "bound", "kind", "role", "period", "name", "theme")
"""The fields that are decided, in the order a reader asks for them."""


def extract(
    text: str,
    period: str | None = None,
    bureau: str | None = None,
    named: str | None = None,
    *,
    explained: bool = False,
) -> list[Record]:
    """Return every figure of a text in order, with its meaning.

    `period` (canonical) is what the document is about, `named` what the name of its file says of
    that, which counts where its title says nothing else; `bureau` is the name whose mention in the
    text is left out of indicators' names. `explained` adds the decisions behind each figure.
    """
    last: Figure | None = None
    found: list[Record] = []
    with collector.paused():
        doc = open_doc(text, period, bureau, named, explained=explained)
        for sentence in doc.sentences():
            sentence.before = last
            for stage in PIPELINE:
                stage.run(sentence)
            found += _records(sentence)
            last = next(reversed(sentence.told), last)
    return found


def _records(sentence: Sentence) -> Iterator[Record]:
    """Yield the figures of a sentence that has been through all stages."""
    text, passage, section = sentence.doc.text, sentence.passage, sentence.section.title
    for figure in sentence.told:
        one, said = figure.quantity, figure.decisions
        changed = said["kind"].value in ("growth", "delta")
        yield Record(
            one.start,
            one.end,
            text[one.start : one.end],
            figure.value,
            unit_of(text, one),
            figure.bound,
            said["kind"].value,
            said["role"].value,
            said["period"].value,
            said["name"].value,
            said["theme"].value,
            text[passage.start : passage.end],
            passage.start,
            passage.end,
            section,
            confidence.grade(figure.doubts),
            "|".join(figure.doubts),
            one.resolution,
            covered_periods.base(sentence.times, one.start) if changed else "",
            figure.matter,
            tuple((field, said[field]) for field in FIELDS) if sentence.doc.explained else (),
        )
