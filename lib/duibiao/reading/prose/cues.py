"""Words that tell whether a figure is done or to be done, and figures that are the task itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from duibiao.reading.lexicons import branches, group, worded
from duibiao.reading.quantities import Quantity

_GROUPS = (
    "aim",
    "intend",
    "forecast",
    "quota",
    "approved",
    "task",
    "assign",
    "scope",
    "part",
    "among",
    "done",
    "left",
    "finish",
    "sum",
    "anew",
    "built_on",
    "neutral",
)
MARKS = "；;，,：:（）"


# 应交付23.5亩, 应配26人: what is owed, whatever the verb.
_OWED = (
    "(?:(?<![供反响相适对效因理内回])应(?![收征缴急对用变届邀聘付该当力诉声有注试从以])"
    "|(?<![所无急必供军按亟])需(?![求要水方量用求资投])(?=[整修改治更补新完加拆清]))[一-龥]{1,2}"
)
_MISSED = re.compile("[^，。；：0-9]{0,12}未(?:能|按|如期|完成|开工)")
# 将维修养护资金186万元用于人员经费 tells what was done with it; 将投入资金3亿元用于 what is to be.
_TAKEN = re.compile(
    "将(?!投入|安排|下达|争取|筹措|拨付|整合|统筹)[^，。；0-9]{0,14}(?:资金|经费|款)[0-9.]+[万亿]?元用于"
)
_CUT = re.compile("(?:压减|核减|收回|回收|盘活|节约|交易|转让)[^，。；0-9]{0,8}$")
_BY_RULE = re.compile("(?:根据|按照?|依据|对照|结合)[^，。；]{0,10}$")
_UNSURE = frozenset({"done", "assign", "quota", "intend"})
# A task is handed down, or a notice served (`下达整改通知书`), which binds nobody to a figure.
_ASSIGNED = re.compile(
    r"[^，。；《》]{0,30}(?:任务|计划|指标|水量|总量|目标|额度|定额|控制|用水|资金|投资)"
)
_INVESTED = re.compile(
    r"[^，。；、：《》0-9]{0,12}(?<!计划)投资(?:约|共|共计|总额|额|为){0,2}[0-9]"
)
# 用水总量控制在1.8亿立方米 tells what was used, with 以内 what may be.
_CAP, _HELD = "总量控制", frozenset("在于为到")
_PART_OF = re.compile(r"(?:[占超比][^，。；、]{0,8}|为[^，。；、]{0,3})$")
LISTED = frozenset("项个条件")
_NO_QUOTA = frozenset({"ratio", "rank", "points"})
_ALLOTTED = frozenset({"length", "area", "volume", "flow", "mass", "power", "energy"})
_NEAR = 26
_HINT = re.compile("[任目指计月季底汛将的](?:(?<!的)|(?=[0-9百]))")
_TASK, _TIME = re.compile("[任目指计]"), re.compile("[月季底汛]")
_SHARE_OF = re.compile(r"(?:[占超][^，。；、0-9][^，。；]{0,20}|为[^，。；、0-9]{1,10}的)$")
_QUOTA = "(?:目标|任务|计划|指标|预算|概算)"
_QUOTA_AFTER = re.compile(r"的?[^，。；、（）0-9]{0,6}(?:目标|任务|指标)(?!的?[0-9])")
_QUOTA_ITSELF = re.compile(
    r"的?(?:年度|全年|总|投资|蓄水|建设|工作|用水|供水)*(?:目标|任务|指标)(?!数)"
)
_QUOTA_OF_YEAR = re.compile(
    "的计划(?=[，。；、）])|的(?:年度|全年|既定|上级)(?:目标|工作)?(?:任务|目标)(?!数)"
)
_QUOTA_MET = re.compile(r"的[^，。；、（）0-9]{0,10}(?:任务|目标)(?:已|全部|顺利|超额){0,2}完成")
_DONE_BEFORE = re.compile(
    "(?<!提出)(?<!提出全年)(?<!确定)(?<!明确)(?<!制定)(?<!定下)(?:完成|超额|实现)[^，。；]{0,12}$"
)
# 超额完成市下达的7亿元任务: what was handed down or outdone is the task, whatever was done.
_HANDED_DOWN = re.compile(r"下达[^，。；0-9]{0,10}的[^，。；0-9]{0,8}$|超额[^，。；、0-9]{0,14}$")
_ALLOWED = re.compile(r"(?:下达|核定|分配|确定|批准)的$")
_SHARE = "）?的(?:[0-9.]+[%成倍]|百分之|[一二三四五六七八九]成)"
# 占省定任务20平方公里的92%, 为全年2.2亿元清淤任务的84.7%: and what it says of that whole.
_LED_WHOLE = re.compile(r"(?:[占为是达]到?|完成|相当于)了?([^，。；0-9]{0,14})$")
_ENDS_WHOLE = re.compile(rf"([^，。；：0-9]{{0,10}}?){_SHARE}")
_GOAL_NAMED = re.compile(rf"{_QUOTA}|设计(?:总量|总?长度|规模|方量|工程量)")
_ASKED = re.compile(
    "(?:目标|任务|计划|指标|预算)[数量额值]?|“?十[一二三四五六]五”?(?:规划)?|年度|全年|[年月]初|[当今本]年|年(?=计划)"
    "|[国省市县区州](?:级|厅|局|政府)?|中央|上级|我|下达|分解|核定|[确既原]?定|调整后|的|（"
)
# 其余3个6月底前完工, 5座水厂年底可通水: what is due after it is still to be done.
_BY_THEN = (
    r"(?:20[0-9]{2}年)?"
    r"(?:[0-9]{1,2}月(?:[0-9]{1,2}日|[上中下]旬|份|底|末|初)?|年底|[一二三四]季度|汛)"
)
_AHEAD = "(?:计划|拟|预计|力争|争取|确保|将|可|要|能)"
_DUE_AFTER = re.compile(
    rf"[^，。；：0-9并且]{{0,16}}?(?:{_AHEAD}(?:在|于)?{_BY_THEN}(?:之|以)?前?|{_BY_THEN}(?:之|以)?前?{_AHEAD})"
)
# 28个项目将全部开工
_WILL_AFTER = re.compile(
    r"[^，。；：（）0-9并且]{0,14}?(?:也|均|都)?将(?:会|于|在|可|要|能)?"
    r"(?:全部|全面|陆续|相继|逐步|如期|按期|同步|正式|集中|基本)*"
    r"(?:开工|动工|启动|实施|推进|完工|竣工|完成|建成|投[入产用运]|通水|发挥|受益|得到|达到|实现|建设|验收)"
)
# 落实年度投资计划230亿元: the plan is settled, and nothing of it is done yet.
_PLAN_SETTLED = re.compile(
    "(?:(?:落实|安排|编制)[^，。；、0-9]{0,8}投资计划|列入[^，。；、0-9]{0,8}(?:预算|计划))(?:共|约)?$"
)
_CLOSE = frozenset("的划算共约工施设成动长度模积")
# 年度计划开工12座，实际开工7座, 设计长度42公里，已加固33公里: the plan, and what of it is done.
_PLANNED = re.compile(
    "(?:年度|全年|年初|今年)[^，。；：0-9]{0,14}计划(?:[开完]工|实施|建设|完成|启动)?$|设计[治整建]?[理设]?(?:总?长度?|河长|规模|面积)$"
)
_SO_FAR = re.compile(
    "[^，。；0-9]{0,8}，(?:目前|现|截[至止][^，。；]{0,10}，?|至今)?(?:已|实际|累计)"
)
_SET = frozenset("划工施设成动长度模积")
_LEFT_DUE = re.compile(
    rf"[^，。；：0-9并且]{{0,16}}，?[^，。；：0-9并且]{{0,8}}?{_BY_THEN}(?:之|以)?前(?!已)"
)
# 没有达到320万元的任务, 超过92%的年度目标: the goal that the figure before is held against.
_HELD_AGAINST = (
    "{held_against}(?:全年|年度|年初|[国省市县][定级里]的?"
    "|[^，。；0-9]{0,8}(?:下降|降低|提高|增长))?$"
)
_NUMBER_LAST = re.compile(r"[0-9][0-9.,]*[^0-9]{0,8}$")
_ITS_GOAL = re.compile(
    r"(?:以内|以上|以下)?的?(?:年度|全年|年初|既定|预定|考核|规划|“十[一二三四五]五”)*(?:目标|任务|控制数|控制目标|要求)(?!的(?![0-9])|值?[0-9])"
)
_SHORT = re.compile("未(?:能)?达到?$")  # 完好率66%，未达到72%
# 全年任务4个: a figure right behind the task of a year is that, whatever it counts.
_TASK_OF_YEAR = re.compile(
    "(?:(?:全年|年度|今年|本年|当年)(?:目标)?任务[数量]?|[增降]幅(?:控制)?目标值?)[为是]?$"
)
_NO_TASK = frozenset({"ratio", "rank", "points", "coefficient", "money", "zero", "score", "time"})
_DONE = "(?:完工|竣工|建成|完成|通水|投用|投产|投运|交付|销号)"
_ACT = (
    "(?:改造|建设|治理|整治|修复|加固|除险|主体|安装|验收|施工"
    "|铺设|更新|清淤|绿化|复核|前期|任务|工程)"
)
_REACH = 40
# Of what is found (问题, 隐患) the whole is a fact, of what is worked on it is the task.
_FOUND = re.compile(
    "问题|隐患|线索|图斑|违法|案|信访|事项|投诉|意见|建议|漏|举报|险情|申请|合同|水权|任务已|项目已"
)
_MANNER = "(?:经|有|全部|全面|累计|基本|如期|提前)*"
_NOW = "(?:其中|目前|现|截至目前|到目前)"
_PART_DONE = re.compile(
    rf"[^，。；：、（）0-9]{{0,24}}?"
    rf"(?:(?:目前|现|均)?已?|，{_NOW}?，?(?:目前|现|均)?已|（(?:其中|目前|现)?已?)"
    rf"{_MANNER}{_ACT}{{0,2}}{_DONE}了?{_ACT}{{0,3}}$"
)
_TOLD_BEFORE = re.compile(rf"已|累计|开工|发现|排查|检查|反馈|整改|[对为向]$|{_DONE}")
# 项目27个，其中已完工8个、在建16个: what there is, divided.
_AND_THE_REST = re.compile("[，、](?:在建|未开工|正在施工|开展前期|停工)")
_CLAUSE = re.compile(r"[^，。；：\n]*$")
# 目标30公里，9月经批准调整为25公里: the goal that another one replaces. Times, who agreed and why,
# and the goal stand between; 其中老城区段调整为12公里 changes a part, and the whole stays.
_TO = "(?:调[整增减高低]|[上下]调|变更|修订|核[减增]|追加|改)(?:为|到|至|成)"
_CHANGED = re.compile(f"{_TO}(?=[约近0-9])")
CHANGED_TO = re.compile(f"{_TO}$")
_AGREED = (
    "(?:批准|同意|批复|研究|决定|(?:常务|办公|党组|专题)?会议?|审[定议]|核准|文件|通知|要求|精神"
    "|下达){1,3}"
)
_REPLACED = re.compile(
    "(?:以[内上]|左右)?(?:（[^（）]{0,40}）)?"
    "(?:[^，。；：（）0-9由其段]{0,10}(?:目标|任务|计划|指标))?[，；。（]?"
    "(?:(?:20[0-9]{2}|今)年|年[中底末内]|[0-9]{1,2}月(?:[0-9]{1,2}日|[上中下]旬|[份底末初])?"
    "|[上下]半年|[一二三四]季度|汛[期前后]|[，于在至的后又再现已将]|随后|最终|正式|统一|中期"
    "|(?:因|受|鉴于|由于)[^，。；：（）0-9]{1,16}，"
    f"|(?:经|根据|按照?|依据?)[^，。；：（）0-9由其段]{{0,16}}?{_AGREED}"
    f"|(?:[^，。；：（）0-9由其段]{{0,12}}?(?:政府|[局厅委]|部门|上级)|[省市县区州]){_AGREED}"
    f"|[^，。；：（）0-9由其段]{{1,8}}(?:政府|[局厅委])(?=(?:20[0-9]{{2}}年)?[0-9]{{1,2}}月|{_TO})"
    "|[该此]|年度|全年|总?(?:目标|任务|计划|指标)[数值量]?){0,8}"
    rf"{_TO}(?=[约近0-9])"
)
_GOAL_FROM = re.compile(
    "(?:目标|任务|计划|指标)(?:[值数量额]|投资|面积|长度|规模)?将?[由从](?:原[来定先]?|年初|之前)?的?$"
)
_GOAL_TO = re.compile("[^，。；：（）0-9]{0,8}(?:到|至|为)(?=[约近0-9])")
REPLACES = re.compile("[调更订核改追]|(?:标|务|划|指标)[^，。；]{0,4}[由从]")
"""One of these is in every wording that replaces a goal."""
_WRITTEN = re.compile("[^0-9]{0,4}[0-9.]+[余多]?[十百千万亿]*")
_FROM = re.compile("[由从][^，。；、]{0,10}$")


# 力争2025年新建水闸4座，2024年共改造泵站6座: a clause on what was done in a year that is over.
_OVER = (
    "(?<=[，；])(?:(?:20[0-9]{2}年?[-—－–~～至到]{1,3})?(?P<over>20[0-9]{2})年|(?P<month>1?[0-9]月份?)(?![之以]?前))"
    "(?=(?:上半年|前三季度|全年)?，?(?![^，。；：0-9]{0,12}(?:预计|预期|计划|拟|将|力争|可望|有望))"
    "[^，。；：0-9]{0,12}(?:已|共|累计|实际))"
)


class Cue(NamedTuple):
    """A word that tells a role: `kind` is its group in `cues.csv`, or a mark of punctuation."""

    start: int
    end: int
    kind: str


@cache
def _cues(planned: bool) -> tuple[re.Pattern[str], dict[str, str]]:
    kinds = {f"将{verb}": "intend" for verb in group("doing") if len(verb) > 1}
    kinds |= {f"将再{verb}": "intend" for verb in group("doing") if len(verb) > 1}
    kinds |= dict.fromkeys(group("next"), "intend")
    kinds |= {word: name for name in _GROUPS for word in group(name)}
    kinds |= {mark: mark for mark in MARKS}
    years = (
        f"|{_OVER}|(?P<owed>{_OWED})|到(?P<to>20[0-9]{{2}})年" + "|2(?P<year>0[0-9]{2})年" * planned
    )
    return re.compile(branches(kinds) + years), kinds


def cues(
    text: str, start: int, end: int, year: int | None, planned: int | None = None
) -> Iterator[Cue]:
    """Yield a sentence's cues: a year after `year` is an aim, the year `planned` begins anew."""
    pattern, kinds = _cues(planned is not None)
    for match in pattern.finditer(text, start, end):
        begin, stop = match.span()
        kind = kinds.get(match[0], "")
        if kind in _UNSURE:
            kind = _in_place(text, match, kind, start, end)
        elif not kind:
            owed = match.lastgroup == "owed"
            kind = "quota" if owed else _of_year(match, year, planned)
        if kind:
            yield Cue(begin, stop, kind)


