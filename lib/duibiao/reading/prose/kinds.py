"""What sort of number a figure is, its sign, and whether it is a figure of the bureau at all."""

from __future__ import annotations

import re

from duibiao.reading.lexicons import words
from duibiao.reading.quantities import Quantity
from duibiao.reading.quantities.exclusions import DONE, TAKEN

FIGURE, CONTEXT, NOTHING = "figure", "context", "nothing"
PHYSICAL = frozenset({"length", "area", "volume", "flow", "mass", "power", "energy"})
_WITHIN = re.compile(r"范围|半径|高程以|深度以|内的|以内的|之内的")
_CLASS = re.compile(r"的?[^，。；、：（）0-9的]{1,12}")
_SHORT_OF = re.compile(
    r"(?:[比较距离与][^，。；0-9]{0,8}(?:目标|任务|计划|要求|指标|序时)[^，。；0-9]{0,5}[少多低高差慢快]"
    r"|[还尚仍]差|的(?:目标|任务|计划)(?:还有|相?差))[了出约]{0,2}$"
)
"""How far a figure beside is from its target: a difference, no target."""
_ACTS = frozenset({"次", "场", "轮", "期", "人次", "场次", "批次"})
_STEPS = frozenset("批步期次组路段")
_ABSTRACT_MEASURES = frozenset(
    {"个", "项", "条", "种", "类", "级", "层", "面", "位", "道", "点", "片"}
)
# 得分低于70分的项目, 完成率高于80%的有: a mark that tells which are meant.
_SCALES = frozenset({"score", "points", "ratio"})
_SERVING = re.compile("提升|改善|解决|保障|惠及|受益|服务|覆盖|新增")
_STILL = re.compile("的[^，。；、]{1,8}?(?:仍|尚|还)")
_MARKED = re.compile("(?:达到?|不足|不到|低于|高于|超[出过]|滞后)[^，。；：0-9]{0,8}$")
# 不足10%的取水户 and 80%以上的县 are how many of them, 合格率95%以上的水厂 which.
_RATED = re.compile("[率度](?:达到?|在|为)?$")
_THOSE = re.compile(
    "的(?:有|分别是|[县市区镇乡村项单部，]|人口|用户|街道|地区|地方|工程|任务|河长|水厂|企业|灌区|[取用]水户)"
)
# 按规定标准的2倍计收, 权重3%, 占年度考评的40%: how a rule reckons, and no figure of the bureau.
_RECKONED = re.compile("的?(?:部分)?(?:计收|核定|征收|加收|收取|加价)")
_WEIGHT = re.compile(
    "(?:权重|分值)(?:占|为|占比)?$|加价$"
    "|占[^，。；]{0,8}(?:绩效|考评|考核|总分|总评)(?:成绩|得分|结果|总分|权重)?的?$"
)
# 满分100分, 每低5个百分点扣2分, 达到95%的得满分: marks that a rule gives.
_MARKING = re.compile(
    "每[^，。；]{0,10}[扣加减]$|每[低高少多超增减]于?$|满分为?$|^[扣加]$|^的[得记计]$"
)
_SCORED = re.compile(
    "的，?(?:[得记计]满?分|[加扣][0-9]|不得(?:评|参|推|分))|的?为(?:优秀|良好|合格|不合格|达标)"
)
_UP = (
    "同?增长|同?增|递增|上升|升高|回升|提升|提高|增加|增幅|增速|扩大|上涨|上浮|上调|调增|加快|提速|偏多|偏丰|多出|高出"
    "|超出|超额|净增|翻|多[蓄引供用产]"
)
_DOWN = (
    "下降|减少|降低|降幅|减幅|压减|缩减|缩短|压缩|精简|下滑|回落|减|降|下浮|下调|调减"
    "|偏[少枯]|少[蓄引供用产]|少|低"
)
_LINK = "(?:率|幅度?|速度?|比例)?(?:了|约|均|达到|达|为|近|超过?|至少)?"
_CHANGE = re.compile(rf"(?:(?P<up>{_UP}|多|高|超)|(?P<down>{_DOWN})){_LINK}$")
_COMPARED = re.compile(
    r"同比|环比|相比|[比较](?:(?:控制|年度|考核)?(?:计划|定额|目标|任务|指标)|上年|去年|上一?[轮次场]|前年|年初|同期|多年|常年|往年|(?:20|19)[0-9]{2})|同期"
)
_OF_TARGET = re.compile(
    r"(?:(?:目标|任务|计划|指标|预算|概算)[^，。；、率]{0,10}(?:的|[0-9亿万元座个处米公里立方]的)"
    r"|(?:完成|占|达(?!标)到?|实现)[^，。；、]{0,20}(?:目标|任务|计划|指标|预算|概算)(?:数|额|量|值)?"
    r"|应[^，。；、0-9]{1,4}数的)$"
)
_BEYOND_TARGET = re.compile(
    r"超(?:额完成|过|出)?[^，。；0-9]{0,10}(?:目标|任务|计划)[^，。；0-9]{0,4}$|超额完成$"
)
_SHARE_NAME = re.compile(r"(?:率|比重|占比|比例)[^，。；、]{0,5}$")
_ABSOLUTE = re.compile(
    r"(?:上涨|下跌|[上下]调|调[增减]|相差|变幅|[节结]余(?:指标|水量)|超出|多出|高出|增加|减少|净增|下降|降低|提高|上升|增长|减亏|增亏|增盈|偏多|偏少|(?<![坝堤墙最总标桩闸梁柱塔净新])[增减多少高低升降]|前进|前移|后移|跃升|提前|缩短)(?:了|约|近|超)?$"
)
# 较去年同期多蓄1200万立方米: how much more, told by a verb of its own.
_BY_MUCH = re.compile(
    r"[多增少减](?:转移|[蓄收供产降取耗引调发征来用灌浇治修建拨抽排泄拦提补打节]水?|完成|争取|到位|投入)$|节水$|节约$"
)
# 超计划1300人, 超警戒水位1.27米: how far beyond a mark that is no figure.
_BEYOND = re.compile(
    r"超(?:警戒?|汛限|保证?|设防)(?:水位)?(?:的|最大)*幅度?(?:为|达)?$|"
    r"(?:超出?|超过|高于|高出|低于)(?:(?:年度|全年|年初|原定|既定)*(?:计划|任务|目标|[概预]算|(?<=[超出过])控制指标)(?:任务|数|量|目标|完成|解决|实施)?|定额"
    r"|(?:警戒|汛限|保证|设计|正常|校核|死|正常蓄|防洪高|历史最[高大低])(?:水位|流量|库水位|值)?"
    r"|历史(?:极值|纪录|记录)|(?:多年|常年|历年)(?:同期)?(?:平均|均值)值?)(?:约|近|达|了)?$"
)
# One of these is in every word that tells a difference.
_TURN = re.compile("[增减多少高低升降超进移提缩节余涨跌差变调]")
_MARK = re.compile("[超高低]")
# 巩固提升23.4万人: an act done to so many, and no rise by so many.
_RAISED = re.compile(r"提[升高]$")
# A number, a level or a rate rises by so much, and so does what is held against another.
_HOW_MUCH = re.compile(
    r"(?:[数量率比度额积长深高位宽]|能力|水平|标准|价格?|库容|[较比]|同比)[^，。；、]{0,3}提[升高]$|[较比][^，。；]{1,12}提[升高]$"
)
# 超额完成调水任务0.45亿立方米: what the task was outdone by, where its own figure is not told so.
_OVERFULFILLED = re.compile(
    r"超(?:额)?完成[^，。；、：0-9的]{0,10}(?:任务|计划|目标|指标)(?:量|数|额)?(?:约|近|达)?$"
)
_FROM = re.compile(r"[由从][^，。；、]{0,10}$")
_ROSE = re.compile("[^，。；、（）0-9]{1,8}?(?:到|至|为)")
_TO_LEVEL = re.compile(r"(?:到|至|为|达|达到)$")
# 率超95% is the rate itself, 率提高5% what it rose by.
_MOVED = ("提高", "提升", "上升", "降低", "下降")
# LONGEST is how many characters a difference is told in at most.
_RATE_OF = re.compile(
    "(?:同比|环比|[较比](?:上年|去年|上月|上季度|同期|上年同期|去年同期)"
    "|增[长速幅减]|变化|涨幅)(?:率|幅度?|情况)?(?:为|达|约|是)?$"
)
WINDOW, LONGEST = 30, 4
_SERVED = frozenset("人户村处座")
CHANGES = frozenset({"growth", "delta", "of_target"})
# 用水总量2.1亿立方米，低于控制指标0.12亿立方米: by so much, as it could be no cap.
_BELOW_CAP = re.compile("[低少]于[^，。；0-9]{0,8}(?:指标|红线|定额|计划|任务)$")
_VARIED = re.compile("变(?:量|幅|化)(?:量|值)?(?:为|达|约)?$")
_REACHED = re.compile("(?:达到?|分别|为|约|近|仅|高达|是)*")
_RATE_NAMED = re.compile("([增减降涨跌]幅)[^，。；：、0-9]{0,12}，$")
# 零增长 is what something grew by, 零事故 how many there were.
_GROWN = re.compile("“?(?:负?增长|增幅|涨幅|增速)")


