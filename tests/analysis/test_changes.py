"""What changed since the issue before."""

from __future__ import annotations

from typing import Any

import pandas as pd
from benchmark_cases import catalogue

from duibiao.analysis.changes import changes, changes_summary, changes_text
from duibiao.vocabulary import words
from duibiao.vocabulary.catalogue import load


def cleanup(**more: Any) -> dict[str, Any]:
    """Return one row of indicator_cleanup.csv, as text."""
    told = {"bureau": "jia", "theme": "resources", "indicator": "use", "period": "2023"}
    told |= {"value": "100", "unit": "亿m3", "bound": "exact", "kind": "level", "role": "actual"}
    return told | {"source": "a.csv", "location": "row 2", "quote": "", "flags": ""} | more


def gap(**more: Any) -> dict[str, Any]:
    """Return one row of target_gaps.csv, as text."""
    told = {
        "bureau": "jia",
        "theme": "resources",
        "indicator": "use",
        "unit": "亿m3",
        "rule": "cap",
    }
    told |= {"target": "110", "comparator": "<=", "due": "2023", "actual": "90"}
    told |= {"as_of": "2023-09-30", "gap": "-20", "progress": "0.8", "expected_progress": "0.75"}
    return told | {"status": "on_track", "reason": "不超"} | more


def task(**more: Any) -> dict[str, Any]:
    """Return one row of supervision.csv, as text."""
    told = {
        "bureau": "jia",
        "theme": "resources",
        "task": "清拆",
        "owner": "科长",
        "due": "2023-06",
    }
    told |= {"indicator": "", "progress": "0.5", "status": "on_track", "days_overdue": "0"}
    return told | {"source": "t.csv"} | more


