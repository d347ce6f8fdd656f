"""The workbook's own plain ledger: one row per figure, columns named as the contract names them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

import pandas as pd

from duibiao.reading.frames import notices, readings
from duibiao.reading.ledgers import days, spans
from duibiao.reading.quantities.written_figures import Figure, read_figure, resolution
from duibiao.reading.wrong import wrong
from duibiao.vocabulary import periods
from duibiao.vocabulary.catalogue import RULES
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.words import LANGUAGES, lexicon, say

NEEDED = ("indicator", "period", "value", "unit")
OPTIONAL = (
    *("bound", "kind", "role", "theme", "rule", "base_period", "schedule"),
    *("source", "location", "quote", "note", "flags"),
    *("owner", "due", "place", "basis"),
)
HEADS = {
    "指标": "indicator",
    "期间": "period",
    "数值": "value",
    "单位": "unit",
    "限定": "bound",
    "类型": "kind",
    "性质": "role",
    "主题": "theme",
    "目标规则": "rule",
    "基期": "base_period",
    "分期计划": "schedule",
    "来源": "source",
    "位置": "location",
    "备注": "note",
    "标记": "flags",
    "责任单位": "owner",
    "完成时限": "due",
    "地区": "place",
    "口径": "basis",
}
CHOICES = {
    "bound": ("exact", "min", "max", "approx"),
    "kind": ("level", "share", "delta", "growth", "of_target", "rank"),
    "role": ("actual", "target", "context"),
    "rule": RULES,
}
ROOMS = {"rule": "targets"}
"""The rooms of words of choices that have none in `reading`."""
UNQUOTED = ("bound", "kind", "role", "theme", "rule", "source", "location", "flags")
"""Codes, and what is told beside the quote anyway."""

UNSURE = "（?）"
"""Behind a period that may be one of two."""

Told = tuple[str, str, str, str, str]


def value_column(heads: Sequence[str]) -> int:
    """Return which column of a plain ledger holds the values, counted from 0."""
    return [_code(head) for head in heads].index("value")


def is_plain(heads: Sequence[str]) -> bool:
    """Whether a heading row is that of the plain ledger, in English or in HEADS' Chinese."""
    return set(NEEDED) <= {_code(head) for head in heads}


def _code(head: str) -> str:
    plain = head.strip().lower()
    return HEADS.get(plain, plain)


def choice_key(column: str, code: str) -> str:
    """Return the key of the word for a code of a column of choices."""
    return f"{ROOMS.get(column, 'reading')}.{column}_{code}"


@cache
def choice_words(column: str) -> dict[str, str]:
    """Return the code of each word that a column of choices takes: codes, Chinese and English."""
    codes = CHOICES[column]
    words = {
        lexicon(language)[choice_key(column, code)]: code
        for language in LANGUAGES
        for code in codes
    }
    return words | {code: code for code in codes}


