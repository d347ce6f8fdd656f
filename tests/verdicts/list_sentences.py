"""Write docs/sentences.md: every sentence pattern of a target with an example, in both languages.

Run as `python tests/verdicts/list_sentences.py` in the workbook: the examples are what the people's cases give.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from office_cases import blank
from test_people_cases import CASES, lay_out
from test_said import OCTOBER, SAID

from duibiao.analysis.targets.reasons import Sentence
from duibiao.indicators import open_book
from duibiao.indicators.book import Book
from duibiao.presentation import desk
from duibiao.vocabulary import words

Examples = dict[str, dict[str, str]]
HEAD = """\
# What a report can say of a target

Written by `tests/verdicts/list_sentences.py` from made-up offices' cases; not to be edited. One row a pattern of the first clause.

| pattern | 中文 | English |
| --- | --- | --- |
"""


BEFORE = {
    "reach-05": "差距最大的是水利管理业固定资产投资完成额：还差1.28亿元（尚有40%未完成）。",
    "reach-13": "差距最大的是渠道衬砌长度：还差27公里（尚有67.5%未完成）。",
    "floor-06": "差距最大的是农村自来水普及率：还差0.8个百分点（尚有36.4%未完成）。",
    "cap-04": "差距最大的是用水总量：超出0.02亿m³。",
    "cap-11": "差距最大的是生产安全事故起数：超出1起。",
    "improve-01": "差距最大的是城市公共供水管网漏损率：还差1.4个百分点（尚有46.7%未完成）。",
    "band-02": "差距最大的是鹤地水库正常蓄水位：还差0.12米。",
    "milestones-06": "差距最大的是干渠改建维修长度：还差14公里（尚有23.3%未完成）。",
    "rank-01": "差距最大的是最严格水资源管理制度考核名次：超出2位。",
    "rank-04": "差距最大的是河长制工作成绩全市方阵位次：超出1位。",
}
"""Headlines of some cases before they named figure, period, target, day and owner."""
HEADLINES = """
## Headlines

The largest gap, as the first version said it and as it is said now.

| case | before | now | English |
| --- | --- | --- | --- |
"""


def headlines(home: Path) -> list[str]:
    """Return a table row for each case of BEFORE."""
    return [_headline(case, home) for case in CASES if case["id"] in BEFORE]


def _headline(case: dict[str, Any], home: Path) -> str:
    cells = [case["id"], BEFORE[case["id"]]]
    for language in ("zh", "en"):
        book = _book(case, home, language)
        cells += [desk.target_summary(desk.target_gaps(book), book).words.splitlines()[1]]
    words.use("zh")
    return f"| {' | '.join(cells)} |"


def _book(case: dict[str, Any], home: Path, language: str) -> Book:
    as_of = case.get("as_of", "")
    return open_book(case["id"], case["period"], as_of=as_of, home=home, language=language)


def collected(home: Path) -> Examples:
    """Return for each pattern the first sentence that uses it, by language."""
    found: Examples = {}
    for case in CASES:
        for language in ("zh", "en"):
            _note(found, language, _book(case, home, language))
    for case in SAID:
        office = blank(Path(tempfile.mkdtemp(dir=home))).put(*case.values[0])
        for language in ("zh", "en"):
            _note(found, language, open_book("linhe", OCTOBER, home=office.home, language=language))
    words.use("zh")
    return found


def _note(found: Examples, language: str, book: Book) -> None:
    PATTERNS.clear()
    desk.target_gaps(book)
    for key, text in PATTERNS:
        found.setdefault(key, {}).setdefault(language, text)


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
        home = lay_out(Path(folder))
        told, heads = collected(home), headlines(home)
    rows = [f"| `{k}` | {v.get('zh', '')} | {v.get('en', '')} |" for k, v in sorted(told.items())]
    target = Path(__file__).parents[2] / "docs" / "sentences.md"
    target.write_text(
        HEAD + "\n".join(rows) + "\n" + HEADLINES + "\n".join(heads) + "\n", encoding="utf-8"
    )
