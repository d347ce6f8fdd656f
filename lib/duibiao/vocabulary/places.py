"""Where the workbook's folders are."""

import os
from contextvars import ContextVar
from pathlib import Path

from duibiao.vocabulary.words import say

HOME_VARIABLE = "DUIBIAO_HOME"
MARK = Path("data") / "catalogue"
PACKAGE = Path(__file__).parents[1]
CHECKOUT = PACKAGE.parents[1]  # where the package is used as it stands in the repository
_home: ContextVar[str] = ContextVar("home", default="")


def at(folder: str) -> None:
    """Take a workbook's top folder for the one that counts from here on, `""` for any."""
    _home.set(folder)


def taken() -> str:
    """Return the top folder that `at` took, `""` where the environment is still asked."""
    return _home.get()


def named() -> str:
    """Return the top folder that a book in use or the environment names, `""` for none."""
    return _home.get() or os.environ.get(HOME_VARIABLE, "")


def home() -> Path:
    """Return the workbook's top folder, which holds `data/catalogue`: of the book in use, the
    environment variable `DUIBIAO_HOME`, the working folder or its parents, else the package's.
    Raises FileNotFoundError."""
    told = named()
    tried = [Path(told)] if told else [Path.cwd(), *Path.cwd().parents, CHECKOUT]
    for folder in tried:
        if (folder / MARK).is_dir():
            return folder.resolve()
    values = {"mark": MARK.as_posix(), "folder": tried[0], "variable": HOME_VARIABLE}
    raise FileNotFoundError(say("vocabulary.no_home", **values))


def shipped() -> Path:
    """Return the workbook that came with the package. Raises FileNotFoundError without one."""
    for folder in (PACKAGE / "workbook", CHECKOUT):
        if (folder / MARK).is_dir():
            return folder
    raise FileNotFoundError(say("vocabulary.no_workbook", folder=PACKAGE))
