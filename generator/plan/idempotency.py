"""Read whether an operation may be repeated: `x-idempotency`, or what its HTTP method says."""

from __future__ import annotations

from typing import Final, Literal

from generator import ir
from generator.load.node import Node
from generator.problem import suggest

_READS: Final = frozenset({"get", "head", "options"})
_SETS: Final = frozenset({"put", "delete"})
_NAMED: Final[tuple[Literal["safe"], Literal["natural"], Literal["none"]]] = (
    "safe",
    "natural",
    "none",
)


def read(node: Node, method: str) -> tuple[ir.Idempotency, str | None]:
    """The idempotency of an operation, and the property that is its key.

    Raises:
        SpecError: the spec does not say, or not in a known way.
    """
    value = node.value.get("x-idempotency")
    keyed = node.child("x-idempotency")
    if value is None and method in _READS:
        return "safe", None
    if value is None and method in _SETS:
        return "natural", None
    for named in _NAMED:
        if value == named:
            return named, None
    if keyed is not None and list(keyed.value) == ["key"] and keyed.text("key"):
        return "key", keyed.text("key")
    if value is None:
        raise node.error(
            "missing-idempotency",
            f"x-idempotency must say whether {method.upper()} may be repeated: "
            "safe, natural, none, or key: <property>",
            key=True,
        )
    hint = suggest(value, _NAMED) if isinstance(value, str) else ""
    raise node.error(
        "idempotency",
        f"x-idempotency is safe, natural, none, or key: <property>{hint}",
        "x-idempotency",
    )
