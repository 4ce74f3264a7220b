"""What the workers did: one line of JSON each, appended in a single write that no kill can tear."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any, TypeAlias

Line: TypeAlias = dict[str, Any]
"""`what` was done, by which process (`pid`), and when (`at`, monotonic, the same in all processes)."""


class Journal:
    """A worker's end."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def write(self, what: str, **fields: Any) -> None:
        """Append a line."""
        line = {"what": what, "pid": os.getpid(), "at": time.monotonic(), **fields}
        os.write(self._file, json.dumps(line).encode() + b"\n")


class JournalReader:
    """The harness's end: how things stand, up to the last `read`."""

    def __init__(self, path: Path) -> None:
        path.touch()
        self._file = path.open("rb")
        self.lines: list[Line] = []
        self.started: list[int] = []
        """The process ids of workers."""
        self.running: dict[str, Line] = {}
        """By their run, where handlers began that have not ended; killed ones stay."""
        self.unnoted: dict[int, Line] = {}
        """By fencing token, where handlers returned and the store does not know."""
        self.begun: dict[str, float] = {}
        """By event, when a handler began for it last."""
        self.renewed: dict[int, float] = {}
        """By process id, when it renewed its claims last."""

    def read(self) -> None:
        """Take in what was written since."""
        while (raw := self._file.readline()).endswith(b"\n"):
            line: Line = json.loads(raw)
            self.lines.append(line)
            match line["what"]:
                case "started":
                    self.started.append(line["pid"])
                case "begin":
                    self.running[line["run"]] = line
                    self.begun[line["event"]] = line["at"]
                case "end":
                    self.running.pop(line["run"], None)
                    if line["handled"]:
                        self.unnoted[line["fencing_token"]] = line
                case "noted":
                    self.unnoted.pop(line["fencing_token"], None)
                case "renewed":
                    self.renewed[line["pid"]] = line["at"]
        self._file.seek(-len(raw), os.SEEK_CUR)

    def close(self) -> None:
        """Read no more."""
        self._file.close()
