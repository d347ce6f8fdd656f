"""What outputs need inside JupyterLab: the house style, and tables that sort and search.

Exported pages carry a script of their own (`page_script`): the batch sets the environment variable
`DUIBIAO_EXPORT`, and the page renderer strips style and scripts from notebooks run in Lab.
"""

import os
import re

from duibiao.presentation import escape
from duibiao.presentation.page_script import asset
from duibiao.vocabulary.words import say

EXPORT_VARIABLE = "DUIBIAO_EXPORT"
MARK = re.compile(r"<(script|style) data-duibiao.*?</\1>", re.DOTALL)
OUTPUTS = ".jp-RenderedHTML:not(:has(.dataframe))"  # HTML in Lab, but for pandas' own tables


def exporting() -> bool:
    """Say whether what is shown goes into a page rather than to somebody at the desk."""
    return bool(os.environ.get(EXPORT_VARIABLE))


def style() -> str:
    """Return what brings the page's style into the head of Lab's document, which drops cells out of
    sight with all that is in them; empty when exporting."""
    if exporting():
        return ""
    script = f"<script data-duibiao>{asset('desk_style.js').strip()}</script>"
    return f"<style data-duibiao>{_scoped()}</style>{script}"


def for_table(name: str) -> str:
    """Return the script that makes a table sort and search, empty when exporting."""
    if exporting():
        return ""
    search, sort = escape.text(say("show.search")), escape.text(say("show.sort_by"))
    head = f'<script data-duibiao data-table="t-{escape.slug(name)}" data-search="{search}"'
    script = f"(() => {{{asset('sortable.js').strip()}{asset('desk.js').strip()}}})()"
    return f'{head} data-sort="{sort}">{script}</script>'


def strip(html: str) -> str:
    """Return HTML without the desk's style and scripts."""
    return MARK.sub("", html) if " data-duibiao" in html else html


def _scoped() -> str:
    """Return the page's style, but for print, and the desk's own, kept to Lab's outputs."""
    page = re.sub(r"^(?::root|html|body)\{", "&{", asset("page.css").strip(), flags=re.MULTILINE)
    return f"{OUTPUTS}{{{page.partition('@media print')[0]}{asset('desk.css').strip()}}}"
