"""The names of a sentence's figures, and what each lends to those after it: topic, verb, theme."""

from __future__ import annotations

import re

from duibiao.reading.lexicons import group, worded
from duibiao.reading.prose import borrowing, kinds, lists, name_parts, naming
from duibiao.reading.prose.cues import LISTED, missed_goal, whole
from duibiao.reading.prose.doc import Figure, Sentence
from duibiao.reading.prose.naming import Name
from duibiao.reading.prose.own_words import STRIVEN, asked_of
from duibiao.reading.prose.phrases import Measured, heading_topic, held, strip, tidy, verbs
from duibiao.reading.prose.record import Decision
from duibiao.reading.prose.roles import REVISED

# A place as it stands before its figure, and no kind of places that are counted (乡镇, 灌区).
_PLACE = re.compile(
    "(?!.*(?:灌|库|园|社|小|涝|圩|护|分|区县|乡|^城|主城|老城|新城)区$|.*(?:水|泵|电|扬)站$|乡镇$)[^，。、（）]{2,6}(?:[县区市镇乡旗站]|街道|市本级|区本级|县本级)"
    "|[^，。、（）]{2,10}(?:中心|管理[所站处局]|分局|水[利务]站|公司|支队)"
)
_MOST = re.compile("([^，。、（）0-9]{2,6})最[大小高低多少]")
_LED = re.compile("^[^县市区镇乡旗]{1,4}[县市区镇乡旗](?=..)")
# 城北镇巡河完成率100%，柳林乡98%
_OF_TOWN = re.compile(
    "^(?:各(?:乡镇|[县区市乡镇])|[^，。、各全]{2,4}?(?:(?<![城村小])[镇乡](?![镇村])|街道))(?=..)"
)
_TOWN_ENDS = frozenset("镇乡道")
# 投资完成额排在前列的县（区）有：昌宁区9.14亿元: of what the places are told.
_HEAD = re.compile(
    "([^，。；：、0-9]{2,14}?(?:[额量率数积度]|投资|得分))(?:排名?|位[居列于次]|居|[高低大少快慢]于|超过?|达到?|最|靠|较|前|后)"
    "[^，。；0-9]{0,16}(?:[是有为]：?|的：)$|([^，。；：、0-9]{2,14}?(?:率|占比))：$|([^，。；：、0-9]{2,14}?(?:[额量数积]|投资|资金))中，$"
)
_DIVIDES = re.compile("其中|[按分][^，。：；]{1,8}[：，]")
# 省下达我县河道整治任务50公里: what is asked for, without who asks for it and that it is.
_TASK = re.compile(
    "(?:[^，。；：0-9]*(?:下达|[确核]定)(?:给?我[省市县区州局])?的?)?(?!仅?[占为是达])"
    "([^，。；：0-9]*?[^，。；：0-9]{2}(?<!年度|全年|[年月]初|[今当]年|[国省市县区]定|下达|目标|奋斗|力争|[用取]水))"
    "(?:目标)?(?:任务|目标|计划)[数值额量]?[为是约共]?"
)
_DONE = re.compile("(?:目前|现|均|已|累计|实际|共)*([一-龥]{2})了?")
_UNLIKE_DONE = re.compile("[应需]|计划|设计|指标|任务|目标|下达|核定")
FURTHEST = 8
_AGAIN = re.compile(
    r"(?:约?折合|相当于|约合|合计折)"
    r"|[较比与同](?:历年|上年|去年|前年|往年|常年|多年)(?:同期|平均)(?:值|水平)?的?$"
)
_THEN = re.compile(r"(?:上年|去年)(?:同期|同月)")
_ASIDE = re.compile(r"还有|尚|仍|剩余|其余|余下|其中|另有|上年|去年")


def find_names(sentence: Sentence) -> None:
    """Name each figure by its own words, its enumeration, or the figure before."""
    row, before = _Row(sentence), None
    for figure in sentence.told:
        figure.lender, figure.far = row.lender(figure)
        figure.name = row.name(figure, before)
        name, before = figure.name, figure
        if figure.told("kind") == "growth":
            words = sentence.doc.plain[figure.around.clause : figure.quantity.start]
            name = naming.named(name, words, figure.value < 0, figure.told("role"))
        name = figure.name = _of_heading(sentence, name)
        empty = says_nothing(name.text) or says_nothing(name.topic)
        if empty and (matter := _matter(sentence, name.topic)):
            work = matter.removesuffix("投资") if "投资" in name.text else matter
            name = Name(f"{work}{name.text}", f"{work}{name.topic}", name.verb, borrowed=True)
        text = name.text.replace(sentence.doc.bureau, "") if sentence.doc.bureau else name.text
        rule = "borrowed" if name.borrowed else "own" if name.topic else "none"
        figure.decisions["name"] = Decision(text, f"name_{rule}", *figure.lead)


def _of_heading(sentence: Sentence, name: Name) -> Name:
    """Return a name that is an act alone (改造62处) with what the heading says is done so."""
    topic = heading_topic(sentence.section.title) if name.topic in verbs()[1] else ""
    end = topic.find(name.topic) + len(name.topic)
    if not topic.startswith(name.topic) and name.topic in topic:
        return naming.moved(name, topic[:end])._replace(borrowed=True)
    return name


