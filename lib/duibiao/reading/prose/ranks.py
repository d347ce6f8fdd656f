"""Names of places won: the work, among whom, and the place."""

from __future__ import annotations

import re

from duibiao.reading.prose.borrowing import subject_of
from duibiao.reading.prose.naming import SHORT, Name
from duibiao.reading.prose.passages import Surroundings
from duibiao.reading.prose.phrases import LONGEST, parse, strip, strip_end, tidy
from duibiao.reading.prose.spending import DIGITS

_SCOPE = re.compile(
    r"(?:进入|跻身|迈入|挺进|位列|位居|名列|排名|排在|在|列|居|获|荣获)?"
    r"((?:全国|全省|全市|全县|全区|全州|省|市|区|县|州|系统|同类)[^，。、]{0,6})$"
)


def rank(around: Surroundings, previous: Name | None, heading: str) -> Name:
    """Return the name of a place won: the work, among whom, and `方阵位次` or `名次`."""
    words = tidy(around.since).strip("“ ")
    scope = _SCOPE.search(words)
    phrase = parse(strip(words[: scope.start()] if scope else words))
    work = (phrase.subject or phrase.object).removesuffix("中")
    if len(work) <= SHORT:
        told = previous and any(char in DIGITS for char in tidy(around.earlier))
        before = previous.text if previous and told else subject_of(around.earlier, heading)
        work = f"{before}{work}"
    tail = "方阵位次" if around.after.startswith("方阵") else "位次"
    tail = tail if around.after.startswith(("方阵", "品牌", "梯队")) else "名次"
    among = strip_end(scope[1]) if scope else ""
    return Name(f"{work[-LONGEST:]}{among}{tail}", work, "")
