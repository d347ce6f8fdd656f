"""The name of a figure, as the head of a column would say it: topic, object, verb, measure."""

from __future__ import annotations

import re
from typing import NamedTuple

from duibiao.reading.lexicons import group
from duibiao.reading.prose.passages import Surroundings
from duibiao.reading.prose.phrases import (
    LONGEST,
    TOPIC,
    Phrase,
    heading_topic,
    noun,
    parse,
    strip,
    strip_end,
    tidy,
    verbs,
)
from duibiao.reading.prose.spending import SPENT, is_spent, spent_on, work
from duibiao.reading.prose.suffixes import suffix
from duibiao.reading.quantities import Quantity

SHORT = 4
ACTS = frozenset({"次", "场", "人次", "场次", "轮", "期", "班次", "轮次"})
GOALS = ("目标", "计划", "任务")
BARE = frozenset({"项目", "工程", "总投资", "投资", "完成投资", "", "问题", "资金"})

_JOINT = re.compile("[和及与]")
_LIST_END = re.compile(r"(?:[、和及与]|以及|等)$")
_COMPARED = re.compile(r"(?:比|较|与|同)[^，。；]{1,16}$")
_AGAINST = frozenset("比较与同")
_REFERENCE = re.compile(
    r"^[比较与同](?:上年|去年|前年|往年|常年|多年|历年|年初|上月|上期)?(?:度|末|底)?(?:同期)?(?:的|平均)?"
    r"|^.*(?:目标|任务|计划|指标|水平|平均|均值|进度|要求|同期)$"
)
_OUT_OF = re.compile(r"^[已约均]{0,2}占(?:到|了|全部|比)?([^，。；0-9]{2,14})$")
_DONE_TO = re.compile(
    r"([^，。；、：（）0-9]{1,8}?)(?:开展|进行|实施)了?([^，。；、：（）0-9]{2,14})"
)
_TOWARDS = ("对", "向", "为", "与")
_MEASURE_NOUN = re.compile(r"[^，。；、：（）的0-9]{0,4}(?:水位|高程|库容|蓄水任务|用水指标)")
_SCOPE = re.compile(
    r"(?:位列|位居|名列|排名|排在|在|列|居|获|荣获)?"
    r"((?:全国|全省|全市|全县|全区|全州|省|市|区|县|州|系统|同类)[^，。、]{0,6})$"
)


class Name(NamedTuple):
    """A figure's name, the topic and the verb it lends to the figures after it.

    `borrowed` tells that the topic itself was lent by the words before.
    """

    text: str
    topic: str
    verb: str
    borrowed: bool = False


def compose(
    figure: Quantity, kind: str, around: Surroundings, previous: Name | None, heading: str
) -> Name:
    """Return the name of a figure from the words around it, the name of the figure before it in its
    sentence, and the section's heading.
    """
    if kind == "rank":
        return _rank(around, heading)
    left = tidy(around.before)
    if previous and kind == "of_target":
        return _completion(left, previous)
    if previous and (whole := _whole(left)):
        return _part(kind, whole, previous)
    if kind in ("growth", "delta"):
        phrase = _settled(parse(_unchanged(left)))
        thin = _is_thin(phrase, figure, kind)
        return _named(figure, kind, phrase, around, previous, heading, thin)
    bare = strip_end(left)
    own = parse(bare)
    if bare.endswith(group("share_tail")):
        phrase = Phrase("", "", _rate(left))
    else:
        phrase = _phrase(figure, left.rstrip(), own, around.after)
    if is_spent(phrase, kind) and (thing := spent_on(around.later)):
        name = _finish(figure, kind, Phrase("", phrase.verb, f"{thing}{phrase.words}"))
        return name._replace(topic=thing)
    thin = _is_thin(phrase, figure, kind)
    if previous and kind == "level":
        if act := _act_alone(own, figure, around.after):
            return _acted(figure, kind, act, _bare(previous.topic))
        if not own.verb and not verbs()[0].search(left):
            phrase = phrase._replace(verb=_lend(previous, phrase))
            thin = _is_thin(phrase._replace(verb=""), figure, kind)
    return _named(figure, kind, phrase, around, previous, heading, thin)


