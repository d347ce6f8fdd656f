"""Faults found since the first twenty-five: stale packages, edited lexicons, examples in the docs."""

from __future__ import annotations

import ast
import re
import shutil
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from small_house import ROOT, make_home

import duibiao as db
from duibiao.indicators.book import Book, open_book
from duibiao.running.planning import inputs, params, plan, workbook
from duibiao.vocabulary.faults import DataFaults

LOOKS = {"duibiao", "rapidocr", "psutil", "yaml"}
"""What draws only on the desk, is optional and told in the log when it is missing, measures the time
that reading takes, or reads parameters: a report is due when theirs change."""


def imported(column: str) -> set[str]:
    """The top modules that a column of the library imports."""
    trees = (ast.parse(p.read_text()) for p in (ROOT / "lib/duibiao" / column).rglob("*.py"))
    nodes = [node for tree in trees for node in ast.walk(tree)]
    plain = {a.name for node in nodes if isinstance(node, ast.Import) for a in node.names}
    taken = {n.module or "" for n in nodes if isinstance(n, ast.ImportFrom) and n.level == 0}
    return {name.partition(".")[0] for name in plain | taken} - sys.stdlib_module_names


def test_every_package_that_makes_figures_and_pages_makes_reports_due() -> None:
    """What the columns behind a report import is among the packages whose versions are kept."""
    found = {name for column in inputs.COLUMNS for name in imported(column)} - LOOKS
    owners = {packages_distributions()[name][0].lower() for name in found}
    assert owners - set(inputs.PACKAGES) == set()


