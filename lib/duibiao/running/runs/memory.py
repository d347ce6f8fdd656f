"""Which pages of the warm process its forks write to: each fork learns it from those before it.

A fork shares its pages with the process it came from and copies each when it is first written to,
some microseconds a page and ten thousand pages a run. They are nearly the same pages in every run,
and copied in whole ranges before the run begins they cost half of that.
"""

from __future__ import annotations

import ctypes
import mmap
import re
import resource
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

POPULATE_WRITE = 23  # MADV_POPULATE_WRITE of madvise(2), from Linux 5.14; elsewhere it is refused
OWN = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) rw-p \S+ \S+ \d+ *(?:/.*|\[heap\])?$", re.MULTILINE)
ENTRY = 8  # bytes a page in the pagemap of proc(5)
EXCLUSIVE = np.uint64(1 << 56)  # its bit for a page that no other process has
GAP = 2  # pages between two ranges that are copied along rather than left out
MANY = 1500  # pages copied one by one, from which a run has something to teach


class Pages:
    """The pages that forks of this process may write to, with a mark for each that one wrote to.

    The marks lie in memory that all forks share; they tell nothing but where was written. When
    the process has got more pages since, those `before` lend what they have learnt.
    """

    def __init__(self, before: Pages | None = None) -> None:
        self._numbers = _writable()
        shared = mmap.mmap(-1, max(1, len(self._numbers)))
        self._marks: NDArray[np.bool_] = np.frombuffer(shared, bool, len(self._numbers))
        if before:
            self._marks |= np.isin(self._numbers, before._numbers[before._marks])
        self._ranges: list[tuple[int, int]] = []
        self._marked = self._copied = 0

    def gather(self) -> None:
        """Work out, before a fork, which ranges it will copy, if there are new marks."""
        marked = int(np.count_nonzero(self._marks))
        if marked != self._marked:
            self._marked, self._ranges = marked, self._marked_ranges()

    def populate(self) -> None:
        """Copy the marked pages into this fork."""
        advise = ctypes.CDLL(None).madvise
        advise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
        for start, length in self._ranges:
            advise(start, length, POPULATE_WRITE)
        self._copied = _faults()

    def learn(self) -> None:
        """Mark what this fork has written to, if it had to copy many pages one by one."""
        if _faults() - self._copied > MANY and len(self._numbers):
            with suppress(OSError):
                self._marks |= _exclusive(self._numbers)

    def _marked_ranges(self) -> list[tuple[int, int]]:
        """Return the address and the length of each range of marked pages."""
        places = np.flatnonzero(self._marks)
        numbers = self._numbers[places]
        apart = (np.diff(places) > GAP) | (np.diff(numbers) != np.diff(places))
        ends = np.flatnonzero(apart)
        starts = numbers[np.append(0, ends + 1)] * mmap.PAGESIZE
        lengths = (numbers[np.append(ends, -1)] + 1) * mmap.PAGESIZE - starts
        return list(zip(starts.tolist(), lengths.tolist(), strict=True))


def _faults() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt


def _writable() -> NDArray[np.int64]:
    """Return the numbers of this process's own writable pages; none where they cannot be told."""
    if sys.platform != "linux":
        return np.empty(0, np.int64)
    found = OWN.finditer(Path("/proc/self/maps").read_text())
    ranges = ((int(first, 16), int(end, 16)) for first, end in map(re.Match.groups, found))
    size = mmap.PAGESIZE
    return np.concatenate([np.arange(first // size, end // size) for first, end in ranges])


def _exclusive(numbers: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return of each page whether this process alone has it. Raises OSError if not to be told."""
    breaks = np.flatnonzero(np.diff(numbers) != 1) + 1
    with Path("/proc/self/pagemap").open("rb", buffering=0) as file:
        return np.concatenate([_alone(file, part) for part in np.split(numbers, breaks)])


def _alone(file: BinaryIO, part: NDArray[np.int64]) -> NDArray[np.bool_]:
    file.seek(int(part[0]) * ENTRY)
    entries = np.frombuffer(file.read(len(part) * ENTRY), np.uint64)
    alone: NDArray[np.bool_] = (entries & EXCLUSIVE) != 0
    return alone
