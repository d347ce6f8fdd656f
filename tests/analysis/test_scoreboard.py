"""Choosing the best: every sum shown, how far it hangs on the weights, and who is proposed."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from duibiao.analysis.scoreboard.points import Settings, items, settings_of
from duibiao.analysis.scoreboard.scores import nominees, places, scoreboard, terms, totals

PLAIN = Settings(weights={"tasks": 0.6, "punctual": 0.4}, places={"科室": 1}, least=1)


def task(unit: str, status: str, **more: Any) -> dict[str, Any]:
    """Return one row of supervision: due and judged on the last day of 2023."""
    told = {"unit": unit, "owner": "", "category": "科室", "task": "事项", "status": status}
    told |= {"indicator": "", "due_day": date(2023, 12, 31), "as_of": date(2023, 12, 31)}
    return told | {"days_late": 0, "source": "tasks.csv"} | more


def board(*rows: dict[str, Any], by: Settings = PLAIN, **more: pd.DataFrame) -> pd.DataFrame:
    """Return the scoreboard of these tasks, by name."""
    return scoreboard(items(pd.DataFrame(rows), by, **more), by).set_index("name")


def test_a_total_is_the_weighted_mean_of_its_parts() -> None:
    """One task done in time, one behind: tasks (1 + 0.4)/2 = 70, in time 1/2 = 50; 62 in all."""
    found = board(task("甲科", "achieved"), task("甲科", "behind"))
    assert found.loc["甲科", "total"] == pytest.approx(0.6 * 70 + 0.4 * 50)


def test_every_term_of_the_sum_is_shown() -> None:
    """The derivation holds items, points, score, weight and contribution of each component."""
    scored = items(pd.DataFrame([task("甲科", "achieved"), task("甲科", "behind")]), PLAIN)
    shown = terms(scored, PLAIN)[
        ["component", "items", "points", "score", "weight", "contribution"]
    ]
    assert shown.values.tolist() == [
        ["tasks", 2, 1.4, 70.0, 0.6, pytest.approx(42.0)],
        ["punctual", 2, 1.0, 50.0, 0.4, pytest.approx(20.0)],
    ]


def test_the_sentence_holds_the_whole_sum() -> None:
    """A reader can add it up."""
    found = board(task("甲科", "achieved"), task("甲科", "behind"))
    assert found.loc["甲科", "reason"] == (
        "总分62 ＝ 任务完成70分×60%（2项） ＋ 按期办结50分×40%（2项）；列第1位，各项权重上下浮动后位次不变。"
    )


def test_done_but_late_is_not_in_time() -> None:
    """It counts as done, not as punctual."""
    found = board(task("甲科", "achieved", days_late=5))
    assert found.loc["甲科", "total"] == pytest.approx(60.0)


def test_a_component_without_items_is_left_out_and_told() -> None:
    """Nothing due yet: the tasks carry the whole weight."""
    later = {"due_day": date(2024, 12, 31)}
    found = board(task("甲科", "on_track", **later), task("乙科", "achieved"))
    assert found.loc["甲科", "total"] == pytest.approx(80.0)
    assert found.loc["甲科", "left_out"] == ("punctual",)
    assert "没有可计分的按期办结事项，其权重由其余各项分担" in found.loc["甲科", "reason"]


def test_what_cannot_be_judged_is_shown_but_not_counted() -> None:
    """不能判定 gives no points and takes none."""
    scored = items(pd.DataFrame([task("甲科", "achieved"), task("甲科", "undecidable")]), PLAIN)
    counted = terms(scored, PLAIN).set_index("component").loc["tasks"]
    assert (counted["items"], counted["score"]) == (1, 100.0)


def test_nobody_drops_out_without_a_word() -> None:
    """A unit with nothing to score stands last, without total and place."""
    later = {"due_day": date(2024, 12, 31)}
    found = board(task("甲科", "undecidable", **later), task("乙科", "behind"))
    assert found.index.tolist() == ["乙科", "甲科"]
    assert pd.isna(found.loc["甲科", "total"]) and pd.isna(found.loc["甲科", "rank"])
    assert found.loc["甲科", "reason"] == "没有可计分的事项，不参加排位。"
    assert nominees(found.reset_index(), PLAIN)["name"].tolist() == ["乙科"]


def test_a_target_counts_for_the_unit_that_carries_its_indicator() -> None:
    """The fund target goes to the unit whose task names it."""
    by = Settings(weights={"targets": 1.0}, least=1)
    tasks = pd.DataFrame(
        [task("财务科", "achieved", indicator="funds"), task("人事科", "achieved")]
    )
    gap = {"indicator": "funds", "name": "争取资金", "unit": "万元", "status": "behind"}
    gaps = pd.DataFrame([gap])
    scored = items(tasks, by, gaps=gaps)
    assert scored[scored["component"] == "targets"][["unit", "item", "points"]].values.tolist() == [
        ["财务科", "争取资金", 0.4]
    ]


def test_a_target_without_a_figure_is_not_counted() -> None:
    """Shown among the items, but nobody is scored nought for a figure that nobody has."""
    by = Settings(weights={"tasks": 0.5, "targets": 0.5}, least=1)
    tasks = pd.DataFrame([task("财务科", "achieved", indicator="funds")])
    gap = {"indicator": "funds", "name": "争取资金", "unit": "万元", "status": "unreported"}
    scored = items(tasks, by, gaps=pd.DataFrame([gap]))
    assert scoreboard(scored, by)["total"].tolist() == [100.0]
    assert scored.loc[scored["component"] == "targets", "points"].isna().all()


def test_problems_count_for_the_unit_they_were_found_at() -> None:
    """One closed, one come back: half the points."""
    by = Settings(weights={"problems": 1.0}, least=1)
    found = pd.DataFrame(
        [
            {"unit": "甲科", "problem": "护栏松动", "status": "closed", "source": ""},
            {"unit": "甲科", "problem": "漂浮物", "status": "relapsed", "source": ""},
        ]
    )
    assert board(task("甲科", "behind"), by=by, problems=found).loc["甲科", "total"] == 50.0


def test_a_task_whose_target_counts_is_not_counted_again() -> None:
    """The fund task is done by its report, its target is behind: 40 by the figure, once."""
    by = Settings(weights={"tasks": 0.5, "targets": 0.5}, least=1)
    tasks = pd.DataFrame([task("财务科", "achieved", indicator="funds")])
    gap = {"indicator": "funds", "name": "争取资金", "unit": "万元", "status": "behind"}
    assert scoreboard(items(tasks, by, gaps=pd.DataFrame([gap])), by)["total"].tolist() == [40.0]


def test_few_tasks_are_told_and_not_ranked() -> None:
    """Four tasks of the five that the office asks for."""
    by = Settings(weights={"tasks": 1.0}, places={"科室": 1})
    few = [task("甲科", "achieved")] * 4
    found = board(*few, *[task("乙科", "behind")] * 5, by=by)
    assert (found.loc["乙科", "rank"], pd.isna(found.loc["甲科", "rank"])) == (1, True)
    assert found.loc["甲科", "reason"] == "只有4项任务，不足5项，不参加排位。"


def test_points_are_taken_off_by_the_offices_rule() -> None:
    """Two overdue at 3 points each: tasks (1 + 0 + 0)/3 = 33.3, less 6."""
    by = Settings(weights={"tasks": 100}, least=1, deductions={"overdue": 3})
    found = board(task("甲科", "achieved"), *[task("甲科", "overdue")] * 2, by=by)
    assert found.loc["甲科", "total"] == pytest.approx(100 / 3 - 6)
    assert "任务完成33.3分×100%（3项） － 扣分6" in found.loc["甲科", "reason"]


def test_a_veto_leaves_the_place_to_the_next() -> None:
    """甲 leads with a third of its problems closed, where 60 is asked: 乙 is proposed."""
    by = Settings(weights={"tasks": 9, "problems": 1}, least=1, vetoes={"problems": 60})
    problem = {"unit": "甲科", "source": ""}
    found = pd.DataFrame(
        [problem | {"problem": p, "status": s} for p, s in (("一", "closed"), ("二", "overdue"))]
    )
    tasks = pd.DataFrame([task("甲科", "achieved"), task("乙科", "on_track")])
    told = nominees(
        scoreboard(items(tasks, by, problems=found), by), Settings(places={"科室": 1})
    ).set_index("name")
    assert told["proposed"].to_dict() == {"乙科": "yes", "甲科": "no"}
    assert told.loc["甲科", "reason"].startswith("按规定不予推荐（问题整改50分，低于60分）")


def test_nobody_is_proposed_where_there_was_no_choice() -> None:
    """One unit ranked for one place, with its only task overdue."""
    found = nominees(board(task("甲科", "overdue")).reset_index(), PLAIN)
    assert found["proposed"].tolist() == ["no"]
    assert found["reason"][0].startswith("有位次的1个，不多于名额1个")


def test_posts_are_scored_by_their_own_tasks() -> None:
    """People stand in a category of their own."""
    by = Settings(weights={"tasks": 1.0}, places={"科室": 1, "标兵": 1}, least=1)
    found = board(
        task("甲科", "achieved", owner="科长"), task("甲科", "behind", owner="副科长"), by=by
    )
    assert found.loc[["科长", "副科长", "甲科"], "total"].tolist() == [100.0, 40.0, 70.0]
    assert found["category"].to_dict() == {"甲科": "科室", "科长": "标兵", "副科长": "标兵"}


def test_level_totals_share_a_place_and_are_named() -> None:
    """Two at 100 are first, the third is third."""
    found = board(task("甲科", "achieved"), task("乙科", "achieved"), task("丙科", "behind"))
    assert found["rank"].to_dict() == {"甲科": 1, "乙科": 1, "丙科": 3}
    assert found.loc["甲科", "ties"] == ("乙科",)
    assert "与乙科得分相当，视为并列" in found.loc["甲科", "reason"]


def test_places_that_hang_on_the_weights_show_their_range() -> None:
    """甲 is good at tasks, 乙 at punctuality: at ±20 per cent they change places.

    甲 100 and 40 gives 70 at even weights, 乙 45 and 90 gives 67.5; with 0.8 : 1.2 it is 64 to 72.
    """
    scores = np.array([[100.0, 40.0], [45.0, 90.0]])
    even, tilted = totals(scores, np.array([[1.0, 1.0], [0.8, 1.2]]))
    assert (even.tolist(), tilted.tolist()) == ([70.0, 67.5], [64.0, 72.0])
    assert places(np.array([even, tilted])).tolist() == [[1, 2], [2, 1]]


def test_the_board_tells_the_range() -> None:
    """Even weights: done late (tasks 100, in time 0) against half done in time (70, 50)."""
    by = Settings(weights={"tasks": 1.0, "punctual": 0.7}, places={"科室": 1}, least=1)
    late = [task("甲科", "achieved", days_late=1)]
    half = [task("乙科", "achieved"), task("乙科", "behind")]
    found = board(*late, *half, by=by)
    assert found.loc["乙科", ["rank", "best_rank", "worst_rank"]].tolist() == [1, 1, 2]
    assert "浮动后在第1至第2位之间" in found.loc["乙科", "reason"]


def test_the_best_are_proposed_up_to_the_places() -> None:
    """One place: the first, for sure."""
    found = nominees(board(task("甲科", "achieved"), task("乙科", "behind")).reset_index(), PLAIN)
    assert found[["name", "proposed", "certain"]].values.tolist() == [["甲科", "yes", True]]
    assert found["reason"][0].startswith("建议推荐（科室1个名额），权重浮动后仍在名额内；总分100")


def test_a_shared_last_place_is_left_to_people() -> None:
    """Two level for one place: neither is picked."""
    found = nominees(board(task("甲科", "achieved"), task("乙科", "achieved")).reset_index(), PLAIN)
    assert found["proposed"].tolist() == ["tie", "tie"]
    assert "共2个并列争1个名额，须由评选会议决定" in found["reason"][0]


def test_one_who_would_be_in_under_other_weights_is_told() -> None:
    """The next in line is not hidden."""
    by = Settings(weights={"tasks": 1.0, "punctual": 0.7}, places={"科室": 1}, least=1)
    late = [task("甲科", "achieved", days_late=1)]
    half = [task("乙科", "achieved"), task("乙科", "behind")]
    found = nominees(board(*late, *half, by=by).reset_index(), by)
    assert found[["name", "proposed", "certain"]].values.tolist() == [
        ["乙科", "yes", False],
        ["甲科", "no", False],
    ]


def test_no_tasks_give_an_empty_board() -> None:
    """Nothing to score is no error."""
    empty = pd.DataFrame(columns=list(task("", "")))
    assert scoreboard(items(empty, PLAIN), PLAIN).empty
    assert nominees(scoreboard(items(empty, PLAIN), PLAIN), PLAIN).empty


def test_settings_come_from_a_params_file() -> None:
    """What is given replaces the default; points not given keep theirs."""
    found = settings_of({"weights": {"tasks": 2}, "points": {"behind": 0.5}})
    assert (found.weights, found.points["behind"], found.points["achieved"]) == (
        {"tasks": 2},
        0.5,
        1.0,
    )


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"wieghts": {}}, r"unknown \['wieghts'\], expected some of"),
        ({"weights": {"luck": 1}}, r"'luck': expected one of tasks"),
        ({"weights": {"tasks": 0}}, r"at least one above 0"),
        ({"points": {"behind": 1.5}}, r"points of 'behind': 1.5, expected 0 to 1"),
        ({"places": {"科室": -1}}, r"places of '科室': -1"),
    ],
)
def test_wrong_settings_are_refused(params: dict[str, Any], message: str) -> None:
    """The message names what was found and what was expected."""
    with pytest.raises(ValueError, match=message):
        settings_of(params)


STATUSES = st.lists(
    st.sampled_from(["achieved", "on_track", "behind", "overdue"]), min_size=1, max_size=4
)


@given(st.lists(STATUSES, min_size=1, max_size=4))
def test_contributions_add_up_to_the_total(units: list[list[str]]) -> None:
    """The sum is never hidden and never off."""
    rows = [task(f"{n}科", status) for n, statuses in enumerate(units) for status in statuses]
    scored = items(pd.DataFrame(rows), PLAIN)
    sums = terms(scored, PLAIN).groupby("name")["contribution"].sum()
    found = scoreboard(scored, PLAIN).set_index("name")["total"]
    assert np.allclose(sums.reindex(found.index), found)


@given(st.lists(STATUSES, min_size=2, max_size=4), st.integers(0, 99))
def test_the_order_of_rows_changes_nothing(units: list[list[str]], seed: int) -> None:
    """Shuffled tasks give the same board."""
    rows = pd.DataFrame([task(f"{n}科", s) for n, statuses in enumerate(units) for s in statuses])
    boards = [
        scoreboard(items(r, PLAIN), PLAIN) for r in (rows, rows.sample(frac=1, random_state=seed))
    ]
    pd.testing.assert_frame_equal(*boards)


@given(st.lists(STATUSES, min_size=2, max_size=4))
def test_finishing_a_task_never_costs_a_place(units: list[list[str]]) -> None:
    """Better work is never worse off."""
    rows = [task(f"{n}科", s) for n, statuses in enumerate(units) for s in statuses]
    better = [rows[0] | {"status": "achieved"}, *rows[1:]]
    before, after = (board(*r).loc["0科", "rank"] for r in (rows, better))
    assert after <= before


@given(st.lists(STATUSES, min_size=2, max_size=4))
def test_a_place_lies_within_its_range(units: list[list[str]]) -> None:
    """The weights as set are among those tried."""
    rows = [task(f"{n}科", s) for n, statuses in enumerate(units) for s in statuses]
    found = board(*rows)
    assert ((found["best_rank"] <= found["rank"]) & (found["rank"] <= found["worst_rank"])).all()
