"""Every word a user reads, in one folder per language.

`say(KEY, bureau="腾冲")` with the KEY `page.title` takes the entry
`title` of `zh/page.toml` and fills in `{bureau}`.
"""

from __future__ import annotations

import tomllib
from contextvars import ContextVar
from functools import cache
from pathlib import Path

LANGUAGES = ("zh", "en")
_language: ContextVar[str] = ContextVar("language", default="zh")


@cache
def lexicon(language: str) -> dict[str, str]:
    """Return all entries of a language, keyed `room.entry`."""
    entries: dict[str, str] = {}
    for path in sorted((Path(__file__).parent / language).glob("*.toml")):
        room = tomllib.loads(path.read_text(encoding="utf-8"))
        entries |= {f"{path.stem}.{key}": str(text) for key, text in room.items()}
    return entries


def use(language: str) -> None:
    """Speak `language` (`zh` or `en`) from here on. Raises ValueError for another."""
    if language not in LANGUAGES:
        raise ValueError(f"language {language!r}: expected one of {', '.join(LANGUAGES)}")
    _language.set(language)


def language() -> str:
    """Return the language spoken now."""
    return _language.get()


def say(key: str, **values: object) -> str:
    """Return the entry `room.entry` in the current language with its `{names}` filled in.

    Raises KeyError when there is no such entry.
    """
    text = lexicon(language())[key]
    return text.format_map(values) if values else text
