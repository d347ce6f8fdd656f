"""Whether a figure is done or to be done: cues in the order the sentence gives them."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from duibiao.reading.lexicons import alternation, group
from duibiao.reading.prose.layout import PLAN
from duibiao.reading.quantities import Quantity

ACTUAL, TARGET, CONTEXT = "actual", "target", "context"
_GROUPS = ("aim", "intend", "quota", "scope", "done", "finish", "neutral")
_MARKS = "；;，,"


class Cue(NamedTuple):
    """A word that tells a role: `kind` is its group in `cues.csv`, or a mark of punctuation."""

    start: int
    end: int
    kind: str


@cache
def _cues() -> tuple[re.Pattern[str], dict[str, str]]:
    kinds = {word: name for name in _GROUPS for word in group(name)} | {mark: mark for mark in _MARKS}
    return re.compile(alternation(kinds)), kinds


def cues(text: str, start: int, end: int) -> list[Cue]:
    """Return the cues of a sentence in order."""
    pattern, kinds = _cues()
    return [Cue(m.start(), m.end(), kinds[m[0]]) for m in pattern.finditer(text, start, end)]


class State:
    """What the words read so far say of the figures to come.

    Aims (力争) and done words (已) govern to the next semicolon; intentions (计划) too, until a
    clause opens with a verb of finishing; quotas (任务) govern their own clause.
    """

    def __init__(self, section_kind: str) -> None:
        self.default = TARGET if section_kind == PLAN else ACTUAL
        self.lasting = ""
        self.clause = ""
        self.opening = True

    def read(self, cue: Cue, adjacent: bool) -> None:
        """Take in one cue; `adjacent` tells that it follows the last mark at once."""
        kind = cue.kind
        if kind in "；;":
            self.lasting = self.clause = ""
        elif kind in "，,":
            self.clause = ""
        elif kind in ("aim", "intend", "scope"):
            self.lasting, self.clause = kind, ""
        elif kind == "quota":
            self.clause = kind if not self._finishing() else self.clause
        elif kind == "done":
            self.lasting, self.clause = kind, kind
        elif kind == "finish":
            self._finish(adjacent)

    def _finishing(self) -> bool:
        return self.clause in ("finish", "done")

    def _finish(self, adjacent: bool) -> None:
        if self.lasting in ("aim", "done") or (self.lasting == "intend" and not adjacent):
            return
        self.clause = "finish"
        if adjacent:
            self.lasting = ""

    def role(self) -> str:
        """Return the role of a figure here."""
        if self.clause == "quota" or self.lasting in ("aim", "intend", "scope"):
            return TARGET
        if "done" in (self.clause, self.lasting):
            return ACTUAL
        return self.default

    def plain(self) -> bool:
        """Whether no cue was read: the role is the section's."""
        return not (self.clause or self.lasting)


def roles(
    text: str, found: list[Cue], figures: tuple[Quantity, ...], section_kind: str
) -> list[tuple[str, bool]]:
    """Return for each figure of a sentence its role and whether a cue said so."""
    state, out, last = State(section_kind), [], -1
    queue = iter(found)
    cue = next(queue, None)
    for figure in figures:
        while cue is not None and cue.start < figure.start:
            state.read(cue, last in (cue.start, -1))
            if cue.kind in _MARKS:
                last = cue.end
            cue = next(queue, None)
        role = state.role()
        if _is_quota(text, figure):
            role = TARGET
        out.append((role, not state.plain()))
    return out


_QUOTA_AFTER = re.compile(r"的?[^，。；、（）0-9]{0,6}(?:目标|任务|指标)(?!的?[0-9])")
_OF_QUOTA = re.compile(r"[比占较][^，。；]{0,24}$")


def _is_quota(text: str, figure: Quantity) -> bool:
    """Whether the figure names the task itself: `比下达的6415万m³蓄水任务`, `占任务44亿元的`."""
    before = text[max(0, figure.start - 26) : figure.start]
    return (
        figure.measure != "ratio"
        and bool(_OF_QUOTA.search(before))
        and bool(_QUOTA_AFTER.match(text, figure.end))
    )
