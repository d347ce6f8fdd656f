"""Read each wording of a list alone in a form of known words, and print those read wrong.

python tests/reading/each_word.py [LIST.json]     by default words/said.json
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import composed_heads as heads
import composed_more as more
import composed_tables as tables
from test_ledgers_composed import is_read

Words = dict[str, list[str]]
FORMS: tuple[tuple[str, Words, dict[str, str]], ...] = (
    ("times", heads.TIMES_SAID, {code: code for code in heads.TIMES}),
    ("times", heads.BELOW_SAID, {code: f"below_{code}" for code in heads.BELOW}),
    ("times", heads.ABOVE_SAID, {code: f"above_{code}" for code in heads.ABOVE}),
    ("goals", heads.GOALS_SAID, {"goal": "goal", "done": "done", "rate": "rate2", "last": "last"}),
    ("projects", tables.OF_PROJECTS_SAID, {code: f"p_{code}" for code in tables.OF_PROJECTS}),
    ("changes", tables.CHANGED_SAID, {"old": "old", "new": "new", "change": "change"}),
    ("stocks", more.STOCKS_SAID, {code: code for code in more.STOCKS}),
    ("store", more.STORE_SAID, {"m_in": "m_in", "m_out": "m_out"}),
    ("beside_months", more.ASIDE_SAID, {c: c for c in ("last_month", "delta", "growth_month")}),
    ("beside_goals", more.ASIDE_SAID, {c: c for c in list(more.ASIDE)[3:]}),
)
SEEDS = range(200, 260)


class One(more.More):
    """Ledgers in which it is known whether one list of words was asked."""

    asked: Sequence[str] = ()
    used = False

    def word(self, words: str | Sequence[str]) -> str:
        """Choose a word; note whether it is of the list that is tried."""
        self.used = self.used or words is self.asked
        return super().word(words)


def wrong(kind: str, own: Words, code: str, said: Sequence[str], folder: Path) -> list[str]:
    """Return the wordings of a code with which the first form that holds them is read wrong."""
    kept, found = own[code], []
    for word in said:
        own[code] = [word]
        for seed in SEEDS:
            made = One(seed)
            made.asked = own[code]
            ledger = getattr(made, kind)()
            if made.used:
                found += [] if is_read(kind, ledger, folder) else [word]
                break
    own[code] = kept
    return found


def main(path: Path) -> None:
    """Print, by code, how many wordings there are and those read wrong."""
    lists = json.loads(path.read_text(encoding="utf-8"))
    for _, own, codes in FORMS:  # the forms around a wording are in our own words
        own.update(
            {
                code: own[code][: len(own[code]) - len(lists.get(c, []))] or own[code]
                for code, c in codes.items()
            }
        )
    read = of = 0
    with tempfile.TemporaryDirectory() as folder:
        for kind, own, codes in FORMS:
            for code, name in codes.items():
                said = lists.get(name, [])
                bad = wrong(kind, own, code, said, Path(folder))
                read, of = read + len(said) - len(bad), of + len(said)
                print(f"{name}: {len(bad)} of {len(said)} wrong", *bad, sep="\n    ")
    print(f"{read} of {of} read as meant")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent / "words" / "said.json")
