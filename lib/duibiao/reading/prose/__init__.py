"""Prose to observations: every figure of a text with its meaning, evidence and confidence."""

from duibiao.reading.prose.confidence import OF_WHEN, dated, doubted, scanned
from duibiao.reading.prose.extract import extract
from duibiao.reading.prose.frame import explain, frame_of, readings, told
from duibiao.reading.prose.record import LABELLED, Record, to_json

__all__ = [
    "LABELLED",
    "OF_WHEN",
    "Record",
    "dated",
    "doubted",
    "explain",
    "extract",
    "frame_of",
    "readings",
    "scanned",
    "to_json",
    "told",
]
