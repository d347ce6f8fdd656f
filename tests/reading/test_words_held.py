"""What was labelled of words before the reader saw them stays read: `words/README.md`."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from duibiao.reading.ledgers import days, headers, labels, states, told_tasks
from duibiao.reading.quantities.written_figures import narrow
from duibiao.reading.workbooks.sheets import DITTO
from duibiao.vocabulary.periods import parse

Row = dict[str, str]
ENOUGH = 0.6
"""The share of a name's characters that stand in the one found."""
SAME = ({"nearly", "smooth"},)
STANDS = {"逾期": {"滞后", "未启动", "顺利", ""}, "未启动": {"未启动", "滞后", ""}}
"""What a list may say of a task that is late by its day, or that nobody says has begun."""


def rows(name: str) -> list[Row]:
    """Return the rows of a labelled file."""
    path = Path(__file__).parent / "words" / f"{name}.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def last_day(text: str, year: str) -> str | None:
    """Return the last day of what a text names, "" for none, None for a doubt."""
    try:
        day = days.read(text, parse(year))
    except days.DayError:
        return None
    return days.bounds(day)[1].isoformat() if day else ""


def state(row: Row) -> str:
    """Return the state that a task's or a problem's word tells."""
    if row["list"] == "tasks":
        return states.progress(row["text"]) or states.in_sentence(row["text"])
    return states.closing(row["text"]) or states.shut(row["text"])


def is_named(row: Row) -> bool:
    """Whether a name's text and unit are read; a ditto is filled by the sheet."""
    head = headers.read(row["text"])
    named = labels.clean(head.name or row["text"]) in row["name"].split("|")
    return row["text"] in DITTO or (named and head.unit == narrow(row["unit"]))


def tasks_of(row: Row) -> list[Row]:
    """Return the tasks that a sentence tells."""
    year, month = row["as_of"][:4] or "2025", row["as_of"][5:7] or "12"
    span = parse(year if month == "12" else f"{year}-01/{year}-{month}")
    return told_tasks.read(row["sentence"], "总结.docx", span).to_dict("records")


def is_told(row: Row, found: list[Row]) -> bool:
    """Whether a sentence's one task has its name, office, day and state."""
    if len(found) != 1:
        return False
    task, wanted = found[0], row["status"].split("|")
    stands = task["progress"].rpartition(":")[2]
    day = last_day(task["due"], "2025") if task["due"] else ""
    return (
        any(alike(name, task["task"]) for name in row["task"].split("|"))
        and task["unit"] in row["owner"].split("|")
        and day in row["due"].split("|")
        and (stands in wanted or any(stands in STANDS.get(one, ()) for one in wanted))
    )


def alike(name: str, found: str) -> bool:
    """Whether one name is, or mostly is, the other."""
    shared = (Counter(name) & Counter(found)).total()
    return name in found or found in name or shared >= ENOUGH * len(name)


@pytest.mark.parametrize(("name", "least"), [("states", 196), ("states_second", 250)])
def test_states_stay_read(name: str, least: int) -> None:
    """Of 200 and 258 words of states so many are read, none in a sure wrong voice."""
    read = [(state(row), set(row["state"].split("|"))) for row in rows(name)]
    right = [told in wanted or {told, *wanted} in SAME for told, wanted in read]
    assert sum(right) >= least
    assert [told for (told, _), fits in zip(read, right, strict=True) if told and not fits] == []


@pytest.mark.parametrize(("name", "unread"), [("days", 0), ("days_second", 2)])
def test_days_stay_read(name: str, unread: int) -> None:
    """Each of 70 days is read, of 105 all but two, which are asked about."""
    told = [(last_day(row["text"], row["base_year"]), row["day"].split("|")) for row in rows(name)]
    wrong = [day for day, wanted in told if day not in wanted]
    assert wrong == [None] * unread


@pytest.mark.parametrize(("name", "least"), [("names", 79), ("names_second", 77)])
def test_names_stay_read(name: str, least: int) -> None:
    """79 of 80 and 77 of 81 names stand without what numbers, marks and measures them."""
    assert sum(map(is_named, rows(name))) >= least


def test_told_tasks_stay_read() -> None:
    """35 of 40 sentences tell their task, 20 others none."""
    told = [(row, tasks_of(row)) for row in rows("prose_tasks")]
    assert [row["sentence"] for row, found in told if found and not row["task"]] == []
    assert sum(is_told(row, found) for row, found in told if row["task"]) >= 35
