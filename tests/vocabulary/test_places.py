"""Where the workbook is looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from duibiao.vocabulary import places


def test_the_workbook_is_the_one_around_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nobody names one: the nearest folder above that holds a catalogue."""
    monkeypatch.delenv(places.HOME_VARIABLE, raising=False)
    monkeypatch.setattr(places, "named", lambda: "")
    (tmp_path / places.MARK).mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "data")
    assert places.home() == tmp_path.resolve()
