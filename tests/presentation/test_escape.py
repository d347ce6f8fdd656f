"""Text from data reaches HTML as text."""

from __future__ import annotations

import pytest

from duibiao.presentation import escape


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ('"><img src=x onerror=alert(1)>', "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"),
        ("</title>", "&lt;/title&gt;"),
        ("{{7*7}} {% x %}", "{{7*7}} {% x %}"),
        (r"$\bad{x}$", r"$\bad{x}$"),
        ("a\x00b\x1fc", "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}c"),
    ],
)
def test_hostile_text_is_shown_as_written(written: str, shown: str) -> None:
    """Markup and templates lose their meaning, control characters become visible."""
    assert escape.text(written) == shown


def test_an_id_holds_no_space_or_quote() -> None:
    """Ids made of data stay valid in an attribute and in an address."""
    assert escape.slug('用水 "总量"<b>') == "用水-总量-b"
    assert escape.slug("///") == "x"
