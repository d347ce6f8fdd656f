"""How far a reading can be trusted, in three steps, and why not further."""

from __future__ import annotations

import re

from duibiao.reading.lexicons import worded, words
from duibiao.reading.prose.calendar import may_be_two
from duibiao.reading.prose.covered_periods import is_ahead
from duibiao.reading.prose.cues import CHANGED_TO, LISTED
from duibiao.reading.prose.dates import is_of_years
from duibiao.reading.prose.doc import Figure, Sentence
from duibiao.reading.prose.phrases import held
from duibiao.reading.prose.record import Record
from duibiao.reading.prose.sections import PLAN, PLANS
from duibiao.reading.prose.times import When

HIGH, MEDIUM, LOW = "high", "medium", "low"
LOWER = {
    "no_period": LOW,
    "no_name": LOW,
    "no_theme": LOW,
    "range": LOW,
    "earlier_value": LOW,
    "forecast": LOW,
    "vague": LOW,
    "misread": LOW,
    "below_nought": MEDIUM,
    "congress": LOW,
    "told_in_plan": LOW,
    "role_assumed": MEDIUM,
    "role_overruled": MEDIUM,
    "due_assumed": MEDIUM,
    "due_within": MEDIUM,
    "period_passed_over": MEDIUM,
    "period_far": MEDIUM,
    "period_wide": MEDIUM,
    "period_opened": MEDIUM,
    "period_carried": MEDIUM,
    "chinese_numeral": MEDIUM,
    "period_assumed": MEDIUM,
    "name_borrowed": MEDIUM,
    "fraction_rounded": MEDIUM,
    "scanned": MEDIUM,
    "scanned_unsure": LOW,
}
SURE = 0.95
"""A line of a scan recognised less surely than that is not to be trusted without a look."""
OF_WHEN = ("period_assumed", "period_opened")
"""Doubts about the time of a document as a whole."""
# What may stand between a goal and what was done of it, or that and last year's, and name nothing
# new: 全年计划15期，上半年举办5期，去年同期8期.
_ONLY_DONE = (
    r"[，,；;（]?(?:其中)?(?:截至)?(?:20[0-9]{2}年|[上去]年|今年|全年|上年度)?"
    r"(?:同期|上半年|前[0-9]{1,2}个?月|1?[-—－–至0-9月]{2,6}月|前三季度|目前|[0-9]{1,2}月[底末])?"
    r"(?:实际|现|已|共|累计|实)*{done_of_goal}?了?(?:为|是)?"
)
# Cells of a table, pasted; how far from what, and not of what: 超年度计划额, 低于全县下降.
_NAMELESS = re.compile(
    "\t|^(?:超(?:过|出|超|额?(?:全年|年度|既定)?(?:计划|目标|任务|预算|时序))|[低高多少快慢优]于)"
)
_DEED = re.compile(r"[\u4e00-\u9fff]{2}$")
BY_SECTION = {"role_section_plans", "role_section_tells"}
BY_TIME = {"role_before_the_plan", "role_later_than_the_report"}
_LEFT = ("剩", "尚有", "还有", "仍有")
# In what tells 应 and 须 are of a goal, in what plans 累计 and a day of what is done.
_OWED = re.compile(
    "(?<![供响相对效反适])应(?![急用对变收])|须|(?<![急必军])需(?!求)|(?<![主重必需])要(?![求素点])"
)
_SUMMED = re.compile("累计(?!完成)|(?<!公)共(?![同建])|[0-9]日(?![之以]?前)")
_DUE = re.compile("[月日底季]前")
_DUE_BEHIND = re.compile("[^，。；0-9]{0,6}(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?[月日底季汛]前")
_ONCE_BUILT = re.compile("(?:建成|投[产运]|达产|竣工|通水|完工)后")
_DEED_SO_FAR = re.compile("累计|[已共]|完成|新增|开[展工]|投[入资]|实际|争取|建成|征收|整[改治]")
_OF_A_PROJECT = re.compile("概算|总投资|设计[总长]|总量的|形象进度")
_SINCE = re.compile("(?:[建改]成|投[运用产]|开[工灌]|启动|成立|通水|运行|实施)(?:以来|至今)")
_NO_FIGURE = re.compile("[^，；。\n0-9]*(?:[，；。\n]|$)")
FAR = 3
"""Marks between a time and a figure past which it is not taken for certain."""
_PARTS, _LEADS = re.compile("[，；：]"), ("，", "")
_NOUN = re.compile("(?!期间|以来|全|我|共|累计|新增)[一-龥]")
_YEAR_SAID = re.compile("[去上明前]年")
YEAR = len("2025")


