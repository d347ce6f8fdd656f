"""What stands at the end and the edge of a page: its sources by document, its terms, the head that
a printer repeats.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any

from duibiao.indicators.observations import JOIN
from duibiao.presentation import escape
from duibiao.presentation.show import title_of
from duibiao.presentation.tables import css_text
from duibiao.vocabulary.statuses import status_word
from duibiao.vocabulary.words import language, lexicon, say

CITED = re.compile(r"<cite>(.*?)</cite>(?: <span>(.*?)</span>)?", re.DOTALL)
TAGS = re.compile(r"<[^>]*>")
NAMED = 4
"""So many places in a document are named, the others counted."""
LISTED = 30
"""So many documents are listed."""
TERM = "page.term_"


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
    told = say("page.comma").join(places[:NAMED])
    if len(places) > NAMED:
        told = say("page.more_places", places=told, count=len(places))
    small = f" <small>{escape.source(told)}</small>" if told else ""
    return f"<li>{escape.source(name)}{small}</li>"


def terms(body: str) -> str:
    """Return what the terms used on a page mean, folded; nothing where it uses none."""
    known = lexicon(language())
    told = [
        text.split("|") if "|" in text else [_capital(status_word(key.removeprefix(TERM))), text]
        for key, text in known.items()
        if key.startswith(TERM)
    ]
    read = TAGS.sub(" ", body).lower()
    used = "".join(
        f"<div><dt>{escape.text(term)}</dt><dd>{escape.text(meaning)}</dd></div>"
        for term, meaning in told
        if term.lower() in read
    )
    return closed("terms", say("page.terms"), f"<dl>{used}</dl>") if used else ""


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def running_head(about: Mapping[str, Any]) -> str:
    """Return the style by which a printer repeats bureau and report on every page but the first."""
    name = css_text(str(about.get("bureau_name") or about.get("bureau") or ""))
    title = css_text(title_of(about)) if about else ""
    look = "font:8pt 'Duibiao Sans',sans-serif"
    return (
        f'@page{{@top-left{{content:"{name}";{look}}}@top-right{{content:"{title}";{look}}}}}'
        "@page:first{@top-left{content:none}@top-right{content:none}}"
    )
