"""Tasks that sentences tell: who answers, by when, how it stands, though no list has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pandas as pd

from duibiao.reading.ledgers import days, labels, spans, states
from duibiao.reading.ledgers.supervision import TASK_COLUMNS, up_to
from duibiao.reading.quantities.written_figures import narrow
from duibiao.vocabulary.periods import Period
from duibiao.vocabulary.words import say

_ONE = (
    r"(?!由|为|是|各|全|我|本|该|上述|有关|相关|要求|现|将|今年)[\u4e00-\u9fff]{1,12}?"
    r"(?:科|股|处|室|队|部|站|所|局|办|院|组|中心|公司|集团|政府|水厂|委员会|办公室)(?![\u4e00-\u9fff]*[科股室]$)"
)
_OFFICES = rf"{_ONE}(?:(?:、|和|及|会同){_ONE})*"
_LEADS = r"(?:具体|统一|全面|总体|共同|组织)*(?:牵头|负责|承办|主办|主抓|落实|实施|承担|督办)"
_WHEN = (
    r"(?:20\d\d年|今年|本年|当年|明年)?(?:\d{1,2}月(?:份)?(?:\d{1,2}[日号]|[底末初]|[上中下]旬)?"
    r"|第?[一二三四]季度末?|上半年|年[底末内]|汛前)"
)
_BY = re.compile(
    rf"[，,]?由(?P<who>{_OFFICES})(?:{_LEADS}\w{{0,4}}|(?=[于在]\d)|(?![\u4e00-\u9fff]*(?:主持|提供|组成|管理))(?=[^，。；]{{4,30}}[，,][于在]?{_WHEN}前))"
)
_BEHIND = (
    re.compile(rf"责任人[:：][\u4e00-\u9fff]{{2,4}}[，,、](?P<who>{_ONE})(?=[，,；;）)。])"),
    re.compile(
        r"(?:(?:牵头|责任|主办|主责|承办|实施|落实|负责|建设)(?:单位|科室|股室|部门|处室|领导|人)?|项目法人)\s*[:：为是]\s*"
        rf"(?P<who>{_OFFICES}|[\u4e00-\u9fff]{{2,4}}(?=[，,；;。）)\s]|$))"
    ),
    re.compile(
        rf"[，,（(](?:牵头|责任|主办|承办)(?:单位|科室|股室|部门)(?P<who>{_OFFICES})(?=[，,；;）)。])"
    ),
    re.compile(rf"(?<=[（(])(?P<who>{_OFFICES})(?:{_LEADS})?(?=[，,；;）)、])"),
)
"""How a sentence names who answers behind its task: 责任科室：规计科, （规计科，6月底前）."""
_BARE = re.compile(rf"(?<=[^，,]{{4}}[，,])(?P<who>{_OFFICES})(?:{_LEADS})?(?=[，,])")
"""An office alone between commas, where a day follows: …二期，建管科，年底前完工."""
_FIRST = (
    re.compile(
        rf"(?:^|[，,])(?P<who>{_ONE})(?<!我局)(?<!本局)(?:牵头|负责|承办|承担)(?:的|实施|推进|开展|组织)*"
    ),
    re.compile(
        rf"^(?P<who>{_OFFICES})(?:[:：](?!\s*$)|(?=要(?!求)|须|应(?!急)|需(?!求)|按[月季]|对|\d|年[底末内]))"
    ),
)
"""An office first and its task behind: 规计科牵头编制水网规划, 水保科要在6月底前完成…."""
_ANSWERS = (*_BEHIND[:3], _BY, *_BEHIND[3:], _BARE, *_FIRST)
"""All ways in which a sentence names who answers; the first that fits counts."""
_ENDS = (
    r"(?:全面|全部|基本|整体|要|须|应|需|予以|前)*"
    r"(?:完成|办结|建成|完工|交工|到位|投运|投用|上线|通水|通过\w{0,4}验收|验收|交付|竣工|印发|落实|整改|报送|结束|销号)"
)
_LITTLE = r"(?:\w{0,3}(?=[，,。；;）)]|$))?"
_DUES = (
    re.compile(
        r"(?:完成|办结|整改|办理)?(?:时限|期限|限期|截止\w{0,2}|完成时间|时间节点|办结时间)(?:要求)?"
        rf"[为是至到:：]?\s*(?P<day>{_WHEN}|20\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}})(?:之?前)?"
    ),
    re.compile(
        rf"(?<!已于)(?<!已在)(?<!去年)(?<![自从到至])[于在]?(?P<day>{_WHEN})(?:之?前|以前)(?:{_ENDS}{_LITTLE})?"
    ),
    re.compile(
        rf"(?:计划|要求|应|须|限|确保|力争|预计|拟)(?:于|在)?(?P<day>{_WHEN}){_ENDS}{_LITTLE}"
    ),
    re.compile(rf"(?:要求|计划|规定|原定)的(?P<day>{_WHEN})"),
    re.compile(rf"汛前[（(](?P<day>{_WHEN})(?:前)?[）)]"),
    re.compile(rf"(?<=[，,；;（(])(?P<day>{_WHEN}){_ENDS}?(?=[，,；;）)。]|$)"),
    re.compile(rf"(?P<day>年[底内]){_ENDS}"),
)
"""How a sentence says by when: 完成时限：6月底, 11月底前完成, 要求年底完成."""
_SENTENCE = re.compile(r"[^。；;\n]*(?:[（(][^（）()\n]*[）)])?[^。；;\n]*[。；;]?")
_CLAUSE = re.compile(r"[，,：:、]")
_LEAD = re.compile(
    r"^(?:一是|二是|三是|四是|五是|其中|同时|此外|另外|截至目前|目前|按照\w+|根据\w+|关于|对于|针对|抓紧|全力|全面|加快|着力|扎实|稳步|持续|有序|积极|切实|抓好|做好|推进|开展|组织|按[月季]|的"
    r"|【[^】]*】|要(?!求)|须|应(?!急)|需(?!求)|完成|[于在把])+(?=\S{4})"
)
_LABEL = re.compile(r"^[^，,：:]{1,10}[:：](?=\S{4})")
"""What only heads a task: 督办第7号：, 通报指出：."""
_QUOTED = re.compile(r".*“([^”]{4,})”(?:建议|提案|议案|事项|问题)$")
_CUT = re.compile(rf"[，,。；;（(：:]|(?<=\S{{4}})[于应要在](?={_WHEN})")
_FIGURE = re.compile(r"(?<![A-Za-z\d.])\d(?!\d*[年月号期#])")
_COUNT = re.compile(r"(\d+(?:\.\d+)?[个处座项家户眼条]|\d+(?:\.\d+)?(?:公里|万?只))")
_HANDED = r"(?:上?报送?|提[交出]|送审|报批)"
"""What is handed in is done with that: 10月15日前提交材料, 已报省厅."""
_ASKED = re.compile(r"[要须应需:：]")
_VAGUE = re.compile(r"高度|加[强大快]|提高|强化|压实|统筹|严[格肃]|密切|认真|明确|主动|请|配合")
"""What an office is told to be, not to bring."""
LENGTH = (4, 36)
"""Characters that the name of a task has."""
ALIKE = 0.6
"""The share of pairs of characters from which on two names speak of one task."""


@dataclass(frozen=True)
class _Passage:
    """A sentence that names who answers, with what its paragraph goes on to say of the task."""

    start: int
    text: str


def read(text: str, source: str, period: Period | None) -> pd.DataFrame:
    """Return the tasks (TASK_COLUMNS) that the sentences of a document tell; `period` is its own.

    A sentence tells a task that names who answers for it and by when it is due, or how it stands;
    one with a figure before these is a target, told as such elsewhere.
    """
    as_of = up_to(text, period)
    found = [_task(one, period, as_of) for one in _passages(text)]
    rows = [row | {"source": source, "file": source} for row in found if row]
    frame = pd.DataFrame(rows, columns=list(TASK_COLUMNS), dtype="str")
    return frame.fillna("")


def beside(listed: pd.DataFrame, told: Iterable[pd.DataFrame]) -> pd.DataFrame:
    """Return the tasks of lists with those of sentences, by document, that no list has."""
    if not (found := [frame for frame in told if len(frame)]):
        return listed
    tasks = pd.concat(found, ignore_index=True)
    names = [_pairs(name) for name in listed["task"]] if len(listed) else []
    kept = [not any(_alike(_pairs(name), one) for one in names) for name in tasks["task"]]
    return pd.concat([listed, tasks[kept]], ignore_index=True) if any(kept) else listed


def _alike(one: set[str], other: set[str]) -> bool:
    return len(one & other) >= ALIKE * max(1, min(len(one), len(other)))


def _pairs(name: str) -> set[str]:
    plain = re.sub(r"\W", "", name)
    return {plain[n : n + 2] for n in range(len(plain) - 1)}


def _passages(text: str) -> Iterator[_Passage]:
    """Return each sentence that names who answers with what its line goes on to say; one whose
    brackets do so speaks of its line from the beginning, where nobody answered before.
    """
    offset = 0
    for line in text.splitlines(keepends=True):
        pieces = [(piece.start(), _answer(piece[0])) for piece in _SENTENCE.finditer(line)]
        starts = [(start, found.re) for start, found in pieces if found]
        if starts and starts[0][1] in _BEHIND:
            starts[0] = 0, starts[0][1]
        ends = [start for start, _ in starts[1:]]
        for (start, _), end in zip(starts, [*ends, len(line)], strict=False):
            yield _Passage(offset + start, line[start:end])
        offset += len(line)


def _answer(sentence: str) -> re.Match[str] | None:
    return next((found for form in _ANSWERS if (found := form.search(sentence))), None)


def _task(passage: _Passage, period: Period | None, as_of: str) -> dict[str, str]:
    text = narrow(passage.text)
    answer = _answer(text)
    if answer is None:
        return {}
    due, told = _due(text, period)
    name = _name(text.replace(told, "，" if answer.re in {*_BEHIND, _BARE} else ""), answer)
    rest = text.replace(answer[0], "，").replace(told, "，").replace(name, "，", 1)
    state = _state(rest.strip("，。；、 （）()"), name, text)
    if not name or not _is_told(answer, name, due, state):
        return {}
    progress = states.TOLD.get(state, "")
    return {
        "task": name,
        "unit": answer["who"],
        "due": due,
        "progress": f"{as_of}:{progress}" if as_of and progress else progress,
        "location": say("prose.location", start=passage.start, end=passage.start + len(text)),
        "told": passage.text.strip(),
    }


def _is_told(answer: re.Match[str], name: str, due: str, state: str) -> bool:
    """Whether day and state make a task of a name: one with a figure, or behind a bare office, is
    told with both, else it is a target or what an office does.
    """
    if _FIGURE.search(name):
        return bool(due and state)
    if answer.re is _FIRST[1]:
        asked = _ASKED.match(answer.string, answer.end()) or _ASKED.search(answer[0])
        return bool(due and (state or asked)) and not _VAGUE.match(name)
    return bool(due or (state and answer.re is not _BARE))


def _state(rest: str, name: str, text: str) -> str:
    """Return how a passage says that its task stands; all that was counted or handed in is done."""
    state = states.in_sentence(rest, name)
    handed = re.search(rf"前{_HANDED}", text) and re.search(rf"已[^\W未]{{0,4}}{_HANDED}", rest)
    counted = any(re.search(rf"已\w{{0,4}}(?<!\d){count}", rest) for count in _COUNT.findall(name))
    return state or ("done" if handed or counted else "")


def _due(text: str, period: Period | None) -> tuple[str, str]:
    """Return the day by which a sentence wants its task done, and the words that say so."""
    for form in _DUES:
        if found := form.search(text):
            try:
                return days.read(found["day"], period), found[0]
            except days.DayError:
                continue
    return "", "\0"


def _name(text: str, answer: re.Match[str]) -> str:
    """Return what a sentence calls its task: the words before who answers, or behind an office."""
    before, _, behind = text.partition(answer[0])
    before = before.rstrip("（(，,：: ")
    if answer.re is _BY:
        before = "" if behind[:1] not in "，,。" else _CLAUSE.split(before)[-1]
    said = before if answer.re not in _FIRST and before else behind
    if answer.re is _FIRST[0] and behind[:1] in "，,":
        said = before
    said = _LABEL.sub("", labels.clean(said.strip("，,。；; ")))
    said = spans.find(said)[1] if said[:2] == "20" else said
    first = next((piece for piece in _CUT.split(said) if piece), "")
    quoted = _QUOTED.fullmatch(first)
    name = quoted[1] if quoted else _LEAD.sub("", first)
    name = name[1:-1] if name[:1] + name[-1:] in {"《》", "“”", '""'} else name
    fits = LENGTH[0] <= len(name) <= LENGTH[1] and not name.endswith("不变")
    return name if fits else ""
