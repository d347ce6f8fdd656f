"""What the headings of a ledger mean, by the dictionary `data/lexicons/headers.csv`."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from duibiao.reading import lexicons
from duibiao.reading.ledgers import spans
from duibiao.reading.quantities.cells import narrow
from duibiao.reading.quantities.measures import is_counted, unit_named
from duibiao.vocabulary.csv_tables import read_table
from duibiao.vocabulary.periods import Period, parse
from duibiao.vocabulary.places import home

LABELS = frozenset(
    {"number", "indicator", "aspect", "section", "entity", "period", "task", "problem"}
)
DETAILS = frozenset(
    {"unit", "source", "note", "basis", "ignore", "owner", "leader", "due", "nature", "schedule"}
)
RELATIVE = frozenset({"of_target", "growth", "delta"})
"""Measures that speak of another figure."""
MEASURES = frozenset({"actual", "target", "revised", "approved", *RELATIVE, "rank"})
_BRACKETS = re.compile(r"[(（\[【〔]([^()（）\[\]【】〔〕]{1,20})[)）\]】〕]")
_UNITS_BEHIND = (
    re.compile(r"(.+?)\s*[·•，,、]\s*(\S+)$"),
    re.compile(r"(.+?)(?:\s*单位)?\s*[/／:：]\s*([^/／:：]+)$"),
    re.compile(r"(.+?)\s{2,}(\S+)$"),
)
_PIECES = re.compile(r"[，,；;]")
_LIMIT = r"[≥≤＞＜>＝=≧≦]|不(?:低|少|高|大|超|小|多)[于过]|(?:控制|保持|稳定)在|达到"
_BOUND = re.compile(
    rf"\s*(?:[（(](?:不[低少高大超]\w|{_LIMIT})[）)]|[（(]?(?:{_LIMIT})\s*\d+(?:\.\d+)?\s*([^\d\s（）()，,]{{0,6}}?)(?:以?[内上下])?[）)]?)$"
)
"""The goal that a name holds: 漏损率≤9%, （不低于）."""
TITLE_UNIT = re.compile(
    r"单位\s*[:：]\s*([^\s()（）,，;；、]{1,10})(?:[,，;；、\s]+([^\s()（）,，;；、]{1,10}))?"
)
_PERCENT_BEHIND = re.compile(r"(.+?)\s*([%％‰])")
_WHOSE = re.compile(
    r"[省市州盟县区旗乡镇村街道()、/及和各]{2,12}|.{2,8}名称"
    r"|[\u4e00-\u9fff]{0,4}(?:[站所厂]|分公司|办事处|片区)"
)
"""Levels of places (`县(市、区)`), and names of whatever it is: whose the figures are."""
_PLANNED = re.compile(r"(?:本年|当年|全年|年)?度?计划[^率比度]{2,8}")
"""What is planned, named behind the word: `年度计划投资`."""
_ENDING = re.compile(
    r"(?P<name>.{0,12}?)(?:(?P<target>目标[值量]?|指标值|任务[值量数]|计划[数值量]|目标数|控制[数值]|(?:控制|目标|总量|指标|考核)[上下]限值?|限值)"
    r"|(?:完成[值数量]|实际[值数量]|实绩|进度|进展))"
)
_MENDING = re.compile(r"整治|处置|整修|治理整改")
_STRUCK = re.compile(r"[销消](?:账|帐|项)|消号")
"""Other words for 整改 in lists of problems."""
_BARE = frozenset({"数", "值", "数值", "数据", "小计", "合计", "总计", "共计"})
"""What is left of 上半年数 without its time."""
_GENERIC = re.compile(
    r"(?:历史|历年|往年|以往|近年|[本我](?:局|单位|县|市|区|院)|赶超|考核|力争|奋斗|年度|阶段|预期|规划|挑战|基本|确保|约束|最终|中期|近期|远期|新"
    r"|[省市县区]级?(?:下达|分解)?|上级(?:下达)?|内部|自定|自加压|争先|冲刺|保底|底线|总体|全部|累计|当前|目前|最新|实际|现状|本期|年初|年末|序时|必成|必保|争取|责任|控制|核定|原定)+"
)
"""What stands before a measure without naming anything."""
_COMPARED = re.compile(
    r"(?:20\d\d年?)?[较比与](?:上年|去年|前年|上月|上期|同期|上季度?|年初|20\d\d年?)(?:同期|同月|末|底)?(?:相比)?(?:增减|增长|增加|变化|提高)?(?:情况|额|值|量|数|幅度?)?"
)
_OF_TARGET = re.compile(
    r"(?:累计|实际)?(?:完成|占|达)(?:全?年度?|年初|序时|必成|力争|基本)?(?:计划|目标|任务|预算)(?:数|值|的)?(?:比例?|比重|百分比|进度)?"
)
_SUBJECT = re.compile(
    r"(?:工作|重点|考核|主要|具体|绩效|管理|业务|细化|分项|分解|统计|监测|评价){1,2}(?:目标|指标|任务|项目)(?:名称|内容|事项)?"
    r"|(?:目标|指标|任务|实事|工作|业务)(?:名称|内容|事项)|(?:实事|评估|岁修|养护)(?:项目|指标)(?:名称)?|[\u4e00-\u9fff]{2,4}(?:指标|事项)(?:名称)?"
)
"""What names are called, in words that the dictionary lacks."""
_LISTED = {
    "tasks": (
        ("lamp", r"\w{0,8}(?:预警|亮灯|亮牌|红黄绿|三色|灯号)\w{0,4}"),
        (
            "status",
            r"\w{0,8}(?:状态|与否|评价|评定|结论)|是否\w{1,6}|(?:销项|销号|办结|完结)(?:情况|结果)?",
        ),
        (
            "due",
            r"\w{0,8}(?:时限|期限|限期|完[成工]时间|办结时间|截止(?:时间|日期)|时间要求|时间节点|节点要求)|(?:限|应|要求|计划|拟|规定|承诺|预计)\w{0,4}(?:日期|时间|日)",
        ),
        (
            "progress",
            r"\w{0,8}(?:进[展度]\w{0,2}|(?:推进|落实|完成|办理|执行|实施|开展)(?:情况|状况|说明|成效))"
            r"|(?:[年季月][末底]|当前|目前|本[月季期]|年终)?(?:情况|现状|近况)|\w{0,6}动态",
        ),
        (
            "unit",
            r"(?!协[同办]|配合|参与|来源|报送|填报)\w{0,8}(?:责任|牵头|主办|主责|承办|承担|实施|负责|落实|办理|推进)(?:单位|部门|科室|股室|处室|机构|站所)",
        ),
        ("owner", r"\w{0,8}(?:责任|负责|承办|经办|联系)人(?:员|姓名)?"),
        ("task", r"(?!目标|指标|考核|统计)\w{0,6}(?:任务|事项|工作|实事)(?:名称|内容|事项)?"),
    ),
    "problems": (
        ("source", r"\w{0,6}(?:来源|渠道)"),
        (
            "problem",
            r"\w{0,8}(?:问题|隐患|缺陷|短板)(?:描述|内容|表现|名称|清单|概况|[及和与]\w{1,4}|情[况形]|事项)?",
        ),
        (
            "due",
            r"\w{0,8}(?:时限|期限|限期)|(?:限|应|要求|计划|拟|规定|承诺|预计)\w{0,4}(?:日期|时间|日)",
        ),
        (
            "closed",
            r"\w{0,8}(?:销号|闭环|闭合|办结|核销|整改到位|完成整改)\w{0,4}|验收(?:状态|情况|结果|结论)",
        ),
        ("rectified", r"(?:完成整改|整改完成|实际整改|整改到位)(?:时间|日期)"),
        ("found", r"(?:检查|发现|排查|巡查|通报|交办|反馈|督查)(?:时间|日期)"),
        ("standing", r"是否\w{1,8}|(?:整改|处置|落实|治理)\w{0,6}(?:情况|进展|进度|结果|状态)"),
        (
            "unit",
            r"(?!协[同办]|配合|参与|来源|报送|填报)\w{0,8}(?:责任|牵头|主办|主责|承办|承担|整改|实施|落实|办理)\w{0,2}(?:单位|部门|科室|股室|处室|机构|站所)",
        ),
        ("owner", r"\w{0,8}(?:责任|负责|承办|整改)人(?:员|姓名)?"),
    ),
}
"""What a head of a list says that the dictionary lacks, by its words; the first that fits."""
_LIST_FORMS = {
    ledger: [(means, re.compile(form)) for means, form in told] for ledger, told in _LISTED.items()
}
_AMONG = re.compile(r"^\s*其\s*中\s*[:：]\s*")
_LETTER = re.compile(r"\s*[（(][A-Z甲乙丙丁][)）]")
"""The letter that formulas name a column by: `完成（B）`."""
_TOLD = (
    ("ignore", "", r"[a-z][/÷*×+\-－—][a-z](?:[（(]?%[)）]?)?|是否\w{2,8}"),
    (
        "ignore",
        "",
        r"[比较与]?(?:近|过去|前)?(?:[一二三四五六七八九十\d]+|多|历|常)年(?:同期)?(?:平均|均)(?:[值数量]|水平)?.{0,4}|.{0,4}距平.{0,4}",
    ),
    ("actual", "", r"(?:统计)?(?:[快年月季公]?报|初步|核定|最终|上报|统计)[数值]"),
    ("of_target", "", r"占(?:全?年度?)?(?:计划|目标|任务|预算)(?:数|值|的)?(?:比例?|比重|百分比)?"),
    (
        "ignore",
        "",
        r"余量|(?:剩余|尚余|未完成|尚差|差额?|缺口|还差|结余)(?:任务)?[数量额值]?|超[（(]?.{0,2}节.{0,4}",
    ),
    (
        "revised",
        "",
        r"(?:中期|年中|期中|中途|二次)?(?:调整|修订|核调|变更|调剂)(?:之?后)?(?:任务|目标|计划)?[数值]?",
    ),
    (
        "target",
        "",
        r"(?:初步|建议|意向|自主|自行)?(?:安排|打算|考虑|申报|建议|拟定|设想|预安排)(?:目标)?[值数量额]?",
    ),
    (
        "ignore",
        "",
        r"(?:完成|达|占|与|较)?(?:到)?序时(?:进度)?(?:情况|比例?|率|完成率|完成情况)",
    ),
    ("actual", "prior_year", r"(?:上年|去年|上年度)(?:全年|年度)?(?:合计|总计|实绩|全年)"),
    ("actual", "year", r"(?:全年|年度)(?:实际|合计|总计|累计|实绩)(?:完成)?[数值量额]?"),
    (
        "of_target",
        "",
        r"(?:已|实际|累计)?(?:完成|落实|执行|实施|兑现)(?:任务|计划|目标)?(?:占比|率|比例?|比重|程度)|占(?:拟|应|计划)(?:完成|落实)?(?:数|比例?)?|完成[/÷比]计划",
    ),
    (
        "target",
        "year",
        r"(?:全?年度?|年初|当年|今年)?(?:(?:应|拟|须|需|计划|预定)(?:当?年)?(?:完成|落实|实施|达到|执行|投资|办理)(?:投资|任务)?|(?:下达|分配|承担|承诺|确定|核定|签订|认领|安排|分解|建设)+(?:任务|目标|计划|指标)+|(?:下达|分配|承担|承诺|确定|核定|签订|认领|安排|分解)+|任务|计划)[数值量额]{0,2}",
    ),
    (
        "actual",
        "",
        r"(?:实际|已|累计|共|年终|年末|期末)*(?:完成|落实|执行|实施|兑现|实现)(?:结果|情况|数量?|值|(?:工作|工程|实物|任务)?量|额)|(?:实际|已|累计|共)+(?:完成|落实|执行|实施|兑现|办理|达到|建成|完工|竣工|更换|改造|治理|安装|新增)|(?:年终|年末|期末|最终)?(?:实绩|结果)",
    ),
    (
        "actual",
        "prior",
        r"(?:上年|去年|上一年)度?同(?:期|月|季|时段|时点|口径)(?:末|底|止)?(?:累计|合计)?(?:完成|实际|实绩|落实|执行)?[数值量额]{0,2}",
    ),
    (
        "actual",
        "prior",
        r"(?:上年|去年)(?:同期)?(?:[起至到止](?:本|当|同|上)?[月期]?)?[末底止]?(?:累计)(?:完成|实际|实绩)?[数值量额]?",
    ),
    (
        "actual",
        "",
        r"(?:自?年初|本年|今年|当年|本年度)?(?:[起至到止](?:本|当)?[月期]?)?[末底止]?累计(?:完成|实际|实绩)?[数值量额]?",
    ),
)
"""What a head of figures says by how its words are put together, where the dictionary lacks it."""
_FORMS = [(means, span, re.compile(form)) for means, span, form in _TOLD]
_JOINTS = re.compile(r"^[\s\-—_、，,:：的年度]*|[\s\-—_、，,:：的]*$")


_THEN = re.compile(r"(?:上年|去年|上一年)度?同[期月季]")
_AT_END = re.compile(r"^[末底](?!\w?[量级值])")
"""What 三季度 leaves of 三季度末."""


@dataclass(frozen=True)
class Head:
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


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Return a heading without spaces, line breaks and width variants, in lower case."""
    return "".join(unicodedata.normalize("NFKC", text).split()).rstrip(":").lower()


