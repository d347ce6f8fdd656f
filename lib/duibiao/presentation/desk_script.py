"""Sorting and searching for tables inside JupyterLab; exported pages carry no script.

The batch sets the environment variable `DUIBIAO_EXPORT`; the page renderer strips the script from
notebooks that were run in Lab.
"""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

from duibiao.presentation import escape
from duibiao.vocabulary.words import say

EXPORT_VARIABLE = "DUIBIAO_EXPORT"
MARK = re.compile(r"<script data-duibiao.*?</script>", re.DOTALL)


def for_table(name: str) -> str:
    """Return the script that makes a table sort and search, empty when exporting."""
    if os.environ.get(EXPORT_VARIABLE):
        return ""
    search, sort = escape.text(say("show.search")), escape.text(say("show.sort_by"))
    head = f'<script data-duibiao data-table="t-{escape.slug(name)}" data-search="{search}"'
    return f'{head} data-sort="{sort}">{_script()}</script>'


def strip(html: str) -> str:
    """Return HTML without these scripts."""
    return MARK.sub("", html) if "<script data-duibiao" in html else html


@cache
def _script() -> str:
    return (Path(__file__).parent / "desk.js").read_text(encoding="utf-8").strip()
