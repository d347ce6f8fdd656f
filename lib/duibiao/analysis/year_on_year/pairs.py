"""Which earlier figure a figure is held against, and why two may not be compared."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from duibiao.analysis.readings import Reading
from duibiao.analysis.wording import number, spoken
from duibiao.indicators.conversion import POINTS
from duibiao.vocabulary import words
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period, is_period, parse
from duibiao.vocabulary.words import say

DIGITS = 9  # Decimals that a difference of two written figures keeps
REASONS = (
    *("different_span", "definition_break", "unit", "bound", "no_prior", "only_growth"),
    "unsure",
)


@dataclass(frozen=True)
class Break:
    """A break: figures up to `before` and from `after` on do not mean the same; by a `caution` they
    are compared, and it is told."""

    indicator: str
    bureau: str
    before: Period
    after: Period
    reason: str
    caution: bool = False

    def parts(self, bureau: str, earlier: Period, later: Period) -> bool:
        """Whether it lies between two periods of a bureau's series."""
        concerned = self.bureau in {"", bureau}
        return concerned and earlier.last <= self.before.last and later.first >= self.after.first


def breaks_of(catalogue: Catalogue) -> dict[str, list[Break]]:
    """Return the catalogue's breaks by indicator, reasons in the current language."""
    return _breaks(catalogue, words.language())


@lru_cache(maxsize=8)
def _breaks(catalogue: Catalogue, language: str) -> dict[str, list[Break]]:
    found: dict[str, list[Break]] = {}
    for row in catalogue.breaks.to_dict("records"):
        spans = parse(str(row["before"])), parse(str(row["after"]))
        reason = str(row[f"reason_{language}"]).rstrip("。. ")
        caution = row.get("kind", "") == "caution"
        told = Break(str(row["indicator"]), str(row["bureau"]), *spans, reason, caution)
        found.setdefault(told.indicator, []).append(told)
    return found


@dataclass(frozen=True)
class Pair:
    """A figure and the earlier one it is held against.

    `code` is `""` for a fair comparison, else one of REASONS; `detail` tells more in words.
    `growth` is the stated rate of change when there is one, `constant` the one at constant prices;
    `caution` is what should be known of the two.
    """

    now: Reading
    prior: Reading | None
    basis: str
    code: str
    detail: str = ""
    growth: Reading | None = None
    constant: Reading | None = None
    caution: str = ""


Series = Mapping[tuple[str, Period], Sequence[Reading]]


def pair(now: Reading, series: Series, others: Sequence[Reading], breaks: Sequence[Break]) -> Pair:
    """Return the pair for one figure; `series` are its readings by kind and period, `others` all of
    its kind, oldest first."""
    rates = series.get(("growth", now.period), ()) if now.kind == "level" else ()
    yearly = [r for r in reversed(rates) if _of_a_year(r) and not r.unsure]
    stated = next((r for r in yearly if "constant" not in r.basis), None)
    constant = next((r for r in yearly if "constant" in r.basis), None)
    unsure = next((r for r in rates if _of_a_year(r) and r.unsure), None)
    same = series.get((now.kind, now.period.before()), ())
    if not same:
        told = _without_prior(now, stated, _changed(now, series), others)
        if told.code == "no_prior" and unsure:
            doubt = say("year_on_year.stated_unsure", growth=number(unsure.value))
            told = replace(told, detail=doubt)
        return replace(told, constant=constant)
    prior = same[-1]
    span = "season" if now.period.season else "year" if now.period.is_year else "same_span"
    basis = "stated_growth" if prior.derived and stated else span
    between = [b for b in breaks if b.parts(now.bureau, prior.period, now.period)]
    code, detail = _obstacle(now, prior, [b for b in between if not b.caution])
    caution = next((b.reason for b in between if b.caution), "")
    return Pair(now, prior, basis, code, detail, stated, constant, caution)


def _of_a_year(rate: Reading) -> bool:
    """Whether a stated rate is against the year before; another base tells nothing of it."""
    base = rate.base_period
    return not base or (is_period(base) and parse(base).year == rate.period.year - 1)


def _changed(now: Reading, series: Series) -> Reading | None:
    """Return the stated change against the year before, in the figure's own unit."""
    told = series.get(("delta", now.period), ()) if now.kind in {"level", "share"} else ()
    fits = (r for r in reversed(told) if _of_a_year(r) and not r.unsure and r.bound == "exact")
    return next((r for r in fits if r.unit == now.unit or {r.unit, now.unit} <= POINTS), None)


def _without_prior(
    now: Reading, stated: Reading | None, changed: Reading | None, others: Sequence[Reading]
) -> Pair:
    if changed is not None:
        prior = _before_change(now, changed)
        return Pair(now, prior, "stated_change", "", "", stated)
    if stated is not None and stated.value > -100:
        return Pair(now, _derived(now, stated), "stated_growth", "", "", stated)
    year = now.period.year - 1
    last_year = [r for r in others if r.period.year == year]
    if last_year:
        return Pair(now, None, "", "different_span", spoken(last_year[-1].period))
    return Pair(now, None, "", "only_growth" if now.kind == "growth" else "no_prior")


def _derived(now: Reading, stated: Reading) -> Reading:
    """Return the earlier value behind a stated growth rate: 11.97 with 27.65 % was 9.377."""
    factor = 1 + stated.value / 100
    low, high = (end / factor for end in now.interval())
    return now._replace(
        period=now.period.before(),
        value=now.value / factor,
        resolution=high - low if now.bound == "exact" else 0.0,
        flags="derived",
    )


def _before_change(now: Reading, changed: Reading) -> Reading:
    """Return the earlier value behind a stated change: 1.62, 0.05 less, was 1.67."""
    value = round(now.value - changed.value, DIGITS)
    width = max(now.resolution, changed.resolution)
    return now._replace(period=now.period.before(), value=value, resolution=width, flags="derived")


def _obstacle(now: Reading, prior: Reading, between: Sequence[Break]) -> tuple[str, str]:
    if between:
        return "definition_break", between[0].reason
    if doubtful := [r for r in (now, prior) if r.unsure]:
        return "unsure", doubtful[0].note
    if now.unit != prior.unit:
        return "unit", ""
    if {now.bound, prior.bound} & {"min", "max"}:
        return "bound", ""
    if prior.value == 0 and now.kind == "level":
        return "prior_zero", ""
    if prior.value < 0 and now.kind == "level":
        return "prior_negative", ""
    return "", ""
