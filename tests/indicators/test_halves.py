"""Two files that each tell half of a thing under names of which one holds the other."""

from collections.abc import Callable

import pytest

from duibiao.indicators.clean_up import CleanUp

Clean = Callable[..., CleanUp]


def told(
    name: str, period: str, value: float, file: str, role: str = "actual"
) -> dict[str, object]:
    """One figure of a sheet."""
    same = {"kind": "level", "unit": "次", "theme": "regulation"}
    return same | {"name": name, "period": period, "value": value, "source": file, "role": role}


def joined(clean: Clean, *rows: dict[str, object]) -> list[str]:
    """The indicators that the rows are of, each once."""
    return sorted(set(clean(*rows).observations["indicator"]))


def test_last_year_s_name_with_a_word_less_is_this_year_s(clean: Clean) -> None:
    """执法巡查 of 2024 in one file and 水行政执法巡查 of 2025 in another."""
    rows = told("执法巡查", "2024", 305, "a.xls"), told("水行政执法巡查", "2025", 322, "b.xlsx")
    assert joined(clean, *rows) == ["水行政执法巡查"]


def test_a_goal_meets_what_was_done_under_the_turned_name(clean: Clean) -> None:
    """清理河道漂浮垃圾 is asked for, 漂浮垃圾清理 was done."""
    goal = told("清理河道漂浮垃圾", "2024", 4200, "a.xlsx", "target")
    done = told("漂浮垃圾清理", "2024", 4386, "b.xls")
    assert joined(clean, goal, done) == ["清理河道漂浮垃圾"]


@pytest.mark.parametrize(
    "other",
    [
        told("水行政执法巡查", "2024", 322, "b.xlsx"),
        told("水行政执法巡查", "2025", 322, "a.xls"),
        told("水行政执法巡查", "2025", 4000, "b.xlsx"),
        told("水行政执法巡查", "2025", 322, "b.xlsx") | {"unit": "人"},
        told("水行政综合执法巡查", "2025", 322, "b.xlsx"),
    ],
    ids=["same time", "same file", "other size", "other unit", "other thing"],
)
def test_what_meets_or_differs_stays_apart(clean: Clean, other: dict[str, object]) -> None:
    """Two tellings of one time, of one file, of another size, unit or name are two things."""
    assert len(joined(clean, told("执法巡查", "2024", 305, "a.xls"), other)) == 2


def test_a_name_that_fits_two_is_joined_to_none(clean: Clean) -> None:
    """执法巡查 may be that of 水政 or of 河道."""
    rows = (
        told("执法巡查", "2024", 305, "a.xls"),
        told("水政执法巡查", "2025", 322, "b.xlsx"),
        told("河道执法巡查", "2025", 290, "b.xlsx"),
    )
    assert len(joined(clean, *rows)) == 3


def test_halves_that_lead_equally_do_not_swap_their_names(clean: Clean) -> None:
    """到位资金 of each month and 争取资金 asked for are one, and what a text says goes with it."""
    goal = told("争取中央资金", "2024", 1500, "a.docx", "target")
    done = told("到位中央资金", "2024-01/2024-08", 1086, "b.xlsx")
    empty = told("到位中央资金", "2024-01", float("nan"), "b.xlsx")
    spoken = told("到位中央资金", "2024-01/2024-08", 1090, "c.docx") | {"start": 7, "end": 11}
    assert len(joined(clean, goal, done, empty, spoken)) == 1
