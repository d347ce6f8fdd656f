"""Opening the book of one bureau: its files read, cleaned and ready for analysis."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

import pandas as pd

from duibiao.indicators import answers, bureau_files, manifest, sources
from duibiao.indicators.claims import CLAIM_COLUMNS, across
from duibiao.indicators.clean_up import clean_up
from duibiao.indicators.data_until import reached
from duibiao.indicators.log_notices import with_notices
from duibiao.indicators.observations import OBSERVATION_COLUMNS
from duibiao.indicators.repeated_tasks import latest_tasks
from duibiao.indicators.reviews import NAMES, confirmed, read_names, read_reviews, unknown_names
from duibiao.indicators.settled import NOTHING, Settled
from duibiao.indicators.task_goals import harmonised, with_indicators
from duibiao.reading import READING_COLUMNS, lexicons
from duibiao.vocabulary import catalogue as catalogues
from duibiao.vocabulary import periods, places, words
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.faults import refuse
from duibiao.vocabulary.frame_cells import together
from duibiao.vocabulary.periods import Period, PeriodError
from duibiao.vocabulary.voices import Voice
from duibiao.vocabulary.words import say


class UnknownName(ValueError):
    """Raised for a bureau, period, theme or date that is none, with the nearest valid ones."""

    def __init__(self, what: str, given: object, near: Iterable[str] = ()) -> None:
        super().__init__(say(f"indicators.unknown_{what}", given=given, near=", ".join(near)))


FRAMES = ("readings", "observations", "log", "claims", "tasks", "problems")


@dataclass(frozen=True, eq=False)
class Material:
    """What one bureau's files amount to, whatever the period asked for.

    `readings` (READING_COLUMNS) and `observations` (OBSERVATION_COLUMNS) hold all periods of the
    bureau; `log` (LOG_COLUMNS) tells how the one became the other. `data_version` is a short
    hash of the files read and of the catalogue. Words are in `language`.
    """

    bureau: str
    language: str
    catalogue: Catalogue
    home: Path
    readings: pd.DataFrame
    observations: pd.DataFrame
    log: pd.DataFrame
    claims: pd.DataFrame
    tasks: pd.DataFrame
    problems: pd.DataFrame
    data_version: str

    @property
    def voice(self) -> Voice:
        """Whose words tell of it: its language, with the names of its workbook's catalogue."""
        return Voice(self.language, str(self.home))


@dataclass(frozen=True, eq=False)
class Book(Material):
    """Everything a report of one bureau and period rests on."""

    period: Period
    theme: str
    as_of: date


def open_material(bureau: str, language: str = "zh", home: Path | None = None) -> Material:
    """Return what a bureau's files amount to, in frames of the reader's own. Raises as
    `open_book`."""
    with words.within(language):
        lexicons.renew()
        home = (home or places.home()).resolve()
        catalogue = catalogues.load(home)
        found = _loaded(_key(home, _bureau(bureau, catalogue), catalogue, language))
    return replace(found, **{name: getattr(found, name).copy(deep=False) for name in FRAMES})


def open_book(
    bureau: str,
    period: str | Period,
    theme: str = "",
    as_of: str | date = "",
    language: str = "zh",
    home: Path | None = None,
) -> Book:
    """Return the book of a bureau for a period; `as_of` is by default the last day of it that the
    bureau's figures reach.

    Raises UnknownName with the nearest names for a bureau, period, theme or date that is none,
    ValueError for another language, DataFaults for a catalogue, review or recorded file that is
    wrong, or when no file of the bureau can be read; one ledger or document that cannot is a row
    of the log (`unread`).
    """
    words.use(language)
    span = _period(period)
    material = open_material(bureau, language, home)
    return Book(
        **{field.name: getattr(material, field.name) for field in fields(material)},
        period=span,
        theme=_theme(theme, material.catalogue),
        as_of=_day(as_of) or reached(material.observations, span),
    )


def unread(book: Material) -> pd.DataFrame:
    """Return the rows of the log that tell of files of the bureau that were not read."""
    return book.log[book.log["code"] == sources.UNREAD]


