"""Wordings that clerks wrote who knew neither the reader nor its words: `words/said.json`."""

from __future__ import annotations

import json
from pathlib import Path

SAID: dict[str, list[str]] = json.loads(
    (Path(__file__).parent / "words" / "said.json").read_text(encoding="utf-8")
)


def more(own: dict[str, str], **codes: str) -> dict[str, list[str]]:
    """Return words by code: our own, blank between them, and those that clerks wrote."""
    return {
        code: [*words.split(), *SAID.get(codes.get(code, ""), [])] for code, words in own.items()
    }
