"""Types as the documentation writes them, from those of the surface."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from generator.cache.cache import digest
from generator.cache.memo import fingerprint
from generator.changes.surface import Class
from generator.pages import Kind

_PYTHON: Final = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "any": "Any",
    "null": "None",
    "date-time": "datetime",
    "date": "date",
}
_TOKEN: Final = re.compile(r"'(?:[^'\\]|\\.)*'|[A-Za-z_][\w-]*|[^A-Za-z_']+")


class Meaning(NamedTuple):
    """What a type means against the classes that there are."""

    kind: tuple[Kind, ...]
    """The parts of the type."""
    values: tuple[str, ...]
    """Those of the enums in it."""
    objects: tuple[str, ...]
    """The classes with fields in it."""
    key: bytes
    """A digest of all this."""


class Kinds:
    """Reads types against the classes that there are."""

    def __init__(self, classes: Mapping[str, Class]) -> None:
        self._classes = classes
        self._known: dict[str, Meaning] = {}

    def read(self, type_: str) -> Meaning:
        """What a type means; most occur more than once."""
        if (known := self._known.get(type_)) is None:
            kind = tuple(_joined(self._parts(type_)))
            values = tuple(self._values(type_))
            objects = tuple(part.target for part in kind if part.target)
            key = digest(fingerprint((kind, values)))
            known = self._known[type_] = Meaning(kind, values, objects, key)
        return known

    def _parts(self, type_: str) -> Iterator[Kind]:
        for token in _TOKEN.findall(type_.replace("dict[", "dict[string, ")):
            known = self._classes.get(token)
            if known is None:
                literal = f"Literal[{token}]" if token.startswith("'") else token
                yield Kind(text=_PYTHON.get(token, literal), target="")
            elif known.values and known.side == "request":
                yield Kind(text="str", target="")
            elif known.type:
                yield from self._parts(known.type)
            else:
                yield Kind(text=token, target="" if known.values else token)

    def _values(self, type_: str) -> Iterator[str]:
        found = (self._classes.get(token) for token in _TOKEN.findall(type_))
        return (value for known in found if known for value in known.values)


def _joined(parts: Iterator[Kind]) -> Iterator[Kind]:
    """The parts, those beside each other that lead nowhere as one."""
    text = ""
    for part in parts:
        if part.target:
            if text:
                yield Kind(text=text, target="")
            yield part
            text = ""
        else:
            text += part.text
    if text:
        yield Kind(text=text, target="")
