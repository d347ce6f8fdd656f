"""Stocks at the ends of months, figures across places and plans by quarter, composed."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate

from composed_heads import GOALS_SAID, PARTS, PLACES, TIMES_SAID, TITLES, Head
from composed_layouts import NAMES, Ledger
from composed_tables import OF_PROJECTS_SAID, PROJECTS, Tables
from composed_words import more

STOCKS = {
    "s_level": "库水位（m） 水位（m） 当前水位（m） 实时水位（m）",
    "s_capacity": "总库容（万m³） 总库容 库容（万m³）",
    "s_now": "蓄水量 月末蓄水量 本月末蓄水量 当前蓄水量 {m}月末蓄水量 现蓄水量 {m}月底蓄水量",
    "s_start": "上月末蓄水量 上月底蓄水量 {l}月末蓄水量 月初蓄水量",
    "s_then": "上年同期蓄水量 去年同期蓄水量 上年同期 去年同日蓄水量 {p}年{m}月末蓄水量",
    "s_more": "同比增减 比上年同期增减 较去年同期± 比去年同期多蓄",
}
STOCKS_SAID = more(STOCKS, **{code: code for code in STOCKS})
STORE = {
    "m_start": "月初库存 上月结存 期初结存 上月末库存",
    "m_in": "本月入库 本月购入 本期收入 本月新增",
    "m_out": "本月出库 本月领用 本期发出 本月消耗",
    "m_end": "月末库存 本月结存 期末结存 本月末库存",
}
STORE_SAID = more(STORE, m_in="m_in", m_out="m_out")
GOODS = (
    ("编织袋", "条"),
    ("土工布", "平方米"),
    ("救生衣", "件"),
    ("块石", "立方米"),
    ("铁锹", "把"),
)
ACROSS = {
    "goal": "目标 任务 计划 年度目标 年度任务 全年计划",
    "done": "完成 实际完成 完成数 累计完成 1—{m}月完成 已完成",
    "rate": "完成率 完成率（%） 完成比例% 进度%",
}
PLANS = {
    "above": "分季度目标 季度目标 进度安排 分季度进度安排 季度计划 阶段目标 分阶段目标",
    "quarters": ("一季度 二季度 三季度 四季度", "第一季度 第二季度 第三季度 第四季度"),
    "ends": ("一季度末 二季度末 三季度末 四季度末", "3月底 6月底 9月底 12月底"),
    "spans": ("1—3月 1—6月 1—9月 1—12月", "一季度 上半年 前三季度 全年"),
}
OF_CARDS = {
    "month": "{m}月 本月 {y}年{m}月 当月",
    "sum": "1—{m}月 本年累计 {y}年1—{m}月 1-{m}月累计",
    "then": "上年同期 {p}年1—{m}月 去年同期",
    "target": "{y}年计划 年度计划 全年计划",
}
SUBJECTS = (("水厂名称", "城北水厂"), ("泵站名称", "一号泵站"), ("管理所名称", "东干管理所"))
REMARKS = (
    *(
        ("所在乡镇", "桥头镇"),
        ("工程规模", "中型"),
        ("建成时间", "2013年11月"),
        ("负责人", "田茂林"),
    ),
    *(("联系电话", "0743-5551238"), ("管理单位", "水利服务中心"), ("工程编号", "GS-0417")),
)
STATES = {
    "now": "本月末 {m}月末 {m}月底 截至{m}月底 期末数 本期末",
    "before": "上月末 {l}月末 {l}月底",
    "then": "上年同月末 去年{m}月末 上年同期 去年同期 {p}年{m}月末 上年同期末",
    "delta": "增减 同比增减 比上年同期增减 较上年同期±",
}
RATES = (
    *(("农村自来水普及率", "%"), ("供水水质达标率", "%"), ("取水口在线监测率", "%")),
    *(("管网漏损率", "%"), ("灌溉水利用系数", "—"), ("水库标准化管理率", "%")),
)
ASIDE = {
    "last_month": "上月 上月完成 上月数 {l}月完成",
    "delta": "同比增减 增减额 比上年同期± 同比增减量",
    "growth_month": "本月同比% 当月同比增长（%）",
    "weight": "权重 分值 权重（%） 标准分",
    "score": "得分 自评得分 考核得分",
    "gap": "差额 距年度目标差额 尚差 缺口",
    "next": "{n}年目标 下年目标 {n}年计划",
    "asked_then": "上年目标 上年计划 去年任务",
    "challenge": "争先目标 奋斗目标 挑战目标",
    "rate_part": "序时完成率 占{P}目标% {P}完成率",
}
"""What stands beside the figures of months and goals and is none of them, but for last month's."""
ASIDE_SAID = more(ASIDE, **{code: code for code in ASIDE})


