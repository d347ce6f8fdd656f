"""Published pages in a real browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import axe
import pandas as pd
import pytest
from nbformat.v4 import new_markdown_cell
from test_index import NOTEBOOKS, report

import browser
import made_up_results
from devtools import Tab
from duibiao.presentation import desk_script, figures, index, page, show
from in_process import run
from made_up_results import shown

pytestmark = [pytest.mark.browser, browser.needs_browser]
Told = Callable[..., str]


@pytest.fixture
def told(window: Tab, tmp_path: Path) -> Told:
    """What an expression gives after a script ran on a page in a window of some width."""

    def ask(html: str, script: str, expression: str, width: int = 1200) -> str:
        file = tmp_path / "page.html"
        file.write_text(html, encoding="utf-8")
        window.size(width, 2000)
        window.open(file)
        return str(window.ask(f"(async () => {{ {script}; return String({expression}); }})()"))

    return ask


@pytest.fixture
def report_page(lights: pd.DataFrame, gaps: pd.DataFrame) -> str:
    """A report with head, lights, table and charts."""
    made = made_up_results.notebook()
    made.cells += [
        new_markdown_cell("## 图"),
        shown(figures.bullets(gaps), figures.theme_counts(lights)),
    ]
    return page.render(made)


@pytest.fixture
def index_page() -> str:
    """An index of two bureaus, one lagging in finance, one failed."""
    rows = [
        report(),
        report(bureau="jinchang", bureau_name="金昌市水务局", state="failed", href="", lights={}),
    ]
    return index.index(pd.DataFrame(rows))


def test_a_report_opens_without_a_word_on_the_console_or_the_network(
    report_page: str, tmp_path: Path
) -> None:
    """No error, no request."""
    file = tmp_path / "report.html"
    file.write_text(report_page, encoding="utf-8")
    seen = browser.visit(file, tmp_path)
    assert seen.console == []
    assert seen.requests == []


def test_the_index_opens_without_a_word_on_the_console_or_the_network(
    index_page: str, tmp_path: Path
) -> None:
    """Its one script is allowed by its hash and runs."""
    file = tmp_path / "index.html"
    file.write_text(index_page, encoding="utf-8")
    seen = browser.visit(file, tmp_path)
    assert seen.console == []
    assert seen.requests == []
    assert "显示2行，共2行" in seen.dom


def test_chinese_is_drawn_with_the_page_s_own_characters(report_page: str, told: Told) -> None:
    """The face is loaded, and no two characters look alike: no boxes, whatever the machine has."""
    script = """
      const draw = (c) => { const k = document.createElement('canvas').getContext('2d');
        k.font = "40px 'Duibiao Sans'"; k.fillText(c, 5, 60); return k.canvas.toDataURL(); };
      const faces = await document.fonts.load("40px 'Duibiao Sans'", '目标差距');
      const seen = new Set([...'目标差距'].map(draw));
    """
    expression = "faces.length + ' face, ' + seen.size + ' shapes'"
    assert told(report_page, script, expression) == "1 face, 4 shapes"


def test_a_figure_opens_to_its_source_and_closes(report_page: str, told: Told) -> None:
    """Pressing the button, as a key does, shows the note; its text is the quote."""
    script = "document.querySelector('button.f').click();"
    expression = "document.querySelector(':popover-open q').textContent"
    assert told(report_page, script, expression) == made_up_results.QUOTE


def test_a_term_opens_to_its_meaning(report_page: str, told: Told) -> None:
    """At its word, though no fold is open."""
    script = "document.querySelector('button.term').click();"
    expression = "document.querySelector(':popover-open dd').textContent.length > 9"
    assert told(report_page, script, expression) == "true"


def test_every_button_can_be_reached_by_keyboard(report_page: str, told: Told) -> None:
    """A figure takes the focus and shows that it has it."""
    script = "const b = document.querySelector('button.f'); b.focus();"
    expression = "document.activeElement === b && b.tabIndex === 0"
    assert told(report_page, script, expression) == "true"


@pytest.mark.parametrize(("kind", "width"), [("report", 390), ("report", 1200), ("index", 390)])
def test_no_page_is_wider_than_the_window(
    kind: str, width: int, report_page: str, index_page: str, told: Told
) -> None:
    """Wide tables and charts scroll in themselves, on a phone as on a desk."""
    expression = "document.documentElement.scrollWidth - innerWidth <= 0"
    html = {"report": report_page, "index": index_page}[kind]
    assert told(html, "", expression, width) == "true"


def test_the_index_filters_by_its_address(index_page: str, told: Told) -> None:
    """A deep link shows the rows it asks for."""
    script = (
        "location.hash = 'theme=finance&status=behind'; dispatchEvent(new Event('hashchange'));"
    )
    expression = "[...document.querySelectorAll('.matrix tbody tr:not([hidden]) th')].map(t => t.textContent)"
    assert told(index_page, script, expression) == "腾冲市水务局"


def test_the_index_filters_by_what_is_typed_and_keeps_it(index_page: str, told: Told) -> None:
    """The filter is in the address, to be sent to somebody."""
    script = """const box = document.getElementById('f-q'); box.value = '金昌';
      box.dispatchEvent(new Event('input'));"""
    expression = (
        "document.getElementById('f-count').textContent + decodeURIComponent(location.hash)"
    )
    assert told(index_page, script, expression) == "显示1行，共2行#q=金昌"


def test_the_index_sorts_by_a_theme_the_gravest_first(index_page: str, told: Told) -> None:
    """One press on the theme's head."""
    script = "document.querySelector('th.v button').click();"
    expression = "document.querySelector('.matrix tbody th').textContent"
    assert told(index_page, script, expression) == "腾冲市水务局"


