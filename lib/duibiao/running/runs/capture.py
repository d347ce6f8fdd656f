"""What a cell writes, shows and returns, kept as notebook outputs, as a front end would."""

from __future__ import annotations

from typing import Any

from nbformat import NotebookNode

BYTES_LIMIT = 10_000_000
OUTPUTS_LIMIT = 200


class OutputLimit(BaseException):
    """Raised in a cell that writes or shows more than a report can hold.

    No ordinary exception, so that a cell's own `except Exception` does not swallow it.
    """


class Meter:
    """Counts the outputs of a run against the limits."""

    def __init__(self, bytes_limit: int = BYTES_LIMIT, outputs_limit: int = OUTPUTS_LIMIT) -> None:
        self._bytes_limit, self._outputs_limit = bytes_limit, outputs_limit
        self._bytes = 0

    def count(self, size: int, outputs: int) -> None:
        """Add `size` characters, the cell holding `outputs` now; raise OutputLimit beyond."""
        self._bytes += size
        if self._bytes > self._bytes_limit or outputs > self._outputs_limit:
            raise OutputLimit(f"{self._bytes} characters, {outputs} outputs in a cell")


def size_of(data: Any) -> int:
    """Return roughly how many characters a MIME bundle or text holds."""
    if isinstance(data, dict):
        return sum(size_of(part) for part in data.values())
    return len(data) if isinstance(data, (str, bytes)) else len(str(data))


def _output(kind: str, **content: Any) -> NotebookNode:
    """Return an output as nbformat makes it, without its check against the schema."""
    return NotebookNode(output_type=kind, **content)


class Recorder:
    """Gathers the outputs of the cell that runs; `begin` starts the next cell."""

    def __init__(self, meter: Meter | None = None) -> None:
        self._meter = meter or Meter()
        self._shown: dict[str, list[NotebookNode]] = {}
        self.begin()

    def begin(self) -> list[NotebookNode]:
        """Start a new cell and return the list its outputs go to."""
        self.outputs: list[NotebookNode] = []
        self._texts: dict[str, list[str]] = {}
        self._clear_next = False
        return self.outputs

    def end(self) -> None:
        """End the cell: its streams get their text."""
        for output in self.outputs:
            if output.output_type == "stream":
                output.text = "".join(self._texts[output.name])

    def stream(self, name: str, text: str) -> None:
        """Add text to the cell's one stream of that name."""
        self._meter.count(len(text), len(self.outputs))
        self._clear_if_due()
        if name not in self._texts:
            self._texts[name] = []
            self.outputs.append(_output("stream", name=name, text=""))
        self._texts[name].append(text)

    def show(self, data: dict[str, Any], metadata: dict[str, Any], name: str | None) -> None:
        """Add a display, by `name` if it is to be updated later."""
        self._add(_output("display_data", data=data, metadata=metadata), name)

    def result(self, data: dict[str, Any], metadata: dict[str, Any], number: int) -> None:
        """Add the value of the cell's last expression."""
        kind = "execute_result"
        self._add(_output(kind, data=data, metadata=metadata, execution_count=number), None)

    def error(self, name: str, value: str, traceback: list[str]) -> None:
        """Add the error that ended the cell."""
        output = _output("error", ename=name, evalue=value, traceback=traceback)
        self.outputs.append(output)

    def update(self, data: dict[str, Any], metadata: dict[str, Any], name: str | None) -> None:
        """Replace what was shown under `name`, in whichever cell."""
        self._meter.count(size_of(data), len(self.outputs))
        for output in self._shown.get(name or "", []):
            output.data, output.metadata = data, metadata

    def clear(self, wait: bool) -> None:
        """Drop the cell's outputs, at once or when the next comes."""
        self._clear_next = wait
        if not wait:
            self.outputs.clear()
            self._texts.clear()

    def _add(self, output: NotebookNode, name: str | None) -> None:
        self._meter.count(size_of(output.data), len(self.outputs) + 1)
        self._clear_if_due()
        self.outputs.append(output)
        if name:
            self._shown.setdefault(name, []).append(output)

    def _clear_if_due(self) -> None:
        if self._clear_next:
            self.clear(wait=False)
