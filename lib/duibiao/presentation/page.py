"""An executed notebook as one HTML file that needs nothing else.

The page is filled from the cells' outputs in one pass, without a parser: prose cells become safe
HTML, what `show` made goes in as it is, and everything else is shown as text.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from string import Template
from typing import Any

from duibiao.presentation import (
    appendix,
    bar,
    check,
    desk_script,
    escape,
    facts,
    fonts,
    markdown,
    notes,
    page_script,
)
from duibiao.presentation.bar import Place
from duibiao.presentation.show import FACTS, title_of
from duibiao.vocabulary import words
from duibiao.vocabulary.words import say

LEFT_OUT = frozenset({"parameters", "injected-parameters", "desk"})
LANGUAGE_TAGS = {"zh": "zh-CN", "en": "en"}
HEADING = re.compile(r"<h([23])>(.*?)</h\1>", re.DOTALL)
PLACED = re.compile(r"(?=<h2 id=)")
LAID_OUT = re.compile(r'(?=<details class="section")|(?<!<summary>)(?=<h2 id=)')
PLACED_HEADING = re.compile(r"<h2 id=[^>]*>(.*?)</h2>", re.DOTALL)
LONE = re.compile(
    r'<h2 id=[^>]*>.*?</h2>((?:\s*<p>[^<]*</p>)*)\s*<details class="fold"><summary>[^<]*</summary>'
    r'((?:(?!<details class="fold">).)*)</details>(\s*(?:<p class="rest">[^<]*</p>)?\s*)',
    re.DOTALL,
)
"""A section that holds nothing but a folded table: its heading folds it, no second box."""
FOLD = "fold"  # The tag of a prose cell whose section a reader opens at need
CHANGES = 4  # So many changes stand open
LARGEST = 300 * 1024  # A page of more bytes says so: it takes long on a phone
_REGION = re.compile(r'role="region" aria-label="([^"]*)"')
FIRST_TITLE = re.compile(r"^#\s+.*\n?")
SECTION = re.compile(r"(?=<h2>)")
NOTHING = ('<p class="none">', '<figure class="empty"')
SOMETHING = ("<table", "<figure id", "<ul", "<ol", "<section", "<pre")
SEEN = ("<table", "<figure id")
FOLDS = re.compile(f"<details|</details>|{'|'.join(SEEN)}")
CLOSED = '<details class="section">'
TAGS = re.compile(r"<[^>]*>")
SUSPICIOUS = re.compile(r"<(?!/|[bipu]>)\w+[^>]*(?:\son|[a-z]*script|src|url|http)")
THEME_ROW = re.compile(r'id="([^"]*-theme-([^"]*))"')
THEME_LINK = re.compile(r'href="#theme-([^"]*)"')


@dataclass
class Content:
    """What a notebook holds for its page: the head, what the run is about, and the body."""

    head: str = ""
    about: Mapping[str, Any] = field(default_factory=dict)
    title: str = ""
    intro: str = ""
    parts: list[str] = field(default_factory=list)
    folded: set[str] = field(default_factory=set)


def render(
    notebook: Mapping[str, Any], changes: str | None = None, place: Place | None = None
) -> str:
    """Return the page of an executed notebook.

    `place` is where it stands in a folder of reports; a bar at the top then leads on from there.

    `changes` tells in plain text, a line each, what differs from the last issue. The same notebook
    gives the same bytes: no clock, path or random id enters.
    """
    with words.within(_language(notebook, words.language())):
        html = _page(_read(notebook), changes, place)
        size = len(html.encode())
        if size <= LARGEST:
            return html
        # once more, so that the page's font has the characters of what is said at its end
        end = f'<p class="left-out">{say("page.large", size=size // 1024)}</p>'
        return _page(_read(notebook), changes, place, end)


def is_bare(html: str) -> bool:
    """Say whether a page shows no table and no chart."""
    return not any(mark in html for mark in (*SEEN, '<p class="one">'))


def document(title: str, body: str, style: str = "", script: str | None = None) -> str:
    """Return a whole page around a body; `script` is the one that may run, by default that of
    reports."""
    sheet = _sheet() + style
    own = page_script.element() if script is None else f"<script>{script}</script>" * bool(script)
    return Template(page_script.asset("page.html")).substitute(
        policy=page_script.policy(page_script.text() if script is None else script),
        language=LANGUAGE_TAGS[words.language()],
        title=escape.text(title),
        style=fonts.css(title + body + own + sheet + bar.signs()) + sheet,
        skip=say("page.skip"),
        body=body + own,
    )


def _page(content: Content, changes: str | None, place: Place | None, end: str = "") -> str:
    body, contents = _anchored(_without_empty("".join(content.parts)))
    body = _with_changes(_folded(_theme_links(body), content.folded), changes)
    body, cited = notes.gathered(_own_landmarks(body))
    body = appendix.explained(body + appendix.sources(cited) + content.intro) + cited
    title = content.title or say("page.untitled")
    version = escape.text(content.about.get("data_version", ""))
    made = say("page.version", version=version) if version else ""
    told = [say("page.how_to_read"), say("page.made_by") + made]
    foot = "".join(f"<p>{line}</p>" for line in told)
    head = content.head or f'<header class="about"><h1>{escape.text(title)}</h1></header>'
    above = "</dl>" if "</dl>" in head else "</h1>"
    head = head.replace(above, above + _contents(contents), 1)
    top = place.bar() if place else ""
    kind = escape.slug(content.about.get("notebook", "report"))
    sheet = f'<div class="sheet" data-kind="{kind}"><main id="main">{body}{end}</main></div>'
    whole = f"{top}{head}{sheet}<footer>{foot}</footer>"
    return document(title, whole, appendix.running_head(content.about))


def _own_landmarks(body: str) -> str:
    """Number the regions that share a name, so that each can be told from the others."""
    seen: Counter[str] = Counter()

    def numbered(found: re.Match[str]) -> str:
        seen[found[1]] += 1
        count = seen[found[1]]
        return f'role="region" aria-label="{found[1]}{f" {count}" if count > 1 else ""}"'

    return _REGION.sub(numbered, body)


def _language(notebook: Mapping[str, Any], default: str) -> str:
    """Return the language the notebook's head was shown in."""
    told = (f.get("language") for f in facts.each(notebook) if f.get("kind") == "about")
    return next((str(one) for one in told if one in words.LANGUAGES), default)


