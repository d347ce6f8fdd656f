"""The two or three sentences a report opens with, and the notes on its data."""

from collections.abc import Iterator

import pandas as pd

from duibiao.analysis.benchmark.peers import compared, rule_sentence
from duibiao.analysis.lights import counted
from duibiao.analysis.readings import sorted_by
from duibiao.indicators.book import Book, Material, unread
from duibiao.presentation import names
from duibiao.presentation.numbers import day, number, period
from duibiao.vocabulary.amounts import PER
from duibiao.vocabulary.catalogue import EXAMPLE
from duibiao.vocabulary.statuses import LATE
from duibiao.vocabulary.words import language, say

OWNERS, OTHERS = 3, 5  # So many units and so many other periods are named


def cleanup(frame: pd.DataFrame, log: pd.DataFrame, book: Book) -> Iterator[str]:
    """Say how many figures came from how many sources, and what is in doubt."""
    if frame.empty:
        yield from lacking("figures", book)
        return
    named, severity = log["code"] == "unknown_indicator", log["severity"]
    repaired, doubt, refused = (severity == one for one in ("repaired", "doubt", "refused"))
    whole = {"period": book.period.label(), "sources": book.readings["source"].nunique()}
    counts = {"figures": number(len(frame)), "repaired": number(sum(repaired))}
    yield say("desk.cleanup_counts", **whole, **counts)
    told = {"doubts": sum(doubt & ~named), "refused": sum(refused), "names": sum(doubt & named)}
    parts = [say(f"desk.cleanup_{key}", count=count) for key, count in told.items() if count]
    if parts:
        yield say("desk.cleanup_reasons", told=say("desk.comma").join(parts))
    yield from _claims(book.claims)


def _claims(claims: pd.DataFrame) -> Iterator[str]:
    wrong, right = (int((claims["holds"] == held).sum()) for held in ("false", "true"))
    if len(claims):
        open_ = len(claims) - wrong - right
        yield say("desk.cleanup_claims", total=len(claims), right=right, wrong=wrong, open=open_)


def late(tasks: pd.DataFrame) -> pd.DataFrame:
    """Return the overdue tasks, the longest overdue first."""
    found = tasks[tasks["status"] == "overdue"]
    return sorted_by(found, late=-found["days_overdue"].astype(float).fillna(0))


def owners(gaps: pd.DataFrame) -> Iterator[str]:
    """Say who is to act on the targets missed or behind, those with most of them first."""
    if "owner" in gaps:
        asked = gaps.loc[gaps["status"].isin(LATE), "owner"]
        yield from _named("desk.target_owners", asked)


def _named(key: str, asked: pd.Series) -> Iterator[str]:
    named = asked.fillna("").astype(str).str.strip() != ""
    counts = asked[named].value_counts()
    if counts.empty:
        return
    shown = len(counts) if len(counts) <= OWNERS + 1 else OWNERS
    told = [
        say("desk.target_owner", owner=names.own(o), count=n) for o, n in counts.head(shown).items()
    ]
    if len(counts) > shown:
        told.append(say("desk.target_others", count=len(counts) - shown))
    unnamed = int((~named).sum())
    more = say("desk.target_unowned", count=unnamed) if unnamed else ""
    yield say(key, told=say("desk.comma").join(told)) + more


def benchmark(places: pd.DataFrame, own: pd.DataFrame, book: Book) -> Iterator[str]:
    """Say how many figures could be compared, where the bureau leads and where it trails; without
    peers which of its own places lead and trail.
    """
    rule = rule_sentence(book.bureau, book.catalogue)
    ranked = places[places["rank"].notna() & (places["peers"] > 0)]
    if ranked.empty:
        yield from own_ends(own[own["rank"].notna()])
        yield rule
        yield from lacking(_missing(places, book), book)
        return
    tier = ranked[ranked["first_tier"].astype("boolean").fillna(value=False)]
    counted = "desk.benchmark_counts" if len(tier) else "desk.benchmark_no_tier"
    yield say(counted, rule=rule, ranked=len(ranked), tier=len(tier))
    told = _plainly(ranked[ranked["peers"] * 2 >= ranked["peers"].max()])
    for key, rows in _ends(told):
        name, rank, peers = rows[["name", "rank", "peers"]].iloc[0]
        if len(rows) > 1:
            name = say("desk.benchmark_tied", name=name, count=len(rows))
        yield say(f"desk.benchmark_{key}", name=name, rank=rank, total=peers + 1)


def own_ends(ranked: pd.DataFrame) -> Iterator[str]:
    """Say which of the office's own places stand first and last in most indicators."""
    if ranked.empty:
        return
    lowest = ranked.groupby("indicator")["rank"].transform("max")
    ends = {"first": ranked["rank"] == 1, "last": ranked["rank"] == lowest}
    counts = {key: ranked.loc[held, "place"].value_counts() for key, held in ends.items()}
    if ranked["indicator"].nunique() == 1:
        told = {key: _places(found.index) for key, found in counts.items()}
        yield say("desk.own_end_one", name=names.indicator(ranked["indicator"].iloc[0]), **told)
        return
    told = {key: _most(found) for key, found in counts.items()}
    yield say("desk.own_ends", count=ranked["indicator"].nunique(), **told)


def _places(slugs: pd.Index) -> str:
    listed = say("desk.comma").join(map(names.own, slugs[:OWNERS]))
    return listed if len(slugs) <= OWNERS else say("desk.own_many", places=listed, count=len(slugs))


def _most(counts: pd.Series) -> str:
    """Return which places have an end most often, and how often each."""
    most = counts.index[counts == counts.max()]
    key = "own_times_each" if len(most) > 1 else "own_times"
    return say(f"desk.{key}", places=_places(most), count=counts.max())


