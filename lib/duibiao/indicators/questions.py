"""What only the office's people can say: one question a column, name, unit or conflict.

Each tells where it stands, what is proposed and what may be answered, the one on which most rows of
the reports hang first. `answers` keeps what was said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from typing import Any

import pandas as pd

from duibiao.indicators import answers as kept
from duibiao.indicators import form_panel
from duibiao.indicators.book import Book
from duibiao.indicators.cleanup_table import concerning
from duibiao.indicators.conversion import PLAIN
from duibiao.indicators.harmonise import IN_FRONT, alike
from duibiao.indicators.log import in_full, meaning
from duibiao.indicators.observations import JOIN
from duibiao.vocabulary.amounts import amount
from duibiao.vocabulary.catalogue import plain_name
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say

QUESTION_COLUMNS = (
    *("number", "question", "where", "samples", "proposal", "choices", "rows"),
    *("about", "subject", "detail", "period", "role", "form", "file"),
)
"""What people see of a question, then what its answer is kept by; `choices` is a tuple of words."""
MOST = 15
"""So many questions are asked in one go."""
CANDIDATES = 6
AROUND = 24
"""Characters of a sentence shown on either side of a figure."""
CLASHING = 3
"""So many rows in which two columns differ about one figure are no slips: one is misread."""
UNSURE = r"\b(?:low|medium)_confidence\b"
LIKE = 0.5
"""How alike two names must be to be asked about: half of their pairs of characters."""
DOWN = re.compile(r"事故|漏损|死亡|伤亡|成本|能耗|投诉|超标|损失|欠费|逾期|开采量|用水量|取水量")
MENDED = re.compile(r"清收|追缴|回收|整改|治理|办结|处置|下降|降低|减少|压减|节约|覆盖")
"""What nobody wants more of, and what is done about it."""

Question = Mapping[Any, Any]


def questions(book: Book, most: int = MOST) -> pd.DataFrame:
    """Return QUESTION_COLUMNS of what is open, the weightiest first; `most` 0 for all of it."""
    desk = _Desk(book)
    makers = (_columns, _spans, _conflicts, _units, _names, _comparators, _unsure, _states)
    found = [question for make in makers for question in make(desk)]
    found = [one for one in found if tuple(one[c] for c in kept.KEY) not in desk.settled]
    found.sort(key=lambda one: -int(str(one["rows"])))
    rows = [{**one, "number": n} for n, one in enumerate(found[: most or None], 1)]
    return pd.DataFrame(rows, columns=list(QUESTION_COLUMNS))


def wrong_answer(question: Question, says: str, book: Book) -> str:
    """Return what an answer should have been, "" for one that can be meant."""
    about, words = str(question["about"]), question["choices"]
    if says in words:
        return ""
    if about == "name":
        known = book.catalogue.match(says) or plain_name(says) in _Desk(book).named
        return "" if known else say("review.expect_name")
    if about == "unit" and book.catalogue.units.known(says):
        return ""
    if about == "span":
        return next((e for _, _, e in kept.wrong_cells(_blank(question, says))), "")
    return say("indicators.comma").join(words)


def answer_of(question: Question, says: str, **told: str) -> dict[str, str]:
    """Return the row of `answers.csv` that a question's answer amounts to."""
    return _blank(question, kept.code_of(str(question["about"]), says)) | told


def _blank(question: Question, says: str) -> dict[str, str]:
    row = {column: str(question.get(column, "")) for column in kept.ANSWER_COLUMNS}
    return row | {"says": says}


