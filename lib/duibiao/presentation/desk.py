"""The desk: what notebooks call, as `import duibiao as db`.

Each call takes a book (one bureau, one period) or a result and returns a plain DataFrame, words, or
something to look at; the work is done in the columns to the left.
"""

from collections.abc import Hashable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from typing import Any
from weakref import WeakKeyDictionary

import pandas as pd

from duibiao.analysis import lights as light_analysis
from duibiao.analysis import national as national_analysis
from duibiao.analysis import trends as trend_analysis
from duibiao.analysis.benchmark import benchmark_table as field_analysis
from duibiao.analysis.benchmark import own_places as place_analysis
from duibiao.analysis.benchmark.benchmark_table import ranked as ranked
from duibiao.analysis.benchmark.peers import compared
from duibiao.analysis.readings import sorted_by
from duibiao.analysis.reported import with_figures, with_reports
from duibiao.analysis.scoreboard import points
from duibiao.analysis.scoreboard import scores as score_analysis
from duibiao.analysis.supervision import problems as problem_analysis
from duibiao.analysis.supervision import tasks as task_analysis
from duibiao.analysis.supervision.problems import problem_summary as problem_summary
from duibiao.analysis.supervision.tasks import chase_list as chase_list
from duibiao.analysis.supervision.tasks import gantt as gantt
from duibiao.analysis.targets import gaps as target_analysis
from duibiao.analysis.targets.goals import Settings
from duibiao.analysis.targets.rules import LIMITS
from duibiao.analysis.year_on_year import contributions as contribution_analysis
from duibiao.analysis.year_on_year import growth_table as yoy_analysis
from duibiao.analysis.year_on_year import movers as mover_analysis
from duibiao.analysis.year_on_year import summary as yoy_words
from duibiao.indicators import questions as asked
from duibiao.indicators.answers import path_of
from duibiao.indicators.answers import write as write_answers
from duibiao.indicators.book import Book, load_peers
from duibiao.indicators.book import open_book as open_book
from duibiao.indicators.cleanup_table import cleanup_log
from duibiao.indicators.cleanup_table import indicator_cleanup as clean_table
from duibiao.indicators.form_panel import form_panel as forms
from duibiao.indicators.observations import JOIN, PICTURE, Evidence, evidence_of
from duibiao.presentation import bottom_lines, desk_script, names, panels, show, tiles
from duibiao.presentation.views import readable as plain
from duibiao.presentation.views import table as table
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.reports import BY_NAME
from duibiao.vocabulary.statuses import GRAVITY
from duibiao.vocabulary.words import say

TARGETS = Settings()
TIER = field_analysis.FIRST_TIER
TREND_YEARS, SHORTEST = 5, 3
MOVERS = 5
WORST = 5
MAIN = 5
CAPPED = "water_use_total"
Shown = show.Shown


def header(book: Book, notebook: str) -> Shown:
    """Show the head of a report: whose, of when, as of when, from which data."""
    head = show.header(about(book, notebook))
    return replace(head, html=desk_script.style() + head.html)


def about(book: Book, notebook: str) -> dict[str, Any]:
    """Return what a report is about, for its head and for the batch."""
    return {
        "title": say(f"desk.title_{notebook}"),
        "notebook": notebook,
        "bureau": book.bureau,
        "bureau_name": book.catalogue.bureau_name(book.bureau),
        "level": str(book.catalogue.bureaus.at[book.bureau, "level"]),
        "period": str(book.period),
        "period_label": book.period.label(),
        "theme": book.theme,
        "as_of": book.as_of.isoformat(),
        "data_version": book.data_version,
        "language": book.language,
        "invented": bottom_lines.invented(book),
    }


def result(frame: pd.DataFrame, notebook: str) -> Shown:
    """Hand a result to the batch, which writes it beside the page as `<notebook>.csv`."""
    if notebook == "problems":
        frame = problem_analysis.problem_results(frame)
    if notebook == "supervision":
        frame = task_analysis.task_results(frame)
    return show.result(frame, notebook, BY_NAME[notebook].columns)


def method(notebook: str) -> Shown:
    """Show how the figures of a notebook are made."""
    return show.method(say(f"desk.method_{notebook}"))


def data_notes(book: Book) -> Shown:
    """Show what a reader should know of the data: where from, what is inferred, what broke."""
    return show.notes(bottom_lines.data_notes(book))


