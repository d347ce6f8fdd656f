"""Every sentence outside targets, made from offices' files and read against its row by rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from office_cases import BUREAUS, Office, actual, blank
from test_patterns import ENGLISH_NEVER
from test_people_cases import NEVER

from duibiao.presentation import desk
from duibiao.vocabulary import words

OCTOBER = "2023-01/2023-10"
LAST = "2022-01/2022-10"
LANGUAGES = ("zh", "en")
TASKS = """任务,责任单位,责任人,开始时间,完成时限,完成进度,佐证材料,阶段目标
水库除险加固,项目股,张三,2023-01-01,2023-12-31,2023-10-20:90%,照片,
渠道清淤,项目股,张三,2023-01-01,2023-12-31,2023-10-20:40%,,2023-06-30:60%;2023-12-31:100%
取水口整改,水资源股,李四,2023-01-01,2023-09-30,2023-09-20:100%,验收单,
隐患排查,安全股,王五,2023-01-01,2023-09-30,2023-09-20:80%,,
河湖划界,河湖股,王五,2023-01-01,2023-10-31,2023-10-20:80%,,
水价改革,水政股,王五,2023-01-01,2023-09-30,,,
台账建设,水政股,王五,2023-01-01,2023-10-31,,,
宣传活动,办公室,赵六,2023-01-01,2023-12-31,,,
规划编制,计划股,赵六,2023-10-20,2023-12-31,2023-10-20:顺利,,
长远研究,计划股,赵六,,2024-06-30,2023-10-20:5%,,
冬修水利,农水股,赵六,2023-11-20,2024-03-31,,,
培训,人事股,赵六,2023-01-01,2023-12-31,2023-10-20:滞后,,
日常巡查,河湖股,赵六,,,2023-10-20:30%,,
迟办事项,河湖股,赵六,2023-01-01,2023-06-30,2023-06-20:60%;2023-08-10:100%,会议纪要,
"""
PROBLEMS = """问题,责任单位,发现时间,整改期限,整改时间,销号时间,反弹时间
弃土占河,河湖股,2023-03-01,2023-06-30,2023-06-01,2023-06-12,
档案不全,办公室,2023-03-01,2023-06-30,2023-08-01,2023-08-09,
流量不足,水资源股,2023-03-01,2023-08-31,,,
支付缓慢,财务股,2023-03-01,2024-03-31,,,
台账不全,财务股,,2023-10-31,,,
管网漏水,供水股,2023-03-01,,,,
违建一处,河湖股,2023-03-01,2023-06-30,2023-05-01,,2023-07-01
设备离线,水旱股,2023-03-01,2023-12-31,2023-09-01,,
"""
USE = {"indicator": "用水总量", "unit": "亿m3"}
RATE = {"indicator": "农村自来水普及率", "unit": "%"}
PEERS = {"甲": 98.0, "乙": 97.0, "丙": 96.0, "丁": 95.0, "戊": 94.0, "己": 93.0, "庚": 92.0}


def one(name: str, now: float, then: float, **more: object) -> list[dict[str, object]]:
    """Return an indicator's rows of ten months of two years."""
    told = {"indicator": name} | more
    return [actual(now, OCTOBER, **told), actual(then, LAST, **told)]


GROWTH = {"unit": "%", "kind": "growth"}
SUMS = {"08": 1200, "09": 1400, "10": 1650}
COMPARED = [
    *one("争取资金总额", 1600, 1280),
    *one("水费收入额", 90, 0),
    *one("结余调整额", 90, -10),
    *one("培训人次", 150, 120, unit="人次", bound="min"),
    *one("巡河次数", 150, 140, unit="次"),
    actual(30, OCTOBER, indicator="巡河次数", **GROWTH),
    actual(11.97, OCTOBER, indicator="固定资产投资额"),
    actual(27.65, OCTOBER, indicator="固定资产投资额", **GROWTH),
    actual(50, OCTOBER, indicator="节水宣传场次", unit="场次"),
    actual(60, OCTOBER, indicator="渠道长度", unit="km"),
    actual(70, "2022", indicator="渠道长度", unit="km"),
    actual(8, OCTOBER, indicator="电费支出增速", **GROWTH),
    *(actual(v, f"2023-01/2023-{m}", indicator="项目资金争取额") for m, v in SUMS.items()),
    actual(1500, LAST),
]
YEARLY = [
    actual(24.3, indicator="万元工业增加值用水量", unit="m3/万元"),
    actual(24.1, "2022", indicator="万元工业增加值用水量", unit="m3/万元"),
    actual(95.5, indicator="工业增加值价格指数", unit=""),
    actual(58.0, indicator="万元国内生产总值用水量", unit="m3/万元"),
    actual(61.0, "2022", indicator="万元国内生产总值用水量", unit="m3/万元"),
    actual(-6.4, indicator="万元国内生产总值用水量", basis="可比价", **GROWTH),
    actual(900, "2021", indicator="治理面积", unit="亩"),
    actual(1200, "2022", indicator="治理面积", unit="亩"),
    actual(1089, indicator="治理面积", unit="亩"),
]
BROKEN = [
    actual(412, "2020", indicator="人均用水量", unit="m3/人"),
    actual(431, "2019", indicator="人均用水量", unit="m3/人"),
    actual(1.2, "2020", **USE),
    actual(1.3, "2019", **USE),
]


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A county with lists and figures, and seven others to be held against."""
    return laid_out(tmp_path_factory.mktemp("others"))


def laid_out(home: Path) -> Path:
    """Write the files of the county and of the seven others."""
    office = blank(home)
    rows = [f"p{n},{name}县水利局,P{n},county,,,,,,,no,," for n, name in enumerate(PEERS)]
    bureaus = office.home / "data" / "catalogue" / "bureaus.csv"
    bureaus.write_text(BUREAUS + "\n".join(rows) + "\n", encoding="utf-8")
    office.put(*COMPARED, *YEARLY, *BROKEN, actual(93.0, "2023", **RATE))
    for n, value in enumerate(PEERS.values()):
        Office(office.home, f"p{n}").put(actual(value, "2023", **RATE))
    folder = office.home / "data" / "ledgers" / "linhe"
    for name, text in (("tasks", TASKS), ("problems", PROBLEMS)):
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return office.home


@pytest.fixture(scope="module", params=LANGUAGES)
def book(request: pytest.FixtureRequest, offices: Path) -> Iterator[desk.Book]:
    """The county's book of ten months, in each language."""
    yield desk.open_book("linhe", OCTOBER, home=offices, language=request.param)
    words.use("zh")


