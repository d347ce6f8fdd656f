"""Ledgers whose heads are composed of the words for times, goals and places, with what they say."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence

from composed_layouts import NAMES, Ledger
from composed_words import SAID, more

TITLES = (
    *("{y}年{m}月水利主要指标统计月报", "{y}年1—{m}月水利主要指标完成情况表"),
    *("水利工作统计台账（{y}年{m}月）", "{y}年水利统计月报（{m}月）"),
    "{y}年水利指标月报表|统计截止时间：{y}年{m}月{end}日",
)
TIMES = {
    "month": "本月 本月完成 当月 当月完成 本月数 {m}月 {m}月份 {m}月当月 {m}月完成",
    "sum": "累计 本年累计 年初至本月 年初至今 1—{m}月 1-{m}月累计 自年初累计 本月止累计 本月末累计 截至本月底累计"
    " 截至{m}月底 1至{m}月 今年以来累计 年内累计 累计完成 1～{m}月完成 至{m}月底累计 年初累计 {y}年1—{m}月 {y}年累计",
    "ahead": "上月末累计 上月累计 截至上月底累计 至上月累计 上月止累计 1—{l}月 1-{l}月累计 截至{l}月底 至{l}月底累计",
    "then": "上年同期 去年同期 上年同期累计 {p}年同期 上年1—{m}月 {p}年1-{m}月 去年同期累计 同期累计 上年累计"
    " {p}年同期累计 上年同期数",
    "then_month": "上年同月 去年同月 上年本月 去年{m}月 {p}年{m}月 上年同月数 去年当月",
    "whole": "上年全年 去年全年 {p}年全年 {p}年实际",
    "target": "年度目标 全年目标 年计划 全年任务 {y}年目标 年度计划",
    "growth": "同比% 增减% 同比增长（%） 增幅%",
}
BELOW = {
    "month": "本月 当月 {m}月 本月数 {m}月份 当月数",
    "sum": "累计 1—{m}月 年初至本月 1-{m}月累计 本月末累计 累计数 1至{m}月 自年初累计",
    "ahead": "上月末累计 上月累计 至上月累计 截至上月底",
    "now": "今年 本年 {y}年 完成 实绩 实际 完成数",
    "then": "去年 上年 {p}年 上年同期 去年同期 同期",
}
ABOVE = {
    "now": "{y}年 本年 今年 本年度 {y}年度",
    "then": "{p}年 上年 去年 上年同期 {p}年同期 上年度",
    "month": "本月 {m}月 当月 {m}月份",
    "sum": "累计 1—{m}月 年初至今 本年累计 1-{m}月累计 自年初累计 年初至本月",
}
EARLIER = {"month": "then_month", "sum": "then"}
TIMES_SAID = more(TIMES, **{code: code for code in TIMES})
BELOW_SAID = more(BELOW, **{code: f"below_{code}" for code in BELOW})
ABOVE_SAID = more(ABOVE, **{code: f"above_{code}" for code in ABOVE})
GOALS = {
    "goal": "年度目标 全年目标 年计划 {y}年目标 全年任务 年度任务 年初目标 {y}年计划 下达任务 核定任务 {y}年度目标值"
    " 全年计划数 年度计划任务 目标值 计划数 全年应完成 县定目标 市下达任务",
    "part": "{P}目标 {P}计划 {P}应完成 {P}节点目标 {P}任务 {P}阶段目标 {P}应完成数 {P}计划数 {P}目标值 {P}末应完成"
    " 截至{m}月底应完成 {m}月底前应完成",
    "done": "{P}完成 {P}实际完成 {P}实绩 {P}完成数 实际完成 完成情况 累计完成 已完成 {P}实际 截至{m}月底完成 {P}已完成"
    " 截至{m}月底累计完成 当前完成 目前完成 实绩",
    "rate": "完成率 完成率（%） 占年度目标% 占全年（%） 完成比例（%） 年度完成率 完成全年目标%",
    "last": "上年实绩 {p}年实绩 {p}年完成 上年完成 {p}年实际 上年全年完成 {p}年",
    "asked_then": "上年目标 上年计划 去年任务 上年县定目标",
    "below_part": "目标 计划 节点目标 应完成 任务 计划数 阶段目标 目标值 进度目标 应完成数",
    "below_done": "完成 实际完成 实绩 完成数 实际 完成值 实际完成数 已完成",
    "below_rate": "占全年目标（%） 完成率 占年度%",
    "group": "{P} {y}年{P} {P}进展 {P}情况 {P}完成情况",
}
GOALS_SAID = more(GOALS, goal="goal", part="part", done="done", rate="rate2", last="last")
PARTS = {3: "一季度", 6: "上半年", 9: "前三季度"}
PLACES = {
    "县（市、区）": "云安县 青河县 东城区 平塘市 石门县",
    "镇（街道）": "桥头镇 沙河镇 城关街道 南湖街道",
    "单位": "城东供水所 城西供水所 北郊供水所",
    "责任单位": "云安县 青河县 东城区",
    "管理所": "东干管理所 西干管理所 总干管理所",
    "水库": "红星水库 龙潭水库 双河水库 前进水库",
    "泵站": "一号泵站 二号泵站 三号泵站",
    "水厂": "第一水厂 第二水厂 城北水厂",
    "支渠": "一支渠 二支渠 三支渠 四支渠",
    "断面": "大桥断面 入境断面 出境断面",
    "村": "大湾村 石桥村 柳沟村 李家村",
    "区域": "城区 东部片区 西部片区",
    "营业所": "一所 二所 三所 四所",
    "班组": "一班 二班 抢修班",
}
TOTALS = ["合计", "总计", "全市合计", "小计", "全县", "全市", "全区", "共计", *SAID["total"]]
BY_PLACE = {
    "done": "完成 实际完成 完成数 1—{m}月完成 累计完成 实绩",
    "goal": "目标 年度目标 计划 任务 全年任务 年度计划",
    "rate": "完成率 完成率% 占比% 完成比例%",
    "then": "上年同期 去年同期",
    "growth": "同比% 增幅%",
    "rank": "排名 位次 名次",
}
Head = tuple[str, ...]


class Heads:
    """Ledgers by what their heads are composed of, each put together from one seed."""

    def __init__(self, seed: int, months: Sequence[int] = range(3, 12)) -> None:
        """Choose the year and the month."""
        self.pick = pick = random.Random(seed)
        year, m = pick.choice((2023, 2024, 2025)), pick.choice(months)
        part = PARTS.get(m, f"1—{m}月")
        self.words = {"y": year, "p": year - 1, "m": m, "l": m - 1, "end": 28, "d": 28, "P": part}
        self.year, self.month = year, m
        self.spans = {
            "month": f"{year}-{m:02d}",
            "sum": f"{year}-01/{year}-{m:02d}",
            "ahead": f"{year}-01/{year}-{m - 1:02d}",
            "then": f"{year - 1}-01/{year - 1}-{m:02d}",
            "then_month": f"{year - 1}-{m:02d}",
            "whole": f"{year - 1}",
            "last": f"{year - 1}",
            "target": f"{year}",
            "goal": f"{year}",
        }
        self.spans["done"] = self.spans["sum"]

    def word(self, words: str | Sequence[str]) -> str:
        """Choose one of some words, with the year and the month in it."""
        told = words.split() if isinstance(words, str) else words
        return self.pick.choice(told).format(**self.words)

    def maybe(self, code: str, share: float) -> list[str]:
        """Return a code in a share of the cases."""
        return [code] * (self.pick.random() < share)

    def times(self) -> Ledger:
        """Months, sums and those of the year before: alone, below the year, or below the month."""
        columns = self.pick.choice((self._alone, self._by_year, self._by_part))()
        ledger = self.opened(self.pick.choice(TITLES).split("|"))
        self.headed(ledger, ["指标名称", "单位"], [head for _, head in columns])
        for name, unit in self.pick.sample(NAMES, 5):
            ahead = self.pick.randint(100, 8000)
            month = round(ahead * self.pick.uniform(0.07, 0.3))
            done, then = ahead + month, round((ahead + month) * self.pick.uniform(0.75, 1.3))
            values = {"month": month, "sum": done, "ahead": ahead, "then": then}
            values["then_month"] = round(then * self.pick.uniform(0.05, 0.2))
            values["whole"] = round(then * self.pick.uniform(1.15, 1.7))
            values["target"] = round(done * self.pick.uniform(1.05, 1.9))
            rates: dict[str, float] = {"growth": round(100 * (done / then - 1), 1)}
            rates["growth_month"] = round(100 * (month / values["then_month"] - 1), 1)
            self.row(ledger, [name, unit], [code for code, _ in columns], values | rates)
        return ledger

    def _alone(self) -> list[tuple[str, Head]]:
        codes = [*self.maybe("whole", 0.3), *self.maybe("target", 0.3), *self.maybe("ahead", 0.6)]
        codes += [*self.maybe("month", 0.6), "sum", *self.maybe("then_month", 0.3)]
        codes += ["then", "growth"] if self.pick.random() < 0.7 else []
        return [(code, (self.word(TIMES_SAID[code]),)) for code in codes]

    def _by_year(self) -> list[tuple[str, Head]]:
        now, then = self.word(ABOVE_SAID["now"]), self.word(ABOVE_SAID["then"])
        codes = [*self.maybe("ahead", 0.6), *self.maybe("month", 0.6), "sum"]
        below = {code: self.word(BELOW_SAID[code]) for code in codes}
        columns = [(code, (now, below[code])) for code in codes]
        return columns + [(EARLIER[c], (then, below[c])) for c in codes if c in EARLIER]

    def _by_part(self) -> list[tuple[str, Head]]:
        now, then, rate = (
            self.word(BELOW_SAID["now"]),
            self.word(BELOW_SAID["then"]),
            TIMES_SAID["growth"],
        )
        columns: list[tuple[str, Head]] = []
        grown = self.word(rate) if self.pick.random() < 0.6 else ""
        for code, growth in (("month", "growth_month"), ("sum", "growth")):
            above = self.word(ABOVE_SAID[code])
            columns += [(code, (above, now)), (EARLIER[code], (above, then))]
            columns += [(growth, (above, grown))] if grown else []
        return columns

    def goals(self) -> Ledger:
        """The year's goals, those of a part of it, what was done and what was asked before."""
        codes = [*self.maybe("asked_then", 0.2), *self.maybe("last", 0.35), "goal"]
        codes += [*self.maybe("part", 0.5), "done", "rate"]
        above = self.word(GOALS["group"]) if "part" in codes and self.pick.random() < 0.5 else ""
        under = {"part", "done", "rate"} if above else set()
        heads: list[Head] = [
            (above, self.word(GOALS[f"below_{code}"]))
            if code in under
            else (self.word(GOALS_SAID[code]),)
            for code in codes
        ]
        titles = ("{y}年{P}目标任务完成情况表", "{y}年目标任务分解及{P}完成情况")
        ledger = self.opened(
            [self.pick.choice((*titles, "{y}年度目标管理考核进度表（截至{m}月底）"))]
        )
        self.headed(ledger, ["序号", "目标任务", "单位"], heads)
        for number, (name, unit) in enumerate(self.pick.sample(NAMES, 6), 1):
            goal = self.pick.randint(200, 9000)
            part = round(goal * self.month / 12 * self.pick.uniform(0.85, 1.1))
            done = round(part * self.pick.uniform(0.6, 1.15))
            values = {"goal": goal, "part": part, "done": done}
            values["last"] = round(goal * self.pick.uniform(0.8, 1.05))
            values["asked_then"] = round(goal * self.pick.uniform(0.8, 1.1))
            rates = {"rate": round(100 * done / goal, 1)}
            self.row(ledger, [number, name, unit], codes, values | rates)
        return ledger

    def places(self) -> Ledger:
        """One to three indicators by place, with goals or the year before, rates and ranks."""
        head = self.pick.choice(list(PLACES))
        codes = self.pick.choice((["done"], ["goal", "done", "rate"], ["done", "then", "growth"]))
        codes = [*codes, *self.maybe("rank", 0.3)] if len(codes) > 1 else codes
        below = {code: self.word(BY_PLACE[code]) for code in codes}
        named = self.pick.sample(NAMES, self.pick.randint(1, 3))
        heads: list[Head] = [
            (f"{name}（{unit}）", *([below[code]] if len(codes) > 1 else []))
            for name, unit in named
            for code in codes
        ]
        title = self.pick.choice(
            ("某市{y}年1—{m}月工作进展情况统计表", "各地{y}年1—{m}月水务统计表")
        )
        ledger = self.opened([title])
        self.headed(ledger, [head], heads)
        sums = {name: Counter[str]() for name, _ in named}
        rows = [(place, self._figures(sums)) for place in PLACES[head].split()]
        total = [(self.word(TOTALS), sums)] if self.pick.random() < 0.7 else []
        ordered = [*total, *rows] if self.pick.random() < 0.3 else [*rows, *total]
        for number, (place, figures) in enumerate(ordered, 1):
            values: list[object] = []
            for name, own in figures.items():
                told = own | {"rate": round(100 * own["done"] / own["goal"], 1), "rank": number}
                told["growth"] = round(100 * (own["done"] / own["then"] - 1), 1)
                values += [told[code] for code in codes]
                for code in {"goal", "done", "then"} & set(codes):
                    role, whose = _role(code), "" if figures is sums else place
                    ledger.say(name, role, self.spans[code], own[code], whose)
            ledger.rows.append([place, *values])
        return ledger

    def _figures(self, sums: dict[str, Counter[str]]) -> dict[str, Counter[str]]:
        """Return a place's figures by indicator, and add them to the sums."""
        told = {}
        for name, whole in sums.items():
            goal = self.pick.randint(50, 900)
            done = round(goal * self.pick.uniform(0.4, 1.05))
            then = round(done * self.pick.uniform(0.8, 1.2)) + 1
            told[name] = Counter({"goal": goal, "done": done, "then": then})
            whole.update(told[name])
        return told

    def opened(self, titles: Sequence[str]) -> Ledger:
        """Return a ledger with its titles."""
        return Ledger([[title.format(**self.words)] for title in titles])

    def headed(self, ledger: Ledger, names: Sequence[str], heads: Sequence[Head]) -> None:
        """Add one row of heads, or two with what they have in common above."""
        if all(len(head) == 1 for head in heads):
            ledger.rows.append([*names, *(head[0] for head in heads)])
            return
        pairs = zip(heads, [("",), *heads], strict=False)
        top = [None if len(one) > 1 and one[0] == before[0] else one[0] for one, before in pairs]
        low = [head[1] if len(head) > 1 else None for head in heads]
        ledger.head([*names, *top], [*([None] * len(names)), *low])

    def row(
        self,
        ledger: Ledger,
        names: Sequence[object],
        codes: Sequence[str],
        values: dict[str, float],
    ) -> None:
        """Add a row of figures and keep what it says of the indicator."""
        ledger.rows.append([*names, *(values[code] for code in codes)])
        for code in codes:
            if code in self.spans:
                ledger.say(str(names[-2]), _role(code), self.spans[code], values[code])


def _role(code: str) -> str:
    return "target" if code in {"goal", "target", "new"} else "actual"
