"""Read a file of the spec. To read from what is no file may wait, or read, for ever."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

_KINDS: Final = {
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a pipe",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFSOCK: "a socket",
}


class NotPlainError(OSError):
    """There is something else than a file; its `strerror` says what, and what to do."""


def read(path: Path) -> bytes:
    """The bytes of a file, or of the file that a link leads to.

    Raises:
        NotPlainError: it is a folder, a pipe, a device or a socket.
        OSError: it cannot be read.
    """
    kind = stat.S_IFMT(os.stat(path).st_mode)
    if kind != stat.S_IFREG:
        where = f"leads to {_KINDS[kind]}" if path.is_symlink() else f"is {_KINDS[kind]}"
        message = f"it {where}, and a spec is a plain file: put {path.name} here itself"
        raise NotPlainError(0, message, str(path))
    return path.read_bytes()