def indicator_cleanup(book: Book) -> pd.DataFrame:
    """Return the clean figures of the period; the columns of `indicator_cleanup.csv` come first."""
    frame = clean_table(book)
    why = _whys(book)
    rows = frame.to_dict("records")
    evidence = [(evidence_of(row, "value", _first_why(row, why)),) for row in rows]
    return frame.assign(evidence=pd.Series(evidence, index=frame.index, dtype=object))


def _whys(book: Book) -> dict[tuple[str, str], str]:
    """Return how each figure of prose was read, by its source and place."""
    read = book.readings[book.readings["why"] != ""]
    return dict(zip(zip(read["source"], read["location"], strict=True), read["why"], strict=True))


def _first_why(row: dict[Hashable, Any], why: Mapping[tuple[str, str], str]) -> str:
    """Return how the first telling of a figure that prose gave was read, empty for a ledger's."""
    tellings = product(row["source"].split(JOIN), row["location"].split(JOIN))
    return next((why[told] for told in tellings if told in why), "")


def repairs(book: Book) -> pd.DataFrame:
    """Return what clean-up repaired, doubts or refused, the gravest first, with a scan's
    pictures."""
    log = cleanup_log(book)
    why = {place: told for place, told in _whys(book).items() if told.startswith(PICTURE)}
    if not why:
        return log
    shown = [
        (Evidence("found", *at, "", why=why[at]),) if at in why else ()
        for at in zip(log["source"], log["location"], strict=True)
    ]
    return log.assign(evidence=pd.Series(shown, log.index, dtype=object))


def doubts(log: pd.DataFrame) -> pd.DataFrame:
    """Return what needs a person's eye or was left out."""
    return _named_once(log[log["severity"].isin(["refused", "doubt"])])


def repaired(log: pd.DataFrame) -> pd.DataFrame:
    """Return what was put right without a doubt, and what is merely good to know."""
    return _named_once(log[~log["severity"].isin(["refused", "doubt"])])


def _named_once(log: pd.DataFrame) -> pd.DataFrame:
    """Leave out what was found where that is the name, which stands beside it."""
    return log.assign(found=log["found"].mask(log["found"] == log["name"], ""))


def claims(book: Book) -> pd.DataFrame:
    """Return what the bureau's documents say about their own figures, what fails first."""
    order = book.claims["holds"].map({"false": 0, "": 1, "true": 2})
    found = sorted_by(book.claims, order=order)
    found["source"] = found["source"].where(found["type"] != "source", "")
    return found.assign(**{c: found[c].map(names.spoken) for c in ("sentence", "arithmetic")})


def questions(book: Book) -> pd.DataFrame:
    """Return what only the office can say of its sheets and names, the weightiest first."""
    found = asked.questions(book)
    return found.assign(choices=[" / ".join(words) for words in found["choices"]])


def answer(book: Book, number: int, says: str, reason: str = "") -> str:
    """Keep the answer to a question of `questions`. Raises DataFaults for one that cannot be
    meant."""
    found = asked.questions(book)
    question = found.to_dict("records")[found["number"].tolist().index(number)]
    expected = asked.wrong_answer(question, says, book)
    if expected:
        refuse([Fault("bad_answer", str(question["question"]), "", "", says, expected)])
    path = path_of(book.home, book.bureau)
    write_answers(path, [asked.answer_of(question, says, reason=reason)])
    return say("review.kept", count=1)


def cleanup_summary(frame: pd.DataFrame, book: Book) -> Shown:
    """Show the bottom line of the clean-up."""
    return show.bottom_line(bottom_lines.cleanup(frame, repairs(book), book))


def target_gaps(
    book: Book, on_track: float = TARGETS.on_track, far_behind: float = TARGETS.far_behind
) -> pd.DataFrame:
    """Return each target due or running in the period; the columns of `target_gaps.csv` first.

    `on_track` is the share of the expected progress that still counts as 顺利, above 1 the points
    of lag; what lags by more than `far_behind` points, if any, is 严重滞后.
    """
    found, tasks = (of(book, on_track, far_behind) for of in (_measured, _reported))
    return _themed(with_reports(found, tasks, problems(book), book.catalogue), book)


def _measured(book: Book, on_track: float, far_behind: float) -> pd.DataFrame:
    """Return the targets by their figures alone, judged once for all tables of a book."""
    known, grades = _JUDGED.setdefault(book, {}), (on_track, far_behind)
    if grades not in known:
        settings = replace(TARGETS, on_track=on_track, far_behind=far_behind)
        known[grades] = target_analysis.target_gaps(
            book.observations, book.period, book.as_of, book.catalogue, settings
        )
    return known[grades].copy()


