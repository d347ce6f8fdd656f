"""Whether a figure is done or to be done: cues in the order the sentence gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from duibiao.reading.lexicons import branches, group
from duibiao.reading.prose.layout import PLAN
from duibiao.reading.quantities import Quantity

ACTUAL, TARGET, CONTEXT = "actual", "target", "context"
_GROUPS = (
    "aim",
    "intend",
    "quota",
    "task",
    "assign",
    "scope",
    "part",
    "done",
    "left",
    "finish",
    "sum",
    "neutral",
)
_STANDING = frozenset({"done", "left"})
_MARKS = "；;，,：:"
_LISTED = frozenset("项个条件")


class Cue(NamedTuple):
    """A word that tells a role: `kind` is its group in `cues.csv`, or a mark of punctuation."""

    start: int
    end: int
    kind: str


@cache
def _cues() -> tuple[re.Pattern[str], dict[str, str]]:
    kinds = {word: name for name in _GROUPS for word in group(name)} | {
        mark: mark for mark in _MARKS
    }
    return re.compile(rf"{branches(kinds)}|到(?P<year>20[0-9]{{2}})年"), kinds


def cues(text: str, start: int, end: int, year: int | None) -> Iterator[Cue]:
    """Yield the cues of a sentence in order; a later year than `year` to reach is an aim."""
    pattern, kinds = _cues()
    for match in pattern.finditer(text, start, end):
        begin, stop = match.span()
        if match.lastgroup is None:
            kind = kinds[match[0]]
            if kind == "assign" and not _ASSIGNED.match(text, stop, end):
                continue
            if kind == "intend" and _PART_OF.search(text, max(start, begin - 8), begin):
                kind = "quota"
            yield Cue(begin, stop, kind)
        elif text[begin - 1] in "截至":
            continue
        elif year is None or int(match["year"]) > year:
            yield Cue(begin, stop, "aim")


# A task is handed down, or a notice served (`下达整改通知书`), which binds nobody to a figure.
_ASSIGNED = re.compile(
    r"[^，。；《》]{0,30}(?:任务|计划|指标|水量|总量|目标|额度|定额|控制|用水|资金|投资)"
)


class State:
    """What the words read so far say of the figures to come.

    Aims (力争) and done words (已) govern to the next semicolon, or the whole list that a colon
    opens; intentions (计划) too, until a clause opens with a verb of finishing, and those of a year
    (今年计划) the whole list over its semicolons; quotas (任务) govern their own clause; parts
    (其中) take after their whole.
    """

    def __init__(self, section_kind: str) -> None:
        self.default = TARGET if section_kind == PLAN else ACTUAL
        self.lasting = ""
        self.clause = ""
        self.listing = self.yearly = self.running = False
        self.last = ""

    def read(self, cue: Cue, adjacent: bool, acting: bool, yearly: bool) -> None:
        """Take in one cue; `adjacent` tells that it opens its clause, `acting` that a verb stands
        before it: in a plan `整治现有6处` is to be done, `现有6处` is what there is; what is left
        (`完成剩余6处`) is told of its own clause alone; `yearly` that it opens the plan of a year.
        """
        kind = cue.kind
        if kind in _STANDING and self.default == TARGET and acting:
            self.clause = "done" if kind == "left" else self.clause
            return
        kind = "done" if kind == "left" else kind
        if kind in _MARKS:
            self._mark(kind)
        elif kind in ("aim", "intend", "scope", "done"):
            self.lasting, self.listing = kind, False
            self.yearly, self.running = yearly, False
            self.clause = kind if kind == "done" else ""
        elif kind == "part":
            self.lasting = "scope" if self.last == TARGET else self.lasting
        elif kind == "finish":
            self._finish(adjacent)
        elif kind == "sum" and adjacent and self.lasting == "intend" and not self.listing:
            self.lasting = ""
        elif kind in ("quota", "task", "assign") and self.clause not in ("finish", "sum", "done"):
            self.clause = kind

    def _mark(self, mark: str) -> None:
        self.clause = ""
        if mark in "：:":
            self.listing = bool(self.lasting)
        elif mark in "；;" and self.yearly and self.lasting == "intend":
            self.running = True
        elif mark in "；;" and not self.listing:
            self.lasting = self.last = ""

    def _finish(self, adjacent: bool) -> None:
        if self.lasting in ("aim", "done") or (self.lasting == "intend" and not adjacent):
            return
        self.clause = "finish"
        if adjacent and not (self.listing or self.running):
            self.lasting = ""

    def role(self, figure: Quantity, share: bool) -> str:
        """Return the role of a figure here; `share` tells a part of what the clause names."""
        self.last = self._role(figure, share)
        return self.last

    def _role(self, figure: Quantity, share: bool) -> str:
        if self.lasting in ("aim", "intend", "scope"):
            return TARGET
        if self.clause == "quota" and not share:
            return TARGET
        if self.clause == "task" and figure.unit not in _LISTED and not share:
            return TARGET
        if self.clause == "assign" and figure.measure != "money":
            return TARGET
        if "done" in (self.clause, self.lasting):
            return ACTUAL
        return self.default


def roles(
    text: str, start: int, found: Iterator[Cue], figures: tuple[Quantity, ...], section_kind: str
) -> list[str]:
    """Return for each figure of a sentence its role, `actual` or `target`."""
    state, out = State(section_kind), []
    opening = clause = start
    cue = next(found, None)
    for figure in figures:
        while cue is not None and cue.start < figure.start:
            acting = cue.kind in _STANDING and _acting().search(text, clause, cue.start) is not None
            yearly = cue.kind == "intend" and _OF_YEAR.match(text, start, cue.start) is not None
            state.read(cue, cue.start == opening, acting, yearly)
            opening = -1
            if cue.kind in _MARKS:
                opening = clause = cue.end
            cue = next(found, None)
        share = figure.measure == "ratio" and _is_share(text, figure)
        role = state.role(figure, share)
        out.append(TARGET if _is_quota(text, figure) else role)
    return out


_OF_YEAR = re.compile(r"[^，。；：]{0,6}(?:今年|全年|本年度|20[0-9]{2}年)[^，。；：]{0,16}$")


@cache
def _acting() -> re.Pattern[str]:
    return re.compile(branches({*group("doing"), *group("aim"), *group("intend")}))


def _is_share(text: str, figure: Quantity) -> bool:
    return bool(_SHARE_OF.search(text[max(0, figure.start - 26) : figure.start]))


_PART_OF = re.compile(r"(?:[占超比][^，。；、]{0,8}|为[^，。；、]{0,3})$")
_SHARE_OF = re.compile(r"(?:[占超][^，。；、0-9][^，。；]{0,20}|为[^，。；、0-9]{1,10}的)$")
_QUOTA_AFTER = re.compile(r"的?[^，。；、（）0-9]{0,6}(?:目标|任务|指标)(?!的?[0-9])")
_QUOTA_ITSELF = re.compile(
    r"的?(?:年度|全年|总|投资|蓄水|建设|工作|用水|供水)*(?:目标|任务|指标)(?!数)"
)
_QUOTA_MET = re.compile(r"的[^，。；、（）0-9]{0,10}(?:任务|目标)(?:已|全部|顺利|超额){0,2}完成")
_DONE_BEFORE = re.compile(r"(?:完成|超额|实现)[^，。；]{0,12}$")
# 超额完成市下达的7亿元任务: what was handed down is the task, whatever was done.
_HANDED_DOWN = re.compile(r"下达的[^，。；0-9]{0,8}$")
_OF_QUOTA = re.compile(r"[比占较][^，。；]{0,24}$")


def _is_quota(text: str, figure: Quantity) -> bool:
    """Whether the figure names the task itself: `比下达的6415万m³蓄水任务`, `占任务44亿元的`."""
    if figure.measure == "ratio":
        return False
    before = text[max(0, figure.start - 26) : figure.start]
    if _QUOTA_AFTER.match(text, figure.end) and _OF_QUOTA.search(before):
        return True
    if figure.unit in _LISTED:
        return False
    if _QUOTA_MET.match(text, figure.end):
        return True
    if not _QUOTA_ITSELF.match(text, figure.end):
        return False
    return bool(_HANDED_DOWN.search(before)) or not _DONE_BEFORE.search(before)