def _missing(places: pd.DataFrame, book: Book) -> str:
    """Return what a comparison lacks: peers, the bureau's own figures or those of its peers."""
    if not compared(book.bureau, book.catalogue):
        return "peers"
    if places.empty:
        return "figures"
    return "direction" if (places["peers"] > 0).any() else "benchmark"


def lacking(what: str, book: Book) -> Iterator[str]:
    """Say what a report without content lacks, and what to do."""
    told = book.observations.loc[book.observations["role"] == "actual", "period"]
    held = names.theme(book.theme) if book.theme else ""
    yield say(f"desk.lacking_{what}", period=book.period.label() + held, bureau=book.bureau)
    if what in ("year_on_year", "figures") and len(told) and not held:
        listed = sorted(told.unique(), reverse=True)[:OTHERS]
        periods = say("desk.once_join").join(map(period, listed))
        yield say("desk.lacking_but", periods=periods)


def _plainly(ranked: pd.DataFrame) -> pd.DataFrame:
    """Leave out what is worked out per head beside a figure that is told in that unit: 用水总量
    （按年末常住人口平均） beside 人均用水量."""
    made = ranked["indicator"].str.contains(PER, regex=False)
    return ranked[~(made & ranked["unit"].isin(ranked.loc[~made, "unit"]))]


def _ends(told: pd.DataFrame) -> list[tuple[str, pd.DataFrame]]:
    """Return the best and the worst placed figures, or all where they share one place."""
    groups = [rows for _, rows in told.sort_values("indicator").groupby(["rank", "peers"])]
    if len(groups) == 1:
        return [("only" if len(told) == 1 else "level", told)]
    return [("best", groups[0]), ("worst", groups[-1])]


def supervision(tasks: pd.DataFrame, problems: pd.DataFrame, book: Book) -> Iterator[str]:
    """Say how the tasks stand, which is latest, and how many problems are open."""
    if tasks.empty:
        yield say("desk.supervision_none", period=book.period.label(), bureau=book.bureau)
        return
    counts = counted(tasks)
    yield say("desk.supervision_counts", as_of=day(book.as_of), total=len(tasks), counts=counts)
    overdue = late(tasks)
    if len(overdue) and overdue["days_overdue"].fillna(0).iloc[0] > 0:
        row = overdue.iloc[0]
        yield say(
            "desk.supervision_latest", task=names.own(row["task"]), days=int(row["days_overdue"])
        )
    yield from _named("desk.supervision_units", overdue["unit"])
    if len(problems):
        open_ = int(problems["status"].isin(["open", "overdue", "relapsed"]).sum())
        yield say("desk.supervision_problems", total=len(problems), open=open_)


def with_tasks(said: str, tasks: pd.DataFrame) -> str:
    """Return the sentence of the targets with how the tasks stand."""
    counts = counted(tasks)
    return say("desk.leader_tasks", told=said.rstrip("。."), total=len(tasks), counts=counts)


def data_notes(book: Book) -> Iterator[str]:
    """Say where the data come from, what is inferred or derived, and which series broke."""
    yield from _origin(book)
    if book.as_of < book.period.last:
        yield say("desk.note_as_of", day=day(book.as_of), period=book.period.label())
    yield from _ground(book)


def material_notes(material: Material) -> Iterator[str]:
    """Say what `data_notes` does of a bureau's files, whatever the period."""
    yield invented(material)
    yield from _origin(material)
    yield from _ground(material)


def invented(book: Material) -> str:
    """Return what an example says of itself, nothing for an office that exists."""
    row = book.catalogue.bureaus.loc[book.bureau]
    return str(row[f"note_{language()}"]) if row["region"] == EXAMPLE else ""


def _origin(book: Material) -> Iterator[str]:
    yield from _unread(book)
    row = book.catalogue.bureaus.loc[book.bureau]
    if row["inferred"] == "yes":
        yield say("desk.note_inferred", note=row[f"note_{language()}"])


def _ground(book: Material) -> Iterator[str]:
    sources = book.readings["source"]
    counts = sources[~sources.str.startswith(names.CALCULATION)].value_counts().sort_index()
    for source, count in counts.sort_values(ascending=False, kind="stable").head(8).items():
        yield say("desk.note_source", source=source, count=number(count))
    derived = int(book.observations["flags"].str.contains("derived").sum())
    if derived:
        yield say("desk.note_derived", count=derived)
    yield from _breaks(book)


def _unread(book: Material) -> Iterator[str]:
    """Tell each file that was not read, with why as far as it is known."""
    for row in unread(book).drop_duplicates("source").to_dict("records"):
        why = " ".join(filter(None, (row["location"], row["found"]))) or say("desk.note_unread_why")
        yield say("desk.note_unread", source=row["source"], why=why)


def _breaks(book: Material) -> Iterator[str]:
    """Tell each break that a series of the book crosses once, with all the figures it concerns."""
    table = book.catalogue.breaks
    own = table["bureau"].isin(["", book.bureau])
    years = book.observations.groupby("indicator")["period"].agg(["min", "max"])
    spans = table.join(years, on="indicator", how="left").fillna("")
    crossed = (spans["min"].str[:4] <= spans["before"].str[:4]) & (spans["min"] != "")
    told = table[own & crossed & (spans["max"].str[:4] >= spans["after"].str[:4])]
    reason = f"reason_{language()}"
    for (before, after, why), rows in told.groupby(["before", "after", reason], sort=False):
        listed = say("desk.comma").join(map(book.catalogue.name, rows["indicator"]))
        key = "caution" if "kind" in rows and rows["kind"].eq("caution").all() else "break"
        yield say(f"desk.note_{key}", name=listed, before=before, after=after, reason=why)
