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

    def put_an_object_inline(self) -> None:
        fields = self._schema("properties")[1]["properties"]
        inner = {"within": dict(self._chance.choice(_TYPES))}
        inline: dict[str, Any] = {"type": "object", "properties": inner}
        fields[f"inline_{self._chance.randrange(3)}"] = {**inline, **self._title("Inner Part")}

    def list_values_inline(self) -> None:
        fields = self._schema("properties")[1]["properties"]
        values = self._chance.sample(["slow", "fast", "even"], 2)
        fields["pace"] = {"type": "string", "enum": values, **self._title("Pace")}

    def _title(self, title: str) -> dict[str, Any]:
        """Inline schemas with a title share one class where they are alike, and are in each other's way elsewhere."""
        return self._chance.choice(({}, {"title": title}))

    def take_in_a_base(self) -> None:
        name, _ = self._schema("properties")
        base = {"type": "object", "properties": {"of_base": dict(self._chance.choice(_TYPES))}}
        document = self._chance.choice((self._spec_copy.openapi, self._spec_copy.asyncapi))
        schemas = document["components"]["schemas"]
        schemas["CommonBase"] = {**base, "description": f"A base {self._chance.random()}."}
        if name in schemas and not name.endswith("WebhookEvent"):
            own = schemas[name]
            schemas[name] = {"allOf": [{"$ref": "#/components/schemas/CommonBase"}, own]}

    def take_further_keys(self) -> None:
        self._schema("properties")[1]["additionalProperties"] = dict(self._chance.choice(_TYPES))

    def name_a_schema(self) -> None:
        self._schema("properties")[1]["x-python-name"] = f"Named{self._chance.randrange(3)}"

    def name_an_alias(self) -> None:
        schemas = self._spec_copy.openapi["components"]["schemas"]
        target = self._chance.choice(sorted(schemas))
        schemas["OtherName"] = {"$ref": f"#/components/schemas/{target}"}

    def tell_variants_apart(self) -> None:
        schemas = self._spec_copy.openapi["components"]["schemas"]
        for kind in ("first", "second"):
            value = dict(self._chance.choice(_TYPES))
            fields = {"kind": {"type": "string", "const": kind}, "value": value}
            schemas[f"{kind.title()}Kind"] = {"type": "object", "properties": fields}
        variants = [{"$ref": f"#/components/schemas/{name}Kind"} for name in ("First", "Second")]
        self._schema("properties")[1]["properties"]["either"] = {"oneOf": variants}

    def retype_an_event(self) -> None:
        schemas = self._spec_copy.asyncapi["components"]["schemas"].values()
        types = [s["properties"]["event_type"] for s in schemas if _has_type(s)]
        if types:
            self._chance.choice(types)["const"] = f"call.retyped.{self._chance.randrange(3)}"

    def cause_a_webhook(self) -> None:
        names = sorted(self._spec_copy.asyncapi["channels"]["webhook"]["messages"])
        when = {"message": self._chance.choice(names), "when": f"it is {self._chance.random()}"}
        self._operation()[2]["x-webhooks"] = [when]

    def answer_with_any_schema(self) -> None:
        file = self._chance.choice(("", "asyncapi.yaml"))
        document = self._spec_copy.asyncapi if file else self._spec_copy.openapi
        name = self._chance.choice(sorted(document["components"]["schemas"]))
        schema = {"$ref": f"{file}#/components/schemas/{name}"}
        response = {"description": "Done.", "content": {"application/json": {"schema": schema}}}
        self._operation()[2]["responses"] = {"200": response}

    def add_a_parameter(self) -> None:
        schema = dict(self._chance.choice(_TYPES))
        kind = self._chance.choice(("query", "header"))
        parameter = {"name": f"x-{self._chance.randrange(3)}", "in": kind, "schema": schema}
        self._operation()[2].setdefault("parameters", []).append(parameter)

    def share_a_parameter(self) -> None:
        components = self._spec_copy.openapi["components"]
        shared = {"name": "shared", "in": "query", "schema": dict(self._chance.choice(_TYPES))}
        components.setdefault("parameters", {})["Shared"] = shared
        reference = {"$ref": "#/components/parameters/Shared"}
        self._operation()[2].setdefault("parameters", []).append(reference)

    def move_an_operation(self) -> None:
        self._operation()[2]["x-resource"] = self._chance.choice(("calls.actions", "calls.others"))

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
    Edits.put_an_object_inline,
    Edits.list_values_inline,
    Edits.take_in_a_base,
    Edits.take_further_keys,
    Edits.name_a_schema,
    Edits.name_an_alias,
    Edits.tell_variants_apart,
    Edits.retype_an_event,
    Edits.cause_a_webhook,
    Edits.answer_with_any_schema,
    Edits.add_a_parameter,
    Edits.share_a_parameter,
    Edits.move_an_operation,
    Edits.break_a_reference,
)


def _has_type(schema: Any) -> bool:
    return "const" in schema.get("properties", {}).get("event_type", {})


def _outcome(spec: Path, cache: Cache | None) -> tuple[Problem, ...] | tuple[Tree, list[Problem]]:
    warnings: list[Problem] = []
    try:
        return generate(spec, warnings.append, cache), warnings
    except SpecError as error:
        return error.problems
