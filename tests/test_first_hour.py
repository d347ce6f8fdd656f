"""The guided first hour, followed command by command in a copy of the workbook."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import nbformat
import papermill
import pytest
from bs4 import BeautifulSoup

import forked
from duibiao.vocabulary.places import HOME_VARIABLE

ROOT = Path(__file__).parents[1]
ENGLISH, CHINESE = ROOT / "docs/first-hour.md", ROOT / "docs/first-hour.zh-CN.md"
COPIED = (
    "data/catalogue",
    "data/lexicons",
    "data/reviews",
    "notebooks",
    "params",
    "docs/first-hour",
    "data/ledgers/yunting",
    "data/documents/yunting",
    *(f"data/ledgers/{name}-example" for name in ("shiwan", "baiyu", "qingwu", "nanpu")),
)
BLOCK = re.compile(
    r"^```(?P<kind>sh|text|python) ?(?P<place>\S*)\n(?P<body>.*?)\n```$", re.M | re.S
)
LAB = "jupyter lab"
BASH = shutil.which("bash")
pytestmark = [
    pytest.mark.kernel,
    pytest.mark.skipif(BASH is None, reason="the guide's commands are those of a Unix shell"),
]


@dataclass(frozen=True)
class Block:
    """A fenced block of the guide; a `text` with a place shows what stands in that file."""

    kind: str
    place: str
    body: str


def blocks(guide: Path) -> list[Block]:
    """The commands of a guide and what they show, in order."""
    return [Block(*found.groups()) for found in BLOCK.finditer(guide.read_text(encoding="utf-8"))]


class Workbook:
    """A copy of the workbook in which the guide is followed, and what was on the screen."""

    def __init__(self, home: Path) -> None:
        self.home = home
        for folder in COPIED:
            shutil.copytree(ROOT / folder, home / folder)
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        config = home / "jupyter"
        config.mkdir()
        settings = {"ServerApp": {"open_browser": False, "allow_root": True, "port": 0}}
        (config / "jupyter_server_config.json").write_text(json.dumps(settings), encoding="utf-8")
        given = {"PATH": path, HOME_VARIABLE: str(home), "JUPYTER_CONFIG_DIR": str(config)}
        self.environment = os.environ | given

    def shown(self, block: Block) -> str:
        """What the commands, or the cells, of a block show."""
        if block.kind == "python":
            return self._cells(block.body)
        return self._lab(block.body) if block.body.startswith(LAB) else self._commands(block.body)

    def _commands(self, body: str) -> str:
        words = shlex.split(body)
        if words[0] == "duibiao" and "\n" not in body.strip():
            done = forked.duibiao(self.home, *words[1:], needs=forked.held(self.home))
            assert done.returncode == 0, f"{body}\n{done.stdout}{done.stderr}"
            return done.stdout + done.stderr
        done = subprocess.run(
            [str(BASH), "-euo", "pipefail", "-c", body],
            cwd=self.home, env=self.environment, capture_output=True, text=True, timeout=300,
        )  # fmt: skip
        assert done.returncode == 0, f"{body}\n{done.stdout}{done.stderr}"
        return done.stdout + done.stderr

    def _lab(self, body: str) -> str:
        """Start JupyterLab, wait until it serves, and end it as Ctrl-C twice does."""
        log = self.home / "lab.log"
        with log.open("w", encoding="utf-8") as out:
            server = subprocess.Popen(
                body.split(), cwd=self.home, env=self.environment, stdout=out, stderr=out
            )
            try:
                end = time.monotonic() + 600
                while "is running at" not in log.read_text(encoding="utf-8"):
                    assert server.poll() is None and time.monotonic() < end, log.read_text()
                    time.sleep(0.1)
            finally:
                server.send_signal(signal.SIGTERM)
                server.wait(30)
        return log.read_text(encoding="utf-8")

    def _cells(self, body: str) -> str:
        """Write the parameters as the guide says, or run the notebook with a cell of one's own."""
        notebook = self.home / "notebooks/target_gaps.ipynb"
        content = nbformat.read(notebook, as_version=4)
        if body.startswith("bureau"):
            told = next(c for c in content.cells if "parameters" in c.metadata.get("tags", ()))
            told.source += f"\n{body}"
            nbformat.write(content, notebook)
            return ""
        content.cells.append(nbformat.v4.new_code_cell(body))
        own = self.home / "notebooks/own.ipynb"
        nbformat.write(content, own)
        ran = papermill.execute_notebook(str(own), None, cwd=str(self.home), progress_bar=False)
        own.unlink()
        return str(ran.cells[-1].outputs[0]["data"]["text/plain"])


@pytest.fixture
def workbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workbook:
    """A copy of the workbook without the shipped bureaus' files."""
    made = Workbook(tmp_path)
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    return made


def stands_in(line: str, text: str) -> bool:
    """Whether a line of the guide is part of a text; `…` is anything on the same line."""
    pattern = ".*".join(re.escape(part.strip()) for part in line.strip().split("…"))
    return re.search(pattern, text) is not None


def page(path: Path) -> str:
    """What a reader sees of a page."""
    soup = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
    return "\n".join(element.get_text() for element in soup.select("p, li, td"))


def test_the_guide_leads_from_a_ledger_to_a_shared_report(workbook: Workbook) -> None:
    """Every command runs, and shows what the guide says it shows."""
    seen = ""
    for block in blocks(ENGLISH):
        if block.kind != "text":
            seen = workbook.shown(block)
            continue
        text = page(workbook.home / block.place) if block.place else seen
        lost = [line for line in block.body.splitlines() if not stands_in(line, text)]
        assert not lost, f"{lost}\nnot in\n{text}"
    for made in ("qingxi-2023.zip", "bulletin-2024.docx"):
        assert (workbook.home / made).is_file()


def test_both_languages_give_the_same_commands() -> None:
    """Commands, cells and what they show are the same, word for word."""
    assert blocks(CHINESE) == blocks(ENGLISH)


@pytest.mark.parametrize("guide", [ENGLISH, CHINESE], ids=["English", "Chinese"])
def test_the_lines_for_windows_write_the_same(guide: Path) -> None:
    """Each file copied and each row decided stands in a block for PowerShell, too."""
    text = guide.read_text(encoding="utf-8")
    windows = "\n".join(re.findall(r"^```powershell\n(.*?)^```$", text, re.M | re.S))
    shell = "\n".join(block.body for block in blocks(guide) if block.kind == "sh")
    copied = [
        Path(words[1]).name for words in map(str.split, shell.splitlines()) if words[0] == "cp"
    ]
    rows = [line for line in shell.splitlines() if line.count(",") > 3]
    assert len(copied) == 2 and len(rows) == 3
    assert [line for line in (*copied, *rows, "chief_patrols") if line not in windows] == []


def test_the_guide_names_every_step_of_the_hour() -> None:
    """Doctor, bureau, reading, claims, building, notebook and sharing are all there."""
    commands = "\n".join(block.body for block in blocks(ENGLISH) if block.kind == "sh")
    for step in (
        "doctor",
        "new-bureau",
        "extract",
        "--claims",
        "build",
        "bulletin",
        "sheet",
        LAB,
        "share",
    ):
        assert step in commands


def test_a_line_that_is_not_shown_would_be_noticed() -> None:
    """The comparison above can fail."""
    assert stands_in("成功 4 份，…", "成功 4 份，无需更新 0 份")
    assert not stands_in("成功 4 份，…", "成功 3 份，无需更新 4 份")
