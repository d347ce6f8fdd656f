"""What the figures mean: themes, indicators, bureaus, units and breaks in series."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher, get_close_matches
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np
import pandas as pd

from duibiao.vocabulary import places, words
from duibiao.vocabulary.csv_tables import is_number, read_table
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.periods import is_period
from duibiao.vocabulary.units import Units, plain

NEAR = 0.4  # of the characters of two names, so many in common and in order
COLUMNS: dict[str, tuple[str, ...]] = {
    "themes": ("theme", "name_zh", "name_en", "description_zh", "description_en"),
    "units": (
        *("unit", "base", "factor", "dimension", "symbol"),
        *("name_zh", "name_en", "aliases", "counted"),
    ),
    "bureaus": (
        *("bureau", "name_zh", "name_en", "level", "code", "province", "region", "peers"),
        *("benchmark", "benchmark_name", "inferred", "note_zh", "note_en"),
    ),
    "indicators": (
        *("indicator", "name_zh", "name_en", "theme", "unit", "nature", "direction", "parent"),
        *("denominator", "rule", "lowest", "highest", "aliases"),
        *("description_zh", "description_en"),
    ),
    "breaks": ("indicator", "bureau", "before", "after", "reason_zh", "reason_en", "source"),
}
OWN = "own_names"  # A table that may be left out: English of what an office calls its own
NATURES = ("flow", "stock", "ratio", "index", "rank", "event")
DIRECTIONS = ("higher", "lower", "none")
RULES = words.codes("targets.rule_")
LEVELS = ("nation", "province", "city", "county", "agency")
EXAMPLE = "示例"  # The region of a bureau that is made up: nobody's peer unless it is listed
Told = tuple[str, str, int, str, str, str]
"""A fault's code, its table, row and column, what was found there and what was expected."""
SLUG = r"[a-z0-9][a-z0-9-]{0,63}"


def plain_name(text: object) -> str:
    """Return a name without width variants, spaces, quotation marks and case, for matching."""
    return re.sub(r"[\s“”‘’\"'《》]", "", unicodedata.normalize("NFKC", str(text))).casefold()


HARMFUL = re.compile(
    r"^(?!.*(?:减少|降低|节约|压减|办结|受理|查处|处置|(?<![水泥])处理|化解|整改|调处))"
    r".*(?:漏损[率量]|产销差率?|[能电药]耗|事故(?:起|次|发生)?[数率]?|(?:伤亡|死亡)人数"
    r"|投诉[率件]?数?|资产负债率|超标[率次]?数?)$"
)
"""Names of what is better when there is less of it; 减少漏损量, 办结投诉件数 are good work."""
_ASIDE = re.compile(
    "(?<=争取)到位|年度(?=任务|计划|目标)|完成|举办|开展|组织|实施|实现|建成|项目|工作|任务|计划|目标|[金额]"
)
_COUNTING = re.compile(
    "(?:全年|长度|面积|里程|[人场台批户车班]次|[次座条个处家人户件宗篇起场台套眼口支名项道批艘块面张份只根辆组期所]数|(?:乡镇|街道|村庄|社区)个数|[量数])+$"
)
CORE = 3  # Characters that a name must keep for its core to say what it is


def uncounted(text: object) -> str:
    """Return a name without the words that only count, or say money or that it is done."""
    return _COUNTING.sub("", _ASIDE.sub("", plain_name(text)))


def core_name(text: object) -> str:
    """Return what the names of one figure share in any order: 上级资金争取额, 争取上级资金; "" for
    less than CORE."""
    core = "".join(sorted(uncounted(text)))
    return core if len(core) >= CORE else ""


