"""Hold the curated spec against a vendor's document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.load.load import OPENAPI, Spec, load
from generator.problem import Problem, SpecError

from . import waivers
from .compare import Difference, compare
from .documents import curated, vendors


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What came of it."""

    new: tuple[tuple[Difference, Problem], ...]
    """What is neither in the spec nor waived, with its place in the spec."""
    unused: tuple[Problem, ...]
    """Waivers that are about nothing."""
    waived: int
    extra: tuple[Difference, ...]
    """What only the spec has."""

    @property
    def problems(self) -> Sequence[Problem]:
        """What somebody has to do something about."""
        return [*(problem for _, problem in self.new), *self.unused]


def check(spec_dir: Path, document: Path) -> Comparison:
    """Compare, and take off what is waived.

    Raises:
        SpecError: the spec, the waivers or the document cannot be read.
    """
    spec, problems = load(spec_dir)
    if spec is None or not all(document.root for document in spec.documents):
        raise SpecError(problems)
    given = waivers.read(spec_dir)
    differences = compare(vendors(document), curated(spec))
    told = [d for d in differences if d.kind != "extra"]
    new = [d for d in told if not any(waiver.covers(d) for waiver in given)]
    return Comparison(
        new=tuple((d, _problem(spec, d)) for d in new),
        unused=tuple(waivers.unused(given, differences)),
        waived=len(told) - len(new),
        extra=tuple(d for d in differences if d.kind == "extra"),
    )


def _problem(spec: Spec, difference: Difference) -> Problem:
    node = difference.node
    document = spec.named(node.document if node else OPENAPI) or spec.openapi
    pointer = node.pointer if node else ("/paths" if " /" in difference.at else "")
    rule = f"upstream-{difference.kind}"
    return document.problem(rule, pointer, f"{difference.at}: {difference.message}", key=True)
