"""Whether a figure is done or to be done: cues in the order the sentence gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from duibiao.reading.lexicons import worded
from duibiao.reading.prose.cues import (
    LISTED,
    MARKS,
    Cue,
    is_quota,
    is_share,
    missed_goal,
    task_of_year,
)
from duibiao.reading.prose.record import Decision
from duibiao.reading.prose.sections import PLAN
from duibiao.reading.quantities import Quantity

ACTUAL, TARGET, CONTEXT = "actual", "target", "context"
REVISED = "role_goal_revised"
_STANDING = frozenset({"done", "left"})
# 目标任务是：, 主要目标：
_TASKS_ARE = re.compile(
    r"(?:(?<!完成)(?<!完成年度)(?:目标任务|年度目标|年度任务)|(?:任务|目标)(?:是|为|如下|已?经?(?:明确|确定|下达))|(?:主要|总体|预期|工作|具体|季度|[年月周])(?:目标|任务|目标任务))$"
)
_TOLD, _NEAR = re.compile("截[至止]|已|目前|(?<!为)了(?!解)"), 60
_AHEAD = ("aim", "intend", "scope")
_SAYS = dict.fromkeys(("aim", "intend", "scope"), TARGET)
_SAYS |= dict.fromkeys(("done", "finish"), ACTUAL)
_BY_DEFAULT = ("section_plans", "section_tells", "forecast")
_WORKS = frozenset({"length", "area", "volume", "flow", "power", "count"})
_DONE = ("finish", "sum", "done")
_OF_CLAUSE = ("quota", "task", "assign", "cap")
# 1-8月累计完成, 截至9月底完成: the months that are over open a clause on what is done.
_MONTHS_OVER = re.compile(
    r"(?:截[至止]到?(?:目前|今|(?:20[0-9]{2}年)?[0-9]{1,2}月(?:[0-9]{1,2}日|份|底|末)?)"
    r"|(?:20[0-9]{2}年)?[0-9]{1,2}月?[-—－–~～至到]{1,2}[0-9]{1,2}月(?:份|底|末)?"
    r"|(?:20[0-9]{2}年|今年)?(?:上半年|前三季度|前[0-9]{1,2}个?月|[一二三四1-4]季度)|今年以来|目前)(?![之以]?前)"
    r"，?(?:全[省市县区州镇]|我[省市县区局])?"
)
_UNDONE = re.compile(r"的?[^，。；、]{0,8}未")
_OF_YEAR = re.compile(r"[^，。；：]{0,6}(?:今年|全年|本年度|20[0-9]{2}年)[^，。；：]{0,16}$")
# 年初计划12期，全年举办10期，上年举办11期
_RESULT = re.compile(
    r"(?:上年|去年)(?:同期)?|(?:全年|实际|共|累计)+(?:举办|开展|组织|完成|实施|培训|新增|达到?|为)?"
)


class State:
    """What the words read so far say of the figures to come.

    Aims (力争) and done words (已) govern to the next semicolon, or the whole list that a colon
    opens; intentions (计划) too, until a clause opens with a verb of finishing, and those of a year
    (今年计划) the whole list over its semicolons; quotas (任务) govern their own clause; parts
    (其中) take after their whole, and the works that an approved sum is for. In a plan done words
    end where a clause begins anew (今年再).
    A forecast (预计) governs like an intention and leaves what is told untold.
    """

    def __init__(self, section_kind: str) -> None:
        self.default = TARGET if section_kind == PLAN else ACTUAL
        self.lasting = ""
        self.clause = ""
        self.listing = self.yearly = self.running = self.approved = False
        self.last = self.inside = self.measure = self.parted = ""
        self.outside: tuple[str, str, bool] | None = None
        self.words: dict[str, tuple[int, int]] = {}

    def read(self, cue: Cue, adjacent: bool, acting: bool, yearly: bool) -> None:
        """Take in one cue that is no mark; `adjacent` tells that it opens its clause, `acting` that
        a verb stands before it: in a plan `整治现有6处` and `完成剩余6处` are to be done, `现有6处`
        is what there is; `yearly` that it opens the plan of a year.
        """
        kind = cue.kind
        if kind in _STANDING and self.default == TARGET and acting:
            return
        if kind == "left" and self.lasting in (
            "aim",
            "intend",
            "forecast",
        ):  # 请于7月10日前将剩余47个整改
            return
        kind = "done" if kind == "left" else kind
        first = kind == "approved" and self.words.keys().isdisjoint(_DONE)
        self.approved = first or (self.approved and kind in ("part", "among"))
        kind = "quota" if kind == "approved" else kind
        self.words[kind] = cue.start, cue.end
        if kind in ("aim", "intend", "scope", "done"):
            self.lasting, self.listing = kind, self.listing and kind == "intend"
            self.parted = ""
            self.yearly, self.running = yearly, False
            self.clause = kind if kind == "done" else ""
        elif kind == "forecast":
            self.lasting = self.lasting if self.lasting in _AHEAD else kind
        elif kind == "built_on" or (kind == "anew" and adjacent):
            if self.default == TARGET and self.lasting == "done":
                self.lasting = self.clause = ""
        elif kind in ("part", "among") and self.last == TARGET:
            self.parted = self.measure if kind == "among" and self.lasting not in _AHEAD else ""
            self.lasting = "scope"
            self.words["scope"] = cue.start, cue.end
        elif kind == "finish":
            self._finish(adjacent)
        elif kind in _OF_CLAUSE and self.clause not in ("finish", "sum", "done"):
            self.clause = kind

    def list_tasks(self, start: int, end: int) -> None:
        """What follows up to the next semicolon, or over them, is a list of tasks."""
        self.lasting, self.listing, self.clause = "intend", True, ""
        self.words["intend"] = start, end

    def tell(self) -> None:
        """A clause opens with the months that are over: what was intended ends there."""
        if self.lasting in ("intend", "scope") and not self.listing:
            self.words.pop(self.lasting, None)
            self.lasting = ""

    def mark(self, mark: str, begin: int) -> None:
        """Take in one mark of punctuation at `begin`."""
        if mark in "（）":
            held = self.words.get("quota", (0, 0))[1] == begin
            self._bracket(mark)
            self.clause = "quota" if held and mark == "（" else self.clause
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
        if self.lasting == "scope" and self.parted:  # 总投资3亿元，其中2023年完成2亿元
            self.lasting = ""
        if self.lasting in ("aim", "done", "forecast"):
            return
        self.clause = "finish"
        if adjacent and not (self.listing or self.running):
            self.lasting = ""

    def role(self, figure: Quantity, share: bool, clause: int) -> Decision:
        """Return the role of a figure here; `share` tells a part of what the clause names, which
        begins at `clause`. Where no word of that clause bears it out, it overrules the last word
        of the sentence that says otherwise.
        """
        role, rule = self._role(figure, share)
        self.last, self.measure = role, figure.measure
        said = Decision(role, f"role_{rule}", *self.words.get(rule, (0, 0)))
        if rule not in _BY_DEFAULT or not self.words:
            return said
        told = [(at, kind) for kind, at in self.words.items() if kind in _SAYS]
        near = any(at[0] >= clause and _SAYS[kind] == role for at, kind in told)
        other = [(at, kind) for at, kind in told if _SAYS[kind] != role and kind != "finish"]
        if near or not other:
            return said
        at, kind = max(other)
        return said._replace(overruled=Decision(_SAYS[kind], f"role_{kind}", *at))

    def _role(self, figure: Quantity, share: bool) -> tuple[str, str]:
        """Return the role of a figure and the kind of cue that decides it."""
        other = self.lasting == "scope" and self.parted not in ("", figure.measure)
        if self.lasting in _AHEAD and not other:
            return TARGET, self.lasting
        if self._asked(figure, share):
            return TARGET, self.clause
        if "done" in (self.clause, self.lasting):
            return ACTUAL, "done"
        if self.approved and figure.measure in _WORKS and figure.unit not in LISTED:
            return TARGET, "quota"  # 批复总投资2.9亿元，治理长度17公里: what it is approved for
        if self.lasting == "forecast":
            return self.default, "forecast"
        return self.default, "section_plans" if self.default == TARGET else "section_tells"

    def _asked(self, figure: Quantity, share: bool) -> bool:
        """Whether what the clause names as asked for is the figure itself."""
        if self.clause == "assign":
            return figure.measure != "money"
        if self.clause == "cap":
            return figure.bound != "exact" and not share
        listed = self.clause == "task" and figure.unit in LISTED
        return self.clause in ("quota", "task") and not listed and not share


def roles(
    text: str, start: int, found: Iterator[Cue], figures: tuple[Quantity, ...], section_kind: str
) -> list[Decision]:
    """Return for each figure of a sentence its role, `actual` or `target`, and what decides it."""
    state = State(section_kind)
    out: list[Decision] = []
    opening = clause = start
    cue = next(found, None)
    for figure in figures:
        while cue is not None and cue.start < figure.start:
            begin, end, kind = cue
            if kind in MARKS:
                listed = kind in "：:" and _TASKS_ARE.search(text, clause, begin)
                state.list_tasks(clause, begin) if listed else state.mark(kind, begin)
                opening, clause = end, clause if kind in "（）" else end
                if (
                    state.lasting
                    and kind in "，,；;"
                    and (over := _MONTHS_OVER.match(text, end, end + _NEAR))
                ):
                    opening = over.end()
                    if state.default == ACTUAL:
                        state.tell()
                elif _told_beside(text, end, state, figure, figures[: len(out)]):
                    state.tell()
            else:
                if opening > clause and begin == opening:
                    state.tell()
                acting = kind in _STANDING and _is_acted_on(text, clause, cue)
                yearly = kind == "intend" and bool(_OF_YEAR.match(text, start, begin))
                state.read(cue, begin == opening, acting, yearly)
                opening = -1
            cue = next(found, None)
        share = figure.measure == "ratio" and is_share(text, figure)
        said = state.role(figure, share, clause)
        task = is_quota(text, figure) or missed_goal(text, figure) or task_of_year(text, figure)
        out.append(said.over(TARGET, "role_task_itself", *task) if task else said)
    return out


def _told_beside(
    text: str, at: int, state: State, figure: Quantity, before: tuple[Quantity, ...]
) -> bool:
    """Whether a clause behind what a year planned tells how much of the same was done."""
    same = state.default == ACTUAL and bool(before) and before[-1].unit == figure.unit
    return same and state.lasting == "intend" and _RESULT.match(text, at) is not None


def is_told(text: str, start: int, offset: int) -> bool:
    """Whether words right before an offset tell what is done, whenever that was (`截至`, `已`)."""
    return _TOLD.search(text, max(start, offset - _NEAR), offset) is not None


def _is_acted_on(text: str, clause: int, cue: Cue) -> bool:
    """Whether a verb of its clause stands before what there is; 剩余6处未整治 only tells of it."""
    opened = max(clause, text.rfind("（", clause, cue.start) + 1)
    acting = worded("{doing|aim|intend}").search(text, opened, cue.start) is not None
    return acting and not _UNDONE.match(text, cue.end)
