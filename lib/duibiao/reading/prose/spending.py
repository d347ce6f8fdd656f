"""What an amount of money is spent on, where the words beside it say no more than 投资."""

from __future__ import annotations

import re
from functools import cache

from duibiao.reading.lexicons import group, members
from duibiao.reading.prose.phrases import LONGEST, TOPIC, Phrase, parse, strip, tidy, verbs

SHORT = 4
DIGITS = "0123456789"
_SPENT = re.compile("(?:主要)?(?:用于|对|为|实施了?|开展了?|推进|建成了?|完成了?)")


@cache
def spent() -> frozenset[str]:
    """Return the words that say no more than that money is spent, none among them."""
    return members("spent") | {""}


def is_spent(phrase: Phrase, kind: str) -> bool:
    """Whether a phrase says no more than that money is spent."""
    return (
        kind == "level"
        and phrase.words in spent()
        and phrase.verb in ("", "投入", "筹措", "安排", "计划")
    )


def spent_on(later: str) -> str:
    """Return what an amount is spent on, told after it: `投资3亿元，建成水厂2座` -> 水厂."""
    words = later.lstrip("，的")
    leads = _SPENT.match(words)
    phrase = parse(words[leads.end() :] if leads else words)
    told = leads or (phrase.verb and not phrase.subject) or later.startswith("的")
    if not told or words.startswith(group("further")):
        return ""
    thing = strip(phrase.words.rpartition("等")[2])
    if phrase.verb and verbs()[1].get(phrase.verb) == "core":
        thing = f"{thing}{phrase.verb}"
    return thing[-TOPIC:] if len(thing) >= SHORT else ""


def work(earlier: str) -> str:
    """Return the work that the clause before does no more than name: `翻板坝工程，投资2410万元`."""
    clause = tidy(earlier)
    named = clause.endswith(group("heading_thing")) and not any(char in clause for char in DIGITS)
    phrase = parse(strip(clause)) if named else None
    return phrase.words[-LONGEST:] if phrase and len(phrase.words) >= SHORT else ""
