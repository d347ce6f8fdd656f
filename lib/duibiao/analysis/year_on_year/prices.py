"""Growth at constant prices (可比价) where the office tells a price index and no such rate."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from duibiao.analysis.readings import Reading
from duibiao.analysis.wording import number
from duibiao.analysis.year_on_year.pairs import Pair
from duibiao.analysis.year_on_year.rates import constant_growth
from duibiao.vocabulary.catalogue import Catalogue, plain_name

INDEX = re.compile(r"(?:价格|平减|缩减)指数(?:[（(]上年(?:同期)?=100[)）])?$")
LIKELY = (50, 200)
"""An index of prices with the year before as 100 lies between these; others have another base."""
PER_MONEY = re.compile(r"/(?:万|亿)?元$")


def prices_of(
    indicator: str,
    bureau: str,
    series: Mapping[tuple[str, str], Sequence[Reading]],
    catalogue: Catalogue,
) -> Sequence[Reading]:
    """Return the readings of the price index that names what an indicator is counted in."""
    if "current" not in catalogue.basis(indicator):
        return ()
    names = str(catalogue.indicators.at[indicator, "aliases"]).split("|")
    names = [plain_name(n) for n in (catalogue.indicators.at[indicator, "name_zh"], *names)]
    indices = ((one, i) for b, i in series if b == bureau and INDEX.search(one := plain_name(i)))
    found = [i for one, i in indices if any((s := INDEX.sub("", one)) and s in n for n in names)]
    return series[bureau, found[0]] if len(found) == 1 else ()


def deflated(told: Pair, prices: Sequence[Reading]) -> Pair:
    """Return a pair with its growth at constant prices, unless the source states one."""
    now, prior = told.now, told.prior
    index = [r.value for r in prices if r.period == now.period and LIKELY[0] < r.value < LIKELY[1]]
    fair = not told.code and prior is not None and prior.value > 0 and now.kind == "level"
    if told.constant or prior is None or not fair or not index or "current" not in now.basis:
        return told
    growth = (now.value / prior.value - 1) * 100
    price = 10_000 / index[0] if PER_MONEY.search(now.unit) else index[0]
    value = round(constant_growth(growth, price), 2)
    rate = now._replace(value=value, unit="%", kind="growth", flags="derived", resolution=0.0)
    return replace(told, constant=rate._replace(note=number(index[0])))
