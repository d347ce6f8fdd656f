"""One table of reports: each notebook's result file, its place among the others, its changes.

A new notebook is the notebook, a row here, and its words (`desk.title_`, `desk.method_`, and
`page.notebook_` where lists call it otherwise). Only names: planning a batch loads nothing heavy.
"""

from dataclasses import dataclass, replace
from importlib import import_module


@dataclass(frozen=True)
class Shape:
    """What a result file is about, for whoever compares it with the issue before.

    `keys` tell one row from another, `subject` and `period` name it for people, `figures` are the
    columns that are compared (the light apart), `main` what tells of a whole row, `light` the
    status, `origin` the columns that say what a figure rests on: when they are the same and the
    figure is not, it was corrected.
    """

    keys: tuple[str, ...]
    subject: str
    period: str
    figures: tuple[str, ...]
    main: str
    origin: tuple[str, ...] = ()
    light: str = ""


@dataclass(frozen=True)
class Report:
    """A notebook and its result file of the same name.

    `frame` is the constant `module:NAME` that holds the file's columns; `changes` how it is
    compared with the issue before; `whole` whether the view of its name shows all its columns'
    rows, so that a page may leave rows to the file; `of` the notebook that makes it beside its own.
    """

    name: str
    frame: str
    changes: Shape | None = None
    whole: bool = True
    of: str = ""

    @property
    def columns(self) -> list[str]:
        """The columns of its result file, an interface."""
        module, constant = self.frame.split(":")
        told = getattr(import_module(f"duibiao.{module}"), constant)
        return [column for column in told if column != "evidence"]


TARGETS = "target_gaps"
_OF_TARGETS = "analysis.targets.gaps:TARGET_COLUMNS"
_GOAL = Shape(
    keys=("bureau", "indicator", "rule", "due"),
    subject="indicator",
    period="due",
    figures=("target", "actual"),
    main="status",
    origin=("as_of",),
    light="status",
)
_FIGURE = Shape(
    keys=("bureau", "indicator", "period"),
    subject="indicator",
    period="period",
    figures=("value",),
    main="value",
    origin=("period",),
)
_PAIR = replace(
    _FIGURE,
    figures=("value", "prior_value", "growth_percent"),
    origin=("period", "prior_period"),
    light="comparable",
)
_TASK = Shape(
    keys=("bureau", "theme", "task"),
    subject="task",
    period="due",
    figures=("due", "owner", "progress"),
    main="status",
    light="status",
)
_CLEAN = replace(
    _FIGURE,
    keys=(*_FIGURE.keys, "kind", "role"),
    figures=("value", "bound", "flags"),
    origin=("source", "location"),
)
_PLACE = replace(_FIGURE, figures=("value", "rank", "best", "median"), light="fair")
_NATION = replace(_GOAL, origin=("actual_period",))
REPORTS = (
    Report("leader", _OF_TARGETS, whole=False),
    Report("national", "analysis.national:NATIONAL_COLUMNS", _NATION),
    Report(TARGETS, _OF_TARGETS, _GOAL),
    Report("year_on_year", "analysis.year_on_year.growth_table:YEAR_ON_YEAR_COLUMNS", _PAIR),
    Report("benchmark", "analysis.benchmark.benchmark_table:BENCHMARK_COLUMNS", _PLACE),
    Report("supervision", "analysis.supervision.tasks:SUPERVISION_COLUMNS", _TASK),
    Report(
        "problems", "analysis.supervision.problems:RESULT_COLUMNS", whole=False, of="supervision"
    ),
    Report("indicator_cleanup", "indicators.cleanup_table:RESULT_COLUMNS", _CLEAN),
)
"""In the order in which reports are listed, built and linked to: the answer first."""
BY_NAME = {report.name: report for report in REPORTS}
NOTEBOOKS = tuple(report.name for report in REPORTS if not report.of)


def place(notebook: object) -> int:
    """Return where a notebook's report stands among others; one's own come last."""
    return NOTEBOOKS.index(str(notebook)) if notebook in NOTEBOOKS else len(NOTEBOOKS)
