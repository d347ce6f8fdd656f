"""Text that a spreadsheet program must not take for a formula (CSV injection, after OWASP)."""

import re

import pandas as pd

from duibiao.presentation.escape import plain

DANGEROUS = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
GUARDED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")
NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?")


def guard(value: object) -> object:
    """Return text with an apostrophe before a sign that starts formulas; `-3` stays a number."""
    if not isinstance(value, str):
        return value
    text = plain(value)
    dangerous = DANGEROUS.match(text) and not NUMBER.fullmatch(text)
    return f"'{text}" if dangerous else text


def unguard(value: object) -> object:
    """Return text as it was before `guard`."""
    return value[1:] if isinstance(value, str) and GUARDED.match(value) else value


def csv_text(frame: pd.DataFrame) -> str:
    """Return a frame as CSV with guarded text, `true`/`false`, and figures of 12 digits at most."""
    return str(
        frame.map(_cell).to_csv(index=False, lineterminator="\n", float_format="%.12g", na_rep="")
    )


def _cell(value: object) -> object:
    return str(value).lower() if isinstance(value, bool) else guard(value)
