"""A figure's name put together: topic, verb, what says the measure, what a growth is against."""

from __future__ import annotations

import re
from typing import NamedTuple

from duibiao.reading.lexicons import group
from duibiao.reading.prose.phrases import LONGEST, Measured, Phrase, held, verbs

MEASURES = {
    "money": ("money_whole", "额"),
    "length": ("length_tail", "长度"),
    "area": ("area_tail", "面积"),
    "volume": ("volume_tail", "量"),
    "mass": ("volume_tail", "量"),
    "energy": ("volume_tail", "量"),
    "power": ("volume_tail", "容量"),
    "flow": ("volume_tail", "流量"),
    "score": ("score_tail", "得分"),
}
COUNTS = {"名": "人数", "位": "人数", "人次": "人次", "场次": "场次", "户次": "户次", "星": "星级"}
_NUMBERED = ("人口", "总数", "人数", "户数", "面积")
NO_SUFFIX = frozenset({"rate", "temperature", "time"})
_DEPTHS = ("量", "深", "度", "强", "径流", "位移", "沉降", "直径", "管径")
RAIN = ("降雨", "降水", "降雪")
# 会议压减10% is told of itself, with no earlier time.
_CUT = re.compile("^(?!.*(?:同比|环比|[较比])).*(压减|压缩|缩短|精简|缩减)[了约近达]*$")
_WAYS = re.compile(
    "(?P<over>超出|超过|超|高出|高于|多于)|(?P<more>增加|提高|上升|增长|提升|净增|增|多|前进|前移)"
    "|(?P<loss>减亏)|(?P<less>减少|下降|降低|压减|节约|节省|节水|减|降|少|低于|低)"
)
_SERVED = re.compile("受益|惠及|服务|覆盖|保护|饮水|缺水")
_VARIED = ("变量", "变幅", "变化")
_BASES = (
    ("环比", re.compile("环比|[较比]上(?:个?月|一?季度?|旬)")),
    ("同比", re.compile("同比|(?<!年)同期(?!平均|均值)|[去上]年同期")),
    ("较年初", re.compile("[较比]年初")),
    ("较上年", re.compile("[较比](?:上年|去年|上一年)")),
)
SHORT = 4
_TREATED = ("治理", "整治", "改造", "复垦")
_NO_HEAD = ("完成", "解决")
_FUNDS = ("资金", "补助", "配套", "自筹", "奖补", "债券", "资本", "贷款", "财政", "经费")
_GRANTS = ("补助", "配套", "自筹", "奖补", "财政")
# 最大点雨量为白杨坪站的1893毫米, 年降水量最大的是青崖县
_MOST = re.compile(
    "^([^，。；]*?[量位强])(?:最[大高小低多少]的?)?(?:为|是|出现在|发生在)([^，。；]{1,8}[站县区市镇乡旗])$"
)
_GOAL_BEHIND = re.compile(
    r"(?<=..)的?(?:年度|全年|年初)(?:目标|任务|计划)(?:确定|设定|定)?$|(?<=..)目标(?:确定|设定)$"
)
# 火电、钢铁、造纸等高耗水行业, 县、乡、村三级河湖长: what is listed says no more than the whole.
_LISTED = re.compile(
    "(?:[^、]{1,8}、)+[^、]{1,8}?等(?:其他)?(?=[^0-9个]{3})|(?:[省市县区乡镇村]、?){2,5}[二三四五]级(?=..)"
)
_OF_ACT = re.compile("的(?=(.{2,4})$)")  # 水库的除险加固 is 水库除险加固
_TASK = re.compile("(?<=..)(?:目标)?(?:任务|计划|目标)$")
LAST_YEAR = "同比增速"
_MEANS, _WEATHER = ("多年", "常年", "历年", "往年"), re.compile("雨|雪|降水|来水|径流")
_THAN_YEAR = re.compile("[比较](?:上|去|前一|上一)年(?!同)")
_YEAR_BEFORE = re.compile("同比|[比较与]?(?:上年|去年|前一年|上一年)|(?<!年)同期(?!平均|均值|多年)")
_MONTH_BEFORE = re.compile("环比|[比较]上(?:个?月|季度?|旬)")
_MANY = re.compile(
    r"(?:[比较与低高多少]于?|相比)(?P<base>“?(?:20[0-9]{2}年[底末初]?|19[0-9]{2}年|十[一二三四五]五”?(?:规划)?(?:期?末|初期?|期间|时期|同期)"
    r"|(?:多年|常年|历年|往年|近?[两二三四五十]年)(?:同期)?(?:平均)?(?:均值|平均值|值|水平)?"
    r"|前年|基期|基准年|计划|目标|任务|年初|期初|设计值|定额))(?:同期)?(?:平均)?"
)
_SEVERAL = re.compile(
    "累计|[两二三四五六七八九十]年[来间]|“?十[一二三四五]五”?(?:期间|时期|以来)|以来"
)


