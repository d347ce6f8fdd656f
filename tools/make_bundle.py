"""Write one zip from which duibiao installs without a network, for `make bundle`.

    python tools/make_bundle.py [--system windows-x64]... [--python 3.12] [--write FILE]

The wheels are those of the lock; each system's list carries their hashes, which pip checks again
when it installs.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

TOP = Path(__file__).parents[1]
PROJECT, LOCK = "duibiao", "requirements.lock"
SYSTEMS: dict[str, tuple[dict[str, str], tuple[str, ...]]] = {
    "windows-x64": (
        {"os_name": "nt", "sys_platform": "win32", "platform_system": "Windows"}
        | {"platform_machine": "AMD64"},
        ("win_amd64",),
    ),
    "linux-x64": (
        {"os_name": "posix", "sys_platform": "linux", "platform_system": "Linux"}
        | {"platform_machine": "x86_64"},
        ("manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64"),
    ),
    "linux-arm64": (
        {"os_name": "posix", "sys_platform": "linux", "platform_system": "Linux"}
        | {"platform_machine": "aarch64"},
        ("manylinux_2_28_aarch64", "manylinux_2_17_aarch64", "manylinux2014_aarch64"),
    ),
}
"""For each system what its markers say and the wheels it takes."""
SCRIPTS = {"start.sh": "\n", "start.cmd": "\r\n"}
STEPS = "使用说明.txt"
LEAST_PATCH = 0  # what runs on the first release of a minor version runs on all
LONG_AGO = (1980, 1, 1, 0, 0, 0)
EXECUTABLE, PLAIN = 0o100755, 0o100644


class BundleError(ValueError):
    """Raised when a wheel cannot be had, with what pip says."""


def bundle(systems: tuple[str, ...], python: str, out: Path | None) -> int:
    """Write the bundle for these systems (all, if none is named) and a minor version of Python.

    Raises BundleError when pip cannot get a wheel.
    """
    python = python or f"{sys.version_info[0]}.{sys.version_info[1]}"
    target = out or Path(f"{PROJECT}-{version(PROJECT)}-offline-py{python.replace('.', '')}.zip")
    lock = (TOP / LOCK).read_text(encoding="utf-8").splitlines()
    with tempfile.TemporaryDirectory() as work:
        made = _own_wheel(TOP, Path(work, "own"))
        parts = {f"wheels/{made.name}": made}
        lists: dict[str, str] = {}
        for system in systems or tuple(SYSTEMS):
            print(f"fetching the wheels of {system} (Python {python}) ...", file=sys.stderr)
            wheels = _wheels(pins(lock, system, python), system, python, Path(work, system))
            parts |= {f"wheels/{wheel.name}": wheel for wheel in wheels}
            lists[f"requirements-{system}.txt"] = _hashed([*wheels, made])
        _write(target, parts, lists | _texts(python, lists))
    size = target.stat().st_size // 1_000_000
    print(f"wrote {target}: {len(parts)} wheels, {size} MB")
    return 0


def pins(lock: Iterable[str], system: str, python: str) -> list[str]:
    """Return the pins of the lock that the installed package needs on a system, and no others.

    Tests and other extras stay out. Raises BundleError where the lock lacks one.
    """
    environment = _environment(system, python)
    named = (line.rstrip(" \\") for line in lock if line[:1] not in ("", " ", "#"))
    read = [Requirement(line) for line in named]
    held: dict[str, str] = {
        canonicalize_name(one.name): f"{one.name}{one.specifier}"
        for one in read
        if one.marker is None or one.marker.evaluate(environment)
    }
    needed = set(_closure(PROJECT, environment)) - {PROJECT}
    if lacking := sorted(needed - held.keys()):
        raise BundleError(f"{LOCK} lacks {', '.join(lacking)}; add what is lacking first")
    return [held[name] for name in sorted(needed)]


def _environment(system: str, python: str) -> dict[str, str]:
    markers = SYSTEMS[system][0]
    versions = {"python_version": python, "python_full_version": f"{python}.{LEAST_PATCH}"}
    names = {"implementation_name": "cpython", "platform_python_implementation": "CPython"}
    return {**markers, **versions, **names, "extra": ""}


def _closure(root: str, environment: Mapping[str, str]) -> Iterator[str]:
    """Yield a distribution and all it needs, with the extras that are asked for."""
    seen: set[tuple[str, str]] = set()
    waiting = [(canonicalize_name(root), "")]
    while waiting:
        name, extra = waiting.pop()
        if (name, extra) in seen:
            continue
        seen.add((name, extra))
        yield name
        for need in _needs(name):
            if need.marker is None or need.marker.evaluate({**environment, "extra": extra}):
                wanted = canonicalize_name(need.name)
                waiting += [(wanted, one) for one in ("", *sorted(need.extras))]


def _needs(name: str) -> list[Requirement]:
    """Return what a distribution requires; one that is not installed here is of another system."""
    try:
        return [Requirement(text) for text in requires(name) or ()]
    except PackageNotFoundError:
        return []


def _own_wheel(top: Path, folder: Path) -> Path:
    _pip("wheel", "--no-deps", "--wheel-dir", str(folder), str(top))
    return next(folder.glob(f"{PROJECT}-*.whl"))


def _wheels(wanted: list[str], system: str, python: str, folder: Path) -> list[Path]:
    tags = [part for tag in SYSTEMS[system][1] for part in ("--platform", tag)]
    chosen = [
        "--only-binary=:all:",
        "--implementation",
        "cp",
        "--python-version",
        f"{python}.{LEAST_PATCH}",
    ]
    _pip("download", "--no-deps", "--dest", str(folder), *chosen, *tags, *wanted)
    return sorted(folder.glob("*.whl"))


def _pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", *arguments, "--disable-pip-version-check"]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        raise BundleError("\n".join(lines) or done.stderr)


def _hashed(wheels: Iterable[Path]) -> str:
    """Return a requirements file that names each wheel's version and hash."""
    lines = []
    for wheel in sorted(wheels):
        name, number = wheel.name.split("-")[:2]
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        lines.append(f"{canonicalize_name(name)}=={number} --hash=sha256:{digest}\n")
    return "".join(lines)


