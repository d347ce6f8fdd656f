"""axe-core, the accessibility checker, from npm: fetched once, then kept in the cache folder."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from pathlib import Path

from devtools import Tab

VERSION = "4.14.1"
SERIOUS = ("serious", "critical")
RUN = """
document.querySelectorAll("details").forEach((fold) => { fold.open = true; });
axe.run(document, {resultTypes: ["violations"]}).then((found) => found.violations.map((v) =>
  ({id: v.id, impact: v.impact, nodes: v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160))})))
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


def findings(
    page: str, checker: str, window: Tab, scratch: Path, width: int = 1200
) -> list[dict[str, object]]:
    """What the checker has against a page, all that folds opened."""
    file = scratch / "axe.html"
    file.write_text(page, encoding="utf-8")
    window.size(width, 2000)
    window.open(file)
    window.ask(f"{checker}; 1")
    return [dict(found) for found in window.ask(RUN)]


def serious(found: list[dict[str, object]]) -> list[dict[str, object]]:
    """The serious and critical ones."""
    return [one for one in found if one.get("impact") in SERIOUS]
