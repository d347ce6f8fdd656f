"""The command `duibiao`. Modules load where they are needed, so that `--help` answers at once."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import click

from duibiao.vocabulary import words
from duibiao.vocabulary.words import say

EXIT_REFUSED, EXIT_INTERRUPTED = 2, 130
LANGUAGE_VARIABLE = "DUIBIAO_LANGUAGE"
TRACE_VARIABLE = "DUIBIAO_TRACE"
if os.environ.get(LANGUAGE_VARIABLE) in words.LANGUAGES:
    words.use(os.environ[LANGUAGE_VARIABLE])

LEVELS = ("nation", "province", "city", "county", "agency")
SYSTEMS = ("windows-x64", "linux-x64", "linux-arm64")
WANTED = {
    "look": ("init", "build", "list", "status"),
    "read": ("new-bureau", "ledger", "extract", "sheet", "review", "import"),
    "check": ("doctor", "params", "record"),
    "send": ("bulletin", "share", "bundle"),
}
"""The commands by what a person wants; help shows them so."""

Command = Callable[..., None]
PATH = click.Path(path_type=Path)
REFUSALS = (ValueError, OSError, LookupError)  # DataFaults and the like are ValueErrors
DEFECTS = (KeyError, IndexError)  # bare, they name a key and nobody's mistake


class Polite(click.Group):
    """A command group that tells errors in words, and its commands by what a person wants."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands in groups; one that belongs to none comes last."""
        left = [name for name in self.commands if name not in sum(WANTED.values(), ())]
        for wanted, names in {**WANTED, "other": tuple(left)}.items():
            found = [self.commands[name] for name in names if name in self.commands]
            rows = [(one.name or "", one.get_short_help_str(limit=200)) for one in found]
            if rows:
                with formatter.section(say(f"running.help_to_{wanted}")):
                    formatter.write_dl(rows)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what it refuses ends with a message and exit code 2."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except BrokenPipeError:  # the reader has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)
        except KeyboardInterrupt:
            ctx.exit(EXIT_INTERRUPTED)
        except Exception as error:
            if os.environ.get(TRACE_VARIABLE):
                traceback.print_exc()
            click.echo(_told(error), err=True)
            ctx.exit(EXIT_REFUSED)


def _told(error: Exception) -> str:
    from duibiao.running.reports.lock import Locked

    if isinstance(error, OSError) and error.filename:
        return say("running.cannot_use", path=error.filename, error=error.strerror or error)
    if isinstance(error, (*REFUSALS, Locked)) and type(error) not in DEFECTS:
        return str(error)
    kind = type(error).__name__
    return say("running.defect", error=f"{kind}: {error}", variable=TRACE_VARIABLE)


def _option(
    *names: str, room: str = "running.help_option", **settings: Any
) -> Callable[[Command], Command]:
    key = names[0].lstrip("-").partition("/")[0].replace("-", "_")
    return click.option(*names, help=say(f"{room}_{key}"), **settings)


def _text(ctx: click.Context, option: click.Parameter, value: str | None) -> str:
    """Return what an option says, "" where it is not given: no folder is looked for then."""
    return value or ""


def _selection(command: Command) -> Command:
    """Give a command the options that narrow what a parameter file asks for."""
    for option in (
        _option("--data", type=click.Path(exists=True, file_okay=False), callback=_text),
        _option("--out", default=""),
        _option("--theme"),
        _option("--notebook", "notebooks", multiple=True),
        _option("--period", "periods", multiple=True),
        _option("--bureau", "bureaus", multiple=True),
        click.argument("params", type=PATH, required=False),
    ):
        command = option(command)
    return command


def _help(name: str, room: str = "running.help") -> dict[str, str]:
    return {"help": say(f"{room}_{name}"), "short_help": say(f"{room}_{name}")}


