"""Every sentence pattern of a target, in both languages, read against the figures of its row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from office_cases import REPOSITORY, blank
from test_people_cases import CASES, NEVER, opened
from test_said import BOOKS, OCTOBER, SAID

from duibiao.analysis.targets.gaps import target_gaps
from duibiao.analysis.targets.judging import OFF_BASIS
from duibiao.analysis.targets.reasons import Sentence
from duibiao.indicators.book import Book
from duibiao.vocabulary import words
from duibiao.vocabulary.words import lexicon

LISTED = REPOSITORY / "docs" / "sentences.md"
SCALES = {"万": 1e4, "亿": 1e8, "million": 1e6, "billion": 1e9}
NUMBER = re.compile(r"(-?\d[\d,]*(?:\.\d+)?)\s*(万|亿|million|billion)?")
SHORT = {"slow", "short", "passed", "no_base", "overdue", "on_pace"}
"""Why a target is not met, with what is lacking in the sentence."""
APART = {"conflict", "unsure", "overdue_done", "bases", "magnitude"}
"""Sentences about figures that are set aside."""
ENGLISH_NEVER = (
    r"on pace[^.]*behind the plan",
    r"\bnan\b|\binf\b|None|\{|\}",
    r"[，。；]",
    r"past the cap[^.]*from now on",
    r"likel|probab|chance",
    r"(?<![\d.])1 (?:points|months|places|items)\b",
    r" by 20\d\d[,.]| on 20\d\d[,.]",
)
OPEN = OFF_BASIS | {
    *("bound", "conflict", "dimension", "impossible", "magnitude", "missing", "no_base"),
    *("lowered", "no_field", "rounding", "undated", "unit", "unsure"),
}
"""Why nothing is judged."""
OPEN_TASKS = ("count_differs", "no_due", "start_unknown", "unclear")
MADE_UP = {
    "months_plain": "single months of what may not add up: the kits of offices",
    "overdue_done_plain": "a done goal without a report: test_targets_rules",
    "tier_plain": "a place where a tier is asked: test_typed",
    "counted_plain": "a count by another measure word: test_typed",
    "impossible_plain": "limits that contradict each other: test_targets_edges",
    "no_field_plain": "a top share without a field: test_targets_rules",
    "unsure_plain": "a figure of prose read with doubt: test_targets_edges",
    "bases_plain": "several bases: test_bases",
    "overdue_band": "outside a band when due: test_sources",
}
"""Wordings that no case of these uses, and where they are tested."""


class Said(NamedTuple):
    """A sentence, its pattern, and what it was made of."""

    case: str
    language: str
    pattern: str
    text: str
    sentence: Sentence


@pytest.fixture(scope="module")
def said(people: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Said]:
    """What the people's cases and those of `test_said` say, in Chinese and English."""
    found, plain = list[Said](), Sentence.text
    for case in CASES:
        book = opened(case["id"], case["period"], case.get("as_of", ""), people)
        for language in ("zh", "en"):
            found += _sentences(case["id"], book, language, plain)
    for case in SAID:
        book = BOOKS.get(str(case.id))
        if book is None:
            office = blank(tmp_path_factory.mktemp("said")).put(*case.values[0])
            book = office.book(OCTOBER)
        for language in ("zh", "en"):
            found += _sentences(str(case.id), book, language, plain)
    words.use("zh")
    return found


def _sentences(case: str, book: Book, language: str, plain: object) -> Iterator[Said]:
    told: list[Said] = []

    def watched(sentence: Sentence) -> str:
        text = plain(sentence)  # type: ignore[operator]
        pattern = f"{sentence.judgement.why}_{sentence._flavour()}"
        told.append(Said(case, language, pattern, text, sentence))
        return str(text)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Sentence, "text", watched)
        words.use(language)
        target_gaps(book.observations, book.period, book.as_of, book.catalogue)
    yield from told


def _own_words(one: Said) -> str:
    """Return a sentence without what the office's ledger says in its own language."""
    for row in (one.sentence.goal.stated, one.sentence.judgement.reading):
        one = (
            one
            if row is None or not row.note
            else one._replace(text=one.text.replace(row.note, ""))
        )
    return one.text


