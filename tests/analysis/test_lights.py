"""One light per theme, and the bottom line."""

from __future__ import annotations

import pandas as pd
import pytest
from analysis_rows import catalogue, frame, row, target

from duibiao.analysis.lights import counted, lights, summary
from duibiao.analysis.targets.gaps import target_gaps
from duibiao.vocabulary.periods import parse

CATALOGUE = catalogue()


def gaps(**counts: int) -> pd.DataFrame:
    """A table of gaps with so many targets of each status."""
    statuses = [status for status, n in counts.items() for _ in range(n)]
    return pd.DataFrame({"bureau": "here", "theme": "finance", "status": statuses})


@pytest.mark.parametrize(
    ("counts", "light"),
    [
        ({"achieved": 4, "behind": 1}, "achieved"),
        ({"achieved": 9, "overdue": 1}, "overdue"),
        ({"achieved": 3, "overdue": 1}, "overdue"),
        ({"achieved": 7, "behind": 3}, "behind"),
        ({"on_track": 5}, "on_track"),
        ({"unreported": 2, "achieved": 1}, "unreported"),
        ({"achieved": 1, "on_track": 1, "behind": 1, "overdue": 1, "unreported": 1}, "overdue"),
    ],
)
def test_the_light_is_the_worst_status_of_more_than_a_fifth(
    counts: dict[str, int], light: str
) -> None:
    """Any overdue shows; else one of five is just a fifth, and where none has more the worst is it."""
    assert lights(gaps(**counts))["light"].tolist() == [light]


def test_the_counts_are_told_and_the_rule_in_words() -> None:
    """Never an average."""
    got = lights(gaps(achieved=2, behind=1)).iloc[0]
    assert (got["achieved"], got["behind"], got["overdue"], got["total"]) == (2, 1, 0, 3)
    assert got["light_word"] == "滞后"


def test_the_share_is_a_parameter() -> None:
    """With a half, one late target of three lights nothing."""
    assert lights(gaps(achieved=2, behind=1), 0.5)["light"].tolist() == ["achieved"]


def test_no_targets_give_no_lights() -> None:
    """An empty table stays empty."""
    assert lights(gaps()).empty


def test_the_bottom_line_counts_and_names_what_to_ask_about_first() -> None:
    """One achieved, one behind by half of its way."""
    rows = frame(
        *(target("funds", "2023", 100), row("funds", "2023-01/2023-10", 50)),
        *(target("storage", "2022/2023", 60), row("storage", "2022/2023", 66)),
    )
    period = parse("2023-01/2023-10")
    told = summary(target_gaps(rows, period, None, CATALOGUE), period, CATALOGUE)
    assert list(told) == [
        "2023年1—10月，2项目标中1项已完成、1项滞后。",
        "先过问funds：完成50万元，目标100万元（年底），差50万元。",
    ]


def test_what_is_asked_about_first_is_the_gravest_not_the_widest_gap() -> None:
    """A target missed by a tenth comes before one behind by half: as in the table below."""
    rows = frame(
        *(target("funds", "2023", 100), row("funds", "2023-01/2023-10", 50)),
        *(target("storage", "2023-01/2023-10", 60), row("storage", "2023-01/2023-10", 54)),
    )
    period = parse("2023-01/2023-10")
    _, first = summary(target_gaps(rows, period, None, CATALOGUE), period, CATALOGUE)
    assert first.startswith("先过问storage：")


def test_a_broken_cap_is_counted_among_the_overdue() -> None:
    """The sentence counts as the lights do, and says which are above a cap."""
    told = {
        "name": "funds",
        "told": "没有办结的报告",
        "owner": "",
        "gap": 0.0,
        "official_rating": "",
        "progress": 1.0,
    }
    found = gaps(achieved=1, overdue=3).assign(
        status_word=["已完成", "逾期", "逾期", "超控制数"], **told
    )
    assert list(summary(found, parse("2023"), CATALOGUE)) == [
        "2023年，4项目标中1项已完成、3项逾期（其中1项超控制数）。",
        "先过问funds：没有办结的报告。",
    ]


def test_without_targets_the_bottom_line_says_so() -> None:
    """Words instead of an empty sentence."""
    period = parse("2023")
    empty = target_gaps(frame(row("use", "2023", 1)), period, None, CATALOGUE)
    assert list(summary(empty, period, CATALOGUE)) == ["没有读到2023年到期或在执行的目标。"]


def test_what_only_a_list_of_tasks_reports_is_gathered() -> None:
    """Three statuses of it are told once as reported, a single one in its own words."""
    frame = gaps(achieved=2, overdue=1, unreported=1)
    told = frame.assign(status_word=["已完成（已报）"] * 2 + ["逾期（已报）", "未报"])
    assert counted(told) == "1项未报、任务清单报2项已完成、1项逾期"
    assert counted(told[told["status"] != "overdue"]) == "2项已完成（已报）、1项未报"
    far = told.replace(
        {"status": {"overdue": "behind"}, "status_word": {"逾期（已报）": "严重滞后（已报）"}}
    )
    assert counted(far) == "1项未报、任务清单报2项已完成、1项严重滞后"
