"""The command `duibiao`. Modules load where they are needed, so that `--help` answers at once."""

import os
import sys
import traceback
from functools import partial
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import click

from duibiao.running import SINGLE_THREAD
from duibiao.vocabulary import words
from duibiao.vocabulary.words import say

EXIT_REFUSED, EXIT_INTERRUPTED = 2, 130
LANGUAGE_VARIABLE = "DUIBIAO_LANGUAGE"
TRACE_VARIABLE = "DUIBIAO_TRACE"
if os.environ.get(LANGUAGE_VARIABLE) in words.LANGUAGES:
    words.use(os.environ[LANGUAGE_VARIABLE])

LEVELS = ("nation", "province", "city", "county", "agency")
PATH = click.Path(path_type=Path)
REFUSALS = (ValueError, OSError, LookupError)  # DataFaults and the like are ValueErrors
DEFECTS = (KeyError, IndexError)  # bare, they name a key and nobody's mistake


class Polite(click.Group):
    """A command group that tells errors in words, and its commands by what a person wants."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands in their groups."""
        for wanted, commands in COMMANDS.items():
            rows = [(one.name or "", one.get_short_help_str(limit=200)) for one in commands]
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
    if isinstance(error, OSError) and error.filename:
        return say("running.cannot_use", path=error.filename, error=error.strerror or error)
    if isinstance(error, REFUSALS) and type(error) not in DEFECTS:
        return str(error)
    kind = type(error).__name__
    return say("running.defect", error=f"{kind}: {error}", variable=TRACE_VARIABLE)


def _option(*names: str, key: str = "", **settings: Any) -> click.Option:
    told = key or "option_" + names[0].lstrip("-").partition("/")[0].replace("-", "_")
    return click.Option(names, help=say(f"running.help_{told}"), **settings)


def _argument(name: str, **settings: Any) -> click.Argument:
    return click.Argument([name], **{"type": PATH, **settings})


def _help(key: str) -> dict[str, Any]:
    return dict.fromkeys(("help", "short_help"), say(f"running.help_{key}"))


def _call(target: str, **given: Any) -> None:
    """Call `module:function` of the commands, loaded only now, and exit with its code."""
    module, function = target.split(":")
    found = import_module(f"duibiao.running.commands.{module}")
    sys.exit(getattr(found, function)(**given))


def _command(name: str, target: str, *params: click.Parameter, key: str = "") -> click.Command:
    """Return the command that calls `target`, with the words of its name or of `key`."""
    told = _help(key or name.replace("-", "_"))
    return click.Command(name, params=list(params), callback=partial(_call, target), **told)


def _group(name: str, *commands: click.Command) -> click.Group:
    return click.Group(name, commands=commands, **_help(name))


OUT = _option("--reports", "--out", "out", default="")  # the second is what it was called first
SELECTION = (
    _argument("params", required=False),
    _option("--bureau", "bureaus", multiple=True),
    _option("--period", "periods", multiple=True),
    _option("--notebook", "notebooks", multiple=True),
    _option("--theme"),
    OUT,
    _option("--data", type=click.Path(exists=True, file_okay=False, path_type=Path)),
)
"""What narrows that which a parameter file asks for."""
BUILD = (
    *SELECTION,
    _option("--jobs", "-j", type=click.IntRange(1, 256)),
    _option("--engine", type=click.Choice(["warm", "kernel"]), default="warm"),
    _option("--deadline", type=float),
    _option("--xlsx/--no-xlsx", default=None),
    _option("--force", is_flag=True),
    _option("--resume", is_flag=True),
    _option("--dry-run", is_flag=True),
    _option("--changed-since-last", is_flag=True),
    _option("--dask"),
)
EXTRACT = (
    _argument("file", type=str),
    _option("--claims", "only_claims", is_flag=True),
    _option("--explain", is_flag=True),
    _option("--to", type=click.Choice(["csv", "xlsx", "md", "jsonl", "html"])),
    _option("--write", "out", type=PATH),
    _option("--period", default="", key="about_period"),
    _option("--bureau", default="", key="about_bureau"),
)
REVIEW = (
    _argument("bureau", type=str),
    _option("--period", default="", key="review_period"),
    _option("--read", "file", type=PATH, key="review_read"),
    _option("--list", "only_list", is_flag=True, key="review_list"),
)
IMPORT = (
    _argument("file"),
    _option("--year", type=click.IntRange(1949, 2100), required=True, key="import_year"),
    _option("--source", default="", key="import_source"),
    _option("--yes", is_flag=True, key="import_yes"),
)
NEW_BUREAU = (
    _argument("bureau", type=str),
    _option("--name", default="", key="bureau_name"),
    _option("--level", type=click.Choice(LEVELS), key="bureau_level"),
    _option("--province", default="", key="bureau_province"),
    _option("--name-en", default="", key="bureau_name_en"),
)
REPORTS = _option("--reports", default="")
SHARE = (
    _option("--bureau", required=True, key="one_bureau"),
    _option("--period", "periods", multiple=True),
    _option("--with-peers", is_flag=True),
    _option("--to", "form", type=click.Choice(["zip", "html"]), default="zip"),
    _option("--write", "out", type=PATH),
    REPORTS,
)
BULLETIN = (
    _option("--period", required=True, key="bulletin_period"),
    _option("--write", "--out", "out", type=PATH, key="bulletin_out"),
    _option("--template", type=PATH, key="bulletin_template"),
    REPORTS,
)
STATUS = OUT, _option("--all", "everything", is_flag=True)
SHEET = _argument("file"), _option("--to", type=click.Choice(["txt", "json"]), default="txt")
LEDGER = _argument("bureau", type=str), _option("--write", "out", type=PATH)
FILES = _argument("files", nargs=-1, required=True)

BULLETIN_OF_PROVINCES = _command(
    "bulletin", "importing:import_bulletin", *IMPORT, key="import_bulletin"
)
COMMANDS: dict[str, tuple[click.Command, ...]] = {
    "look": (
        _command("init", "initialising:init", _argument("folder")),
        _command("build", "building:build", *BUILD),
        _command("list", "building:list_reports", *SELECTION),
        _command("status", "building:status", *STATUS),
    ),
    "read": (
        _command("new-bureau", "bureaus:new_bureau", *NEW_BUREAU),
        _group("ledger", _command("new", "bureaus:new_ledger", *LEDGER, key="ledger_new")),
        _command("extract", "extracting:extract", *EXTRACT),
        _command("sheet", "extracting:sheet", *SHEET),
        _command("review", "reviewing:review", *REVIEW),
        _group("import", BULLETIN_OF_PROVINCES),
    ),
    "check": (
        _command("doctor", "doctor:doctor"),
        _group("params", _command("check", "building:check", FILES, key="params_check")),
        _command("record", "doctor:record", _option("--bureau", default="", key="one_bureau")),
    ),
    "send": (
        _command("bulletin", "bulletins:bulletin", *BULLETIN),
        _command("share", "sharing:share", *SHARE),
    ),
}
"""The commands by what a person wants; help shows them so."""


@click.group(
    cls=Polite,
    commands=[one for commands in COMMANDS.values() for one in commands],
    context_settings={"help_option_names": ["-h", "--help"]},
    **_help("main"),
)
@click.version_option(package_name="duibiao", prog_name="duibiao")
def main() -> None:
    """Hold the commands; what an encoding such as GBK lacks is written as a question mark."""
    os.environ |= SINGLE_THREAD | os.environ
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
