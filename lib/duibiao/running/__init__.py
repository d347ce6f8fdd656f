import sys

SINGLE_THREAD = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
"""Threads of numpy would take the cores of the runs; a process that has several is never forked."""

# nbformat loads jsonschema, which loads this where it is there and so compiles a grammar for 2 s of
# processor time, to check a kind of web address that no notebook has.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
