"""Page, CSV, workbook and bulletin of really built reports say the same figures."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from bs4 import BeautifulSoup, Tag
from docx import Document
from docx.document import Document as DocumentObject

import browser
import forked
from duibiao.presentation import desk, facts, names, views
from duibiao.presentation.cells import header
from duibiao.presentation.matrix import notebook_word
from duibiao.presentation.page import render
from duibiao.presentation.views import FOLDED_BY, HEADED, MANY, VIEWS, WITHOUT_THEME
from duibiao.vocabulary.result_columns import is_figure, look_up
from duibiao.vocabulary.statuses import STATUSES, status_word
from duibiao.vocabulary.words import say
from in_process import run

ROOT = Path(__file__).parents[2]
BUILT = (
    (
        "--period",
        "2023",
        "--bureau",
        "tengchong",
        "--bureau",
        "leizhou-canal",
        "--bureau",
        "tianjin",
    ),
    ("--period", "2024", "--bureau", "yunting", "--notebook", "target_gaps"),
)
VIEWS_OF = {
    "year_on_year": {
        "year_on_year": "comparable == 'true'",
        "not_comparable": "comparable != 'true'",
    },
    "benchmark": {"benchmark": "peers > 0"},
    "leader": {"worst": ""},
}
"""The tables of a page that share the rows of a result, and which rows each shows."""
SIDE = {
    ("target_gaps", "jiangsu", "2020"): 8,
    ("target_gaps", "tengchong", "2023"): 16,
    ("year_on_year", "tianjin", "2023"): 116,
    ("supervision", "leizhou-canal", "2023"): 390,
    ("national", "china", "2023"): 205,
}
"""Reports with side tables, and how many figures of them were compared at least."""
IN_PERCENT = {("score_terms", "weight"), ("moves", "change")}
"""Shares that one view shows in per cent or points."""
ORDINALS = "零一二三四五"
NUMBER = re.compile(r"[+−-]?\d[\d,]*(?:\.(\d+))?")
SHOWN, RECKONED = 660, 260
"""How many figures were compared when this was written; fewer mean that some went unread."""
RANKED = {"2023": ["湛江市雷州青年运河管理局"], "2024": ["云汀县水利局（示例）"]}
"""The bureaus of a bulletin with five targets and tasks that are judged, and more."""
pytestmark = [
    pytest.mark.kernel,
    pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning"),
]
needs_office = pytest.mark.skipif(not shutil.which("soffice"), reason="no soffice here")


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reports of BUILT with their workbooks, built by the real command."""
    out = tmp_path_factory.mktemp("reports")
    for asked in BUILT:
        duibiao("build", *asked, "--xlsx", "--out", str(out))
    return out


def stems(reports: Path) -> list[str]:
    """The places of all reports, without suffix."""
    found = (path for path in reports.glob("2*/*/*.csv") if path.with_suffix(".html").is_file())
    return sorted(path.relative_to(reports).with_suffix("").as_posix() for path in found)


def one_each(reports: Path) -> list[str]:
    """One report of each notebook, Tengchong's where it has one: LibreOffice takes its time."""
    liked = sorted(stems(reports), key=lambda stem: "tengchong" in stem)
    return sorted({Path(stem).name: stem for stem in liked}.values())


