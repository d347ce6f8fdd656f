"""The sample documents tell the ledgers' figures in words of the project's own."""

from __future__ import annotations

import csv
import re
from decimal import Decimal
from pathlib import Path

import pytest
from ledger_rows import HOME, LEDGERS, SHARED, table

from duibiao.indicators.book import open_book
from duibiao.reading.documents import read_document
from duibiao.reading.prose import extract
from duibiao.vocabulary.catalogue import Catalogue

DOCUMENTS = sorted(
    path for path in (HOME / "data" / "documents").glob("*/*") if path.parent.name != "yunting"
)
RUN = 24
PROSE_UNITS = ("元", "m3", "亩", "km", "m", "t")

each = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.parent.name)


def told(path: Path) -> str:
    """Return what the program reads in a document."""
    return read_document(path).text


def test_five_bureaus_have_one_each_in_five_formats() -> None:
    """A Word file, a PDF with text, a web page, Markdown and plain text."""
    kinds = {path.parent.name: path.suffix for path in DOCUMENTS}
    assert kinds == {
        "jinchang": ".pdf",
        "leizhou-canal": ".docx",
        "tengchong": ".txt",
        "tianjin": ".md",
        "yueyanglou": ".html",
    }


@each
def test_a_document_is_as_long_as_such_documents_and_says_it_is_a_sample(path: Path) -> None:
    """Its last line tells a reader that the text is not the bureau's own."""
    text = told(path).strip()
    assert 1500 <= len(text) <= 3000
    assert "示例" in text.splitlines()[-1]


@each
def test_every_figure_of_the_ledger_is_read_from_the_document(path: Path, names: Catalogue) -> None:
    """The value stands there, in the ledger's unit or the one that prose is read in."""
    read = {abs(record.value) for record in extract(told(path))}
    for row in table(LEDGERS / path.parent.name / "figures.csv"):
        value, unit = abs(Decimal(row["value"])), row["unit"]
        scaled = {
            u: names.units.factor(unit, u) for u in PROSE_UNITS if names.units.comparable(unit, u)
        }
        assert read & {value, *(value * factor for factor in scaled.values())}, row


@pytest.mark.skipif(not SHARED.is_dir(), reason="no folder ../shared beside the repo")
@each
def test_no_sentence_of_a_bureau_s_own_text_is_copied(path: Path) -> None:
    """Not even a run of 24 characters."""
    own = re.sub(r"\s+", "", told(path))
    runs = {own[at : at + RUN] for at in range(len(own) - RUN + 1)}
    for other in (SHARED / "documents").glob("*.txt"):
        text = re.sub(r"\s+", "", other.read_text(encoding="utf-8"))
        assert [run for run in runs if run in text] == []


def test_names_confirmed_once_lead_to_indicators_the_catalogue_does_not_know_them_by(
    names: Catalogue,
) -> None:
    """A confirmed name that the catalogue knows anyway would be of no use."""
    path = HOME / "data" / "reviews" / "names.csv"
    with path.open(encoding="utf-8", newline="") as file:
        confirmed = list(csv.DictReader(file))
    assert {row["indicator"] for row in confirmed} <= set(names.indicators.index)
    assert [row["name"] for row in confirmed if names.match(row["name"])] == []
    assert all(row["reason"] and row["date"] for row in confirmed)


@each
def test_what_a_text_tells_joins_what_the_ledger_tells(path: Path) -> None:
    """No figure of the two differs, and nearly every one is one row with both sources."""
    year = re.search(r"20\d\d", path.name)
    assert year is not None
    book = open_book(path.parent.name, year[0], home=HOME)
    figures = book.observations[book.observations["source"].str.contains(path.name, regex=False)]
    both = figures["flags"].str.contains("merged")
    assert "conflict" not in set(book.log["code"])
    assert both.mean() >= 0.95, figures.loc[~both, ["indicator", "period", "value"]]
