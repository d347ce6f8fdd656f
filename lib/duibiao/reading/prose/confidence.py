"""How far a reading can be trusted, in three steps, and why not further."""

from __future__ import annotations

from duibiao.reading.quantities import Quantity

HIGH, MEDIUM, LOW = "high", "medium", "low"
LOWER = {
    "no_period": LOW,
    "no_name": LOW,
    "no_theme": LOW,
    "range": LOW,
    "earlier_value": LOW,
    "chinese_numeral": MEDIUM,
    "period_assumed": MEDIUM,
    "name_borrowed": MEDIUM,
    "fraction_rounded": MEDIUM,
}


def grade(reasons: list[str]) -> str:
    """Return the lowest step that the reasons give."""
    if not reasons:
        return HIGH
    steps = {LOWER[reason] for reason in reasons}
    return LOW if LOW in steps else MEDIUM if MEDIUM in steps else HIGH


def reasons(
    figure: Quantity,
    period: str,
    dated: bool,
    assumed: bool,
    named: bool,
    borrowed: bool,
    theme: str,
) -> list[str]:
    """Return the codes of what makes a reading doubtful, the gravest first.

    `dated`: its sentence names the period; `assumed`: nothing but a guess at the document's year
    stands behind it; `named`: a name was found; `borrowed`: from outside its clause.
    """
    doubts = (
        ("no_period", not period),
        ("no_name", not named),
        ("no_theme", not theme),
        ("range", figure.ranged),
        ("period_assumed", assumed and period and not dated),
        ("name_borrowed", named and borrowed),
        ("fraction_rounded", figure.chinese and figure.unit == "%" and figure.value % 1 != 0),
        ("chinese_numeral", figure.chinese and figure.measure == "count"),
    )
    return [code for code, holds in doubts if holds]
