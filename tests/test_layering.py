"""Data flows one way: a module imports only from its own column and those to its left."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

LIBRARY = Path(__file__).parents[1] / "lib" / "duibiao"
COLUMNS = ("vocabulary", "reading", "indicators", "analysis", "presentation", "running")
MODULES = sorted(path for column in COLUMNS for path in (LIBRARY / column).rglob("*.py"))

ROOMS: dict[str, dict[str, set[str]]] = {
    "reading": {
        "lexicons": set(),
        "files": {"lexicons"},
        "quantities": {"lexicons"},
        "documents": {"files", "workbooks"},
        "workbooks": {"files", "quantities"},
        "prose": {"lexicons", "quantities"},
        "ledgers": {"files", "lexicons", "quantities", "workbooks"},
    },
    "running": {
        "reports": set(),
        "planning": {"reports"},
        "runs": {"reports", "planning"},
    },
}
"""The packages of a column that stand only on those named of each other."""
INSIDE = [
    path
    for column, rooms in ROOMS.items()
    for room in rooms
    for path in sorted((LIBRARY / column / room).glob("*.py"))
]


@cache
def imports(path: Path) -> list[ast.Import | ast.ImportFrom]:
    """The imports of a module, wherever in it they stand."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return [node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom)]


def imported_names(path: Path) -> set[str]:
    """What a module imports."""
    names: set[str] = set()
    for node in imports(path):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def imported_columns(path: Path) -> set[str]:
    """The columns a module imports from."""
    parts = (name.split(".") for name in imported_names(path))
    return {part[1] for part in parts if part[0] == "duibiao" and len(part) > 1} & set(COLUMNS)


def imported_rooms(path: Path, column: str) -> set[str]:
    """The packages of `column` that a module imports from."""
    parts = (name.split(".") for name in imported_names(path))
    found = {part[2] for part in parts if part[:2] == ["duibiao", column] and part[2:]}
    return found & set(ROOMS[column])


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(LIBRARY).as_posix())
def test_module_imports_only_from_its_column_and_the_left(path: Path) -> None:
    """A module that reaches to its right would turn the one-way flow into a knot."""
    own = COLUMNS.index(path.relative_to(LIBRARY).parts[0])
    assert imported_columns(path) <= set(COLUMNS[: own + 1])


@pytest.mark.parametrize("path", INSIDE, ids=lambda p: p.relative_to(LIBRARY).as_posix())
def test_a_room_stands_only_on_those_named(path: Path) -> None:
    """Prose and ledgers do not know each other; what plans does not know what runs."""
    column, room = path.relative_to(LIBRARY).parts[:2]
    assert imported_rooms(path, column) <= {room, *ROOMS[column][room]}


def test_relative_imports_are_not_used() -> None:
    """Every import names its column, so that the rule above sees it."""
    relative = [
        path.name
        for path in MODULES
        for node in imports(path)
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert relative == []
