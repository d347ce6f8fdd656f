"""What notebooks show: each call returns an object that displays itself as HTML and as words.

Facts about a run travel beside the HTML as `application/vnd.duibiao+json`, where the batch finds
them in the executed notebook.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from duibiao.presentation import desk_script, escape, names, numbers
from duibiao.presentation.cells import status
from duibiao.presentation.spreadsheet_text import csv_text
from duibiao.presentation.tables import html_table
from duibiao.vocabulary.amounts import spaced
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.statuses import FAR, GRAVEST, counts_of, status_word
from duibiao.vocabulary.words import say

UNSAID = ("evidence", "recent")
CONTEXT = ("tier", "base_period", "status_word", "resolution", "prior_resolution")
"""Columns by which others are put into words; they are no columns of result files."""
SOURCE_KEYS = ("label", "source", "location", "quote", "note")
FACTS = "application/vnd.duibiao+json"


@dataclass(frozen=True)
class Shown:
    """Something to look at: HTML for pages, words for terminals, facts for the batch."""

    html: str
    words: str
    facts: Mapping[str, Any] = field(default_factory=dict)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        bundle: dict[str, Any] = {"text/html": self.html, "text/plain": self.words}
        return bundle | ({FACTS: dict(self.facts)} if self.facts else {})

    def __str__(self) -> str:
        return self.words


def header(about: Mapping[str, Any]) -> Shown:
    """Show what a report is about: `title bureau bureau_name period period_label as_of
    data_version`, and where useful `theme`, `level`, `language` and `invented`; it becomes the
    page's head.
    """
    lines = [
        (say("show.about_as_of"), numbers.day(about.get("as_of") or "")),
        (say("show.about_theme"), names.theme(about["theme"]) if about.get("theme") else ""),
    ]
    told = [(label, value) for label, value in lines if value]
    pairs = "".join(f"<div><dt>{label}</dt><dd>{escape.text(v)}</dd></div>" for label, v in told)
    name = about.get("bureau_name") or about.get("bureau", "")
    title = title_of(about)
    note = about.get("invented", "")
    invented = f'<p class="invented">{escape.text(note)}</p>' if note else ""
    html = (
        f'<header class="about"><p class="who">{escape.text(name)}</p>'
        f"<h1>{escape.text(title)}</h1><dl>{pairs}</dl>{invented}</header>"
    )
    words = f"{name} {title}\n" + "\n".join(f"{label}: {value}" for label, value in told)
    return Shown(html, words, {"kind": "about", **about})


def title_of(about: Mapping[str, Any]) -> str:
    """Return a report's title with its period: 2023年1—10月目标差距."""
    period = about.get("period_label") or about.get("period") or ""
    return say("show.about_title", period=period, title=about.get("title") or "").strip()


def bottom_line(sentences: Iterable[object]) -> Shown:
    """Show the two or three sentences a leader reads first."""
    told = [str(sentence) for sentence in sentences]
    paragraphs = "".join(f"<p>{escape.source(sentence)}</p>" for sentence in told)
    label = say("show.bottom_line")
    html = f'<section class="bottom-line" aria-label="{label}">{paragraphs}</section>'
    return Shown(html, "\n".join(told), {"kind": "bottom_line", "sentences": told})


def lights(frame: pd.DataFrame) -> Shown:
    """Show the light of each theme: a row per status, the gravest first, with the themes in it.

    Columns: `theme`, `light` (a status code, empty without targets) and, for each status code, the
    count of the theme's targets that hold it. Without themes there is nothing to see.
    """
    far = pd.Series(frame.get("light_word", ""), index=frame.index) == status_word(FAR)
    ordered = frame.assign(_place=frame["theme"].map(names.theme_place), _far=far)
    rows = ordered.sort_values("_place").to_dict("records")
    grades = ((code, grave) for code in (*GRAVEST, "") for grave in (True, False))
    groups = [[r for r in rows if (r["light"], r["_far"]) == grade] for grade in grades]
    lines = "".join(map(_lit, filter(None, groups)))
    themed = any(row["theme"] for row in rows)
    html = f'<ul class="lights">{lines}</ul>' if themed else ""
    lights = ((r, status_word(FAR if r["_far"] else r["light"])) for r in rows)
    words = "\n".join(f"{names.theme(r['theme'])}: {word}" for r, word in lights)
    lit = {r["theme"]: {"light": str(r["light"]), **counts_of(r)} for r in rows}
    return Shown(html, words, {"kind": "lights", "lights": lit})


