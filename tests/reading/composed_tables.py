"""Lists of projects, changed goals and months below each other, composed, with what they say."""

from __future__ import annotations

from collections import Counter

from composed_heads import Head, Heads
from composed_layouts import NAMES, Ledger
from composed_words import more

PROJECTS = (
    *("红星水库除险加固工程", "清河堤防提升工程", "城北水厂扩建", "白水灌区续建配套"),
    *("农村供水管网延伸", "柳林河水系连通", "雨污分流改造工程", "智慧水利平台建设"),
)
OF_PROJECTS = {
    "where": "建设地点 所在乡镇 所属县区",
    "owner": "责任单位 建设单位 项目法人 牵头科室",
    "cost": "总投资 概算总投资 总投资（万元） 批复投资 估算总投资 投资概算",
    "before": "至上年底累计完成 截至上年底累计完成投资 {p}年底前累计完成 以前年度完成投资 {p}年底累计完成",
    "plan": "年度计划 {y}年计划 {y}年计划投资 年度投资计划 本年计划 {y}年投资计划 本年度计划投资",
    "month": "本月完成 {m}月完成 当月完成 本月完成投资 {m}月份完成投资",
    "done": "累计完成 1—{m}月完成 本年累计完成 1-{m}月累计完成投资 截至{m}月底完成 年初以来累计完成 {y}年1—{m}月完成投资",
    "rate": "完成率 完成率（%） 占年度计划% 投资完成率 占计划（%）",
    "arrived": "资金到位 到位资金 已到位资金 累计到位资金",
    "paid": "资金支付 累计支付 已支付资金",
}
OF_PROJECTS_SAID = more(OF_PROJECTS, **{code: f"p_{code}" for code in OF_PROJECTS})
BELOW_YEAR = {
    "plan": "计划 计划投资 年度计划",
    "month": "本月完成 当月 {m}月",
    "done": "累计完成 1—{m}月 累计 1-{m}月完成",
    "rate": "完成率 完成率% 占计划%",
}
ABOVE_YEAR = "{y}年度投资 {y}年 本年度投资情况 {y}年投资完成情况 年度投资"
CHANGED = {
    "old": "原目标 原计划 年初目标 年初计划 原下达计划 调整前目标 调整前 原定目标 年初下达 调整前计划 初始目标",
    "new": "现目标 调整后目标 调整后计划 调整后 新目标 现计划 调整后任务 变更后目标 修订后目标 调整为 最终目标",
    "change": "调整额 调整数 增减 调整增减 调整量 增减额 调整情况（±） 调增（减）数 增减数 调整幅度",
    "done": "1—{m}月完成 1—{m}月累计完成 前{m}个月完成 {m}月底累计完成",
}
CHANGED_SAID = more(CHANGED, old="old", new="new", change="change")
THEN = (
    *("上年同月", "去年同月", "上年同期", "上年同月{v}", "去年同期{v}", "上年{v}", "{p}年{v}"),
    *("同期{v}", "上年同期（{u}）"),
)
MEASURES = (("征收额", "元"), ("供水量", "万m³"), ("用电量", "万kWh"), ("水费收入", "万元"))


