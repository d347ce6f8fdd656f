"""Write docs/sentences.md: every sentence pattern with an example, in both languages.

Run as `python tests/verdicts/list_sentences.py` in the workbook: the examples are what the people's cases give, and the office of
`test_other_sentences`.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from office_cases import blank
from test_other_sentences import laid_out, said
from test_people_cases import CASES, lay_out
from test_said import OCTOBER, SAID

from duibiao.analysis.targets.reasons import Sentence
from duibiao.indicators.book import Book, open_book
from duibiao.presentation import desk
from duibiao.vocabulary import words

Examples = dict[str, dict[str, str]]
HEAD = """\
# What a report can say

Written by `tests/verdicts/list_sentences.py` from made-up offices' cases; not to be edited.

## Targets

One row a pattern of the first clause.

| pattern | 中文 | English |
| --- | --- | --- |
"""


OPENING = (
    *("reach-05", "reach-13", "floor-06", "cap-04", "cap-11", "improve-01", "band-02"),
    *("milestones-06", "rank-01", "rank-04"),
)
"""Cases whose report opens with a target to ask about."""
HEADLINES = """
## Headlines

The target to ask about first, as a report opens with it.

| case | 中文 | English |
| --- | --- | --- |
"""


CLAUSES = """
## Clauses

What the reasons and first lines of all reports are put together from, by what they are said of.

| pattern | 中文 | English |
| --- | --- | --- |
"""
ROOMS = ("targets", "year_on_year", "benchmark", "supervision", "scoreboard", "desk")
SHORTEST = 6  # Characters of an entry that says something by itself


@contextmanager
def noting(found: Examples) -> Iterator[None]:
    """Note the first words that each entry of ROOMS makes while the block runs, by language."""
    plain = words.say

    def say(key: str, **values: object) -> str:
        text = plain(key, **values)
        if key.startswith(ROOMS) and not key.startswith("targets.why_"):
            found.setdefault(key, {}).setdefault(words.language(), text)
        return text

    speakers = [m for name, m in sys.modules.items() if name.startswith("duibiao.")]
    speakers = [m for m in speakers if getattr(m, "say", None) is plain]
    for speaker in speakers:
        speaker.say = say  # type: ignore[attr-defined]
    yield
    for speaker in speakers:
        speaker.say = plain  # type: ignore[attr-defined]


def keep(heard: Examples, found: Examples) -> None:
    """Keep what a case says in both languages, and forget the case."""
    for key, told in heard.items():
        if len(told) > 1:
            found.setdefault(key, dict(told))
    heard.clear()


def others(home: Path) -> None:
    """Say all that `test_other_sentences` reads, in both languages."""
    for language in ("zh", "en"):
        said(open_book("linhe", OCTOBER, home=home, language=language))
    words.use("zh")


def listed(found: Examples) -> list[str]:
    """Return a table row for each pattern that has an example in both languages."""
    cells = {
        k: [v.get(name, "").replace("\n", " ") for name in ("zh", "en")] for k, v in found.items()
    }
    return [f"| `{k}` | {zh} | {en} |" for k, (zh, en) in sorted(cells.items()) if zh and en]


def headlines(home: Path) -> list[str]:
    """Return a table row for each case of OPENING."""
    return [_headline(case, home) for case in CASES if case["id"] in OPENING]


def _headline(case: dict[str, Any], home: Path) -> str:
    cells = [case["id"]]
    for language in ("zh", "en"):
        book = _book(case, home, language)
        cells += [desk.target_summary(desk.target_gaps(book), book).words.splitlines()[1]]
    words.use("zh")
    return f"| {' | '.join(cells)} |"


def _book(case: dict[str, Any], home: Path, language: str) -> Book:
    as_of = case.get("as_of", "")
    return open_book(case["id"], case["period"], as_of=as_of, home=home, language=language)


def collected(home: Path, heard: Examples, clauses: Examples) -> Examples:
    """Return for each pattern the first case that says it in both languages; the clauses `heard`
    are kept likewise."""
    found: Examples = {}
    for open_in in (*map(_opener(home), CASES), *map(_said(home), SAID)):
        own: Examples = {}
        for language in ("zh", "en"):
            _note(own, language, open_in(language))
        keep(own, found)
        keep(heard, clauses)
    words.use("zh")
    return found


def _opener(home: Path) -> Callable[[dict[str, Any]], Callable[[str], Book]]:
    return lambda case: partial(_book, case, home)


def _said(home: Path) -> Callable[[Any], Callable[[str], Book]]:
    def opened(case: Any) -> Callable[[str], Book]:
        office = blank(Path(tempfile.mkdtemp(dir=home))).put(*case.values[0])
        return lambda language: open_book("linhe", OCTOBER, home=office.home, language=language)

    return opened


def _note(found: Examples, language: str, book: Book) -> None:
    PATTERNS.clear()
    desk.target_gaps(book)
    for key, text in PATTERNS:
        found.setdefault(key, {}).setdefault(language, text)


PATTERNS: list[tuple[str, str]] = []


def watched(sentence: Sentence) -> str:
    """Note which pattern a sentence begins with."""
    text = SAY(sentence)
    PATTERNS.append((f"{sentence.judgement.why}_{sentence._flavour()}", text))
    return text


SAY = Sentence.text

if __name__ == "__main__":
    Sentence.text = watched  # type: ignore[method-assign]
    clauses, heard = Examples(), Examples()
    with tempfile.TemporaryDirectory() as folder, noting(heard):
        home = lay_out(Path(folder, "people"))
        told, heads = collected(home, heard, clauses), headlines(home)
        others(laid_out(Path(folder, "others")))
        keep(heard, clauses)
    long = {k: v for k, v in clauses.items() if len(words.lexicon("zh")[k]) >= SHORTEST}
    parts = (
        HEAD + "\n".join(listed(told)),
        HEADLINES + "\n".join(heads),
        CLAUSES + "\n".join(listed(long)),
    )
    target = Path(__file__).parents[2] / "docs" / "sentences.md"
    target.write_text("\n".join(parts) + "\n", encoding="utf-8")
