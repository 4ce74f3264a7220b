"""What holds for every test."""

from __future__ import annotations

import os
from importlib.util import find_spec

# What a test sees is not where it runs: CI keeps no cache, and a terminal has colours and a width.
_ENVIRONMENT = ("CI", "GITHUB_ACTIONS", "FORCE_COLOR", "NO_COLOR", "COLUMNS", "LINES", "PYTHONUTF8")
for name in [*os.environ]:
    if name in _ENVIRONMENT or name.startswith("TELNYX_"):
        del os.environ[name]

# Sessions whose tests draw nothing do not install it.
if find_spec("hypothesis"):
    from hypothesis import settings

    # A test says the same of the same code, on a busy machine too; `nox -s fuzz` looks for what nobody thought of.
    settings.register_profile("repeatable", derandomize=True, deadline=None)
    settings.load_profile("repeatable")
