"""Each rule decides its example and not its counterexample, and has words in both languages."""

import csv
import re
from pathlib import Path

import pytest

from duibiao.reading.prose import Record, extract
from duibiao.reading.prose.confidence import LOWER
from duibiao.reading.prose.pipeline import PIPELINE
from duibiao.reading.prose.record import Decision
from duibiao.vocabulary.words import lexicon

PROSE = Path(__file__).parents[2] / "lib" / "duibiao" / "reading" / "prose"
FIELDS = ["value", "unit", "bound", "kind", "role", "period", "name", "theme"]


def explained(text: str) -> Record:
    """The last figure of a text, with `|0` behind it the first, with its decisions."""
    text, first, _ = text.partition("|0")
    return extract(text, explained=True)[0 if first else -1]


def chain(decision: Decision) -> list[str]:
    """The rules of a decision, the one that holds first."""
    rules, at = list[str](), decision
    while at:
        rules.append(at.rule)
        if not at.overruled:
            break
        at = at.overruled
    return rules


with (PROSE.parents[3] / "data" / "lexicons" / "rules.csv").open(encoding="utf-8") as file:
    RULES = list(csv.DictReader(file))


@pytest.mark.parametrize("row", RULES, ids=[row["rule"] for row in RULES])
def test_a_rule_decides_its_example_and_not_its_counterexample(row: dict[str, str]) -> None:
    """What the table says of a rule is what the reader does."""
    texts = (row[name].replace("／", "\n") for name in ("example", "counterexample"))
    one, other = (dict(explained(text).decisions)[row["field"]] for text in texts)
    assert (one.rule, other.rule == row["rule"]) == (row["rule"], False)


def test_every_rule_that_is_explained_has_its_example() -> None:
    """The table is whole: each rule that has words stands in it once."""
    known = [key for key in lexicon("zh") if key.startswith("prose.rule_")]
    assert sorted(f"prose.rule_{row['rule']}" for row in RULES) == sorted(known)


def test_every_rule_of_the_code_has_words() -> None:
    """No reader meets an id that nothing explains."""
    code = "".join(path.read_text(encoding="utf-8") for path in PROSE.glob("*.py"))
    fields = "value|unit|bound|kind|role|period|name|theme"
    ids = set(re.findall(rf'"((?:{fields})_[a-z_]+)"', code))
    for language in ("zh", "en"):
        known = lexicon(language)
        told = {rule for rule in ids if f"prose.rule_{rule}" in known}
        assert ids - told - set(LOWER) == set()


def test_each_stage_finds_what_it_requires() -> None:
    """What a stage needs was assigned before it, and every field is assigned once."""
    assigned: list[str] = []
    for stage in PIPELINE:
        assert set(stage.requires) <= set(assigned), stage.name
        assigned += stage.assigns
    assert sorted(assigned) == sorted({*FIELDS, "times", "confidence"})


def test_every_field_has_its_decision() -> None:
    """In the order a reader asks for them, with the words of the text it went by."""
    text = "某县水利局2023年工作总结\n力争2024年新建水闸4座。"
    (record,) = extract(text, explained=True)
    assert [field for field, _ in record.decisions] == FIELDS
    said = dict(record.decisions)
    assert text[said["role"].start : said["role"].end] == "力争"
    assert text[said["period"].start : said["period"].end] == "2024年"
    assert [said[field].value for field in ("value", "role", "period")] == ["4", "target", "2024"]


def test_what_was_overruled_is_kept() -> None:
    """The later rule holds, the earlier one is told."""
    role = dict(explained("某县2023年总结\n新建泵站3座，2024年新建4座。").decisions)["role"]
    assert chain(role) == ["role_later_than_the_report", "role_section_tells"]


def test_decisions_are_made_only_where_asked_for() -> None:
    """A reading without them is the same in every other field."""
    text = "某县水利局2023年工作总结\n力争2024年新建水闸4座，同比增长5%。"
    bare = extract(text)
    assert [record._replace(decisions=()) for record in extract(text, explained=True)] == bare


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2025年某县政府工作报告\n完成水利投资3亿元。", "congress"),
        ("某县水利局2023年工作总结\n力争完成水利投资3亿元。", "due_assumed"),
        ("某县水利局2023年工作总结\n五年来，建成水闸4座。完成水利投资3亿元。", "period_carried"),
        ("某县水利2023年\n完成水利投资3亿元。", "role_assumed"),
        ("某县水利局2023年防汛通报\n6月以来降雨频繁。\n一、情况\n发布预警9期。", "period_opened"),
        ("某县水利局2023年工作总结\n确保完成水利投资任务的105%。", "role_overruled"),
        ("某县水利局2023年工作总结\n计划治理河道3条；新建泵站4座。", "role_overruled"),
        (
            "某县水利局2023年工作总结\n1—6月，强化管理，压实责任，加大投入，新建泵站4座。",
            "period_far",
        ),
        ("某县水利局2023年工作总结\n完成年初计划的2022年水利投资的72%。", "period_passed_over"),
        ("某县水利局2023年工作总结\n6—9月降水601毫米，占全年的74%。", "period_passed_over"),
        ("某县水利局2023年工作计划\n四季度开展河湖健康评价9条。", "due_within"),
        ("某县水利局2023年工作总结\n超年度计划1600万元完成投资，累计达到9600万元。", "no_name"),
        (
            "某县水利局2023年总结\n甲县、乙县漏损率分别为22%、24%，分别低于全县平均12、14个百分点。",
            "no_name",
        ),
    ],
)
def test_what_hangs_on_no_plain_word_is_not_high(text: str, reason: str) -> None:
    """Defaults, far cues and cues that another contradicts lower the confidence, and say so."""
    record = extract(text)[-1]
    assert reason in record.reason.split("|")
    assert record.confidence != "high"


def test_what_is_plainly_told_is_high() -> None:
    """The title says what it is, the words say what is meant."""
    (record,) = extract("某县水利局2023年工作总结\n完成水利投资3亿元。")
    assert (record.confidence, record.reason) == ("high", "")
