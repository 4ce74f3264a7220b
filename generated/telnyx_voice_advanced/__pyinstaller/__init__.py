# Generated; edit spec/ or templates/ instead.
"""Tells PyInstaller, by the entry point `pyinstaller40`, where the hook of this package is.

Nothing here is imported by a program: PyInstaller alone does so, while it builds one.
"""

from __future__ import annotations

from pathlib import Path


def hook_dirs() -> list[str]:
    """The folders with hooks."""
    return [str(Path(__file__).parent)]
