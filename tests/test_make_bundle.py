"""The offline bundle of `make bundle`: the lock's wheels for each system, start scripts, a page of steps.

With the environment variable DUIBIAO_BUNDLE naming a bundle for this machine, it is unpacked in an
empty home and set up with the network cut (`unshare -n`).
"""

from __future__ import annotations

import hashlib
import importlib
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

sys.path.insert(0, str(ROOT / "tools"))
bundling = importlib.import_module("make_bundle")

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
BUNDLE = os.environ.get("DUIBIAO_BUNDLE", "")


def names(system: str, python: str = "3.12") -> set[str]:
    """The packages that go into a system's list."""
    return {pin.partition("==")[0] for pin in bundling.pins(LOCK, system, python)}


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize("system", bundling.SYSTEMS)
def test_every_system_gets_all_that_the_package_needs_from_the_lock(
    system: str, python: str
) -> None:
    """More than a hundred pins, each exact; nothing of tests, benchmarks or clusters."""
    pins = bundling.pins(LOCK, system, python)
    assert len(pins) > 100 and all("==" in pin for pin in pins)
    assert {"pandas", "jupyterlab", "papermill", "python-calamine"} <= names(system, python)
    assert not {"pytest", "hypothesis", "dask", "cn2an"} & names(system, python)


def test_windows_and_linux_differ_by_what_only_one_of_them_needs() -> None:
    """A terminal for Windows, another for Unix; both Linux lists are the same."""
    windows, linux = names("windows-x64"), names("linux-x64")
    assert windows - linux == {"colorama", "pywinpty"}
    assert linux - windows == {"pexpect", "ptyprocess"}
    assert names("linux-arm64") == linux


def test_a_lock_that_lacks_something_is_told() -> None:
    """By the name of what is lacking."""
    lock = [line for line in LOCK if not line.startswith("tornado==")]
    with pytest.raises(bundling.BundleError, match="tornado"):
        bundling.pins(lock, "linux-x64", "3.12")


def test_the_zip_holds_wheels_hashes_scripts_and_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows line ends for Windows; the shell script may be run; the hash is the wheel's, and
    scripts take other wheels for an upgrade."""
    own = tmp_path / "duibiao-0.1.0-py3-none-any.whl"
    other = tmp_path / "some_thing-2.0-cp312-cp312-win_amd64.whl"
    for wheel in (own, other):
        wheel.write_bytes(wheel.name.encode())
    monkeypatch.setattr(bundling, "_own_wheel", lambda top, folder: own)
    monkeypatch.setattr(bundling, "_wheels", lambda *asked: [other])
    target = tmp_path / "bundle.zip"
    assert bundling.bundle(("windows-x64",), "3.12", target) == 0
    with zipfile.ZipFile(target) as packed:
        held = {name.removeprefix("duibiao/"): packed.read(name) for name in packed.namelist()}
        modes = {entry.filename: entry.external_attr >> 16 for entry in packed.infolist()}
    assert set(held) == {
        *(f"wheels/{own.name}", f"wheels/{other.name}", "requirements-windows-x64.txt"),
        *("start.sh", "start.cmd", "使用说明.txt"),
    }
    digest = hashlib.sha256(other.read_bytes()).hexdigest()
    assert (
        f"some-thing==2.0 --hash=sha256:{digest}\n".encode() in held["requirements-windows-x64.txt"]
    )
    assert b"wanted=3.12\n" in held["start.sh"] and b'"wanted=3.12"\r\n' in held["start.cmd"]
    marks = {re.findall(rb"ready-(\w{12})\b", held[name])[0] for name in ("start.sh", "start.cmd")}
    assert marks == {hashlib.sha256(held["requirements-windows-x64.txt"]).hexdigest()[:12].encode()}
    assert modes["duibiao/start.sh"] & 0o111
    assert "Python 3.12" in held["使用说明.txt"].decode("utf-8-sig")


def test_the_windows_script_runs_no_line_that_is_not_ascii() -> None:
    """What is not ASCII is only shown, at the end, and every label that is gone to is there."""
    text = (ROOT / "tools/bundle/start.cmd").read_text(encoding="utf-8")
    assert all(line.isascii() or line.startswith("echo ") for line in text.splitlines())
    there = set(re.findall(r"^:(\w+)$", text, re.MULTILINE))
    assert set(re.findall(r"goto (\w+)", text)) <= there


def test_the_shell_script_says_what_is_lacking(tmp_path: Path) -> None:
    """Without the right Python it ends with what to do, in both languages."""
    text = (ROOT / "tools/bundle/start.sh").read_text(encoding="utf-8")
    script = tmp_path / "start.sh"
    script.write_text(text.replace("@PYTHON@", "2.0"), encoding="utf-8")
    done = subprocess.run(["sh", script], capture_output=True, text=True)
    assert done.returncode == 1
    assert "需要 Python 2.0" in done.stderr and "Python 2.0 is needed" in done.stderr


@pytest.mark.kernel
@pytest.mark.skipif(not BUNDLE, reason="DUIBIAO_BUNDLE names no bundle")
@pytest.mark.skipif(shutil.which("unshare") is None, reason="no unshare to cut the network")
def test_a_bundle_sets_up_and_builds_without_a_network(tmp_path: Path) -> None:
    """In an empty home, by its own script."""
    with zipfile.ZipFile(BUNDLE) as packed:
        packed.extractall(tmp_path)
    (tmp_path / "home").mkdir()
    environment = {"HOME": str(tmp_path / "home"), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    asked = ["build", "--bureau", "tengchong", "--period", "2023", "--notebook", "target_gaps"]
    command = ["unshare", "-n", "sh", str(tmp_path / "duibiao/start.sh"), *asked]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    page = tmp_path / "duibiao/workbook/reports/2023/tengchong/target_gaps.html"
    assert page.is_file()