def judge(figure: Quantity, before: str, after: str) -> str:
    """Return `figure`, `context` (real, none of the bureau's) or `nothing`, by the words around."""
    if figure.measure == "time":
        within = figure.bound == "max" and DONE.match(after)
        return FIGURE if TAKEN.search(before) or within else CONTEXT
    if figure.measure == "rank" and before.endswith(("比", "较", "距", "仅次于")):
        return NOTHING  # 比第二名高1.8分
    if figure.measure == "voltage":  # 架设10千伏线路12公里 tells of which lines
        return CONTEXT
    if figure.measure in PHYSICAL and _WITHIN.match(after):
        return CONTEXT
    if _names_a_class(figure, before, after) or _is_a_rule(figure, before, after):
        return CONTEXT
    if figure.unit in _ABSTRACT_MEASURES and words("stage").match(after.removeprefix("大")):
        return CONTEXT
    if figure.unit in _STEPS and before.endswith("分"):
        return CONTEXT
    if figure.unit in ("位", "名") and before.endswith(("后", "倒数")):
        return NOTHING
    told = not figure.chinese or figure.measure != "count" or figure.value <= 1
    return FIGURE if told else _in_characters(figure, before, after)


def _names_a_class(figure: Quantity, before: str, after: str) -> bool:
    """Whether it says which objects are meant: `库容10万立方米以上的水库`, `500人以上工程`."""
    if figure.measure in _SCALES:
        told = figure.bound in ("min", "max") or _MARKED.search(before)
        rated = figure.measure != "ratio" or before or after.startswith("的有")
        held = not figure.classed or _RATED.search(before)
        return bool(told and rated and held and _THOSE.match(after))
    if figure.bound not in ("min", "max") or not after:
        return False
    if figure.measure == "money":  # 5亿元以上的8个重点项目
        return after == "的"
    served = figure.unit in ("人", "户") and not _SERVING.search(before)
    if figure.measure not in PHYSICAL and not served:
        return False
    if _STILL.match(after):
        return False  # 超过20公里的堤防仍未达标
    return after.startswith("的") or bool(figure.classed and _CLASS.match(after))


