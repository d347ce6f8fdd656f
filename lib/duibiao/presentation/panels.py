"""In JupyterLab a mistake in parameters or files is told in a panel instead of a traceback.

The cell fails all the same: an error output follows the panel, so that whoever runs the notebook,
a person, papermill, nbclient or nbval, sees that it did not go through. Any other error keeps its
traceback, which is what a programmer needs. Frames show reasons whole and figures as pages do.
"""

import sys
from dataclasses import replace
from typing import Any

import pandas as pd

from duibiao.indicators.book import UnknownName
from duibiao.presentation import desk_script, numbers, show
from duibiao.reading.ledgers.days import DayError
from duibiao.vocabulary.faults import DataFaults
from duibiao.vocabulary.periods import PeriodError
from duibiao.vocabulary.units import UnitError
from duibiao.vocabulary.words import say

MISTAKES = (DataFaults, UnknownName, PeriodError, UnitError, DayError)
"""What a person puts right in the parameters or in a file."""

LEGIBLE = ("display.max_colwidth", None, "display.float_format", numbers.number)
"""How pandas shows a frame at the desk."""


def install(shell: Any = None) -> None:
    """Have an IPython shell, by default the one this runs in, tell mistakes in panels."""
    running = sys.modules.get("IPython")
    shell = shell or (running and running.get_ipython())
    if shell:
        shell.set_custom_exc(MISTAKES, _tell)
        pd.set_option(*LEGIBLE)


def _tell(
    shell: Any,
    kind: type[BaseException],
    fault: BaseException,
    traceback: Any,
    tb_offset: Any = None,
) -> None:
    """Show a mistake as IPython asks of a handler; exports keep the traceback."""
    if desk_script.exporting():
        shell.showtraceback((kind, fault, traceback), tb_offset=tb_offset)
        return
    panel = show.error_panel(fault)
    styled = replace(panel, html=desk_script.style() + panel.html)
    shell.display_pub.publish(styled._repr_mimebundle_())
    shell._showtraceback(kind, fault, [say("show.fault_stopped")])
