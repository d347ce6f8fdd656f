"""What a report is made of, as hashes, so that nothing to do is soon seen."""

import hashlib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from duibiao.reading.files.folders import is_passed_over, walk

LIBRARY = Path(__file__).parents[2]
COLUMNS = ("vocabulary", "reading", "indicators", "analysis", "presentation")
PACKAGES = (
    *("matplotlib", "pandas", "numpy", "nbformat", "nbconvert", "fonttools", "brotli", "ipython"),
    *("openpyxl", "python-calamine", "xlrd", "lxml", "python-docx", "pypdfium2", "mistune"),
    *("pillow", "rapidocr", "onnxruntime"),
)
"""Every package that reads, computes or draws; a test compares them with what is imported."""
CACHE = Path("__pycache__")
COMMON = ("data/catalogue", "data/lexicons", "data/reviews/names.csv")
OWN = ("data/ledgers/{0}", "data/documents/{0}")
REVIEWS = ("data/reviews/{0}.csv", "data/reviews/{0}/answers.csv")


@cache
def code() -> str:
    """Return a hash of the library's files that a report's content depends on: all but
    `running`."""
    roots = [LIBRARY / "__init__.py", *(LIBRARY / column for column in COLUMNS)]
    return _digest(LIBRARY, roots)


@cache
def packages() -> str:
    """Return the versions of the packages that read, compute and draw."""
    return " ".join(f"{name}={_version(name)}" for name in PACKAGES)


@cache
def common(home: Path) -> str:
    """Return a hash of what all reports share: catalogue, lexicons, confirmed names."""
    return _digest(home, [home / name for name in COMMON])


@cache
def data(home: Path, bureau: str) -> str:
    """Return a hash of one bureau's ledgers, documents and reviews, and of what is not read."""
    found = [walk(home / name.format(bureau), home / "data") for name in OWN]
    paths = [home / name.format(bureau) for name in REVIEWS]
    paths += [path for one in found for path in one.files]
    left = (f"{_under(home, one.path)}|{one.code}" for each in found for one in each.left)
    return "|".join((_digest(home, paths), *left))


def forget() -> None:
    """Look at the files anew from here on."""
    for function in (code, packages, common, data):
        function.cache_clear()


def digest(content: bytes | str) -> str:
    """Return a short hash, by which one state of something is told from another."""
    data = content.encode() if isinstance(content, str) else content
    return hashlib.blake2b(data, digest_size=12).hexdigest()


def _digest(root: Path, places: Iterable[Path]) -> str:
    found = sorted(file for place in places for file in files(place))
    lines = (f"{_under(root, path)}\0{digest(path.read_bytes())}\n" for path in found)
    return digest("".join(lines))


def _under(root: Path, path: Path) -> str:
    return path.relative_to(root).as_posix()


def files(place: Path) -> Iterator[Path]:
    """Yield a file itself, of a folder all below it but what is hidden or compiled."""
    for path in place.rglob("*") if place.is_dir() else [place]:
        within = [*map(Path, path.relative_to(place).parts)]
        if path.is_file() and not (CACHE in within or any(map(is_passed_over, within))):
            yield path


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "-"
