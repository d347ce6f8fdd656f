"""Ledgers whose heads have up to three levels in any order: names, times, plan and result."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence

from composed_layouts import LETTERS, NAMES, TOWNS, Ledger, until

STATIONS = ("城东供水站", "城西供水站", "黄泥坪供水站", "南河供水站", "北岭供水站")
PLANNED, DONE, RATE = ("计划", "任务"), ("实际", "完成"), ("完成率(%)", "完成比例%")
MOST = 20
"""Columns of figures that one sheet has."""
Level = list[tuple[str, str]]
"""What stands on one level of the heads, each with what it says: a name, a period, a role."""


def deep(seed: int) -> Ledger:
    """Return a ledger by number: rows of towns, stations or indicators under levels of heads."""
    pick = random.Random(seed)
    year, month = pick.choice((2023, 2024, 2025)), pick.randint(3, 11)
    whose = pick.choice((TOWNS[:5], STATIONS, ()))
    names = pick.sample(NAMES, pick.choice((2, 3)) if whose else 5)
    times = pick.choice(_times(pick, year, month))
    aspects: Level = [(pick.choice(PLANNED), "target"), (pick.choice(DONE), "actual")]
    aspects = pick.choice(([], aspects, [*aspects, (pick.choice(RATE), "rate")]))
    aspects = [] if len(times) == len(("本月", "累计", "上年")) else aspects
    by_row = pick.random() < 0.5  # units below the heads
    told = [(name if by_row else f"{name}（{unit}）", name) for name, unit in names]
    levels = [level for level in (told if whose else [], times, aspects) if level]
    pick.shuffle(levels)
    leaves = list(itertools.product(*levels))
    if len(leaves) > MOST:
        return deep(seed + 100_000)
    ledger = Ledger([[f"{_when(times, year, month)}各单位工作完成情况表"]])
    corner = ["单位名称"] if whose else ["指标名称", "计量单位"]
    below = [_unit(leaf, dict(names)) for leaf in leaves] if whose and by_row else []
    _heads(ledger, corner, leaves, below, merged=pick.random() < 0.7)
    for entity in (*whose, "合计") if whose else names:
        _row(ledger, entity, leaves, pick)
    return ledger


def _unit(leaf: Sequence[tuple[str, str]], units: dict[str, str]) -> str:
    """Return the unit of what stands below a leaf of the heads."""
    return "%" if _role(leaf) == "rate" else next(units[said] for _, said in leaf if said in units)


def _times(pick: random.Random, year: int, month: int) -> list[Level]:
    own, so_far = f"{year}-{month:02d}", until(year, month)
    then = until(year - 1, month)
    running = pick.choice(("累计", f"1-{month}月累计", "本年累计"))
    quarters = zip("一二三四", range(1, 13, 3), strict=True)
    return [
        [(pick.choice(("本月", "当月", f"{month}月")), own), (running, so_far)],
        [("本月", own), (running, so_far), (f"上年1-{month}月", then)],
        [(f"{year}年1-{month}月", so_far), (f"{year - 1}年1-{month}月", then)],
        [(f"{q}季度", f"{year}-{n:02d}/{year}-{n + 2:02d}") for q, n in quarters],
    ]


def _when(times: Level, year: int, month: int) -> str:
    return f"{year}年" if len(times) == 4 else f"{year}年{month}月"


def _role(leaf: Sequence[tuple[str, str]]) -> str:
    return next((said for _, said in leaf if said in {"target", "actual", "rate"}), "actual")


def _heads(
    ledger: Ledger, corner: list[str], leaves: Sequence[Level], units: list[str], *, merged: bool
) -> None:
    """Add the levels of the heads, and the row of units below them, merged or left blank."""
    top, width, depth = len(ledger.rows), len(corner), len(leaves[0])
    for level in range(depth):
        starts = [leaf[: level + 1] for leaf in leaves]
        begun = [n for n, path in enumerate(starts) if not n or path != starts[n - 1]]
        texts = [leaf[level][0] if n in begun else None for n, leaf in enumerate(leaves)]
        ledger.rows.append([*(corner if not level else [None] * width), *texts])
        for start, end in itertools.pairwise([*begun, len(leaves)]) if merged else ():
            if end - start > 1:
                row, first, last = top + level + 1, LETTERS[width + start], LETTERS[width + end - 1]
                ledger.merges.append(f"{first}{row}:{last}{row}")
    if units:
        ledger.rows.append([None] * width + list(units))
    if merged and len(ledger.rows) - top > 1:
        ledger.merges += [
            f"{LETTERS[n]}{top + 1}:{LETTERS[n]}{len(ledger.rows)}" for n in range(width)
        ]


def _row(
    ledger: Ledger, entity: str | tuple[str, str], leaves: Sequence[Level], pick: random.Random
) -> None:
    """Add a row of figures, of a place or of an indicator, and what it says."""
    done: dict[tuple[str, ...], tuple[int, int]] = {}
    cells: list[float] = []
    for leaf in leaves:
        aspects = {"target", "actual", "rate"}
        key = tuple(said for _, said in leaf if said not in aspects)
        goal, value = done.setdefault(key, _pair(pick, key))
        role = _role(leaf)
        cells.append({"target": goal, "actual": value, "rate": round(100 * value / goal, 1)}[role])
        period = next(said for _, said in leaf if said[:2] == "20")
        own = entity if isinstance(entity, tuple) else None
        name = own[0] if own else next(s for _, s in leaf if s in dict(NAMES))
        place = "" if own or entity == "合计" else str(entity)
        if role != "rate":
            ledger.say(name, role, period, cells[-1], place)
    ledger.rows.append([*(entity if isinstance(entity, tuple) else (entity,)), *cells])


def _pair(pick: random.Random, key: tuple[str, ...]) -> tuple[int, int]:
    """Return a goal and what was done of it: of a month alone about a tenth of the sum."""
    month = any(len(said) == len("2024-05") and said[:2] == "20" for said in key)
    goal = pick.randint(40, 200) if month else pick.randint(900, 4000)
    return goal, round(goal * pick.uniform(0.8, 1.15))


WORDS = (("年度任务", "累计完成"), ("年计划", "完成"), ("目标任务", "已完成"), ("任务数", "完成数"))


def rows_of_measures(seed: int) -> Ledger:
    """Return a ledger by number whose towns, or indicators, have a row each for what is asked for
    and what was done, perhaps one for the share of it; blank or merged below their names."""
    pick = random.Random(seed)
    year, month = pick.choice((2023, 2024, 2025)), pick.randint(3, 11)
    names, towns = pick.sample(NAMES, 3), pick.sample(TOWNS, 5)
    values = {(town, name): _pair(pick, ()) for town in towns for name, _ in names}
    for name, _ in names:
        goal, done = zip(*(values[town, name] for town in towns), strict=True)
        values["合计", name] = (sum(goal), sum(done))
    whose = ["合计", *towns] if pick.random() < 0.4 else [*towns, "合计"]
    measures = [*pick.choice(WORDS), *pick.choice(((), RATE[:1]))]
    by_town, merged = pick.random() < 0.5, pick.random() < 0.7
    heads = [f"{name}（{unit}）" for name, unit in names]
    rows, columns = (whose, heads) if by_town else (heads, whose)
    title = f"{year}年1-{month}月各乡镇水利任务完成情况表"
    ledger = Ledger([[title], ["乡镇" if by_town else "指标", "项目", *columns]])
    plain = dict(zip(heads, (name for name, _ in names), strict=True))
    for row in rows:
        pairs = [values[(row, plain[c]) if by_town else (c, plain[row])] for c in columns]
        told = [
            [a for a, _ in pairs],
            [b for _, b in pairs],
            [round(100 * b / a, 1) for a, b in pairs],
        ]
        for place, (word, figures) in enumerate(zip(measures, told, strict=False)):
            ledger.rows.append([None if place else row, word, *figures])
        if merged:
            last = len(ledger.rows)
            ledger.merges.append(f"A{last - len(measures) + 1}:A{last}")
    for (town, name), (goal, done) in values.items():
        place = "" if town == "合计" else town
        ledger.say(name, "target", f"{year}", goal, place)
        ledger.say(name, "actual", until(year, month), done, place)
    return ledger