def compared(book: desk.Book) -> pd.DataFrame:
    """Return the comparisons of ten months and of two years."""
    periods = (OCTOBER, "2023", "2020")
    spans = [desk.open_book("linhe", p, home=book.home, language=book.language) for p in periods]
    return pd.concat([desk.year_on_year(one) for one in spans], ignore_index=True)


def said(book: desk.Book) -> dict[str, list[str]]:
    """Return what is said, by what it is said of."""
    tasks, problems, yoy = desk.supervision(book), desk.problems(book), compared(book)
    year = desk.open_book("linhe", "2023", home=book.home, language=book.language)
    places = desk.benchmark(desk.field(year), year)
    board = desk.scoreboard(tasks, book, {"least": 1, "weights": {"tasks": 80, "problems": 20}})
    summaries = [
        desk.leader_summary(desk.target_gaps(book), tasks, book).words,
        desk.supervision_summary(tasks, book).words,
        desk.yoy_summary(desk.year_on_year(book), book).words,
        desk.benchmark_summary(places, year).words,
    ]
    return {
        "tasks": list(tasks["reason"]),
        "problems": list(problems["reason"]),
        "yoy": list(yoy["reason"]),
        "places": [*places["reason"], *places["remark"]],
        "board": [*board["reason"], *desk.nominees(board, {})["reason"]],
        "summaries": summaries,
    }


def test_no_sentence_says_what_none_may(book: desk.Book) -> None:
    """Neither a number that is none, nor an empty place, nor Chinese marks in English."""
    english = [p for p in ENGLISH_NEVER if "chance" not in p]  # allowing for chance and rounding
    never = NEVER if book.language == "zh" else (*english, r"；|：")
    names = re.compile("[\u4e00-\u9fff]+")
    told = said(book)
    if book.language == "en":
        told = {kind: [names.sub("X", text) for text in texts] for kind, texts in told.items()}
    wrong = [t for ts in told.values() for t in ts for p in never if re.search(p, t)]
    assert wrong == []


def test_a_comparison_tells_its_times_and_its_footing(book: desk.Book) -> None:
    """Both years where two are compared; what is worked out says so; a finding has both rates."""
    derived = {"zh": "推算", "en": "worked out"}[book.language]
    rows = compared(book)
    assert len(rows) >= 15
    for row in rows.itertuples():
        if row.comparable and not row.derived and row.basis and not row.reason_code:
            assert row.period[:4] in row.reason and row.prior_period[:4] in row.reason
        assert (derived in row.reason) == bool(row.derived), row.reason
        assert ("30%" in row.reason and "7.14%" in row.reason) == bool(row.finding), row.reason
        if row.month_growth == row.month_growth:
            assert f"{row.month_growth:.4g}".rstrip("0").rstrip(".").lstrip("-") in row.reason
    assert {"", "prior_zero", "prior_negative", "bound", "no_prior", "different_span"} <= set(
        rows["reason_code"]
    )
    assert {"only_growth", "definition_break"} <= set(rows["reason_code"])


