"""Bases that no class can be made from: those that refer back to what is made from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.load.registry import Registry
from generator.problem import Problem

from . import cycles
from .shape import Shape, parts, references, referred


def check(shapes: Mapping[str, Shape], registry: Registry) -> Iterator[Problem]:
    """A problem for each schema whose base refers to it: neither class could be there before the other."""
    based = {
        name: bases
        for name, shape in shapes.items()
        if (bases := [base for base in map(referred, parts(shape)) if base is not None])
    }
    connected = cycles.strongly_connected(references(shapes, based))
    for name, bases in based.items():
        for base in bases:
            if base in connected[name]:
                yield registry.schemas[name].node.problem(
                    "unsupported-base",
                    f"{base!r} leads back to {name!r}, which is made from it; "
                    "describe what both share in a schema of its own, and make both from that",
                    "allOf",
                    key=True,
                )
