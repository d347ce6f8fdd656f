"""Words of lists for how a task or problem stands, from `data/lexicons/states.csv`."""

from __future__ import annotations

import re
from functools import cache

from duibiao.reading import lexicons
from duibiao.reading.quantities.cells import narrow

PROGRESS = ("done", "nearly", "smooth", "behind", "not_begun")
CLOSING = ("closed", "put_right", "open")
TOLD = {
    "done": "已完成",
    "nearly": "顺利",
    "smooth": "顺利",
    "behind": "滞后",
    "not_begun": "未启动",
    "unclear": "进展不明",
}
"""What the ledger of tasks calls each state: what is nearly done is not done."""
_MENDING = re.compile(r"整治|处置|整修")
_INNER = re.compile(r"[（(]([^（）()]+)[）)]$")
"""What a lamp stands for, where the cell says so: `绿（完成）`."""
_CLOSED = re.compile(r"(?:已|经|完成|整改|到位|并|完毕|审核|验收|全部|现|均)*销号(?:完毕)?")
"""Ways of saying that a problem was struck off."""
_STOP = re.compile(r"[，,；;。、（(：:\s]")


_STRUCK = re.compile(r"[销消](?:账|帐|项)|消号")
"""Other words for 销号."""
_HOW = r"(?:工作|任务|项目|工程|总体|整体|目前|均|各项)*"
_GOING = r"(?:[在正]?推进|进展|进度|实施|办理|落实|开展|整改|建设|施工|运行|执行|进行|完成|工作)"
_BUILT = (
    (
        "not_begun",
        rf"{_HOW}(?:尚|还|暂|仍|均|皆)*未(?:启动|开工|开展|实施|动工|进场|开始|实质)\w{{0,4}}",
    ),
    (
        "behind",
        rf"{_HOW}{_GOING}{{0,2}}(?:相对|明显|严重|有所|总体|稍显|略微|比较|[偏较略稍显微])*"
        r"(?:[缓迟]?慢|缓慢|滞后|迟缓|落后|迟滞|不力|不快|靠后|偏后|晚)(?:于?(?:序时|计划|节点|时序|进度|预期)\w{0,4})?",
    ),
    (
        "smooth",
        rf"{_HOW}{_GOING}?(?:超前?|[快早]|领先|达到?|符合)于?(?:序时|计划|时序|预期)\w{{0,3}}",
    ),
    (
        "behind",
        rf"{_HOW}(?:(?:已|均)?(?:逾期|超期|超时|过期|到期)(?:[未没]\w{{1,6}})?|未(?:按期|按时|如期|达)\w{{1,8}}"
        r"|(?:还|尚)?(?:有|存在)(?:较大)?差距|差距较?大)",
    ),
    (
        "smooth",
        rf"{_HOW}(?:正在|正|有序|扎实|加快|稳步|持续|全面|积极|顺利|正常|平稳|常态化?|按(?:照|期|时|计划|序时|节点|时序|要求|进度|时间节点)+)+(?:{_GOING}|治理|培育)+(?:中|之中)?",
    ),
    (
        "smooth",
        rf"{_HOW}[在正](?:推进|办理|实施|建设|整改|施工|开展)|(?:总体|进度|基本)?(?:可控|平稳|正常)",
    ),
    ("smooth", rf"{_HOW}{_GOING}{{1,2}}(?:[较很]?(?:顺利|正常|平稳|良好|有序|好|快)|中)"),
    (
        "done",
        rf"{_HOW}(?:已|全部|均|全面|按期|按时|提前|如期|顺利|圆满|高质量|超额)*"
        r"(?:完成|办结|完工|竣工|落实|落地|建成|结项|完结|办毕|销号)(?:任务|目标|到位|完毕|并(?:验收|销号|上报|投用|通水))?",
    ),
)
"""How words for a state are put together, where `states.csv` lacks the whole; the first fits."""


_CLAUSES = re.compile(r"[，,；;。、！!\s]+")
_LEAD = re.compile(
    r"^(?:截[至止]到?|该|各|本|此|这|事项|项|任务|工作|项目|工程|目前|现|总体|整体|均|都|已经|全部|跨年实施|年度)+"
)
_BY = re.compile(
    r"(?:约|近|超过?)?[\d一二两三四五六半]+个?(?:多?月|天|日|周|季度|百分点)(?:左右|以上)?$"
)
_LATE = re.compile(r"\S{0,6}[较比](?:序时|计划|节点)\S{0,4}(?:晚|慢|滞后|落后|推迟|延后)\S{0,8}")
_REST = re.compile(r"尚|仍|剩余|其余|正在|未|待|拟|准备|即将|[编审制施]中|还有|部分|主体")
"""What is left, beside what is done."""
_MENDED = (
    (
        "put_right",
        r"(?:已|均|全部|现已)*(?:按期|如期)?(?:完成整改|整改(?:任务)?(?:已|均|全部)*(?:完毕|完成|到位|结束|落实))",
    ),
    (
        "open",
        r"(?:正在|持续|仍在|抓紧|限期|推进)*整改(?:推进|进行)?(?:中|之中)?|(?:尚|仍|还)?未\w{0,3}(?:整改|销号|完成|到位)\w{0,3}|整改未\w{1,4}",
    ),
)
"""How words for a rectification are put together, where `states.csv` lacks the whole."""
_DOTS = re.compile(r"\s*[·•・∙]\s*")
_DEED = re.compile(
    r"已(?!启|开|动工|进|实施|签|受理|报|上|申|立项|招|部署|安排|逾|超|滞|过|中标|编|委|采|延|暂|停|取消|终止|推|转|整改)[\u4e00-\u9fff]{2,3}"
)
_SHUT = re.compile(
    r"(?:均|全部)?已(?!启|开|动|进|实施|签|受|报|上|立项|招|部署|安排|逾|超|滞|制|编|委|采|延|暂|停|推|转|整改中)[\u4e00-\u9fff]{1,3}"
)
_OPEN = re.compile(r"(?:尚|还|暂|仍)?未[\u4e00-\u9fff]{1,4}")
LONGEST_LEAD = 7
"""How many characters may name what goes well or lags: 搬迁进度快于计划."""
_BROUGHT = re.compile(
    r"(?:已|经|均|全部|完成|通过).*(?:印发|通过|批复|公告|公布|公示|发布|出台|施行|实施|审定|核定|备案|建成|投用|投运|运行|并网|通水|验收|复核|组建|移交|分解|认定|归档|建立)"
    r"|全部.{0,12}(?:完成|到位)|(?:印发|批复|审定|验收|组建|普查|整改|核查|建立)(?:实施|施行|并运行|完成|完毕|通过)$"
)
"""What brings a plan, a rule or a body into being; of one that the task is about it is all."""
_LEGEND = re.compile(
    r"([^\w\s，。；、：:（）()“”\"']|[绿黄红蓝橙]灯?)(?:为|表示|代表|指|[:：=—-])?([\u4e00-\u9fff]{2,8})"
)
_MARK = re.compile(r"^[^\w√×✓✔✗✘☑☒]+(?=\w)")
"""A lamp or a dot before the word."""


