"""Heads of columns: by how their words are put together, and on words a blind hand wrote."""

import csv
import re
from pathlib import Path
from unittest import mock

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from duibiao.reading.ledgers import columns, headers, synonyms
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say

LEXICONS = Path(__file__).parents[2] / "data" / "lexicons"
SYNONYMS = pd.read_csv(LEXICONS / "head_synonyms.csv", dtype=str, keep_default_na=False)
FORMS = pd.read_csv(LEXICONS / "head_forms.csv", dtype=str, keep_default_na=False)
WORDS = Path(__file__).parent / "words"
SPAN = parse("2025-01/2025-09")
MEANS = {
    "name": "indicator",
    "place": "entity",
    "completion": "of_target",
    "difference": "delta ignore",
    "share": "ignore",
    "weight_or_score": "ignore",
    "remark": "note ignore",
    "other": "ignore approved note source nature basis schedule assistant evidence indicator",
    "revised_target": "revised",
    "prior": "actual",
    "prior_year": "actual",
    "this_month": "actual",
    "unit_owner": "unit",
    "office": "unit",
    "person": "owner leader",
    "progress": "progress status standing",
    "status": "status lamp progress",
    "next_steps": "note ignore",
    "category": "theme category phase nature",
    "goal": "measure task schedule goal note",
    "closed_day": "rectified closed",
    "closed": "closed standing",
    "leader": "leader owner",
    "measures": "measures note",
}
"""What the blind hand's labels are called here."""
REACHED = {
    "heads": {"figures": 220, "tasks": 103, "problems": 86},
    "heads_second": {"figures": 324, "tasks": 158, "problems": 173},
}
"""Of 250, 110 and 90, and of 381, 171 and 174; 142, 65 and 50, and 248, 125 and 114 when first read.
They may only rise."""


@pytest.mark.parametrize("form", FORMS.to_dict("records"), ids=lambda form: form["example"])
def test_each_form_reads_its_example(form: dict[str, str]) -> None:
    """A form that another before it hides, or that misses its example, is found at once."""
    head = headers.read(form["example"], form["ledger"])
    assert head.means == form["means"]


@pytest.mark.parametrize("row", SYNONYMS.to_dict("records"), ids=lambda row: row["example"])
def test_each_synonym_has_an_example_that_it_changes(row: dict[str, str]) -> None:
    """A row that no head needs, or that one before it makes idle, is found at once."""
    assert re.search(row["form"], row["example"])
    assert synonyms.plain(row["example"]) != row["example"]


def test_a_form_that_is_no_expression_is_told_with_its_line(tmp_path: Path) -> None:
    """An analyst's slip in the lexicon names file, line and form, every one of them."""
    folder = tmp_path / "data" / "lexicons"
    folder.mkdir(parents=True)
    rows = "figures,rank,,名次(,名次\ntasks,due,,期限,期限\nproblems,note,,[备注,备注\n"
    text = f"ledger,means,span,form,example\n{rows}"
    (folder / "head_forms.csv").write_text(text, encoding="utf-8")
    with pytest.raises(DataFaults) as told:
        headers.forms("figures", tmp_path)
    assert [fault.row for fault in told.value.faults] == [2, 4]


def test_what_no_form_says_stays_unknown() -> None:
    """A name of a figure is no head of a sort."""
    unknown = ("水库蓄水量", "达标渠段", "甲项指数", "河湖水面")
    assert [headers.read(text).means for text in unknown] == [None] * 4


def test_a_goal_adjusted_in_brackets_is_the_revised_one() -> None:
    """目标值（调整） replaces the goal beside it."""
    assert headers.read("目标值（调整）").means == "revised"


def test_a_year_of_two_digits_is_one() -> None:
    """24年同期 is of 2024, as 2024年同期 is."""
    head = headers.read("24年同期", base=SPAN)
    assert head == headers.read("2024年同期", base=SPAN)
    assert head.period is not None and head.period.year == 2024


