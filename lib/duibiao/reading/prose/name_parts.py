"""The name of a figure, as the head of a column would say it: topic, object, verb, measure."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from duibiao.reading.lexicons import group, members
from duibiao.reading.prose.borrowing import (
    DIGITS,
    GOALS,
    act_of,
    is_spent,
    is_thin,
    lend,
    part_of_money,
    part_of_whole,
    spent,
    spent_on,
    subject_of,
    topic_around,
    unasked,
    unrated,
    work_of,
)
from duibiao.reading.prose.naming import SHORT, Name, finish, suffix
from duibiao.reading.prose.own_words import (
    EXTENTS,
    ONLY_ASKED,
    TOWARDS,
    act_alone,
    asked_of,
    phrase_of,
    rate,
    settled,
    stepped,
    unchanged,
    whole_of,
)
from duibiao.reading.prose.passages import Surroundings
from duibiao.reading.prose.phrases import (
    LONGEST,
    Measured,
    Phrase,
    heading_topic,
    parse,
    strip,
    strip_end,
    tidy,
    verbs,
)

_SCOPE = re.compile(
    r"(?:进入|跻身|迈入|挺进|位列|位居|名列|排名|排在|在|列|居|获|荣获)?"
    r"((?:全国|全省|全市|全县|全区|全州|省|市|区|县|州|系统|同类)[^，。、]{0,6})$"
)
_MATTER = re.compile(
    "关于(.+?)(?:及[^的]+|进展|完成|落实|执行|实施|运行管理|抽检|管理)*(?:情况)?的(?:通报|通知|函|督办函|意见|批复|报告)"
)
_TASK = re.compile("^第[一二三四五]批|建设?任务$|建设$")
_BESIDE = re.compile(r"(?:低于|高于|快于|慢于|优于|落后于?|滞后于?|超)[^，。；0-9]{2,12}$")
# 为年度目标90公里的42.7%: the task of what was told before.
_GOAL = re.compile(
    "(?:仅|只|已|约)*(?:[占为比较离距]|完成|相当于|低于|高于)?(?:了|全部)?("
    "(?:年度|全年|年初|当年|下达的?|总|[国省市县区](?:政府)?定?|奋斗|力争)*"
    "(?:目标|任务|计划|预算|概算|指标)(?:总?投资)?)(?:任务|数|额)?(?:的|为)?"
)
_OF_YEAR = re.compile("(?:年度|全年|年初|今年)[^，。；0-9]{0,8}(?:目标|任务|计划|预算)")
_A_GOAL = re.compile("目标|任务|计划|指标")
_WHICH = re.compile(
    "(?:(?:调[整增减]|修订)后|既定|原定|(?:[国省市县区州盟旗]级?|上级)(?:下达|分解|核定))的?"
    "(?=(?:年度|全年)?(?:目标|任务|计划|指标))"
)
"""Which of several goals is meant: 完成调整后任务1080万立方米."""
_MEAN = re.compile(
    "其?中?((?:日|月|年)均|最高|最低|最大|最小|当月|本月|平均每[日月天])(?:达到?|为|约)?"
)
_PAID = re.compile("(?:目前|其中)?[实已]([收征缴])缴?到?")  # 应收水费412.5万元，实收376.2万元
_DUE = re.compile("^应[收征缴]|应[收征缴]$")
_SAME_SPAN = re.compile(r"[上去前]一?年度?(?:同期)?(?:实际|完成)?(?:为|是)?")
# 大坳乡（76.9分）、沙头镇（71.2分）: the figure of what stands before its bracket.
_BEFORE_BRACKET = re.compile(
    "(?:[、，；：:。）\n]|[是有为达]|^)(?P<thing>[^、，；：:。（）0-9\n是有为达]{2,12})（$"
)
_ANOTHER = re.compile("[较比与].*[年月季度旬批次期值]$")
_REST = re.compile("其余|其他")
_RATE = re.compile("[一-龥]{0,4}率(?!先)")
# 距全年95%的目标还差3.1个百分点, 比全县平均水平低5.8个百分点
# 完成率居后的是灵溪县、柏城县，完成率分别为78.5%、74.1%
_PLACES = re.compile(
    "(?:(?P<rate>[^，。；0-9]{1,8}率)?(?:[较居排位最偏][^，。；0-9]{1,6})?的?(?:是|有|为|分别是))?"
    "(?P<places>(?:[^，。；：、0-9的是有为]{1,7}[县区市镇乡旗][、和及与])+[^，。；：、0-9]{1,7}[县区市镇乡旗])$"
)
_LED_BY = re.compile("从?([^，。；：0-9]{2,12}率)(?:看|来看|来说)?")
_JOINT = re.compile("[、和及与]")
_SHORT_OF = re.compile(
    "[距离][^，。；]*(?:目标|任务|计划|要求)|^的?(?:目标|任务|计划)(?:[还尚仍相]?差|还有)"
)
_THAN_MEAN = re.compile(
    "[比较]((?:全[国省市县区州]|同类)[^，。；0-9]{0,4}平均|(?:控制|考核|[国省市]定)*(?:目标|红线|限值|标准)|(?:序时|时序|时间)进度)"
    "(?:水平|值)?([低高快慢])"
)
_SIZE = re.compile(
    "[大中小]+型|小（[12一二]）型|[一二三四五]类|[甲乙丙]级|重[点大要]|较大|特大"
    "|[千百万](?:人|吨)(?:以[上下]|万人)?"
)


_FIGURE = re.compile("[0-9].*$")
_RANKED, _RANK = ("名次", "位次"), re.compile("名次$|方阵位次$")
_AMONG = re.compile("[个县市区州乡镇盟旗单位（、）]{1,8}中(?:排名?|综合排名)?")
_SIZED = re.compile(f"^(?:{_SIZE.pattern})(?=..)")


class Told(NamedTuple):
    """A figure as it is named: measure, kind, the words around it, the name before, its heading."""

    figure: Measured
    kind: str
    around: Surroundings
    previous: Name | None
    heading: str


@lru_cache(maxsize=64)
def matter(title: str) -> str:
    """Return the one matter that a notice's title says it is about, empty for none."""
    found = _MATTER.search(title)
    thing = _TASK.sub("", heading_topic(found[1])) if found else ""
    return (
        thing
        if thing.endswith((*group("heading_thing"), "项目", "设施", "供水水质", "考核", "投资"))
        else ""
    )


