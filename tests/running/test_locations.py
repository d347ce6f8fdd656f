"""Data and reports at any location of fsspec: only what changed travels, and nothing by halves."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from click.testing import CliRunner, Result
from small_house import GOOD, command, make_home, params, write_notebook

from duibiao.running.cli import main
from duibiao.running.reports import exchange, lock
from duibiao.running.reports.exchange import Location

fsspec = pytest.importorskip("fsspec", reason="the optional extra `places` is not installed")
ASKED = "bureaus: [tianjin, jinchang]\nperiods: 2023\n"
OUT, DATA = "memory://office/reports", "memory://office/data"
PAGES = [
    f"2023/{bureau}/small{end}"
    for bureau in ("jinchang", "tianjin")
    for end in (".csv", ".html", ".ipynb")
]


class Store:
    """What lies at the location, in memory; `written` are the files put there since `forget`."""

    def __init__(self) -> None:
        self.fs = fsspec.filesystem("memory")
        self.forget()

    def names(self) -> list[str]:
        """Every file of the reports folder there."""
        return sorted(p.removeprefix("/office/reports/") for p in self.fs.find("/office/reports"))

    def read(self, name: str) -> str:
        """The text of a file there."""
        return str(self.fs.cat_file(f"/office/{name}").decode("utf-8-sig"))

    def forget(self) -> None:
        """Look at what is written from here on."""
        self.before = {p: f.created for p, f in self.fs.store.items()}

    def written(self) -> list[str]:
        """The files of the reports folder that were put there, in the order of time."""
        found = [
            (f.created, p) for p, f in self.fs.store.items() if self.before.get(p) != f.created
        ]
        return [p.removeprefix("/office/reports/") for _, p in sorted(found)]

    def change(self, old: str, new: str) -> None:
        """Replace one passage of the ledger of Tianjin's water figures."""
        text = self.read("data/ledgers/tianjin/water.csv")
        assert text.count(old) == 1
        path = "/office/data/ledgers/tianjin/water.csv"
        self.fs.pipe_file(path, text.replace(old, new).encode())


@pytest.fixture
def store() -> Iterator[Store]:
    """An empty place."""
    fs = fsspec.filesystem("memory")
    fs.store.clear()
    fs.pseudo_dirs[:] = [""]
    yield Store()
    fs.store.clear()


class Office:
    """A workbook of two reports that is built from the location to the location."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.home = folder, folder / "home"

    def build(self, machine: str = "here", *more: str) -> Result:
        """Build on the machine of this name, which has a working folder of its own."""
        where = {"DUIBIAO_HOME": str(self.home), "DUIBIAO_WORK": str(self.folder / machine)}
        asked = ("build", str(self.home / "asked.yml"), "--data", DATA, "--out", OUT, *more)
        return CliRunner().invoke(main, asked, env=where)

    def share(self, *asked: str) -> Result:
        """Pack Tianjin's reports that lie at the location, on another machine."""
        where = {"DUIBIAO_HOME": str(self.home), "DUIBIAO_WORK": str(self.folder / "there")}
        told = ("share", "--bureau", "tianjin", "--data", DATA, "--reports", OUT, *asked)
        return CliRunner().invoke(main, told, env=where)


class First(NamedTuple):
    """The first build: how it went, what it wrote in order, and what lay there then."""

    office: Office
    done: Result
    written: list[str]
    files: dict[str, Any]


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> First:
    """From an empty place."""
    office = Office(tmp_path_factory.mktemp("office"))
    params(make_home(office.home), ASKED)
    store = Store()
    store.fs.put(str(office.home / "data"), "/office/data", recursive=True)
    store.forget()
    done = office.build()
    return First(office, done, store.written(), dict(store.fs.store))


@pytest.fixture
def office(first: First, store: Store, tmp_path: Path) -> Office:
    """The same after its first build, to go on with."""
    shutil.copytree(first.office.folder, tmp_path / "office")
    store.fs.store.update(first.files)
    store.forget()
    return Office(tmp_path / "office")


