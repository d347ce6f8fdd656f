"""The index of all reports and the page of one bureau."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from bs4 import BeautifulSoup

from duibiao.presentation import check, index
from duibiao.vocabulary.statuses import STATUSES

NOTEBOOKS = ("indicator_cleanup", "year_on_year", "target_gaps", "benchmark", "supervision")
THEMES = (
    *("party", "workforce", "outreach", "finance", "projects", "irrigation", "supply"),
    *("resources", "rivers", "hazards", "safety", "soil", "regulation", "business"),
)


def report(**given: Any) -> dict[str, Any]:
    """One report of Tengchong, good unless said otherwise."""
    usual = {
        "notebook": "target_gaps",
        "bureau": "tengchong",
        "bureau_name": "腾冲市水务局",
        "level": "city",
        "period": "2023",
        "period_label": "2023年",
        "state": "succeeded",
        "href": "2023/tengchong/target_gaps.html",
        "lights": {"finance": {"light": "behind", "achieved": 2, "behind": 1}},
        "bottom_line": "3项目标中2项已完成。",
        "reason": "",
    }
    return usual | given


def soup(*rows: dict[str, Any]) -> BeautifulSoup:
    """The index of these reports, parsed."""
    return BeautifulSoup(index.index(pd.DataFrame(rows)), "html.parser")


def test_a_row_stands_for_a_bureau_in_a_period() -> None:
    """Its reports share the row; the latest period comes first."""
    found = soup(
        report(period="2022", period_label="2022年"), report(), report(notebook="benchmark")
    )
    rows = found.select(".matrix tbody tr")
    assert [row.select("td")[0].get_text() for row in rows] == ["2023年", "2022年"]
    assert [a.get_text() for a in rows[0].select("td.r a")] == ["目标差距", "对标"]


def test_what_there_is_two_of_can_be_chosen() -> None:
    """Two periods have a filter, one level has none."""
    found = soup(report(period="2022", period_label="2022年"), report())
    assert [one["id"] for one in found.select("select")][:1] == ["f-period"]
    assert found.select_one("#f-level") is None


def test_a_light_shows_shape_and_how_many_are_met() -> None:
    """Two of three targets are achieved or on track."""
    cell = soup(report()).select_one("td.behind")
    assert cell.get_text() == "▼ 2/3"


def test_only_themes_that_hold_a_light_have_a_column() -> None:
    """Fourteen empty columns would hide the one that counts."""
    assert [th.get_text() for th in soup(report()).select("th.v")] == ["财务与资金争取"]


def test_failed_and_stale_reports_are_marked_in_words() -> None:
    """With the reason on asking, and counted on top."""
    failed = report(state="failed", href="", reason="内核中断", lights={})
    found = soup(failed, report(notebook="benchmark", state="stale"))
    assert [em.get_text() for em in found.select("td.r em")] == ["未生成", "待更新"]
    assert found.select_one("em.failed")["title"] == "内核中断"
    assert [a["href"] for a in found.select("header a")] == ["#state=failed", "#state=stale"]


def test_that_all_reports_of_a_row_are_out_of_date_is_said_once() -> None:
    """After an update every link had its own mark."""
    rows = [report(notebook=one, state="stale") for one in NOTEBOOKS]
    assert index.index(pd.DataFrame(rows)).count('<em class="stale"') == 1


def test_a_report_without_content_is_marked() -> None:
    """Nobody opens it for a full one; its page says what is missing."""
    assert soup(report(state="empty")).select_one(".r").get_text() == "目标差距无数据"


def test_a_row_can_be_linked_to() -> None:
    """Period and bureau name the row."""
    assert soup(report(period="2023-01/2023-10")).find(id="2023-01--2023-10--tengchong")


def test_a_bureau_page_tells_every_period() -> None:
    """Its first sentences stand under each period, latest first."""
    rows = pd.DataFrame([report(period="2022", period_label="2022年"), report()])
    found = BeautifulSoup(index.bureau_page(rows), "html.parser")
    assert [h.get_text() for h in found.select("h2")] == ["2023年", "2022年"]
    assert found.h1.get_text() == "腾冲市水务局历期报告"


def test_an_example_s_page_says_that_it_is_invented() -> None:
    """In the head, where no page of an office that exists has it."""
    told = "示例单位（地名、人名和数字均系编造）"
    assert told in index.bureau_page(pd.DataFrame([report(level="example")]))
    assert told not in index.bureau_page(pd.DataFrame([report()]))


def test_an_index_without_reports_is_still_a_page() -> None:
    """The first build may have nothing to show."""
    html = index.index(pd.DataFrame(columns=index.INDEX_COLUMNS))
    assert check.self_contained(html, links=True) == []


@pytest.fixture(scope="module")
def many() -> pd.DataFrame:
    """1,395 reports: 31 provinces, nine years, five notebooks, every theme lit."""
    counts = {code: place + 1 for place, code in enumerate(STATUSES)}
    lights = {theme: {"light": STATUSES[n % 6], **counts} for n, theme in enumerate(THEMES)}
    return pd.DataFrame(
        [
            report(
                bureau=f"province-{p}", bureau_name=f"第{p}省", level="province", period=str(year),
                period_label=f"{year}年", notebook=notebook,
                href=f"{year}/province-{p}/{notebook}.html",
                lights=lights if notebook == "target_gaps" else {},
            )
            for p in range(31)
            for year in range(2015, 2024)
            for notebook in NOTEBOOKS
        ]
    )  # fmt: skip


def test_an_index_of_1395_reports_stays_under_450_kb(many: pd.DataFrame) -> None:
    """And still holds every link."""
    html = index.index(many)
    assert len(many) == 1395
    assert check.self_contained(html, links=True) == []
    assert len(html.encode()) <= 450 * 1024
    assert html.count('.html">') == 1395 + 279


def test_each_level_has_its_own_table_the_nation_first() -> None:
    """With the themes lit in it, and no others."""
    county = {"safety": {"light": "overdue", "overdue": 1}}
    found = soup(
        report(bureau="yunting", level="county", lights=county),
        report(bureau="china", level="nation"),
    )
    told = [
        (part.h2.get_text(), [h.get_text() for h in part.select("th.v")])
        for part in found.select(".level")
    ]
    assert told == [("国家", ["财务与资金争取"]), ("县级", ["工程安全与运行管理"])]


def test_periods_before_a_bureau_s_latest_year_fold() -> None:
    """What is asked for daily stands open."""
    found = soup(report(), report(period="2022", period_label="2022年"))
    assert [td.get_text() for td in found.select(".level > .t tbody td:nth-child(2)")] == ["2023年"]
    assert found.summary.get_text() == "以往时段（1个时段，1行）"


def test_a_light_leads_to_its_theme() -> None:
    """In the report whose targets it sums up."""
    assert soup(report()).select_one("td.behind a")["href"] == (
        "2023/tengchong/target_gaps.html#theme-finance"
    )
