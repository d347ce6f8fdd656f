"""Several reports as one page."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup

import made_up_results
from duibiao.presentation import check, page
from duibiao.presentation.combined import combined

MANIFEST = [("2023/tengchong/target_gaps.html", "ab12", 1234)]


@pytest.fixture(scope="module")
def whole() -> str:
    """The same report twice, as two."""
    html = page.render(made_up_results.notebook())
    return combined({"target_gaps": html, "year_on_year": html}, "腾冲市水务局", MANIFEST)


def test_one_page_that_needs_nothing_else(whole: str) -> None:
    """One policy, one title, nothing to fetch, nothing that runs."""
    assert check.self_contained(whole) == []
    assert whole.count("Content-Security-Policy") == whole.count("@font-face{font-family") == 1


def test_each_report_has_its_name_as_anchor(whole: str) -> None:
    """The contents lead to them, in the order given."""
    soup = BeautifulSoup(whole, "html.parser")
    links = [link["href"] for link in soup.select("nav")[0].select("a")]
    assert links == ["#target_gaps", "#year_on_year"]
    assert [article["id"] for article in soup.select("article")] == ["target_gaps", "year_on_year"]
    assert len(soup.select("main")) == 1


def test_every_id_is_there_once_and_what_points_finds_it(whole: str) -> None:
    """Buttons, links and style sheets of one report do not reach into the other."""
    ids = re.findall(r'\sid="([^"]+)"', whole)
    pointed = re.findall(r'(?:href="#|popovertarget=")([^"]+)"', whole)
    assert len(ids) == len(set(ids))
    assert pointed and set(pointed) <= set(ids)
    assert re.findall(r"#t-", whole) == []


def test_figures_stand_as_in_the_single_page(whole: str) -> None:
    """No table loses a row."""
    rows = len(BeautifulSoup(page.render(made_up_results.notebook()), "html.parser").select("tr"))
    articles = BeautifulSoup(whole, "html.parser").select("article")
    assert [len(article.select("tr")) for article in articles] == [rows, rows]


def test_hashes_of_what_it_was_made_of_are_told(whole: str) -> None:
    """Place, size and hash of each page."""
    told = BeautifulSoup(whole, "html.parser").select("details table")[-1].get_text(" ")
    assert all(str(part) in told.replace(",", "") for part in MANIFEST[0])
