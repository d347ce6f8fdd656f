"""The spans of time that figures cover: reading, writing, comparing.

Canonical text: `2023` (a year), `2023-06` (a month), `2023-01/2023-10` (months), `2021/2025`
(years), `2022/2023` (two years in a row: the winter-spring season, October to April).
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache
from itertools import pairwise

from duibiao.vocabulary.words import say

SEASON_FIRST_MONTH, SEASON_LAST_MONTH = 10, 4
EXPECTED = "2023, 2023-06, 2023-01/2023-10, 2021/2025, 2022/2023, 2023H1, 2023Q3, 2023年1—9月"


class PeriodError(ValueError):
    """Raised for a text that names no span of time."""


@dataclass(frozen=True, order=True)
class Period:
    """A span of whole months, from the first day of one to the last day of another."""

    first: date
    last: date
    season: bool = False

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise PeriodError(f"{self.first} – {self.last}: ends before it begins")

    def __str__(self) -> str:
        return self._text

    @cached_property
    def _text(self) -> str:
        if self.is_year:
            return f"{self.last.year:04d}"
        if self.season or self.is_years:
            return f"{self.first.year:04d}/{self.last.year:04d}"
        first, last = f"{self.first:%Y-%m}", f"{self.last:%Y-%m}"
        return last if first == last else f"{first}/{last}"

    @property
    def filename(self) -> str:
        """The canonical text with `--` for `/`, fit for a folder's name."""
        return str(self).replace("/", "--")

    @property
    def months(self) -> int:
        """How many months it covers."""
        return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1

    @property
    def is_years(self) -> bool:
        """Whether it covers whole calendar years."""
        return (self.first.month, self.last.month) == (1, 12)

    @property
    def is_year(self) -> bool:
        """Whether it is one calendar year."""
        return self.is_years and self.first.year == self.last.year

    @property
    def year(self) -> int:
        """The year it ends in."""
        return self.last.year

    def same_span(self, other: Period) -> bool:
        """Whether both cover the same months of their years."""
        own, its = ((one.first.month, one.last.month, one.months) for one in (self, other))
        return own == its

    def before(self, years: int = 1) -> Period:
        """Return the same months, `years` earlier."""
        first, last = self.first, self.last
        ends = first.year - years, first.month, last.year - years, last.month
        return months(*ends, season=self.season)

    def within(self, other: Period) -> bool:
        """Whether it lies wholly in `other`."""
        return other.first <= self.first and self.last <= other.last

    def overlaps(self, other: Period) -> bool:
        """Whether the two share a day."""
        return self.first <= other.last and other.first <= self.last

    def concerns(self, report: Period) -> bool:
        """Whether a report for `report` takes a figure of this span: it lies in or ends in it."""
        return report.first <= self.last <= report.last

    def label(self) -> str:
        """Return it as people write it, in the current language."""
        names = {"first_year": self.first.year, "first_month": self.first.month}
        names |= {"year": self.last.year, "month": self.last.month}
        return say(f"vocabulary.period_{self._shape()}", **names, plan=self._plan_name())

    def _shape(self) -> str:
        if self.season:
            return "season"
        if self.is_year:
            return "year"
        if self._plan_name():
            return "plan"
        if self.is_years:
            return "years"
        if self.months == 1:
            return "month"
        return "months" if self.first.year == self.last.year else "months_across_years"

    def _plan_name(self) -> str:
        if not self.is_years or self.months != 60:
            return ""
        return next((name for name, number in _PLANS.items() if plan(number) == self), "")


def months(
    first_year: int, first_month: int, last_year: int, last_month: int, *, season: bool = False
) -> Period:
    """Return the period from one month to another. Raises PeriodError for a month that is none."""
    try:
        first = date(first_year, first_month, 1)
        last = date(last_year, last_month, monthrange(last_year, last_month)[1])
    except ValueError as error:
        raise PeriodError(f"{first_year}-{first_month} – {last_year}-{last_month}") from error
    return Period(first, last, season)


def year(number: int) -> Period:
    """Return a calendar year."""
    return months(number, 1, number, 12)


def month(of_year: int, number: int) -> Period:
    """Return a calendar month. Raises PeriodError for one that is none."""
    return months(of_year, number, of_year, number)


def month_before(span: Period) -> Period:
    """Return the month before a span begins."""
    last = span.first - timedelta(days=1)
    return month(last.year, last.month)


