"""Sentences put together at random, with the role and the period that each of their figures has."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import NamedTuple

from duibiao.reading.lexicons import group
from duibiao.reading.prose import Record, extract

SPEECH = (
    "在全县水利工作会议上的讲话\n某县水利局局长\n（2025年2月11日）\n同志们：\n"
    "一、肯定成绩，坚定信心，充分认识2024年水利工作成效\n"
)


class Frame(NamedTuple):
    """What stands above the sentences, what undated figures are there, the last year told of."""

    head: str
    role: str
    period: str
    year: int


FRAMES = {
    "summary": Frame("某县水利局2024年工作总结\n一、工作情况\n", "actual", "2024", 2024),
    "half year": Frame(
        "某县水利局2024年上半年工作总结\n一、工作情况\n", "actual", "2024-01/2024-06", 2024
    ),
    "summary's plan": Frame(
        "某县水利局2024年工作总结\n一、工作情况\n全年新建桥梁3座。\n二、2025年工作打算\n",
        "target",
        "2025",
        2024,
    ),
    "plan": Frame("某县水利局2025年工作要点\n", "target", "2025", 2024),
    "tasks": Frame(
        "某县水利局关于下达2025年水利重点工作任务的通知\n一、建设任务\n", "target", "2025", 2024
    ),
    "speech": Frame(SPEECH, "actual", "2024", 2024),
    "speech's plan": Frame(
        f"{SPEECH}全县新建桥梁3座。\n二、突出重点，狠抓落实，全力做好2025年各项工作\n",
        "target",
        "2025",
        2024,
    ),
    "circular": Frame(
        "关于2024年1—9月水利建设情况的通报\n一、总体情况\n", "actual", "2024-01/2024-09", 2024
    ),
    "plan of years": Frame(
        "某县农村供水规划（2026—2028年）\n三、重点任务\n", "target", "2026/2028", 2025
    ),
    "bulletin": Frame("2024年某市水利发展统计公报\n一、水利建设\n", "actual", "2024", 2024),
}
WORKS = (
    ("整治", "河道", "公里"),
    ("新建", "水闸", "座"),
    ("治理", "水土流失面积", "平方公里"),
    ("新增", "灌溉面积", "万亩"),
    ("改造", "泵站", "座"),
    ("铺设", "供水管网", "公里"),
    ("除险加固", "水库", "座"),
    ("维修", "农村供水工程", "处"),
    ("清淤", "沟渠", "公里"),
)
DONE = ("累计", "共", "已", "已累计", "实际")
TASKS = ("年度任务", "年度目标任务", "全年计划", "年度目标", "全年任务")
GROWN = ("同比增长{}%", "比上年增长{}%", "较去年同期增长{}%", "增长{}%")
# Words that hold a time or a verb of their own are no mere words of intention.
_OTHER = re.compile(
    "[0-9年月今期]|[成工]后|改造|新建|建[成设]|新增|投[入资]|完成|实[现施]|达到|提高|推[进动]|做好"
    "|开展|抓好|重点|请各|规划|建议|展望|安排|资金|继续|加快|投用|全部|力促|设计|总"
)
AIMS = tuple(
    word for word in dict.fromkeys((*group("aim"), *group("intend"))) if not _OTHER.search(word)
)


class Meant(NamedTuple):
    """A figure as it is meant; `open` where another reading is as good, if it is not `high`."""

    value: float
    role: str
    period: str
    open: bool = False


class Composed:
    """A sentence or several in a frame, and what each figure means."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.frame = self.random.choice(list(FRAMES))
        self.head, self.role, self.period, self.year = FRAMES[self.frame]
        self.left = self.random.sample(range(5, 995), 24)
        self.meant: list[Meant] = []
        self.text, self.before = "", ("", "", "")
        for _ in range(self.random.choice((1, 1, 2, 2, 3))):
            self._add()
        self.text = f"{self.head}{self.text}。"

    def wrong(self) -> Iterator[tuple[Meant, Record | None]]:
        """Yield what is read otherwise than meant."""
        found = {abs(float(record.value)): record for record in extract(self.text)}
        for meant in self.meant:
            one = found.get(meant.value * (10_000 if f"{meant.value}万" in self.text else 1))
            right = one is not None and (one.role, one.period) == meant[1:3]
            if not right and not (meant.open and one and one.confidence != "high"):
                yield meant, one

    def _mean(self, role: str, period: str, is_open: bool = False) -> int:
        value = self.left.pop()
        self.meant.append(Meant(value, role, period, is_open))
        return value

    def _add(self) -> None:
        ways = (self._done, self._done, self._aimed, self._aimed, self._task, self._same)
        bare = (self._plain, self._share, self._part)
        told = self.random.choice(ways if self.text else (*ways[:5], *bare))
        mark, clause = told(*self.random.choice(WORKS))
        self.text += f"{self.random.choice(mark) if self.text else ''}{clause}"

    def _plain(self, verb: str, thing: str, unit: str) -> tuple[str, str]:
        self.before = ("", "", "")
        return "。", f"{verb}{thing}{self._mean(self.role, self.period)}{unit}"

    def _same(self, verb: str, thing: str, unit: str) -> tuple[str, str]:
        kind, role, period = self.before
        if not kind:
            return self._done(verb, thing, unit)
        return "，；", f"{verb}{thing}{self._mean(role, period, kind == 'aim')}{unit}"

    def _done(self, verb: str, thing: str, unit: str) -> tuple[str, str]:
        time, period = self.random.choice(list(self._times()))
        cue = self.random.choice(DONE)
        orders = [f"{time}{cue}{verb}{thing}", f"{time}{thing}{cue}{verb}"]
        clause = f"{orders[verb != '新增' and self.random.random() < 0.5]}"
        clause += f"{self._mean('actual', period)}{unit}"
        if self.random.random() < 0.4:
            grown = self.random.choice(GROWN)
            clause += f"，{grown.format(self._mean('actual', period))}"
        self.before = ("done", "actual", period)
        return "，；。", clause

    def _times(self) -> Iterator[tuple[str, str]]:
        """Yield times of what is done; bare months only where no other year was spoken of."""
        year, own = self.year, self.frame
        whole = self.period if own in ("circular", "half year") else str(year)
        months = f"{year}-01/{year}-"
        yield from (
            (f"{year}年", whole),
            (f"{year}年，全县", whole),
            (f"{year - 1}年", str(year - 1)),
        )
        yield from (
            (f"{year}年上半年，", f"{months}06"),
            (f"{year - 3}—{year}年，", f"{year - 3}/{year}"),
        )
        yield (
            (f"截至{year}年9月底，", f"{months}09")
            if own != "half year"
            else (f"{year}年上半年", whole)
        )
        if own in ("summary", "bulletin") and not self.before[0]:
            yield from (("上半年", f"{months}06"), ("前三季度", f"{months}09"))
            yield from (("1—9月", f"{months}09"), ("截至9月底，", f"{months}09"))
            yield from (("一季度", f"{months}03"), ("9月份", f"{year}-09"))
            yield from (("五年来，", f"{year - 4}/{year}"), ("“十四五”以来，", f"2021/{year}"))

    def _aimed(self, verb: str, thing: str, unit: str) -> tuple[str, str]:
        year, cue = self.year + 1, self.random.choice(AIMS)
        times = {
            f"{year}年": str(year),
            f"{year}年6月底前": f"{year}-06",
            f"到{year}年底": str(year),
            f"{year}年底前": str(year),
            "“十五五”期间": "2026/2030",
            f"{year}—{year + 2}年": f"{year}/{year + 2}",
            f"{year}年上半年": f"{year}-01/{year}-06",
        }
        time, period = self.random.choice(list(times.items()))
        led = self.random.choice((f"{cue}{time}", f"{time}{cue}", f"{time}，{cue}"))
        self.before = ("aim", "target", period)
        return "，；。", f"{led}{verb}{thing}{self._mean('target', period)}{unit}"

    def _task(self, verb: str, thing: str, unit: str) -> tuple[str, str]:
        if self.frame == "plan of years":
            return self._done(verb, thing, unit)
        year = self.period[:4]
        self.before = ("", "", "")
        task = self.random.choice(TASKS)
        return "。", f"{thing}{verb}{task}{self._mean('target', year, bool(self.text))}{unit}"

    def _share(self, verb: str, thing: str, unit: str) -> tuple[str, str]:
        if self.role != "actual":
            return self._plain(verb, thing, unit)
        done = self._mean("actual", self.period)
        led, task = self.random.choice(("完成", "占", "为")), self.random.choice(TASKS)
        self.before = ("", "", "")
        return "。", f"{verb}{thing}{done}{unit}，{led}{task}的{self._mean('actual', self.period)}%"

    def _part(self, verb: str, thing: str, unit: str) -> tuple[str, str]:
        if self.role != "actual" or self.frame == "circular":
            return self._plain(verb, thing, unit)
        self.left.sort()
        task = self._mean("target", str(self.year))
        done = self._mean("actual", self.period)
        self.random.shuffle(self.left)
        self.before = ("", "", "")
        if self.random.random() < 0.5:
            return "。", f"{thing}{verb}年度任务{task}{unit}，已完成{done}{unit}"
        share = self._mean("actual", self.period)
        return "。", f"{verb}{thing}{done}{unit}，占年度任务{task}{unit}的{share}%"