def progress(text: str) -> str:
    """Return the state of a task that a text names, by the whole of it or its first words.

    Of two words, 跨年·偏慢, the one that tells a state counts; 已 before any deed that is not a
    beginning tells that all is done.
    """
    pieces = (text, *reversed(_DOTS.split(text)))
    told = next((state for piece in pieces if (state := _named(piece, PROGRESS))), "")
    return told or ("done" if _DEED.fullmatch(_plain(text)) else "")


def in_sentence(text: str, task: str = "") -> str:
    """Return the state that one clause of a narrative tells: `外业结束，成果未交，进度滞后约1个月`.

    What lags or has not begun counts wherever it is said; that all is done or goes well only where
    nothing else is. 规划已印发实施 is all of the task 编制规划. "" where no clause tells it.
    """
    told = [_of_clause(clause, task) for clause in _CLAUSES.split(_plain(text))]
    grave = next((state for state in ("behind", "not_begun") if state in told), "")
    if grave or _REST.search(text):
        return grave or ("smooth" if "smooth" in told else "")
    return next((state for state in reversed(told) if state), "")


def _of_clause(clause: str, task: str) -> str:
    """Return the state that a clause is a word for, but for what leads it and by how much."""
    if _LATE.fullmatch(clause):
        return "behind"
    bare = _BY.sub("", _LEAD.sub("", clause))
    if found := _words(PROGRESS).get(bare) or _built(bare):
        return found
    ends = (_built(bare[lead:]) for lead in range(1, min(LONGEST_LEAD, len(bare) - 2)))
    going = next((state for state in ends if state in {"smooth", "behind"}), "")
    return going or ("done" if _brought(clause, task) else "")


def _brought(clause: str, task: str) -> bool:
    """Whether a clause says that the very thing a task is about is there: 规划已印发实施."""
    return bool(_BROUGHT.search(clause)) and any(
        task[n : n + 2] in clause for n in range(len(task) - 1)
    )


def legend(text: str, kind: str = "tasks") -> dict[str, str]:
    """Return what a note says its marks stand for: `√已完成；○按序时推进；△进度滞后`."""
    read = progress if kind == "tasks" else closing
    pairs = ((mark, read(word)) for mark, word in _LEGEND.findall(narrow(text)))
    return {mark: state for mark, state in pairs if state}


def is_word(text: str) -> bool:
    """Whether a text is nothing but the word for a state."""
    return _plain(text) in _words(PROGRESS)


def closing(text: str) -> str:
    """Return whether a problem is `closed`, `put_right` or `open`, "" where a text tells none."""
    mended = _MENDING.sub("整改", text)
    told = _named(mended, CLOSING)
    if told or _CLOSED.fullmatch(_plain(text)):
        return told or "closed"
    first = _STOP.split(_plain(mended), maxsplit=1)[0]
    return next((state for state, form in _MENDED if re.fullmatch(form, first)), "")


def shut(text: str) -> str:
    """Return what a word of the column of closing says that no list has: 已闭合, 未销."""
    first = _STOP.split(_plain(text), maxsplit=1)[0]
    return "closed" if _SHUT.fullmatch(first) else "open" if _OPEN.fullmatch(first) else ""


def _named(text: str, states: tuple[str, ...]) -> str:
    plain = _plain(text)
    inner = _INNER.search(plain)
    first = _STOP.split(plain, maxsplit=1)[0]
    lamp = _words(states).get(plain[: inner.start()] if inner else "", "")
    if inner and lamp == "behind" and _words(states).get(inner[1]) == "not_begun":
        return lamp
    tried = (plain, inner[1] if inner else "", first)
    listed = next((found for word in tried if (found := _words(states).get(word, ""))), "")
    return listed or (_built(plain) if states == PROGRESS else "")


def _built(plain: str) -> str:
    return next((state for state, form in _BUILT if re.fullmatch(form, plain)), "")


def _plain(text: str) -> str:
    return _STRUCK.sub("销号", _MARK.sub("", narrow(text).strip().lower()))


@cache
def _words(states: tuple[str, ...]) -> dict[str, str]:
    table = lexicons.table("states")
    pairs = zip(table["state"], table["word"], strict=True)
    return {narrow(word).lower(): state for state, word in pairs if state in states}
