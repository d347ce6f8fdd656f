"""The floor: what notebooks call, as plain functions in one warm process; for bench_batch.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import duibiao as db
from duibiao.presentation import page
from duibiao.presentation.show import FACTS


def shown(value: Any) -> dict[str, Any] | None:
    """A cell's output as the page takes it."""
    bundle = getattr(value, "_repr_mimebundle_", None)
    if bundle is None:
        return None
    return {"output_type": "display_data", "data": bundle(), "metadata": {}}


def build(home: Path, out: Path, bureau: str, period: str, name: str, code: list[Any]) -> None:
    """Run a notebook's compiled cells, fill the page, write page and table."""
    names: dict[str, Any] = {"db": db}
    cells = []
    for kind, body in code:
        if kind == "markdown":
            cells.append({"cell_type": kind, "source": body, "metadata": {}})
            continue
        run, last = body
        exec(run, names)
        names |= {"bureau": bureau, "period": period}
        output = shown(eval(last, names)) if last else None
        cells.append({"cell_type": "code", "metadata": {}, "outputs": [output] if output else []})
    text = page.render({"cells": cells})
    stem = out / f"{bureau}-{period}-{name}"
    stem.with_suffix(".html").write_text(text, encoding="utf-8")
    for cell in cells:
        for output in cell.get("outputs", []):
            fact = output["data"].get(FACTS, {})
            if fact.get("kind") == "table":
                stem.with_suffix(".csv").write_text(fact["csv"], encoding="utf-8-sig")


def compiled(path: Path) -> list[Any]:
    """A notebook's cells: prose, or code as statements and a last expression."""
    import ast
    import json

    found = []
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        source = "".join(cell["source"])
        tags = cell["metadata"].get("tags", [])
        if cell["cell_type"] != "code":
            found.append(("markdown", source))
            continue
        if "desk" in tags:
            continue
        body = ast.parse(source).body
        last = body.pop() if body and isinstance(body[-1], ast.Expr) else None
        expression = compile(ast.Expression(last.value), str(path), "eval") if last else None
        found.append(("code", (compile(ast.Module(body, []), str(path), "exec"), expression)))
    return found


def main() -> None:
    """Build the reports named on the command line."""
    home, out = Path(sys.argv[1]), Path(sys.argv[2])
    asked = [word.split(":") for word in sys.argv[3:]]
    code = {name: compiled(home / "notebooks" / f"{name}.ipynb") for _, _, name in asked}
    for bureau, period, name in asked:
        build(home, out, bureau, period, name, code[name])


main()
