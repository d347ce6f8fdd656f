"""What leaves the house holds one bureau and nobody else."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path

import docx
import pytest
from openpyxl import Workbook
from small_house import HEAD, OPEN, TABLE, command, make_home, params, write_notebook

import links
from duibiao.presentation.leak_check import mentions_of_others
from duibiao.vocabulary import catalogue
from duibiao.vocabulary.catalogue import Catalogue

pytestmark = pytest.mark.kernel


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook with two bureaus' reports of one period; one shows peers, one opens another's book
    without a word.
    """
    made = make_home(tmp_path_factory.mktemp("house"), ["tianjin", "hebei"])
    field = (OPEN, HEAD, TABLE.replace("small", "field"))
    write_notebook(made / "notebooks" / "field.ipynb", field, peers=True)
    secret = 'print(books.open_book("hebei", period).observations["value"].max())'
    write_notebook(
        made / "notebooks" / "secret.ipynb", (OPEN, HEAD, TABLE.replace("small", "secret"), secret)
    )
    command(made, "build", params(made, "bureaus: [tianjin, hebei]\nperiods: [2023]\n"))
    return made


@pytest.fixture
def known(home: Path) -> Catalogue:
    """Its catalogue."""
    return catalogue.load(home)


def workbook(text: str) -> bytes:
    """A workbook with one cell."""
    made, out = Workbook(), io.BytesIO()
    made.active["A1"] = text  # type: ignore[index]
    made.save(out)
    return out.getvalue()


def document(*runs: str) -> bytes:
    """A document with one paragraph of several pieces of text."""
    made, out = docx.Document(), io.BytesIO()
    paragraph = made.add_paragraph()
    for text in runs:
        paragraph.add_run(text).bold = True
    made.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("place", "data"),
    [
        ("x.html", "<p>河北省12.3</p>".encode()),
        ("x.html", "<p>仅次于河北</p>".encode()),
        ("x.csv", "indicator,best\nwater_use_total,河北省\n".encode()),
        ("x.csv", b"indicator,best\nwater_use_total,Hebei\n"),
        ("x.xlsx", workbook("河北省")),
        ("x.docx", document("河", "北省用水")),
        ("x.ipynb", b'{"cells": [{"source": "\\u6cb3\\u5317\\u7701"}]}'),
    ],
)
def test_another_bureau_s_name_is_found_in_any_kind_of_file(
    place: str, data: bytes, home: Path, known: Catalogue
) -> None:
    """The file is named, with the name that was found."""
    (fault,) = mentions_of_others({place: data}, "tianjin", known, home)
    assert fault.file == place and fault.found in {"河北省", "河北", "Hebei"}
    assert mentions_of_others({place: data}, "hebei", known, home) == []


def test_another_bureau_s_row_is_found_by_its_place(home: Path, known: Catalogue) -> None:
    """As the person who opens the file counts."""
    data = b"bureau,value\ntianjin,1\nhebei,2\n"
    (fault,) = mentions_of_others({"x.csv": data}, "tianjin", known, home)
    assert (fault.row, fault.column, fault.found) == (3, "bureau", "hebei")


def test_a_name_that_the_bureau_says_itself_may_go_out(home: Path, known: Catalogue) -> None:
    """A sentence of its own summary is its own."""
    documents = home / "data/documents/tianjin"
    documents.mkdir(parents=True, exist_ok=True)
    said = documents / "2023年总结.txt"
    said.write_text("2023年自河北省调水3.2亿立方米。", encoding="utf-8")
    files = {"x.html": "<q>2023年自河北省调水3.2亿立方米。</q>".encode()}
    assert mentions_of_others(files, "tianjin", known, home) == []
    said.unlink()
    assert [fault.found for fault in mentions_of_others(files, "tianjin", known, home)] == [
        "河北省"
    ]


