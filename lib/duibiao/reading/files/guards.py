"""What a file is, told from its first bytes, and the caps it must keep before it is parsed."""

import codecs
import io
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, NoReturn

from duibiao.reading.wrong import reject, wrong
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.words import say_any

MEGABYTE = 1 << 20
FILE_CAP = 64 * MEGABYTE
UNPACKED_CAP = 96 * MEGABYTE
RATIO_CAP = 100
RATIO_FROM = 64 << 10
PART_COUNT_CAP = 5_000
ROW_CAP = 200_000
COLUMN_CAP = 1_000
CELL_CAP = 500_000

_CHUNK = 1 << 18
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIGNATURES = (
    (b"%PDF-", "pdf"),
    (_OLE, "ole"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x89HDF\r\n\x1a\n", "hdf"),
    *((bytes((0x80, protocol)), "pickle") for protocol in range(2, 6)),
    (b"PAR1", "parquet"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf'\x1c", "7z"),
    (b"Rar!", "rar"),
    (b"SQLite format 3\0", "sqlite"),
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"{\\rtf", "rtf"),
)
_HTML = re.compile(
    rb"(?i)\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.S
)
_BARE_TABLE = re.compile(rb"(?i)\s*(?:<meta[^>]*>\s*)*<(?:table|style)\b")
_ENTITY = re.compile(rb"(?i)<!\s*(?:DOCTYPE|ENTITY)")
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError),
    NotImplementedError,
)
_XML_2003 = re.compile(
    rb"(?i)\s*(?:<\?xml[^>]*>\s*)(?:<\?mso-application[^>]*>\s*)?(?:<!--.*?-->\s*)*"
    rb"<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet",
    re.S,
)
_WEB_ARCHIVE = re.compile(
    rb"(?is)\s*(?=[\w-]{2,40}:)(?=.{0,2000}?\bMIME-Version:)"
    rb".{0,2000}?\bContent-Type:\s*(?:multipart/related|text/html)"
)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_NEVER_READ = "xl/pivotCache/"
_ZIP_MARKS = (("docx", "word/"), ("xlsx", "xl/"), ("pptx", "ppt/"), ("ods", "content.xml"))


@dataclass(frozen=True)
class Bytes:
    """A file as found: its bytes, its name for people and what its first bytes say it is."""

    data: bytes
    name: str
    found: str

    @property
    def suffix(self) -> str:
        """The ending of the name in lower case, without the dot."""
        return Path(self.name).suffix.lower().lstrip(".")


def take(path: Path, shown: str | None = None) -> Bytes:
    """Read a file that is there, is no folder, is not empty and is below the cap.

    `shown` is the name faults carry (the path's when not given). Raises DataFaults else.
    """
    name = shown or str(path)
    if path.is_dir():
        reject("folder", name)
    if not path.is_file():
        reject("missing_file", name)
    check_size(path.stat().st_size, name)
    return weigh(path.read_bytes(), name)


def weigh(data: bytes, name: str) -> Bytes:
    """Return the bytes with what they are. Raises DataFaults for none or too many."""
    if not data.strip():
        reject("empty_file", name)
    check_size(len(data), name)
    return Bytes(data, name, kind_of(data))


def check_size(size: int, name: str, cap: int = FILE_CAP) -> None:
    """Raise DataFaults for more bytes than the cap."""
    if size > cap:
        reject("too_large", name, found=megabytes(size), cap=megabytes(cap))


def kind_of(data: bytes) -> str:
    """Return what the bytes are: `pdf docx xlsx ods ole encrypted html pickle hdf ... text`."""
    kind = next((kind for mark, kind in _SIGNATURES if data.startswith(mark)), "text")
    if kind == "zip":
        return _zip_kind(data)
    if kind == "ole":
        return _ole_kind(data)
    return _text_kind(data.removeprefix(b"\xef\xbb\xbf")[:4096]) if kind == "text" else kind


def _text_kind(beginning: bytes) -> str:
    if beginning.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        beginning = beginning.decode("utf-16", "ignore").encode()
    marks = (("mht", _WEB_ARCHIVE), ("html", _HTML), ("xml2003", _XML_2003), ("html", _BARE_TABLE))
    return next((kind for kind, mark in marks if mark.match(beginning)), "text")


def _zip_kind(data: bytes) -> str:
    try:
        names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    except _DAMAGED:
        return "broken_zip"
    if any(name.endswith("vbaProject.bin") for name in names):
        return "xlsm" if "xl/workbook.xml" in names else "macro"
    if "xl/workbook.bin" in names:
        return "xlsb"
    marks = (kind for kind, mark in _ZIP_MARKS if any(name.startswith(mark) for name in names))
    return next(marks, "zip")


def _ole_kind(data: bytes) -> str:
    if _ENCRYPTED in data:
        return "encrypted"
    if "WordDocument".encode("utf-16-le") in data:
        return "doc"
    marks = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
    return "xls" if any(mark in data for mark in marks) else "ole"


