"""One task told in the forms of several months: the last one counts, the earlier are its past."""

import pandas as pd

from duibiao.vocabulary.catalogue import plain_name


def latest_tasks(tasks: pd.DataFrame) -> pd.DataFrame:
    """Return one row for each task that several files, or sheets of several days, tell: the last
    telling's cells, dated progress of all; tasks of one list stay apart."""
    if tasks.empty:
        return tasks
    rows: dict[object, dict[str, str]] = {}
    for number, told in enumerate(tasks.to_dict("records")):
        row = {str(name): str(text) for name, text in told.items()}
        key = plain_name(row["task"])
        if key in rows and _is_another_form(rows[key], row):
            rows[key] = _joined(*sorted((rows[key], row), key=_last_day))
        else:
            rows[(key, number) if key in rows else key] = row
    return pd.DataFrame(list(rows.values()), columns=tasks.columns, dtype="str")


def _is_another_form(before: dict[str, str], row: dict[str, str]) -> bool:
    """Whether a task comes from another file, or from a sheet that tells it up to another day."""
    if before["source"] != row["source"]:
        return True
    sheets = (one["location"].rpartition("!")[0] for one in (before, row))
    return len(set(sheets)) > 1 and _last_day(before) != _last_day(row)


def _last_day(row: dict[str, str]) -> str:
    return max((part.rpartition(":")[0] for part in row["progress"].split(";")), default="")


def _joined(before: dict[str, str], after: dict[str, str]) -> dict[str, str]:
    told = {name: text or before[name] for name, text in after.items()}
    parts = [part for row in (before, after) for part in row["progress"].split(";") if part]
    dated = [part for part in parts if ":" in part]
    return told | {"progress": ";".join(dict.fromkeys(dated)) if dated else told["progress"]}
