"""Write a tree over another and fail at the n-th file-system call, for every n.

Run as a program, so that it can fork: `python every_call.py <kill|interrupt|full> <exchange|rename>`. Python tells an
audit hook of each call before it happens; what comes between two calls is the state before the second.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tempfile
from pathlib import Path, PurePosixPath
from typing import NoReturn

from generator.tree import swap, tree

OLD: tree.Tree = {
    tree.MANIFEST: b"{}",
    PurePosixPath("package/a.py"): b"old",
    PurePosixPath("package/gone.py"): b"",
}
NEW: tree.Tree = {
    tree.MANIFEST: b"{1}",
    PurePosixPath("package/a.py"): b"new",
    PurePosixPath("package/b/c.py"): b"x",
}
CALLS = ("open", "os.", "shutil.", "fcntl.", "ctypes.")
KILLED = 9


class Fault:
    """Counts calls, and fails at one of them."""

    def __init__(self) -> None:
        self.left = -1
        self.how = ""

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.left < 0 or not event.startswith(CALLS):
            return
        if self.left == 0:
            self.left = -1
            self.fail()
        else:
            self.left -= 1

    def fail(self) -> NoReturn:
        if self.how == "kill":
            os._exit(KILLED)
        if self.how == "interrupt":
            raise KeyboardInterrupt
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


FAULT = Fault()


def attempt(out: Path, call: int, how: str) -> bool:
    """Write NEW over what is there, in a process of its own; whether it got to the end without the fault."""
    child = os.fork()
    if child == 0:
        FAULT.how, FAULT.left = how, call
        try:
            tree.write(NEW, out)
        except (KeyboardInterrupt, OSError):
            os._exit(KILLED)
        os._exit(0 if FAULT.left >= 0 else KILLED)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def whole(out: Path, exchange: bool) -> bool:
    """Whether the folder is the old or the new one; without an exchange, the old one may wait beside it."""
    found = tree.read(out)
    if not out.exists() and not exchange:
        return tree.read(swap.backup(out)) == OLD
    return found in (OLD, NEW)


def main(how: str, kind: str) -> None:
    exchange = kind == "exchange"
    if not exchange:
        swap._exchange = lambda new, out: False
    sys.addaudithook(FAULT)
    call = 0
    while True:
        folder = Path(tempfile.mkdtemp())
        out = folder / "out"
        tree.write(OLD, out)
        done = attempt(out, call, how)
        assert whole(out, exchange), f"{how} at call {call}: {sorted(tree.read(folder))}"
        assert attempt(out, 1_000_000, how), f"the run after {how} at call {call} failed"
        assert tree.read(folder) == {"out" / path: data for path, data in NEW.items()}, (
            f"left over after call {call}"
        )
        shutil.rmtree(folder)
        if done:
            break
        call += 1
    print(f"{call} calls")


if __name__ == "__main__":
    main(*sys.argv[1:])