def since_january(span: Period) -> Period:
    """Return the months of a span's last year up to its last month."""
    return months(span.last.year, 1, span.last.year, span.last.month)


def joined(spans: Sequence[Period]) -> Period | None:
    """Return the time of spans one after another; None where they are not so, or there are none."""
    in_turn = all(b.first - a.last == timedelta(days=1) for a, b in pairwise(spans))
    return Period(spans[0].first, spans[-1].last) if spans and in_turn else None


def years(first: int, last: int) -> Period:
    """Return a run of years; two in a row are the winter-spring season."""
    if last == first + 1:
        return months(first, SEASON_FIRST_MONTH, last, SEASON_LAST_MONTH, season=True)
    return months(first, 1, last, 12)


def plan(number: int) -> Period:
    """Return a national five-year plan: 14 is 2021 to 2025."""
    first = 2021 + 5 * (number - 14)
    return months(first, 1, first + 4, 12)


_PLANS = {"十一五": 11, "十二五": 12, "十三五": 13, "十四五": 14, "十五五": 15, "十六五": 16}
_Y, _M, _TO = r"(\d{4})", r"(\d{1,2})", r"(?:-{1,2}|/|至|到|~)"


def _quarter(y: str, q: str) -> Period:
    last = 3 * int(q.translate(str.maketrans("一二三四", "1234")))
    return months(int(y), last - 2, int(y), last)


def _half(y: str, half: str) -> Period:
    first = 7 if half in {"2", "下"} else 1
    return months(int(y), first, int(y), first + 5)


_FORMS: tuple[tuple[str, Callable[..., Period]], ...] = (
    (rf"{_Y}年?", lambda y: year(int(y))),
    (rf"{_Y}[-年.]{_M}月?(?:份|底|末)?", lambda y, m: month(int(y), int(m))),
    (
        rf"{_Y}[-年.]{_M}月?{_TO}{_Y}[-年.]{_M}月?(?:份|底|末)?",
        lambda y, m, z, n: months(int(y), int(m), int(z), int(n)),
    ),
    (rf"{_Y}年{_M}月?{_TO}{_M}月(?:份)?", lambda y, m, n: months(int(y), int(m), int(y), int(n))),
    (rf"{_Y}年?{_TO}{_Y}年?(?:度?冬春)?", lambda y, z: years(int(y), int(z))),
    (rf"{_Y}年?H([12])", _half),
    (rf"{_Y}年?(上|下)半年", _half),
    (rf"{_Y}年?Q([1-4])", _quarter),
    (rf"{_Y}年?第?([一二三四1-4])季度", _quarter),
    (rf"{_Y}年?前三季度", lambda y: months(int(y), 1, int(y), 9)),
    (rf"{_Y}年度", lambda y: year(int(y))),
    (rf"({'|'.join(_PLANS)})(?:时期|期间)?", lambda name: plan(_PLANS[name])),
)
_COMPILED = tuple((re.compile(form, re.IGNORECASE), make) for form, make in _FORMS)


@lru_cache(maxsize=4096)
def parse(text: str) -> Period:
    """Return the period a text names, canonical or as people write it. Raises PeriodError for
    others."""
    plain = unicodedata.normalize("NFKC", str(text)).strip()
    plain = re.sub(r"[\s“”\"']", "", plain)
    plain = re.sub(r"[—–―－]+", "-", plain)
    for form, make in _COMPILED:
        found = form.fullmatch(plain)
        if found:
            return make(*found.groups())
    raise PeriodError(f"period {str(text)!r}: expected one of {EXPECTED}")


_NAMED = re.compile(
    r"(?<!\d)(20\d{2})(?!年?第\d+期)"
    r"(?:[-_ 年]?(h[12]|q[1-4]|[上下]半年|前三季度|1[-—至]\d{1,2}月))?(?!\d)",
    re.IGNORECASE,
)


def in_name(name: str) -> Period | None:
    """Return the period a file's name tells first (`jinchang-2023-h1.txt`), or None."""
    found = _NAMED.search(unicodedata.normalize("NFKC", name))
    if not found:
        return None
    span = found[2] or ""
    return parse(f"{found[1]}{'' if span[:1].lower() in ('h', 'q') else '年'}{span}")


def is_period(text: str) -> bool:
    """Whether `parse` understands the text."""
    try:
        parse(text)
    except PeriodError:
        return False
    return True