@dataclass
class _Desk:
    """What questions are made of: a book, its figures of the period, its answers and forms."""

    book: Book
    weights: Counter[str] = field(default_factory=Counter)

    @cached_property
    def answers(self) -> pd.DataFrame:
        return kept.read_answers(kept.path_of(self.book.home, self.book.bureau))

    @cached_property
    def settled(self) -> set[tuple[object, ...]]:
        return {tuple(row[c] for c in kept.KEY) for row in self.answers.to_dict("records")}

    @cached_property
    def figures(self) -> pd.DataFrame:
        """The office's own figures of the period."""
        found = concerning(self.book.observations, self.book.period)
        return found[(found["role"] != "context") & (found["place"] == "")]

    @cached_property
    def compared(self) -> pd.DataFrame:
        """The office's own figures of the period and of the year before it."""
        found = self.book.observations
        found = found[(found["role"] != "context") & (found["place"] == "")]
        year = self.book.period.year
        near = {p: year - 1 <= parse(p).last.year <= year for p in found["period"].unique()}
        return found[found["period"].map(near).astype(bool)]

    @cached_property
    def named(self) -> set[str]:
        return set(self.book.readings["name"].map(plain_name))

    @cached_property
    def puzzling(self) -> set[str]:
        """The files in which some column is in doubt or not explained."""
        readings, log = self.book.readings, self.book.log
        doubts = readings["repairs"].str.contains("|".join(DOUBTS))
        found = {*readings.loc[doubts, "source"], *log.loc[log["code"] == "unknown_head", "source"]}
        return found | {source for source, _, _ in self.worded}

    @cached_property
    def worded(self) -> set[tuple[str, str, str]]:
        """The columns read as figures in which several cells are no figures."""
        log = self.book.log[self.book.log["code"] == "figure_not_understood"]
        places = map(_place, log["source"].tolist(), log["location"].tolist())
        return {place for place, times in Counter(places).items() if times >= CLASHING}

    def forms(self, wanted: set[str] | None = None) -> pd.DataFrame:
        """Return the forms of ledgers, by default all, with the `file` they stand in."""
        return form_panel.forms(self.book, wanted)

    @cached_property
    def _quotes(self) -> dict[tuple[str, str], str]:
        prose = self.book.readings[self.book.readings["start"].notna()].to_dict("records")
        return {(row["source"], row["location"]): _said(row) for row in prose}

    def quote(self, source: str, location: str) -> str:
        """Return the sentence around a figure of a document, "" for a ledger's."""
        return self._quotes.get((source, location), "")

    def rows(self, figures: pd.DataFrame) -> int:
        """Return how many rows of reports figures give: a target one more than an actual."""
        return int(len(figures) + (figures["role"] == "target").sum())

    def of(self, name: str) -> pd.DataFrame:
        """Return the figures of an indicator."""
        return self.figures[self.figures["indicator"] == name]


def _asked(about: str, subject: str, rows: int, **told: object) -> Question:
    values = {column: told.get(column, "") for column in ("detail", "period", "role")}
    if told.get("role"):
        values["role"] = say(f"review.role_{told['role']}")
    if told.get("period"):
        values["period"] = parse(str(told["period"])).label()
    question = say(f"review.ask_{about}", subject=subject, **values)
    own = {"about": about, "subject": subject, "question": question, "rows": rows}
    return {**dict.fromkeys(QUESTION_COLUMNS, ""), **own, **told}


STAGE = ("each", "running", "schedule", "ignore")
"""What may be meant by columns of stages in doubt; all others may be anything."""
DOUBTS = ("stage_in_doubt", "rate_in_doubt", "head_in_doubt")
"""Codes of columns that the reader leaves in doubt."""
COMMON = (
    *("actual", "so_far", "month", "target", "prior", "prior_year", "approved"),
    *("of_target", "growth", "indicator", "unit", "owner", "due", "note", "ignore"),
)


