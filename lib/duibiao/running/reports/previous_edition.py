"""The edition of a report before this one: its table, kept so that a page tells what changed."""

from io import StringIO
from pathlib import Path

from duibiao.running.reports.job import Job

HISTORY = ".history"
BOM = "utf-8-sig"


def kept(job: Job) -> Path:
    """Return where the table of the previous issue is kept."""
    return job.how.out / HISTORY / f"{job.report.key}.csv"


def previous(job: Job, csv: str) -> str:
    """Return the table of the last issue whose content was other than `csv`, or `""`."""
    published = _text(job.target.with_suffix(".csv"))
    return published if published not in ("", csv) else _text(kept(job))


def keep(job: Job, folder: Path) -> None:
    """Keep the published table if the one in `folder`, about to replace it, has other content."""
    published = _text(job.target.with_suffix(".csv"))
    if published in ("", _text(folder / f"{job.report.notebook}.csv")):
        return
    path = kept(job)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(published, encoding=BOM, newline="")


def changes(job: Job, csv: str) -> str | None:
    """Return in words, a line each, what changed since the previous issue; None for a first one and
    for other tables than known result files."""
    import pandas as pd

    from duibiao.analysis.changes import SHAPES, changes_text

    if not csv or job.report.notebook not in SHAPES:
        return None
    if not (before := previous(job, csv)):
        return None
    old, new = (
        pd.read_csv(StringIO(text), dtype=str, keep_default_na=False) for text in (before, csv)
    )
    return changes_text(old, new, job.report.notebook)


def _text(path: Path) -> str:
    if not path.is_file():
        return ""
    with path.open(encoding=BOM, newline="") as file:
        return file.read()
