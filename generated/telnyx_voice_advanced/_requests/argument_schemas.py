# Generated; edit spec/ or templates/ instead.
"""What the spec says of an operation's arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

Schema: TypeAlias = dict[str, Any]
"""A JSON Schema of few keywords: `argument_checks` reads them, and no other is in one."""

_NONE: Mapping[str, Any] = {}


class ArgumentSchemas:
    """The schemas of an operation's arguments by their names on the transport."""

    __slots__ = ("body", "headers", "objects", "path", "query", "required")

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