_JUDGED: WeakKeyDictionary[Book, dict[tuple[float, float], pd.DataFrame]] = WeakKeyDictionary()


def _reported(book: Book, on_track: float, far_behind: float) -> pd.DataFrame:
    """Return the tasks as they are reported."""
    grades = (on_track, far_behind)
    return task_analysis.supervision(
        book.tasks, book.bureau, book.period, book.as_of, book.catalogue, *grades
    )


def target_moves(
    gaps: pd.DataFrame, book: Book, on_track: float = TARGETS.on_track
) -> pd.DataFrame:
    """Return the targets whose status is another than at the end of the month before, if it was
    reported."""
    before = _last_month_end(book)
    actual = book.observations[book.observations["role"] == "actual"]
    reported = any(parse(text).last == before for text in actual["period"].unique())
    if not reported or before < book.period.first:
        return light_analysis.status_moves(gaps, gaps)
    return light_analysis.status_moves(target_gaps(replace(book, as_of=before), on_track), gaps)


def worsened(moves: pd.DataFrame) -> pd.DataFrame:
    """Return the targets of `target_moves` that stand worse: one page has no more room."""
    then, now = (moves[f"status_{end}"].map(GRAVITY) for end in ("before", "after"))
    return moves[now < then]


def target_summary(gaps: pd.DataFrame, book: Book) -> Shown:
    """Show the bottom line of the target gaps."""
    if gaps.empty:
        return show.bottom_line(bottom_lines.lacking("target_gaps", book))
    said = light_analysis.summary(gaps, book.period, book.catalogue)
    return show.bottom_line([*said, *bottom_lines.owners(gaps)])


def leader_summary(gaps: pd.DataFrame, tasks: pd.DataFrame, book: Book) -> Shown:
    """Show how targets and tasks stand, what to ask first, who acts; without tasks what moved."""
    how, *said = light_analysis.summary(gaps, book.period, book.catalogue)
    if tasks.empty:
        said += yoy_words.largest_move(year_on_year(book), book.period, book.catalogue)
    else:
        how = bottom_lines.with_tasks(how, tasks)
    return show.bottom_line([how, *said, *bottom_lines.owners(gaps)])


def worst(gaps: pd.DataFrame) -> pd.DataFrame:
    """Return the targets to ask about first; of what cannot be judged also why."""
    found = light_analysis.gravest(gaps).head(WORST)
    return found.assign(reason=found["reason"].where(found["status"] == "undecidable", ""))


def lights(gaps: pd.DataFrame, light_share: float = TARGETS.light_share) -> pd.DataFrame:
    """Return one light per theme of targets or tasks, with the counts behind it.

    `light_share`: a light is the worst status that more than this share of the theme has.
    """
    return light_analysis.lights(gaps, light_share)


def unmet(gaps: pd.DataFrame) -> pd.DataFrame:
    """Return the targets not met that have a pace."""
    return gaps[(gaps["status"] != "achieved") & gaps["needed_pace"].notna()]


def improving(gaps: pd.DataFrame) -> pd.DataFrame:
    """Return the targets judged from a base, with the four methods."""
    return gaps[gaps["linear_pace"].notna()]


def caps(gaps: pd.DataFrame) -> pd.DataFrame:
    """Return the caps with the room left."""
    return gaps[gaps["rule"].isin(LIMITS) & gaps["room_left"].notna()]


def year_on_year(book: Book) -> pd.DataFrame:
    """Return each figure beside the one before; the columns of `year_on_year.csv` come first."""
    found = yoy_analysis.year_on_year(book.observations, book.period, book.catalogue)
    return _with_recent(_themed(found, book), book)


def yoy_summary(yoy: pd.DataFrame, book: Book) -> Shown:
    """Show the bottom line of the comparison."""
    if yoy.empty:
        return show.bottom_line(bottom_lines.lacking("year_on_year", book))
    said = yoy_words.yoy_summary(yoy, book.period, book.catalogue)
    alone = set(yoy["reason_code"]) == {"no_prior"}
    return show.bottom_line([*said, *(bottom_lines.lacking("prior", book) if alone else ())])


def movers(yoy: pd.DataFrame, book: Book) -> pd.DataFrame:
    """Return what moved most, by a rule that small bases do not fool."""
    return mover_analysis.movers(yoy, book.catalogue, MOVERS)


def comparable(yoy: pd.DataFrame) -> pd.DataFrame:
    """Return the pairs that can be compared."""
    return yoy[yoy["comparable"]]


