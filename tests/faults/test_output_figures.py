"""Figures survive any label and any value: nothing raised, nothing warned, nothing cut off."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd
import pytest
from bs4 import BeautifulSoup

from duibiao.presentation import figures, fonts
from duibiao.presentation.escape import plain
from duibiao.presentation.figures import Chart, picture
from duibiao.vocabulary import words

PLACES = re.compile(r"(left|width):([^;%]*)%")
LABELS = {
    "two characters": "水库",
    "math": r"$\bad{x}$ 用水",
    "signs": "a_b^c % & # <d>",
    "300 characters": "大盈江流域生态保护示范项目首笔贷款" * 18,
    "long words": "Supercalifragilisticexpialidocious" * 9,
    "newline": "第一行\n第二行",
    "Arabic": "مياه الري",
    "emoji": "😀 水",
    "NUL": "水\x00库",
}
VALUES = {
    "equal": (5.0, 5.0, 5.0),
    "huge and tiny": (1e300, 1e-300, 1.0),
    "huge of both signs": (1e308, -1e308, 0.0),
    "zero": (0.0, 0.0, 0.0),
    "missing": (float("nan"), 1.0, float("nan")),
}


@dataclass(frozen=True)
class Box:
    """Where a text stands, in pixels."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether two texts overlap by more than a hair."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 1 and down > 1


def boxes(chart: Chart, width: float = picture.WIDTH) -> list[Box]:
    """The boxes of all texts of a chart's picture."""
    found = []
    for text in chart.figure(width).axes[0].texts:
        (x, y), wide = text.get_position(), fonts.face().width(text.get_text(), picture.SIZE)
        left = x - wide * {"left": 0.0, "center": 0.5}[text.get_ha()]
        found.append(
            Box(text.get_text(), left, y - 0.8 * picture.SIZE, left + wide, y + 0.12 * picture.SIZE)
        )
    return found


def gaps(labels: list[str], values: list[float]) -> pd.DataFrame:
    """Targets of these names and progress."""
    statuses = ["achieved", "on_track", "behind", "overdue", "unreported", "undecidable"]
    return pd.DataFrame(
        {
            "theme": ["finance" if i % 2 else "projects" for i in range(len(labels))],
            "indicator": labels, "unit": "万元", "target": [v * 2 for v in values],
            "comparator": ">=", "actual": values, "progress": values, "expected_progress": 0.8,
            "status": [statuses[i % 6] for i in range(len(labels))],
        }
    )  # fmt: skip


def yoy(labels: list[str], values: list[float]) -> pd.DataFrame:
    """Pairs of these names and growth."""
    return pd.DataFrame(
        {
            "theme": "finance", "indicator": labels, "unit": "万元", "value": values,
            "prior_value": 1.0, "growth_percent": values, "comparable": True,
        }
    )  # fmt: skip


def parts(labels: list[str], values: list[float]) -> pd.DataFrame:
    """Parts of these names and contributions."""
    return pd.DataFrame({"indicator": labels, "contribution": values})


def trend(labels: list[str], values: list[float]) -> pd.DataFrame:
    """Five years of each of these names."""
    rows = [
        {
            "indicator": f"{i}{label}",
            "unit": "亿m3",
            "period": str(2016 + k),
            "value": v,
            "segment": k // 4,
        }
        for i, label in enumerate(labels)
        for k, v in enumerate([values[i], *values[:3], values[i]])
    ]
    return pd.DataFrame(rows, columns=["indicator", "unit", "period", "value", "segment"])


def peer(labels: list[str], values: list[float]) -> pd.DataFrame:
    """Four bureaus for each of these names."""
    rows = [
        {"theme": "finance", "indicator": f"{i}{label}", "period": "2023", "unit": "亿m3", "own": k == 0,
         "bureau_name": label, "value": v, "direction": "lower"}
        for i, label in enumerate(labels)
        for k, v in enumerate([values[i], *values[:3]])
    ]  # fmt: skip
    return pd.DataFrame(
        rows,
        columns=[
            "theme",
            "indicator",
            "period",
            "unit",
            "own",
            "bureau_name",
            "value",
            "direction",
        ],
    )


def tasks(labels: list[str], values: list[float]) -> pd.DataFrame:
    """Tasks of these names, which also answer for them."""
    return pd.DataFrame(
        {
            "task": labels, "unit": labels, "start_day": "2023-01-05", "due_day": "2023-11-30",
            "progress": values, "status": "behind", "as_of": "2023-10-31",
        }
    )  # fmt: skip


def counts(labels: list[str], values: list[float]) -> pd.DataFrame:
    """Themes of these names."""
    return pd.DataFrame({"theme": labels, "achieved": 3, "behind": range(len(labels))})


CHARTS = {
    "bullets": (figures.bullets, gaps),
    "dumbbells": (figures.dumbbells, yoy),
    "contributions": (figures.contributions, parts),
    "trends": (figures.trends, trend),
    "peers": (figures.peers, peer),
    "gantt": (figures.gantt, tasks),
    "theme_counts": (figures.theme_counts, counts),
}
each_chart = pytest.mark.parametrize("kind", CHARTS)


@pytest.fixture
def spoken() -> Iterator[None]:
    """Chinese again after the test."""
    yield
    words.use("zh")


