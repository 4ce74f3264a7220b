# Generated; edit spec/ or templates/ instead.
"""The inboxes of this process, for the metric that says how many events each of them holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, Protocol
from weakref import ReferenceType, ref

STATES: Final = ("waiting", "running", "dead")


class Depth(NamedTuple):
    """How many events there are in the database of an inbox."""

    system: str
    """`sqlite` or `postgresql`, as OpenTelemetry's `db.system.name` has it."""
    namespace: str
    """The file, or the database and the schema: `db.namespace`."""
    events: Mapping[str, int]
    """By each of the `STATES`."""


class Measured(Protocol):
    """What knows how many events an inbox holds."""

    def depth(self) -> Depth | None:
        """None where the database does not say."""
        ...


_alive: Final[dict[ReferenceType[Measured], None]] = {}


def measure(measured: Measured) -> None:
    """Have `depths` ask it, for as long as somebody else needs it."""
    _alive[ref(measured, _forget)] = None


def depths() -> Sequence[Depth]:
    """Those of all inboxes whose databases respond."""
    found = (each.depth() for reference in list(_alive) if (each := reference()) is not None)
    return [depth for depth in found if depth is not None]


def _forget(reference: ReferenceType[Measured]) -> None:
    _alive.pop(reference, None)
