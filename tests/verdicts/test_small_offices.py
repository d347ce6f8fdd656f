"""Six invented small offices: every target's status, and what their reports may and must say."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from office_cases import BUREAUS, blank
from test_people_cases import NEVER

from duibiao.indicators.book import open_book
from duibiao.presentation import desk

OFFICES = tomllib.loads(Path(__file__).with_name("small_offices.toml").read_text("utf-8"))["office"]
OUR_OWN = r"预定变幅|偶然波动|不分好坏|界线|来源相当|量纲|把握不足|尚未起算|的−\d"
"""Words that only we use, and a share below nothing."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook folder with the six offices."""
    office = blank(tmp_path_factory.mktemp("small"))
    rows = [f"{one['id']},{one['name']},{one['id']},county,,,,,,,no,," for one in OFFICES]
    bureaus = office.home / "data" / "catalogue" / "bureaus.csv"
    bureaus.write_text(BUREAUS + "\n".join(rows) + "\n", encoding="utf-8")
    for one in OFFICES:
        folder = office.home / "data" / "ledgers" / one["id"]
        folder.mkdir(parents=True)
        for name, text in one["files"].items():
            (folder / name).write_text(text, encoding="utf-8")
    return office.home


@pytest.mark.parametrize("one", OFFICES, ids=lambda one: one["id"])
def test_a_small_offices_report_can_be_read_aloud(one: dict[str, Any], home: Path) -> None:
    """Statuses by hand, the clauses that must stand there, and none that no clerk would say."""
    book = open_book(one["id"], one["period"], as_of=one["as_of"], home=home)
    gaps, tasks, yoy = desk.target_gaps(book), desk.supervision(book), desk.year_on_year(book)
    assert dict(zip(gaps["name"], gaps["status_word"], strict=True)) == one["words"]
    summaries = [
        desk.target_summary(gaps, book).words,
        desk.yoy_summary(yoy, book).words,
        desk.supervision_summary(tasks, book).words,
        desk.leader_summary(gaps, tasks, book).words,
    ]
    assert [part for text in summaries for part in re.split("[。\n]", text) if len(part) > 60] == []
    reasons = [*gaps["reason"], *yoy["reason"], *tasks["reason"], *desk.problems(book)["reason"]]
    said = "\n".join([*summaries, *reasons])
    assert [text for text in one["says"] if text not in said] == []
    assert [pattern for pattern in (*NEVER, OUR_OWN) if re.search(pattern, said)] == []
