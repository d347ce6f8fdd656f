"""What is asked about tables: what one is, what a column of it holds, in which unit.

A table of which nothing was read is asked about as a whole; its columns are asked about in the same
review, as they would be read if the proposal were taken.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator
from typing import Any, TypeAlias

import pandas as pd

from duibiao.indicators import answers as kept
from duibiao.indicators.asking.question import (
    SHOWN,
    Desk,
    Place,
    Question,
    places_of,
    question,
    some,
)
from duibiao.indicators.log import meaning
from duibiao.reading.ledgers import nearest
from duibiao.reading.ledgers.form_answers import LISTED
from duibiao.vocabulary.frame_cells import cells
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say

STAGE = ("each", "running", "schedule", "ignore")
"""What may be meant by columns of stages in doubt; all others may be anything."""
COMMON = (
    *("actual", "so_far", "month", "target", "prior", "prior_year", "next_target", "revised"),
    *("approved", "of_target", "growth", "delta", "indicator", "entity", "unit", "owner"),
    *("person", "due", "note", "ignore"),
)
NAMES = ("entity", "indicator", "section", "period", "note", "ignore")
"""What may stand in a column whose head nobody knows, left of the figures."""
TOLD_OF = re.compile("指标|目标|任务|事项|内容|工作")  # Heads of no places
REVISED = re.compile("[调改修变]|追加|核减|核增|重新|中期")  # Heads of targets changed in the year
BRACKETED = re.compile(r"[（(][^）)]{1,6}[）)](?: \||$)")  # A unit behind a name, in brackets
NEEDED = {"owner", "due", "state"}  # What a list must tell; any unknown column may be what it lacks
OF_DAYS, OF_OWNERS = ("due", "done", "found"), ("source", "person", "owner")
ALIKE = {"due": OF_DAYS, "done": OF_DAYS, "owner": OF_OWNERS, "person": OF_OWNERS}
"""What columns of days, and those of offices and persons, may tell in a list."""
CONTENT = "内容|要求|目标|年度任务"  # Heads that name a task only where nothing else does
BRIEF = 7  # Characters, with what parts them, below which texts are a word for a state each
UNNAMED = "names_in_doubt"
NAMING = {"indicator", "entity", "period", "aspect"}
PROPOSED = {"stage_in_doubt": STAGE[0], "rate_in_doubt": COMMON[0]}
OFFERED = {"stage_in_doubt": STAGE, UNNAMED: NAMES}
UNITS = ("万元", "万m3", "km", "万亩", "%")  # What figures may be in of whose unit nothing is known
TABLE = ["file", "sheet", "rows"]
PASSED = {"plain", "ignored"}
CHECKS = {"of_target", "growth", "delta", "rank", "note", "ignore"}
READ = {*PASSED, *LISTED}  # Sorts of tables that need no figures to have been read
Columns: TypeAlias = pd.DataFrame  # Rows of `forms`: the columns of a table or of a form


def sorts(desk: Desk) -> Iterator[Question]:
    """Ask what a table is of which nothing was read."""
    for table in _lost(desk):
        one, near = table.iloc[0], _nearest(table)
        texts = table.loc[~table["samples"].map(_counts), "samples"]
        longest = texts[texts.str.count("[一-龥]").nlargest(3).index.sort_values()]
        yield question(
            "sort",
            " ".join(filter(None, _sheet(table))),
            2 * len(_lines(table)) if near else 1,
            dict.fromkeys((near or "ignore", *kept.KINDS["sort"].codes)),
            near or "ignore",
            form=str(one["form"]),
            file=str(one["file"]),
            where=say("review.at_table", file=one["file"], sheet=one["sheet"], rows=one["rows"]),
            samples=say("review.heads", heads=some(table["head"], SHOWN), texts=some(longest)),
        )


def _lost(desk: Desk) -> list[Columns]:
    """Return tables of several rows, no lists, that brought no figure, or no certain one."""
    tables = desk.forms[(desk.forms["form"] != "") & ~desk.forms["sort"].isin(READ)]
    found = [columns for _, columns in tables.groupby(TABLE, sort=False)]
    return [table for table in found if len(_lines(table)) > 1 and _brought_none(desk, table)]


def _brought_none(desk: Desk, table: Columns) -> bool:
    read, certain = (desk.read_from(_sheet(table), sure) & _lines(table) for sure in (False, True))
    lists = max(nearest.known(table["head"], kind) for kind in LISTED)
    return not read or (not certain and lists > nearest.EVIDENCE)


def _nearest(columns: Columns) -> str:
    heads, samples = columns["head"].tolist(), columns["samples"].tolist()
    return nearest.sort(heads, samples, _sheet(columns)[::-1])


def _sheet(columns: Columns) -> tuple[str, str]:
    return str(columns.iloc[0]["file"]), str(columns.iloc[0]["sheet"])


def _lines(columns: Columns) -> set[int]:
    start, _, end = str(columns.iloc[0]["rows"]).partition("–")
    return {*range(int(start), int(end) + 1)}


def columns(desk: Desk) -> Iterator[Question]:
    """Ask what a column holds: one in doubt, one that no word explains, or one of words among
    figures; in a list, one nobody knows where it does not tell who, until when or how it stands.
    """
    forms = desk.forms
    forms = forms[(forms["form"] != "") & ~forms["sort"].isin(PASSED | {"unknown"})]
    found = [_asked_of(desk, table) for _, table in forms.groupby(TABLE, sort=False)]
    asked = pd.concat([forms.iloc[:0].assign(proposed=""), *found])
    asked = asked[~_beside(asked)]
    upper = asked["key"].map(lambda key: key.rpartition("/")[0] or key)  # 其中 of 其中/中央
    together = asked["key"].where(asked["doubt"] != "head_in_doubt", upper)
    for _, rows in asked.groupby(["form", "proposed", together], sort=False):
        yield _of_column(desk, rows)


def _asked_of(desk: Desk, table: Columns) -> Columns:
    """Return the columns of a table to ask about, each with the code `proposed`, or ""."""
    kind = str(table.iloc[0]["sort"])
    if kind not in LISTED and not NAMING & set(table["holds"]):
        return _unlabelled(table)
    told = kind if kind in LISTED or "target" not in set(table["holds"]) else "targets"
    unknown = table["holds"].isin({"unknown", "as_named"}) & ~table["samples"].map(_counts)
    guessed = _guessed(table, told, unknown)
    lacking = nearest.lacking(table["holds"].mask(guessed), told)
    unknown |= guessed
    roles = [nearest.role(text, lacking, told) for text in table["samples"]]
    table = table.assign(role=roles, unknown=unknown)
    return _of_list(table, kind) if kind in LISTED else _of_figures(desk, table)


def _counts(samples: str) -> bool:
    """Whether a column is empty or numbers the rows."""
    return not samples or nearest.counts_up(samples)


def _guessed(table: Columns, kind: str, unknown: pd.Series[bool]) -> pd.Series[bool]:
    """Which columns are read by their cells alone, where another nobody knows holds the same."""
    found = pd.Series(data=False, index=table.index)
    for role, codes in nearest.NEEDED.get(kind, {}).items():
        own = table["holds"].isin(codes)
        spoken = (nearest.known([head], kind, codes) for head in table.loc[own, "head"])
        alike = table.loc[unknown, "samples"].map(
            lambda text, one=role: nearest.role(text, [one], kind)
        )
        if own.any() and not any(spoken) and alike.any():
            found |= own
    return found


def _of_list(table: Columns, kind: str) -> Columns:
    """Ask about a column that may hold the names, before one that tells what is to be done, and
    about those that may tell what the list lacks."""
    main = kind.removesuffix("s")
    named = table["holds"] == main
    told = table[named]["head"].str.contains(CONTENT).any()
    names = table["samples"].map(nearest.is_name) & table["unknown"] & (named.cumsum() == 0)
    names &= bool(told)
    roles = table["role"].mask(names, main)
    stating = roles == "state"
    brief = table["samples"].str.len() < BRIEF * (1 + table["samples"].str.count(r" \| "))
    wordy = stating & ~brief
    roles = roles.mask(stating & brief & bool(wordy.any()), "status")
    earlier = wordy[::-1].cumsum()[::-1] > 1  # what is asked for stands before what was done
    roles = roles.mask(wordy & earlier, "")
    bare = bool(NEEDED & set(nearest.lacking(table["holds"], kind)))
    asked = table["unknown"] & ((roles != "") | bare)
    return table.assign(proposed=_told_apart(table.assign(role=roles), kind))[asked]


def _told_apart(table: Columns, kind: str) -> list[str]:
    """Return what is proposed of a list's columns: of several that may hold one thing, those whose
    heads speak of it, or the first."""
    both = list(cells(table, "head", "role"))
    said = [nearest.likely(head, ALIKE.get(role, ())) for head, role in both]
    found: list[str] = []
    for head, role in zip(said, table["role"], strict=True):
        alone = (table["role"] == role).sum() == 1
        bare = role if role not in {*said, *found} else ""
        told = role if alone else head or bare
        found.append(told if told in LISTED[kind] and told not in found else "note")
    return found


def _of_figures(desk: Desk, table: Columns) -> Columns:
    figures = table["samples"].str.contains(r"\d") & (table["holds"] == "unknown")
    worded = pd.Series([place in desk.worded for place in places_of(table)], table.index)
    worded &= ~table["holds"].isin(CHECKS)
    years = [parse(period).year for period in table["period"] if period]
    table = table.assign(latest=max(years, default=desk.book.period.year), worded=worded)
    appended = pd.Series([place in desk.appended for place in places_of(table)], table.index)
    appended &= "indicator" in set(table["holds"])
    held = set(table.loc[~appended, "holds"])
    undone = "target" in held and "actual" not in held and (figures | appended).sum() == 1
    table["doubt"] = table["doubt"].mask(appended, "head_in_doubt")
    proposed = [
        "actual" * bool(undone and alone)
        or _proposed(desk, column)
        or column["role"]
        or ("note" if column["worded"] else "")
        for alone, column in zip(figures | appended, table.to_dict("records"), strict=True)
    ]
    telling = (table["role"] != "") & table["unknown"]
    whose = _whose(table)
    asked = (table["doubt"] != "") | figures | worded | telling | whose | appended
    proposals = pd.Series(proposed, table.index).mask(whose, "indicator")
    return table.assign(proposed=proposals, doubt=table["doubt"].mask(whose, UNNAMED))[asked]


def _whose(table: Columns) -> pd.Series[bool]:
    """Which column read as one of places may name indicators: by its head, or its rows' units."""
    whose = (table["holds"] == "entity") & (table["sort"] == "places")
    units = table.loc[table["holds"] == "unit", "samples"]
    alone = bool(whose.sum() == 1 and "indicator" not in set(table["holds"]))
    measured = bool(units.str.contains(" | ", regex=False).any())
    worded = table["head"].str.contains(TOLD_OF) | table["samples"].str.contains(BRACKETED)
    return whose & alone & (worded | measured)


