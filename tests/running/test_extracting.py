"""The command `extract`: what it writes where, and what it says when there is nothing."""

import json
from pathlib import Path

import docx
import openpyxl
import pytest

from duibiao.running import cli

TEXT = "某县水利局2023年工作总结\n完成水利投资32.12亿元，力争2024年新建水闸4座。\n"


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """The exit code, what is printed and what is said beside it."""
    with pytest.raises(SystemExit) as ended:
        cli.main(["extract", *arguments])
    said = capsys.readouterr()
    return int(ended.value.code or 0), said.out, said.err


@pytest.fixture
def text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A document in an empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    Path("总结.txt").write_text(TEXT, encoding="utf-8")
    return "总结.txt"


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("x.csv", "\ufeffstart,end,text,value"),
        ("x.md", "| start | end |"),
        ("x.jsonl", '{"start":'),
    ],
)
def test_the_name_of_the_file_tells_the_format(
    text: str, capsys: pytest.CaptureFixture[str], name: str, first: str
) -> None:
    """`--write` without `--to` writes what the suffix says."""
    code, out, _ = run(capsys, text, "--write", name)
    assert (code, out.strip()) == (0, name)
    assert Path(name).read_text(encoding="utf-8").startswith(first)


def test_a_format_that_cannot_be_told_is_refused(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written, and the formats are named."""
    code, _, err = run(capsys, text, "--write", "x.foo")
    assert (code, Path("x.foo").exists()) == (2, False)
    assert "csv xlsx md jsonl" in err


def test_a_workbook_overwrites_nothing_unasked(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second goes beside the first."""
    Path("figures.xlsx").write_bytes(b"mine")
    assert run(capsys, text, "--to", "xlsx")[1].strip() == "figures-2.xlsx"
    assert Path("figures.xlsx").read_bytes() == b"mine"


def test_a_workbook_has_labels_and_sources(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every column has a head, each figure the sentence it stands in."""
    run(capsys, text, "--write", "x.xlsx")
    cover, figures, sources = openpyxl.load_workbook("x.xlsx")
    assert cover["A3"].value == "2 个数据"
    assert "数据" in [cell.value for cell in cover["A"]]
    assert all(cell.value for cell in figures[3])
    rows = [[cell.value for cell in row] for row in sources.iter_rows(min_row=4)]
    assert [row[3] for row in rows] == ["32.12亿元", "4座"]
    assert all("完成水利投资32.12亿元" in row[6] for row in rows)


def test_whole_numbers_and_gaps_read_as_people_write_them(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither 3212000000.0 nor nan."""
    out = run(capsys, text, "--to", "md")[1] + run(capsys, text, "--claims", "--to", "md")[1]
    assert "| 3212000000 |" in out
    assert ".0 |" not in out
    assert "nan" not in out


def test_a_text_without_figures_says_so(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing read is no silence, and a table still has its head."""
    Path("空.txt").write_text("加强领导，压实责任。", encoding="utf-8")
    code, out, err = run(capsys, "空.txt")
    assert (code, out) == (0, "")
    assert "没有读到数据" in err
    assert run(capsys, "空.txt", "--to", "csv")[1].startswith("start,end,text,value")


def test_explain_tells_the_rule_and_the_words(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line for every field of every figure."""
    out = run(capsys, text, "--explain")[1]
    assert "性质  目标 ← 力争一类的词 “力争” [role_aim]" in out
    assert "时段  2024 ← 句中写明的时间 “2024年” [period_named]" in out


def test_explain_as_a_page_stands_alone(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The whole text with its figures marked; no script, nothing from elsewhere."""
    run(capsys, text, "--explain", "--write", "x.html")
    page = Path("x.html").read_text(encoding="utf-8")
    assert page.count("<details") == 2
    assert "<summary>32.12亿元</summary>" in page
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")


def test_explain_escapes_the_text(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A text is never markup."""
    Path("坏.txt").write_text("2023年总结\n<b>完成</b>投资3亿元。", encoding="utf-8")
    run(capsys, "坏.txt", "--explain", "--write", "x.html")
    assert "<b>" not in Path("x.html").read_text(encoding="utf-8")


def test_figures_are_still_one_json_a_line(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Without options nothing changed, and no decision is among the fields."""
    rows = [json.loads(line) for line in run(capsys, text)[1].splitlines()]
    assert [row["value"] for row in rows] == [3212000000, 4]
    assert all("decisions" not in row for row in rows)


def test_sheet_shows_the_tables_of_a_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A list in a Word file is told as one in a workbook is; a file of prose is said to hold none."""
    listed = docx.Document()
    table = listed.add_table(2, 3)
    rows = (("任务", "责任科室", "完成时限"), ("河湖划界复核", "河湖科", "2024年6月底"))
    for cells, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(cells.cells, texts, strict=True):
            cell.text = text
    listed.save(tmp_path / "清单.docx")
    (tmp_path / "总结.txt").write_text(TEXT, encoding="utf-8")
    for name in ("清单.docx", "总结.txt"):
        with pytest.raises(SystemExit):
            cli.main(["sheet", str(tmp_path / name)])
    told = capsys.readouterr().out
    assert "任务清单" in told
    assert "总结.txt里没有表格" in told
