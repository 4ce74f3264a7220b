"""Classes that would take each other's place, or that of something the package has already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator import ir, naming
from generator.load.registry import Registry
from generator.problem import Problem

from .models import Decided


def check(
    registry: Registry,
    sides: Iterable[Decided],
    resources: Iterable[tuple[str, ...]],
    unshipped: frozenset[str],
) -> Iterator[Problem]:
    """A problem for each class that shares its name or its module."""
    paths = {*resources}
    packages = {path[0] for path in paths if len(path) > 1}
    taken = {name for path in paths for name in _classes_of(path)}
    seen: dict[str, tuple[str, ir.Model]] = {}
    cased: dict[str, tuple[str, str]] = {}
    for side in sides:
        for name, model in side.models.items():
            if name in unshipped:
                continue
            first, other = seen.setdefault(model.module, (name, model))
            alike, spelt = cased.setdefault(model.class_name.lower(), (name, model.class_name))
            message = None
            if name == first and other is not model:
                message = (
                    f"{name!r} is sent and received, and both classes would be called {model.class_name}; "
                    "give it a name that does not end as a request's does"
                )
            elif other is not model:
                message = (
                    f"{name!r} and {first!r} in {_line(registry, first, name)} give {model.class_name} and "
                    f"{other.class_name}, which share the module types/{model.module}.py; set x-python-name"
                )
            elif spelt != model.class_name:
                message = (
                    f"{name!r} and {alike!r} in {_line(registry, alike, name)} give {model.class_name} and "
                    f"{spelt}, which differ in case alone; set x-python-name"
                )
            elif model.module in packages:
                message = (
                    f"{name!r} would be types/{model.module}.py, and types/{model.module}/ "
                    f"holds the types of client.{model.module}; set x-python-name"
                )
            elif model.class_name in taken:
                message = f"{name!r} gives {model.class_name}, which is the class of a resource; set x-python-name"
            if message is not None:
                node = registry.schemas[name].node
                yield node.problem("name-collision", message, key=True)


def _line(registry: Registry, name: str, reader: str) -> str:
    return registry.schemas[name].node.line(reader=registry.schemas[reader].node)


def _classes_of(resource: tuple[str, ...]) -> Iterator[str]:
    for length in range(1, len(resource) + 1):
        name = naming.resource_class(resource[:length])
        for prefix in ("", "Async"):
            for suffix in ("", "WithRawResponse", "WithStreamingResponse"):
                yield f"{prefix}{name}{suffix}"
