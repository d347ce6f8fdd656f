"""Targets of every kind: which rule judges them, how far they are, and why."""
