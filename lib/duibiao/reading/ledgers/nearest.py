"""What a table or a column that was not read is likeliest to be, for a person to judge."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from duibiao.reading.ledgers import contents, headers, spans
from duibiao.reading.ledgers.heading import is_plain_figure
from duibiao.reading.ledgers.sorts import SUPPORT

_WRONG = re.compile("问题|隐患|整改|销号|缺陷")
_TO_DO = re.compile("任务|事项|督办|督查|要点|大事|要事|实事|重点工作")
_WORDS = re.compile("[\u4e00-\u9fff]{2}")
_LIST = re.compile("清单|台账")
_LEVELS = headers.MEASURES | {"indicator", "entity", "unit", ""}
EVIDENCE = 2
"""Known heads by which a table is likely to be of a sort."""
_COUNTS_UP = re.compile(r"1(?: \| 2)?(?: \| 3)?")
_HEADS = {
    "source": re.compile("来源|渠道|反馈|交办|途径|提出|下发"),
    "person": re.compile("人"),
    "owner": re.compile("责|牵头|主办|承办|[股科处]室|部门"),
    "due": re.compile("限|应|要求|计划|截止|节点"),
    "done": re.compile("销|办结|实际|复查|验收|闭环"),
    "found": re.compile("发现|检查|排查|交办|反馈|受理|通报|督查|下发|来文"),
}
"""Parts of heads by which days, offices and persons are likely to be those of a list."""
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
    "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
"""The commonest hundred: nine in ten people bear one."""
_PERSON = re.compile(rf"[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}(?:[、，][\u4e00-\u9fff]{{2,4}})?")
_OWNER = {"owner": {"unit", "owner", "leader"}}
NEEDED = {
    "targets": {"due": {"due"}, **_OWNER},
    "tasks": {"due": {"due", "start", "schedule"}}
    | {"state": {"progress", "status", "lamp", "done", "standing"}}
    | _OWNER,
    "problems": {"due": {"due"}, "state": {"standing", "closed", "rectified"}}
    | {"done": {"closed", "rectified"}}
    | _OWNER,
}
"""What a list tells beside its names, each with the codes of the columns that tell it."""


def sort(heads: Sequence[str], samples: Sequence[str], about: Sequence[str]) -> str:
    """Return what sort a table is likeliest to be, "" where nothing speaks for any.

    `about` is what its sheet and file are called, the nearest first. Figures in two columns or
    more beside known heads make it one of figures, else words for what is wrong one of problems;
    days, offices and states one of tasks.
    """
    counted = [text for text in samples if text and all(map(is_plain_figure, text.split(" | ")))]
    figures = [text for text in counted if not _COUNTS_UP.fullmatch(text)]
    if len(figures) > 1:
        return "figures" if known(heads, "figures") >= EVIDENCE else ""
    speaking = (one for one in about if bool(_TO_DO.search(one)) != bool(_WRONG.search(one)))
    said = next(speaking, "".join(heads) if any(map(_WRONG.search, heads)) else "")
    if _WRONG.search(said):
        return "problems"
    told = {role(text, [one], "tasks") for text in samples for one in NEEDED["tasks"] if text} - {
        ""
    }
    listed = said or any(map(_LIST.search, about))
    if listed or max(len(told), known(heads, "tasks")) >= EVIDENCE:
        return "tasks"
    return "figures" if known(heads, "figures") > EVIDENCE else ""


def known(heads: Iterable[str], kind: str, codes: Iterable[str] = ()) -> int:
    """Return how many heads speak of what tables of a sort hold, or of some of it."""
    wanted = set(codes) or SUPPORT.get(kind, _LEVELS) | {kind.removesuffix("s")}
    kind = "figures" if kind == "targets" else kind
    levels = (head.rpartition(" / ")[2] for head in heads)
    return sum(headers.read(level, kind, spans.SOME_YEAR).means in wanted for level in levels)


def role(samples: str, lacking: Iterable[str], kind: str) -> str:
    """Return what a column of a list may tell that no other does, by one of its texts, or ""."""
    tests = {"due": contents.is_day, "owner": _is_whose, "state": contents.test_of(kind)}
    tests |= {"done": lambda text: contents.is_day(text) or contents.test_of(kind)(text)}
    texts = samples.split(" | ")
    found = next((one for one in lacking if any(map(tests[one], texts))), "")
    return found if found != "owner" or any(map(contents.is_office, texts)) else "person"


def lacking(holds: Iterable[str], kind: str) -> list[str]:
    """Return what a list or a sheet of targets does not tell beside its names."""
    held = set(holds)
    return [one for one, codes in NEEDED.get(kind, {}).items() if not codes & held]


def likely(head: str, codes: Iterable[str]) -> str:
    """Return which of some codes a head may name, by a part of it, or ""."""
    return next((code for code in codes if code in _HEADS and _HEADS[code].search(head)), "")


def is_time(samples: str) -> bool:
    """Whether the first texts of a column, or some, are months, quarters, years or days."""
    return any(contents.is_time(text) or contents.is_day(text) for text in samples.split(" | "))


def counts_up(samples: str) -> bool:
    """Whether the first texts of a column number the rows."""
    return bool(_COUNTS_UP.fullmatch(samples))


def _is_whose(text: str) -> bool:
    return contents.is_office(text) or bool(_PERSON.fullmatch(text))


def is_name(samples: str) -> bool:
    """Whether the first texts of a column may be names of tasks or problems: words, and not few."""
    texts = samples.split(" | ")
    long = sum(map(len, texts)) >= contents.LONG * len(texts)
    return long and all(map(_WORDS.search, texts)) and not any(map(is_plain_figure, texts))
