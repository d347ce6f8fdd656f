"""The table of edits in CONTRIBUTING.md, walked in a copy of the project."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LANGUAGES = ("zh", "en")
WORDS = "lib/duibiao/vocabulary/words"
CASE = "never,2023,2023-12-31,flood_casualties,2023,0,人,exact,level,{role},0,{rule},,\n"
RULE = '''"""绝不发生: something that must not happen even once."""

from __future__ import annotations

from duibiao.analysis.targets.rules.holding import Holding


class Never(Holding):
    """None at all; there is no share of the way."""

    name = "never"
    points = "<="
    measured = False


RULE = Never()
'''
PROOF = """
import json
import worked
from duibiao.reading.ledgers.plain import choice_words
from duibiao.vocabulary import catalogue
known = catalogue.load()
print(json.dumps([
    known.theme_name(known.theme("tea_water")), known.name("tea_water"),
    worked.judgements("never").iloc[0].tolist()[1:3], choice_words("rule")["绝不发生"],
]))
"""


def add(path: Path, text: str) -> None:
    """Write a new file, or a row below a file that is there."""
    before = path.read_text("utf-8") if path.is_file() else ""
    path.write_text(before + text, encoding="utf-8")


def put(path: Path, before: str, text: str) -> None:
    """Write text in front of what stands in a file once."""
    told = path.read_text("utf-8")
    assert told.count(before) == 1, before
    path.write_text(told.replace(before, text + before), encoding="utf-8")


def say(home: Path, room: str, **entries: tuple[str, str]) -> None:
    """Write words in both languages."""
    for place, language in enumerate(LANGUAGES):
        lines = (f'{key} = "{words[place]}"\n' for key, words in entries.items())
        add(home / WORDS / language / f"{room}.toml", "".join(lines))


def theme(home: Path) -> None:
    """茶产业 as a theme."""
    add(home / "data/catalogue/themes.csv", "tea,茶产业,Tea,茶园用水。,Water for tea.\n")


def indicator(home: Path) -> None:
    """采茶用水量, an indicator of it with a rule of its own."""
    row = "tea_water,采茶用水量,Water for tea,tea,万m3,flow,lower,,,never,0,,,茶园用水。,Water for tea.,\n"
    add(home / "data/catalogue/indicators.csv", row)


def rule(home: Path) -> None:
    """绝不发生, a rule with its word and its worked case."""
    add(home / "lib/duibiao/analysis/targets/rules/never.py", RULE)
    say(home, "targets", rule_never=("绝不发生", "never"))
    case = CASE.format(role="target", rule="never") + CASE.format(role="actual", rule="")
    add(home / "data/method/targets.csv", case)


def notebook(home: Path) -> None:
    """A report of the gravest targets alone."""
    text = (home / "notebooks/target_gaps.ipynb").read_text("utf-8")
    for call in ("header(book, ", "method(", "result(gaps, "):
        text = text.replace(f'db.{call}\\"target_gaps\\"', f'db.{call}\\"brief\\"')
    add(home / "notebooks/brief.ipynb", text.replace(' "target_gaps"', ' "brief"'))
    row = '    Report("brief", _OF_TARGETS, whole=False),\n'
    put(home / "lib/duibiao/vocabulary/reports.py", '    Report("national"', row)
    say(home, "desk", title_brief=("目标简报", "Brief"), method_brief=("同目标差距。", "As gaps."))


def column(home: Path) -> None:
    """The days left to a target's due day, in the file and in the table of the worst."""
    gaps = home / "lib/duibiao/analysis/targets/gaps.py"
    put(gaps, '    *("note", "evidence"),', '    "days_left",\n')
    put(
        gaps,
        '        "rule": goal.rule.name,',
        '        "days_left": (goal.due - judged.as_of).days,\n',
    )
    put(
        home / "lib/duibiao/vocabulary/result_columns.py",
        "value prior_value target",
        "days_left ",
    )
    put(
        home / "lib/duibiao/presentation/views.py",
        "gap due owner status reason",
        "days_left ",
    )
    say(home, "show", column_days_left=("余下天数", "Days left"))


EDITS: dict[str, Callable[[Path], None]] = {
    "a theme": theme,
    "an indicator": indicator,
    "a target rule": rule,
    "a notebook": notebook,
    "an output column": column,
}


def state(home: Path) -> dict[str, str]:
    """Every file of a project with its content."""
    files = (path for path in home.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {str(p.relative_to(home)): p.read_bytes().hex() for p in files}


def files_told(change: str) -> set[str]:
    """The files that CONTRIBUTING.md names for a change, names that are free as they are here."""
    rows = (ROOT / "CONTRIBUTING.md").read_text("utf-8").splitlines()
    row = next(row for row in rows if row.startswith(f"| {change} |"))
    row = row.replace("<rule>", "never").replace("<notebook>", "brief")
    named = [name for name in re.findall(r"`([^`]+)`", row) if "/" in name]
    return {name.replace("<language>", one) for name in named for one in LANGUAGES}


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, set[str]]]:
    """A copy of the project with all five edits, and the files that each touched."""
    home = tmp_path_factory.mktemp("walked")
    for part in ("lib", "data/catalogue", "data/method", "data/lexicons", "data/ledgers/tengchong"):
        shutil.copytree(ROOT / part, home / part, ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("notebooks", "params"):
        (home / part).mkdir()
    (home / "params/default.yml").write_text("bureaus: tengchong\nperiods: 2023\n", "utf-8")
    shutil.copy(ROOT / "notebooks/target_gaps.ipynb", home / "notebooks")
    touched = {}
    for change, edit in EDITS.items():
        before = state(home)
        edit(home)
        touched[change] = {name for name, text in state(home).items() if before.get(name) != text}
    return home, touched


def in_copy(home: Path, *command: str) -> str:
    """Run Python in the copy, with its library, and return what it says."""
    paths = os.pathsep.join((str(home / "lib"), str(ROOT / "notebooks")))
    environment = os.environ | {"PYTHONPATH": paths, "DUIBIAO_HOME": str(home)}
    whole = [sys.executable, *command]
    done = subprocess.run(whole, cwd=home, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("change", EDITS)
def test_an_edit_touches_the_files_that_the_table_names(
    change: str, walked: tuple[Path, dict[str, set[str]]]
) -> None:
    """Not one more, and not one less."""
    assert walked[1][change] == files_told(change)


def test_the_edits_work(walked: tuple[Path, dict[str, set[str]]]) -> None:
    """The new rule judges and is a choice in ledgers; theme and indicator are known."""
    told = json.loads(in_copy(walked[0], "-c", PROOF))
    assert told == ["茶产业", "采茶用水量", ["绝不发生", "已完成"], "never"]


def test_the_new_notebook_is_built_with_the_new_column(
    walked: tuple[Path, dict[str, set[str]]],
) -> None:
    """One report of it, with the days left beside each of the worst targets."""
    in_copy(walked[0], "-m", "duibiao", "build", "--notebook", "brief", "--no-xlsx")
    page = next((walked[0] / "reports").rglob("brief.html")).read_text("utf-8")
    assert "目标简报" in page
    assert "余下天数" in page
