"""Notice that the spec was saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from watchfiles import watch

from .load.load import ASYNCAPI, OPENAPI

_LOOK_UP: Final = 250
"""Milliseconds after which the watcher says that nothing was saved."""
_PAUSE: Final = 10
"""Milliseconds without a save after which one is over."""


def runs(spec_dir: Path) -> Iterator[None]:
    """One item at once, and one more whenever a document of the spec is saved, be it during the run before.

    Raises:
        FileNotFoundError: there is no such folder.
    """
    if not spec_dir.is_dir():
        raise FileNotFoundError(f"there is no folder {spec_dir} to watch")
    saves = watch(
        # Some editors save by renaming, so the folder is watched, not its files.
        spec_dir,
        watch_filter=lambda _, path: Path(path).name in (OPENAPI, ASYNCAPI),
        step=_PAUSE,
        rust_timeout=_LOOK_UP,
        yield_on_timeout=True,
    )
    # From its first word on the watcher misses nothing.
    next(saves)
    yield
    for saved in saves:
        if saved:
            yield
