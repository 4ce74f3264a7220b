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

from .ownership import ForeignFolderError

_AT_FDCWD: Final = {"linux": -100, "darwin": -2}
_EXCHANGE: Final = 2
"""`RENAME_EXCHANGE` of Linux, and `RENAME_SWAP` of macOS."""
_MARK: Final = "made-by-the-generator"
_UNSUPPORTED: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EPERM})


def swap(new: Path, out: Path) -> None:
    """Make `new`, in the workplace of `out`, be `out`; what `out` was is in the workplace then.

    Where the system can exchange two folders, there is no moment without `out`. Elsewhere there is one, between two
    renames; the end of the workplace, or the next one, undoes the first when the second never came.
    """
    if not out.exists():
        os.rename(new, out)
    elif not _exchange(new, out):
        os.rename(out, backup(out))
        os.rename(new, out)


def backup(out: Path) -> Path:
    """Where the old folder waits between the two renames."""
    return _folder(out) / "old"


@contextlib.contextmanager
def workplace(out: Path) -> Generator[Path]:
    """A temporary folder beside `out`, on its file system. What an earlier run left in it is put back or removed.

    Raises:
        ForeignFolderError: there is a folder of that name which the generator did not make.
    """
    folder = _folder(out)
    if folder.is_symlink() or (folder.exists() and not _is_workplace(folder)):
        raise ForeignFolderError(
            f"{folder} is where unfinished work is kept, and the generator did not make it; move it elsewhere"
        )
    _clear(out)
    folder.mkdir(exist_ok=True)  # Empty where a run was killed before its mark.
    try:
        (folder / _MARK).write_bytes(b"")
        yield folder
    finally:
        _clear(out)


def _folder(out: Path) -> Path:
    return out.with_name(f".{out.name}.swap")


def _is_workplace(folder: Path) -> bool:
    return folder.is_dir() and ((folder / _MARK).is_file() or not any(folder.iterdir()))


def _clear(out: Path) -> None:
    """Nothing in a workplace is the only copy of anything, but for a backup whose `out` is gone."""
    if backup(out).exists() and not out.exists():
        os.rename(backup(out), out)
    folder = _folder(out)
    for part in ("new", "old", "displaced"):
        shutil.rmtree(folder / part, ignore_errors=True)
    # The mark goes last: what could not be removed is known as a workplace to the next run.
    with contextlib.suppress(OSError):
        if os.listdir(folder) == [_MARK]:
            (folder / _MARK).unlink()
            folder.rmdir()


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
