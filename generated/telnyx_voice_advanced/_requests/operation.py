# Generated; edit spec/ or templates/ instead.
"""What a generated method tells the runtime about the API operation behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, Literal, TypeAlias, TypeVar

from .argument_schemas import ArgumentSchemas

T = TypeVar("T")

Idempotency: TypeAlias = Literal["key", "safe", "natural", "none"]
"""May the command be repeated when nobody knows whether it ran?

`key`: yes, the server drops repeats that carry the same key. `safe`: yes, it reads and changes
nothing. `natural`: yes, once: repeating it changes nothing. `none`: no, a repeat may run it twice.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Generic[T]):
    """One API operation, `T` being what a successful call returns."""

    name: str
    method: str
    path: tuple[str, ...]
    """The literal pieces of the path, around the path parameters."""
    path_parameters: tuple[str, ...] = ()
    has_body: bool = True
    idempotency: Idempotency = "none"
    idempotency_key: str | None = None
    """The body property that makes repeats harmless; a UUIDv4 unless the caller gives one."""
    nullable: frozenset[str] = frozenset()
    """Transport names whose None is sent as null; any other None is not sent."""
    joined: frozenset[str] = frozenset()
    """Query parameters whose lists are joined by commas; the lists of others repeat the name."""
    sensitive: frozenset[str] = frozenset()
    """Transport names of caller's data that must show in no log line and no exception."""
    arguments: ArgumentSchemas | None = None
    """What is checked of the arguments before anything is sent."""
    response: str | None = None
    """Name of the response's type in `types`; None: no body is expected."""
    headers: Mapping[str, str] | None = None
    """Headers that name a kind of JSON other than the client's."""
    may_be_empty: bool = False
    """A response without a body, or with null, is one too."""

    @property
    def path_template(self) -> str:
        """The path with its parameters by name: `/calls/{call_control_id}/actions/send_dtmf`."""
        names = (f"{{{name}}}" for name in self.path_parameters)
        return self.path[0] + "".join(
            f"{name}{literal}" for name, literal in zip(names, self.path[1:], strict=True)
        )