def _columns(desk: _Desk) -> Iterator[Question]:
    """Ask what a column holds: one in doubt, or one with figures that no word explains."""
    forms = desk.forms(desk.puzzling)
    if forms.empty:
        return
    unknown = (
        (forms["holds"] == "unknown")
        & forms["samples"].str.contains(r"\d")
        & (forms["sort"] != "unknown")
    )
    asked = forms[(forms["doubt"] != "") | (unknown & (forms["form"] != ""))]
    worded = forms[[place in desk.worded for place in _columns_of(forms)]]
    asked = pd.concat([asked, worded]).drop_duplicates(["form", "key", "column"])
    for _, rows in asked[~_beside(asked)].groupby(["form", "key"], sort=False):
        codes = STAGE if rows.iloc[0]["doubt"] == "stage_in_doubt" else COMMON
        words = _columns_of(rows)[0] in desk.worded
        proposed = _proposed(desk, rows.iloc[0]) or ("note" if words else "")
        proposal = kept.word_of("column", proposed) if proposed else ""
        yield _of_column(rows, codes, proposal, _depending(desk, rows))


def _proposed(desk: _Desk, column: pd.Series[Any]) -> str:
    """Return the code of what a column in doubt is read as, "" for one without a doubt.

    What was done before the period is a figure of that time; whatever nobody knows is not used.
    """
    if column["doubt"] != "head_in_doubt":
        return {"stage_in_doubt": STAGE[0], "rate_in_doubt": COMMON[0]}.get(column["doubt"], "")
    if column["holds"] not in {"actual", "target"}:
        return "ignore"
    own, year = column["period"], desk.book.period.year
    told = parse(own).year if own else year
    if told > year:
        return "target"
    return "prior" if column["holds"] == "actual" and told < year else str(column["holds"])


def _beside(asked: pd.DataFrame) -> pd.Series[bool]:
    """Of columns whose rates do not fit, the first with what was done is asked about."""
    unfit = asked["doubt"] == "rate_in_doubt"
    first = asked[unfit & (asked["holds"] == "actual")].drop_duplicates("form").index
    return unfit & ~asked.index.isin(first)


def _of_column(forms: pd.DataFrame, codes: Sequence[str], proposal: str, weight: int) -> Question:
    """Return the question about columns with one head."""
    first = forms.iloc[0]
    doubt = str(first["doubt"])
    letters = say("indicators.comma").join(dict.fromkeys(forms["column"]))
    return _asked(
        "column",
        str(first["head"]),
        weight,
        detail=str(first["key"]),
        form=str(first["form"]),
        file=str(first["file"]),
        where=say("review.at_column", file=first["file"], sheet=first["sheet"], column=letters),
        samples=_some([str(first["samples"]), meaning(doubt) if doubt else ""]),
        proposal=proposal,
        choices=tuple(kept.word_of("column", code) for code in codes),
    )


def _depending(desk: _Desk, columns: pd.DataFrame) -> int:
    """Return how many readings stand in some columns, at least the rows that could."""
    places = set(_columns_of(columns))
    readings = desk.book.readings
    pairs = zip(readings["source"].tolist(), readings["location"].tolist(), strict=True)
    return sum(_place(source, location) in places for source, location in pairs) or 1


def _columns_of(forms: pd.DataFrame) -> list[tuple[str, str, str]]:
    return list(zip(forms["file"], forms["sheet"], forms["column"], strict=True))


def _place(source: str, location: str) -> tuple[str, str, str]:
    sheet, _, cell = location.rpartition("!")
    return source, sheet, cell.rstrip("0123456789")


def _spans(desk: _Desk) -> Iterator[Question]:
    """Ask for the time of a file whose tables name none."""
    log = desk.book.log
    lost = log[(log["code"] == "bad_period") & (log["severity"] == "refused")]
    for source, rows in lost.groupby("source", sort=False):
        own = desk.book.period
        yield _asked(
            "span",
            str(source),
            len(rows),
            file=str(source),
            where=f"{source} {rows.iloc[0]['location']}",
            samples=_some(rows["found"]),
            proposal=str(own),
            choices=tuple(dict.fromkeys((str(own), str(own.year), str(own.year - 1)))),
        )


