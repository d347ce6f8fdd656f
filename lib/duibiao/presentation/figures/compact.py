"""matplotlib's SVG made fit to stand in a page: own ids, no prologue, each look said once."""

from __future__ import annotations

import re

PROLOGUE = re.compile(r"\A.*?(?=<svg)", re.DOTALL)
NEEDLESS = re.compile(
    r"<!--.*?-->|<metadata>.*?</metadata>|<style[^>]*>.*?</style>|<defs\s*/>|<defs>\s*</defs>",
    re.DOTALL,
)
REPEATED = re.compile(
    r' font-family: [^;]*;| transform="rotate\(-0 [^)]*\)"|text-anchor: start; '
    r'|<path d="[^"]*" style="fill: none"/>|font-size: 13px;|fill: #1b2733(?=")'
)
"""What every text and ground repeats and the page's style sheet says once."""
IDENT = re.compile(r' id="([^"]*)"')
REFERENCE = re.compile(r'(?:url\(#|href="#)([^")]+)')
SPACES = re.compile(r"(?<=>)\s+(?=<)|\s+(?=[LCQzM\"])|(?<=[MLCQ])\s+")
DECIMALS = re.compile(r"(?<![#\w])(-?\d+)(?:\.0\d*|(\.[1-9])\d*)(?!\d)")
STYLED = re.compile(r'<g>((?:<(?:use|path)[^>]*? style="([^"]*)"/>)+)</g>')
WRAPPED = re.compile(r"<g>(<text[^>]*>[^<]*</text>|<path[^>]*/>)</g>")
EMPTY = re.compile(r'<g></g>|<defs></defs>| style=" ?"')
SHORT = re.compile(r"(?<=[;:]) (?=[\w#])")


def compact(svg: str, width: float, height: float, own: str) -> str:
    """Return the `<svg>` element alone; its ids begin with `own`, so that two do not meet."""
    bare = NEEDLESS.sub("", PROLOGUE.sub("", svg, count=1))
    used = set(REFERENCE.findall(bare))
    bare = IDENT.sub(lambda m: f' id="{own}{m[1]}"' if m[1] in used else "", bare)
    bare = REFERENCE.sub(lambda m: m[0].replace(m[1], own + m[1]), bare)
    _, _, body = bare.partition(">")
    texts = re.split(r"(<text[^>]*>[^<]*</text>)", body)
    body = "".join(_text(part) if part.startswith("<text") else _shape(part) for part in texts)
    for pattern, kept in ((WRAPPED, r"\1"), (EMPTY, ""), (EMPTY, "")):
        body = pattern.sub(kept, body)
    return f'<svg viewBox="0 0 {width:g} {height:g}">{STYLED.sub(_once, body)}'


def _text(element: str) -> str:
    """Shorten a text's attributes; the text itself stays as it is written."""
    head, _, rest = element.partition(">")
    return f"{_short(head)}>{rest}"


def _shape(markup: str) -> str:
    return SPACES.sub("", _short(markup)).strip()


def _short(markup: str) -> str:
    return SHORT.sub("", DECIMALS.sub(r"\1\2", REPEATED.sub("", markup)))


def _once(match: re.Match[str]) -> str:
    """Say the look of a collection on its group when all its members share it."""
    looks = set(re.findall(r' style="([^"]*)"', match[1]))
    if len(looks) > 1:
        return match[0]
    bare = re.sub(r' style="[^"]*"', "", match[1])
    return f'<g style="{match[2]}">{bare}</g>'
