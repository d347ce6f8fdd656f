"""Days, states, names and told tasks, as lists and sentences put them into words."""

import pytest

from duibiao.reading.ledgers import days
from duibiao.vocabulary.periods import parse

THIS_YEAR = parse("2024-01/2024-10")


def last_day(text: str) -> str:
    """Return the last day of what a cell names, "" for none, `?` for a doubt."""
    try:
        named = days.read(text, THIS_YEAR)
    except days.DayError:
        return "?"
    return days.bounds(named)[1].isoformat() if named else ""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Q4", "2024-12-31"),
        ("次年2月底前", "2025-02-28"),
        ("24年8月底", "2024-08-31"),
        ("6.15", "2024-06-15"),
        ("7/5", "2024-07-05"),
        ("四月二十日前", "2024-04-20"),
        ("3月上旬", "2024-03-10"),
        ("9月中旬前", "2024-09-20"),
        ("2024.4.1-2024.7.31", "2024-07-31"),
        ("3月1日至5月20日", "2024-05-20"),
        ("4月底前形成初稿，8月底前报批", "2024-08-31"),
        ("3月启动，11月底完工", "2024-11-30"),
        ("原计划5月底，调整至7月底", "2024-07-31"),
        ("6月底（延至8月底）", "2024-08-31"),
        ("10月31日（省定11月30日）", "2024-10-31"),
        ("年底（12月20日前）", "2024-12-20"),
        ("2024年汛期前（5月31日前）", "2024-05-31"),
        ("每年12月底前", ""),
        ("全年持续推进", ""),
        ("根据资金情况", ""),
    ],
)
def test_a_day_is_read_however_it_is_put(text: str, day: str) -> None:
    """Of stages the last counts, of a put-off day the new one; what recurs has none."""
    assert last_day(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "9.1",
        "2024年汛前",
        "10月国庆节前",
        "6月30日后",
        "三年内",
        "自3月起",
        "已于9月20日完成",
        "2月30日前",
    ],
)
def test_a_day_in_doubt_is_asked_about(text: str) -> None:
    """9.1 may have been 9.10; what is before an event or was done on a day is no due day."""
    assert last_day(text) == "?"
