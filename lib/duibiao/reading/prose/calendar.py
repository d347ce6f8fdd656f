"""What a document is about: its period, its year, the periods of its title and sections."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from duibiao.reading.lexicons import words
from duibiao.reading.prose import dates
from duibiao.reading.prose.coverage import covers
from duibiao.reading.prose.dates import TO, WHEN, YEAR, Calendar, is_season, last_year, span
from duibiao.reading.prose.sections import PLAN, REPORT, Layout, Section
from duibiao.vocabulary import periods

OPENING, SEASON, SPOKEN = 60, 200, 20000
_FOUNDED = "建立成办设始工运产"
_ISSUE = rf"({YEAR})年?\s*第\s*[0-9一二三四五六七八九十]+\s*期"
# 水发〔2024〕5号, 2024年第7期 and 2024年1月5日 tell when a paper was signed, not what it is about.
_ISSUED = re.compile(
    rf"[〔［\[【（]{YEAR}[〕］\]】）]\s*(?:第\s*)?[0-9]+\s*号"
    rf"|{_ISSUE}"
    rf"|{YEAR}年[0-9]{{1,2}}月[0-9]{{1,2}}日(?!{TO})|{YEAR}[-./][0-9]{{1,2}}[-./][0-9]{{1,2}}"
    rf"|^[（ ]*{YEAR}年[0-9]{{1,2}}月[） ]*$",
    re.MULTILINE,
)
_BARE_YEAR = re.compile(rf"(?<![0-9])({YEAR})(?![0-9年./]|-[0-9]{{1,2}}(?![0-9]))")
_BARE_PLAN = re.compile(r"“?(十[一二三四五]五)”?(?:规划)?(?!期|时期|以来|末)")
_SPOKEN_YEAR = re.compile(
    rf"(?<![{_FOUNDED}]于)({YEAR})年(?!以来|[^，。；、]{{0,4}}(?:始建|建成|成立))"
)
# 较2020年 and 到2027年 are not what is told of; 2026年我市计划 is said the year before.
_APART_YEAR = re.compile(rf"[较比到]{YEAR}年")
_AHEAD_YEAR = re.compile(rf"(?<![较比到至前《])({YEAR})年[^，。；0-9]{{0,6}}(?:计划(?!》)|拟|将)")
_STILL_AHEAD = re.compile(
    rf"(?:[将拟]于|[纳列]入|力争|确保|争取|计划|预计){YEAR}年"
    rf"|{YEAR}年(?:[0-9]{{1,2}}月|汛|上半年|[一二三四]季度)?[底末]?前"
)
_OWN_YEAR = ("winter1", "year1", "my1", "hy", "dy", "year", "plan")
_NO_SPAN = ("relative", "whole", "now", "recent", "recent2", "coming", "prior")
_SEVERAL_YEARS = re.compile("([两三四五])年(?:行动|攻坚|提升|计划|规划|实施)")
# 三、年底前及2026年工作打算（一）冲刺四季度
_THIS_AND_NEXT = re.compile(
    "(?:[年月]底前?|[四4]季度|今年|本年度?|年内|后[0-9一二两三四五六]个月|岁末)[^，。；]{0,6}[和及与暨、][^，。；]{0,4}"
    "(?:20[0-9]{2}年|[明来]年|下一?年)"
)
_THIS = re.compile("[四4]季度|年[内底末]|今年|本年|全年(?!的)|岁末|收官|收尾")
_BRACKETS = re.compile(r"^[^0-9]*（([^（）]{3,24})）$")
_TERM = re.compile(
    rf"(?:实施|规划|行动|计划|方案)(?:期限|期|年限|周期)(?:为|：)?(?:自|从)?(?P<a>{YEAR})年?{TO}(?P<b>{YEAR})年"
)
_SEASON = re.compile(
    r"[从自](?P<from>[0-9]{1,2})月(?:[0-9]{1,2}日|[上中下]旬)?(?:开始|启动|开灌|开闸)[^。；]{0,4}?"
    r"(?:[至到于]|，)(?P<to>[0-9]{1,2})月(?:[0-9]{1,2}日|[上中下]旬)?(?:全面)?(?:结束|停灌|停水)"
    r"|自(?P<since>[0-9]{1,2})月(?:[0-9]{1,2}日)?(?:入汛|进入汛期|开灌|进入主汛期)以来"
)
_BUILT = frozenset(f"{act}于" for act in _FOUNDED)
HEAD, END = 300, 80
_MORE_TO_COME = tuple(f"-{month:02d}" for month in range(3, 10))
_AS_OF = re.compile(rf"(?:截[至止到]+|1月?{TO})(?:(?P<year>{YEAR})年)?(?P<month>[0-9]{{1,2}})月")
# 现将截至11月底的完成情况公示如下: the day whose state the whole of a paper tells.
_STATE = re.compile(
    rf"截[至止]到?(?:(?P<year>{YEAR})年)?(?P<month>[0-9]{{1,2}})月[^，。；0-9]{{0,3}}的[^，。；0-9]{{0,24}}情况"
)
_SO_FAR = re.compile(rf"(?<![0-9])1月?{TO}(?P<month>[0-9]{{1,2}})月|今年以来|年初以来")
# A line that ends with a day: 2025年6月9日印发, 时间：2025年9月12日, （本报记者 2025年2月27日）.
_WRITTEN = re.compile(
    r"^(?![^。；\n]{0,12}(?:竣工|完工|开工|工期|时限|期限|截止))"
    rf"[^。；\n]{{0,30}}?(?<![至到前-])({YEAR})年([0-9]{{1,2}})月(?:[0-9]{{1,2}}日)?"
    "(?:上午|下午|印发|在[^。；\n]{2,40}上)?[） ]*$",
    re.MULTILINE,
)
_NUMBERED = re.compile(
    rf"第[0-9一二三四五六七八九十]+期[^。]*?(?P<year>{YEAR})年(?P<month>[0-9]{{1,2}})月[0-9]{{1,2}}日",
    re.DOTALL,
)
_DAY, SPRING = re.compile(rf"(?P<year>{YEAR})年(?P<month>[0-9]{{1,2}})月[0-9]{{1,2}}日"), 4
_HOURS = re.compile("(?<![0-9])(1?[0-9])月[0-9]{1,2}日[0-9]{1,2}时")
_HOUR = re.compile("[0-9]{1,2}日[0-9]{1,2}时")
_AUTUMN = ("-10", "-11")
_COMING = re.compile("(?:今后|未来|后)([两二三四五])年")
_OF_YEAR = re.compile("全年|一年来|过去的?一年|去年以来")
_PAST_YEAR = re.compile("过去的?一年|一年来")
_NEXT = re.compile("明年|来年|次年|下一?年")


def of_title(title: str, year: int | None) -> tuple[list[str], bool]:
    """Return the spans that a title names, in order, and whether it names a year itself."""
    told = _BARE_YEAR.sub(r"\1年", _ISSUED.sub("", title).replace(" ", ""))
    told = _BARE_PLAN.sub(r"\1期间", told)
    found: list[str] = []
    dated = False
    for match in _named(told):
        spelled = spell(told, match, year)
        if not spelled:
            continue
        if any(match[name] for name in _OWN_YEAR):
            dated, year = True, dates.last_year(spelled)
        if found and is_within(spelled, found[-1]):
            found.pop()
        found.append(spelled)
    return found, dated


@lru_cache(maxsize=1024)
def of_heading(heading: str, year: int | None) -> str:
    """Return the span that a heading names first, empty when it names none."""
    spelled = (spell(heading, match, year) for match in _named(heading))
    return next(filter(None, spelled), "")


@lru_cache(maxsize=1024)
def of_stage(heading: str, year: int | None) -> str:
    """Return the span that a heading is (`一季度`), or the brackets at its end, else empty."""
    brackets = _BRACKETS.search(heading)
    words = (brackets[1] if brackets else heading).rstrip("底末前份度")
    match = WHEN.match(words)
    return spell(words, match, year) if match and match.end() == len(words) else ""


def of_term(text: str) -> str:
    """Return the years that a plan says it is for (`实施期限为2024年至2030年`), empty for none."""
    found = _TERM.search(text[:SPOKEN])
    return f"{found['a']}/{found['b']}" if found else ""


def of_opening(text: str) -> str:
    """Return the part of a year that a text's first words say it is about, else empty."""
    for match in _named(text[:OPENING]):
        if match["my1"] or match["hy"]:
            return spell(text, match, None)
    return ""


