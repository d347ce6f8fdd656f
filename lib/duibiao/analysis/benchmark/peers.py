"""Whom a bureau is held against: the peers by rule, and the named benchmark."""

from __future__ import annotations

from dataclasses import dataclass

from duibiao.vocabulary.catalogue import EXAMPLE, Catalogue
from duibiao.vocabulary.words import say

RULES = ("auto", "level", "list", "region")


@dataclass(frozen=True)
class Settings:
    """How a bureau is compared.

    `rule`: `auto` (the catalogue's list of peers, else the same level), `level`, `list` (`peers`
    here, else the catalogue's) or `region` (same level in the same region). `benchmark`: a slug in
    place of the catalogue's. `first_tier`: the share of the field that makes the 第一方阵.
    `tolerance`: differences up to this share of the greater value are ties, beside those that
    rounding explains. `fewest`: with fewer peers than this a comparison is not called fair.
    """

    rule: str = "auto"
    peers: tuple[str, ...] = ()
    benchmark: str = ""
    first_tier: float = 0.25
    tolerance: float = 0.0
    fewest: int = 1

    def __post_init__(self) -> None:
        if self.rule not in RULES:
            raise ValueError(f"rule {self.rule!r}: expected one of {', '.join(RULES)}")
        if not 0 < self.first_tier <= 1:
            raise ValueError(f"first_tier {self.first_tier}: expected a share above 0, at most 1")
        if not 0 <= self.tolerance < 1:
            raise ValueError(f"tolerance {self.tolerance}: expected a share from 0 to below 1")


def peers_of(bureau: str, catalogue: Catalogue, settings: Settings) -> tuple[str, ...]:
    """Return the slugs of the peers, in the catalogue's order, without the bureau itself.

    Raises ValueError for a listed slug that the catalogue does not know, with the nearest ones.
    """
    chosen = settings.peers or tuple(p for p in _cell(bureau, "peers", catalogue).split("|") if p)
    if settings.rule == "list" or (settings.rule == "auto" and chosen):
        _refuse_unknown(chosen, catalogue)
        return tuple(dict.fromkeys(slug for slug in chosen if slug != bureau))
    alike = ("level", "region") if settings.rule == "region" else ("level",)
    return _alike(bureau, alike, catalogue)


def benchmark_of(bureau: str, catalogue: Catalogue, settings: Settings) -> str:
    """Return the slug of the named benchmark, or `""`. Raises ValueError for an unknown one."""
    named = settings.benchmark or _cell(bureau, "benchmark", catalogue)
    _refuse_unknown((named,) if named else (), catalogue)
    return named


def benchmark_name(bureau: str, catalogue: Catalogue, settings: Settings) -> str:
    """Return the benchmark's name; it may be known by name only, when it publishes no figures."""
    named = benchmark_of(bureau, catalogue, settings)
    return catalogue.bureau_name(named) if named else _cell(bureau, "benchmark_name", catalogue)


def compared(
    bureau: str, catalogue: Catalogue, settings: Settings | None = None
) -> tuple[str, ...]:
    """Return the slugs whose figures a comparison needs: the peers, then the named benchmark.

    The nation has no peers; its frame is made of the provinces.
    """
    settings = settings or Settings()
    if _cell(bureau, "level", catalogue) == "nation":
        levels = catalogue.bureaus["level"]
        return tuple(str(slug) for slug in levels.index[levels == "province"])
    named = benchmark_of(bureau, catalogue, settings)
    peers = peers_of(bureau, catalogue, settings)
    return (*peers, named) if named and named not in peers else peers


def rule_sentence(bureau: str, catalogue: Catalogue, settings: Settings) -> str:
    """Return in words how the peers were chosen, how many they are, and the named benchmark."""
    listed = settings.peers or _cell(bureau, "peers", catalogue)
    rule = ("list" if listed else "level") if settings.rule == "auto" else settings.rule
    count = len(peers_of(bureau, catalogue, settings))
    level = say(f"benchmark.level_{_cell(bureau, 'level', catalogue) or 'agency'}")
    told = {"count": count, "level": level, "region": _cell(bureau, "region", catalogue)}
    sentence = say(f"benchmark.rule_{rule}" if count else "benchmark.rule_none", **told)
    name = benchmark_name(bureau, catalogue, settings)
    known = "named" if benchmark_of(bureau, catalogue, settings) else "named_unknown"
    return sentence + (say(f"benchmark.{known}", name=name) if name else "")


def _alike(bureau: str, columns: tuple[str, ...], catalogue: Catalogue) -> tuple[str, ...]:
    table = catalogue.bureaus
    if bureau not in table.index:
        return ()
    same = (table.index != bureau) & (table["region"] != EXAMPLE).to_numpy()
    for column in columns:
        same = same & (table[column] == table.at[bureau, column]).to_numpy()
    return tuple(str(slug) for slug in table.index[same])


def _cell(bureau: str, column: str, catalogue: Catalogue) -> str:
    table = catalogue.bureaus
    return str(table.at[bureau, column]) if bureau in table.index else ""


def _refuse_unknown(slugs: tuple[str, ...], catalogue: Catalogue) -> None:
    for slug in slugs:
        if slug not in catalogue.bureaus.index:
            near = ", ".join(catalogue.nearest_bureau(slug)) or "data/catalogue/bureaus.csv"
            raise ValueError(f"bureau {slug!r} is not in the catalogue; nearest: {near}")