class Tables(Heads):
    """Further ledgers, each put together from one seed."""

    def projects(self) -> Ledger:
        """Each project with its cost, plan, what was done and paid, and a total."""
        share = {"where": 0.3, "owner": 0.3, "cost": 0.7, "before": 0.3}
        codes = [code for one, of in share.items() for code in self.maybe(one, of)]
        core = ["plan", *self.maybe("month", 0.5), "done", *self.maybe("rate", 0.7)]
        codes += [*core, *self.maybe("arrived", 0.25), *self.maybe("paid", 0.2)]
        above = self.word(ABOVE_YEAR) if self.pick.random() < 0.4 else ""
        heads: list[Head] = [
            (above, self.word(BELOW_YEAR[code]))
            if above and code in core
            else (self.word(OF_PROJECTS_SAID[code]),)
            for code in codes
        ]
        title = self.pick.choice(
            ("{y}年水利工程投资完成情况表（1—{m}月）", "{y}年水利项目进展（截至{m}月底）")
        )
        ledger = self.opened([title, "单位：万元"])
        self.headed(ledger, [self.word("项目名称 工程名称 项目 建设项目")], heads)
        spans = {code: self.spans[code] for code in ("month", "done")} | {"plan": f"{self.year}"}
        sums = Counter[str]()
        for name in self.pick.sample(PROJECTS, 6):
            values = self._project()
            sums.update({k: v for k, v in values.items() if isinstance(v, int)})
            ledger.rows.append([name, *(values[code] for code in codes)])
            for code in spans.keys() & set(codes):
                role = "target" if code == "plan" else "actual"
                ledger.say("", role, spans[code], float(str(values[code])), name)
        total = {**sums, "rate": round(100 * sums["done"] / sums["plan"], 1)}
        worded = ("合计", "总计", "合计（6项）", "全县合计")
        whole = [self.pick.choice(worded), *(total.get(code) for code in codes)]
        ledger.rows.insert(-6 if self.pick.random() < 0.3 else len(ledger.rows), whole)
        for code in {"month", "done"} & set(codes):
            ledger.say("", "actual", spans[code], sums[code])
        return ledger

    def _project(self) -> dict[str, object]:
        cost = self.pick.randint(1500, 90000)
        before = round(cost * self.pick.uniform(0.05, 0.4))
        plan = round((cost - before) * self.pick.uniform(0.3, 0.9))
        done = round(plan * self.month / 12 * self.pick.uniform(0.6, 1.15))
        arrived = round(plan * self.pick.uniform(0.3, 0.9))
        return {
            "where": self.pick.choice(("城关镇", "白石乡", "沙河镇")),
            "owner": self.pick.choice(("规划建设股", "城投公司", "水利工程公司")),
            "cost": cost,
            "before": before,
            "plan": plan,
            "done": done,
            "arrived": arrived,
            "month": round(done * self.pick.uniform(0.05, 0.4)),
            "rate": round(100 * done / plan, 1),
            "paid": round(arrived * self.pick.uniform(0.4, 0.95)),
        }

    def changes(self) -> Ledger:
        """A goal, the one that replaces it, perhaps what was added, and what was done."""
        codes = ["old", *self.maybe("change", 0.5), "new", *self.maybe("done", 0.8)]
        ledger = self.opened(["{y}年目标任务调整及完成情况"])
        heads: list[Head] = [(self.word(CHANGED_SAID[code]),) for code in codes]
        self.headed(ledger, ["指标", "单位"], heads)
        self.spans |= {"new": f"{self.year}"}
        for name, unit in self.pick.sample(NAMES, 5):
            old = self.pick.randint(60, 9000)
            new = old + self.pick.choice((-1, 1)) * self.pick.randint(5, max(6, old // 4))
            done = round(new * self.month / 12 * self.pick.uniform(0.7, 1.1))
            values = {"old": old, "new": new, "change": new - old, "done": done}
            self.row(ledger, [name, unit], codes, values)
        return ledger

    def months_down(self) -> Ledger:
        """Months below each other with the same months of the year before, and their sum."""
        measure, unit = self.pick.choice(MEASURES)
        told = {"v": measure, "u": unit, "p": self.year - 1}
        ledger = self.opened([f"{self.year}年{measure}分月统计表"])
        then = self.pick.choice(THEN).format(**told)
        ledger.rows.append(["月份", f"{measure}（{unit}）", then])
        sums = Counter[int]()
        for month in range(1, self.month + 1):
            values = [self.pick.randint(100, 900) for _ in range(2)]
            ledger.rows.append([f"{month}月", *values])
            for ago, value in enumerate(values):
                ledger.say("", "actual", f"{self.year - ago}-{month:02d}", value)
                sums[ago] += value
        ledger.rows.append([self.pick.choice(("合计", "累计")), sums[0], sums[1]])
        for ago, value in sums.items():
            ledger.say(
                "", "actual", f"{self.year - ago}-01/{self.year - ago}-{self.month:02d}", value
            )
        return ledger
