"""The bar at the top of a page: the way to the index, the bureau's other reports and periods, and
the tables beside it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from duibiao.presentation import escape, matrix
from duibiao.presentation.numbers import period
from duibiao.vocabulary import reports
from duibiao.vocabulary.words import say

SPANS = "0123456789年月日季度上下半第一二三四—至、-/ " + "".join(map(chr, range(65, 123)))
BAR = re.compile(r'<nav class="bar".*?</nav>', re.DOTALL)


@dataclass(frozen=True)
class Place:
    """Where a report stands in a folder of reports: `key` is `period/bureau/notebook`.

    `there` are the keys of the bureau's reports in the folder, `bare` those of them that show
    nothing, `beside` the suffixes of the tables beside this one, `home` whether the bureau has a
    page of its own, `other` the way to the same page in the other language, if there is one.
    """

    key: str
    there: Sequence[str] = ()
    bare: Sequence[str] = ()
    beside: Sequence[str] = ()
    home: bool = True
    other: str = ""

    def bar(self) -> str:
        """Return the bar as HTML."""
        when, bureau, notebook = self.key.split("/")
        own = [(f"../../{bureau}.html", say("page.own_reports"))] if self.home else []
        up = [("../../index.html", say("page.all_reports")), *own]
        tables = [(f"{notebook}.{one}", say(f"page.beside_{one}")) for one in self.beside]
        tables += [(self.other, say("page.other_language"))] if self.other else []
        return (
            f'<nav class="bar" aria-label="{say("page.lead_on")}">{_links(up)}'
            f"{self._others(when, notebook)}{self._periods(when, notebook)}{_links(tables)}</nav>"
        )

    def _others(self, when: str, notebook: str) -> str:
        found = {key.split("/")[2] for key in self.there if key.split("/")[0] == when} | {notebook}
        bare = {key.split("/")[2] for key in self.bare if key.split("/")[0] == when}
        empty = f"<small>{matrix.state_word('empty')}</small>"
        shown = (
            f'<b aria-current="page">{escape.text(matrix.notebook_word(one))}</b>'
            if one == notebook
            else _link(f"{one}.html", matrix.notebook_word(one)) + (empty if one in bare else "")
            for one in sorted(found, key=reports.place)
        )
        return f"<span>{' '.join(shown)}</span>"

    def _periods(self, when: str, notebook: str) -> str:
        """Return the same report of other periods, the latest first, folded."""
        parts = (key.split("/") for key in self.there)
        found = {one for one, _, kind in parts if kind == notebook and one != when}
        place = f"{self.key.split('/')[1]}/{notebook}.html"
        links = [
            (f"../../{one}/{place}", period(one.replace("--", "/")))
            for one in sorted(found, reverse=True)
        ]
        head = f"<summary>{say('page.other_periods')}</summary>"
        return f"<details>{head}{_links(links)}</details>" if links else ""


def signs() -> str:
    """Return the characters a bar may need when it changes: every report's and period's name."""
    names = "".join(map(matrix.notebook_word, reports.NOTEBOOKS)) + matrix.state_word("empty")
    return names + SPANS + say("page.other_periods") + say("page.other_language")


def placed(html: str, place: Place) -> str:
    """Return a page with the bar of this place instead of its own."""
    return BAR.sub(lambda _: place.bar(), html, count=1)


def _links(links: Sequence[tuple[str, str]]) -> str:
    return " ".join(_link(to, said) for to, said in links)


def _link(to: str, said: str) -> str:
    return f'<a href="{escape.text(to)}">{escape.text(said)}</a>'