def not_comparable(yoy: pd.DataFrame) -> pd.DataFrame:
    """Return the figures that cannot be compared, with the reason."""
    return yoy[~yoy["comparable"]]


def contributions(yoy: pd.DataFrame, book: Book) -> pd.DataFrame:
    """Return what each part gave to the growth of its whole, in percentage points."""
    found = contribution_analysis.contributions(yoy, book.catalogue)
    return found.rename(columns={"points": "contribution", "whole": "parent"}).assign(
        part=found["part"] != "whole"
    )


def trends(book: Book) -> pd.DataFrame:
    """Return all yearly readings of indicators with five years or more, up to the period."""
    actual = book.observations[book.observations["role"] == "actual"]
    found = _years(trend_analysis.trends(_themed(actual, book), book.catalogue), book)
    years = found.groupby(["indicator", "kind"])["year"].transform("nunique")
    return found[years >= TREND_YEARS].reset_index(drop=True)


def main_trends(book: Book) -> pd.DataFrame:
    """Return the trends of five indicators: those with a better end first, then long series."""
    found = trends(book)
    latest = found.groupby("indicator")["year"].agg(["max", "size"])
    known = book.catalogue.indicators["direction"].isin(["higher", "lower"])
    latest["judged"] = latest.index.isin(known.index[known])
    order = latest.sort_values(["judged", "max", "size"], ascending=False, kind="stable")
    return found[found["indicator"].isin(order.index[:MAIN])].reset_index(drop=True)


def field(book: Book) -> pd.DataFrame:
    """Return the observations of a bureau and of all it is compared with, in one frame."""
    others = compared(book.bureau, book.catalogue)
    return load_peers(book, (book.bureau, *others))


def benchmark(figures: pd.DataFrame, book: Book, first_tier: float = TIER) -> pd.DataFrame:
    """Return the bureau's place among its peers; the columns of `benchmark.csv` come first.

    `first_tier` is the share of places that counts as 第一方阵.
    """
    found = field_analysis.benchmark(figures, book.bureau, book.period, book.catalogue, first_tier)
    return _themed(found, book)


def own_places(book: Book) -> pd.DataFrame:
    """Return the office's own places ranked in every indicator its tables give of them."""
    return place_analysis.own_places(book.observations, book.period, book.catalogue)


def place_strip(book: Book) -> Shown:
    """Show the places of the first indicator they are ranked in as tiles, the best first."""
    return tiles.place_strip(own_places(book))


def peers(figures: pd.DataFrame, book: Book) -> pd.DataFrame:
    """Return the figure of every peer behind `benchmark`."""
    found = field_analysis.peer_values(figures, book.bureau, book.period, book.catalogue)
    return _themed(found, book)


def national(figures: pd.DataFrame, book: Book) -> pd.DataFrame:
    """Return the provinces against their caps and the nation against its goals."""
    return national_analysis.national(figures, book.catalogue, book.period)


def national_summary(frame: pd.DataFrame, book: Book) -> Shown:
    """Show for each due year who is above the cap and who is likely to be; past years fold."""
    running = frame[frame["due"].astype(str) >= book.period.last.isoformat()]
    told = running if len(running) else frame
    return show.bottom_line(national_analysis.national_summary(told))


def headroom(frame: pd.DataFrame, book: Book) -> pd.DataFrame:
    """Return each province against the cap in force, those above it first, then those rated."""
    last = book.period.last.isoformat()
    caps = frame[frame["rule"].isin(LIMITS) & (frame["level"] == "province")]
    caps = caps[(caps["indicator"] == CAPPED) & (caps["due"].astype(str) >= last)]
    nearest = caps[caps["actual"].notna()].sort_values("due").drop_duplicates("bureau")
    return nearest.sort_values("room_percent", kind="stable").reset_index(drop=True)


def province_map(rows: pd.DataFrame, book: Book) -> Shown:
    """Show the provinces as tiles: water use by colour, the room under the cap where judged."""
    codes = {str(slug): str(code) for slug, code in book.catalogue.bureaus["code"].items()}
    return tiles.province_map(rows, codes, say("desk.map_title", year=book.period.label()))


def benchmark_summary(places: pd.DataFrame, book: Book) -> Shown:
    """Show the bottom line of the comparison with peers."""
    return show.bottom_line(bottom_lines.benchmark(places, own_places(book), book))


