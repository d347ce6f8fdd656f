"""A report's page, made from an executed notebook."""

from __future__ import annotations

import base64
import io
import re

import nbformat
import pytest
from bs4 import BeautifulSoup
from fontTools.ttLib import TTFont
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

import made_up_results
from duibiao.presentation import check, page
from duibiao.presentation.bar import Place


def soup(notebook: NotebookNode, changes: str | None = None) -> BeautifulSoup:
    """The page, parsed."""
    return BeautifulSoup(page.render(notebook, changes), "html.parser")


def one(*cells: NotebookNode) -> BeautifulSoup:
    """The page of a notebook of these cells."""
    return soup(new_notebook(cells=list(cells)))


def test_the_head_names_bureau_period_and_day_the_foot_the_data(notebook: NotebookNode) -> None:
    """What the report is about stands on top, once; which data made it stands at the end."""
    found = soup(notebook)
    assert [h.get_text() for h in found.select("h1")] == ["2023年1—10月目标差距"]
    assert found.select_one("header .who").get_text() == "腾冲市水务局"
    assert [d.get_text() for d in found.select("header dd")] == ["2023年10月31日"]
    assert "数据版本：3f2a91c" in found.footer.get_text()
    assert found.title.get_text() == "腾冲市水务局 2023年1—10月目标差距"


def test_the_first_words_are_the_conclusion(notebook: NotebookNode) -> None:
    """The bottom line and the lights come before any section."""
    main = soup(notebook).select_one("main")
    order = [tag.get("class", [tag.name])[0] for tag in main.select(".bottom-line, .lights, h2")]
    assert order[:3] == ["bottom-line", "lights", "h2"]


def test_what_changed_stands_after_the_answer(notebook: NotebookNode) -> None:
    """Each line of changes is an item; its text is escaped."""
    found = soup(notebook, "资金争取额由1,600更正为1,650.2\n新增<b>水费</b>")
    items = [li.get_text() for li in found.select(".changes li")]
    assert items == ["资金争取额由1,600更正为1,650.2", "新增<b>水费</b>"]
    assert [h.get_text() for h in found.select("h2")][:2] == ["各主题目标", "与上一版相比"]


def test_contents_lead_to_every_section(notebook: NotebookNode) -> None:
    """Each entry of the contents finds its heading."""
    found = soup(notebook)
    links = found.select("nav a")
    assert [a.get_text() for a in links] == ["各主题目标"]
    assert all(found.find(id=a["href"][1:]) for a in links)


def test_a_light_leads_to_its_theme(notebook: NotebookNode) -> None:
    """Themes with rows are linked, themes without are not."""
    found = soup(notebook)
    hrefs = [a.get("href") for a in found.select(".lights a")]
    assert hrefs == ["#theme-projects", "#theme-finance", None]
    assert all(found.find(id=h[1:]) for h in hrefs if h)


def test_code_and_warnings_stay_out(notebook: NotebookNode) -> None:
    """Neither the code of a cell nor its standard error is published."""
    cell = new_code_cell(
        "secret_code()", outputs=[new_output("stream", name="stderr", text="UserWarning: x")]
    )
    assert "secret_code" not in str(one(cell))
    assert "UserWarning" not in str(one(cell))


def test_printed_text_is_shown_as_text() -> None:
    """Standard output becomes preformatted text."""
    cell = new_code_cell("x", outputs=[new_output("stream", name="stdout", text="<b>3</b>")])
    assert one(cell).pre.get_text() == "<b>3</b>"


def test_cells_for_the_desk_stay_out_of_the_page() -> None:
    """Prose tagged `desk` speaks to the analyst only."""
    cell = new_markdown_cell("改掉下面一格再运行", metadata={"tags": ["desk"]})
    assert "再运行" not in one(cell).get_text()


def test_prose_links_and_pictures_fetch_nothing() -> None:
    """An address elsewhere is shown, not linked; a picture is told in words."""
    found = one(new_markdown_cell("见[水利部](http://www.mwr.gov.cn/)，![图](http://h.example/p)"))
    assert not found.select("img, main a")
    assert "见水利部（http://www.mwr.gov.cn/），〔图：图〕" in found.get_text()


