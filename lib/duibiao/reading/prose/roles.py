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
    "anew",
    "built_on",
    "neutral",
)
_STANDING = frozenset({"done", "left"})
_MARKS = "；;，,：:（）"
_LISTED = frozenset("项个条件")
_NO_QUOTA = frozenset({"ratio", "rank", "points"})
_ALLOTTED = frozenset({"length", "area", "volume", "flow", "mass", "power", "energy"})


class Cue(NamedTuple):
    """A word that tells a role: `kind` is its group in `cues.csv`, or a mark of punctuation."""

    start: int
    end: int
    kind: str


@cache
def _cues(planned: bool) -> tuple[re.Pattern[str], dict[str, str]]:
    kinds = {word: name for name in _GROUPS for word in group(name)} | {
        mark: mark for mark in _MARKS
    }
    years = "|到(?P<to>20[0-9]{2})年" + "|2(?P<year>0[0-9]{2})年" * planned
    return re.compile(branches(kinds) + years), kinds


def cues(
    text: str, start: int, end: int, year: int | None, planned: int | None = None
) -> Iterator[Cue]:
    """Yield the cues of a sentence in order; a later year than `year` to reach is an aim, and the
    year `planned`, which the section plans for, begins anew.
    """
    pattern, kinds = _cues(planned is not None)
    for match in pattern.finditer(text, start, end):
        begin, stop = match.span()
        if match.lastgroup is not None:
            kind = _of_year(text, match, year, planned)
        else:
            kind = kinds[match[0]]
            if kind == "assign":
                kind = _assigning(text, stop, end)
            elif kind == "intend" and _PART_OF.search(text, max(start, begin - 8), begin):
                kind = "quota"
        if kind:
            yield Cue(begin, stop, kind)


def _of_year(text: str, match: re.Match[str], year: int | None, planned: int | None) -> str:
    """Return what a year tells of what is done, empty when it tells nothing."""
    named = int(match["to"] or f"2{match['year']}")
    if match["to"] and text[match.start() - 1] not in "截至" and (year is None or named > year):
        return "aim"
    return "anew" if planned is not None and named >= planned else ""


def _assigning(text: str, start: int, end: int) -> str:
    """Return what 下达 before `start` binds to: investment handed down is a quota like a task,
    money handed down is paid.
    """
    if _INVESTED.match(text, start, end):
        return "quota"
    return "assign" if _ASSIGNED.match(text, start, end) else ""


# A task is handed down, or a notice served (`下达整改通知书`), which binds nobody to a figure.
_ASSIGNED = re.compile(
    r"[^，。；《》]{0,30}(?:任务|计划|指标|水量|总量|目标|额度|定额|控制|用水|资金|投资)"
)
_INVESTED = re.compile(
    r"[^，。；、：《》0-9]{0,12}(?<!计划)投资(?:约|共|共计|总额|额|为){0,2}[0-9]"
)


