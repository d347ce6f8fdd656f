"""What a question of the review is, and what all of them are made of."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

import pandas as pd

from duibiao.indicators import answers as kept
from duibiao.indicators import form_panel
from duibiao.indicators.book import Book
from duibiao.indicators.cleanup_table import concerning
from duibiao.indicators.log import in_full
from duibiao.indicators.observations import JOIN
from duibiao.indicators.settled import NOTHING, Settled
from duibiao.vocabulary.amounts import amount
from duibiao.vocabulary.catalogue import plain_name
from duibiao.vocabulary.frame_cells import cells
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say

QUESTION_COLUMNS = (
    *("number", "question", "where", "samples", "proposal", "choices", "rows"),
    *("about", "subject", "detail", "period", "role", "form", "file"),
)
"""What people see of a question, then what its answer is kept by; `choices` is a tuple of words."""
AROUND = 24  # Characters of a sentence shown on either side of a figure
SEVERAL = 3  # So many cells are no slips: their column is misread, or lacks its unit
SHOWN = 6  # Heads of a table, or figures of a text, that are shown at the most
_LINE = re.compile(r"\d+$")
Question: TypeAlias = Mapping[Any, Any]
Row: TypeAlias = "Mapping[Any, Any] | pd.Series[Any]"
Place = tuple[str, str, str]  # File, sheet and column


def question(
    about: str, subject: str, rows: int, choices: Iterable[str], proposal: str = "", **told: str
) -> Question:
    """Return a question on whose answer `rows` rows of reports hang, with `told` its other
    columns."""
    values = {column: told.get(column, "") for column in ("detail", "period", "role")}
    if "role" in told:
        values["role"] = say(f"review.role_{told['role']}")
    if "period" in told:
        values["period"] = parse(told["period"]).label()
    shown = {
        "question": say(f"review.ask_{about}", subject=subject, **values),
        "choices": tuple(kept.word_of(about, code) for code in choices),
        "proposal": kept.word_of(about, proposal),
    }
    own = {"about": about, "subject": subject, "rows": rows}
    return {**dict.fromkeys(QUESTION_COLUMNS, ""), **shown, **own, **told}


@dataclass
class Desk:
    """What questions are made of: a book, its answers and forms, and what is `supposed` beside
    them."""

    book: Book
    supposed: Settled = NOTHING

    @cached_property
    def answers(self) -> pd.DataFrame:
        """The answers that were given."""
        return kept.read_answers(kept.path_of(self.book.home, self.book.bureau))

    @cached_property
    def settled(self) -> set[tuple[object, ...]]:
        """What was answered."""
        return {tuple(row[c] for c in kept.KEY) for row in self.answers.to_dict("records")}

    @cached_property
    def own(self) -> pd.DataFrame:
        """The office's own figures."""
        found = self.book.observations
        return found[(found["role"] != "context") & (found["place"] == "")]

    @cached_property
    def figures(self) -> pd.DataFrame:
        """The office's own figures of the period, and all its goals of that year."""
        now = concerning(self.own, self.book.period).index
        goals = self.compared[self.compared["role"] == "target"]
        goals = goals[goals["period"].str[:4] == str(self.book.period.year)]
        return self.own[self.own.index.isin(now.union(goals.index))]

    @cached_property
    def compared(self) -> pd.DataFrame:
        """The office's own figures of the period and of the year before it."""
        year = self.book.period.year
        near = {p: year - 1 <= parse(p).last.year <= year for p in self.own["period"].unique()}
        return self.own[self.own["period"].map(near).astype(bool)]

    @cached_property
    def named(self) -> set[str]:
        """The names that stand in the office's files."""
        return set(self.book.readings["name"].map(plain_name))

    @cached_property
    def appended(self) -> set[Place]:
        """The columns with a part of whose head several names end that stand without it, too."""
        forms, readings = self.forms[self.forms["sort"] != "projects"], self.book.readings
        heads = dict(zip(places_of(forms), forms["head"], strict=True))
        names = set(zip(columns_of(readings), readings["name"], strict=True))
        told = Counter(at for at, name in names if self._goes_on(name, heads.get(at, "")))
        return {place for place, times in told.items() if times >= SEVERAL}

    def _goes_on(self, name: str, head: str) -> bool:
        """Whether a name is another with the end of a level of a head behind it."""
        ends = (level[n:] for level in head.split(" / ") for n in range(len(level) - 1))
        end = next((one for one in ends if name.endswith(one)), "")
        return bool(end) and plain_name(name.removesuffix(end)) in self.named

    @cached_property
    def forms(self) -> pd.DataFrame:
        """The forms of all tables, with the `file` they stand in."""
        return form_panel.forms(self.book, self.supposed)

    def files_of(self, form: str) -> list[str]:
        """Return the files in which a form stands."""
        return list(dict.fromkeys(self.forms.loc[self.forms["form"] == form, "file"]))

    @cached_property
    def doubtful(self) -> set[Place]:
        """The columns in doubt."""
        rows = self.forms[self.forms["doubt"] != ""]
        return set(places_of(rows))

    @cached_property
    def read_in(self) -> Counter[Place]:
        """How many readings stand in each column."""
        return Counter(columns_of(self.book.readings))

    @cached_property
    def _lines(self) -> dict[tuple[tuple[str, str], bool], set[int]]:
        """The lines of each sheet from which figures were read, all and those that count."""
        readings, lines = self.book.readings, defaultdict(set)
        told = zip(readings["location"], readings["role"], columns_of(readings), strict=True)
        for location, role, place in told:
            if number := _LINE.search(location):
                for sure in {False, role != "context"}:
                    lines[place[:2], sure].add(int(number[0]))
        return lines

    def read_from(self, sheet: tuple[str, str], sure: bool) -> set[int]:
        """Return the lines of a sheet from which figures were read, perhaps those that count."""
        return self._lines.get((sheet, sure), set())

    @cached_property
    def worded(self) -> set[Place]:
        """The columns read as figures of which several cells, and most, are no figures."""
        log = self.book.log[self.book.log["code"] == "figure_not_understood"]
        counted = Counter(columns_of(log)).items()
        return {at for at, times in counted if times >= max(SEVERAL, self.read_in[at] + 1)}

    @cached_property
    def unitless(self) -> dict[Place, list[str]]:
        """The columns with several figures that lack a unit, and the units they were read in."""
        found = self.book.readings
        found = found[found["start"].isna() & (found["role"] != "context") & found["value"].notna()]
        with_units = {place[:2] for place in columns_of(found[found["unit"] != ""])}
        bare = found[(found["unit"] == "") & found["kind"].isin(["level", "share"])]
        names: dict[Place, set[str]] = defaultdict(set)
        for name, place in zip(bare["name"], columns_of(bare), strict=True):
            if name in self.assumed or place[:2] not in with_units:
                names[place].add(name)
        wanted = {
            place: [self.assumed.get(n, "") for n in sorted(own)] for place, own in names.items()
        }
        return {place: own for place, own in wanted.items() if len(own) >= SEVERAL and any(own)}

    @cached_property
    def assumed(self) -> dict[str, str]:
        """The names told without a unit, each with the unit of the catalogue it was read in."""
        log, catalogue = self.book.log, self.book.catalogue
        rows = log[log["code"] == "unit_assumed"]
        units = {n: catalogue.unit(i) for n, i in cells(rows, "name", "indicator")}
        return {n: u for n, u in units.items() if u and not catalogue.units.counted(u)}

    @cached_property
    def _quotes(self) -> dict[tuple[str, str], str]:
        prose = self.book.readings[self.book.readings["start"].notna()].to_dict("records")
        return {(row["source"], row["location"]): _said(row) for row in prose}

    def amount(self, row: Row) -> str:
        """Return a figure with its unit."""
        return amount(row["value"], row["unit"], self.book.catalogue.units, in_full)

    def amounts(self, figures: pd.DataFrame) -> Iterator[str]:
        """Yield figures with their time, and whether each is a target."""
        for row in figures.to_dict("records"):
            label = parse(row["period"]).label()
            yield f"{label}{say('review.role_' + row['role'])}{self.amount(row)}"

    def where(self, row: Row) -> str:
        """Return the first source of a figure and its place, with the sentence a document has."""
        return first(row) + self._quotes.get(parts(row), "")

    def rows(self, figures: pd.DataFrame) -> int:
        """Return how many rows of reports figures give: a target one more than an actual."""
        return int(len(figures) + (figures["role"] == "target").sum())

    def of(self, name: str) -> pd.DataFrame:
        """Return the figures of an indicator."""
        return self.figures[self.figures["indicator"] == name]


