"""What a figure's name ends with: the measure, the way of a difference."""

from __future__ import annotations

import re

from duibiao.reading.lexicons import group
from duibiao.reading.quantities import Quantity

MEASURES = {
    "money": ("money_whole", "额"),
    "length": ("length_tail", "长度"),
    "area": ("area_tail", "面积"),
    "volume": ("volume_tail", "量"),
    "mass": ("volume_tail", "量"),
    "energy": ("volume_tail", "量"),
    "power": ("volume_tail", "容量"),
    "flow": ("volume_tail", "量"),
    "score": ("score_tail", "得分"),
}
COUNTS = {
    "家": "数",
    "名": "人数",
    "位": "人数",
    "人次": "人次",
    "场次": "场次",
    "户次": "户次",
    "星": "星级",
    "亩次": "亩次",
    "万亩次": "亩次",
}
_NUMBERED = ("人口", "总数", "人数", "户数", "面积")
NO_SUFFIX = frozenset({"rate", "temperature", "time"})
RAIN = ("降雨", "降水", "降雪")
# 会议压减10% is told of itself, with no earlier time.
_CUT = re.compile("^(?!.*(?:同比|环比|[较比])).*(压减|压缩|缩短|精简|缩减)[了约近达]*$")
_ACTS = ("完成", "压减", "压缩", "精简", "缩减", "清收", "整改", "销号", "办结", "支付")
_WAYS = re.compile(
    "(?P<over>超出|超过|超|高出|高于|多于)|(?P<more>增加|提高|上升|增长|提升|净增|增|多|前进|前移)"
    "|(?P<less>减少|下降|降低|压减|节约|节省|节水|减|降|少|低于|低)"
)


def suffix(name: str, figure: Quantity, kind: str, left: str) -> str:
    """Return what a name needs at its end to say what is measured; `left` are the words before the
    figure, which tell the way of a difference.
    """
    if kind == "growth" and (cut := _CUT.search(left)):
        return f"{cut[1]}率"
    if kind == "growth":
        return "" if name.endswith(("增速", "增幅", "降幅", "增长率")) else "同比增速"
    if kind == "of_target":
        return "目标完成率"
    if figure.unit in ("%", "‰") or figure.measure == "coefficient":
        return _share(name)
    if kind == "delta":
        return _difference(figure, left)
    if figure.unit == "mm" and name.endswith(RAIN):
        return "量"
    if figure.measure in MEASURES and figure.unit not in COUNTS:
        tails, tail = MEASURES[figure.measure]
        return "" if name.endswith((tail, *group(tails))) else tail
    if figure.measure == "zero":
        return "数"
    if figure.measure in NO_SUFFIX or name.endswith(_NUMBERED):
        return ""
    return COUNTS.get(figure.unit, f"{figure.unit}数")


_BASES = (
    ("环比", re.compile("环比|[较比]上(?:个?月|一?季度?|旬)")),
    ("同比", re.compile("同比|(?<!年)同期(?!平均|均值)|[去上]年同期")),
    ("较年初", re.compile("[较比]年初")),
    ("较上年", re.compile("[较比](?:上年|去年|上一年)")),
)


def _difference(figure: Quantity, left: str) -> str:
    told = max(_WAYS.finditer(left), key=lambda found: found.start(), default=None)
    code = (told.lastgroup or "") if told else ""
    base = next((name for name, told in _BASES if told.search(left)), "")
    if figure.measure == "points":
        way = {"more": "提高幅度", "less": "下降幅度", "over": "超出幅度"}.get(code, "变化幅度")
    else:
        way = {"more": "增加量", "less": "减少量", "over": "超出量"}.get(code, "变化量")
    return f"{base}{way}"


def _share(name: str) -> str:
    if name.endswith(group("share_tail")):
        return ""
    return "率" if name.endswith(_ACTS) else "完成率" if not name else "占比"