class State:
    """What the words read so far say of the figures to come.

    Aims (力争) and done words (已) govern to the next semicolon, or the whole list that a colon
    opens; intentions (计划) too, until a clause opens with a verb of finishing, and those of a year
    (今年计划) the whole list over its semicolons; quotas (任务) govern their own clause; parts
    (其中) take after their whole. In a plan done words end where a clause begins anew (今年再).
    """

    def __init__(self, section_kind: str) -> None:
        self.default = TARGET if section_kind == PLAN else ACTUAL
        self.lasting = ""
        self.clause = ""
        self.listing = self.yearly = self.running = False
        self.last = self.inside = ""
        self.outside: tuple[str, str, bool] | None = None

    def read(self, cue: Cue, adjacent: bool, acting: bool, yearly: bool) -> None:
        """Take in one cue; `adjacent` tells that it opens its clause, `acting` that a verb stands
        before it: in a plan `整治现有6处` and `完成剩余6处` are to be done, `现有6处` is what there
        is; `yearly` that it opens the plan of a year.
        """
        kind = cue.kind
        if kind in _STANDING and self.default == TARGET and acting:
            return
        kind = "done" if kind == "left" else kind
        if kind in _MARKS:
            self._mark(kind)
        elif kind in ("aim", "intend", "scope", "done"):
            self.lasting, self.listing = kind, False
            self.yearly, self.running = yearly, False
            self.clause = kind if kind == "done" else ""
        elif kind == "built_on" or (kind == "anew" and adjacent):
            self._begin_anew()
        elif kind == "part":
            self.lasting = "scope" if self.last == TARGET else self.lasting
        elif kind == "finish":
            self._finish(adjacent)
        elif kind == "sum" and adjacent and self.lasting == "intend" and not self.listing:
            self.lasting = ""
        elif kind in ("quota", "task", "assign") and self.clause not in ("finish", "sum", "done"):
            self.clause = kind

    def _begin_anew(self) -> None:
        if self.default == TARGET and self.lasting == "done":
            self.lasting = self.clause = ""

    def _mark(self, mark: str) -> None:
        if mark in "（）":
            self._bracket(mark)
            return
        self.clause = self.inside
        if mark in "：:":
            self.listing = bool(self.lasting)
        elif mark in "；;" and self.yearly and self.lasting == "intend":
            self.running = True
        elif mark in "；;" and not self.listing:
            self.lasting = self.last = ""

    def _bracket(self, mark: str) -> None:
        """What brackets say ends with them; a clause they interrupt reaches over their commas."""
        if mark == "（":
            self.outside = self.clause, self.lasting, self.listing
            self.inside = self.clause if self.last == TARGET else ""
        elif self.outside:
            self.clause, self.lasting, self.listing = self.outside
            self.inside, self.outside = "", None

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
            acting = cue.kind in _STANDING and _is_acted_on(text, clause, cue)
            yearly = cue.kind == "intend" and _OF_YEAR.match(text, start, cue.start) is not None
            state.read(cue, cue.start == opening, acting, yearly)
            opening = -1
            if cue.kind in _MARKS:
                opening = cue.end
                clause = clause if cue.kind in "（）" else cue.end
            cue = next(found, None)
        share = figure.measure == "ratio" and _is_share(text, figure)
        role = state.role(figure, share)
        out.append(TARGET if _is_quota(text, figure) else role)
    return out


def _is_acted_on(text: str, clause: int, cue: Cue) -> bool:
    """Whether a verb of its clause stands before what there is; 剩余6处未整治 only tells of it."""
    acting = _acting().search(text, clause, cue.start) is not None
    return acting and not _UNDONE.match(text, cue.end)


_UNDONE = re.compile(r"的?[^，。；、]{0,8}未")
_OF_YEAR = re.compile(r"[^，。；：]{0,6}(?:今年|全年|本年度|20[0-9]{2}年)[^，。；：]{0,16}$")


@cache
def _acting() -> re.Pattern[str]:
    return re.compile(branches({*group("doing"), *group("aim"), *group("intend")}))


def _is_share(text: str, figure: Quantity) -> bool:
    return bool(_SHARE_OF.search(text[max(0, figure.start - 26) : figure.start]))


