"""The module that holds one class: its imports, the class, and what its cycle of references needs."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Final

from generator import naming

from .unalias import hidden

_HIDDEN: Final = {hidden(name): name for name in sorted({*naming.IMPORTED, *vars(builtins)})}
"""What types are imported as where a field has their name."""


def emit_module(
    text: str, used: frozenset[str], modules: Mapping[str, str], late: frozenset[str]
) -> str:
    """The source of the module that holds a class.

    Args:
        text: the source of the class.
        used: the names that it uses.
        modules: the module of each class of the spec.
        late: classes that refer back to this one; they are imported after it is there.
    """
    lines = ["from __future__ import annotations", ""]
    lines += [
        f"from {source} import {name}"
        for name, source in naming.IMPORTED.items()
        if name in used and name not in modules
    ]
    lines += [
        f"from {naming.IMPORTED.get(name, 'builtins')} import {name} as {alias}"
        for alias, name in _HIDDEN.items()
        if alias in used
    ]
    early = sorted(name for name in used if name in modules and name not in late)
    lines += [f"from .{modules[name]} import {name}" for name in early]
    lines += ["", text]
    cycle = sorted(used & late)
    if cycle:
        lines += ["# These refer back to the class above."]
        lines += [f"from .{modules[name]} import {name}  # noqa: E402" for name in cycle]
    return "\n".join(lines) + "\n"