def test_a_task_tells_its_share_its_day_and_how_late_it_is(book: desk.Book) -> None:
    """What is reported and due by now, the due day, the days past it."""
    rows = desk.supervision(book)
    assert set(rows["status"]) >= {"achieved", "on_track", "behind", "overdue", "unreported"}
    for row in rows.itertuples():
        shown = row.reason
        if row.progress == row.progress:
            assert f"{row.progress:.0%}" in shown
        if row.status == "behind" and row.progress == row.progress:
            assert f"{row.expected_progress * 100:,.1f}".removesuffix(".0") + "%" in shown
        if row.days_overdue:
            assert str(row.days_overdue) in shown
        if row.status in {"overdue", "unreported"}:
            assert row.due_day.strftime("%Y") in shown and str(row.due_day.day) in shown
        if row.days_late:
            assert "41" in shown and row.task == "迟办事项"


def test_a_problem_tells_its_days(book: desk.Book) -> None:
    """Closed with its day, open with its age or due day, overdue by so many days."""
    for row in desk.problems(book).itertuples():
        if row.status == "overdue" and row.days_overdue:
            assert str(row.days_overdue) in row.reason
        if row.status == "closed":
            assert str(row.closed.day) in row.reason and str(row.age_days) in row.reason
        if row.status == "open" and row.found and row.due:
            assert str(row.age_days) in row.reason and row.due.strftime("%Y") in row.reason


def test_a_place_tells_rank_field_and_gap(offices: Path) -> None:
    """Place 6 of 8 with 93, as another has: third and so told from the bottom, not the best."""
    for language, low in (("zh", "倒数第2位"), ("en", "place 2 from the bottom")):
        book = desk.open_book("linhe", "2023", home=offices, language=language)
        rows = desk.benchmark(desk.field(book), book)
        row = rows[rows["indicator"] == "rural_tap_water_coverage"].iloc[0]
        words.use("zh")
        assert (int(row["rank"]), int(row["peers"])) == (6, 7)
        assert "93%" in row["reason"] and "6" in row["reason"] and low in row["reason"]
        assert {"zh": "1个百分点", "en": "1 point"}[language] in row["reason"]
        assert {"zh": "没有单位明显更优", "en": "nobody is clearly better"}[language] not in row[
            "reason"
        ]


def test_the_nearly_best_is_told_as_near_and_not_as_best(offices: Path) -> None:
    """97.96 written as 98 beside 98: second as written, and nobody is told to be clearly better."""
    home = offices
    Office(home, "p1").put(actual(97.9, "2023", **RATE))
    Office(home, "p0").put(actual(98, "2023", **RATE))
    book = desk.open_book("p1", "2023", home=home)
    rows = desk.benchmark(desk.field(book), book)
    row = rows[rows["indicator"] == "rural_tap_water_coverage"].iloc[0]
    Office(home, "p1").put(actual(97.0, "2023", **RATE))
    assert int(row["rank"]) == 2
    assert "先后难分" in row["reason"] and "没有单位明显更优" not in row["reason"]


def test_a_score_tells_its_whole_sum(book: desk.Book) -> None:
    """The total is made of the terms told, the place is told, and who is not ranked says why."""
    tasks = desk.supervision(book)
    rules = {"least": 1, "weights": {"tasks": 80, "problems": 20}}
    for row in desk.scoreboard(tasks, book, rules).dropna(subset=["rank"]).itertuples():
        total = f"{row.total:.1f}".removesuffix(".0")
        assert total in row.reason and str(row.rank) in row.reason
        pattern = {"zh": r"([\d.]+)分×([\d.]+)%", "en": r"([\d.]+) × ([\d.]+)%"}[book.language]
        terms = re.findall(pattern, row.reason)
        assert sum(float(s) * float(w) for s, w in terms) / 100 == pytest.approx(row.total, abs=0.1)


def test_the_first_lines_count_what_the_tables_show(book: desk.Book) -> None:
    """Counts of tasks, problems and comparisons in the summaries are those of the frames."""
    tasks, problems, yoy = desk.supervision(book), desk.problems(book), desk.year_on_year(book)
    told = desk.supervision_summary(tasks, book).words
    assert str(len(tasks)) in told and str(len(problems)) in told
    first = desk.yoy_summary(yoy, book).words.splitlines()[0]
    fair = int((yoy["comparable"] & yoy["change"].notna()).sum())
    assert str(len(yoy)) in first and str(fair) in first


def test_a_level_of_ten_months_is_one_figure(tmp_path: Path) -> None:
    """It counts once beside the water supplied, as it last stood: lower than the year before."""
    levels = [
        actual(40 + rise, f"{year}-{month:02d}", indicator="水库水位", unit="米")
        for year, rises in ((2022, [0] * 10), (2023, [1] * 9 + [-1]))
        for month, rise in enumerate(rises, start=1)
    ]
    book = blank(tmp_path).put(*one("供水量", 90, 80, unit="万m3"), *levels).book(OCTOBER)
    first = desk.yoy_summary(desk.year_on_year(book), book).words.splitlines()[0]
    assert first == "2023年1—10月共2项数据，都可与上年同期相比：上升1项、下降1项。"
