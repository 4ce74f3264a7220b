"""The parts of a document: each entry of `paths` and of one of the `components`, and what is left of it."""

from __future__ import annotations

from typing import TypeAlias

Place: TypeAlias = tuple[str, str]
"""A file, and a pointer in it; the pointer is empty for what is in no part."""


def part_of(pointer: str) -> str:
    """The part that a pointer leads into."""
    steps = pointer.split("/", 4)
    length = {"paths": 3, "components": 4}.get(steps[1] if len(steps) > 1 else "", 0)
    return "/".join(steps[:length]) if 0 < length <= len(steps) else ""
