"""The page at the top of the reports folder and the page of one bureau through its periods."""

from collections.abc import Iterable

import pandas as pd

from duibiao.presentation import escape, matrix, names
from duibiao.presentation.cells import status
from duibiao.presentation.house import STATUS
from duibiao.presentation.matrix import INDEX_COLUMNS as INDEX_COLUMNS
from duibiao.presentation.matrix import Entry
from duibiao.presentation.page import document
from duibiao.presentation.page_script import asset
from duibiao.presentation.tables import heads_css
from duibiao.vocabulary.statuses import status_word
from duibiao.vocabulary.words import say

NARROW = "76rem"  # Up to this width each row is a card: a dozen themes need more
OPEN = 1  # Of so many periods a bureau's page tells at once what their reports say, the latest


def index(rows: pd.DataFrame, bureau_pages: bool = True, other: str = "") -> str:
    """Return `index.html`: bureaus × periods × themes, with filters that also live in the address.

    `rows` has INDEX_COLUMNS, one report a row, hrefs relative to the index. Bureaus link to
    `<bureau>.html` unless `bureau_pages` is false; `other` leads to the index in another language.
    Works from a folder: the one script is inline and named by its hash in the page's policy.
    """
    found = matrix.entries(rows)
    themes = matrix.themes_of(found)
    script = asset("index.js").strip()
    switch = f'<p><a href="{matrix.link(other)}">{say("page.other_language")}</a></p>'
    body = (
        f'<header class="about"><h1>{say("page.index_title")}</h1>{_lead(rows, found)}'
        f"{switch * bool(other)}</header>"
        f'<main id="main" class="wide">{_filters(found, themes)}'
        f"{_levels(found, bureau_pages)}{_key()}</main>"
    )
    return document(say("page.index_title"), body, _style(), script)


def bureau_page(rows: pd.DataFrame) -> str:
    """Return the page of one bureau: its rows of the index, latest first, each with its words."""
    found = matrix.entries(rows)
    themes = matrix.themes_of(found)
    name = found[0].bureau_name if found else ""
    title = say("page.bureau_title", bureau=name)
    lead = say("page.bureau_lead", periods=len(found), reports=len(rows))
    if found and found[0].level == "example":
        lead += f'</p><p class="invented">{matrix.level_word("example")}'
    back = f'<p><a href="index.html">{say("page.back_to_index")}</a></p>'
    told = "".join(map(_told, found[:OPEN]))
    folded = "".join(map(_told, found[OPEN:]))
    if folded:
        head = f"<summary>{say('page.other_periods')}</summary>"
        told += f'<details class="older">{head}{folded}</details>'
    body = (
        f'<header class="about"><h1>{escape.text(title)}</h1><p>{lead}</p>{back}</header>'
        f'<main id="main" class="wide">{_matrix(found, themes, False, title)}{_key()}{told}</main>'
    )
    return document(title, body, _style())


def _style() -> str:
    """Return the style of a matrix, whose rows are cards where it would be cut."""
    cards = asset("cards.css").replace(".t ", ".t.wide ")
    between = f"@media screen and (min-width:54.01rem) and (max-width:{NARROW}){{{cards}}}"
    return between + asset("index.css").strip().replace("NARROW", NARROW)


def _lead(rows: pd.DataFrame, found: list[Entry]) -> str:
    bureaus, periods = ({getattr(one, key) for one in found} for key in ("bureau", "period"))
    lead = say("page.index_lead", reports=len(rows), bureaus=len(bureaus), periods=len(periods))
    counts = rows["state"].replace("errored", "failed").value_counts()
    marks = [
        f'<a href="#state={state}">{say(f"page.index_{state}", count=counts[state])}</a>'
        for state in ("failed", "stale")
        if state in counts
    ]
    return f"<p>{lead} {' · '.join(marks) or say('page.index_all_good')}</p>"


def _filters(found: list[Entry], themes: list[str]) -> str:
    levels = sorted({entry.level for entry in found}, key=matrix.level_place)
    periods = {entry.period: entry.period_label for entry in found}
    states = dict.fromkeys(state for entry in found for state in entry.states)
    shown = say("page.index_shown", total=len(found))
    return (
        f'<section class="filters" aria-label="{say("page.index_filters")}">'
        f'<label>{say("page.index_search")} <input id="f-q" type="search"></label>'
        f"{_select('period', periods.items())}"
        f"{_select('level', ((level, matrix.level_word(level)) for level in levels))}"
        f"{_select('theme', ((theme, names.theme(theme)) for theme in themes if theme))}"
        f"{_select('status', ((code, status_word(code)) for code in STATUS))}"
        f"{_select('state', ((state, matrix.state_word(state)) for state in states))}"
        f'<button id="f-clear" type="button">{say("page.index_clear")}</button>'
        f'<output id="f-count" data-words="{shown}"></output></section>'
    )


