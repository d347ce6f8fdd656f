"""Whether a list of parts means to name them all: only then is a shortfall an error."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import takewhile

from duibiao.indicators.claims.figures import Figure

SETS = (
    "财政资金 财政 群众自筹 社会捐助 社会资本 社会资金 社会捐赠 企业自筹 银行贷款 自筹资金",
    "中央 国家 部 省 自治区 市 州 县 区 乡 镇 村 乡镇 市本级 本级 地方 县区 其他 社会 自筹 银行",
    "特大 大 大型 中 中型 小 小型 小一 小二 小(一)型 小(二)型 小微",
    "新建 续建 改建 扩建 改扩建 新 续 新开工 在建 结转 除险加固",
    "书 表 登记表",
    "地表 地表水 地下 地下水 其他 非常规 再生",
    "农业 工业 生活 生态 城镇 农村 居民 环境 林牧渔 三产 服务业",
    "城 乡 城市 城镇 农村 乡村",
    "已 未 正在 尚未 完成 未完成 已完成 完工 已完工 未完工 在建 续建 开工 已开工 未开工 已验收",
    "合格 不合格 优良 达标 不达标 整改 已整改 未整改 正在整改 销号 已销号 未销号",
    "干 支 斗 农 毛 总干 分干",
    "男 女",
    "东 西 南 北 上 下 左 右 中 前 后 内 外",
    "春 夏 秋 冬 早 晚",
    "重大 较大 一般 重点 普通 轻微",
    "线上 线下 日 夜 白天 夜间 集中 分散 固定 流动",
    "河道 水库 渠道 湖泊 堤防 水闸 泵站 塘坝",
    "上半年 下半年 一季度 二季度 三季度 四季度",
    "专项债券 一般债券 预算内 特别国债 贷款 自筹 专项资金",
)
TOGETHER = [frozenset(words.split()) for words in SETS]
REST = re.compile(r"其余|余下|剩余|另外|其他")
OUTRIGHT = re.compile(r"分别|[：:]\s*[^，,；;]*$|^[^，,。；;]{0,8}[（(](?!其中)")
SOME = re.compile(r"^[^，,。；;]{0,8}等|^[^。；;]{0,8}(?:其余|余下|剩余)|主要|重点是|仅|之一|部分")
NOUNS = re.compile(
    r"^[和及与、]|资金|补助|财政|投资|用水|供水|水量|工程|项目|河长|[级型类]$|[（）()]"
)
PEOPLE = frozenset({"名", "人", "人次"})
"""People are counted by several marks at once: 党员15名、女性8名 need not add up."""
NEARLY = Decimal("0.9")
"""The share of the total that three parts or more must reach to look like all of it."""
LONG = 3
"""Significant digits from which one wrong digit is the likelier explanation of a gap."""


def complete(
    total: Figure, parts: Sequence[Figure], labels: Sequence[str], gap: str, tail: str
) -> bool | None:
    """Whether two or more parts claim to be all of the total: None where the text leaves it open.

    Said outright (其余, 分别, 由…组成, a bracket or a colon), by labels that divide a matter
    between them (中央、省级、市级), or by a gap that one digit or one unit would close.
    """
    if SOME.search(tail) or SOME.search(gap):
        return False
    if any(REST.search(label) for label in labels) or OUTRIGHT.search(gap):
        return True
    reached = sum(part.value for part in parts)
    exceeds = reached > total.value or any(part.value > total.value for part in parts)
    one_digit = len(_digits(total.value - reached)) == 1
    if divided(labels) and (exceeds or one_digit or 2 * reached >= total.value):
        return True
    if slipped(total, parts) or (exceeds and total.unit not in PEOPLE):
        return True
    nearly = len(parts) > 2 and reached >= NEARLY * total.value
    return None if nearly or alike(labels) else False


def divided(labels: Sequence[str]) -> bool:
    """Whether the labels differ only in words of one set that divides things up."""
    cores = [_core(label) for label in _stripped(labels)]
    apart = len(set(cores)) == len(cores)
    return _in_one_set(labels) or (apart and _in_one_set(cores))


def _in_one_set(labels: Sequence[str]) -> bool:
    return any(all(label in words for label in labels) for words in TOGETHER)


def _stripped(labels: Sequence[str]) -> list[str]:
    """Return the labels without what they share at either end."""
    ahead = len(_shared(labels))
    rest = [label[ahead:] for label in labels]
    behind = len(_shared([label[::-1] for label in rest]))
    return [label[: len(label) - behind] if behind else label for label in rest]


def _core(label: str) -> str:
    plain = re.sub(
        r"^[和及与、]|资金|补助|财政|投资|用水|供水|水量|工程|项目|河长|[级型类]$|[（）()]",
        "",
        label,
    )
    return plain.removesuffix("级").removesuffix("为")


def _shared(labels: Sequence[str]) -> str:
    """Return what all labels begin with."""
    columns = zip(*labels, strict=False)
    return "".join(column[0] for column in takewhile(lambda c: len(set(c)) == 1, columns))


def alike(labels: Sequence[str]) -> bool:
    """Whether all labels begin or end alike, as the items of one breakdown do."""
    ahead = _shared(labels)
    behind = _shared([label[::-1] for label in labels])
    return bool(ahead or behind)


def slipped(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether one digit, or one unit, of one figure would make the sum exact.

    Told only of figures with several digits: of small counts any gap is one digit wide.
    """
    gap = total.value - sum((part.value for part in parts), Decimal(0))
    if len(_digits(total.value)) < LONG or not gap:
        return False
    by_unit = _by_unit(total.value, -gap) or any(_by_unit(part.value, gap) for part in parts)
    return by_unit or len(_digits(gap)) == 1


def _digits(value: Decimal) -> str:
    return "".join(map(str, value.normalize().as_tuple().digits)).strip("0")


def _by_unit(value: Decimal, gap: Decimal) -> bool:
    """Whether 10, 1,000, 10,000 or 10^8 times more or less of a part would close the gap."""
    factors = [Decimal(10) ** power for power in (1, 2, 3, 4, 8)]
    return any(gap in (value * factor - value, value / factor - value) for factor in factors)
