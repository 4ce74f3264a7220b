"""What the templates of the documentation see: every text, type and example decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from msgspec import Struct

from .cache.lazy import Lazy
from .ir import Cause, Idempotency

_FEW: Final = 10


class Kind(Struct, frozen=True, kw_only=True):
    """A part of a type, as documentation writes it."""

    text: str
    """Python source."""
    target: str
    """The class that has a section in `objects.md`; empty where there is none."""

    @property
    def anchor(self) -> str:
        """Of that section."""
        return self.target.lower()


class Row(Struct, frozen=True, kw_only=True):
    """An argument or a field."""

    name: str
    """As a program or, in an event, as its body has it."""
    python_name: str
    """As a program has it, where that differs; else empty."""
    kind: tuple[Kind, ...]
    required: bool
    nullable: bool
    """Whether null may be sent; what is received may always be."""
    text: str
    """What it is, in Markdown."""
    values: tuple[str, ...]
    """The values that the spec knows, in its order."""
    bounds: tuple[str, ...]
    """A sentence each."""
    default: str
    """What the API takes where nothing is sent, as JSON."""
    is_hidden: bool
    """Whether it stays out of logs and reprs."""
    deprecated: bool

    @property
    def short_name(self) -> str:
        """What a field is called below the payload, in a program."""
        return self.python_name or self.name.removeprefix("data.payload.")


class Object(Struct, frozen=True, kw_only=True):
    """A class of `types/` with fields."""

    class_name: str
    text: str
    rows: tuple[Row, ...]
    """Those of its bases too."""


class ErrorCode(Struct, frozen=True, kw_only=True):
    """An error by its number in the catalogue."""

    code: str
    title: str
    advice: str
    """What to do about it; empty where the spec does not say."""


class Error(Struct, frozen=True, kw_only=True):
    """A response that is no success."""

    status: str
    exception: str
    text: str
    codes: tuple[ErrorCode, ...]


class CausedWebhook(Struct, frozen=True, kw_only=True):
    """A webhook that a command may cause."""

    event_type: str
    event_file: str
    when: str
    """A clause that follows "if"; empty where there is no condition."""


class Command(Struct, frozen=True, kw_only=True):
    """The page of a command."""

    id: str
    """`calls.actions.send_dtmf`."""
    title: str
    text: str
    http: str
    """`POST /calls/{call_control_id}/actions/send_dtmf`."""
    signature: str
    program: str
    """Python source that makes a client and calls it with the spec's example."""
    sync_call: str
    """The call alone."""
    async_call: str
    shell_call: str
    arguments: tuple[Row, ...]
    path_names: tuple[str, ...]
    """Those of them that are part of the path."""
    response: Object | None
    errors: tuple[Error, ...]
    webhooks: tuple[CausedWebhook, ...]
    idempotency: Idempotency
    idempotency_key: str
    """The argument that keeps it from running twice; empty where there is none."""
    deprecated: bool

    @property
    def method(self) -> str:
        """`send_dtmf`."""
        return self.id.rpartition(".")[2]

    @property
    def required(self) -> tuple[Row, ...]:
        """The arguments that have to be given, beside those of the path."""
        return tuple(
            row for row in self.arguments if row.required and row.name not in self.path_names
        )

    @property
    def optional(self) -> tuple[Row, ...]:
        """The others."""
        return tuple(row for row in self.arguments if not row.required)

    @property
    def has_few_arguments(self) -> bool:
        """Whether a line can list them."""
        return len(self.arguments) <= _FEW

    @property
    def has_few_webhooks(self) -> bool:
        """Whether a line can list those that it causes."""
        return 0 < len(self.webhooks) <= _FEW

    @property
    def is_safe(self) -> bool:
        """Whether it only reads."""
        return self.idempotency == "safe"

    @property
    def is_natural(self) -> bool:
        """Whether it sets a state, so that a repeat changes nothing."""
        return self.idempotency == "natural"


class Event(Struct, frozen=True, kw_only=True):
    """The page of a webhook."""

    event_type: str
    file: str
    class_name: str
    title: str
    text: str
    causes: tuple[Cause, ...]
    is_networks: bool
    handler: str
    """Python source of a router with a handler of it."""
    data: tuple[Row, ...]
    payload: tuple[Row, ...]
    own: tuple[Row, ...]
    """Those of both that not every event has."""
    body: str
    """An example, as JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """The whole reference."""

    title: str
    version: str
    signature_header: str
    timestamp_header: str
    tolerance_seconds: int
    commands: tuple[Lazy[Command], ...]
    """By name, in the order of the spec."""
    events: tuple[Lazy[Event], ...]
    """By the name of the file."""
    common: tuple[Row, ...]
    """The fields that every event has, without its type."""
    objects: tuple[Lazy[Object], ...]
    """Those that arguments, responses and events hold, by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """What an agent reads at once. The references beside it have all."""

    reference: Reference
    detailed: int
    """Of how many commands it lists optional arguments and webhooks, and of how many events the fields."""