def _is_a_rule(figure: Quantity, before: str, after: str) -> bool:
    scored = figure.measure in _SCALES and _SCORED.match(after)
    if scored or (figure.measure in _SCALES and _MARKING.search(before)):
        return True
    if figure.unit == "倍" and _RECKONED.match(after):
        return True
    if figure.measure == "score" and before.endswith("占"):  # 改革面积占30分
        return True
    return figure.measure in ("ratio", "score") and _WEIGHT.search(before) is not None


def _in_characters(figure: Quantity, before: str, after: str) -> str:
    """Sort a count in characters: most are a manner of speaking (`三个阶段`, `四个统筹`)."""
    if before.endswith("连续"):
        return CONTEXT
    noun = match[0] if (match := _CLASS.match(after)) else ""
    done = words("doing").search(before) is not None
    if figure.unit in _ACTS or figure.value >= 10:
        return FIGURE
    if figure.unit not in _ABSTRACT_MEASURES:
        return FIGURE if done or not noun or before.strip("“”、 ") else CONTEXT
    if words("concrete").search(noun):
        return FIGURE
    return FIGURE if done or (before and not noun) else NOTHING if noun else CONTEXT


def kind(text: str, figure: Quantity, clause: int, before_it: Quantity | None = None) -> str:
    """Return the kind of a figure whose clause begins at `clause`, after another one."""
    if figure.measure == "rank":
        return "rank"
    before = text[max(clause, figure.start - WINDOW) : figure.start]
    if figure.measure == "zero":
        return "growth" if _GROWN.match(text, figure.end) else "level"
    if figure.measure == "points":
        return "delta"
    if figure.unit in ("%", "‰"):
        before = _with_its_rate(text, before, clause)
        fell = figure.value < 0 and (before[-1:] in ("", "（") or _RATE_OF.search(before))
        return "growth" if fell else _ratio(before)
    if figure.unit == "倍":
        if _CHANGE.search(before):
            return "growth"
        return "of_target" if _OF_TARGET.search(before) else "share"
    if figure.measure == "coefficient":
        return "delta" if _ABSOLUTE.search(before) else "share"
    if _VARIED.search(before):
        return "delta"
    below = before_it and before_it.unit == figure.unit and figure.value * 4 < before_it.value
    if below and _BELOW_CAP.search(before):
        return "delta"
    return "delta" if _is_difference(before, figure) else "level"


