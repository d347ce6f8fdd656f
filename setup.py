"""Put the workbook (data, notebooks, params) into the wheel, for `duibiao init` to lay out.

All else about the package stands in pyproject.toml.
"""

import shutil
import subprocess
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

TOP = Path(__file__).resolve().parent
GUIDE = ("docs/first-hour", "docs/first-hour.md", "docs/first-hour.zh-CN.md")
FOLDERS = ("data", "notebooks", "params", *GUIDE)


def shipped() -> list[str]:
    """Return the files of the workbook: those git knows, so that nobody's own files are packed."""
    command = ["git", "-c", "core.quotepath=off", "ls-files", "-z", "--", *FOLDERS]
    if (TOP / ".git").exists():
        told = subprocess.run(command, cwd=TOP, capture_output=True, check=True).stdout
        return [name for name in told.decode().split("\0") if name and (TOP / name).is_file()]
    tops = [TOP / name for name in FOLDERS]
    found = [path for top in tops for path in (top, *top.rglob("*")) if path.is_file()]
    return [path.relative_to(TOP).as_posix() for path in found if not path.name.startswith(".")]


class WithWorkbook(build_py):
    """Build the package with the workbook beside its modules; an editable one needs no copy."""

    def run(self) -> None:
        """Build the modules, then copy the workbook."""
        if self.editable_mode:
            super().run()
            return
        target = Path(self.build_lib, "duibiao", "workbook")
        shutil.rmtree(target.parent, ignore_errors=True)  # what an earlier build left there
        super().run()
        for name in shipped():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(TOP / name, target / name)


setup(cmdclass={"build_py": WithWorkbook})
