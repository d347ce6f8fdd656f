"""Whose words are spoken: a book's language and its workbook travel with all that is made of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, wraps
from inspect import isfunction
from types import ModuleType, SimpleNamespace
from typing import Any, NamedTuple

import pandas as pd

from duibiao.vocabulary import places, words

ATTRIBUTE = "voice"


class Voice(NamedTuple):
    """A language, and the folder of the workbook whose catalogue names things (`""`: any)."""

    language: str
    home: str = ""


def now() -> Voice:
    """Return the voice that speaks now."""
    return Voice(words.language(), places.named())


@contextmanager
def speaking(voice: Voice) -> Iterator[None]:
    """Speak with a voice for a while; what the environment names counts again afterwards."""
    before = Voice(words.language(), places.taken())
    _take(voice)
    try:
        yield
    finally:
        _take(before)


def _take(voice: Voice) -> None:
    words.use(voice.language)
    places.at(voice.home)


def voice_of(thing: object) -> Voice | None:
    """Return the voice of a book, or of a frame that was made of one."""
    if isinstance(thing, pd.DataFrame):
        return thing.attrs.get(ATTRIBUTE)
    return getattr(thing, ATTRIBUTE, None)


@cache
def spoken(call: Callable[..., Any]) -> Callable[..., Any]:
    """Return a call that speaks, and hands on, the voice of the first book or frame it is given."""

    @wraps(call)
    def speaks(*args: Any, **named: Any) -> Any:
        voice = next(filter(None, map(voice_of, (*args, *named.values()))), None)
        if voice is None:
            return call(*args, **named)
        with speaking(voice):
            found = call(*args, **named)
        if isinstance(found, pd.DataFrame):
            found.attrs[ATTRIBUTE] = voice
        return found

    return speaks


@cache
def all_spoken(module: ModuleType) -> SimpleNamespace:
    """Return what a module offers, its functions as `spoken` makes them."""
    offered = {name: found for name, found in vars(module).items() if name[0] != "_"}
    return SimpleNamespace(
        **{name: spoken(found) if isfunction(found) else found for name, found in offered.items()}
    )
