"""Bytes to text: the encodings Chinese offices write, and nothing guessed beyond them."""

import codecs
import re
from functools import cache

from duibiao.reading import lexicons
from duibiao.reading.wrong import reject
from duibiao.vocabulary.csv_tables import fits

COMMON_SHARE = 0.9
SAMPLE = 20_000
_HAN = re.compile(r"[\u3400-\u9fff\ue000-\uf8ff\U00020000-\U0003ffff]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")


def decode(data: bytes, name: str) -> str:
    """Return the text of `data`.

    Known are UTF-8 and UTF-16 with or without a byte order mark, and GB18030 (with GBK and GB2312
    inside it). A UTF-8 mark stays in the text as `open(..., encoding="utf-8")` leaves it.
    Raises DataFaults for anything else and for text with control characters.
    """
    encoding = recognise(data)
    if encoding is None:
        reject("encoding", name, found=_bytes_shown(data))
    text = data.decode(encoding)
    if control := _CONTROL.search(text):
        row = text.count("\n", 0, control.start()) + 1
        reject("control", name, row=row, found=f"U+{ord(control[0]):04X}")
    return text


def recognise(data: bytes) -> str | None:
    """Return the codec that fits all of `data`, or None."""
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return None
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16" if fits(data, "utf-16") else None
    wide = ("utf-16-le", "utf-16-be") if b"\0" in data[:SAMPLE] else ()
    candidates = (*wide, "utf-8", "gb18030")
    return next((codec for codec in candidates if _plausible(data, codec)), None)


def _plausible(data: bytes, codec: str) -> bool:
    return fits(data, codec) and (codec == "utf-8" or _ordinary(data.decode(codec)[:SAMPLE]))


def _ordinary(text: str) -> bool:
    """Tell whether the Han characters are those people use: other encodings decode to rare ones."""
    if _CONTROL.search(text):
        return False
    han = _HAN.findall(text)
    known = "".join(han).encode("gb2312", "ignore").decode("gb2312")
    common = len(known) + sum(char in _only_traditional() for char in han)
    return common >= COMMON_SHARE * len(han)


@cache
def _only_traditional() -> frozenset[str]:
    told = lexicons.table("scripts")["traditional"]
    return frozenset(char for char in told if not char.encode("gb2312", "ignore"))


def _bytes_shown(data: bytes) -> str:
    bad = next((i for i, byte in enumerate(data) if byte > 0x7F), 0)
    return data[bad : bad + 8].hex(" ")