def of_season(text: str) -> tuple[int, int] | None:
    """Return the months of the season that the first sentences tell; 0 for a last one not told."""
    found = _SEASON.search(text[:SEASON])
    if not found:
        return None
    return (int(found["since"]), 0) if found["since"] else (int(found["from"]), int(found["to"]))


def first_named(text: str) -> str:
    """Return the first span that a text names with its year, empty when there is none."""
    own = (match for match in _named(text) if any(match[name] for name in _OWN_YEAR))
    return next(filter(None, (spell(text, match, None) for match in own)), "")


def spell(text: str, match: re.Match[str], year: int | None) -> str:
    """Return what a time of `WHEN` covers, empty for one that needs a year and has none."""
    if any(match[name] for name in _NO_SPAN):
        return ""
    if match["month"] and text[match.start() - 1 : match.start()] == "（":  # when it was written
        return str(match["dy"] or year or "")
    about = Calendar(str(year or ""), year, 12, "", plans=False, assumed=False)
    return covers(text, match, about, year)[0] or ""


def _named(text: str) -> list[re.Match[str]]:
    """Return the times a text names, but for the year something was founded in."""
    found = WHEN.finditer(text)
    return [
        match for match in found if text[max(0, match.start() - 2) : match.start()] not in _BUILT
    ]


