"""Days as task ledgers write them: `2023-06-30`, `2023年6月30日`, `2023-06` (June's end)."""

import re
import unicodedata
from datetime import date

from duibiao.vocabulary.periods import PeriodError, parse

DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]00:00(?::00(?:\.0+)?)?)?")
YEAR_END = re.compile(r"年年?[底末]$")


def as_text(cell: object) -> str:
    """Return a cell as written, without outer spaces; missing is `""`."""
    return "" if cell is None or cell != cell else str(cell).strip()


def plain(cell: object) -> str:
    """Return a cell's text for parsing: full-width digits and signs made plain."""
    return unicodedata.normalize("NFKC", as_text(cell)).strip()


def first_day(text: object) -> date | None:
    """Return the first day of what a cell names, None when empty. Raises PeriodError for others."""
    return _day(plain(text), last=False)


def last_day(text: object) -> date | None:
    """Return the last day of what a cell names, None when empty. Raises PeriodError for others."""
    return _day(plain(text), last=True)


def _day(text: str, last: bool) -> date | None:
    if not text:
        return None
    found = DAY.fullmatch(text)
    if not found:
        span = parse(YEAR_END.sub("年12月", text.removesuffix("前")))
        return span.last if last else span.first
    try:
        return date(*(int(part) for part in found.groups()))
    except ValueError as error:
        raise PeriodError(f"day {text!r}: there is no such day") from error