def expect(file: Bytes, *kinds: str) -> None:
    """Raise DataFaults unless the bytes are one of `kinds`, saying what they are instead."""
    if file.found in kinds:
        return
    found = _AS_TOLD.get(file.found, file.found)
    code = found if found in _OWN_FAULTS else "not_what_it_says"
    shown = Path(file.name).suffix.lower() or "/".join(kinds)
    told = say_any(f"reading.kind_{file.found}", default=file.found)
    reject(code, file.name, found=told, suffix=shown)


_AS_TOLD = {"xlsm": "macro"}
_OWN_FAULTS = {"encrypted", "macro", "doc", "html", "broken_zip", "pickle", "hdf"}


def reject_ending(file: Bytes, otherwise: str) -> NoReturn:
    """Raise DataFaults for a name's ending, with what helps, by the code `otherwise` if nothing."""
    advice = _ADVISED.get(file.suffix)
    reject(f"format_{advice}" if advice else otherwise, file.name, found=f".{file.suffix}")


_ADVISED = (
    dict.fromkeys(("wps", "doc", "docm", "rtf", "ofd", "docx", "pdf"), "text")
    | dict.fromkeys(("zip", "rar", "7z", "gz", "tar"), "packed")
    | dict.fromkeys(("png", "jpg", "jpeg", "bmp", "gif", "tif", "tiff", "heic"), "picture")
)


def check_package(file: Bytes) -> None:
    """Check a zip of XML (docx, xlsx, ods) before anything parses it.

    Every part that may be read is unpacked in chunks once: the declared sizes and ratios must keep
    the caps and be true, none may be encrypted or declare entities. Raises DataFaults else.
    """
    with zipfile.ZipFile(io.BytesIO(file.data)) as package:
        parts = [p for p in package.infolist() if not p.filename.startswith(_NEVER_READ)]
        _check_declared(parts, file.name)
        for part in parts:
            _check_part(package, part, file.name)


def _check_declared(parts: list[zipfile.ZipInfo], name: str) -> None:
    if len(parts) > PART_COUNT_CAP:
        reject("too_many_parts", name, found=str(len(parts)), cap=PART_COUNT_CAP)
    total = sum(part.file_size for part in parts)
    if total > UNPACKED_CAP:
        reject("unpacks_too_large", name, found=megabytes(total), cap=megabytes(UNPACKED_CAP))
    worst = max(parts, key=_ratio, default=None)
    if worst is not None and _ratio(worst) > RATIO_CAP:
        found = f"{worst.filename} {_ratio(worst):.0f}:1"
        reject("packed_too_tight", name, found=found, cap=RATIO_CAP)


def parsed(xml: bytes) -> Any:
    """Return the root of an XML part; what it declares is not looked up, comments are left out."""
    from lxml import etree

    plain = etree.XMLParser(resolve_entities=False, remove_comments=True, remove_pis=True)
    return etree.fromstring(xml, plain)


def _ratio(part: zipfile.ZipInfo) -> float:
    if part.file_size < RATIO_FROM:
        return 0.0
    return part.file_size / max(part.compress_size, 1)


def _check_part(package: zipfile.ZipFile, part: zipfile.ZipInfo, name: str) -> None:
    if part.flag_bits & 1:
        reject("encrypted", name, found=part.filename)
    try:
        with package.open(part) as stream:
            has_entities = _unpack(stream, part.filename.lower().endswith((".xml", ".rels")))
    except _DAMAGED:
        reject("broken_zip", name, found=part.filename)
    if has_entities:
        reject("entities", name, found=part.filename)


def _unpack(stream: IO[bytes], is_xml: bool) -> bool:
    """Unpack a part to its end, so that its length and checksum are proved; tell of entities."""
    before, found = b"", False
    while chunk := stream.read(_CHUNK):
        found = found or (is_xml and declares_entities(before + chunk))
        before = chunk[-32:]
    return found


def declares_entities(chunk: bytes) -> bool:
    """Whether XML declares a document type or entities, in any encoding."""
    return bool(_ENTITY.search(chunk.replace(b"\0", b"")))


def check_extent(name: str, rows: int, columns: int, cells: int) -> None:
    """Raise DataFaults when a sheet reaches over more rows, columns or cells than the caps."""
    counts = (
        ("too_many_rows", rows, ROW_CAP),
        ("too_many_columns", columns, COLUMN_CAP),
        ("too_many_cells", max(cells, rows * columns), CELL_CAP),
    )
    found = [wrong(code, name, found=str(n), cap=cap) for code, n, cap in counts if n > cap]
    if found:
        raise DataFaults(found)


def megabytes(size: int) -> str:
    """Return a size in bytes as people read it."""
    return f"{size / MEGABYTE:.1f} MB"
