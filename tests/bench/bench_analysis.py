"""How long the analysis of targets and of the year before takes, and what it needs.

Run `python tests/bench/bench_analysis.py`: all provinces, years and indicators of the shipped
data in one go, one bureau's report, and growing tables of made-up figures up to a million rows.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable

import numpy as np
import pandas as pd

from duibiao.analysis.targets.gaps import target_gaps
from duibiao.analysis.year_on_year.growth_table import year_on_year
from duibiao.indicators.book import load_peers, open_book
from duibiao.indicators.observations import typed
from duibiao.vocabulary.catalogue import Catalogue, load
from duibiao.vocabulary.periods import year

YEARS = range(2015, 2024)
SIZES = (62_500, 250_000, 1_000_000)
REPEATS = 20


def seconds(work: Callable[[], object]) -> float:
    """Return the CPU seconds of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def all_years(observations: pd.DataFrame, catalogue: Catalogue) -> None:
    """Analyse every bureau for every year."""
    for number in YEARS:
        target_gaps(observations, year(number), None, catalogue)
        year_on_year(observations, year(number), catalogue)


def provinces() -> tuple[pd.DataFrame, Catalogue]:
    """Return the observations of all provinces and the nation."""
    book = open_book("china", "2023")
    levels = book.catalogue.bureaus["level"].isin(["nation", "province"])
    slugs = dict.fromkeys([*book.catalogue.bureaus.index[levels], "tianjin"])
    return load_peers(book, slugs), book.catalogue


def made_up(rows: int) -> pd.DataFrame:
    """Return actual figures of many bureaus over ten years, a tenth of the series with a cap."""
    place = np.arange(rows)
    series, year_of = place // 10, 2014 + place % 10
    frame = pd.DataFrame(
        {
            "bureau": np.char.add("b", (series // 40).astype(str)),
            "indicator": np.char.add("water_", (series % 40).astype(str)),
            "period": year_of.astype(str),
            "value": 100 + (place * 7919 % 1000) / 10,
        }
    )
    capped = (series % 10 == 0) & (year_of == 2014)
    frame["role"] = np.where(capped, "target", "actual")
    frame["bound"] = np.where(capped, "max", "exact")
    frame.loc[capped, "period"] = "2023"
    plain = {"unit": "亿m3", "kind": "level", "theme": "resources", "resolution": 0.1}
    texts = ("source", "location", "quote", "rule", "base_period", "schedule", "flags", "name")
    return typed(frame.assign(**plain, **dict.fromkeys(texts, ""), note="", start=None, end=None))


def peak() -> float:
    """Return the most memory this process has held, in GB."""
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1e9 if sys.platform == "darwin" else 1e6)


def main() -> None:
    """Print the figures."""
    observations, catalogue = provinces()
    all_years(observations, catalogue)
    took = seconds(lambda: all_years(observations, catalogue))
    print(f"{len(observations):,} rows, {len(YEARS)} years: {took:.2f} s")
    own = observations[observations["bureau"] == "jiangsu"]
    one = seconds(lambda: [all_years(own, catalogue) for _ in range(REPEATS)])
    print(f"one bureau's report: {one / REPEATS / len(YEARS) * 1000:.1f} ms")
    for rows in SIZES:
        frame = made_up(rows)
        report = seconds(lambda f=frame: _report(f, catalogue))
        print(f"{rows:>9,} rows: report {report:.2f} s, {peak():.2f} GB")


def _report(frame: pd.DataFrame, catalogue: Catalogue) -> None:
    target_gaps(frame, year(2023), None, catalogue)
    year_on_year(frame, year(2023), catalogue)


if __name__ == "__main__":
    load()
    main()