@pytest.mark.parametrize("name", list(REACHED))
def test_heads_of_a_blind_hand_are_read_as_often_as_before(name: str) -> None:
    """Heads written without sight of the dictionary, in two sets by two hands."""
    reached = REACHED[name]
    right = dict.fromkeys(reached, 0)
    with (WORDS / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            wanted = {m for label in row["means"].split("|") for m in _means(label)}
            head = headers.read(row["head"].replace("\\n", ""), row["table"], SPAN)
            right[row["table"]] += head.means in wanted
    assert all(right[table] >= least for table, least in reached.items()), right


def _means(label: str) -> set[str]:
    return {*MEANS.get(label, label).split(), *([""] if label == "actual" else [])}


@pytest.mark.parametrize(
    ("words", "base", "period"),
    [
        (("本月", "本年"), "2025-08", "2025-08"),
        (("本月", "上年"), "2025-08", "2024-08"),
        (("8月", "2024年"), "2025-08", "2024-08"),
        (("1—8月", "2024年"), "2025-01/2025-08", "2024-01/2024-08"),
        (("2025年", "本月"), "2025-08", "2025-08"),
        (("上年", "1—8月完成"), "2025-01/2025-08", "2024-01/2024-08"),
        (("上年", "全年"), "2025-01/2025-08", "2024"),
        (("2023年 1—11月",), "2024", "2023-01/2023-11"),
    ],
)
def test_a_year_beside_a_part_of_it_says_which_years_part(
    words: tuple[str, ...], base: str, period: str
) -> None:
    """Below 本月, 本年 is this year's month, and 上年 above 1—8月 is that part of last year."""
    span = parse(base)
    assert str(columns.column_of(0, words, "figures", span, span).period) == period


def test_a_field_name_before_a_head_is_no_part_of_it() -> None:
    """A system's export heads its column VAL_CUM_本年累计."""
    assert headers.read("VAL_CUM_本年累计").means == headers.read("本年累计").means == "actual"


def test_what_only_groups_names_is_no_part_of_them() -> None:
    """资金争取与支出 stands above 专项债券支出, which is a whole name."""
    words = ("资金争取与支出", "专项债券支出")
    assert columns.column_of(0, words, "figures", None, None).name == "专项债券支出"


def test_every_meaning_of_a_head_has_its_word_for_people() -> None:
    """A sheet whose column holds a basis is shown, too."""
    listed = pd.read_csv(LEXICONS / "headers.csv", dtype=str, keep_default_na=False)["means"]
    means = {*listed, *FORMS["means"]} - {"", "revised"}
    assert all(say(f"reading.holds_{code}") for code in means)


WRITTEN = st.text(
    "的年度12占比去同期末增长率完成计划任务目标实际限值控制不低于达到十小合数米万渠道水库①",
    max_size=7,
)


@given(WRITTEN)
@example("同比增长")
@example("长度")
def test_what_is_a_name_says_as_a_head_nothing_but_itself(text: str) -> None:
    """Names of rows are told apart from heads without looking at what each head means."""
    if headers.is_name(text):
        head = headers.read(text)
        assert (head.name or text, head.unit, head.period) == (text, "", None)
        assert not headers.is_relative(head.means, head.span)


PIECES = [
    "渠道",
    "目标",
    "任务",
    "指标",
    "计划",
    "控制",
    "总量",
    "考核",
    "上限",
    "下",
    "限",
    "完成",
    "达成",
]
PIECES += [
    "实际",
    "实绩",
    "进度",
    "进展",
    "数",
    "量",
    "值",
    "投资",
    "较",
    "比",
    "与",
    "上期",
    "同期",
    "增减",
]
PIECES += [
    "额",
    "的",
    "度",
    "不低于",
    "达到",
    "9",
    "千瓦",
    "合计",
    "水库",
    "数量",
    "①",
    "新",
    "本局",
]


@given(
    st.lists(st.sampled_from(PIECES), max_size=5).map("".join),
    st.sampled_from(["figures", "tasks"]),
)
@example("目标数量", "figures")
@example("较上期增减额", "figures")
def test_a_word_that_tells_nothing_more_is_read_as_in_parts(text: str, ledger: str) -> None:
    """Leaving out the search for brackets, times and endings leaves no meaning out."""
    with mock.patch.object(headers, "_TELLS", re.compile("")):
        in_parts = headers._read.__wrapped__(text, ledger, None)
    assert headers._read.__wrapped__(text, ledger, None) == in_parts


@pytest.mark.parametrize("text", ["渠道1衬砌长度", "灌区取水量", "第3村"])
def test_most_names_are_plain(text: str) -> None:
    """Those of things with a number, too."""
    assert headers.is_name(text)


@pytest.mark.parametrize(
    ("text", "means", "name"),
    [
        ("较上期增减额", "delta", ""),
        ("渠道衬砌完成量", "actual", "渠道衬砌"),
        ("渠道流量限值", "target", "渠道流量"),
        ("水库除险计划座数", None, "水库除险计划座数"),
        ("计划座数", "target", "座数"),
        ("供水量的", None, "供水量"),
        ("共计", "actual", ""),
        ("漏损率不高于9", None, "漏损率"),
    ],
)
def test_a_word_of_letters_is_read_by_its_parts(text: str, means: str | None, name: str) -> None:
    """Its ending, what it is compared with and the goal it holds are no part of a name."""
    head = headers.read(text)
    assert (head.means, head.name) == (means, name)
