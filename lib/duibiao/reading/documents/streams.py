"""What the streams of a PDF unpack to, counted before anything interprets them."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from duibiao.reading.files import guards
from duibiao.reading.wrong import reject

CONTENT_CAP = 12 * guards.MEGABYTE
"""All that is drawn or written; a page of text takes a tenth of one."""
STREAM_CAP = 48 * guards.MEGABYTE
"""One picture or font, which is never unfolded for its text."""
_CHUNK = 1 << 18
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_DICTIONARY = 2048
_ASIDE = re.compile(rb"/Subtype\s*/(?:Image|Type1C|CIDFontType0C|OpenType)|/Length1\b")
_PACKED = re.compile(rb"/(?:FlateDecode|Fl)\b")
_OTHERWISE = re.compile(rb"/(?:LZWDecode|LZW|RunLengthDecode|RL)\b")


def guard(file: guards.Bytes) -> None:
    """Refuse a PDF whose streams unpack to more than the caps. Raises DataFaults."""
    total = 0
    for dictionary, data in _streams(file.data):
        aside = bool(_ASIDE.search(dictionary))
        size = _unpacked(dictionary, data)
        total += 0 if aside else size
        if size > STREAM_CAP or total > CONTENT_CAP:
            cap = guards.megabytes(STREAM_CAP if aside else CONTENT_CAP)
            found = f"> {guards.megabytes(max(size, total))}"
            reject("unpacks_too_large", file.name, found=found, cap=cap)


def _streams(data: bytes) -> Iterator[tuple[bytes, memoryview]]:
    """Yield the dictionary before each stream, as far as it is near, and what follows it."""
    whole = memoryview(data)
    for match in _STREAM.finditer(data):
        before = data[max(0, match.start() - _DICTIONARY) : match.start()]
        end = data.find(b"endstream", match.end())
        yield before.rpartition(b" obj")[2], whole[match.end() : end if end >= 0 else len(data)]


def _unpacked(dictionary: bytes, data: memoryview) -> int:
    """Return a stream's size unpacked, as far as the caps; packed twice is past them."""
    if len(_PACKED.findall(dictionary)) > 1:
        return STREAM_CAP + 1
    if _OTHERWISE.search(dictionary):
        return len(data) * guards.RATIO_CAP if len(data) > guards.RATIO_FROM else 0
    return _inflated(data) if _PACKED.search(dictionary) else len(data)


def _inflated(data: memoryview) -> int:
    unpacker = zlib.decompressobj()
    size, rest = 0, bytes(data)
    try:
        while rest and not unpacker.eof and size <= STREAM_CAP:
            size += len(unpacker.decompress(rest, _CHUNK))
            rest = unpacker.unconsumed_tail
    except zlib.error:
        return size
    return size
