"""Hold the spec against the rules of its formats before anything is read from it."""

from __future__ import annotations

from .load import Spec


def validate(spec: Spec) -> None:
    """Raises SpecError where a document breaks the rules of its format."""
