"""duibiao (对标): a water bureau's figures, compared with last year, with targets and with peers.

Notebooks say `import duibiao as db` and call what is named here; nothing is loaded before it is
first used, so that the command line starts at once.
"""

from __future__ import annotations

from importlib import import_module
from inspect import isfunction
from typing import Any

_DESK = "duibiao.presentation.desk"
_MODULES = {"show": "duibiao.presentation.show", "figures": "duibiao.presentation.figures"}


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    from duibiao.vocabulary.voices import all_spoken, spoken

    if name in _MODULES:
        return all_spoken(import_module(_MODULES[name]))
    found = getattr(import_module(_DESK), name)
    return spoken(found) if isfunction(found) else found


def __dir__() -> list[str]:
    return sorted([*_MODULES, *import_module(_DESK).__all__])