def _in_place(text: str, match: re.Match[str], kind: str, start: int, end: int) -> str:
    """Return what a word of some kind tells where it stands, empty for nothing."""
    begin, stop = match.span()
    if kind == "assign":
        bound = "assign" if _ASSIGNED.match(text, stop, end) else ""  # and money is paid
        return "quota" if _INVESTED.match(text, stop, end) else bound
    if kind == "done":  # 由现状的0.683提高到
        return "" if text[begin - 1] in "由从比较" else kind
    if kind == "intend" and (
        _MISSED.match(text, stop)
        or _TAKEN.match(text, begin)
        or (text.startswith("，", stop) and _BY_RULE.search(text, start, begin))
    ):
        return ""  # 8个计划新开工项目未能按期开工, 根据审计计划，
    if kind == "quota":
        if match[0] == "指标" and _CUT.search(text, max(start, begin - 12), begin):
            return ""  # 压减闲置取水指标640万立方米 is done to it
        return "cap" if match[0] == _CAP and text[stop : stop + 1] in _HELD else kind
    return "quota" if _PART_OF.search(text, max(start, begin - 8), begin) else kind


def _of_year(match: re.Match[str], year: int | None, planned: int | None) -> str:
    """Return what a year tells of what is done, empty when it tells nothing."""
    text = match.string
    if match["month"]:
        return "" if planned is not None else "done"
    if over := match["over"]:
        last = planned - 1 if planned is not None else year
        return "done" if last and int(over) <= last else ""
    named = int(match["to"] or f"2{match['year']}")
    if match["to"] and text.endswith("预计", 0, match.start()):
        return "forecast"
    if match["to"] and text[match.start() - 1] not in "截至" and (year is None or named > year):
        return "aim"
    return "anew" if planned is not None and named >= planned else ""