@lru_cache(maxsize=4096)
def read(text: str, ledger: str = "figures", base: Period | None = None) -> Head:
    """Return what a heading says; `base` is the table's own period, for parts of a year."""
    text = _AMONG.sub("", _LETTER.sub("", text))
    known = _listed(text, ledger)
    if known:
        return Head(*known, "", "", beside(known[1], base))
    if unit_named(text):
        return Head(None, "", "", unit_named(text), None)
    rest, written_unit, inner = _without_brackets(text)
    if ledger == "figures" and (change := _compared(rest, written_unit)):
        return change
    period, rest = spans.find(rest, base)
    if period is None and inner:
        period, _ = spans.find(inner, base)
    whole = rest.strip() if period is None and re.match("年(?!度)", rest) else ""
    rest = _JOINTS.sub("", rest)
    rest = _AT_END.sub("", rest) if period else rest
    means, span = _meaning(rest, ledger, period)
    if means is None and inner:
        means, span = _meaning(_JOINTS.sub("", without_brackets(rest)), ledger, period)
    name = (whole or rest) if means is None else ""
    if means is None and ledger == "figures":
        means, span, name = _by_ending(rest)
        name = whole if whole and name == rest else name
    if means == "delta" and written_unit in {"%", "‰"}:
        means = "growth"
    if means == "actual" and not span and _THEN.match(text):
        span = "prior"
    own = period or beside(span, base)
    return Head(means, span, name, written_unit, own)


