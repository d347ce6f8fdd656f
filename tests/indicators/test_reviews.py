"""Reviews: an analyst's decisions last, are told, and never in silence match nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from duibiao.indicators import answers
from duibiao.indicators.book import open_book
from duibiao.indicators.clean_up import CleanUp, clean_up
from duibiao.indicators.reviews import REVIEW_COLUMNS, audit_names, read_names, read_reviews
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.faults import DataFaults

Reader = Callable[..., pd.DataFrame]
BLANK = dict.fromkeys(REVIEW_COLUMNS, "") | {
    "reason": "核对原件",
    "date": "2024-01-31",
    "reviewer": "李",
}


def write(folder: Path, *reviews: dict[str, str]) -> Path:
    """A review file with rows that differ from an ordinary one in some columns."""
    path = folder / "linhe.csv"
    lines = [",".join(REVIEW_COLUMNS)]
    lines += [",".join((BLANK | review)[column] for column in REVIEW_COLUMNS) for review in reviews]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def after(small: Catalogue, read: Reader, tmp_path: Path) -> Callable[..., CleanUp]:
    """Clean readings after one decision of an analyst."""

    def decide(review: dict[str, str], *rows: dict[str, object]) -> CleanUp:
        reviews = read_reviews(write(tmp_path, review))
        return clean_up(read(*rows), "linhe", small, reviews)

    return decide


def values(result: CleanUp) -> list[float]:
    """The values that stay."""
    return result.observations["value"].tolist()


def test_the_right_value_replaces_the_read_one(after: Callable[..., CleanUp]) -> None:
    """A value told in 亿元 lands in the catalogue's 万元 and is flagged."""
    result = after(
        {
            "indicator": "funds",
            "period": "2023",
            "decision": "value",
            "value": "0.33",
            "unit": "亿元",
        },
        {"value": 33},
    )
    assert (values(result), result.observations["flags"].tolist()) == ([3300], ["reviewed"])


def test_the_right_value_is_as_exact_as_it_is_written(after: Callable[..., CleanUp]) -> None:
    """0.33 亿元 is known to 100 万元, however exact the wrong figure was."""
    row = {"indicator": "funds", "decision": "value", "value": "0.33", "unit": "亿元"}
    result = after(row, {"value": 33, "resolution": 0.1})
    assert result.observations["resolution"].tolist() == [100]


def test_a_figure_goes_to_another_indicator_in_that_ones_unit(
    after: Callable[..., CleanUp],
) -> None:
    """What was read as funds is investment, and its 万元 become 亿元."""
    result = after(
        {"indicator": "项目资金争取额", "decision": "indicator", "new_indicator": "水利投资完成额"},
        {"value": 112000},
    )
    assert result.observations[["indicator", "value", "unit", "theme"]].values.tolist() == [
        ["investment", 11.2, "亿元", "projects"]
    ]


def test_an_unknown_name_is_settled_by_a_decision(after: Callable[..., CleanUp]) -> None:
    """Once an analyst says what it is, the name is in doubt no longer."""
    result = after(
        {"indicator": "要钱总数", "decision": "indicator", "new_indicator": "funds"},
        {"name": "要钱总数"},
    )
    assert result.observations["flags"].tolist() == ["reviewed"]
    assert result.log["code"].tolist() == ["reviewed"]


def test_a_dropped_figure_is_gone_and_told(after: Callable[..., CleanUp]) -> None:
    """Only the role decided on goes; the log says who dropped it and why."""
    result = after(
        {"indicator": "funds", "role": "target", "decision": "drop"},
        {"value": 5},
        {"value": 6, "role": "target"},
    )
    assert values(result) == [5]
    assert "核对原件" in result.log["note"][0] and "李" in result.log["note"][0]


