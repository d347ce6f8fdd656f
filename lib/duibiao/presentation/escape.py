"""The only way by which text from data reaches HTML."""

from __future__ import annotations

import re
from html import escape

UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def plain(value: object) -> str:
    """Return a value as text that every format can hold: without control characters."""
    return UNPRINTABLE.sub(REPLACEMENT, str(value))


def text(value: object) -> str:
    """Return a value as HTML text, safe between tags and inside a quoted attribute."""
    return escape(plain(value), quote=True)


def slug(value: object) -> str:
    """Return a value as an `id` or class: letters of any script, digits, `-` and `_`."""
    return re.sub(r"[^\w-]+", "-", plain(value)).strip("-") or "x"
