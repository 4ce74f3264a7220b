"""Warnings that the spec itself waives: `x-lint-ignore: {rule: reason}` where they are, or above."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .load.load import Document, Map, Seq, Spec
from .problem import Problem

KEY = "x-lint-ignore"


def unwaived(spec: Spec, problems: Iterable[Problem]) -> list[Problem]:
    """The problems that the spec gives no reason for. An error stays one, whatever the reason."""
    documents = {document.file: document for document in spec.documents}
    return [
        problem
        for problem in problems
        if problem.severity == "error"
        or problem.place.file not in documents
        or problem.rule not in _waived(documents[problem.place.file], problem.place.pointer)
    ]


def _waived(document: Document, pointer: str) -> set[str]:
    return {
        rule
        for value in _above(document, pointer)
        if isinstance(value, Map) and isinstance(waivers := value.get(KEY), Map)
        for rule in waivers
    }


def _above(document: Document, pointer: str) -> Iterator[object]:
    """The value at a pointer, and all that it is in."""
    value: object = document.root
    yield value
    for step in document.steps(pointer):
        if isinstance(value, Map) and step in value:
            value = value[step]
        elif isinstance(value, Seq) and step.isdigit() and int(step) < len(value):
            value = value[int(step)]
        else:
            return
        yield value