def _compared(rest: str, unit: str) -> Head | None:
    """Return what `较去年同期`, `完成年计划%` says: a change, or a share of the target."""
    if unit in {"%", "‰"} and _OF_TARGET.fullmatch(rest):
        return Head("of_target", "", "", unit, None)
    if not _COMPARED.fullmatch(rest):
        return None
    return Head("growth" if unit in {"%", "‰"} else "delta", "", "", unit, None)


def _by_ending(rest: str) -> tuple[str | None, str, str]:
    """Return what a head unknown as a whole says by its last word, and the name before that."""
    if _PLANNED.fullmatch(rest):
        return "target", "year", rest
    found = _ENDING.fullmatch(rest)
    if found is None:
        return ("actual", "", "") if rest in _BARE else (None, "", rest)
    generic = not found["name"] or _GENERIC.fullmatch(found["name"])
    return ("target" if found["target"] else "actual"), "", "" if generic else found["name"]


def _meaning(rest: str, ledger: str, period: Period | None) -> tuple[str | None, str]:
    if not rest:
        return ("" if period else None), ""
    return _listed(rest, ledger) or (None, "")


@lru_cache(maxsize=4096)
def _listed(text: str, ledger: str) -> tuple[str, str] | None:
    """Return what the dictionary, or the pattern of places and names, says of a whole text."""
    written = plain(text)
    if ledger == "problems":
        written = _MENDING.sub("整改", written)
    if ledger in _LISTED:
        written = _STRUCK.sub("销号", written)
    told = dictionary(ledger).get(written)
    if told is None and ledger in _LIST_FORMS:
        fits = (means for means, pattern in _LIST_FORMS[ledger] if pattern.fullmatch(written))
        return next(((means, "") for means in fits), None)
    if told is None and ledger == "figures":
        built = ((means, span) for means, span, form in _FORMS if form.fullmatch(written))
        told = next(built, ("indicator", "") if _SUBJECT.fullmatch(written) else None)
    whose = ledger == "figures" and _WHOSE.fullmatch(written)
    return told or (("entity", "") if whose else None)


