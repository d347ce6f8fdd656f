"""Whose figure it is: what a county's report tells of the whole city or province is context."""

from __future__ import annotations

import re

from duibiao.reading.quantities import Quantity

COUNTY, CITY, PROVINCE, NATION = 1, 2, 3, 4
_LEVELS = dict(zip("县旗区市州盟省", (COUNTY,) * 3 + (CITY,) * 3 + (PROVINCE,), strict=True))
_NAMED = re.compile(
    r"(?:自治(?P<whole>区)|(?P<level>(?<![全各])[省市州县旗盟]|(?<![灌库山园景社小牧城矿辖片地全各])区))"
    r"(?=水|人民|政府|农|发改|[0-9“”年]|“|关于|级|域|河长|防汛|灌|[一-龥]{0,6}?[局厅委办])"
)
WHOLE = re.compile("全[国省市州]|标准|[限均]值|（(?:警戒|汛限|保证)水位")
_WHOLE = {"国": NATION, "省": PROVINCE, "市": CITY, "州": CITY}
_BODY = re.compile(
    r"(?:其中|而|另外|据统计)?，?(?:20[0-9]{2}年|今年|去年|上年|目前|上半年)?，?"
    r"(?P<body>全(?P<level>[国省市州]))(?P<mean>[^，。；0-9]{0,8}(?:平均|均值))?"
    r"(?!率先|唯一|首[个家批次创]|最|排名|前[列茅]|领先|第|推广|通报|表彰|考核|评比|先进|优秀|试点|示范|系统内|"
    r"水利工作会|现场会|交流|范围内|各级|上下|一盘棋|平均水平)"
)
_OWN = re.compile("[我本该][省市县区州镇局旗]|全[县区镇旗]|我们|(?<=，)(?:县|区)(?:平均|完成|用水)")
_RANKED = re.compile(r"排名|位[列居次]|名列|居全|[高低优多少]于|[占较比]")
# 高于全市平均水平（0.571）, 超过标准限值（1.0mg/L）: what others have, or what a rule allows.
_OTHERS = re.compile(
    r"(?:全(?P<level>[国省市州])(?:同期|同类)?(?:平均|均值)?(?:水平|值)?|(?P<limit>标准|限值|均值))(?:（为?|(?<=限值)[为是])$"
    r"|（(?P<mark>警戒|汛限|保证)水位为?$"
    r"|（全(?P<told>[国省市州])(?:平均|同期)?[为是]?$"
)
_BREAK = re.compile("[。；！？\n]")
REACH, NEAR = 160, 14
_SPOKEN = {
    COUNTY: ("全县", "我县", "全区", "我区", "全旗", "我旗"),
    CITY: ("全市", "我市", "全州", "我州", "全盟", "我盟"),
    PROVINCE: ("全省", "我省", "全区", "我区"),
}


def level(title: str, bureau: str, text: str) -> int:
    """Return the level of the last body that title or bureau name, where the text speaks of it."""
    found = [*_NAMED.finditer(title), *_NAMED.finditer(f"{bureau}水利")]
    named = [PROVINCE if match["whole"] else _LEVELS[match["level"]] for match in found]
    lowest = min(named, default=0)
    return lowest if any(word in text for word in _SPOKEN.get(lowest, ())) else 0


def other(text: str, start: int, figure: Quantity, own: int) -> tuple[int, int] | None:
    """Return the words that give a figure to a larger body than `own`, None for one of its own."""
    if beside := _OTHERS.search(text, max(start, figure.start - NEAR), figure.start):
        rule = beside["limit"] or beside["mark"]
        if rule or _WHOLE[beside["level"] or beside["told"]] > own > 0:
            return beside.span()
    since = max(start, figure.start - REACH)
    for stop in _BREAK.finditer(text, since, figure.start):
        since = stop.end()
    found = _last_body(text, since, figure.start)
    if not found or _OWN.search(text, found.end("body"), figure.start):
        return None
    end = text.find("，", found.end(), figure.start)
    ranked = _RANKED.search(text, found.end("body"), end if end > 0 else figure.start)
    larger = _WHOLE[found["level"]] > own if own else _contrast(text, figure)
    return found.span("body") if larger and not ranked else None


def _last_body(text: str, since: int, end: int) -> re.Match[str] | None:
    """Return the last clause before `end` that opens with the whole of a body, figures in it."""
    found, at = None, since
    while 0 <= at < end:
        found = _BODY.match(text, at, end) or found
        comma = text.find("，", at, end)
        at = comma + 1 if comma >= 0 else -1
    return found


def _contrast(text: str, figure: Quantity) -> bool:
    """Whether the sentence goes on to tell the same of `我县`."""
    stop = _BREAK.search(text, figure.end, figure.end + REACH)
    end = stop.start() if stop else min(len(text), figure.end + REACH)
    return _OWN.search(text, figure.end, end) is not None
