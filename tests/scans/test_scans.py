"""Scanned pages: read where the extra is installed, refused with what to do where it is not."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pages
import pytest
from PIL import Image

from duibiao.reading import prose
from duibiao.reading.documents import Document, read_document, scan
from duibiao.vocabulary.faults import DataFaults

recognised = pytest.mark.skipif(not scan.available(), reason="the extra `scan` is not installed")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, str]]:
    """Twelve pages, each a picture, and the text it shows."""
    return pages.make(tmp_path_factory.mktemp("pages"))


def figures(text: str) -> list[tuple[str, str]]:
    """Value and unit of each figure of a text."""
    return [(str(record.value), record.unit) for record in prose.extract(text)]


@recognised
def test_figures_of_eleven_pages_are_read_as_printed(
    made: list[tuple[Path, str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """45 figures, at least .98 of them right and none said with high confidence; seals are told."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    right = total = 0
    sealed = []
    for path, text in made[:-1]:
        document, wanted = read_document(path), figures(text)
        found = figures(document.text)
        sealed += [path.name for code in document.told() if code == "page_sealed"]
        records = [
            prose.scanned(one, document.score(one.start, one.end))
            for one in prose.extract(document.text)
        ]
        assert "high" not in {record.confidence for record in records}
        right += sum(one in found for one in wanted)
        total += len(wanted)
    assert sealed == ["02.pdf", "04.pdf", "07.pdf", "10.pdf"]
    assert total == 45
    assert right / total >= 0.98


@recognised
def test_a_table_keeps_its_rows_and_columns(
    made: list[tuple[Path, str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A row a line, cells apart, under a seal and leaning by a degree."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    lines = read_document(made[-1][0]).text.splitlines()
    assert [line for line in lines if line in {"\t".join(row) for row in pages.TABLE}] == [
        "\t".join(row) for row in pages.TABLE[1:]
    ]


@recognised
def test_a_figure_comes_with_the_picture_of_its_line(
    made: list[tuple[Path, str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Wide and low, of a few kilobytes; the line above has another."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    document = read_document(made[0][0])
    at = document.text.index("31250")
    shown = document.picture(at, at + 5)
    size = Image.open(io.BytesIO(base64.b64decode(shown))).size
    assert size[0] > 10 * size[1]
    assert len(shown) < 20_000
    assert document.picture(0, 2) not in ("", shown)


@recognised
def test_a_page_is_recognised_once(
    made: list[tuple[Path, str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What was recognised is kept by the picture's hash."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    first = read_document(made[0][0])
    monkeypatch.setattr(scan, "_recognised", lambda picture: pytest.fail("recognised again"))
    assert read_document(made[0][0]) == first


def test_without_the_extra_a_scan_is_refused_with_what_to_install(
    made: list[tuple[Path, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The names of the packages stand in the message."""
    monkeypatch.setattr(scan, "available", lambda: False)
    with pytest.raises(DataFaults, match="pip install rapidocr onnxruntime"):
        read_document(made[0][0])


@pytest.mark.parametrize("words", [b"", b"Scanned by CamScanner"], ids=["bare", "watermark"])
def test_a_page_that_is_a_picture_is_told_among_pages_of_text(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: bytes
) -> None:
    """It was left out without a word, or its watermark taken for all of its text."""
    monkeypatch.setattr(scan, "available", lambda: False)
    document = read_document(pages.photograph(tmp_path / "a.pdf", words))
    assert document.told() == {"page_unread": "第2页"}
    assert "26 km" in document.text


@recognised
def test_a_photograph_without_words_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Nothing was recognised, and so nothing of it is in the report."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    document = read_document(pages.photograph(tmp_path / "a.pdf"))
    assert document.told() == {"page_unread": "第2页"}


@pytest.mark.parametrize(
    ("score", "confidence", "reason"),
    [(1.0, "high", ""), (0.97, "medium", "scanned"), (0.9, "low", "scanned_unsure")],
)
def test_a_figure_of_a_scan_is_never_said_with_high_confidence(
    score: float, confidence: str, reason: str
) -> None:
    """The less sure the line, the lower; what was typed stays as it is."""
    text = "某县水利局2024年工作总结\n2024年完成水利投资320万元。"
    record = next(one for one in prose.extract(text) if one.value == 3200000)
    assert record.confidence == "high"
    document = Document(text, "a.pdf", "pdf", "", scores=((0, len(text), score, ""),))
    told = prose.scanned(record, document.score(record.start, record.end))
    assert (told.confidence, told.reason) == (confidence, reason)
