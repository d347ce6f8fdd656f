"""Change the library one place at a time and see whether the nearest tests notice.

    python tests/bench/mutants.py --count 60 --seed 1 [--rooms analysis reading]

A seeded sample of places, one a module before the second of any, is changed in a copy; the test files
that come nearest by what they import run for each, until one fails that passes without the change.
"""

from __future__ import annotations

import argparse
import ast
import compileall
import contextlib
import os
import random
import re
import resource
import shutil
import signal
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIB, TESTS = ROOT / "lib", ROOT / "tests"
APART = {"offices", "bench", "kits", "scans", "demonstration"}  # slow, or far from any one place
NEAREST = 16  # test files a mutant
SECONDS = 45  # of processor time a mutant: of 15 a load of 8 let some live that tests kill
PATIENCE = 300  # seconds by the clock, for tests that wait for other processes
LATE = re.compile(r"(?:duibiao\.)?([a-z_.]+):\w+")
LOADED_LATE = ("duibiao", "duibiao.running.commands")
"""Where the functions that are called by name, `module:function`, have their modules."""
FLIPS = {
    ast.Eq: ["!="], ast.NotEq: ["=="], ast.In: ["not in"], ast.NotIn: ["in"], ast.Is: ["is not"],
    ast.IsNot: ["is"], ast.Lt: ["<=", ">="], ast.LtE: ["<", ">"], ast.Gt: [">=", "<="],
    ast.GtE: [">", "<"],
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One place of a module and what is written there instead."""

    module: Path
    kind: str
    at: ast.expr
    text: str

    room = property(lambda self: self.module.relative_to(LIB / "duibiao").parts[0])

    def written(self, source: bytes) -> bytes:
        """Return the module's text with the change."""
        lines = source.splitlines(keepends=True)
        first, last = self.at.lineno - 1, (self.at.end_lineno or 0) - 1
        before, after = lines[first][: self.at.col_offset], lines[last][self.at.end_col_offset :]
        return b"".join([*lines[:first], before, self.text.encode(), after, *lines[last + 1 :]])

    def told(self) -> str:
        """Return the line before and after."""
        source, n = self.module.read_bytes(), self.at.lineno
        pair = (source, self.written(source))
        before, now = (text.decode().splitlines()[n - 1].strip() for text in pair)
        return f"{self.module.relative_to(ROOT)}:{n} ({self.kind})\n  - {before}\n  + {now}"


def _changes(node: ast.AST) -> Iterator[tuple[str, ast.expr, str]]:
    """Yield the changes of one node: its kind, the expression and what replaces it."""
    match node:
        case ast.Compare(left, [operator], [right]):
            for flipped in FLIPS[type(operator)]:
                yield "flip", node, f"({ast.unparse(left)} {flipped} {ast.unparse(right)})"
        case ast.BoolOp(_, values):
            for dropped in values:
                rest = ast.BoolOp(node.op, [one for one in values if one is not dropped])
                yield "drop", node, f"({ast.unparse(rest)})"
        case ast.IfExp(test):
            yield "drop", test, "True"
        case ast.comprehension(ifs=ifs):
            yield from (("drop", test, "True") for test in ifs)
        case ast.If(test, [ast.Return() | ast.Continue()], []):
            yield "skip", test, "False"
        case ast.Constant(bool() as value):
            yield "constant", node, str(not value)
        case ast.Constant(int() | float() as value):
            yield "constant", node, str(value + 1)


def _of_module(module: Path, chance: random.Random) -> Iterator[Mutant]:
    """Yield a module's mutants, each of a kind drawn first; guards (`frozen=`, `strict=`) are none."""
    tree = ast.parse(module.read_bytes())
    named = (node for node in ast.walk(tree) if isinstance(node, ast.keyword))
    guards = {node.value for node in named if node.arg in {"frozen", "strict"}}
    found: dict[str, list[Mutant]] = defaultdict(list)
    for node in ast.walk(tree):
        for kind, at, text in _changes(node) if node not in guards else ():
            found[kind].append(Mutant(module, kind, at, text))
    while kinds := sorted(kind for kind in found if found[kind]):
        places = found[chance.choice(kinds)]
        yield places.pop(chance.randrange(len(places)))


def sample(count: int, seed: int, rooms: list[str]) -> list[Mutant]:
    """Return mutants, one of every module in a seeded order before the second of any.

    A module's place and draws hang on its name alone, so that a later commit is asked the same.
    """
    drawn = {m: random.Random(f"{seed} {m.relative_to(LIB)}") for m in LIB.rglob("*.py")}
    order = sorted(drawn, key=lambda module: drawn[module].random())
    columns = [list(_of_module(module, drawn[module])) for module in order]
    found = [one for row in zip_longest(*columns) for one in row if one]
    return [one for one in found if not rooms or one.room in rooms][:count]


@cache
def imported(file: Path) -> frozenset[Path]:
    """Return the modules of the library, and of the tests' own, that a file imports."""
    found = set[Path]()
    for node in ast.walk(ast.parse(file.read_bytes())):
        names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module, *(f"{node.module}.{one.name}" for one in node.names)]
        elif isinstance(node, ast.Constant) and (late := LATE.fullmatch(str(node.value))):
            names = [f"{package}.{late[1]}" for package in LOADED_LATE]
        for path in (name.replace(".", "/") for name in names):
            tries = (LIB / f"{path}.py", LIB / path / "__init__.py", file.parent / f"{path}.py")
            found |= {one for one in (*tries, TESTS / f"{path}.py") if one.is_file()}
    return frozenset(found)


