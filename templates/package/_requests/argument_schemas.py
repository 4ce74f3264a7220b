"""What the spec says of an operation's arguments, and that they are held against it before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from .argument_checks import CompiledChecks

if TYPE_CHECKING:
    from .options import CallArguments

Schema: TypeAlias = dict[str, Any]
"""A JSON Schema of few keywords: `argument_checks` reads them, and no other is in one."""

_NONE: Mapping[str, Any] = {}


class ArgumentSchemas:
    """The schemas of an operation's arguments by their names on the transport. The first call compiles them."""

    __slots__ = ("body", "check", "headers", "objects", "path", "query", "required")

    check: Callable[[Sequence[str], Sequence[object], CallArguments], None]
    """Refuses an argument that is not what the spec says, unless an `extra_…` takes its place.

    A TypeError where it is of another kind, a ValueError where the API takes no such value.
    """

    def __init__(
        self,
        *,
        required: frozenset[str],
        path: Mapping[str, Schema] = _NONE,
        query: Mapping[str, Schema] = _NONE,
        headers: Mapping[str, Schema] = _NONE,
        body: Mapping[str, Schema] = _NONE,
        objects: Mapping[str, Schema] = _NONE,
    ) -> None:
        self.required = required
        """Python names of the arguments that have to be given."""
        self.path = path
        """By their Python names."""
        self.query = query
        self.headers = headers
        self.body = body
        self.objects = objects
        """What `$ref` names."""
        self.check = self._compile_and_check

    def _compile_and_check(
        self, names: Sequence[str], path_parameters: Sequence[object], arguments: CallArguments
    ) -> None:
        self.check = CompiledChecks(self).check
        self.check(names, path_parameters, arguments)
