"""What an analyst settled about a form overrides what heads and rows propose."""

from __future__ import annotations

from pathlib import Path

from ledger_files import rows_of, workbook

from duibiao.reading.ledgers import read_contents
from duibiao.reading.ledgers.forms import read_forms
from duibiao.reading.workbooks.sheets import Answer

Row = tuple[object, ...]


def supply(folder: Path, year: int, rows: list[Row]) -> Path:
    """Return a sheet whose quarters may be running totals or each its own."""
    head = ["站所", "一季度", "二季度", "三季度"]
    title = [f"{year}年供水量（万m3）"]
    return workbook(folder / f"{year}年供水.xlsx", [title, head, *map(list, rows)])


def form_of(path: Path) -> str:
    """Return the fingerprint of a file's only form."""
    (form,) = set(read_forms(path)["form"])
    return form


def test_two_readings_of_stages_are_a_doubt(tmp_path: Path) -> None:
    """Figures that rise from stage to stage without a word or a target may be either."""
    path = supply(tmp_path, 2024, [("城东", 10, 21, 35), ("城西", 5, 9, 14)])
    forms = read_forms(path)
    assert rows_of(forms[forms["doubt"] != ""], "column", "head", "samples") == [
        ("B", "一季度", "10 | 5"),
        ("C", "二季度", "21 | 9"),
        ("D", "三季度", "35 | 14"),
    ]


def test_an_answer_about_a_form_holds_for_next_year_s_sheet(tmp_path: Path) -> None:
    """Running totals, said once of 2024's sheet, are read so from 2025's, without a doubt."""
    asked = supply(tmp_path, 2024, [("城东", 10, 21, 35), ("城西", 5, 9, 14)])
    later = supply(tmp_path, 2025, [("城东", 11, 24, 39), ("城西", 6, 11, 15), ("城南", 1, 2, 3)])
    given = [Answer(form_of(asked), "季度", "means", "running")]
    found = read_contents(later, answers=given).readings
    east = found[found["place"] == "城东"]
    assert rows_of(east, "period", "value", "repairs") == [
        ("2025-01/2025-03", 11.0, "name_from_title"),
        ("2025-01/2025-06", 24.0, "name_from_title"),
        ("2025-01/2025-09", 39.0, "name_from_title"),
    ]


def test_a_column_s_meaning_can_be_answered(tmp_path: Path) -> None:
    """A head that no dictionary knows holds what the analyst says, in the unit she says."""
    head = ["指标名称", "年度目标", "甲口径数"]
    path = workbook(tmp_path / "2024年台账.xlsx", [head, ["渠道衬砌", 40, 33]])
    form = form_of(path)
    given = [Answer(form, "甲口径数", "means", "actual"), Answer(form, "甲口径数", "unit", "km")]
    found = read_contents(path, answers=given).readings
    done = found[found["role"] == "actual"]
    assert rows_of(done, "name", "period", "value", "unit") == [("渠道衬砌", "2024", 33.0, "km")]


def test_a_table_can_be_said_to_be_none(tmp_path: Path) -> None:
    """Nothing is read from a table that an analyst set aside."""
    path = supply(tmp_path, 2024, [("城东", 10, 21, 35), ("城西", 5, 9, 14)])
    given = [Answer(form_of(path), "", "sort", "ignore")]
    assert read_contents(path, answers=given).readings.empty


def rated(folder: Path, *rates: float) -> Path:
    """Return a target sheet whose stated rates are those of its figures, or are not."""
    rows = [
        [f"{name}渠衬砌", 100, done, rate]
        for name, done, rate in zip("甲乙丙丁", (20, 40, 60, 80), rates, strict=True)
    ]
    head = ["目标名称", "年度目标", "完成数", "完成率（%）"]
    return workbook(folder / "2024年目标.xlsx", [head, *rows])


def test_rates_that_no_figure_bears_out_leave_the_columns_in_doubt(tmp_path: Path) -> None:
    """Stated rates of other figures than those read: neither targets nor figures are judged by."""
    found = read_contents(rated(tmp_path, 31, 52, 77, 91)).readings
    assert set(found["role"]) == {"context"}


def test_a_slip_in_one_rate_is_no_doubt(tmp_path: Path) -> None:
    """Rates that hold in all rows but one settle what the columns are."""
    found = read_contents(rated(tmp_path, 20, 40, 66, 80)).readings
    assert set(found["role"]) == {"actual", "target"}


