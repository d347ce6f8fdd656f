"""How alike two names of figures are."""

import re
from collections import Counter

from duibiao.vocabulary.catalogue import core_name, plain_name, uncounted

SHORTEST, IN_FRONT = 4, 2
"""How many characters a name must have to be another's, and how many may stand before it
(新增, 全县): a longer word in front says what kind."""
LEFT = re.compile("剩|余下|尚|未|待|还差|欠|应[收缴征还]")  # What is left is not what is done
LIKE = 0.5  # How alike two names must be that may be one: half of their pairs of characters


def alike(one: str, other: str) -> float:
    """Return how alike two names are, 0 to 1: the F1 of the pairs of characters they share."""
    pairs, others = _pairs(one), _pairs(other)
    whole = sum(pairs.values()) + sum(others.values())
    return 2 * sum((pairs & others).values()) / whole if whole else 0.0


def _pairs(name: str) -> Counter[str]:
    plain = plain_name(name)
    return Counter(plain[i : i + 2] for i in range(max(1, len(plain) - 1)))


def is_like(one: str, other: str) -> bool:
    """Whether a name holds the other, or most of their pairs of characters are shared."""
    short, long = sorted((uncounted(one), uncounted(other)), key=len)
    return (bool(short) and short in long) or alike(one, other) >= LIKE


def one_name(one: str, other: str) -> bool:
    """Whether two names have one core, or differ by no more than a word in front."""
    whole = (plain_name(name).removesuffix("数") for name in (one, other))
    if len(set(whole)) == 1 or (core_name(one) and core_name(one) == core_name(other)):
        return True
    short, long = sorted((uncounted(one), uncounted(other)), key=len)
    front = len(long) - len(short)
    ends = len(short) >= SHORTEST and long.endswith(short) and front <= IN_FRONT
    return ends and not LEFT.match(long)
