"""What quantities are made of: numbers, scales, units, qualifiers, as patterns over plain text."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from duibiao.reading.lexicons import alternation, branches, group, pairs, table
from duibiao.reading.quantities import numerals

_FEW = "一二三四五六七八九十"
LOOK_BACK = 12
# 二〇二三年 and 一九九八年; the nought is written in many ways.
_YEAR_IN_CHARACTERS = re.compile(
    r"(?:二[〇○零OoО0]|一九)[〇○零OoО0一二三四五六七八九]{2}(?=年|[—–-][二2])"
)
_JANUARY = re.compile(r"(?<![0-9万亿千百十余多])元(?=月|至[0-9]{1,2}月)")
# 十二月 is 12月; 十月 has no room for its two digits.
_MONTH_IN_CHARACTERS = re.compile(
    "(?:十[一二]|[一二三四五六七八九])(?=月(?!内)|至(?:十[一二]?|[一二三四五六七八九])月)"
)
_MONTH = re.compile("月")
_LONGEST_MONTHS = len("年十一至十二")
_BEFORE_MONTH = frozenset("\n 年至到—-，。；、（自从于在今")
_YEAR_DIGITS = str.maketrans("〇○零OoО一二三四五六七八九", "000000123456789")
_MONTH_DIGITS = str.maketrans("十一二三四五六七八九", "1123456789")
# 节约7万方 says how much, not about how much.
_NO_ABOUT = frozenset("节签预制集条违公契合履")
# 1一10月 and 3O万元: what a scan or a hasty hand makes of a dash and a nought beside digits.
_DASH = re.compile(r"(?<=[0-9月])一(?=[0-9]{1,2}月)")
_NOUGHT = re.compile(
    r"(?<=[0-9])(?<![A-Za-z][0-9])[Oo]{1,4}(?=[0-9.万亿千百]|[元座处个次件米公亩人户条项吨])"
)
_MISREAD = re.compile(r"[0-9](?:[Oo]|月?一[0-9])")
_PER = frozenset({"area", "volume", "mass", "length"})
_TIMES = {"日": "d", "天": "d", "d": "d", "年": "a", "a": "a", "月": "月", "小时": "h", "h": "h"}
_TIMES |= {"秒": "s", "s": "s", "人": "人", "户": "户", "头": "头", "万元": "万元", "元": "元"}
# 收入-350万元, 同比－3.2%, 利润为负3.5万元; a dash between figures or months is a range.
_SIGNED = re.compile(
    r"(?:(?<![0-9A-Za-z年月日号时次座处个件万亿元米吨亩%—\-－−–])[-－−]"
    r"|(?<![担肩欠抱自胜孚辜])负|零下|(?<=[幅量比为了])[+＋])$"
)
_SIGN_LENGTH = 3
SIGNS = frozenset("-－−负下+＋")
# 至少开展1次, 不超过上年的90%: the qualifier stands before the verb or the whole.
_APART = re.compile(
    r"(?:(?P<min>(?:至少|最少)(?!的)|不(?:得|应|能)?(?:少于|低于|小于)|(?:力争|有望|争取|确保)突破)"
    r"|(?P<max>不(?:得|应|能)?(?:超过|高于|多于|大于)))[^，。；：、（）0-9]{1,9}$"
    r"|(?<![节签预制集条违公契合履])(?P<approx>约)[占为][^，。；：、（）0-9]{1,14}的$"
)
_APART_LENGTH = 18


class Quantity(NamedTuple):
    """A number with its unit: `start` and `end` with its qualifiers, `value` in `unit`.

    `resolution` is what one unit of its last written digit is worth, 0 for things counted one by
    one. `measure` is the kind of unit of `measures.csv`, or `rank`, `zero`, `coefficient`.
    `chinese` tells a number written in characters, which is often no figure; `classed` that 以上
    or the like follows it; `ranged` that it is a range, of which the value is the
    lower end; `vague` that it is only guessed at (`几十`).
    """

    start: int
    end: int
    value: Decimal
    unit: str
    bound: str
    measure: str
    resolution: Decimal
    chinese: bool = False
    classed: bool = False
    ranged: bool = False
    vague: bool = False


@cache
def _folding() -> tuple[re.Pattern[str], dict[str, str]]:
    scripts = table("scripts")
    letters = (code for code in range(0xFF10, 0xFF5B) if chr(code) not in "：；？")
    wide = {chr(code): chr(code - 0xFEE0) for code in letters}
    marks = {"％": "%", "．": ".", "＋": "+", "\u3000": " ", "\xa0": " "}
    marks |= dict(zip("(),;:!?", "（），；：！？", strict=True))
    folded = dict(zip(scripts["traditional"], scripts["simplified"], strict=True)) | wide | marks
    return re.compile(f"[{re.escape(''.join(folded))}]"), folded


def normalise(text: str) -> str:
    """Return the text with half-width digits, full-width punctuation, simplified characters, and
    years and months in digits.

    One character for one: offsets in the result are offsets in the text.
    """
    pattern, folded = _folding()
    plain = pattern.sub(lambda match: folded[match[0]], text)
    if "元月" in plain or "元至" in plain:
        plain = _JANUARY.sub("1", plain)
    plain = _YEAR_IN_CHARACTERS.sub(lambda match: match[0].translate(_YEAR_DIGITS), plain)
    plain = _months_in_digits(plain)
    if not _MISREAD.search(plain):
        return plain
    return _NOUGHT.sub(lambda match: "0" * len(match[0]), _DASH.sub("-", plain))


def _months_in_digits(text: str) -> str:
    """Return the text with its months in digits; it is looked at only around each `月`."""
    parts, done = list[str](), 0
    for month in _MONTH.finditer(text):
        if text[month.start() - 1] in _FEW:
            begin, end = max(done, month.start() - _LONGEST_MONTHS), month.end() + 1
            parts += text[done:begin], _MONTH_IN_CHARACTERS.sub(_month_in_digits, text[begin:end])
            done = end
    return "".join((*parts, text[done:]))


def _month_in_digits(match: re.Match[str]) -> str:
    """Return a month in digits that follows a year or opens a clause, another count unchanged."""
    before = match.string[match.start() - 1 : match.start()]
    return match[0].translate(_MONTH_DIGITS) if before in _BEFORE_MONTH else match[0]


@cache
def _per() -> str:
    """Return the pattern of what a rate is per: a measure, a time or a head."""
    measures = table("measures")
    named = measures.loc[measures["kind"].isin(_PER), "word"]
    return f"(?:{alternation(map(normalise, (*named, *_TIMES)))}(?![A-Za-z0-9]))"


def per_unit(word: str) -> str:
    """Return the unit that a rate is per, as `/km²` writes it."""
    word = word.removeprefix("/")
    return _TIMES.get(word) or unit_of(word)[0]


@cache
def _unit_patterns() -> tuple[str, str]:
    """Return the patterns of all units and of those that numbers in characters may take."""
    measures = table("measures")
    measures = measures.assign(word=measures["word"].map(normalise))
    refused = dict(zip(measures["word"], measures["not_before"], strict=True))
    in_characters = measures.loc[measures["chinese"] == "yes", "word"]
    pairs = _pairs()
    every, some = (alternation(words, refused) for words in (measures["word"], in_characters))
    return f"{every}{pairs}", f"{some}{pairs}"


def _pairs() -> str:
    """Return the pattern of a second measure word for one thing, as in `条（处）`, `份（册）`."""
    counts = "".join(
        word for word, (_, kind) in units().items() if kind == "count" and len(word) == 1
    )
    return f"(?:（(?<=[{counts}]（)[{counts}]）)?"


def unit_of(word: str) -> tuple[str, str]:
    """Return the unit and the kind of unit of a measure word, or of two for one thing."""
    known = units().get(word)
    return known or (word.replace("（", "(").replace("）", ")"), "count")


@cache
def quantity_pattern() -> re.Pattern[str]:
    """Return the pattern of a number with scale, unit and qualifiers, anchored at the number."""
    unit, chinese_unit = _unit_patterns()
    thousand = "千(?![瓦米克伏卡])"
    scale = f"(?:万亿|千万|百万|十万|千亿|百亿|亿|万|个[多余]?亿|{thousand}|百(?!分))"
    lower = f"(?:千万|百万|十万|万|{thousand})"
    per = _per()
    formal = "[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]"
    cipher = f"[{numerals.CHINESE}]"
    return re.compile(
        rf"""
        (?:(?<![0-9.{numerals.CHINESE}A-Za-z])(?<![^幅量比为了]\+)|(?<=[CB]OD))
        (?:
          (?P<fraction>
            [1-9]/(?:[2-9]|1[0-9])(?![0-9/])
          | (?:[0-9]{{1,3}}|{cipher}{{1,4}})分之
            (?:[0-9]{{1,3}}(?:\.[0-9]{{1,4}})?|[{numerals.CHINESE}点]{{1,8}})
          )
        |
          (?P<arabic>
            [0-9]{{1,3}}(?:[,， ][0-9]{{3}}){{1,5}}+(?![0-9])(?:\.[0-9]++)?
          | [0-9]++(?:\.[0-9]++|点[0-9]{{1,3}}+(?=[万亿]))?
          )
          (?:[ ]?[×xX*][ ]?10(?P<power>\^?\{{?[0-9]{{1,2}}\}}?|[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,2}}))?
          [ ]?(?P<more>余|多)?
          (?P<scale>{scale}(?:[0-9]++(?:\.[0-9]++)?{lower}){{0,2}})?
          (?P<more2>余|多|来)?
          (?P<plus>\+)?
          [ ]?(?P<unit>{unit})?(?P<per>(?<!/.)/{per})?(?P<half>(?<=[里米吨亩年时])半(?![年月夜]))?
        |
          (?P<chinese>{cipher}++(?:点{cipher}++)?|[壹贰叁肆伍陆柒捌玖]{formal}{{1,12}})
          (?P<more3>余|多|来|几)?(?P<scale3>[十百千万亿]{{1,2}})?(?P<more4>余|多)?
          (?P<unit3>{chinese_unit})
        )
        (?:(?<=成)(?P<tenth>[0-9一二三四五六七八九半])(?=[，。；：、）的以左上提降增升]|$|\s))?
        (?P<over>(?<=成)[多余])?
        (?P<after>及以上|以上|及以下|以下|以内|之内|左右|上下)?
        """,
        re.VERBOSE,
    )


@cache
def marked_pattern() -> re.Pattern[str]:
    """Return the pattern of quantities that a mark gives away."""
    cipher = f"[{numerals.CHINESE}]"
    zero = alternation(group("zero"))
    return re.compile(
        rf"“(?P<sum>[0-9]+(?:\+[0-9]+){{1,3}})”(?P<sum_unit>{_unit_patterns()[0]})"
        rf"|“(?P<stars>[1-7{numerals.CHINESE}])星级?”(?P<more>以上)?"
        rf"|一(?P<half>半)(?P<half_after>以上|以下|左右)?(?=[，。；、）\n]|$)"
        rf"|零(?P<zero>)“?(?:{zero})"
        rf"|零(?<=为零)(?P<none>)(?=[，。；、）]|$)"
        rf"|前(?P<top>[0-9]{{1,2}}|{cipher}{{1,2}})(?=[名位强]|[，。；、]|$)"
        rf"|第(?P<rank>[0-9]{{1,3}}|{cipher}{{1,4}})"
    )


@cache
def name_pattern() -> re.Pattern[str]:
    """Return the pattern of titles, slogans, set phrases and numbers; heads keep it fast."""
    meetings = branches(group("meeting"))
    fixed = branches(map(normalise, table("fixed_names")["word"]))
    sessions = rf"(?:[、和及至]第?[{_FEW}]{{1,3}}[次届])*(?:中央)?(?:{meetings})"
    plenary = rf"次[、和及至]?(?:第?[{_FEW}]{{1,3}}次[、和及至]?)*+(?:全体会议|会议)"
    numbered = [("第", rf"[{_FEW}]{{1,3}}"), *((few, rf"[{_FEW}]{{0,2}}") for few in _FEW)]
    return re.compile(
        rf"《[^《》\n]{{1,60}}》|“[^“”\n]{{1,14}}”|‘[^‘’\n]{{1,14}}’|「[^「」\n]{{1,14}}」|{fixed}|"
        + "|".join(rf"{head}{number}[次届]{sessions}" for head, number in numbered)
        + "|"
        + "|".join(rf"{head}(?<=[委届大]{head}){number}{plenary}" for head, number in numbered)
        + r"|〔[0-9]{4}〕[0-9]{1,4}号?|（[0-9]{4}）[0-9]{1,4}号|\[[0-9]{4}\][0-9]{1,4}号"
    )


@cache
def units() -> dict[str, tuple[str, str]]:
    """Return the unit and the kind of unit of every measure word, as `measures.csv` has them."""
    measures = table("measures")
    return {
        normalise(word): (unit, kind)
        for word, unit, kind in zip(
            measures["word"], measures["unit"], measures["kind"], strict=True
        )
    }


def sign_before(text: str, start: int) -> int:
    """Return how long the minus before a number is, 0 for none."""
    found = _SIGNED.search(text, max(0, start - _SIGN_LENGTH), start)
    return start - found.start() if found else 0


class _Before(NamedTuple):
    """The qualifiers before a number, turned round: pattern, bounds, last characters, length."""

    pattern: re.Pattern[str]
    bounds: dict[str, str]
    ends: frozenset[str]
    longest: int


@cache
def _before() -> _Before:
    told = {word[::-1]: bound for word, bound in pairs("qualifiers", "before").items()}
    ends = frozenset(word[0] for word in told)
    return _Before(re.compile(branches(told)), told, ends, max(map(len, told)))


def qualified(text: str, start: int, after: str | None) -> tuple[int, str]:
    """Return where the qualifier before `start` begins, and the bound of both sides."""
    known = _before()
    bound = pairs("qualifiers", "after").get(after or "", "exact")
    if text[start - 1 : start] not in known.ends:
        return start, bound if bound != "exact" else _bound_apart(text, start)
    before = known.pattern.match(text[max(0, start - known.longest) : start][::-1])
    if not before or (before[0] == "约" and text[start - 2 : start - 1] in _NO_ABOUT):
        return start, bound
    return start - before.end(), known.bounds[before[0]]


def _bound_apart(text: str, start: int) -> str:
    """Return the bound that a qualifier a few words before `start` gives."""
    before = text[max(0, start - _APART_LENGTH) : start]
    if not ("少" in before or "不" in before or "突" in before or "约" in before):
        return "exact"
    match = _APART.search(before)
    return match.lastgroup or "exact" if match else "exact"
