"""The commands that watch over files and names: `record` and `doctor`."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_house import command, make_home, params

from duibiao.running.commands.doctor import CHECKS

NAMES = """name,indicator,reason,date
要钱总数,development_funds,多年沿用,2024-01-31
没人用的名称,development_funds,多年沿用,2024-01-31
"""


def test_record_tells_what_differs_and_build_refuses_what_changed_since(tmp_path: Path) -> None:
    """Recorded, then one byte more: the file and the command that would accept it are named."""
    home = make_home(tmp_path, ["tianjin"])
    done = command(home, "record")
    assert "新登记 data/ledgers/tianjin/figures.csv" in done.stdout
    path = home / "data" / "ledgers" / "tianjin" / "figures.csv"
    path.write_bytes(path.read_bytes() + b"\n")
    asked = params(home)
    refused = command(home, "build", asked)
    said = refused.stdout + refused.stderr
    assert refused.returncode != 0
    assert "data/ledgers/tianjin/figures.csv" in said and "duibiao record --bureau tianjin" in said
    again = command(home, "record", "--bureau", "tianjin")
    assert "已改登 data/ledgers/tianjin/figures.csv" in again.stdout
    assert command(home, "build", asked).returncode == 0


def test_record_names_the_nearest_bureau(tmp_path: Path) -> None:
    """A misspelt slug records nothing."""
    done = command(make_home(tmp_path, ["tianjin"]), "record", "--bureau", "tianjing")
    assert done.returncode == 2
    assert "tianjin" in done.stderr
    assert not (tmp_path / "data" / "manifest.csv").exists()


def test_doctor_tells_confirmed_names_that_nothing_bears(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unused ones are named, unknown indicators are a fault with the next step."""
    home = make_home(tmp_path, ["tianjin"])
    names = home / "data" / "reviews" / "names.csv"
    names.parent.mkdir()
    ledger = home / "data" / "ledgers" / "tianjin" / "new.csv"
    ledger.write_text("indicator,period,value,unit\n要钱总数,2023,5,万元\n", encoding="utf-8")
    names.write_text(NAMES, encoding="utf-8")
    monkeypatch.setenv("DUIBIAO_HOME", str(home))
    said = CHECKS["names"]()
    assert said.startswith("2 条") and said.endswith("没有材料用到：没人用的名称")
    names.write_text(NAMES + "神秘数字,nothing,多年沿用,2024-01-31\n", encoding="utf-8")
    with pytest.raises(RuntimeError, match="对应的指标不在目录中：神秘数字"):
        CHECKS["names"]()
