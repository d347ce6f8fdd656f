"""A task told together with the part of it that is done: `6座水库除险加固已完工4座`."""

from __future__ import annotations

import re

from duibiao.reading.quantities import Quantity

_NO_TASK = frozenset({"ratio", "rank", "points", "coefficient", "money", "zero", "score", "time"})
_DONE = "(?:完工|竣工|建成|完成|通水|投用|投产|投运|交付|销号)"
_ACT = (
    "(?:改造|建设|治理|整治|修复|加固|除险|主体|安装|验收|施工"
    "|铺设|更新|清淤|绿化|复核|前期|任务|工程)"
)
_FAR = 40
# Of what is found (问题, 隐患) the whole is a fact, of what is worked on it is the task.
_FOUND = re.compile(
    "问题|隐患|线索|图斑|违法|案|信访|事项|投诉|意见|建议|漏|举报|险情|申请|合同|水权|任务已|项目已"
)
_MANNER = "(?:经|有|全部|全面|累计|基本|如期|提前)*"
_NOW = "(?:其中|目前|现|截至目前|到目前)"
_BETWEEN = re.compile(
    rf"(?P<what>[^，。；：、（）0-9]{{1,24}}?)"
    rf"(?:(?:目前|现|均)?已?|，{_NOW}?，?(?:目前|现|均)?已|（其中|（)"
    rf"{_MANNER}{_ACT}{{0,2}}{_DONE}了?{_ACT}{{0,3}}$"
)
_TOLD = re.compile(rf"已|累计|开工|发现|排查|检查|反馈|整改|[对为向]$|{_DONE}")
_CLAUSE = re.compile(r"[^，。；：\n]*$")


def task_of(text: str, figure: Quantity, following: Quantity) -> tuple[int, int] | None:
    """Return the words that tell how much of the task `figure` is done by the one `following` it,
    None where they do not.
    """
    alike = figure.unit == following.unit and following.value <= figure.value
    if not alike or figure.measure in _NO_TASK or following.start - figure.end > _FAR:
        return None
    told = _BETWEEN.match(text[figure.end : following.start])
    if not told or _FOUND.search(told[0]):
        return None
    before = _CLAUSE.search(text, max(0, figure.start - _FAR), figure.start)
    if before and (_TOLD.search(before[0]) or _FOUND.search(before[0])):
        return None
    return figure.end, following.start
