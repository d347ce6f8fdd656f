"""What a period's published reports say of targets and tasks, as a bulletin (通报) tells it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from duibiao.analysis.lights import lights, status_counts
from duibiao.analysis.readings import sorted_by
from duibiao.presentation import facts, names, numbers
from duibiao.presentation.docx import Bulletin
from duibiao.presentation.figures import Chart, bullets, theme_counts
from duibiao.presentation.matrix import MET, notebook_word
from duibiao.vocabulary import catalogue
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.periods import Period
from duibiao.vocabulary.statuses import LATE, STATUSES, status_word
from duibiao.vocabulary.words import say

TARGETS, TASKS = "target_gaps", "supervision"
COLUMNS = [
    *("bureau", "theme", "task", "indicator", "unit", "rule", "target", "comparator"),
    *("due", "actual", "gap", "progress", "expected_progress", "status", "owner"),
    "reason",
]
"""The columns of `items`: one row per target or task."""
BOM = "utf-8-sig"
CHARTED = 20  # More bullets than this do not fit a page of a bulletin
OPEN = ("unreported", "undecidable")
LEAST = 5  # With fewer judged targets and tasks a share says nothing of a unit, as issue 17 asks
FEW = 3  # How many bureaus a sentence names
WHOLE, PLACES = 100.0, 1  # A task's whole in per cent, and the digits its progress is told with


@dataclass(frozen=True)
class Published:
    """What a period's reports say: all targets and tasks, who reported, what was not renewed."""

    period: Period
    items: pd.DataFrame
    bureaus: tuple[str, ...]
    as_of: str
    outdated: tuple[str, ...]


def published(period: Period, reports: Path, outdated: Iterable[tuple[str, str]]) -> Published:
    """Return what the reports of a period say of targets and tasks; `outdated` are bureaus and
    notebooks with an older report. Raises DataFaults when none says anything."""
    folder = reports / period.filename
    targets, tasks = (
        {
            path.parent.name: facts.table_of(path.read_text(encoding=BOM))
            for path in sorted(folder.glob(f"*/{name}.csv"))
        }
        for name in (TARGETS, TASKS)
    )
    whole = [*map(_targets, targets.values()), *map(_tasks, tasks.values())]
    filled = [frame for frame in whole if len(frame)]
    if not filled:
        told = say("bulletin.nothing", period=period.label())
        todo = say("bulletin.build_first", period=period)
        refuse([Fault("nothing_to_report", folder.as_posix(), found=told, todo=todo)])
    return Published(
        period,
        _in_order(pd.concat(filled, ignore_index=True)[COLUMNS]),
        tuple(sorted({*targets, *tasks})),
        max((str(day) for frame in targets.values() for day in frame["as_of"]), default=""),
        tuple(names.bureau(bureau) + notebook_word(notebook) for bureau, notebook in outdated),
    )


def content(found: Published) -> Bulletin:
    """Return the bulletin of what was published."""
    about = {"period_label": found.period.label(), "as_of": numbers.day(found.as_of)}
    table = ranking(found.items)
    late = matters(found.items)
    met, others = (_joined(map(status_word, codes)) for codes in (MET, OPEN))
    rule = say("bulletin.rule", met=met, others=others)
    return Bulletin(about, list(_summary(found, table)), table, late, _charts(found.items), rule)


def ranking(items: pd.DataFrame) -> pd.DataFrame:
    """Return `bureau`, a count per status code, `total` and `share`, the share met, of those that
    can be ranked: no nation, LEAST judged items."""
    counts = pd.crosstab(items["bureau"], items["status"])
    counts = counts.reindex(columns=list(STATUSES), fill_value=0).reset_index()
    counts["total"] = counts[list(STATUSES)].sum(axis=1)
    judged = counts["total"] - counts[list(OPEN)].sum(axis=1)
    ranked = counts[(judged >= LEAST) & ~counts["bureau"].isin(_nations())]
    return ranked.assign(share=ranked[list(MET)].sum(axis=1) / ranked["total"])


def matters(items: pd.DataFrame) -> pd.DataFrame:
    """Return what lags, each matter once; `goal` names what a task stands for: a goal without a
    figure is told with the task that its reason names."""
    late = items[items["status"].isin(LATE)]
    tasks, silent = late[late["task"] != ""], late[(late["task"] == "") & late["actual"].isna()]
    goals: dict[Any, dict[str, None]] = {}  # The names of goals by the place of their task
    rows: list[dict[Any, Any]] = silent.to_dict("records")
    told = []
    for at, goal in zip(silent.index, rows, strict=True):
        reason = str(goal["reason"])
        beside = tasks.loc[tasks["bureau"] == goal["bureau"], "task"]
        if own := [(len(task), n) for n, task in beside.map(str).items() if task in reason]:
            goals.setdefault(max(own)[1], {})[names.of_row(goal)] = None
            told.append(at)
    named = {at: _joined(found) for at, found in goals.items()}
    return late.assign(goal=[named.get(at, "") for at in late.index]).drop(told)


def _nations() -> set[str]:
    levels = catalogue.load().bureaus["level"]
    return set(levels.index[levels == "nation"])


