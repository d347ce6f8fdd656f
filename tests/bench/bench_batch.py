"""How long a report takes on each route, in one interleaved run on the same notebooks and data.

    python tests/bench/bench_batch.py [--reports 48] [--rounds 3] [--every 7] [--marginal 0]

(a) `papermill`, then `jupyter nbconvert`, from the shell for each report; (b) papermill's function
and nbconvert's exporter in one process; (c) ploomber-engine; (d) duibiao with 1 and 2 workers;
(e) the floor: the same library calls as plain functions in one warm process, or in two, the page
filled and written. Times are those of whole commands, start included. Every route gets the same
reports; the routes take turns, so that a busy machine is busy for all. `--every K` gives the slow
(a) and (b) every K-th report only, K being odd, so that all notebooks have their turn. The table
has the best round of each route, and for the floor the median of the rounds' own ratios as well.
`--marginal N` runs (d) and (e) on N reports too and tells what one report more costs. `--memory N`
builds N reports and tells how much the batch's own process grew.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
BUREAUS = ("tianjin", "hebei", "jiangsu", "guangdong", "shandong", "beijing", "tengchong")
NOTEBOOKS = ("indicator_cleanup", "year_on_year", "target_gaps", "benchmark")
Report = tuple[str, str, str]
Route = Callable[[list[Report], Path, Path], None]
Times = dict[str, list[tuple[float, float]]]
Best = dict[str, tuple[float, float]]


def reports(count: int) -> list[Report]:
    """The first reports of bureaus × periods × notebooks."""
    every = [(b, str(y), n) for y in range(2023, 2016, -1) for b in BUREAUS for n in NOTEBOOKS]
    return [r for r in every if r[0] != "tengchong" or r[1] == "2023"][:count]


def shell(asked: list[Report], home: Path, out: Path) -> None:
    """(a) What a user does without duibiao's batch."""
    for bureau, period, name in asked:
        done = out / f"{bureau}-{period}-{name}.ipynb"
        source = home / "notebooks" / f"{name}.ipynb"
        told = ("-p", "bureau", bureau, "-r", "period", period)
        _run("papermill", str(source), str(done), *told, "--no-progress-bar")
        _run("nbconvert", "--to", "html", str(done))


def _run(module: str, *arguments: str) -> None:
    command = [sys.executable, "-m", module, *arguments]
    subprocess.run(command, check=True, capture_output=True)


