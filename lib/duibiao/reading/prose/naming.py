"""A figure's name put together: topic, verb, and what says the measure."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from duibiao.reading.lexicons import alternation, group
from duibiao.reading.prose.phrases import LONGEST, Phrase
from duibiao.reading.prose.suffixes import suffix
from duibiao.reading.quantities import Quantity

SHORT = 4
_TREATED = ("治理", "整治", "改造", "复垦")


class Name(NamedTuple):
    """A figure's name, the topic and the verb it lends to the figures after it.

    `borrowed` tells that the topic itself was lent by the words before, `far` that the figure
    stands beyond a semicolon.
    """

    text: str
    topic: str
    verb: str
    borrowed: bool = False
    far: bool = False


NAMELESS = Name("", "", "")


def moved(name: Name, topic: str) -> Name:
    """Return the name of a share or change with another topic before what it ends with."""
    return name._replace(text=f"{topic}{name.text.removeprefix(name.topic)}", topic=topic)


def retopic(figure: Quantity, kind: str, name: Name, topic: str, left: str) -> Name:
    """Return the name with another topic: one of several that `分别` deals out after `left`."""
    return finish(figure, kind, Phrase("", name.verb, topic), left)


def finish(figure: Quantity, kind: str, phrase: Phrase, left: str = "") -> Name:
    """Return the name that a phrase gives, with what says the measure at its end; `left` are the
    words before the figure.
    """
    subject, verb, thing = phrase = Phrase(*map(unlisted, phrase))
    topic = phrase.words
    if verb and len(thing) >= SHORT:
        subject, topic = "", thing
    if verb == "完成" and (work := _work(topic)):
        subject, thing = work, "投资"
    if verb and (verb in topic or (kind == "share" and topic.endswith(group("share_tail")))):
        verb = ""
    plain = kind == "level" and not subject and verb in ("", "完成")
    if plain and topic.endswith(group("act_tail")):
        verb, topic = "", _of_act().sub("", topic)
    if verb == "完成" and topic.endswith((*group("area_tail"), "量")):
        verb = ""
    if verb == "完成" and len(subject) >= SHORT:
        body = f"{subject}{verb}{thing}"
    elif thing == "问题" and not subject:
        body = f"{verb}{thing}"
    else:
        body = f"{topic}{verb}" if len(verb) != 1 else f"{verb}{topic}"
    if "“" in body or "”" in body:
        body = _unquoted(body)
    if verb and verb != "完成" and topic.endswith(group("area_tail")):
        body = _area(topic, verb)
    return Name(f"{_shortened(body)}{suffix(body, figure, kind, left)}", topic or body, verb)


# 火电、钢铁、造纸等高耗水行业, 县、乡、村三级河湖长: what is listed says no more than the whole.
_LISTED = re.compile(
    "(?:[^、]{1,8}、)+[^、]{1,8}?等(?:其他)?(?=[^0-9个]{3})|(?:[省市县区乡镇村]、?){2,5}[二三四五]级(?=..)"
)


def unlisted(words: str) -> str:
    """Return words without the list of what their last one sums up."""
    return _LISTED.sub("", words)


def _area(topic: str, verb: str) -> str:
    """Return an area with what is done to it: 水土流失治理面积, but 新增灌溉面积."""
    act = next((act for act in _TREATED if verb.endswith(act)), "")
    return f"{verb.removesuffix(act)}{topic.removesuffix('面积')}{act}面积" if act else verb + topic


@cache
def _of_act() -> re.Pattern[str]:
    """The 的 before an act: 水库的除险加固 is 水库除险加固."""
    return re.compile(f"的(?=(?:除险)?{alternation(group('act_tail'))}$)")


def _work(topic: str) -> str:
    """Return the work whose 投资 is told: what is spent on one has one name, however it is said."""
    work = topic.removesuffix("投资").removesuffix("总")
    return work if work != topic and work.endswith(group("heading_thing")) else ""


def _unquoted(body: str) -> str:
    """Return words without quotation marks that were cut open, as around `“零事故”`."""
    opened, closed = body.find("“"), body.find("”")
    cut = body.count("“") != body.count("”") or closed < opened
    return body.replace("“", "").replace("”", "") if cut else body


def _shortened(body: str) -> str:
    """Return a long name from where a word begins: after its last 等, else after a mark of a list
    within its last words.
    """
    if len(body) <= LONGEST:
        return body
    rest = body.rpartition("等")[2]
    if SHORT <= len(rest) <= LONGEST:
        return rest
    _, mark, tail = body[-LONGEST:].partition("、")
    return tail if mark and len(tail) >= SHORT else body[-LONGEST:]
