# Generated; edit spec/ or templates/ instead.
"""The fields of received models that are secret somewhere. Classes of the caller's hide them too."""

from __future__ import annotations

from typing import Final

__all__ = ["SECRET_NAMES"]

SECRET_NAMES: Final[dict[str, frozenset[str]]] = {
    "__sensitive__": frozenset(),
    "__shortened__": frozenset({"from_"}),
}
"""By the attribute of `Model` that lists them."""
