"""Whose words and whose workbook count when a book has been used."""

from __future__ import annotations

import pytest

from duibiao.vocabulary import places
from duibiao.vocabulary.voices import Voice, speaking


def test_after_a_book_the_environment_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another DUIBIAO_HOME, set after a book was used, names another workbook."""
    places.at("")
    monkeypatch.setenv(places.HOME_VARIABLE, "first")
    with speaking(Voice("zh", "book")):
        assert places.named() == "book"
    monkeypatch.setenv(places.HOME_VARIABLE, "second")
    assert places.named() == "second"
