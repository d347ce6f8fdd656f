"""Parameters that are wrong are refused before any kernel starts; strange text arrives as it is."""

from __future__ import annotations

import datetime
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from small_house import command, make_home, params, write_notebook

from duibiao.reading.files import strict_yaml
from duibiao.running.planning import params as schema
from duibiao.running.planning.notebooks import read
from duibiao.running.planning.plan import House, Plan, plan
from duibiao.running.planning.snapshots import Snapshots
from duibiao.running.reports.job import Job, Report
from duibiao.running.reports.report_paths import PathError, place
from duibiao.vocabulary.faults import DataFaults

CELL = """bureau: str = "tianjin"  # slug
period: str = "2023"  # span
pace: float = 0.95  # share
count: int = 3  # number
note: str = ""  # text
weights: dict = {}  # by indicator"""


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Two bureaus and one notebook with parameters of several types."""
    notebook = read(write_notebook(tmp_path / "small.ipynb", parameters=CELL))
    levels = {"tianjin": "province", "tengchong": "county"}
    states = Snapshots(tmp_path, tmp_path / "reports")
    return House(levels, {"small": notebook}, lambda b: ("2023",), lambda b: (), states)


def planned(house: House, tmp_path: Path, text: str) -> Plan:
    """Plan what a parameter file with `text` asks for."""
    path = tmp_path / "asked.yml"
    path.write_text(text, encoding="utf-8")
    asked, sheet = schema.read(path)
    return plan(asked, house, sheet)


GOOD = "bureaus: tianjin\nperiods: 2023\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("bureaus: tianjin\nperids: 2023\n", ["asked.yml:2:perids", "periods"]),
        ("bureaus: tianjin\n", ["missing_key", "periods"]),
        ("bureaus: tianjn\nperiods: 2023\n", ["asked.yml:1:bureaus.0", "tianjin"]),
        ("bureaus: tianjin\nperiods: 2023年13月\n", ["asked.yml:2:periods", "2023年13月"]),
        (GOOD + "notebooks: smal\n", ["asked.yml:3:notebooks.0", "small"]),
        (GOOD + "thresholds:\n  pce: 0.9\n", ["asked.yml:4:thresholds.pce", "pace"]),
        (GOOD + "thresholds:\n  pace: quick\n", ["asked.yml:4:thresholds.pace", "quick"]),
        (GOOD + "thresholds:\n  count: 2.5\n", ["asked.yml:4:count", "float 2.5", "int"]),
        (GOOD + "as_of: 2023-02-30\n", ["asked.yml:3:as_of"]),
        (GOOD + "deadline: -1\n", ["asked.yml:3:deadline", "-1"]),
        (GOOD + "overrides:\n- bureau: tianjn\n  set: {pace: 1}\n", ["asked.yml:4", "tianjin"]),
        (GOOD + "overrides:\n- set: {pcae: 1}\n", ["asked.yml:4", "'pcae'", "pace"]),
        (GOOD + "overrides:\n- set: {count: many}\n", ["asked.yml:4:count", "str 'many'", "int"]),
    ],
)
def test_a_wrong_parameter_is_told_with_line_and_nearest(
    house: House, tmp_path: Path, text: str, told: list[str]
) -> None:
    """File, line, key and the nearest valid name, before anything runs."""
    with pytest.raises(DataFaults) as refused:
        planned(house, tmp_path, text)
    assert [part for part in told if part not in str(refused.value)] == []


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("inf"),
        np.int64(3),
        np.float64(0.5),
        datetime.date(2023, 1, 1),
        Path("x"),
        (1, 2),
        None,
        True,
        {"a": float("nan")},
    ],
)
def test_values_other_than_plain_json_are_refused(house: House, value: Any) -> None:
    """From Python too: a value that a notebook cannot be given is named with its type."""
    overrides = [{"set": {"pace": value}}]
    asked = schema.check({"bureaus": "tianjin", "periods": "2023", "overrides": overrides})
    with pytest.raises(DataFaults) as refused:
        plan(asked, house)
    assert "pace" in str(refused.value) and type(value).__name__ in str(refused.value)


@pytest.mark.parametrize("name", ["a\nimport os", "class", "__import__", "a b", "1a", "pace; x"])
def test_a_name_that_is_no_plain_variable_is_refused(house: House, name: str) -> None:
    """Names are pasted into the notebook as code, so only those it declares pass."""
    overrides = [{"set": {name: "1"}}]
    asked = schema.check({"bureaus": "tianjin", "periods": "2023", "overrides": overrides})
    with pytest.raises(DataFaults, match="unknown_parameter"):
        plan(asked, house)


AWKWARD = "'\"\\ \n\r\t \x00 \u2028 {x.__class__} $HOME %s 中文 🌊 \\n \\u4e2d '''"


@pytest.mark.kernel
@pytest.mark.parametrize("engine", ["warm", "kernel"])
def test_an_awkward_value_arrives_character_for_character(tmp_path: Path, engine: str) -> None:
    """Quotes, backslashes, line breaks, NUL, U+2028 and braces are text and nothing else."""
    from papermill.iorw import load_notebook_node

    from duibiao.running.runs.worker import execute

    cell = 'note: str = ""  # text'
    path = write_notebook(tmp_path / "echo.ipynb", ["print([ord(c) for c in note])"], cell)
    job = cast(
        Job, SimpleNamespace(parameters={"note": AWKWARD}, how=SimpleNamespace(engine=engine))
    )
    done = execute(load_notebook_node(str(path)), job, lambda *_: None)
    assert done.cells[-1].outputs[0].text == f"{[ord(c) for c in AWKWARD]}\n"


BAD_SLUGS = [
    *("../x", "/etc/x", "a/b", "a\\b", "..", "", ".hidden", "con", "nul", "com1", "x.", "x\n"),
    *("a" * 65, "X", "天津", "-x", "x y", "~", "x\x00"),
]


@pytest.mark.parametrize("slug", BAD_SLUGS)
def test_a_slug_that_is_no_slug_never_becomes_a_path(tmp_path: Path, slug: str) -> None:
    """The allowed pattern is told, nothing is made."""
    with pytest.raises(PathError, match=r"0,63"):
        place(tmp_path / "reports", Report(slug, "2023", "small"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("field", ["period", "notebook"])
def test_periods_and_notebooks_are_checked_as_well(tmp_path: Path, field: str) -> None:
    """Every part of a path passes the same gate."""
    given = {"bureau": "tianjin", "period": "2023", "notebook": "small"} | {field: "../x"}
    with pytest.raises(PathError):
        place(tmp_path / "reports", Report(**given))


def test_a_link_out_of_the_reports_folder_is_refused(tmp_path: Path) -> None:
    """A symlink that leads elsewhere, were it to a sibling of a like name, is not followed."""
    out, secret = tmp_path / "reports", tmp_path / "reports-secret"
    out.mkdir(), secret.mkdir()
    (out / "2023").symlink_to(secret, target_is_directory=True)
    with pytest.raises(PathError, match="reports"):
        place(out, Report("tianjin", "2023", "small"))


def test_a_good_name_gives_the_place_of_the_report(tmp_path: Path) -> None:
    """Period, bureau, notebook; a slash in a period becomes two dashes."""
    found = place(tmp_path, Report("leizhou-canal", "2022/2023", "target_gaps"))
    assert found == tmp_path / "2022--2023" / "leizhou-canal" / "target_gaps"


BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nbureaus: *b\n"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"bureaus: x\nbureaus: y\n", "asked.yml:2 [yaml_repeated_key]"),
        (b"bureaus:\n\t- x\n", "asked.yml:2 [yaml_tab]"),
        (b"", "asked.yml:1 [yaml_empty]"),
        (b"# only a remark\n", "asked.yml:1 [yaml_empty]"),
        (b"- tianjin\n", "asked.yml:1 [yaml_no_mapping]"),
        (b"bureaus: tianjin\nnote: \xcc\xec\n", "asked.yml:2 [yaml_not_utf8]"),
        (b"bureaus: !!python/object/apply:os.system [ls]\n", "asked.yml:1 [yaml_tag]"),
        (b"bureaus: !!str tianjin\n", "asked.yml:1 [yaml_tag]"),
        (BOMB.encode(), "asked.yml:1 [yaml_alias]"),
        (b"bureaus: [tianjin\n", "asked.yml:2 [yaml_syntax]"),
        (b"bureaus: tianjin\n---\nperiods: 2023\n", "asked.yml:2 [yaml_documents]"),
        (b"a: " + b"[" * 5_000, "asked.yml:1 [yaml_too_deep]"),
        (b"a: " + b"x" * 2_000_000, "asked.yml:1 [yaml_too_large]"),
        (b"? [a, b]\n: c\n", "asked.yml:1 [yaml_key]"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_bad_yaml_is_told_with_its_line_within_a_second(
    tmp_path: Path, data: bytes, told: str
) -> None:
    """What YAML would quietly make something of is refused where it stands."""
    path = tmp_path / "asked.yml"
    path.write_bytes(data)
    begin = time.process_time()
    with pytest.raises(DataFaults) as refused:
        strict_yaml.read(path)
    assert told in str(refused.value)
    assert time.process_time() - begin < 1


def test_yaml_values_are_the_text_that_was_written(tmp_path: Path) -> None:
    """No Norway problem, no sexagesimal, no octal, no dates."""
    path = tmp_path / "asked.yml"
    path.write_text("a: NO\nb: 12:30\nc: 010\nd: 2023-12-31\ne: [1e3, ~, yes]\n")
    assert strict_yaml.read(path).data == {
        "a": "NO",
        "b": "12:30",
        "c": "010",
        "d": "2023-12-31",
        "e": ["1e3", "~", "yes"],
    }


def test_a_refused_parameter_starts_no_kernel_and_makes_no_file(tmp_path: Path) -> None:
    """From the command line: exit code 2, one message, no traceback, no reports folder."""
    home = make_home(tmp_path, ["tianjin"])
    done = command(home, "build", params(home, "bureaus: tianjn\nperiods: 2023\n"))
    assert done.returncode == 2
    assert "tianjin" in done.stderr and "Traceback" not in done.stderr
    assert not (home / "reports").exists()
