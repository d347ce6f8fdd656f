"""What a batch is asked: one schema behind parameter files, command line and notebooks."""

from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
)

from duibiao.reading.files import strict_yaml
from duibiao.reading.files.strict_yaml import UNWRITTEN, Sheet
from duibiao.vocabulary.faults import Fault, refuse
from duibiao.vocabulary.periods import PeriodError, parse
from duibiao.vocabulary.words import say

ALL = "all"
RANGE = ".."
FIXED = {"bureau", "period"}  # whose report it is, and of when


def listed(value: object) -> object:
    """Return a single value as a list of one."""
    return value if isinstance(value, (list, tuple)) else [value]


Names = Annotated[tuple[str, ...], BeforeValidator(listed), Field(min_length=1)]


def spelt(text: str) -> str:
    """Return the canonical spelling of a period, a range `2016..2023` or `all`."""
    parts = [part if part == ALL else str(parse(part)) for part in text.split(RANGE)]
    if RANGE in text and parts != sorted(parts):
        raise PeriodError(say("running.backward_range"))
    return RANGE.join(parts)


Spelt = Annotated[Names, AfterValidator(lambda periods: tuple(map(spelt, periods)))]
Day = Annotated[str, AfterValidator(lambda text: text and str(date.fromisoformat(text)))]


class Strict(BaseModel):
    """A part of the schema: no unknown keys, no changes."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Selector(Strict):
    """Some combinations: those that match all that is given; `all` matches any."""

    bureau: Names = (ALL,)
    period: Spelt = (ALL,)
    notebook: Names = (ALL,)


class Override(Selector):
    """Notebook parameters for some combinations only."""

    set: dict[str, Any] = Field(min_length=1)

    @field_validator("set")
    @classmethod
    def _leaves_the_subject(cls, told: dict[str, Any]) -> dict[str, Any]:
        if FIXED & told.keys():
            raise ValueError(say("running.fixed_keys"))
        return told


class Params(Strict):
    """A batch: bureaus × periods × notebooks, and what the notebooks are told."""

    bureaus: Names
    periods: Spelt
    notebooks: Names = (ALL,)
    theme: str = ""
    as_of: Day = ""
    language: Literal["zh", "en", "both"] = "zh"
    thresholds: dict[str, float] = Field(default_factory=dict)
    weights: dict[str, float] = Field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    include: tuple[Selector, ...] = ()
    exclude: tuple[Selector, ...] = ()
    xlsx: bool = False
    deadline: float = Field(default=300.0, gt=0, le=86_400)


def read(path: Path, options: Mapping[str, object] | None = None) -> tuple[Params, Sheet]:
    """Read a parameter file, `options` in the place of what it says, with the sheet that knows its
    lines. Raises DataFaults with every fault and its line."""
    sheet = strict_yaml.read(path)
    given = {key: value for key, value in (options or {}).items() if value not in (None, (), "")}
    return check({**sheet.data, **given}, sheet), sheet


def check(data: Mapping[str, Any], sheet: Sheet = UNWRITTEN) -> Params:
    """Return the parameters in `data`. Raises DataFaults with every fault."""
    try:
        return Params.model_validate(dict(data))
    except ValidationError as error:
        refuse(_fault(found, sheet) for found in error.errors())
        raise


def _fault(error: Any, sheet: Sheet) -> Fault:
    place, name = tuple(error["loc"]), str(error["loc"][-1])
    if error["type"] == "extra_forbidden":
        return sheet.fault("unknown_key", place, name, nearest(name, _fields(place[:-1])))
    if error["type"] == "missing":
        return sheet.fault("missing_key", place, expected=".".join(map(str, place)))
    context = error.get("ctx", {}).get("error")
    expected = str(context) if isinstance(context, ValueError) else error["msg"]
    return sheet.fault("wrong_value", place, str(error["input"])[:80], expected)


def _fields(place: tuple[str | int, ...]) -> Iterable[str]:
    models: dict[str, type[BaseModel]] = {"overrides": Override}
    models |= dict.fromkeys(("include", "exclude"), Selector)
    return list((models[str(place[0])] if place else Params).model_fields)


def nearest(text: str, known: Iterable[str]) -> str:
    """Return in words which of `known` comes nearest to `text`, or all when none does."""
    names = sorted(known)
    close = get_close_matches(text, names, n=3, cutoff=0.5)
    return say("running.or").join(close or names[:40])