def table(
    frame: pd.DataFrame, columns: Sequence[str] | None = None, *, name: str = "table", **how: Any
) -> Shown:
    """Show a frame as `tables.html_table` writes it; in JupyterLab it sorts and searches."""
    html = html_table(frame, columns, name=name, **how)
    shown = frame[[c for c in columns or frame.columns if c in frame and c not in UNSAID]]
    return Shown(html + desk_script.for_table(name), shown.to_string(index=False, max_rows=20))


def result(frame: pd.DataFrame, name: str, columns: Sequence[str]) -> Shown:
    """Hand the table behind the page, with its sources, to the batch, which writes it as
    `<name>.csv`. Raises KeyError naming the columns the frame lacks."""
    words = {c: [*frame[c].astype("string").fillna("")] for c in CONTEXT if c in frame}
    if "name" in frame and "indicator" in frame:  # of what the catalogue does not name
        named = zip(frame["indicator"], frame["name"], strict=True)
        words["name"] = ["" if names.indicator(key) != key else str(name) for key, name in named]
    facts = {"kind": "table", "name": name, "csv": csv_text(frame[list(columns)])}
    told = {"sources": _sources(frame), "words": {c: w for c, w in words.items() if any(w)}}
    return Shown("", f"{name}.csv: {len(frame)}", facts | told)


def _sources(frame: pd.DataFrame) -> list[list[Any]]:
    """Return the row, label, source, location, quote and note of each piece of evidence."""
    given: Iterable[Any] = frame.get("evidence", ())
    return [
        [row, *(escape.plain(getattr(one, key)) for key in SOURCE_KEYS)]
        for row, evidences in enumerate(given)
        if isinstance(evidences, tuple | list)
        for one in evidences
    ]


def notes(lines: Iterable[object]) -> Shown:
    """Show notes on the data as a list; nothing without lines."""
    told = [str(line) for line in lines]
    items = "".join(f"<li>{escape.source(line)}</li>" for line in told)
    return Shown(f'<ul class="data-notes">{items}</ul>' if told else "", "\n".join(told))


def method(text: str) -> Shown:
    """Show how figures were made: paragraphs parted by empty lines."""
    parts = [part.strip() for part in text.split("\n\n") if part.strip()]
    html = "".join(f"<p>{escape.text(part)}</p>" for part in parts)
    return Shown(f'<div class="method">{html}</div>', text)


def error_panel(fault: BaseException) -> Shown:
    """Show what is wrong and what to do, instead of a traceback; data faults as a table."""
    if isinstance(fault, DataFaults):
        return _fault_table(fault)
    lead = escape.text(say("show.fault_todo"))
    unworded = type(fault).__module__ == "builtins"  # Python's own need their kind to be understood
    told = f"{type(fault).__name__}: {fault}" if unworded else str(fault)
    title = escape.text(say("show.fault_other"))
    body = f"<p>{lead}</p><pre>{escape.text(told)}</pre>"
    return Shown(f'<section class="fault"><h3>{title}</h3>{body}</section>', told)


def _fault_table(fault: DataFaults) -> Shown:
    columns = ("file", "row", "column", "found", "expected", "todo")
    rows = pd.DataFrame([{c: str(getattr(f, c)) for c in columns} for f in fault.faults])
    told = [column for column in columns if rows[column].any()]
    title = escape.text(say("show.fault_title"))
    lead = escape.text(say("show.fault_lead", count=len(fault.faults)))
    body = html_table(rows, told, dict.fromkeys(told, str), evidence=False, name="faults")
    html = f'<section class="fault"><h3>{title}</h3><p>{lead}</p>{body}</section>'
    return Shown(html, str(fault))


def _lit(rows: Sequence[Mapping[Any, Any]]) -> str:
    """Return the themes of one light, each with its counts where they say more."""
    code, word = rows[0]["light"], status_word(FAR) if rows[0]["_far"] else ""
    none = f'<span class="s none">{escape.text(status_word("none"))}</span>'
    links = " ".join(
        f'<a href="#theme-{escape.slug(row["theme"])}"><b>{escape.text(names.theme(row["theme"]))}'
        f"</b>{_told(row)}</a>"
        for row in rows
    )
    head = status(code, word) if code else none
    told, kind = escape.text(say("show.light_themes", count=len(rows))), escape.slug(code or "none")
    return f'<li class="l {kind}">{head}<span data-n="{told}">{links}</span></li>'


def _told(row: Mapping[Any, Any]) -> str:
    held = [(status_word(code), count) for code, count in counts_of(row).items() if count]
    alone = len(held) == 1
    told = " ".join(str(count) if alone else spaced(word, str(count)) for word, count in held)
    return f"<small>{escape.text(told)}</small>" if held else ""
