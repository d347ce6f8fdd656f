"""All claims of a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from duibiao.indicators.claims.claim import Claim


def claims(text: str, records: Sequence[Mapping[str, Any]]) -> list[Claim]:
    """Return what a text says about its own figures, in order."""
    return []