RATES = (
    *("斗口计量率", "自来水普及率", "节水器具普及率", "渠道完好率", "水费实收率", "水土保持率"),
    *("安全隐患整改率", "灌溉水有效利用率", "供水水质合格率", "河道保洁率", "规模化供水人口占比"),
)
STEPS = ("分三步走", "分三年实现", "分年度目标为", "年度目标", "逐年提升", "按三步推进")
PLACED = ("城北镇", "柳林乡", "河口镇")
CONSTRUCTIONS = (
    "{rate}{steps}：2024年底达到61%，2025年底达到72%，2026年底达到83%。",
    "{rate}{steps}，2024年61%，2025年72%；2026年83%。",
    "{rate}近期目标为61%，中期目标为72%，远期目标为83%。",
    "{rate}目标值61%，实际值72%，上年83%。",
    "{rate}由61%提高到72%，力争83%。",
    "{rate}确保61%，力争72%，争取达到83%。",
    "{placed}{rate}分别达到61%、72%、83%。",
    "各镇{rate}：{first}61%，{second}72%，{third}83%。",
    "{first}{rate}61%，{second}72%，{third}83%。",
)


def named_rates(seed: int) -> tuple[str, list[str], list[str]]:
    """A rate told three times in some construction under a heading: text, names meant and read."""
    choose = random.Random(seed).choice
    rate, words, heading = (
        choose(RATES),
        choose(CONSTRUCTIONS),
        choose(("灌区建设", "供水", "渠道")),
    )
    said = words.format(
        rate=rate,
        steps=choose(STEPS),
        placed="、".join(PLACED),
        **dict(zip(("first", "second", "third"), PLACED, strict=True)),
    )
    above = "某县水利局2024年工作方案\n一、目标\n（一）水库。水库安全鉴定率达到95%。\n"
    text = f"{above}（二）{heading}。{said}"
    read = [one.indicator for one in extract(text)][1:]
    led = PLACED if PLACED[1] in said else ("", "", "")
    return text, [f"{place}{rate}" for place in led], read
