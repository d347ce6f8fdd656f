"""A notebook's parameters as a small form in JupyterLab: `db.form("target_gaps")`.

The form writes the parameters cell of the notebook's file and nothing else, so that what is run,
by a person or by the batch, always stands in the notebook. ipywidgets load when a form is asked
for: reports never do.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from duibiao.indicators import open_material
from duibiao.presentation import parameters
from duibiao.vocabulary import catalogue, places
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.periods import EXPECTED, PeriodError, parse
from duibiao.vocabulary.words import language, say

FIELDS = ("bureau", "period", "theme", "as_of")
SESSION_VARIABLE = "JPY_SESSION_NAME"  # the notebook that Jupyter started the kernel for


def form(notebook: str | Path | None = None) -> Any:
    """Return the parameters of a notebook as a form (ipywidgets.VBox).

    `notebook` is a name in the workbook's `notebooks`, a path, or None for the notebook it is
    called in. The form offers the bureaus by name, the periods the bureau has figures for (any
    other may be typed), the themes and the as-of day, says at once what is not understood, and
    writes the parameters cell when its button is pressed. Raises FileNotFoundError for a notebook
    that is not there, DataFaults for one without a parameters cell or when none is named.
    """
    path = _path(notebook)
    given = parameters.declared(parameters.read(path))
    return _Form(path, _fields(given)).box()


def _path(notebook: str | Path | None) -> Path:
    named = notebook or os.environ.get(SESSION_VARIABLE, "")
    if not named:
        refuse([Fault("notebook", "db.form()", todo=say("form.name_one"))])
    path = Path(named)
    if path.suffix != ".ipynb":
        path = places.home() / "notebooks" / f"{named}.ipynb"
    if not path.is_file():
        raise FileNotFoundError(say("form.no_notebook", path=path))
    return path


def _fields(given: dict[str, Any]) -> dict[str, Any]:
    """Return a widget for each parameter that the notebook declares and a form can help with."""
    import ipywidgets as widgets

    known = catalogue.load()
    themes = [(known.theme_name(theme), theme) for theme in known.themes.index]
    bureaus = [(f"{known.bureau_name(slug)}  {slug}", slug) for slug in known.bureaus.index]
    offered: dict[str, tuple[Any, dict[str, Any]]] = {
        "bureau": (widgets.Dropdown, {"options": bureaus}),
        "period": (widgets.Combobox, {"placeholder": "2023, 2023-01/2023-10, 2023H1"}),
        "theme": (widgets.Dropdown, {"options": [(say("form.all_themes"), ""), *themes]}),
        "as_of": (widgets.DatePicker, {}),
    }
    return {
        name: kind(description=say(f"form.{name}"), value=_shown(name, given[name], more), **more)
        for name, (kind, more) in offered.items()
        if name in given
    }


def _shown(name: str, value: Any, settings: dict[str, Any]) -> Any:
    """Return the notebook's value as its widget takes it; None for one that is not offered."""
    if name == "as_of":
        return date.fromisoformat(value) if value else None
    if "options" in settings and value not in {option for _, option in settings["options"]}:
        return None
    return value


@dataclass(frozen=True)
class _Form:
    """The form of one notebook: its widgets by parameter, and what they do."""

    path: Path
    fields: dict[str, Any]

    def box(self) -> Any:
        """Return the widgets one below the other, with the button and the message."""
        import ipywidgets as widgets

        button = widgets.Button(description=say("form.write"), button_style="primary")
        message = widgets.Label()
        for name, field in self.fields.items():
            if name == "bureau":
                field.observe(lambda _: self.offer_periods(), names="value")
            field.observe(lambda _: self.judge(button, message), names="value")
        button.on_click(lambda _: self.write(message))
        self.offer_periods()
        self.judge(button, message)
        return widgets.VBox([*self.fields.values(), button, message])

    def values(self) -> dict[str, str]:
        """Return the parameters as the cell holds them: periods in canonical text, days as ISO."""
        found = {name: field.value for name, field in self.fields.items()}
        if "as_of" in found:
            found["as_of"] = found["as_of"].isoformat() if found["as_of"] else ""
        if "period" in found:
            found["period"] = str(parse(found["period"]))
        return found

    def offer_periods(self) -> None:
        """Offer the periods the chosen bureau has figures for, the latest first."""
        if {"bureau", "period"} <= set(self.fields):
            self.fields["period"].options = _periods(self.fields["bureau"].value)

    def judge(self, button: Any, message: Any) -> None:
        """Say what is not understood; only what is can be written."""
        problem = self.problem()
        button.disabled, message.value = bool(problem), problem

    def problem(self) -> str:
        """Return what is wrong with the values, in words, or nothing."""
        try:
            told = self.values()
        except PeriodError:
            return say("form.not_a_period", found=self.fields["period"].value, expected=EXPECTED)
        if told.get("bureau", "") is None:
            return say("form.choose_bureau")
        offered = set(self.fields["period"].options) if "period" in told else set()
        wanted = parse(told["period"]) if offered else None
        if wanted and not any(parse(text).concerns(wanted) for text in offered):
            return say("form.no_figures", period=wanted.label())
        return ""

    def write(self, message: Any) -> None:
        """Write the parameters cell and say what to do next."""
        parameters.write(self.path, self.values())
        message.value = say("form.written", path=self.path.name)


def _periods(bureau: str | None) -> tuple[str, ...]:
    """Return the periods of a bureau's figures; none for files that cannot be read."""
    if bureau is None:
        return ()
    try:
        book = open_material(bureau, language())
    except ValueError:  # the notebook itself tells, in full, what is wrong with the files
        return ()
    told = book.observations.loc[book.observations["role"] != "context", "period"]
    return tuple(sorted(told.unique(), reverse=True))
