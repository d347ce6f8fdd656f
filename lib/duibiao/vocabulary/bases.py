"""What a figure is counted by (口径): which figures may be held against each other.

A basis is text, its parts joined by `|`: codes of FACETS, scopes as written (`含X`, `不含X`), and
whatever else a ledger calls its basis. Parts of one facet exclude each other.
"""

import re
from functools import lru_cache

from duibiao.vocabulary.words import say

FACETS: dict[str, dict[str, str]] = {
    "series": {
        "assessment": r"考核口径|考核认定|按考核(?:口径)?|考核用水(?:总)?量",
        "bulletin": r"公报口径|水资源公报|公报数|^公报$|[（(]公报[）)]",
        "direct": r"联网直报|直报口径",
    },
    "price": {
        "constant": r"可比价格?|不变价格?",
        "current": r"现价|当年价格?",
    },
}
"""The codes of each facet, with the words that say so."""
USUAL = {"bulletin", "current"}  # What a figure is counted by where nothing else is said
SERIES = "series"
_FACET = {code: facet for facet, codes in FACETS.items() for code in codes}
_PATTERNS = {code: re.compile(words) for codes in FACETS.values() for code, words in codes.items()}
_COLUMN = {"考核": "assessment", "直报": "direct"}  # What a column of bases may say for short
_SCOPE = re.compile(
    r"(?:^|[（(，,；;。、\s])(不含|不包括|不包含|含)([\u4e00-\u9fff]{2,12})(?=$|[）)，,；;。、\s])"
)
_BRACKET = re.compile(r"[（(]([^（）()]{2,20})[）)]")
_BEFORE = re.compile(r"^(?:最严格水资源管理)?(?:考核口径|考核(?=用水)|公报口径|直报口径)(?:的)?")


@lru_cache(maxsize=8192)
def told(text: str) -> str:
    """Return the basis that a name or note speaks of, `""` for none."""
    codes = [code for code, pattern in _PATTERNS.items() if pattern.search(text)]
    scopes = [("含" if how == "含" else "不含") + what for how, what in _SCOPE.findall(text)]
    return "|".join([*codes, *scopes])


@lru_cache(maxsize=1024)
def understood(text: str) -> str:
    """Return the basis a ledger's own column gives: codes, what they are called, or as written."""
    parts = [part.strip() for part in re.split(r"[|；;，,、]", text) if part.strip()]
    codes = (p if p in _FACET else _COLUMN.get(p) or told(p) or p for p in parts)
    return "|".join(dict.fromkeys(codes))


def bare(name: str) -> str:
    """Return a name without the basis it tells: 用水总量（考核口径） is 用水总量."""
    kept = _BRACKET.sub(lambda found: "" if told(found[1]) else found[0], name)
    return _BEFORE.sub("", kept) or name


@lru_cache(maxsize=8192)
def facets(basis: str) -> dict[str, str]:
    """Return the facets of a basis: 不含乡镇自筹 is facet 乡镇自筹, part 不含乡镇自筹."""
    return {_facet(part): part for part in basis.split("|") if part}


def _facet(part: str) -> str:
    if part in _FACET:
        return _FACET[part]
    return part.removeprefix("不").removeprefix("含") if re.match("不?含", part) else SERIES


def joined(*told: str) -> str:
    """Return one basis from several, the first to speak of a facet counting."""
    known: dict[str, str] = {}
    for basis in told:
        known = facets(basis) | known
    return "|".join(known.values())


def apart(basis: str) -> str:
    """Return what sets a figure apart from those counted as usual."""
    return "|".join(sorted(part for part in basis.split("|") if part and part not in USUAL))


def meet(one: str, other: str) -> bool:
    """Whether no facet of the two is known to differ."""
    mine, others = facets(one), facets(other)
    return all(others.get(facet, part) == part for facet, part in mine.items())


def unsaid(one: str, other: str) -> str:
    """Return the parts that one says and the other leaves open, usual ones left out."""
    others = facets(other)
    return "|".join(p for f, p in facets(one).items() if f not in others and p not in USUAL)


def spoken(basis: str) -> str:
    """Return a basis in words of the current language."""
    parts = (say(f"vocabulary.basis_{p}") if p in _FACET else p for p in basis.split("|") if p)
    return say("vocabulary.basis_join").join(parts)
