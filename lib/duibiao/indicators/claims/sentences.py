"""The figures of a text as claims see them, sentence by sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import Any

from duibiao.indicators.claims.claim import Span

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
QUALIFIER = re.compile(r"[余多约近超≥≤><]|以上|以内|以下|左右|超过|突破|不足|不低于|不少于|不超过")
MEASURED = frozenset(
    {"元", "欧元", "美元", "m3", "m", "km", "m2", "hm2", "km2", "亩", "t", "kg"}
    | {"kW", "kWh", "%", "‰", "倍", "1", "百分点"}
)
BASES = {
    "km": ("m", Decimal(1000)),
    "km2": ("m2", Decimal(10**6)),
    "hm2": ("m2", Decimal(10**4)),
    "kg": ("t", Decimal("0.001")),
}
"""Units that one sum may mix, each with the one it is reckoned in."""
BREAK = re.compile(r"[。！？!?\n\r](?!其中)")  # 其中 goes on with the sentence before it
NEW_ITEM = re.compile(
    r"(?<=[，,；;。])[一二三四五六七八九十]{1,3}是"
    r"|(?:(?<=[；;。\n])|^)\s*[（(][一二三四五六七八九十]{1,3}[）)]",
    re.MULTILINE,
)
OPEN, CLOSE = "（([【", "）)]】"
MORE = re.compile(r"超|多(?!年)|增|高(?![效标质程新])|上升|提升|提高|上涨|扩大|净增|延长")
LESS = re.compile(r"减|少|降(?![雨水])|低|下滑|回落|缩|不足|差")
TEXTS = ("text", "bound", "kind", "role", "period", "indicator")


@dataclass(frozen=True)
class Figure:
    """One figure: `value` in `unit`, written as `number` times `scale`, `step` its last digit."""

    start: int
    end: int
    text: str
    value: Decimal
    unit: str
    bound: str
    kind: str
    role: str
    period: str
    indicator: str
    scale: Decimal
    step: Decimal

    @property
    def span(self) -> Span:
        """Its offsets in the text."""
        return self.start, self.end

    @property
    def suffix(self) -> str:
        """What is written after the number: `万元`."""
        plain = unicodedata.normalize("NFKC", self.text)
        return (
            QUALIFIER.sub("", NUMBER.sub("", plain, count=1)) if NUMBER.search(plain) else self.unit
        )

    def like(self, value: Decimal, places: int | None = None) -> str:
        """Return another value written as this one is: in its scale and unit."""
        number = value / self.scale
        shown = round(number, places) if places is not None else number
        return f"{_plain(shown)}{self.suffix}"


def _plain(number: Decimal) -> str:
    text = f"{number:.6f}".rstrip("0").rstrip(".")
    return text or "0"


def figure(record: Mapping[str, Any]) -> Figure:
    """Return a labelled record, or one the prose reader found, as a figure."""
    unit, size = BASES.get(str(record["unit"]), (str(record["unit"]), Decimal(1)))
    value = Decimal(str(record["value"])) * size
    scale, step = _written(str(record["text"]), value, unit)
    start, end = int(record["start"]), int(record["end"])
    texts = {name: str(record[name]) for name in TEXTS}
    return Figure(start, end, value=value, unit=unit, scale=scale, step=step, **texts)


def _written(text: str, value: Decimal, unit: str) -> tuple[Decimal, Decimal]:
    """Return the scale a number is written in and its last digit's worth, 0 for counts."""
    plain = unicodedata.normalize("NFKC", text).replace("，", ",")
    found = NUMBER.search(plain)
    if not found or not (number := Decimal(found[0].replace(",", ""))):
        return Decimal(1), Decimal(0)
    scale = abs(value) / number
    places = len(found[0].partition(".")[2])
    step = scale / 10**places
    exact = unit not in MEASURED and scale == 1 and not places
    return scale, Decimal(0) if exact else step


@dataclass(frozen=True)
class Passage:
    """A sentence, or one numbered item of it, with its figures and how deep in brackets each is."""

    text: str
    start: int
    end: int
    figures: tuple[Figure, ...]
    groups: tuple[int, ...]

    @property
    def sentence(self) -> str:
        """The passage's own text."""
        return self.text[self.start : self.end].strip()

    @cached_property
    def last_semicolon(self) -> int:
        """Where its last semicolon stands, before its start if it has none."""
        return max(self.text.rfind(mark, self.start, self.end) for mark in "；;")

    def at(self, places: Iterable[int]) -> list[Figure]:
        """Return the figures at some places."""
        return [self.figures[place] for place in places]

    def before(self, place: int) -> str:
        """Return the text between the figure before and this one."""
        begin = self.figures[place - 1].end if place else self.start
        return self.text[begin : self.figures[place].start]

    def after(self, place: int) -> str:
        """Return the text between this figure and the next one."""
        last = place + 1 == len(self.figures)
        return self.text[
            self.figures[place].end : self.end if last else self.figures[place + 1].start
        ]

    def label(self, place: int) -> str:
        """Return the words just before a figure, back to a comma or bracket."""
        return re.split(r"[，,、；;：:（）()]|其中|包括", self.before(place))[-1].strip()


def passages(text: str, records: Sequence[Mapping[str, Any]]) -> Iterator[Passage]:
    """Yield the sentences that hold figures, in order."""
    figures = sorted((figure(record) for record in records), key=lambda f: f.start)
    place = 0
    for start, end in _spans(text):
        inside = list[Figure]()
        while place < len(figures) and figures[place].start < end:
            inside.append(figures[place])
            place += 1
        if inside:
            yield Passage(text, start, end, tuple(inside), _groups(text, start, inside))


def rises(words: str) -> bool:
    """Whether the wording nearest to the figure says more rather than less."""
    ups = [match.start() for match in MORE.finditer(words)]
    downs = [match.start() for match in LESS.finditer(words)]
    return max(ups, default=-1) >= max(downs, default=-1)


def _spans(text: str) -> Iterator[Span]:
    cuts = {match.end() for match in BREAK.finditer(text)}
    cuts |= {match.start() for match in NEW_ITEM.finditer(text)}
    edges = [0, *sorted(cuts), len(text)]
    yield from pairwise(edges)


def _groups(text: str, start: int, figures: list[Figure]) -> tuple[int, ...]:
    """Return for each figure the offset of the bracket it stands in, -1 outside any."""
    opened: list[int] = []
    groups, at = [], start
    for one in figures:
        for offset in range(at, one.start):
            if text[offset] in OPEN:
                opened.append(offset)
            elif text[offset] in CLOSE and opened:
                opened.pop()
        at = one.start
        groups.append(opened[-1] if opened else -1)
    return tuple(groups)
