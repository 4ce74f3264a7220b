"""What the figures were measured on and with."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version


def footnote(*distributions: str) -> str:
    """The machine, the Python, and the versions of some distributions."""
    versions = ", ".join(f"{name} {version(name)}" for name in distributions)
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs"
    return ", ".join(filter(None, [system, f"Python {platform.python_version()}", versions]))
