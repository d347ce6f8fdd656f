"""Words of lists for how a task or problem stands, from `data/lexicons/states.csv`."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from duibiao.reading import lexicons
from duibiao.reading.ledgers import labels
from duibiao.reading.quantities.written_figures import narrow

PROGRESS = ("done", "nearly", "smooth", "behind", "not_begun")
CLOSING = ("closed", "put_right", "open")
TOLD = {
    "done": "已完成",
    "nearly": "顺利",
    "smooth": "顺利",
    "behind": "滞后",
    "not_begun": "未启动",
    "open": "未办结",
    "unclear": "进展不明",
}
"""What the ledger of tasks calls each state: what is nearly done is not done."""
_MENDING = re.compile(r"整治|处置|整修")
_INNER = re.compile(r"[（(]([^（）()]+)[）)]$")
"""What a lamp stands for, where the cell says so: `绿（完成）`."""
_STOP = re.compile(r"[，,；;。、（(：:\s]")


STRUCK = re.compile(r"[销消清交](?:账|帐|项)|消号|清零")
"""Other words for 销号."""
_HOW = r"(?:工作|任务|项目|工程|总体|整体|目前|均|各项)*"
_GOING = r"(?:[在正]?推进|进展|进度|实施|办理|落实|开展|整改|建设|施工|运行|执行|进行|完成|工作)"
_NOT = r"(?:尚|还|暂|仍|均|皆|至今|一直)*(?:未能?|没有?)"
_BEGUN = r"(?:启动|开工|展开|开展|实施|动工|进场|开始|实质|着手)"
_ENDED = r"(?:办理完毕|完成|办结|完工|竣工|建成|结项|完结|办成|办毕|完毕|销号)"
_DATED = r"(?:[于到]\d\w{0,8}[日月])?"
_BROUGHT_IN = (
    r"(?:印发|公布|发布|出台|施行|验收|交付|移交|通水|归档|投[用运]|(?:投入|上线)(?:使用|运[行营]))"
)
_BUILT = (
    (
        "not_begun",
        rf"{_HOW}{_NOT}(?:{_BEGUN}\w{{0,4}}|动|推进|进行|组织实施|破题|起步|安排部署)|{_HOW}(?:尚|暂|目前)(?:无|没有)(?:任何|实质性?)?进展|待(?:实施|办理|开展|落实)|(?:正在)?(?:筹备|前期(?:工作|准备)|谋划)(?:中|阶段)",
    ),
    (
        "behind",
        rf"{_HOW}{_GOING}{{0,2}}(?:相对|明显|严重|有所|总体|稍显|略微|比较|[偏较略稍显微])*"
        r"(?:[缓迟]?慢|缓慢|滞缓|滞后|迟缓|落后|迟滞|不力|不快|靠后|偏后|晚|拖[后延]|推[后迟]|延后)(?:[到至]\w{0,6}|于?(?:序时|计划|节点|时序|进度|预期)\w{0,4})?",
    ),
    (
        "behind",
        rf"{_HOW}{_GOING}?(?:已|现|处于|被迫|暂时|全面|基本|长期)*(?:停[滞工建摆]|受阻|搁[置浅]|中断|暂停)(?:{_GOING}|不前|状态)*"
        r"|卡在\w{2,8}|久拖[未不]\w{1,3}|迟迟[未不没]\w{1,8}|(?:远|明显)?低于(?:序时|时间|计划)\w{0,4}|[欠差](?:序时|(?:时间|计划)?进度)\S{0,10}"
        r"|因\w{2,8}(?:受阻|停[滞工]|滞后)\w{0,3}|停工(?!后|复)\w{0,4}|(?:已|拟)?申请延期|[红橙黄]色?预警"
        r"|\w{0,8}(?:仍|至今|一直|始终)(?:无|没有|未见|未取得)(?:任何|实质性?|明显)?(?:进展|成效)",
    ),
    (
        "smooth",
        rf"{_HOW}{_GOING}?(?:超前?|[快早]|领先|提前|达到?|符合)于?(?:序时|计划|时序|预期|节点|进度)\w{{0,3}}"
        rf"|(?:预计|有望|[可能将])+(?:按[期时]|如期|提前){_ENDED}"
        r"|按照?(?:序时|计划|时序|节点)(?:进度)?|[高快超](?:于|过)(?:序时|计划)(?:进度)?\S{0,8}|(?:达到)?时间过半\S{0,2}任务过半\S{0,2}|在建|按[月周]推进"
        r"|(?:进度)?与(?:计划|序时)\w{0,2}(?:一致|同步|持平|相符)",
    ),
    (
        "behind",
        rf"{_HOW}(?:(?:已|均)?(?:逾期|超期|脱期|超时限?|过期|到期)(?:[未没]\w{{1,6}})?"
        rf"|(?:预计|可能|恐怕?)?(?:{_NOT}|不能|无法|难以?)(?:按[期时计节]|如期)\w{{1,10}}|{_NOT}达\w{{1,12}}"
        r"|(?:还|尚)?(?:有|存在)(?:较大)?差距|差距较?大)",
    ),
    (
        "nearly",
        rf"{_HOW}(?:已|现|正)?(?:接近|进入|处于|临近|[只仅]剩|在)?(?:收尾|扫尾|尾声)(?:阶段|工作|中)*"
        rf"|已?(?:主体(?:工程)?|基本|大部分?|大体|即将|近期[可将]|马上)(?:已|均|全部)*(?:{_ENDED}|落实|结束)"
        rf"|已?{_ENDED}(?:正|尚)?待(?:验收|审计|归档|销号|批复)|(?:[还只仅][差剩]|剩余?)(?:最后|少量|零星|个别)\w{{1,8}}|[只仅]剩\w{{1,4}}未\w{{1,3}}|进入(?:竣工)?验收(?:准备)?(?:阶段)?"
        r"|(?:总体|目前|进度|投资|累计|任务量|工程量|已)*(?:完成|超?过|达到?)(?:9\d(?:\.\d+)?%|九成)(?:以上)?",
    ),
    (
        "done",
        rf"{_HOW}{_DATED}(?:已|全部|均|全面|按期|按时|提前(?:\w{{1,3}}(?:月|天))?|如期|顺利|圆满|高质量|保质保量|超额|对账)*{_ENDED}"
        r"(?:了?(?:年度|全年|各项)?(?:任务|目标)|到位|完毕)?(?:并(?:验收|[^\W正将拟]{2,12}))?"
        rf"|实际{_DATED}才?{_ENDED}\w{{0,4}}|{_HOW}已(?:经)?{_DATED}(?:正式|全部|全面|通过)*(?:结|{_BROUGHT_IN}(?:[并、]?(?:{_BROUGHT_IN}|实施|执行))*)"
        r"|(?:\d{1,2}[-—~至]\d{1,2}月)?已?(?:提前|超额)?(?:完成|达到|实现)(?:了?(?:年度|全年)(?:目标|任务)[值数]?|率?1[0-4]\d(?:\.\d+)?%)"
        r"|已(?:建成|挂牌|通过\w{0,4}|获?批复|上报|答复)(?:并?(?:投用|运行|验收|审查|评审|印发|完成)|代表|委员)|完成√|ok|finished|completed?",
    ),
    (
        "smooth",
        rf"{_HOW}(?:正在|正|有序|扎实|加快|稳步|持续|全面|积极|顺利|正常|平稳|同步|抓紧|加紧|如期|常态化?|按(?:照|期|时|计划|序时|节点|时序|要求|进度|时间节点|时间表)+)+(?:{_GOING}|治理|培育)+(?:中|之中)?",
    ),
    (
        "smooth",
        rf"{_HOW}[在正](?:推进|办理|实施|建设|整改|施工|开展)|(?:总体|进度|基本)?(?:可控|平稳|正常|良好|有序)",
    ),
    ("smooth", rf"{_HOW}{_GOING}{{1,2}}(?:[较很]?(?:顺利|正常|平稳|良好|有序|好|快)|中)"),
    ("done", rf"{_HOW}(?:已|全部|均|全面|按期|按时|提前|如期|顺利)*(?:落实|落地)(?:到位)?"),
)
"""How words for a state are put together, where `states.csv` lacks the whole; the first fits."""


_CLAUSES = re.compile(r"[，,；;。、！!\s]+")
_LEAD = re.compile(
    r"^(?:截[至止]到?|该|各|本|此|这|事项|项|任务|工作|项目|工程|目前|现|总体|整体|均|都|已经|全部|跨年实施|年度)+"
)
_BY = re.compile(
    r"(?:约|近|超过?)?[\d一二两三四五六半]+个?(?:多?月|天|日|周|季度|百分点)(?:左右|以上)?$"
)
_DENIED = re.compile(r"[不未没无难非要须应需请拟]|下$|力争|确保|解除|避免|防止|消除|扭转")
_LATE = re.compile(r"\S{0,6}[较比](?:序时|计划|节点)\S{0,4}(?:晚|慢|滞后|落后|推迟|延后)\S{0,8}")
_REST = re.compile(r"尚|仍|剩余|其余|正在|未|待|拟|准备|即将|[编审制施]中|还有|部分|主体")
"""What is left, beside what is done."""
_TAIL = re.compile(r"附属|绿化|资料|归档|收尾|扫尾|尾工|手续|零星")
"""What is left of a thing that is as good as done."""
_LEFT = re.compile(rf"(?!.*{_ENDED}$)(?=.*(?:{_TAIL.pattern}))")
"""A clause of such a thing that does not end in its being done."""
_ALONE = re.compile(
    rf"(?:拟|计划|预计|准备|打算)\w{{0,10}}(?:启动|开工|开展|实施|动工|开始|进场)|待\w{{1,10}}后再?(?:{_BEGUN}|办理|推进)"
)
"""What has not begun, where nothing else is said; a second lot may be planned beside a first."""
_RUNS = re.compile(r"\w{0,6}运行(?:正常|平稳|良好|稳定|安全)")
"""How a thing that is done goes on."""
_DAY_OF_IT = re.compile(
    r"(?!.*(?:[未不待拟将前]|计划|预计|力争|确保))(?P<what>.{0,16}?)\d{1,2}(?:月\d{1,2}日|\.\d{1,2})"
    r"(?:已|正式|全[部线面]|顺利|如期|按期)*(?P<deed>[^\W\d]{2,12})"
)
_DEEDS = re.compile(
    r"[^\W\d]{0,6}(?:完工|竣工|办结|完毕)|(?:完成|建成)|(?:建成|正式)?(?:投用|投运|通水|供水|交付(?:使用)?)"
    r"|(?:[^\W\d]{0,4}通过)?(?:竣工|完工)?(?:验收|评审)(?:合格)?|签[订约署]|印发|出版|公布|发布|启用|上线(?:运行)?"
)
_DEEDS_OF = (
    (
        re.compile(r"[报上][送报]\w{0,6}|(?:报\w{1,6})?备案"),
        re.compile("报|评|统计|总结|整改"),
    ),
    (
        re.compile(r"\w{0,6}(?:批[复准]|审定|出具\w+)"),
        re.compile("[规计]划|方案|编制|划定|[审批评]"),
    ),
)
"""Deeds that end a thing only where it is about them: 5月6日报送 the 自评, 9月18日批复 the 规划."""
_AWAITED = r"(?:销号|验收|审核|复[查核验]|核[查验]|归档|备案)"
_NOT_YET = (
    r"(?!\w*(?:[未不没待拟将限前逐每需须应]|申请|报请|提请|正在|准备|尚|退回|建议|计划|预计|力争|确保"
    r"|责令|要求|[督催]促|推[动进]|加快|抓紧|方案|设计|(?:合格|完成|到位)后|管理$))"
)
_MENDING_DEED = (
    r"(?:整改|改正|纠正|修复|解决|[消排清拆]除|清理|处[理置]|更换|恢复|补[办齐]|[收追]回|退还|清退"
    r"|清运|归还|补缴|安装|取缔|封[堵停]|关停|复绿|加固|疏通)"
)
_MENDED = (
    (
        "closed",
        rf"{_NOT_YET}(?!部分)\w*(?:销号|核销|结案|已\w{{0,4}}闭环|闭环\w{{0,4}}完[成毕]|(?:合格|通过|销号|办结|闭环)归档|解除\w{{0,4}}督办"
        rf"|{_AWAITED}(?:合格|通过)|通过\w{{0,6}}{_AWAITED})(?:完毕|完成)?",
    ),
    (
        "put_right",
        rf"{_NOT_YET}(?!\w*(?:部分|基本|中$))"
        rf"(?:\w{{0,10}}{_MENDING_DEED}(?:任务|措施)?(?:已|均|全部|落实)*(?:到位|完[成毕]|结束|落实|干净)"
        rf"|[^\W\d]{{0,10}}已(?:经|{_DATED}|全部|全面|自行|按要求)*(?:改|{_MENDING_DEED}[^\W\d]{{0,8}})"
        rf"|(?:已|均|全部|现)*(?:按期|如期)?(?:落实|完成){_MENDING_DEED}(?:任务)?|[当现]场整改)",
    ),
    ("put_right", rf"(?:已整改|(?:已?完成)?整改(?:完成|到位))[待未]{_AWAITED}\w{{0,2}}"),
    (
        "open",
        rf"(?!\w*{_AWAITED})(?:[^\W已]{{0,6}}(?:(?<![补改纠更修])正(?![常式确])在?|仍在)\w{{2,10}}|[^\W已]{{1,8}}(?<![其集之])中"
        rf"|(?:基本|部分|大部分)(?:完成|{_MENDING_DEED}\w{{0,2}})"
        r"|[^\W已]{0,6}(?:抓紧|限期|继续|持续)(?:整改|推进|实施|办理|施工|协调|处理|清理|落实)\w{0,4}"
        r"|(?:逾期|超期|到期|尚|仍|还)*(?:未|没有?)(?!发[现生]|出现|再|反弹|复发|新增)[\u4e00-\u9fff]{1,4}"
        r"|\w{0,6}已\w{2,3}[但尚]?未\w{2,4}|待(?:整改|资金\w{0,4})|阶段性?完成|整改(?:滞后|缓慢)|(?:不予|未通过)\w{0,4}|已下达\w{0,2}(?:整改)?通知书?|列入明年\w{0,6}|汛后\w{2,4}|长期坚持|整改未\w{1,4}|(?:计划|拟|预计|力争)[^\W已]{2,14}"
        r"|[^\W已]{0,8}(?:暂缓|搁置|挂账)\w{0,4}|\w{0,4}[仍还]需\w{1,8}|[仍还尚]有\w{1,8}"
        r"|\w{0,6}已(?:进场|开工|启动|动工|订货|招标|立项|制定\w{0,4}(?:方案|计划|措施))\w{0,4})",
    ),
)
"""How clauses tell of a rectification, where `states.csv` lacks the whole."""
_UNDONE = re.compile(
    rf"(?<![未无没不止防免])(?:出现|再次|有所)反弹|(?<![未无没不止防免现生])反弹(?!问题)"
    rf"|退回(?:整改|重)|(?:销号|被)退回|整改\w{{0,3}}不到位|{_AWAITED}仍?[未不](?:通过|合格)|未通过\w{{0,4}}{_AWAITED}|不予销号"
    r"|剩余\S{0,4}(?!0)\d+[\u4e00-\u9fff]?(?![\u4e00-\u9fff]?[已均也全])|其余\S{0,6}(?:正在|未|待)"
)
"""What makes a problem open, whatever else was done."""
_WHEN = re.compile(r"^(?:于|在)?(?:20\d\d[年./-])?\d{1,2}[月./-]\d{1,2}[日号]?[：:\s]*(?=\D)")
"""The day before the word: 2024.6.20已销号."""
_DOTS = re.compile(r"\s*[·•・∙]\s*")
_DEED = re.compile(
    r"已(?!复工|恢复|启|开|动工|进|实施|签|受理|报|上|申|立项|招|部署|安排|逾|超|滞|过|中标|编|委|采|延|暂|停|取消|终止|推|转|整改)[\u4e00-\u9fff]{2,3}"
)
_SHUT = re.compile(
    r"(?:均|全部)?已(?!退|约|通报|立|启|开|动|进|实施|签|受|报|上|立项|招|部署|安排|逾|超|滞|制|编|委|采|延|暂|停|推|转|整改中)[\u4e00-\u9fff]{1,3}"
)
_OPEN = re.compile(
    r"(?:问题|隐患|逾期|超期|到期)*(?:尚|还|暂|仍)?未(?!反弹|再|复发|发现|出现)[\u4e00-\u9fff]{1,4}"
)
LONGEST_LEAD = 7
"""How many characters may name what goes well or lags: 搬迁进度快于计划."""
_BROUGHT = re.compile(
    r"(?:已|经|均|全部|完成|通过).*(?:印发|通过|批复|公告|公布|公示|发布|出台|施行|实施|审定|核定|备案|建成|投用|投运|运行|并网|通水|验收|复核|组建|移交|分解|认定|归档|建立)"
    r"|全部.{0,12}(?:完成|到位)|任务(?:已|均|全部)+完成$|(?:印发|批复|审定|验收|组建|普查|整改|核查|建立)(?:实施|施行|并运行|完成|完毕|通过)$"
)
_SEVERAL = re.compile(r"[、，及和与并]")
_ENDED_WHOLE = re.compile(
    r"(?P<what>[\u4e00-\u9fff]{2,10}?)(?:工作|任务|项目|工程)*(?:已|均|全部)+(?:按期|如期|全面)*"
    rf"{_ENDED}(?:并[\u4e00-\u9fff]{{2,6}})?"
)
"""What brings a plan, a rule or a body into being; of one that the task is about it is all."""
_LEGEND = re.compile(
    r"([^\w\s，,。；;、：:=—（）()“”\"']|[绿黄红蓝橙]灯?)(?:为|表示|代表|指|[:：=—-])?([\u4e00-\u9fff]{2,8})"
)
_EXPLAINED = re.compile(
    r"(?:^|[:：；;。，,]|说明)[“\"]?([\u4e00-\u9fff]{2,4}?)[”\"]?(?:是指|表示|[为指即=])([^；;。]{2,24})"
)
_MARK = re.compile(r"^[^\w√×✓✔✗✘☑☒]+(?=\w)|^\d\s*[-—－.、:：]\s*(?=[\u4e00-\u9fff])")
"""A lamp, a dot or the code of a state before the word: 1-已销号."""
_TICK = re.compile(r"^[√✓✔☑]\s*(?=已)")
_APART = re.compile(r"(?<=[已未完])\s+(?=[\u4e00-\u9fff])")


@lru_cache(maxsize=4096)
def progress(text: str) -> str:
    """Return the state of a task that a text names, by the whole of it or its first words.

    Of two words, 跨年·偏慢, the one that tells a state counts; 已 before any deed that is not a
    beginning tells that all is done.
    """
    pieces = (text, *reversed(_DOTS.split(text)))
    told = next((state for piece in pieces if (state := _named(piece, PROGRESS))), "")
    told = told or ("done" if _DEED.fullmatch(_plain(text)) else "")
    clauses = _CLAUSES.split(_plain(text)) if told == "smooth" else []
    if any(_of_clause(clause, "") == "behind" for clause in clauses):
        return "behind"
    if told == "done" and any(map(_LEFT.match, _CLAUSES.split(_plain(text))[1:])):
        return "nearly"
    return told or ("not_begun" if _ALONE.fullmatch(_plain(text)) else "")


_NEXT = re.compile(
    r"(?<=[。；;，,\n])\s*(?:[（(]?[一二三四\d][)）、.．]?)?下(?:一?步|一?阶段|周|月|季度)\S*"
)


def by_now(text: str) -> str:
    """Return what a narrative tells, not what it goes on to plan: 已完工3座。下一步，加快验收."""
    return _NEXT.sub("", text)


def in_sentence(text: str, task: str = "") -> str:
    """Return the state that one clause of a narrative tells: `外业结束，成果未交，进度滞后约1个月`.

    What lags or has not begun counts wherever it is said; that all is done or goes well only where
    nothing else is. 规划已印发实施 is all of the task 编制规划. "" where no clause tells it.
    """
    clauses = [clause for clause in _CLAUSES.split(_plain(text)) if not _RUNS.fullmatch(clause)]
    told = [_of_clause(clause, task) for clause in clauses]
    grave = next((state for state in ("behind", "not_begun") if state in told), "")
    if not grave and "done" in told and _TAIL.search(text):
        return "nearly"
    if grave or _REST.search(text):
        return grave or next((state for state in ("smooth", "nearly") if state in told), "")
    return next((state for state in reversed(told) if state), "")


def _of_clause(clause: str, task: str) -> str:
    """Return the state that a clause is a word for, but for what leads it and by how much."""
    if _LATE.fullmatch(clause):
        return "behind"
    bare = _BY.sub("", _LEAD.sub("", clause))
    if found := _words(PROGRESS).get(bare) or _built(bare):
        return found
    leads = range(1, min(LONGEST_LEAD, len(bare) - 2))
    ends = (_built(bare[lead:]) for lead in leads if not _DENIED.search(bare[:lead]))
    going = next((state for state in ends if state in {"smooth", "behind"}), "")
    return going or ("done" if _brought(clause, task) or _on_a_day(clause, task) else "")


_SOFT = re.compile("签|印发|出版|公布|发布|启用|评审")
"""Deeds that end a document, and only begin a work."""


def _on_a_day(clause: str, task: str) -> bool:
    """Whether a clause tells on which day the thing that a task is about was done with."""
    found = _DAY_OF_IT.fullmatch(clause)
    if found is None:
        return False
    what = re.sub(r"^[于在已]+|[于在已]+$|20\d\d年", "", found["what"])
    own = not what or labels.pairs_in(task, what)
    if not own and _SOFT.search(found["deed"]):
        return False  # 招标公告5月6日发布 of 水厂建设
    about = (deeds.fullmatch(found["deed"]) and of.search(task) for deeds, of in _DEEDS_OF)
    return bool(_DEEDS.fullmatch(found["deed"])) or any(about)


def _brought(clause: str, task: str) -> bool:
    """Whether a clause says that the very thing a task is about is there: 规划已印发实施."""
    named = _ENDED_WHOLE.fullmatch(clause)
    if named and task.endswith(named["what"]) and not _SEVERAL.search(task):
        return True
    return bool(_BROUGHT.search(clause) and labels.pairs_in(task, clause))


def legend(text: str, kind: str = "tasks") -> dict[str, str]:
    """Return what a note says its marks and words stand for: `√已完成；○按序时推进；△进度滞后`,
    `说明：续办为按计划推进`."""
    read = progress if kind == "tasks" else closing
    plain = narrow(text)
    told = [*_LEGEND.findall(plain), *_EXPLAINED.findall(plain)]
    pairs = [(mark, filter(None, map(read, _STOP.split(said)))) for mark, said in told]
    return {mark: state for mark, states in pairs if (state := next(states, ""))}


def is_word(text: str, of: tuple[str, ...] = PROGRESS) -> bool:
    """Whether a text is nothing but the word for a state."""
    return _plain(text) in _words(of)


def closing(text: str) -> str:
    """Return whether a problem is `closed`, `put_right` or `open`, "" where a text tells none.

    What came back or is left makes it open; a later clause that strikes it off counts above one
    that tells how it was put right: 整改完毕，复查合格，予以销号.
    """
    mended = _plain(_MENDING.sub("整改", _WHEN.sub("", text)))
    listed = _words(CLOSING).get(mended, "")
    if listed or _UNDONE.search(mended):
        return listed or "open"
    told = [_mended(clause) for clause in _STOP.split(mended)]
    named = _named(mended, CLOSING)
    if "closed" in told and named != "open":
        return "closed"
    return named or next((state for state in ("open", "put_right") if state in told), "")


def _mended(clause: str) -> str:
    return next((state for state, form in _MENDED if re.fullmatch(form, clause)), "")


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
    return next((state for state, form in _forms() if form.fullmatch(plain)), "")


@cache
def _forms() -> list[tuple[str, re.Pattern[str]]]:
    return [(state, re.compile(form)) for state, form in _BUILT]


def _plain(text: str) -> str:
    bare = _TICK.sub("", _APART.sub("", narrow(text).strip().lower()))
    return STRUCK.sub("销号", _MARK.sub("", bare))


@cache
def _words(states: tuple[str, ...]) -> dict[str, str]:
    table = lexicons.table("states")
    pairs = zip(table["state"], table["word"], strict=True)
    return {narrow(word).lower(): state for state, word in pairs if state in states}
