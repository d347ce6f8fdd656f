"""Result tables as people see them."""

from __future__ import annotations

import re

import pandas as pd
from bs4 import BeautifulSoup

from duibiao.indicators.observations import Evidence
from duibiao.presentation.tables import html_table
from made_up_results import QUOTE, gap_row

COLUMNS = ["indicator", "unit", "target", "actual", "gap", "progress", "status", "reason"]


def soup(frame: pd.DataFrame, **how: object) -> BeautifulSoup:
    """The table of a frame, parsed."""
    return BeautifulSoup(html_table(frame, COLUMNS, name="gaps", **how), "html.parser")  # type: ignore[arg-type]


def test_rows_stand_under_their_theme_in_the_order_of_reports(gaps: pd.DataFrame) -> None:
    """Finance comes before projects as in the catalogue, whatever the frame's order."""
    found = soup(gaps.iloc[::-1])
    assert [row.get_text() for row in found.select("tr.g")] == [
        "财务与资金争取",
        "水利工程建设与投资",
    ]


def test_figures_stand_right_with_their_unit_beside_them(gaps: pd.DataFrame) -> None:
    """Numbers carry the class of right-aligned cells, the unit has a cell of its own."""
    row = soup(gaps).select("tbody tr:not(.g)")[0]
    assert row.select_one("td.c-unit").get_text() == "万元"
    assert row.select("td.n")[0].get_text() == "≥2,005"


def test_a_status_has_colour_word_and_shape(gaps: pd.DataFrame) -> None:
    """Nobody depends on colour to read a status."""
    status = soup(gaps).select_one(".s.overdue")
    assert status.get_text() == "■逾期"


def test_a_missing_figure_says_so_and_never_nan(gaps: pd.DataFrame) -> None:
    """未报 rows show 无数据 for the figure and a dash for what follows from it."""
    html = html_table(gaps, COLUMNS)
    assert not re.search(r"\b(nan|inf|None)\b", BeautifulSoup(html, "html.parser").get_text())
    assert BeautifulSoup(html, "html.parser").select_one(".x").get_text() == "无数据"


def test_a_figure_opens_to_its_sentence_with_the_figure_marked(gaps: pd.DataFrame) -> None:
    """The button names a popover that holds source, place and quote."""
    found = soup(gaps)
    button = found.select_one("button.f")
    note = found.find(id=button["popovertarget"])
    assert button.get_text() == "1,650.21"
    assert note.has_attr("popover")
    assert note.select_one("cite").get_text() == "总结.txt"
    assert note.select_one("q").get_text() == QUOTE
    assert note.select_one("mark").get_text() == "1650.2万元"


def test_of_two_equal_figures_in_a_sentence_the_right_one_is_marked() -> None:
    """The evidence says where in the quote its figure stands."""
    twice = "资金6万元，会议6次，党课6次。"
    said = (Evidence("actual", "总结.txt", "第1行", twice, 8, 10),)
    note = soup(pd.DataFrame([gap_row(actual=6.0, evidence=said)])).select_one("ol.notes q")
    assert note.decode_contents() == "资金6万元，会议<mark>6次</mark>，党课6次。"


def test_without_a_place_only_the_one_figure_that_fits_is_marked() -> None:
    """A ledger's row as written has no offsets; two figures that fit leave it unmarked."""
    once, twice = "2023,16.5,第2页", "16.5,16.5"
    rows = [
        gap_row(actual=16.5, evidence=(Evidence("actual", "a.csv", q, q),)) for q in (once, twice)
    ]
    quotes = [q.decode_contents() for q in soup(pd.DataFrame(rows)).select("ol.notes q")]
    assert quotes == ["2023,<mark>16.5</mark>,第2页", "16.5,16.5"]


def test_two_figures_from_one_place_share_a_note() -> None:
    """A note is numbered once."""
    same = (
        Evidence("actual", "总结.txt", "第3行", QUOTE),
        Evidence("target", "总结.txt", "第3行", QUOTE),
    )
    found = soup(pd.DataFrame([gap_row(evidence=same)]))
    assert len(found.select("ol.notes li")) == 1
    assert [b["popovertarget"] for b in found.select("button.f")] == ["t-gaps-n1", "t-gaps-n1"]


