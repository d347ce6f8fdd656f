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
}
"""What the ledger of tasks calls each state: what is nearly done is not done."""
_MENDING = re.compile(r"整治|处置|整修")
_INNER = re.compile(r"[（(]([^（）()]+)[）)]$")
"""What a lamp stands for, where the cell says so: `绿（完成）`."""
_CLOSED = re.compile(r"(?:已|经|完成|整改|到位|并|完毕|审核|验收|全部|现|均)*销号(?:完毕)?")
"""Ways of saying that a problem was struck off."""
_STOP = re.compile(r"[，,；;。、（(：:\s]")


_MARK = re.compile(r"^[^\w√×✓✔✗✘☑☒]+(?=\w)")
"""A lamp or a dot before the word."""


def progress(text: str) -> str:
    """Return the state of a task that a text names, by the whole of it or its first words."""
    return _named(text, PROGRESS)


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