def test_of_two_sources_the_one_kept_stays(after: Callable[..., CleanUp]) -> None:
    """They differ, keep the summary: no conflict is left."""
    result = after(
        {"indicator": "funds", "decision": "keep", "source": "总结"},
        {"value": 3209, "source": "台账"},
        {"value": 3290, "source": "2023总结.txt"},
    )
    assert (values(result), result.log["code"].tolist()) == ([3290], ["reviewed", "reviewed"])


def test_two_tellings_may_be_merged_by_decision(after: Callable[..., CleanUp]) -> None:
    """An analyst says they are one figure: the first stays without a conflict."""
    result = after(
        {"indicator": "funds", "decision": "merge"},
        {"value": 3209, "source": "a"},
        {"value": 3210, "source": "b", "resolution": 0.1},
    )
    assert (values(result), "conflict" in result.log["code"].tolist()) == ([3209], False)


@pytest.mark.parametrize(
    "review",
    [
        {"indicator": "funds", "period": "2021", "decision": "drop"},
        {"indicator": "patrols", "decision": "drop"},
        {"indicator": "funds", "decision": "keep", "source": "没有这个来源"},
    ],
)
def test_a_decision_that_matches_nothing_is_told(
    after: Callable[..., CleanUp], review: dict[str, str]
) -> None:
    """A decision in vain changes nothing and appears in the log with its file and row."""
    result = after(review, {"value": 5})
    assert values(result) == [5]
    told = result.log[result.log["code"] == "review_unmatched"].iloc[0]
    assert (told["source"], told["location"]) == ("linhe.csv", "row 2")


def test_a_decision_in_another_dimension_is_told(after: Callable[..., CleanUp]) -> None:
    """A value of funds in cubic metres is not taken over."""
    result = after(
        {"indicator": "funds", "decision": "value", "value": "5", "unit": "亿m3"}, {"value": 7}
    )
    assert (values(result), "review_unit" in result.log["code"].tolist()) == ([7], True)


def test_every_faulty_decision_is_refused_at_once(tmp_path: Path) -> None:
    """A wrong decision, period, number and day, a missing reason: one message with all of them."""
    path = write(
        tmp_path,
        {"indicator": "funds", "decision": "delete"},
        {"indicator": "funds", "decision": "drop", "period": "2023-13"},
        {"indicator": "funds", "decision": "value", "value": "很多"},
        {"indicator": "funds", "decision": "drop", "reason": "", "date": "2024-02-30"},
    )
    with pytest.raises(DataFaults) as error:
        read_reviews(path)
    assert [(fault.row, fault.column) for fault in error.value.faults] == [
        (2, "decision"),
        (3, "period"),
        (4, "value"),
        (5, "reason"),
        (5, "date"),
    ]


def test_a_right_value_is_the_figures_own_not_that_of_its_share(
    after: Callable[..., CleanUp],
) -> None:
    """3300 万元 for the funds leaves their 82.3 % of target alone; 80 % is for the share."""
    rows = ({"value": 33}, {"value": 82.3, "unit": "%", "kind": "of_target"})
    decision = {"indicator": "funds", "decision": "value"}
    own = after(decision | {"value": "3300", "unit": "万元"}, *rows)
    share = after(decision | {"value": "80", "unit": "%"}, *rows)
    assert (sorted(values(own)), sorted(values(share))) == ([82.3, 3300], [33, 80])


def test_a_right_value_of_an_unknown_indicator_is_converted(after: Callable[..., CleanUp]) -> None:
    """8000 m3 for what is told in 万m3 is 0.8."""
    review = {"indicator": "自设", "decision": "value", "value": "8000", "unit": "m3"}
    assert values(after(review, {"name": "自设", "value": 8, "unit": "万m3"})) == [0.8]


def test_of_two_cells_of_one_source_the_one_kept_is_named_by_its_place(
    after: Callable[..., CleanUp],
) -> None:
    """As the log shows it: file and cell."""
    result = after(
        {"indicator": "funds", "decision": "keep", "source": "台账.xlsx（表!C6）"},
        {"value": 3209, "source": "台账.xlsx", "location": "表!C5"},
        {"value": 3290, "source": "台账.xlsx", "location": "表!C6"},
    )
    assert values(result) == [3290]
    told = result.log[["found", "note"]].values.tolist()
    assert [(found, note.partition("：")[0]) for found, note in told] == [
        ("3290万元", "采用"),
        ("3209万元", "不采用"),
    ]