def chart(kind: str, labels: list[str], values: list[float]) -> Chart:
    """A chart of these labels and values, with any warning an error."""
    draw, frame = CHARTS[kind]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return draw(frame(labels, values))


def told(html: str) -> str:
    """The text of a page without its spaces."""
    return re.sub(r"\s", "", BeautifulSoup(html, "html.parser").get_text())


@each_chart
@pytest.mark.parametrize("label", LABELS.values(), ids=LABELS)
def test_any_label_is_told_whole(kind: str, label: str) -> None:
    """The label is there as written, on the page and in the picture's lines."""
    made = chart(kind, [label, "二", "三"], [1.0, 2.0, 3.0])
    squeezed = re.sub(r"\s", "", plain(label))
    assert squeezed in told(made.html())
    if made.bars:
        assert squeezed in re.sub(r"\s", "", "".join(box.text for box in boxes(made)))


@each_chart
@pytest.mark.parametrize("values", VALUES.values(), ids=VALUES)
def test_any_value_is_drawn(kind: str, values: tuple[float, ...]) -> None:
    """Equal, huge, tiny and missing figures neither raise nor leave the drawing."""
    html = chart(kind, ["一", "二", "三"], list(values)).html()
    assert not re.search(r"\b(nan|inf)\b", html)
    assert all(0 <= float(place) <= 100 for _, place in PLACES.findall(html))


@each_chart
def test_a_chart_says_in_words_what_it_shows(kind: str) -> None:
    """Alternative text is never empty, not even for an empty chart."""
    draw, frame = CHARTS[kind]
    assert len(draw(frame(["一", "二"], [1.0, 2.0])).alt) > 5
    assert draw(frame([], [])).alt == "没有可画的数据"


@each_chart
def test_a_chart_is_the_same_every_time(kind: str) -> None:
    """No random id, no date."""
    first, second = (chart(kind, ["一", "二"], [1.0, 2.0]).html() for _ in range(2))
    assert first == second


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("kind", ["bullets", "theme_counts", "gantt", "peers", "dumbbells"])
@pytest.mark.parametrize(("count", "length"), [(3, 2), (40, 90)])
def test_texts_of_a_picture_keep_apart(
    kind: str, language: str, length: int, count: int, spoken: None
) -> None:
    """Few rows or many, names of two characters or of a sentence, in both languages."""
    words.use(language)
    name = {"zh": "大中型灌区续建配套与现代化改造", "en": "Irrigation districts rehabilitated "}
    labels = [f"{(name[language] * 7)[:length]}{i}" for i in range(count)]
    found = boxes(chart(kind, labels, [float(i % 7 + 1) for i in range(count)]))
    assert found
    assert [b for b in found if b.left < -1 or b.right > picture.WIDTH + 1] == []
    assert_apart(found)


def test_text_in_a_word_file_is_high_enough() -> None:
    """Nine points across 156 mm of a bulletin (25.4 mm are 72 points)."""
    assert picture.SIZE * (156 / 25.4 * 72) / picture.WIDTH >= 9


def test_the_scale_of_contributions_says_which_are_gains() -> None:
    """From a loss of one point to a gain of two."""
    drawn = figures.contributions(parts(["甲", "乙"], [-1.0, 2.0]))
    assert [tick.word for tick in drawn.ticks] == ["−1", "0", "+1", "+2"]


def test_two_bars_are_drawn_and_one_alone_is_told() -> None:
    """A chart of a single bar says no more than a sentence."""
    two, one = (parts(list(names), [1.0] * len(names)) for names in ("甲乙", "甲"))
    assert figures.contributions(two).html().startswith("<figure")
    assert figures.contributions(one).html().startswith('<p class="one">')


def test_a_word_wider_than_its_room_is_broken() -> None:
    """Sixty letters without a space: no line is wider than the room, and none is lost."""
    lines = picture.wrap("w" * 60, 100)
    assert all(fonts.face().width(line, picture.SIZE) <= 100 for line in lines)
    assert "".join(lines) == "w" * 60


def test_the_line_of_the_report_s_day_crosses_no_words() -> None:
    """The month it falls on gives way."""
    made = figures.gantt(tasks(["一", "二"], [0.5, 1]).assign(as_of="2023-07-01"))
    at = {tick.word: tick.at for tick in made.ticks}
    today = at.pop("截至日")
    assert min(abs(today - other) for other in at.values()) > 12


def test_a_cut_axis_is_said_on_its_panel() -> None:
    """A line far above zero is drawn from a round figure below its least; one near zero is not."""
    rows = [("甲", 32.7), ("甲", 33.6), ("乙", 1.0), ("乙", 9.0)]
    frame = pd.DataFrame(rows, columns=["indicator", "value"])
    frame = frame.assign(unit="亿m3", period=["2022", "2023"] * 2, segment=0)
    assert re.findall(r"纵轴[^<]*(?=</small></b>)", figures.trends(frame).html()) == [
        "纵轴自32.5起"
    ]


def assert_apart(found: list[Box]) -> None:
    """No two texts overlap; only those near each other are compared."""
    near = sorted(found, key=lambda box: box.top)
    pairs = ((a, b) for at, a in enumerate(near) for b in near[at + 1 : at + 40])
    assert [(a.text, b.text) for a, b in pairs if a.meets(b)] == []
