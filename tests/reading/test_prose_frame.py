"""Records as JSON and as rows for the table of observations."""

import json

import pytest

from duibiao.reading import READING_COLUMNS
from duibiao.reading.prose import LABELLED, explain, extract, frame_of, readings, to_json
from duibiao.vocabulary.words import use

TEXT = "某市水务局2023年工作总结\n１—10月，争取资金１，２３４．５万元，召开会议6次。"


def test_json_has_the_labelled_fields_first_and_in_order() -> None:
    """What `score.py` and other people's scripts read comes first."""
    row = to_json(extract(TEXT)[1])
    assert tuple(row)[: len(LABELLED)] == LABELLED
    assert json.loads(json.dumps(row))["value"] == 6


def test_text_is_the_text_as_given() -> None:
    """Offsets hold in the unnormalised text, full-width digits and all."""
    for record in extract(TEXT):
        assert TEXT[record.start : record.end] == record.text
        assert TEXT[record.sentence_start : record.sentence_end] == record.sentence


def test_readings_have_the_columns_and_types_of_the_contract() -> None:
    """One row a figure; numbers are floats, offsets whole numbers that may be missing."""
    frame = readings(TEXT, "总结.txt")
    assert tuple(frame.columns) == READING_COLUMNS
    assert frame["value"].tolist() == [12345000.0, 6.0]
    assert frame["resolution"].tolist() == [1000.0, 0.0]
    assert frame["period"].tolist() == ["2023-01/2023-10"] * 2
    assert str(frame["start"].dtype) == "Int64"
    assert frame["repairs"].tolist() == ["full_width|separator", ""]
    assert frame["location"].iloc[1] == "字符 39–41"


def test_a_figure_s_place_is_told_within_the_sentence_quoted() -> None:
    """The same figure twice in a sentence: each row says which of the two it is."""
    frame = readings("前言。\n  争取资金6万元，会议6次。", "总结.txt", "2023")
    assert frame["quote"].unique().tolist() == ["争取资金6万元，会议6次。"]
    assert frame[["start", "end"]].to_numpy().tolist() == [[4, 7], [10, 12]]


def test_a_change_names_what_it_is_measured_against() -> None:
    """`较2020年下降16%` has 2020 for its base."""
    frame = readings("到2025年，万元GDP用水量较2020年下降16%。", "x", "2023")
    assert frame[["period", "base_period", "value"]].iloc[0].tolist() == ["2025", "2020", -16.0]


def test_a_text_without_figures_gives_an_empty_frame_with_all_columns() -> None:
    """No figures is no error."""
    assert tuple(readings("坚持节水优先。", "x").columns) == READING_COLUMNS


def test_confidence_is_lower_where_the_text_says_less() -> None:
    """A text without a year gives figures without a period, and says so in words."""
    (record,) = extract("完成6次。")
    assert record.confidence == "low"
    assert "时期" in explain(record)


@pytest.mark.parametrize(("language", "words"), [("zh", "范围"), ("en", "range")])
def test_reasons_are_told_in_the_language_spoken(language: str, words: str) -> None:
    """The note of a range speaks Chinese or English."""
    use(language)
    try:
        assert words in readings("每户补助3至5万元。", "x", "2023")["note"].iloc[0]
    finally:
        use("zh")


def test_an_explained_figure_tells_why_in_a_line_a_field() -> None:
    """The clean-up page shows what `extract --explain` prints."""
    text = "某县水利局2023年工作总结\n力争完成投资3亿元。"
    (why,) = frame_of(extract(text, explained=True), "x", text)["why"]
    assert len(why.splitlines()) == 9
    assert "“力争” [role_aim]" in why
    assert frame_of(extract(text), "x")["why"].tolist() == [""]
