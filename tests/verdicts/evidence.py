"""Print what stands behind the verdicts on the shipped offices.

python tests/verdicts/evidence.py pairs       # goals and tasks of one thing, and how many are told together
python tests/verdicts/evidence.py lights      # lights of water use, 31 provinces by year, by official rating
python tests/verdicts/evidence.py headlines   # the first lines of ten reports
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from duibiao.analysis.national import CAPPED
from duibiao.analysis.targets.gaps import target_gaps
from duibiao.analysis.targets.ratings import RATING
from duibiao.indicators.book import load_peers, open_book
from duibiao.presentation import desk
from duibiao.vocabulary.periods import year

HOME = Path(__file__).parents[2]
YEARS = range(2016, 2025)
REPORTS = (
    *(("leizhou-canal", "2023"), ("leizhou-canal", "2023-01/2023-10"), ("jiangsu", "2023")),
    *(("xinjiang", "2023"), ("tianjin", "2023"), ("tengchong", "2023-01/2023-10")),
    *(("beijing", "2022"), ("yunting", "2024-01/2024-10"), ("yunting", "2024")),
    ("tengchong", "2023"),
)


def pairs(bureau: str = "leizhou-canal", period: str = "2023") -> pd.DataFrame:
    """Return the goals that share an indicator with a task: name, status, `joined` where the row
    tells the task and has its place in the list as evidence."""
    book = open_book(bureau, period, home=HOME)
    gaps, tasks = desk.target_gaps(book), desk.supervision(book)
    named = set(tasks["task"])
    shared = gaps[gaps["indicator"].isin(set(tasks["indicator"]) - {""})]
    joined = [bool(named & {piece.label for piece in row}) for row in shared["evidence"]]
    return shared[["name", "target_period", "status_word"]].assign(joined=joined)


def lights() -> pd.DataFrame:
    """Return the targets of water use of all provinces in each of YEARS, with `year`."""
    book = open_book("china", "2023", home=HOME)
    known = book.catalogue.bureaus
    provinces = known.index[known["level"] == "province"]
    all_of_them = load_peers(book, dict.fromkeys(["china", *provinces]))
    told = all_of_them[all_of_them["indicator"].isin([CAPPED, RATING])]
    judged = (target_gaps(told, year(n), None, book.catalogue).assign(year=n) for n in YEARS)
    found = pd.concat(list(judged))
    return found[found["indicator"].eq(CAPPED) & found["bureau"].ne("china")]


def headlines() -> Iterator[str]:
    """Yield the first lines of REPORTS."""
    for bureau, period in REPORTS:
        book = open_book(bureau, period, home=HOME)
        yield f"{bureau} {period}: {desk.target_summary(desk.target_gaps(book), book).words}"


def main(what: str) -> None:
    """Print one of the three."""
    if what == "pairs":
        found = pairs()
        print(found.to_string(index=False))
        print(f"{int(found['joined'].sum())} of {len(found)} told together")
    elif what == "lights":
        found = lights()
        print(pd.crosstab([found["official_rating"], found["year"]], found["status"]).to_string())
    else:
        print("\n".join(headlines()))


if __name__ == "__main__":
    main(*sys.argv[1:])