def supervision(
    book: Book, on_track: float = TARGETS.on_track, far_behind: float = TARGETS.far_behind
) -> pd.DataFrame:
    """Return the tasks that run in the period; the columns of `supervision.csv` come first."""
    found, gaps = (of(book, on_track, far_behind) for of in (_reported, _measured))
    return _themed(with_figures(found, gaps, book.catalogue), book)


def supervision_summary(tasks: pd.DataFrame, book: Book) -> Shown:
    """Show the bottom line of the supervision."""
    return show.bottom_line(bottom_lines.supervision(tasks, problems(book), book))


def _last_month_end(book: Book) -> date:
    return book.as_of.replace(day=1) - timedelta(days=1)


def moved(book: Book) -> pd.DataFrame:
    """Return the tasks that stand otherwise than at the end of the month before."""
    before = _last_month_end(book)
    return task_analysis.moved(
        book.tasks, book.bureau, book.period, before, book.as_of, book.catalogue
    )


def problems(book: Book) -> pd.DataFrame:
    """Return the problem ledger as it stands on the as-of day."""
    return problem_analysis.problems(
        book.problems, book.bureau, book.period, book.as_of, book.catalogue
    )


def open_problems(book: Book) -> pd.DataFrame:
    """Return the problems not put right, the longest overdue first."""
    found = problems(book)
    kept = found[found["status"].isin(["open", "overdue", "relapsed"])]
    return sorted_by(kept, late=-kept["days"].astype(float)).head(MAIN)


def scores(tasks: pd.DataFrame, book: Book, weights: dict[str, Any]) -> pd.DataFrame:
    """Return each term of each unit's score: what it was scored on and with what weight."""
    settings = _scoring(weights)
    return score_analysis.terms(_scored(tasks, book, settings), settings)


def scoreboard(tasks: pd.DataFrame, book: Book, weights: dict[str, Any]) -> pd.DataFrame:
    """Return the totals by category, best first, with how firm each place is and the whole sum."""
    settings = _scoring(weights)
    return score_analysis.scoreboard(_scored(tasks, book, settings), settings)


def nominees(board: pd.DataFrame, weights: dict[str, Any]) -> pd.DataFrame:
    """Return those proposed for the places that the office's rules give, and the next in line."""
    return score_analysis.nominees(board, _scoring(weights))


def _scoring(weights: dict[str, Any]) -> points.Settings:
    """Return the office's rules: bare weights, or any of the settings by their names."""
    bare = all(isinstance(value, int | float) for value in weights.values())
    return points.settings_of({"weights": weights} if weights and bare else weights)


def _scored(tasks: pd.DataFrame, book: Book, settings: points.Settings) -> pd.DataFrame:
    return points.items(tasks, settings, target_gaps(book), problems(book))


def remarks(tasks: pd.DataFrame) -> Shown:
    """Show the ledger's own notes: what in it is made up, say."""
    return show.notes(task_analysis.remarks(tasks))


def _with_recent(frame: pd.DataFrame, book: Book) -> pd.DataFrame:
    """Add the last five yearly readings of each row's indicator, where there are three or more."""
    actual = book.observations[book.observations["role"] == "actual"]
    known = actual[actual["indicator"].isin(frame["indicator"])]
    found = _years(trend_analysis.trends(known, book.catalogue), book)
    held = {
        key: tuple(zip(rows["period"].astype(str), rows["value"].astype(float), strict=True))
        for key, rows in found.groupby(["indicator", "kind", "unit"])
    }
    keys = zip(frame["indicator"], frame["kind"], frame["unit"], strict=True)
    recent = [held.get(key, ())[-TREND_YEARS:] for key in keys]
    shown = [series if len(series) >= SHORTEST else () for series in recent]
    return frame.assign(recent=pd.Series(shown, frame.index, dtype=object))


def _years(found: pd.DataFrame, book: Book) -> pd.DataFrame:
    """Keep the readings of years that were over when the period ended: October knows no year."""
    over = book.period.last.year - (book.period.last < date(book.period.year, 12, 31))
    return found[(found["span"] == "year") & (found["year"] <= over)]


def _themed(frame: pd.DataFrame, book: Book) -> pd.DataFrame:
    """Keep the theme the book was opened for."""
    if not book.theme:
        return frame
    return frame[frame["theme"] == book.theme].reset_index(drop=True)


OFFERED = (open_book, plain, table, ranked, chase_list, gantt, problem_summary, forms)
__all__ = [  # what tab completion offers
    name
    for name, found in sorted(globals().items())
    if (getattr(found, "__module__", "") == __name__ or found in OFFERED) and name[0] != "_"
]

panels.install()
