"""Several reports as one page that needs nothing else, to be sent as a single file."""

import re
from collections.abc import Mapping, Sequence

from duibiao.presentation import escape, page
from duibiao.vocabulary.words import say

TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
HEAD = re.compile(r'<header class="about">.*?</header>', re.DOTALL)
SHEET = re.compile(r'<div class="sheet"[^>]*>(.*)</div><footer>', re.DOTALL)
IDENT = re.compile(r'(\sid=")([^"]+)(?=")')
REFERENCE = re.compile(r'(\s(?:href|xlink:href)="#|\s(?:popovertarget|for)="|url\(#)([^")]+)')
STYLE = re.compile(r"(?<=<style>)[^<]*(?=</style>)")
STYLED = re.compile(r"#(?=t-)")
Line = tuple[str, str, int]  # A file of the manifest: its place, its SHA-256 and its size in bytes


def combined(pages: Mapping[str, str], title: str, manifest: Sequence[Line] = ()) -> str:
    """Return published pages, by name, as one page, with the files it was made of at the end; what
    was `#x` in the page of name `n` is `#n--x`, the report itself `#n`."""
    parts = "".join(_part(escape.slug(name), html) for name, html in pages.items())
    made = f"<p>{say('page.how_to_read')}</p><p>{say('page.made_by')}</p>"
    main = f'<main id="main">{parts}{_manifest(manifest)}</main>'
    return page.document(title, f"{_contents(pages)}{main}<footer>{made}</footer>")


def title_of(html: str) -> str:
    """Return the title of a page as HTML text."""
    found = TITLE.search(html)
    return found[1] if found else ""


def _part(name: str, html: str) -> str:
    head, sheet = HEAD.search(html), SHEET.search(html)
    inner = (head[0] if head else "") + f'<div class="sheet">{sheet[1] if sheet else ""}</div>'
    title = title_of(html)
    alone = re.sub(r'<main id="main">(.*)</main>', r"\1", inner, flags=re.DOTALL)
    named = alone.replace("<nav aria-label=", f'<nav aria-label="{title}" data-label=', 1)
    return f'<article id="{name}" aria-label="{title}">{_prefixed(named, name)}</article>'


def _prefixed(html: str, name: str) -> str:
    """Give every id, and what points at it, the name of its report."""
    told = IDENT.sub(rf"\g<1>{name}--\g<2>", html)
    told = REFERENCE.sub(rf"\g<1>{name}--\g<2>", told)
    return STYLE.sub(lambda m: STYLED.sub(f"#{name}--", m[0]), told)


def _contents(pages: Mapping[str, str]) -> str:
    items = "".join(
        f'<li><a href="#{escape.slug(name)}">{title_of(html)}</a></li>'
        for name, html in pages.items()
    )
    label = say("page.contents")
    return (
        f'<div class="sheet"><nav aria-label="{label}"><p>{label}</p><ol>{items}</ol></nav></div>'
    )


def _manifest(lines: Sequence[Line]) -> str:
    if not lines:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{escape.text(place)}</th><td class="n">{size:,}</td>'
        f"<td><code>{digest}</code></td></tr>"
        for place, digest, size in lines
    )
    labels = (say("page.manifest_file"), say("page.manifest_bytes"), "SHA-256")
    heads = "".join(f'<th scope="col">{label}</th>' for label in labels)
    table = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    inner = f'<summary>{say("page.manifest")}</summary><div class="t">{table}</div>'
    return f'<div class="sheet"><details>{inner}</details></div>'