def is_within(span: str, other: str) -> bool:
    """Whether one span lies in another and is shorter."""
    inner, outer = periods.parse(span), periods.parse(other)
    return inner != outer and inner.within(outer)


def several_years(title: str, text: str) -> str:
    """Return the first and last year of a programme (`三年行动方案`) as the text names them."""
    named = _SEVERAL_YEARS.search(title)
    if not named:
        return ""
    length = "两三四五".index(named[1]) + 2
    spoken = Counter(int(year) for year in _SPOKEN_YEAR.findall(text[:SPOKEN]))
    runs = [first for first in spoken if first + length - 1 in spoken]
    first = max(runs, key=lambda year: sum(spoken[year + at] for at in range(length)), default=0)
    return f"{first}/{first + length - 1}" if first else ""


def commonest_year(text: str, written: str = "", *, told: bool = False) -> int | None:
    """Return the year named most often, the later of two, none after it was written."""
    plain = _APART_YEAR.sub("", text[:SPOKEN])
    plain = _STILL_AHEAD.sub("", plain) if told else plain
    years = Counter(_SPOKEN_YEAR.findall(plain) or re.findall(rf"(?<![较比])({YEAR})年", plain))
    for ahead in _AHEAD_YEAR.findall(plain):
        years[ahead] -= 1
        years[str(int(ahead) - 1)] += 1
    year = int(max(years, key=lambda year: (years[year], year))) if years else None
    if written:
        year, signed = min(year or 9999, int(written[:4])), years[written[:4]]
        early = signed < 2 and written == f"{year}-{written[5:]}" < f"{year}-{SPRING:02d}"
        told = early and not words("speech").search(text, 0, OPENING)
        return year - 1 if told and _OF_YEAR.search(text, 0, SPOKEN) else year
    ends = [int(found["year"]) for found in _AS_OF.finditer(text, 0, SPOKEN) if found["year"]]
    return max(year, *ends) if year and ends else year


def calendar(text: str, layout: Layout, period: str | None, named: str | None = None) -> Calendar:
    """Return what the document is about: as its title, `period`, file's name or text says."""
    given, named, written = period, period or named, _written(text)
    year = last_year(named or "")
    year = year or commonest_year(
        text, "" if layout.kind == PLAN else written, told=layout.kind != PLAN
    )
    spans, dated = of_title(layout.title, year)
    term = of_term(text) if layout.kind == PLAN else ""
    opening = "" if dated else term or of_opening(text[len(layout.title) :])
    told = spans[0] if spans and (dated or not given) else ""
    told = told or named or opening or _spoken(text, layout, year)
    about = _closest(told, named, opening)
    begins, end = len(layout.title), layout.starts[1] if len(layout.starts) > 1 else len(text)
    opening = text[begins : min(end, begins + HEAD)]
    first = text[begins : begins + HEAD].partition("。")[0]
    about = _from_january(first, about)
    about = _of_season(text[len(layout.title) :], about)
    about = _evaluated(layout.title, opening, about)
    if layout.kind != PLAN:
        about = _of_year_told(first, about) if "年鉴" in layout.title else about
        about = _of_hours(first, about)
        about = _as_of_opening(opening, about)
    later = not (named or dated) and written[:4] > about[-4:]
    reply = layout.title.endswith(("答复", "复函"))  # tells of its year, whenever it is written
    if about[4:] == "" != about and layout.kind != PLAN and not (later or reply):
        about = _as_signed(text, about, text[: 0 if dated or named else HEAD], written)
    year = last_year(about)
    early = is_season(about) and written[:4] == about[:4]  # a winter that is yet to come
    planned = [spelled for spelled in spans if about and spelled > about]
    issued = {int(one[1]) for one in re.finditer(_ISSUE, text[:HEAD].partition("。")[0])}
    congress = _is_to_a_congress(layout.title) or (
        not (dated or named)
        and written[:4] == about[-4:]
        and "" < written[5:] < f"{SPRING:02d}"
        and _PAST_YEAR.search(text, 0, HEAD) is not None
    )
    return Calendar(
        about,
        year,
        _last_month(text, about, year, written),
        planned[0] if planned else "",
        layout.kind == PLAN or early,
        named is None and not (dated or term) and not (year in issued and "-" in about),
        congress,
        _is_opened(about, opening, first),
        written,
    )


