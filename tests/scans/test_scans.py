"""Scanned pages: read where the extra is installed, refused with what to do where it is not."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pages
import pytest
import score
from PIL import Image

from duibiao.reading import prose
from duibiao.reading.documents import Document, read_document, scan
from duibiao.vocabulary.faults import DataFaults

recognised = pytest.mark.skipif(not scan.available(), reason="the extra `scan` is not installed")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[pages.Page]:
    """Twelve pages, each a picture."""
    return pages.make(tmp_path_factory.mktemp("pages"))


@recognised
def test_figures_of_twelve_pages_are_read_as_printed(
    made: list[pages.Page], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """45 in sentences and 10 in a table, .98 of them right with their units, none wrong for sure;
    seals are told.
    """
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    documents = [read_document(page.path) for page in made]
    read = list(zip(made, documents, strict=True))
    told = [score.score(score.read(found), score.printed(page.text)) for page, found in read]
    assert [one.figures for one in told] == [6, 4, 4, 3, 4, 4, 4, 4, 4, 4, 4, 10]
    assert sum(one.units for one in told) >= 0.98 * 55
    assert not any(one.sure_wrong or one.high for one in told)
    sealed = [page.path.name for page, found in read if "page_sealed" in found.told()]
    assert sealed == ["02.pdf", "04.pdf", "07.pdf", "10.pdf", "12.pdf"]


def test_a_wrong_figure_counts_against_a_page() -> None:
    """A value with another unit, a value that is not printed, and that it is told for sure."""
    wanted = [score.Figure("26.3", "km"), score.Figure("46", "处"), score.Figure("2", "条")]
    found = [score.Figure("26.3", "m"), score.Figure("48", "处", "high"), score.Figure("2", "条")]
    assert score.score(found, wanted) == score.Score(3, 2, 1, 1, 2, 1)


@recognised
def test_a_figure_comes_with_the_picture_of_its_line(
    made: list[pages.Page], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Wide and low, of a few kilobytes; the line above has another."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    document = read_document(made[0].path)
    at = document.text.index("31250")
    shown = document.picture(at, at + 5)
    size = Image.open(io.BytesIO(base64.b64decode(shown))).size
    assert size[0] > 10 * size[1]
    assert len(shown) < 20_000
    assert document.picture(0, 2) not in ("", shown)


@recognised
def test_a_page_is_recognised_once(
    made: list[pages.Page], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What was recognised is kept by the picture's hash."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    first = read_document(made[0].path)
    monkeypatch.setattr(scan, "_recognised", lambda picture: pytest.fail("recognised again"))
    assert read_document(made[0].path) == first


def test_without_the_extra_a_scan_is_refused_with_what_to_install(
    made: list[pages.Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The names of the packages stand in the message."""
    monkeypatch.setattr(scan, "available", lambda: False)
    with pytest.raises(DataFaults, match="pip install rapidocr onnxruntime"):
        read_document(made[0].path)


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
    document = Document(text, "a.pdf", scores=((0, len(text), score, ""),))
    told = prose.scanned(record, document.score(record.start, record.end))
    assert (told.confidence, told.reason) == (confidence, reason)
