"""Undo the names that datamodel-code-generator imports types under, where a field has the name of a type.

Where any field is called `date`, it writes `date_aliased` for the type in the whole module. Here only the class with
that field has to, so that what one schema holds changes nothing in another.
"""

from __future__ import annotations

from typing import Final

_SUFFIX: Final = "_aliased"


def own_name(name: str) -> str:
    """What a type is called that may have been imported under another name."""
    return name.removesuffix(_SUFFIX)


def hidden(name: str) -> str:
    """What a type is imported as where a field of the class has its name."""
    return f"_{name}"
