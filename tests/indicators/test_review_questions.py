"""A review as a clerk has it: questions out as xlsx, answers back in, and never asked again."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest

import duibiao as db
from duibiao.indicators import answers
from duibiao.indicators.catalogue_names import with_joined_names
from duibiao.indicators.log import Log
from duibiao.indicators.questions import questions
from duibiao.running.commands.reviewing import review
from duibiao.running.planning import inputs
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.places import HOME_VARIABLE

FILE = Path("data") / "reviews" / "linhe" / "复核问题.xlsx"
HEADS = ["站所", "一季度", "二季度", "三季度"]


def supply(home: Path, year: int, rows: list[list[object]]) -> None:
    """Write a sheet of one year whose quarters may be running totals or each its own."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    for row in ([f"{year}年供水量（万m3）"], HEADS, *rows):
        sheet.append(row)
    folder = home / "data" / "ledgers" / "linhe"
    folder.mkdir(parents=True, exist_ok=True)
    book.save(folder / f"{year}年供水.xlsx")


@pytest.fixture
def home(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workbook of an office with a sheet in doubt, a bare unit, and two sources that differ."""
    supply(own_home, 2024, [["城东", 10, 21, 35], ["城西", 5, 9, 14]])
    ledger = "指标,期间,数值,单位\n渠道长度,2024,12.5,t\n巡河次数,2024,1520,次\n"
    (own_home / "data/ledgers/linhe/台账.csv").write_text(ledger, encoding="utf-8")
    other = "指标,期间,数值,单位\n巡河次数,2024,1532,次\n"
    (own_home / "data/ledgers/linhe/报表.csv").write_text(other, encoding="utf-8")
    monkeypatch.setenv(HOME_VARIABLE, str(own_home))
    return own_home


def asked(about: str) -> list[dict[Any, Any]]:
    """Return the open questions of one kind."""
    found = questions(db.open_book("linhe", "2024"), 0)
    return found[found["about"] == about].to_dict("records")


def filled(home: Path, **told: str) -> None:
    """Write an answer beside the question about each subject, as a person does."""
    book = openpyxl.load_workbook(home / FILE)
    sheet: Any = book.worksheets[0]
    for row in sheet.iter_rows(min_row=4):
        for subject, says in told.items():
            if f"“{subject}”" in str(row[1].value):
                row[5].value = says
    book.save(home / FILE)


def run(**given: Any) -> int:
    """Run the command on the office."""
    return review("linhe", **({"period": "2024", "file": None, "only_list": False} | given))


def test_stages_in_doubt_are_one_question_for_all_of_them(home: Path) -> None:
    """It says where the columns stand, what they hold, and what they may be."""
    (question,) = asked("column")
    told = (question["question"], question["where"], question["samples"])
    assert told == (
        "“一季度”这一列是什么？",
        "2024年供水.xlsx Sheet B、C、D列",
        "10 | 5；分不清累计数还是当期数",
    )
    assert question["choices"][:2] == ("各期都是当期数", "各期都是年初以来累计数")


def test_figures_in_doubt_are_shown_and_judged_by_nothing(home: Path) -> None:
    """Until it is decided they are background."""
    found = db.open_book("linhe", "2024").observations
    assert set(found[found["place"] != ""]["role"]) == {"context"}


def test_the_workbook_offers_the_answers_as_a_list(home: Path) -> None:
    """Each answer cell has a drop-down of exactly the choices of its question."""
    run()
    book = openpyxl.load_workbook(home / FILE)
    sheet: Any = book.worksheets[0]
    rules = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    row = next(r for r in sheet.iter_rows(min_row=4) if "一季度" in str(r[1].value))
    range_ = rules[row[5].coordinate].rpartition("!")[2].replace("$", "")
    listed = [cell.value for cell in book["选项"][range_][0]]
    assert listed == ["各期都是当期数", "各期都是年初以来累计数", "各期都是进度要求", "不采用"]


@pytest.mark.parametrize("back", [FILE, Path("发回.xlsx")])
def test_an_answer_is_kept_where_a_person_can_read_it(home: Path, back: Path) -> None:
    """The second run reads the workbook, filled where it lay or sent back, and asks no more."""
    run()
    filled(home, 一季度="各期都是年初以来累计数")
    (home / FILE).rename(home / back)
    assert run(file=None if back == FILE else home / back) == 0
    with answers.path_of(home, "linhe").open(encoding="utf-8-sig") as file:
        (row,) = csv.DictReader(file)
    assert (row["about"], row["subject"], row["says"]) == (
        "列的含义",
        "一季度",
        "各期都是年初以来累计数",
    )
    assert asked("column") == []


def test_next_year_s_sheet_of_the_form_asks_nothing(home: Path) -> None:
    """Running totals, said once of 2024's sheet, are read so from 2025's."""
    run()
    filled(home, 一季度="各期都是年初以来累计数")
    run()
    supply(home, 2025, [["城东", 11, 24, 39], ["城西", 6, 11, 15]])
    book = db.open_book("linhe", "2025")
    assert [q for q in questions(book, 0)["about"] if q == "column"] == []
    east = book.observations[book.observations["place"] == "城东"]
    told = east.loc[east["period"].str.startswith("2025"), ["period", "value"]].values.tolist()
    assert ["2025-01/2025-09", 39.0] in told


def test_a_wrong_row_is_told_and_the_right_ones_are_kept(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """File, row, what stands there and what was expected; the workbook stays to be put right."""
    run()
    filled(home, 一季度="也许", 巡河次数="都不采用")
    assert run() == 1
    told = capsys.readouterr().err
    assert "复核问题.xlsx:" in told
    assert "也许" in told
    assert "各期都是当期数" in told
    assert len(answers.read_answers(answers.path_of(home, "linhe"))) == 1


def test_the_source_that_holds_settles_a_conflict(home: Path) -> None:
    """The figure told by the source chosen is reckoned with, and the question is gone."""
    (question,) = asked("conflict")
    run()
    filled(home, 巡河次数=next(word for word in question["choices"] if "1532" in word))
    run()
    book = db.open_book("linhe", "2024")
    (row,) = book.observations[book.observations["indicator"] == "patrols"].to_dict("records")
    assert (row["value"], row["flags"], asked("conflict")) == (
        1532.0,
        "reviewed|conflict_settled",
        [],
    )


def test_an_impossible_unit_can_be_answered(home: Path) -> None:
    """A channel's length in tonnes is refused until somebody says what it is in."""
    (question,) = asked("unit")
    assert (question["question"], question["proposal"]) == (
        "“渠道长度”写的单位是“t”，与指标不符，应是什么单位？",
        "km",
    )
    run()
    filled(home, 渠道长度="km")
    run()
    found = db.open_book("linhe", "2024").observations
    (row,) = found[found["indicator"] == "channel"].to_dict("records")
    assert (row["value"], row["unit"]) == (12.5, "km")


def test_two_names_the_catalogue_lacks_can_be_joined(home: Path) -> None:
    """A goal told under one name and a count under another are one indicator once it is said."""
    given = {"about": "name", "subject": "简报篇数", "says": "信息简报"}
    row = dict.fromkeys(answers.ANSWER_COLUMNS, "") | given
    answers.write(answers.path_of(home, "linhe"), [row])
    text = "指标,期间,数值,单位,性质\n简报篇数,2024,100,篇,目标\n信息简报,2024,108,篇,实际\n"
    (home / "data/ledgers/linhe/简报.csv").write_text(text, encoding="utf-8")
    (gap,) = db.target_gaps(db.open_book("linhe", "2024")).to_dict("records")
    assert (gap["indicator"], gap["target"], gap["actual"]) == ("信息简报", 100.0, 108.0)


def test_a_comparator_can_be_answered(home: Path) -> None:
    """Of complaints nobody wants more: the target is a cap once it is said."""
    text = "指标,期间,数值,单位,性质\n供水投诉,2024,30,件,目标\n供水投诉,2024,22,件,实际\n"
    (home / "data/ledgers/linhe/投诉.csv").write_text(text, encoding="utf-8")
    run()
    filled(home, 供水投诉="不超过（≤）")
    run()
    (gap,) = db.target_gaps(db.open_book("linhe", "2024")).to_dict("records")
    assert (gap["comparator"], gap["status"]) == ("<=", "achieved")


def test_an_answer_that_nothing_uses_any_more_is_told(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """When the sheet it was about is gone, the answer is listed as out of use."""
    run()
    filled(home, 一季度="各期都是当期数")
    run()
    (home / "data/ledgers/linhe/2024年供水.xlsx").unlink()
    capsys.readouterr()
    run(only_list=True)
    assert "列的含义  一季度  各期都是当期数" in (told := capsys.readouterr().out)
    assert "已无材料用到" in told


def test_a_wrong_row_of_the_kept_answers_is_told_with_its_place(home: Path) -> None:
    """Whoever edits answers.csv by hand is told file, row and what was expected."""
    path = answers.path_of(home, "linhe")
    path.parent.mkdir(parents=True)
    lines = [",".join(answers.ANSWER_COLUMNS), "目标方向,供水投诉,,,,,,大概,,2024-01-08,李"]
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(DataFaults, match=r"answers.csv:2:says \[bad_answer\].*大概.*不低于（≥）"):
        db.open_book("linhe", "2024")


def test_the_notebook_answers_the_same_questions(home: Path) -> None:
    """An answer given at the desk is kept in the same file as those of the workbook."""
    book = db.open_book("linhe", "2024")
    shown = db.questions(book)
    number = int(shown.loc[shown["about"] == "unit", "number"].iloc[0])
    assert db.answer(book, number, "km") == "已记下1条回答。"
    assert asked("unit") == []


def test_columns_that_clash_row_by_row_are_one_question(home: Path) -> None:
    """Three conflicts between the same two columns are no slips: one of the columns is misread."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    for row in (
        ["2024年完成情况"],
        ["指标名称", "单位", "完成数", "实际完成"],
        ["甲渠衬砌", "km", 12, 15],
        ["乙渠衬砌", "km", 22, 25],
        ["丙渠衬砌", "km", 32, 36],
    ):
        sheet.append(row)
    book.save(home / "data/ledgers/linhe/完成.xlsx")
    told = [(q["question"], q["where"]) for q in asked("column") if "完成.xlsx" in q["where"]]
    assert told == [("“实际完成”这一列是什么？", "完成.xlsx Sheet D列")]
    assert not [q for q in asked("conflict") if "渠衬砌" in q["question"]]


def test_an_answer_makes_the_office_s_reports_due(home: Path) -> None:
    """What a report rests on changes when a question is answered."""
    before = inputs.data(home, "linhe")
    run()
    filled(home, 渠道长度="km")
    run()
    inputs.forget()
    assert inputs.data(home, "linhe") != before


def test_rates_that_do_not_fit_are_one_question_about_what_was_done(home: Path) -> None:
    """It says why it is asked, and proposes what the head says."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.append(["指标名称", "年度目标", "完成数", "完成率（%）"])
    for name, done, rate in (("甲", 20, 31), ("乙", 40, 52), ("丙", 60, 77), ("丁", 80, 91)):
        sheet.append([f"{name}渠衬砌", 100, done, rate])
    book.save(home / "data/ledgers/linhe/2024年目标.xlsx")
    (told,) = [q for q in asked("column") if "2024年目标.xlsx" in q["where"]]
    assert told["question"] == "“完成数”这一列是什么？"
    assert "完成率与目标、完成两列对不上" in told["samples"]
    assert told["proposal"] == "完成数（与表同期）"


def test_a_figure_without_a_unit_is_asked_about(home: Path) -> None:
    """The unit it was read in is proposed, others of its dimension may be chosen."""
    text = "指标,期间,数值,单位\n用水总量,2024,8520,\n"
    (home / "data/ledgers/linhe/用水.csv").write_text(text, encoding="utf-8")
    (told,) = [q for q in asked("unit") if q["subject"] == "用水总量"]
    assert told["question"] == "“用水总量”没有写单位，现按亿m3读取，是什么单位？"
    run()
    filled(home, 用水总量="万m3")
    run()
    found = db.open_book("linhe", "2024").observations
    (row,) = found[found["indicator"] == "water_use"].to_dict("records")
    assert (row["value"], row["unit"]) == (0.852, "亿m3")


def test_a_column_of_words_among_figures_is_asked_about_once(home: Path) -> None:
    """Three cells or more that are no figures make one question about their column."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.append(["指标名称", "单位", "2024年目标", "2024年完成"])
    for name, done in (("甲", "见附表三"), ("乙", "同左"), ("丙", "另报"), ("丁", 80)):
        sheet.append([f"{name}渠衬砌", "km", 100, done])
    book.save(home / "data/ledgers/linhe/2024年目标.xlsx")
    told = [q["question"] for q in asked("column") if "2024年目标.xlsx" in q["where"]]
    assert told == ["“2024年完成”这一列是什么？"]


def test_a_figure_not_to_be_used_for_its_unit_is_background(home: Path) -> None:
    """Nothing is reckoned with a figure of which nobody can say what it is in."""
    text = "指标,期间,数值,单位\n用水总量,2024,8520,\n"
    (home / "data/ledgers/linhe/用水.csv").write_text(text, encoding="utf-8")
    run()
    filled(home, 用水总量="不采用这个数")
    run()
    found = db.open_book("linhe", "2024").observations
    assert set(found[found["indicator"] == "water_use"]["role"]) == {"context"}


def test_a_joined_name_takes_along_what_was_found_to_be_one_with_it(small: Catalogue) -> None:
    """A summary's name that had joined the ledger's goes with it to the name it is given."""
    rows = [("信息简报", "信息简报"), ("信息简报篇数", "信息简报"), ("渠道长度", "channel")]
    frame = pd.DataFrame(rows, columns=["name", "indicator"]).assign(
        period="2024", source="台账.csv", location="row 2", unit=["篇", "1", "km"], kind="level"
    )
    found = with_joined_names(frame, {"信息简报": "水利信息"}, small, Log("linhe", small.units))
    assert found[["indicator", "unit"]].values.tolist() == [
        ["水利信息", "篇"],
        ["水利信息", "篇"],
        ["channel", "km"],
    ]


def put(home: Path, name: str, *rows: list[object]) -> None:
    """Write a workbook of one sheet among the office's ledgers."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    for row in rows:
        sheet.append(row)
    book.save(home / "data/ledgers/linhe" / name)


def test_a_sheet_nobody_understands_is_one_question(home: Path) -> None:
    """What it is, with a proposal by its words; answered, its tasks are on the list."""
    put(
        home,
        "督办.xlsx",
        ["2024年督办事宜"],
        ["事由", "承担方", "收尾", "眼下"],
        ["修复北堤三处塌岸", "工管科", "2024-06-30", "已完成"],
        ["更换东站两台机组", "供水科", "2024-09-30", "滞后"],
    )
    (told,) = asked("sort")
    assert (told["question"], told["where"]) == (
        "“督办.xlsx Sheet”这张表没有读出内容，是什么表？",
        "督办.xlsx Sheet 第3–4行",
    )
    assert told["proposal"] == "任务清单"
    run()
    filled(home, **{"督办.xlsx Sheet": "任务清单"})
    run()
    book = db.open_book("linhe", "2024")
    assert book.tasks["task"].tolist() == ["修复北堤三处塌岸", "更换东站两台机组"]
    assert asked("sort") == []


def test_halves_under_heads_nobody_knows_are_two_tables(home: Path) -> None:
    """Heads that begin anew beside themselves stand above another table of the same sort."""
    heads: list[object] = ["事由", "承担方", "收尾", "眼下"]
    rows: list[list[object]] = [
        ["修复北堤三处塌岸", "工管科", "2024-06-30", "已完成"],
        ["清理西河七处淤积", "河湖科", "2024-05-31", "已完成"],
        ["更换东站两台机组", "供水科", "2024-09-30", "滞后"],
        ["新装南区四处水表", "供水科", "2024-10-31", "滞后"],
    ]
    put(
        home,
        "督办.xlsx",
        ["2024年督办事宜"],
        heads * 2,
        *(left + right for left, right in zip(rows[:2], rows[2:], strict=True)),
    )
    run()
    filled(home, **{"督办.xlsx Sheet": "任务清单"})
    run()
    told = db.open_book("linhe", "2024").tasks["task"]
    assert sorted(told) == [
        "修复北堤三处塌岸",
        "新装南区四处水表",
        "更换东站两台机组",
        "清理西河七处淤积",
    ]


def test_a_column_without_a_unit_is_one_question(home: Path) -> None:
    """Three figures of it without a unit are asked about once, not one by one."""
    names = ("用水总量", "供水总量", "河道治理长度")
    rows = [[name, 100 + n] for n, name in enumerate(names)]
    put(home, "2024年年报.xlsx", ["指标名称", "2024年完成"], *rows)
    told = [q["question"] for q in [*asked("column_unit"), *asked("unit")]]
    assert told == [
        "“2024年完成”一列没有写单位，是什么单位？",
        "“渠道长度”写的单位是“t”，与指标不符，应是什么单位？",
    ]


def test_a_list_that_does_not_tell_until_when_has_its_columns_asked_about(home: Path) -> None:
    """The column nobody knows is offered as what a list of tasks may tell."""
    rows = [["修复北堤三处塌岸", "工管科", "入夏以前", "已完成"]]
    put(home, "任务.xlsx", ["重点任务", "责任单位", "收尾", "进展"], *rows)
    (told,) = [q for q in asked("column") if "任务.xlsx" in q["where"]]
    assert (told["question"], told["choices"][:4]) == (
        "“收尾”这一列是什么？",
        ("任务内容", "责任单位", "责任人", "完成时限"),
    )


def test_deeds_told_in_one_column_are_one_question(home: Path) -> None:
    """What was done of each problem says alike how they stand: one answer for all of them."""
    deeds = ("清运垃圾四十车", "补装护栏九十米", "封填机井两眼")
    rows = [[f"{n}号渠段隐患", "工管科", deed] for n, deed in enumerate(deeds)]
    put(home, "隐患.xlsx", ["存在问题", "责任单位", "整改情况"], *rows)
    (told,) = asked("state")
    assert told["subject"] == " / ".join(deeds)
    run()
    filled(home, **{told["subject"]: "已整改，未销号"})
    run()
    assert asked("state") == []
    assert set(db.open_book("linhe", "2024").problems["closed"]) == {"yes"}


def test_of_two_columns_of_days_both_are_asked_about(home: Path) -> None:
    """Where no head that is known tells the due day, each column of days is offered what its head
    speaks of; offices and who sent them are told apart alike."""
    put(
        home,
        "隐患.xlsx",
        ["存在问题", "交来日", "承办科室", "了结日"],
        ["北堤塌岸", "2024-03-02", "工管科", "2024-06-30"],
        ["东站漏油", "2024-04-11", "供水科", "2024-09-30"],
    )
    told = {q["subject"]: q["proposal"] for q in asked("column") if "隐患.xlsx" in q["where"]}
    assert told == {"交来日": "完成时限", "了结日": "备注"}


def test_things_with_units_of_their_own_are_no_places(home: Path) -> None:
    """km, 眼 and 座 under one head prove indicators, whatever 单项名称 says; only the second target
    is asked about."""
    put(
        home,
        "2024年任务书.xlsx",
        ["单项名称", "计量单位", "2024年目标", "2024年增补", "2024年完成"],
        ["渠道衬砌", "km", 100, 120, 88],
        ["机井更新", "眼", 30, "", 31],
        ["泵站检修", "座", 12, "", 12],
    )
    told = [(q["subject"], q["proposal"]) for q in asked("column") if "任务书" in q["where"]]
    assert [subject for subject, _ in told] == ["2024年增补"]


def test_a_name_of_the_year_before_is_asked_about(home: Path) -> None:
    """Neither year has the other's name: whether they are one decides a growth."""
    put(home, "2024年.xlsx", ["指标名称", "单位", "2024年完成"], ["渠系配套建筑物改造", "座", 118])
    put(home, "2023年.xlsx", ["指标名称", "单位", "2023年完成"], ["渠系建筑物更新改造", "座", 146])
    (told,) = asked("name")
    assert (told["subject"], told["proposal"]) == ("渠系建筑物更新改造", "渠系配套建筑物改造")
    run()
    filled(home, 渠系建筑物更新改造="渠系配套建筑物改造")
    run()
    years = db.year_on_year(db.open_book("linhe", "2024"))
    row = years[years["indicator"] == "渠系配套建筑物改造"].iloc[0]
    assert (row["value"], row["prior_value"]) == (118, 146)


def test_an_office_with_goals_alone_has_its_page_of_questions(own_home: Path) -> None:
    """Without a figure of any year no name of the year before is looked for, and nothing stops."""
    ledger = "指标,期间,数值,单位,性质\n巡河次数,2024,1520,次,目标\n"
    place = own_home / "data/ledgers/linhe/台账.csv"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(ledger, encoding="utf-8")
    assert questions(db.open_book("linhe", "2024", home=own_home), 0).empty


def test_the_time_of_a_document_is_one_question(home: Path) -> None:
    """What it does not date after 1—11月 may be of then or of the year: answered, it is settled."""
    text = (
        "临河县水务局2024年工作总结\n现将1—11月的情况报告如下。\n一、主要工作\n"
        "治理河道23.1公里。维修养护农村供水工程64处。征收水土保持补偿费96万元。\n"
    )
    path = home / "data/documents/linhe/2024年工作总结.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    (told,) = asked("span")
    assert told["question"] == "“2024年工作总结.txt”中的数没有写明期间，是哪一期的？"
    run()
    filled(home, **{"2024年工作总结.txt": "2024-01/2024-11"})
    run()
    found = db.open_book("linhe", "2024").readings
    own = found[found["source"] == "2024年工作总结.txt"]
    assert set(zip(own["period"], own["confidence"], strict=True)) == {("2024-01/2024-11", "high")}


def test_a_head_taken_for_the_end_of_names_is_one_question(home: Path) -> None:
    """Three indicators are not asked about one by one where the head above their figures is it."""
    rows: list[list[object]] = [["东渠衬砌", "km", 9, 7], ["西渠衬砌", "km", 8, 6]]
    put(
        home,
        "2024年目标.xlsx",
        ["指标名称", "计量单位", "年度目标", "战果情形"],
        ["", "", "", "1-9月"],
        *rows,
        ["南渠衬砌", "km", 5, 4],
    )
    told = [q for q in asked("column") if "2024年目标.xlsx" in q["where"]]
    assert [(q["question"], q["proposal"]) for q in told] == [
        ("“战果情形 / 1-9月”这一列是什么？", "完成数（与表同期）")
    ]


def test_of_columns_that_tell_how_tasks_stand_each_is_proposed_as_what_it_is(home: Path) -> None:
    """The last of those at length is the progress, the brief one the state."""
    put(
        home,
        "任务.xlsx",
        ["重点任务", "责任单位", "完成时限", "盼头", "眼前", "观感"],
        [
            "修复北堤三处塌岸",
            "工管科",
            "2024-06-30",
            "已完成主体工程建设",
            "已完成并通过验收",
            "完成",
        ],
        [
            "更换东站两台机组",
            "供水科",
            "2024-09-30",
            "全部完成并投入运行",
            "受阻，进度滞后",
            "滞后",
        ],
    )
    told = {q["subject"]: q["proposal"] for q in asked("column") if "任务.xlsx" in q["where"]}
    assert told["眼前"] == "进展或完成（整改）情况"
    assert told["观感"] == "状态（一词：完成、滞后等）"


def test_the_time_of_a_file_is_a_period() -> None:
    """A month that is none is refused with what would do."""
    assert answers.expected("span", "2024-01/2024-06") == ""
    assert answers.expected("span", "2024-13") == "2024, 2024-01/2024-10"