def numbers(text: str) -> list[float]:
    """Return the numbers of a text in single units: 0.96万 is 9,600."""
    plain = text.replace("\N{MINUS SIGN}", "-")
    return [float(n.replace(",", "")) * SCALES.get(s, 1.0) for n, s in NUMBER.findall(plain)]


def _has(text: str, value: float, unit: str, one: Sentence) -> bool:
    units = one.catalogue.units
    single = (
        abs(value) * float(units.factor(unit, units.single(unit)))
        if units.known(unit)
        else abs(value)
    )
    wanted = {abs(value), single}
    return any(abs(abs(n) - w) <= 0.006 * max(w, 1e-3) for n in numbers(text) for w in wanted)


def faults(one: Said) -> Iterator[str]:
    """Yield what a sentence lacks of its row: the figure, what is asked, what is lacking, when."""
    goal, reading, why = (
        one.sentence.goal,
        one.sentence.judgement.reading,
        one.sentence.judgement.why,
    )
    unit, tiers = goal.stated.unit, goal.stated.tier
    if reading is None or tiers or why in APART:
        return
    if not _has(one.text, reading.value, reading.unit, one.sentence):
        yield f"the figure {reading.value}"
    if why != "early" and not goal.rule.ranks:
        asked = goal.edge(reading.value)
        if not _has(one.text, asked, unit, one.sentence):
            yield f"what is asked {asked}"
    gap = goal.gap(reading.value)
    if why in SHORT and not goal.rule.ranks and not _has(one.text, gap, unit, one.sentence):
        yield f"what is lacking {gap}"
    if str(reading.period.last.year) not in one.text:
        yield f"the year of {reading.period}"
    if why in SHORT and goal.due.year != reading.last.year and str(goal.due.year) not in one.text:
        yield f"the due year {goal.due.year}"


def test_every_sentence_is_true_of_its_row(said: list[Said]) -> None:
    """Figure, target, gap and times of every row stand in its sentence, in both languages."""
    wrong = [f"{one.case} {one.language}: {f}: {one.text}" for one in said for f in faults(one)]
    assert wrong == []


def test_no_sentence_says_what_none_may(said: list[Said]) -> None:
    """Neither language says 正常 and late at once, a chance, or a number that is none."""
    never = {"zh": NEVER, "en": ENGLISH_NEVER}
    wrong = [
        f"{one.case} {pattern}: {one.text}"
        for one in said
        for pattern in never[one.language]
        if re.search(pattern, _own_words(one))
    ]
    assert wrong == []


def test_the_list_of_sentences_is_whole(said: list[Said]) -> None:
    """docs/sentences.md lists the patterns that the cases use; the rest are told with where they
    are tested."""
    listed = set(re.findall(r"^\| `(\w+)` \|", LISTED.read_text("utf-8"), re.M))
    assert listed == {one.pattern for one in said}
    keys = {k.removeprefix("targets.why_") for k in lexicon("zh") if k.startswith("targets.why_")}
    assert keys - listed - set(MADE_UP) == {"reported", "reported_open"}, (
        "list_sentences.py, or MADE_UP"
    )


def test_what_cannot_be_judged_asks_for_what_would_settle_it(said: list[Said]) -> None:
    """Each reason for 不能判定 ends in a request, and the list of them is whole."""
    open_ = {
        one.sentence.judgement.why for one in said if one.sentence.judgement.status == "undecidable"
    }
    assert open_ <= OPEN
    for name, asks in (("zh", "请|需要"), ("en", "please|needed")):
        told = {why: lexicon(name)[f"targets.why_{why}_plain"] for why in OPEN}
        told |= {why: lexicon(name)[f"supervision.why_{why}"] for why in OPEN_TASKS}
        assert [why for why, text in told.items() if not re.search(asks, text)] == []


def test_words_exist_for_pattern_in_both_languages() -> None:
    """The same reasons in Chinese and in English."""
    both = [{k for k in lexicon(name) if k.startswith("targets.why_")} for name in ("zh", "en")]
    assert both[0] == both[1]
    assert Path(LISTED).exists()