def _rank(told: Told) -> Name:
    """Return the name of a place won: the work, among whom, and `方阵位次` or `名次`."""
    around = told.around
    words = tidy(around.since).strip("“ ")
    counted = _AMONG.match(words)  # 在全市9个县区中排名第二: of what is told before
    scope = None if counted else _SCOPE.search(words)
    words = strip(words[counted.end() :] if counted else words[: scope.start()] if scope else words)
    phrase = parse(words)
    work = (phrase.subject or phrase.object).removesuffix("中")
    work = rate(words) if words.endswith(group("share_tail")) else work
    previous, borrowed = (None, True) if counted else (told.previous, False)
    work = "" if ONLY_ASKED.fullmatch(work) else work
    ranked = previous is not None and previous.text.endswith(_RANKED)
    if previous and ranked and _SAME_SPAN.fullmatch(around.since):
        return previous
    tail = "方阵位次" if around.after.startswith("方阵") else "位次"
    tail = tail if around.after.startswith(("方阵", "品牌", "梯队")) else "名次"
    among = strip_end(strip_end(scope[1]), "rank_verb") if scope else ""
    if not work and previous and ranked:  # 确保前5名，力争进入第一方阵
        work, borrowed = previous.topic, True
        among = among or _RANK.sub("", previous.text.removeprefix(work))
    elif len(work) < SHORT or work in members("bare_rate"):
        lent = (previous.topic if work else previous.text) if previous else ""
        about = lent or subject_of(_FIGURE.sub("", tidy(around.earlier)), told.heading)
        work = f"{about.partition(work[:2])[0] if work else about}{work}"
    return Name(f"{work[-LONGEST:]}{among}{tail}", work, "", borrowed)


def compose(told: Told) -> Name:
    """Return the name of a figure from the words around it, the figure before and the heading."""
    figure, kind, around, previous, _ = told
    if kind == "rank":
        return _rank(told)
    if previous and kind == "level":
        previous = previous._replace(topic=unrated(previous.topic))
        told = told._replace(previous=previous)
    left = tidy(around.before)
    left = _WHICH.sub("", left) if _A_GOAL.search(left) else left
    if "分别" in around.before and (dealt := _of_places(left, told)):
        return dealt
    if kind == "of_target":
        return _completion(left, told)
    if previous and kind in ("level", "share") and _SAME_SPAN.fullmatch(around.since):
        return previous
    if previous and (of_it := _told_of(figure, kind, left, previous)):
        return of_it
    if around.opened and not strip_end(left) and (of_thing := _in_brackets(told)):
        return of_thing
    if kind == "growth" and previous and "幅目标" in left:
        return previous
    if kind in ("growth", "delta"):
        phrase = settled(parse(unchanged(left)))
        return _named(told, phrase, is_thin(phrase, figure, kind))
    return _plain(left, told)


