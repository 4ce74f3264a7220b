"""What handlers did, in a file that outlives every one of them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple


class Line(NamedTuple):
    """A handler began or ended."""

    what: str
    leg: str
    number: int


class Journal:
    """Appends a line in one write, which the kernel keeps whole whoever is killed."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)

    def note(self, what: str, leg: str, number: int) -> None:
        """Add a line."""
        os.write(self._file, f"{what} {leg} {number}\n".encode())


def read(path: Path) -> list[Line]:
    """All lines, in the order in which they were written."""
    found: list[Line] = []
    for line in path.read_text("ascii").splitlines():
        what, leg, number = line.split()
        found.append(Line(what, leg, int(number)))
    return found