def is_quota(text: str, figure: Quantity) -> tuple[int, int] | None:
    """Return the words that name a figure the task itself (`占任务44亿元的`), else None."""
    near = text[figure.start - 1 : figure.start] in _CLOSE
    near = near or _HINT.search(text, figure.end, figure.end + _NEAR) is not None
    if not near or figure.measure in _NO_QUOTA:
        return None
    start, end = max(0, figure.start - _NEAR), figure.end + _NEAR
    after, before = text[figure.end : end], text[start : figure.start]
    if whole(text, figure) is not None:
        return start, figure.start
    if before[-1:] == "的" and figure.measure in _ALLOTTED and _ALLOWED.search(before):
        return start, figure.start
    if figure.measure == "money" and _PLAN_SETTLED.search(before):
        return start, figure.start
    if before[-1:] in _SET and _PLANNED.search(before) and _SO_FAR.match(after):
        return start, figure.start
    due = _TIME.search(after) and (_DUE_AFTER.match(after) or _LEFT_DUE.match(after))
    if due and due.re is _LEFT_DUE:
        due = worded("{unfinished}[^，。；]{0,8}$").search(before)
    if due or _WILL_AFTER.match(after):
        return figure.end, end
    return (figure.end, end) if _TASK.search(after) and _is_task(figure, before, after) else None