class More(Tables):
    """Further ledgers, each put together from one seed."""

    def stocks(self) -> Ledger:
        """A row a reservoir: what it stores now, before and a year ago."""
        codes = [*self.maybe("s_capacity", 0.3), *self.maybe("s_level", 0.4)]
        codes += [*self.maybe("s_start", 0.4), "s_now"]
        codes += ["s_then", *self.maybe("s_more", 0.6)] if self.pick.random() < 0.7 else []
        title = self.pick.choice(
            (
                "{y}年{m}月水库蓄水情况表",
                "水库蓄水情况月报（{y}年{m}月）",
                "全县水库{y}年{m}月底蓄水统计表",
            )
        )
        ledger = self.opened([title, "单位：万m³"])
        self.headed(ledger, ["水库名称"], [(self.word(STOCKS_SAID[code]),) for code in codes])
        spans = {"s_now": self.spans["month"], "s_then": self.spans["then_month"]}
        spans["s_capacity"] = spans["s_now"]
        spans["s_start"] = f"{self.year}-{self.month - 1:02d}"
        for place in PLACES["水库"].split():
            now = self.pick.randint(100, 2000)
            then = round(now * self.pick.uniform(0.7, 1.3)) + 1
            values: dict[str, float] = {"s_now": now, "s_then": then, "s_more": now - then}
            values["s_start"] = round(now * self.pick.uniform(0.8, 1.2)) + 1
            values["s_capacity"] = round(now * self.pick.uniform(1.5, 3))
            values["s_level"] = round(self.pick.uniform(80, 300), 2)
            ledger.rows.append([place, *(values[code] for code in codes)])
            for code in set(codes) & spans.keys():
                ledger.say("", "actual", spans[code], values[code], place)
            if "s_level" in codes:
                ledger.say("", "actual", spans["s_now"], values["s_level"], place)
        return ledger

    def store(self) -> Ledger:
        """What a store held, took in and gave out: one month."""
        codes = ["m_start", "m_in", "m_out", "m_end"]
        title = self.pick.choice(
            ("{y}年{m}月防汛物资收发存月报表", "防汛物资库存统计表（{y}年{m}月）")
        )
        ledger = self.opened([title])
        heads = [(self.word(STORE_SAID[code]),) for code in codes]
        self.headed(ledger, ["物资名称", "单位"], heads)
        ahead, month = f"{self.year}-{self.month - 1:02d}", self.spans["month"]
        for name, unit in GOODS:
            start, taken = self.pick.randint(500, 5000), self.pick.randint(0, 400)
            given = self.pick.randint(1, 450)
            values = {"m_start": start, "m_in": taken, "m_out": given}
            values["m_end"] = start + taken - given
            ledger.rows.append([name, unit, *values.values()])
            for code in codes:
                ledger.say("", "actual", ahead if code == "m_start" else month, values[code])
        return ledger

    def across(self) -> Ledger:
        """A row an indicator; each place with its goal, what it did and the share of it."""
        head = self.pick.choice([one for one in PLACES if one not in {"断面", "单位"}])
        places = PLACES[head].split()
        codes = ["goal", "done", *self.maybe("rate", 0.5)]
        below = [self.word(ACROSS[code]) for code in codes]
        total = self.word("合计 全县 总计 全县合计 全市合计")
        columns = [total, *places] if self.pick.random() < 0.5 else [*places, total]
        title = self.pick.choice(
            ("{y}年1—{m}月各地任务完成情况表", "重点任务分解及完成情况（截至{y}年{m}月底）")
        )
        ledger = self.opened([title])
        heads: list[Head] = [(place, word) for place in columns for word in below]
        self.headed(ledger, ["指标", "单位"], heads)
        for name, unit in self.pick.sample(NAMES, 5):
            figures = {place: self._figures({name: Counter()})[name] for place in places}
            figures[total] = sum(figures.values(), Counter[str]())
            row: list[object] = [name, unit]
            for place in columns:
                own = figures[place]
                rate = round(100 * own["done"] / own["goal"], 1)
                row += [own["goal"], own["done"], rate][: len(codes)]
                for code in ("goal", "done"):
                    whose = "" if place == total else place
                    ledger.say(name, _ROLES[code], self.spans[code], own[code], whose)
            ledger.rows.append(row)
        return ledger

    def plans(self) -> Ledger:
        """The year's goal with what is to be done until the end of each quarter, and what is."""
        worded = self.pick.choice(("quarters", "ends", "spans"))
        parts = self.pick.choice(PLANS[worded]).split()
        rising = worded != "quarters" or self.pick.random() < 0.5
        done = self.maybe("done", 0.6)
        self.month = self.pick.choice((3, 6, 9))
        self.words |= {"m": self.month, "P": {3: "一季度", 6: "上半年", 9: "前三季度"}[self.month]}
        self.spans["done"] = f"{self.year}-01/{self.year}-{self.month:02d}"
        above = self.word(PLANS["above"])
        heads: list[Head] = [("年度目标",), *((above, part) for part in parts)]
        heads += [(self.word("{P}完成 {P}实际完成 截至{m}月底完成 1—{m}月完成"),)] * len(done)
        ledger = self.opened(["{y}年水利重点工作目标分解表"])
        self.headed(ledger, ["序号", "目标任务", "单位"], heads)
        for number, (name, unit) in enumerate(self.pick.sample(NAMES, 6), 1):
            each = [self.pick.randint(20, 900) for _ in range(4)]
            sums = list(accumulate(each))
            reached = round(sums[self.month // 3 - 1] * self.pick.uniform(0.7, 1.1))
            ledger.rows.append(
                [number, name, unit, sums[-1], *(sums if rising else each), *[reached] * len(done)]
            )
            ledger.say(name, "target", f"{self.year}", sums[-1])
            if done:
                ledger.say(name, "actual", self.spans["done"], reached)
        return ledger

    def beside_months(self) -> Ledger:
        """This month's figures with last month's, differences and the month's own growth."""
        codes = [*self.maybe("last_month", 0.5), "month", *self.maybe("then_month", 0.5)]
        codes += ["growth_month"] if "then_month" in codes and self.pick.random() < 0.6 else []
        codes += ["sum", "then", self.pick.choice(("delta", "growth"))]
        ledger = self.opened(self.pick.choice(TITLES).split("|"))
        self.headed(ledger, ["指标名称", "单位"], [self._head(code) for code in codes])
        self.spans["last_month"] = f"{self.year}-{self.month - 1:02d}"
        for name, unit in self.pick.sample(NAMES, 5):
            done, then = (self.pick.randint(500, 9000) for _ in range(2))
            values = {"sum": done, "then": then}
            values |= {
                code: round(whole * self.pick.uniform(0.06, 0.3))
                for code, whole in (("month", done), ("last_month", done), ("then_month", then))
            }
            grown = 100 * (values["month"] / values["then_month"] - 1)
            rates = {"growth_month": round(grown, 1), "growth": round(100 * (done / then - 1), 1)}
            self.row(ledger, [name, unit], codes, values | rates | {"delta": done - then})
        return ledger

    def beside_goals(self) -> Ledger:
        """The year's goal beside weights, scores, last and next year's goal and what is missing."""
        front = [*self.maybe("weight", 0.4), *self.maybe("asked_then", 0.3), "goal"]
        codes = [*front, *self.maybe("challenge", 0.3), *self.maybe("part", 0.5), "done"]
        codes += ["rate_part"] if "part" in codes and self.pick.random() < 0.6 else []
        codes += [*self.maybe("rate", 0.5), *self.maybe("gap", 0.4), *self.maybe("score", 0.4)]
        codes += self.maybe("next", 0.3)
        self.month = self.pick.choice(list(PARTS))
        self.words |= {"m": self.month, "P": PARTS[self.month], "n": self.year + 1}
        self.spans["done"] = f"{self.year}-01/{self.year}-{self.month:02d}"
        ledger = self.opened(["{y}年{P}目标任务完成情况表"])
        heads = [self._head(code) for code in codes]
        self.headed(ledger, ["序号", "目标任务", "单位"], heads)
        weights = self.pick.choice(([10, 20, 25, 15, 20, 10], [5, 10, 25, 30, 20, 10]))
        for number, (name, unit) in enumerate(self.pick.sample(NAMES, 6), 1):
            goal = self.pick.randint(200, 9000)
            part = round(goal * self.month / 12 * self.pick.uniform(0.85, 1.1))
            done = round(part * self.pick.uniform(0.6, 1.15))
            weight = weights[number - 1]
            values: dict[str, float] = {"goal": goal, "part": part, "done": done}
            values |= {"weight": weight, "score": round(weight * self.pick.uniform(0.7, 1), 1)}
            values |= {"gap": max(goal - done, 0), "challenge": round(goal * 1.1)}
            values |= {"next": round(goal * 1.07), "asked_then": round(goal * 0.93)}
            values |= {"rate": round(100 * done / goal, 1)}
            values |= {"rate_part": round(100 * done / part, 1)}
            ledger.rows.append([number, name, unit, *(values[code] for code in codes)])
            for code in ("goal", "done"):
                role = "actual" if code == "done" else "target"
                ledger.say(name, role, self.spans[code], values[code])
        return ledger

    def _head(self, code: str) -> Head:
        return (self.word((ASIDE_SAID | TIMES_SAID | GOALS_SAID)[code]),)

    def cards(self) -> Ledger:
        """What is told of one thing, or of the office, in pairs of labels and values."""
        self.spans["target"] = f"{self.year}"
        title = self.pick.choice(
            ("基本情况表（{y}年1—{m}月）", "{y}年1—{m}月运行情况卡", "情况登记表（{y}年1—{m}月）")
        )
        ledger = self.opened([title])
        subject = self.pick.choice((*SUBJECTS, None))
        place = subject[1] if subject else ""
        wide, grouped = self.pick.choice((2, 3)), self.pick.random() < 0.3
        within = self.pick.random() < 0.3  # whether units stand with the values
        pairs: list[tuple[str, object]] = [subject] if subject else []
        pairs += self.pick.sample(REMARKS, wide * 2 - len(pairs))
        for name, unit in self.pick.sample(NAMES, wide * self.pick.choice((3, 4))):
            code = self.pick.choice(list(OF_CARDS))
            value = self.pick.randint(20, 9000)
            label = f"{self.word(OF_CARDS[code])}{name}"
            label, told = (label, f"{value}{unit}") if within else (f"{label}（{unit}）", value)
            pairs.append((label, told))
            ledger.say(name, _ROLES.get(code, "actual"), self.spans[code], value, place)
        for n in range(0, len(pairs), wide):
            row: list[object] = [cell for pair in pairs[n : n + wide] for cell in pair]
            ledger.rows.append([("基本信息" if not n else None), *row] if grouped else row)
        return ledger

    def states(self) -> Ledger:
        """Rates as they stand at the end of the month, beside the month and the year before."""
        codes = [*self.maybe("before", 0.4), "now", "then", *self.maybe("delta", 0.7)]
        if self.pick.random() < 0.3:
            codes = ["now", *[code for code in codes if code != "now"]]
        title = self.pick.choice(("{y}年{m}月水利综合统计月报（二）", "期末指标月报（{y}年{m}月）"))
        ledger = self.opened([title])
        self.headed(ledger, ["指标", "单位"], [(self.word(STATES[code]),) for code in codes])
        ends = {"now": self.spans["month"], "then": self.spans["then_month"]}
        ends["before"] = f"{self.year}-{self.month - 1:02d}"
        for name, unit in self.pick.sample(RATES, 5):
            now, then, before = (round(self.pick.uniform(60, 97), 1) for _ in range(3))
            values = {"now": now, "then": then, "before": before, "delta": round(now - then, 1)}
            ledger.rows.append([name, unit, *(values[code] for code in codes)])
            for code in set(codes) - {"delta"}:
                ledger.say(name, "actual", ends[code], values[code])
        return ledger

    def places_by_times(self) -> Ledger:
        """Months or quarters down, places across with what each did, or what each place did."""
        pick, year = self.pick, self.year
        places = PLACES[
            pick.choice(("管理所", "水库", "泵站", "水厂", "县（市、区）", "营业所"))
        ].split()[:3]
        total = [self.word("合计 总计 全县 全县合计")] if pick.random() < 0.5 else []
        named = pick.sample([one for one in NAMES if one[1] in UNITS], 2)
        pairs = [(place, one) for place in [*places, *total] for one in named]
        over = pick.random() < 0.6
        pairs = pairs if over else sorted(pairs, key=lambda pair: named.index(pair[1]))
        units_below, parts = pick.random() < 0.4, pick.choice(("月", "季度"))
        heads = []
        for place, (name, unit) in pairs:
            measure = name if units_below else f"{name}（{unit}）"
            heads.append((place, measure) if over else (measure, place))
        ledger = self.opened(
            [pick.choice(("{y}年运行情况逐月统计", "各单位生产运行统计表（{y}年）"))]
        )
        self.headed(ledger, [{"月": "月份", "季度": "季度"}[parts]], heads)
        if units_below:
            ledger.rows.append([None, *(unit for _, (_, unit) in pairs)])
        for n in range(1, 1 + (self.month if parts == "月" else 4)):
            values = {pair: pick.randint(20, 900) for pair in pairs if pair[0] in places}
            for one in named:
                sums = sum(value for (_, own), value in values.items() if own == one)
                values |= {(whole, one): sums for whole in total}
            span = (
                f"{year}-{n:02d}" if parts == "月" else f"{year}-{3 * n - 2:02d}/{year}-{3 * n:02d}"
            )
            ledger.rows.append(
                [
                    f"{n}{parts}" if parts == "月" else f"{'一二三四'[n - 1]}季度",
                    *(values[p] for p in pairs),
                ]
            )
            for place, one in pairs:
                ledger.say(one[0], "actual", span, values[place, one], place * (place in places))
        return ledger

    def blocks(self) -> Ledger:
        """Places or works each above its own rows, of two months or of the month and the sum."""
        pick, (above, places) = self.pick, self.pick.choice(BLOCKS)
        codes = pick.choice((["last_month", "month"], ["month", "sum"], ["sum", "then"]))
        self.spans["last_month"] = f"{self.year}-{self.month - 1:02d}"
        words = {"last_month": "{y}年{l}月", "month": "{y}年{m}月", "sum": "{y}年1—{m}月"}
        words |= {"then": "{p}年1—{m}月"}
        ledger = self.opened([pick.choice(("{y}年{m}月运行月报", "运行情况统计表（{y}年{m}月）"))])
        self.headed(ledger, ["指标", "单位"], [(self.word(words[code]),) for code in codes])
        named = pick.sample(NAMES, 3)
        for n, place in enumerate(places.split()):
            ledger.rows.append([above.format("一二三四"[n], place), None, *[None] * len(codes)])
            for name, unit in named:
                values = [pick.randint(20, 900) for _ in codes]
                ledger.rows.append([name, unit, *values])
                for code, value in zip(codes, values, strict=True):
                    ledger.say(name, "actual", self.spans[code], value, place)
        return ledger

    def funds(self) -> Ledger:
        """Projects with their plan by who pays, and what was done."""
        pick = self.pick
        payers = pick.choice(FUNDS).split()
        first = pick.random() < 0.6
        total, above = self.word("合计 小计 总计"), self.word(OF_PROJECTS_SAID["plan"])
        names = [total, *payers] if first else [*payers, total]
        ledger = self.opened(["{y}年水利项目资金计划及完成情况（1—{m}月）", "单位：万元"])
        heads: list[Head] = [
            *((above, name) for name in names),
            (self.word("1—{m}月完成投资 累计完成"),),
        ]
        self.headed(ledger, ["序号", self.word("项目名称 工程名称")], heads)
        for number, name in enumerate(pick.sample(PROJECTS, 5), 1):
            parts = {payer: pick.randint(20, 900) for payer in payers}
            values = parts | {total: sum(parts.values())}
            done = round(values[total] * pick.uniform(0.2, 0.9))
            ledger.rows.append([number, name, *(values[one] for one in names), done])
            for one in names:
                ledger.say("", "target", f"{self.year}", values[one], name)
            ledger.say("", "actual", self.spans["sum"], done, name)
        return ledger


BLOCKS = (
    *(("【{1}】", "青峰水库 云岭水库 沙河水库"), ("{0}、{1}", "城关镇 东山乡 西河乡")),
    *(("（{0}）{1}", "一号泵站 二号泵站"), ("{1}", "云安县 青河县 东城区")),
)
FUNDS = ("中央 省级 县级", "中央资金 地方资金", "中央投资 省级配套 市县自筹")
UNITS = {"万元", "万立方米", "万吨", "公里"}
_ROLES = {"goal": "target", "done": "actual", "target": "target"}
