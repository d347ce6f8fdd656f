"""The commands `doctor` and `record`: what is amiss here, and what the files are now."""

import sys
import tempfile
from collections.abc import Callable
from importlib.metadata import requires, version

import click
import psutil
from packaging.requirements import Requirement

from duibiao.running.planning import plan, workbook
from duibiao.running.runs import pool
from duibiao.vocabulary import places
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.words import language, say

Check = Callable[[], str]
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
    """Return whether a part is sound, and the line that says so; what `told` holds already is told
    once."""
    label = say(f"running.doctor_{name}")
    try:
        return True, f"{label}: {check()}"
    except Exception as error:  # whatever is amiss is what the doctor is asked to tell
        worded = isinstance(error, (DataFaults, RuntimeError, FileNotFoundError))
        trouble = str(error) if worded else f"{type(error).__name__}: {error}"
    if trouble in told:
        return False, f"{label}: {say('running.doctor_same', part=told[trouble])}"
    told[trouble] = label
    return False, f"{label}: {trouble}\n  → {say(f'running.doctor_{name}_todo')}"


def _python() -> str:
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

    Chart("doctor", Rows([Bar("对标", "")]), title="对标").png(dpi=72)
    return say("running.doctor_good")


def _catalogue() -> str:
    from duibiao.vocabulary import catalogue

    count = len(catalogue.load(places.home()).indicators)
    return say("running.doctor_indicators", count=count)


def _data() -> str:
    known = _house()
    found = {bureau: known.snapshots.now(bureau) for bureau in known.levels}
    told = {bureau: one.unread for bureau, one in found.items()}
    unread = [say("running.unread", bureau=b, told=text) for b in told for text in told[b]]
    scans = [text for text in unread if SCANS in text]
    faults = [one.fault for one in found.values() if one.fault]
    faults += [text for text in unread if text not in scans]
    if faults:
        raise RuntimeError("\n".join(dict.fromkeys(faults)))
    filled = sum(bool(one.holds) for one in found.values())
    return "\n  ".join([say("running.doctor_bureaus", count=len(found), filled=filled), *scans])


def _names() -> str:
    """Hold the names confirmed once against all that bureaus' files bear, where they are read."""
    from duibiao.indicators import book, reviews
    from duibiao.reading import READING_COLUMNS
    from duibiao.vocabulary import catalogue
    from duibiao.vocabulary.frame_cells import together

    home, known = places.home(), _house()
    held = [bureau for bureau in known.levels if known.snapshots.now(bureau).holds]
    frames = [book.open_material(bureau, language()).readings for bureau in held]
    names = reviews.read_names(home / reviews.NAMES)
    told = reviews.audit_names(names, together(frames, READING_COLUMNS), catalogue.load(home))
    unknown, unused = ("、".join(dict.fromkeys(told[kind])) for kind in ("unknown", "unused"))
    if unknown:
        raise RuntimeError(say("running.doctor_names_unknown", names=unknown))
    count = {"count": len(names), "missing": len(told["missing"])}
    more = say("running.doctor_names_unused", names=unused) if unused else ""
    return say("running.doctor_names_told", **count) + more


def _record() -> str:
    from duibiao.indicators import manifest

    known = manifest.recorded(places.home())
    return str(len(known)) if known else say("running.doctor_record_none")


def _notebooks() -> str:
    known = _house().notebooks
    for notebook in known.values():
        if notebook.broken:
            raise RuntimeError(notebook.broken)
    return " ".join(known)


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


PARTS = [_python, _packages, _fonts, _catalogue, _data, _record, _names, _notebooks]
PARTS += [_reports, _memory]
CHECKS: dict[str, Check] = {check.__name__.removeprefix("_"): check for check in PARTS}


def record(bureau: str) -> int:
    """Record the files of one bureau or of all; tell what differs. Raises DataFaults for an unknown
    one."""
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
