"""What cron, Airflow or the Task Scheduler sees: one line and an exit code."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock
from small_house import GOOD, ROOT, command, make_home, write_notebook

from duibiao.running.reports.lock import HOLDER

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="cron's shell is /bin/sh")


def nightly(home: Path) -> tuple[int, list[str]]:
    """Run the documented line as cron does: a bare environment, no terminal, output to a mail."""
    line = f"cd '{home}' && '{sys.executable}' -m duibiao build --changed-since-last 2>&1"
    bare = {"HOME": str(home), "PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT / "lib")}
    done = subprocess.run(["/bin/sh", "-c", line], env=bare, capture_output=True, timeout=300)
    return done.returncode, done.stdout.decode("utf-8").splitlines()


def again(home: Path) -> tuple[int, list[str]]:
    """Run the same command in a fork of this process: quicker than a new interpreter."""
    done = command(home, "build", "--changed-since-last")
    return done.returncode, (done.stderr + done.stdout).splitlines()


@pytest.mark.kernel
def test_a_nightly_line_ends_with_one_line_and_a_code(tmp_path: Path) -> None:
    """Built, nothing to do, one failed and the other as it was, another batch at work."""
    home = make_home(tmp_path)
    (home / "params").mkdir()
    default = home / "params" / "default.yml"
    default.write_text("bureaus: [tianjin, jinchang]\nperiods: 2023\n", encoding="utf-8")
    code, (line,) = nightly(home)
    assert code == 0 and line.startswith("成功 2 份，无需更新 0 份")
    code, (line,) = again(home)
    assert code == 0 and line.startswith("成功 0 份，无需更新 2 份")
    write_notebook(home / "notebooks" / "small.ipynb", [*GOOD, 'assert bureau != "tianjin"'])
    code, lines = again(home)
    assert code == 1
    assert lines[-1].startswith("成功 1 份，无需更新 0 份，无数据 0 份，失败 1 份")
    assert lines[0].startswith("2023/tianjin/small 失败")
    holder = {"pid": 1, "since": "2026-01-01", "host": "other-office"}
    with FileLock(home / "reports" / ".lock"):
        (home / "reports" / HOLDER).write_text(json.dumps(holder))
        code, (line,) = nightly(home)
    assert code == 2 and "other-office" in line
