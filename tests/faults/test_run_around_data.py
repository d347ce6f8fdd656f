"""Bad files of one bureau in a batch, and what kills the process that runs are forked from."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from small_house import GOOD, command, make_home, params, reasons, states, write_notebook

ASKED = "bureaus: [tianjin, hebei]\nperiods: 2023\nnotebooks: small\n"
SECRET = "indicator,period,value,unit\nwater_use_total,2023,777.7,亿m3\n"
KILL = "import os, signal, time; os.kill(os.getppid(), signal.SIGKILL); time.sleep(1)"
LARGE = "from IPython.display import HTML, display\ndisplay(HTML('<p>' + '水' * 400_000 + '</p>'))"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tianjin with all that is not to be read beside its ledger, Hebei with nothing that can be."""
    home = make_home(tmp_path_factory.mktemp("around"), ["tianjin"])
    folder = home / "data" / "ledgers" / "tianjin"
    (home / "secret.csv").write_text(SECRET, encoding="utf-8")
    (folder / "link.csv").symlink_to(home / "secret.csv")
    (folder / "gone.csv").symlink_to(folder / "nothing.csv")
    os.mkfifo(folder / "pipe.csv")
    (folder / "total.wps").write_text("x")
    (folder / "text.csv").write_text(SECRET.replace("777.7", "若干"), encoding="utf-8")
    hebei = home / "data" / "ledgers" / "hebei"
    hebei.mkdir()
    (hebei / "text.csv").write_text(SECRET.replace("777.7", "若干"), encoding="utf-8")
    return home


UNREAD = ("link.csv", "gone.csv", "pipe.csv", "total.wps", "text.csv")


@pytest.mark.kernel
def test_bad_files_of_a_bureau_cost_themselves_alone_in_a_batch(home: Path) -> None:
    """Each is told by name, the bureau's report is built without it, the other's says why not."""
    done = command(home, "build", params(home, ASKED))
    said = done.stdout + done.stderr
    assert [name for name in UNREAD if name not in said] == []
    page = (home / "reports/2023/tianjin/small.html").read_text(encoding="utf-8")
    assert "777.7" not in page + said
    assert not (home / "reports/2023/hebei/small.html").exists()
    assert done.returncode == 1 and "若干" in said


def test_bad_files_of_a_bureau_end_neither_list_nor_doctor(home: Path) -> None:
    """Both name them; nothing of the file that a link leads to is shown."""
    listed, doctor = (command(home, *a) for a in (("list", params(home, ASKED)), ("doctor",)))
    assert "2023/tianjin/small" in listed.stdout
    assert [n for n in UNREAD if n not in listed.stderr or n not in doctor.stdout] == []
    assert "777.7" not in listed.stderr + doctor.stdout


@pytest.mark.kernel
def test_a_batch_goes_on_when_a_run_kills_the_server(tmp_path: Path) -> None:
    """That run has failed and is not published; the next one finds a new server."""
    home = make_home(tmp_path, ["tianjin"])
    write_notebook(home / "notebooks" / "a_kills.ipynb", [*GOOD, KILL])
    done = command(home, "build", params(home), "--engine", "warm", "--jobs", "1")
    assert states(home) == {"a_kills": "failed", "small": "succeeded"}, done
    assert not (home / "reports/2023/tianjin/a_kills.html").exists()
    assert reasons(home)["a_kills"]


@pytest.mark.kernel
def test_a_large_page_is_published_and_says_what_to_do(tmp_path: Path) -> None:
    """Its size costs no report: a line on it tells how to have less."""
    home = make_home(tmp_path, ["tianjin"])
    write_notebook(home / "notebooks" / "small.ipynb", [*GOOD, LARGE])
    done = command(home, "build", params(home))
    assert done.returncode == 0, done
    page = (home / "reports/2023/tianjin/small.html").read_text(encoding="utf-8")
    assert "KB，在手机上打开较慢" in page
