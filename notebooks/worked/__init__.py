"""Every formula of the analysis worked on a few rows with the arithmetic shown."""

from worked.cases import cases, given
from worked.comparisons import mover_steps, pair_steps, pairs, part_steps, parts
from worked.improvements import method_steps, methods
from worked.rates import rate_steps, rates_given
from worked.scoring import proposals, score_steps
from worked.targets import judgements, light_steps, steps

__all__ = [
    "cases",
    "given",
    "judgements",
    "light_steps",
    "method_steps",
    "methods",
    "mover_steps",
    "pair_steps",
    "pairs",
    "part_steps",
    "parts",
    "proposals",
    "rate_steps",
    "rates_given",
    "score_steps",
    "steps",
]