def _matter(sentence: Sentence, topic: str) -> str:
    """Return the work of a section, else the matter of the title, that such a name is about."""
    for heading in reversed(sentence.section.headings):
        work = borrowing.work_of(heading)
        if len(work) >= naming.SHORT and not says_nothing(work) and work not in topic:
            return work
    return name_parts.matter(sentence.doc.layout.title)


@held
def says_nothing(name: str) -> bool:
    """Whether a name has no word of what is measured: 完成投资额, 开工率."""
    return worded("{says_nothing}+").fullmatch(name) is not None


class _Row:
    """A sentence's figures as they are named in order, with topics told and dealt out so far."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence, self.text = sentence, sentence.doc.plain
        self.figures = sentence.passage.figures
        self.left = ""
        self.levels: list[str] = []
        self.dealt: list[str] = []
        self.returned: list[str] = []

    def lender(self, figure: Figure) -> tuple[Figure | None, bool]:
        """Return the nearest figure before that lends its name, and whether past a semicolon."""
        index, start = figure.around.number, figure.quantity.start
        if (then := self._of_last_year(figure)) is not None:
            return then, False
        for number in range(index - 1, max(-1, index - 1 - FURTHEST), -1):
            between = self.text[self.figures[number].end : start]
            one = self.sentence.figures[number]
            closed = "）" in between and between.count("）") > between.count("（")
            if one and not closed and _lends(one):
                told = (
                    figure.told("kind") in (*kinds.CHANGES, "rank") and between not in lists.JOINTS
                )
                level = one.lender if told and one.told("kind") in kinds.CHANGES else None
                return level or one, "；" in between and "其中" not in between
        return (self._whole_before(figure) if index == 0 else None), False

    def _of_last_year(self, figure: Figure) -> Figure | None:
        """Return the figure that 去年同期为2.61亿元 is last year's of: the nearest of its unit."""
        clause = figure.around.clause
        if self.text[clause] not in "上去" or not _THEN.match(self.text, clause):
            return None
        for number in range(figure.around.number - 1, -1, -1):
            one = self.sentence.figures[number]
            if one is None or one.quantity.unit != figure.quantity.unit:
                continue
            if not _ASIDE.match(self.text, one.around.clause):
                return one if _lends(one) else None
        return None

    def _whole_before(self, figure: Figure) -> Figure | None:
        """Return the whole of the sentence before, where this divides it (`按用途分：农业…`)."""
        one: Figure | None = self.sentence.before
        whole = None
        if one is None or one.around.passage.section.start != self.sentence.section.start:
            return None
        alone = figure.around.before in verbs()[1] and not asked_of(figure.around.earlier)
        if alone and one.quantity.unit == figure.quantity.unit:
            return one
        if not _DIVIDES.match(self.text, self.sentence.passage.start):
            return None
        while one:
            alike = one.told("kind") == "level" and one.quantity.unit == figure.quantity.unit
            one, whole = one.lender, one if alike else whole
        return whole

    def name(self, figure: Figure, before: Figure | None) -> Name:
        """Return the name of a figure, `before` being the one named before it."""
        kind, one, around = figure.told("kind"), figure.quantity, figure.around
        previous = figure.lender.name if figure.lender else None
        previous = previous._replace(far=True) if previous and figure.far else previous
        if previous and around.number == 0:  # of the sentence before, whose deed is told there
            previous = previous._replace(verb="")
        joined = around.number > 0 and lists.follows(
            self.text, self.figures[around.number - 1], one, not self.dealt
        )
        measured = Measured(one.unit, one.measure, one.chinese)
        asked = figure.asked == "target" and kind == "level" and one.unit not in LISTED
        task = _TASK.fullmatch(around.before) if asked else None
        if task and strip(tidy(task[1])) not in borrowing.bare():
            around = around._replace(before=task[1])
        name = name_parts.compose(
            name_parts.Told(measured, kind, around, previous, self.sentence.section.title)
        )
        self._deal(name, figure, joined)
        if self.returned:
            name = naming.moved(previous if joined and previous else name, self.returned.pop(0))
        elif self.dealt:
            name = naming.retopic(measured, kind, name, self.dealt.pop(0), self.left)
        elif previous and self._is_striven_for(figure):
            name = previous._replace(borrowed=True)
        elif previous and self._once_more(figure, before, joined=joined):
            name = previous
        elif lent := self._held_against(figure) or self._of_place(figure, name, measured):
            name = lent
        if figure.sort == kinds.FIGURE and kind == "level":
            self.levels.append(name.text if name.borrowed else name.topic)
        return name

    def _once_more(self, figure: Figure, before: Figure | None, *, joined: bool) -> bool:
        """Whether it is of the same as its lender: what that rose to, or is compared with."""
        start = figure.quantity.start
        past = any(when.own == start and when.compared for when in self.sentence.times)
        alike = past and figure.lender and figure.lender.quantity.unit == figure.quantity.unit
        rose = before is not None and before.earlier and not before.replaced
        rose = rose or figure.decisions["role"].rule == REVISED
        alike = alike or self._is_done_of(figure)
        return rose or bool(alike) or (joined and figure.told("kind") in kinds.CHANGES)

    def _is_striven_for(self, figure: Figure) -> bool:
        """Whether a clause tells no more than that it is aimed higher: 确保12公里，力争15公里."""
        firm, sort = figure.lender, (figure.quantity.unit, figure.told("kind"))
        alike = firm is not None and (firm.quantity.unit, firm.told("kind")) == sort
        return alike and sort[1] == "level" and STRIVEN.fullmatch(figure.around.before) is not None

    def _is_done_of(self, figure: Figure) -> bool:
        """Whether a clause tells no more than how much of the goal before is done: 已完成56公里."""
        goal, one = figure.lender, figure.quantity
        asked = goal is not None and goal.told("role") == "target" != figure.told("role")
        done = _DONE.fullmatch(tidy(figure.around.before)) if asked else None
        if not (goal and done) or one.unit in ("元", "%"):
            return False
        if _UNLIKE_DONE.search(goal.name.text):
            return False
        told = done[1] == "完成" or done[1] in goal.name.text
        return told and goal.quantity.unit == one.unit and goal.told("kind") == "level"

    def _held_against(self, figure: Figure) -> Name | None:
        """Return the name of what a goal is of (`高于9%的目标`, `为全年任务9亿元的70%`)."""
        missed = missed_goal(self.text, figure.quantity) is not None
        said = "" if missed else whole(self.text, figure.quantity)
        if said is None:
            return None
        alike = [
            one
            for one in reversed(self.sentence.figures)
            if one and one.quantity.start < figure.quantity.start
            if one.quantity.unit == figure.quantity.unit and one.told("kind") in ("level", "share")
            if set(said) <= set(one.name.text)
        ]
        led = not self.text.endswith(("以内", "以上", "以下"), 0, figure.quantity.end)
        if missed and alike and led:
            figure.bound = "exact"
        share = self.figures[figure.around.number + 1 :][:1]
        if share and share[0].unit == "%" and not missed:
            part = share[0].value / 100 * figure.value
            alike.sort(key=lambda one: abs(one.value - part) > abs(part) / 50)
        return alike[0].name if alike else None

    def _of_place(self, figure: Figure, name: Name, measured: Measured) -> Name | None:
        """Return the name of a place's figure (`其中青崖县286毫米`), by the one measured alike."""
        one, kind, lender = figure.quantity, figure.told("kind"), figure.lender
        words = strip(tidy(figure.around.before).removeprefix("其中"))
        most = _MOST.fullmatch(figure.around.earlier) if not words else None
        words = most[1] if most else words  # 栗山县最大，为1592毫米，湖东区最小，为1207毫米
        place = _PLACE.fullmatch(words)
        lender = lender or self.sentence.before
        if not place or kind not in ("level", "share"):
            return None
        if one.measure == "count" and verbs()[0].match(words):  # 建成水质检测中心4个
            return None
        clause = self.text[self.sentence.passage.start : one.start].rpartition("；")[2]
        if head := _HEAD.search(clause.removesuffix(figure.around.before)):
            told = re.sub("^[两三四五]年(?!度)", "", tidy(head[1] or head[2] or head[3]))
            return Name(f"{words}{_OF_TOWN.sub('', told)}", words, "", borrowed=True)
        bare = name.text == f"{name.topic}{naming.suffix(name.topic, measured, kind, '')}"
        while lender and (lender.quantity.unit, lender.told("kind")) != (one.unit, kind):
            lender = lender.lender
        if one.unit == "分" and (matter := name_parts.matter(self.sentence.doc.layout.title)):
            return name._replace(text=f"{place[0]}{matter}得分", borrowed=True)
        if lender is None:
            told = self.sentence.section.title  # 四、用水量（一）湖城区3.27亿立方米
            says = bare and told.endswith(group("volume_tail"))
            return name._replace(text=f"{words}{told}", borrowed=True) if says else None
        lent = lender.name
        whole = lent.text.removeprefix(lent.topic) if _PLACE.fullmatch(lent.topic) else lent.text
        whole = _LED.sub("", whole) if most else whole
        whole = _OF_TOWN.sub("", whole) if words[-1:] in _TOWN_ENDS else whole
        return (
            None
            if "、" in whole
            else Name(f"{words}{whole}", words, lent.verb, borrowed=bare or name.borrowed)
        )

    def _deal(self, name: Name, figure: Figure, joined: bool) -> None:
        """Take up the topics for the row of figures that begins here."""
        row = figure.around.before, self.text, self.figures, figure.around.number
        if not (joined and self.dealt):
            self.dealt = lists.deal(name.topic, *row)
        if not joined:
            self.left = figure.around.before
            back = [] if self.dealt else lists.back(self.levels, figure.told("kind"), *row)
            self.returned = back


def _lends(figure: Figure) -> bool:
    """Whether a figure lends its name: none of others', none told again or compared with."""
    return figure.sort == kinds.FIGURE and not _AGAIN.match(figure.around.before)
