"""Fault 20: a flipped byte and swapped files are seen before anything is read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from duibiao.indicators import bureau_files, manifest
from duibiao.indicators.book import open_book
from duibiao.vocabulary.faults import DataFaults

REPOSITORY = Path(__file__).parents[2]
BUREAUS = ("beijing", "tianjin", "tengchong")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The shipped data of three bureaus with their hashes recorded."""
    data = tmp_path / "data"
    for name in ("catalogue", "lexicons"):
        shutil.copytree(REPOSITORY / "data" / name, data / name)
    for bureau in BUREAUS:
        shutil.copytree(REPOSITORY / "data" / "ledgers" / bureau, data / "ledgers" / bureau)
    manifest.record(tmp_path)
    return tmp_path


def ledger(home: Path, bureau: str) -> Path:
    """The first ledger of a bureau."""
    return sorted((home / "data" / "ledgers" / bureau).iterdir())[0]


def flip(path: Path) -> None:
    """Change one bit of one digit in the middle of a file."""
    data = bytearray(path.read_bytes())
    place = next(i for i in range(len(data) // 2, len(data)) if chr(data[i]) in "2468")
    data[place] ^= 1
    path.write_bytes(bytes(data))


def test_untouched_files_open(home: Path) -> None:
    """What was recorded is what is read."""
    assert len(open_book("beijing", "2023", home=home).observations) > 0


def test_a_flipped_byte_is_refused_before_reading(home: Path) -> None:
    """One digit changed, and the file is named with both hashes and what to do."""
    path = ledger(home, "beijing")
    flip(path)
    with pytest.raises(DataFaults) as error:
        open_book("beijing", "2023", home=home)
    (fault,) = error.value.faults
    assert (fault.code, fault.file) == ("changed_file", path.relative_to(home).as_posix())
    assert fault.expected and fault.todo


def test_swapped_files_name_each_other(home: Path) -> None:
    """Beijing's ledger in Tianjin's place is told as Beijing's."""
    one, other = ledger(home, "beijing"), ledger(home, "tianjin")
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)
    with pytest.raises(DataFaults) as error:
        open_book("tianjin", "2023", home=home)
    assert one.relative_to(home).as_posix() in error.value.faults[0].found


def test_other_bureaus_still_open(home: Path) -> None:
    """A damaged ledger stops its own bureau only."""
    flip(ledger(home, "beijing"))
    assert len(open_book("tengchong", "2023", home=home).observations) > 0


def test_a_new_file_needs_no_record(home: Path) -> None:
    """An analyst may drop in a ledger without recording it first."""
    new = home / "data" / "ledgers" / "tengchong" / "new.csv"
    new.write_text("indicator,period,value,unit\nwater_use_total,2023,1,亿m3\n", encoding="utf-8")
    assert "new.csv" in set(open_book("tengchong", "2023", home=home).observations["source"])


def test_a_meant_change_is_recorded_anew(home: Path) -> None:
    """Recording again accepts the files as they are."""
    flip(ledger(home, "beijing"))
    manifest.record(home)
    assert len(open_book("beijing", "2023", home=home).observations) > 0


def test_a_recorded_file_that_is_gone_is_missed(home: Path) -> None:
    """A ledger moved away does not silently take its figures along."""
    ledger(home, "beijing").unlink()
    with pytest.raises(DataFaults) as error:
        open_book("beijing", "2023", home=home)
    assert [fault.code for fault in error.value.faults] == ["lost_file"]


def test_recording_one_bureau_accepts_no_change_of_another(home: Path) -> None:
    """Beijing's new figures are signed off; Tianjin's flipped byte is still told."""
    flip(ledger(home, "beijing"))
    flip(ledger(home, "tianjin"))
    changes = manifest.record(home, "beijing")
    assert changes == {ledger(home, "beijing").relative_to(home).as_posix(): "changed"}
    assert len(open_book("beijing", "2023", home=home).observations) > 0
    with pytest.raises(DataFaults):
        open_book("tianjin", "2023", home=home)


def version(home: Path, bureau: str) -> str:
    """What a bureau's data version would be, unread."""
    return bureau_files.version(home, bureau_files.find(home, bureau).all())


def test_only_the_concerned_reports_change_their_version(home: Path) -> None:
    """The version by which a batch decides what to run anew moves for the one bureau only."""
    before = {bureau: version(home, bureau) for bureau in BUREAUS}
    flip(ledger(home, "beijing"))
    after = {bureau: version(home, bureau) for bureau in BUREAUS}
    assert [bureau for bureau in BUREAUS if before[bureau] != after[bureau]] == ["beijing"]


def test_a_changed_meaning_changes_every_version(home: Path) -> None:
    """A catalogue edited concerns every report."""
    before = {bureau: version(home, bureau) for bureau in BUREAUS}
    path = home / "data" / "catalogue" / "breaks.csv"
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert all(version(home, bureau) != before[bureau] for bureau in BUREAUS)
