"""Refuse to share files that mention another bureau."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path

from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.faults import Fault
from duibiao.vocabulary.words import LANGUAGES

TAG = re.compile(r"<[^>]*>")
PLACE = re.compile(
    r"(?:.*[市州盟])?(\w{2,}?)(?:省|市|州|盟|县|区|旗|(?:壮族|回族|维吾尔)?自治区)[^省市州盟县区旗]*"
)
"""The place in a bureau's name, as people shorten it: `河北` of 河北省, `腾冲` of 腾冲市水务局."""


def mentions_of_others(
    files: Mapping[str, bytes], bureau: str, catalogue: Catalogue, home: Path
) -> list[Fault]:
    """Return where files by place tell of a bureau other than this.

    A table's rows by their column `bureau`; any file by a bureau's name, in full or shortened to
    its place, unless the bureau's own material says that name, which then is quoted.
    """
    names = _names(bureau, catalogue, _own_words(bureau, catalogue, home))
    return [
        fault
        for place, data in files.items()
        for fault in (*_rows(place, data, bureau), *_named(place, data, names))
    ]


def _rows(place: str, data: bytes, bureau: str) -> Iterator[Fault]:
    if not place.endswith(".csv"):
        return
    for row, record in enumerate(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))), 2):
        if record.get("bureau", bureau) != bureau:
            yield Fault("other_bureau", place, row, "bureau", str(record["bureau"]), bureau)


def _named(place: str, data: bytes, names: list[str]) -> Iterator[Fault]:
    text = _text(place, data)
    for name in names:
        if name in text:
            yield Fault("other_bureau", place, found=name)
            text = text.replace(name, "")  # 河北省 is not told as 河北 once more


def _text(place: str, data: bytes) -> str:
    """Return what a file says, all parts of it, also where text stands in several pieces."""
    if place.endswith(".ipynb"):
        return json.dumps(json.loads(data), ensure_ascii=False)
    if not place.endswith((".xlsx", ".docx")):
        return unescape(data.decode("utf-8-sig"))
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        parts = [name for name in book.namelist() if name.endswith(".xml")]
        texts = [unescape(book.read(name).decode("utf-8")) for name in parts]
    return "\n".join((*texts, *(TAG.sub("", text) for text in texts)))


def _names(bureau: str, catalogue: Catalogue, own: str) -> list[str]:
    """Return the names of all other bureaus, but the nation, that the bureau itself does not
    mention."""
    every = catalogue.bureaus[catalogue.bureaus["level"] != "nation"]
    rest = every.drop(index=bureau, errors="ignore")
    named = {name for language in LANGUAGES for name in rest[f"name_{language}"] if name}
    short = {found[1] for name in rest["name_zh"] if (found := PLACE.fullmatch(name))}
    return sorted((name for name in named | short if name not in own), key=lambda n: (-len(n), n))


def _own_words(bureau: str, catalogue: Catalogue, home: Path) -> str:
    """Return all that a bureau's material, and what the catalogue says of it, tell in words."""
    from duibiao.indicators.book import open_material

    book = open_material(bureau, home=home)
    frames = (book.readings, book.log, book.claims, book.tasks, book.problems)
    told = [str(value) for f in frames for c in f.columns for value in f[c].unique()]
    said = [str(value) for value in catalogue.bureaus.loc[bureau]]
    words = [str(v) for c in ("name_zh", "name_en") for v in catalogue.indicators[c]]
    return "\n".join((*told, *said, *words))
