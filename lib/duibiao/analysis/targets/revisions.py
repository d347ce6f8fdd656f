"""Which telling of a target is in force on a day: a revision counts from its notice on."""

from collections.abc import Sequence
from datetime import date

from duibiao.analysis.readings import Reading
from duibiao.analysis.wording import amount, spoken
from duibiao.indicators.duplicates import revised_in
from duibiao.indicators.observations import SUPERSEDED
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.periods import months
from duibiao.vocabulary.words import say


def in_force(series: Sequence[Reading], day: date, catalogue: Catalogue) -> list[Reading]:
    """Return the readings of an indicator with each target as it was on a day, the one it replaced
    told."""
    old = [r for r in series if SUPERSEDED in r.flags]
    return [
        _then(r, [o for o in old if _alike(o) == _alike(r)], day, catalogue)
        if r.role == "target" and old
        else r
        for r in series
        if r not in old
    ]


def _alike(row: Reading) -> tuple[object, ...]:
    return row.period, row.kind, row.unit, row.basis


def _then(target: Reading, old: Sequence[Reading], day: date, catalogue: Catalogue) -> Reading:
    # 原目标 and 调整后目标 of one row share its note, which is the notice of the later
    known = {0 if r.note == target.note else revised_in(r.note, str(r.period)): r for r in old}
    known[revised_in(target.note, str(target.period))] = target
    told = [month for month in known if month <= day.year * 12 + day.month]
    then = known[max(told)] if told else target
    if then is not target:
        year, month = divmod(revised_in(target.note, str(target.period)) - 1, 12)
        when = spoken(months(year, month + 1, year, month + 1))
        value = amount(target.value, target.unit, catalogue, target.small)
        own = target.note.partition(say("indicators.join"))[0]
        note = say("targets.revised_later", when=when, value=value, note=own)
        return then._replace(role="target", flags="revised", note=note)
    if "revised" in target.flags.split("|") or {o.value for o in old} <= {target.value}:
        return target
    before = amount(old[0].value, old[0].unit, catalogue, old[0].small)
    said = before.replace(",", "") in target.note.replace(",", "")
    more = "" if said else say("targets.revised_from", value=before)
    note = say("indicators.join").join(filter(None, (target.note, more)))
    return target._replace(flags=f"{target.flags}|revised", note=note)
