"""The commands that plan: from parameters to a plan, from a plan to reports and a summary."""

import gc
import os
import shutil
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from duibiao.running import batch
from duibiao.running.batch import EXIT_FAILED, EXIT_GOOD, Summary
from duibiao.running.planning import params as schema
from duibiao.running.planning import plan, workbook
from duibiao.running.planning.freshness import Freshness
from duibiao.running.planning.params import Selector
from duibiao.running.planning.plan import House, Plan
from duibiao.running.report_pages import STALE, standings
from duibiao.running.reports.job import REPORTS, Options, options
from duibiao.running.reports.publish import ENGLISH
from duibiao.running.runs.pool import sensible_jobs
from duibiao.vocabulary import places, words
from duibiao.vocabulary.words import say

DEFAULT = Path("params", "default.yml")
BOTH = "both"
"""The language of parameters that ask for reports in Chinese and in English."""
SHOWN = 5  # reports named for one reason


@contextmanager
def _with_data(data: Path | None) -> Iterator[None]:
    """Work in a copy of this workbook with the folder `data` for its own, gone when this ends."""
    if data is None:
        yield
        return
    with TemporaryDirectory(prefix="duibiao-") as copy:
        for name in filter(lambda one: (places.home() / one).is_dir(), ("notebooks", "params")):
            shutil.copytree(places.home() / name, Path(copy, name))
        shutil.copytree(data, Path(copy, "data"))
        os.environ[places.HOME_VARIABLE] = copy
        yield


def build(*, params: Path | None, out: str, data: Path | None, **given: Any) -> int:
    """Build what is asked for, in both languages where the parameters say so; return the exit
    code."""
    reports = str(options(out).out)
    with _with_data(data):
        return _in_languages(params=params, out=reports, **given)


def _in_languages(*, params: Path | None, out: str, **given: Any) -> int:
    if schema.read(params or places.home() / DEFAULT)[0].language != BOTH:
        return _build(params=params, out=out, **given)
    english = options(out).out / ENGLISH
    codes = [_build(params=params, out=out, **given, language="zh")]
    codes += [_build(params=params, out=str(english), **given, language="en")]
    if (english / "index.html").is_file():
        how = options(out)
        with words.within("zh"):
            batch.write_index(workbook.load(how.home, how.out), how)
    return max(codes)


def _build(
    *,
    out: str,
    jobs: int | None,
    engine: str,
    force: bool,
    resume: bool,
    dry_run: bool,
    changed_since_last: bool,
    dask: str | None,
    **asked: Any,
) -> int:
    """Build what is asked for in one language, tell how it went, and return the exit code."""
    begin = time.monotonic()
    how = {"workers": jobs or sensible_jobs(), "engine": engine, "force": force}
    how |= {"resume": resume, "cluster": dask or ""}
    planned, known, told = _asked(options(out, **how), **asked)
    if dry_run:
        return _would_build(planned, known, told)
    summary = batch.build(planned, known, told, _notice)
    unread = _tell_unplanned(planned, known)
    if not changed_since_last:
        _tell_reasons(summary)
    click.echo(sentence(summary, planned, str(told.out), time.monotonic() - begin))
    gc.freeze()  # all that is loaded ends with this process, and need not be sifted first
    return max(summary.exit_code, unread)


def _notice(text: str) -> None:
    """Tell the user something beside the result."""
    click.echo(text, err=True)


def list_reports(*, out: str, data: Path | None, **asked: Any) -> int:
    """List the reports that can be built, and the combinations without data."""
    reports = str(options(out).out)
    with _with_data(data):
        return _list(out=reports, **asked)


def _list(*, out: str, **asked: Any) -> int:
    planned, known, _ = _asked(options(out), **asked)
    for report in planned.wanted:
        click.echo(report.key)
    for place in dict.fromkeys(f"{r.period}/{r.bureau}" for r in planned.without_data):
        click.echo(say("running.without_data", report=place), err=True)
    total, left_out = len(planned.wanted), len(planned.without_data)
    click.echo(say("running.listed", count=total, without=left_out), err=True)
    return _tell_unplanned(planned, known)


