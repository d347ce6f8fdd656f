"""The commands that make room for a bureau: its ledger, its folders, its parameter file."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import click

from duibiao.running.planning.params import nearest
from duibiao.running.reports.report_paths import SLUG, checked
from duibiao.vocabulary import catalogue, places
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.words import say

LEDGER = "figures.xlsx"
SIGNS = {"省": "province", "自治区": "province", "市": "city", "州": "city", "盟": "city"}
SIGNS |= {"县": "county", "区": "county", "旗": "county"}
SIGNS |= {"灌区": "agency", "管理局": "agency", "管理处": "agency", "管理中心": "agency"}


@dataclass(frozen=True)
class NewBureau:
    """What is said of a bureau that the catalogue does not have yet."""

    name: str = ""
    level: str | None = None
    province: str = ""
    name_en: str = ""


def new_ledger(bureau: str, out: Path | None) -> int:
    """Write an empty ledger to fill in. Raises DataFaults for an unknown bureau."""
    home = places.home()
    known = known_bureau(bureau, home)
    click.echo(say("running.written", path=_ledger(bureau, known, home, out)))
    return 0


def new_bureau(bureau: str, **given: Any) -> int:
    """Make the catalogue row, the folders, an empty ledger and a parameter file of a bureau.

    The row is written only where the catalogue has none. Raises DataFaults when it has none and no
    name is given, when another bureau bears the name, or when the parameter file is there.
    """
    home = places.home()
    checked(bureau, SLUG)
    params = home / "params" / f"{bureau}.yml"
    if params.exists():
        refuse([Fault("exists", params.as_posix(), todo=say("running.other_place"))])
    row = _added(bureau, NewBureau(**given), home)
    known = known_bureau(bureau, home)
    (home / "data" / "documents" / bureau).mkdir(parents=True, exist_ok=True)
    ledger = _ledger(bureau, known, home, None)
    params.parent.mkdir(exist_ok=True)
    params.write_text(f"bureaus: {bureau}\nperiods: all\nnotebooks: all\n", encoding="utf-8")
    for path in (*row, home / "data" / "documents" / bureau, ledger, params):
        click.echo(say("running.written", path=path))
    click.echo(say("running.bureau_next", bureau=bureau, params=f"params/{params.name}"))
    return 0


def _added(bureau: str, asked: NewBureau, home: Path) -> tuple[Path, ...]:
    """Add the bureau's row to the catalogue if it has none; return the file that was written."""
    known = catalogue.load(home)
    if bureau in known.bureaus.index:
        return ()
    if not asked.name:
        known_bureau(bureau, home)  # refuses, and says how to go on
    names = known.bureaus["name_zh"]
    if asked.name in set(names):
        other = str(names.index[names == asked.name][0])
        refuse([Fault("name_taken", say("running.options"), "", "--name", asked.name, other)])
    path = home / "data" / "catalogue" / "bureaus.csv"
    data = path.read_bytes()
    encoding = "utf-8" if _is_utf8(data) else "gb18030"
    end = "\r\n" if b"\r\n" in data else "\n"
    line = StringIO()
    cells = _row(bureau, asked, known)
    head = next(csv.reader([data.decode(encoding).lstrip("\ufeff").splitlines()[0]]))
    csv.writer(line, lineterminator=end).writerow([cells.get(column, "") for column in head])
    gap = b"" if data.endswith(b"\n") else end.encode()
    path.write_bytes(data + gap + line.getvalue().encode(encoding))
    return (path,)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _row(bureau: str, asked: NewBureau, known: Catalogue) -> dict[str, str]:
    province = asked.province or _province(asked.name, known)
    if province and province not in known.bureaus.index:
        close = nearest(province, map(str, known.bureaus.index))
        refuse([Fault("unknown_bureau", say("running.options"), "", "--province", province, close)])
    return {
        "bureau": bureau,
        "name_zh": asked.name,
        "name_en": asked.name_en or bureau.replace("-", " ").title(),
        "level": asked.level or _level(asked.name),
        "province": province,
        "region": str(known.bureaus.at[province, "region"]) if province else "",
        "inferred": "no",
    }


def _province(name: str, known: Catalogue) -> str:
    """Return the province a name begins with (`四川省某县水利局`), or ""."""
    table = known.bureaus[known.bureaus["level"] == "province"]
    begins = (slug for slug, full in table["name_zh"].items() if name.startswith(full[:2]))
    return str(next(begins, ""))


def _level(name: str) -> str:
    """Return the level a name tells by its last place: `岳阳市岳阳楼区水利局` is a county's."""
    found = [(name.rfind(sign), level) for sign, level in SIGNS.items() if sign in name]
    return max(found)[1] if found else "agency"


def _ledger(bureau: str, known: Catalogue, home: Path, out: Path | None) -> Path:
    from duibiao.reading.ledgers.template import new_ledger as write

    return write(bureau, known, out or home / "data" / "ledgers" / bureau / LEDGER)


def known_bureau(bureau: str, home: Path) -> Catalogue:
    """Return the catalogue that has this bureau. Raises DataFaults with the nearest name."""
    known = catalogue.load(home)
    if bureau not in known.bureaus.index:
        close = nearest(bureau, map(str, known.bureaus.index))
        todo = say("running.add_bureau", file="data/catalogue/bureaus.csv")
        refuse([Fault("unknown_bureau", say("running.options"), "", "", bureau, close, todo)])
    return known