def test_decisions_saved_by_a_chinese_spreadsheet_are_read(tmp_path: Path) -> None:
    """GB18030, words instead of codes, 2024/1/31 instead of 2024-01-31."""
    path = tmp_path / "linhe.csv"
    head = "indicator,period,role,source,decision,value,unit,new_indicator,reason,date,reviewer\n"
    row = "项目资金争取额,2023,目标,,不采用,,,,目标未下达,2024/1/31,李\n"
    path.write_text(head + row, encoding="gb18030")
    review = read_reviews(path).iloc[0]
    assert (review["indicator"], review["role"], review["decision"]) == (
        "项目资金争取额",
        "target",
        "drop",
    )


def test_no_review_file_is_no_decision(tmp_path: Path) -> None:
    """Most bureaus have none."""
    assert read_reviews(tmp_path / "none.csv").empty


def test_opening_a_book_never_writes_reviews(own_home: Path) -> None:
    """The analyst's file is byte for byte the same afterwards."""
    folder = own_home / "data" / "reviews"
    folder.mkdir()
    path = write(folder, {"indicator": "funds", "decision": "drop"})
    before = path.read_bytes()
    book = open_book("linhe", "2023", home=own_home)
    assert path.read_bytes() == before
    assert book.log["code"].tolist() == ["review_unmatched"]


NAMES = """\
name,indicator,reason,date
要钱总数,funds,多年沿用,2024-01-31
巡查回数,patrols,多年沿用,2024-01-31
神秘数字,nothing,多年沿用,2024-01-31
"""


def test_confirmed_names_are_audited(small: Catalogue, read: Reader, tmp_path: Path) -> None:
    """Names for an unknown indicator, names nothing bears, and names nobody confirmed."""
    path = tmp_path / "names.csv"
    path.write_text(NAMES, encoding="utf-8")
    readings = read(
        {"name": "要钱总数"},
        {"name": "神秘数字"},
        {"name": "挖渠的长度"},
        {"name": "项目资金争取额"},
    )
    audit = audit_names(read_names(path), readings, small)
    assert audit == {
        "unknown": ["神秘数字"],
        "unused": ["巡查回数"],
        "missing": ["挖渠的长度"],
    }


def test_a_confirmed_name_works_from_the_next_run_on(own_home: Path) -> None:
    """A row in names.csv, and the ledger's odd name is the funds."""
    folder = own_home / "data"
    (folder / "reviews").mkdir()
    (folder / "reviews" / "names.csv").write_text(NAMES, encoding="utf-8")
    (folder / "ledgers" / "linhe").mkdir(parents=True)
    ledger = "indicator,period,value,unit\n要钱总数,2023,3209,万元\n"
    (folder / "ledgers" / "linhe" / "a.csv").write_text(ledger, encoding="utf-8")
    book = open_book("linhe", "2023", home=own_home)
    assert book.observations["indicator"].tolist() == ["funds"]
    assert book.log[["code", "found", "location"]].values.tolist() == [
        ["unknown_name", "神秘数字", "row 4"],
        ["name_confirmed", "要钱总数", "row 2"],
    ]


def test_only_the_figures_whose_unit_was_asked_about_become_background() -> None:
    """A name told in 万元 and in 次: what is not to be used is the one of the answer."""
    rows = [("培训", "万元", "actual"), ("培训", "次", "actual"), ("巡查", "次", "actual")]
    readings = pd.DataFrame(rows, columns=["name", "unit", "role"])
    answer = {"about": "unit", "subject": "培训", "detail": "次", "says": "drop"}
    found = answers.applied(readings, pd.DataFrame([answer]))
    assert found["role"].tolist() == ["actual", "context", "actual"]
