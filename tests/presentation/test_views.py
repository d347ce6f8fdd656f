"""What a reader sees of a result, view by view."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from bs4 import BeautifulSoup

from duibiao.presentation import bottom_lines, desk, views
from duibiao.presentation.figures import bullets, gantt


def soup(frame: pd.DataFrame, view: str) -> BeautifulSoup:
    """A view of a frame, parsed."""
    return BeautifulSoup(views.table(frame, view).html, "html.parser")


def figures(reasons: list[str]) -> pd.DataFrame:
    """Figures of one theme that cannot be compared, for these reasons."""
    names = [f"指标{place}" for place in range(len(reasons))]
    return pd.DataFrame(
        {"theme": "finance", "indicator": names, "unit": "万元", "period": "2023", "value": 5.0,
         "reason": reasons}
    )  # fmt: skip


def test_what_cannot_be_compared_folds_by_reason() -> None:
    """Eight that share a reason are one line to open; the two of other reasons stand open."""
    found = soup(figures(["没有上年同期数。"] * 8 + ["口径有变。", "单位不同。"]), "not_comparable")
    assert [s.get_text() for s in found.select("summary")] == ["没有上年同期数（8项）"]
    assert len(found.select("details tbody tr:not(.g)")) == 8
    open_rows = [r for r in found.select("tbody tr:not(.g)") if not r.find_parent("details")]
    assert [row.select_one(".c-reason").get_text() for row in open_rows] == [
        "口径有变。",
        "单位不同。",
    ]


def test_few_rows_of_a_reason_stay_open() -> None:
    """Nobody opens a fold for three lines."""
    assert soup(figures(["没有上年同期数。"] * 3), "not_comparable").select("details") == []


def test_what_all_rows_say_is_said_once_above_them() -> None:
    """Period and remark leave the table for its small print."""
    found = soup(figures(["没有上年同期数。"] * 3), "not_comparable")
    assert (
        found.select_one("caption small").get_text() == "时段：2023年；单位：万元；没有上年同期数"
    )
    assert [th.get_text() for th in found.select("thead th")] == ["指标", "数值"]


def test_what_differs_stays_a_column() -> None:
    """One other reason, and the column is there."""
    heads = soup(figures(["一", "一", "二"]), "not_comparable").select("thead th")
    assert heads[-1].get_text() == "说明"


def test_every_fold_s_figures_have_places_of_their_own() -> None:
    """Ids do not repeat across folds."""
    found = soup(figures(["一"] * 8 + ["二"] * 8), "not_comparable")
    ids = [tag["id"] for tag in found.select("[id]")]
    assert len(ids) == len(set(ids)) > 16


def test_what_was_done_to_a_figure_is_told_in_words() -> None:
    """Codes are for the CSV."""
    frame = pd.DataFrame(
        [{"theme": "finance", "indicator": "资金", "period": "2023", "value": 1.0, "unit": "万元",
          "bound": "exact", "role": "actual", "flags": "unit_converted|merged"}]
    )  # fmt: skip
    cell = soup(frame, "indicator_cleanup").select_one("td.c-flags")
    assert cell.get_text() == "单位已换算为目录单位、重复数据已合并"


def test_a_claim_nobody_can_judge_says_so() -> None:
    """An empty verdict is a verdict."""
    frame = pd.DataFrame([{"type": "sum", "holds": "", "arithmetic": "1+1", "sentence": "甲"}])
    assert "无法判断" in [td.get_text() for td in soup(frame, "claims").select("td")]


def test_scores_and_weights_read_as_in_their_sum() -> None:
    """One place, and weights in per cent."""
    row = {"category": "科室", "name": "办公室", "component": "tasks", "items": 3, "points": 2.1333333,
           "score": 98.666667, "weight": 0.133333, "contribution": 13.155556}  # fmt: skip
    cells = [td.get_text() for td in soup(pd.DataFrame([row]), "score_terms").select("td.n")]
    assert cells == ["3", "2.13", "98.7", "13.3%", "13.16"]


def test_a_change_in_points_says_points() -> None:
    """Beside a figure in per cent, the change has a unit of its own."""
    row = {"theme": "finance", "indicator": "完成率", "unit": "%", "period": "2023", "value": 95.0,
           "prior_value": 93.5, "change": 1.5, "change_unit": "个百分点", "growth_percent": None,
           "reason": "同期"}  # fmt: skip
    cells = [td.get_text() for td in soup(pd.DataFrame([row]), "year_on_year").select("td.n")]
    assert "+1.5个百分点" in cells


def test_places_fold_by_indicator_with_their_ends_told() -> None:
    """Who is first and who is last stands on the line that opens the others."""
    places = [
        {"indicator": "水质达标率", "place": f"{n}号镇", "rank": n, "value": 97.0 - n, "unit": "%"}
        for n in range(1, 9)
    ]
    found = soup(pd.DataFrame(places), "own_places")
    told = [s.get_text() for s in found.select("summary")]
    assert told == ["水质达标率：最前1号镇 96%，最后8号镇 89%（8项）"]


def test_places_ranked_by_their_targets_are_told_with_the_share_done() -> None:
    """Four reservoirs of four come before four of five."""
    rows = [("丰塘区", 1, 1.0), ("禾埠县", 2, 0.9), ("临坪区", 3, 0.8)]
    told = {"indicator": "除险加固", "unit": "座", "value": 4.0, "reason": "按完成率"}
    places = [told | {"place": p, "rank": n, "progress": share} for p, n, share in rows]
    found = soup(pd.DataFrame(places), "own_places")
    assert found.summary.get_text() == "除险加固：最前丰塘区 100%，最后临坪区 80%（3项）"


@pytest.mark.parametrize(("rows", "heads"), [(3, 0), (4, 2)])
def test_themes_head_a_chart_where_they_hold_two_rows_each(rows: int, heads: int) -> None:
    """Else they would make it half as long again."""
    task = {"unit": "财务科", "start_day": None, "due_day": date(2023, 6, 30), "status": "behind"}
    themes = ["finance", "soil", "soil", "finance"][:rows]
    frame = pd.DataFrame([task | {"theme": t, "task": t} for t in themes])
    chart = BeautifulSoup(gantt(frame).html(), "html.parser")
    assert len(chart.select(".bars > .g")) == heads


def test_the_gravest_target_comes_first_whatever_its_theme() -> None:
    """Four targets of two themes: those overdue lead, and no theme stands between them."""
    goal = {"unit": "", "target": 10.0, "comparator": ">=", "actual": 5.0, "progress": 0.5}
    rows = [("finance", "甲", "achieved"), ("finance", "乙", "overdue")]
    rows += [("soil", "丙", "overdue"), ("soil", "丁", "behind")]
    told = [goal | {"theme": t, "indicator": name, "status": s} for t, name, s in rows]
    chart = BeautifulSoup(bullets(pd.DataFrame(told)).html(), "html.parser")
    labels = [label.get_text() for label in chart.select(".b > b")]
    assert [label for label in labels if label] == ["乙", "丙", "丁", "甲"]
    assert not chart.select(".bars > .g")


def test_without_peers_the_first_sentence_names_the_places_first_and_last_most_often() -> None:
    """乙县 leads both indicators, 甲县 and 丙县 trail one each; those by size alone are not ranked."""
    own = pd.DataFrame(
        [
            *(("灌溉面积", "乙县", 1), ("灌溉面积", "甲县", 2), ("灌溉面积", "丙县", 3)),
            *(("漏水率", "乙县", 1), ("漏水率", "丙县", 2), ("漏水率", "甲县", 3)),
        ],
        columns=["indicator", "place", "rank"],
    )
    assert list(bottom_lines.own_ends(own)) == [
        "本单位各地区、站所可排名2项：居首最多的是乙县（2项），居末最多的是丙县、甲县（各1项）。"
    ]


def test_late_targets_that_name_nobody_are_counted_beside_those_that_do() -> None:
    """Two lie with an office, one with nobody; what is on track is not asked about."""
    rows = [("overdue", "供水股"), ("behind", "供水股"), ("overdue", " "), ("on_track", "")]
    found = list(bottom_lines.owners(pd.DataFrame(rows, columns=["status", "owner"])))
    assert found == ["请牵头办理：供水股（2项）。另有1项没有写责任单位。"]


def test_what_was_done_to_a_name_alike_in_many_places_is_told_once() -> None:
    """The page tells the first place and how many there are, of nameless cells file by file."""
    row = {"severity": "repaired", "code": "unit_converted", "note": "换算"}
    told = [("用水总量", "a", "B2"), ("用水总量", "b", "B3"), ("", "a", "B4"), ("", "a", "B5")]
    log = pd.DataFrame(
        [row | dict(zip(("name", "source", "location"), one, strict=True)) for one in told]
    )
    assert views.kept(log, "repairs")["location"].tolist() == ["B2等2处", "B4等2处"]
    assert log["location"].tolist() == ["B2", "B3", "B4", "B5"]


def test_only_targets_short_of_their_goal_have_a_pace_to_tell() -> None:
    """One is behind with a pace, one without; one is met."""
    rows = [("behind", 3.0), ("behind", None), ("achieved", 1.0)]
    found = desk.unmet(pd.DataFrame(rows, columns=["status", "needed_pace"]))
    assert found.to_numpy().tolist() == [["behind", 3.0]]
