"""Edits of a spec one after the other: with what the runs before found out, a run makes what one from nothing makes."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from generator import generate
from generator.cache.cache import Cache
from generator.cache.store import Store
from generator.problem import Problem, SpecError
from generator.tree.tree import Tree
from tests.generator.spec_copy import SpecCopy

_TYPES: Final[tuple[dict[str, Any], ...]] = (
    {"type": "string"},
    {"type": ["string", "null"], "format": "date-time"},
    {"type": "array", "items": {"type": "integer"}},
    {"type": "string", "enum": ["one", "two"]},
)
_NAMES: Final = ("note", "from", "date", "list", "_odd", "a-b")


class Edits:
    """A spec that is edited again and again."""

    def __init__(self, seed: int, folder: Path) -> None:
        self._chance = random.Random(seed)
        self._spec_copy = SpecCopy(folder)
        self._store = Store("generate", self._spec_copy.spec, ("tests",))

    def trial(self) -> str:
        """Edit, generate both ways, compare; says which edit it was."""
        before = copy.deepcopy((self._spec_copy.openapi, self._spec_copy.asyncapi))
        edit = self._chance.choice(_EDITS)
        edit(self)
        spec = self._spec_copy.save()
        cache = self._store.open()
        made, fresh = _outcome(spec, cache), _outcome(spec, None)
        assert made == fresh, f"{edit.__name__}: what is made depends on the cache"
        if made and isinstance(made[0], dict):
            self._store.keep(cache)
        else:
            self._spec_copy.openapi, self._spec_copy.asyncapi = before
        return edit.__name__

    def _schema(self, has: str) -> tuple[str, Any]:
        document = self._chance.choice((self._spec_copy.openapi, self._spec_copy.asyncapi))
        schemas = document["components"]["schemas"]
        name = self._chance.choice([name for name, schema in schemas.items() if has in schema])
        return name, schemas[name]

    def _operation(self) -> tuple[str, str, Any]:
        paths = self._spec_copy.openapi["paths"]
        path = self._chance.choice(sorted(paths))
        method = self._chance.choice([key for key in ("post", "put") if key in paths[path]])
        return path, method, paths[path][method]

    def describe_a_schema(self) -> None:
        self._schema("properties")[1]["description"] = f"Text {self._chance.random()}."

    def describe_a_field(self) -> None:
        fields = self._schema("properties")[1]["properties"]
        field = fields[self._chance.choice(sorted(fields))] if fields else {"$ref": ""}
        if "$ref" not in field:
            field["description"] = (
                f'Text "{self._chance.random()}" of a field.\n\nWith a second part.'
            )

    def describe_an_operation(self) -> None:
        self._operation()[2]["description"] = f"Text {self._chance.random()}."

    def say_nothing_of_a_field(self) -> None:
        fields = self._schema("properties")[1]["properties"]
        for name in sorted(fields)[-1:]:
            fields[name].pop("description", None)

    def spoil_an_example(self) -> None:
        for content in self._operation()[2].get("requestBody", {}).get("content", {}).values():
            content["example"] = {"from": self._chance.choice((1, "one"))}

    def add_a_field(self) -> None:
        fields = self._schema("properties")[1]["properties"]
        fields[self._chance.choice(_NAMES)] = {
            **self._chance.choice(_TYPES),
            "description": "A field.",
        }

    def retype_a_field(self) -> None:
        fields = self._schema("properties")[1]["properties"]
        fields[self._chance.choice(sorted(fields) or ["first"])] = dict(self._chance.choice(_TYPES))

    def remove_a_field(self) -> None:
        fields = self._schema("properties")[1]["properties"]
        if fields:
            del fields[self._chance.choice(sorted(fields))]

    def hide_a_field(self) -> None:
        fields = self._schema("properties")[1]["properties"]
        for name in sorted(fields)[:1]:
            fields[name]["x-sensitive"] = True

    def add_a_value(self) -> None:
        self._schema("enum")[1]["enum"].append(f"value_{self._chance.randrange(1000)}")

    def refer_to_any_schema(self) -> None:
        fields = self._schema("properties")[1]["properties"]
        schemas = (self._spec_copy.openapi, self._spec_copy.asyncapi)[self._chance.randrange(2)]
        name = self._chance.choice(sorted(schemas["components"]["schemas"]))
        fields[f"other_{self._chance.randrange(3)}"] = {"$ref": f"#/components/schemas/{name}"}

    def refer_in_a_circle(self) -> None:
        name, schema = self._schema("properties")
        schema["properties"]["again"] = {"$ref": f"#/components/schemas/{name}"}

    def add_an_operation(self) -> None:
        path, method, operation = self._operation()
        number = self._chance.randrange(1000)
        again = {**copy.deepcopy(operation), "operationId": f"Another{number}"}
        again.pop("x-python-name", None)
        self._spec_copy.openapi["paths"][f"{path}_{number}"] = {method: again}

    def remove_an_operation(self) -> None:
        path, _, _ = self._operation()
        if len(self._spec_copy.openapi["paths"]) > 1:
            del self._spec_copy.openapi["paths"][path]

    def break_a_reference(self) -> None:
        fields = self._schema("properties")[1]["properties"]
        fields["broken"] = {"$ref": "#/components/schemas/Nowhere"}


_EDITS: Final[tuple[Callable[[Edits], None], ...]] = (
    Edits.describe_a_schema,
    Edits.describe_a_field,
    Edits.describe_an_operation,
    Edits.say_nothing_of_a_field,
    Edits.spoil_an_example,
    Edits.add_a_field,
    Edits.retype_a_field,
    Edits.remove_a_field,
    Edits.hide_a_field,
    Edits.add_a_value,
    Edits.refer_to_any_schema,
    Edits.refer_in_a_circle,
    Edits.add_an_operation,
    Edits.remove_an_operation,
    Edits.break_a_reference,
)


def _outcome(spec: Path, cache: Cache | None) -> tuple[Problem, ...] | tuple[Tree, list[Problem]]:
    warnings: list[Problem] = []
    try:
        return generate(spec, warnings.append, cache), warnings
    except SpecError as error:
        return error.problems