@cache
def distances(test: Path) -> dict[Path, int]:
    """Return how many imports away each module is from a test file."""
    found, edge = {test: 0}, [test]
    while edge:
        steps = {new: found[old] + 1 for old in edge for new in imported(old) if new not in found}
        found |= steps
        edge = list(steps)
    return found


def nearest(module: Path) -> list[str]:
    """Return the test files nearest to a module: named like it, by imports, of its room, small."""
    words = {part.removesuffix(".py") for part in module.relative_to(LIB / "duibiao").parts}

    def far(test: Path) -> tuple[float, int]:
        named = sum(word.rstrip("s") in test.stem for word in words)
        near = 1.5 * named + (test.parent.name in words)
        return distances(test)[module] - near, test.stat().st_size

    known = (one for one in TESTS.rglob("test_*.py") if not APART & set(one.parts))
    found = sorted((one for one in known if module in distances(one)), key=far)[:NEAREST]
    names = [str(one.relative_to(ROOT)) for one in found]
    return names or nearest(module.parent / "__init__.py")  # found by its package as it runs


def failing(tests: list[str], copy: Path, *options: str) -> str:
    """Run tests in the copy, in a process of their own; return the first that fails, `""` for none."""
    told = copy / "failed"
    told.write_text("")
    if not (child := os.fork()):
        try:
            _alone(copy)
            own = ("-x", "--assert=plain", "-p", "no:cacheprovider", *options, *tests)
            pytest.main([*own], plugins=[Teller(told)])
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    return told.read_text()


def _alone(copy: Path) -> None:
    """Let this process work in the copy, in silence and not for long."""
    os.setsid()
    signal.alarm(PATIENCE)
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    os.chdir(copy)
    os.dup2(os.open(os.devnull, os.O_RDWR), 1)
    os.dup2(1, 2)
    sys.path.insert(0, str(copy / "lib"))
    os.environ["PYTHONPATH"] = str(copy / "lib")


class Teller:
    """A pytest plugin that writes down the test, or the file not to be loaded, that fails."""

    def __init__(self, told: Path) -> None:
        self.told = told

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Write a failed test's place."""
        if report.failed:
            self.told.write_text(report.nodeid)

    pytest_collectreport = pytest_runtest_logreport


def killer(mutant: Mutant, copy: Path) -> str:
    """Return the test that fails with the change and passes without it, `""` for a survivor."""
    target = copy / mutant.module.relative_to(ROOT)
    source, was = target.read_bytes(), target.stat().st_mtime_ns
    quick = () if mutant.room == "running" else ("-m", "not kernel and not browser")
    target.write_bytes(mutant.written(source))
    failed = failing(nearest(mutant.module), copy, *quick)
    target.write_bytes(source)
    os.utime(target, ns=(was, was))  # so that its compiled form counts again
    return failed if failed and not failing([failed], copy) else ""


def main() -> None:
    """Try a sample; print the survivors, then what was killed by room."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rooms", nargs="*", default=[])
    asked, counts = parser.parse_args(), Counter[tuple[str, bool]]()
    for name in ("pandas", "matplotlib.pyplot", "openpyxl", "nbformat", "hypothesis", "docx"):
        __import__(name)  # every child has them at once
    sys.dont_write_bytecode = True
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".*"), dirs_exist_ok=True)
        compileall.compile_dir(copy / "lib", quiet=2)
        for mutant in sample(asked.count, asked.seed, asked.rooms):
            dead = bool(killer(mutant, copy))
            counts[mutant.room, dead] += 1
            if not dead:
                print(mutant.told(), *nearest(mutant.module), sep="\n  ", flush=True)
    for room in sorted({one for one, _ in counts}):
        print(f"{room:14}{counts[room, True]:4} of {counts[room, True] + counts[room, False]}")
    print(f"killed {sum(n for (_, dead), n in counts.items() if dead)} of {counts.total()}")


if __name__ == "__main__":
    main()