@pytest.mark.kernel
def test_reports_are_sent_then_the_index_then_the_journal(first: First) -> None:
    """All is there, in an order in which nothing points to what is missing; no lock stays."""
    assert first.done.exit_code == 0, first.done.output
    assert "成功 2 份，无需更新 0 份，无数据 0 份；用时" in first.done.output
    assert first.done.output.endswith(f"报告在 {OUT}\n")
    order = [name for name in first.written if not name.startswith(".")]
    assert sorted(order[:-4]) == PAGES
    assert set(order[-4:-1]) == {"index.html", "jinchang.html", "tianjin.html"}
    assert order[-1] == "journal.jsonl"
    assert "/office/reports/.lock" not in first.files


@pytest.mark.kernel
def test_another_machine_finds_all_fresh_and_writes_nothing(office: Office, store: Store) -> None:
    """The journal travels: a second machine with an empty folder rebuilds nothing."""
    done = office.build("elsewhere")
    assert "成功 0 份，无需更新 2 份" in done.output, done.output
    assert store.written() == []


@pytest.mark.kernel
def test_a_changed_row_there_rebuilds_its_report_alone(office: Office, store: Store) -> None:
    """One figure changed at the location: its page, the index and the journal are sent."""
    store.change("water_use_total,2023,", "water_use_total,2023,9")
    store.forget()
    done = office.build("elsewhere")
    assert "天津市水务局2023年：用水总量由 " in done.output
    assert "成功 1 份，无需更新 1 份" in done.output
    sent = {name for name in store.written() if not name.startswith(".")}
    assert sent == {n for n in PAGES if "tianjin" in n} | {"index.html", "journal.jsonl"}


@pytest.mark.kernel
def test_a_failed_report_leaves_the_page_there_as_it_was(office: Office, store: Store) -> None:
    """The failure is told in the journal and the index there, the page is not touched."""
    cells = [*GOOD, 'assert bureau != "tianjin"']
    write_notebook(office.home / "notebooks" / "small.ipynb", cells)
    done = office.build()
    assert done.exit_code == 1
    assert "2023/tianjin/small.html" not in store.written()
    assert '"state":"failed"' in store.read("reports/journal.jsonl")
    assert "1份没有生成" in store.read("reports/index.html")


@pytest.mark.kernel
def test_a_page_deleted_there_is_built_again(office: Office, store: Store) -> None:
    """What is missing at the location counts as missing."""
    store.fs.rm_file("/office/reports/2023/tianjin/small.html")
    done = office.build()
    assert "已发布的文件缺失：.html：2023/tianjin/small" in done.output
    assert set(PAGES) < set(store.names())


@pytest.mark.kernel
def test_a_ledger_deleted_there_is_gone_here(office: Office, store: Store) -> None:
    """A bureau without data has no report; its published one stays."""
    store.fs.rm("/office/data/ledgers/tianjin", recursive=True)
    done = office.build()
    assert "无需更新 1 份，无数据 1 份" in done.output, done.output
    assert "2023/tianjin/small.html" in store.names()


@pytest.mark.kernel
def test_a_dry_run_sends_nothing(office: Office, store: Store) -> None:
    """It says what would be built, and does not even lock the place."""
    holder = '{"pid": 7, "born": 1.0, "since": "2024-01-02T03:04:05", "host": "other-office"}'
    store.fs.pipe_file("/office/reports/.lock", holder.encode())
    store.forget()
    done = office.build("here", "--dry-run", "--force")
    assert "将生成 2 份" in done.output
    assert store.written() == []