def _of_places(left: str, told: Told) -> Name | None:
    """Return the rate of the places that the clause before lists, one of them for each figure."""
    earlier, own = told.around.earlier, rate(strip_end(left))
    listed = _PLACES.search(earlier) if told.kind == "share" else None
    led = _LED_BY.fullmatch(earlier) if told.kind == "share" and not listed else None
    if led:  # 水费收缴率：柏河市、青柯县分别为91.3%、88.6%
        listed, own = _PLACES.fullmatch(own), led[1]
    if listed is None:
        return None
    rated = own or strip(listed["rate"] or "")
    each = "、".join(f"{place}{rated}" for place in _JOINT.split(listed["places"]))
    return Name("", each, "", borrowed=not own) if rated else None


def _in_brackets(named: Told) -> Name | None:
    """Return the name of a figure alone in brackets: of the thing right before them."""
    figure, kind, around, previous, _ = named
    found = _BEFORE_BRACKET.search(around.text, max(0, around.clause - 16), around.clause)
    if not found:
        return None
    thing = strip(found["thing"])
    if previous and _ANOTHER.fullmatch(found["thing"]):
        return previous
    told = around.text[around.passage.start : around.clause]
    if kind == "share" and (rates := _RATE.findall(told)):
        return Name(f"{thing}{strip(rates[-1])}", thing, "", borrowed=True)
    return finish(figure, kind, Phrase("", "", thing))._replace(borrowed=True)


def _told_of(figure: Measured, kind: str, left: str, previous: Name) -> Name | None:
    """Return the name of a figure that only tells of the one before (a share, a gap), else None."""
    if kind == "share" and _GOAL.fullmatch(left):
        return previous
    if kind == "level" and (goal := _GOAL.fullmatch(left)):
        verb = "" if previous.verb == "完成" or goal[1].endswith("投资") else previous.verb
        return Name(f"{unasked(previous.topic)}{verb}{goal[1]}", previous.topic, previous.verb)
    if kind == "level" and (paid := _PAID.fullmatch(left)) and (due := _DUE.search(previous.topic)):
        thing = f"{previous.topic[: due.start()]}{previous.topic[due.end() :]}"
        return Name(f"实{paid[1]}{thing}", thing, "")
    if kind == "level" and (mean := _MEAN.fullmatch(left)):
        return previous._replace(text=f"{mean[1]}{previous.text}")
    if whole := whole_of(left):
        part = f"{strip(whole)}额" if kind == "level" else f"占{strip(whole) or whole}比例"
        return Name(f"{previous.topic}{part}", previous.topic, "")
    if figure.unit == "倍" and kind == "share":
        return Name(f"{previous.topic}为{strip(strip_end(left))}倍数", previous.topic, "")
    if kind != "delta":
        return None
    if _SHORT_OF.search(left):
        return Name(f"{previous.topic}与目标差距", previous.topic, "")
    if mean := _THAN_MEAN.search(left):
        return _beyond(figure, f"{mean[2]}于{mean[1]}", previous)
    beside = _BESIDE.match(strip_end(left))
    return _beyond(figure, beside[0], previous) if beside else None


def _plain(left: str, told: Told) -> Name:
    """Return the name of an amount, count or share from the words `left` of it and after it."""
    figure, kind, around, previous, heading = told
    after = around.after
    if left.endswith("“"):
        left, after = left[:-1], after.replace("”", "", 1)
    bare = strip_end(left)
    own = parse(bare)
    phrase = _rated(left, bare, kind) or phrase_of(figure, left.rstrip(), own, after)
    if previous and phrase.words in EXTENTS:
        return _named(told, Phrase("", "", ""), thin=True)
    opens = previous is None and not around.earlier and work_of(heading)
    if is_spent(phrase) and not opens and (thing := spent_on(around.later)):
        name = finish(figure, kind, Phrase("", phrase.verb, f"{thing}{phrase.words}"))
        return name._replace(topic=thing)
    if kind == "share" and not phrase.verb and (part := _part_rate(phrase.words, left, told)):
        return part
    phrase = _as_part(phrase, left, told)
    if not phrase.words and figure.measure == "money" and _REST.match(around.since):
        return Name("其他资金", "其他资金", "", borrowed=True)
    thin = is_thin(phrase, figure, kind)
    if previous and _SIZE.fullmatch(phrase.words):  # 其中小（1）型3座
        told = told._replace(previous=previous._replace(topic=_SIZED.sub("", previous.topic)))
        act = previous.verb.removeprefix("建成")
        return _named(told, phrase._replace(verb=phrase.verb or act), thin=True)
    if previous and kind == "level":
        if act := act_alone(own, figure, after, previous.verb):
            return _acted(figure, kind, act, unasked(previous.topic))
        act = act_of(previous.topic) if "其中" in around.since else ""  # 渠道清淤，其中干渠85公里
        previous = previous._replace(verb=previous.verb or act)
        if previous.verb and not (own.verb or left.endswith(TOWARDS) or verbs()[0].search(left)):
            phrase = phrase._replace(verb=lend(previous, phrase, figure.measure == "count"))
            thin = is_thin(phrase._replace(verb=""), figure, kind)
    return _named(told, phrase, thin)


