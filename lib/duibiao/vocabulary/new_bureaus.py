"""A row of the catalogue for a bureau that it does not have yet, in the encoding of its file."""

import csv
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from duibiao.vocabulary import catalogue
from duibiao.vocabulary.catalogue import Catalogue
from duibiao.vocabulary.csv_tables import fits
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.words import say

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


def add(bureau: str, asked: NewBureau, home: Path) -> Path:
    """Add a bureau's row to the catalogue's file, which is returned. Raises DataFaults for a name
    that is taken or a province that is none."""
    known = catalogue.load(home)
    names = known.bureaus["name_zh"]
    if asked.name in set(names):
        other = str(names.index[names == asked.name][0])
        refuse([Fault("name_taken", say("running.options"), "", "--name", asked.name, other)])
    path = home / "data" / "catalogue" / "bureaus.csv"
    data = path.read_bytes()
    encoding = "utf-8" if fits(data, "utf-8") else "gb18030"
    end = "\r\n" if b"\r\n" in data else "\n"
    line = StringIO()
    cells = _row(bureau, asked, known)
    head = next(csv.reader([data.decode(encoding).lstrip("\ufeff").splitlines()[0]]))
    csv.writer(line, lineterminator=end).writerow([cells.get(column, "") for column in head])
    gap = b"" if data.endswith(b"\n") else end.encode()
    path.write_bytes(data + gap + line.getvalue().encode(encoding))
    return path


def _row(bureau: str, asked: NewBureau, known: Catalogue) -> dict[str, str]:
    province = asked.province or _province(asked.name, known)
    if province and province not in known.bureaus.index:
        close = say("running.or").join(known.nearest_bureau(province))
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
