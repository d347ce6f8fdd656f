"""Ledgers of many rows: those that are alike are read as one, told row by row."""

from __future__ import annotations

from pathlib import Path

from ledger_files import delimited, noticed, told

TITLE = ["某县2023年主要指标完成情况表"]
HEADS = ["指标", "单位", "2023年目标", "2023年完成", "备注"]


def _plain(n: int) -> list[object]:
    return [f"渠道{n}衬砌长度", "公里", n + 10, n, ""]


def test_readings_stand_row_by_row_with_odd_cells_in_their_places(tmp_path: Path) -> None:
    """1,200 plain rows with an odd one now and then give each figure in the order of the sheet."""
    rows = [_plain(n) for n in range(1, 1201)]
    rows[599] = ["渠道600衬砌长度", "公里", "不少于610", "0.6万", "快报"]
    path = delimited(tmp_path / "a.csv", [TITLE, HEADS, *rows])
    found = told(path, "location", "value", "unit", "bound", "role", "note")
    assert len(found) == 2400
    assert [place for place, *_ in found] == [f"{c}{n}" for n in range(3, 1203) for c in "CD"]
    assert found[1196:1202] == [
        ("C601", 609.0, "公里", "exact", "target", ""),
        ("D601", 599.0, "公里", "exact", "actual", ""),
        ("C602", 610.0, "公里", "min", "target", "快报"),
        ("D602", 0.6, "万公里", "exact", "actual", "快报"),
        ("C603", 611.0, "公里", "exact", "target", ""),
        ("D603", 601.0, "公里", "exact", "actual", ""),
    ]


def test_a_small_share_beside_larger_ones_keeps_its_own_doubt(tmp_path: Path) -> None:
    """Of rates that are alike in all else, only one below 1.5 % may be a fraction."""
    rows = [[f"灌区{n}用水占比", "%", "", n, ""] for n in range(40, 60)]
    rows[10] = ["灌区50用水占比", "%", "", 0.85, ""]
    path = delimited(tmp_path / "a.csv", [TITLE, HEADS, *rows])
    found = told(path, "value", "confidence", "repairs")
    assert found[9:12] == [
        (49.0, "high", ""),
        (0.85, "medium", "maybe_fraction"),
        (51.0, "high", ""),
    ]


def test_what_is_told_of_rows_stands_in_their_order(tmp_path: Path) -> None:
    """A cell that is no figure is told between the rows around it, not behind the plain ones."""
    rows = [_plain(n) for n in range(1, 31)]
    rows[4], rows[9], rows[20] = _plain(4), ["渠道10衬砌长度", "公里", 20, "大部", ""], _plain(20)
    path = delimited(tmp_path / "a.csv", [TITLE, HEADS, *rows])
    assert [(place, code) for place, code, _ in noticed(path)] == [
        ("A7", "repeated_row"),
        ("D12", "figure_not_understood"),
        ("A23", "repeated_row"),
    ]


def test_a_row_is_like_none_before_it_where_a_word_beside_its_name_differs(tmp_path: Path) -> None:
    """The bound of 约束性 下限, a remark's day and a place of its own stay with their rows."""
    heads = ["乡镇", "指标", "性质", "单位", "2023年目标", "备注"]
    rows: list[list[object]] = [
        ["", "渠道一衬砌长度", "", "公里", 10, ""],
        ["", "渠道二衬砌长度", "下限", "公里", 11, ""],
        ["城南镇", "渠道三衬砌长度", "", "公里", 12, ""],
        ["城南镇", "渠道四衬砌长度", "", "公里", 13, "6月底前完成"],
        ["城南镇", "渠道五衬砌长度", "", "公里", 14, ""],
    ]
    path = delimited(tmp_path / "a.csv", [TITLE, heads, *rows])
    assert told(path, "value", "bound", "due", "place") == [
        (10.0, "exact", "", ""),
        (11.0, "min", "", ""),
        (12.0, "exact", "", "城南镇"),
        (13.0, "exact", "2023-06-30", "城南镇"),
        (14.0, "exact", "", "城南镇"),
    ]