def _as_part(phrase: Phrase, left: str, told: Told) -> Phrase:
    """Return a phrase, of an amount or measure that is a part of that before with what that is."""
    figure, whole = told.figure, told.previous
    if whole is None or whole.far or phrase.verb or figure.measure == "count":
        return phrase
    if figure.measure == "money":
        return part_of_money(phrase, left, whole.topic)
    rated = told.kind == "level" and whole.topic.endswith("率")
    return phrase if rated else part_of_whole(phrase, left, whole.topic)


def _part_rate(part: str, left: str, told: Told) -> Name | None:
    """Return the rate before, of a part of what it is told: 普及率达96%，其中城区98%、农村95%."""
    since, whole = told.around.since, told.previous
    if whole is None or not whole.topic.endswith("率") or part.endswith(group("share_tail")):
        return None
    listed = since[:1] == "、" and whole.borrowed and whole.text.endswith(whole.topic)
    if not (listed or "其中" in since) or len(part) < 2 or whole_of(left) or "占" in left:
        return None
    return Name(f"{part}{whole.topic}", whole.topic, "", borrowed=True)


def _rated(left: str, bare: str, kind: str) -> Phrase | None:
    """Return the phrase of a rate, without how it is aimed at; None for words of none."""
    if bare.endswith(group("share_tail")):
        return Phrase("", "", rate(left))
    if kind != "share":
        return None
    if ONLY_ASKED.fullmatch(bare):
        return Phrase("", "", "")
    measure = asked_of(bare)
    return Phrase("", "", measure) if measure.endswith(group("share_tail")) else None


def _named(of: Told, phrase: Phrase, thin: bool) -> Name:
    """Return the name that a phrase gives, with a topic from around it where it is too `thin`."""
    figure, kind, around, previous, heading = of
    if not thin:
        return finish(figure, kind, phrase, around.before)
    counts = any(char in DIGITS for char in tidy(around.earlier))
    near = None if around.opened and not counts else previous
    alone = not (near or phrase.words)
    if alone and kind == "level" and (done := stepped(around.earlier)):
        return finish(figure, kind, done)._replace(borrowed=True)
    told = asked_of(around.earlier) if alone else ""
    topic = told or topic_around(near, around, heading, phrase)
    if topic and _SIZE.fullmatch(phrase.object) and not phrase.subject:
        phrase, topic = phrase._replace(object=f"{phrase.object}{_SIZED.sub('', topic)}"), ""
    lent = near and near.borrowed and near.topic not in around.earlier
    if near and lent and not phrase.words and kind in ("growth", "delta"):
        topic = near.text  # 河长286名，巡河10866人次，增长5%
    found = finish(figure, kind, Phrase(topic, phrase.verb, phrase.object), around.before)
    whole = phrase.words in spent() or kind == "share" or not topic
    return Name(found.text, found.topic if whole else topic, found.verb, borrowed=True)


def _acted(figure: Measured, kind: str, act: str, topic: str) -> Name:
    """Return the name of a figure told by its verb alone, of the topic before it."""
    if figure.measure == "money" and act == "完成" and not topic.endswith(group("money_tail")):
        found = finish(figure, kind, Phrase(topic, act, "投资"))
    else:
        found = finish(figure, kind, Phrase("", act, topic))
    return found._replace(topic=topic, borrowed=True)


def _beyond(figure: Measured, words: str, previous: Name) -> Name:
    """Return the name of how far a figure lies from a mark: `低于时序进度11.8个百分点`."""
    far = figure.measure in ("points", "length")
    measure = "" if far else suffix("", figure, "level", "")
    return Name(f"{previous.topic}{words}{measure}", previous.topic, "")


def _completion(left: str, told: Told) -> Name:
    """Return the name of a share of a task, called as the text calls that."""
    previous, around = told.previous, told.around
    led = around.text[around.clause : around.passage.figures[around.number].start]
    goal = next((word for word in GOALS if word in led), "")
    goal = f"{'年度' * bool(_OF_YEAR.search(led))}{goal or GOALS[0]}"
    topic = parse(strip_end(left)).subject
    if len(topic) < SHORT:
        topic = _done_to(previous) if previous else subject_of(around.earlier, told.heading)
    return Name(f"{topic}{goal}完成率", topic, "")


def _done_to(previous: Name) -> str:
    """Return what is done to what, of which a share is told: 沟渠清淤, 水土流失治理面积."""
    topic = unasked(previous.topic)
    acted = f"{topic}{previous.verb}"
    if previous.verb == "完成" or not previous.text.startswith((acted, topic)):
        return topic if previous.verb == "完成" else previous.text
    return acted if previous.text.startswith(acted) else topic
