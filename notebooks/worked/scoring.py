"""Weighted scores with an office's 分值, 扣分 and 一票否决, worked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pandas as pd

from duibiao.analysis.scoreboard.points import Settings, items
from duibiao.analysis.scoreboard.scores import nominees, scoreboard, terms
from duibiao.vocabulary.words import say
from worked.reckoning import Step, num, table

RULES = Settings(
    weights={"tasks": 80, "problems": 20},
    places={"科室": 1},
    least=3,
    deductions={"overdue": 2},
    vetoes={"problems": 60},
)
TASKS = {"甲科": ("achieved",) * 5, "乙科": ("achieved", "achieved", "on_track", "behind")}
TASKS |= {"丙科": ("achieved", "on_track", "overdue"), "丁科": ("achieved",)}
PROBLEMS = {"甲科": ("closed", "overdue"), "乙科": ("closed",), "丙科": ("closed",)}
DAY = date(2023, 12, 31)


def _scored() -> pd.DataFrame:
    plain = {"owner": "", "category": "科室", "indicator": "", "due_day": DAY, "as_of": DAY}
    plain |= {"days_late": 0, "source": ""}
    tasks = [
        plain | {"unit": unit, "task": f"{n}", "status": status}
        for unit, told in TASKS.items()
        for n, status in enumerate(told)
    ]
    problems = [
        {"unit": unit, "problem": f"{n}", "status": status, "source": ""}
        for unit, told in PROBLEMS.items()
        for n, status in enumerate(told)
    ]
    return items(pd.DataFrame(tasks), RULES, problems=pd.DataFrame(problems))


def score_steps() -> pd.DataFrame:
    """Return the sum of every unit that is ranked, best first, beside what the library gives."""
    board = scoreboard(_scored(), RULES).dropna(subset=["rank"])
    named = table(_sums(board))
    named.iloc[:, 0] = board["name"].to_list()
    return named


def _sums(board: pd.DataFrame) -> Iterator[Step]:
    parts = terms(_scored(), RULES)
    for row in board.to_dict("records"):
        own = parts[parts["name"] == row["name"]]
        made = num(0)
        for part in own.to_dict("records"):
            share = num(RULES.weights[part["component"]]) / num(100)
            term = num(100) * num(round(part["points"], 9)) / num(part["items"]) * share
            made = term if made.value == 0 else made + term
        late = TASKS[row["name"]].count("overdue") + PROBLEMS[row["name"]].count("overdue")
        taken = num(late) * num(RULES.deductions["overdue"])
        yield Step("score", made - taken if late else made, row["total"])


def proposals() -> pd.DataFrame:
    """Return who is proposed, who is not and who is not ranked, with the reason."""
    board = scoreboard(_scored(), RULES)
    told = pd.concat([nominees(board, RULES), board[board["rank"].isna()]])
    shown = ("name", "reason")
    return told[[*shown]].rename(columns={c: say(f"worked.board_{c}") for c in shown})
