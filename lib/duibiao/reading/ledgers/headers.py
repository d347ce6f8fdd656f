"""What the headings of a ledger mean, by `headers.csv` and `head_forms.csv` in `data/lexicons`."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from duibiao.reading import lexicons
from duibiao.reading.ledgers import spans
from duibiao.reading.ledgers.states import STRUCK
from duibiao.reading.quantities.unit_words import is_counted, unit_named
from duibiao.reading.quantities.written_figures import narrow
from duibiao.vocabulary.csv_tables import read_table
from duibiao.vocabulary.periods import Period, parse
from duibiao.vocabulary.places import home
from duibiao.vocabulary.revisions import CHANGING

LABELS = frozenset(
    {"number", "indicator", "aspect", "section", "entity", "period", "task", "problem"}
)
DETAILS = frozenset(
    {"unit", "source", "note", "basis", "ignore", "owner", "leader", "due", "nature", "schedule"}
)
RELATIVE = frozenset({"of_target", "growth", "delta"})
"""Measures that speak of another figure."""
MEASURES = frozenset({"actual", "target", "revised", "approved", *RELATIVE, "rank"})
_BRACKETS = re.compile(r"[(（\[［【〔]([^()（）\[\]［］【】〔〕]{1,20})[)）\]］】〕]")
_BRACKETED = re.compile(r"^[（(]([^（）()]{2,12})[）)]$")
"""A lower level that stands in brackets whole: （当月新增）."""
_UNITS_BEHIND = (
    re.compile(r"(.+?)\s*[·•，,、]\s*(\S+)$"),
    re.compile(r"(.+?)(?:\s*单位)?\s*[:：]\s*([^:：]+)$"),
    re.compile(r"(.+?)\s*[/／]\s*([^/／]+)$"),
    re.compile(r"(.+?)\s{2,}(\S+)$"),
)
_UNIT_IS = re.compile(r"^(?:计量|金额)?单位[:：]\s*")
_PIECES = re.compile(r"[，,；;]")
_LIMIT = r"[≥≤＞＜>＝=≧≦]|不(?:低|少|高|大|超|小|多)[于过]|(?:控制|保持|稳定)在|达到"
_BOUND = re.compile(
    rf"\s*(?:[（(](?:不[低少高大超]\w|{_LIMIT})[）)]|[（(]?(?:{_LIMIT})\s*\d+(?:\.\d+)?\s*([^\d\s（）()，,]{{0,6}}?)(?:以?[内上下])?[）)]?)$"
)
"""The goal that a name holds: 漏损率≤9%, （不低于）."""
TITLE_UNIT = re.compile(
    r"单位\s*[:：]\s*([^\s()（）,，;；、。]{1,10})(?:[,，;；、\s]+([^\s()（）,，;；、]{1,10}))?"
)
_PERCENT_BEHIND = re.compile(r"(.+?)\s*([%％‰])")
_PLAN = r"计划(?!用水(?:管理|单位|户|覆盖))(?:(?!率|比|进度|完成度).){2,12}"
_PLANNED = re.compile(rf"(?:本年|当年|全年|年)?度?{_PLAN}")
"""What is planned, named behind the word: `年度计划投资`."""
_GOAL = (
    r"(?<=[\u4e00-\u9fff])(?<![占较比超与达按成])(?<!工作|下步|一步|实施|整改|行动|推进|打算)计划$|(?<=[采井淤治护溉造固设])任务$|目标(?:数量|[值量])?|指标值|任务[值量数]|计划[数值量]|目标数|控制[数值]"
    r"|(?:控制|目标|总量|指标|考核)[上下]限值?|限值"
)
_DONE = r"(?<=[采井淤治护溉造固设])完成$|[完达]成[值数量]|实际[值数量]|实绩|进度|进展"
_ENDING = re.compile(rf"(?P<name>.{{0,12}}?)(?:(?P<target>{_GOAL})|(?:{_DONE}))")
_MENDING = re.compile(r"整治|处置|整修|治理整改")
"""Other words for 整改 in lists of problems."""
_BARE = frozenset(
    {
        "数",
        "绝对数",
        "绝对值",
        "绝对量",
        "值",
        "数值",
        "数据",
        "小计",
        "合计",
        "总计",
        "共计",
        "历年数",
        "历年值",
        "历年数据",
    }
)
"""What is left of 上半年数 without its time."""
_GENERIC = re.compile(
    r"(?:量化|历史|历年|往年|以往|近年|[本我](?:局|单位|县|市|区|院)|赶超|考核|力争|奋斗|年度|[本当今]年度?|阶段|预期|规划|挑战|基本|确保|约束|最终|中期|近期|远期|新"
    r"|[省市县区]级?(?:下达|分解)?|上级(?:下达)?|内部|自定|自加压|争先|冲刺|保底|底线|总体|全部|累计|当前|目前|最新|实际|现状|本期|年初|年末|序时|必成|必保|争取|责任|控制|核定|原定|审定|审批|预定|既定)+"
)
"""What stands before a measure without naming anything."""
_ASKED = re.compile(rf"(?:{_GENERIC.pattern})(?:任务|计划|指标)")
_COMPARED = re.compile(
    r"(?P<name>[\u4e00-\u9fff]{2,8}?)??(?:20\d\d年?)?[较比与](?:上年|去年|前年|上[月期周旬]|[昨前]日|同期|上季度?|年初|20\d\d年?|(?=\d{1,2}(?:[-—~至]\d{1,2})?月))(?:同期|[同当][月日]|\d{1,2}(?:[-—~至]\d{1,2})?月份?)?[末底]?(?:相?比)?(?:增减|增长|增加|变化|提高)?(?:情况|额|值|量|数|幅度?)?[±＋+]?"
)
_OF_TARGET = re.compile(
    r"(?:累计|实际)?(?:完成|占|达|为)(?:全?年度?|年初|序时|必成|力争|基本|[国省市县区局]家?[定级]|自定)?(?:下达)?(?:计划|目标|任务|指标|预算|盘子|要求)(?:数|值|的)?(?:比例?|比重|百分比|进度)?"
)
_PEOPLE = re.compile(r"[民众口]$")
"""居民 counts people in a sentence; above a column it says whose the figures are."""
_CORNER = re.compile(r"([^\\＼/／]{1,8})[\\＼/／]([^\\＼/／]{1,8})")
"""What the corner of a table says of its rows, and of its columns: 乡镇\\指标."""
_SHORT_YEAR = re.compile(r"^(2\d)年(?!期|限)")
_EMPTY = re.compile(r"[（(]\s*[)）]")
_REVISED = re.compile(rf"(?:已|经|中期|年中)?(?:(?:调整|修订|变更|调增|调减)后?|{CHANGING}后)")
_AMONG = re.compile(r"^\s*其\s*中\s*[:：]\s*")
_THINGS = re.compile(
    r"(?:数量?|创建|情况|统计|明细|一览|台账|表)[（(]([个家处座台套只眼条口])[）)]$"
)
"""A title that tells in what it counts: 创建数（个）; 各乡（镇） tells no unit."""
_LETTER = re.compile(r"\s*[（(][A-Z甲乙丙丁][)）]")
"""The letter that formulas name a column by: `完成（B）`."""
_FIELD = re.compile(r"^\s*[A-Za-z]\w*?_(?=[\u4e00-\u9fff])", re.ASCII)
"""The field's name that a system's export puts before its head: `VAL_CUM_本年累计`."""
_PLANS = re.compile(r"(?:年度|全年)?(?:计划|目标|任务)[数值量]?")
"""What stands in brackets behind the name of a goal: 设计量（计划）."""
_MADE = re.compile(r"实际|实绩|实?完成[数值]?")
"""What stands in brackets behind a time that figures are of: 2023年（实际）."""
_JOINTS = re.compile(r"^[\s\-—_、，,:：的年度]*|[\s\-—_、，,:：的]*$")


_THEN = re.compile(r"(?:上年|去年|上一年)度?同[期月季日]")
_BARE_THEN = re.compile(rf"{_THEN.pattern}(?:末|底|累计|完成|实际|[数值量额])*$")
_AT_END = re.compile(r"^[末底止](?!\w?[量级值])")
"""What 三季度 leaves of 三季度末, 1—8月 of 1—8月止."""
_TELLS = re.compile(
    rf"{spans.MAY_NAME}|{_LIMIT}|[较比与]|^[的年度]|的$|(?:{_GOAL}|{_DONE}|{_PLAN})$"
)
"""Without any of these a word of letters and digits says nothing but a name."""


class Head(NamedTuple):
    """What one level of a heading says.

    `means` is a code of the dictionary, `""` for a heading that only gives a period, None for
    words the dictionary does not know; `span` tells how its period differs from the table's
    (`year month prior prior_year`); `name` is what remains without unit and period.
    """

    means: str | None
    span: str
    name: str
    unit: str
    period: Period | None

    @property
    def known(self) -> bool:
        """Whether the dictionary, a period or a unit explains the heading."""
        return self.means is not None or (bool(self.unit) and not self.name)


@cache
def dictionary(ledger: str, folder: Path | None = None) -> dict[str, tuple[str, str]]:
    """Return (means, span) by heading for `figures`, `tasks` or `problems`.

    Raises DataFaults for a damaged file.
    """
    path = (folder or home()) / lexicons.FOLDER / "headers.csv"
    table = read_table(path, ("ledger", "means", "span", "head"))
    rows = zip(table["ledger"], table["means"], table["span"], table["head"], strict=True)
    return {plain(head): (means, span) for kind, means, span, head in rows if kind == ledger}


@cache
def forms(ledger: str, folder: Path | None = None) -> list[tuple[str, str, re.Pattern[str]]]:
    """Return (means, span, form) of heads by how their words are put together, in their order.

    Raises DataFaults for a damaged file and for every form that is no regular expression.
    """
    found = _all_forms(folder or home())
    return [(means, span, form) for kind, means, span, form in found if kind == ledger]


@cache
def _all_forms(folder: Path) -> list[tuple[str, str, str, re.Pattern[str]]]:
    path = folder / lexicons.FOLDER / "head_forms.csv"
    columns = ("ledger", "means", "span", "form", "example")
    table = read_table(path, columns)
    compiled = lexicons.expressions(path, table["form"])
    return list(zip(table["ledger"], table["means"], table["span"], compiled, strict=True))


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Return a heading without spaces, line breaks and width variants, in lower case."""
    return "".join(unicodedata.normalize("NFKC", text).split()).rstrip(":").lower()


