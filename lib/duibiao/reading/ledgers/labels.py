"""Names of rows and columns, as ledgers number, indent and total them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from duibiao.reading.quantities.unit_words import unit_named

_ONE_TO_TEN = "[一二三四五六七八九十]{1,3}"
_SIGNS = r"(?:[-—–#＃*＊●◆■○◇□★☆▲△※]+\s*)?"
_COUNTED = (
    rf"[（(]?{_ONE_TO_TEN}[）)、.．]|[（(]\d{{1,2}}[）)]|\d{{1,2}}[、.．)）](?!\d)|[①-⑳⑴-⒇⒈-⒛㈠-㈩]"
    r"|[Ⅰ-Ⅻ]+(?:[.．]|、(?![Ⅰ-Ⅻ]))|指标\d{1,2}\s*[:：]|[A-Za-z][)）.．]\s*(?=[^\x00-\x7f])"
)
_SPACED = (
    r"\d{1,2}(?:[.-]\d{1,2}){0,3}[、.．]?\s+(?![月季])"
    rf"|(?:{_ONE_TO_TEN}|[A-Z]\d{{1,2}})\s+(?=\S{{3}})"
)
_NUMBERING = re.compile(
    rf"^(?:附?[表件](?:{_ONE_TO_TEN}|\d{{1,2}})(?=[\s　：:、])[：:、]?\s*"
    rf"|{_SIGNS}(?:(?:(?:{_COUNTED})\s*){{1,2}}|{_SPACED})?)"
)
"""Signs and numbers before a name: ★, 三、1., 2）, A3, 1-2; Ⅱ、Ⅲ类水质 names two classes."""
_MARKS = re.compile(
    r"(?:[*＊①-⑳：:☆★▲△※]|(?<!\d)[#＃]|[\[〔【]注?\d*[\]〕】]|[（(]注\d*[）)]"
    r"|[（(](?:[\u4e00-\u9fff]{2}性|新增|考核|核心|[正逆]向)指标[）)]|[（(]新增[）)])+$"
)
"""Marks of footnotes and remarks behind a name."""
_ENCLOSED = re.compile(r"^[【〖［\[〈<]([^】〗］\]〉>]+)[】〗］\]〉>]$")
"""A name that stands in brackets whole: 【青峰水库】."""
_BLANKS = re.compile(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])")
"""Blanks that set Chinese wider; those between English words stay."""
_PART = re.compile(r"^其\s*中\s*[:：、]?\s*")
_WHOLE = (
    r"全[市县区省州盟旗局院域镇乡街国处所站司]|全(?:灌区|地区|师|流域|系统|公司|集团|中心)"
    r"|[市县区州旗局]级"
)
_SUM = (
    r"(?:平均[/／、]?)?(?:汇总合计|合计|总计|小计|共计|总共|累计|总数|总和|汇总)(?:数)?"
    r"(?:[/／、（(]平均[）)]?)?"
)
_ALL = (
    r"(?:各?(?:县区|乡镇|镇街|县市区|县[（(]市、区[）)])|各?[^\W\d](?=[合总]计)|公司|集团"
    r"|[两二三四五六七八九十\d]+[个座]?[县市区乡镇村站厂库所])"
)
_TOTAL = re.compile(
    rf"(?:{_WHOLE}|{_ALL})?{_SUM}|{_WHOLE}|{_SUM}[（(](?:{_WHOLE})[）)]|(?:{_WHOLE})[（(]{_SUM}[）)]"
)
_TOTAL_THEN = re.compile(rf"(?:(20\d\d)年度?|[上去]年度?)(?:同期)?((?:{_WHOLE})?{_SUM}|{_WHOLE})")
_TOTAL_OF = re.compile(rf"({_TOTAL.pattern})[（(](.+)[）)]")
_SO_MANY = re.compile(r"共?\s*\d+\s*[项个处座条家件宗户所]\w{0,3}")
_ADDED_UP = re.compile(r"([^\W\d]{2,10})(?:合计|总计)")
_LEVEL = re.compile(r"[市县区州旗局]级")
_OWN = re.compile(r"[本我](?:局|单位|县|市|区|院|处|中心|级)(?:合计|小计)?")
_NOTE = re.compile(
    r"(?:[（(]?(?:计量|金额)?单位(?=\s*[:：])|注|备注|说明|附注|填表说明|数据来源|资料来源|填表人|填报人|制表人?|制表单位|审[核定签批]人?|复核|填表|校[核对]|签发|(?:分管|主管|主要|局|部门|科室)领导(?:签[字批])?"
    r"|有效期|批准(?:机关|文号)|制[定表]机关|备案|文\s*号|表\s*号|单位负责人|负责人|联系电话|(?:填报|填表|制表|上报|报送)(?:日期|时间)|填报单位|统计负责人)至?\s*(?:[:：]|\d|$)"
)
NOTED = re.compile(r"注|备注|说明|统计|数据|填[报表]|截[至止]")
"""How a line below a table begins that may say of which time its figures are."""
_OF_WHOM = re.compile(
    r"^.*?(?:各[\u4e00-\u9fff]{1,3}?[所站厂处](?=..)|各?(?:电站|水厂|泵站|水库站|协会|片区|营业所|分公司|乡镇|苏木乡?镇|镇街|镇|县市区|县区|区县|街道|村|灌区|水库|所站|科室|部门|单位)+)"
)
_BY_TIME = re.compile(r"^(?:各|分|逐)(?:月份?|季度?|年度?|旬)")
_BY_PLACE = re.compile(r"分(?:[县乡镇区市街道]{1,3}|地区)(?:完成)?(?:统计|情况)?表?$")
"""Behind what a table is about: 水利投资完成情况分县区统计."""
_SHEET = re.compile(
    r"(?:年度|全年)?(?:任务|目标|计划|指标)*(?:完成|进展|实施|执行|落实|推进|分解)*(?:情况|进度)*"
    r"(?:统计|汇总|明细|一览|通报|台账|调度|登记|考核|排[名序位]|[月季年旬快]报|简)*表?$"
)
_TWO_CHARACTERS = re.compile(r"[\u4e00-\u9fff]{2}")
_COLON = re.compile(r"[:：]")
_GROWTH = ("同比", "增长率", "增速", "增幅", "增长")
_SHARE = re.compile(r"(?:率|比例|占比|比重)$")
_RANK = ("排名", "位次", "名次", "排位")


_PLACE = re.compile(
    r"[\u4e00-\u9fff]{1,8}(?:省|市|州|盟|县|区|旗|镇|乡|苏木|嘎查|街道(?:办事处)?|办事处|管委会|林场|农场"
    r"|片区|(?:水[利务]|分)局|水[利务]站|[管供]\S{0,3}[所站]|分(?:公司|中心))"
)
_SERVED = re.compile(r"(?:灌|库|汛|城|园|厂|校|辖|社|山|湖|景|矿|林|牧|渔|供水|服务|功能|保护)区$")
"""Areas that are measured, not administered: 灌区, 库区."""


class Measure(NamedTuple):
    """What is measured: by which units alone, and under which names."""

    units: re.Pattern[str]
    names: re.Pattern[str]


MEASURES = {
    name: Measure(re.compile(units), re.compile(names))
    for name, units, names in (
        (
            "水量",
            r"[万亿]?(?:立方米?|方|m[3³]|吨)",
            r"水(?!\w{0,2}数量)\w{0,2}量(?!\w)|[供用取来引蓄配售输放弃]水$",
        ),
        ("金额", r"[百千万亿]*元", r"[费款税]|资金|投资|收入|支出|成本|产值|金额"),
        ("电量", r"[万亿千]*(?:度|千瓦时|k[wW]h)", r"电量|电耗|[发用供售耗]电$"),
        ("面积", r"[百千万]*亩|公顷|平方(?:公里|米)|k?m[2²]", r"面积"),
        ("长度", r"公里|千米|米|k?m", r"长度|里程"),
        ("人数", r"[百千万]*人次?", r"人[口数次员]"),
        ("数目", r"[户件处座台起宗眼个家]", r"[户件处座台起宗眼个家](?:数|$)"),
    )
}
"""What a title gives units for by its own word, `水量：万m³`, or by the unit alone."""
_FITTING = tuple(MEASURES.items())
_ANY_MEASURE = re.compile("|".join(m.names.pattern for m in MEASURES.values()))


@lru_cache(maxsize=4096)
def measure_of(name: str) -> str:
    """Return what a name measures by its last word for it, "" for none: 金额 of 售电收入."""
    last, end = "", 0
    for measure, m in _FITTING if _ANY_MEASURE.search(name) else ():
        for found in m.names.finditer(name):
            if found.end() > end:
                last, end = measure, found.end()
    return last


def fits(name: str, unit: str) -> bool:
    """Whether a unit may be that of a name: 万立方米 is none of 水费收入; 农村供水 has any."""
    own = measure_of(name)
    others = [key for key, m in _FITTING if m.units.fullmatch(unit)]
    if _COUNTING.fullmatch(unit) and not re.search(r"[量额率费款税入资积度本值]$", name):
        return True
    return not own or not others or own in others or name.endswith("水")


def measured_in(unit: str) -> str:
    """Return what a unit measures, the unit itself where that is not known."""
    return next((key for key, m in _FITTING if m.units.fullmatch(unit)), unit)


_COUNTING = re.compile(r"[户件处座台起宗眼个家]|人次?|口")


_IN_NAME = re.compile(r"(?:([户处座个笔件次台套眼家宗起]|(?<!人)口|(?<!月)份)数|(台时))$")


def counted(name: str) -> str:
    """Return the unit that the name of a count tells: 户 of 受益户数, "" for none."""
    found = _IN_NAME.search(name)
    return found[1] or found[2] if found else ""


_STOCK = re.compile(
    r"[蓄存]水(?![池窖塘])|库容|水位|库存|结存|存量|余额|在册|保有|[多少增减]蓄|[多少][（(]少|[实现][有存]|储备[数量]"
)


def is_stock(name: str) -> bool:
    """Whether what a name measures is there at a time and does not add up: 月末蓄水量."""
    return bool(_STOCK.search(name))


def is_place(name: str) -> bool:
    """Whether a name is that of a place or a station: 城南街道, 北闸管理所; 全区 is one, too."""
    return is_total(name) or (bool(_PLACE.fullmatch(name)) and not _SERVED.search(name))


_THINGS = "站所厂渠库片区县镇乡村段闸河班队"
_WORKS = re.compile(
    r"(?:新|改|扩|续|重|迁)[建修]|改造|维修|衬砌|疏浚|加固|治理|更新|创建|整治|建设|清淤"
)
"""How the names of works begin, which are no stations: 新建泵站."""


def are_things(names: Sequence[str]) -> bool:
    """Whether most names end alike as stations, works and areas do: 一支渠, 川道片, 第二水厂."""
    own = (name for name in names if not (_SERVED.search(name) or _WORKS.match(name)))
    ends = Counter(name[-1:] for name in own)
    end, times = max(ends.items(), key=lambda item: item[1], default=("", 0))
    return end != "" and end in _THINGS and 2 * times > len(names)


@lru_cache(maxsize=4096)
def clean(label: str) -> str:
    """Return a name without numbering, `其中：`, inner blanks and marks of footnotes."""
    if label.isidentifier() and label[0] != "其":
        return label
    bare = _NUMBERING.sub("", _ENCLOSED.sub(r"\1", label.strip()))
    bare = _NUMBERING.sub("", _PART.sub("", bare)) if _PART.match(bare) else bare
    name = _MARKS.sub("", _BLANKS.sub("", " ".join(bare.split())))
    total = _TOTAL_OF.fullmatch(name)
    told = total and (unit_named(total[2]) or _SO_MANY.fullmatch(total[2]))
    return total[1] if total and told else name


def is_part(label: str) -> bool:
    """Whether the label opens a part of the row above: `其中：...`."""
    return "其" in label and bool(_PART.match(_NUMBERING.sub("", label.strip())))


@lru_cache(maxsize=4096)
def is_total(label: str) -> bool:
    """Whether the label only says that the row adds others up."""
    plain = clean(label)
    return bool(_TOTAL.fullmatch(plain) or _TOTAL_THEN.fullmatch(plain))


def sums_up(label: str) -> bool:
    """Whether the label is a word for a sum; 市级 may be a kind beside 县级."""
    return is_total(label) and not _LEVEL.fullmatch(clean(label))


def total_word(label: str) -> str:
    """Return a total's label without the year it is of: 合计 of 2023年合计."""
    found = _TOTAL_THEN.fullmatch(clean(label))
    return found[2] if found else label


