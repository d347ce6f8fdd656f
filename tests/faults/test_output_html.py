"""Hostile text in any place of a report stays text."""

from __future__ import annotations

import pandas as pd
import pytest
from bs4 import BeautifulSoup
from nbformat.v4 import new_markdown_cell, new_notebook

import made_up_results
from duibiao.indicators.observations import Evidence
from duibiao.presentation import check, figures, index, page, show
from duibiao.vocabulary.faults import DataFaults, Fault
from made_up_results import ABOUT, gap_row, shown

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title>",
    "[x](javascript:alert(1))",
    "![](http://h.example/p)",
    "{{7*7}}",
    "{% x %}",
    r"$\bad{x}$",
    "</style><script>alert(1)</script>",
    "-->",
)


def report(text: str) -> str:
    """A page with this text in every place that data reach."""
    frame = pd.DataFrame(
        [
            gap_row(
                bureau=text, theme=text, indicator=text, unit=text, comparator=text, due=text,
                status=text, reason=text, note=text,
                evidence=(Evidence(text, text, text, text, note=text),),
            )
        ]
    )  # fmt: skip
    columns = ["indicator", "unit", "target", "actual", "due", "status", "reason", "note"]
    lights = pd.DataFrame([{"theme": text, "light": "behind", "behind": 1}])
    fault = Fault("x", text, text, text, text, text, text)
    cells = [
        shown(show.header(dict.fromkeys(ABOUT, text) | {"language": "zh"})),
        shown(show.bottom_line([text]), show.lights(lights), show.notes([text])),
        shown(show.table(frame, columns, name=text, title=text, heads={"note": text})),
        shown(show.result(frame, text, columns), show.method(text)),
        shown(show.error_panel(DataFaults([fault])), show.error_panel(ValueError(text))),
        shown(figures.bullets(frame, title=text), figures.theme_counts(lights)),
        new_markdown_cell(f"说明 {text}"),
    ]
    return page.render(new_notebook(cells=cells), changes=text)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text_in_every_place_of_a_page(text: str) -> None:
    """No element, handler or link comes of it, and a reader sees it as written."""
    html = report(text)
    assert check.self_contained(html) == []
    found = BeautifulSoup(html, "html.parser")
    assert text in found.title.get_text()
    assert found.select_one(".bottom-line p").get_text() == text
    assert text in found.select_one("svg, .one").get_text()
    assert text in found.select_one(".notes q").get_text()


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text_in_the_index(text: str) -> None:
    """Names, periods, states, reasons and addresses of reports."""
    row = dict.fromkeys(index.INDEX_COLUMNS, text)
    row |= {"lights": {text: {"light": text, "behind": 1}}, "href": f"javascript:{text}"}
    rows = pd.DataFrame([row])
    assert check.self_contained(index.index(rows), links=True) == []
    assert check.self_contained(index.bureau_page(rows), links=True) == []
    found = BeautifulSoup(index.index(rows), "html.parser")
    assert len(found.select("script")) == 1
    assert found.select_one("tbody th").get_text() == text


def test_a_link_of_a_report_leads_into_the_folder_only() -> None:
    """An absolute or foreign address gives a name without a link."""
    for href in ("https://h.example/", "/etc/passwd", "file:///x", "a\\b", "#x"):
        row = dict.fromkeys(index.INDEX_COLUMNS, "x")
        rows = pd.DataFrame([row | {"lights": {}, "href": href, "state": "succeeded"}])
        assert f'href="{href}' not in index.index(rows, bureau_pages=False)


def test_every_published_page_stands_alone() -> None:
    """Fault by fault: addresses, policy, language, title, words for pictures, size, paths."""
    assert check.self_contained(page.render(made_up_results.notebook())) == []


def test_missing_figures_are_told_everywhere() -> None:
    """A row without any figure: words in the table, in the chart and in its words."""
    nothing = dict.fromkeys(("target", "actual", "gap", "progress", "expected_progress"))
    frame = pd.DataFrame([gap_row(status="unreported", evidence=(), **nothing)]).astype(
        dict.fromkeys(nothing, "float64")
    )
    chart = figures.bullets(frame)
    html = show.table(frame, ["indicator", "target", "actual", "gap"], name="t").html + chart.html()
    told = BeautifulSoup(html, "html.parser").get_text()
    assert told.count("无数据") == 2
    assert "1项目标本期未报数" in told
    assert "nan" not in told
