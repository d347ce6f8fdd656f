"""The three labelled documents, scored as the guidelines ask."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from duibiao.reading.prose import extract, to_json

SHARED = Path(__file__).parents[3] / "shared"
PERIODS = {
    "jinchang-2023-h1-experience": "2023-01/2023-06",
    "leizhou-canal-2023-plan": "2023",
    "tengchong-2023-summary-2024-plan": None,
}
BARS = {
    "F1": 0.985,
    "value": 0.99,
    "unit": 0.99,
    "bound": 0.97,
    "role": 0.97,
    "period": 0.97,
    "kind": 0.95,
    "theme": 0.90,
    "name": 0.70,
}

pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the labelled documents are not here")


def predict(name: str, folder: Path) -> Path:
    """Write a document's figures as JSON lines."""
    path = SHARED / "documents" / f"{name}.txt"
    text = path.open(encoding="utf-8", newline="").read()
    rows = [
        json.dumps(to_json(record), ensure_ascii=False) for record in extract(text, PERIODS[name])
    ]
    out = folder / f"{name}.jsonl"
    out.write_text("\n".join(rows), encoding="utf-8")
    return out


def test_the_labelled_documents_reach_the_bars(tmp_path: Path) -> None:
    """Spans, fields, names and whole records, all three documents together."""
    pairs = [
        path
        for name in PERIODS
        for path in (SHARED / "labels" / f"{name}.jsonl", predict(name, tmp_path))
    ]
    script = SHARED / "evaluation" / "score.py"
    ran = subprocess.run(
        [sys.executable, str(script), *map(str, pairs)], capture_output=True, text=True, check=True
    )
    scores = {key: float(value) for key, value in re.findall(r"(\w+) ([01]\.\d+)", ran.stdout)}
    assert {key: scores[key] for key in BARS if scores[key] < BARS[key]} == {}
    assert float(ran.stdout.split()[-1]) >= 0.95
