"""One light per theme, and the bottom line of a report on targets."""

from collections import Counter
from collections.abc import Iterable, Iterator

import pandas as pd

from duibiao.analysis.headline import headline
from duibiao.analysis.readings import sorted_by
from duibiao.analysis.targets.goals import Settings
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import Period, parse
from duibiao.vocabulary.statuses import FAR, GRAVEST, LATE, STATUSES, status_word
from duibiao.vocabulary.words import say

LIGHT_COLUMNS = ["bureau", "theme", "total", *STATUSES, "light", "light_word"]
UNMET = GRAVEST[:4]


def lights(gaps: pd.DataFrame, share: float = Settings.light_share) -> pd.DataFrame:
    """Return LIGHT_COLUMNS from `target_gaps`, one row per bureau and theme.

    The status columns count targets, never average them. `light` is 逾期 where any target is, else
    the worst status that more than `share` of them has; where none has, the worst there is.
    """
    counted = pd.crosstab([gaps["bureau"], gaps["theme"]], gaps["status"])
    counted = counted.reindex(columns=list(STATUSES), fill_value=0)
    word = gaps["status_word"] if "status_word" in gaps else gaps["status"]
    graded = Counter(
        gaps.loc[word == status_word(FAR), ["bureau", "theme"]].itertuples(index=False, name=None)
    )
    rows = []
    for (bureau, theme), cells in zip(counted.index, counted.to_numpy(), strict=True):
        counts = dict(zip(STATUSES, map(int, cells), strict=True))
        total = sum(counts.values())
        held = [s for s in GRAVEST if counts[s] > (0 if s == "overdue" else share * total)]
        light = held[0] if held else next(s for s in GRAVEST if counts[s])
        told = {"bureau": bureau, "theme": theme, "total": total, "light": light}
        far = light == "behind" and graded[bureau, theme] > share * total
        rows.append(told | counts | {"light_word": status_word(FAR if far else light)})
    return pd.DataFrame(rows, columns=LIGHT_COLUMNS)


def summary(gaps: pd.DataFrame, period: Period, catalogue: Catalogue) -> Iterator[str]:
    """Say of `target_gaps` how many have each status, and which late one to ask about first,
    else why one cannot be judged."""
    if gaps.empty:
        yield say("targets.summary_none", period=period.label())
        return
    told = {"period": period.label(), "total": len(gaps), "counts": counted(gaps)}
    words = gaps["status_word"].unique()
    alike = len(words) == 1 and f"summary_{'one' if len(gaps) == 1 else 'all'}"
    yield say(f"targets.{alike or 'summary'}", **told, status=words[0])
    short = gravest(gaps)
    asked = short[short["status"].isin({*LATE, "undecidable"})]
    for row in asked.head(1).to_dict("records"):
        key = "first" if row["status"] in LATE else "open"
        yield say(f"targets.summary_{key}", told=headline(row, catalogue))


def gravest(gaps: pd.DataFrame) -> pd.DataFrame:
    """Return the targets not met, missed ones first, of each status the least advanced first."""
    short = gaps[gaps["status"].isin(UNMET)]
    grave = short["status"].map(UNMET.index)
    return sorted_by(short, grave=grave, done=short["progress"].astype(float))


def status_counts(statuses: pd.Series) -> str:
    """Return how many targets have each status, in words."""
    found = statuses.value_counts()
    return _told(_counted(status_word(s), found[s]) for s in STATUSES if s in found.index)


def counted(rows: pd.DataFrame) -> str:
    """Return how many rows have each status, in their own words; what only lists report
    together."""
    words = map(status_word, (*STATUSES, FAR))
    plain = {say("targets.as_reported", status=word): word for word in words}
    told = rows["status_word"].isin(list(plain))
    told &= rows.loc[told, "status"].nunique() > 1
    reported, rest = rows[told].replace({"status_word": plain}), _counts(rows[~told])
    if reported.empty:
        return _told(rest)
    said = say("targets.reported", count=len(reported), told=_told(_counts(reported)))
    return _told([*rest, said])


def _counts(rows: pd.DataFrame) -> list[str]:
    return [_count(rows, code) for code in STATUSES if code in set(rows["status"])]


def _count(rows: pd.DataFrame, code: str) -> str:
    """Return how many have a status, and of them what has a word of its own: a broken cap."""
    words = rows.loc[rows["status"] == code, "status_word"].value_counts()
    plain = status_word(code)
    if len(words) == 1:
        return _counted(words.index[0], words.iloc[0])
    short = {say("targets.as_reported", status=plain): say("targets.reported_short")}
    own = (_counted(short.get(str(w), w), n) for w, n in words.items() if w != plain)
    return say("targets.of_which", told=_counted(plain, words.sum()), own=_told(own))


def _counted(word: object, count: int) -> str:
    return say("targets.count", count=count, status=word)


def _told(parts: Iterable[str]) -> str:
    return say("targets.list").join(parts)


KEY = ["bureau", "indicator", "rule", "due", "target_period", "target"]


def status_moves(before: pd.DataFrame, now: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of `now` whose status is another than in `before`, the gravest first.

    Both are of `target_gaps`, of one office and period, at two days. Added are `actual_before`,
    `status_before` and `status_after`; a target that is only in one of them, or of which nothing
    was reported for the day before, has not moved.
    """
    spans = before["actual_period"].map(lambda text: parse(text).last.isoformat() if text else "")
    told = before[(before["status"] != "unreported") & (spans <= before["as_of"].astype(str))]
    then = told.drop_duplicates(KEY)[[*KEY, "actual", "status"]]
    then = then.rename(columns={"actual": "actual_before", "status": "status_before"})
    both = now.drop_duplicates(KEY).merge(then, on=KEY)
    moved = both[both["status"] != both["status_before"]]
    moved = moved.assign(status_after=moved["status"])
    return sorted_by(moved, grave=moved["status"].map(GRAVEST.index))
