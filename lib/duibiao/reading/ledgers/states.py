"""Words of lists for how a task or problem stands, from `data/lexicons/states.csv`."""

from __future__ import annotations

import re
from functools import cache

from duibiao.reading import lexicons
from duibiao.reading.quantities.cells import narrow

PROGRESS = ("done", "nearly", "smooth", "behind", "not_begun")
CLOSING = ("closed", "put_right", "open")
TOLD = {
    "done": "已完成",
    "nearly": "顺利",
    "smooth": "顺利",
    "behind": "滞后",
    "not_begun": "未启动",
    "unclear": "进展不明",
}
"""What the ledger of tasks calls each state: what is nearly done is not done."""
_MENDING = re.compile(r"整治|处置|整修")
_INNER = re.compile(r"[（(]([^（）()]+)[）)]$")
"""What a lamp stands for, where the cell says so: `绿（完成）`."""
_CLOSED = re.compile(r"(?:已|经|完成|整改|到位|并|完毕|审核|验收|全部|现|均)*销号(?:完毕)?")
"""Ways of saying that a problem was struck off."""
_STOP = re.compile(r"[，,；;。、（(：:\s]")


_CLAUSES = re.compile(r"[，,；;。、！!\s]+")
_LEAD = re.compile(
    r"^(?:该|各|本|项|任务|工作|项目|工程|目前|现|总体|整体|均|都|已经|全部|跨年实施|年度)+"
)
_BY = re.compile(
    r"(?:约|近|超过?)?[\d一二两三四五六半]+个?(?:多?月|天|日|周|季度|百分点)(?:左右|以上)?$"
)
_LATE = re.compile(r"\S{0,6}[较比](?:序时|计划|节点)\S{0,4}(?:晚|慢|滞后|落后|推迟|延后)\S{0,8}")
_REST = re.compile(r"尚|仍|剩余|其余|正在|未")
"""What is left, beside what is done."""
_LEGEND = re.compile(
    r"([^\w\s，。；、：:（）()“”\"']|[绿黄红蓝橙]灯?)(?:为|表示|代表|指|[:：=—-])?([\u4e00-\u9fff]{2,8})"
)
_MARK = re.compile(r"^[^\w√×✓✔✗✘☑☒]+(?=\w)")
"""A lamp or a dot before the word."""


def progress(text: str) -> str:
    """Return the state of a task that a text names, by the whole of it or its first words."""
    return _named(text, PROGRESS)


def in_sentence(text: str) -> str:
    """Return the state that one clause of a narrative tells: `外业结束，成果未交，进度滞后约1个月`.

    What lags or has not begun counts wherever it is said; that all is done or goes well only where
    nothing else is. "" where no clause tells it.
    """
    told = [_of_clause(clause) for clause in _CLAUSES.split(_plain(text))]
    grave = next((state for state in ("behind", "not_begun") if state in told), "")
    if grave or _REST.search(text):
        return grave or ("smooth" if "smooth" in told else "")
    return next((state for state in reversed(told) if state), "")


def _of_clause(clause: str) -> str:
    """Return the state that a clause is a word for, but for what leads it and by how much."""
    if _LATE.fullmatch(clause):
        return "behind"
    return _words(PROGRESS).get(_BY.sub("", _LEAD.sub("", clause)), "")


def legend(text: str) -> dict[str, str]:
    """Return what a note says its marks stand for: `√已完成；○按序时推进；△进度滞后`."""
    pairs = ((mark, _named(word, PROGRESS)) for mark, word in _LEGEND.findall(narrow(text)))
    return {mark: state for mark, state in pairs if state}


def is_word(text: str) -> bool:
    """Whether a text is nothing but the word for a state."""
    return _plain(text) in _words(PROGRESS)


def closing(text: str) -> str:
    """Return whether a problem is `closed`, `put_right` or `open`, "" where a text tells none."""
    told = _named(_MENDING.sub("整改", text), CLOSING)
    return told or ("closed" if _CLOSED.fullmatch(_plain(text)) else "")


def _named(text: str, states: tuple[str, ...]) -> str:
    plain = _plain(text)
    inner = _INNER.search(plain)
    first = _STOP.split(plain, maxsplit=1)[0]
    lamp = _words(states).get(plain[: inner.start()] if inner else "", "")
    if inner and lamp == "behind" and _words(states).get(inner[1]) == "not_begun":
        return lamp
    tried = (plain, inner[1] if inner else "", first)
    return next((found for word in tried if (found := _words(states).get(word, ""))), "")


def _plain(text: str) -> str:
    return _MARK.sub("", narrow(text).strip().lower())


@cache
def _words(states: tuple[str, ...]) -> dict[str, str]:
    table = lexicons.table("states")
    pairs = zip(table["state"], table["word"], strict=True)
    return {narrow(word).lower(): state for state, word in pairs if state in states}
