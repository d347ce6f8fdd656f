"""The page as a format of nbconvert."""

from __future__ import annotations

from nbformat import NotebookNode

from duibiao.presentation import page
from duibiao.presentation.exporter import PageExporter


def test_nbconvert_writes_the_page_of_the_batch(notebook: NotebookNode) -> None:
    """The same bytes, as an HTML file."""
    html, resources = PageExporter().from_notebook_node(notebook)
    assert html == page.render(notebook)
    assert resources["output_extension"] == ".html"
