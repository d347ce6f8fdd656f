"""What stands at the end and the edge of a page: its sources by document, its terms, the head that
a printer repeats.
"""

import html
import re
from collections.abc import Mapping
from typing import Any

from duibiao.indicators.observations import JOIN
from duibiao.presentation import escape
from duibiao.presentation.show import title_of
from duibiao.presentation.tables import css_text
from duibiao.vocabulary.statuses import STATUSES, status_word
from duibiao.vocabulary.words import language, lexicon, say

CITED = re.compile(r"<cite>(.*?)</cite>(?: <span>(.*?)</span>)?", re.DOTALL)
TAGS = re.compile(r"<[^>]*>")
PART = "，"  # What stands before it in a place is told once of places in a row
NAMED = 4  # So many places in a document are named, the others counted
LISTED = 30  # So many documents are listed
TERM = "page.term_"
PROSE = "<p>"
TERM_PLACE = re.compile(
    r'(<th scope="col"[^>]*>|<span class="s [\w-]+"><i[^>]*>[^<]*</i>|<td class="c-reason">|<p>)'
    r"([^<]+)"
)


def sources(body: str) -> str:
    """Return the documents that a page's figures stand in, each once, with the places in it."""
    found: dict[str, dict[str, None]] = {}
    for cite, place in CITED.findall(body):
        names, places = (html.unescape(TAGS.sub("", part)).split(JOIN) for part in (cite, place))
        pairs = zip(names, places if len(places) == len(names) else [""] * len(names), strict=True)
        for name, where in pairs:
            found.setdefault(name, {})[where] = None
    if not found:
        return ""
    ordered = sorted(found.items(), key=lambda one: -len(one[1]))
    items = "".join(_document(name, [w for w in where if w]) for name, where in ordered[:LISTED])
    more = len(ordered) - LISTED
    rest = f"<li>{say('page.more_sources', count=more)}</li>" if more > 0 else ""
    return closed("sources", say("page.sources"), f"<ul>{items}{rest}</ul>")


def closed(kind: str, title: str, inner: str) -> str:
    """Return a part of the page that a reader opens at need, in line with the others."""
    head = f'<h2 id="{kind}">{title}</h2>'
    return f'<details class="section {kind}"><summary>{head}</summary>{inner}</details>'


def _document(name: str, places: list[str]) -> str:
    heads = ["", *(place.rpartition(PART)[0] + PART for place in places)]
    short = (p.removeprefix(h) for h, p in zip(heads, places[:NAMED], strict=False))
    told = say("page.comma").join(short)
    if len(places) > NAMED:
        told = say("page.more_places", places=told, count=len(places))
    small = f" <small>{escape.source(told)}</small>" if told else ""
    return f"<li>{escape.source(name)}{small}</li>"


def explained(body: str) -> str:
    """Return a page's body in which each term opens to its meaning (a popover at the end) where it
    first stands: in a table's head, at a status, in a reason or in prose."""
    known, told = _terms(), dict[str, str]()

    def marked(found: re.Match[str]) -> str:
        for key, (term, meaning) in known.items():
            at = re.search(rf"(?<![a-z]){re.escape(term)}(?![a-z价])", found[2], re.IGNORECASE)
            if at and key not in told and not (found[1] == PROSE and key in STATUSES):
                label = escape.text(say("page.what_is", term=term))
                said = f"<dt>{escape.text(term)}</dt><dd>{escape.text(meaning)}</dd>"
                told[key] = f'<div id="term-{key}" popover>{said}</div>'
                prose = found[1] == PROSE  # where a question mark would read as the sentence's own
                text, end, kind = found[2], at.end(), "f" if prose else "term"
                start = at.start() if prose else end
                asked = f'<button class="{kind}" popovertarget="term-{key}" aria-label="{label}">'
                return f"{found[1]}{text[:start]}{asked}{text[start:end]}</button>{text[end:]}"
        return found[0]

    body = TERM_PLACE.sub(marked, body)
    return f'{body}<dl class="terms">{"".join(told.values())}</dl>' if told else body


def _terms() -> dict[str, tuple[str, str]]:
    """Return each term's word and meaning; a status has its word elsewhere."""
    known = {k.removeprefix(TERM): v for k, v in lexicon(language()).items() if k.startswith(TERM)}
    words = {key: text.rpartition("|") for key, text in known.items()}
    return {key: (word or status_word(key), told) for key, (word, _, told) in words.items()}


def running_head(about: Mapping[str, Any]) -> str:
    """Return the style by which a printer repeats bureau and report on every page but the first."""
    name = css_text(str(about.get("bureau_name") or about.get("bureau") or ""))
    title = css_text(title_of(about)) if about else ""
    look = "font:8pt 'Duibiao Sans',sans-serif"
    return (
        f'@page{{@top-left{{content:"{name}";{look}}}@top-right{{content:"{title}";{look}}}}}'
        "@page:first{@top-left{content:none}@top-right{content:none}}"
    )