def test_an_index_of_1395_reports_opens_within_a_second(told: Told) -> None:
    """Loading, laying out and filtering, by the browser's own clock."""
    lights = {t: {"light": "behind", "achieved": 2, "behind": 1} for t in ("finance", "projects")}
    rows = [
        report(bureau=f"p{p}", bureau_name=f"第{p}省", period=str(y), period_label=f"{y}年",
               notebook=n, lights=lights if n == "target_gaps" else {})
        for p in range(31) for y in range(2015, 2024) for n in NOTEBOOKS
    ]  # fmt: skip
    html = index.index(pd.DataFrame(rows))
    script = "document.body.offsetHeight; const spent = performance.now();"
    spent = [float(told(html, script, "spent")) for _ in range(3)]
    assert min(spent) < 1000


@pytest.fixture(scope="session")
def checker(pytestconfig: pytest.Config) -> str:
    """axe-core, or a reason to skip."""
    found = axe.source(Path(str(pytestconfig.cache.mkdir("axe"))))
    return found or pytest.skip("axe-core is not in the cache and npm cannot fetch it")


def test_the_accessibility_check_would_find_something(
    checker: str, tmp_path: Path, window: Tab
) -> None:
    """A page with a nameless picture is found."""
    bad = "<!DOCTYPE html><html lang='zh'><body><main><img src='data:,'></main></body></html>"
    assert "image-alt" in [
        one["id"] for one in axe.serious(axe.findings(bad, checker, window, tmp_path))
    ]


@pytest.mark.parametrize("kind", ["report", "index", "bureau"])
def test_no_page_has_a_serious_accessibility_finding(
    kind: str, checker: str, report_page: str, index_page: str, tmp_path: Path, window: Tab
) -> None:
    """Landmarks, headings, contrast, names, tables."""
    bureau = index.bureau_page(pd.DataFrame([report()]))
    html = {"report": report_page, "index": index_page, "bureau": bureau}[kind]
    assert axe.serious(axe.findings(html, checker, window, tmp_path)) == []


@pytest.mark.parametrize(
    ("notebook", "bureau", "width"),
    [
        ("indicator_cleanup", "tengchong", 500),
        ("year_on_year", "tianjin", 500),
        ("target_gaps", "tengchong", 500),
        ("benchmark", "tianjin", 1200),
        ("leader", "leizhou-canal", 500),
        ("supervision", "leizhou-canal", 500),
        ("national", "china", 1200),
    ],
)
def test_no_kind_of_report_has_an_accessibility_finding(
    notebook: str, bureau: str, width: int, checker: str, tmp_path: Path, window: Tab
) -> None:
    """Real reports, on a phone and on a desk, with every fold open: not even a moderate one."""
    html = page.render(run(notebook, bureau=bureau, period="2023", language="zh")[0])
    assert axe.findings(html, checker, window, tmp_path, width) == []


