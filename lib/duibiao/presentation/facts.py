"""What an executed notebook says of itself: the facts that `show` put beside its HTML."""

import io
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from duibiao.indicators.observations import Evidence
from duibiao.presentation.show import FACTS
from duibiao.presentation.spreadsheet_text import unguard
from duibiao.vocabulary.result_columns import COLUMNS, is_figure


@dataclass
class Facts:
    """A report's subject, first sentences, lights, and its tables with an `evidence` column."""

    about: dict[str, Any] = field(default_factory=dict)
    sentences: list[str] = field(default_factory=list)
    lights: dict[str, dict[str, Any]] = field(default_factory=dict)
    tables: dict[str, pd.DataFrame] = field(default_factory=dict)


def read(notebook: Mapping[str, Any]) -> Facts:
    """Return the facts of an executed notebook."""
    found = Facts()
    for fact in each(notebook):
        kind = fact.get("kind")
        if kind == "about":
            found.about = dict(fact)
        elif kind == "bottom_line":
            found.sentences += fact["sentences"]
        elif kind == "lights":
            found.lights = dict(fact["lights"])
        elif "csv" in fact:
            found.tables[fact["name"]] = table(fact)
    return found


def each(notebook: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Return every fact in the order of cells."""
    for cell in notebook["cells"]:
        for output in cell.get("outputs", ()):
            if fact := output.get("data", {}).get(FACTS):
                yield fact


def table(fact: Mapping[str, Any]) -> pd.DataFrame:
    """Return a published table: text as it was, figures as numbers, `evidence` from its sources."""
    return table_of(fact["csv"], fact.get("sources", ())).assign(**fact.get("words", {}))


def table_of(csv: str, sources: Any = ()) -> pd.DataFrame:
    """Return the table of a result file's text."""
    frame = pd.read_csv(io.StringIO(csv), dtype=str, keep_default_na=False).map(unguard)
    for column in frame.columns:
        if is_figure(column) or column not in COLUMNS:
            with suppress(ValueError):  # days of the name that counts have elsewhere, or words
                frame[column] = pd.to_numeric(frame[column])
    evidence: list[tuple[Evidence, ...]] = [()] * len(frame)
    for row, label, source, location, quote, note in sources:
        evidence[row] = (*evidence[row], Evidence(label, source, location, quote, note=note))
    return frame.assign(evidence=pd.Series(evidence, index=frame.index, dtype=object))
