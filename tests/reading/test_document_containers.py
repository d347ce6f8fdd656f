"""A sheet that was moved into a document says there what it said before."""

from pathlib import Path

import pytest
from containers import KINDS, KITS, of_document, of_ledger, paper

SHEETS = (
    "meilan-district/files/ledgers/高质量考核指标完成情况（前三季度）.xlsx",
    "shahe-supply/files/ledgers/2025年目标任务分季推进表（一季度）.xlsx",
    "canglan-city/files/ledgers/重点工作亮灯管理表（9月）.xlsx",
)


@pytest.mark.parametrize(
    "kind", ["docx", "html", "md", "tabs", "bars", "blanks", "wide", "box", "drawn"]
)
def test_a_table_in_a_document_says_what_its_sheet_does(kind: str, tmp_path: Path) -> None:
    """Every fact, task and problem, none more; nothing of the table is read as prose."""
    ending, write = KINDS[kind]
    for sheet in SHEETS:
        path = KITS / sheet
        one = paper(path)
        assert one is not None
        found = of_document(write(tmp_path / f"{path.stem}{ending}", one))
        assert found[:2] == of_ledger(path)
        assert not found.lost


def test_cells_of_a_table_that_is_not_sure_are_no_prose(tmp_path: Path) -> None:
    """The table is told, and nothing of it is read as a sentence would be."""
    path = tmp_path / "通报.txt"
    path.write_text(
        "2024年任务完成情况\n指标\t\t目标\t完成\n新建水厂\t3座\t2\n改造管网\t\t12公里\n",
        encoding="utf-8",
    )
    found = of_document(path)
    assert (found.facts.total(), found.prose.total()) == (0, 0)
    assert found.lost == ["指标 | 目标 | 完成"]