def bracketed_unit(text: str) -> str:
    """Return the unit of measure that stands in brackets in a title: `投资进度表（万元）`."""
    units = (unit_named(found[1]) for found in _BRACKETS.finditer(text))
    return next((unit for unit in units if unit and not is_counted(unit)), "")


def without_brackets(text: str) -> str:
    """Return a text without brackets and what stands in them."""
    return _BRACKETS.sub("", text).strip()


def _without_brackets(text: str) -> tuple[str, str, str]:
    """Return the heading without its brackets and goal, the unit and the other words in them."""
    bound = _BOUND.search(text)
    limit = unit_named(bound[1] or "") if bound else ""
    if bound and (limit or not bound[1]):
        text = text[: bound.start()]
    inner = ""
    for found in _BRACKETS.finditer(text):
        written = unit_named(_PIECES.split(found[1])[0])
        if written:
            return text[: found.start()] + text[found.end() :], narrow(written), ""
        inner = found[1]
    if limit:
        return text, limit, inner
    if inner and spans.find(inner)[0]:
        return _BRACKETS.sub("", text), "", inner
    for form in _UNITS_BEHIND:
        behind = form.fullmatch(text.strip())
        if behind and unit_named(behind[2]):
            return behind[1], narrow(unit_named(behind[2])), ""
    percent = _PERCENT_BEHIND.fullmatch(text.strip())
    return (percent[1], narrow(percent[2]), "") if percent else (text, "", inner)


def period_named(text: str, base: Period | None) -> Period | None:
    """Return the period a word of the dictionary names beside the table's own: 全年, 上年同期."""
    _, span = dictionary("figures").get(plain(text), (None, ""))
    return beside(span, base)


def beside(span: str, base: Period | None) -> Period | None:
    """Return the period a heading means beside the table's own, None when it is that."""
    if base is None or not span:
        return None
    if span == "prior":
        return base.before()
    if span == "month":
        return parse(f"{base.last:%Y-%m}")
    whole_year = base if base.months >= 12 else parse(f"{base.year}")
    return whole_year.before() if span == "prior_year" else whole_year
