"""User-facing words: both languages complete, and every key the code asks for is there."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from duibiao.vocabulary import words

LIBRARY = Path(words.__file__).parents[2]
CALLS = re.compile(r'\bsay\(\s*"([a-z_]+\.[A-Za-z0-9_]+)"')


def fields(text: str) -> set[str]:
    """The names a text wants filled in."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_have_the_same_keys() -> None:
    """No sentence is missing in either language."""
    assert set(words.lexicon("zh")) == set(words.lexicon("en"))


def test_a_language_spoken_for_a_while_ends_whatever_happens() -> None:
    """The one before counts again, after an error too."""
    words.use("zh")
    with pytest.raises(ValueError), words.within("en"):
        assert words.language() == "en"
        raise ValueError
    assert words.language() == "zh"


def test_both_languages_fill_in_the_same_values() -> None:
    """The English sentence asks for no value that the Chinese one is not given."""
    zh, en = words.lexicon("zh"), words.lexicon("en")
    assert [key for key in zh.keys() & en.keys() if fields(en[key]) - fields(zh[key])] == []


def test_every_key_the_code_names_exists() -> None:
    """A page never fails for a word that nobody wrote."""
    named = {
        key
        for path in LIBRARY.rglob("*.py")
        for key in CALLS.findall(path.read_text(encoding="utf-8"))
    }
    assert named - set(words.lexicon("zh")) == set()


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "1 item is late in 1 place"), (2, "2 items are late in 1 place"), ("1", "1 item is late in 1 place"),
     (0, "0 items are late in 1 place")],
)  # fmt: skip
def test_the_form_of_a_word_agrees_with_the_number_before_it(
    count: object, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Singular for one alone; what is filled in is never taken for a choice."""
    entry = {"x.y": "{count} item(|s) (is|are) late in {places} place(|s)"}
    monkeypatch.setattr(words, "lexicon", lambda _: entry)
    assert words.say("x.y", count=count, places=1) == said


def test_a_bar_in_brackets_from_data_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the entry itself has choices."""
    monkeypatch.setattr(words, "lexicon", lambda _: {"x.y": "{name}: {count} item(|s)"})
    assert words.say("x.y", name="a(b|c)", count=1) == "a(b|c): 1 item"


def test_an_unknown_language_is_refused() -> None:
    """A wrong language is a message, not a page half in one and half in another."""
    with pytest.raises(ValueError, match="expected one of zh, en"):
        words.use("fr")