def test_another_version_of_a_reader_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new PDF reader may read other figures: the state of the packages is another."""
    before = inputs.packages.__wrapped__()
    known = inputs.version
    monkeypatch.setattr(inputs, "version", lambda n: "99" if n == "pypdfium2" else known(n))
    assert inputs.packages.__wrapped__() != before


def test_an_edited_lexicon_counts_in_the_running_kernel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """堪堪 becomes a word that limits a figure: another reading, and another data version."""
    home = make_home(tmp_path, [])
    monkeypatch.setenv("DUIBIAO_HOME", str(home))
    folder = home / "data" / "documents" / "jinchang"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text("2023年完成水利投资堪堪3209万元。\n", encoding="utf-8")
    before = open_book("jinchang", "2023", home=home)
    words = home / "data" / "lexicons" / "qualifiers.csv"
    words.write_text(words.read_text(encoding="utf-8") + "before,堪堪,max\n", encoding="utf-8")
    after = open_book("jinchang", "2023", home=home)
    assert [*before.readings["bound"], *after.readings["bound"]] == ["exact", "max"]
    assert before.data_version != after.data_version


def test_the_examples_of_parameter_files_in_the_docs_are_good(tmp_path: Path) -> None:
    """Each block of YAML that names bureaus and periods passes the check of its keys."""
    pages = [*(ROOT / "docs").rglob("*.md"), *ROOT.glob("README*.md")]
    blocks = [b for page in pages for b in re.findall(r"(?s)```ya?ml\n(.*?)```", page.read_text())]
    asked = [block for block in blocks if re.search(r"(?m)^bureaus:", block)]
    for number, block in enumerate(asked):
        file = tmp_path / f"{number}.yml"
        file.write_text(block, encoding="utf-8")
        params.read(file)
    assert asked


@pytest.mark.parametrize(
    "line",
    [
        "theme: nosuch",
        "periods: 2023..2020",
        "include: [{period: 2023..2020}]",
        "periods: 2024-02-30",
        "as_of: 2024-02-30",
        "nosuch: 1",
        "overrides: [{set: {bureau: hebei}}]",
        "overrides: [{set: {period: 2022}}]",
    ],
)
def test_a_bad_line_of_a_parameter_file_is_refused(tmp_path: Path, line: str) -> None:
    """Before anything runs, with the file named."""
    file = tmp_path / "asked.yml"
    rest = "" if line.startswith("periods") else "periods: 2023\n"
    file.write_text(f"bureaus: tianjin\n{rest}{line}\n", encoding="utf-8")
    with pytest.raises(DataFaults, match=r"asked\.yml"):
        asked, sheet = params.read(file)
        plan.plan(asked, workbook.load(ROOT, tmp_path), sheet)


def seen(book: Book) -> list[str]:
    """What a notebook shows of a book: sentences, tables, lights and a chart drawn when displayed."""
    gaps = db.target_gaps(book)
    told = [db.target_summary(gaps, book), db.table(db.worst(gaps), "worst"), db.data_notes(book)]
    shown = [*told, db.show.lights(db.lights(gaps)), db.figures.theme_counts(db.lights(gaps))]
    return [one._repr_mimebundle_()["text/html"] for one in shown]


def test_two_books_of_two_languages_speak_their_own_in_one_kernel() -> None:
    """What is made of a book after another was opened reads as if it stood alone."""
    chinese = db.open_book("tengchong", "2023")
    alone = seen(chinese)
    english = db.open_book("tengchong", "2023", language="en")
    assert seen(chinese) == alone
    assert all(re.search(r"[A-Za-z]{4,}", re.sub(r"<[^>]*>", "", page)) for page in seen(english))
    assert not any("未报" in page or "滞后" in page for page in seen(english))


def test_two_books_of_two_workbooks_name_things_by_their_own_catalogue(tmp_path: Path) -> None:
    """An office that calls a theme otherwise does so on its own pages only."""
    for part in ("catalogue", "lexicons", "ledgers/tengchong", "documents/tengchong"):
        shutil.copytree(ROOT / "data" / part, tmp_path / "data" / part)
    themes = tmp_path / "data" / "catalogue" / "themes.csv"
    themes.write_text(
        themes.read_text("utf-8").replace("水旱灾害防御", "防汛抗旱之事"), encoding="utf-8"
    )
    shipped, own = (db.open_book("tengchong", "2023", home=home) for home in (ROOT, tmp_path))
    assert "防汛抗旱之事" in seen(own)[3]
    assert "防汛抗旱之事" not in seen(shipped)[3]


def test_opening_a_book_leaves_no_language_behind_in_frames_made_before() -> None:
    """A selection that the reader makes of a frame speaks as the frame does."""
    gaps = db.target_gaps(db.open_book("tengchong", "2023", language="en"))
    db.open_book("tengchong", "2023")
    kept = gaps[gaps["status"].ne("")].sort_values("indicator")
    assert "achieved" in str(db.plain(kept, "target_gaps").to_csv())


def test_no_test_counts_seconds_by_the_clock() -> None:
    """On a machine with sixteen others at work a second is no second: processor time is measured."""
    spent = re.compile(r"(?:perf_counter|monotonic|time\.time)\(\) - [\w.\[\]]+ <=? (\d+)")
    tests = {
        path.name: path.read_text(encoding="utf-8") for path in ROOT.glob("tests/**/test_*.py")
    }
    short = {n: [s for s in spent.findall(t) if float(s) < 60] for n, t in tests.items()}
    assert {name for name, seconds in short.items() if seconds} == set()


def test_every_test_that_is_said_to_hold_a_fault_is_there() -> None:
    """The table of faults and tests names files and functions as they are, for all forty."""
    table = Path(__file__).with_name("README.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:\.\./)?[\w/]+\.py)(?:::(\w+))?`", table)
    lacking = [
        (place, name)
        for place, name in named
        if f"def {name or 'test'}" not in (Path(__file__).parent / place).read_text("utf-8")
    ]
    held: set[int] = set()
    for text in re.findall(r"^\| ([\d–, ]+) ", table, re.MULTILINE):
        for part in text.split(","):
            first, _, last = part.strip().partition("–")
            held |= set(range(int(first), int(last or first) + 1))
    assert (lacking, held) == ([], set(range(1, 41)))
