"""Reports in English: no Chinese but what is quoted, and what bureaus are called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from bs4 import BeautifulSoup

from duibiao.indicators.book import Book
from duibiao.presentation import page
from duibiao.running.planning import params, plan, workbook
from duibiao.vocabulary import words
from in_process import NOTEBOOKS, ROOT, run

CHINESE = re.compile("[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
REPORTS = (
    ("tengchong", "2023", NOTEBOOKS),
    ("leizhou-canal", "2023", ("target_gaps", "supervision")),
    ("tianjin", "2023", ("year_on_year", "benchmark")),
    ("jiangsu", "2020", ("target_gaps",)),
)
"""The shipped reports that are read: each notebook once at least, and where most is to be told."""
QUOTES = (
    "cite, q, style, .sources li, .why, ol.notes li > span, ol.notes small, td.c-source, td.c-location, td.c-sentence, "
    "[id^=t-questions] td.c-where, "
    "[id=t-doubts] td.n, [id=t-repairs] td.n, td.c-found, td.c-arithmetic"
)
"""What holds a source's own words: its name, the place in it, a sentence, a figure as written."""
TEXTS = ("source", "location", "name", "indicator", "note", "quote")
READ_ALOUD = ("alt", "aria-label", "title", "content", "placeholder")


@pytest.fixture(autouse=True)
def _chinese_again() -> Iterator[None]:
    yield
    words.use("zh")


def foreign(book: Book) -> list[str]:
    """What a bureau's own files and its peers' names bring into a report, the longest first."""
    tables = [book.readings, book.observations, book.tasks, book.problems]
    found = {str(text) for table in tables for text in _texts(table)}
    bureaus = book.catalogue.bureaus
    found |= {*bureaus["name_zh"], *bureaus["benchmark_name"]}
    parts = {part.strip() for text in found for part in text.split(" ； ")}
    return sorted((text for text in found | parts if CHINESE.search(text)), key=len, reverse=True)


def _texts(table: pd.DataFrame) -> Iterator[Any]:
    """Every text of a supervision ledger, of figures only what sources call them."""
    ledger = "task" in table or "problem" in table
    for column in table.columns if ledger else [c for c in TEXTS if c in table]:
        yield from {text for text in table[column] if isinstance(text, str)}


def leftovers(html: str, known: list[str]) -> list[str]:
    """The texts of a page that hold Chinese of our own."""
    soup = BeautifulSoup(html, "html.parser")
    for mark in soup.select('span[lang="zh"], mark'):
        mark.unwrap()
    for quote in soup.select(QUOTES):
        quote.decompose()
    soup.smooth()
    for line in soup.select("svg text"):  # a name too long for a chart stands on several lines
        if any(line.get_text() in text for text in known):
            line.decompose()
    texts = [str(text) for text in soup.find_all(string=CHINESE)]
    texts += [tag[name] for name in READ_ALOUD for tag in soup.select(f"[{name}]")]
    return [text for text in dict.fromkeys(texts) if CHINESE.search(_without(text, known))]


def _without(text: str, known: list[str]) -> str:
    for one in known if CHINESE.search(text) else ():
        text = text.replace(one, "")
    return text


@pytest.mark.parametrize(("bureau", "period", "notebooks"), REPORTS)
def test_an_english_report_holds_no_chinese_but_quotes(
    bureau: str, period: str, notebooks: tuple[str, ...]
) -> None:
    """Words, units, names, reasons, charts and heads of all five notebooks are English."""
    for name in notebooks:
        notebook, space = run(name, bureau=bureau, period=period, language="en")
        html = page.render(notebook, changes=None)
        assert '<html lang="en">' in html
        assert leftovers(html, foreign(space["book"])) == [], name


def test_the_parameter_file_gives_the_language(tmp_path: Path) -> None:
    """`language: en` reaches every notebook of the batch."""
    file = tmp_path / "asked.yml"
    file.write_text("bureaus: tengchong\nperiods: 2023\nlanguage: en\n", encoding="utf-8")
    asked, sheet = params.read(file)
    wanted = plan.plan(asked, workbook.load(ROOT, tmp_path), sheet).wanted
    assert {given["language"] for given in wanted.values()} == {"en"}
    assert len(wanted) >= 3
