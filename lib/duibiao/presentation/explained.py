"""The figures of a text with the rule and the words behind each field: as lines, as one page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from duibiao.presentation.escape import plain, source
from duibiao.presentation.escape import text as escaped
from duibiao.reading import prose
from duibiao.reading.prose import Record
from duibiao.vocabulary.words import language, say

STYLE = """
:root { color-scheme: light dark; }
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.9 sans-serif; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
details { display: inline; }
summary { display: inline; cursor: pointer; list-style: none; padding: 0 .15em;
  border-bottom: 3px solid #1a7f4b; background: #1a7f4b22; }
summary::-webkit-details-marker { display: none; }
.target > summary { border-color: #b35900; background: #b3590022; }
.context > summary { border-color: #777; background: #7772; }
.doubt > summary { border-bottom-style: dashed; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .3rem 0;
  padding: .6rem 1rem; border-left: 3px solid #888; background: #8881; line-height: 1.6;
  white-space: normal; }
dd { margin: 0; }
s, .overruled { color: GrayText; }
"""


def lines(text: str, records: Sequence[Record]) -> Iterator[str]:
    """Yield what a terminal shows: each figure, then a line for each of its fields."""
    for record in records:
        yield f"{plain(record.text)}  {plain(record.indicator)}  [{record.start}–{record.end}]"
        for head, said in prose.told(text, record):
            yield f"  {head}  {plain(said)}"
        yield ""


def page(title: str, text: str, records: Sequence[Record]) -> str:
    """Return one self-contained page: the text with its figures marked, each opening to what it
    means and why.
    """
    shown, at = list[str](), 0
    for record in sorted(records, key=lambda one: (one.start, one.end)):
        if record.start < at:
            continue
        shown += source(text[at : record.start]), _mark(text, record)
        at = record.end
    shown.append(source(text[at:]))
    count = say("prose.explained", count=len(records))
    return (
        f'<!DOCTYPE html>\n<html lang="{language()}">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escaped(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f'<h1>{source(title)}</h1>\n<p>{escaped(count)}</p>\n<div class="text" lang="zh">'
        f"{''.join(shown)}</div>\n</main>\n</body>\n</html>\n"
    )


def _mark(text: str, record: Record) -> str:
    """Return a figure as a mark that opens."""
    rows = prose.told(text, record)
    listed = "".join(f"<dt>{escaped(head)}</dt><dd>{source(said)}</dd>" for head, said in rows)
    doubt = "" if record.confidence == "high" else " doubt"
    return (
        f'<details class="{record.role}{doubt}"><summary>{source(record.text)}</summary>'
        f'<dl lang="{language()}">{listed}</dl></details>'
    )
