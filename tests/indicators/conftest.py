"""A small catalogue of the tests' own, and readings to clean."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from duibiao.indicators.clean_up import CleanUp, clean_up
from duibiao.vocabulary import catalogue
from duibiao.vocabulary.catalogue import Catalogue

REPOSITORY = Path(__file__).parents[2]
INDICATORS = """\
indicator,name_zh,name_en,theme,unit,nature,direction,parent,denominator,rule,lowest,highest,aliases,description_zh,description_en
funds,项目资金争取额,Funds won,finance,万元,flow,higher,,,reach,,,争取项目资金|资金争取额,,
funds_central,中央资金争取额,Central funds,finance,万元,flow,higher,funds,,reach,,,中央资金,,
funds_province,省级资金争取额,Provincial funds,finance,万元,flow,higher,funds,,reach,,,省级资金,,
investment,水利投资完成额,Investment,projects,亿元,flow,higher,,,reach,,,完成水利投资,,
water_use,用水总量,Water use,resources,亿m3,flow,lower,,,cap,0.1,1000,总用水量,,
water_use_farm,农业用水量,Farming,resources,亿m3,flow,lower,water_use,,,,,农业用水,,
water_use_city,城镇用水量,Towns,resources,亿m3,flow,lower,water_use,,,,,城镇用水,,
patrols,巡河次数,Patrols,rivers,次,event,higher,,,reach,,,河湖巡查次数,,
issues,发现问题数,Issues,safety,个,event,none,,,,,,问题个数,,
quality,水质合格率,Water quality,supply,%,ratio,higher,,,floor,0,100,供水水质合格率,,
treated,水土流失治理面积,Eroded land treated,rivers,km2,flow,higher,,,reach,0,1000,,,
channel,渠道长度,Channels,irrigation,km,stock,higher,,,,,,渠长,,
accidents,安全事故数,Accidents,safety,起,event,lower,,,cap,,,安全生产事故数,,
"""
BUREAUS = """\
bureau,name_zh,name_en,level,code,province,region,peers,benchmark,benchmark_name,inferred,note_zh,note_en
linhe,临河区水利局,Linhe,county,,,,,,,no,,
shanqu,山曲区水利局,Shanqu,county,,,,,,,no,,
"""
THEMES = """\
theme,name_zh,name_en,description_zh,description_en
resources,水资源管理与节水,Water resources,,
supply,城乡供水与调水,Supply,,
rivers,河湖长制与水环境,Rivers,,
irrigation,灌区与农田水利,Irrigation,,
projects,水利工程建设与投资,Projects,,
safety,工程安全与运行管理,Safety,,
finance,财务与资金争取,Finance,,
"""
BREAKS = "indicator,bureau,before,after,reason_zh,reason_en,source\n"


@pytest.fixture(scope="session")
def small_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook folder with a dozen indicators and two bureaus; not to be written to."""
    home = tmp_path_factory.mktemp("home")
    build_home(home)
    return home


@pytest.fixture
def own_home(tmp_path: Path) -> Path:
    """The same folder, to be written to."""
    build_home(tmp_path)
    return tmp_path


def build_home(home: Path) -> None:
    """Write the small catalogue under `home`."""
    folder = home / "data" / "catalogue"
    folder.mkdir(parents=True)
    shutil.copy(REPOSITORY / "data" / "catalogue" / "units.csv", folder)
    shutil.copytree(REPOSITORY / "data" / "lexicons", home / "data" / "lexicons")
    tables = {"themes": THEMES, "indicators": INDICATORS, "bureaus": BUREAUS, "breaks": BREAKS}
    for table, text in tables.items():
        (folder / f"{table}.csv").write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def small(small_home: Path) -> Catalogue:
    """The small catalogue."""
    return catalogue.load(small_home)


DEFAULTS: dict[str, object] = {
    "name": "项目资金争取额",
    "period": "2023",
    "value": 1.0,
    "unit": "万元",
    "bound": "exact",
    "kind": "level",
    "role": "actual",
    "theme": "",
    "resolution": 1.0,
    "rule": "",
    "base_period": "",
    "schedule": "",
    "source": "台账.csv",
    "location": "row 2",
    "quote": "",
    "start": pd.NA,
    "end": pd.NA,
    "confidence": "high",
    "repairs": "",
    "note": "",
    "place": "",
}

Reader = Callable[..., pd.DataFrame]


@pytest.fixture(scope="session")
def read() -> Reader:
    """Make readings: each argument a dict of the columns that differ from an ordinary row."""

    def make(*rows: dict[str, object]) -> pd.DataFrame:
        frame = pd.DataFrame([DEFAULTS | row for row in rows], columns=list(DEFAULTS))
        types = {c: "str" for c in DEFAULTS if c not in {"value", "resolution", "start", "end"}}
        types |= {"value": "float64", "resolution": "float64", "start": "Int64", "end": "Int64"}
        return frame.astype(types)

    return make


@pytest.fixture
def clean(small: Catalogue, read: Reader) -> Callable[..., CleanUp]:
    """Clean rows of the bureau 临河区."""
    return lambda *rows, **more: clean_up(read(*rows), "linhe", small, **more)