def difference(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> pd.DataFrame:
    """Return the changes between two issues given as rows."""
    by_column = {"task": "supervision", "rule": "target_gaps", "rank": "benchmark"}
    by_column |= {"growth_percent": "year_on_year", "kind": "indicator_cleanup"}
    notebook = next(name for column, name in by_column.items() if column in after[0])
    return changes(pd.DataFrame(before), pd.DataFrame(after), notebook)


def told(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> list[str]:
    """Return the lines at the head of the report."""
    return changes_summary(difference(before, after), catalogue())


def test_an_issue_of_another_form_is_not_compared() -> None:
    """A file from before the columns were fixed: said so, not guessed and no error."""
    old = pd.DataFrame([{"bureau": "jia", "value": "1"}])
    text = changes_text(old, pd.DataFrame([cleanup()]), "indicator_cleanup")
    assert text == "上一版数据表的栏目与这一版不同，无法逐项比较。"


def test_the_same_issue_twice_has_no_change() -> None:
    """A report built again says that nothing changed."""
    assert difference([cleanup()], [cleanup()]).empty
    assert told([cleanup()], [cleanup()]) == ["与上一版相比没有变化。"]


def test_a_number_written_otherwise_is_no_change() -> None:
    """100 and 100.0 are one number."""
    assert difference([cleanup(value="100")], [cleanup(value="100.0")]).empty


def test_a_figure_from_the_same_place_was_corrected() -> None:
    """The ledger's cell says another number than last time."""
    found = difference([cleanup()], [cleanup(value="101.5")]).iloc[0]
    assert (found["kind"], found["before"], found["after"]) == ("corrected", "100", "101.5")
    assert told([cleanup()], [cleanup(value="101.5")]) == [
        "与上一版相比：更正1处。",
        "更正：用水总量（2023年）数值由100亿m³改为101.5亿m³，来源未变。",
    ]


def test_a_correction_in_the_last_digit_can_be_seen() -> None:
    """Numbers are told with every digit, thousands apart, and without idle noughts."""
    line = told([cleanup(value="12345.0")], [cleanup(value="12345.67891")])[1]
    assert line == "更正：用水总量（2023年）数值由12,345亿m³改为12,345.67891亿m³，来源未变。"


def test_a_figure_from_a_new_source_changed() -> None:
    """Another document, another number: an update, no correction."""
    found = difference([cleanup()], [cleanup(value="101.5", source="b.csv")])
    assert found["kind"].tolist() == ["changed"]


def test_a_figure_an_analyst_reviewed_was_corrected() -> None:
    """A review changes the source's words but it is a correction all the same."""
    after = cleanup(value="101.5", source="a.csv ； review", flags="reviewed")
    assert set(difference([cleanup()], [after])["kind"]) == {"corrected", "changed"}


def test_marks_are_told_in_words() -> None:
    """No code of the program's reaches a reader."""
    lines = told([cleanup(flags="unit_converted|merged")], [cleanup(flags="merged")])
    assert "单位已换算为目录单位、重复数据已合并" in lines[1]
    assert "merged" not in lines[1]


def test_new_and_vanished_figures_are_told_with_their_value() -> None:
    """A figure that is gone is not passed over in silence."""
    lines = told([cleanup()], [cleanup(indicator="people", unit="万人", value="50")])
    assert lines == [
        "与上一版相比：新增1项、消失1项。",
        "新增：常住人口（2023年）数值为50万人。",
        "消失：用水总量（2023年）数值，上一版为100亿m³。",
    ]


def test_a_light_that_flipped_says_why() -> None:
    """From 顺利 to 滞后, with the reason the new issue gives."""
    after = gap(actual="108", as_of="2023-12-31", status="behind", reason="余量只剩2亿m³。")
    assert told([gap()], [after]) == [
        "与上一版相比：状态变化1项、变动1处。",
        "用水总量（2023年）状态由“顺利”变为“滞后”：余量只剩2亿m³。",
        "用水总量（2023年）实际由90亿m³变为108亿m³。",
    ]


def test_another_actual_on_the_same_day_was_corrected() -> None:
    """The as-of day is the same and the figure is not."""
    assert difference([gap()], [gap(actual="91")])["kind"].tolist() == ["corrected"]


def test_two_targets_of_one_key_are_not_mixed_up() -> None:
    """Of two contradictory targets one is dropped: it vanished, the other did not change."""
    found = difference([gap(target="110"), gap(target="120")], [gap(target="120")])
    assert found[["kind", "before"]].values.tolist() == [["vanished", "on_track"]]


def test_a_place_lost_to_others_is_no_correction() -> None:
    """The bureau's own figure stands; others moved."""
    row = {"bureau": "jia", "theme": "resources", "indicator": "use/people", "unit": "m3/人"}
    row |= {"period": "2023", "value": "200", "peers": "4", "rank": "1", "best": "200"}
    row |= {"median": "300", "gap_to_best": "0", "gap_to_next": "", "fair": "true", "reason": ""}
    assert told([row], [row | {"rank": "2", "best": "190"}]) == [
        "与上一版相比：变动2处。",
        "用水总量（按常住人口平均）（2023年）最优值由200m³/人变为190m³/人。",
        "用水总量（按常住人口平均）（2023年）位次由1变为2。",
    ]


def test_a_task_moves_in_status_progress_and_due_date() -> None:
    """Finished, and its due date put off meanwhile."""
    after = task(progress="1", status="achieved", due="2023-09")
    assert told([task()], [after]) == [
        "与上一版相比：状态变化1项、变动2处。",
        "清拆（2023年9月）状态由“顺利”变为“已完成”。",
        "清拆（2023年9月）期限由2023年6月变为2023年9月。",
        "清拆（2023年9月）进度由50%变为100%。",
    ]


def test_a_first_progress_is_told_as_nothing_before() -> None:
    """No number is made up for what was not reported."""
    after = [task(progress="0.3", status="on_track")]
    assert "清拆（2023年6月）进度由无变为30%。" in told(
        [task(progress="", status="unreported")], after
    )


def test_growth_that_became_comparable_is_a_light() -> None:
    """The earlier figure turned up."""
    row = {"bureau": "jia", "theme": "resources", "indicator": "use", "unit": "亿m3"}
    row |= {"period": "2023", "value": "100", "prior_period": "", "prior_value": "", "change": ""}
    row |= {"change_unit": "亿m3", "growth_percent": "", "basis": "no_prior", "comparable": "false"}
    after = row | {"prior_period": "2022", "prior_value": "80", "growth_percent": "25"}
    after |= {"basis": "same_span", "comparable": "true", "reason": "同期可比"}
    assert told([row | {"reason": "无上期"}], [after])[1] == (
        "用水总量（2023年）可比性由“不可比”变为“可比”：同期可比"
    )


def test_many_changes_are_counted_and_the_first_told() -> None:
    """A page opens with a dozen lines, not with a thousand."""
    before = [cleanup(period=str(year)) for year in range(2000, 2020)]
    lines = changes_summary(difference(before, [cleanup()]), catalogue(), shown=3)
    assert (len(lines), lines[0], lines[-1]) == (
        5,
        "与上一版相比：新增1项、消失20项。",
        "另有18处变化，见数据表。",
    )


def test_the_lines_speak_english_when_asked() -> None:
    """The same changes in the other language."""
    words.use("en")
    try:
        assert told([cleanup()], [cleanup(value="101.5")])[0] == (
            "Since the issue before: 1 corrected."
        )
    finally:
        words.use("zh")


def test_a_page_gets_one_line_a_change() -> None:
    """Text for the head of a page, a line each."""
    before, after = pd.DataFrame([cleanup()]), pd.DataFrame([cleanup(value="9")])
    text = changes_text(before, after, "indicator_cleanup")
    assert len(text.splitlines()) == 2


def test_a_table_of_several_bureaus_says_whose_figure_moved() -> None:
    """The national frame holds each province: its lines begin with the name."""
    rows = [gap(bureau=b, actual_period="2023") for b in ("guangdong", "hainan")]
    moved = [rows[0], rows[1] | {"actual": "120", "actual_period": "2024", "status": "overdue"}]
    text = changes_text(pd.DataFrame(rows), pd.DataFrame(moved), "national")
    whose = load().bureau_name("hainan")
    lines = text.splitlines()[1:]
    assert len(lines) == 2
    assert [line for line in lines if whose not in line] == []