def _unlabelled(table: Columns) -> Columns:
    """Return the first column of a table of figures of which none says whose or when they are."""
    first = table[table["holds"] != "number"].iloc[:1]
    return first.assign(proposed=first["samples"].map(_label), doubt=UNNAMED)


def _label(samples: str) -> str:
    """Return what a column left of figures may hold: times, or what they are of."""
    return "period" if nearest.is_time(samples) else NAMES[0]


def _proposed(desk: Desk, column: dict[Hashable, Any]) -> str:
    """Return the code of what a column in doubt is read as, "" for one without a doubt: what is of
    an earlier year stays of it, of two targets the second holds."""
    if column["doubt"] == UNNAMED:
        return _label(column["samples"])
    if column["doubt"] != "head_in_doubt":
        return PROPOSED.get(column["doubt"], "")
    if column["holds"] not in {"actual", "target"}:
        return "ignore"
    own, year = column["period"], desk.book.period.year
    told = parse(own) if own else desk.book.period
    if column["holds"] == "target":
        changed = REVISED.search(column["head"])
        return "next_target" if told.year > year else "revised" if changed else "target"
    if told.year > year:
        return "next_target"
    if told.year >= column["latest"]:
        return str(column["holds"])
    return "prior_year" if told.is_year and not desk.book.period.is_year else "prior"