@pytest.mark.kernel
def test_files_and_an_archive_are_locations_too(tmp_path: Path) -> None:
    """From another process: data in a zip, reports by file://, then nothing left to do."""
    home = make_home(tmp_path / "home", ["tianjin"])
    archive = shutil.make_archive(str(tmp_path / "data"), "zip", home, "data")
    asked = params(home, "bureaus: tianjin\nperiods: 2023\n")
    places = ("--data", f"zip://data::file://{archive}", "--out", (tmp_path / "out").as_uri())
    work = {"DUIBIAO_WORK": str(tmp_path / "work")}
    first, second = (command(home, "build", asked, *places, **work) for _ in range(2))
    assert "成功 1 份" in first.stdout, first.stderr
    assert "无需更新 1 份" in second.stdout, second.stderr
    assert not list((tmp_path / "out").rglob("*.draft")) and not (home / "reports").exists()
    told = command(home, "status", "--all", *places, **work)
    assert told.returncode == 0 and told.stdout.endswith("成功 1\n"), told.stderr


def test_two_machines_do_not_build_to_one_place_at_once(office: Office, store: Store) -> None:
    """The second is refused with the first's name; nobody can tell whether that one lives."""
    holder = '{"pid": 7, "born": 1.0, "since": "2024-01-02T03:04:05", "host": "other-office"}'
    store.fs.pipe_file("/office/reports/.lock", holder.encode())
    store.forget()
    done = office.build("here", "--force")
    assert done.exit_code == 2
    assert "other-office" in done.output and f"{OUT}/.lock" in done.output
    assert store.written() == []


def test_of_many_that_come_at_once_one_gets_the_lock(tmp_path: Path) -> None:
    """Where the place can create a file only if there is none."""
    file = exchange._LockFile(Location(tmp_path.as_uri(), tmp_path / "here"))
    with ThreadPoolExecutor(8) as threads:
        got = list(threads.map(lambda number: file.create(f"I am {number}"), range(8)))
    assert got.count(True) == 1
    assert file.read() == f"I am {got.index(True)}"


def test_a_lock_of_a_process_that_is_gone_is_taken_over(store: Store, tmp_path: Path) -> None:
    """One of this machine, ended without a word."""
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    text = f'{{"pid": {gone.pid}, "born": 1.0, "host": "{lock._me()["host"]}"}}'
    store.fs.pipe_file("/office/reports/.lock", text.encode())
    notices: list[str] = []
    with Location(OUT, tmp_path).held(notices.append):
        assert store.names() == [".lock"]
    assert notices == [f"进程 {gone.pid} 已不存在，接管其锁"] and store.names() == []


def folder_with(folder: Path, **files: str) -> Location:
    """A folder here of the reports folder there, with files in it."""
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text)
    return Location(OUT, folder)


def test_what_was_made_and_never_sent_is_sent_the_next_time(store: Store, tmp_path: Path) -> None:
    """A machine that broke down before sending goes on where it was."""
    place = folder_with(tmp_path / "a", journal_jsonl="1\n", page_html="one")
    place.send()
    folder_with(tmp_path / "a", journal_jsonl="1\n2\n", page_html="two!")
    place.bring(keep=True)
    place.send()
    assert (
        store.read("reports/page.html") == "two!"
        and store.read("reports/journal.jsonl") == "1\n2\n"
    )


def test_what_somebody_else_sent_meanwhile_counts(store: Store, tmp_path: Path) -> None:
    """Unsent work on top of an older journal gives way, also new files."""
    one = folder_with(tmp_path / "a", journal_jsonl="1\n", page_html="one")
    one.send()
    other = Location(OUT, tmp_path / "b")
    other.bring(keep=True)
    folder_with(tmp_path / "b", journal_jsonl="1\n2 of b\n", page_html="two of b").send()
    folder_with(
        tmp_path / "a", journal_jsonl="1\n2 of a, longer\n", page_html="two of a!", new_html="n"
    )
    with pytest.raises(OSError, match="别处写入"):
        one.send()
    one.bring(keep=True)
    assert (tmp_path / "a" / "page.html").read_text() == "two of b"
    assert not (tmp_path / "a" / "new.html").exists()


