"""The one script of a published page: tables sort and search, charts are saved, anchors copied.

The page's policy names the script by its hash and allows no other; without it everything can still
be read.
"""

import base64
import hashlib
from functools import cache
from pathlib import Path

from duibiao.presentation import escape
from duibiao.vocabulary.words import say

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
WORDS = ("search", "sort_by", "print", "copy", "data", "picture")


@cache
def asset(name: str) -> str:
    """Return the text of a file that is shipped beside the modules."""
    return (Path(__file__).parent / name).read_text(encoding="utf-8")


@cache
def text() -> str:
    """Return the script."""
    parts = (asset(name).strip() for name in ("sortable.js", "page.js"))
    return f"(() => {{\n{chr(10).join(parts)}\n}})();"


def element() -> str:
    """Return the script as it stands in a page, its words before it."""
    told = " ".join(
        f'data-{key.removesuffix("_by")}="{escape.text(say(f"show.{key}"))}"' for key in WORDS
    )
    return f'<i id="said" hidden {told}></i><script>{text()}</script>'


def policy(script: str) -> str:
    """Return the content security policy that allows this one inline script."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode("ascii")
    return f"{POLICY}; script-src 'sha256-{digest}'"
