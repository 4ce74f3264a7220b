"""Every Python name that the generator chooses.

A name depends on the spec's own name for the thing and on nothing else.
"""

from __future__ import annotations

import builtins
import keyword
import re
from functools import cache
from typing import Final

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z0-9]+")

RESERVED_ARGUMENTS: Final = frozenset(
    {
        "self",
        "extra_headers",
        "extra_query",
        "extra_body",
        "timeout",
        "max_retries",
        "deadline",
    }
)
"""Arguments that every method has; no parameter of the spec may take their names."""

CLIENT_ATTRIBUTES: Final = frozenset(
    {
        *("api_key", "base_url", "public_key", "webhooks"),
        *("timeout", "max_retries", "deadline", "default_headers", "default_query"),
        *("get", "post", "put", "patch", "delete"),
        *("copy", "with_options", "close", "is_closed"),
    }
)
"""Attributes that every client has; no resource may take their names."""

_FACTORIES: Final = frozenset({"unrecognized", "datetime", "not_given", "annotations"})
"""Names that the module of the factories of events has; no factory may take them."""

RESERVED_ATTRIBUTES: Final = frozenset({"with_raw_response", "with_streaming_response"})
"""Attributes that every resource has; no method or nested resource may take their names."""

_NAMES_IN_SIGNATURES = frozenset(
    {"bool", "date", "datetime", "float", "httpx", "int", "object", "str", "types"}
)

RESERVED_FIELDS: Final = frozenset({"to_dict", "to_json", "raw"})
"""Attributes that every model has; no field may take their names."""

RESERVED_EVENT_FIELDS: Final = frozenset(
    {"event_type", "id", "occurred_at", "call_control_id", "call_leg_id"}
)
"""Attributes that every event has beside its fields; no field of an envelope may take their names."""

IMPORTED: Final = {
    "datetime": ".._json.datetimes",
    "date": ".._json.datetimes",
    "UnrecognizedObject": ".._json.tagged",
    "tagged": ".._json.tagged",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "Any": "typing",
    "Literal": "typing",
    "NotRequired": "typing",
    "TypeAlias": "typing",
    "TypedDict": "typing",
    "ClassVar": "typing",
    "TYPE_CHECKING": "typing",
    "field": "msgspec",
    "Model": ".._models.base",
    "always": ".._models.base",
    "OpenEnum": ".._models.open_enum",
    "member": ".._models.open_enum",
    "WebhookEvent": ".._models.event",
}
"""Names that the modules of classes import, and from where; no class may take them."""

USED: Final = frozenset(
    {
        "Final",
        *("AsyncAPIResource", "SyncAPIResource", "LazyModule", "Operation"),
        *("Body", "Headers", "NotGiven", "Omit", "Query", "TimeoutTypes"),
        *("UnrecognizedWebhookEvent", "UnwrapWebhookEvent"),
    }
)
"""Names that the modules of resources import, and that `types/` exports beside classes; no class may take them."""

REQUEST_SUFFIXES: Final = ("Params", "Param", "Request")
"""Endings that mark a schema as a request's own."""


class NamingError(ValueError):
    """The spec's name gives no usable Python name."""


def words(name: str) -> list[str]:
    """Split a name of any style into its words: `sendDTMF` is `send`, `DTMF`."""
    return _WORD.findall(name)


@cache
def snake_case(name: str) -> str:
    """`StartSiprecSession` → `start_siprec_session`; `SendDTMF` → `send_dtmf`."""
    return "_".join(word.lower() for word in words(name))


@cache
def pascal_case(name: str) -> str:
    """`send_dtmf` → `SendDtmf`; a name that starts with a capital keeps its own capitals."""
    return "".join(word if word[0].isupper() else word.capitalize() for word in words(name))


def _identifier(name: str, spec_name: str) -> str:
    lost = not spec_name.isascii() and any(
        letter.isalnum() and not letter.isascii() for letter in spec_name
    )
    if lost or not name.isidentifier():
        raise NamingError(f"{spec_name!r} gives no Python name")
    return name