def test_foreign_html_that_runs_is_shown_as_text() -> None:
    """An output with a script that is not ours becomes its own source."""
    html = "<div onclick=go()>点我<script>steal()</script></div>"
    found = one(new_code_cell("x", outputs=[new_output("display_data", {"text/html": html})]))
    assert not found.select("main script, [onclick]")
    assert found.pre.get_text() == html


def test_a_data_frame_of_an_analyst_is_a_table() -> None:
    """pandas' own harmless HTML passes."""
    html = "<table><tr><td>3</td></tr></table>"
    found = one(new_code_cell("x", outputs=[new_output("display_data", {"text/html": html})]))
    assert found.td.get_text() == "3"


def test_the_same_notebook_gives_the_same_bytes(notebook: NotebookNode) -> None:
    """Cell ids and execution counts do not matter."""
    other = nbformat.from_dict(made_up_results.notebook())
    assert page.render(notebook) == page.render(other)
    assert notebook.cells[0].id != other.cells[0].id


def test_a_page_is_self_contained_and_small(notebook: NotebookNode) -> None:
    """Nothing to fetch, nothing that runs, under 100 KB."""
    html = page.render(notebook)
    assert check.self_contained(html) == []
    assert len(html.encode()) < 100 * 1024


@pytest.mark.parametrize(("language", "tag"), [("zh", "zh-CN"), ("en", "en")])
def test_a_page_says_its_language(language: str, tag: str) -> None:
    """The language of the run decides the words around the data."""
    about = made_up_results.ABOUT | {"language": language}
    found = soup(made_up_results.notebook(about=about))
    assert found.html["lang"] == tag
    assert found.select_one("nav summary").get_text() == {"zh": "目录", "en": "Contents"}[language]


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ("<script>1</script>", "element <script>"),
        ('<img src="data:image/png;base64,AA" >', "img without alternative text"),
        ('<a href="javascript:x">x</a>', "address href='javascript:x' on <a>"),
        ('<img alt="x" src="http://h/p">', "address src='http://h/p' on <img>"),
        ("<p onclick=x>", "handler onclick on <p>"),
        ("<style>@import 'x'</style>", "style sheet fetches"),
        ('<p style="background:url(http://h)">', "style fetches: 'background:url(http://h)'"),
        ("<iframe></iframe>", "element <iframe>"),
        ('<meta http-equiv="refresh" content="0">', "meta refresh"),
        ("/home/zhang/报告.ipynb", "local path '/home/zhang/报告.ipynb'"),
    ],
)
def test_the_check_finds(notebook: NotebookNode, html: str, problem: str) -> None:
    """Each thing a page must not hold is named."""
    published = page.render(notebook)
    assert problem in check.self_contained(published.replace("</main>", f"{html}</main>"))


def test_the_check_wants_policy_language_and_title() -> None:
    """A bare page lacks all three."""
    assert check.self_contained("<p>x</p>") == [
        "the content security policy is not first in the head",
        "0 content security policies",
        "no language",
        "no title",
    ]


def test_a_page_leads_on_to_what_there_is(notebook: NotebookNode) -> None:
    """To the index, the bureau, its other reports and periods, the tables; alone it has no bar."""
    there = [
        *("2022/tengchong/target_gaps", "2023/tengchong/leader", "2023/tengchong/target_gaps"),
        "2022/tengchong/leader",
    ]
    bare = ["2023/tengchong/leader", "2022/tengchong/target_gaps"]
    place = Place("2023/tengchong/target_gaps", there, bare, ("csv", "xlsx"))
    found = BeautifulSoup(page.render(notebook, place=place), "html.parser")
    assert [(a["href"], a.get_text()) for a in found.select("nav.bar a")] == [
        ("../../index.html", "全部报告"),
        ("../../tengchong.html", "本单位各期"),
        ("leader.html", "领导一页"),
        ("../../2022/tengchong/target_gaps.html", "2022年"),
        ("target_gaps.csv", "数据表（csv）"),
        ("target_gaps.xlsx", "工作簿（xlsx）"),
    ]
    assert found.select_one("nav.bar [aria-current]").get_text() == "目标差距"
    assert found.select_one("nav.bar a[href='leader.html'] + small").get_text() == "无数据"
    assert soup(notebook).select("nav.bar") == []


