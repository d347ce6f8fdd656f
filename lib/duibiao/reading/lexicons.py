"""The words the prose reader knows: CSV files under `data/lexicons` that an analyst may extend.

Each file is read once per folder and compiled once; every lookup is one pass of a regular
expression built as a tree of characters, so its cost does not grow with the length of the list.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import _lru_cache_wrapper, cache
from pathlib import Path

import pandas as pd

from duibiao.reading.wrong import wrong
from duibiao.vocabulary.csv_tables import read_table
from duibiao.vocabulary.faults import refuse
from duibiao.vocabulary.places import home

FOLDER = Path("data") / "lexicons"
COLUMNS: dict[str, tuple[str, ...]] = {
    "measures": ("word", "unit", "kind", "chinese", "not_before"),
    "cues": ("group", "word"),
    "themes": ("word", "theme", "weight"),
    "verbs": ("word", "class", "not_before"),
    "fixed_names": ("word",),
    "qualifiers": ("side", "word", "bound"),
    "parts": ("side", "word", "characters"),
    "states": ("state", "word"),
    "scripts": ("traditional", "simplified"),
}

Tree = dict[str, "Tree"]
MANY, BUNDLES = 50, 6
_known: list[object] = []


def files(folder: Path) -> tuple[Path, ...]:
    """Return the lexicons of the workbook under `folder`."""
    return tuple(sorted((folder / FOLDER).glob("*.csv")))


def renew() -> None:
    """Forget everything made from the lexicons when their files have changed since the last call.

    Word lists and patterns made of them are held all over the library, so all it holds is dropped.
    """
    stats = ((path, path.stat()) for path in files(home()))
    now = [(path, stat.st_mtime_ns, stat.st_size) for path, stat in stats]
    if _known and _known[0] != now:
        for module in [m for name, m in sys.modules.items() if name.startswith("duibiao.")]:
            for held in vars(module).values():
                if isinstance(held, _lru_cache_wrapper):
                    held.cache_clear()
    _known[:] = [now]


def expressions(path: Path, forms: Iterable[str]) -> list[re.Pattern[str]]:
    """Return the expressions of a lexicon's rows, which begin in its second line.

    Raises DataFaults for every form that is no regular expression.
    """
    found, faults = [], []
    for line, form in enumerate(forms, 2):
        try:
            found.append(re.compile(form))
        except re.error as error:
            shown = f"{form}: {error}"
            faults.append(wrong("head_form", str(path), row=line, column="form", found=shown))
    refuse(faults)
    return found


@cache
def table(name: str, folder: Path | None = None) -> pd.DataFrame:
    """Return the lexicon `name` as text columns. Raises DataFaults for a damaged file."""
    return read_table((folder or home()) / FOLDER / f"{name}.csv", COLUMNS[name])


@cache
def group(name: str) -> tuple[str, ...]:
    """Return the words of one group of `cues.csv`. Raises DataFaults when there are none."""
    cues = table("cues")
    words = tuple(cues.loc[cues["group"] == name, "word"])
    if not words:
        refuse(
            [wrong("missing_group", str(home() / FOLDER / "cues.csv"), column="group", found=name)]
        )
    return words


@cache
def members(name: str) -> frozenset[str]:
    """Return the words of one group of `cues.csv`, to ask whether a word is one of them."""
    return frozenset(group(name))


@cache
def pairs(name: str, side: str) -> dict[str, str]:
    """Return what a lexicon says of each word of one `side`."""
    rows = table(name)
    rows = rows[rows["side"] == side]
    return dict(zip(rows["word"], rows[COLUMNS[name][-1]], strict=True))


def alternation(words: Iterable[str], after: dict[str, str] | None = None) -> str:
    """Return a pattern for the longest of `words`; `after` gives characters that may not follow.

    Every branch starts with another character, so matching never backs up.
    """
    return f"(?:{branches(words, after)})"


def branches(words: Iterable[str], after: dict[str, str] | None = None) -> str:
    """Return `alternation` without its brackets: as the whole of a pattern it lets the search skip
    at once to the characters that words begin with.

    Branches are tried one by one, so a long list is bundled, behind a look at the first two
    characters that rules out most places.
    """
    tree: Tree = {}
    for word in words:
        node = tree
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    heads = sorted(tree)
    found = [re.escape(char) + _pattern(tree[char], char, after or {}) for char in heads]
    if len(heads) <= MANY:
        return "|".join(found)
    size = -(-len(heads) // BUNDLES)
    bundles = (
        f"(?={_one_of(heads[first : first + size])})(?:{'|'.join(found[first : first + size])})"
        for first in range(0, len(heads), size)
    )
    return f"{_beginning(tree)}(?:{'|'.join(bundles)})"


def _beginning(tree: Tree) -> str:
    """Return a look ahead for two characters such as words begin with."""
    second = {char for below in tree.values() for char in below if char}
    alone = [char for char, below in tree.items() if "" in below]
    longer = _one_of(second) if second else "(?!)"
    return f"(?={_one_of(tree)}(?:{longer}{f'|(?<={_one_of(alone)})' if alone else ''}))"


def _one_of(characters: Iterable[str]) -> str:
    return f"[{''.join(map(re.escape, sorted(characters)))}]"


def _pattern(node: Tree, word: str, after: dict[str, str]) -> str:
    branches = [
        re.escape(char) + _pattern(below, word + char, after)
        for char, below in sorted(node.items())
        if char
    ]
    if "" in node:
        unwanted = after.get(word, "")
        branches.append(f"(?![{re.escape(unwanted)}])" if unwanted else "")
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


@cache
def worded(template: str) -> re.Pattern[str]:
    """Return a pattern in which `{group}` stands for the longest word of that group of `cues.csv`,
    `{group|group}` for that of several.
    """
    return re.compile(_GROUPS.sub(_words_of, template))


_GROUPS = re.compile(r"\{([a-z_|]+)\}")


def _words_of(groups: re.Match[str]) -> str:
    return alternation(word for name in groups[1].split("|") for word in group(name))


@cache
def words(name: str) -> re.Pattern[str]:
    """Return the compiled pattern for the longest word of a group of `cues.csv`."""
    return re.compile(branches(group(name)))
