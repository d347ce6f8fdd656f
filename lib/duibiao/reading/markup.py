"""The text of a web page that one sees: block elements as lines, cells separated by tabs."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag
from bs4.element import Comment, Declaration, Doctype, NavigableString

_UNSEEN = ["script", "style", "head", "template", "noscript", "svg", "iframe", "select", "textarea"]
_BLOCKS = [
    *("address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl"),
    *("dt", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header"),
    *("hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot"),
    *("thead", "tr", "ul"),
]
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_WIDE = r"[\u2e80-\u9fff\uff00-\uffef]"
_SPACE_BETWEEN_HAN = re.compile(rf"(?<={_WIDE}) (?={_WIDE})")
_LINE, _CELL = "\x1e", "\x1f"


def text_of(page: str) -> str:
    """Return the visible text, one line per block element."""
    soup = BeautifulSoup(page.replace(_LINE, " ").replace(_CELL, " "), "html.parser")
    _drop_unseen(soup)
    for block in soup.find_all(_BLOCKS):
        block.insert(0, NavigableString(_LINE))
        block.append(NavigableString(_LINE))
    for cell in soup.find_all(["td", "th"]):
        _flatten(cell)
    for line_break in soup.find_all("br"):
        line_break.replace_with(NavigableString(_LINE))
    text = _SPACES.sub(" ", soup.get_text()).replace(_CELL, "\t")
    lines = (_tidy(line) for line in text.split(_LINE))
    return "".join(line + "\n" for line in lines if line)


def _drop_unseen(soup: BeautifulSoup) -> None:
    for tag in soup.find_all(_UNSEEN):
        tag.decompose()
    for tag in soup.find_all(_is_hidden):
        if not tag.decomposed:
            tag.decompose()
    for string in soup.find_all(string=lambda s: isinstance(s, Comment | Declaration | Doctype)):
        string.extract()


def _is_hidden(tag: Tag) -> bool:
    return tag.has_attr("hidden") or bool(_HIDDEN.search(str(tag.get("style", ""))))


def _flatten(cell: Tag) -> None:
    """A cell is one place in its row, however many paragraphs it holds."""
    for string in list(cell.find_all(string=_LINE)):
        string.replace_with(NavigableString(" "))
    cell.append(NavigableString(_CELL))


def _tidy(line: str) -> str:
    cells = (_SPACE_BETWEEN_HAN.sub("", cell.strip(" ")) for cell in line.split("\t"))
    return "\t".join(cells).strip()
