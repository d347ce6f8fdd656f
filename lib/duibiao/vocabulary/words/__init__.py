"""Every word a user reads, in one folder per language.

`say(KEY, bureau="腾冲")` with the KEY `page.title` takes the entry
`title` of `zh/page.toml` and fills in `{bureau}`. Where a number decides between singular and
plural, `{count} item(|s)` or `{count} (is|are)` takes the form for the value before it.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

LANGUAGES = ("zh", "en")
AGREEMENT = re.compile(r"\{(?P<field>\w+)[^}]*\}|\((?P<one>[^()|{}]*)\|(?P<many>[^()|{}]*)\)")
_language: ContextVar[str] = ContextVar("language", default="zh")


@cache
def lexicon(language: str) -> dict[str, str]:
    """Return all entries of a language, keyed `room.entry`."""
    entries: dict[str, str] = {}
    for path in sorted((Path(__file__).parent / language).glob("*.toml")):
        room = tomllib.loads(path.read_text(encoding="utf-8"))
        entries |= {f"{path.stem}.{key}": str(text) for key, text in room.items()}
    return entries


def codes(start: str) -> tuple[str, ...]:
    """Return what follows `start` in the keys of all entries: the codes that have a word."""
    return tuple(key.removeprefix(start) for key in lexicon("zh") if key.startswith(start))


def coded(start: str, codes: Iterable[str]) -> dict[str, str]:
    """Return the code for each word that an entry `start` + code has in either language."""
    return {lexicon(one)[f"{start}{code}"]: code for one in LANGUAGES for code in codes}


def use(language: str) -> None:
    """Speak `language` (`zh` or `en`) from here on. Raises ValueError for another."""
    if language not in LANGUAGES:
        raise ValueError(f"language {language!r}: expected one of {', '.join(LANGUAGES)}")
    _language.set(language)


@contextmanager
def within(language: str) -> Iterator[None]:
    """Speak `language` for a while, and afterwards the one spoken before, whatever happens."""
    before = _language.get()
    use(language)
    try:
        yield
    finally:
        _language.set(before)


def language() -> str:
    """Return the language spoken now."""
    return _language.get()


def say(key: str, **values: object) -> str:
    """Return the entry `room.entry` with its `{names}` filled in. Raises KeyError for no such
    entry."""
    text = lexicon(language())[key]
    if not values:
        return text
    return (_agreeing(text, values) if "|" in text else text).format_map(values)


def say_any(*keys: str, default: object = "") -> str:
    """Return the first of these entries that there is in the current language, else `default`."""
    known = lexicon(language())
    return next((known[key] for key in keys if key in known), str(default))


def _agreeing(text: str, values: Mapping[str, object]) -> str:
    """Return an entry with each `(one|many)` replaced by the form for the value named before it."""
    counted = ""

    def chosen(match: re.Match[str]) -> str:
        nonlocal counted
        if match["field"]:
            counted = match["field"]
            return match[0]
        return match["one"] if str(values.get(counted)) == "1" else match["many"]

    return AGREEMENT.sub(chosen, text)