def _is_opened(about: str, opening: str, first: str) -> bool:
    """Whether a year's text opens with months."""
    opening = opening if opening.strip() else first
    told = _named(_ISSUED.sub("", opening)) if len(about) == len("2025") else ()
    return any(match["month1"] or match["half"] or match["month"] for match in told)


def _written(text: str) -> str:
    """Return the month that a line at a text's beginning or end says it was written in, or ""."""
    ending = text.rstrip()
    found = _WRITTEN.search(text, 0, HEAD) or _WRITTEN.search(ending, max(0, len(ending) - END))
    return span(int(found[1]), int(found[2]), int(found[2])) if found else ""


def _is_to_a_congress(title: str) -> bool:
    """Whether a text is read early in its year and looks back on the one before."""
    held = _DAY.search(title) if words("speech").search(title) else None
    early = held is not None and int(held["month"]) < SPRING
    return early or "政府工作报告" in title


def _from_january(opening: str, about: str) -> str:
    """Return the quarter of a title from January on, where the text opens with 1—9月."""
    first, _, last = about.partition("/")
    last = last or first
    if "-" not in first or first[5:] == "01":
        return about
    month = int(last[5:7])
    told = _SO_FAR.search(opening)
    return span(int(first[:4]), 1, month) if told else about


def _as_of_opening(opening: str, about: str) -> str:
    """Return the months up to the day whose state a report of a year or more says it tells."""
    found = _STATE.search(opening) if about and "-" not in about else None
    year = int(found["year"] or about[-4:]) if found else 0
    return span(year, 1, int(found["month"])) if found and year >= int(about[-4:]) else about


def _of_hours(first: str, about: str) -> str:
    """Return the month whose hours the first sentence of a paper of a year tells of."""
    found = _HOURS.search(first) if about.isdigit() else None
    return span(int(about), *[int(found[1])] * 2) if found else about


def _of_year_told(opening: str, about: str) -> str:
    """Return the year before that of its title, where a yearbook opens with it (`年鉴（2025）`)."""
    year = str(int(about) - 1) if about.isdigit() else about
    return year if f"{year}年" in opening else about


def _evaluated(title: str, opening: str, about: str) -> str:
    """Return the years of a plan that an evaluation midway is of, as its opening says."""
    if "评估" not in title or not dates.is_of_years(about):
        return about
    told = (spell(opening, match, None) for match in _named(opening) if match["year1"])
    return next((years for years in told if is_within(years, about)), about)


def _of_season(text: str, about: str) -> str:
    """Return the months of a year that the text says its season has, else what it is about."""
    season = of_season(text) if about[:4].isdigit() and "/" not in about[:5] else None
    if season is None or len(about) > 4:
        return about
    first, last = season
    last = last or _last_month(text, about, last_year(about))
    return span(int(about[:4]), first, last) if 1 <= first < last <= 12 else about


def _as_signed(text: str, year: str, opening: str, written: str) -> str:
    """Return the year up to the day its figures are of, for a paper signed within it."""
    until = int(written[5:]) if written[:4] == year else 12
    told = _AS_OF.finditer(text if until < 12 else opening)
    ends = [int(found["month"]) for found in told if found["year"] in (None, year)]
    last = max((month for month in ends if month <= until), default=12)
    return span(int(year), 1, last) if last < 12 else year


def _closest(period: str, *others: str | None) -> str:
    """Return a period, or the part of it that the next to be told names."""
    for closer in filter(None, others):
        period = closer if period and is_within(closer, period) else period
    return period


