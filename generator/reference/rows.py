"""Arguments and fields as rows of a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.cache.cache import digest
from generator.cache.memo import fingerprint
from generator.changes.surface import Field, Surface
from generator.pages import Object, Row

from .bounds import bounds
from .kinds import Kinds


class Rows:
    """Makes rows of the fields of a surface."""

    def __init__(self, surface: Surface) -> None:
        self._classes = surface.classes
        self._kinds = Kinds(surface.classes)
        self._fields: dict[str, Mapping[str, Field]] = {}
        self._keys: dict[str, bytes] = {}

    def sent(self, field: Field) -> Row:
        """One argument."""
        return self._row(field.python_name, field, nullable=field.nullable)

    def received(self, name: str, field: Field) -> Row:
        """One field of what the API sends.

        Args:
            name: what it is called here.
        """
        return self._row(name, field, nullable=False)

    def _row(self, name: str, field: Field, *, nullable: bool) -> Row:
        meaning = self._kinds.read(field.type)
        return Row(
            name=name,
            python_name="" if name.endswith(field.python_name) else field.python_name,
            kind=meaning.kind,
            required=field.required,
            nullable=nullable,
            text=field.text,
            values=meaning.values,
            bounds=tuple(bounds(field.limits)) if field.limits else (),
            default=field.default,
            is_hidden=field.sensitive == "hide",
            deprecated=field.deprecated,
        )

    def object(self, class_name: str) -> Object:
        """A class with its fields, and those of its bases before them."""
        known = self._classes[class_name]
        sent = known.side == "request"
        return Object(
            class_name=class_name,
            text=known.text,
            rows=tuple(
                self.sent(field) if sent else self.received(field.python_name, field)
                for field in self.fields(class_name).values()
            ),
        )

    def key(self, class_name: str) -> bytes:
        """A digest of all that is shown of a class, of its own and of its bases."""
        if not class_name:
            return b""
        if (known := self._keys.get(class_name)) is None:
            made = self._classes[class_name]
            known = self._keys[class_name] = digest(
                class_name,
                fingerprint(made),
                self.key_of(made.fields.values()),
                self.key(made.base),
            )
        return known

    def key_of(self, fields: Iterable[Field]) -> bytes:
        """What the types of fields mean, as a digest of each."""
        return b"".join([self._kinds.read(field.type).key for field in fields])

    def fields(self, class_name: str) -> Mapping[str, Field]:
        """The fields of a class by wire name, those of its bases first; each once."""
        if not class_name:
            return {}
        if (known := self._fields.get(class_name)) is None:
            made = self._classes[class_name]
            known = self._fields[class_name] = {**self.fields(made.base), **made.fields}
        return known

    def inner(self, class_name: str, field: str) -> str:
        """The class of a field; empty where it has no class with fields."""
        known = self.fields(class_name).get(field)
        return next(iter(self._kinds.read(known.type).objects), "") if known else ""

    def own(self, class_name: str) -> tuple[Field, ...]:
        """The fields that a class declares itself."""
        return tuple(self._classes[class_name].fields.values())

    def reached(self, types: Iterator[str]) -> tuple[str, ...]:
        """The classes with fields that some types lead to, by name."""
        found: set[str] = set()
        waiting = [name for type_ in {*types} for name in self._kinds.read(type_).objects]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                for field in self.fields(name).values():
                    waiting += self._kinds.read(field.type).objects
        return tuple(sorted(found))
