"""The command line: quick to answer, errors in words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from small_house import ROOT, command, make_home, params

import forked
from duibiao.running import cli
from duibiao.vocabulary import new_bureaus

TEXT = "某县水务局2023年工作总结\n\n全年完成水利投资3209万元，其中：中央1650万元、省级1559万元。\n"


def shipped(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the shipped workbook, whose bureaus are read once for all of them."""
    return forked.duibiao(ROOT, *arguments, needs=forked.held(ROOT))


def test_help_answers_at_once_and_names_every_command() -> None:
    """Nothing heavy is loaded before a command asks for it."""
    script = "import sys, duibiao.running.cli; print(*{'pandas', 'pydantic', 'matplotlib'} & set(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert loaded.stdout.strip() == ""
    said = command(ROOT, "--help").stdout
    for name in ("build", "list", "status", "params", "extract", "ledger", "new-bureau", "share"):
        assert f"  {name} " in said


def test_a_batch_with_nothing_to_do_loads_nothing_that_runs_notebooks() -> None:
    """What executes and checks notebooks takes seconds to load."""
    script = "import sys, duibiao.running.commands.building; print(*{'nbformat', 'papermill'} & set(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (loaded.stdout.strip(), loaded.stderr) == ("", "")


def test_the_shipped_parameter_files_are_good() -> None:
    """Both are checked down to the notebooks' parameters."""
    done = shipped("params", "check", "params/default.yml", "params/provinces.yml")
    assert done.returncode == 0, done.stderr
    assert "params/provinces.yml：参数无误，共 1240 份报告" in done.stdout


def test_list_tells_what_can_be_built_and_what_has_no_data() -> None:
    """Tengchong's texts tell figures of 2022 and 2023, none of 2021."""
    asked = ("--bureau", "tengchong", "--notebook", "target_gaps")
    done = shipped("list", *asked)
    assert done.stdout.splitlines() == [f"{y}/tengchong/target_gaps" for y in (2022, 2023)]
    assert "2021/tengchong 没有数据" in done.stderr


def test_doctor_finds_the_shipped_workbook_sound() -> None:
    """Every line is ticked; below them stands only that the demonstration's scan needs its extra."""
    done = shipped("doctor")
    assert done.returncode == 0, done.stdout
    notes = [line for line in done.stdout.splitlines() if line[0] != "✓"]
    assert all(line.startswith("  yunting ") and "rapidocr" in line for line in notes)


def test_doctor_says_what_to_do_about_a_broken_notebook(tmp_path: Path) -> None:
    """What is amiss, and the next step."""
    home = make_home(tmp_path, ["tianjin"])
    (home / "notebooks" / "small.ipynb").write_text("{")
    done = command(home, "doctor")
    assert done.returncode == 1
    assert "✗ 笔记本" in done.stdout and "→ 请从版本库恢复" in done.stdout


def test_doctor_tells_one_trouble_once(tmp_path: Path) -> None:
    """A broken catalogue stops other checks too; its places and what to do stand there once."""
    home = make_home(tmp_path, ["tianjin"])
    with (home / "data/catalogue/bureaus.csv").open("a", encoding="utf-8") as file:
        file.write("qingxi,清溪县水利局,Water Bureau of Qingxi,village,,,西南,,,,no,,\n")
    done = command(home, "doctor")
    assert done.returncode == 1
    assert done.stdout.count("village") == 1
    assert "✗ 数据: “指标目录”那一项改好后再看" in done.stdout


