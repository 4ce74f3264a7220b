"""Notice that the spec was saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from watchfiles import watch

from .load import ASYNCAPI, OPENAPI


def runs(spec_dir: Path) -> Iterator[None]:
    """One item at once, and one more whenever a document of the spec is saved."""
    yield
    # Some editors save by renaming, so the folder is watched, not its files.
    for _ in watch(spec_dir, watch_filter=lambda _, path: Path(path).name in (OPENAPI, ASYNCAPI)):
        yield