@dataclass(frozen=True, eq=False)
class Catalogue:
    """The tables of `data/catalogue`, each indexed by its id (`breaks` by row)."""

    themes: pd.DataFrame
    indicators: pd.DataFrame
    bureaus: pd.DataFrame
    breaks: pd.DataFrame
    units: Units
    english: dict[str, str] = field(default_factory=dict)

    @cached_property
    def _by_name(self) -> dict[str, str]:
        """Every known name with the first indicator that claims it, aliases last."""
        found: dict[str, str] = {}
        for names in ("indicator", "name_zh", "name_en", "aliases"):
            for indicator, told in self.indicators.reset_index()[["indicator", names]].to_numpy():
                for name in told.split("|"):
                    found.setdefault(plain_name(name), indicator)
        found.pop("", None)
        return found

    def match(self, name: object) -> str | None:
        """Return the indicator a name stands for, or None."""
        return self._by_name.get(plain_name(name))

    @cached_property
    def _by_core(self) -> dict[str, set[str]]:
        owners: dict[str, set[str]] = {}
        for name, indicator in self._by_name.items():
            owners.setdefault(core_name(name), set()).add(indicator)
        return owners

    def match_core(self, name: object, unit: str | None) -> str | None:
        """Return the one indicator whose name has this core and is told in such a unit, of any
        unit where that is None."""
        core = core_name(name) if unit != "" else ""
        owners = self._by_core.get(core, set()) if core else set()
        found = [one for one in owners if unit is None or self._told_in(self.unit(one), unit)]
        return found[0] if len(found) == 1 else None

    def _told_in(self, kept: str, told: str) -> bool:
        """Whether one unit may stand for the other: 万m3 for 亿m3, 人次 for 次, never 户 for 人."""
        if self.units.counted(kept):
            return kept[-1:] == told[-1:]
        return self.units.comparable(kept, told)

    def nearest(self, name: object) -> list[str]:
        """Return up to three indicators with names most like this one, best first."""
        close = self._close(plain_name(name), 9)
        return list(dict.fromkeys(self._by_name[key] for key in close))[:3]

    @cached_property
    def _held(self) -> tuple[dict[str, int], np.ndarray]:
        """The column of each character, and how often each known name holds it."""
        column = {c: n for n, c in enumerate(dict.fromkeys("".join(self._by_name)))}
        held = np.zeros((len(self._by_name), len(column)), dtype="int16")
        for row, name in zip(held, self._by_name, strict=True):
            for character in name:
                row[column[character]] += 1
        return column, held

    def _close(self, text: str, most: int) -> list[str]:
        """Return the known names closest to `text` as `get_close_matches` does, in a tenth of the
        time: by what they share of their characters, until none can be closer."""
        column, held = self._held
        own = Counter(character for character in text if character in column)
        shared = np.minimum(held[:, [column[c] for c in own]], [*own.values()]).sum(axis=1)
        bounds = 2 * shared / (held.sum(axis=1) + len(text))
        names, matcher, found = [*self._by_name], SequenceMatcher(b=text), list[tuple[float, str]]()
        for n in np.argsort(-bounds):
            if bounds[n] < (found[-1][0] if len(found) == most else NEAR):
                break
            name = names[n]
            matcher.set_seq1(name)
            if (ratio := matcher.ratio()) >= NEAR:
                found = sorted([*found, (ratio, name)], reverse=True)[:most]
        return [name for _, name in found]

    def nearest_bureau(self, text: str) -> list[str]:
        """Return up to three bureau slugs most like `text`, by slug or by name."""
        names = {str(slug): str(slug) for slug in self.bureaus.index}
        names |= {str(name): str(slug) for slug, name in self.bureaus["name_zh"].items()}
        close = get_close_matches(text, list(names), n=9, cutoff=0.4)
        return list(dict.fromkeys(names[key] for key in close))[:3]

    def name(self, indicator: object) -> str:
        """Return the indicator's name in the current language; an unknown one as `own` has it."""
        return self.own(self._word(self.indicators, "name", indicator))

    def own(self, text: object) -> str:
        """Return what an office calls a figure, task, unit or place: in English by
        `own_names.csv`, what that lacks as written."""
        return self.english.get(str(text), str(text)) if words.language() == "en" else str(text)

    def chinese(self, indicator: object) -> str:
        """Return the name that rules go by, whatever language a report is in."""
        return self._cell(indicator, "name_zh") or str(indicator)

    def unit(self, indicator: object) -> str:
        """Return the unit its values are stored and shown in, or `""`."""
        return self._cell(indicator, "unit")

    def theme(self, indicator: object) -> str:
        """Return its theme, or `""`."""
        return self._cell(indicator, "theme")

    def nature(self, indicator: object) -> str:
        """Return its nature (flow, stock, ratio, index, rank, event), or `""`."""
        return self._cell(indicator, "nature")

    def direction(self, indicator: object) -> str:
        """Return which way is better (higher, lower, none), for unknown ones by name, or `""`."""
        told = self._cell(indicator, "direction")
        return told or ("lower" if HARMFUL.search(self.chinese(indicator)) else "")

    def basis(self, indicator: object) -> str:
        """Return what its figures are counted by where nothing is said (`bases`), or `""`."""
        return self._cell(indicator, "basis")

    def parent(self, indicator: object) -> str:
        """Return the whole it is a part of, or `""`."""
        return self._cell(indicator, "parent")

    def bureau_name(self, bureau: object) -> str:
        """Return the bureau's name in the current language; an unknown slug stays as written."""
        return self._word(self.bureaus, "name", bureau)

    def theme_name(self, theme: object) -> str:
        """Return the theme's name in the current language."""
        return self._word(self.themes, "name", theme)

    def theme_named(self, text: object) -> str:
        """Return the theme that an id or a name in either language stands for, or `""`."""
        return self._theme_names.get(plain_name(text), "")

    @cached_property
    def _theme_names(self) -> dict[str, str]:
        names = zip(self.themes.index, self.themes["name_zh"], self.themes["name_en"], strict=True)
        return {plain_name(text): str(own[0]) for own in names for text in own}

    def theme_order(self, theme: object) -> int:
        """Return the theme's place in reports; unknown ones come last."""
        return self._theme_places.get(str(theme), len(self._theme_places))

    @cached_property
    def _theme_places(self) -> dict[str, int]:
        return {str(theme): place for place, theme in enumerate(self.themes.index)}

    @cached_property
    def _cells(self) -> dict[str, dict[str, str]]:
        return {
            column: {str(key): str(value) for key, value in self.indicators[column].items()}
            for column in ("name_zh", "unit", "theme", "nature", "direction", "parent", "basis")
            if column in self.indicators
        }

    def _cell(self, indicator: object, column: str) -> str:
        return self._cells.get(column, {}).get(str(indicator), "")

    @staticmethod
    def _word(table: pd.DataFrame, field: str, key: object) -> str:
        if str(key) not in table.index:
            return str(key)
        return str(table.at[str(key), f"{field}_{words.language()}"])


