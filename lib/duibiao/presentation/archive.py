"""Office files that come out the same byte for byte: fixed dates, fixed order."""

import io
import re
import zipfile
from pathlib import Path

MADE = (2024, 1, 1, 0, 0, 0)
STAMPED = rb"\g<1>2024-01-01T00:00:00Z\2"
DATES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")
CORE = "docProps/core.xml"


def steady(data: bytes) -> bytes:
    """Return a zip archive with every date set to one moment and entries in their order."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as given,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as written,
    ):
        for name in given.namelist():
            entry = zipfile.ZipInfo(name, MADE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            data = given.read(name)
            written.writestr(entry, DATES.sub(STAMPED, data) if name == CORE else data)
    return made.getvalue()


def write(path: Path, data: bytes) -> Path:
    """Write an archive beside its place, then move it there in one step."""
    beside = path.with_name(f".{path.name}.part")
    beside.write_bytes(steady(data))
    return beside.replace(path)
