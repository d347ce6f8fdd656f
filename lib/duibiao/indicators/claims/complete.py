"""Which parts claim to be all of a total: only then is a shortfall an error."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import takewhile
from pathlib import Path

from duibiao.indicators.claims.rounding import gap, swaps
from duibiao.indicators.claims.sentences import Figure
from duibiao.vocabulary.csv_tables import read_table
from duibiao.vocabulary.places import home

LEXICON = Path("data") / "lexicons" / "divisions.csv"
REST = re.compile(r"其余|余下|剩[余下]|另外|其他|[还尚]有|[空缺]编")
OUTRIGHT = re.compile(
    r"分别|按[^，,。；;]{1,8}分|分[一二两三四五六七八九十\d]+[期批类档级]|来源[为是于：:]"
    r"|[：:]\s*[^，,；;]*$|^[^，,。；;]{0,8}[（(](?!其中)"
)
SOME = re.compile(
    r"^[^，,。；;]{0,8}等|^[^。；;]{0,8}(?:其余|余下|剩余)|主要|重点是|仅|之一|(?<![一二两三四五六七八九十\d大个])部分"
)
ORDINAL = re.compile(r"第?[一二三四五六七八九十甲乙丙丁戊]")
PEOPLE = frozenset({"名", "人", "人次"})  # Counted by several marks at once: 党员15名、女性8名
ASIDE = re.compile(
    r"^[和及与、]|资金|补助|财政|投资|用水|供水|水量|工程|项目|河长|[级型类]$|[（）()]"
)
"""What a label says beside the word that divides."""
PAIR = 2
NEARLY = Decimal("0.9")  # The share of the total that three parts or more reach to look like all
SHORT = 2  # Words of no more characters open other words, too: 上 opens 上级
LONG = 3  # Significant digits from which one wrong digit is the likelier explanation of a gap


def complete(
    total: Figure, parts: Sequence[Figure], labels: Sequence[str], link: str, tail: str
) -> bool | None:
    """Whether parts claim to be all of a total, None where open, by the words before and after."""
    if SOME.search(tail) or SOME.search(link):
        return False
    if OUTRIGHT.search(link) or any(REST.search(label) for label in labels):
        return True
    reached = sum(part.value for part in parts)
    exceeds = reached > total.value
    if divided(labels) and 2 * reached >= total.value:
        return True
    several = alike(labels) or len(parts) > PAIR
    if slipped(total, parts) or (several and swapped(total, parts)):
        return True
    if exceeds and total.unit not in PEOPLE:
        return True
    nearly = len(parts) > 2 and reached >= NEARLY * total.value
    return None if nearly or alike(labels) else False


def numbered(labels: Sequence[str]) -> bool:
    """Whether the labels number the parts: 一标段、二标段, 甲厂、乙厂, 第一批、第二批."""
    return all(ORDINAL.fullmatch(label) for label in _stripped(labels))


def off(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether the parts of a matter divided up exceed it, or miss it by a single digit."""
    lacking = gap(total, parts)
    return lacking < 0 or len(_digits(lacking)) == 1


def divided(labels: Sequence[str]) -> bool:
    """Whether the labels differ only in words of one set that divides things up."""
    bare = [ASIDE.sub("", label) for label in _stripped(labels)]
    cores = [label.removesuffix("级").removesuffix("为") for label in bare]
    return _in_one_set(cores) or _opened_by_one_set(labels)


def _in_one_set(labels: Sequence[str]) -> bool:
    return any(all(label in words for label in labels) for words in divisions())


def _opened_by_one_set(labels: Sequence[str]) -> bool:
    """Whether the labels begin with different words of one set: 上半年实现收入, 下半年实现."""
    return any(
        all(label.startswith(tuple(opening)) for label in labels)
        and len({label[:3] for label in labels}) == len(labels)
        for words in divisions()
        if (opening := [word for word in words if len(word) > SHORT])
    )


@cache
def divisions() -> tuple[frozenset[str], ...]:
    """Return the sets of words that divide a matter up, from `data/lexicons/divisions.csv`."""
    table = read_table(home() / LEXICON, ("division", "words"))
    return tuple(frozenset(words.split("|")) for words in table["words"])


def _stripped(labels: Sequence[str]) -> list[str]:
    """Return the labels without what they share at either end."""
    ahead = len(_shared(labels))
    rest = [label[ahead:] for label in labels]
    behind = len(_shared([label[::-1] for label in rest]))
    return [label[: len(label) - behind] for label in rest]


def _shared(labels: Sequence[str]) -> str:
    """Return what all labels begin with."""
    columns = zip(*labels, strict=False)
    return "".join(column[0] for column in takewhile(lambda c: len(set(c)) == 1, columns))


def alike(labels: Sequence[str]) -> bool:
    """Whether all labels begin or end alike, as the items of one breakdown do."""
    return bool(_shared(labels) or _shared([label[::-1] for label in labels]))


def slipped(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether one digit or unit would make a sum exact, of figures with several digits."""
    lacking = gap(total, parts)
    if len(_digits(total.value)) < LONG:
        return False
    return len(_digits(lacking)) == 1 or any(_by_unit(*one) for one in _mended(total, parts))


def misprinted(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether one misprint in one figure explains a sum: two digits swapped, or as `slipped`."""
    return swapped(total, parts) or slipped(total, parts)


def swapped(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether two neighbouring digits of one figure swapped would make the sum exact."""
    mended = _mended(total, parts) if gap(total, parts) else ()
    return any(value + change in swaps(value) for value, change in mended)


def _mended(total: Figure, parts: Sequence[Figure]) -> Iterator[tuple[Decimal, Decimal]]:
    """Yield each value with what it alone would have to grow by to make the sum exact."""
    lacking = gap(total, parts)
    yield total.value, -lacking
    yield from ((part.value, lacking) for part in parts)


def _digits(value: Decimal) -> str:
    return "".join(map(str, value.normalize().as_tuple().digits)).strip("0")


def _by_unit(value: Decimal, gap: Decimal) -> bool:
    """Whether 10, 1,000, 10,000 or 10^8 times more or less of a part would close the gap."""
    factors = [Decimal(10) ** power for power in (1, 2, 3, 4, 8)]
    return any(gap in (value * factor - value, value / factor - value) for factor in factors)
