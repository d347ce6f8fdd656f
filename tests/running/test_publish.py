"""Files are put in place all together or not at all; the journal and the lock tell the truth."""

from __future__ import annotations

from pathlib import Path

import pytest

from duibiao.running.reports.job import Report
from duibiao.running.reports.journal import Journal
from duibiao.running.reports.lock import Locked, lock
from duibiao.running.reports.publish import publish, workspace, write_text


def test_files_are_published_together(tmp_path: Path) -> None:
    """Page and table stand beside each other, the folder they were made in is gone."""
    with workspace(tmp_path) as folder:
        (folder / "a.html").write_text("page")
        (folder / "a.csv").write_text("table")
        publish(folder, tmp_path / "2023" / "x" / "a")
    found = sorted(path.name for path in (tmp_path / "2023" / "x").iterdir())
    assert found == ["a.csv", "a.html"]
    assert not folder.exists()


def test_a_failed_replacement_puts_everything_back(tmp_path: Path) -> None:
    """The table that was replaced before the page failed is the old one again."""
    target = tmp_path / "2023" / "x"
    (target / "a.html" / "in the way").mkdir(parents=True)
    (target / "a.csv").write_text("old")
    with workspace(tmp_path) as folder, pytest.raises(OSError, match=r"a\.html"):
        (folder / "a.html").write_text("page")
        (folder / "a.csv").write_text("new")
        publish(folder, target / "a")
    assert (target / "a.csv").read_text() == "old"


def test_a_file_that_did_not_exist_before_is_gone_after_a_failure(tmp_path: Path) -> None:
    """Nothing half-new is left either."""
    target = tmp_path / "2023" / "x"
    (target / "a.html" / "in the way").mkdir(parents=True)
    with workspace(tmp_path) as folder, pytest.raises(OSError, match=r"a\.html"):
        (folder / "a.csv").write_text("new")
        (folder / "a.html").write_text("page")
        publish(folder, target / "a")
    assert not (target / "a.csv").exists()


def test_text_is_written_in_one_step(tmp_path: Path) -> None:
    """A reader never sees a part; no draft stays."""
    write_text(tmp_path / "index.html", "一\n二\n")
    assert (tmp_path / "index.html").read_bytes() == "一\n二\n".encode()
    assert len(list(tmp_path.iterdir())) == 1


def test_the_last_line_of_a_report_counts(tmp_path: Path) -> None:
    """A failure after a success leaves the success as what is published."""
    journal = Journal(tmp_path)
    journal.add(report="2023/x/a", state="succeeded", seconds=1)
    journal.add(report="2023/x/a", state="failed", seconds=2)
    assert journal.latest_and_good()[0]["2023/x/a"]["state"] == "failed"
    assert journal.latest_and_good()[1]["2023/x/a"]["seconds"] == 1


def test_a_line_after_a_cut_off_one_is_whole(tmp_path: Path) -> None:
    """What a crash cut off does not swallow what comes next."""
    journal = Journal(tmp_path)
    journal.path.write_bytes(b'{"report": "2023/x/a", "sta')
    journal.add(report="2023/x/b", state="succeeded")
    assert list(journal.latest_and_good()[0]) == ["2023/x/b"]


def test_a_lock_is_held_by_one(tmp_path: Path) -> None:
    """A live process keeps it; afterwards it is free."""
    notices: list[str] = []
    with lock(tmp_path, notices.append), pytest.raises(Locked), lock(tmp_path, notices.append):
        pass
    with lock(tmp_path, notices.append):
        assert notices == []
    assert [path.name for path in tmp_path.iterdir()] == [".lock"]


@pytest.mark.parametrize("left", ["", "{}", '{"pid": 999999999, "born": 1}', "no JSON"])
def test_a_dead_lock_is_taken_over_with_a_notice(tmp_path: Path, left: str) -> None:
    """Whatever a crash left there."""
    (tmp_path / ".lock.json").write_text(left)
    notices: list[str] = []
    with lock(tmp_path, notices.append):
        assert len(notices) == 1


def test_a_key_names_its_report() -> None:
    """There and back, for every kind of period."""
    for period in ("2023", "2023-01/2023-10", "2022/2023"):
        report = Report("tianjin", period, "target_gaps")
        assert Report.of(report.key) == report