def _beside(asked: Columns) -> pd.Series[bool]:
    """Of columns whose rates do not fit, the first with what was done is asked about."""
    unfit = asked["doubt"] == "rate_in_doubt"
    first = asked[unfit & (asked["holds"] == "actual")].drop_duplicates("form").index
    return unfit & ~asked.index.isin(first)


def _of_column(desk: Desk, rows: Columns) -> Question:
    """Return the question about columns with one head."""
    one = rows.iloc[0]
    doubt, kind = str(one["doubt"]), str(one["sort"])
    codes = OFFERED.get(doubt) or tuple(LISTED.get(kind, COMMON))
    offered = codes, str(one["proposed"])
    return _about_columns(desk, "column", rows, offered, meaning(doubt) if doubt else "")


def _about_columns(
    desk: Desk, about: str, rows: Columns, offered: tuple[Iterable[str], str], doubt: str = ""
) -> Question:
    one = rows.iloc[0]
    letters = say("indicators.comma").join(dict.fromkeys(rows["column"]))
    return question(
        about,
        _heads(rows),
        sum(desk.read_in[place] for place in places_of(rows)) or len(_lines(rows)),
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


def clashing(desk: Desk, place: Place, times: int) -> Iterator[Question]:
    """Ask what a column holds that tells otherwise than another of the same sheet and time."""
    rows = desk.forms[[one == place for one in places_of(desk.forms)]]
    if len(rows):
        yield {**_of_column(desk, rows.assign(proposed="ignore")), "rows": 2 * times}


def units(desk: Desk) -> Iterator[Question]:
    """Ask for the unit of a column where several of its figures have none."""
    for place, wanted in desk.unitless.items():
        rows = desk.forms[[one == place for one in places_of(desk.forms)]]
        if len(rows) and rows.iloc[0]["form"]:
            offered = dict.fromkeys(("assumed", *filter(None, wanted), *UNITS))
            yield _about_columns(desk, "column_unit", rows, (offered, "assumed"))