def grade(reasons: list[str]) -> str:
    """Return the lowest step that the reasons give."""
    steps = {LOWER[reason] for reason in reasons}
    return LOW if LOW in steps else MEDIUM if MEDIUM in steps else HIGH


def scanned(record: Record, score: float) -> Record:
    """Return a figure of a line recognised with this score, never higher than medium."""
    if score >= 1:
        return record
    return doubted(record, "scanned" if score >= SURE else "scanned_unsure")


def doubted(record: Record, code: str) -> Record:
    """Return a figure with one more reason to doubt it."""
    codes = [*filter(None, record.reason.split("|")), code]
    return record._replace(confidence=grade(codes), reason="|".join(codes))


def dated(record: Record) -> Record:
    """Return a figure of a document whose time an analyst told."""
    codes = [code for code in record.reason.split("|") if code and code not in OF_WHEN]
    return record._replace(confidence=grade(codes), reason="|".join(codes))


def reasons(figure: Figure, sentence: Sentence) -> list[str]:
    """Return the codes of what makes a figure's own words doubtful, the gravest first."""
    one, period, name, doc = figure.quantity, figure.told("period"), figure.name, sentence.doc
    said = figure.dated and any(w.said for w in sentence.times if _is_of(w, period))
    found = {
        "no_period": not period,
        "no_name": not name.topic or _NAMELESS.search(name.text) is not None,
        "no_theme": not figure.told("theme"),
        "forecast": any(one.endswith("预测") for one in sentence.section.headings),
        "range": one.ranged,
        "vague": one.vague,
        "fraction_rounded": one.chinese and one.unit == "%" and one.value % 1 != 0,
        "chinese_numeral": one.chinese and one.measure == "count",
        "below_nought": one.value < 0,
        "period_assumed": doc.about.assumed and period and not said,
        "name_borrowed": name.borrowed and name.topic and not _goes_on(figure, doc.text),
    }
    return [code for code, holds in found.items() if holds]


def _goes_on(figure: Figure, text: str) -> bool:
    """Whether it goes on from its lender, measured alike, with no more between than their deed."""
    lender, one = figure.lender, figure.quantity
    if lender is None or lender.quantity.unit != one.unit or one.unit == "%":
        return False
    if one.unit == "元" and lender.told("role") != "target":
        return False
    between = text[lender.quantity.end : one.start]
    deed = _DEED.search(between)
    if deed and deed[0] in text[lender.around.clause : lender.quantity.start]:
        between = between[: deed.start()]
    return bool(worded(_ONLY_DONE).fullmatch(between))


def of_decisions(figure: Figure, sentence: Sentence) -> list[str]:
    """Return the codes of what makes role and period doubtful: far words, contrary ones, none."""
    doc, section, role = sentence.doc, sentence.section, figure.decisions["role"]
    in_plan, undated = section.kind == PLAN, not figure.dated
    contrary = role.overruled is not None and role.overruled.rule not in BY_SECTION
    contrary = contrary or role.rule in BY_TIME
    left = role.rule == "role_done" and doc.plain.startswith(_LEFT, role.start)
    left = left and _DUE.search(doc.plain, sentence.passage.start, sentence.passage.end) is not None
    end = figure.quantity.end  # 第一批已开工，第二批52座年底前开工
    left = left or (
        role.rule == "role_done"
        and role.end <= figure.around.clause
        and _DUE_BEHIND.match(doc.plain, end) is not None
    )
    codes = ["role_overruled"] if contrary and role.value != "context" else []
    assumed = (doc.layout.guessed and not section.year_heading) or _may_not_plan(sentence)
    assumed = assumed or (doc.about.assumed and is_ahead(figure.told("period"), doc.about))
    if left or (role.rule in BY_SECTION and (assumed or _may_be_other(figure, sentence))):
        codes.append("role_assumed")
    of_years = is_of_years(doc.about.period if undated else figure.told("period"))
    wide = of_years and (undated or role.value == "actual")
    wide = wide and (figure.told("kind") in ("share", "delta") or role.rule == "role_done")
    codes += ["period_wide"] * wide
    if undated:
        codes += _undated(figure, sentence, in_plan=in_plan)
    return codes + _of_times(figure, sentence) if sentence.times else codes