def test_a_folder_here_that_was_emptied_is_filled_again(store: Store, tmp_path: Path) -> None:
    """It is a copy: losing it loses nothing there."""
    folder_with(tmp_path / "a", journal_jsonl="1\n", page_html="one").send()
    (tmp_path / "a" / "page.html").unlink()
    place = Location(OUT, tmp_path / "a")
    place.bring(keep=True)
    place.send()
    assert (tmp_path / "a" / "page.html").read_text() == store.read("reports/page.html") == "one"


def test_a_reader_never_sees_half_a_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection lost while sending leaves the old page under its name; the next send mends it."""
    there = tmp_path / "there"
    place = Location(there.as_uri(), tmp_path / "here")
    folder_with(tmp_path / "here", page_html="old")
    place.send()

    def lost(source: list[str], drafts: list[str]) -> None:
        Path(drafts[0]).write_text("ne")
        raise ConnectionResetError("lost")

    folder_with(tmp_path / "here", page_html="newer")
    with monkeypatch.context() as broken:
        broken.setattr(place.fs, "put", lost)
        with pytest.raises(OSError, match="ConnectionResetError"):
            place.send()
    assert (there / "page.html").read_text() == "old"
    place.send()
    assert [path.name for path in there.iterdir()] == ["page.html"]
    assert (there / "page.html").read_text() == "newer"


def test_a_name_that_leads_out_of_the_folder_is_not_brought(tmp_path: Path) -> None:
    """As an archive from elsewhere may hold one."""
    import zipfile

    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as archive:
        archive.writestr("../escaped.csv", "x")
        archive.writestr("good.csv", "y")
    Location(f"zip://::{tmp_path / 'bad.zip'}", tmp_path / "data").bring()
    assert not (tmp_path / "escaped.csv").exists() and (tmp_path / "data" / "good.csv").is_file()


def test_an_empty_or_mistyped_place_of_data_is_refused(office: Office, store: Store) -> None:
    """A wrong address is not a bureau without data."""
    store.fs.rm("/office/data", recursive=True)
    done = office.build()
    assert done.exit_code == 2 and f"{DATA} 中没有文件" in done.output


@pytest.mark.parametrize("url", ["nowhere://x/y", "s3://bucket/x"])
def test_a_place_that_cannot_be_used_is_told_in_words(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An unknown kind, and one whose package is missing."""
    monkeypatch.setitem(sys.modules, "s3fs", None)
    where = {"DUIBIAO_WORK": str(tmp_path)}
    done = CliRunner().invoke(main, ["status", "--out", url], env=where)
    assert done.exit_code == 2
    assert f"无法使用 {url}" in done.output and "程序缺陷" not in done.output


def test_without_fsspec_the_package_to_install_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Local folders need none."""
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    with pytest.raises(OSError, match="pip install fsspec"):
        Location("sftp://host/x", Path("x")).bring()


def test_a_password_in_an_address_is_not_shown() -> None:
    """Messages go into mails."""
    assert Location("ftp://me:secret@host/reports", Path("x")).shown == "ftp://host/reports"


@pytest.mark.parametrize(
    ("info", "mark"),
    [
        ({"size": 3, "ETag": '"a"', "LastModified": "2024"}, '"a"'),
        ({"size": 3, "mtime": 5.0}, "3 5.0"),
        ({"size": 3}, ""),
    ],
)
def test_a_file_is_known_by_its_tag_else_by_size_and_time(
    info: dict[str, object], mark: str
) -> None:
    """One of which nothing is told is brought every time."""
    assert exchange._mark(info) == mark


@pytest.mark.kernel
def test_reports_that_lie_elsewhere_can_be_shared(office: Office, store: Store) -> None:
    """The page in the zip has the bytes of the one at the location, where nothing is written."""
    pack = office.folder / "tianjin.zip"
    done = office.share("--write", str(pack))
    assert done.exit_code == 0, done.output
    with zipfile.ZipFile(pack) as found:
        assert found.read("2023/tianjin/small.html").decode() == store.read(
            "reports/2023/tianjin/small.html"
        )
    assert store.written() == []