def test_one_page_to_send_holds_one_bureau_and_the_hashes_of_its_parts(home: Path) -> None:
    """The same reports give the same bytes; nobody else's name is in it."""
    for name in ("one.html", "two.html"):
        done = command(home, "share", "--bureau", "tianjin", "--to", "html", "--write", name)
        assert done.returncode == 0, done.stderr
    sent = (home / "one.html").read_bytes()
    assert sent == (home / "two.html").read_bytes()
    page = (home / "reports/2023/tianjin/small.html").read_bytes()
    assert hashlib.sha256(page).hexdigest().encode() in sent
    assert "天津市".encode() in sent and "河北".encode() not in sent


@pytest.mark.parametrize(
    ("asked", "packed"),
    [((), ["small.html"]), (("--with-peers",), ["field.html", "secret.html", "small.html"])],
)
def test_reports_that_show_peers_go_out_only_when_asked(
    asked: tuple[str, ...], packed: list[str], home: Path
) -> None:
    """Without `--with-peers` the one left out is counted, with the option to send it."""
    done = command(home, "share", "--bureau", "tianjin", "--write", "some.zip", *asked)
    with zipfile.ZipFile(home / "some.zip") as archive:
        pages = [Path(name).name for name in archive.namelist() if name.startswith("2023/")]
    assert sorted(name for name in pages if name.endswith(".html")) == packed
    assert ("--with-peers" in done.stdout) == (not asked)


@pytest.mark.parametrize("form", ["folder", "zip", "html"])
def test_every_link_leads_somewhere(form: str, home: Path) -> None:
    """In the reports folder, and in what is sent: links to what was left out are gone."""
    if form == "folder":
        top = home / "reports"
        found = {p.relative_to(top).as_posix(): p for p in top.rglob("*") if p.is_file()}
        files = {name: path.read_bytes() for name, path in found.items()}
    else:
        command(home, "share", "--bureau", "tianjin", "--to", form, "--write", f"links.{form}")
        sent = home / f"links.{form}"
        files = {sent.name: sent.read_bytes()} if form == "html" else _unpacked(sent)
    assert any(b"href=" in data for name, data in files.items() if name.endswith(".html"))
    assert list(links.broken(files)) == []


def _unpacked(sent: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(sent) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_bureau_or_period_without_reports_is_told_what_to_do(home: Path) -> None:
    """The nearest bureau, or the command that makes its reports."""
    wrong = command(home, "share", "--bureau", "tianjing")
    assert wrong.returncode == 2 and "tianjin" in wrong.stderr
    none = command(home, "share", "--bureau", "tianjin", "--period", "2011")
    assert none.returncode == 2 and "duibiao build --bureau tianjin" in none.stderr


def test_pages_in_two_languages_lead_to_each_other_in_the_folder_and_in_a_zip(
    tmp_path: Path,
) -> None:
    """A plain link each way, from reports and from the index; the page sent alone has none."""
    home = make_home(tmp_path, ["tianjin"])
    asked = params(home, "bureaus: tianjin\nperiods: 2023\nlanguage: both\n")
    assert command(home, "build", asked).returncode == 0
    place = "2023/tianjin/small.html"
    pages = {name: (home / "reports" / name).read_text() for name in (place, f"en/{place}")}
    assert f'<a href="../../en/{place}">English</a>' in pages[place]
    assert f'<a href="../../../{place}">中文</a>' in pages[f"en/{place}"]
    assert '<a href="en/index.html">English</a>' in (home / "reports/index.html").read_text()
    command(home, "share", "--bureau", "tianjin", "--write", "both.zip")
    sent = _unpacked(home / "both.zip")
    assert {"en/index.html", f"en/{place}"} <= set(sent) and list(links.broken(sent)) == []
    asked = ("share", "--bureau", "tianjin", "--write", "again.zip")
    told = command(home, *asked, DUIBIAO_LANGUAGE="en").stdout  # an English clerk sends the same
    assert told.isascii() and _unpacked(home / "again.zip") == sent
    command(home, "share", "--bureau", "tianjin", "--to", "html", "--write", "one.html")
    assert b">English</a>" not in (home / "one.html").read_bytes()