def load_peers(book: Material, slugs: Iterable[str]) -> pd.DataFrame:
    """Return the observations of other bureaus in one frame. Raises UnknownName for an unknown
    slug."""
    asked = [_bureau(slug, book.catalogue) for slug in slugs]
    frames = [_observed(_key(book.home, slug, book.catalogue, book.language)) for slug in asked]
    return together(frames, OBSERVATION_COLUMNS)


Key = tuple[Path, str, Catalogue, str, object]
OPENED_VARIABLE = "DUIBIAO_OPENED"  # The file where a run notes whose books it opens


def _key(home: Path, bureau: str, catalogue: Catalogue, language: str) -> Key:
    """Return what a bureau's material depends on, with the state of its files as the last."""
    if noted := os.environ.get(OPENED_VARIABLE):
        with Path(noted).open("a", encoding="utf-8") as file:
            file.write(f"{bureau}\n")
    files = bureau_files.find(home, bureau)
    record = home / manifest.MANIFEST
    watched = (*files.all(), *((record,) if record.is_file() else ()))
    return home, bureau, catalogue, language, (*map(bureau_files.stamp, watched), files.left)


@lru_cache(maxsize=4096)
def _observed(key: Key) -> pd.DataFrame:
    """Return a bureau's observations alone: they are held for all counties of a country."""
    return _loaded(key).observations


@lru_cache(maxsize=128)
def _loaded(key: Key) -> Material:
    home, bureau, catalogue, language, _ = key
    refuse(manifest.differing(home, bureau, bureau_files.find(home, bureau).all()))
    return _made(home, bureau, catalogue, language, NOTHING)


def supposing(book: Book, settled: Settled) -> Book:
    """Return a book as it would be if some more were settled about its files."""
    found = _made(book.home, book.bureau, book.catalogue, book.language, settled)
    return replace(book, **{name: getattr(found, name) for name in FRAMES})


def _made(
    home: Path, bureau: str, catalogue: Catalogue, language: str, settled: Settled
) -> Material:
    files = bureau_files.find(home, bureau)
    given = answers.read_answers(answers.path_of(home, bureau))
    name = str(catalogue.bureaus.at[bureau, "name_zh"])
    found = sources.read(files, language, name, answers.settled(given).and_also(settled))
    names = read_names(home / NAMES)
    reviews = read_reviews(home / "data" / "reviews" / f"{bureau}.csv")
    reviews = together([reviews, answers.decisions(given)], reviews.columns)
    known, joins = confirmed(names, catalogue), answers.names(given, catalogue)
    readings = answers.applied(found.readings, given)
    joined = with_indicators(latest_tasks(found.tasks), readings, catalogue.units)
    readings = together([readings, joined.readings], READING_COLUMNS)
    cleaned = clean_up(readings, bureau, catalogue, reviews, known, joins)
    return Material(
        bureau=bureau,
        language=language,
        catalogue=catalogue,
        home=home,
        readings=readings,
        observations=cleaned.observations,
        log=with_notices(cleaned.log, [found.notices, unknown_names(names, catalogue)], bureau),
        claims=together(
            [found.claims.assign(bureau=bureau), across(cleaned.observations, cleaned.log)],
            CLAIM_COLUMNS,
        ),
        tasks=harmonised(joined.tasks, cleaned.observations),
        problems=found.problems,
        data_version=bureau_files.version(home, files.all()),
    )


def _bureau(given: str, catalogue: Catalogue) -> str:
    if given in catalogue.bureaus.index:
        return str(given)
    named = catalogue.bureaus.index[catalogue.bureaus["name_zh"] == given]
    if len(named):
        return str(named[0])
    near = catalogue.nearest_bureau(str(given)) or list(catalogue.bureaus.index[:3])
    raise UnknownName("bureau", given, near)


def _theme(given: str, catalogue: Catalogue) -> str:
    named = catalogue.theme_named(given)
    if named or not given:
        return named
    themes = [str(theme) for theme in catalogue.themes.index]
    near = get_close_matches(str(given), themes, n=3, cutoff=0.4) or themes
    raise UnknownName("theme", given, near)


def _period(given: str | Period) -> Period:
    try:
        return given if isinstance(given, Period) else periods.parse(given)
    except PeriodError as error:
        raise UnknownName("period", given, [periods.EXPECTED]) from error


def _day(given: str | date) -> date | None:
    if isinstance(given, date) or not given:
        return given or None
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise UnknownName("date", given) from error