def missed_goal(text: str, figure: Quantity) -> tuple[int, int] | None:
    """Return the words by which a figure is the goal that the one before is held against."""
    found = _ITS_GOAL.match(text, figure.end)
    if found is None:
        short = _SHORT.search(text, max(0, figure.start - 4), figure.start)
        return short.span() if short and figure.measure == "ratio" else None
    lead = _NUMBER_LAST.sub("", text[max(0, figure.start - _NEAR) : figure.end])
    return found.span() if worded(_HELD_AGAINST).search(lead) else None


def whole(text: str, figure: Quantity) -> str | None:
    """Return what is said of a goal whose share is told (清淤 of 占80公里清淤任务的70%)."""
    behind = _ENDS_WHOLE.match(text, figure.end)
    led = _LED_WHOLE.search(text, max(0, figure.start - _NEAR), figure.start) if behind else None
    said = f"{led[1]}{behind[1]}" if led and behind else ""
    return _ASKED.sub("", said) if _GOAL_NAMED.search(said) else None


def task_of_year(text: str, figure: Quantity) -> tuple[int, int] | None:
    """Return the words right before a figure that call it the year's task."""
    lead = text[max(0, figure.start - _NEAR) : figure.start]
    found = _TASK_OF_YEAR.search(lead)
    if figure.measure == "ratio" and found and lead.endswith("超额完成", 0, found.start()):
        return None  # 超额完成年度任务11%
    return (figure.start - len(found[0]), figure.start) if found else None