def read(text: str, ledger: str = "figures", base: Period | None = None) -> Head:
    """Return what a heading says; `base` is the table's own period, for parts of a year."""
    text = spans.digits(text)
    if base is None or spans.may_name(text):
        return _read(text, ledger, base)
    head = _read(text, ledger, None)
    return head._replace(period=beside(head.span, base)) if head.span else head


def beside_names(text: str, base: Period | None) -> Head:
    """Return what a word beside names says of their figures: 目标任务, the head of names elsewhere,
    is a goal there."""
    head = read(text, "figures", base)
    asked = head.means == "indicator" and _ASKED_FOR.search(text)
    return read("年度目标", "figures", base) if asked else head


_ASKED_FOR = re.compile("目标|任务|计划")


@lru_cache(maxsize=50_000)
def _read(text: str, ledger: str, base: Period | None) -> Head:
    text = _BRACKETED.sub(r"\1", text)
    text = text if text.isalnum() else _AMONG.sub("", _LETTER.sub("", _FIELD.sub("", text)))
    known = _listed(text, ledger) or _cornered(text, ledger)
    if known and not (known[0] == "ignore" and unit_named(text)):
        return Head(*known, "", "", beside(known[1], base))
    if unit_named(text) and not _PEOPLE.search(text):
        return Head(None, "", "", unit_named(text), None)
    told = not text.isalnum() or text in _BARE or _TELLS.search(text) or _BEFORE.fullmatch(text)
    return _by_parts(text, ledger, base) if told else Head(None, "", text, "", None)


