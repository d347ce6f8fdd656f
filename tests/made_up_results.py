"""Made-up results in the shape of the contracts, and notebooks that show them."""

from __future__ import annotations

from typing import Any

import pandas as pd
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from duibiao.indicators.observations import Evidence
from duibiao.presentation import show

QUOTE = "今年共筹措资金1650.2万元，蓄水6636万立方米。"
ABOUT = {
    "title": "目标差距",
    "bureau": "tengchong",
    "bureau_name": "腾冲市水务局",
    "level": "city",
    "period": "2023-01/2023-10",
    "period_label": "2023年1—10月",
    "as_of": "2023-10-31",
    "data_version": "3f2a91c",
    "language": "zh",
}
GAP_COLUMNS = [
    *("bureau", "theme", "indicator", "unit", "rule", "target", "comparator", "due"),
    *("actual", "as_of", "gap", "progress", "expected_progress", "status", "reason"),
]


def gap_row(**given: Any) -> dict[str, Any]:
    """One row of target gaps, 1650.2 of 2005 万元 unless said otherwise."""
    usual: dict[str, Any] = {
        "bureau": "tengchong",
        "theme": "finance",
        "indicator": "资金争取额",
        "unit": "万元",
        "rule": "reach",
        "target": 2005.0,
        "comparator": ">=",
        "due": "2023",
        "actual": 1650.2,
        "as_of": "2023-10-31",
        "gap": 354.8,
        "progress": 1650.2 / 2005,
        "expected_progress": 10 / 12,
        "status": "on_track",
        "reason": "按进度完成",
        "evidence": (Evidence("actual", "总结.txt", "字符 5–12", QUOTE, 7, 15),),
    }
    return usual | given


def gaps() -> pd.DataFrame:
    """Three targets of two themes: on track, overdue and not reported."""
    missing = {"actual": float("nan"), "gap": float("nan"), "progress": float("nan")}
    return pd.DataFrame(
        [
            gap_row(),
            gap_row(
                theme="projects", indicator="除险加固座数", unit="座", target=12.0, actual=9.0,
                gap=3.0, progress=0.75, status="overdue", due="2023-06", evidence=(),
            ),
            gap_row(indicator="水费征收额", status="unreported", reason="本期未报", evidence=(), **missing),
        ]
    )  # fmt: skip


def lights() -> pd.DataFrame:
    """Two themes with targets, one without."""
    none = dict.fromkeys(("achieved", "on_track", "overdue", "unreported", "undecidable"), 0)
    return pd.DataFrame(
        [
            {"theme": "finance", "light": "on_track", **none, "behind": 0, "on_track": 2},
            {"theme": "projects", "light": "behind", **none, "behind": 3},
            {"theme": "party", "light": "", **none, "behind": 0},
        ]
    )


def shown(*objects: Any) -> NotebookNode:
    """A code cell that displayed these objects."""
    outputs = [new_output("display_data", data=o._repr_mimebundle_()) for o in objects]
    return new_code_cell("…", outputs=outputs)


def notebook(
    frame: pd.DataFrame | None = None, about: dict[str, Any] | None = None
) -> NotebookNode:
    """An executed notebook with head, first sentences, lights, a table and its CSV."""
    frame = gaps() if frame is None else frame
    return new_notebook(
        cells=[
            new_markdown_cell("# 目标差距"),
            shown(show.header(about or ABOUT)),
            shown(show.bottom_line(["3项目标中1项顺利、1项逾期、1项未报。"])),
            shown(show.lights(lights())),
            new_markdown_cell("## 各主题目标"),
            shown(show.table(frame, GAP_COLUMNS[2:], name="target_gaps", title="目标完成情况")),
            shown(show.result(frame, "target_gaps", GAP_COLUMNS)),
        ]
    )