def _may_not_plan(sentence: Sentence) -> bool:
    """Whether a part of a report is taken for a plan by a heading that may tell of one."""
    section = sentence.section
    if not section.kind == PLAN != sentence.doc.layout.kind:
        return False
    return not PLANS.search(section.year_heading) or may_be_two(section)


def _may_be_other(figure: Figure, sentence: Sentence) -> bool:
    """Whether the role that the section gives may be another, as the text or a word has it."""
    doc, one, role = sentence.doc, figure.quantity, figure.told("role")
    strange = _is_strange(doc.layout.title)
    led = doc.plain[figure.around.clause : one.start]
    if (_SUMMED if role == "target" else _OWED).search(led):
        return True
    if _ONCE_BUILT.search(doc.plain, sentence.passage.start, one.start):
        return True  # 项目建成后，年供水61万立方米: what it gives, or will give
    if strange or role != "actual":
        return strange and (role == "actual" or doc.layout.kind != PLAN)
    asked = words("goal_word").search(doc.plain, figure.around.clause, one.start)
    bounded = one.bound == "max" or doc.plain.startswith("不", one.start)
    bounded = bounded or CHANGED_TO.search(doc.plain, figure.around.clause, one.start) is not None
    counted = one.unit in LISTED or figure.told("kind") != "level"
    return bounded or (asked is not None and not counted)


@held
def _is_strange(title: str) -> bool:
    """Whether a title names no kind of text that only tells or only plans."""
    if words("letter").search(title) and not words("plan_of_notice").search(title):
        return True
    return bool(title) and (not words("genre").search(title) or bool(words("rare").search(title)))


def _undated(figure: Figure, sentence: Sentence, *, in_plan: bool) -> list[str]:
    """Return the codes of what makes a period doubtful that the sentence leaves out."""
    doc, role = sentence.doc, figure.told("role")
    if role == "target":
        sure = in_plan and "-" not in figure.told("period") and not sentence.unsaid
        sure = sure and not _may_not_plan(sentence)
        behind = next((one for one in sentence.told if one.lender is figure), None)
        answered = behind is not None and _goes_on(behind, doc.text)  # what was done of it
        codes = [] if sure or answered else ["due_assumed"]
    else:
        told = role == "actual"
        codes = ["congress"] if doc.about.congress and told else []
        codes += ["told_in_plan"] if told and doc.about.plans else []
    own = figure.told("period") == doc.about.period
    since = _SINCE.search(doc.plain, sentence.passage.start, figure.quantity.start) is not None
    codes += ["period_passed_over"] * (since or _goes_on_from_months(figure, sentence))
    return codes + ["period_opened"] * (own and doc.about.months)


def _goes_on_from_months(figure: Figure, sentence: Sentence) -> bool:
    """Whether a sentence before in its paragraph tells of some months that may reach over it."""
    before, start = sentence.before, sentence.passage.start
    if before is None or "\n" in sentence.doc.plain[before.place[1] : start]:
        return False
    months, period = before.told("period"), figure.told("period")
    if before.told("role") != "actual":
        return False
    if not before.dated and "period_passed_over" in before.doubts:
        return True
    told = before.dated or "period_carried" in before.doubts
    return told and "-" in months != period and months[:4] == period[:4]


_NOW = ("目前", "现已", "截至目前", "至今")
"""Begins what is so by now, whatever day the goal before it names: 计划8月底前…，目前建成21处."""


