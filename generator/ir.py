"""What the templates see: frozen, fully resolved, every name decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Idempotency: TypeAlias = Literal["key", "safe", "natural", "none"]
"""Whether a command may be repeated, as in the runtime."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a model."""

    wire_name: str
    python_name: str
    description: str
    required: bool
    sensitive: Literal["", "hide", "shorten"]
    """Whether a repr hides the value, or shows its first characters alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumMember:
    """One value of an open enum."""

    python_name: str
    value: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One class or alias of `types/`."""

    class_name: str
    module: str
    """The module of `types/` that holds it. In the plan, the one that has its name."""
    kind: Literal["struct", "event", "enum", "request"]
    """A response's struct, a webhook's envelope, an open enum, or a TypedDict or alias of a request."""
    description: str
    fields: tuple[Field, ...]
    """Those that the class declares itself; inherited ones are its base's."""
    members: tuple[EnumMember, ...]
    event_type: str
    """The one event type of an envelope, or of its `data`; empty for every other class."""
    extra_keys: Literal["", "here", "below"] = ""
    """Where keys that no field has are kept: in the class itself, or in what its fields hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypesModule:
    """A module of `types/`: a class, and those that it alone leads to."""

    name: str
    class_names: tuple[str, ...]
    source: str
    """As datamodel-code-generator wrote it and `postprocess` left it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument of a method."""

    python_name: str
    wire_name: str
    location: Literal["path", "query", "header", "body"]
    annotation: str
    """Python source of the type."""
    default: str
    """Python source of the default; empty where the argument is required."""
    nullable: bool
    """Whether None is sent as null."""
    sensitive: bool
    """Whether the value stays out of logs."""
    check: str
    """Python source of the JSON Schema that it is checked against before it is sent; empty where nothing is checked."""
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Caused:
    """A webhook that an operation may cause."""

    event_type: str
    when: str
    """On what condition; empty where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method of a resource."""

    python_name: str
    constant: str
    http_method: str
    path: tuple[str, ...]
    """The literal parts of the path, around its parameters."""
    path_arguments: tuple[Argument, ...]
    query_arguments: tuple[Argument, ...]
    header_arguments: tuple[Argument, ...]
    body_arguments: tuple[Argument, ...]
    keyword_arguments: tuple[Argument, ...]
    """Query, header and body arguments as the signature lists them: required ones first."""
    has_body: bool
    idempotency: Idempotency
    idempotency_key: str | None
    required: tuple[str, ...]
    """Python names of arguments for which None is no value."""
    nullable: tuple[str, ...]
    """Wire names for which None is sent as null."""
    joined: tuple[str, ...]
    """Query parameters whose lists are joined by commas."""
    sensitive: tuple[str, ...]
    """Wire names whose values stay out of logs."""
    media_headers: tuple[tuple[str, str], ...]
    """Headers that name a kind of JSON other than the client's."""
    response_class: str | None
    returns: str
    """Python source of what the method returns."""
    may_be_empty: bool
    """Whether a response without a body, or with null, is one too, and the method then returns None."""
    body_schema: str | None
    """The name of the wire schema that its body has to match."""
    webhooks: tuple[Caused, ...]
    status: int
    """Of a success."""
    response_example: str | None
    """The body of a success, as JSON."""
    summary: str
    docstring: str
    deprecated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedObject:
    """The check of an object that arguments hold."""

    name: str
    check: str
    """As that of an argument."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """`from <module> import <name>`, of the standard library."""

    module: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SubResource:
    """A resource as its parent sees it."""

    accessor: str
    module: str
    """The module, relative to the parent's package."""
    class_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """One group of methods: a sync and an async class in one module."""

    path: str
    """Dotted, as in the client: `calls.actions`."""
    file: str
    """Path of its module below `resources/`."""
    package_prefix: str
    """The dots that lead from its module to the package: `...`."""
    accessor: str
    class_name: str
    children: tuple[SubResource, ...]
    operations: tuple[Operation, ...]
    checked_objects: tuple[CheckedObject, ...]
    """Those that its operations' arguments hold."""
    imports: tuple[Import, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventArgument:
    """One argument of the factory that makes an event for tests: a field of its payload."""

    python_name: str
    wire_name: str
    annotation: str
    """Python source of the type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """A command that may bring an event."""

    command: str
    """Where it is in the client: `calls.actions.start_siprec`."""
    when: str
    """The condition, as a clause in one line that follows "if"; empty where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One webhook message."""

    message: str
    event_type: str
    class_name: str
    module: str
    """The module of the class in `types/`."""
    title: str
    summary: str
    causes: tuple[Cause, ...]
    """What brings it, by command."""
    is_networks: bool
    """Whether the spec says that no command does: the network, or the other party."""
    factory: str
    """The function that makes one for tests."""
    arguments: tuple[EventArgument, ...]
    """What the factory takes."""
    example: str
    """A body, as JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureScheme:
    """How the webhooks of the channel are signed."""

    signature_header: str
    timestamp_header: str
    separator: bytes
    """What stands between the timestamp and the body in the signed message."""
    tolerance_seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WireSchema:
    """A schema that request bodies have to match."""

    name: str
    text: str
    """JSON Schema, as JSON; a `$ref` in it is the name of another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypesImport:
    """`from <module> import <class names>`."""

    module: str
    class_names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypesIndex:
    """An `__init__.py` of `types/` or below it."""

    file: str
    """Path below `types/`."""
    types_prefix: str
    """The dots that lead to `types/`."""
    title: str
    class_names: tuple[str, ...]
    imports: tuple[TypesImport, ...]
    """Where it has them from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """The whole package."""

    title: str
    version: str
    base_url: str
    signature: SignatureScheme
    resources: tuple[Resource, ...]
    top_resources: tuple[SubResource, ...]
    """The resources that hang off the client itself."""
    events: tuple[Event, ...]
    event_imports: tuple[Import, ...]
    """The types that the factories of events name."""
    wire_schemas: tuple[WireSchema, ...]
    hidden_fields: tuple[str, ...]
    """The fields that some received model hides in its repr."""
    shortened_fields: tuple[str, ...]
    """The fields of which the repr of some received model shows the first characters alone."""
    types_modules: tuple[TypesModule, ...]
    indexes: tuple[TypesIndex, ...]

    @property
    def sensitive(self) -> tuple[str, ...]:
        """Wire names that any operation keeps out of logs."""
        operations = [op for resource in self.resources for op in resource.operations]
        paths = {a.wire_name for op in operations for a in op.path_arguments if a.sensitive}
        return tuple(sorted(paths.union(*(op.sensitive for op in operations))))