def _of_issue(text: str, layout: Layout) -> str:
    """Return the month of a numbered issue that tells of hours, or of a speech after spring."""
    held = _DAY.search(layout.title) if words("speech").search(layout.title) else None
    issued = held if held and int(held["month"]) >= SPRING else None
    if not issued and (issue := _NUMBERED.search(text, 0, HEAD)):
        issued = issue if _HOUR.search(text, issue.end()) else None
    return span(int(issued["year"]), *[int(issued["month"])] * 2) if issued else ""


def _spoken(text: str, layout: Layout, year: int | None) -> str:
    """Return what issue, first words or programme say, else the `year` that the text speaks of."""
    if issue := _of_issue(text, layout):
        return issue
    named = several_years(layout.title, text) if layout.title else first_named(text[:HEAD])
    return named or str(year or "")


def _last_month(text: str, period: str, year: int | None, written: str = "") -> int:
    """Return the month figures end in: the period's, the latest reached or the one `written`."""
    if period[-3:-2] == "-":
        return int(period[-2:])
    ends = [
        int(match["month"])
        for match in _AS_OF.finditer(text)
        if match["year"] is None or int(match["year"]) == year
    ]
    signed = int(written[5:]) if written[:4] == str(year) else 12
    return min(max(ends, default=signed), 12)


@lru_cache(maxsize=64)
def section_period(section: Section, about: Calendar) -> str:
    """Return the period of a section where its sentences name none."""
    stage = ""
    for heading in section.headings:
        stage = of_stage(heading, last_year(stage) or about.year) or stage
    if stage:
        whole = stage == str(about.year) and not dates.is_of_years(about.period)
        return about.period if whole else stage
    heading = section.year_heading
    if section.kind == REPORT:  # “十四五”发展成效
        heading = _BARE_PLAN.sub(r"\1期间", heading)
    if _THIS_AND_NEXT.search(heading) and _THIS.search(section.title):
        return str(about.year)
    named = of_heading(heading, about.year) if heading else ""
    if section.kind == REPORT and about.plans and not named:
        ahead = any("预测" in one for one in section.headings)
        return dates.term_before(about.period) or (about.period if ahead else about.told)
    if section.kind == REPORT and about.congress and not named:
        return about.told
    if section.kind == PLAN and heading and not about.plans:
        return named or _next_period(heading, about)
    return about.period if not named or named == str(about.year) else named


@lru_cache(maxsize=64)
def may_be_two(section: Section) -> bool:
    """Whether a section plans this year's rest and the next, and does not say which of them."""
    heading, own = section.year_heading, section.title
    said = own != heading and (_THIS.search(own) or _NEXT.search(own))
    return _THIS_AND_NEXT.search(heading) is not None and not said


def span_ahead(section: Section, about: Calendar, default: str) -> str:
    """Return the months that a plan after a report to autumn may mean, where it names no year."""
    if section.kind != PLAN or about.plans or about.period[-3:] not in _AUTUMN:
        return default
    named = _NEXT.search(section.year_heading) or of_heading(section.year_heading, None)
    if named or about.year is None or default != str(about.year + 1):
        return default
    month = int(about.period[-2:])
    return dates.between(about.year, month, about.year + 1, month - 1)


def _next_period(heading: str, about: Calendar) -> str:
    if about.year is None:
        return about.period
    if coming := _COMING.search(heading):
        years = "一两三四五".find(coming[1].replace("二", "两")) + 1
        return dates.coming(years, about.period, own=about.congress)
    if about.plan:
        return about.plan
    if "下月" in heading and about.period[-3:-2] == "-":
        ends, month = int(about.period[-7:-3]), int(about.period[-2:])
        return span(ends + month // 12, month % 12 + 1, month % 12 + 1)
    if _NEXT.search(heading):
        return str(about.year + 1)
    if "要求" in heading:  # what is asked of others now
        return about.period
    if "今年" in heading or "全年" in heading or about.period[4:] in ("-01", "-02"):
        return about.written[:4] * ("今年" in heading) or str(about.year)
    until = f"-{about.last_month:02d}" if about.months else about.signed[4:]
    if about.signed[:4] in (about.period, "") and until in _MORE_TO_COME:
        return about.period
    if about.period[-3:] in _MORE_TO_COME:
        return span(about.year, int(about.period[-2:]) + 1, 12)
    return str(about.year + 1)
