"""How each sheet was read, as the clean-up page tells it."""

from __future__ import annotations

from pathlib import Path

from duibiao.indicators.book import open_book
from duibiao.indicators.form_panel import form_panel

MONTHS = """\
2023年水利投资分月（万元）,,,,,
项目,1月,2月,3月,合计,包联领导
堤防投资,10,20,30,60,张三
灌区投资,5,5,5,15,李四
"""


def put(home: Path, name: str, text: str) -> None:
    """Write a file of the bureau 临河区."""
    path = home / "data" / "ledgers" / "linhe" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_a_sheet_is_told_with_its_sort_and_what_its_columns_hold(own_home: Path) -> None:
    """Months in a row are one run, with their times; a column of persons holds no figures."""
    put(own_home, "分月.csv", MONTHS)
    panel = form_panel(open_book("linhe", "2023", home=own_home))
    assert panel["sort"].tolist() == ["分期统计表"]
    told = panel["columns"].iloc[0].split("；")
    assert told[0] == "A 项目：名称"
    assert told[1] == "B…E 1月…合计：完成数 2023年1月…2023年1—3月 万元"
    assert told[2] == "F 包联领导：责任领导"
    assert "doubt" not in panel


def test_what_was_not_read_comes_first_with_the_reason(own_home: Path) -> None:
    """A refused file and a sheet that no sort fits, each told what to do."""
    put(own_home, "分月.csv", MONTHS)
    put(own_home, "b.ofd", "PK")
    panel = form_panel(open_book("linhe", "2023", home=own_home))
    assert panel["where"].tolist()[0] == "b.ofd"
    assert panel["sort"].tolist() == ["文件没有读取", "分期统计表"]
    assert panel["doubt"].iloc[0]