def years_since(label: str, year: int) -> int:
    """Return how many years before one the row adds others up: 1 for 上年合计, 0 for 合计."""
    found = _TOTAL_THEN.fullmatch(clean(label))
    return (year - int(found[1]) if found[1] else 1) if found else 0


def total_of(label: str) -> str:
    """Return what a row of places or objects adds up: 重点水库 of 重点水库合计, else ""."""
    name = clean(label)
    found = _ADDED_UP.fullmatch(name) if name.endswith("计") else None
    return found[1] if found and not is_total(label) else ""


def is_own(label: str) -> bool:
    """Whether the label names the office itself among places: 本局, 我县."""
    return bool(_OWN.fullmatch(label))


def is_subtotal(label: str) -> bool:
    """Whether the row adds up a group, not the whole table."""
    return "小计" in label


def is_note(label: str) -> bool:
    """Whether the text is a note under a table or names who filled it in."""
    return bool(_NOTE.match(label))


def subject(title: str) -> str:
    """Return what a title says a table of places is about: `各乡镇河道治理完成情况表` -> 河道治理.

    `title` comes without its period and brackets; "" when it names nothing but a table.
    """
    bare = _BY_PLACE.sub("", clean(title))
    name = clean(_SHEET.sub("", _BY_TIME.sub("", _OF_WHOM.sub("", bare))))
    return name if _TWO_CHARACTERS.search(name) and not _COLON.search(bare) else ""


def is_ratio(name: str) -> bool:
    """Whether the name is that of a ratio: 完成率, 占比."""
    return bool(_SHARE.search(name))


def pairs_in(name: str, text: str) -> int:
    """Return how many pairs of a name's characters, one behind the other, a text holds."""
    return sum(name[n : n + 2] in text for n in range(len(name) - 1))


def are_ratios(names: Sequence[str]) -> bool:
    """Whether most names are those of ratios."""
    return 2 * sum(map(is_ratio, names)) > len(names)


def is_coefficient(name: str) -> bool:
    """Whether the name is that of a plain number: 农田灌溉水有效利用系数."""
    return name.endswith(("系数", "指数"))


def kind_of(name: str, unit: str) -> str:
    """Return the kind that a name and a unit suggest: `level share growth rank`."""
    ending = kind_named(name)
    if ending == "rank":
        return "rank"
    return ending if unit in {"%", "‰", "％"} else "level"


def kind_named(name: str) -> str:
    """Return the kind that a name in percent ends in: `rank growth share`."""
    return "rank" if name.endswith(_RANK) else "growth" if name.endswith(_GROWTH) else "share"
