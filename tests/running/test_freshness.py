"""Only what changed is built, and the batch says why."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest
from small_house import command, journal, make_home, params, published

from duibiao.running import batch
from duibiao.running.planning import inputs, plan, workbook
from duibiao.running.planning import params as schema
from duibiao.running.planning.freshness import Freshness
from duibiao.running.reports.job import Options

ASKED = "bureaus: [tianjin, hebei]\nperiods: 2021..2023\n"
KEYS = [f"{y}/{b}/small" for y in (2021, 2022, 2023) for b in ("hebei", "tianjin")]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook whose six reports are built."""
    home = make_home(tmp_path_factory.mktemp("built"), ["tianjin", "hebei"])
    done = command(home, "build", params(home, ASKED))
    assert done.returncode == 0, done
    return home


@pytest.fixture
def home(built: Path, tmp_path: Path) -> Path:
    """A copy to change."""
    return Path(shutil.copytree(built, tmp_path / "home"))


def due(home: Path, asked: str = ASKED, **how: bool) -> dict[str, str]:
    """What would be built now, and why."""
    params(home, asked)
    given, sheet = schema.read(home / "asked.yml")
    options = Options(home, home / "reports", **how)
    known = workbook.load(home, options.out)
    jobs = batch.jobs(plan.plan(given, known, sheet), known, options)
    return {
        job.report.key: why for job, why in batch.due(jobs, Freshness(known, options.out), options)
    }


def change(path: Path, old: str, new: str) -> None:
    """Replace one passage of a file."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, text.count(old)
    path.write_text(text.replace(old, new), encoding="utf-8")


def ledger(home: Path) -> Path:
    """The ledger of Tianjin's water figures."""
    return home / "data" / "ledgers" / "tianjin" / "water.csv"


@pytest.mark.kernel
def test_nothing_is_due_when_nothing_changed(home: Path) -> None:
    """A second build has nothing to do."""
    assert due(home) == {}