def read_plain(
    rows: Sequence[Sequence[str]],
    places: Sequence[str],
    source: str,
    file: str,
    cells: Sequence[str] = (),
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return (readings, notices) of rows of text, the headings first.

    `places` says where each row stands, `cells` where its value does if elsewhere, `source` what
    people call the file; a row's own `source` and `location` win. A period that is none stays as
    written, for clean-up to refuse its row. Raises DataFaults with every cell that is no figure or
    choice, every unit that differs from the one in the cell, every heading that comes twice, or no
    row at all; rows without period and value are left out, so that an unfilled template is empty.
    """
    heads = [_code(head) for head in rows[0]]
    refuse(_repeated_heads(heads, places[0], file))
    value, period = heads.index("value"), heads.index("period")
    filled = [n for n, row in enumerate(rows) if n and (row[value] or row[period])]
    if len(rows) == 1:
        refuse([wrong("header_only", file, row=_row(places[0]))])
    table = _Table(heads, [rows[n] for n in filled], [places[n] for n in filled], file)
    frame = _frame(table, source, [cells[n] for n in filled] if cells else table.places)
    refuse(table.faults)
    told = [*_unused(heads, places[0], source), *_unfilled(len(rows) - 1 - len(filled), source)]
    return readings(frame, len(filled)), notices(told)


def kind_of(unit: str) -> str:
    """Return the kind of figure a unit suggests where the ledger does not say."""
    return "share" if unit in {"%", "‰", "％"} else "level"


@lru_cache(maxsize=4096)
def canonical(text: str) -> str | None:
    """Return a period's canonical text, or None for a text that names none."""
    try:
        return None if spans.is_ambiguous(text) else str(periods.parse(text))
    except periods.PeriodError:
        return None


def _last_day(text: str, span: str) -> str | None:
    """Return the last day that a text names, "" for none at all, None where it is no day."""
    base = periods.parse(span) if text and periods.is_period(span) else None
    try:
        day = days.read(text, base) if text else ""
    except days.DayError:
        return None
    return days.bounds(day)[1].isoformat() if day else ""


def _unread(text: str) -> str:
    return f"{text}{UNSURE}" if spans.is_ambiguous(text) else text


@dataclass
class _Table:
    """The body by column, where each row stands, and the faults found so far."""

    heads: list[str]
    rows: Sequence[Sequence[str]]
    places: list[str]
    file: str
    faults: list[Fault] = field(default_factory=list)

    def __post_init__(self) -> None:
        fields: Iterable[Sequence[str]] = zip(*self.rows, strict=True) if self.rows else ()
        texts = [[text.strip() for text in column] for column in fields]
        self.columns = dict(zip(self.heads, texts or [[] for _ in self.heads], strict=True))

    def column(self, name: str, default: str = "") -> list[str]:
        """Return a column's texts, `default` where the ledger has none."""
        if name not in self.columns:
            return [default] * len(self.places)
        texts = self.columns[name]
        return [text or default for text in texts] if default else texts

    def checked(self, name: str, read: Callable[[str], str | None], default: str = "") -> list[str]:
        """Return a column as `read` understands it, with a fault where it does not."""
        known = {text: read(text) if text else default for text in {*self.column(name)}}
        if None in known.values():
            choices = " ".join(choice_words(name))
            bad = {text for text, result in known.items() if result is None}
            self.tell("choice", name, bad.__contains__, choices=choices)
        return [known[text] or default for text in self.column(name)]

    def periods(self, name: str) -> list[str]:
        """Return a column of periods in canonical text; what names none stays as written."""
        known = {text: canonical(text) if text else "" for text in {*self.column(name)}}
        return [known[text] or _unread(text) for text in self.column(name)]

    def dues(self) -> list[str]:
        """Return the day each row is due, in ISO, with a fault for what names none."""
        texts, spans_ = self.column("due"), self.periods("period")
        known = {pair: _last_day(*pair) for pair in zip(texts, spans_, strict=True)}
        bad = {text for (text, _), day in known.items() if day is None}
        self.tell("day", "due", bad.__contains__)
        return [known[pair] or "" for pair in zip(texts, spans_, strict=True)]

    def tell(self, code: str, name: str, is_bad: Callable[[str], bool], **values: object) -> None:
        """Note a fault for each cell of a column that `is_bad`."""
        for text, place in zip(self.column(name), self.places, strict=True):
            if is_bad(text):
                found = text or " "
                self.faults.append(
                    wrong(code, self.file, row=_row(place), column=name, found=found, **values)
                )


def _frame(table: _Table, source: str, cells: list[str]) -> dict[str, Sequence[object]]:
    figures = [read_figure(text) for text in table.column("value")]
    told = [figure or Figure(None) for figure in figures]
    table.tell("figure", "value", lambda text: read_figure(text) is None)
    table.tell("no_name", "indicator", lambda text: not text)
    units = _units(table, told)
    return {
        "name": table.column("indicator"),
        "period": table.periods("period"),
        "value": [figure.value for figure in told],
        "unit": units,
        "bound": _first(table.checked("bound", _choice("bound")), [f.bound for f in told]),
        "kind": _first(table.checked("kind", _choice("kind")), [kind_of(unit) for unit in units]),
        "role": table.checked("role", _choice("role"), "actual"),
        "theme": table.column("theme"),
        "resolution": [resolution(f.step, unit) for f, unit in zip(told, units, strict=True)],
        "rule": table.checked("rule", _choice("rule")),
        "base_period": table.periods("base_period"),
        "schedule": table.column("schedule"),
        "owner": table.column("owner"),
        "due": table.dues(),
        "place": table.column("place"),
        "basis": table.column("basis"),
        "source": table.column("source", source),
        "location": _first(table.column("location"), cells),
        "quote": _first(table.column("quote"), _quotes(table)),
        "repairs": _joined(table.column("flags"), ["|".join(f.repairs) for f in told], "|"),
        "note": _joined(table.column("note"), [why_missing(f) or f.note for f in told], " "),
    }


def _choice(column: str) -> Callable[[str], str | None]:
    return choice_words(column).get


def _units(table: _Table, figures: list[Figure]) -> list[str]:
    units = []
    for unit, figure, place in zip(table.column("unit"), figures, table.places, strict=True):
        if figure.unit and unit and figure.unit != unit:
            table.faults.append(
                wrong(
                    "two_units",
                    table.file,
                    row=_row(place),
                    column="value",
                    found=figure.unit,
                    unit=unit,
                )
            )
        units.append(unit or figure.unit)
    return units


def _row(place: str) -> str:
    return place.removeprefix("row ")


def _first(given: list[str], other: list[str]) -> list[str]:
    return [one or two for one, two in zip(given, other, strict=True)]


def _joined(given: list[str], other: list[str], mark: str) -> list[str]:
    return [
        f"{one}{mark}{two}" if one and two else one or two
        for one, two in zip(given, other, strict=True)
    ]


def _quotes(table: _Table) -> list[str]:
    """Return each row as people would read it out: what it states, not how it is coded."""
    told = [texts for head, texts in table.columns.items() if head not in UNQUOTED]
    return [" | ".join(filter(None, row)) for row in zip(*told, strict=True)]


def why_missing(figure: Figure) -> str:
    """Say for people that a cell states there is no figure; "" where there is one."""
    return say("reading.no_figure") if figure.value is None else ""


def _repeated_heads(heads: list[str], place: str, file: str) -> Iterable[Fault]:
    repeated = {head for head in heads if head and heads.count(head) > 1}
    return [wrong("repeated_head", file, row=_row(place), found=head) for head in sorted(repeated)]


def _unused(heads: list[str], place: str, source: str) -> Iterable[Told]:
    known = {*NEEDED, *OPTIONAL, ""}
    for head in heads:
        if head not in known:
            yield source, place, "unknown_head", head, say("reading.notice_unknown_head")


def _unfilled(count: int, source: str) -> Iterable[Told]:
    if count:
        yield source, "", "unfilled_rows", str(count), say("reading.notice_unfilled_rows")