def _of_times(figure: Figure, sentence: Sentence) -> list[str]:
    """Return the codes of a doubtful period: another time near the figure, or its own one far."""
    start, period, text = figure.quantity.start, figure.told("period"), sentence.doc.plain
    if period == sentence.default and text.startswith(_NOW, figure.around.clause):
        return []
    since = text.rfind("；", 0, start)
    near = [w for w in sentence.times if w.covers and not w.compared and w.own in (-1, start)]
    before = [when for when in near if since < when.start and when.end <= start]
    if _is_another_named(figure, before, near, text):
        return ["period_passed_over"]
    told = [when for when in near if when.end <= start and (when.said or when.covers[4:5] == "/")]
    other = told[-1].covers if told and not _is_of(told[-1], period) else period
    if _years(other) != _years(period):
        return ["period_passed_over"]  # 2024年底前…；“十五五”期间…；整治68公里
    last = [w for w in sentence.times if not w.compared and w.end <= start][-1:]
    beside = figure.dated or not last or text.startswith(("去年", "上年"), last[0].start)
    leads = not beside and (last[0].said or (last[0].leads and not last[0].whole))
    if leads and not _is_of(last[0], period):
        return ["period_passed_over"]
    said = [when for when in near if when.end <= start and _is_of(when, period)]
    if figure.told("role") == "target" and "/" in period and "-" in period:
        return ["due_within"]
    if said and (_is_doubtful(said[-1], before, sentence) or _is_as_of(said[-1], figure, text)):
        return ["period_passed_over"]
    if figure.told("kind") == "share" and "全年" in figure.around.before and before:
        return ["period_passed_over"]
    if not said or period == sentence.default:
        return []
    behind = text[said[-1].end : start]
    due = "-" in period and figure.told("role") == "target" and behind[:1] not in _LEADS
    far = len(_PARTS.findall(behind)) >= (1 if due else FAR)  # 6月底前建成3座，新建5座
    return ["period_far"] if far else []


def _is_as_of(said: When, figure: Figure, text: str) -> bool:
    """Whether it may be so on that day, and not done up to it (`截至8月20日，受旱面积12.8万亩`)."""
    if figure.told("period")[4:8] != "-01/" or "截" not in text[said.start - 3 : said.start]:
        return False
    passage = figure.around.passage
    if _OF_A_PROJECT.search(text, passage.start, passage.end):
        return True  # since it began, or since January
    led = said.end, figure.quantity.start
    return not (_DEED_SO_FAR.search(text, *led) or words("doing").search(text, *led))


def _is_another_named(figure: Figure, before: list[When], near: list[When], text: str) -> bool:
    """Whether the last time before a figure, or a deadline alone behind a goal, is not its own."""
    one, period = figure.quantity, figure.told("period")
    due = next((w for w in near if w.deadline and w.start >= one.end), None)
    alone = due and "；" not in text[one.end : due.start] and _NO_FIGURE.match(text, due.end)
    if due and alone and figure.told("role") == "target":
        ends = _is_of(due, period) or f"{period}-12" in (due.covers, due.due)
        return one.measure == "money" or not ends  # 投资860万元，12月底前完工
    clause = figure.around.clause
    last = [w for w in before if w.start >= clause or not text.startswith("全年", w.start)]
    return bool(last) and not _is_of(last[-1], period)


def _years(period: str) -> str:
    """Return the year or years of a period."""
    return period if is_of_years(period) else period[:YEAR]


def _is_of(when: When, period: str) -> bool:
    """Whether a period is what a time covers, makes due, or ends with (`截至9月底`)."""
    return period in (when.covers, when.due) or when.covers.endswith(f"/{period}")


def _is_doubtful(said: When, before: list[When], sentence: Sentence) -> bool:
    """Whether a time says which thing is meant, or its year is worked out and not the text's."""
    text, about = sentence.doc.plain, sentence.doc.about
    words = text[said.start : said.end]
    if "/" in said.covers[:5] and _NOUN.match(text, said.end) and "冬" not in words:
        return True  # 2023—2024年水美乡村项目: which thing, or when
    if text.startswith("各", said.end):  # 5月、10月各补水1次
        return True
    if said.covers[7:] == f"/{said.covers[:4]}-12" and text.endswith("以来", 0, said.end):
        return True  # 9月中旬以来, in a report of a year: to its end, as far as it says
    if not said.said and about.first != about.year:
        return True
    if said.said or (not about.assumed and _YEAR_SAID.search(words)):
        return False
    years = {when.covers[:YEAR] for when in before}
    own = str(about.year), sentence.own[:YEAR]
    if may_be_two(sentence.section):
        return True
    return about.assumed or said.covers[:YEAR] not in own or len(years) > 1