@dataclass(frozen=True)
class _Conflict:
    """A figure that sources tell differently: the row that stands, and those against it."""

    row: Mapping[Any, Any]
    against: list[Mapping[Any, Any]]

    @property
    def columns(self) -> tuple[tuple[str, str, str], ...]:
        """The columns of one sheet that tell it differently, () where it is not two of one."""
        places = {_place(*_parts(one)) for one in (self.row, *self.against)}
        sheets = {place[:2] for place in places}
        return (
            tuple(sorted(places, key=lambda p: (len(p[2]), p[2])))
            if len(sheets) == 1 < len(places)
            else ()
        )


def _conflicts(desk: _Desk) -> Iterator[Question]:
    """Ask which source holds where several tell a figure differently.

    Where two columns of a sheet differ row by row, one of them is misread: that is asked instead.
    """
    found = list(_conflicting(desk))
    counted = Counter(one.columns for one in found)
    for columns, times in counted.items():
        if columns and times >= CLASHING:
            yield from _misread(desk, columns[-1], times)
    for one in found:
        if not one.columns or counted[one.columns] < CLASHING:
            yield _of_conflict(desk, one)


def _conflicting(desk: _Desk) -> Iterator[_Conflict]:
    """Yield the conflicts of the period's year and of the year it is compared with."""
    log = desk.book.log[desk.book.log["code"] == "conflict"]
    found, year = desk.book.observations, desk.book.period.year
    found = found[found["flags"].str.contains(r"\bconflict\b") & (found["role"] != "context")]
    for row in found.to_dict("records"):
        if year - 1 <= parse(row["period"]).last.year <= year:
            same = (log["indicator"] == row["indicator"]) & (log["period"] == row["period"])
            yield _Conflict(row, log[same].to_dict("records"))


def _misread(desk: _Desk, place: tuple[str, str, str], times: int) -> Iterator[Question]:
    """Ask what a column holds that tells otherwise than another of the same sheet and time."""
    file, sheet, column = place
    forms = desk.forms({file})
    rows = forms[(forms["sheet"] == sheet) & (forms["column"] == column)]
    if len(rows):
        yield _of_column(rows, COMMON, "", 2 * times)


def _of_conflict(desk: _Desk, one: _Conflict) -> Question:
    row, name = one.row, desk.book.catalogue.name(one.row["indicator"])
    told = [f"{in_full(row['value'])}{row['unit']}{kept.FOUND_IN}{_first(row)}"]
    told += [f"{other['found']}{kept.FOUND_IN}{_first(other)}" for other in one.against]
    words = tuple(dict.fromkeys(told))
    return _asked(
        "conflict",
        name,
        desk.rows(desk.of(row["indicator"])),
        period=row["period"],
        role=row["role"],
        where=_some(_first(told) + desk.quote(*_parts(told)) for told in (row, *one.against)),
        samples=_some(word.partition(kept.FOUND_IN)[0] for word in words),
        proposal="" if "unsettled" in row["flags"] else words[0],
        choices=(*words, kept.word_of("conflict", "drop")),
    )


def _parts(row: Mapping[Any, Any] | pd.Series[Any]) -> tuple[str, str]:
    """Return the first source of a figure, and the place in it."""
    return str(row["source"]).split(JOIN)[0], str(row["location"]).split(JOIN)[0]


def _first(row: Mapping[Any, Any] | pd.Series[Any]) -> str:
    """Return the first source of a figure and the place in it, as one text."""
    return " ".join(_parts(row))


def _said(row: Mapping[Any, Any] | pd.Series[Any]) -> str:
    """Return the sentence around a figure of prose, cut short."""
    quote, start = str(row["quote"]), int(row["start"])
    return say("review.sentence", text=quote[max(0, start - AROUND) : start + AROUND].strip())


