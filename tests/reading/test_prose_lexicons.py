"""An analyst's additions to the lexicons are read."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from duibiao.reading.lexicons import COLUMNS, alternation, group, table
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.places import home

SCRIPT = """
from duibiao.reading.prose import extract
(record,) = extract("铺设格宾石笼65笼。", "2023")
print(record.text, record.unit, record.theme)
"""


def test_every_lexicon_has_its_columns_and_no_word_twice() -> None:
    """A repeated word would silently hide an earlier row."""
    for name, columns in COLUMNS.items():
        rows = table(name)
        key = list(columns[:2]) if name in ("cues", "states", "qualifiers", "parts") else columns[0]
        assert not rows.duplicated(subset=key).any(), name


def test_themes_of_the_lexicon_are_themes_of_the_catalogue() -> None:
    """A misspelt theme would reach the reports."""
    known = (home() / "data" / "catalogue" / "themes.csv").read_text(encoding="utf-8")
    assert {f"\n{theme}," for theme in table("themes")["theme"]} <= {
        f"\n{line.split(',')[0]}," for line in known.splitlines()
    }


def test_a_measure_word_and_a_theme_word_can_be_added(tmp_path: Path) -> None:
    """Two rows in data/lexicons, and the figure is found and placed."""
    shutil.copytree(home() / "data" / "catalogue", tmp_path / "data" / "catalogue")
    shutil.copytree(home() / "data" / "lexicons", tmp_path / "data" / "lexicons")
    for name, row in (("measures", "笼,笼,count,no,"), ("themes", "格宾石笼,projects,6")):
        with (tmp_path / "data" / "lexicons" / f"{name}.csv").open("a", encoding="utf-8") as file:
            file.write(f"{row}\n")
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, "DUIBIAO_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.split() == ["65笼", "笼", "projects"]


def test_a_group_that_an_older_file_lacks_is_a_fault() -> None:
    """The message names the file, the column and the group."""
    with pytest.raises(DataFaults, match=r"cues\.csv:group \[missing_group\].*no_such_group"):
        group("no_such_group")


def test_the_longest_word_wins() -> None:
    """`人次` is not read as `人`."""
    import re

    assert re.match(alternation(["人", "人次"]), "人次多")[0] == "人次"  # type: ignore[index]
