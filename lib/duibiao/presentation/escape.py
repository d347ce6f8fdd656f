"""The only way by which text from data reaches HTML."""

import re
from html import escape

from duibiao.vocabulary.words import language

UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
CHINESE = "[\u3000-\u9fff\uff00-\uffef]"
QUOTED = re.compile(rf"{CHINESE}+(?:[\w.—–-]*{CHINESE}+)*")


def plain(value: object) -> str:
    """Return a value as text that every format can hold: without control characters."""
    return UNPRINTABLE.sub(REPLACEMENT, str(value))


def text(value: object) -> str:
    """Return a value as HTML text, safe between tags and inside a quoted attribute."""
    return escape(plain(value), quote=True)


def source(value: object) -> str:
    """Return text that may quote a source as HTML, its Chinese marked in a page of another
    language."""
    shown = text(value)
    return shown if language() == "zh" else QUOTED.sub(r'<span lang="zh">\g<0></span>', shown)


def slug(value: object) -> str:
    """Return a value as an `id` or class: letters of any script, digits, `-` and `_`."""
    return re.sub(r"[^\w-]+", "-", plain(value)).strip("-") or "x"