def test_an_answer_about_one_of_the_columns_settles_the_table(tmp_path: Path) -> None:
    """Whoever says that the figures are what was done finds the office's rates at fault."""
    path = rated(tmp_path, 31, 52, 77, 91)
    given = [Answer(form_of(path), "完成数", "means", "actual")]
    assert set(read_contents(path, answers=given).readings["role"]) == {"actual", "target"}


TASKS = [
    ["2024年攻坚事宜"],
    ["事由", "承担方", "收尾", "眼下"],
    ["修复北堤三处塌岸", "工管科", "2024-06-30", "已完成"],
    ["更换东站两台机组", "供水科", "2024-09-30", "滞后"],
]


def test_a_sheet_without_a_known_head_is_read_once_its_sort_is_said(tmp_path: Path) -> None:
    """Every head is in words nobody met: one answer brings in names, owners, days and states."""
    path = workbook(tmp_path / "a.xlsx", TASKS)
    found = read_contents(path, answers=[Answer(form_of(path), "", "sort", "tasks")]).tasks
    assert rows_of(found, "task", "unit", "due", "progress") == [
        ("修复北堤三处塌岸", "工管科", "2024-06-30", "已完成"),
        ("更换东站两台机组", "供水科", "2024-09-30", "滞后"),
    ]


def test_an_unknown_sheet_set_aside_is_told_as_such(tmp_path: Path) -> None:
    """It is no longer a sheet that was not understood."""
    path = workbook(tmp_path / "a.xlsx", TASKS)
    given = [Answer(form_of(path), "", "sort", "ignore")]
    assert set(read_forms(path, given=given)["sort"]) == {"ignored"}
    told = read_contents(path, answers=given).notices["code"]
    assert "sheet_not_understood" not in set(told)


def test_a_column_of_a_list_can_be_answered(tmp_path: Path) -> None:
    """Of two columns of words the one an analyst points to names the tasks."""
    head = ["实施名目", "工作内容", "责任单位", "完成时限"]
    path = workbook(tmp_path / "a.xlsx", [head, ["北堤塌岸", "修复三处", "工管科", "2024-06-30"]])
    given = [Answer(form_of(path), "实施名目", "means", "task")]
    assert read_contents(path, answers=given).tasks["task"].tolist() == ["北堤塌岸"]


def test_last_year_s_figures_are_of_the_time_of_this_year_s(tmp_path: Path) -> None:
    """Beside 1—8月完成 an unknown head that is said to be 上年同期 is January to August."""
    head = ["指标名称", "单位", "年度目标", "1—8月完成", "乙口径"]
    path = workbook(tmp_path / "2024年台账.xlsx", [head, ["渠道衬砌", "km", 40, 33, 28]])
    given = [Answer(form_of(path), "乙口径", "means", "prior")]
    found = read_contents(path, answers=given).readings
    assert ("2023-01/2023-08", 28.0) in rows_of(found, "period", "value")


def test_names_of_places_under_an_unknown_head_are_none_of_the_office(tmp_path: Path) -> None:
    """Their figures belong to the places, and the head is in doubt."""
    head = ["甲口", "水费收入（万元）", "供水量（万m3）"]
    rows = [["柳河镇", 12, 30], ["东坝镇", 14, 36], ["石桥镇", 9, 21]]
    path = workbook(tmp_path / "2024年台账.xlsx", [head, *rows])
    assert read_forms(path)["doubt"].tolist() == ["names_in_doubt", "", ""]
    assert set(read_contents(path).readings["place"]) == {"柳河镇", "东坝镇", "石桥镇"}


def test_an_answer_about_one_column_leaves_the_others_in_doubt(tmp_path: Path) -> None:
    """Of two unknown heads the one that is not answered is still judged by nothing."""
    head = ["指标名称", "单位", "年度目标", "甲口径", "乙口径"]
    rows = [["渠道衬砌", "km", 40, 33, 28], ["河道清淤", "km", 20, 12, 11]]
    path = workbook(tmp_path / "2024年台账.xlsx", [head, *rows])
    given = [Answer(form_of(path), "甲口径", "means", "actual")]
    assert rows_of(read_forms(path, given=given), "column", "doubt")[3:] == [
        ("D", ""),
        ("E", "head_in_doubt"),
    ]