def test_how_a_figure_was_read_is_told_by_the_words_it_rests_on() -> None:
    """Words are quoted once; rules' names stay out, a theme has its word."""
    lines = ["数值 5 ← 写明的数字 “5项” [value_digits]", "单位 项 ← 数后的单位 “5项” [unit_word]"]
    lines += ["主题 party ← 名称中的词 “党日” [theme_name]", "把握 高"]
    told = Evidence("actual", "总结.md", "第3字", "5项", why="\n".join(lines))
    found = soup(pd.DataFrame([gap_row(evidence=(told,))])).select_one(".why ul").decode_contents()
    assert re.findall(r"[^<>/]{3,}", found) == [
        "“5项”：数值 5 ← 写明的数字；单位 项 ← 数后的单位",
        "“党日”：主题 党的建设与廉政 ← 名称中的词",
        "把握 高",
    ]


def test_evidence_of_no_shown_column_is_not_lost() -> None:
    """What speaks of something else hangs on the row's first figure."""
    base = (Evidence("基期", "规划.txt", "第9行", "2020年为0.56"),)
    found = soup(pd.DataFrame([gap_row(evidence=base)]))
    assert found.select_one("button.f").get_text().startswith("≥2,005")


def test_every_indicator_has_one_stable_place() -> None:
    """Its first row carries the id, later rows none; ids are unique."""
    found = soup(pd.DataFrame([gap_row(), gap_row(due="2024")]))
    ids = [tag["id"] for tag in found.select("[id]")]
    assert "t-gaps-资金争取额" in ids
    assert len(ids) == len(set(ids))


def test_heads_name_their_columns_for_screen_readers(gaps: pd.DataFrame) -> None:
    """Column heads have scope col, indicators scope row, themes scope rowgroup."""
    found = soup(gaps)
    assert {th["scope"] for th in found.select("thead th")} == {"col"}
    assert {th["scope"] for th in found.select("tbody th")} == {"row", "rowgroup"}


def test_the_heads_of_a_long_table_stay_in_sight() -> None:
    """Thirteen rows that fit the window; a table of many columns scrolls in itself instead."""
    rows = pd.DataFrame([gap_row(due=str(year)) for year in range(2011, 2024)])
    assert soup(rows).div["class"] == ["t", "long", "wide"]
    assert soup(rows.head(12)).div["class"] == ["t", "wide"]
    many = BeautifulSoup(html_table(rows.drop(columns="evidence")), "html.parser")
    assert many.div["class"] == ["t", "wide"]


def test_an_empty_frame_says_there_is_nothing() -> None:
    """No heads without rows."""
    html = html_table(pd.DataFrame(columns=COLUMNS), COLUMNS)
    assert re.sub("<.*?>", "", html) == "无数据（没有可列的数据）"


def test_the_heads_on_a_phone_are_css_that_data_cannot_leave() -> None:
    """A hostile head ends as code points inside the style sheet."""
    html = html_table(pd.DataFrame([{"a": 1}]), ["a"], heads={"a": '"}</style><script>x'})
    assert "</style><script>" not in html
    assert "<script" not in html


def test_a_table_of_many_columns_is_cards_already_in_a_tablet_s_width() -> None:
    """Two columns up to 40 rem, seven up to 54."""
    tables = (pd.DataFrame([dict.fromkeys(names, 1)]) for names in ("ab", "abcdefg"))
    widths = (re.findall(r"max-width:(\d+)rem", html_table(one, [*one])) for one in tables)
    assert [*widths] == [["40"], ["54"]]


def test_a_growth_is_told_from_the_amount_it_belongs_to() -> None:
    """Two rows of one indicator, 11.97 and 27.65, are not called the same."""
    row = {"indicator": "fixed_asset_investment", "unit": "亿元", "kind": "level", "actual": 11.97}
    frame = pd.DataFrame([row, row | {"unit": "%", "kind": "growth", "actual": 27.65}])
    table = html_table(frame, ["indicator", "actual", "unit"])
    heads = BeautifulSoup(table, "html.parser").select('tbody th[scope="row"]')
    assert [head.get_text() for head in heads] == [
        "水利管理业固定资产投资完成额",
        "水利管理业固定资产投资完成额（增幅）",
    ]


def test_a_row_s_last_readings_are_a_line_with_words() -> None:
    """Five readings as one small drawing that is read aloud; a row without has an empty cell."""
    readings = (("2021", 5.0), ("2022", 7.0), ("2023", 6.0))
    rows = pd.DataFrame({"indicator": ["a", "b"], "recent": [readings, ()]})
    cells = BeautifulSoup(html_table(rows, ["indicator", "recent"]), "html.parser").select("td")
    assert cells[0].svg["aria-label"] == "2021年 5、2022年 7、2023年 6"
    assert cells[0].polyline["points"] == "3,15 32,3 61,9"
    assert not cells[1].contents
