"""Prose cells as HTML: raw HTML shown as text, nothing that could be fetched or run."""

from functools import cache
from typing import Any

import mistune

from duibiao.presentation import escape
from duibiao.vocabulary.words import say


class SafeRenderer(mistune.HTMLRenderer):
    """Writes links within the page as links, all others and pictures as words."""

    def __init__(self) -> None:
        super().__init__(escape=True)

    def link(self, text: str, url: str, title: str | None = None) -> str:
        """Write a link to a place in the page, or the words and the address."""
        if url.startswith("#"):
            return f'<a href="#{escape.text(url[1:])}">{text}</a>'
        return say("page.link_shown", text=text, address=escape.text(url))

    def image(self, text: str, url: str, title: str | None = None) -> str:
        """Write what the picture would show; a page fetches nothing."""
        return say("page.image_shown", text=escape.text(text))

    def heading(self, text: str, level: int, **attrs: Any) -> str:
        """Write a heading; the page itself owns the first level."""
        level = max(2, level)
        return f"<h{level}>{text}</h{level}>\n"


@cache
def _reader() -> mistune.Markdown:
    return mistune.create_markdown(renderer=SafeRenderer(), plugins=["table", "strikethrough"])


def html(source: str) -> str:
    """Return Markdown as safe HTML."""
    return str(_reader()(escape.plain(source)))