def test_sources_are_told_once_by_document(notebook: NotebookNode) -> None:
    """With the places in each, for whoever holds the printed page."""
    told = soup(notebook).select_one(".sources").get_text(" ", strip=True)
    assert told == "本页数据出处 总结.txt 第5字"


def test_terms_open_to_their_meaning_where_they_first_stand(notebook: NotebookNode) -> None:
    """Each once, beside its word; those a page does not use are not there."""
    found = soup(notebook)
    asked = {b["popovertarget"]: b.parent.get_text() for b in found.select("button.term")}
    told = {div["id"]: div.dt.get_text() for div in found.select(".terms > div[popover]")}
    assert asked.keys() == told.keys()
    assert all(told[ident] in text for ident, text in asked.items())
    assert "差距" in told.values()
    assert "拉动" not in told.values()


def test_a_term_opens_in_running_prose_but_not_a_status() -> None:
    """A sentence counts statuses, whose meanings stand at the lights; what else it names opens."""
    told = "<p>2项逾期，没有进入第一方阵的。</p>"
    cell = new_code_cell("", outputs=[new_output("display_data", {"text/html": told})])
    assert [button.text for button in one(cell).select("p button")] == ["进入第一方阵"]


def test_a_page_whose_every_table_folds_opens_the_first() -> None:
    """A page without anything to see would say nothing."""
    table = new_output("display_data", {"text/html": "<table><tr><td>1</td></tr></table>"})
    cells = [
        cell
        for title in ("方法", "甲", "乙")
        for cell in (
            new_markdown_cell(f"## {title}\n\n说明。", metadata={"tags": ["fold"]}),
            new_code_cell("", outputs=[] if title == "方法" else [table]),
        )
    ]
    found = one(*cells).select("details.section")
    assert [part.has_attr("open") for part in found] == [False, True, False]


def test_a_page_of_folds_alone_opens_the_first() -> None:
    """An office without peers sees its own places in the first indicator, not a list of titles."""
    fold = '<details class="fold"><summary>甲</summary><table><tr><td>1</td></tr></table></details>'
    shown = new_output("display_data", {"text/html": fold * 2})
    found = one(new_markdown_cell("## 各地区"), new_code_cell("", outputs=[shown]))
    assert [part.has_attr("open") for part in found.select("details.fold")] == [True, False]


def test_a_section_whose_prose_is_tagged_folds(notebook: NotebookNode) -> None:
    """Its heading stays to be seen and opens it."""
    notebook.cells += [new_markdown_cell("## 方法\n\n算式。", metadata={"tags": ["fold"]})]
    found = soup(notebook)
    assert found.select_one("details.section > summary h2").get_text() == "方法"
    assert found.select_one("details.section > p").get_text() == "算式。"


def test_changes_stand_between_sections_that_fold(notebook: NotebookNode) -> None:
    """After the first section, not within the heading that opens the second."""
    titles = ("甲", "乙")
    cells = [new_markdown_cell(f"## {t}\n\n文。", metadata={"tags": ["fold"]}) for t in titles]
    found = soup(new_notebook(cells=cells), "变化").select("main > *")
    assert [part.name for part in found] == ["details", "section", "details"]


def test_of_many_changes_a_few_stand_open(notebook: NotebookNode) -> None:
    """The others fold and are counted."""
    found = soup(notebook, "\n".join(f"变化{n}" for n in range(9)))
    assert len(found.select(".changes > ul > li")) == 4
    assert found.select_one(".changes summary").get_text() == "其余5处变化"


def test_what_a_large_page_says_of_its_size_is_in_the_font_it_carries(
    notebook: NotebookNode,
) -> None:
    """本页…在手机上打开较慢 stood with gaps: its characters were added after the font was cut."""
    notebook.cells += [new_markdown_cell("<p>" + "水" * page.LARGEST + "</p>")]
    html = page.render(notebook)
    told = BeautifulSoup(html, "html.parser").select("main > p.left-out")[-1].get_text()
    data = re.search(r"base64,([A-Za-z0-9+/=]+)", html)
    assert data and "在手机上打开较慢" in told
    known = TTFont(io.BytesIO(base64.b64decode(data[1]))).getBestCmap()
    assert {character for character in told if ord(character) not in known} == set()
