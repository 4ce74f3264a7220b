"""The rules that a spec is held against. To add one, write a check under `@rule` in one of these modules."""

from __future__ import annotations

from . import (
    agreement,
    causes,
    examples,
    extensions,
    formats,
    keywords,
    names,
    placeholders,
    references,
    schemas,
    security,
    stages,
    texts,
    webhooks,
)
from .rule import RULES, Rule

__all__ = ["RULES", "Rule"]

_MODULES = (
    agreement,
    causes,
    examples,
    extensions,
    formats,
    keywords,
    names,
    placeholders,
    references,
    schemas,
    security,
    stages,
    texts,
    webhooks,
)
"""Importing a module enters its rules into `RULES`."""