def _cornered(text: str, ledger: str) -> tuple[str, str] | None:
    """Return what a corner of two words for what stands below and beside it says of the rows."""
    told = _CORNER.fullmatch(text)
    both = [_listed(word, ledger) for word in told.groups()] if told else []
    return both[0] if both and all(one and one[0] in LABELS for one in both) else None


def _by_parts(text: str, ledger: str, base: Period | None) -> Head:
    """Return what a head unknown as a whole says by its brackets, its time and its ending."""
    text = _SHORT_YEAR.sub(r"20\1年", text)
    rest, written_unit, inner = _without_brackets(text, base)
    if ledger == "figures" and (change := _compared(rest, written_unit)):
        return change
    period, rest = spans.find(rest, base)
    if period is None and inner:
        period, _ = spans.find(inner, base)
    whole = rest.strip() if period is None and re.match("年(?!度)", rest) else ""
    rest = _JOINTS.sub("", _EMPTY.sub("", rest))
    rest = _AT_END.sub("", rest) if period else rest
    means, span = _meaning(rest, ledger, period)
    if means is None and inner:
        means, span = _meaning(_JOINTS.sub("", without_brackets(rest)), ledger, period)
    name = (whole or rest) if means is None else ""
    if means is None and ledger == "figures":
        means, span, name = _by_ending(rest)
        name = whole if whole and name == rest else name
    if means is None and _PLANS.fullmatch(inner):
        means, span, name = "target", "year", without_brackets(rest)
    if means in {"", None} and _MADE.fullmatch(inner):
        means = "actual"
    if means == "target" and _REVISED.fullmatch(inner):
        means = "revised"
    if means == "delta" and written_unit in {"%", "‰"}:
        means = "growth"
    if ledger == "figures" and not span and _is_then(text, means):
        means, span, name = "actual", "prior", ""
    own = period or beside(span, base)
    return Head(means, span, name, written_unit, own)