def _read(notebook: Mapping[str, Any]) -> Content:
    content = Content()
    for cell in notebook["cells"]:
        if not LEFT_OUT & set(cell.get("metadata", {}).get("tags", ())):
            content.parts.extend(_cell(cell, content))
    return content


def _cell(cell: Mapping[str, Any], content: Content) -> Iterator[str]:
    source = cell.get("source", "")
    if words.language() != "zh":
        source = cell.get("metadata", {}).get(words.language(), source)
    text = source if isinstance(source, str) else "".join(source)
    if cell["cell_type"] == "markdown":
        found = FIRST_TITLE.match(text)
        if found and not content.parts and not content.title:
            content.title, text = found[0].lstrip("#").strip(), text[found.end() :].strip()
            intro = markdown.html(text) if text else ""  # the answer comes first, this at the end
            content.intro = appendix.closed("intro", say("page.intro"), intro) if intro else ""
            text = ""
        html = markdown.html(text)
        if FOLD in cell.get("metadata", {}).get("tags", ()):
            content.folded |= {TAGS.sub("", found[2]) for found in HEADING.finditer(html)}
        yield html
    elif cell["cell_type"] == "code":
        for output in cell.get("outputs", ()):
            yield _output(output, content)


def _output(output: Mapping[str, Any], content: Content) -> str:
    kind = output.get("output_type")
    if kind == "stream":
        return "" if output.get("name") == "stderr" else _pre(output.get("text", ""))
    if kind == "error":
        error = f"{output.get('ename', '')}: {output.get('evalue', '')}"
        return f'<section class="fault"><h3>{say("show.fault_other")}</h3>{_pre(error)}</section>'
    data: Mapping[str, Any] = output.get("data", {})
    told: Mapping[str, Any] = data.get(FACTS) or {}
    html = _joined(data.get("text/html", ""))
    if told.get("kind") == "about":
        content.about, content.head = told, html
        name = told.get("bureau_name") or told.get("bureau") or ""
        content.title = f"{name} {title_of(told)}".strip() or content.title
        return ""
    return _html(html) if html or told else _pre(data.get("text/plain", ""))


def _html(html: str) -> str:
    """Return HTML without the desk's script; what still runs or fetches is shown as text."""
    quiet = desk_script.strip(html)
    return _pre(quiet) if SUSPICIOUS.search(quiet) and check.active(quiet) else quiet


def _pre(value: Any) -> str:
    text = _joined(value)
    return f"<pre>{escape.text(text)}</pre>" if text.strip() else ""


def _joined(value: Any) -> str:
    return value if isinstance(value, str) else "".join(value)


