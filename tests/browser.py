"""A real browser for tests: headless Chromium, what it shows and what it asks the network for."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--hide-scrollbars", "--enable-logging=stderr", "--disable-dev-shm-usage"),
)
OWN = "not an origin"
"""The initiator of what the browser asks for on its own account, not for a page."""
FONTS = {".ttf", ".otf", ".ttc", ".pfb"}
OWN_FONTS = Path(__file__).parents[1] / "lib" / "duibiao" / "presentation" / "fonts"
PATIENCE = 600
"""Seconds until the browser is taken to hang, on however busy a machine."""
CONSOLE = re.compile(r"CONSOLE[^\]]*\] (.*)")


def find() -> str | None:
    """The browser on this machine, if any."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


@cache
def environment() -> dict[str, str]:
    """The environment of programs that do not start without a font: where there is none, with ours."""
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
    if any(path.suffix in FONTS for folder in folders for path in folder.rglob("*")):
        return dict(os.environ)
    config = Path(tempfile.mkdtemp(prefix="duibiao-fonts-")) / "fonts.conf"
    places = f"<dir>{OWN_FONTS}</dir><cachedir>{config.parent}</cachedir>"
    config.write_text(f"<fontconfig>{places}</fontconfig>", encoding="utf-8")
    return os.environ | {"FONTCONFIG_FILE": str(config)}


needs_browser = pytest.mark.skipif(
    find() is None, reason="no Chromium found: install it (Debian: apt-get install chromium)"
)


@dataclass(frozen=True)
class Visit:
    """What opening a page gave: its document, console lines and the addresses asked for."""

    dom: str
    console: list[str]
    requests: list[str]


def visit(page: Path, scratch: Path, width: int = 1200) -> Visit:
    """Open a page as a file and return what happened."""
    log = scratch / f"{page.stem}.net.json"
    arguments = (
        *QUIET,
        f"--user-data-dir={scratch / 'profile'}",
        f"--window-size={width},2000",
        f"--log-net-log={log}",
        "--virtual-time-budget=3000",
        "--dump-dom",
        page.resolve().as_uri(),
    )
    done = _run(arguments)
    return Visit(done.stdout, CONSOLE.findall(done.stderr), _requests(log))


def screenshot(page: Path, picture: Path, scratch: Path, width: int = 1200) -> Path:
    """Take a picture of a page and return where it is."""
    arguments = (
        *QUIET,
        f"--user-data-dir={scratch / 'profile'}",
        f"--window-size={width},2000",
        f"--screenshot={picture}",
        page.resolve().as_uri(),
    )
    _run(arguments)
    return picture


def _run(arguments: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    command, told = [str(find()), *arguments], {"env": environment(), "text": True}
    return subprocess.run(command, capture_output=True, timeout=PATIENCE, check=True, **told)


def _requests(log: Path) -> list[str]:
    text = log.read_text(encoding="utf-8", errors="replace")
    try:
        events = json.loads(text)["events"]
    except json.JSONDecodeError:  # the browser may end before it closes the list
        events = json.loads(text.rstrip().rstrip(",") + "]}")["events"]
    asked = (event.get("params", {}) for event in events)
    urls = {p["url"] for p in asked if "url" in p and p.get("initiator", OWN) != OWN}
    return sorted(url for url in urls if re.match(r"(?:https?|wss?|ftp):", url))
