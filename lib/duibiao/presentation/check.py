"""What a published page must not hold: nothing to fetch, nothing that runs, nothing private."""

import re
from html.parser import HTMLParser
from pathlib import Path

from duibiao.presentation import page_script

FORBIDDEN = frozenset(
    {"iframe", "form", "base", "object", "embed", "applet", "frame", "link", "script"}
)
FETCHING = frozenset(
    {"src", "srcset", "href", "xlink:href", "poster", "data", "action", "formaction", "background"}
)
FETCHABLE = re.compile(r"(?:data:(?:image/(?!svg)|font/)|#)")
CSS_ADDRESS = re.compile(r"@import|url\(\s*['\"]?(?!data:(?:font|image)/|#)", re.IGNORECASE)
LOCAL_PATHS = (  # apart, since a search for what begins with a fixed sign is many times quicker
    re.compile(r"/(?:home|Users|root|tmp|mnt|var|work)/[\w.\\/-]+"),
    re.compile(r":\\(?<=[A-Za-z]:\\)[\w.\\/-]+"),
)


class _Reader(HTMLParser):
    """Collects what is wrong while the page is read once."""

    def __init__(self, links: bool = False) -> None:
        super().__init__(convert_charrefs=True)
        self.links = links
        self.problems: list[str] = []
        self.head: list[str] = []
        self.policies = 0
        self.language = self.title = ""
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at one element."""
        given = {name: value or "" for name, value in attrs}
        self._inside = tag
        if tag not in ("html", "head"):
            self.head.append(tag if tag != "meta" else f"meta {given.get('http-equiv', '')}")
        if tag == "html":
            self.language = given.get("lang", "")
        self._element(tag, given)
        for name, value in given.items():
            self._attribute(tag, name, value)

    def _element(self, tag: str, given: dict[str, str]) -> None:
        if tag in FORBIDDEN:
            self.problems.append(f"element <{tag}>")
        if tag == "meta" and given.get("http-equiv", "").lower() == "refresh":
            self.problems.append("meta refresh")
        if tag == "meta" and given.get("http-equiv") == "Content-Security-Policy":
            self.policies += 1
        if tag == "img" and not given.get("alt"):
            self.problems.append("img without alternative text")
        if tag == "svg" and given.get("role") == "img" and not given.get("aria-label"):
            self.problems.append("svg without alternative text")

    def _attribute(self, tag: str, name: str, value: str) -> None:
        if name.startswith("on"):
            self.problems.append(f"handler {name} on <{tag}>")
        if name in FETCHING and not FETCHABLE.match(value) and not self._page(tag, name, value):
            self.problems.append(f"address {name}={value[:60]!r} on <{tag}>")
        if name == "style" and CSS_ADDRESS.search(value):
            self.problems.append(f"style fetches: {value[:60]!r}")

    def _page(self, tag: str, name: str, value: str) -> bool:
        """Whether this is a plain link to a page beside this one, where those are allowed."""
        plain = re.fullmatch(r"[^:\\]*", value) is not None and not value.startswith("/")
        return self.links and tag == "a" and name == "href" and plain

    def handle_data(self, data: str) -> None:
        """Look at text."""
        if self._inside == "title" and "body" not in self.head:
            self.title += data
        if self._inside == "style" and CSS_ADDRESS.search(data):
            self.problems.append("style sheet fetches")

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        self._inside = ""


def self_contained(html: str, *, links: bool = False) -> list[str]:
    """Return what is wrong with a published page; `links` allows plain relative links to other
    pages."""
    reader = _Reader(links)
    for script in (page_script.text(), page_script.asset("index.js").strip()):
        html = html.replace(f"<script>{script}</script>", "", 1)
    reader.feed(html)
    reader.close()
    return [*reader.problems, *_page_faults(reader), *_private(html)]


def active(html: str) -> list[str]:
    """Return what runs or fetches in a piece of HTML that somebody else wrote."""
    reader = _Reader()
    reader.feed(html)
    return reader.problems


def _page_faults(reader: _Reader) -> list[str]:
    first = reader.head[:1] != ["meta Content-Security-Policy"]
    return [
        *(["the content security policy is not first in the head"] if first else []),
        *([f"{reader.policies} content security policies"] if reader.policies != 1 else []),
        *([] if reader.language else ["no language"]),
        *([] if reader.title.strip() else ["no title"]),
    ]


def _private(html: str) -> list[str]:
    text = re.sub(r"data:[\w/]+;base64,[A-Za-z0-9+/=]+", "", html)
    home = str(Path.home())
    paths = (match for pattern in LOCAL_PATHS for match in pattern.finditer(text))
    found = [f"local path {match[0]!r}" for match in paths]
    if len(home) > 1 and home in text and not found:
        found.append(f"home folder {home!r}")
    return found