def test_what_a_chinese_windows_cannot_write_to_a_file_stops_nothing() -> None:
    """GBK has no tick: the rest of the line is there."""
    done = subprocess.run(
        [sys.executable, "-m", "duibiao", "list", "--bureau", "tengchong✓"],
        env=os.environ | {"PYTHONIOENCODING": "gbk"},
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert "tengchong?" in done.stderr.decode("gbk")


def piped(*arguments: str) -> str:
    """What `extract` prints for TEXT on its standard input."""
    done = forked.duibiao(ROOT, "extract", "-", *arguments, given=TEXT)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_extract_prints_one_json_object_a_line() -> None:
    """Offsets are into the text, values in the base unit."""
    rows = [json.loads(line) for line in piped().splitlines()]
    assert [row["value"] for row in rows] == [32090000, 16500000, 15590000]
    assert [TEXT[row["start"] : row["end"]] for row in rows] == ["3209万元", "1650万元", "1559万元"]


def test_extract_checks_what_a_text_says_of_its_own_figures() -> None:
    """1650 + 1559 = 3209."""
    claims = [json.loads(line) for line in piped("--claims").splitlines()]
    assert [(claim["type"], claim["holds"]) for claim in claims] == [("sum", True)]


@pytest.mark.parametrize(("form", "first"), [("csv", "start,end,text"), ("md", "| start | end |")])
def test_extract_writes_tables_for_people(form: str, first: str) -> None:
    """The labelled fields come first."""
    assert piped("--to", form).startswith(first)


def test_a_new_ledger_and_a_new_bureau(tmp_path: Path) -> None:
    """Folders, an empty ledger and a parameter file; a slug that is unknown gets the nearest."""
    home = make_home(tmp_path, ["tianjin"])
    assert command(home, "new-bureau", "tengchong").returncode == 0
    assert (home / "data/ledgers/tengchong/figures.xlsx").is_file()
    assert (home / "data/documents/tengchong").is_dir()
    assert command(home, "params", "check", "params/tengchong.yml").returncode == 0
    again = command(home, "new-bureau", "tengchong")
    assert again.returncode == 2 and "params/tengchong.yml" in again.stderr
    wrong = command(home, "ledger", "new", "tengchng")
    assert wrong.returncode == 2 and "tengchong" in wrong.stderr


def test_a_new_bureau_gets_everything_its_row_in_the_catalogue_included(tmp_path: Path) -> None:
    """A county with the province its name begins with; the table's other rows stay as they are."""
    home = make_home(tmp_path, ["tianjin"])
    table = home / "data/catalogue/bureaus.csv"
    before = table.read_bytes()
    done = command(home, "new-bureau", "yunling", "--name", "四川省云岭县水利局")
    assert done.returncode == 0, done.stderr
    added = "yunling,四川省云岭县水利局,Yunling,county,,sichuan,西南,,,,no,,\n"
    assert table.read_bytes() == before + added.encode()
    assert (home / "data/ledgers/yunling/figures.xlsx").is_file()
    assert command(home, "params", "check", "params/yunling.yml").returncode == 0
    again = command(home, "new-bureau", "yun-ling", "--name", "四川省云岭县水利局")
    assert again.returncode == 2 and "yunling" in again.stderr
    nameless = command(home, "new-bureau", "nowhere")
    assert nameless.returncode == 2 and "--name" in nameless.stderr


def test_a_row_is_added_to_a_catalogue_that_excel_saved_in_its_own_encoding(tmp_path: Path) -> None:
    """GBK with Windows line ends stays so."""
    home = make_home(tmp_path, ["tianjin"])
    table = home / "data/catalogue/bureaus.csv"
    text = "\n".join(table.read_text(encoding="utf-8").splitlines()[:3])
    table.write_bytes(text.replace("\n", "\r\n").encode("gb18030"))
    cut = table.read_bytes()
    asked = ("--name", "云岭灌区管理处", "--level", "agency", "--name-en", "Yunling, irrigation")
    done = command(home, "new-bureau", "yunling", *asked)
    assert done.returncode == 0, done.stderr
    added = '\r\nyunling,云岭灌区管理处,"Yunling, irrigation",agency,,,,,,,no,,\r\n'
    assert table.read_bytes() == cut + added.encode("gb18030")


@pytest.mark.parametrize(
    ("name", "level"),
    [("青山县水利局", "county"), ("岳阳市岳阳楼区水利局", "county"), ("金昌市水务局", "city"),
     ("云岭灌区管理处", "agency"), ("四川省水利厅", "province")],
)  # fmt: skip
def test_a_level_is_told_by_the_name(name: str, level: str) -> None:
    """By the last place in it."""
    assert new_bureaus._level(name) == level


def test_help_groups_the_commands_by_what_a_person_wants() -> None:
    """看, 读, 查, 发, and none left over."""
    chinese = command(ROOT, "--help").stdout
    assert [line for line in chinese.splitlines() if line.endswith(":") and line[1:2] == "："] == [
        "看：报告:", "读：材料:", "查：有没有问题:", "发：给别人:",
    ]  # fmt: skip
    assert "其他:" not in chinese
    assert "Check 查" in command(ROOT, "--help", DUIBIAO_LANGUAGE="en").stdout


@pytest.mark.kernel
def test_share_packs_one_bureau_and_nobody_else(tmp_path: Path) -> None:
    """Pages, tables, an index and a manifest of hashes; the same reports give the same bytes."""
    import hashlib

    home = make_home(tmp_path, ["tianjin", "hebei"])
    command(home, "build", params(home, "bureaus: [tianjin, hebei]\nperiods: 2022..2023\n"))
    for name in ("one.zip", "two.zip"):
        done = command(home, "share", "--bureau", "tianjin", "--period", "2023", "--write", name)
        assert done.returncode == 0, done.stderr
    assert (home / "one.zip").read_bytes() == (home / "two.zip").read_bytes()
    with zipfile.ZipFile(home / "one.zip") as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    stem = "2023/tianjin/small"
    assert set(files) == {f"{stem}.html", f"{stem}.csv", "index.html", "manifest.json"}
    told = json.loads(files.pop("manifest.json"))
    assert {name: entry["sha256"] for name, entry in told.items()} == {
        name: hashlib.sha256(data).hexdigest() for name, data in files.items()
    }
    assert not any("河北".encode() in data for data in files.values())


def test_a_lexicon_emptied_by_mistake_is_told_in_words(tmp_path: Path) -> None:
    """Words that the reader needs are gone from a file: it is named, with what to do."""
    home = make_home(tmp_path / "home", bureaus=())
    cues = home / "data/lexicons/cues.csv"
    cues.write_text(cues.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
    text = tmp_path / "总结.txt"
    text.write_text(TEXT, encoding="utf-8")
    done = forked.fresh(home, "extract", str(text))
    assert done.returncode == 2
    assert "cues.csv:group [missing_group]" in done.stderr
    assert "请补上这一组" in done.stderr


def test_a_bare_key_error_is_told_as_a_defect(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody's mistake but the program's: more is said than its key."""

    def broken(**_: object) -> int:
        raise KeyError("figure")

    monkeypatch.setattr("duibiao.running.commands.extracting.extract", broken)
    with pytest.raises(SystemExit) as ended:
        cli.main(["extract", "总结.txt"])
    said = capsys.readouterr().err
    assert ended.value.code == 2
    assert "程序缺陷：KeyError" in said
    assert "DUIBIAO_TRACE=1" in said


def test_data_of_another_folder_is_planned_with_these_notebooks(tmp_path: Path) -> None:
    """One bureau's ledgers there, all of the workbook's notebooks here; nothing is left behind."""
    here, there = make_home(tmp_path / "here", ["jinchang"]), make_home(tmp_path / "there")
    asked = params(here, "bureaus: [tianjin, jinchang]\nperiods: 2023\n")
    done = command(here, "list", asked, "--data", str(there / "data"), TMPDIR=str(tmp_path))
    assert done.stdout.split() == ["2023/jinchang/small", "2023/tianjin/small"]
    assert not list(tmp_path.glob("duibiao-*"))


INTERFACES = {
    "build": "--bureau --period --notebook --theme --jobs --out --reports --data --force --resume --dry-run "
    "--changed-since-last --deadline --xlsx --engine --dask",
    "list": "--bureau --period --notebook --theme --out --reports --data",
    "extract": "--claims --explain --to --write --period --bureau",
    "sheet": "--to",
    "review": "--period --read --list",
    "new-bureau": "--name --level",
    "status": "--out --reports",
    "share": "--bureau --period --with-peers --write --reports",
    "bulletin": "--period --out --write --reports",
    "record": "--bureau",
    "import": "",
    "params": "",
    "ledger": "",
    "doctor": "",
    "init": "",
}
"""What offices' own scripts, schedules and checks call."""


@pytest.mark.parametrize("name", INTERFACES)
def test_no_command_or_option_that_others_call_is_taken_away(name: str) -> None:
    """Found unused in this house, `--data` was deleted twice; the kits' scorer builds with it."""
    there = {word for one in cli.main.commands[name].params for word in one.opts}
    assert set(INTERFACES[name].split()) <= there