@pytest.fixture(scope="module")
def opened(reports: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each workbook as LibreOffice saves it."""
    folder = tmp_path_factory.mktemp("opened")
    (folder / "given").mkdir()
    for stem in one_each(reports):
        name = stem.replace("/", "_") + ".xlsx"
        shutil.copy(reports / f"{stem}.xlsx", folder / "given" / name)
    convert(sorted(map(str, (folder / "given").iterdir())), folder, folder / "profile")
    return folder


def duibiao(*arguments: str) -> None:
    """Run the command."""
    done = forked.duibiao(ROOT, *arguments, needs=forked.held(ROOT))
    assert done.returncode == 0, done.stdout + done.stderr


def convert(files: list[str], out: Path, profile: Path) -> None:
    """Let LibreOffice open workbooks and save them."""
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    command += ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out), *files]
    env = browser.environment()
    subprocess.run(command, capture_output=True, timeout=120, check=True, env=env)


def published(reports: Path, stem: str) -> pd.DataFrame:
    """The rows of a CSV, figures as numbers."""
    return facts.table_of((reports / f"{stem}.csv").read_text(encoding="utf-8-sig"))


def figures(frame: pd.DataFrame) -> list[str]:
    """The columns of a result that hold figures."""
    return [column for column in frame.columns if is_figure(column)]


def sheet(path: Path, stem: str) -> list[dict[str, object]]:
    """The rows of a result's sheet, by the words of their heads."""
    book = openpyxl.load_workbook(path, data_only=True)
    rows = list(book[notebook_word(stem.split("/")[-1])].iter_rows(min_row=3, values_only=True))
    return [dict(zip(map(str, rows[0]), row, strict=True)) for row in rows[1:] if any(row)]


def wrong_cells(frame: pd.DataFrame, rows: list[dict[str, object]]) -> tuple[int, list[str]]:
    """How many figures of a sheet were compared with the CSV, and which differ."""
    assert len(rows) == len(frame)
    count, wrong = 0, []
    for row, record in zip(rows, frame.to_dict("records"), strict=True):
        for column in figures(frame.dropna(axis="columns", how="all")):
            found, meant = row[header(column)], record[column]
            if pd.isna(meant):
                same = found in ("无数据", "—")
            else:
                same = isinstance(found, int | float) and found == pytest.approx(meant, rel=1e-9)
            count += not pd.isna(meant)
            wrong += [] if same else [f"{column}: {found} for {meant}"]
    return count, wrong


def page_tables(reports: Path, stem: str) -> list[tuple[pd.DataFrame, list[dict[str, str]]]]:
    """For each table of a result on the page: rows of the CSV it shows, cells as shown by column."""
    page = BeautifulSoup((reports / f"{stem}.html").read_text(encoding="utf-8"), "html.parser")
    for note in page.select("sup"):
        note.decompose()
    result, frame = stem.split("/")[-1], published(reports, stem)
    frame = frame.assign(place=frame["theme"].map(names.theme_place))
    found = []
    for view, shown in VIEWS_OF.get(result, {result: ""}).items():
        rows = shown_rows(page, view)
        meant = in_folds(views.kept(frame.query(shown) if shown else frame, view), view)
        by = ["fold"] if view in views.WITHOUT_THEME else ["fold", "place"]
        found.append((meant.sort_values(by, kind="stable"), rows))
    return found


def in_folds(frame: pd.DataFrame, view: str) -> pd.DataFrame:
    """The rows with the number of the fold they stand in, 0 for those that stand open."""
    if view in HEADED and len(frame) > HEADED[view] + 2:
        return frame.assign(fold=[int(place >= HEADED[view]) for place in range(len(frame))])
    if view not in FOLDED_BY:
        return frame.assign(fold=0)
    said = frame[FOLDED_BY[view]]
    many = said.map(said.value_counts()) >= MANY
    folds = {text: place for place, text in enumerate(dict.fromkeys(said[many]), start=1)}
    return frame.assign(fold=said.map(folds).fillna(0))


def shown_rows(page: BeautifulSoup, view: str) -> list[dict[str, str]]:
    """The cells of a view's tables, by column; those that fold come after those that stand open."""
    own = re.compile(rf"^t-{re.escape(view)}(-\d+|-rest)?$")
    return [row for table in page.find_all("table", id=own) for row in rows_of(table, view)]


def rows_of(table: Tag, view: str) -> Iterator[dict[str, str]]:
    """Each row's cells by the column whose head in words stands above them."""
    known = {views.head(view, column): column for column in VIEWS[view]}
    columns = [known[head.get_text()] for head in table.select("thead th")]
    for row in table.select("tbody tr:not(.g)"):
        cells = (cell.get_text() for cell in row.find_all(["th", "td"]))
        yield dict(zip(columns, cells, strict=True))


def wrong_on_page(reports: Path, stem: str) -> tuple[int, list[str]]:
    """How many figures of a page were compared with the CSV, and which differ."""
    count, wrong = 0, []
    for frame, rows in page_tables(reports, stem):
        assert len(rows) == len(frame), stem
        for record, row in zip(frame.to_dict("records"), rows, strict=True):
            for column in set(figures(frame)) & set(row):
                meant, shown = record[column], row[column]
                same = not NUMBER.search(shown) if pd.isna(meant) else says(shown, meant, column)
                count += not pd.isna(meant)
                wrong += [] if same else [f"{stem} {column}: {shown!r} for {meant}"]
    return count, wrong


def says(shown: str, meant: float, column: str) -> bool:
    """Whether a figure as shown is the one meant, to its last shown digit."""
    if shown.endswith(("方阵", "梯队")):
        return ORDINALS.index(shown[1]) == meant
    match = NUMBER.search(shown)
    if match is None:
        return meant != meant or (meant == 0 and shown == say("desk.days_none"))
    value = float(match[0].replace(",", "").replace("−", "-"))
    meant = meant * 100 if look_up(column).kind == "share" else meant
    value = -value if shown.startswith("还有") else value
    if column.startswith("gap"):
        turned = any(word in shown for word in "余") or ("超" in shown and meant < 0)
        value = -value if turned else value
    return abs(value - meant) <= 0.5 * 10 ** -len(match[1] or "") + 1e-9 * abs(meant)


def test_the_page_shows_the_figures_of_the_csv(reports: Path) -> None:
    """Every figure of the main tables, to its last shown digit."""
    found = [wrong_on_page(reports, stem) for stem in stems(reports)]
    assert [line for _, wrong in found for line in wrong] == []
    assert sum(count for count, _ in found) >= SHOWN


@pytest.mark.parametrize(("notebook", "bureau", "period"), SIDE)
def test_every_table_of_a_page_shows_the_figures_of_its_frame(
    notebook: str, bureau: str, period: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Paces, caps, methods, moves, problems, scores: the side tables too."""
    frames: dict[str, pd.DataFrame] = {}
    show_table = views.table
    monkeypatch.setattr(desk, "table", lambda f, v: (frames.update({v: f}), show_table(f, v))[1])
    executed, _ = run(notebook, bureau=bureau, period=period, language="zh")
    page = BeautifulSoup(render(executed), "html.parser")
    for note in page.select("sup"):
        note.decompose()
    found = [wrong_in_view(page, view, frame) for view, frame in frames.items() if len(frame)]
    assert [line for _, wrong in found for line in wrong] == []
    assert sum(count for count, _ in found) >= SIDE[notebook, bureau, period]


def wrong_in_view(page: BeautifulSoup, view: str, frame: pd.DataFrame) -> tuple[int, list[str]]:
    """How many figures of a view were compared with the frame it shows, and which differ."""
    themed = "theme" in frame and view not in WITHOUT_THEME
    place = frame["theme"].map(names.theme_place) if themed else 0
    ordered = in_folds(views.kept(frame.assign(place=place), view), view).sort_values(
        ["fold", "place"], kind="stable"
    )
    rows, count, wrong = shown_rows(page, view), 0, []
    assert len(rows) == len(ordered), view
    for record, row in zip(ordered.to_dict("records"), rows, strict=True):
        for column in set(ordered.select_dtypes("number").columns) & set(row):
            meant, shown = record[column], row[column]
            scaled = meant * 100 if (view, column) in IN_PERCENT else meant
            same = not NUMBER.search(shown) if pd.isna(meant) else says(shown, scaled, column)
            count += not pd.isna(meant)
            wrong += [] if same else [f"{view} {column}: {shown!r} for {meant}"]
    return count, wrong


@needs_office
def test_the_workbook_holds_the_figures_of_the_csv(reports: Path, opened: Path) -> None:
    """As LibreOffice reads them."""
    found = []
    for stem in one_each(reports):
        rows = sheet(opened / (stem.replace("/", "_") + ".xlsx"), stem)
        found.append(wrong_cells(published(reports, stem), rows))
    assert [line for _, wrong in found for line in wrong] == []
    assert sum(count for count, _ in found) >= RECKONED


@needs_office
def test_libreoffice_opens_every_sheet_unchanged(reports: Path, opened: Path) -> None:
    """Nothing was repaired away: the same sheets, the same cells."""
    for stem in one_each(reports):
        before = openpyxl.load_workbook(reports / f"{stem}.xlsx", data_only=True)
        saved = opened / (stem.replace("/", "_") + ".xlsx")
        after = openpyxl.load_workbook(saved, data_only=True)
        assert after.sheetnames == before.sheetnames
        for one, two in zip(before, after, strict=True):
            assert cells_of(one) == cells_of(two), (stem, one.title)


def cells_of(sheet: openpyxl.worksheet.worksheet.Worksheet) -> dict[str, object]:
    """The filled cells, by place."""
    cells = (cell for row in sheet.iter_rows() for cell in row)
    return {cell.coordinate: cell.value for cell in cells if cell.value not in (None, "")}


@needs_office
def test_a_figure_gone_wrong_would_be_seen(reports: Path, opened: Path) -> None:
    """The comparison can fail: one cell off by a hundredth is found."""
    stem = "2023/tengchong/target_gaps"
    rows = sheet(opened / (stem.replace("/", "_") + ".xlsx"), stem)
    for row in rows:
        if isinstance(row["差距"], float):
            row["差距"] += 0.01
    assert wrong_cells(published(reports, stem), rows)[1] == ["gap: -220.63 for -220.64"]


def test_a_figure_shown_otherwise_would_be_seen() -> None:
    """What is lacking, over and to spare are told apart, and the last digit counts."""
    assert says("差220.64", 220.64, "gap") and says("超220.64", -220.64, "gap")
    assert not says("差220.64", -220.64, "gap") and not says("差220.63", 220.64, "gap")
    assert says("32.4%", 0.323758924124, "progress") and not says("32.3%", 0.3238, "progress")


@pytest.fixture(scope="module")
def bulletins(reports: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, DocumentObject]:
    """The bulletins of the reports, by period."""
    folder = tmp_path_factory.mktemp("bulletins")
    for period in RANKED:
        path = folder / f"{period}.docx"
        duibiao("bulletin", "--period", period, "--reports", str(reports), "--out", str(path))
    return {period: Document(str(folder / f"{period}.docx")) for period in RANKED}


def cells(bulletin: DocumentObject, place: int) -> list[list[str]]:
    """The cells of a bulletin's table, without its heads and the rows that head a group."""
    lines = bulletin.tables[place].rows
    rows = [[cell.text for cell in row.cells] for row in list(lines)[1:]]
    return [row for row in rows if row[0] != row[1]]


def of_period(reports: Path, period: str) -> pd.DataFrame:
    """All targets and tasks of a period's CSVs."""
    paths = [
        path
        for name in ("target_gaps", "supervision")
        for path in sorted((reports / period).glob(f"*/{name}.csv"))
    ]
    read = [facts.table_of(path.read_text(encoding="utf-8-sig")) for path in paths]
    return pd.concat(read, ignore_index=True)


@pytest.mark.parametrize("period", RANKED)
def test_the_bulletin_ranks_by_the_counts_of_the_csvs(
    reports: Path, bulletins: dict[str, DocumentObject], period: str
) -> None:
    """Each ranked bureau's targets and tasks by status, and the share of them that is met."""
    items = of_period(reports, period)
    meant = {names.bureau(code): Counter(rows["status"]) for code, rows in items.groupby("bureau")}
    ranking = cells(bulletins[period], 0)
    assert [row[1] for row in ranking] == RANKED[period]
    for row in ranking:
        counts = meant[row[1]]
        assert Counter(dict(zip(STATUSES, map(int, row[3:9]), strict=True))) == counts
        met = (counts["achieved"] + counts["on_track"]) / counts.total()
        assert says(row[9], met, "progress"), row


def test_the_bulletin_names_the_bureaus_it_does_not_rank(
    bulletins: dict[str, DocumentObject],
) -> None:
    """Of Tengchong's four targets one is judged, of Tianjin's one none: fewer than five."""
    told = [paragraph.text for paragraph in bulletins["2023"].paragraphs]
    assert "可判定的不足5项、不参加排列的单位：腾冲市水务局、天津市水务局。" in told


def test_the_bulletin_lists_the_late_targets_with_their_figures(
    reports: Path, bulletins: dict[str, DocumentObject]
) -> None:
    """Target, actual and gap of each, by who answers for it."""
    items = of_period(reports, "2024")
    late = items[items["status"].isin(["behind", "overdue"])].sort_values("owner", kind="stable")
    rows = cells(bulletins["2024"], 1)
    assert rows[0][:4] == ["规模化供水工程覆盖农村人口比例", "≥65%", "63.4%", "差1.6个百分点"]
    for row, record in zip(rows, late.to_dict("records"), strict=True):
        shown = dict(zip(("target", "actual", "gap"), row[1:4], strict=True))
        assert all(says(text, record[column], column) for column, text in shown.items()), row


def test_the_bulletin_lists_the_late_tasks_with_their_progress(
    reports: Path, bulletins: dict[str, DocumentObject]
) -> None:
    """Each task, once with the goal and its stages that it stands for, how far and what lacks."""
    items = of_period(reports, "2023")
    late = items[items["status"].isin(["behind", "overdue"])]
    listed = cells(bulletins["2023"], 1)
    late = late.dropna(subset="task").set_index("task")
    assert len(listed) == len(late)
    stages = "公益二类事业单位编岗统一完成率（督查任务：公益二类单位编岗统一分步到八成）"
    assert [row[0] for row in listed].count(stages) == 1
    rows = {row[0].split("督查任务：")[-1].removesuffix("）"): row for row in listed}
    assert rows["保护区养殖场治理达到八成"][1:4] == ["80%", "74%", "差6个百分点"]
    assert rows["展览馆项目获批并动工"][1:4] == ["100%", "45%", "差55个百分点"]
    for task, record in late.iterrows():
        row, goal, done = rows[str(task)], float(record["goal"]), record["progress"]
        assert says(row[1], 100 * goal, "target"), row
        assert says(row[2], done, "progress"), row
        assert says(row[3], 100 * (goal - done), "gap"), row
        assert status_word(record["status"]) in row[5]
