"""Sentences in the manner of plans, summaries, bulletins, statistics and supervision notices."""

import json
import re
from pathlib import Path
from typing import Any

import cn2an
import pytest

from duibiao.reading.prose import extract

FOLDER = Path(__file__).parent / "sentences"
FIELDS = ("text", "value", "unit", "bound", "kind", "role", "period", "theme")
CASES = [
    pytest.param(json.loads(line), id=f"{path.stem}-{number}")
    for path in sorted(FOLDER.glob("*.jsonl"))
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
]


def read(case: dict[str, Any]) -> list[list[object]]:
    """The figures of a sentence under its title and heading; a theme not asked for is None."""
    parts = [case["title"], case["heading"], case["sentence"]]
    found = extract("\n".join(part for part in parts if part), case["period"] or None)
    rows = [[getattr(record, field) for field in FIELDS] for record in found]
    for row, expected in zip(rows, case["expect"], strict=False):
        row[1] = float(row[1])
        row[7] = row[7] if expected[7] else None
    return rows


@pytest.mark.parametrize("case", CASES)
def test_a_sentence_is_read_with_its_meaning(case: dict[str, Any]) -> None:
    """Every figure of the sentence, nothing else, each with all its fields."""
    assert read(case) == case["expect"]


def test_there_are_at_least_three_hundred_sentences() -> None:
    """The collection stays as wide as it was promised to be."""
    assert len(CASES) >= 300


CHARACTERS = re.compile(r"[一二三四五六七八九十百千万亿两点]+")


def test_chinese_numerals_agree_with_cn2an() -> None:
    """Wherever a figure is written in characters alone, cn2an gives the same value."""
    figures = [row for param in CASES for row in param.values[0]["expect"] if row[2] not in "%‰"]
    written = [(CHARACTERS.match(row[0]), row) for row in figures if "余" not in row[0]]
    pairs = [
        (match[0].replace("两", "二"), row[1])
        for match, row in written
        if match and "点" not in match[0]
    ]
    assert len(pairs) >= 10
    assert [cn2an.cn2an(text, "smart") for text, _ in pairs] == [value for _, value in pairs]
