"""Write a tree over another and fail at the n-th file-system call, for every n.

Run as a program, so that it can fork: `python every_call.py <kill|interrupt|full> <exchange|rename>`. Python tells an
audit hook of each call before it happens; what comes between two calls is the state before the second.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path, PurePosixPath
from typing import NoReturn

from generator.tree import keep, place, swap, tree
from generator.tree.manifest import SPEC, TOOLS, sha256


def recorded(**files: bytes) -> tree.Tree:
    """A tree with its manifest."""
    made = {PurePosixPath(name.replace("__", "/") + ".py"): data for name, data in files.items()}
    known = {str(path): {"sha256": sha256(data), "source": ""} for path, data in made.items()}
    document = {"spec": dict.fromkeys(SPEC, ""), "tools": dict.fromkeys(TOOLS, ""), "files": known}
    return {**made, tree.MANIFEST: json.dumps(document).encode()}


OLD = recorded(package__a=b"old", package__gone=b"", package__edited=b"old")
NEW = recorded(package__a=b"new", package__b__c=b"x", package__edited=b"new")
MINE = PurePosixPath("mine/thesis.txt")
EDITED = PurePosixPath("package/edited.py")
BEFORE: tree.Tree = {**OLD, EDITED: b"by hand", MINE: b"years of work"}
AFTER: tree.Tree = {**NEW, MINE: b"years of work"}
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
            place.write(NEW, out)
        except (KeyboardInterrupt, OSError):
            os._exit(KILLED)
        os._exit(0 if FAULT.left >= 0 else KILLED)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def prepare(out: Path) -> None:
    """A package, with an edit by hand and a file of the user's."""
    place.write(OLD, out)
    for path in (EDITED, MINE):
        (out / path).parent.mkdir(exist_ok=True)
        (out / path).write_bytes(BEFORE[path])


def whole(out: Path, exchange: bool) -> bool:
    """Whether the folder is the old or the new one; without an exchange, the old one may wait beside it."""
    found = tree.read(out)
    if not out.exists() and not exchange:
        return tree.read(swap.backup(out)) == BEFORE
    return found == BEFORE or (found == AFTER and the_edit_is_kept(out))


def the_edit_is_kept(out: Path) -> bool:
    """In whole folders alone; a run that was killed between keeping and the swap leaves one more."""
    folders = [folder for folder in keep.overwritten(out).iterdir() if folder.name.isdigit()]
    return bool(folders) and all(
        tree.read(folder) == {EDITED: BEFORE[EDITED]} for folder in folders
    )


def main(how: str, kind: str) -> None:
    exchange = kind == "exchange"
    if not exchange:
        swap._exchange = lambda new, out: False
    sys.addaudithook(FAULT)
    call = 0
    while True:
        folder = Path(tempfile.mkdtemp())
        out = folder / "out"
        prepare(out)
        done = attempt(out, call, how)
        assert whole(out, exchange), f"{how} at call {call}: {sorted(tree.read(folder))}"
        assert attempt(out, 1_000_000, how), f"the run after {how} at call {call} failed"
        assert tree.read(out) == AFTER, f"not what belongs there after call {call}"
        assert {*os.listdir(folder)} == {"out", keep.overwritten(out).name}, (
            f"left over after call {call}"
        )
        assert the_edit_is_kept(out), f"the edit is lost after call {call}"
        shutil.rmtree(folder)
        if done:
            break
        call += 1
    print(f"{call} calls")


if __name__ == "__main__":
    main(*sys.argv[1:])