def column_of(source: str, location: str) -> Place:
    """Return the file, sheet and column in which a cell stands."""
    sheet, _, cell = location.rpartition("!")
    return source, sheet, cell.rstrip("0123456789")


def places_of(forms: pd.DataFrame) -> list[Place]:
    """Return where each column of forms stands."""
    return list(cells(forms, "file", "sheet", "column"))


def columns_of(frame: pd.DataFrame) -> list[Place]:
    """Return the column in which each row of readings or of the log stands."""
    return list(map(column_of, frame["source"].tolist(), frame["location"].tolist()))


def parts(row: Row) -> tuple[str, str]:
    """Return the first source of a figure, and the place in it."""
    return str(row["source"]).split(JOIN)[0], str(row["location"]).split(JOIN)[0]


def first(row: Row) -> str:
    """Return the first source of a figure and the place in it, as one text."""
    return " ".join(parts(row))


def _said(row: Mapping[Any, Any]) -> str:
    """Return the sentence around a figure of prose, cut short."""
    quote, start = str(row["quote"]), int(row["start"])
    return say("review.sentence", text=quote[max(0, start - AROUND) : start + AROUND].strip())


def some(texts: Iterable[str], most: int = 3) -> str:
    """Return the first of some texts as one."""
    return say("review.semicolon").join(list(dict.fromkeys(filter(None, texts)))[:most])
