"""The command `bulletin`: one period's reports of all bureaus as a Word file (通报)."""

from pathlib import Path

import click

from duibiao.presentation import docx
from duibiao.presentation.docx.published import TARGETS, TASKS, content, published
from duibiao.running.reports.job import Report, options
from duibiao.running.reports.journal import Journal
from duibiao.running.reports.publish import naming
from duibiao.vocabulary.periods import parse
from duibiao.vocabulary.words import say


def bulletin(period: str, out: Path | None, template: Path | None, reports: str = "") -> int:
    """Write the bulletin of a period from the folder `reports`. Raises PeriodError, DataFaults when
    nothing is published for it or the template has an unknown place."""
    folder, of = options(reports).out, parse(period)
    last, _ = Journal(folder).latest_and_good()
    outdated = [
        (report.bureau, report.notebook)
        for report, entry in ((Report.of(key), entry) for key, entry in sorted(last.items()))
        if report.period == str(of) and report.notebook in (TARGETS, TASKS)
        if entry.get("state") != "succeeded"
    ]
    found = published(of, folder, outdated)
    target = out or Path(f"bulletin-{of.filename}.docx")
    with naming(target):
        docx.bulletin(target, content(found), template or docx.TEMPLATE)
    told = {"path": target, "bureaus": len(found.bureaus), "count": len(found.items)}
    click.echo(say("bulletin.written", **told))
    return 0
