"""Whom a bureau is held against: the peers by rule, and the named benchmark."""

from collections.abc import Iterable

from duibiao.vocabulary.catalogue import EXAMPLE, Catalogue
from duibiao.vocabulary.words import say


def peers_of(bureau: str, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the slugs of the peers that the catalogue lists, else all of the bureau's level.
    Raises ValueError for a listed one that the catalogue does not know."""
    table = catalogue.bureaus
    if listed := [slug for slug in _cell(bureau, "peers", catalogue).split("|") if slug]:
        _refuse_unknown(listed, catalogue)
        return tuple(dict.fromkeys(slug for slug in listed if slug != bureau))
    if bureau not in table.index:
        return ()
    same = (table.index != bureau) & (table["region"] != EXAMPLE).to_numpy()
    same = same & (table["level"] == table.at[bureau, "level"]).to_numpy()
    return tuple(str(slug) for slug in table.index[same])


def benchmark_of(bureau: str, catalogue: Catalogue) -> str:
    """Return the slug of the named benchmark, or `""`. Raises ValueError for an unknown one."""
    named = _cell(bureau, "benchmark", catalogue)
    _refuse_unknown([named] if named else [], catalogue)
    return named


def compared(bureau: str, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the peers, then the named benchmark; of the nation the provinces."""
    if _cell(bureau, "level", catalogue) == "nation":
        levels = catalogue.bureaus["level"]
        return tuple(str(slug) for slug in levels.index[levels == "province"])
    named, peers = benchmark_of(bureau, catalogue), peers_of(bureau, catalogue)
    return (*peers, named) if named and named not in peers else peers


def rule_sentence(bureau: str, catalogue: Catalogue) -> str:
    """Return in words how peers were chosen, how many, and the benchmark, perhaps by name only."""
    rule = "list" if _cell(bureau, "peers", catalogue) else "level"
    count = len(peers_of(bureau, catalogue))
    level = say(f"benchmark.level_{_cell(bureau, 'level', catalogue) or 'agency'}")
    sentence = say(f"benchmark.rule_{rule if count else 'none'}", count=count, level=level)
    if named := benchmark_of(bureau, catalogue):
        return sentence + say("benchmark.named", name=catalogue.bureau_name(named))
    name = _cell(bureau, "benchmark_name", catalogue)
    return sentence + (say("benchmark.named_unknown", name=name) if name else "")


def _cell(bureau: str, column: str, catalogue: Catalogue) -> str:
    table = catalogue.bureaus
    return str(table.at[bureau, column]) if bureau in table.index else ""


def _refuse_unknown(slugs: Iterable[str], catalogue: Catalogue) -> None:
    for slug in slugs:
        if slug not in catalogue.bureaus.index:
            near = ", ".join(catalogue.nearest_bureau(slug)) or "data/catalogue/bureaus.csv"
            raise ValueError(f"bureau {slug!r} is not in the catalogue; nearest: {near}")
