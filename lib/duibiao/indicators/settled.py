"""What an analyst settled about a bureau's files before they are read."""

from __future__ import annotations

from dataclasses import dataclass

from duibiao.reading.workbooks.sheets import Answer
from duibiao.vocabulary.periods import in_name


@dataclass(frozen=True)
class Settled:
    """What an analyst settled before files are read; `supposed` answers are for some files only."""

    forms: tuple[Answer, ...] = ()
    spans: tuple[tuple[str, str], ...] = ()
    supposed: tuple[tuple[str, Answer], ...] = ()

    def about(self, name: str) -> Settled:
        """Return what concerns one file, so that others are not read anew for it."""
        own = (answer for file, answer in self.supposed if file == name)
        spans = tuple((file, says) for file, says in self.spans if file == name)
        return Settled((*self.forms, *own), spans)

    def and_also(self, more: Settled) -> Settled:
        """Return both together."""
        spans, supposed = (*self.spans, *more.spans), (*self.supposed, *more.supposed)
        return Settled((*self.forms, *more.forms), spans, supposed)

    def span(self, name: str) -> str:
        """Return the span that was given to a file, else what its folders name, or ""."""
        return dict(self.spans).get(name) or folder_period(name)


NOTHING = Settled()


def folder_period(name: str) -> str:
    """Return the span that the subfolders of a file name (`2023年/`), or ""."""
    named = (in_name(folder) for folder in reversed(name.split("/")[:-1]))
    return next((str(span) for span in named if span), "")