def _units(desk: _Desk) -> Iterator[Question]:
    """Ask for the unit where the one written cannot be the indicator's, or none is written."""
    log, readings = desk.book.log, desk.book.readings
    for code in ("unit_mismatch", "unit_assumed"):
        for name, rows in log[log["code"] == code].groupby("name", sort=False):
            own = readings[(readings["name"] == name) & readings["value"].notna()]
            wanted = desk.book.catalogue.unit(rows.iloc[0]["indicator"])
            for unit in dict.fromkeys(own["unit"]):
                if _is_odd(desk, unit, wanted, assumed=code == "unit_assumed"):
                    yield _of_unit(desk, rows, unit, wanted)


def _is_odd(desk: _Desk, unit: str, wanted: str, *, assumed: bool) -> bool:
    """Whether a unit must be asked about: one that cannot be, or none where one is needed."""
    if assumed:
        return not unit and not desk.book.catalogue.units.counted(wanted)
    return bool(unit) and not _fits(desk, unit, wanted)


def _of_unit(desk: _Desk, rows: pd.DataFrame, unit: str, wanted: str) -> Question:
    first = rows.iloc[0]
    asked = _asked(
        "unit",
        str(first["name"]),
        2 * len(rows),
        detail=unit,
        where=_some(_first(row) + desk.quote(*_parts(row)) for row in rows.to_dict("records")),
        samples=_some(rows["found"]),
        proposal=wanted,
        choices=(
            *([wanted] if unit else _alternatives(desk, wanted)),
            *(kept.word_of("unit", code) for code in ("own", "drop")),
        ),
    )
    bare = {"question": say("review.ask_no_unit", subject=first["name"], unit=wanted)}
    return asked if unit else {**asked, **bare}


def _alternatives(desk: _Desk, wanted: str) -> list[str]:
    """Return the units of the same dimension, the one assumed first."""
    units = desk.book.catalogue.units
    same = [one for one in map(str, units.table.index) if units.comparable(one, wanted)]
    return list(dict.fromkeys((wanted, *same)))[:CANDIDATES]


def _fits(desk: _Desk, unit: str, wanted: str) -> bool:
    units = desk.book.catalogue.units
    return bool(units.known(unit)) and units.comparable(unit, wanted)


def _some(texts: Iterable[str], most: int = 3) -> str:
    return say("review.semicolon").join(list(dict.fromkeys(filter(None, texts)))[:most])


def _names(desk: _Desk) -> Iterator[Question]:
    """Ask whether two names are one indicator, where a target lacks its figure or both tell one."""
    figures = desk.figures
    unknown = figures[figures["flags"].str.contains("unknown_indicator", regex=False)]
    asked: set[str] = set()
    for name in dict.fromkeys(unknown["indicator"].tolist()):
        own = figures[figures["indicator"] == name]
        if name in asked:
            continue
        others = [other for other in _candidates(desk, name, own) if other not in asked]
        if not others and not _is_open(own):
            continue
        asked |= {name, *others[:1]}
        shown = [desk.book.catalogue.name(other) for other in others[:CANDIDATES]]
        first = own.iloc[0]
        yield _asked(
            "name",
            name,
            desk.rows(own) + (desk.rows(desk.of(others[0])) if others else 0),
            where=_first(first) + desk.quote(*_parts(first)),
            samples=_some(_amounts(desk, own)),
            proposal=shown[0] if shown else kept.word_of("name", "own"),
            choices=(*shown, *(kept.word_of("name", code) for code in ("own", "drop"))),
        )


def _amounts(desk: _Desk, figures: pd.DataFrame) -> Iterator[str]:
    for row in figures.to_dict("records"):
        label = parse(row["period"]).label()
        yield f"{label}{say('review.role_' + row['role'])}{_amount(desk, row)}"


def _amount(desk: _Desk, row: Mapping[Any, Any]) -> str:
    return amount(row["value"], row["unit"], desk.book.catalogue.units, in_full)