def load(home: Path | None = None) -> Catalogue:
    """Return the catalogue under `home`, read anew when a file changed. Raises DataFaults with
    all."""
    folder = (home or places.home()) / "data" / "catalogue"
    return _load(folder, _stamp(folder))


def _stamp(folder: Path) -> tuple[tuple[str, int, int], ...]:
    found = ((path.name, path.stat()) for path in sorted(folder.glob("*.csv")))
    return tuple((name, stat.st_mtime_ns, stat.st_size) for name, stat in found)


@dataclass(frozen=True)
class _Files:
    """The bytes of a catalogue: a workbook with the same ones shares what is read of them."""

    contents: tuple[bytes, ...]
    folder: Path = field(compare=False)


@lru_cache(maxsize=8)
def _load(folder: Path, stamp: object) -> Catalogue:
    files = (folder / f"{name}.csv" for name in (*COLUMNS, OWN))
    return _read(_Files(tuple(f.read_bytes() for f in files if f.is_file()), folder))


@lru_cache(maxsize=8)
def _read(files: _Files) -> Catalogue:
    folder = files.folder
    tables = {
        name: read_table(folder / f"{name}.csv", columns) for name, columns in COLUMNS.items()
    }
    told = _check(tables)
    refuse(Fault(code, str(folder / f"{file}.csv"), row, *rest) for code, file, row, *rest in told)
    named = (name for name in tables if name != "breaks")
    indexed = {name: tables[name].set_index(COLUMNS[name][0]) for name in named}
    units, own = Units(indexed.pop("units")), folder / f"{OWN}.csv"
    pair = ("name_zh", "name_en")
    english = dict(read_table(own, pair)[[*pair]].to_numpy()) if own.is_file() else {}
    return Catalogue(breaks=tables["breaks"], units=units, english=english, **indexed)