@click.group(cls=Polite, context_settings={"help_option_names": ["-h", "--help"]}, **_help("main"))
@click.version_option(package_name="duibiao", prog_name="duibiao")
def main() -> None:
    """Hold the commands; what an encoding such as GBK lacks is written as a question mark."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


@main.command(**_help("init", "workbook.help"))
@click.argument("folder", type=PATH)
def init(folder: Path) -> None:
    """Lay out a workbook."""
    from duibiao.running.commands import initialising

    sys.exit(initialising.init(folder))


@main.command(**_help("build"))
@_selection
@_option("--jobs", "-j", type=click.IntRange(1, 256))
@_option("--engine", type=click.Choice(["warm", "kernel"]))
@_option("--deadline", type=float)
@_option("--xlsx/--no-xlsx", default=None)
@_option("--force", is_flag=True)
@_option("--resume", is_flag=True)
@_option("--dry-run", is_flag=True)
@_option("--changed-since-last", is_flag=True)
@_option("--dask")
def build(**given: Any) -> None:
    """Build reports."""
    from duibiao.running.commands import start

    sys.exit(start.build(**given))


@main.command("list", **_help("list"))
@_selection
def list_reports(**given: Any) -> None:
    """List what can be built."""
    from duibiao.running.commands import building

    sys.exit(building.list_reports(**given))


@main.command(**_help("status"))
@_option("--out", default="")
@_option("--all", "everything", is_flag=True)
def status(**given: Any) -> None:
    """Tell how the reports stand."""
    from duibiao.running.commands import building

    sys.exit(building.status(**given))


@main.group(**_help("params"))
def params() -> None:
    """Hold the commands on parameter files."""


@params.command("check", **_help("params_check"))
@click.argument("files", type=PATH, nargs=-1, required=True)
def params_check(files: tuple[Path, ...]) -> None:
    """Check parameter files."""
    from duibiao.running.commands import building

    sys.exit(building.check(files))


@main.command(**_help("extract"))
@click.argument("file")
@_option("--claims", "only_claims", is_flag=True)
@_option("--explain", is_flag=True)
@_option("--to", type=click.Choice(["csv", "xlsx", "md", "jsonl", "html"]))
@_option("--write", "out", type=PATH)
@_option("--period", default="")
@_option("--bureau", default="")
def extract(**given: Any) -> None:
    """Print what is read from a document."""
    from duibiao.running.commands import extracting

    sys.exit(extracting.extract(**given))


@main.command(**_help("sheet"))
@click.argument("file", type=PATH)
@_option("--to", type=click.Choice(["txt", "json"]), default="txt")
def sheet(**given: Any) -> None:
    """Print how the tables of a file are understood."""
    from duibiao.running.commands import sheets

    sys.exit(sheets.sheet(**given))


@main.command(**_help("review", "review.help"))
@click.argument("bureau")
@_option("--period", default="", room="review.help_option")
@_option("--read", "file", type=PATH, room="review.help_option")
@_option("--list", "only_list", is_flag=True, room="review.help_option")
def review(**given: Any) -> None:
    """Ask what only the office can say, and read the answers."""
    from duibiao.running.commands import reviewing

    sys.exit(reviewing.review(**given))


@main.group(**_help("ledger"))
def ledger() -> None:
    """Hold the commands on ledgers."""


@ledger.command("new", **_help("ledger_new"))
@click.argument("bureau")
@_option("--write", "out", type=PATH)
def ledger_new(**given: Any) -> None:
    """Write an empty ledger."""
    from duibiao.running.commands import bureaus

    sys.exit(bureaus.new_ledger(**given))


@main.group("import", **_help("import", "imports.help"))
def imports() -> None:
    """Hold the commands that read published tables into the ledgers."""


@imports.command("bulletin", **_help("bulletin", "imports.help"))
@click.argument("file", type=PATH)
@_option("--year", type=click.IntRange(1949, 2100), required=True, room="imports.help_option")
@_option("--source", default="", room="imports.help_option")
@_option("--yes", is_flag=True, room="imports.help_option")
def import_bulletin(**given: Any) -> None:
    """Read a bulletin's table of provinces."""
    from duibiao.running.commands import importing

    sys.exit(importing.import_bulletin(**given))


@main.command("new-bureau", **_help("new_bureau"))
@click.argument("bureau")
@_option("--name", default="", room="running.help_bureau")
@_option("--level", type=click.Choice(LEVELS), room="running.help_bureau")
@_option("--province", default="", room="running.help_bureau")
@_option("--name-en", default="", room="running.help_bureau")
def new_bureau(bureau: str, **given: Any) -> None:
    """Make room for a bureau."""
    from duibiao.running.commands import bureaus

    sys.exit(bureaus.new_bureau(bureau, bureaus.NewBureau(**given)))


@main.command(**_help("doctor"))
def doctor() -> None:
    """Tell what is amiss."""
    from duibiao.running.commands import doctor as examine

    sys.exit(examine.doctor())


@main.command(**_help("record"))
@_option("--bureau", default="")
def record(**given: Any) -> None:
    """Record the files' hashes."""
    from duibiao.running.commands import recording

    sys.exit(recording.record(**given))


@main.command(**_help("share"))
@_option("--bureau", required=True)
@_option("--period", "periods", multiple=True)
@_option("--with-peers", is_flag=True)
@_option("--to", "form", type=click.Choice(["zip", "html"]), default="zip")
@_option("--write", "out", type=PATH)
@_option("--reports", default="", room="bulletin.help")
def share(**given: Any) -> None:
    """Pack one bureau's reports."""
    from duibiao.running.commands import sharing

    sys.exit(sharing.share(**given))


@main.command(**_help("bulletin", "bulletin.help"))
@_option("--period", required=True, room="bulletin.help")
@_option("--out", type=PATH, room="bulletin.help")
@_option("--template", type=PATH, room="bulletin.help")
@_option("--reports", default="", room="bulletin.help")
def bulletin(**given: Any) -> None:
    """Write a period's bulletin."""
    from duibiao.running.commands import bulletins

    sys.exit(bulletins.bulletin(**given))


@main.command(**_help("bundle", "workbook.help"))
@_option(
    "--system", "systems", type=click.Choice(SYSTEMS), multiple=True, room="workbook.help_option"
)
@_option("--python", default="", room="workbook.help_option")
@_option("--write", "out", type=PATH)
def bundle(**given: Any) -> None:
    """Write an offline bundle."""
    from duibiao.running.commands import bundling

    sys.exit(bundling.bundle(**given))