def _is_then(text: str, means: str | None) -> bool:
    """Whether a head tells what was done in the same span a year before."""
    told = _THEN if means == "actual" else _BARE_THEN
    return means in {"actual", "", None} and bool(told.match(text))


def _compared(rest: str, unit: str) -> Head | None:
    """Return what `较去年同期`, `完成年计划%` says: a change, or a share of the target."""
    if unit in {"%", "‰"} and _OF_TARGET.fullmatch(rest):
        return Head("of_target", "", "", unit, None)
    compared = _COMPARED.fullmatch(rest)
    if not compared:
        return None
    name = compared["name"] or ""
    name = name if is_name(name) else ""
    return Head("growth" if unit in {"%", "‰"} else "delta", "", name, unit, None)


_BEFORE = re.compile(
    r"(?:年?[初末底]|年度|全年)?(?:(?P<target>目标|任务|下达(?=.*(?:面积|长度|规模|水量|金额|投资|资金|数量?)$))|实际|已完成|完成(?=面积|长度|规模))(?P<name>(?![总单起来内名类情完进要时责])[\u4e00-\u9fff]{2,8})"
)
"""What stands before a noun that it plans or tells as done: 任务面积, 年末实际普及率."""


_MEASURED = re.compile(r"面积|长度|规模|数量?|[个座处]数|水量|金额|投资")
"""Nouns that say how a thing is measured and not which."""


_LAST_GOAL = re.compile(r"(?:上一?|去)年度?(?!结[转余]|度?[末底])(?P<rest>.*(?:目标|计划|任务).*)")


def _by_ending(rest: str) -> tuple[str | None, str, str]:
    """Return what a head unknown as a whole says by its last word, and the name before that."""
    if last := _LAST_GOAL.fullmatch(rest):
        known = _listed(last["rest"], "figures") or _by_ending(last["rest"])
        if known[0] == "target":
            return "ignore", "", ""
    if _PLANNED.fullmatch(rest):
        return "target", "year", rest.rpartition("计划")[2]
    if _ASKED.fullmatch(rest):
        return "target", "year", ""
    found = _ENDING.fullmatch(rest)
    ahead = _BEFORE.fullmatch(rest) if found is None else None
    if ahead:
        name = "" if _MEASURED.fullmatch(ahead["name"]) else ahead["name"]
        means, span = ("target", "year") if ahead["target"] else ("actual", "")
        return means, span, name
    if found is None:
        return ("actual", "", "") if rest in _BARE else (None, "", rest)
    generic = not found["name"] or _GENERIC.fullmatch(found["name"])
    means, span = ("target", "year") if found["target"] else ("actual", "")
    return means, span, "" if generic else found["name"]


def _meaning(rest: str, ledger: str, period: Period | None) -> tuple[str | None, str]:
    if not rest:
        return ("" if period else None), ""
    return _listed(rest, ledger) or (None, "")