def _targets(frame: pd.DataFrame) -> pd.DataFrame:
    """Return targets with the columns of items; without an owner the bureau answers for them."""
    owner = frame["owner"].fillna("") if "owner" in frame else ""
    return frame.assign(task="", owner=owner).reindex(columns=COLUMNS)


def _tasks(frame: pd.DataFrame) -> pd.DataFrame:
    """Return tasks with the columns of items: what a task is to reach is its target."""
    done = (frame["progress"] * 100).round(PLACES)
    stated = frame["goal"] if "goal" in frame else pd.Series(1.0, frame.index)
    whole = pd.to_numeric(stated, errors="coerce").fillna(1.0) * WHOLE
    made = frame.assign(unit="%", rule="", comparator="", target=whole, actual=done)
    return made.assign(gap=(whole - done).round(PLACES)).reindex(columns=COLUMNS)


def _in_order(items: pd.DataFrame) -> pd.DataFrame:
    """Return items by bureau, then theme, as they stand in their reports."""
    return sorted_by(items, bureau=items["bureau"], theme=items["theme"].map(names.theme_place))


def _summary(found: Published, table: pd.DataFrame) -> Iterator[str]:
    items, tasks = found.items, int((found.items["task"] != "").sum())
    sizes = {"total": len(items), "targets": len(items) - tasks, "tasks": tasks}
    told = {"period": found.period.label(), "bureaus": items["bureau"].nunique()}
    yield say("bulletin.counts", **told, **sizes, counts=status_counts(items["status"]))
    yield from _ends(table)
    yield from _late(items)
    yield from _silent(items)
    there, ranked = set(items["bureau"]), set(table["bureau"])
    yield from _listed("few", map(names.bureau, sorted(there - ranked - _nations())))
    yield from _listed("none", (names.bureau(b) for b in found.bureaus if b not in there))
    yield from _listed("outdated", found.outdated)
    invented = catalogue.load().bureaus["region"] == catalogue.EXAMPLE
    yield from _listed("invented", (names.bureau(b) for b in found.bureaus if invented.get(b)))


def _ends(table: pd.DataFrame) -> Iterator[str]:
    """Name the bureaus with the greatest and the least share met, where they differ."""
    if table["share"].nunique() > 1:
        told = {}
        for key, share in (("best", table["share"].max()), ("worst", table["share"].min())):
            told[key] = _few(table.loc[table["share"] == share, "bureau"].tolist())
            told[f"{key}_share"] = numbers.percent(share, 0)
        yield say("bulletin.ends", **told)


def _few(bureaus: list[str]) -> str:
    """Return the names of a few bureaus, of many the number."""
    told = _joined(map(names.bureau, bureaus[:FEW]))
    more = len(bureaus) > FEW
    return say("bulletin.and_more", names=told, count=len(bureaus)) if more else told


def _late(items: pd.DataFrame) -> Iterator[str]:
    late, once = items[items["status"].isin(LATE)], matters(items)
    if late.empty:
        yield say("bulletin.none_late")
        return
    units = once[["bureau", "owner"]].drop_duplicates()
    key = "late" if len(once) == len(late) else "late_once"
    told = {"counts": status_counts(late["status"]), "units": len(units), "once": len(once)}
    yield say(f"bulletin.{key}", **told)


def _silent(items: pd.DataFrame) -> Iterator[str]:
    """Say how many figures are due from whom: only goals that somebody owes are asked for."""
    owed = (items["status"] == "unreported") & (items["owner"].fillna("") != "")
    silent = items.loc[owed, "bureau"].value_counts()
    if len(silent):
        ordered = sorted(silent.items(), key=lambda pair: (-pair[1], pair[0]))
        named = ((names.bureau(bureau), count) for bureau, count in ordered)
        told = (say("bulletin.of_bureau", bureau=name, count=count) for name, count in named)
        yield say("bulletin.silent", count=int(silent.sum()), bureaus=_joined(told))


def _listed(key: str, told: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
    words = _joined(told)
    if words:
        yield say(f"bulletin.{key}", names=words)


def _joined(parts: Any) -> str:
    return say("bulletin.list").join(parts)


def _charts(items: pd.DataFrame) -> list[Chart]:
    """Draw how each theme stands, and the targets that lag the most, if any do."""
    counted = lights(items.assign(bureau="")).drop(columns="bureau")
    charts = [theme_counts(counted, title=say("bulletin.chart_themes"))]
    late = items[items["status"].isin(LATE) & (items["task"] == "") & items["progress"].notna()]
    if len(late):
        worst = late.sort_values("progress", kind="stable").head(CHARTED)
        if items["bureau"].nunique() > 1:
            told = (map(names.bureau, worst["bureau"]), worst.apply(names.of_row, axis=1))
            whose = [say("bulletin.of", bureau=b, name=n) for b, n in zip(*told, strict=True)]
            worst = worst.assign(indicator=whose)
        key = "chart_late" if len(worst) < len(late) else "chart_all_late"
        title = say(f"bulletin.{key}", count=len(worst), total=len(late))
        charts.append(bullets(worst, title=title))
    return charts
