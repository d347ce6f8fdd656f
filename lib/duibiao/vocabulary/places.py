"""Where the workbook's folders are."""

from __future__ import annotations

import os
from pathlib import Path

from duibiao.vocabulary.words import say

HOME_VARIABLE = "DUIBIAO_HOME"
MARK = Path("data") / "catalogue"
PACKAGE = Path(__file__).parents[1]
CHECKOUT = PACKAGE.parents[1]  # where the package is used as it stands in the repository


def home() -> Path:
    """Return the workbook's top folder: the one that holds `data/catalogue`.

    Looked for in the environment variable `DUIBIAO_HOME`, then in the working folder and its
    parents, then where the package stands. Raises FileNotFoundError when none holds it.
    """
    named = os.environ.get(HOME_VARIABLE)
    tried = [Path(named)] if named else [Path.cwd(), *Path.cwd().parents, CHECKOUT]
    for folder in tried:
        if (folder / MARK).is_dir():
            return folder.resolve()
    told = {"mark": MARK.as_posix(), "folder": tried[0], "variable": HOME_VARIABLE}
    raise FileNotFoundError(say("vocabulary.no_home", **told))


def shipped() -> Path:
    """Return the folder of the workbook that came with the package, to be laid out anew.

    Raises FileNotFoundError when the package came without one.
    """
    for folder in (PACKAGE / "workbook", CHECKOUT):
        if (folder / MARK).is_dir():
            return folder
    raise FileNotFoundError(say("vocabulary.no_workbook", folder=PACKAGE))
