"""Unions of objects that are received with other variants than before.

Several objects beside each other have tags, and what has a tag that the union does not have is kept as an
`UnrecognizedObject`: programs take such a thing anyway, and never take it for one of the variants.
"""

from __future__ import annotations

import re
from typing import Final

from .assignable import Enums

_CLASSES: Final = re.compile(r"\b[A-Z]\w*(?: \| [A-Z]\w*)+")
"""Classes between bars, in a type as it is written."""


def gains_variants(old: str, new: str, enums: Enums) -> bool:
    """Whether a type is another one only in that its unions of objects have further variants."""
    if _CLASSES.sub("", old) != _CLASSES.sub("", new):
        return False
    unions = zip(_unions(old), _unions(new), strict=True)
    return all(before <= after and len(before - enums.keys()) > 1 for before, after in unions)


def _unions(written: str) -> list[set[str]]:
    return [set(found.split(" | ")) for found in _CLASSES.findall(written)]
