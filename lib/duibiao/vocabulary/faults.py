"""Faults in other people's files, told all at once."""

from collections.abc import Iterable
from dataclasses import dataclass

from duibiao.vocabulary.words import say


@dataclass(frozen=True)
class Fault:
    """One thing wrong in one place.

    `code` is for programs (`unknown_indicator`); `file`, `row` and `column` say where, as the
    person who opens the file counts; `found`, `expected` and `todo` are for people.
    """

    code: str
    file: str
    row: int | str = ""
    column: str = ""
    found: str = ""
    expected: str = ""
    todo: str = ""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.row, self.column) if part != "")
        parts = [f"{place} [{self.code}]"]
        parts += [say("vocabulary.fault_found", found=self.found)] if self.found else []
        parts += [say("vocabulary.fault_expected", expected=self.expected)] if self.expected else []
        parts += [self.todo] if self.todo else []
        return say("vocabulary.fault_join").join(parts)


class DataFaults(ValueError):
    """Raised with every fault found; `faults` holds them."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


def refuse(faults: Iterable[Fault]) -> None:
    """Raise DataFaults when there are any."""
    found = tuple(faults)
    if found:
        raise DataFaults(found)