def _is_task(figure: Quantity, before: str, after: str) -> bool:
    """Whether the words after a figure call it a task, and those before do not call it done."""
    named = _QUOTA_AFTER.match(after) is not None
    if _QUOTA_OF_YEAR.match(after):
        return True
    if figure.unit in LISTED:
        return False
    if _QUOTA_MET.match(after) or (named and _HANDED_DOWN.search(before)):
        return True
    return bool(_QUOTA_ITSELF.match(after)) and not _DONE_BEFORE.search(before)


def is_share(text: str, figure: Quantity) -> bool:
    """Whether a ratio is what of a task is done (`占任务的52%`), and no task itself."""
    return _SHARE_OF.search(text, max(0, figure.start - _NEAR), figure.start) is not None


def task_of(text: str, figure: Quantity, following: Quantity) -> tuple[int, int] | None:
    """Return the words that tell how much of `figure` is done by the `following` one, else None."""
    part = following.value <= figure.value and not _AND_THE_REST.match(text, following.end)
    if not part or figure.measure in _NO_TASK:
        return None
    told = _PART_DONE.match(text[figure.end : following.start])
    before = _CLAUSE.search(text, max(0, figure.start - _REACH), figure.start)
    fact = before and (_TOLD_BEFORE.search(before[0]) or _FOUND.search(before[0]))
    return None if not told or fact or _FOUND.search(told[0]) else (figure.end, following.start)


def replaced(text: str, figure: Quantity, role: str) -> tuple[int, int] | None:
    """Return the words up to the goal that takes a goal's place, None for one that still holds."""
    lead = text[max(0, figure.start - _NEAR) : figure.start]
    if _FROM.search(lead):
        asked = _GOAL_FROM.search(lead) or (role == "target" and _CHANGED.match(text, figure.end))
        found = _GOAL_TO.match(text, figure.end) if asked else None
    else:
        found = _REPLACED.match(text, figure.end) if role == "target" else None
    if found is None:
        return None
    goal = _WRITTEN.match(text, found.end())
    unit = _WRITTEN.sub("", text[figure.start : figure.end])
    return found.span() if goal and text.startswith(unit, goal.end()) else None
