"""Names of places won: the work, among whom, and the place."""

from __future__ import annotations

import re

from duibiao.reading.prose.naming import SHORT, Name
from duibiao.reading.prose.passages import Surroundings
from duibiao.reading.prose.phrases import LONGEST, heading_topic, parse, strip, strip_end, tidy

_SCOPE = re.compile(
    r"(?:位列|位居|名列|排名|排在|在|列|居|获|荣获)?"
    r"((?:全国|全省|全市|全县|全区|全州|省|市|区|县|州|系统|同类)[^，。、]{0,6})$"
)


def rank(around: Surroundings, heading: str) -> Name:
    """Return the name of a place won: the work, among whom, and `方阵位次` or `名次`."""
    words = tidy(around.words[: around.words.find("第")]).strip("“ ")
    scope = _SCOPE.search(words)
    phrase = parse(strip(words[: scope.start()] if scope else words))
    work = (phrase.subject or phrase.object).removesuffix("中")
    if len(work) <= SHORT:
        before = parse(strip(tidy(around.earlier)))
        work = f"{before.subject or before.object or heading_topic(heading)}{work}"
    tail = "方阵位次" if around.after.startswith("方阵") else "位次"
    tail = tail if around.after.startswith(("方阵", "品牌", "梯队")) else "名次"
    among = strip_end(scope[1]) if scope else ""
    return Name(f"{work[-LONGEST:]}{among}{tail}", work, "")
