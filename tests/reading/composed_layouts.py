"""Ledgers composed at random in the layouts of offices, with what each of them says."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

NAMES = (
    *(("水土流失治理面积", "平方公里"), ("河堤新建长度", "公里"), ("供水总量", "万立方米")),
    *(("水费征收额", "万元"), ("污水处理量", "万吨"), ("山塘整治", "座"), ("节水型小区创建", "个")),
    *(("水行政执法巡查", "次"), ("水利职工培训", "人次"), ("渠道清淤长度", "公里")),
    *(("新增供水人口", "人"), ("高效节水灌溉面积", "万亩"), ("取水许可办件", "件")),
)
TOWNS = ("城关镇", "东山乡", "西河乡", "南塘镇", "北坪乡", "石桥街道", "龙潭镇", "清水乡")
TOTALS = ("合计", "全县", "总计", "全县合计")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
WIDEST = 3
"""Indicators under which each town has its goal, what was done and the share."""

Said = tuple[str, str, str, float, str]
"""A figure's name, role, period, value and place."""


@dataclass
class Ledger:
    """Rows of a sheet, its merged cells, and what it says, each figure once."""

    rows: list[list[object]] = field(default_factory=list)
    merges: list[str] = field(default_factory=list)
    says: Counter[Said] = field(default_factory=Counter)

    def say(self, name: str, role: str, period: str, value: float, place: str = "") -> None:
        """Keep what a cell says."""
        self.says[name, role, period, float(value), place] += 1

    def head(self, top: Sequence[object], low: Sequence[object]) -> None:
        """Add two rows of heads: what stands above others is merged over them, the rest down."""
        at = len(self.rows) + 1
        self.rows += [list(top), list(low)]
        starts = [n for n, text in enumerate(top) if text] + [len(top)]
        for start, end in pairwise(starts):
            down = low[start] is None
            last = f"{LETTERS[start]}{at + 1}" if down else f"{LETTERS[end - 1]}{at}"
            self.merges.append(f"{LETTERS[start]}{at}:{last}")


def until(year: int, month: int) -> str:
    """Return the period from January to a month."""
    return f"{year}-01/{year}-{month:02d}" if month < 12 else f"{year}"