def _select(key: str, choices: Iterable[tuple[str, str]]) -> str:
    """Return a filter, nothing where there is only one choice."""
    told = list(choices)
    if len(told) < 2:
        return ""
    options = "".join(
        f'<option value="{escape.text(value)}">{escape.text(words)}</option>'
        for value, words in told
    )
    head = f'<option value="">{say("page.index_any")}</option>'
    label = say(f"page.index_{key}")
    return f'<label>{label} <select id="f-{key}">{head}{options}</select></label>'


def _levels(found: list[Entry], bureau_pages: bool) -> str:
    """Return a table a level, the nation first; what is older than a bureau's latest year folds."""
    parts = []
    for level in sorted({entry.level for entry in found}, key=matrix.level_place):
        own = [entry for entry in found if entry.level == level]
        newest = _newest(own)
        older = [entry for entry in own if entry not in newest]
        themes = matrix.themes_of(own)
        folded = _older(older, themes, bureau_pages) if older else ""
        head = f"<h2>{escape.text(matrix.level_word(level))}</h2>"
        shown = _matrix(newest, themes, bureau_pages, matrix.level_word(level))
        parts.append(f'<section class="level">{head}{shown}{folded}</section>')
    none = f'<p id="f-none" hidden>{say("page.index_none")}</p>'
    return f"{''.join(parts)}{none}"


def _newest(found: list[Entry]) -> list[Entry]:
    """Return what each bureau has of the latest year for which it has anything."""
    latest = {one.bureau: one.year for one in sorted(found, key=lambda one: one.year)}
    return [entry for entry in found if entry.year == latest[entry.bureau]]


def _older(found: list[Entry], themes: list[str], bureau_pages: bool) -> str:
    periods = len({entry.period for entry in found})
    told = say("page.index_older", periods=periods, rows=len(found))
    inner = _matrix(found, themes, bureau_pages, told, linked=False)
    return f'<details class="older"><summary>{told}</summary>{inner}</details>'


def _matrix(
    found: list[Entry], themes: list[str], bureau_pages: bool, label: str, linked: bool = True
) -> str:
    heads = "".join(
        f'<th scope="col" class="v" data-theme="{escape.text(theme)}">'
        f"<span>{escape.text(names.theme(theme))}</span></th>"
        for theme in themes
    )
    rows = "".join(_row(entry, themes, bureau_pages, linked) for entry in found)
    words = "|".join(map(status_word, STATUS))
    ident = "m-" + "-".join(map(escape.slug, themes)) if themes else "m"
    told = dict(enumerate(map(names.theme, themes), start=4))  # on a phone each row is a card
    return (
        f"{heads_css(f'.{ident}', told, 'after', NARROW)}"
        f'<div class="t wide" tabindex="0" role="region" aria-label="{escape.text(label)}">'
        f'<table class="matrix {ident}" data-words="{escape.text(words)}"><thead><tr>'
        f'<th scope="col">{say("page.index_bureau")}</th><th scope="col">{say("page.index_period")}'
        f'</th><th scope="col">{say("page.index_reports")}</th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _row(entry: Entry, themes: list[str], bureau_pages: bool, linked: bool) -> str:
    name = escape.text(entry.bureau_name)
    if bureau_pages and (href := matrix.link(f"{entry.bureau}.html")):
        name = f'<a href="{href}">{name}</a>'
    target = entry.lit_by if linked else ""
    cells = "".join(matrix.light_cell(entry.lights.get(theme), theme, target) for theme in themes)
    return (
        f'<tr id="{entry.ident}" data-p="{escape.text(entry.period)}" '
        f'data-l="{escape.text(entry.level)}" data-s="{escape.text(" ".join(entry.states))}">'
        f'<th scope="row">{name}</th><td>{escape.text(entry.period_label)}</td>'
        f'<td class="r">{matrix.report_links(entry.reports)}</td>{cells}</tr>'
    )


def _key() -> str:
    marks = "".join(f"{status(code)} " for code in STATUS)
    return f'<p class="key">{marks}{say("page.index_key")}</p>'


def _told(entry: Entry) -> str:
    """Return what each report of a period says first, below a link to it."""
    told = [report for report in entry.reports if report["bottom_line"]]
    if not told:
        return ""
    lines = ""
    for report in told:
        words = escape.source(say("page.space").join(report["bottom_line"].splitlines()))
        lines += f"<div><dt>{matrix.report_link(report)}</dt><dd>{words}</dd></div>"
    head = escape.text(entry.period_label)
    return f'<section class="told"><h2>{head}</h2><dl>{lines}</dl></section>'
