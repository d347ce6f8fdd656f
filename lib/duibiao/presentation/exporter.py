"""The page as an nbconvert format: `jupyter nbconvert --to duibiao notebook.ipynb`."""

from __future__ import annotations

from typing import Any

from nbconvert.exporters import Exporter

from duibiao.presentation.page import render


class PageExporter(Exporter):
    """Writes an executed notebook as the batch does: one HTML file that needs nothing else."""

    export_from_notebook = "duibiao"
    output_mimetype = "text/html"

    def _file_extension_default(self) -> str:
        return ".html"

    def from_notebook_node(
        self, nb: Any, resources: dict[str, Any] | None = None, **kw: Any
    ) -> Any:
        """Return the page and nbconvert's resources."""
        _, found = super().from_notebook_node(nb, resources, **kw)
        return render(nb), dict(found)
