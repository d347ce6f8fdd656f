"""Which reports are due, and why: a report is run again when something it reads has changed."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from duibiao.running.planning import inputs
from duibiao.running.planning.plan import House
from duibiao.running.reports.job import Job
from duibiao.running.reports.journal import Journal
from duibiao.vocabulary.words import say


class Freshness:
    """What the journal in `out` knows about each report, the `latest` run and the last `good` one,
    against what its inputs are now."""

    def __init__(self, house: House, out: Path) -> None:
        self.house, self.out, self.snapshots = house, out, house.snapshots
        self.latest, self.good = Journal(out).latest_and_good()

    def inputs(self, job: Job) -> dict[str, Any]:
        """Return what the report of `job` depends on, as the journal keeps it."""
        own, notebook = job.report.bureau, self.house.notebooks[job.report.notebook]
        compared = tuple(sorted({own, *self.house.peers(own)})) if notebook.says.peers else ()
        peers = {"group": self.snapshots.group(compared)} if compared else {}
        return {
            "notebook": notebook.hash,
            "parameters": job.parameters,
            "library": inputs.code(),
            "packages": inputs.packages(),
            "common": inputs.common(self.snapshots.home),
            "data": {own: self.snapshots.state(own)},
            **peers,
        }

    def states(self, inputs: Mapping[str, Any]) -> dict[str, str] | None:
        """Return the states of all bureaus in `inputs`, its own first; None if not known."""
        group = inputs.get("group", "")
        members = self.snapshots.members(group) if group else {}
        return None if members is None else {**inputs.get("data", {}), **members}

    def reason(self, job: Job) -> str:
        """Return why a report is due: it is missing, or what it rests on has changed; else `""`."""
        if why := self.missing(job):
            return why
        return next(filter(None, self._changes(job, self.good[job.report.key]["inputs"])), "")

    def missing(self, job: Job) -> str:
        """Return why a report has to be made for the first time or again; else `""`."""
        key = job.report.key
        last = self.latest.get(key)
        if last and last.get("state") != "succeeded":
            return say("running.why_last", state=say(f"running.{last['state']}"))
        if key not in self.good:
            return say("running.why_new")
        gone = [s for s in job.suffixes if not job.target.with_suffix(s).is_file()]
        return say("running.why_gone", files=" ".join(gone)) if gone else ""

    def _changes(self, job: Job, before: Mapping[str, Any]) -> Iterator[str]:
        now, notebook = self.inputs(job), self.house.notebooks[job.report.notebook]
        for name in ("notebook", "library", "packages", "common"):
            if before.get(name) != now[name]:
                yield say(f"running.why_{name}")
        if before.get("parameters") != now["parameters"]:
            yield _parameters(before.get("parameters", {}), now["parameters"])
        if all(before.get(name) == now.get(name) for name in ("data", "group")):
            return
        old, new = self.states(before), self.states(now) or {}
        if old is None or old.keys() != new.keys():
            yield say("running.why_peers")
            return
        for bureau in new:
            if old.get(bureau) != new[bureau]:
                states = old.get(bureau, ""), new[bureau]
                yield self.snapshots.differ(bureau, *states, job.report, notebook)


def _parameters(old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    name = next(k for k in sorted({*old, *new}) if old.get(k) != new.get(k))
    return say("running.why_parameter", name=name, old=old.get(name, ""), new=new.get(name, ""))
