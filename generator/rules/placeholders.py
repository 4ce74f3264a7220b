"""What a draft leaves to people: words, and decisions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.load.lines import source_line
from generator.load.load import Spec
from generator.problem import Place, Problem

from . import walk
from .rule import rule

PLACEHOLDER: Final = "TODO"
"""What a text starts with that nobody has written yet."""
REVIEW: Final = "# TODO: review"
"""The comment at a line that a draft proposes."""


@rule(
    "placeholder",
    why="A draft proposes; what it says reaches nobody before somebody has read the facts and written the words.",
    by_part=True,
)
def placeholder(spec: Spec) -> Iterator[Problem]:
    for document in spec.documents:
        for node in walk.maps(document):
            for key in ("summary", "description", "title"):
                if node.text(key).startswith(PLACEHOLDER):
                    yield node.problem("placeholder", f"write this {key} in words of your own", key)
        lines = document.text.split("\n") if REVIEW in document.text else []
        for number, line in enumerate(lines, 1):
            if line.rstrip().endswith(REVIEW):
                place = Place(file=document.file, line=number, column=line.rindex(REVIEW) + 1)
                yield Problem(
                    place=place,
                    rule="placeholder",
                    message="decide whether this is so, and remove the comment",
                    source_line=source_line(document.text, number),
                )