def check(files: Iterable[Path]) -> int:
    """Check parameter files down to the notebooks' parameters. Raises DataFaults."""
    home = places.home()
    for file in files:
        asked, sheet = schema.read(file)
        planned = plan.plan(asked, workbook.load(home, home / REPORTS), sheet)
        click.echo(say("running.params_good", file=file, count=len(planned.wanted)))
    return EXIT_GOOD


def _asked(how: Options, params: Path | None, **given: Any) -> tuple[Plan, House, Options]:
    asked, sheet = schema.read(params or how.home / DEFAULT, given)
    if asked.language == BOTH:
        asked = asked.model_copy(update={"language": "zh"})
    words.use(asked.language)
    known = workbook.load(how.home, how.out)
    planned = plan.plan(asked, known, sheet).only(_narrowed(given), known)
    told = asked.model_dump(include={"language", "deadline", "xlsx"})
    return planned, known, replace(how, **told)


def _narrowed(asked: dict[str, Any]) -> Selector:
    """Return what the command line asks for, which narrows the file's `include` as well."""
    given = {key: asked.get(f"{key}s") for key in Selector.model_fields}
    return Selector.model_validate({key: value for key, value in given.items() if value})


def _would_build(planned: Plan, known: House, how: Options) -> int:
    """Tell what a build would run, and why; exit code 0."""
    jobs = batch.jobs(planned, known, how)
    wanted = batch.due(jobs, Freshness(known, how.out), how)
    for job, why in wanted:
        click.echo(say("running.would_build", report=job.report.key, why=why))
    click.echo(say("running.would_build_count", count=len(wanted), fresh=len(jobs) - len(wanted)))
    return EXIT_GOOD


def _tell_unplanned(planned: Plan, known: House) -> int:
    """Say why a bureau asked for has no report at all, and which files are missing from reports;
    exit code 1 for the first.
    """
    for bureau in planned.unreadable:
        fault = known.snapshots.now(bureau).fault
        _notice(say("running.unreadable", bureau=bureau, error=fault))
    for bureau in dict.fromkeys(r.bureau for r in (*planned.wanted, *planned.without_data)):
        for told in known.snapshots.now(bureau).unread:
            _notice(say("running.unread", bureau=bureau, told=told))
    if not (planned.wanted or planned.without_data or planned.unreadable):
        _notice(say("running.nothing_to_build"))
    return EXIT_FAILED if planned.unreadable else EXIT_GOOD


def _tell_reasons(summary: Summary) -> None:
    """Say why each report was built."""
    for reason, count in Counter(summary.reasons.values()).items():
        keys = [report.key for report, why in summary.reasons.items() if why == reason]
        shown = {"reports": say("running.or").join(keys[:SHOWN]), "why": reason, "count": count}
        click.echo(say("running.built" if count <= SHOWN else "running.built_many", **shown))


def sentence(summary: Summary, planned: Plan, out: str, seconds: float) -> str:
    """Return the batch in one line, fit for a mail's subject."""
    states = ("succeeded", "failed", "errored", "interrupted")
    counts = {state: summary.count(state) for state in states}
    without = len(planned.without_data)
    words_only = say("running.summary_bad", **counts) if any(list(counts.values())[1:]) else ""
    told = {"succeeded": counts["succeeded"], "fresh": summary.fresh, "without": without}
    return say("running.summary", **told, bad=words_only, seconds=f"{seconds:.1f}", out=out)


def status(*, out: str, everything: bool) -> int:
    """Tell how the reports stand; exit code 1 when one failed."""
    how = options(out)
    found = standings(Freshness(workbook.load(how.home, how.out), how.out))
    for one in found:
        if everything or one.state != "succeeded":
            told = {"at": one.last["at"], "seconds": float(one.last.get("seconds", 0))}
            told |= {"report": one.report.key, "state": say(f"running.{one.state}")}
            click.echo(say("running.standing", **told, reason=one.reason))
    counts = Counter(standing.state for standing in found)
    total = (f"{say(f'running.{state}')} {count}" for state, count in sorted(counts.items()))
    click.echo(say("running.and").join(total) or say("running.no_reports", out=how.out))
    return EXIT_FAILED if set(counts) - {"succeeded", STALE} else EXIT_GOOD
