"""One headless Chromium kept open, driven over its DevTools protocol: many pages, one start."""

from __future__ import annotations

import base64
import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import websocket

import browser

STARTED = "DevToolsActivePort"
PATIENCE = 300
"""Seconds for the browser to start and for a page to load."""


class Tab:
    """One page of the browser: opened, resized, asked, photographed and printed."""

    def __init__(self, socket: websocket.WebSocket) -> None:
        self.socket, self.last = socket, 0
        self.session: str | None = None

    def send(self, method: str, **given: Any) -> dict[str, Any]:
        """Send one command and return its result. Raises RuntimeError with what went wrong."""
        self.last += 1
        said = {"id": self.last, "method": method, "params": given}
        self.socket.send(json.dumps(said | ({"sessionId": self.session} if self.session else {})))
        heard: dict[str, Any] = {}
        while heard.get("id") != self.last:
            heard = json.loads(self.socket.recv())
        if "error" in heard:
            raise RuntimeError(f"{method}: {heard['error']}")
        result: dict[str, Any] = heard["result"]
        return result

    def size(self, width: int, height: int = 800) -> None:
        """Make the window so wide and high, in CSS pixels."""
        self.send(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=1, mobile=False,
        )  # fmt: skip

    def open(self, page: Path, fragment: str = "") -> None:
        """Open a file and wait until it has loaded."""
        self.send("Page.navigate", url="about:blank")
        self.send("Page.navigate", url=page.resolve().as_uri() + fragment)
        end = time.monotonic() + PATIENCE
        ready = "document.readyState === 'complete' && location.href !== 'about:blank'"
        while not self.ask(ready) and time.monotonic() < end:
            time.sleep(0.02)

    def ask(self, script: str) -> Any:
        """Return what an expression gives on the page. Raises RuntimeError when it throws."""
        told = self.send(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        if "exceptionDetails" in told:
            raise RuntimeError(str(told["exceptionDetails"]))
        return told["result"].get("value")

    def picture(self, made: Path, whole: bool = False) -> None:
        """Take a picture of the window, or of the whole page."""
        shot = self.send("Page.captureScreenshot", captureBeyondViewport=whole)
        made.write_bytes(base64.b64decode(shot["data"]))

    def pdf(self) -> bytes:
        """Print the page on the paper that its style sheet asks for."""
        printed = self.send("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        return base64.b64decode(printed["data"])


@contextmanager
def tab(scratch: Path) -> Iterator[Tab]:
    """Start a browser with one empty page; it ends with the block."""
    profile = scratch / "devtools"
    started = subprocess.Popen(
        [str(browser.find()), *browser.QUIET, "--remote-debugging-port=0",
         "--remote-allow-origins=*", f"--user-data-dir={profile}"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=browser.environment(),
    )  # fmt: skip
    try:
        port, path = _address(profile / STARTED)
        socket = websocket.create_connection(
            f"ws://127.0.0.1:{port}{path}", timeout=PATIENCE, suppress_origin=True
        )
        whole = Tab(socket)
        made = whole.send("Target.createTarget", url="about:blank")
        whole.session = whole.send(
            "Target.attachToTarget", targetId=made["targetId"], flatten=True
        )["sessionId"]
        yield whole
        whole.session = None
        whole.send("Browser.close")
    finally:
        started.terminate()
        started.wait()


def _address(file: Path) -> tuple[str, str]:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
        if len(lines) == 2:
            return lines[0], lines[1]
        time.sleep(0.05)
    raise TimeoutError(f"no browser: {file}")