@pytest.mark.kernel
def test_what_reads_scans_makes_reports_due_once_it_is_installed(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reports told to install it, and then nothing was due; the files are read anew, too."""
    before = workbook.load(home, home / "reports").snapshots.state("tianjin")
    real = inputs._version
    monkeypatch.setattr(inputs, "_version", lambda name: "3" if name == "rapidocr" else real(name))
    assert due(home) == dict.fromkeys(KEYS, "绘图和计算软件包的版本有变化")
    assert workbook.load(home, home / "reports").snapshots.state("tianjin") != before


@pytest.mark.kernel
def test_a_changed_figure_is_told_with_both_values(home: Path) -> None:
    """Reports of its year and later ones are due; earlier years and other bureaus are not."""
    change(ledger(home), "water_use_total,2022,33.6,", "water_use_total,2022,33.9,")
    reason = "天津市水务局2022年：用水总量由 33.6 变为 33.9"
    assert due(home) == {
        "2022/tianjin/small": reason,
        "2023/tianjin/small": reason,
    }


@pytest.mark.kernel
def test_a_figure_is_told_before_what_follows_from_it(home: Path) -> None:
    """A part that no longer fits its total gets the total a remark; the part is the reason."""
    change(ledger(home), "water_use_agriculture,2023,9.4,", "water_use_agriculture,2023,11.1,")
    assert due(home)["2023/tianjin/small"] == "天津市水务局2023年：农业用水量由 9.4 变为 11.1"


@pytest.mark.kernel
def test_a_remark_is_told_of_its_figure(home: Path) -> None:
    """Where only a source, a unit of comparison or a date changed, no value is told."""
    path = ledger(home)
    rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
    place = next(r for r in rows if r[:2] == ["water_use_total", "2023"])
    place[rows[0].index("source")] = "2023年公报"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    assert due(home)["2023/tianjin/small"] == "天津市水务局2023年：用水总量的说明有改动"


@pytest.mark.kernel
def test_a_new_and_a_removed_row_are_told(home: Path) -> None:
    """What came and what went."""
    lines = ledger(home).read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith("water_use_total,2023,")]
    ledger(home).write_text("".join(kept), encoding="utf-8")
    assert due(home)["2023/tianjin/small"] == "天津市水务局2023年：删去用水总量"


@pytest.mark.kernel
def test_the_order_of_rows_does_not_matter(home: Path) -> None:
    """The same rows in another order are the same data."""
    head, *rows = ledger(home).read_text(encoding="utf-8").splitlines(keepends=True)
    ledger(home).write_text(head + "".join(reversed(rows)), encoding="utf-8")
    assert due(home) == {}


@pytest.mark.kernel
def test_a_changed_notebook_makes_its_reports_due(home: Path) -> None:
    """Its prose, which stands on the page, as much as its code."""
    notebook = home / "notebooks" / "small.ipynb"
    before = notebook.read_text(encoding="utf-8")
    change(notebook, "# 小报告", "# 小报告，改过")
    assert due(home) == dict.fromkeys(KEYS, "笔记本有改动")
    notebook.write_text(before, encoding="utf-8")
    change(notebook, '\\"small\\", [', '\\"small\\",  [')
    assert due(home) == dict.fromkeys(KEYS, "笔记本有改动")


@pytest.mark.kernel
def test_the_catalogue_concerns_every_report(home: Path) -> None:
    """A name that readers see may stand on any page."""
    change(home / "data/catalogue/themes.csv", "name_zh", "name_zh")
    with (home / "data/catalogue/breaks.csv").open("a", encoding="utf-8") as file:
        file.write("water_use_total,,1990,1991,换口径,changed,试验,\n")
    assert due(home) == dict.fromkeys(KEYS, "指标目录、词库或名称对照有改动")


@pytest.mark.kernel
def test_a_published_file_that_is_gone_is_made_again(home: Path) -> None:
    """The folder is looked at, not only the journal."""
    (home / "reports/2022/hebei/small.html").unlink()
    assert due(home) == {"2022/hebei/small": "已发布的文件缺失：.html"}


@pytest.mark.kernel
def test_resume_does_what_is_missing_and_leaves_what_is_stale(home: Path) -> None:
    """After an interruption, only the rest."""
    change(ledger(home), "water_use_total,2022,33.6,", "water_use_total,2022,33.9,")
    (home / "reports/2022/hebei/small.csv").unlink()
    assert list(due(home, resume=True)) == ["2022/hebei/small"]


@pytest.mark.kernel
def test_force_builds_whatever_is_asked(home: Path) -> None:
    """Changed or not."""
    assert due(home, force=True) == dict.fromkeys(KEYS, "强制重建")


@pytest.mark.kernel
def test_a_cut_off_journal_line_is_passed_over(home: Path) -> None:
    """A crash in the middle of a line costs that report's entry and nothing else."""
    path = home / "reports" / "journal.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines)[:-200])
    lost = json.loads(lines[-1])["report"]
    assert list(due(home)) == [lost]


@pytest.mark.kernel
def test_the_previous_issue_is_kept_once_the_figures_differ(home: Path) -> None:
    """A new issue keeps the table before it; building the same again leaves both alone."""
    old = published(home)["2023/tianjin/small.csv"]
    change(ledger(home), "water_use_total,2023,", "water_use_total,2023,1")
    command(home, "build", "asked.yml", "--period", "2023", "--bureau", "tianjin")
    kept = home / "reports/.history/2023/tianjin/small.csv"
    first = published(home)
    assert kept.read_bytes() == old != first["2023/tianjin/small.csv"]
    command(home, "build", "asked.yml", "--period", "2023", "--bureau", "tianjin", "--force")
    assert kept.read_bytes() == old
    assert published(home) == first


@pytest.mark.kernel
def test_status_tells_what_failed_and_what_is_stale(home: Path) -> None:
    """Without building anything."""
    change(ledger(home), "water_use_total,2023,", "water_use_total,2023,1")
    done = command(home, "status")
    assert "2023/tianjin/small 过期" in done.stdout
    assert done.stdout.splitlines()[-1] == "过期 1；成功 5"
    assert len(journal(home)) == 6


@pytest.mark.kernel
@pytest.mark.parametrize("left", ["{", None], ids=["broken", "gone"])
def test_status_tells_of_a_notebook_that_cannot_be_run_any_more(
    home: Path, left: str | None
) -> None:
    """Its reports are stale, since nobody can build them anew."""
    path = home / "notebooks" / "small.ipynb"
    path.unlink() if left is None else path.write_text(left, encoding="utf-8")
    lines = command(home, "status").stdout.splitlines()
    assert [line.endswith("笔记本已不存在或已损坏") for line in lines] == [True] * 6 + [False]
