"""How far spans of time reach that a text names by their ends, or by their beginning alone."""

from __future__ import annotations

import re

SEASON_BEGINS = 10
_NEXT = ("次年", "翌年", "明年")


def span(year: int, first: int, last: int) -> str:
    """Return the canonical text of months `first` to `last` of a year."""
    return between(year, first, year, last)


def between(first_year: int, first: int, last_year: int, last: int) -> str:
    """Return the canonical text from a month of a year to a month of the same or a later one."""
    head, tail = f"{first_year:04d}-{first:02d}", f"{last_year:04d}-{last:02d}"
    return head if head == tail else f"{head}/{tail}"


def month(text: str) -> int:
    """Return the number of a month written in digits, or as `十`."""
    return 10 if text == "十" else int(text)


def last_year(period: str) -> int | None:
    """Return the year a period ends in, None for an empty one."""
    if not period:
        return None
    return int(period[-7:-3] if period[-3:-2] == "-" else period[-4:])


def is_season(period: str) -> bool:
    """Whether a period is a winter and spring (`2012/2013`)."""
    first, slash, last = period.partition("/")
    return bool(slash) and len(first) == len(last) == 4 and int(last) == int(first) + 1


def since(year: int, document: str) -> str:
    """Return the span from a year to the end of what the document is about (`2021年以来`)."""
    end = last_year(document)
    if end is None or end < year:
        return str(year)
    if document[-3:-2] == "-":
        return between(year, 1, end, int(document[-2:]))
    return str(year) if end == year else f"{year}/{end}"


QUARTERS = ("01", "04", "07", "10")
"""Months that a quarter begins with: what it reports as of a day runs from January."""


def up_to(year: int, month: int, document: str) -> str:
    """Return the months of the year up to one (`截至11月底`); a winter's begin in October, a
    season's with it.
    """
    if document == (own := span(year, month, month)):
        return own
    if is_season(document) and document[:4] <= str(year) <= document[5:]:
        first = int(document[:4])
        begins = SEASON_BEGINS if year > first else min(SEASON_BEGINS, month)
        return between(first, begins, year, month)
    season = document[:4] == document[8:12] == str(year) and document[5:7] not in QUARTERS
    first = min(int(document[5:7]), month) if season else 1
    return str(year) if month == 12 and first == 1 else span(year, first, month)


def recent(years: int, document: str) -> str:
    """Return the years up to what the document is about (`近三年`)."""
    end = last_year(document)
    return "" if end is None else since(end - years + 1, document)


def coming(years: int, document: str, *, own: bool) -> str:
    """Return the years that lie ahead of what the document is about (`今后五年`), with its `own`
    year the first of them where it is read early in it.
    """
    end = last_year(document)
    first = end if own else (end or 0) + 1
    return "" if end is None else f"{first}/{(first or 0) + years - 1}"


def of_months(match: re.Match[str], year: int) -> tuple[str, int] | None:
    """Return what `6月14日至7月7日` or `2022年11月至次年3月` covers, and the year it begins in;
    None for what are no months. Months that run over new year end in `year` unless a year is named.
    """
    first, last = month(match["month1"]), month(match["month2"])
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    begins = int(match["my1"] or year)
    ends = int(match["my2"] or (begins + 1 if match["mr2"] in _NEXT else begins))
    if first > last and begins == ends:
        begins, ends = (begins, ends + 1) if match["my1"] else (begins - 1, ends)
    return between(begins, first, ends, last), begins


def of_years(match: re.Match[str]) -> str:
    """Return what `2016年至2020年` or `2012年以来至2017年10月` covers."""
    first, last = int(match["year1"]), int(match["year2"])
    if match["to_month"] and 1 <= month(match["to_month"]) <= 12:
        return between(first, 1, last, month(match["to_month"]))
    return f"{first}/{last}"
