"""Write docs/sentences.md: every sentence pattern of a target with an example, in both languages.

Run as `python tests/verdicts/list_sentences.py` in the workbook: the examples are what the people's cases give.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from test_people_cases import CASES, lay_out

from duibiao.analysis.targets.reasons import Sentence
from duibiao.indicators import open_book
from duibiao.presentation import desk
from duibiao.vocabulary import words

Examples = dict[str, dict[str, str]]
HEAD = """\
# What a report can say of a target

Written by `tests/verdicts/list_sentences.py` from made-up offices' cases; not to be edited. One row a pattern of the first clause.

| pattern | 中文 | English |
| --- | --- | --- |
"""


def collected(home: Path) -> Examples:
    """Return for each pattern the first sentence that uses it, by language."""
    found: Examples = {}
    for case in CASES:
        book = open_book(case["id"], case["period"], as_of=case.get("as_of", ""), home=home)
        for language in ("zh", "en"):
            words.use(language)
            PATTERNS.clear()
            desk.target_gaps(book)
            for key, text in PATTERNS:
                found.setdefault(key, {}).setdefault(language, text)
        words.use("zh")
    return found


PATTERNS: list[tuple[str, str]] = []


def watched(sentence: Sentence) -> str:
    """Note which pattern a sentence begins with."""
    text = SAY(sentence)
    PATTERNS.append((f"{sentence.judgement.why}_{sentence._flavour()}", text))
    return text


SAY = Sentence.text

if __name__ == "__main__":
    Sentence.text = watched  # type: ignore[method-assign]
    with tempfile.TemporaryDirectory() as folder:
        told = collected(lay_out(Path(folder)))
    rows = [f"| `{k}` | {v.get('zh', '')} | {v.get('en', '')} |" for k, v in sorted(told.items())]
    target = Path(__file__).parents[2] / "docs" / "sentences.md"
    target.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
