"""Other people's files: documents, ledgers, and the quantities in Chinese prose."""

READING_COLUMNS = (
    "name",
    "period",
    "value",
    "unit",
    "bound",
    "kind",
    "role",
    "theme",
    "resolution",
    "rule",
    "base_period",
    "schedule",
    "source",
    "location",
    "quote",
    "start",
    "end",
    "confidence",
    "repairs",
    "note",
)