def _named(
    figure: Quantity,
    kind: str,
    phrase: Phrase,
    around: Surroundings,
    previous: Name | None,
    heading: str,
    thin: bool,
) -> Name:
    """Return the name that a phrase gives, with a topic from around it where it is too `thin`."""
    if not thin:
        return _finish(figure, kind, phrase, around.before)
    phrase = phrase._replace(subject=_topic(previous, around.earlier, heading, phrase))
    return _finish(figure, kind, phrase, around.before)._replace(
        borrowed=True, topic=phrase.subject
    )


def _whole(left: str) -> str:
    """Return the whole that a figure is a part of, as `占` names it; empty for none."""
    found = _OUT_OF.search(strip_end(left, "of_tail")) if "占" in left else None
    return found[1] if found else ""


def _acted(figure: Quantity, kind: str, act: str, topic: str) -> Name:
    """Return the name of a figure told by its verb alone, of the topic before it."""
    if figure.measure == "money" and act == "完成" and not topic.endswith(group("money_tail")):
        found = _finish(figure, kind, Phrase(topic, act, "投资"))
    else:
        found = _finish(figure, kind, Phrase("", act, topic))
    return found._replace(topic=topic, borrowed=True)


def moved(name: Name, topic: str) -> Name:
    """Return the name of a share or change with another topic before what it ends with."""
    return name._replace(text=f"{topic}{name.text.removeprefix(name.topic)}", topic=topic)


def _act_alone(own: Phrase, figure: Quantity, right: str) -> str:
    """Return the verb of a clause that has nothing else: 已完成 takes the object before it."""
    if own.words or figure.unit in ACTS:
        return ""
    pattern, classes = verbs()
    match = pattern.match(own.verb)
    alone = match is not None and classes[match[0]] == "strong" and not noun(right)
    return own.verb if alone else ""


def retopic(figure: Quantity, kind: str, name: Name, topic: str) -> Name:
    """Return the name with another topic: one of several that `分别` deals out."""
    return _finish(figure, kind, Phrase("", name.verb, topic))


def _phrase(figure: Quantity, left: str, own: Phrase, right: str) -> Phrase:
    """Return the phrase of a figure between the words on its left, taken apart as `own`, and those
    on its right.
    """
    if left.endswith(_TOWARDS) and (done := _DONE_TO.match(right)):
        return Phrase("", "", f"{done[2]}{done[1]}")
    if measured := _measured(figure, right):
        return Phrase(strip_end(own.words), "", measured)
    after = noun(right) if _takes_noun(figure, own) else ""
    if not after:
        return _settled(own)
    if _LIST_END.search(left) or "、" in own.object or after.startswith(own.object):
        return Phrase(own.subject, own.verb, after)
    last = _JOINT.split(own.object)[-1]
    return Phrase(own.subject, own.verb, f"{last}{after}")


def _unchanged(left: str) -> str:
    """Return the words before a change without those that tell it: `投资同比增` -> 投资,
    `比2022年水土流失面积减少` -> 水土流失面积.
    """
    words = strip_end(strip_end(left), "change")
    own = strip(_COMPARED.sub("", words))
    if own or words[:1] not in _AGAINST:
        return own
    rest = strip(_REFERENCE.sub("", words))
    return rest if len(rest) >= SHORT else ""


def _rate(left: str) -> str:
    """Return the words of a rate without the verbs that lead to it."""
    phrase = strip(left)
    pattern, classes = verbs()
    match = pattern.match(phrase)
    return strip(phrase[match.end() :]) if match and classes[match[0]] == "light" else phrase


def _part(kind: str, whole: str, previous: Name) -> Name:
    """Return the name of a share of the whole that `占` names."""
    if kind == "level":
        return Name(f"{previous.topic}{strip(whole)}额", previous.topic, "")
    return Name(f"{previous.topic}占{strip(whole)}比重", previous.topic, "")


def _completion(left: str, previous: Name) -> Name:
    """Return the name of a share of what was to be done, called as the text calls that."""
    goal = next((word for word in GOALS if word in left), GOALS[0])
    topic = _bare(previous.topic)
    return Name(f"{topic}{goal}完成率", topic, "")


def _bare(topic: str) -> str:
    """Return a topic without the words for its being asked for: 治理任务 -> 治理."""
    for word in (*GOALS, "总投资", "完成投资"):
        if len(topic) >= len(word) + SHORT:
            topic = topic.removesuffix(word)
    return topic