@lru_cache(maxsize=4096)
def _listed(text: str, ledger: str) -> tuple[str, str] | None:
    """Return what the dictionary says of a whole text, or the first form that fits it."""
    written = plain(text)
    if ledger == "problems":
        written = _MENDING.sub("整改", written)
    if ledger != "figures":
        written = STRUCK.sub("销号", written)
    known = dictionary(ledger).get(written)
    if known or not _any_form(ledger).fullmatch(written):
        return known
    return next((means, span) for means, span, form in forms(ledger) if form.fullmatch(written))


@cache
def _any_form(ledger: str, relative: bool = False) -> re.Pattern[str]:
    """Return the pattern of whatever one of the forms fits, or one of what speaks of others: most
    names fit none."""
    told = [form for means, span, form in forms(ledger) if not relative or is_relative(means, span)]
    return re.compile("|".join(f"(?:{form.pattern})" for form in told) or "(?!)")


def is_relative(means: str | None, span: str) -> bool:
    """Whether a measure speaks of another figure, or of the same a year before."""
    return means in RELATIVE or span == "prior"


def is_name(text: str) -> bool:
    """Whether a text of letters and digits names a row and says nothing else: no unit, time, limit
    or measure. What is no such name may still be one."""
    if not text.isalnum() or text in _BARE or _TELLS.search(text) or unit_named(text):
        return False
    written = plain(text)
    known = dictionary("figures").get(written)
    listed = known is not None and is_relative(*known)
    return not (listed or _any_form("figures", True).fullmatch(written))


def bracketed_unit(text: str) -> str:
    """Return the unit of measure in brackets in a title: `投资进度表（万元，截至8月底）`."""
    told = (piece for found in _BRACKETS.finditer(text) for piece in _PIECES.split(found[1]))
    units = map(unit_named, told)
    measured = next((unit for unit in units if unit and not is_counted(unit)), "")
    things = _THINGS.search(text)
    return measured or (things[1] if things else "")


def in_brackets(text: str) -> list[str]:
    """Return what stands in the brackets of a text, each by itself."""
    return _BRACKETS.findall(text)


def own_name(text: str) -> str:
    """Return the name that a row's text says, without what it says of its unit."""
    head = read(text)
    return head.name or (without_brackets(text) if head.unit else text)


def without_brackets(text: str) -> str:
    """Return a text without brackets and what stands in them."""
    return _BRACKETS.sub("", text).strip()


def _without_brackets(text: str, base: Period | None) -> tuple[str, str, str]:
    """Return the heading without its brackets and goal, the unit and the other words in them."""
    bound = _BOUND.search(text)
    limit = unit_named(bound[1] or "") if bound else ""
    if bound and (limit or not bound[1]):
        text = text[: bound.start()]
    if not bound and text.isalnum():
        return text, "", ""
    inner = ""
    for found in _BRACKETS.finditer(text):
        pieces = [_UNIT_IS.sub("", piece) for piece in _PIECES.split(found[1])]
        written = next(filter(None, map(unit_named, pieces)), "")
        if written:
            beside = "，".join(piece for piece in pieces if unit_named(piece) != written)
            beside = beside if spans.find(beside, base)[0] else ""
            return text[: found.start()] + text[found.end() :], narrow(written), beside
        inner = found[1]
    if limit:
        return text, limit, inner
    if inner and spans.find(inner, base)[0]:
        return _BRACKETS.sub("", text), "", inner
    for form in _UNITS_BEHIND:
        behind = form.fullmatch(text.strip())
        if behind and unit_named(behind[2]):
            return behind[1], narrow(unit_named(behind[2])), ""
    percent = _PERCENT_BEHIND.fullmatch(text.strip())
    return (percent[1], narrow(percent[2]), "") if percent else (text, "", inner)


def period_named(text: str, base: Period | None) -> Period | None:
    """Return the period a word of the dictionary names beside the table's own: 全年, 上年同期."""
    _, span = _listed(text, "figures") or (None, "")
    return beside(span, base)


def beside(span: str, base: Period | None) -> Period | None:
    """Return the period a heading means beside the table's own, None when it is that."""
    if base is None or not span:
        return None
    if span == "prior":
        return base.before()
    if span == "month":
        return parse(f"{base.last:%Y-%m}")
    whole_year = base if base.months >= 12 or base.season else parse(f"{base.year}")
    return whole_year.before() if span == "prior_year" else whole_year
