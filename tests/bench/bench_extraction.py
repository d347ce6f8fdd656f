"""How fast prose is read, side by side with public tools on the same text.

Run `python tests/bench/bench_extraction.py [MEGABYTES]`. The text is made of
the paragraphs of `data/documents` and, where present, of `../shared/documents`, shuffled with a
fixed seed. duibiao gives value, unit, bound, kind, role, period, name,
theme and evidence; the others give numbers, or for jionlp words with their class and sums of money. One process,
one core, processor time. Tools that are not installed (`pip install duibiao[bench]`) are left out.
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

HOME = Path(__file__).parents[2]
FOLDERS = (HOME / "data" / "documents", HOME.parent / "shared" / "documents")
CHINESE_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?[万亿]?|[零一二三四五六七八九十百千万亿两]+")
SLOW_BYTES = 60_000


def text(size: int) -> str:
    """At least `size` bytes: the paragraphs of the documents at hand, shuffled, under a title."""
    paths = sorted(path for folder in FOLDERS for path in folder.rglob("*.[tm][xd]*"))
    paragraphs = [
        line for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line
    ]
    draw, out, length = random.Random(20231), ["某市水务局2023年工作总结"], 0
    while length < size:
        out += draw.sample(paragraphs, len(paragraphs))
        length = sum(len(line.encode()) + 1 for line in out)
    return "\n".join(out)


def duibiao() -> Callable[[str], int]:
    """Everything `extract` gives."""
    from duibiao.reading.prose import extract

    return lambda given: len(extract(given))


def jionlp() -> Callable[[str], int]:
    """jionlp's tagger and its sums of money with their values, sentence by sentence."""
    import jiojio
    import jionlp as jio

    jiojio.init(pos=True)

    def run(given: str) -> int:
        found = 0
        for sentence in re.split(r"(?<=[。；])|\n", given):
            if sentence:
                jiojio.cut(sentence)
                found += len(jio.ner.extract_money(sentence, with_parsing=True))
        return found

    return run


def cn2an() -> Callable[[str], int]:
    """A regular expression for numbers, each read by cn2an."""
    import cn2an as library

    def run(given: str) -> int:
        found = 0
        for match in CHINESE_NUMBER.finditer(given):
            try:
                library.cn2an(match[0], "smart")
                found += 1
            except ValueError:
                continue
        return found

    return run


TOOLS = {"duibiao": duibiao, "cn2an + regular expression": cn2an, "jionlp with its tagger": jionlp}
SLOW = {"jionlp with its tagger"}


def measure(run: Callable[[str], int], given: str) -> tuple[float, int]:
    """Megabytes a second, best of three, and how many figures were found."""
    run(given[:2000])
    best, found = float("inf"), 0
    for _ in range(3):
        begun = time.process_time()
        found = run(given)
        best = min(best, time.process_time() - begun)
    return len(given.encode()) / 1e6 / best, found


def main(megabytes: float) -> None:
    """Print the table."""
    whole = text(int(megabytes * 1e6))
    rows: list[tuple[str, float, float]] = []
    for name, make in TOOLS.items():
        given = text(SLOW_BYTES) if name in SLOW else whole
        try:
            speed, found = measure(make(), given)
        except ImportError:
            print(f"{name}: not installed")
            continue
        rows.append((name, speed, found / len(given.encode()) * 1e6))
    print(f"{'tool':30}{'MB/s':>8}{'duibiao is':>14}{'found per MB':>15}")
    for name, speed, found in rows:
        print(f"{name:30}{speed:8.2f}{rows[0][1] / speed:11.1f} ×{found:15.0f}")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 2.0)