_PART_OF = re.compile(r"(?:[占超比][^，。；、]{0,8}|为[^，。；、]{0,3})$")
_SHARE_OF = re.compile(r"(?:[占超][^，。；、0-9][^，。；]{0,20}|为[^，。；、0-9]{1,10}的)$")
_HINT, _NEAR = re.compile("[的任目指前计拟预力争确将可要能]"), 24
_QUOTA = "(?:目标|任务|计划|指标|预算|概算)"
_QUOTA_AFTER = re.compile(r"的?[^，。；、（）0-9]{0,6}(?:目标|任务|指标)(?!的?[0-9])")
_QUOTA_ITSELF = re.compile(
    r"的?(?:年度|全年|总|投资|蓄水|建设|工作|用水|供水)*(?:目标|任务|指标)(?!数)"
)
_QUOTA_MET = re.compile(r"的[^，。；、（）0-9]{0,10}(?:任务|目标)(?:已|全部|顺利|超额){0,2}完成")
_DONE_BEFORE = re.compile(r"(?:完成|超额|实现)[^，。；]{0,12}$")
# 超额完成市下达的7亿元任务: what was handed down or outdone is the task, whatever was done.
_HANDED_DOWN = re.compile(r"下达[^，。；0-9]{0,10}的[^，。；0-9]{0,8}$|超额[^，。；、0-9]{0,14}$")
_ALLOWED = re.compile(r"(?:下达|核定|分配|确定|批准)的$")
_OF_QUOTA = re.compile(r"[比占较][^，。；]{0,24}$")
# 完成年度任务15km2的124%, 占年度计划10亿元的96%: the whole that the share is of.
_WHOLE_OF = re.compile(r"的(?:[0-9.]+[%成倍]|百分之)")
_NAMED_QUOTA = re.compile(rf"{_QUOTA}(?:数|量|额|值|总量|投资|面积|为)?[^，。；、0-9]{{0,6}}$")
# 其余3个6月底前完工, 5座水厂年底可通水: what is due after it is still to be done.
_BY_THEN = (
    r"(?:20[0-9]{2}年)?"
    r"(?:[0-9]{1,2}月(?:[0-9]{1,2}日|[上中下]旬|份|底|末|初)?|年底|[一二三四]季度|汛)"
)
_AHEAD = "(?:计划|拟|预计|力争|争取|确保|将|可|要|能)"
_DUE_AFTER = re.compile(
    rf"[^，。；：0-9并且]{{0,16}}?(?:{_AHEAD}(?:在|于)?{_BY_THEN}(?:之|以)?前?|{_BY_THEN}(?:之|以)?前?{_AHEAD})"
)
_LEFT_DUE = re.compile(rf"[^，。；：0-9并且]{{0,16}}?{_BY_THEN}(?:之|以)?前(?!已)")
_STILL = re.compile("(?:剩余|其余|余下|剩下|在建|未完|未整|尚)[^，。；]{0,8}$")


def _is_quota(text: str, figure: Quantity) -> bool:
    """Whether the figure names the task itself: `比下达的6415万m³蓄水任务`, `占任务44亿元的`."""
    if figure.measure in _NO_QUOTA or not _may_be_quota(text, figure):
        return False
    before = text[max(0, figure.start - 26) : figure.start]
    if _is_due_after(text, figure, before) or _is_whole(text, figure, before):
        return True
    if _QUOTA_AFTER.match(text, figure.end) and _OF_QUOTA.search(before):
        return True
    if figure.unit in _LISTED:
        return False
    if _QUOTA_MET.match(text, figure.end):
        return True
    if figure.measure in _ALLOTTED and _ALLOWED.search(before):
        return True
    if _HANDED_DOWN.search(before) and _QUOTA_AFTER.match(text, figure.end):
        return True
    return bool(_QUOTA_ITSELF.match(text, figure.end)) and not _DONE_BEFORE.search(before)


def _is_due_after(text: str, figure: Quantity, before: str) -> bool:
    """Whether the clause of a figure ends in a time by which it is still to be done."""
    if _DUE_AFTER.match(text, figure.end):
        return True
    return bool(_LEFT_DUE.match(text, figure.end)) and _STILL.search(before) is not None


def _may_be_quota(text: str, figure: Quantity) -> bool:
    """Whether one of the characters stands near that every wording of a task holds."""
    return text[figure.start - 1 : figure.start] == "的" or bool(
        _HINT.search(text, figure.end, figure.end + _NEAR)
    )


def _is_whole(text: str, figure: Quantity, before: str) -> bool:
    """Whether the figure is the task that a share is of."""
    return bool(_WHOLE_OF.match(text, figure.end) and _NAMED_QUOTA.search(before))
