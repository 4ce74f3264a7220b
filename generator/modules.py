"""The module that holds one class: its imports, the class, and what its circle of references needs."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Final

from . import aliases, naming
from .rewrite import Written

_FROM: Final = {
    "datetime": "datetime",
    "date": "datetime",
    "Any": "typing",
    "Literal": "typing",
    "NotRequired": "typing",
    "TypeAlias": "typing",
    "TypedDict": "typing",
    "ClassVar": "typing",
    "field": "msgspec",
    "Model": ".._models",
    "OpenEnum": ".._models",
    "WebhookEvent": ".._models",
}
"""Where the names come from that are no classes of the spec."""


def source(written: Written, modules: Mapping[str, str], late: frozenset[str]) -> str:
    """The source of the module that holds a class.

    Args:
        modules: the module of each class of the spec.
        late: classes that refer back to this one; they are imported after it is there.
    """
    lines = ["from __future__ import annotations", ""]
    used = written.names - {written.name}
    lines += [
        f"from {source} import {name}"
        for name, source in _FROM.items()
        if name in used and name not in modules
    ]
    lines += [
        f"from {_FROM.get(name, 'builtins')} import {name} as {aliases.hidden(name)}"
        for name in sorted({*_FROM, *vars(builtins)})
        if aliases.hidden(name) in used
    ]
    early = sorted(name for name in used if name in modules and name not in late)
    lines += [f"from .{modules[name]} import {name}" for name in early]
    lines += ["", written.source]
    circle = sorted(used & late)
    if circle:
        lines += ["# These refer back to the class above."]
        lines += [f"from .{modules[name]} import {name}  # noqa: E402" for name in circle]
    return "\n".join(lines) + "\n"


def is_taken(name: str) -> bool:
    """Whether a class of the spec by this name would hide one that the modules themselves use."""
    return name in _FROM or hasattr(builtins, name) or name in naming.RESERVED_FIELDS
