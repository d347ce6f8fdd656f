"""The commands that README and the guides show are there, and the cheap ones run as written."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import forked
from duibiao.running.cli import main

ROOT = Path(__file__).parents[1]
PAGES = ("README.md", "README.zh-CN.md", *(f"docs/{p.name}" for p in (ROOT / "docs").glob("*.md")))
FENCED = re.compile(r"^```(?:sh|powershell)\b.*\n((?s:.*?))^```", re.MULTILINE)
INLINE = re.compile(r"`((?:duibiao|make|python) [^`\n]+)`")
CHEAP = ("list", "status", "doctor", "params", "new-bureau", "review", "--dry-run", "--help")
"""Words of the commands that write no report and read no file of the reader's own."""
KEPT = "jinchang"
"""The one bureau whose files stay: to read all takes a minute on a busy machine."""


def commands(page: str) -> Iterator[list[str]]:
    """Each command of a page as words, without its comment; those with a gap to fill as well."""
    text = (ROOT / page).read_text(encoding="utf-8")
    lines = [line for block in FENCED.findall(text) for line in block.splitlines()]
    for line in [*lines, *INLINE.findall(text)]:
        words = shlex.split(line.replace("\\", "/"), comments=True)
        if words:
            yield [Path(words[0]).name, *words[1:]]


def unknown(words: list[str]) -> list[str]:
    """The words of a `duibiao` command that it does not know: commands and options."""
    command: click.Command = main
    context = click.Context(main)
    rest = words[1:]
    while isinstance(command, click.Group) and rest and not rest[0].startswith("-"):
        found = command.get_command(context, rest[0])
        if found is None:
            return [rest[0]]
        command, rest = found, rest[1:]
    known = {
        name for one in command.get_params(context) for name in (*one.opts, *one.secondary_opts)
    }
    return [word for word in rest if word.startswith("-") and word.split("=")[0] not in known]


@pytest.mark.parametrize("page", PAGES)
def test_every_command_of_a_page_is_there(page: str) -> None:
    """Commands and options of `duibiao`, targets of `make`, scripts of `python`."""
    targets = re.findall(
        r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE
    )
    lost = []
    for words in commands(page):
        if words[0] == "duibiao":
            lost += unknown(words)
        elif words[0] == "make":
            lost += [word for word in words[1:] if "=" not in word and word not in targets]
        elif words[0] == "python":
            lost += [
                word for word in words[1:2] if word.endswith(".py") and not (ROOT / word).is_file()
            ]
    assert lost == []


@pytest.fixture(scope="session")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `duibiao init my-workbook` lays out, with the files of one bureau."""
    above = tmp_path_factory.mktemp("pages")
    done = forked.duibiao(above, "init", str(above / "my-workbook"))
    assert done.returncode == 0, done.stdout + done.stderr
    home = above / "my-workbook"
    for kind in ("ledgers", "documents"):
        for folder in (home / "data" / kind).iterdir():
            if folder.is_dir() and folder.name != KEPT:
                shutil.rmtree(folder)
    return home


def cheap() -> list[tuple[str, ...]]:
    """The cheap commands that the guided first hour does not run, a bureau made before it is asked
    about."""
    guides = [page for page in PAGES if "first-hour" in page]
    told = {page: set(map(tuple, commands(page))) for page in PAGES}
    found = set().union(*told.values()) - set().union(*map(told.__getitem__, guides))
    kept = [
        w for w in found if set(CHEAP) & set(w) and not re.search(r"<|\b[A-Z]{3,}\b", " ".join(w))
    ]
    return sorted(kept, key=lambda words: ("new-bureau" not in words, words))


@pytest.mark.parametrize("words", cheap(), ids=" ".join)
def test_a_cheap_command_runs_as_written(words: tuple[str, ...], workbook: Path) -> None:
    """It ends well."""
    given = [
        part.relative_to(workbook).as_posix() if "*" in word else word
        for word in words[1:]
        for part in (sorted(workbook.glob(word)) if "*" in word else [workbook])
    ]
    done = forked.duibiao(workbook, *given)
    assert done.returncode == 0, done.stdout + done.stderr


def options(command: click.Command, name: str = "") -> Iterator[tuple[str, set[str]]]:
    """Each command with its options."""
    if isinstance(command, click.Group):
        for word, one in command.commands.items():
            yield from options(one, f"{name} {word}".strip())
        return
    yield name, {o for p in command.params if isinstance(p, click.Option) for o in p.opts}


def test_all_options_of_all_commands_are_told_in_one_table() -> None:
    """Each beside its command, and no more commands than there are."""
    text, told = (ROOT / "docs/commands.md").read_text(encoding="utf-8"), dict[str, set[str]]()
    rows = (line.split("|") for line in text.splitlines() if line.startswith("| ") and "`" in line)
    name = ""
    for _, command, given, *_ in rows:
        name = re.sub(r"[`A-Z\[\]]", "", command).strip() or name
        told[name] = told.get(name, set()) | set(re.findall(r"`(--?[a-z-]+)`", given))
    lost = {name: there ^ (told.get(name, set()) - {"--no-xlsx"}) for name, there in options(main)}
    assert {name: one for name, one in lost.items() if one} == {}
    assert told.keys() == lost.keys()


def test_a_command_that_is_not_there_would_be_noticed() -> None:
    """The comparison above can fail."""
    assert unknown(["duibiao", "bild"]) == ["bild"]
    assert unknown(["duibiao", "params", "check", "--jbos=2"]) == ["--jbos=2"]