def _texts(python: str, lists: Mapping[str, str]) -> dict[str, str]:
    """Return scripts and steps; other wheels have another mark, by which scripts install anew."""
    folder = TOP / "tools" / "bundle"
    wheels = hashlib.sha256("".join(lists.values()).encode()).hexdigest()[:12]
    filled = {"@PYTHON@": python, "@VERSION@": version(PROJECT), "@WHEELS@": wheels}

    def text(name: str, end: str) -> str:
        content = (folder / name).read_text(encoding="utf-8")
        for mark, value in filled.items():
            content = content.replace(mark, value)
        return content.replace("\n", end)

    scripts = {name: text(name, end) for name, end in SCRIPTS.items()}
    return scripts | {STEPS: text("steps.txt", "\r\n")}


def _write(target: Path, parts: Mapping[str, Path], texts: Mapping[str, str]) -> None:
    with zipfile.ZipFile(target, "w") as packed:
        for name, text in sorted(texts.items()):
            packed.writestr(_entry(name), text.encode("utf-8-sig" if name == STEPS else "utf-8"))
        for name, path in sorted(parts.items()):
            packed.writestr(_entry(name), path.read_bytes())


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(f"{PROJECT}/{name}", LONG_AGO)
    entry.external_attr = (EXECUTABLE if name.endswith(".sh") else PLAIN) << 16
    return entry


def main() -> int:
    """Write the bundle that the command line asks for; exit code 1 when a wheel is lacking."""
    asked = argparse.ArgumentParser(description="Write an offline bundle of duibiao.")
    asked.add_argument("--system", action="append", choices=SYSTEMS, help="only this (repeatable)")
    asked.add_argument("--python", default="", help="such as 3.12; by default the one that runs")
    asked.add_argument("--write", type=Path, help="the zip to write")
    told = asked.parse_args()
    try:
        return bundle(tuple(told.system or ()), told.python, told.write)
    except BundleError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