def _with_its_rate(text: str, before: str, clause: int) -> str:
    """Return the words before a figure, led by the rate named before: `面积减幅最高，达到3.15%`."""
    if len(before) > LONGEST or not _REACHED.fullmatch(before) or text[clause - 1 : clause] != "，":
        return before
    named = _RATE_NAMED.search(text, max(0, clause - WINDOW), clause)
    return f"{named[1]}{before}" if named else before


def _ratio(before: str) -> str:
    change = _CHANGE.search(before)
    if (
        change
        and not _TO_LEVEL.search(change[0])
        and (change[0].startswith(_MOVED) or not _SHARE_NAME.search(before[: change.end()]))
    ):
        return "growth"
    if change and "幅" in change[0]:
        return "growth"
    if _BEYOND_TARGET.search(before):
        return "growth"
    return "of_target" if _OF_TARGET.search(before) else "share"


def _is_difference(before: str, figure: Quantity) -> bool:
    last = before[-LONGEST:]
    if _MARK.search(before) and (_BEYOND.search(before) or _OVERFULFILLED.search(before)):
        return True
    if not _TURN.search(last):
        return False
    if _SHORT_OF.search(before):
        return True
    served = figure.unit in _SERVED or figure.measure in ("count", "area", "length")
    if served and _RAISED.search(last) and not _HOW_MUCH.search(before):
        return False
    if _ABSOLUTE.search(last):
        return not before.endswith(("最多", "至多", "至少", "多少"))
    return bool(_BY_MUCH.search(last) and _COMPARED.search(before))


def sign(text: str, figure: Quantity, kind: str, clause: int) -> int:
    """Return -1 for the growth of what fell (`下降3%`), else 1: a difference has a name."""
    if kind != "growth":
        return 1
    before = text[max(clause, figure.start - WINDOW) : figure.start]
    change = _CHANGE.search(_with_its_rate(text, before, clause))
    return -1 if change and change["down"] else 1


def is_earlier(text: str, figure: Quantity, clause: int) -> bool:
    """Whether it is the value before a change: the first of `由0.56提高到0.58`."""
    if _ROSE.match(text, figure.end) is None:
        return False
    return _FROM.search(text[max(clause, figure.start - WINDOW) : figure.start]) is not None


def is_standing(figure: Quantity, kind: str, text: str, clause: int) -> bool:
    """Whether it is a rate of lasting service and not of an act (`整改率`)."""
    lasting = kind == "share" and words("service").search(text, clause, figure.start)
    return bool(lasting) and "验收" not in text[clause : figure.start]
