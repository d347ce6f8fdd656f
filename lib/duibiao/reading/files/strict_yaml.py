"""YAML read as the text that was written: no guessed types, no tags, no aliases, no repeated keys.

`NO`, `12:30`, `010` and `2023-12-31` stay those texts; whoever needs a number asks for one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.words import say

SIZE_LIMIT = 1_000_000
DEPTH_LIMIT = 20
Place = tuple[str | int, ...]
STANDARD = "tag:yaml.org,2002:"


@dataclass(frozen=True)
class Sheet:
    """The mapping a YAML file holds, with the line of every value and key by its place in it."""

    file: str
    data: dict[str, Any]
    lines: dict[Place, int]

    def line(self, place: Place) -> int:
        """Return the line of the value at `place`, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def fault(self, code: str, place: Place, found: str = "", expected: str = "") -> Fault:
        """Return what is wrong at `place`."""
        column = ".".join(map(str, place))
        return Fault(code, self.file, self.line(place), column, found, expected)


UNWRITTEN = Sheet("", {}, {})  # what stands in no file


class Wrong(Exception):
    """One thing that strict YAML does not allow, with its line."""

    def __init__(self, line: int, code: str, **values: object) -> None:
        self.line, self.code, self.values = line, code, values
        super().__init__(code)


def read(path: Path) -> Sheet:
    """Read a YAML file whose top is a mapping. Raises DataFaults with file and line."""
    try:
        lines: dict[Place, int] = {}
        node = _compose(_text(path))
        return Sheet(path.name, dict(_mapping(node, (), lines)), lines)
    except Wrong as wrong:
        todo = say(f"reading.yaml_{wrong.code}", **wrong.values)
        refuse([Fault(f"yaml_{wrong.code}", path.as_posix(), wrong.line, todo=todo)])
        raise


def _text(path: Path) -> str:
    data = path.read_bytes()
    if len(data) > SIZE_LIMIT:
        raise Wrong(1, "too_large", limit=SIZE_LIMIT)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise Wrong(line, "not_utf8", byte=f"0x{data[error.start]:02x}") from error


class Loader(yaml.SafeLoader):
    """Refuses what YAML allows and a parameter file has no use for, before anything is built."""

    depth = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Compose the node whose event is next."""
        event = self.peek_event()  # type: ignore[no-untyped-call]
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise Wrong(line, "alias")
        if event.tag:
            raise Wrong(line, "tag", tag=event.tag.replace(STANDARD, "!!"))
        self.depth += 1
        if self.depth > DEPTH_LIMIT:
            raise Wrong(line, "too_deep")
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


def _compose(text: str) -> yaml.MappingNode:
    try:
        node = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = error.problem or error.context or ""
        several = isinstance(error, yaml.composer.ComposerError)
        code = "documents" if several else "tab" if "'\\t'" in problem else "syntax"
        raise Wrong(mark.line + 1 if mark else 1, code, problem=problem) from error
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        raise Wrong(line, "syntax", problem=error.reason) from error
    if node is None:
        raise Wrong(1, "empty")
    if not isinstance(node, yaml.MappingNode):
        found = type(node).__name__.removesuffix("Node")
        raise Wrong(node.start_mark.line + 1, "no_mapping", found=found)
    return node


def _mapping(
    node: yaml.MappingNode, place: Place, lines: dict[Place, int]
) -> Iterator[tuple[str, Any]]:
    seen: set[str] = set()
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise Wrong(line, "key")
        if key.value in seen:
            raise Wrong(line, "repeated_key", found=key.value)
        seen.add(key.value)
        lines[(*place, key.value)] = line
        yield key.value, _value(value, (*place, key.value), lines)


def _value(node: yaml.Node, place: Place, lines: dict[Place, int]) -> Any:
    lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return dict(_mapping(node, place, lines))
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, (*place, index), lines) for index, item in enumerate(node.value)]
    return str(node.value)
