"""The house style: colours, sizes and the shapes that stand for a status.

The colours keep apart for colour-blind readers (after Okabe and Ito 2008) and reach a contrast of
4.5 : 1 on white; a status always comes with its shape and its word as well.
"""

from dataclasses import dataclass

INK = "#1b2733"
SOFT = "#55616e"
RULE = "#d5dbe1"
PALE = "#f3f6f8"
PAPER = "#ffffff"
WATER = "#0b4f7d"
WATER_LIGHT = "#9cc3dc"
SEAL = "#a61c28"
RISE = "#0b5f9e"
FALL = "#a85a00"


@dataclass(frozen=True)
class Look:
    """How a status looks: colour of mark and word, pale ground, shape in text."""

    colour: str
    ground: str
    shape: str


STATUS = {
    "achieved": Look("#00664b", "#e2f2ec", "●"),
    "on_track": Look("#0b5f9e", "#e3eef8", "▲"),
    "behind": Look("#925000", "#fbeedb", "▼"),
    "overdue": Look("#a61c28", "#fae4e6", "■"),
    "unreported": Look("#55616e", "#eceff2", "○"),
    "undecidable": Look("#6a4a8c", "#f0eaf6", "◇"),
}
HOLLOW = ("unreported", "undecidable")


def look(status: object) -> Look:
    """Return how a status code looks; an unknown one looks unreported."""
    return STATUS.get(str(status), STATUS["unreported"])
