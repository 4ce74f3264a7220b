"""The limits of a value in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.plan.limits import EITHER, HOLDERS

_COUNTED = (
    ("minLength", "maxLength", "character"),
    ("minItems", "maxItems", "item"),
    ("minProperties", "maxProperties", "key"),
)


def bounds(limits: Mapping[str, Any]) -> Iterator[str]:
    """A sentence for each limit."""
    yield from _range(limits.get("minimum"), limits.get("maximum"))
    for keyword, words in (("exclusiveMinimum", "More than"), ("exclusiveMaximum", "Less than")):
        if keyword in limits:
            yield f"{words} {limits[keyword]}."
    if "multipleOf" in limits:
        yield f"A multiple of {limits['multipleOf']}."
    for low, high, what in _COUNTED:
        yield from _count(limits.get(low), limits.get(high), what)
    if "pattern" in limits:
        yield f"Matches `{limits['pattern']}`."
    if limits.get("uniqueItems"):
        yield "No item twice."
    for holder in HOLDERS:
        if holder in limits:
            for sentence in bounds(limits[holder]):
                yield f"Each: {sentence[0].lower()}{sentence[1:]}"
    for variant, inner in limits.get(EITHER, {}).items():
        for sentence in bounds(inner):
            yield f"As {variant}: {sentence[0].lower()}{sentence[1:]}"


def _range(low: Any, high: Any) -> Iterator[str]:
    if low is not None and high is not None:
        yield f"From {low} to {high}."
    elif low is not None:
        yield f"At least {low}."
    elif high is not None:
        yield f"At most {high}."


def _count(low: int | None, high: int | None, what: str) -> Iterator[str]:
    if low == 1 and high is None:
        yield "Not empty."
    elif low is not None and high is not None:
        yield (
            f"{low} to {high} {what}s."
            if low != high
            else f"{low} {what}{'' if low == 1 else 's'}."
        )
    elif low:
        yield f"At least {low} {what}s."
    elif high is not None:
        yield f"At most {high} {what}{'' if high == 1 else 's'}."