def test_in_the_lab_a_table_sorts_and_finds(
    gaps: pd.DataFrame, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A press on a head sorts within the theme, typing hides what does not fit."""
    monkeypatch.delenv(desk_script.EXPORT_VARIABLE)
    table = show.table(gaps, ["indicator", "target", "status"], name="gaps").html
    script = """
      document.querySelectorAll('thead th')[1].click();
      const sorted = [...document.querySelectorAll('tbody tr:not(.g) th')].map((t) => t.textContent);
      const box = document.querySelector('input'); box.value = '逾期';
      box.dispatchEvent(new Event('input'));
      const left = [...document.querySelectorAll('tbody tr:not(.g):not([hidden]) th')];
    """
    expression = "sorted.length + ' ' + left.map((t) => t.textContent)"
    body = f"<!DOCTYPE html><html><body>{table}</body></html>"
    assert told(body, script, expression) == "3 除险加固座数"


def test_in_the_lab_figures_sort_as_figures(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands before a figure does not count, and what is missing stays last both ways."""
    monkeypatch.delenv(desk_script.EXPORT_VARIABLE)
    frame = pd.DataFrame({"indicator": ["a", "b", "c", "d"], "actual": [9.0, None, 1650.2, 30.0]})
    table = show.table(frame, ["indicator", "actual"], name="gaps").html
    script = """
      const order = () => [...document.querySelectorAll('tbody th')].map((t) => t.textContent);
      const head = document.querySelectorAll('thead th')[1];
      head.click(); const up = order(); head.click(); const down = order();
    """
    body = f"<!DOCTYPE html><html><body>{table}</body></html>"
    told_order = told(body, script, "up.join('') + ' ' + down.join('') + head.ariaSort")
    assert told_order == "adcb cdabdescending"


def test_the_house_style_moves_into_the_lab(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    """An output of Lab looks like the page, pandas' own tables stay as they are."""
    monkeypatch.delenv(desk_script.EXPORT_VARIABLE)
    outputs = (
        desk_script.style() + '<section class="fault"><h3>x</h3></section>',
        '<table class="dataframe"><tr><td>1</td></tr></table>',
    )
    body = "".join(f'<div class="jp-RenderedHTML">{html}</div>' for html in outputs)
    expression = """[getComputedStyle(document.querySelector('h3')).color,
      getComputedStyle(document.querySelector('td')).padding,
      document.head.querySelectorAll('style').length]"""
    html = f"<!DOCTYPE html><html><head></head><body>{body}</body></html>"
    assert told(html, "", expression) == "rgb(166, 28, 40),1px,1"


def test_a_table_of_a_page_sorts_within_its_themes(report_page: str, told: Told) -> None:
    """A press on a head, by the one script that the page's policy names."""
    script = """
      const table = document.querySelector('main .t > table:not(figure table)');
      [...table.tHead.rows[0].cells].find((h) => h.textContent === '状态').click();
    """
    expression = "table.tHead.querySelector('[aria-sort]').ariaSort"
    assert told(report_page, script, expression) == "ascending"


def test_a_chart_gives_its_data_and_its_picture(report_page: str, told: Told) -> None:
    """Two buttons below it."""
    expression = (
        "[...document.querySelector('figure[id] .take').children].map((b) => b.textContent)"
    )
    assert told(report_page, "", expression) == "下载数据,下载图片"


def test_the_picture_of_a_chart_is_drawn(report_page: str, told: Told) -> None:
    """The second button saves the chart as a PNG with more than white in it."""
    script = """
      let saved = ''; HTMLAnchorElement.prototype.click = function () { saved = this.href; };
      const figure = document.querySelector('main figure[id]');
      figure.querySelector('.take button:last-child').click();
      for (let n = 0; n < 100 && !saved; n++) await new Promise((r) => setTimeout(r, 50));
      const seen = await createImageBitmap(await (await fetch(saved)).blob());
    """
    policy = re.compile("<meta http-equiv[^>]*>")
    expression = (
        "saved.slice(0, 15) + (seen.width === 2 * figure.offsetWidth) + (saved.length > 20000)"
    )
    assert told(policy.sub("", report_page), script, expression) == "data:image/png;truetrue"