def _check(tables: dict[str, pd.DataFrame]) -> Iterator[Told]:
    ids = {name: set(table[COLUMNS[name][0]]) for name, table in tables.items()}
    units = Units(tables["units"].set_index("unit"))
    allowed: tuple[tuple[str, str, Iterable[str]], ...] = (
        ("indicators", "theme", ids["themes"]),
        ("indicators", "nature", NATURES),
        ("indicators", "direction", DIRECTIONS),
        ("indicators", "parent", ids["indicators"] | {""}),
        ("indicators", "rule", (*RULES, "")),
        ("bureaus", "level", LEVELS),
        ("bureaus", "benchmark", ids["bureaus"] | {""}),
        ("units", "base", ids["units"]),
        ("breaks", "indicator", ids["indicators"]),
        ("breaks", "bureau", ids["bureaus"] | {""}),
    )
    good: tuple[tuple[str, str, Callable[[str], bool]], ...] = (
        ("indicators", "unit", lambda unit: units.known(unit) is not None),
        ("bureaus", "bureau", lambda slug: bool(re.fullmatch(SLUG, slug))),
        ("units", "factor", is_number),
        ("breaks", "before", is_period),
        ("breaks", "after", is_period),
        ("indicators", "lowest", lambda text: not text or is_number(text)),
        ("indicators", "highest", lambda text: not text or is_number(text)),
    )
    for name, table in tables.items():
        if name != "breaks":
            yield from _repeated(name, table)
    for name, column, choices in allowed:
        yield from _outside(name, column, tables[name], sorted(set(choices) - {""}), "" in choices)
    for name, column, fits in good:
        for found, row in tables[name][[column, "row"]].itertuples(index=False):
            if not fits(found):
                yield "bad_value", name, int(row), column, found, ""
    yield from _shared_names("indicators", tables["indicators"], plain_name)
    yield from _shared_names("units", tables["units"], plain)


def _repeated(name: str, table: pd.DataFrame) -> Iterator[Told]:
    key = COLUMNS[name][0]
    bad = table[table[key].duplicated() | (table[key] == "")]
    for found, row in bad[[key, "row"]].itertuples(index=False):
        yield "repeated_id", name, int(row), key, found, "one row each"


def _outside(
    name: str, column: str, table: pd.DataFrame, choices: list[str], may_be_empty: bool
) -> Iterator[Told]:
    good = table[column].isin(choices) | (may_be_empty & (table[column] == ""))
    for found, row in table.loc[~good, [column, "row"]].itertuples(index=False):
        near = get_close_matches(found, choices, n=3, cutoff=0.3) or choices[:5]
        yield "unknown_value", name, int(row), column, found, ", ".join(near)


def _shared_names(name: str, table: pd.DataFrame, plain: Callable[[object], str]) -> Iterator[Told]:
    """A name that two rows claim would send figures to the wrong indicator or unit."""
    owners: dict[str, tuple[str, int]] = {}
    columns = [COLUMNS[name][0], "name_zh", "aliases", "row"]
    for one, own, aliases, row in table[columns].itertuples(index=False):
        for text in {plain(n) for n in (own, *aliases.split("|")) if n}:
            owner, first = owners.setdefault(text, (one, int(row)))
            if owner != one:
                expected = f"a name of {owner} only (row {first})"
                yield "shared_name", name, int(row), "aliases", text, expected
