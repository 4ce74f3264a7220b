"""The text of an annotation. What stands in the quotes of a Literal is a value, and no type."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

WIDE: Final = {"list": "Sequence", "dict": "Mapping"}
"""What a caller may pass where the body of a request has a list or an object."""
_TEXT: Final = r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""


def outside_texts(annotation: str, change: Callable[[str], str]) -> str:
    """The annotation with what is not in quotes changed."""
    pieces = re.split(rf"({_TEXT})", annotation)
    pieces[::2] = map(change, pieces[::2])
    return "".join(pieces)


def without_texts(annotation: str) -> str:
    """The annotation without what is in quotes."""
    return re.sub(_TEXT, "", annotation)


def widened(annotation: str) -> str:
    """`list[str]` → `Sequence[str]`."""
    names = "|".join(WIDE)
    return outside_texts(
        annotation, lambda code: re.sub(rf"\b({names})(?=\[)", lambda name: WIDE[name[1]], code)
    )