def _measured(figure: Quantity, right: str) -> str:
    """Return the noun of measure right after a figure: `40.5米正常蓄水位` is a water level."""
    if figure.measure not in ("length", "volume"):
        return ""
    found = _MEASURE_NOUN.match(right)
    return found[0] if found else ""


def _settled(phrase: Phrase) -> Phrase:
    return phrase if phrase.object else Phrase(phrase.subject, "", _acts(phrase.verb))


def _acts(verb: str) -> str:
    """Return verbs that stand as a noun: 完成巡查 counts 巡查."""
    return verb.removeprefix("完成") or verb


def _takes_noun(figure: Quantity, phrase: Phrase) -> bool:
    if figure.chinese and "每" in phrase.words:
        return True
    if figure.unit in ACTS or figure.measure not in ("count", "zero"):
        return not phrase.words
    return True


def _lend(previous: Name, phrase: Phrase) -> str:
    """Return the verb that a list shares, unless the phrase has its own or needs none."""
    if phrase.object.endswith(group("no_verb")) or previous.verb in phrase.object:
        return ""
    return "" if verbs()[0].match(phrase.object) else previous.verb


def _is_thin(phrase: Phrase, figure: Quantity, kind: str) -> bool:
    own = phrase.words
    if own in BARE or (phrase.subject and phrase.subject in BARE):
        return True
    if own in group("bare_rate") or (own + phrase.verb).endswith(group("dependent")):
        return not phrase.subject
    if kind in ("growth", "of_target", "delta"):
        return len(own) < SHORT
    if phrase.verb and len(own) > 1 and own not in group("bare_thing"):
        return False
    return len(own) < SHORT and not phrase.subject and figure.measure == "count"


def _topic(previous: Name | None, earlier: str, heading: str, phrase: Phrase) -> str:
    """Return what a thin name is about: the figure before it, the clause before, the heading."""
    own, topic = phrase.words, heading_topic(heading)
    if own in SPENT and (named := work(earlier)):
        return named
    topic = topic if topic.endswith(group("heading_thing")) else ""
    if not own and previous:
        return previous.topic
    if topic and (own in BARE or own == f"{phrase.subject}投资"):
        return topic
    if previous:
        if own and previous.topic.endswith(group("share_tail")) and own not in group("bare_rate"):
            return ""
        return "" if _overlap(previous.topic, own) else previous.topic
    before = parse(strip(tidy(earlier)))
    nearest = before.object or before.subject
    if nearest and len(nearest) <= TOPIC:
        return "" if _overlap(nearest, own) else nearest
    return topic if topic and not _overlap(topic, own) else phrase.subject


def _overlap(topic: str, own: str) -> bool:
    return any(own[index : index + 2] in topic for index in range(len(own) - 1))


def _finish(figure: Quantity, kind: str, phrase: Phrase, left: str = "") -> Name:
    subject, verb, thing = phrase
    topic = phrase.words
    if verb and len(thing) >= SHORT:
        subject, topic = "", thing
    verb = "" if verb in topic else verb
    if verb == "完成" and subject:
        body = f"{subject}{verb}{thing}"
    elif thing == "问题" and not subject:
        body = f"{verb}{thing}"
    else:
        body = f"{topic}{verb}"
    return Name(f"{_shortened(body)}{suffix(body, figure, kind, left)}", topic or body, verb)


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


def _rank(around: Surroundings, heading: str) -> Name:
    """Return the name of a place won: the work, among whom, and `方阵位次` or `名次`."""
    words = tidy(around.words[: around.words.find("第")]).strip("“ ")
    scope = _SCOPE.search(words)
    phrase = parse(strip(words[: scope.start()] if scope else words))
    work = (phrase.subject or phrase.object).removesuffix("中")
    if len(work) <= SHORT:
        before = parse(strip(tidy(around.earlier)))
        work = f"{before.subject or before.object or heading_topic(heading)}{work}"
    tail = "方阵位次" if around.after.startswith("方阵") else "位次"
    tail = tail if around.after.startswith(("方阵", "品牌", "梯队")) else "名次"
    among = strip_end(scope[1]) if scope else ""
    return Name(f"{work[-LONGEST:]}{among}{tail}", work, "")