def _is_open(own: pd.DataFrame) -> bool:
    """Whether prose alone tells a target without what was done, or only a share of one."""
    roles, kinds = set(own["role"]), set(own["kind"])
    lacking = ("target" in roles and "actual" not in roles) or kinds == {"of_target"}
    return bool(own["start"].notna().all()) and lacking


def _candidates(desk: _Desk, name: str, own: pd.DataFrame) -> list[str]:
    """Return the indicators a name may belong to, the likest first."""
    said = "".join(own.loc[own["start"].notna(), "quote"])
    scores: dict[str, float] = {}
    for other, theirs in desk.figures.groupby("indicator", sort=False):
        if other == name or not _may_be_one(own, theirs):
            continue
        score = alike(name, _chinese(desk, str(other)))
        score += (_chinese(desk, str(other)) in said) * LIKE
        same = bool(_told(own) & _told(theirs))
        if _is_part(name, _chinese(desk, str(other))) and not same:
            continue
        if score >= LIKE or (same and score > 0) or (_is_open(own) and score >= LIKE / 2):
            scores[str(other)] = score + same
    return sorted(scores, key=lambda one: -scores[one])


def _chinese(desk: _Desk, indicator: str) -> str:
    return str(desk.book.catalogue.indicators["name_zh"].get(indicator, indicator))


def _told(figures: pd.DataFrame) -> set[tuple[object, ...]]:
    columns = ("period", "role", "value", "unit")
    return set(zip(*(figures[column].tolist() for column in columns), strict=True))


def _may_be_one(own: pd.DataFrame, theirs: pd.DataFrame) -> bool:
    """Whether two names can be one indicator: one unit, and no file tells both as two."""
    if not _one_unit(own, theirs) or not set(own["kind"]) & set(theirs["kind"]):
        return False
    gains = {"target", "actual"} <= set(own["role"]) | set(theirs["role"])
    gains = gains or bool(_told(own) & _told(theirs))
    return gains and not _tellings(own) & _tellings(theirs)


def _one_unit(own: pd.DataFrame, theirs: pd.DataFrame) -> bool:
    """Whether two names share a unit; a bare number in prose may count anything."""
    units, others = set(own["unit"]), set(theirs["unit"])
    return bool(units & others) or (units == {PLAIN} and bool(own["start"].notna().all()))


def _tellings(figures: pd.DataFrame) -> set[tuple[str, str]]:
    """Return where figures are told: a file has one name for an indicator's figures of a role."""
    rows = zip(figures["source"], figures["role"], strict=True)
    return {(one, role) for source, role in rows for one in source.split(JOIN)}


def _is_part(one: str, other: str) -> bool:
    """Whether a longer name only says which part it is: 城镇供水水费收缴率 beside 水费收缴率."""
    short, long = sorted((one, other), key=len)
    return long.endswith(short) and len(long) - len(short) > IN_FRONT


def _comparators(desk: _Desk) -> Iterator[Question]:
    """Ask whether a target is a cap where its name says so and nothing else does."""
    figures = desk.figures
    bare = (figures["role"] == "target") & (figures["bound"] == "exact") & (figures["value"] != 0)
    unknown = figures["flags"].str.contains("unknown_indicator", regex=False)
    asked = figures[bare & unknown & (figures["rule"] == "")]
    for name, rows in asked.groupby("indicator", sort=False):
        if DOWN.search(str(name)) and not MENDED.search(str(name)):
            yield _asked(
                "comparator",
                str(name),
                2 * len(rows),
                where=_first(rows.iloc[0]),
                samples=_some(_amounts(desk, rows)),
                proposal=kept.word_of("comparator", "max"),
                choices=tuple(kept.word_of("comparator", code) for code in ("max", "min")),
            )


