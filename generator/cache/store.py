"""A cache on disk: one file for each command and spec, with what the last run used.

The file is read whole and replaced whole. Where anything about it is not as it was written (another version of the
generator or of its tools, a byte that changed, an end that is missing), it counts as missing.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from .cache import Cache, digest

FOLDER: Final = ".generator-cache"
"""A folder beside that of the spec. Git passes over it, and it can be deleted at any time."""
_KEPT: Final = 8
"""How many files there are at most: those that were written last."""
_HEAD: Final = hashlib.sha256().digest_size


class Store:
    """What is known about the spec in a folder; where CI runs nothing is, and nothing is kept."""

    def __init__(self, command: str, spec_dir: Path, versions: Iterable[str]) -> None:
        """Nothing is read yet.

        Args:
            command: what runs; each command keeps what it used itself.
            versions: all that decides what comes out, beside the spec.
        """
        spec_dir = spec_dir.resolve()
        self._folder = spec_dir.parent / FOLDER
        self._file = self._folder / f"{command}-{digest(spec_dir.name).hex()}"
        self._versions = digest(sys.version, *versions)
        self._last: Cache | None = None

    def open(self) -> Cache:
        """What the last run knew: of this process, where there was one."""
        return Cache(self._last.used) if self._last else self._read()

    def keep(self, cache: Cache) -> None:
        """Keep what a run used. A disk that is full or read-only is no reason to fail."""
        if cache.has_news and not os.environ.get("CI"):
            with contextlib.suppress(OSError):
                self._write(_encoded(cache.used))
        self._last = cache

    def _read(self) -> Cache:
        if os.environ.get("CI"):
            return Cache()
        try:
            data = memoryview(self._file.read_bytes())
        except OSError:
            return Cache()
        head, body = data[:_HEAD], data[_HEAD:]
        return Cache(_decoded(body)) if bytes(head) == self._head(body) else Cache()

    def _head(self, body: bytes | memoryview) -> bytes:
        made = hashlib.sha256(self._versions)
        made.update(body)
        return made.digest()

    def _write(self, body: bytes) -> None:
        self._folder.mkdir(exist_ok=True)
        if not (self._folder / ".gitignore").exists():
            (self._folder / ".gitignore").write_bytes(b"*\n")
        file = self._folder / f"{os.urandom(8).hex()}.tmp"
        try:
            with file.open("xb") as stream:
                stream.write(self._head(body) + body)
            os.replace(file, self._file)
        except BaseException:
            file.unlink()
            raise
        _forget(self._folder)


def _encoded(known: Mapping[bytes, bytes]) -> bytes:
    # Here, so that whoever has not installed it is told so by the command.
    import msgspec

    return msgspec.msgpack.encode(known)


def _decoded(body: memoryview) -> dict[bytes, bytes]:
    import msgspec

    return msgspec.msgpack.decode(body, type=dict[bytes, bytes])


def _forget(folder: Path) -> None:
    """Remove all but the newest files; a run that was killed may have left one under a temporary name."""
    files = [path for path in folder.iterdir() if path.name != ".gitignore"]
    newest = sorted(files, key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in newest[_KEPT:]:
        path.unlink(missing_ok=True)
