"""Install by name: the wheel holds a whole workbook, `init` lays it out, `build` works in it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest
from small_house import ROOT

from duibiao.running.commands import initialising
from duibiao.vocabulary import places

PACKED = ("lib", "data", "notebooks", "params", "docs/first-hour")
GUIDES = ("docs/first-hour.md", "docs/first-hour.zh-CN.md")
BESIDE = ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE", *GUIDES)
UNREACHABLE = ("No matching distribution", "Could not find a version", "Failed to establish")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as `pip wheel` makes it of the repository's files."""
    source, made = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for name in PACKED:
        left_out = shutil.ignore_patterns("__pycache__", "*.egg-info", "workbook")
        shutil.copytree(ROOT / name, source / name, ignore=left_out)
    for name in BESIDE:
        shutil.copy(ROOT / name, source / name)
    done = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(made), str(source)],
        capture_output=True,
        text=True,
    )
    if any(sign in done.stderr for sign in UNREACHABLE):
        pytest.skip("pip cannot reach the build backend")
    assert done.returncode == 0, done.stderr
    return next(made.glob("duibiao-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program folder of a new environment with the wheel; dependencies are borrowed."""
    place = tmp_path_factory.mktemp("venv")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", place], check=True)
    programs = place / ("Scripts" if os.name == "nt" else "bin")
    pip = [sys.executable, "-m", "pip", "--python", programs / "python"]
    install = [*pip, "install", "-q", "--no-deps", wheel]
    subprocess.run(install, check=True, env=apart())
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    own = subprocess.run([programs / "python", "-c", ask], capture_output=True, text=True)
    borrowed = Path(own.stdout.strip(), "borrowed.pth")
    borrowed.write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return programs


def apart() -> dict[str, str]:
    """The environment variables without those that show the repository."""
    return {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "DUIBIAO_HOME")}


def run(programs: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the installed `duibiao` in a folder, with nothing of the repository in sight."""
    command = [str(programs / "duibiao"), *arguments]
    return subprocess.run(
        command, cwd=folder, env=apart(), capture_output=True, text=True, timeout=300
    )


def test_the_wheel_holds_the_workbook(wheel: Path) -> None:
    """Catalogue, lexicons, ledgers, documents, notebooks and parameter files."""
    held = {name.removeprefix("duibiao/workbook/") for name in zipfile.ZipFile(wheel).namelist()}
    wanted = {
        path.relative_to(ROOT).as_posix()
        for name in PACKED[1:]
        for path in (ROOT / name).rglob("*")
        if path.is_file() and ".ipynb_checkpoints" not in path.parts
    }
    assert wanted - held == set()


@pytest.mark.kernel
def test_an_installed_package_lays_out_a_workbook_and_builds_in_it(
    installed: Path, tmp_path: Path
) -> None:
    """In an empty folder: before `init` it says what to do, after it a report is built."""
    refused = run(installed, tmp_path, "build")
    assert refused.returncode == 2 and "duibiao init" in refused.stderr
    laid = run(installed, tmp_path, "init", "book")
    assert laid.returncode == 0, laid.stderr
    assert "工作簿已铺好" in laid.stdout and laid.stdout.count("\n") == 2
    asked = ("--bureau", "tengchong", "--period", "2023", "--notebook", "target_gaps")
    built = run(installed, tmp_path / "book", "build", *asked)
    assert built.returncode == 0, built.stdout + built.stderr
    assert (tmp_path / "book/reports/2023/tengchong/target_gaps.html").is_file()
    assert (tmp_path / "book/reports/index.html").is_file()


class Release:
    """A shipped workbook of two files, laid out once."""

    def __init__(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.shipped, self.folder = tmp_path / "package", tmp_path / "book"
        (self.shipped / "data/catalogue").mkdir(parents=True)
        self.ship("data/catalogue/units.csv", "first\n")
        self.ship("params/default.yml", "first\n")
        monkeypatch.setattr(places, "shipped", lambda: self.shipped)
        initialising.init(self.folder)

    def ship(self, name: str, text: str) -> None:
        """Put a file into the release."""
        (self.shipped / name).parent.mkdir(parents=True, exist_ok=True)
        (self.shipped / name).write_text(text)

    def told(self, capsys: pytest.CaptureFixture[str]) -> list[str]:
        """What `init` says now."""
        capsys.readouterr()
        initialising.init(self.folder)
        return capsys.readouterr().out.splitlines()

    def text(self, name: str) -> str:
        """What stands in a file of the workbook."""
        return (self.folder / name).read_text()


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Release:
    """A release that has been laid out."""
    return Release(tmp_path, monkeypatch)


def test_an_upgrade_replaces_what_nobody_touched_and_tells(
    release: Release, capsys: pytest.CaptureFixture[str]
) -> None:
    """The changed file and the new one, each on a line; run again, nothing is left to tell."""
    release.ship("params/default.yml", "second\n")
    release.ship("notebooks/new.ipynb", "{}")
    assert release.told(capsys)[:2] == ["新增 notebooks/new.ipynb", "已更新 params/default.yml"]
    assert release.text("params/default.yml") == "second\n"
    assert [line for line in release.told(capsys) if "没有变化" not in line] == []


def test_an_upgrade_never_overwrites_a_file_an_analyst_changed(
    release: Release, capsys: pytest.CaptureFixture[str]
) -> None:
    """The analyst's stays; the shipped one is put aside, is told once, and so is a later one."""
    (release.folder / "params/default.yml").write_text("my own\n")
    for text in ("second\n", "third\n"):
        release.ship("params/default.yml", text)
        aside = initialising._aside("params/default.yml")
        assert (
            release.told(capsys)[0]
            == f"保留了您改过的 params/default.yml；新版放在 {aside}，可对照取用"
        )
        assert (release.text("params/default.yml"), release.text(aside)) == ("my own\n", text)
        assert "保留了您改过的" not in "".join(release.told(capsys))


def test_a_shipped_file_that_was_deleted_stays_deleted(
    release: Release, capsys: pytest.CaptureFixture[str]
) -> None:
    """What an analyst threw out does not come back, and this is said."""
    release.ship("notebooks/kept.ipynb", "{}")
    release.told(capsys)
    (release.folder / "params/default.yml").unlink()
    assert release.told(capsys)[0].startswith("您删去的 1 个随包文件没有补回")
    assert not (release.folder / "params/default.yml").exists()


def test_a_file_that_was_there_before_the_first_init_is_kept(
    release: Release, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A folder with files of one's own is no empty folder."""
    release.folder = tmp_path / "own"
    (release.folder / "params").mkdir(parents=True)
    (release.folder / "params/default.yml").write_text("my own\n")
    told = release.told(capsys)
    assert release.text("params/default.yml") == "my own\n"
    assert told[0] == "新增 data/catalogue/units.csv" and "保留了您改过的" in told[1]


def test_a_record_that_cannot_be_read_stops_the_upgrade(release: Release) -> None:
    """Without it no file could be told from an analyst's."""
    (release.folder / initialising.RECORD).write_text(json.dumps({"files": 3}))
    with pytest.raises(ValueError, match=r"\.duibiao\.json 读不懂"):
        initialising.init(release.folder)
