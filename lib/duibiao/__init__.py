"""duibiao (对标): a water bureau's figures, compared with last year, with targets and with peers.

Notebooks say `import duibiao as db` and call what is named here; nothing is loaded before it is
first used, so that the command line starts at once.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

_DESK = "duibiao.presentation.desk"
_MODULES = {"show": "duibiao.presentation.show", "figures": "duibiao.presentation.figures"}


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    if name in _MODULES:
        return import_module(_MODULES[name])
    return getattr(import_module(_DESK), name)


def __dir__() -> list[str]:
    return sorted([*_MODULES, *import_module(_DESK).__all__])
