"""What holds for every test."""

from __future__ import annotations

from importlib.util import find_spec

# Sessions whose tests draw nothing do not install it.
if find_spec("hypothesis"):
    from hypothesis import settings

    # A test says the same of the same code, on a busy machine too; `nox -s fuzz` looks for what nobody thought of.
    settings.register_profile("repeatable", derandomize=True, deadline=None)
    settings.load_profile("repeatable")
