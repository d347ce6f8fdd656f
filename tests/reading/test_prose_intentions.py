"""Every word of intention in every construction: what is to be in a later year is its target."""

import pytest

from duibiao.reading.lexicons import group
from duibiao.reading.prose import extract

WORDS = (*group("aim"), *group("intend"))
LATER = (
    "{word}2024年整治河道25公里。",
    "{word}在2024年整治河道25公里。",
    "2024年，{word}整治河道25公里。",
    "2024年{word}整治河道25公里。",
    "{word}明年整治河道25公里。",
    "完成投资3亿元，{word}2024年整治河道25公里。",
    "我局{word}2024年河道整治长度达到25公里。",
    "{word}全县2024年整治河道25公里。",
    "{word}到2024年整治河道25公里。",
)
NOW = ("{word}整治河道25公里。", "{word}年内整治河道25公里。", "我局{word}整治河道25公里。")


def told(sentence: str) -> list[tuple[str, str, float]]:
    """Role, period and value of each figure of a sentence in a summary of 2023."""
    found = extract(f"某市水利局2023年工作总结\n一、工作情况\n{sentence}")
    return [(record.role, record.period, float(record.value or 0)) for record in found]


def read(sentence: str) -> list[tuple[str, str]]:
    """Role and period of the 25 kilometres of a sentence in a summary of 2023."""
    return [(role, period) for role, period, value in told(sentence) if value == 25]


@pytest.mark.parametrize("template", LATER)
def test_what_is_intended_for_a_later_year_is_its_target(template: str) -> None:
    """Whatever the word, the figure is a target of the year named and not of the report's."""
    wrong = {word for word in WORDS if read(template.format(word=word)) != [("target", "2024")]}
    assert wrong == set()


@pytest.mark.parametrize("template", NOW)
def test_what_is_intended_without_a_year_is_a_target_of_the_report(template: str) -> None:
    """The same words with no year named."""
    words = [word for word in WORDS if "明年" not in word]
    wrong = {word for word in words if read(template.format(word=word)) != [("target", "2023")]}
    assert wrong == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "完成2024年项目前期工作，整治河道25公里。",
        "2023年整治河道25公里。",
        "已整治河道25公里。",
        "确保了2023年整治河道25公里。",
        "按计划整治河道25公里。",
        "推进2024年项目储备，累计整治河道25公里。",
        "今年整治河道25公里。",
        "按照2024年工作要求，已整治河道25公里。",
        "将问题清单下发各乡镇后，整治河道25公里。",
        "对照目标责任书，整治河道25公里。",
    ],
)
def test_what_is_done_stays_done(sentence: str) -> None:
    """No intention governs the figure, whatever else is named."""
    assert read(sentence) == [("actual", "2023")]


def test_results_behind_what_the_year_planned_are_results() -> None:
    """Figures of one unit: planned, done, and done the year before; another unit's stay planned."""
    assert told("水务培训年初计划12期，全年举办10期，上年举办11期。") == [
        ("target", "2023", 12),
        ("actual", "2023", 10),
        ("actual", "2022", 11),
    ]
    planned = told("计划整治河道25公里，全年新增灌溉面积3万亩。")
    assert [role for role, _, _ in planned] == ["target"] * 2


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("总投资3亿元，其中2022年完成2亿元、2023年完成0.8亿元。", ["target", "actual", "actual"]),
        ("总投资2.6亿元，其中今年完成投资8000万元。", ["target", "actual"]),
        ("总投资5000万元，其中累计完成3000万元。", ["target", "actual"]),
    ],
)
def test_what_is_done_of_a_total_is_no_part_of_the_plan(sentence: str, roles: list[str]) -> None:
    """A clause of what was done behind 其中 is not asked for with the whole."""
    assert [role for role, _, _ in told(sentence)] == roles
