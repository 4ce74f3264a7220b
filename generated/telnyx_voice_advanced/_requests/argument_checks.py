# Generated; edit spec/ or templates/ instead.
"""Hold arguments against their schemas: kinds are a TypeError, values a ValueError, each with one sentence.

Every check is a function of the value and of the place that the sentence names. The first test of
each is the one that nearly every call passes; what JSON writes in another way is looked at behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache
from math import inf
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from .._arguments import described
from .._types import Omit
from .json_kinds import NAMES, kind_of, refuse_kind, refuse_length, shown
from .number_checks import number_check
from .text_checks import text_check

if TYPE_CHECKING:
    from .argument_schemas import ArgumentSchemas, Schema
    from .options import CallArguments

Check: TypeAlias = Callable[[Any, str], None]
Row: TypeAlias = tuple[str, str, bool, type | None, Check]
"""An argument: its name on the transport and in Python, whether it has to be given, a type that passes, its check."""

_KIND: Final = {"type", "x-sensitive", "x-python-name"}
_ENCODED: Final = {"type", "minLength", "x-sensitive"}
_TYPES: Final[dict[str, type]] = {"string": str, "integer": int, "boolean": bool}


class CompiledChecks:
    """The checks of an operation's arguments."""

    def __init__(self, schemas: ArgumentSchemas) -> None:
        self._objects = schemas.objects
        self._made: dict[str, Check] = {}
        self._path = {
            name: self._compile(schema)
            for name, schema in schemas.path.items()
            # Every segment of a path is checked for the rest when it is encoded.
            if not schema.keys() <= _ENCODED
        }
        required = schemas.required
        self._query = list(self._rows(schemas.query, required))
        self._headers = list(self._rows(schemas.headers, required))
        self._body = list(self._rows(schemas.body, required))

    def check(
        self, names: Sequence[str], path_parameters: Sequence[object], arguments: CallArguments
    ) -> None:
        """Refuse an argument that is not what the spec says, unless an `extra_…` takes its place.

        Raises:
            TypeError: it is of another kind.
            ValueError: the API takes no such value.
        """
        _check(self._body, arguments.get("body"), arguments.get("extra_body"))
        if self._path:
            for name, value in zip(names, path_parameters, strict=True):
                if name in self._path:
                    self._path[name](value, name)
        if self._query:
            _check(self._query, arguments.get("query"), arguments.get("extra_query"))
        if self._headers:
            extra = {name.lower() for name in arguments.get("extra_headers") or ()}
            taken = {name for name, *_ in self._headers if name.lower() in extra}
            _check(self._headers, arguments.get("headers"), taken)

    def _rows(self, schemas: Mapping[str, Schema], required: Collection[str]) -> Iterable[Row]:
        for wire, schema in schemas.items():
            name = schema.get("x-python-name", wire)
            kind = schema.get("type")
            # A kind and no limit.
            free = _TYPES.get(kind) if schema.keys() <= _KIND and isinstance(kind, str) else None
            yield wire, name, name in required, free, self._compile(schema)

    def _compile(self, schema: Schema, hidden: bool = False) -> Check:
        hidden = hidden or "x-sensitive" in schema
        if (name := schema.get("$ref")) is not None:
            return self._reference(name, hidden)
        kinds = schema.get("type")
        if kinds is None:
            branches: list[Schema] = schema.get("anyOf", [])
            made = [self._compile(branch, hidden) for branch in branches]
            return _any_of(made, list(map(_kind_of_schema, branches))) if made else _anything
        if isinstance(kinds, list):
            return self._several(cast("list[str]", kinds), schema, hidden)
        match kinds:
            case "string":
                return text_check(schema, hidden)
            case "integer" | "number":
                return number_check(schema, hidden)
            case "array":
                return self._array(schema, hidden)
            case "object":
                return self._object(schema, hidden)
            case _:
                return _kind_check(kinds)

    def _several(self, kinds: list[str], schema: Schema, hidden: bool) -> Check:
        if len(kinds) == 2 and kinds[1] == "null":
            checked = self._compile({**schema, "type": kinds[0]}, hidden)

            def unless_none(value: Any, place: str) -> None:
                if value is not None:
                    checked(value, place)

            return unless_none
        return _any_of([_kind_check(kind) for kind in kinds], kinds)

    def _reference(self, name: str, hidden: bool) -> Check:
        """The check of an object, made when it is first needed: an object may hold itself."""
        key = f"{name} {hidden}"

        def late(value: Any, place: str) -> None:
            check = self._made.get(key)
            if check is None:
                check = self._made[key] = self._compile(self._objects[name], hidden)
            check(value, place)

        return late

    def _array(self, schema: Schema, hidden: bool) -> Check:
        items = self._compile(schema.get("items", {}), hidden)
        least, most = schema.get("minItems", 0), schema.get("maxItems", inf)

        def check(value: Any, place: str) -> None:
            if kind_of(value) != "array":
                refuse_kind("array", value, place)
            # An iterator gives its values only once, and that is when they are sent.
            if not isinstance(value, Collection):
                return
            entries = cast("Collection[object]", value)
            if not least <= len(entries) <= most:
                refuse_length(len(entries), least, most, "items", place)
            for index, entry in enumerate(entries):
                items(entry, f"{place}[{index}]")

        return check

    def _object(self, schema: Schema, hidden: bool) -> Check:
        properties = {
            name: self._compile(inner, hidden)
            for name, inner in schema.get("properties", {}).items()
        }
        others = schema.get("additionalProperties")
        values = None if others is None else self._compile(others, hidden)

        def check(value: Any, place: str) -> None:
            if kind_of(value) not in ("object", "any"):
                refuse_kind("object", value, place)
            if not isinstance(value, Mapping):
                return
            for key, member in cast("Mapping[object, object]", value).items():
                known = properties.get(key) if isinstance(key, str) else None
                if known is not None:
                    known(member, f"{place}.{key}")
                elif values is not None:
                    values(member, f"{place}[…]" if hidden else f"{place}[{shown(key)}]")

        return check


compiled: Final = cache(CompiledChecks)
"""The checks of an operation, compiled at its first call."""


def _check(rows: list[Row], given: Mapping[str, object] | None, replaced: Any) -> None:
    values = given or {}
    for wire, name, required, free, check in rows:
        value = values.get(wire)
        if value is None or type(value) is Omit:
            if not required:
                continue
        elif type(value) is free:
            continue
        if not replaced or wire not in replaced:
            check(value, name)


def _kind_check(kind: str) -> Check:
    def check(value: Any, place: str) -> None:
        found = kind_of(value)
        if found not in (kind, "any") and not (kind == "number" and found == "integer"):
            refuse_kind(kind, value, place)

    return check


def _kind_of_schema(schema: Schema) -> str:
    return str(schema.get("type", "object" if "$ref" in schema else ""))


def _any_of(checks: Sequence[Check], kinds: Sequence[str]) -> Check:
    expected = " or ".join(dict.fromkeys(NAMES.get(kind, "another value") for kind in kinds))

    def check(value: Any, place: str) -> None:
        refused: TypeError | ValueError | None = None
        for kind, branch in zip(kinds, checks, strict=True):
            try:
                branch(value, place)
            except TypeError as error:
                # Of this kind it is; something in it is not.
                if kind_of(value) == kind:
                    refused = refused or error
            except ValueError as error:
                refused = refused or error
            else:
                return
        if refused is not None:
            raise refused from None
        raise TypeError(f"Expected {expected} for `{place}` but received {described(value)}")

    return check


def _anything(value: Any, place: str) -> None:
    """What the spec leaves open."""