def suffix(name: str, figure: Measured, kind: str, left: str) -> str:
    """Return what a name needs to say its measure; `left` tells the way of a difference."""
    if kind == "growth" and (cut := _CUT.search(left)):
        return f"{cut[1]}率"
    if kind == "growth":
        return "" if name.endswith(("增速", "增幅", "降幅", "增长率")) else "同比增速"
    if figure.unit in ("%", "‰") or figure.measure == "coefficient":
        return _share(name)
    if kind == "delta":
        return "" if name.endswith(_VARIED) else _difference(figure, left)
    if figure.unit == "mm":
        return "量" if name.endswith(RAIN) else "" if name.endswith(_DEPTHS) else "降水量"
    if figure.measure in MEASURES and figure.unit not in COUNTS:
        tails, tail = MEASURES[figure.measure]
        if figure.measure == "money" and name.endswith(_GRANTS):
            return "" if "每" in name else "资金"
        return "" if name.endswith((tail, *group(tails))) else tail
    if figure.measure == "zero":
        return "数"
    if figure.measure in NO_SUFFIX or name.endswith(_NUMBERED):
        return ""
    return _count(name, figure.unit)


def _count(name: str, unit: str) -> str:
    if unit == "人" and "人口" not in name and _SERVED.search(name):
        return "口" if name.endswith("人") else "人口"
    return "" if len(unit) > 1 and name.endswith(unit) else COUNTS.get(unit, f"{unit}数")


def _difference(figure: Measured, left: str) -> str:
    told = max(_WAYS.finditer(left), key=lambda found: found.start(), default=None)
    code = (told.lastgroup or "") if told else ""
    base = next((name for name, told in _BASES if told.search(left)), "")
    against = None if base else _MANY.search(left)
    if against and _WAYS.match(left, against.end()):  # 较2020年提高
        base = f"较{against['base']}"
    if figure.unit == "位":
        way = {"more": "上升", "less": "下降"}.get(code, "变化") + "位数"
    elif figure.measure == "points":
        way = {"more": "提高", "less": "下降", "over": "超出"}.get(code, "变化")
    else:
        way = {"more": "增加", "less": "减少", "over": "超出", "loss": "减亏额"}.get(code, "变化量")
    return f"{base}{way}"


def _share(name: str) -> str:
    if name.endswith(group("share_tail")):
        return ""
    return "率" if name.endswith(group("share_act")) else "完成率" if not name else "占比"


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


def retopic(figure: Measured, kind: str, name: Name, topic: str, left: str) -> Name:
    """Return the name with another topic: one of several that `分别` deals out after `left`."""
    return finish(figure, kind, Phrase("", name.verb, topic), left)


def finish(figure: Measured, kind: str, phrase: Phrase, left: str = "") -> Name:
    """Return the name that a phrase gives, its measure at its end; `left` is before the figure."""
    return _finished(figure, kind, phrase, left if kind in ("growth", "delta") else "")


