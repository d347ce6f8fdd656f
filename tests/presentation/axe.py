"""axe-core, the accessibility checker, from npm: fetched once, then kept in the cache folder."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

import browser

VERSION = "4.14.1"
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
SERIOUS = ("serious", "critical")
RUN = """
document.querySelectorAll("details").forEach((fold) => { fold.open = true; });
axe.run(document, {resultTypes: ["violations"]}).then((found) => {
  document.documentElement.dataset.axe = JSON.stringify(found.violations.map((v) =>
    ({id: v.id, impact: v.impact, nodes: v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160))})));
}).catch((e) => { document.documentElement.dataset.axe = JSON.stringify([{id: String(e), impact: "critical"}]); });
"""


def source(cache: Path) -> str | None:
    """The checker's script; None where npm cannot fetch it."""
    kept = cache / f"axe-{VERSION}.js"
    if not kept.exists() and not _fetch(kept):
        return None
    return kept.read_text(encoding="utf-8")


def _fetch(kept: Path) -> bool:
    npm = shutil.which("npm")
    if npm is None:
        return False
    kept.parent.mkdir(parents=True, exist_ok=True)
    command = [npm, "pack", f"axe-core@{VERSION}", "--silent", "--fetch-timeout=20000"]
    done = subprocess.run(command, cwd=kept.parent, capture_output=True, timeout=90)
    archive = kept.parent / f"axe-core-{VERSION}.tgz"
    if done.returncode or not archive.exists():
        return False
    with tarfile.open(archive) as files:
        member = files.extractfile("package/axe.min.js")
        kept.write_bytes(member.read() if member else b"")
    return True


def instrumented(page: str, *scripts: str) -> str:
    """A page without its policy, with these scripts at its end."""
    added = "".join(f"<script>{script}</script>" for script in scripts)
    return POLICY.sub("", page).replace("</body>", f"{added}</body>")


def findings(page: str, checker: str, scratch: Path, width: int = 1200) -> list[dict[str, object]]:
    """What the checker has against a page, all that folds opened."""
    file = scratch / "axe.html"
    file.write_text(instrumented(page, checker, RUN), encoding="utf-8")
    dom = browser.visit(file, scratch, width).dom
    told = re.search(r'data-axe="([^"]*)"', dom)
    assert told, "the checker gave no answer"
    return [dict(found) for found in json.loads(html.unescape(told[1]))]


def serious(found: list[dict[str, object]]) -> list[dict[str, object]]:
    """The serious and critical ones."""
    return [one for one in found if one.get("impact") in SERIOUS]
