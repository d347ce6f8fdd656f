"""What is asked about tables: what one is, what a column of it holds, in which unit, of which time.

A table of which nothing was read is asked about as a whole; its columns are asked about in the same
review, as they would be read if the proposal were taken.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any, TypeAlias

import pandas as pd

from duibiao.indicators import answers as kept
from duibiao.indicators.asking.question import Desk, Place, Question, question, some
from duibiao.indicators.log import meaning
from duibiao.reading.ledgers import nearest
from duibiao.reading.ledgers.answers import LISTED
from duibiao.reading.workbooks.sheets import Answer
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say

STAGE = ("each", "running", "schedule", "ignore")
"""What may be meant by columns of stages in doubt; all others may be anything."""
COMMON = (
    *("actual", "so_far", "month", "target", "prior", "prior_year", "next_target"),
    *(
        "approved",
        "of_target",
        "growth",
        "delta",
        "indicator",
        "entity",
        "unit",
        "owner",
        "person",
        "due",
    ),
    *("note", "ignore"),
)
NAMES = ("entity", "indicator", "section", "period", "note", "ignore")
"""What may stand in a column whose head nobody knows, left of the figures."""
NEEDED = {"owner", "due", "state"}
"""What a list must tell: where it does not, any column nobody knows may be it."""
CONTENT = "内容|要求|目标|年度任务"
"""Heads of what a task is to bring, which names it only where nothing else does."""
UNNAMED = "names_in_doubt"
NAMING = {"indicator", "entity", "period", "aspect"}
PROPOSED = {"stage_in_doubt": STAGE[0], "rate_in_doubt": COMMON[0], UNNAMED: NAMES[0]}
OFFERED = {"stage_in_doubt": STAGE, UNNAMED: NAMES}
UNITS = ("万元", "万m3", "km", "万亩", "%")
"""What figures may be in of whose unit nothing is known."""
SHOWN = 6
"""Heads shown of a table that was not read."""
TABLE = ["file", "sheet", "rows"]
PASSED = {"plain", "ignored"}
CHECKS = {"of_target", "growth", "delta", "rank", "note", "ignore"}
READ = {*PASSED, *LISTED}
"""Sorts of tables that need no figures to have been read."""

Columns: TypeAlias = pd.DataFrame
"""The rows of `forms` that are the columns of one table, or of those of one form."""


def sorts(desk: Desk) -> Iterator[Question]:
    """Ask what a table is of which nothing was read."""
    for table in _lost(desk):
        one, near = table.iloc[0], _nearest(table)
        texts = table.loc[table["samples"] != "", "samples"]
        yield question(
            "sort",
            " ".join(filter(None, _sheet(table))),
            2 * len(_lines(table)) if near else 1,
            dict.fromkeys((near or "ignore", *kept.KINDS["sort"].codes)),
            near or "ignore",
            form=str(one["form"]),
            file=str(one["file"]),
            where=say("review.at_table", file=one["file"], sheet=one["sheet"], rows=one["rows"]),
            samples=say("review.heads", heads=some(table["head"], SHOWN), texts=some(texts)),
        )


def _lost(desk: Desk) -> list[Columns]:
    """Return the tables of several rows that are no lists and from which no figure was read, nor a
    certain one where their heads are those of a list.
    """
    tables = desk.forms[(desk.forms["form"] != "") & ~desk.forms["sort"].isin(READ)]
    found = [columns for _, columns in tables.groupby(TABLE, sort=False)]
    return [table for table in found if len(_lines(table)) > 1 and _brought_none(desk, table)]


def _brought_none(desk: Desk, table: Columns) -> bool:
    read, certain = (desk.read_from(_sheet(table), sure) & _lines(table) for sure in (False, True))
    lists = max(nearest.known(table["head"], kind) for kind in LISTED)
    return not read or (not certain and lists > nearest.EVIDENCE)


def _nearest(columns: Columns) -> str:
    about = "".join(_sheet(columns))
    return nearest.sort(columns["head"].tolist(), columns["samples"].tolist(), about)


def _sheet(columns: Columns) -> tuple[str, str]:
    return str(columns.iloc[0]["file"]), str(columns.iloc[0]["sheet"])


def _lines(columns: Columns) -> set[int]:
    start, _, end = str(columns.iloc[0]["rows"]).partition("–")
    return {*range(int(start), int(end) + 1)}


def columns(desk: Desk) -> Iterator[Question]:
    """Ask what a column holds: one in doubt, one that no word explains, or one of words among
    figures; in a list, one nobody knows where it does not tell who, until when or how it stands.
    """
    lost = _lost(desk)
    near = [(str(table.iloc[0]["form"]), _nearest(table)) for table in lost]
    supposed = [Answer(form, "", "sort", sort) for form, sort in near if sort]
    forms = desk.supposing(supposed, (_sheet(c)[0] for c in lost))
    forms = forms[(forms["form"] != "") & ~forms["sort"].isin(PASSED | {"unknown"})]
    found = [_asked_of(desk, table) for _, table in forms.groupby(TABLE, sort=False)]
    asked = pd.concat([forms.iloc[:0].assign(proposed=""), *found])
    asked = asked[~_beside(asked)]
    together = asked["key"].where(asked["doubt"] != "head_in_doubt", asked["key"].map(_upper))
    for _, rows in asked.groupby(["form", "proposed", together], sort=False):
        yield _of_column(desk, rows)


def _upper(key: str) -> str:
    """Return the head above that of a column, where there is one: 其中 of 其中/中央."""
    return key.rpartition("/")[0] or key


def _asked_of(desk: Desk, table: Columns) -> Columns:
    """Return the columns of a table to ask about, each with the code `proposed`, or ""."""
    kind = str(table.iloc[0]["sort"])
    if kind not in LISTED and not NAMING & set(table["holds"]):
        return _unlabelled(table)
    lacking = nearest.lacking(table["holds"], kind)
    unknown = table["holds"].isin({"unknown", "as_named"}) & (table["samples"] != "")
    roles = [nearest.role(text, lacking, kind) for text in table["samples"]]
    table = table.assign(role=roles, unknown=unknown)
    return _of_list(table, kind, lacking) if kind in LISTED else _of_figures(desk, table)


def _of_list(table: Columns, kind: str, lacking: Sequence[str]) -> Columns:
    """Ask about a column that may hold the names, before one that tells what is to be done, and
    about those that may tell what the list lacks."""
    main = kind.removesuffix("s")
    named = table["holds"] == main
    told = table[named]["head"].str.contains(CONTENT).any()
    names = table["samples"].map(nearest.is_name) & table["unknown"] & (named.cumsum() == 0)
    names &= bool(told)
    roles = table["role"].mask(names, main)
    bare = bool(NEEDED & set(lacking))
    asked = table["unknown"] & ((roles != "") | bare)
    return table.assign(proposed=roles.mask(roles == "", "note"))[asked]


def _of_figures(desk: Desk, table: Columns) -> Columns:
    figures = table["samples"].str.contains(r"\d") & (table["holds"] == "unknown")
    worded = pd.Series([place in desk.worded for place in _places(table)], table.index)
    worded &= ~table["holds"].isin(CHECKS)
    proposed = [
        _proposed(desk, column) or column["role"] or ("note" if column["worded"] else "")
        for column in table.assign(worded=worded).to_dict("records")
    ]
    telling = (table["role"] != "") & table["unknown"]
    asked = (table["doubt"] != "") | figures | worded | telling
    return table.assign(proposed=proposed)[asked]


def _unlabelled(table: Columns) -> Columns:
    """Return the first column of a table of figures of which none says whose or when they are."""
    first = table[table["holds"] != "number"].iloc[:1]
    time = first["samples"].map(lambda texts: bool(nearest.role(texts, ["due"], "tasks")))
    return first.assign(proposed=time.map({True: "period", False: "entity"}), doubt=UNNAMED)


def _proposed(desk: Desk, column: dict[Hashable, Any]) -> str:
    """Return the code of what a column in doubt is read as, "" for one without a doubt.

    What was done before the period is a figure of that time; whatever nobody knows is not used.
    """
    if column["doubt"] != "head_in_doubt":
        return PROPOSED.get(column["doubt"], "")
    if column["holds"] not in {"actual", "target"}:
        return "ignore"
    own, year = column["period"], desk.book.period.year
    told = parse(own).year if own else year
    if told > year:
        return "next_target"
    return "prior" if column["holds"] == "actual" and told < year else str(column["holds"])


def _beside(asked: Columns) -> pd.Series[bool]:
    """Of columns whose rates do not fit, the first with what was done is asked about."""
    unfit = asked["doubt"] == "rate_in_doubt"
    first = asked[unfit & (asked["holds"] == "actual")].drop_duplicates("form").index
    return unfit & ~asked.index.isin(first)


def _of_column(desk: Desk, rows: Columns, proposal: str = "") -> Question:
    """Return the question about columns with one head."""
    one = rows.iloc[0]
    doubt, kind = str(one["doubt"]), str(one["sort"])
    codes = OFFERED.get(doubt) or tuple(LISTED.get(kind, COMMON))
    return _about_columns(
        desk,
        "column",
        rows,
        (codes, proposal or str(one["proposed"])),
        meaning(doubt) if doubt else "",
    )


def _about_columns(
    desk: Desk, about: str, rows: Columns, offered: tuple[Iterable[str], str], doubt: str = ""
) -> Question:
    one = rows.iloc[0]
    letters = say("indicators.comma").join(dict.fromkeys(rows["column"]))
    return question(
        about,
        _heads(rows),
        sum(desk.read_in[place] for place in _places(rows)) or len(_lines(rows)),
        *offered,
        detail=kept.KEYS.join(dict.fromkeys(rows["key"])),
        form=str(one["form"]),
        file=str(one["file"]),
        where=say("review.at_column", file=one["file"], sheet=one["sheet"], column=letters),
        samples=some([str(one["samples"]), doubt]),
    )


def _heads(rows: Columns) -> str:
    """Return the head of a column, or those of several: 其中 / 中央、省级."""
    first, *others = rows.drop_duplicates("key")["head"]
    return say("indicators.comma").join((first, *(one.rpartition(" / ")[2] for one in others)))


def _places(forms: Columns) -> list[Place]:
    return list(zip(forms["file"], forms["sheet"], forms["column"], strict=True))


def clashing(desk: Desk, place: Place, times: int) -> Iterator[Question]:
    """Ask what a column holds that tells otherwise than another of the same sheet and time."""
    rows = desk.forms[[one == place for one in _places(desk.forms)]]
    if len(rows):
        yield {**_of_column(desk, rows.assign(proposed="")), "rows": 2 * times}


def units(desk: Desk) -> Iterator[Question]:
    """Ask for the unit of a column where several of its figures have none."""
    for place, wanted in desk.unitless.items():
        rows = desk.forms[[one == place for one in _places(desk.forms)]]
        if len(rows) and rows.iloc[0]["form"]:
            offered = dict.fromkeys(("assumed", *filter(None, wanted), *UNITS))
            yield _about_columns(desk, "column_unit", rows, (offered, "assumed"))


def spans(desk: Desk) -> Iterator[Question]:
    """Ask for the time of a file whose tables name none."""
    log = desk.book.log
    lost = log[(log["code"] == "bad_period") & (log["severity"] == "refused")]
    own = desk.book.period
    for source, rows in lost.groupby("source", sort=False):
        yield question(
            "span",
            str(source),
            len(rows),
            dict.fromkeys((str(own), str(own.year), str(own.year - 1))),
            str(own),
            file=str(source),
            where=f"{source} {rows.iloc[0]['location']}",
            samples=some(rows["found"]),
        )
