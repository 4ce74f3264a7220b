"""Put one folder in the place of another, so that whoever looks sees the old one or the new one, whole."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Final

_AT_FDCWD: Final = {"linux": -100, "darwin": -2}
_EXCHANGE: Final = 2
"""`RENAME_EXCHANGE` of Linux, and `RENAME_SWAP` of macOS."""
_UNSUPPORTED: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EPERM})


def swap(new: Path, out: Path) -> None:
    """Make `new` be `out`; what `out` was stands where `new` was, for the caller to remove.

    Where the system can exchange two folders, there is no moment without `out`. Elsewhere there is one, between two
    renames; `recover` undoes the first when the second never came.
    """
    if not out.exists():
        os.rename(new, out)
    elif not _exchange(new, out):
        old = backup(out)
        os.rename(out, old)
        try:
            os.rename(new, out)
        except BaseException:
            os.rename(old, out)
            raise
        os.rename(old, new)


def backup(out: Path) -> Path:
    """Where the old folder waits between the two renames."""
    return out.with_name(f".{out.name}.old")


def recover(out: Path) -> None:
    """Undo what an earlier run left when it was killed between two renames, or before it could clean up."""
    old = backup(out)
    if old.exists():
        if out.exists():
            shutil.rmtree(old)
        else:
            os.rename(old, out)


def _exchange(new: Path, out: Path) -> bool:
    """Exchange two folders in one step; false where the system cannot."""
    folder = _AT_FDCWD.get(sys.platform)
    if folder is None:
        return False
    import ctypes

    name = "renameat2" if sys.platform == "linux" else "renameatx_np"
    call = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if call is None:
        return False
    if call(folder, os.fsencode(new), folder, os.fsencode(out), _EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _UNSUPPORTED:
        return False
    raise OSError(code, os.strerror(code), str(out))


@contextlib.contextmanager
def alone(folder: Path) -> Generator[None]:
    """Wait until no other run writes below a folder, and keep others waiting."""
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