class Layouts:
    """Layouts by name, each put together by one generator of random numbers."""

    def __init__(self, seed: int) -> None:
        """Choose the year and the month."""
        self.pick = random.Random(seed)
        self.year, self.month = self.pick.choice((2023, 2024, 2025)), self.pick.randint(2, 11)

    @property
    def span(self) -> str:
        """The period from January on."""
        return until(self.year, self.month)

    def opened(self, what: str) -> Ledger:
        """Return a ledger with its title, which tells the time, and perhaps who made it."""
        year, m, pick = self.year, self.month, self.pick
        titles = [
            f"{year}年1—{m}月{what}",
            f"{what}（{year}年1-{m}月）",
            f"截至{year}年{m}月底{what}",
        ]
        ledger = Ledger([[pick.choice([*titles, f"{what}（截至{year}年{m}月28日）"])]])
        if pick.random() < 0.5:
            ledger.rows.append([f"制表：某县水利局　　填报日期：{year}年{m}月28日"])
        return ledger

    def some(self) -> int:
        """Return a figure."""
        return self.pick.randint(20, 9000)

    def towns_down(self) -> Ledger:
        """A row a town, a column an indicator; units in the heads or below them."""
        ledger = self.opened(
            "各乡镇水利工作完成情况" + self.pick.choice(["表", "统计表", "一览表"])
        )
        names, towns = self.pick.sample(NAMES, 4), self.pick.sample(TOWNS, 5)
        head = [self.pick.choice(["乡镇", "单位", "乡镇（街道）", "镇街"])]
        if self.pick.random() < 0.5:
            ledger.rows.append([*head, *(f"{name}（{unit}）" for name, unit in names)])
        else:
            ledger.rows += [[*head, *(n for n, _ in names)], [None, *(u for _, u in names)]]
        figures = {town: [self.some() for _ in names] for town in towns}
        for town, values in self._with_total(figures):
            ledger.rows.append([town, *values])
            for (name, _), value in zip(names, values, strict=True):
                ledger.say(name, "actual", self.span, value, town if town in towns else "")
        return ledger

    def _with_total(self, figures: dict[str, list[int]]) -> list[tuple[str, list[int]]]:
        total = (
            self.pick.choice(TOTALS),
            [sum(column) for column in zip(*figures.values(), strict=True)],
        )
        first = self.pick.random() < 0.5
        return [total, *figures.items()] if first else [*figures.items(), total]

    def towns_by_goals(self) -> Ledger:
        """A row a town, under each indicator its goal, what was done and the share of it."""
        ledger = self.opened(
            "各乡镇目标任务完成情况" + self.pick.choice(["表", "通报表", "调度表"])
        )
        names = self.pick.sample(NAMES, self.pick.randint(2, WIDEST))
        towns = self.pick.sample(TOWNS, 5)
        below = self.pick.choice(
            [
                ["目标任务", "完成数", "完成率（%）"],
                ["年度任务", "累计完成", "完成率"],
                ["计划", "完成", "完成率%"],
            ]
        )
        groups = [cell for n, u in names for cell in (f"{n}（{u}）", None, None)]
        word = self.pick.choice(["乡镇", "单位", "乡镇（街道）", "镇街"])
        ledger.head([word, *groups], [None, *below * len(names)])
        figures = {}
        for town in towns:
            goals = [self.some() + 20 for _ in names]
            figures[town] = [f for g in goals for f in (g, round(g * self.pick.uniform(0.4, 1.05)))]
        for town, values in self._with_total(figures):
            row: list[object] = [town]
            for (name, _), goal, done in zip(names, values[::2], values[1::2], strict=True):
                row += [goal, done, round(100 * done / goal, 1)]
                place = town if town in towns else ""
                ledger.say(name, "target", f"{self.year}", goal, place)
                ledger.say(name, "actual", self.span, done, place)
            ledger.rows.append(row)
        return ledger

    def towns_across(self) -> Ledger:
        """A row an indicator, a column a town."""
        ledger = self.opened("分乡镇完成情况表")
        towns, total = self.pick.sample(TOWNS, 5), self.pick.choice(TOTALS)
        heads = [total, *towns] if self.pick.random() < 0.5 else [*towns, total]
        ledger.rows.append(["序号", "指标", "单位", *heads])
        for number, (name, unit) in enumerate(self.pick.sample(NAMES, 5), 1):
            values = {town: self.some() for town in towns}
            values[total] = sum(values.values())
            ledger.rows.append([number, name, unit, *(values[head] for head in heads)])
            for head in heads:
                ledger.say(name, "actual", self.span, values[head], "" if head == total else head)
        return ledger

    def months(self) -> Ledger:
        """A column a month; goal, sum and last year's figures stand beside them or do not."""
        pick, year, month = self.pick, self.year, self.month + 1
        told = {name: pick.random() < 0.6 for name in ("goal", "sum", "prior")}
        shown = pick.choice((month, 12))
        ledger = Ledger(
            [[pick.choice([f"{year}年主要指标分月完成情况表", f"{year}年水利统计月报"])]]
        )
        heads = ["年度目标", "完成率（%）"] * told["goal"] + ["累计完成"] * told["sum"]
        heads += ["上年同期", "同比（%）"] * told["prior"]
        ledger.rows.append(["指标名称", "单位", *(f"{n}月" for n in range(1, shown + 1)), *heads])
        for name, unit in pick.sample(NAMES, 5):
            each = [pick.randint(20, 900) for _ in range(month)]
            done, then = sum(each), round(sum(each) * pick.uniform(0.8, 1.2)) + 1
            goal = round(done / pick.uniform(0.5, 1.05))
            row: list[object] = [name, unit, *each, *[None] * (shown - month)]
            row += [goal, round(100 * done / goal, 1)] * told["goal"] + [done] * told["sum"]
            ledger.rows.append(row + [then, round(100 * (done / then - 1), 1)] * told["prior"])
            for n, value in enumerate(each, 1):
                ledger.say(name, "actual", f"{year}-{n:02d}", value)
            if any(told.values()):
                ledger.say(name, "actual", until(year, month), done)
            if told["goal"]:
                ledger.say(name, "target", f"{year}", goal)
            if told["prior"]:
                ledger.say(name, "actual", until(year - 1, month), then)
        return ledger

    def quarters(self) -> Ledger:
        """Goals with what is planned and done up to the end of each quarter."""
        pick, year, last = self.pick, self.year, self.pick.randint(2, 4)
        ledger = Ledger([[f"{year}年水利工作目标任务及分季度完成情况"]])
        spans = pick.choice(
            [["一季度", "二季度", "三季度", "四季度"], ["1—3月", "1—6月", "1—9月", "1—12月"]]
        )
        top = [
            "序号",
            "目标任务",
            "单位",
            "年度目标值",
            *(t for s in spans for t in (s, None)),
            "责任单位",
        ]
        ledger.head(top, [None] * 4 + ["计划", "完成"] * 4 + [None])
        for number, (name, unit) in enumerate(pick.sample(NAMES, 5), 1):
            goal, done, row = pick.randint(400, 9000), 0, []
            for n, share in enumerate((0.2, 0.5, 0.75, 1.0), 1):
                plan = round(goal * share)
                done = max(done + 5, round(plan * pick.uniform(0.8, 1.05)))
                row += [plan, done if n <= last else None]
                if n <= last:
                    ledger.say(name, "actual", until(year, 3 * n), done)
            ledger.rows.append([number, name, unit, goal, *row, "农水股"])
            ledger.say(name, "target", f"{year}", goal)
        return ledger

    def years(self) -> Ledger:
        """A column a year, with the change between the last two."""
        pick, year = self.pick, self.year
        shown = list(range(year - pick.randint(1, 3), year + 1))[:: pick.choice((1, -1))]
        ledger = Ledger(
            [[pick.choice(["水利统计主要指标对照表", f"{year}年水利统计年报主要指标"])]]
        )
        change = pick.choice([[], ["增减量", "增减%"], ["比上年增长（%）"]])
        ledger.rows.append(["指标名称", "单位", *(f"{one}年" for one in shown), *change])
        for name, unit in pick.sample(NAMES, 6):
            values = {one: self.some() for one in shown}
            delta = values[year] - values[year - 1]
            told = [delta, round(100 * delta / values[year - 1], 2)][-len(change) :]
            ledger.rows.append([name, unit, *values.values(), *(told if change else [])])
            for one, value in values.items():
                ledger.say(name, "actual", f"{one}", value)
        return ledger

    def sections(self) -> Ledger:
        """A month's report with the year so far, under heads of sections."""
        pick, year, month = self.pick, self.year, self.month
        ledger = self.opened("水利工作主要指标完成情况表")
        heads = ["本月", "本年累计", "上年同期", "同比增减（%）"]
        ledger.rows.append(["序号", "指标名称", "单位", *heads])
        for number, (name, unit) in enumerate(pick.sample(NAMES, 6)):
            if number % 2 == 0:
                ledger.rows.append(
                    [("一、防汛抗旱", "二、农村水利", "三、水资源管理")[number // 2]]
                )
            done = pick.randint(400, 9000)
            now, then = (
                round(done * pick.uniform(0.05, 0.2)),
                round(done * pick.uniform(0.8, 1.2)) + 1,
            )
            growth = round(100 * (done / then - 1), 1)
            ledger.rows.append([number + 1, name, unit, now, done, then, growth])
            ledger.say(name, "actual", f"{year}-{month:02d}", now)
            ledger.say(name, "actual", self.span, done)
            ledger.say(name, "actual", until(year - 1, month), then)
        return ledger

    def two_tables(self) -> Ledger:
        """Two tables below one another, each with its own title and heads."""
        upper = self.pick.choice((self.towns_down, self.years, self.quarters, self.sections))()
        again = Layouts(self.pick.randint(0, 10**6))
        lower = self.pick.choice((again.towns_down, again.towns_by_goals, again.months))()
        above: list[list[object]] = [*upper.rows, [None]]
        moved = [
            re.sub(r"\d+", lambda line: str(int(line[0]) + len(above)), block)
            for block in lower.merges
        ]
        return Ledger([*above, *lower.rows], upper.merges + moved, upper.says + lower.says)


LAYOUTS: dict[str, Callable[[Layouts], Ledger]] = {
    "towns_down": Layouts.towns_down,
    "towns_by_goals": Layouts.towns_by_goals,
    "towns_across": Layouts.towns_across,
    "months": Layouts.months,
    "quarters": Layouts.quarters,
    "years": Layouts.years,
    "sections": Layouts.sections,
    "two_tables": Layouts.two_tables,
}
