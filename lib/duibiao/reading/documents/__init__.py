"""Documents as plain text: txt, md, docx, PDF and HTML."""

from duibiao.reading.documents.document import (
    STANDARD_INPUT,
    Document,
    is_document,
    read_bytes,
    read_document,
)
from duibiao.reading.documents.text_tables import Table, without, without_cells

__all__ = [
    "STANDARD_INPUT",
    "Document",
    "Table",
    "is_document",
    "read_bytes",
    "read_document",
    "without",
    "without_cells",
]
