"""Names that say too little alone, and what they borrow from the words around them."""

from __future__ import annotations

import re
from functools import cache

from duibiao.reading.lexicons import group, members
from duibiao.reading.prose.naming import SHORT, Name
from duibiao.reading.prose.passages import Surroundings
from duibiao.reading.prose.phrases import (
    LONGEST,
    TOPIC,
    Measured,
    Phrase,
    heading_topic,
    held,
    parse,
    strip,
    strip_end,
    tidy,
    verbs,
)

DIGITS = "0123456789"
_SPENT = re.compile("(?:主要)?(?:用于|对|为|实施了?|开展了?|推进|建成了?|完成了?)")
GOALS = ("目标", "计划", "任务", "预算")
_WHOLES = ("投资", "资金", "收入", "支出")
_PAID = ("支出", "任务", "补助", "配套", "自筹", "投入")
_OWED = re.compile("^应(?:配备?(?!套)|有|整[治改]|完成|建|设)(?=..)")  # 应配执法人员48名，实有31名
_TELLS = re.compile(
    "^请|^[分按从].{1,6}看$|情况$|(?<![重主需])要(?![求点素])|不(?!动产)|未(?!来)|较为|比较|十分|尚|仍|明显|逐步"
)
_THINGS = frozenset("座条台辆艘口眼孔套块所支道栋架")
_CAUSE = re.compile("(?<=...)(?:受(?!益)|因|由于|目前|正在|已)")
# 用水总量不突破红线，控制在4.1亿立方米以内
_HELD = re.compile(
    "([^，。；]+?)(?:不[得准能]?(?:突破|超过?|越)|严[守格]|守[住牢])[^，。；]{0,8}(?:红线|指标|目标|上限)$"
)
# 已完工8个、在建16个: what is still worked on takes no 完工; 在建工程, a thing, may.
_GOING_ON = frozenset({"在建", "待建", "缓建", "停工", "前期", "前期工作", "正在施工"})
_SENTENCE = re.compile("(?:^|[。；\n])([^，。；：\n0-9]{4,20})。$")
_JUDGED = re.compile("[资金款费慢差低弱小大紧严重不有存、和及与]|进度|任务|目标|做法|要求")
_MOST = re.compile("最[大高小低多少]$")
_TOLD = (*"水量积率数额长度能深", "能力", "库容", "资源", "指标")


@cache
def spent() -> frozenset[str]:
    """Return the words that say no more than that money is spent, none among them."""
    return members("spent") | {""}


def is_spent(phrase: Phrase) -> bool:
    """Whether a phrase says no more than that money is spent."""
    return phrase.words in spent() and phrase.verb in ("", "投入", "筹措", "安排", "计划")


@held
def spent_on(later: str) -> str:
    """Return what an amount is spent on, told after it: `投资3亿元，建成水厂2座` -> 水厂."""
    words = later.lstrip("，的")
    leads = _SPENT.match(words)
    phrase = parse(words[leads.end() :] if leads else words)
    told = leads or (phrase.verb and not phrase.subject) or later.startswith("的")
    thing = strip(phrase.words.rpartition("等")[2])
    if phrase.verb and verbs()[1].get(phrase.verb) == "core":
        thing = f"{thing}{phrase.verb}"
    return thing[-TOPIC:] if told and len(thing) >= SHORT else ""


@cache
def bare() -> frozenset[str]:
    """Return the words that say nothing of what is counted."""
    return spent() | {"项目", "工程", "完成投资", "问题", "缺口"}


@held
def is_thin(phrase: Phrase, figure: Measured, kind: str) -> bool:
    """Whether a phrase says too little to be a name alone: 投资, 完成率, 个数."""
    own = phrase.words
    if own in bare() or (phrase.subject and phrase.subject in bare()):
        return True
    if own in members("bare_rate") or (own + phrase.verb).endswith(group("dependent")):
        return not phrase.subject
    if kind in ("growth", "of_target", "delta"):
        return len(own) < SHORT
    if phrase.verb and len(own) > 1 and own not in members("bare_thing"):
        return False
    least = SHORT - 2 if figure.unit in _THINGS else SHORT - 1
    short = len(own) < least or (len(own) < SHORT and own.endswith(group("sort_tail")))
    return short and not phrase.subject and figure.measure == "count"


def topic_around(previous: Name | None, around: Surroundings, heading: str, phrase: Phrase) -> str:
    """Return what a thin name is about: the figure before it, the clause before, the heading."""
    own, topic = phrase.words, work_of(heading)
    if not own and previous:
        return previous.topic
    if own in spent() and (work := _work_before(around.earlier)):
        return work
    if own and not topic and own in spent() and not around.earlier:
        topic = _leading(around) or _matter(heading)
    if topic and own in bare():
        return topic.removesuffix(own)
    if previous:
        return _from_figure(previous, own)
    return _from_words(around.earlier, topic, phrase)


def _work_before(earlier: str) -> str:
    """Return the work that the clause before is about: 青冈水库6月底前实现下闸蓄水."""
    subject = parse(strip(tidy(earlier))).subject
    return subject if len(subject) >= SHORT and subject.endswith(group("heading_thing")) else ""


