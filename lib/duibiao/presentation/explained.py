"""The figures of a text with the rule and the words behind each field: as lines, as one page."""

from collections.abc import Iterator, Sequence

from duibiao.presentation.escape import plain, source
from duibiao.presentation.escape import text as escaped
from duibiao.presentation.page import document
from duibiao.reading import prose
from duibiao.reading.prose import Record
from duibiao.vocabulary.words import language, say

STYLE = """
.text{white-space:pre-wrap}.text details{display:inline;font-size:inherit}
.text :not([open])::details-content{display:none}.text summary{display:inline;color:inherit;
padding:0 .15em;border-bottom:3px solid #00664b;background:#e2f2ec;list-style:none}
.text .target>summary{border-color:#925000;background:#fbeedb}
.text .context>summary{border-color:#55616e;background:#eceff2}
.text .doubt>summary{border-bottom-style:dashed}
.text dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem;margin:.3rem 0;
white-space:normal;padding:.6rem 1rem;border-left:3px solid var(--rule);background:var(--pale)}
.text dd{margin:0}
"""


def lines(text: str, records: Sequence[Record]) -> Iterator[str]:
    """Yield what a terminal shows: each figure, then a line for each of its fields."""
    for record in records:
        yield f"{plain(record.text)}  {plain(record.indicator)}  [{record.start}–{record.end}]"
        for head, said in prose.told(text, record):
            yield f"  {head}  {plain(said)}"
        yield ""


def page(title: str, text: str, records: Sequence[Record]) -> str:
    """Return one self-contained page: the text, each figure opening to what it means and why."""
    shown, at = list[str](), 0
    for record in sorted(records, key=lambda one: (one.start, one.end)):
        if record.start < at:
            continue
        shown += source(text[at : record.start]), _mark(text, record)
        at = record.end
    shown.append(source(text[at:]))
    count = say("prose.explained", count=len(records))
    body = (
        f'<main id="main" class="sheet"><h1>{source(title)}</h1><p>{escaped(count)}</p>'
        f'<div class="text" lang="zh">{"".join(shown)}</div></main>'
    )
    return document(title, body, STYLE, script="")


def _mark(text: str, record: Record) -> str:
    """Return a figure as a mark that opens."""
    rows = prose.told(text, record)
    listed = "".join(f"<dt>{escaped(head)}</dt><dd>{source(said)}</dd>" for head, said in rows)
    doubt = "" if record.confidence == "high" else " doubt"
    return (
        f'<details class="{record.role}{doubt}"><summary>{source(record.text)}</summary>'
        f'<dl lang="{language()}">{listed}</dl></details>'
    )