@held
def _finished(figure: Measured, kind: str, phrase: Phrase, left: str) -> Name:
    subject, verb, thing = (part and _without_goal(unlisted(part)) for part in phrase)
    subject, thing = (_MOST.sub(r"\2\1", one) for one in (subject, thing))
    topic = _with_its_act(f"{subject}{thing}")
    if verb and len(thing) >= SHORT:
        subject, topic = "", thing
    if verb == "完成" and kind == "level" and not subject:  # 完成渠道整治任务87公里
        thing = topic = _with_its_act(_TASK.sub("", topic))
    if verb == "完成" and (work := _work(topic, figure)):
        subject, thing = work, "投资"
    if verb and (verb in topic or (kind == "share" and topic.endswith(group("share_tail")))):
        verb = ""
    verb = "" if _is_left_out(verb, topic, figure) else verb
    if verb == "完成" and len(subject) >= SHORT:
        body = f"{subject}{verb}{thing}"
    elif verb == "完成" and topic.endswith("投资"):
        body = topic if len(topic) >= SHORT else f"{verb}{topic}"
    elif thing == "问题" and not subject:
        body = f"{verb}{thing}"
    else:
        first = len(verb) == 1 or verb == "新增"  # 新增库容, as a head would say it
        first = first or (verb not in _NO_HEAD and thing.endswith(group("measured")))
        body = f"{subject}{verb}{thing or topic}" if first else _without_goal(f"{topic}{verb}")
    if verb and verb != "完成" and topic.endswith(group("area_tail")):
        body = _area(topic, verb)
    return Name(f"{body[-LONGEST:]}{suffix(body, figure, kind, left)}", topic or body, verb)


def _with_its_act(topic: str) -> str:
    """Return a topic, 水库的除险加固 as 水库除险加固."""
    act = _OF_ACT.search(topic)
    return f"{topic[: act.start()]}{act[1]}" if act and act[1] in verbs()[1] else topic


def _is_left_out(verb: str, topic: str, figure: Measured) -> bool:
    """Whether a verb says nothing of what is counted: 完成 of things, 安排 of money."""
    if figure.measure == "money":
        return verb in ("申请", "安排") and topic.endswith(_FUNDS)
    return verb == "完成" and bool(topic) and figure.unit not in ("%", "‰")


def _without_goal(words: str) -> str:
    """Return words without what says that they are aimed at: 达标年度目标20处 is 达标."""
    return _GOAL_BEHIND.sub("", words)


def unlisted(words: str) -> str:
    """Return words without the list of what their last one sums up."""
    return _LISTED.sub("", words) if "、" in words or "级" in words else words


def _area(topic: str, verb: str) -> str:
    """Return an area with what is done to it: 水土流失治理面积, but 新增灌溉面积."""
    act = next((act for act in _TREATED if verb.endswith(act)), "")
    return f"{verb.removesuffix(act)}{topic.removesuffix('面积')}{act}面积" if act else verb + topic


def _work(topic: str, figure: Measured) -> str:
    """Return the work whose 投资 is told: what is spent on one has one name, however it is said."""
    work = topic.removesuffix("投资").removesuffix("总")
    told = work != topic or (figure.measure == "money" and topic.endswith(("工程", "项目")))
    return work if told and work.endswith(group("heading_thing")) else ""


def named(name: Name, words: str, fell: bool, role: str) -> Name:
    """Return the name of a growth with what its clause (`words`) measures it against."""
    if not name.text.endswith(LAST_YEAR):
        return name
    topic = name.text.removesuffix(LAST_YEAR)
    return name._replace(text=f"{topic}{_measured(topic, words, fell, role)}")


def _measured(topic: str, words: str, fell: bool, role: str) -> str:
    way = "降幅" if fell else "增幅"
    many, last = _last(_MANY, words), _last(_YEAR_BEFORE, words)
    if many and (last is None or last.start() < many.start()):
        mean = many["base"][:2] in _MEANS and _WEATHER.search(topic)
        return f"较{many['base']}{'距平' if mean else way}"
    if last:
        return "较上年增幅" if _THAN_YEAR.match(words, last.start()) else LAST_YEAR
    if _MONTH_BEFORE.search(words):
        return "环比增速"
    if _SEVERAL.search(words):
        return f"累计{way}"
    return way if role == "target" else LAST_YEAR


def _last(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    return max(pattern.finditer(words), key=lambda match: match.start(), default=None)