def _leading(around: Surroundings) -> str:
    """Return what the sentence before names and does not measure: `建设节水体系。投资45亿元`."""
    start = around.passage.start
    words = _SENTENCE.search(around.text, max(0, start - 2 * LONGEST), start)
    phrase = parse(strip(tidy(words[1]))) if words else Phrase("", "", "")
    told = phrase.verb and not phrase.subject and len(phrase.object) >= SHORT
    return phrase.object if told and len(phrase.object) <= TOPIC else ""


def _matter(heading: str) -> str:
    """Return the matter of a heading that is nothing else, none where it judges or is of money."""
    topic = heading_topic(heading)
    return topic if topic == heading and len(topic) >= SHORT and not _JUDGED.search(topic) else ""


def _from_figure(previous: Name, own: str) -> str:
    """Return what the figure before lends to a name that says no more than `own`."""
    rated = own in members("bare_rate")
    if previous.far and own not in bare() and not rated:
        return ""
    lent = unrated(unasked(previous.topic)).removesuffix(own)
    if own and lent.endswith(group("share_tail")) and not rated:
        return ""
    if own in spent() and lent.endswith(group("no_work")):  # 总库容2860万立方米，总投资9.6亿元
        return ""
    if rated and own[:2] in lent:  # 再生水利用量1.03亿立方米，利用率30%
        return lent.partition(own[:2])[0]
    act = own == "项目" and lent[-2:] in verbs()[1]  # 设计批复14个，新开工项目18个
    return "" if act or _overlap(lent, own) else lent


def _from_words(earlier: str, work: str, phrase: Phrase) -> str:
    """Return what the clause before is about, else the heading's `work`."""
    if held := _HELD.search(earlier):
        return strip(tidy(held[1]))
    own, before = phrase.words, parse(strip(tidy(earlier)))
    nearest = "" if _TELLS.search(earlier) else before.object or before.subject
    nearest = _MOST.sub("", strip_end(nearest, "change"))
    if nearest and len(nearest) <= TOPIC:
        return "" if _overlap(nearest, own) else nearest
    return work if work and not _overlap(work, own) else phrase.subject


@held
def work_of(heading: str) -> str:
    """Return the work that a heading names, empty for none."""
    topic = heading_topic(heading)
    return topic if topic not in bare() and topic.endswith(group("heading_thing")) else ""


def subject_of(clause: str, heading: str) -> str:
    """Return what a clause is about, else what its section's heading is."""
    phrase = parse(strip(_CAUSE.split(tidy(clause), maxsplit=1)[0]))
    subject = phrase.subject or phrase.object
    return subject if 1 < len(subject) <= LONGEST else heading_topic(heading)


def _overlap(topic: str, own: str) -> bool:
    return any(own[index : index + 2] in topic for index in range(len(own) - 1))


def act_of(topic: str) -> str:
    """Return the act that a topic ends with (渠道清淤), empty for none."""
    return next((act for act in group("act_tail") if topic.endswith(act) and act != topic), "")


def lend(previous: Name, phrase: Phrase, counted: bool) -> str:
    """Return a list's verb for a phrase without its own; past a semicolon for its sort only,
    and what is done with people for what is `counted`."""
    if phrase.object in _GOING_ON or phrase.object.startswith(
        ("未", "不", "无", *group("own_noun"))
    ):
        return ""
    end = phrase.object[-2:]
    if previous.far and end != previous.topic[-2:]:
        return ""
    if phrase.object.endswith(group("no_verb")) or (
        not counted and previous.verb in members("people_act")
    ):
        return ""
    return "" if verbs()[0].match(phrase.object) else previous.verb


def part_of_money(phrase: Phrase, left: str, whole: str) -> Phrase:
    """Return what a part of an amount is: of 总投资 the part 防洪减灾 is 防洪减灾投资."""
    tail = next((tail for tail in _WHOLES if whole.endswith(tail)), "")
    if not tail:
        return phrase
    part = phrase.words or ("其他" if "其他" in left else "")
    told = (*group("money_tail"), *group("money_whole"), *_PAID)
    plain = len(part) < 2 or part.endswith(told)
    return phrase if plain else Phrase("", "", f"{part}{tail}")


@held
def part_of_whole(phrase: Phrase, left: str, whole: str) -> Phrase:
    """Return what a part of a measured whole is, with what the whole's name ends with."""
    part = phrase.words
    whole = whole.replace("总量", "量")
    tail = max(filter(whole.endswith, group("shared_tail")), key=len, default="")
    told = len(part) < 2 or len(whole) == len(part) or part.endswith(_TOLD)
    told = told or part[-1:] in tail
    return phrase if told or len(tail) < 3 else Phrase("", "", f"{part}{tail}")


@held
def unrated(topic: str) -> str:
    """Return a topic without the rate of an act at its end: 项目资金到位率 -> 项目资金."""
    if not topic.endswith(group("bare_rate")):
        return topic
    tail = max((word for word in group("bare_rate") if topic.endswith(word)), key=len)
    return topic.removesuffix(tail) if len(topic) > len(tail) + 1 else topic


@held
def unasked(topic: str) -> str:
    """Return a topic without the words for its being asked for: 治理任务 -> 治理."""
    for word in (*GOALS, "总投资", "完成投资", "年度计划投资", "计划投资"):
        if len(topic) >= len(word) + SHORT:
            topic = topic.removesuffix(word)
    return _OWED.sub("", topic)