def method(spec_name: str) -> str:
    """The name of a method, a resource or an argument."""
    name = _identifier(snake_case(spec_name), spec_name)
    if keyword.iskeyword(name):
        raise NamingError(f"{spec_name!r} gives the Python keyword {name!r}")
    if name in _NAMES_IN_SIGNATURES:
        raise NamingError(
            f"{spec_name!r} gives {name!r}, which would hide the type or module of that name"
        )
    return name


def argument(spec_name: str) -> str:
    """The name of a method's argument; keywords get an underscore: `from` → `from_`."""
    name = _identifier(snake_case(spec_name), spec_name)
    return f"{name}_" if keyword.iskeyword(name) else name


def field(spec_name: str) -> str:
    """The name of a model's field; `field` itself is what its class is built with: `field` → `field_`."""
    name = argument(spec_name)
    return "field_" if name == "field" else name


def model_class(schema_name: str) -> str:
    """The class that stands for a schema in responses and webhooks."""
    return _free(_class(schema_name), schema_name)


def request_class(schema_name: str) -> str:
    """The TypedDict or alias that stands for a schema in requests.

    A schema may be used both ways, so the request's side ends in `Param` unless the spec's own
    name says that it belongs to requests.
    """
    name = _class(schema_name)
    return _free(name if name.endswith(REQUEST_SUFFIXES) else f"{name}Param", schema_name)


def _class(schema_name: str) -> str:
    name = _identifier(pascal_case(schema_name), schema_name)
    _file(snake_case(name), schema_name)
    if keyword.iskeyword(name) or hasattr(builtins, name):
        raise NamingError(f"{schema_name!r} gives {name!r}, which is a name of Python's own")
    return name


def _free(class_name: str, schema_name: str) -> str:
    if class_name in IMPORTED or class_name in USED:
        raise NamingError(f"{schema_name!r} gives {class_name!r}, which the package uses itself")
    return class_name


def nested_schema(parent: str, property_name: str) -> str:
    """The schema name of an object or enum that stands inline in a property."""
    return f"{pascal_case(parent)}{pascal_case(property_name)}"


_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])")


def is_device(name: str) -> bool:
    """Whether Windows has a device by a name, and so no file."""
    return _DEVICES.fullmatch(name) is not None


def _file(name: str, spec_name: str) -> str:
    """A name that a file may have everywhere."""
    if is_device(name):
        raise NamingError(f"{spec_name!r} gives the file {name}.py, which Windows cannot have")
    if len(name) > 200:
        raise NamingError(f"{spec_name[:40]!r}… gives the name of a file that is too long")
    return name


def module(class_name: str) -> str:
    """The module that holds a class: `CallDtmfReceived` → `call_dtmf_received`."""
    name = snake_case(class_name)
    return f"{name}_" if keyword.iskeyword(name) else name


SHARED_ALIASES: Final = "_aliases"
"""The module of what several requests use; no class gives this name."""


def event_factory(module_name: str) -> str:
    """The function that makes an event for tests: `call_dtmf_received_webhook_event` → `call_dtmf_received`."""
    name = module_name.removesuffix("_webhook_event")
    return f"{name}_" if keyword.iskeyword(name) or name in _FACTORIES else name


def constant(name: str) -> str:
    """`send_dtmf` → `SEND_DTMF`."""
    return name.upper()


def enum_member(value: str) -> str:
    """`beep_detected` → `BEEP_DETECTED`; `krisp-viva-pro-v1.kef` → `KRISP_VIVA_PRO_V1_KEF`."""
    name = "_".join(re.findall(r"[A-Za-z0-9]+", value)).upper()
    if name and name[0].isdigit():
        name = f"VALUE_{name}"
    return _identifier(name, value)


def resource_class(path: tuple[str, ...]) -> str:
    """`("calls", "actions")` → `ActionsResource`, as in the official SDK."""
    return f"{pascal_case(path[-1])}Resource"


def singular(word: str) -> str:
    """`Actions` → `Action`, `Queues` → `Queue`, `Addresses` → `Address`, `Policies` → `Policy`."""
    for ending, kept in (
        ("ies", "y"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
    ):
        if word.endswith(ending):
            return word[: -len(ending)] + kept
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
