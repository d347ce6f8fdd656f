"""The commands `doctor` and `record`: what is amiss here, and what the files are now."""

from __future__ import annotations

import importlib
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib.metadata import requires, version
from typing import TYPE_CHECKING

import click
import psutil
from packaging.requirements import Requirement

from duibiao.running.planning import plan, workbook
from duibiao.running.runs import pool
from duibiao.vocabulary import places
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.words import language, say

if TYPE_CHECKING:
    import pandas as pd

Check = Callable[[], str]
LEAST_PYTHON = (3, 11)
LEAST_DISK = 1_000_000_000
SCANS = "rapidocr"
"""What the message of a scan that waits for the extra names: nothing is amiss with the data."""


def doctor() -> int:
    """Tell of each part of the installation whether it is sound; exit code 1 if one is not."""
    told: dict[str, str] = {}
    results = [_result(name, check, told) for name, check in CHECKS.items()]
    for good, line in results:
        click.echo(f"{'✓' if good else '✗'} {line}")
    return 0 if all(good for good, _ in results) else 1


def _result(name: str, check: Check, told: dict[str, str]) -> tuple[bool, str]:
    """Return whether a part is sound, and the line that says so.

    `told` holds the troubles so far with their part: one that stops a later part as well is told
    once, with the advice that mends it.
    """
    label = say(f"running.doctor_{name}")
    try:
        return True, f"{label}: {check()}"
    except Exception as error:  # whatever is amiss is what the doctor is asked to tell
        trouble = _trouble(error)
    if trouble in told:
        return False, f"{label}: {say('running.doctor_same', part=told[trouble])}"
    told[trouble] = label
    return False, f"{label}: {trouble}\n  → {say(f'running.doctor_{name}_todo')}"


def _trouble(error: Exception) -> str:
    """Return an error's words; Python's own need their kind to be understood."""
    worded = isinstance(error, (DataFaults, RuntimeError, FileNotFoundError))
    return str(error) if worded else f"{type(error).__name__}: {error}"


def _python() -> str:
    if sys.version_info < LEAST_PYTHON:
        raise RuntimeError(sys.version.split()[0])
    return sys.version.split()[0]


def _packages() -> str:
    """Hold the installed packages against what the project asks for."""
    wanted = [Requirement(text) for text in requires("duibiao") or ()]
    core = [need for need in wanted if need.marker is None]
    wrong = [f"{n.name} {version(n.name)}" for n in core if version(n.name) not in n.specifier]
    if wrong:
        raise RuntimeError(", ".join(wrong))
    return say("running.doctor_count", count=len(core))


def _fonts() -> str:
    from duibiao.presentation.figures.bars import Bar, Rows
    from duibiao.presentation.figures.chart import Chart

    Chart("doctor", "对标", Rows([Bar("对标", "")])).png(dpi=72)
    return say("running.doctor_good")


def _catalogue() -> str:
    from duibiao.vocabulary import catalogue

    count = len(catalogue.load(places.home()).indicators)
    return say("running.doctor_indicators", count=count)


def _data() -> str:
    known = _house()
    found = [known.snapshots.now(bureau) for bureau in known.levels]
    faults = dict.fromkeys(one.fault for one in found if one.fault)
    unread = dict.fromkeys(_unread(known))
    scans = [told for told in unread if SCANS in told]
    faults |= {told: None for told in unread if told not in scans}
    if faults:
        raise RuntimeError("\n".join(faults))
    filled = sum(bool(one.holds) for one in found)
    return "\n  ".join([say("running.doctor_bureaus", count=len(found), filled=filled), *scans])


def _unread(known: plan.House) -> Iterator[str]:
    for bureau in known.levels:
        for told in known.snapshots.now(bureau).unread:
            yield say("running.unread", bureau=bureau, told=told)


def _names() -> str:
    """Hold the names confirmed once against all that bureaus' files bear."""
    from duibiao.indicators import reviews
    from duibiao.vocabulary import catalogue

    home = places.home()
    names = reviews.read_names(home / reviews.NAMES)
    amiss = reviews.audit_names(names, _readings(), catalogue.load(home))
    told = {audit: rows["name"].tolist() for audit, rows in amiss.groupby("audit")}
    if "unknown" in told:
        raise RuntimeError(say("running.doctor_names_unknown", names="、".join(told["unknown"])))
    unused = say("running.doctor_names_unused", names="、".join(told.get("unused", [])))
    return say(
        "running.doctor_names_told", count=len(names), missing=len(told.get("missing", []))
    ) + (unused if "unused" in told else "")


def _readings() -> pd.DataFrame:
    """Return the readings of all bureaus with data; `data` tells of those that cannot be read."""
    from duibiao.indicators import book
    from duibiao.reading import READING_COLUMNS
    from duibiao.vocabulary.frame_cells import together

    known = _house()
    held = [bureau for bureau in known.levels if known.snapshots.now(bureau).holds]
    frames = [book.open_material(bureau, language()).readings for bureau in held]
    return together(frames, READING_COLUMNS)


def _record() -> str:
    from duibiao.indicators import manifest

    known = manifest.recorded(places.home())
    return str(len(known)) if known else say("running.doctor_record_none")


def _notebooks() -> str:
    broken = [notebook.broken for notebook in _house().notebooks.values() if notebook.broken]
    if broken:
        raise RuntimeError(broken[0])
    return " ".join(_house().notebooks)


def _kernel() -> str:
    importlib.import_module("ipykernel")
    return version("ipykernel")


def _reports() -> str:
    out = places.home() / "reports"
    folder = out if out.is_dir() else out.parent
    with tempfile.TemporaryFile(dir=folder):
        free = psutil.disk_usage(str(folder)).free
    if free < LEAST_DISK:
        raise RuntimeError(f"{free // 1_000_000} MB")
    return f"{free // 1_000_000_000} GB"


def _memory() -> str:
    return say("running.doctor_jobs", jobs=pool.sensible_jobs())


def _house() -> plan.House:
    home = places.home()
    return workbook.load(home, home / "reports")


PARTS = (_python, _packages, _fonts, _catalogue, _data, _record, _names, _notebooks)
CHECKS: dict[str, Check] = {
    check.__name__.removeprefix("_"): check for check in (*PARTS, _kernel, _reports, _memory)
}


def record(bureau: str) -> int:
    """Record the files of one bureau or of all, and tell what differs from the record before.

    Raises DataFaults for a bureau the catalogue does not have.
    """
    from duibiao.indicators import manifest
    from duibiao.running.commands.bureaus import known_bureau

    home = places.home()
    if bureau:
        known_bureau(bureau, home)
    for path, change in manifest.record(home, bureau).items():
        click.echo(say(f"running.record_{change}", path=path))
    count, path = len(manifest.recorded(home)), manifest.MANIFEST.as_posix()
    click.echo(say("running.recorded", count=count, path=path))
    return 0
