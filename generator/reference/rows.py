"""Arguments and fields as rows of a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.changes.surface import Class, Field, Surface
from generator.pages import Object, Row

from .bounds import bounds
from .kinds import Kinds


class Rows:
    """Makes rows of the fields of a surface."""

    def __init__(self, surface: Surface) -> None:
        self._classes = surface.classes
        self._kinds = Kinds(surface.classes)

    def sent(self, field: Field) -> Row:
        """One argument."""
        return replace(self.received(field.python_name, field), nullable=field.nullable)

    def received(self, name: str, field: Field) -> Row:
        """One field of what the API sends.

        Args:
            name: what it is called here.
        """
        return Row(
            name=name,
            python_name="" if name.endswith(field.python_name) else field.python_name,
            kind=self._kinds.read(field.type),
            required=field.required,
            nullable=False,
            text=field.text,
            values=self._kinds.values(field.type),
            bounds=tuple(bounds(field.limits)),
            default=field.default,
            is_hidden=field.sensitive == "hide",
            deprecated=field.deprecated,
        )

    def object(self, class_name: str) -> Object:
        """A class with its fields, and those of its bases before them."""
        known = self._classes[class_name]
        fields = [field for _, field in self.fields(class_name)]
        sent = known.side == "request"
        return Object(
            class_name=class_name,
            text=known.text,
            rows=tuple(
                self.sent(field) if sent else self.received(field.python_name, field)
                for field in fields
            ),
        )

    def fields(self, class_name: str) -> Iterator[tuple[str, Field]]:
        """The fields of a class by wire name, those of its bases first; each once."""
        found: dict[str, Field] = {}
        for known in reversed([*self._bases(class_name)]):
            found |= known.fields
        yield from found.items()

    def inner(self, class_name: str, field: str) -> str:
        """The class of a field; empty where it has no class with fields."""
        known = dict(self.fields(class_name)).get(field)
        return next(self._kinds.objects(known.type), "") if known else ""

    def own(self, class_name: str) -> tuple[Field, ...]:
        """The fields that a class declares itself."""
        return tuple(self._classes[class_name].fields.values())

    def reached(self, types: Iterator[str]) -> tuple[str, ...]:
        """The classes with fields that some types lead to, by name."""
        found: set[str] = set()
        waiting = [name for type_ in types for name in self._kinds.objects(type_)]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                for _, field in self.fields(name):
                    waiting += self._kinds.objects(field.type)
        return tuple(sorted(found))

    def _bases(self, class_name: str) -> Iterator[Class]:
        while class_name:
            known = self._classes[class_name]
            yield known
            class_name = known.base
