"""What a name is of that is not told beside its figure: a heading's work or place, or its field."""

from __future__ import annotations

import re
from functools import cache

from duibiao.reading.lexicons import pairs, table
from duibiao.reading.prose.phrases import heading_topic, held

# 柳陂中型灌区续建配套与节水改造, 沅江干流防洪治理工程: one work; 石梁镇：…, one place.
_WORK = re.compile(
    "(?![一各全早现内界外沿省]|市直)(?P<work>(?P<own>[^，。、的0-9]{2,4}?)(?:[大中小]型)?"
    "(?P<sort>水库|灌区|片区|水厂|泵站|枢纽|水闸|干渠))(?:[^，。、的0-9]{0,12}(?:工程|项目|改造|建设))?"
    "|(?P<whole>[^，。、的0-9]{1,3}[江河溪](?:[^，。、的0-9]{0,10}(?:工程|项目))?)"
)
_PLACE = re.compile("(?!分|各|全)[^，。、的0-9]{2,4}(?:[镇乡县旗]|街道)")
_ASIDE = re.compile("（[^）]*）")
OWN = 2
"""How many characters of a proper name are looked at."""


@cache
def _known() -> frozenset[str]:
    """Return what the words of the lexicons begin with: no proper name does."""
    return frozenset(
        word[:OWN] for name in ("themes", "verbs", "cues") for word in table(name)["word"]
    )


@held
def _of_heading(heading: str) -> tuple[str, str]:
    """Return the one work or place that a heading names, and what sort of work; empty for none."""
    bare = _ASIDE.sub("", heading).strip()
    if _PLACE.fullmatch(bare):
        return ("" if bare[:OWN] in _known() else bare), ""
    found = _WORK.fullmatch(heading_topic(bare) or bare)
    if not found or found[0][:OWN] in _known():
        return "", ""
    return found["whole"] or f"{found['own']}{found['sort']}", found["sort"] or ""


@held
def matter(name: str, theme: str, headings: tuple[str, ...], title: str) -> str:
    """Return what a name is of that says no more than 管网改造长度 or 堤防加固长度, else empty."""
    work, sort = _of_heading(headings[-1]) if headings else ("", "")
    if work and (work[:OWN] in name or (sort and sort in name and not name.startswith(sort))):
        return ""
    if sort or work.endswith(("工程", "项目")):
        return work.removesuffix(sort) if name.startswith(sort or "：") else work
    bare = pairs("parts", f"bare_{theme}")
    thing = bare.get(max(filter(name.startswith, bare), key=len, default=""), "")
    rural = "农村" in "".join((*headings, title))
    if thing.startswith("农村") and not rural:
        return work
    return f"{work}{'农村' * (rural and thing.startswith('供水'))}{thing}"
