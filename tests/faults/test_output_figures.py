"""Figures survive any label and any value: nothing raised, nothing warned, nothing cut off."""

from __future__ import annotations

import html
import re
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pandas as pd
import pytest

from duibiao.presentation import figures, fonts
from duibiao.presentation.escape import plain
from duibiao.presentation.figures import Chart
from duibiao.vocabulary import words

TEXT = re.compile(r"<text([^>]*)>([^<]*)</text>")
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
ROWS = (0, 1, 3, 60)


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


def boxes(svg: str) -> list[Box]:
    """The boxes of all texts of a chart."""
    found = []
    for attributes, inner in TEXT.findall(svg):
        text = html.unescape(inner)
        size = float((re.search(r"font-size:([\d.]+)px", attributes) or [0, "13"])[1])
        x, y = (float(re.search(rf' {axis}="([-\d.]+)"', attributes)[1]) for axis in "xy")
        width = fonts.face().width(text, size)
        anchor = re.search(r"text-anchor:(\w+)", attributes)
        left = x - width * {"end": 1.0, "middle": 0.5}.get(anchor[1] if anchor else "", 0.0)
        found.append(Box(text, left, y - 0.8 * size, left + width, y + 0.12 * size))
    return found


def drawn(draw: Callable[[pd.DataFrame], Chart], frame: pd.DataFrame) -> str:
    """The chart's SVG, with any warning an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return draw(frame).svg()


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


def chart(kind: str, labels: list[str], values: list[float]) -> str:
    """The SVG of a chart of these labels and values."""
    draw, frame = CHARTS[kind]
    return drawn(draw, frame(labels, values))


@each_chart
@pytest.mark.parametrize("label", LABELS.values(), ids=LABELS)
def test_any_label_is_drawn_whole(kind: str, label: str) -> None:
    """The label is there as written, broken into lines where it must be, and inside the picture."""
    svg = chart(kind, [label, "二", "三"], [1.0, 2.0, 3.0])
    told = "".join(box.text for box in boxes(svg))
    squeezed = re.sub(r"\s", "", plain(label))
    assert squeezed in re.sub(r"\s", "", told)
    assert_inside(svg)


@each_chart
@pytest.mark.parametrize("values", VALUES.values(), ids=VALUES)
def test_any_value_is_drawn(kind: str, values: tuple[float, ...]) -> None:
    """Equal, huge, tiny and missing figures neither raise nor leave the picture."""
    svg = chart(kind, ["一", "二", "三"], list(values))
    assert not re.search(r"\b(nan|inf)\b", svg)
    assert_inside(svg)


@each_chart
@pytest.mark.parametrize("count", ROWS)
def test_no_text_meets_another(kind: str, count: int) -> None:
    """Whether nothing, one, three or sixty rows: texts keep apart."""
    labels = [f"第{i}项水利工程建设任务完成数" for i in range(count)]
    svg = chart(kind, labels, [float(i + 1) for i in range(count)])
    found = boxes(svg)
    assert found
    assert_inside(svg)
    assert_apart(svg)


@each_chart
def test_a_chart_says_in_words_what_it_shows(kind: str) -> None:
    """Alternative text is never empty, not even for an empty chart."""
    draw, frame = CHARTS[kind]
    assert len(draw(frame(["一", "二"], [1.0, 2.0])).alt) > 5
    assert draw(frame([], [])).alt == "没有可画的数据"


@each_chart
def test_a_chart_is_the_same_every_time(kind: str) -> None:
    """No random id, no date."""
    assert chart(kind, ["一", "二"], [1.0, 2.0]) == chart(kind, ["一", "二"], [1.0, 2.0])


def assert_inside(svg: str) -> None:
    """Every text lies within the picture."""
    width, height = map(float, re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg).groups())
    outside = [
        box
        for box in boxes(svg)
        if box.left < -1 or box.right > width + 1 or box.top < -1 or box.bottom > height + 1
    ]
    assert outside == []


@each_chart
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("count", "length"), [(3, 2), (3, 30), (60, 90)])
def test_names_short_and_long_keep_apart(
    kind: str, language: str, length: int, count: int, spoken: None
) -> None:
    """Few rows or many, names of two characters or of a sentence, in both languages."""
    words.use(language)
    name = (
        "大中型灌区续建配套与现代化改造"
        if language == "zh"
        else "Irrigation districts rehabilitated "
    )
    labels = [f"{(name * 7)[:length]}{i}" for i in range(count)]
    svg = chart(kind, labels, [float(i % 7 + 1) for i in range(count)])
    assert_inside(svg)
    assert_apart(svg)


@pytest.mark.parametrize("width", [figures.PRINTED, figures.WIDTH])
def test_charts_keep_apart_at_the_width_of_a_word_file_too(width: float) -> None:
    """The bulletin's pictures are narrower than the page's."""
    labels = [f"农村供水专项行动项目累计完成投资{i}" for i in range(20)]
    svg = figures.bullets(gaps(labels, [float(i) for i in range(20)]), width=width).svg()
    counted = counts(["finance", "projects"], [])
    found = counted.assign(on_track=1, overdue=2, unreported=1, undecidable=3)
    for drawing in (svg, figures.theme_counts(found, width=width).svg()):
        assert_inside(drawing)
        assert_apart(drawing)


@pytest.mark.parametrize(
    ("width", "paper", "points"),
    [(figures.PRINTED, 156, 9), (figures.WIDTH, 182, 8)],
    ids=["Word", "A4"],
)
def test_text_in_print_is_high_enough(width: float, paper: float, points: float) -> None:
    """In a bulletin nine points, on a printed page eight as in its tables (25.4 mm are 72)."""
    svg = figures.bullets(gaps(["一", "二"], [0.5, 2.0]), width=width).svg()
    sizes = [float(size) for size in re.findall(r"font-size:([\d.]+)px", svg)]
    assert min(sizes) * (paper / 25.4 * 72) / width >= points


def test_the_line_of_the_report_s_day_crosses_no_words() -> None:
    """Its own label stands above it, the month it falls on gives way."""
    svg = figures.gantt(tasks(["一"], [0.5]).assign(as_of="2023-07-01")).svg()
    today = next(box for box in boxes(svg) if box.text == "截至日")
    middle = (today.left + today.right) / 2
    over = [b.text for b in boxes(svg) if b.text != today.text and b.left < middle < b.right]
    assert over == []


def test_a_cut_axis_is_said_on_its_panel() -> None:
    """A line far above zero is drawn from a round figure below its least; one near zero is not."""
    rows = [("甲", 32.7), ("甲", 33.6), ("乙", 1.0), ("乙", 9.0)]
    frame = pd.DataFrame(rows, columns=["indicator", "value"])
    frame = frame.assign(unit="亿m3", period=["2022", "2023"] * 2, segment=0)
    told = [box.text for box in boxes(figures.trends(frame).svg())]
    assert [text for text in told if text.startswith("纵轴")] == ["纵轴自32.5起"]


def assert_apart(svg: str) -> None:
    """No two texts overlap; only those near each other are compared."""
    near = sorted(boxes(svg), key=lambda box: box.top)
    pairs = ((a, b) for at, a in enumerate(near) for b in near[at + 1 : at + 40])
    assert [(a.text, b.text) for a, b in pairs if a.meets(b)] == []
