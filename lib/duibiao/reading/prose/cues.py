"""The words of a sentence that tell whether its figures are done or to be done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from duibiao.reading.lexicons import branches, group

_GROUPS = (
    "aim",
    "intend",
    "forecast",
    "quota",
    "task",
    "assign",
    "scope",
    "part",
    "among",
    "done",
    "left",
    "finish",
    "sum",
    "anew",
    "built_on",
    "neutral",
)
MARKS = "；;，,：:（）"


# 应交付23.5亩, 应配26人: what is owed, whatever the verb.
_OWED = (
    "(?<![供反响相适对效因理内回])应(?![收征缴急对用变届邀聘付该当力诉声有注试从以])[一-龥]{1,2}"
)


class Cue(NamedTuple):
    """A word that tells a role: `kind` is its group in `cues.csv`, or a mark of punctuation."""

    start: int
    end: int
    kind: str


@cache
def _cues(planned: bool) -> tuple[re.Pattern[str], dict[str, str]]:
    kinds = {f"将{verb}": "intend" for verb in group("doing") if len(verb) > 1}
    kinds |= {word: name for name in _GROUPS for word in group(name)}
    kinds |= {mark: mark for mark in MARKS}
    years = f"|(?P<owed>{_OWED})|到(?P<to>20[0-9]{{2}})年" + "|2(?P<year>0[0-9]{2})年" * planned
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
        if match.lastgroup == "owed":
            kind = "quota"
        elif match.lastgroup is not None:
            kind = _of_year(text, match, year, planned)
        else:
            kind = kinds[match[0]]
            if kind == "done" and text[begin - 1] in "由从":  # 由现状的0.683提高到
                kind = ""
            elif kind == "assign":
                kind = _assigning(text, stop, end)
            elif kind == "quota" and match[0] == _CAP and text[stop : stop + 1] in _HELD:
                kind = "cap"
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
# 用水总量控制在1.8亿立方米 tells what was used, with 以内 what may be.
_CAP, _HELD = "总量控制", frozenset("在于为到")
_PART_OF = re.compile(r"(?:[占超比][^，。；、]{0,8}|为[^，。；、]{0,3})$")
