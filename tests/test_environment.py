"""The ways to install agree: pyproject.toml, environment.yml and the lock file."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[1]
CONDA_NAMES = {"matplotlib": "matplotlib-base", "brotli": "brotli-python"}


def project() -> dict[str, object]:
    """The `[project]` table of pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def wanted() -> set[str]:
    """The requirements of the package and of its tests."""
    table = project()
    return {*table["dependencies"], *table["optional-dependencies"]["test"]}


def conda() -> set[str]:
    """The requirements environment.yml lists, conda's and pip's."""
    listed = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))["dependencies"]
    plain = {entry for entry in listed if isinstance(entry, str)}
    pip = {entry for part in listed if isinstance(part, dict) for entry in part["pip"]}
    return {e for e in plain | pip if not e.startswith("-")} - {"pip"}


def renamed(requirement: str) -> str:
    """A PyPI requirement under its conda-forge name."""
    name = re.match(r"[\w.-]+", requirement).group()
    return requirement.replace(name, CONDA_NAMES.get(name, name), 1)


def test_conda_environment_equals_the_project_file() -> None:
    """A conda user gets the same packages with the same bounds as a pip user."""
    python = f"python{project()['requires-python']}"
    assert conda() == {renamed(requirement) for requirement in wanted()} | {python}


def test_lock_file_pins_every_requirement() -> None:
    """What the project asks for is in the lock file, at one exact version."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8").lower()
    names = {re.match(r"[\w.-]+", requirement).group().lower() for requirement in wanted()}
    assert {
        name for name in names if not re.search(rf"^{re.escape(name)}==\d", lock, re.M)
    } == set()


def test_every_pin_of_the_lock_file_carries_hashes() -> None:
    """What `pip install --require-hashes` asks for: one line a package, its hashes below it."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pins = re.split(r"(?m)^(?=\S)", lock)[1:]
    bare = [pin.split()[0] for pin in pins if not re.search(r"--hash=sha256:[0-9a-f]{64}\b", pin)]
    assert len(pins) > 100 and bare == []