def _with_changes(body: str, changes: str | None) -> str:
    """Put what changed after the first section: the answer comes first."""
    lines = [line for line in (changes or "").splitlines() if line != say("changes.nothing")]
    if not lines:
        return body
    first, rest = lines[:CHANGES], lines[CHANGES:]
    more = say("page.more_changes", count=len(rest))
    folded = f"<details><summary>{more}</summary>{_items(rest)}</details>" if rest else ""
    inner = f"<h2>{say('page.changes')}</h2>{_items(first)}{folded}"
    told = f'<section class="changes">{inner}</section>'
    lead, *sections = LAID_OUT.split(body)
    return "".join([lead, *sections[:1], told, *sections[1:]])


def _items(lines: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape.text(line)}</li>' for line in lines)}</ul>"


def _folded(body: str, titles: set[str]) -> str:
    """Fold the sections with these titles; their headings stay and open them."""
    lead, *sections = PLACED.split(body)
    return _one_open(lead + "".join(_fold(section, titles) for section in sections))


def _one_open(body: str) -> str:
    """Open the folds around the first table of a page that would show none: it said nothing."""
    within, first = list[int](), list[int]()
    for found in FOLDS.finditer(body):
        if found[0] == "<details":
            within.append(found.end())
        elif found[0] == "</details>":
            del within[-1:]
        elif within:
            first = first or [*within]
        else:
            return body
    for end in reversed(first):
        body = f"{body[:end]} open{body[end:]}"
    return body


def _fold(section: str, titles: set[str]) -> str:
    found = PLACED_HEADING.match(section)
    lone = LONE.fullmatch(section)
    if found is None or (lone is None and TAGS.sub("", found[1]) not in titles):
        return section
    inner = "".join(lone.groups()) if lone else section[found.end() :]
    return f"{CLOSED}<summary>{found[0]}</summary>{inner}</details>"


def _without_empty(body: str) -> str:
    """Leave out sections with nothing in them, and say at the end which they were."""
    lead, *sections = SECTION.split(body)
    empty = [
        section
        for section in sections
        if any(m in section for m in NOTHING) and not any(m in section for m in SOMETHING)
    ]
    kept = lead + "".join(section for section in sections if section not in empty)
    if not empty:
        return kept
    titles = (TAGS.sub("", found[2]) for s in empty if (found := HEADING.match(s)))
    told = say("page.left_out", sections=say("page.comma").join(titles))
    return f'{kept}<p class="left-out">{told}</p>'


def _anchored(body: str) -> tuple[str, list[tuple[str, str]]]:
    """Give every heading an id; return the body and the second-level headings."""
    found: list[tuple[str, str]] = []
    seen: dict[str, int] = {}

    def anchor(match: re.Match[str]) -> str:
        words_only = TAGS.sub("", match[2])
        ident = "s-" + escape.slug(words_only)
        seen[ident] = seen.get(ident, 0) + 1
        ident += f"-{seen[ident]}" if seen[ident] > 1 else ""
        if match[1] == "2":
            found.append((ident, match[2]))
        return f'<h{match[1]} id="{ident}">{match[2]}</h{match[1]}>'

    return HEADING.sub(anchor, body), found


def _theme_links(body: str) -> str:
    """Name the first row of each theme for links to it; drop links that lead nowhere."""
    seen: set[str] = set()

    def named(match: re.Match[str]) -> str:
        first = match[2] not in seen
        seen.add(match[2])
        return f'id="theme-{match[2]}"' if first else match[0]

    body = THEME_ROW.sub(named, body)
    return THEME_LINK.sub(lambda m: m[0] if m[1] in seen else "", body)


def _contents(headings: list[tuple[str, str]]) -> str:
    if not headings:
        return ""
    items = "".join(f'<li><a href="#{ident}">{text}</a></li>' for ident, text in headings)
    title = say("page.contents")
    folded = f"<details><summary>{title}</summary><ol>{items}</ol></details>"
    return f'<nav aria-label="{title}">{folded}</nav>'


@cache
def _sheet() -> str:
    """Return the house style, in which a table's rows are cards where it would be cut."""
    cards = page_script.asset("cards.css")
    phone = f"@media screen and (max-width:40rem){{{cards}}}"
    wide = cards.replace(".t ", ".t.wide ")
    tablet = f"@media screen and (min-width:40.01rem) and (max-width:54rem){{{wide}}}"
    screen, mark, paper = page_script.asset("page.css").partition("@media print")
    return f"{screen}{phone}{tablet}{mark}{paper}"
