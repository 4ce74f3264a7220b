"""Source of a module of classes: its imports, the classes, and what their cycle of references needs."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from generator import naming

from .definition import Definition
from .unalias import hidden

_HIDDEN: Final = {hidden(name): name for name in sorted({*naming.IMPORTED, *vars(builtins)})}
"""What types are imported as where a field has their name."""


def emit_module(
    definitions: Iterable[Definition], modules: Mapping[str, str], late: frozenset[str]
) -> str:
    """The source of the module that holds some classes.

    Args:
        modules: the module of each class of the spec.
        late: classes of other modules that refer back to these; they are imported after these are there.
    """
    own = {definition.name: definition for definition in definitions}
    used = frozenset[str]().union(*(definition.names for definition in own.values())) - own.keys()
    late = late - frozenset[str]().union(*(definition.needs for definition in own.values()))
    lines = ["from __future__ import annotations", ""]
    lines += [
        f"from {source} import {name}"
        for name, source in naming.IMPORTED.items()
        if name in used and name not in modules
    ]
    lines += [
        f"from {naming.IMPORTED.get(name, 'builtins')} import {name} as {alias}"
        for alias, name in sorted((alias, _HIDDEN[alias]) for alias in used & _HIDDEN.keys())
    ]
    early = sorted(name for name in used if name in modules and name not in late)
    lines += [f"from .{modules[name]} import {name}" for name in early]
    for name in _in_order(own):
        lines += ["", own[name].text]
    cycle = sorted(used & late)
    if cycle:
        lines += ["# These refer back to what is above."]
        lines += [f"from .{modules[name]} import {name}  # noqa: E402" for name in cycle]
    return "\n".join(lines) + "\n"


def _in_order(definitions: Mapping[str, Definition]) -> Iterator[str]:
    """By name, but what a definition needs comes before it."""
    waiting = sorted(definitions)
    while waiting:
        name = next(n for n in waiting if definitions[n].needs.isdisjoint(waiting))
        waiting.remove(name)
        yield name