def _unsure(desk: _Desk) -> Iterator[Question]:
    """Ask whether figures of prose that nothing bears out were read right, once an indicator.

    Asked where a verdict or a growth waits for them: a target, or the same of two years.
    """
    unsure = desk.compared["flags"].str.contains(UNSURE)
    for indicator, own in desk.compared.groupby("indicator", sort=False):
        rows = own[unsure[own.index]]
        rows = rows[[_waits(row, own, unsure) for row in rows.to_dict("records")]]
        tokens = _tokens(desk.book.readings, rows)
        if tokens:
            yield _asked(
                "reading",
                desk.book.catalogue.name(str(indicator)),
                desk.rows(own),
                detail="|".join(tokens),
                where=_some(
                    _first(row) + desk.quote(*_parts(row)) for row in rows.to_dict("records")
                ),
                samples=_some(_amounts(desk, rows), len(rows)),
                proposal=kept.word_of("reading", "yes"),
                choices=tuple(kept.word_of("reading", code) for code in kept.CODES["reading"]),
            )


def _waits(row: Mapping[Any, Any], own: pd.DataFrame, unsure: pd.Series[bool]) -> bool:
    """Whether a figure would be judged or compared, and no certain one of its time tells it."""
    alike = own[own["unit"] == row["unit"]]
    same = alike[(alike["period"] == row["period"]) & (alike["role"] == row["role"])]
    judged = "target" in set(alike["role"]) or alike["period"].nunique() > 1
    return bool(judged and unsure[same.index].all())


def _tokens(readings: pd.DataFrame, figures: pd.DataFrame) -> list[str]:
    """Return the marks by which `answers` knows the readings of prose that figures come from."""
    places = {
        told
        for row in figures.to_dict("records")
        for told in product(row["source"].split(JOIN), row["location"].split(JOIN))
    }
    marks = kept.tokens(readings)
    at = zip(readings["source"], readings["location"], marks, strict=True)
    return list(dict.fromkeys(mark for *place, mark in at if mark and tuple(place) in places))


def _states(desk: _Desk) -> Iterator[Question]:
    """Ask what a word for how a task or a problem stands means, once for each sort of list."""
    log = desk.book.log
    asked = (("task", kept.OF_TASKS), ("problem", kept.OF_PROBLEMS))
    for kind, states in asked:
        for word, rows in log[log["code"] == f"{kind}_state_unread"].groupby("found", sort=False):
            yield _asked(
                "state",
                str(word),
                len(rows),
                detail=kind,
                where=_some(_first(row) for row in rows.to_dict("records")),
                samples=_some(_standing_so(desk.book, str(word))),
                choices=tuple(kept.word_of("state", state) for state in states),
            )


def _standing_so(book: Book, word: str) -> Iterator[str]:
    """Yield the tasks and problems of which a list says this word."""
    for frame, name, said in ((book.tasks, "task", "told"), (book.problems, "problem", "note")):
        yield from frame.loc[frame[said].str.contains(word, regex=False), name]


def listed(answers: pd.DataFrame, unused: Sequence[bool]) -> pd.DataFrame:
    """Return a bureau's answers for people: about, subject, says, file, date, in_use."""
    told = answers.assign(
        says=[kept.word_of(a, s) for a, s in zip(answers["about"], answers["says"], strict=True)],
        about=[say(f"review.about_{about}") for about in answers["about"]],
        in_use=[say("review.unused" if gone else "review.used") for gone in unused],
    )
    return told[["about", "subject", "period", "says", "file", "date", "reviewer", "in_use"]]


def unused_answers(book: Book) -> list[bool]:
    """Return for each answer of a bureau whether nothing bears what it is about any more."""
    desk = _Desk(book)
    forms = desk.forms().get("form", pd.Series(dtype=str))
    return kept.unused(desk.answers, book.readings, forms, _said_of_lists(book))


def _said_of_lists(book: Book) -> str:
    """Return what the lists of tasks and problems say beside their names, as one text."""
    cells = (*book.tasks["told"], *book.tasks["note"], *book.problems["note"])
    return "\n".join(cells)