def papermill_api(asked: list[Report], home: Path, out: Path, engine: str | None = None) -> None:
    """(b) and (c) Papermill's function and nbconvert's exporter in one process."""
    script = (
        "import sys, papermill, nbformat\nfrom nbconvert import HTMLExporter\n"
        "exporter = HTMLExporter()\n"
        f"for b, p, n in {asked!r}:\n"
        f"    done = f'{out}/{{b}}-{{p}}-{{n}}'\n"
        f"    nb = papermill.execute_notebook(f'{home}/notebooks/{{n}}.ipynb', done + '.ipynb',\n"
        f"        dict(bureau=b, period=p), engine_name={engine!r}, progress_bar=False)\n"
        "    page, _ = exporter.from_notebook_node(nb)\n"
        "    open(done + '.html', 'w', encoding='utf-8').write(page)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)


def ours(asked: list[Report], home: Path, out: Path, workers: int) -> None:
    """(d) The batch, from its command."""
    rows = [f"- {{bureau: {b}, period: {p}, notebook: {n}}}\n" for b, p, n in asked]
    text = "bureaus: tianjin\nperiods: 2023\nexclude: [{}]\ninclude:\n" + "".join(rows)
    params = out / "asked.yml"
    params.write_text(text.replace("exclude: [{}]\n", ""), encoding="utf-8")
    command = [sys.executable, "-m", "duibiao", "build", str(params), "--force"]
    command += ["--jobs", str(workers), "--out", str(out / "reports"), "--notebook", NOTEBOOKS[0]]
    subprocess.run(command, check=True, capture_output=True, cwd=home)


def floor(asked: list[Report], home: Path, out: Path, workers: int) -> None:
    """(e) The notebooks' code as plain functions in warm processes, pages filled and written."""
    script = Path(__file__).with_name("floor.py")
    told = [f"{b}:{p}:{n}" for b, p, n in asked]
    parts = [told[worker::workers] for worker in range(workers)]
    command = [sys.executable, str(script), str(home), str(out)]
    running = [subprocess.Popen([*command, *part]) for part in parts]
    codes = [process.wait() for process in running]
    if any(codes):
        raise RuntimeError("the floor failed")


ROUTES: dict[str, Route] = {
    "a  shell: papermill, nbconvert": shell,
    "b  papermill API, HTMLExporter": papermill_api,
    "c  ploomber-engine": lambda asked, home, out: papermill_api(asked, home, out, "profiling"),
    "d1 duibiao, 1 worker": lambda asked, home, out: ours(asked, home, out, 1),
    "d2 duibiao, 2 workers": lambda asked, home, out: ours(asked, home, out, 2),
    "e1 floor: plain functions, 1 process": lambda asked, home, out: floor(asked, home, out, 1),
    "e2 floor: plain functions, 2 processes": lambda asked, home, out: floor(asked, home, out, 2),
}


def measure(count: int, rounds: int, skip: str, every: int = 1) -> Times:
    """Wall and processor seconds a report, by route, one pair a round."""
    times: Times = defaultdict(list)
    for _ in range(rounds):
        for name, route in ROUTES.items():
            if name[0] not in skip:
                asked = reports(count)[:: every if name[0] in "ab" else 1]
                times[name].append(_taken(route, asked))
                wall, cpu = times[name][-1]
                print(f"{name:40} {len(asked):3} {wall:6.3f} s wall {cpu:6.3f} s cpu", flush=True)
    return times


def _taken(route: Route, asked: list[Report]) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as folder:
        wall, cpu = time.monotonic(), _cpu()
        route(asked, ROOT, Path(folder))
        return (time.monotonic() - wall) / len(asked), (_cpu() - cpu) / len(asked)


def _cpu() -> float:
    used = os.times()
    return used.children_user + used.children_system


def table(best: Best, times: Times | None = None) -> str:
    """The table with ratios; the floor is that of as many workers.

    With all `times`, the median of the rounds' own ratios stands beside that of the best rounds.
    """
    base = best.get(next(name for name in ROUTES if name[0] == "a"))
    lines = [
        "| route | s wall | s cpu | times (a) | of the floor | median round | of the floor, cpu |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, (wall, cpu) in best.items():
        floor_name = next(n for n in ROUTES if n[:2] == ("e2" if name[1] == "2" else "e1"))
        least = best.get(floor_name)
        over = f"{base[0] / wall:.1f}" if base else ""
        under = [f"{wall / least[0]:.2f}", "", f"{cpu / least[1]:.2f}"] if least else ["", "", ""]
        if least and times:
            under[1] = f"{_median_ratio(times[name], times[floor_name]):.2f}"
        lines.append(f"| {' | '.join([name, f'{wall:.3f}', f'{cpu:.3f}', over, *under])} |")
    return "\n".join(lines)


def _median_ratio(ours: list[tuple[float, float]], floors: list[tuple[float, float]]) -> float:
    return median(a / b for (a, _), (b, _) in zip(ours, floors, strict=True))


def best_of(times: Times) -> Best:
    """The best round of each route."""
    return {
        name: (min(w for w, _ in pairs), min(c for _, c in pairs)) for name, pairs in times.items()
    }


def marginal(many: Best, count: int, few: Best, fewer: int) -> Best:
    """What one report more costs, start-up aside, by route."""
    more = count - fewer
    return {
        name: (
            (many[name][0] * count - few[name][0] * fewer) / more,
            (many[name][1] * count - few[name][1] * fewer) / more,
        )
        for name in few
    }


def growth(count: int) -> str:
    """How much the batch's own process grew while it built `count` reports."""
    script = Path(__file__).with_name("memory.py")
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, str(script), str(ROOT), folder, str(count)],
            check=True,
            capture_output=True,
            text=True,
        )
    return done.stdout


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--reports", type=int, default=48)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--skip", default="", help="letters of routes to leave out")
    parser.add_argument("--memory", type=int, default=0)
    parser.add_argument("--every", type=int, default=7, help="(a) and (b) take every K-th report")
    parser.add_argument("--marginal", type=int, default=0, help="a smaller number of reports")
    given = parser.parse_args()
    if given.memory:
        print(growth(given.memory))
        return
    times = measure(given.reports, given.rounds, given.skip, given.every)
    many = best_of(times)
    print(table(many, times))
    if given.marginal:
        few = best_of(measure(given.marginal, given.rounds, given.skip + "abc"))
        print("\nOne report more:\n" + table(marginal(many, given.reports, few, given.marginal)))


if __name__ == "__main__":
    main()
